namespace TreatyIndicators.Benchmarks;

/// <content>The texts of kept items, areas, land release and risk education.</content>
internal static partial class Texts
{
    private static void See(RetainedMunitions? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        foreach (var item in section.Items.AsSpan())
        {
            faults.See(item.Institution);
            faults.See(item.MunitionType);
            faults.See(item.SubmunitionType);
            faults.See(item.LotNumbers);
            faults.See(item.Remarks);
        }

        foreach (var use in section.Used.AsSpan())
        {
            faults.See(use.MunitionType);
            faults.See(use.LotNumbers);
            faults.See(use.Activity);
            faults.See(use.Result);
        }

        foreach (var use in section.PlannedUse.AsSpan())
        {
            faults.See(use.Period);
            faults.See(use.Activity);
        }

        SeeChanges(section, faults);
        faults.See(section.NilStatement);
        faults.See(section.Alternatives?.Explored);
        faults.See(section.Alternatives?.Text);
    }

    private static void SeeChanges(RetainedMunitions section, TextFaults faults)
    {
        foreach (var row in section.Destroyed.AsSpan())
        {
            faults.See(row.MunitionType);
        }

        foreach (var row in section.Acquired.AsSpan())
        {
            faults.See(row.MunitionType);
        }

        foreach (var row in section.Transfers.AsSpan())
        {
            faults.See(row.MunitionType);
            faults.See(row.LotNumbers);
        }
    }

    private static void See(HazardousAreas? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        foreach (var area in section.Areas.AsSpan())
        {
            See(area, faults);
        }

        foreach (var row in section.NewlyIdentified.AsSpan())
        {
            faults.See(row.Region);
        }

        foreach (var row in section.Reassessed.AsSpan())
        {
            faults.See(row.Region);
            faults.See(row.Reason);
        }

        foreach (var row in section.Reclassified.AsSpan())
        {
            faults.See(row.Region);
        }

        faults.See(section.Baseline?.Established);
        faults.See(section.Baseline?.EvidenceBased);
        faults.See(section.Baseline?.Inclusive);
        faults.See(section.Baseline?.Method);
        faults.See(section.NilStatement);
        faults.See(section.Explanation);
        faults.See(section.Gazetteer);
        faults.See(section.Marking?.Fencing);
    }

    private static void See(HazardousArea area, TextFaults faults)
    {
        faults.See(area.Id);
        faults.See(area.Region);
        faults.See(area.EmplacedPeriod);
        faults.See(area.DirectEvidence);
        foreach (var row in area.Munitions.AsSpan())
        {
            faults.See(row.MunitionType);
        }
    }

    private static void See(LandRelease? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        foreach (var row in section.Rows.AsSpan())
        {
            faults.See(row.Region);
            faults.See(row.Explanation);
        }

        foreach (var row in section.Innovation.AsSpan())
        {
            faults.See(row.Text);
        }

        faults.See(section.NilStatement);
        faults.See(section.ClearanceProgramme?.Methods ?? []);
        faults.See(section.ClearanceProgramme?.Sites ?? []);
        faults.See(section.ClearanceProgramme?.SafetyStandards);
        faults.See(section.ClearanceProgramme?.EnvironmentalStandards);
        faults.See(section.Priorities?.HumanitarianDevelopment);
        faults.See(section.Priorities?.GenderDiversity);
        faults.See(section.Priorities?.Sdg ?? []);
        faults.See(section.Efficiency?.Measures ?? []);
        See(section.ResidualCapacity, faults);
        See(section.WorkPlan, faults);
    }

    private static void See(ClearanceWorkPlan? plan, TextFaults faults)
    {
        if (plan is null)
        {
            return;
        }

        faults.See(plan.Exists);
        faults.See(plan.ProgressText);
        faults.See(plan.GapExplanation);
        faults.See(plan.Budget?.Currency);
        foreach (var target in plan.Targets.AsSpan())
        {
            faults.See(target.Region);
        }

        foreach (var milestone in plan.Milestones.AsSpan())
        {
            faults.See(milestone.Target);
        }
    }

    private static void See(ResidualCapacity? capacity, TextFaults faults)
    {
        faults.See(capacity?.Exists);
        faults.See(capacity?.InPlan);
        faults.See(capacity?.Body);
        faults.See(capacity?.Text);
    }

    private static void See(RiskEducation? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        foreach (var row in section.Activities.AsSpan())
        {
            faults.See(row.Method);
            faults.See(row.Organisation);
            faults.See(row.Region);
            faults.See(row.Tailored);
            faults.See(row.Groups);
        }

        faults.See(section.WarningMeasures);
        faults.See(section.Priorities);
        faults.See(section.Methods);
        faults.See(section.Challenges);
        faults.See(section.Results);
        faults.See(section.Prioritisation?.Exists);
        faults.See(section.Prioritisation?.EvidenceUsed ?? []);
        faults.See(section.Prioritisation?.RiskGroups ?? []);
        faults.See(section.RiskBehaviour?.Efforts);
        faults.See(section.RiskBehaviour?.Groups ?? []);
        See(section.ResidualCapacity, faults);
        faults.See(section.ImpactMeasurement);
        faults.See(section.NilStatement);
    }
}
