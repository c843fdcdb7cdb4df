using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>Whether a State belongs to a population on a day; <see langword="null"/> when it is not known.</summary>
internal delegate bool? Population(Reading at, LocalDate day);
