namespace ConformanceKit.Reference;

/// <summary>What is found of one subject, test by test.</summary>
/// <param name="Id">The subject.</param>
/// <param name="Belongs">Whether it is in the population and not taken out by the definition.</param>
/// <param name="IsPending">Whether a term still runs.</param>
/// <param name="Condition">The outcome of the condition.</param>
/// <param name="Partly">The outcome of the weaker test.</param>
/// <param name="SaysNothing">Whether it is silent on the point.</param>
/// <param name="ByReporting">Whether the act of reporting is counted.</param>
internal sealed record Finding(string Id, Answer Belongs, Answer IsPending, Answer Condition, Answer Partly, bool SaysNothing, bool ByReporting)
{
    /// <summary>The number of the subject, where numbers are added up.</summary>
    public Fraction? Amount { get; init; }

    /// <summary>In the population and not pending; unknown: perhaps.</summary>
    public Answer Inside => Answers.And(Belongs, Answers.Not(IsPending));

    public bool IsMember => Inside == Answer.Yes;

    public bool IsDoubtful => Inside == Answer.Unknown;

    public bool IsSilent => (IsMember || IsDoubtful) && Condition != Answer.Yes && SaysNothing;

    /// <summary>Whether it could turn out met or not met once what is unknown or silent is filled in.</summary>
    public bool IsOpen => Condition == Answer.Unknown || IsSilent;

    /// <summary>The status, in the order of docs/concepts.md.</summary>
    public string Status =>
        Belongs == Answer.No ? "notApplicable"
        : IsPending == Answer.Yes ? "pending"
        : Inside == Answer.Unknown ? "unknown"
        : Condition == Answer.Yes ? "met"
        : Partly == Answer.Yes ? "partlyMet"
        : (SaysNothing || Condition == Answer.Unknown) && !ByReporting ? "unknown"
        : "notMet";
}
