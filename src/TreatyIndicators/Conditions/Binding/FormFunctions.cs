namespace TreatyIndicators.Conditions;

/// <summary>Functions of the forms and of the cover page. They look at the document as it was submitted: what it leaves out, it leaves out.</summary>
internal static class FormFunctions
{
    public static IReadOnlyDictionary<string, ConditionFunction> All { get; } = new Dictionary<string, ConditionFunction>(StringComparer.Ordinal)
    {
        ["hasBody"] = OfLetter((scope, _, letter) => Forms(scope).HasBody(letter)),
        ["hasCover"] = OfLetter((_, report, letter) => Box(report, letter)?.Status is not null),
        ["hasNil"] = OfLetter((scope, _, letter) => Forms(scope).HasNil(letter)),
        ["movedByOtherForm"] = OfLetter((_, report, letter) => FormMovements.Move(report, letter)),
        ["chainEndsInBody"] = new("form letter", 1, 1, ChainEndsInBody, ConditionUser.RulesOnReports),
        ["formLetters"] = new("convention", 1, 1, FormLetters),
        ["hasContent"] = new("section", 1, 1, HasContent, ConditionUser.RulesOnReports),
        ["isUnchanged"] = new("section", 1, 1, IsUnchanged, ConditionUser.RulesOnReports),
    };

    private static ConditionFunction OfLetter(Func<EvaluationScope, StatePartyReport, FormLetter, bool> ask) => new("form letter", 1, 1, (binder, call) =>
    {
        var letter = binder.Text(call.Arguments[0], ConditionScope.FormLetters);
        return new BoundCall.OfTruth(call, letter.Reads | Reads.Report, scope =>
            Asked(letter, scope) is var (report, form) ? TruthLogic.Of(ask(scope, report, form)) : Truth.Unknown);
    }, ConditionUser.RulesOnReports);

    /// <summary>The document and the form that is asked about; absent: there is no document, or its convention has no such form.</summary>
    private static (StatePartyReport Report, FormLetter Letter)? Asked(BoundText letter, EvaluationScope scope) =>
        scope.Document is { } report && Letter(letter, scope) is { } form && Forms(scope).HasForm(form) ? (report, form) : null;

    private static FormLetter? Letter(BoundText letter, EvaluationScope scope) =>
        letter.Code(scope) is Code<FormLetter> code ? code.Value : letter.Evaluate(scope) is { } text ? Code<FormLetter>.Of(text).Value : null;

    private static FormContent Forms(EvaluationScope scope) => scope.Forms.Of(scope.Document!);

    private static CoverEntry? Box(StatePartyReport report, FormLetter letter) => report.Header.Cover.FirstOrDefault(box => box?.Form?.Value == letter);

    private static BoundCall.OfTruth ChainEndsInBody(Binder binder, CallExpression call)
    {
        var letter = binder.Text(call.Arguments[0], ConditionScope.FormLetters);
        return new(call, letter.Reads | Reads.Report | Reads.Earlier, scope =>
            Asked(letter, scope) is not var (report, form) ? Truth.Unknown
            : Forms(scope) is var own && (own.HasBody(form) || own.HasNil(form)) ? Truth.True
            : Box(report, form)?.Status?.Value != CoverStatus.Unchanged ? Truth.False
            : EarlierReports.Of(scope) is { } earlier ? EndsInBody(report, form, earlier)
            : Truth.Unknown);
    }

    /// <summary>
    /// Years go down at every step, so it comes to an end: with a body or a nil statement, or nowhere. A report on several years is the one for each of them; what
    /// was reported for a year before all reports that are at hand is not known.
    /// </summary>
    private static Truth EndsInBody(StatePartyReport report, FormLetter letter, IReadOnlyList<StatePartyReport> earlier)
    {
        var at = report;
        while (Box(at, letter) is { Status.Value: CoverStatus.Unchanged, LastReportedYear: { } named } && named < at.Header.Period.To.Year)
        {
            var year = at.Header.Period.To.Year;
            if (earlier.FirstOrDefault(one => one.Header.Period.To.Year < year && EarlierReports.FirstYear(one) <= named && named <= EarlierReports.LastYear(one)) is not { } next)
            {
                var reachesBack = earlier.Count == 0 || earlier.Any(one => EarlierReports.LastYear(one) < named || one.Header.Kind.Value == ReportKind.Initial);
                return reachesBack ? Truth.False : Truth.Unknown;
            }

            var forms = FormContent.Of(next);
            if (forms.HasBody(letter) || forms.HasNil(letter))
            {
                return Truth.True;
            }

            at = next;
        }

        return Truth.False;
    }

    private static BoundCall.OfList FormLetters(Binder binder, CallExpression call)
    {
        var convention = binder.AnyText(call.Arguments[0]);
        return new(call, ConditionScope.FormLetters, convention.Reads, scope =>
            ConventionId.TryParse(convention.Evaluate(scope), out var id) && FormContent.LettersOf(id) is { } letters ? new Rows(letters) : Rows.Missing);
    }

    /// <summary>Whether the report that is read has a section that its document leaves to an earlier one: what happened in that earlier year did not happen again.</summary>
    private static BoundExpression IsUnchanged(Binder binder, CallExpression call) => binder.Section(call.Arguments[0]) is { } section
        ? new BoundCall.OfTruth(call, Reads.Report, scope => scope.Document is { } document ? TruthLogic.Of(CoverPage.IsLeft(document, section.Name)) : Truth.Unknown)
        : new BoundInvalid(call);

    private static BoundExpression HasContent(Binder binder, CallExpression call) => binder.Section(call.Arguments[0]) is { } section
        ? new BoundCall.OfTruth(call, Reads.Report, scope => scope.Document is { } report ? TruthLogic.Of(SectionContent.IsGiven(report, section)) : Truth.Unknown)
        : new BoundInvalid(call);
}
