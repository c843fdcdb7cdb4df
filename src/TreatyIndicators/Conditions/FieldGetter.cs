namespace TreatyIndicators.Conditions;

/// <summary>Reads the value of a field as what conditions reckon with.</summary>
/// <param name="read">Reads it as it is.</param>
internal class FieldGetter(Func<object, object?> read)
{
    /// <summary>The value as an object; absent: it is not given.</summary>
    public virtual object? Object(object record) => read(record);

    /// <summary>The number; absent: it is not given, or no number.</summary>
    public virtual Rational? Number(object record) => BoundField.Number(read(record));

    /// <summary>The day; absent: it is not given, or no day.</summary>
    public virtual PartialDate? Date(object record) => BoundField.Date(read(record));

    /// <summary>The answer; absent: it is not given, or no answer of yes or no.</summary>
    public virtual bool? Answer(object record) => read(record) as bool?;

    /// <summary>Whether it is given. A text of nothing but blanks gives nothing.</summary>
    public virtual bool IsGiven(object record) => read(record) is { } value && !(value is string text && string.IsNullOrWhiteSpace(text));
}
