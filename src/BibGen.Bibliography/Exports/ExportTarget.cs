using System.Globalization;
using System.Text;

namespace BibGen.Exports;

/// <summary>An export in the making: the works, and what is written of them.</summary>
internal sealed class ExportTarget
{
    private readonly List<ExportLoss> _losses = [];

    /// <summary>An export of works.</summary>
    public ExportTarget(IReadOnlyList<ExportedWork> works, ExportOptions options, CancellationToken cancellationToken)
    {
        Works = works;
        Options = options;
        CancellationToken = cancellationToken;
        Keys = KeysOf(works);
    }

    /// <summary>The works in order.</summary>
    public IReadOnlyList<ExportedWork> Works { get; }

    /// <summary>What the user has chosen.</summary>
    public ExportOptions Options { get; }

    /// <summary>Stops; checked once per work.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The keys of the works, each once: of works of several files that share one, the later ones get a number.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>What is written.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>What cannot be written.</summary>
    public IReadOnlyList<ExportLoss> Losses => _losses;

    /// <summary>Notes what cannot be written of a work.</summary>
    public void Lose(ExportedWork work, string what) => _losses.Add(new ExportLoss(work, what));

    private string[] KeysOf(IReadOnlyList<ExportedWork> works)
    {
        var taken = new HashSet<string>(works.Select(work => work.Work.Key), StringComparer.Ordinal);
        var written = new HashSet<string>(StringComparer.Ordinal);
        var keys = new string[works.Count];
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < keys.Length; i++)
        {
            string key = works[i].Work.Key;
            if (!written.Add(key))
            {
                int number = next.TryGetValue(key, out int known) ? known : 2;
                while (taken.Contains(WithNumber(key, number)))
                    number++;
                next[key] = number + 1;
                string numbered = WithNumber(key, number);
                taken.Add(numbered);
                Lose(works[i], $"its key '{key}', which another work has: it is written as '{numbered}'");
                key = numbered;
            }

            keys[i] = key;
        }

        return keys;
    }

    private static string WithNumber(string key, int number) => $"{key}-{number.ToString(CultureInfo.InvariantCulture)}";
}
