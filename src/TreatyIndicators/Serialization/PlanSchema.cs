using System.Text;

namespace TreatyIndicators.Serialization;

/// <summary>The JSON Schema (draft 2020-12) of action plans, made from the same contract that reads them.</summary>
/// <remarks>
/// What a schema cannot say is left to the reader: whether names lead somewhere, what stands in the conditions, repeated members, the
/// limits of <see cref="PlanLimits"/>. Safe for any number of threads.
/// </remarks>
public static class PlanSchema
{
    private const string Id = "urn:treaty-indicators:schema:plan";

    private const string Description =
        "An action plan: chapters, numbered actions, populations and the indicators over them. Conditions are texts in the condition language. "
        + "An absent member and null mean the same.";

    /// <summary>The schema as text.</summary>
    public static string Text { get; } = SchemaWriter.Text(PlanShapes.Plan, Id, "Action plan", Description, PlanDescriptions.Of, PlanDescriptions.WordsOf);

    /// <summary>Writes the schema, indented, in UTF-8, with a line end after the last line.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">No stream is given.</exception>
    public static void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(Text));
    }
}
