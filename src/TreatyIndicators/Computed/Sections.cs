using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Whether a report says anything in a section.</summary>
internal static class Sections
{
    /// <summary>Whether a section has content, a nil statement or a box on the cover page.</summary>
    public static bool IsAnswered(ContractField section, StatePartyReport report) =>
        Says(section.Read(report), section.Type) || CoverPage.IsCovered(report, section.Name);

    private static bool Says(object? value, ConditionType type) => (value, type) switch
    {
        (null, _) => false,
        (Attestation or AgeBand, _) => GivenValue.Says(value),
        (_, RecordType record) => AnySays(value, record),
        _ => GivenValue.Says(value),
    };

    private static bool AnySays(object part, RecordType record)
    {
        foreach (var field in record.Fields)
        {
            if (Says(field.Read(part), field.Type))
            {
                return true;
            }
        }

        return false;
    }
}
