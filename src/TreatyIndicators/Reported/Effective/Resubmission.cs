using NodaTime.Text;

namespace TreatyIndicators;

/// <summary>A submission of a State for a year for which it had submitted before: it counts from its day on, in the place of what stood.</summary>
public sealed record Resubmission
{
    /// <summary>The submission that counted last before.</summary>
    public required StatePartyReport Earlier { get; init; }

    /// <summary>The submission that counts in its place; a corrigendum with what it leaves as it was.</summary>
    public required StatePartyReport Winner { get; init; }

    /// <summary>How the one stands to the other.</summary>
    public required SubmissionGrade Grade { get; init; }

    /// <summary>Why the winner counts.</summary>
    public required WinnerRule Rule { get; init; }

    /// <summary>Whether the report that the winner names in <c>supersedes</c> is among those for the year that came before it; absent: it names none.</summary>
    /// <remarks>A corrigendum is read into the report as it stood even where this is false.</remarks>
    public bool? NamesKnownReport { get; init; }

    /// <summary>The grade and the rule in a sentence.</summary>
    public string Why => $"{Winner.Header.ReportId} counts in place of {Earlier.Header.ReportId}: {Reason}. {Standing}{Target}";

    private string Reason => Rule switch
    {
        WinnerRule.LaterDay => $"it was submitted on {Day(Winner)}, after {Day(Earlier)}",
        WinnerRule.Supersedes => $"both were submitted on {Day(Winner)}, and the other is named as superseded",
        WinnerRule.Corrigendum => $"both were submitted on {Day(Winner)}, and it is a corrigendum",
        _ => $"both were submitted on {Day(Winner)}, and its identifier comes later",
    };

    private string Standing => Grade switch
    {
        SubmissionGrade.SameContent => "Both say the same.",
        SubmissionGrade.Corrected => "It says that it corrects what was submitted before.",
        _ => "They contradict each other: the contents differ, and neither says that it corrects the other.",
    };

    private string Target => NamesKnownReport == false
        ? $" It names {Winner.Header.Supersedes}, which is not among the earlier reports for the year."
        : string.Empty;

    private static string Day(StatePartyReport report) => LocalDatePattern.Iso.Format(report.Header.SubmittedOn);
}
