using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>One case with its short forms expanded.</summary>
internal sealed record KitCase
{
    public required string Id { get; init; }

    /// <summary>The file in which it stands, from the folder of the kit.</summary>
    public required string File { get; init; }

    public required string Reason { get; init; }

    /// <summary>The shipped plan; absent where the case brings its own definitions.</summary>
    public string? PlanId { get; init; }

    /// <summary>The definitions: of the shipped plan, or of the case.</summary>
    public required JsonObject Plan { get; init; }

    public required string Indicator { get; init; }

    public required KitQuestion Question { get; init; }

    public required KitEvidence Evidence { get; init; }

    public required KitFigure Expected { get; init; }

    public override string ToString() => Id;
}
