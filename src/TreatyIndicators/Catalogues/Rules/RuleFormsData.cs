namespace TreatyIndicators.Catalogues.Rules;

/// <summary>Form letters of a rule as JSON has them.</summary>
internal sealed record RuleFormsData
{
    public required ConventionId Convention { get; init; }

    public required ValueList<string> Letters { get; init; }
}
