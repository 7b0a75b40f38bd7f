<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Change</name>
    <message>
        <source>Clear a rating of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the rank of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin the rank of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the portfolio&apos;s properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <comment>initiative, stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n initiative(s) to %1</source>
        <comment>stage</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a stage entry of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rate %n initiative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other or no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A legend: %1 is a criterion (&quot;Risk level&quot;), %2 how much (&quot;Low&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>“%1” is sound; it holds %n initiative(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checks that a portfolio is whole and that what is in it makes sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with exit code 1 when it finds something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed; standard error says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan: which AI initiatives to fund, which to fix, which to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portolan [FILE]  opens the window
portolan COMMAND ...  works without a display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“portolan COMMAND --help” tells more about one of them; “portolan --version” tells the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”; “portolan --help” tells what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; did you mean “portolan %2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1” here; see “portolan %2 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: portolan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many; use: portolan %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; use: portolan %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints one JSON document instead of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2; write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portfolio has no business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the business units are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n initiative(s) as of %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) without a stage.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where things stood on that day, such as 2026-11-23; today when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the initiatives of that business unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only initiatives whose first dated stage is not before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the initiatives of a portfolio by stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file has no sheets, and nothing else can be imported yet; leave out --sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--preset and --mapping both say what the columns mean; give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “%1”; the presets are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns mean, ready made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns mean, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of a workbook; not for CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage dates after that day are plans; today when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what would be done and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports a CSV file into a portfolio, which is created when it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --preset and --mapping the columns map themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as a custom value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be imported like this; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 removed</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 added</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <comment>kind, field: old value, new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has them all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No change fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of changes for --limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes from that day on, such as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what holds this text in its label, user, field or values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what changed in a portfolio, when and by whom, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out is missing: the picture to write, ending in .svg, .png or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends in none of .svg, .png and .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size for --size; write it as 1200x900, each side from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1” with %n initiative(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have no place on it, for a rating on an axis is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture to write, ending in .svg, .png or .pdf; needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and thresholds to use; the first profile when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height in pixels; 1200x900 when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a dark ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the value-difficulty matrix of a portfolio as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is; give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the sample portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Created “%1” with %n initiative(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The portfolio&apos;s name; the file&apos;s name when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills it with the sample portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a portfolio with the default scoring method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portfolio has no profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profiles are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n initiative(s), profile %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks the initiatives of a portfolio by their index.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>To become a quick win, any one of these is enough:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single rating makes it a quick win; several would have to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To become a strategic bet, any one of these is enough:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single rating makes it a strategic bet; several would have to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1, score %2, from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of the criterion)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who rated, and what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a criterion, rating now, rating needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line: a small change of either axis makes it another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line between quick wins and fill-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line between strategic bets and what to reconsider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line between quick wins and strategic bets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line between fill-ins and what to reconsider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single rating would lift it past %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pass %1, any one of these is enough:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of a single weight draws it level with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It draws level with %4 when the weight of %3 goes from %1 % to %2 %.</source>
        <extracomment>%1 and %2 are shares of all weights, %3 a criterion, %4 the neighbour in the ranking.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, confidence %3; rated the criterion as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, confidence %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points, weight %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This initiative is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is taken by another initiative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage cannot be taken away here; remove its entry in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a stage of this portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an amount; write a number such as 250000, 250k or %2m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be less than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number of months (0 to 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an approach; choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date; write it as 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An initiative needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An initiative needs a code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everywhere
Ctrl+K  go to any initiative, page or command
Ctrl+1, Ctrl+2, …  go to a page
Ctrl+I  show or hide the details of the selected initiative
Ctrl+Z, Ctrl+Shift+Z  undo and redo; the Edit menu says what
Ctrl+Shift+N  new initiative
Esc  close what is open

There is no Save: every change is in the file as soon as it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview answers three questions: what to fund, what to fix and what to stop. Select an initiative anywhere to see it everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of all initiatives. Type to filter, F2 edits the cell, Del deletes the selected rows, Ctrl+C copies and Ctrl+V pastes from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate one initiative. Keys 1 to 5 rate, Shift with 1 to 4 rates half a point more, N marks not applicable, Delete takes the rating back, Ctrl+Enter goes to the next initiative. What is not answered widens the range of the index; it never counts as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value against difficulty, beside the ranking. The index is the weighted mean of all criteria, 0 to 100. Move a weight or a bubble to try a what-if; nothing changes until you apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring method of this portfolio: criteria, questions, anchors, weights, profiles and stages. A changed anchor makes older ratings doubtful; they are marked, not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a portfolio, start from the sample, or import a CSV. A .portolan or .csv file can also be dropped on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan %1

Portfolios of AI initiatives: what to fund, what to fix, what to stop.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
Made with Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in “%1” are read as %2, as its values show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in “%1” could be read both ways; %3 says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in “%1” could be read both ways; they are read as %2, like the other dates of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in “%1” could be read both ways; %3 makes “%2” the decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in “%1” are millions, as its header says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in “%1” are thousands, as its header says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1, cells separated by %2, header in row %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes are not %1 and were replaced by “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in “%1” give a month or a year only and stand for its first day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The source has no column of codes: new initiatives got codes of their own, and known ones are found by name and unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were matched to initiatives by name and unit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that the source does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened there and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than 4 billion characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column holds the names of initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “%1” for the column “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date that can be read; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole number; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money below zero; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is between 1 and 5; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is a number between 1 and 5; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a known word for a stage; kept as a custom value, without a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio has no stage of this kind; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a known word for an approach; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not low, medium or high; taken as medium and kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No initiative has this code; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1, so a plan and no stage entry; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the declared stage “%1”, so a plan and no stage entry; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later than the date of the declared stage “%1”; no stage entry, kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row declares no stage that is known, so no stage entry; kept as a custom value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio has it in “%1” already, which stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters were replaced by “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 headers; the missing ones are read as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 headers; the others are kept as custom values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code stands in an earlier row already; this row is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has neither a name nor a code; it is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no option “%1”; see “portolan --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens one file at a time; “%1” is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPoints</name>
    <message>
        <source>%1: index %2, from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1, difficulty %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: yearly benefit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Business value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the initiative is worth to the organisation in a year of normal running, and how well that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: nobody has named an effect that could be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect named: below 0.1 % of the unit&apos;s cost or revenue, or never measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: against a baseline, worth 0.1 to 0.5 % of cost or revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: worth 0.5 to 2 %, and the benefit owner stands by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgeted: worth more than 2 %, and written into the owner&apos;s budget plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual net benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a year of normal running worth, after run cost, and how was that worked out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not estimated: nobody has put a figure on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single figure: one number without a method, or payback after 36 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range: low and high with the method shown, payback in 18 to 36 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked range: the unit&apos;s controller has checked it, payback in 12 to 18 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed: group finance has reviewed it, payback within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that the effect is real and comes from this initiative?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: an opinion, or the promise of a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside case: reported by another organisation in other conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-test: on our own past data, or a comparable case in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot: measured before and after in live work, without a comparison group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled pilot: measured against a comparison group, with a confidence interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the users or transactions of the organisation does it touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One team: under 1 % of users or volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few teams: 1 to 5 % of users or volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One function: 5 to 20 % of users or volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two functions: 20 to 50 % of users or volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several functions: over 50 % of users or volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which manager will answer for the benefit once the system runs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: no manager is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: a manager is named but has not been asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed orally: the manager has agreed orally, nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed in writing: the manager has signed for it, targets are unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the target: the manager&apos;s target or budget has been changed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect beyond money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gets better for quality, customers or staff beside the money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nothing gets better, or something gets worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described: an effect is expected, no indicator would show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One indicator: measured today and expected to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One target: an indicator with a baseline and a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More targets: two or more indicators, each with a baseline and a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the organisation&apos;s written goals depend on it, beyond its own benefit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link: it serves no published goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect: it helps something else that serves a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One goal: it supports one goal, and that can be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme: it is named in a strategy programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential: a strategic goal fails without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a written goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which written goal does it serve, and which indicator of that goal will move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: no written goal fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose: a goal fits, no indicator of it would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One indicator: one goal, and the indicator is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantified: the share in the indicator is stated as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key result: it is listed as a key result of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks for it, and what has that person committed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sponsor: nobody speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In name: a sponsor is named but misses the gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director: a director attends the gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board member: a board member attends the gates and has released funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In targets: a board member has it in personal targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabler effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many other initiatives does it unlock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: no other initiative needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: others could reuse it, none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two: initiatives that need it are listed by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or four: initiatives that need it are listed by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five or more: initiatives that need it are listed by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does competition, a contract or the law require it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: nobody outside asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome: customers or partners would like it, none expects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: the market or a regulator expects it within two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing: most competitors have it, or a rule is adopted without a date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: by law or contract, on a fixed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will the organisation be able to do afterwards that it cannot do today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: it repeats what we do already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal: one or two people gain experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One asset: the team keeps one new skill or asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on: the skill or asset goes to at least one other team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reusable: a platform, data product or pattern stays for all units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon after funding the first benefit can be verified, and how soon it reaches everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond two years: first verified benefit more than 24 months after funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second year: first verified benefit 13 to 24 months after funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year: first verified benefit 7 to 12 months after funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year: first verified benefit 4 to 6 months after funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quarter: first verified benefit within 3 months of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long from funding until a first benefit is verified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 24 months: or nobody can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13–24 months: not before the next budget year is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7–12 months: within one budget year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4–6 months: within two quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 3 months: in the quarter of the funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to full roll-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long from a working pilot until everyone who should use it does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 18 months: or nobody can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10–18 months: the plan is an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6–9 months: the plan has steps and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3–5 months: the plan has steps, dates and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 2 months: it stays on the platform of the pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External lead times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who outside the team must act first: purchasing, staff council, approval, labelling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: two or more lead times are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unknown: one lead time is unknown, the others are on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the plan: all lead times are known and on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: one lead time is left, and its date is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nothing outside the team has to be waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incremental release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it bring benefit in steps before it is complete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All or nothing: no benefit before the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late benefit: a first step is possible, the benefit comes at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few steps: two or three steps, each with part of the benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many steps: four or more steps, most of them with a benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every release: each release brings a benefit of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are that it can be built, connected, run and used with what we have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method: none is known to reach the quality needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown elsewhere: it works in other conditions (TRL 2 to 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sample: it works on a sample of our own data (TRL 4 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited use: it works end to end with real users in a small setting (TRL 6 to 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live here: the same pattern is in production in the house (TRL 8 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How proven is the method for this task?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research problem: no known method reaches the quality needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promising: others reach the quality on other data, we have not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample passed: the quality is reached on a sample of our own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot passed: the quality is reached on live data with real users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live pattern: it is reused from a system that runs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard is it to connect to the systems that feed it and use its result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core change: over four systems, no interface, or a core system must change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy: three or four systems, at least one interface must be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate: two or three systems, interfaces exist, some as batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light: one or two systems with documented interfaces, no test environment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in: one system with a documented interface and a test environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the people who would build and run it in place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: two or more key roles are missing and not hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gap: one key role is missing or only promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part time: every role is named, under 60 % available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly free: every role is named, 60 to 90 % available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: the whole team is free for the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How uniform is the work that it will support?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person: everyone does it differently, no steps are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habit: the steps are known but hardly written, exceptions over 25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented: the steps are written, exceptions 15 to 25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed: the steps are written and followed, exceptions 5 to 15 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardised: one way of working, exceptions measured and under 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the people who are to use it think of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: users have not been asked, or they leave it unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: users were told, most see no need or work around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: users were interviewed, opinions differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willing: most want it, a test group is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demanded: users asked for it, a test group has committed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the data can be reached, trusted, understood and lawfully used for this purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearsay: the data is believed to exist, or is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable: accessible, but unstructured or of unknown quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiled: loaded and profiled, the main defects are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled: quality rules are met, the lawful basis is recorded, refreshed on schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven fit: shown to fit this question, monitored, versioned, with owner and contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the team get at the data, in time for production use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access: permission is missing, or the place is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied for: the place is known, permission is asked for, no data seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request: an extract comes within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled: extracts come by themselves, but slower than production needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-service: direct access, as quick in production as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the data good enough for this use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: nobody has looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: defects seen but not counted, or over 10 % missing in key fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiled: under 10 % missing in key fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned: rules are written and checked by hand, under 3 % missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarded: rules run in the pipeline with alerts, under 1 % missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the data cover the groups and cases that matter, with labels where needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent: target groups or labels are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patchy: some groups or labels are there, agreement is not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: a sample is labelled, and agreement is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broad: most groups are labelled, agreement of at least 0.67</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: every group has enough labels, agreement of at least 0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the data be used for this purpose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: nobody has asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dispute: asked, but the lawful basis is unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis found: the lawful basis is identified, the assessment is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional: approved, some conditions are still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: approved, purpose and retention are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership and lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the data, and is its path from the source known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: no owner is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: a team looks after it without being appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named: an owner is appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced: an owner is appointed and the lineage is documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: owner, lineage and notice of changes are agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can go wrong for people, the law, security and supply. Here 5 is the highest risk; a prohibited practice is not rated but stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal: internal advice, reversible, no personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: personal data or a limited effect outside, a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium: it influences decisions on people or money, which can be contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: it is legally high-risk, or a large loss is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extreme: near a prohibited practice, harm for good, or no control known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a person when it is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annoyance: lost minutes, nobody is worse off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconvenience: a delay or extra work, put right the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disadvantage: a person is worse off, corrected within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious loss: money or access is lost, corrected after weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grave harm: safety, liberty or livelihood is at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which legal class applies, and how many obligations are still open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duties: none is triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records only: internal records are required, all are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency: duties to inform only, or under 5 open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-risk, planned: high-risk class with all duties planned, or 5 to 15 open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-risk, gaps: high-risk class with gaps, or over 15 open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomy and reversibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it act by itself, and can its actions be undone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggests: a person decides and acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares: it prepares the action, a person releases each one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within limits: it acts within limits, undone within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide limits: it acts with few limits, undone within weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone: it acts alone, and that cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security and misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can feed it, what can it trigger, and has misuse been tested?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: no input from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: input from known users only, tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside users: input from customers or the public, tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untested: input from customers or the public, not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tools: open input that can trigger actions, not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dependent is it on one supplier and its prices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaceable: another supplier, or none, within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second source: another supplier is qualified, a change takes a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit plan: one supplier, the way out is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied: one supplier, no way out is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captive: no way out, price or model may change without notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n with weak data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ageing pilot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without production owner</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without benefit owner</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in dispute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stage date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with outdated ratings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past intake</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not rated yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In production</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scaled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pilot has started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pilot(s) reached production</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %n in production</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n in production</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly benefit live</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %n initiative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all %n initiative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months in stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterLines</name>
    <message>
        <source>No unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the matrix yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <source>%1 (pinned %2)</source>
        <comment>computed rank, rank set by hand</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>share of what is rated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>rank set by hand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>initiatives that are in the stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to something in “%1” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount rate is outside 0 % to 100 % per year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion “%1” does not have five anchors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two criteria have the key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question of the criterion “%1” has a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “%1” does not have five anchors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of the question “%1” is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” has no weights, so it ranks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” weighs a criterion that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold of the profile “%1” is outside 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiative %1 has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two initiatives have the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is to go live before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a cost below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ramp of “%1” is shorter than no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” enters a stage twice on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” enters a later stage before an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An initiative is linked to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of two initiatives requires the other, and both exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment does not say who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One assessor has answered the same question twice on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating has a value although it is marked as not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is outside 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating answers a question of another criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost when the file was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines of the journal could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, currency and discount rate of the portfolio could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some units could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some criteria could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some questions could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some profiles could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some stages could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some initiatives could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between initiatives could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some links between initiatives could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some assessments could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some ratings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) into a stage could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some entries into stages could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of custom columns could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some values of custom columns could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n could be kept by name only, because other things belong to them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single value(s) could not be read and are empty now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, computer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors revised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp-up in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned go-live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the pinned rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In pilot for %n month(s); no production owner</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In pilot for %n month(s); no benefit owner</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In pilot for %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A weak link is rated 2 or lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak link: %1, rated 2 or lower</source>
        <comment>name of a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is rated 2 or lower</source>
        <comment>name of a criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessors differ by 2 points or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assessors differ in %n place(s), most on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assessors differ on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to another initiative stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excludes %1, which runs as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires %1, which is stopped or retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns it in production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers for its benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of its stage is missing, so its age is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) are older than the wording of their anchors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Past intake without any rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start pilot; high value, easy to do, and its owner is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start pilot; high value and easy to do, but name a benefit owner first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and fund; high value, hard to do, and its investment is still unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and fund; high value, hard to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund production; owner, target and data are in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale out; in production with high value, owners are in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what is missing; the rank may still change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out more about %1; the rank may still change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop or rethink; low value and hard to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how a solution is made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AutoML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud AI service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <comment>a model that runs on a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High is bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconsider</source>
        <comment>the initiatives to reconsider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When capacity allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop or rethink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no row below the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column holds names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins like another kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains zero bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is full of control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lock file can be made in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing by that name; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not found; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not found: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written in “%2”; check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written in “%2”: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used because of line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used because of line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file; save it as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file; save it as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file (it %2); save it as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit the portfolio any more, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit the portfolio any more (%1), so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with a newer Portolan; update Portolan to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with a newer Portolan and needs schema %2; update Portolan to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else; try again when they have closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being changed by %2; try again when they have closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan met a fault of its own; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan met a fault of its own (%1); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Portolan portfolio and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is; what can be read can be saved into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Actions</name>
    <message>
        <source>&amp;New portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from the &amp;sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As-of date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::AnchorFields</name>
    <message>
        <source>Meaning of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name: what must be true for a %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::AnchorSection</name>
    <message>
        <source>The text before the colon is the short name of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) rest on these words. When the meaning of a step changes, older ratings are marked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::AssessHead</name>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous initiative (Ctrl+Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next initiative (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by, a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that rates: choose one, or type a new one and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate each criterion as a whole: one key each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions under each criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All initiatives by all criteria, rated by keys or pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of an initiative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess: all initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· read-only: ratings cannot be changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· %1 · saved as you go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::AssessPage</name>
    <message>
        <source>Nothing to assess yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings belong to initiatives. Add the first one, or import a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method has no criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria say what initiatives are rated by. Add the first one to the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No initiative chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with Ctrl+K or in any list, or start with the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::AssessmentsSection</name>
    <message>
        <source>Nobody has assessed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::AssessorQuestion</name>
    <message>
        <source>PMO</source>
        <comment>the role that rates when nobody says otherwise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is rating?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings are kept per role, so that differences between roles can be seen and talked about. You can change it at the top at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Banner</name>
    <message>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::BannerArea</name>
    <message>
        <source>This portfolio was made with an older Portolan and has been brought up to date. A copy of the file as it was is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read here. Use Save a copy to work on a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened read-only: %1 still holds this file, but that program is no longer running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened read-only: %1 is working on this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in a synced folder. If two people change it at once, the sync service keeps one version and sets the other aside: let one person write at a time, and wait for the sync.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::BulkMenu</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n initiative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n initiative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since which day? Leave it empty when it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date such as 2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n initiative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n initiative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag of %n initiative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) deleted. Ctrl+Z brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ColumnPopup</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an initiative, a page or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search initiatives, pages and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>title, then code or shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::CriteriaList</name>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::CriterionEditor</name>
    <message>
        <source>Name of the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 1 to 5 mean when it is rated as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a high rating means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high rating is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high rating is bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to imports and the command line as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile gives it weight yet, so it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::CustomSection</name>
    <message numerus="yes">
        <source>Hide %n other value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n other value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::DetailsPanel</name>
    <message>
        <source>Open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ExplainPanel</name>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an initiative to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the weight is rated; what is missing is left out of the score and widens its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has rated it yet, so there is nothing to take apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1 · score %2 · range %3–%4</source>
        <extracomment>Rank, score, and how low and high the score may still turn out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ExplainTree</name>
    <message>
        <source>What the score is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up to the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A criterion and its share of the weights that count: &quot;Business value · 30 %&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest link: %1. The criterion stands on it, and it is rated far lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has rated it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who rated, and what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::FieldRow</name>
    <message>
        <source>2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit an initiative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::FigureRow</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>For a screen reader: what a figure is, the figure, and its context.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::FileFlow</name>
    <message>
        <source>Portolan portfolios (*.portolan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep your copy of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything could be read. The damaged file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read is in the new file; the damaged one is as it was. Lost:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <comment>file name, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::FilterBar</name>
    <message>
        <source>Filter by name, code, text, owner or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the matrix yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen ▾</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::GridModel</name>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>the mean of the answered questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated as a whole; the mean of the answered questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable; the reason is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::GridTable</name>
    <message>
        <source>Ratings of all initiatives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::GridView</name>
    <message>
        <source>After a rating go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 rate, N is not applicable, Del clears, Enter goes to the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: &quot;%1&quot; in row %2, column %3 of the block is no rating from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: the block does not fit here. Choose the cell for its top left corner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::HistorySection</name>
    <message>
        <source>Stage to enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 2026-11-30, or leave it empty when it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in that stage already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ImportFlow</name>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %3 (“%2”)</source>
        <comment>place, value, message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ImportSheet</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kept as a column of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 skipped</source>
        <comment>numbers of initiatives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How the columns were understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and values that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::InitiativesPage</name>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No initiative matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No initiatives yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each AI use case, product or project is one line here. Type the first one, bring your list, or look around in the sample portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n initiative(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Open for reading only: nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Type into a cell to change it; paste from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::JournalDialog</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by what, who or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines; filter for older ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::JournalModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::LineTableModel</name>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what the column is called, and what the cell says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>ranks gained or lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <comment>lowest and highest score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of scores, as in &quot;62–75&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pinned %2</source>
        <comment>computed rank, rank set by hand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to rank %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::LinksSection</name>
    <message>
        <source>No links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code or the full name of another initiative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An initiative cannot be linked to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Portolan</source>
        <comment>portfolio name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show stages and times as of (year-month-day; empty for today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date such as 2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::MatrixCard</name>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to prioritise yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix shows initiatives. Add the first one, or import a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start assessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bubble passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show around each bubble how far its place may still move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: yearly benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <extracomment>The sign says that the button opens a menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place on the matrix yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have no rating yet. An initiative gets its place once a criterion of value and one of difficulty are rated; six quick ratings are enough to begin with.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What passes has no rating on both axes, or nothing passes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::MatrixChart</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Value-difficulty matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a quadrant, as in &quot;Quick wins: 12&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Matrix with %n initiative(s). %1.</source>
        <extracomment>%1 lists the quadrants with their counts.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: value %3, difficulty %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: value %2, difficulty %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n label(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n label(s) shown; point at a stack for the rest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n label(s) shown; zoom in for the rest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halo: range of assessors and confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halo, of selected bubbles: range of assessors and confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::MatrixPlot</name>
    <message>
        <source>Implementation difficulty</source>
        <extracomment>Axis of the matrix; the arrow says that more is to the right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::MatrixView</name>
    <message numerus="yes">
        <source>%n initiative(s) in one place:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::MethodChanges</name>
    <message>
        <source>Very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>name of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <comment>to another place in the list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::MethodPage</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question to this criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How initiatives are rated and weighed. It belongs to this file; changes are saved as you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles weigh the criteria and draw the lines of the matrix. The first one is used unless another is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages are the steps from idea to production, and the ends. Their order is the order of the funnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria are what initiatives are rated by, from 1 to 5. Each can be rated as a whole or by its questions; the written anchors keep ratings comparable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last profile stays: without one nothing can be ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stage stays: initiatives have entered it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::MethodTree</name>
    <message>
        <source>The parts of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::MiniMatrix</name>
    <message>
        <source>Place on the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place on the matrix yet: value or difficulty has no rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Value %2, between %3 and %4; difficulty %5, between %6 and %7.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::MoveCard</name>
    <message>
        <source>What if it stood there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the value, any one of these is enough:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the difficulty, any one of these is enough:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single rating gives that value; all of these together would:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single rating gives that difficulty; all of these together would:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1 → %2, difficulty %3 → %4, score %5 → %6, rank %7 → %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>quadrant before, quadrant after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing can be rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To rate it so, say on Assess who rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has rated the single questions, so a rating of the criterion would not count. Change the answers on Assess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating per axis by %1 does not come near that place. Talk it over with the other assessors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A criterion and its rating: &quot;Feasibility 3.5&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could rate %2. That gives value %3 and difficulty %4.</source>
        <extracomment>%1 the assessor, %2 ratings as in &quot;Feasibility 3.5, Business value 4&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate so as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::NameField</name>
    <message>
        <source>It needs a name. Until it has one, the old name stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::OverviewPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the portfolio yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste initiatives on the Initiatives page, import a list with Ctrl+Shift+I, or look at the sample through the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives get their place on the matrix once they are rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out: no ageing pilot, no missing owner, no dispute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next best moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move stands out. Rate more initiatives to find what to fund first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to fund, what to fix and what to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start assessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Prioritise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::PinForm</name>
    <message>
        <source>Pin</source>
        <comment>a rank by hand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the rank set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for whoever asks later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin the rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to rank %1; computed rank %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board may set another rank; the computed one, %1, stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::PrioritisePage</name>
    <message>
        <source>Name of the new profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, adjusted</source>
        <comment>name of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of that name already. Another name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the rank of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin the rank of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <extracomment>The kind of a file and its endings, for the file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some initiatives (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ▾</source>
        <extracomment>The sign says that the button opens a menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: %1 ▾</source>
        <extracomment>A menu button: what the colour stands for, and the sign that it opens a menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business value against implementation difficulty. Drag a bubble to test a what-if; the assessment stays as it is until you apply it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ProfileEditor</name>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value counts as high from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty counts as high from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes all weights in proportion, so that they add up to 100. Scores stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix and assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over assessors take the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0: nothing can be ranked. Give one criterion a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all weights can be 0. The old weight stands until another criterion has one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::PropertiesDialog</name>
    <message>
        <source>Portfolio properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discount rate per year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::QuestionEditor</name>
    <message>
        <source>Name of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight within the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest link: warn when it is rated far below the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 1 to 5 mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question as it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of a question in its criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions of this criterion have weight 0, so none of them counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With weight 0 it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, then its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::RankingCard</name>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the score of the selected initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the score of the selected initiative apart (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pinned rank…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the rank…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin the rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::RankingFilterBar</name>
    <message>
        <source>Filter by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All quadrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::RatingCard</name>
    <message>
        <source>Anchors changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a question: the question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence in the rating of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rating was given with earlier wording of the anchors. It counts; rate again to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High is bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here 5 is the worst: a high rating lowers the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion is rated far better than this, its weakest link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain is as weak as its weakest link: a low rating here is warned about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does this not apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, link or reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason why %1 does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the question once it is rated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::RatingScale</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated %1 of 5: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Keys 1 to 5 rate, N is not applicable, Delete takes the rating back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rated %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::RegisterModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an initiative…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is worked out and cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit initiatives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::RegisterTable</name>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new initiative needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portfolio is open for reading only; nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) set.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>how many set, how many refused, why the first one was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ScoreBar</name>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ScorePanel</name>
    <message>
        <source>Your score so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have rated what I can: show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>a range of scores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rating yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1, difficulty %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets a place once value and difficulty are both known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an assessor: the score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has rated this initiative yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other assessor(s) have rated it. What they say appears once you have rated every criterion, so that it does not lead you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ScoreSection</name>
    <message>
        <source>No stage yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>stage, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since when is not known</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1; %2 of the questions are answered by weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the questions are answered by weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds %2</source>
        <comment>criterion, points</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::StageEditor</name>
    <message>
        <source>Name of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do its initiatives go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage to move the entries to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No initiative has entered it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have entered it. The kind says how it counts in the funnel.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have entered &quot;%1&quot;. Their entries keep their dates and move to another stage.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: held by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::TopBar</name>
    <message>
        <source>New initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search initiatives, pages, commands    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Profile: %1 ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ViewControls</name>
    <message>
        <source>Views ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Viewpoint</name>
    <message>
        <source>%1: you rated it %2 as a whole. A question without an answer takes that rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered in detail, %2 on average; they count before this rating.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered in detail, %2 on average.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rated %1 of 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything answered; the range is how sure you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria rated; the range is how sure you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered; the range is what the open ones could still change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria rated; the range is what the open ones could still change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Largest disagreement: %1 (%2). Talk about this one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::WeightRows</name>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum %1. Each weight counts as its share of the sum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line between low and high value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line between easy and hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset weights and lines to the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score counts shares, so the points need not add up to 100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Welcome</name>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up group with 36 initiatives in every state. Change anything, it is your copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV of your initiatives. Columns are recognised by name and content; nothing is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default method and stages are in place. Add the first initiative by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which AI initiatives to fund, which to fix, which to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a portfolio, or drop a .portolan or .csv file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  in  %2</source>
        <comment>file name, folder</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::WhatIfBar</name>
    <message>
        <source>Save as a new profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if: weights and lines changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if: weights changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if: lines changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) change rank.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) change quadrant.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What-if: all weights are 0, so nothing can be ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::WordingBanner</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meaning is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a corrected spelling, say: the ratings stand as they were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) were given with the earlier wording. They keep counting and are marked until they are given again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::WorkCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::WorkRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what a button does, and to which initiative.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
