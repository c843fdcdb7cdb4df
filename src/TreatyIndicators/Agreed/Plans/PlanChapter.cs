namespace TreatyIndicators;

/// <summary>A chapter of an action plan.</summary>
/// <param name="Number">Its number as printed, for instance <c>IV</c>.</param>
/// <param name="Title">Its title.</param>
public sealed record PlanChapter(string Number, Label Title);
