namespace TreatyIndicators.Conditions;

/// <summary>The words that conditions are told in: one table, both languages.</summary>
internal static class Phrases
{
    public static readonly Phrase Bracketed = new("({0})", "（{0}）");
    public static readonly Phrase Quoted = new("\"{0}\"", "“{0}”");
    public static readonly Phrase Separator = new(", ", "、");
    public static readonly Phrase True = new("true", "真");
    public static readonly Phrase False = new("false", "假");
    public static readonly Phrase Not = new("not ({0})", "并非（{0}）");
    public static readonly Phrase NoMember = new("nothing", "空集");
    public static readonly Phrase Empty = new("{0} has no member", "{0} 为空集");
    public static readonly Phrase NotEmpty = new("{0} has a member", "{0} 不为空集");
    public static readonly Phrase Exactly = new("{0} is exactly {1}", "{0} 恰为 {1}");
    public static readonly Phrase NotExactly = new("{0} is not exactly {1}", "{0} 并非恰为 {1}");
    public static readonly Phrase Has = new("{0} has {1}", "{0} 含 {1}");
    public static readonly Phrase FieldOfRow = new("{1} of {0}", "{0} 的{1}");
    public static readonly Phrase Interval = new("{0} to {1}", "{0} 至 {1}");
    public static readonly Phrase OneOf = new("{0} is one of {1}", "{0} 为 {1} 之一");
    public static readonly Phrase Within = new("{0} lies within {1} to {2}", "{0} 在 {1} 至 {2} 之间");
    public static readonly Phrase Call = new("{0}({1})", "{0}（{1}）");
    public static readonly Phrase Row = new("each {0} in {1}", "{1} 中的每个 {0}");
    public static readonly Phrase RowWhere = new("each {0} in {1} (where {2})", "{1} 中的每个 {0}（须{2}）");
    public static readonly Phrase ValueOfRow = new("{0} for {1}", "{1} 的 {0}");
    public static readonly Phrase Rows = new("the number of {0} in {1}", "{1} 中 {0} 的个数");
    public static readonly Phrase RowsWhere = new("the number of {0} in {1} (where {2})", "{1} 中 {0} 的个数（须{2}）");
    public static readonly Phrase ValuesGiven = new("the number of values given: {0}", "所给值的个数：{0}");
    public static readonly Phrase SplitBy = new("every row of {0} gives {1}", "{0} 的每一行都填有 {1}");
    public static readonly Phrase Day = new("{2} {1} {0}", "{0} 年 {1} 月 {2} 日");
    public static readonly Phrase DayOf = new("{2} {1} of {0}", "{0} 的 {1} 月 {2} 日");
    public static readonly Phrase MonthsBefore = new("{1} months before {0}", "{0} 之前 {1} 个月");
    public static readonly Phrase MonthsAfter = new("{1} months after {0}", "{0} 之后 {1} 个月");
    public static readonly Phrase YearsBefore = new("{1} years before {0}", "{0} 之前 {1} 年");
    public static readonly Phrase YearsAfter = new("{1} years after {0}", "{0} 之后 {1} 年");
    public static readonly Phrase DaysBefore = new("{1} days before {0}", "{0} 之前 {1} 天");
    public static readonly Phrase DaysAfter = new("{1} days after {0}", "{0} 之后 {1} 天");

    /// <summary>Names of the context.</summary>
    private static readonly Dictionary<string, Phrase> Names = new(StringComparer.Ordinal)
    {
        ["s"] = new("the State", "该国"),
        ["q"] = new("the request", "该请求"),
        ["t"] = new("the reference date", "基准日"),
        ["year"] = new("the plan year", "计划年度"),
        ["reportYear"] = new("the report year", "报告年度"),
        ["calendarYear"] = new("the calendar year", "本日历年"),
        ["period"] = new("the reporting period", "报告期"),
        ["periodEnd"] = new("the end of the reporting period", "报告期末"),
        ["planWindow"] = new("the plan so far", "计划开始至基准日期间"),
        ["planStart"] = new("the start of the plan", "计划开始日"),
        ["cutoff"] = new("the last day of submission that counts", "计入提交的最后日期"),
        ["knowledgeDate"] = new("the knowledge date", "资料截止日"),
        ["earlyNoticeDays"] = new("the days of early notice", "及早通知的天数"),
        ["prev"] = new("the latest earlier report", "上一次报告"),
    };

    /// <summary>Functions, by name and number of arguments.</summary>
    private static readonly Dictionary<(string Function, int Arguments), Phrase> Functions = new()
    {
        [("present", 1)] = new("{0} is given", "已填 {0}"),
        [("empty", 1)] = new("{0} is not given", "未填 {0}"),
        [("answered", 1)] = new("{0} is answered", "已答 {0}"),
        [("yes", 1)] = new("{0} is plainly Yes", "{0} 明确为 Yes"),
        [("isParty", 2)] = new("{0} is a State Party on {1}", "{0} 在 {1} 为缔约国"),
        [("isAffected", 2)] = new("{0} is affected on {1}", "{0} 在 {1} 受影响"),
        [("clearanceDutyOpen", 2)] = new("the clearance duty of {0} is open on {1}", "{0} 的清除义务在 {1} 尚未履行完毕"),
        [("clearanceDutyDone", 2)] = new("the clearance duty of {0} is done by {1}", "{0} 的清除义务在 {1} 已履行完毕"),
        [("stockpileDutyOpen", 2)] = new("the stockpile duty of {0} is open on {1}", "{0} 的储存销毁义务在 {1} 尚未履行完毕"),
        [("stockpileDutyDone", 2)] = new("the stockpile duty of {0} is done by {1}", "{0} 的储存销毁义务在 {1} 已履行完毕"),
        [("hasVictims", 2)] = new("{0} has victims on {1}", "{0} 在 {1} 有受害者"),
        [("openDuties", 2)] = new("the open duties of {0} on {1}", "{0} 在 {1} 尚未履行完毕的义务"),
        [("entryIntoForce", 1)] = new("the entry into force for {0}", "公约对 {0} 的生效日"),
        [("retains", 2)] = new("{0} keeps items on {1}", "{0} 在 {1} 有保留物项"),
        [("met", 2)] = new("{1} is counted by {0}", "{1} 计入 {0}"),
        [("updated", 2)] = new("{0} updates {1}", "{0} 更新了 {1}"),
        [("year", 1)] = new("the year of {0}", "{0} 的年份"),
        [("deadline", 3)] = new("the deadline of {0} for {1} as known on {2}", "截至 {2} 所知 {0} 的 {1} 期限"),
        [("initialReportDue", 1)] = new("the day the initial report of {0} is due", "{0} 初次报告的应交日"),
        [("annualReportDue", 2)] = new("the day the annual report of {0} is due in {1}", "{0} 在 {1} 的年度报告应交日"),
        [("meetingYear", 1)] = new("the year of meeting {0}", "会议 {0} 的年份"),
        [("meetingKind", 1)] = new("the kind of meeting {0}", "会议 {0} 的种类"),
        [("meetingStart", 1)] = new("the first day of meeting {0}", "会议 {0} 的首日"),
        [("firstOfSixthMonthAfter", 1)] = new("the first day of the sixth month after {0}", "{0} 之后第六个月的第一天"),
        [("yearsUntil", 1)] = new("the years from the reference date to {0}", "基准日至 {0} 的各年份"),
        [("nextMeetingStart", 1)] = new("the first day of the next meeting after {0}", "{0} 之后下一次会议的首日"),
        [("hostilitiesEnded", 1)] = new("the end of active hostilities in {0}", "{0} 实际敌对行动的结束日"),
        [("conventionStart", 0)] = new("the entry into force of the convention", "公约的生效日"),
        [("ccmTwoYearDate", 1)] = new("the date two years after entry into force for {0}, or the 11th Meeting if later", "对 {0} 生效满两年之日或第十一次会议首日（以较晚者为准）"),
        [("yearsWithoutUpdate", 2)] = new("the number of years running, up to {1}, in which {0} sent no update on a duty held", "截至 {1}，{0} 就所负义务连续未提交更新资料的年数"),
        [("hasBody", 1)] = new("form {0} has content", "表 {0} 有内容"),
        [("hasCover", 1)] = new("the cover page has a status for form {0}", "封面页对表 {0} 标有状态"),
        [("hasNil", 1)] = new("form {0} has a nil statement", "表 {0} 有“无”声明"),
        [("formLetters", 1)] = new("the forms of {0}", "{0} 的各表"),
        [("isFirstVersion", 1)] = new("{0} is the first version of its request", "{0} 为该请求的第一版"),
        [("isLastVersion", 1)] = new("{0} is the last version of its request", "{0} 为该请求的最后一版"),
        [("isReplaced", 2)] = new("{1} of {0} is replaced by a later report for the year", "{0} 的 {1} 已为同年较晚的报告所取代"),
        [("isUnchanged", 1)] = new("{0} is left as it was in an earlier report", "{0} 沿用较早报告"),
        [("hasContent", 1)] = new("an account is given in {0}", "{0} 有实质内容"),
        [("chainEndsInBody", 1)] = new("the unchanged years of form {0} lead to a report that has it", "表 {0} 的“未变”年份最终指向载有该表的报告"),
        [("movedByOtherForm", 1)] = new("another form books what changes the figures of form {0}", "另一表所载事项改变了表 {0} 的数字"),
        [("history", 2)] = new("the values of {0} in the {1} years before", "此前 {1} 年 {0} 的值"),
        [("unchangedYears", 1)] = new("the number of years running with the same {0}", "{0} 连续不变的年数"),
        [("sumYears", 2)] = new("the sum of {0} over {1} years, this one included", "包括本年在内 {1} 年间 {0} 的总和"),
        [("everCount", 1)] = new("the number of entries in {0}, in this and earlier reports", "本次及以往各次报告中 {0} 的条目数"),
        [("firstSubmission", 1)] = new("{0} of the first submission for the year", "该年首次提交的 {0}"),
        [("inHistory", 2)] = new("{1} stands under {0} in an earlier report", "以往报告的 {0} 中有 {1}"),
        [("days", 2)] = new("the number of days from {0} to {1}", "{0} 至 {1} 的天数"),
        [("isInteger", 1)] = new("{0} is a whole number", "{0} 为整数"),
        [("addDays", 2)] = new("{1} days after {0}", "{0} 之后 {1} 天"),
        [("addMonths", 2)] = new("{1} months after {0}", "{0} 之后 {1} 个月"),
        [("addYears", 2)] = new("{1} years after {0}", "{0} 之后 {1} 年"),
        [("trim", 1)] = new("{0} without blanks around it", "{0} 去掉首尾空格"),
        [("matches", 2)] = new("{0} has the form {1}", "{0} 符合格式 {1}"),
        [("exactCase", 1)] = new("{0} is written as on its list", "{0} 与代码表写法一致"),
        [("knownIso3", 1)] = new("{0} is the code of a State", "{0} 为国家代码"),
        [("total", 1)] = new("the total of {0}", "{0} 各项之和"),
        [("sorted", 1)] = new("{0} are in ascending order", "{0} 按升序排列"),
        [("bandsContiguous", 1)] = new("the age bands of {0} neither overlap nor leave gaps", "{0} 的年龄段既不重叠也无空档"),
        [("bandsCutAt", 2)] = new("no age band of {0} reaches from below {1} beyond it", "{0} 中没有跨越 {1} 岁的年龄段"),
        [("sameBand", 2)] = new("{0} and {1} are the same age band", "{0} 与 {1} 为同一年龄段"),
        [("inGazetteer", 2)] = new("{0} is on the list of regions {1}", "{0} 列于地区代码表 {1}"),
        [("numberFields", 0)] = new("the counts of the report", "报告中的各项数量"),
        [("areaFields", 0)] = new("the areas of the report", "报告中的各项面积"),
        [("eventDates", 0)] = new("the days of events in the report", "报告中各事件的日期"),
        [("textFields", 0)] = new("the texts of the report", "报告中的各段文字"),
        [("codeFields", 0)] = new("the codes of the report", "报告中的各项代码"),
        [("figureFields", 0)] = new("the figures of the report that have words of their own", "报告中附有文字说明的各项数字"),
        [("nilStatements", 0)] = new("the nil statements of the report", "报告中的各项“无”声明"),
        [("munitionTypes", 0)] = new("the types of munitions in the report", "报告所列的弹药型号"),
        [("spellings", 1)] = new("the number of spellings of {0}", "{0} 的写法种数"),
        [("noPersonalData", 0)] = new("no text on victims holds data on a person", "有关受害者的文字不含个人资料"),
        [("points", 1)] = new("the points of {0}", "{0} 的各点"),
        [("rings", 1)] = new("the rings of {0}", "{0} 的各环"),
        [("lat", 1)] = new("the latitude of {0}", "{0} 的纬度"),
        [("lon", 1)] = new("the longitude of {0}", "{0} 的经度"),
        [("distinctVertices", 1)] = new("the number of different vertices of {0}", "{0} 的不同顶点数"),
        [("simple", 1)] = new("{0} does not cross itself", "{0} 不自相交"),
        [("minVertexGapDegrees", 1)] = new("the smallest distance of vertices of {0} in degrees", "{0} 顶点间的最小距离（度）"),
        [("maxVertexDistanceM", 1)] = new("the largest distance of neighbouring vertices of {0} in metres", "{0} 相邻顶点间的最大距离（米）"),
        [("overlapShare", 1)] = new("the share of {0} that its parts cover twice", "{0} 各部分重叠面积所占比例"),
        [("areaOf", 1)] = new("the area of {0} in square metres", "{0} 的面积（平方米）"),
        [("inside", 2)] = new("{0} lies in {1}", "{0} 位于 {1} 境内"),
        [("abs", 1)] = new("the size of {0}", "{0} 的绝对值"),
    };

    /// <summary>The name of the context in words, or <see langword="null"/>.</summary>
    public static Phrase? OfName(string name) => Names.GetValueOrDefault(name);

    /// <summary>The function in words, or <see langword="null"/>.</summary>
    public static Phrase? OfFunction(string function, int arguments) => Functions.GetValueOrDefault((function, arguments));

    /// <summary>Days moved by a written number of months, years or days.</summary>
    public static Phrase? OfShift(string function, decimal by) => Math.Abs(by) == 1 ? OfShiftByOne(function, by < 0) : (function, by < 0) switch
    {
        ("addMonths", true) => MonthsBefore,
        ("addMonths", false) => MonthsAfter,
        ("addYears", true) => YearsBefore,
        ("addYears", false) => YearsAfter,
        ("addDays", true) => DaysBefore,
        ("addDays", false) => DaysAfter,
        _ => null,
    };

    private static Phrase? OfShiftByOne(string function, bool back) => (function, back) switch
    {
        ("addMonths", true) => new("{1} month before {0}", MonthsBefore.Zh),
        ("addMonths", false) => new("{1} month after {0}", MonthsAfter.Zh),
        ("addYears", true) => new("{1} year before {0}", YearsBefore.Zh),
        ("addYears", false) => new("{1} year after {0}", YearsAfter.Zh),
        ("addDays", true) => new("{1} day before {0}", DaysBefore.Zh),
        ("addDays", false) => new("{1} day after {0}", DaysAfter.Zh),
        _ => null,
    };

    /// <summary>One of several single values.</summary>
    public static Phrase OfSeveral(bool least, bool days) => (least, days) switch
    {
        (true, true) => new("the earliest of {0}", "{0} 中最早者"),
        (false, true) => new("the latest of {0}", "{0} 中最晚者"),
        (true, false) => Of(Aggregate.Min),
        _ => Of(Aggregate.Max),
    };

    /// <summary>Two truth values joined.</summary>
    public static Phrase Of(LogicOperator logic) => logic switch
    {
        LogicOperator.And => new("{0} and {1}", "{0}，且{1}"),
        LogicOperator.Or => new("{0} or {1}", "{0}，或{1}"),
        LogicOperator.Xor => new("either {0} or {1}, but not both", "要么{0}，要么{1}，二者不同时成立"),
        LogicOperator.Implies => new("if {0}, then {1}", "若{0}，则{1}"),
        _ => new("{0} exactly when {1}", "{0}，当且仅当{1}"),
    };

    /// <summary>Two numbers combined.</summary>
    public static string Of(ArithmeticOperator arithmetic) => arithmetic switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "×",
        _ => "÷",
    };

    /// <summary>Two values compared.</summary>
    public static Phrase Of(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => new("{0} is {1}", "{0} 为 {1}"),
        ComparisonOperator.NotEqual => new("{0} is not {1}", "{0} 不是 {1}"),
        ComparisonOperator.Less => new("{0} is less than {1}", "{0} 小于 {1}"),
        ComparisonOperator.LessOrEqual => new("{0} is at most {1}", "{0} 至多为 {1}"),
        ComparisonOperator.Greater => new("{0} is more than {1}", "{0} 大于 {1}"),
        ComparisonOperator.GreaterOrEqual => new("{0} is at least {1}", "{0} 至少为 {1}"),
        ComparisonOperator.In => new("{0} is in {1}", "{0} 在 {1} 之中"),
        ComparisonOperator.Intersects => new("{0} has at least one of {1}", "{0} 至少含 {1} 之一"),
        _ => new("{0} has all of {1}", "{0} 含全部 {1}"),
    };

    /// <summary>Two days compared; absent where days are compared like other values.</summary>
    public static Phrase? OfDays(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => new("{0} is before {1}", "{0} 早于 {1}"),
        ComparisonOperator.LessOrEqual => new("{0} is on or before {1}", "{0} 不晚于 {1}"),
        ComparisonOperator.Greater => new("{0} is after {1}", "{0} 晚于 {1}"),
        ComparisonOperator.GreaterOrEqual => new("{0} is on or after {1}", "{0} 不早于 {1}"),
        _ => null,
    };

    /// <summary>A test over rows.</summary>
    public static Phrase Of(Quantifier quantifier) => quantifier switch
    {
        Quantifier.Exists => new("for at least one {0} in {1}: {2}", "{1} 中至少有一个 {0} 满足：{2}"),
        _ => new("for every {0} in {1}: {2}", "{1} 中的每个 {0} 都满足：{2}"),
    };

    /// <summary>What is made of a list.</summary>
    public static Phrase Of(Aggregate aggregate) => aggregate switch
    {
        Aggregate.Count => new("the number of entries in {0}", "{0} 的条目数"),
        Aggregate.Sum => new("the sum of {0}", "{0} 的总和"),
        Aggregate.Min => new("the least of {0}", "{0} 中的最小值"),
        Aggregate.Max => new("the greatest of {0}", "{0} 中的最大值"),
        Aggregate.Median => new("the median of {0}", "{0} 的中位数"),
        _ => new("the different values of {0}", "{0} 中的不同值"),
    };
}
