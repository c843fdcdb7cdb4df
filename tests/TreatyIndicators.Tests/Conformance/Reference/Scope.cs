using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>What the names of a condition stand for while one subject is tested.</summary>
internal sealed record Scope
{
    /// <summary>The State under test; absent where the subject is a row.</summary>
    public string? State { get; init; }

    /// <summary>The report to read; absent when there is none.</summary>
    public JsonObject? Report { get; init; }

    /// <summary>The reports over which lists are gathered, oldest first; absent unless the time base is cumulative.</summary>
    public IReadOnlyList<JsonObject>? Window { get; init; }

    /// <summary>The reference date.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The rows that names stand for.</summary>
    public IReadOnlyDictionary<string, object?> Named { get; init; } = new Dictionary<string, object?>();

    public Scope With(string name, object? row) => this with { Named = new Dictionary<string, object?>(Named) { [name] = row } };
}
