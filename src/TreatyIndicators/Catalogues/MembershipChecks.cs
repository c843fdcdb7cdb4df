namespace TreatyIndicators;

/// <summary>Signatures, instruments and withdrawals of a State must make one story.</summary>
internal static class MembershipChecks
{
    public static void Add(Register register, Checks checks)
    {
        var signatures = register.Signatures.ToLookup(row => row.State);
        var deposits = register.Deposits.ToLookup(row => row.State);
        var withdrawals = register.Withdrawals.ToLookup(row => row.State);
        foreach (var state in deposits.Select(group => group.Key).Union(withdrawals.Select(group => group.Key)).Order())
        {
            Deposit[] instruments = [.. deposits[state].OrderBy(MembershipSpell.Start)];
            CheckSignature(signatures[state].FirstOrDefault(), instruments.FirstOrDefault(), checks);
            CheckSpells(state, instruments, [.. withdrawals[state].OrderBy(row => row.EndsOn.Earliest)], checks);
        }
    }

    private static void CheckSignature(Signature? signature, Deposit? first, Checks checks)
    {
        if (first?.DepositedOn is { } deposited && signature?.SignedOn is { } signed && signed.Earliest > deposited.Latest)
        {
            checks.Add("CAT-06", "$.signatures", $"{first.State} signed on {signed}, after its deposit on {deposited}");
        }
    }

    private static void CheckSpells(StateCode state, Deposit[] deposits, Withdrawal[] withdrawals, Checks checks)
    {
        for (var place = 0; place < withdrawals.Length; place++)
        {
            var end = withdrawals[place].EndsOn;
            if (place >= deposits.Length || MembershipSpell.Start(deposits[place]) > end.Latest)
            {
                checks.Add("CAT-05", "$.withdrawals", $"{state} withdrew on {end} without an instrument deposited before");
            }
        }

        for (var place = 1; place < deposits.Length; place++)
        {
            if (place > withdrawals.Length || withdrawals[place - 1].EndsOn.Earliest > MembershipSpell.Start(deposits[place]))
            {
                checks.Add("CAT-10", "$.deposits", $"{state} has a further instrument while it was still party: a withdrawal in between is missing");
            }
        }
    }
}
