using NodaTime;
using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of survey, clearance and the work plan.</summary>
internal static class LandReleaseRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        var (release, areas) = (input.Effective.LandRelease, input.Effective.HazardousAreas);
        var isTold = input.IsTold(release, FormLetter.F, FormLetter.F) && input.IsTold(areas, FormLetter.C, FormLetter.F);
        fired.If(isTold && LeavesAreaWithoutTarget(release, areas, input.Header.Period.To.Year), "F-08");
        if (input.Submitted.LandRelease is not { } section)
        {
            return;
        }

        foreach (var row in section.Rows.AsSpan())
        {
            CheckRow(row, fired);
        }

        fired.If(TotalsAreOff(section), "F-02");
        if (section.WorkPlan is { } plan)
        {
            CheckPlan(plan, input, fired);
        }
    }

    /// <summary>The items in all kinds that are given; absent: nothing was told of items.</summary>
    public static Int128? Total(DevicesFound? found) => found is null ? null
        : (Int128)(found.ApMines ?? 0) + (found.ApImprovised ?? 0) + (found.AvMines ?? 0)
            + (found.ClusterRemnants ?? 0) + (found.OtherErw ?? 0) + (found.OtherIed ?? 0);

    private static void CheckRow(LandReleaseRow row, Fired fired)
    {
        var (cancelled, reduced, cleared) = (row.CancelledM2, row.ReducedM2, row.ClearedM2);
        var devices = Total(row.Devices);
        fired.If(Differ(row.ReleasedM2, Possible.Of(cancelled) + reduced + cleared), "F-01");
        fired.If(cancelled is null || reduced is null || cleared is null, "F-03");
        fired.If(cleared > 0 && devices == 0 && !Present(row.Explanation), "F-04");
        fired.If(devices > 0 && cancelled + reduced + cleared == 0 && row.SpotTask != true, "F-05");
        fired.If(row.Devices is not { ApMines: not null, ApImprovised: not null, AvMines: not null, ClusterRemnants: not null, OtherErw: not null, OtherIed: not null }, "F-06");
        fired.If(row.Methods.Count > 0 && cleared > 0 && !Holds(row.Methods, ReleaseMethod.Clearance), "F-14");
        fired.If(row.Methods.Count > 0 && reduced > 0 && !Holds(row.Methods, ReleaseMethod.TechnicalSurvey), "F-14");
        fired.If(IsSurveyOnly(row.Methods) && (Differ(cleared, 0m) || Differ(reduced, 0m)), "F-14");
    }

    private static bool IsSurveyOnly(ValueList<Code<ReleaseMethod>> methods) =>
        methods.Count > 0 && All(methods, method => method.Value == ReleaseMethod.NonTechnicalSurvey);

    private static bool TotalsAreOff(LandRelease section)
    {
        var tolerance = section.Rows.Count * Max(section.RoundingM2, 0) / 2;
        return section.Rows.Count > 0
            && (Sum(section.Rows, row => row.CancelledM2).IsOff(section.Totals?.CancelledM2, tolerance)
                || Sum(section.Rows, row => row.ReducedM2).IsOff(section.Totals?.ReducedM2, tolerance)
                || Sum(section.Rows, row => row.ClearedM2).IsOff(section.Totals?.ClearedM2, tolerance)
                || Sum(section.Rows, row => row.ReleasedM2).IsOff(section.Totals?.ReleasedM2, tolerance));
    }

    private static bool LeavesAreaWithoutTarget(LandRelease? section, HazardousAreas? areas, int year) =>
        !Present(section?.WorkPlan?.GapExplanation)
        && Sum(section?.WorkPlan?.Targets, target => target.Year > year ? true : target.Year is null ? null : false, target => target.AreaM2).IsBelow(areas?.Totals?.RemainingM2);

    private static void CheckPlan(ClearanceWorkPlan plan, PlainInput input, Fired fired)
    {
        var (header, exists) = (input.Header, Yes(plan.Exists));
        var deadline = input.World.Deadline(header.State, Duty.Clearance, header.SubmittedOn);
        fired.If(exists && deadline is { } end && LacksYear(plan.Targets, header.SubmittedOn.Year, end.Year), "F-07");
        fired.If(MilestonesAreOff(plan.Milestones, deadline?.Latest), "F-09");
        if (plan.Budget is { Total: { } total } budget)
        {
            fired.If(Differ(total, Possible.Of(budget.National) + budget.External) || !Present(budget.Currency), "F-10");
        }

        fired.If(exists && (plan.UpdatedOn is null || Outside(plan.UpdatedOn, header.Period)), "F-11");
    }

    /// <summary>A target of which the year is not given may be for any of them.</summary>
    private static bool LacksYear(ValueList<WorkPlanTarget> targets, int first, int last)
    {
        for (var year = first; year <= last; year++)
        {
            var each = year;
            if (All(targets, target => target.Year is { } named && named != each))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MilestonesAreOff(ValueList<Milestone> milestones, LocalDate? deadline)
    {
        LocalDate? last = null;
        foreach (var milestone in milestones.AsSpan())
        {
            if (milestone.Date < last || milestone.Date > deadline)
            {
                return true;
            }

            last = milestone.Date ?? last;
        }

        return false;
    }
}
