namespace TreatyIndicators;

/// <summary>The number of persons of one sex, one age band, with or without disabilities, or of any combination of these.</summary>
/// <remarks>
/// A member that is absent was not asked for. The last stratum of each split is <em>unknown</em>: its number is how many persons are not
/// certain to be in any one of the other strata. So <see cref="PersonInterval.Least"/> of all strata, unknown included, adds up to
/// that of the total. Equal when all parts are.
/// </remarks>
public sealed record PersonStratum
{
    /// <summary>The sex; absent: both.</summary>
    public Sex? Sex { get; init; }

    /// <summary>The age band; absent: all ages.</summary>
    public AgeBand? AgeBand { get; init; }

    /// <summary>With disabilities, or without; absent: both.</summary>
    public bool? WithDisability { get; init; }

    /// <summary>Whether these are the persons of whom it is not known where they belong.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>How many persons.</summary>
    /// <remarks><see cref="PersonInterval.Least"/> is what was recorded of them; <see cref="PersonInterval.Most"/> leaves room for those of unknown place.</remarks>
    public required PersonInterval Count { get; init; }
}
