namespace ConformanceKit.Reference;

/// <summary>Every way in which what is unknown could turn out, subject by subject, and the least and greatest figure among them.</summary>
internal static class Completions
{
    public static (Fraction? Least, Fraction? Greatest)? Of(IReadOnlyList<Finding> findings, bool share)
    {
        var outcomes = new HashSet<(int Met, int Members)> { (0, 0) };
        foreach (var finding in findings)
        {
            outcomes = [.. from outcome in outcomes from choice in Choices(finding) select (outcome.Met + choice.Met, outcome.Members + choice.Members)];
        }

        var figures = outcomes
            .Where(outcome => outcome.Members > 0)
            .Select(outcome => share ? (Fraction.Of(100 * outcome.Met) / Fraction.Of(outcome.Members))! : Fraction.Of(outcome.Met))
            .ToList();
        return figures.Count == 0 ? null : (figures.Min(), figures.Max());
    }

    /// <summary>What a subject can turn out to be: outside, met, not met.</summary>
    private static IEnumerable<(int Met, int Members)> Choices(Finding finding)
    {
        if (!finding.IsMember)
        {
            yield return (0, 0);
        }

        if ((finding.IsMember || finding.IsDoubtful) && (finding.IsOpen || finding.Condition == Answer.Yes))
        {
            yield return (1, 1);
        }

        if ((finding.IsMember || finding.IsDoubtful) && (finding.IsOpen || finding.Condition != Answer.Yes))
        {
            yield return (0, 1);
        }
    }
}
