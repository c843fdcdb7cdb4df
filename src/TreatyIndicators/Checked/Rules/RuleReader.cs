using TreatyIndicators.Catalogues.Rules;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>Reads rules of your own from JSON and checks them as a whole.</summary>
/// <remarks>
/// The file is a list of rules in UTF-8, as <c>docs/rules.md</c> describes it. It is read as strictly as a plan: all that is wrong with its
/// form (<c>READ-01</c> and up) is told at once, and for files of the right form all that is wrong with what stands in it
/// (<c>RULE-01</c> and up). Nothing is kept between calls. Safe for any number of threads.
/// </remarks>
public static class RuleReader
{
    /// <summary>Reads rules.</summary>
    /// <param name="utf8">The JSON; read to its end and left open.</param>
    /// <param name="name">The name of the file for messages.</param>
    /// <returns>The rules, or every problem found; bad content never throws.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static CatalogueReading<ValueList<Rule>> Read(Stream utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var (data, problems) = StrictReader.Read(utf8, name, CatalogueJson.Rules, ShapeBuilder.Of(CatalogueJson.Rules));
        return data.Count == 0 ? new(null, problems) : RuleBuilder.Build(data[0], name);
    }
}
