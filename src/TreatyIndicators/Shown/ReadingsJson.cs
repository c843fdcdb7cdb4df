using System.Text.Json;

namespace TreatyIndicators.Export;

/// <summary>Writes the figures of one result under all its readings, and how far they lie apart.</summary>
internal static class ReadingsJson
{
    /// <param name="json">Where to.</param>
    /// <param name="result">The result; absent: nobody asked for the readings.</param>
    public static void Write(Utf8JsonWriter json, IndicatorResult? result)
    {
        if (result is null)
        {
            json.WriteNull("readings"u8);
            json.WriteNull("spread"u8);
            return;
        }

        json.WriteStartArray("readings"u8);
        foreach (var reading in result.Readings)
        {
            Write(json, reading);
        }

        json.WriteEndArray();
        Write(json, result.Spread);
    }

    private static void Write(Utf8JsonWriter json, ReadingResult reading)
    {
        json.WriteStartObject();
        json.WriteString("reading"u8, reading.Reading.Name);
        ResultJsonParts.WriteTitle(json, reading.Reading.Title);
        json.WriteString("kind"u8, CodeText.Of(reading.Reading.Kind));
        json.WriteString("unit"u8, CodeText.Of(reading.Result.Indicator.Unit));
        json.WriteString("population"u8, reading.Result.Indicator.Population.Name);
        ResultJsonParts.WriteFigure(json, reading.Result);
        ResultJsonParts.WriteSubjects(json, reading.Result);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Spread? spread)
    {
        if (spread is not { } known)
        {
            json.WriteNull("spread"u8);
            return;
        }

        json.WriteStartObject("spread"u8);
        ResultJsonParts.WriteNumber(json, "least", known.Least);
        ResultJsonParts.WriteNumber(json, "greatest", known.Greatest);
        json.WriteString("leastExact"u8, known.Least.ToString());
        json.WriteString("greatestExact"u8, known.Greatest.ToString());
        json.WriteEndObject();
    }
}
