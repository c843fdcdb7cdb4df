using TreatyIndicators.Export;

namespace TreatyIndicators.Validation;

/// <summary>Finds the values with which some numbers put parts of rules right.</summary>
internal sealed class RepairSolver(RepairModel model, IReadOnlyList<RulePart> toRepair, RepairTrial trial, RepairWork work)
{
    /// <summary>How often values are tried for one number, where several would do.</summary>
    private const int MostTried = 3;

    /// <summary>How many sets of values are tried.</summary>
    private const int MostTrials = 8;

    /// <summary>What it costs to work with a number, beside reading it.</summary>
    private const int BytesOfNumber = 100;

    private readonly HashSet<CompiledRule> repaired = [.. toRepair.Select(part => part.Rule)];

    private readonly HashSet<RulePart> together = [.. toRepair];

    /// <summary>The repair that changes these numbers and no others; absent: there is none.</summary>
    public Repair? Solve(ReportNumber[] chosen)
    {
        var parts = model.With(chosen).Where(part => part.Holds || together.Contains(part)).OrderBy(part => part.Holds).ToList();
        trial.Spend(parts.Sum(part => (long)part.Numbers.Count * BytesOfNumber));
        if (!trial.IsAffordable)
        {
            work.GiveUp();
            return null;
        }

        var possible = RegionsOfAll.Of(parts.Select(part => part.Claim), chosen, work).Where(region => Ranges(region, chosen) is not null).ToList();
        if (possible.SelectMany(region => Values(region, chosen, 0)).Take(MostTrials).Any(values => trial.Succeeds([.. chosen.Zip(values)], repaired)))
        {
            return Told(chosen, possible);
        }

        GiveUpUnlessSure(chosen, possible);
        return null;
    }

    /// <summary>Where several values would do by what is known of the rules, others than those that were tried may.</summary>
    private void GiveUpUnlessSure(ReportNumber[] chosen, List<Region> possible)
    {
        var areSure = trial.IsAffordable && possible.TrueForAll(region => Array.TrueForAll(Ranges(region, chosen)!, range => range.Only is not null));
        if (!areSure)
        {
            work.GiveUp();
        }
    }

    private NumberRange[]? Ranges(Region region, ReportNumber[] chosen)
    {
        var ranges = chosen.Index().Select(number => region.RangeOf(number.Index, chosen.Length, number.Item.IsWhole, work)).OfType<NumberRange>().ToArray();
        return ranges.Length == chosen.Length && Array.TrueForAll(chosen, number => CanHold(number, ranges[Array.IndexOf(chosen, number)])) ? ranges : null;
    }

    private static bool CanHold(ReportNumber number, NumberRange range) => range.Only is not { } only || number.CanHold(only);

    private IEnumerable<Rational[]> Values(Region region, ReportNumber[] chosen, int place)
    {
        if (place == chosen.Length)
        {
            return [[]];
        }

        var number = chosen[place];
        return region.RangeOf(place, chosen.Length, number.IsWhole, work) is not { } range ? []
            : from value in range.Some(number.Value, number.IsWhole).Where(number.CanHold).Take(MostTried)
              let left = region.Put(place, value)
              where left is not null
              from rest in Values(left, chosen, place + 1)
              select (Rational[])[value, .. rest];
    }

    private Repair Told(ReportNumber[] chosen, List<Region> possible)
    {
        var ranges = possible.Select(region => Ranges(region, chosen)!).ToList();
        return new()
        {
            Changes = chosen.Index().Select(number => new FieldChange(
                "$." + number.Item.Path,
                Text(number.Item.Value),
                ranges[0][number.Index].Only is { } only && ranges.TrueForAll(range => range[number.Index].Only == only) ? Text(only) : null)).ToValueList(),
        };
    }

    private static string Text(Rational value) => DecimalText.Of(value, ReportNumber.MostDigits);
}
