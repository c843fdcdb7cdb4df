namespace TreatyIndicators.Conditions;

/// <summary>How two values stand to each other, as far as it can be told of days known only by their month or year.</summary>
internal enum ValueOrder
{
    Less,
    Equal,
    Greater,

    /// <summary>Surely not less; whether equal or greater cannot be told.</summary>
    NotLess,

    /// <summary>Surely not greater; whether equal or less cannot be told.</summary>
    NotGreater,
}
