namespace TreatyIndicators.Computed;

/// <summary>Splits the difference of two figures that are made of subjects.</summary>
internal sealed class SubjectParts(IndicatorResult before, IndicatorResult after, Corners corners)
{
    /// <summary>Adds what every subject contributes.</summary>
    public void AddTo(PartBuilder parts)
    {
        var causes = new CauseFinder(corners);
        foreach (var subject in corners.Subjects())
        {
            var move = SubjectMove.Of(subject, corners);
            if (move.IsByDefinition)
            {
                var part = move.OfDefinition(after.Lists.IsShare);
                parts.Add(ChangeCause.Definition, part, Change(subject, part, default));
            }

            if (move.IsByEvidence)
            {
                var part = move.OfEvidence(after.Lists.IsShare);
                var (cause, reports) = causes.Find(subject, move);
                parts.Add(cause, part, Change(subject, part, reports));
            }
        }
    }

    private SubjectChange Change(SubjectKey subject, Contribution part, ReportsBehind reports) => new()
    {
        Subject = subject.Name,
        Before = corners.Before.PlaceOf(subject) is >= 0 and var first ? before.FindingAt(first) : null,
        After = corners.After.PlaceOf(subject) is >= 0 and var last ? after.FindingAt(last) : null,
        Numerator = part.Numerator,
        Denominator = part.Denominator,
        ReportBefore = reports.Before?.Header.ReportId,
        ReportAfter = reports.After?.Header.ReportId,
    };
}
