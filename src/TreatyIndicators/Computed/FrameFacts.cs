using System.Collections.Concurrent;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Answers what conditions ask of the register, the reports, the records and other indicators, as known on a day.</summary>
internal sealed class FrameFacts(IKnowledge knowledge) : IConditionFacts
{
    private readonly Lazy<ValueList<StatePartyReport>> reports = new(() =>
        knowledge.Evidence.Reports.Where(report => report.Header.Convention == knowledge.Convention && report.Header.SubmittedOn <= knowledge.Day).ToValueList());

    /// <summary>Which reports are known depends on the day.</summary>
    private readonly Lazy<ConcurrentDictionary<string, Lazy<RowIndex>>> reportRows = new(() => new(StringComparer.Ordinal));

    private readonly SubjectIdentifiers states = knowledge.States.Identifiers;

    private readonly Membership membership = knowledge.States.Membership;

    /// <summary>The known rows of lists that are not in the order of their days.</summary>
    private readonly Lazy<ConcurrentDictionary<IValueList, Rows>> gathered = new(() => new(ReferenceEqualityComparer.Instance));

    public object? Record(string root) => root switch
    {
        RecordRoots.Reports => reports.Value,
        RecordRoots.Register or RecordRoots.Obligations => OfRegister(membership, root),
        RecordRoots.Catalogue => knowledge.Evidence.Catalogue.FindConvention(knowledge.Convention),
        _ => Of(knowledge.Shared.Records, root),
    };

    private static object? Of(ConventionRecords? records, string root) =>
        records is null ? null : Serialization.ReportContract.Records.Find(root)?.Read(records);

    public Rows Known(IValueList list) => knowledge.Shared.DaysOf(list)?.KnownOn(knowledge.Day) switch
    {
        null => new(list),
        (_, { } chosen) => gathered.Value.GetOrAdd(list, static (list, chosen) => new(Array.ConvertAll(chosen, place => list.Members[place])), chosen),
        (var first, _) => new(list.Members, 0, first),
    };

    public List<object?> Merge(string path, IEnumerable<IEnumerable<object?>> reports) => FieldMerge.LatestOf(path, reports);

    public FoundRows RowsWith(RowKey key, RowValues values, EvaluationScope scope)
    {
        if (key.IsReportsOfState)
        {
            return new(Rows.None, new(knowledge.ReportsKnownOf(values.First!)), Rows.None);
        }

        var found = Index(key, scope)?.Find(values, scope.Subject?.Place ?? -1, knowledge.Day) ?? FoundRows.Missing;
        return new(AsKnown(key, found.With), AsKnown(key, found.Untold), AsKnown(key, found.Absent));
    }

    /// <summary>The rows of the year that a test asks for, State by State; absent where some rows do not tell their year.</summary>
    public RowsOfYear? OfYear(RowKey key, EvaluationScope scope) => (Index(key, scope) as RowsByState)?.OfYear(key.YearIn(scope.Dates), knowledge.Day);

    public FoundRows Own(RowKey key, RowsOfYear rows, EvaluationScope scope) =>
        new(AsKnown(key, rows.Of(scope.Subject!.Place)), Rows.None, AsKnown(key, rows.Nobody));

    private RowIndex? Index(RowKey key, EvaluationScope scope)
    {
        if (!ReferenceEquals(scope.LastIndex.Key, key))
        {
            scope.LastIndex = (key, IndexOf(key, scope));
        }

        return scope.LastIndex.Rows;
    }

    /// <summary>The rows of a register, without ends that were not known yet.</summary>
    private Rows AsKnown(RowKey key, Rows rows)
    {
        if (!key.IsOfRegister || membership.Open.Count == 0)
        {
            return rows;
        }

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
        var indexes = key.IsOfReports ? reportRows.Value : key.IsOfRegister ? knowledge.States.Whole.Rows : knowledge.Shared.Rows;
        if (indexes.TryGetValue(key.Name, out var known))
        {
            return known.Value;
        }

        var rows = key.AllRows(scope);
        return rows.IsMissing ? null : Make(key, rows, indexes, scope);
    }

    /// <summary>Threads that read together ask for the same index at the same time: one makes it, the others wait, and their scopes with them.</summary>
    private RowIndex Make(RowKey key, Rows rows, ConcurrentDictionary<string, Lazy<RowIndex>> indexes, EvaluationScope scope) => indexes
        .GetOrAdd(key.Name, _ => new(() => AllOf(key) is { } list && DaysOf(key, list) is { } days
            ? key.Build(new(list), days, scope, states.PlaceOf, states.Count)
            : key.Build(rows, null, scope, states.PlaceOf, states.Count)))
        .Value;

    /// <summary>The list with all its rows, whenever they became known.</summary>
    private IValueList? AllOf(RowKey key) =>
        key.Path.ListIn(key.IsOfRegister ? OfRegister(knowledge.States.Whole.Membership, key.Path.RootName) : Of(knowledge.Shared.Records, key.Path.RootName));

    private RowDays? DaysOf(RowKey key, IValueList list) =>
        key.IsOfRegister ? knowledge.States.Whole.Membership.Known.DaysOf(list) : knowledge.Shared.DaysOf(list);

    private static object OfRegister(Membership membership, string root) =>
        root == RecordRoots.Obligations ? membership.Register.Obligations : membership.Register;

    public MembershipRecord Member(string state) => StateCode.TryParse(state, out var code) ? membership.Of(code) : MembershipRecord.Empty;

    public Truth Retains(string state, LocalDate date, EvaluationScope scope) =>
        RetentionTold(ReportsOf(state, scope), date) is { } report ? RetainsTold(report) ?? Truth.Unknown : Truth.Unknown;

    /// <summary>Whether a report shows kept items; absent: it says nothing of them.</summary>
    public static Truth? RetainsTold(StatePartyReport report) => report switch
    {
        { Retained: { } retained } => Retains(retained),
        _ when CoverPage.IsNotApplicable(report, "retained") => Truth.False,
        _ => null,
    };

    /// <summary>The latest report that says something of kept items, be it that the form is not applicable.</summary>
    public static StatePartyReport? RetentionTold(ReportsOfState reports, LocalDate date)
    {
        var report = reports.Latest(date.Year);
        while (report is not null && RetainsTold(report) is null)
        {
            report = reports.Before(report);
        }

        return report;
    }

    private ReportsOfState ReportsOf(string state, EvaluationScope scope) =>
        scope.Subject is SubjectReader reader && reader.ReportsIfOf(state) is { } reports ? reports : knowledge.ReportsOf(state);

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

    /// <summary>Not known of a report that is in no collection: nobody can tell what came after it.</summary>
    public Truth IsReplaced(object report, ContractField section, EvaluationScope scope)
    {
        var row = (StatePartyReport)report;
        return knowledge.Evidence.Reports.Series(row.Header.Convention, row.Header.State)?.Winner(row.Header.Period.To.Year, scope.Dates.Knowledge) is { } counts
            ? TruthLogic.Of(!ReferenceEquals(section.Read(counts), section.Read(row)))
            : Truth.Unknown;
    }

    public Truth Met(string indicator, string state) => knowledge.IsMet(indicator, state);

    public bool IsState(string code) => StateCode.TryParse(code, out var state) && knowledge.Evidence.Catalogue.FindState(state) is not null;

    public PartialDate? MeetingStart(string meeting) => knowledge.Evidence.Catalogue.FindMeeting(meeting)?.Start;

    public string? MeetingKind(string meeting) => knowledge.Evidence.Catalogue.FindMeeting(meeting)?.Kind?.Text;

    public PartialDate? NextMeetingStart(LocalDate day) => Meetings.StartAfter(knowledge.Evidence.Catalogue, knowledge.Convention, day);

    public LocalDate ConventionStart() =>
        knowledge.Evidence.Catalogue.FindConvention(knowledge.Convention)?.EntryIntoForce
        ?? throw new InvalidOperationException($"The catalogue has no convention {knowledge.Convention}.");
}
