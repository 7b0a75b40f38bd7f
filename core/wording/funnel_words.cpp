// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/funnel_words.h"

#include "core/wording/wording.h"
#include "core/wording/words.h"

namespace portolan {

namespace {

QString decimal(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString days(double value)
{
    return Wording::tr("%n day(s)", nullptr, qRound(value));
}

QString noFullDates()
{
    return Wording::tr("Not enough data yet: needs 1 pilot with full dates, has 0.");
}

// "%1 for %2": what is the matter with those pilots.
QString defect(Cause cause, const Diagnosis &diagnosis, const QLocale &locale)
{
    const QString low = decimal(diagnosis.rules.lowRating, locale);
    const QString high = decimal(diagnosis.rules.highRisk, locale);
    switch (cause) {
    case Cause::MovingProblem: return Wording::tr("Success measure, baseline or target is missing");
    case Cause::DataNotFit: return Wording::tr("Data readiness is rated below %1").arg(low);
    case Cause::TechnologyFirst: return Wording::tr("An approach is chosen, but no problem is written down");
    case Cause::NoPathToProduction:
        return Wording::tr("No production owner is named, or integration is rated below %1,").arg(low);
    case Cause::ProblemTooHard: return Wording::tr("Technical maturity is rated below %1").arg(low);
    case Cause::NoBenefitOwner: return Wording::tr("No benefit owner is named");
    case Cause::NoExitRule:
        return Wording::tr("Older than %1, with no go-live date ahead: that holds")
            .arg(days(diagnosis.ageLimitDays));
    case Cause::FundingEndsAtPilot: return Wording::tr("The planned run cost is 0");
    case Cause::LateCompliance:
        return Wording::tr("The legal class is rated above %1 and go-live is less than %2 away")
            .arg(high, days(diagnosis.rules.complianceDays));
    case Cause::UserResistance: return Wording::tr("User acceptance is rated below %1").arg(low);
    case Cause::TooManyPilots: return Wording::tr("More pilots run than can be finished: that counts");
    case Cause::CostAtScaleUnknown:
        return Wording::tr("The run cost is not known, or not below the yearly benefit,");
    case Cause::SupplierLock: return Wording::tr("Supplier exposure is rated above %1").arg(high);
    case Cause::DuplicateEfforts: return Wording::tr("Another running pilot is nearly the same");
    }
    Q_UNREACHABLE();
}

QString streamEvidence(const CauseFinding &finding, const Diagnosis &diagnosis)
{
    if (finding.unknown > 0)
        return Wording::tr("Not known: in the last year no pilot began or ended on a recorded day.");
    if (diagnosis.pilotLimit > 0 && diagnosis.pilots > diagnosis.pilotLimit)
        return Wording::tr("%n pilot(s) run at once; the limit is %1.", nullptr, diagnosis.pilots)
            .arg(diagnosis.pilotLimit);
    return Wording::tr("%n pilot(s) run at once; in the last year %1 began and %2 ended.", nullptr,
                       diagnosis.pilots)
        .arg(diagnosis.arrivals)
        .arg(diagnosis.departures);
}

// "stopped in March 2025", as far as it is known.
QString endOf(const Precedent &precedent, const QLocale &locale)
{
    const QString month = locale.toString(precedent.endedOn, u"MMMM yyyy");
    if (precedent.isRetired)
        return precedent.endedOn.isValid() ? Wording::tr("retired in %1", "a month").arg(month)
                                           : Wording::tr("retired");
    return precedent.endedOn.isValid() ? Wording::tr("stopped in %1", "a month").arg(month)
                                       : Wording::tr("stopped");
}

QString asSentence(const QString &text)
{
    const QString line = text.simplified();
    return line.isEmpty() || line.endsWith(u'.') || line.endsWith(u'!') || line.endsWith(u'?') ? line
                                                                                               : line + u'.';
}

} // namespace

QString causeTitle(Cause cause)
{
    switch (cause) {
    case Cause::MovingProblem: return Wording::tr("No agreed measure of success");
    case Cause::DataNotFit: return Wording::tr("Data not ready");
    case Cause::TechnologyFirst: return Wording::tr("Technology before problem");
    case Cause::NoPathToProduction: return Wording::tr("No path to production");
    case Cause::ProblemTooHard: return Wording::tr("Problem too hard for now");
    case Cause::NoBenefitOwner: return Wording::tr("No benefit owner");
    case Cause::NoExitRule: return Wording::tr("No end date");
    case Cause::FundingEndsAtPilot: return Wording::tr("Funding ends with the pilot");
    case Cause::LateCompliance: return Wording::tr("Legal duties come late");
    case Cause::UserResistance: return Wording::tr("Users are not on board");
    case Cause::TooManyPilots: return Wording::tr("Too many pilots at once");
    case Cause::CostAtScaleUnknown: return Wording::tr("Cost at scale unknown");
    case Cause::SupplierLock: return Wording::tr("Bound to one supplier");
    case Cause::DuplicateEfforts: return Wording::tr("The same thing built twice");
    }
    Q_UNREACHABLE();
}

QString causeRemedy(Cause cause)
{
    switch (cause) {
    case Cause::MovingProblem:
        return Wording::tr("Agree on one measure with baseline and target within two weeks, or stop.");
    case Cause::DataNotFit:
        return Wording::tr("Repair the data together with its owner, then decide on the pilot again.");
    case Cause::TechnologyFirst:
        return Wording::tr("Write down the problem and test a simple rule or report first.");
    case Cause::NoPathToProduction:
        return Wording::tr("Name who will run it and go through the production checklist before funding.");
    case Cause::ProblemTooHard: return Wording::tr("Make it smaller, keep a person in the loop, or stop.");
    case Cause::NoBenefitOwner: return Wording::tr("Name who answers for the benefit before the next gate.");
    case Cause::NoExitRule: return Wording::tr("Set an end date; unless decided otherwise, it stops then.");
    case Cause::FundingEndsAtPilot:
        return Wording::tr("Fund in two parts, the second against the evidence of the pilot.");
    case Cause::LateCompliance:
        return Wording::tr("Settle the open duties now, and ask for them at intake from here on.");
    case Cause::UserResistance:
        return Wording::tr("Redesign the work with its users and put the goal into managers' targets.");
    case Cause::TooManyPilots: return Wording::tr("Limit how many run at once; finish one before the next.");
    case Cause::CostAtScaleUnknown: return Wording::tr("Measure the cost at ten times the load.");
    case Cause::SupplierLock: return Wording::tr("Put the exit into the contract and find a second source.");
    case Cause::DuplicateEfforts: return Wording::tr("Merge them, or put them on one platform.");
    }
    Q_UNREACHABLE();
}

QString remedyTaken(int withTask, int initiatives)
{
    if (withTask == 0)
        return {};
    return Wording::tr("%1 of %n initiative(s) have an open task for it.", nullptr, initiatives)
        .arg(QLocale().toString(withTask));
}

QString evidence(const CauseFinding &finding, const Diagnosis &diagnosis, const QLocale &locale)
{
    if (diagnosis.pilots == 0)
        return Wording::tr("No pilot is running.");
    if (finding.cause == Cause::TooManyPilots)
        return streamEvidence(finding, diagnosis);
    if (!finding.strength())
        return Wording::tr("Not known: the fields it needs are empty.");
    const int holds = int(finding.holds.size());
    const QString what = defect(finding.cause, diagnosis, locale);
    const QString counted = holds > 0
        ? Wording::tr("%1 for %2 of %n running pilot(s)", "a defect, a count", diagnosis.pilots)
              .arg(what)
              .arg(holds)
        : Wording::tr("%1 for none of %n running pilot(s)", "a defect", diagnosis.pilots).arg(what);
    return finding.unknown > 0 ? Wording::tr("%1; for %2 it is not known.").arg(counted).arg(finding.unknown)
                               : Wording::tr("%1.").arg(counted);
}

QString weightWord(std::optional<double> strength)
{
    constexpr double high = 0.5;
    constexpr double medium = 0.2;
    if (!strength)
        return Wording::tr("Not known");
    if (*strength <= 0)
        return Wording::tr("None");
    return *strength >= high  ? Wording::tr("High")
        : *strength >= medium ? Wording::tr("Medium")
                              : Wording::tr("Low");
}

QString taskState(const Task &task, QDate asOf, const QLocale &locale)
{
    if (!task.isOpen())
        return Wording::tr("Done on %1", "a day").arg(day(task.doneOn, locale));
    if (!task.dueOn.isValid())
        return Wording::tr("No due date");
    return task.isOverdue(asOf) ? Wording::tr("Overdue since %1", "a day").arg(day(task.dueOn, locale))
                                : Wording::tr("Due on %1", "a day").arg(day(task.dueOn, locale));
}

QString precedentText(const Precedent &precedent, const QString &name, const QLocale &locale)
{
    const QString end = endOf(precedent, locale);
    const QString reason = asSentence(precedent.reason);
    const QString what = reason.isEmpty()
        ? Wording::tr("Like “%1”, %2.", "name of an initiative, when it was stopped")
              .arg(name.simplified(), end)
        : Wording::tr("Like “%1”, %2: %3", "name of an initiative, when it was stopped, why")
              .arg(name.simplified(), end, reason);
    const QString lesson = asSentence(precedent.lesson);
    return lesson.isEmpty() ? what : what + u' ' + Wording::tr("Lesson: %1").arg(lesson);
}

QString medianText(const PilotOutcomes &outcomes, const QLocale &)
{
    if (outcomes.followUps.empty())
        return noFullDates();
    QString whole = outcomes.medianDays
        ? Wording::tr(
              "Half of all pilots are in production after %1, those still running and stopped counted.")
              .arg(days(*outcomes.medianDays))
        : Wording::tr(
            "So far fewer than half of all pilots reach production, so their median is not reached.");
    if (!outcomes.naiveMedianDays)
        return whole;
    return whole + u' '
        + Wording::tr("The pilots that did reach it took %1 (median); that is too rosy, for it leaves out "
                      "those that still run or were stopped.")
              .arg(days(*outcomes.naiveMedianDays));
}

QString ageingText(const Ageing &age, const QLocale &)
{
    const int over = int(std::ranges::count_if(age.running, &AgeingItem::isOver));
    const QString counted =
        Wording::tr("%n running pilot(s) older than %1.", nullptr, over).arg(days(age.limitDays));
    return counted + u' '
        + (age.isFromHistory
               ? Wording::tr("That is longer than 85 of 100 finished pilots took.")
               : Wording::tr("That limit is set by hand; for one from history there is not enough data yet: "
                             "needs %1 finished pilots, has %2.")
                     .arg(age.needed)
                     .arg(age.completed));
}

QString littleText(const Flow &flow, const QLocale &locale)
{
    if (flow.months.empty())
        return noFullDates();
    const QString stream = Wording::tr("In the last year %1 pilots began and %2 ended; %3 ran on average.")
                               .arg(flow.arrivals)
                               .arg(flow.departures)
                               .arg(locale.toString(flow.averageInProgress, 'f', 1));
    return stream + u' '
        + (flow.daysInProgress ? Wording::tr("As many come as go, so by Little's law a pilot takes about %1.")
                                     .arg(days(*flow.daysInProgress))
                               : Wording::tr("Not as many come as go, so Little's law says nothing yet."));
}

} // namespace portolan
