using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>Values that are written out or that the context gives.</summary>
internal static class BoundConstant
{
    internal sealed class OfTruth(Expression source, bool value) : BoundTruth(source, Reads.None)
    {
        public bool Value => value;

        public override Truth Evaluate(EvaluationScope scope) => TruthLogic.Of(value);
    }

    internal sealed class OfNumber(Expression source, Rational value) : BoundNumber(source, Reads.None)
    {
        public Rational Value => value;

        /// <summary>The number, where it is whole and has no more than four digits.</summary>
        public int? Small => value.IsInteger && value >= Rational.Of(-9999) && value <= Rational.Of(9999) ? (int)value.Numerator : null;

        public override Rational? Evaluate(EvaluationScope scope) => value;
    }

    internal sealed class OfText(Expression source, ConditionType type, string value) : BoundText(source, type, Reads.None)
    {
        public string Value => value;

        public override string? Evaluate(EvaluationScope scope) => value;
    }

    internal sealed class OfState(Expression source) : BoundText(source, ConditionType.State, Reads.None)
    {
        public override string? Evaluate(EvaluationScope scope) => scope.State;
    }

    internal sealed class OfDay(Expression source, string name)
        : BoundDate(source, name switch { "t" => Reads.Reference, "periodEnd" => Reads.Period, _ => Reads.None })
    {
        private readonly Func<ConditionDates, LocalDate> day = ConditionDates.Day(name);

        /// <summary>Whether the days of the context alone decide it.</summary>
        public bool IsOfContext { get; } = name != "periodEnd";

        public LocalDate Of(ConditionDates dates) => day(dates);

        public override PartialDate? Evaluate(EvaluationScope scope) =>
            BoundField.Date(!IsOfContext && scope.Period is { } period ? period.To : day(scope.Dates));
    }

    internal sealed class OfIntervalEnd(Expression source, string name, bool last)
        : BoundDate(source, name switch { "planWindow" => Reads.Reference, "period" => Reads.Period, _ => Reads.None })
    {
        private readonly Func<ConditionDates, (LocalDate From, LocalDate To)> interval = ConditionDates.Interval(name);
        private readonly bool isPeriod = name == "period";

        public override PartialDate? Evaluate(EvaluationScope scope)
        {
            var (from, to) = isPeriod && scope.Period is { } period ? period : interval(scope.Dates);
            return BoundField.Date(last ? to : from);
        }
    }

    internal sealed class OfEarlyNotice(Expression source) : BoundNumber(source, Reads.None)
    {
        public override Rational? Evaluate(EvaluationScope scope) => Rational.Of(scope.Dates.EarlyNoticeDays);
    }

    internal sealed class OfYear(Expression source, bool reportYear) : BoundNumber(source, Reads.None)
    {
        public override Rational? Evaluate(EvaluationScope scope) =>
            Rational.Of(Of(scope.Dates));

        public bool IsOfReport => reportYear;

        public int Of(ConditionDates dates) => reportYear ? dates.ReportYear : dates.Year;
    }
}
