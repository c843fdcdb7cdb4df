namespace TreatyIndicators;

/// <summary>By what persons are told apart.</summary>
public enum PersonDimension
{
    /// <summary>Sex: female, male.</summary>
    Sex,

    /// <summary>Age, in the bands of an <see cref="AgeStrata"/>.</summary>
    Age,

    /// <summary>With a disability, or without.</summary>
    Disability,
}
