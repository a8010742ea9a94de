namespace BibGen.Model;

/// <summary>When a work appeared: a date or a range, with as much precision as the source gives.</summary>
public sealed record IssuedDate
{
    /// <summary>The date, or the first of a range; null for an open start or a date that could not be read.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>The last date of a range; null for a single date and for an open end.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Whether the range has no known end (<c>2004/</c> or <c>2004/..</c>).</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>Whether the range ends before it begins, as far as both sides are known: <c>2005-05/2005</c> does not.</summary>
    public bool IsReversed => this is { Start: { } start, End: { } end } && start.CompareKnown(end) > 0;

    /// <summary>Season of the start.</summary>
    public Season Season { get; init; }

    /// <summary>Whether the source calls the date approximate (EDTF <c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the source calls the date uncertain (EDTF <c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain { get; init; }

    /// <summary>The date as the source writes it.</summary>
    public string Text { get; init; } = "";
}
