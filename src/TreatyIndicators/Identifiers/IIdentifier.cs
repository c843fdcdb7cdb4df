using System.Diagnostics.CodeAnalysis;

namespace TreatyIndicators;

/// <summary>An identifier: a short text with a fixed form, checked when it is made.</summary>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public interface IIdentifier<TSelf>
    where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>The text of the identifier; empty for the default value.</summary>
    string Value { get; }

    /// <summary>What a text must look like, for messages: "three capital letters, for instance XAA".</summary>
    static abstract string Form { get; }

    /// <summary>Makes an identifier from a text of the right form.</summary>
    /// <param name="text">The text; compared by its characters, no blanks are cut off.</param>
    /// <param name="identifier">The identifier, or the default value.</param>
    /// <returns>Whether the text has the form of the identifier.</returns>
    static abstract bool TryParse([NotNullWhen(true)] string? text, out TSelf identifier);
}
