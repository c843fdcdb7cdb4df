namespace TreatyIndicators.Conditions;

/// <summary>A name or a path of names: a field, a bound name, a name of the context, or a code.</summary>
/// <param name="Segments">The names from left to right; at least one.</param>
/// <remarks><c>landRelease.workPlan.exists</c>, <c>a.status</c>, <c>planStart</c>, <c>Yes</c>. Which of these it is depends on where it stands.</remarks>
public sealed record NameExpression(ValueList<string> Segments) : Expression;
