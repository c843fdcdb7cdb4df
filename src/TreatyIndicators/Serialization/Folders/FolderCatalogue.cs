namespace TreatyIndicators.Serialization;

/// <summary>Puts the States, meetings and registers of a folder in the place of those of a catalogue.</summary>
/// <remarks>They are law, so a file with a problem is left out as a whole, and the catalogue keeps what it had.</remarks>
internal static class FolderCatalogue
{
    public static Catalogue Of(Catalogue start, EvidenceFiles files, List<Problem> problems)
    {
        var catalogue = start;
        var states = Once(files.States, list => list, state => state.Code.Value, $"the codes of States are unique", problems);
        if (files.States.Count > 0)
        {
            catalogue = catalogue.WithStates(states.SelectMany(file => file.Content));
        }

        var sound = Sound(files.Meetings, meetings => ReferenceChecks.Of(meetings.Content, catalogue, meetings.File), problems);
        var meetings = Once(sound, list => list, meeting => meeting.Id, $"identifiers of meetings are unique", problems).SelectMany(file => file.Content).ToList();
        var given = meetings.Select(meeting => meeting.Id).ToHashSet(StringComparer.Ordinal);
        catalogue = given.Count == 0 ? catalogue : catalogue.WithMeetings([.. start.Meetings.Where(meeting => !given.Contains(meeting.Id)), .. meetings]);

        var registers = Sound(files.Registers, register => ReferenceChecks.Of(register.Content, catalogue, register.File), problems);
        foreach (var register in Once<Register, Register>(registers, one => [one], one => one.Convention.Value, $"a convention has one register", problems).SelectMany(file => file.Content))
        {
            catalogue = catalogue.WithRegister(register);
        }

        return catalogue;
    }

    private static List<Named<T>> Sound<T>(IEnumerable<Named<T>> files, Func<Named<T>, ValueList<Problem>> check, List<Problem> problems) =>
        [.. files.Where(file => Tell(check(file), problems))];

    /// <summary>The rows of all files; of rows with one key in two files the one of the first file stays.</summary>
    private static List<Named<ValueList<TRow>>> Once<T, TRow>(
        IReadOnlyList<Named<T>> files, Func<T, ValueList<TRow>> rows, Func<TRow, string> key, FormattableString what, List<Problem> problems)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        List<Named<ValueList<TRow>>> kept = [];
        foreach (var (file, content) in files)
        {
            var own = rows(content).Where(row => first.TryAdd(key(row), file)).ToValueList();
            kept.Add(new(file, own));
            problems.AddRange(rows(content).Except(own).Select(row => Problem.Of(
                "CAT-03", $"{key(row)} stands in {JsonText.Shorten(first[key(row)])} too, which is used: {what}") with { File = file }));
        }

        return kept;
    }

    private static bool Tell(ValueList<Problem> found, List<Problem> problems)
    {
        problems.AddRange(found);
        return found.Count == 0;
    }
}
