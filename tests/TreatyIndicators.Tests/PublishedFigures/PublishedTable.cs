using System.Globalization;
using System.Reflection;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>A table of published figures, as copied: comment lines, a header line, rows, and the printed totals.</summary>
internal sealed class PublishedTable
{
    private readonly string[] columns;
    private readonly string[][] rows;

    private PublishedTable(string file, string source, string[] columns, string[][] rows) =>
        (File, Source, this.columns, this.rows) = (file, source, columns, rows);

    public string File { get; }

    public string Source { get; }

    public IEnumerable<Line> All => rows.Select(row => new Line(this, row));

    public IEnumerable<Line> Rows => rows.Where(row => row[0] == "data").Select(row => new Line(this, row));

    public IEnumerable<Line> Totals => rows.Where(row => row[0] == "published_total").Select(row => new Line(this, row));

    public static PublishedTable Load(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("published/" + file)!);
        var text = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[][] lines = [.. text.Where(line => !line.StartsWith('#')).Select(line => line.Split(','))];
        return new(file, text[0]["# source: ".Length..], lines[0], lines[1..]);
    }

    public sealed class Line(PublishedTable table, string[] cells)
    {
        public string this[string column] => cells[Array.IndexOf(table.columns, column)];

        public bool Has(string column) => this[column].Length > 0;

        public decimal Number(string column) => decimal.Parse(this[column], CultureInfo.InvariantCulture);

        public long Count(string column) => long.Parse(this[column], CultureInfo.InvariantCulture);

        public StateCode State => new(this["state"]);
    }
}
