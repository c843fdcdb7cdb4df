namespace TreatyIndicators;

/// <summary>A value of a code list, or a recorded value outside it.</summary>
/// <typeparam name="T">The code list.</typeparam>
/// <remarks>
/// A report written by others must be representable even when it is wrong, so every code keeps its text. Two codes are
/// equal when their texts are, upper and lower case told apart. A listed value converts by itself:
/// <c>Code&lt;Sex&gt; sex = Sex.F;</c>. Safe for any number of threads.
/// </remarks>
public sealed class Code<T> : ICode, IEquatable<Code<T>>
    where T : struct, Enum
{
    private static readonly Dictionary<string, Code<T>> Listed =
        Enum.GetValues<T>().ToDictionary(value => value.ToString(), value => new Code<T>(value.ToString(), value), StringComparer.Ordinal);

    private Code(string text, T? value) => (Text, Value) = (text, value);

    /// <summary>The recorded text.</summary>
    public string Text { get; }

    /// <summary>The value of the list; <see langword="null"/> when the recorded text is not on it.</summary>
    public T? Value { get; }

    bool ICode.IsListed => Value is not null;

    IReadOnlyList<string> ICode.Names => Names;

    /// <summary>The names on the list, in its order.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<T>();

    /// <summary>The code with a text, whether on the list or not.</summary>
    /// <exception cref="ArgumentNullException">No text is given.</exception>
    public static Code<T> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Listed.TryGetValue(text, out var listed) ? listed : new(text, null);
    }

    /// <summary>The code of a listed value.</summary>
    public static Code<T> Of(T value) => Of(value.ToString());

    /// <summary>The code of a listed value.</summary>
    public static implicit operator Code<T>(T value) => Of(value);

    /// <summary>Whether both codes have the same text.</summary>
    public static bool operator ==(Code<T>? left, Code<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the codes have different texts.</summary>
    public static bool operator !=(Code<T>? left, Code<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Code<T>? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Code<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The recorded text.</summary>
    public override string ToString() => Text;
}
