namespace TreatyIndicators.Tests.Serialization;

public class ReportReaderProblems
{
    [Theory]
    [InlineData("""{"areaM": 1}""", """READ-09 xaa.json:3 $.hazardousAreas.areas[0].areaM found the member "areaM", which does not exist here; the nearest is "areaM2" """)]
    [InlineData("""{"AreaM2": 1}""", """READ-09 xaa.json:3 $.hazardousAreas.areas[0].AreaM2 found the member "AreaM2", which does not exist here; the nearest is "areaM2" """)]
    [InlineData("""{"id": "a", "id": "b"}""", """READ-10 xaa.json:3 $.hazardousAreas.areas[0].id found the member "id" a second time; expected each member once""")]
    [InlineData("""{"i\u0064": "a", "id": "b"}""", """READ-10 xaa.json:3 $.hazardousAreas.areas[0].id found the member "id" a second time; expected each member once""")]
    [InlineData("""{"id": 7}""", "READ-12 xaa.json:3 $.hazardousAreas.areas[0].id found 7, expected a text")]
    [InlineData("""{"areaM2": "7"}""", """READ-12 xaa.json:3 $.hazardousAreas.areas[0].areaM2 found "7", expected a number""")]
    [InlineData("""{"count": {"n": [1]}}""", "READ-12 xaa.json:3 $.hazardousAreas.areas[0].count found an object, expected a whole number")]
    [InlineData("""{"status": true}""", """READ-12 xaa.json:3 $.hazardousAreas.areas[0].status found true, expected a code of the list HazardStatus, for instance "Sha" """)]
    [InlineData("""{"munitionsUnknown": "yes"}""", """READ-12 xaa.json:3 $.hazardousAreas.areas[0].munitionsUnknown found "yes", expected true or false""")]
    [InlineData("""{"contamination": "ApMine"}""", """READ-12 xaa.json:3 $.hazardousAreas.areas[0].contamination found "ApMine", expected a list""")]
    [InlineData("""{"geometry": []}""", "READ-12 xaa.json:3 $.hazardousAreas.areas[0].geometry found a list, expected an object")]
    [InlineData("""{"contamination": [null]}""", """READ-13 xaa.json:3 $.hazardousAreas.areas[0].contamination[0] found null in a list, expected a code of the list Ordnance, for instance "ApMine" """)]
    [InlineData("""{"count": 1.5}""", "READ-15 xaa.json:3 $.hazardousAreas.areas[0].count found 1.5, expected a whole number, without fraction and exponent")]
    [InlineData("""{"count": 1e3}""", "READ-15 xaa.json:3 $.hazardousAreas.areas[0].count found 1e3, expected a whole number, without fraction and exponent")]
    [InlineData("""{"count": 9223372036854775808}""", "READ-16 xaa.json:3 $.hazardousAreas.areas[0].count found 9223372036854775808, expected a whole number from -9223372036854775808 to 9223372036854775807")]
    [InlineData("""{"count": -0}""", "READ-16 xaa.json:3 $.hazardousAreas.areas[0].count found -0, expected 0 without a sign")]
    [InlineData("""{"areaM2": -0.0}""", "READ-16 xaa.json:3 $.hazardousAreas.areas[0].areaM2 found -0.0, expected 0 without a sign")]
    [InlineData("""{"areaM2": 1e999}""", "READ-16 xaa.json:3 $.hazardousAreas.areas[0].areaM2 found 1e999, expected a number from -79228162514264337593543950335 to 79228162514264337593543950335")]
    [InlineData("""{"areaM2": 1e-999}""", "READ-16 xaa.json:3 $.hazardousAreas.areas[0].areaM2 found 1e-999, expected at most 28 digits, so that the number is kept exactly")]
    [InlineData("""{"areaM2": 0.12345678901234567890123456789}""", "READ-16 xaa.json:3 $.hazardousAreas.areas[0].areaM2 found 0.12345678901234567890123456789, expected at most 28 digits, so that the number is kept exactly")]
    [InlineData("""{"id": "a\u0000b"}""", "READ-18 xaa.json:3 $.hazardousAreas.areas[0].id found the character U+0000 in a text, expected characters that can be shown")]
    [InlineData("""{"id": "a\ud800b"}""", "READ-18 xaa.json:3 $.hazardousAreas.areas[0].id found half of a character (a lone surrogate) in a text, expected both halves")]
    public void A_wrong_area_is_told_with_code_line_path_found_and_expected(string area, string problem) =>
        Assert.Equal(problem.Trim(), ReportText.ProblemOf($$""" "hazardousAreas": { "areas": [{{area}}] }"""));

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("30.04.2025")]
    [InlineData("2025-04-30T00:00:00Z")]
    [InlineData("-0044-03-15")]
    [InlineData("")]
    public void A_text_that_is_not_a_day_is_told_with_an_example(string text) => Assert.Equal(
        $"READ-14 xaa.json:3 $.hazardousAreas.asOf found \"{text}\", expected a day written year-month-day, for instance 2025-04-30",
        ReportText.ProblemOf($$""" "hazardousAreas": { "asOf": "{{text}}" }"""));

    [Fact]
    public void A_day_written_with_escapes_is_read() =>
        Assert.Empty(ReportText.Problems(ReportText.With("""  "hazardousAreas": { "asOf": "2025-0\u0034-30" }""")));

    [Fact]
    public void A_number_too_large_for_a_year_is_told_with_its_range() => Assert.Equal(
        "READ-16 xaa.json:2 $.header.cover[0].lastReportedYear found 2147483648, expected a whole number from -2147483648 to 2147483647",
        Assert.Single(ReportText.Problems(ReportText.With("").Replace("\"submittedOn\"", "\"cover\": [{ \"lastReportedYear\": 2147483648 }], \"submittedOn\"").Replace(",\n }", "}"))));

    [Theory]
    [InlineData("\"XAA\"", "\"xaa\"", "READ-17 xaa.json:1 $.header.state found \"xaa\", expected three capital letters, for instance XAA")]
    [InlineData("\"Apmbc\"", "\"mine ban\"", "READ-17 xaa.json:1 $.header.convention found \"mine ban\", expected letters and digits beginning with a capital, for instance Apmbc")]
    [InlineData("\"XAA\"", "null", "READ-13 xaa.json:1 $.header.state found null, expected three capital letters, for instance XAA")]
    [InlineData("\"state\": \"XAA\",", "", "READ-11 xaa.json:1 $.header.state found no member \"state\", expected three capital letters, for instance XAA")]
    [InlineData("\"from\": \"2025-01-01\",", "", "READ-11 xaa.json:2 $.header.period.from found no member \"from\", expected a day written year-month-day, for instance 2025-04-30")]
    public void A_wrong_header_is_told(string old, string now, string problem) =>
        Assert.Equal(problem, Assert.Single(ReportText.Problems($"{{ {ReportText.Header} }}".Replace(old, now))));

    [Fact]
    public void A_report_without_header_is_told() => Assert.Equal(
        "READ-11 xaa.json:1 $.header found no member \"header\", expected an object",
        Assert.Single(ReportText.Problems("{}")));

    [Fact]
    public void A_file_with_a_list_of_reports_is_refused() => Assert.Equal(
        "READ-12 xaa.json:1 $ found a list, expected an object",
        Assert.Single(ReportText.Problems("[{}]")));

    [Fact]
    public void An_unknown_member_that_is_near_to_nothing_is_answered_with_what_exists() => Assert.Equal(
        "READ-09 xaa.json:3 $.stockpile.separatedFromActive['a\\u001b b'] found the member \"a\\u001b b\", which does not exist here; expected one of answer, evidence, formRef",
        ReportText.ProblemOf(""" "stockpile": { "separatedFromActive": { "a\u001b b": [{}] } }"""));

    [Fact]
    public void An_unknown_section_is_answered_with_the_first_sections() => Assert.Equal(
        "READ-09 xaa.json:3 $.zzz found the member \"zzz\", which does not exist here; expected one of header, nationalImplementation, stockpile, "
        + "technicalCharacteristics, retained, productionFacilities, hazardousAreas, landRelease, destroyed, riskEducation, victimAssistance, cooperation and 7 more",
        ReportText.ProblemOf("\"zzz\": 1"));

    [Fact]
    public void All_problems_of_a_file_are_told_at_once_by_line()
    {
        var problems = ReportText.Read("{\n\"header\": {\n\"state\": 1,\n\"kind\": [],\n\"reportId\": \"a\",\n\"convention\": \"Apmbc\",\n\"period\": {} } }").Problems;

        Assert.Equal(
            [("READ-11", 2, "$.header.submittedOn"), ("READ-12", 3, "$.header.state"), ("READ-12", 4, "$.header.kind"), ("READ-11", 7, "$.header.period.from"), ("READ-11", 7, "$.header.period.to")],
            problems.Select(problem => (problem.Code, problem.Line!.Value, problem.Path!)));
    }

    [Fact]
    public void An_optional_member_that_is_null_counts_as_absent() => Assert.Equal(
        ReportText.Read(ReportText.With(""" "hazardousAreas": { } """)).Items,
        ReportText.Read(ReportText.With(""" "stockpile": null, "hazardousAreas": { "areas": null, "notes": null } """.Replace(", \"notes\": null", ""))).Items);

    [Fact]
    public void A_code_outside_its_list_is_kept()
    {
        var report = Assert.Single(ReportText.Read(ReportText.With(""" "hazardousAreas": { "areas": [{ "status": "Perhaps" }] }""")).Items);

        var status = report.HazardousAreas!.Areas[0].Status!;
        Assert.Equal(("Perhaps", null), (status.Text, status.Value));
    }

    [Fact]
    public void A_file_with_a_problem_gives_no_report() =>
        Assert.Empty(ReportText.Read(ReportText.With("\"zzz\": 1")).Items);
}
