namespace TreatyIndicators.Tests.Serialization;

/// <summary>The same records, rows, registers or meetings in more than one file of a folder.</summary>
public sealed class EvidenceInSeveralFiles : EvidenceFolder
{
    [Fact]
    public void A_file_with_the_records_of_another_is_told_and_counted_once()
    {
        Folder.Write("a.json", Notices("ALB", "2025-05-05"));
        Folder.Write("copy of a.json", Notices("ALB", "2025-05-05"));
        Folder.Write("x.json", Votes);
        Folder.Write("y.json", Votes);

        Assert.Equal([$"REC-02 {At("copy of a.json")} found the same records as in {Shortened("a.json")}, expected each in one file; they are counted once"], Problems());
        Assert.Single(Load().RecordsOf(ConventionId.Apmbc)!.Notices!);
    }

    [Fact]
    public void A_row_of_the_same_identifier_is_taken_once_when_it_is_the_same_and_told_when_it_is_not()
    {
        Folder.Write("a.json", """{ "convention": "Apmbc", "records": { "meetings": { "organisations": [{ "id": "O1", "kind": "Ngo" }, { "id": "O2" }] } } }""");
        Folder.Write("b.json", """{ "convention": "Apmbc", "records": { "meetings": { "organisations": [{ "id": "O1", "kind": "Academic" }, { "id": "O2" }, { "kind": "Ngo" }, { "kind": "Ngo" }] } } }""");
        Folder.Write("c.json", """{ "convention": "Apmbc", "records": { "extensions": { "requests": [{ "id": "R", "version": 1 }, { "id": "R", "version": 2 }, { "id": "R", "version": 2, "yearsAsked": 3 }] } } }""");

        Assert.Equal(
            [$"REC-01 {At("b.json")} $.records.meetings.organisations found another row \"O1\" than in {Shortened("a.json")}, expected one row for each; both are kept",
                $"REC-01 {At("c.json")} $.records.extensions.requests found another row \"R version 2\" than in {Shortened("c.json")}, expected one row for each; both are kept"],
            Problems());
        Assert.Equal(["O1", "O2", "O1", null, null], Load().RecordsOf(ConventionId.Apmbc)!.Meetings!.Organisations!.Select(organisation => organisation.Id));
        Assert.Equal(3, Load().RecordsOf(ConventionId.Apmbc)!.Extensions!.Requests!.Count);
    }

    [Fact]
    public void Of_two_registers_or_lists_with_the_same_entry_the_first_file_counts()
    {
        Folder.Write("a.json", """{ "convention": "Apmbc", "edition": "first" }""");
        Folder.Write("b.json", """{ "convention": "Apmbc", "edition": "second" }""");
        Folder.Write("m.json", """[{ "id": "M1", "convention": "Apmbc", "kind": "Msp", "start": "2026", "end": "2026" }]""");
        Folder.Write("n.json", """[{ "id": "M1", "convention": "Apmbc", "kind": "Msp", "start": "2027", "end": "2027" }]""");

        Assert.Equal(
            [$"CAT-03 {At("n.json")} M1 stands in {Shortened("m.json")} too, which is used: identifiers of meetings are unique",
                $"CAT-03 {At("b.json")} Apmbc stands in {Shortened("a.json")} too, which is used: a convention has one register"],
            Problems());
        Assert.Equal("first", Load().Catalogue.Register(ConventionId.Apmbc).Edition);
        Assert.Equal(2026, Load().Catalogue.FindMeeting("M1")!.Start.Year);
    }
}
