using NodaTime;
using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of requests for more time.</summary>
internal static class ExtensionRules
{
    /// <summary>New deadlines are often set on the last day of a month or year.</summary>
    private const int DaysOfGrace = 31;

    public static void Check(PlainWorld world, Fired fired)
    {
        if (world.Records?.Extensions?.Requests is not { } requests)
        {
            return;
        }

        foreach (var request in requests.AsSpan())
        {
            CheckDays(request, requests, world, fired);
            if (IsLast(request, requests))
            {
                CheckChain(request, requests, world, fired);
                CheckLength(request, world.IsCcm, fired);
                CheckContents(request, world.IsCcm, fired);
            }
        }
    }

    /// <summary>The last version of a request is what was asked for.</summary>
    public static bool IsLast(ExtensionRequest request, IEnumerable<ExtensionRequest> requests)
    {
        var (own, byDay) = (OfOne(request, requests), OfOne(request, requests).Any(other => other.Version is null));
        return own.All(other => Follows(other, request, byDay) <= 0);
    }

    /// <summary>The first version tells when it was asked for.</summary>
    private static bool IsFirst(ExtensionRequest request, IEnumerable<ExtensionRequest> requests)
    {
        var (own, byDay) = (OfOne(request, requests), OfOne(request, requests).Any(other => other.Version is null));
        return own.All(other => Follows(other, request, byDay) >= 0);
    }

    private static IEnumerable<ExtensionRequest> OfOne(ExtensionRequest request, IEnumerable<ExtensionRequest> requests) =>
        Present(request.Id) ? requests.Where(other => (other.Id, other.State, other.Duty) == (request.Id, request.State, request.Duty)) : [request];

    private static int Follows(ExtensionRequest other, ExtensionRequest request, bool byDay) =>
        !byDay && other.Version != request.Version ? Nullable.Compare(other.Version, request.Version) : Nullable.Compare(other.SubmittedOn, request.SubmittedOn);

    private static void CheckLength(ExtensionRequest request, bool isCcm, Fired fired)
    {
        var (duty, years) = (request.Duty?.Value, request.YearsGranted);
        fired.If(!isCcm && duty == Duty.Clearance && years > 10, "R-08");
        fired.If(isCcm && duty == Duty.Clearance && years > 5, "R-10");
        if (isCcm && duty == Duty.StockpileDestruction)
        {
            fired.If(years > 4 || (request.Sequence > 1 && request.ExceptionalCircumstances != true), "R-09");
        }
    }

    private static void CheckDays(ExtensionRequest request, IEnumerable<ExtensionRequest> requests, PlainWorld world, Fired fired)
    {
        var meeting = world.MeetingStart(request.MeetingId);
        var isFirst = IsFirst(request, requests);
        fired.If(isFirst && request.SubmittedOn > AddMonths(Exact(meeting), -9), world.IsCcm ? "R-11" : "R-12");
        fired.If((isFirst && request.SubmittedOn >= request.CurrentDeadline) || meeting?.Earliest > request.CurrentDeadline, "R-13");
    }

    private static void CheckChain(ExtensionRequest request, IEnumerable<ExtensionRequest> requests, PlainWorld world, Fired fired)
    {
        var expected = 12 * request.YearsGranted is { } months && months == decimal.Truncate(months) && Math.Abs(months) < 100_000
            ? AddMonths(request.CurrentDeadline, (int)months)
            : null;
        fired.If(request.NewDeadline is { } end && expected is { } day && Math.Abs(Period.DaysBetween(end, day)) > DaysOfGrace, "R-14");
        if (request.State is not { } state)
        {
            return;
        }

        foreach (var before in world.RequestsOf(state) ?? [])
        {
            var isNext = Same(before.Duty, request.Duty) && Same(before.Sequence, request.Sequence - 1) && IsLast(before, requests);
            fired.If(isNext && Differ(request.CurrentDeadline, before.NewDeadline), "R-14");
        }
    }

    private static void CheckContents(ExtensionRequest request, bool isCcm, Fired fired)
    {
        var (isClearance, plan) = (request.Duty?.Value == Duty.Clearance, request.Plan);
        fired.If(!isCcm && isClearance && !HasWhatArticle5Asks(request), "R-15");
        fired.If(isCcm && isClearance && !HasWhatArticle4Asks(request), "R-16");
        fired.If(plan?.Yearly != true || plan.Costed != true || (isClearance && plan.RiskEducation != true), "R-17");
    }

    private static bool HasWhatArticle5Asks(ExtensionRequest request) =>
        request.YearsAsked is not null
        && request.Reasons is { } reasons && Present(reasons.WorkDone) && Present(reasons.Means) && Present(reasons.Circumstances)
        && request.Effects is { } effects && Present(effects.Humanitarian) && Present(effects.Social) && Present(effects.Economic) && Present(effects.Environmental);

    private static bool HasWhatArticle4Asks(ExtensionRequest request) =>
        request.YearsAsked is not null
        && request.Reasons is { } reasons && Present(reasons.Circumstances) && Present(reasons.Means)
        && request is { Plan: not null, RemainingM2: not null, Totals: { AtEntryIntoForceM2: not null, FoundSinceM2: not null, ClearedM2: not null } };
}
