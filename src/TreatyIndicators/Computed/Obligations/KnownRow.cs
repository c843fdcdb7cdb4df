namespace TreatyIndicators.Computed;

/// <summary>A row of a list with the place where it stands.</summary>
internal sealed record KnownRow<T>(T Row, string Where);
