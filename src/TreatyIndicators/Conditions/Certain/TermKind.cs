namespace TreatyIndicators.Conditions;

/// <summary>What sort of value tests ask about; decides which values have to be tried.</summary>
internal enum TermKind
{
    /// <summary>A number of any size.</summary>
    Number,

    /// <summary>A number of rows: whole and not below zero.</summary>
    Count,

    /// <summary>A text, a code or a State.</summary>
    Text,

    /// <summary>The answer of an attestation, which may be given without saying anything.</summary>
    Attestation,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A day, perhaps known only by its month or year.</summary>
    Day,

    /// <summary>A value that is only asked whether it is there.</summary>
    Presence,

    /// <summary>How two numbers stand to each other.</summary>
    OrderOfNumbers,

    /// <summary>Whether two texts are the same.</summary>
    SameText,

    /// <summary>How two days stand to each other.</summary>
    OrderOfDays,

    /// <summary>A test that is not looked into.</summary>
    Outcome,
}
