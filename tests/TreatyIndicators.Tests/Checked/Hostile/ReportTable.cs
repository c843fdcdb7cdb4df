using System.Reflection;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>A list of a report or of records, found by reflection, so that a table that is added later is tested with the others.</summary>
/// <param name="Steps">The properties that lead to the list, it being the last.</param>
internal sealed record ReportTable(IReadOnlyList<PropertyInfo> Steps)
{
    /// <summary>Every list of a report, those inside rows included.</summary>
    public static IReadOnlyList<ReportTable> OfReports { get; } = [.. Below(typeof(StatePartyReport), [])];

    /// <summary>The lists of records that stand in no row.</summary>
    public static IReadOnlyList<ReportTable> OfRecords { get; } = [.. Below(typeof(ConventionRecords), []).Where(table => table.IsOutermost)];

    /// <summary>The path, as a report writes it.</summary>
    public string Path { get; } = string.Join('.', Steps.Select(step => char.ToLowerInvariant(step.Name[0]) + step.Name[1..]));

    /// <summary>The type of a row.</summary>
    public Type Row => Steps[^1].PropertyType.GetGenericArguments()[0];

    private bool IsOutermost => Steps.SkipLast(1).All(step => !HostileValue.IsList(step.PropertyType));

    /// <summary>The thing with the list in its place; a row around it is the only one of its list.</summary>
    public T In<T>(T whole, object list)
        where T : class => (T)Put(whole, 0, list);

    public override string ToString() => Path;

    private object Put(object whole, int step, object list)
    {
        var copy = HostileValue.Copy(whole);
        var property = Steps[step];
        if (step == Steps.Count - 1)
        {
            property.SetValue(copy, list);
        }
        else if (HostileValue.IsList(property.PropertyType))
        {
            var row = property.PropertyType.GetGenericArguments()[0];
            property.SetValue(copy, HostileValue.ListOf(row, [Put(HostileValue.Usual(row), step + 1, list)]));
        }
        else
        {
            property.SetValue(copy, Put(property.GetValue(copy) ?? Activator.CreateInstance(property.PropertyType)!, step + 1, list));
        }

        return copy;
    }

    private static IEnumerable<ReportTable> Below(Type type, PropertyInfo[] above)
    {
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            PropertyInfo[] steps = [.. above, property];
            var held = property.PropertyType;
            if (HostileValue.IsList(held))
            {
                yield return new(steps);
                held = held.GetGenericArguments()[0];
            }

            foreach (var table in HostileValue.IsRecord(held) ? Below(held, steps) : [])
            {
                yield return table;
            }
        }
    }
}
