namespace TreatyIndicators.Benchmarks;

/// <summary>An indicator that adds up a number of each State; the numbers are not below zero.</summary>
internal sealed record SumIndicator(string Id, Population Population, Func<Reading, decimal?> Amount, Func<Reading, bool> IsSilent) : LinqIndicator(Id)
{
    public override LinqFigure Evaluate(LinqYear year)
    {
        var judgements = new StateIndicator(Id, Population, at => Amount(at) is { } amount ? amount != 0 : null) { IsSilent = IsSilent, Counts = true }.Judgements(year);
        var found = judgements.Zip(year.Readings).ToList();
        var sum = found.Where(one => one.First.Status == FindingStatus.Met).Sum(one => Amount(one.Second) ?? 0);
        var doubtful = found.Where(one => one.First.IsDoubtful && one.First.Holds).Select(one => Amount(one.Second) ?? 0).ToList();
        var figure = Tally.Figure(Id, counts: true, judgements);
        var isDefined = judgements.Exists(one => one.IsDoubtful) || figure.Denominator != Rational.Of(0L);
        var surely = figure.Denominator == Rational.Of(0L) && doubtful.Count > 0 && judgements.TrueForAll(one => !one.IsDoubtful || one.Holds);
        return figure with
        {
            Numerator = Rational.Of(sum),
            Lower = isDefined ? Rational.Of(surely ? doubtful.Min() : sum) : null,
            Upper = isDefined && !judgements.Exists(one => one.IsOpen) ? Rational.Of(sum + doubtful.Sum()) : null,
        };
    }
}
