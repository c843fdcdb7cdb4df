using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>A few of the rules that the library ships.</summary>
internal static class ShippedRules
{
    public static ReportChecker Checker(params string[] ids) => new(RuleCatalogue.Default.Only(ids));
}
