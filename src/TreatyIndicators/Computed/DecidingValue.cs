namespace TreatyIndicators;

/// <summary>A field that a test read, and what stood in it.</summary>
/// <param name="Path">The path of the field, as the JSON of the report or record has it.</param>
/// <param name="Value">What stood in it, in invariant form; absent: nothing.</param>
/// <param name="ReportId">The report in which it stands; absent: no report, or a record outside the reports.</param>
/// <param name="FormLetters">The form letters under which the field usually sits; empty for records outside the reports.</param>
public sealed record DecidingValue(string Path, string? Value, string? ReportId, ValueList<string> FormLetters);
