using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Splits conditions into leaves and what joins them, and gives each leaf its column.</summary>
internal sealed class PlanCompiler(ActionPlan plan)
{
    private readonly List<(Universe Universe, List<CompiledLeaf> Leaves, Dictionary<Leaf, int> Slots)> universes = [];
    private readonly HashSet<int> tested = [];

    public IReadOnlyList<CompiledUniverse> Universes =>
        [.. universes.Select((entry, place) => new CompiledUniverse(entry.Universe, entry.Leaves) { IsTested = tested.Contains(place) })];

    private readonly List<int> used = [];
    private int compiled;

    public CompiledIndicator Compile(Indicator indicator)
    {
        used.Clear();
        var universe = Place(indicator.Population.Universe);
        var test = TestOf(indicator);
        if (test is null)
        {
            return Number(indicator, universe);
        }

        tested.Add(universe);
        var silent = SilenceNode(universe, indicator);
        return new(indicator, universe)
        {
            Place = compiled++,
            Population = Node(universe, indicator, indicator.Population.Condition, PlaneNode.Always, ReportBasis.Effective),
            NotApplicable = Node(universe, indicator, indicator.NotApplicableWhen, PlaneNode.Never),
            Pending = Node(universe, indicator, indicator.PendingWhen, PlaneNode.Never),
            PartlyMet = Node(universe, indicator, indicator.PartlyMetWhen, PlaneNode.Never),
            Condition = Node(universe, indicator, test, PlaneNode.Never),
            Test = test,
            Amount = indicator.Measure == Measure.SumOverSubjects ? AmountOf(indicator) : null,
            Silent = silent,
            Silence = silent is PlaneNode.Leaf leaf ? universes[universe].Leaves[leaf.Slot] : null,
            Slots = [.. used],
            Records = NeededRecords.Of(indicator, plan),
            PopulationRecords = NeededRecords.OfPopulation(indicator, plan),
        };
    }

    /// <summary>A number or a ratio is tested on nobody.</summary>
    private CompiledIndicator Number(Indicator indicator, int universe) => new(indicator, universe)
    {
        Place = compiled++,
        Population = PlaneNode.Never,
        NotApplicable = PlaneNode.Never,
        Pending = PlaneNode.Never,
        PartlyMet = PlaneNode.Never,
        Condition = PlaneNode.Never,
        Silent = PlaneNode.Never,
        Slots = [],
        Records = NeededRecords.Of(indicator, plan),
        PopulationRecords = NeededRecords.OfPopulation(indicator, plan),
    };

    /// <summary>What is asked of a subject: the condition, or where numbers are added up whether there is anything to add.</summary>
    private static Condition? TestOf(Indicator indicator) => indicator.Measure switch
    {
        Measure.CountOfSubjects => indicator.Condition,
        Measure.SumOverSubjects => Condition.Check(
            new ComparisonExpression(ComparisonOperator.NotEqual, indicator.Condition.Root, new NumberLiteral(0)),
            ConditionScope.Of(indicator.Population.Universe)).Condition,
        _ => null,
    };

    private static CompiledLeaf AmountOf(Indicator indicator)
    {
        var fields = indicator.DecidingFields.Where(FieldPaths.IsReported).ToValueList();
        var leaf = new Leaf { Test = indicator.Condition.Root, Basis = BasisOf(indicator), Date = indicator.ReferenceDate, Fields = fields, Silence = null };
        return new(leaf, null, Fields(fields));
    }

    /// <summary>Which report the tests of an indicator read; its population always reads the effective one.</summary>
    public static ReportBasis BasisOf(Indicator indicator) => indicator switch
    {
        { CarriesForward: true } => ReportBasis.Latest,
        { TimeBase: TimeBase.Annual } => ReportBasis.Own,
        { TimeBase: TimeBase.Cumulative } => ReportBasis.Window,
        _ => ReportBasis.Effective,
    };

    private int Place(Universe universe)
    {
        var place = universes.FindIndex(entry => entry.Universe == universe);
        if (place >= 0)
        {
            return place;
        }

        universes.Add((universe, [], []));
        return universes.Count - 1;
    }

    private PlaneNode Node(int universe, Indicator indicator, Condition? condition, PlaneNode absent, ReportBasis? basis = null) =>
        condition is { Bound: BoundTruth test } ? Node(universe, indicator, condition, test, basis ?? BasisOf(indicator)) : absent;

    private PlaneNode Node(int universe, Indicator indicator, Condition within, BoundTruth test, ReportBasis basis) => test switch
    {
        BoundLogic logic => new PlaneNode.Joined(logic.Operator, Node(universe, indicator, within, logic.Left, basis), Node(universe, indicator, within, logic.Right, basis)),
        BoundNot not => new PlaneNode.Not(Node(universe, indicator, within, not.Operand, basis)),
        _ => LeafNode(universe, indicator, within, test, basis),
    };

    /// <summary>A test that reads no report, or no reference date, is the same whichever it would be.</summary>
    private PlaneNode.Leaf LeafNode(int universe, Indicator indicator, Condition within, BoundTruth test, ReportBasis basis)
    {
        var used = (test.Reads & (Reads.Report | Reads.Period)) != 0 ? basis : ReportBasis.None;
        var leaf = new Leaf
        {
            Test = test.Source,
            Basis = used,
            Date = test.Reads.HasFlag(Reads.Reference) ? indicator.ReferenceDate : default,
            Fields = used == ReportBasis.Latest ? indicator.DecidingFields.Where(FieldPaths.IsReported).ToValueList() : [],
            Silence = null,
        };
        return Slot(universe, leaf, () =>
        {
            var compiled = new CompiledLeaf(leaf, test, Fields(leaf.Fields)) { ReadsAllReports = ReportsOfOthers.AreRead(test) };
            var read = ExpressionParts.All(test.Source).Where(within.Paths.ContainsKey).Select(node => within.Paths[node]).Where(path => path.Root != PathRoot.Row).ToList();
            return compiled with { Part = ReportPart.Of(compiled, read) };
        });
    }

    private PlaneNode SilenceNode(int universe, Indicator indicator)
    {
        var fields = indicator.DecidingFields.Where(FieldPaths.IsReported).ToValueList();
        if (indicator.Silence == SilenceRule.OtherSource || fields.Count == 0)
        {
            return PlaneNode.Never;
        }

        var leaf = new Leaf { Test = Nothing, Basis = BasisOf(indicator), Date = default, Fields = fields, Silence = indicator.Silence };
        return Slot(universe, leaf, () =>
        {
            var compiled = new CompiledLeaf(leaf, null, Fields(fields));
            return compiled with { Part = ReportPart.Of(compiled, compiled.Fields) };
        });
    }

    private static BoolLiteral Nothing { get; } = new(false);

    private static ValueList<PathReader> Fields(ValueList<string> fields) => fields.Select(FieldPaths.Reader).ToValueList();

    private PlaneNode.Leaf Slot(int universe, Leaf leaf, Func<CompiledLeaf> compile)
    {
        var (_, leaves, slots) = universes[universe];
        if (!slots.TryGetValue(leaf, out var slot))
        {
            slot = leaves.Count;
            slots.Add(leaf, slot);
            leaves.Add(compile());
        }

        used.Add(slot);
        return new(slot);
    }
}
