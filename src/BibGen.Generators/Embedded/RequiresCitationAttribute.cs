namespace BibGen
{
    /// <summary>
    /// Says that every public member of a type, of a namespace or of the assembly has to say by <c>[Cites]</c> on which work it rests.
    /// BIB7009 reports those that do not.
    /// </summary>
    [global::System.AttributeUsage(
        global::System.AttributeTargets.Assembly | global::System.AttributeTargets.Class
            | global::System.AttributeTargets.Struct | global::System.AttributeTargets.Interface,
        AllowMultiple = true,
        Inherited = false)]
    internal sealed class RequiresCitationAttribute : global::System.Attribute
    {
        /// <summary>On a type: its public members. On the assembly: those of all its types.</summary>
        public RequiresCitationAttribute()
        {
        }

        /// <summary>On the assembly: the public members of the types in <paramref name="namespacePrefix"/> and in the namespaces below it.</summary>
        /// <param name="namespacePrefix">A namespace: <c>Clinic.Formulas</c>.</param>
        public RequiresCitationAttribute(string namespacePrefix)
        {
            Namespace = namespacePrefix;
        }

        /// <summary>The namespace; null for all.</summary>
        public string/*?*/ Namespace { get; }
    }
}
