using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Makes the populations of a plan.</summary>
internal sealed class PopulationBuilder(PlanData data, PlanConditions conditions, PlanProblems problems)
{
    /// <summary>The populations by name; one whose test cannot be read is there without its test, so that indicators can be checked.</summary>
    public Dictionary<string, Population> Build()
    {
        problems.Twice("a population", data.Populations.Select((population, index) => (population.Name, $"$.populations[{index}].name")));
        var populations = new Dictionary<string, Population>(StringComparer.Ordinal);
        for (var index = 0; index < data.Populations.Count; index++)
        {
            var population = Population(data.Populations[index], $"$.populations[{index}]");
            populations.TryAdd(population.Name, population);
        }

        return populations;
    }

    private Population Population(PopulationData population, string path)
    {
        var universe = Universe(population.Element, $"{path}.element");
        return new Population
        {
            Name = problems.Text(population.Name, $"{path}.name"),
            Title = problems.Label(population.Title, $"{path}.title"),
            Universe = universe,
            Condition = population.Condition is null
                ? null
                : conditions.Test(population.Condition, universe, $"{path}.condition"),
        };
    }

    private Universe Universe(ElementData? element, string path)
    {
        if (element is null)
        {
            return TreatyIndicators.Universe.States;
        }

        if (element.Name.Length == 0 || !element.Name.All(char.IsAsciiLetterLower))
        {
            problems.Add(PlanCodes.Form, $"{path}.name", $"found {JsonText.Quote(element.Name)}, expected small letters, for instance q");
        }

        if (ContractPaths.IsListOfRecords(element.Of))
        {
            return new Universe(element.Name, element.Of);
        }

        problems.Unknown("a list of records", element.Of, $"{path}.of", ContractPaths.ListsOfRecords);
        return TreatyIndicators.Universe.States;
    }
}
