namespace TreatyIndicators;

/// <summary>What the report under one convention says of a shared fact.</summary>
/// <param name="Convention">The convention.</param>
/// <param name="ReportId">The report that was read, and that holds the value; absent: there is none for the year.</param>
/// <param name="Value">What it says, in invariant form; absent: it is silent. An answer of <em>not stated</em> is silence.</param>
/// <remarks>Equal when all parts are. Safe for any number of threads.</remarks>
public sealed record ConventionAnswer(ConventionId Convention, string? ReportId, string? Value);
