using TreatyIndicators.Catalogues.Crosswalks;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>What one part of a catalogue says of another must be there.</summary>
internal static class ReferenceChecks
{
    public static ValueList<Problem> Of(Catalogue catalogue) =>
    [
        .. catalogue.Registers.SelectMany(register => Of(register, catalogue, $"register {register.Convention}")),
        .. Of(catalogue.Meetings, catalogue, "meetings"),
        .. Of(catalogue.PlanEntries, catalogue, "plan entries"),
        .. CrosswalkChecks.References(catalogue.Crosswalk, catalogue.Plans, "crosswalk"),
    ];

    public static ValueList<Problem> Of(Register register, Catalogue catalogue, string? name)
    {
        var checks = new Checks(name);
        Convention(register.Convention, "$.convention", catalogue, checks);
        foreach (var (row, path) in RegisterChecks.Rows(register))
        {
            State(row.State, $"{path}.state", catalogue, checks);
            if (row is Deadline { DecidedAt: { } meeting })
            {
                Meeting(meeting, register.Convention, $"{path}.decidedAt", catalogue, checks);
            }
        }

        return checks.Problems;
    }

    public static ValueList<Problem> Of(ValueList<Meeting> meetings, Catalogue catalogue, string? name)
    {
        var checks = new Checks(name);
        for (var place = 0; place < meetings.Count; place++)
        {
            Convention(meetings[place].Convention, $"$[{place}].convention", catalogue, checks);
            State(meetings[place].Country, $"$[{place}].country", catalogue, checks);
            State(meetings[place].PresidentState, $"$[{place}].presidentState", catalogue, checks);
        }

        return checks.Problems;
    }

    public static ValueList<Problem> Of(ValueList<StateGroup> groups, Catalogue catalogue, string? name)
    {
        var checks = new Checks(name);
        for (var group = 0; group < groups.Count; group++)
        {
            for (var place = 0; place < groups[group].States.Count; place++)
            {
                State(groups[group].States[place], $"$[{group}].states[{place}]", catalogue, checks);
            }
        }

        return checks.Problems;
    }

    /// <summary>What records outside the reports refer to.</summary>
    public static ValueList<Problem> Of(RecordFile file, Catalogue catalogue, string name)
    {
        var checks = new Checks(name);
        Convention(file.Convention, "$.convention", catalogue, checks);
        foreach (var (value, path) in RecordReferences.Of(file.Records))
        {
            if (value is StateCode state)
            {
                State(state, path, catalogue, checks);
            }
            else
            {
                Meeting((string)value, file.Convention, path, catalogue, checks);
            }
        }

        return checks.Problems;
    }

    private static ValueList<Problem> Of(ValueList<ActionPlanEntry> entries, Catalogue catalogue, string? name)
    {
        var checks = new Checks(name);
        for (var place = 0; place < entries.Count; place++)
        {
            Convention(entries[place].Convention, $"$[{place}].convention", catalogue, checks);
            if (entries[place].Meeting is { } meeting)
            {
                Meeting(meeting, entries[place].Convention, $"$[{place}].meeting", catalogue, checks);
            }
        }

        return checks.Problems;
    }

    private static void State(StateCode? state, string path, Catalogue catalogue, Checks checks)
    {
        if (state is { } code && catalogue.FindState(code) is null)
        {
            checks.Add("CAT-07", path, $"found {code}, expected the code of a State of the catalogue");
        }
    }

    private static void Meeting(string meeting, ConventionId convention, string path, Catalogue catalogue, Checks checks)
    {
        if (catalogue.FindMeeting(meeting)?.Convention != convention)
        {
            checks.Add("CAT-08", path, $"found {JsonText.Quote(meeting)}, expected a meeting of {convention} in the catalogue");
        }
    }

    private static void Convention(ConventionId convention, string path, Catalogue catalogue, Checks checks)
    {
        if (catalogue.FindConvention(convention) is null)
        {
            checks.Add("CAT-11", path, $"found {convention}, expected a convention of the catalogue");
        }
    }
}
