using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>A file of cases, with the members that its cases share.</summary>
internal sealed class KitFile(KitFolder folder, string name, JsonObject content)
{
    private static readonly string[] Shared = ["plan", "definition", "definitions", "indicator", "question", "world"];

    public string Name => name;

    public JsonObject Content => content;

    public IEnumerable<KitCase> Cases => content["cases"]!.AsArray().Select(written => Expand(WithShared(written!.AsObject())));

    /// <summary>What a case does not say itself, its file says for it.</summary>
    private JsonObject WithShared(JsonObject written)
    {
        var whole = written.DeepClone().AsObject();
        foreach (var member in Shared.Where(member => !whole.ContainsKey(member) && content.ContainsKey(member)))
        {
            whole[member] = content[member]!.DeepClone();
        }

        return whole;
    }

    private KitCase Expand(JsonObject written)
    {
        var id = (string)written["id"]!;
        try
        {
            KitMembers.CheckCase(written);
            var planId = (string?)written["plan"];
            var plan = planId is null ? KitPlan.Of(written) : folder.Plan(planId);
            var question = KitQuestionReader.Read(written["question"]!.AsObject());
            return new()
            {
                Id = id,
                File = name,
                Reason = (string)written["reason"]!,
                PlanId = planId,
                Plan = plan,
                Indicator = (string?)written["indicator"] ?? KitPlan.OnlyIndicator,
                Question = question,
                Evidence = new KitEvidenceReader((string)plan["convention"]!, question.Year, folder.Tables, folder.Worlds(content)).Read(written),
                Expected = KitFigureReader.Read(written["expected"]!.AsObject()),
            };
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            throw new FormatException($"{name}, case {id}: {wrong.Message}", wrong);
        }
    }
}
