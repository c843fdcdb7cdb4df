namespace TreatyIndicators.Serialization;

/// <summary>The content of a file, with the name of the file.</summary>
internal readonly record struct Named<T>(string File, T Content);
