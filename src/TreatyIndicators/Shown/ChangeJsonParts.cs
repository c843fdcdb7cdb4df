using System.Text.Json;

namespace TreatyIndicators.Export;

/// <summary>Writes what one difference is made of.</summary>
internal static class ChangeJsonParts
{
    /// <summary>The figure at one end.</summary>
    public static void WriteEnd(Utf8JsonWriter json, string name, IndicatorResult result)
    {
        json.WriteStartObject(name);
        ResultJsonParts.WriteFigure(json, result);
        json.WriteEndObject();
    }

    public static void WriteNumbers(Utf8JsonWriter json, Rational? numerator, Rational? denominator, Rational? value)
    {
        ResultJsonParts.WriteNumber(json, "numerator", numerator);
        ResultJsonParts.WriteNumber(json, "denominator", denominator);
        ResultJsonParts.WriteNumber(json, "value", value);
        json.WriteString("numeratorExact"u8, numerator?.ToString());
        json.WriteString("denominatorExact"u8, denominator?.ToString());
        json.WriteString("valueExact"u8, value?.ToString());
    }

    public static void WritePart(Utf8JsonWriter json, ChangePart part)
    {
        json.WriteStartObject();
        json.WriteString("cause"u8, CodeText.Of(part.Cause));
        WriteNumbers(json, part.Numerator, part.Denominator, part.Value);
        json.WriteStartArray("subjects"u8);
        foreach (var subject in part.Subjects)
        {
            WriteSubject(json, subject);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, SubjectChange subject)
    {
        json.WriteStartObject();
        json.WriteString("subject"u8, subject.Subject);
        WriteFinding(json, "before", subject.Before, subject.ReportBefore);
        WriteFinding(json, "after", subject.After, subject.ReportAfter);
        ResultJsonParts.WriteNumber(json, "numerator", subject.Numerator);
        ResultJsonParts.WriteNumber(json, "denominator", subject.Denominator);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, string name, Finding? finding, string? report)
    {
        json.WriteStartObject(name);
        json.WriteString("status"u8, finding is null ? null : CodeText.Of(finding.Status));
        json.WriteString("reason"u8, finding is null ? null : CodeText.Of(finding.Reason));
        json.WriteBoolean("open"u8, finding?.IsOpen == true);
        json.WriteString("report"u8, report);
        json.WriteEndObject();
    }
}
