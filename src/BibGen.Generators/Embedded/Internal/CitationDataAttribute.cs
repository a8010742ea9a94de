namespace BibGen.Internal
{
    /// <summary>
    /// Holds encoded citations. Texts of attributes are UTF-8 in the assembly and outside the 16 MB that it has for string literals
    /// (compiler error CS8103), and they go away with the class that they stand on when a trimmed program does not use it.
    /// </summary>
    [global::System.AttributeUsage(global::System.AttributeTargets.Class)]
    internal sealed class CitationDataAttribute : global::System.Attribute
    {
        /// <summary>Holds <paramref name="data"/>.</summary>
        public CitationDataAttribute(string data)
        {
            Data = data;
        }

        /// <summary>The encoded citations.</summary>
        public string Data { get; }

        /// <summary>The data that stands on <paramref name="holder"/>.</summary>
        public static string Of(global::System.Type holder)
        {
            var attribute = (CitationDataAttribute/*?*/)global::System.Attribute.GetCustomAttribute(holder, typeof(CitationDataAttribute));
            return attribute == null ? "" : attribute.Data;
        }
    }
}
