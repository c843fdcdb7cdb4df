using System.Text.Json;
using NodaTime;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>The rules by which dates follow from the two conventions, their meetings and their plans.</summary>
/// <remarks><c>docs/obligations.md</c> lists them with their sources. Read when first asked for. Safe for any number of threads.</remarks>
public static class DeadlineRules
{
    private static readonly Lazy<ValueList<DeadlineRule>> Embedded = new(Read);

    /// <summary>All rules, the conventions one after the other.</summary>
    public static ValueList<DeadlineRule> All => Embedded.Value;

    /// <summary>The rule of an identifier; absent: there is none.</summary>
    public static DeadlineRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The rule of a convention for a kind of date; absent: it has none, a stockpile extension under the APMBC for instance.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="kind">What the date is.</param>
    /// <param name="duty">The duty, where the kind has a rule for each; else it is left out of account.</param>
    public static DeadlineRule? Find(ConventionId convention, DeadlineRuleKind kind, ObligationKind? duty = null) => All.FirstOrDefault(rule =>
        rule.Kind.Value == kind && rule.Convention == convention && (duty is null || rule.Duty?.Value == duty));

    /// <summary>Entry into force by the rule of a convention.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="deposit">The instrument.</param>
    /// <param name="where">Where it stands; absent: not said.</param>
    /// <returns>Absent: the day of deposit is not known well enough, or the State succeeded, to which no rule applies: entry into force is data then.</returns>
    /// <exception cref="ArgumentNullException">No instrument is given.</exception>
    public static ComputedDate? EntryIntoForce(ConventionId convention, Deposit deposit, string? where = null)
    {
        ArgumentNullException.ThrowIfNull(deposit);
        return deposit is { DepositedOn: { } day } && deposit.Kind != ConsentKind.Succession
            ? Find(convention, DeadlineRuleKind.EntryIntoForce)?.Apply(day, where)
            : null;
    }

    /// <summary>The day by which the report that covers a calendar year is due.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="yearCovered">The year covered.</param>
    /// <returns>Absent where the convention has no such rule, or no calendar the day.</returns>
    public static ComputedDate? AnnualReport(ConventionId convention, int yearCovered) => yearCovered is > 0 and < 9999
        ? Find(convention, DeadlineRuleKind.AnnualReport)?.Apply(new LocalDate(yearCovered, 12, 31))
        : null;

    private static ValueList<DeadlineRule> Read()
    {
        using var stream = EmbeddedData.Open("deadline-rules.json");
        return JsonSerializer.Deserialize(stream, CatalogueJson.DeadlineRules)!;
    }
}
