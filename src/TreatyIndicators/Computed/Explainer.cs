using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Works out one finding again, test by test, and keeps what each test read.</summary>
internal sealed class Explainer(Frame frame, CompiledIndicator compiled, IndicatorResult result)
{
    private readonly EvaluationScope scope = new() { Facts = frame.Facts, Dates = frame.Dates.Of(default) };

    public Explanation Explain(string subject)
    {
        var finding = result.Finding(subject);
        var definition = compiled.Definition;
        var table = frame.TableOf(compiled)!;
        var reader = new SubjectReader(frame, table, table.PlaceOf(subject), scope);
        var population = Tree(definition.Population.Condition, reader, ReportBasis.Effective);
        var inside = population?.Outcome is null or not ExplainedOutcome.NotMet;
        var basis = PlanCompiler.BasisOf(definition);
        var left = Reached(definition.NotApplicableWhen, inside, reader, basis);
        var stays = inside && left?.Outcome != ExplainedOutcome.Met;
        var pending = Reached(definition.PendingWhen, stays, reader, basis);
        var counts = stays && pending?.Outcome != ExplainedOutcome.Met;
        var condition = Reached(compiled.Test, counts, reader, basis)!;
        return new()
        {
            Indicator = definition,
            Under = result.Under,
            Finding = finding,
            Population = population,
            NotApplicableWhen = left,
            PendingWhen = pending,
            Condition = condition,
            PartlyMetWhen = Reached(definition.PartlyMetWhen, counts && condition.Outcome != ExplainedOutcome.Met, reader, basis),
            MissingRecords = result.MissingRecords,
            Evidence = counts ? EvidenceOf(definition, reader, basis) : [],
        };
    }

    private ExplainedTest? Reached(Condition? condition, bool reached, SubjectReader reader, ReportBasis basis) =>
        condition is null ? null
        : reached ? Tree(condition, reader, basis)
        : new ExplainedTest { Test = condition.Root, Outcome = ExplainedOutcome.NotReached };

    private ExplainedTest? Tree(Condition? condition, SubjectReader reader, ReportBasis basis)
    {
        if (condition is not { Bound: BoundTruth test })
        {
            return null;
        }

        Turn(reader, basis);
        return new TestExplainer(scope, condition, frame).Explain(test);
    }

    private void Turn(SubjectReader reader, ReportBasis basis)
    {
        var definition = compiled.Definition;
        var leaf = new Leaf { Test = definition.Condition.Root, Basis = basis, Date = definition.ReferenceDate, Fields = definition.DecidingFields, Silence = null };
        reader.Turn(new CompiledLeaf(leaf, null, definition.DecidingFields.Where(FieldPaths.IsReported).Select(FieldPaths.Reader).ToValueList()));
    }

    private ValueList<DecidingValue> EvidenceOf(Indicator definition, SubjectReader reader, ReportBasis basis)
    {
        Turn(reader, basis);
        return definition.EvidenceFields.Where(FieldPaths.IsReported)
            .SelectMany(field => ReadValues.Of(FieldPaths.Reader(field), field.Replace("[]", string.Empty, StringComparison.Ordinal), scope, frame.Convention))
            .Where(value => value.Value is not null)
            .ToValueList();
    }
}
