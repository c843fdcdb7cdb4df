namespace TreatyIndicators.Testing;

/// <summary>What a State has to report on. Flags add up.</summary>
[Flags]
public enum ReportProfile
{
    /// <summary>Nothing: every form is a nil statement.</summary>
    None = 0,

    /// <summary>A stock to destroy (APMBC Article 4, CCM Article 3).</summary>
    Stockpile = 1,

    /// <summary>Areas to release, and people to warn of them (APMBC Article 5, CCM Article 4).</summary>
    Clearance = 2,

    /// <summary>Victims to assist (APMBC Article 6(3), CCM Article 5).</summary>
    Victims = 4,

    /// <summary>Items kept for permitted purposes (APMBC Article 3, CCM Article 3(6)).</summary>
    Retention = 8,

    /// <summary>Help given to others (Article 6 of both conventions).</summary>
    Assistance = 16,

    /// <summary>All of it.</summary>
    All = Stockpile | Clearance | Victims | Retention | Assistance,
}
