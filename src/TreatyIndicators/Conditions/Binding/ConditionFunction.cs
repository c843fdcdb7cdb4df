namespace TreatyIndicators.Conditions;

/// <summary>A function of the language: its parameters in words, how a call of it is bound, and who can use it.</summary>
internal sealed record ConditionFunction(
    string Parameters, int LeastArguments, int MostArguments, Func<Binder, CallExpression, BoundExpression> Bind, ConditionUser User = ConditionUser.Anyone);
