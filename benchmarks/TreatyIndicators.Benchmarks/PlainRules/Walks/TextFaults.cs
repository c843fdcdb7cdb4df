using System.Buffers;

namespace TreatyIndicators.Benchmarks;

/// <summary>What is wrong with the texts seen so far.</summary>
internal sealed class TextFaults
{
    /// <summary>What gives away that a text speaks of one person: a form of address, an e-mail address, a date of birth.</summary>
    private static readonly SearchValues<string> PersonalSigns = SearchValues.Create(
        ["@", "Mr. ", "Mrs. ", "Ms. ", "Mr ", "Mrs ", "Miss ", "born on ", "Born on ", "date of birth", "Date of birth", "Date of Birth"],
        StringComparison.Ordinal);

    /// <summary>A text begins or ends with a blank.</summary>
    public bool HasStrayBlank { get; private set; }

    public bool HasPersonalData { get; private set; }

    /// <summary>Looks at a text outside the title page, where contact points are asked for.</summary>
    public void See(string? text)
    {
        SeeTitle(text);
        HasPersonalData |= text is not null && text.AsSpan().ContainsAny(PersonalSigns);
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
}
