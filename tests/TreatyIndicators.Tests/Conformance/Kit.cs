using ConformanceKit;
using ConformanceKit.Reference;

namespace TreatyIndicators.Tests.Conformance;

/// <summary>The conformance kit of this repository.</summary>
internal static class Kit
{
    public static KitFolder Folder { get; } = new(
        RepositoryFolder.Path("tests/Conformance"),
        RepositoryFolder.Path("src/TreatyIndicators/Catalogues/Data/plans"));

    /// <summary>Names the files or the indicator to run: a part of a file's name, or a whole identifier. All when it is not set.</summary>
    private static readonly string? Only = Environment.GetEnvironmentVariable("TREATYINDICATORS_KIT");

    /// <summary>The files that are to be run.</summary>
    public static IReadOnlyList<KitFile> Files { get; } = [.. Folder.Files.Where(file => Cases(file).Any())];

    /// <summary>The cases that are to be run.</summary>
    public static IEnumerable<KitCase> Cases() => Files.SelectMany(Cases);

    public static IEnumerable<KitCase> Cases(KitFile file) =>
        string.IsNullOrEmpty(Only) || file.Name.Contains(Only, StringComparison.OrdinalIgnoreCase) ? file.Cases : file.Cases.Where(one => one.Indicator == Only);

    /// <summary>Runs a case with the independent evaluator.</summary>
    public static KitFigure Reference(KitCase one) =>
        new PlanEvaluation(one.Evidence, one.Question, Folder.Tables, one.Plan).Evaluate(one.Indicator, one.Question.Reading);

    /// <summary>In what a figure differs from what the case expects, a line for each member; nothing where it agrees.</summary>
    public static IEnumerable<string> Differences(KitCase one, KitFigure found) =>
        Differences(one.Expected, found, string.Empty).Concat(one.Expected.Components.SelectMany(component =>
            Differences(component.Value, found.Components.GetValueOrDefault(component.Key) ?? new(), component.Key + " ")));

    private static IEnumerable<string> Differences(KitFigure expected, KitFigure found, string prefix) => expected.Members.Zip(found.Members)
        .Where(pair => pair.First.Text != pair.Second.Text && (!expected.IsValueOnly || pair.First.Member == "value"))
        .Select(pair => $"{prefix}{pair.First.Member}: expected {pair.First.Text}, found {pair.Second.Text}");
}
