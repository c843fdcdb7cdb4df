using System.Reflection;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Conditions;

public sealed class ExpressionErrorTests
{
    [Fact]
    public void Errors_are_told_by_place() =>
        AssertErrors("a == 1e5 && b.", "COND-13 at 3: Found \"==\"; write \"=\". | COND-07 at 6: Found the number \"1e5\"; write digits with at most one point, as in 0.05. | COND-13 at 10: Found \"&&\"; write \"and\". | COND-15 at 15: Found the end; expected a name after the point.");

    [Fact]
    public void Nothing_is_told_of_what_only_follows_from_an_error() =>
        AssertErrors("(a # b and", "COND-05 at 4: Found \"#\"; names are written with A to Z, a to z, 0 to 9 and _, and other texts stand in quotation marks.");

    [Fact]
    public void No_more_than_twenty_errors_are_told() =>
        Assert.Equal(20, ExpressionParser.Parse(string.Concat(Enumerable.Repeat("a == ", 1_000))).Errors.Count);

    [Fact]
    public void A_long_find_is_shortened() =>
        AssertErrors($"a {new string('b', 100)}", $"COND-10 at 3: Found \"{new string('b', 40)}...\"; expected an operator or the end.");

    [Fact]
    public void The_example_for_a_long_chain_of_comparisons_is_a_short_one() =>
        AssertErrors($"{new string('b', 100)} < c < d", "COND-12 at 106: Found a second comparison \"<\"; comparisons do not chain: write \"a <= b and b <= c\".");

    [Fact]
    public void Every_code_is_different_and_in_order()
    {
        var codes = typeof(ConditionErrors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(string)).Select(field => (string)field.GetRawConstantValue()!).ToArray();

        Assert.All(codes, code => Assert.Matches("^COND-[0-9]{2}$", code));
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Theory]
    [InlineData("a #", "COND-05 at 3: Found \"#\"; names are written with A to Z, a to z, 0 to 9 and _, and other texts stand in quotation marks.")]
    [InlineData("é = 1", "COND-05 at 1: Found \"é\"; names are written with A to Z, a to z, 0 to 9 and _, and other texts stand in quotation marks.")]
    [InlineData("a\u0001b", "COND-05 at 2: Found the character U+0001, which cannot be seen; write a plain blank or leave it out.")]
    [InlineData("a\u00A0= b", "COND-05 at 2: Found the character U+00A0, which cannot be seen; write a plain blank or leave it out.")]
    [InlineData("a # b #", "COND-05 at 3: Found \"#\"; names are written with A to Z, a to z, 0 to 9 and _, and other texts stand in quotation marks. | COND-05 at 7: Found \"#\"; names are written with A to Z, a to z, 0 to 9 and _, and other texts stand in quotation marks.")]
    public void A_character_without_meaning_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("a = \"b", "COND-06 at 5: Found a text without an end; expected \" at its end.")]
    [InlineData("a = \"b\\n\"", "COND-06 at 7: Found \\ in a text; write \\\\ for \\ itself and \\\" for a quotation mark, other marks need none.")]
    [InlineData("a = \"b\tc\"", "COND-06 at 7: Found the character U+0009 in a text; it cannot be seen, so it may not stand there.")]
    [InlineData("a = 'b'", "COND-06 at 5: Found '; texts stand in straight double quotation marks: \"1(1)\".")]
    [InlineData("a = “b”", "COND-06 at 5: Found “; texts stand in straight double quotation marks: \"1(1)\".")]
    public void A_text_in_quotation_marks_that_is_not_well_formed_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("a = 1e5", "COND-07 at 5: Found the number \"1e5\"; write digits with at most one point, as in 0.05.")]
    [InlineData("a = 1.", "COND-07 at 5: Found the number \"1.\"; write digits with at most one point, as in 0.05.")]
    [InlineData("a = 1.2.3", "COND-07 at 5: Found the number \"1.2.3\"; write digits with at most one point, as in 0.05.")]
    [InlineData("a = 123456789012345678901234567890", "COND-07 at 5: Found the number \"123456789012345678901234567890\"; it has more digits than a number can hold; 28 always fit.")]
    public void A_number_that_is_not_well_formed_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("", "COND-08 at 1: Found no condition; expected one, as in \"present(cooperation.progress)\".")]
    [InlineData(" \n ", "COND-08 at 4: Found no condition; expected one, as in \"present(cooperation.progress)\".")]
    public void A_text_without_a_condition_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("a = .5", "COND-09 at 5: Found \".\"; expected a value. A number begins with a digit: 0.5.")]
    [InlineData("a = ", "COND-09 at 5: Found the end; expected a value: a field, a number, a text, a code, a set or a function.")]
    [InlineData("and a", "COND-09 at 1: Found \"and\"; expected a value: a field, a number, a text, a code, a set or a function.")]
    [InlineData("a and", "COND-09 at 6: Found the end; expected a value: a field, a number, a text, a code, a set or a function.")]
    [InlineData("a = not b", "COND-09 at 5: Found \"not\"; expected a value. A test inside a comparison or a sum stands in parentheses.")]
    public void A_missing_value_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("a b", "COND-10 at 3: Found \"b\"; expected an operator or the end.")]
    [InlineData("a 5", "COND-10 at 3: Found \"5\"; expected an operator or the end.")]
    [InlineData("f(a b)", "COND-10 at 5: Found \"b\"; expected an operator, \",\" or \")\".")]
    public void A_missing_operator_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("(a", "COND-11 at 3: Found the end; expected an operator or \")\".")]
    [InlineData("a)", "COND-11 at 2: Found \")\" without its opening bracket; expected an operator or the end.")]
    [InlineData("{a, b", "COND-11 at 6: Found the end; expected an operator, \",\" or \"}\".")]
    [InlineData("a in [1, 2", "COND-11 at 11: Found the end; expected an operator or \"]\".")]
    [InlineData("a in [1]", "COND-11 at 8: Found \"]\"; expected \",\" and the end of the interval.")]
    [InlineData("a : b", "COND-11 at 3: Found \":\"; expected an operator or the end.")]
    [InlineData("exists a in b", "COND-11 at 14: Found the end; expected \":\" and a test of each row.")]
    [InlineData("count(a in b, c)", "COND-11 at 13: Found \",\"; expected \"where\", \":\" or \")\".")]
    [InlineData("count(a in b where c, d)", "COND-11 at 21: Found \",\"; expected an operator, \":\" or \")\".")]
    [InlineData("sum(a in b : c : d)", "COND-11 at 16: Found \":\"; expected an operator or \")\".")]
    public void A_missing_mark_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("a <= b <= c", "COND-12 at 8: Found a second comparison \"<=\"; comparisons do not chain: write \"a <= b and b <= ...\".")]
    public void A_chain_of_comparisons_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("a == b && !c || d <> e", "COND-13 at 3: Found \"==\"; write \"=\". | COND-13 at 8: Found \"&&\"; write \"and\". | COND-13 at 11: Found \"!\"; write \"not\". | COND-13 at 14: Found \"||\"; write \"or\". | COND-13 at 19: Found \"<>\"; write \"!=\".")]
    [InlineData("a =< b", "COND-13 at 3: Found \"=<\"; write \"<=\".")]
    [InlineData("a AND b Or c", "COND-13 at 3: Found \"AND\"; write \"and\". | COND-13 at 9: Found \"Or\"; write \"or\".")]
    [InlineData("NOT a", "COND-13 at 1: Found \"NOT\"; write \"not\".")]
    [InlineData("NOT exists a in b : c", "COND-13 at 1: Found \"NOT\"; write \"not\".")]
    [InlineData("NOT (a)", "COND-13 at 1: Found \"NOT\"; write \"not\".")]
    [InlineData("a = True", "COND-13 at 5: Found \"True\"; write \"true\".")]
    [InlineData("exits a in b : c", "COND-13 at 1: Found \"exits\"; write \"exists\".")]
    [InlineData("any a in b : c", "COND-13 at 1: Found \"any\"; write \"exists\".")]
    [InlineData("a intersect {b}", "COND-13 at 3: Found \"intersect\"; write \"intersects\".")]
    [InlineData("a includeAll {b}", "COND-13 at 3: Found \"includeAll\"; write \"includesAll\".")]
    [InlineData("a is b", "COND-13 at 3: Found \"is\"; write \"=\".")]
    [InlineData("a implies b", "COND-13 at 3: Found \"implies\"; write \"=>\".")]
    [InlineData("a ≥ 1", "COND-13 at 3: Found \"≥\"; write \">=\".")]
    [InlineData("present（a）", "COND-13 at 8: Found \"（\"; write \"(\". | COND-13 at 10: Found \"）\"; write \")\".")]
    [InlineData("exists a of b : c", "COND-13 at 10: Found \"of\"; write \"in\".")]
    [InlineData("a & b", "COND-13 at 3: Found \"&\"; write \"and\".")]
    public void A_word_or_mark_spelt_otherwise_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("-a", "COND-14 at 1: Found a minus sign before something that is not a number; write \"0 - x\" for the negative of x.")]
    public void A_minus_sign_before_a_name_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("a.", "COND-15 at 3: Found the end; expected a name after the point.")]
    [InlineData("exists 1 in b : c", "COND-15 at 8: Found \"1\"; expected a name for the rows, as in \"exists a in\".")]
    [InlineData("exists in in b : c", "COND-15 at 8: Found \"in\", a reserved word; expected a name for the rows, as in \"exists a in\".")]
    [InlineData("count(where in b)", "COND-15 at 7: Found \"where\", a reserved word; expected a name for the rows, as in \"count(a in\".")]
    [InlineData("a.b.=c", "COND-15 at 5: Found \"=\"; expected a name after the point.")]
    public void A_missing_name_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("exists a : b", "COND-16 at 10: Found \":\"; expected \"in\" and a list after the name \"a\".")]
    public void A_missing_in_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("count()", "COND-17 at 7: Found no argument for count; expected a list, as in \"count(hazardousAreas.areas)\".")]
    [InlineData("count(a, b)", "COND-17 at 1: Found 2 arguments for count; expected one list.")]
    public void An_aggregate_with_wrong_arguments_is_told(string text, string errors) => AssertErrors(text, errors);

    [Theory]
    [InlineData("a.b(c)", "COND-18 at 4: Found \"(\" after \"a.b\"; functions have names without a point.")]
    public void A_path_that_is_called_is_told(string text, string errors) => AssertErrors(text, errors);

    private static void AssertErrors(string text, string errors)
    {
        var read = ExpressionParser.Parse(text);

        Assert.Null(read.Root);
        Assert.Equal(errors, string.Join(" | ", read.Errors));
    }
}
