using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Tells a problem in the words of a language.</summary>
internal sealed class ProblemSentence(RuleProblem problem, RuleTexts texts)
{
    private readonly ValueWords values = new(texts);
    private readonly TestWords tests = new(texts);

    public string Title => texts.Find(problem.RuleId)?.Title ?? (texts.Language == "zh" ? problem.Rule.Title.Zh : null) ?? problem.Rule.Title.En;

    /// <summary>What was expected.</summary>
    public string Expected => InOwnWords(problem.Failure.Expected) ?? Tell(problem.Failure.Expected);

    public override string ToString()
    {
        var title = problem.Measure is { } measure ? texts.Sentence("measured", ("title", Title), ("measure", values.Quantity(measure, problem.Rule.Measure.ToString()!))) : Title;
        var found = problem.Failure.Found;
        var sentence = texts.Sentence(
            found switch { { WorkedOut: not null } => "failedWorkedOut", { Kind: FoundKind.Unshown } => "failedUnshown", _ => "failed" },
            ("title", title),
            ("what", found.WorkedOut is { } what ? Worded(what) : string.Empty),
            ("found", found.Text is { } text ? values.Of(text, found.Kind) : texts.Sentence("foundNothing")),
            ("path", problem.Path),
            ("expected", Expected));
        return problem is { Difference: { } difference, Measure: null, Failure: { Found.Kind: FoundKind.Number, Expected: { Kind: ExpectationKind.EqualTo } or { IsPartial: true } } }
            ? texts.Sentence("off", ("sentence", sentence), ("value", values.Number(difference)))
            : sentence;
    }

    /// <summary>
    /// What the rule asks for as its texts have it, where the test itself would have to be told; absent: they have none, it is a plain value, or a value that they name is not given.
    /// </summary>
    private string? InOwnWords(Expectation expected)
    {
        if (expected.Kind is not (ExpectationKind.Test or ExpectationKind.Row or ExpectationKind.AnyOf) || texts.Find(problem.RuleId)?.Expected is not { } own)
        {
            return null;
        }

        var named = problem.Failure.Named.GroupBy(value => value.Key, value => values.Of(value.Value, FoundKind.Day));
        (string Place, string Text)[] known = [("form", problem.Form ?? string.Empty), .. named.Select(same => (same.Key, texts.AllOf(same)))];
        return TextTemplate.Places(own).All(place => Array.Exists(known, one => one.Place == place)) ? TextTemplate.Fill(own, known) : null;
    }

    /// <summary>What was worked out, as the texts of the rule have it, else as the test has it.</summary>
    private string Worded(Expression what) => texts.Find(problem.RuleId)?.Found ?? tests.Of(what);

    private string Tell(Expectation expected)
    {
        var told = expected.Values.Select(value => values.Of(value, expected.ShownAs)).ToList();
        var sentence = expected.Kind switch
        {
            ExpectationKind.AnyOf => texts.OneOf(expected.Ways.Select(Way).Distinct(StringComparer.Ordinal)),
            ExpectationKind.Test or ExpectationKind.Row => texts.Sentence(expected.Kind == ExpectationKind.Row ? "row" : "test", ("test", tests.Of(expected.Test!))),
            ExpectationKind.OneOf => texts.Sentence("oneOf", ("values", texts.OneOf(told))),
            ExpectationKind.Between => texts.Sentence("within", ("from", told[0]), ("to", told[^1])),
            var kind => texts.Sentence(NameOf(kind, expected.ShownAs == FoundKind.Day), ("value", told.FirstOrDefault() ?? string.Empty)),
        };
        sentence = expected.IsPartial ? texts.Sentence("possible", ("expected", sentence)) : sentence;
        if (expected.From is { } from && (from.Path != problem.Path || from.Report != problem.Failure.Report))
        {
            sentence = texts.Sentence(from.Report is null ? "asAt" : "asInReport", ("expected", sentence), ("path", from.Path), ("report", from.Report?.Header.ReportId ?? string.Empty));
        }

        return expected.Within is { } within and not "0" ? texts.Sentence("toleranceOf", ("expected", sentence), ("value", values.Of(within, expected.ShownAs))) : sentence;
    }

    private string Way(Expectation way) => way.Path is { } path && path != problem.Path ? texts.Sentence("wayAt", ("expected", Tell(way)), ("path", path)) : Tell(way);

    private static string NameOf(ExpectationKind kind, bool isDay) => kind switch
    {
        ExpectationKind.EqualTo => "equals",
        ExpectationKind.DifferentFrom => "differentFrom",
        ExpectationKind.LessThan => isDay ? "before" : "lessThan",
        ExpectationKind.AtMost => isDay ? "notAfter" : "atMost",
        ExpectationKind.MoreThan => isDay ? "after" : "moreThan",
        ExpectationKind.AtLeast => isDay ? "notBefore" : "atLeast",
        ExpectationKind.Given => "given",
        ExpectationKind.NotGiven => "notGiven",
        _ => "yes",
    };
}
