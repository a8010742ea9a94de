using BibGen.Model;

namespace BibGen.Rules.Code;

/// <summary>The authors of a work as a text may name them with its year: by the family names of all of them, or of the first ones and "et al."</summary>
internal sealed class AuthorYear
{
    /// <summary>Nobody writes out more.</summary>
    private const int MostNames = 6;

    /// <summary>Most that stand before "et al."</summary>
    private const int MostBeforeEtAl = 3;

    private static readonly HashSet<string> SentenceStarts = new(StringComparer.OrdinalIgnoreCase)
    {
        "See", "From", "In", "By", "Per", "After", "Following", "The", "Paper", "Reference", "References", "Source", "Ref", "Cf", "However", "Here", "Also",
        "Then", "As", "Note", "Compare", "Algorithm",
        "Based", "Both", "Later", "Using", "Like", "Unlike", "Original", "Origin", "Article", "Book", "Method", "Formula", "Equation", "Eq",
    };

    /// <summary>Words that stand before a year and are no author then.</summary>
    private static readonly HashSet<string> NoAuthors = new(StringComparer.OrdinalIgnoreCase)
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Spring", "Summer", "Autumn", "Fall", "Winter",
        "Page", "Version", "Windows", "Office", "Server", "Studio", "Copyright", "Year", "Since", "Until", "Vol",
    };

    private readonly Author[] _authors;
    private readonly bool _hasOthers;

    private AuthorYear(Author[] authors, bool hasOthers)
    {
        _authors = authors;
        _hasOthers = hasOthers;
    }

    /// <summary>Whether "et al." is what one writes for it: it has more than two authors.</summary>
    public bool IsManyAuthored => _authors.Length > 2 || _hasOthers;

    /// <summary>The forms of the last word of the first author's family name: what an index is made by.</summary>
    public IEnumerable<string> FirstFamilies => _authors[0].LastWords;

    /// <summary>The authors of <paramref name="work"/>; null when it cannot be named so: without authors, or with a group as the first one.</summary>
    public static AuthorYear? Of(Work work)
    {
        IReadOnlyList<Person> persons = work.Authors.Persons;
        if (persons.Count == 0 || persons[0].Family is null)
            return null;
        Author[] authors = [.. persons.Take(MostNames + 1).TakeWhile(person => person.Family is not null).Select(person => new Author(person))];
        return authors.Any(author => author.Words.Length == 0) ? null : new AuthorYear(authors, work.Authors.HasOthers || persons.Count > authors.Length);
    }

    /// <summary>Where the names begin when <paramref name="tokens"/>, the nearest to the year first, name these authors; -1 when they do not.</summary>
    public int Match(IReadOnlyList<MentionToken> tokens)
    {
        int at = SkipCommas(tokens, 0);
        if (at >= tokens.Count)
            return -1;
        if (tokens[at].Kind != MentionTokenKind.EtAl)
            return _hasOthers || _authors.Length > MostNames ? -1 : MatchNames(tokens, at, _authors.Length, hasEtAl: false);
        for (int count = Math.Min(MostBeforeEtAl, _authors.Length); count > 0 && _authors.Length + (_hasOthers ? 1 : 0) > 1; count--)
        {
            if (MatchNames(tokens, SkipCommas(tokens, at + 1), count, hasEtAl: true) is >= 0 and int start)
                return start;
        }

        return -1;
    }

    private int MatchNames(IReadOnlyList<MentionToken> tokens, int at, int count, bool hasEtAl)
    {
        int start = -1;
        for (int i = count - 1; i >= 0; i--)
        {
            if (i < count - 1 && !SkipSeparator(tokens, ref at))
                return -1;
            at = SkipInitials(tokens, at);
            if (!_authors[i].Match(tokens, ref at, out start))
                return -1;
        }

        bool isAlone = count == 1 && !hasEtAl;
        return IsClear(tokens, at, isAlone) && !(isAlone && NoAuthors.Contains(_authors[0].Words[0])) ? start : -1;
    }

    private static int SkipCommas(IReadOnlyList<MentionToken> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Kind == MentionTokenKind.Comma)
            at++;
        return at;
    }

    /// <summary>Initials after a family name, and the comma between: <c>Roe, J.</c></summary>
    private static int SkipInitials(IReadOnlyList<MentionToken> tokens, int at)
    {
        int after = SkipCommas(tokens, at);
        if (after >= tokens.Count || tokens[after].Kind != MentionTokenKind.Initials)
            return at;
        while (after < tokens.Count && tokens[after].Kind == MentionTokenKind.Initials)
            after++;
        return SkipCommas(tokens, after);
    }

    private static bool SkipSeparator(IReadOnlyList<MentionToken> tokens, ref int at)
    {
        int before = at;
        while (at < tokens.Count && tokens[at].Kind is MentionTokenKind.Comma or MentionTokenKind.And)
            at++;
        return at > before;
    }

    /// <summary>Whether no further author stands before the names: a longer list is another work's.</summary>
    private static bool IsClear(IReadOnlyList<MentionToken> tokens, int at, bool isAlone)
    {
        if (at >= tokens.Count)
            return true;
        MentionToken before = tokens[at];
        if (before.Kind == MentionTokenKind.And)
            return at + 1 >= tokens.Count || tokens[at + 1].Kind == MentionTokenKind.EtAl; // After another mention: "Roe (2001) and Doe (2002)".
        if (before.Kind == MentionTokenKind.Name)
            return !isAlone || SentenceStarts.Contains(before.Text);
        if (before.Kind != MentionTokenKind.Comma)
            return before.Kind != MentionTokenKind.Particle;
        int next = SkipCommas(tokens, at);
        return next >= tokens.Count || tokens[next].Kind switch
        {
            MentionTokenKind.Name => SentenceStarts.Contains(tokens[next].Text),
            MentionTokenKind.Initials or MentionTokenKind.And => false,
            _ => true,
        };
    }

    /// <summary>An author's name, folded.</summary>
    private sealed class Author
    {
        private readonly string[][] _words;
        private readonly string[] _particle;
        private readonly string[] _given;

        public Author(Person person)
        {
            string family = person.Family ?? "";
            Words = family.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
            _words = [.. Words.Select(NameFolding.FormsOf)];
            _particle = [.. (person.Particle ?? "").Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries).Select(NameFolding.Fold)];
            _given = [.. (person.Given ?? "").Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Select(NameFolding.Fold)];
        }

        /// <summary>The words of the family name.</summary>
        public string[] Words { get; }

        /// <summary>The forms of its last word.</summary>
        public IEnumerable<string> LastWords => _words[_words.Length - 1];

        /// <summary>
        /// Whether the tokens from <paramref name="at"/> on are this name, from its last word to its first; then goes past it, with particle and given names.
        /// </summary>
        public bool Match(IReadOnlyList<MentionToken> tokens, ref int at, out int start)
        {
            start = -1;
            for (int i = _words.Length - 1; i >= 0; i--)
            {
                if (at >= tokens.Count || tokens[at].Kind is not (MentionTokenKind.Name or MentionTokenKind.Particle)
                    || Array.IndexOf(_words[i], tokens[at].Text) < 0)
                {
                    return false;
                }

                start = tokens[at++].Start;
            }

            for (int i = _particle.Length - 1; i >= 0 && at < tokens.Count && tokens[at].Text.Length > 0 && tokens[at].Text == _particle[i]; i--)
                start = tokens[at++].Start;
            while (at < tokens.Count && IsGiven(tokens[at]))
                start = tokens[at++].Start;
            return true;
        }

        private bool IsGiven(MentionToken token) =>
            token.Kind == MentionTokenKind.Initials || (token.Kind == MentionTokenKind.Name && Array.IndexOf(_given, token.Text) >= 0);
    }
}
