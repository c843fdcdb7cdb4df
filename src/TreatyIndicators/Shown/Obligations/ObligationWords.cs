using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>What duties, their statuses and what these rest on are called, in English and Chinese.</summary>
/// <remarks>One table for every writer. Safe for any number of threads.</remarks>
public static class ObligationWords
{
    private static readonly Dictionary<Enum, Phrase> Words = new()
    {
        [ObligationKind.StockpileDestruction] = new("stockpile destruction", "销毁储存"),
        [ObligationKind.Clearance] = new("clearance", "清除"),
        [ObligationKind.Retention] = new("retention", "保留"),
        [ObligationKind.VictimAssistance] = new("victim assistance", "援助受害者"),
        [ObligationKind.NationalMeasures] = new("national measures", "国家执行措施"),
        [ObligationKind.Reporting] = new("reporting", "提交报告"),

        [ObligationStatus.NotHeld] = new("not held", "无此义务"),
        [ObligationStatus.Doubtful] = new("doubtful", "存疑"),
        [ObligationStatus.Overdue] = new("overdue", "逾期"),
        [ObligationStatus.Reopened] = new("reopened", "重新产生"),
        [ObligationStatus.Open] = new("open", "尚未履行完毕"),
        [ObligationStatus.Completed] = new("completed", "已履行完毕"),

        [ObligationBasisKind.EntryIntoForce] = new("in force", "公约生效"),
        [ObligationBasisKind.Withdrawal] = new("withdrawal", "退出公约"),
        [ObligationBasisKind.DutyInRegister] = new("duty in the register", "登记册中的义务"),
        [ObligationBasisKind.CompletionInRegister] = new("completion in the register", "登记册中的履行完毕"),
        [ObligationBasisKind.Deadline] = new("deadline", "限期"),
        [ObligationBasisKind.Decision] = new("decision on a request", "对请求的决定"),
        [ObligationBasisKind.Declaration] = new("declaration of completion", "履行完毕声明"),
        [ObligationBasisKind.AreaFind] = new("find of areas", "发现雷区或受污染区"),
        [ObligationBasisKind.StockFind] = new("find of stock", "发现储存"),
        [ObligationBasisKind.FindDealtWith] = new("find dealt with", "所发现者已处理"),
        [ObligationBasisKind.Statement] = new("statement in a report", "报告中的陈述"),
        [ObligationBasisKind.ReportReceived] = new("report received", "收到报告"),

        [ObligationChangeKind.Opened] = new("opened", "产生"),
        [ObligationChangeKind.Reopened] = new("reopened", "重新产生"),
        [ObligationChangeKind.Extended] = new("extended", "延期"),
        [ObligationChangeKind.Overdue] = new("overdue", "逾期"),
        [ObligationChangeKind.MadeGood] = new("made good", "补交"),
        [ObligationChangeKind.Completed] = new("completed", "履行完毕"),
        [ObligationChangeKind.Ended] = new("ended", "终止"),
        [ObligationChangeKind.Doubtful] = new("doubtful", "存疑"),

        [Confidence.Confirmed] = new("Confirmed", "已确认"),
        [Confidence.Partly] = new("Partly", "部分确认"),
        [Confidence.Derived] = new("Derived", "推算"),
        [Confidence.Background] = new("Background", "背景资料，未确认"),
    };

    /// <summary>A duty: "clearance".</summary>
    public static string Of(ObligationKind duty, ConditionLanguage language) => Words[duty].In(language);

    /// <summary>How a duty stands: "overdue".</summary>
    public static string Of(ObligationStatus status, ConditionLanguage language) => Words[status].In(language);

    /// <summary>What a status rests on: "declaration of completion".</summary>
    public static string Of(ObligationBasisKind kind, ConditionLanguage language) => Words[kind].In(language);

    /// <summary>What happened to a duty: "extended".</summary>
    public static string Of(ObligationChangeKind kind, ConditionLanguage language) => Words[kind].In(language);

    /// <summary>How far what a status rests on can be trusted; in English the word of the register: "Partly".</summary>
    internal static string Of(Confidence confidence, ConditionLanguage language) => Words[confidence].In(language);
}
