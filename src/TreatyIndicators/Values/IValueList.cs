namespace TreatyIndicators;

/// <summary>A list whose members can be read without knowing their type.</summary>
internal interface IValueList
{
    int Count { get; }

    object? MemberAt(int index);
}
