using System.Diagnostics;

namespace TreatyIndicators.Benchmarks;

/// <summary>Shows that the hand-written rules tell a clean report from a broken one, and how long they take. Not for publication.</summary>
internal static class PlainRulesCheck
{
    private const int Reports = 4_100;

    private static readonly (string Rule, Func<StatePartyReport, StatePartyReport> Break)[] Edits =
    [
        ("HDR-02", report => report with { Header = report.Header with { Period = report.Header.Period with { From = report.Header.Period.To.PlusDays(1) } } }),
        ("HDR-04", report => report with { Header = report.Header with { SubmittedOn = report.Header.Period.To.PlusDays(-1) } }),
        ("HDR-05", report => report with { Header = report.Header with { Kind = ReportKind.Annual, SubmittedOn = new(report.Header.Period.To.Year + 1, 5, 1) } }),
        ("HDR-08", report => report with { Header = report.Header with { Cover = [new() { Form = FormLetter.D, Status = CoverStatus.NotApplicable }] } }),
        ("HDR-13", report => report with { ProductionFacilities = null }),
        ("HDR-15", report => report with { VictimAssistance = report.VictimAssistance! with { AssistiveTechnology = new() { DevicesProvided = -1 } } }),
        ("HDR-16", report => report with { Standards = new() { UpdatedOn = report.Header.SubmittedOn.PlusDays(1) } }),
        ("HDR-18", report => report with { ProductionFacilities = new() { NilStatement = new() { Stated = true, Wording = " N/A" } } }),
        ("HDR-19", report => report with { Header = report.Header with { Language = Code<Language>.Of("pt") } }),
        ("HDR-20", report => report with { Compliance = new() { Updates = [new() { Article = "1(1)", Text = "None. " }] } }),
        ("HDR-20", report => report with { Environment = new() { AppliedTo = [Code<EnvironmentArea>.Of("clearance")] } }),
        ("A-09", report => report with { NationalImplementation = report.NationalImplementation! with { Article9Status = null } }),
        ("B-01", report => report with { Stockpile = report.Stockpile! with { Totals = report.Stockpile.Totals! with { Quantity = long.MaxValue } } }),
        ("C-03", report => report with { HazardousAreas = report.HazardousAreas! with { Totals = report.HazardousAreas.Totals! with { RemainingM2 = 1 } } }),
        ("C-11", report => Drawn(report, (0, 0), (1, 1), (1, 0), (0, 1))),
        ("C-10", report => Drawn(report, (0, 0), (1, 1))),
        ("C-12", report => Drawn(report, (0, 0), (0, 0), (1, 0), (1, 1))),
        ("C-13", report => Drawn(report, (0, 0), (1, 0), (1, 1))),
        ("C-14", report => Overlapping(report)),
        ("C-16", report => Drawn(report, (0, 0), (0.001m, 0), (0.001m, 0.0001m))),
        ("D-08", report => report with { Retained = report.Retained! with { Totals = new() } }),
        ("F-01", report => report with { LandRelease = report.LandRelease! with { Rows = [new() { CancelledM2 = 1, ReducedM2 = 1, ClearedM2 = 1, ReleasedM2 = 4 }] } }),
        ("I-06", report => report with { RiskEducation = report.RiskEducation! with { Reach = new() { Cells = [new() { AgeBand = new() { From = 0, To = 18 } }] } } }),
        ("VA-08", report => report with { VictimAssistance = report.VictimAssistance! with { Plan = new() { ProgressText = "A survivor of the north, born on 3 May 1990." } } }),
        ("X-06", report => report with { Stockpile = report.Stockpile! with { Stock = [new() { MunitionType = "pmn2" }] } }),
        ("X-01", report => report with { Stockpile = report.Stockpile! with { Stock = [new() { MunitionType = "PMN-2", LotNumbers = ["K-1"] }] } }),
        ("X-09", report => report with { HazardousAreas = report.HazardousAreas! with { NilStatement = new() { Stated = true, Wording = "None is known." } } }),
        ("X-10", report => report with { HazardousAreas = report.HazardousAreas! with { Totals = new() { RemainingM2 = 0 } } }),
        ("Y-01", report => report with { HazardousAreas = report.HazardousAreas! with { Totals = new() { RemainingM2 = report.HazardousAreas.Totals!.RemainingM2 + 60_000 } } }),
        ("Y-02", report => report with { HazardousAreas = report.HazardousAreas! with { Totals = new() { RemainingM2 = 2 * report.HazardousAreas.Totals!.RemainingM2 } } }),
        ("Y-14", report => report with { ProductionFacilities = new() { Facilities = [new() { Name = "Plant", Status = FacilityStatus.InProcess }] } }),
        ("Y-20", report => report with { VictimAssistance = report.VictimAssistance! with { Victims = new() { Total = 1 } } }),
        ("Y-21", report => report with { TechnicalCharacteristics = new() { Types = [new() { MunitionType = "PMN-2", ExplosiveGrams = 1 }] } }),
        ("Y-03", report => report with { HazardousAreas = report.HazardousAreas! with { Totals = report.HazardousAreas.Totals! with { OpeningM2 = 1 } } }),
        ("Y-10", report => report with { Header = report.Header with { Cover = [new() { Form = FormLetter.D, Status = CoverStatus.Unchanged, LastReportedYear = 1950 }] } }),
        ("Y-15", report => report with { Header = report.Header with { Period = new() { From = report.Header.Period.From.PlusYears(3), To = report.Header.Period.To.PlusYears(3) } } }),
    ];

    public static void Run()
    {
        var generated = RuleReports.Of(Reports);
        var inputs = generated.Inputs();
        Say($"{PlainRuleIds.All.Count} rules, {inputs.Count} reports");
        CheckEdits(inputs);
        CheckSilence(inputs[0].World);
        CheckReference(generated);
        Say($"{Edits.Length} edits of a clean report of each convention and {PlainRecordsCheck.Run(generated.Catalogue)} wrong rows of records fire their rules.");
        ShowCounts(inputs);
        foreach (var world in inputs.Select(input => input.World).Distinct())
        {
            Say($"{world.Convention} records: {string.Join(' ', PlainCheck.Records(world))}");
        }

        Time(inputs);
    }

    /// <summary>A report that breaks nothing but rules of performance, in each convention, and what each edit adds to it.</summary>
    private static void CheckEdits(IReadOnlyList<PlainInput> inputs)
    {
        foreach (var convention in GeneratedReports.Conventions)
        {
            var clean = inputs.Where(input => input.World.Convention == convention && input.Earlier.Count > 3).MinBy(input => PlainCheck.Report(input).Count)!;
            clean = clean with { Earlier = [clean.Previous! with { ProductionFacilities = new() { Facilities = [new() { Name = "Plant", Status = FacilityStatus.Completed }] } }, .. clean.Earlier.Skip(1)] };
            var before = PlainCheck.Report(clean);
            Say($"{convention}, clean report {clean.Header.ReportId}: {string.Join(' ', before)}");
            foreach (var (rule, edit) in Edits)
            {
                var broken = edit(clean.Submitted);
                var after = PlainCheck.Report(clean with { Submitted = broken, Effective = broken });
                if (before.Contains(rule) || !after.Contains(rule))
                {
                    throw new InvalidOperationException($"{convention} {rule}: expected to fire after the edit only; before {string.Join(' ', before)}; after {string.Join(' ', after)}");
                }
            }
        }
    }

    /// <summary>Figures of a small and empty State, against which every report is wrong.</summary>
    private static void CheckReference(RuleReports generated)
    {
        var state = generated.Reports[0].Header.State;
        var inputs = generated.Inputs(new()
        {
            States = [new() { State = state, LandAreaM2 = 1, Boundary = new() { Polygons = [Polygon((1, 1), (2, 1), (2, 2), (1, 2))] } }],
            Regions = [.. Enumerable.Range(1, 99).Select(number => new ReferenceRegion { State = state, Code = FormattableString.Invariant($"R{number:00}"), AreaM2 = 1, Population = 1 })],
            MonitorCasualties = [new() { State = state, Year = GeneratedReports.LastYear, Total = 100_000 }],
        });
        foreach (var input in inputs.Where(input => input.Header.State == state && input.Header.Period.To.Year == GeneratedReports.LastYear))
        {
            var fired = PlainCheck.Report(input);
            if (new[] { "R-27", "R-28", "R-29", "R-31" }.Except(fired).ToList() is { Count: > 0 } missing)
            {
                throw new InvalidOperationException($"{input.Header.ReportId}: {string.Join(' ', missing)} did not fire");
            }
        }
    }

    /// <summary>A second report that says nothing breaks rules of the title page, and leaves an open duty without news for two years; what is absent is no other fault.</summary>
    private static void CheckSilence(PlainWorld world)
    {
        var header = new ReportHeader
        {
            ReportId = "silent",
            Convention = world.Convention,
            State = world.Catalogue.States[0].Code,
            Kind = ReportKind.Voluntary,
            Period = new() { From = new(2040, 1, 1), To = new(2040, 12, 31) },
            SubmittedOn = new(2041, 4, 1),
        };
        var report = new StatePartyReport { Header = header };
        var fired = PlainCheck.Report(new(world, report, report, [report with { Header = header with { Period = new() { From = new(2039, 1, 1), To = new(2039, 12, 31) } } }]));
        if (string.Join(' ', fired) != "HDR-12 HDR-13 HDR-14 Y-16")
        {
            throw new InvalidOperationException($"A silent report: {string.Join(' ', fired)}");
        }
    }

    private static void ShowCounts(IReadOnlyList<PlainInput> inputs)
    {
        var fired = inputs.Select(PlainCheck.Report).ToList();
        Say($"Reports that break no rule: {fired.Count(ids => ids.Count == 0)}");
        Say(string.Join(' ', fired.SelectMany(ids => ids).CountBy(id => id).OrderByDescending(one => one.Value).Select(one => $"{one.Key}:{one.Value}")));
        var unknown = fired.SelectMany(ids => ids).Except(PlainRuleIds.All).ToList();
        if (unknown.Count > 0)
        {
            throw new InvalidOperationException($"No such rules: {string.Join(' ', unknown)}");
        }
    }

    private static void Time(IReadOnlyList<PlainInput> inputs)
    {
        var best = TimeSpan.MaxValue;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        const int Rounds = 10;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var input in inputs)
            {
                _ = PlainCheck.Report(input);
            }

            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / Rounds / inputs.Count;
        Say($"{best.TotalMicroseconds / inputs.Count:0.00} microseconds and {allocated} bytes a report");
    }

    private static StatePartyReport Drawn(StatePartyReport report, params (decimal Lon, decimal Lat)[] points) => WithPolygons(report, Polygon(points));

    private static StatePartyReport Overlapping(StatePartyReport report) =>
        WithPolygons(report, Polygon((0, 0), (0.02m, 0), (0.02m, 0.02m), (0, 0.02m)), Polygon((0.01m, 0.01m), (0.03m, 0.01m), (0.03m, 0.03m), (0.01m, 0.03m)));

    private static StatePartyReport WithPolygons(StatePartyReport report, params GeoPolygon[] polygons)
    {
        var areas = report.HazardousAreas!;
        return report with { HazardousAreas = areas with { Areas = [areas.Areas[0] with { Geometry = new() { Polygons = [.. polygons] } }, .. areas.Areas.Skip(1)] } };
    }

    private static GeoPolygon Polygon(params (decimal Lon, decimal Lat)[] points) =>
        new() { Rings = [new() { Points = [.. points.Select(point => new GeoPoint { Lon = 40 + point.Lon, Lat = 15 + point.Lat })] }] };

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private static void Say(string line) => Console.WriteLine(line);
}
