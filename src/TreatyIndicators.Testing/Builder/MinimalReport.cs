namespace TreatyIndicators.Testing;

/// <summary>The least that a report without fault says.</summary>
internal static class MinimalReport
{
    public static StatePartyReport Of(ReportTerms terms) => new()
    {
        Header = Header(terms),
        NationalImplementation = Implementation(terms),
        Stockpile = MinimalMunitions.Stockpile(terms),
        TechnicalCharacteristics = MinimalMunitions.Sheets(terms),
        Retained = MinimalMunitions.Retained(terms),
        ProductionFacilities = new() { NeverProduced = true, NilStatement = Nil("There has never been a plant.") },
        HazardousAreas = MinimalClearance.Areas(terms),
        LandRelease = MinimalClearance.Release(terms),
        Destroyed = new() { NilStatement = Nil("Nothing was destroyed in the year.") },
        RiskEducation = MinimalClearance.RiskEducation(terms),
        VictimAssistance = Victims(terms),
        Cooperation = Cooperation(terms),
        Compliance = new() { Updates = [new() { Article = "1(1)", Text = "No case is known." }] },
    };

    public static NilStatement Nil(string wording) => new() { Stated = true, Wording = wording };

    public static Attestation Yes(string evidence) => new() { Answer = Answer.Yes, Evidence = evidence };

    private static ReportHeader Header(ReportTerms terms) => new()
    {
        ReportId = $"{terms.State}-{terms.Convention}-{terms.Year}",
        Convention = terms.Convention,
        State = terms.State,
        Kind = ReportKind.Annual,
        Period = new() { From = terms.In(1, 1), To = terms.In(12, 31) },
        SubmittedOn = terms.SubmittedOn,
        ContactPoints = [new() { Name = "Treaty desk", Email = "treaty.desk@authority.example" }],
        Format = terms.IsClusters ? ReportFormat.AdaptedForm : ReportFormat.Guide,
        Language = Language.en,
    };

    private static NationalImplementation Implementation(ReportTerms terms) => new()
    {
        ExistingLawSufficient = new() { Stated = true, Provisions = ["Criminal Code, section 120"] },
        Article9Status = Article9Status.Fulfilled,
        Dissemination = terms.IsClusters ? new() { ArmedForces = Yes("Order of the chief of staff") } : null,
        InvestmentBan = terms.IsClusters ? Yes("Financial Markets Act, section 8") : null,
    };

    private static VictimAssistance Victims(ReportTerms terms) => !terms.Has(ReportProfile.Victims)
        ? new() { NilStatement = Nil("No victims are known.") }
        : new()
        {
            VictimDefinition = VictimDefinition.SurvivorsOnly,
            Victims = new() { Total = 40 },
            FocalPoint = new() { Entity = "Ministry of Social Affairs", Governmental = true },
            Plan = new() { Exists = Yes("National disability plan"), Budget = "USD 100,000 a year", TimeFrame = $"{terms.Year} to {terms.Year + 4}" },
        };

    private static Cooperation Cooperation(ReportTerms terms) => !terms.Has(ReportProfile.Assistance)
        ? new() { NilStatement = Nil("No help was given or received.") }
        : new()
        {
            Provided =
            [
                new()
                {
                    Recipient = "Demining centre", RecipientState = new(terms.State == new StateCode("XAB") ? "XAC" : "XAB"), Duty = Duty.Clearance,
                    Kind = ResourceKind.Financial, Year = terms.Year, Amount = 50_000, Currency = "USD",
                },
            ],
        };
}
