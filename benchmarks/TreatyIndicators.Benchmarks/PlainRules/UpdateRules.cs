using NodaTime;
using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Whether a State keeps its forms and duties up to date.</summary>
internal static class UpdateRules
{
    private const int YearsToEngagement = 2;

    private static readonly Duty[] Duties = Enum.GetValues<Duty>();

    /// <summary>Whether a form that is marked unchanged was moved by what the same document reports in another form: the items by which figures roll forward.</summary>
    public static bool MovesForm(StatePartyReport report, FormLetter letter) => (letter, IsCcm: report.Header.Convention == ConventionId.Ccm) switch
    {
        (FormLetter.B, true) => TakesFromStock(report.Retained),
        (FormLetter.B, false) => TakesFromStock(report.Retained) || DestroysStock(report.Destroyed),
        (FormLetter.C, false) => Releases(report.LandRelease),
        (FormLetter.F, false) => DestroysInClearance(report.Destroyed),
        (FormLetter.G, false) =>
            Any(report.LandRelease?.Rows, row => row.Devices is { ApMines: > 0 } or { ApImprovised: > 0 })
            || Any(report.Stockpile?.Discoveries, find => Within(find.DestroyedOn, report.Header.Period)),
        _ => false,
    };

    /// <summary>Whether duties are held and one of them has had no update for two years.</summary>
    public static bool IsSilent(PlainInput input) => YearsWithoutUpdate(input) >= YearsToEngagement && HoldsDuty(input);

    private static bool HoldsDuty(PlainInput input)
    {
        var (header, membership, holds) = (input.Header, input.World.Membership, false);
        foreach (var duty in Duties)
        {
            switch (membership?.IsOpen(header.State, duty, header.SubmittedOn, input.World.Day) ?? Truth.Unknown)
            {
                case Truth.Unknown:
                    return false;
                case Truth.True:
                    holds = true;
                    break;
            }
        }

        return holds;
    }

    private static bool TakesFromStock(RetainedMunitions? retained) =>
        Any(retained?.Acquired, row => row.Source?.Value == AcquisitionSource.Stockpile && row.Quantity > 0)
        || Any(retained?.Transfers, row => row is { Direction.Value: TransferDirection.Outgoing, Purpose.Value: TransferPurpose.Destruction } && (row.Quantity > 0 || row.Submunitions > 0));

    private static bool DestroysStock(DestroyedItems? destroyed) =>
        destroyed?.StockpileTotals is { InPeriod: > 0 } or { InPeriodSubmunitions: > 0 }
        || Any(destroyed?.Stockpile, row => row.Basis?.Value == DestroyedBasis.InPeriod && (row.Quantity > 0 || row.Submunitions > 0));

    private static bool DestroysInClearance(DestroyedItems? destroyed) =>
        destroyed?.ClearanceTotals?.InPeriod > 0 || Any(destroyed?.Clearance, row => row.Basis?.Value == DestroyedBasis.InPeriod && row.Quantity > 0);

    private static bool Releases(LandRelease? release) =>
        release?.Totals is { ReleasedM2: > 0 } or { CancelledM2: > 0 } or { ReducedM2: > 0 } or { ClearedM2: > 0 }
        || Any(release?.Rows, row => row is { ReleasedM2: > 0 } or { CancelledM2: > 0 } or { ReducedM2: > 0 } or { ClearedM2: > 0 });

    /// <summary>The years running, up to the day of submission, without an update on a duty held; absent where that cannot be told.</summary>
    private static int? YearsWithoutUpdate(PlainInput input)
    {
        var (day, oldest) = (input.Header.SubmittedOn, input.Earlier.Count > 0 ? input.Earlier[^1] : input.Effective);
        var joined = input.World.EntryIntoForce(input.Header.State)?.Year ?? int.MinValue;
        var year = day.Year - 1;
        year -= day > new LocalDate(day.Year, 4, 30) || Covering(input, year) is not null ? 0 : 1;
        for (var silent = 0; ; silent++, year--)
        {
            if (year < joined)
            {
                return silent;
            }

            if (year < FirstYear(oldest))
            {
                return silent >= YearsToEngagement || oldest.Header.Kind.Value == ReportKind.Initial ? silent : null;
            }

            if (IsUpdated(input, year, LocalDate.Min(new(year, 12, 31), day)) is var updated && updated != false)
            {
                return updated is null ? null : silent;
            }
        }
    }

    /// <summary>Whether each duty held was reported on; absent: it is doubtful whether one is held.</summary>
    private static bool? IsUpdated(PlainInput input, int year, LocalDate end)
    {
        var report = Covering(input, year);
        return (report?.Stockpile is not null ? true : IsFree(input, Duty.StockpileDestruction, end))
            & (report is { HazardousAreas: not null, LandRelease: not null } ? true : IsFree(input, Duty.Clearance, end))
            & (report?.Retained is not null ? true : !Retains(input, end.Year));
    }

    private static bool? IsFree(PlainInput input, Duty duty, LocalDate day) => input.World.Membership?.IsOpen(input.Header.State, duty, day, input.World.Day) switch
    {
        Truth.True => false,
        Truth.False => true,
        _ => null,
    };

    /// <summary>Whether the latest report up to a year that says anything of kept items shows some.</summary>
    private static bool? Retains(PlainInput input, int year)
    {
        for (var place = -1; place < input.Earlier.Count; place++)
        {
            var report = place < 0 ? input.Effective : input.Earlier[place];
            if (report.Header.Period.To.Year > year)
            {
                continue;
            }

            if (report.Retained is { } retained)
            {
                return Keeps(retained);
            }

            if (Any(report.Header.Cover, box => box.Form?.Value == FormLetter.D && box.Status?.Value == CoverStatus.NotApplicable))
            {
                return false;
            }
        }

        return null;
    }

    private static bool? Keeps(RetainedMunitions retained) =>
        retained.Totals?.Quantity is { } total ? total > 0
        : Any(retained.Items, item => item.Quantity > 0) ? true
        : (retained.Items.Count > 0 && All(retained.Items, item => item.Quantity is not null)) || retained.NilStatement?.Stated == true ? false
        : null;

    private static StatePartyReport? Covering(PlainInput input, int year)
    {
        for (var place = -1; place < input.Earlier.Count; place++)
        {
            var report = place < 0 ? input.Effective : input.Earlier[place];
            if (FirstYear(report) <= year && year <= report.Header.Period.To.Year && report.Header.SubmittedOn <= input.Header.SubmittedOn)
            {
                return report;
            }
        }

        return null;
    }

    private static int FirstYear(StatePartyReport report) => Math.Min(report.Header.Period.From.Year, report.Header.Period.To.Year);
}
