using System.Text;

namespace BibGen.Tests;

/// <summary>A valid text with up to a dozen changes: stretches removed, repeated, moved, taken from another text; characters changed; pieces put in.</summary>
internal static class DamagedText
{
    private const int MostChanges = 12;

    /// <summary>One of <paramref name="seeds"/>, damaged.</summary>
    /// <param name="seeds">The texts that are changed, and that stretches are taken from.</param>
    /// <param name="pieces">What is put in.</param>
    /// <param name="random">Decides; the same state gives the same text.</param>
    public static string Of(IReadOnlyList<string> seeds, string[] pieces, Random random)
    {
        var text = new StringBuilder(seeds[random.Next(seeds.Count)]);
        for (int changes = random.Next(MostChanges); changes >= 0; changes--)
        {
            int at = random.Next(text.Length + 1);
            int length = Math.Min(text.Length - at, 1 << random.Next(8));
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, length), 1 + (random.Next(8) == 0 ? random.Next(50) : 0));
                    break;
                case 3:
                    text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                    break;
                case 4 when at < text.Length:
                    text[at] = (char)(random.Next(3) == 0 ? random.Next(char.MaxValue + 1) : random.Next(128));
                    break;
                default:
                    string other = seeds[random.Next(seeds.Count)];
                    int from = random.Next(other.Length + 1);
                    text.Insert(at, other.AsSpan(from, Math.Min(other.Length - from, length)));
                    break;
            }
        }

        return text.ToString();
    }
}
