namespace TreatyIndicators;

/// <summary>A fact that does not depend on the convention: a State that is party to both answers it twice, and it must be the same.</summary>
/// <param name="Id">The identifier, for instance <c>standards</c>.</param>
/// <param name="Path">The field of the report that tells it, in the reports of every convention: <c>standards.updated</c>.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Reason">Why it does not depend on the convention, in one sentence.</param>
/// <remarks>Equal when all parts are. Safe for any number of threads.</remarks>
public sealed record SharedFact(string Id, string Path, Label Title, Label Reason)
{
    /// <summary>The indicators of a plan that read the fact.</summary>
    /// <exception cref="ArgumentNullException">No plan is given.</exception>
    public ValueList<IndicatorId> AskedBy(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Indicators.Where(indicator => indicator.DecidingFields.Any(Names)).Select(indicator => indicator.Id).ToValueList();
    }

    private bool Names(string field) => field == Path || field.StartsWith($"{Path}.", StringComparison.Ordinal);
}
