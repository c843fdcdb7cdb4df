using System.CommandLine;
using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary>The option that chooses the language of what people read.</summary>
internal static class LanguageOption
{
    private const string Name = "--language";

    public static void AddTo(Command command)
    {
        var language = new Option<string>(Name)
        {
            Description = "The language of tables, pages, explanations and problems with files.",
            HelpName = "en|zh",
            DefaultValueFactory = _ => "en",
        };
        language.AcceptOnlyFromAmong("en", "zh");
        command.Add(language);
    }

    public static ConditionLanguage Of(ParseResult parsed) => IsChinese(parsed) ? ConditionLanguage.Chinese : ConditionLanguage.English;

    /// <summary>The words of the language; English where the command has no languages.</summary>
    public static RuleTexts TextsOf(ParseResult parsed) => IsChinese(parsed) ? RuleTexts.Chinese : RuleTexts.English;

    private static bool IsChinese(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.FirstOrDefault(option => option.Name == Name) is { } language && parsed.GetResult(language) is { Tokens: [{ Value: "zh" }] };
}
