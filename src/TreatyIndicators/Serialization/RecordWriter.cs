using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>Writes record files as JSON. Reading what was written gives an equal one.</summary>
/// <remarks>
/// Members stand in the order of the format; what was not supplied is left out, and a list that was supplied without rows is written.
/// Decimals are written without trailing zeros, so equal records give equal bytes. Safe for any number of threads.
/// </remarks>
public static class RecordWriter
{
    /// <summary>Writes a record file, indented, in UTF-8 without a byte order mark.</summary>
    /// <param name="records">What the file is to hold.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">No records or no stream is given.</exception>
    public static void Write(RecordFile records, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, records, ReportJson.RecordFile);
    }

    /// <summary>The JSON of a record file as text, indented.</summary>
    /// <param name="records">What the file is to hold.</param>
    /// <exception cref="ArgumentNullException">No records are given.</exception>
    public static string Text(RecordFile records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return JsonSerializer.Serialize(records, ReportJson.RecordFile);
    }
}
