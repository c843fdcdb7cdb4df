using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Collects what is wrong with a plan.</summary>
internal sealed class PlanProblems(string file)
{
    /// <summary>A file with more problems than this is not a plan; listing more helps nobody.</summary>
    public const int Most = 500;

    private readonly List<Problem> problems = [];

    public ValueList<Problem> ToList() => [.. problems];

    public void Add(string code, string path, string sentence)
    {
        if (problems.Count < Most)
        {
            problems.Add(new Problem(code, sentence) { File = file, Path = path });
        }
    }

    /// <summary>A text that may not be blank.</summary>
    public string Text(string text, string path)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(PlanCodes.Blank, path, "found a blank text, expected words");
        }

        return text;
    }

    public Label Label(Label label, string path) => new()
    {
        En = Text(label.En, $"{path}.en"),
        Zh = label.Zh is null ? null : Text(label.Zh, $"{path}.zh"),
    };

    public T Identifier<T>(string text, string path)
        where T : struct, IIdentifier<T>
    {
        if (!T.TryParse(text, out var identifier))
        {
            Add(PlanCodes.Form, path, $"found {JsonText.Quote(text)}, expected {T.Form}");
        }

        return identifier;
    }

    /// <summary>A word of a closed list, written as in the list.</summary>
    public T Word<T>(string text, string path)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        if (!names.Contains(text, StringComparer.Ordinal))
        {
            Add(PlanCodes.Word, path, $"found {JsonText.Quote(text)}, expected one of {string.Join(", ", names)}{Nearest(text, names)}");
            return default;
        }

        return Enum.Parse<T>(text);
    }

    public void Twice(string what, IEnumerable<(string Name, string Path)> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, path) in names)
        {
            if (!seen.Add(name))
            {
                Add(PlanCodes.Twice, path, $"found {JsonText.Quote(name)} a second time, expected each name of {what} once");
            }
        }
    }

    public void Unknown(string what, string name, string path, IEnumerable<string> known) =>
        Add(PlanCodes.Unknown, path, $"found {JsonText.Quote(name)}, which is not {what}{Nearest(name, known)}");

    public static string Nearest(string word, IEnumerable<string> known) =>
        NearestWord.Of(word, known) is { } nearest ? $"; the nearest is \"{nearest}\"" : string.Empty;
}
