namespace ConformanceKit.Reference;

/// <summary>The sum of the numbers of subjects, and what it could be.</summary>
internal static class Sums
{
    public static Fraction Of(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Status == "met").Aggregate(Fraction.Of(0), (sum, finding) => sum + finding.Amount!);

    /// <summary>A number that is not known can be anything from zero up; a doubtful member is outside, or inside with its number. Without members there is no sum.</summary>
    public static (Fraction? Least, Fraction? Greatest)? Bounds(IReadOnlyList<Finding> findings)
    {
        var outcomes = new HashSet<(Fraction Sum, bool HasMembers)> { (Fraction.Of(0), false) };
        foreach (var finding in findings.Where(finding => finding.IsMember || finding.IsDoubtful))
        {
            var number = finding.Condition == Answer.Yes ? finding.Amount! : Fraction.Of(0);
            var inside = outcomes.Select(outcome => (outcome.Sum + number, true));
            outcomes = finding.IsMember ? [.. inside] : [.. outcomes, .. inside];
        }

        var sums = outcomes.Where(outcome => outcome.HasMembers).Select(outcome => outcome.Sum).ToList();
        return sums.Count == 0 ? null : (sums.Min(), findings.Any(finding => (finding.IsMember || finding.IsDoubtful) && finding.IsOpen) ? null : sums.Max());
    }
}
