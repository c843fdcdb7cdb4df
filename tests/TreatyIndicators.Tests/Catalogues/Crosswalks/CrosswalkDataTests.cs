using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Catalogues.Crosswalks;

/// <summary>The crosswalk that the library ships.</summary>
public sealed class CrosswalkDataTests
{
    private static readonly Crosswalk Shipped = Catalogue.Default.Crosswalk;
    private static readonly ActionPlan SiemReap = Catalogue.Default.Plan(ActionPlanId.SiemReapAngkor);
    private static readonly ActionPlan Lausanne = Catalogue.Default.Plan(ActionPlanId.Lausanne);

    [Fact]
    public void Every_indicator_that_it_names_exists() => Assert.Empty(Catalogue.Default.Check());

    [Fact]
    public void Every_reason_names_an_indicator_of_its_pair_or_both_ask_the_same_and_stands_in_both_languages() => Assert.All(Shipped.Correspondences, one =>
    {
        Assert.False(string.IsNullOrWhiteSpace(one.Reason.Zh), $"{one.First} {one.Second}");
        Assert.EndsWith(".", one.Reason.En, StringComparison.Ordinal);
        Assert.EndsWith("。", one.Reason.Zh!, StringComparison.Ordinal);
        Assert.True(
            one.Kind == CorrespondenceKind.Same || one.Reason.En.Contains(one.First.Value, StringComparison.Ordinal) || one.Reason.En.Contains(one.Second.Value, StringComparison.Ordinal) || one.Reason.En.StartsWith("Both", StringComparison.Ordinal),
            one.Reason.En);
        Assert.DoesNotMatch("(?i)the (first|second) (?!day)", one.Reason.En);
    });

    [Fact]
    public void The_indicators_without_a_counterpart_in_the_other_action_plan_are_these()
    {
        Assert.Equal(
            "SRAAP-6.1 SRAAP-14.2 SRAAP-15.3 SRAAP-18.2 SRAAP-28.1 SRAAP-31.1 SRAAP-31.2 SRAAP-32.2 SRAAP-33.2 SRAAP-34.3 SRAAP-35.1 SRAAP-35.2 SRAAP-36.1 SRAAP-38.3 SRAAP-39.1 SRAAP-40.3 SRAAP-41.1 SRAAP-43.2",
            Without(SiemReap, Lausanne));
        Assert.Equal(
            "LAP-11.2 LAP-13.1 LAP-15.1 LAP-18.2 LAP-23.1 LAP-23.2 LAP-37.1 LAP-37.2 LAP-46.1 LAP-47.2 LAP-48.1 LAP-48.2 LAP-50.1",
            Without(Lausanne, SiemReap));
    }

    [Fact]
    public void Same_and_narrower_pairs_are_about_one_kind_of_subject_and_read_a_field_in_common_or_records() => Assert.All(
        Shipped.Correspondences.Where(one => one.Kind != CorrespondenceKind.Related),
        one =>
        {
            var (first, second) = (Find(one.First), Find(one.Second));
            Assert.Equal(first.Population.Universe, second.Population.Universe);
            Assert.True(first.DecidingFields.Intersect(second.DecidingFields).Any() || Sections(first).Intersect(Sections(second)).Any(), $"{one.First} {one.Second}");
        });

    [Fact]
    public void Shared_facts_are_asked_by_an_indicator_of_either_action_plan() => Assert.All(
        Shipped.SharedFacts.Where(fact => fact.Id is not ("platform-lead" or "platform-meeting" or "information-system-name")),
        fact => Assert.True(fact.AskedBy(SiemReap).Count + fact.AskedBy(Lausanne).Count > 0, fact.Id));

    /// <summary>No form of the Convention on Cluster Munitions asks for a platform; the field can be given all the same.</summary>
    [Fact]
    public void Shared_facts_sit_in_the_forms_of_both_conventions_but_for_the_platform() => Assert.All(
        Shipped.SharedFacts.Where(fact => !fact.Id.StartsWith("platform", StringComparison.Ordinal)), fact => Assert.All(Catalogue.Default.Conventions, convention =>
            Assert.NotEmpty(FormCatalogue.LettersOf(convention.Id, ReportFormat.ClassicForms, fact.Path))));

    [Fact]
    public void A_kind_has_words_in_both_languages() =>
        Assert.Equal("same as, narrower than, wider than, related to", string.Join(", ", Enum.GetValues<CorrespondenceKind>().Select(kind => ResultWords.Of(kind, TreatyIndicators.Conditions.ConditionLanguage.English))));

    private static IEnumerable<string> Sections(Indicator indicator) => indicator.DataSources;

    private static string Without(ActionPlan plan, ActionPlan other) =>
        string.Join(' ', plan.Indicators.Select(indicator => indicator.Id).Except(Shipped.Between(plan, other).Select(one => one.First)));

    private static Indicator Find(IndicatorId id) => Catalogue.Default.Plans.SelectMany(plan => plan.Indicators).Single(indicator => indicator.Id == id);
}
