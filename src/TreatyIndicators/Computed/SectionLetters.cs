namespace TreatyIndicators.Computed;

/// <summary>The form letters under which a section sits, the usual one first.</summary>
internal static class SectionLetters
{
    public static IReadOnlyList<string> Of(ConventionId convention, string section) => [];
}
