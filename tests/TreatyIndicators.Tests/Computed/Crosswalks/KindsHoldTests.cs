using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Serialization;

namespace TreatyIndicators.Tests.Computed.Crosswalks;

/// <summary>
/// States with the same duties under both conventions send the same bodies under both: what is said to be the same must be met by the same
/// States, and what is narrower only by States that meet the wider.
/// </summary>
public sealed class KindsHoldTests
{
    private const int Seeds = 4;

    private const int States = 150;

    /// <summary>Pairs that records decide, or that ask for more than a body filled by chance gives: nothing is tried of them here.</summary>
    private static readonly string[] NotMetByChance =
    [
        "LAP-6.1 SRAAP-4.1", "SRAAP-9.1 LAP-9.1", "SRAAP-9.2 LAP-9.2", "SRAAP-10.2 LAP-10.1", "SRAAP-10.3 LAP-10.3", "LAP-10.2 SRAAP-10.4", "SRAAP-11.2 LAP-11.3",
        "LAP-14.1 SRAAP-14.1", "LAP-24.1 SRAAP-19.2", "SRAAP-20.1 LAP-20.1", "SRAAP-27.2 LAP-33.1", "SRAAP-40.2 LAP-39.2", "SRAAP-40.2 LAP-40.1",
    ];

    [Fact]
    public void Same_bodies_under_both_conventions_bear_the_kinds_out()
    {
        var pairs = Enumerable.Range(0, Seeds).SelectMany(Pairs).ToList();
        var wrong = pairs.Where(one => one.Less.Except(one.More).Any() || (one.Kind == CorrespondenceKind.Same && one.More.Except(one.Less).Any()));
        Assert.Equal(string.Empty, string.Join('\n', wrong.Select(one => one.Name).Distinct()));
        Assert.Equal(NotMetByChance, pairs.GroupBy(one => one.Name).Where(one => one.All(pair => pair.Less.Count == 0)).Select(one => one.Key));
    }

    private static IEnumerable<(string Name, CorrespondenceKind Kind, ValueList<string> Less, ValueList<string> More)> Pairs(int seed)
    {
        var bodies = Enumerable.Range(seed * States, States).Select(RandomReports.Report).ToList();
        var (siemReap, lausanne) = (Results(ActionPlanId.SiemReapAngkor, bodies), Results(ActionPlanId.Lausanne, bodies));
        return Catalogue.Default.Crosswalk.Between(siemReap.Plan, lausanne.Plan)
            .Where(one => one.Kind != CorrespondenceKind.Related)
            .Select(one => one.Kind == CorrespondenceKind.Wider ? one.Inverse() : one)
            .Select(one => ($"{one.First} {one.Second}", one.Kind, Met(one.First), Met(one.Second)));

        ValueList<string> Met(IndicatorId id) => (siemReap.Results.Concat(lausanne.Results)).Single(result => result.Indicator.Id == id).Met;
    }

    private static ResultSet Results(ActionPlanId id, List<StatePartyReport> bodies)
    {
        var plan = Catalogue.Default.Plan(id);
        var states = Enumerable.Range(0, States).Select(SmallWorld.State).ToList();
        var catalogue = SmallWorld.Catalogue([.. states])
            .WithRegister(Register(ConventionId.Apmbc, states))
            .WithRegister(Register(ConventionId.Ccm, states));
        var reports = states.Select((state, place) => bodies[place] with
        {
            Header = new() { ReportId = $"{state}", State = state, Convention = plan.Convention, Kind = ReportKind.Annual, Period = new() { From = new(2025, 1, 1), To = new(2025, 12, 31) }, SubmittedOn = new(2026, 4, 1) },
        });
        var records = new ConventionRecords { Statements = [], Notices = [], Extensions = new() { Requests = [] } };
        return IndicatorEngine.Evaluate(plan, Evidence.Of(catalogue, ReportCollection.Of(reports)).WithRecords(plan.Convention, records), 2026, new(2026, 6, 30));
    }

    private static Register Register(ConventionId convention, IEnumerable<StateCode> states) => new()
    {
        Convention = convention,
        Edition = "made up for a test",
        Deposits = states.Select(state => Fictitious.Joined(state, "2010-02-01", "2010-08-01")).ToValueList(),
        Obligations = states.SelectMany(state => new[] { Duty.StockpileDestruction, Duty.Clearance, Duty.VictimAssistance }
            .Select(duty => Fictitious.Clearance(state, "2010-08-01") with { Duty = duty })).ToValueList(),
    };
}
