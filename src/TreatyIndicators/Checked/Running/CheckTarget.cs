using System.Globalization;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>One thing that rules are tested on: a report with those before it, a row, or the records of a convention.</summary>
internal sealed class CheckTarget(CheckKnowledge knowledge)
{
    private readonly CheckedSubject? subject;
    private readonly ConditionDates dates = knowledge.DatesOfRecords;
    private readonly (LocalDate From, LocalDate To)? period;

    /// <summary>The sections of the document and of the effective report, and those that the latter lacks because their forms are marked unchanged.</summary>
    private readonly uint inSubmitted, inEffective, elsewhere;

    /// <summary>A report.</summary>
    public CheckTarget(CheckKnowledge knowledge, ReportSeries? series, StatePartyReport submitted, StatePartyReport effective, IReadOnlyList<StatePartyReport> earlier, EffectiveReports chains)
        : this(knowledge, series, submitted, effective, earlier, SectionBits.Elsewhere(submitted, effective, chains))
    {
    }

    private CheckTarget(CheckKnowledge knowledge, ReportSeries? series, StatePartyReport submitted, StatePartyReport effective, IReadOnlyList<StatePartyReport> earlier, uint elsewhere)
        : this(knowledge)
    {
        this.elsewhere = elsewhere;
        (Series, Submitted, Effective, Earlier) = (series, submitted, effective, earlier);
        inSubmitted = SectionBits.In(submitted);
        inEffective = ReferenceEquals(submitted, effective) ? inSubmitted : SectionBits.In(effective);
        var header = submitted.Header;
        subject = new(knowledge, header.State);
        dates = knowledge.DatesOf(header.SubmittedOn, Math.Min(header.Period.To.Year, 9997) + 1);
        period = header.Period is { From.Year: >= 1, To.Year: >= 1 } covered ? (covered.From, covered.To) : null;
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

    /// <summary>Where the row stands, for instance <c>$.nationalPlatforms[2]</c>.</summary>
    public string? RowPath { get; private init; }

    /// <summary>The State that the row names; absent: none.</summary>
    public StateCode? RowState { get; private init; }

    /// <summary>A row of a list of records; without a place, one that is looked at by itself.</summary>
    public static CheckTarget OfRow(CheckKnowledge knowledge, string list, int? place, object row) => new(knowledge)
    {
        Row = row,
        RowPath = place is null ? "$" : string.Create(CultureInfo.InvariantCulture, $"$.{list}[{place}]"),
        RowState = RecordRoots.RowsOf(list)?.Find("state")?.Read(row) as StateCode?,
    };

    /// <summary>The same report with other values in the sections that it has.</summary>
    public CheckTarget With(StatePartyReport submitted, StatePartyReport effective) => new(knowledge, Series, submitted, effective, Earlier, elsewhere);

    public EvaluationScope NewScope() => new() { Facts = knowledge.Facts, Dates = dates, GoesByWhatIsPossible = true };

    /// <summary>Whether a rule is about sections of which the report has none, or about one whose body stands in a report that is not at hand.</summary>
    public bool IsBlank(CompiledRule rule) =>
        rule.Bits != 0 && Submitted is not null
        && (rule.ReadsSubmitted ? (inSubmitted & rule.Bits) == 0 : (inEffective & rule.Bits) == 0 || (elsewhere & rule.Bits) != 0);

    /// <summary>Whether a section is not in the report that a rule reads because its form is marked unchanged.</summary>
    public bool IsElsewhere(CompiledRule rule, ContractField section) => rule.ReadsSubmitted
        ? CoverPage.IsLeft(Submitted!, section.Name)
        : (elsewhere & SectionBits.Of([section])) != 0;

    /// <summary>Turns a scope to this target, and to what a rule reads of it.</summary>
    public void Turn(EvaluationScope scope, CompiledRule rule)
    {
        scope.OfNobody.Clear();
        (scope.Subject, scope.Rows[0]) = (subject, Row);
        (scope.Reports, scope.Submitted, scope.Report) = (Series, Submitted, Read(rule));
        scope.Earlier = Submitted is null ? null : Earlier;
        (scope.Period, scope.Dates) = (period, dates);
    }

    private StatePartyReport? Read(CompiledRule rule) => rule.ReadsSubmitted ? Submitted : Effective;
}
