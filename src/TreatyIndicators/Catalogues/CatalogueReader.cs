using System.Text.Json.Serialization.Metadata;
using TreatyIndicators.Catalogues.Crosswalks;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>Reads catalogue data of your own: registers, States, meetings, groups of States, crosswalks.</summary>
/// <remarks>
/// The files are JSON in UTF-8, read as strictly as reports and with the same codes: all that is wrong with the form of a file
/// (<c>READ-01</c> and up) is told at once, and for files of the right form all that is wrong with what stands in it
/// (<c>CAT-02</c> and up, <c>CROSS-01</c> and up for crosswalks). Streams are read to the end and left open. Nothing is kept between calls; safe for any number of threads.
/// </remarks>
public static class CatalogueReader
{
    /// <summary>Reads a register.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">The name of the file, for problems.</param>
    /// <param name="catalogue">The catalogue that it is meant for, to find States and meetings that do not exist there; absent: references are not checked.</param>
    public static CatalogueReading<Register> ReadRegister(Stream utf8, string name, Catalogue? catalogue = null) =>
        Read(utf8, name, CatalogueJson.Register, register =>
            [.. RegisterChecks.Of(register, name), .. catalogue is null ? [] : ReferenceChecks.Of(register, catalogue, name)]);

    /// <summary>Reads a list of States.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">The name of the file, for problems.</param>
    public static CatalogueReading<ValueList<State>> ReadStates(Stream utf8, string name) =>
        Read(utf8, name, CatalogueJson.States, states => ListChecks.Of(states, name));

    /// <summary>Reads a list of meetings.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">The name of the file, for problems.</param>
    /// <param name="catalogue">The catalogue that it is meant for, to find States and conventions that do not exist there; absent: references are not checked.</param>
    public static CatalogueReading<ValueList<Meeting>> ReadMeetings(Stream utf8, string name, Catalogue? catalogue = null) =>
        Read(utf8, name, CatalogueJson.Meetings, meetings =>
            [.. ListChecks.Of(meetings, name), .. catalogue is null ? [] : ReferenceChecks.Of(meetings, catalogue, name)]);

    /// <summary>Reads groups of States to split results by: a list of objects with <c>name</c> and <c>states</c>.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">The name of the file, for problems.</param>
    /// <param name="catalogue">The catalogue that it is meant for, to find States that do not exist there; absent: references are not checked.</param>
    public static CatalogueReading<StateGroups> ReadGroups(Stream utf8, string name, Catalogue? catalogue = null)
    {
        var groups = Read(utf8, name, CatalogueJson.Groups, groups =>
            [.. ListChecks.Of(groups, name), .. catalogue is null ? [] : ReferenceChecks.Of(groups, catalogue, name)]);
        return new(groups.Data is { } data ? StateGroups.Of(data) : null, groups.Problems);
    }

    /// <summary>Reads a crosswalk: an object with <c>correspondences</c> and <c>sharedFacts</c>.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">The name of the file, for problems.</param>
    /// <param name="catalogue">The catalogue that it is meant for, to find indicators that do not exist there; absent: references are not checked.</param>
    public static CatalogueReading<Crosswalk> ReadCrosswalk(Stream utf8, string name, Catalogue? catalogue = null)
    {
        var read = Read(utf8, name, CatalogueJson.Crosswalk, _ => []);
        return read.Data is { } data ? CrosswalkBuilder.Build(data, name, catalogue) : new(null, read.Problems);
    }

    internal static CatalogueReading<ValueList<Convention>> ReadConventions(Stream utf8, string name) =>
        Read(utf8, name, CatalogueJson.Conventions, conventions => ListChecks.Of(conventions, name));

    internal static CatalogueReading<ValueList<ActionPlanEntry>> ReadPlanEntries(Stream utf8, string name) =>
        Read(utf8, name, CatalogueJson.PlanEntries, entries => ListChecks.Of(entries, name));

    private static CatalogueReading<T> Read<T>(Stream utf8, string name, JsonTypeInfo<T> type, Func<T, ValueList<Problem>> check)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var (data, problems) = StrictReader.Read(utf8, name, type, ShapeBuilder.Of(type));
        return data.Count == 0 ? new(null, problems) : new(data[0], check(data[0]));
    }
}
