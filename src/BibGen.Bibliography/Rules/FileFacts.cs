using BibGen.Formats;
using BibGen.Records;
using BibGen.Rules.Suppression;
using BibGen.Rules.Syntax;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>
/// What several rules want to know of a file: worked out for one run of the rules when it is first asked for. A run has it to itself, so that
/// two runs on two threads never see each other's.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class FileFacts(BibliographyFile file)
{
    private SyntaxError[]? _losses;

    /// <summary>The suppressions that stand in its comments.</summary>
    public CommentSuppressions Suppressions => field ??= CommentSuppressions.Of(file);

    /// <summary>Where its text has what hardly any has.</summary>
    public UnusualPlaces UnusualPlaces => UnusualPlaces.Of(file);

    /// <summary>Whether an error within <paramref name="span"/> may have cost a record fields.</summary>
    public bool LosesFields(SourceSpan span)
    {
        if (file.SyntaxErrors.Count == 0)
            return false;
        _losses ??= [.. file.SyntaxErrors.Where(error => error.Kind.LosesFields).OrderBy(error => error.Span.Start)];
        int low = 0;
        int high = _losses.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_losses[middle].Span.Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _losses.Length && _losses[low].Span.Start < span.End;
    }
}
