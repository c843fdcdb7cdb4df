using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>One change to a <see cref="RuleWorld"/>: of its report, an earlier one, its records, its register.</summary>
/// <remarks>
/// A place is a JSON path that begins with <c>report</c>, <c>earlier[0]</c> (the year before; higher numbers are older), <c>others[0]</c>,
/// <c>records</c>, <c>register</c>, <c>meetings[0]</c> or <c>states[0]</c>: <c>report.stockpile.stock[0].quantity</c>. Numbers and days
/// are best moved, not set, so that an edit does the same in a world with other figures. Safe for any number of threads.
/// </remarks>
public sealed record WorldEdit
{
    private readonly string? json;

    private WorldEdit(string at, EditKind kind) => (At, Kind) = (at ?? throw new ArgumentNullException(nameof(at)), kind);

    /// <summary>The place.</summary>
    public string At { get; }

    internal EditKind Kind { get; }

    internal decimal Amount { get; private init; }

    /// <summary>Puts a value in a place, in place of what stands there.</summary>
    /// <param name="at">The place. The record around it must be there.</param>
    /// <param name="json">The value as JSON: <c>5</c>, <c>"Yes"</c> with its quotation marks, <c>{ "answer": "No" }</c>.</param>
    /// <exception cref="ArgumentException">The value is no JSON.</exception>
    public static WorldEdit Set(string at, string json) => new(at, EditKind.Set) { Json = json };

    /// <summary>Adds a row to the end of a list; a list that is absent is begun.</summary>
    /// <param name="at">The list.</param>
    /// <param name="json">The row as JSON.</param>
    /// <exception cref="ArgumentException">The row is no JSON.</exception>
    public static WorldEdit Append(string at, string json) => new(at, EditKind.Append) { Json = json };

    /// <summary>Adds to a number, or takes from it when the amount is below zero.</summary>
    public static WorldEdit Add(string at, decimal amount) => new(at, EditKind.Add) { Amount = amount };

    /// <summary>Moves a day: later, or earlier when the number is below zero.</summary>
    public static WorldEdit Days(string at, int days) => new(at, EditKind.Days) { Amount = days };

    /// <summary>Takes away a value or a row.</summary>
    public static WorldEdit Remove(string at) => new(at, EditKind.Remove);

    /// <summary>The value as JSON on one line; absent: the edit puts none.</summary>
    public string? Json
    {
        get => json;
        private init
        {
            ArgumentNullException.ThrowIfNull(value);
            try
            {
                json = (JsonNode.Parse(value) ?? throw new ArgumentException("Expected a value, found null: to take a value away use Remove.", nameof(value))).ToJsonString(OneLine);
            }
            catch (JsonException wrong)
            {
                throw new ArgumentException($"Expected JSON, for instance \"Yes\" with its quotation marks, found {value}.", nameof(value), wrong);
            }
        }
    }

    private static JsonSerializerOptions OneLine { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The edit on one line, for instance <c>report.stockpile.totals.quantity + 1</c>.</summary>
    public override string ToString() => Kind switch
    {
        EditKind.Set => $"{At} = {Json}",
        EditKind.Append => $"{At} gets {Json}",
        EditKind.Remove => $"{At} is taken away",
        EditKind.Days => string.Create(CultureInfo.InvariantCulture, $"{At} {(Amount < 0 ? "-" : "+")} {Math.Abs(Amount)} days"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{At} {(Amount < 0 ? "-" : "+")} {Math.Abs(Amount)}"),
    };

    /// <summary>An edit as it stands in the embedded data.</summary>
    internal static WorldEdit Read(JsonNode data)
    {
        var at = data["at"]!.GetValue<string>();
        return data switch
        {
            _ when data["value"] is { } value => Set(at, value.ToJsonString()),
            _ when data["append"] is { } row => Append(at, row.ToJsonString()),
            _ when data["add"] is { } amount => Add(at, amount.GetValue<decimal>()),
            _ when data["days"] is { } days => Days(at, days.GetValue<int>()),
            _ when data["remove"] is not null => Remove(at),
            _ => throw new InvalidDataException($"The edit of {at} does not say what to do."),
        };
    }
}
