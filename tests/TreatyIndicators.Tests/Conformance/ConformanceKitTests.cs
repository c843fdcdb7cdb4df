using ConformanceKit;

namespace TreatyIndicators.Tests.Conformance;

/// <summary>Every case of the kit, by the engine and by the independent evaluator.</summary>
public sealed class ConformanceKitTests
{
    public static TheoryData<string> Files => [.. Kit.Files.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_engine_finds_what_the_cases_expect(string file) => Run(file, EngineRun.Evaluate);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_independent_evaluator_finds_what_the_cases_expect(string file) => Run(file, Kit.Reference);

    private static void Run(string file, Func<KitCase, KitFigure> evaluate)
    {
        var failures = Kit.Cases(Kit.Files.First(one => one.Name == file)).Select(one => Failure(one, evaluate)).Where(failure => failure.Length > 0).ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures.Prepend($"{failures.Count} cases of {file} fail:")));
    }

    /// <summary>What is wrong with a case; empty where nothing is.</summary>
    private static string Failure(KitCase one, Func<KitCase, KitFigure> evaluate)
    {
        try
        {
            var found = evaluate(one);
            var differences = Kit.Differences(one, found).ToList();
            return differences.Count == 0 ? string.Empty : string.Join("\n  ", [$"{one.Id} ({one.Reason})", .. differences, $"whole figure found: {FigureText.Of(found)}"]);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            return $"{one.Id}: {wrong.GetType().Name} {wrong.Message}";
        }
    }
}
