namespace TreatyIndicators.Computed;

/// <summary>What a subject is found by in two bodies of evidence. Rows of records may share an identifier: then they are told apart by their order.</summary>
/// <param name="Name">The identifier.</param>
/// <param name="Again">How many subjects with the same identifier stand before it.</param>
internal readonly record struct SubjectKey(string Name, int Again);
