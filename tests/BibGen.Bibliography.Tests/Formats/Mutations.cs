using CsCheck;

namespace BibGen.Tests.Formats;

/// <summary>Damaged texts: a valid one in which stretches are left out, repeated or put elsewhere, and pieces are put in.</summary>
internal static class Mutations
{
    /// <summary>Texts made of <paramref name="valid"/> by up to eight changes.</summary>
    public static Gen<string> Of(string valid, params string[] pieces) =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 9999], Gen.Int[0, 40], Gen.OneOf(pieces)).Array[0, 8].Select(changes =>
        {
            string text = valid;
            foreach ((int kind, int place, int length, string piece) in changes)
            {
                int at = text.Length == 0 ? 0 : place % text.Length;
                int end = Math.Min(text.Length, at + length);
                text = kind switch
                {
                    0 => text.Remove(at, end - at),
                    1 => text.Insert(at, piece),
                    2 => text.Insert(at, text[at..end]),
                    _ => text.Insert((place * 7) % (text.Length + 1), text[at..end]),
                };
            }

            return text;
        });
}
