using static TreatyIndicators.PersonDimension;

namespace TreatyIndicators.Tests.Computed.Persons;

public class PersonCountsTests
{
    private static readonly AgeBand Child = new() { From = 0, To = 17 };

    private static readonly AgeBand Adult = new() { From = 18 };

    [Fact]
    public void Persons_of_unknown_sex_can_be_of_either()
    {
        var casualties = PersonTable.Of(new Casualties { Total = 35, BySex = [Of(Sex.F, 10), Of(Sex.M, 20), Of(Sex.Unknown, 5)] });

        Assert.Equal(["10 to 15", "20 to 25", "5"], Texts(PersonCounts.Of(casualties), PersonDimension.Sex));
    }

    [Fact]
    public void What_the_total_counts_beyond_the_parts_is_unknown_too()
    {
        var casualties = PersonTable.Of(new Casualties { Total = 35, BySex = [Of(Sex.F, 10), Of(Sex.M, 20)] });

        Assert.Equal(["10 to 15", "20 to 25", "5"], Texts(PersonCounts.Of(casualties), PersonDimension.Sex));
    }

    [Fact]
    public void Without_a_total_parts_are_at_least_what_is_told() => Assert.Equal(
        ["at least 10", "at least 0", "at least 0"],
        Texts(PersonCounts.Of(PersonTable.Of(new Casualties { BySex = [Of(Sex.F, 10)] })), PersonDimension.Sex));

    [Fact]
    public void An_explicit_zero_in_a_complete_margin_is_zero_and_an_absent_number_is_not()
    {
        Assert.Equal(["0", "20", "0"], Texts(PersonCounts.Of(PersonTable.Of(new Casualties { Total = 20, BySex = [Of(Sex.F, 0), Of(Sex.M, 20)] })), PersonDimension.Sex));
        Assert.Equal(["0 to 5", "15 to 20", "5"], Texts(PersonCounts.Of(PersonTable.Of(new Casualties { Total = 20, BySex = [Of(Sex.F, null), Of(Sex.M, 15)] })), PersonDimension.Sex));
        Assert.Equal(["0", "0", "0"], Texts(PersonCounts.Of(PersonTable.Of(new Casualties { Total = 0 })), PersonDimension.Sex));
        Assert.Equal(["at least 0", "at least 0", "at least 0"], Texts(PersonCounts.Of(PersonTable.Of((Casualties?)null)), PersonDimension.Sex));
    }

    [Fact]
    public void Two_margins_leave_room_for_what_is_in_both()
    {
        var casualties = PersonTable.Of(new Casualties
        {
            Total = 10,
            BySex = [Of(Sex.F, 7), Of(Sex.M, 3)],
            ByAge = [new() { AgeBand = Child, Count = 6 }, new() { AgeBand = Adult, Count = 4 }],
        });

        Assert.Equal(["3 to 6", "1 to 4", "0 to 3", "0 to 3", "6"], Texts(PersonCounts.Of(casualties), PersonDimension.Sex, Age));
    }

    [Fact]
    public void Disabilities_told_of_a_cell_are_known_of_all_its_persons_and_untold_ones_of_none()
    {
        var victims = PersonTable.Of(new VictimFigures
        {
            Total = 30,
            Cells = [new() { Sex = Sex.F, AgeBand = Adult, Count = 20, WithDisability = 8 }, new() { Sex = Sex.M, AgeBand = Adult, Count = 10 }],
        });

        Assert.Equal(["8 to 18", "12 to 22", "10"], Texts(PersonCounts.Of(victims), Disability));
        Assert.Equal(["8", "12", "0 to 10", "0 to 10", "10"], Texts(PersonCounts.Of(victims), PersonDimension.Sex, Disability));
    }

    [Fact]
    public void Persons_reached_without_sex_or_age_are_persons_of_unknown_place()
    {
        var reach = PersonTable.Of(new RiskEducationReach { Total = 12, Unknown = 4, Cells = [new() { Sex = Sex.F, AgeBand = Child, Count = 8 }] });

        Assert.Equal(["8 to 12", "0 to 4", "4"], Texts(PersonCounts.Of(reach), PersonDimension.Sex));
        Assert.Equal(["8 to 12", "0 to 4", "4"], Texts(PersonCounts.Of(reach, AgeStrata.ChildrenAndAdults), Age));
    }

    [Fact]
    public void Reports_are_added_up_and_one_that_tells_nothing_leaves_no_upper_end()
    {
        var first = PersonTable.Of(new VictimService { PersonsServedTotal = 5, PersonsServed = [new() { Sex = Sex.F, Count = 3 }] });
        var second = PersonTable.Of(new VictimService { PersonsServedTotal = 7, PersonsServed = [new() { Sex = Sex.M, Count = 7 }] });

        Assert.Equal(["3 to 5", "7 to 9", "2"], Texts(PersonCounts.Of([first, second]), PersonDimension.Sex));
        Assert.Equal("12", PersonCounts.Of([first, second]).Total.ToString());
        Assert.Equal(["at least 3", "at least 7", "at least 2"], Texts(PersonCounts.Of([first, second, new PersonTable()]), PersonDimension.Sex));
        Assert.Equal("0", PersonCounts.Of(Array.Empty<PersonTable>()).Total.ToString());
    }

    [Fact]
    public void Bands_that_share_an_age_are_joined_and_bands_across_a_cut_are_of_unknown_age()
    {
        PersonTable[] tables =
        [
            new() { Total = 4, ByAge = [new() { AgeBand = new() { From = 5, To = 12 }, Count = 4 }] },
            new() { Total = 6, ByAge = [new() { AgeBand = Child, Count = 2 }, new() { AgeBand = Adult, Count = 4 }] },
            new() { Total = 3, ByAge = [new() { AgeBand = new() { From = 10, To = 19 }, Count = 3 }] },
        ];

        Assert.Equal([Child, Adult with { }], AgeStrata.AsReported(tables[..2]).Bands);
        Assert.Equal(["6", "4", "0"], Texts(PersonCounts.Of(tables[..2]), Age));
        Assert.Equal(["6 to 9", "4 to 7", "3"], Texts(PersonCounts.Of(tables, AgeStrata.ChildrenAndAdults), Age));
    }

    [Fact]
    public void Where_the_reported_bands_join_to_all_ages_everybody_is_in_that_band()
    {
        PersonTable table = new() { Total = 9, ByAge = [new() { AgeBand = new() { To = 40 }, Count = 2 }, new() { AgeBand = new() { From = 30 }, Count = 1 }] };

        Assert.Equal([new AgeBand { From = 0 }], AgeStrata.AsReported([table]).Bands);
        Assert.Equal(["9", "0"], Texts(PersonCounts.Of(table), Age));
    }

    [Fact]
    public void Numbers_that_contradict_one_another_are_told_and_count_as_untold()
    {
        Assert.Equal(["PERS-01 XAA-2025 found -1 persons, expected 0 or more"], Problems(new() { Total = -1 }));
        Assert.Equal(
            ["PERS-02 XAA-2025 found 3 persons with disabilities among 2, expected no more than there are"],
            Problems(new() { Cells = [new() { Count = 2, WithDisability = 3 }] }));
        Assert.Equal(
            ["PERS-03 XAA-2025 found 30 persons in the margin by sex, expected no more than the total 20"],
            Problems(new() { Total = 20, BySex = [Of(Sex.F, 10), Of(Sex.M, 20)] }));
        Assert.Equal(
            ["PERS-04 XAA-2025 found cells and a margin by sex that need 25 persons together, expected no more than the total 20"],
            Problems(new() { Total = 20, Cells = [new() { Sex = Sex.F, Count = 15 }], BySex = [Of(Sex.F, 5), Of(Sex.M, 10)] }));
        Assert.Equal(["at least 0", "at least 0", "at least 0"], Texts(PersonCounts.Of(new PersonTable { Total = 20, BySex = [Of(Sex.F, 30)] }), PersonDimension.Sex));
    }

    [Fact]
    public void The_largest_numbers_are_added_exactly() => Assert.Equal(
        "18446744073709551614",
        PersonCounts.Of([new PersonTable { Total = long.MaxValue }, new PersonTable { Total = long.MaxValue }]).Total.ToString());

    [Theory]
    [InlineData(new int[0], "Found no age, expected at least one, for instance 18. (Parameter 'ages')")]
    [InlineData(new[] { 18, 18 }, "Found 18 after 18, expected ages from 1 that rise, for instance 18, 60. (Parameter 'ages')")]
    [InlineData(new[] { 0 }, "Found 0 after 0, expected ages from 1 that rise, for instance 18, 60. (Parameter 'ages')")]
    public void Cuts_must_rise(int[] ages, string message) => Assert.Equal(message, Assert.Throws<ArgumentException>(() => AgeStrata.At(ages)).Message);

    [Fact]
    public void Reported_bands_that_share_one_age_are_joined()
    {
        var table = PersonTable.Of(new Casualties { ByAge = [new() { AgeBand = new() { From = 0, To = 18 }, Count = 1 }, new() { AgeBand = new() { From = 18, To = 30 }, Count = 1 }] });

        Assert.Equal([new AgeBand { From = 0, To = 30 }], PersonCounts.Of(table).Ages.Bands);
    }

    [Fact]
    public void Without_a_total_nobody_needs_to_be_in_two_margins_at_once()
    {
        var table = PersonTable.Of(new Casualties { BySex = [new() { Sex = Sex.F, Count = 10 }], ByAge = [new() { AgeBand = new() { From = 0, To = 17 }, Count = 10 }] });

        Assert.Equal("at least 0", PersonCounts.Of(table).By(PersonDimension.Sex, PersonDimension.Age)[0].Count.ToString());
    }

    private static SexCount Of(Sex sex, long? count) => new() { Sex = sex, Count = count };

    private static IEnumerable<string> Texts(PersonCounts persons, params PersonDimension[] dimensions) =>
        persons.By(dimensions).Select(stratum => stratum.Count.ToString());

    private static IEnumerable<string> Problems(PersonTable table) => PersonCounts.Of(table with { Name = "XAA-2025" }).Problems.Select(problem => problem.ToString());
}
