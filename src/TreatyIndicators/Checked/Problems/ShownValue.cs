using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Validation;

/// <summary>Values as problems show them: numbers and days in invariant form, long lists and texts shortened.</summary>
internal static class ShownValue
{
    private const int MostMembers = 6;

    private const int MostCharacters = 80;

    /// <summary>The value of an expression; absent: there is none.</summary>
    public static string? Of(BoundExpression? value, EvaluationScope scope) => value switch
    {
        BoundNumber number => number.Evaluate(scope) is { } found ? DecimalText.Of(found) : null,
        BoundDate date => date.Evaluate(scope)?.ToString(),
        BoundText text => Short(text.Evaluate(scope)),
        BoundTruth truth => Of(truth.Evaluate(scope)),
        BoundList list => Of(list.Evaluate(scope)),
        _ => null,
    };

    /// <summary>What stands in a field; absent: nothing, or something that is not one value.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => Short(text),
        bool flag => flag ? "true" : "false",
        LocalDate day => LocalDatePattern.Iso.Format(day),
        FieldValue found => Of(found.Value),
        Attestation attestation => attestation.Answer?.Text,
        ICode code => code.Text,
        StateCode or PartialDate or ConventionId => value.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IValueList list => Of(new Rows(list)),
        _ => null,
    };

    private static string? Of(Truth truth) => truth switch { Truth.True => "true", Truth.False => "false", _ => null };

    private static string? Of(Rows rows)
    {
        if (rows.IsMissing || rows.Count == 0)
        {
            return null;
        }

        var shown = rows.All.Take(MostMembers).Select(Of).ToList();
        return shown.Contains(null) ? null : string.Join(", ", shown) + (rows.Count > MostMembers ? ", ..." : string.Empty);
    }

    private static string? Short(string? text) => text?.Length > MostCharacters ? string.Concat(text.AsSpan(0, MostCharacters - 3), "...") : text;
}
