namespace TreatyIndicators.Conditions;

/// <content>Functions that look through a whole report. One walk serves them all.</content>
internal static partial class ConditionFunctions
{
    private static Dictionary<string, ConditionFunction> OfWholeReports() => new(StringComparer.Ordinal)
    {
        ["numberFields"] = Walk(ConditionType.Number, walk => walk.Counts),
        ["areaFields"] = Walk(ConditionType.Number, walk => walk.Areas),
        ["eventDates"] = Walk(ConditionType.Date, walk => walk.Events),
        ["textFields"] = Walk(ConditionType.Text, walk => walk.Texts),
        ["codeFields"] = Walk(CodeLists.Any, walk => walk.Codes),
        ["munitionTypes"] = Walk(ConditionType.Text, walk => walk.MunitionTypes.Names),
        ["figureFields"] = new(string.Empty, 0, 0, (_, call) => OfReport(call, FigureField.Type, Reads.None, Figures)),
        ["nilStatements"] = new(string.Empty, 0, 0, (_, call) => OfReport(call, NilStatementField.Type, Reads.None, NilStatements)),
        ["spellings"] = new("text", 1, 1, Spellings),
        ["unchangedYears"] = new("row of figureFields()", 1, 1, UnchangedYears),
        ["noPersonalData"] = new(string.Empty, 0, 0, NoPersonalData),
    };

    private static ConditionFunction Walk(ConditionType member, Func<ReportWalk, IValueList> rows) =>
        new(string.Empty, 0, 0, (_, call) => OfReport(call, member, Reads.None, (scope, report) => new(rows(scope.Walks.Of(report)))));

    private static BoundCall.OfList OfReport(CallExpression call, ConditionType member, Reads reads, Func<EvaluationScope, StatePartyReport, Rows> rows) =>
        new(call, member, reads | Reads.Report | Reads.WholeReport, scope => scope.Report is StatePartyReport report ? rows(scope, report) : Rows.Missing);

    /// <summary>A section that the State leaves to an earlier report by its cover page repeats no figures.</summary>
    private static Rows Figures(EvaluationScope scope, StatePartyReport report)
    {
        var figures = scope.Walks.Of(report).Figures;
        if (scope.Submitted is not { } submitted || ReferenceEquals(submitted, report) || figures.Count == 0)
        {
            return new(figures);
        }

        var own = new Found<FigureField>();
        foreach (var figure in figures.AsSpan())
        {
            if (figure.Section.Read(submitted) is not null)
            {
                own.Add(figure);
            }
        }

        return new(own);
    }

    private static Rows NilStatements(EvaluationScope scope, StatePartyReport report)
    {
        var rows = new Found<NilStatementField>();
        foreach (var (section, statement) in scope.Walks.Of(report).NilStatements)
        {
            rows.Add(new(statement, section, SectionDuties.AreHeld(section, report, scope)));
        }

        return new(rows);
    }

    private static BoundCall.OfNumber Spellings(Binder binder, CallExpression call)
    {
        var type = binder.AnyText(call.Arguments[0]);
        return new(call, type.Reads | Reads.Report | Reads.WholeReport, scope =>
            scope.Report is StatePartyReport report && type.Evaluate(scope) is { } text && !string.IsNullOrWhiteSpace(text)
                ? Rational.Of(scope.Walks.Of(report).MunitionTypes.Spellings(text))
                : null);
    }

    private static BoundExpression UnchangedYears(Binder binder, CallExpression call)
    {
        if (binder.Bind(call.Arguments[0]) is not BoundRecord row || !row.Type.Equals(FigureField.Type))
        {
            return WrongType(binder, call, "a row of figureFields()");
        }

        return new BoundCall.OfNumber(call, row.Reads | Reads.Report | Reads.WholeReport, scope =>
            row.Evaluate(scope) is FigureField figure && scope.Report is StatePartyReport report ? Rational.Of(UnchangedYears(figure, report, scope)) : null);
    }

    /// <summary>The reports without a gap between them that have the same figure with the same words, this one included.</summary>
    private static int UnchangedYears(FigureField figure, StatePartyReport report, EvaluationScope scope)
    {
        var (years, next) = (1, report);
        foreach (var earlier in scope.Earlier ?? [])
        {
            if (earlier.Header.Period.To.Year < next.Header.Period.From.Year - 1 || !scope.Walks.Of(earlier).Tells(figure))
            {
                break;
            }

            (years, next) = (years + 1, earlier);
        }

        return years;
    }

    private static BoundCall.OfTruth NoPersonalData(Binder binder, CallExpression call) =>
        new(call, Reads.Report | Reads.WholeReport, scope =>
            scope.Report is StatePartyReport report ? TruthLogic.Of(PersonalData.In(scope.Walks.Of(report)) is null) : Truth.Unknown);
}
