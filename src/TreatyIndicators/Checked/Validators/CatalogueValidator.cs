using FluentValidation;

namespace TreatyIndicators.Validation;

/// <summary>Validates a catalogue as a whole: its references must lead somewhere, and each of its plans must be sound.</summary>
/// <remarks>Error codes are those of <see cref="Catalogue.Check"/> and of the plan problems. Property names are C# paths: <c>Plans[0].Indicators[0].Condition</c>.</remarks>
public sealed class CatalogueValidator : AbstractValidator<Catalogue>
{
    /// <summary>Validates catalogues.</summary>
    public CatalogueValidator()
    {
        RuleFor(catalogue => catalogue).Custom((catalogue, context) => ProblemFailures.Add(catalogue.Check(), Severity.Error, context));
        RuleForEach(catalogue => catalogue.Plans).SetValidator(catalogue => new ActionPlanValidator(catalogue));
    }
}
