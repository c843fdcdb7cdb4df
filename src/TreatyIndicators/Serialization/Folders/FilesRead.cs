using System.Collections.Frozen;

namespace TreatyIndicators.Serialization;

/// <summary>The files from which evidence was read.</summary>
/// <param name="OfReports">The file of each report, by its identifier.</param>
/// <param name="OfRecords">The record files, in their order.</param>
internal sealed record FilesRead(IReadOnlyDictionary<string, string> OfReports, IReadOnlyList<Named<RecordFile>> OfRecords)
{
    public static FilesRead None { get; } = new(FrozenDictionary<string, string>.Empty, []);

    /// <summary>A report that takes the place of another was not read from its file.</summary>
    public FilesRead Without(string reportId) =>
        OfReports.ContainsKey(reportId) ? this with { OfReports = OfReports.Where(file => file.Key != reportId).ToFrozenDictionary(StringComparer.Ordinal) } : this;
}
