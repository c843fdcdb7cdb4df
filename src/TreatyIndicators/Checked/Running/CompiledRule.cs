using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>A rule with what is needed to test it.</summary>
internal sealed class CompiledRule(Rule rule, int place)
{
    public Rule Rule => rule;

    /// <summary>The place of the rule in its set.</summary>
    public int Place => place;

    public BoundTruth Test { get; } = (BoundTruth)rule.Test.Bound;

    public BoundTruth? AppliesWhen { get; } = (BoundTruth?)rule.AppliesWhen?.Bound;

    /// <summary>The sections that it is about; none where it is about the whole report or about records.</summary>
    public ContractField[] Sections { get; } = SectionsOf(rule);

    /// <summary>The same as <see cref="SectionBits"/>.</summary>
    public uint Bits { get; } = SectionBits.Of(SectionsOf(rule));

    /// <summary>Whether it reads the document itself; else forms marked unchanged are read in the year that they name. What holds two forms against each other must have both.</summary>
    public bool ReadsSubmitted { get; } = rule.Scope == RuleScope.SingleReport && rule.Sections.Count(section => section != "header") <= 1;

    /// <summary>Whether it asks for what is found on a walk through the whole report, or for outlines of areas: much to keep at hand for many reports.</summary>
    public bool AsksForMuch { get; } = ExpressionParts.All(rule.Test.Root).Concat(rule.AppliesWhen is { } applies ? ExpressionParts.All(applies.Root) : [])
        .Any(part => part is CallExpression { Function: var function } && (WalkFunctions.All.ContainsKey(function) || ShapeFunctions.All.ContainsKey(function)));

    private static ContractField[] SectionsOf(Rule rule) => rule.Sections.Contains("all") ? []
        : [.. rule.Sections.Where(section => section != "header").Select(section => ReportContract.Report.Find(section)).OfType<ContractField>()];
}
