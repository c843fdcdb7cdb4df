namespace TreatyIndicators.Conditions;

/// <summary>The answer of an attestation. Absent and NotStated both mean that nothing was stated, and not stated is not no.</summary>
internal sealed class BoundAttestation(Expression source, RecordType record, PathReader path)
    : BoundText(source, record.Find("answer")!.Type, path.Reads)
{
    private const string NotStated = "NotStated";

    private readonly Func<object, object?> answer = record.Find("answer")!.Read;

    public PathReader Path => path;

    public override string? Evaluate(EvaluationScope scope)
    {
        var attestation = path.Read(scope, out _);
        var text = attestation is null ? null : BoundField.Text(answer(attestation));
        return text == NotStated ? null : text;
    }

    public static bool Is(RecordType record) => record.Name == "Attestation" && record.Find("answer") is not null;
}
