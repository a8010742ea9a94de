using BibGen.Text;

namespace BibGen.Formats;

/// <summary>What rules kept about an earlier text of a file.</summary>
/// <param name="Notes">What they kept.</param>
/// <param name="Change">What has changed since.</param>
internal sealed record EarlierNotes(object Notes, ChangedStretch Change);
