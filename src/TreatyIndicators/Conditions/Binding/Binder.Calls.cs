namespace TreatyIndicators.Conditions;

/// <content>Functions.</content>
internal sealed partial class Binder
{
    private BoundExpression BindCall(CallExpression call)
    {
        if (!ConditionFunctions.Table.TryGetValue(call.Function, out var function))
        {
            var nearest = NearestWord.Of(call.Function, ConditionFunctions.Table.Keys);
            return Invalid(call, BinderErrors.UnknownFunction(positionOf(call), call.Function, nearest));
        }

        if (!scope.Admits(function.User))
        {
            return Invalid(call, BinderErrors.NotHere(positionOf(call), call.Function, Users(function.User)));
        }

        if (call.Arguments.Count < function.LeastArguments || call.Arguments.Count > function.MostArguments)
        {
            return Invalid(call, BinderErrors.WrongArguments(positionOf(call), call.Function, call.Arguments.Count, function.Parameters));
        }

        var before = errors.Count;
        var bound = function.Bind(this, call);
        return errors.Count > before ? new BoundInvalid(call)
            : bound is BoundDate day && BoundContextDate.Is(call) ? new BoundContextDate(day)
            : bound;
    }

    /// <summary>How a value is asked whether it is given.</summary>
    internal Func<EvaluationScope, Truth>? Presence(Expression argument, out Reads reads)
    {
        var bound = Bind(argument);
        reads = bound.Reads;
        return bound switch
        {
            // Already told where it was found.
            BoundInvalid => _ => TreatyIndicators.Truth.Unknown,
            BoundList list => scope => list.Evaluate(scope) is { IsMissing: false } rows ? TruthLogic.Of(rows.Count > 0) : TreatyIndicators.Truth.Unknown,
            _ when paths.TryGetValue(argument, out var path) => path.IsGiven,
            BoundText text => scope => TruthLogic.Of(!string.IsNullOrWhiteSpace(text.Evaluate(scope))),
            BoundNumber number => scope => TruthLogic.Of(number.Evaluate(scope) is not null),
            BoundDate date => scope => TruthLogic.Of(date.Evaluate(scope) is not null),
            _ => null,
        };
    }

    /// <summary>The section that an argument names.</summary>
    internal ContractField? Section(Expression argument)
    {
        if (argument is NameExpression { Segments: [var name] } && ConditionScope.States.Report?.Find(name) is { Type: RecordType } section)
        {
            return section;
        }

        Report(BinderErrors.WrongType(positionOf(argument), $"\"{argument}\"", "the name of a report section, for instance stockpile"));
        return null;
    }

    internal BoundList? ListArgument(Expression argument) => List(argument);

    internal BoundRecord? RecordArgument(Expression argument)
    {
        var bound = Bind(argument);
        if (bound is BoundRecord record && record.Type.Equals(ConditionScope.States.Report))
        {
            return record;
        }

        Refuse(argument, bound, ConditionScope.States.Report!, bound);
        return null;
    }

    /// <summary>The path that an argument names in the report under test, and the type of what it leads to: for a list, of its members.</summary>
    internal (PathReader Path, ConditionType Type)? ReportPath(Expression argument)
    {
        var before = errors.Count;
        var bound = Bind(argument);
        if (errors.Count > before)
        {
            return null;
        }

        if (paths.TryGetValue(argument, out var path) && path.Root == PathRoot.Report)
        {
            return (path, bound is BoundList list ? list.Member : bound.Type);
        }

        Report(BinderErrors.WrongType(positionOf(argument), $"\"{argument}\"", "a field of the report, for instance retained.totals.quantity"));
        return null;
    }

    /// <summary>What tells, once the value of an argument is known, whether values of a report are the same; absent where they are of another type.</summary>
    internal SameValue? Same(Expression argument, ConditionType type)
    {
        var bound = Bind(argument, type is CodeType || type.Equals(ConditionType.State) ? type : null);
        if (SameValue.Of(bound, Fits(bound.Type, type)) is { } same)
        {
            return same;
        }

        Refuse(argument, bound, type, bound);
        return null;
    }

    private static string Users(ConditionUser user) => user == ConditionUser.Plans ? "plans" : "rules on reports";
}
