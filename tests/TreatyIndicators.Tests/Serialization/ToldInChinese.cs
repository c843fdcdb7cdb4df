using System.Text.RegularExpressions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Serialization;

/// <summary>Sees to it that no problem of reading is told half in English to those who asked for Chinese.</summary>
internal static partial class ToldInChinese
{
    /// <summary>The problems as they are, once each of them has Chinese words.</summary>
    public static IEnumerable<Problem> Entirely(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            var told = RuleTexts.Chinese.Told(problem).Sentence;
            Assert.False(EnglishWord().IsMatch(Quoted().Replace(told, string.Empty)), $"Words of {problem.Code} are missing in Chinese: {told}");
            yield return problem;
        }
    }

    /// <summary>What quotation marks hold, paths, and what the machine says of a file are told as they are.</summary>
    [GeneratedRegex("\"[^\"]*\"|'[^']*'|[^ ]*/[^ ，]*|^无法(读取|写入)：.*")]
    private static partial Regex Quoted();

    [GeneratedRegex("\\b(found|expected|the|a|an|which|stands|more|and|of|from|original|twice|after)\\b")]
    private static partial Regex EnglishWord();
}
