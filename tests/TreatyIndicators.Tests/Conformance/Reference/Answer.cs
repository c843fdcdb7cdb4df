namespace ConformanceKit.Reference;

/// <summary>The three outcomes of a test, in the order in which <c>and</c> takes the least and <c>or</c> the greatest.</summary>
internal enum Answer
{
    No,
    Unknown,
    Yes,
}
