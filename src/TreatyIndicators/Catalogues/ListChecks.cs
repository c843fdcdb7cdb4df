namespace TreatyIndicators;

/// <summary>What must hold inside the lists of States, conventions, meetings and plans.</summary>
internal static class ListChecks
{
    public static ValueList<Problem> Of(ValueList<State> states, string? name)
    {
        var checks = new Checks(name);
        checks.Once(states, "$", state => state.Code, $"a State is listed once");
        checks.Once([.. states.Where(state => state.Iso2 is not null)], "$", state => state.Iso2!, $"a code belongs to one State");
        checks.Once([.. states.Where(state => state.M49 is not null)], "$", state => state.M49!, $"a code belongs to one State");
        for (var place = 0; place < states.Count; place++)
        {
            checks.Listed(states[place].Confidence, $"$[{place}].confidence");
            checks.Listed(states[place].UnStatus, $"$[{place}].unStatus");
        }

        return checks.Problems;
    }

    public static ValueList<Problem> Of(ValueList<Meeting> meetings, string? name)
    {
        var checks = new Checks(name);
        checks.Once(meetings, "$", meeting => meeting.Id, $"the identifier of a meeting is its own");
        for (var place = 0; place < meetings.Count; place++)
        {
            checks.Listed(meetings[place].Confidence, $"$[{place}].confidence");
            checks.Listed(meetings[place].Kind, $"$[{place}].kind");
            checks.InOrder(meetings[place].Start, meetings[place].End, $"$[{place}]", $"a meeting ends after it begins");
        }

        return checks.Problems;
    }

    public static ValueList<Problem> Of(ValueList<StateGroup> groups, string? name)
    {
        var checks = new Checks(name);
        checks.Once(groups, "$", group => group.Name, $"a group has a name of its own");
        for (var place = 0; place < groups.Count; place++)
        {
            checks.Once(groups[place].States, $"$[{place}].states", state => state, $"a group names a State once");
            if (string.IsNullOrWhiteSpace(groups[place].Name))
            {
                checks.Add("CAT-12", $"$[{place}].name", $"found an empty text, expected the name of a group, for instance \"Donors\"");
            }
        }

        return checks.Problems;
    }

    public static ValueList<Problem> Of(ValueList<Convention> conventions, string? name)
    {
        var checks = new Checks(name);
        checks.Once(conventions, "$", convention => convention.Id, $"a convention is listed once");
        for (var place = 0; place < conventions.Count; place++)
        {
            checks.Listed(conventions[place].Confidence, $"$[{place}].confidence");
        }

        return checks.Problems;
    }

    public static ValueList<Problem> Of(ValueList<ActionPlanEntry> entries, string? name)
    {
        var checks = new Checks(name);
        checks.Once(entries, "$", entry => $"{entry.Plan} {entry.Standing}", $"a plan has one text of each standing");
        for (var place = 0; place < entries.Count; place++)
        {
            checks.Listed(entries[place].Confidence, $"$[{place}].confidence");
            checks.Listed(entries[place].Standing, $"$[{place}].standing");
            checks.InOrder(new(entries[place].FromYear), new(entries[place].ToYear), $"$[{place}]", $"a plan ends after it begins");
        }

        return checks.Problems;
    }
}
