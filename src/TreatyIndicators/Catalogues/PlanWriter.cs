using System.Text.Json;
using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>Writes action plans as JSON. Reading what was written gives an equal plan.</summary>
/// <remarks>
/// Members stand in the order of the format; absent members and empty lists are left out, so equal plans give equal bytes. A plan is
/// written as it is, faults included: <see cref="PlanReader.Check"/> finds them. Safe for any number of threads.
/// </remarks>
public static class PlanWriter
{
    /// <summary>Writes a plan, indented, in UTF-8 without a byte order mark.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">No plan or no stream is given.</exception>
    public static void Write(ActionPlan plan, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, PlanRecords.ToData(plan), CatalogueJson.Plan);
    }

    /// <summary>The JSON of a plan as text, indented.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException">No plan is given.</exception>
    public static string Text(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonSerializer.Serialize(PlanRecords.ToData(plan), CatalogueJson.Plan);
    }
}
