using System.Diagnostics;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>Holds work to near linear time. Other work on the machine only ever makes it slower, so the best of a few attempts counts.</summary>
internal static class NearLinear
{
    private const int MostAttempts = 4;

    /// <summary>Below this no ratio is looked at: what is so fast is fast enough.</summary>
    private static readonly TimeSpan Little = TimeSpan.FromMilliseconds(400);

    /// <summary>So many times the rows may take no more than two and a half times that many times as long; quadratic work takes the square.</summary>
    public static void Holds(int few, int many, Func<int, Action> prepare)
    {
        var bound = 2.5 * many / few;
        var (ofFew, ofMany) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var attempt = 0; attempt < MostAttempts && ofMany > Little && (attempt == 0 || ofMany > bound * ofFew); attempt++)
        {
            ofFew = Best(ofFew, prepare(few));
            ofMany = Best(ofMany, prepare(many));
        }

        Assert.True(ofMany <= Little || ofMany <= bound * ofFew, $"{few} take {ofFew.TotalMilliseconds:0} ms, {many} take {ofMany.TotalMilliseconds:0} ms: {ofMany / ofFew:0.0} times as long, expected at most {bound:0.0}.");
    }

    private static TimeSpan Best(TimeSpan before, Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed < before ? watch.Elapsed : before;
    }
}
