using NodaTime;
using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>The days of things that happened. Plans and targets may lie ahead, and so may the day from which a law is in force.</summary>
internal static class EventDates
{
    public static bool AnyAfter(StatePartyReport report, LocalDate day) =>
        Any(report.NationalImplementation?.Measures, row => row.AdoptedOn > day)
        || Any(report.Stockpile?.Discoveries, row => row.DiscoveredOn > day || row.NotifiedPresidentOn > day || row.DestroyedOn > day)
        || Any(report.ProductionFacilities?.Facilities, row => row.CompletedOn > day)
        || (report.Retained is { } retained && AnyAfter(retained, day))
        || (report.HazardousAreas is { } areas && AnyAfter(areas, day))
        || report.LandRelease?.WorkPlan?.UpdatedOn > day
        || Any(report.RiskEducation?.Activities, row => row.Date > day)
        || (report.VictimAssistance is { } victims && AnyAfter(victims, day))
        || (report.Cooperation is { } cooperation && AnyAfter(cooperation, day))
        || Any(report.NationalOwnership?.Strategies, row => row.AdoptedOn > day || row.UpdatedOn > day)
        || report.Standards?.UpdatedOn > day
        || report.InformationManagement?.DataAsOf > day
        || Any(report.Universalization?.Efforts, row => row.Date > day)
        || Any(report.Compliance?.Updates, row => row.Date > day);

    private static bool AnyAfter(RetainedMunitions section, LocalDate day) =>
        Any(section.Destroyed, row => row.DestroyedOn > day) || Any(section.Transfers, row => row.Date > day) || section.Review?.ConductedOn > day;

    private static bool AnyAfter(HazardousAreas section, LocalDate day) =>
        section.AsOf > day || section.Baseline?.AsOf > day || section.Baseline?.CompletedOn > day || section.Marking?.AllMarkedOn > day
        || Any(section.NewlyIdentified, row => row.DiscoveredOn > day || row.ClearedOn > day);

    private static bool AnyAfter(VictimAssistance section, LocalDate day) =>
        section.FocalPoint?.NamedOn > day || section.ServiceDirectory?.UpdatedOn > day || Any(section.PolicyFrameworks, row => row.AdoptedOn > day);

    private static bool AnyAfter(Cooperation section, LocalDate day) =>
        section.Platform?.EstablishedOn > day || section.Platform?.LastMeetingOn > day || Any(section.LessonsShared, row => row.Date > day);
}
