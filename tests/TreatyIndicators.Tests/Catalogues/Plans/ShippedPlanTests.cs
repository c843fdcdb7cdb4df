namespace TreatyIndicators.Tests.Catalogues.Plans;

public sealed class ShippedPlanTests
{
    [Fact]
    public void The_shipped_plan_has_no_problem()
    {
        using var stream = EmbeddedData.Open("plans/siem-reap-angkor.json");

        var problems = PlanReader.Read(stream, "siem-reap-angkor.json").Problems;

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }
}
