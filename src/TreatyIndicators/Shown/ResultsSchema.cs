using System.Text;

namespace TreatyIndicators.Export;

/// <summary>The JSON Schema (draft 2020-12) of what <see cref="ResultJson"/> writes.</summary>
/// <remarks>Later versions of the library add members; they neither remove nor rename any. Safe for any number of threads.</remarks>
public static class ResultsSchema
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
          "$id": "urn:treaty-indicators:schema:results",
          "title": "Results of an action plan",
          "description": "The indicators of an action plan for one year, each with its figure, its bounds and the subjects behind it. Numbers are rounded half away from zero to six digits after the point; the members ending in Exact are not rounded.",
          "type": "object",
          "required": ["plan", "edition", "convention", "year", "asOf", "catalogueVersion", "reportsVersion", "recordsVersion", "results", "under", "relations"],
          "properties": {
            "plan": { "description": "The action plan.", "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            "edition": { "description": "Which text of the plan.", "type": "string" },
            "convention": { "description": "The convention: Apmbc, Ccm or another.", "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" },
            "year": { "description": "The plan year; the reports read for it cover the calendar year before.", "type": "integer", "minimum": 1900, "maximum": 9998 },
            "asOf": { "description": "The day up to which reports and records are known.", "type": "string", "format": "date" },
            "catalogueVersion": { "description": "The content hash of the catalogue: SHA-256 in hexadecimal.", "$ref": "#/$defs/Hash" },
            "reportsVersion": { "description": "The content hash of the reports: SHA-256 in hexadecimal.", "$ref": "#/$defs/Hash" },
            "recordsVersion": { "description": "The content hash of the records outside the reports: SHA-256 in hexadecimal.", "$ref": "#/$defs/Hash" },
            "results": { "description": "One for each indicator, in the order of the plan.", "type": "array", "items": { "$ref": "#/$defs/Result" } },
            "under": { "description": "The readings that the results are under, by name; none for the headlines.", "type": "array", "items": { "type": "string" } },
            "relations": { "description": "The relations between indicators of the plan, held against the results.", "type": "array", "items": { "$ref": "#/$defs/Relation" } }
          },
          "$defs": {
            "Hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
            "Title": {
              "description": "What is measured, in English and, where there is a text, in Chinese.",
              "type": "object",
              "required": ["en", "zh"],
              "properties": {
                "en": { "type": "string" },
                "zh": { "type": ["string", "null"] }
              }
            },
            "Unit": {
              "type": "string",
              "enum": [
                "percent", "statesParties", "states", "requests", "persons", "organisations", "delegations", "meetings", "cases", "instruments",
                "items", "munitions", "submunitions"
              ]
            },
            "Number": { "description": "Null where it cannot be told.", "type": ["number", "null"] },
            "Exact": { "description": "A whole number or a quotient in lowest terms; null where the figure is.", "type": ["string", "null"], "pattern": "^-?[0-9]+(/[1-9][0-9]*)?$" },
            "Subjects": { "description": "Codes of States in ordinal order, or identifiers of other subjects in the order of their records.", "type": "array", "items": { "type": "string" }, "uniqueItems": true },
            "Result": {
              "type": "object",
              "required": [
                "indicator", "action", "title", "kind", "unit", "population", "numerator", "metOrPartlyMet", "denominator", "value", "lower", "upper",
                "valueExact", "lowerExact", "upperExact", "undefined", "missingRecords", "met", "partlyMet", "notMet", "unknown",
                "pending", "notApplicable", "doubtful", "silent", "open", "amounts", "components", "strata", "inSeveralStrata", "under", "readings", "spread"
              ],
              "properties": {
                "indicator": { "type": "string", "pattern": "^[A-Z][A-Z0-9]*-[1-9][0-9]*(\\.[1-9][0-9]*)?$" },
                "action": { "type": "string", "pattern": "^[A-Z][A-Z0-9]*-[1-9][0-9]*$" },
                "title": { "$ref": "#/$defs/Title" },
                "kind": {
                  "description": "What is published, as the plan words it.",
                  "type": "string",
                  "enum": [
                    "percentageOfPopulation", "countOfStatesParties", "countOfStates", "percentageOfRequests", "percentageOfPersons",
                    "countOfPersonsOrOrganisations", "countOfRequests", "countOfCases", "countOfMeetings", "sumOfItems",
                    "countOfInstruments"
                  ]
                },
                "unit": { "$ref": "#/$defs/Unit" },
                "population": { "description": "The name of the population in the plan.", "type": "string" },
                "numerator": { "description": "The number of met, or the number that the definition gives.", "$ref": "#/$defs/Number" },
                "metOrPartlyMet": { "description": "The number of subjects that are met or partly met: a figure of its own, never the headline.", "type": "integer", "minimum": 0 },
                "denominator": { "description": "The size of the population: met, partly met, not met and unknown, less the doubtful.", "$ref": "#/$defs/Number" },
                "value": { "description": "The figure in its unit: a count, or per cent from 0 to 100. Null when undefined.", "$ref": "#/$defs/Number" },
                "lower": { "description": "The least value once everything unknown or silent becomes known.", "$ref": "#/$defs/Number" },
                "upper": { "description": "The greatest value once everything unknown or silent becomes known; null beside a lower bound: without limit.", "$ref": "#/$defs/Number" },
                "valueExact": { "$ref": "#/$defs/Exact" },
                "lowerExact": { "$ref": "#/$defs/Exact" },
                "upperExact": { "$ref": "#/$defs/Exact" },
                "undefined": { "description": "Why there is no value; null when there is one.", "enum": [null, "emptyPopulation", "recordNotSupplied"] },
                "missingRecords": { "description": "The records that the definition reads and that were not supplied, by path.", "type": "array", "items": { "type": "string" } },
                "met": { "$ref": "#/$defs/Subjects" },
                "partlyMet": { "$ref": "#/$defs/Subjects" },
                "notMet": { "$ref": "#/$defs/Subjects" },
                "unknown": { "$ref": "#/$defs/Subjects" },
                "pending": { "$ref": "#/$defs/Subjects" },
                "notApplicable": { "$ref": "#/$defs/Subjects" },
                "doubtful": { "description": "Those among the unknown of which it is not known whether they belong to the population.", "$ref": "#/$defs/Subjects" },
                "silent": { "description": "Members, sure or doubtful, that are silent on the point, whatever their status.", "$ref": "#/$defs/Subjects" },
                "open": { "description": "Members, sure or doubtful, that the bounds hold open: they could turn out met or not met.", "$ref": "#/$defs/Subjects" },
                "amounts": { "$ref": "#/$defs/Amounts" },
                "components": { "description": "The figures of separate measures inside the indicator; usually none.", "type": "array", "items": { "$ref": "#/$defs/Component" } },
                "strata": { "description": "The figure split by region or by groups of States; none where no split was asked for or the indicator has no subjects.", "type": "array", "items": { "$ref": "#/$defs/Stratum" } },
                "inSeveralStrata": { "description": "Subjects that stand in more than one stratum because groups overlap; where there are none, the strata add up to the whole.", "$ref": "#/$defs/Subjects" },
                "under": { "description": "The readings that the figure is under, by name; none for the headline.", "type": "array", "items": { "type": "string" } },
                "readings": { "description": "The figures under each reading by itself; null where they were not asked for.", "type": ["array", "null"], "items": { "$ref": "#/$defs/Reading" } },
                "spread": { "description": "Null where the readings were not asked for or there is nothing to compare.", "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/Spread" }] }
              }
            },
            "Figure": {
              "description": "What every figure has; the members mean what they mean in a result.",
              "type": "object",
              "required": [
                "numerator", "metOrPartlyMet", "denominator", "value", "lower", "upper", "valueExact", "lowerExact", "upperExact", "undefined",
                "missingRecords", "met", "partlyMet", "notMet", "unknown", "pending", "notApplicable", "doubtful", "silent", "open", "amounts"
              ],
              "properties": {
                "numerator": { "$ref": "#/$defs/Number" },
                "metOrPartlyMet": { "type": "integer", "minimum": 0 },
                "denominator": { "$ref": "#/$defs/Number" },
                "value": { "$ref": "#/$defs/Number" },
                "lower": { "$ref": "#/$defs/Number" },
                "upper": { "$ref": "#/$defs/Number" },
                "valueExact": { "$ref": "#/$defs/Exact" },
                "lowerExact": { "$ref": "#/$defs/Exact" },
                "upperExact": { "$ref": "#/$defs/Exact" },
                "undefined": { "enum": [null, "emptyPopulation", "recordNotSupplied"] },
                "missingRecords": { "type": "array", "items": { "type": "string" } },
                "met": { "$ref": "#/$defs/Subjects" },
                "partlyMet": { "$ref": "#/$defs/Subjects" },
                "notMet": { "$ref": "#/$defs/Subjects" },
                "unknown": { "$ref": "#/$defs/Subjects" },
                "pending": { "$ref": "#/$defs/Subjects" },
                "notApplicable": { "$ref": "#/$defs/Subjects" },
                "doubtful": { "$ref": "#/$defs/Subjects" },
                "silent": { "$ref": "#/$defs/Subjects" },
                "open": { "$ref": "#/$defs/Subjects" },
                "amounts": { "$ref": "#/$defs/Amounts" }
              }
            },
            "Stratum": {
              "description": "A part of the subjects with the figure they have by themselves; the members mean what they mean in a result.",
              "type": "object",
              "allOf": [{ "$ref": "#/$defs/Figure" }],
              "required": ["stratum", "kind", "m49"],
              "properties": {
                "stratum": { "description": "The name of the group; for the other kinds: rest, region unknown, no State.", "type": "string" },
                "kind": { "description": "What holds the subjects together.", "type": "string", "enum": ["group", "rest", "regionUnknown", "noState"] },
                "m49": { "description": "The M49 code of a region of the United Nations; null for others.", "type": ["string", "null"] }
              }
            },
            "Component": {
              "description": "A separate measure inside an indicator, over its population; the members mean what they mean in a result.",
              "type": "object",
              "allOf": [{ "$ref": "#/$defs/Figure" }],
              "required": ["component", "title", "unit"],
              "properties": {
                "component": { "type": "string" },
                "title": { "$ref": "#/$defs/Title" },
                "unit": { "$ref": "#/$defs/Unit" }
              }
            },
            "Reading": {
              "description": "The figure under one reading; the members mean what they mean in a result.",
              "type": "object",
              "allOf": [{ "$ref": "#/$defs/Figure" }],
              "required": ["reading", "title", "kind", "unit", "population"],
              "properties": {
                "reading": { "description": "The name of the reading.", "type": "string" },
                "title": { "$ref": "#/$defs/Title" },
                "kind": { "description": "What the reading changes.", "type": "string", "enum": ["condition", "population", "ratio", "sumOverSubjects"] },
                "unit": { "$ref": "#/$defs/Unit" },
                "population": { "description": "The name of the population; for another population the two names with a slash between them.", "type": "string" }
              }
            },
            "Spread": {
              "description": "The least and the greatest value over the headline and all readings in its unit.",
              "type": "object",
              "required": ["least", "greatest", "leastExact", "greatestExact"],
              "properties": {
                "least": { "$ref": "#/$defs/Number" },
                "greatest": { "$ref": "#/$defs/Number" },
                "leastExact": { "$ref": "#/$defs/Exact" },
                "greatestExact": { "$ref": "#/$defs/Exact" }
              }
            },
            "Amounts": {
              "description": "The number of each subject in met, where numbers are added up over subjects; else none.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["subject", "amount", "amountExact"],
                "properties": {
                  "subject": { "type": "string" },
                  "amount": { "$ref": "#/$defs/Number" },
                  "amountExact": { "$ref": "#/$defs/Exact" }
                }
              }
            },
            "Relation": {
              "description": "How two indicators hang together, held against the results.",
              "type": "object",
              "required": ["kind", "first", "second", "outcome", "violating", "undecided"],
              "properties": {
                "kind": { "type": "string", "enum": ["subset", "populationIs", "populationInside", "nearDuplicate", "sameWording", "overlap"] },
                "first": { "type": "string" },
                "second": { "type": "string" },
                "outcome": { "description": "Violated: a fault of the data, or of the reading that the results are under. NotTested: the relation says nothing of figures.", "type": "string", "enum": ["holds", "violated", "unknown", "notTested"] },
                "violating": { "$ref": "#/$defs/Subjects" },
                "undecided": { "description": "Subjects of which it cannot be told.", "$ref": "#/$defs/Subjects" }
              }
            }
          }
        }

        """;
}
