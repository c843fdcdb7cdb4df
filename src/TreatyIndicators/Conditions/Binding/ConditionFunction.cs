namespace TreatyIndicators.Conditions;

/// <summary>A function of the language: its parameters in words, and how a call of it is bound.</summary>
internal sealed record ConditionFunction(string Parameters, int LeastArguments, int MostArguments, Func<Binder, CallExpression, BoundExpression> Bind);
