namespace TreatyIndicators.Computed;

/// <summary>Asks one question as of many days. Each day takes over the columns of the day before and reads again what became known between.</summary>
internal sealed class FrameDays
{
    private readonly PlanReads reads;
    private readonly DayChanges changes;
    private Frame frame;
    private TableReading?[] readings;

    private FrameDays(CompiledPlan plan, Evidence evidence, Question first)
    {
        reads = plan.Reads;
        (frame, readings) = Frame.Begin(plan, evidence, first);
        changes = new(frame, reads);
    }

    /// <summary>The results for each of some questions.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="questions">The same question as of different days, in the order of the days.</param>
    public static IEnumerable<ResultSet> Evaluate(CompiledPlan plan, Evidence evidence, IEnumerable<Question> questions)
    {
        FrameDays? days = null;
        foreach (var question in questions)
        {
            if (days is null)
            {
                days = new(plan, evidence, question);
            }
            else
            {
                days.MoveTo(question);
            }

            yield return days.frame.Count();
        }
    }

    private void MoveTo(Question question)
    {
        var (earlier, known) = (frame, readings);
        frame = earlier.AsOf(question);
        var step = changes.Between(earlier, frame);
        var universes = new TableDays[readings.Length];
        readings = new TableReading?[universes.Length];
        for (var universe = 0; universe < universes.Length; universe++)
        {
            universes[universe] = TableDays.Of(earlier, universe, reads.Leaves[universe], step);
            var table = frame.Keep(universe, universes[universe].Table);
            readings[universe] = table is null ? null : universes[universe].Reading(frame, table, known[universe], universe);
        }

        foreach (var (universe, indicators) in frame.Compiled.Stages.Where(stage => readings[stage.Universe] is not null && universes[stage.Universe].IsChanged))
        {
            Fill(readings[universe]!, universes[universe], indicators);
        }

        frame.KeepNumbers(earlier, indicator => step.Changed(reads.Of(indicator), frame.TableOf(indicator) is { Rows: null }));
    }

    private static void Fill(TableReading reading, TableDays days, CompiledIndicator[] indicators)
    {
        var changed = Array.FindAll(indicators, days.Uses);
        for (var word = 0; changed.Length > 0 && word << 6 < reading.Count; word++)
        {
            reading.Own.MoveTo(word);
            foreach (var indicator in changed)
            {
                indicator.Fill(reading.Own, CompiledIndicator.SubjectsIn(word, reading.Count));
            }
        }
    }
}
