using System.Collections.Concurrent;

namespace ConformanceKit.Reference;

/// <summary>Conditions that have been parsed before.</summary>
internal static class ConditionTexts
{
    private static readonly ConcurrentDictionary<string, Node> Known = new();

    public static Node Parse(string text) => Known.GetOrAdd(text, ConditionParser.Parse);
}
