using TreatyIndicators.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Catalogues.Rules;

/// <summary>The content hash of rules.</summary>
internal static class RuleVersion
{
    public static string Of(ValueList<Rule> rules) => ContentHash.Of(rules.Select(ToData), CatalogueJson.Rule);

    private static RuleData ToData(Rule rule) => new()
    {
        Id = rule.Id,
        Scope = rule.Scope.ToString(),
        Subject = rule.Subject.ToString(),
        Severity = rule.Severity.ToString(),
        Kind = rule.Kind.ToString(),
        Conventions = rule.Conventions,
        Forms = rule.Forms.Select(forms => new RuleFormsData { Convention = forms.Convention, Letters = forms.Letters }).ToValueList(),
        Sections = rule.Sections,
        Rows = rule.Rows is { Source: { } source } rows ? new() { Name = rows.Name, Source = source } : null,
        Title = rule.Title,
        Note = rule.Note,
        Test = rule.Test.ToString(),
        AppliesWhen = rule.AppliesWhen?.ToString(),
        Measure = rule.Measure?.ToString(),
        PartKinds = rule.PartKinds.Select(part => new RulePartKindData { Part = part.Part, Kind = part.Kind.ToString() }).ToValueList(),
        Consequences = rule.Consequences,
        Source = rule.Source,
    };
}
