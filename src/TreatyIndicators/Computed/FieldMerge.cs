using System.Collections.Frozen;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Brings rows gathered from the reports of several years down to one row per thing reported.</summary>
internal static class FieldMerge
{
    private static readonly Lazy<FrozenDictionary<string, Func<object, object?>[]>> Keys = new(ReadKeys);

    /// <summary>
    /// The rows of a list in several reports, oldest report first. Where the field catalogue says which fields identify a row, a thing
    /// told again in a later report is one thing: the later rows take the place of the earlier. Elsewhere only equal rows are one.
    /// Rows of one report are never one: a report does not tell a thing twice.
    /// </summary>
    public static List<object?> LatestOf(string path, IEnumerable<IEnumerable<object?>> reports)
    {
        var key = Keys.Value.GetValueOrDefault(path);
        var merged = new OrderedDictionary<object, (int Report, List<object> Rows)>();
        foreach (var (report, row) in reports.SelectMany((rows, report) => rows.OfType<object>().Select(row => (report, row))))
        {
            var identity = Identity(row);
            if (!merged.TryGetValue(identity, out var told) || told.Report != report)
            {
                merged[identity] = told = (report, []);
            }

            told.Rows.Add(row);
        }

        return [.. merged.Values.SelectMany(told => told.Rows)];

        object Identity(object row) => key is null ? row : key.Select(read => read(row)).ToValueList();
    }

    private static FrozenDictionary<string, Func<object, object?>[]> ReadKeys() => FormCatalogue.Fields
        .Where(field => field.Key)
        .GroupBy(field => field.Path[..field.Path.LastIndexOf("[].", StringComparison.Ordinal)].Replace("[]", string.Empty, StringComparison.Ordinal))
        .ToFrozenDictionary(group => group.Key, group => group.Select(Reader).ToArray(), StringComparer.Ordinal);

    private static Func<object, object?> Reader(FormField field)
    {
        ConditionType type = ConditionScope.States.Report!;
        ContractField? last = null;
        foreach (var segment in field.Path.Replace("[]", string.Empty, StringComparison.Ordinal).Split('.'))
        {
            last = ((RecordType)(type is ListType list ? list.Member : type)).Find(segment)!;
            type = last.Type;
        }

        return last!.Read;
    }
}
