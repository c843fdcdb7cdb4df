using ConformanceKit.Reference;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Conformance.Mutation;

/// <summary>Finds for each path of a condition another one of the same type, as near to it as there is.</summary>
/// <param name="rowName">The name of the row under test; absent where States are tested.</param>
/// <param name="rowType">Its type.</param>
internal sealed class PathSwaps(string? rowName, RecordType? rowType)
{
    private static readonly RecordType Report = ConditionScope.States.Report!;

    public IEnumerable<(Node.Path Path, string Other)> Of(Node root) =>
        Of(root, rowName is null ? new Dictionary<string, RecordType>() : new() { [rowName] = rowType! });

    private static IEnumerable<(Node.Path Path, string Other)> Of(Node node, IReadOnlyDictionary<string, RecordType> rows) => node switch
    {
        Node.Path path => Other(path, rows) is { } other ? [(path, other)] : [],
        Node.Call { Function: "splitBy" } split => SplitBy(split, rows),
        Node.Call { Function: "updated" } updated => Of(updated.Arguments[0], rows).Concat([((Node.Path)updated.Arguments[1], "nationalImplementation")]),
        Node.Quantified quantified => Of(quantified.List, rows).Concat(Of(quantified.Body, With(rows, quantified.Name, quantified.List))),
        Node.Fold { Name: { } name } fold => Of(fold.List, rows).Concat(fold.Parts.Skip(1).SelectMany(part => Of(part, With(rows, name, fold.List)))),
        _ => node.Parts.SelectMany(part => Of(part, rows)),
    };

    /// <summary>The fields by which a list must be split are fields of its rows.</summary>
    private static IEnumerable<(Node.Path Path, string Other)> SplitBy(Node.Call split, IReadOnlyDictionary<string, RecordType> rows)
    {
        var row = ((ListType)TypeOf(((Node.Path)split.Arguments[0]).Words, rows)!).Member as RecordType;
        var named = split.Arguments.Skip(1).Cast<Node.Path>().ToList();
        var others = row!.FieldNames.Except(named.Select(path => path.Name)).ToList();
        return Of(split.Arguments[0], rows).Concat(named.Where(_ => others.Count > 0).Select(path => (path, others[0])));
    }

    private static Dictionary<string, RecordType> With(IReadOnlyDictionary<string, RecordType> rows, string name, Node list)
    {
        var all = new Dictionary<string, RecordType>(rows);
        if (list is Node.Path path && TypeOf(path.Words, rows) is ListType { Member: RecordType member })
        {
            all[name] = member;
        }

        return all;
    }

    private static ConditionType? TypeOf(IEnumerable<string> words, IReadOnlyDictionary<string, RecordType> rows)
    {
        var first = words.First();
        var start = rows.TryGetValue(first, out var row) ? row : Report.Find(first)?.Type ?? RecordRoots.All.GetValueOrDefault(first);
        return words.Skip(1).Aggregate(start, (type, word) => ((type is ListType list ? list.Member : type) as RecordType)?.Find(word)?.Type);
    }

    /// <summary>A sibling of the same type, else any field of the report with it, else for a list any other list beside it.</summary>
    private static string? Other(Node.Path path, IReadOnlyDictionary<string, RecordType> rows)
    {
        if (path.Words.Count < 2 || TypeOf(path.Words, rows) is not { } type)
        {
            return null;
        }

        var around = TypeOf(path.Words.SkipLast(1), rows);
        var siblings = ((around is ListType list ? list.Member : around) as RecordType)?.FieldNames ?? [];
        var stem = string.Join('.', path.Words.SkipLast(1));
        var beside = siblings.Where(name => name != path.Words[^1]).Select(name => $"{stem}.{name}").ToList();
        return beside.Find(name => type.Equals(TypeOf(name.Split('.'), rows)))
            ?? (rows.ContainsKey(path.Words[0]) ? null : Anywhere(type).FirstOrDefault(name => name != path.Name))
            ?? (type is ListType ? beside.Find(name => TypeOf(name.Split('.'), rows) is ListType) : null);
    }

    /// <summary>The fields of the report with a type, not looking into lists.</summary>
    private static IEnumerable<string> Anywhere(ConditionType type) => Below(Report, string.Empty).Where(field => type.Equals(field.Type)).Select(field => field.Path);

    private static IEnumerable<(string Path, ConditionType Type)> Below(RecordType record, string stem) => record.FieldNames.SelectMany(name =>
    {
        var field = record.Find(name)!.Type;
        return field is RecordType within ? Below(within, $"{stem}{name}.").Prepend((stem + name, field)) : [(stem + name, field)];
    });
}
