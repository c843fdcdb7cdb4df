namespace ConformanceKit.Reference;

/// <summary>The paths of reports that a condition reads, from the section on, whatever names its rows have.</summary>
internal sealed class PathsRead(KitTables tables)
{
    /// <summary>The paths; one that only leads to the rows of another is left out.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string> conditions)
    {
        var read = conditions.SelectMany(condition => Of(ConditionTexts.Parse(condition), new Dictionary<string, string?>())).Distinct().ToList();
        return [.. read.Where(path => !read.Exists(other => other.StartsWith(path + '.', StringComparison.Ordinal)))];
    }

    private IEnumerable<string> Of(Node node, IReadOnlyDictionary<string, string?> rows) => node switch
    {
        Node.Path path => Whole(path, rows) is { Length: > 0 } whole && IsReported(whole) ? [whole] : [],
        Node.Call { Function: "splitBy" } split => split.Arguments.Skip(1).Cast<Node.Path>().Select(field => $"{Whole((Node.Path)split.Arguments[0], rows)}.{field.Name}"),
        Node.Quantified quantified => Of(quantified.List, rows).Concat(Of(quantified.Body, With(rows, quantified.Name, quantified.List))),
        Node.Fold { Name: { } name } fold => Of(fold.List, rows).Concat(fold.Parts.Skip(1).SelectMany(part => Of(part, With(rows, name, fold.List)))),
        _ => node.Parts.SelectMany(part => Of(part, rows)),
    };

    private bool IsReported(string path) => path.Split('.')[0] is var section && (section == "header" || tables.Sections.Contains(section));

    private static Dictionary<string, string?> With(IReadOnlyDictionary<string, string?> rows, string name, Node list) =>
        new(rows) { [name] = list is Node.Path path ? Whole(path, rows) : null };

    /// <summary>The path behind the names of rows. The rows of all reports are reports.</summary>
    private static string? Whole(Node.Path path, IReadOnlyDictionary<string, string?> rows) =>
        !rows.TryGetValue(path.Words[0], out var start) ? (path.Name == "reports" ? string.Empty : path.Name)
        : path.Words.Count == 1 || start is null ? null
        : string.Join('.', path.Words.Skip(1).Prepend(start).Where(part => part.Length > 0));
}
