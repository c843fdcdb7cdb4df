using FsCheck;
using FsCheck.Fluent;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Repairs;

/// <summary>Small reports that add up, with one or two numbers spoilt; every set of changes is tried out with every small value.</summary>
public sealed class RepairPropertyTests
{
    private const int Rows = 2;
    private const int Most = 8;

    /// <summary>The numbers: cleared, reduced and released of each row, then the totals of cleared and released.</summary>
    private const int Numbers = (Rows * 3) + 2;

    private static readonly ReportChecker Checker = MadeRules.Checker(
        MadeRules.Rule("forall r in landRelease.rows : r.releasedM2 = r.clearedM2 + r.reducedM2", "TEST-1"),
        MadeRules.Rule("landRelease.totals.clearedM2 = sum(landRelease.rows.clearedM2)", "TEST-2"),
        MadeRules.Rule("abs(landRelease.totals.releasedM2 - sum(landRelease.rows.releasedM2)) <= 0.5", "TEST-3"),
        MadeRules.Rule("landRelease.totals.clearedM2 <= landRelease.totals.releasedM2", "TEST-4"));

    private static readonly string[] Paths =
    [
        .. from row in Enumerable.Range(0, Rows) from field in new[] { "clearedM2", "reducedM2", "releasedM2" } select $"$.landRelease.rows[{row}].{field}",
        "$.landRelease.totals.clearedM2", "$.landRelease.totals.releasedM2",
    ];

    private static readonly Gen<(int[] True, int[] Spoilt)> Spoilt =
        from parts in Gen.Choose(0, 3).ArrayOf(Rows * 2)
        let told = Told(parts)
        from places in Gen.Choose(0, Numbers - 1).ArrayOf(2)
        from values in Gen.Choose(0, Most).ArrayOf(2)
        select (told, told.Select((number, place) => place == places[0] ? values[0] : place == places[1] ? values[1] : number).ToArray());

    [Fact]
    public void No_smaller_set_of_changes_repairs_a_report_and_every_one_that_is_told_does()
    {
        var (alone, pairs, open) = (0, 0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Arb.From(Spoilt), spoilt =>
        {
            var check = Of(spoilt.Spoilt);
            var repairs = check.Repairs;
            Assert.Equal(Holds(spoilt.Spoilt), repairs.Count == 0);
            if (repairs is not [{ IsComplete: true }])
            {
                open += repairs.Any(choice => !choice.IsComplete) ? 1 : 0;
                return;
            }

            var size = repairs[0].Repairs[0].Changes.Count;
            var found = repairs[0].Repairs.Select(repair => repair.Changes.Select(change => Array.IndexOf(Paths, change.Path)).ToArray()).ToList();
            var expected = SetsThatRepair(spoilt.Spoilt, size);
            Assert.Empty(Enumerable.Range(1, size - 1).SelectMany(smaller => SetsThatRepair(spoilt.Spoilt, smaller)));
            Assert.Equal(expected.Select(Shown).Order(StringComparer.Ordinal), found.Select(Shown).Order(StringComparer.Ordinal));
            (alone, pairs) = (alone + (size == 1 ? 1 : 0), pairs + (size == 2 ? 1 : 0));
        }));
        Assert.True(alone > 5 && pairs > 2 && open < 6, $"found {alone} and {pairs} reports, and {open} that were not looked through");
    }

    [Fact]
    public void The_true_numbers_are_among_what_is_told_wherever_no_smaller_change_would_do()
    {
        var among = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Arb.From(Spoilt), spoilt =>
        {
            var places = Enumerable.Range(0, Numbers).Where(place => spoilt.True[place] != spoilt.Spoilt[place]).ToArray();
            if (Of(spoilt.Spoilt).Repairs is not [var choice] || choice.Repairs[0].Changes.Count != places.Length)
            {
                return;
            }

            var repair = choice.Repairs.Single(repair => repair.Changes.Select(change => change.Path).Order(StringComparer.Ordinal).SequenceEqual(places.Select(place => Paths[place]).Order(StringComparer.Ordinal)));
            Assert.All(repair.Changes, change => Assert.True(change.Value is null || change.Value == $"{spoilt.True[Array.IndexOf(Paths, change.Path)]}"));
            among++;
        }));
        Assert.True(among > 10, $"found {among} reports");
    }

    private static int[] Told(int[] parts)
    {
        int[] rows = [.. Enumerable.Range(0, Rows).SelectMany(row => new[] { parts[row * 2], parts[(row * 2) + 1], parts[row * 2] + parts[(row * 2) + 1] })];
        return [.. rows, rows[0] + rows[3], rows[2] + rows[5]];
    }

    /// <summary>The same rules in plain C#.</summary>
    private static bool Holds(int[] told) =>
        told[2] == told[0] + told[1] && told[5] == told[3] + told[4] && told[6] == told[0] + told[3] && told[7] == told[2] + told[5] && told[6] <= told[7];

    private static List<int[]> SetsThatRepair(int[] told, int size) => [.. Sets(0, size).Where(set => Values(told, set).Any(Holds))];

    private static IEnumerable<int[]> Sets(int from, int size) => size == 0 ? [[]]
        : Enumerable.Range(from, Math.Max(0, Numbers - from)).SelectMany(first => Sets(first + 1, size - 1).Select(rest => (int[])[first, .. rest]));

    private static IEnumerable<int[]> Values(int[] told, int[] set) => set.Length == 0 ? [told]
        : Enumerable.Range(0, (Most * 4) + 1).SelectMany(value => Values([.. told.Select((number, place) => place == set[0] ? value : number)], set[1..]));

    private static string Shown(int[] set) => string.Join(' ', set.Order());

    private static ReportCheck Of(int[] told) => Checker.Check(
        Reports.Of("R2025", 2025, new(2026, 4, 1)) with
        {
            LandRelease = new()
            {
                Rows = Enumerable.Range(0, Rows).Select(row => new LandReleaseRow { ClearedM2 = told[row * 3], ReducedM2 = told[(row * 3) + 1], ReleasedM2 = told[(row * 3) + 2] }).ToValueList(),
                Totals = new() { ClearedM2 = told[6], ReleasedM2 = told[7] },
            },
        },
        Catalogue);

    private static Catalogue Catalogue { get; } = SmallWorld.Catalogue(Reports.Xaa);
}
