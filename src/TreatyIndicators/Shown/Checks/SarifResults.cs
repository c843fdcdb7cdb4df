using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>The results of a SARIF file.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, SarifRules rules, CheckShown shown)
{
    public void Write(Evidence evidence, EvidenceCheck? check)
    {
        foreach (var problem in evidence.Problems)
        {
            Write(problem);
        }

        foreach (var part in check?.Parts ?? [])
        {
            foreach (var problem in shown.ProblemsOf(part))
            {
                Write(part, problem);
            }
        }
    }

    /// <summary>A problem with a file: what stands in it was not checked at all.</summary>
    private void Write(Problem problem)
    {
        WriteStart(problem.Code, "error", shown.Texts.Told(problem).Sentence);
        WriteLocations(problem.File, problem.Line, problem.Path);
        WriteFingerprint(problem.Code, problem.File is { } file ? FileUri.Within(shown.Folder, file) ?? file : null, problem.Path, problem.Sentence);
        json.WriteEndObject();
    }

    private void Write(SubjectCheck part, RuleProblem problem)
    {
        WriteStart(problem.RuleId, SarifRules.Level(problem.Severity, problem.Kind), Message(part, problem));
        var place = ProblemPlace.Of(part, problem, shown.Places);
        WriteLocations(place.File, place.Line, problem.Path);
        WriteFingerprint(problem.RuleId, part.ConventionOf().Value, problem.State?.Value, problem.ReportId, problem.Path, problem.Form, problem.Failure.Part);
        json.WriteStartObject("properties"u8);
        json.WriteString("kind"u8, CodeText.Of(problem.Kind));
        json.WriteString("convention"u8, part.ConventionOf().Value);
        WriteGiven("state", problem.State?.Value);
        WriteGiven("reportId", problem.ReportId);
        WriteGiven("form", problem.Form);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The sentence of the problem and, on lines of their own, the ways to put it right.</summary>
    private string Message(SubjectCheck part, RuleProblem problem) => string.Join('\n', shown.RepairsOf(part)
        .Where(choice => choice.Problems.Contains(problem))
        .Select(choice => CheckWords.Suggestion.In(shown.Language, choice.Sentence(shown.Texts)))
        .Prepend(problem.Sentence(shown.Texts)));

    private void WriteStart(string rule, string level, string message)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, rule);
        json.WriteNumber("ruleIndex"u8, rules.IndexOf(rule));
        json.WriteString("kind"u8, "fail");
        json.WriteString("level"u8, level);
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, SarifText.Of(message));
        json.WriteEndObject();
    }

    private void WriteLocations(string? file, int? line, string? path)
    {
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        if (file is not null)
        {
            json.WriteStartObject("physicalLocation"u8);
            json.WriteStartObject("artifactLocation"u8);
            var within = FileUri.Within(shown.Folder, file);
            json.WriteString("uri"u8, FileUri.Of(within ?? file));
            WriteGiven("uriBaseId", within is null ? null : FileUri.Base);
            json.WriteEndObject();
            if (line is { } number)
            {
                json.WriteStartObject("region"u8);
                json.WriteNumber("startLine"u8, number);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        if (path is not null)
        {
            json.WriteStartArray("logicalLocations"u8);
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName"u8, path);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Neither lines nor words are in it: a report that is laid out anew, or read in another language, has the same problems.</summary>
    private void WriteFingerprint(params ReadOnlySpan<string?> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("problem/v1"u8, Convert.ToHexStringLower(hash.AsSpan(0, 16)));
        json.WriteEndObject();
    }

    private void WriteGiven(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
