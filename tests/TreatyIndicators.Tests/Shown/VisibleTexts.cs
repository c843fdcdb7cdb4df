using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Shown;

public class VisibleTexts
{
    [Theory]
    [InlineData("plain, 赞多里亚 and Côte", "plain, 赞多里亚 and Côte")]
    [InlineData("a\u001b[2Jb\u009bc", "a\\u001b[2Jb\\u009bc")]
    [InlineData("a\r\nb\tc", "a\\u000d\\u000ab\\u0009c")]
    [InlineData("\u202eright\u2066left", "\\u202eright\\u2066left")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("\U000e0041", "\\udb40\\udc41")]
    public void What_cannot_be_seen_is_written_as_an_escape(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));
}
