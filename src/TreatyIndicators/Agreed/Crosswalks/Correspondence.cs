namespace TreatyIndicators;

/// <summary>An indicator of one plan beside an indicator of another.</summary>
/// <param name="First">The indicator that the kind speaks of.</param>
/// <param name="Kind">How it stands to the second.</param>
/// <param name="Second">The indicator of the other plan.</param>
/// <param name="Reason">Why, in one sentence that names the indicators, so that it holds from both sides.</param>
/// <remarks>
/// The reading is the library's own. Its sources are the two plan texts, at the places that the two indicators name
/// (<see cref="Indicator.Source"/>). Equal when all parts are. Safe for any number of threads.
/// </remarks>
public sealed record Correspondence(IndicatorId First, CorrespondenceKind Kind, IndicatorId Second, Label Reason)
{
    /// <summary>The same correspondence seen from its other side: narrower becomes wider.</summary>
    public Correspondence Inverse() => new(Second, Turned(Kind), First, Reason);

    private static CorrespondenceKind Turned(CorrespondenceKind kind) => kind switch
    {
        CorrespondenceKind.Narrower => CorrespondenceKind.Wider,
        CorrespondenceKind.Wider => CorrespondenceKind.Narrower,
        _ => kind,
    };
}
