namespace TreatyIndicators.Tests.Serialization;

/// <summary>A stream that begins with some bytes and then repeats others for ever.</summary>
internal sealed class EndlessStream(byte[] beginning, byte[] repeated) : Stream
{
    private long given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var index = 0; index < count; index++, given++)
        {
            buffer[offset + index] = given < beginning.Length ? beginning[given] : repeated[(given - beginning.Length) % repeated.Length];
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
