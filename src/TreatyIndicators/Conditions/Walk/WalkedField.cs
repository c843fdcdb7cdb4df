namespace TreatyIndicators.Conditions;

/// <summary>A field of reports on the way of a walk. Fields that no function asks for are left out, with all that stands in them.</summary>
internal sealed class WalkedField
{
    private static readonly Lazy<WalkedField[]> Report = new(() => In(ConditionScope.States.Report!, string.Empty));

    private static readonly Lazy<int> Depth = new(() => Sections.Max(section => section.Levels()));

    private WalkedField(ContractField field, string path, ConditionType type, FieldKinds kinds, WalkedField[] members)
    {
        (Name, Value, IsList) = (field.Name, field.Value, field.Type is ListType);
        (Path, Section, Kinds, Members, Codes) = (path, path.Split('.')[0], kinds, members, type as CodeType);
        HoldsFigures = members.Any(member => member.Kinds.HasFlag(FieldKinds.Figure)) && members.Any(member => member.Kinds.HasFlag(FieldKinds.Words));
    }

    /// <summary>The sections of a report, in the order of the field list.</summary>
    public static WalkedField[] Sections => Report.Value;

    /// <summary>The number of fields on the longest way to a value, the section included.</summary>
    public static int Deepest => Depth.Value;

    public string Name { get; }

    /// <summary>The path without marks of lists.</summary>
    public string Path { get; }

    /// <summary>The name of the section that it stands in.</summary>
    public string Section { get; }

    public FieldGetter Value { get; }

    public object? Read(object record) => Value.Object(record);

    public bool IsList { get; }

    public FieldKinds Kinds { get; }

    /// <summary>The code list of its values; absent: they are no codes.</summary>
    public CodeType? Codes { get; }

    /// <summary>The fields of a record.</summary>
    public WalkedField[] Members { get; }

    /// <summary>Whether a figure of the record may stand beside words about it.</summary>
    public bool HoldsFigures { get; }

    private static WalkedField[] In(RecordType record, string start) =>
    [
        .. record.FieldNames
            .Select(name => Of(record.Find(name)!, start + name))
            .OfType<WalkedField>()
            .OrderBy(field => field.Place()),
    ];

    private static WalkedField? Of(ContractField field, string path)
    {
        var type = field.Type is ListType list ? list.Member : field.Type;
        var members = type is RecordType record ? In(record, path + '.') : [];
        var kinds = FieldClasses.Of(path, type);
        return kinds == FieldKinds.None && members.Length == 0 ? null : new(field, path, type, kinds, members);
    }

    private int Levels() => 1 + Members.Select(member => member.Levels()).DefaultIfEmpty().Max();

    /// <summary>The place in the field list; a record stands where its first field does.</summary>
    private int Place() => FormPlaces.Of(Path) ?? Members.Select(member => member.Place()).DefaultIfEmpty(int.MaxValue).Min();
}
