using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>The State whose report is checked.</summary>
internal sealed class CheckedSubject : TestedSubject
{
    public CheckedSubject(CheckKnowledge knowledge, StateCode state)
    {
        State = state.Value;
        Place = knowledge.States.Identifiers.PlaceOf(state.Value);
        Member = knowledge.States.Membership.Of(state);
    }
}
