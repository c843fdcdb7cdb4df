namespace TreatyIndicators.Serialization;

/// <summary>The files of an evidence folder by what they hold, and what is wrong with the form of each.</summary>
internal sealed class EvidenceFiles
{
    private readonly List<Problem> problems;

    private EvidenceFiles(IEnumerable<Problem> problems) => this.problems = [.. problems];

    public List<Named<StatePartyReport>> Reports { get; } = [];

    public List<Named<RecordFile>> Records { get; } = [];

    /// <summary>What the record files name that could not be read.</summary>
    public List<UnreadLists> Unread { get; } = [];

    public List<Named<Register>> Registers { get; } = [];

    public List<Named<ValueList<State>>> States { get; } = [];

    public List<Named<ValueList<Meeting>>> Meetings { get; } = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Reads all JSON files below a folder, in the ordinal order of their paths. One bad file never stops the others.</summary>
    public static EvidenceFiles Read(string directory, IProgress<ReadProgress>? progress)
    {
        var (paths, folderProblems) = JsonFiles.Below(directory);
        var files = new EvidenceFiles(folderProblems);
        for (var done = 0; done < paths.Count; done++)
        {
            files.Add(paths[done]);
            progress?.Report(new(done + 1, paths.Count, paths[done]));
        }

        if (paths.Count == 0 && folderProblems.Count == 0)
        {
            files.problems.Add(ReadProblem.NoFiles(directory));
        }

        return files;
    }

    private void Add(string file)
    {
        var (bytes, problem) = FileBytes.InFolder(file);
        if (problem is not null)
        {
            problems.Add(problem);
            return;
        }

        var (format, sentence) = FormatFinder.Of(bytes.Span);
        switch (format)
        {
            case EvidenceFormat.Report:
                Take(Reports, file, ReportReader.Read(bytes.Span, file));
                break;
            case EvidenceFormat.Records:
                TakeRecords(file, bytes.Span);
                break;
            case EvidenceFormat.Register:
                Take(Registers, file, bytes, (stream, name) => CatalogueReader.ReadRegister(stream, name));
                break;
            case EvidenceFormat.States:
                Take(States, file, bytes, CatalogueReader.ReadStates);
                break;
            case EvidenceFormat.Meetings:
                Take(Meetings, file, bytes, (stream, name) => CatalogueReader.ReadMeetings(stream, name));
                break;
            default:
                problems.Add(Problem.Of(ReadCode.UnknownFormat, sentence!) with { File = file, Path = "$", Line = 1 });
                break;
        }
    }

    private void TakeRecords(string file, ReadOnlySpan<byte> utf8)
    {
        var read = RecordReader.Read(utf8, file);
        Take(Records, file, read);
        if (read.Items.Count == 0)
        {
            Unread.Add(UnreadLists.Of(utf8, file));
        }
    }

    private void Take<T>(List<Named<T>> list, string file, ReadResult<T> read)
    {
        list.AddRange(read.Items.Select(item => new Named<T>(file, item)));
        problems.AddRange(read.Problems);
    }

    private void Take<T>(List<Named<T>> list, string file, ReadOnlyMemory<byte> bytes, Func<Stream, string, CatalogueReading<T>> read)
        where T : class
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        var reading = read(stream, file);
        Take(list, file, new ReadResult<T>(reading.Data is { } data ? [data] : [], reading.Problems));
    }
}
