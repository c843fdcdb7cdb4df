using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>A time in which a duty was open: a row of the register, ended by a declaration perhaps, or a row that a find or a declaration makes.</summary>
/// <param name="Row">The row, as it counts.</param>
/// <param name="Registered">The row of the register; absent: it has none.</param>
/// <param name="Opening">The find or declaration that makes the row; absent: the register has it.</param>
internal sealed record DutySpan(Obligation Row, KnownRow<Obligation>? Registered, DutyEvent? Opening)
{
    /// <summary>The declaration that ends a row which the register leaves open; absent: none.</summary>
    public DutyEvent? Ending { get; init; }

    public bool IsOpenOrUnsureOn(LocalDate day) => Row.From.IsAfter(day) != Truth.True && Row.To?.IsOnOrBefore(day) != Truth.True;

    public IEnumerable<ObligationBasis> Basis()
    {
        if (Registered is { Row: var row, Where: var where })
        {
            yield return Of(row, where, ObligationBasisKind.DutyInRegister, row.From, row.KnownOn);
            if (row.To is { } end)
            {
                yield return Of(row, where, ObligationBasisKind.CompletionInRegister, end, end);
            }
        }

        if (Opening is { DealtWithOn: { } dealtWith } find)
        {
            yield return find.Basis with { Kind = ObligationBasisKind.FindDealtWith, Date = dealtWith };
        }
    }

    private static ObligationBasis Of(Obligation row, string where, ObligationBasisKind kind, PartialDate date, PartialDate knownOn) => new()
    {
        Kind = kind,
        Date = date,
        KnownOn = knownOn,
        Where = where,
        Source = row.Source is { } source ? $"{row.Basis}; {source}" : row.Basis,
        Confidence = row.Confidence,
        IsInRegister = true,
    };
}
