namespace TreatyIndicators;

/// <summary>The register of a convention: who signed, joined and left it, and what duties and deadlines its States Parties have.</summary>
/// <remarks>Rows are facts as they stand in the files; <see cref="Membership"/> answers questions about a date. Safe for any number of threads.</remarks>
public sealed record Register
{
    /// <summary>The convention.</summary>
    public required ConventionId Convention { get; init; }

    /// <summary>The state of knowledge, in words: "membership as known in early 2026".</summary>
    public required string Edition { get; init; }

    /// <summary>Signatures. No row for a State: it did not sign.</summary>
    public ValueList<Signature> Signatures { get; init => field = value ?? []; } = [];

    /// <summary>Instruments deposited. No row for a State: it never joined.</summary>
    public ValueList<Deposit> Deposits { get; init => field = value ?? []; } = [];

    /// <summary>Withdrawals.</summary>
    public ValueList<Withdrawal> Withdrawals { get; init => field = value ?? []; } = [];

    /// <summary>Deadlines, original and granted.</summary>
    public ValueList<Deadline> Deadlines { get; init => field = value ?? []; } = [];

    /// <summary>Duties that are or were open.</summary>
    public ValueList<Obligation> Obligations { get; init => field = value ?? []; } = [];

    /// <summary>Ends of active hostilities; absent: not supplied, so unknown for every State.</summary>
    public ValueList<Hostilities>? Hostilities { get; init; }

    /// <summary>Halts announced by States not party; absent: not supplied, so unknown for every State.</summary>
    public ValueList<Moratorium>? Moratoria { get; init; }

    /// <summary>Notices of States not party that they destroyed stocks; absent: not supplied, so unknown for every State.</summary>
    public ValueList<StockDestructionNotice>? StockDestructionNotices { get; init; }
}
