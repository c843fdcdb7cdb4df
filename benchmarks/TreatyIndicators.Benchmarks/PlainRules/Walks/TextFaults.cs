namespace TreatyIndicators.Benchmarks;

/// <summary>What is wrong with the texts seen so far.</summary>
internal sealed class TextFaults
{
    /// <summary>A text begins or ends with a blank.</summary>
    public bool HasStrayBlank { get; private set; }

    public bool HasPersonalData { get; private set; }

    /// <summary>Looks at a text.</summary>
    public void See(string? text) => HasStrayBlank |= text is { Length: > 0 } && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

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

    /// <summary>Looks at a text about victims, which must not speak of one person.</summary>
    public void SeeVictims(string? text)
    {
        See(text);
        HasPersonalData |= text is not null && PersonalWords.Speak(text);
    }

    public void SeeVictims(ValueList<string> texts)
    {
        foreach (var text in texts.AsSpan())
        {
            SeeVictims(text);
        }
    }

    public void SeeVictims(NilStatement? nil) => SeeVictims(nil?.Wording);

    public void SeeVictims(Attestation? attestation)
    {
        SeeVictims(attestation?.Evidence);
        SeeVictims(attestation?.FormRef);
    }
}
