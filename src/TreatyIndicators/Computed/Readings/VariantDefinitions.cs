using TreatyIndicators.Catalogues.Plans;

namespace TreatyIndicators.Computed;

/// <summary>Definitions made from an indicator: one of its separate measures, or the indicator under a reading.</summary>
internal static class VariantDefinitions
{
    /// <summary>The measure in place of the headline. The weaker test and the target belong to the headline and are left out.</summary>
    public static Indicator Of(Indicator indicator, IndicatorComponent component) => WithFields(indicator with
    {
        Title = component.Title,
        Unit = component.Unit,
        Kind = KindOf(indicator, component.Unit),
        Measure = component.Measure,
        Condition = component.Condition,
        PartlyMetWhen = null,
        Target = null,
        Components = [],
        Readings = [],
    });

    /// <summary>The indicator as a reading has it: another population, or another condition without the weaker test that went with the first. The target is one for the headline.</summary>
    public static Indicator Of(Indicator indicator, IndicatorReading reading)
    {
        if (reading.Kind == ReadingKind.Population)
        {
            return indicator with { Population = PopulationOf(indicator.Population, reading), Direction = reading.Direction ?? indicator.Direction, Target = null };
        }

        var unit = reading.UnitIn(indicator);
        return WithFields(indicator with
        {
            Unit = unit,
            Kind = KindOf(indicator, unit),
            Measure = reading.Kind switch
            {
                ReadingKind.Ratio => Measure.Ratio,
                ReadingKind.SumOverSubjects => Measure.SumOverSubjects,
                _ => Measure.CountOfSubjects,
            },
            Condition = reading.Condition,
            PartlyMetWhen = null,
            Direction = reading.Direction ?? indicator.Direction,
            Target = null,
        });
    }

    private static Population PopulationOf(Population population, IndicatorReading reading) =>
        population with { Name = $"{population.Name}/{reading.Name}", Title = reading.Title, Condition = reading.Condition };

    private static IndicatorKind KindOf(Indicator indicator, IndicatorUnit unit) => unit == indicator.Unit ? indicator.Kind : PlanUnits.KindOf(unit) ?? indicator.Kind;

    /// <summary>Silence is about what the tests of the definition itself read. A list is read with its rows; a field of the rows names the list.</summary>
    private static Indicator WithFields(Indicator definition)
    {
        var read = ConditionUse.Of(definition.Population.Universe, definition.Condition, definition.PendingWhen, definition.NotApplicableWhen).Paths
            .Where(path => FieldPaths.IsReported(path) && ContractPaths.FirstUnknown(path) is null)
            .ToList();
        return definition with { DecidingFields = read.Where(path => !read.Exists(other => other.StartsWith(path + '.', StringComparison.Ordinal))).ToValueList() };
    }
}
