using System.Text;
using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>
/// Goes once through a document and finds every place that does not have its shape. It runs before the serializer, because the
/// serializer stops at the first problem, names .NET types and loses the path inside lists.
/// </summary>
internal ref partial struct JsonCheck
{
    private const int LongestName = 128;

    private readonly ReadOnlySpan<byte> utf8;
    private readonly string file;
    private readonly int mostValues;
    private readonly List<Problem> problems = [];
    private readonly JsonPath path = new();
    private Utf8JsonReader reader;
    private int values;
    private bool stopped;

    private JsonCheck(ReadOnlySpan<byte> utf8, string file, int mostValues)
    {
        this.utf8 = utf8;
        this.file = file;
        this.mostValues = mostValues;
        // One level more than allowed, so that this check meets the level too many and not the reader.
        reader = new(utf8, new JsonReaderOptions { MaxDepth = ReadLimits.MaxDepth + 1 });
    }

    /// <summary>All problems of a document, by line.</summary>
    /// <param name="utf8">The document, valid UTF-8 without a byte order mark.</param>
    /// <param name="file">The name of the file, for the problems.</param>
    /// <param name="shape">What the document must be.</param>
    /// <param name="mostValues">So many values the document may hold.</param>
    public static ValueList<Problem> Problems(ReadOnlySpan<byte> utf8, string file, JsonShape shape, int mostValues)
    {
        var check = new JsonCheck(utf8, file, mostValues);
        check.Document(shape);
        return check.problems.OrderBy(problem => problem.Line).ToValueList();
    }

    private void Document(JsonShape shape)
    {
        try
        {
            if (Next())
            {
                Value(shape);
            }

            var rest = utf8[(int)reader.BytesConsumed..].TrimStart(" \t\r\n"u8);
            if (!stopped && !rest.IsEmpty)
            {
                Add(ReadCode.TextAfterEnd, utf8.Length - rest.Length, $"found text after the end of the document; expected one document in a file");
            }
        }
        catch (JsonException exception)
        {
            var place = Math.Min(utf8.Length, LineStart(exception.LineNumber ?? 0) + (int)(exception.BytePositionInLine ?? 0));
            Add(ReadCode.NotJson, place, SyntaxSentence.At(utf8, place));
        }
    }

    private void Value(JsonShape shape)
    {
        switch (shape, reader.TokenType)
        {
            case (ObjectShape known, JsonTokenType.StartObject):
                Object(known);
                break;
            case (ListShape list, JsonTokenType.StartArray):
                List(list);
                break;
            case (FlagShape, JsonTokenType.True or JsonTokenType.False):
                break;
            case (WholeNumberShape number, JsonTokenType.Number):
                Whole(number);
                break;
            case (NumberShape, JsonTokenType.Number):
                Number();
                break;
            case (TextShape or CodeShape, JsonTokenType.String):
                Text();
                break;
            case (DayShape day, JsonTokenType.String):
                Day(day);
                break;
            case (PartialDateShape date, JsonTokenType.String):
                Formed(ReadCode.NotADay, date, static text => PartialDate.TryParse(text, out _));
                break;
            case (IdentifierShape identifier, JsonTokenType.String):
                Formed(ReadCode.NotAnIdentifier, identifier, identifier.Fits);
                break;
            default:
                Add(ReadCode.WrongKind, reader.TokenStartIndex, $"found {Found()}, expected {shape.Expected}");
                Skip();
                break;
        }
    }

    private void Object(ObjectShape shape)
    {
        var start = reader.TokenStartIndex;
        Span<bool> given = stackalloc bool[shape.Members.Length];
        while (Next() && reader.TokenType != JsonTokenType.EndObject)
        {
            Member(shape, given);
        }

        if (stopped)
        {
            return;
        }

        foreach (var missing in shape.Members.AsSpan())
        {
            if (missing.Required && !given[missing.Place])
            {
                path.Enter(missing.Name);
                Add(ReadCode.MissingMember, start, $"found no member \"{missing.Name}\", expected {missing.Shape.Expected}");
                path.Leave();
            }
        }
    }

    private void Member(ObjectShape shape, scoped Span<bool> given)
    {
        var member = Find(shape);
        var name = member?.Name ?? Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, LongestName)]);
        path.Enter(name);
        if (member is null)
        {
            Add(ReadCode.UnknownMember, reader.TokenStartIndex, UnknownMember(name, shape));
            Pass();
        }
        else if (given[member.Place])
        {
            Add(ReadCode.DuplicateMember, reader.TokenStartIndex, $"found the member \"{name}\" a second time; expected each member once");
            Pass();
        }
        else
        {
            given[member.Place] = true;
            KnownMember(member);
        }

        path.Leave();
    }

    private void KnownMember(MemberShape member)
    {
        if (!Next())
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.Null)
        {
            Value(member.Shape);
        }
        else if (member.Required)
        {
            Add(ReadCode.NullNotAllowed, reader.TokenStartIndex, $"found null, expected {member.Shape.Expected}");
        }
    }

    private void List(ListShape shape)
    {
        for (var index = 0; Next() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            path.Enter(index);
            if (reader.TokenType == JsonTokenType.Null)
            {
                Add(ReadCode.NullNotAllowed, reader.TokenStartIndex, $"found null in a list, expected {shape.Member.Expected}");
            }
            else
            {
                Value(shape.Member);
            }

            path.Leave();
        }
    }
}
