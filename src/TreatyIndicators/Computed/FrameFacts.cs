using System.Collections.Concurrent;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Answers what conditions ask of the register, the reports, the records and other indicators, as known on the day of a frame.</summary>
internal sealed class FrameFacts(Frame frame) : IConditionFacts
{
    private readonly Lazy<ValueList<StatePartyReport>> reports = new(() =>
        frame.Evidence.Reports.Where(report => report.Header.Convention == frame.Convention && report.Header.SubmittedOn <= frame.Dates.AsOf).ToValueList());

    /// <summary>Which reports are known depends on the day.</summary>
    private readonly Lazy<ConcurrentDictionary<string, RowIndex>> reportRows = new(() => new(StringComparer.Ordinal));

    private readonly Membership membership = frame.States.Membership;

    private readonly ConventionRecords? records = frame.Shared.RecordsOn(frame.Dates.AsOf);

    public object? Record(string root) => root switch
    {
        RecordRoots.Reports => reports.Value,
        RecordRoots.Register or RecordRoots.Obligations => OfRegister(membership, root),
        RecordRoots.Catalogue => frame.Evidence.Catalogue.FindConvention(frame.Convention),
        _ => Of(records, root),
    };

    private static object? Of(ConventionRecords? records, string root) =>
        records is null ? null : Serialization.ReportContract.Records.Find(root)?.Read(records);

    public List<object?> Merge(string path, IEnumerable<IEnumerable<object?>> reports) => FieldMerge.LatestOf(path, reports);

    public (Rows With, Rows Without) RowsWith(RowKey key, string value, EvaluationScope scope)
    {
        if (key.IsReportsOfState)
        {
            return (new(frame.ReportsKnownOf(value)), Rows.None);
        }

        if (!ReferenceEquals(scope.LastIndex.Key, key))
        {
            scope.LastIndex = (key, IndexOf(key, scope));
        }

        if (scope.LastIndex.Rows is not { } index)
        {
            return (Rows.Missing, Rows.None);
        }

        var (with, without) = (index.With(value, frame.Dates.AsOf, key.YearIn(scope)), index.Without(frame.Dates.AsOf, key.YearIn(scope)));
        return key.IsOfRegister && membership.Open.Count > 0 ? (AsKnown(with), AsKnown(without)) : (with, without);
    }

    /// <summary>The rows of a register, without ends that were not known yet.</summary>
    private Rows AsKnown(Rows rows)
    {
        for (var place = 0; place < rows.Count; place++)
        {
            if (membership.Open.ContainsKey(rows[place]!))
            {
                return Rows.Of(rows.All.Select(row => membership.Open.GetValueOrDefault(row!, row!)));
            }
        }

        return rows;
    }

    /// <summary>Reports are indexed as known on the day of the frame; records and the register once for all days, and asked for a day.</summary>
    private RowIndex? IndexOf(RowKey key, EvaluationScope scope)
    {
        var indexes = key.IsOfReports ? reportRows.Value : key.IsOfRegister ? frame.States.Whole.Rows : frame.Shared.Rows;
        if (indexes.TryGetValue(key.Name, out var known))
        {
            return known;
        }

        var rows = key.AllRows(scope);
        if (rows.IsMissing)
        {
            return null;
        }

        // Threads that read together ask for the same index at the same time: one makes it, the others wait.
        lock (indexes)
        {
            var list = key.Path.ListIn(key.IsOfRegister ? OfRegister(frame.States.Whole.Membership, key.Path.RootName) : Of(frame.Shared.Records, key.Path.RootName));
            return indexes.GetOrAdd(key.Name, _ => list is null ? key.Build(rows, null, scope) : key.Build(new(list), DaysOf(key, list), scope));
        }
    }

    private RowDays? DaysOf(RowKey key, IValueList list) =>
        key.IsOfRegister ? frame.States.Whole.Membership.Known.DaysOf(list) : frame.Shared.DaysOf(list);

    private static object OfRegister(Membership membership, string root) =>
        root == RecordRoots.Obligations ? membership.Register.Obligations : membership.Register;

    public MembershipRecord Member(string state) => StateCode.TryParse(state, out var code) ? membership.Of(code) : MembershipRecord.Empty;

    public Truth Retains(string state, LocalDate date, EvaluationScope scope) => RetentionTold(ReportsOf(state, scope), date) switch
    {
        null => Truth.Unknown,
        { Retained: null } => Truth.False,
        { Retained: { } retained } => Retains(retained),
    };

    /// <summary>The latest report that says something of kept items, be it that the form is not applicable.</summary>
    public static StatePartyReport? RetentionTold(ReportsOfState reports, LocalDate date)
    {
        var report = reports.Latest(date.Year);
        while (report is { Retained: null } && !CoverPage.IsNotApplicable(report, "retained"))
        {
            report = reports.Before(report);
        }

        return report;
    }

    private ReportsOfState ReportsOf(string state, EvaluationScope scope) =>
        scope.Subject is SubjectReader reader && reader.ReportsIfOf(state) is { } reports ? reports : frame.ReportsOf(state);

    private static Truth Retains(RetainedMunitions retained) => retained switch
    {
        { Totals.Quantity: { } total } => TruthLogic.Of(total > 0),
        { Items: var items } when AnyKept(items) => Truth.True,
        { Items: { Count: > 0 } items } when items.All(item => item.Quantity is not null) => Truth.False,
        { NilStatement.Stated: true } => Truth.False,
        _ => Truth.Unknown,
    };

    private static bool AnyKept(ValueList<RetainedItem> items)
    {
        foreach (var item in items.AsSpan())
        {
            if (item.Quantity > 0)
            {
                return true;
            }
        }

        return false;
    }

    public Truth Updated(object report, ContractField section, EvaluationScope scope)
    {
        var row = (StatePartyReport)report;
        return TruthLogic.Of(section.Read(row) is not null
            || (row.Header.Cover.Count > 0 && ReportsOf(row.Header.State.Value, scope).Effective.Body(row, section.Name) is not null));
    }

    public Truth Met(string indicator, string state) => frame.IsMet(indicator, state);

    public PartialDate? MeetingStart(string meeting) => frame.Evidence.Catalogue.FindMeeting(meeting)?.Start;

    public string? MeetingKind(string meeting) => frame.Evidence.Catalogue.FindMeeting(meeting)?.Kind?.Text;

    public LocalDate ConventionStart() =>
        frame.Evidence.Catalogue.FindConvention(frame.Convention)?.EntryIntoForce
        ?? throw new InvalidOperationException($"The catalogue has no convention {frame.Convention}.");
}
