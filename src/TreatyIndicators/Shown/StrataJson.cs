using System.Text.Json;

namespace TreatyIndicators.Export;

/// <summary>Writes the strata of one result, each with the figure members of a result.</summary>
internal static class StrataJson
{
    public static void Write(Utf8JsonWriter json, Strata? strata)
    {
        json.WriteStartArray("strata"u8);
        foreach (var stratum in strata?.All ?? [])
        {
            json.WriteStartObject();
            json.WriteString("stratum"u8, stratum.Name);
            json.WriteString("kind"u8, CodeText.Of(stratum.Kind));
            json.WriteString("m49"u8, stratum.M49);
            ResultJsonParts.WriteFigure(json, stratum.Result);
            ResultJsonParts.WriteSubjects(json, stratum.Result);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ResultJsonParts.WriteTexts(json, "inSeveralStrata", strata?.InSeveral ?? []);
    }
}
