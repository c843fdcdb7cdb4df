using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>Goes through the States of a convention once and sorts what they owe and sent into years.</summary>
internal static class ReportingMaker
{
    public static ConventionReporting Make(Evidence evidence, ConventionId convention, int from, int to, LocalDate asOf)
    {
        var membership = evidence.Catalogue.Membership(convention).KnownOn(asOf);
        var (annual, initial) = (Lists(from, to), Lists(from, to));
        var everyInitial = new List<ReportingEntry>();
        var horizon = CollectionStart.Of(evidence.Reports, convention, asOf);
        foreach (var state in membership.All.Union(evidence.Reports.States(convention)).Order())
        {
            var member = membership.Of(state);
            var submissions = new Submissions(convention, state, evidence.Reports.Series(convention, state), asOf);
            foreach (var entry in new AnnualReporting(member, submissions, horizon).Entries(from, to))
            {
                annual[entry.Year - from].Add(entry);
            }

            foreach (var report in InitialReporting.Of(member, submissions, horizon))
            {
                everyInitial.Add(report.Overall());
                report.AddTo(initial, from);
            }
        }

        var years = annual.Select((entries, place) => new ReportingYear(from + place, new(entries.ToValueList()), new(initial[place].ToValueList()))).ToValueList();
        return new(convention, years, new(everyInitial.ToValueList()));
    }

    private static List<ReportingEntry>[] Lists(int from, int to) => [.. Enumerable.Range(from, to - from + 1).Select(_ => new List<ReportingEntry>())];
}
