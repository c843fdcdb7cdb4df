using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Catalogues.Rules;

/// <summary>Makes rules from their JSON and lists everything that is wrong with what stands in it.</summary>
internal sealed class RuleBuilder(string file)
{
    private readonly Checks checks = new(file);

    /// <summary>The rules, or all problems.</summary>
    /// <param name="data">The rules as JSON has them.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="textOf">Title and note of a rule that brings none; absent: nothing has them.</param>
    public static CatalogueReading<ValueList<Rule>> Build(ValueList<RuleData> data, string file, Func<string, (Label? Title, Label? Note)>? textOf = null)
    {
        var builder = new RuleBuilder(file);
        var rules = data.Index().Select(rule => builder.Rule(rule.Item, $"$[{rule.Index}]", textOf)).OfType<Rule>().ToValueList();
        return builder.checks.Problems is { Count: > 0 } problems ? new(null, problems) : new(rules, RuleChecks.Of(rules, file));
    }

    private Rule? Rule(RuleData data, string path, Func<string, (Label? Title, Label? Note)>? textOf)
    {
        var (title, note) = textOf?.Invoke(data.Id) ?? default;
        var rows = Rows(data, path);
        var subject = Word<RuleSubject>(data.Subject, $"{path}.subject");
        var scope = rows is not null ? ConditionScope.Of(rows) : subject == RuleSubject.Records ? ConditionScope.Records : ConditionScope.Reports;
        var test = Condition(data.Test, scope, $"{path}.test");
        var applies = data.AppliesWhen is null ? null : Condition(data.AppliesWhen, scope, $"{path}.appliesWhen");
        if ((data.Title ?? title) is not { } named)
        {
            checks.Add(RuleCodes.Blank, $"{path}.title", $"found no title, expected what is wrong when the rule fails");
            return null;
        }

        return test is null ? null : new()
        {
            Id = data.Id,
            Scope = Word<RuleScope>(data.Scope, $"{path}.scope"),
            Subject = subject,
            Severity = Word<RuleSeverity>(data.Severity, $"{path}.severity"),
            Kind = Word<RuleKind>(data.Kind, $"{path}.kind"),
            Conventions = data.Conventions,
            Forms = data.Forms.Select(forms => new RuleForms(forms.Convention, forms.Letters)).ToValueList(),
            Sections = data.Sections,
            Title = named,
            Note = data.Note ?? note,
            Test = test,
            AppliesWhen = applies,
            Measure = data.Measure is { } measure ? Word<RuleMeasure>(measure, $"{path}.measure") : null,
            PartKinds = data.PartKinds.Index().Select(part => new RulePartKind(part.Item.Part, Word<RuleKind>(part.Item.Kind, $"{path}.partKinds[{part.Index}].kind"))).ToValueList(),
            Consequences = data.Consequences,
            Source = data.Source,
            Rows = rows,
        };
    }

    private Universe? Rows(RuleData data, string path)
    {
        if (data.Rows is not { } rows)
        {
            return null;
        }

        if (Plans.ContractPaths.IsListOfRecords(rows.Source))
        {
            return new(rows.Name, rows.Source);
        }

        checks.Add(RuleCodes.Unknown, $"{path}.rows.source", $"found {JsonText.Quote(rows.Source)}, which is not a list of records{NearestWord.Hint(rows.Source, Plans.ContractPaths.ListsOfRecords)}");
        return null;
    }

    private Condition? Condition(string text, ConditionScope scope, string path)
    {
        var reading = Conditions.Condition.Parse(text, scope);
        foreach (var error in reading.Errors)
        {
            checks.Add(RuleCodes.Test, path, $"{error.Code} at character {error.Position + 1}: {error.Sentence}");
        }

        return reading.Condition;
    }

    private T Word<T>(string text, string path)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        if (names.Contains(text, StringComparer.Ordinal))
        {
            return Enum.Parse<T>(text);
        }

        checks.Add(RuleCodes.Word, path, $"found {JsonText.Quote(text)}, expected one of {string.Join(", ", names)}{NearestWord.Hint(text, names)}");
        return default;
    }
}
