using System.Security.Cryptography;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>The hash of the content of reports.</summary>
internal static class ReportHash
{
    private static ReadOnlySpan<byte> End => "\n"u8;

    public static string Of(IEnumerable<StatePartyReport> reports)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var report in reports)
        {
            hash.AppendData(ReportWriter.Canonical(report));
            hash.AppendData(End);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
