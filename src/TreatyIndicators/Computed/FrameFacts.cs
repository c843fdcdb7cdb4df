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
    private readonly Lazy<ConcurrentDictionary<string, Dictionary<string, List<object?>>>> reportRows = new(() => new(StringComparer.Ordinal));

    private readonly Membership membership = frame.Evidence.Catalogue.Membership(frame.Convention);

    private readonly ConventionRecords? records = frame.Shared.Records;

    public object? Record(string root) => root switch
    {
        RecordRoots.Reports => reports.Value,
        RecordRoots.Register => membership.Register,
        RecordRoots.Obligations => membership.Register.Obligations,
        _ => records is null ? null : Serialization.ReportContract.Records.Find(root)?.Read(records),
    };

    public List<object?> Merge(string path, IEnumerable<IEnumerable<object?>> reports) => FieldMerge.LatestOf(path, reports);

    public Rows RowsWith(RowKey key, string value, EvaluationScope scope)
    {
        if (key.IsReportsOfState)
        {
            return new(frame.ReportsKnownOf(value));
        }

        var indexes = key.IsOfReports ? reportRows.Value : frame.Shared.Rows;
        if (indexes.TryGetValue(key.Name, out var known))
        {
            return RowKey.Find(known, value);
        }

        var rows = key.AllRows(scope);
        return rows.IsMissing ? Rows.Missing : RowKey.Find(indexes.GetOrAdd(key.Name, _ => key.Build(rows, scope)), value);
    }

    public Truth IsParty(string state, LocalDate date) => membership.IsParty(Code(state), date);

    public PartialDate? EntryIntoForce(string state) => membership.EntryIntoForce(Code(state));

    public LocalDate? InitialReportDue(string state) => membership.InitialReportDue(Code(state));

    public Truth DutyOpen(string state, Duty duty, LocalDate date) =>
        membership.IsOpen(Code(state), duty, date, frame.Dates.AsOf);

    public Truth DutyDone(string state, Duty duty, LocalDate date) =>
        membership.HasEnded(Code(state), duty, date, frame.Dates.AsOf);

    public PartialDate? Deadline(string state, string duty, LocalDate date) =>
        membership.DeadlineOn(Code(state), Code<Duty>.Of(duty).Value!.Value, date)?.Date;

    public Truth Retains(string state, LocalDate date) => RetentionTold(state, date) switch
    {
        null => Truth.Unknown,
        { Retained: null } => Truth.False,
        { Retained: { } retained } => Retains(retained),
    };

    /// <summary>The latest report that says something of kept items, be it that the form is not applicable.</summary>
    public StatePartyReport? RetentionTold(string state, LocalDate date)
    {
        foreach (var report in frame.ReportsOf(state).Backwards(date.Year))
        {
            if (report.Retained is not null || EffectiveReports.IsNotApplicable(report, "retained"))
            {
                return report;
            }
        }

        return null;
    }

    private static Truth Retains(RetainedMunitions retained) => retained switch
    {
        { Totals.Quantity: { } total } => TruthLogic.Of(total > 0),
        { Items: var items } when items.Any(item => item.Quantity > 0) => Truth.True,
        { Items: { Count: > 0 } items } when items.All(item => item.Quantity is not null) => Truth.False,
        { NilStatement.Stated: true } => Truth.False,
        _ => Truth.Unknown,
    };

    public Truth Updated(object report, string section)
    {
        var row = (StatePartyReport)report;
        return TruthLogic.Of(EffectiveReports.Section(row, section) is not null || frame.ReportsOf(row.Header.State.Value).Effective.Body(row, section) is not null);
    }

    public Truth Met(string indicator, string state) => frame.IsMet(indicator, state);

    public PartialDate? MeetingStart(string meeting) => frame.Evidence.Catalogue.FindMeeting(meeting)?.Start;

    public string? MeetingKind(string meeting) => frame.Evidence.Catalogue.FindMeeting(meeting)?.Kind?.Text;

    public LocalDate ConventionStart() =>
        frame.Evidence.Catalogue.FindConvention(frame.Convention)?.EntryIntoForce
        ?? throw new InvalidOperationException($"The catalogue has no convention {frame.Convention}.");

    private static StateCode Code(string state) => StateCode.TryParse(state, out var code) ? code : default;
}
