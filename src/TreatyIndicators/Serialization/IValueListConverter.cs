namespace TreatyIndicators.Serialization;

/// <summary>What the JSON contracts need to know of a list.</summary>
internal interface IValueListConverter
{
    Type MemberType { get; }

    bool IsEmpty(object list);
}
