namespace TreatyIndicators.Tests.Computed.Change;

/// <summary>A difference in one line.</summary>
internal static class ChangeTexts
{
    public static string Of(ResultChange change) => string.Join("; ", change.Parts.Select(Part).Prepend(
        $"value {(change.Undefined is { } why ? why.ToString() : change.Value.ToString())}, n {change.Numerator?.ToString() ?? "-"}, N {change.Denominator?.ToString() ?? "-"}"));

    private static string Part(ChangePart part)
    {
        var head = $"{part.Cause} {part.Value?.ToString() ?? "-"}";
        return part.Subjects.Count == 0 ? head : $"{head}: {string.Join(", ", part.Subjects.Select(Subject))}";
    }

    private static string Subject(SubjectChange subject) =>
        $"{subject.Subject} {subject.ReportBefore ?? "-"} > {subject.ReportAfter ?? "-"} {subject.Before?.Status.ToString() ?? "-"} > {subject.After?.Status.ToString() ?? "-"} {subject.Numerator}/{subject.Denominator}";
}
