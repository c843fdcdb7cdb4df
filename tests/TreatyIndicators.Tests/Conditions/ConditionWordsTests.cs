using FsCheck;
using FsCheck.Fluent;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Conditions;

public sealed class ConditionWordsTests
{
    [Theory]
    [InlineData("count(nationalOwnership.integratedInto) >= 1", "the number of entries in nationalOwnership.integratedInto is at least 1")]
    [InlineData("landRelease.workPlan.exists = Yes", "landRelease.workPlan.exists is Yes")]
    [InlineData("exists c in nationalOwnership.sectorCoordination : present(c.sector) and present(c.mechanism)", "for at least one c in nationalOwnership.sectorCoordination: c.sector is given and c.mechanism is given")]
    [InlineData("isParty(s, t) and (clearanceDutyOpen(s, t) or hasVictims(s, t))", "the State is a State Party on the reference date and (the clearance duty of the State is open on the reference date or the State has victims on the reference date)")]
    [InlineData("a and b or c and d", "(a and b) or (c and d)")]
    [InlineData("a or b and not (c or d)", "a or (b and not (c or d))")]
    [InlineData("a => b and c", "if a, then b and c")]
    [InlineData("a or b => c xor d", "if a or b, then (either c or d, but not both)")]
    [InlineData("(a => b) => (exists x in l : x)", "if (if a, then b), then (for at least one x in l: x)")]
    [InlineData("a <=> not b = c", "a exactly when b is not c")]
    [InlineData("not present(a.b)", "a.b is not given")]
    [InlineData("not isParty(s, date(year, 1, 1))", "not (the State is a State Party on 1 January of the plan year)")]
    [InlineData("r.header.submittedOn <= date(2025, 4, 30)", "r.header.submittedOn is on or before 30 April 2025")]
    [InlineData("a.from <= b.to", "a.from is at most b.to")]
    [InlineData("informationManagement.dataAsOf >= addMonths(periodEnd, -12)", "informationManagement.dataAsOf is on or after 12 months before the end of the reporting period")]
    [InlineData("standards.updatedOn in [planStart, t]", "standards.updatedOn lies within the start of the plan to the reference date")]
    [InlineData("st.kind in {National, JointNamed} and k.status in {Alleged} and st.tags intersects {A, B} and st.tags includesAll {A} and l = {A, B} and l != {}", "st.kind is one of National, JointNamed and k.status is Alleged and st.tags has at least one of A, B and st.tags has A and l is exactly A, B and l has a member")]
    [InlineData("met(\"SRAAP-14.1\", s)", "the State is counted by \"SRAAP-14.1\"")]
    [InlineData("count(m in l.members where m.kind = Ministry or m.chair = true) >= 2", "the number of m in l.members (where m.kind is Ministry or m.chair is true) is at least 2")]
    [InlineData("sum(x in l where x.kind = Voluntary : x.amount) > 0", "the sum of x.amount for each x in l (where x.kind is Voluntary) is more than 0")]
    [InlineData("sum(landRelease.rows.clearedM2) - 2 * (a + b) = max(a, max(b, 0)) / 3", "(the sum of landRelease.rows.clearedM2) - 2 × (a + b) is (the greatest of a, (the greatest of b, 0)) ÷ 3")]
    [InlineData("forall x in l : count(x.areas) = 0 => x.done = true", "for every x in l: if the number of entries in x.areas is 0, then x.done is true")]
    [InlineData("splitBy(riskEducation.reach.cells, sex, ageBand)", "every row of riskEducation.reach.cells gives sex, ageBand")]
    [InlineData("knownIso3(header.state) and matches(trim(a), \"^[A-Z]{3}$\")", "header.state is the code of a State and a without blanks around it has the form \"^[A-Z]{3}$\"")]
    [InlineData("distinct(a in l : a.b) intersects b", "the different values of a.b for each a in l has at least one of b")]
    [InlineData("true = false", "true is false")]
    public void Conditions_are_told_in_English(string text, string words) => Assert.Equal(words, Told(text, ConditionLanguage.English));

    [Theory]
    [InlineData("count(nationalOwnership.integratedInto) >= 1", "nationalOwnership.integratedInto 的条目数至少为 1")]
    [InlineData("landRelease.workPlan.exists = Yes", "landRelease.workPlan.exists 为 Yes")]
    [InlineData("exists c in nationalOwnership.sectorCoordination : present(c.sector) and present(c.mechanism)", "nationalOwnership.sectorCoordination 中至少有一个 c 满足：已填 c.sector，且已填 c.mechanism")]
    [InlineData("isParty(s, t) and (clearanceDutyOpen(s, t) or hasVictims(s, t))", "该国在基准日为缔约国，且（该国的清除义务在基准日尚未履行完毕，或该国在基准日有受害者）")]
    [InlineData("a and b or c and d", "（a，且 b），或（c，且 d）")]
    [InlineData("a or b and not (c or d)", "a，或（b，且并非（c，或 d））")]
    [InlineData("a => b and c", "若 a，则 b，且 c")]
    [InlineData("a or b => c xor d", "若 a，或 b，则（要么 c，要么 d，二者不同时成立）")]
    [InlineData("(a => b) => (exists x in l : x)", "若（若 a，则 b），则（l 中至少有一个 x 满足：x）")]
    [InlineData("a <=> not b = c", "a，当且仅当 b 不是 c")]
    [InlineData("not present(a.b)", "未填 a.b")]
    [InlineData("not isParty(s, date(year, 1, 1))", "并非（该国在计划年度的 1 月 1 日为缔约国）")]
    [InlineData("r.header.submittedOn <= date(2025, 4, 30)", "r.header.submittedOn 不晚于 2025 年 4 月 30 日")]
    [InlineData("a.from <= b.to", "a.from 至多为 b.to")]
    [InlineData("informationManagement.dataAsOf >= addMonths(periodEnd, -12)", "informationManagement.dataAsOf 不早于报告期末之前 12 个月")]
    [InlineData("standards.updatedOn in [planStart, t]", "standards.updatedOn 在计划开始日至基准日之间")]
    [InlineData("st.kind in {National, JointNamed} and k.status in {Alleged} and st.tags intersects {A, B} and st.tags includesAll {A} and l = {A, B} and l != {}", "st.kind 为 National、JointNamed 之一，且 k.status 为 Alleged，且 st.tags 至少含 A、B 之一，且 st.tags 含 A，且 l 恰为 A、B，且 l 不为空集")]
    [InlineData("met(\"SRAAP-14.1\", s)", "该国计入 “SRAAP-14.1”")]
    [InlineData("count(m in l.members where m.kind = Ministry or m.chair = true) >= 2", "l.members 中 m 的个数（须 m.kind 为 Ministry，或 m.chair 为真）至少为 2")]
    [InlineData("sum(x in l where x.kind = Voluntary : x.amount) > 0", "l 中的每个 x（须 x.kind 为 Voluntary）的 x.amount 的总和大于 0")]
    [InlineData("sum(landRelease.rows.clearedM2) - 2 * (a + b) = max(a, max(b, 0)) / 3", "（landRelease.rows.clearedM2 的总和）- 2 ×（a + b）为（a、（b、0 中的最大值）中的最大值）÷ 3")]
    [InlineData("forall x in l : count(x.areas) = 0 => x.done = true", "l 中的每个 x 都满足：若 x.areas 的条目数为 0，则 x.done 为真")]
    [InlineData("splitBy(riskEducation.reach.cells, sex, ageBand)", "riskEducation.reach.cells 的每一行都填有 sex、ageBand")]
    [InlineData("knownIso3(header.state) and matches(trim(a), \"^[A-Z]{3}$\")", "header.state 为国家代码，且 a 去掉首尾空格符合格式 “^[A-Z]{3}$”")]
    [InlineData("distinct(a in l : a.b) intersects b", "l 中的每个 a 的 a.b 中的不同值至少含 b 之一")]
    [InlineData("true = false", "真为假")]
    public void Conditions_are_told_in_Chinese(string text, string words) => Assert.Equal(words, Told(text, ConditionLanguage.Chinese));

    [Fact]
    public void Fields_are_told_by_their_labels()
    {
        const string text = "count(landRelease.rows) >= 1 and exists r in landRelease.rows : present(r.clearedM2) and exists d in r.devices : d.count > 0 and d.kind = a";

        Assert.Equal(
            "the number of entries in rows of land release is at least 1 and (for at least one r in rows of land release: "
            + "area cleared of r is given and (for at least one d in devices of r: number of d is more than 0 and d.kind is a))",
            Told(text, ConditionLanguage.English, English));
        Assert.Equal(
            "土地释放各行的条目数至少为 1，且（土地释放各行中至少有一个 r 满足：已填 r 的清除面积，且（r 的装置中至少有一个 d 满足：d 的数量大于 0，且 d.kind 为 a））",
            Told(text, ConditionLanguage.Chinese, Chinese));

        static string? English(string path) => path switch
        {
            "landRelease.rows" => "rows of land release",
            "landRelease.rows.clearedM2" => "area cleared",
            "landRelease.rows.devices" => "devices",
            "landRelease.rows.devices.count" => "number",
            _ => null,
        };

        static string? Chinese(string path) => path switch
        {
            "landRelease.rows" => "土地释放各行",
            "landRelease.rows.clearedM2" => "清除面积",
            "landRelease.rows.devices" => "装置",
            "landRelease.rows.devices.count" => "数量",
            _ => null,
        };
    }

    [Fact]
    public void The_name_of_a_row_hides_a_name_of_the_context()
    {
        const string text = "(exists t in l : t = 1) and t = 1";

        Assert.Equal("(for at least one t in l: t is 1) and the reference date is 1", Told(text, ConditionLanguage.English));
        Assert.Equal("（l 中至少有一个 t 满足：t 为 1），且基准日为 1", Told(text, ConditionLanguage.Chinese));
    }

    [Fact]
    public void Texts_in_quotation_marks_keep_their_blanks() =>
        Assert.Equal("a 为 “地 雷a”", Told("a = \"地 雷a\"", ConditionLanguage.Chinese));

    [Fact]
    public void Every_tree_has_words_in_both_languages() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(TreeGenerator.Trees, tree =>
            ConditionText.ToWords(tree, ConditionLanguage.English).Length > 0 && ConditionText.ToWords(tree, ConditionLanguage.Chinese).Length > 0));

    [Fact]
    public void Name_of_a_row_within_another_of_that_name_hides_it_only_there() => Assert.Equal(
        "for at least one x in l: (for at least one x in m: x.a) and B of x",
        ConditionText.ToWords(ExpressionParser.Parse("exists x in l : (exists x in m : x.a) and x.b").Root!, ConditionLanguage.English, path => path == "l.b" ? "B" : null));

    [Fact]
    public void Interval_among_several_values_stands_in_brackets() => Assert.Equal(
        "a is one of (1 to 2), 3", ConditionText.ToWords(ExpressionParser.Parse("a in {[1, 2], 3}").Root!, ConditionLanguage.English));

    [Fact]
    public void Month_that_is_no_whole_number_is_told_as_it_is() => Assert.Equal(
        "date(2025, 4.5, 1) is a", ConditionText.ToWords(ExpressionParser.Parse("date(2025, 4.5, 1) = a").Root!, ConditionLanguage.English));

    private static string Told(string text, ConditionLanguage language, Func<string, string?>? label = null) =>
        ConditionText.ToWords(ExpressionParser.Parse(text).Root!, language, label);
}
