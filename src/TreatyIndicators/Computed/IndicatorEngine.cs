using NodaTime;
using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>Computes the indicators of an action plan from evidence.</summary>
/// <remarks>
/// Reads no clock, no file and no setting of the machine: the same arguments give the same results. The first evaluation for a year
/// and a day reads the reports into columns, which stay with the evidence with what was counted; later ones find it there. The first reading of many subjects is
/// shared out to the processors; the results are the same. Safe for any number of threads.
/// </remarks>
public static class IndicatorEngine
{
    /// <summary>Computes all indicators of a plan for a year, from what was known by a day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="evidence">The evidence; its catalogue must hold the register of the plan's convention.</param>
    /// <param name="year">The plan year; the reports read for it cover the calendar year before.</param>
    /// <param name="asOf">The day up to which reports and records are known.</param>
    /// <exception cref="ArgumentNullException">The plan or the evidence is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1900 to 9998.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of the plan's convention.</exception>
    public static ResultSet Evaluate(ActionPlan plan, Evidence evidence, int year, LocalDate asOf) =>
        Evaluate(plan, evidence, new Question(year, asOf));

    /// <summary>Computes all indicators of a plan for a question with dates of its own.</summary>
    /// <inheritdoc cref="Evaluate(ActionPlan, Evidence, int, LocalDate)"/>
    /// <param name="plan">The plan.</param>
    /// <param name="evidence">The evidence; its catalogue must hold the register of the plan's convention.</param>
    /// <param name="question">The year and the dates.</param>
    public static ResultSet Evaluate(ActionPlan plan, Evidence evidence, Question question)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(question);
        var compiled = CompiledPlan.Of(plan);
        return evidence.Frames.Get(compiled, evidence, question).Count();
    }

    /// <summary>Several questions at once: none waits for another, so they are shared out to the processors, whole where there is one for each.</summary>
    internal static ResultSet[] Evaluate(ActionPlan plan, Evidence evidence, IReadOnlyList<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(evidence);
        var compiled = CompiledPlan.Of(plan);
        _ = evidence.Frames.States(plan.Convention, evidence.Catalogue);
        var results = new ResultSet[questions.Count];
        Processors.ForEach(results.Length, place => results[place] = evidence.Frames.Get(compiled, evidence, questions[place], isOneOfMany: results.Length >= Environment.ProcessorCount).Count());
        return results;
    }

    /// <summary>Computes all indicators of a plan for a year, from what was known by each of many days.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="evidence">The evidence; its catalogue must hold the register of the plan's convention.</param>
    /// <param name="year">The plan year; the reports read for it cover the calendar year before.</param>
    /// <param name="days">The days, in any order.</param>
    /// <returns>The results for each day, in the order of the days given: the same as those of one day after the other.</returns>
    /// <remarks>
    /// The days share the work: from one to the next only what became known in between is read again. The results keep what they need; with the
    /// evidence nothing is kept.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The plan, the evidence or the days are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year, or the year of a day, is not from 1900 to 9998.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of the plan's convention.</exception>
    public static IReadOnlyList<ResultSet> EvaluateAsOf(ActionPlan plan, Evidence evidence, int year, IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(days);
        var asked = days.ToList();
        var questions = asked.Distinct().Order().Select(day => new Question(year, day)).ToList();
        var results = FrameDays.Evaluate(CompiledPlan.Of(plan), evidence, questions).ToDictionary(result => result.Question.AsOf);
        return asked.ConvertAll(day => results[day]);
    }
}
