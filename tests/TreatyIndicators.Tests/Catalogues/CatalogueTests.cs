using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Catalogues;

public class CatalogueTests
{
    [Fact]
    public void Default_is_made_once() => Assert.Same(Catalogue.Default, Catalogue.Default);

    [Fact]
    public void Own_data_make_a_new_catalogue_and_leave_the_default_as_it_is()
    {
        var version = Catalogue.Default.Version;
        var own = Catalogue.Default
            .WithStates([State(XAB), State(XAA)])
            .WithRegister(Register() with { Deposits = [Joined(XAA, "2020-01-10", "2020-07-01")] })
            .WithMeetings([]);

        Assert.Equal([XAA, XAB], own.States.Select(state => state.Code));
        Assert.Equal([XAA], own.Membership(ConventionId.Apmbc).StatesPartiesOn(Day("2020-07-01")));
        Assert.Equal([XAB], own.Membership(ConventionId.Apmbc).StatesNotPartyOn(Day("2020-07-01")));
        Assert.Equal(197, Catalogue.Default.States.Count);
        Assert.Equal(version, Catalogue.Default.Version);
    }

    [Fact]
    public void Other_registers_stay_when_one_is_replaced()
    {
        var own = Catalogue.Default.WithRegister(Register());

        Assert.Same(Catalogue.Default.Register(ConventionId.Ccm), own.Register(ConventionId.Ccm));
        Assert.Equal("made up for a test", own.Register(ConventionId.Apmbc).Edition);
    }

    [Fact]
    public void Version_is_64_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{64}$", Catalogue.Default.Version);

    [Fact]
    public void Equal_content_has_equal_versions_whatever_the_order_it_was_given_in()
    {
        var again = Catalogue.Create(
            Catalogue.Default.States.Reverse(),
            Catalogue.Default.Conventions.Reverse(),
            Catalogue.Default.Registers.Reverse(),
            Catalogue.Default.Meetings.Reverse(),
            Catalogue.Default.PlanEntries.Reverse(),
            Catalogue.Default.Plans.Reverse())
            .WithCrosswalk(Crosswalk.Of(
                Catalogue.Default.Crosswalk.Correspondences.Select(one => one.Inverse()).Reverse(), Catalogue.Default.Crosswalk.SharedFacts.Reverse()));

        Assert.Equal(Catalogue.Default.Version, again.Version);
    }

    [Fact]
    public void Every_part_counts_for_the_version()
    {
        var register = Catalogue.Default.Register(ConventionId.Apmbc);
        string[] versions =
        [
            Catalogue.Default.Version,
            Catalogue.Default.WithStates(Catalogue.Default.States.Skip(1)).Version,
            Catalogue.Default.WithMeetings(Catalogue.Default.Meetings.Skip(1)).Version,
            Catalogue.Default.WithRegister(register with { Edition = "another" }).Version,
            Catalogue.Default.WithRegister(register with { Moratoria = [] }).Version,
            Catalogue.Default.WithCrosswalk(Crosswalk.Empty).Version,
        ];

        Assert.Equal(versions.Length, versions.Distinct().Count());
    }

    [Fact]
    public void References_that_lead_nowhere_are_told()
    {
        var own = Catalogue.Create([State(XAA)], [], [Register() with { Deposits = [Joined(XAB, "2020-01-10", "2020-07-01")] }], [], [], []);

        Assert.Equal(
            [
                "CAT-11 register Apmbc $.convention found Apmbc, expected a convention of the catalogue",
                "CAT-07 register Apmbc $.deposits[0].state found XAB, expected the code of a State of the catalogue",
            ],
            own.Check().Select(problem => problem.ToString()));
    }

    [Fact]
    public void Register_with_problems_is_refused_with_all_of_them()
    {
        var refused = Assert.Throws<ArgumentException>(() => Catalogue.Default.WithRegister(Register() with
        {
            Signatures = [Signed(XAA, "1997-12-03"), Signed(XAA, "1997-12-04")],
            Withdrawals = [Left(XAB, "2020-01-01")],
        }));

        Assert.Contains("CAT-03 $.signatures[1] XAA stands twice: a State signs once", refused.Message, StringComparison.Ordinal);
        Assert.Contains("CAT-05 $.withdrawals XAB withdrew on 2020-01-01 without an instrument deposited before", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Meetings_are_found_by_identifier_and_by_convention()
    {
        Assert.Equal(Date("2025-12-01"), Catalogue.Default.FindMeeting("APMBC-22MSP")!.Start);
        Assert.Null(Catalogue.Default.FindMeeting("APMBC-99MSP"));
        Assert.Equal(52, Catalogue.Default.MeetingsOf(ConventionId.Apmbc).Count + Catalogue.Default.MeetingsOf(ConventionId.Ccm).Count);
    }

    [Fact]
    public void What_is_not_there_is_said_by_name()
    {
        Assert.Equal(
            "The catalogue has no register of Other.",
            Assert.Throws<KeyNotFoundException>(() => Catalogue.Default.Membership(new("Other"))).Message);
        Assert.Equal(
            "The catalogue has no definition of the plan other.",
            Assert.Throws<KeyNotFoundException>(() => Catalogue.Default.Plan(new("other"))).Message);
    }
}
