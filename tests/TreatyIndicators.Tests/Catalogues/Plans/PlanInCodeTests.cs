using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Computed;
using static TreatyIndicators.Conditions.Terms;

namespace TreatyIndicators.Tests.Catalogues.Plans;

/// <summary>Plans that are built in C#, checked as files are.</summary>
public sealed class PlanInCodeTests
{
    private static readonly Population Parties = new()
    {
        Name = "Parties",
        Title = new() { En = "States Parties" },
        Condition = Condition.Parse("isParty(s, t)", ConditionScope.States).Require(),
    };

    private static readonly Indicator Progress = new()
    {
        Id = new("OWN-1.1"),
        Title = new() { En = "Parties that report progress" },
        Kind = IndicatorKind.CountOfStatesParties,
        Unit = IndicatorUnit.StatesParties,
        Measure = Measure.CountOfSubjects,
        Population = Parties,
        Condition = Condition.Check(Present(Name("cooperation.progress")), ConditionScope.States).Require(),
        Silence = SilenceRule.ReportingAct,
        TimeBase = TimeBase.Annual,
        Source = new() { Document = "Our plan", Place = "action 1" },
    };

    private static readonly ActionPlan Plan = new()
    {
        Id = new("own-plan"),
        Abbreviation = "OWN",
        Convention = ConventionId.Apmbc,
        Title = new() { En = "Our plan" },
        Edition = "first",
        From = new(2026, 1, 1),
        To = new(2030, 12, 31),
        Chapters = [new("1", new() { En = "Only chapter" })],
        Actions = [new() { Id = new("OWN-1"), Chapter = "1", Title = new() { En = "Report" }, Statement = "Report progress.", Addressees = new() { En = "all" } }],
        Populations = [Parties],
        Indicators = [Progress],
        Source = new() { Document = "Our plan" },
    };

    [Fact]
    public void It_is_checked_and_what_its_tests_read_is_filled_in()
    {
        var plan = PlanReader.Check(Plan).Require();

        Assert.Equal(["cooperation.progress"], plan.Indicators[0].DecidingFields);
        Assert.Equal(["report.cooperation"], plan.Indicators[0].DataSources);
        Assert.Equal(plan, PlanReader.Check(plan).Require());
    }

    [Fact]
    public void It_is_evaluated_like_a_shipped_one_and_nothing_is_registered()
    {
        var catalogue = SampleEvidence.Catalogue.WithPlan(Plan);

        var results = IndicatorEngine.Evaluate(catalogue.Plan(Plan.Id), SampleEvidence.Evidence, SampleEvidence.Year, SampleEvidence.AsOf);

        Assert.Equal(results.Results[0].Met.Count, (int)results.Results[0].Numerator!.Value.Numerator);
        Assert.Equal(SilenceRule.ReportingAct, results.Results[0].Indicator.Silence);
        Assert.DoesNotContain(SampleEvidence.Catalogue.Plans, known => known.Id == Plan.Id);
        Assert.DoesNotContain(Catalogue.Default.Plans, known => known.Id == Plan.Id);
    }

    [Fact]
    public void All_its_problems_are_told_at_once()
    {
        var reading = PlanReader.Check(Plan with
        {
            Id = default,
            Chapters = [],
            Actions = [Plan.Actions[0] with { Id = new("OTHER-1") }],
            Indicators =
            [
                Progress with { Unit = (IndicatorUnit)99, Population = Parties with { Condition = null } },
                Progress with { Condition = Condition.Parse("count(cooperation.provided) < 0", ConditionScope.States).Require() },
                Progress with { Id = new("OWN-1.2"), Condition = Condition.Parse("present(q.duty)", ConditionScope.Of(new("q", "extensions.requests"))).Require() },
            ],
        });

        Assert.Null(reading.Data);
        Assert.Equal(
            """
            PLAN-05 $.id found no identifier, expected small letters, digits and hyphens, for instance siem-reap-angkor
            PLAN-08 $.actions[0].number found the action "OTHER-1", expected one of the plan, for instance OWN-1
            PLAN-08 $.indicators[0].population found another population of the name "Parties", expected the one among the populations of the plan
            PLAN-08 $.indicators[2].condition found a condition on extensions.requests, expected one on States, which the population "Parties" consists of
            PLAN-09 $.actions[0].chapter found "1", which is not the number of a chapter of the plan
            PLAN-07 $.indicators[1].id found "OWN-1.1" a second time, expected each name of an indicator once
            PLAN-06 $.indicators[0].unit found "99", expected one of Percent, StatesParties, States, Requests, Persons, Organisations, Delegations, Meetings, Cases, Instruments, Items, Munitions, Submunitions
            PLAN-18 $.indicators[0].unit found Percent for CountOfStatesParties, expected StatesParties
            PLAN-20 $.indicators[1].condition found "count(cooperation.provided) < 0", which can never hold, expected a test that can
            PLAN-12 $.indicators[2].condition COND-20 at character 9: Found "q", which is no field, record, bound name or name of the context.
            """,
            string.Join('\n', reading.Problems));
    }

    [Fact]
    public void A_catalogue_takes_no_plan_with_problems() => Assert.StartsWith(
        "PLAN-19 $.to found 2020-01-01, expected a day not before 2026-01-01, the first day of the plan",
        Assert.Throws<ArgumentException>(() => Catalogue.Default.WithPlan(Plan with { To = new(2020, 1, 1) })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_condition_that_cannot_be_read_names_its_errors_when_it_is_required() => Assert.Equal(
        "COND-09 at 5: Found the end; expected a value: a field, a number, a text, a code, a set or a function.",
        Assert.Throws<InvalidDataException>(() => Condition.Parse("s = ", ConditionScope.States).Require()).Message);

    [Fact]
    public void What_is_written_is_read_back()
    {
        var plan = PlanReader.Check(Plan).Require();
        using var stream = new MemoryStream();
        PlanWriter.Write(plan, stream);

        Assert.Equal(plan, PlanJson.Read(stream.ToArray()).Require());
        Assert.Equal(plan, PlanJson.Read(PlanWriter.Text(plan)).Require());
        Assert.Equal(PlanWriter.Text(Plan with { Relations = [] }).Replace("\r", string.Empty, StringComparison.Ordinal), PlanWriter.Text(Plan));
    }

    [Fact]
    public void The_shipped_plans_are_written_and_read_back_without_problem_or_advice() => Assert.All(Catalogue.Default.Plans, plan =>
    {
        var reading = PlanJson.Read(PlanWriter.Text(plan));

        Assert.Equal(plan, reading.Require());
        Assert.Empty(reading.Advice);
        Assert.Equal(plan, PlanReader.Check(plan, Catalogue.Default).Require());
    });

    [Fact]
    public void The_shipped_plans_read_by_anybody_are_the_embedded_ones() => Assert.All(Catalogue.Default.Plans, plan =>
    {
        using var stream = EmbeddedData.Open($"plans/{plan.Id}.json");

        Assert.Equal(plan, PlanReader.Read(stream, "a copy").Require());
    });

    [Fact]
    public void A_tree_deeper_than_any_condition_is_an_error_and_no_exception()
    {
        var deep = Enumerable.Range(0, 100_000).Aggregate(Present(Name("cooperation.progress")), (tree, _) => !tree);
        var grown = Enumerable.Range(0, 60).Aggregate(Present(Name("cooperation.progress")), (tree, _) => tree & tree);
        var bracketed = Enumerable.Range(0, 600).Aggregate(Name("cooperation.progress"), (tree, _) => Call("present", tree));

        Assert.Equal("COND-02 at 1: Found a tree with parts far more than 64 deep; write a condition with fewer of them inside each other.", Error(deep));
        Assert.Equal("COND-03 at 1: Found a tree of more than 2,048 values and operators; divide the condition.", Error(grown));
        Assert.StartsWith("COND-02 at ", Error(bracketed), StringComparison.Ordinal);

        static string Error(Expression tree) => Condition.Check(tree, ConditionScope.States).Errors[0].ToString();
    }

    [Fact]
    public void Reading_on_other_subjects_is_a_problem()
    {
        var plan = PlanJson.Read(_ => { }).Require();
        var requests = plan.Populations[1].Universe;
        var reading = new IndicatorReading
        {
            Name = "other", Title = new() { En = "other" }, Kind = ReadingKind.Population, Condition = OneCondition.Parse("count(reports) >= 0", ConditionScope.Of(requests)),
        };
        var checkedPlan = PlanReader.Check(plan with { Indicators = [plan.Indicators[0] with { Readings = [reading] }, plan.Indicators[1]] });

        Assert.Equal(["PLAN-08 $.indicators[0].readings[0].condition found a condition on extensions.requests, expected one on States, which the population \"AllParties\" consists of"], checkedPlan.Problems.Select(problem => problem.ToString()).Where(problem => problem.StartsWith("PLAN-08", StringComparison.Ordinal)));
    }
}
