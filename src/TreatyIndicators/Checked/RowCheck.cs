namespace TreatyIndicators.Validation;

/// <summary>What came of checking one row of a list of records.</summary>
/// <remarks><inheritdoc cref="SubjectCheck" path="/remarks"/></remarks>
public sealed class RowCheck : SubjectCheck
{
    internal RowCheck(string list, int place, CheckTarget target, CompiledRule[] rules, RuleStatus[] statuses, string rulesVersion)
        : base(target, rules, statuses, rulesVersion) =>
        (List, Place, State, Row) = (list, place, target.RowState, target.Row!);

    /// <summary>The list, for instance <c>nationalPlatforms</c>.</summary>
    public string List { get; }

    /// <summary>The place of the row in its list, counted from 0.</summary>
    public int Place { get; }

    /// <summary>The State that the row names; absent: none.</summary>
    public StateCode? State { get; }

    internal object Row { get; }
}
