using System.Numerics;

namespace TreatyIndicators.Computed;

/// <summary>How many persons of each sex, and of each age stratum, a table makes certain.</summary>
/// <remarks>Cells and margins speak of the same persons, so the greater number counts.</remarks>
internal sealed class PersonMargins
{
    private readonly BigInteger[] ages;

    public PersonMargins(PersonTable table, AgeStrata strata)
    {
        Rows = [.. table.Cells.SelectMany(cell => PersonRow.Of(cell, strata))];
        Female = LeastOf(table, Sex.F);
        Male = LeastOf(table, Sex.M);
        ages = [.. strata.Bands.Select((_, age) => BigInteger.Max(
            Sum(Rows.Where(row => row.Age == age).Select(row => row.Count)),
            Sum(table.ByAge.Where(row => strata.PlaceOf(row.AgeBand) == age).Select(row => (BigInteger)(row.Count ?? 0)))))];
        InCells = Sum(Rows.Select(row => row.Count));
        BySex = Sum(table.BySex.Select(row => (BigInteger)(row.Count ?? 0)));
        ByAge = Sum(table.ByAge.Select(row => (BigInteger)(row.Count ?? 0)));
    }

    public IReadOnlyList<PersonRow> Rows { get; }

    public BigInteger Female { get; }

    public BigInteger Male { get; }

    public BigInteger AllAges => Sum(ages);

    public BigInteger InCells { get; }

    public BigInteger BySex { get; }

    public BigInteger ByAge { get; }

    /// <summary>There are at least so many persons.</summary>
    public BigInteger Least => new[] { InCells, BySex, ByAge, Female + Male, AllAges }.Max();

    public BigInteger Of(Sex sex) => sex == Sex.F ? Female : Male;

    public BigInteger OfAge(int age) => ages[age];

    public static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, BigInteger.Add);

    private BigInteger LeastOf(PersonTable table, Sex sex) => BigInteger.Max(
        Sum(Rows.Where(row => row.Sex == sex).Select(row => row.Count)),
        Sum(table.BySex.Where(row => PersonRow.Known(row.Sex) == sex).Select(row => (BigInteger)(row.Count ?? 0))));
}
