using TreatyIndicators.Serialization;

namespace TreatyIndicators.Conditions;

/// <summary>The names that a condition may use: fields, records, names of the context, functions, and the subject under test.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class ConditionScope
{
    private ConditionScope(Universe universe, RecordType? rowType)
    {
        Universe = universe;
        RowType = rowType;
        Report = rowType is null ? ReportContract.Report : null;
    }

    /// <summary>What the condition is tested on.</summary>
    public Universe Universe { get; }

    /// <summary>The scope of conditions on States: <c>s</c> and all sections of its report.</summary>
    public static ConditionScope States { get; } = new(Universe.States, null);

    internal static CodeType Duty { get; } = CodesOf<Duty>();

    internal static CodeType MeetingKinds { get; } = CodesOf<MeetingKind>();

    /// <summary>The sections that may be named; absent where the subject is not a State.</summary>
    internal RecordType? Report { get; }

    /// <summary>The records outside the reports, by name.</summary>
    internal IReadOnlyDictionary<string, ConditionType> Records { get; } = RecordRoots.All;

    /// <summary>The type of a subject that is a row; absent where the subject is a State.</summary>
    internal RecordType? RowType { get; }

    /// <summary>The scope of conditions on the subjects of a universe.</summary>
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
