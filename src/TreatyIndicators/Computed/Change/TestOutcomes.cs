using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Works out all tests of a definition for one subject. In the columns of the frame those are left out on which nothing turns.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class TestOutcomes
{
    private readonly EvaluationScope scope;
    private readonly SubjectReader reader;
    private readonly Frame frame;
    private readonly IReadOnlyList<CompiledLeaf> tests;

    public TestOutcomes(Corner corner, IReadOnlyList<CompiledLeaf> tests)
    {
        (frame, this.tests) = (corner.Frame, tests);
        scope = new() { Facts = frame.Facts, Dates = frame.Dates.Of(default) };
        reader = new(frame, corner.Table!, 0, scope);
    }

    /// <summary>The outcome of each test for the subject at a place, as the first bit.</summary>
    public Outcomes[] At(int place)
    {
        reader.MoveTo(place);
        return [.. tests.Select(Outcome)];
    }

    private Outcomes Outcome(CompiledLeaf test)
    {
        SubjectReader.Prepare(scope, frame, test);
        return reader.Evaluate(test) switch
        {
            Truth.True => new(1, 0),
            Truth.False => new(0, 1),
            _ => default,
        };
    }
}
