namespace TreatyIndicators;

/// <summary>How far an entry of the catalogue can be trusted, the surest first.</summary>
/// <remarks>An entry that rests on several facts is only as sure as the least sure of them: the last one named here.</remarks>
public enum Confidence
{
    /// <summary>A named source prints it.</summary>
    Confirmed,

    /// <summary>A source prints part of it; the note of the entry says which part is not confirmed.</summary>
    Partly,

    /// <summary>It follows from the text of the convention and a date of the catalogue.</summary>
    Derived,

    /// <summary>Background knowledge that no source confirms.</summary>
    Background,
}
