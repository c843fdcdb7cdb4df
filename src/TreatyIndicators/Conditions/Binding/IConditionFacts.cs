using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>What conditions ask of the register, the reports and other indicators. The engine answers.</summary>
internal interface IConditionFacts
{
    /// <summary>The record of a root name (<c>meetings</c>, <c>register</c>, <c>reports</c> ...), later rows included; absent when it was not supplied.</summary>
    object? Record(string root);

    /// <summary>The rows of a list of records that were known on the day of the evaluation.</summary>
    Rows Known(IValueList list);

    /// <summary>The rows of a list in several reports of one State, oldest report first, repeated rows brought down to the latest version.</summary>
    List<object?> Merge(string path, IEnumerable<IEnumerable<object?>> reports);

    /// <summary>
    /// The rows of a list whose members have values, and those in which one is absent, for tests of the form <c>row.member = value</c>;
    /// missing where there is nothing to read them from.
    /// </summary>
    FoundRows RowsWith(RowKey key, RowValues values, EvaluationScope scope);

    /// <summary>The rows of the State under test among those of a year, and those that name no State.</summary>
    FoundRows Own(RowKey key, RowsOfYear rows, EvaluationScope scope);

    /// <summary>The rows of a State in the register; without rows where it has none.</summary>
    MembershipRecord Member(string state);

    /// <summary>Whether the latest effective report shows kept items above zero.</summary>
    Truth Retains(string state, LocalDate date, EvaluationScope scope);

    /// <summary>Whether a section has a body in a report, or an unchanged cover status with a valid chain.</summary>
    Truth Updated(object report, ContractField section, EvaluationScope scope);

    /// <summary>Whether what counts for the year of a report, on the day up to which reports are known, is another section than the one that the report has.</summary>
    Truth IsReplaced(object report, ContractField section, EvaluationScope scope);

    /// <summary>Whether a State is in the numerator of another indicator.</summary>
    Truth Met(string indicator, string state);

    /// <summary>Whether the catalogue has a State with a code.</summary>
    bool IsState(string code);

    PartialDate? MeetingStart(string meeting);

    string? MeetingKind(string meeting);

    /// <summary>The first day of the next Meeting of States Parties or Review Conference after a day; absent: none is listed, or it is open which comes next.</summary>
    PartialDate? NextMeetingStart(LocalDate day);

    LocalDate ConventionStart();
}
