namespace TreatyIndicators.Conditions;

/// <summary>The type of a value in a condition.</summary>
/// <remarks>Two types are equal when they say the same. Safe for any number of threads.</remarks>
public abstract record ConditionType
{
    private protected ConditionType()
    {
    }

    /// <summary>A truth value.</summary>
    public static ConditionType Truth { get; } = new PlainType("a truth value");

    /// <summary>A number.</summary>
    public static ConditionType Number { get; } = new PlainType("a number");

    /// <summary>A day.</summary>
    public static ConditionType Date { get; } = new PlainType("a day");

    /// <summary>A text.</summary>
    public static ConditionType Text { get; } = new PlainType("a text");

    /// <summary>A State, by its code.</summary>
    public static ConditionType State { get; } = new PlainType("a State");

    /// <summary>A value that can only be asked whether it is there.</summary>
    public static ConditionType Opaque { get; } = new PlainType("a value");

    /// <summary>The type in words, for messages: "a number", "a list of rows".</summary>
    public abstract string Describe();

    /// <summary>The type in words.</summary>
    public sealed override string ToString() => Describe();

    private sealed record PlainType(string Words) : ConditionType
    {
        public override string Describe() => Words;
    }
}
