namespace ClinicalScores;

/// <summary>Sex as the formulas use it.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
