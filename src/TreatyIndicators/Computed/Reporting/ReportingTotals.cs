namespace TreatyIndicators;

/// <summary>How many reports were owed, came and are missing; every number is a list of States that can be opened.</summary>
/// <remarks>
/// <see cref="Expected"/> is made up of <see cref="Received"/>, <see cref="Missing"/>, <see cref="NotYetDue"/> and <see cref="Unknown"/>, which have
/// nothing in common. <see cref="Doubtful"/> and <see cref="Voluntary"/> stand outside of it. Lists are in the order of the conventions and the codes of
/// the States, and worked out when first asked for. Safe for any number of threads.
/// </remarks>
public sealed class ReportingTotals
{
    internal ReportingTotals(ValueList<ReportingEntry> entries) => Entries = entries;

    /// <summary>All entries. States that neither owe nor sent a report have none.</summary>
    public ValueList<ReportingEntry> Entries { get; }

    /// <summary>The reports owed for certain, due or not.</summary>
    public ValueList<ReportingEntry> Expected => field ??= Where(entry => entry.IsExpected);

    /// <summary>The reports owed that were received, at whatever time.</summary>
    public ValueList<ReportingEntry> Received => field ??= Where(entry => entry.IsReceived);

    /// <summary>The reports received on the day they were due or before.</summary>
    public ValueList<ReportingEntry> OnTime => field ??= Of(ReportingStatus.OnTime);

    /// <summary>The reports received after the day they were due.</summary>
    public ValueList<ReportingEntry> Late => field ??= Of(ReportingStatus.Late);

    /// <summary>The reports due and not received.</summary>
    public ValueList<ReportingEntry> Missing => field ??= Of(ReportingStatus.Missing);

    /// <summary>The reports owed that are neither received nor due.</summary>
    public ValueList<ReportingEntry> NotYetDue => field ??= Of(ReportingStatus.NotYetDue);

    /// <summary>The reports owed of which it cannot be told whether they are missing.</summary>
    public ValueList<ReportingEntry> Unknown => field ??= Of(ReportingStatus.Unknown);

    /// <summary>Where it is not known whether a report is owed.</summary>
    public ValueList<ReportingEntry> Doubtful => field ??= Of(ReportingStatus.Doubtful);

    /// <summary>Where reports were sent although none was owed.</summary>
    public ValueList<ReportingEntry> Voluntary => field ??= Of(ReportingStatus.Voluntary);

    /// <summary>The reports received that are a cover page and nothing else: every form unchanged.</summary>
    public ValueList<ReportingEntry> CoverPageOnly => field ??= Where(entry => entry.IsReceived && entry.IsCoverPageOnly);

    /// <summary>The annual reports received through initial reports only.</summary>
    public ValueList<ReportingEntry> InitialReportOnly => field ??= Where(entry => entry.IsReceived && entry.IsInitialReportOnly);

    /// <summary>The missing annual reports of States that have been silent for two or more years running.</summary>
    public ValueList<ReportingEntry> SilentForTwoYears => field ??= Where(entry => entry.SilentYears >= 2);

    /// <summary>The missing annual reports that a later report for several years made up for.</summary>
    public ValueList<ReportingEntry> CaughtUp => field ??= Where(entry => entry.CaughtUpBy is not null);

    /// <summary>The share received of those expected, exactly, in per cent from 0 to 100; absent where none is expected.</summary>
    public Rational? Rate => Share(Received.Count);

    /// <summary>The share received on time of those expected, exactly, in per cent from 0 to 100; absent where none is expected.</summary>
    public Rational? OnTimeRate => Share(OnTime.Count);

    /// <summary>The median of the days by which late reports were late, the mean of the middle two for an even number; absent where none was late by a known number.</summary>
    public Rational? MedianDaysLate
    {
        get
        {
            int[] days = [.. Late.Select(entry => entry.DaysLate).OfType<int>().Order()];
            return days.Length == 0 ? null : new Rational(days[(days.Length - 1) / 2] + days[days.Length / 2], 2);
        }
    }

    internal ReportingTotals Only(HashSet<StateCode> states) => new(Where(entry => states.Contains(entry.State)));

    private Rational? Share(int count) => Expected.Count == 0 ? null : Rational.Share(100L * count, Expected.Count);

    private ValueList<ReportingEntry> Of(ReportingStatus status) => Where(entry => entry.Status == status);

    private ValueList<ReportingEntry> Where(Func<ReportingEntry, bool> holds) => Entries.Where(holds).ToValueList();
}
