namespace TreatyIndicators.Conditions;

/// <summary>Knows how other languages, and hasty fingers, spell the words and marks of the notation.</summary>
internal static class Spelling
{
    /// <summary>The marks of the notation; a longer one stands before the ones that it begins with.</summary>
    public static readonly string[] Marks =
        ["<=>", "=>", "<=", ">=", "!=", "=", "<", ">", "+", "-", "*", "/", "(", ")", "{", "}", "[", "]", ",", ":", "."];

    /// <summary>Marks of other languages, and what they mean here; a longer one stands before the ones that it begins with.</summary>
    public static readonly (string Found, string Meant)[] WrongMarks =
    [
        ("===", "="), ("!==", "!="), ("==>", "=>"), ("==", "="), ("=<", "<="), ("<>", "!="), ("->", "=>"), ("&&", "and"), ("&", "and"), ("||", "or"), ("|", "or"), ("!", "not"),
        ("≤", "<="), ("≥", ">="), ("≠", "!="), ("∧", "and"), ("∨", "or"), ("¬", "not"), ("⇒", "=>"), ("→", "=>"), ("⇔", "<=>"), ("∈", "in"),
        ("∃", "exists"), ("∀", "forall"), ("×", "*"), ("÷", "/"), ("−", "-"), ("–", "-"),
        ("（", "("), ("）", ")"), ("｛", "{"), ("｝", "}"), ("［", "["), ("］", "]"), ("，", ","), ("、", ","), ("：", ":"), ("．", "."),
        ("＝", "="), ("＜", "<"), ("＞", ">"), ("＋", "+"), ("－", "-"), ("＊", "*"), ("／", "/"),
    ];

    private static readonly (string Found, string Meant)[] JoiningElsewhere =
        [("is", "="), ("equals", "="), ("eq", "="), ("implies", "=>"), ("then", "=>"), ("iff", "<=>"), ("contains", "includesAll"), ("overlaps", "intersects"), ("plus", "+"), ("minus", "-")];

    private static readonly (string Found, string Meant)[] LeadingElsewhere =
        [("any", "exists"), ("some", "exists"), ("all", "forall"), ("every", "forall"), ("each", "forall")];

    /// <summary>Puts misspelt words right where a word cannot be a name, and tells each of them.</summary>
    /// <remarks>Two values side by side: either the second is a misspelt operator, or the first a misspelt <c>not</c>, <c>exists</c> or <c>forall</c>.</remarks>
    public static void Correct(List<Token> tokens, List<ConditionError> errors)
    {
        for (var place = 0; place < tokens.Count - 1 && errors.Count < ConditionErrors.MostTold; place++)
        {
            if (tokens[place].Kind != TokenKind.Name || Follows(tokens, place, "."))
            {
                continue;
            }

            if (Meant(tokens, place) is { } meant)
            {
                var found = tokens[place];
                errors.Add(Told(found.Content, meant, found.Start));
                tokens[place] = Token(meant, found.Start, found.End);
            }
        }
    }

    /// <summary>The error for one spelling in place of another.</summary>
    public static ConditionError Told(string found, string meant, int position) =>
        new(ConditionErrors.WrongWord, position, $"Found \"{found}\"; write \"{meant}\".");

    /// <summary>The piece that a right spelling makes.</summary>
    public static Token Token(string spelling, int start, int end) =>
        new(ReservedWords.Contains(spelling) ? TokenKind.Keyword : TokenKind.Mark, spelling, start, end);

    private static string? Meant(List<Token> tokens, int place)
    {
        var word = tokens[place].Content;
        if (place > 0 && tokens[place - 1].MayEndValue)
        {
            if (place > 1 && (tokens[place - 2].Is(ReservedWords.Exists) || tokens[place - 2].Is(ReservedWords.ForAll)))
            {
                return ReservedWords.In;
            }

            return Among(word, JoiningElsewhere) ?? (word.Length > 1 ? NearestWord.Of(word, ReservedWords.Joining) : null);
        }

        var next = tokens[place + 1];
        if (BeginsValue(next) && Exactly(word, ReservedWords.Leading) is { } leading)
        {
            return leading;
        }

        if (next.Kind == TokenKind.Name && !tokens[place + 2].MayEndValue)
        {
            return Among(word, LeadingElsewhere) ?? (IsJoining(next.Content) ? null : NearestWord.Of(word, ReservedWords.Leading));
        }

        return Exactly(word, [ReservedWords.True, ReservedWords.False]);
    }

    private static bool BeginsValue(Token token) =>
        token.Kind is TokenKind.Name or TokenKind.Number or TokenKind.Text || token.Is("(") || (token.Kind == TokenKind.Keyword && !ReservedWords.Joining.Contains(token.Content));

    private static bool IsJoining(string word) =>
        Exactly(word, ReservedWords.Joining) is not null || Among(word, JoiningElsewhere) is not null;

    private static string? Exactly(string word, string[] words) =>
        Array.Find(words, candidate => candidate.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static string? Among(string word, (string Found, string Meant)[] table) =>
        Array.Find(table, entry => entry.Found.Equals(word, StringComparison.OrdinalIgnoreCase)).Meant;

    private static bool Follows(List<Token> tokens, int place, string mark) => place > 0 && tokens[place - 1].Is(mark);
}
