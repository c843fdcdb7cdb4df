namespace TreatyIndicators.Conditions;

/// <summary>The errors of checking: one place for their codes and sentences.</summary>
internal static class BinderErrors
{
    public static ConditionError UnknownName(int position, string name, string? nearest) =>
        new("COND-20", position, $"Found \"{name}\", which is no field, record, bound name or name of the context{Nearest(nearest)}.");

    public static ConditionError UnknownField(int position, string name, ConditionType within, string? nearest) =>
        new("COND-21", position, $"Found \"{name}\", which is not a field of {within.Describe()}{Nearest(nearest)}.");

    public static ConditionError UnknownCode(int position, string name, CodeType list, string? nearest) =>
        new("COND-22", position, $"Found \"{name}\", expected {list.Describe()}{Nearest(nearest)}.");

    public static ConditionError WrongType(int position, string found, string expected) =>
        new("COND-23", position, $"Found {found}, expected {expected}.");

    public static ConditionError UnknownFunction(int position, string name, string? nearest) =>
        new("COND-24", position, $"Found \"{name}\", which is no function{Nearest(nearest)}.");

    public static ConditionError WrongArguments(int position, string function, int found, string expected) =>
        new("COND-25", position, $"Found {found} arguments, expected {function}({expected}).");

    public static ConditionError ManyValues(int position, string path) =>
        new("COND-26", position, $"Found \"{path}\", which leads to many values, expected one; use exists, forall, count or the right side of in.");

    public static ConditionError NameTaken(int position, string name) =>
        new("COND-27", position, $"Found \"{name}\" as the name of a row, but it already stands for something else; expected a new name.");

    public static ConditionError TooDeep(int position, int limit) =>
        new("COND-28", position, $"Found more than {limit} names for rows inside one another, expected at most {limit}.");

    public static ConditionError NotHere(int position, string name, string where) =>
        new("COND-29", position, $"Found \"{name}\", which only {where} can use.");

    public static ConditionError BadPattern(int position, string pattern) =>
        new("COND-30", position, $"Found \"{pattern}\", expected a regular expression that can be matched without going back, for instance \"[A-Z]{{3}}\".");

    private static string Nearest(string? nearest) => nearest is null ? string.Empty : $"; the nearest is \"{nearest}\"";
}
