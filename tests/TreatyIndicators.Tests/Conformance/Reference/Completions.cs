namespace ConformanceKit.Reference;

/// <summary>Every way in which what is unknown could turn out, and the least and greatest figure among them.</summary>
internal static class Completions
{
    public static (Fraction Least, Fraction Greatest)? Of(IReadOnlyList<Finding> findings, bool share)
    {
        var met = findings.Count(finding => finding.IsMember && !finding.IsOpen && finding.Condition == Answer.Yes);
        var notMet = findings.Count(finding => finding.IsMember && !finding.IsOpen && finding.Condition != Answer.Yes);
        var open = findings.Count(finding => finding.IsMember && finding.IsOpen);
        var doubtful = findings.Where(finding => finding.IsDoubtful).ToList();
        var doubtfulOpen = doubtful.Count(finding => finding.IsOpen);
        var doubtfulMet = doubtful.Count(finding => !finding.IsOpen && finding.Condition == Answer.Yes);
        var doubtfulNotMet = doubtful.Count - doubtfulOpen - doubtfulMet;

        var figures =
            from ofOpen in UpTo(open)
            from inside in UpTo(doubtfulOpen)
            from ofInside in UpTo(inside)
            from ofMet in UpTo(doubtfulMet)
            from ofNotMet in UpTo(doubtfulNotMet)
            let counted = met + ofOpen + ofInside + ofMet
            let members = met + notMet + open + inside + ofMet + ofNotMet
            where members > 0
            select share ? (Fraction.Of(100 * counted) / Fraction.Of(members))! : Fraction.Of(counted);
        var all = figures.Distinct().ToList();
        return all.Count == 0 ? null : (all.Min()!, all.Max()!);
    }

    private static IEnumerable<int> UpTo(int number) => Enumerable.Range(0, number + 1);
}
