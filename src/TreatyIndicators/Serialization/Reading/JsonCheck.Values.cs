using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>The checks on texts and numbers.</summary>
internal ref partial struct JsonCheck
{
    private const int LongestForm = 64;

    private void Whole(WholeNumberShape shape)
    {
        var text = reader.ValueSpan;
        if (text.SequenceEqual("-0"u8))
        {
            Add(ReadCode.NumberNotHeld, reader.TokenStartIndex, $"found -0, expected 0 without a sign");
        }
        else if (text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
        {
            Add(ReadCode.NotWhole, reader.TokenStartIndex, $"found {Found()}, expected a whole number, without fraction and exponent");
        }
        else if (!reader.TryGetInt64(out var number) || !shape.Holds(number))
        {
            Add(ReadCode.NumberNotHeld, reader.TokenStartIndex, $"found {Found()}, expected a whole number from {shape.Least} to {shape.Most}");
        }
    }

    private void Number()
    {
        if (!reader.TryGetDecimal(out var number))
        {
            Add(ReadCode.NumberNotHeld, reader.TokenStartIndex, $"found {Found()}, expected a number from {decimal.MinValue} to {decimal.MaxValue}");
        }
        else if (number == 0 && reader.ValueSpan is [(byte)'-', ..])
        {
            Add(ReadCode.NumberNotHeld, reader.TokenStartIndex, $"found {Found()}, expected 0 without a sign");
        }
        else if (!NumberText.IsExact(reader.ValueSpan, number))
        {
            Add(ReadCode.NumberNotHeld, reader.TokenStartIndex, $"found {Found()}, expected at most {NumberText.Digits} digits, so that the number is kept exactly");
        }
    }

    private void Day(DayShape shape)
    {
        if (!Text())
        {
            return;
        }

        Span<char> text = stackalloc char[LongestForm];
        if (reader.ValueSpan.Length > LongestForm
            || !DateOnly.TryParseExact(text[..reader.CopyString(text)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            Add(ReadCode.NotADay, reader.TokenStartIndex, $"found {Found()}, expected {shape.Expected}");
        }
    }

    private void Formed(string code, JsonShape shape, Func<string, bool> fits)
    {
        if (Text() && (reader.ValueSpan.Length > LongestForm || !fits(reader.GetString()!)))
        {
            Add(code, reader.TokenStartIndex, $"found {Found()}, expected {shape.Expected}");
        }
    }

    /// <summary>Whether a text can be kept: only one with escapes can fail, because the others were checked as UTF-8.</summary>
    private bool Text()
    {
        if (!reader.ValueIsEscaped || reader.ValueSpan.IndexOf("\\u"u8) < 0)
        {
            return true;
        }

        try
        {
            if (!reader.GetString()!.Contains('\0', StringComparison.Ordinal))
            {
                return true;
            }

            Add(ReadCode.TextNotHeld, reader.TokenStartIndex, $"found the character U+0000 in a text, expected characters that can be shown");
        }
        catch (InvalidOperationException)
        {
            Add(ReadCode.TextNotHeld, reader.TokenStartIndex, $"found half of a character (a lone surrogate) in a text, expected both halves");
        }

        return false;
    }

    /// <summary>The member that the reader stands on, or <see langword="null"/> when the object has none of that name.</summary>
    private MemberShape? Find(ObjectShape shape)
    {
        if (reader.ValueSpan.Length > LongestName)
        {
            return null;
        }

        Span<char> name = stackalloc char[LongestName];
        try
        {
            return shape.Find(name[..reader.CopyString(name)]);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private object Found() => reader.TokenType switch
    {
        JsonTokenType.String => JsonText.Quote(Encoding.UTF8.GetString(Beginning())),
        JsonTokenType.Number => JsonText.Shorten(Encoding.UTF8.GetString(Beginning())),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        var other => JsonText.Kind(other),
    };

    private ReadOnlySpan<byte> Beginning() => reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, LongestName)];
}
