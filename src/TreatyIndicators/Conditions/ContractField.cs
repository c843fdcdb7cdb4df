namespace TreatyIndicators.Conditions;

/// <summary>A field of a record: its JSON name, its type, and how it is read.</summary>
internal sealed record ContractField(string Name, ConditionType Type, Func<object, object?> Read)
{
    /// <summary>Reads the value as what conditions reckon with.</summary>
    public FieldGetter Value { get; init; } = new(Read);

    /// <summary>Finds the code of a text on the code list of the field, or of the list that it holds: always the same object. Absent where there is no code list.</summary>
    public Func<string, object?>? Listed { get; init; }
}
