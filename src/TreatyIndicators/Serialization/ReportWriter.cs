using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>Writes reports as JSON. Reading what was written gives an equal report.</summary>
/// <remarks>
/// Members stand in the order of the format; absent members and empty lists are left out; decimals are written without trailing
/// zeros, so equal reports give equal bytes. Safe for any number of threads.
/// </remarks>
public static class ReportWriter
{
    /// <summary>Writes a report, indented, in UTF-8 without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">No report or no stream is given.</exception>
    public static void Write(StatePartyReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, report, ReportJson.Report);
    }

    /// <summary>The JSON of a report as text, indented.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">No report is given.</exception>
    public static string Text(StatePartyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(report, ReportJson.Report);
    }
}
