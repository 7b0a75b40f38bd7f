<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>Move %n initiative(s) to %1</source>
        <comment>stage</comment>
        <translation>
            <numerusform>Move %n initiative to %1</numerusform>
            <numerusform>Move %n initiatives to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n initiative(s)</source>
        <translation>
            <numerusform>Rate %n initiative</numerusform>
            <numerusform>Rate %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the task %1 to %n initiative(s)</source>
        <comment>task</comment>
        <translation>
            <numerusform>Add the task %1 to %n initiative</numerusform>
            <numerusform>Add the task %1 to %n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n rating(s) in rows that say(s) nowhere what it is about was left out: %1.</source>
        <translation>
            <numerusform>%n rating in a row that says nowhere what it is about was left out: %1.</numerusform>
            <numerusform>%n ratings in rows that say nowhere what they are about were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were sent did not come back; nothing changes for them.</source>
        <translation>
            <numerusform>%n row that was sent did not come back; nothing changes for it.</numerusform>
            <numerusform>%n rows that were sent did not come back; nothing changes for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated so far, of %n:</source>
        <translation>
            <numerusform>Rated so far, of %n:</numerusform>
            <numerusform>Rated so far, of %n:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n rating(s) by %1</source>
        <translation>
            <numerusform>Take in %n rating by %1</numerusform>
            <numerusform>Take in %n ratings by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>“%1” is sound; it holds %n initiative(s).</source>
        <translation>
            <numerusform>“%1” is sound; it holds %n initiative.</numerusform>
            <numerusform>“%1” is sound; it holds %n initiatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n finding(s)</source>
        <translation>
            <numerusform>“%1”: %n finding</numerusform>
            <numerusform>“%1”: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n initiative(s) as of %2</source>
        <translation>
            <numerusform>%1: %n initiative as of %2</numerusform>
            <numerusform>%1: %n initiatives as of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) without a stage.</source>
        <translation>
            <numerusform>%n initiative without a stage.</numerusform>
            <numerusform>%n initiatives without a stage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has them all</source>
        <translation>
            <numerusform>… and %n more; --json has them all</numerusform>
            <numerusform>… and %n more; --json has them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1” with %n initiative(s).</source>
        <translation>
            <numerusform>Wrote “%1” with %n initiative.</numerusform>
            <numerusform>Wrote “%1” with %n initiatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have no place on it, for a rating on an axis is missing.</source>
        <translation>
            <numerusform>%n initiative has no place on it, for a rating on an axis is missing.</numerusform>
            <numerusform>%n initiatives have no place on it, for a rating on an axis is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created “%1” with %n initiative(s).</source>
        <translation>
            <numerusform>Created “%1” with %n initiative.</numerusform>
            <numerusform>Created “%1” with %n initiatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n initiative(s), profile %2</source>
        <translation>
            <numerusform>%1: %n initiative, profile %2</numerusform>
            <numerusform>%1: %n initiatives, profile %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pilot(s) reached production (%2, 95 % interval %3 to %4); %5 run, %6 were stopped.</source>
        <translation>
            <numerusform>%1 of %n pilot reached production (%2, 95 % interval %3 to %4); %5 run, %6 were stopped.</numerusform>
            <numerusform>%1 of %n pilots reached production (%2, 95 % interval %3 to %4); %5 run, %6 were stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n running pilot(s) show %2 causes or more.</source>
        <translation>
            <numerusform>%1 of %n running pilot shows %2 causes or more.</numerusform>
            <numerusform>%1 of %n running pilots show %2 causes or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) without a date: not in the times.</source>
        <translation>
            <numerusform>%n pilot without a date: not in the times.</numerusform>
            <numerusform>%n pilots without a date: not in the times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running pilot(s) without a date: not in the ageing.</source>
        <translation>
            <numerusform>%n running pilot without a date: not in the ageing.</numerusform>
            <numerusform>%n running pilots without a date: not in the ageing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in pilot without a date: not in the flow.</source>
        <translation>
            <numerusform>%n stay in pilot without a date: not in the flow.</numerusform>
            <numerusform>%n stays in pilot without a date: not in the flow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n initiative(s) in “%1”.</source>
        <translation>
            <numerusform>Archived %n initiative in “%1”.</numerusform>
            <numerusform>Archived %n initiatives in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored “%1” with %n initiative(s).</source>
        <translation>
            <numerusform>Restored “%1” with %n initiative.</numerusform>
            <numerusform>Restored “%1” with %n initiatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json tells all</source>
        <translation>
            <numerusform>and %n more; --json tells all</numerusform>
            <numerusform>and %n more; --json tells all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message numerus="yes">
        <source>%n initiative(s) came in.</source>
        <translation>
            <numerusform>%n initiative came in.</numerusform>
            <numerusform>%n initiatives came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) went out.</source>
        <translation>
            <numerusform>%n initiative went out.</numerusform>
            <numerusform>%n initiatives went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) moved in rank.</source>
        <translation>
            <numerusform>%n initiative moved in rank.</numerusform>
            <numerusform>%n initiatives moved in rank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) changed their stage.</source>
        <translation>
            <numerusform>%n initiative changed its stage.</numerusform>
            <numerusform>%n initiatives changed their stage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelTexts</name>
    <message numerus="yes">
        <source>%1 of %n pilot(s) (%2 to %3)</source>
        <extracomment>Share of pilots with its interval: &quot;23 % of 31 pilots (11 % to 40 %)&quot;.</extracomment>
        <translation>
            <numerusform>%1 of %n pilot (%2 to %3)</numerusform>
            <numerusform>%1 of %n pilots (%2 to %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %1: 85% of %n past pilot(s) were done by then</source>
        <translation>
            <numerusform>older than %1: 85% of %n past pilot was done by then</numerusform>
            <numerusform>older than %1: 85% of %n past pilots were done by then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in a pilot, of %n initiative(s)</source>
        <translation>
            <numerusform>in a pilot, of %n initiative</numerusform>
            <numerusform>in a pilot, of %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) without full dates left out of the times</source>
        <translation>
            <numerusform>%n pilot without full dates left out of the times</numerusform>
            <numerusform>%n pilots without full dates left out of the times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running pilot(s) without a start date left out of ageing</source>
        <translation>
            <numerusform>%n running pilot without a start date left out of ageing</numerusform>
            <numerusform>%n running pilots without a start date left out of ageing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) in no stage</source>
        <translation>
            <numerusform>%n initiative in no stage</numerusform>
            <numerusform>%n initiatives in no stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n date(s) in “%1” give a month or a year only and stand for its first day.</source>
        <translation>
            <numerusform>%n date in “%1” gives a month or a year only and stands for its first day.</numerusform>
            <numerusform>%n dates in “%1” give a month or a year only and stand for its first day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were matched to initiatives by name and unit.</source>
        <translation>
            <numerusform>%n row was matched to initiatives by name and unit.</numerusform>
            <numerusform>%n rows were matched to initiatives by name and unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other sheet(s) of the workbook were not read: %1.</source>
        <translation>
            <numerusform>%n other sheet of the workbook was not read: %1.</numerusform>
            <numerusform>%n other sheets of the workbook were not read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) were read like all others.</source>
        <translation>
            <numerusform>%n hidden row was read like all others.</numerusform>
            <numerusform>%n hidden rows were read like all others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cells are merged in %n place(s); only the first cell of each has the value.</source>
        <translation>
            <numerusform>Cells are merged in %n place; only the first cell of it has the value.</numerusform>
            <numerusform>Cells are merged in %n places; only the first cell of each has the value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored result and were read as empty; open the workbook in a spreadsheet program and save it there.</source>
        <translation>
            <numerusform>%n formula has no stored result and was read as empty; open the workbook in a spreadsheet program and save it there.</numerusform>
            <numerusform>%n formulas have no stored result and were read as empty; open the workbook in a spreadsheet program and save it there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in “%1” were read as days, as spreadsheets count them.</source>
        <translation>
            <numerusform>%n number in “%1” was read as a day, as spreadsheets count them.</numerusform>
            <numerusform>%n numbers in “%1” were read as days, as spreadsheets count them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a name and unit that the portfolio has another number of times; they were taken one after the other.</source>
        <translation>
            <numerusform>%n row has a name and unit that the portfolio has another number of times; it was taken in their order.</numerusform>
            <numerusform>%n rows have names and units that the portfolio has another number of times; they were taken one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the name and unit of a row before them; each becomes an initiative of its own.</source>
        <translation>
            <numerusform>%n row has the name and unit of a row before it; each becomes an initiative of its own.</numerusform>
            <numerusform>%n rows have the name and unit of a row before them; each becomes an initiative of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n with weak data</source>
        <translation>
            <numerusform>%n with weak data</numerusform>
            <numerusform>%n with weak data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ageing pilot(s)</source>
        <translation>
            <numerusform>%n ageing pilot</numerusform>
            <numerusform>%n ageing pilots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without production owner</source>
        <translation>
            <numerusform>%n without production owner</numerusform>
            <numerusform>%n without production owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without benefit owner</source>
        <translation>
            <numerusform>%n without benefit owner</numerusform>
            <numerusform>%n without benefit owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in dispute</source>
        <translation>
            <numerusform>%n in dispute</numerusform>
            <numerusform>%n in dispute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stage date</source>
        <translation>
            <numerusform>%n without stage date</numerusform>
            <numerusform>%n without stage date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with outdated ratings</source>
        <translation>
            <numerusform>%n with outdated ratings</numerusform>
            <numerusform>%n with outdated ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n not assessed</numerusform>
            <numerusform>%n not assessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past intake</source>
        <translation>
            <numerusform>%n past intake</numerusform>
            <numerusform>%n past intake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not rated yet</source>
        <translation>
            <numerusform>%n not rated yet</numerusform>
            <numerusform>%n not rated yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scaled</source>
        <translation>
            <numerusform>%n scaled</numerusform>
            <numerusform>%n scaled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) running</source>
        <translation>
            <numerusform>%n pilot running</numerusform>
            <numerusform>%n pilots running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pilot(s) reached production</source>
        <translation>
            <numerusform>%1 of %n pilot reached production</numerusform>
            <numerusform>%1 of %n pilots reached production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %n in production</source>
        <translation>
            <numerusform>Not known for %1 of %n in production</numerusform>
            <numerusform>Not known for %1 of %n in production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n in production</source>
        <translation>
            <numerusform>Of %n in production</numerusform>
            <numerusform>Of %n in production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %n initiative(s)</source>
        <translation>
            <numerusform>Not known for %1 of %n initiative</numerusform>
            <numerusform>Not known for %1 of %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all %n initiative(s)</source>
        <translation>
            <numerusform>Of all %n initiative</numerusform>
            <numerusform>Of all %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with overdue tasks</source>
        <translation>
            <numerusform>%n with overdue tasks</numerusform>
            <numerusform>%n with overdue tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n initiative(s), one page each</source>
        <translation>
            <numerusform>%n initiative, on one page</numerusform>
            <numerusform>%n initiatives, one page each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have no stage and are not counted.</source>
        <translation>
            <numerusform>%n initiative has no stage and is not counted.</numerusform>
            <numerusform>%n initiatives have no stage and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s), the latest first</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions, the latest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) stand behind the numbers</source>
        <translation>
            <numerusform>%n rating stands behind the numbers</numerusform>
            <numerusform>%n ratings stand behind the numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) still have something to rate</source>
        <translation>
            <numerusform>%n initiative still has something to rate</numerusform>
            <numerusform>%n initiatives still have something to rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have no place on the matrix: an axis is not rated.</source>
        <translation>
            <numerusform>%n initiative has no place on the matrix: an axis is not rated.</numerusform>
            <numerusform>%n initiatives have no place on the matrix: an axis is not rated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s), the best first</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps, the best first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated</source>
        <translation>
            <numerusform>%n rated</numerusform>
            <numerusform>%n rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running pilot(s)</source>
        <translation>
            <numerusform>%n running pilot</numerusform>
            <numerusform>%n running pilots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not known for %n</source>
        <translation>
            <numerusform>not known for %n</numerusform>
            <numerusform>not known for %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) are quick wins.</source>
        <translation>
            <numerusform>%n initiative is a quick win.</numerusform>
            <numerusform>%n initiatives are quick wins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are strategic bets.</source>
        <translation>
            <numerusform>%n is a strategic bet.</numerusform>
            <numerusform>%n are strategic bets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should be reconsidered.</source>
        <translation>
            <numerusform>%n should be reconsidered.</numerusform>
            <numerusform>%n should be reconsidered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can go forward now: %1.</source>
        <translation>
            <numerusform>%n can go forward now: %1.</numerusform>
            <numerusform>%n can go forward now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) within 2.5 points of a threshold: a better look may change what to do.</source>
        <translation>
            <numerusform>%n lies within 2.5 points of a threshold: a better look may change what to do.</numerusform>
            <numerusform>%n lie within 2.5 points of a threshold: a better look may change what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n initiative(s) is ready to be funded yet</source>
        <translation>
            <numerusform>The %n initiative is not ready to be funded yet</numerusform>
            <numerusform>None of %n initiatives is ready to be funded yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrix of %n initiative(s) by difficulty (across) and value (up); the ranking lists the same numbers.</source>
        <translation>
            <numerusform>Matrix of %n initiative by difficulty (across) and value (up); the ranking lists the same numbers.</numerusform>
            <numerusform>Matrix of %n initiatives by difficulty (across) and value (up); the ranking lists the same numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n name(s) left out for lack of room)</source>
        <translation>
            <numerusform>%1 (%n name left out for lack of room)</numerusform>
            <numerusform>%1 (%n names left out for lack of room)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) wait for their first rating.</source>
        <translation>
            <numerusform>%n initiative waits for its first rating.</numerusform>
            <numerusform>%n initiatives wait for their first rating.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n unit(s) could not be read.</source>
        <translation>
            <numerusform>%n unit could not be read.</numerusform>
            <numerusform>%n units could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) could not be read.</source>
        <translation>
            <numerusform>%n criterion could not be read.</numerusform>
            <numerusform>%n criteria could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be read.</source>
        <translation>
            <numerusform>%n question could not be read.</numerusform>
            <numerusform>%n questions could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) could not be read.</source>
        <translation>
            <numerusform>%n profile could not be read.</numerusform>
            <numerusform>%n profiles could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) could not be read.</source>
        <translation>
            <numerusform>%n stage could not be read.</numerusform>
            <numerusform>%n stages could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) could not be read.</source>
        <translation>
            <numerusform>%n initiative could not be read.</numerusform>
            <numerusform>%n initiatives could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between initiatives could not be read.</source>
        <translation>
            <numerusform>%n link between initiatives could not be read.</numerusform>
            <numerusform>%n links between initiatives could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) could not be read.</source>
        <translation>
            <numerusform>%n assessment could not be read.</numerusform>
            <numerusform>%n assessments could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) could not be read.</source>
        <translation>
            <numerusform>%n rating could not be read.</numerusform>
            <numerusform>%n ratings could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) into a stage could not be read.</source>
        <translation>
            <numerusform>%n entry into a stage could not be read.</numerusform>
            <numerusform>%n entries into a stage could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n could be kept by name only, because other things belong to them.</source>
        <translation>
            <numerusform>Of these, %n could be kept by name only, because other things belong to it.</numerusform>
            <numerusform>Of these, %n could be kept by name only, because other things belong to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single value(s) could not be read and are empty now.</source>
        <translation>
            <numerusform>%n single value could not be read and is empty now.</numerusform>
            <numerusform>%n single values could not be read and are empty now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be read.</source>
        <translation>
            <numerusform>%n decision could not be read.</numerusform>
            <numerusform>%n decisions could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) could not be read.</source>
        <translation>
            <numerusform>%n task could not be read.</numerusform>
            <numerusform>%n tasks could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) could not be read.</source>
        <translation>
            <numerusform>%n baseline could not be read.</numerusform>
            <numerusform>%n baselines could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The setup of %n report(s) could not be read.</source>
        <translation>
            <numerusform>The setup of %n report could not be read.</numerusform>
            <numerusform>The setup of %n reports could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>In pilot for %n month(s); no production owner</source>
        <translation>
            <numerusform>In pilot for %n month; no production owner</numerusform>
            <numerusform>In pilot for %n months; no production owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In pilot for %n month(s); no benefit owner</source>
        <translation>
            <numerusform>In pilot for %n month; no benefit owner</numerusform>
            <numerusform>In pilot for %n months; no benefit owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In pilot for %n month(s)</source>
        <translation>
            <numerusform>In pilot for %n month</numerusform>
            <numerusform>In pilot for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assessors differ in %n place(s), most on %1</source>
        <translation>
            <numerusform>Assessors differ in %n place, most on %1</numerusform>
            <numerusform>Assessors differ in %n places, most on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) are older than the wording of their anchors</source>
        <translation>
            <numerusform>%n rating is older than the wording of their anchors</numerusform>
            <numerusform>%n ratings are older than the wording of their anchors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) run at once; the limit is %1.</source>
        <translation>
            <numerusform>%n pilot runs; the limit is %1.</numerusform>
            <numerusform>%n pilots run at once; the limit is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) run at once; in the last year %1 began and %2 ended.</source>
        <translation>
            <numerusform>%n pilot runs; in the last year %1 began and %2 ended.</numerusform>
            <numerusform>%n pilots run at once; in the last year %1 began and %2 ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %2 of %n running pilot(s)</source>
        <comment>a defect, a count</comment>
        <translation>
            <numerusform>%1 for %2 of %n running pilot</numerusform>
            <numerusform>%1 for %2 of %n running pilots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for none of %n running pilot(s)</source>
        <comment>a defect</comment>
        <translation>
            <numerusform>%1 for none of %n running pilot</numerusform>
            <numerusform>%1 for none of %n running pilots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running pilot(s) older than %1.</source>
        <translation>
            <numerusform>%n running pilot older than %1.</numerusform>
            <numerusform>%n running pilots older than %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue</source>
        <translation>
            <numerusform>%n task overdue</numerusform>
            <numerusform>%n tasks overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue, the first since %1: %2</source>
        <translation>
            <numerusform>%n task overdue, the first since %1: %2</numerusform>
            <numerusform>%n tasks overdue, the first since %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n initiative(s) have an open task for it.</source>
        <translation>
            <numerusform>%1 of %n initiative has an open task for it.</numerusform>
            <numerusform>%1 of %n initiatives have an open task for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::AgeingChart</name>
    <message numerus="yes">
        <source>%n wk</source>
        <comment>weeks on an axis</comment>
        <translation>
            <numerusform>%n wk</numerusform>
            <numerusform>%n wk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <comment>months on an axis</comment>
        <translation>
            <numerusform>%n mo</numerusform>
            <numerusform>%n mo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>in this stage</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the limit</source>
        <translation>
            <numerusform>%n over the limit</numerusform>
            <numerusform>%n over the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a recorded day</source>
        <translation>
            <numerusform>%n more without a recorded day</numerusform>
            <numerusform>%n more without a recorded day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n that left it, half took %1 at most and 85 of 100 took %2 at most</source>
        <translation>
            <numerusform>Of %n that left it, half took %1 at most and 85 of 100 took %2 at most</numerusform>
            <numerusform>Of %n that left it, half took %1 at most and 85 of 100 took %2 at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::AnchorSection</name>
    <message numerus="yes">
        <source>%n rating(s) rest on these words. When the meaning of a step changes, older ratings are marked.</source>
        <translation>
            <numerusform>%n rating rests on these words. When the meaning of a step changes, older ratings are marked.</numerusform>
            <numerusform>%n ratings rest on these words. When the meaning of a step changes, older ratings are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::BoardColumn</name>
    <message numerus="yes">
        <source>%1: %n initiative(s)</source>
        <translation>
            <numerusform>%1: %n initiative</numerusform>
            <numerusform>%1: %n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::BoardModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::BoardView</name>
    <message numerus="yes">
        <source>%1 of %n initiative(s)</source>
        <translation>
            <numerusform>%1 of %n initiative</numerusform>
            <numerusform>%1 of %n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::BulkMenu</name>
    <message numerus="yes">
        <source>Change %1 of %n initiative(s)</source>
        <translation>
            <numerusform>Change %1 of %n initiative</numerusform>
            <numerusform>Change %1 of %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n initiative(s)</source>
        <translation>
            <numerusform>%1 of %n initiative</numerusform>
            <numerusform>%1 of %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n initiative(s)</source>
        <translation>
            <numerusform>Tag for %n initiative</numerusform>
            <numerusform>Tag for %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n initiative(s)</source>
        <translation>
            <numerusform>Tag %n initiative</numerusform>
            <numerusform>Tag %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag of %n initiative(s)</source>
        <translation>
            <numerusform>Remove a tag of %n initiative</numerusform>
            <numerusform>Remove a tag of %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n initiative deleted. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n initiatives deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CausesCard</name>
    <message numerus="yes">
        <source>%1 of %n running pilot(s) show enough of these signals to be called stalled.</source>
        <translation>
            <numerusform>%1 of %n running pilot shows enough of these signals to be called stalled.</numerusform>
            <numerusform>%1 of %n running pilots show enough of these signals to be called stalled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added; they are in the details of the initiatives.</source>
        <translation>
            <numerusform>%n task added; it is in the details of the initiative.</numerusform>
            <numerusform>%n tasks added; they are in the details of the initiatives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CohortHeatChart</name>
    <message numerus="yes">
        <source>Began in %1, in production after %n quarter(s)</source>
        <translation>
            <numerusform>Began in %1, in production after %n quarter</numerusform>
            <numerusform>Began in %1, in production after %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) began in %1</source>
        <translation>
            <numerusform>%n pilot began in %1</numerusform>
            <numerusform>%n pilots began in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pilots of %1 after %n quarter(s)</source>
        <translation>
            <numerusform>Pilots of %1 after %n quarter</numerusform>
            <numerusform>Pilots of %1 after %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pilot(s), %2 in production, %3 stopped.</source>
        <translation>
            <numerusform>%1: %n pilot, %2 in production, %3 stopped.</numerusform>
            <numerusform>%1: %n pilots, %2 in production, %3 stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CustomSection</name>
    <message numerus="yes">
        <source>Hide %n other value(s)</source>
        <translation>
            <numerusform>Hide %n other value</numerusform>
            <numerusform>Hide %n other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n other value(s)</source>
        <translation>
            <numerusform>Show %n other value</numerusform>
            <numerusform>Show %n other values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ExchangeFlow</name>
    <message numerus="yes">
        <source>Restored %n initiative(s) from “%1”.</source>
        <translation>
            <numerusform>Restored %n initiative from “%1”.</numerusform>
            <numerusform>Restored %n initiatives from “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FilterBar</name>
    <message numerus="yes">
        <source>%1: %n chosen ▾</source>
        <translation>
            <numerusform>%1: %n chosen ▾</numerusform>
            <numerusform>%1: %n chosen ▾</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FlowChart</name>
    <message numerus="yes">
        <source>%n in a pilot at the end of the month</source>
        <translation>
            <numerusform>%n in a pilot at the end of the month</numerusform>
            <numerusform>%n in a pilot at the end of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came into a pilot</source>
        <translation>
            <numerusform>%n came into a pilot</numerusform>
            <numerusform>%n came into a pilot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to production</source>
        <translation>
            <numerusform>%n left to production</numerusform>
            <numerusform>%n left to production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped or retired</source>
        <translation>
            <numerusform>%n stopped or retired</numerusform>
            <numerusform>%n stopped or retired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went back before the pilot</source>
        <translation>
            <numerusform>%n went back before the pilot</numerusform>
            <numerusform>%n went back before the pilot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %3 came into a pilot and %4 left, of these %5 to production. %n in a pilot now.</source>
        <translation>
            <numerusform>From %1 to %2, %3 came into a pilot and %4 left, of these %5 to production. %n in a pilot now.</numerusform>
            <numerusform>From %1 to %2, %3 came into a pilot and %4 left, of these %5 to production. %n in a pilot now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FunnelChartCards</name>
    <message numerus="yes">
        <source>Not enough data yet: %n initiative(s) are in a stage before production, none of them since a recorded day.</source>
        <translation>
            <numerusform>Not enough data yet: %n initiative is in a stage before production, but not since a recorded day.</numerusform>
            <numerusform>Not enough data yet: %n initiatives are in a stage before production, none of them since a recorded day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough data yet: needs a pilot with recorded days, has %n without.</source>
        <translation>
            <numerusform>Not enough data yet: needs a pilot with recorded days, has %n without.</numerusform>
            <numerusform>Not enough data yet: needs a pilot with recorded days, has %n without.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough data yet: needs a pilot that began a quarter ago, has %n younger one(s).</source>
        <translation>
            <numerusform>Not enough data yet: needs a pilot that began a quarter ago, has %n younger one.</numerusform>
            <numerusform>Not enough data yet: needs a pilot that began a quarter ago, has %n younger ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FunnelView</name>
    <message numerus="yes">
        <source>%1 · %n initiative(s) as of %2</source>
        <comment>portfolio, day</comment>
        <translation>
            <numerusform>%1 · %n initiative as of %2</numerusform>
            <numerusform>%1 · %n initiatives as of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ImportSheet</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) added</source>
        <translation>
            <numerusform>%n initiative added</numerusform>
            <numerusform>%n initiatives added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) updated</source>
        <translation>
            <numerusform>%n initiative updated</numerusform>
            <numerusform>%n initiatives updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped</source>
        <translation>
            <numerusform>%n row skipped</numerusform>
            <numerusform>%n rows skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from %1</source>
        <translation>
            <numerusform>%n row from %1</numerusform>
            <numerusform>%n rows from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ImportWizard</name>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <comment>sheet of a workbook</comment>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) of the portfolio are in no row and stay as they are: %1</source>
        <translation>
            <numerusform>%n initiative of the portfolio is in no row and stays as it is: %1</numerusform>
            <numerusform>%n initiatives of the portfolio are in no row and stay as they are: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::IncidenceChart</name>
    <message numerus="yes">
        <source>After %1
%2 in production, %3 stopped
%n pilot(s) still running before that</source>
        <translation>
            <numerusform>After %1
%2 in production, %3 stopped
%n pilot still running before that</numerusform>
            <numerusform>After %1
%2 in production, %3 stopped
%n pilots still running before that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pilot(s), %1 had reached production and %2 had been stopped after %3.</source>
        <translation>
            <numerusform>Of %n pilot, %1 had reached production and %2 had been stopped after %3.</numerusform>
            <numerusform>Of %n pilots, %1 had reached production and %2 had been stopped after %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still running.</source>
        <translation>
            <numerusform>%n still running.</numerusform>
            <numerusform>%n still running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::InitiativesPage</name>
    <message numerus="yes">
        <source>%n initiative(s).</source>
        <translation>
            <numerusform>%n initiative.</numerusform>
            <numerusform>%n initiatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n initiative(s).</source>
        <translation>
            <numerusform>%1 of %n initiative.</numerusform>
            <numerusform>%1 of %n initiatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) exported.</source>
        <translation>
            <numerusform>%n initiative exported.</numerusform>
            <numerusform>%n initiatives exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::JournalDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines; filter for older ones</source>
        <translation>
            <numerusform>The newest line; filter for older ones</numerusform>
            <numerusform>The newest %n lines; filter for older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::LedgerView</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decision(s)</source>
        <translation>
            <numerusform>%1 of %n decision</numerusform>
            <numerusform>%1 of %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) exported.</source>
        <translation>
            <numerusform>%n decision exported.</numerusform>
            <numerusform>%n decisions exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::MatrixCard</name>
    <message numerus="yes">
        <source>%n initiative(s) have no rating yet. An initiative gets its place once a criterion of value and one of difficulty are rated; six quick ratings are enough to begin with.</source>
        <translation>
            <numerusform>%n initiative has no rating yet. An initiative gets its place once a criterion of value and one of difficulty are rated; six quick ratings are enough to begin with.</numerusform>
            <numerusform>%n initiatives have no rating yet. An initiative gets its place once a criterion of value and one of difficulty are rated; six quick ratings are enough to begin with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::MatrixChart</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrix with %n initiative(s). %1.</source>
        <extracomment>%1 lists the quadrants with their counts.</extracomment>
        <translation>
            <numerusform>Matrix with %n initiative. %1.</numerusform>
            <numerusform>Matrix with %n initiatives. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n label(s) shown</source>
        <translation>
            <numerusform>%1 of %n label shown</numerusform>
            <numerusform>%1 of %n labels shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n label(s) shown; point at a stack for the rest</source>
        <translation>
            <numerusform>%1 of %n label shown; point at a stack for the rest</numerusform>
            <numerusform>%1 of %n labels shown; point at a stack for the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n label(s) shown; zoom in for the rest</source>
        <translation>
            <numerusform>%1 of %n label shown; zoom in for the rest</numerusform>
            <numerusform>%1 of %n labels shown; zoom in for the rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::MatrixView</name>
    <message numerus="yes">
        <source>%n initiative(s) in one place:</source>
        <translation>
            <numerusform>%n initiative in one place:</numerusform>
            <numerusform>%n initiatives in one place:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::MoveDialog</name>
    <message numerus="yes">
        <source>%n pilot(s) end and go to %1. What was decided?</source>
        <translation>
            <numerusform>%n pilot ends and goes to %1. What was decided?</numerusform>
            <numerusform>%n pilots end and go to %1. What was decided?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) did not get there: stopped, or an entry without a date or of a later day counts as the last one.</source>
        <translation>
            <numerusform>%n initiative did not get there: stopped, or an entry without a date or of a later day counts as the last one.</numerusform>
            <numerusform>%n initiatives did not get there: stopped, or an entry without a date or of a later day counts as the last one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::RegisterTable</name>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) set.</source>
        <translation>
            <numerusform>%n cell set.</numerusform>
            <numerusform>%n cells set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation>
            <numerusform>%n refused:</numerusform>
            <numerusform>%n refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::RemedyDialog</name>
    <message numerus="yes">
        <source>%1 of %n initiative(s) chosen.</source>
        <translation>
            <numerusform>%1 of %n initiative chosen.</numerusform>
            <numerusform>%1 of %n initiatives chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n task(s)</source>
        <translation>
            <numerusform>Add %n task</numerusform>
            <numerusform>Add %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ReportsPage</name>
    <message numerus="yes">
        <source>Each table is a file of its own, and %n of them would take the place of one that is there: %1</source>
        <translation>
            <numerusform>Each table is a file of its own, and %n of them would take the place of one that is there: %1</numerusform>
            <numerusform>Each table is a file of its own, and %n of them would take the place of ones that are there: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::RowModel</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a warning; how many others there are</comment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ScorePanel</name>
    <message numerus="yes">
        <source>%n other assessor(s) have rated it. What they say appears once you have rated every criterion, so that it does not lead you.</source>
        <translation>
            <numerusform>%n other assessor has rated it. What he or she says appears once you have rated every criterion, so that it does not lead you.</numerusform>
            <numerusform>%n other assessors have rated it. What they say appears once you have rated every criterion, so that it does not lead you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::SetupForm</name>
    <message numerus="yes">
        <source>Pages for %n initiative(s)…</source>
        <translation>
            <numerusform>Pages for %n initiative…</numerusform>
            <numerusform>Pages for %n initiatives…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::StageBarsChart</name>
    <message numerus="yes">
        <source>%n now</source>
        <comment>in this stage</comment>
        <translation>
            <numerusform>%n now</numerusform>
            <numerusform>%n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) ever reached it</source>
        <translation>
            <numerusform>%n initiative ever reached it</numerusform>
            <numerusform>%n initiatives ever reached it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there now</source>
        <translation>
            <numerusform>%n there now</numerusform>
            <numerusform>%n there now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::StageEditor</name>
    <message numerus="yes">
        <source>%n initiative(s) have entered it. The kind says how it counts in the funnel.</source>
        <translation>
            <numerusform>%n initiative has entered it. The kind says how it counts in the funnel.</numerusform>
            <numerusform>%n initiatives have entered it. The kind says how it counts in the funnel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have been in &quot;%1&quot;. Their entries and decisions keep their dates and move to another stage.</source>
        <translation>
            <numerusform>%n initiative has been in &quot;%1&quot;. Its entries and decisions keep their dates and move to another stage.</numerusform>
            <numerusform>%n initiatives have been in &quot;%1&quot;. Their entries and decisions keep their dates and move to another stage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::TopBar</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::Viewpoint</name>
    <message numerus="yes">
        <source>%1 of %n question(s) answered in detail, %2 on average; they count before this rating.</source>
        <translation>
            <numerusform>%1 of %n question answered in detail, %2 on average; it counts before this rating.</numerusform>
            <numerusform>%1 of %n questions answered in detail, %2 on average; they count before this rating.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered in detail, %2 on average.</source>
        <translation>
            <numerusform>%1 of %n question answered in detail, %2 on average.</numerusform>
            <numerusform>%1 of %n questions answered in detail, %2 on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered.</source>
        <translation>
            <numerusform>%1 of %n question answered.</numerusform>
            <numerusform>%1 of %n questions answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered; the range is what the open ones could still change</source>
        <translation>
            <numerusform>%1 of %n question answered; the range is what the open ones could still change</numerusform>
            <numerusform>%1 of %n questions answered; the range is what the open ones could still change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria rated; the range is what the open ones could still change</source>
        <translation>
            <numerusform>%1 of %n criteria rated; the range is what the open ones could still change</numerusform>
            <numerusform>%1 of %n criteria rated; the range is what the open ones could still change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::WhatIfBar</name>
    <message numerus="yes">
        <source>%n initiative(s) change rank.</source>
        <translation>
            <numerusform>%n initiative changes rank.</numerusform>
            <numerusform>%n initiatives change rank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) change quadrant.</source>
        <translation>
            <numerusform>%n initiative changes quadrant.</numerusform>
            <numerusform>%n initiatives change quadrant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::WordingBanner</name>
    <message numerus="yes">
        <source>%n rating(s) were given with the earlier wording. They keep counting and are marked until they are given again.</source>
        <translation>
            <numerusform>%n rating was given with the earlier wording. It keeps counting and is marked until it is given again.</numerusform>
            <numerusform>%n ratings were given with the earlier wording. They keep counting and are marked until they are given again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::WorkCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
