namespace TreatyIndicators.Serialization;

/// <summary>How far the reading of a folder has come.</summary>
/// <param name="Done">The number of files read.</param>
/// <param name="Total">The number of files to read.</param>
/// <param name="File">The file read last.</param>
public readonly record struct ReadProgress(int Done, int Total, string File);
