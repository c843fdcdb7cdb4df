using System.Numerics;

namespace TreatyIndicators.Computed;

/// <summary>The parts of the reports of sixty-four subjects, each read once for all tests that look into it.</summary>
internal sealed class PartsRead(IReadOnlyList<(ReportPart Part, int Within)> parts)
{
    private readonly Held[] values = new Held[parts.Count << 6];
    private readonly ulong[] read = new ulong[parts.Count];
    private readonly ulong[] lacking = new ulong[parts.Count];
    private readonly ulong[] held = new ulong[parts.Count];

    public void Clear()
    {
        Array.Clear(read);
        Array.Clear(lacking);
        Array.Clear(held);
    }

    /// <summary>Those of the subjects asked for whose report has a part.</summary>
    public ulong HeldBy(int part) => held[part];

    public object Value(int part, int place) => values[(part << 6) + place].Value!;

    /// <summary>Those of some subjects that have a report which lacks a part.</summary>
    public ulong Lacking(int part, ulong wanted, SubjectBlock block)
    {
        var (field, within) = (parts[part].Part, parts[part].Within);
        var unread = wanted & ~read[part];
        if (unread == 0)
        {
            return lacking[part] & wanted;
        }

        var without = within < 0 ? 0 : Lacking(within, unread, block);
        lacking[part] |= without;
        for (var left = unread & ~without; left != 0; left &= left - 1)
        {
            var place = BitOperations.TrailingZeroCount(left);
            var around = within < 0 ? block.Reader(place).Report(field.Basis) : values[(within << 6) + place].Value;
            var value = around is null ? null : field.In(around);
            values[(part << 6) + place].Value = value;
            lacking[part] |= around is not null && value is null ? 1UL << place : 0;
            held[part] |= value is not null ? 1UL << place : 0;
        }

        read[part] |= unread;
        return lacking[part] & wanted;
    }

    /// <summary>A wrapped array is spared the check that every store into an array of objects makes.</summary>
    private struct Held
    {
        public object? Value;
    }
}
