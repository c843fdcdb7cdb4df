using FsCheck;
using FsCheck.Fluent;
using static TreatyIndicators.Tests.Computed.Evaluations;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Reports and lists of reports of the sample's States: as they are, moved to other States and days, and with anything at all in them.</summary>
internal static class ReportGenerator
{
    private static readonly ValueList<StateCode> States = SampleEvidence.Catalogue.States.Select(state => state.Code).ToValueList();

    private static readonly Gen<StatePartyReport> Made = Gen.Choose(0, int.MaxValue - 1).Select(seed => Any(new Random(seed), States));

    private static readonly Gen<StatePartyReport> Moved =
        from report in Gen.Elements(Sample.Reports.ToArray())
        from state in Gen.Elements(States.ToArray())
        from days in Gen.Choose(-200, 200)
        from renamed in Gen.Elements(true, false)
        select report with
        {
            Header = report.Header with
            {
                State = state,
                SubmittedOn = report.Header.SubmittedOn.PlusDays(days),
                ReportId = renamed ? $"{state}-{report.Header.ReportId}" : report.Header.ReportId,
            },
        };

    /// <summary>One report.</summary>
    public static Gen<StatePartyReport> Reports { get; } = Gen.OneOf(Made, Moved);

    /// <summary>Some reports of the sample and up to 30 others; identifiers may be shared, and a report may be there twice.</summary>
    public static Gen<StatePartyReport[]> Lists { get; } =
        from kept in Gen.SubListOf(Sample.Reports.ToArray())
        from count in Gen.Choose(0, 30)
        from others in Reports.ArrayOf(count)
        from again in Gen.SubListOf(others.Take(2))
        select (StatePartyReport[])[.. kept, .. others, .. again];

    /// <summary>The list without its first half, without its second half, and without one of its members.</summary>
    public static IEnumerable<T[]> Fewer<T>(T[] list)
    {
        var half = list.Length / 2;
        T[][] halves = half > 0 ? [list[half..], list[..half]] : [];
        return halves.Concat(list.Select((_, place) => (T[])[.. list[..place], .. list[(place + 1)..]]));
    }

    /// <summary>Evidence of a catalogue, if not given that of the sample, and these reports, with or without the records beside them.</summary>
    public static Evidence EvidenceOf(IEnumerable<StatePartyReport> reports, bool records, Catalogue? catalogue = null)
    {
        var evidence = Evidence.Of(catalogue ?? SampleEvidence.Catalogue, ReportCollection.Of(reports));
        return records ? evidence.WithRecords(ConventionId.Apmbc, NoRecords) : evidence;
    }
}
