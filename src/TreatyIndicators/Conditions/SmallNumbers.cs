namespace TreatyIndicators.Conditions;

/// <summary>Numbers as objects. Most counts in reports are small, and each would be an object of its own every time it is read.</summary>
internal static class SmallNumbers
{
    private static readonly object[] Boxes = [.. Enumerable.Range(0, 1024).Select(number => (object)(long)number)];

    public static object Boxed(long number) => (ulong)number < (ulong)Boxes.Length ? Boxes[number] : number;
}
