using System.Collections.Frozen;

namespace TreatyIndicators.Serialization;

/// <summary>What the schema says of the members of record files: what the lists hold, and fields whose names do not say it all.</summary>
internal static class RecordDescriptions
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["convention"] = "the convention, for instance Apmbc",
        ["records"] = "the records that this file holds; those of several files add up",
        ["records.meetings"] = "who took part in meetings",
        ["records.meetings.delegations"] = "States present at a meeting",
        ["records.meetings.delegations.meetingId"] = "identifier of a meeting of the catalogue, for instance APMBC-22MSP",
        ["records.meetings.participants"] = "registered participants, without names",
        ["records.meetings.participants.isVictimSelfIdentified"] = "victim or survivor, by self-identification only",
        ["records.meetings.organisations"] = "organisations present at meetings",
        ["records.meetings.officers"] = "holders of offices in the machinery of the convention",
        ["records.meetings.attendance"] = "numbers of those attending a meeting",
        ["records.meetings.outreach"] = "special meetings with States not party that still rely on cluster munitions",
        ["records.finance"] = "contributions of States",
        ["records.finance.assessments"] = "assessed shares of the cost of meetings",
        ["records.finance.assessments.invoicedOn"] = "day of the bill",
        ["records.finance.payments"] = "payments of assessed shares",
        ["records.finance.payments.meetingId"] = "the meeting paid for",
        ["records.finance.arrears"] = "what a State owes on a day",
        ["records.finance.supportUnitReceipts"] = "money that the support unit received",
        ["records.finance.supportUnitReceipts.multiYear"] = "part of a commitment of several years",
        ["records.extensions"] = "extension requests",
        ["records.extensions.requests"] = "one row for each version of a request",
        ["records.extensions.requests.sequence"] = "1 for the first request of the State for this duty, 2 for the next",
        ["records.extensions.requests.version"] = "the latest version before the deciding meeting counts",
        ["records.extensions.requests.meetingId"] = "the deciding meeting",
        ["records.extensions.requests.yearsAsked"] = "in years, fractions allowed",
        ["records.extensions.requests.yearsGranted"] = "in years, fractions allowed",
        ["records.extensions.requests.remainingM2"] = "remaining area, in square metres",
        ["records.extensions.requests.totals.atEntryIntoForceM2"] = "in square metres",
        ["records.extensions.requests.totals.foundSinceM2"] = "in square metres",
        ["records.extensions.requests.totals.clearedM2"] = "in square metres",
        ["records.declarations"] = "official declarations of completion",
        ["records.declarations.stockpile"] = "completed destruction of stockpiles",
        ["records.declarations.clearance"] = "completed clearance",
        ["records.notices"] = "notices to the President",
        ["records.statements"] = "statements at meetings, tagged by a coder, with citation",
        ["records.statements.needIsSpecific"] = "the need voiced names an activity and a time frame",
        ["records.individualisedApproach"] = "the individualised approach",
        ["records.individualisedApproach.meetings"] = "sessions, from the wish for one to its report",
        ["records.observationRounds"] = "rounds of observations of a committee on reports",
        ["records.observationRounds.meetingId"] = "the meeting that the observations were for",
        ["records.observationRounds.cutoff"] = "day by which reports had to be in",
        ["records.observationRounds.observed"] = "States whose reports were read",
        ["records.complianceRecord"] = "what the bodies of the convention keep on questions of compliance",
        ["records.complianceRecord.cases"] = "cases of alleged or known non-observance",
        ["records.complianceRecord.updates"] = "updates on the settling of cases",
        ["records.complianceRecord.findings"] = "findings of non-compliance by a meeting",
        ["records.votes"] = "recorded votes on the resolution of the General Assembly on the convention",
        ["records.useEvents"] = "cases of use: one actor in one State in one calendar year",
        ["records.reference"] = "figures about States and regions by which rules tell what is plausible",
        ["records.reference.states"] = "land and boundaries of States",
        ["records.reference.states.landAreaM2"] = "land area, in square metres",
        ["records.reference.states.boundary"] = "in WGS 84",
        ["records.reference.states.boundary.polygons"] = "one for each part of the land",
        ["records.reference.states.boundary.polygons.rings"] = "the outer ring first, then those that cut holes into it",
        ["records.reference.states.boundary.polygons.rings.points"] = "in order; the last repeats the first",
        ["records.reference.regions"] = "regions of States, with the codes that reports use",
        ["records.reference.regions.gazetteer"] = "name of the list that the code stands in",
        ["records.reference.regions.areaM2"] = "in square metres",
        ["records.reference.regions.population"] = "number of persons",
        ["records.reference.monitorCasualties"] = "casualties by calendar year, as the Landmine Monitor published them",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Paths => Texts.Keys;

    /// <summary>The description of a member by its path; <see langword="null"/> where its name says enough.</summary>
    public static string? Of(string path) => Texts.GetValueOrDefault(path);
}
