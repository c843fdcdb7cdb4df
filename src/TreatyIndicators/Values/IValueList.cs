namespace TreatyIndicators;

/// <summary>A list whose members can be read without knowing their type.</summary>
internal interface IValueList
{
    int Count { get; }

    /// <summary>The members. The array is the list's own and must not be changed.</summary>
    object?[] Members { get; }
}
