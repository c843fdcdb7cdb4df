using System.Globalization;
using System.Text;

namespace TreatyIndicators.Conditions;

/// <summary>Cuts a text into pieces, in one pass.</summary>
internal sealed class Tokenizer(string text, List<ConditionError> errors)
{
    private readonly List<Token> tokens = [];
    private int position;

    /// <summary>The pieces; the last one is the end.</summary>
    public List<Token> Read()
    {
        while (position < text.Length && errors.Count < ConditionErrors.MostTold)
        {
            ReadOne();
        }

        Add(TokenKind.End, string.Empty, text.Length);
        Spelling.Correct(tokens, errors);
        return tokens;
    }

    private void ReadOne()
    {
        var start = position;
        var first = text[start];
        switch (first)
        {
            case ' ' or '\t' or '\r' or '\n':
                position++;
                break;
            case '"':
                ReadText();
                break;
            case '\'' or '\u2018' or '\u2019' or '\u201C' or '\u201D':
                RefuseQuotation();
                break;
            case var _ when char.IsAsciiDigit(first):
                ReadNumber();
                break;
            case var _ when ReservedWords.BeginsName(first):
                SkipName();
                var word = text[start..position];
                Add(ReservedWords.Contains(word) ? TokenKind.Keyword : TokenKind.Name, word, start);
                break;
            default:
                ReadMark();
                break;
        }
    }

    private void ReadMark()
    {
        var start = position;
        var rest = text.AsSpan(start);
        foreach (var (found, meant) in Spelling.WrongMarks)
        {
            // <=> and => begin like no wrong mark, so the wrong ones may be tried first.
            if (rest.StartsWith(found, StringComparison.Ordinal) && !Array.Exists(Spelling.Marks, mark => mark.Length > found.Length && text.AsSpan(start).StartsWith(mark, StringComparison.Ordinal)))
            {
                position += found.Length;
                errors.Add(Spelling.Told(found, meant, start));
                tokens.Add(Spelling.Token(meant, start, position));
                return;
            }
        }

        foreach (var mark in Spelling.Marks)
        {
            if (rest.StartsWith(mark, StringComparison.Ordinal))
            {
                position += mark.Length;
                Add(TokenKind.Mark, mark, start);
                return;
            }
        }

        RefuseCharacters();
    }

    private void ReadNumber()
    {
        var start = position;
        SkipDigits();
        if (position + 1 < text.Length && text[position] == '.' && char.IsAsciiDigit(text[position + 1]))
        {
            position++;
            SkipDigits();
        }

        var digits = text[start..position];
        var malformed = position < text.Length && (text[position] == '.' || ReservedWords.BeginsName(text[position]));
        while (position < text.Length && (text[position] == '.' || ReservedWords.ContinuesName(text[position])))
        {
            position++;
        }

        if (!malformed && FitsNumber(digits))
        {
            Add(TokenKind.Number, digits, start);
            return;
        }

        var why = malformed ? "write digits with at most one point, as in 0.05." : "it has more digits than a number can hold; 28 always fit.";
        errors.Add(new(ConditionErrors.BadNumber, start, $"Found the number {Shown(start)}; {why}"));
        Add(TokenKind.Number, "0", start);
    }

    /// <summary>Whether a number is kept digit for digit: the type would round the digits that it has no room for.</summary>
    private static bool FitsNumber(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number.Scale == decimals;
    }

    private void ReadText()
    {
        var start = position++;
        var content = new StringBuilder();
        while (position < text.Length && text[position] != '"')
        {
            if (!ReadTextCharacter(content))
            {
                return;
            }
        }

        if (position == text.Length)
        {
            Refuse(ConditionErrors.BadText, start, "Found a text without an end; expected \" at its end.");
            return;
        }

        position++;
        Add(TokenKind.Text, content.ToString(), start);
    }

    private bool ReadTextCharacter(StringBuilder content)
    {
        var character = text[position];
        if (character == '\\')
        {
            position++;
            if (position == text.Length || text[position] is not ('"' or '\\'))
            {
                Refuse(ConditionErrors.BadText, position - 1, "Found \\ in a text; write \\\\ for \\ itself and \\\" for a quotation mark, other marks need none.");
                return false;
            }
        }
        else if (!TextCharacters.MayStandAt(text, position))
        {
            Refuse(ConditionErrors.BadText, position, $"Found the character U+{(int)character:X4} in a text; it cannot be seen, so it may not stand there.");
            return false;
        }

        content.Append(text[position++]);
        return true;
    }

    private void RefuseQuotation()
    {
        var start = position;
        Refuse(ConditionErrors.BadText, start, $"Found {text[start]}; texts stand in straight double quotation marks: \"1(1)\".");
    }

    /// <summary>Tells one error for a run of characters without meaning.</summary>
    private void RefuseCharacters()
    {
        var start = position;
        while (position < text.Length && text[position] > '\u007F')
        {
            position++;
        }

        position = Math.Max(position, start + 1);
        var sentence = TextCharacters.MayStandAt(text, start) && !char.IsWhiteSpace(text[start])
            ? $"Found {Shown(start)}; names are written with A to Z, a to z, 0 to 9 and _, and other texts stand in quotation marks."
            : $"Found the character U+{(int)text[start]:X4}, which cannot be seen; write a plain blank or leave it out.";
        errors.Add(new(ConditionErrors.BadCharacter, start, sentence));
        Add(TokenKind.Refused, string.Empty, start);
    }

    /// <summary>Gives up the rest of the text: where a text ends can only be guessed.</summary>
    private void Refuse(string code, int place, string sentence)
    {
        errors.Add(new(code, place, sentence));
        position = text.Length;
        Add(TokenKind.Refused, string.Empty, place);
    }

    private string Shown(int start) => TextCharacters.Shown(text, start, position);

    private void Add(TokenKind kind, string content, int start) => tokens.Add(new(kind, content, start, position));

    private void SkipName()
    {
        while (position < text.Length && ReservedWords.ContinuesName(text[position]))
        {
            position++;
        }
    }

    private void SkipDigits()
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }
    }
}
