using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>What the forms of a document hold, and what its cover page says of them.</summary>
public sealed class FormFunctionTests
{
    private static readonly StatePartyReport Blank = SmallWorld.Report();

    private static readonly StatePartyReport BlankCcm = Reports.Of("XAA-2025", 2025, new(2026, 4, 30), convention: ConventionId.Ccm);

    private static readonly HazardousAreas Areas = new() { Totals = new() { RemainingM2 = 10 } };

    [Fact]
    public void Section_sits_in_the_form_of_its_convention()
    {
        Assert.Equal("C", Bodies(Blank with { HazardousAreas = Areas }));
        Assert.Equal("F", Bodies(BlankCcm with { HazardousAreas = Areas }));
        Assert.Equal("J", Bodies(Blank with { VictimAssistance = new() { VictimDefinition = VictimDefinition.SurvivorsOnly } }));
        Assert.Equal("H", Bodies(BlankCcm with { VictimAssistance = new() { VictimDefinition = VictimDefinition.SurvivorsOnly } }));
        Assert.Equal(string.Empty, Bodies(Blank));
    }

    [Fact]
    public void Section_may_sit_in_several_forms_and_a_form_hold_several_sections()
    {
        var stock = new Stockpile { Totals = new() { Quantity = 1 }, DestructionProgramme = new() { Methods = ["open detonation"] } };

        Assert.Equal("BF", Bodies(Blank with { Stockpile = stock }));
        Assert.Equal("B", Bodies(BlankCcm with { Stockpile = stock }));
        Assert.Equal("F", Bodies(Blank with { Stockpile = stock with { Totals = null } }));
        Assert.Equal("F", Bodies(Blank with { LandRelease = new() { Rows = [new() { ClearedM2 = 0 }] } }));
        Assert.Equal("BF", Bodies(BlankCcm with { Destroyed = new() { Stockpile = [new() { Quantity = 1 }], Clearance = [new() { Quantity = 1 }] } }));
    }

    [Fact]
    public void Empty_sections_and_answers_not_stated_are_no_content()
    {
        Assert.Equal(string.Empty, Bodies(Blank with { HazardousAreas = new(), LandRelease = new() { WorkPlan = new() { Exists = new() { Answer = Answer.NotStated } } } }));
        Assert.Equal(string.Empty, Bodies(Blank with { NationalImplementation = new() { Obstacles = "  " } }));
        Assert.Equal("A", Bodies(Blank with { NationalImplementation = new() { Obstacles = "none" } }));
    }

    [Fact]
    public void Nil_statement_is_no_content_and_content_no_nil_statement()
    {
        var nil = Blank with { Stockpile = new() { NilStatement = new() { Stated = true, Wording = "There is no stock." } } };

        Assert.Equal(string.Empty, Bodies(nil));
        Assert.Equal("B", Letters("hasNil", nil));
        Assert.Equal(string.Empty, Letters("hasNil", Blank with { Stockpile = new() { NilStatement = new() { Stated = false, Wording = "?" } } }));
        Assert.Equal(string.Empty, Letters("hasNil", Blank with { Stockpile = new() { Totals = new() { Quantity = 0 } } }));
        Assert.Equal("F", Letters("hasNil", BlankCcm with { HazardousAreas = new() { NilStatement = new() { Stated = true } } }));
    }

    [Fact]
    public void Box_without_a_status_says_nothing_of_its_form()
    {
        var report = Covered(Blank, new CoverEntry { Form = FormLetter.B, Status = CoverStatus.NotApplicable }, new CoverEntry { Form = FormLetter.C });

        Assert.Equal("B", Letters("hasCover", report));
        Assert.Equal(string.Empty, Letters("hasCover", Blank));
    }

    [Fact]
    public void Document_as_submitted_is_looked_at_and_not_what_earlier_years_fill_in()
    {
        var world = new OneRule { Report = Blank with { HazardousAreas = Areas }, Submitted = Blank };

        Assert.Equal(Truth.False, world.Try("hasBody(C)"));
        Assert.Equal(Truth.False, world.Try("hasContent(hazardousAreas)"));
        Assert.Equal(Truth.True, (world with { Submitted = null }).Try("hasBody(C)"));
        Assert.Equal(Truth.True, (world with { Submitted = null }).Try("hasContent(hazardousAreas)"));
    }

    [Fact]
    public void A_section_is_unchanged_where_the_cover_page_says_so_and_the_document_has_no_body_of_it()
    {
        var left = Covered(Blank, new CoverEntry { Form = FormLetter.C, Status = CoverStatus.Unchanged, LastReportedYear = 2024 });
        var world = new OneRule { Report = left with { HazardousAreas = Areas }, Submitted = left };

        Assert.Equal(Truth.True, world.Try("isUnchanged(hazardousAreas)"));
        Assert.Equal(Truth.False, world.Try("isUnchanged(landRelease)"));
        Assert.Equal(Truth.False, (world with { Submitted = left with { HazardousAreas = Areas } }).Try("isUnchanged(hazardousAreas)"));
        Assert.Equal(Truth.False, (world with { Submitted = Blank }).Try("isUnchanged(hazardousAreas)"));
    }

    [Theory]
    [InlineData("hasBody(A)")]
    [InlineData("hasCover(A)")]
    [InlineData("hasNil(A)")]
    [InlineData("chainEndsInBody(A)")]
    [InlineData("movedByOtherForm(A)")]
    [InlineData("hasContent(stockpile)")]
    [InlineData("isUnchanged(stockpile)")]
    [InlineData("exists f in formLetters(header.convention) : hasBody(f)")]
    public void Without_a_report_nothing_is_known_of_its_forms(string rule) => Assert.Equal(Truth.Unknown, new OneRule { Report = null }.Try(rule));

    [Fact]
    public void Form_that_does_not_exist_or_is_not_named_is_unknown()
    {
        Assert.Equal(Truth.Unknown, new OneRule { Report = Covered(Blank, new CoverEntry()) }.Try("exists c in header.cover : hasBody(c.form)"));
        Assert.Equal(Truth.Unknown, new OneRule { Report = Covered(Blank, new CoverEntry { Form = Code<FormLetter>.Of("K") }) }.Try("exists c in header.cover : hasBody(c.form)"));
    }

    [Fact]
    public void Forms_have_letters_from_A_to_J()
    {
        Assert.Equal(Rational.Of(10), new OneRule { Report = Blank }.Number("count(formLetters(header.convention))"));
        Assert.Equal(Rational.Of(10), new OneRule { Report = BlankCcm }.Number("count(formLetters(header.convention))"));
        Assert.Null(new OneRule { Report = Blank }.Number("count(formLetters(\"Bwc\"))"));
        Assert.Null(new OneRule { Report = Blank }.Number("count(formLetters(header.supersedes))"));
        Assert.Equal(Truth.True, new OneRule { Report = Blank }.Try("formLetters(header.convention) includesAll {A, J}"));
    }

    [Fact]
    public void Numbers_of_victims_are_no_account_of_assistance()
    {
        var numbers = new VictimAssistance
        {
            Casualties = new() { Total = 3, Killed = 1 },
            Victims = new() { Total = 200 },
            VictimDefinition = VictimDefinition.CasualtiesOnly,
            NilStatement = new() { Stated = true },
        };

        Assert.Equal(Truth.False, new OneRule { Report = Blank with { VictimAssistance = numbers } }.Try("hasContent(victimAssistance)"));
        Assert.Equal(Truth.True, new OneRule { Report = Blank with { VictimAssistance = numbers with { FocalPoint = new() { Entity = "Ministry of Health" } } } }.Try("hasContent(victimAssistance)"));
        Assert.Equal(Truth.True, new OneRule { Report = Blank with { RiskEducation = new() { Reach = new() { Total = 1 } } } }.Try("hasContent(riskEducation)"));
        Assert.Equal(Truth.False, new OneRule { Report = Blank with { RiskEducation = new() { NilStatement = new() { Stated = true } } } }.Try("hasContent(riskEducation)"));
    }

    [Fact]
    public void Unchanged_years_are_followed_to_a_report_that_has_the_form()
    {
        var world = Of(Unchanged(2025, FormLetter.D, 2023), Unchanged(2023, FormLetter.D, 2020), Keeps(2020));

        Assert.Equal(Truth.True, world.Try("chainEndsInBody(D)"));
        Assert.Equal(Truth.True, (world with { Report = Keeps(2025), Earlier = [] }).Try("chainEndsInBody(D)"));
        Assert.Equal(Truth.False, world.Try("chainEndsInBody(C)"));
        Assert.Equal(Truth.True, Of(Unchanged(2025, FormLetter.D, 2020), SmallWorld.Report(year: 2020) with { Retained = new() { NilStatement = new() { Stated = true } } }).Try("chainEndsInBody(D)"));
    }

    [Fact]
    public void Chain_that_breaks_leads_nowhere()
    {
        Assert.Equal(Truth.False, Of(Unchanged(2025, FormLetter.D, 2022), Keeps(2023), Keeps(2021)).Try("chainEndsInBody(D)"));
        Assert.Equal(Truth.False, Of(Unchanged(2025, FormLetter.D, 2025), Keeps(2023)).Try("chainEndsInBody(D)"));
        Assert.Equal(Truth.False, Of(Unchanged(2025, FormLetter.D, 2026), Keeps(2023)).Try("chainEndsInBody(D)"));
        Assert.Equal(Truth.False, Of(Unchanged(2025, FormLetter.D, null), Keeps(2023)).Try("chainEndsInBody(D)"));
        Assert.Equal(Truth.False, Of(Unchanged(2025, FormLetter.D, 2023), Unchanged(2023, FormLetter.D, 2023), Keeps(2020)).Try("chainEndsInBody(D)"));
        Assert.Equal(Truth.False, Of(Unchanged(2025, FormLetter.D, 2023), SmallWorld.Report(year: 2023)).Try("chainEndsInBody(D)"));
    }

    [Fact]
    public void Chain_into_a_year_before_all_reports_is_unknown_and_a_report_on_several_years_is_that_for_each()
    {
        var several = Keeps(2024) with { Header = Keeps(2024).Header with { Period = new() { From = new(2022, 1, 1), To = new(2024, 12, 31) } } };

        Assert.Equal(Truth.Unknown, Of(Unchanged(2025, FormLetter.D, 2010), Keeps(2023)).Try("chainEndsInBody(D)"));
        Assert.Equal(Truth.True, Of(Unchanged(2025, FormLetter.D, 2023), several).Try("chainEndsInBody(D)"));
        Assert.Equal(Truth.Unknown, Of(Unchanged(2025, FormLetter.D, 2021), several).Try("chainEndsInBody(D)"));
    }

    [Fact]
    public void Chain_into_years_of_which_no_report_is_known_is_unknown_but_before_an_initial_report_there_is_none()
    {
        var first = Unchanged(2025, FormLetter.D, 2023);

        Assert.Equal(Truth.Unknown, Of(first).Try("chainEndsInBody(D)"));
        Assert.Equal(Truth.False, Of(first with { Header = first.Header with { Kind = ReportKind.Initial } }).Try("chainEndsInBody(D)"));
    }

    [Fact]
    public void Released_area_moves_the_remaining_area_where_it_stands_in_another_form()
    {
        var release = new LandRelease { Totals = new() { ReleasedM2 = 5 } };

        Assert.Equal("C", Letters("movedByOtherForm", Blank with { LandRelease = release }));
        Assert.Equal("C", Letters("movedByOtherForm", Blank with { LandRelease = new() { Rows = [new(), new() { ReducedM2 = 1 }] } }));
        Assert.Equal(string.Empty, Letters("movedByOtherForm", Blank with { LandRelease = new() { Totals = new() { ReleasedM2 = 0 } } }));
        Assert.Equal(string.Empty, Letters("movedByOtherForm", BlankCcm with { LandRelease = release }));
    }

    [Fact]
    public void Stock_is_moved_by_what_was_destroyed_kept_or_given_away()
    {
        var destroyed = new DestroyedItems { StockpileTotals = new() { InPeriod = 4 } };
        var acquired = new RetainedMunitions { Acquired = [new() { Source = AcquisitionSource.Stockpile, Quantity = 4 }] };
        var given = new RetainedMunitions { Transfers = [new() { Direction = TransferDirection.Outgoing, Purpose = TransferPurpose.Destruction, Quantity = 4 }] };

        Assert.Equal("B", Letters("movedByOtherForm", Blank with { Destroyed = destroyed }));
        Assert.Equal(string.Empty, Letters("movedByOtherForm", BlankCcm with { Destroyed = destroyed }));
        Assert.All(new[] { Blank, BlankCcm }, blank =>
        {
            Assert.Equal("B", Letters("movedByOtherForm", blank with { Retained = acquired }));
            Assert.Equal("B", Letters("movedByOtherForm", blank with { Retained = given }));
            Assert.Equal(string.Empty, Letters("movedByOtherForm", blank with { Retained = new() { Used = [new() { Quantity = 3 }], Acquired = [new() { Source = AcquisitionSource.ClearedGround, Quantity = 1 }] } }));
        });
        Assert.Equal("B", Letters("movedByOtherForm", Blank with { Destroyed = new() { Stockpile = [new() { Basis = DestroyedBasis.InPeriod, Quantity = 1 }] } }));
        Assert.Equal(string.Empty, Letters("movedByOtherForm", Blank with { Destroyed = new() { Stockpile = [new() { Basis = DestroyedBasis.SinceEntryIntoForce, Quantity = 1 }], StockpileTotals = new() { Cumulative = 9 } } }));
    }

    [Fact]
    public void Mines_found_and_mines_destroyed_in_clearance_move_each_other()
    {
        Assert.Equal("G", Letters("movedByOtherForm", Blank with { LandRelease = new() { Rows = [new() { Devices = new() { ApMines = 2 } }] } }));
        Assert.Equal("F", Letters("movedByOtherForm", Blank with { Destroyed = new() { ClearanceTotals = new() { InPeriod = 2 } } }));
        Assert.Equal(string.Empty, Letters("movedByOtherForm", BlankCcm with { Destroyed = new() { ClearanceTotals = new() { InPeriod = 2 } } }));
    }

    [Fact]
    public void Find_destroyed_in_the_period_moves_the_items_destroyed_after_completion()
    {
        StatePartyReport Found(string destroyedOn) => Blank with { Stockpile = new() { Discoveries = [new() { DestroyedOn = Day(destroyedOn) }] } };

        Assert.Equal("G", Letters("movedByOtherForm", Found("2025-12-31")));
        Assert.Equal(string.Empty, Letters("movedByOtherForm", Found("2024-12-31")));
    }

    private static OneRule Of(StatePartyReport report, params StatePartyReport[] earlier) => new() { Report = report, Earlier = [.. earlier] };

    private static StatePartyReport Covered(StatePartyReport report, params CoverEntry[] cover) => report with { Header = report.Header with { Cover = [.. cover] } };

    private static StatePartyReport Unchanged(int year, FormLetter letter, int? since) =>
        Covered(SmallWorld.Report(year: year), new CoverEntry { Form = letter, Status = CoverStatus.Unchanged, LastReportedYear = since });

    private static StatePartyReport Keeps(int year) => SmallWorld.Report(year: year) with { Retained = new() { Totals = new() { Quantity = 5 } } };

    private static string Bodies(StatePartyReport report) => Letters("hasBody", report);

    private static string Letters(string function, StatePartyReport report)
    {
        var world = new OneRule { Report = report };
        return string.Concat(Enum.GetValues<FormLetter>().Where(letter => world.Try($"{function}({letter})") == Truth.True));
    }
}
