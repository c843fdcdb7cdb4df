using TreatyIndicators.Catalogues.Plans;

namespace TreatyIndicators;

/// <summary>Reads action plans from JSON and checks them as a whole.</summary>
/// <remarks>
/// A plan is law, not testimony: it is read only when nothing is wrong with it, and everything that is wrong is listed at once.
/// Reading is done in two steps. The first looks at the form of the file (<c>PLAN-01</c> to <c>PLAN-04</c>); the second, tried on files
/// of the right form, at what stands in it (<c>PLAN-05</c> and up). Safe for any number of threads.
/// </remarks>
public static class PlanReader
{
    /// <summary>Reads a plan.</summary>
    /// <param name="utf8">The JSON, in UTF-8; read to its end and left open.</param>
    /// <param name="name">The name of the file for messages.</param>
    /// <returns>The plan, or every problem found; bad content never throws.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CatalogueReading<ActionPlan> Read(Stream utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var problems = new PlanProblems(name);
        var plan = PlanFile.Read(utf8, problems) is { } data ? new PlanBuilder(data, problems).Build() : null;
        return new(plan, problems.ToList());
    }
}
