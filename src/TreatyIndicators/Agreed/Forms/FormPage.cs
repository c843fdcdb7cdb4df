namespace TreatyIndicators;

/// <summary>The part of a report in which a field sits.</summary>
public enum FormPage
{
    /// <summary>One of the lettered forms.</summary>
    Form,

    /// <summary>The title page.</summary>
    TitlePage,

    /// <summary>The cover page.</summary>
    CoverPage,
}
