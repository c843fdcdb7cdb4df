namespace TreatyIndicators;

/// <summary>What came of reading a catalogue file: the data, or everything that is wrong with it.</summary>
/// <typeparam name="T">The data: a register, a list of States, a list of meetings or a plan.</typeparam>
/// <remarks>Catalogue data are law, so a file with a problem gives no data. Safe for any number of threads.</remarks>
public sealed record CatalogueReading<T>
    where T : class
{
    internal CatalogueReading(T? data, ValueList<Problem> problems, ValueList<Problem>? advice = null) =>
        (Data, Problems, Advice) = (problems.Count == 0 ? data : null, problems, advice ?? []);

    /// <summary>The data; absent when there are problems.</summary>
    public T? Data { get; }

    /// <summary>The problems, all of them; none when there are data.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>What could be better and keeps nothing from being read, such as a population that no indicator is about; for most kinds of files none.</summary>
    public ValueList<Problem> Advice { get; }

    /// <summary>The data.</summary>
    /// <exception cref="InvalidDataException">There are problems; the message names them all.</exception>
    public T Require() => Data ?? throw new InvalidDataException(string.Join(Environment.NewLine, Problems));
}
