namespace TreatyIndicators;

/// <summary>What must hold inside a register, whatever catalogue it is used with.</summary>
internal static class RegisterChecks
{
    public static ValueList<Problem> Of(Register register, string? name)
    {
        var checks = new Checks(name);
        CheckCodes(register, checks);
        CheckDates(register, checks);
        CheckRepetition(register, checks);
        MembershipChecks.Add(register, checks);
        CheckDecisions(register.Deadlines, checks);
        return checks.Problems;
    }

    /// <summary>All rows of a register with the name of their list and their place in it.</summary>
    public static IEnumerable<(RegisterRow Row, string Path)> Rows(Register register) =>
    [
        .. Rows("signatures", register.Signatures),
        .. Rows("deposits", register.Deposits),
        .. Rows("withdrawals", register.Withdrawals),
        .. Rows("deadlines", register.Deadlines),
        .. Rows("obligations", register.Obligations),
        .. Rows("hostilities", register.Hostilities),
        .. Rows("moratoria", register.Moratoria),
        .. Rows("stockDestructionNotices", register.StockDestructionNotices),
    ];

    private static IEnumerable<(RegisterRow Row, string Path)> Rows(string list, IEnumerable<RegisterRow>? rows) =>
        rows?.Select((row, place) => (row, $"$.{list}[{place}]")) ?? [];

    private static void CheckCodes(Register register, Checks checks)
    {
        foreach (var (row, path) in Rows(register))
        {
            checks.Listed(row.Confidence, $"{path}.confidence");
            switch (row)
            {
                case Deposit deposit:
                    checks.Listed(deposit.Kind, $"{path}.kind");
                    break;
                case Deadline deadline:
                    checks.Listed(deadline.Duty, $"{path}.duty");
                    checks.Listed(deadline.Basis, $"{path}.basis");
                    break;
                case Obligation obligation:
                    checks.Listed(obligation.Duty, $"{path}.duty");
                    break;
                case Moratorium moratorium:
                    CheckScope(moratorium, path, checks);
                    break;
                default:
                    break;
            }
        }
    }

    private static void CheckScope(Moratorium moratorium, string path, Checks checks)
    {
        for (var place = 0; place < moratorium.Scope.Count; place++)
        {
            checks.Listed(moratorium.Scope[place], $"{path}.scope[{place}]");
        }
    }

    private static void CheckDates(Register register, Checks checks)
    {
        foreach (var (row, path) in Rows(register))
        {
            switch (row)
            {
                case Deposit deposit when deposit.Kind != ConsentKind.Succession:
                    checks.InOrder(deposit.DepositedOn, deposit.EntryIntoForce, path, $"only succession binds a State before the deposit");
                    break;
                case Withdrawal withdrawal:
                    checks.InOrder(withdrawal.NotifiedOn, withdrawal.EffectiveOn, path, $"a withdrawal takes effect after its notice");
                    break;
                case Obligation obligation:
                    checks.InOrder(obligation.From, obligation.To, path, $"an obligation ends after it begins");
                    break;
                case Moratorium moratorium:
                    checks.InOrder(moratorium.From, moratorium.To, path, $"a moratorium ends after it begins");
                    break;
                default:
                    break;
            }
        }
    }

    private static void CheckRepetition(Register register, Checks checks)
    {
        checks.Once(register.Signatures, "$.signatures", row => row.State, $"a State signs once");
        checks.Once(register.Deposits, "$.deposits", row => $"{row.State} {row.DepositedOn}", $"a State deposits one instrument a day");
        checks.Once(register.Withdrawals, "$.withdrawals", row => $"{row.State} {row.EffectiveOn}", $"a State withdraws once a day");
        checks.Once(
            register.Deadlines,
            "$.deadlines",
            row => (row.State, row.Duty, row.DecidedOn),
            $"a State has one original deadline for a duty and one decision a day",
            Told);
        checks.Once(
            register.Obligations,
            "$.obligations",
            row => (row.State, row.Duty, row.From),
            $"a duty that came back has a later first day",
            row => $"{row.State} {row.Duty} from {row.From}");
    }

    private static FormattableString Told(Deadline row)
    {
        if (row.DecidedOn is { } day)
        {
            return $"{row.State} {row.Duty} {day}";
        }

        return $"{row.State} {row.Duty} original";
    }

    private static void CheckDecisions(ValueList<Deadline> deadlines, Checks checks)
    {
        for (var place = 0; place < deadlines.Count; place++)
        {
            if (deadlines[place] is { DecidedOn: null } row && row.Basis != DeadlineBasis.Original)
            {
                checks.Add("CAT-09", $"$.deadlines[{place}]", $"{row.State}: a deadline that is not the original one needs decidedOn, the day of the decision");
            }
        }
    }
}
