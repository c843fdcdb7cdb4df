using System.Reflection;
using System.Text;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Catalogues;

/// <summary>What the page on the register says of the data and the format is so.</summary>
public class RegisterPageTests
{
    private static readonly string Page = Read();

    [Fact]
    public void Sample_of_the_page_is_a_register()
    {
        var json = Page.Split("```json")[1].Split("```")[0];
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var catalogue = Catalogue.Default.WithStates([State(XAA), State(XAB)]);

        var register = CatalogueReader.ReadRegister(stream, "page", catalogue).Require();

        Assert.Equal(9, RegisterChecks.Rows(register).Count());
        Assert.Equal(Date("2012-03-01"), catalogue.WithRegister(register).Membership(ConventionId.Apmbc).DeadlineOn(XAA, Duty.Clearance, Day("2009-01-01"))!.Date);
    }

    [Theory]
    [InlineData("Apmbc")]
    [InlineData("Ccm")]
    public void Table_of_the_page_counts_the_rows(string convention)
    {
        var register = Catalogue.Default.Register(new(convention));

        Assert.Contains(
            $"| {convention} | {register.Signatures.Count} | {register.Deposits.Count} | {register.Withdrawals.Count} | {register.Deadlines.Count} | "
            + $"{register.Obligations.Count}: {Count(Confidence.Derived)} / {Count(Confidence.Partly)} / {Count(Confidence.Background)} |",
            Page,
            StringComparison.Ordinal);

        int Count(Confidence confidence) => register.Obligations.Count(row => row.Confidence?.Value == confidence);
    }

    [Fact]
    public void Edition_of_the_page_is_that_of_the_registers() => Assert.All(
        Catalogue.Default.Registers,
        register => Assert.Contains($"Edition: {char.ToLowerInvariant(register.Edition[0])}{register.Edition[1..]}.", Page, StringComparison.Ordinal));

    private static string Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("docs/register.md")!);
        return reader.ReadToEnd();
    }
}
