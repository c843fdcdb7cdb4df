using TreatyIndicators.Validation;

namespace TreatyIndicators.Testing;

/// <summary>What a test asks of a check. They need no test framework: what is not so throws <see cref="CheckException"/> with a full message.</summary>
/// <remarks>
/// <code>
/// ReportChecker.Default.Check(report).MustFail("B-01", "$.stockpile.totals.quantity").MustPass("B-02");
/// </code>
/// They take the check of a report, of records or of a row, or several of them: <see cref="EvidenceCheck.Parts"/> or <see cref="WorldCheck.Parts"/>.
/// </remarks>
public static class CheckAssertions
{
    /// <summary>The rule fails, and has a problem at each of the paths.</summary>
    /// <param name="check">The check.</param>
    /// <param name="rule">The identifier of the rule, for instance <c>B-01</c>.</param>
    /// <param name="paths">JSON paths, for instance <c>$.stockpile.totals.quantity</c>; none: wherever it fails.</param>
    /// <returns>The check, for further questions.</returns>
    /// <exception cref="CheckException">It does not.</exception>
    public static SubjectCheck MustFail(this SubjectCheck check, string rule, params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(check);
        MustFail([check], rule, paths);
        return check;
    }

    /// <inheritdoc cref="MustFail(SubjectCheck, string, IEnumerable{string})"/>
    public static IEnumerable<SubjectCheck> MustFail(this IEnumerable<SubjectCheck> check, string rule, params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var verdict = Verdict.On(check, rule);
        verdict.Require(RuleStatus.Failed);
        verdict.RequireAt(paths);
        return check;
    }

    /// <summary>Each of the rules passes: it was evaluated, and does not fail.</summary>
    /// <param name="check">The check.</param>
    /// <param name="rules">The identifiers of the rules.</param>
    /// <returns>The check, for further questions.</returns>
    /// <exception cref="CheckException">One does not.</exception>
    public static SubjectCheck MustPass(this SubjectCheck check, params IEnumerable<string> rules)
    {
        ArgumentNullException.ThrowIfNull(check);
        MustPass([check], rules);
        return check;
    }

    /// <inheritdoc cref="MustPass(SubjectCheck, IEnumerable{string})"/>
    public static IEnumerable<SubjectCheck> MustPass(this IEnumerable<SubjectCheck> check, params IEnumerable<string> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var rule in rules)
        {
            Verdict.On(check, rule).Require(RuleStatus.Passed);
        }

        return check;
    }

    /// <summary>Each of the rules was not evaluated.</summary>
    /// <param name="check">The check.</param>
    /// <param name="rules">The identifiers of the rules.</param>
    /// <returns>The check, for further questions.</returns>
    /// <exception cref="CheckException">One was.</exception>
    public static SubjectCheck MustNotEvaluate(this SubjectCheck check, params IEnumerable<string> rules)
    {
        ArgumentNullException.ThrowIfNull(check);
        MustNotEvaluate([check], rules);
        return check;
    }

    /// <inheritdoc cref="MustNotEvaluate(SubjectCheck, IEnumerable{string})"/>
    public static IEnumerable<SubjectCheck> MustNotEvaluate(this IEnumerable<SubjectCheck> check, params IEnumerable<string> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var rule in rules)
        {
            Verdict.On(check, rule).Require(RuleStatus.NotEvaluated);
        }

        return check;
    }

    /// <summary>These rules fail, and no other.</summary>
    /// <param name="check">The check.</param>
    /// <param name="rules">The identifiers of the rules; none: no rule fails.</param>
    /// <returns>The check, for further questions.</returns>
    /// <exception cref="CheckException">One of them does not, or another does.</exception>
    public static SubjectCheck MustFailOnly(this SubjectCheck check, params IEnumerable<string> rules)
    {
        ArgumentNullException.ThrowIfNull(check);
        MustFailOnly([check], rules);
        return check;
    }

    /// <inheritdoc cref="MustFailOnly(SubjectCheck, IEnumerable{string})"/>
    public static IEnumerable<SubjectCheck> MustFailOnly(this IEnumerable<SubjectCheck> check, params IEnumerable<string> rules)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(rules);
        var expected = rules.Order(StringComparer.Ordinal).ToValueList();
        foreach (var rule in expected)
        {
            Verdict.On(check, rule).Require(RuleStatus.Failed);
        }

        Verdict.RequireNoOther(check, expected);
        return check;
    }
}
