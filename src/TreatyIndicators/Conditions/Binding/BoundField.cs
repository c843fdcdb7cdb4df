using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>Values read at the end of a path.</summary>
internal static class BoundField
{
    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        ICode code => code.Text,
        _ => value.ToString(),
    };

    public static Rational? Number(object? value) => value switch
    {
        long whole => Rational.Of(whole),
        int whole => Rational.Of(whole),
        decimal number => Rational.Of(number),
        Rational number => number,
        _ => null,
    };

    public static PartialDate? Date(object? value) => value switch
    {
        LocalDate day => Date(day),
        PartialDate date => date,
        _ => null,
    };

    public static PartialDate? Date(LocalDate day) => day.Year >= 1 ? new PartialDate(day) : null;

    internal sealed class OfTruth(Expression source, PathReader path) : BoundTruth(source, path.Reads)
    {
        public PathReader Path => path;

        public override Truth Evaluate(EvaluationScope scope) => TruthLogic.Of(path.Answer(scope));
    }

    internal sealed class OfNumber(Expression source, PathReader path) : BoundNumber(source, path.Reads)
    {
        public PathReader Path => path;

        public override Rational? Evaluate(EvaluationScope scope) => path.Number(scope);
    }

    internal sealed class OfDate(Expression source, PathReader path) : BoundDate(source, path.Reads)
    {
        public PathReader Path => path;

        public override PartialDate? Evaluate(EvaluationScope scope) => path.Date(scope);
    }

    internal sealed class OfText(Expression source, ConditionType type, PathReader path) : BoundText(source, type, path.Reads)
    {
        public PathReader Path => path;

        public override string? Evaluate(EvaluationScope scope) => path.TextIn(scope);

        public override object? Listed(string text) => path.Listed(text);

        public override object? Code(EvaluationScope scope) => path.Read(scope, out _);
    }

    internal sealed class OfList(Expression source, ConditionType member, PathReader path) : BoundList(source, member, path.Reads)
    {
        public PathReader Path => path;

        public override Rows Evaluate(EvaluationScope scope) => path.ReadRows(scope);
    }
}
