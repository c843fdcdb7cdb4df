using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Sets the scope of evaluation to one subject and to the report that a test reads.</summary>
internal readonly struct SubjectReader
{
    private readonly Frame frame;
    private readonly EvaluationScope scope;
    private readonly ReportsOfState? reports;

    public SubjectReader(Frame frame, SubjectTable table, int place, EvaluationScope scope)
    {
        (this.frame, this.scope) = (frame, scope);
        scope.State = table.Rows is null ? table.Identifiers[place] : null;
        scope.Rows[0] = table.Rows?[place];
        reports = scope.State is null ? null : frame.ReportsOf(scope.State);
    }

    public Truth Evaluate(CompiledLeaf leaf)
    {
        Turn(leaf);
        return leaf switch
        {
            { AsksForSilence: true } => TruthLogic.Of(IsSilent(leaf)),
            { NeedsReport: true } when scope.Report is null => Truth.Unknown,
            _ => leaf.Test!.Evaluate(scope),
        };
    }

    /// <summary>Turns the scope to the report and the date of a leaf.</summary>
    public void Turn(CompiledLeaf leaf)
    {
        scope.Dates = frame.Dates.Of(leaf.Leaf.Date);
        scope.Window = leaf.Leaf.Basis == ReportBasis.Window ? reports?.Window(frame.Compiled.Plan.From.Year, frame.Dates.ReportYear) : null;
        scope.Report = leaf.Leaf.Basis switch
        {
            ReportBasis.Own => reports?.Own,
            ReportBasis.Effective => reports?.Resolved,
            ReportBasis.Window => scope.Window is { Count: > 0 } window ? window[^1] : null,
            ReportBasis.Latest => LatestWith(leaf),
            _ => null,
        };
    }

    private StatePartyReport? LatestWith(CompiledLeaf leaf) =>
        reports?.Backwards(frame.Dates.ReportYear).FirstOrDefault(report => leaf.Fields.Any(field => FieldPaths.IsGiven(field, report)))
        ?? reports?.Resolved;

    /// <summary>
    /// Silence is about the point asked: under <see cref="SilenceRule.ReportingAct"/> none of the deciding fields is given; under
    /// <see cref="SilenceRule.Fact"/> their sections are not answered at all, neither by content nor on the cover page.
    /// </summary>
    private bool IsSilent(CompiledLeaf leaf)
    {
        if (scope.Report is null)
        {
            return true;
        }

        IReadOnlyList<object> read = scope.Window ?? [scope.Report];
        var fields = leaf.Fields;
        return leaf.Leaf.Silence == SilenceRule.Fact
            ? !read.Any(report => fields.Any(field => Sections.IsAnswered(field.Section, (StatePartyReport)report)))
            : !read.Any(report => fields.Any(field => FieldPaths.IsGiven(field, report)));
    }
}
