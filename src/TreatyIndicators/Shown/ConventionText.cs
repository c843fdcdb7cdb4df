namespace TreatyIndicators.Export;

/// <summary>What conventions are called in headings.</summary>
internal static class ConventionText
{
    /// <summary>The abbreviation of the catalogue, for instance APMBC; the identifier of a convention that it does not hold.</summary>
    public static string Of(ConventionId convention) => Catalogue.Default.FindConvention(convention)?.Abbreviation ?? convention.Value;
}
