namespace TreatyIndicators.Benchmarks;

/// <summary>What is found of one subject.</summary>
internal readonly record struct Judgement(string Subject, FindingStatus Status)
{
    public bool IsDoubtful { get; init; }

    public bool Holds { get; init; }

    public bool IsOpen { get; init; }

    /// <summary>A subject that cannot be silent.</summary>
    public static Judgement Of(string subject, bool? belongs, bool? condition, bool? partlyMet = null) =>
        belongs == false ? new(subject, FindingStatus.NotApplicable)
        : belongs is null ? new(subject, FindingStatus.Unknown) { IsDoubtful = true, Holds = condition == true, IsOpen = condition is null }
        : condition == true ? new(subject, FindingStatus.Met)
        : new(subject, partlyMet == true ? FindingStatus.PartlyMet : condition is null ? FindingStatus.Unknown : FindingStatus.NotMet) { IsOpen = condition is null };
}
