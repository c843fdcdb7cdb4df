namespace TreatyIndicators.Conditions;

/// <summary>The words of the notation. They are no names, except behind a dot: <c>landRelease.workPlan.exists</c>.</summary>
internal static class ReservedWords
{
    public const string And = "and";
    public const string Or = "or";
    public const string Not = "not";
    public const string Xor = "xor";
    public const string Exists = "exists";
    public const string ForAll = "forall";
    public const string In = "in";
    public const string Where = "where";
    public const string Intersects = "intersects";
    public const string IncludesAll = "includesAll";
    public const string True = "true";
    public const string False = "false";

    /// <summary>Words that stand between two values.</summary>
    public static readonly string[] Joining = [And, Or, Xor, In, Where, Intersects, IncludesAll];

    /// <summary>Words that stand before a value.</summary>
    public static readonly string[] Leading = [Not, Exists, ForAll];

    /// <summary>Whether a word is reserved; upper and lower case count.</summary>
    public static bool Contains(string word) => word is And or Or or Not or Xor or Exists or ForAll or In or Where or Intersects or IncludesAll or True or False;

    /// <summary>Whether a text is written as names are: a letter or <c>_</c>, then letters, digits and <c>_</c>, all of them ASCII.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0 && BeginsName(text[0]) && text.All(ContinuesName);

    /// <summary>Whether a name may begin with a character.</summary>
    public static bool BeginsName(char character) => char.IsAsciiLetter(character) || character == '_';

    /// <summary>Whether a name may go on with a character.</summary>
    public static bool ContinuesName(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
