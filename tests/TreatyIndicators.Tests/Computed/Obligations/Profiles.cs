using NodaTime;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Computed.Obligations;

/// <summary>Short ways to ask for profiles of <c>XAA</c> and <c>XAB</c>.</summary>
internal static class Profiles
{
    public static readonly LocalDate Late = new(2099, 1, 1);

    /// <summary>A register in which both States have been party since 1 March 1999.</summary>
    public static Register Parties() => Register() with { Deposits = [Joined(XAA, "1998-09-01", "1999-03-01"), Joined(XAB, "1998-09-01", "1999-03-01")] };

    public static Evidence Of(Register register, params StatePartyReport[] reports) =>
        Evidence.Of(SmallWorld.Catalogue(register, XAA, XAB), ReportCollection.Of(reports));

    public static Evidence With(this Evidence evidence, ConventionRecords records) => evidence.WithRecords(ConventionId.Apmbc, records);

    /// <summary>The same evidence with what its records and reports tell in its registers.</summary>
    public static Evidence Completed(this Evidence evidence, LocalDate asOf)
    {
        ConventionId[] conventions = [ConventionId.Apmbc, ConventionId.Ccm];
        var catalogue = conventions.Aggregate(evidence.Catalogue, (changed, convention) => changed.WithRegister(evidence.RegisterCompleted(convention, asOf)));
        return conventions.Aggregate(Evidence.Of(catalogue, evidence.Reports), (changed, convention) => changed.WithRecords(convention, evidence.RecordsOf(convention)!));
    }

    public static DutyProfile On(this Evidence evidence, string on, string? asOf = null, ObligationKind duty = ObligationKind.Clearance, ConventionId? convention = null) =>
        evidence.Obligations(convention ?? ConventionId.Apmbc, XAA, Day(on), asOf is null ? Late : Day(asOf))[duty];

    public static string Statuses(this Evidence evidence, ObligationKind duty, params string[] days) =>
        string.Join(' ', days.Select(day => evidence.On(day, duty: duty).Status));

    public static string Changes(this Evidence evidence, ObligationKind duty, string from = "1990-01-01", string to = "2040-01-01") => string.Join(
        "; ",
        evidence.ObligationChanges(ConventionId.Apmbc, XAA, Day(from), Day(to), Late).Where(change => change.Duty == duty).Select(change => $"{new PartialDate(change.On)} {change.Kind} {change.Deadline}".TrimEnd()));

    public static ConventionRecords Declared(Duty duty, string completedOn, string? declaredOn = null)
    {
        ValueList<CompletionDeclaration> rows = [new() { State = XAA, CompletedOn = Day(completedOn), DeclaredOn = Day(declaredOn ?? completedOn) }];
        return new() { Declarations = duty == Duty.Clearance ? new() { Clearance = rows } : new() { Stockpile = rows } };
    }

    public static Notice Found(NoticeKind kind, string on) => new() { State = XAA, Kind = kind, Date = Day(on), Reference = "a note" };
}
