namespace TreatyIndicators.Benchmarks;

/// <summary>The texts of the title page, of laws and of stocks.</summary>
internal static partial class Texts
{
    public static TextFaults Of(StatePartyReport report)
    {
        var faults = new TextFaults();
        See(report.Header, faults);
        See(report.NationalImplementation, faults);
        See(report.Stockpile, faults);
        See(report.TechnicalCharacteristics, faults);
        See(report.Retained, faults);
        See(report.ProductionFacilities, faults);
        See(report.HazardousAreas, faults);
        See(report.LandRelease, faults);
        See(report.Destroyed, faults);
        See(report.RiskEducation, faults);
        See(report.VictimAssistance, faults);
        See(report.Cooperation, faults);
        SeeCrossCutting(report, faults);
        return faults;
    }

    private static void See(ReportHeader header, TextFaults faults)
    {
        faults.See(header.ReportId);
        faults.See(header.Supersedes);
        foreach (var contact in header.ContactPoints.AsSpan())
        {
            faults.See(contact.Organisation);
            faults.See(contact.Name);
            faults.See(contact.Phone);
            faults.See(contact.Fax);
            faults.See(contact.Email);
        }
    }

    private static void See(NationalImplementation? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        foreach (var measure in section.Measures.AsSpan())
        {
            faults.See(measure.Title);
            faults.See(measure.Reference);
        }

        foreach (var measure in section.PlannedMeasures.AsSpan())
        {
            faults.See(measure.Title);
        }

        faults.See(section.ExistingLawSufficient?.Provisions ?? []);
        faults.See(section.NilStatement);
        faults.See(section.Obstacles);
        faults.See(section.AssistanceRequested);
        faults.See(section.Dissemination?.ArmedForces);
        faults.See(section.Dissemination?.Doctrine);
        faults.See(section.Dissemination?.Training);
        faults.See(section.Dissemination?.OtherBodies ?? []);
        faults.See(section.InvestmentBan);
    }

    private static void See(Stockpile? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        foreach (var row in section.Stock.AsSpan())
        {
            faults.See(row.MunitionType);
            faults.See(row.SubmunitionType);
            faults.See(row.LotNumbers);
            faults.See(row.Remarks);
        }

        foreach (var find in section.Discoveries.AsSpan())
        {
            faults.See(find.MunitionType);
            faults.See(find.LotNumbers);
            faults.See(find.Place);
            faults.See(find.Plan);
        }

        faults.See(section.NilStatement);
        faults.See(section.SeparatedFromActive);
        faults.See(section.MarkedForDestruction);
        See(section.DestructionProgramme, faults);
    }

    private static void See(StockpileDestructionProgramme? programme, TextFaults faults)
    {
        if (programme is null)
        {
            return;
        }

        faults.See(programme.Methods);
        faults.See(programme.Sites);
        faults.See(programme.SafetyStandards);
        faults.See(programme.EnvironmentalStandards);
        faults.See(programme.ProgressText);
        faults.See(programme.Challenges);
        faults.See(programme.Plan?.Exists);
        faults.See(programme.Plan?.Cost?.Currency);
        foreach (var milestone in programme.Plan is { } plan ? plan.Milestones.AsSpan() : default)
        {
            faults.See(milestone.Target);
        }
    }

    private static void See(TechnicalCharacteristics? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        foreach (var sheet in section.Types.AsSpan())
        {
            faults.See(sheet.MunitionType);
            faults.See(sheet.Fusing);
            faults.See(sheet.ExplosiveType);
            faults.See(sheet.MetallicContent);
            faults.See(sheet.ClearanceHints);
        }

        faults.See(section.NilStatement);
    }

    private static void See(ProductionFacilities? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        foreach (var plant in section.Facilities.AsSpan())
        {
            faults.See(plant.Name);
            faults.See(plant.Remarks);
        }

        faults.See(section.NilStatement);
    }

    private static void See(DestroyedItems? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        foreach (var row in section.Stockpile.AsSpan())
        {
            faults.See(row.MunitionType);
            faults.See(row.LotNumbers);
            faults.See(row.Methods);
            faults.See(row.Sites);
        }

        foreach (var row in section.Clearance.AsSpan())
        {
            faults.See(row.MunitionType);
        }

        foreach (var row in section.PostCompletion.AsSpan())
        {
            faults.See(row.MunitionType);
            faults.See(row.LotNumbers);
        }

        foreach (var row in section.Undivided.AsSpan())
        {
            faults.See(row.MunitionType);
        }

        faults.See(section.NilStatement);
    }
}
