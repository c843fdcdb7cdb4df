using System.Text;
using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Tests.Catalogues.Plans;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The page for authors of plans. Its example is the plan that the tests read.</summary>
internal static class WritingAPlanPage
{
    private const string Head = """
        # Writing a plan of your own

        A plan is a JSON file. `PlanReader.Read` checks it as a whole and gives the plan, or every problem with code, JSON path and sentence;
        `Catalogue.WithPlan` puts it beside the shipped ones. The shipped plans go through the same reader.

        ```csharp
        using var file = File.OpenRead("my-plan.json");
        var catalogue = Catalogue.Default.WithPlan(PlanReader.Read(file, "my-plan.json").Require());
        ```

        ## An example

        ```json
        """;

    private const string Notes = """
        ```

        * Members not shown: of the plan `editionNote`, `baselineNote` and `baseline`; of an indicator `partlyMetWhen`, `pendingWhen`, `notApplicableWhen`,
          `referenceDate` (`ReportPeriodEnd` when absent), `carriesForward` (`false` when absent), `evidenceFields`, `formLetters`,
          `components`, `readings`, `direction`, `directionNote`, `target`,
          `ambiguity`, `interpretation`; of every label `zh`; of every source `document` (absent: the one of the plan) and `basis`.
        * `element` makes the rows of a list of records the subjects of a population, under the name that its conditions use for a row.
          Without it the subjects are States, and the name is `s`.
        * A condition gives a truth value where subjects are counted and a number where `measure` is `Number`, `SumOverSubjects` or `Ratio`;
          a ratio is written numerator / denominator.
        * `decidingFields` name every path that the tests of the indicator read, and nothing else; paths that its population reads may stand there too.
        * A relation must be borne out by the definitions: `Subset` needs the same population, `PopulationIs` a population that asks for `met(...)`,
          `PopulationInside` a population that asks for everything the other one asks for.
          `SameWording`, `NearDuplicate` and `Overlap` say something of the words alone. What the form cannot tell is held against every set of results.
        * A reading has `name`, `title`, `kind` and `condition`: `Condition` replaces the condition, and with it the weaker test; `Population` the test of the
          population; `Ratio` and `SumOverSubjects` give another figure. `unit` is needed where the reading counts and the indicator does not, or the other
          way round.
        * For [progress](../progress.md): `baseline` of the plan has `year` and `source`; `direction` of an indicator or a reading is `HigherIsBetter`, `LowerIsBetter`,
          `HigherShareIsBetter` (numbers of subjects only: their share of the population judges) or `Neither`, which holds when it is absent; `target` has `value` in the unit of
          the indicator, `by`, a day that may be absent, and `source`.
        * Limits: those of [report files](../reports.md#reading), but 20,000 values.

        ## Problems
        """;

    public static IReadOnlyList<(string Code, string Meaning)> Codes { get; } =
    [
        (PlanCodes.Form, "an identifier, an abbreviation or the name of an element without the form of its kind"),
        (PlanCodes.Word, "a word that is not on its list"),
        (PlanCodes.Twice, "a name given twice"),
        (PlanCodes.Stray, "an identifier that does not belong where it stands"),
        (PlanCodes.Unknown, "a name of a population, chapter, indicator, record or field that does not exist"),
        (PlanCodes.NoIndicator, "an action without an indicator"),
        (PlanCodes.Blank, "a label or text without words"),
        (PlanCodes.Condition, "a condition that cannot be read; the sentence carries the code and place of the fault in it"),
        (PlanCodes.ConditionType, "a condition that gives a number where a test is needed, or the other way round; a ratio that is no quotient"),
        (PlanCodes.UnreadField, "a deciding field that no test reads"),
        (PlanCodes.UnlistedField, "a field or record that a test reads and that is not listed"),
        (PlanCodes.Circle, "indicators that rest on each other in a circle"),
        (PlanCodes.Relation, "a relation that the definitions do not bear out"),
        (PlanCodes.Mismatch, "a unit, or a kind of reading, that does not go with where it stands; components alone published where there is none"),
        (PlanCodes.Period, "a plan that ends before it begins"),
    ];

    public static string Make()
    {
        var page = new StringBuilder(Head).Append('\n').Append(PlanJson.Valid).Append('\n').Append(Notes);
        page.Append("\n\nWhat is no plan by its form (not JSON, unknown, repeated or missing members, values of another type, days that do not exist) is looked for first, and told\nwith the `READ` codes of [report files](../reports.md#reading), line and path. The codes below are looked for in files without such problems. All are listed at once.\n\n| code | what is wrong |\n|---|---|\n");
        foreach (var (code, meaning) in Codes)
        {
            page.Append($"| {code} | {meaning} |\n");
        }

        return page.ToString();
    }
}
