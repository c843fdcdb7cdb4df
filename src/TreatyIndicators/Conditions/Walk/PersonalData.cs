using System.Buffers;
using System.Text.RegularExpressions;

namespace TreatyIndicators.Conditions;

/// <summary>Looks for data on persons in a text: e-mail addresses, telephone numbers, days of birth, and labels such as "home address:".</summary>
/// <remarks>
/// It tells only what can hardly be anything else, for it makes a report invalid: names alone are not looked for, and neither are numbers or days without
/// a word that says what they are. One pass over the text.
/// </remarks>
internal static partial class PersonalData
{
    /// <summary>The digits of the shortest telephone number with a country code.</summary>
    private const int LeastDigits = 8;

    /// <summary>Chinese is written without blanks between words.</summary>
    private const char FirstIdeograph = '\u2E80';

    /// <summary>How far behind a word of birth the day may stand.</summary>
    private const int BirthReach = 24;

    /// <summary>Words before a day of birth, in the six UN languages.</summary>
    private static readonly string[] Births =
        ["born", "date of birth", "birth date", "d.o.b", "dob", "né le", "née le", "date de naissance", "nacido el", "nacida el", "fecha de nacimiento", "родился", "родилась", "дата рождения", "出生", "生于", "تاريخ الميلاد", "مواليد"];

    /// <summary>Labels of data on a person; they count with a colon and something behind it.</summary>
    private static readonly string[] Labels =
    [
        "name of victim", "victim's name", "name of the victim", "name of survivor", "survivor's name", "patient name", "home address", "passport no", "passport number", "national id", "id card no",
        "nom de la victime", "adresse personnelle", "numéro de passeport", "nombre de la víctima", "número de pasaporte", "фио", "домашний адрес", "номер паспорта",
        "受害者姓名", "姓名", "家庭住址", "身份证号", "护照号码", "اسم الضحية", "عنوان المنزل", "رقم جواز السفر",
    ];

    /// <summary>Nearly every text has none of these, which one pass tells.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create([.. Births, .. Labels], StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the first text with data on a person stands in a report; nothing where none has any.</summary>
    public static string? PathIn(ReportWalk walk) => FirstIn(walk) is >= 0 and var place ? walk.Values.VictimTexts.PathAt(place) : null;

    public static bool IsIn(ReportWalk walk) => FirstIn(walk) >= 0;

    private static int FirstIn(ReportWalk walk)
    {
        var texts = walk.Values.VictimTexts;
        for (var place = 0; place < texts.Count; place++)
        {
            if (IsIn((string)texts[place]))
            {
                return place;
            }
        }

        return -1;
    }

    public static bool IsIn(ReadOnlySpan<char> text)
    {
        // A text without any of these has neither an address, nor a number, nor a label.
        return text.IndexOfAny(Marks) >= 0 && (HasMail(text) || HasTelephone(text) || (text.ContainsAny(Words) && (HasBirth(text) || HasLabel(text))));
    }

    private static readonly SearchValues<char> Marks = SearchValues.Create("@:：0123456789");

    private static bool HasMail(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('@'); at >= 0;)
        {
            if (at > 0 && IsOfMail(text[at - 1]) && HasDomain(text[(at + 1)..]))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf('@');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>Letters and digits, a point, and two letters or more.</summary>
    private static bool HasDomain(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (IsOfMail(text[end]) || text[end] == '.'))
        {
            end++;
        }

        var domain = text[..end].TrimEnd('.');
        var point = domain.LastIndexOf('.');
        return point > 0 && domain.Length - point > 2;
    }

    private static bool IsOfMail(char sign) => char.IsLetterOrDigit(sign) || sign is '_' or '-' or '+' or '%';

    /// <summary>A plus sign and eight digits or more, with blanks, points, dashes, slashes and brackets between them.</summary>
    private static bool HasTelephone(ReadOnlySpan<char> text)
    {
        var digits = -1;
        foreach (var sign in text)
        {
            digits = sign is '+' or '＋' ? 0
                : digits < 0 ? digits
                : char.IsAsciiDigit(sign) ? digits + 1
                : sign is ' ' or '\u00A0' or '.' or '-' or '/' or '(' or ')' ? digits
                : -1;
            if (digits >= LeastDigits)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBirth(ReadOnlySpan<char> text)
    {
        foreach (var word in Births)
        {
            for (var rest = text; Behind(ref rest, word);)
            {
                if (FullDay().IsMatch(rest[..Math.Min(rest.Length, BirthReach)]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasLabel(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
        {
            for (var rest = text; Behind(ref rest, label);)
            {
                var after = rest.TrimStart();
                if (after.Length > 1 && after[0] is ':' or '：' && !after[1..].IsWhiteSpace())
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Goes behind the next place of a word, upper and lower case alike. Where words have blanks between them it is a whole word.</summary>
    private static bool Behind(ref ReadOnlySpan<char> text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase))
        {
            var isWhole = (at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]));
            text = text[(at + word.Length)..];
            if (isWhole || word[0] >= FirstIdeograph)
            {
                return true;
            }
        }

        text = [];
        return false;
    }

    /// <summary>A day with month and year, in figures or with the name of the month.</summary>
    [GeneratedRegex(
        @"\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{4}|\d{4} ?[./年-] ?\d{1,2} ?[./月-] ?\d{1,2}"
        + @"|\d{1,2}(st|nd|rd|th|er)?\.? (of |de )?(jan|feb|fév|fev|mar|apr|avr|abr|may|mai|jun|jui|jul|aug|aoû|ago|sep|oct|nov|dec|déc|dic|ene|янв|фев|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\w{0,8}\.?,? (de )?\d{4}"
        + @"|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(st|nd|rd|th)?,? \d{4}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FullDay();
}
