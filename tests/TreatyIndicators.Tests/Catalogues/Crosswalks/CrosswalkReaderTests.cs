using System.Text;

namespace TreatyIndicators.Tests.Catalogues.Crosswalks;

public sealed class CrosswalkReaderTests
{
    private const string Good = """
        {
          "correspondences": [{ "first": "VAP-2", "kind": "Narrower", "second": "LAP-41.2", "reason": { "en": "VAP-2 asks for one duty.", "zh": "VAP-2 只问一项义务。" } }],
          "sharedFacts": [{ "id": "standards", "path": "standards.updated", "title": { "en": "Standards" }, "reason": { "en": "They serve both." } }]
        }
        """;

    [Fact]
    public void A_good_file_gives_a_crosswalk()
    {
        var crosswalk = Read(Good).Require();

        Assert.Equal(new Correspondence(new("VAP-2"), CorrespondenceKind.Narrower, new("LAP-41.2"), new() { En = "VAP-2 asks for one duty.", Zh = "VAP-2 只问一项义务。" }), crosswalk.Correspondences[0]);
        Assert.Equal(new SharedFact("standards", "standards.updated", new() { En = "Standards" }, new() { En = "They serve both." }), crosswalk.SharedFacts[0]);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() => Assert.Equal(
        """
        CROSS-01 own.json $.correspondences[0].first found "SRAAP 1.1", expected an abbreviation, a hyphen and two numbers, for instance SRAAP-7.1, or one number, for instance VAP-1
        CROSS-02 own.json $.correspondences[0].kind found "narrower", expected one of Same, Narrower, Wider, Related; the nearest is "Narrower"
        CROSS-05 own.json $.correspondences[2] found LAP-1.1 and SRAAP-1.1 a second time, expected each pair once, in one direction
        CROSS-07 own.json $.correspondences[3].reason found no words, expected why, in one sentence
        CROSS-06 own.json $.correspondences[3] found LAP-1.1 to be Wider to SRAAP-1.1, and Same before, expected each pair once
        CROSS-08 own.json $.sharedFacts[0].path found "standards", expected a field of the report with one value, for instance "standards.updated"
        """,
        Problems("""
            {
              "correspondences": [
                { "first": "SRAAP 1.1", "kind": "narrower", "second": "LAP-1.1", "reason": { "en": "Why." } },
                { "first": "SRAAP-1.1", "kind": "Same", "second": "LAP-1.1", "reason": { "en": "Why." } },
                { "first": "LAP-1.1", "kind": "Same", "second": "SRAAP-1.1", "reason": { "en": "Why." } },
                { "first": "SRAAP-1.1", "kind": "Narrower", "second": "LAP-1.1", "reason": { "en": " " } }
              ],
              "sharedFacts": [{ "id": "standards", "path": "standards", "title": { "en": "Standards" }, "reason": { "en": "They serve both." } }]
            }
            """));

    [Fact]
    public void Indicators_are_looked_up_where_a_catalogue_is_given()
    {
        var stray = Good.Replace("LAP-41.2", "LAP-41.9", StringComparison.Ordinal);

        Assert.Empty(Read(stray).Problems);
        Assert.Equal(
            "CROSS-03 own.json $.correspondences[0].second found \"LAP-41.9\", expected an indicator of a plan of the catalogue; the nearest is \"LAP-41.1\"",
            Problems(stray, Catalogue.Default));
    }

    [Theory]
    [InlineData("", "READ-")]
    [InlineData("[]", "READ-")]
    [InlineData("{}", "READ-")]
    [InlineData("""{ "correspondences": [null] }""", "READ-")]
    [InlineData("""{ "correspondences": [], "facts": [] }""", "READ-")]
    public void The_form_of_the_file_comes_first(string json, string code) => Assert.StartsWith(code, Problems(json), StringComparison.Ordinal);

    private static string Problems(string json, Catalogue? catalogue = null) => string.Join('\n', Read(json, catalogue).Problems);

    private static CatalogueReading<Crosswalk> Read(string json, Catalogue? catalogue = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return CatalogueReader.ReadCrosswalk(stream, "own.json", catalogue);
    }
}
