namespace TreatyIndicators.Benchmarks;

/// <summary>Laws, risk education, victims and help.</summary>
internal static class RulePeople
{
    public const decimal HelpNeeded = 2_000_000;

    private static readonly AgeBand[] Ages = [new() { From = 0, To = 17 }, new() { From = 18 }];

    public static NationalImplementation Implementation(RuleLedger ledger) => new()
    {
        Measures = [new()
        {
            Title = "Law on mines",
            Kind = MeasureKind.Legal,
            AdoptedOn = new(2001, 3, 1),
            InForceOn = new(2001, 6, 1),
            PenalSanctions = true,
            Reference = "Gazette 12 of 2001",
        }],
        Article9Status = Article9Status.Fulfilled,
        Dissemination = new() { ArmedForces = Yes, Doctrine = Yes, Training = Yes },
        InvestmentBan = ledger.IsCcm ? Yes : null,
    };

    public static RiskEducation RiskEducation(RuleLedger ledger)
    {
        ReachCell[] cells = [.. from sex in new[] { Sex.F, Sex.M } from age in Ages select Cell(sex, age, ledger.Dice)];
        return new()
        {
            WarningMeasures = ["Signs at all areas", "Radio spots"],
            Activities = [new() { Date = new(ledger.Now.Year, 5, 1), Method = "Visits", Organisation = "Red Crescent", Region = "R01", Tailored = Yes, Groups = ["Herders"] }],
            Priorities = "Villages near areas come first.",
            Methods = ["Visits", "Schools"],
            Challenges = "Roads are closed in winter.",
            Results = "Fewer people enter marked areas.",
            Reach = new()
            {
                Cells = [.. cells],
                BySex = [.. cells.GroupBy(cell => cell.Sex).Select(group => new SexCount { Sex = group.Key, Count = group.Sum(cell => cell.Count) })],
                ByAge = [.. cells.GroupBy(cell => cell.AgeBand).Select(group => new AgeCount { AgeBand = group.Key, Count = group.Sum(cell => cell.Count) })],
                Total = cells.Sum(cell => cell.Count),
                FirstTime = 10,
                Events = 40,
            },
        };
    }

    public static VictimAssistance Victims(RuleLedger ledger)
    {
        var (killed, injured) = (ledger.Killed, ledger.Injured);
        return new()
        {
            VictimDefinition = VictimDefinition.CasualtiesOnly,
            Casualties = new()
            {
                Total = killed + injured,
                Killed = killed,
                Injured = injured,
                OutcomeUnknown = 0,
                BySex = [new() { Sex = Sex.F, Count = killed }, new() { Sex = Sex.M, Count = injured }],
                ByAge = [new() { AgeBand = Ages[0], Count = killed }, new() { AgeBand = Ages[1], Count = injured }],
                ByCivilStatus = [new() { CivilStatus = CivilStatus.Civilian, Count = killed + injured }],
                ByDevice = [new() { Device = Ordnance.ApMine, Count = killed }, new() { Device = Ordnance.Uxo, Count = injured }],
            },
            Victims = new() { Total = ledger.Victims },
            FocalPoint = new() { Entity = "Ministry of Health", Governmental = true, NamedOn = new(2003, 1, 1) },
            Plan = new()
            {
                Exists = Yes,
                From = new(ledger.Now.Year - 1, 1, 1),
                To = new(ledger.Now.Year + 2, 12, 31),
                TimeBound = true,
                Measurable = true,
                Budget = "Budget of the ministry",
                TimeFrame = "Four years",
                ProgressText = "Two goals of five are reached.",
            },
            Services = [.. new[] { ServiceKind.Rehabilitation, ServiceKind.Psychosocial }.Select(kind => Service(kind, ledger.Dice))],
        };
    }

    public static Cooperation Cooperation(RuleLedger ledger) => new()
    {
        Received = [new() { Counterparty = "A donor", Duty = Duty.Clearance, Project = "Clearance in the north", Kind = ResourceKind.Financial, Year = ledger.Now.Year, Amount = 500_000, Currency = "USD" }],
        AssistanceNeeds = [new()
        {
            Duty = Duty.Clearance,
            Activity = "Technical survey",
            Kind = ResourceKind.Financial,
            Amount = HelpNeeded,
            Currency = "USD",
            From = new(ledger.Now.Year + 1, 1, 1),
            To = new(ledger.Now.Year + 2, 12, 31),
        }],
    };

    public static NationalOwnership Ownership(RuleLedger ledger) => new()
    {
        IntegratedInto = [IntegrationInstrument.Budget],
        IntegrationEvidence = "State budget",
        Strategies = [new() { Title = "Mine action strategy", Kind = StrategyKind.Strategy, AdoptedOn = new(2004, 1, 1), Costed = true, DutiesCovered = [Duty.Clearance] }],
        NationalResources = [new() { Duty = Duty.Clearance, Kind = ResourceKind.Financial, Year = ledger.Now.Year, Amount = 1_000_000, Currency = "USD" }],
    };

    private static Attestation Yes => new() { Answer = Answer.Yes };

    private static ReachCell Cell(Sex sex, AgeBand age, Dice dice)
    {
        var count = 20 + dice.Below(2_000);
        return new() { Sex = sex, AgeBand = age, WithDisability = count / 20, Exposure = Exposure.Direct, Count = count };
    }

    private static VictimService Service(ServiceKind kind, Dice dice)
    {
        PersonsServedCell[] cells = [.. from sex in new[] { Sex.F, Sex.M } select new PersonsServedCell { Sex = sex, AgeBand = Ages[1], Count = 1 + dice.Below(300) }];
        return new() { Kind = kind, Account = "Given in five towns.", PersonsServed = [.. cells], PersonsServedTotal = cells.Sum(cell => cell.Count) };
    }
}
