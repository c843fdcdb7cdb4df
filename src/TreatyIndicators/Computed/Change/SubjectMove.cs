namespace TreatyIndicators.Computed;

/// <summary>How one subject stands at the four corners.</summary>
internal readonly record struct SubjectMove(Standing Before, Standing NewEvidence, Standing NewDefinition, Standing After)
{
    public static SubjectMove Of(SubjectKey subject, Corners corners)
    {
        var (before, after) = (corners.Before.Of(subject), corners.After.Of(subject));
        return corners.HasOneDefinition ? new(before, after, before, after) : new(before, corners.NewEvidence.Of(subject), corners.NewDefinition.Of(subject), after);
    }

    public bool IsByDefinition => Before != NewDefinition || NewEvidence != After;

    public bool IsByEvidence => Before != NewEvidence || NewDefinition != After;

    /// <summary>Above zero where the evidence brings the subject into the population, below where it takes it out. Members weigh more than the doubtful.</summary>
    public int Membership => Sum(standing => standing.IsMember ? 3 : standing.IsDoubtful ? 1 : 0);

    /// <summary>Above zero where the evidence makes known what was open, below where it leaves open what was known.</summary>
    public int Known => Sum(standing => standing.IsOpen ? 0 : 1);

    public Contribution OfDefinition(bool isShare) => Contribution.Mean(
        NewDefinition.In(isShare) - Before.In(isShare),
        After.In(isShare) - NewEvidence.In(isShare));

    public Contribution OfEvidence(bool isShare) => Contribution.Mean(
        NewEvidence.In(isShare) - Before.In(isShare),
        After.In(isShare) - NewDefinition.In(isShare));

    private int Sum(Func<Standing, int> number) => number(NewEvidence) + number(After) - number(Before) - number(NewDefinition);
}
