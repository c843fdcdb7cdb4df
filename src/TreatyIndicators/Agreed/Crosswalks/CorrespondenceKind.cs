namespace TreatyIndicators;

/// <summary>How what one indicator asks stands to what an indicator of another plan asks.</summary>
/// <remarks>
/// The kind compares what is asked, and of whom. Which channel may tell it (report, statement, request), the time looked at, and whether a
/// share or a count is published may differ all the same; the definitions say so.
/// </remarks>
public enum CorrespondenceKind
{
    /// <summary>The two ask the same of the same group.</summary>
    Same,

    /// <summary>The first asks more, or of a smaller group: what meets it would meet the second.</summary>
    Narrower,

    /// <summary>The first asks less, or of a larger group: what meets the second would meet it.</summary>
    Wider,

    /// <summary>The two are about one subject, and neither takes in the other.</summary>
    Related,
}
