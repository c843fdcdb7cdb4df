using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>Reads action plans from JSON and checks them as a whole.</summary>
/// <remarks>
/// A plan is law, not testimony: it is read only when nothing is wrong with it, and everything that is wrong is listed at once.
/// Reading is done in two steps. The first looks at the form of the file, as with reports (<c>READ-01</c> and up); the second, tried
/// on files of the right form, at what stands in it (<c>PLAN-05</c> and up). Safe for any number of threads.
/// </remarks>
public static class PlanReader
{
    /// <summary>Bounds the work that a file can ask for, as conditions cost more than other values; the shipped plan has a sixth of it.</summary>
    private const int MostValues = 20_000;

    /// <summary>Reads a plan.</summary>
    /// <param name="utf8">The JSON, in UTF-8; read to its end and left open.</param>
    /// <param name="name">The name of the file for messages.</param>
    /// <returns>The plan, or every problem found; bad content never throws.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static CatalogueReading<ActionPlan> Read(Stream utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var (data, unread) = StrictReader.Read(utf8, name, CatalogueJson.Plan, ShapeBuilder.Of(CatalogueJson.Plan), MostValues);
        if (data.Count == 0)
        {
            return new(null, unread);
        }

        var problems = new PlanProblems(name);
        var plan = new PlanBuilder(data[0], problems).Build();
        return new(plan, problems.ToList());
    }
}
