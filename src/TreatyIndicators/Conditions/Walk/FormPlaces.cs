using System.Collections.Frozen;

namespace TreatyIndicators.Conditions;

/// <summary>The order of the field list, in which walks go through a report.</summary>
internal static class FormPlaces
{
    private static readonly Lazy<FrozenDictionary<string, int>> Places = new(() => FormCatalogue.Fields
        .Select((field, place) => (Path: field.Path.Replace("[]", string.Empty, StringComparison.Ordinal), Place: place))
        .ToFrozenDictionary(field => field.Path, field => field.Place, StringComparer.Ordinal));

    /// <summary>The place of a field; absent: the list has no line for it, as for the parts of an attestation.</summary>
    public static int? Of(string path) => Places.Value.TryGetValue(path, out var place) ? place : null;
}
