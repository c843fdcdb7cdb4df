namespace TreatyIndicators.Conditions;

/// <summary>The words that stand with the figures of a row.</summary>
internal static class FigureWords
{
    /// <summary>All texts of a row, one on a line; nothing where none of them says anything about its figures.</summary>
    public static string? In(WalkedField field, object record)
    {
        var says = false;
        var texts = new List<string>();
        foreach (var member in field.Members)
        {
            if (member.Kinds.HasFlag(FieldKinds.Text) && Text(member, record) is { } text)
            {
                says |= member.Kinds.HasFlag(FieldKinds.Words);
                texts.Add(text);
            }
        }

        return says ? string.Join('\n', texts) : null;
    }

    private static string? Text(WalkedField member, object record)
    {
        var value = member.Read(record);
        var text = value is IValueList list ? string.Join(", ", list.Members.Take(list.Count)) : value as string;
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
