using System.Globalization;
using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Status;

/// <summary>A PubMed record that is not final, or that was last revised longer ago than the project allows.</summary>
internal sealed class ProvisionalRecord() : WorkRule("BIB6005", "ProvisionalRecord", Severity.Info,
    "A record that may have changed",
    "The record of '{0}' {1}; export it again")
{
    /// <inheritdoc/>
    public override bool IsEnabledByDefault => false;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (work.Source is not { } source)
            return;
        if (work.Status == WorkStatus.Provisional && work.Record.FindAny(file.Format.Fields.RecordStatus) is { } status)
            context.Report(file, this, status.ValueSpan, work.Key, work.Key, $"is not final, its status is {status.Value}");
        else if (context.ReferenceDate is { Month: > 0, Day: > 0 } today && context.MaxRecordAge is { } most
            && source.Revised is { Month: > 0, Day: > 0 } revised && work.Record.FindAny(file.Format.Fields.Revised) is { } field
            && Days(today) - Days(revised) > most)
            context.Report(file, this, field.ValueSpan, work.Key, work.Key, new Age(revised, most, today));
    }

    /// <summary>Put into words when the message is shown.</summary>
    private readonly record struct Age(PartialDate Revised, int Most, PartialDate Today)
    {
        public override string ToString() => $"was last revised on {Revised}, more than {Most.ToString(CultureInfo.InvariantCulture)} days before {Today}";
    }

    /// <summary>Days since the year 1; 0 for a day that the calendar does not have.</summary>
    private static int Days(PartialDate date) =>
        date.Year is > 0 and < 10000 && date.Month <= 12 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month)
            ? (int)(new DateTime(date.Year, date.Month, date.Day).Ticks / TimeSpan.TicksPerDay) : 0;
}
