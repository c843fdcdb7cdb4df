using System.Text.RegularExpressions;
using FluentValidation;
using FluentValidation.TestHelper;
using Microsoft.Extensions.DependencyInjection;
using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The code on the page is the code of these tests, and what it prints is what the page shows.</summary>
public class ValidatorsPageTests
{
    private const string Page = "docs/validators.md";

    private static readonly ReportBuilder Wrong = ReportBuilder.For(ConventionId.Apmbc, ReportProfile.Stockpile).With(report => report with
    {
        Header = report.Header with { SubmittedOn = report.Header.SubmittedOn.PlusDays(40) },
        Stockpile = report.Stockpile! with { Totals = new() { Quantity = 501 } },
    });

    /// <summary>Takes the place of the console in the samples, so that what they print can be compared.</summary>
    private readonly StringWriter Console = new() { NewLine = "\n" };

    [Fact]
    public void The_code_on_the_page_is_compiled_and_prints_what_is_shown()
    {
        var (report, catalogue) = (Wrong.Build(), Wrong.BuildEvidence().Catalogue);
        (string Name, Action Run)[] samples =
        [
            (nameof(One), () => One(report, catalogue)), (nameof(Container), () => Container(report, catalogue)), (nameof(RuleSets), () => RuleSets(report, catalogue)),
            (nameof(Section), Section), (nameof(Language), () => Language(report, catalogue)), (nameof(Test), () => Test(report, catalogue)), (nameof(Verdict), () => Verdict(report, catalogue)),
        ];
        var printed = samples.Select(sample => Printed(sample.Run)).ToList();
        var (code, output) = (0, 0);
        printed.RemoveAll(text => text.Length == 0);

        Approved.Matches(Page, Regex.Replace(File.ReadAllText(RepositoryFolder.Path(Page)), "```(csharp|text)\n.*?```", block => block.Value.StartsWith("```csharp", StringComparison.Ordinal)
            ? $"```csharp\n{Body(samples[code++].Name)}```"
            : $"```text\n{printed[output++]}```", RegexOptions.Singleline));
        Assert.Equal((samples.Length, printed.Count), (code, output));
    }

    [Fact]
    public void Every_validator_and_every_kind_of_rule_set_stands_on_the_page()
    {
        var page = File.ReadAllText(RepositoryFolder.Path(Page));

        Assert.All(
            typeof(StatePartyReportValidator).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(IValidator)) && !type.IsAbstract).Select(type => type.Name.Split('`')[0]),
            name => Assert.Contains($"\n| `{name}", page, StringComparison.Ordinal));
        Assert.All(
            typeof(RuleSetNames).GetMethods().Where(method => method.IsStatic).Select(method => method.Name),
            name => Assert.Contains($"`RuleSetNames.{name}(", page, StringComparison.Ordinal));
    }

    private void One(StatePartyReport report, Catalogue catalogue)
    {
        // PAGE
        var result = new StatePartyReportValidator(catalogue: catalogue).Validate(report);
        foreach (var error in result.Errors)
        {
            Console.WriteLine($"{error.Severity} {error.ErrorCode} {error.PropertyName}: {error.ErrorMessage}");
        }

        // end
    }

    private void Container(StatePartyReport report, Catalogue catalogue)
    {
        // PAGE
        var services = new ServiceCollection()
            .AddValidatorsFromAssemblyContaining<StatePartyReportValidator>(ServiceLifetime.Singleton)
            .AddSingleton<IValidator<Stockpile>>(new SectionValidator<Stockpile>(ConventionId.Apmbc))
            .AddSingleton(catalogue)                                        // optional, as are rules and words: absent, those of the library
            .AddSingleton(RuleCatalogue.Default.Without("HDR-05"));

        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
        var validator = provider.GetRequiredService<IValidator<StatePartyReport>>();
        Console.WriteLine(string.Join(", ", validator.Validate(report).Errors.Select(error => error.ErrorCode)));

        // end
    }

    private void RuleSets(StatePartyReport report, Catalogue catalogue)
    {
        // PAGE
        var validator = new StatePartyReportValidator(catalogue: catalogue);
        IEnumerable<string> codes(params string[] sets) => validator.Validate(report, options => options.IncludeRuleSets(sets)).Errors.Select(error => error.ErrorCode);

        Console.WriteLine(string.Join(", ", codes(RuleSetNames.Form(ConventionId.Apmbc, "B"))));
        Console.WriteLine(string.Join(", ", codes(RuleSetNames.Section("header"))));
        Console.WriteLine(string.Join(", ", codes(RuleSetNames.Severity(RuleSeverity.Error), RuleSetNames.Rule("HDR-05"))));

        // end
    }

    private void Section()
    {
        // PAGE
        var validator = new SectionValidator<Stockpile>(ConventionId.Apmbc);
        var stockpile = new Stockpile { Totals = new() { Quantity = 501 }, Stock = [new() { MunitionType = "PMN-2", Quantity = 500 }] };

        Console.WriteLine(validator.Validate(stockpile, options => options.IncludeRuleSets(RuleSetNames.Rule("B-01"))));

        // end
    }

    private void Language(StatePartyReport report, Catalogue catalogue)
    {
        // PAGE
        var validator = new StatePartyReportValidator(catalogue: catalogue, texts: RuleTexts.Chinese);

        Console.WriteLine(validator.Validate(report, options => options.IncludeRuleSets(RuleSetNames.Rule("B-01"))));

        // end
    }

    private static void Test(StatePartyReport report, Catalogue catalogue)
    {
        // PAGE
        var result = new StatePartyReportValidator(catalogue: catalogue).TestValidate(report);

        result.ShouldHaveValidationErrorFor(one => one.Stockpile!.Totals!.Quantity).WithErrorCode("B-01").WithSeverity(Severity.Error);
        result.ShouldNotHaveValidationErrorFor(one => one.Header.Period.To);

        // end
    }

    private void Verdict(StatePartyReport report, Catalogue catalogue)
    {
        // PAGE
        var late = report with { Stockpile = report.Stockpile! with { Totals = new() { Quantity = 500 } } };

        Console.WriteLine($"FluentValidation: {new StatePartyReportValidator(catalogue: catalogue).Validate(late).IsValid}");
        Console.WriteLine($"ReportChecker: {ReportChecker.Default.Check(late, catalogue).IsValid}");

        // end
    }

    private string Printed(Action sample)
    {
        Console.GetStringBuilder().Clear();
        sample();
        return Console.ToString().ReplaceLineEndings("\n");
    }

    private static string Body(string method)
    {
        var body = File.ReadAllLines(RepositoryFolder.Path("tests/TreatyIndicators.Tests/Docs/ValidatorsPageTests.cs"))
            .SkipWhile(line => !Regex.IsMatch(line, $@"private (static )?void {method}\("))
            .SkipWhile(line => line.Trim() != "// PAGE").Skip(1)
            .TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > 8 ? line[8..] : string.Empty);
        return string.Join('\n', body).TrimEnd() + "\n";
    }
}
