using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>What stands at the end of a path, in a form that can be shown.</summary>
internal static class ReadValues
{
    /// <summary>Members beyond this number are counted but not shown.</summary>
    private const int MostMembers = 12;

    /// <param name="path">The path.</param>
    /// <param name="name">The path as the condition writes it.</param>
    /// <param name="scope">The subject and its reports.</param>
    /// <param name="convention">The convention, for the form letters.</param>
    /// <param name="origins">Where the rows stand that names run over.</param>
    public static IEnumerable<DecidingValue> Of(
        PathReader path,
        string name,
        EvaluationScope scope,
        ConventionId convention,
        IReadOnlyDictionary<int, RowOrigin>? origins = null)
    {
        if (path.Root == PathRoot.Row && !(path.IsReadable(scope) && (path.Slot == 0 || origins?.ContainsKey(path.Slot) == true)))
        {
            yield break;
        }

        if (path is { Root: PathRoot.Report, LeadsToMany: true } && scope.Window is { Count: > 1 } window)
        {
            foreach (var one in window.Cast<StatePartyReport>())
            {
                yield return DecidingValue.In(Source(one, name, scope), name, Members(Rows.Of(path.RowsIn(one))), LettersOf(convention, name));
            }

            yield break;
        }

        var origin = path.Root == PathRoot.Row ? origins?.GetValueOrDefault(path.Slot) : null;
        var report = path.Root == PathRoot.Report ? scope.Report as StatePartyReport : origin?.Report;
        var value = path.LeadsToMany ? Members(path.ReadRows(scope)) : Show(path.Read(scope, out _));
        var shown = origin is null ? name : path.Text.Length == 0 ? origin.Path : $"{origin.Path}.{path.Text}";
        yield return DecidingValue.In(Source(report, shown, scope), shown, value, LettersOf(convention, shown));
    }

    /// <summary>The values of a member in all rows of a list.</summary>
    public static DecidingValue OfRows(PathReader list, string name, PathReader member, EvaluationScope scope, ConventionId convention)
    {
        var rows = list.ReadRows(scope);
        var values = Enumerable.Range(0, rows.Count).Select(index => member.ReadAll(rows[index]!).FirstOrDefault()).ToList();
        var report = list.Root == PathRoot.Report ? scope.Report as StatePartyReport : null;
        var shown = $"{name}.{member.Text}";
        return DecidingValue.In(Source(report, shown, scope), shown, Members(Rows.Of(values)), LettersOf(convention, shown));
    }

    /// <summary>The submission in which a field of an effective report stands.</summary>
    private static StatePartyReport? Source(StatePartyReport? report, string path, EvaluationScope scope) =>
        report is not null && scope.Subject is SubjectReader reader && reader.ReportsIfOf(report.Header.State.Value) is { } reports
            ? reports.SourceOf(report, path[..(path.AsSpan().IndexOfAny('.', '[') is >= 0 and var end ? end : path.Length)])
            : report;

    /// <summary>The letters under which a field sits, whatever row it stands in and however the report was reached.</summary>
    private static ValueList<string> LettersOf(ConventionId convention, string path)
    {
        var field = FieldNames.WithoutPlaces(path);
        var own = field.StartsWith("reports.", StringComparison.Ordinal) ? field["reports.".Length..] : field;
        return FormCatalogue.LettersOf(convention, ReportFormat.ClassicForms, own).Select(letter => letter.ToString()).ToValueList();
    }

    private static string? Members(Rows rows)
    {
        if (rows.IsMissing || rows.Count == 0)
        {
            return null;
        }

        var shown = Enumerable.Range(0, Math.Min(rows.Count, MostMembers)).Select(index => Show(rows[index]) ?? "-").ToList();
        var plain = shown.TrueForAll(text => text != Row);
        return plain
            ? string.Join(", ", shown) + (rows.Count > MostMembers ? ", ..." : string.Empty)
            : string.Create(CultureInfo.InvariantCulture, $"{rows.Count} rows");
    }

    private const string Row = "(row)";

    public static string? Show(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        LocalDate day => LocalDatePattern.Iso.Format(day),
        Attestation attestation => attestation.Answer?.Text,
        ICode code => code.Text,
        StateCode or PartialDate or ConventionId => value.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Row,
    };
}
