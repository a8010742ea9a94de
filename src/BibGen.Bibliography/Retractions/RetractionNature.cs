
namespace BibGen.Retractions;

/// <summary>What a notice says about a work.</summary>
public enum RetractionNature
{
    /// <summary>It is retracted.</summary>
    Retraction,

    /// <summary>Concern is expressed about it.</summary>
    ExpressionOfConcern,

    /// <summary>It is corrected.</summary>
    Correction,

    /// <summary>An earlier retraction is taken back.</summary>
    Reinstatement,
}
