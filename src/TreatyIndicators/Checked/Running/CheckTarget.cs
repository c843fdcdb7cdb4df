using System.Globalization;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>One thing that rules are tested on: a report with those before it, a row, or the records of a convention.</summary>
internal sealed class CheckTarget(CheckKnowledge knowledge)
{
    private readonly Lazy<CheckedSubject?> subject = new(() => null);

    /// <summary>A report.</summary>
    public CheckTarget(CheckKnowledge knowledge, ReportSeries? series, StatePartyReport submitted, StatePartyReport effective, IReadOnlyList<StatePartyReport> earlier)
        : this(knowledge)
    {
        (Series, Submitted, Effective, Earlier) = (series, submitted, effective, earlier);
        subject = new(() => new(knowledge, submitted.Header.State));
    }

    public CheckKnowledge Knowledge => knowledge;

    public ReportSeries? Series { get; }

    /// <summary>The report as it was submitted; absent where something else is checked.</summary>
    public StatePartyReport? Submitted { get; }

    /// <summary>The report with the bodies of its unchanged forms.</summary>
    public StatePartyReport? Effective { get; }

    /// <summary>The effective reports of earlier years, newest first.</summary>
    public IReadOnlyList<StatePartyReport> Earlier { get; } = [];

    /// <summary>The row; absent where something else is checked.</summary>
    public object? Row { get; private init; }

    /// <summary>Where the row stands, for instance <c>nationalPlatforms[2]</c>.</summary>
    public string? RowPath { get; private init; }

    /// <summary>The State that the row names; absent: none.</summary>
    public StateCode? RowState { get; private init; }

    /// <summary>A row of a list of records.</summary>
    public static CheckTarget OfRow(CheckKnowledge knowledge, string list, int place, object row) => new(knowledge)
    {
        Row = row,
        RowPath = string.Create(CultureInfo.InvariantCulture, $"$.{list}[{place}]"),
        RowState = RecordRoots.RowsOf(list)?.Find("state")?.Read(row) as StateCode?,
    };

    public EvaluationScope NewScope() => new() { Facts = knowledge.Facts, Dates = DatesOf(knowledge.Day, knowledge.Day.Year), GoesByWhatIsPossible = true };

    /// <summary>Turns a scope to this target.</summary>
    public void Turn(EvaluationScope scope)
    {
        scope.OfNobody.Clear();
        scope.Subject = subject.Value;
        scope.Rows[0] = Row;
        if (Submitted is null)
        {
            return;
        }

        var header = Submitted.Header;
        (scope.Reports, scope.Submitted, scope.Earlier) = (Series, Submitted, Earlier);
        scope.Period = header.Period is { From.Year: >= 1, To.Year: >= 1 } period ? (period.From, period.To) : null;
        scope.Dates = DatesOf(header.SubmittedOn, Math.Min(header.Period.To.Year, 9997) + 1);
    }

    /// <summary>Turns the scope to what a rule reads of this target.</summary>
    public void Turn(EvaluationScope scope, CompiledRule rule) => scope.Report = rule.ReadsSubmitted ? Submitted : Effective;

    /// <summary>A report is looked at on the day on which it was submitted, everything else on the day of the check.</summary>
    private ConditionDates DatesOf(LocalDate reference, int year) => new()
    {
        Year = year,
        Reference = reference,
        Cutoff = knowledge.Day,
        Knowledge = knowledge.Day,
        PlanStart = reference,
        EarlyNoticeDays = 30,
    };
}
