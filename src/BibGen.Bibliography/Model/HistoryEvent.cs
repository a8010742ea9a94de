namespace BibGen.Model;

/// <summary>A dated event in the history of a work or of its record.</summary>
/// <param name="Status">PubMed's word for it: received, accepted, epublish, pubmed …; empty when not given.</param>
/// <param name="Date">The day, or the year alone.</param>
/// <param name="Time">Time of day, hours and minutes; null when not given.</param>
public sealed record HistoryEvent(string Status, PartialDate Date, TimeSpan? Time);
