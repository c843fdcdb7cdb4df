using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Catalogues.Plans;
using TreatyIndicators.Tests.Tool;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>Published series as the tool prints them, from evidence in files.</summary>
public class SeriesThroughTheToolTests
{
    [Fact]
    public void Members_of_the_Convention_on_Cluster_Munitions_on_fourteen_days_by_the_built_in_register()
    {
        var points = PublishedFigure.Read("ccm-membership-series").Series.ToList();
        var days = points.SelectMany(point => new[] { "--on", point.GetProperty("as_of").GetString()! });

        Assert.Equal(14, points.Count);
        Assert.Equal(points.Select(point => point.GetProperty("published").GetInt32()), Counts(["--membership", "deposited", "--plan", "lausanne", .. days]));
    }

    [Fact]
    public void Affected_States_Parties_by_edition_from_a_register_of_unnamed_States()
    {
        var points = PublishedFigure.Read("apmbc-affected-series").Series.Where(point => point.TryGetProperty("states_parties", out _)).ToList();
        var affected = points.Select(point => (Year: point.GetProperty("edition").GetInt32(), Count: point.GetProperty("states_parties").GetInt32())).ToList();
        using var folder = new TemporaryFolder();
        Evidence.Of(WithDuties(affected).Catalogue, ReportCollection.Empty).Save(Catalogue.Default, folder.Root);

        Assert.Equal(
            affected.Select(edition => edition.Count),
            Counts(
            [
                "--population", "ClearanceDuty", "--register-alone", "--states", folder.PathOf("states.json"), "--register", folder.PathOf("Apmbc/register.json"),
                .. affected.SelectMany(edition => new[] { "--on", $"{edition.Year}-06-30" }),
            ]));
    }

    [Fact]
    public void Extension_requests_per_meeting_from_a_folder_of_records()
    {
        var figure = PublishedFigure.Read("apmbc-extensions-per-meeting");
        var meetings = figure.Series.ToDictionary(
            point => Catalogue.Default.FindMeeting($"APMBC-{point.GetProperty("meeting").GetString()}")!.Start.Latest.Year,
            point => (Id: point.GetProperty("meeting").GetString()!, States: PublishedFigure.Codes(point.GetProperty("states"))));
        var requests = meetings.Values.SelectMany(meeting => meeting.States.Select(state => new ExtensionRequest { Id = $"{state}-{meeting.Id}", State = state, Duty = Duty.Clearance, MeetingId = $"APMBC-{meeting.Id}" }));
        using var folder = new TemporaryFolder();
        Evidence.Of(Catalogue.Default, ReportCollection.Empty)
            .WithRecords(ConventionId.Apmbc, new() { Extensions = new() { Requests = requests.ToValueList() } })
            .Save(Catalogue.Default, folder.Root);

        // The named requests: two editions count one more for 2013 and 2017, and no request is published for 2014 and 2019.
        Assert.Equal([4, 6, 0, 5, 3, 5, 4, 0, 7], Counts("--population", "ClearanceRequests", "--reports", folder.Root, "--years", "2012-2020", "--as-of", "2020-12-31"));
        Assert.Equal([2012, 2013, 2015, 2016, 2017, 2018, 2020], meetings.Keys);
    }

    /// <summary>No indicator of the two plans adds up casualties, so this series needs a plan of one's own.</summary>
    [Fact]
    public void Casualties_by_year_with_the_published_changes_through_a_plan_of_ones_own()
    {
        var figure = PublishedFigure.Read("apmbc-casualties-series");
        var totals = figure.Published.GetProperty("totals_only").EnumerateObject().Select(year => (Year: int.Parse(year.Name, CultureInfo.InvariantCulture), Total: year.Value.GetInt64()))
            .Concat(figure.Series.Where(point => point.GetProperty("year").ValueKind == JsonValueKind.Number).Select(point => (Year: point.GetProperty("year").GetInt32(), Total: point.GetProperty("total").GetInt64())))
            .GroupBy(point => point.Year).Select(editions => editions.Last()).OrderBy(point => point.Year).ToList();
        var world = World.Fictitious(ConventionId.Apmbc, 1);
        var reports = totals.Select(point => world.Report(Fictitious.XAA, point.Year) with { VictimAssistance = new() { Casualties = new() { Total = point.Total } } });
        var evidence = Evidence.Of(world.Catalogue, ReportCollection.Of(reports));
        var results = totals.Select(point => IndicatorEngine.Evaluate(Casualties, evidence, point.Year + 1, new(2026, 1, 1)));
        var points = ResultSeries.Of(results).Indicator(Casualties.Indicators[0].Id).Points;

        Assert.Equal(totals.Select(point => Rational.Of(point.Total)), points.Where(point => point.Gap is null).Select(point => point.Result!.Value!.Value));
        Assert.Equal([2010, 2014, 2019], points.Where(point => point.Gap == SeriesGap.NotEvaluated).Select(point => point.Year - 1));
        Assert.Equal(-19, Relative(2012));
        Assert.Equal(22, Relative(2023));

        decimal Relative(int year) => (IndicatorProgress.Between(Of(year - 1), Of(year)).Relative.Value!.Value * Rational.Of(100)).Round(0);

        IndicatorResult Of(int year) => points.Single(point => point.Year == year + 1).Result!;
    }

    [Fact]
    public void A_target_that_was_missed_is_told_as_published()
    {
        var figure = PublishedFigure.Read("ccm-dap-target-2020");
        var evidence = Evidence.Of(Catalogue.Default, ReportCollection.Empty);
        var plan = Members(figure.Other("target"));
        var progress = PlanProgress.Of(
            IndicatorEngine.Evaluate(plan, evidence, On("2020-10-31")), Baselines.Of(2016), IndicatorEngine.Evaluate(plan, evidence, On("2016-08-31"))).Indicators[0];

        Assert.Equal((Rational.Of(100), Rational.Of(figure.Value)), (progress.BaselineValue!.Value, progress.Result.Value!.Value));
        Assert.Equal(new Rational(1, 3), progress.TowardsTarget.Value);
        Assert.Equal(figure.OtherValues.GetProperty("target_met").GetBoolean(), progress.IsTargetReached);
        Assert.Equal(ProgressVerdict.Improved, progress.Verdict);

        static Question On(string day) => new(Fictitious.Day(day).Year, Fictitious.Day(day)) { ReferenceDate = Fictitious.Day(day) };
    }

    private static ActionPlan Casualties { get; } = Own(indicator =>
    {
        indicator["kind"] = "CountOfPersonsOrOrganisations";
        indicator["unit"] = "Persons";
        indicator["measure"] = "SumOverSubjects";
        indicator["condition"] = "victimAssistance.casualties.total";
        indicator["direction"] = "LowerIsBetter";
        indicator["silence"] = "Fact";
        indicator["decidingFields"] = JsonFields("victimAssistance.casualties.total");
        indicator["dataSources"] = JsonFields("report.victimAssistance");
    });

    private static ActionPlan Members(int target) => Own(
        indicator =>
        {
            indicator["condition"] = "exists d in register.deposits : d.state = s and d.depositedOn <= t and not (exists w in register.withdrawals : w.state = s and w.effectiveOn <= t)";
            indicator["direction"] = "HigherIsBetter";
            indicator["silence"] = "OtherSource";
            indicator["decidingFields"] = JsonFields("register.deposits[].state", "register.deposits[].depositedOn", "register.withdrawals[].state", "register.withdrawals[].effectiveOn");
            indicator["dataSources"] = JsonFields("register");
            indicator["target"] = JsonNode.Parse($$"""{ "value": {{target}}, "source": { "document": "Dubrovnik Action Plan" } }""");
        },
        plan =>
        {
            plan["convention"] = "Ccm";
            plan["populations"]![0]!.AsObject().Remove("condition");
        });

    /// <summary>The small plan of the tests with its first indicator changed and alone.</summary>
    private static ActionPlan Own(Action<JsonObject> change, Action<JsonObject>? changePlan = null) => PlanJson.Read(plan =>
    {
        plan["indicators"]!.AsArray().RemoveAt(1);
        plan.Remove("relations");
        change(plan["indicators"]![0]!.AsObject());
        changePlan?.Invoke(plan);
    }).Require();

    private static JsonArray JsonFields(params string[] fields) => [.. fields.Select(field => (JsonNode)field)];

    /// <summary>A register in which on 30 June of each year as many States as were published have the clearance duty.</summary>
    private static World WithDuties(IReadOnlyList<(int Year, int Count)> affected)
    {
        var world = World.Fictitious(ConventionId.Apmbc, affected.Max(edition => edition.Count));
        for (var place = 0; place < affected.Count; place++)
        {
            var (from, to) = ($"{affected[place].Year}-01-01", $"{affected[place].Year + 1}-01-01");
            world = world.WithDuty(Duty.Clearance, World.States(affected[place].Count), from, to);
        }

        return world;
    }

    private static IEnumerable<int> Counts(params string[] options)
    {
        var run = ToolRun.Of(["series", .. options, "--format", "json"]);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("points").EnumerateArray().Select(point => point.GetProperty("count").GetInt32());
    }
}
