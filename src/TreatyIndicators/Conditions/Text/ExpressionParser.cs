using System.Globalization;

namespace TreatyIndicators.Conditions;

/// <summary>Reads the notation of conditions into a tree; what the names in it mean is settled later.</summary>
/// <remarks>
/// Recursive descent, one pass, no way back. Where a rule cannot go on it tells one error and returns <see langword="null"/>, and so do
/// all rules above it: what follows from an error is not told. The depth is counted on the way down, so no text can exhaust the stack.
/// </remarks>
internal sealed partial class ExpressionParser
{
    private readonly string text;
    private readonly List<ConditionError> errors;
    private readonly List<Token> tokens;
    private readonly Dictionary<Expression, int> positions = new(ReferenceEqualityComparer.Instance);
    private int place;
    private int depth;
    private int rowLevel;

    private ExpressionParser(string text, List<ConditionError> errors) =>
        (this.text, this.errors, tokens) = (text, errors, new Tokenizer(text, errors).Read());

    private Token Current => tokens[place];

    /// <summary>Reads a text. Never throws for its content.</summary>
    public static ExpressionText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var errors = new List<ConditionError>();
        if (text.Length > ConditionLimits.TextLength)
        {
            errors.Add(new(ConditionErrors.TextTooLong, ConditionLimits.TextLength, $"Found a text of {Count(text.Length)} characters; a condition has at most {Count(ConditionLimits.TextLength)}."));
            return new(null, errors, []);
        }

        var parser = new ExpressionParser(text, errors);
        return new(parser.Whole(), errors, parser.positions);
    }

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private Expression? Whole()
    {
        if (tokens.Count == 1 && errors.Count == 0)
        {
            return Fail(ConditionErrors.Empty, "Found no condition; expected one, as in \"present(cooperation.progress)\".");
        }

        var root = Logic(Binding.Iff);
        return root is null || Current.Kind == TokenKind.End ? root : FailAfterValue("an operator or the end");
    }

    private Expression? Logic(Binding loosest)
    {
        var start = Current.Start;
        var left = Test();
        while (left is not null && Operators.LogicOf(Current) is { } logic && Operators.BindingOf(logic) >= loosest)
        {
            place++;
            var binding = Operators.BindingOf(logic);
            var right = logic == LogicOperator.Implies ? Inner(binding) : Logic(binding + 1);
            left = right is null ? null : Made(new LogicExpression(logic, left, right), start);
        }

        return left;
    }

    private Expression? Test()
    {
        var start = Current.Start;
        if (Current.Is(ReservedWords.Not))
        {
            place++;
            return Negated() is { } operand ? Made(new NotExpression(operand), start) : null;
        }

        return Current.Is(ReservedWords.Exists) || Current.Is(ReservedWords.ForAll) ? Quantified() : Comparison();
    }

    private Expression? Quantified()
    {
        var start = Current.Start;
        var quantifier = Current.Is(ReservedWords.Exists) ? Quantifier.Exists : Quantifier.ForAll;
        place++;
        return RowName($"{Operators.Spelling(quantifier)} ") is { } name && Value() is { } source && Expect(":", "\":\" and a test of each row")
            && PerRow() is { } body
            ? Made(new QuantifiedExpression(quantifier, name, source, body), start)
            : null;
    }

    private Expression? Comparison()
    {
        var start = Current.Start;
        var left = Sum(Binding.Sum);
        if (left is null || Operators.ComparisonOf(Current) is not { } comparison)
        {
            return left;
        }

        place++;
        var middle = Current.Start;
        var right = Sum(Binding.Sum);
        if (right is null)
        {
            return null;
        }

        return Operators.ComparisonOf(Current) is null
            ? Made(new ComparisonExpression(comparison, left, right), start)
            : FailChain(start, middle);
    }

    private Expression? Sum(Binding loosest)
    {
        var start = Current.Start;
        var left = Value();
        while (left is not null && Operators.ArithmeticOf(Current) is { } arithmetic && Operators.BindingOf(arithmetic) >= loosest)
        {
            place++;
            var right = Sum(Operators.BindingOf(arithmetic) + 1);
            left = right is null ? null : Made(new ArithmeticExpression(arithmetic, left, right), start);
        }

        return left;
    }
}
