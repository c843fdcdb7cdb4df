using System.Numerics;

namespace TreatyIndicators.Computed;

/// <summary>Some persons of whom the same is known.</summary>
/// <param name="Sex">The sex; absent: not known.</param>
/// <param name="Age">The place of the age stratum; -1: not known.</param>
/// <param name="WithDisability">With or without disabilities; absent: not known.</param>
/// <param name="Count">How many.</param>
internal readonly record struct PersonRow(Sex? Sex, int Age, bool? WithDisability, BigInteger Count)
{
    /// <summary>The rows of a cell. Where disabilities are told, those without are told too.</summary>
    public static IEnumerable<PersonRow> Of(PersonCell cell, AgeStrata ages)
    {
        var (sex, age) = (Known(cell.Sex), ages.PlaceOf(cell.AgeBand));
        return cell switch
        {
            { Count: { } count, WithDisability: { } some } => [new(sex, age, true, some), new(sex, age, false, (BigInteger)count - some)],
            { Count: { } count } => [new(sex, age, null, count)],
            { WithDisability: { } some } => [new(sex, age, true, some)],
            _ => [],
        };
    }

    public static Sex? Known(Code<Sex>? code) => code?.Value is TreatyIndicators.Sex.F or TreatyIndicators.Sex.M ? code.Value : null;
}
