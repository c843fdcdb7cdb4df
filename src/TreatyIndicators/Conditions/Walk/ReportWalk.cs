namespace TreatyIndicators.Conditions;

/// <summary>What one walk through a report has found.</summary>
internal sealed class ReportWalk : FieldWalker
{
    private const int Few = 64;

    private ReportValues? values;
    private MunitionTypes? types;
    private HashSet<(WalkedField, object)>? figures;
    private List<string>? paths;

    /// <param name="report">The report.</param>
    /// <param name="room">Where its values are put; absent: into room of their own.</param>
    public ReportWalk(StatePartyReport report, ReportValues? room = null)
        : base(knowsPlaces: false)
    {
        (Report, values) = (report, room ?? new());
        values.Turn(report);
        Walk(report);
    }

    public StatePartyReport Report { get; }

    /// <summary>The values by kind. They are found once more where they were given up.</summary>
    public ReportValues Values => values ??= new ReportWalk(Report).values!;

    public List<FigureField> Figures { get; } = [];

    /// <summary>The nil statements, with their sections.</summary>
    public List<(string Section, NilStatement Statement)> NilStatements { get; } = [];

    /// <summary>The types of mines and munitions that need a technical sheet.</summary>
    public MunitionTypes MunitionTypes => types ??= new(Values.MunitionTypes);

    /// <summary>Whether the report has the same figure in an equal row. A row is as large as its texts, so few figures are compared and only many are hashed.</summary>
    public bool Tells(FigureField figure) => Figures.Count > Few
        ? (figures ??= [.. Figures.Select(one => one.Identity)]).Contains(figure.Identity)
        : Holds(figure);

    /// <summary>Where a figure stands. Most rules are met, so places are found by a walk of their own once somebody asks.</summary>
    public string PathOfFigure(int place) => (paths ??= new FigurePaths(Report).Found)[place];

    /// <summary>Gives up the room of the values, which nobody reads any more; figures and statements stay.</summary>
    public ReportValues? GiveUp()
    {
        var room = values;
        (values, types) = (null, null);
        return room;
    }

    protected override void Enter(WalkedField field, object record)
    {
        if (field.Kinds == FieldKinds.Nil)
        {
            NilStatements.Add((field.Section, (NilStatement)record));
        }

        if (!FigureWords.AreIn(field, record))
        {
            return;
        }

        foreach (var member in field.Members)
        {
            if (FigureWords.Figure(member, record) is { } value)
            {
                Figures.Add(new(member, value, field, record, this, Figures.Count));
            }
        }
    }

    protected override void Meet(WalkedField field, object value) => values!.Add(field.Kinds, value);

    private bool Holds(FigureField figure)
    {
        foreach (var one in Figures)
        {
            if (one.IsSame(figure))
            {
                return true;
            }
        }

        return false;
    }
}
