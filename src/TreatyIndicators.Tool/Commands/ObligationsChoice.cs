using NodaTime;

namespace TreatyIndicators.Tool;

/// <summary>What the user asked of the duties of a State.</summary>
internal sealed record ObligationsChoice(string State, IReadOnlyList<string> ConventionNames, LocalDate? On, EvidenceChoice Evidence);
