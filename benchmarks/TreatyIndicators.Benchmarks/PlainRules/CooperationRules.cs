using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of help given, received and needed, and of national resources.</summary>
internal static class CooperationRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        if (input.Submitted.Cooperation is { } section)
        {
            CheckProvided(section.Provided, input.Header.State, fired);
            CheckReceived(section.Received, input.Header.State, fired);
            CheckNeeds(section.AssistanceNeeds, fired);
            fired.If(
                !input.IsCcm && Yes(section.Platform?.Established) && (!Present(section.Platform?.Lead) || (section.Platform?.LastMeetingOn is null && !(section.Platform?.MeetingsInPeriod > 0))),
                "CA-05");
        }

        if (input.IsCcm && input.Submitted.NationalOwnership is { } ownership)
        {
            foreach (var resource in ownership.NationalResources.AsSpan())
            {
                fired.If(resource.Duty?.Value is not (Duty.StockpileDestruction or Duty.Clearance or Duty.RiskEducation or Duty.VictimAssistance), "CA-06");
            }
        }
    }

    private static void CheckProvided(ValueList<AssistanceProvided> provided, StateCode state, Fired fired)
    {
        foreach (var row in provided.AsSpan())
        {
            fired.If(row.Amount is not null && (!Present(row.Currency) || (row.Year is null && row.From is null) || (!Present(row.Recipient) && row.RecipientState is null)), "CA-01");
            fired.If(row.RecipientState == state, "CA-02");
            fired.If(row.MultiYear == true && row.To <= AddMonths(row.From, 12), "CA-03");
        }
    }

    private static void CheckReceived(ValueList<AssistanceReceived> received, StateCode state, Fired fired)
    {
        foreach (var row in received.AsSpan())
        {
            fired.If(row.Amount is not null && (!Present(row.Currency) || (row.Year is null && row.From is null) || (!Present(row.Counterparty) && row.CounterpartyState is null)), "CA-01");
            fired.If(row.CounterpartyState == state, "CA-02");
            fired.If(row.MultiYear == true && row.To <= AddMonths(row.From, 12), "CA-03");
        }
    }

    private static void CheckNeeds(ValueList<AssistanceNeed> needs, Fired fired)
    {
        foreach (var need in needs.AsSpan())
        {
            var isVague = !Present(need.Activity) || need.Kind is null || need.From is null || need.To is null;
            fired.If(isVague, "CA-04");
            fired.If(need.Duty?.Value == Duty.Clearance && (isVague || need.Amount is null), "F-15");
        }
    }
}
