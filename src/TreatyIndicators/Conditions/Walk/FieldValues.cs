namespace TreatyIndicators.Conditions;

/// <summary>Finds the values of one kind in a report with their places: the same as <see cref="ReportWalk"/>, in the same order.</summary>
/// <remarks>Most rules are met, so walks do without places, and they are found by a walk of their own once somebody asks.</remarks>
internal sealed class FieldValues : FieldWalker
{
    private readonly List<FieldValue> found = [];
    private readonly FieldKinds kind;

    private FieldValues(FieldKinds kind)
        : base(knowsPlaces: true) => this.kind = kind;

    public static IReadOnlyList<FieldValue> Of(StatePartyReport report, FieldKinds kind)
    {
        var values = new FieldValues(kind);
        values.Walk(report);
        return values.found;
    }

    protected override void Meet(WalkedField field, object value)
    {
        if ((field.Kinds & kind) != 0)
        {
            found.Add(new(field, value, Path()));
        }
    }
}
