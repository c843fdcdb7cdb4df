using System.Text;

namespace TreatyIndicators.Tests.Tool;

/// <summary>A writer that takes nothing, as on a full disk.</summary>
internal sealed class FullWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("full");
}
