namespace TreatyIndicators;

/// <summary>How a further submission of a State for a year stands to what it said for that year before.</summary>
public enum SubmissionGrade
{
    /// <summary>It says the same: the sections, the period and the cover page are equal, whatever the title page says.</summary>
    SameContent,

    /// <summary>It says something else, and says that it corrects: it is a corrigendum, or names an earlier submission for the year in <c>supersedes</c>.</summary>
    Corrected,

    /// <summary>It says something else, and neither says that it corrects the other.</summary>
    Contradictory,
}
