using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Crosswalks;

/// <summary>What must hold inside a crosswalk, and that what it names is there.</summary>
internal sealed class CrosswalkChecks
{
    private readonly Checks checks;
    private readonly Dictionary<(IndicatorId, IndicatorId), CorrespondenceKind> pairs = [];
    private readonly HashSet<string> facts = new(StringComparer.Ordinal);

    public CrosswalkChecks(string? name) => checks = new(name);

    public ValueList<Problem> Problems => checks.Problems;

    public static ValueList<Problem> Of(Crosswalk crosswalk, string? name)
    {
        var checks = new CrosswalkChecks(name);
        for (var place = 0; place < crosswalk.Correspondences.Count; place++)
        {
            checks.Check(crosswalk.Correspondences[place], $"$.correspondences[{place}]");
        }

        for (var place = 0; place < crosswalk.SharedFacts.Count; place++)
        {
            checks.Check(crosswalk.SharedFacts[place], $"$.sharedFacts[{place}]");
        }

        return checks.Problems;
    }

    /// <summary>The indicators that no plan has.</summary>
    public static ValueList<Problem> References(Crosswalk crosswalk, IEnumerable<ActionPlan> plans, string? name)
    {
        var checks = new Checks(name);
        var known = plans.SelectMany(plan => plan.Indicators).Select(indicator => indicator.Id.Value).ToHashSet(StringComparer.Ordinal);
        for (var place = 0; place < crosswalk.Correspondences.Count; place++)
        {
            var (first, _, second, _) = crosswalk.Correspondences[place];
            Known(first, $"$.correspondences[{place}].first");
            Known(second, $"$.correspondences[{place}].second");
        }

        return checks.Problems;

        void Known(IndicatorId id, string path)
        {
            if (!known.Contains(id.Value))
            {
                checks.Add(CrosswalkCodes.Unknown, path, $"found {JsonText.Quote(id.Value)}, expected an indicator of a plan of the catalogue{NearestWord.Hint(id.Value, known)}");
            }
        }
    }

    public void Check(Correspondence one, string path)
    {
        if (one is null || one.First == default || one.Second == default)
        {
            checks.Add(CrosswalkCodes.Form, path, $"found no indicator, expected two: {IndicatorId.Form}");
            return;
        }

        Listed(one.Kind, $"{path}.kind");
        Words(one.Reason, $"{path}.reason", "why, in one sentence");
        if (Crosswalk.PlanOf(one.First) == Crosswalk.PlanOf(one.Second))
        {
            checks.Add(CrosswalkCodes.OnePlan, path, $"found {one.First} and {one.Second}, expected indicators of two plans; how those of one plan hang together is said in the plan");
        }

        Once(one, path);
    }

    public void Check(SharedFact fact, string path)
    {
        if (string.IsNullOrWhiteSpace(fact?.Id) || fact.Path is null)
        {
            checks.Add(CrosswalkCodes.Blank, path, $"found no identifier or no path, expected both, for instance \"standards\" and \"standards.updated\"");
            return;
        }

        Words(fact.Title, $"{path}.title", "what it is, in words");
        Words(fact.Reason, $"{path}.reason", "why it does not depend on the convention");
        if (!facts.Add(fact.Id))
        {
            checks.Add(CrosswalkCodes.Twice, $"{path}.id", $"found {JsonText.Quote(fact.Id)} a second time, expected each fact once");
        }

        if (!LeadsToOneValue(fact.Path))
        {
            checks.Add(CrosswalkCodes.Path, $"{path}.path", $"found {JsonText.Quote(fact.Path)}, expected a field of the report with one value, for instance \"standards.updated\"");
        }
    }

    private void Listed(CorrespondenceKind kind, string path)
    {
        if (!Enum.IsDefined(kind))
        {
            checks.Add(CrosswalkCodes.Kind, path, $"found {(int)kind}, expected one of {string.Join(", ", Enum.GetNames<CorrespondenceKind>())}");
        }
    }

    private void Words(Label? label, string path, string expected)
    {
        if (string.IsNullOrWhiteSpace(label?.En) || label.Zh is not null && string.IsNullOrWhiteSpace(label.Zh))
        {
            checks.Add(CrosswalkCodes.Blank, path, $"found no words, expected {expected}");
        }
    }

    /// <summary>Whichever way round it is written, a pair is one pair.</summary>
    private void Once(Correspondence one, string path)
    {
        var ordered = one.First < one.Second ? one : one.Inverse();
        if (pairs.TryAdd((ordered.First, ordered.Second), ordered.Kind))
        {
            return;
        }

        var before = pairs[(ordered.First, ordered.Second)];
        if (before == ordered.Kind)
        {
            checks.Add(CrosswalkCodes.Twice, path, $"found {one.First} and {one.Second} a second time, expected each pair once, in one direction");
        }
        else
        {
            checks.Add(CrosswalkCodes.Contradiction, path, $"found {ordered.First} to be {ordered.Kind} to {ordered.Second}, and {before} before, expected each pair once");
        }
    }

    private static bool LeadsToOneValue(string path)
    {
        ConditionType? type = ConditionScope.States.Report;
        foreach (var segment in path.Split('.'))
        {
            type = (type as RecordType)?.Find(segment)?.Type;
        }

        return type is RecordType record ? BoundAttestation.Is(record) : type is not (null or ListType);
    }
}
