using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of casualties, victims and their assistance.</summary>
internal static class VictimRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        if (input.Submitted.VictimAssistance is not { } section)
        {
            return;
        }

        if (section.Casualties is { } casualties)
        {
            CheckCasualties(casualties, fired);
        }

        var hasVictims = Max(section.Victims?.Total, section.Casualties?.Total) > 0;
        fired.If(hasVictims && section.VictimDefinition?.Value is null, "VA-04");
        fired.If(input.IsCcm && section.Victims?.Total > 0 && !AnswersTreaty(section), "VA-05");
        fired.If(!input.IsCcm && hasVictims && !Content.OfAssistance(section), "VA-06");
        var plan = section.Plan;
        fired.If(plan?.TimeBound == true && (plan.From > plan.To || plan.To < input.Header.Period.To), "VA-07");
        foreach (var service in section.Services.AsSpan())
        {
            fired.If(service.PersonsServed.Count > 0 && Differ(service.PersonsServedTotal, Sum(service.PersonsServed, cell => cell.Count)), "VA-09");
        }

        fired.If(Present(section.FocalPoint?.Entity) && section.FocalPoint?.Governmental != true, "VA-10");
    }

    private static void CheckCasualties(Casualties casualties, Fired fired)
    {
        var total = casualties.Total;
        var persons = Possible.Of(casualties.Killed) + casualties.Injured + Math.Max(casualties.OutcomeUnknown ?? 0, 0);
        fired.If(Differ(total, persons), "VA-01");
        var (bySex, byAge) = (Sum(casualties.BySex, row => row.Count), Sum(casualties.ByAge, row => row.Count));
        var (hasSexes, hasAges) = (casualties.BySex.Count > 0, casualties.ByAge.Count > 0);
        fired.If((hasSexes && Differ(total, bySex)) || (hasAges && Differ(total, byAge)), "VA-02");
        fired.If(casualties.ByCivilStatus.Count > 0 && Differ(total, Sum(casualties.ByCivilStatus, row => row.Count)), "VA-02");
        fired.If(casualties.ByDevice.Count > 0 && Differ(total, Sum(casualties.ByDevice, row => row.Count)), "VA-03");
        if (total is null)
        {
            CheckMargins(casualties, persons, fired);
        }
    }

    /// <summary>Where no total is given the margins are held against each other and against the killed and injured.</summary>
    private static void CheckMargins(Casualties casualties, Possible persons, Fired fired)
    {
        var (bySex, byAge) = (Sum(casualties.BySex, row => row.Count), Sum(casualties.ByAge, row => row.Count));
        var (byStatus, byDevice) = (Sum(casualties.ByCivilStatus, row => row.Count), Sum(casualties.ByDevice, row => row.Count));
        var (hasSexes, hasAges) = (casualties.BySex.Count > 0, casualties.ByAge.Count > 0);
        var (hasStatuses, hasDevices) = (casualties.ByCivilStatus.Count > 0, casualties.ByDevice.Count > 0);
        fired.If(hasSexes && ((hasAges && byAge.CannotBe(bySex)) || (hasStatuses && byStatus.CannotBe(bySex)) || bySex.CannotBe(persons)), "VA-02");
        fired.If(hasAges && ((hasStatuses && byStatus.CannotBe(byAge)) || byAge.CannotBe(persons)), "VA-02");
        fired.If(hasStatuses && byStatus.CannotBe(persons), "VA-02");
        fired.If(hasDevices && ((hasSexes && byDevice.CannotBe(bySex)) || (hasAges && byDevice.CannotBe(byAge)) || byDevice.CannotBe(persons)), "VA-03");
    }

    private static bool AnswersTreaty(VictimAssistance section) =>
        Present(section.FocalPoint?.Entity) && Answered(section.Plan?.Exists)
        && (section.Plan?.Exists?.Answer?.Value == Answer.No || (Present(section.Plan?.Budget) && (Present(section.Plan?.TimeFrame) || section.Plan is { From: not null, To: not null })));
}
