using System.Reflection;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>Makes a long list fast: each row is a copy of a usual one with other texts and numbers.</summary>
internal abstract class ManyRows
{
    /// <summary>Rows of which no two are equal, as far as their type has that many values.</summary>
    public static object Different(Type row, int count) => Of(row).Make(count, static place => place);

    /// <summary>Equal rows, each an object of its own.</summary>
    public static object Equal(Type row, int count) => Of(row).Make(count, static _ => 0);

    /// <summary>Rows that are nothing.</summary>
    public static object Nothing(Type row, int count) => HostileValue.Call(nameof(ValueList.ToValueList), row, Array.CreateInstance(row, count));

    /// <summary>Rows that say nothing.</summary>
    public static object Blank(Type row, int count) => HostileValue.Call(nameof(ValueList.ToValueList), row, Filled(row, count));

    protected abstract object Make(int count, Func<int, int> number);

    private static Array Filled(Type row, int count)
    {
        var rows = Array.CreateInstance(row, count);
        var blank = row == typeof(string) ? string.Empty : HostileValue.IsRecord(row) ? Activator.CreateInstance(row) : HostileValue.Usual(0)(row);
        for (var place = 0; place < count; place++)
        {
            rows.SetValue(blank, place);
        }

        return rows;
    }

    private static ManyRows Of(Type row) => (ManyRows)Activator.CreateInstance((HostileValue.IsRecord(row) ? typeof(Records<>) : typeof(Values<>)).MakeGenericType(row))!;

    private sealed class Values<T> : ManyRows
    {
        protected override object Make(int count, Func<int, int> number) =>
            Enumerable.Range(0, count).Select(place => (T)HostileValue.Usual(number(place))(typeof(T))!).ToValueList();
    }

    private sealed class Records<T> : ManyRows
        where T : class
    {
        private readonly T usual = (T)HostileValue.Usual(typeof(T));
        private readonly Func<T, object> copy = typeof(T).GetMethod("<Clone>$")!.CreateDelegate<Func<T, object>>();
        private readonly Action<T, string?>[] texts = Setters<string?>();
        private readonly Action<T, long?>[] wholes = Setters<long?>();
        private readonly Action<T, decimal?>[] decimals = Setters<decimal?>();
        private readonly Action<T, ValueList<string>>[] lists = Setters<ValueList<string>>();

        protected override object Make(int count, Func<int, int> number)
        {
            var rows = new T[count];
            for (var place = 0; place < count; place++)
            {
                rows[place] = Row(number(place));
            }

            return rows.ToValueList();
        }

        private T Row(int number)
        {
            var row = (T)copy(usual);
            var text = $"n{number}";
            Set(texts, row, text);
            Set(wholes, row, number + 1);
            Set(decimals, row, number + 1);
            Set(lists, row, [text]);
            return row;
        }

        private static void Set<TValue>(Action<T, TValue>[] setters, T row, TValue value)
        {
            foreach (var set in setters)
            {
                set(row, value);
            }
        }

        private static Action<T, TValue>[] Setters<TValue>() =>
            [.. typeof(T).GetProperties().Where(property => property.CanWrite && property.PropertyType == typeof(TValue)).Select(property => property.GetSetMethod()!.CreateDelegate<Action<T, TValue>>())];
    }
}
