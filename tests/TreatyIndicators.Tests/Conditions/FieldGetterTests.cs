using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Serialization;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Fields are read for their type where code can be made at run time, and by way of an object elsewhere: the same to conditions.</summary>
public sealed class FieldGetterTests
{
    [Fact]
    public void Reading_for_the_type_and_by_way_of_an_object_give_the_same_for_every_field_of_reports_and_records()
    {
        var seen = new Seen();
        for (var seed = 0; seed < 40; seed++)
        {
            Compare(RandomReports.Report(seed), ReportContract.Report, seen);
            Compare(RandomReports.Records(seed), ReportContract.Records, seen);
        }

        Assert.True(seen is { Numbers: > 1000, Days: > 1000, Answers: > 100, Absent: > 1000 }, $"{seen}");
    }

    [Fact]
    public void Identifiers_that_were_never_given_read_the_same_both_ways()
    {
        var report = RandomReports.Report(1);

        Compare(report with { Header = report.Header with { State = default, Convention = default } }, ReportContract.Report, new());
    }

    [Fact]
    public void Fields_are_read_for_their_type()
    {
        var quantity = ReportContract.Report.Find("stockpile")!.Type is RecordType stockpile ? (RecordType)((ListType)stockpile.Find("stock")!.Type).Member : null;

        Assert.NotEqual(typeof(FieldGetter), quantity!.Find("quantity")!.Value.GetType());
        Assert.NotEqual(typeof(FieldGetter), quantity.Find("munitionType")!.Value.GetType());
    }

    private static void Compare(object record, RecordType type, Seen seen)
    {
        foreach (var field in type.FieldNames.Select(name => type.Find(name)!))
        {
            var (value, typed, plain) = (field.Read(record), field.Value, new FieldGetter(field.Read));
            Assert.Equal(value, typed.Object(record));
            Assert.Equal(plain.Number(record), typed.Number(record));
            Assert.Equal(plain.Date(record), typed.Date(record));
            Assert.Equal(plain.Answer(record), typed.Answer(record));
            Assert.Equal(plain.Text(record), typed.Text(record));
            Assert.Equal(plain.Rows(record), typed.Rows(record));
            Assert.Equal(plain.IsGiven(record), typed.IsGiven(record));
            seen.Count(typed, record, value);
            foreach (var (part, of) in Parts(value, field.Type))
            {
                Compare(part, of, seen);
            }
        }
    }

    private static IEnumerable<(object Part, RecordType Type)> Parts(object? value, ConditionType type) => (value, type) switch
    {
        ({ } part, RecordType record) => [(part, record)],
        (IValueList list, ListType { Member: RecordType record }) => list.Members.Take(list.Count).OfType<object>().Select(part => (part, record)),
        _ => [],
    };

    private sealed record Seen
    {
        public int Numbers { get; private set; }

        public int Days { get; private set; }

        public int Answers { get; private set; }

        public int Absent { get; private set; }

        public void Count(FieldGetter typed, object record, object? value)
        {
            Numbers += typed.Number(record) is null ? 0 : 1;
            Days += typed.Date(record) is null ? 0 : 1;
            Answers += typed.Answer(record) is null ? 0 : 1;
            Absent += value is null && !typed.IsGiven(record) ? 1 : 0;
        }
    }
}
