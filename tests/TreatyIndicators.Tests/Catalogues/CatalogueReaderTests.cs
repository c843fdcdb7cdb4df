using System.Text;
using System.Text.Json;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Serialization;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Catalogues;

public class CatalogueReaderTests
{
    [Fact]
    public void Register_that_was_written_reads_back_equal()
    {
        foreach (var register in Catalogue.Default.Registers)
        {
            using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(register, CatalogueJson.Register));

            Assert.Equal(register, CatalogueReader.ReadRegister(stream, "own.json", Catalogue.Default).Require());
        }
    }

    [Fact]
    public void Lists_that_are_absent_are_not_supplied_and_lists_that_are_empty_are_complete()
    {
        var register = Read("""{ "convention": "Apmbc", "edition": "e", "moratoria": [] }""").Require();

        Assert.Empty(register.Deposits);
        Assert.Empty(register.Moratoria!);
        Assert.Null(register.Hostilities);
        Assert.Null(register.StockDestructionNotices);
    }

    [Fact]
    public void All_row_kinds_are_read()
    {
        var register = Read("""
            {
              "convention": "Apmbc", "edition": "e",
              "signatures": [{ "state": "XAA", "signedOn": "1997-12-03", "source": "s", "confidence": "Confirmed", "note": "n" }],
              "deposits": [{ "state": "XAA", "kind": "Ratification", "depositedOn": "1998", "entryIntoForce": "1999-03", "basis": "b" }],
              "withdrawals": [{ "state": "XAA", "notifiedOn": "2024", "effectiveOn": "2025-01-01", "deferredUntil": "2025-02-01" }],
              "deadlines": [{ "state": "XAA", "duty": "Clearance", "date": "2009-03-01", "basis": "Extended", "decidedAt": "APMBC-9MSP", "decidedOn": "2008" }],
              "obligations": [{ "state": "XAA", "duty": "Clearance", "from": "1999-03", "to": "2007", "basis": "b", "knownOn": "1999-03" }],
              "hostilities": [{ "state": "XAA", "endedOn": "1995" }],
              "moratoria": [{ "state": "XAB", "scope": ["Use", "Transfer"], "from": "1996", "to": "1998", "statement": "t" }],
              "stockDestructionNotices": [{ "state": "XAB", "date": "2001-05", "statement": "t" }]
            }
            """).Require();

        Assert.Equal(new Signature { State = XAA, SignedOn = Date("1997-12-03"), Source = "s", Confidence = Confidence.Confirmed, Note = "n" }, register.Signatures[0]);
        Assert.Equal(Date("2025-02-01"), register.Withdrawals[0].DeferredUntil);
        Assert.Equal([MoratoriumScope.Use, MoratoriumScope.Transfer], register.Moratoria![0].Scope.Select(code => code.Value!.Value));
        Assert.Equal(8, RegisterChecks.Rows(register).Count());
    }

    [Fact]
    public void All_problems_of_a_register_are_told_at_once()
    {
        var reading = Read("""
            {
              "convention": "Other", "edition": "e",
              "signatures": [
                { "state": "XAA", "signedOn": "2001", "confidence": "Certain" },
                { "state": "XAA", "signedOn": "2001-02" },
                { "state": "XZZ", "signedOn": "2001" }],
              "deposits": [
                { "state": "XAA", "kind": "Ratfication", "depositedOn": "2000-01-10", "entryIntoForce": "1999-07-01", "basis": "b" },
                { "state": "XAA", "kind": "Accession", "depositedOn": "2003-01-10", "basis": "b" }],
              "withdrawals": [{ "state": "XAB", "notifiedOn": "2021", "effectiveOn": "2020", "deferredUntil": "2020" }],
              "deadlines": [
                { "state": "XAA", "duty": "Clearing", "date": "2009-03-01", "basis": "Extended", "decidedAt": "APMBC-99MSP" },
                { "state": "XAB", "duty": "Clearance", "basis": "Original" },
                { "state": "XAB", "duty": "Clearance", "basis": "Original" }],
              "obligations": [
                { "state": "XAA", "duty": "Clearance", "from": "2001", "to": "2000-12-31", "basis": "b", "knownOn": "2001" }],
              "moratoria": [{ "state": "XAB", "scope": ["Use", "Sale"], "from": "1996", "to": "1995", "statement": "t" }]
            }
            """);

        Assert.Null(reading.Data);
        Assert.Equal(
            [
                "CAT-02 own.json $.deadlines[0].duty found \"Clearing\", expected one of StockpileDestruction, Clearance, RiskEducation, VictimAssistance, Retention, NationalImplementation, General",
                "CAT-02 own.json $.deposits[0].kind found \"Ratfication\", expected one of Ratification, Acceptance, Approval, Accession, Succession",
                "CAT-02 own.json $.moratoria[0].scope[1] found \"Sale\", expected one of Use, Development, Production, Transfer, Stockpiling",
                "CAT-02 own.json $.signatures[0].confidence found \"Certain\", expected one of Confirmed, Partly, Derived, Background",
                "CAT-03 own.json $.deadlines[2] XAB Clearance original stands twice: a State has one original deadline for a duty and one decision a day",
                "CAT-03 own.json $.signatures[1] XAA stands twice: a State signs once",
                "CAT-04 own.json $.deposits[0] 2000-01-10 is after 1999-07-01: only succession binds a State before the deposit",
                "CAT-04 own.json $.moratoria[0] 1996 is after 1995: a moratorium ends after it begins",
                "CAT-04 own.json $.obligations[0] 2001 is after 2000-12-31: an obligation ends after it begins",
                "CAT-04 own.json $.withdrawals[0] 2021 is after 2020: a withdrawal takes effect after its notice",
                "CAT-05 own.json $.withdrawals XAB withdrew on 2020 without an instrument deposited before",
                "CAT-06 own.json $.signatures XAA signed on 2001, after its deposit on 2000-01-10",
                "CAT-07 own.json $.signatures[2].state found XZZ, expected the code of a State of the catalogue",
                "CAT-08 own.json $.deadlines[0].decidedAt found \"APMBC-99MSP\", expected a meeting of Other in the catalogue",
                "CAT-09 own.json $.deadlines[0] XAA: a deadline that is not the original one needs decidedOn, the day of the decision",
                "CAT-10 own.json $.deposits XAA has a further instrument while it was still party: a withdrawal in between is missing",
                "CAT-11 own.json $.convention found Other, expected a convention of the catalogue",
            ],
            reading.Problems.Select(problem => problem.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{ "convention": "Apmbc" }""", "READ-11 own.json:1 $.edition found no member \"edition\", expected a text")]
    [InlineData("""{ "convention": "Apmbc", "edition": "e", "deposit": [] }""", "READ-09 own.json:1 $.deposit found the member \"deposit\", which does not exist here; the nearest is \"deposits\"")]
    [InlineData("""{ "convention": "Apmbc", "edition": "e", "edition": "f" }""", "READ-10 own.json:1 $.edition found the member \"edition\" a second time; expected each member once")]
    [InlineData("""{ "convention": "Apmbc", "edition": null }""", "READ-13 own.json:1 $.edition found null, expected a text")]
    [InlineData("""{ "convention": "a b", "edition": "e" }""", "READ-17 own.json:1 $.convention found \"a b\", expected letters and digits beginning with a capital, for instance Apmbc")]
    [InlineData("""{ "convention": "Apmbc", "edition": "e", "deposits": [null] }""", "READ-13 own.json:1 $.deposits[0] found null in a list, expected an object")]
    [InlineData("""{ "convention": "Apmbc", "edition": "e", "signatures": [{ "state": "XAA", "signedOn": "2001", "sate": 1 }] }""", "READ-09 own.json:1 $.signatures[0].sate found the member \"sate\", which does not exist here; the nearest is \"state\"")]
    [InlineData("""{ "convention": "Apmbc", "edition": "e", "signatures": [{ "state": "XAA", "signedOn": "2001", "state": "XAA" }] }""", "READ-10 own.json:1 $.signatures[0].state found the member \"state\" a second time; expected each member once")]
    [InlineData("null", "READ-12 own.json:1 $ found null, expected an object")]
    [InlineData("{", "READ-05 own.json:1 $ the file ends in the middle of the document; expected the closing brackets and quotation marks")]
    [InlineData("", "READ-04 own.json found an empty file, expected a JSON document")]
    public void What_does_not_fit_the_shape_is_a_problem_as_in_reports(string json, string problem)
    {
        var reading = Read(json);

        Assert.Null(reading.Data);
        Assert.Equal(problem, Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void All_wrong_shapes_are_told_at_once_with_path_and_line() => Assert.Equal(
        [
            "READ-14 own.json:2 $.signatures[0].signedOn found \"last year\", expected a date, a month or a year, for instance 2025-04-30, 2026-09 or 2013",
            "READ-14 own.json:3 $.signatures[1].signedOn found \"2025-02-30\", expected a date, a month or a year, for instance 2025-04-30, 2026-09 or 2013",
            "READ-11 own.json:4 $.signatures[2].signedOn found no member \"signedOn\", expected a date, a month or a year, for instance 2025-04-30, 2026-09 or 2013",
            "READ-12 own.json:5 $.deposits found \"none\", expected a list",
        ],
        Read("""
            { "convention": "Apmbc", "edition": "e",
              "signatures": [{ "state": "XAA", "signedOn": "last year" },
                { "state": "XAB", "signedOn": "2025-02-30" },
                { "state": "XAC" }],
              "deposits": "none" }
            """).Problems.Select(problem => problem.ToString()));

    [Fact]
    public void Null_in_place_of_a_list_is_as_if_it_were_absent() =>
        Assert.Equal(Read("""{ "convention": "Apmbc", "edition": "e" }""").Require(), Read("""{ "convention": "Apmbc", "edition": "e", "deposits": null }""").Require());

    [Fact]
    public void Hostile_files_are_a_problem_and_no_more()
    {
        Assert.Equal(["READ-12", "READ-07"], Read(new string('[', 100_000)).Problems.Select(problem => problem.Code));
        Assert.Equal("READ-02 own.json found more than 16,777,216 bytes, expected at most that many in a file", Assert.Single(Read(new string(' ', 17_000_000)).Problems).ToString());
        using var notUtf8 = new MemoryStream([0xFF, 0xFE, 0x00]);
        Assert.Equal("READ-03 own.json:1 found text in UTF-16, expected UTF-8", Assert.Single(CatalogueReader.ReadRegister(notUtf8, "own.json").Problems).ToString());
    }

    [Fact]
    public void Byte_order_mark_is_passed_over() => Assert.Empty(Read("\uFEFF{ \"convention\": \"Apmbc\", \"edition\": \"e\" }").Problems);

    [Fact]
    public void States_and_meetings_are_read_and_checked()
    {
        const string States = """
            [{ "code": "XAA", "names": { "en": "A", "zh": "A", "zhUn": "A", "fr": "A", "es": "A", "ru": "A", "ar": "A" } },
             { "code": "XAA", "unStatus": "Member", "names": { "en": "A", "zh": "A", "zhUn": "A", "fr": "A", "es": "A", "ru": "A", "ar": "A" } }]
            """;
        const string Meetings = """
            [{ "id": "M", "convention": "Apmbc", "kind": "Msp", "start": "2025-12-05", "end": "2025-12-01", "country": "XZZ" },
             { "id": "M", "convention": "Apmbc", "kind": "Meeting", "start": "2026", "end": "2026" }]
            """;

        Assert.Equal(
            ["CAT-03 states.json $[1] XAA stands twice: a State is listed once", "CAT-02 states.json $[1].unStatus found \"Member\", expected one of MemberState, ObserverState, NonMemberState"],
            CatalogueReader.ReadStates(Stream(States), "states.json").Problems.Select(problem => problem.ToString()));
        Assert.Equal(
            [
                "CAT-03 meetings.json $[1] M stands twice: the identifier of a meeting is its own",
                "CAT-04 meetings.json $[0] 2025-12-05 is after 2025-12-01: a meeting ends after it begins",
                "CAT-02 meetings.json $[1].kind found \"Meeting\", expected one of Msp, ReviewConference, Intersessional, Preparatory",
                "CAT-07 meetings.json $[0].country found XZZ, expected the code of a State of the catalogue",
            ],
            CatalogueReader.ReadMeetings(Stream(Meetings), "meetings.json", Catalogue.Default).Problems.Select(problem => problem.ToString()));
    }

    private static CatalogueReading<Register> Read(string json)
    {
        var reading = CatalogueReader.ReadRegister(Stream(json), "own.json", Catalogue.Default.WithStates([State(XAA), State(XAB)]));
        Assert.All(ToldInChinese.Entirely(reading.Problems), problem => Assert.Equal("own.json", problem.File));
        return reading;
    }

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));
}
