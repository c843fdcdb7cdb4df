using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Whether a State keeps its forms and duties up to date.</summary>
internal static class UpdateRules
{
    private const int YearsToEngagement = 2;

    private static readonly Duty[] Duties = Enum.GetValues<Duty>();

    /// <summary>Whether a form that is marked unchanged was moved by what the same document reports in another form: the two roll-forward rules of areas and of stocks.</summary>
    public static bool MovesForm(StatePartyReport report, FormLetter letter)
    {
        var isCcm = report.Header.Convention == ConventionId.Ccm;
        return letter switch
        {
            FormLetter.B => MovesStock(report.Retained) || (!isCcm && report.Destroyed?.StockpileTotals?.InPeriod > 0),
            FormLetter.C => !isCcm && report.LandRelease?.Totals?.ReleasedM2 > 0,
            _ => false,
        };
    }

    /// <summary>Whether a duty that is open has had no update for two years: no section on it, own or unchanged, in the reports of these years.</summary>
    public static bool IsSilent(PlainInput input)
    {
        var (header, membership) = (input.Header, input.World.Membership);
        if (membership is null || !Array.Exists(Duties, duty => YearsWithoutUpdate(input, duty) >= YearsToEngagement))
        {
            return false;
        }

        var isSilent = false;
        foreach (var duty in Duties)
        {
            switch (membership.IsOpen(header.State, duty, header.SubmittedOn, header.SubmittedOn))
            {
                case Truth.Unknown:
                    return false;
                case Truth.True:
                    isSilent |= YearsWithoutUpdate(input, duty) >= YearsToEngagement;
                    break;
            }
        }

        return isSilent;
    }

    private static bool MovesStock(RetainedMunitions? retained) =>
        Any(retained?.Acquired, row => row.Source?.Value == AcquisitionSource.Stockpile && row.Quantity > 0)
        || Any(retained?.Transfers, row => row.Direction?.Value == TransferDirection.Outgoing && row.Purpose?.Value == TransferPurpose.Destruction && row.Quantity > 0);

    /// <summary>The years that end with the period of the report and tell nothing of a duty, as far back as reports are known.</summary>
    private static int YearsWithoutUpdate(PlainInput input, Duty duty)
    {
        var year = input.Header.Period.To.Year;
        if (Tells(input.Effective, duty))
        {
            return 0;
        }

        var oldest = year;
        for (var place = 0; place < input.Earlier.Count; place++)
        {
            oldest = input.Earlier[place].Header.Period.To.Year;
            if (Tells(input.Earlier[place], duty))
            {
                return year - oldest;
            }
        }

        return year - oldest + 1;
    }

    private static bool Tells(StatePartyReport report, Duty duty) => duty switch
    {
        Duty.StockpileDestruction => report.Stockpile is not null,
        Duty.Clearance => report.HazardousAreas is not null || report.LandRelease is not null,
        Duty.RiskEducation => report.RiskEducation is not null,
        Duty.VictimAssistance => report.VictimAssistance is not null,
        Duty.Retention => report.Retained is not null,
        Duty.NationalImplementation => report.NationalImplementation is not null,
        _ => true,
    };
}
