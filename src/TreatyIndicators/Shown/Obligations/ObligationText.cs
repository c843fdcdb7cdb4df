using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The parts of a profile in words, for tables and pages.</summary>
internal static class ObligationText
{
    private static readonly Phrase Title = new("{0}, {1}: duties on {2}, as known on {3}.", "{0}，{1}：{2} 的义务状况，资料截至 {3}。");
    private static readonly Phrase Register = new("Register: {0}.", "登记册：{0}。");
    private static readonly Phrase NotParty = new("Not a State Party on the day.", "该日不是缔约国。");
    private static readonly Phrase Doubtful = new("It cannot be told whether it is a State Party on the day.", "无法判断该日是否为缔约国。");
    private static readonly Phrase InForce = new("State Party; in force since {0}.", "缔约国；自 {0} 起生效。");
    private static readonly Phrase ByRule = new("{0} by {1}", "按 {1} 为 {0}");
    private static readonly Phrase By = new("by {0}", "依据 {0}");
    private static readonly Phrase None = new("none that binds", "无适用限期");
    private static readonly Phrase DayUnknown = new("day not known", "日期不详");
    private static readonly Phrase Later = new("{0} days later than", "晚 {0} 天：");
    private static readonly Phrase OneDayLater = new("1 day later than", "晚 1 天：");
    private static readonly Phrase Earlier = new("{0} days earlier than", "早 {0} 天：");
    private static readonly Phrase OneDayEarlier = new("1 day earlier than", "早 1 天：");
    private static readonly Phrase Limit = new("at most {0}", "至多 {0}");
    private static readonly Phrase Request = new("request by {0}", "至迟 {0} 提出请求");
    private static readonly Phrase RegisterSays = new("register alone: {0}", "仅据登记册：{0}");
    private static readonly Phrase Known = new("{0}, known {1}", "{0}，{1} 获知");
    private static readonly Phrase OutsideRegister = new("{0} (outside the register)", "{0}（登记册之外）");
    private static readonly Phrase Until = new("{0} until {1}", "{0} 至 {1}");
    private static readonly Phrase OverdueUnknown = new("whether overdue: not known", "是否逾期：不详");

    public static string Heading(ObligationProfile profile, Catalogue catalogue, ConditionLanguage language) => Title.In(
        language,
        NameOf(profile.State, catalogue, language),
        ConventionText.Of(profile.Convention),
        LocalDatePattern.Iso.Format(profile.On),
        LocalDatePattern.Iso.Format(profile.AsOf));

    public static string Party(ObligationProfile profile, ConditionLanguage language) => profile switch
    {
        { IsParty: Truth.False } => NotParty.In(language),
        { IsParty: Truth.True, EntryIntoForce: { } day } => InForce.In(language, day) + Rule(profile.EntryIntoForceByRule, profile.EntryIntoForceByRule?.Date == day, language),
        _ => Doubtful.In(language),
    };

    /// <summary>The status, and what the register alone says where it says otherwise.</summary>
    public static IEnumerable<string> Status(DutyProfile duty, ConditionLanguage language) =>
    [
        ObligationWords.Of(duty.Status, language),
        .. duty.StatusInRegister is { } alone && alone != duty.Status ? [RegisterSays.In(language, ObligationWords.Of(alone, language))] : Array.Empty<string>(),
        .. duty.IsOverdue == Truth.Unknown && duty.Status != ObligationStatus.Doubtful ? [OverdueUnknown.In(language)] : Array.Empty<string>(),
    ];

    private static Phrase Distance(int days) => days switch
    {
        1 => OneDayLater,
        > 0 => Later,
        -1 => OneDayEarlier,
        _ => Earlier,
    };

    /// <summary>The deadline that counts, what the rule gives, and what else follows from it.</summary>
    public static IEnumerable<string> Deadline(DutyProfile duty, ConditionLanguage language)
    {
        if (duty.Deadline is not { } deadline)
        {
            yield break;
        }

        yield return deadline.Date?.ToString() ?? (deadline.HasNone ? None : DayUnknown).In(language);
        if (deadline.Computed is { } computed)
        {
            yield return deadline.DifferenceInDays is { } days and not 0
                ? $"{Distance(days).In(language, Math.Abs(days))} {computed}"
                : By.In(language, computed.Rule.Id);
        }
        else if (deadline.InRegister is { DecidedAt: { } meeting })
        {
            yield return meeting;
        }

        if (deadline.LatestGrantable is { } limit)
        {
            yield return Limit.In(language, limit);
        }

        if (duty.RequestBy is { } request)
        {
            yield return Request.In(language, request);
        }
    }

    public static string Basis(ObligationBasis fact, ConditionLanguage language)
    {
        var what = $"{fact.Date?.ToString() ?? "?"} {ObligationWords.Of(fact.Kind, language)}";
        var full = fact.Deadline is { } deadline ? Until.In(language, what, deadline) : what;
        var dated = fact.KnownOn is { } known && known != fact.Date ? Known.In(language, full, known) : full;
        var placed = fact.IsInRegister || fact.Kind is ObligationBasisKind.Statement or ObligationBasisKind.ReportReceived ? dated : OutsideRegister.In(language, dated);
        return fact.Confidence is { } confidence && confidence != Confidence.Confirmed ? $"{placed} [{Word(confidence, language)}]: {fact.Where}" : $"{placed}: {fact.Where}";
    }

    /// <summary>A word that a register of one's own made up stays as it is.</summary>
    private static string Word(Code<Confidence> confidence, ConditionLanguage language) =>
        confidence.Value is { } known ? ObligationWords.Of(known, language) : confidence.Text;

    public static string Edition(ObligationProfile profile, Catalogue catalogue, ConditionLanguage language) =>
        Register.In(language, catalogue.Register(profile.Convention).Edition);

    /// <summary>What a duty rests on; that the convention is in force stands in the heading.</summary>
    public static IEnumerable<string> Basis(DutyProfile duty, ConditionLanguage language) =>
        duty.Basis.Where(fact => fact.Kind != ObligationBasisKind.EntryIntoForce).Select(fact => Basis(fact, language));

    private static string NameOf(StateCode state, Catalogue catalogue, ConditionLanguage language) => catalogue.FindState(state)?.Names is { } names
        ? $"{state} {(language == ConditionLanguage.Chinese ? names.Zh : names.En)}"
        : state.Value;

    private static string Rule(ComputedDate? computed, bool agrees, ConditionLanguage language) =>
        computed is null || agrees ? string.Empty : $" {ByRule.In(language, computed.Date, computed.Rule.Id)}.";
}
