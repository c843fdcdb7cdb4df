namespace TreatyIndicators.Computed;

/// <summary>The States of a catalogue, in its order, and what the register of a convention says of each.</summary>
/// <remarks>Safe for any number of threads.</remarks>
internal sealed class ListedStates(ConventionId convention, Catalogue catalogue)
{
    /// <summary>Their codes.</summary>
    public SubjectIdentifiers Identifiers { get; } = new(catalogue.States.Count, place => catalogue.States[place].Code.Value);

    /// <summary>Their rows in the register.</summary>
    public MembershipRecord[] Members { get; } = [.. catalogue.States.Select(state => catalogue.Membership(convention).Of(state.Code))];
}
