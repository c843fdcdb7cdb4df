namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Makes the readings of an indicator, or of a population.</summary>
internal sealed class ReadingBuilder(PlanProblems problems)
{
    public ValueList<IndicatorReading> Build(ValueList<ReadingData> readings, Universe universe, string path) =>
        [.. readings.Select((reading, index) => Reading(reading, universe, $"{path}[{index}]"))];

    /// <summary>The other readings of who belongs to a population. They cannot be anything else.</summary>
    public ValueList<IndicatorReading> OfPopulation(ValueList<ReadingData> readings, Universe universe, string path)
    {
        problems.Twice("a reading", readings.Select((reading, index) => (reading.Name, $"{path}[{index}].name")));
        var made = Build(readings, universe, path);
        for (var index = 0; index < made.Count; index++)
        {
            if (made[index].Kind != ReadingKind.Population)
            {
                problems.Add(PlanCodes.Mismatch, $"{path}[{index}].kind", $"found {made[index].Kind} for a population, expected {ReadingKind.Population}");
            }
        }

        return made;
    }

    /// <summary>The unit must be told where it cannot be that of the indicator.</summary>
    public static void CheckUnit(IndicatorReading reading, Indicator indicator, string path, PlanProblems problems)
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

    private IndicatorReading Reading(ReadingData reading, Universe universe, string path)
    {
        var kind = problems.Word<ReadingKind>(reading.Kind, $"{path}.kind");
        var measure = kind switch
        {
            ReadingKind.Ratio => Measure.Ratio,
            ReadingKind.SumOverSubjects => Measure.SumOverSubjects,
            _ => Measure.CountOfSubjects,
        };
        return new IndicatorReading
        {
            Name = problems.Text(reading.Name, $"{path}.name"),
            Title = problems.Label(reading.Title, $"{path}.title"),
            Kind = kind,
            Unit = reading.Unit is null ? null : problems.Word<IndicatorUnit>(reading.Unit, $"{path}.unit"),
            Condition = PlanConditions.Figure(reading.Condition, measure, universe, $"{path}.condition", problems)!,
        };
    }
}
