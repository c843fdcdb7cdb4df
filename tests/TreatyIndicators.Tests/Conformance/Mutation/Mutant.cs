namespace TreatyIndicators.Tests.Conformance.Mutation;

/// <summary>A definition with one thing wrong.</summary>
/// <param name="Member">The member of the definition that was changed: <c>condition</c>, <c>population</c> and so on.</param>
/// <param name="Change">What was changed, in words.</param>
/// <param name="Text">The changed text.</param>
internal sealed record Mutant(string Member, string Change, string Text);
