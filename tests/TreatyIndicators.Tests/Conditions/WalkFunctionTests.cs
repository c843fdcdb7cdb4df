using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Functions that look through a whole report.</summary>
public sealed class WalkFunctionTests
{
    private static readonly StatePartyReport Blank = SmallWorld.Report();

    [Fact]
    public void Counts_are_whole_numbers_of_things_and_persons()
    {
        var report = Blank with
        {
            Stockpile = new() { Stock = [new() { Quantity = 7 }, new() { Quantity = -3 }], Totals = new() { Quantity = 4 } },
            LandRelease = new() { Rows = [new() { ClearedM2 = 0.5m, AreasClosed = 2, Devices = new() { ApMines = 9 } }], WorkPlan = new() { Targets = [new() { Year = 2027, Areas = 3 }] } },
            Cooperation = new() { Provided = [new() { Amount = 12.5m, Year = 2025 }] },
        };

        Assert.Equal(
            ["$.stockpile.stock[0].quantity 7", "$.stockpile.stock[1].quantity -3", "$.stockpile.totals.quantity 4", "$.landRelease.rows[0].areasClosed 2",
                "$.landRelease.rows[0].devices.apMines 9", "$.landRelease.workPlan.targets[0].areas 3"],
            Shown(report, FieldKinds.Count));
        Assert.Equal(Truth.False, Try("forall n in numberFields() : isInteger(n) and n >= 0", report));
        Assert.Equal(Rational.Of(22), Number("sum(numberFields())", report));
        Assert.Equal(Rational.Of(11) / Rational.Of(2), Number("median(n in numberFields() where n > 3)", report with { Stockpile = report.Stockpile! with { Totals = null }, LandRelease = new() { Rows = [new() { AreasClosed = 4 }] } }));
    }

    [Fact]
    public void Areas_leave_out_signed_changes()
    {
        var report = Blank with
        {
            HazardousAreas = new() { Areas = [new() { AreaM2 = 10.5m }], RoundingM2 = 1, Reassessed = [new() { DeltaM2 = -5 }], Totals = new() { RemainingM2 = -1 } },
        };

        Assert.Equal(["$.hazardousAreas.areas[0].areaM2 10.5", "$.hazardousAreas.totals.remainingM2 -1", "$.hazardousAreas.roundingM2 1"], Shown(report, FieldKinds.Area));
        Assert.Equal(Truth.False, Try("forall a in areaFields() : a >= 0", report));
    }

    /// <summary>Every day of a report is either of something that happened or may lie ahead; a new field must be put on one side.</summary>
    [Fact]
    public void Events_are_days_of_what_happened() => Assert.Equal(
        """
        nationalImplementation.measures.adoptedOn
        stockpile.discoveries.discoveredOn
        stockpile.discoveries.notifiedPresidentOn
        stockpile.discoveries.destroyedOn
        retained.destroyed.destroyedOn
        retained.transfers.date
        retained.review.conductedOn
        productionFacilities.facilities.completedOn
        hazardousAreas.baseline.asOf
        hazardousAreas.baseline.completedOn
        hazardousAreas.newlyIdentified.discoveredOn
        hazardousAreas.newlyIdentified.clearedOn
        hazardousAreas.asOf
        hazardousAreas.marking.allMarkedOn
        landRelease.workPlan.updatedOn
        riskEducation.activities.date
        victimAssistance.focalPoint.namedOn
        victimAssistance.policyFrameworks.adoptedOn
        victimAssistance.serviceDirectory.updatedOn
        cooperation.platform.establishedOn
        cooperation.platform.lastMeetingOn
        cooperation.lessonsShared.date
        nationalOwnership.strategies.adoptedOn
        nationalOwnership.strategies.updatedOn
        standards.updatedOn
        informationManagement.dataAsOf
        universalization.efforts.date
        compliance.updates.date
        """.Split('\n').Select(line => line.TrimEnd('\r')),
        Leaves(WalkedField.Sections).Where(field => field.Kinds.HasFlag(FieldKinds.Event)).Select(field => field.Path));

    [Fact]
    public void Every_count_and_area_of_the_field_list_is_walked_to()
    {
        var walked = Leaves(WalkedField.Sections).ToDictionary(field => field.Path, field => field.Kinds);
        var listed = FormCatalogue.Fields.Where(field => field.Section != "header").ToLookup(field => field.Type, field => field.Path.Replace("[]", "", StringComparison.Ordinal));

        Assert.All(listed["items"].Concat(listed["areas"]).Concat(listed["persons"]).Concat(listed["number"]), path => Assert.True(walked[path].HasFlag(FieldKinds.Count), path));
        Assert.All(listed["m2"], path => Assert.True(walked[path].HasFlag(FieldKinds.Area), path));
        Assert.All(listed["text"], path => Assert.True(walked[path].HasFlag(FieldKinds.Text), path));
        Assert.All(listed["attestation"], path => Assert.True(walked[$"{path}.evidence"].HasFlag(FieldKinds.Text) && walked[$"{path}.answer"].HasFlag(FieldKinds.Code), path));
        Assert.All(
            FormCatalogue.Fields.Where(field => field.Type.StartsWith("code ", StringComparison.Ordinal)),
            field => Assert.True(field.Path == "header.convention" || walked[field.Path.Replace("[]", "", StringComparison.Ordinal)].HasFlag(FieldKinds.Code), field.Path));
    }

    [Fact]
    public void Event_after_submission_is_told_and_a_plan_is_not()
    {
        var ahead = new LocalDate(2026, 5, 1);

        Assert.Equal(Truth.True, Try("forall d in eventDates() : d <= header.submittedOn", Blank with { Stockpile = new() { Discoveries = [new() { DestroyBy = ahead }] } }));
        Assert.Equal(Truth.False, Try("forall d in eventDates() : d <= header.submittedOn", Blank with { Stockpile = new() { Discoveries = [new() { DiscoveredOn = ahead }] } }));
        Assert.Equal(Truth.True, Try("max(eventDates()) = date(2026, 5, 1)", Blank with { Stockpile = new() { Discoveries = [new() { DiscoveredOn = ahead }] } }));
    }

    [Fact]
    public void Texts_with_blanks_around_them_are_told()
    {
        var report = Blank with { Stockpile = new() { Stock = [new() { MunitionType = "PMN", LotNumbers = ["A1", "A2 "] }] }, LandRelease = new() { WorkPlan = new() { Exists = new() { Answer = Answer.Yes, Evidence = "Plan" } } } };

        Assert.Equal(["$.header.reportId XAA-2025", "$.stockpile.stock[0].munitionType PMN", "$.stockpile.stock[0].lotNumbers[0] A1", "$.stockpile.stock[0].lotNumbers[1] A2 ", "$.landRelease.workPlan.exists.evidence Plan"], Shown(report, FieldKinds.Text));
        Assert.Equal(Truth.False, Try("forall x in textFields() : x = trim(x)", report));
        Assert.Equal(Truth.True, Try("exists x in textFields() : x = \"A2 \" and present(x)", report));
        Assert.Equal(Truth.True, Try("exists x in textFields() : empty(x)", Blank with { RiskEducation = new() { Priorities = "  " } }));
    }

    [Theory]
    [InlineData("Sha", Truth.True)]
    [InlineData("sha", Truth.False)]
    [InlineData(" Sha", Truth.False)]
    [InlineData("Area", Truth.Unknown)]
    public void Code_is_told_where_only_its_writing_is_wrong(string code, Truth exact)
    {
        var report = Blank with { HazardousAreas = new() { Areas = [new() { Status = Code<HazardStatus>.Of(code) }] } };

        Assert.Equal(exact, Try("forall c in codeFields() : exactCase(c)", report));
        Assert.Equal(exact, Try("forall a in hazardousAreas.areas : exactCase(a.status)", report));
    }

    [Fact]
    public void Code_that_is_absent_is_written_in_no_case()
    {
        Assert.Equal(Truth.Unknown, Try("exists a in hazardousAreas.areas : exactCase(a.status)", Blank with { HazardousAreas = new() { Areas = [new()] } }));
        Assert.Equal(Truth.True, Try("exactCase(header.convention) and exactCase(header.kind)", Blank));
    }

    [Fact]
    public void Types_are_those_that_need_a_sheet_each_where_it_stands_first()
    {
        var report = Blank with
        {
            Stockpile = new() { Stock = [new() { MunitionType = "PMN" }, new() { MunitionType = " " }], Discoveries = [new() { MunitionType = "PMN-2" }] },
            Retained = new() { Items = [new() { MunitionType = "PMN" }], Used = [new() { MunitionType = "pmn 2" }] },
            HazardousAreas = new() { Areas = [new() { Munitions = [new() { MunitionType = "MON-50" }] }] },
            Destroyed = new() { Clearance = [new() { MunitionType = "PMD-6" }] },
        };

        Assert.Equal(["$.stockpile.stock[0].munitionType PMN", "$.stockpile.discoveries[0].munitionType PMN-2", "$.retained.used[0].munitionType pmn 2", "$.destroyed.clearance[0].munitionType PMD-6"], new ReportWalk(report).MunitionTypes is var types ? Enumerable.Range(0, types.Count).Select(place => $"{types.PathAt(place)} {((IValueList)types).Members[place]}") : []);
        Assert.Equal(Truth.False, Try("forall m in munitionTypes() : spellings(m) = 1", report));
        Assert.Equal(Rational.Of(2), Number("spellings(\"PMN2\")", report));
        Assert.Equal(Rational.Of(0), Number("spellings(\"MON-50\")", report));
        Assert.Null(Number("spellings(\" \")", report));
        Assert.Equal(Truth.True, Try("exists k in stockpile.stock : k.munitionType in munitionTypes()", report));
    }

    [Theory]
    [InlineData("PMN-2", "pmn 2", true)]
    [InlineData("M.14", "M14", true)]
    [InlineData("AO-2.5RT", "AO-25RT", false)]
    [InlineData("AO-2.5RT", "ao 2,5 rt", true)]
    [InlineData("ПМН-2", "пмн2", true)]
    [InlineData("72式", "72 式", true)]
    [InlineData("PMN", "PMD", false)]
    [InlineData("АО-2.5РТ", "ао 2,5 рт", true)]
    [InlineData("АО-2.5РТ", "АО-25РТ", false)]
    [InlineData("-", "--", false)]
    public void Spellings_differ_in_case_blanks_and_marks_alone(string one, string other, bool alike) =>
        Assert.Equal(alike, MunitionTypes.Folded(one) == MunitionTypes.Folded(other));

    [Theory]
    [InlineData("None held.", Truth.True)]
    [InlineData(null, Truth.False)]
    [InlineData(" n/a ", Truth.False)]
    [InlineData("-", Truth.False)]
    public void Nil_statement_needs_words(string? wording, Truth expected)
    {
        const string Rule = "forall n in nilStatements() : n.stated = true => not (trim(n.wording) in {\"\", \"N/A\", \"n/a\", \"-\"})";

        Assert.Equal(expected, Try(Rule, Blank with { Stockpile = new() { NilStatement = new() { Stated = true, Wording = wording } } }));
        Assert.Equal(Truth.True, Try(Rule, Blank with { Stockpile = new() { NilStatement = new() { Stated = false, Wording = wording } } }));
    }

    [Fact]
    public void Nil_statement_tells_its_section_and_whether_the_duty_is_held()
    {
        var nil = new NilStatement { Stated = true };
        var report = Blank with { NationalImplementation = new() { NilStatement = nil }, HazardousAreas = new() { NilStatement = nil }, Stockpile = new() { NilStatement = nil }, Cooperation = new() { NilStatement = nil } };
        var world = new OneRule { Report = report, Register = new OneRule().Register with { Obligations = [Clearance(XAA, "2001-01-01")] } };

        Assert.Equal(Truth.True, world.Try("count(nilStatements()) = 4 and distinct(n in nilStatements() where n.dutyHeld = true : n.section) = {\"nationalImplementation\", \"hazardousAreas\"}"));
        Assert.Equal(Truth.Unknown, (world with { Register = world.Register with { Obligations = [Clearance(XAA, "2001-01-01") with { From = Date("2025") }] }, Report = report with { Header = report.Header with { Period = new() { From = new(2025, 1, 1), To = new(2025, 6, 30) } } } })
            .Try("exists n in nilStatements() : n.section = \"hazardousAreas\" and n.dutyHeld = true"));
    }

    [Theory]
    [InlineData("numberFields")]
    [InlineData("areaFields")]
    [InlineData("eventDates")]
    [InlineData("textFields")]
    [InlineData("codeFields")]
    [InlineData("figureFields")]
    [InlineData("nilStatements")]
    [InlineData("munitionTypes")]
    public void Without_a_report_there_is_nothing_to_walk_through(string function)
    {
        Assert.Null(new OneRule { Report = null }.Number($"count({function}())"));
        Assert.Equal(Truth.Unknown, new OneRule { Report = null }.Try($"present({function}())"));
        Assert.Equal(Truth.Unknown, new OneRule { Report = null }.Try("noPersonalData()"));
        Assert.NotNull(new OneRule { Report = Blank }.Number($"count({function}())"));
    }

    [Fact]
    public void One_walk_serves_all_functions_and_the_report_is_known_by_itself()
    {
        var walks = new EvaluationScope { Facts = null!, Dates = null! }.Walks;

        Assert.Same(walks.Of(Blank), walks.Of(Blank));
        Assert.NotSame(walks.Of(Blank), walks.Of(Blank with { Stockpile = null }));
        for (var report = 0; report < 20; report++)
        {
            Assert.Equal(0, walks.Of(SmallWorld.Report(year: 2000 + report)).Values.Counts.Count);
        }
    }

    [Fact]
    public void Long_tables_and_rows_that_are_not_there_are_walked_through()
    {
        var rows = Enumerable.Range(0, 100_000).Select(row => row % 2 == 0 ? null! : new StockpileItem { Quantity = row, MunitionType = $"T{row}" }).ToValueList();
        var report = Blank with { Stockpile = new() { Stock = rows } };

        Assert.Equal(Rational.Of(50_000), Number("count(numberFields())", report));
        Assert.Equal(Truth.True, Try("forall m in munitionTypes() : spellings(m) = 1", report));
    }

    private static IEnumerable<WalkedField> Leaves(IEnumerable<WalkedField> fields) => fields.SelectMany(field => field.Members.Length == 0 ? [field] : Leaves(field.Members));

    /// <summary>The walk finds the same values as the search for their places.</summary>
    private static IEnumerable<string> Shown(StatePartyReport report, FieldKinds kind)
    {
        var walk = new ReportWalk(report);
        var found = kind switch { FieldKinds.Count => walk.Values.Counts, FieldKinds.Area => walk.Values.Areas, _ => walk.Values.Texts };
        return Enumerable.Range(0, found.Count).Select(place => System.FormattableString.Invariant($"{found.PathAt(place)} {found[place]}"));
    }

    private static Truth Try(string rule, StatePartyReport report) => new OneRule { Report = report }.Try(rule);

    private static Rational? Number(string number, StatePartyReport report) => new OneRule { Report = report }.Number(number);
}
