namespace ConformanceKit;

/// <summary>What is asked: a plan year and the days that go with it.</summary>
internal sealed record KitQuestion(int Year, DateOnly AsOf)
{
    /// <summary>The last day of submission that counts; absent: the day of <see cref="AsOf"/>.</summary>
    public DateOnly? Cutoff { get; init; }

    /// <summary>The day on which membership and duties are looked at; absent: by the definition.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>The days within which a find that is told of counts as told at once.</summary>
    public int EarlyNoticeDays { get; init; } = 30;

    /// <summary>The named reading of the indicator; absent: the headline.</summary>
    public string? Reading { get; init; }
}
