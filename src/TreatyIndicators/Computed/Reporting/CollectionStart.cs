using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>
/// How far back the reports under a convention reach: from nothing being there before, nothing follows. Somebody who collects the reports of two years is
/// not told that States have been silent for twenty.
/// </summary>
/// <param name="CoveredYear">The first year that any report covers.</param>
/// <param name="SubmittedOn">The first day on which any report was submitted.</param>
internal readonly record struct CollectionStart(int CoveredYear, LocalDate SubmittedOn)
{
    public static CollectionStart Of(ReportCollection reports, ConventionId convention, LocalDate asOf)
    {
        var start = new CollectionStart(int.MaxValue, LocalDate.MaxIsoValue);
        foreach (var header in reports.Select(report => report.Header))
        {
            if (header.Convention == convention && header.SubmittedOn <= asOf)
            {
                start = new(Math.Min(start.CoveredYear, header.Period.To.Year), LocalDate.Min(start.SubmittedOn, header.SubmittedOn));
            }
        }

        return start;
    }
}
