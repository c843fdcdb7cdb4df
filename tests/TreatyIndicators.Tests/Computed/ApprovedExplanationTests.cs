using System.Text;
using static TreatyIndicators.Tests.Computed.Evaluations;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Whole explanations of three findings of the sample, as they were read and approved.</summary>
public class ApprovedExplanationTests
{
    [Fact]
    public void Report_in_time_is_found_among_the_reports_of_the_State() => Approved("SRAAP-7.1", "XAA", """
        population
          isParty(s, t) -> Met
            register.deposits[0].entryIntoForce = 1999-03-01 (no report; [])
        not applicable
          initialReportDue(s) > cutoff -> NotMet
            register.deposits[0].entryIntoForce = 1999-03-01 (no report; [])
        condition
          exists r in reports : r.header.state = s and year(r.header.period.to) = reportYear and r.header.submittedOn <= cutoff -> Met
            r 1: r.header.state = s and year(r.header.period.to) = reportYear and r.header.submittedOn <= cutoff -> NotMet
              r.header.state = s -> Met
                reports[0].header.state = XAA (XAA-2024; [])
              year(r.header.period.to) = reportYear -> NotMet
                reports[0].header.period.to = 2024-12-31 (XAA-2024; [])
              r.header.submittedOn <= cutoff -> NotReached
            r 2: r.header.state = s and year(r.header.period.to) = reportYear and r.header.submittedOn <= cutoff -> Met
              r.header.state = s -> Met
                reports[1].header.state = XAA (XAA-2025; [])
              year(r.header.period.to) = reportYear -> Met
                reports[1].header.period.to = 2025-12-31 (XAA-2025; [])
              r.header.submittedOn <= cutoff -> Met
                reports[1].header.submittedOn = 2026-04-15 (XAA-2025; [])
        """);

    [Fact]
    public void Find_destroyed_too_late_is_told_by_its_two_days() => Approved("SRAAP-14.2", "XAM", """
        population
          met("SRAAP-14.1", s) -> Met
            SRAAP-14.1 = met (no report; [])
        pending
          exists d in stockpile.discoveries : d.discoveredOn in planWindow and empty(d.destroyedOn) and t <= addMonths(d.discoveredOn, 6) -> NotMet
            d 1: d.discoveredOn in planWindow and empty(d.destroyedOn) and t <= addMonths(d.discoveredOn, 6) -> NotMet
              d.discoveredOn in planWindow -> Met
                stockpile.discoveries[0].discoveredOn = 2025-01-29 (XAM-2025; [B])
              empty(d.destroyedOn) -> NotMet
                stockpile.discoveries[0].destroyedOn = 2025-10-16 (XAM-2025; [B])
              t <= addMonths(d.discoveredOn, 6) -> NotReached
        condition
          (exists d in stockpile.discoveries : d.discoveredOn in planWindow) and forall d in stockpile.discoveries : d.discoveredOn in planWindow => d.destroyedQuantity = d.quantity and d.destroyedOn <= addMonths(d.discoveredOn, 6) -> NotMet
            exists d in stockpile.discoveries : d.discoveredOn in planWindow -> Met
              d 1: d.discoveredOn in planWindow -> Met
                stockpile.discoveries[0].discoveredOn = 2025-01-29 (XAM-2025; [B])
            forall d in stockpile.discoveries : d.discoveredOn in planWindow => d.destroyedQuantity = d.quantity and d.destroyedOn <= addMonths(d.discoveredOn, 6) -> NotMet
              d 1: d.discoveredOn in planWindow => d.destroyedQuantity = d.quantity and d.destroyedOn <= addMonths(d.discoveredOn, 6) -> NotMet
                d.discoveredOn in planWindow -> Met
                  stockpile.discoveries[0].discoveredOn = 2025-01-29 (XAM-2025; [B])
                d.destroyedQuantity = d.quantity and d.destroyedOn <= addMonths(d.discoveredOn, 6) -> NotMet
                  d.destroyedQuantity = d.quantity -> Met
                    stockpile.discoveries[0].destroyedQuantity = 40 (XAM-2025; [B])
                    stockpile.discoveries[0].quantity = 40 (XAM-2025; [B])
                  d.destroyedOn <= addMonths(d.discoveredOn, 6) -> NotMet
                    stockpile.discoveries[0].destroyedOn = 2025-10-16 (XAM-2025; [B])
                    stockpile.discoveries[0].discoveredOn = 2025-01-29 (XAM-2025; [B])
        """);

    [Fact]
    public void One_ministry_is_too_few_for_coordination_and_still_partly_met() => Approved("SRAAP-28.1", "XAB", """
        population
          isParty(s, t) and hasVictims(s, t) -> Met
            isParty(s, t) -> Met
              register.deposits[1].entryIntoForce = 1999-08-01 (no report; [])
            hasVictims(s, t) -> Met
              register.obligations[6] = from 1999-08-01, open (no report; [])
        condition
          victimAssistance.coordination.exists = Yes and count(m in victimAssistance.coordination.members where m.kind = Ministry) >= 2 -> NotMet
            victimAssistance.coordination.exists = Yes -> Met
              victimAssistance.coordination.exists = Yes (XAB-2025; [J])
            count(m in victimAssistance.coordination.members where m.kind = Ministry) >= 2 -> NotMet
              victimAssistance.coordination.members = 2 rows (XAB-2025; [J])
              victimAssistance.coordination.members.kind = Ministry, Ngo (XAB-2025; [J])
        partly met
          victimAssistance.coordination.exists in {Yes, Partly} -> Met
            victimAssistance.coordination.exists = Yes (XAB-2025; [J])
        """);

    private static void Approved(string indicator, string state, string approved) =>
        Assert.Equal(approved.ReplaceLineEndings("\n"), Print(Evaluate(Sample).Explain(new(indicator), new StateCode(state))));

    private static string Print(Explanation explanation)
    {
        var text = new StringBuilder();
        Print(text, "population", explanation.Population);
        Print(text, "not applicable", explanation.NotApplicableWhen);
        Print(text, "pending", explanation.PendingWhen);
        Print(text, "condition", explanation.Condition);
        Print(text, "partly met", explanation.PartlyMetWhen);
        return text.ToString().TrimEnd('\n');
    }

    private static void Print(StringBuilder text, string name, ExplainedTest? test)
    {
        if (test is not null)
        {
            Print(text.Append(name).Append('\n'), test, 1);
        }
    }

    private static void Print(StringBuilder text, ExplainedTest test, int depth)
    {
        var row = test.Row is null ? string.Empty : $"{test.Row}: ";
        text.Append(' ', depth * 2).Append(row).Append(test.Test).Append(" -> ").Append(test.Outcome).Append('\n');
        foreach (var value in test.Values)
        {
            text.Append(' ', (depth * 2) + 2).Append($"{value.Path} = {value.Value ?? "nothing"} ({value.ReportId ?? "no report"}; {value.FormLetters})").Append('\n');
        }

        foreach (var part in test.Parts)
        {
            Print(text, part, depth + 1);
        }
    }
}
