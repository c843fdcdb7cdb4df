using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Finds tests that look through the reports of all States instead of those of the State under test.</summary>
internal static class ReportsOfOthers
{
    /// <summary>Whether the test names the list of all reports without asking for those of one State.</summary>
    public static bool AreRead(BoundTruth test) =>
        test is not BoundQuantified { Rows.IsKeyed: true }
        && ExpressionParts.All(test.Source).OfType<NameExpression>().Any(name => name.Segments[0] == RecordRoots.Reports);
}
