using System.Text;
using System.Text.Unicode;

namespace TreatyIndicators.Serialization;

/// <summary>The checks on a file before it is looked at as JSON.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;

    /// <summary>What keeps the bytes from being a document at all, or <see langword="null"/>.</summary>
    public static Problem? Problem(ReadOnlySpan<byte> utf8, string file) => utf8 switch
    {
        _ when utf8.Length > ReadLimits.MaxFileBytes => ReadProblem.TooLarge(file),
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => TreatyIndicators.Problem.Of(ReadCode.NotUtf8, $"found text in UTF-16, expected UTF-8") with { File = file, Line = 1 },
        _ when !Utf8.IsValid(utf8) => NotUtf8(utf8, file),
        _ when WithoutByteOrderMark(utf8).TrimStart(" \t\r\n"u8).IsEmpty => TreatyIndicators.Problem.Of(ReadCode.Empty, $"found an empty file, expected a JSON document") with { File = file },
        _ => null,
    };

    private static Problem NotUtf8(ReadOnlySpan<byte> utf8, string file)
    {
        var place = 0;
        while (Rune.DecodeFromUtf8(utf8[place..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            place += length;
        }

        return TreatyIndicators.Problem.Of(ReadCode.NotUtf8, $"found the byte 0x{utf8[place]:X2}, which is not UTF-8 there; expected text in UTF-8") with
        {
            File = file,
            Line = 1 + utf8[..place].Count((byte)'\n'),
        };
    }
}
