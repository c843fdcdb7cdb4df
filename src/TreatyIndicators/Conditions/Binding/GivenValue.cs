namespace TreatyIndicators.Conditions;

/// <summary>Whether a value of a report says anything.</summary>
internal static class GivenValue
{
    /// <summary>An answer of <em>not stated</em>, an empty list and a blank text say nothing.</summary>
    public static bool Says(object? value) => value switch
    {
        null => false,
        string text => !string.IsNullOrWhiteSpace(text),
        IValueList list => list.Count > 0,
        Attestation attestation => attestation.Answer is { Text: not nameof(Answer.NotStated) },
        _ => true,
    };
}
