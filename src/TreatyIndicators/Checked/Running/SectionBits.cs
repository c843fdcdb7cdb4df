using System.Numerics;
using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>Sections of a report as bits: every rule asks of every report whether it has those that the rule is about.</summary>
internal static class SectionBits
{
    private static readonly ContractField[] Sections = [.. ReportContract.Report.FieldNames.Select(name => ReportContract.Report.Find(name)!).Where(field => field.Name != "header")];

    public static uint Of(IEnumerable<ContractField> sections) => sections.Aggregate(0u, (bits, section) => bits | (1u << Array.IndexOf(Sections, section)));

    /// <summary>The sections that a report has.</summary>
    public static uint In(StatePartyReport report)
    {
        var bits = 0u;
        for (var place = 0; place < Sections.Length; place++)
        {
            bits |= Sections[place].Read(report) is null ? 0 : 1u << place;
        }

        return bits;
    }

    /// <summary>The sections, among some, whose forms a report leaves to a report that is not at hand.</summary>
    public static uint Elsewhere(StatePartyReport report, IReadOnlyList<StatePartyReport> earlier, uint among)
    {
        var bits = 0u;
        for (; among != 0 && report.Header.Cover.Count > 0; among &= among - 1)
        {
            var place = BitOperations.TrailingZeroCount(among);
            bits |= place < Sections.Length && IsElsewhere(report, earlier, Sections[place].Name) ? 1u << place : 0;
        }

        return bits;
    }

    /// <summary>Years go down at every step. A report at hand that has no such section, and does not leave it to another one, says that there is none.</summary>
    private static bool IsElsewhere(StatePartyReport report, IReadOnlyList<StatePartyReport> earlier, string section)
    {
        var at = report;
        while (CoverPage.Box(at, section) is { } box && CoverPage.IsUnchanged(box))
        {
            if (box.LastReportedYear is not { } year || year >= at.Header.Period.To.Year || earlier.FirstOrDefault(one => one.Header.Period.To.Year == year) is not { } named)
            {
                return true;
            }

            at = named;
        }

        return false;
    }
}
