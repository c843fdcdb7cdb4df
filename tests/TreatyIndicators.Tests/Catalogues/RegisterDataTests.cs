using NodaTime;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Catalogues;

/// <summary>What must hold of the embedded data, checked against treaty text and published counts.</summary>
public class RegisterDataTests
{
    private static readonly Membership Apmbc = Catalogue.Default.Membership(ConventionId.Apmbc);
    private static readonly Membership Ccm = Catalogue.Default.Membership(ConventionId.Ccm);

    [Fact]
    public void There_are_197_States_of_which_193_are_members_of_the_United_Nations()
    {
        Assert.Equal(197, Catalogue.Default.States.Count);
        Assert.Equal(193, Catalogue.Default.States.Count(state => state.UnStatus! == UnStatus.MemberState));
    }

    [Fact]
    public void Every_State_has_names_in_six_languages_and_a_region() => Assert.All(Catalogue.Default.States, state =>
    {
        Assert.All(
            [state.Names.En, state.Names.Zh, state.Names.ZhUn, state.Names.Fr, state.Names.Es, state.Names.Ru, state.Names.Ar],
            name => Assert.False(string.IsNullOrWhiteSpace(name)));
        Assert.Matches("^[A-Z]{2}$", state.Iso2!);
        Assert.Matches("^[0-9]{3}$", state.M49!);
        Assert.NotNull(state.Region);
        Assert.NotNull(state.Subregion);
    });

    [Fact]
    public void Every_entry_has_a_source_and_a_confidence()
    {
        IEnumerable<CatalogueEntry> entries =
        [
            .. Catalogue.Default.States,
            .. Catalogue.Default.Conventions,
            .. Catalogue.Default.Meetings,
            .. Catalogue.Default.PlanEntries,
            .. Catalogue.Default.Registers.SelectMany(RegisterChecks.Rows).Select(entry => entry.Row),
        ];

        Assert.All(entries, entry => Assert.True(entry.Confidence?.Value is not null && !string.IsNullOrWhiteSpace(entry.Source)));
    }

    [Fact]
    public void No_reference_leads_nowhere() => Assert.Empty(Catalogue.Default.Check());

    [Fact]
    public void Apmbc_has_133_signatories_and_Ccm_108()
    {
        Assert.Equal(133, Apmbc.Register.Signatures.Count);
        Assert.Equal(108, Ccm.Register.Signatures.Count);
    }

    [Theory]
    [InlineData("Apmbc")]
    [InlineData("Ccm")]
    public void Accession_and_succession_go_without_signature_and_the_other_instruments_with_one(string convention)
    {
        var register = Catalogue.Default.Register(new(convention));
        var signed = register.Signatures.Select(row => row.State).ToHashSet();

        Assert.All(register.Deposits, row =>
            Assert.Equal(row.Kind.Value is ConsentKind.Ratification or ConsentKind.Acceptance or ConsentKind.Approval, signed.Contains(row.State)));
    }

    [Theory]
    [InlineData("Apmbc", "SSD")]
    [InlineData("Ccm", null)]
    public void Entry_into_force_is_the_first_day_of_the_sixth_month_but_for_South_Sudan(string convention, string? exception)
    {
        var first = Catalogue.Default.FindConvention(new(convention))!.EntryIntoForce;
        var known = Catalogue.Default.Register(new(convention)).Deposits.Where(row => row.EntryIntoForce is not null);

        Assert.Equal(
            exception is null ? [] : [new StateCode(exception)],
            known.Where(row => row.EntryIntoForce!.Value.Earliest != ByRule(row.DepositedOn!.Value.Earliest)).Select(row => row.State));

        LocalDate ByRule(LocalDate deposit) => LocalDate.Max(first, new LocalDate(deposit.Year, deposit.Month, 1).PlusMonths(6));
    }

    [Fact]
    public void Withdrawals_take_effect_six_months_after_the_notice()
    {
        var rows = Apmbc.Register.Withdrawals.Concat(Ccm.Register.Withdrawals).ToArray();

        Assert.Equal(6, rows.Length);
        Assert.All(rows, row => Assert.Equal(row.NotifiedOn!.Value.Earliest.PlusMonths(6), row.EffectiveOn.Earliest));
    }

    [Theory]
    [InlineData("1998-09-16", 40)]
    [InlineData("2013-01-01", 161)]
    [InlineData("2013-12-31", 161)]
    [InlineData("2014-12-31", 162)]
    [InlineData("2017-11-30", 162)]
    [InlineData("2017-12-31", 164)]
    [InlineData("2024-12-31", 164)]
    [InlineData("2025-03-12", 165)]
    [InlineData("2025-06-25", 166)]
    [InlineData("2025-12-26", 166)]
    [InlineData("2025-12-27", 163)]
    [InlineData("2026-01-10", 162)]
    [InlineData("2026-02-20", 161)]
    [InlineData("2026-12-31", 162)]
    public void Apmbc_instruments_deposited(string day, int published) => Assert.Equal(published, Apmbc.DepositedBy(Day(day)).Count);

    [Fact]
    public void Apmbc_had_17_African_instruments_on_31_March_1999() => Assert.Equal(
        17,
        Apmbc.DepositedBy(Day("1999-03-31")).Count(state => Catalogue.Default.FindState(state)!.Region!.Name == "Africa"));

    [Theory]
    [InlineData("2010-02-16", 30)]
    [InlineData("2010-11-03", 45)]
    [InlineData("2010-11-05", 46)]
    [InlineData("2011-09-13", 63)]
    [InlineData("2014-03-20", 84)]
    [InlineData("2016-04-18", 99)]
    [InlineData("2016-04-19", 100)]
    [InlineData("2017-05-20", 101)]
    [InlineData("2018-08-31", 104)]
    [InlineData("2019-01-03", 106)]
    [InlineData("2020-09-14", 109)]
    [InlineData("2020-09-15", 110)]
    [InlineData("2023-02-28", 111)]
    [InlineData("2023-08-03", 112)]
    [InlineData("2025-03-05", 112)]
    [InlineData("2025-03-06", 111)]
    [InlineData("2025-09-05", 112)]
    public void Ccm_instruments_deposited(string day, int published) => Assert.Equal(published, Ccm.DepositedBy(Day(day)).Count);

    [Fact]
    public void Ccm_had_117_signed_or_joined_on_3_September_2015()
    {
        var day = Day("2015-09-03");

        Assert.Equal(117, Ccm.DepositedBy(day).Union(Ccm.SignatoriesOn(day)).Count());
    }

    [Fact]
    public void Ccm_end_of_July_2015_one_source_counts_Slovakia_without_counting_one_more()
    {
        const int ByTheArticle = 92;
        var slovakia = new StateCode("SVK");

        Assert.Equal(ByTheArticle, Ccm.DepositedBy(Day("2015-07-23")).Count);
        Assert.DoesNotContain(slovakia, Ccm.DepositedBy(Day("2015-07-23")));
        Assert.Contains(slovakia, Ccm.DepositedBy(Day("2015-07-31")));
        Assert.NotEqual(ByTheArticle, Ccm.DepositedBy(Day("2015-07-31")).Count);
    }

    [Fact]
    public void Lebanon_is_doubtful_from_2026_on_and_was_not_party_before()
    {
        var lebanon = new StateCode("LBN");

        Assert.Equal(Truth.False, Apmbc.IsParty(lebanon, Day("2025-12-31")));
        Assert.Equal([lebanon], Apmbc.DoubtfulOn(Day("2026-06-30")));
        Assert.DoesNotContain(lebanon, Apmbc.StatesPartiesOn(Day("2026-06-30")));
        Assert.DoesNotContain(lebanon, Apmbc.StatesNotPartyOn(Day("2026-06-30")));
        Assert.Contains(lebanon, Apmbc.Joined(Day("2026-01-01"), Day("2026-12-31")));
        Assert.Null(Apmbc.EntryIntoForce(lebanon));
        Assert.Null(Apmbc.DeadlineOn(lebanon, Duty.Clearance, Day("2026-06-30"))!.Date);
        Assert.Equal(Truth.Unknown, Apmbc.IsOpen(lebanon, Duty.Clearance, Day("2026-06-30"), Day("2026-06-30")));
    }

    [Fact]
    public void Parties_doubtful_and_not_party_are_all_States_once()
    {
        foreach (var membership in new[] { Apmbc, Ccm })
        {
            for (var day = Day("1997-12-03"); day < Day("2027-01-01"); day = day.PlusMonths(3))
            {
                Assert.Equal(
                    Catalogue.Default.States.Select(state => state.Code),
                    membership.StatesPartiesOn(day).Concat(membership.DoubtfulOn(day)).Concat(membership.StatesNotPartyOn(day)).Order());
            }
        }
    }

    [Fact]
    public void Clearance_of_Nigeria_ended_and_came_back()
    {
        var nigeria = new StateCode("NGA");

        Assert.Equal(Truth.True, Apmbc.HasEnded(nigeria, Duty.Clearance, Day("2015-01-01"), Day("2026-01-01")));
        Assert.Equal(Truth.True, Apmbc.IsOpen(nigeria, Duty.Clearance, Day("2020-11-20"), Day("2026-01-01")));
    }

    [Fact]
    public void Completion_before_entry_into_force_leaves_nothing_open()
    {
        var philippines = new StateCode("PHL");
        var inForce = Ccm.EntryIntoForce(philippines)!.Value.Earliest;

        Assert.Equal(Truth.False, Ccm.IsOpen(philippines, Duty.StockpileDestruction, inForce, inForce));
        Assert.Equal(Truth.True, Ccm.HasEnded(philippines, Duty.StockpileDestruction, inForce, inForce));
    }

    [Fact]
    public void Both_texts_of_the_Siem_Reap_Angkor_Action_Plan_are_listed()
    {
        var texts = Catalogue.Default.PlanEntries.Where(entry => entry.Plan == ActionPlanId.SiemReapAngkor).ToArray();

        Assert.Equal(["Adopted", "Draft"], texts.Select(entry => entry.Standing.Text));
        Assert.Equal((45, 87), (texts[1].NumberOfActions, texts[1].NumberOfIndicators));
        Assert.Equal(Date("2024-11-29"), texts[0].AdoptedOn);
        Assert.Equal(11, Catalogue.Default.PlanEntries.Count);
        Assert.Equal(52, Catalogue.Default.Meetings.Count);
    }
}
