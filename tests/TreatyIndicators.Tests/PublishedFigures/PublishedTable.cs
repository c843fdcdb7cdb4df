using System.Globalization;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>A table of published figures, as copied: comment lines, a header line, rows, and the printed totals.</summary>
internal sealed class PublishedTable
{
    private readonly string[] columns;
    private readonly string[][] rows;

    private PublishedTable(string[] columns, string[][] rows) => (this.columns, this.rows) = (columns, rows);

    public IEnumerable<Line> Rows => rows.Where(row => row[0] == "data").Select(row => new Line(this, row));

    public IEnumerable<Line> Totals => rows.Where(row => row[0] == "published_total").Select(row => new Line(this, row));

    public static PublishedTable Load(string file)
    {
        string[][] lines = [.. File.ReadLines(RepositoryFolder.Path("tests/TreatyIndicators.Tests/PublishedFigures/Data/" + file))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(','))];
        return new(lines[0], lines[1..]);
    }

    public sealed class Line(PublishedTable table, string[] cells)
    {
        public string this[string column] => cells[Array.IndexOf(table.columns, column)];

        public decimal Number(string column) => decimal.Parse(this[column], CultureInfo.InvariantCulture);
    }
}
