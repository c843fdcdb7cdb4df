namespace TreatyIndicators.Benchmarks;

/// <summary>A corner of a ring, in degrees.</summary>
internal readonly record struct Vertex(double Lon, double Lat);
