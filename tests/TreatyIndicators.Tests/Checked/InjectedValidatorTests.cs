using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using TreatyIndicators.Tests.Checked.Hostile;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>Validators as an application gets them: made by its container, which is checked when it is built.</summary>
public sealed class InjectedValidatorTests
{
    private static readonly ServiceProviderOptions Checked = new() { ValidateOnBuild = true, ValidateScopes = true };

    public static TheoryData<Type> Validated =>
        [typeof(StatePartyReport), typeof(ReportCollection), typeof(Evidence), typeof(NationalPlatform), typeof(CommitteeYear), typeof(ActionPlan), typeof(Catalogue), .. Sections];

    private static IEnumerable<Type> Sections =>
        typeof(StatePartyReport).GetProperties().Where(property => property.Name != nameof(StatePartyReport.Header) && HostileValue.IsRecord(property.PropertyType)).Select(property => property.PropertyType);

    [Theory]
    [MemberData(nameof(Validated))]
    public void Everything_that_is_validated_has_a_validator_that_a_container_can_make(Type validated)
    {
        using var provider = Services().BuildServiceProvider(Checked);
        var validator = (IValidator)provider.GetRequiredService(typeof(IValidator<>).MakeGenericType(validated));

        Assert.True(validator.CanValidateInstancesOfType(validated));
    }

    [Fact]
    public void Every_public_validator_is_among_them() => Assert.Equal(
        typeof(StatePartyReportValidator).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(IValidator)) && !type.IsAbstract && !type.IsGenericType).Order(ByName),
        Services().Select(service => service.ImplementationType).OfType<Type>().Where(type => !type.IsGenericType).Distinct().Order(ByName));

    [Fact]
    public void Without_a_convention_a_section_is_held_to_what_both_conventions_ask_for()
    {
        var stockpile = new Stockpile { Totals = new() { Quantity = 12 }, Stock = [new() { Quantity = 4 }] };
        IEnumerable<string> codes(ConventionId? convention) => new SectionValidator<Stockpile>(convention).Validate(stockpile).Errors.Select(error => error.ErrorCode);

        Assert.Equal(codes(ConventionId.Apmbc).Intersect(codes(ConventionId.Ccm)), codes(null));
        Assert.NotEqual(codes(ConventionId.Ccm), codes(null));
    }

    /// <summary>Submunitions are summed under one convention, countermeasures are a purpose under the other.</summary>
    [Fact]
    public void Without_a_convention_nothing_is_a_fault_that_is_one_under_one_convention_alone()
    {
        var kept = new RetainedMunitions { Items = [new() { Quantity = 2, Submunitions = 30, Purposes = [RetentionPurpose.CountermeasureDevelopment] }], Totals = new() { Quantity = 2, Submunitions = 31 } };
        IEnumerable<string> codes(ConventionId? convention) => new SectionValidator<RetainedMunitions>(convention).Validate(kept).Errors.Select(error => error.ErrorCode).Intersect(["D-01", "D-03"]);

        Assert.Equal(["D-03"], codes(ConventionId.Apmbc));
        Assert.Equal(["D-01"], codes(ConventionId.Ccm));
        Assert.Empty(codes(null));
    }

    [Fact]
    public void Rules_catalogue_and_words_come_from_the_container_where_it_has_them()
    {
        var report = Reports.Of("R2025", 2025, new(2026, 4, 1)) with { Stockpile = new() { Totals = new() { Quantity = 12 }, Stock = [new() { Quantity = 4 }] } };
        var services = Services()
            .AddSingleton(RuleCatalogue.Default.Only("B-01"))
            .AddSingleton(SmallWorld.Catalogue(Reports.Xaa))
            .AddSingleton(RuleTexts.Chinese);
        using var provider = services.BuildServiceProvider(Checked);

        var error = Assert.Single(provider.GetRequiredService<IValidator<StatePartyReport>>().Validate(report).Errors);
        Assert.Equal("B-01", error.ErrorCode);
        Assert.Equal(Assert.Single(provider.GetRequiredService<IValidator<Stockpile>>().Validate(report.Stockpile).Errors).ErrorMessage, error.ErrorMessage);
        Assert.Contains("相差", error.ErrorMessage, StringComparison.Ordinal);
    }

    private static readonly Comparer<Type> ByName = Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name));

    private static IServiceCollection Services()
    {
        var services = new ServiceCollection().AddValidatorsFromAssemblyContaining<StatePartyReportValidator>(ServiceLifetime.Singleton);
        foreach (var section in Sections)
        {
            services.AddSingleton(typeof(IValidator<>).MakeGenericType(section), typeof(SectionValidator<>).MakeGenericType(section));
        }

        return services;
    }
}
