using System.Globalization;
using System.Text;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The page of the crosswalk: what the kinds mean, every pair, every shared fact.</summary>
internal static class CrosswalkPage
{
    public static readonly (string Code, string Meaning)[] Codes =
    [
        ("CROSS-01", "a text that is no identifier of an indicator"),
        ("CROSS-02", "a kind that is not on the list"),
        ("CROSS-03", "an indicator that no plan of the catalogue has"),
        ("CROSS-04", "two indicators of one plan: how these hang together is said in the plan"),
        ("CROSS-05", "a pair or a fact given twice, in whichever direction"),
        ("CROSS-06", "a pair given twice with kinds that exclude each other"),
        ("CROSS-07", "a reason, a title, an identifier or a path without words"),
        ("CROSS-08", "a path that does not lead to one value of a report"),
    ];

    private const string Head = """
        # Crosswalk

        Which indicators of one plan correspond to which of another, and which facts the reports under all conventions share.

        ```csharp
        foreach (var pair in Catalogue.Default.Crosswalk.Of(new("LAP-24.1")))
        {
            Console.WriteLine($"{pair.First} is {pair.Kind} {pair.Second}: {pair.Reason}");
        }
        ```

        On the command line: `treaty-indicators crosswalk --plan lausanne --to siem-reap-angkor`, [with all options](tool.md#crosswalk).

        ## How to read it

        | kind | says |
        |---|---|
        | same | the two ask the same of the same group |
        | narrower | the first asks more, or of a smaller group: what meets it would meet the second |
        | wider | the first asks less, or of a larger group: what meets the second would meet it |
        | related | the two are about one subject, and neither takes in the other |

        * A kind compares what is asked, and of whom. The channel that may tell it (report, statement, request), the time looked at and the form of the
          figure (share or count) may differ all the same; the [definitions](plans/siem-reap-angkor.md) say so.
        * Groups are compared across conventions by their duty: *affected* under one is *affected* under the other, though another weapon is meant.
          Windows are compared by their plan: *since the plan began*.
        * A pair is kept once. The other direction is worked out: narrower becomes wider.
        * An indicator without a pair has no counterpart; each table lists them.
        * The correspondences are the library's own reading. The source of each is the two plan texts, at the places given. A test sends the same bodies under both
          conventions, from States with the same duties, and holds the kinds of the two action plans against the results.

        ## Values of two plans side by side

        ```csharp
        var series = ComparableSeries.Of(pair, ResultSeries.Of(lausanne, evidence, 2021, 2027, asOf), ResultSeries.Of(siemReapAngkor, evidence, 2021, 2027, asOf));
        ```

        Each point has a year and the two results. A result is absent where its plan does not run, and `IsBreak` marks each year in which other plans run than in
        the year before. Values on the two sides of a break rest on different definitions: the library never joins or subtracts them.

        ## A State that is party to both conventions

        ```csharp
        var answers = JointAnswers.Of(evidence, new("XAA"), year: 2026, asOf);
        foreach (var answer in answers.Contradictions)
        {
            Console.WriteLine($"{answer.Fact.Title}: {string.Join(" against ", answer.Answers.Select(one => $"{one.Value} ({one.ReportId})"))}");
        }
        ```

        For each shared fact the report under each convention is read, with its cover page resolved, for the year before `year`.

        | outcome | says |
        |---|---|
        | `Agree` | two reports or more say it, and they say the same |
        | `OnlyOneSays` | one report says it; the others are silent or are not there |
        | `Contradict` | two reports say different things: there is no joint answer |
        | `NoneSays` | no report says anything |

        *Not stated* and blank texts are silence. Names are compared without regard to capital letters and outer blanks. A State that is party to fewer than two
        conventions is asked nothing. No form of the Convention on Cluster Munitions asks for a national mine action platform, so its reports seldom tell of one.

        """;

    private const string Own = """

        ## A crosswalk of your own

        A crosswalk is a file like `src/TreatyIndicators/Catalogues/Data/crosswalk.json`:

        ```json
        {
          "correspondences": [{ "first": "SRAAP-1.1", "kind": "Narrower", "second": "LAP-1.1", "reason": { "en": "SRAAP-1.1 counts affected parties only." } }],
          "sharedFacts": [{ "id": "standards", "path": "standards.updated", "title": { "en": "Standards are updated" }, "reason": { "en": "They serve the work under both conventions." } }]
        }
        ```

        `CatalogueReader.ReadCrosswalk(stream, name, catalogue)` reads it and tells everything that is wrong with it at once; `Crosswalk.Of(...)` makes one in code;
        `catalogue.WithCrosswalk(crosswalk)` puts it in the place of the shipped one. It is part of the catalogue's version.

        | code | tells of |
        |---|---|

        """;

    public static string Make()
    {
        var catalogue = Catalogue.Default;
        var page = new StringBuilder(Head);
        page.Append("\n## Shared facts\n\n| fact | path | asked by | why it does not depend on the convention |\n|---|---|---|---|\n");
        foreach (var fact in catalogue.Crosswalk.SharedFacts)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {fact.Title.En} ({fact.Title.Zh}) | `{fact.Path}` | {string.Join(", ", catalogue.Plans.SelectMany(fact.AskedBy))} | {fact.Reason.En} |\n");
        }

        AppendPlans(page, catalogue, ActionPlanId.SiemReapAngkor, ActionPlanId.Lausanne);
        AppendPlans(page, catalogue, ActionPlanId.SiemReapAngkor, ActionPlanId.Observations);
        AppendPlans(page, catalogue, ActionPlanId.Lausanne, ActionPlanId.VientianeReview);
        page.Append(Own);
        foreach (var (code, meaning) in Codes)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {code} | {meaning} |\n");
        }

        return page.ToString();
    }

    private static void AppendPlans(StringBuilder page, Catalogue catalogue, ActionPlanId first, ActionPlanId second)
    {
        var (from, to) = (catalogue.Plan(first), catalogue.Plan(second));
        var pairs = catalogue.Crosswalk.Between(from, to);
        page.Append(CultureInfo.InvariantCulture, $"\n## {from.Title.En} and {to.Title.En}\n\n");
        using var writer = new StringWriter(page, CultureInfo.InvariantCulture);
        CrosswalkMarkdown.Write(catalogue, pairs, writer);
        page.Append(CultureInfo.InvariantCulture, $"\nWithout a counterpart: {Without(from, pairs.Select(one => one.First))}; {Without(to, pairs.Select(one => one.Second))}.\n");
    }

    private static string Without(ActionPlan plan, IEnumerable<IndicatorId> found) => string.Join(", ", plan.Indicators.Select(indicator => indicator.Id).Except(found));
}
