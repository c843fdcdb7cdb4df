namespace ConformanceKit.Reference;

/// <summary>Reads a condition, one method for each line of the grammar in docs/conditions.md. It expects conditions that are right.</summary>
internal sealed class ConditionParser
{
    private static readonly string[] Comparisons = ["=", "!=", "<", "<=", ">", ">=", "in", "intersects", "includesAll"];

    private static readonly string[] Folds = ["count", "sum", "min", "max", "median", "distinct"];

    private readonly string text;
    private readonly List<(string Word, int Start, int End)> words;
    private int next;

    private ConditionParser(string text) => (this.text, words) = (text, Words.Of(text));

    public static Node Parse(string text)
    {
        var parser = new ConditionParser(text);
        var node = parser.Iff();
        return parser.next == parser.words.Count ? node : throw new FormatException($"\"{parser.Word}\" is one too many in: {text}");
    }

    private string Word => next < words.Count ? words[next].Word : string.Empty;

    private int At => next < words.Count ? words[next].Start : text.Length;

    private int Before => words[next - 1].End;

    private Node Iff() => FromLeft(["<=>"], Implies, (word, left, right) => new Node.Join(word, left, right, left.Start, right.End));

    private Node Implies()
    {
        var left = Xor();
        if (!Found("=>"))
        {
            return left;
        }

        var right = Implies();
        return new Node.Join("=>", left, right, left.Start, right.End);
    }

    private Node Xor() => FromLeft(["xor"], Or, (word, left, right) => new Node.Join(word, left, right, left.Start, right.End));

    private Node Or() => FromLeft(["or"], And, (word, left, right) => new Node.Join(word, left, right, left.Start, right.End));

    private Node And() => FromLeft(["and"], Not, (word, left, right) => new Node.Join(word, left, right, left.Start, right.End));

    private Node Not()
    {
        var start = At;
        if (Found("not"))
        {
            var operand = Not();
            return new Node.Not(operand, start, operand.End);
        }

        return Word is "exists" or "forall" ? Quantified(start) : Comparison();
    }

    private Node.Quantified Quantified(int start)
    {
        var (word, name) = (Take(), Take());
        Expect("in");
        var list = Value();
        Expect(":");
        var body = Iff();
        return new(word, name, list, body, start, body.End);
    }

    private Node Comparison()
    {
        var left = Sum();
        if (!Comparisons.Contains(Word))
        {
            return left;
        }

        var word = Take();
        var right = Sum();
        return new Node.Comparison(word, left, right, left.Start, right.End);
    }

    private Node Sum() => FromLeft(["+", "-"], Product, (word, left, right) => new Node.Arithmetic(word, left, right, left.Start, right.End));

    private Node Product() => FromLeft(["*", "/"], Value, (word, left, right) => new Node.Arithmetic(word, left, right, left.Start, right.End));

    private Node Value()
    {
        var start = At;
        if (Found("("))
        {
            var inner = Iff();
            Expect(")");
            return inner with { Start = start, End = Before };
        }

        if (Found("{"))
        {
            return new Node.Set(Several("}"), start, Before);
        }

        if (Found("["))
        {
            var ends = Several("]");
            return new Node.Interval(ends[0], ends[1], start, Before);
        }

        return Single(start);
    }

    private Node Single(int start)
    {
        var minus = Found("-");
        var word = Take();
        return word[0] switch
        {
            '"' => new Node.Text(word[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal), start, Before),
            >= '0' and <= '9' => new Node.Number(minus ? Fraction.Of(0) - Fraction.Parse(word) : Fraction.Parse(word), start, Before),
            _ when word is "true" or "false" => new Node.Truth(word == "true", start, Before),
            _ when Word == "(" => Folds.Contains(word) ? FoldOrCall(word, start) : Call(word, start),
            _ => Path(word, start),
        };
    }

    private Node.Call Call(string function, int start)
    {
        Expect("(");
        return new(function, Several(")"), start, Before);
    }

    private Node FoldOrCall(string word, int start)
    {
        Expect("(");
        if (next + 1 < words.Count && words[next + 1].Word == "in")
        {
            var name = Take();
            Expect("in");
            var rows = Value();
            var where = Found("where") ? Iff() : null;
            var value = Found(":") ? Iff() : null;
            Expect(")");
            return new Node.Fold(word, name, rows, where, value, start, Before);
        }

        var arguments = Several(")");
        return arguments.Count == 1
            ? new Node.Fold(word, null, arguments[0], null, null, start, Before)
            : new Node.Call(word, arguments, start, Before);
    }

    private Node.Path Path(string first, int start)
    {
        var path = new List<string> { first };
        while (Found("."))
        {
            path.Add(Take());
        }

        return new(path, start, Before);
    }

    private List<Node> Several(string closing)
    {
        var members = new List<Node>();
        while (!Found(closing))
        {
            members.Add(Iff());
            _ = Found(",");
        }

        return members;
    }

    private Node FromLeft(string[] operators, Func<Node> operand, Func<string, Node, Node, Node> join)
    {
        var left = operand();
        while (operators.Contains(Word))
        {
            var word = Take();
            left = join(word, left, operand());
        }

        return left;
    }

    private string Take() => next < words.Count ? words[next++].Word : throw new FormatException($"The condition ends too early: {text}");

    private bool Found(string word)
    {
        var found = Word == word;
        next += found ? 1 : 0;
        return found;
    }

    private void Expect(string word)
    {
        if (!Found(word))
        {
            throw new FormatException($"Found \"{Word}\", expected \"{word}\" in: {text}");
        }
    }
}
