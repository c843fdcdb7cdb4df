namespace TreatyIndicators;

/// <summary>What a status of a duty rests on.</summary>
public enum ObligationBasisKind
{
    /// <summary>Entry into force for the State.</summary>
    EntryIntoForce,

    /// <summary>A withdrawal.</summary>
    Withdrawal,

    /// <summary>A row of the register that opens the duty.</summary>
    DutyInRegister,

    /// <summary>The completion that a row of the register tells.</summary>
    CompletionInRegister,

    /// <summary>A deadline of the register.</summary>
    Deadline,

    /// <summary>A decision on an extension request, in the records.</summary>
    Decision,

    /// <summary>An official declaration of completion, in the records.</summary>
    Declaration,

    /// <summary>A find of areas, in a notice or a report.</summary>
    AreaFind,

    /// <summary>A find of stock, in a notice or a report.</summary>
    StockFind,

    /// <summary>The find was dealt with, as a report tells.</summary>
    FindDealtWith,

    /// <summary>A statement in a report.</summary>
    Statement,

    /// <summary>A report received.</summary>
    ReportReceived,
}
