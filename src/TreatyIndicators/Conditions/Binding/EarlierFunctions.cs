namespace TreatyIndicators.Conditions;

/// <summary>Functions of the reports of several years.</summary>
internal static class EarlierFunctions
{
    private const Reads Years = Reads.Report | Reads.Earlier;

    public static IReadOnlyDictionary<string, ConditionFunction> All { get; } = new Dictionary<string, ConditionFunction>(StringComparer.Ordinal)
    {
        ["history"] = new("field, number of years", 2, 2, History, ConditionUser.RulesOnReports),
        ["unchangedYears"] = new("field, or row of figureFields()", 1, 1, UnchangedYears, ConditionUser.RulesOnReports),
        ["sumYears"] = new("field, number of years", 2, 2, SumYears, ConditionUser.RulesOnReports),
        ["everCount"] = new("list", 1, 1, EverCount, ConditionUser.RulesOnReports),
        ["firstSubmission"] = new("field that holds a day", 1, 1, FirstSubmission, ConditionUser.RulesOnReports),
        ["inHistory"] = new("field, value", 2, 2, InHistory, ConditionUser.RulesOnReports),
        ["yearsWithoutUpdate"] = new("State, day", 2, 2, YearsWithoutUpdate, ConditionUser.RulesOnReports),
    };

    /// <summary>The values of a field in one report, those that are absent left out.</summary>
    private static IReadOnlyList<object> Given(PathReader path, StatePartyReport report) =>
        path.LeadsToMany ? [.. path.RowsIn(report).OfType<object>()] : path.ValueIn(report) is { } value ? [value] : [];

    private static BoundExpression History(Binder binder, CallExpression call)
    {
        if (binder.ReportPath(call.Arguments[0]) is not var (path, type))
        {
            return new BoundInvalid(call);
        }

        var years = binder.Number(call.Arguments[1]);
        return new BoundCall.OfList(call, type, Years | years.Reads, scope =>
            scope is { Report: StatePartyReport report, Earlier: { Count: > 0 } earlier } && ConditionFunctions.Whole(years, scope) is { } count
                ? Within(path, earlier, EarlierReports.LastYear(report), count)
                : Rows.Missing);
    }

    private static Rows Within(PathReader path, IReadOnlyList<StatePartyReport> earlier, int year, int years)
    {
        var found = new List<object?>();
        for (var place = 0; place < earlier.Count && year - EarlierReports.LastYear(earlier[place]) <= years; place++)
        {
            if (EarlierReports.LastYear(earlier[place]) >= year)
            {
                continue;
            }

            if (path.LeadsToMany)
            {
                found.AddRange(Given(path, earlier[place]));
            }
            else if (path.ValueIn(earlier[place]) is { } value)
            {
                found.Add(value);
            }
        }

        return Rows.Of(found);
    }

    /// <summary>The value of this report is the first of the run, and a year without a report ends it.</summary>
    private static BoundExpression UnchangedYears(Binder binder, CallExpression call) => binder.Bind(call.Arguments[0]) is BoundRecord row && row.Type.Equals(FigureField.Type)
        ? new BoundCall.OfNumber(call, Years | row.Reads, scope =>
            row.Evaluate(scope) is FigureField figure && scope.Report is StatePartyReport report && EarlierReports.Of(scope) is { } earlier ? Run(figure, report, earlier, scope) : null)
        : binder.ReportPath(call.Arguments[0]) is var (path, _)
        ? new BoundCall.OfNumber(call, Years, scope => scope.Report is StatePartyReport report && EarlierReports.Of(scope) is { } earlier ? Run(report, earlier, one => Given(path, one)) : null)
        : new BoundInvalid(call);

    private static Rational? Run(StatePartyReport report, IReadOnlyList<StatePartyReport> earlier, Func<StatePartyReport, IReadOnlyList<object>> read)
    {
        var value = read(report);
        if (value.Count == 0)
        {
            return null;
        }

        var (last, years) = (report, 1);
        foreach (var one in earlier.Take(EarlierReports.LongestRun - 1).TakeWhile(one => EarlierReports.Join(one, last) && read(one).SequenceEqual(value)))
        {
            (last, years) = (one, years + 1);
        }

        return Rational.Of(years);
    }

    /// <summary>The same figure with the same words counts in whatever row it stands: rows have no place of their own.</summary>
    private static Rational Run(FigureField figure, StatePartyReport report, IReadOnlyList<StatePartyReport> earlier, EvaluationScope scope)
    {
        var (last, years) = (report, 1);
        while (years <= Math.Min(earlier.Count, EarlierReports.LongestRun - 1) && earlier[years - 1] is var one && EarlierReports.Join(one, last) && scope.Walks.Of(one).Tells(figure))
        {
            (last, years) = (one, years + 1);
        }

        return Rational.Of(years);
    }

    /// <summary>
    /// What was not reported in one of the years may be any number, so the sum is absent. A form that was left as it was tells of an earlier year, and nothing of its own.
    /// </summary>
    private static BoundExpression SumYears(Binder binder, CallExpression call)
    {
        if (binder.ReportPath(call.Arguments[0]) is not var (path, type))
        {
            return new BoundInvalid(call);
        }

        if (!type.Equals(ConditionType.Number))
        {
            return Refused(binder, call, "a field that holds a number, for instance retained.used.quantity");
        }

        var years = binder.Number(call.Arguments[1]);
        return new BoundCall.OfNumber(call, Years | years.Reads, scope =>
            scope.Report is StatePartyReport report && EarlierReports.Of(scope) is { } earlier && ConditionFunctions.Whole(years, scope) is > 0 and var count
            && EarlierReports.Covering(report, earlier, count) is { } covering
                ? Sum(covering.Where(one => !IsLeft(one, path.Section.Name, scope)).SelectMany(path.RowsIn))
                : null);
    }

    private static bool IsLeft(StatePartyReport effective, string section, EvaluationScope scope)
    {
        var document = ReferenceEquals(effective, scope.Report) ? scope.Document
            : scope.Reports is { HasCovers: true } all ? all.Winner(EarlierReports.LastYear(effective), scope.Dates.Knowledge)
            : null;
        return document is not null && CoverPage.IsLeft(document, section);
    }

    /// <summary>As with <c>sum</c>: absent values are left out, and where all are the sum is absent.</summary>
    private static Rational? Sum(IEnumerable<object?> values)
    {
        var (sum, rows, given) = (default(Rational), 0, 0);
        foreach (var value in values)
        {
            rows++;
            if (BoundField.Number(value) is { } number)
            {
                (sum, given) = (sum + number, given + 1);
            }
        }

        return rows > 0 && given == 0 ? null : sum;
    }

    /// <summary>A row that is reported again in a later year counts once.</summary>
    private static BoundExpression EverCount(Binder binder, CallExpression call)
    {
        if (binder.ReportPath(call.Arguments[0]) is not var (path, _))
        {
            return new BoundInvalid(call);
        }

        if (path is not { LeadsToMany: true, RunsThroughList: false })
        {
            return Refused(binder, call, "a list of the report, for instance hazardousAreas.newlyIdentified");
        }

        return new BoundCall.OfNumber(call, Years, scope => scope.Report is StatePartyReport report && EarlierReports.Of(scope) is { } earlier
            ? Rational.Of(scope.Facts.Merge(path.Text, earlier.Reverse().Append(report).Select(path.RowsIn)).Count)
            : null);
    }

    private static BoundExpression InHistory(Binder binder, CallExpression call)
    {
        if (binder.ReportPath(call.Arguments[0]) is not var (path, type))
        {
            return new BoundInvalid(call);
        }

        return binder.Same(call.Arguments[1], type) is { } same
            ? new BoundCall.OfTruth(call, Years | same.Reads, scope => EarlierReports.Of(scope) is { } earlier && same.Asked(scope) is { } asked
                ? TruthLogic.Of(scope.Values.Earlier(path, earlier, same.Read).Contains(asked))
                : Truth.Unknown)
            : new BoundInvalid(call);
    }

    /// <summary>What puts a report right, or replaces it, does not undo that one was in before.</summary>
    private static BoundExpression FirstSubmission(Binder binder, CallExpression call)
    {
        if (binder.ReportPath(call.Arguments[0]) is not var (path, type))
        {
            return new BoundInvalid(call);
        }

        return type.Equals(ConditionType.Date)
            ? new BoundCall.OfDate(call, Reads.Report, scope => scope.Document is { } document ? BoundField.Date(path.ValueIn(First(document, scope.Reports))) : null)
            : Refused(binder, call, "a field that holds a day, for instance header.submittedOn");
    }

    private static StatePartyReport First(StatePartyReport document, ReportSeries? reports) =>
        reports?.First(EarlierReports.LastYear(document), document.Header.Kind, document.Header.SubmittedOn) ?? document;

    /// <summary>Asked of the State under test: only its earlier reports are at hand.</summary>
    private static BoundCall.OfNumber YearsWithoutUpdate(Binder binder, CallExpression call)
    {
        var (state, date) = (binder.Text(call.Arguments[0], ConditionType.State), binder.Date(call.Arguments[1]));
        return new(call, Years | state.Reads | date.Reads, scope =>
            state.Evaluate(scope) is { } code && code == scope.State && scope.Subject?.Member is { } member && ConditionFunctions.Exact(date, scope) is { } day
            && SilentYears.Of(scope, member, day) is { } years ? Rational.Of(years) : null);
    }

    private static BoundInvalid Refused(Binder binder, CallExpression call, string expected)
    {
        binder.Report(BinderErrors.WrongType(binder.PositionOf(call.Arguments[0]), $"\"{call.Arguments[0]}\"", expected));
        return new(call);
    }
}
