namespace TreatyIndicators.Conditions;

/// <summary>The words that stand with the figures of a row.</summary>
internal static class FigureWords
{
    private static readonly List<(WalkedField, object)> None = [];

    /// <summary>The figures above or below zero of a row that says anything about them.</summary>
    public static List<(WalkedField Field, object Value)> FiguresIn(WalkedField field, object row)
    {
        if (!field.HoldsFigures || !AreIn(field, row))
        {
            return None;
        }

        var figures = new List<(WalkedField, object)>();
        foreach (var member in field.Members)
        {
            if ((member.Kinds & FieldKinds.Figure) != 0 && member.Read(row) is { } value && BoundField.Number(value) is { IsZero: false })
            {
                figures.Add((member, value));
            }
        }

        return figures;
    }

    /// <summary>Whether a row says anything about its figures.</summary>
    private static bool AreIn(WalkedField field, object row)
    {
        foreach (var member in field.Members)
        {
            if ((member.Kinds & FieldKinds.Words) != 0 && !string.IsNullOrWhiteSpace(member.Read(row) as string))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All texts of a row, one on a line.</summary>
    public static string Of(WalkedField field, object row) => string.Join('\n', field.Members
        .Where(member => member.Kinds.HasFlag(FieldKinds.Text))
        .Select(member => Text(member.Read(row)))
        .Where(text => !string.IsNullOrWhiteSpace(text)));

    private static string? Text(object? value) =>
        value is IValueList list ? string.Join(", ", list.Members.Take(list.Count)) : value as string;
}
