using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>What a condition reads while it is evaluated for one subject. Reused from subject to subject; not safe for several threads.</summary>
internal sealed class EvaluationScope
{
    /// <summary>The deepest nesting of names that stand for rows, the subject's own included.</summary>
    public const int MaxRows = ConditionLimitsInternal.RowNames;

    /// <summary>The rows that one rule may visit: enough for any report that people wrote, and no more than a second's work.</summary>
    public const long MostRows = 2_000_000;

    public required IConditionFacts Facts { get; init; }

    /// <summary>The days and years that names such as <c>t</c> stand for.</summary>
    public required ConditionDates Dates { get; set; }

    /// <summary>The span of days that the report covers; absent: the calendar year that reports due in the plan year cover.</summary>
    public (LocalDate From, LocalDate To)? Period { get; set; }

    /// <summary>The subject under test; absent where a number is worked out for no subject.</summary>
    public TestedSubject? Subject { get; set; }

    /// <summary>The State under test; absent where the subject is a row.</summary>
    public string? State => Subject?.State;

    /// <summary>All reports of the State under test, whenever submitted; absent when there are none.</summary>
    public ReportSeries? Reports { get; set; }

    /// <summary>The report to read; absent when there is none.</summary>
    public object? Report { get; set; }

    /// <summary>The effective reports of earlier years, newest first; absent: none is known.</summary>
    public IReadOnlyList<StatePartyReport>? Earlier { get; set; }

    /// <summary>The report as it was submitted, where what is read is the effective one; absent: they are the same.</summary>
    public StatePartyReport? Submitted { get; set; }

    /// <summary>The document that is checked: the report as it was submitted; absent where there is none.</summary>
    public StatePartyReport? Document => Submitted ?? Report as StatePartyReport;

    /// <summary>What the forms of documents hold: rules ask for one form after the other.</summary>
    public PerReport<FormContent> Forms { get; } = new(FormContent.Of, 256);

    /// <summary>The part of the report in which everything stands that the test reads; absent: it is read from the report on.</summary>
    public object? Part { get; set; }

    /// <summary>How many steps lead from the report to the part.</summary>
    public int StepsToPart { get; set; }

    /// <summary>The reports over which lists are gathered, oldest first; absent unless the time base is cumulative.</summary>
    public IReadOnlyList<object>? Window { get; set; }

    /// <summary>The rows of a list by one of its members, as last looked up: a test asks for them once for each subject.</summary>
    public (RowKey? Key, RowIndex? Rows) LastIndex { get; set; }

    /// <summary>The rows of long lists of a report by their members.</summary>
    public ReportRows InReport { get; } = new();

    /// <summary>The different texts of long lists, and the values of earlier reports.</summary>
    public KnownValues Values { get; } = new();

    /// <summary>What was found on walks through whole reports.</summary>
    public ReportWalks Walks { get; } = new();

    /// <summary>The rings of reports.</summary>
    public RingsRead Rings { get; } = new();

    /// <summary>The versions of requests; absent: nobody has asked for them yet.</summary>
    public RequestVersions? Versions { get; set; }

    /// <summary>What was made of reference data: outlines of States and lists of regions.</summary>
    public ReferenceData Reference { get; } = new();

    /// <summary>The rows that the test of the moment runs over, State by State, where they have been looked up for all States; with what ties it to them.</summary>
    public (RowKey? Key, RowsOfYear Rows) OfYear { get; set; }

    /// <summary>What comes of tests over the rows that do not say whose they are: the same for every State, so it is worked out once.</summary>
    public Dictionary<BoundQuantified, (ConditionDates Dates, Truth Outcome)> OfNobody { get; } = [];

    /// <summary>The rows that may still be visited; below zero: too many were, and what was found is not told.</summary>
    public long Budget { get; set; } = long.MaxValue;

    /// <summary>Whether a sum of which parts are absent stands for all that it can be, so that a test fails only where it cannot hold.</summary>
    public bool GoesByWhatIsPossible { get; init; }

    /// <summary>Whether a number worked out since this was last set to false leaves out something that is absent, or of which it is not known whether it counts.</summary>
    public bool HasLeftOut { get; set; }

    /// <summary>The rows that names stand for, by slot.</summary>
    public RowNames Rows { get; } = new();

    /// <summary>Rows by slot. A wrapped array is spared the check that every store into an array of objects makes.</summary>
    internal sealed class RowNames
    {
        private readonly Held[] rows = new Held[MaxRows];

        public object? this[int slot]
        {
            get => rows[slot].Row;
            set => rows[slot].Row = value;
        }

        private struct Held
        {
            public object? Row;
        }
    }
}
