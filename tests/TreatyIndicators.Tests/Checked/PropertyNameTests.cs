using FluentValidation;
using FluentValidation.TestHelper;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Validation;
using static TreatyIndicators.Tests.Checked.PlatformWorld;

namespace TreatyIndicators.Tests.Checked;

/// <summary>Property names lead from what was validated to the place, as those of FluentValidation's own rules do.</summary>
public sealed class PropertyNameTests
{
    private static readonly NationalPlatform Wrong = Platform with
    {
        Voluntary = false,
        FocusGoal = null,
        Meetings = [.. Platform.Meetings.Skip(1), Platform.Meetings[0] with { Minutes = null }],
        Activities = [.. Platform.Activities, new()],
        SeparateFromCoordinationBody = false,
    };

    [Fact]
    public void Of_a_platform_they_are_the_path_in_the_platform()
    {
        var result = new NationalPlatformValidator(Day).TestValidate(Wrong);

        result.ShouldHaveValidationErrorFor(platform => platform.Voluntary).WithErrorCode("NMAP-12");
        result.ShouldHaveValidationErrorFor(platform => platform.FocusGoal).WithErrorCode("NMAP-09");
        result.ShouldHaveValidationErrorFor(platform => platform.SeparateFromCoordinationBody).WithErrorCode("NMAP-08");
        result.ShouldHaveValidationErrorFor($"Meetings[{Wrong.Meetings.Count - 1}].Minutes").WithErrorCode("NMAP-07");
        result.ShouldHaveValidationErrorFor($"Activities[{Wrong.Activities.Count - 1}].Description").WithErrorCode("NMAP-11");
        Assert.All(result.Errors, error => Assert.DoesNotContain("NationalPlatforms", error.PropertyName + error.ErrorMessage, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Of_a_committee_they_are_the_path_in_its_year() => new CommitteeYearValidator()
        .TestValidate(Committee with { GenderFocalPoint = Fictitious.XAA }).ShouldHaveValidationErrorFor(year => year.Members).WithErrorCode("CMT-05");

    [Fact]
    public void Of_a_platform_in_a_collection_they_begin_with_its_convention_and_list() => Assert.Contains(
        "[Apmbc].NationalPlatforms[1].Voluntary",
        new EvidenceValidator(Day).Validate(Evidence(new() { NationalPlatforms = [Platform, Wrong] })).Errors.Select(error => error.PropertyName));

    [Fact]
    public void Of_platforms_in_a_list_they_begin_with_its_place()
    {
        var outer = new InlineValidator<ConventionRecords>();
        outer.RuleForEach(records => records.NationalPlatforms).SetValidator(new NationalPlatformValidator(Day, RuleCatalogue.Default.Only("NMAP-12")));

        Assert.Equal("NationalPlatforms[1].Voluntary", Assert.Single(outer.Validate(new ConventionRecords { NationalPlatforms = [Platform, Wrong] }).Errors).PropertyName);
    }

    [Fact]
    public void Of_a_section_they_are_the_path_in_the_section() => Assert.Equal(
        ["Totals.Quantity"],
        new SectionValidator<Stockpile>(ConventionId.Apmbc, RuleCatalogue.Default.Only("B-01"))
            .Validate(new Stockpile { Totals = new() { Quantity = 5 }, Stock = [new() { Quantity = 4 }] }).Errors.Select(error => error.PropertyName));

    [Fact]
    public void Of_a_plan_they_are_the_path_in_the_plan()
    {
        var plan = SmallWorld.Plan(SmallWorld.Indicator("true")) with { To = new(2000, 1, 1) };

        new ActionPlanValidator().TestValidate(plan).ShouldHaveValidationErrorFor(one => one.To);
        Assert.Contains("Indicators[0].Condition", new ActionPlanValidator().Validate(plan).Errors.Select(error => error.PropertyName));

        var outer = new InlineValidator<Plans>();
        outer.RuleForEach(plans => plans.Of).SetValidator(new ActionPlanValidator());
        Assert.Contains("Of[1].To", outer.Validate(new Plans([plan, plan])).Errors.Select(error => error.PropertyName));
    }

    private sealed record Plans(ValueList<ActionPlan> Of);
}
