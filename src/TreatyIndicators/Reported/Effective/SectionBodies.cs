using TreatyIndicators.Conditions;

namespace TreatyIndicators;

/// <summary>The sections of a report by name, the header aside.</summary>
internal static class SectionBodies
{
    private static readonly Lazy<ValueList<string>> All = new(() =>
        FormCatalogue.Fields.Select(field => field.Section).Distinct().Where(name => name != "header").ToValueList());

    /// <summary>The names of the sections, in the order of the report.</summary>
    public static ValueList<string> Names => All.Value;

    /// <summary>The body of a section; absent: the report has none of its own.</summary>
    public static object? Of(StatePartyReport report, string section) => ConditionScope.States.Report!.Find(section)?.Read(report);

    /// <summary>The report with a section in place of its own.</summary>
    /// <exception cref="ArgumentException">It is not a section.</exception>
    public static StatePartyReport With(StatePartyReport report, object body) => body switch
    {
        NationalImplementation section => report with { NationalImplementation = section },
        Stockpile section => report with { Stockpile = section },
        TechnicalCharacteristics section => report with { TechnicalCharacteristics = section },
        RetainedMunitions section => report with { Retained = section },
        ProductionFacilities section => report with { ProductionFacilities = section },
        HazardousAreas section => report with { HazardousAreas = section },
        LandRelease section => report with { LandRelease = section },
        DestroyedItems section => report with { Destroyed = section },
        RiskEducation section => report with { RiskEducation = section },
        VictimAssistance section => report with { VictimAssistance = section },
        Cooperation section => report with { Cooperation = section },
        NationalOwnership section => report with { NationalOwnership = section },
        GenderAndDiversity section => report with { GenderAndDiversity = section },
        ClimateAndEnvironment section => report with { Environment = section },
        NationalStandards section => report with { Standards = section },
        InformationManagement section => report with { InformationManagement = section },
        Universalization section => report with { Universalization = section },
        ComplianceStatements section => report with { Compliance = section },
        _ => throw new ArgumentException($"{body.GetType().Name} is not a section of a report.", nameof(body)),
    };

    /// <summary>The report, with each section that it lacks taken from another report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="from">The report that gives a section; absent: the section stays away.</param>
    public static StatePartyReport Fill(StatePartyReport report, Func<string, StatePartyReport?> from) => report with
    {
        NationalImplementation = report.NationalImplementation ?? from("nationalImplementation")?.NationalImplementation,
        Stockpile = report.Stockpile ?? from("stockpile")?.Stockpile,
        TechnicalCharacteristics = report.TechnicalCharacteristics ?? from("technicalCharacteristics")?.TechnicalCharacteristics,
        Retained = report.Retained ?? from("retained")?.Retained,
        ProductionFacilities = report.ProductionFacilities ?? from("productionFacilities")?.ProductionFacilities,
        HazardousAreas = report.HazardousAreas ?? from("hazardousAreas")?.HazardousAreas,
        LandRelease = report.LandRelease ?? from("landRelease")?.LandRelease,
        Destroyed = report.Destroyed ?? from("destroyed")?.Destroyed,
        RiskEducation = report.RiskEducation ?? from("riskEducation")?.RiskEducation,
        VictimAssistance = report.VictimAssistance ?? from("victimAssistance")?.VictimAssistance,
        Cooperation = report.Cooperation ?? from("cooperation")?.Cooperation,
        NationalOwnership = report.NationalOwnership ?? from("nationalOwnership")?.NationalOwnership,
        GenderAndDiversity = report.GenderAndDiversity ?? from("genderAndDiversity")?.GenderAndDiversity,
        Environment = report.Environment ?? from("environment")?.Environment,
        Standards = report.Standards ?? from("standards")?.Standards,
        InformationManagement = report.InformationManagement ?? from("informationManagement")?.InformationManagement,
        Universalization = report.Universalization ?? from("universalization")?.Universalization,
        Compliance = report.Compliance ?? from("compliance")?.Compliance,
    };
}
