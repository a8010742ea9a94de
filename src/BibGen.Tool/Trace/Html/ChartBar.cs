namespace BibGen.Tool.Trace.Html;

/// <summary>A bar.</summary>
/// <param name="Label">What stands below it.</param>
/// <param name="Cited">Number of works that something cites.</param>
/// <param name="Uncited">Number of the others.</param>
internal sealed record ChartBar(string Label, int Cited, int Uncited);
