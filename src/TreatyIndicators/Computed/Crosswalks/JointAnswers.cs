using TreatyIndicators.Conditions;
using NodaTime;
using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>The shared facts of a State that is party to more than one convention, each answered once.</summary>
/// <remarks>Never changes. Safe for any number of threads.</remarks>
public sealed class JointAnswers
{
    private JointAnswers(StateCode state, int year, LocalDate asOf, ValueList<ConventionId> conventions, ValueList<JointAnswer> answers) =>
        (State, Year, AsOf, Conventions, Answers) = (state, year, asOf, conventions, answers);

    /// <summary>The State.</summary>
    public StateCode State { get; }

    /// <summary>The plan year; the reports read for it cover the year before.</summary>
    public int Year { get; }

    /// <summary>The day up to which reports and membership are known.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The conventions that the State is party to, or may be, on the last day that the reports cover.</summary>
    public ValueList<ConventionId> Conventions { get; }

    /// <summary>An answer for each shared fact of the catalogue; none where the State is party to fewer than two conventions.</summary>
    public ValueList<JointAnswer> Answers { get; }

    /// <summary>The facts of which the reports contradict each other.</summary>
    public ValueList<JointAnswer> Contradictions => Answers.Where(answer => answer.Outcome == JointOutcome.Contradict).ToValueList();

    /// <summary>Asks the reports of a State under all conventions that it is party to.</summary>
    /// <param name="evidence">The evidence; the shared facts are those of its catalogue.</param>
    /// <param name="state">The State.</param>
    /// <param name="year">The plan year, as in <see cref="Question"/>: the reports of the year before are read, their cover pages resolved.</param>
    /// <param name="asOf">The day up to which reports and membership are known.</param>
    /// <exception cref="ArgumentNullException">The evidence is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1900 to 9998.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such State.</exception>
    public static JointAnswers Of(Evidence evidence, StateCode state, int year, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        if (evidence.Catalogue.FindState(state) is null)
        {
            throw new KeyNotFoundException($"The catalogue has no State {state}.");
        }

        var end = new LocalDate(year - 1, 12, 31);
        var conventions = evidence.Catalogue.Registers
            .Select(register => register.Convention)
            .Where(convention => evidence.Catalogue.Membership(convention).KnownOn(asOf).IsParty(state, end) != Truth.False)
            .ToValueList();
        var reports = conventions.Select(convention => (convention, Report(evidence, convention, state, year - 1, asOf))).ToList();
        var facts = conventions.Count < 2 ? [] : evidence.Catalogue.Crosswalk.SharedFacts;
        return new(state, year, asOf, conventions, facts.Select(fact => Answer(fact, reports)).ToValueList());
    }

    private static JointAnswer Answer(SharedFact fact, IEnumerable<(ConventionId Convention, StatePartyReport? Report)> reports)
    {
        var path = FieldPaths.Reader(fact.Path);
        return JointAnswer.Of(fact, reports
            .Select(one => new ConventionAnswer(one.Convention, one.Report?.Header.ReportId, one.Report is null ? null : Said(path.ReadAll(one.Report).First())))
            .ToValueList());
    }

    private static string? Said(object? value) => GivenValue.Says(value) ? ReadValues.Show(value) : null;

    private static StatePartyReport? Report(Evidence evidence, ConventionId convention, StateCode state, int year, LocalDate asOf)
    {
        var series = evidence.Reports.Series(convention, state);
        return series?.Winner(year, asOf) is { } report ? new EffectiveReports(series, asOf).Resolve(report) : null;
    }
}
