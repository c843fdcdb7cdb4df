using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>
/// Checks the lists of fields of an indicator against what its tests read: who reads the list of deciding fields must be able to
/// trust it.
/// </summary>
internal static class PlanFields
{
    /// <summary>The indicator with the lists that its definition leaves to its tests.</summary>
    public static Indicator Filled(Indicator indicator, IndicatorData data)
    {
        if (indicator.Condition is null || (data.DecidingFields is not null && data.DataSources is not null))
        {
            return indicator;
        }

        var read = TestsOf(indicator).Paths;
        return indicator with
        {
            // Who reads a field of the rows reads the list.
            DecidingFields = data.DecidingFields ?? read.Where(path => !read.Any(other => other != path && IsWithin(other, path))).ToValueList(),
            DataSources = data.DataSources ?? read.Select(ContractPaths.DataSourceOf).Distinct(StringComparer.Ordinal).ToValueList(),
        };
    }

    public static void Check(Indicator indicator, string path, PlanProblems problems)
    {
        for (var index = 0; index < indicator.EvidenceFields.Count; index++)
        {
            CheckExists(indicator.EvidenceFields[index], $"{path}.evidenceFields[{index}]", problems);
        }

        for (var index = 0; index < indicator.FormLetters.Count; index++)
        {
            problems.Word<FormLetter>(indicator.FormLetters[index], $"{path}.formLetters[{index}]");
        }

        for (var index = 0; index < indicator.DataSources.Count; index++)
        {
            CheckSource(indicator.DataSources[index], $"{path}.dataSources[{index}]", problems);
        }

        if (indicator.Condition is not null)
        {
            CheckDeciding(indicator, path, problems);
        }
    }

    private static void CheckDeciding(Indicator indicator, string path, PlanProblems problems)
    {
        var universe = indicator.Population?.Universe ?? Universe.States;
        var tests = TestsOf(indicator);
        var population = ConditionUse.Of(universe, indicator.Population?.Condition);
        var listed = indicator.DecidingFields.Select(ContractPaths.WithoutMarks).ToList();
        for (var index = 0; index < listed.Count; index++)
        {
            if (!tests.Paths.Concat(population.Paths).Any(read => IsWithin(read, listed[index])))
            {
                problems.Add(
                    PlanCodes.UnreadField,
                    $"{path}.decidingFields[{index}]",
                    $"found {JsonText.Quote(indicator.DecidingFields[index])}, which no test of the indicator reads{problems.Nearest(listed[index], tests.Paths)}");
            }
        }

        // A list is read with its rows; naming a field of the rows names the list.
        foreach (var read in tests.Paths.Where(read => !listed.Any(field => IsWithin(read, field) || IsWithin(field, read))
            && !tests.Paths.Any(other => other != read && IsWithin(other, read))))
        {
            problems.Add(PlanCodes.UnlistedField, $"{path}.decidingFields", $"found no \"{read}\", expected every path that a test of the indicator reads");
        }

        foreach (var source in tests.Paths.Select(ContractPaths.DataSourceOf).Distinct(StringComparer.Ordinal).Except(indicator.DataSources, StringComparer.Ordinal))
        {
            problems.Add(PlanCodes.UnlistedField, $"{path}.dataSources", $"found no \"{source}\", expected every section and record that a test of the indicator reads");
        }
    }

    private static ConditionUse TestsOf(Indicator indicator) => ConditionUse.Of(
        indicator.Population?.Universe ?? Universe.States,
        [indicator.Condition, indicator.PartlyMetWhen, indicator.PendingWhen, indicator.NotApplicableWhen, .. indicator.Components.Select(part => part.Condition)]);

    private static void CheckExists(string field, string path, PlanProblems problems)
    {
        if (ContractPaths.FirstUnknown(field) is var (word, known))
        {
            problems.Add(PlanCodes.Unknown, path, $"found {JsonText.Quote(field)}, in which {JsonText.Quote(word)} is not a field{problems.Nearest(word, known)}");
        }
    }

    private static void CheckSource(string source, string path, PlanProblems problems)
    {
        if (!ContractPaths.DataSources.Contains(source, StringComparer.Ordinal))
        {
            problems.Unknown("a report section or a record", source, path, ContractPaths.DataSources);
        }
    }

    /// <summary>Whether a path is another path or leads to a part of it.</summary>
    private static bool IsWithin(string path, string whole) =>
        path.StartsWith(whole, StringComparison.Ordinal) && (path.Length == whole.Length || path[whole.Length] == '.');
}
