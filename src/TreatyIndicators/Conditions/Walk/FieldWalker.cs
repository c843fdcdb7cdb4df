using System.Globalization;
using System.Text;

namespace TreatyIndicators.Conditions;

/// <summary>Goes through the fields of a report that are given, in the order of the field list.</summary>
/// <param name="knowsPlaces">Whether it is asked where a value stands. To keep in mind where it is costs a walk much of its time.</param>
internal abstract class FieldWalker(bool knowsPlaces)
{
    /// <summary>The fields from the section to the value at hand, with the places of rows; below zero: the field is no list.</summary>
    private readonly (WalkedField Field, int Index)[] trail = knowsPlaces ? new (WalkedField, int)[WalkedField.Deepest] : [];
    private int depth;

    protected void Walk(StatePartyReport report)
    {
        foreach (var section in WalkedField.Sections)
        {
            Follow(section, report);
        }
    }

    /// <summary>A value that is given.</summary>
    protected abstract void Meet(WalkedField field, object value);

    /// <summary>A record that is given, before its fields.</summary>
    protected virtual void Enter(WalkedField field, object record)
    {
    }

    /// <summary>The JSON path of what is at hand: <c>$.stockpile.stock[2].quantity</c>.</summary>
    protected string Path()
    {
        var path = new StringBuilder("$");
        foreach (var (field, index) in trail.AsSpan(0, depth))
        {
            path.Append('.').Append(field.Name);
            if (index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
        }

        return path.ToString();
    }

    private void Follow(WalkedField field, object record)
    {
        if (field.IsList)
        {
            FollowRows(field, record);
        }
        else if (field.Read(record) is { } value)
        {
            Visit(field, value, -1);
        }
    }

    private void FollowRows(WalkedField field, object record)
    {
        var rows = field.Value.Rows(record) ?? [];
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] is { } row)
            {
                Visit(field, row, index);
            }
        }
    }

    private void Visit(WalkedField field, object value, int index)
    {
        if (knowsPlaces)
        {
            trail[depth++] = (field, index);
        }

        if (field.Members.Length == 0)
        {
            Meet(field, value);
        }
        else
        {
            Enter(field, value);
            foreach (var member in field.Members)
            {
                Follow(member, value);
            }
        }

        depth--;
    }
}
