using System.Text.Json;
using NodaTime.Text;

namespace TreatyIndicators.Export;

/// <summary>Writes one result, member by member in the order of the schema.</summary>
internal static class ResultJsonParts
{
    public static void WriteResult(Utf8JsonWriter json, IndicatorResult result, StateGroups? by, bool withReadings)
    {
        json.WriteStartObject();
        WriteDefinition(json, result.Indicator);
        WriteFigure(json, result);
        WriteSubjects(json, result);
        json.WriteStartArray("components"u8);
        foreach (var component in result.Components)
        {
            WriteComponent(json, component);
        }

        json.WriteEndArray();
        StrataJson.Write(json, by is null ? null : result.By(by));
        WriteTexts(json, "under", result.Under.Select(reading => reading.Name).ToValueList());
        ReadingsJson.Write(json, withReadings ? result : null);
        json.WriteEndObject();
    }

    /// <summary>What was asked, of which plan, and the versions of what it was asked of.</summary>
    public static void WriteQuestion(Utf8JsonWriter json, ResultSet results)
    {
        json.WriteString("plan"u8, results.Plan.Id.Value);
        json.WriteString("edition"u8, results.Plan.Edition);
        json.WriteString("convention"u8, results.Plan.Convention.Value);
        json.WriteNumber("year"u8, results.Question.Year);
        json.WriteString("asOf"u8, LocalDatePattern.Iso.Format(results.Question.AsOf));
        json.WriteString("catalogueVersion"u8, results.CatalogueVersion);
        json.WriteString("reportsVersion"u8, results.ReportsVersion);
        json.WriteString("recordsVersion"u8, results.RecordsVersion);
    }

    private static void WriteDefinition(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteString("indicator"u8, indicator.Id.Value);
        json.WriteString("action"u8, indicator.Id.Action.Value);
        WriteTitle(json, indicator.Title);
        json.WriteString("kind"u8, CodeText.Of(indicator.Kind));
        json.WriteString("unit"u8, CodeText.Of(indicator.Unit));
        json.WriteString("population"u8, indicator.Population.Name);
    }

    public static void WriteFigure(Utf8JsonWriter json, IndicatorResult result)
    {
        WriteNumber(json, "numerator", result.Numerator);
        json.WriteNumber("metOrPartlyMet", result.MetOrPartlyMet);
        WriteNumber(json, "denominator", result.Denominator);
        WriteNumber(json, "value", result.Value);
        WriteNumber(json, "lower", result.Bounds?.Lower);
        WriteNumber(json, "upper", result.Bounds?.Upper);
        json.WriteString("valueExact"u8, result.Value?.ToString());
        json.WriteString("lowerExact"u8, result.Bounds?.Lower.ToString());
        json.WriteString("upperExact"u8, result.Bounds?.Upper?.ToString());
        json.WriteString("undefined"u8, result.Undefined is { } why ? CodeText.Of(why) : null);
        WriteTexts(json, "missingRecords", result.MissingRecords);
    }

    public static void WriteSubjects(Utf8JsonWriter json, IndicatorResult result)
    {
        WriteTexts(json, "met", result.Met);
        WriteTexts(json, "partlyMet", result.PartlyMet);
        WriteTexts(json, "notMet", result.NotMet);
        WriteTexts(json, "unknown", result.Unknown);
        WriteTexts(json, "pending", result.Pending);
        WriteTexts(json, "notApplicable", result.NotApplicable);
        WriteTexts(json, "doubtful", result.Doubtful);
        WriteTexts(json, "silent", result.Silent);
        WriteTexts(json, "open", result.Open);
        json.WriteStartArray("amounts"u8);
        foreach (var (subject, amount) in result.Amounts)
        {
            json.WriteStartObject();
            json.WriteString("subject"u8, subject);
            WriteNumber(json, "amount", amount);
            json.WriteString("amountExact"u8, amount.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteComponent(Utf8JsonWriter json, ComponentResult component)
    {
        json.WriteStartObject();
        json.WriteString("component"u8, component.Component.Id);
        WriteTitle(json, component.Component.Title);
        json.WriteString("unit"u8, CodeText.Of(component.Component.Unit));
        WriteFigure(json, component.Result);
        WriteSubjects(json, component.Result);
        json.WriteEndObject();
    }

    public static void WriteTitle(Utf8JsonWriter json, Label title)
    {
        json.WriteStartObject("title"u8);
        json.WriteString("en"u8, title.En);
        json.WriteString("zh"u8, title.Zh);
        json.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, Rational? number)
    {
        json.WritePropertyName(name);
        if (number is { } known)
        {
            json.WriteRawValue(DecimalText.Of(known));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, ValueList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
