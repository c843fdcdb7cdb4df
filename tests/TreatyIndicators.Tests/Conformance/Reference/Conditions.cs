using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>Works conditions out, part by part, exactly as docs/conditions.md says.</summary>
internal sealed class Conditions(World world)
{
    private readonly Functions functions = new(world);

    /// <summary>The outcome of a test.</summary>
    public Answer Test(Node node, Scope scope) => node switch
    {
        Node.Truth truth => Answers.Of(truth.Value),
        Node.Not not => Answers.Not(Test(not.Operand, scope)),
        Node.Join join => Answers.Join(join.Word, Test(join.Left, scope), Test(join.Right, scope)),
        Node.Quantified quantified => Quantified(quantified, scope),
        Node.Comparison comparison => Compared(comparison, scope),
        _ => Value(node, scope) is Answer answer ? answer : Answer.Unknown,
    };

    /// <summary>A value: a text, a number, a day, an interval, rows, an object, an outcome; null when it is absent.</summary>
    public object? Value(Node node, Scope scope) => node switch
    {
        Node.Number number => number.Value,
        Node.Text text => text.Value,
        Node.Path path => world.Read(path.Words, scope),
        Node.Set set => new Rows([.. set.Members.Select(member => Value(member, scope))]),
        Node.Interval interval => (Value(interval.From, scope), Value(interval.To, scope)),
        Node.Call call => functions.Call(call, scope, this),
        Node.Fold fold => Folded(fold, scope),
        Node.Arithmetic arithmetic => Combined(arithmetic.Word, Value(arithmetic.Left, scope), Value(arithmetic.Right, scope)),
        _ => Test(node, scope),
    };

    /// <summary>A value to compare: of an attestation its answer, and nothing where there is nothing to read.</summary>
    public object? Single(Node node, Scope scope) => Value(node, scope) switch
    {
        Nothing => null,
        JsonObject attestation when !IsRow(node) && Json.IsAttestation(attestation) => Json.AnswerOf(attestation),
        var value => value,
    };

    /// <summary>A name alone stands for a row.</summary>
    private static bool IsRow(Node node) => node is Node.Path { Words.Count: 1 };

    private static object? Combined(string word, object? left, object? right) => (left, right) is (Fraction first, Fraction second)
        ? word switch
        {
            "+" => first + second,
            "-" => first - second,
            "*" => first * second,
            _ => first / second,
        }
        : null;

    private Answer Quantified(Node.Quantified node, Scope scope)
    {
        var list = Value(node.List, scope);
        if (list is Nothing)
        {
            return Answer.Unknown;
        }

        var outcomes = Rows.Of(list).Values.Select(row => Test(node.Body, scope.With(node.Name, row))).ToList();
        return node.Word == "exists" ? outcomes.Aggregate(Answer.No, Answers.Or) : outcomes.Aggregate(Answer.Yes, Answers.And);
    }

    private object? Folded(Node.Fold node, Scope scope)
    {
        var list = Value(node.List, scope);
        if (list is Nothing)
        {
            return node.Word == "distinct" ? list : null;
        }

        var scopes = Rows.Of(list).Values.Select(row => (Row: row, Scope: node.Name is null ? scope : scope.With(node.Name, row)));
        var kept = scopes.Where(one => node.Where is null || Test(node.Where, one.Scope) == Answer.Yes).ToList();
        if (node.Word == "count")
        {
            return Fraction.Of(kept.Count);
        }

        var values = kept.Select(one => node.Value is null ? one.Row : Single(node.Value, one.Scope)).Where(value => value is not null).ToList();
        return kept.Count > 0 && values.Count == 0 && node.Word != "distinct" ? null : Folds.Of(node.Word, values!);
    }

    private Answer Compared(Node.Comparison node, Scope scope)
    {
        var (left, right) = (Value(node.Left, scope), Value(node.Right, scope));
        if (left is Nothing || right is Nothing)
        {
            return Answer.Unknown;
        }

        if (node is { Word: "=" or "!=", Left: Node.Text } or { Word: "=" or "!=", Right: Node.Text })
        {
            return Comparisons.OfTexts(node.Word, Single(node.Left, scope) as string, Single(node.Right, scope) as string);
        }

        var sets = node.Word is "intersects" or "includesAll" || left is Rows || (right is Rows && node.Word != "in");
        return sets
            ? Comparisons.OfSets(node.Word, Rows.Of(left), Rows.Of(right))
            : Comparisons.Of(node.Word, Single(node.Left, scope), node.Word == "in" ? right ?? Rows.None : Single(node.Right, scope));
    }
}
