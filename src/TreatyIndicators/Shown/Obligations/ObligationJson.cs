using System.Text.Json;
using NodaTime.Text;

namespace TreatyIndicators.Export;

/// <summary>Writes profiles of duties as JSON, for other programs. <c>docs/obligations.md</c> describes the members.</summary>
/// <remarks>Equal profiles give equal bytes: UTF-8 without a byte order mark, two spaces, line feeds. Dates are as exact as they are known. Safe for any number of threads.</remarks>
public static class ObligationJson
{
    /// <summary>The profiles as text: a list, with a line feed after the last line.</summary>
    /// <param name="profiles">The profiles.</param>
    /// <exception cref="ArgumentNullException">No profiles are given.</exception>
    public static string ToText(IEnumerable<ObligationProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        return JsonOutput.Text(json =>
        {
            json.WriteStartArray();
            foreach (var profile in profiles)
            {
                Write(json, profile);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, ObligationProfile profile)
    {
        json.WriteStartObject();
        json.WriteString("convention"u8, profile.Convention.Value);
        json.WriteString("state"u8, profile.State.Value);
        json.WriteString("on"u8, LocalDatePattern.Iso.Format(profile.On));
        json.WriteString("asOf"u8, LocalDatePattern.Iso.Format(profile.AsOf));
        WriteTruth(json, "isParty", profile.IsParty);
        WriteDate(json, "entryIntoForce", profile.EntryIntoForce);
        WriteComputed(json, "entryIntoForceByRule", profile.EntryIntoForceByRule);
        json.WriteStartArray("duties"u8);
        foreach (var duty in profile.Duties)
        {
            Write(json, duty);
        }

        json.WriteEndArray();
        json.WriteStartArray("dates"u8);
        foreach (var date in profile.Dates)
        {
            WriteComputed(json, date);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DutyProfile duty)
    {
        json.WriteStartObject();
        json.WriteString("duty"u8, CodeText.Of(duty.Duty));
        json.WriteString("status"u8, CodeText.Of(duty.Status));
        json.WriteString("statusInRegister"u8, duty.StatusInRegister is { } alone ? CodeText.Of(alone) : null);
        WriteTruth(json, "isOverdue", duty.IsOverdue);
        WriteDeadline(json, duty.Deadline);
        WriteComputed(json, "requestBy", duty.RequestBy);
        json.WriteStartArray("basis"u8);
        foreach (var fact in duty.Basis)
        {
            Write(json, fact);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDeadline(Utf8JsonWriter json, DutyDeadline? deadline)
    {
        if (deadline is null)
        {
            json.WriteNull("deadline"u8);
            return;
        }

        json.WriteStartObject("deadline"u8);
        WriteDate(json, "date", deadline.Date);
        json.WriteBoolean("hasNone"u8, deadline.HasNone);
        WriteDate(json, "inRegister", deadline.InRegister?.Date);
        json.WriteString("basisInRegister"u8, deadline.InRegister?.Basis.Text);
        json.WriteString("decidedAt"u8, deadline.InRegister?.DecidedAt);
        WriteDate(json, "decidedOn", deadline.InRegister?.DecidedOn);
        WriteComputed(json, "computed", deadline.Computed);
        WriteNumber(json, "differenceInDays", deadline.DifferenceInDays);
        WriteComputed(json, "latestGrantable", deadline.LatestGrantable);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ObligationBasis fact)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, CodeText.Of(fact.Kind));
        WriteDate(json, "date", fact.Date);
        WriteDate(json, "knownOn", fact.KnownOn);
        WriteDate(json, "deadline", fact.Deadline);
        json.WriteString("where"u8, fact.Where);
        json.WriteString("source"u8, fact.Source);
        json.WriteString("confidence"u8, fact.Confidence?.Text);
        json.WriteBoolean("isInRegister"u8, fact.IsInRegister);
        json.WriteEndObject();
    }

    private static void WriteComputed(Utf8JsonWriter json, string name, ComputedDate? computed)
    {
        json.WritePropertyName(name);
        if (computed is null)
        {
            json.WriteNullValue();
            return;
        }

        WriteComputed(json, computed);
    }

    private static void WriteComputed(Utf8JsonWriter json, ComputedDate computed)
    {
        json.WriteStartObject();
        WriteDate(json, "date", computed.Date);
        json.WriteString("rule"u8, computed.Rule.Id);
        json.WriteString("source"u8, $"{computed.Rule.Source.Document}, {computed.Rule.Source.Place}");
        json.WriteStartArray("inputs"u8);
        foreach (var input in computed.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, input.Name.Value is { } start ? CodeText.Of(start) : input.Name.Text);
            WriteDate(json, "date", input.Date);
            json.WriteString("where"u8, input.Where);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, PartialDate? date) => json.WriteString(name, date?.ToString());

    private static void WriteTruth(Utf8JsonWriter json, string name, Truth truth) => json.WriteString(name, CodeText.Of(truth));

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        json.WritePropertyName(name);
        if (number is { } known)
        {
            json.WriteNumberValue(known);
            return;
        }

        json.WriteNullValue();
    }
}
