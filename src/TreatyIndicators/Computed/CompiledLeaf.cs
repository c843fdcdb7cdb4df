using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>A leaf with what is needed to evaluate it.</summary>
internal sealed record CompiledLeaf(Leaf Leaf, BoundTruth? Test, ValueList<PathReader> Fields)
{
    public bool AsksForSilence { get; } = Leaf.Silence is not null;

    /// <summary>The sections in which the fields stand.</summary>
    public ValueList<ContractField> Sections { get; } = Fields.Select(field => field.Section).Distinct().ToValueList();

    /// <summary>Whether the outcome of another indicator is part of it, so that it has to wait for that one.</summary>
    public bool Waits => Test?.Reads.HasFlag(Reads.OtherIndicator) == true;

    /// <summary>Whether nothing but the report decides it: without a report it is unknown.</summary>
    public bool NeedsReport { get; } = (Test?.Reads & ~(Reads.Reference | Reads.Period)) == Reads.Report;

    /// <summary>The part of the report in which everything stands that it reads; absent where there is none.</summary>
    public ReportPart? Part { get; init; }

    /// <summary>The list of records that it looks through; when it was not supplied the outcome is unknown for every subject.</summary>
    public PathReader? Records { get; } = RowsOf(Test)?.Path is { Root: PathRoot.Record } path && path.RootName != RecordRoots.Reports ? path : null;

    /// <summary>The indicator whose outcome for the subject it asks for, and nothing else; absent: it asks for more, or for none.</summary>
    public string? Asked { get; } =
        Test?.Source is CallExpression { Function: "met", Arguments: [TextLiteral indicator, NameExpression { Segments: ["s"] }] } ? indicator.Value : null;

    /// <summary>Whether it asks for the span of days that the report covers; a leaf without a test may.</summary>
    public bool ReadsPeriod { get; } = Test is null || Test.Reads.HasFlag(Reads.Period);

    /// <summary>Whether it looks among all reports of the State; a leaf without a test may.</summary>
    public bool ReadsReports { get; } = Test is null || ExpressionParts.All(Test.Source).Any(part => part is NameExpression path && path.Segments[0] == RecordRoots.Reports);

    /// <summary>Whether reports of other States can decide it, so that a corrected report of one State changes others.</summary>
    public bool ReadsAllReports { get; init; }

    /// <summary>What ties the rows that it looks through to the State under test; its outcome is the same for all who have no such row. Absent: nothing does.</summary>
    public RowKey? OwnRows { get; } = RowsOf(Test) is { TiesSubject: true } rows
        && Test is BoundQuantified or BoundCount.Compared or BoundComparison.OfNumbers { Right: BoundConstant.OfNumber } ? rows.Key : null;

    /// <summary>Whether rows that name no State come out alike for every State: a figure never takes one for a row of a State.</summary>
    public bool IsAlikeOfNobody { get; } = Test is not BoundQuantified { IsAlike: false };

    private static RowSource? RowsOf(BoundTruth? test) => test switch
    {
        BoundQuantified quantified => quantified.Rows,
        BoundCount.Compared compared => compared.Count.Rows,
        BoundComparison.OfNumbers { Left: BoundFold.OfNumbers fold } => fold.Rows,
        _ => null,
    };
}
