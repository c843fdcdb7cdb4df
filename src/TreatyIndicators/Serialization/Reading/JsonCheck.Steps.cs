using System.Globalization;
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
            Stop(ReadCode.TooManyValues, string.Create(
                CultureInfo.InvariantCulture, $"found more than {mostValues:N0} values, expected at most that many in a file"));
        }
        else if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= ReadLimits.MaxDepth)
        {
            Stop(ReadCode.TooDeep, string.Create(
                CultureInfo.InvariantCulture, $"found objects and lists nested more than {ReadLimits.MaxDepth} deep, expected at most that"));
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

    private void Stop(string code, string sentence)
    {
        Add(code, reader.TokenStartIndex, sentence);
        stopped = true;
    }

    private void Add(string code, long place, string sentence)
    {
        if (stopped)
        {
            return;
        }

        stopped = problems.Count == ReadLimits.MaxProblems;
        var (toldCode, told) = stopped
            ? (ReadCode.Stopped, string.Create(CultureInfo.InvariantCulture, $"found more than {ReadLimits.MaxProblems} problems; reading of the file stopped here"))
            : (code, sentence);
        problems.Add(new(toldCode, told)
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

    private static string UnknownMember(string name, ObjectShape shape)
    {
        var known = shape.Members.Select(member => member.Name).ToList();
        var found = $"found the member {JsonText.Quote(name)}, which does not exist here";
        return NearestWord.Of(name, known) switch
        {
            { } nearest => $"{found}; the nearest is \"{nearest}\"",
            null when known.Count <= NamesListed => $"{found}; expected one of {string.Join(", ", known)}",
            null => $"{found}; expected one of {string.Join(", ", known.Take(NamesListed))} and {known.Count - NamesListed} more",
        };
    }
}
