using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Finds tests that look at the reports of other States than the one under test.</summary>
internal static class ReportsOfOthers
{
    /// <summary>
    /// Whether the test names the list of all reports without asking for those of the State under test alone, or asks of another
    /// State what its reports show.
    /// </summary>
    public static bool AreRead(BoundTruth test)
    {
        var parts = ExpressionParts.All(test.Source).ToList();
        var lists = parts.OfType<NameExpression>().Count(name => name.Segments[0] == RecordRoots.Reports);
        var own = test is BoundQuantified { Rows.AreReportsOfSubject: true } ? 1 : 0;
        return lists > own || parts.OfType<CallExpression>().Any(call => call.Function == "retains" && call.Arguments[0] is not NameExpression { Segments: ["s"] });
    }
}
