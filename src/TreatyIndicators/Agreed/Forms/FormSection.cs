namespace TreatyIndicators;

/// <summary>A section of a report: one subject matter, whatever form letters it sits in.</summary>
public sealed record FormSection
{
    /// <summary>The name of the section in reports, for instance <c>landRelease</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The title.</summary>
    public required Label Title { get; init; }

    /// <summary>What it is about.</summary>
    public required string About { get; init; }
}
