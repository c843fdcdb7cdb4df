using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The rows of a list of records, as subjects.</summary>
internal static class RecordRows
{
    /// <summary>The rows that were known; absent when the record was not supplied.</summary>
    public static Rows? Of(string source, IConditionFacts facts) => ListOf(source, facts) is { } list ? facts.Known(list) : null;

    /// <summary>The rows that were known, each with its place in the whole list: it is the same whatever the day.</summary>
    public static IEnumerable<(int Place, object Row)> Placed(string source, IConditionFacts facts)
    {
        if (ListOf(source, facts) is not { } list)
        {
            yield break;
        }

        var (known, next) = (facts.Known(list), 0);
        for (var place = 0; place < list.Count && next < known.Count; place++)
        {
            if (!ReferenceEquals(list.Members[place], known[next]))
            {
                continue;
            }

            if (known[next++] is { } row)
            {
                yield return (place, row);
            }
        }
    }

    private static IValueList? ListOf(string source, IConditionFacts facts) => source.Split('.', 2) is [var root, var path]
        ? ((RecordType)RecordRoots.All[root]).ValueAt(facts.Record(root), path) as IValueList
        : facts.Record(source) as IValueList;

    /// <summary>The identifiers of rows: what the row itself gives, else its place in the list, counted from 1.</summary>
    public static SubjectIdentifiers Identifiers(Rows rows) => new(rows.Count, place => Identifier(rows[place]) ?? Text(place + 1));

    /// <summary>The second version of request R1 is <c>R1/2</c>: each version is a subject of its own.</summary>
    private static string? Identifier(object? row) => row switch
    {
        ExtensionRequest { Id: { } id, Version: > 1 and var version } => $"{id}/{Text(version)}",
        ExtensionRequest request => request.Id,
        MeetingOrganisation organisation => organisation.Id,
        _ => null,
    };

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
