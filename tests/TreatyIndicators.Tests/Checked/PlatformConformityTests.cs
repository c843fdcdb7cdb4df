using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Validation;
using static TreatyIndicators.Tests.Checked.PlatformWorld;

namespace TreatyIndicators.Tests.Checked;

public sealed class PlatformConformityTests
{
    [Fact]
    public void A_platform_with_all_of_the_model_conforms() => Assert.Equal("Conformant", $"{Of(Platform)}");

    [Fact]
    public void What_is_missing_is_listed_and_what_is_unknown_beside_it()
    {
        var conformity = Of(Platform with { FocusGoal = null, Objectives = [], SeparateFromCoordinationBody = null });

        Assert.Equal("PartlyConformant: NMAP-04, NMAP-09", $"{conformity}");
        Assert.Equal(["NMAP-08"], conformity.Undecided);
    }

    [Fact]
    public void A_rule_that_could_not_be_tested_leaves_the_answer_unknown()
    {
        var conformity = Of(Platform with { SeparateFromCoordinationBody = null });

        Assert.Equal(PlatformConformityKind.Unknown, conformity.Kind);
        Assert.Equal(["NMAP-08"], conformity.Undecided);
    }

    [Fact]
    public void A_rule_that_does_not_apply_decides_nothing() =>
        Assert.Equal(PlatformConformityKind.Conformant, Of(Platform with { ThirdParty = Platform.ThirdParty! with { Roles = [] } }).Kind);

    [Fact]
    public void A_State_without_a_platform_has_none_and_fails_nothing()
    {
        var evidence = Evidence(new() { NationalPlatforms = [Platform] });
        var check = Check(evidence, Day);

        Assert.Equal(PlatformConformity.NotEstablished, PlatformConformity.Of(evidence, check, Fictitious.XAB));
        Assert.DoesNotContain(check.Problems, problem => problem.State == Fictitious.XAB);
        Assert.Equal(PlatformConformity.NotEstablished, PlatformConformity.Of(evidence, Check(evidence, new(2020, 8, 31)), Fictitious.XAA));
    }

    [Fact]
    public void Of_a_platform_of_which_no_more_is_known_than_that_it_is_there_nothing_can_be_told()
    {
        var bare = new NationalPlatform { State = Fictitious.XAA, EstablishedOn = new(2020, 9, 1), Voluntary = true };
        PlatformConformity of(params NationalPlatform[] rows)
        {
            var evidence = Evidence(new() { NationalPlatforms = [.. rows] });
            return PlatformConformity.Of(evidence, Check(evidence, Day), Fictitious.XAA);
        }

        Assert.Equal(PlatformConformity.Unknown, of(bare));
        Assert.Equal(PlatformConformity.Unknown, of(bare, null!));
        Assert.Equal(PlatformConformity.Unknown, of(bare, Platform with { EstablishedOn = Day.PlusDays(1) }));
        Assert.Equal(PlatformConformityKind.PartlyConformant, of(bare with { FocusGoal = FocusGoal.Clearance }).Kind);
        Assert.Equal(PlatformConformityKind.PartlyConformant, of(bare, Platform).Kind);
    }

    [Fact]
    public void Without_a_list_of_platforms_nothing_is_known()
    {
        var evidence = Evidence(null);
        Assert.Equal(PlatformConformity.Unknown, PlatformConformity.Of(evidence, Check(evidence, Day), Fictitious.XAA));

        evidence = Evidence(new() { Notices = [] });
        Assert.Equal(PlatformConformity.Unknown, PlatformConformity.Of(evidence, Check(evidence, Day), Fictitious.XAA));
    }

    [Fact]
    public void Without_rules_on_platforms_nothing_is_known() => Assert.Equal(PlatformConformity.Unknown, PlatformConformity.Of([]));

    [Fact]
    public void The_sample_has_a_platform_of_each_sort()
    {
        var check = Check(SampleEvidence.Evidence, SampleEvidence.AsOf);
        string of(string state) => $"{PlatformConformity.Of(SampleEvidence.Evidence, check, new(state))}";

        Assert.Equal("Conformant", of("XAA"));
        Assert.Equal("PartlyConformant: NMAP-01, NMAP-02, NMAP-03, NMAP-04, NMAP-05, NMAP-06, NMAP-09", of("XAK"));
        Assert.Equal("NotEstablished", of("XAB"));
        Assert.DoesNotContain(check.Problems, problem => problem.Rule.Id.StartsWith("CMT-", StringComparison.Ordinal));
    }

    private static PlatformConformity Of(NationalPlatform platform)
    {
        var evidence = Evidence(new() { NationalPlatforms = [platform] });
        return PlatformConformity.Of(evidence, Check(evidence, Day), Fictitious.XAA);
    }
}
