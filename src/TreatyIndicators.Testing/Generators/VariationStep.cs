using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>One random change of a world that keeps all its sums.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Choice">Which of the possible places it is done in, 0 or more; counted round.</param>
/// <param name="Amount">How much, 1 to 100.</param>
/// <remarks>A step whose place is not in the world does nothing.</remarks>
internal sealed record VariationStep(VariationKind Kind, int Choice, int Amount)
{
    public void Make(JsonObject world)
    {
        switch (Kind)
        {
            case VariationKind.Scale:
                Scaling.Make(world, Choice, 1 + (Amount / 25));
                break;
            case VariationKind.Move:
                Moving.Make(world, Choice, Amount);
                break;
            case VariationKind.Split:
                Splitting.Make(world, Choice, Amount);
                break;
            default:
                Rewording.Make(world, Choice, Amount);
                break;
        }
    }
}
