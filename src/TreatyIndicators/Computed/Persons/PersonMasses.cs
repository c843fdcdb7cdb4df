using System.Numerics;

namespace TreatyIndicators.Computed;

/// <summary>How many persons of a table are of the sex and age asked for, or may be, among those whose disability is as asked for.</summary>
internal sealed class PersonMasses(IReadOnlyList<PersonRow> rows, Sex? sex, int? age, Func<PersonRow, bool> counts)
{
    /// <summary>Sex and age are known and as asked for.</summary>
    public BigInteger Inside { get; } = Sum(rows, row => counts(row) && IsSex(row, sex) && IsAge(row, age));

    /// <summary>Only the sex is known.</summary>
    public BigInteger OnlySex { get; } = Sum(rows, row => counts(row) && IsSex(row, sex) && IsOpenAge(row, age));

    /// <summary>Only the age is known.</summary>
    public BigInteger OnlyAge { get; } = Sum(rows, row => counts(row) && IsOpenSex(row, sex) && IsAge(row, age));

    /// <summary>Neither is known.</summary>
    public BigInteger Neither { get; } = Sum(rows, row => counts(row) && IsOpenSex(row, sex) && IsOpenAge(row, age));

    /// <summary>All persons of unknown sex, whatever else is known of them.</summary>
    public BigInteger AllOfUnknownSex { get; } = Sum(rows, row => IsOpenSex(row, sex));

    /// <summary>All persons of unknown age, whatever else is known of them.</summary>
    public BigInteger AllOfUnknownAge { get; } = Sum(rows, row => IsOpenAge(row, age));

    private static bool IsSex(PersonRow row, Sex? sex) => sex is null || row.Sex == sex;

    private static bool IsOpenSex(PersonRow row, Sex? sex) => sex is not null && row.Sex is null;

    private static bool IsAge(PersonRow row, int? age) => age is null || row.Age == age;

    private static bool IsOpenAge(PersonRow row, int? age) => age is not null && row.Age < 0;

    private static BigInteger Sum(IReadOnlyList<PersonRow> rows, Func<PersonRow, bool> which) => PersonMargins.Sum(rows.Where(which).Select(row => row.Count));
}
