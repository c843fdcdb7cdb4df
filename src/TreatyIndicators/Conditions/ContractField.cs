namespace TreatyIndicators.Conditions;

/// <summary>A field of a record: its JSON name, its type, and how it is read.</summary>
internal sealed record ContractField(string Name, ConditionType Type, Func<object, object?> Read);
