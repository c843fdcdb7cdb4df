namespace TreatyIndicators.Tests.Conformance;

/// <summary>How many cases there must be.</summary>
public sealed class KitCountTests
{
    private const int Fewest = 1_000;

    private const int FewestOnSemantics = 150;

    private const int FewestOnTime = 200;

    private static readonly string[] Subjects =
    [
        "absent-values", "bounds", "cumulative", "dates", "logic", "membership", "records", "regression", "reports", "rows", "status",
        "time-bases", "time-carry-forward", "time-chains", "time-corrigenda", "time-cutoff", "time-deadlines", "time-late-reports", "time-partial-dates",
        "time-pending", "time-records", "time-reference-date", "time-register", "time-submissions", "time-windows",
    ];

    [Fact]
    public void The_kit_has_as_many_cases_as_it_promises() => Assert.True(Kit.Folder.Files.Sum(file => file.Cases.Count()) >= Fewest);

    [Fact]
    public void No_indicator_of_a_shipped_plan_is_without_cases()
    {
        var shown = Kit.Cases().Where(one => one.PlanId is not null).Select(one => one.Indicator).ToHashSet(StringComparer.Ordinal);
        var all = Catalogue.Default.Plans.SelectMany(plan => plan.Indicators).Select(indicator => indicator.Id.Value).ToList();
        Assert.Equal(180, all.Count);
        Assert.DoesNotContain(all, id => !shown.Contains(id));
    }

    [Fact]
    public void The_semantics_alone_have_at_least_a_hundred_and_fifty() => Assert.True(CasesIn("semantics/") >= FewestOnSemantics);

    [Fact]
    public void Time_alone_has_at_least_two_hundred() => Assert.True(CasesIn("semantics/time-") >= FewestOnTime);

    [Fact]
    public void Every_subject_of_the_semantics_has_a_file() => Assert.Equal(
        Subjects.Select(subject => $"semantics/{subject}.json"),
        Kit.Folder.Files.Select(file => file.Name).Where(name => name.StartsWith("semantics/", StringComparison.Ordinal)));

    private static int CasesIn(string files) =>
        Kit.Folder.Files.Where(file => file.Name.StartsWith(files, StringComparison.Ordinal)).Sum(file => file.Cases.Count());
}
