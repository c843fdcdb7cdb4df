using TreatyIndicators.Serialization;

namespace TreatyIndicators.Conditions;

/// <summary>The names that a condition may use: fields, records, names of the context, functions, and the subject under test.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class ConditionScope
{
    /// <summary>What rules on reports are tested on: no plan can have it, for no list of records has this name.</summary>
    private static readonly Universe OneReport = new("s", "the report under test");

    /// <summary>What rules on records are tested on: all records of a convention at once.</summary>
    private static readonly Universe AllRecords = new(string.Empty, "the records of a convention");

    private ConditionScope(Universe universe, RecordType? rowType)
    {
        Universe = universe;
        RowType = rowType;
        Report = rowType is null && !IsOfRecords ? ReportContract.Report : null;
    }

    /// <summary>What the condition is tested on; for rules a name of its own, which no plan can use.</summary>
    public Universe Universe { get; }

    /// <summary>The scope of conditions on States: <c>s</c> and all sections of its report.</summary>
    public static ConditionScope States { get; } = new(Universe.States, null);

    /// <summary>
    /// The scope of rules on reports: all sections of the report under test, <c>prev</c> for the latest earlier one, <c>s</c> for the State
    /// that sent it, the records, and the functions that look at earlier reports and at the cover page. It has no plan year.
    /// </summary>
    /// <remarks>
    /// Indicators are not written in it: over several years they read what a plan says of time bases, and a second way to reach the same
    /// reports could disagree with the first.
    /// </remarks>
    public static ConditionScope Reports { get; } = new(OneReport, null);

    /// <summary>The scope of rules on the records of a convention: there is no report, no State under test and no plan year.</summary>
    public static ConditionScope Records { get; } = new(AllRecords, null);

    /// <summary>The conventions that the library knows by name; a report of another one is compared with neither.</summary>
    internal static CodeType Conventions { get; } = new(nameof(ConventionId), [ConventionId.Apmbc.Value, ConventionId.Ccm.Value]);

    internal static CodeType FormLetters { get; } = CodesOf<FormLetter>();

    internal static CodeType Duty { get; } = CodesOf<Duty>();

    internal static CodeType MeetingKinds { get; } = CodesOf<MeetingKind>();

    /// <summary>The sections that may be named; absent where the subject is not a State.</summary>
    internal RecordType? Report { get; }

    /// <summary>The records outside the reports, by name.</summary>
    internal IReadOnlyDictionary<string, ConditionType> RecordTypes { get; } = RecordRoots.All;

    /// <summary>The type of a subject that is a row; absent where the subject is a State.</summary>
    internal RecordType? RowType { get; }

    /// <summary>Whether nothing but records can be read.</summary>
    internal bool IsOfRecords => Universe == AllRecords;

    /// <summary>The name that stands for the State under test; absent where there is none.</summary>
    internal string? StateName => RowType is null && !IsOfRecords ? Universe.Name : null;

    /// <summary>Whether something that only some conditions can use may stand here.</summary>
    internal bool Admits(ConditionUser user) => user switch
    {
        ConditionUser.Plans => Universe != OneReport && !IsOfRecords,
        ConditionUser.RulesOnReports => Universe == OneReport,
        _ => true,
    };

    /// <summary>The scope of conditions on the subjects of a universe of a plan.</summary>
    /// <exception cref="ArgumentException">The universe names no list of records.</exception>
    public static ConditionScope Of(Universe universe)
    {
        ArgumentNullException.ThrowIfNull(universe);
        return universe == Universe.States
            ? States
            : new(universe, RecordRoots.RowsOf(universe.Source) ?? throw new ArgumentException($"\"{universe.Source}\" is not a list of records.", nameof(universe)));
    }

    private static CodeType CodesOf<T>()
        where T : struct, Enum => new(typeof(T).Name, Code<T>.Names.ToValueList());
}
