using System.Globalization;
using System.Text;

namespace TreatyIndicators.Serialization;

/// <summary>The place in a document where the reader stands, written as <c>$.hazardousAreas.areas[3].areaM2</c> when asked.</summary>
internal sealed class JsonPath
{
    private readonly List<(string? Name, int Index)> steps = [];

    public void Enter(string member) => steps.Add((member, 0));

    public void Enter(int index) => steps.Add((null, index));

    public void Leave() => steps.RemoveAt(steps.Count - 1);

    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var (name, index) in steps)
        {
            _ = name switch
            {
                null => text.Append(CultureInfo.InvariantCulture, $"[{index}]"),
                _ when IsPlain(name) => text.Append('.').Append(name),
                _ => text.Append("['").Append(JsonText.Shorten(name).Replace("'", "\\'", StringComparison.Ordinal)).Append("']"),
            };
        }

        return text.ToString();
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 60 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
