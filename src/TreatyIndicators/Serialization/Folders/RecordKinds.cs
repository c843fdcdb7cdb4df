namespace TreatyIndicators.Serialization;

/// <summary>Cuts the records of a convention into one file for each kind.</summary>
internal static class RecordKinds
{
    /// <summary>The kinds that were supplied, each under its JSON name with a file that holds nothing else.</summary>
    public static IEnumerable<(string Name, RecordFile File)> Split(RecordFile whole) =>
        from kind in Kinds(whole.Records)
        where kind.Only != new ConventionRecords()
        select (kind.Name, new RecordFile { Convention = whole.Convention, Records = kind.Only });

    private static IEnumerable<(string Name, ConventionRecords Only)> Kinds(ConventionRecords all) =>
    [
        ("meetings", new() { Meetings = all.Meetings }),
        ("finance", new() { Finance = all.Finance }),
        ("extensions", new() { Extensions = all.Extensions }),
        ("declarations", new() { Declarations = all.Declarations }),
        ("notices", new() { Notices = all.Notices }),
        ("statements", new() { Statements = all.Statements }),
        ("individualisedApproach", new() { IndividualisedApproach = all.IndividualisedApproach }),
        ("complianceRecord", new() { ComplianceRecord = all.ComplianceRecord }),
        ("votes", new() { Votes = all.Votes }),
        ("useEvents", new() { UseEvents = all.UseEvents }),
    ];
}
