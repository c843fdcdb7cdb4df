namespace TreatyIndicators.Computed;

/// <summary>Codes of States, or identifiers of rows, with their places in the columns.</summary>
internal sealed class SubjectIdentifiers
{
    private readonly Dictionary<string, int> places;

    public SubjectIdentifiers(IReadOnlyList<string> all)
    {
        All = all;
        places = new(all.Count, StringComparer.Ordinal);
        for (var place = 0; place < all.Count; place++)
        {
            places.TryAdd(all[place], place);
        }
    }

    public IReadOnlyList<string> All { get; }

    public int PlaceOf(string identifier) => places.GetValueOrDefault(identifier, -1);
}
