namespace ConformanceKit.Reference;

/// <summary>Strong Kleene logic, written out.</summary>
internal static class Answers
{
    public static Answer Of(bool holds) => holds ? Answer.Yes : Answer.No;

    public static Answer And(Answer left, Answer right) => left < right ? left : right;

    public static Answer Or(Answer left, Answer right) => left > right ? left : right;

    public static Answer Not(Answer answer) => Answer.Yes - (int)answer;

    public static Answer Same(Answer left, Answer right) =>
        left == Answer.Unknown || right == Answer.Unknown ? Answer.Unknown : Of(left == right);

    public static Answer Join(string word, Answer left, Answer right) => word switch
    {
        "and" => And(left, right),
        "or" => Or(left, right),
        "xor" => Not(Same(left, right)),
        "=>" => Or(Not(left), right),
        "<=>" => Same(left, right),
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "No such operator."),
    };
}
