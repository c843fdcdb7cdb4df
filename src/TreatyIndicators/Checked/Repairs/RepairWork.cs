namespace TreatyIndicators.Validation;

/// <summary>Keeps account of what was worked through while ways are looked for.</summary>
internal sealed class RepairWork
{
    /// <summary>Far more bounds than rules put on a few numbers; beyond it the work would grow without end.</summary>
    public const int MostBounds = 400;

    /// <summary>The most cases that one set of fields may fall into.</summary>
    public const int MostCases = 64;

    private int sets;
    private int repairs;

    /// <summary>Whether something was not looked at.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>Whether nothing more is looked at.</summary>
    public bool IsOver { get; private set; }

    public void GiveUp() => HasGivenUp = true;

    public void HasFound() => repairs++;

    /// <summary>Whether one more set of fields may be looked at.</summary>
    public bool MayLookAtOneMore()
    {
        IsOver = sets >= RepairLimits.Sets || repairs >= RepairLimits.Repairs;
        HasGivenUp |= IsOver;
        sets++;
        return !IsOver;
    }
}
