using System.CommandLine;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tool;

/// <summary>The option that chooses the language of what people read.</summary>
internal sealed class LanguageOption
{
    private readonly Option<string> language = new("--language")
    {
        Description = "The language of tables, pages and explanations.",
        HelpName = "en|zh",
        DefaultValueFactory = _ => "en",
    };

    public LanguageOption(Command command)
    {
        language.AcceptOnlyFromAmong("en", "zh");
        command.Add(language);
    }

    public ConditionLanguage Of(ParseResult parsed) => parsed.GetValue(language) == "zh" ? ConditionLanguage.Chinese : ConditionLanguage.English;
}
