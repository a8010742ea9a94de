using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace BibGen.Tests.Guided;

/// <summary>
/// Which branches of the library the last text has reached, and how often, in the buckets of
/// <see href="https://lcamtuf.coredump.cx/afl/technical_details.txt">afl</see>. Counted by the instructions that SharpFuzz has put into the library.
/// </summary>
internal static class ReachedBranches
{
    private const int Size = 1 << 16;

    private static readonly byte[] Seen = new byte[Size];

    /// <summary>The instrumented library writes here from its first method on.</summary>
    [ModuleInitializer]
    internal static unsafe void Start()
    {
        Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(Size);
        Fuzzing.HasReachedMore = HasReachedMore;
    }

    /// <summary>Whether something was reached since the last call that had not been reached before, or never as often; forgets what was reached.</summary>
    private static unsafe bool HasReachedMore()
    {
        var counts = new Span<byte>(Trace.SharedMem, Size);
        bool any = false;
        for (int at = 0; at < Size; at++)
        {
            int next = counts.Slice(at).IndexOfAnyExcept((byte)0);
            if (next < 0)
                break;
            at += next;
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
}
