using System.Text.Json;
using NodaTime.Text;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>Writes what came of the rules for one report, one row, or the records of a convention.</summary>
internal sealed class CheckJsonParts(Utf8JsonWriter json, CheckShown shown)
{
    public void Write(ReportCheck check)
    {
        var header = check.Report.Header;
        json.WriteStartObject();
        json.WriteString("reportId"u8, header.ReportId);
        json.WriteString("convention"u8, header.Convention.Value);
        json.WriteString("state"u8, header.State.Value);
        json.WriteNumber("year"u8, header.Period.To.Year);
        json.WriteString("submittedOn"u8, LocalDatePattern.Iso.Format(header.SubmittedOn));
        json.WriteString("file"u8, shown.Places?.FileOf(check.Report));
        WriteRepairs(check);
        WriteOutcomes(check);
        json.WriteEndObject();
    }

    /// <summary>A problem with a file.</summary>
    public void Write(Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, problem.Code);
        json.WriteString("file"u8, problem.File);
        WriteNumber("line", problem.Line);
        json.WriteString("path"u8, problem.Path);
        json.WriteString("sentence"u8, shown.Texts.Told(problem).Sentence);
        json.WriteEndObject();
    }

    public void Write(RecordsCheck check)
    {
        json.WriteStartObject();
        json.WriteString("convention"u8, check.Convention.Value);
        WriteOutcomes(check);
        json.WriteEndObject();
    }

    public void Write(RowCheck check)
    {
        json.WriteStartObject();
        json.WriteString("convention"u8, check.Convention.Value);
        json.WriteString("list"u8, check.List);
        json.WriteNumber("place"u8, check.Place);
        json.WriteString("state"u8, check.State?.Value);
        WriteOutcomes(check);
        json.WriteEndObject();
    }

    private void WriteOutcomes(SubjectCheck check)
    {
        json.WriteBoolean("isValid"u8, check.IsValid);
        json.WriteStartObject("counts"u8);
        foreach (var status in (RuleStatus[])[RuleStatus.Passed, RuleStatus.Failed, RuleStatus.NotEvaluated])
        {
            json.WriteNumber(CodeText.Of(status), check.Count(status));
        }

        json.WriteEndObject();
        json.WriteStartArray("problems"u8);
        foreach (var problem in shown.ProblemsOf(check))
        {
            Write(check, problem);
        }

        json.WriteEndArray();
        json.WriteStartArray("notEvaluated"u8);
        foreach (var outcome in check.Outcomes.Where(outcome => shown.Shows(outcome.Rule)))
        {
            Write(outcome);
        }

        json.WriteEndArray();
    }

    private void WriteRepairs(ReportCheck check)
    {
        if (!shown.Repairs)
        {
            json.WriteNull("repairs"u8);
            return;
        }

        json.WriteStartArray("repairs"u8);
        foreach (var choice in shown.RepairsOf(check))
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, CodeText.Of(choice.Kind));
            json.WriteStartArray("rules"u8);
            foreach (var rule in choice.RuleIds)
            {
                json.WriteStringValue(rule);
            }

            json.WriteEndArray();
            json.WriteBoolean("isComplete"u8, choice.IsComplete);
            json.WriteString("sentence"u8, choice.Sentence(shown.Texts));
            json.WriteStartArray("ways"u8);
            foreach (var repair in choice.Repairs)
            {
                Write(repair);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Repair repair)
    {
        json.WriteStartArray();
        foreach (var change in repair.Changes)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, change.Path);
            json.WriteString("found"u8, change.Found);
            json.WriteString("value"u8, change.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(SubjectCheck part, RuleProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, problem.RuleId);
        json.WriteString("severity"u8, CodeText.Of(problem.Severity));
        json.WriteString("kind"u8, CodeText.Of(problem.Kind));
        json.WriteString("reportId"u8, problem.ReportId);
        json.WriteString("state"u8, problem.State?.Value);
        json.WriteString("path"u8, problem.Path);
        json.WriteString("form"u8, problem.Form);
        json.WriteString("found"u8, problem.Found);
        json.WriteString("workedOut"u8, problem.WorkedOut);
        json.WriteString("expected"u8, problem.Expected(shown.Texts));
        json.WriteStartArray("expectedValues"u8);
        foreach (var value in problem.ExpectedValues)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        ResultJsonParts.WriteNumber(json, "difference", problem.Difference);
        json.WriteString("differenceExact"u8, problem.Difference?.ToString());
        ResultJsonParts.WriteNumber(json, "measure", problem.Measure);
        json.WriteString("unit"u8, problem.Measure is null ? null : CodeText.Of(problem.Rule.Measure!.Value));
        json.WriteString("sentence"u8, problem.Sentence(shown.Texts));
        var place = ProblemPlace.Of(part, problem, shown.Places);
        json.WriteString("file"u8, place.File);
        WriteNumber("line", place.Line);
        json.WriteEndObject();
    }

    private void Write(RuleOutcome outcome)
    {
        if (outcome.Reason is not { } reason)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("rule"u8, outcome.Rule.Id);
        json.WriteString("why"u8, CodeText.Of(reason.Why));
        json.WriteString("path"u8, reason.Path);
        json.WriteString("form"u8, reason.Form);
        WriteNumber("year", reason.Year);
        json.WriteString("sentence"u8, reason.Sentence(shown.Texts));
        json.WriteEndObject();
    }

    private void WriteNumber(string name, int? number)
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
