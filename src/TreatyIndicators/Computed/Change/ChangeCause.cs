namespace TreatyIndicators;

/// <summary>Why a figure changed: what one part of a difference comes from.</summary>
/// <remarks>
/// Looked at in this order; the first that fits takes the subject. <see cref="NewAnswer"/> and <see cref="Records"/> are real change. Exchanging
/// before and after exchanges <see cref="Entered"/> with <see cref="Left"/> and <see cref="NewReporter"/> with <see cref="GoneSilent"/>.
/// </remarks>
public enum ChangeCause
{
    /// <summary>Another definition, edition or reading: what it would have changed had nothing else changed.</summary>
    Definition,

    /// <summary>The subject came into the population: a State joined, a duty opened, a term ended, or its membership became known.</summary>
    Entered,

    /// <summary>The subject left the population, or it is no longer known to belong to it.</summary>
    Left,

    /// <summary>The State reported where it had not, or a later report speaks on a point on which the earlier one was silent.</summary>
    NewReporter,

    /// <summary>The State did not report where it had, or its later report is silent on a point on which the earlier one spoke.</summary>
    GoneSilent,

    /// <summary>A report was replaced by another one for the same year.</summary>
    Corrected,

    /// <summary>The report of another year gives another answer.</summary>
    NewAnswer,

    /// <summary>Whatever else decides: the register and other records, reports of others, and days that have passed.</summary>
    Records,
}
