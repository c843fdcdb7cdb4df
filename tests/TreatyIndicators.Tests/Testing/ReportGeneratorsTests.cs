using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TreatyIndicators.Testing;

namespace TreatyIndicators.Tests.Testing;

public class ReportGeneratorsTests
{
    private static readonly Gen<(ConventionId Convention, string Name)> Worlds =
        from convention in Gen.Elements(ConventionId.Apmbc, ConventionId.Ccm)
        from name in Gen.Elements(RuleWorld.Names(convention).AsEnumerable())
        select (convention, name);

    [Property]
    public Property No_rule_fails_in_a_random_world() => Prop.ForAll(
        Arb.From(from start in Worlds from world in ReportGenerators.Varied(RuleWorld.Load(start.Convention, start.Name)).Generator select world),
        world => world.Check().Parts.MustFailOnly());

    [Property]
    public Property No_rule_fails_in_a_random_world_of_any_profile() => Prop.ForAll(
        Arb.From(
            from convention in Gen.Elements(ConventionId.Apmbc, ConventionId.Ccm)
            from profile in Gen.Choose(0, (int)ReportProfile.All)
            from world in ReportGenerators.Valid(convention, (ReportProfile)profile).Generator
            select world),
        world => world.Check().Parts.MustFailOnly());

    [Property]
    public Property Breaking_one_rule_breaks_that_rule_and_what_must_fail_with_it() => Prop.ForAll(
        Arb.From(from convention in Gen.Elements(ConventionId.Apmbc, ConventionId.Ccm) from broken in ReportGenerators.BreakingOne(convention).Generator select broken),
        broken => broken.World.Check().Parts.MustFailOnly(broken.Failing));

    [Fact]
    public void Most_random_worlds_have_another_report_than_the_world_they_come_from()
    {
        var world = RuleWorld.Load(ConventionId.Apmbc);

        var others = ReportGenerators.Varied(world).Generator.Sample(40).Count(made => made.Report != world.Report);

        Assert.InRange(others, 20, 40);
    }

    [Fact]
    public void A_broken_rule_can_be_chosen()
    {
        var broken = ReportGenerators.Breaking(ConventionId.Ccm, "B-12").Generator.Sample(5);

        Assert.All(broken, one => Assert.Equal(["B-12", "B-13"], one.Failing));
        Assert.All(broken, one => one.World.Check().Report.MustFailOnly(one.Failing));
    }

    [Fact]
    public void A_case_that_fails_is_made_smaller_down_to_the_shipped_world()
    {
        var worlds = ReportGenerators.Varied(RuleWorld.Load(ConventionId.Apmbc));
        var broken = ReportGenerators.Breaking(ConventionId.Apmbc, "B-01");

        var smallest = Smallest(worlds, worlds.Generator.Sample(1)[0]);
        var smallestBroken = Smallest(broken, broken.Generator.Sample(1)[0]);

        Assert.Equal(RuleWorld.Load(ConventionId.Apmbc).Report, smallest.Report);
        Assert.Equal(RuleExamples.Of("B-01", ConventionId.Apmbc).Fails.Make(ConventionId.Apmbc).Report, smallestBroken.World.Report);
    }

    private static T Smallest<T>(Arbitrary<T> arbitrary, T made)
    {
        while (arbitrary.Shrinker(made).FirstOrDefault() is { } smaller)
        {
            made = smaller;
        }

        return made;
    }
}
