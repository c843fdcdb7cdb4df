using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>An indicator over the subjects of its universe, ready to be counted.</summary>
internal sealed class CompiledIndicator(Indicator definition, int universe)
{
    public Indicator Definition => definition;

    /// <summary>Whether it is tested on subjects, one by one; a number or a ratio is not.</summary>
    public bool HasSubjects => definition.Measure is Measure.CountOfSubjects or Measure.SumOverSubjects;

    /// <summary>Whether records alone decide it, so that without them there is no figure; where the act of reporting is counted there always is one.</summary>
    public bool RestsOnRecords { get; } = definition.Silence != SilenceRule.ReportingAct
        && !definition.DataSources.Any(source => source.StartsWith("report.", StringComparison.Ordinal));

    /// <summary>Whether its figure is a share.</summary>
    public bool IsShare { get; } = definition.Unit == IndicatorUnit.Percent
        && definition.Kind is IndicatorKind.PercentageOfPopulation or IndicatorKind.PercentageOfRequests or IndicatorKind.PercentageOfPersons;

    /// <summary>Its own place among those that were compiled with it.</summary>
    public required int Place { get; init; }

    /// <summary>The place of its universe in the plan.</summary>
    public int Universe => universe;

    /// <summary>The columns that it uses.</summary>
    public required IReadOnlyList<int> Slots { get; init; }

    public required PlaneNode Population { get; init; }

    public required PlaneNode NotApplicable { get; init; }

    public required PlaneNode Pending { get; init; }

    public required PlaneNode Condition { get; init; }

    public required PlaneNode PartlyMet { get; init; }

    /// <summary>The test behind <see cref="Condition"/>; absent where there are no subjects to test.</summary>
    public Condition? Test { get; init; }

    /// <summary>What is read to work out the number of one subject; absent unless numbers are added up.</summary>
    public CompiledLeaf? Amount { get; init; }

    public required PlaneNode Silent { get; init; }

    /// <summary>The question whether a subject is silent; absent where silence plays no part.</summary>
    public CompiledLeaf? Silence { get; init; }

    /// <summary>What it reads outside the reports.</summary>
    public NeededRecords Records { get; init; } = NeededRecords.None;

    /// <summary>The records that say who belongs to its population.</summary>
    public NeededRecords PopulationRecords { get; init; } = NeededRecords.None;

    /// <summary>Works out the tests for some of the subjects of a block, each only for those whose status it can change.</summary>
    public void Fill(SubjectBlock block, ulong wanted)
    {
        var inside = wanted & ~Population.Fill(block, wanted).False;
        inside &= ~NotApplicable.Fill(block, inside).True;
        inside &= ~Pending.Fill(block, inside).True;
        if (inside == 0)
        {
            return;
        }

        var condition = Condition.Fill(block, inside);
        PartlyMet.Fill(block, inside & ~condition.True);
        Silent.Fill(block, inside & condition.False);
    }

    /// <summary>The statuses of sixty-four subjects, in the order of the domain: population, pending, met, partly met, silent, unknown, not met.</summary>
    public StatusWord Statuses(Columns columns, int word, ulong subjects)
    {
        var belongs = Population.Evaluate(columns, word) & !NotApplicable.Evaluate(columns, word);
        var pending = Pending.Evaluate(columns, word);
        var condition = Condition.Evaluate(columns, word);
        var inside = belongs & !pending;
        var member = inside.True & subjects;
        var doubtful = inside.Unknown & subjects;
        var met = member & condition.True;
        var partly = member & ~met & PartlyMet.Evaluate(columns, word).True;
        var rest = member & ~met & ~partly;
        var silent = Silent.Evaluate(columns, word).True & (member | doubtful) & condition.False;
        var undecided = rest & (silent | condition.Unknown);
        var unknown = definition.Silence == SilenceRule.ReportingAct ? 0 : undecided;
        return new StatusWord
        {
            Met = met,
            PartlyMet = partly,
            NotMet = rest & ~unknown,
            Unknown = unknown | doubtful,
            Pending = ~belongs.False & pending.True & subjects,
            NotApplicable = belongs.False & subjects,
            Doubtful = doubtful,
            Open = (member | doubtful) & (silent | condition.Unknown),
            Holds = (member | doubtful) & condition.True,
        };
    }

    /// <summary>Counts the statuses of all subjects, or of those inside.</summary>
    public StatusCounts Count(Columns columns, int subjects, ulong[]? inside = null)
    {
        var counts = default(StatusCounts);
        for (var word = 0; word << 6 < subjects; word++)
        {
            counts += StatusCounts.Of(Statuses(columns, word, inside?[word] ?? SubjectsIn(word, subjects)));
        }

        return counts;
    }

    /// <summary>The bits of a word that stand for subjects.</summary>
    public static ulong SubjectsIn(int word, int subjects) =>
        subjects - (word << 6) is >= 64 ? ulong.MaxValue : (1UL << (subjects - (word << 6))) - 1;
}
