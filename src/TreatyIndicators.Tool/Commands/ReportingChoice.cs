using NodaTime;

namespace TreatyIndicators.Tool;

/// <summary>What the user asked <c>reporting</c> for, and the defaults of what was not given.</summary>
internal sealed record ReportingChoice(EvidenceChoice Evidence, (int From, int To)? Years, IReadOnlyList<string> ConventionNames, IReadOnlyList<string> StateNames)
{
    private const int MostYears = 50;

    /// <summary>The States named, in any case of letters; none where none is named.</summary>
    /// <returns>Absent where the catalogue has no State of a code, after the problems are told.</returns>
    public IReadOnlyList<StateCode>? States(Catalogue catalogue, ToolHost host)
    {
        var known = catalogue.States.Select(state => state.Code.Value).ToList();
        var found = StateNames.Select(name => StateCode.TryParse(name.ToUpperInvariant(), out var code) && catalogue.FindState(code) is not null ? code : (StateCode?)null).ToList();
        host.Tell(StateNames.Where((_, place) => found[place] is null).Select(name => ToolProblems.UnknownState(name, known)));
        return found.Contains(null) ? null : [.. found.OfType<StateCode>()];
    }

    /// <summary>The years and the day: what was given, else what the reports cover and the latest day of submission.</summary>
    /// <returns>Absent where there is no report to take them from, after the problem is told.</returns>
    public (int From, int To, LocalDate AsOf)? Dates(Evidence evidence, IReadOnlyList<ConventionId> conventions, ToolHost host)
    {
        var headers = evidence.Reports.Select(report => report.Header).Where(header => conventions.Contains(header.Convention) && EvidenceInput.IsDated(header)).ToList();
        if (headers.Count == 0 && (Years is null || Evidence.AsOf is null))
        {
            host.Tell(ToolProblems.NoDates(conventions, Evidence.Reports ?? "-"));
            return null;
        }

        var asOf = Evidence.AsOf ?? (Evidence.Reports is null ? SampleEvidence.AsOf : headers.Max(header => header.SubmittedOn));
        if (Years is { } given)
        {
            return (given.From, given.To, asOf);
        }

        var last = headers.Max(header => header.Period.To.Year) + 1;
        return (Math.Max(headers.Min(header => header.Period.To.Year) + 1, last - MostYears + 1), last, asOf);
    }
}
