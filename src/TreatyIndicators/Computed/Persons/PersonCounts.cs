using System.Numerics;
using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>Numbers of persons by sex, age band and disability, of one report or added up over many, with what remains possible where parts are missing.</summary>
/// <remarks>
/// Each number is an interval. Its lower end is what is certain, as if missing parts were zero; its upper end leaves every missing part as much room as
/// totals and other parts allow. Where both meet, the number is known. A table whose numbers contradict one another is a stated
/// problem; it counts as if nothing had been told, at least zero and without upper end. Safe for any number of threads.
/// </remarks>
public sealed class PersonCounts
{
    private readonly ValueList<PersonSpace> spaces;

    private PersonCounts(ValueList<PersonTable> tables, AgeStrata ages)
    {
        Ages = ages;
        Problems = tables.SelectMany(table => PersonChecks.Of(table, ages)).ToValueList();
        spaces = tables.Select(table => new PersonSpace(PersonChecks.Of(table, ages).Count == 0 ? table : new(), ages)).ToValueList();
        Total = spaces.Aggregate(default(PersonInterval) with { Most = 0 }, (sum, space) => sum + space.Total);
    }

    /// <summary>The age bands that are told apart.</summary>
    public AgeStrata Ages { get; }

    /// <summary>All persons.</summary>
    public PersonInterval Total { get; }

    /// <summary>The contradictions in the tables: <c>PERS-01</c> and up. Counting them as untold keeps every interval true.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>The persons of one table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="ages">The age bands; absent: as reported.</param>
    /// <exception cref="ArgumentNullException">No table is given.</exception>
    public static PersonCounts Of(PersonTable table, AgeStrata? ages = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of([table], ages);
    }

    /// <summary>The persons of several tables about different persons, added up.</summary>
    /// <param name="tables">The tables, for instance one for each State. A State that tells nothing gives an empty table, and the sum has no upper end.</param>
    /// <param name="ages">The age bands; absent: as reported, bands that share an age joined.</param>
    /// <exception cref="ArgumentNullException">No tables are given.</exception>
    public static PersonCounts Of(IEnumerable<PersonTable> tables, AgeStrata? ages = null)
    {
        var all = tables.ToValueList();
        return new(all, ages ?? AgeStrata.AsReported(all));
    }

    /// <summary>Splits the persons; the last stratum is <em>unknown</em>.</summary>
    /// <param name="dimensions">By what, in any combination; none gives everybody as one stratum.</param>
    public ValueList<PersonStratum> By(params ReadOnlySpan<PersonDimension> dimensions)
    {
        Sex?[] sexes = dimensions.Contains(PersonDimension.Sex) ? [Sex.F, Sex.M] : [null];
        int?[] ages = dimensions.Contains(PersonDimension.Age) ? [.. Enumerable.Range(0, Ages.Bands.Count)] : [null];
        bool?[] disabilities = dimensions.Contains(PersonDimension.Disability) ? [true, false] : [null];
        var strata = (
            from sex in sexes
            from age in ages
            from disability in disabilities
            select Stratum(sex, age, disability)).ToList();
        var certain = strata.Aggregate(BigInteger.Zero, (sum, stratum) => sum + stratum.Count.Least);
        return [.. strata, new() { IsUnknown = true, Count = new(Total.Least - certain, Total.Most - certain) }];
    }

    private PersonStratum Stratum(Sex? sex, int? age, bool? withDisability) => new()
    {
        Sex = sex,
        AgeBand = age is { } place ? Ages.Bands[place] : null,
        WithDisability = withDisability,
        Count = spaces.Aggregate(default(PersonInterval) with { Most = 0 }, (sum, space) => sum + space.Of(sex, age, withDisability)),
    };
}
