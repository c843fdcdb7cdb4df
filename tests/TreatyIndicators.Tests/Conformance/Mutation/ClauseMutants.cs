using ConformanceKit.Reference;

namespace TreatyIndicators.Tests.Conformance.Mutation;

/// <summary>Takes one clause of a condition at a time and negates it, drops it, or swaps a path in it for another of the same type.</summary>
internal sealed class ClauseMutants(string member, string text, PathSwaps swaps)
{
    public IEnumerable<Mutant> All()
    {
        var root = ConditionParser.Parse(text);
        return Clauses(root, "true").Concat(Swaps(root)).DistinctBy(mutant => mutant.Text);
    }

    /// <summary>The clauses below a node, each with what stands for it when it is dropped: what changes nothing in its neighbours.</summary>
    private IEnumerable<Mutant> Clauses(Node node, string neutral) => node switch
    {
        Node.Join { Word: "or" } or => Clauses(or.Left, "false").Concat(Clauses(or.Right, "false")),
        Node.Join join => Clauses(join.Left, "true").Concat(Clauses(join.Right, "true")),
        Node.Not { Operand: Node.Join join } => Clauses(join, neutral),
        Node.Quantified quantified => Clause(node, neutral).Concat(Clauses(quantified.Body, "true")),
        Node.Comparison or Node.Not or Node.Call or Node.Truth => Clause(node, neutral).Concat(Inside(node)),
        _ => Inside(node),
    };

    /// <summary>The clauses that choose the rows of figures inside a clause.</summary>
    private IEnumerable<Mutant> Inside(Node node) => node switch
    {
        Node.Fold { Where: { } where } fold => Clauses(where, "true").Concat(Inside(fold.List)),
        _ => node.Parts.SelectMany(Inside),
    };

    private IEnumerable<Mutant> Clause(Node node, string neutral)
    {
        var written = text[node.Start..node.End];
        yield return new(member, $"drop {written}", Replaced(node, neutral));
        yield return new(member, $"negate {written}", Replaced(node, node is Node.Not not ? text[not.Operand.Start..not.Operand.End] : $"not ({written})"));
    }

    private IEnumerable<Mutant> Swaps(Node root) => swaps.Of(root)
        .Select(swap => new Mutant(member, $"swap {swap.Path.Name} for {swap.Other}", Replaced(swap.Path, swap.Other)));

    private string Replaced(Node node, string with) => $"{text[..node.Start]}({with}){text[node.End..]}";
}
