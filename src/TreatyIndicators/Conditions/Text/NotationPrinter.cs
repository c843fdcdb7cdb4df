using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TreatyIndicators.Conditions;

/// <summary>Prints a tree in the notation it was read from, with no more parentheses than needed.</summary>
internal sealed class NotationPrinter
{
    /// <summary>28 places are all that a decimal has; trailing zeros are left out, so that equal trees print alike.</summary>
    private const string NumberFormat = "0.############################";

    private readonly StringBuilder text = new();

    public string Print(Expression expression)
    {
        Write(expression, Binding.Iff, followed: false);
        return text.ToString();
    }

    /// <summary>A number in the notation.</summary>
    public static string Number(decimal value) => value.ToString(NumberFormat, CultureInfo.InvariantCulture);

    /// <summary>How tightly a node holds together.</summary>
    public static Binding BindingOf(Expression expression) => expression switch
    {
        LogicExpression logic => Operators.BindingOf(logic.Operator),
        NotExpression or QuantifiedExpression => Binding.Not,
        ComparisonExpression => Binding.Comparison,
        ArithmeticExpression arithmetic => Operators.BindingOf(arithmetic.Operator),
        _ => Binding.Value,
    };

    /// <param name="expression">The node.</param>
    /// <param name="loosest">The loosest binding that may stand here without parentheses.</param>
    /// <param name="followed">Whether an operator follows, which the open end of a quantifier's test would take in.</param>
    private void Write(Expression expression, Binding loosest, bool followed)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (BindingOf(expression) < loosest || (followed && expression is QuantifiedExpression))
        {
            text.Append('(');
            WriteBare(expression, followed: false);
            text.Append(')');
            return;
        }

        WriteBare(expression, followed);
    }

    private void WriteBare(Expression expression, bool followed)
    {
        switch (expression)
        {
            case LogicExpression or ArithmeticExpression:
                WriteChain(expression, followed);
                break;
            case NotExpression not:
                text.Append(ReservedWords.Not).Append(' ');
                Write(not.Operand, Binding.Not, followed);
                break;
            case QuantifiedExpression quantified:
                text.Append(CultureInfo.InvariantCulture, $"{Operators.Spelling(quantified.Quantifier)} {quantified.Name} {ReservedWords.In} ");
                Write(quantified.Source, Binding.Value, followed: false);
                text.Append(" : ");
                Write(quantified.Body, Binding.Iff, followed: false);
                break;
            case ComparisonExpression comparison:
                Write(comparison.Left, Binding.Sum, followed: true);
                WriteRight(Operators.Spelling(comparison.Operator), comparison.Right, Binding.Sum, followed);
                break;
            default:
                WriteValue(expression);
                break;
        }
    }

    /// <summary>A chain that grows to the left is written in a loop: it may have a thousand members, too many to go down one by one.</summary>
    private void WriteChain(Expression expression, bool followed)
    {
        var rights = new Stack<(string Spelling, Expression Right, Binding Loosest)>();
        var (left, loosest) = (expression, BindingOf(expression));
        while (left is LogicExpression or ArithmeticExpression && BindingOf(left) >= loosest)
        {
            var binding = BindingOf(left);
            var implies = binding == Binding.Implies;
            var (first, spelling, second) = Parts(left);
            rights.Push((spelling, second, implies ? binding : binding + 1));
            (left, loosest) = (first, implies ? binding + 1 : binding);
        }

        Write(left, loosest, followed: true);
        while (rights.TryPop(out var right))
        {
            WriteRight(right.Spelling, right.Right, right.Loosest, followed || rights.Count > 0);
        }
    }

    private static (Expression Left, string Spelling, Expression Right) Parts(Expression pair) => pair switch
    {
        LogicExpression logic => (logic.Left, Operators.Spelling(logic.Operator), logic.Right),
        ArithmeticExpression arithmetic => (arithmetic.Left, Operators.Spelling(arithmetic.Operator), arithmetic.Right),
        _ => throw new InvalidOperationException($"{pair.GetType().Name} is no pair."),
    };

    private void WriteRight(string spelling, Expression right, Binding loosest, bool followed)
    {
        text.Append(' ').Append(spelling).Append(' ');
        Write(right, loosest, followed);
    }

    private void WriteValue(Expression expression)
    {
        switch (expression)
        {
            case NumberLiteral number:
                text.Append(Number(number.Value));
                break;
            case TextLiteral literal:
                text.Append('"').Append(literal.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
                break;
            case BoolLiteral truth:
                text.Append(truth.Value ? ReservedWords.True : ReservedWords.False);
                break;
            case NameExpression name:
                text.AppendJoin('.', name.Segments);
                break;
            case SetExpression set:
                WriteMembers('{', set.Members, '}');
                break;
            case IntervalExpression interval:
                WriteMembers('[', [interval.From, interval.To], ']');
                break;
            case CallExpression call:
                text.Append(call.Function);
                WriteMembers('(', call.Arguments, ')', opensAggregate: Operators.TakesSeveralValues(call.Function));
                break;
            case AggregateExpression aggregate:
                WriteAggregate(aggregate);
                break;
            default:
                throw new InvalidOperationException($"The tree has a node of the unknown kind {expression.GetType().Name}.");
        }
    }

    private void WriteMembers(char open, ValueList<Expression> members, char close, bool opensAggregate = false)
    {
        text.Append(open);
        for (var place = 0; place < members.Count; place++)
        {
            text.Append(place == 0 ? string.Empty : ", ");
            if (place == 0 && opensAggregate)
            {
                WriteFirstOfAggregate(members[place]);
                continue;
            }

            Write(members[place], Binding.Iff, followed: false);
        }

        text.Append(close);
    }

    /// <summary>In <c>max(a in b</c> a name for rows would be read, so a test that begins like this takes parentheses.</summary>
    private void WriteFirstOfAggregate(Expression expression)
    {
        var start = text.Length;
        Write(expression, Binding.Iff, followed: false);
        var end = start;
        while (end < text.Length && ReservedWords.ContinuesName(text[end]))
        {
            end++;
        }

        const string RowsFollow = $" {ReservedWords.In} ";
        var isName = ReservedWords.IsIdentifier(text.ToString(start, end - start));
        if (isName && end + RowsFollow.Length <= text.Length && text.ToString(end, RowsFollow.Length) == RowsFollow)
        {
            text.Insert(start, '(').Append(')');
        }
    }

    private void WriteAggregate(AggregateExpression aggregate)
    {
        text.Append(Operators.Spelling(aggregate.Aggregate)).Append('(');
        if (aggregate.Name is null)
        {
            WriteFirstOfAggregate(aggregate.Source);
            text.Append(')');
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{aggregate.Name} {ReservedWords.In} ");
        Write(aggregate.Source, Binding.Value, followed: false);
        WritePart($" {ReservedWords.Where} ", aggregate.Where);
        WritePart(" : ", aggregate.Selector);
        text.Append(')');
    }

    private void WritePart(string before, Expression? part)
    {
        if (part is not null)
        {
            text.Append(before);
            Write(part, Binding.Iff, followed: false);
        }
    }
}
