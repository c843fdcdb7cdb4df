namespace TreatyIndicators.Conditions;

/// <summary>Reads the value of a field as what conditions reckon with.</summary>
/// <param name="read">Reads it as it is.</param>
internal class FieldGetter(Func<object, object?> read)
{
    /// <summary>Reads no field but what is at hand itself: a row that is a number, a text or a day.</summary>
    public static FieldGetter Itself { get; } = new(row => row);

    /// <summary>The value as an object; absent: it is not given. Conditions read little else from reports, so nothing stands between the call and the field.</summary>
    public object? Object(object record) => read(record);

    /// <summary>The number; absent: it is not given, or no number.</summary>
    public virtual Rational? Number(object record) => BoundField.Number(Object(record));

    /// <summary>The day; absent: it is not given, or no day.</summary>
    public virtual PartialDate? Date(object record) => BoundField.Date(Object(record));

    /// <summary>The text, or that of the code or identifier; absent: it is not given.</summary>
    public virtual string? Text(object record) => BoundField.Text(Object(record));

    /// <summary>The answer; absent: it is not given, or no answer of yes or no.</summary>
    public virtual bool? Answer(object record) => Object(record) as bool?;

    /// <summary>The rows of a list; absent: it is not given.</summary>
    public virtual object?[]? Rows(object record) => (Object(record) as IValueList)?.Members;

    /// <summary>Whether it is given. A text or a code of nothing but blanks gives nothing.</summary>
    public virtual bool IsGiven(object record) => Object(record) is { } value && !GivenValue.IsBlank(value);
}
