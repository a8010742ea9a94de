using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>The errors of a text, as many as anybody reads. What stands all over a file (comments, wrong quotation marks) is one error.</summary>
internal sealed class JsonErrors
{
    private const int Most = 100;

    private readonly List<JsonError> _errors = [];
    private readonly List<TextEdit> _quotes = [];
    private SourceSpan _firstQuotes;

    /// <summary>The errors in the order of their places.</summary>
    public IReadOnlyList<JsonError> All { get; private set; } = [];

    /// <summary>Whether there has been a comment.</summary>
    public bool HasComment { get; private set; }

    /// <summary>Adds an error.</summary>
    public void Add(SourceSpan span, string message, params TextEdit[] edits)
    {
        if (_errors.Count < Most)
            _errors.Add(new JsonError(span, message, edits));
    }

    /// <summary>Adds a comment; the first one is reported.</summary>
    public void AddComment(SourceSpan span)
    {
        if (!HasComment)
            Add(span, "JSON has no comments");
        HasComment = true;
    }

    /// <summary>Adds a string in other quotation marks; they are one error, at the first.</summary>
    public void AddQuotes(SourceSpan text, IEnumerable<TextEdit> edits)
    {
        if (_quotes.Count == 0)
            _firstQuotes = text;
        _quotes.AddRange(edits);
    }

    /// <summary>Ends the list.</summary>
    public void Complete()
    {
        if (_quotes.Count > 0)
            _errors.Add(new JsonError(_firstQuotes, "strings of JSON stand in straight double quotation marks", _quotes.ToArray()));
        All = [.. _errors.OrderBy(error => error.Span.Start)];
    }
}
