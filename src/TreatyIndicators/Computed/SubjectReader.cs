using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Sets the scope of evaluation to one subject and to the report that a test reads.</summary>
internal sealed class SubjectReader : TestedSubject
{
    private readonly Frame frame;
    private readonly EvaluationScope scope;
    private readonly SubjectTable table;
    private int place;
    private object? row;
    private ReportsOfState? reports;
    private IReadOnlyList<StatePartyReport>? window;

    public SubjectReader(Frame frame, SubjectTable table, int place, EvaluationScope scope)
    {
        (this.frame, this.table, this.scope) = (frame, table, scope);
        MoveTo(place);
    }

    /// <summary>Looked up only when a test asks for it: many ask the register alone.</summary>
    private ReportsOfState? Reports => reports ??= State is null ? null : frame.ReportsOf(place);

    private IReadOnlyList<StatePartyReport>? Window => window ??= Reports?.Window(frame.Compiled.Plan.From.Year, frame.Dates.ReportYear);

    /// <summary>Goes on to another subject of the table.</summary>
    public void MoveTo(int next)
    {
        (place, reports, window) = (next, null, null);
        if (table.Rows is { } rows)
        {
            row = rows[place];
            return;
        }

        (State, Place, Member) = (table.Identifiers[place], place, frame.States.Members[place]);
    }

    /// <summary>The reports of the subject, if it is the given State.</summary>
    public ReportsOfState? ReportsIfOf(string other) => string.Equals(State, other, StringComparison.Ordinal) ? Reports : null;

    /// <summary>The report of the year, as submitted or resolved.</summary>
    public StatePartyReport? Report(ReportBasis basis) => basis == ReportBasis.Own ? Reports?.Own : Reports?.Resolved;

    /// <summary>Turns a scope to what a leaf reads of any subject.</summary>
    public static void Prepare(EvaluationScope scope, Frame frame, CompiledLeaf leaf)
    {
        scope.Dates = frame.Dates.Of(leaf.Leaf.Date);
        (scope.Reports, scope.Report, scope.Window, scope.Period, scope.Part) = (null, null, null, null, null);
    }

    /// <summary>Evaluates a leaf for which the scope has been prepared.</summary>
    public Truth Evaluate(CompiledLeaf leaf)
    {
        TurnTo(leaf);
        return leaf switch
        {
            { AsksForSilence: true } => TruthLogic.Of(IsSilent(leaf)),
            { NeedsReport: true } when scope.Report is null => Truth.Unknown,
            _ => leaf.Test!.Evaluate(scope),
        };
    }

    /// <summary>Whether a report that holds a part is silent on the fields of a leaf, all of which stand in the part.</summary>
    public static Truth IsSilent(CompiledLeaf leaf, ReportPart read, object part) => TruthLogic.Of(!IsAnyGiven(leaf, part, read.Steps));

    /// <summary>Turns the scope to the span of days that a report covers.</summary>
    public void TurnToPeriod(ReportBasis basis) => scope.Period = PeriodOf(Report(basis));

    /// <summary>Turns the scope to the subject, and to the report and the date of a leaf.</summary>
    public void Turn(CompiledLeaf leaf)
    {
        Prepare(scope, frame, leaf);
        TurnTo(leaf);
    }

    private void TurnTo(CompiledLeaf leaf)
    {
        scope.Subject = this;
        if (row is not null)
        {
            scope.Rows[0] = row;
        }

        if (leaf.ReadsReports)
        {
            scope.Reports = Reports?.Series;
        }

        if (leaf.Leaf.Basis == ReportBasis.None)
        {
            return;
        }

        scope.Window = leaf.Leaf.Basis == ReportBasis.Window ? Window : null;
        scope.Report = leaf.Leaf.Basis switch
        {
            ReportBasis.Window => scope.Window is { Count: > 0 } reported ? reported[^1] : null,
            ReportBasis.Latest => LatestWith(leaf),
            var basis => Report(basis),
        };
        scope.Period = leaf.ReadsPeriod ? PeriodOf(scope.Report as StatePartyReport) : null;
    }

    private static (LocalDate From, LocalDate To)? PeriodOf(StatePartyReport? report) =>
        report?.Header.Period is { From.Year: >= 1, To.Year: >= 1 } period ? (period.From, period.To) : null;

    private StatePartyReport? LatestWith(CompiledLeaf leaf)
    {
        var report = Reports?.Latest(frame.Dates.ReportYear);
        while (report is not null && !IsAnyGiven(leaf, report))
        {
            report = Reports!.Before(report);
        }

        return report ?? Reports?.Resolved;
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

    private static bool IsAnyGiven(CompiledLeaf leaf, object start, int from = 0)
    {
        foreach (var field in leaf.Fields.AsSpan())
        {
            if (FieldPaths.IsGiven(field, start, from))
            {
                return true;
            }
        }

        return false;
    }
}
