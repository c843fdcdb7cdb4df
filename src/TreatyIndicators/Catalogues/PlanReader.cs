using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>Reads action plans from JSON, or takes them as they were built in code, and checks them as a whole.</summary>
/// <remarks>
/// A plan is law, not testimony: it is read only when nothing is wrong with it, and everything that is wrong is listed at once.
/// Reading is done in two steps. The first looks at the form of the file, as with reports (<c>READ-01</c> and up); the second, tried
/// on files of the right form, at what stands in it (<c>PLAN-05</c> and up). Codes from <c>PLAN-50</c> are advice and keep no plan from being read.
/// Nothing is kept between calls. Safe for any number of threads.
/// </remarks>
public static class PlanReader
{
    /// <summary>Reads a plan.</summary>
    /// <param name="utf8">The JSON, in UTF-8; read to its end and left open.</param>
    /// <param name="name">The name of the file for messages.</param>
    /// <param name="catalogue">The catalogue that the plan is meant for, to advise where it has no register of the convention; absent: that is not looked at.</param>
    /// <returns>The plan, or every problem found; bad content never throws.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static CatalogueReading<ActionPlan> Read(Stream utf8, string name, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var file = FileBytes.Of(utf8, name);
        var (data, unread) = StrictReader.Read(file, name, CatalogueJson.Plan, PlanShapes.Plan, PlanLimits.Values);
        if (data.Count == 0)
        {
            return new(null, unread);
        }

        var lines = new Lazy<IReadOnlyDictionary<string, int>>(() => JsonLines.Of(Utf8Text.WithoutByteOrderMark(file.Bytes.Span)));
        return Build(data[0], new(name, path => JsonLines.Find(lines.Value, path)), catalogue);
    }

    /// <summary>Checks a plan that was built in code, as a file is checked.</summary>
    /// <param name="plan">The plan. Where an indicator has no deciding fields or data sources they are filled in from its tests.</param>
    /// <param name="catalogue">The catalogue that the plan is meant for, to advise where it has no register of the convention; absent: that is not looked at.</param>
    /// <returns>The plan with the lists filled in, or every problem found. Paths are those of the JSON that <see cref="PlanWriter"/> writes of it.</returns>
    /// <exception cref="ArgumentNullException">No plan is given.</exception>
    public static CatalogueReading<ActionPlan> Check(ActionPlan plan, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var problems = new PlanProblems(null, _ => null);
        PlanRecords.Check(plan, problems);
        return Build(PlanRecords.ToData(plan), problems, catalogue);
    }

    private static CatalogueReading<ActionPlan> Build(PlanData data, PlanProblems problems, Catalogue? catalogue)
    {
        if (catalogue?.Registers.Any(register => register.Convention == data.Convention) == false)
        {
            var nearest = problems.Nearest(data.Convention.Value, catalogue.Registers.Select(register => register.Convention.Value));
            problems.Advise(PlanCodes.NoRegister, "$.convention", $"found {JsonText.Quote(data.Convention.Value)}, of which the catalogue has no register; evaluating the plan needs one{nearest}");
        }

        var plan = new PlanBuilder(data, problems).Build();
        return new(plan, problems.ToList(), problems.Advice());
    }
}
