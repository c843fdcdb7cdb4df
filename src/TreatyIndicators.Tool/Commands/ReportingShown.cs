using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tool;

/// <summary>How <c>reporting</c> shows what it found.</summary>
internal sealed record ReportingShown(string Format, ConditionLanguage Language, bool WithList, string? File);
