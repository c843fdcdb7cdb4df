using System.Text.Json;
using System.Text.Json.Serialization;

namespace TreatyIndicators.Serialization;

/// <summary>Writes a decimal without trailing zeros: 5.0 and 5.00 are equal, so they must give the same bytes.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    /// <summary>One, with all the decimal places a decimal can have: dividing by it drops the zeros at the end.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value == 0 ? 0 : value / One);
}
