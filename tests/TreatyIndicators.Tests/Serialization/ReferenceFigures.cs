using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Conditions;

namespace TreatyIndicators.Tests.Serialization;

/// <summary>Figures about States and regions by which rules tell what is plausible.</summary>
public sealed class ReferenceFigures : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lists_of_several_files_add_up_and_what_no_file_holds_is_not_supplied()
    {
        folder.Write("a.json", """{ "convention": "Apmbc", "records": { "reference": { "regions": [{ "state": "ALB", "code": "1" }], "monitorCasualties": [] } } }""");
        folder.Write("b.json", """{ "convention": "Apmbc", "records": { "reference": { "regions": [{ "state": "ALB", "code": "2", "gazetteer": "of 2018" }] } } }""");

        var evidence = Load();
        var reference = evidence.RecordsOf(ConventionId.Apmbc)!.Reference!;

        Assert.Empty(evidence.Problems);
        Assert.Equal(["1", "2"], reference.Regions!.Select(region => region.Code));
        Assert.Empty(reference.MonitorCasualties!);
        Assert.Null(reference.States);
    }

    [Fact]
    public void File_that_cannot_be_read_takes_its_lists_with_it()
    {
        folder.Write("a.json", """{ "convention": "Apmbc", "records": { "reference": { "regions": [], "states": [] } } }""");
        folder.Write("b.json", """{ "convention": "Apmbc", "records": { "reference": { "states": [{ "state": "ALB", "landAreaM2": "large" }] } } }""");

        var evidence = Load();

        Assert.Null(evidence.RecordsOf(ConventionId.Apmbc)!.Reference!.States);
        Assert.Empty(evidence.RecordsOf(ConventionId.Apmbc)!.Reference!.Regions!);
        Assert.Equal(
            ["READ-12 $.records.reference.states[0].landAreaM2", "REC-03 $.records"],
            evidence.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Fact]
    public void States_that_the_catalogue_does_not_hold_are_told()
    {
        folder.Write("a.json", """{ "convention": "Apmbc", "records": { "reference": { "states": [{ "state": "XZZ" }], "regions": [{ "state": "XZY" }], "monitorCasualties": [{ "state": "XZX" }] } } }""");

        Assert.Equal(
            ["$.records.reference.states[0].state", "$.records.reference.regions[0].state", "$.records.reference.monitorCasualties[0].state"],
            Load().Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Casualties_of_a_year_are_known_once_it_is_over()
    {
        ReferenceRecords Of(int? year) => new() { MonitorCasualties = [new() { Year = year }] };
        Truth Seen(int? year) => OneCondition.Try(
            "count(reference.monitorCasualties) = 1", new ConventionRecords { Reference = Of(year) });

        Assert.Equal(Truth.True, Seen(2025));
        Assert.Equal(Truth.False, Seen(2026));
        Assert.Equal(Truth.True, Seen(null));
        Assert.Equal(Truth.True, Seen(int.MaxValue));
    }

    [Fact]
    public void Outlines_with_many_points_are_written_into_files_that_can_be_read_again()
    {
        var ring = new GeoRing { Points = [.. Enumerable.Range(0, 25_000).Select(point => new GeoPoint { Lat = point / 1000m, Lon = -point / 1000m })] };
        var states = Enumerable.Range(0, 5).Select(state => new ReferenceState { State = SmallWorld.State(state), Boundary = new() { Polygons = [new() { Rings = [ring] }] } });
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue([.. Enumerable.Range(0, 5).Select(SmallWorld.State)]))
            .WithRecords(ConventionId.Apmbc, new() { Reference = new() { States = [.. states] } });

        evidence.Save(Catalogue.Default, folder.PathOf("copy"));
        var again = Evidence.Load(Catalogue.Default, folder.PathOf("copy"));

        Assert.Equal(3, Directory.GetFiles(folder.PathOf("copy/Apmbc/records")).Length);
        Assert.Empty(again.Problems);
        Assert.Equal(evidence.RecordsVersion, again.RecordsVersion);
    }

    [Fact]
    public void Rules_hold_reports_against_them()
    {
        const string rule = "forall k in reference.states : k.state = header.state => hazardousAreas.totals.remainingM2 <= k.landAreaM2";
        var report = SmallWorld.Report() with { HazardousAreas = new() { Totals = new() { RemainingM2 = 100 } } };
        OneRule With(decimal? area) => new() { Report = report, Records = new() { Reference = new() { States = [new() { State = Fictitious.XAA, LandAreaM2 = area }] } } };

        Assert.Equal(Truth.True, With(100).Try(rule));
        Assert.Equal(Truth.False, With(99.9m).Try(rule));
        Assert.Equal(Truth.Unknown, With(null).Try(rule));
        Assert.Equal(Truth.False, With(99.9m).Try(rule.Replace("header.state", "s", StringComparison.Ordinal)));
        Assert.Equal(Truth.Unknown, new OneRule { Report = report }.Try(rule));
        Assert.Equal(Truth.Unknown, new OneRule { Report = report, Records = new() { Reference = new() } }.Try(rule));
    }

    private Evidence Load() => Evidence.Load(Catalogue.Default, folder.Root);
}
