namespace TreatyIndicators.Catalogues.Crosswalks;

/// <summary>A crosswalk as its JSON has it.</summary>
internal sealed record CrosswalkData
{
    public required ValueList<CorrespondenceData> Correspondences { get; init; }

    public ValueList<SharedFactData> SharedFacts { get; init => field = value ?? []; } = [];
}
