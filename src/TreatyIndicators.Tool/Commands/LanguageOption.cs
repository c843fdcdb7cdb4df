using System.CommandLine;
using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary>The option that chooses the language of what people read.</summary>
internal sealed class LanguageOption
{
    private const string Name = "--language";

    private readonly Option<string> language = new(Name)
    {
        Description = "The language of tables, pages and explanations, and of what is wrong with files.",
        HelpName = "en|zh",
        DefaultValueFactory = _ => "en",
    };

    public LanguageOption(Command command)
    {
        language.AcceptOnlyFromAmong("en", "zh");
        command.Add(language);
    }

    public ConditionLanguage Of(ParseResult parsed) => parsed.GetValue(language) == "zh" ? ConditionLanguage.Chinese : ConditionLanguage.English;

    /// <summary>The words of the language that was asked for; English where the command has no languages.</summary>
    public static RuleTexts TextsOf(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.FirstOrDefault(option => option.Name == Name) is { } language
        && parsed.GetResult(language) is { Tokens: [{ Value: "zh" }] } ? RuleTexts.Chinese : RuleTexts.English;
}
