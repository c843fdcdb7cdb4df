using NodaTime;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>The words in which the rules and their outcomes are told in one language.</summary>
/// <remarks>
/// The library ships English and Chinese; <see cref="Read"/> takes further languages as data. Numbers, days and plurals follow the data
/// and never the culture of the machine. Never changes. Safe for any number of threads.
/// </remarks>
public sealed class RuleTexts
{
    private static readonly Lazy<RuleTexts> Shipped = new(() => Embedded("en"));
    private static readonly Lazy<RuleTexts> ShippedChinese = new(() => Embedded("zh"));

    private readonly RuleTextsData data;
    private readonly PluralRules plurals;

    internal RuleTexts(RuleTextsData data, PluralRules plurals) => (this.data, this.plurals) = (data, plurals);

    /// <summary>The English words.</summary>
    public static RuleTexts English => Shipped.Value;

    /// <summary>The Chinese words.</summary>
    public static RuleTexts Chinese => ShippedChinese.Value;

    /// <summary>The language, by its two letters, for instance <c>en</c>.</summary>
    public string Language => data.Language;

    internal RuleTextsData Data => data;

    /// <summary>Reads the words of a language.</summary>
    /// <param name="utf8">The JSON, of the same members as the English words; the stream is read to the end and left open.</param>
    /// <param name="name">The name of the file, for problems.</param>
    /// <returns>
    /// The words; or problems where the file is not of that form (<c>READ-20</c>), lacks words that English has (<c>TEXT-01</c>), has a place
    /// to be filled that the English sentence does not have (<c>TEXT-02</c>), has plurals that do not fit its rules (<c>TEXT-03</c>), or leaves out
    /// a place that the English sentence has, <c>{found}</c> for instance (<c>TEXT-04</c>).
    /// </returns>
    public static CatalogueReading<RuleTexts> Read(Stream utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return RuleTextsReader.Read(utf8, name, English.data);
    }

    /// <summary>The title and the note of a rule; absent: the language has none, as for a rule of your own.</summary>
    public RuleText? Find(string ruleId) => data.Rules.GetValueOrDefault(ruleId);

    /// <summary>What a kind of rule is called, <c>Defect</c> for instance; a kind without words keeps its name.</summary>
    public string Kind(string kind) => data.Kinds.GetValueOrDefault(kind, kind);

    /// <summary>What a severity is called, <c>Error</c> for instance; one without words keeps its name.</summary>
    public string Severity(string severity) => data.Severities.GetValueOrDefault(severity, severity);

    /// <summary>What a scope of rules is called, <c>CrossYear</c> for instance; one without words keeps its name.</summary>
    public string Scope(string scope) => data.Scopes.GetValueOrDefault(scope, scope);

    /// <summary>A number, exactly: no digits are lost, zeros at the end of a fraction are not written.</summary>
    public string Number(decimal number) => data.Digits.Of(number);

    /// <summary>A number in invariant form that may have more digits than a decimal holds.</summary>
    internal string Digits(string number) => data.Digits.OfDigits(number);

    /// <summary>A number with its unit in the right plural, <c>Days</c> for instance; a unit without words is not written.</summary>
    public string Quantity(decimal number, string unit)
    {
        var forms = data.Units.GetValueOrDefault(unit);
        var form = forms?.GetValueOrDefault(PluralNames.Of(plurals.CategoryOf(number))) ?? forms?.GetValueOrDefault(PluralNames.Other) ?? "{n}";
        return TextTemplate.Fill(form, ("n", Number(number)));
    }

    /// <summary>A day in words.</summary>
    public string Day(LocalDate day) => data.Dates.Of(day);

    /// <summary>A day in words, as exactly as it is known.</summary>
    public string Day(PartialDate date) => data.Dates.Of(date);

    /// <summary>Words joined by "and".</summary>
    public string AllOf(IEnumerable<string> words) => data.Lists["and"].Of((words ?? throw new ArgumentNullException(nameof(words))).ToList());

    /// <summary>Words joined by "or".</summary>
    public string OneOf(IEnumerable<string> words) => data.Lists["or"].Of((words ?? throw new ArgumentNullException(nameof(words))).ToList());

    /// <summary>A sentence, <c>failed</c> for instance, with its places filled.</summary>
    /// <param name="sentence">The name of the sentence.</param>
    /// <param name="parts">What goes into its places. Nothing in these texts is read as a place.</param>
    /// <exception cref="KeyNotFoundException">No sentence has the name.</exception>
    public string Sentence(string sentence, params ReadOnlySpan<(string Place, string Text)> parts) =>
        TextTemplate.Fill(data.Sentences[sentence], parts);

    /// <summary>Why a rule was not evaluated, <c>BlankForm</c> for instance, with its places filled.</summary>
    /// <param name="reason">The name of the reason.</param>
    /// <param name="parts">What goes into its places. Nothing in these texts is read as a place.</param>
    /// <exception cref="KeyNotFoundException">No reason has the name.</exception>
    public string NotEvaluated(string reason, params ReadOnlySpan<(string Place, string Text)> parts) =>
        TextTemplate.Fill(data.NotEvaluated[reason], parts);

    /// <summary>What is wrong with a file, by the code of the problem, <c>READ-05</c> for instance; absent: the code is not one of reading evidence.</summary>
    public string? ProblemTitle(string code) => data.Problems.GetValueOrDefault(code);

    /// <summary>A problem of reading, its sentence in this language.</summary>
    /// <param name="problem">A problem with a file or folder, as the readers tell it.</param>
    /// <returns>
    /// The problem with a sentence in this language. Where the language has no words for what was found and expected, the title stands before the
    /// English sentence; where it has no title either, as for problems with plans and rules, the problem as it is; so is one that was told already.
    /// </returns>
    /// <exception cref="ArgumentNullException">No problem is given.</exception>
    public Problem Told(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Language == "en" || ProblemDetails.IsTold(problem) ? problem
            : ProblemDetails.In(data.Details, problem) is { } sentence ? ProblemDetails.Told(problem, sentence)
            : ProblemTitle(problem.Code) is { } title ? ProblemDetails.Told(problem, Sentence("problem", ("title", title), ("sentence", problem.Sentence)))
            : problem;
    }

    private static RuleTexts Embedded(string language)
    {
        var name = $"rules/texts.{language}.json";
        using var stream = EmbeddedData.Open(name);
        return RuleTextsReader.Read(stream, name, language == "en" ? null : English.data).Require();
    }
}
