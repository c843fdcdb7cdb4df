using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>A rule that reports or records must keep: a test, and what its failure means.</summary>
/// <remarks>
/// It fails only where its test is not met. Where the test is unknown, because something that it reads is absent, it is not evaluated: one
/// field left out does not set off every rule that reads it. Safe for any number of threads.
/// </remarks>
public sealed record Rule
{
    /// <summary>The permanent identifier, for instance <c>B-01</c>; it never changes meaning.</summary>
    public required string Id { get; init; }

    /// <summary>How far it looks.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>What it is tested on.</summary>
    public required RuleSubject Subject { get; init; }

    /// <summary>How much a failure weighs.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>What a failure is about.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>The conventions under which it holds.</summary>
    public required ValueList<ConventionId> Conventions { get; init; }

    /// <summary>Where the forms have what it is about; empty for records outside the reports.</summary>
    public ValueList<RuleForms> Forms { get; init => field = value ?? []; } = [];

    /// <summary>The sections and records that it is about; <c>header</c> and <c>all</c> for the whole report. When none of the sections is filled in, the rule is not evaluated.</summary>
    public required ValueList<string> Sections { get; init; }

    /// <summary>What is wrong when it fails.</summary>
    public required Label Title { get; init; }

    /// <summary>What a reader should know besides; absent: nothing.</summary>
    public Label? Note { get; init; }

    /// <summary>What must hold.</summary>
    public required Condition Test { get; init; }

    /// <summary>What must hold for the rule to apply; absent: it always applies. Where it is not met or unknown the rule is not evaluated.</summary>
    public Condition? AppliesWhen { get; init; }

    /// <summary>What the distance between found and expected is counted in; absent: the rule carries no measure.</summary>
    public RuleMeasure? Measure { get; init; }

    /// <summary>Parts of the test whose failure is of another kind than <see cref="Kind"/>.</summary>
    public ValueList<RulePartKind> PartKinds { get; init => field = value ?? []; } = [];

    /// <summary>Other rules that fail with this one where nothing else is wrong, because they test the same fields.</summary>
    public ValueList<string> Consequences { get; init => field = value ?? []; } = [];

    /// <summary>What it rests on: article, action, paragraph, or a mark of the field list (<see cref="FormCatalogue.Marks"/>).</summary>
    public required string Source { get; init; }

    /// <summary>For rules on rows: the list, and the name that stands for a row in the test; absent for other rules.</summary>
    public Universe? Rows { get; init; }

    /// <summary>The form letters under a convention; empty where it is not in the forms.</summary>
    public ValueList<string> LettersOf(ConventionId convention) => Forms.FirstOrDefault(forms => forms.Convention == convention)?.Letters ?? [];

    /// <summary>The identifier and what is wrong when it fails.</summary>
    public override string ToString() => $"{Id}: {Title.En}";
}
