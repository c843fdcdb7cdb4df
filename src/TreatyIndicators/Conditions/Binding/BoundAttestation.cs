namespace TreatyIndicators.Conditions;

/// <summary>The answer of an attestation. Absent and NotStated both mean that nothing was stated, and not stated is not no.</summary>
internal sealed class BoundAttestation(Expression source, RecordType record, PathReader path)
    : BoundText(source, record.Find("answer")!.Type, path.Reads)
{
    private const string NotStated = "NotStated";

    private readonly ContractField answer = record.Find("answer")!;

    private readonly object notStated = record.Find("answer")!.Listed!(NotStated)!;

    public PathReader Path => path;

    public override string? Evaluate(EvaluationScope scope) => BoundField.Text(Code(scope));

    public override object? Listed(string text) => answer.Listed!(text);

    public override object? Code(EvaluationScope scope) => AnswerOf(path.Read(scope, out _));

    /// <summary>The answer that an attestation states.</summary>
    public object? AnswerOf(object? attestation) =>
        attestation is not null && answer.Read(attestation) is { } stated && !ReferenceEquals(stated, notStated) ? stated : null;

    public static bool Is(RecordType record) => record.Name == "Attestation" && record.Find("answer") is not null;
}
