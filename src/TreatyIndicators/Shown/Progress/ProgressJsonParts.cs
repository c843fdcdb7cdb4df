using System.Text.Json;
using NodaTime.Text;

namespace TreatyIndicators.Export;

/// <summary>Writes the parts of progress and of series, member by member.</summary>
internal static class ProgressJsonParts
{
    public static void Write(Utf8JsonWriter json, PlanProgress progress)
    {
        var results = progress.Results;
        ResultJsonParts.WriteQuestion(json, results);
        ResultJsonParts.WriteTexts(json, "under", results.Readings);
        json.WriteStartArray("progress"u8);
        foreach (var one in progress.Indicators)
        {
            Write(json, one);
        }

        json.WriteEndArray();
    }

    public static void WriteDefinition(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteString("indicator"u8, indicator.Id.Value);
        ResultJsonParts.WriteTitle(json, indicator.Title);
        json.WriteString("unit"u8, CodeText.Of(indicator.Unit));
        json.WriteString("direction"u8, CodeText.Of(indicator.Direction));
    }

    public static void Write(Utf8JsonWriter json, SeriesPoint point)
    {
        var plan = point.Result?.Lists.Context.Plan;
        json.WriteStartObject();
        json.WriteNumber("year"u8, point.Year);
        json.WriteString("indicator"u8, point.Result?.Indicator.Id.Value);
        json.WriteString("plan"u8, plan?.Id.Value);
        json.WriteString("edition"u8, plan?.Edition);
        json.WriteString("asOf"u8, point.AsOf is { } day ? LocalDatePattern.Iso.Format(day) : null);
        WriteFigure(json, point.Result, point.Gap);
        WriteCodes(json, "breaks", point.Breaks);
        Write(json, "change", point.Change);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IndicatorProgress one)
    {
        json.WriteStartObject();
        WriteDefinition(json, one.Indicator);
        WriteMeasured(json, one);
        json.WriteStartArray("components"u8);
        foreach (var (component, progress) in one.Components)
        {
            json.WriteStartObject();
            json.WriteString("component"u8, component.Id);
            ResultJsonParts.WriteTitle(json, component.Title);
            json.WriteString("unit"u8, CodeText.Of(component.Unit));
            WriteMeasured(json, progress);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMeasured(Utf8JsonWriter json, IndicatorProgress one)
    {
        WriteBaseline(json, one);
        WriteFigure(json, one.Result, one.Gap);
        WriteCodes(json, "breaks", one.Breaks);
        Write(json, "absolute", one.Absolute);
        Write(json, "relative", one.Relative);
        Write(json, "ofShare", one.OfShare);
        WriteNumber(json, "target", one.Indicator.Target?.Value);
        Write(json, "towardsTarget", one.TowardsTarget);
        json.WritePropertyName("isTargetReached"u8);
        if (one.IsTargetReached is { } reached)
        {
            json.WriteBooleanValue(reached);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("verdict"u8, CodeText.Of(one.Verdict));
    }

    private static void WriteBaseline(Utf8JsonWriter json, IndicatorProgress one)
    {
        if (one.Baseline is not { } baseline)
        {
            json.WriteNull("baseline"u8);
            return;
        }

        json.WriteStartObject("baseline"u8);
        json.WritePropertyName("year"u8);
        if (baseline.Year is { } year)
        {
            json.WriteNumberValue(year);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("asOf"u8, one.BaselineResult is { } result ? LocalDatePattern.Iso.Format(result.Lists.Context.Question.AsOf) : null);
        json.WriteString("reason"u8, baseline.Reason);
        WriteNumber(json, "value", one.BaselineValue);
        WriteNumber(json, "lower", baseline.Value ?? one.BaselineResult?.Bounds?.Lower);
        WriteNumber(json, "upper", baseline.Value ?? one.BaselineResult?.Bounds?.Upper);
        WriteCode(json, "gap", one.BaselineGap);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, IndicatorResult? result, SeriesGap? gap)
    {
        ResultJsonParts.WriteNumber(json, "numerator", result?.Numerator);
        ResultJsonParts.WriteNumber(json, "denominator", result?.Denominator);
        WriteNumber(json, "value", gap is null ? result?.Value : null);
        WriteNumber(json, "lower", result?.Bounds?.Lower);
        WriteNumber(json, "upper", result?.Bounds?.Upper);
        WriteCode(json, "gap", gap);
    }

    private static void Write(Utf8JsonWriter json, string name, ProgressFigure? figure)
    {
        if (figure is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteNumber(json, "value", figure.Value);
        WriteNumber(json, "lower", figure.Bounds?.Lower);
        WriteNumber(json, "upper", figure.Bounds?.Upper);
        WriteCode(json, "absent", figure.Absent);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, Rational? number)
    {
        ResultJsonParts.WriteNumber(json, name, number);
        json.WriteString($"{name}Exact", number?.ToString());
    }

    private static void WriteCode<T>(Utf8JsonWriter json, string name, T? code)
        where T : struct, Enum => json.WriteString(name, code is { } known ? CodeText.Of(known) : null);

    private static void WriteCodes(Utf8JsonWriter json, string name, IEnumerable<SeriesBreak> codes) =>
        ResultJsonParts.WriteTexts(json, name, codes.Select(CodeText.Of).ToValueList());
}
