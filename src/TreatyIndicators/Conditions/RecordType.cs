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
}
