using FsCheck;
using FsCheck.Fluent;
using TreatyIndicators.Computed;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Computed;

/// <summary>
/// The bounds against brute force: every completion of what is unknown or silent, in small universes, is counted by hand. Each leaf
/// stands once in its indicator, so that completions are independent of each other.
/// </summary>
public class BoundsOfColumnsTests
{
    private const int Universes = 10_000;
    private const int MostCompletions = 4096;

    /// <summary>One to six subjects; a failure is told with the fewest subjects and the fewest unusual outcomes.</summary>
    private static readonly Arbitrary<Subject[]> Subjects = Arb.From(
        Gen.Choose(1, 6)
            .SelectMany(count => Subject.Any.ArrayOf(count))
            .Where(subjects => subjects.Aggregate(1L, (product, subject) => product * subject.Completions().Count) <= MostCompletions),
        subjects => ReportGenerator.Fewer(subjects).Concat(
            subjects.SelectMany((subject, place) => subject.Simpler().Select(simpler => (Subject[])[.. subjects[..place], simpler, .. subjects[(place + 1)..]]))));

    [Fact]
    public void Both_ends_are_the_least_and_greatest_figure_over_every_completion()
    {
        var (completions, undefined, inexact) = (0L, 0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Universes), Prop.ForAll(Subjects, subjects =>
        {
            var figures = Figures(subjects).ToList();
            var shares = figures.Where(figure => figure.Members > 0).Select(figure => new Rational(figure.Met, figure.Members)).ToList();
            var counts = figures.Where(figure => figure.Members > 0).Select(figure => Rational.Of(figure.Met)).ToList();
            var counted = Count(subjects);

            Assert.Equal(shares.Count == 0 ? null : new Bounds(shares.Min(), shares.Max()), counted.ShareBounds());
            Assert.Equal(counts.Count == 0 ? null : new Bounds(counts.Min(), counts.Max()), counted.CountBounds());
            completions += figures.Count;
            undefined += shares.Count == 0 ? 1 : 0;
            inexact += shares.Count > 0 && shares.Min() != shares.Max() ? 1 : 0;
        }));

        Assert.True(completions >= 100_000, $"{completions} completions");
        Assert.True(undefined >= 20, $"{undefined} universes without a member in any completion");
        Assert.True(inexact >= 1000, $"{inexact} universes with two different ends");
    }

    [Fact]
    public void Without_anything_unknown_both_ends_are_the_headline()
    {
        Subject[] subjects = [Subject.Sure(met: true), Subject.Sure(met: false), Subject.Sure(met: false)];
        var bounds = Count(subjects).ShareBounds()!.Value;

        Assert.True(bounds.IsExact);
        Assert.Equal(new Rational(1, 3), bounds.Lower);
    }

    [Fact]
    public void Universe_of_more_than_one_word_is_counted_to_its_last_subject()
    {
        var subjects = Enumerable.Range(0, 131).Select(place => Subject.Sure(met: place % 2 == 0)).ToArray();
        var counted = Count(subjects);

        Assert.Equal((66, 131), (counted.Met, counted.Members));
    }

    private static IEnumerable<(int Met, int Members)> Figures(IReadOnlyList<Subject> subjects)
    {
        IEnumerable<(int Met, int Members)> figures = [(0, 0)];
        return subjects.Aggregate(figures, (all, subject) =>
            all.SelectMany(figure => subject.Completions().Select(end => (figure.Met + (end.Met ? 1 : 0), figure.Members + (end.Inside ? 1 : 0)))));
    }

    private static StatusCounts Count(IReadOnlyList<Subject> subjects)
    {
        var columns = new Columns(tests: 5, subjects.Count);
        for (var place = 0; place < subjects.Count; place++)
        {
            var subject = subjects[place];
            Truth[] outcomes = [subject.Population, subject.NotApplicable, subject.Pending, subject.Condition, TruthLogic.Of(subject.Silent)];
            foreach (var (test, outcome) in outcomes.Index())
            {
                var (known, bit) = (columns[test, place >> 6], 1UL << (place & 63));
                columns[test, place >> 6] = new(outcome == Truth.True ? known.True | bit : known.True, outcome == Truth.False ? known.False | bit : known.False);
            }
        }

        var compiled = new CompiledIndicator(SmallWorld.Indicator("isParty(s, t)") with { Silence = SilenceRule.ReportingAct }, 0)
        {
            Place = 0,
            Slots = [],
            Population = new PlaneNode.Leaf(0),
            NotApplicable = new PlaneNode.Leaf(1),
            Pending = new PlaneNode.Leaf(2),
            Condition = new PlaneNode.Leaf(3),
            PartlyMet = PlaneNode.Never,
            Silent = new PlaneNode.Leaf(4),
        };
        return compiled.Count(columns, subjects.Count);
    }

    private sealed record Subject(Truth Population, Truth NotApplicable, Truth Pending, Truth Condition, bool Silent)
    {
        private static readonly Gen<Truth> AnyTruth = Gen.Elements(Truth.Unknown, Truth.False, Truth.True);

        /// <summary>Mostly decided, so that small universes keep few completions; each outcome still meets each other.</summary>
        public static Gen<Subject> Any { get; } =
            from usual in Gen.Frequency((3, Gen.Constant(Truth.True)), (1, Gen.Constant(Truth.False)))
            from population in Mostly(usual)
            from notApplicable in Mostly(Truth.False)
            from pending in Mostly(Truth.False)
            from condition in AnyTruth
            from silent in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
            select new Subject(population, notApplicable, pending, condition, silent);

        public static Subject Sure(bool met) => new(Truth.True, Truth.False, Truth.False, TruthLogic.Of(met), Silent: false);

        /// <summary>Every way in which the unknown can become known; a silent subject may still say either, unless the condition already holds.</summary>
        public List<(bool Inside, bool Met)> Completions() =>
            (from belongs in Known(Population)
             from leaves in Known(NotApplicable)
             from waits in Known(Pending)
             from holds in Silent && Condition != Truth.True ? Known(Truth.Unknown) : Known(Condition)
             let inside = belongs && !leaves && !waits
             select (inside, inside && holds)).ToList();

        /// <summary>The subject with one unusual outcome less.</summary>
        public IEnumerable<Subject> Simpler() => new[]
        {
            this with { Population = Truth.True }, this with { NotApplicable = Truth.False }, this with { Pending = Truth.False },
            this with { Condition = Truth.False }, this with { Silent = false },
        }.Where(simpler => simpler != this);

        private static Gen<Truth> Mostly(Truth usual) => Gen.Frequency((2, Gen.Constant(usual)), (1, AnyTruth));

        private static bool[] Known(Truth truth) => truth == Truth.Unknown ? [false, true] : [truth == Truth.True];
    }
}
