namespace TreatyIndicators.Validation;

/// <summary>How far ways to put numbers right are looked for.</summary>
public static class RepairLimits
{
    /// <summary>The most fields that a way may change: reports with more errors at once are better read anew.</summary>
    public const int Fields = 3;

    /// <summary>The most numbers that problems which hang together may be about: of longer tables hardly any number would not do. A sum of more numbers ties nothing together.</summary>
    public const int Numbers = 500;

    /// <summary>The most sets of fields that are looked at for problems that hang together.</summary>
    public const int Sets = 2_000;

    /// <summary>The most ways that are told.</summary>
    public const int Repairs = 100;
}
