using System.Globalization;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Collects what is wrong with a plan, and what could be better.</summary>
/// <param name="file">The name of the file; absent for a plan that was built in code.</param>
/// <param name="lineOf">The line of a place in the file.</param>
internal sealed class PlanProblems(string? file, Func<string, int?> lineOf)
{
    /// <summary>A file with more problems than this is not a plan; listing more helps nobody.</summary>
    public const int Most = 500;

    /// <summary>Looking for the nearest word costs more than all other checks, so it ends after so many words were compared.</summary>
    private const int MostCompared = 5_000;

    private readonly List<Problem> problems = [];
    private readonly List<Problem> advice = [];
    private int compared;

    /// <summary>Whether so much is wrong that nothing more is looked for.</summary>
    public bool AreTooMany => problems.Count > Most;

    /// <summary>What is wrong, by line.</summary>
    public ValueList<Problem> ToList() => InOrder(problems);

    /// <summary>What could be better, by line.</summary>
    public ValueList<Problem> Advice() => InOrder(advice);

    public void Add(string code, string path, string sentence)
    {
        if (problems.Count < Most)
        {
            problems.Add(At(path, code, sentence));
        }
        else if (problems.Count == Most)
        {
            problems.Add(new(PlanCodes.Stopped, string.Create(CultureInfo.InvariantCulture, $"found more than {Most} problems; the others are not told")) { File = file });
        }
    }

    public void Advise(string code, string path, string sentence)
    {
        if (advice.Count < Most)
        {
            advice.Add(At(path, code, sentence));
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

    public string Nearest(string word, IEnumerable<string> known)
    {
        var words = known.TakeWhile(_ => compared++ < MostCompared);
        return NearestWord.Hint(word, words);
    }

    private Problem At(string path, string code, string sentence) => new(code, sentence) { File = file, Path = path, Line = lineOf(path) };

    private static ValueList<Problem> InOrder(IEnumerable<Problem> found) => found.OrderBy(problem => problem.Line ?? int.MaxValue).ToValueList();
}
