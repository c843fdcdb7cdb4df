using System.Buffers;

namespace TreatyIndicators.Benchmarks;

/// <summary>What is wrong with the texts seen so far.</summary>
internal sealed class TextFaults
{
    /// <summary>What gives away that a text speaks of one person: a form of address or an e-mail address.</summary>
    private static readonly SearchValues<string> PersonalSigns = SearchValues.Create(["@", "Mr. ", "Mrs. ", "Ms. ", "Mr ", "Mrs ", "Miss "], StringComparison.Ordinal);

    /// <summary>A text begins or ends with a blank.</summary>
    public bool HasStrayBlank { get; private set; }

    public bool HasPersonalData { get; private set; }

    /// <summary>Looks at a text outside the title page, where contact points are asked for.</summary>
    public void See(string? text)
    {
        SeeTitle(text);
        HasPersonalData |= text is not null && SpeaksOfPerson(text);
    }

    public void SeeTitle(string? text) =>
        HasStrayBlank |= text is { Length: > 0 } && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

    public void See(ValueList<string> texts)
    {
        foreach (var text in texts.AsSpan())
        {
            See(text);
        }
    }

    public void See(NilStatement? nil) => See(nil?.Wording);

    public void See(Attestation? attestation)
    {
        See(attestation?.Evidence);
        See(attestation?.FormRef);
    }

    /// <summary>Most texts have none of these letters, and then no sign is looked for.</summary>
    private static bool SpeaksOfPerson(ReadOnlySpan<char> text) =>
        (text.ContainsAny('@', 'M') && text.ContainsAny(PersonalSigns))
        || text.Contains("orn on ", StringComparison.Ordinal)
        || (text.Contains("irth", StringComparison.Ordinal) && text.Contains("date of birth", StringComparison.OrdinalIgnoreCase));
}
