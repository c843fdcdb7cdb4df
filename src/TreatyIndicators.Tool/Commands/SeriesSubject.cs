using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;

namespace TreatyIndicators.Tool;

/// <summary>The arguments that say what is followed over time, and on which days.</summary>
internal sealed class SeriesSubject
{
    private readonly Argument<string?> indicator = new("INDICATOR") { Description = "The indicator, for instance SRAAP-7.1.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string?> population = new("--population")
    {
        Description = "Follows who belongs to a population of the plan in place of an indicator, for instance ClearanceDuty.",
        HelpName = "NAME",
    };

    private readonly Option<string?> membership = new("--membership")
    {
        Description = "Follows the membership of the plan's convention by its register: instruments deposited, in force, or signed only.",
        HelpName = "deposited|inForce|signedOnly",
    };

    private readonly Option<LocalDate[]> days = DayOption.Several("--on", "A day on which population or membership is looked at, in place of years. May be given several times.");

    private readonly Option<bool> registerAlone = new("--register-alone") { Description = "Takes the built-in registers, or those that --register gives, and no reports in place of the sample collection." };

    public SeriesSubject(Command command)
    {
        membership.AcceptOnlyFromAmong("deposited", "inForce", "signedOnly");
        population.Validators.Add(UsageChecks.NotEmpty);
        command.Add(indicator);
        foreach (var option in new Option[] { population, membership, days, registerAlone })
        {
            command.Add(option);
        }

        command.Validators.Add(Check);
    }

    public SeriesChoice Of(ParseResult parsed) => new()
    {
        Indicator = parsed.GetValue(indicator),
        Population = parsed.GetValue(population),
        Membership = parsed.GetValue(membership) switch
        {
            "deposited" => MembershipKind.Deposited,
            "inForce" => MembershipKind.InForce,
            null => null,
            _ => MembershipKind.SignedOnly,
        },
        Days = parsed.GetValue(days) ?? [],
        RegisterAlone = parsed.GetValue(registerAlone),
    };

    private void Check(CommandResult result)
    {
        var subjects = new[] { result.GetValue(indicator), result.GetValue(population), result.GetValue(membership) }.Count(subject => subject is not null);
        var others = result.Children.OfType<OptionResult>().Where(option => !option.Implicit).Select(option => option.Option.Name).ToHashSet(StringComparer.Ordinal);
        var withDays = others.Contains(days.Name);
        var withYears = others.Contains("--years") || others.Contains("--year");
        var alone = others.Contains(registerAlone.Name) || others.Contains(membership.Name);
        var error = subjects != 1 ? "series: expected one of an INDICATOR, --population and --membership"
            : withDays && result.GetValue(indicator) is not null ? "--on: found an INDICATOR beside it, expected --population or --membership"
            : withDays && (withYears || others.Contains("--cut-off")) ? "--on: found years beside it, expected one of the two"
            : others.Contains(registerAlone.Name) && others.Contains("--reports") ? "--register-alone: found --reports beside it, expected one of the two"
            : alone && !withDays && !withYears && !others.Contains("--reports") ? "series: found no years without reports to take them from, expected --years, --year or --on"
            : null;
        if (error is not null)
        {
            result.AddError(error);
        }
    }
}
