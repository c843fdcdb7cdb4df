namespace TreatyIndicators.Tests.Computed.Persons;

/// <summary>The interval ends against every way of filling in small tables, found by trying.</summary>
public class PersonIntervalTests
{
    private const int Tables = 1_500;

    private static readonly AgeBand?[] Bands =
    [
        new() { From = 0, To = 17 }, new() { From = 5, To = 12 }, new() { From = 18 }, new() { From = 18, To = 59 }, new() { From = 60 },
        new() { From = 10, To = 19 }, new() { Unknown = true }, null,
    ];

    private static readonly Code<Sex>?[] Sexes = [Sex.F, Sex.M, Sex.F, Sex.M, Sex.Unknown, Code<Sex>.Of("other"), null];

    [Fact]
    public void Both_ends_are_the_least_and_greatest_number_over_every_completion()
    {
        var random = new Random(20251128);
        var (contradictions, open, exact) = (0, 0, 0);
        for (var number = 0; number < Tables; number++)
        {
            var total = random.Next(5);
            var (table, ages) = (Any(random) with { Total = total }, Ages(random));
            var persons = PersonCounts.Of(table, ages);
            var completions = new Completions(table, band => PlaceOf(band, ages), ages.Bands.Count, total);
            Assert.True(persons.Problems.Count == 0 == completions.Count > 0, $"{table}: {persons.Problems}, {completions.Count} completions");
            foreach (var stratum in completions.Count > 0 ? Asked(persons) : [])
            {
                var (least, most) = completions.Of(stratum.Sex, PlaceOfStratum(stratum, ages), stratum.WithDisability);
                Assert.True(stratum.Count == new PersonInterval(least, most), $"{table} {stratum}: tried {least} to {most}");
                open += least < most ? 1 : 0;
                exact += least == most ? 1 : 0;
            }

            contradictions += completions.Count == 0 ? 1 : 0;
        }

        Assert.True(contradictions > 100 && open > 1000 && exact > 1000, $"{contradictions} contradictions, {open} open, {exact} exact");
    }

    [Fact]
    public void Without_a_total_the_least_number_is_that_over_all_totals_and_there_is_no_greatest()
    {
        var random = new Random(3);
        var aboveZero = 0;
        for (var number = 0; number < 150; number++)
        {
            var (table, ages) = (Any(random, most: 1), AgeStrata.ChildrenAndAdults);
            var persons = PersonCounts.Of(table, ages);
            if (persons.Problems.Count > 0 || persons.Total.Least > 4)
            {
                continue;
            }

            var totals = Enumerable.Range(0, 7).Select(total => new Completions(table, band => PlaceOf(band, ages), 2, total)).Where(completions => completions.Count > 0).ToList();
            foreach (var stratum in Asked(persons))
            {
                var least = totals.Min(completions => completions.Of(stratum.Sex, PlaceOfStratum(stratum, ages), stratum.WithDisability).Least);
                Assert.True(stratum.Count == new PersonInterval(least, null), $"{table} {stratum}: tried {least}");
                aboveZero += least > 0 ? 1 : 0;
            }

            Assert.Equal(totals.Min(completions => completions.Of(null, null, null).Least), persons.Total.Least);
        }

        Assert.True(aboveZero > 100, $"{aboveZero} above zero");
    }

    [Fact]
    public void Ages_between_the_reported_bands_are_possible_for_those_of_unknown_age()
    {
        var random = new Random(4);
        var tried = 0;
        for (var number = 0; number < 400; number++)
        {
            var total = random.Next(4);
            var table = Any(random, most: 1) with { Total = total };
            table = table with { Cells = table.Cells.Select(cell => cell with { AgeBand = OnlySome(cell.AgeBand) }).ToValueList(), ByAge = table.ByAge.Select(row => row with { AgeBand = OnlySome(row.AgeBand) }).ToValueList() };
            var persons = PersonCounts.Of(table);
            var completions = new Completions(table, band => PlaceOf(band, persons.Ages), persons.Ages.Bands.Count + 1, total);
            Assert.Equal(persons.Problems.Count == 0, completions.Count > 0);
            foreach (var stratum in completions.Count > 0 ? Asked(persons) : [])
            {
                var (least, most) = completions.Of(stratum.Sex, PlaceOfStratum(stratum, persons.Ages), stratum.WithDisability);
                Assert.True(stratum.Count == new PersonInterval(least, most), $"{table} {stratum}: tried {least} to {most}");
                tried++;
            }
        }

        Assert.True(tried > 2000, $"{tried} strata");
    }

    private static AgeBand? OnlySome(AgeBand? band) => band is { From: 0 or 5 or 60 } ? band : null;

    /// <summary>The strata of every combination of dimensions, without those of unknown place.</summary>
    private static IEnumerable<PersonStratum> Asked(PersonCounts persons)
    {
        foreach (var dimensions in new PersonDimension[][]
        {
            [], [PersonDimension.Sex], [PersonDimension.Age], [PersonDimension.Disability],
            [PersonDimension.Sex, PersonDimension.Age], [PersonDimension.Sex, PersonDimension.Disability], [PersonDimension.Age, PersonDimension.Disability],
            [PersonDimension.Sex, PersonDimension.Age, PersonDimension.Disability],
        })
        {
            var strata = persons.By(dimensions);
            Assert.Equal(persons.Total.Least, strata.Aggregate(default(System.Numerics.BigInteger), (sum, stratum) => sum + stratum.Count.Least));
            Assert.All(strata, stratum => Assert.True(stratum.Count.Least >= 0 && !(stratum.Count.Most < stratum.Count.Least), $"{stratum}"));
            foreach (var stratum in strata.Where(stratum => !stratum.IsUnknown))
            {
                yield return stratum;
            }
        }
    }

    private static AgeStrata Ages(Random random) => random.Next(3) == 0 ? AgeStrata.At(18, 60) : AgeStrata.ChildrenAndAdults;

    private static int? PlaceOfStratum(PersonStratum stratum, AgeStrata ages) => stratum.AgeBand is { } band ? PlaceOf(band, ages) : null;

    private static int PlaceOf(AgeBand? band, AgeStrata ages)
    {
        if (band is null or { Unknown: true })
        {
            return -1;
        }

        return ages.Bands.Select((stratum, place) => (stratum, place))
            .Where(known => (band.From ?? 0) >= known.stratum.From && (known.stratum.To is null || band.To <= known.stratum.To))
            .Select(known => known.place)
            .DefaultIfEmpty(-1)
            .First();
    }

    private static PersonTable Any(Random random, int most = 2) => new()
    {
        Cells = List(random, () => new PersonCell
        {
            Sex = Sexes[random.Next(Sexes.Length)],
            AgeBand = Bands[random.Next(Bands.Length)],
            Count = Number(random, most),
            WithDisability = random.Next(2) == 0 ? random.Next(2) : null,
        }),
        BySex = List(random, () => new SexCount { Sex = Sexes[random.Next(Sexes.Length)], Count = Number(random, most) }),
        ByAge = List(random, () => new AgeCount { AgeBand = Bands[random.Next(Bands.Length)], Count = Number(random, most) }),
    };

    private static ValueList<T> List<T>(Random random, Func<T> make) => Enumerable.Range(0, random.Next(4)).Select(_ => make()).ToValueList();

    private static long? Number(Random random, int most) => random.Next(8) == 0 ? null : random.Next(most + 1);
}
