using System.Text;

namespace TreatyIndicators.Serialization;

/// <summary>The JSON Schema (draft 2020-12) of report files, made from the same contract that reads them.</summary>
/// <remarks>
/// Code lists stay open in it, as they are when reports are read. What a schema cannot say is left to the reader: repeated
/// members, the limits of <see cref="ReadLimits"/>, numbers with more digits than are kept. Safe for any number of threads.
/// </remarks>
public static class ReportSchema
{
    private const string Id = "urn:treaty-indicators:schema:report";

    private const string Description =
        "A report of a State under Article 7 of the Anti-Personnel Mine Ban Convention or the Convention on Cluster Munitions, "
        + "in sections by subject matter. An absent member, or null, means that the State is silent; it is not the same as zero or no. "
        + "Areas are in square metres.";

    /// <summary>The schema as text. Fields are described by their English labels in <see cref="FormCatalogue"/>.</summary>
    public static string Text { get; } = SchemaWriter.Text(ReportShapes.Report, Id, "State Party report", Description, SchemaDescriptions.Of);

    /// <summary>Writes the schema, indented, in UTF-8, with a line end after the last line.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">No stream is given.</exception>
    public static void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(Text));
    }
}
