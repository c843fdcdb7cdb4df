using System.Text.Json;
using TreatyIndicators.Serialization;
namespace TreatyIndicators.Tests;
public class SmokeTests
{
    [Fact]
    public void Reads()
    {
        var json = """{"header":{"reportId":"r","convention":"Apmbc","state":"XAA","kind":"Annual","period":{"from":"2024-01-01","to":"2024-12-31"},"submittedOn":"2025-04-01"},"hazardousAreas":{"areas":[{"region":"N","status":"Sha","contamination":["ApMine","Odd"],"areaM2":12.5}],"baseline":{"established":{"answer":"Yes"}}}}""";
        var r = JsonSerializer.Deserialize(json, ReportJson.Report)!;
        Assert.Equal(2, r.HazardousAreas!.Areas[0].Contamination.Count);
        var back = JsonSerializer.Serialize(r, ReportJson.Report);
        Assert.Equal(r, JsonSerializer.Deserialize(back, ReportJson.Report));
        Console.WriteLine(back);
        foreach (var bad in new[] { json.Replace("\"Yes\"", "7"), json.Replace("region", "regin"), json.Replace("12.5", "\"12.5\""), json.Replace("2025-04-01", "2025-04-31"), json.Replace("\"region\":\"N\"", "\"region\":\"N\",\"region\":\"M\""), json.Replace("12.5","1e999"), json.Replace("\"reportId\":\"r\",","") })
        {
            var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(bad, ReportJson.Report));
            Console.WriteLine(e.Path + " | " + e.Message);
        }
    }
}
