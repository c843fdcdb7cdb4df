using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Finds tests that look at the reports of other States than the one under test.</summary>
internal static class ReportsOfOthers
{
    /// <summary>
    /// Whether the test names the list of all reports without asking for those of the State under test alone, or asks of another
    /// State what its reports show or what is found of it.
    /// </summary>
    public static bool AreRead(BoundTruth test)
    {
        var parts = ExpressionParts.All(test.Source).ToList();
        var lists = parts.OfType<NameExpression>().Count(name => name.Segments[0] == RecordRoots.Reports);
        var own = test is BoundQuantified { Rows.AreReportsOfSubject: true } ? 1 : 0;
        return lists > own || parts.OfType<CallExpression>().Any(AsksOfAnother);
    }
    private static bool AsksOfAnother(CallExpression call) => call switch
    {
        { Function: "retains", Arguments: [var state, ..] } => !IsSubject(state),
        { Function: "met", Arguments: [_, var state] } => !IsSubject(state),
        _ => false,
    };

    private static bool IsSubject(Expression state) => state is NameExpression { Segments: ["s"] };
}
