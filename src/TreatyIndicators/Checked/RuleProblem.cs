using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>One place where a rule fails.</summary>
public sealed record RuleProblem
{
    internal RuleProblem(Rule rule, Failure failure, StatePartyReport? report, StateCode? state, string? form)
    {
        (Rule, Failure, Report, State, Form) = (rule, failure, report, state, form);
        Kind = rule.PartKinds.FirstOrDefault(part => part.Part == failure.Part)?.Kind ?? rule.Kind;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The identifier of the rule.</summary>
    public string RuleId => Rule.Id;

    /// <summary>How much it weighs.</summary>
    public RuleSeverity Severity => Rule.Severity;

    /// <summary>What it is about; for some rules that depends on the part that failed.</summary>
    public RuleKind Kind { get; }

    /// <summary>The report in which the place is, a corrigendum with what it leaves as it was; absent: it is in a record outside the reports.</summary>
    public StatePartyReport? Report { get; }

    /// <summary>The identifier of <see cref="Report"/>.</summary>
    public string? ReportId => Report?.Header.ReportId;

    /// <summary>The State that it concerns; absent: no single one.</summary>
    public StateCode? State { get; }

    /// <summary>The JSON path of the place: in the report, in the records of the convention, or in the row that was checked by itself.</summary>
    public string Path => Failure.Path;

    /// <summary>The form letter, <c>title</c>, or <c>all</c>; absent: it is not in the forms.</summary>
    public string? Form { get; }

    /// <summary>
    /// What stands there, in invariant form: of a list its values, or how many entries it has; see <see cref="WorkedOut"/> for what does not stand
    /// there itself. Absent: nothing stands there, or nothing that is shown, such as a shape on the map or data on a person.
    /// </summary>
    public string? Found => Failure.Found.Text;

    /// <summary>
    /// What <see cref="Found"/> is, in the notation of conditions, where it was worked out from what stands there: a sum, a distance, a number of
    /// years. Absent: it stands there itself.
    /// </summary>
    public string? WorkedOut => Failure.Found.WorkedOut?.ToString();

    /// <summary>
    /// The values that <see cref="Expected"/> tells, in invariant form: the one to be equal to, the limit, both ends of a span, or those that are
    /// allowed. None where something is expected that is no value, or where there are several ways to put it right.
    /// </summary>
    public ValueList<string> ExpectedValues => Failure.Expected.Values;

    /// <summary>Found less expected: a number, or days between two dates; absent where they cannot be subtracted.</summary>
    public Rational? Difference => Failure.Difference;

    /// <summary>How far off it is, for rules that carry a measure: days late, years without a report, share unpaid; absent for other rules.</summary>
    public Rational? Measure => Rule.Measure is null || Difference is not { } difference ? null : difference < default(Rational) ? -difference : difference;

    /// <summary>Every field that the failing part of the rule reads, with what stands there.</summary>
    public ValueList<DecidingValue> Values => Failure.Values;

    internal Failure Failure { get; }

    /// <summary>What was expected, in words.</summary>
    /// <param name="texts">The words of a language; absent: English.</param>
    public string Expected(RuleTexts? texts = null) => new ProblemSentence(this, texts ?? RuleTexts.English).Expected;

    /// <summary>The problem in one sentence: what is wrong, what was found where, what was expected.</summary>
    /// <param name="texts">The words of a language; absent: English.</param>
    public string Sentence(RuleTexts? texts = null) => new ProblemSentence(this, texts ?? RuleTexts.English).ToString();

    /// <summary>The rule and the problem in English.</summary>
    public override string ToString() => $"{RuleId} {Sentence()}";
}
