using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>What findings, outcomes and missing values are called, in English and Chinese.</summary>
/// <remarks>One table for every writer. Safe for any number of threads.</remarks>
public static class ResultWords
{
    private static readonly Dictionary<Enum, Phrase> Words = new()
    {
        [WhyUndefined.EmptyPopulation] = new("undefined: empty population", "无法定义：对象范围为空"),
        [WhyUndefined.RecordNotSupplied] = new("unknown: no record of this kind was supplied", "未知：未提供此类记录"),

        [FindingStatus.Met] = new("met", "符合"),
        [FindingStatus.PartlyMet] = new("partly met", "部分符合"),
        [FindingStatus.NotMet] = new("not met", "不符合"),
        [FindingStatus.Unknown] = new("unknown", "未知"),
        [FindingStatus.Pending] = new("pending", "期限未到"),
        [FindingStatus.NotApplicable] = new("not applicable", "不适用"),

        [FindingReason.Decided] = new("decided by what was reported or recorded", "由报告或记录的内容决定"),
        [FindingReason.NoReport] = new("there is no report to read", "没有可读的报告"),
        [FindingReason.SilentOnPoint] = new("the report is silent on the point", "报告未提及此点"),
        [FindingReason.AnswerAbsent] = new("the answer that would decide is absent", "缺少起决定作用的答复"),
        [FindingReason.RecordNotSupplied] = new("no record of this kind was supplied", "未提供此类记录"),
        [FindingReason.MembershipUnknown] = new("it is not known whether the State belongs to the population", "不清楚该国是否属于对象范围"),

        [ExplainedOutcome.Met] = new("met", "成立"),
        [ExplainedOutcome.NotMet] = new("not met", "不成立"),
        [ExplainedOutcome.Unknown] = new("unknown", "未知"),
        [ExplainedOutcome.NotReached] = new("not reached", "未涉及"),

        [StratumKind.Rest] = new("in none of the groups", "不属于任何一组"),
        [StratumKind.RegionUnknown] = new("region unknown", "区域不详"),
        [StratumKind.NoState] = new("no State", "无国家"),

        [RelationKind.Subset] = new("what meets {0} also meets {1}", "符合 {0} 者也符合 {1}"),
        [RelationKind.PopulationIs] = new("the population of {0} is what meets {1}", "{0} 的对象范围即符合 {1} 者"),
        [RelationKind.PopulationInside] = new("the population of {0} lies inside that of {1}", "{0} 的对象范围在 {1} 的对象范围之内"),
        [RelationKind.NearDuplicate] = new("{0} and {1} ask nearly the same", "{0} 与 {1} 所问几乎相同"),
        [RelationKind.SameWording] = new("{0} and {1} have the same words", "{0} 与 {1} 措辞相同"),
        [RelationKind.Overlap] = new("{0} and {1} overlap: never add them up", "{0} 与 {1} 有重叠，不得相加"),

        [CorrespondenceKind.Same] = new("same as", "同于"),
        [CorrespondenceKind.Narrower] = new("narrower than", "窄于"),
        [CorrespondenceKind.Wider] = new("wider than", "宽于"),
        [CorrespondenceKind.Related] = new("related to", "相关于"),

        [ChangeCause.Definition] = new("changed definition", "定义或解读改变"),
        [ChangeCause.Entered] = new("came into the population", "进入对象范围"),
        [ChangeCause.Left] = new("left the population", "离开对象范围"),
        [ChangeCause.NewReporter] = new("new reporters", "新作答者"),
        [ChangeCause.GoneSilent] = new("gone silent", "不再作答"),
        [ChangeCause.Corrected] = new("corrections", "更正"),
        [ChangeCause.NewAnswer] = new("real change: another answer", "实际变化：答复不同"),
        [ChangeCause.Records] = new("real change: records", "实际变化：记录"),

        [WhyNoDifference.EmptyPopulation] = new("no difference: empty population", "无差值：对象范围为空"),
        [WhyNoDifference.RecordNotSupplied] = new("no difference: records not supplied", "无差值：未提供记录"),
        [WhyNoDifference.OtherUnit] = new("no difference: figures of different sorts", "无差值：数值种类不同"),

        [ProgressVerdict.Improved] = new("improved", "改善"),
        [ProgressVerdict.Unchanged] = new("unchanged", "不变"),
        [ProgressVerdict.Worsened] = new("worsened", "恶化"),
        [ProgressVerdict.Risen] = new("risen", "上升"),
        [ProgressVerdict.Fallen] = new("fallen", "下降"),
        [ProgressVerdict.Unclear] = new("unclear", "不明"),
        [ProgressVerdict.NotComparable] = new("not comparable", "不可比"),
        [ProgressVerdict.NoBaseline] = new("no baseline", "无基线"),
        [ProgressVerdict.NoValue] = new("no value", "无数值"),

        [WhyNoProgress.NoBaseline] = new("no baseline", "无基线"),
        [WhyNoProgress.YearBeforeBaseline] = new("before the baseline", "早于基线年度"),
        [WhyNoProgress.BaselineHasNoValue] = new("baseline without value", "基线无数值"),
        [WhyNoProgress.NoValue] = new("no value", "无数值"),
        [WhyNoProgress.NotComparable] = new("not comparable", "不可比"),
        [WhyNoProgress.ZeroBaseline] = new("from zero", "基线为零"),
        [WhyNoProgress.NoTarget] = new("no target", "无目标值"),
        [WhyNoProgress.TargetIsBaseline] = new("baseline is the target", "基线即目标值"),

        [SeriesGap.NotEvaluated] = new("not evaluated", "未计算"),
        [SeriesGap.EmptyPopulation] = new("undefined: empty population", "无法定义：对象范围为空"),
        [SeriesGap.RecordNotSupplied] = new("unknown: no record of this kind was supplied", "未知：未提供此类记录"),
        [SeriesGap.NothingKnown] = new("nothing known", "一无所知"),

        [SeriesBreak.Edition] = new("edition", "版本"),
        [SeriesBreak.Definition] = new("definition", "定义"),
        [SeriesBreak.Population] = new("population", "对象范围"),
        [SeriesBreak.Reading] = new("reading", "解读"),
        [SeriesBreak.Unit] = new("unit", "单位"),

        [Direction.Neither] = new("neither is better", "高低均不表示改善"),
        [Direction.HigherIsBetter] = new("higher is better", "数值升高为改善"),
        [Direction.HigherShareIsBetter] = new("a higher share of the population is better", "所占比例升高为改善"),
        [Direction.LowerIsBetter] = new("lower is better", "数值降低为改善"),

        [IndicatorUnit.Percent] = new("per cent", "百分比"),
        [IndicatorUnit.StatesParties] = new("States Parties", "缔约国"),
        [IndicatorUnit.States] = new("States", "国家"),
        [IndicatorUnit.Requests] = new("requests", "请求"),
        [IndicatorUnit.Persons] = new("persons", "人"),
        [IndicatorUnit.Organisations] = new("organisations", "组织"),
        [IndicatorUnit.Delegations] = new("delegations", "代表团"),
        [IndicatorUnit.Meetings] = new("meetings", "会议"),
        [IndicatorUnit.Cases] = new("cases", "案例"),
        [IndicatorUnit.Instruments] = new("laws and policies", "法律和政策"),
        [IndicatorUnit.Items] = new("items", "物项"),
        [IndicatorUnit.Munitions] = new("cluster munitions", "集束弹药"),
        [IndicatorUnit.Submunitions] = new("submunitions", "子弹药"),
    };

    /// <summary>Why there is no value: "unknown: no record of this kind was supplied".</summary>
    public static string Of(WhyUndefined why, ConditionLanguage language) => Words[why].In(language);

    /// <summary>What is found: "partly met".</summary>
    public static string Of(FindingStatus status, ConditionLanguage language) => Words[status].In(language);

    /// <summary>Why it is found: "the report is silent on the point".</summary>
    public static string Of(FindingReason reason, ConditionLanguage language) => Words[reason].In(language);

    /// <summary>Why a figure changed: "new reporters".</summary>
    public static string Of(ChangeCause cause, ConditionLanguage language) => Words[cause].In(language);

    /// <summary>Why two values have no difference: "no difference: empty population".</summary>
    public static string Of(WhyNoDifference why, ConditionLanguage language) => Words[why].In(language);

    /// <summary>The outcome of a test: "not reached".</summary>
    public static string Of(ExplainedOutcome outcome, ConditionLanguage language) => Words[outcome].In(language);

    /// <summary>A relation: "what meets SRAAP-21.2 also meets SRAAP-21.1".</summary>
    /// <exception cref="ArgumentNullException">No relation is given.</exception>
    public static string Of(IndicatorRelation relation, ConditionLanguage language)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return Words[relation.Kind].In(language, relation.First, relation.Second);
    }

    /// <summary>How one indicator stands to another: "narrower than".</summary>
    public static string Of(CorrespondenceKind kind, ConditionLanguage language) => Words[kind].In(language);

    /// <summary>A unit: "States Parties".</summary>
    public static string Of(IndicatorUnit unit, ConditionLanguage language) => Words[unit].In(language);

    /// <summary>A stratum: the name of its group, or what its subjects have in common, "region unknown".</summary>
    /// <exception cref="ArgumentNullException">No stratum is given.</exception>
    public static string Of(Stratum stratum, ConditionLanguage language)
    {
        ArgumentNullException.ThrowIfNull(stratum);
        return stratum.Kind == StratumKind.Group ? stratum.Name : Words[stratum.Kind].In(language);
    }

    /// <summary>What became of an indicator: "improved".</summary>
    public static string Of(ProgressVerdict verdict, ConditionLanguage language) => Words[verdict].In(language);

    /// <summary>Why there is no figure of progress: "from zero".</summary>
    public static string Of(WhyNoProgress why, ConditionLanguage language) => Words[why].In(language);

    /// <summary>Why a year has no figure: "nothing known".</summary>
    public static string Of(SeriesGap gap, ConditionLanguage language) => Words[gap].In(language);

    /// <summary>What changed between two figures: "definition".</summary>
    public static string Of(SeriesBreak found, ConditionLanguage language) => Words[found].In(language);

    /// <summary>Which way is better: "higher is better".</summary>
    public static string Of(Direction direction, ConditionLanguage language) => Words[direction].In(language);

    /// <summary>A label in a language; English where there is no Chinese text.</summary>
    /// <exception cref="ArgumentNullException">No label is given.</exception>
    public static string Of(Label label, ConditionLanguage language)
    {
        ArgumentNullException.ThrowIfNull(label);
        return language == ConditionLanguage.Chinese ? label.Zh ?? label.En : label.En;
    }
}
