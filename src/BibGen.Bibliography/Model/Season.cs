namespace BibGen.Model;

/// <summary>A season of publication (EDTF sub-year groupings 21–24; PubMed's "2011 Spring").</summary>
public enum Season
{
    /// <summary>No season.</summary>
    None = 0,

    /// <summary>Spring (EDTF 21).</summary>
    Spring = 21,

    /// <summary>Summer (EDTF 22).</summary>
    Summer = 22,

    /// <summary>Autumn (EDTF 23).</summary>
    Autumn = 23,

    /// <summary>Winter (EDTF 24).</summary>
    Winter = 24,
}
