using TreatyIndicators.Serialization;

namespace TreatyIndicators.Conditions;

/// <summary>The names under which conditions reach records outside the reports.</summary>
internal static class RecordRoots
{
    public const string Reports = "reports";

    public const string Register = "register";

    public const string Obligations = "obligations";

    public const string Reference = "reference";

    /// <summary>What the catalogue says of the convention itself, such as the forms it adopted.</summary>
    public const string Catalogue = "catalogue";

    public static IReadOnlyDictionary<string, ConditionType> All { get; } = Build();

    /// <summary>The type of the rows of a list of records; absent when the path leads elsewhere.</summary>
    public static RecordType? RowsOf(string? source)
    {
        if (source is null)
        {
            return null;
        }

        ConditionType? type = null;
        foreach (var segment in source.Split('.'))
        {
            type = type is null ? All.GetValueOrDefault(segment) : (type as RecordType)?.Find(segment)?.Type;
            if (type is null)
            {
                return null;
            }
        }

        return (type as ListType)?.Member as RecordType;
    }

    private static Dictionary<string, ConditionType> Build()
    {
        var roots = ReportContract.Records.FieldNames.ToDictionary(name => name, name => ReportContract.Records.Find(name)!.Type, StringComparer.Ordinal);
        roots.Add(Reports, new ListType(ReportContract.Report));
        roots.Add(Register, ReportContract.Register);
        roots.Add(Obligations, new ListType(ReportContract.Obligation));
        roots.Add(Catalogue, ReportContract.Convention);
        return roots;
    }
}
