using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>Going from token to token within the limits, and noting problems.</summary>
internal ref partial struct JsonCheck
{
    private const int NamesListed = 12;

    /// <summary>Goes to the next token. False when the check has stopped at a limit; what is open is then left as it is.</summary>
    private bool Next()
    {
        if (stopped || !reader.Read())
        {
            return false;
        }

        if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            return true;
        }

        if (++values > mostValues)
        {
            Stop(ReadCode.TooManyValues, $"found more than {mostValues:N0} values, expected at most that many in a file");
        }
        else if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= ReadLimits.MaxDepth)
        {
            Stop(ReadCode.TooDeep, $"found objects and lists nested more than {ReadLimits.MaxDepth} deep, expected at most that");
        }

        return !stopped;
    }

    /// <summary>Goes past the value of the member that the reader stands on.</summary>
    private void Pass()
    {
        if (Next())
        {
            Skip();
        }
    }

    /// <summary>Goes to the end of the value that the reader stands on.</summary>
    private void Skip()
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var depth = reader.CurrentDepth;
            while (Next() && reader.CurrentDepth > depth)
            {
            }
        }
    }

    private void Stop(string code, FormattableString sentence)
    {
        Add(code, reader.TokenStartIndex, sentence);
        stopped = true;
    }

    private void Add(string code, long place, FormattableString sentence)
    {
        if (stopped)
        {
            return;
        }

        stopped = problems.Count == ReadLimits.MaxProblems;
        var told = stopped ? Problem.Of(ReadCode.Stopped, $"found more than {ReadLimits.MaxProblems} problems; reading of the file stopped here") : Problem.Of(code, sentence);
        problems.Add(told with
        {
            File = file,
            Path = path.ToString(),
            Line = 1 + utf8[..(int)(stopped ? reader.TokenStartIndex : place)].Count((byte)'\n'),
        });
    }

    private readonly int LineStart(long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }

    private static FormattableString UnknownMember(string name, ObjectShape shape)
    {
        var known = shape.Members.Select(member => member.Name).ToList();
        if (NearestWord.Of(name, known) is { } nearest)
        {
            return $"found the member {JsonText.Quote(name)}, which does not exist here; the nearest is \"{nearest}\"";
        }

        return $"found the member {JsonText.Quote(name)}, which does not exist here; expected one of {JsonText.Listed(known, NamesListed)}";
    }
}
