namespace TreatyIndicators.Tests.Serialization;

public sealed class ObservationRoundFiles
{
    [Fact]
    public void Every_State_observed_and_the_meeting_are_looked_up()
    {
        using var folder = new TemporaryFolder();
        folder.Write("rounds.json", """{ "convention": "Apmbc", "records": { "observationRounds": [{ "meetingId": "APMBC-ISM1999", "observed": ["AFG", "XZZ"] }] } }""");

        Assert.Equal(
            [
                "CAT-08 rounds.json $.records.observationRounds[0].meetingId found \"APMBC-ISM1999\", expected a meeting of Apmbc in the catalogue",
                "CAT-07 rounds.json $.records.observationRounds[0].observed[1] found XZZ, expected the code of a State of the catalogue",
            ],
            Evidence.Load(Catalogue.Default, folder.PathOf(".")).Problems.Select(problem => problem.ToString().Replace(folder.PathOf("./"), string.Empty, StringComparison.Ordinal)));
    }
}
