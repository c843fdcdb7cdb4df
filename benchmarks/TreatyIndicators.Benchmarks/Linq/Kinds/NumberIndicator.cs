namespace TreatyIndicators.Benchmarks;

/// <summary>An indicator that is itself a number of rows.</summary>
internal sealed record NumberIndicator(string Id, Func<LinqYear, IEnumerable<bool?>> Rows) : LinqIndicator(Id)
{
    public override LinqFigure Evaluate(LinqYear year)
    {
        var rows = Rows(year).ToList();
        var (counted, perhaps) = (rows.Count(row => row == true), rows.Count(row => row is null));
        return new(Id, Rational.Of(counted), null, Rational.Of(counted), Rational.Of(counted + perhaps)) { States = Tally.NoLists };
    }
}
