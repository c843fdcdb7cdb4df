using NodaTime;
using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of the title and cover page, and those that walk through the whole report.</summary>
internal static class HeaderRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        var (report, header) = (input.Submitted, input.Header);
        fired.If(!IsKnown(header.State, input.World.Catalogue), "HDR-01");
        fired.If(header.Period.From > header.Period.To, "HDR-02");
        fired.If(header.SubmittedOn < header.Period.To, "HDR-04");
        CheckKind(header, input.World.FirstSubmission(header), fired);
        CheckCover(report, fired);
        if (header.Kind.Value != ReportKind.Corrigendum)
        {
            fired.If(input.IsCcm && !Any(header.ContactPoints, IsUsable), "HDR-11");
            fired.If(!input.IsCcm && header.ContactPoints.Count == 0, "HDR-12");
            fired.If(LeavesFormOpen(report), "HDR-13");
            fired.If(!Present(header.Format?.Text), "HDR-14");
        }

        fired.If(Numbers.AnyFault(report), "HDR-15");
        fired.If(EventDates.AnyAfter(report, header.SubmittedOn), "HDR-16");
        fired.If(header.AreaUnit is { Value: not AreaUnit.SquareMetre } && header.AreasConverted != true && HasAreas(report), "HDR-17");
        fired.If(NilStatements.AnyWithoutWords(input), "HDR-18");
        fired.If(header.Language is { Value: null }, "HDR-19");
        var texts = Texts.Of(report);
        fired.If(texts.HasStrayBlank || Codes.AnyInWrongCase(report), "HDR-20");
        fired.If(texts.HasPersonalData, "VA-08");
    }

    private static void CheckKind(ReportHeader header, LocalDate submittedOn, Fired fired)
    {
        var year = submittedOn.Year - 1;
        if (header.Kind.Value == ReportKind.Annual)
        {
            fired.If(Differ(header.Period.From, Day(year, 1, 1)) || Differ(header.Period.To, Day(year, 12, 31)), "HDR-03");
            fired.If(submittedOn > Day(header.Period.To.Year + 1, 4, 30), "HDR-05");
        }

        fired.If(header.Kind.Value == ReportKind.Initial && header.Cover.Count > 0, "HDR-06");
    }

    private static void CheckCover(StatePartyReport report, Fired fired)
    {
        foreach (var box in report.Header.Cover.AsSpan())
        {
            fired.If(box.Status?.Value == CoverStatus.Unchanged && !(box.LastReportedYear < report.Header.Period.To.Year), "HDR-07");
            if (box.Form?.Value is not { } letter)
            {
                continue;
            }

            fired.If(box.Status?.Value == CoverStatus.NotApplicable && Forms.HasBody(report, letter), "HDR-08");
            fired.If(box.Status?.Value == CoverStatus.Changed && !Forms.HasBody(report, letter) && !Forms.HasNil(report, letter), "HDR-09");
            fired.If(letter == FormLetter.A && box.Status?.Value == CoverStatus.NotApplicable, "HDR-10");
        }
    }

    private static bool IsKnown(StateCode state, Catalogue catalogue) => state.Value.Length == 3 && catalogue.FindState(state) is not null;

    private static bool IsUsable(ContactPoint contact) => Present(contact.Name) && (Present(contact.Phone) || Present(contact.Fax) || Present(contact.Email));

    private static bool HasAreas(StatePartyReport report) =>
        report.HazardousAreas is { Totals: not null } or { Areas.Count: > 0 } || report.LandRelease is { Totals: not null } or { Rows.Count: > 0 };

    private static bool LeavesFormOpen(StatePartyReport report)
    {
        // Form J is free.
        for (var letter = FormLetter.A; letter < FormLetter.J; letter++)
        {
            if (!Forms.HasBody(report, letter) && !Forms.HasCover(report, letter) && !Forms.HasNil(report, letter))
            {
                return true;
            }
        }

        return false;
    }
}
