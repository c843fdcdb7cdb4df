using NodaTime;

namespace TreatyIndicators;

/// <summary>Who belongs on one day of a series.</summary>
/// <param name="Year">The plan year; without plan years, the year of the day.</param>
/// <param name="On">The day that is looked at.</param>
/// <param name="AsOf">The day up to which register, reports and records were known.</param>
/// <param name="Members">Who certainly belongs.</param>
/// <param name="Doubtful">Those of whom it cannot be told; they are not counted.</param>
public sealed record MemberPoint(int Year, LocalDate On, LocalDate AsOf, ValueList<string> Members, ValueList<string> Doubtful);
