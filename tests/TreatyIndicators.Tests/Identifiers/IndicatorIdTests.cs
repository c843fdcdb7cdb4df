namespace TreatyIndicators.Tests.Identifiers;

public sealed class IndicatorIdTests
{
    [Theory]
    [InlineData("SRAAP-7.1", "SRAAP-7", 1)]
    [InlineData("LAP-50.12", "LAP-50", 12)]
    [InlineData("VAP-1", "VAP-1", 0)]
    public void An_indicator_tells_its_action_and_its_place(string text, string action, int ordinal)
    {
        var id = new IndicatorId(text);

        Assert.Equal((text, action, ordinal), (id.Value, id.Action.Value, id.Ordinal));
    }

    [Theory]
    [InlineData("VAP")]
    [InlineData("VAP-")]
    [InlineData("VAP-0")]
    [InlineData("VAP-01")]
    [InlineData("VAP-1.")]
    [InlineData("VAP-1.0")]
    [InlineData("VAP-1.1.1")]
    [InlineData("VAP-1a")]
    [InlineData("-1")]
    [InlineData(".1")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_texts_are_refused(string? text) => Assert.False(IndicatorId.TryParse(text, out _));

    [Fact]
    public void Indicators_are_ordered_by_plan_action_and_place() => Assert.Equal(
        ["LAP-2.1", "SRAAP-2.1", "SRAAP-10", "SRAAP-10.1", "SRAAP-10.2", "VAP-1", "VAP-2"],
        new[] { "VAP-2", "SRAAP-10.2", "VAP-1", "SRAAP-10", "LAP-2.1", "SRAAP-10.1", "SRAAP-2.1" }.Select(text => new IndicatorId(text)).Order().Select(id => id.Value));

    [Fact]
    public void The_default_identifier_has_no_action() => Assert.Equal((string.Empty, default, 0), (default(IndicatorId).Value, default(IndicatorId).Action, default(IndicatorId).Ordinal));
}
