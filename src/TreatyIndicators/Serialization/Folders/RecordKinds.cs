using System.Globalization;

namespace TreatyIndicators.Serialization;

/// <summary>Cuts the records of a convention into one file for each kind, or several where one would be larger than a file may be.</summary>
internal static class RecordKinds
{
    /// <summary>A row of the lists that grow long, its outline apart, has fewer than fifty values, so that this many stay far below <see cref="ReadLimits.MaxValues"/>.</summary>
    public const int MostRows = 5_000;

    /// <summary>The points of outlines in one file. Written out, a point takes some 150 bytes, so that this many stay below <see cref="ReadLimits.MaxFileBytes"/>.</summary>
    private const int MostPoints = 60_000;

    /// <summary>The kinds that were supplied, each under its JSON name with a file that holds nothing else.</summary>
    public static IEnumerable<(string Name, RecordFile File)> Split(RecordFile whole)
    {
        foreach (var (name, only) in Kinds(whole.Records).Where(kind => kind.Only != new ConventionRecords()))
        {
            var parts = RecordLists.Parts(only, RowsInOne(only)).ToList();
            for (var place = 0; place < parts.Count; place++)
            {
                yield return (
                    parts.Count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{place + 1:D3}"),
                    new RecordFile { Convention = whole.Convention, Records = parts[place] });
            }
        }
    }

    private static int RowsInOne(ConventionRecords only) =>
        Math.Clamp(MostPoints / Math.Max(1, (only.Reference?.States ?? []).Select(Points).DefaultIfEmpty().Max()), 1, MostRows);

    private static int Points(ReferenceState state) => (state.Boundary?.Polygons ?? []).SelectMany(polygon => polygon.Rings).Sum(ring => ring.Points.Count);

    private static IEnumerable<(string Name, ConventionRecords Only)> Kinds(ConventionRecords all) =>
    [
        ("meetings", new() { Meetings = all.Meetings }),
        ("finance", new() { Finance = all.Finance }),
        ("extensions", new() { Extensions = all.Extensions }),
        ("declarations", new() { Declarations = all.Declarations }),
        ("notices", new() { Notices = all.Notices }),
        ("statements", new() { Statements = all.Statements }),
        ("individualisedApproach", new() { IndividualisedApproach = all.IndividualisedApproach }),
        ("observationRounds", new() { ObservationRounds = all.ObservationRounds }),
        ("committeeYears", new() { CommitteeYears = all.CommitteeYears }),
        ("nationalPlatforms", new() { NationalPlatforms = all.NationalPlatforms }),
        ("complianceRecord", new() { ComplianceRecord = all.ComplianceRecord }),
        ("votes", new() { Votes = all.Votes }),
        ("useEvents", new() { UseEvents = all.UseEvents }),
        ("reference", new() { Reference = all.Reference }),
    ];
}
