using System.Runtime.CompilerServices;

namespace TreatyIndicators.Conditions;

/// <summary>Builds conditions in C#; the trees are those that reading the same condition from text gives.</summary>
/// <remarks>
/// <c>Count(Name("nationalOwnership.integratedInto")).IsAtLeast(1)</c> is <c>count(nationalOwnership.integratedInto) &gt;= 1</c>.
/// Use with <c>using static</c>. Trees are joined with <c>&amp;</c>, <c>|</c> and <c>!</c> and with the methods of <see cref="TermExtensions"/>.
/// </remarks>
public static class Terms
{
    /// <summary>A field, a record, a name of a row, a name of the context or a code: <c>landRelease.workPlan.exists</c>, <c>t</c>, <c>Yes</c>.</summary>
    /// <param name="path">Names joined by points.</param>
    /// <exception cref="ArgumentException">A part is no name, or the first part is a reserved word.</exception>
    public static Expression Name(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var segments = path.Split('.');
        return segments.All(ReservedWords.IsIdentifier) && !ReservedWords.Contains(segments[0])
            ? new NameExpression([.. segments])
            : throw new ArgumentException($"Found the path \"{path}\"; expected names joined by points that do not begin with a reserved word.", nameof(path));
    }

    /// <summary>A text in quotation marks.</summary>
    /// <exception cref="ArgumentException">It holds a control character or another one that cannot be seen.</exception>
    public static Expression Text(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return TextCharacters.AllMayStand(value)
            ? new TextLiteral(value)
            : throw new ArgumentException("Found a character in the text that cannot be seen; such characters may not stand in a condition.", nameof(value));
    }

    /// <summary>A set: <c>{Sha, Cha}</c>.</summary>
    public static Expression Set(params ReadOnlySpan<Expression> members) => new SetExpression(Guard(members));

    /// <summary>An interval, both ends included: <c>[1, 12]</c>.</summary>
    public static Expression Interval(Expression from, Expression to) => new IntervalExpression(Guard(from), Guard(to));

    /// <summary>A function applied to its arguments: <c>present(cooperation.progress)</c>, <c>max(a, b)</c>.</summary>
    /// <exception cref="ArgumentException">It is no name of a function, or <c>min</c> or <c>max</c> with fewer than two arguments.</exception>
    public static Expression Call(string function, params ReadOnlySpan<Expression> arguments)
    {
        var name = GuardName(function);
        return Operators.AggregateOf(name) is null || (Operators.TakesSeveralValues(name) && arguments.Length > 1)
            ? new CallExpression(name, Guard(arguments))
            : throw new ArgumentException($"Found the function \"{name}\"; it is made of a list, so build it with {nameof(Made)}.", nameof(function));
    }

    /// <summary>A value is given: <c>present(value)</c>.</summary>
    public static Expression Present(Expression value) => Call("present", value);

    /// <summary>At least one row passes a test: <c>exists name in source : body</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no name, or a reserved word.</exception>
    public static Expression Exists(string name, Expression source, Expression body) =>
        new QuantifiedExpression(Quantifier.Exists, GuardName(name), Guard(source), Guard(body));

    /// <summary>Every row passes a test: <c>forall name in source : body</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no name, or a reserved word.</exception>
    public static Expression ForAll(string name, Expression source, Expression body) =>
        new QuantifiedExpression(Quantifier.ForAll, GuardName(name), Guard(source), Guard(body));

    /// <summary>The number of rows: <c>count(list)</c>.</summary>
    public static Expression Count(Expression list) => Made(Aggregate.Count, list);

    /// <summary>The number of rows that pass a test: <c>count(name in source where test)</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no name, or a reserved word.</exception>
    public static Expression Count(string name, Expression source, Expression where) => Made(Aggregate.Count, name, source, where);

    /// <summary>The sum of the values given: <c>sum(list)</c>.</summary>
    public static Expression Sum(Expression list) => Made(Aggregate.Sum, list);

    /// <summary>What an aggregate makes of a list: <c>median(list)</c>.</summary>
    public static Expression Made(Aggregate aggregate, Expression list) =>
        new AggregateExpression(GuardListed(aggregate), null, Guard(list), null, null);

    /// <summary>What an aggregate makes of the rows of a list: <c>sum(name in source where test : selector)</c>.</summary>
    /// <param name="aggregate">What is made of the rows.</param>
    /// <param name="name">The name that stands for a row.</param>
    /// <param name="source">The list.</param>
    /// <param name="where">The test that a row must pass; absent: every row counts.</param>
    /// <param name="selector">The value taken from a row; absent: the row itself.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no name, or a reserved word.</exception>
    public static Expression Made(Aggregate aggregate, string name, Expression source, Expression? where = null, Expression? selector = null) =>
        new AggregateExpression(GuardListed(aggregate), GuardName(name), Guard(source), where, selector);

    internal static Expression Guard(Expression part, [CallerArgumentExpression(nameof(part))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(part, name);
        return part;
    }

    private static ValueList<Expression> Guard(ReadOnlySpan<Expression> parts, [CallerArgumentExpression(nameof(parts))] string? name = null)
    {
        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, name);
        }

        return [.. parts];
    }

    private static Aggregate GuardListed(Aggregate aggregate) =>
        Enum.IsDefined(aggregate) ? aggregate : throw new ArgumentOutOfRangeException(nameof(aggregate), aggregate, "Not an aggregate.");

    private static string GuardName(string name, [CallerArgumentExpression(nameof(name))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return ReservedWords.IsIdentifier(name) && !ReservedWords.Contains(name)
            ? name
            : throw new ArgumentException($"Found \"{name}\"; expected a name of letters, digits and _ that is no reserved word.", parameter);
    }
}
