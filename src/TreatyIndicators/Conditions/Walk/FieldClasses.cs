using System.Collections.Frozen;

namespace TreatyIndicators.Conditions;

/// <summary>Sorts the fields of reports into the kinds that functions ask for; docs/conditions.md says the same in words.</summary>
internal static class FieldClasses
{
    /// <summary>The days that may lie ahead of the report: of spans, plans and targets, and of laws that enter into force later.</summary>
    private static readonly FrozenSet<string> Ahead = FrozenSet.Create(
        StringComparer.Ordinal, "from", "to", "expectedOn", "inForceOn", "destroyBy", "expectedCompletion", "excessDestructionDue");

    /// <summary>The words that say something of a figure of one year; names, places and types say what the figure is of.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal, "remarks", "plan", "activity", "result", "reason", "explanation", "account", "efforts");

    private static readonly FrozenSet<string> SectionsOfTypes = FrozenSet.Create(
        StringComparer.Ordinal, "stockpile", "retained", "destroyed", "technicalCharacteristics");

    /// <param name="path">The path of the field, without marks of lists.</param>
    /// <param name="type">The type of its values.</param>
    public static FieldKinds Of(string path, ConditionType type)
    {
        var name = path[(path.LastIndexOf('.') + 1)..];
        return type switch
        {
            RecordType record => record == ReportRecords.NilStatement ? FieldKinds.Nil : FieldKinds.None,
            CodeType list => list == ConditionScope.Conventions ? FieldKinds.None : FieldKinds.Code,
            _ when type.Equals(ConditionType.Date) => IsEvent(path, name) ? FieldKinds.Event : FieldKinds.None,
            _ when type.Equals(ConditionType.Text) => OfText(path, name),
            _ when type.Equals(ConditionType.Number) => OfNumber(path, name),
            _ => FieldKinds.None,
        };
    }

    private static bool IsEvent(string path, string name) =>
        !Ahead.Contains(name) && !path.StartsWith("header.", StringComparison.Ordinal) && !path.EndsWith(".milestones.date", StringComparison.Ordinal);

    private static FieldKinds OfText(string path, string name)
    {
        var section = path.Split('.')[0];
        return FieldKinds.Text
            | (name == "munitionType" && SectionsOfTypes.Contains(section) ? FieldKinds.MunitionType : 0)
            | (section == "victimAssistance" && !IsOfOfficials(path) ? FieldKinds.VictimText : 0)
            | (Words.Contains(name) && section != "technicalCharacteristics" ? FieldKinds.Words : 0);
    }

    /// <summary>Who holds an office or sits for a body is public; contact points stand in the header.</summary>
    private static bool IsOfOfficials(string path) =>
        path.StartsWith("victimAssistance.focalPoint.", StringComparison.Ordinal) || path == "victimAssistance.coordination.members.name";

    /// <summary>Amounts of money and what is planned stay the same with good reason: a grant runs for years, a need lasts until it is met.</summary>
    private static FieldKinds OfNumber(string path, string name) => FormCatalogue.Find(path)?.Type switch
    {
        "items" when path.StartsWith("retained.plannedUse.", StringComparison.Ordinal) => FieldKinds.Count,
        "items" or "areas" or "persons" or "number" => FieldKinds.Count | FieldKinds.Figure,
        "m2" => name == "roundingM2" ? FieldKinds.Area : FieldKinds.Area | FieldKinds.Figure,
        "signed m2" => FieldKinds.Figure,
        _ => FieldKinds.None,
    };
}
