namespace TreatyIndicators.Conditions;

/// <summary>What one walk through a report has found, by kind.</summary>
internal sealed class ReportWalk
{
    private readonly Found<FieldValue> munitionTypes = new();
    private MunitionTypes? types;
    private HashSet<(WalkedField, object, string)>? figures;

    public ReportWalk(StatePartyReport report)
    {
        Report = report;
        foreach (var section in WalkedField.Sections)
        {
            if (section.Read(report) is { } value)
            {
                Visit(section, value, null, -1);
            }
        }
    }

    public StatePartyReport Report { get; }

    public Found<FieldValue> Counts { get; } = new();

    public Found<FieldValue> Areas { get; } = new();

    public Found<FieldValue> Events { get; } = new();

    public Found<FieldValue> Texts { get; } = new();

    public Found<FieldValue> Codes { get; } = new();

    /// <summary>Texts about victims and their assistance.</summary>
    public Found<FieldValue> VictimTexts { get; } = new();

    public Found<FigureField> Figures { get; } = new();

    /// <summary>The sections with a nil statement.</summary>
    public List<(string Section, NilStatement Statement)> NilStatements { get; } = [];

    /// <summary>The types of mines and munitions that need a technical sheet.</summary>
    public MunitionTypes MunitionTypes => types ??= new(munitionTypes);

    /// <summary>Whether the report has the same figure with the same words.</summary>
    public bool Tells(FigureField figure) => (figures ??= Identities()).Contains(figure.Identity);

    private HashSet<(WalkedField, object, string)> Identities()
    {
        var identities = new HashSet<(WalkedField, object, string)>();
        foreach (var figure in Figures.AsSpan())
        {
            identities.Add(figure.Identity);
        }

        return identities;
    }

    private void Visit(WalkedField field, object value, FieldPlace? within, int index)
    {
        if (field.Members.Length == 0)
        {
            Add(new FieldValue(field, value, within, index));
            return;
        }

        var place = new FieldPlace(within, field.Name, index);
        if (field.Kinds == FieldKinds.Nil)
        {
            NilStatements.Add((within!.Name, (NilStatement)value));
        }

        if (field.HoldsFigures)
        {
            AddFigures(field, value, place);
        }

        foreach (var member in field.Members)
        {
            if (member.Read(value) is { } found)
            {
                VisitMember(member, found, place);
            }
        }
    }

    private void VisitMember(WalkedField member, object value, FieldPlace place)
    {
        if (!member.IsList)
        {
            Visit(member, value, place, -1);
            return;
        }

        var list = (IValueList)value;
        for (var index = 0; index < list.Count; index++)
        {
            if (list.Members[index] is { } row)
            {
                Visit(member, row, place, index);
            }
        }
    }

    private void Add(FieldValue value)
    {
        var kinds = value.Field.Kinds;
        To(Counts, FieldKinds.Count);
        To(Areas, FieldKinds.Area);
        To(Events, FieldKinds.Event);
        To(Texts, FieldKinds.Text);
        To(Codes, FieldKinds.Code);
        To(VictimTexts, FieldKinds.VictimText);
        To(munitionTypes, FieldKinds.MunitionType);

        void To(Found<FieldValue> found, FieldKinds kind)
        {
            if ((kinds & kind) != 0)
            {
                found.Add(value);
            }
        }
    }

    private void AddFigures(WalkedField field, object record, FieldPlace place)
    {
        if (FigureWords.In(field, record) is not { } words)
        {
            return;
        }

        foreach (var member in field.Members)
        {
            if (member.Kinds.HasFlag(FieldKinds.Figure) && member.Read(record) is { } value && BoundField.Number(value) is { Numerator.IsZero: false })
            {
                Figures.Add(new(member, value, words, new(place, member.Name, -1)));
            }
        }
    }
}
