namespace TreatyIndicators.Conditions;

/// <summary>All code lists that fields of reports and records have.</summary>
internal static class CodeLists
{
    /// <summary>The type of codes that are each of the list of their own field.</summary>
    public static CodeType Any { get; } = new("of its field", []);

    private static readonly Lazy<CodeType[]> All = new(() =>
    [
        .. RecordRoots.All.Values.SelectMany(type => In(type, []))
            .DistinctBy(list => list.List, StringComparer.Ordinal)
            .OrderBy(list => list.List, StringComparer.Ordinal),
    ]);

    /// <summary>The lists that have all of some names.</summary>
    public static IReadOnlyList<CodeType> With(IReadOnlyCollection<string> names) =>
        [.. All.Value.Where(list => names.All(name => list.Names.Contains(name, StringComparer.Ordinal)))];

    private static IEnumerable<CodeType> In(ConditionType type, HashSet<string> seen) => type switch
    {
        CodeType list => [list],
        ListType list => In(list.Member, seen),
        RecordType record when seen.Add(record.Name) => record.FieldNames.SelectMany(name => In(record.Find(name)!.Type, seen)),
        _ => [],
    };
}
