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
    private readonly ConventionId convention;
    private readonly ReportChecker checker;
    private readonly Catalogue? catalogue;

    /// <summary>Validates sections as a convention asks for them.</summary>
    /// <param name="convention">The convention that is reported under; absent: by the rules that the Anti-Personnel Mine Ban Convention and the Convention on Cluster Munitions share; forms then have the letters of the former.</param>
    /// <param name="rules">The rules; absent: those that the library ships. Those that read more than the section are left out.</param>
    /// <param name="catalogue">The catalogue; absent: the one that the library ships.</param>
    /// <param name="texts">The words of a language; absent: English.</param>
    /// <exception cref="ArgumentException">The type is not that of a section, or it is that of the title page, which is validated with its report.</exception>
    public SectionValidator(ConventionId? convention = null, RuleCatalogue? rules = null, Catalogue? catalogue = null, RuleTexts? texts = null)
        : this(SectionRules.Of(typeof(TSection), convention, rules ?? RuleCatalogue.Default), convention, catalogue, texts)
    {
    }

    private SectionValidator(RuleCatalogue own, ConventionId? convention, Catalogue? catalogue, RuleTexts? texts)
        : base(own.Rules, texts) => (this.convention, this.catalogue, checker) = (convention ?? ConventionId.Apmbc, catalogue, new(own));

    private protected override IEnumerable<(string Path, SubjectCheck Check)> Check(TSection subject) =>
        [(string.Empty, checker.Check(SectionBodies.With(Bare, subject), catalogue))];

    private protected override string Place(RuleProblem problem) => problem.Path.Replace($"$.{section}", "$", StringComparison.Ordinal);

    /// <summary>None of these rules reads the title page.</summary>
    private StatePartyReport Bare => new()
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
