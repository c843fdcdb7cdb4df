namespace TreatyIndicators.Serialization;

/// <summary>A code of a list that stays open: recorded texts outside the list are kept.</summary>
internal sealed class CodeShape(ICodeListConverter codes) : JsonShape
{
    public string ListName => codes.ListName;

    public IReadOnlyList<string> Names => codes.Names;

    public override FormattableString Expected => $"a code of the list {ListName}, for instance \"{Names[0]}\"";
}
