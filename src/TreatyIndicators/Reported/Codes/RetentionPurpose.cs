namespace TreatyIndicators;

/// <summary>Permitted purpose; CountermeasureDevelopment exists under the CCM only.</summary>
public enum RetentionPurpose
{
    /// <summary>Detection development.</summary>
    DetectionDevelopment,

    /// <summary>Detection training.</summary>
    DetectionTraining,

    /// <summary>Clearance development.</summary>
    ClearanceDevelopment,

    /// <summary>Clearance training.</summary>
    ClearanceTraining,

    /// <summary>Destruction development.</summary>
    DestructionDevelopment,

    /// <summary>Destruction training.</summary>
    DestructionTraining,

    /// <summary>Countermeasure development.</summary>
    CountermeasureDevelopment,
}
