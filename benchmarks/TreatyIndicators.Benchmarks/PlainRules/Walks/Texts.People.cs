namespace TreatyIndicators.Benchmarks;

/// <content>The texts of victim assistance, of cooperation and of the sections that have no form.</content>
internal static partial class Texts
{
    private static void See(VictimAssistance? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        faults.See(section.FocalPoint?.Entity);
        faults.See(section.FocalPoint?.Mandate);
        See(section.Plan, faults);
        faults.SeeVictims(section.Participation?.National);
        faults.SeeVictims(section.Participation?.Local);
        faults.SeeVictims(section.Participation?.Community);
        faults.SeeVictims(section.Participation?.Organisations ?? []);
        faults.SeeVictims(section.Coordination?.Exists);
        SeeRows(section, faults);
        faults.SeeVictims(section.Identification);
        faults.SeeVictims(section.Data?.Collected);
        faults.SeeVictims(section.Data?.IntegratedInto);
        faults.SeeVictims(section.Data?.SharedWith ?? []);
        SeeServices(section, faults);
        faults.SeeVictims(section.Inclusion?.BarrierRemoval ?? []);
        faults.SeeVictims(section.Protection?.InPlans);
        faults.SeeVictims(section.Protection?.Plans ?? []);
        faults.SeeVictims(section.QualifiedStaff);
        faults.SeeVictims(section.NilStatement);
    }

    private static void See(VictimAssistancePlan? plan, TextFaults faults)
    {
        faults.SeeVictims(plan?.Exists);
        faults.SeeVictims(plan?.Inclusive);
        faults.SeeVictims(plan?.Budget);
        faults.SeeVictims(plan?.TimeFrame);
        faults.SeeVictims(plan?.ProgressText);
        faults.SeeVictims(plan?.Progress ?? []);
    }

    private static void SeeRows(VictimAssistance section, TextFaults faults)
    {
        foreach (var member in section.Coordination is { } coordination ? coordination.Members.AsSpan() : default)
        {
            faults.See(member.Name);
        }

        foreach (var policy in section.PolicyFrameworks.AsSpan())
        {
            faults.SeeVictims(policy.Title);
        }

        foreach (var programme in section.Inclusion is { } inclusion ? inclusion.Programmes.AsSpan() : default)
        {
            faults.SeeVictims(programme.Title);
        }

        foreach (var service in section.Services.AsSpan())
        {
            faults.SeeVictims(service.Account);
        }

        foreach (var training in section.Training.AsSpan())
        {
            faults.SeeVictims(training.Title);
            faults.SeeVictims(training.Audience);
        }
    }

    private static void SeeServices(VictimAssistance section, TextFaults faults)
    {
        faults.SeeVictims(section.Emergency?.Mechanism);
        faults.SeeVictims(section.Emergency?.Training);
        faults.SeeVictims(section.Health?.Availability);
        faults.SeeVictims(section.Health?.Access);
        faults.SeeVictims(section.Health?.RuralRemote);
        faults.SeeVictims(section.Referral?.Exists);
        faults.SeeVictims(section.ServiceDirectory?.Exists);
        faults.SeeVictims(section.ServiceDirectory?.Accessible);
        faults.SeeVictims(section.Rehabilitation?.Efforts);
        faults.SeeVictims(section.AssistiveTechnology?.Efforts);
        faults.SeeVictims(section.Psychosocial?.Account);
        faults.SeeVictims(section.PeerSupport?.Exists);
        faults.SeeVictims(section.PeerSupport?.InPublicHealth);
    }

    private static void See(Cooperation? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        SeeHelp(section, faults);
        foreach (var row in section.DonorCoordination.AsSpan())
        {
            faults.See(row.Forum);
            faults.See(row.Partners);
        }

        foreach (var row in section.InnovativeFinance.AsSpan())
        {
            faults.See(row.Text);
        }

        foreach (var row in section.LessonsShared.AsSpan())
        {
            faults.See(row.Partner);
        }

        foreach (var row in section.Offers.AsSpan())
        {
            faults.See(row.Text);
        }

        faults.See(section.ProvidedGender?.Considered);
        faults.See(section.ProvidedGender?.Text);
        faults.See(section.Progress);
        faults.See(section.Challenges);
        faults.See(section.ResourceMobilisationPlan?.Exists);
        faults.See(section.ResourcesMobilised);
        faults.See(section.NationalCoordination?.Efforts);
        faults.See(section.Platform?.Established);
        faults.See(section.Platform?.Lead);
        faults.See(section.Platform?.LeadDonor);
        faults.See(section.Platform?.Secretariat);
        faults.See(section.NationalPlan?.Exists);
        faults.See(section.NationalPlan?.Frameworks ?? []);
        faults.See(section.CountryCoalition?.Used);
        faults.See(section.CountryCoalition?.Partners ?? []);
        faults.See(section.ReportingHelp?.Sought);
        faults.See(section.ReportingHelp?.Received);
        faults.See(section.ReportingHelp?.Partner);
        faults.See(section.NilStatement);
    }

    private static void SeeHelp(Cooperation section, TextFaults faults)
    {
        foreach (var row in section.Provided.AsSpan())
        {
            faults.See(row.Recipient);
            faults.See(row.Activity);
            faults.See(row.Project);
            faults.See(row.Currency);
        }

        foreach (var row in section.Received.AsSpan())
        {
            faults.See(row.Counterparty);
            faults.See(row.Project);
            faults.See(row.Currency);
        }

        foreach (var row in section.AssistanceNeeds.AsSpan())
        {
            faults.See(row.Activity);
            faults.See(row.Currency);
        }
    }

    private static void SeeCrossCutting(StatePartyReport report, TextFaults faults)
    {
        See(report.NationalOwnership, faults);
        faults.See(report.GenderAndDiversity?.NeedsReflectedInPlans);
        faults.See(report.Environment?.Measures ?? []);
        faults.See(report.Standards?.Updated);
        foreach (var chapter in report.Standards is { } standards ? standards.Chapters.AsSpan() : default)
        {
            faults.See(chapter.Number);
            faults.See(chapter.Edition);
        }

        faults.See(report.InformationManagement?.Exists);
        faults.See(report.InformationManagement?.Centralised);
        faults.See(report.InformationManagement?.Sustainable);
        faults.See(report.InformationManagement?.SystemName);
        foreach (var effort in report.Universalization is { } universalization ? universalization.Efforts.AsSpan() : default)
        {
            faults.See(effort.Channel);
        }

        foreach (var update in report.Compliance is { } compliance ? compliance.Updates.AsSpan() : default)
        {
            faults.See(update.Article);
            faults.See(update.Text);
        }
    }

    private static void See(NationalOwnership? section, TextFaults faults)
    {
        if (section is null)
        {
            return;
        }

        faults.See(section.IntegrationEvidence);
        foreach (var row in section.SectorCoordination.AsSpan())
        {
            faults.See(row.Sector);
            faults.See(row.Mechanism);
        }

        foreach (var row in section.Strategies.AsSpan())
        {
            faults.See(row.Title);
        }

        foreach (var row in section.AnnualPlans.AsSpan())
        {
            faults.See(row.Title);
        }

        foreach (var row in section.NationalResources.AsSpan())
        {
            faults.See(row.Currency);
        }

        faults.See(section.ResourceCommitment);
        faults.See(section.CapacityBuilt);
    }
}
