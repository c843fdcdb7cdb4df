namespace TreatyIndicators;

/// <summary>Kind of report; CatchUp covers several years at once.</summary>
public enum ReportKind
{
    /// <summary>Initial.</summary>
    Initial,

    /// <summary>Annual.</summary>
    Annual,

    /// <summary>Voluntary.</summary>
    Voluntary,

    /// <summary>Catch up.</summary>
    CatchUp,

    /// <summary>Corrigendum.</summary>
    Corrigendum,
}
