namespace TreatyIndicators.Serialization;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its JSON name.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="Required">Whether it must be given; <c>null</c> counts as not given.</param>
/// <param name="Place">Its place among the members of the object.</param>
internal sealed record MemberShape(string Name, JsonShape Shape, bool Required, int Place);
