namespace TreatyIndicators;

/// <summary>What one report says of a number of persons: a total, cells, margins, or some of these.</summary>
/// <remarks>
/// All parts speak of the same persons. Cells and margins may be incomplete: whoever the total counts beyond them was not told apart.
/// An absent number was not told and can be anything that the other numbers leave room for; a zero says that nobody is recorded
/// there; a sex or age recorded as unknown belongs to one of the others, it is not known which. Equal when all parts are. Safe for any number of threads.
/// </remarks>
public sealed record PersonTable
{
    /// <summary>Where the numbers come from, for problems; usually the identifier of a report.</summary>
    public string? Name { get; init; }

    /// <summary>All persons; absent: not told.</summary>
    public long? Total { get; init; }

    /// <summary>Persons by sex and age band together; nobody stands in two cells.</summary>
    public ValueList<PersonCell> Cells { get; init => field = value ?? []; } = [];

    /// <summary>The margin by sex.</summary>
    public ValueList<SexCount> BySex { get; init => field = value ?? []; } = [];

    /// <summary>The margin by age.</summary>
    public ValueList<AgeCount> ByAge { get; init => field = value ?? []; } = [];

    /// <summary>The new casualties of a report.</summary>
    /// <param name="casualties">The casualties; absent: nothing is told.</param>
    /// <param name="name">Where they come from.</param>
    public static PersonTable Of(Casualties? casualties, string? name = null) =>
        new() { Name = name, Total = casualties?.Total, BySex = casualties?.BySex ?? [], ByAge = casualties?.ByAge ?? [] };

    /// <summary>The victims known.</summary>
    /// <param name="victims">The victims; absent: nothing is told.</param>
    /// <param name="name">Where they come from.</param>
    public static PersonTable Of(VictimFigures? victims, string? name = null) => new()
    {
        Name = name,
        Total = victims?.Total,
        Cells = (victims?.Cells ?? []).Select(cell => Cell(cell.Sex, cell.AgeBand, cell.Count, cell.WithDisability)).ToValueList(),
    };

    /// <summary>The persons reached by risk education.</summary>
    /// <param name="reach">The persons reached; absent: nothing is told.</param>
    /// <param name="name">Where they come from.</param>
    public static PersonTable Of(RiskEducationReach? reach, string? name = null) => new()
    {
        Name = name,
        Total = reach?.Total,
        Cells =
        [
            .. (reach?.Cells ?? []).Select(cell => Cell(cell.Sex, cell.AgeBand, cell.Count, cell.WithDisability)),
            .. reach?.Unknown is { } unknown ? new[] { Cell(null, null, unknown, null) } : [],
        ],
        BySex = reach?.BySex ?? [],
        ByAge = reach?.ByAge ?? [],
    };

    /// <summary>The persons served by one service. Those of several services cannot be added: one person may use many.</summary>
    /// <param name="service">The service; absent: nothing is told.</param>
    /// <param name="name">Where it comes from.</param>
    public static PersonTable Of(VictimService? service, string? name = null) => new()
    {
        Name = name,
        Total = service?.PersonsServedTotal,
        Cells = (service?.PersonsServed ?? []).Select(cell => Cell(cell.Sex, cell.AgeBand, cell.Count, cell.WithDisability)).ToValueList(),
    };

    private static PersonCell Cell(Code<Sex>? sex, AgeBand? age, long? count, long? withDisability) =>
        new() { Sex = sex, AgeBand = age, Count = count, WithDisability = withDisability };
}
