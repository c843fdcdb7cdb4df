using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>What a test reads that can be otherwise when the same question is asked as of another day.</summary>
/// <remarks>Where it cannot be told what a test reads, it is taken to read it: reading again costs time, and leaving it out a wrong figure.</remarks>
internal sealed class DayReads
{
    private readonly List<RowsRead> rows = [];

    private DayReads()
    {
    }

    /// <summary>Whether it asks for the day itself, or for the last day of submission that counts.</summary>
    public bool NamesDay { get; private set; }

    /// <summary>Whether it is looked at on the last day of the plan year, or on the day asked about where that comes before.</summary>
    public bool ReadsYearEnd { get; private init; }

    /// <summary>Whether reports of other States than the one under test can decide it.</summary>
    public bool ReadsAllReports { get; private init; }

    /// <summary>Whether the register can decide it by what it says of others than the State under test.</summary>
    public bool ReadsRegister { get; private set; }

    /// <summary>Whether the outcome of another indicator is part of it.</summary>
    public bool Waits { get; private init; }

    /// <summary>The records that it goes through.</summary>
    public IReadOnlyList<RowsRead> Rows => rows;

    /// <summary>What a column of a plan reads.</summary>
    public static DayReads Of(CompiledLeaf leaf)
    {
        var reads = new DayReads
        {
            ReadsYearEnd = leaf.Leaf.Date == ReferenceDate.YearEnd,
            ReadsAllReports = leaf.ReadsAllReports,
            Waits = leaf.Waits,
        };
        return reads.Follow(leaf.Leaf.Test);
    }

    /// <summary>What the definition of a number reads, be it one for all or one for each subject.</summary>
    public static DayReads Of(Indicator number)
    {
        var parts = ExpressionParts.All(number.Condition.Root).ToList();
        var asks = parts.OfType<CallExpression>().Any(call => call.Function is "retains" or "met");
        var reads = new DayReads
        {
            ReadsYearEnd = number.ReferenceDate == ReferenceDate.YearEnd && number.Condition.Bound.Reads.HasFlag(Reads.Reference),
            ReadsAllReports = asks || parts.OfType<NameExpression>().Any(name => name.Segments[0] == RecordRoots.Reports),
            Waits = asks,
        };
        return reads.Follow(number.Condition.Root);
    }

    private DayReads Follow(Expression test)
    {
        Visit(test);
        return this;
    }

    private void Visit(Expression test)
    {
        var (name, list, body) = test switch
        {
            QuantifiedExpression { Quantifier: Quantifier.Exists } exists => (exists.Name, exists.Source, exists.Body),
            QuantifiedExpression { Body: LogicExpression { Operator: LogicOperator.Implies, Left: var left } } forall => (forall.Name, forall.Source, left),
            AggregateExpression { Name: { } row, Where: { } where } aggregate => (row, aggregate.Source, where),
            _ => (null, null, null),
        };
        var tied = name is not null && list is NameExpression path && RecordPaths.ListIn(path.Segments) is { } known && Tie(body!, name) is { } member
            ? new RowsRead(known, member)
            : null;
        if (tied is not null)
        {
            rows.Add(tied);
        }

        Note(test);
        foreach (var part in ExpressionParts.Below(test).Where(part => tied is null || !ReferenceEquals(part, list)))
        {
            Visit(part);
        }
    }

    private void Note(Expression test)
    {
        switch (test)
        {
            case NameExpression { Segments: ["cutoff" or "knowledgeDate"] }:
                NamesDay = true;
                break;
            case NameExpression { Segments: [RecordRoots.Register or RecordRoots.Obligations, ..] }:
            case CallExpression { Arguments: [not NameExpression { Segments: ["s"] }, ..] }:
                ReadsRegister = true;
                break;
            case NameExpression { Segments: var segments } when RecordPaths.ListIn(segments) is { } list:
                rows.Add(new(list, null));
                break;
        }
    }

    /// <summary>The member by which the test of a row ties it to the State under test: <c>row.state = s</c>, alone or with others that have to hold as well.</summary>
    private static string? Tie(Expression test, string row) => test switch
    {
        LogicExpression { Operator: LogicOperator.And } both => Tie(both.Left, row) ?? Tie(both.Right, row),
        ComparisonExpression { Operator: ComparisonOperator.Equal, Left: NameExpression { Segments: [var name, var member] }, Right: NameExpression { Segments: ["s"] } }
            when name == row => member,
        ComparisonExpression { Operator: ComparisonOperator.Equal, Right: NameExpression { Segments: [var name, var member] }, Left: NameExpression { Segments: ["s"] } }
            when name == row => member,
        _ => null,
    };
}
