using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace TreatyIndicators.Computed;

/// <summary>Resolves cover pages: a form marked unchanged takes the body of the year it names, and so on back to a report that has one.</summary>
internal sealed class EffectiveReports(Func<int, StatePartyReport?> reportOfYear)
{
    /// <summary>Where chains end, so that a long one is walked once.</summary>
    private readonly ConcurrentDictionary<(StatePartyReport Report, string Section), StatePartyReport?> bodies = new(SameReport.Instance);

    /// <summary>The report with the bodies of its unchanged forms; the report itself when it marks none.</summary>
    public StatePartyReport Resolve(StatePartyReport report)
    {
        if (!report.Header.Cover.Any(IsUnchanged))
        {
            return report;
        }

        return report with
        {
            NationalImplementation = report.NationalImplementation ?? Body(report, "nationalImplementation")?.NationalImplementation,
            Stockpile = report.Stockpile ?? Body(report, "stockpile")?.Stockpile,
            TechnicalCharacteristics = report.TechnicalCharacteristics ?? Body(report, "technicalCharacteristics")?.TechnicalCharacteristics,
            Retained = report.Retained ?? Body(report, "retained")?.Retained,
            ProductionFacilities = report.ProductionFacilities ?? Body(report, "productionFacilities")?.ProductionFacilities,
            HazardousAreas = report.HazardousAreas ?? Body(report, "hazardousAreas")?.HazardousAreas,
            LandRelease = report.LandRelease ?? Body(report, "landRelease")?.LandRelease,
            Destroyed = report.Destroyed ?? Body(report, "destroyed")?.Destroyed,
            RiskEducation = report.RiskEducation ?? Body(report, "riskEducation")?.RiskEducation,
            VictimAssistance = report.VictimAssistance ?? Body(report, "victimAssistance")?.VictimAssistance,
            Cooperation = report.Cooperation ?? Body(report, "cooperation")?.Cooperation,
            NationalOwnership = report.NationalOwnership ?? Body(report, "nationalOwnership")?.NationalOwnership,
            GenderAndDiversity = report.GenderAndDiversity ?? Body(report, "genderAndDiversity")?.GenderAndDiversity,
            Environment = report.Environment ?? Body(report, "environment")?.Environment,
            Standards = report.Standards ?? Body(report, "standards")?.Standards,
            InformationManagement = report.InformationManagement ?? Body(report, "informationManagement")?.InformationManagement,
            Universalization = report.Universalization ?? Body(report, "universalization")?.Universalization,
            Compliance = report.Compliance ?? Body(report, "compliance")?.Compliance,
        };
    }

    /// <summary>Whether the cover page says anything of a section.</summary>
    public static bool IsCovered(StatePartyReport report, string section) => Box(report, section) is not null;

    /// <summary>
    /// The report in which the body of an unchanged section stands; absent when the chain breaks: no report of the named year, or a
    /// year that is not earlier. Years go down at every step, so a circle cannot arise.
    /// </summary>
    public StatePartyReport? Body(StatePartyReport report, string section)
    {
        var passed = new List<StatePartyReport>();
        var at = report;
        StatePartyReport? body;
        while (!bodies.TryGetValue((at, section), out body))
        {
            passed.Add(at);
            if (Earlier(at, section) is not { } earlier)
            {
                break;
            }

            if (Section(earlier, section) is not null)
            {
                body = earlier;
                break;
            }

            at = earlier;
        }

        passed.ForEach(one => bodies[(one, section)] = body);
        return body;
    }

    private StatePartyReport? Earlier(StatePartyReport report, string section) =>
        Box(report, section) is { LastReportedYear: { } named } box && IsUnchanged(box) && named < report.Header.Period.To.Year
            ? reportOfYear(named)
            : null;

    /// <summary>The body of a section; absent: the report has none of its own.</summary>
    public static object? Section(StatePartyReport report, string section) =>
        Conditions.ConditionScope.States.Report!.Find(section)?.Read(report);

    /// <summary>Whether the cover page marks the form of a section as not applicable.</summary>
    public static bool IsNotApplicable(StatePartyReport report, string section) =>
        Box(report, section)?.Status?.Value == CoverStatus.NotApplicable;

    private static bool IsUnchanged(CoverEntry box) => box.Status?.Value == CoverStatus.Unchanged;

    private static CoverEntry? Box(StatePartyReport report, string section)
    {
        if (report.Header.Cover.Count == 0)
        {
            return null;
        }

        var letters = SectionLetters.Of(report.Header.Convention, section);
        return report.Header.Cover.FirstOrDefault(box => box.Form is { } form && letters.Count > 0 && letters[0] == form.Text)
            ?? report.Header.Cover.FirstOrDefault(box => box.Form is { } form && letters.Contains(form.Text));
    }

    /// <summary>Reports are told apart as objects: comparing their contents would cost more than the walk.</summary>
    private sealed class SameReport : IEqualityComparer<(StatePartyReport Report, string Section)>
    {
        public static SameReport Instance { get; } = new();

        public bool Equals((StatePartyReport Report, string Section) x, (StatePartyReport Report, string Section) y) =>
            ReferenceEquals(x.Report, y.Report) && x.Section == y.Section;

        public int GetHashCode((StatePartyReport Report, string Section) obj) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Report), StringComparer.Ordinal.GetHashCode(obj.Section));
    }
}
