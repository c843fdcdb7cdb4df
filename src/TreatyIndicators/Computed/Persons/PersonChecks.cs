using System.Globalization;
using System.Numerics;

namespace TreatyIndicators.Computed;

/// <summary>Finds out whether the numbers of a table can all be true. Codes are permanent.</summary>
internal static class PersonChecks
{
    public static ValueList<Problem> Of(PersonTable table, AgeStrata ages)
    {
        var alone = Negative(table).Concat(Disabilities(table)).ToValueList();
        return alone.Count > 0 ? alone : Sums(table, new(table, ages)).ToValueList();
    }

    private static IEnumerable<Problem> Negative(PersonTable table) => table.Cells.Select(cell => cell.Count)
        .Concat(table.Cells.Select(cell => cell.WithDisability))
        .Concat(table.BySex.Select(row => row.Count))
        .Concat(table.ByAge.Select(row => row.Count))
        .Append(table.Total)
        .Where(number => number < 0)
        .Select(number => Told("PERS-01", table, $"found {number} persons, expected 0 or more"));

    private static IEnumerable<Problem> Disabilities(PersonTable table) => table.Cells
        .Where(cell => cell.WithDisability > cell.Count)
        .Select(cell => Told("PERS-02", table, $"found {cell.WithDisability} persons with disabilities among {cell.Count}, expected no more than there are"));

    private static IEnumerable<Problem> Sums(PersonTable table, PersonMargins margins)
    {
        if (table.Total is not { } total)
        {
            return [];
        }

        var parts = new (BigInteger Sum, string What)[] { (margins.InCells, "the cells"), (margins.BySex, "the margin by sex"), (margins.ByAge, "the margin by age") }
            .Where(part => part.Sum > total)
            .Select(part => Told("PERS-03", table, $"found {part.Sum} persons in {part.What}, expected no more than the total {total}"))
            .ToList();
        return parts.Count > 0 ? parts : new (BigInteger Sum, string What)[] { (margins.Female + margins.Male, "sex"), (margins.AllAges, "age") }
            .Where(joint => joint.Sum > total)
            .Select(joint => Told("PERS-04", table, $"found cells and a margin by {joint.What} that need {joint.Sum} persons together, expected no more than the total {total}"));
    }

    private static Problem Told(string code, PersonTable table, FormattableString sentence) =>
        new(code, sentence.ToString(CultureInfo.InvariantCulture)) { File = table.Name };
}
