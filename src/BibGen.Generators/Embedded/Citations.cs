namespace BibGen
{
    /// <summary>
    /// Finds the works on which code rests, as its <c>[Cites]</c> attributes say, so that a program can show them beside a number. Works of classes without
    /// citations (<c>BibGenCitations=false</c>) are left out.
    /// </summary>
    internal static class Citations
    {
        /// <summary>The works that a type or member cites, in the order of its attributes; not those of the types around it.</summary>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="code"/> is null.</exception>
        public static global::System.Collections.Generic.IReadOnlyList<CitedWork> Of(global::System.Reflection.MemberInfo code)
        {
            return Read(global::System.Attribute.GetCustomAttributes(code, typeof(CitesAttribute), false));
        }

        /// <summary>The works that a parameter cites, or a return value: <c>method.ReturnParameter</c>.</summary>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="code"/> is null.</exception>
        public static global::System.Collections.Generic.IReadOnlyList<CitedWork> Of(global::System.Reflection.ParameterInfo code)
        {
            return Read(global::System.Attribute.GetCustomAttributes(code, typeof(CitesAttribute), false));
        }

        /// <summary>The works that an assembly cites as a whole.</summary>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="code"/> is null.</exception>
        public static global::System.Collections.Generic.IReadOnlyList<CitedWork> Of(global::System.Reflection.Assembly code)
        {
            return Read(global::System.Attribute.GetCustomAttributes(code, typeof(CitesAttribute), false));
        }

        private static global::System.Collections.Generic.IReadOnlyList<CitedWork> Read(global::System.Attribute[] attributes)
        {
            const global::System.Reflection.BindingFlags Static =
                global::System.Reflection.BindingFlags.Static | global::System.Reflection.BindingFlags.Public
                | global::System.Reflection.BindingFlags.NonPublic;
            var works = new global::System.Collections.Generic.List<CitedWork>();
            foreach (global::System.Attribute attribute in attributes)
            {
                var cites = (CitesAttribute)attribute;
                global::System.Reflection.PropertyInfo/*?*/ property = cites.Work == null ? null : cites.Work.GetProperty("Citation", Static);
                var citation = property == null ? null : property.GetValue(null, null) as Citation;
                if (citation != null)
                    works.Add(new CitedWork(citation, cites.Locator, cites.Note));
            }

            return works.AsReadOnly();
        }
    }
}
