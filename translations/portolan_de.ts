<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Change</name>
    <message>
        <source>Clear a rating of %1</source>
        <translation>Eine Bewertung von %1 löschen</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>%1 bewerten</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Pin the rank of %1</source>
        <translation>Rang von %1 festsetzen</translation>
    </message>
    <message>
        <source>Unpin the rank of %1</source>
        <translation>Festgesetzten Rang von %1 lösen</translation>
    </message>
    <message>
        <source>Move %1 to another unit</source>
        <translation>%1 in einen anderen Bereich verschieben</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit the portfolio&apos;s properties</source>
        <translation>Eigenschaften des Portfolios bearbeiten</translation>
    </message>
    <message>
        <source>Add unit %1</source>
        <translation>Bereich %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit unit %1</source>
        <translation>Bereich %1 bearbeiten</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 erfordert %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 schließt %2 aus</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Eine Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Add criterion %1</source>
        <translation>Kriterium %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit criterion %1</source>
        <translation>Kriterium %1 bearbeiten</translation>
    </message>
    <message>
        <source>Add question %1</source>
        <translation>Frage %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit question %1</source>
        <translation>Frage %1 bearbeiten</translation>
    </message>
    <message>
        <source>Add profile %1</source>
        <translation>Profil %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit profile %1</source>
        <translation>Profil %1 bearbeiten</translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation>Stufe %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit stage %1</source>
        <translation>Stufe %1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove criterion %1</source>
        <translation>Kriterium %1 entfernen</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>Frage %1 entfernen</translation>
    </message>
    <message>
        <source>Remove profile %1</source>
        <translation>Profil %1 entfernen</translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation>Stufe %1 entfernen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <comment>initiative, stage</comment>
        <translation>%1 in die Stufe %2 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n initiative(s) to %1</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%n Vorhaben in die Stufe %1 verschieben</numerusform>
            <numerusform>%n Vorhaben in die Stufe %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a stage entry of %1</source>
        <translation>Einen Stufeneintritt von %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n initiative(s)</source>
        <translation>
            <numerusform>%n Vorhaben bewerten</numerusform>
            <numerusform>%n Vorhaben bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Decide to continue %1</source>
        <translation>Entscheidung: %1 fortführen</translation>
    </message>
    <message>
        <source>Decide to change %1</source>
        <translation>Entscheidung: %1 ändern</translation>
    </message>
    <message>
        <source>Decide to stop %1</source>
        <translation>Entscheidung: %1 stoppen</translation>
    </message>
    <message>
        <source>Edit a decision about %1</source>
        <translation>Entscheidung zu %1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove a decision about %1</source>
        <translation>Entscheidung zu %1 entfernen</translation>
    </message>
    <message>
        <source>Finish the task %1</source>
        <translation>Aufgabe %1 abschließen</translation>
    </message>
    <message>
        <source>Reopen the task %1</source>
        <translation>Aufgabe %1 wieder öffnen</translation>
    </message>
    <message>
        <source>Edit the task %1</source>
        <translation>Aufgabe %1 bearbeiten</translation>
    </message>
    <message>
        <source>Add the task %1 to %2</source>
        <comment>task, initiative</comment>
        <translation>Aufgabe %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the task %1</source>
        <translation>Aufgabe %1 entfernen</translation>
    </message>
    <message>
        <source>Change the thresholds of the diagnosis</source>
        <translation>Schwellen der Diagnose ändern</translation>
    </message>
    <message numerus="yes">
        <source>Add the task %1 to %n initiative(s)</source>
        <comment>task</comment>
        <translation>
            <numerusform>Aufgabe %1 zu %n Vorhaben hinzufügen</numerusform>
            <numerusform>Aufgabe %1 zu %n Vorhaben hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze baseline %1</source>
        <translation>Ausgangsstand %1 festhalten</translation>
    </message>
    <message>
        <source>Rename baseline %1</source>
        <translation>Ausgangsstand %1 umbenennen</translation>
    </message>
    <message>
        <source>Delete baseline %1</source>
        <translation>Ausgangsstand %1 löschen</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Bericht ändern</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Everything in the portfolio, from Portolan</source>
        <translation>Alles aus dem Portfolio, von Portolan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Everything in the portfolio. It can be made into a portfolio again: portolan restore.</source>
        <translation>Alles aus dem Portfolio. Daraus lässt sich wieder ein Portfolio machen: portolan restore.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1 (number)</source>
        <comment>a reference, for machines</comment>
        <translation>%1 (Nummer)</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Stage entries</source>
        <translation>Stufeneintritte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Ausgangsstände</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>it is no workbook with everything in a portfolio, or its sheet “About” is gone</source>
        <translation>es ist keine Arbeitsmappe mit allem aus einem Portfolio, oder ihr Blatt „Über“ fehlt</translation>
    </message>
    <message>
        <source>the sheet “%1”, or its hidden first row, is no longer in it</source>
        <translation>das Blatt „%1“ oder seine verborgene erste Zeile ist nicht mehr darin</translation>
    </message>
    <message>
        <source>the sheet “%1” has the column “%2” twice</source>
        <translation>das Blatt „%1“ hat die Spalte „%2“ zweimal</translation>
    </message>
    <message>
        <source>the column “%1” of the sheet “%2” is no longer in it</source>
        <translation>die Spalte „%1“ des Blattes „%2“ ist nicht mehr darin</translation>
    </message>
    <message>
        <source>%1 has the number of another line; empty it to make a new one</source>
        <comment>cell</comment>
        <translation>%1 hat die Nummer einer anderen Zeile; leeren Sie sie, um eine neue zu machen</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be in this column</source>
        <comment>cell, its text</comment>
        <translation>%1: „%2“ kann in dieser Spalte nicht stehen</translation>
    </message>
    <message>
        <source>it is larger than any workbook that was sent</source>
        <translation>sie ist größer als jede verschickte Arbeitsmappe</translation>
    </message>
    <message>
        <source>it is no workbook (XLSX or ODS)</source>
        <translation>es ist keine Arbeitsmappe (XLSX oder ODS)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>Beleg oder Grund</translation>
    </message>
    <message>
        <source>Rating as sent</source>
        <translation>Bewertung beim Versand</translation>
    </message>
    <message>
        <source>Confidence as sent</source>
        <translation>Sicherheit beim Versand</translation>
    </message>
    <message>
        <source>Evidence as sent</source>
        <translation>Beleg beim Versand</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>“%1” is no rating from 1 to 5 and not n/a.</source>
        <translation>„%1“ ist keine Bewertung von 1 bis 5 und nicht n/a.</translation>
    </message>
    <message>
        <source>“%1” is no confidence.</source>
        <translation>„%1“ ist keine Sicherheit.</translation>
    </message>
    <message>
        <source>What “%1” is about is not in the portfolio any more.</source>
        <translation>Worum es bei „%1“ geht, ist nicht mehr im Portfolio.</translation>
    </message>
    <message>
        <source>The row was torn apart when the sheet was sorted: its texts are of another row than its hidden cells.</source>
        <translation>Die Zeile wurde beim Sortieren zerrissen: Ihre Texte sind die einer anderen Zeile als ihre verborgenen Zellen.</translation>
    </message>
    <message>
        <source>There is evidence or a reason but no rating: “%1”.</source>
        <translation>Es gibt einen Beleg oder Grund, aber keine Bewertung: „%1“.</translation>
    </message>
    <message>
        <source>n/a needs its reason beside it.</source>
        <translation>n/a braucht daneben einen Grund.</translation>
    </message>
    <message>
        <source>The rating was erased there.</source>
        <translation>Die Bewertung wurde dort gelöscht.</translation>
    </message>
    <message>
        <source>The row is there twice with different ratings, see %1.</source>
        <translation>Die Zeile kommt zweimal mit verschiedenen Bewertungen vor, siehe %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) in rows that say(s) nowhere what it is about was left out: %1.</source>
        <translation>
            <numerusform>%n Bewertung in einer Zeile, die nirgends sagt, worum es geht, blieb weg: %1.</numerusform>
            <numerusform>%n Bewertungen in Zeilen, die nirgends sagen, worum es geht, blieben weg: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” is no longer there; what was sent in it is kept.</source>
        <translation>Die Spalte „%1“ ist nicht mehr da; was darin verschickt wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were sent did not come back; nothing changes for them.</source>
        <translation>
            <numerusform>%n verschickte Zeile kam nicht zurück; für sie ändert sich nichts.</numerusform>
            <numerusform>%n verschickte Zeilen kamen nicht zurück; für sie ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a workbook that was sent to collect ratings: its sheet “%1” is missing</source>
        <translation>es ist keine zum Bewerten verschickte Arbeitsmappe: Ihr Blatt „%1“ fehlt</translation>
    </message>
    <message>
        <source>its sheet “%1” is damaged</source>
        <translation>ihr Blatt „%1“ ist beschädigt</translation>
    </message>
    <message>
        <source>its sheet “%1” lacks the column “%2”</source>
        <translation>ihrem Blatt „%1“ fehlt die Spalte „%2“</translation>
    </message>
    <message>
        <source>it has two sheets to rate, “%1” and “%2”; leave one of them</source>
        <translation>sie hat zwei Blätter zum Bewerten, „%1“ und „%2“; lassen Sie eines davon</translation>
    </message>
    <message>
        <source>it has no sheet with the hidden column “%1”</source>
        <translation>sie hat kein Blatt mit der verborgenen Spalte „%1“</translation>
    </message>
    <message>
        <source>it was made from another portfolio, “%1”: none of its initiatives is here</source>
        <translation>sie wurde aus einem anderen Portfolio gemacht, „%1“: Keines seiner Vorhaben ist hier</translation>
    </message>
    <message>
        <source>Nothing has changed here since it was sent.</source>
        <translation>Seit dem Versand hat sich hier nichts geändert.</translation>
    </message>
    <message>
        <source>as a whole</source>
        <comment>criterion rated directly</comment>
        <translation>als Ganzes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rating: its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ratings of %1</source>
        <translation>Bewertungen zu %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>name of a sheet</comment>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Scales</source>
        <comment>name of a sheet</comment>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>1. Rate on the sheet “%1”: choose 1 to 5 from the list, or n/a where a question does not apply, with the reason beside it.</source>
        <translation>1. Bewerten Sie auf dem Blatt „%1“: Wählen Sie 1 bis 5 aus der Liste, oder n/a, wo eine Frage nicht zutrifft, mit dem Grund daneben.</translation>
    </message>
    <message>
        <source>2. Each rating has a note with the meaning of 1 to 5: rest the pointer on its cell. The sheet “%1” has all of them.</source>
        <translation>2. Jede Bewertung hat eine Notiz mit der Bedeutung von 1 bis 5: Zeigen Sie auf ihre Zelle. Das Blatt „%1“ enthält alle.</translation>
    </message>
    <message>
        <source>3. Say how sure you are, and on what evidence you rate.</source>
        <translation>3. Sagen Sie, wie sicher Sie sind und auf welchen Beleg Sie sich stützen.</translation>
    </message>
    <message>
        <source>4. What you leave empty stays unrated; nothing is counted as zero.</source>
        <translation>4. Was Sie leer lassen, bleibt unbewertet; nichts zählt als null.</translation>
    </message>
    <message>
        <source>5. You may filter, hide, widen, leave rows out and add columns; keep the hidden columns as they are. To sort, take off the protection, which has no password, and sort whole rows.</source>
        <translation>5. Sie dürfen filtern, ausblenden, verbreitern, Zeilen weglassen und Spalten einfügen; lassen Sie die verborgenen Spalten, wie sie sind. Zum Sortieren heben Sie den Schutz auf, er hat kein Kennwort, und sortieren Sie ganze Zeilen.</translation>
    </message>
    <message>
        <source>6. Save as XLSX or ODS, and send the workbook back.</source>
        <translation>6. Speichern Sie als XLSX oder ODS und schicken Sie die Arbeitsmappe zurück.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>assessor</comment>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Sent on: %1</source>
        <translation>Verschickt am: %1</translation>
    </message>
    <message numerus="yes">
        <source>Rated so far, of %n:</source>
        <translation>
            <numerusform>Bisher bewertet, von %n:</numerusform>
            <numerusform>Bisher bewertet, von %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings by %1</source>
        <translation>Bewertungen von %1</translation>
    </message>
    <message>
        <source>Fill in the shaded cells: 1 to 5, or n/a with the reason.</source>
        <translation>Füllen Sie die getönten Zellen aus: 1 bis 5, oder n/a mit dem Grund.</translation>
    </message>
    <message>
        <source>Not a rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Choose 1 to 5, or n/a with the reason beside it.</source>
        <translation>Wählen Sie 1 bis 5, oder n/a mit dem Grund daneben.</translation>
    </message>
    <message>
        <source>Not a confidence</source>
        <translation>Keine Sicherheit</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>it is not said who is to rate</source>
        <translation>es ist nicht gesagt, wer bewerten soll</translation>
    </message>
    <message>
        <source>there is nothing to rate</source>
        <translation>es gibt nichts zu bewerten</translation>
    </message>
    <message>
        <source>there is more to rate than one sheet takes; choose fewer units</source>
        <translation>es ist mehr zu bewerten, als ein Blatt fasst; wählen Sie weniger Bereiche</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n rating(s) by %1</source>
        <translation>
            <numerusform>%n Bewertung von %1 übernehmen</numerusform>
            <numerusform>%n Bewertungen von %1 übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet “%1” has formulas without a result; open the workbook in a spreadsheet program and save it</source>
        <translation>das Blatt „%1“ hat Formeln ohne Ergebnis; die Arbeitsmappe in einer Tabellenkalkulation öffnen und speichern</translation>
    </message>
    <message>
        <source>it has more sheets than any that was exported</source>
        <translation>sie hat mehr Blätter als jede, die exportiert wurde</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Other or no unit</source>
        <translation>Anderer oder kein Bereich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A legend: %1 is a criterion (&quot;Risk level&quot;), %2 how much (&quot;Low&quot;).</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Kein Bereich</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>“%1” is sound; it holds %n initiative(s).</source>
        <translation>
            <numerusform>„%1“ ist in Ordnung; es enthält %n Vorhaben.</numerusform>
            <numerusform>„%1“ ist in Ordnung; es enthält %n Vorhaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n finding(s)</source>
        <translation>
            <numerusform>„%1“: %n Befund</numerusform>
            <numerusform>„%1“: %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks that a portfolio is whole and that what is in it makes sense.</source>
        <translation>Prüft, ob ein Portfolio heil ist und ob sein Inhalt stimmig ist.</translation>
    </message>
    <message>
        <source>Ends with exit code 1 when it finds something.</source>
        <translation>Endet mit Code 1, wenn etwas gefunden wird.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed; standard error says why</source>
        <translation>fehlgeschlagen; die Standardfehlerausgabe nennt den Grund</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>falscher Aufruf</translation>
    </message>
    <message>
        <source>Portolan: which AI initiatives to fund, which to fix, which to stop.</source>
        <translation>Portolan: welche KI-Vorhaben finanzieren, welche verbessern, welche stoppen.</translation>
    </message>
    <message>
        <source>portolan [FILE]  opens the window
portolan COMMAND ...  works without a display</source>
        <translation>portolan [FILE]  öffnet das Fenster
portolan COMMAND ...  arbeitet ohne Bildschirm</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>“portolan COMMAND --help” tells more about one of them; “portolan --version” tells the version.</source>
        <translation>„portolan COMMAND --help“ sagt mehr über einen davon; „portolan --version“ nennt die Version.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes beim Beenden:</translation>
    </message>
    <message>
        <source>There is no option “%1”; “portolan --help” tells what there is.</source>
        <translation>Die Option „%1“ gibt es nicht; „portolan --help“ nennt, was es gibt.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; did you mean “portolan %2”?</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei; war „portolan %2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no option “%1” here; see “portolan %2 --help”.</source>
        <translation>Die Option „%1“ gibt es hier nicht; siehe „portolan %2 --help“.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Usage: portolan %1</source>
        <translation>Aufruf: portolan %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; use: portolan %2</source>
        <translation>„%1“ ist ein Argument zu viel; Aufruf: portolan %2</translation>
    </message>
    <message>
        <source>%1 is missing; use: portolan %2</source>
        <translation>%1 fehlt; Aufruf: portolan %2</translation>
    </message>
    <message>
        <source>Prints one JSON document instead of text.</source>
        <translation>Gibt statt Text ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2; write it as 2026-11-23.</source>
        <translation>„%1“ ist kein Datum für --%2; Schreibweise wie 2026-11-23.</translation>
    </message>
    <message>
        <source>the portfolio has no business unit</source>
        <translation>das Portfolio hat keinen Geschäftsbereich</translation>
    </message>
    <message>
        <source>the business units are %1</source>
        <translation>die Geschäftsbereiche sind %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n initiative(s) as of %2</source>
        <translation>
            <numerusform>%1: %n Vorhaben zum Stichtag %2</numerusform>
            <numerusform>%1: %n Vorhaben zum Stichtag %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) without a stage.</source>
        <translation>
            <numerusform>%n Vorhaben ohne Stufe.</numerusform>
            <numerusform>%n Vorhaben ohne Stufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where things stood on that day, such as 2026-11-23; today when left out.</source>
        <translation>Stand an diesem Tag, etwa 2026-11-23; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Only the initiatives of that business unit.</source>
        <translation>Nur die Vorhaben dieses Geschäftsbereichs.</translation>
    </message>
    <message>
        <source>Only initiatives whose first dated stage is not before that day.</source>
        <translation>Nur Vorhaben, deren erste datierte Stufe nicht vor diesem Tag liegt.</translation>
    </message>
    <message>
        <source>--preset and --mapping both say what the columns mean; give one of them.</source>
        <translation>--preset und --mapping sagen beide, was die Spalten bedeuten; nur eines davon angeben.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; the presets are %2.</source>
        <translation>Die Vorgabe „%1“ gibt es nicht; die Vorgaben sind %2.</translation>
    </message>
    <message>
        <source>Reading row %1 of %2</source>
        <translation>Zeile %1 von %2 wird gelesen</translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation>%1 von %2 wird geschrieben</translation>
    </message>
    <message>
        <source>Create portfolio</source>
        <translation>Portfolio anlegen</translation>
    </message>
    <message>
        <source>What the columns mean, ready made: %1.</source>
        <translation>Was die Spalten bedeuten, als fertige Vorgabe: %1.</translation>
    </message>
    <message>
        <source>What the columns mean, as JSON.</source>
        <translation>Was die Spalten bedeuten, als JSON.</translation>
    </message>
    <message>
        <source>Stage dates after that day are plans; today when left out.</source>
        <translation>Stufendaten nach diesem Tag sind Pläne; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Tells what would be done and changes nothing.</source>
        <translation>Sagt, was geschähe, und ändert nichts.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>kept as a custom value</source>
        <translation>als zusätzlicher Wert behalten</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>“%1” would be imported like this; nothing was changed.</source>
        <translation>„%1“ würde so importiert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>„%1“ wurde importiert.</translation>
    </message>
    <message>
        <source>%1 %2 removed</source>
        <comment>kind, name</comment>
        <translation>%1 %2 entfernt</translation>
    </message>
    <message>
        <source>%1 %2 added</source>
        <comment>kind, name</comment>
        <translation>%1 %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <comment>kind, field: old value, new value</comment>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has them all</source>
        <translation>
            <numerusform>… und %n weiterer; --json hat alle</numerusform>
            <numerusform>… und %n weitere; --json hat alle</numerusform>
        </translation>
    </message>
    <message>
        <source>No change fits.</source>
        <translation>Keine Änderung passt.</translation>
    </message>
    <message>
        <source>“%1” is not a number of changes for --limit.</source>
        <translation>„%1“ ist keine Anzahl von Änderungen für --limit.</translation>
    </message>
    <message>
        <source>Only changes from that day on, such as 2026-11-23.</source>
        <translation>Nur Änderungen ab diesem Tag, etwa 2026-11-23.</translation>
    </message>
    <message>
        <source>At most so many changes.</source>
        <translation>Höchstens so viele Änderungen.</translation>
    </message>
    <message>
        <source>Only what holds this text in its label, user, field or values.</source>
        <translation>Nur, was diesen Text in Beschriftung, Benutzer, Feld oder Werten enthält.</translation>
    </message>
    <message>
        <source>Shows what changed in a portfolio, when and by whom, the newest first.</source>
        <translation>Zeigt, was in einem Portfolio wann und von wem geändert wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>--out is missing: the picture to write, ending in .svg, .png or .pdf.</source>
        <translation>--out fehlt: das Bild, das geschrieben werden soll, mit der Endung .svg, .png oder .pdf.</translation>
    </message>
    <message>
        <source>“%1” ends in none of .svg, .png and .pdf.</source>
        <translation>„%1“ endet weder auf .svg noch auf .png oder .pdf.</translation>
    </message>
    <message>
        <source>“%1” is not a size for --size; write it as 1200x900, each side from %2 to %3.</source>
        <translation>„%1“ ist keine Größe für --size; Schreibweise wie 1200x900, jede Seite von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation>%1, Profil %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1” with %n initiative(s).</source>
        <translation>
            <numerusform>„%1“ mit %n Vorhaben geschrieben.</numerusform>
            <numerusform>„%1“ mit %n Vorhaben geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have no place on it, for a rating on an axis is missing.</source>
        <translation>
            <numerusform>%n Vorhaben hat keinen Platz darauf, denn die Bewertung einer Achse fehlt.</numerusform>
            <numerusform>%n Vorhaben haben keinen Platz darauf, denn die Bewertung einer Achse fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture to write, ending in .svg, .png or .pdf; needed.</source>
        <translation>Das Bild, das geschrieben wird, mit der Endung .svg, .png oder .pdf; nötig.</translation>
    </message>
    <message>
        <source>Weights and thresholds to use; the first profile when left out.</source>
        <translation>Gewichte und Schwellen, die gelten; ohne Angabe das erste Profil.</translation>
    </message>
    <message>
        <source>Width and height in pixels; 1200x900 when left out.</source>
        <translation>Breite und Höhe in Pixeln; ohne Angabe 1200x900.</translation>
    </message>
    <message>
        <source>On a dark ground.</source>
        <translation>Auf dunklem Grund.</translation>
    </message>
    <message>
        <source>Writes the value-difficulty matrix of a portfolio as a picture.</source>
        <translation>Schreibt die Wert-Schwierigkeits-Matrix eines Portfolios als Bild.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is; give another name.</source>
        <translation>„%1“ gibt es schon und blieb unverändert; einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>Create the sample portfolio</source>
        <translation>Beispielportfolio anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Created “%1” with %n initiative(s).</source>
        <translation>
            <numerusform>„%1“ mit %n Vorhaben angelegt.</numerusform>
            <numerusform>„%1“ mit %n Vorhaben angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portfolio&apos;s name; the file&apos;s name when left out.</source>
        <translation>Der Name des Portfolios; ohne Angabe der Name der Datei.</translation>
    </message>
    <message>
        <source>Fills it with the sample portfolio.</source>
        <translation>Füllt es mit dem Beispielportfolio.</translation>
    </message>
    <message>
        <source>Creates a portfolio with the default scoring method.</source>
        <translation>Legt ein Portfolio mit der vorgegebenen Bewertungsmethode an.</translation>
    </message>
    <message>
        <source>the portfolio has no profile</source>
        <translation>das Portfolio hat kein Profil</translation>
    </message>
    <message>
        <source>the profiles are %1</source>
        <translation>die Profile sind %1</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n initiative(s), profile %2</source>
        <translation>
            <numerusform>%1: %n Vorhaben, Profil %2</numerusform>
            <numerusform>%1: %n Vorhaben, Profil %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks the initiatives of a portfolio by their index.</source>
        <translation>Ordnet die Vorhaben eines Portfolios nach ihrem Index.</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output; is the disk full?</source>
        <translation>Das Ergebnis lässt sich nicht auf die Standardausgabe schreiben; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>From pilot to production</source>
        <translation>Vom Piloten in den Betrieb</translation>
    </message>
    <message>
        <source>No initiative has reached a pilot.</source>
        <translation>Noch kein Vorhaben hat einen Piloten erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pilot(s) reached production (%2, 95 % interval %3 to %4); %5 run, %6 were stopped.</source>
        <translation>
            <numerusform>%1 von %n Piloten hat den Betrieb erreicht (%2, 95-%-Intervall %3 bis %4); laufend: %5, gestoppt: %6.</numerusform>
            <numerusform>%1 von %n Piloten haben den Betrieb erreicht (%2, 95-%-Intervall %3 bis %4); laufend: %5, gestoppt: %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>The target of this portfolio is %1.</source>
        <translation>Das Ziel dieses Portfolios ist %1.</translation>
    </message>
    <message>
        <source>Pilots by the quarter in which they began, and the share in production</source>
        <translation>Piloten nach Quartal des Beginns und Anteil im Betrieb</translation>
    </message>
    <message>
        <source>Why pilots stall</source>
        <translation>Warum Piloten stocken</translation>
    </message>
    <message>
        <source>No pilot is running.</source>
        <translation>Es läuft kein Pilot.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n running pilot(s) show %2 causes or more.</source>
        <translation>
            <numerusform>Bei %1 von %n laufenden Piloten liegen %2 Ursachen oder mehr vor.</numerusform>
            <numerusform>Bei %1 von %n laufenden Piloten liegen %2 Ursachen oder mehr vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause, its weight</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) without a date: not in the times.</source>
        <translation>
            <numerusform>%n Pilot ohne Datum: nicht in den Dauern enthalten.</numerusform>
            <numerusform>%n Piloten ohne Datum: nicht in den Dauern enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running pilot(s) without a date: not in the ageing.</source>
        <translation>
            <numerusform>%n laufender Pilot ohne Datum: nicht in der Überalterung enthalten.</numerusform>
            <numerusform>%n laufende Piloten ohne Datum: nicht in der Überalterung enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in pilot without a date: not in the flow.</source>
        <translation>
            <numerusform>%n Pilotphase ohne Datum: nicht im Durchfluss enthalten.</numerusform>
            <numerusform>%n Pilotphasen ohne Datum: nicht im Durchfluss enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>Von Stufe zu Stufe</translation>
    </message>
    <message>
        <source>Ageing and flow</source>
        <translation>Überalterung und Durchfluss</translation>
    </message>
    <message>
        <source>Tells where initiatives are, how long they take and why pilots stall.</source>
        <translation>Zeigt, wo Vorhaben stehen, wie lange sie dauern und warum Piloten stocken.</translation>
    </message>
    <message>
        <source>--out is missing: the archive to write, such as portfolio.xml.</source>
        <translation>--out fehlt: das Archiv, das geschrieben werden soll, etwa portfolio.xml.</translation>
    </message>
    <message>
        <source>“%1” exists, is no archive and was left as it is; give another name.</source>
        <translation>„%1“ gibt es schon, ist kein Archiv und blieb unverändert; einen anderen Namen angeben.</translation>
    </message>
    <message numerus="yes">
        <source>Archived %n initiative(s) in “%1”.</source>
        <translation>
            <numerusform>%n Vorhaben in „%1“ archiviert.</numerusform>
            <numerusform>%n Vorhaben in „%1“ archiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive to write; an archive that is there is replaced; needed.</source>
        <translation>Das Archiv, das geschrieben wird; ein vorhandenes Archiv wird ersetzt; nötig.</translation>
    </message>
    <message>
        <source>Writes a whole portfolio with its baselines as one text that any Portolan reads.</source>
        <translation>Schreibt ein ganzes Portfolio mit seinen Ausgangsständen als einen Text, den jedes Portolan liest.</translation>
    </message>
    <message>
        <source>The same portfolio always gives the same text, line by line, so that two archives can be compared.</source>
        <translation>Dasselbe Portfolio ergibt immer denselben Text, Zeile für Zeile, sodass sich zwei Archive vergleichen lassen.</translation>
    </message>
    <message>
        <source>the portfolio has no baseline</source>
        <translation>das Portfolio hat keinen Ausgangsstand</translation>
    </message>
    <message>
        <source>the baselines are %1</source>
        <translation>die Ausgangsstände sind %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsstand</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>There is no baseline yet; --freeze makes one.</source>
        <translation>Es gibt noch keinen Ausgangsstand; --freeze legt einen an.</translation>
    </message>
    <message>
        <source>Deleted the baseline “%1”.</source>
        <translation>Ausgangsstand „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Froze the baseline “%1”.</source>
        <translation>Ausgangsstand „%1“ festgehalten.</translation>
    </message>
    <message>
        <source>Only one of --freeze, --list and --delete can be done at once.</source>
        <translation>Von --freeze, --list und --delete geht nur eines auf einmal.</translation>
    </message>
    <message>
        <source>--note and --on belong to --freeze.</source>
        <translation>--note und --on gehören zu --freeze.</translation>
    </message>
    <message>
        <source>Keeps the portfolio as it is now under this name.</source>
        <translation>Hält das Portfolio, wie es jetzt ist, unter diesem Namen fest.</translation>
    </message>
    <message>
        <source>What to remember about the baseline to freeze.</source>
        <translation>Was zu dem Ausgangsstand, der festgehalten wird, zu merken ist.</translation>
    </message>
    <message>
        <source>The day it stands for; today when left out.</source>
        <translation>Der Tag, für den er steht; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Lists the baselines; so does leaving out everything else.</source>
        <translation>Listet die Ausgangsstände auf; ebenso, wenn alles andere fehlt.</translation>
    </message>
    <message>
        <source>Deletes the baseline of this name.</source>
        <translation>Löscht den Ausgangsstand dieses Namens.</translation>
    </message>
    <message>
        <source>Freezes, lists and deletes baselines: states of the portfolio to compare with.</source>
        <translation>Hält Ausgangsstände fest, listet sie auf und löscht sie: Stände des Portfolios, mit denen verglichen wird.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>a baseline, a date</comment>
        <translation>„%1“ vom %2</translation>
    </message>
    <message>
        <source>From %1 to %2, profile %3</source>
        <comment>state, state</comment>
        <translation>Von %1 bis %2, Profil %3</translation>
    </message>
    <message>
        <source>--baseline is missing: the name of the baseline to compare with.</source>
        <translation>--baseline fehlt: der Name des Ausgangsstands, mit dem verglichen werden soll.</translation>
    </message>
    <message>
        <source>The baseline to compare with; needed.</source>
        <translation>Der Ausgangsstand, mit dem verglichen wird; nötig.</translation>
    </message>
    <message>
        <source>A later baseline in place of the portfolio as it is now.</source>
        <translation>Ein späterer Ausgangsstand anstelle des Portfolios, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Weights to rank both states by; the first profile when left out.</source>
        <translation>Gewichte, nach denen beide Stände gereiht werden; ohne Angabe das erste Profil.</translation>
    </message>
    <message>
        <source>Says what moved since a baseline: ranks, scores and their ratings, stages, money.</source>
        <translation>Sagt, was sich seit einem Ausgangsstand verändert hat: Ränge, Werte und ihre Bewertungen, Stufen, Geld.</translation>
    </message>
    <message>
        <source>Reading row %1</source>
        <translation>Zeile %1 wird gelesen</translation>
    </message>
    <message>
        <source>Imports a CSV, XLSX or ODS file into a portfolio, which is created when it is not there.</source>
        <translation>Importiert eine CSV-, XLSX- oder ODS-Datei in ein Portfolio; fehlt es, wird es angelegt.</translation>
    </message>
    <message>
        <source>What SOURCE is, is seen by its content and not by its name. Without --preset and --mapping the columns map themselves.</source>
        <translation>Was SOURCE ist, wird am Inhalt erkannt und nicht am Namen. Ohne --preset und --mapping werden die Spalten von selbst zugeordnet.</translation>
    </message>
    <message>
        <source>Restore from archive %1</source>
        <translation>Aus Archiv %1 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restored “%1” with %n initiative(s).</source>
        <translation>
            <numerusform>„%1“ mit %n Vorhaben wiederhergestellt.</numerusform>
            <numerusform>„%1“ mit %n Vorhaben wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the archive is restored or nothing.</source>
        <translation>Das Archiv wird ganz wiederhergestellt oder gar nicht.</translation>
    </message>
    <message>
        <source>no business unit has that name</source>
        <translation>kein Bereich heißt so</translation>
    </message>
    <message>
        <source>--out is missing: the workbook to write, ending in .xlsx.</source>
        <translation>--out fehlt: die Arbeitsmappe, die zu schreiben ist, mit der Endung .xlsx.</translation>
    </message>
    <message>
        <source>“%1” does not end in .xlsx.</source>
        <translation>„%1“ endet nicht auf .xlsx.</translation>
    </message>
    <message>
        <source>--assessor is missing: the role that is to rate.</source>
        <translation>--assessor fehlt: die Rolle, die bewerten soll.</translation>
    </message>
    <message>
        <source>Wrote “%1” for %2.</source>
        <translation>„%1“ wurde für %2 geschrieben.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>Ratings by %1: %2 new, %3 changed, %4 unchanged, %5 in conflict, %6 not readable, %7 of what is gone.</source>
        <translation>Bewertungen von %1: %2 neu, %3 geändert, %4 unverändert, %5 im Widerspruch, %6 nicht lesbar, %7 zu dem, was es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>%1: changed there and here; %2 there, %3 here.</source>
        <comment>cell, ratings</comment>
        <translation>%1: dort und hier geändert; %2 dort, %3 hier.</translation>
    </message>
    <message>
        <source>--out needs the workbook to write, ending in .xlsx.</source>
        <translation>--out braucht die Arbeitsmappe, die zu schreiben ist, mit der Endung .xlsx.</translation>
    </message>
    <message>
        <source>The workbook to write, ending in .xlsx; needed.</source>
        <translation>Die Arbeitsmappe, die zu schreiben ist, mit der Endung .xlsx; nötig.</translation>
    </message>
    <message>
        <source>Who is to rate; needed.</source>
        <translation>Wer bewerten soll; nötig.</translation>
    </message>
    <message>
        <source>Only initiatives of these units, divided by commas.</source>
        <translation>Nur Vorhaben dieser Bereiche, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>One rating for each criterion, not for each question.</source>
        <translation>Eine Bewertung für jedes Kriterium, nicht für jede Frage.</translation>
    </message>
    <message>
        <source>Only what the assessor has not rated yet.</source>
        <translation>Nur, was noch nicht bewertet ist.</translation>
    </message>
    <message>
        <source>The day it is sent, as YYYY-MM-DD; today when left out.</source>
        <translation>Der Tag des Versands, als JJJJ-MM-TT; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Writes a workbook in which an assessor rates, to be taken in again.</source>
        <translation>Schreibt eine Arbeitsmappe, in der jemand bewertet, um sie wieder zu übernehmen.</translation>
    </message>
    <message>
        <source>Only says what would be taken in.</source>
        <translation>Sagt nur, was übernommen würde.</translation>
    </message>
    <message>
        <source>Of conflicts, takes what the workbook says; else what is here stays.</source>
        <translation>Übernimmt bei Widersprüchen, was in der Arbeitsmappe steht; sonst bleibt, was hier steht.</translation>
    </message>
    <message>
        <source>The day of the assessment, as YYYY-MM-DD; today when left out.</source>
        <translation>Der Tag der Einschätzung, als JJJJ-MM-TT; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Takes in a workbook that “collect” wrote and an assessor has filled in.</source>
        <translation>Übernimmt eine Arbeitsmappe, die „collect“ geschrieben hat und die ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>Writes everything as a workbook; “restore” makes a portfolio of it again.</source>
        <translation>Schreibt alles als Arbeitsmappe; „restore“ macht daraus wieder ein Portfolio.</translation>
    </message>
    <message>
        <source>Draws arrows from where bubbles were in that baseline.</source>
        <translation>Zeichnet Pfeile von dort, wo die Blasen in diesem Ausgangsstand waren.</translation>
    </message>
    <message>
        <source>--out is missing: the report to write, ending in one of %1.</source>
        <translation>--out fehlt: der Bericht, der zu schreiben ist, mit einer Endung aus %1.</translation>
    </message>
    <message>
        <source>“%1” ends in none of %2.</source>
        <translation>„%1“ hat keine der Endungen %2.</translation>
    </message>
    <message>
        <source>There is no template “%1”; there are %2.</source>
        <translation>Es gibt keine Vorlage „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is no paper for --paper; write a4 or letter.</source>
        <translation>„%1“ ist kein Papier für --paper; schreiben Sie a4 oder letter.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation>Es gibt keine Sprache „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>no initiative has that code</source>
        <translation>kein Vorhaben hat diese Kennung</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>The report to write, ending in one of %1; needed.</source>
        <translation>Der Bericht, der zu schreiben ist, mit einer Endung aus %1; nötig.</translation>
    </message>
    <message>
        <source>One of %1; full_report when left out.</source>
        <translation>Eine von %1; ohne Angabe full_report.</translation>
    </message>
    <message>
        <source>In place of the title that the numbers give.</source>
        <translation>Anstelle des Titels, den die Zahlen ergeben.</translation>
    </message>
    <message>
        <source>Whom the report is for, on the cover.</source>
        <translation>Für wen der Bericht ist, auf dem Deckblatt.</translation>
    </message>
    <message>
        <source>Who made it.</source>
        <translation>Wer ihn gemacht hat.</translation>
    </message>
    <message>
        <source>The client&apos;s logo: PNG, JPEG or SVG of at most 2 MB.</source>
        <translation>Das Logo des Kunden: PNG, JPEG oder SVG von höchstens 2 MB.</translation>
    </message>
    <message>
        <source>A presentation (.pptx) whose layouts the slides are made with.</source>
        <translation>Eine Präsentation (.pptx), mit deren Layouts die Folien gemacht werden.</translation>
    </message>
    <message>
        <source>The size of the pages; a4 when left out.</source>
        <translation>Die Größe der Seiten; ohne Angabe a4.</translation>
    </message>
    <message>
        <source>Pages for these initiatives only: codes, divided by commas.</source>
        <translation>Seiten nur für diese Vorhaben: Kennungen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The language of the report, such as en or de.</source>
        <translation>Die Sprache des Berichts, etwa en oder de.</translation>
    </message>
    <message>
        <source>Writes a report of a portfolio.</source>
        <translation>Schreibt einen Bericht über ein Portfolio.</translation>
    </message>
    <message>
        <source>Makes a portfolio of an archive, or of a workbook that “export” wrote; FILE must not exist yet.</source>
        <translation>Macht aus einem Archiv, oder aus einer Arbeitsmappe von „export“, ein Portfolio; FILE darf es noch nicht geben.</translation>
    </message>
    <message>
        <source>“%1” is no row for --header-row; rows count from 1.</source>
        <translation>„%1“ ist keine Zeile für --header-row; gezählt wird ab 1.</translation>
    </message>
    <message>
        <source>The row with the headings, counted from 1; the one that looks like it when left out.</source>
        <translation>Die Zeile mit den Überschriften, ab 1 gezählt; ohne Angabe die, die danach aussieht.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the visible one that looks most like an inventory when left out.</source>
        <translation>Das Blatt einer Arbeitsmappe; ohne Angabe das sichtbare, das am meisten nach einem Verzeichnis aussieht.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json tells all</source>
        <translation>
            <numerusform>und %n weitere; --json nennt alle</numerusform>
            <numerusform>und %n weitere; --json nennt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or is it “%2” (%3 alike)?</source>
        <comment>name, another, percent</comment>
        <translation>%1, oder ist es „%2“ (zu %3 gleich)?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, what changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>In the portfolio, but in no row: %1</source>
        <translation>Im Portfolio, aber in keiner Zeile: %1</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Wird geschrieben: %1 %</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Stages, decisions and times as of that day, with the ratings of now; as YYYY-MM-DD, today when left out.</source>
        <translation>Stufen, Entscheidungen und Zeiten zu diesem Tag, mit den Bewertungen von jetzt; als JJJJ-MM-TT, ohne Angabe heute.</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>no stage</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>directly</source>
        <comment>how a criterion was rated</comment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Neu hinzugekommen</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>by how many ranks</comment>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Index before</source>
        <translation>Index vorher</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Was rated</source>
        <translation>Bewertung vorher</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>through the method</source>
        <translation>durch die Methode</translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation>Stufe vorher</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Run cost per year</source>
        <translation>Betriebskosten pro Jahr</translation>
    </message>
    <message>
        <source>Yearly benefit</source>
        <translation>Jährlicher Nutzen</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Alle Vorhaben</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) came in.</source>
        <translation>
            <numerusform>%n Vorhaben ist neu hinzugekommen.</numerusform>
            <numerusform>%n Vorhaben sind neu hinzugekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) went out.</source>
        <translation>
            <numerusform>%n Vorhaben ist weggefallen.</numerusform>
            <numerusform>%n Vorhaben sind weggefallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) moved in rank.</source>
        <translation>
            <numerusform>%n Vorhaben hat seinen Rang verändert.</numerusform>
            <numerusform>%n Vorhaben haben ihren Rang verändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) changed their stage.</source>
        <translation>
            <numerusform>%n Vorhaben hat die Stufe gewechselt.</numerusform>
            <numerusform>%n Vorhaben haben die Stufe gewechselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No initiative moved.</source>
        <translation>Kein Vorhaben hat sich verschoben.</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Hinzugekommen und weggefallen</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Scores and their ratings</source>
        <translation>Werte und ihre Bewertungen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Everything that differs</source>
        <translation>Alle Unterschiede</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>To become a quick win, any one of these is enough:</source>
        <translation>Zum schnellen Erfolg genügt eines davon:</translation>
    </message>
    <message>
        <source>No single rating makes it a quick win; several would have to change.</source>
        <translation>Keine einzelne Bewertung macht es zum schnellen Erfolg; mehrere müssten sich ändern.</translation>
    </message>
    <message>
        <source>To become a strategic bet, any one of these is enough:</source>
        <translation>Zur strategischen Wette genügt eines davon:</translation>
    </message>
    <message>
        <source>No single rating makes it a strategic bet; several would have to change.</source>
        <translation>Keine einzelne Bewertung macht es zur strategischen Wette; mehrere müssten sich ändern.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Rank %1, score %2, from %3 to %4</source>
        <translation>Rang %1, Index %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>Rated directly</source>
        <translation>Direkt bewertet</translation>
    </message>
    <message>
        <source>%1 (%2 of the criterion)</source>
        <translation>%1 (%2 des Kriteriums)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who rated, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a criterion, rating now, rating needed</comment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>On the line: a small change of either axis makes it another kind.</source>
        <translation>Auf der Linie: eine kleine Änderung einer der Achsen führt in einen anderen Quadranten.</translation>
    </message>
    <message>
        <source>On the line between quick wins and fill-ins.</source>
        <translation>Auf der Linie zwischen schnellen Erfolgen und Füllprojekten.</translation>
    </message>
    <message>
        <source>On the line between strategic bets and what to reconsider.</source>
        <translation>Auf der Linie zwischen strategischen Wetten und dem, was zu überdenken ist.</translation>
    </message>
    <message>
        <source>On the line between quick wins and strategic bets.</source>
        <translation>Auf der Linie zwischen schnellen Erfolgen und strategischen Wetten.</translation>
    </message>
    <message>
        <source>On the line between fill-ins and what to reconsider.</source>
        <translation>Auf der Linie zwischen Füllprojekten und dem, was zu überdenken ist.</translation>
    </message>
    <message>
        <source>No single rating would lift it past %1.</source>
        <translation>Keine einzelne Bewertung höbe es über %1 hinaus.</translation>
    </message>
    <message>
        <source>To pass %1, any one of these is enough:</source>
        <translation>Um %1 zu überholen, genügt eines davon:</translation>
    </message>
    <message>
        <source>No change of a single weight draws it level with %1.</source>
        <translation>Keine Änderung eines einzelnen Gewichts bringt es mit %1 auf gleiche Höhe.</translation>
    </message>
    <message>
        <source>It draws level with %4 when the weight of %3 goes from %1 % to %2 %.</source>
        <extracomment>%1 and %2 are shares of all weights, %3 a criterion, %4 the neighbour in the ranking.</extracomment>
        <translation>Es zieht mit %4 gleich, wenn das Gewicht von %3 von %1 % auf %2 % geht.</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>%1, %2, not applicable</source>
        <translation>%1, %2, nicht anwendbar</translation>
    </message>
    <message>
        <source>%1, %2, confidence %3; rated the criterion as a whole</source>
        <translation>%1, %2, Sicherheit %3; hat das Kriterium im Ganzen bewertet</translation>
    </message>
    <message>
        <source>%1, %2, confidence %3</source>
        <translation>%1, %2, Sicherheit %3</translation>
    </message>
    <message>
        <source>%1: %2 points, weight %3</source>
        <translation>%1: %2 Punkte, Gewicht %3</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This initiative is no longer there.</source>
        <translation>Dieses Vorhaben gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The code %1 is taken by another initiative.</source>
        <translation>Die Kennung %1 hat schon ein anderes Vorhaben.</translation>
    </message>
    <message>
        <source>A stage cannot be taken away here; remove its entry in the details.</source>
        <translation>Eine Stufe lässt sich hier nicht wegnehmen; ihren Eintritt in der Detailleiste entfernen.</translation>
    </message>
    <message>
        <source>%1 is not a stage of this portfolio.</source>
        <translation>%1 ist keine Stufe dieses Portfolios.</translation>
    </message>
    <message>
        <source>%1 is not an amount; write a number such as 250000, 250k or %2m.</source>
        <translation>%1 ist kein Betrag; eine Zahl wie 250000, 250 Tsd. oder %2 Mio. schreiben.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 cannot be less than zero.</source>
        <translation>%1 darf nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>%1 is not a number of months (0 to 600).</source>
        <translation>%1 ist keine Zahl von Monaten (0 bis 600).</translation>
    </message>
    <message>
        <source>%1 is not an approach; choose one of the list.</source>
        <translation>%1 ist kein Ansatz; einen aus der Liste wählen.</translation>
    </message>
    <message>
        <source>%1 is not a date; write it as 2026-11-30.</source>
        <translation>%1 ist kein Datum; Schreibweise wie 2026-11-30.</translation>
    </message>
    <message>
        <source>An initiative needs a name.</source>
        <translation>Ein Vorhaben braucht einen Namen.</translation>
    </message>
    <message>
        <source>An initiative needs a code.</source>
        <translation>Ein Vorhaben braucht eine Kennung.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is a portfolio, which nothing else may take the place of</source>
        <translation>es ist ein Portfolio, an dessen Stelle nichts anderes treten darf</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>es darf nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>FrontPages</name>
    <message>
        <source>Initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>FunnelCharts</name>
    <message>
        <source>%1: %2</source>
        <comment>stage: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>year, quarter</comment>
        <translation>%1 Q%2</translation>
    </message>
</context>
<context>
    <name>FunnelTexts</name>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>Reached production</source>
        <translation>Betrieb erreicht</translation>
    </message>
    <message>
        <source>No pilots yet</source>
        <translation>Noch keine Piloten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pilot(s) (%2 to %3)</source>
        <extracomment>Share of pilots with its interval: &quot;23 % of 31 pilots (11 % to 40 %)&quot;.</extracomment>
        <translation>
            <numerusform>%1 von %n Piloten (%2 bis %3)</numerusform>
            <numerusform>%1 von %n Piloten (%2 bis %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Median pilot to production</source>
        <translation>Median vom Piloten zum Betrieb</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>No pilot has reached production yet</source>
        <translation>Noch kein Pilot hat den Betrieb erreicht</translation>
    </message>
    <message>
        <source>%1 months among finished ones only, which leaves out the slow and the stopped</source>
        <translation>%1 Monate nur unter abgeschlossenen; langsame und gestoppte fehlen darin</translation>
    </message>
    <message numerus="yes">
        <source>older than %1: 85% of %n past pilot(s) were done by then</source>
        <translation>
            <numerusform>älter als %1: 85 % von %n früheren Piloten waren bis dahin abgeschlossen</numerusform>
            <numerusform>älter als %1: 85 % von %n früheren Piloten waren bis dahin abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ageing pilots</source>
        <translation>Überalterte Piloten</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig gestoppt</translation>
    </message>
    <message>
        <source>after a median of %1</source>
        <translation>Median: %1</translation>
    </message>
    <message>
        <source>no dated stop before production</source>
        <translation>kein datierter Stopp vor dem Betrieb</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Experimenting</source>
        <translation>In Erprobung</translation>
    </message>
    <message numerus="yes">
        <source>in a pilot, of %n initiative(s)</source>
        <translation>
            <numerusform>als Pilot, von %n Vorhaben</numerusform>
            <numerusform>als Pilot, von %n Vorhaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) without full dates left out of the times</source>
        <translation>
            <numerusform>%n Pilot ohne vollständige Daten in den Dauern ausgelassen</numerusform>
            <numerusform>%n Piloten ohne vollständige Daten in den Dauern ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running pilot(s) without a start date left out of ageing</source>
        <translation>
            <numerusform>%n laufender Pilot ohne Startdatum in der Überalterung ausgelassen</numerusform>
            <numerusform>%n laufende Piloten ohne Startdatum in der Überalterung ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) in no stage</source>
        <translation>
            <numerusform>%n Vorhaben ohne Stufe</numerusform>
            <numerusform>%n Vorhaben ohne Stufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Ever reached</source>
        <translation>Je erreicht</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Tage (Median)</translation>
    </message>
    <message>
        <source>P85 days</source>
        <translation>Tage (P85)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not enough data yet: needs 1 pilot with full dates, has 0</source>
        <translation>Noch nicht genug Daten: braucht 1 Piloten mit vollständigen Datumsangaben, hat 0</translation>
    </message>
    <message>
        <source>older than %1, a limit set by hand; for one from history there is not enough data yet: needs %2 finished pilots, has %3</source>
        <translation>älter als %1, eine von Hand gesetzte Grenze; für eine aus der Vergangenheit noch nicht genug Daten: braucht %2 abgeschlossene Piloten, hat %3</translation>
    </message>
    <message>
        <source>Not enough data yet for a limit from history: needs %1 finished pilots, has %2.</source>
        <translation>Noch nicht genug Daten für eine Grenze aus der Vergangenheit: braucht %1 abgeschlossene Piloten, hat %2.</translation>
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
        <translation>Überall
Strg+K  zu jedem Vorhaben, jeder Seite, jedem Befehl
Strg+1, Strg+2, …  zu einer Seite
Strg+I  Details des gewählten Vorhabens zeigen oder verbergen
Strg+Z, Strg+Umschalt+Z  rückgängig und wiederherstellen; was, sagt das Menü Bearbeiten
Strg+Umschalt+N  neues Vorhaben
Esc  schließen, was offen ist

Speichern gibt es nicht: jede Änderung steht sofort in der Datei.</translation>
    </message>
    <message>
        <source>The overview answers three questions: what to fund, what to fix and what to stop. Select an initiative anywhere to see it everywhere.</source>
        <translation>Der Überblick beantwortet drei Fragen: was finanzieren, was verbessern und was stoppen. Ein irgendwo gewähltes Vorhaben ist überall zu sehen.</translation>
    </message>
    <message>
        <source>The register of all initiatives. Type to filter, F2 edits the cell, Del deletes the selected rows, Ctrl+C copies and Ctrl+V pastes from a spreadsheet.</source>
        <translation>Das Verzeichnis aller Vorhaben. Tippen filtert, F2 bearbeitet die Zelle, Entf löscht die gewählten Zeilen, Strg+C kopiert, und Strg+V fügt aus einer Tabelle ein.</translation>
    </message>
    <message>
        <source>Rate one initiative. Keys 1 to 5 rate, Shift with 1 to 4 rates half a point more, N marks not applicable, Delete takes the rating back, Ctrl+Enter goes to the next initiative. What is not answered widens the range of the index; it never counts as 0.</source>
        <translation>Ein Vorhaben bewerten. Die Tasten 1 bis 5 bewerten, Umschalt mit 1 bis 4 bewertet einen halben Punkt höher, N heißt nicht anwendbar, Entf nimmt die Bewertung zurück, Strg+Eingabe führt zum nächsten Vorhaben. Was nicht beantwortet ist, verbreitert die Spanne des Index; es zählt nie als 0.</translation>
    </message>
    <message>
        <source>Value against difficulty, beside the ranking. The index is the weighted mean of all criteria, 0 to 100. Move a weight or a bubble to try a what-if; nothing changes until you apply it.</source>
        <translation>Wert gegen Schwierigkeit, neben der Rangliste. Der Index ist das gewichtete Mittel aller Kriterien, 0 bis 100. Ein Gewicht oder eine Blase verschieben, um ein Was-wäre-wenn zu prüfen; nichts ändert sich, bis es übernommen wird.</translation>
    </message>
    <message>
        <source>The scoring method of this portfolio: criteria, questions, anchors, weights, profiles and stages. A changed anchor makes older ratings doubtful; they are marked, not removed.</source>
        <translation>Die Bewertungsmethode dieses Portfolios: Kriterien, Fragen, Anker, Gewichte, Profile und Stufen. Ein geänderter Anker macht ältere Bewertungen zweifelhaft; sie werden gekennzeichnet, nicht entfernt.</translation>
    </message>
    <message>
        <source>Portolan %1

Portfolios of AI initiatives: what to fund, what to fix, what to stop.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
Made with Qt %2.</source>
        <translation>Portolan %1

Portfolios von KI-Vorhaben: was finanzieren, was verbessern, was stoppen.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.
Erstellt mit Qt %2.</translation>
    </message>
    <message>
        <source>Open a portfolio, start from the sample, or import a table. A .portolan, .csv, .xlsx or .ods file can also be dropped on the window.</source>
        <translation>Ein Portfolio öffnen, mit dem Beispiel anfangen oder eine Tabelle importieren. Eine .portolan-, .csv-, .xlsx- oder .ods-Datei lässt sich auch auf das Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>day/month/year</source>
        <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>Dates in “%1” are read as %2, as its values show.</source>
        <translation>Datumsangaben in „%1“ werden als %2 gelesen, wie ihre Werte zeigen.</translation>
    </message>
    <message>
        <source>Dates in “%1” could be read both ways; %3 says %2.</source>
        <translation>Datumsangaben in „%1“ ließen sich auf zwei Arten lesen; nach %3 gilt %2.</translation>
    </message>
    <message>
        <source>Dates in “%1” could be read both ways; they are read as %2, like the other dates of the source.</source>
        <translation>Datumsangaben in „%1“ ließen sich auf zwei Arten lesen; sie werden als %2 gelesen, wie die anderen der Quelle.</translation>
    </message>
    <message>
        <source>Numbers in “%1” could be read both ways; %3 makes “%2” the decimal sign.</source>
        <translation>Zahlen in „%1“ ließen sich auf zwei Arten lesen; nach %3 ist „%2“ das Dezimalzeichen.</translation>
    </message>
    <message>
        <source>Amounts in “%1” are millions, as its header says.</source>
        <translation>Beträge in „%1“ sind in Millionen angegeben, wie die Überschrift sagt.</translation>
    </message>
    <message>
        <source>Amounts in “%1” are thousands, as its header says.</source>
        <translation>Beträge in „%1“ sind in Tausend angegeben, wie die Überschrift sagt.</translation>
    </message>
    <message>
        <source>the mapping</source>
        <translation>der Zuordnung</translation>
    </message>
    <message>
        <source>the language setting</source>
        <translation>der Spracheinstellung</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Read as %1, cells separated by %2, header in row %3.</source>
        <translation>Gelesen als %1, Zellen getrennt durch %2, Kopfzeile ist Zeile %3.</translation>
    </message>
    <message>
        <source>Some bytes are not %1 and were replaced by “�”.</source>
        <translation>Einige Bytes sind kein %1 und wurden durch „�“ ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in “%1” give a month or a year only and stand for its first day.</source>
        <translation>
            <numerusform>%n Datumsangabe in „%1“ nennt nur Monat oder Jahr und steht für den ersten Tag davon.</numerusform>
            <numerusform>%n Datumsangaben in „%1“ nennen nur Monat oder Jahr und stehen für den ersten Tag davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source has no column of codes: new initiatives got codes of their own, and known ones are found by name and unit.</source>
        <translation>Die Quelle hat keine Spalte mit Kennungen: neue Vorhaben bekamen eigene Kennungen, bekannte werden nach Name und Bereich gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were matched to initiatives by name and unit.</source>
        <translation>
            <numerusform>%n Zeile wurde nach Name und Bereich einem Vorhaben zugeordnet.</numerusform>
            <numerusform>%n Zeilen wurden nach Name und Bereich Vorhaben zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that the source does not have.</source>
        <translation>Die Zuordnung nennt eine Spalte „%1“, die die Quelle nicht hat.</translation>
    </message>
    <message>
        <source>a quotation mark is opened there and never closed</source>
        <translation>dort beginnt ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>the text is longer than 4 billion characters</source>
        <translation>der Text ist länger als 4 Milliarden Zeichen</translation>
    </message>
    <message>
        <source>no column holds the names of initiatives</source>
        <translation>keine Spalte enthält die Namen von Vorhaben</translation>
    </message>
    <message>
        <source>there is no field “%1” for the column “%2”</source>
        <translation>für die Spalte „%2“ gibt es kein Feld „%1“</translation>
    </message>
    <message>
        <source>Not a date that can be read; kept as a custom value.</source>
        <translation>Kein lesbares Datum; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>Not a number; kept as a custom value.</source>
        <translation>Keine Zahl; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>Not a whole number; kept as a custom value.</source>
        <translation>Keine ganze Zahl; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>Money below zero; kept as a custom value.</source>
        <translation>Geldbetrag unter null; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>A rating is between 1 and 5; kept as a custom value.</source>
        <translation>Eine Bewertung liegt zwischen 1 und 5; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>A rating is a number between 1 and 5; kept as a custom value.</source>
        <translation>Eine Bewertung ist eine Zahl zwischen 1 und 5; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>Not a known word for a stage; kept as a custom value, without a stage.</source>
        <translation>Kein bekanntes Wort für eine Stufe; als zusätzlicher Wert behalten, ohne Stufe.</translation>
    </message>
    <message>
        <source>The portfolio has no stage of this kind; kept as a custom value.</source>
        <translation>Das Portfolio hat keine Stufe dieser Art; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>Not a known word for an approach; kept as a custom value.</source>
        <translation>Kein bekanntes Wort für einen Ansatz; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>Not low, medium or high; taken as medium and kept as a custom value.</source>
        <translation>Nicht niedrig, mittel oder hoch; als mittel genommen und als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>No initiative has this code; kept as a custom value.</source>
        <translation>Kein Vorhaben hat diese Kennung; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>After %1, so a plan and no stage entry; kept as a custom value.</source>
        <translation>Nach %1, also ein Plan und kein Stufeneintritt; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>Beyond the declared stage “%1”, so a plan and no stage entry; kept as a custom value.</source>
        <translation>Jenseits der angegebenen Stufe „%1“, also ein Plan und kein Stufeneintritt; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>Later than the date of the declared stage “%1”; no stage entry, kept as a custom value.</source>
        <translation>Später als das Datum der angegebenen Stufe „%1“; kein Stufeneintritt, als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>The row declares no stage that is known, so no stage entry; kept as a custom value.</source>
        <translation>Die Zeile gibt keine bekannte Stufe an, also kein Stufeneintritt; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>The portfolio has it in “%1” already, which stays.</source>
        <translation>Im Portfolio steht es schon in „%1“; das bleibt.</translation>
    </message>
    <message>
        <source>Control characters were replaced by “�”.</source>
        <translation>Steuerzeichen wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 headers; the missing ones are read as empty.</source>
        <translation>Die Zeile hat %1 Zellen unter %2 Überschriften; die fehlenden gelten als leer.</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 headers; the others are kept as custom values.</source>
        <translation>Die Zeile hat %1 Zellen unter %2 Überschriften; die übrigen werden als zusätzliche Werte behalten.</translation>
    </message>
    <message>
        <source>The code stands in an earlier row already; this row is skipped.</source>
        <translation>Die Kennung steht schon in einer früheren Zeile; diese Zeile wird übersprungen.</translation>
    </message>
    <message>
        <source>The row has neither a name nor a code; it is skipped.</source>
        <translation>Die Zeile hat weder Name noch Kennung; sie wird übersprungen.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>the role that imported ratings are by when nobody says otherwise</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>The result of a formula that failed; kept as a custom value.</source>
        <translation>Das Ergebnis einer fehlgeschlagenen Formel; als zusätzlicher Wert behalten.</translation>
    </message>
    <message>
        <source>it is protected by a password; save a copy without one and import that</source>
        <translation>sie ist durch ein Kennwort geschützt; eine Kopie ohne Kennwort speichern und diese importieren</translation>
    </message>
    <message>
        <source>it is an Excel file of the old kind (.xls); save it as .xlsx or CSV</source>
        <translation>sie ist eine Excel-Datei der alten Art (.xls); als .xlsx oder CSV speichern</translation>
    </message>
    <message>
        <source>it is a file of an old office program, but no workbook</source>
        <translation>sie ist eine Datei eines alten Büroprogramms, aber keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb); save it as .xlsx or CSV</source>
        <translation>sie ist eine binäre Arbeitsmappe (.xlsb); als .xlsx oder CSV speichern</translation>
    </message>
    <message>
        <source>the workbook ends too early; it may not have been copied whole</source>
        <translation>die Arbeitsmappe endet zu früh; vielleicht wurde sie nicht ganz kopiert</translation>
    </message>
    <message>
        <source>the workbook is damaged in its part “%1”</source>
        <translation>die Arbeitsmappe ist in ihrem Teil „%1“ beschädigt</translation>
    </message>
    <message>
        <source>the workbook is damaged: its part “%1” is missing</source>
        <translation>die Arbeitsmappe ist beschädigt: ihr Teil „%1“ fehlt</translation>
    </message>
    <message>
        <source>its part “%1” declares a document type, which no workbook needs and which is not safe</source>
        <translation>ihr Teil „%1“ gibt einen Dokumenttyp an, den keine Arbeitsmappe braucht und der nicht sicher ist</translation>
    </message>
    <message>
        <source>its part “%1” is built in a way that no spreadsheet writes</source>
        <translation>ihr Teil „%1“ ist so aufgebaut, wie es kein Tabellenprogramm schreibt</translation>
    </message>
    <message>
        <source>its part “%1” unpacks to more than %2 MB</source>
        <translation>ihr Teil „%1“ ist entpackt größer als %2 MB</translation>
    </message>
    <message>
        <source>the sheet “%1” has more than %2 filled rows, %3 columns or %4 million cells</source>
        <translation>das Blatt „%1“ hat mehr als %2 gefüllte Zeilen, %3 Spalten oder %4 Millionen Zellen</translation>
    </message>
    <message>
        <source>the workbook is damaged: the cells of the sheet “%1” are not in order</source>
        <translation>die Arbeitsmappe ist beschädigt: die Zellen des Blatts „%1“ sind nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>the workbook is damaged: merged cells of the sheet “%1” overlap</source>
        <translation>die Arbeitsmappe ist beschädigt: verbundene Zellen des Blatts „%1“ überschneiden sich</translation>
    </message>
    <message>
        <source>the workbook has no sheet of cells</source>
        <translation>die Arbeitsmappe hat kein Blatt mit Zellen</translation>
    </message>
    <message>
        <source>its sheet “%1” has no filled cells</source>
        <translation>ihr Blatt „%1“ hat keine gefüllten Zellen</translation>
    </message>
    <message>
        <source>none of its sheets has filled cells</source>
        <translation>keines ihrer Blätter hat gefüllte Zellen</translation>
    </message>
    <message>
        <source>the sheets of “%1” are %2</source>
        <translation>die Blätter von „%1“ sind %2</translation>
    </message>
    <message>
        <source>it is a text file and has no sheets; leave the sheet out</source>
        <translation>sie ist eine Textdatei und hat keine Blätter; das Blatt weglassen</translation>
    </message>
    <message>
        <source>Read from the sheet “%1” of an Excel workbook.</source>
        <translation>Gelesen aus dem Blatt „%1“ einer Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Read from the sheet “%1” of an OpenDocument workbook.</source>
        <translation>Gelesen aus dem Blatt „%1“ einer OpenDocument-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The header is in row %1.</source>
        <translation>Kopfzeile ist Zeile %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other sheet(s) of the workbook were not read: %1.</source>
        <translation>
            <numerusform>%n anderes Blatt der Arbeitsmappe wurde nicht gelesen: %1.</numerusform>
            <numerusform>%n andere Blätter der Arbeitsmappe wurden nicht gelesen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden in the workbook.</source>
        <translation>Das Blatt „%1“ ist in der Arbeitsmappe ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) were read like all others.</source>
        <translation>
            <numerusform>%n ausgeblendete Zeile wurde gelesen wie alle anderen.</numerusform>
            <numerusform>%n ausgeblendete Zeilen wurden gelesen wie alle anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cells are merged in %n place(s); only the first cell of each has the value.</source>
        <translation>
            <numerusform>An %n Stelle sind Zellen verbunden; nur die erste davon hat den Wert.</numerusform>
            <numerusform>An %n Stellen sind Zellen verbunden; nur die jeweils erste hat den Wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored result and were read as empty; open the workbook in a spreadsheet program and save it there.</source>
        <translation>
            <numerusform>%n Formel hat kein gespeichertes Ergebnis und wurde als leer gelesen; die Arbeitsmappe in einem Tabellenprogramm öffnen und dort speichern.</numerusform>
            <numerusform>%n Formeln haben kein gespeichertes Ergebnis und wurden als leer gelesen; die Arbeitsmappe in einem Tabellenprogramm öffnen und dort speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ratings of “%1” are on the scale %2; its ends become 1 and 5.</source>
        <translation>Die Bewertungen von „%1“ haben die Skala %2; ihre Enden werden 1 und 5.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in “%1” were read as days, as spreadsheets count them.</source>
        <translation>
            <numerusform>%n Zahl in „%1“ wurde als Tag gelesen, wie Tabellenkalkulationen sie zählen.</numerusform>
            <numerusform>%n Zahlen in „%1“ wurden als Tage gelesen, wie Tabellenkalkulationen sie zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a name and unit that the portfolio has another number of times; they were taken one after the other.</source>
        <translation>
            <numerusform>%n Zeile hat Namen und Einheit, die das Portfolio in anderer Anzahl hat; sie wurde der Reihe nach zugeordnet.</numerusform>
            <numerusform>%n Zeilen haben Namen und Einheiten, die das Portfolio in anderer Anzahl hat; sie wurden der Reihe nach zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>the line has more than %1 cells</source>
        <translation>die Zeile hat mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a text</source>
        <translation>„%1“ in „%2“ ist kein Text</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it says “%1”, which is nothing that a mapping says</source>
        <translation>darin steht „%1“, was es in einer Zuordnung nicht gibt</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no scale</source>
        <translation>„%1“ in „%2“ ist keine Skala</translation>
    </message>
    <message>
        <source>“%1” is neither dmy nor mdy</source>
        <translation>„%1“ ist weder dmy noch mdy</translation>
    </message>
    <message>
        <source>“%1” is neither a point nor a comma</source>
        <translation>„%1“ ist weder ein Punkt noch ein Komma</translation>
    </message>
    <message>
        <source>“%1” is no row number</source>
        <translation>„%1“ ist keine Zeilennummer</translation>
    </message>
    <message>
        <source>it is larger than a gigabyte</source>
        <translation>sie ist größer als ein Gigabyte</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the name and unit of a row before them; each becomes an initiative of its own.</source>
        <translation>
            <numerusform>%n Zeile hat Namen und Einheit einer früheren Zeile; jede wird ein eigenes Vorhaben.</numerusform>
            <numerusform>%n Zeilen haben Namen und Einheit einer früheren Zeile; jede wird ein eigenes Vorhaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportValues</name>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>The whole column is on the scale %1</source>
        <translation>Die ganze Spalte hat die Skala %1</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Not understood; kept as a custom value</source>
        <translation>Nicht verstanden; bleibt als eigener Wert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bleibt weg</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Kept as a custom value</source>
        <translation>Bleibt als eigener Wert</translation>
    </message>
    <message>
        <source>By its values alone</source>
        <translation>Nur nach den Werten</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Wie gewählt</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bleibt weg</translation>
    </message>
    <message>
        <source>By its values alone: %1 of them fit</source>
        <comment>percent</comment>
        <translation>Nur nach den Werten: %1 davon passen</translation>
    </message>
    <message>
        <source>By its heading; %1 of the values fit</source>
        <comment>percent</comment>
        <translation>Nach der Überschrift; %1 der Werte passen</translation>
    </message>
    <message>
        <source>By its heading</source>
        <translation>Nach der Überschrift</translation>
    </message>
    <message>
        <source>Another business unit</source>
        <translation>Ein anderer Bereich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Stage %1 on %2</source>
        <comment>name, date</comment>
        <translation>Stufe %1 am %2</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>New unit “%1”</source>
        <translation>Neuer Bereich „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writing to the file…</source>
        <translation>Wird in die Datei geschrieben…</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no option “%1”; see “portolan --help”.</source>
        <translation>Die Option „%1“ gibt es nicht; siehe „portolan --help“.</translation>
    </message>
    <message>
        <source>The window opens one file at a time; “%1” is one too many.</source>
        <translation>Das Fenster öffnet nur eine Datei; „%1“ ist eine zu viel.</translation>
    </message>
</context>
<context>
    <name>MatrixPoints</name>
    <message>
        <source>%1: index %2, from %3 to %4</source>
        <translation>%1: Index %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>Value %1, difficulty %2</source>
        <translation>Wert %1, Schwierigkeit %2</translation>
    </message>
    <message>
        <source>Investment %1</source>
        <translation>Investition %1</translation>
    </message>
    <message>
        <source>Size: investment</source>
        <translation>Größe: Investition</translation>
    </message>
    <message>
        <source>Size: yearly benefit</source>
        <translation>Größe: jährlicher Nutzen</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Business value</source>
        <translation>Geschäftswert</translation>
    </message>
    <message>
        <source>What the initiative is worth to the organisation in a year of normal running, and how well that is known.</source>
        <translation>Was das Vorhaben der Organisation in einem Jahr im Normalbetrieb wert ist und wie gut das bekannt ist.</translation>
    </message>
    <message>
        <source>No effect: nobody has named an effect that could be measured</source>
        <translation>Keine Wirkung: niemand hat eine messbare Wirkung benannt</translation>
    </message>
    <message>
        <source>Effect named: below 0.1 % of the unit&apos;s cost or revenue, or never measured</source>
        <translation>Wirkung benannt: unter 0,1 % der Kosten oder des Umsatzes des Bereichs oder nie gemessen</translation>
    </message>
    <message>
        <source>Measured: against a baseline, worth 0.1 to 0.5 % of cost or revenue</source>
        <translation>Gemessen: gegen einen Ausgangswert, 0,1 bis 0,5 % der Kosten oder des Umsatzes wert</translation>
    </message>
    <message>
        <source>Accepted: worth 0.5 to 2 %, and the benefit owner stands by it</source>
        <translation>Anerkannt: 0,5 bis 2 % wert, und die Nutzenverantwortung steht dazu</translation>
    </message>
    <message>
        <source>Budgeted: worth more than 2 %, and written into the owner&apos;s budget plan</source>
        <translation>Eingeplant: über 2 % wert und im Budgetplan der Nutzenverantwortung festgeschrieben</translation>
    </message>
    <message>
        <source>Annual net benefit</source>
        <translation>Jährlicher Nettonutzen</translation>
    </message>
    <message>
        <source>What is a year of normal running worth, after run cost, and how was that worked out?</source>
        <translation>Was ist ein Jahr im Normalbetrieb wert, nach Abzug der Betriebskosten, und wie wurde das ermittelt?</translation>
    </message>
    <message>
        <source>Not estimated: nobody has put a figure on it</source>
        <translation>Nicht geschätzt: niemand hat es beziffert</translation>
    </message>
    <message>
        <source>Single figure: one number without a method, or payback after 36 months</source>
        <translation>Einzelne Zahl: eine Zahl ohne Methode oder Amortisation nach über 36 Monaten</translation>
    </message>
    <message>
        <source>Range: low and high with the method shown, payback in 18 to 36 months</source>
        <translation>Spanne: Unter- und Obergrenze mit gezeigter Methode, Amortisation in 18 bis 36 Monaten</translation>
    </message>
    <message>
        <source>Checked range: the unit&apos;s controller has checked it, payback in 12 to 18 months</source>
        <translation>Geprüfte Spanne: das Controlling des Bereichs hat sie geprüft, Amortisation in 12 bis 18 Monaten</translation>
    </message>
    <message>
        <source>Reviewed: group finance has reviewed it, payback within 12 months</source>
        <translation>Begutachtet: das Konzerncontrolling hat es begutachtet, Amortisation binnen 12 Monaten</translation>
    </message>
    <message>
        <source>Evidence for the effect</source>
        <translation>Belege der Wirkung</translation>
    </message>
    <message>
        <source>What shows that the effect is real and comes from this initiative?</source>
        <translation>Was zeigt, dass die Wirkung echt ist und von diesem Vorhaben kommt?</translation>
    </message>
    <message>
        <source>Claim: an opinion, or the promise of a supplier</source>
        <translation>Behauptung: eine Meinung oder das Versprechen eines Lieferanten</translation>
    </message>
    <message>
        <source>Outside case: reported by another organisation in other conditions</source>
        <translation>Fremder Fall: von einer anderen Organisation unter anderen Bedingungen berichtet</translation>
    </message>
    <message>
        <source>Back-test: on our own past data, or a comparable case in the house</source>
        <translation>Rückrechnung: an eigenen früheren Daten oder ein vergleichbarer Fall im Haus</translation>
    </message>
    <message>
        <source>Pilot: measured before and after in live work, without a comparison group</source>
        <translation>Pilot: vorher und nachher in der laufenden Arbeit gemessen, ohne Vergleichsgruppe</translation>
    </message>
    <message>
        <source>Controlled pilot: measured against a comparison group, with a confidence interval</source>
        <translation>Kontrollierter Pilot: gegen eine Vergleichsgruppe gemessen, mit Konfidenzintervall</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>How many of the users or transactions of the organisation does it touch?</source>
        <translation>Wie viele der Nutzer oder Vorgänge der Organisation berührt es?</translation>
    </message>
    <message>
        <source>One team: under 1 % of users or volume</source>
        <translation>Ein Team: unter 1 % der Nutzer oder des Volumens</translation>
    </message>
    <message>
        <source>Few teams: 1 to 5 % of users or volume</source>
        <translation>Wenige Teams: 1 bis 5 % der Nutzer oder des Volumens</translation>
    </message>
    <message>
        <source>One function: 5 to 20 % of users or volume</source>
        <translation>Eine Funktion: 5 bis 20 % der Nutzer oder des Volumens</translation>
    </message>
    <message>
        <source>Two functions: 20 to 50 % of users or volume</source>
        <translation>Zwei Funktionen: 20 bis 50 % der Nutzer oder des Volumens</translation>
    </message>
    <message>
        <source>Several functions: over 50 % of users or volume</source>
        <translation>Mehrere Funktionen: über 50 % der Nutzer oder des Volumens</translation>
    </message>
    <message>
        <source>Benefit owner</source>
        <translation>Nutzenverantwortung</translation>
    </message>
    <message>
        <source>Which manager will answer for the benefit once the system runs?</source>
        <translation>Welche Führungskraft steht für den Nutzen ein, sobald das System läuft?</translation>
    </message>
    <message>
        <source>Nobody: no manager is named</source>
        <translation>Niemand: keine Führungskraft ist benannt</translation>
    </message>
    <message>
        <source>Proposed: a manager is named but has not been asked</source>
        <translation>Vorgeschlagen: eine Führungskraft ist benannt, aber nicht gefragt</translation>
    </message>
    <message>
        <source>Agreed orally: the manager has agreed orally, nothing is written</source>
        <translation>Mündlich zugesagt: die Führungskraft hat mündlich zugesagt, nichts ist schriftlich</translation>
    </message>
    <message>
        <source>Agreed in writing: the manager has signed for it, targets are unchanged</source>
        <translation>Schriftlich zugesagt: die Führungskraft hat unterschrieben, die Ziele sind unverändert</translation>
    </message>
    <message>
        <source>In the target: the manager&apos;s target or budget has been changed already</source>
        <translation>Im Ziel: Ziel oder Budget der Führungskraft ist schon geändert</translation>
    </message>
    <message>
        <source>Effect beyond money</source>
        <translation>Wirkung über Geld hinaus</translation>
    </message>
    <message>
        <source>What gets better for quality, customers or staff beside the money?</source>
        <translation>Was wird neben dem Geld für Qualität, Kunden oder Beschäftigte besser?</translation>
    </message>
    <message>
        <source>None: nothing gets better, or something gets worse</source>
        <translation>Keine: nichts wird besser, oder etwas wird schlechter</translation>
    </message>
    <message>
        <source>Described: an effect is expected, no indicator would show it</source>
        <translation>Beschrieben: eine Wirkung wird erwartet, keine Kennzahl würde sie zeigen</translation>
    </message>
    <message>
        <source>One indicator: measured today and expected to move</source>
        <translation>Eine Kennzahl: heute gemessen, und eine Veränderung wird erwartet</translation>
    </message>
    <message>
        <source>One target: an indicator with a baseline and a target</source>
        <translation>Ein Ziel: eine Kennzahl mit Ausgangswert und Zielwert</translation>
    </message>
    <message>
        <source>More targets: two or more indicators, each with a baseline and a target</source>
        <translation>Mehrere Ziele: zwei oder mehr Kennzahlen, jede mit Ausgangswert und Zielwert</translation>
    </message>
    <message>
        <source>Strategic importance</source>
        <translation>Strategische Bedeutung</translation>
    </message>
    <message>
        <source>How much the organisation&apos;s written goals depend on it, beyond its own benefit.</source>
        <translation>Wie sehr die schriftlichen Ziele der Organisation davon abhängen, über den eigenen Nutzen hinaus.</translation>
    </message>
    <message>
        <source>No link: it serves no published goal</source>
        <translation>Kein Bezug: es dient keinem veröffentlichten Ziel</translation>
    </message>
    <message>
        <source>Indirect: it helps something else that serves a goal</source>
        <translation>Mittelbar: es hilft etwas anderem, das einem Ziel dient</translation>
    </message>
    <message>
        <source>One goal: it supports one goal, and that can be measured</source>
        <translation>Ein Ziel: es unterstützt ein Ziel, und das ist messbar</translation>
    </message>
    <message>
        <source>Programme: it is named in a strategy programme</source>
        <translation>Programm: es ist in einem Strategieprogramm genannt</translation>
    </message>
    <message>
        <source>Essential: a strategic goal fails without it</source>
        <translation>Unverzichtbar: ohne es scheitert ein strategisches Ziel</translation>
    </message>
    <message>
        <source>Link to a written goal</source>
        <translation>Bezug zu schriftlichem Ziel</translation>
    </message>
    <message>
        <source>Which written goal does it serve, and which indicator of that goal will move?</source>
        <translation>Welchem schriftlichen Ziel dient es, und welche Kennzahl dieses Ziels wird sich bewegen?</translation>
    </message>
    <message>
        <source>None: no written goal fits</source>
        <translation>Keiner: kein schriftliches Ziel passt</translation>
    </message>
    <message>
        <source>Loose: a goal fits, no indicator of it would move</source>
        <translation>Lose: ein Ziel passt, keine seiner Kennzahlen würde sich bewegen</translation>
    </message>
    <message>
        <source>One indicator: one goal, and the indicator is named</source>
        <translation>Eine Kennzahl: ein Ziel, und die Kennzahl ist benannt</translation>
    </message>
    <message>
        <source>Quantified: the share in the indicator is stated as a number</source>
        <translation>Beziffert: der Anteil an der Kennzahl ist als Zahl angegeben</translation>
    </message>
    <message>
        <source>Key result: it is listed as a key result of the board</source>
        <translation>Schlüsselergebnis: es steht unter den Schlüsselergebnissen des Vorstands</translation>
    </message>
    <message>
        <source>Sponsor commitment</source>
        <translation>Einsatz des Auftraggebers</translation>
    </message>
    <message>
        <source>Who speaks for it, and what has that person committed?</source>
        <translation>Wer tritt dafür ein, und was hat diese Person zugesagt?</translation>
    </message>
    <message>
        <source>No sponsor: nobody speaks for it</source>
        <translation>Kein Auftraggeber: niemand tritt dafür ein</translation>
    </message>
    <message>
        <source>In name: a sponsor is named but misses the gates</source>
        <translation>Nur dem Namen nach: ein Auftraggeber ist benannt, fehlt aber bei den Stufenentscheidungen</translation>
    </message>
    <message>
        <source>Director: a director attends the gates</source>
        <translation>Direktion: ein Mitglied der Direktion nimmt an den Stufenentscheidungen teil</translation>
    </message>
    <message>
        <source>Board member: a board member attends the gates and has released funds</source>
        <translation>Vorstandsmitglied: ein Vorstandsmitglied nimmt an den Stufenentscheidungen teil und hat Mittel freigegeben</translation>
    </message>
    <message>
        <source>In targets: a board member has it in personal targets</source>
        <translation>In den Zielen: ein Vorstandsmitglied hat es in den persönlichen Zielen</translation>
    </message>
    <message>
        <source>Enabler effect</source>
        <translation>Wegbereitende Wirkung</translation>
    </message>
    <message>
        <source>How many other initiatives does it unlock?</source>
        <translation>Wie viele andere Vorhaben macht es möglich?</translation>
    </message>
    <message>
        <source>None: no other initiative needs it</source>
        <translation>Keine: kein anderes Vorhaben braucht es</translation>
    </message>
    <message>
        <source>Possible: others could reuse it, none is named</source>
        <translation>Denkbar: andere könnten es wiederverwenden, keines ist benannt</translation>
    </message>
    <message>
        <source>One or two: initiatives that need it are listed by code</source>
        <translation>Eines oder zwei: Vorhaben, die es brauchen, sind mit Kennung aufgeführt</translation>
    </message>
    <message>
        <source>Three or four: initiatives that need it are listed by code</source>
        <translation>Drei oder vier: Vorhaben, die es brauchen, sind mit Kennung aufgeführt</translation>
    </message>
    <message>
        <source>Five or more: initiatives that need it are listed by code</source>
        <translation>Fünf oder mehr: Vorhaben, die es brauchen, sind mit Kennung aufgeführt</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Notwendigkeit</translation>
    </message>
    <message>
        <source>Does competition, a contract or the law require it?</source>
        <translation>Verlangt es der Wettbewerb, ein Vertrag oder das Gesetz?</translation>
    </message>
    <message>
        <source>Optional: nobody outside asks for it</source>
        <translation>Freiwillig: niemand von außen verlangt es</translation>
    </message>
    <message>
        <source>Welcome: customers or partners would like it, none expects it</source>
        <translation>Willkommen: Kunden oder Partner hätten es gern, niemand erwartet es</translation>
    </message>
    <message>
        <source>Expected: the market or a regulator expects it within two years</source>
        <translation>Erwartet: der Markt oder eine Aufsicht erwartet es binnen zwei Jahren</translation>
    </message>
    <message>
        <source>Pressing: most competitors have it, or a rule is adopted without a date yet</source>
        <translation>Dringend: die meisten Wettbewerber haben es, oder eine Vorschrift ist beschlossen, noch ohne Datum</translation>
    </message>
    <message>
        <source>Required: by law or contract, on a fixed date</source>
        <translation>Vorgeschrieben: durch Gesetz oder Vertrag, zu einem festen Datum</translation>
    </message>
    <message>
        <source>Learning value</source>
        <translation>Lernwert</translation>
    </message>
    <message>
        <source>What will the organisation be able to do afterwards that it cannot do today?</source>
        <translation>Was wird die Organisation danach können, was sie heute nicht kann?</translation>
    </message>
    <message>
        <source>Nothing new: it repeats what we do already</source>
        <translation>Nichts Neues: es wiederholt, was wir schon tun</translation>
    </message>
    <message>
        <source>Personal: one or two people gain experience</source>
        <translation>Persönlich: eine oder zwei Personen gewinnen Erfahrung</translation>
    </message>
    <message>
        <source>One asset: the team keeps one new skill or asset</source>
        <translation>Ein Baustein: dem Team bleibt eine neue Fähigkeit oder ein neuer Baustein</translation>
    </message>
    <message>
        <source>Handed on: the skill or asset goes to at least one other team</source>
        <translation>Weitergegeben: Fähigkeit oder Baustein geht an mindestens ein weiteres Team</translation>
    </message>
    <message>
        <source>Reusable: a platform, data product or pattern stays for all units</source>
        <translation>Wiederverwendbar: eine Plattform, ein Datenprodukt oder ein Muster bleibt für alle Bereiche</translation>
    </message>
    <message>
        <source>Time to value</source>
        <translation>Zeit bis zum Nutzen</translation>
    </message>
    <message>
        <source>How soon after funding the first benefit can be verified, and how soon it reaches everyone.</source>
        <translation>Wie bald nach der Finanzierung der erste Nutzen nachgewiesen werden kann und wie bald er alle erreicht.</translation>
    </message>
    <message>
        <source>Beyond two years: first verified benefit more than 24 months after funding</source>
        <translation>Über zwei Jahre: erster nachgewiesener Nutzen mehr als 24 Monate nach der Finanzierung</translation>
    </message>
    <message>
        <source>Second year: first verified benefit 13 to 24 months after funding</source>
        <translation>Zweites Jahr: erster nachgewiesener Nutzen 13 bis 24 Monate nach der Finanzierung</translation>
    </message>
    <message>
        <source>First year: first verified benefit 7 to 12 months after funding</source>
        <translation>Erstes Jahr: erster nachgewiesener Nutzen 7 bis 12 Monate nach der Finanzierung</translation>
    </message>
    <message>
        <source>Half a year: first verified benefit 4 to 6 months after funding</source>
        <translation>Halbes Jahr: erster nachgewiesener Nutzen 4 bis 6 Monate nach der Finanzierung</translation>
    </message>
    <message>
        <source>One quarter: first verified benefit within 3 months of funding</source>
        <translation>Ein Quartal: erster nachgewiesener Nutzen binnen 3 Monaten nach der Finanzierung</translation>
    </message>
    <message>
        <source>Time to first benefit</source>
        <translation>Zeit bis zum ersten Nutzen</translation>
    </message>
    <message>
        <source>How long from funding until a first benefit is verified?</source>
        <translation>Wie lange dauert es von der Finanzierung, bis ein erster Nutzen nachgewiesen ist?</translation>
    </message>
    <message>
        <source>Over 24 months: or nobody can say</source>
        <translation>Über 24 Monate: oder niemand kann es sagen</translation>
    </message>
    <message>
        <source>13–24 months: not before the next budget year is over</source>
        <translation>13–24 Monate: nicht vor Ende des nächsten Budgetjahres</translation>
    </message>
    <message>
        <source>7–12 months: within one budget year</source>
        <translation>7–12 Monate: innerhalb eines Budgetjahres</translation>
    </message>
    <message>
        <source>4–6 months: within two quarters</source>
        <translation>4–6 Monate: innerhalb von zwei Quartalen</translation>
    </message>
    <message>
        <source>Within 3 months: in the quarter of the funding</source>
        <translation>Binnen 3 Monaten: im Quartal der Finanzierung</translation>
    </message>
    <message>
        <source>Time to full roll-out</source>
        <translation>Zeit bis zum vollen Ausrollen</translation>
    </message>
    <message>
        <source>How long from a working pilot until everyone who should use it does?</source>
        <translation>Wie lange dauert es vom funktionierenden Piloten, bis alle, die es nutzen sollen, es nutzen?</translation>
    </message>
    <message>
        <source>Over 18 months: or nobody can say</source>
        <translation>Über 18 Monate: oder niemand kann es sagen</translation>
    </message>
    <message>
        <source>10–18 months: the plan is an outline</source>
        <translation>10–18 Monate: der Plan ist ein Umriss</translation>
    </message>
    <message>
        <source>6–9 months: the plan has steps and dates</source>
        <translation>6–9 Monate: der Plan hat Schritte und Termine</translation>
    </message>
    <message>
        <source>3–5 months: the plan has steps, dates and people</source>
        <translation>3–5 Monate: der Plan hat Schritte, Termine und Personen</translation>
    </message>
    <message>
        <source>Within 2 months: it stays on the platform of the pilot</source>
        <translation>Binnen 2 Monaten: es bleibt auf der Plattform des Piloten</translation>
    </message>
    <message>
        <source>External lead times</source>
        <translation>Externe Vorlaufzeiten</translation>
    </message>
    <message>
        <source>Who outside the team must act first: purchasing, staff council, approval, labelling?</source>
        <translation>Wer außerhalb des Teams muss zuerst handeln: Einkauf, Betriebsrat, Genehmigung, Annotation?</translation>
    </message>
    <message>
        <source>Unknown: two or more lead times are unknown</source>
        <translation>Unbekannt: zwei oder mehr Vorlaufzeiten sind unbekannt</translation>
    </message>
    <message>
        <source>One unknown: one lead time is unknown, the others are on the plan</source>
        <translation>Eine unbekannt: eine Vorlaufzeit ist unbekannt, die anderen stehen im Plan</translation>
    </message>
    <message>
        <source>On the plan: all lead times are known and on the plan</source>
        <translation>Im Plan: alle Vorlaufzeiten sind bekannt und stehen im Plan</translation>
    </message>
    <message>
        <source>Confirmed: one lead time is left, and its date is confirmed</source>
        <translation>Bestätigt: eine Vorlaufzeit ist übrig, und ihr Termin ist bestätigt</translation>
    </message>
    <message>
        <source>None: nothing outside the team has to be waited for</source>
        <translation>Keine: auf nichts außerhalb des Teams ist zu warten</translation>
    </message>
    <message>
        <source>Incremental release</source>
        <translation>Schrittweise Einführung</translation>
    </message>
    <message>
        <source>Can it bring benefit in steps before it is complete?</source>
        <translation>Kann es in Schritten Nutzen bringen, bevor es vollständig ist?</translation>
    </message>
    <message>
        <source>All or nothing: no benefit before the last step</source>
        <translation>Alles oder nichts: kein Nutzen vor dem letzten Schritt</translation>
    </message>
    <message>
        <source>Late benefit: a first step is possible, the benefit comes at the end</source>
        <translation>Später Nutzen: ein erster Schritt ist möglich, der Nutzen kommt am Ende</translation>
    </message>
    <message>
        <source>Few steps: two or three steps, each with part of the benefit</source>
        <translation>Wenige Schritte: zwei oder drei Schritte, jeder mit einem Teil des Nutzens</translation>
    </message>
    <message>
        <source>Many steps: four or more steps, most of them with a benefit</source>
        <translation>Viele Schritte: vier oder mehr Schritte, die meisten mit einem Nutzen</translation>
    </message>
    <message>
        <source>Every release: each release brings a benefit of its own</source>
        <translation>Jede Auslieferung: jede Auslieferung bringt eigenen Nutzen</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Machbarkeit</translation>
    </message>
    <message>
        <source>How sure we are that it can be built, connected, run and used with what we have.</source>
        <translation>Wie sicher wir sind, dass es sich mit dem, was wir haben, bauen, anbinden, betreiben und nutzen lässt.</translation>
    </message>
    <message>
        <source>No method: none is known to reach the quality needed</source>
        <translation>Keine Methode: keine bekannte erreicht die nötige Qualität</translation>
    </message>
    <message>
        <source>Shown elsewhere: it works in other conditions (TRL 2 to 3)</source>
        <translation>Anderswo gezeigt: es funktioniert unter anderen Bedingungen (TRL 2 bis 3)</translation>
    </message>
    <message>
        <source>Own sample: it works on a sample of our own data (TRL 4 to 5)</source>
        <translation>Eigene Stichprobe: es funktioniert an einer Stichprobe eigener Daten (TRL 4 bis 5)</translation>
    </message>
    <message>
        <source>Limited use: it works end to end with real users in a small setting (TRL 6 to 7)</source>
        <translation>Begrenzter Einsatz: es funktioniert durchgängig mit echten Nutzern in kleinem Rahmen (TRL 6 bis 7)</translation>
    </message>
    <message>
        <source>Live here: the same pattern is in production in the house (TRL 8 to 9)</source>
        <translation>Hier im Betrieb: dasselbe Muster ist im Haus im Betrieb (TRL 8 bis 9)</translation>
    </message>
    <message>
        <source>Technical maturity</source>
        <translation>Technische Reife</translation>
    </message>
    <message>
        <source>How proven is the method for this task?</source>
        <translation>Wie bewährt ist die Methode für diese Aufgabe?</translation>
    </message>
    <message>
        <source>Research problem: no known method reaches the quality needed</source>
        <translation>Forschungsproblem: keine bekannte Methode erreicht die nötige Qualität</translation>
    </message>
    <message>
        <source>Promising: others reach the quality on other data, we have not tried</source>
        <translation>Aussichtsreich: andere erreichen die Qualität mit anderen Daten, wir haben es nicht versucht</translation>
    </message>
    <message>
        <source>Sample passed: the quality is reached on a sample of our own data</source>
        <translation>Stichprobe bestanden: die Qualität ist an einer Stichprobe eigener Daten erreicht</translation>
    </message>
    <message>
        <source>Pilot passed: the quality is reached on live data with real users</source>
        <translation>Pilot bestanden: die Qualität ist an Echtdaten mit echten Nutzern erreicht</translation>
    </message>
    <message>
        <source>Live pattern: it is reused from a system that runs here</source>
        <translation>Muster im Betrieb: es wird aus einem System wiederverwendet, das hier läuft</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>How hard is it to connect to the systems that feed it and use its result?</source>
        <translation>Wie schwer ist die Anbindung an die Systeme, die es speisen und sein Ergebnis nutzen?</translation>
    </message>
    <message>
        <source>Core change: over four systems, no interface, or a core system must change</source>
        <translation>Eingriff im Kern: über vier Systeme, keine Schnittstelle, oder ein Kernsystem muss sich ändern</translation>
    </message>
    <message>
        <source>Heavy: three or four systems, at least one interface must be built</source>
        <translation>Schwer: drei oder vier Systeme, mindestens eine Schnittstelle ist zu bauen</translation>
    </message>
    <message>
        <source>Moderate: two or three systems, interfaces exist, some as batch</source>
        <translation>Mäßig: zwei oder drei Systeme, Schnittstellen vorhanden, einige als Stapelverarbeitung</translation>
    </message>
    <message>
        <source>Light: one or two systems with documented interfaces, no test environment yet</source>
        <translation>Leicht: ein oder zwei Systeme mit dokumentierten Schnittstellen, noch keine Testumgebung</translation>
    </message>
    <message>
        <source>Plug in: one system with a documented interface and a test environment</source>
        <translation>Einstecken: ein System mit dokumentierter Schnittstelle und Testumgebung</translation>
    </message>
    <message>
        <source>Skills and capacity</source>
        <translation>Können und Kapazität</translation>
    </message>
    <message>
        <source>Are the people who would build and run it in place?</source>
        <translation>Sind die Leute da, die es bauen und betreiben würden?</translation>
    </message>
    <message>
        <source>Missing: two or more key roles are missing and not hired</source>
        <translation>Fehlend: zwei oder mehr Schlüsselrollen fehlen und sind nicht eingestellt</translation>
    </message>
    <message>
        <source>One gap: one key role is missing or only promised</source>
        <translation>Eine Lücke: eine Schlüsselrolle fehlt oder ist nur zugesagt</translation>
    </message>
    <message>
        <source>Part time: every role is named, under 60 % available</source>
        <translation>Teilzeit: jede Rolle ist benannt, unter 60 % verfügbar</translation>
    </message>
    <message>
        <source>Mostly free: every role is named, 60 to 90 % available</source>
        <translation>Meist frei: jede Rolle ist benannt, 60 bis 90 % verfügbar</translation>
    </message>
    <message>
        <source>Complete: the whole team is free for the period</source>
        <translation>Vollständig: das ganze Team ist für den Zeitraum frei</translation>
    </message>
    <message>
        <source>Process stability</source>
        <translation>Prozessstabilität</translation>
    </message>
    <message>
        <source>How uniform is the work that it will support?</source>
        <translation>Wie einheitlich ist die Arbeit, die es unterstützen soll?</translation>
    </message>
    <message>
        <source>By person: everyone does it differently, no steps are written</source>
        <translation>Je nach Person: alle machen es anders, keine Schritte sind aufgeschrieben</translation>
    </message>
    <message>
        <source>Habit: the steps are known but hardly written, exceptions over 25 %</source>
        <translation>Gewohnheit: die Schritte sind bekannt, aber kaum aufgeschrieben, über 25 % Ausnahmen</translation>
    </message>
    <message>
        <source>Documented: the steps are written, exceptions 15 to 25 %</source>
        <translation>Dokumentiert: die Schritte sind aufgeschrieben, 15 bis 25 % Ausnahmen</translation>
    </message>
    <message>
        <source>Followed: the steps are written and followed, exceptions 5 to 15 %</source>
        <translation>Befolgt: die Schritte sind aufgeschrieben und werden befolgt, 5 bis 15 % Ausnahmen</translation>
    </message>
    <message>
        <source>Standardised: one way of working, exceptions measured and under 5 %</source>
        <translation>Standardisiert: eine einzige Arbeitsweise, Ausnahmen gemessen und unter 5 %</translation>
    </message>
    <message>
        <source>User acceptance</source>
        <translation>Akzeptanz der Nutzer</translation>
    </message>
    <message>
        <source>What do the people who are to use it think of it?</source>
        <translation>Was halten die davon, die es nutzen sollen?</translation>
    </message>
    <message>
        <source>Not asked: users have not been asked, or they leave it unused</source>
        <translation>Nicht gefragt: Nutzer wurden nicht gefragt, oder sie lassen es liegen</translation>
    </message>
    <message>
        <source>Doubtful: users were told, most see no need or work around it</source>
        <translation>Zweifelnd: Nutzer wurden informiert, die meisten sehen keinen Bedarf oder umgehen es</translation>
    </message>
    <message>
        <source>Mixed: users were interviewed, opinions differ</source>
        <translation>Gemischt: Nutzer wurden befragt, die Meinungen gehen auseinander</translation>
    </message>
    <message>
        <source>Willing: most want it, a test group is named</source>
        <translation>Bereit: die meisten wollen es, eine Testgruppe ist benannt</translation>
    </message>
    <message>
        <source>Demanded: users asked for it, a test group has committed time</source>
        <translation>Gefordert: Nutzer haben danach verlangt, eine Testgruppe hat Zeit zugesagt</translation>
    </message>
    <message>
        <source>Data readiness</source>
        <translation>Datenreife</translation>
    </message>
    <message>
        <source>Whether the data can be reached, trusted, understood and lawfully used for this purpose.</source>
        <translation>Ob die Daten für diesen Zweck erreichbar, verlässlich, verständlich und rechtmäßig nutzbar sind.</translation>
    </message>
    <message>
        <source>Hearsay: the data is believed to exist, or is out of reach</source>
        <translation>Hörensagen: die Daten soll es geben, oder sie sind unerreichbar</translation>
    </message>
    <message>
        <source>Reachable: accessible, but unstructured or of unknown quality</source>
        <translation>Erreichbar: zugänglich, aber unstrukturiert oder von unbekannter Qualität</translation>
    </message>
    <message>
        <source>Profiled: loaded and profiled, the main defects are known</source>
        <translation>Untersucht: geladen und ausgewertet, die wichtigsten Mängel sind bekannt</translation>
    </message>
    <message>
        <source>Controlled: quality rules are met, the lawful basis is recorded, refreshed on schedule</source>
        <translation>Kontrolliert: Qualitätsregeln sind erfüllt, die Rechtsgrundlage ist festgehalten, planmäßig aktualisiert</translation>
    </message>
    <message>
        <source>Proven fit: shown to fit this question, monitored, versioned, with owner and contract</source>
        <translation>Erwiesen geeignet: für diese Frage nachweislich passend, überwacht, versioniert, mit Verantwortung und Vereinbarung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Can the team get at the data, in time for production use?</source>
        <translation>Kommt das Team an die Daten, rechtzeitig für den Betrieb?</translation>
    </message>
    <message>
        <source>No access: permission is missing, or the place is unknown</source>
        <translation>Kein Zugang: die Erlaubnis fehlt, oder der Ort ist unbekannt</translation>
    </message>
    <message>
        <source>Applied for: the place is known, permission is asked for, no data seen</source>
        <translation>Beantragt: der Ort ist bekannt, die Erlaubnis ist beantragt, keine Daten gesehen</translation>
    </message>
    <message>
        <source>On request: an extract comes within days</source>
        <translation>Auf Anfrage: ein Auszug kommt binnen Tagen</translation>
    </message>
    <message>
        <source>Scheduled: extracts come by themselves, but slower than production needs</source>
        <translation>Regelmäßig: Auszüge kommen von selbst, aber langsamer, als der Betrieb braucht</translation>
    </message>
    <message>
        <source>Self-service: direct access, as quick in production as needed</source>
        <translation>Selbstbedienung: direkter Zugang, im Betrieb so schnell wie nötig</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Is the data good enough for this use?</source>
        <translation>Sind die Daten gut genug für diesen Zweck?</translation>
    </message>
    <message>
        <source>Unknown: nobody has looked</source>
        <translation>Unbekannt: niemand hat nachgesehen</translation>
    </message>
    <message>
        <source>Looked at: defects seen but not counted, or over 10 % missing in key fields</source>
        <translation>Angesehen: Mängel gesehen, aber nicht gezählt, oder über 10 % fehlen in Schlüsselfeldern</translation>
    </message>
    <message>
        <source>Profiled: under 10 % missing in key fields</source>
        <translation>Untersucht: unter 10 % fehlen in Schlüsselfeldern</translation>
    </message>
    <message>
        <source>Cleaned: rules are written and checked by hand, under 3 % missing</source>
        <translation>Bereinigt: Regeln sind geschrieben und werden von Hand geprüft, unter 3 % fehlen</translation>
    </message>
    <message>
        <source>Guarded: rules run in the pipeline with alerts, under 1 % missing</source>
        <translation>Gesichert: Regeln laufen in der Verarbeitung mit und melden Verstöße, unter 1 % fehlen</translation>
    </message>
    <message>
        <source>Coverage and labels</source>
        <translation>Abdeckung und Annotation</translation>
    </message>
    <message>
        <source>Does the data cover the groups and cases that matter, with labels where needed?</source>
        <translation>Decken die Daten die wichtigen Gruppen und Fälle ab, wo nötig mit Annotation?</translation>
    </message>
    <message>
        <source>Absent: target groups or labels are missing</source>
        <translation>Fehlend: Zielgruppen oder Annotationen fehlen</translation>
    </message>
    <message>
        <source>Patchy: some groups or labels are there, agreement is not measured</source>
        <translation>Lückenhaft: einige Gruppen oder Annotationen sind da, die Übereinstimmung ist nicht gemessen</translation>
    </message>
    <message>
        <source>Sample: a sample is labelled, and agreement is measured</source>
        <translation>Stichprobe: eine Stichprobe ist annotiert, und die Übereinstimmung ist gemessen</translation>
    </message>
    <message>
        <source>Broad: most groups are labelled, agreement of at least 0.67</source>
        <translation>Breit: die meisten Gruppen sind annotiert, Übereinstimmung mindestens 0,67</translation>
    </message>
    <message>
        <source>Complete: every group has enough labels, agreement of at least 0.8</source>
        <translation>Vollständig: jede Gruppe hat genug Annotationen, Übereinstimmung mindestens 0,8</translation>
    </message>
    <message>
        <source>Rights and purpose</source>
        <translation>Rechte und Zweck</translation>
    </message>
    <message>
        <source>May the data be used for this purpose?</source>
        <translation>Dürfen die Daten für diesen Zweck genutzt werden?</translation>
    </message>
    <message>
        <source>Not checked: nobody has asked</source>
        <translation>Nicht geprüft: niemand hat gefragt</translation>
    </message>
    <message>
        <source>In dispute: asked, but the lawful basis is unclear</source>
        <translation>Strittig: gefragt, aber die Rechtsgrundlage ist unklar</translation>
    </message>
    <message>
        <source>Basis found: the lawful basis is identified, the assessment is under way</source>
        <translation>Grundlage gefunden: die Rechtsgrundlage ist bestimmt, die Prüfung läuft</translation>
    </message>
    <message>
        <source>Conditional: approved, some conditions are still open</source>
        <translation>Mit Auflagen: genehmigt, einige Auflagen sind noch offen</translation>
    </message>
    <message>
        <source>Recorded: approved, purpose and retention are recorded</source>
        <translation>Festgehalten: genehmigt, Zweck und Aufbewahrung sind festgehalten</translation>
    </message>
    <message>
        <source>Ownership and lineage</source>
        <translation>Verantwortung und Herkunft</translation>
    </message>
    <message>
        <source>Who answers for the data, and is its path from the source known?</source>
        <translation>Wer steht für die Daten ein, und ist ihr Weg von der Quelle bekannt?</translation>
    </message>
    <message>
        <source>Nobody: no owner is known</source>
        <translation>Niemand: keine Verantwortung ist bekannt</translation>
    </message>
    <message>
        <source>Assumed: a team looks after it without being appointed</source>
        <translation>Angenommen: ein Team kümmert sich darum, ohne dazu bestellt zu sein</translation>
    </message>
    <message>
        <source>Named: an owner is appointed</source>
        <translation>Benannt: eine verantwortliche Person ist bestellt</translation>
    </message>
    <message>
        <source>Traced: an owner is appointed and the lineage is documented</source>
        <translation>Nachverfolgt: eine verantwortliche Person ist bestellt, und die Herkunft ist dokumentiert</translation>
    </message>
    <message>
        <source>Agreed: owner, lineage and notice of changes are agreed</source>
        <translation>Vereinbart: Verantwortung, Herkunft und Ankündigung von Änderungen sind vereinbart</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What can go wrong for people, the law, security and supply. Here 5 is the highest risk; a prohibited practice is not rated but stopped.</source>
        <translation>Was für Menschen, Recht, Sicherheit und Versorgung schiefgehen kann. Hier ist 5 das höchste Risiko; eine verbotene Praxis wird nicht bewertet, sondern gestoppt.</translation>
    </message>
    <message>
        <source>Minimal: internal advice, reversible, no personal data</source>
        <translation>Minimal: interner Rat, umkehrbar, keine personenbezogenen Daten</translation>
    </message>
    <message>
        <source>Low: personal data or a limited effect outside, a person decides</source>
        <translation>Niedrig: personenbezogene Daten oder begrenzte Wirkung nach außen, ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>Medium: it influences decisions on people or money, which can be contested</source>
        <translation>Mittel: es beeinflusst Entscheidungen über Menschen oder Geld, die anfechtbar sind</translation>
    </message>
    <message>
        <source>High: it is legally high-risk, or a large loss is possible</source>
        <translation>Hoch: es gilt rechtlich als Hochrisiko, oder ein großer Verlust ist möglich</translation>
    </message>
    <message>
        <source>Extreme: near a prohibited practice, harm for good, or no control known</source>
        <translation>Extrem: nahe an einer verbotenen Praxis, bleibender Schaden oder keine bekannte Kontrolle</translation>
    </message>
    <message>
        <source>Harm to people</source>
        <translation>Schaden für Menschen</translation>
    </message>
    <message>
        <source>What happens to a person when it is wrong?</source>
        <translation>Was geschieht einem Menschen, wenn es falsch liegt?</translation>
    </message>
    <message>
        <source>Annoyance: lost minutes, nobody is worse off</source>
        <translation>Ärgernis: verlorene Minuten, niemand steht schlechter da</translation>
    </message>
    <message>
        <source>Inconvenience: a delay or extra work, put right the same day</source>
        <translation>Unannehmlichkeit: Verzögerung oder Mehrarbeit, am selben Tag behoben</translation>
    </message>
    <message>
        <source>Disadvantage: a person is worse off, corrected within days</source>
        <translation>Nachteil: ein Mensch steht schlechter da, binnen Tagen berichtigt</translation>
    </message>
    <message>
        <source>Serious loss: money or access is lost, corrected after weeks</source>
        <translation>Ernster Verlust: Geld oder Zugang geht verloren, nach Wochen berichtigt</translation>
    </message>
    <message>
        <source>Grave harm: safety, liberty or livelihood is at stake</source>
        <translation>Schwerer Schaden: Sicherheit, Freiheit oder Lebensgrundlage steht auf dem Spiel</translation>
    </message>
    <message>
        <source>Legal class</source>
        <translation>Rechtliche Einstufung</translation>
    </message>
    <message>
        <source>Which legal class applies, and how many obligations are still open?</source>
        <translation>Welche rechtliche Klasse gilt, und wie viele Pflichten sind noch offen?</translation>
    </message>
    <message>
        <source>No duties: none is triggered</source>
        <translation>Keine Pflichten: keine wird ausgelöst</translation>
    </message>
    <message>
        <source>Records only: internal records are required, all are kept</source>
        <translation>Nur Aufzeichnungen: interne Aufzeichnungen sind verlangt, alle werden geführt</translation>
    </message>
    <message>
        <source>Transparency: duties to inform only, or under 5 open items</source>
        <translation>Transparenz: nur Informationspflichten oder unter 5 offene Punkte</translation>
    </message>
    <message>
        <source>High-risk, planned: high-risk class with all duties planned, or 5 to 15 open items</source>
        <translation>Hochrisiko, geplant: Hochrisikoklasse, alle Pflichten geplant, oder 5 bis 15 offene Punkte</translation>
    </message>
    <message>
        <source>High-risk, gaps: high-risk class with gaps, or over 15 open items</source>
        <translation>Hochrisiko, Lücken: Hochrisikoklasse mit Lücken oder über 15 offene Punkte</translation>
    </message>
    <message>
        <source>Autonomy and reversibility</source>
        <translation>Autonomie und Umkehrbarkeit</translation>
    </message>
    <message>
        <source>Does it act by itself, and can its actions be undone?</source>
        <translation>Handelt es selbst, und lassen sich seine Handlungen rückgängig machen?</translation>
    </message>
    <message>
        <source>Suggests: a person decides and acts</source>
        <translation>Schlägt vor: ein Mensch entscheidet und handelt</translation>
    </message>
    <message>
        <source>Prepares: it prepares the action, a person releases each one</source>
        <translation>Bereitet vor: es bereitet die Handlung vor, ein Mensch gibt jede einzeln frei</translation>
    </message>
    <message>
        <source>Within limits: it acts within limits, undone within a day</source>
        <translation>Innerhalb von Grenzen: es handelt innerhalb von Grenzen, binnen eines Tages rückgängig zu machen</translation>
    </message>
    <message>
        <source>Wide limits: it acts with few limits, undone within weeks</source>
        <translation>Weite Grenzen: es handelt mit wenigen Grenzen, binnen Wochen rückgängig zu machen</translation>
    </message>
    <message>
        <source>Alone: it acts alone, and that cannot be undone</source>
        <translation>Allein: es handelt allein, und das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Security and misuse</source>
        <translation>Sicherheit und Missbrauch</translation>
    </message>
    <message>
        <source>Who can feed it, what can it trigger, and has misuse been tested?</source>
        <translation>Wer kann Eingaben machen, was können sie auslösen, und wurde Missbrauch getestet?</translation>
    </message>
    <message>
        <source>Closed: no input from outside</source>
        <translation>Geschlossen: keine Eingaben von außen</translation>
    </message>
    <message>
        <source>Signed in: input from known users only, tested</source>
        <translation>Angemeldet: Eingaben nur von bekannten Nutzern, getestet</translation>
    </message>
    <message>
        <source>Outside users: input from customers or the public, tested</source>
        <translation>Nutzer von außen: Eingaben von Kunden oder der Öffentlichkeit, getestet</translation>
    </message>
    <message>
        <source>Untested: input from customers or the public, not tested</source>
        <translation>Ungetestet: Eingaben von Kunden oder der Öffentlichkeit, nicht getestet</translation>
    </message>
    <message>
        <source>Open tools: open input that can trigger actions, not tested</source>
        <translation>Offene Werkzeuge: offene Eingaben, die Handlungen auslösen können, nicht getestet</translation>
    </message>
    <message>
        <source>Supplier exposure</source>
        <translation>Abhängigkeit vom Lieferanten</translation>
    </message>
    <message>
        <source>How dependent is it on one supplier and its prices?</source>
        <translation>Wie abhängig ist es von einem Lieferanten und seinen Preisen?</translation>
    </message>
    <message>
        <source>Replaceable: another supplier, or none, within a month</source>
        <translation>Ersetzbar: ein anderer Lieferant oder keiner, binnen eines Monats</translation>
    </message>
    <message>
        <source>Second source: another supplier is qualified, a change takes a quarter</source>
        <translation>Zweite Quelle: ein anderer Lieferant ist qualifiziert, ein Wechsel dauert ein Quartal</translation>
    </message>
    <message>
        <source>Exit plan: one supplier, the way out is written down</source>
        <translation>Ausstiegsplan: ein Lieferant, der Ausweg ist schriftlich festgehalten</translation>
    </message>
    <message>
        <source>Tied: one supplier, no way out is written down</source>
        <translation>Gebunden: ein Lieferant, kein Ausweg ist schriftlich festgehalten</translation>
    </message>
    <message>
        <source>Captive: no way out, price or model may change without notice</source>
        <translation>Gefangen: kein Ausweg, Preis oder Modell kann sich ohne Ankündigung ändern</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Cost pressure</source>
        <translation>Kostendruck</translation>
    </message>
    <message>
        <source>Regulated</source>
        <translation>Reguliert</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Skaliert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n with weak data</source>
        <translation>
            <numerusform>%n mit schwachen Daten</numerusform>
            <numerusform>%n mit schwachen Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ageing pilot(s)</source>
        <translation>
            <numerusform>%n alternder Pilot</numerusform>
            <numerusform>%n alternde Piloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without production owner</source>
        <translation>
            <numerusform>%n ohne Betriebsverantwortung</numerusform>
            <numerusform>%n ohne Betriebsverantwortung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without benefit owner</source>
        <translation>
            <numerusform>%n ohne Nutzenverantwortung</numerusform>
            <numerusform>%n ohne Nutzenverantwortung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in dispute</source>
        <translation>
            <numerusform>%n mit Uneinigkeit</numerusform>
            <numerusform>%n mit Uneinigkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stage date</source>
        <translation>
            <numerusform>%n ohne Stufendatum</numerusform>
            <numerusform>%n ohne Stufendatum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with outdated ratings</source>
        <translation>
            <numerusform>%n mit veralteten Bewertungen</numerusform>
            <numerusform>%n mit veralteten Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n nicht bewertet</numerusform>
            <numerusform>%n nicht bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past intake</source>
        <translation>
            <numerusform>%n nach dem Eingang</numerusform>
            <numerusform>%n nach dem Eingang</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message numerus="yes">
        <source>%n not rated yet</source>
        <translation>
            <numerusform>%n noch nicht bewertet</numerusform>
            <numerusform>%n noch nicht bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>In production</source>
        <translation>Im Betrieb</translation>
    </message>
    <message numerus="yes">
        <source>%n scaled</source>
        <translation>
            <numerusform>%n skaliert</numerusform>
            <numerusform>%n skaliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) running</source>
        <translation>
            <numerusform>%n laufender Pilot</numerusform>
            <numerusform>%n laufende Piloten</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling rate</source>
        <translation>Skalierungsquote</translation>
    </message>
    <message>
        <source>No pilot has started yet</source>
        <translation>Noch hat kein Pilot begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pilot(s) reached production</source>
        <translation>
            <numerusform>%1 von %n Pilot erreichte den Betrieb</numerusform>
            <numerusform>%1 von %n Piloten erreichten den Betrieb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %n in production</source>
        <translation>
            <numerusform>Nicht bekannt für %1 von %n im Betrieb</numerusform>
            <numerusform>Nicht bekannt für %1 von %n im Betrieb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n in production</source>
        <translation>
            <numerusform>Von %n im Betrieb</numerusform>
            <numerusform>Von %n im Betrieb</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly benefit live</source>
        <translation>Jährlicher Nutzen im Betrieb</translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %n initiative(s)</source>
        <translation>
            <numerusform>Nicht bekannt für %1 von %n Vorhaben</numerusform>
            <numerusform>Nicht bekannt für %1 von %n Vorhaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all %n initiative(s)</source>
        <translation>
            <numerusform>Von allen %n Vorhaben</numerusform>
            <numerusform>Von allen %n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nichts fällt auf</translation>
    </message>
    <message numerus="yes">
        <source>%n with overdue tasks</source>
        <translation>
            <numerusform>%n mit überfälligen Aufgaben</numerusform>
            <numerusform>%n mit überfälligen Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Priorisieren</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Run cost</source>
        <translation>Betriebskosten</translation>
    </message>
    <message>
        <source>Months in stage</source>
        <translation>Monate in der Stufe</translation>
    </message>
</context>
<context>
    <name>RegisterLines</name>
    <message>
        <source>No unit</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Not on the matrix yet</source>
        <translation>Noch nicht auf der Matrix</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>share of what is rated</comment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>rank set by hand</comment>
        <translation>Festgesetzt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>initiatives that are in the stage</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Ever reached</source>
        <translation>Je erreicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>that many initiatives</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Tage (Median)</translation>
    </message>
    <message>
        <source>P85 days</source>
        <translation>Tage (P85)</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloten</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>Im Betrieb</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Mature</source>
        <comment>share of pilots followed for a year</comment>
        <translation>Volles Jahr</translation>
    </message>
    <message>
        <source>+%1 q</source>
        <comment>quarters later</comment>
        <translation>+%1 Q</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>year, quarter</comment>
        <translation>%1 Q%2</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabellen als CSV</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: kind of report, %2: date</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>client or portfolio, kind of report</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Made with Portolan %1</source>
        <translation>Gemacht mit Portolan %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n initiative(s), one page each</source>
        <translation>
            <numerusform>%n Vorhaben, auf einer Seite</numerusform>
            <numerusform>%n Vorhaben, je eine Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256 of its archive): %1</source>
        <translation>Fingerabdruck der Datei (SHA-256 ihres Archivs): %1</translation>
    </message>
    <message>
        <source>Version of the method: %1</source>
        <translation>Version der Methode: %1</translation>
    </message>
    <message>
        <source>Profile of weights: %1</source>
        <translation>Gewichtungsprofil: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Seed: none, for nothing here is drawn at random</source>
        <translation>Startwert: keiner, denn nichts ist hier ausgelost</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Startwert: %1</translation>
    </message>
    <message>
        <source>%1 · %2 AI initiatives · profile %3</source>
        <comment>portfolio, count, profile</comment>
        <translation>%1 · %2 KI-Vorhaben · Profil %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Stages ever reached</source>
        <translation>Je erreichte Stufen</translation>
    </message>
    <message>
        <source>How many initiatives ever reached each stage; the table gives the numbers.</source>
        <translation>Wie viele Vorhaben jede Stufe je erreicht haben; die Tabelle nennt die Zahlen.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>initiatives that are in the stage</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Ever reached</source>
        <translation>Je erreicht</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Median Tage</translation>
    </message>
    <message>
        <source>P85 days</source>
        <translation>P85 Tage</translation>
    </message>
    <message>
        <source>Every initiative has moved on from every stage it reached</source>
        <translation>Jedes Vorhaben ist von jeder erreichten Stufe weitergekommen</translation>
    </message>
    <message>
        <source>From “%1” to “%2” only %3 move on: the weakest step</source>
        <translation>Von „%1“ zu „%2“ kommen nur %3 weiter: der schwächste Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have no stage and are not counted.</source>
        <translation>
            <numerusform>%n Vorhaben hat keine Stufe und zählt nicht mit.</numerusform>
            <numerusform>%n Vorhaben haben keine Stufe und zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the pilots are in production after %1 months</source>
        <translation>Die Hälfte der Piloten ist nach %1 Monaten in Produktion</translation>
    </message>
    <message>
        <source>Fewer than half of the pilots reach production</source>
        <translation>Weniger als die Hälfte der Piloten kommt in Produktion</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloten</translation>
    </message>
    <message>
        <source>Reached production</source>
        <translation>In Produktion gekommen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Ohne Daten</translation>
    </message>
    <message>
        <source>Time from pilot to production</source>
        <translation>Zeit vom Piloten zur Produktion</translation>
    </message>
    <message>
        <source>Share of pilots in production and stopped, by months since their start.</source>
        <translation>Anteil der Piloten in Produktion und gestoppt, nach Monaten seit ihrem Beginn.</translation>
    </message>
    <message>
        <source>No pilot is running</source>
        <translation>Kein Pilot läuft</translation>
    </message>
    <message>
        <source>No known cause of stalling shows in the records</source>
        <translation>Keine bekannte Ursache von Stillstand zeigt sich in den Angaben</translation>
    </message>
    <message>
        <source>“%1” holds most pilots back</source>
        <translation>„%1“ hält die meisten Piloten auf</translation>
    </message>
    <message>
        <source>Share of running pilots that show each cause</source>
        <translation>Anteil der laufenden Piloten, die jede Ursache zeigen</translation>
    </message>
    <message>
        <source>Causes of stalling, the most frequent first; the table gives the evidence.</source>
        <translation>Ursachen von Stillstand, die häufigste zuerst; die Tabelle nennt die Belege.</translation>
    </message>
    <message>
        <source>Evidence and remedies</source>
        <translation>Belege und Abhilfen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Ledger of decisions</source>
        <translation>Verzeichnis der Entscheidungen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>No decision is recorded</source>
        <translation>Keine Entscheidung ist festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s), the latest first</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen, die letzte zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: title of a chart; %2: what it shows</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Zum Inhalt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Made with Portolan %1</source>
        <translation>Gemacht mit Portolan %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>role not filled</comment>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of an initiative; %2: what to do next</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not fully rated</source>
        <translation>%1: nicht ganz bewertet</translation>
    </message>
    <message>
        <source>%1 to %2 possible</source>
        <translation>%1 bis %2 möglich</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>von %n</numerusform>
            <numerusform>von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Value / difficulty</source>
        <translation>Wert / Schwierigkeit</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>%1 benefit a year</source>
        <translation>%1 Nutzen im Jahr</translation>
    </message>
    <message>
        <source>benefit not known</source>
        <translation>Nutzen nicht bekannt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Utility of each criterion from 0 to 100, with its range; high is good.</source>
        <translation>Nutzwert jedes Kriteriums von 0 bis 100 mit seiner Spanne; hoch ist gut.</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>Ausgangswert und Ziel</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from baseline to target</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>How the index comes about</source>
        <translation>Wie der Index entsteht</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Nutzwert</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>task (role): state</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Kriterien und Gewichte</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Wonach es fragt</translation>
    </message>
    <message>
        <source>The index is the weighted mean of the utilities of all criteria that have a value; value and difficulty are the same mean over their own criteria, difficulty turned round. From a value of %1 on an initiative counts as valuable, from a difficulty of %2 on as hard.</source>
        <translation>Der Index ist das gewichtete Mittel der Nutzwerte aller Kriterien, die einen Wert haben; Wert und Schwierigkeit sind dasselbe Mittel über ihre eigenen Kriterien, die Schwierigkeit umgekehrt. Ab einem Wert von %1 gilt ein Vorhaben als wertvoll, ab einer Schwierigkeit von %2 als schwer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rating: its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 criteria, %2 questions, one index that can be worked out again</source>
        <translation>%1 Kriterien, %2 Fragen, ein Index zum Nachrechnen</translation>
    </message>
    <message>
        <source>A rating r from 1 to 5 has the utility 25 (r - 1), or 25 (5 - r) where a high rating is bad. A criterion is the weighted mean over its questions, then over its assessors.</source>
        <translation>Eine Bewertung r von 1 bis 5 hat den Nutzwert 25 (r - 1), oder 25 (5 - r), wo eine hohe Bewertung schlecht ist. Ein Kriterium ist das gewichtete Mittel über seine Fragen, dann über die Bewerter.</translation>
    </message>
    <message>
        <source>A range goes from the lowest to the highest the number may become: what is open counts once as 0 and once as 100, low confidence widens, and so do assessors who differ.</source>
        <translation>Eine Spanne reicht vom niedrigsten bis zum höchsten Wert, den die Zahl annehmen kann: Offenes zählt einmal als 0 und einmal als 100, geringe Sicherheit verbreitert, und Bewerter, die sich unterscheiden, ebenso.</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>Woher diese Zahlen kommen</translation>
    </message>
    <message>
        <source>What each rating from 1 to 5 means</source>
        <translation>Was jede Bewertung von 1 bis 5 bedeutet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Meaning of the ratings</source>
        <translation>Bedeutung der Bewertungen</translation>
    </message>
    <message>
        <source>Implementation difficulty</source>
        <translation>Schwierigkeit der Umsetzung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Months since the start of the pilot</source>
        <translation>Monate seit Beginn des Piloten</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>What is known of how many</source>
        <translation>Was von wie vielen bekannt ist</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>n/a</translation>
    </message>
    <message>
        <source>Talk about these first: assessors differ</source>
        <translation>Darüber zuerst reden: Bewerter unterscheiden sich</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>assessor: rating</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as a whole</source>
        <comment>criterion rated directly</comment>
        <translation>als Ganzes</translation>
    </message>
    <message>
        <source>%1 of all that can be rated is rated</source>
        <translation>%1 von allem, was zu bewerten ist, ist bewertet</translation>
    </message>
    <message>
        <source>The gravest %1 of %2.</source>
        <translation>Die %1 schwersten von %2.</translation>
    </message>
    <message>
        <source>Ratings that count</source>
        <translation>Bewertungen, die zählen</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation>Noch ist nichts bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) stand behind the numbers</source>
        <translation>
            <numerusform>%n Bewertung steht hinter den Zahlen</numerusform>
            <numerusform>%n Bewertungen stehen hinter den Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to rate</source>
        <translation>Noch zu bewerten</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Open criteria</source>
        <translation>Offene Kriterien</translation>
    </message>
    <message>
        <source>Everything is rated</source>
        <translation>Alles ist bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) still have something to rate</source>
        <translation>
            <numerusform>Bei %n Vorhaben ist noch etwas zu bewerten</numerusform>
            <numerusform>Bei %n Vorhaben ist noch etwas zu bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” leads with an index of %2</source>
        <translation>„%1“ führt mit einem Index von %2</translation>
    </message>
    <message>
        <source>%1 of %2 initiatives are worth much and easy to do</source>
        <translation>%1 von %2 Vorhaben sind viel wert und leicht umzusetzen</translation>
    </message>
    <message>
        <source>Quadrants</source>
        <translation>Quadranten</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Mean index</source>
        <translation>Mittlerer Index</translation>
    </message>
    <message>
        <source>Investment known</source>
        <translation>Bekannte Investition</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have no place on the matrix: an axis is not rated.</source>
        <translation>
            <numerusform>%n Vorhaben hat keinen Platz in der Matrix: Eine Achse ist nicht bewertet.</numerusform>
            <numerusform>%n Vorhaben haben keinen Platz in der Matrix: Eine Achse ist nicht bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be recommended before more is rated</source>
        <translation>Ehe nicht mehr bewertet ist, lässt sich nichts empfehlen</translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s), the best first</source>
        <translation>
            <numerusform>%n nächster Schritt</numerusform>
            <numerusform>%n nächste Schritte, der beste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranking by the profile “%1”</source>
        <translation>Rangliste nach dem Profil „%1“</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Criteria as ratings from 1 to 5</source>
        <translation>Kriterien als Bewertungen von 1 bis 5</translation>
    </message>
    <message>
        <source>Board one-pager</source>
        <translation>Eine Seite für das Gremium</translation>
    </message>
    <message>
        <source>Full portfolio report</source>
        <translation>Voller Portfoliobericht</translation>
    </message>
    <message>
        <source>Initiative profile</source>
        <translation>Steckbrief der Vorhaben</translation>
    </message>
    <message>
        <source>Funnel review</source>
        <translation>Blick auf den Trichter</translation>
    </message>
    <message>
        <source>Assessment pack</source>
        <translation>Unterlagen zum Einschätzen</translation>
    </message>
    <message>
        <source>For the board: what to fund, fix and stop, on one page.</source>
        <translation>Für das Gremium: was zu fördern, zu richten und zu beenden ist, auf einer Seite.</translation>
    </message>
    <message>
        <source>For the steering group: everything, with method, data quality and every rating.</source>
        <translation>Für den Lenkungskreis: alles, mit Methode, Datenqualität und jeder Bewertung.</translation>
    </message>
    <message>
        <source>For a sponsor: one page for each chosen initiative.</source>
        <translation>Für Auftraggeber: eine Seite für jedes gewählte Vorhaben.</translation>
    </message>
    <message>
        <source>For the delivery review: how far initiatives come, how long it takes, what holds them.</source>
        <translation>Für den Blick auf die Umsetzung: wie weit Vorhaben kommen, wie lange es dauert, was sie aufhält.</translation>
    </message>
    <message>
        <source>For assessors: the questions with their anchors, and what is still to rate.</source>
        <translation>Für Bewerter: die Fragen mit ihren Ankern, und was noch zu bewerten ist.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Time to production</source>
        <translation>Zeit bis zur Produktion</translation>
    </message>
    <message>
        <source>What holds pilots back</source>
        <translation>Was Piloten aufhält</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Method and weights</source>
        <translation>Methode und Gewichte</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Every rating</source>
        <translation>Jede Bewertung</translation>
    </message>
    <message>
        <source>Questions and anchors</source>
        <translation>Fragen und Anker</translation>
    </message>
    <message>
        <source>a logo has at most 2 MB; save the picture smaller</source>
        <translation>ein Logo hat höchstens 2 MB; speichern Sie das Bild kleiner</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG or SVG picture</source>
        <translation>es ist kein Bild als PNG, JPEG oder SVG</translation>
    </message>
    <message>
        <source>Scaling rate</source>
        <translation>Skalierungsquote</translation>
    </message>
    <message>
        <source>%1 of %2 pilots reached production</source>
        <translation>%1 von %2 Piloten kamen in Produktion</translation>
    </message>
    <message>
        <source>Pilot to production</source>
        <translation>Pilot bis Produktion</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months, short</comment>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>median time</comment>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>median, running pilots counted</source>
        <translation>Median, laufende Piloten mitgezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n rated</source>
        <translation>
            <numerusform>%n bewertet</numerusform>
            <numerusform>%n bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In Produktion</translation>
    </message>
    <message numerus="yes">
        <source>%n running pilot(s)</source>
        <translation>
            <numerusform>%n laufender Pilot</numerusform>
            <numerusform>%n laufende Piloten</numerusform>
        </translation>
    </message>
    <message>
        <source>Investment asked</source>
        <translation>Angefragte Investition</translation>
    </message>
    <message numerus="yes">
        <source>not known for %n</source>
        <translation>
            <numerusform>nicht bekannt für %n</numerusform>
            <numerusform>nicht bekannt für %n</numerusform>
        </translation>
    </message>
    <message>
        <source>known for all</source>
        <translation>für alle bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) are quick wins.</source>
        <translation>
            <numerusform>%n Vorhaben ist ein schneller Erfolg.</numerusform>
            <numerusform>%n Vorhaben sind schnelle Erfolge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are strategic bets.</source>
        <translation>
            <numerusform>%n ist eine strategische Wette.</numerusform>
            <numerusform>%n sind strategische Wetten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should be reconsidered.</source>
        <translation>
            <numerusform>%n sollte überdacht werden.</numerusform>
            <numerusform>%n sollten überdacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>None has all it needs to be funded today.</source>
        <translation>Keines hat heute alles, um gefördert zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n can go forward now: %1.</source>
        <translation>
            <numerusform>%n kann jetzt weitergehen: %1.</numerusform>
            <numerusform>%n können jetzt weitergehen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the matrix says</source>
        <translation>Was die Matrix sagt</translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) within 2.5 points of a threshold: a better look may change what to do.</source>
        <translation>
            <numerusform>%n liegt näher als 2,5 Punkte an einer Schwelle: Genaueres Hinsehen kann ändern, was zu tun ist.</numerusform>
            <numerusform>%n liegen näher als 2,5 Punkte an einer Schwelle: Genaueres Hinsehen kann ändern, was zu tun ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause of stalling: evidence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ratings go from 1 to 5, each with a written meaning: %1 questions in %2 criteria. Value and difficulty are weighted means of their criteria by the profile “%3”. What is not rated is never counted as zero: it leaves the score and widens its range.</source>
        <translation>Bewertungen gehen von 1 bis 5, jede mit geschriebener Bedeutung: %1 Fragen in %2 Kriterien. Wert und Schwierigkeit sind gewichtete Mittel ihrer Kriterien nach dem Profil „%3“. Was nicht bewertet ist, zählt nie als null: Es bleibt aus dem Ergebnis und verbreitert seine Spanne.</translation>
    </message>
    <message>
        <source>Fund %1 and stop %2 of %3 initiatives</source>
        <translation>%1 fördern und %2 beenden, von %3 Vorhaben</translation>
    </message>
    <message>
        <source>Fund %1 of %2 initiatives now</source>
        <translation>%1 von %2 Vorhaben jetzt fördern</translation>
    </message>
    <message>
        <source>Stop %1 of %2 initiatives</source>
        <translation>%1 von %2 Vorhaben beenden</translation>
    </message>
    <message numerus="yes">
        <source>None of %n initiative(s) is ready to be funded yet</source>
        <translation>
            <numerusform>Das %n Vorhaben ist noch nicht so weit, gefördert zu werden</numerusform>
            <numerusform>Keines der %n Vorhaben ist so weit, gefördert zu werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; first solve what stalls pilots: %2</source>
        <extracomment>%1: what to do; %2: title of a cause of stalling</extracomment>
        <translation>%1; zuerst lösen, was Piloten aufhält: %2</translation>
    </message>
    <message>
        <source>Value-difficulty matrix</source>
        <translation>Matrix aus Wert und Schwierigkeit</translation>
    </message>
    <message numerus="yes">
        <source>Matrix of %n initiative(s) by difficulty (across) and value (up); the ranking lists the same numbers.</source>
        <translation>
            <numerusform>Matrix von %n Vorhaben nach Schwierigkeit (quer) und Wert (hoch); die Rangliste nennt dieselben Zahlen.</numerusform>
            <numerusform>Matrix von %n Vorhaben nach Schwierigkeit (quer) und Wert (hoch); die Rangliste nennt dieselben Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended next steps</source>
        <translation>Empfohlene nächste Schritte</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>How the scores are made</source>
        <translation>Wie die Ergebnisse entstehen</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>Daten der Diagramme</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Direction: 1 high is good, -1 high is bad</source>
        <translation>Richtung: 1 hoch ist gut, -1 hoch ist schlecht</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>amount, currency</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No initiative is rated on both axes yet: the matrix is empty.</source>
        <translation>Noch ist kein Vorhaben auf beiden Achsen bewertet: Die Matrix ist leer.</translation>
    </message>
    <message>
        <source>Scale of the bubbles (not shown)</source>
        <translation>Maßstab der Blasen (nicht gezeigt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n name(s) left out for lack of room)</source>
        <translation>
            <numerusform>%1 (%n Name aus Platzmangel weggelassen)</numerusform>
            <numerusform>%1 (%n Namen aus Platzmangel weggelassen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has moved through the funnel yet</source>
        <translation>Noch ist nichts durch den Trichter gegangen</translation>
    </message>
    <message>
        <source>No pilot has begun yet</source>
        <translation>Noch hat kein Pilot begonnen</translation>
    </message>
    <message>
        <source>“%1” is what holds pilots back most often</source>
        <translation>„%1“ hält Piloten am häufigsten auf</translation>
    </message>
    <message>
        <source>Nobody has rated it yet.</source>
        <translation>Noch hat es niemand bewertet.</translation>
    </message>
    <message>
        <source>Business value</source>
        <translation>Geschäftswert</translation>
    </message>
    <message>
        <source>No initiative has a place on the matrix yet</source>
        <translation>Noch hat kein Vorhaben einen Platz in der Matrix</translation>
    </message>
    <message>
        <source>a logo has at most %1 elements; save the picture simpler</source>
        <translation>ein Logo hat höchstens %1 Elemente; das Bild einfacher speichern</translation>
    </message>
    <message>
        <source>it is damaged, or too large to be read as a picture</source>
        <translation>es ist beschädigt oder zu groß, um als Bild gelesen zu werden</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) wait for their first rating.</source>
        <translation>
            <numerusform>%n Vorhaben wartet auf seine erste Bewertung.</numerusform>
            <numerusform>%n Vorhaben warten auf ihre erste Bewertung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>it is no presentation (.pptx)</source>
        <translation>es ist keine Präsentation (.pptx)</translation>
    </message>
    <message>
        <source>it is protected or damaged</source>
        <translation>sie ist geschützt oder beschädigt</translation>
    </message>
    <message>
        <source>it unpacks to more than a template may have</source>
        <translation>sie entpackt sich zu mehr, als eine Vorlage haben darf</translation>
    </message>
    <message>
        <source>it has no layout “Title Slide”</source>
        <translation>sie hat kein Layout „Titelfolie“</translation>
    </message>
    <message>
        <source>it has no layout “Title Only”</source>
        <translation>sie hat kein Layout „Nur Titel“</translation>
    </message>
    <message>
        <source>its part “%1” is damaged</source>
        <translation>ihr Teil „%1“ ist beschädigt</translation>
    </message>
    <message>
        <source>it lacks its part “%1”</source>
        <translation>ihr fehlt der Teil „%1“</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>Die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>It belongs to something in “%1” that is not there.</source>
        <translation>Gehört zu etwas in „%1“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>This value cannot be read.</source>
        <translation>Dieser Wert ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The discount rate is outside 0 % to 100 % per year.</source>
        <translation>Der Diskontsatz liegt nicht zwischen 0 % und 100 % pro Jahr.</translation>
    </message>
    <message>
        <source>The criterion “%1” does not have five anchors.</source>
        <translation>Das Kriterium „%1“ hat nicht fünf Anker.</translation>
    </message>
    <message>
        <source>Two criteria have the key “%1”.</source>
        <translation>Zwei Kriterien haben den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>No question of the criterion “%1” has a weight.</source>
        <translation>Keine Frage des Kriteriums „%1“ hat ein Gewicht.</translation>
    </message>
    <message>
        <source>The question “%1” does not have five anchors.</source>
        <translation>Die Frage „%1“ hat nicht fünf Anker.</translation>
    </message>
    <message>
        <source>The weight of the question “%1” is negative.</source>
        <translation>Das Gewicht der Frage „%1“ ist negativ.</translation>
    </message>
    <message>
        <source>The profile “%1” has no weights, so it ranks nothing.</source>
        <translation>Das Profil „%1“ hat keine Gewichte und ergibt keine Rangfolge.</translation>
    </message>
    <message>
        <source>The profile “%1” weighs a criterion that is not there.</source>
        <translation>Das Profil „%1“ gewichtet ein Kriterium, das es nicht gibt.</translation>
    </message>
    <message>
        <source>A threshold of the profile “%1” is outside 0 to 100.</source>
        <translation>Eine Schwelle des Profils „%1“ liegt nicht zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>The initiative %1 has no name.</source>
        <translation>Das Vorhaben %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Two initiatives have the code %1.</source>
        <translation>Zwei Vorhaben haben die Kennung %1.</translation>
    </message>
    <message>
        <source>“%1” is to go live before it starts.</source>
        <translation>„%1“ soll in Betrieb gehen, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“%1” has a cost below zero.</source>
        <translation>„%1“ hat Kosten unter null.</translation>
    </message>
    <message>
        <source>The ramp of “%1” is shorter than no time.</source>
        <translation>Der Hochlauf von „%1“ ist kürzer als keine Zeit.</translation>
    </message>
    <message>
        <source>“%1” enters a stage twice on one day.</source>
        <translation>„%1“ tritt an einem Tag zweimal in eine Stufe ein.</translation>
    </message>
    <message>
        <source>“%1” enters a later stage before an earlier one.</source>
        <translation>„%1“ tritt in eine spätere Stufe vor einer früheren ein.</translation>
    </message>
    <message>
        <source>An initiative is linked to itself.</source>
        <translation>Ein Vorhaben ist mit sich selbst verknüpft.</translation>
    </message>
    <message>
        <source>One of two initiatives requires the other, and both exclude each other.</source>
        <translation>Eines von zwei Vorhaben benötigt das andere, und beide schließen einander aus.</translation>
    </message>
    <message>
        <source>An assessment does not say who made it.</source>
        <translation>Eine Einschätzung sagt nicht, von wem sie ist.</translation>
    </message>
    <message>
        <source>One assessor has answered the same question twice on one day.</source>
        <translation>Ein Bewerter hat dieselbe Frage an einem Tag zweimal beantwortet.</translation>
    </message>
    <message>
        <source>A rating has a value although it is marked as not applicable.</source>
        <translation>Eine Bewertung hat einen Wert, obwohl sie als nicht anwendbar gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>A rating has no value.</source>
        <translation>Eine Bewertung hat keinen Wert.</translation>
    </message>
    <message>
        <source>A rating is outside 1 to 5.</source>
        <translation>Eine Bewertung liegt nicht zwischen 1 und 5.</translation>
    </message>
    <message>
        <source>A rating answers a question of another criterion.</source>
        <translation>Eine Bewertung beantwortet die Frage eines anderen Kriteriums.</translation>
    </message>
    <message>
        <source>Lost when the file was damaged</source>
        <translation>Verloren, als die Datei beschädigt wurde</translation>
    </message>
    <message>
        <source>Some lines of the journal could not be read.</source>
        <translation>Einige Zeilen des Journals waren nicht lesbar.</translation>
    </message>
    <message>
        <source>The name, currency and discount rate of the portfolio could not be read.</source>
        <translation>Name, Währung und Diskontsatz des Portfolios waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) could not be read.</source>
        <translation>
            <numerusform>%n Bereich war nicht lesbar.</numerusform>
            <numerusform>%n Bereiche waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some units could not be read.</source>
        <translation>Einige Bereiche waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) could not be read.</source>
        <translation>
            <numerusform>%n Kriterium war nicht lesbar.</numerusform>
            <numerusform>%n Kriterien waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some criteria could not be read.</source>
        <translation>Einige Kriterien waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be read.</source>
        <translation>
            <numerusform>%n Frage war nicht lesbar.</numerusform>
            <numerusform>%n Fragen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some questions could not be read.</source>
        <translation>Einige Fragen waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) could not be read.</source>
        <translation>
            <numerusform>%n Profil war nicht lesbar.</numerusform>
            <numerusform>%n Profile waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some profiles could not be read.</source>
        <translation>Einige Profile waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) could not be read.</source>
        <translation>
            <numerusform>%n Stufe war nicht lesbar.</numerusform>
            <numerusform>%n Stufen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some stages could not be read.</source>
        <translation>Einige Stufen waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) could not be read.</source>
        <translation>
            <numerusform>%n Vorhaben war nicht lesbar.</numerusform>
            <numerusform>%n Vorhaben waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some initiatives could not be read.</source>
        <translation>Einige Vorhaben waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between initiatives could not be read.</source>
        <translation>
            <numerusform>%n Verknüpfung zwischen Vorhaben war nicht lesbar.</numerusform>
            <numerusform>%n Verknüpfungen zwischen Vorhaben waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some links between initiatives could not be read.</source>
        <translation>Einige Verknüpfungen zwischen Vorhaben waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) could not be read.</source>
        <translation>
            <numerusform>%n Einschätzung war nicht lesbar.</numerusform>
            <numerusform>%n Einschätzungen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some assessments could not be read.</source>
        <translation>Einige Einschätzungen waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) could not be read.</source>
        <translation>
            <numerusform>%n Bewertung war nicht lesbar.</numerusform>
            <numerusform>%n Bewertungen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some ratings could not be read.</source>
        <translation>Einige Bewertungen waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) into a stage could not be read.</source>
        <translation>
            <numerusform>%n Eintritt in eine Stufe war nicht lesbar.</numerusform>
            <numerusform>%n Eintritte in eine Stufe waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some entries into stages could not be read.</source>
        <translation>Einige Eintritte in Stufen waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n could be kept by name only, because other things belong to them.</source>
        <translation>
            <numerusform>Davon blieb %n nur dem Namen nach erhalten, weil anderes dazu gehört.</numerusform>
            <numerusform>Davon blieben %n nur dem Namen nach erhalten, weil anderes dazu gehört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single value(s) could not be read and are empty now.</source>
        <translation>
            <numerusform>%n einzelner Wert war nicht lesbar und ist jetzt leer.</numerusform>
            <numerusform>%n einzelne Werte waren nicht lesbar und sind jetzt leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, computer</comment>
        <translation>%1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be read.</source>
        <translation>
            <numerusform>%n Entscheidung konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Entscheidungen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some decisions could not be read.</source>
        <translation>Einige Entscheidungen konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) could not be read.</source>
        <translation>
            <numerusform>%n Aufgabe konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Aufgaben konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some tasks could not be read.</source>
        <translation>Einige Aufgaben konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) could not be read.</source>
        <translation>
            <numerusform>%n Ausgangsstand war nicht lesbar.</numerusform>
            <numerusform>%n Ausgangsstände waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some baselines could not be read.</source>
        <translation>Einige Ausgangsstände waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>The setup of %n report(s) could not be read.</source>
        <translation>
            <numerusform>Die Einrichtung von %n Bericht konnte nicht gelesen werden.</numerusform>
            <numerusform>Die Einrichtung von %n Berichten konnte nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The setup of some reports could not be read.</source>
        <translation>Die Einrichtung mancher Berichte konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Anchors revised on</source>
        <translation>Anker geändert am</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question text</source>
        <translation>Wortlaut der Frage</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weakest link</source>
        <translation>Schwächstes Glied</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Value threshold</source>
        <translation>Schwelle des Werts</translation>
    </message>
    <message>
        <source>Difficulty threshold</source>
        <translation>Schwelle der Schwierigkeit</translation>
    </message>
    <message>
        <source>Over assessors</source>
        <translation>Über die Bewerter</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>From initiative</source>
        <translation>Von Vorhaben</translation>
    </message>
    <message>
        <source>To initiative</source>
        <translation>Zu Vorhaben</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Eingetreten am</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Region of the unit</source>
        <translation>Region des Bereichs</translation>
    </message>
    <message>
        <source>Sector of the unit</source>
        <translation>Branche des Bereichs</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Expected benefit</source>
        <translation>Erwarteter Nutzen</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Benefit owner</source>
        <translation>Nutzenverantwortung</translation>
    </message>
    <message>
        <source>Production owner</source>
        <translation>Betriebsverantwortung</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>AI kind</source>
        <translation>KI-Art</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Success measure</source>
        <translation>Erfolgsmaß</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Run cost per year</source>
        <translation>Betriebskosten pro Jahr</translation>
    </message>
    <message>
        <source>Yearly benefit</source>
        <translation>Jährlicher Nutzen</translation>
    </message>
    <message>
        <source>Ramp-up in months</source>
        <translation>Hochlauf in Monaten</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Geplanter Beginn</translation>
    </message>
    <message>
        <source>Planned go-live</source>
        <translation>Geplante Inbetriebnahme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Pinned rank</source>
        <translation>Festgesetzter Rang</translation>
    </message>
    <message>
        <source>Reason for the pinned rank</source>
        <translation>Grund für den festgesetzten Rang</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Stage entry</source>
        <translation>Stufeneintritt</translation>
    </message>
    <message>
        <source>Date of stage %1</source>
        <translation>Datum der Stufe %1</translation>
    </message>
    <message>
        <source>Rating of %1</source>
        <translation>Bewertung von %1</translation>
    </message>
    <message>
        <source>Rating of %1: %2</source>
        <translation>Bewertung von %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>In pilot for %n month(s); no production owner</source>
        <translation>
            <numerusform>Seit %n Monat im Pilot; niemand verantwortet den Betrieb</numerusform>
            <numerusform>Seit %n Monaten im Pilot; niemand verantwortet den Betrieb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In pilot for %n month(s); no benefit owner</source>
        <translation>
            <numerusform>Seit %n Monat im Pilot; niemand verantwortet den Nutzen</numerusform>
            <numerusform>Seit %n Monaten im Pilot; niemand verantwortet den Nutzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In pilot for %n month(s)</source>
        <translation>
            <numerusform>Seit %n Monat im Pilot</numerusform>
            <numerusform>Seit %n Monaten im Pilot</numerusform>
        </translation>
    </message>
    <message>
        <source>A weak link is rated 2 or lower</source>
        <translation>Ein schwaches Glied ist mit 2 oder weniger bewertet</translation>
    </message>
    <message>
        <source>Weak link: %1, rated 2 or lower</source>
        <comment>name of a question</comment>
        <translation>Schwaches Glied: %1, mit 2 oder weniger bewertet</translation>
    </message>
    <message>
        <source>%1 is rated 2 or lower</source>
        <comment>name of a criterion</comment>
        <translation>%1 ist mit 2 oder weniger bewertet</translation>
    </message>
    <message>
        <source>Assessors differ by 2 points or more</source>
        <translation>Bewerter liegen 2 oder mehr Punkte auseinander</translation>
    </message>
    <message numerus="yes">
        <source>Assessors differ in %n place(s), most on %1</source>
        <translation>
            <numerusform>Bewerter sind an %n Stelle uneins, am meisten bei %1</numerusform>
            <numerusform>Bewerter sind an %n Stellen uneins, am meisten bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessors differ on %1</source>
        <translation>Bewerter sind uneins bei %1</translation>
    </message>
    <message>
        <source>A link to another initiative stands in the way</source>
        <translation>Eine Verknüpfung mit einem anderen Vorhaben steht im Weg</translation>
    </message>
    <message>
        <source>Excludes %1, which runs as well</source>
        <translation>Schließt %1 aus, das ebenfalls läuft</translation>
    </message>
    <message>
        <source>Requires %1, which is stopped or retired</source>
        <translation>Benötigt %1, das gestoppt oder stillgelegt ist</translation>
    </message>
    <message>
        <source>Nobody owns it in production</source>
        <translation>Niemand verantwortet den Betrieb</translation>
    </message>
    <message>
        <source>Nobody answers for its benefit</source>
        <translation>Niemand verantwortet den Nutzen</translation>
    </message>
    <message>
        <source>The date of its stage is missing, so its age is unknown</source>
        <translation>Das Datum der Stufe fehlt, das Alter ist also unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) are older than the wording of their anchors</source>
        <translation>
            <numerusform>%n Bewertung ist älter als der Wortlaut ihrer Anker</numerusform>
            <numerusform>%n Bewertungen sind älter als der Wortlaut ihrer Anker</numerusform>
        </translation>
    </message>
    <message>
        <source>Past intake without any rating</source>
        <translation>Nach dem Eingang, ohne jede Bewertung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Name owner</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Talk it over</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Datum angeben</translation>
    </message>
    <message>
        <source>Rate again</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Start pilot; high value, easy to do, and its owner is in place</source>
        <translation>Pilot starten; hoher Wert, leicht umzusetzen, die Verantwortung ist geregelt</translation>
    </message>
    <message>
        <source>Start pilot; high value and easy to do, but name a benefit owner first</source>
        <translation>Pilot starten; hoher Wert und leicht umzusetzen, zuvor die Nutzenverantwortung klären</translation>
    </message>
    <message>
        <source>Plan and fund; high value, hard to do, and its investment is still unknown</source>
        <translation>Planen und finanzieren; hoher Wert, schwer umzusetzen, die Investition ist noch unbekannt</translation>
    </message>
    <message>
        <source>Plan and fund; high value, hard to do</source>
        <translation>Planen und finanzieren; hoher Wert, schwer umzusetzen</translation>
    </message>
    <message>
        <source>Fund production; owner, target and data are in place</source>
        <translation>Betrieb finanzieren; Verantwortung, Ziel und Daten sind vorhanden</translation>
    </message>
    <message>
        <source>Scale out; in production with high value, owners are in place</source>
        <translation>Ausrollen; im Betrieb mit hohem Wert, die Verantwortung ist geregelt</translation>
    </message>
    <message>
        <source>Find out what is missing; the rank may still change</source>
        <translation>Herausfinden, was fehlt; der Rang kann sich noch ändern</translation>
    </message>
    <message>
        <source>Find out more about %1; the rank may still change</source>
        <translation>Mehr über %1 herausfinden; der Rang kann sich noch ändern</translation>
    </message>
    <message>
        <source>Stop or rethink; low value and hard to do</source>
        <translation>Beenden oder überdenken; wenig Wert und schwer umzusetzen</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Skaliert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how a solution is made</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Custom model</source>
        <translation>Eigenes Modell</translation>
    </message>
    <message>
        <source>AutoML</source>
        <translation>AutoML</translation>
    </message>
    <message>
        <source>Cloud AI service</source>
        <translation>KI-Dienst aus der Cloud</translation>
    </message>
    <message>
        <source>Vendor product</source>
        <translation>Produkt eines Anbieters</translation>
    </message>
    <message>
        <source>Edge</source>
        <comment>a model that runs on a device</comment>
        <translation>Auf dem Gerät</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>High is good</source>
        <translation>Hoch ist gut</translation>
    </message>
    <message>
        <source>High is bad</source>
        <translation>Hoch ist schlecht</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Schneller Erfolg</translation>
    </message>
    <message>
        <source>Strategic bet</source>
        <translation>Strategische Wette</translation>
    </message>
    <message>
        <source>Fill-in</source>
        <translation>Füllprojekt</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Überdenken</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Schnelle Erfolge</translation>
    </message>
    <message>
        <source>Strategic bets</source>
        <translation>Strategische Wetten</translation>
    </message>
    <message>
        <source>Fill-ins</source>
        <translation>Füllprojekte</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <comment>the initiatives to reconsider</comment>
        <translation>Überdenken</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>Zuerst umsetzen</translation>
    </message>
    <message>
        <source>Plan and fund</source>
        <translation>Planen und finanzieren</translation>
    </message>
    <message>
        <source>When capacity allows</source>
        <translation>Wenn Kapazität frei ist</translation>
    </message>
    <message>
        <source>Stop or rethink</source>
        <translation>Beenden oder überdenken</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>there is no row below the header</source>
        <translation>unter der Kopfzeile steht keine Zeile</translation>
    </message>
    <message>
        <source>begins like another kind of file</source>
        <translation>beginnt wie eine andere Art von Datei</translation>
    </message>
    <message>
        <source>contains zero bytes</source>
        <translation>enthält Nullbytes</translation>
    </message>
    <message>
        <source>is full of control characters</source>
        <translation>ist voller Steuerzeichen</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>es gibt sie schon</translation>
    </message>
    <message>
        <source>no lock file can be made in its folder</source>
        <translation>in ihrem Ordner lässt sich keine Sperrdatei anlegen</translation>
    </message>
    <message>
        <source>There is nothing by that name; it may have been removed.</source>
        <translation>Unter diesem Namen gibt es nichts; vielleicht wurde es entfernt.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the name.</source>
        <translation>„%1“ wurde nicht gefunden; bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>“%1” was not found: %2.</source>
        <translation>„%1“ wurde nicht gefunden: %2.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that you may open it.</source>
        <translation>„%1“ lässt sich nicht lesen; bitte prüfen, ob sie geöffnet werden darf.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in “%2”; check that you may write there.</source>
        <translation>„%1“ lässt sich in „%2“ nicht schreiben; bitte prüfen, ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in “%2”: %3.</source>
        <translation>„%1“ lässt sich in „%2“ nicht schreiben: %3.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is empty: %2.</source>
        <translation>„%1“ ist leer: %2.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Ein Wert ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>A value cannot be used: %1.</source>
        <translation>Ein Wert ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as it is.</source>
        <translation>„%1“ ist so nicht brauchbar.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>„%1“ ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be used because of line %2.</source>
        <translation>„%1“ ist wegen Zeile %2 nicht brauchbar.</translation>
    </message>
    <message>
        <source>“%1” cannot be used because of line %2: %3.</source>
        <translation>„%1“ ist wegen Zeile %2 nicht brauchbar: %3.</translation>
    </message>
    <message>
        <source>The change does not fit the portfolio any more, so nothing was changed.</source>
        <translation>Die Änderung passt nicht mehr zum Portfolio; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The change does not fit the portfolio any more (%1), so nothing was changed.</source>
        <translation>Die Änderung passt nicht mehr zum Portfolio (%1); es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was made with a newer Portolan; update Portolan to open it.</source>
        <translation>%1 stammt von einem neueren Portolan; bitte Portolan aktualisieren.</translation>
    </message>
    <message>
        <source>%1 was made with a newer Portolan and needs schema %2; update Portolan to open it.</source>
        <translation>%1 stammt von einem neueren Portolan und braucht Schema %2; bitte Portolan aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else; try again when they have closed it.</source>
        <translation>%1 wird gerade von jemand anderem geändert; bitte noch einmal versuchen, wenn sie geschlossen ist.</translation>
    </message>
    <message>
        <source>%1 is being changed by %2; try again when they have closed it.</source>
        <translation>%1 wird gerade von %2 geändert; bitte noch einmal versuchen, wenn sie geschlossen ist.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written; make room and try again.</source>
        <translation>Der Datenträger ist voll, nichts wurde geschrieben; bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written; make room and try again.</source>
        <translation>Der Datenträger ist voll, „%1“ wurde nicht geschrieben; bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Portolan met a fault of its own; nothing was changed.</source>
        <translation>In Portolan ist ein Fehler aufgetreten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Portolan met a fault of its own (%1); nothing was changed.</source>
        <translation>In Portolan ist ein Fehler aufgetreten (%1); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is not a Portolan portfolio and was left as it is.</source>
        <translation>%1 ist kein Portolan-Portfolio und blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is; what can be read can be saved into a new file.</source>
        <translation>%1 ist beschädigt und blieb unverändert; was lesbar ist, lässt sich in einer neuen Datei sichern.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing was changed.</source>
        <translation>%1 ist nur zum Lesen geöffnet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Scaling target</source>
        <translation>Skalierungsziel</translation>
    </message>
    <message>
        <source>Rules of the diagnosis</source>
        <translation>Regeln der Diagnose</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Limit of work in progress</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Entscheid</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Custom values</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Success measure, baseline or target is missing</source>
        <translation>Erfolgsmaß, Ausgangswert oder Ziel fehlt</translation>
    </message>
    <message>
        <source>Data readiness is rated below %1</source>
        <translation>Datenreife unter %1 bewertet</translation>
    </message>
    <message>
        <source>An approach is chosen, but no problem is written down</source>
        <translation>Ansatz gewählt, aber kein Problem beschrieben</translation>
    </message>
    <message>
        <source>No production owner is named, or integration is rated below %1,</source>
        <translation>Keine Betriebsverantwortung benannt oder Integration unter %1 bewertet</translation>
    </message>
    <message>
        <source>Technical maturity is rated below %1</source>
        <translation>Technische Reife unter %1 bewertet</translation>
    </message>
    <message>
        <source>No benefit owner is named</source>
        <translation>Keine Nutzenverantwortung benannt</translation>
    </message>
    <message>
        <source>Older than %1, with no go-live date ahead: that holds</source>
        <translation>Älter als %1 und kein künftiger Go-live-Termin</translation>
    </message>
    <message>
        <source>The planned run cost is 0</source>
        <translation>Geplante Betriebskosten sind 0</translation>
    </message>
    <message>
        <source>The legal class is rated above %1 and go-live is less than %2 away</source>
        <translation>Rechtliche Einstufung über %1 und bis zum Go-live bleiben weniger als %2</translation>
    </message>
    <message>
        <source>User acceptance is rated below %1</source>
        <translation>Nutzerakzeptanz unter %1 bewertet</translation>
    </message>
    <message>
        <source>More pilots run than can be finished: that counts</source>
        <translation>Es laufen mehr Piloten, als sich abschließen lassen</translation>
    </message>
    <message>
        <source>The run cost is not known, or not below the yearly benefit,</source>
        <translation>Betriebskosten nicht bekannt oder nicht unter dem Jahresnutzen</translation>
    </message>
    <message>
        <source>Supplier exposure is rated above %1</source>
        <translation>Anbieterabhängigkeit über %1 bewertet</translation>
    </message>
    <message>
        <source>Another running pilot is nearly the same</source>
        <translation>Ein anderer laufender Pilot ist nahezu gleich</translation>
    </message>
    <message>
        <source>Not known: in the last year no pilot began or ended on a recorded day.</source>
        <translation>Nicht bekannt: Im letzten Jahr begann oder endete kein Pilot an einem erfassten Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) run at once; the limit is %1.</source>
        <translation>
            <numerusform>%n Pilot läuft; die Obergrenze ist %1.</numerusform>
            <numerusform>%n Piloten laufen gleichzeitig; die Obergrenze ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) run at once; in the last year %1 began and %2 ended.</source>
        <translation>
            <numerusform>%n Pilot läuft; im letzten Jahr begonnen: %1, beendet: %2.</numerusform>
            <numerusform>%n Piloten laufen gleichzeitig; im letzten Jahr begonnen: %1, beendet: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreed measure of success</source>
        <translation>Kein vereinbartes Erfolgsmaß</translation>
    </message>
    <message>
        <source>Data not ready</source>
        <translation>Daten nicht bereit</translation>
    </message>
    <message>
        <source>Technology before problem</source>
        <translation>Technik vor Problem</translation>
    </message>
    <message>
        <source>No path to production</source>
        <translation>Kein Weg in den Betrieb</translation>
    </message>
    <message>
        <source>Problem too hard for now</source>
        <translation>Problem derzeit zu schwierig</translation>
    </message>
    <message>
        <source>No benefit owner</source>
        <translation>Keine Nutzenverantwortung</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Kein Enddatum</translation>
    </message>
    <message>
        <source>Funding ends with the pilot</source>
        <translation>Finanzierung endet mit dem Piloten</translation>
    </message>
    <message>
        <source>Legal duties come late</source>
        <translation>Rechtliche Pflichten kommen spät</translation>
    </message>
    <message>
        <source>Users are not on board</source>
        <translation>Nutzer ziehen nicht mit</translation>
    </message>
    <message>
        <source>Too many pilots at once</source>
        <translation>Zu viele Piloten gleichzeitig</translation>
    </message>
    <message>
        <source>Cost at scale unknown</source>
        <translation>Kosten bei Skalierung unbekannt</translation>
    </message>
    <message>
        <source>Bound to one supplier</source>
        <translation>An einen Anbieter gebunden</translation>
    </message>
    <message>
        <source>The same thing built twice</source>
        <translation>Dasselbe doppelt gebaut</translation>
    </message>
    <message>
        <source>Agree on one measure with baseline and target within two weeks, or stop.</source>
        <translation>Binnen zwei Wochen ein Maß mit Ausgangswert und Ziel vereinbaren oder stoppen.</translation>
    </message>
    <message>
        <source>Repair the data together with its owner, then decide on the pilot again.</source>
        <translation>Die Daten gemeinsam mit den Datenverantwortlichen bereinigen, dann neu über den Piloten entscheiden.</translation>
    </message>
    <message>
        <source>Write down the problem and test a simple rule or report first.</source>
        <translation>Das Problem beschreiben und zuerst eine einfache Regel oder Auswertung testen.</translation>
    </message>
    <message>
        <source>Name who will run it and go through the production checklist before funding.</source>
        <translation>Vor der Finanzierung benennen, wer den Betrieb übernimmt, und die Betriebscheckliste durchgehen.</translation>
    </message>
    <message>
        <source>Make it smaller, keep a person in the loop, or stop.</source>
        <translation>Verkleinern, einen Menschen eingebunden lassen oder stoppen.</translation>
    </message>
    <message>
        <source>Name who answers for the benefit before the next gate.</source>
        <translation>Vor der nächsten Freigabe benennen, wer für den Nutzen einsteht.</translation>
    </message>
    <message>
        <source>Set an end date; unless decided otherwise, it stops then.</source>
        <translation>Ein Enddatum setzen; ohne andere Entscheidung ist dann Schluss.</translation>
    </message>
    <message>
        <source>Fund in two parts, the second against the evidence of the pilot.</source>
        <translation>In zwei Teilen finanzieren, den zweiten gegen Beleg aus dem Piloten.</translation>
    </message>
    <message>
        <source>Settle the open duties now, and ask for them at intake from here on.</source>
        <translation>Offene Pflichten jetzt klären und künftig schon beim Eingang abfragen.</translation>
    </message>
    <message>
        <source>Redesign the work with its users and put the goal into managers&apos; targets.</source>
        <translation>Die Arbeit mit den Nutzern neu gestalten und das Ziel in die Zielvereinbarungen der Führungskräfte aufnehmen.</translation>
    </message>
    <message>
        <source>Limit how many run at once; finish one before the next.</source>
        <translation>Die Zahl gleichzeitiger Piloten begrenzen; erst einen abschließen, dann den nächsten beginnen.</translation>
    </message>
    <message>
        <source>Measure the cost at ten times the load.</source>
        <translation>Die Kosten bei zehnfacher Last messen.</translation>
    </message>
    <message>
        <source>Put the exit into the contract and find a second source.</source>
        <translation>Den Ausstieg vertraglich regeln und eine zweite Quelle finden.</translation>
    </message>
    <message>
        <source>Merge them, or put them on one platform.</source>
        <translation>Zusammenlegen oder auf eine gemeinsame Plattform bringen.</translation>
    </message>
    <message>
        <source>No pilot is running.</source>
        <translation>Es läuft kein Pilot.</translation>
    </message>
    <message>
        <source>Not known: the fields it needs are empty.</source>
        <translation>Nicht bekannt: Die nötigen Felder sind leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %2 of %n running pilot(s)</source>
        <comment>a defect, a count</comment>
        <translation>
            <numerusform>%1: gilt für %2 von %n laufenden Piloten</numerusform>
            <numerusform>%1: gilt für %2 von %n laufenden Piloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for none of %n running pilot(s)</source>
        <comment>a defect</comment>
        <translation>
            <numerusform>%1: gilt für keinen von %n laufenden Piloten</numerusform>
            <numerusform>%1: gilt für keinen von %n laufenden Piloten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; for %2 it is not known.</source>
        <translation>%1; bei %2 nicht bekannt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Half of all pilots are in production after %1, those still running and stopped counted.</source>
        <translation>Die Hälfte aller Piloten braucht bis zum Betrieb höchstens %1; laufende und gestoppte sind mitgezählt.</translation>
    </message>
    <message>
        <source>So far fewer than half of all pilots reach production, so their median is not reached.</source>
        <translation>Bisher erreicht weniger als die Hälfte aller Piloten den Betrieb, daher ist ihr Median nicht erreicht.</translation>
    </message>
    <message>
        <source>The pilots that did reach it took %1 (median); that is too rosy, for it leaves out those that still run or were stopped.</source>
        <translation>Die Piloten, die den Betrieb erreichten, brauchten %1 (Median); das ist zu günstig, denn laufende und gestoppte fehlen darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n running pilot(s) older than %1.</source>
        <translation>
            <numerusform>%n laufender Pilot ist älter als %1.</numerusform>
            <numerusform>%n laufende Piloten sind älter als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is longer than 85 of 100 finished pilots took.</source>
        <translation>Das ist länger, als 85 von 100 abgeschlossenen Piloten brauchten.</translation>
    </message>
    <message>
        <source>In the last year %1 pilots began and %2 ended; %3 ran on average.</source>
        <translation>Im letzten Jahr begannen %1 Piloten und endeten %2; im Schnitt liefen %3.</translation>
    </message>
    <message>
        <source>As many come as go, so by Little&apos;s law a pilot takes about %1.</source>
        <translation>Es kommen so viele, wie gehen: Nach Littles Gesetz dauert ein Pilot etwa %1.</translation>
    </message>
    <message>
        <source>Not as many come as go, so Little&apos;s law says nothing yet.</source>
        <translation>Es kommen nicht so viele, wie gehen: Littles Gesetz sagt noch nichts.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue</source>
        <translation>
            <numerusform>%n Aufgabe überfällig</numerusform>
            <numerusform>%n Aufgaben überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue, the first since %1: %2</source>
        <translation>
            <numerusform>%n Aufgabe überfällig, die erste seit %1: %2</numerusform>
            <numerusform>%n Aufgaben überfällig, die erste seit %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Task overdue since %1: %2</source>
        <translation>Aufgabe überfällig seit %1: %2</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Not enough data yet: needs 1 pilot with full dates, has 0.</source>
        <translation>Noch nicht genug Daten: braucht 1 Piloten mit vollständigen Datumsangaben, hat 0.</translation>
    </message>
    <message>
        <source>retired in %1</source>
        <comment>a month</comment>
        <translation>stillgelegt im %1</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>stopped in %1</source>
        <comment>a month</comment>
        <translation>gestoppt im %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n initiative(s) have an open task for it.</source>
        <translation>
            <numerusform>Bei %1 von %n Vorhaben gibt es dafür eine offene Aufgabe.</numerusform>
            <numerusform>Bei %1 von %n Vorhaben gibt es dafür eine offene Aufgabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1</source>
        <comment>a day</comment>
        <translation>Erledigt am %1</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <comment>a day</comment>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <comment>a day</comment>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>Like “%1”, %2.</source>
        <comment>name of an initiative, when it was stopped</comment>
        <translation>Ähnlich wie „%1“, %2.</translation>
    </message>
    <message>
        <source>Like “%1”, %2: %3</source>
        <comment>name of an initiative, when it was stopped, why</comment>
        <translation>Ähnlich wie „%1“, %2: %3</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lehre: %1</translation>
    </message>
    <message>
        <source>That limit is set by hand; for one from history there is not enough data yet: needs %1 finished pilots, has %2.</source>
        <translation>Diese Grenze ist von Hand gesetzt; für eine aus der Vergangenheit noch nicht genug Daten: braucht %1 abgeschlossene Piloten, hat %2.</translation>
    </message>
    <message>
        <source>A rating is low below</source>
        <translation>Eine Bewertung ist niedrig unter</translation>
    </message>
    <message>
        <source>on the scale 1 to 5</source>
        <translation>auf der Skala 1 bis 5</translation>
    </message>
    <message>
        <source>A risk is high above</source>
        <translation>Ein Risiko ist hoch über</translation>
    </message>
    <message>
        <source>A go-live is near when it is within</source>
        <translation>Ein Go-live ist nah innerhalb von</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit after a number</comment>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>Two pilots do the same from a likeness of</source>
        <translation>Zwei Piloten tun dasselbe ab einer Ähnlichkeit von</translation>
    </message>
    <message>
        <source>of 1, which is word for word</source>
        <translation>von 1; 1 heißt wortgleich</translation>
    </message>
    <message>
        <source>Too many pilots begin above</source>
        <translation>Zu viele Piloten beginnen bei mehr als</translation>
    </message>
    <message>
        <source>times as many as end in a year</source>
        <translation>mal so vielen, wie im Jahr enden</translation>
    </message>
    <message>
        <source>There are never too many pilots below</source>
        <translation>Nie zu viele Piloten sind es unter</translation>
    </message>
    <message>
        <source>pilots</source>
        <comment>unit after a number</comment>
        <translation>Piloten</translation>
    </message>
    <message>
        <source>A pilot is called stalled from</source>
        <translation>Ein Pilot gilt als stockend ab</translation>
    </message>
    <message>
        <source>signals</source>
        <comment>unit after a number</comment>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>A pilot ages, while few are finished, after</source>
        <translation>Ein Pilot ist, solange wenige abgeschlossen sind, überaltert nach</translation>
    </message>
    <message>
        <source>Finished pilots set that limit themselves from</source>
        <translation>Abgeschlossene Piloten bestimmen diese Grenze selbst ab</translation>
    </message>
    <message>
        <source>finished pilots</source>
        <comment>unit after a number</comment>
        <translation>abgeschlossenen Piloten</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>it is no Portolan archive</source>
        <translation>es ist kein Archiv von Portolan</translation>
    </message>
    <message>
        <source>it is not made as an archive is</source>
        <translation>es ist nicht so aufgebaut wie ein Archiv</translation>
    </message>
    <message>
        <source>it is larger than any archive</source>
        <translation>es ist größer als jedes Archiv</translation>
    </message>
    <message>
        <source>it is too large for an archive</source>
        <translation>es ist zu groß für ein Archiv</translation>
    </message>
    <message>
        <source>the archive was changed or cut short after it was written</source>
        <translation>das Archiv wurde nach dem Schreiben verändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>there is more in it than an archive has</source>
        <translation>es enthält mehr, als ein Archiv hat</translation>
    </message>
    <message>
        <source>something belongs to what is not there</source>
        <translation>etwas gehört zu etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>what is frozen in it is damaged</source>
        <translation>was darin festgehalten ist, ist beschädigt</translation>
    </message>
    <message>
        <source>a baseline needs a name</source>
        <translation>ein Ausgangsstand braucht einen Namen</translation>
    </message>
    <message>
        <source>there is a baseline of that name already</source>
        <translation>einen Ausgangsstand dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>This is neither a text file nor a workbook; save it as CSV, XLSX or ODS and try again.</source>
        <translation>Das ist weder eine Textdatei noch eine Arbeitsmappe; als CSV, XLSX oder ODS speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” is neither a text file nor a workbook; save it as CSV, XLSX or ODS and try again.</source>
        <translation>„%1“ ist weder eine Textdatei noch eine Arbeitsmappe; als CSV, XLSX oder ODS speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” is neither a text file nor a workbook (it %2); save it as CSV, XLSX or ODS and try again.</source>
        <translation>„%1“ ist weder eine Textdatei noch eine Arbeitsmappe (die Datei %2); als CSV, XLSX oder ODS speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Chosen initiatives</source>
        <translation>Gewählte Vorhaben</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>a mapping needs a name</source>
        <translation>eine Zuordnung braucht einen Namen</translation>
    </message>
    <message>
        <source>it is the file that is to be copied</source>
        <translation>es ist die Datei, die kopiert werden soll</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>die Datei oder ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>nothing in it can be read</source>
        <translation>nichts darin kann gelesen werden</translation>
    </message>
</context>
<context>
    <name>portolan::Actions</name>
    <message>
        <source>&amp;New portfolio…</source>
        <translation>&amp;Neues Portfolio…</translation>
    </message>
    <message>
        <source>New from the &amp;sample…</source>
        <translation>Neu aus dem &amp;Beispiel…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>C&amp;lose portfolio</source>
        <translation>Portfolio s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>New &amp;initiative</source>
        <translation>Neues &amp;Vorhaben</translation>
    </message>
    <message>
        <source>&amp;Delete initiative</source>
        <translation>Vorhaben &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Alles durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Detailleiste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>&amp;As-of date…</source>
        <translation>&amp;Stichtag…</translation>
    </message>
    <message>
        <source>&amp;Method editor</source>
        <translation>&amp;Methode bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>&amp;Über Portolan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <translation>&amp;Portfolio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>Sch&amp;wellen…</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Baselines…</source>
        <translation>&amp;Ausgangsstände…</translation>
    </message>
    <message>
        <source>Collect &amp;assessments…</source>
        <translation>&amp;Einschätzungen einholen…</translation>
    </message>
    <message>
        <source>&amp;Take in a returned workbook…</source>
        <translation>&amp;Zurückgekommene Arbeitsmappe übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Export everything as a workbook…</source>
        <translation>&amp;Alles als Arbeitsmappe exportieren…</translation>
    </message>
    <message>
        <source>Write the &amp;portable archive…</source>
        <translation>&amp;Übertragbares Archiv schreiben…</translation>
    </message>
    <message>
        <source>Restore &amp;from an archive or export…</source>
        <translation>Aus &amp;Archiv oder Export wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>portolan::AgeingChart</name>
    <message>
        <source>%1 %2 mo</source>
        <extracomment>A percentile and its time on a chart: &quot;P50 3.2 mo&quot;.</extracomment>
        <translation>%1 %2 Mon.</translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <comment>weeks on an axis</comment>
        <translation>
            <numerusform>%n Wo.</numerusform>
            <numerusform>%n Wo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <comment>months on an axis</comment>
        <translation>
            <numerusform>%n Mon.</numerusform>
            <numerusform>%n Mon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years on an axis</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>Time in stage so far</source>
        <translation>Bisherige Zeit in der Stufe</translation>
    </message>
    <message>
        <source>Nobody is in a stage before production since a recorded day.</source>
        <translation>Kein Vorhaben ist seit einem erfassten Tag in einer Stufe vor dem Betrieb.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <translation>Grenze: %1</translation>
    </message>
    <message>
        <source>half left by then (P50)</source>
        <translation>bis dahin die Hälfte abgegangen (P50)</translation>
    </message>
    <message>
        <source>85 of 100 left by then (P85)</source>
        <translation>bis dahin 85 von 100 abgegangen (P85)</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>in this stage</comment>
        <translation>
            <numerusform>%n laufend</numerusform>
            <numerusform>%n laufend</numerusform>
        </translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P85</source>
        <translation>P85</translation>
    </message>
    <message>
        <source>needs %1, has %2</source>
        <extracomment>Finished ones for P50 and P85; there is little room.</extracomment>
        <translation>braucht %1, hat %2</translation>
    </message>
    <message>
        <source>Running in %1</source>
        <translation>Laufend in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>In %1 for %2 so far</source>
        <translation>Stufe %1, bisher %2</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n Vorhaben</numerusform>
            <numerusform>%n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 for %2 to %3 so far</source>
        <translation>Stufe %1, bisher %2 bis %3</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>Longer than 85 of 100 took</source>
        <translation>Länger, als 85 von 100 brauchten</translation>
    </message>
    <message>
        <source>Longer than half took</source>
        <translation>Länger, als die Hälfte brauchte</translation>
    </message>
    <message>
        <source>The longest for %1</source>
        <translation>Am längsten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n over the limit</source>
        <translation>
            <numerusform>%n über der Grenze</numerusform>
            <numerusform>%n über der Grenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a recorded day</source>
        <translation>
            <numerusform>%n weiteres ohne erfassten Tag</numerusform>
            <numerusform>%n weitere ohne erfassten Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n that left it, half took %1 at most and 85 of 100 took %2 at most</source>
        <translation>
            <numerusform>%n Abgang: die Hälfte brauchte höchstens %1, 85 von 100 höchstens %2</numerusform>
            <numerusform>%n Abgänge: die Hälfte brauchte höchstens %1, 85 von 100 höchstens %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data yet for P50 and P85: needs %1 that left it, has %2</source>
        <translation>Noch nicht genug Daten für P50 und P85: braucht %1 Abgänge, hat %2</translation>
    </message>
    <message>
        <source>over</source>
        <comment>the limit</comment>
        <translation>darüber</translation>
    </message>
    <message>
        <source>within</source>
        <comment>the limit</comment>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Days so far</source>
        <translation>Tage bisher</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>P50 days</source>
        <translation>Tage (P50)</translation>
    </message>
    <message>
        <source>P85 days</source>
        <translation>Tage (P85)</translation>
    </message>
    <message>
        <source>Limit days</source>
        <translation>Tage (Grenze)</translation>
    </message>
</context>
<context>
    <name>portolan::AnchorFields</name>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung der %1</translation>
    </message>
    <message>
        <source>Short name: what must be true for a %1</source>
        <translation>Kurzname: was für eine %1 gelten muss</translation>
    </message>
</context>
<context>
    <name>portolan::AnchorSection</name>
    <message>
        <source>The text before the colon is the short name of the step.</source>
        <translation>Der Text vor dem Doppelpunkt ist der Kurzname der Stufe.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) rest on these words. When the meaning of a step changes, older ratings are marked.</source>
        <translation>
            <numerusform>%n Bewertung beruht auf diesen Worten. Ändert sich die Bedeutung einer Stufe, werden ältere Bewertungen gekennzeichnet.</numerusform>
            <numerusform>%n Bewertungen beruhen auf diesen Worten. Ändert sich die Bedeutung einer Stufe, werden ältere Bewertungen gekennzeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::AssessHead</name>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Nächstes Vorhaben</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Previous initiative (Ctrl+Shift+Enter)</source>
        <translation>Voriges Vorhaben (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next initiative (Ctrl+Enter)</source>
        <translation>Nächstes Vorhaben (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Assessed by, a role</source>
        <translation>Bewertet von, eine Rolle</translation>
    </message>
    <message>
        <source>The role that rates: choose one, or type a new one and press Enter.</source>
        <translation>Die Rolle, die bewertet: eine wählen oder eine neue eintippen und Eingabe drücken.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Order of the initiatives</source>
        <translation>Reihenfolge der Vorhaben</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Nach Kennung</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>Nach Rang</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Rate each criterion as a whole: one key each.</source>
        <translation>Jedes Kriterium im Ganzen bewerten: je eine Taste.</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Answer the questions under each criterion.</source>
        <translation>Die Fragen zu jedem Kriterium beantworten.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>All initiatives by all criteria, rated by keys or pasted.</source>
        <translation>Alle Vorhaben mal alle Kriterien, mit Tasten bewertet oder eingefügt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of an initiative</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Assess: all initiatives</source>
        <translation>Bewerten: alle Vorhaben</translation>
    </message>
    <message>
        <source>Assess: %1</source>
        <translation>Bewerten: %1</translation>
    </message>
    <message>
        <source>· read-only: ratings cannot be changed here</source>
        <translation>· nur lesen: Bewertungen lassen sich hier nicht ändern</translation>
    </message>
    <message>
        <source>· %1 · saved as you go</source>
        <translation>· %1 · wird laufend gespeichert</translation>
    </message>
</context>
<context>
    <name>portolan::AssessPage</name>
    <message>
        <source>Nothing to assess yet</source>
        <translation>Noch nichts zu bewerten</translation>
    </message>
    <message>
        <source>Ratings belong to initiatives. Add the first one, or import a list.</source>
        <translation>Bewertungen gehören zu Vorhaben. Das erste hinzufügen oder eine Liste importieren.</translation>
    </message>
    <message>
        <source>Go to Initiatives</source>
        <translation>Zu den Vorhaben</translation>
    </message>
    <message>
        <source>The method has no criteria</source>
        <translation>Die Methode hat keine Kriterien</translation>
    </message>
    <message>
        <source>Criteria say what initiatives are rated by. Add the first one to the method.</source>
        <translation>Nach Kriterien werden Vorhaben bewertet. Der Methode das erste hinzufügen.</translation>
    </message>
    <message>
        <source>Go to Method</source>
        <translation>Zur Methode</translation>
    </message>
    <message>
        <source>No initiative chosen</source>
        <translation>Kein Vorhaben gewählt</translation>
    </message>
    <message>
        <source>Choose one with Ctrl+K or in any list, or start with the first.</source>
        <translation>Eines mit Strg+K oder in einer Liste wählen oder mit dem ersten beginnen.</translation>
    </message>
    <message>
        <source>Start with the first</source>
        <translation>Mit dem ersten beginnen</translation>
    </message>
</context>
<context>
    <name>portolan::AssessmentsSection</name>
    <message>
        <source>Nobody has assessed it yet.</source>
        <translation>Noch hat es niemand bewertet.</translation>
    </message>
    <message>
        <source>No role given</source>
        <translation>Keine Rolle angegeben</translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation>Index %1</translation>
    </message>
</context>
<context>
    <name>portolan::AssessorQuestion</name>
    <message>
        <source>PMO</source>
        <comment>the role that rates when nobody says otherwise</comment>
        <translation>PMO</translation>
    </message>
    <message>
        <source>Who is rating?</source>
        <translation>Wer bewertet?</translation>
    </message>
    <message>
        <source>Ratings are kept per role, so that differences between roles can be seen and talked about. You can change it at the top at any time.</source>
        <translation>Bewertungen werden je Rolle geführt, damit Unterschiede zwischen Rollen sichtbar werden und sich besprechen lassen. Oben lässt sich die Rolle jederzeit ändern.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Start rating</source>
        <translation>Bewerten beginnen</translation>
    </message>
</context>
<context>
    <name>portolan::Banner</name>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>portolan::BannerArea</name>
    <message>
        <source>This portfolio was made with an older Portolan and has been brought up to date. A copy of the file as it was is in %1.</source>
        <translation>Dieses Portfolio stammt von einem älteren Portolan und ist auf den neuen Stand gebracht. Eine Kopie der Datei, wie sie war, ist in %1.</translation>
    </message>
    <message>
        <source>This file can only be read here. Use Save a copy to work on a copy of your own.</source>
        <translation>Diese Datei lässt sich hier nur lesen. Mit „Kopie speichern“ an einer eigenen Kopie arbeiten.</translation>
    </message>
    <message>
        <source>Opened read-only: %1 still holds this file, but that program is no longer running.</source>
        <translation>Nur zum Lesen geöffnet: %1 hält diese Datei noch, aber das Programm läuft nicht mehr.</translation>
    </message>
    <message>
        <source>Opened read-only: %1 is working on this file.</source>
        <translation>Nur zum Lesen geöffnet: %1 arbeitet an dieser Datei.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>This file is in a synced folder. If two people change it at once, the sync service keeps one version and sets the other aside: let one person write at a time, and wait for the sync.</source>
        <translation>Diese Datei liegt in einem abgeglichenen Ordner. Ändern zwei Personen sie zugleich, behält der Abgleich eine Fassung und legt die andere beiseite: nur eine Person schreiben lassen und den Abgleich abwarten.</translation>
    </message>
</context>
<context>
    <name>portolan::BaselinesDialog</name>
    <message>
        <source>Baselines</source>
        <translation>Ausgangsstände</translation>
    </message>
    <message>
        <source>&amp;Freeze now…</source>
        <translation>Jetzt &amp;festhalten…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Compare the selected baseline with</source>
        <translation>Gewählten Ausgangsstand &amp;vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>the portfolio now</source>
        <translation>dem jetzigen Portfolio</translation>
    </message>
    <message>
        <source>A baseline keeps the portfolio as it is today. Freeze one, and later see here what moved.</source>
        <translation>Ein Ausgangsstand bewahrt das Portfolio, wie es heute ist. Einen festhalten und später hier sehen, was sich verändert hat.</translation>
    </message>
    <message>
        <source>Freeze a baseline</source>
        <translation>Ausgangsstand festhalten</translation>
    </message>
    <message>
        <source>Name of the baseline</source>
        <translation>Name des Ausgangsstands</translation>
    </message>
    <message>
        <source>Rename the baseline</source>
        <translation>Ausgangsstand umbenennen</translation>
    </message>
    <message>
        <source>Freezing %1…</source>
        <translation>%1 wird eingefroren…</translation>
    </message>
</context>
<context>
    <name>portolan::BoardColumn</name>
    <message>
        <source>Set a limit of work in progress…</source>
        <translation>Obergrenze festlegen…</translation>
    </message>
    <message>
        <source>Remove the limit</source>
        <translation>Obergrenze entfernen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cards, limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>More than the limit of work in progress</source>
        <translation>Über der Obergrenze</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n initiative(s)</source>
        <translation>
            <numerusform>%1: %n Vorhaben</numerusform>
            <numerusform>%1: %n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of the stage %1</source>
        <translation>Menü der Stufe %1</translation>
    </message>
</context>
<context>
    <name>portolan::BoardModel</name>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>older than most finished pilots</source>
        <translation>älter als die meisten beendeten Piloten</translation>
    </message>
</context>
<context>
    <name>portolan::BoardView</name>
    <message>
        <source>Filter by name, code or unit</source>
        <translation>Nach Name, Kennung oder Bereich filtern</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Karten filtern</translation>
    </message>
    <message>
        <source>In no stage</source>
        <translation>In keiner Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n initiative(s)</source>
        <translation>
            <numerusform>%1 von %n Vorhaben</numerusform>
            <numerusform>%1 von %n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only: cards cannot be moved.</source>
        <translation>Nur zum Lesen geöffnet: Karten lassen sich nicht verschieben.</translation>
    </message>
    <message>
        <source>Drag a card to another stage, or press Ctrl+Left and Ctrl+Right.</source>
        <translation>Eine Karte in eine andere Stufe ziehen oder Strg+Links und Strg+Rechts drücken.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only: cards cannot be moved.</source>
        <translation>Das Portfolio ist nur zum Lesen geöffnet: Karten lassen sich nicht verschieben.</translation>
    </message>
    <message>
        <source>Limit of work in progress</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>How many initiatives should be in %1 at once at most? Empty: any number.</source>
        <translation>Wie viele Vorhaben sollen höchstens zugleich in „%1“ sein? Leer: beliebig viele.</translation>
    </message>
    <message>
        <source>not a whole number of 1 or more</source>
        <translation>keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>No initiatives yet. Each one will be a card here.</source>
        <translation>Noch keine Vorhaben. Jedes wird hier zu einer Karte.</translation>
    </message>
</context>
<context>
    <name>portolan::BulkMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation>Neuer Bereich…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n initiative(s)</source>
        <translation>
            <numerusform>%1 von %n Vorhaben ändern</numerusform>
            <numerusform>%1 von %n Vorhaben ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n initiative(s)</source>
        <translation>
            <numerusform>%1 von %n Vorhaben</numerusform>
            <numerusform>%1 von %n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Since which day? Leave it empty when it is not known.</source>
        <translation>Seit welchem Tag? Leer lassen, wenn er nicht bekannt ist.</translation>
    </message>
    <message>
        <source>not a date such as 2026-11-30</source>
        <translation>kein Datum wie 2026-11-30</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n initiative(s)</source>
        <translation>
            <numerusform>Schlagwort für %n Vorhaben</numerusform>
            <numerusform>Schlagwort für %n Vorhaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n initiative(s)</source>
        <translation>
            <numerusform>%n Vorhaben verschlagworten</numerusform>
            <numerusform>%n Vorhaben verschlagworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag of %n initiative(s)</source>
        <translation>
            <numerusform>Ein Schlagwort von %n Vorhaben entfernen</numerusform>
            <numerusform>Ein Schlagwort von %n Vorhaben entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n Vorhaben gelöscht. Strg+Z bringt es zurück.</numerusform>
            <numerusform>%n Vorhaben gelöscht. Strg+Z bringt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CausesCard</name>
    <message>
        <source>Why pilots stall</source>
        <translation>Warum Piloten stocken</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Evidence in this portfolio</source>
        <translation>Beleg in diesem Portfolio</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>No pilot is running, so nothing can stall.</source>
        <translation>Es läuft kein Pilot, also kann nichts stocken.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n running pilot(s) show enough of these signals to be called stalled.</source>
        <translation>
            <numerusform>Genug dieser Anzeichen, um als stockend zu gelten: %1 von %n laufenden Piloten.</numerusform>
            <numerusform>Genug dieser Anzeichen, um als stockend zu gelten: %1 von %n laufenden Piloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the initiatives</source>
        <translation>Vorhaben auflisten</translation>
    </message>
    <message>
        <source>Add the remedy as a task…</source>
        <translation>Abhilfe als Aufgabe hinzufügen…</translation>
    </message>
    <message>
        <source>Double-click or press Enter to list the initiatives, Ctrl+T to add the remedy as a task</source>
        <translation>Doppelklick oder Eingabe listet die Vorhaben auf, Strg+T fügt die Abhilfe als Aufgabe hinzu</translation>
    </message>
    <message>
        <source>Add as a task…</source>
        <translation>Als Aufgabe hinzufügen…</translation>
    </message>
    <message>
        <source>Add the remedy of the chosen cause as a task</source>
        <translation>Abhilfe der gewählten Ursache als Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Schwellen…</translation>
    </message>
    <message>
        <source>Change the thresholds of these signals</source>
        <translation>Schwellen dieser Anzeichen ändern</translation>
    </message>
    <message>
        <source>Add the remedy as a task of the initiatives behind the cause</source>
        <translation>Abhilfe als Aufgabe der Vorhaben hinter der Ursache hinzufügen</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only</source>
        <translation>Das Portfolio ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Choose a cause in the table first</source>
        <translation>Zuerst in der Tabelle eine Ursache wählen</translation>
    </message>
    <message>
        <source>No initiative shows this cause</source>
        <translation>Kein Vorhaben zeigt diese Ursache</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added; they are in the details of the initiatives.</source>
        <translation>
            <numerusform>%n Aufgabe hinzugefügt; sie steht in den Details des Vorhabens.</numerusform>
            <numerusform>%n Aufgaben hinzugefügt; sie stehen in den Details der Vorhaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Double-click or press Enter to list the initiatives</source>
        <translation>Doppelklick oder Eingabe listet die Vorhaben auf</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>Als Tabelle zeigen: %1</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>Bild als SVG…</translation>
    </message>
    <message>
        <source>Picture as PDF…</source>
        <translation>Bild als PDF…</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>Bild als PNG…</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <extracomment>The kind of a file and its ending, for the file dialog.</extracomment>
        <translation>%1-Datei (*.%2)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>In %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>portolan::CohortHeatChart</name>
    <message>
        <source>Pilots</source>
        <comment>a column of counts</comment>
        <translation>Piloten</translation>
    </message>
    <message>
        <source>Share in production, by quarter of entry</source>
        <translation>Anteil im Betrieb, nach Anfangsquartal</translation>
    </message>
    <message>
        <source>No pilot has been in view for a quarter yet.</source>
        <translation>Noch kein Pilot ist ein Quartal lang beobachtet.</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <translation>%1 im Betrieb</translation>
    </message>
    <message>
        <source>not mature: only the filled part of the pilots has been in view that long</source>
        <translation>noch nicht reif: erst der gefüllte Teil der Piloten ist so lange beobachtet</translation>
    </message>
    <message>
        <source>Share in production after so many quarters</source>
        <translation>Anteil im Betrieb nach so vielen Quartalen</translation>
    </message>
    <message numerus="yes">
        <source>Began in %1, in production after %n quarter(s)</source>
        <translation>
            <numerusform>Beginn %1, im Betrieb nach %n Quartal</numerusform>
            <numerusform>Beginn %1, im Betrieb nach %n Quartalen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilots that began in %1</source>
        <translation>Piloten mit Beginn %1</translation>
    </message>
    <message>
        <source>The last %1 of %2 quarters; the table has all.</source>
        <translation>Die letzten %1 von %2 Quartalen; die Tabelle hat alle.</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) began in %1</source>
        <translation>
            <numerusform>%n Pilot mit Beginn %1</numerusform>
            <numerusform>%n Piloten mit Beginn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in production and %2 stopped so far</source>
        <translation>Bisher %1 im Betrieb und %2 gestoppt</translation>
    </message>
    <message>
        <source>%1 of them have a full year in view</source>
        <translation>%1 davon ein volles Jahr beobachtet</translation>
    </message>
    <message numerus="yes">
        <source>Pilots of %1 after %n quarter(s)</source>
        <translation>
            <numerusform>Piloten aus %1 nach %n Quartal</numerusform>
            <numerusform>Piloten aus %1 nach %n Quartalen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in production (%3)</source>
        <translation>%1 von %2 im Betrieb (%3)</translation>
    </message>
    <message>
        <source>Not mature: only %1 of %2 have been in view that long, so this share can still change</source>
        <translation>Nicht ausgereift: Erst %1 von %2 sind so lange beobachtet, der Anteil kann sich also noch ändern</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 in view)</source>
        <translation>%1 (%2 von %3 beobachtet)</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>Im Betrieb</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Full year in view</source>
        <translation>Volles Jahr beobachtet</translation>
    </message>
    <message>
        <source>After %1 q</source>
        <comment>quarters, the head of a column</comment>
        <translation>Nach %1 Q.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pilot(s), %2 in production, %3 stopped.</source>
        <translation>
            <numerusform>%1: %n Pilot, %2 im Betrieb, %3 gestoppt.</numerusform>
            <numerusform>%1: %n Piloten, %2 im Betrieb, %3 gestoppt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CollectDialog</name>
    <message>
        <source>Only what is not rated yet</source>
        <translation>Nur, was noch nicht bewertet ist</translation>
    </message>
    <message>
        <source>Collect assessments</source>
        <translation>Einschätzungen einholen</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>Was bewertet wird</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Jede Frage</translation>
    </message>
    <message>
        <source>Each criterion as a whole</source>
        <translation>Jedes Kriterium als Ganzes</translation>
    </message>
    <message>
        <source>Only these units</source>
        <translation>Nur diese Bereiche</translation>
    </message>
    <message>
        <source>Write workbook…</source>
        <translation>Arbeitsmappe schreiben…</translation>
    </message>
    <message>
        <source>The assessor rates in a workbook, and you take it in again. Nothing of others is in it.</source>
        <translation>Bewertet wird in einer Arbeitsmappe, und Sie übernehmen sie wieder. Von anderen steht nichts darin.</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>Arbeitsmappe schreiben</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>portolan::ColumnPopup</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
</context>
<context>
    <name>portolan::CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>Überall hin</translation>
    </message>
    <message>
        <source>Go to an initiative, a page or a command</source>
        <translation>Zu einem Vorhaben, einer Seite oder einem Befehl</translation>
    </message>
    <message>
        <source>Search initiatives, pages and commands</source>
        <translation>Vorhaben, Seiten und Befehle suchen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>title, then code or shortcut</comment>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>portolan::CriteriaList</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
</context>
<context>
    <name>portolan::CriterionEditor</name>
    <message>
        <source>Name of the criterion</source>
        <translation>Name des Kriteriums</translation>
    </message>
    <message>
        <source>What 1 to 5 mean when it is rated as a whole</source>
        <translation>Was 1 bis 5 bedeuten, wenn es im Ganzen bewertet wird</translation>
    </message>
    <message>
        <source>Description of the criterion</source>
        <translation>Beschreibung des Kriteriums</translation>
    </message>
    <message>
        <source>Axis of the matrix</source>
        <translation>Achse der Matrix</translation>
    </message>
    <message>
        <source>What a high rating means</source>
        <translation>Was eine hohe Bewertung bedeutet</translation>
    </message>
    <message>
        <source>A high rating is good</source>
        <translation>Eine hohe Bewertung ist gut</translation>
    </message>
    <message>
        <source>A high rating is bad</source>
        <translation>Eine hohe Bewertung ist schlecht</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Known to imports and the command line as &quot;%1&quot;.</source>
        <translation>Importe und die Befehlszeile kennen es als „%1“.</translation>
    </message>
    <message>
        <source>No profile gives it weight yet, so it does not count.</source>
        <translation>Noch gibt ihm kein Profil ein Gewicht, also zählt es nicht.</translation>
    </message>
</context>
<context>
    <name>portolan::CustomSection</name>
    <message numerus="yes">
        <source>Hide %n other value(s)</source>
        <translation>
            <numerusform>%n weiteren Wert verbergen</numerusform>
            <numerusform>%n weitere Werte verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n other value(s)</source>
        <translation>
            <numerusform>%n weiteren Wert zeigen</numerusform>
            <numerusform>%n weitere Werte zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::DecisionsSection</name>
    <message>
        <source>No decisions yet. Moving it out of its pilot on the stage board asks for one.</source>
        <translation>Noch keine Entscheidungen. Verlässt das Vorhaben auf der Stufentafel seinen Piloten, wird nach einer gefragt.</translation>
    </message>
    <message>
        <source>In the stage %1</source>
        <translation>In der Stufe %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lehre: %1</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Entschieden von %1</translation>
    </message>
    <message>
        <source>Edit this decision</source>
        <translation>Diese Entscheidung bearbeiten</translation>
    </message>
    <message>
        <source>Remove this decision</source>
        <translation>Diese Entscheidung entfernen</translation>
    </message>
</context>
<context>
    <name>portolan::DetailsPanel</name>
    <message>
        <source>Open for reading only.</source>
        <translation>Nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select an initiative</source>
        <translation>Ein Vorhaben wählen</translation>
    </message>
    <message>
        <source>What and who</source>
        <translation>Was und wer</translation>
    </message>
    <message>
        <source>Money and dates</source>
        <translation>Geld und Termine</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Show on matrix</source>
        <translation>Auf der Matrix zeigen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>portolan::ExchangeFlow</name>
    <message>
        <source>Take in a returned workbook</source>
        <translation>Zurückgekommene Arbeitsmappe übernehmen</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods);;All files (*)</source>
        <translation>Arbeitsmappen (*.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export everything as a workbook</source>
        <translation>Alles als Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Write the portable archive</source>
        <translation>Übertragbares Archiv schreiben</translation>
    </message>
    <message>
        <source>Archives (*.xml)</source>
        <translation>Archive (*.xml)</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Restore a portfolio</source>
        <translation>Ein Portfolio wiederherstellen</translation>
    </message>
    <message>
        <source>Archives and full exports (*.xml *.xlsx *.ods);;All files (*)</source>
        <translation>Archive und Gesamtexporte (*.xml *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n initiative(s) from “%1”.</source>
        <translation>
            <numerusform>%n Vorhaben aus „%1“ wiederhergestellt.</numerusform>
            <numerusform>%n Vorhaben aus „%1“ wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 restored</source>
        <comment>file name</comment>
        <translation>%1 wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>portolan::ExplainPanel</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pick an initiative to explain.</source>
        <translation>Ein Vorhaben zum Erklären wählen.</translation>
    </message>
    <message>
        <source>%1 of the weight is rated; what is missing is left out of the score and widens its range.</source>
        <translation>%1 des Gewichts sind bewertet; was fehlt, bleibt aus dem Wert heraus und weitet seine Spanne.</translation>
    </message>
    <message>
        <source>Nobody has rated it yet, so there is nothing to take apart.</source>
        <translation>Noch hat es niemand bewertet, es gibt also nichts zu zerlegen.</translation>
    </message>
    <message>
        <source>Rank %1 · score %2 · range %3–%4</source>
        <extracomment>Rank, score, and how low and high the score may still turn out.</extracomment>
        <translation>Rang %1 · Wert %2 · Spanne %3–%4</translation>
    </message>
    <message>
        <source>What would have to change</source>
        <translation>Was sich ändern müsste</translation>
    </message>
</context>
<context>
    <name>portolan::ExplainTree</name>
    <message>
        <source>What the score is made of</source>
        <translation>Woraus der Wert besteht</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A criterion and its share of the weights that count: &quot;Business value · 30 %&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>From %1 to %2 of 100</source>
        <translation>Von %1 bis %2 von 100</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Weakest link: %1. The criterion stands on it, and it is rated far lower.</source>
        <translation>Schwächstes Glied: %1. Das Kriterium steht darauf, und es ist weit niedriger bewertet.</translation>
    </message>
    <message>
        <source>Nobody has rated it yet.</source>
        <translation>Noch hat es niemand bewertet.</translation>
    </message>
    <message>
        <source>Rated directly</source>
        <translation>Direkt bewertet</translation>
    </message>
    <message>
        <source>Nobody has answered it yet.</source>
        <translation>Noch hat es niemand beantwortet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who rated, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <comment>a scale above bars</comment>
        <translation>0 bis 100</translation>
    </message>
</context>
<context>
    <name>portolan::FieldRow</name>
    <message>
        <source>2026-11-30</source>
        <translation>2026-11-30</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Edit an initiative</source>
        <translation>Vorhaben bearbeiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, currency</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>portolan::FigureRow</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>For a screen reader: what a figure is, the figure, and its context.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>portolan::FileFlow</name>
    <message>
        <source>Portolan portfolios (*.portolan)</source>
        <translation>Portolan-Portfolios (*.portolan)</translation>
    </message>
    <message>
        <source>Create the portfolio</source>
        <translation>Portfolio anlegen</translation>
    </message>
    <message>
        <source>AI portfolio</source>
        <translation>KI-Portfolio</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>Where to keep your copy of the sample</source>
        <translation>Wohin mit Ihrer Kopie des Beispiels</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Portfolio öffnen</translation>
    </message>
    <message>
        <source>Damaged portfolio</source>
        <translation>Beschädigtes Portfolio</translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation>In einer neuen Datei retten…</translation>
    </message>
    <message>
        <source>Recover into</source>
        <translation>Retten nach</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <comment>file name</comment>
        <translation>%1 gerettet</translation>
    </message>
    <message>
        <source>Everything could be read. The damaged file is as it was.</source>
        <translation>Alles war lesbar. Die beschädigte Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>What could be read is in the new file; the damaged one is as it was. Lost:</source>
        <translation>Was lesbar war, ist in der neuen Datei; die beschädigte blieb, wie sie war. Verloren:</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>file name</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie ist in %1.</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <comment>file name, time</comment>
        <translation>%1 Sicherung %2</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Gesichert in %1.</translation>
    </message>
    <message>
        <source>Where to keep the restored portfolio</source>
        <translation>Wohin mit dem wiederhergestellten Portfolio</translation>
    </message>
    <message>
        <source>it is the portfolio that is open here</source>
        <translation>es ist das Portfolio, das hier geöffnet ist</translation>
    </message>
</context>
<context>
    <name>portolan::FilterBar</name>
    <message>
        <source>Filter initiatives</source>
        <translation>Vorhaben filtern</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle leeren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Grouped by unit</source>
        <translation>Nach Bereich gruppiert</translation>
    </message>
    <message>
        <source>Grouped by stage</source>
        <translation>Nach Stufe gruppiert</translation>
    </message>
    <message>
        <source>Grouped by quadrant</source>
        <translation>Nach Quadrant gruppiert</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <source>Not on the matrix yet</source>
        <translation>Noch nicht auf der Matrix</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>%1: %2 ▾</source>
        <translation>%1: %2 ▾</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen ▾</source>
        <translation>
            <numerusform>%1: %n gewählt ▾</numerusform>
            <numerusform>%1: %n gewählt ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, code, text, owner, tag</source>
        <translation>Name, Kennung, Text, Rolle, Schlagwort</translation>
    </message>
</context>
<context>
    <name>portolan::FlowChart</name>
    <message>
        <source>Pilots in and out, by month</source>
        <translation>Zu- und Abgänge der Piloten nach Monat</translation>
    </message>
    <message>
        <source>No pilot with recorded days yet.</source>
        <translation>Noch kein Pilot mit erfassten Tagen.</translation>
    </message>
    <message>
        <source>came into a pilot</source>
        <translation>als Pilot begonnen</translation>
    </message>
    <message>
        <source>left to production</source>
        <translation>in den Betrieb gewechselt</translation>
    </message>
    <message>
        <source>stopped or retired</source>
        <translation>gestoppt oder stillgelegt</translation>
    </message>
    <message>
        <source>went back before the pilot</source>
        <translation>vor den Piloten zurückgegangen</translation>
    </message>
    <message>
        <source>In a pilot at the end of the month</source>
        <translation>Am Monatsende als Pilot</translation>
    </message>
    <message>
        <source>Came (up) and left (down) in the month</source>
        <translation>Zugänge (oben) und Abgänge (unten) im Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n in a pilot at the end of the month</source>
        <translation>
            <numerusform>%n am Monatsende als Pilot</numerusform>
            <numerusform>%n am Monatsende als Pilot</numerusform>
        </translation>
    </message>
    <message>
        <source>In a pilot at the end of %1</source>
        <translation>Ende %1 als Pilot</translation>
    </message>
    <message numerus="yes">
        <source>%n came into a pilot</source>
        <translation>
            <numerusform>%n als Pilot begonnen</numerusform>
            <numerusform>%n als Pilot begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Came into a pilot in %1</source>
        <translation>Als Pilot begonnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left to production</source>
        <translation>
            <numerusform>%n in den Betrieb gewechselt</numerusform>
            <numerusform>%n in den Betrieb gewechselt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left to production in %1</source>
        <translation>In den Betrieb gewechselt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped or retired</source>
        <translation>
            <numerusform>%n gestoppt oder stillgelegt</numerusform>
            <numerusform>%n gestoppt oder stillgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped or retired in %1</source>
        <translation>Gestoppt oder stillgelegt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n went back before the pilot</source>
        <translation>
            <numerusform>%n vor den Piloten zurückgegangen</numerusform>
            <numerusform>%n vor den Piloten zurückgegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Went back before the pilot in %1</source>
        <translation>Vor den Piloten zurückgegangen: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>To production</source>
        <translation>In den Betrieb</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %3 came into a pilot and %4 left, of these %5 to production. %n in a pilot now.</source>
        <translation>
            <numerusform>Von %1 bis %2: Zugänge als Pilot %3, Abgänge %4, davon in den Betrieb %5. Jetzt %n Pilot.</numerusform>
            <numerusform>Von %1 bis %2: Zugänge als Pilot %3, Abgänge %4, davon in den Betrieb %5. Jetzt %n Piloten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FunnelChartCards</name>
    <message>
        <source>Stages ever reached</source>
        <translation>Je erreichte Stufen</translation>
    </message>
    <message>
        <source>Time from pilot to production</source>
        <translation>Zeit vom Piloten bis zum Betrieb</translation>
    </message>
    <message>
        <source>Time in stage so far</source>
        <translation>Bisherige Zeit in der Stufe</translation>
    </message>
    <message>
        <source>Pilots in and out, by month</source>
        <translation>Zu- und Abgänge der Piloten nach Monat</translation>
    </message>
    <message>
        <source>Share in production, by quarter of entry</source>
        <translation>Anteil im Betrieb nach Anfangsquartal</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data yet: %n initiative(s) are in a stage before production, none of them since a recorded day.</source>
        <translation>
            <numerusform>Noch zu wenig Daten: %n Vorhaben steht in einer Stufe vor dem Betrieb, aber nicht seit einem erfassten Tag.</numerusform>
            <numerusform>Noch zu wenig Daten: %n Vorhaben stehen in einer Stufe vor dem Betrieb, keines davon seit einem erfassten Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in a stage before production.</source>
        <translation>Kein Vorhaben steht in einer Stufe vor dem Betrieb.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data yet: needs a pilot with recorded days, has %n without.</source>
        <translation>
            <numerusform>Noch zu wenig Daten: braucht einen Piloten mit erfassten Tagen, hat %n ohne.</numerusform>
            <numerusform>Noch zu wenig Daten: braucht einen Piloten mit erfassten Tagen, hat %n ohne.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pilot yet.</source>
        <translation>Noch kein Pilot.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data yet: needs a pilot that began a quarter ago, has %n younger one(s).</source>
        <translation>
            <numerusform>Noch zu wenig Daten: braucht einen Piloten, der vor einem Quartal begann, hat %n jüngeren.</numerusform>
            <numerusform>Noch zu wenig Daten: braucht einen Piloten, der vor einem Quartal begann, hat %n jüngere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data yet: needs a pilot with a recorded beginning.</source>
        <translation>Noch zu wenig Daten: braucht einen Piloten mit erfasstem Beginn.</translation>
    </message>
</context>
<context>
    <name>portolan::FunnelFigures</name>
    <message>
        <source>List the initiatives</source>
        <translation>Vorhaben auflisten</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>For a screen reader: what a figure is, the figure, and its context.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>portolan::FunnelList</name>
    <message>
        <source>No initiatives here.</source>
        <translation>Hier sind keine Vorhaben.</translation>
    </message>
</context>
<context>
    <name>portolan::FunnelPage</name>
    <message>
        <source>From pilot to production</source>
        <translation>Vom Piloten zum Betrieb</translation>
    </message>
    <message>
        <source>Where initiatives are, how long they take and what holds them back.</source>
        <translation>Wo Vorhaben stehen, wie lange sie brauchen und was sie aufhält.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Compare with another segment</source>
        <translation>Mit einem anderen Segment vergleichen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the stages as CSV</source>
        <translation>Stufen als CSV exportieren</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>portolan::FunnelView</name>
    <message>
        <source>Nothing in the funnel yet</source>
        <translation>Noch nichts im Trichter</translation>
    </message>
    <message>
        <source>Once there are initiatives with a stage, this page shows how far they come, how long they take and where they stop.</source>
        <translation>Sobald es Vorhaben mit einer Stufe gibt, zeigt diese Seite, wie weit sie kommen, wie lange sie brauchen und wo sie enden.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Go to Initiatives</source>
        <translation>Zu den Vorhaben</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Stages in numbers</source>
        <translation>Stufen in Zahlen</translation>
    </message>
    <message>
        <source>Double-click or press Enter to list the initiatives</source>
        <translation>Doppelklick oder Eingabe listet die Vorhaben auf</translation>
    </message>
    <message>
        <source>Ever reached %1</source>
        <translation>%1 je erreicht</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Ziel festlegen</translation>
    </message>
    <message>
        <source>Compared: %1, %2</source>
        <translation>Vergleich: %1, %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Share of pilots that should reach production, in percent (empty: no target)</source>
        <translation>Anteil der Piloten, die den Betrieb erreichen sollen, in Prozent (leer: kein Ziel)</translation>
    </message>
    <message>
        <source>A target is a number from 0 to 100.</source>
        <translation>Ein Ziel ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Export the stages</source>
        <translation>Stufen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n initiative(s) as of %2</source>
        <comment>portfolio, day</comment>
        <translation>
            <numerusform>%1 · %n Vorhaben, Stand %2</numerusform>
            <numerusform>%1 · %n Vorhaben, Stand %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with: state of the portfolio</source>
        <translation>Vergleichen mit: Stand des Portfolios</translation>
    </message>
    <message>
        <source>The portfolio now</source>
        <translation>Das Portfolio jetzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a baseline, a date</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>the other segment</source>
        <translation>das andere Segment</translation>
    </message>
</context>
<context>
    <name>portolan::GridModel</name>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>the mean of the answered questions</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Not rated as a whole; the mean of the answered questions</source>
        <translation>Nicht im Ganzen bewertet; das Mittel der beantworteten Fragen</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not applicable; the reason is missing</source>
        <translation>Nicht anwendbar; der Grund fehlt</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Nicht anwendbar: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
</context>
<context>
    <name>portolan::GridTable</name>
    <message>
        <source>Ratings of all initiatives</source>
        <translation>Bewertungen aller Vorhaben</translation>
    </message>
</context>
<context>
    <name>portolan::GridView</name>
    <message>
        <source>After a rating go</source>
        <translation>Nach einer Bewertung weiter</translation>
    </message>
    <message>
        <source>to the next criterion</source>
        <translation>zum nächsten Kriterium</translation>
    </message>
    <message>
        <source>to the next initiative</source>
        <translation>zum nächsten Vorhaben</translation>
    </message>
    <message>
        <source>1 to 5 rate, N is not applicable, Del clears, Enter goes to the evidence</source>
        <translation>1 bis 5 bewertet, N heißt nicht anwendbar, Entf leert, Eingabe führt zum Beleg</translation>
    </message>
    <message>
        <source>The clipboard holds no ratings.</source>
        <translation>In der Zwischenablage sind keine Bewertungen.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block does not fit here. Choose the cell for its top left corner.</source>
        <translation>Nichts wurde eingefügt: der Block passt hier nicht hin. Die Zelle für seine linke obere Ecke wählen.</translation>
    </message>
    <message>
        <source>Paste ratings</source>
        <translation>Bewertungen einfügen</translation>
    </message>
    <message>
        <source>The numbers look like a scale of %1. As ratings from 1 to 5, %2 becomes 5 and what lies between is spread evenly.</source>
        <translation>Die Zahlen sehen nach einer Skala von %1 aus. Als Bewertungen von 1 bis 5 wird %2 zu 5, und was dazwischen liegt, wird gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>Turn into ratings</source>
        <translation>In Bewertungen umwandeln</translation>
    </message>
    <message>
        <source>Paste nothing</source>
        <translation>Nichts einfügen</translation>
    </message>
    <message>
        <source>Nothing was pasted: &quot;%1&quot; in row %2, column %3 of the block is no rating on the scale %4.</source>
        <translation>Nichts wurde eingefügt: „%1“ in Zeile %2, Spalte %3 des Blocks ist keine Bewertung auf der Skala %4.</translation>
    </message>
</context>
<context>
    <name>portolan::HistorySection</name>
    <message>
        <source>Stage to enter</source>
        <translation>Stufe, in die es eintritt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Date, if known</source>
        <translation>Datum, falls bekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Enter stage</source>
        <translation>In die Stufe eintreten</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Entschieden von %1</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Write the date as 2026-11-30, or leave it empty when it is not known.</source>
        <translation>Das Datum wie 2026-11-30 schreiben oder leer lassen, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It is in that stage already.</source>
        <translation>Es ist schon in dieser Stufe.</translation>
    </message>
</context>
<context>
    <name>portolan::ImportFlow</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %3 (“%2”)</source>
        <comment>place, value, message</comment>
        <translation>%1: %3 („%2“)</translation>
    </message>
    <message>
        <source>An import is running already.</source>
        <translation>Ein Import läuft schon.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was changed.</source>
        <translation>Import abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2)</source>
        <comment>name, what changes</comment>
        <translation>Geändert: %1 (%2)</translation>
    </message>
    <message>
        <source>In no row: %1</source>
        <translation>In keiner Zeile: %1</translation>
    </message>
    <message>
        <source>it has ratings for a portfolio; open that one first</source>
        <translation>sie enthält Bewertungen für ein Portfolio; dieses zuerst öffnen</translation>
    </message>
    <message>
        <source>“%1” holds everything in a portfolio, as Portolan exports it.</source>
        <translation>„%1“ enthält alles aus einem Portfolio, so wie Portolan es exportiert.</translation>
    </message>
    <message>
        <source>Make a portfolio of it…</source>
        <translation>Ein Portfolio daraus machen…</translation>
    </message>
</context>
<context>
    <name>portolan::ImportSheet</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) added</source>
        <translation>
            <numerusform>%n Vorhaben hinzugefügt</numerusform>
            <numerusform>%n Vorhaben hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) updated</source>
        <translation>
            <numerusform>%n Vorhaben aktualisiert</numerusform>
            <numerusform>%n Vorhaben aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped</source>
        <translation>
            <numerusform>%n Zeile übersprungen</numerusform>
            <numerusform>%n Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import fertig</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 skipped</source>
        <comment>numbers of initiatives</comment>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 übersprungen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Hinweise (%1)</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from %1</source>
        <translation>
            <numerusform>%n Zeile aus %1</numerusform>
            <numerusform>%n Zeilen aus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>How the columns were understood</source>
        <translation>Wie die Spalten verstanden wurden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Notes and values that could not be read</source>
        <translation>Hinweise und Werte, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>What is new, changed and in no row</source>
        <translation>Was neu ist, geändert, und in keiner Zeile</translation>
    </message>
    <message>
        <source>Initiatives (%1)</source>
        <translation>Vorhaben (%1)</translation>
    </message>
    <message>
        <source>Kept as a custom value</source>
        <translation>Bleibt als eigener Wert</translation>
    </message>
</context>
<context>
    <name>portolan::ImportWizard</name>
    <message>
        <source>Found out from headings and values</source>
        <translation>Aus Überschriften und Werten ermittelt</translation>
    </message>
    <message>
        <source>Mapping “%1”</source>
        <translation>Zuordnung „%1“</translation>
    </message>
    <message>
        <source>Built-in “%1”</source>
        <translation>Mitgeliefert „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <comment>sheet of a workbook</comment>
        <translation>
            <numerusform>%1 (%n Zeile)</numerusform>
            <numerusform>%1 (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>A text has no sheets</source>
        <translation>Ein Text hat keine Blätter</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) of the portfolio are in no row and stay as they are: %1</source>
        <translation>
            <numerusform>%n Vorhaben des Portfolios steht in keiner Zeile und bleibt, wie es ist: %1</numerusform>
            <numerusform>%n Vorhaben des Portfolios stehen in keiner Zeile und bleiben, wie sie sind: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated, %4 the same, %5 left out; %6 stage moves, %7 warnings</source>
        <translation>%1 Zeilen: %2 neu, %3 geändert, %4 wie bisher, %5 bleiben weg; %6 Stufenwechsel, %7 Warnungen</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung sichern</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Unter welchem Namen?</translation>
    </message>
    <message>
        <source>The mapping “%1” is kept.</source>
        <translation>Die Zuordnung „%1“ ist gesichert.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Schritte des Imports</translation>
    </message>
    <message>
        <source>1  Source</source>
        <translation>1  Quelle</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Spalten</translation>
    </message>
    <message>
        <source>3  Values</source>
        <translation>3  Werte</translation>
    </message>
    <message>
        <source>4  Rows</source>
        <translation>4  Zeilen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Columns as in</source>
        <translation>Spalten wie in</translation>
    </message>
    <message>
        <source>Beginning of the source</source>
        <translation>Anfang der Quelle</translation>
    </message>
    <message>
        <source>Columns and where they go</source>
        <translation>Spalten und wohin sie gehen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Save as a mapping…</source>
        <translation>Als Zuordnung sichern…</translation>
    </message>
    <message>
        <source>Values and what they are taken for</source>
        <translation>Werte und wofür sie gelten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>which rows, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete the mapping “%1”? This cannot be undone.</source>
        <translation>Die Zuordnung „%1“ löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete the mapping</source>
        <translation>Zuordnung löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>As chosen here</source>
        <translation>Wie hier gewählt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>As found out</source>
        <translation>Wie ermittelt</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Delete this mapping…</source>
        <translation>Diese Zuordnung löschen…</translation>
    </message>
    <message>
        <source>As found out: row %1</source>
        <translation>Wie erkannt: Zeile %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>number, its beginning</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Leave the import</source>
        <translation>Import verlassen</translation>
    </message>
    <message>
        <source>Nothing has been imported yet, and what was chosen by hand will be lost.</source>
        <translation>Noch wurde nichts importiert, und was von Hand gewählt wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Ratings are by</source>
        <translation>Bewertungen von</translation>
    </message>
    <message>
        <source>The role whose ratings these become, unless a column says it</source>
        <translation>Die Rolle, deren Bewertungen diese werden, wenn keine Spalte es sagt</translation>
    </message>
    <message>
        <source>Click where a column goes, or press F2 there, to change it. What goes nowhere is kept with the initiative.</source>
        <translation>Ein Klick darauf, wohin eine Spalte geht, oder F2 dort ändert es. Was nirgends hingeht, bleibt beim Vorhaben.</translation>
    </message>
    <message>
        <source>Words and ratings, and what they are taken for. Click, or press F2, to change it.</source>
        <translation>Wörter und Bewertungen, und wofür sie genommen werden. Ein Klick oder F2 ändert es.</translation>
    </message>
</context>
<context>
    <name>portolan::IncidenceChart</name>
    <message>
        <source>Production %1</source>
        <translation>Betrieb %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Gestoppt %1</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monaten</translation>
    </message>
    <message>
        <source>Time from pilot to production</source>
        <translation>Zeit vom Piloten bis zum Betrieb</translation>
    </message>
    <message>
        <source>No pilot with a recorded start date yet.</source>
        <translation>Noch kein Pilot mit erfasstem Startdatum.</translation>
    </message>
    <message>
        <source>Months since pilot start</source>
        <translation>Monate seit Pilotstart</translation>
    </message>
    <message>
        <source>Pilots still running and in view by then:</source>
        <translation>Bis dahin noch laufende, beobachtete Piloten:</translation>
    </message>
    <message>
        <source>Dashed: %1</source>
        <translation>Gestrichelt: %1</translation>
    </message>
    <message>
        <source>Half after %1</source>
        <translation>Hälfte nach %1</translation>
    </message>
    <message numerus="yes">
        <source>After %1
%2 in production, %3 stopped
%n pilot(s) still running before that</source>
        <translation>
            <numerusform>Nach %1
%2 im Betrieb, %3 gestoppt
%n Pilot lief zuvor noch</numerusform>
            <numerusform>Nach %1
%2 im Betrieb, %3 gestoppt
%n Piloten liefen zuvor noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <translation>Beendet nach %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n pilot(s), %1 had reached production and %2 had been stopped after %3.</source>
        <translation>
            <numerusform>Nach %3: von %n Piloten %1 im Betrieb, %2 gestoppt.</numerusform>
            <numerusform>Nach %3: von %n Piloten %1 im Betrieb, %2 gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still running.</source>
        <translation>
            <numerusform>%n läuft noch.</numerusform>
            <numerusform>%n laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half had reached production after %1.</source>
        <translation>Die Hälfte hatte nach %1 den Betrieb erreicht.</translation>
    </message>
    <message>
        <source>Half has not been reached.</source>
        <translation>Die Hälfte ist nicht erreicht.</translation>
    </message>
    <message>
        <source>%1: %2 in production, %3 stopped.</source>
        <translation>%1: %2 im Betrieb, %3 gestoppt.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>Im Betrieb</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>share of pilots</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Running before</source>
        <translation>Zuvor laufend</translation>
    </message>
    <message>
        <source>Ended then</source>
        <translation>Dann beendet</translation>
    </message>
</context>
<context>
    <name>portolan::InitiativesPage</name>
    <message>
        <source>Initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Change ▾</source>
        <translation>Ändern ▾</translation>
    </message>
    <message>
        <source>No initiative matches the filter.</source>
        <translation>Kein Vorhaben passt zum Filter.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>No initiatives yet</source>
        <translation>Noch keine Vorhaben</translation>
    </message>
    <message>
        <source>Each AI use case, product or project is one line here. Type the first one, bring your list, or look around in the sample portfolio.</source>
        <translation>Jeder KI-Anwendungsfall, jedes Produkt oder Projekt ist hier eine Zeile. Das erste eintippen, eine Liste mitbringen oder sich im Beispielportfolio umsehen.</translation>
    </message>
    <message>
        <source>Add the first initiative</source>
        <translation>Erstes Vorhaben hinzufügen</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Beispiel öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s).</source>
        <translation>
            <numerusform>%n Vorhaben.</numerusform>
            <numerusform>%n Vorhaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n initiative(s).</source>
        <translation>
            <numerusform>%1 von %n Vorhaben.</numerusform>
            <numerusform>%1 von %n Vorhaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Open for reading only: nothing can be changed here.</source>
        <translation>%1 Nur zum Lesen geöffnet: hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>%1 Type into a cell to change it; paste from a spreadsheet.</source>
        <translation>%1 In eine Zelle tippen, um sie zu ändern; aus einer Tabelle einfügen.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) exported.</source>
        <translation>
            <numerusform>%n Vorhaben exportiert.</numerusform>
            <numerusform>%n Vorhaben exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
</context>
<context>
    <name>portolan::JournalDialog</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter by what, who or value</source>
        <translation>Filtern nach Was, Wer oder Wert</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Journal filtern</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines; filter for older ones</source>
        <translation>
            <numerusform>Die neueste Zeile; für ältere filtern</numerusform>
            <numerusform>Die neuesten %n Zeilen; für ältere filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The journal is in %1.</source>
        <translation>Das Journal ist in %1.</translation>
    </message>
</context>
<context>
    <name>portolan::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>portolan::LedgerModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
</context>
<context>
    <name>portolan::LedgerView</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Nach beliebigem Wort filtern</translation>
    </message>
    <message>
        <source>Filter the decisions</source>
        <translation>Entscheidungen filtern</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Art der Entscheidung</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Noch keine Entscheidungen</translation>
    </message>
    <message>
        <source>When a card leaves its pilot on the stage board, Portolan asks whether to continue, change or stop, and why. Each answer becomes a line here.</source>
        <translation>Verlässt eine Karte auf der Stufentafel ihren Piloten, fragt Portolan, ob fortgesetzt, geändert oder gestoppt wird und warum. Jede Antwort wird hier zu einer Zeile.</translation>
    </message>
    <message>
        <source>Delete the decision</source>
        <translation>Entscheidung löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decision(s)</source>
        <translation>
            <numerusform>%1 von %n Entscheidung</numerusform>
            <numerusform>%1 von %n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The portfolio is open for reading only: decisions cannot be changed.</source>
        <translation>Das Portfolio ist nur zum Lesen geöffnet: Entscheidungen lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>The decision is deleted. Ctrl+Z brings it back.</source>
        <translation>Die Entscheidung ist gelöscht. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>Export the decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) exported.</source>
        <translation>
            <numerusform>%n Entscheidung exportiert.</numerusform>
            <numerusform>%n Entscheidungen exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::LineTableModel</name>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what the column is called, and what the cell says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>lowest and highest score</comment>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value range</source>
        <translation>Spanne des Werts</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Difficulty range</source>
        <translation>Spanne der Schwierigkeit</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of scores, as in &quot;62–75&quot;.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, pinned %2</source>
        <comment>computed rank, rank set by hand</comment>
        <translation>%1, festgesetzt %2</translation>
    </message>
    <message>
        <source>Score %1, from %2 to %3</source>
        <translation>Wert %1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Pinned to rank %1: %2</source>
        <translation>Festgesetzt auf Rang %1: %2</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>ranks gained or lost</comment>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>portolan::LinksSection</name>
    <message>
        <source>No links.</source>
        <translation>Keine Verknüpfungen.</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Art der Verknüpfung</translation>
    </message>
    <message>
        <source>The other initiative</source>
        <translation>Das andere Vorhaben</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Kennung oder Name</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>schließt aus</translation>
    </message>
    <message>
        <source>requires</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>is required by</source>
        <translation>wird benötigt von</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diese Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Type the code or the full name of another initiative.</source>
        <translation>Die Kennung oder den vollen Namen eines anderen Vorhabens eintippen.</translation>
    </message>
    <message>
        <source>An initiative cannot be linked to itself.</source>
        <translation>Ein Vorhaben lässt sich nicht mit sich selbst verknüpfen.</translation>
    </message>
    <message>
        <source>This link is there already.</source>
        <translation>Diese Verknüpfung gibt es schon.</translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation>Über Portolan</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Neues Vorhaben</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Gelöscht. Strg+Z bringt es zurück.</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Show stages and times as of (year-month-day; empty for today)</source>
        <translation>Stufen und Zeiten zum Stand vom (Jahr-Monat-Tag; leer für heute)</translation>
    </message>
    <message>
        <source>not a date such as 2026-11-30</source>
        <translation>kein Datum wie 2026-11-30</translation>
    </message>
    <message>
        <source>%1 (%2) - Portolan</source>
        <comment>portfolio name, file name</comment>
        <translation>%1 (%2) - Portolan</translation>
    </message>
</context>
<context>
    <name>portolan::MatrixCard</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>The matrix as a table</source>
        <translation>Die Matrix als Tabelle</translation>
    </message>
    <message>
        <source>Nothing to prioritise yet</source>
        <translation>Noch nichts zu priorisieren</translation>
    </message>
    <message>
        <source>The matrix shows initiatives. Add the first one, or import a list.</source>
        <translation>Die Matrix zeigt Vorhaben. Das erste hinzufügen oder eine Liste importieren.</translation>
    </message>
    <message>
        <source>Go to Initiatives</source>
        <translation>Zu den Vorhaben</translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation>Noch ist nichts bewertet</translation>
    </message>
    <message>
        <source>Start assessing</source>
        <translation>Bewerten beginnen</translation>
    </message>
    <message>
        <source>No bubble passes the filter</source>
        <translation>Keine Blase passt zum Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Yearly benefit</source>
        <translation>Jährlicher Nutzen</translation>
    </message>
    <message>
        <source>None: all the same</source>
        <translation>Keine: alle gleich groß</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Show around each bubble how far its place may still move</source>
        <translation>Um jede Blase zeigen, wie weit ihr Platz noch wandern kann</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>Ganze Matrix zeigen</translation>
    </message>
    <message>
        <source>Size: none</source>
        <translation>Größe: keine</translation>
    </message>
    <message>
        <source>Size: investment</source>
        <translation>Größe: Investition</translation>
    </message>
    <message>
        <source>Size: yearly benefit</source>
        <translation>Größe: jährlicher Nutzen</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <extracomment>The sign says that the button opens a menu.</extracomment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>No place on the matrix yet</source>
        <translation>Noch kein Platz auf der Matrix</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have no rating yet. An initiative gets its place once a criterion of value and one of difficulty are rated; six quick ratings are enough to begin with.</source>
        <translation>
            <numerusform>%n Vorhaben hat noch keine Bewertung. Ein Vorhaben bekommt seinen Platz, sobald ein Kriterium des Werts und eines der Schwierigkeit bewertet sind; sechs schnelle Bewertungen genügen für den Anfang.</numerusform>
            <numerusform>%n Vorhaben haben noch keine Bewertung. Ein Vorhaben bekommt seinen Platz, sobald ein Kriterium des Werts und eines der Schwierigkeit bewertet sind; sechs schnelle Bewertungen genügen für den Anfang.</numerusform>
        </translation>
    </message>
    <message>
        <source>What passes has no rating on both axes, or nothing passes.</source>
        <translation>Was durchkommt, ist nicht auf beiden Achsen bewertet, oder nichts kommt durch.</translation>
    </message>
    <message>
        <source>Draw arrows from where bubbles were in a baseline</source>
        <translation>Pfeile von dort zeichnen, wo die Blasen in einem Ausgangsstand waren</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Kein Ausgangsstand</translation>
    </message>
    <message>
        <source>Compare with ▾</source>
        <extracomment>The sign says that the button opens a menu.</extracomment>
        <translation>Vergleichen mit ▾</translation>
    </message>
    <message>
        <source>Since “%1” ▾</source>
        <comment>baseline</comment>
        <translation>Seit „%1“ ▾</translation>
    </message>
</context>
<context>
    <name>portolan::MatrixChart</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n Vorhaben</numerusform>
            <numerusform>%n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Value-difficulty matrix</source>
        <translation>Matrix aus Wert und Schwierigkeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a quadrant, as in &quot;Quick wins: 12&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Matrix with %n initiative(s). %1.</source>
        <extracomment>%1 lists the quadrants with their counts.</extracomment>
        <translation>
            <numerusform>Matrix mit %n Vorhaben. %1.</numerusform>
            <numerusform>Matrix mit %n Vorhaben. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: value %3, difficulty %4.</source>
        <translation>%1, %2: Wert %3, Schwierigkeit %4.</translation>
    </message>
    <message>
        <source>%1: value %2, difficulty %3</source>
        <translation>%1: Wert %2, Schwierigkeit %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n label(s) shown</source>
        <translation>
            <numerusform>%1 von %n Namen gezeigt</numerusform>
            <numerusform>%1 von %n Namen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n label(s) shown; point at a stack for the rest</source>
        <translation>
            <numerusform>%1 von %n Namen gezeigt; für den Rest auf einen Stapel zeigen</numerusform>
            <numerusform>%1 von %n Namen gezeigt; für den Rest auf einen Stapel zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n label(s) shown; zoom in for the rest</source>
        <translation>
            <numerusform>%1 von %n Namen gezeigt; für den Rest vergrößern</numerusform>
            <numerusform>%1 von %n Namen gezeigt; für den Rest vergrößern</numerusform>
        </translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>halo: range of assessors and confidence</source>
        <translation>Hof: Spanne aus Bewertern und Sicherheit</translation>
    </message>
    <message>
        <source>halo, of selected bubbles: range of assessors and confidence</source>
        <translation>Hof der gewählten Blasen: Spanne aus Bewertern und Sicherheit</translation>
    </message>
</context>
<context>
    <name>portolan::MatrixPlot</name>
    <message>
        <source>Implementation difficulty</source>
        <extracomment>Axis of the matrix; the arrow says that more is to the right.</extracomment>
        <translation>Umsetzungsschwierigkeit</translation>
    </message>
    <message>
        <source>Business value</source>
        <translation>Geschäftswert</translation>
    </message>
</context>
<context>
    <name>portolan::MatrixView</name>
    <message numerus="yes">
        <source>%n initiative(s) in one place:</source>
        <translation>
            <numerusform>%n Vorhaben an einem Platz:</numerusform>
            <numerusform>%n Vorhaben an einem Platz:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::MethodChanges</name>
    <message>
        <source>Very low</source>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>name of a profile</comment>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>Move %1</source>
        <comment>to another place in the list</comment>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>portolan::MethodPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add another one of these</source>
        <translation>Noch eines davon hinzufügen</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add a question to this criterion</source>
        <translation>Diesem Kriterium eine Frage hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>A copy of this profile</source>
        <translation>Eine Kopie dieses Profils</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How initiatives are rated and weighed. It belongs to this file; changes are saved as you go.</source>
        <translation>Wie Vorhaben bewertet und gewichtet werden. Die Methode gehört zu dieser Datei; Änderungen werden laufend gespeichert.</translation>
    </message>
    <message>
        <source>Parts of the method</source>
        <translation>Teile der Methode</translation>
    </message>
    <message>
        <source>Profiles weigh the criteria and draw the lines of the matrix. The first one is used unless another is chosen.</source>
        <translation>Profile gewichten die Kriterien und ziehen die Linien der Matrix. Das erste gilt, wenn kein anderes gewählt ist.</translation>
    </message>
    <message>
        <source>Stages are the steps from idea to production, and the ends. Their order is the order of the funnel.</source>
        <translation>Stufen sind die Schritte von der Idee zum Betrieb, und die Enden. Ihre Reihenfolge ist die des Trichters.</translation>
    </message>
    <message>
        <source>Criteria are what initiatives are rated by, from 1 to 5. Each can be rated as a whole or by its questions; the written anchors keep ratings comparable.</source>
        <translation>Nach Kriterien werden Vorhaben bewertet, von 1 bis 5. Jedes lässt sich im Ganzen oder über seine Fragen bewerten; die ausgeschriebenen Anker halten Bewertungen vergleichbar.</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>The last profile stays: without one nothing can be ranked.</source>
        <translation>Das letzte Profil bleibt: ohne eines gibt es keine Rangfolge.</translation>
    </message>
    <message>
        <source>The last stage stays: initiatives have entered it.</source>
        <translation>Die letzte Stufe bleibt: Vorhaben sind in sie eingetreten.</translation>
    </message>
</context>
<context>
    <name>portolan::MethodTree</name>
    <message>
        <source>The parts of the method</source>
        <translation>Die Teile der Methode</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>portolan::MiniMatrix</name>
    <message>
        <source>Place on the matrix</source>
        <translation>Platz auf der Matrix</translation>
    </message>
    <message>
        <source>No place on the matrix yet: value or difficulty has no rating.</source>
        <translation>Noch kein Platz auf der Matrix: Wert oder Schwierigkeit hat keine Bewertung.</translation>
    </message>
    <message>
        <source>%1. Value %2, between %3 and %4; difficulty %5, between %6 and %7.</source>
        <translation>%1. Wert %2, zwischen %3 und %4; Schwierigkeit %5, zwischen %6 und %7.</translation>
    </message>
</context>
<context>
    <name>portolan::MoveCard</name>
    <message>
        <source>What if it stood there?</source>
        <translation>Was, wenn es dort stünde?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop the other place</source>
        <translation>Den anderen Platz verwerfen</translation>
    </message>
    <message>
        <source>Open in Assess</source>
        <translation>In Bewerten öffnen</translation>
    </message>
    <message>
        <source>For the value, any one of these is enough:</source>
        <translation>Für den Wert genügt eine von diesen:</translation>
    </message>
    <message>
        <source>For the difficulty, any one of these is enough:</source>
        <translation>Für die Schwierigkeit genügt eine von diesen:</translation>
    </message>
    <message>
        <source>No single rating gives that value; all of these together would:</source>
        <translation>Keine einzelne Bewertung ergibt diesen Wert; alle zusammen täten es:</translation>
    </message>
    <message>
        <source>No single rating gives that difficulty; all of these together would:</source>
        <translation>Keine einzelne Bewertung ergibt diese Schwierigkeit; alle zusammen täten es:</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>quadrant before, quadrant after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing can be rated.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet, also lässt sich nichts bewerten.</translation>
    </message>
    <message>
        <source>To rate it so, say on Assess who rates.</source>
        <translation>Um so zu bewerten, unter Bewerten angeben, wer bewertet.</translation>
    </message>
    <message>
        <source>%1 has rated the single questions, so a rating of the criterion would not count. Change the answers on Assess.</source>
        <translation>%1 hat die einzelnen Fragen bewertet, eine Bewertung des Kriteriums zählte also nicht. Die Antworten unter Bewerten ändern.</translation>
    </message>
    <message>
        <source>One rating per axis by %1 does not come near that place. Talk it over with the other assessors.</source>
        <translation>Eine Bewertung je Achse durch %1 kommt dem Platz nicht nahe. Mit den anderen Bewertern darüber sprechen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A criterion and its rating: &quot;Feasibility 3.5&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 could rate %2. That gives value %3 and difficulty %4.</source>
        <extracomment>%1 the assessor, %2 ratings as in &quot;Feasibility 3.5, Business value 4&quot;.</extracomment>
        <translation>%1 könnte %2 bewerten. Das ergibt Wert %3 und Schwierigkeit %4.</translation>
    </message>
    <message>
        <source>Rate so as %1</source>
        <translation>So bewerten als %1</translation>
    </message>
    <message>
        <source>Value %1 → %2 · difficulty %3 → %4</source>
        <translation>Wert %1 → %2 · Schwierigkeit %3 → %4</translation>
    </message>
    <message>
        <source>Score %1 → %2 · rank %3 → %4</source>
        <translation>Prioritätswert %1 → %2 · Rang %3 → %4</translation>
    </message>
</context>
<context>
    <name>portolan::MoveDialog</name>
    <message>
        <source>Day of the decision</source>
        <translation>Tag der Entscheidung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <source>Lesson for the next one</source>
        <translation>Lehre für das nächste Vorhaben</translation>
    </message>
    <message>
        <source>Role that decided</source>
        <translation>Entscheidende Rolle</translation>
    </message>
    <message>
        <source>A role, such as Portfolio board</source>
        <translation>Eine Rolle, etwa Portfoliogremium</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Everything is here. Reason and lesson go into the ledger.</source>
        <translation>Alles ist da. Begründung und Lehre kommen ins Entscheidungsbuch.</translation>
    </message>
    <message>
        <source>A stop needs its reason and its lesson, for whoever tries it next.</source>
        <translation>Ein Stopp braucht Begründung und Lehre, für alle, die es als Nächste versuchen.</translation>
    </message>
    <message>
        <source>End of a pilot</source>
        <translation>Ende eines Piloten</translation>
    </message>
    <message>
        <source>%1 leaves its pilot for %2. What was decided?</source>
        <translation>%1 beendet den Piloten und wechselt nach „%2“. Wie wurde entschieden?</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) end and go to %1. What was decided?</source>
        <translation>
            <numerusform>%n Pilot endet und wechselt nach „%1“. Wie wurde entschieden?</numerusform>
            <numerusform>%n Piloten enden und wechseln nach „%1“. Wie wurde entschieden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) did not get there: stopped, or an entry without a date or of a later day counts as the last one.</source>
        <translation>
            <numerusform>%n Vorhaben ist dort nicht angekommen: Es ist gestoppt, oder ein Eintrag ohne Datum oder von einem späteren Tag gilt als der letzte.</numerusform>
            <numerusform>%n Vorhaben sind dort nicht angekommen: Sie sind gestoppt, oder ein Eintrag ohne Datum oder von einem späteren Tag gilt als der letzte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit a decision</source>
        <translation>Entscheidung bearbeiten</translation>
    </message>
    <message>
        <source>What was decided about %1.</source>
        <translation>Was zu %1 entschieden wurde.</translation>
    </message>
</context>
<context>
    <name>portolan::NameField</name>
    <message>
        <source>It needs a name. Until it has one, the old name stands.</source>
        <translation>Es braucht einen Namen. Bis dahin gilt der alte.</translation>
    </message>
</context>
<context>
    <name>portolan::OverviewPage</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Finanzieren</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Nothing in the portfolio yet</source>
        <translation>Noch nichts im Portfolio</translation>
    </message>
    <message>
        <source>Type or paste initiatives on the Initiatives page, import a list with Ctrl+Shift+I, or look at the sample through the File menu.</source>
        <translation>Vorhaben auf der Seite Vorhaben eintippen oder einfügen, mit Strg+Umschalt+I eine Liste importieren oder über das Dateimenü das Beispiel ansehen.</translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation>Noch ist nichts bewertet</translation>
    </message>
    <message>
        <source>Initiatives get their place on the matrix once they are rated.</source>
        <translation>Vorhaben bekommen ihren Platz auf der Matrix, sobald sie bewertet sind.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing stands out: no ageing pilot, no missing owner, no dispute.</source>
        <translation>Nichts fällt auf: kein alternder Pilot, keine fehlende Verantwortung, keine Uneinigkeit.</translation>
    </message>
    <message>
        <source>Next best moves</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>No move stands out. Rate more initiatives to find what to fund first.</source>
        <translation>Kein Schritt drängt sich auf. Mehr Vorhaben bewerten, um zu finden, was zuerst Geld bekommt.</translation>
    </message>
    <message>
        <source>Go to Initiatives</source>
        <translation>Zu den Vorhaben</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What to fund, what to fix and what to stop.</source>
        <translation>Was finanzieren, was verbessern, was beenden.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Start assessing</source>
        <translation>Bewerten beginnen</translation>
    </message>
    <message>
        <source>Open in Prioritise</source>
        <translation>In Priorisieren öffnen</translation>
    </message>
</context>
<context>
    <name>portolan::PicksDialog</name>
    <message>
        <source>Pages for initiatives</source>
        <translation>Seiten für Vorhaben</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keines wählen</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
        <source>Each chosen initiative has a page. Without any, all have one, in order of rank.</source>
        <translation>Jedes gewählte Vorhaben hat eine Seite. Ist keines gewählt, haben alle eine, in der Rangliste.</translation>
    </message>
</context>
<context>
    <name>portolan::PinForm</name>
    <message>
        <source>Pin</source>
        <comment>a rank by hand</comment>
        <translation>Festsetzen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Rank set by hand</source>
        <translation>Von Hand gesetzter Rang</translation>
    </message>
    <message>
        <source>Reason for the rank set by hand</source>
        <translation>Grund für den von Hand gesetzten Rang</translation>
    </message>
    <message>
        <source>Reason, for whoever asks later</source>
        <translation>Grund, für alle, die später fragen</translation>
    </message>
    <message>
        <source>Pin the rank</source>
        <translation>Rang festsetzen</translation>
    </message>
    <message>
        <source>Unpin the rank</source>
        <translation>Festgesetzten Rang lösen</translation>
    </message>
    <message>
        <source>Rank by hand</source>
        <translation>Rang von Hand</translation>
    </message>
    <message>
        <source>Pinned to rank %1; computed rank %2.</source>
        <translation>Festgesetzt auf Rang %1; berechneter Rang %2.</translation>
    </message>
    <message>
        <source>A board may set another rank; the computed one, %1, stays beside it.</source>
        <translation>Ein Gremium darf einen anderen Rang setzen; der berechnete, %1, bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Zuerst den Grund angeben</translation>
    </message>
</context>
<context>
    <name>portolan::PrecedentNote</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the note about stopped initiatives</source>
        <translation>Hinweis auf gestoppte Vorhaben ausblenden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation>Nächstes (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>portolan::PreviewView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>portolan::PrioritisePage</name>
    <message>
        <source>Name of the new profile:</source>
        <translation>Name des neuen Profils:</translation>
    </message>
    <message>
        <source>%1, adjusted</source>
        <comment>name of a profile</comment>
        <translation>%1, angepasst</translation>
    </message>
    <message>
        <source>Save as a new profile</source>
        <translation>Als neues Profil speichern</translation>
    </message>
    <message>
        <source>There is a profile of that name already. Another name:</source>
        <translation>Ein Profil dieses Namens gibt es schon. Ein anderer Name:</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>%1 bewerten</translation>
    </message>
    <message>
        <source>Pin the rank of %1</source>
        <translation>Rang von %1 festsetzen</translation>
    </message>
    <message>
        <source>Unpin the rank of %1</source>
        <translation>Festgesetzten Rang von %1 lösen</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <extracomment>The kind of a file and its endings, for the file dialog.</extracomment>
        <translation>%1-Datei (*.%2)</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Matrix exportieren</translation>
    </message>
    <message>
        <source>Matrix written to %1</source>
        <translation>Matrix in %1 geschrieben</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>Rangliste exportieren</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Ranking written to %1</source>
        <translation>Rangliste in %1 geschrieben</translation>
    </message>
    <message>
        <source>Show only some initiatives (Ctrl+F)</source>
        <translation>Nur einige Vorhaben zeigen (Strg+F)</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Matrix as SVG…</source>
        <translation>Matrix als SVG…</translation>
    </message>
    <message>
        <source>Matrix as PDF…</source>
        <translation>Matrix als PDF…</translation>
    </message>
    <message>
        <source>Matrix as PNG…</source>
        <translation>Matrix als PNG…</translation>
    </message>
    <message>
        <source>Ranking as CSV…</source>
        <translation>Rangliste als CSV…</translation>
    </message>
    <message>
        <source>Copy the ranking</source>
        <translation>Rangliste kopieren</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <extracomment>The sign says that the button opens a menu.</extracomment>
        <translation>Export ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Colour: %1 ▾</source>
        <extracomment>A menu button: what the colour stands for, and the sign that it opens a menu.</extracomment>
        <translation>Farbe: %1 ▾</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Priorisieren</translation>
    </message>
    <message>
        <source>Business value against implementation difficulty. Drag a bubble to test a what-if; the assessment stays as it is until you apply it.</source>
        <translation>Geschäftswert gegen Umsetzungsschwierigkeit. Eine Blase ziehen, um ein Was-wäre-wenn zu prüfen; die Einschätzung bleibt, wie sie ist, bis es übernommen wird.</translation>
    </message>
    <message>
        <source>Since “%1”: %2 moved on the matrix, %3 came in.</source>
        <comment>baseline, numbers of initiatives</comment>
        <translation>Seit „%1“: %2 in der Matrix gewandert, %3 dazugekommen.</translation>
    </message>
</context>
<context>
    <name>portolan::ProfileEditor</name>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Scale to 100</source>
        <translation>Auf 100 umrechnen</translation>
    </message>
    <message>
        <source>Value counts as high from</source>
        <translation>Wert zählt als hoch ab</translation>
    </message>
    <message>
        <source>Difficulty counts as high from</source>
        <translation>Schwierigkeit zählt als hoch ab</translation>
    </message>
    <message>
        <source>Changes all weights in proportion, so that they add up to 100. Scores stay the same.</source>
        <translation>Ändert alle Gewichte im gleichen Verhältnis, sodass sie zusammen 100 ergeben. Die Werte bleiben gleich.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Gewichte der Kriterien</translation>
    </message>
    <message>
        <source>Over assessors</source>
        <translation>Über die Bewerter</translation>
    </message>
    <message>
        <source>Matrix and assessors</source>
        <translation>Matrix und Bewerter</translation>
    </message>
    <message>
        <source>Over assessors take the</source>
        <translation>Über die Bewerter gilt</translation>
    </message>
    <message>
        <source>All weights are 0: nothing can be ranked. Give one criterion a weight.</source>
        <translation>Alle Gewichte sind 0: nichts lässt sich in eine Rangfolge bringen. Einem Kriterium ein Gewicht geben.</translation>
    </message>
    <message>
        <source>Not all weights can be 0. The old weight stands until another criterion has one.</source>
        <translation>Nicht alle Gewichte können 0 sein. Das alte Gewicht gilt, bis ein anderes Kriterium eines hat.</translation>
    </message>
</context>
<context>
    <name>portolan::PropertiesDialog</name>
    <message>
        <source>Portfolio properties</source>
        <translation>Eigenschaften des Portfolios</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Drei Buchstaben, etwa EUR</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Discount rate per year</source>
        <translation>&amp;Diskontsatz pro Jahr</translation>
    </message>
</context>
<context>
    <name>portolan::QuestionEditor</name>
    <message>
        <source>Name of the question</source>
        <translation>Name der Frage</translation>
    </message>
    <message>
        <source>Weight within the criterion</source>
        <translation>Gewicht innerhalb des Kriteriums</translation>
    </message>
    <message>
        <source>Weakest link: warn when it is rated far below the criterion</source>
        <translation>Schwächstes Glied: warnen, wenn es weit unter dem Kriterium bewertet ist</translation>
    </message>
    <message>
        <source>What 1 to 5 mean</source>
        <translation>Was 1 bis 5 bedeuten</translation>
    </message>
    <message>
        <source>The question as it is asked</source>
        <translation>Die Frage, wie sie gestellt wird</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of a question in its criterion</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All questions of this criterion have weight 0, so none of them counts.</source>
        <translation>Alle Fragen dieses Kriteriums haben das Gewicht 0, also zählt keine.</translation>
    </message>
    <message>
        <source>With weight 0 it does not count.</source>
        <translation>Mit Gewicht 0 zählt sie nicht.</translation>
    </message>
</context>
<context>
    <name>portolan::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, then its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portolan::RankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain the score of the selected initiative</source>
        <translation>Den Wert des gewählten Vorhabens erklären</translation>
    </message>
    <message>
        <source>Take the score of the selected initiative apart (Ctrl+E)</source>
        <translation>Den Wert des gewählten Vorhabens zerlegen (Strg+E)</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Change the pinned rank…</source>
        <translation>Festgesetzten Rang ändern…</translation>
    </message>
    <message>
        <source>Pin the rank…</source>
        <translation>Rang festsetzen…</translation>
    </message>
    <message>
        <source>Unpin the rank</source>
        <translation>Festgesetzten Rang lösen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>portolan::RankingFilterBar</name>
    <message>
        <source>Filter by stage</source>
        <translation>Nach Stufe filtern</translation>
    </message>
    <message>
        <source>Filter by unit</source>
        <translation>Nach Bereich filtern</translation>
    </message>
    <message>
        <source>Filter by quadrant</source>
        <translation>Nach Quadrant filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Words in code or name</source>
        <translation>Wörter in Kennung oder Name</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>All quadrants</source>
        <translation>Alle Quadranten</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Ohne Stufe</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>Ohne Bereich</translation>
    </message>
</context>
<context>
    <name>portolan::RatingCard</name>
    <message>
        <source>Anchors changed since</source>
        <translation>Anker seither geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a question: the question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Confidence in the rating of %1</source>
        <translation>Sicherheit der Bewertung von %1</translation>
    </message>
    <message>
        <source>This rating was given with earlier wording of the anchors. It counts; rate again to confirm it.</source>
        <translation>Diese Bewertung galt einem früheren Wortlaut der Anker. Sie zählt; zum Bestätigen neu bewerten.</translation>
    </message>
    <message>
        <source>High is bad</source>
        <translation>Hoch ist schlecht</translation>
    </message>
    <message>
        <source>Here 5 is the worst: a high rating lowers the score.</source>
        <translation>Hier ist 5 das Schlechteste: eine hohe Bewertung senkt den Wert.</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Am schwächsten</translation>
    </message>
    <message>
        <source>Weakest link</source>
        <translation>Schwächstes Glied</translation>
    </message>
    <message>
        <source>The criterion is rated far better than this, its weakest link.</source>
        <translation>Das Kriterium ist weit besser bewertet als dieses, sein schwächstes Glied.</translation>
    </message>
    <message>
        <source>A chain is as weak as its weakest link: a low rating here is warned about.</source>
        <translation>Eine Kette ist so stark wie ihr schwächstes Glied: vor einer niedrigen Bewertung hier wird gewarnt.</translation>
    </message>
    <message>
        <source>Why does this not apply?</source>
        <translation>Warum trifft das nicht zu?</translation>
    </message>
    <message>
        <source>Evidence, link or reason…</source>
        <translation>Beleg, Verweis oder Grund…</translation>
    </message>
    <message>
        <source>Reason why %1 does not apply</source>
        <translation>Grund, warum %1 nicht zutrifft</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Beleg für %1</translation>
    </message>
    <message>
        <source>Say in a few words why it does not apply.</source>
        <translation>In wenigen Worten sagen, warum es nicht zutrifft.</translation>
    </message>
    <message>
        <source>Kept with the question once it is rated.</source>
        <translation>Wird bei der Frage behalten, sobald sie bewertet ist.</translation>
    </message>
</context>
<context>
    <name>portolan::RatingScale</name>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Rated %1 of 5: %2</source>
        <translation>Mit %1 von 5 bewertet: %2</translation>
    </message>
    <message>
        <source>%1. Keys 1 to 5 rate, N is not applicable, Delete takes the rating back.</source>
        <translation>%1. Die Tasten 1 bis 5 bewerten, N heißt nicht anwendbar, Entf nimmt die Bewertung zurück.</translation>
    </message>
    <message>
        <source>%1 (rated %2)</source>
        <translation>%1 (bewertet mit %2)</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>n. a.</translation>
    </message>
</context>
<context>
    <name>portolan::RegisterModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add an initiative…</source>
        <translation>Vorhaben hinzufügen…</translation>
    </message>
    <message>
        <source>%1 is worked out and cannot be typed.</source>
        <translation>%1 wird berechnet und lässt sich nicht eingeben.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>Edit initiatives</source>
        <translation>Vorhaben bearbeiten</translation>
    </message>
    <message>
        <source>Pinned to rank %1 by hand.</source>
        <translation>Von Hand auf Rang %1 festgesetzt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pinned to a rank, why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, arrow of its sorting</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>portolan::RegisterTable</name>
    <message>
        <source>Initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>A new initiative needs a name.</source>
        <translation>Ein neues Vorhaben braucht einen Namen.</translation>
    </message>
    <message>
        <source>This portfolio is open for reading only; nothing was pasted.</source>
        <translation>Dieses Portfolio ist nur zum Lesen geöffnet; nichts wurde eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle einfügen</numerusform>
            <numerusform>%n Zellen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) set.</source>
        <translation>
            <numerusform>%n Zelle gesetzt.</numerusform>
            <numerusform>%n Zellen gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation>
            <numerusform>%n abgelehnt:</numerusform>
            <numerusform>%n abgelehnt:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>how many set, how many refused, why the first one was</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle leeren</numerusform>
            <numerusform>%n Zellen leeren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::RemedyDialog</name>
    <message>
        <source>Add the remedy as a task: %1</source>
        <comment>cause</comment>
        <translation>Abhilfe als Aufgabe anlegen: %1</translation>
    </message>
    <message>
        <source>%1 (has an open task for it)</source>
        <translation>%1 (hat dafür eine offene Aufgabe)</translation>
    </message>
    <message>
        <source>Initiatives that get the task</source>
        <translation>Vorhaben, die die Aufgabe erhalten</translation>
    </message>
    <message>
        <source>Filter by code or name</source>
        <translation>Nach Kennung oder Name filtern</translation>
    </message>
    <message>
        <source>Filter the initiatives</source>
        <translation>Vorhaben filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose all that are listed</source>
        <translation>Alle aufgeführten wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Choose none of those listed</source>
        <translation>Keines der aufgeführten wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n initiative(s) chosen.</source>
        <translation>
            <numerusform>%1 von %n Vorhaben gewählt.</numerusform>
            <numerusform>%1 von %n Vorhaben gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Angeben, was zu tun ist.</translation>
    </message>
    <message>
        <source>Choose at least one initiative.</source>
        <translation>Mindestens ein Vorhaben wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe anlegen</numerusform>
            <numerusform>%n Aufgaben anlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>See the pages as they will be, then hand them over.</source>
        <translation>Sehen Sie die Seiten, wie sie werden, und geben Sie sie weiter.</translation>
    </message>
    <message>
        <source>Save a chart…</source>
        <translation>Diagramm sichern…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>A report needs at least one initiative and one profile of weights.</source>
        <translation>Ein Bericht braucht mindestens ein Vorhaben und ein Gewichtungsprofil.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Save a chart</source>
        <translation>Diagramm sichern</translation>
    </message>
    <message>
        <source>Which chart?</source>
        <translation>Welches Diagramm?</translation>
    </message>
    <message>
        <source>Width and height in pixels</source>
        <translation>Breite und Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation>Bilder (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Choose a template for slides</source>
        <translation>Eine Vorlage für Folien wählen</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx)</source>
        <translation>Präsentationen (*.pptx *.potx)</translation>
    </message>
    <message numerus="yes">
        <source>Each table is a file of its own, and %n of them would take the place of one that is there: %1</source>
        <translation>
            <numerusform>Jede Tabelle ist eine eigene Datei, und %n davon träte an die Stelle einer vorhandenen: %1</numerusform>
            <numerusform>Jede Tabelle ist eine eigene Datei, und %n davon träten an die Stelle von vorhandenen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>write width and height such as 1200x900</source>
        <translation>Breite und Höhe so schreiben: 1200x900</translation>
    </message>
</context>
<context>
    <name>portolan::RowModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>In no row</source>
        <translation>In keiner Zeile</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a warning; how many others there are</comment>
        <translation>
            <numerusform>%1 (und %n weitere)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as “%1”</source>
        <translation>Dasselbe wie „%1“</translation>
    </message>
    <message>
        <source>The same as “%1”? %2 alike, same unit</source>
        <translation>Dasselbe wie „%1“? Zu %2 ähnlich, derselbe Bereich</translation>
    </message>
    <message>
        <source>The same as “%1”? %2 alike, another unit</source>
        <translation>Dasselbe wie „%1“? Zu %2 ähnlich, ein anderer Bereich</translation>
    </message>
    <message>
        <source>The same as “%1”? %2 alike</source>
        <translation>Dasselbe wie „%1“? Zu %2 ähnlich</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ganze Zeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %3 (“%2”)</source>
        <comment>column, value, message</comment>
        <translation>%1: %3 („%2“)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Mit Warnungen</translation>
    </message>
    <message>
        <source>Perhaps there already</source>
        <translation>Vielleicht schon da</translation>
    </message>
    <message>
        <source>In the portfolio, but in no row</source>
        <translation>Im Portfolio, aber in keiner Zeile</translation>
    </message>
</context>
<context>
    <name>portolan::ScoreBar</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
</context>
<context>
    <name>portolan::ScorePanel</name>
    <message>
        <source>Your score so far</source>
        <translation>Ihr Wert bisher</translation>
    </message>
    <message>
        <source>On the matrix</source>
        <translation>Auf der Matrix</translation>
    </message>
    <message>
        <source>Other assessors</source>
        <translation>Andere Bewerter</translation>
    </message>
    <message>
        <source>I have rated what I can: show them</source>
        <translation>Ich habe bewertet, was ich kann: zeigen</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>a range of scores</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>no rating yet</source>
        <translation>noch keine Bewertung</translation>
    </message>
    <message>
        <source>Value %1, difficulty %2</source>
        <translation>Wert %1, Schwierigkeit %2</translation>
    </message>
    <message>
        <source>It gets a place once value and difficulty are both known.</source>
        <translation>Es bekommt einen Platz, sobald Wert und Schwierigkeit bekannt sind.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an assessor: the score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody else has rated this initiative yet.</source>
        <translation>Noch hat niemand sonst dieses Vorhaben bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>%n other assessor(s) have rated it. What they say appears once you have rated every criterion, so that it does not lead you.</source>
        <translation>
            <numerusform>%n anderer Bewerter hat es bewertet. Was er sagt, erscheint, sobald jedes Kriterium bewertet ist, damit es nicht lenkt.</numerusform>
            <numerusform>%n andere Bewerter haben es bewertet. Was sie sagen, erscheint, sobald jedes Kriterium bewertet ist, damit es nicht lenkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
</context>
<context>
    <name>portolan::ScoreSection</name>
    <message>
        <source>No stage yet</source>
        <translation>Noch keine Stufe</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>stage, day</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, since when is not known</source>
        <comment>stage</comment>
        <translation>%1, seit wann ist nicht bekannt</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>points</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 adds %2</source>
        <comment>criterion, points</comment>
        <translation>%1 bringt %2</translation>
    </message>
    <message>
        <source>Rank %1; %2 complete.</source>
        <comment>rank, share of what is rated</comment>
        <translation>Rang %1; %2 vollständig.</translation>
    </message>
    <message>
        <source>%1 complete.</source>
        <comment>share of what is rated</comment>
        <translation>%1 vollständig.</translation>
    </message>
</context>
<context>
    <name>portolan::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the section up (Alt+Up)</source>
        <translation>Abschnitt nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the section down (Alt+Down)</source>
        <translation>Abschnitt nach unten (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>portolan::SegmentBar</name>
    <message>
        <source>Started since</source>
        <translation>Begonnen seit</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>AI kind</source>
        <translation>KI-Art</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Filter: unit&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: only initiatives started since a day</source>
        <translation>%1: nur Vorhaben mit Beginn ab einem bestimmten Tag</translation>
    </message>
    <message>
        <source>%1: started since</source>
        <translation>%1: begonnen seit</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>All approaches</source>
        <translation>Alle Ansätze</translation>
    </message>
    <message>
        <source>All AI kinds</source>
        <translation>Alle KI-Arten</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
</context>
<context>
    <name>portolan::SetupForm</name>
    <message>
        <source>Cover and paper</source>
        <translation>Deckblatt und Papier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>As the numbers say</source>
        <translation>Wie die Zahlen es sagen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The client&apos;s colour as # and six hexadecimal digits</source>
        <translation>Die Farbe des Kunden als # und sechs hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>With a cover page</source>
        <translation>Mit Deckblatt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Texts of the section</source>
        <translation>Texte des Abschnitts</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Your own words before the figures</source>
        <translation>Ihre eigenen Worte vor den Zahlen</translation>
    </message>
    <message>
        <source>Pages for all initiatives…</source>
        <translation>Seiten für alle Vorhaben…</translation>
    </message>
    <message numerus="yes">
        <source>Pages for %n initiative(s)…</source>
        <translation>
            <numerusform>Seiten für %n Vorhaben…</numerusform>
            <numerusform>Seiten für %n Vorhaben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change logo…</source>
        <translation>Logo wechseln…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>A presentation whose layouts the slides are made with</source>
        <translation>Eine Präsentation, mit deren Layouts die Folien gemacht werden</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Vorlage wählen…</translation>
    </message>
</context>
<context>
    <name>portolan::StageBarsChart</name>
    <message>
        <source>↓ %1 move on</source>
        <translation>↓ %1 kommen weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n now</source>
        <comment>in this stage</comment>
        <translation>
            <numerusform>%n jetzt</numerusform>
            <numerusform>%n jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages ever reached</source>
        <translation>Je erreichte Stufen</translation>
    </message>
    <message>
        <source>No initiative has entered a stage yet.</source>
        <translation>Noch kein Vorhaben hat eine Stufe erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) ever reached it</source>
        <translation>
            <numerusform>%n Vorhaben hat sie je erreicht</numerusform>
            <numerusform>%n Vorhaben haben sie je erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there now</source>
        <translation>
            <numerusform>%n jetzt dort</numerusform>
            <numerusform>%n jetzt dort</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 had reached it</source>
        <translation>%1: %2 hatten sie erreicht</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nobody has reached the first of these stages yet.</source>
        <translation>Noch kein Vorhaben hat die erste dieser Stufen erreicht.</translation>
    </message>
    <message>
        <source>%1 of %2 moved on (%3)</source>
        <translation>%1 von %2 kamen weiter (%3)</translation>
    </message>
    <message>
        <source>%1: %2 moved on</source>
        <translation>%1: %2 kamen weiter</translation>
    </message>
    <message>
        <source>This is the weakest step.</source>
        <translation>Dies ist der schwächste Schritt.</translation>
    </message>
    <message>
        <source>Ever reached %1</source>
        <translation>%1 je erreicht</translation>
    </message>
    <message>
        <source>Reached %1, not yet %2</source>
        <translation>%1 erreicht, %2 noch nicht</translation>
    </message>
    <message>
        <source>Thin bars: %1</source>
        <translation>Schmale Balken: %1</translation>
    </message>
    <message>
        <source>%1: %2 ever reached, %3 now.</source>
        <translation>%1: %2 je erreicht, %3 jetzt.</translation>
    </message>
    <message>
        <source>The weakest step is from %1 to %2: %3 of %4 moved on (%5).</source>
        <translation>Der schwächste Schritt ist der von %1 nach %2: %3 von %4 kamen weiter (%5).</translation>
    </message>
    <message>
        <source>The true share may be %1 to %2 (95 % Wilson interval).</source>
        <translation>Der wahre Anteil kann %1 bis %2 betragen (95 %, Wilson-Intervall).</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Ever reached</source>
        <translation>Je erreicht</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Weitergekommen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Ever reached: %1</source>
        <translation>Je erreicht: %1</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Anteil: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>portolan::StageEditor</name>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Stufe</translation>
    </message>
    <message>
        <source>Kind of the stage</source>
        <translation>Art der Stufe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where do its initiatives go?</source>
        <translation>Wohin kommen ihre Vorhaben?</translation>
    </message>
    <message>
        <source>Stage to move the entries to</source>
        <translation>Stufe, zu der die Einträge wechseln</translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation>Verschieben und entfernen</translation>
    </message>
    <message>
        <source>Keep the stage</source>
        <translation>Stufe behalten</translation>
    </message>
    <message>
        <source>No initiative has entered it yet.</source>
        <translation>Noch ist kein Vorhaben in sie eingetreten.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have entered it. The kind says how it counts in the funnel.</source>
        <translation>
            <numerusform>%n Vorhaben ist in sie eingetreten. Die Art sagt, wie sie im Trichter zählt.</numerusform>
            <numerusform>%n Vorhaben sind in sie eingetreten. Die Art sagt, wie sie im Trichter zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) have been in &quot;%1&quot;. Their entries and decisions keep their dates and move to another stage.</source>
        <translation>
            <numerusform>%n Vorhaben war in „%1“. Seine Einträge und Entscheidungen behalten ihr Datum und wechseln zu einer anderen Stufe.</numerusform>
            <numerusform>%n Vorhaben waren in „%1“. Ihre Einträge und Entscheidungen behalten ihr Datum und wechseln zu einer anderen Stufe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read-only: held by %1</source>
        <translation>Nur lesen: in Gebrauch bei %1</translation>
    </message>
    <message>
        <source>%1 profile</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>portolan::TakeInDialog</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Is taken in</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Is taken in, changed</source>
        <translation>Wird übernommen, geändert</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>n/a</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rating, confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>rating, confidence, evidence</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Ratings by %1</source>
        <translation>Bewertungen von %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What changes and what is wrong</source>
        <translation>Was sich ändert und was falsch ist</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ratings: sent, returned and here</source>
        <translation>Bewertungen: verschickt, zurückgekommen und hier</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie verschickt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hier jetzt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 in conflict, %4 not readable, %5 of what is gone, %6 unchanged.</source>
        <translation>%1 neu, %2 geändert, %3 im Widerspruch, %4 nicht lesbar, %5 zu dem, was es nicht mehr gibt, %6 unverändert.</translation>
    </message>
    <message>
        <source>Erased there: erase it here</source>
        <translation>Dort gelöscht: hier auch löschen</translation>
    </message>
    <message>
        <source>Changed here too: take theirs</source>
        <translation>Auch hier geändert: die dortige nehmen</translation>
    </message>
    <message>
        <source>Take theirs in all conflicts</source>
        <translation>Bei allen Konflikten deren Werte nehmen</translation>
    </message>
</context>
<context>
    <name>portolan::TaskDialog</name>
    <message>
        <source>Edit a task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Aufgabe ändern</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
</context>
<context>
    <name>portolan::TaskForm</name>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Day it is due</source>
        <translation>Tag der Fälligkeit</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Role that does it</source>
        <translation>Zuständige Rolle</translation>
    </message>
    <message>
        <source>A role, such as Head of operations</source>
        <translation>Eine Rolle, etwa Betriebsleitung</translation>
    </message>
    <message>
        <source>It is due on a day</source>
        <translation>Sie ist an einem Tag fällig</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>portolan::TasksSection</name>
    <message>
        <source>No tasks.</source>
        <translation>Keine Aufgaben.</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Aufgabe anlegen…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>title of a task</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Edit this task</source>
        <translation>Diese Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Remove this task</source>
        <translation>Diese Aufgabe entfernen</translation>
    </message>
</context>
<context>
    <name>portolan::ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a threshold, its unit</comment>
        <translation>%1, Einheit: %2</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1” to %2</source>
        <translation>„%1“ auf %2 zurücksetzen</translation>
    </message>
    <message>
        <source>When a signal counts that a pilot stalls. They belong to this portfolio, and page, overview and command line go by them.</source>
        <translation>Ab wann ein Anzeichen dafür zählt, dass ein Pilot stockt. Die Schwellen gehören zu diesem Portfolio; Seite, Überblick und Befehlszeile richten sich danach.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a threshold, what it takes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only.</source>
        <translation>Das Portfolio ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>portolan::TopBar</name>
    <message>
        <source>New initiative</source>
        <translation>Neues Vorhaben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search initiatives, pages, commands    %1</source>
        <translation>Vorhaben, Seiten, Befehle suchen    %1</translation>
    </message>
    <message>
        <source>Search    %1</source>
        <translation>Suchen    %1</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n Vorhaben</numerusform>
            <numerusform>%n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile: %1 ▾</source>
        <translation>Profil: %1 ▾</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>portolan::ViewControls</name>
    <message>
        <source>Views ▾</source>
        <translation>Ansichten ▾</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Spalten ▾</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Übliche Ansicht</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>The view was saved.</source>
        <translation>Die Ansicht ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>portolan::Viewpoint</name>
    <message>
        <source>%1: you rated it %2 as a whole. A question without an answer takes that rating.</source>
        <translation>%1: im Ganzen mit %2 bewertet. Eine Frage ohne Antwort übernimmt diese Bewertung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered in detail, %2 on average; they count before this rating.</source>
        <translation>
            <numerusform>%1 von %n Frage einzeln beantwortet, im Mittel %2; sie zählt vor dieser Bewertung.</numerusform>
            <numerusform>%1 von %n Fragen einzeln beantwortet, im Mittel %2; sie zählen vor dieser Bewertung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered in detail, %2 on average.</source>
        <translation>
            <numerusform>%1 von %n Frage einzeln beantwortet, im Mittel %2.</numerusform>
            <numerusform>%1 von %n Fragen einzeln beantwortet, im Mittel %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered.</source>
        <translation>
            <numerusform>%1 von %n Frage beantwortet.</numerusform>
            <numerusform>%1 von %n Fragen beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rated %1 of 5.</source>
        <translation>Mit %1 von 5 bewertet.</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>Nicht anwendbar.</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>Nicht bewertet.</translation>
    </message>
    <message>
        <source>Weakest: %1</source>
        <translation>Am schwächsten: %1</translation>
    </message>
    <message>
        <source>Everything answered; the range is how sure you are</source>
        <translation>Alles beantwortet; die Spanne zeigt, wie sicher Sie sind</translation>
    </message>
    <message>
        <source>All criteria rated; the range is how sure you are</source>
        <translation>Alle Kriterien bewertet; die Spanne zeigt, wie sicher Sie sind</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered; the range is what the open ones could still change</source>
        <translation>
            <numerusform>%1 von %n Frage beantwortet; die Spanne zeigt, was die offene noch ändern kann</numerusform>
            <numerusform>%1 von %n Fragen beantwortet; die Spanne zeigt, was die offenen noch ändern können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria rated; the range is what the open ones could still change</source>
        <translation>
            <numerusform>%1 von %n Kriterium bewertet; die Spanne zeigt, was das offene noch ändern kann</numerusform>
            <numerusform>%1 von %n Kriterien bewertet; die Spanne zeigt, was die offenen noch ändern können</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest disagreement: %1 (%2). Talk about this one first.</source>
        <translation>Größter Unterschied: %1 (%2). Darüber zuerst sprechen.</translation>
    </message>
</context>
<context>
    <name>portolan::WeightRows</name>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Sum 100</source>
        <translation>Summe 100</translation>
    </message>
    <message>
        <source>Sum %1. Each weight counts as its share of the sum.</source>
        <translation>Summe %1. Jedes Gewicht zählt als sein Anteil an der Summe.</translation>
    </message>
</context>
<context>
    <name>portolan::WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Line between low and high value</source>
        <translation>Linie zwischen niedrigem und hohem Wert</translation>
    </message>
    <message>
        <source>Line between easy and hard</source>
        <translation>Linie zwischen leicht und schwer</translation>
    </message>
    <message>
        <source>Reset weights and lines to the profile</source>
        <translation>Gewichte und Linien auf das Profil zurücksetzen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>%1 of all weights</source>
        <translation>%1 aller Gewichte</translation>
    </message>
    <message>
        <source>All weights are 0</source>
        <translation>Alle Gewichte sind 0</translation>
    </message>
    <message>
        <source>Sum %1 points</source>
        <translation>Summe %1 Punkte</translation>
    </message>
    <message>
        <source>The score counts shares, so the points need not add up to 100.</source>
        <translation>Es zählen die Anteile; die Punkte müssen nicht 100 ergeben.</translation>
    </message>
</context>
<context>
    <name>portolan::Welcome</name>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>A made-up group with 36 initiatives in every state. Change anything, it is your copy.</source>
        <translation>Ein erdachter Konzern mit 36 Vorhaben in jedem Zustand. Alles darf geändert werden, es ist Ihre Kopie.</translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation>Eigene Liste mitbringen</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer anfangen</translation>
    </message>
    <message>
        <source>The default method and stages are in place. Add the first initiative by hand.</source>
        <translation>Die übliche Methode und die Stufen sind da. Das erste Vorhaben von Hand eintragen.</translation>
    </message>
    <message>
        <source>Open a portfolio…</source>
        <translation>Portfolio öffnen…</translation>
    </message>
    <message>
        <source>Which AI initiatives to fund, which to fix, which to stop</source>
        <translation>Welche KI-Vorhaben finanzieren, welche verbessern, welche beenden</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1  in  %2</source>
        <comment>file name, folder</comment>
        <translation>%1  in  %2</translation>
    </message>
    <message>
        <source>A CSV, XLSX or ODS table of your initiatives. Columns are recognised by name and content; nothing is dropped.</source>
        <translation>Eine CSV-, XLSX- oder ODS-Tabelle Ihrer Vorhaben. Spalten werden an Name und Inhalt erkannt; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Open a portfolio, or drop a .portolan, .csv, .xlsx or .ods file here.</source>
        <translation>Ein Portfolio öffnen oder eine .portolan-, .csv-, .xlsx- oder .ods-Datei hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>portolan::WhatIfBar</name>
    <message>
        <source>Save as a new profile…</source>
        <translation>Als neues Profil speichern…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop the what-if</source>
        <translation>Das Was-wäre-wenn verwerfen</translation>
    </message>
    <message>
        <source>What-if: weights and lines changed.</source>
        <translation>Was-wäre-wenn: Gewichte und Linien geändert.</translation>
    </message>
    <message>
        <source>What-if: weights changed.</source>
        <translation>Was-wäre-wenn: Gewichte geändert.</translation>
    </message>
    <message>
        <source>What-if: lines changed.</source>
        <translation>Was-wäre-wenn: Linien geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) change rank.</source>
        <translation>
            <numerusform>%n Vorhaben wechselt den Rang.</numerusform>
            <numerusform>%n Vorhaben wechseln den Rang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) change quadrant.</source>
        <translation>
            <numerusform>%n Vorhaben wechselt den Quadranten.</numerusform>
            <numerusform>%n Vorhaben wechseln den Quadranten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What-if: all weights are 0, so nothing can be ranked.</source>
        <translation>Was-wäre-wenn: alle Gewichte sind 0, nichts lässt sich in eine Rangfolge bringen.</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Auf %1 anwenden</translation>
    </message>
    <message>
        <source>The file is open for reading only</source>
        <translation>Die Datei ist nur zum Lesen geöffnet</translation>
    </message>
</context>
<context>
    <name>portolan::WordingBanner</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The meaning is the same</source>
        <translation>Die Bedeutung ist dieselbe</translation>
    </message>
    <message>
        <source>For a corrected spelling, say: the ratings stand as they were given.</source>
        <translation>Etwa bei einem berichtigten Schreibfehler: die Bewertungen gelten, wie sie gegeben wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) were given with the earlier wording. They keep counting and are marked until they are given again.</source>
        <translation>
            <numerusform>%n Bewertung galt dem früheren Wortlaut. Sie zählt weiter und ist gekennzeichnet, bis sie neu gegeben wird.</numerusform>
            <numerusform>%n Bewertungen galten dem früheren Wortlaut. Sie zählen weiter und sind gekennzeichnet, bis sie neu gegeben werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::WorkCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::WorkRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what a button does, and to which initiative.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
