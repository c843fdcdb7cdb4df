namespace TreatyIndicators.Benchmarks;

/// <summary>An indicator that counts the requests for more time that were up for decision in the year, each in its latest version.</summary>
internal sealed record RequestIndicator(string Id, Duty Duty, Func<ExtensionPlan, bool?> Condition) : LinqIndicator(Id)
{
    public bool Counts { get; init; }

    public Func<ExtensionPlan, bool?>? PartlyMet { get; init; }

    public override LinqFigure Evaluate(LinqYear year) => Tally.Figure(Id, Counts, year.Evidence.AllRequests.Where(year.IsKnown).Select(request => Judge(request, year)).ToList());

    private Judgement Judge(ExtensionRequest request, LinqYear year)
    {
        var belongs = request.Duty.Is(Duty) & year.Evidence.MeetingYear(request.MeetingId) == year.Year & !IsReplaced(request, year);
        return Judgement.Of(
            request.Version > 1 ? FormattableString.Invariant($"{request.Id}/{request.Version}") : request.Id!,
            belongs,
            request.Plan is { } plan ? Condition(plan) : null,
            request.Plan is { } outline ? PartlyMet?.Invoke(outline) : null);
    }

    private static bool IsReplaced(ExtensionRequest request, LinqYear year) =>
        year.Evidence.Versions[(request.Id!, request.MeetingId!)].Any(other => other.Version > request.Version && year.IsKnown(other));
}
