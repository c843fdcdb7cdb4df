namespace TreatyIndicators;

/// <summary>Layout used.</summary>
public enum ReportFormat
{
    /// <summary>Classic forms.</summary>
    ClassicForms,

    /// <summary>Guide.</summary>
    Guide,

    /// <summary>Online tool.</summary>
    OnlineTool,

    /// <summary>Adapted form.</summary>
    AdaptedForm,

    /// <summary>Narrative.</summary>
    Narrative,
}
