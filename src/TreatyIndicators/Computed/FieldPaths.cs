using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Paths of definitions, as they are listed under deciding and evidence fields: <c>nationalOwnership.strategies[].from</c>.</summary>
internal static class FieldPaths
{
    /// <summary>Whether a path starts at a section of the report.</summary>
    public static bool IsReported(string path) => ConditionScope.States.Report!.Find(SectionOf(path)) is not null;

    public static string SectionOf(string path) => path.Split('.')[0];

    /// <summary>Reads what a path leads to.</summary>
    /// <exception cref="ArgumentException">The report has no such path.</exception>
    public static PathReader Reader(string path)
    {
        var steps = new List<ContractField>();
        ConditionType type = ConditionScope.States.Report!;
        foreach (var segment in path.Replace("[]", string.Empty, StringComparison.Ordinal).Split('.'))
        {
            var within = type is ListType list ? list.Member : type;
            var field = (within as RecordType)?.Find(segment) ?? throw new ArgumentException($"\"{path}\" is not a path of the report.", nameof(path));
            steps.Add(field);
            type = field.Type;
        }

        return new(PathRoot.Report, string.Empty, 0, [.. steps]);
    }

    /// <summary>Whether a report gives anything at the end of a path; in a list, in any of its rows.</summary>
    /// <param name="path">The path.</param>
    /// <param name="start">The report, or a part of it.</param>
    /// <param name="from">How many steps of the path lead from the report to the part.</param>
    public static bool IsGiven(PathReader path, object start, int from = 0) => path.Any(start, from, Says);

    /// <summary>Whether a value says anything: an answer of <em>not stated</em>, an empty list and a blank text do not.</summary>
    public static bool Says(object? value) => value switch
    {
        null => false,
        string text => !string.IsNullOrWhiteSpace(text),
        IValueList list => list.Count > 0,
        Attestation attestation => attestation.Answer is { Text: not nameof(Answer.NotStated) },
        _ => true,
    };
}
