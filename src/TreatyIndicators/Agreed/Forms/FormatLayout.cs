namespace TreatyIndicators;

/// <summary>How a reporting format is laid out.</summary>
/// <param name="Format">The format.</param>
/// <param name="UsesLetters">Whether it is laid out by form letters; otherwise by subject matter, as the sections of a report are.</param>
public sealed record FormatLayout(ReportFormat Format, bool UsesLetters);
