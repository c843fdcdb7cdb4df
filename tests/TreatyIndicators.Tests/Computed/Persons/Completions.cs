namespace TreatyIndicators.Tests.Computed.Persons;

/// <summary>Every way in which the persons of a small table can be filled in, found by trying: slow, obvious, and no code in common with the library.</summary>
internal sealed class Completions
{
    private readonly List<int[]> found = [];
    private readonly List<(Sex Sex, int Age, bool Disability)> kinds;

    /// <param name="table">The table.</param>
    /// <param name="ageOf">The place of the age band that a reported band lies in; -1: not known.</param>
    /// <param name="ages">How many ages there are, those outside of all bands included.</param>
    /// <param name="total">How many persons there are.</param>
    public Completions(PersonTable table, Func<AgeBand?, int> ageOf, int ages, int total)
    {
        kinds = [.. from sex in new[] { Sex.F, Sex.M } from age in Enumerable.Range(0, ages) from disability in new[] { true, false } select (sex, age, disability)];
        var cells = table.Cells.SelectMany(cell => Rows(cell, ageOf(cell.AgeBand))).ToList();
        var bySex = table.BySex.Select(row => Row(row.Sex, -1, null, row.Count)).ToList();
        var byAge = table.ByAge.Select(row => Row(null, ageOf(row.AgeBand), null, row.Count)).ToList();
        foreach (var persons in Splits(total, kinds.Count))
        {
            if (Fits(cells, 0, [.. persons]) && Fits(bySex, 0, [.. persons]) && Fits(byAge, 0, [.. persons]))
            {
                found.Add(persons);
            }
        }
    }

    public int Count => found.Count;

    public (int Least, int Most) Of(Sex? sex, int? age, bool? disability)
    {
        var numbers = found.Select(persons => persons.Where((_, place) =>
            (sex is null || kinds[place].Sex == sex) && (age is null || kinds[place].Age == age) && (disability is null || kinds[place].Disability == disability)).Sum()).ToList();
        return (numbers.Min(), numbers.Max());
    }

    private static IEnumerable<(Func<(Sex Sex, int Age, bool Disability), bool> May, long Count)> Rows(PersonCell cell, int age) => cell switch
    {
        { WithDisability: { } some, Count: { } count } => [Row(cell.Sex, age, true, some), Row(cell.Sex, age, false, count - some)],
        { WithDisability: { } some } => [Row(cell.Sex, age, true, some)],
        _ => [Row(cell.Sex, age, null, cell.Count)],
    };

    private static (Func<(Sex Sex, int Age, bool Disability), bool> May, long Count) Row(Code<Sex>? sex, int age, bool? disability, long? count) => (
        kind => (sex is null || sex.Text is not ("F" or "M") || sex.Text == kind.Sex.ToString())
            && (age < 0 || age == kind.Age)
            && (disability is null || disability == kind.Disability),
        count ?? 0);

    /// <summary>Whether the persons of the rows from one on can be taken, one by one, out of those that are left.</summary>
    private bool Fits(List<(Func<(Sex Sex, int Age, bool Disability), bool> May, long Count)> rows, int row, int[] left)
    {
        if (row == rows.Count)
        {
            return true;
        }

        if (rows[row].Count <= 0)
        {
            return rows[row].Count == 0 && Fits(rows, row + 1, left);
        }

        var (may, count) = rows[row];
        List<(Func<(Sex Sex, int Age, bool Disability), bool> May, long Count)> fewer = [.. rows];
        fewer[row] = (may, count - 1);
        for (var kind = 0; kind < left.Length; kind++)
        {
            if (left[kind] > 0 && may(kinds[kind]))
            {
                left[kind]--;
                var fits = Fits(fewer, row, left);
                left[kind]++;
                if (fits)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<int[]> Splits(int total, int parts) => parts == 1
        ? [[total]]
        : Enumerable.Range(0, total + 1).SelectMany(first => Splits(total - first, parts - 1).Select(rest => (int[])[first, .. rest]));
}
