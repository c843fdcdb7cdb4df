namespace TreatyIndicators;

/// <summary>The plan definitions that the library ships.</summary>
internal static class EmbeddedPlans
{
    private static readonly string[] Names = ["plans/lausanne.json", "plans/observations.json", "plans/siem-reap-angkor.json", "plans/vientiane-review.json"];

    /// <summary>Reads the shipped plans.</summary>
    /// <exception cref="InvalidOperationException">A shipped plan is broken; the message lists all problems.</exception>
    public static ValueList<ActionPlan> Read() => [.. Names.Select(Read)];

    private static ActionPlan Read(string name)
    {
        using var stream = EmbeddedData.Open(name);
        var reading = PlanReader.Read(stream, name);
        return reading.Data ?? throw new InvalidOperationException(string.Join(Environment.NewLine, reading.Problems));
    }
}
