namespace TreatyIndicators.Benchmarks;

/// <summary>An indicator that is a share of rows: of those that belong, the ones that pass.</summary>
internal sealed record ShareOfRowsIndicator(string Id, Func<LinqYear, IEnumerable<(bool? Belongs, bool? Passes)>> Rows) : LinqIndicator(Id)
{
    public override LinqFigure Evaluate(LinqYear year)
    {
        var rows = Rows(year).Select(row => Judgement.Of(string.Empty, row.Belongs, row.Passes)).ToList();
        return Tally.Figure(Id, counts: false, rows) with { States = Tally.NoLists };
    }
}
