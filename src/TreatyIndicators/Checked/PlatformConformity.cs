namespace TreatyIndicators.Validation;

/// <summary>How far the national mine action platform of a State is what the sample model describes.</summary>
/// <remarks>
/// The model is voluntary: a State without a platform has not established one, and fails nothing. Source: paper of the Committee on the
/// Enhancement of Cooperation and Assistance for the Fourth Review Conference of the APMBC, Oslo, 2019, agenda item 7(e)(i), paragraph 5.
/// Equal when all parts are. Safe for any number of threads.
/// </remarks>
public sealed record PlatformConformity
{
    private const string List = "nationalPlatforms";

    private PlatformConformity(PlatformConformityKind kind, ValueList<string> missing, ValueList<string> undecided) =>
        (Kind, Missing, Undecided) = (kind, missing, undecided);

    /// <summary>The answer.</summary>
    public PlatformConformityKind Kind { get; }

    /// <summary>The rules that fail, in their order; empty unless it conforms in part.</summary>
    public ValueList<string> Missing { get; }

    /// <summary>The rules that could not be tested although they apply, in their order.</summary>
    public ValueList<string> Undecided { get; }

    /// <summary>A State without a platform.</summary>
    public static PlatformConformity NotEstablished { get; } = new(PlatformConformityKind.NotEstablished, [], []);

    /// <summary>Nothing is known of platforms.</summary>
    public static PlatformConformity Unknown { get; } = new(PlatformConformityKind.Unknown, [], []);

    /// <summary>The answer for a State, from a check of the evidence.</summary>
    /// <param name="evidence">The evidence that was checked.</param>
    /// <param name="check">What came of it.</param>
    /// <param name="state">The State. Where its platform stands in several rows, all of them count.</param>
    /// <returns>Unknown where no list of platforms was supplied, and where the rows say no more than that there is a platform, since when and for what.</returns>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public static PlatformConformity Of(Evidence evidence, EvidenceCheck check, StateCode state)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(check);
        if (evidence.RecordsOf(ConventionId.Apmbc)?.NationalPlatforms is null)
        {
            return Unknown;
        }

        var rows = check.Rows.Where(row => row.Convention == ConventionId.Apmbc && row.List == List && row.State == state).ToList();
        return rows.Count == 0 ? NotEstablished
            : rows.TrueForAll(row => row.Row is NationalPlatform platform && SaysNothing(platform)) ? Unknown
            : Of(rows.SelectMany(row => row.Outcomes));
    }

    /// <summary>The answer for a platform, from what came of the rules on it.</summary>
    /// <param name="outcomes">What came of the rules; those on other things are not looked at. A rule that does not apply decides nothing.</param>
    /// <returns>In part when a rule fails, whatever else is unknown; unknown when none fails and one could not be tested, or when no rule was gone by.</returns>
    /// <exception cref="ArgumentNullException">No outcomes are given.</exception>
    public static PlatformConformity Of(IEnumerable<RuleOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var own = outcomes.Where(outcome => outcome.Rule.Rows?.Source == List).ToList();
        var missing = Ids(own, outcome => outcome.Status == RuleStatus.Failed);
        var undecided = Ids(own, outcome => outcome.Status == RuleStatus.NotEvaluated && outcome.Reason?.Why != WhyNotEvaluated.DoesNotApply);
        return new(KindOf(own.Count, missing, undecided), missing, undecided);
    }

    /// <summary>The answer, and the rules that fail.</summary>
    public override string ToString() => Missing.Count == 0 ? $"{Kind}" : $"{Kind}: {string.Join(", ", Missing)}";

    /// <summary>That a platform is there says nothing of its shape: silence is no shortcoming.</summary>
    private static bool SaysNothing(NationalPlatform platform) =>
        platform == new NationalPlatform { State = platform.State, EstablishedOn = platform.EstablishedOn, Voluntary = platform.Voluntary, Aim = platform.Aim };

    private static ValueList<string> Ids(IEnumerable<RuleOutcome> outcomes, Func<RuleOutcome, bool> test) =>
        outcomes.Where(test).Select(outcome => outcome.Rule.Id).Distinct(StringComparer.Ordinal).ToValueList();

    private static PlatformConformityKind KindOf(int rules, ValueList<string> missing, ValueList<string> undecided) =>
        missing.Count > 0 ? PlatformConformityKind.PartlyConformant
        : undecided.Count > 0 || rules == 0 ? PlatformConformityKind.Unknown
        : PlatformConformityKind.Conformant;
}
