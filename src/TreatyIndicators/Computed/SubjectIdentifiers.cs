namespace TreatyIndicators.Computed;

/// <summary>Codes of States, or identifiers of rows, with their places in the columns. They are made when first asked for: a figure needs no names.</summary>
/// <param name="count">The number of subjects.</param>
/// <param name="nameAt">The identifier of the subject at a place.</param>
internal sealed class SubjectIdentifiers(int count, Func<int, string> nameAt)
{
    private readonly Lazy<IReadOnlyList<string>> all = new(() => [.. Enumerable.Range(0, count).Select(nameAt)]);
    private Dictionary<string, int>? places;

    public int Count => count;

    public IReadOnlyList<string> All => all.Value;

    public int PlaceOf(string identifier) => (places ??= Places()).GetValueOrDefault(identifier, -1);

    /// <summary>Where two subjects have one identifier it stands for the first.</summary>
    private Dictionary<string, int> Places()
    {
        var found = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var place = 0; place < count; place++)
        {
            found.TryAdd(All[place], place);
        }

        return found;
    }
}
