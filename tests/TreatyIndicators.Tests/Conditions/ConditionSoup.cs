using FsCheck;
using FsCheck.Fluent;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Conditions made of a few tests that often ask about the same field, and their truth tables.</summary>
internal static class ConditionSoup
{
    private static readonly string[] Leaves =
    [
        "hazardousAreas.baseline.established = Yes", "hazardousAreas.baseline.established = No", "hazardousAreas.baseline.established in {Partly, No}", "present(hazardousAreas.baseline.established)", "answered(hazardousAreas.baseline.established)", "yes(hazardousAreas.baseline.established)",
        "present(cooperation.progress)", "empty(cooperation.progress)", "cooperation.progress = \"x\"", "cooperation.progress != \"x\"",
        "count(hazardousAreas.areas) >= 1", "count(hazardousAreas.areas) < 2", "count(hazardousAreas.areas) = 0", "present(hazardousAreas.areas)", "empty(hazardousAreas.areas)",
        "hazardousAreas.roundingM2 > 0", "hazardousAreas.roundingM2 <= 0", "hazardousAreas.roundingM2 in [1, 1000]", "present(hazardousAreas.roundingM2)",
        "header.submittedOn < planStart", "header.submittedOn >= planStart", "header.submittedOn = planStart", "planStart <= header.submittedOn",
        "header.submittedOn < date(2026, 1, 1)", "header.submittedOn in [date(2024, 1, 1), date(2026, 6, 1)]",
        "(exists a in hazardousAreas.areas : a.status = Sha)", "(exists a in hazardousAreas.areas : a.status = Sha and a.status = Cha)",
        "(forall a in hazardousAreas.areas : present(a.region))", "riskEducation.integratedInto intersects {Education}", "true", "false",
    ];

    /// <summary>Tests joined in any way.</summary>
    public static Gen<string> Tests { get; } = Gen.Choose(0, 3).SelectMany(Test);

    /// <summary>Three tests that have nothing to do with each other, joined in any way, with the function that the whole is of them.</summary>
    public static Gen<(string Text, Func<Truth[], Truth> Of)> Joined { get; } = Gen.Choose(0, 4).SelectMany(Join);

    /// <summary>All ways in which three tests can come out.</summary>
    public static IEnumerable<Truth[]> Assignments { get; } =
    [
        .. from first in Enum.GetValues<Truth>()
           from second in Enum.GetValues<Truth>()
           from third in Enum.GetValues<Truth>()
           select (Truth[])[first, second, third],
    ];

    private static Gen<string> Test(int depth) => depth == 0
        ? Gen.Elements(Leaves)
        : Gen.OneOf(
            Gen.Elements(Leaves),
            from left in Test(depth - 1)
            from joint in Gen.Elements("and", "and", "or", "xor", "=>", "<=>")
            from right in Test(depth - 1)
            select $"({left}) {joint} ({right})",
            Test(depth - 1).Select(operand => $"not ({operand})"));

    private static Gen<(string Text, Func<Truth[], Truth> Of)> Join(int depth)
    {
        Gen<(string, Func<Truth[], Truth>)> leaf = Gen.Choose(0, 2).Select(place =>
            (new[] { "present(cooperation.progress)", "met(\"TP-1.1\", s)", "isParty(s, t)" }[place], (Func<Truth[], Truth>)(values => values[place])));
        if (depth == 0)
        {
            return leaf;
        }

        var pair = from left in Join(depth - 1)
                   from right in Join(depth - 1)
                   from joint in Gen.Choose(0, 4)
                   select Joint(joint, left, right);
        Gen<(string, Func<Truth[], Truth>)> not = Join(depth - 1).Select(operand => ($"not ({operand.Text})", (Func<Truth[], Truth>)(values => TruthLogic.Not(operand.Of(values)))));
        return Gen.Frequency((1, leaf), (6, pair), (1, not));
    }

    private static (string, Func<Truth[], Truth>) Joint(int joint, (string Text, Func<Truth[], Truth> Of) left, (string Text, Func<Truth[], Truth> Of) right) => (
        $"({left.Text}) {new[] { "and", "or", "xor", "=>", "<=>" }[joint]} ({right.Text})",
        values => (joint, left.Of(values), right.Of(values)) switch
        {
            (0, var first, var second) => TruthLogic.And(first, second),
            (1, var first, var second) => TruthLogic.Or(first, second),
            (2, var first, var second) => TruthLogic.Xor(first, second),
            (3, var first, var second) => TruthLogic.Or(TruthLogic.Not(first), second),
            (_, var first, var second) => TruthLogic.Not(TruthLogic.Xor(first, second)),
        });
}
