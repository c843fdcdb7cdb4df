using NodaTime;

namespace TreatyIndicators.Tool;

/// <summary>What is followed over time, and when it is looked at.</summary>
internal sealed record SeriesChoice
{
    public string? Indicator { get; init; }

    public string? Population { get; init; }

    public MembershipKind? Membership { get; init; }

    public (int From, int To)? Years { get; init; }

    public IReadOnlyList<LocalDate> Days { get; init; } = [];

    public Func<int, LocalDate>? Cutoff { get; init; }

    public bool RegisterAlone { get; init; }

    public IReadOnlyList<string> Readings { get; init; } = [];

    /// <summary>The last year that is asked for; absent: that is left to the evidence.</summary>
    public int? LastYear => Years?.To ?? (Days.Count > 0 ? Days.Max().Year : null);

    /// <summary>What to read, with the year and the day that follow from what was asked for.</summary>
    public EvidenceChoice Filled(EvidenceChoice choice)
    {
        var year = choice.Year ?? LastYear;
        var day = Days.Count > 0 ? Days.Max()
            : year is not { } last ? (LocalDate?)null
            : Cutoff is not null ? Cutoff(last)
            : RegisterAlone || Membership is not null ? new LocalDate(last, 12, 31)
            : null;
        return choice with { Year = year, AsOf = choice.AsOf ?? day };
    }

    /// <summary>The years, by default from the first one of the plan to the one of the question, at most fifty.</summary>
    public (int From, int To) Span(Inputs inputs)
    {
        var last = inputs.Question.Year;
        return Years ?? (Math.Max(Math.Min(inputs.Plan.From.Year, last), last - 49), last);
    }
}
