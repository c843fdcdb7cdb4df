using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>More rows take more time in proportion: what is told, why not and how to put it right included.</summary>
public sealed class NearLinearTests
{
    private const string Rings = "hazardousAreas.areas.geometry.polygons.rings";

    private const int Few = 20_000;

    private const int Many = 100_000;

    /// <summary>With what is told, why not, and how to put it right.</summary>
    [Theory]
    [InlineData("technicalCharacteristics.types")]
    [InlineData("stockpile.stock")]
    [InlineData("retained.items")]
    [InlineData("hazardousAreas.areas")]
    [InlineData("landRelease.rows")]
    public void Numbers_of_a_long_table_are_put_right_in_near_linear_time(string path) => Holds(path, ManyRows.Different, Few, Many);

    /// <summary>Rules that ask for different rows fail for every pair of equal ones.</summary>
    [Theory]
    [InlineData("stockpile.stock")]
    [InlineData("victimAssistance.casualties.byDevice")]
    [InlineData("hazardousAreas.areas")]
    public void Equal_rows_are_checked_in_near_linear_time(string path) => Holds(path, ManyRows.Equal, Few, Many);

    [Theory]
    [InlineData(Rings)]
    [InlineData(Rings + ".points")]
    public void The_outline_of_an_area_is_checked_in_near_linear_time(string path)
    {
        Holds(path, ManyRows.Different, Few / 5, Many / 5);
        Holds(path, ManyRows.Equal, Few / 5, Many / 5);
    }

    private static void Holds(string path, Func<Type, int, object> rows, int few, int many)
    {
        var table = ReportTable.OfReports.Single(table => table.Path == path);
        NearLinear.Holds(few, many, count =>
        {
            var with = table.In(HostileCheck.Report(ConventionId.Apmbc), rows(table.Row, count));
            return () => HostileCheck.Of(with);
        });
    }
}
