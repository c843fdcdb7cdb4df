using FluentValidation;
using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>Validates a national mine action platform by itself.</summary>
/// <remarks><inheritdoc cref="RulesValidator{T}" path="/remarks"/></remarks>
/// <param name="asOf">The day on which it is looked at, 1900 to 9998: whether it is alive depends on it; absent: the last day that it tells, that of its last meeting or of its start.</param>
/// <param name="rules">The rules; absent: those that the library ships.</param>
/// <param name="texts">The words of a language; absent: English.</param>
public sealed class NationalPlatformValidator(LocalDate? asOf = null, RuleCatalogue? rules = null, RuleTexts? texts = null)
    : RulesValidator<NationalPlatform>((rules ?? RuleCatalogue.Default).Rules.Where(rule => rule.Rows?.Source == "nationalPlatforms"), texts)
{
    private readonly ReportChecker checker = new(rules ?? RuleCatalogue.Default);

    private protected override IEnumerable<(string Path, SubjectCheck Check)> Check(NationalPlatform subject) => [(string.Empty, checker.Check(subject, asOf ?? LastDay(subject)))];

    private static LocalDate LastDay(NationalPlatform platform) =>
        CheckDay.LastOf(platform.Meetings.Select(meeting => meeting?.Date).Append(platform.EstablishedOn));
}
