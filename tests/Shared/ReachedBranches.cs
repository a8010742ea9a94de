#if GUIDED
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SharpFuzz.Common;
#endif

namespace BibGen.Tests;

/// <summary>
/// Which branches of the library the last text has reached, and how often, in the buckets of
/// <see href="https://lcamtuf.coredump.cx/afl/technical_details.txt">afl</see>. Counted by the instructions that SharpFuzz has put into
/// the library, in a build with <c>-p:Guided=true</c> alone.
/// </summary>
internal static class ReachedBranches
{
#if GUIDED
    private const int Size = 1 << 16;

    private static readonly byte[] Seen = new byte[Size];

    /// <summary>Whether branches are counted.</summary>
    public static bool AreCounted => true;

    /// <summary>The instrumented library writes here from its first method on.</summary>
    [ModuleInitializer]
    internal static unsafe void Start() => Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(Size);

    /// <summary>Whether something was reached since the last call that had not been reached before, or never as often; forgets what was reached.</summary>
    public static unsafe bool AnyNew()
    {
        var counts = new Span<byte>(Trace.SharedMem, Size);
        bool any = false;
        for (int at = counts.IndexOfAnyExcept((byte)0); at < Size; at++)
        {
            if (counts[at] == 0)
                continue;
            byte bucket = Bucket(counts[at]);
            any |= (Seen[at] & bucket) == 0;
            Seen[at] |= bucket;
        }

        counts.Clear();
        Trace.PrevLocation = 0;
        return any;
    }

    private static byte Bucket(byte count) => count switch
    {
        <= 2 => count,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
#else
    /// <summary>Whether branches are counted.</summary>
    public static bool AreCounted => false;

    /// <summary>Nothing is counted.</summary>
    public static bool AnyNew() => false;
#endif
}
