using System.Numerics;

namespace TreatyIndicators.Computed;

/// <summary>Every way in which the persons of one table can be filled in, and what a number of them can then be.</summary>
/// <remarks>
/// A person whose sex is not known can be of either; how many women there are in all is held between what is certain of women
/// and what is certain of men. Age works the same way, and a row of the table joins the two: of its persons so many are women and
/// so many are children, and who is both is free. That makes the ends of each interval a formula; tests compare it with every way of filling in small tables.
/// </remarks>
internal sealed class PersonSpace
{
    private readonly AgeStrata strata;
    private readonly PersonMargins margins;
    private readonly List<PersonRow> rows;
    private readonly BigInteger total;

    public PersonSpace(PersonTable table, AgeStrata ages)
    {
        (strata, margins) = (ages, new(table, ages));
        Total = new(table.Total ?? margins.Least, table.Total);

        // Without a total one more person can always be outside of what is asked: least numbers do not change beyond this many.
        total = table.Total ?? (4 * margins.Least) + 1;
        rows = [.. margins.Rows, new(null, -1, null, total - margins.InCells)];
    }

    public PersonInterval Total { get; }

    /// <summary>What the number of persons of a stratum can be; absent arguments ask for everybody.</summary>
    public PersonInterval Of(Sex? sex, int? age, bool? withDisability)
    {
        var asked = age is { } place && strata.HoldsEverybody(place) ? null : age;
        if (sex is null && asked is null && withDisability is null)
        {
            return Total;
        }

        var (bySex, byAge) = (Room(sex), Room(asked));
        var least = Least(new(rows, sex, asked, row => withDisability is null || row.WithDisability == withDisability), bySex, byAge);
        var most = Most(new(rows, sex, asked, row => withDisability is null || row.WithDisability != !withDisability), bySex, byAge);
        return new(least, Total.Most is null ? null : most);
    }

    /// <summary>Those of known sex who belong, and as many of unknown sex as there is room for, as far as they can be of the age.</summary>
    private static BigInteger Most(PersonMasses masses, (BigInteger Needed, BigInteger Free) bySex, (BigInteger Needed, BigInteger Free) byAge)
    {
        var known = masses.Inside + BigInteger.Min(masses.OnlySex, byAge.Free);
        var all = masses.Inside + masses.OnlyAge + BigInteger.Min(masses.OnlySex + masses.Neither, byAge.Free);
        return BigInteger.Min(known + bySex.Free, all);
    }

    /// <summary>Those whose age must be counted somewhere are counted outside first; so are those whose sex must be.</summary>
    private static BigInteger Least(PersonMasses masses, (BigInteger Needed, BigInteger Free) bySex, (BigInteger Needed, BigInteger Free) byAge)
    {
        var known = masses.Inside + AboveZero(byAge.Needed - (masses.AllOfUnknownAge - masses.OnlySex));
        var all = masses.Inside + masses.OnlyAge + AboveZero(byAge.Needed - (masses.AllOfUnknownAge - masses.OnlySex - masses.Neither));
        return BigInteger.Max(known, all + bySex.Needed - masses.AllOfUnknownSex);
    }

    /// <summary>Of the persons of unknown sex, how many must and how many can be of the sex asked for.</summary>
    private (BigInteger Needed, BigInteger Free) Room(Sex? sex)
    {
        if (sex is not { } asked)
        {
            return default;
        }

        var known = PersonMargins.Sum(rows.Where(row => row.Sex == asked).Select(row => row.Count));
        return (margins.Of(asked) - known, total - margins.Of(asked == Sex.F ? Sex.M : Sex.F) - known);
    }

    /// <summary>Of the persons of unknown age, how many must and how many can be of the age asked for.</summary>
    private (BigInteger Needed, BigInteger Free) Room(int? age)
    {
        if (age is not { } asked)
        {
            return default;
        }

        var known = PersonMargins.Sum(rows.Where(row => row.Age == asked).Select(row => row.Count));
        return (margins.OfAge(asked) - known, total - (margins.AllAges - margins.OfAge(asked)) - known);
    }

    private static BigInteger AboveZero(BigInteger number) => BigInteger.Max(number, BigInteger.Zero);
}
