namespace TreatyIndicators.Testing;

/// <summary>What an edit does.</summary>
internal enum EditKind
{
    Set,
    Append,
    Add,
    Days,
    Remove,
}
