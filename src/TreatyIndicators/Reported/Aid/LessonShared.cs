using NodaTime;

namespace TreatyIndicators;

/// <summary>Good practice or a lesson shared with others.</summary>
public sealed record LessonShared
{
    /// <summary>Topic.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, J, asked by the action plan. Source: S3 42; S4 16, 26,
    /// 39.
    /// </remarks>
    public Code<LessonTopic>? Topic { get; init; }

    /// <summary>Channel.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, J, asked by the action plan. Source: S3 42; S4 16, 26,
    /// 39.
    /// </remarks>
    public Code<CooperationChannel>? Channel { get; init; }

    /// <summary>With whom.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, J, asked by the action plan. Source: S3 42; S4 39.
    /// </remarks>
    public string? Partner { get; init; }

    /// <summary>When.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, J, voluntary. Source: I.</remarks>
    public LocalDate? Date { get; init; }
}
