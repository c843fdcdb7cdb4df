namespace TreatyIndicators.Tests.Catalogues;

/// <summary>The embedded registers say what the tables say, no more and no less.</summary>
public class RegisterAgainstTablesTests
{
    private static readonly Dictionary<string, DeadlineBasis> Bases = new()
    {
        ["original_deadline"] = DeadlineBasis.Original,
        ["extended_deadline"] = DeadlineBasis.Extended,
        ["deadline_for_newly_found_areas"] = DeadlineBasis.NewlyFoundAreas,
    };

    [Theory]
    [InlineData("Apmbc", "membership_apmbc")]
    [InlineData("Ccm", "membership_ccm")]
    public void Signatures_instruments_and_withdrawals_are_those_of_the_table(string convention, string table)
    {
        var register = Catalogue.Default.Register(new(convention));
        var rows = Csv.Read(table);

        Assert.Equal(
            rows.Where(row => row["signature_date"].Length > 0).Select(row => $"{row["iso3"]} {row["signature_date"]}"),
            register.Signatures.Select(row => $"{row.State} {row.SignedOn}"));
        Assert.Equal(
            rows.Where(row => row["consent_type"].Length > 0 && row["deposit_date"].Length > 0)
                .Select(row => $"{row["iso3"]} {row["consent_type"]} {row["deposit_date"]} {row["entry_into_force"]} {row["confidence_class"]}"),
            register.Deposits.Where(row => row.EntryIntoForce is not null)
                .Select(row => $"{row.State} {Lower(row.Kind)} {row.DepositedOn} {row.EntryIntoForce} {Lower(row.Confidence!)}"));
        Assert.Equal(
            rows.Where(row => row["withdrawal_effective_date"].Length > 0)
                .Select(row => $"{row["iso3"]} {row["withdrawal_deposit_date"]} {row["withdrawal_effective_date"]}"),
            register.Withdrawals.Select(row => $"{row.State} {row.NotifiedOn} {row.EffectiveOn}"));
    }

    [Theory]
    [InlineData("Apmbc", "obligations_apmbc")]
    [InlineData("Ccm", "obligations_ccm")]
    public void Deadlines_are_those_of_the_table(string convention, string table) => Assert.Equal(
        Csv.Read(table).Where(row => Bases.ContainsKey(row["record_type"]))
            .Select(row => $"{row["iso3"]} {row["duty"]} {row["date"]} {Bases[row["record_type"]]} {row["decided_at"]} {row["decided_date"]} {row["confidence_class"]}"),
        Catalogue.Default.Register(new(convention)).Deadlines
            .Select(row => $"{row.State} {row.Duty} {row.Date} {row.Basis} {row.DecidedAt} {row.DecidedOn} {Lower(row.Confidence!)}"));

    [Theory]
    [InlineData("Apmbc", "obligations_apmbc")]
    [InlineData("Ccm", "obligations_ccm")]
    public void Every_duty_of_the_table_has_an_obligation_and_every_completion_ends_one(string convention, string table)
    {
        var register = Catalogue.Default.Register(new(convention));
        var rows = Csv.Read(table).Where(row => row["duty"] != "Retention").ToArray();

        Assert.Equal(
            rows.Select(row => $"{row["iso3"]} {row["duty"]}").Distinct().Order(StringComparer.Ordinal),
            register.Obligations.Select(row => $"{row.State} {row.Duty}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            rows.Where(row => row["record_type"] == "completion_declared").Select(row => $"{row["iso3"]} {row["duty"]} {row["date"]}").Order(StringComparer.Ordinal),
            register.Obligations.Where(row => row.To is not null).Select(row => $"{row.State} {row.Duty} {row.To}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Apmbc", "obligations_apmbc")]
    [InlineData("Ccm", "obligations_ccm")]
    public void Obligation_is_no_surer_than_the_rows_it_rests_on(string convention, string table)
    {
        var rows = Csv.Read(table).ToLookup(row => $"{row["iso3"]} {row["duty"]}");

        foreach (var obligation in Catalogue.Default.Register(new(convention)).Obligations.Where(row => row.To is not null))
        {
            var completion = rows[$"{obligation.State} {obligation.Duty}"].Single(row => row["record_type"] == "completion_declared");
            Assert.True(obligation.Confidence!.Value >= Enum.Parse<Confidence>(completion["confidence_class"], ignoreCase: true));
        }
    }

    private static string Lower<T>(Code<T> code)
        where T : struct, Enum => code.Text.ToLowerInvariant();
}
