namespace TreatyIndicators.Tool;

/// <summary>Puts data of the user's own in the place of parts of a catalogue.</summary>
internal static class CatalogueFiles
{
    /// <summary>The catalogue with the States and registers of the user's files.</summary>
    /// <returns>The catalogue; absent when a file could not be read, after its problems are told.</returns>
    public static Catalogue? Replace(Catalogue start, EvidenceChoice choice, ToolHost host)
    {
        var catalogue = start;
        if (choice.States is { } file)
        {
            if (Read(file, CatalogueReader.ReadStates, host) is not { } states)
            {
                return null;
            }

            catalogue = catalogue.WithStates(states);
        }

        foreach (var name in choice.Registers)
        {
            if (Read(name, (stream, label) => CatalogueReader.ReadRegister(stream, label, catalogue), host) is not { } register)
            {
                return null;
            }

            catalogue = catalogue.WithRegister(register);
        }

        return catalogue;
    }

    /// <summary>Reads a file and tells its problems.</summary>
    /// <returns>What stands in it; absent when it has problems.</returns>
    public static T? Read<T>(string file, Func<Stream, string, CatalogueReading<T>> read, ToolHost host)
        where T : class
    {
        var reading = Open(file, read, host);
        host.Tell(reading?.Problems ?? []);
        return reading?.Data;
    }

    /// <summary>Reads a file.</summary>
    /// <returns>What stands in it and what is wrong with it; absent where it could not be opened, after that is told.</returns>
    public static CatalogueReading<T>? Open<T>(string file, Func<Stream, string, CatalogueReading<T>> read, ToolHost host)
        where T : class
    {
        try
        {
            using var stream = File.OpenRead(file);
            return read(stream, file);
        }
        catch (Exception exception) when (ToolProblems.IsOfFile(exception))
        {
            host.Tell(ToolProblems.NotOpened(file, exception));
            return null;
        }
    }
}
