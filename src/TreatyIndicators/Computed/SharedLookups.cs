using System.Collections.Concurrent;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>What all frames of one convention look up in one body of evidence: nothing of it depends on the year, the day or the reports.</summary>
/// <remarks>Safe for any number of threads.</remarks>
internal sealed class SharedLookups(ConventionId convention, Catalogue catalogue)
{
    private readonly Lazy<MembershipRecord[]> members = new(() => [.. catalogue.States.Select(state => catalogue.Membership(convention).Of(state.Code))]);

    private readonly Lazy<SubjectIdentifiers> states = new(() => new([.. catalogue.States.Select(state => state.Code.Value)]));

    public SubjectIdentifiers States => states.Value;

    /// <summary>The rows of each State in the register, in the order of <see cref="States"/>.</summary>
    public MembershipRecord[] Members => members.Value;

    /// <summary>The records that definitions read and that were not supplied.</summary>
    public ConcurrentDictionary<NeededRecords, ValueList<string>> Missing { get; } = new();

    /// <summary>The rows of lists of records by one of their members; see <see cref="RowKey"/>.</summary>
    public ConcurrentDictionary<string, Dictionary<string, Rows>> Rows { get; } = new(StringComparer.Ordinal);
}
