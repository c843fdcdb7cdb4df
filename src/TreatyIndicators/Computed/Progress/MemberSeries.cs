using NodaTime;

namespace TreatyIndicators;

/// <summary>Who belongs to a population, or has a standing under a convention, over time.</summary>
/// <remarks>Equal when all parts are. Safe for any number of threads.</remarks>
public sealed record MemberSeries
{
    private MemberSeries(string name, Label title, ValueList<MemberPoint> points) => (Name, Title, Points) = (name, title, points);

    /// <summary>The name of the population, or of the standing.</summary>
    public string Name { get; }

    /// <summary>Who belongs, in words.</summary>
    public Label Title { get; }

    /// <summary>The days, in the order that was asked for.</summary>
    public ValueList<MemberPoint> Points { get; }

    /// <summary>The population of a plan in each year of a series: see <see cref="ResultSet.Population"/>.</summary>
    /// <param name="series">The results.</param>
    /// <param name="population">The name of the population, for instance <c>ClearanceDuty</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="KeyNotFoundException">No indicator of a plan is about a population of that name and counts its subjects.</exception>
    public static MemberSeries Of(ResultSeries series, string population)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of([.. series.Years.Select(results => (results.Question, results.Population(population)))]);
    }

    /// <summary>The population of a plan on days.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="evidence">The evidence; its catalogue must hold the register of the plan's convention.</param>
    /// <param name="population">The name of the population.</param>
    /// <param name="days">The days on which membership and duties are looked at, one at least. The plan year is the year of the day.</param>
    /// <param name="asOf">The day up to which reports and records are known; absent: each day itself.</param>
    /// <exception cref="ArgumentNullException">The plan, the evidence, the name or the days are missing.</exception>
    /// <exception cref="ArgumentException">There is no day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year of a day is not from 1900 to 9998.</exception>
    /// <exception cref="KeyNotFoundException">No indicator of the plan is about a population of that name and counts its subjects.</exception>
    public static MemberSeries Of(ActionPlan plan, Evidence evidence, string population, IEnumerable<LocalDate> days, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        var questions = days.Select(day => new Question(day.Year, asOf ?? day) { ReferenceDate = day }).ToList();
        return questions.Count == 0 ? throw new ArgumentException("Found no day, expected one at least.", nameof(days))
            : Of([.. questions.Select(question => (question, IndicatorEngine.Evaluate(plan, evidence, question).Population(population)))]);
    }

    /// <summary>The States that have a standing under a convention on days, by its register.</summary>
    /// <param name="membership">The membership: <see cref="Catalogue.Membership"/>.</param>
    /// <param name="kind">The standing.</param>
    /// <param name="days">The days.</param>
    /// <param name="asOf">The day up to which the register is known: see <see cref="Membership.KnownOn"/>; absent: each day itself.</param>
    /// <exception cref="ArgumentNullException">The membership or the days are missing.</exception>
    public static MemberSeries Of(Membership membership, MembershipKind kind, IEnumerable<LocalDate> days, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(membership);
        ArgumentNullException.ThrowIfNull(days);
        return new(kind.ToString(), TitleOf(kind), days.Select(day => Point(membership, kind, day, asOf ?? day)).ToValueList());
    }

    private static MemberSeries Of(IReadOnlyList<(Question Question, PopulationMembers Population)> points) => new(
        points[^1].Population.Population.Name,
        points[^1].Population.Population.Title,
        points.Select(point => new MemberPoint(point.Question.Year, point.Population.On, point.Question.AsOf, point.Population.Members, point.Population.Doubtful)).ToValueList());

    private static MemberPoint Point(Membership membership, MembershipKind kind, LocalDate day, LocalDate asOf)
    {
        var known = membership.KnownOn(asOf);
        return new(day.Year, day, asOf, Codes(Holding(known, kind, day)), Doubtful(known, kind, day));
    }

    private static IEnumerable<StateCode> Holding(Membership membership, MembershipKind kind, LocalDate day) => kind switch
    {
        MembershipKind.Deposited => membership.DepositedBy(day),
        MembershipKind.InForce => membership.StatesPartiesOn(day),
        _ => membership.SignatoriesOn(day).Except(membership.DepositedBy(day)),
    };

    private static ValueList<string> Doubtful(Membership membership, MembershipKind kind, LocalDate day) =>
        kind == MembershipKind.InForce ? Codes(membership.DoubtfulOn(day)) : [];

    private static ValueList<string> Codes(IEnumerable<StateCode> states) => states.Select(state => state.Value).ToValueList();

    private static Label TitleOf(MembershipKind kind) => kind switch
    {
        MembershipKind.Deposited => new() { En = "States whose instrument is deposited", Zh = "已交存文书的国家" },
        MembershipKind.InForce => new() { En = "States for which the convention is in force", Zh = "公约已对其生效的国家" },
        _ => new() { En = "States that signed and have deposited no instrument", Zh = "已签署而未交存文书的国家" },
    };
}
