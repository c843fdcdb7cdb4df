using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of a report against the register, the records of the convention and the other reports.</summary>
internal static class SourceRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        var (world, report, header) = (input.World, input.Effective, input.Header);
        var isInitial = header.Kind.Value == ReportKind.Initial;
        fired.If(header.Kind.Value is not (ReportKind.Voluntary or ReportKind.Corrigendum) && world.Membership?.IsParty(header.State, header.Period.To) == Truth.False, "R-01");
        fired.If(isInitial && world.FirstSubmission(header) > world.Membership?.InitialReportDue(header.State), "R-02");
        CheckDeadlines(input, fired);
        if (report.HazardousAreas is { } areas)
        {
            CheckRequests(areas, world.RequestsOf(header.State), fired);
            CheckFinds(input, areas, fired);
        }

        if (world.Membership?.IsParty(header.State, header.SubmittedOn) == Truth.True)
        {
            CheckPlanDates(input, fired);
        }

        if (report.Cooperation is { } cooperation)
        {
            fired.If(DiffersFromRecipient(cooperation, world, header.State), "R-30");
        }

    }

    private static void CheckDeadlines(PlainInput input, Fired fired)
    {
        var (world, header, stock) = (input.World, input.Header, input.Effective.Stockpile?.Totals);
        if (world.Membership?.IsParty(header.State, header.Period.To) != Truth.True)
        {
            return;
        }

        if (Max(stock?.Quantity, stock?.Submunitions) > 0)
        {
            fired.If(header.Period.To > world.Deadline(header.State, Duty.StockpileDestruction, header.SubmittedOn)?.Latest, "R-19");
        }

        if (input.Effective.HazardousAreas?.Totals?.RemainingM2 > 0)
        {
            fired.If(header.Period.To > world.Deadline(header.State, Duty.Clearance, header.SubmittedOn)?.Latest, "R-20");
        }
    }

    private static void CheckRequests(HazardousAreas areas, IReadOnlyList<ExtensionRequest>? requests, Fired fired)
    {
        for (var place = 0; place < requests?.Count; place++)
        {
            var request = requests[place];
            var isOfSameDay = request.Duty?.Value == Duty.Clearance && ExtensionRules.IsLast(request, requests) && Same(request.RemainingAsOf, areas.AsOf);
            var difference = request.RemainingM2 - areas.Totals?.RemainingM2;
            fired.If(isOfSameDay && (difference < 0 ? -difference : difference) > (areas.RoundingM2 is > 0 and var rounding ? rounding : 0), "R-18");
        }
    }

    private static void CheckFinds(PlainInput input, HazardousAreas areas, Fired fired)
    {
        var state = input.Header.State;
        if (input.IsCcm || input.World.ClearanceDeclarationsOf(state) is not { Count: > 0 } declarations || input.World.RequestsOf(state) is not { } requests)
        {
            return;
        }

        foreach (var find in areas.NewlyIdentified.AsSpan())
        {
            var day = find.DiscoveredOn;
            var isLeft = (find.ClearedOn ?? input.Header.SubmittedOn) > input.World.NextMeetingStart(day)?.Latest;
            fired.If(isLeft && declarations.Any(row => row.DeclaredOn < day) && declarations.All(row => row.DeclaredOn < day) && requests.All(row => row.Duty is { Value: not Duty.Clearance } || row.SubmittedOn < day), "R-24");
        }
    }

    private static void CheckPlanDates(PlainInput input, Fired fired)
    {
        var (world, day) = (input.World, input.Header.SubmittedOn);
        var isOpen = input.Effective.NationalImplementation?.Article9Status is { Value: not Article9Status.Fulfilled };
        if (!input.IsCcm)
        {
            fired.If(isOpen && day >= world.TwentyFourthMeeting?.Latest, "R-34");
            return;
        }

        // The later of both days: what is on or after it is on or after each.
        var (meeting, entry) = (world.EleventhMeeting?.Latest, AddYears(Exact(world.EntryIntoForce(input.Header.State)), 2));
        if (day >= meeting && day >= entry)
        {
            fired.If(isOpen, "R-35");
            var areas = input.Effective.HazardousAreas;
            var (surveyed, marked) = (areas?.Baseline?.CompletedOn, areas?.Marking?.AllMarkedOn);
            var isLate = surveyed is null || marked is null || (surveyed > meeting && surveyed > entry) || (marked > meeting && marked > entry);
            fired.If(areas?.Totals?.RemainingM2 > 0 && isLate, "R-36");
        }
    }

    private static bool DiffersFromRecipient(Cooperation cooperation, PlainWorld world, StateCode donor)
    {
        foreach (var given in cooperation.Provided.AsSpan())
        {
            if (given is { RecipientState: { } recipient, Amount: { } amount } && world.ReportsOf(recipient).Any(report => !world.IsCooperationReplaced(report) && DiffersFrom(report, given, donor, amount)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool DiffersFrom(StatePartyReport report, AssistanceProvided given, StateCode donor, decimal amount) => Any(
        report.Cooperation?.Received,
        row => row.CounterpartyState == donor && Same(row.Project, given.Project) && Same(row.Year, given.Year) && Same(row.Currency, given.Currency)
            && row.Amount is { } received && Math.Abs(received - amount) > 0.05m * amount);
}
