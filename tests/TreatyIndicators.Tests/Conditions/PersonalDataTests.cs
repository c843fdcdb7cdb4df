using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Computed;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Data on persons that must not stand among victim data.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Write to a.survivor@mail.example for details")]
    [InlineData("Kits @ 5 each; write to a.survivor@mail.example")]
    [InlineData("Phone: +855 (0)12 345 678")]
    [InlineData("+999-555-01-23-45")]
    [InlineData("The victim was born on 3 March 1990 in the north")]
    [InlineData("DOB 03/03/1990")]
    [InlineData("Date of birth: 1990-03-03")]
    [InlineData("née le 12 févr. 1985")]
    [InlineData("nacido el 5 de mayo de 1985")]
    [InlineData("родилась 5.05.1985")]
    [InlineData("1990年生 受害者姓名：某某")]
    [InlineData("出生日期1990年3月3日")]
    [InlineData("Name of victim: A. B.")]
    [InlineData("HOME ADDRESS : 12 Long Street")]
    public void Address_number_day_of_birth_or_label_is_found(string text) => Assert.True(PersonalData.IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("12 survivors were served in 2024 at 3 centres")]
    [InlineData("Children born in 2010 (12 cases) were immunised")]
    [InlineData("Law 123/2020 of 12.03.2020, budget 12 000 000")]
    [InlineData("An increase of +15 per cent, from 1,200 to 1,380 persons")]
    [InlineData("prices @ 5 each; a@b")]
    [InlineData("signs such as a@b.c")]
    [InlineData("Dobrich 12.03.2019; newborn on 12.03.2019")]
    [InlineData("Name of victim: ")]
    [InlineData("The Ministry of Health keeps names and home addresses safe")]
    [InlineData("2019-2024: 10 centres; tel. on request")]
    public void What_can_be_anything_else_is_left_alone(string text) => Assert.False(PersonalData.IsIn(text));

    [Fact]
    public void Only_texts_about_victims_are_looked_at_and_officials_are_left_out()
    {
        const string Mail = "a.b@mail.example";
        var report = SmallWorld.Report() with
        {
            VictimAssistance = new() { FocalPoint = new() { Entity = Mail }, Coordination = new() { Members = [new() { Name = Mail }] } },
            Stockpile = new() { Stock = [new() { Remarks = Mail }] },
        };

        Assert.Equal(Truth.True, new OneRule { Report = report with { Header = report.Header with { ContactPoints = [new() { Email = Mail, Phone = "+999 555 012 345" }] } } }.Try("noPersonalData()"));
        Assert.Equal(Truth.False, new OneRule { Report = report with { VictimAssistance = new() { Services = [new(), new() { Account = Mail }] } } }.Try("noPersonalData()"));
        Assert.Equal("$.victimAssistance.data.collected.evidence", PersonalData.PathIn(new(report with { VictimAssistance = new() { Data = new() { Collected = new() { Evidence = Mail } } } })));
    }

    [Fact]
    public void Long_hostile_text_is_read_in_one_go() =>
        Assert.False(PersonalData.IsIn(string.Concat(Enumerable.Repeat("born on @ +1 1. ", 50_000))));
}
