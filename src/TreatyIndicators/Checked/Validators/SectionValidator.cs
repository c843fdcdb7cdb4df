using FluentValidation;

namespace TreatyIndicators.Validation;

/// <summary>Validates one section of a report, by the rules that ask for it by name and need nothing else.</summary>
/// <typeparam name="TSection">The type of the section, for instance <see cref="Stockpile"/>.</typeparam>
/// <remarks>
/// Rules that look through whole reports, HDR-15 on numbers below zero for instance, are rules of the report.
/// <inheritdoc cref="RulesValidator{T}" path="/remarks"/>
/// </remarks>
public sealed class SectionValidator<TSection> : RulesValidator<TSection>
    where TSection : class
{
    private readonly string section = SectionRules.NameOf(typeof(TSection));
    private readonly ConventionId? convention;
    private readonly ReportChecker checker;
    private readonly Catalogue? catalogue;

    /// <summary>Validates sections as a convention asks for them.</summary>
    /// <param name="convention">The convention that is reported under; absent: by what the Anti-Personnel Mine Ban Convention and the Convention on Cluster Munitions both ask for; forms then have the letters of the former.</param>
    /// <param name="rules">The rules; absent: those that the library ships. Those that read more than the section are left out.</param>
    /// <param name="catalogue">The catalogue; absent: the one that the library ships.</param>
    /// <param name="texts">The words of a language; absent: English.</param>
    /// <exception cref="ArgumentException">The type is not that of a section, or it is that of the title page, which is validated with its report.</exception>
    public SectionValidator(ConventionId? convention = null, RuleCatalogue? rules = null, Catalogue? catalogue = null, RuleTexts? texts = null)
        : this(SectionRules.Of(typeof(TSection), convention, rules ?? RuleCatalogue.Default), convention, catalogue, texts)
    {
    }

    private SectionValidator(RuleCatalogue own, ConventionId? convention, Catalogue? catalogue, RuleTexts? texts)
        : base(own.Rules, texts) => (this.convention, this.catalogue, checker) = (convention, catalogue, new(own));

    private protected override IEnumerable<(string Path, SubjectCheck Check)> Check(TSection subject) =>
        [(string.Empty, Under(convention ?? ConventionId.Apmbc, subject))];

    /// <summary>Without a convention only what is a problem under both.</summary>
    private protected override IEnumerable<RuleProblem> ProblemsOf(Rule rule, TSection subject, SubjectCheck check)
    {
        var problems = check.ProblemsOf(rule.Id);
        if (convention is not null || problems.Count == 0 || !SectionRules.AsksForConvention(rule))
        {
            return problems;
        }

        var places = Under(ConventionId.Ccm, subject).ProblemsOf(rule.Id).Select(problem => (problem.Path, problem.Failure.Part)).ToHashSet();
        return problems.Where(problem => places.Contains((problem.Path, problem.Failure.Part)));
    }

    private protected override string Place(RuleProblem problem) => problem.Path.Replace($"$.{section}", "$", StringComparison.Ordinal);

    private ReportCheck Under(ConventionId chosen, TSection subject) => checker.Check(SectionBodies.With(Bare(chosen), subject), catalogue);

    /// <summary>Of the title page these rules read the convention and the kind alone.</summary>
    private static StatePartyReport Bare(ConventionId convention) => new()
    {
        Header = new()
        {
            ReportId = string.Empty,
            Convention = convention,
            State = default,
            Kind = ReportKind.Annual,
            Period = new() { From = default, To = default },
            SubmittedOn = default,
        },
    };
}
