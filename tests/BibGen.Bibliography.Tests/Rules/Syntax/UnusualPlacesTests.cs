using BibGen.Rules.Syntax;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Rules.Syntax;

/// <summary>Places with characters that rules look at are found in one search, and after an edit in the changed stretch alone.</summary>
public class UnusualPlacesTests
{
    [Fact]
    public void A_search_for_unusual_characters_finds_each_wherever_it_stands() =>
        Gen.Char["ab~ \t\n\0\u0001\u007F\u0080\u00E9\u0100\u0200\u0300\u036F\u0370\u4E00"].Array[0, 60].Sample(
        characters =>
        {
            string text = new(characters);
            var found = new UnusualPlaces(text);
            for (int from = 0; from <= text.Length; from++)
            {
                int control = Array.FindIndex(characters, from, c => c != '\0' && UnusualCharacters.IsControl(c));
                int mark = Array.FindIndex(characters, from, c => c is >= '\u0300' and <= '\u036F');
                Assert.Equal((control, mark), (found.Controls.Next(from), found.Marks.Next(from)));
            }
        },
        iter: 5_000);

    [Fact]
    public void The_first_unusual_characters_of_a_long_text_are_found_wherever_they_stand() => Gen.Int[0, 40_000].Array[3].Sample(
        places =>
        {
            char[] characters = new char[40_001];
            Array.Fill(characters, 'x');
            foreach ((int place, char c) in places.Zip(['\uFFFD', '\u0001', '\u0301']))
                characters[place] = c;
            string text = new(characters);
            var found = new UnusualPlaces(text);
            Assert.Equal(
                (text.IndexOf('\uFFFD'), text.IndexOf('\u0001'), text.IndexOf('\u0301')),
                (found.Undecodable.First, found.Controls.First, found.Marks.First));
            Assert.Empty(found.Doubtful);
        },
        iter: 300);

    /// <summary>After an edit only the changed stretch is searched, with the same result.</summary>
    [Fact]
    public void Unusual_places_after_edits_are_those_of_a_fresh_search() => Gen.Select(
        OneOf("x", "&", "<", "\\textless", "bibgen-", "\uFFFD", "\u0001", "e\u0301", "\u200B", "Ã¼", "bib", "gen-", "\\text", "less", " ").Array[0, 40],
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 20], OneOf("", "b", "&", "less", "Ã", "\0<a")).Array[1, 6]).Sample(
        (parts, edits) =>
        {
            string text = string.Concat(parts);
            var places = new UnusualPlaces(text);
            foreach ((int place, int length, string inserted) in edits)
            {
                int at = place % (text.Length + 1);
                string changed = text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, inserted);
                places = new UnusualPlaces(changed, places, ChangedStretch.Between(text, changed));
                text = changed;
                var fresh = new UnusualPlaces(text);
                Assert.Equal(fresh.Undecodable, places.Undecodable);
                Assert.Equal(fresh.Controls, places.Controls);
                Assert.Equal(fresh.Marks, places.Marks);
                Assert.Equal(fresh.Doubtful, places.Doubtful);
                Assert.Equal(fresh.Html, places.Html);
                Assert.Equal(fresh.Suppressions, places.Suppressions);
            }
        },
        iter: 5_000);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>Zero-width spaces, letters that look Latin, and what may begin misread UTF-8; accented letters alone are not among them.</summary>
    [Fact]
    public void Doubtful_places_are_found_wherever_they_stand() => Gen.Char["xxxxxxxxé\u200Bе\uFB01ÃÂ¼"].Array[0, 100].Sample(
        characters =>
        {
            IEnumerable<int> expected = Enumerable.Range(0, characters.Length).Where(at => characters[at] is '\u200B' or 'е' or '\uFB01'
                || (characters[at] is 'é' or 'Ã' or 'Â' && at + 1 < characters.Length && characters[at + 1] != 'x'));
            Assert.Equal(expected, new UnusualPlaces(new string(characters)).Doubtful);
        },
        iter: 5_000);
}
