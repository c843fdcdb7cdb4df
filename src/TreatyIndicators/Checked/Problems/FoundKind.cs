namespace TreatyIndicators.Validation;

/// <summary>How what was found at a place, or is expected there, is told.</summary>
internal enum FoundKind
{
    /// <summary>As it stands: a text, a code, a year.</summary>
    Text,

    /// <summary>A number, as the language writes numbers.</summary>
    Number,

    /// <summary>How many entries a list has.</summary>
    Entries,

    /// <summary>A day, as the language writes days.</summary>
    Day,

    /// <summary>Several days, with commas between them.</summary>
    Days,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>Something stands there that is not shown: a part with fields of its own, or what must not be spread.</summary>
    Unshown,
}
