namespace TreatyIndicators.Tests.Serialization;

/// <summary>Reports of one folder that count nowhere, or that share an identifier, are told and lead to their files.</summary>
public sealed class ReportsHeldAgainstEachOther : EvidenceFolder
{
    [Fact]
    public void Reports_under_a_convention_that_the_catalogue_does_not_know_are_told()
    {
        Folder.Write("a.json", Report("XZZ", "R1").Replace("Apmbc", "APMBC", StringComparison.Ordinal));
        Folder.Write("states.json", $"[{State("XZZ")}]");
        Folder.Write("b.json", Report("XZZ", "R2").Replace("Apmbc", "APMBC", StringComparison.Ordinal));

        Assert.Equal([$"CAT-11 {At("a.json")} $.header.convention found APMBC, expected a convention of the catalogue (Apmbc, Ccm); not counted: R1, R2"], Problems());
    }

    [Fact]
    public void Reports_of_a_day_that_nothing_can_be_asked_about_are_told_and_kept()
    {
        Folder.Write("a.json", Report("XZZ", "R1").Replace("2026-04-30", "9999-04-30", StringComparison.Ordinal));
        Folder.Write("b.json", Report("XZZ", "R2").Replace("2026-04-30", "9998-12-31", StringComparison.Ordinal));
        Folder.Write("states.json", $"[{State("XZZ")}]");

        Assert.Equal([$"COLL-02 {At("a.json")} $.header.submittedOn found the year 9999, expected one up to 9998; not counted: R1"], Problems());
        Assert.Equal(2, Load().Reports.Count);
    }

    [Fact]
    public void Two_reports_with_one_identifier_are_told_with_their_files()
    {
        Folder.Write("a.json", Report("XZZ", "R"));
        Folder.Write("b.json", Report("XZY", "R"));
        Folder.Write("states.json", $"[{State("XZZ")}, {State("XZY")}]");

        Assert.Equal(
            [$"COLL-01 {At("b.json")} $.header.reportId found 2 different reports with the reportId \"R\" (Apmbc XZY, period to 2025-12-31, submitted on 2026-04-30, in {At("b.json")}; "
                + $"Apmbc XZZ, period to 2025-12-31, submitted on 2026-04-30, in {At("a.json")}), expected one report for each; all are kept"],
            Problems());
    }

    [Fact]
    public void Each_of_two_reports_with_one_identifier_leads_to_its_own_file()
    {
        Folder.Write("a.json", Report("XZZ", "R"));
        Folder.Write("b.json", Report("XZY", "R"));
        Folder.Write("states.json", $"[{State("XZZ")}, {State("XZY")}]");
        var evidence = Load();

        Assert.Equal(["XZY b.json", "XZZ a.json"], evidence.Reports.Select(report => $"{report.Header.State} {Path.GetFileName(evidence.FileOf(report))}"));
        var settled = evidence.With(evidence.Reports.First() with { Stockpile = new() });
        Assert.Null(settled.FileOf(Assert.Single(settled.Reports)));
    }

    [Fact]
    public void A_corrigendum_that_was_read_into_what_it_corrects_leads_to_its_own_file()
    {
        Folder.Write("a.json", Report("XZY", "R"));
        Folder.Write("b.json", Report("XZZ", "B"));
        Folder.Write("c.json", Report("XZZ", "R").Replace("Annual", "Corrigendum", StringComparison.Ordinal).Replace("2026-04-30", "2026-05-30", StringComparison.Ordinal));
        Folder.Write("states.json", $"[{State("XZZ")}, {State("XZY")}]");
        var evidence = Load();

        Assert.Equal("c.json", Path.GetFileName(evidence.FileOf(evidence.Reports.Find(ConventionId.Apmbc, new("XZZ"), 2025, new(2026, 6, 1))!)));
    }

    private static string Report(string state, string id) =>
        $$"""{ "header": { "reportId": "{{id}}", "convention": "Apmbc", "state": "{{state}}", "kind": "Annual", "period": { "from": "2025-01-01", "to": "2025-12-31" }, "submittedOn": "2026-04-30" } }""";
}
