namespace TreatyIndicators.Computed;

/// <summary>Gathers what was found of subjects into parts, one for each cause.</summary>
internal sealed class PartBuilder(ValueScale? scale, bool hasDenominator)
{
    private readonly SortedDictionary<ChangeCause, (Contribution Sum, List<SubjectChange> Subjects)> parts = [];

    public void Add(ChangeCause cause, Contribution part, SubjectChange? subject = null)
    {
        var (sum, subjects) = parts.GetValueOrDefault(cause, (default, []));
        parts[cause] = (sum + part, subjects);
        if (subject is not null)
        {
            subjects.Add(subject);
        }
    }

    public ValueList<ChangePart> Build() => parts.Select(part => new ChangePart
    {
        Cause = part.Key,
        Numerator = part.Value.Sum.Numerator,
        Denominator = hasDenominator ? part.Value.Sum.Denominator : null,
        Value = scale?.Of(part.Value.Sum),
        Subjects = part.Value.Subjects.ToValueList(),
    }).ToValueList();
}
