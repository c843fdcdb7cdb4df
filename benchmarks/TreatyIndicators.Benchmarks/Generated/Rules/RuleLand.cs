namespace TreatyIndicators.Benchmarks;

/// <summary>Areas, their release and the plan for the rest.</summary>
internal static class RuleLand
{
    /// <summary>The first areas are confirmed, the others suspected.</summary>
    private const int Confirmed = 2;

    private const double MetresPerDegree = 111_195;

    public static HazardousAreas Areas(RuleLedger ledger)
    {
        var (confirmed, suspected) = (ledger.Area.Take(Confirmed).Sum(), ledger.Area.Skip(Confirmed).Sum());
        return new()
        {
            Areas = [.. ledger.Area.Select((size, place) => Area(ledger, size, place))],
            Totals = new()
            {
                ChaCount = 2 * Confirmed,
                ShaCount = 2 * (RuleLedger.Areas - Confirmed),
                ChaAreaM2 = confirmed,
                ShaAreaM2 = suspected,
                RemainingM2 = confirmed + suspected,
                OpeningM2 = ledger.OpeningArea,
            },
            Baseline = new() { Established = Yes, AsOf = new(2004, 6, 1), CompletedOn = new(2004, 6, 1), Method = "Survey of all villages." },
            AsOf = ledger.Now.Period.To,
            Marking = new() { Status = MarkingStatus.Complete, AreasMarked = 2 * RuleLedger.Areas, AreasTotal = 2 * RuleLedger.Areas, AllMarkedOn = new(2004, 9, 1) },
        };
    }

    public static LandRelease Release(RuleLedger ledger)
    {
        LandReleaseRow[] rows = [.. Enumerable.Range(0, RuleLedger.Areas).Select(place => Row(ledger, place))];
        return new()
        {
            Rows = [.. rows],
            Totals = new()
            {
                CancelledM2 = rows.Sum(row => row.CancelledM2),
                ReducedM2 = rows.Sum(row => row.ReducedM2),
                ClearedM2 = rows.Sum(row => row.ClearedM2),
                ReleasedM2 = rows.Sum(row => row.ReleasedM2),
            },
            WorkPlan = Plan(ledger),
        };
    }

    private static Attestation Yes => new() { Answer = Answer.Yes };

    private static HazardousArea Area(RuleLedger ledger, long size, int place) => new()
    {
        Id = $"A-{place + 1}",
        Region = Region(place),
        Status = place < Confirmed ? HazardStatus.Cha : HazardStatus.Sha,
        Count = 2,
        AreaM2 = size,
        Contamination = [Ordnance.ApMine],
        Munitions = [new() { MunitionType = "PMN-2", RemnantSort = ledger.IsCcm ? RemnantSort.UnexplodedSubmunition : null, Quantity = 100 + ledger.Dice.Below(500) }],
        EmplacedPeriod = "1985 to 1991",
        DirectEvidence = place < Confirmed ? "Mines were seen by villagers." : null,
        Geometry = place == 0 ? Square(size) : null,
    };

    private static Geometry Square(long size)
    {
        const double Lat = 15;
        var side = Math.Sqrt(size) / MetresPerDegree;
        var (width, height) = (side / Math.Cos(Lat * Math.PI / 180), side);
        return new() { Polygons = [new() { Rings = [new() { Points = [Corner(0, 0), Corner(width, 0), Corner(width, height), Corner(0, height), Corner(0, 0)] }] }] };

        static GeoPoint Corner(double east, double north) => new() { Lon = (decimal)Math.Round(40 + east, 7), Lat = (decimal)Math.Round(Lat + north, 7) };
    }

    private static LandReleaseRow Row(RuleLedger ledger, int place)
    {
        var released = ledger.Released[place];
        var (cancelled, reduced) = (released / 4, released / 3);
        return new()
        {
            Region = Region(place),
            Methods = [ReleaseMethod.NonTechnicalSurvey, ReleaseMethod.TechnicalSurvey, ReleaseMethod.Clearance],
            CancelledM2 = cancelled,
            ReducedM2 = reduced,
            ClearedM2 = released - cancelled - reduced,
            ReleasedM2 = released,
            AreasClosed = 0,
            Devices = new() { ApMines = ledger.Found[place], ApImprovised = 0, AvMines = 1, ClusterRemnants = 2, OtherErw = 5, OtherIed = 0 },
        };
    }

    private static ClearanceWorkPlan Plan(RuleLedger ledger)
    {
        var (now, years) = (ledger.Now, ledger.Now.TargetYears);
        var next = new NodaTime.LocalDate(now.Year + 1, 6, 30);
        return new()
        {
            Exists = Yes,
            UpdatedOn = new(now.Year, 10, 1),
            Targets = [.. years.Select(year => new WorkPlanTarget { Year = year, AreaM2 = (ledger.Area.Sum() / years.Count) + 1 })],
            Milestones =
            [
                new() { Date = new(now.Year, 6, 30), Target = "Yearly survey", Status = MilestoneStatus.Met },
                new() { Date = next < now.ClearanceDeadline ? next : new(now.Year, 6, 30), Target = "Yearly survey", Status = MilestoneStatus.Planned },
            ],
            Budget = new() { National = 1_000_000, External = RulePeople.HelpNeeded, Total = 1_000_000 + RulePeople.HelpNeeded, Currency = "USD" },
        };
    }

    private static string Region(int place) => $"R{place + 1:00}";
}
