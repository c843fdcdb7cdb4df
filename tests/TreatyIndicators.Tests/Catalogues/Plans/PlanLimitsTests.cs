using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace TreatyIndicators.Tests.Catalogues.Plans;

/// <summary>Definitions that would take long are refused by a limit, or done with in bounded time. The times leave room for a busy machine.</summary>
public sealed class PlanLimitsTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public void A_circle_of_a_thousand_indicators_is_told_in_one_line()
    {
        var reading = Timed(() => Many(999, place => $"present(cooperation.progress) and met(\"TP-1.{(place % 999) + 1}\", s)"));

        Assert.Equal(
            "PLAN-16:1 $.indicators[0] found indicators that rest on each other: TP-1.1 -> TP-1.2 -> TP-1.3 -> TP-1.4 -> TP-1.5 -> (990 more) -> TP-1.996 -> TP-1.997 -> TP-1.998 -> TP-1.999 -> TP-1.1",
            reading.Lines());
    }

    [Fact]
    public void A_thousand_indicators_are_read() => Assert.Empty(Timed(() => Many(999, place => $"count(cooperation.provided) >= {place}")).Problems);

    [Fact]
    public void More_values_than_a_plan_may_have_are_refused() => Assert.Contains(
        "found more than 20,000 values, expected at most that many in a file",
        Timed(() => PlanJson.Read(plan =>
        {
            var first = plan["indicators"]![0]!;
            plan["indicators"] = new JsonArray([.. Enumerable.Range(0, 5_000).Select(_ => first.DeepClone())]);
        })).Lines(),
        StringComparison.Ordinal);

    [Fact]
    public void Conditions_that_are_too_long_together_are_refused()
    {
        var text = string.Join(" or ", Enumerable.Range(1, 400).Select(number => $"count(cooperation.provided) = {number}"));

        var reading = Timed(() => Many(200, _ => text));

        Assert.Equal(
            $"PLAN-22:1 $.indicators[{PlanLimits.ConditionText / text.Length}].condition found more than 262,144 characters of conditions up to here, expected at most that many in a plan; the conditions after it are not looked at",
            reading.Lines());
    }

    [Fact]
    public void Tests_over_rows_inside_each_other_are_refused_beyond_four() => Assert.Contains(
        "COND-04",
        Timed(() => PlanJson.ReadIndicator(indicator => indicator["condition"] =
            "exists a in reports : exists b in reports : exists c in reports : exists d in reports : exists e in reports : a != b and c != d and d != e")).Lines(),
        StringComparison.Ordinal);

    [Fact]
    public void Thousands_of_words_that_nothing_bears_are_told_soon()
    {
        var random = new Random(5);
        string Word() => string.Concat(Enumerable.Range(0, 60).Select(_ => (char)('a' + random.Next(26))));

        var reading = Timed(() => PlanJson.Read(plan =>
        {
            var (population, indicator) = (plan["populations"]![0]!, plan["indicators"]![0]!);
            plan["populations"] = new JsonArray([.. Enumerable.Range(0, 1_500).Select(_ => With(population, "name", Word()))]);
            plan["indicators"] = new JsonArray([.. Enumerable.Range(1, 600).Select(place => With(With(indicator, "population", Word()), "id", $"TP-1.{place}"))]);
        }));

        Assert.Equal(PlanLimits.Problems + 1, reading.Problems.Count);
        Assert.Equal("PLAN-23 found more than 500 problems; the others are not told", reading.Problems[^1].ToString().Replace(" plan.json", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Thousands_of_words_in_conditions_are_told_soon()
    {
        var random = new Random(6);
        string Word() => string.Concat(Enumerable.Range(0, 55).Select(_ => (char)('a' + random.Next(26))));
        string Text() => string.Join(" and ", Enumerable.Range(0, 200).Select(_ => Word()));

        Assert.Equal(PlanLimits.Problems + 1, Timed(() => Many(500, _ => Text())).Problems.Count);
    }

    [Fact]
    public void Conditions_as_large_and_as_deep_as_they_may_be_are_checked_soon()
    {
        const string Row = "exists a in reports : exists b in reports : exists c in reports : exists d in reports : ";
        var tests = string.Join(" and ", Enumerable.Range(0, 300).Select(number => $"a.header.state = s and d.header.submittedOn > date({2000 + number}, 1, 1)"));

        Timed(() => Many(60, place => Row + tests[..(tests.IndexOf(" and ", 14_000, StringComparison.Ordinal) is > 0 and var end ? end : tests.Length)] + string.Create(CultureInfo.InvariantCulture, $" and c.header.state != \"{place}\"")));
    }

    [Fact]
    public void A_file_of_200_megabytes_is_refused_before_it_is_read()
    {
        using var stream = new Sparse(200L * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = Timed(() => PlanReader.Read(stream, "plan.json"));

        Assert.Equal("READ-02 found more than 16,777,216 bytes, expected at most that many in a file", reading.Lines());
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1024 * 1024);
    }

    [Fact]
    public void A_text_of_fifteen_megabytes_does_no_harm() =>
        Assert.Empty(Timed(() => PlanJson.Read(plan => plan["editionNote"] = new string('x', 15_000_000))).Problems);

    [Fact]
    public void Numbers_of_any_size_are_refused_or_kept() => Assert.Equal(
        """
        READ-15:1 $.actions[0].number found 1E+400, expected a whole number, without fraction and exponent
        """,
        PlanJson.Read(PlanJson.Plan().ToJsonString().Replace("\"number\":1,", "\"number\":1E+400,", StringComparison.Ordinal)).Lines());

    [Fact]
    public void A_number_in_a_condition_has_no_more_digits_than_are_kept() => Assert.StartsWith(
        "PLAN-12:1 $.indicators[0].condition COND-07 at character 32",
        PlanJson.ReadIndicator(indicator => indicator["condition"] = $"count(cooperation.provided) >= {new string('9', 10_000)}").Lines(),
        StringComparison.Ordinal);

    [Fact]
    public void Circle_of_nine_indicators_is_told_in_full() => Assert.Equal(
        "PLAN-16:1 $.indicators[0] found indicators that rest on each other: TP-1.1 -> TP-1.2 -> TP-1.3 -> TP-1.4 -> TP-1.5 -> TP-1.6 -> TP-1.7 -> TP-1.8 -> TP-1.9 -> TP-1.1",
        PlanJson.Read(plan =>
        {
            var first = plan["indicators"]![0]!;
            plan["indicators"] = new JsonArray([.. Enumerable.Range(1, 9).Select(place =>
            {
                var copy = first.DeepClone();
                (copy["id"], copy["condition"]) = ($"TP-1.{place}", $"present(cooperation.progress) and met(\"TP-1.{(place % 9) + 1}\", s)");
                return copy;
            })]);
            plan.Remove("relations");
        }).Lines());

    private static CatalogueReading<ActionPlan> Many(int count, Func<int, string> condition) => PlanJson.Read(plan =>
    {
        var first = plan["indicators"]![0]!.AsObject();
        first.Remove("decidingFields");
        first.Remove("dataSources");
        plan.Remove("relations");
        plan["indicators"] = new JsonArray([.. Enumerable.Range(1, count).Select(place => With(With(first, "id", $"TP-1.{place}"), "condition", condition(place)))]);
    });

    private static JsonNode With(JsonNode node, string member, string text)
    {
        var copy = node.DeepClone();
        copy[member] = text;
        return copy;
    }

    private static CatalogueReading<ActionPlan> Timed(Func<CatalogueReading<ActionPlan>> read)
    {
        var watch = Stopwatch.StartNew();
        var reading = read();
        Assert.True(watch.Elapsed < Soon, $"{watch.Elapsed}");
        return reading;
    }

    /// <summary>A stream that says how long it is and may not be read.</summary>
    private sealed class Sparse(long length) : MemoryStream
    {
        public override long Length => length;

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("It was read.");

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("It was read.");
    }
}
