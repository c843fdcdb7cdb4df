using FluentValidation;
using FluentValidation.Results;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>Every validator on the worst that can be held: nothing everywhere, empty sections, absurd numbers, the ends of the calendar, and all of it at random.</summary>
public sealed class HostileValidatorTests
{
    private static readonly ConventionId[] Conventions = [ConventionId.Apmbc, ConventionId.Ccm];

    public static TheoryData<string, Func<Type, object?>> Values => HostileReportTests.Values;

    [Theory]
    [MemberData(nameof(Values))]
    public void Sections_platforms_and_committees_are_validated(string name, Func<Type, object?> choose)
    {
        foreach (var rows in new[] { 0, name == "long texts" ? 0 : 1, name == "long texts" ? 0 : 2 }.Distinct())
        {
            All(choose, rows);
        }
    }

    [Fact]
    public void Rows_that_are_nothing_are_validated()
    {
        foreach (var table in ReportTable.OfReports)
        {
            var report = table.In(HostileCheck.Report(ConventionId.Apmbc), ManyRows.Nothing(table.Row, 2));
            Told(new StatePartyReportValidator(catalogue: HostileCheck.Catalogue).Validate(report));
            Told(new ReportHistoryValidator(catalogue: HostileCheck.Catalogue).Validate(ReportCollection.Of([report])));
        }

        foreach (var table in ReportTable.OfRecords.Where(table => HostileValue.IsRecord(table.Row)))
        {
            Told(new EvidenceValidator().Validate(Holding(table.In(new ConventionRecords(), ManyRows.Nothing(table.Row, 2)))));
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Histories_and_collections_are_validated(string name, Func<Type, object?> choose)
    {
        var records = (ConventionRecords)HostileValue.Made(typeof(ConventionRecords), choose, name == "long texts" ? 0 : 1)!;
        Told(new EvidenceValidator().Validate(Holding(records)));
        var report = (StatePartyReport)HostileValue.Made(typeof(StatePartyReport), choose, name == "long texts" ? 0 : 1)!;
        var known = report with { Header = HostileCheck.Report(ConventionId.Apmbc).Header };
        Told(new ReportHistoryValidator(catalogue: HostileCheck.Catalogue).Validate(ReportCollection.Of([known, known with { Header = known.Header with { ReportId = "R2027", Period = new() { From = new(2027, 1, 1), To = new(2027, 12, 31) } } }])));
    }

    [Fact]
    public void Plans_and_catalogues_without_parts_are_validated()
    {
        var plan = SmallWorld.Plan(SmallWorld.Indicator("true"));
        foreach (var property in typeof(ActionPlan).GetProperties().Where(property => property.CanWrite && HostileValue.IsList(property.PropertyType)))
        {
            var bare = (ActionPlan)HostileValue.Copy(plan);
            property.SetValue(bare, HostileValue.ListOf(property.PropertyType.GetGenericArguments()[0], []));
            Told(new ActionPlanValidator(Catalogue.Default).Validate(bare));
        }

        foreach (var day in new[] { LocalDate.MinIsoValue, LocalDate.MaxIsoValue, default })
        {
            Told(new ActionPlanValidator().Validate(plan with { From = day, To = day }));
        }

        Told(new CatalogueValidator().Validate(SmallWorld.Catalogue(Fictitious.XAA).WithMeetings([])));
    }

    /// <summary>Every value by itself is drawn from all the bad ones, and lists have rows that are nothing among the others.</summary>
    [Fact]
    public void Any_mixture_is_validated_and_checked() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(12),
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var random = new Random(seed);
            var values = HostileReportTests.Values.Select(row => (Func<Type, object?>)((object[])row)[1]).SkipLast(1).ToArray();
            object? choose(Type type) => random.Next(3) == 0 ? HostileValue.Usual(random.Next(5))(type) : values[random.Next(values.Length)](type);
            All(choose, random.Next(3));
            var report = (StatePartyReport)HostileValue.Made(typeof(StatePartyReport), choose, random.Next(3))!;
            var table = ReportTable.OfReports[random.Next(ReportTable.OfReports.Count)];
            HostileCheck.Of(table.In(report with { Header = HostileCheck.Report(Conventions[seed % 2]).Header }, ManyRows.Nothing(table.Row, random.Next(3))));
        }));

    private static void All(Func<Type, object?> choose, int rows)
    {
        foreach (var section in typeof(StatePartyReport).GetProperties().Where(property => property.Name != nameof(StatePartyReport.Header) && HostileValue.IsRecord(property.PropertyType)))
        {
            foreach (var convention in Conventions)
            {
                var validator = (IValidator)Activator.CreateInstance(typeof(SectionValidator<>).MakeGenericType(section.PropertyType), convention, null, HostileCheck.Catalogue, null)!;
                Told(validator, section.PropertyType, HostileValue.Made(section.PropertyType, choose, rows)!);
            }
        }

        Told(new NationalPlatformValidator().Validate((NationalPlatform)HostileValue.Made(typeof(NationalPlatform), choose, rows)!));
        Told(new CommitteeYearValidator().Validate((CommitteeYear)HostileValue.Made(typeof(CommitteeYear), choose, rows)!));
    }

    private static Evidence Holding(ConventionRecords records) =>
        Evidence.Of(HostileCheck.Catalogue, ReportCollection.Of([HostileCheck.Report(ConventionId.Apmbc)])).WithRecords(ConventionId.Apmbc, records);

    private static void Told(IValidator validator, Type type, object instance) =>
        Told(validator.Validate((IValidationContext)Activator.CreateInstance(typeof(ValidationContext<>).MakeGenericType(type), instance)!));

    private static void Told(ValidationResult result) => Assert.All(result.Errors, error => Assert.NotEmpty(error.ErrorCode + error.ErrorMessage));
}
