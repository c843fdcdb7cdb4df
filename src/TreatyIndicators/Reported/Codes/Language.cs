namespace TreatyIndicators;

/// <summary>Language of the report.</summary>
public enum Language
{
    /// <summary>ar.</summary>
    ar,

    /// <summary>zh.</summary>
    zh,

    /// <summary>en.</summary>
    en,

    /// <summary>fr.</summary>
    fr,

    /// <summary>ru.</summary>
    ru,

    /// <summary>es.</summary>
    es,
}
