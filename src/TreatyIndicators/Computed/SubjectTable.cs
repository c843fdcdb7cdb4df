using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The subjects of one universe in one evaluation, with a column for each test.</summary>
internal sealed class SubjectTable
{
    private readonly Dictionary<string, int> places;

    public SubjectTable(IReadOnlyList<string> identifiers, IReadOnlyList<object?>? rows, Columns columns)
    {
        (Identifiers, Rows, Columns) = (identifiers, rows, columns);
        places = new(identifiers.Count, StringComparer.Ordinal);
        for (var place = 0; place < identifiers.Count; place++)
        {
            places.TryAdd(identifiers[place], place);
        }
    }

    private SubjectTable(SubjectTable other, Columns columns) =>
        (Identifiers, Rows, Columns, places) = (other.Identifiers, other.Rows, columns, other.places);

    /// <summary>Codes of States, or identifiers of rows.</summary>
    public IReadOnlyList<string> Identifiers { get; }

    /// <summary>The rows; absent where the subjects are States.</summary>
    public IReadOnlyList<object?>? Rows { get; }

    /// <summary>Never changed once the frame is read.</summary>
    public Columns Columns { get; }

    public int Count => Identifiers.Count;

    public int PlaceOf(string identifier) => places.GetValueOrDefault(identifier, -1);

    public SubjectTable Copy() => new(this, Columns.Copy());
}
