using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;

namespace TreatyIndicators.Tests.Computed;

/// <summary>One condition, tried for <c>XAA</c> in the plan year 2026 by the engine itself.</summary>
internal static class OneCondition
{
    public static LocalDate AsOf { get; } = new(2026, 6, 30);

    public static Condition Parse(string text, ConditionScope? scope = null)
    {
        var reading = Condition.Parse(text, scope ?? ConditionScope.States);
        return reading.Condition ?? throw new FormatException(string.Join(Environment.NewLine, reading.Errors));
    }

    public static Truth Try(string condition, params StatePartyReport[] reports) => Try(condition, null, reports);

    public static Truth Try(string condition, ConventionRecords? records, params StatePartyReport[] reports) =>
        Result(SmallWorld.Indicator(condition), records, reports).Finding("XAA").Status switch
        {
            FindingStatus.Met => Truth.True,
            FindingStatus.NotMet => Truth.False,
            FindingStatus.Unknown => Truth.Unknown,
            var other => throw new InvalidOperationException($"{other}"),
        };

    public static IndicatorResult Result(Indicator indicator, ConventionRecords? records, params StatePartyReport[] reports)
    {
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(Fictitious.XAA, Fictitious.XAB), reports);
        return SmallWorld.Evaluate(indicator, records is null ? evidence : evidence.WithRecords(ConventionId.Apmbc, records));
    }
}
