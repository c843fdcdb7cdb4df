namespace TreatyIndicators.Serialization;

/// <summary>What the report contract needs to know of a list.</summary>
internal interface IValueListConverter
{
    Type MemberType { get; }

    bool IsEmpty(object list);
}
