namespace TreatyIndicators;

/// <summary>A field that a test read, and what stood in it.</summary>
/// <param name="Path">The path of the field, as the JSON of the report or record has it.</param>
/// <param name="Value">What stood in it, in invariant form; absent: nothing.</param>
/// <param name="ReportId">
/// The report in which it stands, as it was submitted: the one that an unchanged form led to, or the corrigendum that put it right; absent:
/// no report, or a record outside the reports.
/// </param>
/// <param name="FormLetters">The form letters under which the field usually sits; empty for records outside the reports.</param>
public sealed record DecidingValue(string Path, string? Value, string? ReportId, ValueList<string> FormLetters)
{
    /// <summary>The year that this report covers; absent where there is no report.</summary>
    /// <remarks>An earlier year than that of the finding where the form was marked unchanged, or where the time since the plan began is looked at.</remarks>
    public int? Year { get; init; }

    internal static DecidingValue In(StatePartyReport? report, string path, string? value, ValueList<string> letters) =>
        new(path, value, report?.Header.ReportId, report is null ? [] : letters) { Year = report?.Header.Period.To.Year };
}
