using System.Buffers;
using System.Text.RegularExpressions;

namespace TreatyIndicators.Benchmarks;

/// <summary>Whether a text on victims holds an address, a telephone number, a day of birth or a label such as "home address:" with something behind it.</summary>
internal static partial class PersonalWords
{
    /// <summary>A text without any of these holds none of them.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("@:：0123456789");

    public static bool Speak(string text) =>
        text.AsSpan().ContainsAny(Signs) && (Mail().IsMatch(text) || Telephone().IsMatch(text) || Birth().IsMatch(text) || Label().IsMatch(text));

    [GeneratedRegex(@"[\w%+-]@[\w%+-][\w%+.-]*\.[\w%+-]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(@"[+＋]([ \u00A0./()-]*[0-9]){8}", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(
        @"(\b(born|date of birth|birth date|d\.o\.b|dob|née? le|date de naissance|nacid[oa] el|fecha de nacimiento|родил(ся|ась)|дата рождения|تاريخ الميلاد|مواليد)\b|出生|生于).{0,14}"
        + @"(\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{4}|\d{4} ?[./年-] ?\d{1,2} ?[./月-] ?\d{1,2}|\d{1,2}(st|nd|rd|th|er)?\.? (of |de )?\p{L}{3,11}\.?,? (de )?\d{4}|\p{L}{3,9}\.? \d{1,2}(st|nd|rd|th)?,? \d{4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Birth();

    [GeneratedRegex(
        @"(\b(name of (the )?victim|victim's name|name of survivor|survivor's name|patient name|home address|passport (no|number)|national id|id card no|nom de la victime|adresse personnelle|numéro de passeport"
        + @"|nombre de la víctima|número de pasaporte|фио|домашний адрес|номер паспорта|اسم الضحية|عنوان المنزل|رقم جواز السفر)|受害者姓名|姓名|家庭住址|身份证号|护照号码)\s*[:：]\s*\S",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
