namespace TreatyIndicators.Conditions;

/// <summary>The values of a report by kind, as a walk finds them. Their room is used again for another report.</summary>
internal sealed class ReportValues
{
    /// <summary>What a report with most of its forms filled in has of a kind.</summary>
    private const int Some = 16, More = 32, Many = 96;

    public Found Counts { get; } = new(FieldKinds.Count, Many);

    public Found Areas { get; } = new(FieldKinds.Area, More);

    public Found Events { get; } = new(FieldKinds.Event, Some);

    public Found Texts { get; } = new(FieldKinds.Text, Many);

    public Found Codes { get; } = new(FieldKinds.Code, Many);

    /// <summary>Texts about victims and their assistance.</summary>
    public Found VictimTexts { get; } = new(FieldKinds.VictimText, Some);

    /// <summary>The types of mines and munitions that need a technical sheet, as often as they are named.</summary>
    public Found MunitionTypes { get; } = new(FieldKinds.MunitionType, Some);

    /// <summary>Forgets what was found, for the values of a report.</summary>
    public void Turn(StatePartyReport report)
    {
        foreach (var found in (ReadOnlySpan<Found>)[Counts, Areas, Events, Texts, Codes, VictimTexts, MunitionTypes])
        {
            found.Turn(report);
        }
    }

    public void Add(FieldKinds kinds, object value)
    {
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
            MunitionTypes.Add(text);
        }

        if ((kinds & FieldKinds.VictimText) != 0)
        {
            VictimTexts.Add(text);
        }
    }
}
