namespace TreatyIndicators;

/// <summary>What the reports of a State under all its conventions say of one shared fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Answers">What each report says, in the order of the conventions.</param>
/// <param name="Outcome">What they say together.</param>
/// <param name="Value">The joint answer, as the first report that gives it writes it; absent: none says it, or they contradict each other.</param>
/// <remarks>Equal when all parts are. Safe for any number of threads.</remarks>
public sealed record JointAnswer(SharedFact Fact, ValueList<ConventionAnswer> Answers, JointOutcome Outcome, string? Value)
{
    /// <summary>Names are compared without regard to capital letters and outer blanks.</summary>
    internal static JointAnswer Of(SharedFact fact, ValueList<ConventionAnswer> answers)
    {
        var said = answers.Select(answer => answer.Value?.Trim()).OfType<string>().ToList();
        var outcome = said switch
        {
            [] => JointOutcome.NoneSays,
            [_] => JointOutcome.OnlyOneSays,
            _ when said.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 => JointOutcome.Contradict,
            _ => JointOutcome.Agree,
        };
        return new(fact, answers, outcome, outcome == JointOutcome.Contradict ? null : said.FirstOrDefault());
    }
}
