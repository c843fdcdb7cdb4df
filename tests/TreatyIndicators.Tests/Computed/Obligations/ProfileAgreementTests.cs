using NodaTime;
using TreatyIndicators.Conditions;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Computed.Obligations;

/// <summary>Profiles and the functions of conditions tell one truth: for every State and duty, on many days.</summary>
public class ProfileAgreementTests
{
    private static readonly (ObligationKind Kind, Duty Duty)[] Dated =
    [
        (ObligationKind.StockpileDestruction, Duty.StockpileDestruction), (ObligationKind.Clearance, Duty.Clearance), (ObligationKind.VictimAssistance, Duty.VictimAssistance),
    ];

    private static readonly (string Name, Evidence Evidence)[] Worlds =
    [
        ("embedded register", Evidence.Of(Catalogue.Default, ReportCollection.Empty)),
        ("sample", SampleEvidence.Evidence),
        ("sample, register completed", SampleEvidence.Evidence.Completed(SampleEvidence.AsOf)),
    ];

    public static TheoryData<string> Cases => new(Worlds.Select(world => world.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Status_by_the_register_is_what_the_register_answers_on_every_day(string world)
    {
        AssertAgrees(Find(world), ConventionId.Apmbc);
        AssertAgrees(Find(world), ConventionId.Ccm);
    }

    private static void AssertAgrees(Evidence evidence, ConventionId id)
    {
        var (membership, asked) = (evidence.Catalogue.Membership(id), 0);
        var questions = Questions(evidence).ToList();
        var known = questions.Select(question => question.AsOf).Distinct().ToDictionary(day => day, membership.KnownOn);
        foreach (var (state, on, asOf) in questions)
        {
            var profile = evidence.Obligations(id, state, on, asOf);
            var party = known[asOf].IsParty(state, on);
            Assert.Equal((state, on, asOf, party), (state, on, asOf, profile.IsParty));
            foreach (var (kind, duty) in Dated)
            {
                var open = TruthLogic.And(party, known[asOf].IsOpen(state, duty, on, asOf));
                var done = TruthLogic.And(party, known[asOf].HasEnded(state, duty, on, asOf));
                Assert.Equal((state, on, asOf, kind, Word(open, done)), (state, on, asOf, kind, Word(profile[kind].StatusInRegister!.Value)));
                Assert.Equal(known[asOf].DeadlineOn(state, duty, LocalDate.Min(on, asOf)), profile[kind].Deadline?.InRegister);
                asked++;
            }
        }

        Assert.True(asked > 1_000, $"{asked} questions");
    }

    [Theory]
    [InlineData("stockpileDutyOpen(s, t)", "StockpileDestruction", true)]
    [InlineData("stockpileDutyDone(s, t)", "StockpileDestruction", false)]
    [InlineData("clearanceDutyOpen(s, t)", "Clearance", true)]
    [InlineData("clearanceDutyDone(s, t)", "Clearance", false)]
    [InlineData("hasVictims(s, t)", "VictimAssistance", true)]
    [InlineData("retains(s, t)", "Retention", true)]
    public void Functions_of_conditions_agree_in_the_engine_itself(string function, string duty, bool asksForOpen)
    {
        var kind = Enum.Parse<ObligationKind>(duty);
        var indicator = SmallWorld.Indicator($"isParty(s, t) and {function}");
        foreach (var (_, evidence) in Worlds)
        {
            foreach (var day in (LocalDate[])[new(2004, 6, 1), new(2015, 12, 31), new(2024, 12, 31), new(2025, 9, 1), SampleEvidence.AsOf])
            {
                var result = SmallWorld.Evaluate(indicator, evidence, new Question(day.Year + 1, day) { ReferenceDate = day });
                foreach (var state in evidence.Catalogue.States.Select(one => one.Code))
                {
                    var entry = evidence.Obligations(ConventionId.Apmbc, state, day, day)[kind];
                    var status = entry.StatusInRegister ?? entry.Status;
                    var expected = Word(status) switch
                    {
                        "doubtful" when asksForOpen => FindingStatus.Unknown,
                        "completed" when !asksForOpen => FindingStatus.Met,
                        "open" when asksForOpen => FindingStatus.Met,
                        _ => FindingStatus.NotMet,
                    };
                    var found = result.Finding(state.Value).Status;

                    // That a duty is in doubt does not say that it may be done: it may never have been held.
                    Assert.Equal((state, day, expected), (state, day, !asksForOpen && Word(status) == "doubtful" && found == FindingStatus.Unknown ? expected : found));
                }
            }
        }
    }

    [Fact]
    public void In_the_sample_records_tell_more_than_the_registers_of_these_duties_alone()
    {
        var differing = new[] { ConventionId.Apmbc, ConventionId.Ccm }.SelectMany(
            convention => SampleEvidence.Catalogue.States.SelectMany(state => SampleEvidence.Evidence.Obligations(convention, state.Code, SampleEvidence.AsOf, SampleEvidence.AsOf).Duties
                .Where(duty => duty.StatusInRegister is { } alone && alone != duty.Status)
                .Select(duty => $"{convention} {state.Code} {duty.Duty}: {duty.StatusInRegister}, with records {duty.Status}")));

        Assert.Equal(
            [
                // Stock found by a State that the register does not name, destroyed within six months.
                "Apmbc XAM StockpileDestruction: NotHeld, with records Completed",

                // Stock found after completion, still not destroyed when its six months ran out.
                "Apmbc XAN StockpileDestruction: Completed, with records Overdue",

                // The same of a State that the register does not name.
                "Apmbc XAT StockpileDestruction: NotHeld, with records Overdue",

                // No term runs for stock found under the other convention; it was destroyed.
                "Ccm XAM StockpileDestruction: NotHeld, with records Completed",
            ],
            differing);
    }

    [Theory]
    [InlineData("Apmbc")]
    [InlineData("Ccm")]
    public void With_the_completed_register_in_the_catalogue_both_agree_everywhere(string convention)
    {
        var completed = Find("sample, register completed");
        foreach (var (state, on, _) in Questions(completed))
        {
            var (before, after) = (SampleEvidence.Evidence.Obligations(new(convention), state, on, SampleEvidence.AsOf), completed.Obligations(new(convention), state, on, SampleEvidence.AsOf));
            Assert.All(Dated, one => Assert.Equal((state, on, one.Kind, before[one.Kind].Status), (state, on, one.Kind, after[one.Kind].Status)));
            Assert.All(Dated, one => Assert.Equal((state, on, one.Kind, Word(after[one.Kind].Status)), (state, on, one.Kind, Word(after[one.Kind].StatusInRegister!.Value))));
        }
    }

    [Fact]
    public void Initial_reports_fall_due_by_rule_on_the_day_that_the_register_gives()
    {
        foreach (var convention in new[] { ConventionId.Apmbc, ConventionId.Ccm })
        {
            var membership = Catalogue.Default.Membership(convention);
            var rule = DeadlineRules.Find(convention, DeadlineRuleKind.InitialReport)!;
            Assert.All(membership.Register.Deposits.Where(row => row.EntryIntoForce is { IsExact: true }), row =>
                Assert.Equal(new PartialDate(membership.InitialReportDue(row.State)!.Value), rule.Apply(row.EntryIntoForce!.Value)!.Date));
        }
    }

    [Fact]
    public void Original_deadlines_of_the_registers_are_those_of_the_rules()
    {
        var compared = 0;
        foreach (var convention in new[] { ConventionId.Apmbc, ConventionId.Ccm })
        {
            var membership = Catalogue.Default.Membership(convention);
            foreach (var row in membership.Register.Deadlines.Where(row => row.Basis.Value == DeadlineBasis.Original && row.Date is not null))
            {
                var rule = DeadlineRules.Find(convention, DeadlineRuleKind.Original, Enum.Parse<ObligationKind>(row.Duty.Text))!;
                Assert.Equal((row.State, row.Date), (row.State, rule.Apply(membership.EntryIntoForce(row.State)!.Value)!.Date));
                compared++;
            }
        }

        Assert.Equal(216, compared);
    }

    private static Evidence Find(string name) => Worlds.Single(world => world.Name == name).Evidence;

    /// <summary>Every State on the days at which anything could turn, from the first signature on.</summary>
    private static IEnumerable<(StateCode State, LocalDate On, LocalDate AsOf)> Questions(Evidence evidence) =>
        from state in evidence.Catalogue.States
        from step in Enumerable.Range(0, 20)
        let day = new LocalDate(1997, 12, 3).PlusMonths(step * 18).PlusDays(step * 13)
        from asOf in (LocalDate[])[day, new(2026, 6, 30)]
        select (state.Code, day, asOf);

    private static string Word(Truth open, Truth done) => (open, done) switch
    {
        (Truth.True, _) => "open",
        (Truth.Unknown, _) or (_, Truth.Unknown) => "doubtful",
        (_, Truth.True) => "completed",
        _ => "not held",
    };

    private static string Word(ObligationStatus status) => status switch
    {
        ObligationStatus.Overdue or ObligationStatus.Reopened or ObligationStatus.Open => "open",
        ObligationStatus.Doubtful => "doubtful",
        ObligationStatus.Completed => "completed",
        _ => "not held",
    };
}
