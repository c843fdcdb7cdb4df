namespace TreatyIndicators;

/// <summary>How a State stands to the United Nations.</summary>
public enum UnStatus
{
    /// <summary>A Member State.</summary>
    MemberState,

    /// <summary>A State with observer status.</summary>
    ObserverState,

    /// <summary>Neither, but able to join treaties: Cook Islands, Niue.</summary>
    NonMemberState,
}
