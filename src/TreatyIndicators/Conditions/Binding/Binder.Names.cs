namespace TreatyIndicators.Conditions;

/// <content>Names and paths.</content>
internal sealed partial class Binder
{
    private static readonly string[] Days = ["t", "cutoff", "knowledgeDate", "planStart", "periodEnd"];

    private static readonly string[] Intervals = ["calendarYear", "period", "planWindow"];

    private static readonly string[] Numbers = ["year", "reportYear", "earlyNoticeDays"];

    /// <summary>The names that only the measuring of a plan year gives a meaning.</summary>
    private static readonly string[] OfPlans = ["year", "reportYear", "calendarYear", "planStart", "planWindow", "cutoff", "earlyNoticeDays"];

    /// <summary>The names that only a report under test, or a year that reports cover, gives a meaning.</summary>
    private static readonly string[] OfReports = ["period", "periodEnd"];

    /// <summary>The latest earlier report of the State.</summary>
    private const string Earlier = "prev";

    private BoundExpression BindName(NameExpression name, ConditionType? expected)
    {
        var first = name.Segments[0];
        if (rowNames.TryGetValue(first, out var row))
        {
            return BindPath(name, PathRoot.Row, first, row.Slot, row.Type, 1);
        }

        if (name.Segments.Count == 1 && expected is CodeType list)
        {
            if (list.Names.Contains(first))
            {
                return new BoundConstant.OfText(name, list, first);
            }

            if (!IsKnown(first))
            {
                return Invalid(name, BinderErrors.UnknownCode(positionOf(name), first, list, NearestWord.Of(first, list.Names)));
            }
        }

        if (name.Segments.Count == 1 && ContextValue(name) is { } value)
        {
            return value;
        }

        if (scope.Report?.Find(first) is not null)
        {
            return BindPath(name, PathRoot.Report, string.Empty, 0, scope.Report, 0);
        }

        if (first == Earlier && scope.Admits(ConditionUser.RulesOnReports))
        {
            return BindPath(name, PathRoot.Earlier, first, 0, scope.Report!, 1);
        }

        return scope.RecordTypes.TryGetValue(first, out var record)
            ? BindPath(name, PathRoot.Record, first, 0, record, 1)
            : Invalid(name, NoSuchName(positionOf(name), first));
    }

    private ConditionError NoSuchName(int position, string name) =>
        name == Earlier ? BinderErrors.NotHere(position, name, Users(ConditionUser.RulesOnReports))
        : OfPlans.Contains(name, StringComparer.Ordinal) ? BinderErrors.NotHere(position, name, Users(ConditionUser.Plans))
        : OfReports.Contains(name, StringComparer.Ordinal) ? BinderErrors.NotHere(position, name, "plans and rules on reports")
        : BinderErrors.UnknownName(position, name, NearestWord.Of(name, KnownNames()));

    /// <summary>Whether a name of the context has a meaning here: without a plan there is no plan year, and without a report no period.</summary>
    private bool HasMeaning(string name) =>
        (scope.Admits(ConditionUser.Plans) || !OfPlans.Contains(name, StringComparer.Ordinal))
        && (!scope.IsOfRecords || !OfReports.Contains(name, StringComparer.Ordinal));

    private bool IsKnown(string name) => KnownNames().Contains(name, StringComparer.Ordinal);

    private IEnumerable<string> KnownNames() =>
    [
        .. rowNames.Keys, .. Days.Concat(Intervals).Concat(Numbers).Where(HasMeaning),
        .. scope.StateName is { } state ? new[] { state } : [], .. scope.Admits(ConditionUser.RulesOnReports) ? new[] { Earlier } : [],
        .. scope.Report?.FieldNames ?? [], .. scope.RecordTypes.Keys,
    ];

    private BoundExpression? ContextValue(NameExpression name) => name.Segments[0] switch
    {
        var state when state == scope.StateName => new BoundConstant.OfState(name),
        var other when !HasMeaning(other) => null,
        "year" => new BoundConstant.OfYear(name, reportYear: false),
        "reportYear" => new BoundConstant.OfYear(name, reportYear: true),
        "earlyNoticeDays" => new BoundConstant.OfEarlyNotice(name),
        var day when Days.Contains(day, StringComparer.Ordinal) => new BoundConstant.OfDay(name, day),
        var interval when Intervals.Contains(interval, StringComparer.Ordinal) => new BoundRange(
            name,
            new BoundConstant.OfIntervalEnd(name, interval, last: false),
            new BoundConstant.OfIntervalEnd(name, interval, last: true)),
        _ => null,
    };

    private BoundExpression BindPath(NameExpression name, PathRoot root, string rootName, int slot, ConditionType start, int skip)
    {
        var type = start;
        var steps = new List<ContractField>();
        if (start is ListType && skip > 0)
        {
            steps.Add(new ContractField(rootName, start, value => value));
        }

        foreach (var segment in name.Segments.Skip(skip))
        {
            var within = type is ListType list ? list.Member : type;
            if ((within as RecordType)?.Find(segment) is not { } field)
            {
                var nearest = NearestWord.Of(segment, (within as RecordType)?.FieldNames ?? []);
                return Invalid(name, BinderErrors.UnknownField(positionOf(name), segment, within, nearest));
            }

            steps.Add(field);
            type = field.Type;
        }

        var path = new PathReader(root, rootName, slot, [.. steps]);
        paths[name] = path;
        return Leaf(name, path, type);
    }

    private static BoundExpression Leaf(NameExpression name, PathReader path, ConditionType type) => type switch
    {
        ListType list => new BoundField.OfList(name, list.Member, path),
        _ when path.RunsThroughList => new BoundField.OfList(name, type, path),
        RecordType record when BoundAttestation.Is(record) => new BoundAttestation(name, record, path),
        RecordType record => new BoundRecord(name, record, path),
        _ when type.Equals(ConditionType.Truth) => new BoundField.OfTruth(name, path),
        _ when type.Equals(ConditionType.Number) => new BoundField.OfNumber(name, path),
        _ when type.Equals(ConditionType.Date) => new BoundField.OfDate(name, path),
        _ when type.Equals(ConditionType.Opaque) => new BoundOpaque(name, path),
        _ => new BoundField.OfText(name, type, path),
    };
}
