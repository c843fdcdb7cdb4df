using System.Text;

namespace TreatyIndicators.Export;

/// <summary>The JSON Schema (draft 2020-12) of what <see cref="CheckJson"/> writes.</summary>
/// <remarks>Later versions of the library add members; they neither remove nor rename any. Safe for any number of threads.</remarks>
public static class ChecksSchema
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
          "$id": "urn:treaty-indicators:schema:checks",
          "title": "Checks of reports and records",
          "description": "What came of each rule for each report, for rows of records, and for the records of each convention, as known on one day. Numbers are rounded half away from zero to six digits after the point; members ending in Exact are not rounded.",
          "type": "object",
          "required": ["asOf", "language", "severity", "rulesVersion", "catalogueVersion", "reportsVersion", "recordsVersion", "isValid", "fileProblems", "states", "rules", "reports", "records", "rows"],
          "properties": {
            "asOf": { "description": "The day up to which reports, register and records are known.", "type": "string", "format": "date" },
            "language": { "description": "The language of titles and sentences, by its two letters.", "type": "string", "pattern": "^[a-z]{2}$" },
            "severity": { "description": "The lightest severity that is shown. What is not shown still counts for isValid and for the numbers.", "$ref": "#/$defs/Severity" },
            "rulesVersion": { "description": "The content hash of the rules: SHA-256 in hexadecimal.", "$ref": "#/$defs/Hash" },
            "catalogueVersion": { "description": "The content hash of the catalogue: SHA-256 in hexadecimal.", "$ref": "#/$defs/Hash" },
            "reportsVersion": { "description": "The content hash of the reports: SHA-256 in hexadecimal.", "$ref": "#/$defs/Hash" },
            "recordsVersion": { "description": "The content hash of the records: SHA-256 in hexadecimal.", "$ref": "#/$defs/Hash" },
            "isValid": { "description": "Whether every report, every row and the records of every convention that could be read are valid.", "type": "boolean" },
            "fileProblems": { "description": "What is wrong with files and folders; usually none.", "type": "array", "items": { "$ref": "#/$defs/FileProblem" } },
            "states": { "description": "By convention and State.", "type": "array", "items": { "$ref": "#/$defs/State" } },
            "rules": { "description": "The rules of the severities that are shown, in the order of the catalogue.", "type": "array", "items": { "$ref": "#/$defs/Rule" } },
            "reports": { "description": "The reports that count, by convention, State and year. One that was replaced by a later one is not among them.", "type": "array", "items": { "$ref": "#/$defs/Report" } },
            "records": { "description": "The register and records of each convention.", "type": "array", "items": { "$ref": "#/$defs/Records" } },
            "rows": { "description": "The rows that have rules of their own, such as mine action platforms.", "type": "array", "items": { "$ref": "#/$defs/Row" } }
          },
          "$defs": {
            "Hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
            "Count": { "type": "integer", "minimum": 0 },
            "Text": { "description": "Null where there is none.", "type": ["string", "null"] },
            "Severity": { "type": "string", "enum": ["error", "warning", "advice"] },
            "Kind": { "description": "defect: of the document. finding: what the State did or left undone; it makes nothing invalid.", "type": "string", "enum": ["defect", "finding"] },
            "RuleId": { "description": "The permanent identifier of the rule.", "type": "string", "pattern": "^[A-Z]{1,8}-[0-9]{1,4}$" },
            "ConventionId": { "description": "The convention: Apmbc, Ccm or another.", "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" },
            "StateCode": { "type": "string", "pattern": "^[A-Z]{3}$" },
            "MaybeState": { "description": "Null where it is about no single State.", "type": ["string", "null"], "pattern": "^[A-Z]{3}$" },
            "FileProblem": {
              "type": "object",
              "required": ["code", "file", "line", "path", "sentence"],
              "properties": {
                "code": { "description": "Permanent, for instance READ-05.", "type": "string" },
                "file": { "description": "The file or folder.", "$ref": "#/$defs/Text" },
                "line": { "description": "Null where the problem is with the file as a whole.", "type": ["integer", "null"], "minimum": 1 },
                "path": { "description": "The JSON path.", "$ref": "#/$defs/Text" },
                "sentence": { "type": "string" }
              }
            },
            "BySeverity": {
              "type": "object",
              "required": ["error", "warning", "advice"],
              "properties": { "error": { "$ref": "#/$defs/Count" }, "warning": { "$ref": "#/$defs/Count" }, "advice": { "$ref": "#/$defs/Count" } }
            },
            "State": {
              "type": "object",
              "required": ["convention", "state", "reports", "invalid", "defects", "findings"],
              "properties": {
                "convention": { "$ref": "#/$defs/ConventionId" },
                "state": { "$ref": "#/$defs/StateCode" },
                "reports": { "description": "The number of its reports.", "$ref": "#/$defs/Count" },
                "invalid": { "description": "How many of them are not valid.", "$ref": "#/$defs/Count" },
                "defects": { "description": "Problems with its documents, and with records that name it.", "$ref": "#/$defs/BySeverity" },
                "findings": { "description": "Problems with what it did or left undone.", "$ref": "#/$defs/BySeverity" }
              }
            },
            "Rule": {
              "type": "object",
              "required": ["rule", "title", "severity", "kind", "scope", "passed", "failed", "problems", "notEvaluated", "because"],
              "properties": {
                "rule": { "$ref": "#/$defs/RuleId" },
                "title": { "description": "What is wrong where it fails.", "type": "string" },
                "severity": { "$ref": "#/$defs/Severity" },
                "kind": { "$ref": "#/$defs/Kind" },
                "scope": { "type": "string", "enum": ["singleReport", "crossForm", "crossYear", "crossSource"] },
                "passed": { "description": "For how many reports, rows or records of conventions it holds.", "$ref": "#/$defs/Count" },
                "failed": { "description": "For how many it does not.", "$ref": "#/$defs/Count" },
                "problems": { "description": "At how many places it fails.", "$ref": "#/$defs/Count" },
                "notEvaluated": { "description": "For how many it cannot be told: the sum of because.", "$ref": "#/$defs/Count" },
                "because": {
                  "type": "object",
                  "required": ["fieldAbsent", "blankForm", "formUnchanged", "noEarlierReport", "recordsNotSupplied", "doesNotApply", "tooLarge"],
                  "properties": {
                    "fieldAbsent": { "$ref": "#/$defs/Count" },
                    "blankForm": { "$ref": "#/$defs/Count" },
                    "formUnchanged": { "$ref": "#/$defs/Count" },
                    "noEarlierReport": { "$ref": "#/$defs/Count" },
                    "recordsNotSupplied": { "$ref": "#/$defs/Count" },
                    "doesNotApply": { "$ref": "#/$defs/Count" },
                    "tooLarge": { "$ref": "#/$defs/Count" }
                  }
                }
              }
            },
            "Outcomes": {
              "description": "What came of the rules for one thing.",
              "type": "object",
              "required": ["isValid", "counts", "problems", "notEvaluated"],
              "properties": {
                "isValid": { "description": "Whether no rule of severity error and kind defect fails.", "type": "boolean" },
                "counts": {
                  "description": "The number of rules, of every severity, that came to each outcome.",
                  "type": "object",
                  "required": ["passed", "failed", "notEvaluated"],
                  "properties": { "passed": { "$ref": "#/$defs/Count" }, "failed": { "$ref": "#/$defs/Count" }, "notEvaluated": { "$ref": "#/$defs/Count" } }
                },
                "problems": { "description": "Every place where a rule fails.", "type": "array", "items": { "$ref": "#/$defs/Problem" } },
                "notEvaluated": { "description": "The rules that could not be told, each with the reason.", "type": "array", "items": { "$ref": "#/$defs/NotEvaluated" } }
              }
            },
            "Report": {
              "type": "object",
              "required": ["reportId", "convention", "state", "year", "submittedOn", "file", "repairs"],
              "properties": {
                "reportId": { "type": "string" },
                "convention": { "$ref": "#/$defs/ConventionId" },
                "state": { "$ref": "#/$defs/StateCode" },
                "year": { "description": "The year in which its period ends.", "type": "integer" },
                "submittedOn": { "type": "string", "format": "date" },
                "file": { "description": "The file in which it stands; null where that is not known.", "$ref": "#/$defs/Text" },
                "repairs": { "description": "Ways to put the problems right, where any was found: suggestions. Null where they were not asked for.", "type": ["array", "null"], "items": { "$ref": "#/$defs/Repair" } }
              },
              "$ref": "#/$defs/Outcomes"
            },
            "Records": {
              "type": "object",
              "required": ["convention"],
              "properties": { "convention": { "$ref": "#/$defs/ConventionId" } },
              "$ref": "#/$defs/Outcomes"
            },
            "Row": {
              "type": "object",
              "required": ["convention", "list", "place", "state"],
              "properties": {
                "convention": { "$ref": "#/$defs/ConventionId" },
                "list": { "description": "The list of records.", "type": "string" },
                "place": { "description": "The place in the list, counted from 0.", "$ref": "#/$defs/Count" },
                "state": { "$ref": "#/$defs/MaybeState" }
              },
              "$ref": "#/$defs/Outcomes"
            },
            "Problem": {
              "type": "object",
              "required": [
                "rule", "severity", "kind", "reportId", "state", "path", "form", "found", "workedOut", "expected", "expectedValues", "difference", "differenceExact", "measure", "unit", "sentence", "file", "line"
              ],
              "properties": {
                "rule": { "$ref": "#/$defs/RuleId" },
                "severity": { "$ref": "#/$defs/Severity" },
                "kind": { "$ref": "#/$defs/Kind" },
                "reportId": { "description": "The report in which the place is; null where it is in none.", "$ref": "#/$defs/Text" },
                "state": { "$ref": "#/$defs/MaybeState" },
                "path": { "description": "The JSON path of the place.", "type": "string" },
                "form": { "description": "The form letter, title or all; null where it is in no form.", "$ref": "#/$defs/Text" },
                "found": { "description": "What stands there, or was worked out from it, in invariant form: of a list its values, or how many entries it has. Null where nothing stands there, or nothing that is shown, such as a shape or data on a person.", "$ref": "#/$defs/Text" },
                "workedOut": { "description": "What found is, in the notation of conditions, where it does not stand there itself: a sum, a distance, a number of years; null where it does.", "$ref": "#/$defs/Text" },
                "expected": { "description": "What was expected, in words of the language.", "type": "string" },
                "expectedValues": { "description": "The values that expected tells, in invariant form: the one to be equal to, the limit, both ends of a span, or those that are allowed. Empty where something is expected that is no value.", "type": "array", "items": { "type": "string" } },
                "difference": { "description": "Found less expected: a number, or days; null where they cannot be subtracted.", "type": ["number", "null"] },
                "differenceExact": { "description": "A whole number or a quotient in lowest terms; null where the difference is.", "type": ["string", "null"], "pattern": "^-?[0-9]+(/[1-9][0-9]*)?$" },
                "measure": { "description": "How far off it is, for rules that carry a measure; null for others.", "type": ["number", "null"], "minimum": 0 },
                "unit": { "description": "What the measure is counted in; null where there is none.", "type": ["string", "null"], "enum": ["days", "years", "amount", null] },
                "sentence": { "type": "string" },
                "file": { "description": "The file in which it stands; null where that is not known.", "$ref": "#/$defs/Text" },
                "line": { "description": "The line in the file, counted from 1; null where that is not known.", "type": ["integer", "null"], "minimum": 1 }
              }
            },
            "Repair": {
              "description": "Problems that hang together, and every smallest set of fields whose change puts them right.",
              "type": "object",
              "required": ["kind", "rules", "isComplete", "sentence", "ways"],
              "properties": {
                "kind": { "description": "arithmetic: numbers that do not add up. spelling: a code, type or region.", "type": "string", "enum": ["arithmetic", "spelling"] },
                "rules": { "description": "The rules of the problems.", "type": "array", "items": { "$ref": "#/$defs/RuleId" } },
                "isComplete": { "description": "Whether all ways were looked at; if not, there may be more of them, and smaller ones.", "type": "boolean" },
                "sentence": { "type": "string" },
                "ways": { "description": "Each way: all fields that have to change.", "type": "array", "items": { "type": "array", "items": { "$ref": "#/$defs/Change" } } }
              }
            },
            "Change": {
              "type": "object",
              "required": ["path", "found", "value"],
              "properties": {
                "path": { "description": "The JSON path of the field.", "type": "string" },
                "found": { "description": "What stands there, in invariant form.", "type": "string" },
                "value": { "description": "What must stand there, in invariant form; null where more than one value would do.", "$ref": "#/$defs/Text" }
              }
            },
            "NotEvaluated": {
              "type": "object",
              "required": ["rule", "why", "path", "form", "year", "sentence"],
              "properties": {
                "rule": { "$ref": "#/$defs/RuleId" },
                "why": { "type": "string", "enum": ["fieldAbsent", "blankForm", "formUnchanged", "noEarlierReport", "recordsNotSupplied", "doesNotApply", "tooLarge"] },
                "path": { "description": "What is missing; null where no one thing is.", "$ref": "#/$defs/Text" },
                "form": { "description": "The form that is blank or unchanged; null for other reasons.", "$ref": "#/$defs/Text" },
                "year": { "description": "The year that an unchanged form names; null for other reasons.", "type": ["integer", "null"] },
                "sentence": { "type": "string" }
              }
            }
          }
        }

        """;
}
