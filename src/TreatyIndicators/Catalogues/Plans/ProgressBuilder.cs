using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Makes what progress is measured by: the base year of a plan, and the direction and the target of an indicator.</summary>
internal sealed class ProgressBuilder(string document, PlanProblems problems)
{
    public PlanBaseline? Baseline(BaselineData? baseline, string path)
    {
        if (baseline is { Year: < 1900 or > 9998 })
        {
            problems.Add(PlanCodes.Form, $"{path}.year", $"found {JsonText.Quote($"{baseline.Year}")}, expected a year from 1900 to 9998");
        }

        return baseline is null ? null : new(baseline.Year, baseline.Source.In(document));
    }

    /// <summary>The direction; where none is given nothing is judged.</summary>
    public Direction Direction(string? direction, IndicatorUnit unit, Measure measure, string path)
    {
        var known = direction is null ? default : problems.Word<Direction>(direction, path);
        if (known == TreatyIndicators.Direction.HigherShareIsBetter && (unit == IndicatorUnit.Percent || measure != Measure.CountOfSubjects))
        {
            problems.Add(PlanCodes.Mismatch, path, $"found {known} for {measure} in {unit}, expected it only where subjects are counted and their number is published");
        }

        return known;
    }

    public IndicatorTarget? Target(TargetData? target, IndicatorUnit unit, string path)
    {
        var most = unit == IndicatorUnit.Percent ? 100 : decimal.MaxValue;
        if (target is not null && (target.Value < 0 || target.Value > most))
        {
            var range = unit == IndicatorUnit.Percent ? "from 0 to 100" : "of 0 or more";
            problems.Add(PlanCodes.Mismatch, $"{path}.value", FormattableString.Invariant($"found {target.Value} in {unit}, expected a figure {range}"));
        }

        return target is null ? null : new(Rational.Of(target.Value), target.By, target.Source.In(document));
    }
}
