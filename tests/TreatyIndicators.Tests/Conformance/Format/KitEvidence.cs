using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>The evidence of one case, in full documents: what the short forms of the case stand for.</summary>
internal sealed record KitEvidence
{
    public required string Convention { get; init; }

    /// <summary>The codes of all States there are.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>The register, with every list that need not be supplied on purpose.</summary>
    public required JsonObject Register { get; init; }

    /// <summary>The meetings of the convention.</summary>
    public required IReadOnlyList<JsonObject> Calendar { get; init; }

    /// <summary>The reporting formats with their days of adoption.</summary>
    public required IReadOnlyList<JsonObject> Formats { get; init; }

    public required IReadOnlyList<JsonObject> Reports { get; init; }

    /// <summary>The records outside the reports; a root that is not there was not supplied.</summary>
    public required JsonObject Records { get; init; }
}
