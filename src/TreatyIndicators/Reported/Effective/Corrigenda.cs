namespace TreatyIndicators;

/// <summary>Reads a corrigendum into the report that it corrects.</summary>
internal static class Corrigenda
{
    public static bool Is(StatePartyReport report) => report.Header.Kind.Value == ReportKind.Corrigendum;

    /// <summary>
    /// The corrigendum, with everything that it does not name as it stood before. It names the sections that it holds, and the forms of
    /// which its cover page says that they are unchanged since another year or not applicable.
    /// </summary>
    /// <remarks>
    /// What it corrects is the report of the year as it stood, earlier corrigenda read in, whichever of them it names: to go back to an
    /// older one would undo what was said in between.
    /// </remarks>
    public static StatePartyReport Apply(StatePartyReport corrigendum, StatePartyReport before) =>
        SectionBodies.Fill(corrigendum, section => CoverPage.SaysThereIsNone(corrigendum, section) ? null : before) with
        {
            Header = Header(corrigendum.Header, before.Header),
        };

    /// <summary>Who says what and when is told by the corrigendum; what kind of report it is and how it is laid out, by the report that it corrects.</summary>
    private static ReportHeader Header(ReportHeader own, ReportHeader before) => own with
    {
        Kind = before.Kind,
        ContactPoints = own.ContactPoints.Count > 0 ? own.ContactPoints : before.ContactPoints,
        Cover = Cover(own.Cover, before.Cover),
        Format = before.Format ?? own.Format,
        GuideLayout = before.GuideLayout ?? own.GuideLayout,
        FormatDetectedBy = before.FormatDetectedBy ?? own.FormatDetectedBy,
        Language = before.Language ?? own.Language,
        AreaUnit = before.AreaUnit ?? own.AreaUnit,
        AreasConverted = before.AreasConverted ?? own.AreasConverted,
    };

    /// <summary>The boxes of a corrigendum, and those of forms that it has no box for.</summary>
    private static ValueList<CoverEntry> Cover(ValueList<CoverEntry> own, ValueList<CoverEntry> before)
    {
        var named = own.Select(box => box?.Form).ToHashSet();
        return [.. own, .. before.Where(box => !named.Contains(box?.Form))];
    }
}
