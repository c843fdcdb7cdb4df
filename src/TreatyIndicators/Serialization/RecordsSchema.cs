using System.Text;

namespace TreatyIndicators.Serialization;

/// <summary>The JSON Schema (draft 2020-12) of record files, made from the same contract that reads them.</summary>
/// <remarks>As for <see cref="ReportSchema"/>, code lists stay open, and what a schema cannot say is left to the reader. Safe for any number of threads.</remarks>
public static class RecordsSchema
{
    private const string Id = "urn:treaty-indicators:schema:records";

    private const string Description =
        "Records of the Anti-Personnel Mine Ban Convention or the Convention on Cluster Munitions outside the reports of States. "
        + "A list that is absent, or null, was not supplied and what it would decide is unknown; an empty list says that nothing happened.";

    /// <summary>The schema as text.</summary>
    public static string Text { get; } = SchemaWriter.Text(ReportShapes.RecordFile, Id, "Records of a convention", Description, RecordDescriptions.Of);

    /// <summary>Writes the schema, indented, in UTF-8, with a line end after the last line.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">No stream is given.</exception>
    public static void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(Text));
    }
}
