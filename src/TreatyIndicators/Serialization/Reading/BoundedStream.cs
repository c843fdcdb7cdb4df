namespace TreatyIndicators.Serialization;

/// <summary>Reads a stream to its end, but never more than a file may hold.</summary>
internal static class BoundedStream
{
    private const int FirstBlock = 64 * 1024;

    /// <summary>The bytes up to the end, or <see langword="null"/> when there are more than a file may hold.</summary>
    public static ReadOnlyMemory<byte>? Read(Stream stream)
    {
        var known = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (known > ReadLimits.MaxFileBytes)
        {
            return null;
        }

        // One byte more than the length that is known, so that the end is met without a larger block.
        var bytes = new byte[known > 0 ? known + 1 : FirstBlock];
        var count = 0;
        for (int read; (read = stream.Read(bytes.AsSpan(count))) > 0;)
        {
            count += read;
            if (count > ReadLimits.MaxFileBytes)
            {
                return null;
            }

            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, Math.Min(bytes.Length * 2, ReadLimits.MaxFileBytes + 1));
            }
        }

        return bytes.AsMemory(0, count);
    }
}
