using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The dates of one evaluation, for both kinds of reference date.</summary>
internal sealed class FrameDates
{
    private readonly ConditionDates periodEnd;
    private readonly ConditionDates yearEnd;

    public FrameDates(Question question, LocalDate planStart)
    {
        Question = question;
        var lastDay = new LocalDate(question.Year, 12, 31);
        periodEnd = Dates(question, planStart, new LocalDate(question.Year - 1, 12, 31));
        yearEnd = Dates(question, planStart, LocalDate.Min(lastDay, question.AsOf));
    }

    public Question Question { get; }

    public LocalDate AsOf => Question.AsOf;

    public int ReportYear => Question.Year - 1;

    public ConditionDates Of(ReferenceDate date) => date == ReferenceDate.YearEnd ? yearEnd : periodEnd;

    private static ConditionDates Dates(Question question, LocalDate planStart, LocalDate reference) => new()
    {
        Year = question.Year,
        Reference = question.ReferenceDate ?? reference,
        Cutoff = question.Cutoff ?? question.AsOf,
        Knowledge = question.AsOf,
        PlanStart = planStart,
        EarlyNoticeDays = question.EarlyNoticeDays,
    };
}
