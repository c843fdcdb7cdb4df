namespace TreatyIndicators.Benchmarks;

/// <summary>What stands in the lettered forms; a field counts for the letter that it usually has under the convention.</summary>
internal static class Forms
{
    public static bool HasBody(StatePartyReport report, FormLetter letter) =>
        report.Header.Convention == ConventionId.Ccm ? HasCcmBody(report, letter) : HasApmbcBody(report, letter);

    public static bool HasCover(StatePartyReport report, FormLetter letter)
    {
        foreach (var box in report.Header.Cover.AsSpan())
        {
            if (box.Form?.Value == letter && box.Status is not null)
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasNil(StatePartyReport report, FormLetter letter) =>
        report.Header.Convention == ConventionId.Ccm ? HasCcmNil(report, letter) : HasApmbcNil(report, letter);

    private static bool HasApmbcBody(StatePartyReport report, FormLetter letter) => letter switch
    {
        FormLetter.A => report.NationalImplementation is { } section && Content.Of(section),
        FormLetter.B => report.Stockpile is { } section && Content.OfStock(section),
        FormLetter.C => report.HazardousAreas is { } section && Content.OfAreas(section),
        FormLetter.D => report.Retained is { } section && Content.Of(section),
        FormLetter.E => report.ProductionFacilities is { } section && Content.Of(section),
        FormLetter.F => Content.Given(report.Stockpile?.DestructionProgramme) || (report.LandRelease is { } section && Content.Of(section)),
        FormLetter.G => report.Destroyed is { } section && (Content.OfStockDestroyed(section) || Content.OfRemnantsDestroyed(section)),
        FormLetter.H => report.TechnicalCharacteristics is { } section && Content.Of(section),
        FormLetter.I => Content.Given(report.HazardousAreas?.Marking) || (report.RiskEducation is { } section && Content.Of(section)),
        FormLetter.J => HasOtherMatters(report),
        _ => false,
    };

    private static bool HasOtherMatters(StatePartyReport report) =>
        (report.VictimAssistance is { } victims && Content.Of(victims))
        || (report.Cooperation is { } help && (Content.OfHelp(help) || Content.Given(help.Platform) || Content.Given(help.ReportingHelp)))
        || (report.NationalOwnership is { } ownership && Content.Of(ownership))
        || Content.Given(report.GenderAndDiversity) || Content.Given(report.Environment) || Content.Given(report.Standards)
        || Content.Given(report.InformationManagement) || Content.Given(report.Universalization) || Content.Given(report.Compliance);

    private static bool HasCcmBody(StatePartyReport report, FormLetter letter) => letter switch
    {
        FormLetter.A => (report.NationalImplementation is { } section && Content.Of(section))
            || (report.NationalOwnership is { } ownership && Content.OfIntegration(ownership)),
        FormLetter.B => (report.Stockpile is { } section && (Content.OfStock(section) || Content.Given(section.DestructionProgramme)))
            || (report.Destroyed is { } destroyed && Content.OfStockDestroyed(destroyed)),
        FormLetter.C => report.TechnicalCharacteristics is { } section && Content.Of(section),
        FormLetter.D => report.Retained is { } section && Content.Of(section),
        FormLetter.E => report.ProductionFacilities is { } section && Content.Of(section),
        FormLetter.F => HasContamination(report),
        FormLetter.G => report.RiskEducation is { } section && Content.Of(section),
        FormLetter.H => report.VictimAssistance is { } section && Content.Of(section),
        FormLetter.I => (report.Cooperation is { } help && (Content.OfHelp(help) || Content.Given(help.CountryCoalition)))
            || (report.NationalOwnership is { } ownership && Content.OfResources(ownership)),
        FormLetter.J => Content.Given(report.Cooperation?.ReportingHelp)
            || Content.Given(report.Environment) || Content.Given(report.Universalization) || Content.Given(report.Compliance),
        _ => false,
    };

    private static bool HasContamination(StatePartyReport report) =>
        (report.HazardousAreas is { } areas && (Content.OfAreas(areas) || Content.Given(areas.Marking)))
        || (report.LandRelease is { } release && Content.Of(release))
        || (report.Destroyed is { } destroyed && Content.OfRemnantsDestroyed(destroyed))
        || (report.NationalOwnership is { } ownership && Content.OfStrategies(ownership))
        || Content.Given(report.GenderAndDiversity) || Content.Given(report.Standards) || Content.Given(report.InformationManagement);

    private static bool HasApmbcNil(StatePartyReport report, FormLetter letter) => letter switch
    {
        FormLetter.A => report.NationalImplementation?.NilStatement?.Stated == true,
        FormLetter.B => report.Stockpile?.NilStatement?.Stated == true,
        FormLetter.C => report.HazardousAreas?.NilStatement?.Stated == true,
        FormLetter.D => report.Retained?.NilStatement?.Stated == true,
        FormLetter.E => report.ProductionFacilities?.NilStatement?.Stated == true,
        FormLetter.F => report.LandRelease?.NilStatement?.Stated == true,
        FormLetter.G => report.Destroyed?.NilStatement?.Stated == true,
        FormLetter.H => report.TechnicalCharacteristics?.NilStatement?.Stated == true,
        FormLetter.I => report.RiskEducation?.NilStatement?.Stated == true,
        FormLetter.J => report.VictimAssistance?.NilStatement?.Stated == true || report.Cooperation?.NilStatement?.Stated == true,
        _ => false,
    };

    private static bool HasCcmNil(StatePartyReport report, FormLetter letter) => letter switch
    {
        FormLetter.A => report.NationalImplementation?.NilStatement?.Stated == true,
        FormLetter.B => report.Stockpile?.NilStatement?.Stated == true || report.Destroyed?.NilStatement?.Stated == true,
        FormLetter.C => report.TechnicalCharacteristics?.NilStatement?.Stated == true,
        FormLetter.D => report.Retained?.NilStatement?.Stated == true,
        FormLetter.E => report.ProductionFacilities?.NilStatement?.Stated == true,
        FormLetter.F => report.HazardousAreas?.NilStatement?.Stated == true || report.LandRelease?.NilStatement?.Stated == true,
        FormLetter.G => report.RiskEducation?.NilStatement?.Stated == true,
        FormLetter.H => report.VictimAssistance?.NilStatement?.Stated == true,
        FormLetter.I => report.Cooperation?.NilStatement?.Stated == true,
        _ => false,
    };
}
