namespace TreatyIndicators.Benchmarks;

/// <summary>One report under test.</summary>
/// <param name="World">What it is checked against.</param>
/// <param name="Submitted">The document as it was submitted.</param>
/// <param name="Effective">The report after its cover page is resolved.</param>
/// <param name="Earlier">The effective reports of earlier years, newest first.</param>
internal sealed record PlainInput(PlainWorld World, StatePartyReport Submitted, StatePartyReport Effective, IReadOnlyList<StatePartyReport> Earlier)
{
    public ReportHeader Header => Submitted.Header;

    public bool IsCcm => World.IsCcm;

    /// <summary>Whether it is known what was reported before. Before an initial report nothing was.</summary>
    public bool KnowsEarlier => Earlier.Count > 0 || Header.Kind.Value == ReportKind.Initial;

    /// <summary>Whether it is known what a form says: it is there, or is not said to stand in another report.</summary>
    public bool IsTold(object? section, FormLetter apmbc, FormLetter ccm)
    {
        var at = Submitted;
        while (section is null && at.Header.Cover.FirstOrDefault(box => box?.Status?.Value == CoverStatus.Unchanged && box.Form?.Value == (IsCcm ? ccm : apmbc)) is { } box)
        {
            if (!(box.LastReportedYear < at.Header.Period.To.Year) || Earlier.FirstOrDefault(one => one.Header.Period.To.Year == box.LastReportedYear) is not { } named)
            {
                return false;
            }

            at = named;
        }

        return true;
    }

    /// <summary>Whether a section is left to an earlier report, so that what happened in that year is not told of this one.</summary>
    public bool IsLeft(object? section, FormLetter apmbc, FormLetter ccm) =>
        section is null && Submitted.Header.Cover.Any(box => box?.Status?.Value == CoverStatus.Unchanged && box.Form?.Value == (IsCcm ? ccm : apmbc));

    public StatePartyReport? Previous => Earlier.Count > 0 ? Earlier[0] : null;
}
