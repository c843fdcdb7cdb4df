namespace TreatyIndicators;

/// <summary>Strong Kleene logic.</summary>
internal static class TruthLogic
{
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    public static Truth Of(bool? value) => value is { } known ? Of(known) : Truth.Unknown;

    public static Truth Not(Truth operand) => operand switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    public static Truth And(Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False
        : left == Truth.True && right == Truth.True ? Truth.True
        : Truth.Unknown;

    public static Truth Or(Truth left, Truth right) =>
        left == Truth.True || right == Truth.True ? Truth.True
        : left == Truth.False && right == Truth.False ? Truth.False
        : Truth.Unknown;

    public static Truth Xor(Truth left, Truth right) =>
        left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : Of(left != right);
}
