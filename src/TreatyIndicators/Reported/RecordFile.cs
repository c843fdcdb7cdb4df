namespace TreatyIndicators;

/// <summary>What one file says of a convention outside the reports: some records, or all of them.</summary>
/// <remarks>Lists of several files add up; see <see cref="Evidence.Load"/>. Equal when both parts are. Safe for any number of threads.</remarks>
public sealed record RecordFile
{
    /// <summary>The convention.</summary>
    public required ConventionId Convention { get; init; }

    /// <summary>The records that the file holds; the others it leaves to other files.</summary>
    public required ConventionRecords Records { get; init; }
}
