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
            case LogicExpression logic:
                WriteLogic(logic, followed);
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
                WriteJoined(comparison.Left, Binding.Sum, Operators.Spelling(comparison.Operator), comparison.Right, Binding.Sum, followed);
                break;
            case ArithmeticExpression arithmetic:
                var binding = Operators.BindingOf(arithmetic.Operator);
                WriteJoined(arithmetic.Left, binding, Operators.Spelling(arithmetic.Operator), arithmetic.Right, binding + 1, followed);
                break;
            default:
                WriteValue(expression);
                break;
        }
    }

    private void WriteLogic(LogicExpression logic, bool followed)
    {
        var binding = Operators.BindingOf(logic.Operator);
        var (left, right) = logic.Operator == LogicOperator.Implies ? (binding + 1, binding) : (binding, binding + 1);
        WriteJoined(logic.Left, left, Operators.Spelling(logic.Operator), logic.Right, right, followed);
    }

    private void WriteJoined(Expression left, Binding leftBinding, string spelling, Expression right, Binding rightBinding, bool followed)
    {
        Write(left, leftBinding, followed: true);
        text.Append(' ').Append(spelling).Append(' ');
        Write(right, rightBinding, followed);
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
                WriteMembers('{', set.Members, '}', Binding.Iff);
                break;
            case IntervalExpression interval:
                WriteMembers('[', [interval.From, interval.To], ']', Binding.Iff);
                break;
            case CallExpression call:
                // In front of "max(a in b" a row name would be read, so a comparison there takes parentheses.
                text.Append(call.Function);
                WriteMembers('(', call.Arguments, ')', Operators.AggregateOf(call.Function) is null ? Binding.Iff : Binding.Sum);
                break;
            case AggregateExpression aggregate:
                WriteAggregate(aggregate);
                break;
            default:
                throw new InvalidOperationException($"The tree has a node of the unknown kind {expression.GetType().Name}.");
        }
    }

    private void WriteMembers(char open, ValueList<Expression> members, char close, Binding first)
    {
        text.Append(open);
        for (var place = 0; place < members.Count; place++)
        {
            text.Append(place == 0 ? string.Empty : ", ");
            Write(members[place], place == 0 ? first : Binding.Iff, followed: false);
        }

        text.Append(close);
    }

    private void WriteAggregate(AggregateExpression aggregate)
    {
        text.Append(Operators.Spelling(aggregate.Aggregate)).Append('(');
        if (aggregate.Name is null)
        {
            Write(aggregate.Source, Binding.Sum, followed: false);
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
