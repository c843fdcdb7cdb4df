using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>What an indicator is tested on: a State, or a row of a record.</summary>
internal sealed record Subject(string Id, string? State, JsonObject? Row);
