namespace TreatyIndicators;

/// <summary>Why items were transferred.</summary>
public enum TransferPurpose
{
    /// <summary>Training.</summary>
    Training,

    /// <summary>Development.</summary>
    Development,

    /// <summary>Destruction.</summary>
    Destruction,
}
