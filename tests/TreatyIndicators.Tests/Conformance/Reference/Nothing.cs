namespace ConformanceKit.Reference;

/// <summary>Stands for what cannot be read: there is no report, or the record was not supplied. Not the same as an absent value, which is null.</summary>
internal sealed class Nothing
{
    private Nothing()
    {
    }

    public static Nothing ToRead { get; } = new();
}
