using System.Text.RegularExpressions;

namespace TreatyIndicators.Conditions;

/// <summary>Functions of texts, codes, records and lists.</summary>
internal static class TextFunctions
{
    public static IReadOnlyDictionary<string, ConditionFunction> All { get; } = new Dictionary<string, ConditionFunction>(StringComparer.Ordinal)
    {
        ["trim"] = new("text", 1, 1, Trim),
        ["matches"] = new("text, \"regular expression\"", 2, 2, Matches),
        ["exactCase"] = new("code", 1, 1, ExactCase),
        ["knownIso3"] = new("code of a State", 1, 1, KnownIso3),
        ["total"] = new("record", 1, 1, Total),
        ["sorted"] = new("list of numbers, days or texts", 1, 1, Sorted),
        ["bandsContiguous"] = new("list of age bands", 1, 1, (binder, call) => Bands(binder, call, null)),
        ["bandsCutAt"] = new("list of age bands, age", 2, 2, (binder, call) => Bands(binder, call, binder.Number(call.Arguments[1]))),
        ["sameBand"] = new("age band, age band", 2, 2, SameBand),
        ["inGazetteer"] = new("code, list", 2, 2, InGazetteer, ConditionUser.RulesOnReports),
    };

    private static BoundCall.OfText Trim(Binder binder, CallExpression call)
    {
        var text = binder.AnyText(call.Arguments[0]);
        return new(call, ConditionType.Text, text.Reads, scope => text.Evaluate(scope)?.Trim());
    }

    /// <summary>The expression is made when the condition is read, and matching takes time in proportion to the text, whatever the expression.</summary>
    private static BoundExpression Matches(Binder binder, CallExpression call)
    {
        var text = binder.AnyText(call.Arguments[0]);
        if (call.Arguments[1] is not TextLiteral pattern)
        {
            binder.Report(BinderErrors.WrongType(binder.PositionOf(call.Arguments[1]), $"\"{call.Arguments[1]}\"", "a regular expression in quotation marks"));
            return new BoundInvalid(call);
        }

        if (WholeText(pattern.Value) is not { } expression)
        {
            binder.Report(BinderErrors.BadPattern(binder.PositionOf(pattern), pattern.Value));
            return new BoundInvalid(call);
        }

        return new BoundCall.OfTruth(call, text.Reads, scope => text.Evaluate(scope) is { } value ? TruthLogic.Of(expression.IsMatch(value)) : Truth.Unknown);
    }

    /// <summary>What the whole of a text must fit; nothing where it is no expression, or none that can be matched in linear time.</summary>
    private static Regex? WholeText(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return new($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static BoundExpression ExactCase(Binder binder, CallExpression call)
    {
        if (binder.Bind(call.Arguments[0]) is not BoundText { Type: CodeType list } code)
        {
            return ConditionFunctions.WrongType(binder, call, "a code");
        }

        return code is BoundField.OfText { Path: var path }
            ? new BoundCall.OfTruth(call, code.Reads, scope => IsExact(path.Read(scope, out _), list))
            : new BoundCall.OfTruth(call, code.Reads, scope => IsExact(code.Evaluate(scope), list));
    }

    /// <summary>A code that is on no list in any case cannot be written in the wrong one: that is for others to tell.</summary>
    private static Truth IsExact(object? value, CodeType list) => value switch
    {
        ICode { IsListed: true } => Truth.True,
        ICode code => IsExact(code.Text, code.Names),
        _ => BoundField.Text(value) is { } text ? IsExact(text, list.Names) : Truth.Unknown,
    };

    private static Truth IsExact(string code, IReadOnlyList<string> names) =>
        names.Contains(code, StringComparer.Ordinal) ? Truth.True
        : names.Contains(code.Trim(), StringComparer.OrdinalIgnoreCase) ? Truth.False
        : Truth.Unknown;

    private static BoundCall.OfTruth KnownIso3(Binder binder, CallExpression call)
    {
        var code = binder.AnyText(call.Arguments[0]);
        return new(call, code.Reads, scope => code.Evaluate(scope) is { } text ? TruthLogic.Of(scope.Facts.IsState(text)) : Truth.Unknown);
    }

    /// <summary>A record that is there and gives no number has the total zero; one that is absent has none.</summary>
    private static BoundExpression Total(Binder binder, CallExpression call)
    {
        if (binder.Bind(call.Arguments[0]) is not BoundRecord record || NumbersOf(record) is not { Length: > 0 } numbers)
        {
            return ConditionFunctions.WrongType(binder, call, "a record with numbers");
        }

        return new BoundCall.OfNumber(call, record.Reads, scope =>
        {
            if (record.Evaluate(scope) is not { } members)
            {
                return null;
            }

            var sum = default(Rational);
            foreach (var number in numbers)
            {
                sum += number.Number(members) ?? default(Rational);
            }

            return sum;
        });
    }

    private static FieldGetter[] NumbersOf(BoundRecord record) =>
        record.Type is RecordType type ? [.. type.FieldNames.Select(name => type.Find(name)!).Where(field => field.Type.Equals(ConditionType.Number)).Select(field => field.Value)] : [];

    private static BoundExpression Sorted(Binder binder, CallExpression call)
    {
        if (binder.Bind(call.Arguments[0]) is not BoundList list)
        {
            return ConditionFunctions.WrongType(binder, call, "a list of numbers, days or texts");
        }

        Func<object, object, Truth>? inOrder =
            list.Member.Equals(ConditionType.Date) ? (one, other) => BoundField.Date(one) is { } first && BoundField.Date(other) is { } second ? BoundComparison.Of(ComparisonOperator.LessOrEqual, first, second) : Truth.Unknown
            : list.Member.Equals(ConditionType.Number) ? (one, other) => TruthLogic.Of(BoundField.Number(one)!.Value <= BoundField.Number(other)!.Value)
            : list.Member.Equals(ConditionType.Text) ? (one, other) => TruthLogic.Of(string.CompareOrdinal(BoundField.Text(one), BoundField.Text(other)) <= 0)
            : null;
        return inOrder is null ? ConditionFunctions.WrongType(binder, call, "a list of numbers, days or texts") : new BoundCall.OfTruth(call, list.Reads, scope => AreSorted(list.Evaluate(scope), inOrder));
    }

    /// <summary>Values that are absent are left out.</summary>
    private static Truth AreSorted(Rows rows, Func<object, object, Truth> inOrder)
    {
        if (rows.IsMissing)
        {
            return Truth.Unknown;
        }

        object? last = null;
        var outcome = Truth.True;
        foreach (var row in rows.All.OfType<object>())
        {
            outcome = last is null ? outcome : TruthLogic.And(outcome, inOrder(last, row));
            last = row;
        }

        return outcome;
    }

    private static BoundExpression Bands(Binder binder, CallExpression call, BoundNumber? age)
    {
        if (binder.Bind(call.Arguments[0]) is not BoundList list || !list.Member.Equals(ReportRecords.AgeBand))
        {
            return ConditionFunctions.WrongType(binder, call, "a list of age bands");
        }

        return new BoundCall.OfTruth(call, age is null ? list.Reads : list.Reads | age.Reads, scope => AgeBands.Of(list.Evaluate(scope)) is not { } bands ? Truth.Unknown
            : age is null ? TruthLogic.Of(bands.AreContiguous)
            : ConditionFunctions.Whole(age, scope) is { } years ? TruthLogic.Of(bands.AreCutAt(years))
            : Truth.Unknown);
    }

    private static BoundExpression SameBand(Binder binder, CallExpression call) =>
        (binder.Bind(call.Arguments[0]), binder.Bind(call.Arguments[1])) is (BoundRecord one, BoundRecord other) && one.Type.Equals(ReportRecords.AgeBand) && other.Type.Equals(ReportRecords.AgeBand)
            ? new BoundCall.OfTruth(call, one.Reads | other.Reads, scope => TruthLogic.Of(
                one.Evaluate(scope) is AgeBand { Unknown: not true } first && other.Evaluate(scope) is AgeBand { Unknown: not true } second && (first.From ?? first.To) is not null && (first.From, first.To) == (second.From, second.To)))
            : ConditionFunctions.WrongType(binder, call, "two age bands");

    private static BoundCall.OfTruth InGazetteer(Binder binder, CallExpression call)
    {
        var (code, list) = (binder.AnyText(call.Arguments[0]), binder.AnyText(call.Arguments[1]));
        return new(call, code.Reads | list.Reads | Reads.Records, scope =>
            code.Evaluate(scope) is { } text && list.Evaluate(scope) is { } name && scope.Reference.CodesOf((scope.Report as StatePartyReport)?.Header.State.Value, name, scope) is { } codes
                ? TruthLogic.Of(codes.Contains(text))
                : Truth.Unknown);
    }
}
