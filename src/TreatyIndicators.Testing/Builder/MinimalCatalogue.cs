using NodaTime;

namespace TreatyIndicators.Testing;

/// <summary>The catalogue of the library with a register in which the State of a built report holds the duties of its profile.</summary>
internal static class MinimalCatalogue
{
    public static Catalogue Of(ReportTerms terms)
    {
        var catalogue = Catalogue.Default.FindState(terms.State) is null
            ? Catalogue.Default.WithStates([.. Catalogue.Default.States, Invented(terms.State)])
            : Catalogue.Default;
        return catalogue.WithRegister(Register(terms));
    }

    private static Register Register(ReportTerms terms) => new()
    {
        Convention = terms.Convention,
        Edition = "invented, for tests",
        Deposits =
        [
            new() { State = terms.State, Kind = ConsentKind.Accession, DepositedOn = new LocalDate(terms.Year - 1, 9, 14), EntryIntoForce = terms.EntryIntoForce, Basis = "sixth month after the deposit" },
        ],
        Deadlines =
        [
            .. terms.Has(ReportProfile.Stockpile) ? [Deadline(terms, Duty.StockpileDestruction, terms.StockpileDeadline)] : (Deadline[])[],
            .. terms.Has(ReportProfile.Clearance) ? [Deadline(terms, Duty.Clearance, terms.ClearanceDeadline)] : (Deadline[])[],
        ],
        Obligations = Duties(terms.Profile)
            .Select(duty => new Obligation { State = terms.State, Duty = duty, From = terms.EntryIntoForce, Basis = "report", KnownOn = terms.EntryIntoForce })
            .ToValueList(),
    };

    private static Deadline Deadline(ReportTerms terms, Duty duty, LocalDate date) => new() { State = terms.State, Duty = duty, Date = date, Basis = DeadlineBasis.Original };

    private static IEnumerable<Duty> Duties(ReportProfile profile) => new (ReportProfile Part, Duty Duty)[]
    {
        (ReportProfile.Stockpile, Duty.StockpileDestruction),
        (ReportProfile.Clearance, Duty.Clearance),
        (ReportProfile.Victims, Duty.VictimAssistance),
        (ReportProfile.Retention, Duty.Retention),
    }.Where(held => profile.HasFlag(held.Part)).Select(held => held.Duty);

    private static State Invented(StateCode code)
    {
        var name = $"Invented State {code}";
        return new() { Code = code, Names = new() { En = name, Zh = name, ZhUn = name, Fr = name, Es = name, Ru = name, Ar = name } };
    }
}
