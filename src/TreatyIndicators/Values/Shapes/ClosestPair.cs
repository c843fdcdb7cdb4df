namespace TreatyIndicators;

/// <summary>The smallest distance between any two of some points, found by halving: time in proportion to n log n, however they lie.</summary>
internal static class ClosestPair
{
    /// <summary>The distance in degrees, as the figures of the coordinates stand; absent for fewer than two points.</summary>
    public static double? Degrees(ReadOnlySpan<RingPoint> points)
    {
        if (points.Length < 2)
        {
            return null;
        }

        if (points.Length <= Ring.Few)
        {
            return Math.Sqrt((double)Few(points)) / Ring.PerDegree;
        }

        var sorted = points.ToArray();
        Array.Sort(sorted, (one, other) => (one.X, one.Y).CompareTo((other.X, other.Y)));
        return Math.Sqrt((double)Square(sorted, new RingPoint[sorted.Length])) / Ring.PerDegree;
    }

    /// <summary>The square of the smallest distance of points in order of their longitude; leaves them in order of their latitude.</summary>
    private static Int128 Square(Span<RingPoint> points, Span<RingPoint> room)
    {
        if (points.Length <= 3)
        {
            var least = Few(points);
            points.Sort((one, other) => one.Y.CompareTo(other.Y));
            return least;
        }

        var half = points.Length / 2;
        var middle = points[half].X;
        var found = Int128.Min(Square(points[..half], room), Square(points[half..], room));
        Merge(points, half, room);
        return Across(points, middle, found, room);
    }

    private static Int128 Few(ReadOnlySpan<RingPoint> points)
    {
        var least = Int128.MaxValue;
        for (var one = 0; one < points.Length; one++)
        {
            for (var other = one + 1; other < points.Length; other++)
            {
                least = Int128.Min(least, points[one].SquareTo(points[other]));
            }
        }

        return least;
    }

    private static void Merge(Span<RingPoint> points, int half, Span<RingPoint> room)
    {
        var (left, right) = (0, half);
        for (var place = 0; place < points.Length; place++)
        {
            var takesLeft = right == points.Length || (left < half && points[left].Y <= points[right].Y);
            room[place] = takesLeft ? points[left++] : points[right++];
        }

        room[..points.Length].CopyTo(points);
    }

    /// <summary>Pairs with a point on each side of the middle: only a strip as wide as what has been found needs to be looked at.</summary>
    private static Int128 Across(ReadOnlySpan<RingPoint> points, long middle, Int128 found, Span<RingPoint> strip)
    {
        var kept = 0;
        foreach (var point in points)
        {
            Int128 away = point.X - middle;
            if (away * away >= found)
            {
                continue;
            }

            for (var below = kept - 1; below >= 0 && (Int128)(point.Y - strip[below].Y) * (point.Y - strip[below].Y) < found; below--)
            {
                found = Int128.Min(found, point.SquareTo(strip[below]));
            }

            strip[kept++] = point;
        }

        return found;
    }
}
