using System.Collections.Frozen;

namespace TreatyIndicators.Conditions;

/// <summary>A record with named fields, as the JSON of reports has them.</summary>
/// <remarks>Two record types are equal when they are of the same contract and name.</remarks>
public sealed record RecordType : ConditionType
{
    private readonly Lazy<FrozenDictionary<string, ContractField>> fields;

    internal RecordType(string name, Func<IEnumerable<ContractField>> fields)
    {
        Name = name;
        this.fields = new(() => fields().ToFrozenDictionary(field => field.Name, StringComparer.Ordinal));
    }

    /// <summary>The name of the record, for instance <c>HazardousArea</c>.</summary>
    public string Name { get; }

    /// <summary>The names of the fields, in ordinal order.</summary>
    public IReadOnlyList<string> FieldNames => [.. fields.Value.Keys.Order(StringComparer.Ordinal)];

    internal ReadOnlySpan<ContractField> Fields => fields.Value.Values.AsSpan();

    /// <summary>The field of a name, or <see langword="null"/>.</summary>
    internal ContractField? Find(string name) => fields.Value.GetValueOrDefault(name);

    /// <inheritdoc/>
    public override string Describe() => $"a record ({Name})";

    /// <inheritdoc/>
    public bool Equals(RecordType? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The value that a path of fields leads to, lists not opened: <c>finance.assessments</c>; absent where nothing stands there, or there is no such field.</summary>
    internal object? ValueAt(object? record, string path)
    {
        var (type, value) = ((ConditionType)this, record);
        foreach (var name in path.Split('.'))
        {
            if (value is null || (type as RecordType)?.Find(name) is not { } field)
            {
                return null;
            }

            (type, value) = (field.Type, field.Read(value));
        }

        return value;
    }
}
