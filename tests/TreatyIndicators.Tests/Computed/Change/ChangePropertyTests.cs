using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Findings = System.Collections.Generic.Dictionary<string, (TreatyIndicators.FindingStatus Status, bool IsOpen, TreatyIndicators.Rational Amount)>;

namespace TreatyIndicators.Tests.Computed.Change;

/// <summary>What must hold between any two results of one indicator.</summary>
public class ChangePropertyTests
{
    private const int Worlds = 280;

    private const int ResultsOfAWorld = 8;

    [Fact]
    public void Parts_add_up_exactly_and_list_every_subject_that_changed()
    {
        var (pairs, split, causes) = (0, 0, new HashSet<ChangeCause>());
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Worlds), Prop.ForAll(Seeds, seed =>
        {
            var results = new ChangingWorld(seed).Results(ResultsOfAWorld);
            var found = results.SelectMany(set => set.Results).Distinct().ToDictionary(result => result, Found);
            foreach (var change in results.SelectMany((before, place) => results.Skip(place + 1).SelectMany(after => ResultSetChange.Between(before, after).All)))
            {
                AssertExact(change);
                AssertLists(change, found[change.Before], found[change.After]);
                pairs++;
                split += change.Parts.Count > 1 ? 1 : 0;
                causes.UnionWith(change.Parts.Select(part => part.Cause));
            }
        }));

        Assert.True(pairs >= 100_000, $"{pairs} pairs");
        Assert.True(split >= 20_000, $"{split} differences with several causes");
        Assert.Equal(Enum.GetValues<ChangeCause>(), causes.Order());
    }

    [Property(MaxTest = 60)]
    public Property Exchanging_the_results_changes_the_sign_of_every_part() => Prop.ForAll(Seeds, seed =>
    {
        var results = new ChangingWorld(seed).Results(4);
        foreach (var (before, after) in results.SelectMany(before => results.Select(after => (before, after))))
        {
            Assert.Equal(
                ResultSetChange.Between(before, after).All.Select(change => Text(change, sign: 1)),
                ResultSetChange.Between(after, before).All.Select(change => Text(change, sign: -1)));
        }
    });

    [Property(MaxTest = 150)]
    public Property Order_of_reports_and_States_changes_nothing() => Prop.ForAll(Seeds, seed =>
    {
        var (plain, shuffled) = new ChangingWorld(seed).TwoOrders();
        string[] Texts(Evidence evidence)
        {
            var same = new ChangingWorld(seed);
            return [.. ResultSetChange.Between(same.Result(evidence), same.Result(evidence)).All.Select(change => Text(change, sign: 1))];
        }

        Assert.Equal(Texts(plain), Texts(shuffled));
    });

    [Property(MaxTest = 60)]
    public Property Equal_evidence_gives_no_parts() => Prop.ForAll(Seeds, seed =>
    {
        var (plain, shuffled) = new ChangingWorld(seed).TwoOrders();
        var (before, after) = (new ChangingWorld(seed).Result(plain), new ChangingWorld(seed).Result(shuffled));

        Assert.Empty(ResultSetChange.Between(before, before).Changed);
        Assert.Empty(ResultSetChange.Between(before, after).Changed);
    });

    private static Arbitrary<int> Seeds => Arb.From(Gen.Choose(0, int.MaxValue - 1));

    private static void AssertExact(ResultChange change)
    {
        if (change.Undefined != WhyNoDifference.OtherUnit || change.Numerator is not null)
        {
            Assert.Equal(change.After.Numerator - change.Before.Numerator, change.Numerator);
            Assert.Equal(change.After.Denominator - change.Before.Denominator, change.Denominator);
        }

        AssertSum(change.Numerator, change.Parts.Select(part => (Rational?)part.Numerator));
        AssertSum(change.Denominator, change.Parts.Select(part => part.Denominator));
        AssertSum(change.Value, change.Parts.Select(part => part.Value));
        Assert.Equal(change.Undefined is null ? change.After.Value - change.Before.Value : null, change.Value);
        foreach (var part in change.Parts.Where(part => part.Subjects.Count > 0))
        {
            AssertSum(part.Numerator, part.Subjects.Select(subject => (Rational?)subject.Numerator));
            AssertSum(part.Denominator, part.Subjects.Select(subject => (Rational?)subject.Denominator));
        }
    }

    private static void AssertSum(Rational? whole, IEnumerable<Rational?> parts)
    {
        if (whole is { } known)
        {
            Assert.Equal(known, parts.Aggregate(default(Rational), (sum, part) => sum + part!.Value));
        }
        else
        {
            Assert.All(parts, part => Assert.Null(part));
        }
    }

    /// <summary>Whoever is found otherwise is listed, and under one cause besides the definition.</summary>
    private static void AssertLists(ResultChange change, Findings before, Findings after)
    {
        var listed = change.Parts.SelectMany(part => part.Subjects).Select(subject => subject.Subject).ToHashSet(StringComparer.Ordinal);
        var caused = change.Parts.Where(part => part.Cause != ChangeCause.Definition).SelectMany(part => part.Subjects).Select(subject => subject.Subject).ToList();
        if (change.Numerator is not null)
        {
            var moved = before.Keys.Union(after.Keys).Where(subject => before.GetValueOrDefault(subject, Outside) != after.GetValueOrDefault(subject, Outside));
            Assert.Subset(listed, moved.ToHashSet(StringComparer.Ordinal));
        }

        if (change.After.Indicator.Population.Universe == Universe.States)
        {
            Assert.Equal(caused.Distinct(StringComparer.Ordinal), caused);
        }
    }

    private static (FindingStatus Status, bool IsOpen, Rational Amount) Outside => (FindingStatus.NotApplicable, false, default);

    private static Findings Found(IndicatorResult result)
    {
        var amounts = result.Amounts.ToDictionary(amount => amount.Subject, amount => amount.Amount);
        return result.Findings().DistinctBy(finding => finding.Subject)
            .ToDictionary(finding => finding.Subject, finding => (finding.Status, finding.IsOpen, amounts.GetValueOrDefault(finding.Subject)), StringComparer.Ordinal);
    }

    /// <summary>Everything that a change says; with the sign turned, what the change the other way round has to say.</summary>
    private static string Text(ResultChange change, int sign)
    {
        string Number(Rational? number) => (number * Rational.Of(sign)).ToString()!;
        var parts = change.Parts.Select(part => (Cause: sign > 0 ? part.Cause : Turned(part.Cause), Text: string.Join(' ', part.Subjects.Select(subject =>
        {
            var ends = new[] { $"{subject.Before?.Status} {subject.ReportBefore}", $"{subject.After?.Status} {subject.ReportAfter}" };
            return $"{subject.Subject}: {string.Join(" -> ", sign > 0 ? ends : ends.Reverse())} {Number(subject.Numerator)}/{Number(subject.Denominator)}";
        }).Prepend($"{Number(part.Numerator)}/{Number(part.Denominator)}={Number(part.Value)}"))));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{change.After.Indicator.Id} {Number(change.Numerator)}/{Number(change.Denominator)}={Number(change.Value)} {change.Undefined} {string.Join("; ", parts.OrderBy(part => part.Cause))}");
    }

    private static ChangeCause Turned(ChangeCause cause) => cause switch
    {
        ChangeCause.Entered => ChangeCause.Left,
        ChangeCause.Left => ChangeCause.Entered,
        ChangeCause.NewReporter => ChangeCause.GoneSilent,
        ChangeCause.GoneSilent => ChangeCause.NewReporter,
        _ => cause,
    };
}
