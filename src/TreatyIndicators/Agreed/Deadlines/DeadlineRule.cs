namespace TreatyIndicators;

/// <summary>A rule that gives a date: of a convention, of a meeting of its States Parties, or of an action plan.</summary>
/// <remarks>The rules are a closed set, <see cref="DeadlineRules.All"/>. Equal when all parts are. Safe for any number of threads.</remarks>
public sealed record DeadlineRule
{
    /// <summary>The permanent identifier, for instance <c>apmbc-clearance</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The convention.</summary>
    public required ConventionId Convention { get; init; }

    /// <summary>What the date is.</summary>
    public required Code<DeadlineRuleKind> Kind { get; init; }

    /// <summary>The duty; absent: the rule is about none of them.</summary>
    public Code<ObligationKind>? Duty { get; init; }

    /// <summary>What it counts from.</summary>
    public required Code<DateStart> From { get; init; }

    /// <summary>Years after the start.</summary>
    public int Years { get; init; }

    /// <summary>Months after the start; negative: before it.</summary>
    public int Months { get; init; }

    /// <summary>Days after the start, that day not counted.</summary>
    public int Days { get; init; }

    /// <summary>Whether the first day of the month counts in place of the day itself.</summary>
    public bool FirstOfMonth { get; init; }

    /// <summary>The earliest day that the rule can give; absent: no limit.</summary>
    public PartialDate? NotBefore { get; init; }

    /// <summary>Whether the date is the latest that may be granted, not the deadline itself.</summary>
    public bool IsLimit { get; init; }

    /// <summary>The rule in words.</summary>
    public required Label Text { get; init; }

    /// <summary>The document with article, action or paragraph.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>How far the source was seen.</summary>
    public required Code<Confidence> Confidence { get; init; }

    /// <summary>The date that the rule gives.</summary>
    /// <param name="start">The date that it counts from, as exactly as it is known.</param>
    /// <param name="where">Where that date stands, for instance <c>register.deposits[3].entryIntoForce</c>; absent: not said.</param>
    /// <param name="also">Further dates that decided which start counts.</param>
    /// <returns>
    /// The date, as exactly as every day that the start may stand for gives it. Absent: these days lead to different years, or no
    /// calendar has the date.
    /// </returns>
    /// <remarks>
    /// Months and years keep the day of the month; where the month is too short its last day counts: four years after 29 February
    /// 2096 are 28 February 2100. No convention says so: it is the reading of this library.
    /// </remarks>
    public ComputedDate? Apply(PartialDate start, string? where = null, params IEnumerable<DateInput> also) => DateArithmetic.Shift(start, this) is { } date
        ? new() { Rule = this, Date = date, Inputs = [new() { Name = From, Date = start, Where = where }, .. also] }
        : null;
}
