using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NodaTime;

namespace TreatyIndicators.Testing;

/// <summary>A small invented world around one report: States, a register, meetings, records, and the reports before it. No rule fails in it.</summary>
/// <remarks>
/// <para>The world <c>base</c> has a row in every list that some rule reads; the others are made from it by edits where one world cannot be
/// everything: the State that joined lately, the one that has finished, the one that reports a form unchanged.</para>
/// <para>The reporting State is XAA. Never changes: <see cref="With"/> gives another world. Safe for any number of threads.</para>
/// </remarks>
public sealed class RuleWorld
{
    /// <summary>The name of the world from which the others are made.</summary>
    public const string Base = "base";

    private static readonly ConcurrentDictionary<(ConventionId, string), RuleWorld> Loaded = new();

    private readonly Lazy<Evidence> evidence;
    private readonly Lazy<StatePartyReport> report;
    private readonly Lazy<ValueList<StatePartyReport>> earlier;

    internal RuleWorld(ConventionId convention, string name, string about, JsonObject document)
    {
        (Convention, Name, About, Document) = (convention, name, about, document);
        report = new(() => WorldReading.Report(document["report"]!, "report"));
        earlier = new(() => WorldReading.Reports(document["earlier"], "earlier"));
        evidence = new(ReadEvidence);
    }

    /// <summary>The convention under which the State reports.</summary>
    public ConventionId Convention { get; }

    /// <summary>The name of the world, for instance <c>base</c> or <c>initial</c>.</summary>
    public string Name { get; }

    /// <summary>What the world is, in a sentence.</summary>
    public string About { get; }

    /// <summary>The report under test.</summary>
    public StatePartyReport Report => report.Value;

    /// <summary>The State's reports of earlier years, newest first; none in worlds where the report is the first.</summary>
    public ValueList<StatePartyReport> Earlier => earlier.Value;

    /// <summary>Everything that is known: all reports, the register, meetings and records.</summary>
    public Evidence Evidence => evidence.Value;

    /// <summary>A day by which all of the world is known.</summary>
    public static LocalDate AsOf { get; } = new(2026, 6, 30);

    internal JsonObject Document { get; }

    /// <summary>How a generated world came about; absent: it was not generated.</summary>
    internal WorldVariation? Variation { get; init; }

    /// <summary>The names of the worlds of a convention.</summary>
    public static ValueList<string> Names(ConventionId convention) => TestingData.NamesIn($"worlds/{convention}");

    /// <summary>A world by its name.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="name">The name; absent: the world from which the others are made.</param>
    /// <exception cref="ArgumentException">There is no such world; the message lists those that there are.</exception>
    public static RuleWorld Load(ConventionId convention, string name = Base)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Loaded.GetOrAdd((convention, name), static key => Read(key.Item1, key.Item2));
    }

    /// <summary>The base world of a State that has less to report on.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="profile">What the State has to report on; what is left out is a nil statement, in earlier reports as well.</param>
    public static RuleWorld Load(ConventionId convention, ReportProfile profile) => Load(convention).With(WorldProfiles.Edits(convention, profile));

    /// <summary>The world with edits, made one after the other.</summary>
    /// <exception cref="ArgumentException">An edit does not fit: its place is not there, or holds something else than the edit moves.</exception>
    /// <remarks>That the changed world can still be read shows only when it is asked for <see cref="Report"/> or <see cref="Evidence"/>.</remarks>
    public RuleWorld With(params IEnumerable<WorldEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        return new(Convention, Name, About, WorldDocument.With(Document, edits));
    }

    /// <summary>The convention and the name.</summary>
    public override string ToString() => $"{Convention} {Name}";

    private static RuleWorld Read(ConventionId convention, string name)
    {
        var data = TestingData.Find($"worlds/{convention}/{name}") as JsonObject
            ?? throw new ArgumentException($"Expected a world of {convention}, one of {string.Join(", ", Names(convention))}; found \"{name}\".");
        var about = data["about"]!.GetValue<string>();
        return data["from"] is { } from
            ? new(convention, name, about, WorldDocument.With(Load(convention, from.GetValue<string>()).Document, ((JsonArray)data["edits"]!).Select(edit => WorldEdit.Read(edit!))))
            : new(convention, name, about, data);
    }

    private Evidence ReadEvidence() => Evidence
        .Of(WorldReading.Catalogue(Document), ReportCollection.Of([Report, .. Earlier, .. WorldReading.Reports(Document["others"], "others")]))
        .WithRecords(Convention, WorldReading.Records(Convention, Document["records"]));
}
