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
}
