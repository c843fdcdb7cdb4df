using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of kept and transferred items.</summary>
internal static class RetentionRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        if (input.Submitted.Retained is not { } section)
        {
            return;
        }

        var (header, isCcm) = (input.Header, input.IsCcm);
        var keeps = Max(section.Totals?.Quantity, section.Totals?.Submunitions) > 0;
        fired.If(Differ(section.Totals?.Quantity, Sum(section.Items, item => item.Quantity)), "D-01");
        fired.If(input.IsCcm && Differ(section.Totals?.Submunitions, Sum(section.Items, item => item.Submunitions)), "D-01");
        foreach (var item in section.Items.AsSpan())
        {
            fired.If((item.Quantity > 0 || item.Submunitions > 0) && !Present(item.Institution), "D-02");
            fired.If(item.Purposes.Count == 0 || (!isCcm && Holds(item.Purposes, RetentionPurpose.CountermeasureDevelopment)), "D-03");
            fired.If(isCcm && item.Submunitions is null, "D-12");
        }

        fired.If(keeps && section.PlannedUse.Count == 0, "D-04");
        fired.If(keeps && section.Used.Count == 0 && section.NoUseStatement != true, "D-05");
        fired.If(section.Totals?.Quantity is null && section.NilStatement?.Stated != true, "D-08");
        fired.If(section.Review?.Outcome?.Value == ReviewOutcome.Excess && section.Destroyed.Count == 0 && section.Review.ExcessDestructionDue is null, "D-09");
        foreach (var transfer in section.Transfers.AsSpan())
        {
            fired.If(transfer.Direction is null || transfer.Counterparty is null || transfer.Purpose is null || transfer.Counterparty == header.State, "D-10");
        }

        if (isCcm)
        {
            fired.If((keeps || section.Transfers.Count > 0) && !IsDetailed(section), "D-11");
        }
        else
        {
            CheckMines(section, header.Period, fired);
        }
    }

    private static void CheckMines(RetainedMunitions section, ReportingPeriod period, Fired fired)
    {
        var review = section.Review?.ConductedOn;
        fired.If(section.Totals?.Quantity > 0 && (review is null || Outside(review, period)), "D-06");
        fired.If(section.Totals?.Quantity > 0 && !Answered(section.Alternatives?.Explored), "D-07");
        foreach (var acquired in section.Acquired.AsSpan())
        {
            fired.If(acquired.Source is null || acquired.Quantity is null, "D-13");
        }
    }

    private static bool IsDetailed(RetainedMunitions section) =>
        section.PlannedUse.Count > 0
        && (section.Used.Count > 0 || section.NoUseStatement == true)
        && All(section.Items, item => Present(item.MunitionType) && item.Quantity is not null && item.LotNumbers.Count > 0)
        && All(section.Transfers, row => row.Direction?.Value != TransferDirection.Outgoing || (row.Counterparty is not null && row.LotNumbers.Count > 0));
}
