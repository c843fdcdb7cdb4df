namespace TreatyIndicators.Conditions;

/// <summary>Whether a value of a report says anything.</summary>
internal static class GivenValue
{
    /// <summary>Whether a value is a text, or a code outside its list, of nothing but blanks.</summary>
    public static bool IsBlank(object value) => value switch
    {
        string text => string.IsNullOrWhiteSpace(text),
        ICode { IsListed: false } code => string.IsNullOrWhiteSpace(code.Text),
        _ => false,
    };

    /// <summary>An answer of <em>not stated</em>, an empty list and what is blank say nothing.</summary>
    public static bool Says(object? value) => value switch
    {
        null => false,
        IValueList list => list.Count > 0,
        Attestation attestation => attestation.Answer is { Text: not nameof(Answer.NotStated) },
        _ => !IsBlank(value),
    };
}
