using System.CommandLine;
using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary><c>series</c>: one indicator, or who belongs, over time.</summary>
internal static class SeriesCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("series", "Shows one indicator over the years, with gaps, breaks and the change from year to year; or who belongs to a population over time.");
        var subject = new SeriesSubject(command);
        var options = new EvidenceOptions(command);
        var years = new YearsOption(command);
        var cutoff = new CutoffOption(command);
        var readings = new ReadingOption(command);
        var format = UsageChecks.Format();
        var output = UsageChecks.OutputFile();
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed => Run(
            options.Of(parsed),
            subject.Of(parsed) with { Years = years.Of(parsed), Cutoff = cutoff.Of(parsed), Readings = readings.Of(parsed) },
            (parsed.GetValue(format)!, LanguageOption.Of(parsed), parsed.GetValue(output)),
            host));
        return command;
    }

    private static int Run(EvidenceChoice choice, SeriesChoice asked, (string Format, ConditionLanguage Language, string? File) shown, ToolHost host)
    {
        var filled = asked.Filled(choice);
        var alone = asked.RegisterAlone || (asked.Membership is not null && choice.Reports is null);
        if ((alone ? Inputs.OfRegisters(filled, host) : Inputs.Read(filled, host)) is not { } inputs)
        {
            return ExitCode.Incomplete;
        }

        var written = asked.Indicator is { } name
            ? inputs.Find([name], host) is [var indicator] && Indicator(inputs, indicator, asked, host) is { } series && Deliver(series, shown, host)
            : Members(inputs, asked, choice.AsOf, host) is { } members && Deliver(members, shown, host);
        return written ? inputs.ExitCode : ExitCode.Incomplete;
    }

    private static IndicatorSeries? Indicator(Inputs inputs, IndicatorId indicator, SeriesChoice asked, ToolHost host) =>
        ReadingOption.Apply(() => Results(inputs, asked).Under(asked.Readings).Indicator(indicator), host);

    private static ResultSeries Results(Inputs inputs, SeriesChoice asked)
    {
        var (from, to) = asked.Span(inputs);
        return ResultSeries.Of(inputs.Plan, inputs.Evidence, from, to, asked.Cutoff ?? (_ => inputs.Question.AsOf));
    }

    private static MemberSeries? Members(Inputs inputs, SeriesChoice asked, LocalDate? asOf, ToolHost host)
    {
        if (asked.Membership is { } kind)
        {
            return MemberSeries.Of(inputs.Evidence.Catalogue.Membership(inputs.Plan.Convention), kind, asked.Days.Count > 0 ? asked.Days : LastDays(inputs, asked), asOf);
        }

        try
        {
            return asked.Days.Count > 0
                ? MemberSeries.Of(inputs.Plan, inputs.Evidence, asked.Population!, asked.Days, asOf)
                : MemberSeries.Of(Results(inputs, asked), asked.Population!);
        }
        catch (KeyNotFoundException)
        {
            host.Tell(ToolProblems.UnknownPopulation(asked.Population!, inputs.Plan));
            return null;
        }
    }

    /// <summary>A register knows days, not plan years: the last day of each year is looked at.</summary>
    private static IEnumerable<LocalDate> LastDays(Inputs inputs, SeriesChoice asked)
    {
        var (from, to) = asked.Span(inputs);
        return Enumerable.Range(from, to - from + 1).Select(year => asked.Cutoff?.Invoke(year) ?? new LocalDate(year, 12, 31));
    }

    private static bool Deliver(IndicatorSeries series, (string Format, ConditionLanguage Language, string? File) shown, ToolHost host) => shown.Format switch
    {
        "json" => host.Deliver(ProgressJson.ToText(series), shown.File),
        "csv" => host.Deliver(UsageChecks.Written(writer => ProgressCsv.Write(series, writer)), shown.File),
        "markdown" => host.Deliver(UsageChecks.Written(writer => ProgressMarkdown.Write(series, writer, shown.Language)), shown.File),
        _ => host.Show(_ => TextTableView.Of(IndicatorSeriesTable.Of(series, shown.Language)), shown.File),
    };

    private static bool Deliver(MemberSeries series, (string Format, ConditionLanguage Language, string? File) shown, ToolHost host) => shown.Format switch
    {
        "json" => host.Deliver(ProgressJson.ToText(series), shown.File),
        "csv" => host.Deliver(UsageChecks.Written(writer => ProgressCsv.Write(series, writer)), shown.File),
        "markdown" => host.Deliver(UsageChecks.Written(writer => ProgressMarkdown.Write(series, writer, shown.Language)), shown.File),
        _ => host.Show(_ => TextTableView.Of(MemberSeriesTable.Of(series, shown.Language)), shown.File),
    };
}
