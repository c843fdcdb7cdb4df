using System.Text.Json;

namespace TreatyIndicators.Export;

/// <summary>Writes what one difference is made of.</summary>
internal static class ChangeJsonParts
{
    /// <summary>What the difference of an indicator and that of a separate measure have in common.</summary>
    public static void WriteChange(Utf8JsonWriter json, ResultChange change)
    {
        ResultJsonParts.WriteTitle(json, change.After.Indicator.Title);
        json.WriteString("unit"u8, CodeText.Of(change.After.Indicator.Unit));
        WriteEnd(json, "before", change.Before);
        WriteEnd(json, "after", change.After);
        WriteNumbers(json, change.Numerator, change.Denominator, change.Value);
        json.WriteString("undefined"u8, change.Undefined is { } why ? CodeText.Of(why) : null);
        json.WriteStartArray("parts"u8);
        foreach (var part in change.Parts)
        {
            WritePart(json, part);
        }

        json.WriteEndArray();
    }

    /// <summary>The figure at one end.</summary>
    private static void WriteEnd(Utf8JsonWriter json, string name, IndicatorResult result)
    {
        json.WriteStartObject(name);
        ResultJsonParts.WriteFigure(json, result);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, Rational? numerator, Rational? denominator, Rational? value)
    {
        ResultJsonParts.WriteNumber(json, "numerator", numerator);
        ResultJsonParts.WriteNumber(json, "denominator", denominator);
        ResultJsonParts.WriteNumber(json, "value", value);
        json.WriteString("numeratorExact"u8, numerator?.ToString());
        json.WriteString("denominatorExact"u8, denominator?.ToString());
        json.WriteString("valueExact"u8, value?.ToString());
    }

    private static void WritePart(Utf8JsonWriter json, ChangePart part)
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
