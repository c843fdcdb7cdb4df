namespace TreatyIndicators;

/// <summary>What the cover page of a report says of its sections.</summary>
internal static class CoverPage
{
    /// <summary>What is said of a section: the box of its main form, else the first of another form in which it stands.</summary>
    public static CoverEntry? Box(StatePartyReport report, string section)
    {
        if (report.Header.Cover.Count == 0)
        {
            return null;
        }

        var letters = SectionLetters.Of(report.Header.Convention, section);
        return MainBox(report, letters) ?? report.Header.Cover.FirstOrDefault(box => box?.Form is { } form && letters.Contains(form.Text));
    }

    /// <summary>Whether the cover page says anything of a section.</summary>
    public static bool IsCovered(StatePartyReport report, string section) => Box(report, section) is not null;

    /// <summary>Whether the cover page marks the form of a section as not applicable.</summary>
    public static bool IsNotApplicable(StatePartyReport report, string section) => Box(report, section)?.Status?.Value == CoverStatus.NotApplicable;

    /// <summary>Whether the cover page says of the main form of a section that it has no body: it is not applicable, or stands in an earlier report.</summary>
    public static bool SaysThereIsNone(StatePartyReport report, string section) =>
        MainBox(report, SectionLetters.Of(report.Header.Convention, section))?.Status?.Value is CoverStatus.Unchanged or CoverStatus.NotApplicable;

    /// <summary>Whether a report has no body of a section and marks its form as unchanged.</summary>
    public static bool IsLeft(StatePartyReport report, string section) => SectionBodies.Of(report, section) is null && IsUnchanged(Box(report, section));

    public static bool IsUnchanged(CoverEntry? box) => box?.Status?.Value == CoverStatus.Unchanged;

    private static CoverEntry? MainBox(StatePartyReport report, ValueList<string> letters) =>
        letters.Count == 0 ? null : report.Header.Cover.FirstOrDefault(box => box?.Form is { } form && letters[0] == form.Text);
}
