namespace TreatyIndicators.Conditions;

/// <summary>Functions of places on the earth. What cannot be reckoned with, such as a latitude above 90, is absent.</summary>
internal static class ShapeFunctions
{
    public static IReadOnlyDictionary<string, ConditionFunction> All { get; } = new Dictionary<string, ConditionFunction>(StringComparer.Ordinal)
    {
        ["points"] = new("geometry", 1, 1, (binder, call) => Parts(binder, call, ReportRecords.Point, PointsOf)),
        ["rings"] = new("geometry", 1, 1, (binder, call) => Parts(binder, call, ReportRecords.Ring, RingsOf)),
        ["lat"] = new("point", 1, 1, (binder, call) => OfPoint(binder, call, point => point.Lat)),
        ["lon"] = new("point", 1, 1, (binder, call) => OfPoint(binder, call, point => point.Lon)),
        ["distinctVertices"] = new("ring", 1, 1, (binder, call) => OfRing(binder, call, ring => Rational.Of(ring.Distinct))),
        ["minVertexGapDegrees"] = new("ring", 1, 1, (binder, call) => OfRing(binder, call, ring => Rounded(ClosestPair.Degrees(ring.Points), 9))),
        ["maxVertexDistanceM"] = new("ring", 1, 1, (binder, call) => OfRing(binder, call, ring => Rounded(LongestEdge(ring), 3))),
        ["simple"] = new("ring", 1, 1, Simple),
        ["overlapShare"] = new("geometry", 1, 1, (binder, call) => OfGeometry(binder, call, polygons => polygons.Count == 1 ? 0 : CoveredTwice.Share(polygons), 9)),
        ["areaOf"] = new("geometry", 1, 1, (binder, call) => OfGeometry(binder, call, Area, 3)),
        ["inside"] = new("point, State", 2, 2, Inside, ConditionUser.RulesOnReports),
    };

    private static BoundRecord? Record(Binder binder, CallExpression call, RecordType type) =>
        binder.Bind(call.Arguments[0]) is BoundRecord record && record.Type.Equals(type) ? record : null;

    /// <summary>A geometry that is absent has no parts, as a list that is absent has no rows.</summary>
    private static BoundExpression Parts(Binder binder, CallExpression call, RecordType part, Func<Geometry, Rows> parts) =>
        Record(binder, call, ReportRecords.Geometry) is { } geometry
            ? new BoundCall.OfList(call, part, geometry.Reads, scope =>
                geometry.Path.Read(scope, out var missing) is Geometry value ? parts(value) : missing ? Rows.Missing : Rows.None)
            : ConditionFunctions.WrongType(binder, call, "a geometry");

    private static Rows PointsOf(Geometry geometry) =>
        geometry is { Point: null, Polygons: [{ Rings: [{ } only] }] } ? new(only.Points)
            : Rows.Of([.. geometry.Point is { } point ? [point] : Array.Empty<object?>(), .. RingsOf(geometry).All.SelectMany(ring => (ring as GeoRing)?.Points ?? [])]);

    /// <summary>The rings of all polygons; most areas have one, whose list is at hand.</summary>
    private static Rows RingsOf(Geometry geometry) =>
        geometry.Polygons is [{ } only] ? new(only.Rings) : Rows.Of(geometry.Polygons.SelectMany(polygon => polygon?.Rings ?? []));

    private static BoundExpression OfPoint(Binder binder, CallExpression call, Func<GeoPoint, decimal?> read) =>
        Record(binder, call, ReportRecords.Point) is { } point
            ? new BoundCall.OfNumber(call, point.Reads, scope => point.Evaluate(scope) is GeoPoint value && read(value) is { } degrees ? Rational.Of(degrees) : null)
            : ConditionFunctions.WrongType(binder, call, "a point");

    private static BoundExpression OfRing(Binder binder, CallExpression call, Func<Ring, Rational?> ask) =>
        Record(binder, call, ReportRecords.Ring) is { } ring
            ? new BoundCall.OfNumber(call, ring.Reads, scope => ring.Evaluate(scope) is GeoRing value && scope.Rings.Of(value, scope.Report) is { } read ? ask(read) : null)
            : ConditionFunctions.WrongType(binder, call, "a ring");

    private static BoundExpression Simple(Binder binder, CallExpression call) =>
        Record(binder, call, ReportRecords.Ring) is { } ring
            ? new BoundCall.OfTruth(call, ring.Reads, scope => ring.Evaluate(scope) is GeoRing value ? scope.Rings.IsSimple(value, scope.Report) : Truth.Unknown)
            : ConditionFunctions.WrongType(binder, call, "a ring");

    /// <summary>A geometry without a polygon has neither an area nor parts that could overlap.</summary>
    private static BoundExpression OfGeometry(Binder binder, CallExpression call, Func<IReadOnlyList<IReadOnlyList<Ring>>, double?> ask, int digits) =>
        Record(binder, call, ReportRecords.Geometry) is { } geometry
            ? new BoundCall.OfNumber(call, geometry.Reads, scope =>
                geometry.Evaluate(scope) is Geometry value && scope.Rings.Of(value, scope.Report) is { Count: > 0 } polygons ? Rounded(ask(polygons), digits) : null)
            : ConditionFunctions.WrongType(binder, call, "a geometry");

    /// <summary>A polygon without a ring has no area that is known; what it covers is not nothing.</summary>
    private static double? Area(IReadOnlyList<IReadOnlyList<Ring>> polygons) => polygons.Any(rings => rings.Count == 0) ? null : polygons.Sum(AreaOf);

    /// <summary>The outer ring without the holes that the others cut into it.</summary>
    private static double AreaOf(IReadOnlyList<Ring> rings)
    {
        var area = 0.0;
        for (var place = 0; place < rings.Count; place++)
        {
            area += place == 0 ? Earth.SquareMetres(rings[place]) : -Earth.SquareMetres(rings[place]);
        }

        return Math.Max(0, area);
    }

    private static double? LongestEdge(Ring ring)
    {
        var points = ring.Points;
        var longest = 0.0;
        for (var place = 0; place < points.Length; place++)
        {
            longest = Math.Max(longest, Earth.Metres(points[place], points[(place + 1) % points.Length]));
        }

        return points.Length < 2 ? null : longest;
    }

    /// <summary>Figures of the earth fit into a decimal, and rounding takes away what only the reckoning has put there.</summary>
    private static Rational? Rounded(double? number, int digits) => number is { } given ? Rational.Of(decimal.Round((decimal)given, digits)) : null;

    private static BoundExpression Inside(Binder binder, CallExpression call)
    {
        var state = binder.Text(call.Arguments[1], ConditionType.State);
        return Record(binder, call, ReportRecords.Point) is { } point
            ? new BoundCall.OfTruth(call, point.Reads | state.Reads | Reads.Records, scope =>
                point.Evaluate(scope) is GeoPoint value && Ring.Point(value.Lat, value.Lon) is { } place
                && state.Evaluate(scope) is { } code && scope.Reference.BoundaryOf(code, scope) is { } boundary
                    ? TruthLogic.Of(boundary.Holds(place))
                    : Truth.Unknown)
            : ConditionFunctions.WrongType(binder, call, "a point");
    }
}
