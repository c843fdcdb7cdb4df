using System.Globalization;
using NodaTime.Text;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Validation;

/// <summary>Tells a problem in the words of a language.</summary>
internal sealed class ProblemSentence(RuleProblem problem, RuleTexts texts)
{
    public string Title => texts.Find(problem.RuleId)?.Title ?? (texts.Language == "zh" ? problem.Rule.Title.Zh : null) ?? problem.Rule.Title.En;

    /// <summary>What was expected.</summary>
    public string Expected => Tell(problem.Failure.Expected, problem.Failure.IsDay);

    public override string ToString()
    {
        var title = problem.Measure is { } measure ? texts.Sentence("measured", ("title", Title), ("measure", Quantity(measure, problem.Rule.Measure.ToString()!))) : Title;
        var sentence = texts.Sentence("failed", ("title", title), ("found", Found), ("path", problem.Path), ("expected", Expected));
        return problem is { Difference: { } difference, Measure: null, Failure: { IsNumber: true, Expected.Kind: ExpectationKind.EqualTo } }
            ? texts.Sentence("off", ("sentence", sentence), ("value", Number(difference)))
            : sentence;
    }

    private string Found => problem.Found is { } found ? Value(found) : texts.Sentence("foundNothing");

    private string Tell(Expectation expected, bool isDay)
    {
        var values = expected.Values.Select(Value).ToList();
        var told = expected.Kind switch
        {
            ExpectationKind.AnyOf => texts.OneOf(Distinct(expected.Ways.Select(way => way.Path is { } path && path != problem.Path ? texts.Sentence("wayAt", ("expected", Tell(way, isDay)), ("path", path)) : Tell(way, isDay)))),
            ExpectationKind.Test or ExpectationKind.Row => texts.Sentence(expected.Kind == ExpectationKind.Row ? "row" : "test", ("test", Words(expected.Test!))),
            ExpectationKind.OneOf => texts.Sentence("oneOf", ("values", texts.OneOf(values))),
            ExpectationKind.Between => texts.Sentence("within", ("from", values[0]), ("to", values[^1])),
            var kind => texts.Sentence(NameOf(kind, isDay), ("value", values.FirstOrDefault() ?? string.Empty)),
        };
        told = expected.IsPartial ? texts.Sentence("possible", ("expected", told)) : told;
        if (expected.From is { } from)
        {
            told = texts.Sentence(from.Report is null ? "asAt" : "asInReport", ("expected", told), ("path", from.Path), ("report", from.Report?.Header.ReportId ?? string.Empty));
        }

        return expected.Within is { } within and not "0" ? texts.Sentence("toleranceOf", ("expected", told), ("value", Value(within))) : told;
    }

    private static IEnumerable<string> Distinct(IEnumerable<string> ways) => ways.Distinct(StringComparer.Ordinal);

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

    /// <summary>Numbers and days as the language writes them; everything else as it stands.</summary>
    private string Value(string value) =>
        problem.Failure.IsDay && LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } ? texts.Day(day)
        : problem.Failure.IsNumber && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? texts.Number(number)
        : value;

    private string Quantity(Rational number, string unit) =>
        decimal.TryParse(DecimalText.Of(number), NumberStyles.Number, CultureInfo.InvariantCulture, out var shown) ? texts.Quantity(shown, unit) : DecimalText.Of(number);

    private string Number(Rational number) =>
        decimal.TryParse(DecimalText.Of(number), NumberStyles.Number, CultureInfo.InvariantCulture, out var shown) ? texts.Number(shown) : DecimalText.Of(number);

    /// <summary>Conditions have words in two languages; elsewhere the notation stands for itself.</summary>
    private string Words(Expression test) => texts.Language switch
    {
        "en" => ConditionText.ToWords(test, ConditionLanguage.English),
        "zh" => ConditionText.ToWords(test, ConditionLanguage.Chinese),
        _ => test.ToString(),
    };
}
