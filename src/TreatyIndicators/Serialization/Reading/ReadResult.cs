namespace TreatyIndicators.Serialization;

/// <summary>What reading gave: everything that could be read, and the problems with the rest.</summary>
/// <typeparam name="T">What was read, for instance <see cref="StatePartyReport"/>.</typeparam>
/// <param name="Items">What could be read, in the order of the files. A file gives one item or none.</param>
/// <param name="Problems">What was wrong, in the order of the files and then of the lines. A file with a problem gives no item.</param>
/// <remarks>Equal when both lists are. Safe for any number of threads.</remarks>
public sealed record ReadResult<T>(ValueList<T> Items, ValueList<Problem> Problems);
