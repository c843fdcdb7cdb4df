namespace TreatyIndicators;

/// <summary>On what basis a field is asked for.</summary>
public enum FieldBasis
{
    /// <summary>Article 7 or another clause of the convention asks for it.</summary>
    Treaty,

    /// <summary>The form offers a place for it, or practice does.</summary>
    Voluntary,

    /// <summary>An action plan asks for it.</summary>
    ActionPlan,

    /// <summary>It is kept by the library or by whoever enters the report, and not asked of the State.</summary>
    Bookkeeping,
}
