namespace TreatyIndicators.Benchmarks;

/// <summary>Requests for more time, now and then in two versions, and declarations of completion.</summary>
internal static class GeneratedExtensions
{
    public static ExtensionRecords Requests(ConventionId convention, Register register, Dice dice) => new()
    {
        Requests =
        [
            .. from duty in register.Obligations
               where duty.Duty.Value is Duty.Clearance or Duty.StockpileDestruction
               from year in GeneratedReports.PlanYears
               where dice.Chance(0.06)
               from version in Enumerable.Range(1, 1 + dice.Below(2))
               select Request(convention, duty, year, version, dice),
        ],
    };

    public static DeclarationRecords Declarations(Register register, Dice dice) => new()
    {
        Clearance = [.. Declared(register, Duty.Clearance, dice)],
        Stockpile = [.. Declared(register, Duty.StockpileDestruction, dice)],
    };

    private static ExtensionRequest Request(ConventionId convention, Obligation duty, int year, int version, Dice dice) => new()
    {
        Id = $"{convention}-{duty.State}-{duty.Duty}-{year}",
        State = duty.State,
        Duty = duty.Duty,
        Version = version,
        SubmittedOn = dice.Day(year - 1, year),
        MeetingId = GeneratedMeetings.MainId(convention, year),
        CurrentDeadline = dice.Day(year, year + 1),
        Reasons = dice.Maybe(0.8, () => new ExtensionReasons { WorkDone = dice.Text(), Circumstances = dice.Text() }),
        Plan = dice.Maybe(0.9, () => new ExtensionPlan
        {
            From = dice.Day(year, year + 1),
            To = dice.Day(year + 2, year + 6),
            Survey = dice.Flag(),
            Clearance = dice.Flag(),
            Detailed = dice.Flag(),
            Costed = dice.Flag(),
            MultiYear = dice.Flag(),
            EvidenceBased = dice.Flag(),
            ContextSpecific = dice.Flag(),
            RiskEducation = dice.Flag(),
            RiskEducationCosted = dice.Flag(),
            ResourceMobilisation = dice.Flag(),
            AssistanceNeeds = dice.Texts(2),
        }),
    };

    private static IEnumerable<CompletionDeclaration> Declared(Register register, Duty duty, Dice dice) =>
        from row in register.Obligations
        where row.Duty.Value == duty && row.To is not null && dice.Chance(0.9)
        let completed = row.To!.Value.Earliest
        select new CompletionDeclaration
        {
            State = row.State,
            CompletedOn = completed,
            DeclaredOn = dice.Chance(0.9) ? completed.PlusMonths(dice.Below(10)) : null,
            VoluntaryDeclarationOn = dice.Chance(0.5) ? completed.PlusMonths(dice.Below(10)) : null,
        };
}
