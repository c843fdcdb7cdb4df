using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TreatyIndicators.Serialization;

/// <summary>An object with named members and no others.</summary>
internal sealed class ObjectShape(string name) : JsonShape
{
    private FrozenDictionary<string, MemberShape>.AlternateLookup<ReadOnlySpan<char>> byName;

    public string Name => name;

    public ImmutableArray<MemberShape> Members { get; private set; } = [];

    public override FormattableString Expected => $"an object";

    public MemberShape? Find(ReadOnlySpan<char> member) => byName.TryGetValue(member, out var found) ? found : null;

    /// <summary>Gives the object its members, once: they come after the object because a record may hold itself.</summary>
    public void Define(ImmutableArray<MemberShape> members)
    {
        Members = members;
        byName = members
            .ToFrozenDictionary(member => member.Name, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
