using System.Globalization;
using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Writes profiles of duties as comma-separated values: one row a duty.</summary>
/// <remarks>RFC 4180; what a status rests on is joined by semicolons. Equal profiles give equal text. Safe for any number of threads.</remarks>
public static class ObligationCsv
{
    private static readonly string[] Head =
    [
        "convention", "state", "on", "as_of", "is_party", "entry_into_force", "duty", "status", "status_in_register", "is_overdue", "deadline", "deadline_in_register",
        "deadline_by_rule", "rule", "difference_in_days", "latest_grantable", "request_by", "basis",
    ];

    /// <summary>Writes profiles.</summary>
    /// <param name="profiles">The profiles.</param>
    /// <param name="writer">Where to; choose UTF-8 without a byte order mark for files. It stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(IEnumerable<ObligationProfile> profiles, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        ArgumentNullException.ThrowIfNull(writer);
        CsvText.WriteRow(writer, Head);
        foreach (var (profile, duty) in profiles.SelectMany(profile => profile.Duties, (profile, duty) => (profile, duty)))
        {
            CsvText.WriteRow(writer, [.. Cells(profile, duty).Select(cell => CsvText.Guarded(cell ?? string.Empty))]);
        }
    }

    private static string?[] Cells(ObligationProfile profile, DutyProfile duty) =>
    [
        profile.Convention.Value,
        profile.State.Value,
        LocalDatePattern.Iso.Format(profile.On),
        LocalDatePattern.Iso.Format(profile.AsOf),
        CodeText.Of(profile.IsParty),
        profile.EntryIntoForce?.ToString(),
        CodeText.Of(duty.Duty),
        CodeText.Of(duty.Status),
        duty.StatusInRegister is { } alone ? CodeText.Of(alone) : null,
        CodeText.Of(duty.IsOverdue),
        duty.Deadline?.Date?.ToString(),
        duty.Deadline?.InRegister?.Date?.ToString(),
        duty.Deadline?.Computed?.Date.ToString(),
        duty.Deadline?.Computed?.Rule.Id,
        duty.Deadline?.DifferenceInDays?.ToString(CultureInfo.InvariantCulture),
        duty.Deadline?.LatestGrantable?.Date.ToString(),
        duty.RequestBy?.Date.ToString(),
        string.Join("; ", duty.Basis.Select(fact => ObligationText.Basis(fact, ConditionLanguage.English))),
    ];
}
