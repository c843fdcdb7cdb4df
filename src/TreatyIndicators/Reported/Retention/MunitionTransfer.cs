using NodaTime;

namespace TreatyIndicators;

/// <summary>A transfer of items to or from another State.</summary>
public sealed record MunitionTransfer
{
    /// <summary>Given or received.</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d), 3(2); CCM 3(7)-(8).</remarks>
    public Code<TransferDirection>? Direction { get; init; }

    /// <summary>The other State.</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d), 3(2); CCM 3(7)-(8).</remarks>
    public StateCode? Counterparty { get; init; }

    /// <summary>Type.</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d), 3(2); CCM 3(7)-(8).</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Items (number of items).</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d), 3(2); CCM 3(7)-(8).</remarks>
    public long? Quantity { get; init; }

    /// <summary>Explosive submunitions (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d), 3(2); CCM 3(7)-(8).</remarks>
    public long? Submunitions { get; init; }

    /// <summary>Lot numbers.</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d), 3(2); CCM 3(7)-(8).</remarks>
    public ValueList<string> LotNumbers { get; init => field = value ?? []; } = [];

    /// <summary>Training, development or destruction.</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d), 3(2); CCM 3(7)-(8).</remarks>
    public Code<TransferPurpose>? Purpose { get; init; }

    /// <summary>When.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, voluntary. Source: I.</remarks>
    public LocalDate? Date { get; init; }
}
