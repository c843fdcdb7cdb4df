using TreatyIndicators.Validation;

namespace TreatyIndicators.Catalogues.Rules;

/// <summary>A rule as its JSON has it.</summary>
internal sealed record RuleData
{
    public required string Id { get; init; }

    public required string Scope { get; init; }

    public string Subject { get; init => field = value ?? nameof(RuleSubject.Report); } = nameof(RuleSubject.Report);

    public required string Severity { get; init; }

    public required string Kind { get; init; }

    public required ValueList<ConventionId> Conventions { get; init; }

    public ValueList<RuleFormsData> Forms { get; init => field = value ?? []; } = [];

    public required ValueList<string> Sections { get; init; }

    public RuleRowsData? Rows { get; init; }

    public Label? Title { get; init; }

    public Label? Note { get; init; }

    public required string Test { get; init; }

    public string? AppliesWhen { get; init; }

    public string? Measure { get; init; }

    public ValueList<RulePartKindData> PartKinds { get; init => field = value ?? []; } = [];

    public ValueList<string> Consequences { get; init => field = value ?? []; } = [];

    public required string Source { get; init; }
}
