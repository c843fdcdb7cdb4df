namespace TreatyIndicators;

/// <summary>The content of the embedded field list.</summary>
internal sealed record FormData
{
    public required ValueList<SourceMark> Marks { get; init; }

    public required ValueList<FormatLayout> Formats { get; init; }

    public required ValueList<ReportingForm> Forms { get; init; }

    public required ValueList<FormSection> Sections { get; init; }

    public required ValueList<FormField> Fields { get; init; }
}
