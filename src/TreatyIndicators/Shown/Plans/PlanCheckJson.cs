using System.Text.Json;
using NodaTime.Text;

namespace TreatyIndicators.Export;

/// <summary>Writes what checking a plan found as JSON, for other programs.</summary>
/// <remarks>
/// <c>isValid</c> says whether the plan can be used; <c>plan</c> is null where it cannot. Each member of <c>problems</c> has <c>severity</c>
/// (<c>problem</c> or <c>advice</c>), <c>code</c>, <c>path</c> and <c>line</c> (null where there is none), and <c>sentence</c>. Equal findings give
/// equal text. Safe for any number of threads.
/// </remarks>
public static class PlanCheckJson
{
    /// <summary>What was found as text, with a line feed after the last line.</summary>
    /// <param name="reading">What reading or checking the plan gave.</param>
    /// <exception cref="ArgumentNullException">Nothing is given.</exception>
    public static string ToText(CatalogueReading<ActionPlan> reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return JsonOutput.Text(json => Write(json, reading));
    }

    private static void Write(Utf8JsonWriter json, CatalogueReading<ActionPlan> reading)
    {
        json.WriteStartObject();
        json.WriteBoolean("isValid"u8, reading.Data is not null);
        json.WritePropertyName("plan"u8);
        Write(json, reading.Data);
        json.WriteStartArray("problems"u8);
        foreach (var (severity, problem) in PlanCheckRows.Of(reading))
        {
            json.WriteStartObject();
            json.WriteString("severity"u8, severity);
            json.WriteString("code"u8, problem.Code);
            json.WriteString("path"u8, problem.Path);
            json.WritePropertyName("line"u8);
            json.WriteRawValue(problem.Line is null ? "null" : PlanCheckRows.Line(problem));
            json.WriteString("sentence"u8, problem.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ActionPlan? plan)
    {
        if (plan is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("id"u8, plan.Id.Value);
        json.WriteString("edition"u8, plan.Edition);
        json.WriteString("convention"u8, plan.Convention.Value);
        json.WriteString("from"u8, LocalDatePattern.Iso.Format(plan.From));
        json.WriteString("to"u8, LocalDatePattern.Iso.Format(plan.To));
        json.WriteNumber("actions"u8, plan.Actions.Count);
        json.WriteNumber("populations"u8, plan.Populations.Count);
        json.WriteNumber("indicators"u8, plan.Indicators.Count);
        json.WriteNumber("relations"u8, plan.Relations.Count);
        json.WriteEndObject();
    }
}
