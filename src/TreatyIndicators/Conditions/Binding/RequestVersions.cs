using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>The first and the last versions of the requests for more time. Versions of one request have its identifier, and are of one State and duty.</summary>
internal sealed class RequestVersions
{
    private readonly HashSet<object> first = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> last = new(ReferenceEqualityComparer.Instance);

    /// <summary>They follow each other by their numbers, by the day where one has none. A request without an identifier is a version of no other.</summary>
    private RequestVersions(Rows requests)
    {
        foreach (var versions in requests.All.OfType<ExtensionRequest>().GroupBy(request => (request.State, request.Duty, Id: string.IsNullOrWhiteSpace(request.Id) ? (object)new() : request.Id)))
        {
            var byDay = versions.Any(request => request.Version is null);
            (long?, LocalDate?) orderOf(ExtensionRequest request) => byDay ? (null, request.SubmittedOn) : (request.Version, request.SubmittedOn);
            var (earliest, latest) = (versions.Min(orderOf), versions.Max(orderOf));
            first.UnionWith(versions.Where(request => orderOf(request) == earliest));
            last.UnionWith(versions.Where(request => orderOf(request) == latest));
        }
    }

    /// <summary>Those that were known on the day; the list is read once for a scope.</summary>
    public static RequestVersions? Of(EvaluationScope scope) => scope.Facts.Record("extensions") is ExtensionRecords { Requests: { } requests }
        ? scope.Versions ??= new(scope.Facts.Known(requests))
        : null;

    public bool IsFirst(ExtensionRequest request) => first.Contains(request);

    public bool IsLast(ExtensionRequest request) => last.Contains(request);
}
