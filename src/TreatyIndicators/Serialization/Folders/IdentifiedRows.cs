namespace TreatyIndicators.Serialization;

/// <summary>Rows with an identifier, taken file by file: what an earlier file gave in the same words is not taken again.</summary>
/// <param name="identifier">The identifier of a row; absent: it has none, and equal rows are different things.</param>
/// <param name="path">The path of the list, for the problems.</param>
internal sealed class IdentifiedRows<T>(Func<T, string?> identifier, string path)
    where T : class
{
    private readonly HashSet<T> taken = [];
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    public ValueList<T>? Take(ValueList<T>? rows, string file, List<Problem> problems)
    {
        var own = rows?.Where(row => identifier(row) is null || !taken.Contains(row)).ToValueList();
        foreach (var row in own ?? [])
        {
            if (identifier(row) is { } id && !files.TryAdd(id, file))
            {
                problems.Add(Problem.Of("REC-01", $"found another row {JsonText.Quote(id)} than in {JsonText.Shorten(files[id])}, expected one row for each; both are kept") with
                {
                    File = file,
                    Path = path,
                });
            }
        }

        taken.UnionWith(own ?? []);
        return own;
    }
}
