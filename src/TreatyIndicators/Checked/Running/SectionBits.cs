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

    /// <summary>The sections that an effective report lacks because its document leaves them to a report that is not at hand.</summary>
    public static uint Elsewhere(StatePartyReport document, StatePartyReport effective, EffectiveReports chains)
    {
        var bits = 0u;
        for (var place = 0; place < Sections.Length && document.Header.Cover.Count > 0; place++)
        {
            bits |= Sections[place].Read(effective) is null && chains.IsElsewhere(document, Sections[place].Name) ? 1u << place : 0;
        }

        return bits;
    }
}
