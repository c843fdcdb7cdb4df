using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Crosswalks;

/// <summary>Makes a crosswalk from its JSON and lists everything that is wrong with what stands in it.</summary>
internal static class CrosswalkBuilder
{
    /// <summary>The crosswalk, or all problems; whether its indicators exist is asked where a catalogue is given.</summary>
    public static CatalogueReading<Crosswalk> Build(CrosswalkData data, string name, Catalogue? catalogue)
    {
        var (forms, contents) = (new Checks(name), new CrosswalkChecks(name));
        var correspondences = new List<Correspondence>();
        for (var place = 0; place < data.Correspondences.Count; place++)
        {
            var path = $"$.correspondences[{place}]";
            if (Read(data.Correspondences[place], path, forms) is { } correspondence)
            {
                contents.Check(correspondence, path);
                correspondences.Add(correspondence);
            }
        }

        var facts = data.SharedFacts.Select(fact => new SharedFact(fact.Id, fact.Path, fact.Title, fact.Reason)).ToList();
        for (var place = 0; place < facts.Count; place++)
        {
            contents.Check(facts[place], $"$.sharedFacts[{place}]");
        }

        ValueList<Problem> problems = [.. forms.Problems, .. contents.Problems];
        if (problems.Count > 0)
        {
            return new(null, problems);
        }

        var crosswalk = Crosswalk.Of(correspondences, facts);
        return new(crosswalk, catalogue is null ? [] : CrosswalkChecks.References(crosswalk, catalogue.Plans, name));
    }

    private static Correspondence? Read(CorrespondenceData data, string path, Checks checks)
    {
        var (isFirst, isSecond) = (IsIndicator(data.First, $"{path}.first", checks, out var first), IsIndicator(data.Second, $"{path}.second", checks, out var second));
        var names = Enum.GetNames<CorrespondenceKind>();
        var isKind = names.Contains(data.Kind, StringComparer.Ordinal);
        if (!isKind)
        {
            checks.Add(CrosswalkCodes.Kind, $"{path}.kind", $"found {JsonText.Quote(data.Kind)}, expected one of {string.Join(", ", names)}{NearestWord.Hint(data.Kind, names)}");
        }

        return isFirst && isSecond && isKind ? new(first, Enum.Parse<CorrespondenceKind>(data.Kind), second, data.Reason) : null;
    }

    private static bool IsIndicator(string text, string path, Checks checks, out IndicatorId id)
    {
        var fits = IndicatorId.TryParse(text, out id);
        if (!fits)
        {
            checks.Add(CrosswalkCodes.Form, path, $"found {JsonText.Quote(text)}, expected {IndicatorId.Form}");
        }

        return fits;
    }
}
