using ConformanceKit;

namespace TreatyIndicators.Tests.Conformance;

/// <summary>A figure as a case writes it.</summary>
internal static class FigureText
{
    public static string Of(KitFigure figure) => $"{{ {string.Join(", ", Members(figure))} }}";

    private static IEnumerable<string> Members(KitFigure figure)
    {
        foreach (var (name, number) in new[] { ("numerator", figure.Numerator), ("denominator", figure.Denominator), ("value", figure.Value), ("lower", figure.Lower), ("upper", figure.Upper) })
        {
            yield return $"\"{name}\": {Number(number)}";
        }

        if (figure.Undefined is { } why)
        {
            yield return $"\"undefined\": \"{why}\"";
        }

        foreach (var name in KitFigure.ListNames.Where(name => figure.Lists.GetValueOrDefault(name) is { Count: > 0 }))
        {
            yield return $"\"{name}\": [{string.Join(", ", figure.Lists[name].Order(StringComparer.Ordinal).Select(subject => $"\"{subject}\""))}]";
        }

        if (figure.Components.Count > 0)
        {
            yield return $"\"components\": {{ {string.Join(", ", figure.Components.Select(component => $"\"{component.Key}\": {Of(component.Value)}"))} }}";
        }
    }

    private static string Number(string? number) => number is null ? "null" : number.Contains('/', StringComparison.Ordinal) ? $"\"{number}\"" : number;
}
