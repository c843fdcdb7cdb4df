namespace TreatyIndicators.Benchmarks;

/// <summary>Mistakes as they happen: a slip in a total, a column left out, a date of the wrong year.</summary>
internal static class RuleFaults
{
    private static readonly Func<StatePartyReport, StatePartyReport>[] All =
    [
        report => report with { Header = report.Header with { SubmittedOn = report.Header.SubmittedOn.PlusMonths(3) } },
        report => report with { Header = report.Header with { ContactPoints = [] } },
        report => report with { Header = report.Header with { Language = Code<Language>.Of("EN") } },
        report => report with { Header = report.Header with { Period = report.Header.Period with { From = report.Header.Period.From.PlusMonths(1) } } },
        report => report with { NationalImplementation = report.NationalImplementation! with { Article9Status = Article9Status.InProgress } },
        report => report with { Stockpile = report.Stockpile! with { Totals = report.Stockpile.Totals! with { Quantity = report.Stockpile.Totals.Quantity + 1 } } },
        report => report with { Stockpile = report.Stockpile! with { Discoveries = [new() { Quantity = 12, DiscoveredOn = report.Header.Period.From }] } },
        report => report with { Retained = report.Retained! with { Used = [] } },
        report => report with { Retained = report.Retained! with { Review = null } },
        report => report with { Retained = report.Retained! with { Totals = report.Retained.Totals! with { Quantity = report.Retained.Totals.Quantity - 5 } } },
        report => report with { ProductionFacilities = new() },
        report => Areas(report, 1, area => area with { Status = null }),
        report => Areas(report, 1, area => area with { AreaM2 = -area.AreaM2 }),
        report => Areas(report, 1, area => area with { Id = "A-1" }),
        report => Areas(report, 0, area => area with { AreaM2 = area.AreaM2 + 500_000 }),
        report => Areas(report, 2, area => area with { Region = area.Region + " " }),
        report => report with { HazardousAreas = report.HazardousAreas! with { Totals = report.HazardousAreas.Totals! with { ShaAreaM2 = null } } },
        report => report with { HazardousAreas = report.HazardousAreas! with { AsOf = report.Header.SubmittedOn.PlusDays(20) } },
        report => Rows(report, row => row with { ReleasedM2 = row.ReleasedM2 + 100 }),
        report => Rows(report, row => row with { Devices = null }),
        report => Rows(report, row => row with { Region = "R99" }),
        report => report with { LandRelease = report.LandRelease! with { WorkPlan = report.LandRelease.WorkPlan! with { Targets = [] } } },
        report => report with { Destroyed = report.Destroyed! with { Undivided = [new() { Quantity = 4 }] } },
        report => report with { TechnicalCharacteristics = null },
        report => report with { RiskEducation = report.RiskEducation! with { WarningMeasures = [] } },
        report => report with { RiskEducation = report.RiskEducation! with { Reach = report.RiskEducation.Reach! with { Total = report.RiskEducation.Reach.Total * 2 } } },
        report => report with { VictimAssistance = report.VictimAssistance! with { Casualties = report.VictimAssistance.Casualties! with { Killed = 0 } } },
        report => report with { VictimAssistance = report.VictimAssistance! with { VictimDefinition = null } },
        report => report with { Cooperation = report.Cooperation! with { AssistanceNeeds = [] } },
        report => report with { Cooperation = null },
    ];

    /// <summary>The report with one mistake or two.</summary>
    public static StatePartyReport Break(StatePartyReport report, Dice dice)
    {
        var broken = dice.Pick(All)(report);
        return dice.Chance(0.3) && broken is { Cooperation: not null, TechnicalCharacteristics: not null } ? dice.Pick(All)(broken) : broken;
    }

    private static StatePartyReport Areas(StatePartyReport report, int place, Func<HazardousArea, HazardousArea> change)
    {
        var areas = report.HazardousAreas!;
        return report with { HazardousAreas = areas with { Areas = [.. areas.Areas.Select((area, at) => at == place ? change(area) : area)] } };
    }

    private static StatePartyReport Rows(StatePartyReport report, Func<LandReleaseRow, LandReleaseRow> change)
    {
        var release = report.LandRelease!;
        return report with { LandRelease = release with { Rows = [change(release.Rows[0]), .. release.Rows.Skip(1)] } };
    }
}
