namespace TreatyIndicators.Conditions;

/// <summary>What one walk through a report has found, by kind.</summary>
internal sealed class ReportWalk : FieldWalker
{
    private const int Few = 64;

    /// <summary>What a report with most of its forms filled in has of a kind.</summary>
    private const int Some = 16, More = 32, Many = 96;

    private readonly Found munitionTypes;
    private MunitionTypes? types;
    private HashSet<(WalkedField, object)>? figures;
    private List<string>? paths;

    public ReportWalk(StatePartyReport report)
        : base(knowsPlaces: false)
    {
        Report = report;
        Counts = new(report, FieldKinds.Count, Many);
        Areas = new(report, FieldKinds.Area, More);
        Events = new(report, FieldKinds.Event, Some);
        Texts = new(report, FieldKinds.Text, Many);
        Codes = new(report, FieldKinds.Code, Many);
        VictimTexts = new(report, FieldKinds.VictimText, Some);
        munitionTypes = new(report, FieldKinds.MunitionType, Some);
        Walk(report);
    }

    public StatePartyReport Report { get; }

    public Found Counts { get; }

    public Found Areas { get; }

    public Found Events { get; }

    public Found Texts { get; }

    public Found Codes { get; }

    /// <summary>Texts about victims and their assistance.</summary>
    public Found VictimTexts { get; }

    public List<FigureField> Figures { get; } = [];

    /// <summary>The nil statements, with their sections.</summary>
    public List<(string Section, NilStatement Statement)> NilStatements { get; } = [];

    /// <summary>The types of mines and munitions that need a technical sheet.</summary>
    public MunitionTypes MunitionTypes => types ??= new(munitionTypes);

    /// <summary>Whether the report has the same figure in an equal row. A row is as large as its texts, so few figures are compared and only many are hashed.</summary>
    public bool Tells(FigureField figure) => Figures.Count > Few
        ? (figures ??= [.. Figures.Select(one => one.Identity)]).Contains(figure.Identity)
        : Figures.Exists(figure.IsSame);

    /// <summary>Where a figure stands. Most rules are met, so places are found by a walk of their own once somebody asks.</summary>
    public string PathOfFigure(int place) => (paths ??= new FigurePaths(Report).Found)[place];

    protected override void Enter(WalkedField field, object record)
    {
        if (field.Kinds == FieldKinds.Nil)
        {
            NilStatements.Add((field.Section, (NilStatement)record));
        }

        foreach (var (figure, value) in FigureWords.FiguresIn(field, record))
        {
            Figures.Add(new(figure, value, field, record, this, Figures.Count));
        }
    }

    protected override void Meet(WalkedField field, object value)
    {
        var kinds = field.Kinds;
        if ((kinds & FieldKinds.Count) != 0)
        {
            Counts.Add(value);
        }
        else if ((kinds & FieldKinds.Text) != 0)
        {
            AddText(kinds, value);
        }
        else if ((kinds & FieldKinds.Code) != 0)
        {
            Codes.Add(value);
        }
        else if ((kinds & FieldKinds.Area) != 0)
        {
            Areas.Add(value);
        }
        else if ((kinds & FieldKinds.Event) != 0)
        {
            Events.Add(value);
        }
    }

    private void AddText(FieldKinds kinds, object text)
    {
        Texts.Add(text);
        if ((kinds & FieldKinds.MunitionType) != 0)
        {
            munitionTypes.Add(text);
        }

        if ((kinds & FieldKinds.VictimText) != 0)
        {
            VictimTexts.Add(text);
        }
    }
}
