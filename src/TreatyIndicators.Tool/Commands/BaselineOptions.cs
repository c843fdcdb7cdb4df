using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace TreatyIndicators.Tool;

/// <summary>The options that say what progress is measured from.</summary>
internal sealed class BaselineOptions
{
    private const string None = "none";

    private readonly Option<string?> baseline = new("--baseline")
    {
        Description = "The plan year that progress is measured from, or none. Default: the base year of the plan.",
        HelpName = "YYYY|none",
    };

    private readonly Option<string[]> values = new("--baseline-value")
    {
        Description = "A figure given by hand that one indicator is measured from, with the reason, for instance \"SRAAP-7.1=54: published for 2009\". May be given several times.",
        HelpName = "ID=NUMBER:REASON",
    };

    public BaselineOptions(Command command)
    {
        baseline.Validators.Add(UsageChecks.NotEmpty);
        baseline.Validators.Add(CheckYear);
        values.Validators.Add(CheckValues);
        command.Add(baseline);
        command.Add(values);
    }

    /// <summary>What was chosen, once the plan is known.</summary>
    /// <returns>The baselines; absent where the plan has no indicator that was named, after the problem is told.</returns>
    public static Baselines? Of((string? Year, IReadOnlyList<string> Values) chosen, Inputs inputs, ToolHost host)
    {
        var byHand = chosen.Values.Select(text => Split(text)!.Value).ToList();
        if (inputs.Find([.. byHand.Select(value => value.Id)], host) is not { } indicators)
        {
            return null;
        }

        var usual = chosen.Year switch
        {
            null => Baselines.Of(inputs.Plan),
            None => Baselines.None,
            _ => Baselines.Of(int.Parse(chosen.Year, CultureInfo.InvariantCulture)),
        };
        return indicators.Zip(byHand).Aggregate(usual, (baselines, value) => baselines.With(value.First, Baseline.Of(Rational.Of(value.Second.Number), value.Second.Reason)));
    }

    public (string? Year, IReadOnlyList<string> Values) Of(ParseResult parsed) => (parsed.GetValue(baseline), parsed.GetValue(values) ?? []);

    private static void CheckYear(OptionResult option)
    {
        if (option.Tokens is [{ Value: var text }] && text != None
            && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 9998))
        {
            option.AddError($"--baseline: found {ToolProblems.Quote(text)}, expected a year from 1900 to 9998, or none");
        }
    }

    private static void CheckValues(OptionResult option)
    {
        foreach (var text in option.Tokens.Select(token => token.Value).Where(text => Split(text) is null))
        {
            option.AddError($"--baseline-value: found {ToolProblems.Quote(text)}, expected an indicator, a number of 0 or more and a reason, such as \"SRAAP-7.1=54: published for 2009\"");
        }
    }

    private static (string Id, decimal Number, string Reason)? Split(string text) =>
        text.Split('=', 2) is [var id, var rest] && rest.Split(':', 2) is [var number, var reason]
        && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && !string.IsNullOrWhiteSpace(id) && !string.IsNullOrWhiteSpace(reason)
            ? (id, value, reason.Trim())
            : null;
}
