using System.Text;

namespace TreatyIndicators.Export;

/// <summary>The JSON Schema (draft 2020-12) of what <see cref="ReportingJson"/> writes.</summary>
/// <remarks>Later versions of the library add members; they neither remove nor rename any. Safe for any number of threads.</remarks>
public static class ReportingSchema
{
    /// <summary>The schema as text, indented, with a line feed after the last line.</summary>
    public static string Text => Schema;

    /// <summary>Writes the schema in UTF-8.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">No stream is given.</exception>
    public static void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(Schema));
    }

    private const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:treaty-indicators:schema:reporting",
          "title": "Reporting under Article 7",
          "description": "Who owed a report, who sent one and when, by convention and year, as seen from one day. Numbers are rounded half away from zero to six digits after the point; the members ending in Exact are not rounded.",
          "type": "object",
          "required": ["from", "to", "asOf", "catalogueVersion", "reportsVersion", "conventions", "years"],
          "properties": {
            "from": { "description": "The first year in which reports fall due.", "$ref": "#/$defs/Year" },
            "to": { "description": "The last year in which reports fall due.", "$ref": "#/$defs/Year" },
            "asOf": { "description": "The day up to which membership and submissions are known.", "type": "string", "format": "date" },
            "catalogueVersion": { "description": "The content hash of the catalogue: SHA-256 in hexadecimal.", "$ref": "#/$defs/Hash" },
            "reportsVersion": { "description": "The content hash of the reports: SHA-256 in hexadecimal.", "$ref": "#/$defs/Hash" },
            "conventions": { "type": "array", "items": { "$ref": "#/$defs/Convention" } },
            "years": { "description": "All conventions together; without entries.", "type": "array", "items": { "$ref": "#/$defs/ReportingYear" } }
          },
          "$defs": {
            "Year": { "type": "integer", "minimum": 1900, "maximum": 9998 },
            "Hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
            "Count": { "type": "integer", "minimum": 0 },
            "Number": { "description": "Null where it does not exist.", "type": ["number", "null"] },
            "Exact": { "description": "A whole number or a quotient in lowest terms; null where the figure is.", "type": ["string", "null"], "pattern": "^[0-9]+(/[1-9][0-9]*)?$" },
            "Day": { "description": "Null where it is not known or there is none.", "type": ["string", "null"], "format": "date" },
            "Convention": {
              "type": "object",
              "required": ["convention", "years", "initialReports"],
              "properties": {
                "convention": { "description": "The convention: Apmbc, Ccm or another.", "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" },
                "years": { "type": "array", "items": { "$ref": "#/$defs/ReportingYear" } },
                "initialReports": { "description": "The initial reports of all States that ever joined, whatever the year they were due in; the missing ones are overdue.", "$ref": "#/$defs/Totals" }
              }
            },
            "ReportingYear": {
              "type": "object",
              "required": ["year", "coveredYear", "annual", "initial"],
              "properties": {
                "year": { "description": "The year in which the reports fall due.", "$ref": "#/$defs/Year" },
                "coveredYear": { "description": "The calendar year that the annual reports cover.", "type": "integer" },
                "annual": { "description": "The annual reports due on 30 April of the year.", "$ref": "#/$defs/Totals" },
                "initial": { "description": "The initial reports due in the year.", "$ref": "#/$defs/Totals" }
              }
            },
            "Totals": {
              "description": "Expected is the sum of received, missing, notYetDue and unknown.",
              "type": "object",
              "required": [
                "expected", "received", "onTime", "late", "missing", "notYetDue", "unknown", "doubtful", "voluntary", "silentForTwoYears", "caughtUp",
                "coverPageOnly", "initialReportOnly", "rate", "rateExact", "onTimeRate", "onTimeRateExact", "medianDaysLate", "medianDaysLateExact"
              ],
              "properties": {
                "expected": { "description": "Owed for certain, due or not.", "$ref": "#/$defs/Count" },
                "received": { "description": "Owed and received, at whatever time.", "$ref": "#/$defs/Count" },
                "onTime": { "description": "Received on the day due or before.", "$ref": "#/$defs/Count" },
                "late": { "description": "Received after the day due.", "$ref": "#/$defs/Count" },
                "missing": { "description": "Due and not received.", "$ref": "#/$defs/Count" },
                "notYetDue": { "description": "Neither received nor due.", "$ref": "#/$defs/Count" },
                "unknown": { "description": "Owed, but it cannot be told whether it is missing.", "$ref": "#/$defs/Count" },
                "doubtful": { "description": "Not known whether one is owed; not among the expected.", "$ref": "#/$defs/Count" },
                "voluntary": { "description": "Sent although none was owed; not among the expected.", "$ref": "#/$defs/Count" },
                "silentForTwoYears": { "description": "Missing for two or more years running.", "$ref": "#/$defs/Count" },
                "caughtUp": { "description": "Missing, but covered by a later report for several years.", "$ref": "#/$defs/Count" },
                "coverPageOnly": { "description": "Received as a cover page of unchanged forms and nothing else.", "$ref": "#/$defs/Count" },
                "initialReportOnly": { "description": "Annual reports received through initial reports only.", "$ref": "#/$defs/Count" },
                "rate": { "description": "Received of expected, in per cent.", "$ref": "#/$defs/Number" },
                "rateExact": { "$ref": "#/$defs/Exact" },
                "onTimeRate": { "description": "On time of expected, in per cent.", "$ref": "#/$defs/Number" },
                "onTimeRateExact": { "$ref": "#/$defs/Exact" },
                "medianDaysLate": { "description": "The median of the days by which late reports were late.", "$ref": "#/$defs/Number" },
                "medianDaysLateExact": { "$ref": "#/$defs/Exact" },
                "entries": { "description": "The reports behind the numbers, in the order of the codes of the States; not in what counts all conventions together.", "type": "array", "items": { "$ref": "#/$defs/Entry" } }
              }
            },
            "Entry": {
              "type": "object",
              "required": [
                "state", "term", "status", "due", "rule", "entryIntoForce", "reports", "daysLate", "daysOverdue", "silentYears", "caughtUpBy", "coverPageOnly"
              ],
              "properties": {
                "state": { "type": "string", "pattern": "^[A-Z]{3}$" },
                "term": { "type": "string", "enum": ["initial", "annual"] },
                "status": { "type": "string", "enum": ["onTime", "late", "received", "missing", "notYetDue", "unknown", "doubtful", "voluntary", "notOwed"] },
                "due": { "description": "The last day on which the report is on time.", "$ref": "#/$defs/Day" },
                "rule": { "description": "The rule that gives the day; null where none is owed for certain.", "type": ["string", "null"] },
                "entryIntoForce": { "description": "A day, a month or a year; null where it is not known or nothing is owed.", "type": ["string", "null"] },
                "reports": { "description": "What was submitted, first submission first.", "type": "array", "items": { "$ref": "#/$defs/Report" } },
                "daysLate": { "description": "Days from the day due to the first submission; null where it was not late.", "type": ["integer", "null"], "minimum": 1 },
                "daysOverdue": { "description": "Days from the day due to the day of asOf; null where it is not missing.", "type": ["integer", "null"], "minimum": 1 },
                "silentYears": { "description": "Years running, up to this one, without a report; 0 where this one is not missing.", "$ref": "#/$defs/Count" },
                "caughtUpBy": { "description": "The identifier of a later report for several years that covers this one; null where there is none.", "type": ["string", "null"] },
                "coverPageOnly": { "type": "boolean" }
              }
            },
            "Report": {
              "type": "object",
              "required": ["reportId", "kind", "submittedOn"],
              "properties": {
                "reportId": { "type": "string" },
                "kind": { "description": "Initial, Annual, Voluntary, CatchUp, Corrigendum, or what was recorded in its place.", "type": "string" },
                "submittedOn": { "type": "string", "format": "date" }
              }
            }
          }
        }

        """;
}
