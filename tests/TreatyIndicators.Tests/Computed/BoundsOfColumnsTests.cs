using TreatyIndicators.Computed;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Computed;

/// <summary>
/// The bounds against brute force: every completion of what is unknown or silent, in small universes, is counted by hand. Each leaf
/// stands once in its indicator, so that completions are independent of each other.
/// </summary>
public class BoundsOfColumnsTests
{
    private const int Universes = 6000;
    private const int MostCompletions = 4096;

    [Fact]
    public void Both_ends_are_the_least_and_greatest_figure_over_every_completion()
    {
        var random = new Random(2026);
        var (completions, undefined, inexact) = (0L, 0, 0);
        for (var round = 0; round < Universes; round++)
        {
            var subjects = Enumerable.Range(0, random.Next(1, 7)).Select(_ => Subject.Any(random)).ToArray();
            if (subjects.Aggregate(1L, (product, subject) => product * subject.Completions().Count) > MostCompletions)
            {
                continue;
            }

            var figures = Figures(subjects).ToList();
            var shares = figures.Where(figure => figure.Members > 0).Select(figure => new Rational(figure.Met, figure.Members)).ToList();
            var counts = figures.Where(figure => figure.Members > 0).Select(figure => Rational.Of(figure.Met)).ToList();
            var counted = Count(subjects);

            Assert.Equal(shares.Count == 0 ? null : new Bounds(shares.Min(), shares.Max()), counted.ShareBounds());
            Assert.Equal(counts.Count == 0 ? null : new Bounds(counts.Min(), counts.Max()), counted.CountBounds());
            completions += figures.Count;
            undefined += shares.Count == 0 ? 1 : 0;
            inexact += shares.Count > 0 && shares.Min() != shares.Max() ? 1 : 0;
        }

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
        public static Subject Any(Random random)
        {
            // Mostly decided, so that small universes keep few completions; each outcome still meets each other.
            Truth Of(Truth usual) => random.Next(3) > 0 ? usual : (Truth)random.Next(3);
            var population = Of(random.Next(4) > 0 ? Truth.True : Truth.False);
            return new(population, Of(Truth.False), Of(Truth.False), (Truth)random.Next(3), random.Next(4) == 0);
        }

        public static Subject Sure(bool met) => new(Truth.True, Truth.False, Truth.False, TruthLogic.Of(met), Silent: false);

        /// <summary>Every way in which the unknown can become known; a silent subject may still say either, unless the condition already holds.</summary>
        public List<(bool Inside, bool Met)> Completions() =>
            (from belongs in Known(Population)
             from leaves in Known(NotApplicable)
             from waits in Known(Pending)
             from holds in Silent && Condition != Truth.True ? Known(Truth.Unknown) : Known(Condition)
             let inside = belongs && !leaves && !waits
             select (inside, inside && holds)).ToList();

        private static bool[] Known(Truth truth) => truth == Truth.Unknown ? [false, true] : [truth == Truth.True];
    }
}
