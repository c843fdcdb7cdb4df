using System.Text.Json.Serialization;
using TreatyIndicators.Catalogues.Crosswalks;
using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Catalogues.Rules;

namespace TreatyIndicators.Serialization;

/// <summary>The converters of the catalogue files, as closed types for the same reason as <see cref="ReportConverters"/>.</summary>
internal static class CatalogueConverters
{
    public static IEnumerable<JsonConverter> All =>
    [
        new LocalDateConverter(),
        new PartialDateConverter(),
        new IdentifierConverter<StateCode>("^[A-Z]{3}$"),
        new IdentifierConverter<ConventionId>("^[A-Z][A-Za-z0-9]{0,31}$"),
        new IdentifierConverter<ActionPlanId>("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"),
        new CodeConverter<Confidence>(),
        new CodeConverter<ConsentKind>(),
        new CodeConverter<DateStart>(),
        new CodeConverter<DeadlineBasis>(),
        new CodeConverter<DeadlineRuleKind>(),
        new CodeConverter<Duty>(),
        new CodeConverter<MeetingKind>(),
        new CodeConverter<MoratoriumScope>(),
        new CodeConverter<ObligationKind>(),
        new CodeConverter<PlanStanding>(),
        new CodeConverter<ReportFormat>(),
        new CodeConverter<UnStatus>(),
        new ValueListConverter<ActionData>(),
        new ValueListConverter<ActionPlanEntry>(),
        new ValueListConverter<Code<MoratoriumScope>>(),
        new ValueListConverter<ComponentData>(),
        new ValueListConverter<Convention>(),
        new ValueListConverter<ConventionId>(),
        new ValueListConverter<CorrespondenceData>(),
        new ValueListConverter<Deadline>(),
        new ValueListConverter<DeadlineRule>(),
        new ValueListConverter<Deposit>(),
        new ValueListConverter<Hostilities>(),
        new ValueListConverter<IndicatorData>(),
        new ValueListConverter<Label>(),
        new ValueListConverter<Meeting>(),
        new ValueListConverter<Moratorium>(),
        new ValueListConverter<Obligation>(),
        new ValueListConverter<PlanChapter>(),
        new ValueListConverter<PopulationData>(),
        new ValueListConverter<ReadingData>(),
        new ValueListConverter<RelationData>(),
        new ValueListConverter<ReportingFormat>(),
        new ValueListConverter<RuleData>(),
        new ValueListConverter<RuleFormsData>(),
        new ValueListConverter<RulePartKindData>(),
        new ValueListConverter<SharedFactData>(),
        new ValueListConverter<Signature>(),
        new ValueListConverter<State>(),
        new ValueListConverter<StateCode>(),
        new ValueListConverter<StateGroup>(),
        new ValueListConverter<StockDestructionNotice>(),
        new ValueListConverter<string>(),
        new ValueListConverter<Withdrawal>(),
    ];
}
