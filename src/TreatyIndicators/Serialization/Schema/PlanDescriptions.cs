using System.Collections.Frozen;

namespace TreatyIndicators.Serialization;

/// <summary>What the schema says of the members of plans, and the closed lists that some of them are words of.</summary>
internal static class PlanDescriptions
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id"] = "identifier: small letters, digits and hyphens; a plan of the same identifier takes the place of the shipped one",
        ["abbreviation"] = "first part of the identifiers of actions and indicators: capital letters and digits, for instance SRAAP",
        ["convention"] = "the convention, for instance Apmbc",
        ["edition"] = "which text of the plan this is, for instance: draft of 16 August 2024",
        ["from"] = "first day of the plan",
        ["to"] = "last day of the plan",
        ["editionNote"] = "what a reader must know of this edition",
        ["baselineNote"] = "what base value the plan sets, and which one is used where it sets none",
        ["baseline"] = "the plan year from which progress is measured, unless the caller chooses another",
        ["baseline.year"] = "a plan year: reports that cover the year before are read for it",
        ["source"] = "the document of the plan; document is required here",
        ["source.document"] = "the document; absent in an indicator: the one of the plan",
        ["source.place"] = "the place in it, for instance: action 7, indicator 1",
        ["source.basis"] = "what a definition rests on: printed in the document, or a reading of it",
        ["title.en"] = "in English",
        ["title.zh"] = "in Chinese",
        ["chapters"] = "chapters, in order",
        ["chapters.number"] = "number as printed, for instance IV",
        ["actions"] = "actions, in order; each has at least one indicator",
        ["actions.number"] = "number in the plan; the action is ABBREVIATION-number",
        ["actions.chapter"] = "number of the chapter it stands in",
        ["actions.statement"] = "what it asks",
        ["actions.addressees"] = "whom it binds",
        ["populations"] = "the subjects that indicators are about",
        ["populations.name"] = "name within the plan, for instance AllParties",
        ["populations.element"] = "absent: the subjects are States, and the condition calls one of them s",
        ["populations.element.name"] = "name that conditions use for one subject, in small letters, for instance q",
        ["populations.element.of"] = "the list of records whose rows are the subjects, for instance extensions.requests",
        ["populations.condition"] = "test that a subject must pass; absent: every subject belongs",
        ["indicators"] = "indicators, in order",
        ["indicators.id"] = "action and place within it, for instance SRAAP-7.1",
        ["indicators.kind"] = "what it publishes",
        ["indicators.unit"] = "unit of its figure",
        ["indicators.measure"] = "how its figure is made",
        ["indicators.population"] = "name of a population of the plan",
        ["indicators.condition"] = "test for met, or the number itself",
        ["indicators.partlyMetWhen"] = "test for partly met, tried where the condition does not hold",
        ["indicators.pendingWhen"] = "test for pending: the term still runs, and the subject leaves the population",
        ["indicators.notApplicableWhen"] = "test for not applicable: the subject leaves the population",
        ["indicators.silence"] = "what silence means",
        ["indicators.timeBase"] = "the time it looks at",
        ["indicators.referenceDate"] = "the day that t stands for; absent: ReportPeriodEnd",
        ["indicators.carriesForward"] = "whether an answer holds until another is given; absent: false",
        ["indicators.decidingFields"] = "every path that its tests read; absent: just those",
        ["indicators.evidenceFields"] = "paths shown with a finding; they decide nothing",
        ["indicators.dataSources"] = "the report sections (report.stockpile) and records (meetings) it reads; absent: those of its tests",
        ["indicators.formLetters"] = "form letters under which the information usually sits",
        ["indicators.components"] = "separate measures inside the indicator",
        ["indicators.components.id"] = "identifier of the indicator and a small letter, for instance SRAAP-3.3a",
        ["indicators.readings"] = "named other readings, and further values",
        ["indicators.readings.name"] = "name within the indicator, for instance by30April",
        ["indicators.readings.kind"] = "what it changes",
        ["indicators.readings.unit"] = "unit of its figure; absent: per cent for a quotient, else the unit of the indicator",
        ["indicators.readings.condition"] = "the other condition, the test of the other population, or the number",
        ["indicators.readings.direction"] = "which way its figure moves when things get better; absent: as for the indicator",
        ["indicators.direction"] = "which way the figure moves when things get better; absent: Neither, and nothing is judged",
        ["indicators.directionNote"] = "why, where it is not what one would expect",
        ["indicators.target"] = "the figure that the plan sets out to reach",
        ["indicators.target.value"] = "in the unit of the indicator",
        ["indicators.target.by"] = "the day by which; absent: the plan names none",
        ["indicators.ambiguity"] = "what the text leaves open",
        ["indicators.interpretation"] = "how the definition reads it",
        ["relations"] = "how indicators hang together",
        ["relations.first"] = "the smaller, narrower or first indicator",
        ["relations.second"] = "the other one",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Words = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["indicators.kind"] = Enum.GetNames<IndicatorKind>(),
        ["indicators.unit"] = Enum.GetNames<IndicatorUnit>(),
        ["indicators.measure"] = Enum.GetNames<Measure>(),
        ["indicators.silence"] = Enum.GetNames<SilenceRule>(),
        ["indicators.timeBase"] = Enum.GetNames<TimeBase>(),
        ["indicators.referenceDate"] = Enum.GetNames<ReferenceDate>(),
        ["indicators.direction"] = Enum.GetNames<Direction>(),
        ["indicators.readings.direction"] = Enum.GetNames<Direction>(),
        ["indicators.components.unit"] = Enum.GetNames<IndicatorUnit>(),
        ["indicators.components.measure"] = Enum.GetNames<Measure>(),
        ["indicators.readings.kind"] = Enum.GetNames<ReadingKind>(),
        ["indicators.readings.unit"] = Enum.GetNames<IndicatorUnit>(),
        ["relations.kind"] = Enum.GetNames<RelationKind>(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Paths => Texts.Keys.Concat(Words.Keys);

    /// <summary>The description of a member by its path; <see langword="null"/> where its name says enough.</summary>
    public static string? Of(string path) => Texts.GetValueOrDefault(path);

    /// <summary>The closed list that a member is a word of; <see langword="null"/>: it is of none.</summary>
    public static IReadOnlyList<string>? WordsOf(string path) => Words.GetValueOrDefault(path);
}
