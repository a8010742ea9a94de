using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Rules;

/// <summary>A work and the file that it stands in.</summary>
internal readonly record struct WorkInFile(BibliographyFile File, Work Work)
{
    /// <summary><c>references.bib(12,10)</c>: where its key stands, for a message about another work.</summary>
    public string Location => LocationText.Of(File, Work.Record.KeySpan);

    /// <summary>Where its key stands, for a finding about another work.</summary>
    public RelatedPlace Place => new(File.Path, Work.Record.KeySpan);
}
