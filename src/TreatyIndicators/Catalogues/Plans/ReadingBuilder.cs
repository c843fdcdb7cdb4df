namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Makes the readings of an indicator, or of a population.</summary>
internal sealed class ReadingBuilder(PlanConditions conditions, PlanProblems problems)
{
    public ValueList<IndicatorReading> Build(ValueList<ReadingData> readings, Indicator indicator, Universe universe, string path)
    {
        problems.Twice("a reading", readings.Select((reading, index) => (reading.Name, $"{path}[{index}].name")));
        return [.. readings.Select((reading, index) => Reading(reading, indicator, universe, $"{path}[{index}]"))];
    }

    private IndicatorReading Reading(ReadingData reading, Indicator indicator, Universe universe, string path)
    {
        var kind = problems.Word<ReadingKind>(reading.Kind, $"{path}.kind");
        var measure = kind switch
        {
            ReadingKind.Ratio => Measure.Ratio,
            ReadingKind.SumOverSubjects => Measure.SumOverSubjects,
            _ => Measure.CountOfSubjects,
        };
        var made = new IndicatorReading
        {
            Name = problems.Text(reading.Name, $"{path}.name"),
            Title = problems.Label(reading.Title, $"{path}.title"),
            Kind = kind,
            Unit = reading.Unit is null ? null : problems.Word<IndicatorUnit>(reading.Unit, $"{path}.unit"),
            Direction = reading.Direction is null ? null : problems.Word<Direction>(reading.Direction, $"{path}.direction"),
            Condition = conditions.Figure(reading.Condition, measure, universe, $"{path}.condition")!,
        };
        CheckUnit(made, indicator, path);
        return made;
    }

    /// <summary>The unit must be told where it cannot be that of the indicator.</summary>
    private void CheckUnit(IndicatorReading reading, Indicator indicator, string path)
    {
        var same = reading.Kind switch
        {
            ReadingKind.Population or ReadingKind.Ratio => true,
            ReadingKind.SumOverSubjects => indicator.Measure == Measure.SumOverSubjects,
            _ => indicator.Measure == Measure.CountOfSubjects,
        };
        if (reading.Unit is null && !same)
        {
            problems.Add(PlanCodes.Mismatch, $"{path}.unit", $"found no unit, expected that of the reading, for {indicator.Id} has a figure of another kind");
        }

        if (reading.Unit is { } unit && reading.Kind is ReadingKind.Population or ReadingKind.Ratio)
        {
            problems.Add(PlanCodes.Mismatch, $"{path}.unit", $"found {unit} for a reading of kind {reading.Kind}, expected no unit");
        }
    }
}
