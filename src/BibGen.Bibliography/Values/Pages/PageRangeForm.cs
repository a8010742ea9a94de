namespace BibGen.Values.Pages;

/// <summary>How a citation style writes the last page of a range.</summary>
internal enum PageRangeForm
{
    /// <summary>In full: <c>737-738</c> (AMA, APA, IEEE, Harvard, Nature).</summary>
    Full,

    /// <summary>Only the digits that change: <c>737-8</c> (NLM, Vancouver).</summary>
    Minimal,

    /// <summary>The Chicago Manual of Style, 17th edition, 9.61: <c>737-38</c>, <c>101-8</c>, <c>100-104</c>.</summary>
    Chicago,
}
