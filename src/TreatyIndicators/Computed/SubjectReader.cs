using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Sets the scope of evaluation to one subject and to the report that a test reads.</summary>
internal sealed class SubjectReader
{
    private readonly Frame frame;
    private readonly EvaluationScope scope;
    private readonly string? state;
    private readonly object? row;
    private IReadOnlyList<StatePartyReport>? window;

    public SubjectReader(Frame frame, SubjectTable table, int place, EvaluationScope scope)
    {
        (this.frame, this.scope) = (frame, scope);
        state = table.Rows is null ? table.Identifiers[place] : null;
        row = table.Rows?[place];
    }

    /// <summary>Looked up only when a test asks for it: many ask the register alone.</summary>
    private ReportsOfState? Reports => field ??= state is null ? null : frame.ReportsOf(state);

    private IReadOnlyList<StatePartyReport>? Window => window ??= Reports?.Window(frame.Compiled.Plan.From.Year, frame.Dates.ReportYear);

    /// <summary>The report of the year, as submitted or resolved.</summary>
    public StatePartyReport? Report(ReportBasis basis) => basis == ReportBasis.Own ? Reports?.Own : Reports?.Resolved;

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

    /// <summary>Turns the scope to the subject, and to the report and the date of a leaf.</summary>
    public void Turn(CompiledLeaf leaf)
    {
        scope.State = state;
        scope.Reports = leaf.ReadsReports ? Reports?.Series : null;
        if (row is not null)
        {
            scope.Rows[0] = row;
        }

        scope.Dates = frame.Dates.Of(leaf.Leaf.Date);
        scope.Window = leaf.Leaf.Basis == ReportBasis.Window ? Window : null;
        scope.Report = leaf.Leaf.Basis switch
        {
            ReportBasis.Own => Reports?.Own,
            ReportBasis.Effective => Reports?.Resolved,
            ReportBasis.Window => scope.Window is { Count: > 0 } reported ? reported[^1] : null,
            ReportBasis.Latest => LatestWith(leaf),
            _ => null,
        };
        scope.Period = (scope.Report as StatePartyReport)?.Header.Period is { From.Year: >= 1, To.Year: >= 1 } period ? (period.From, period.To) : null;
    }

    private StatePartyReport? LatestWith(CompiledLeaf leaf)
    {
        foreach (var report in Reports?.Backwards(frame.Dates.ReportYear) ?? [])
        {
            if (IsAnyGiven(leaf, report))
            {
                return report;
            }
        }

        return Reports?.Resolved;
    }

    /// <summary>
    /// Silence is about the point asked: under <see cref="SilenceRule.ReportingAct"/> none of the deciding fields is given; under
    /// <see cref="SilenceRule.Fact"/> their sections are not answered at all, neither by content nor on the cover page.
    /// </summary>
    private bool IsSilent(CompiledLeaf leaf)
    {
        if (scope.Window is null)
        {
            return scope.Report is null || !Speaks(leaf, scope.Report);
        }

        foreach (var report in scope.Window)
        {
            if (Speaks(leaf, report))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Speaks(CompiledLeaf leaf, object report)
    {
        if (leaf.Leaf.Silence != SilenceRule.Fact)
        {
            return IsAnyGiven(leaf, report);
        }

        foreach (var section in leaf.Sections.AsSpan())
        {
            if (Sections.IsAnswered(section, (StatePartyReport)report))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnyGiven(CompiledLeaf leaf, object report)
    {
        foreach (var field in leaf.Fields.AsSpan())
        {
            if (FieldPaths.IsGiven(field, report))
            {
                return true;
            }
        }

        return false;
    }
}
