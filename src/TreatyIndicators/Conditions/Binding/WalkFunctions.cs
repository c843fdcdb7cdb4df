using TreatyIndicators.Serialization;

namespace TreatyIndicators.Conditions;

/// <summary>Functions that look through a whole report. One walk serves them all.</summary>
internal static class WalkFunctions
{
    public static IReadOnlyDictionary<string, ConditionFunction> All { get; } = new Dictionary<string, ConditionFunction>(StringComparer.Ordinal)
    {
        ["numberFields"] = Walk(ConditionType.Number, walk => walk.Values.Counts),
        ["areaFields"] = Walk(ConditionType.Number, walk => walk.Values.Areas),
        ["eventDates"] = Walk(ConditionType.Date, walk => walk.Values.Events),
        ["textFields"] = Walk(ConditionType.Text, walk => walk.Values.Texts),
        ["codeFields"] = Walk(CodeLists.Any, walk => walk.Values.Codes),
        ["munitionTypes"] = Walk(ConditionType.Text, walk => walk.MunitionTypes),
        ["figureFields"] = new(string.Empty, 0, 0, (_, call) => OfReport(call, FigureField.Type, Figures), ConditionUser.RulesOnReports),
        ["nilStatements"] = new(string.Empty, 0, 0, (_, call) => OfReport(call, NilStatementField.Type, NilStatements), ConditionUser.RulesOnReports),
        ["spellings"] = new("text", 1, 1, Spellings, ConditionUser.RulesOnReports),
        ["noPersonalData"] = new(string.Empty, 0, 0, NoPersonalData, ConditionUser.RulesOnReports),
    };

    private static ConditionFunction Walk(ConditionType member, Func<ReportWalk, IValueList> rows) =>
        new(string.Empty, 0, 0, (_, call) => OfReport(call, member, (scope, report) => new(rows(scope.Walks.Of(report)))), ConditionUser.RulesOnReports);

    private static BoundCall.OfList OfReport(CallExpression call, ConditionType member, Func<EvaluationScope, StatePartyReport, Rows> rows) =>
        new(call, member, Reads.Report, scope => scope.Report is StatePartyReport report ? rows(scope, report) : Rows.Missing);

    /// <summary>A section that the State leaves to an earlier report by its cover page repeats no figures.</summary>
    private static Rows Figures(EvaluationScope scope, StatePartyReport report)
    {
        var figures = scope.Walks.Of(report).Figures;
        return Rows.Of(ReferenceEquals(scope.Document, report) ? figures : OfDocument(figures, scope.Document!));
    }

    private static IEnumerable<FigureField> OfDocument(List<FigureField> figures, StatePartyReport document) =>
        figures.Where(figure => ReportContract.Report.Find(figure.Field.Section)!.Read(document) is not null);

    private static Rows NilStatements(EvaluationScope scope, StatePartyReport report)
    {
        var found = scope.Walks.Of(report).NilStatements;
        var rows = new object?[found.Count];
        for (var place = 0; place < rows.Length; place++)
        {
            var (section, statement) = found[place];
            rows[place] = new NilStatementField(statement, section, SectionDuties.AreHeld(section, report, scope));
        }

        return new(rows);
    }

    private static BoundCall.OfNumber Spellings(Binder binder, CallExpression call)
    {
        var type = binder.AnyText(call.Arguments[0]);
        return new(call, type.Reads | Reads.Report, scope =>
            scope.Report is StatePartyReport report && type.Evaluate(scope) is { } text && !string.IsNullOrWhiteSpace(text)
                ? Rational.Of(scope.Walks.Of(report).MunitionTypes.Spellings(text))
                : null);
    }

    private static BoundCall.OfTruth NoPersonalData(Binder binder, CallExpression call) =>
        new(call, Reads.Report, scope =>
            scope.Report is StatePartyReport report ? TruthLogic.Of(!PersonalData.IsIn(scope.Walks.Of(report))) : Truth.Unknown);
}
