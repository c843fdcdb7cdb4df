using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Computed.Obligations;

/// <summary>What must hold for whatever is known of a State.</summary>
public class ProfilePropertyTests
{
    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue - 1));

    [Fact]
    public void A_profile_as_of_a_day_uses_nothing_that_became_known_later() => ForAll(200, (history, random) =>
    {
        var (on, asOf) = (RandomHistory.AnyDay(random), RandomHistory.AnyDay(random));

        Assert.Equal(Text(history.KnownBy(asOf).Evidence, on, asOf), Text(history.Evidence, on, asOf));
        Assert.All(
            history.Evidence.Obligations(ConventionId.Apmbc, XAA, on, asOf).Duties.SelectMany(duty => duty.Basis),
            fact => Assert.False(fact.KnownOn?.Earliest > asOf, $"{fact}"));
    });

    [Fact]
    public void Order_of_rows_changes_nothing() => ForAll(100, (history, random) =>
    {
        var (on, asOf) = (RandomHistory.AnyDay(random), RandomHistory.AnyDay(random));

        Assert.Equal(Text(history.Evidence, on, asOf), Text(history.Shuffled(random.Next()).Evidence, on, asOf));
    });

    [Fact]
    public void Statuses_change_only_on_days_that_the_changes_tell_and_the_facts_name() => ForAll(25, (history, random) =>
    {
        var (from, asOf) = (RandomHistory.AnyDay(random), RandomHistory.AnyDay(random));
        var to = from.PlusDays(900);
        var told = history.Evidence.ObligationChanges(ConventionId.Apmbc, XAA, from, to, asOf).ToLookup(change => change.On);
        var before = history.Evidence.Obligations(ConventionId.Apmbc, XAA, from.PlusDays(-1), asOf);
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            var after = history.Evidence.Obligations(ConventionId.Apmbc, XAA, day, asOf);
            var changed = before.Duties.Zip(after.Duties).Where(pair => pair.First.Status != pair.Second.Status).ToList();
            Assert.Equal(
                changed.Select(pair => (pair.First.Duty, pair.First.Status, pair.Second.Status)),
                told[day].Where(change => change.Before != change.After).Select(change => (change.Duty, change.Before, change.After)));
            Assert.All(changed, pair => Assert.True(Named(pair.First).Concat(Named(pair.Second)).Contains(day) || IsDayAfterAnnualReports(pair.First.Duty, day), $"{day} {pair.First.Duty}: {pair.First.Status} to {pair.Second.Status}"));
            before = after;
        }
    });

    [Fact]
    public void A_completed_register_is_free_of_problems_and_gives_the_same_statuses_from_the_register_alone() => ForAll(200, (history, random) =>
    {
        var (on, asOf) = (RandomHistory.AnyDay(random), RandomHistory.AnyDay(random));
        var completed = history.Evidence.RegisterCompleted(ConventionId.Apmbc, asOf);

        Assert.Empty(RegisterChecks.Of(completed, null).Select(problem => problem.ToString()));
        var (before, after) = (history.Evidence.Obligations(ConventionId.Apmbc, XAA, on, asOf), Profiles.Of(completed).Obligations(ConventionId.Apmbc, XAA, on, asOf));
        foreach (var kind in new[] { ObligationKind.StockpileDestruction, ObligationKind.Clearance, ObligationKind.VictimAssistance })
        {
            Assert.Equal((kind, before[kind].Status, before[kind].Deadline?.Date), (kind, after[kind].Status, after[kind].Deadline?.Date));
        }
    });

    [Fact]
    public void A_find_after_completion_always_reopens_and_its_end_always_completes() => ForAll(200, (history, random) =>
    {
        var parties = Profiles.Parties() with { Obligations = history.Register.Obligations };
        var (last, asOf) = (new LocalDate(2031, 1, 1), new LocalDate(2033, 1, 1));
        var (found, declared) = (last.PlusDays(random.Next(300)), last.PlusDays(300 + random.Next(300)));
        var register = parties with { Obligations = parties.Obligations.Select(row => row.To is null ? row with { To = Date("2030-12-31") } : row).ToValueList() };
        var world = Profiles.Of(register).With(new ConventionRecords
        {
            Notices = [Profiles.Found(NoticeKind.AreaFind, $"{new PartialDate(found)}")],
            Declarations = Profiles.Declared(Duty.Clearance, $"{new PartialDate(declared)}").Declarations,
        });
        ObligationStatus On(LocalDate day) => world.Obligations(ConventionId.Apmbc, XAA, day, asOf)[ObligationKind.Clearance].Status;
        var wasHeld = On(found.PlusDays(-1)) == ObligationStatus.Completed;

        Assert.Equal((wasHeld ? ObligationStatus.Reopened : ObligationStatus.Open, ObligationStatus.Completed), (On(found), On(declared)));
    });

    [Fact]
    public void Extension_after_extension_takes_the_latest_decided_by_the_day() => ForAll(200, (_, random) =>
    {
        var decisions = Enumerable.Range(0, 1 + random.Next(5)).Select(_ => RandomHistory.AnyDay(random)).Distinct()
            .Select(day => Deadline(XAA, $"{new PartialDate(day.PlusDays(random.Next(4_000)))}", DeadlineBasis.Extended, $"{new PartialDate(day)}")).ToList();
        var world = Profiles.Of(Profiles.Parties() with { Obligations = [Clearance(XAA, "1999-03-01")], Deadlines = [Deadline(XAA, "2009-03-01", DeadlineBasis.Original), .. decisions] });
        var on = LocalDate.Max(RandomHistory.AnyDay(random), new(1998, 9, 1));
        var expected = decisions.Where(row => row.DecidedOn!.Value.Earliest <= on).MaxBy(row => row.DecidedOn!.Value.Earliest)?.Date ?? Date("2009-03-01");

        Assert.Equal(expected, world.Obligations(ConventionId.Apmbc, XAA, on, on)[ObligationKind.Clearance].Deadline!.InRegister!.Date);
    });

    [Fact]
    public void The_ends_of_the_calendar_and_hostile_days_are_borne() => ForAll(20, (history, _) =>
    {
        LocalDate[] ends = [LocalDate.MinIsoValue, new(1, 1, 1), new(9999, 12, 31), LocalDate.MaxIsoValue];
        var report = Reported.Reports.Of("OLD", 1, LocalDate.MinIsoValue) with { Stockpile = new() { Discoveries = [new() { DiscoveredOn = LocalDate.MinIsoValue }, new() { DiscoveredOn = LocalDate.MaxIsoValue, DestroyedOn = LocalDate.MinIsoValue }] } };
        var records = new ConventionRecords
        {
            Notices = [new(), new() { State = XAA, Kind = NoticeKind.AreaFind, Date = LocalDate.MinIsoValue }],
            Declarations = new() { Clearance = [new(), new() { State = XAA, DeclaredOn = LocalDate.MaxIsoValue }] },
            Extensions = new() { Requests = [new(), new() { State = XAA, Duty = Code<Duty>.Of("None"), MeetingId = "none", NewDeadline = LocalDate.MinIsoValue }] },
        };
        var register = history.Register with { Obligations = [.. history.Register.Obligations, Clearance(XAA, "0001", "9999-12-31") with { KnownOn = Date("0001-01-01") }] };
        var evidence = Profiles.Of(register, report).With(records);
        foreach (var (on, asOf) in ends.SelectMany(_ => ends, (on, asOf) => (on, asOf)))
        {
            Assert.Equal(6, evidence.Obligations(ConventionId.Apmbc, XAA, on, asOf).Duties.Count);
        }

        Assert.NotNull(evidence.ObligationChanges(ConventionId.Apmbc, XAA, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(2026, 6, 30)));
        Assert.Empty(evidence.ObligationChanges(ConventionId.Apmbc, XAA, new(2020, 1, 1), new(2019, 1, 1), LocalDate.MaxIsoValue));
    });

    private static void ForAll(int tests, Action<RandomHistory, Random> test) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(tests),
        Prop.ForAll(Seeds, seed => test(RandomHistory.Of(seed), new Random(seed))));

    /// <summary>The days that a duty names: the first and the last that each date may stand for, and the day after its deadline.</summary>
    /// <summary>A report that came early makes good what was overdue on the day after its own last day, which is then the last that has passed.</summary>
    private static bool IsDayAfterAnnualReports(ObligationKind duty, LocalDate day) => duty == ObligationKind.Reporting && day is { Month: 5, Day: 1 };

    private static IEnumerable<LocalDate> Named(DutyProfile duty) =>
    [
        .. duty.Basis.Select(fact => fact.Date).OfType<PartialDate>().SelectMany(date => new[] { date.Earliest, date.Latest }),
        .. duty.Deadline?.Date is { } deadline ? new[] { deadline.Earliest.PlusDays(1), deadline.Latest.PlusDays(1) } : [],
        .. duty.Basis.Where(fact => fact.Kind == ObligationBasisKind.EntryIntoForce).Select(fact => fact.KnownOn).OfType<PartialDate>().SelectMany(date => new[] { date.Earliest, date.Latest }),
    ];

    /// <summary>A profile without the places of rows, which their order decides.</summary>
    private static string Text(Evidence evidence, LocalDate on, LocalDate asOf)
    {
        var profile = evidence.Obligations(ConventionId.Apmbc, XAA, on, asOf);
        var duties = profile.Duties.Select(duty =>
            $"{duty.Duty} {duty.Status} {duty.StatusInRegister} {duty.IsOverdue} {duty.Deadline?.Date} {duty.Deadline?.InRegister?.Date} {duty.Deadline?.Computed} {duty.Deadline?.DifferenceInDays} {duty.Deadline?.LatestGrantable} {duty.RequestBy}: "
            + string.Join(", ", duty.Basis.Select(fact => $"{fact.Kind} {fact.Date} {fact.KnownOn} {fact.Deadline}").Order(StringComparer.Ordinal)));
        return string.Join('\n', [$"{profile.IsParty} {profile.EntryIntoForce} {profile.EntryIntoForceByRule}", .. duties, .. profile.Dates.Select(date => $"{date}")]);
    }
}
