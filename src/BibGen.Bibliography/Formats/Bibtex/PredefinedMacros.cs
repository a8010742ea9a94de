namespace BibGen.Formats.Bibtex;

/// <summary>
/// The macros that files use without defining them: the months (btxdoc §1; every style has them) and the twenty journals of plain.bst.
/// A style without the journals leaves their text empty, which nobody who writes <c>cacm</c> wants.
/// </summary>
public static class PredefinedMacros
{
    /// <summary>Names in lower case and their texts.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        new("jan", "January"),
        new("feb", "February"),
        new("mar", "March"),
        new("apr", "April"),
        new("may", "May"),
        new("jun", "June"),
        new("jul", "July"),
        new("aug", "August"),
        new("sep", "September"),
        new("oct", "October"),
        new("nov", "November"),
        new("dec", "December"),
        new("acmcs", "ACM Computing Surveys"),
        new("acta", "Acta Informatica"),
        new("cacm", "Communications of the ACM"),
        new("ibmjrd", "IBM Journal of Research and Development"),
        new("ibmsj", "IBM Systems Journal"),
        new("ieeese", "IEEE Transactions on Software Engineering"),
        new("ieeetc", "IEEE Transactions on Computers"),
        new("ieeetcad", "IEEE Transactions on Computer-Aided Design of Integrated Circuits"),
        new("ipl", "Information Processing Letters"),
        new("jacm", "Journal of the ACM"),
        new("jcss", "Journal of Computer and System Sciences"),
        new("scp", "Science of Computer Programming"),
        new("sicomp", "SIAM Journal on Computing"),
        new("tocs", "ACM Transactions on Computer Systems"),
        new("tods", "ACM Transactions on Database Systems"),
        new("tog", "ACM Transactions on Graphics"),
        new("toms", "ACM Transactions on Mathematical Software"),
        new("toois", "ACM Transactions on Office Information Systems"),
        new("toplas", "ACM Transactions on Programming Languages and Systems"),
        new("tcs", "Theoretical Computer Science"),
    ];
}
