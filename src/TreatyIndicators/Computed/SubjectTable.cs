using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The subjects of one universe in one evaluation, with a column for each test.</summary>
/// <param name="Names">The subjects.</param>
/// <param name="Rows">The rows; absent where the subjects are States.</param>
/// <param name="Columns">Never changed once the frame is read.</param>
internal sealed record SubjectTable(SubjectIdentifiers Names, Rows? Rows, Columns Columns)
{
    public IReadOnlyList<string> Identifiers => Names.All;

    public int Count => Names.Count;

    public int PlaceOf(string identifier) => Names.PlaceOf(identifier);

    public SubjectTable Copy() => this with { Columns = Columns.Copy() };
}
