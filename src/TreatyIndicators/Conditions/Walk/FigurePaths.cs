namespace TreatyIndicators.Conditions;

/// <summary>The places of the figures of a report, in the order in which <see cref="ReportWalk"/> finds them.</summary>
internal sealed class FigurePaths : FieldWalker
{
    public FigurePaths(StatePartyReport report)
        : base(knowsPlaces: true) => Walk(report);

    public List<string> Found { get; } = [];

    protected override void Enter(WalkedField field, object record)
    {
        if (FigureWords.AreIn(field, record))
        {
            Found.AddRange(field.Members.Where(member => FigureWords.Figure(member, record) is not null).Select(member => $"{Path()}.{member.Name}"));
        }
    }

    protected override void Meet(WalkedField field, object value)
    {
    }
}
