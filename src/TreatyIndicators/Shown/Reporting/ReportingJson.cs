using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace TreatyIndicators.Export;

/// <summary>Writes who reported as JSON, for other programs. <see cref="ReportingSchema"/> describes the format.</summary>
/// <remarks>Equal input gives equal bytes: UTF-8 without a byte order mark, two spaces, line feeds. Safe for any number of threads.</remarks>
public static class ReportingJson
{
    /// <summary>Who reported as text, with a line feed after the last line.</summary>
    /// <param name="performance">Who reported.</param>
    /// <exception cref="ArgumentNullException">Nothing is given.</exception>
    public static string ToText(ReportingPerformance performance)
    {
        ArgumentNullException.ThrowIfNull(performance);
        return JsonOutput.Text(json => Write(json, performance));
    }

    private static void Write(Utf8JsonWriter json, ReportingPerformance performance)
    {
        json.WriteStartObject();
        json.WriteNumber("from"u8, performance.From);
        json.WriteNumber("to"u8, performance.To);
        json.WriteString("asOf"u8, LocalDatePattern.Iso.Format(performance.AsOf));
        json.WriteString("catalogueVersion"u8, performance.CatalogueVersion);
        json.WriteString("reportsVersion"u8, performance.ReportsVersion);
        json.WriteStartArray("conventions"u8);
        foreach (var convention in performance.Conventions)
        {
            json.WriteStartObject();
            json.WriteString("convention"u8, convention.Convention.Value);
            WriteYears(json, convention.Years, withEntries: true);
            WriteTotals(json, "initialReports", convention.InitialReports, withEntries: true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteYears(json, performance.Years, withEntries: false);
        json.WriteEndObject();
    }

    private static void WriteYears(Utf8JsonWriter json, ValueList<ReportingYear> years, bool withEntries)
    {
        json.WriteStartArray("years"u8);
        foreach (var year in years)
        {
            json.WriteStartObject();
            json.WriteNumber("year"u8, year.Year);
            json.WriteNumber("coveredYear"u8, year.CoveredYear);
            WriteTotals(json, "annual", year.Annual, withEntries);
            WriteTotals(json, "initial", year.Initial, withEntries);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTotals(Utf8JsonWriter json, string name, ReportingTotals totals, bool withEntries)
    {
        json.WriteStartObject(name);
        foreach (var list in ReportingList.All)
        {
            json.WriteNumber(list.Code, list.Of(totals).Count);
        }

        WriteExact(json, "rate", totals.Rate);
        WriteExact(json, "onTimeRate", totals.OnTimeRate);
        WriteExact(json, "medianDaysLate", totals.MedianDaysLate);
        if (withEntries)
        {
            json.WriteStartArray("entries"u8);
            foreach (var entry in totals.Entries)
            {
                Write(json, entry);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteExact(Utf8JsonWriter json, string name, Rational? number)
    {
        ResultJsonParts.WriteNumber(json, name, number);
        json.WriteString($"{name}Exact", number?.ToString());
    }

    private static void Write(Utf8JsonWriter json, ReportingEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("state"u8, entry.State.Value);
        json.WriteString("term"u8, CodeText.Of(entry.Term));
        json.WriteString("status"u8, CodeText.Of(entry.Status));
        json.WriteString("due"u8, Text(entry.Due));
        json.WriteString("rule"u8, entry.IsExpected ? ReportingRules.Of(entry.Term) : null);
        json.WriteString("entryIntoForce"u8, entry.EntryIntoForce?.ToString());
        json.WriteStartArray("reports"u8);
        foreach (var header in entry.Reports.Select(report => report.Header))
        {
            json.WriteStartObject();
            json.WriteString("reportId"u8, header.ReportId);
            json.WriteString("kind"u8, header.Kind.Text);
            json.WriteString("submittedOn"u8, LocalDatePattern.Iso.Format(header.SubmittedOn));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCount(json, "daysLate", entry.DaysLate);
        WriteCount(json, "daysOverdue", entry.DaysOverdue);
        json.WriteNumber("silentYears"u8, entry.SilentYears);
        json.WriteString("caughtUpBy"u8, entry.CaughtUpBy?.Header.ReportId);
        json.WriteBoolean("coverPageOnly"u8, entry.IsCoverPageOnly);
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, string name, int? count)
    {
        json.WritePropertyName(name);
        if (count is { } known)
        {
            json.WriteNumberValue(known);
            return;
        }

        json.WriteNullValue();
    }

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
