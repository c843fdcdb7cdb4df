using System.Numerics;

namespace TreatyIndicators.Computed;

/// <summary>
/// Two definitions over two bodies of evidence. What the definition has changed is the mean of what it changes before and after the
/// evidence does, and the other way round: the mean of the two orders favours neither.
/// </summary>
/// <param name="Before">The first definition over the first evidence.</param>
/// <param name="NewEvidence">The first definition over the second evidence.</param>
/// <param name="NewDefinition">The second definition over the first evidence.</param>
/// <param name="After">The second definition over the second evidence.</param>
internal sealed record Corners(Corner Before, Corner NewEvidence, Corner NewDefinition, Corner After)
{
    public static Corners Of(Corner before, Corner after) => before.Indicator == after.Indicator
        ? new(before, after, before, after)
        : new(before, before.Over(after), after.Over(before), after);

    public bool HasOneDefinition => Before.Indicator == After.Indicator;

    /// <summary>The two ways in which the evidence alone changes; only one where the definition stays.</summary>
    public IEnumerable<(Corner Before, Corner After)> EvidenceAlone =>
        HasOneDefinition ? [(Before, After)] : [(Before, NewEvidence), (NewDefinition, After)];

    /// <summary>The subjects that can have moved, in the ordinal order of their codes: of the same States those alone whose statuses differ or that add a number.</summary>
    public IEnumerable<SubjectKey> Subjects() => (Before.HasStatesOf(After) ? Differing() : Before.Subjects().Union(After.Subjects()))
        .OrderBy(subject => subject.Name, StringComparer.Ordinal)
        .ThenBy(subject => subject.Again);

    private IEnumerable<SubjectKey> Differing()
    {
        var table = Before.Table!;
        for (var word = 0; word << 6 < table.Count; word++)
        {
            for (var bits = Differing(word); bits != 0; bits &= bits - 1)
            {
                yield return new(table.Identifiers[(word << 6) + BitOperations.TrailingZeroCount(bits)], 0);
            }
        }
    }

    private ulong Differing(int word)
    {
        var (before, after) = (Before.Word(word), After.Word(word));
        var numbers = After.Indicator.Amount is null ? 0 : before.Met | after.Met;
        return HasOneDefinition
            ? before.DiffersFrom(after) | numbers
            : before.DiffersFrom(after) | before.DiffersFrom(NewEvidence.Word(word)) | before.DiffersFrom(NewDefinition.Word(word)) | numbers;
    }
}
