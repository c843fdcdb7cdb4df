namespace TreatyIndicators;

/// <summary>Stage of an alternative or innovative source of money.</summary>
public enum FinanceStage
{
    /// <summary>Explored.</summary>
    Explored,

    /// <summary>Planned.</summary>
    Planned,

    /// <summary>In use.</summary>
    InUse,
}
