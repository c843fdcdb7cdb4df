namespace TreatyIndicators.Tool;

/// <summary>What the two sides of a comparison are.</summary>
internal enum ComparedKind
{
    /// <summary>Two days up to which reports and records are known.</summary>
    Day,

    /// <summary>Two plan years.</summary>
    Year,

    /// <summary>Two folders of evidence.</summary>
    Folder,

    /// <summary>Two editions of a plan: files, or plans that are known by name.</summary>
    Edition,

    /// <summary>Two readings, or the headline and a reading.</summary>
    Reading,
}
