namespace TreatyIndicators.Benchmarks;

/// <summary>The rules that fired, each once, in the order in which they were found.</summary>
internal sealed class Fired
{
    private readonly List<string> ids = [];

    public IReadOnlyList<string> Ids => ids;

    /// <summary>Notes a rule when its fault is certain. Rows of a table may break one rule many times.</summary>
    public void If(bool fault, string id)
    {
        if (fault)
        {
            Add(id);
        }
    }

    private void Add(string id)
    {
        if (!ids.Contains(id))
        {
            ids.Add(id);
        }
    }
}
