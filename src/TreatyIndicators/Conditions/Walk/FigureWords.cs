namespace TreatyIndicators.Conditions;

/// <summary>The words that stand with the figures of a row.</summary>
internal static class FigureWords
{
    /// <summary>A figure above or below zero; absent: the field is no figure, or gives none.</summary>
    public static object? Figure(WalkedField field, object row) =>
        (field.Kinds & FieldKinds.Figure) != 0 && field.Value.Number(row) is { IsZero: false } ? field.Read(row) : null;

    /// <summary>Whether a row says anything about figures that it has.</summary>
    public static bool AreIn(WalkedField field, object row)
    {
        if (!field.HoldsFigures)
        {
            return false;
        }

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
