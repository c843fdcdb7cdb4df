namespace TreatyIndicators.Conditions;

/// <summary>What one walk through a report has found, by kind.</summary>
internal sealed class ReportWalk : FieldWalker
{
    private readonly Found munitionTypes;
    private MunitionTypes? types;
    private HashSet<(WalkedField, object)>? figures;

    public ReportWalk(StatePartyReport report)
    {
        Report = report;
        Counts = new(report, FieldKinds.Count);
        Areas = new(report, FieldKinds.Area);
        Events = new(report, FieldKinds.Event);
        Texts = new(report, FieldKinds.Text);
        Codes = new(report, FieldKinds.Code);
        VictimTexts = new(report, FieldKinds.VictimText);
        munitionTypes = new(report, FieldKinds.MunitionType);
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

    /// <summary>Whether the report has the same figure in an equal row.</summary>
    public bool Tells(FigureField figure) => (figures ??= [.. Figures.Select(one => one.Identity)]).Contains(figure.Identity);

    protected override void Enter(WalkedField field, object record)
    {
        if (field.Kinds == FieldKinds.Nil)
        {
            NilStatements.Add((field.Section, (NilStatement)record));
        }

        if (field.HoldsFigures && FigureWords.AreIn(field, record))
        {
            AddFigures(field, record);
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

    private void AddFigures(WalkedField field, object record)
    {
        foreach (var member in field.Members)
        {
            if (member.Kinds.HasFlag(FieldKinds.Figure) && member.Read(record) is { } value && BoundField.Number(value) is { Numerator.IsZero: false })
            {
                Figures.Add(new(member, value, field, record, $"{Path()}.{member.Name}"));
            }
        }
    }
}
