using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>More rows take more time in proportion: what is told, why not and how to put it right included.</summary>
public sealed class NearLinearTests
{
    private const int Few = 20_000;

    private const int Many = 100_000;

    /// <summary>With what is told, why not, and how to put it right.</summary>
    [Theory]
    [InlineData("technicalCharacteristics.types")]
    [InlineData("stockpile.stock")]
    [InlineData("retained.items")]
    public void Numbers_of_a_long_table_are_put_right_in_near_linear_time(string path) => Holds(path, ManyRows.Different);

    /// <summary>Rules that ask for different rows fail for every pair of equal ones.</summary>
    [Theory]
    [InlineData("stockpile.stock")]
    [InlineData("victimAssistance.casualties.byDevice")]
    public void Equal_rows_are_checked_in_near_linear_time(string path) => Holds(path, ManyRows.Equal);

    private static void Holds(string path, Func<Type, int, object> rows)
    {
        var table = ReportTable.OfReports.Single(table => table.Path == path);
        NearLinear.Holds(Few, Many, count =>
        {
            var with = table.In(HostileCheck.Report(ConventionId.Apmbc), rows(table.Row, count));
            return () => HostileCheck.Of(with);
        });
    }
}
