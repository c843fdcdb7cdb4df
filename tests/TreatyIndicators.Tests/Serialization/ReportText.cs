using System.Text;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

/// <summary>Report files for tests, and the reading of them.</summary>
internal static class ReportText
{
    public const string File = "xaa.json";

    public const string Header =
        """
        "header": { "reportId": "XAA-2025", "convention": "Apmbc", "state": "XAA", "kind": "Annual",
          "period": { "from": "2025-01-01", "to": "2025-12-31" }, "submittedOn": "2026-04-30" }
        """;

    /// <summary>A report whose sections begin in line 3.</summary>
    public static string With(string sections) => $"{{ {Header},\n{sections} }}";

    public static ReadResult<StatePartyReport> Read(string text) => ReportReader.Read(Encoding.UTF8.GetBytes(text), File);

    /// <summary>The problems of a text, each as one line.</summary>
    public static IEnumerable<string> Problems(string text) => ToldInChinese.Entirely(Read(text).Problems).Select(problem => problem.ToString());

    /// <summary>The one problem of a report with these sections.</summary>
    public static string ProblemOf(string sections) => Assert.Single(Problems(With(sections)));
}
