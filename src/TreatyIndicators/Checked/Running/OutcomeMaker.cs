using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Works out what a rule came to in full: where it fails, or why it was not evaluated.</summary>
internal static class OutcomeMaker
{
    public static RuleOutcome Make(CheckTarget target, CompiledRule rule, RuleStatus status) => new()
    {
        Rule = rule.Rule,
        Status = status,
        Reason = status == RuleStatus.NotEvaluated ? Reason(target, rule) : null,
        Problems = status == RuleStatus.Failed ? Problems(target, rule) : [],
    };

    public static ValueList<RuleProblem> Problems(CheckTarget target, CompiledRule rule)
    {
        var scope = Turned(target, rule);
        return Told(new FailureFinder(rule.Rule.Test, scope).Find(target.RowPath).Select(failure => Problem(target, rule.Rule, failure)).ToValueList());
    }

    /// <summary>
    /// Several parts of a rule may fail at one place, for the same values, and say the same: to the reader that is one problem.
    /// </summary>
    private static ValueList<RuleProblem> Told(ValueList<RuleProblem> problems)
    {
        var places = problems.CountBy(problem => problem.Path).Where(place => place.Value > 1).Select(place => place.Key).ToHashSet(StringComparer.Ordinal);
        return places.Count == 0 ? problems
            : problems.DistinctBy(problem => (problem.Path, problem.ReportId, problem.State, problem.Kind, problem.Form, places.Contains(problem.Path) ? (problem.Sentence(), problem.Failure.Values) : default)).ToValueList();
    }

    private static EvaluationScope Turned(CheckTarget target, CompiledRule rule)
    {
        var scope = target.NewScope();
        target.Turn(scope, rule);
        scope.Budget = EvaluationScope.MostRows;
        return scope;
    }

    private static RuleProblem Problem(CheckTarget target, Rule rule, Failure failure)
    {
        var report = failure.Report ?? target.Submitted;
        var state = failure.State is { } named && StateCode.TryParse(named, out var code) ? code : report?.Header.State;
        return new(rule, failure, report, state ?? target.RowState, failure.Form ?? Form(rule, target.Knowledge.Convention, failure.Path));
    }

    /// <summary>The letter under which the place usually sits, where the rule is about that form; else the first form that it is about.</summary>
    private static string? Form(Rule rule, ConventionId convention, string path)
    {
        var letters = rule.LettersOf(convention);
        var field = FieldNames.Of(path);
        var own = FormCatalogue.LettersOf(convention, ReportFormat.ClassicForms, field).Select(letter => letter.ToString()).ToList();
        return letters.FirstOrDefault(own.Contains) ?? (letters.Contains("all") && own.Count > 0 ? own[0] : letters is [var first, ..] ? first : null);
    }

    private static NotEvaluated Reason(CheckTarget target, CompiledRule rule)
    {
        var scope = Turned(target, rule);
        if (target.IsBlank(rule))
        {
            return Blank(target, rule);
        }

        if (rule.AppliesWhen is { } applies && applies.Evaluate(scope) is var outcome && outcome != Truth.True)
        {
            return outcome == Truth.False ? new(WhyNotEvaluated.DoesNotApply) : new ReasonFinder(rule.Rule.AppliesWhen!, scope).Find();
        }

        _ = rule.Test.Evaluate(scope);
        return scope.Budget < 0 ? new(WhyNotEvaluated.TooLarge) : new ReasonFinder(rule.Rule.Test, scope).Find();
    }

    private static NotEvaluated Blank(CheckTarget target, CompiledRule rule)
    {
        var form = rule.Rule.LettersOf(target.Knowledge.Convention) is [var first, ..] ? first : null;
        return Array.Find(rule.Sections, section => target.IsElsewhere(rule, section)) is { } elsewhere
            ? Unchanged(elsewhere.Name, CoverPage.Box(target.Submitted!, elsewhere.Name)!)
            : IsForm(form, out var letter) && FormContent.Of(rule.ReadsSubmitted ? target.Submitted! : target.Effective!).HasBody(letter) ? new(WhyNotEvaluated.FieldAbsent, rule.Sections[0].Name)
            : new(WhyNotEvaluated.BlankForm, rule.Sections[0].Name) { Form = form };
    }

    /// <summary>Several sections may sit in one form, so that it has content and lacks a section.</summary>
    private static bool IsForm(string? text, out FormLetter letter)
    {
        var code = text is null ? null : Code<FormLetter>.Of(text).Value;
        letter = code.GetValueOrDefault();
        return code is not null;
    }

    private static NotEvaluated Unchanged(string section, CoverEntry box) =>
        new(WhyNotEvaluated.FormUnchanged, section) { Form = box.Form?.Text, Year = box.LastReportedYear };
}
