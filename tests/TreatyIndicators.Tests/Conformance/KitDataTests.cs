using ConformanceKit;

namespace TreatyIndicators.Tests.Conformance;

/// <summary>Whether the kit holds what it promises.</summary>
public sealed class KitDataTests
{
    private const int FewestForAnIndicator = 5;

    private static readonly string[] Sources = ["Format", "Reference"];

    [Fact]
    public void Every_case_has_an_identifier_of_its_own()
    {
        var twice = Kit.Cases().CountBy(one => one.Id, StringComparer.Ordinal).Where(id => id.Value > 1).Select(id => id.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void Every_case_gives_its_reason_in_a_sentence() =>
        Assert.Empty(Kit.Cases().Where(one => one.Reason.Trim().Length < 10 || !one.Reason.EndsWith('.')).Select(one => one.Id));

    [Fact]
    public void Cases_of_a_plan_are_named_after_their_indicator() => Assert.Empty(Kit.Cases()
        .Where(one => one.PlanId is not null && one.File.StartsWith(one.PlanId, StringComparison.Ordinal) && !one.Id.StartsWith(one.Indicator + "/", StringComparison.Ordinal))
        .Select(one => one.Id));

    /// <summary>Asked of the indicators for which there are cases.</summary>
    [Fact]
    public void Every_indicator_has_at_least_five_cases_that_show_every_status()
    {
        var lacking = Kit.Cases()
            .Where(one => one.PlanId is not null && one.Question.Reading is null && one.File.StartsWith(one.PlanId, StringComparison.Ordinal))
            .GroupBy(one => (one.PlanId, one.Indicator))
            .SelectMany(cases => Lacking(cases.Key.PlanId!, cases.Key.Indicator, [.. cases]));
        Assert.Equal(string.Empty, string.Join('\n', lacking));
    }

    [Fact]
    public void Files_are_small_enough_to_be_read()
    {
        var folder = RepositoryFolder.Path("tests/Conformance");
        Assert.Empty(Kit.Folder.Files.Where(file => new FileInfo(Path.Combine(folder, file.Name)).Length > 200_000).Select(file => file.Name));
    }

    [Fact]
    public void The_format_and_the_independent_evaluator_use_nothing_of_the_library()
    {
        var folder = RepositoryFolder.Path("tests/TreatyIndicators.Tests/Conformance");
        var dependent = Sources
            .SelectMany(source => Directory.EnumerateFiles(Path.Combine(folder, source), "*.cs"))
            .Where(file => File.ReadAllText(file).Contains("TreatyIndicators", StringComparison.Ordinal))
            .Select(Path.GetFileName);
        Assert.Empty(dependent);
    }

    [Fact]
    public void What_the_kit_says_of_forms_is_what_the_library_ships() => Assert.Equal(Text(KitForms.Shipped()), Text(KitForms.OfTheKit()));

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines);

    private static IEnumerable<string> Lacking(string plan, string indicator, IReadOnlyList<KitCase> cases)
    {
        if (cases.Count < FewestForAnIndicator)
        {
            yield return $"{indicator}: {cases.Count} cases, expected at least {FewestForAnIndicator}";
        }

        foreach (var list in PossibleStatuses.Of(Kit.Folder.Plan(plan), indicator).Where(list => !cases.Any(one => one.Expected.Lists.ContainsKey(list))))
        {
            yield return $"{indicator}: no case with a subject under {list}";
        }
    }
}
