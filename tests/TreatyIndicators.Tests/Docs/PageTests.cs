using System.Reflection;
using TreatyIndicators.Catalogues.Crosswalks;

namespace TreatyIndicators.Tests.Docs;

public sealed class PageTests
{
    [Fact]
    public void The_page_of_the_fields_is_what_the_library_says() =>
        Approved.Matches("docs/fields.md", FieldsPage.Make());

    [Fact]
    public void The_page_of_the_Siem_Reap_Angkor_plan_is_what_the_library_says() =>
        Approved.Matches("docs/plans/siem-reap-angkor.md", PlanPage.Make(Catalogue.Default.Plan(ActionPlanId.SiemReapAngkor)));

    [Fact]
    public void The_page_of_the_Lausanne_plan_is_what_the_library_says() =>
        Approved.Matches("docs/plans/lausanne.md", PlanPage.Make(Catalogue.Default.Plan(ActionPlanId.Lausanne)));

    [Fact]
    public void The_page_of_the_Vientiane_review_is_what_the_library_says() =>
        Approved.Matches("docs/plans/vientiane-review.md", PlanPage.Make(Catalogue.Default.Plan(ActionPlanId.VientianeReview)));

    [Fact]
    public void The_page_of_the_observations_is_what_the_library_says() =>
        Approved.Matches("docs/plans/observations.md", PlanPage.Make(Catalogue.Default.Plan(ActionPlanId.Observations)));

    [Fact]
    public void Every_shipped_plan_has_a_page() => Assert.All(
        Catalogue.Default.Plans, plan => Assert.True(File.Exists(RepositoryFolder.Path($"docs/plans/{plan.Id}.md")), plan.Id.Value));

    [Fact]
    public void The_page_of_the_crosswalk_is_what_the_library_says() => Approved.Matches("docs/crosswalk.md", CrosswalkPage.Make());

    [Fact]
    public void The_page_of_the_crosswalk_explains_every_code() => Assert.Equal(
        typeof(CrosswalkCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        CrosswalkPage.Codes.Select(entry => entry.Code));
}
