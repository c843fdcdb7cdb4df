namespace TreatyIndicators;

/// <summary>What a State says for a year, as known on a day: corrigenda read in, and each unchanged form with the body of the year it names.</summary>
/// <remarks>Indicators of an instant read this report. Safe for any number of threads.</remarks>
public sealed record EffectiveReport
{
    /// <summary>The report.</summary>
    public required StatePartyReport Report { get; init; }

    /// <summary>What it was made from: the last full report for the year, and the corrigenda since in the order in which they apply.</summary>
    public required ValueList<StatePartyReport> Submissions { get; init; }

    /// <summary>Where each section comes from, in the order of the report.</summary>
    public required ValueList<SectionOrigin> Sections { get; init; }

    /// <summary>Where a section comes from.</summary>
    /// <param name="section">The section, by its name in the JSON of a report.</param>
    /// <exception cref="KeyNotFoundException">Reports have no such section.</exception>
    public SectionOrigin this[string section] =>
        Sections.FirstOrDefault(origin => origin.Section == section) ?? throw new KeyNotFoundException($"Reports have no section {section}.");
}
