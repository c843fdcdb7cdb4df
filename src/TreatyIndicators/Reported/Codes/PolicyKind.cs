namespace TreatyIndicators;

/// <summary>Kind of instrument.</summary>
public enum PolicyKind
{
    /// <summary>Law.</summary>
    Law,

    /// <summary>Policy.</summary>
    Policy,

    /// <summary>Strategy.</summary>
    Strategy,

    /// <summary>Budget.</summary>
    Budget,

    /// <summary>Programme.</summary>
    Programme,
}
