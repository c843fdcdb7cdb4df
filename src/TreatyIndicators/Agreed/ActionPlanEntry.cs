namespace TreatyIndicators;

/// <summary>One text of an action plan in the list of action plans: planned, draft or adopted.</summary>
/// <remarks>The list names every plan of the conventions; definitions of indicators exist only for some of them (<see cref="ActionPlan"/>).</remarks>
public sealed record ActionPlanEntry : CatalogueEntry
{
    /// <summary>The plan; its draft and its adopted text share the identifier.</summary>
    public required ActionPlanId Plan { get; init; }

    /// <summary>How far the text has come.</summary>
    public required Code<PlanStanding> Standing { get; init; }

    /// <summary>The abbreviation, for instance <c>SRAAP</c>; absent: the plan has no name yet.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The convention.</summary>
    public required ConventionId Convention { get; init; }

    /// <summary>The title.</summary>
    public required Label Title { get; init; }

    /// <summary>The first year of the plan.</summary>
    public required int FromYear { get; init; }

    /// <summary>The last year of the plan.</summary>
    public required int ToYear { get; init; }

    /// <summary>The day of adoption; absent for a text that is not adopted.</summary>
    public PartialDate? AdoptedOn { get; init; }

    /// <summary>The meeting that adopted the text or that it was put before.</summary>
    public string? Meeting { get; init; }

    /// <summary>The document symbol; absent: not known.</summary>
    public string? DocumentSymbol { get; init; }

    /// <summary>The number of actions; absent: not known.</summary>
    public int? NumberOfActions { get; init; }

    /// <summary>The number of indicators; absent: not known, or the plan has none.</summary>
    public int? NumberOfIndicators { get; init; }
}
