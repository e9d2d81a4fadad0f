<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Check everything…</source>
        <translation>&amp;Alles prüfen…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy versions and licences</source>
        <translation>Versionen und Lizenzen kopieren</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Looks for everything that could keep a switch from working, and says what to do.</source>
        <translation>Sucht nach allem, was eine Umschaltung verhindern kann, und sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Trouble?</source>
        <translation>Probleme?</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Base URL of the {format} API</source>
        <translation>Basis-URL der API ({format})</translation>
    </message>
    <message>
        <source>More API formats</source>
        <translation>Weitere API-Formate</translation>
    </message>
    <message>
        <source>{format} address</source>
        <translation>Adresse ({format})</translation>
    </message>
</context>
<context>
    <name>AgentLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command that installs {agent}</source>
        <translation>Befehl kopieren, der {agent} installiert</translation>
    </message>
</context>
<context>
    <name>AgentList</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Not installed ({number})</source>
        <translation>Nicht installiert ({number})</translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>No agents found. Those that are installed can be chosen here.</source>
        <translation>Keine Agenten gefunden. Installierte lassen sich hier auswählen.</translation>
    </message>
    <message>
        <source>Show {agent}</source>
        <translation>{agent} anzeigen</translation>
    </message>
    <message>
        <source>Shown in the list, in the tray and under “All agents”. The others keep what they use, and stay reachable behind “Hidden”.</source>
        <translation>Erscheinen in der Liste, im Infobereich und unter „Alle Agenten“. Die anderen behalten, was sie verwenden, und bleiben unter „Ausgeblendet“ erreichbar.</translation>
    </message>
</context>
<context>
    <name>AsideFrame</name>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Ask again what is left on the account: {left}</source>
        <translation>Restguthaben des Kontos noch einmal abfragen: {left}</translation>
    </message>
    <message>
        <source>Choose a model: {model}</source>
        <translation>Modell wählen: {model}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>{where}: {path}, which only you can read</source>
        <translation>{where}: {path}, nur für Sie lesbar</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Its key would go to another host: {hosts}.</source>
        <translation>Der Schlüssel würde an einen anderen Host gehen: {hosts}.</translation>
    </message>
    <message>
        <source>New. It comes without a key.</source>
        <translation>Neu. Kommt ohne Schlüssel.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{field} stays {mine}, as you set it. The shared setup says {theirs}.</source>
        <translation>{field} bleibt {mine}, wie Sie es eingestellt haben. In der geteilten Einrichtung steht: {theirs}.</translation>
    </message>
    <message>
        <source>{name} was taken out of the shared setup. It stays here as it is.</source>
        <translation>{name} wurde aus der geteilten Einrichtung entfernt. Hier bleibt das Profil, wie es ist.</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <translation>HTTP-Status {status}</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>request id {id}</source>
        <translation>Anfrage-ID {id}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>&amp;Check profiles</source>
        <translation>&amp;Profile prüfen</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>A PEM file that is trusted besides the usual ones, such as your organisation&apos;s.</source>
        <translation>Eine PEM-Datei, der zusätzlich zu den üblichen vertraut wird, etwa die Ihrer Organisation.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every {n} minutes</source>
        <translation>Alle {n} Minuten</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>Proxy-&amp;Adresse</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Those in use. A check looks at the model list, and raises no prompt by itself.</source>
        <translation>Die Profile in Benutzung. Eine Prüfung liest die Modell-Liste und öffnet von selbst keine Passwortabfrage.</translation>
    </message>
    <message>
        <source>the usual ones alone</source>
        <translation>nur die üblichen</translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Choose a provider instead</source>
        <translation>Stattdessen einen Anbieter wählen</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Another host: not checked with it yet</source>
        <translation>Anderer Host: mit ihm noch nicht geprüft</translation>
    </message>
    <message>
        <source>Its key is stored already; replace it in the window, under Keys.</source>
        <translation>Der Schlüssel ist schon gespeichert; ersetzen lässt er sich im Fenster unter „Schlüssel“.</translation>
    </message>
    <message>
        <source>This looks like a key. Paste the address first, so that it is clear who gets it.</source>
        <translation>Das sieht wie ein Schlüssel aus. Zuerst die Adresse einfügen, damit klar ist, wer ihn bekommt.</translation>
    </message>
    <message>
        <source>{profile}: now paste its key.</source>
        <translation>{profile}: jetzt den Schlüssel einfügen.</translation>
    </message>
</context>
<context>
    <name>DeepPanel</name>
    <message>
        <source>&amp;Send them</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>A list of models does not prove that a model answers. A deep check asks it, and costs tokens.</source>
        <translation>Eine Modell-Liste beweist nicht, dass ein Modell antwortet. Eine Tiefenprüfung fragt es und kostet Tokens.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfrage läuft…</translation>
    </message>
    <message>
        <source>Check &amp;deeper again…</source>
        <translation>Erneute &amp;Tiefenprüfung…</translation>
    </message>
    <message>
        <source>Check &amp;deeper…</source>
        <translation>&amp;Tiefenprüfung…</translation>
    </message>
    <message>
        <source>Every request worked.</source>
        <translation>Alle Anfragen haben funktioniert.</translation>
    </message>
    <message>
        <source>Not every request worked.</source>
        <translation>Nicht alle Anfragen haben funktioniert.</translation>
    </message>
    <message>
        <source>Nothing was sent: the check itself failed already.</source>
        <translation>Nichts wurde gesendet: Schon die Prüfung selbst ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stopped before its end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Tool-Aufruf</translation>
    </message>
    <message>
        <source>request id {id}</source>
        <translation>Anfrage-ID {id}</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dia&amp;gnose {agent}…</source>
        <translation>{agent} dia&amp;gnostizieren…</translation>
    </message>
    <message>
        <source>Edit the address…</source>
        <translation>Adresse bearbeiten…</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Store a new key…</source>
        <translation>Neuen Schlüssel speichern…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation>{url} verwenden</translation>
    </message>
</context>
<context>
    <name>DiagnoseSheet</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Check &amp;everything…</source>
        <translation>&amp;Alles prüfen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>Was das Gateway gesagt hat</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Another link came in. Finish this import, then open the link again.</source>
        <translation>Ein weiterer Link ist eingetroffen. Diesen Import abschließen, dann den Link noch einmal öffnen.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>&amp;Adopt</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Adopt into {profile}</source>
        <translation>In {profile} über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;belassen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Adopted into the profile</source>
        <translation>In das Profil übernommen</translation>
    </message>
    <message>
        <source>Apply a&amp;gain</source>
        <translation>Erneut &amp;anwenden</translation>
    </message>
    <message>
        <source>Apply {profile} a&amp;gain</source>
        <translation>{profile} erneut &amp;anwenden</translation>
    </message>
    <message>
        <source>Nothing differs any more.</source>
        <translation>Es gibt keinen Unterschied mehr.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>What was changed is no address and no model of a profile.</source>
        <translation>Geändert wurde weder eine Adresse noch ein Modell eines Profils.</translation>
    </message>
    <message>
        <source>You are told again only when one of these settings changes once more.</source>
        <translation>Ein neuer Hinweis kommt erst, wenn sich eine dieser Einstellungen noch einmal ändert.</translation>
    </message>
</context>
<context>
    <name>DoctorSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Remove ezswitch…</source>
        <translation>ezswitch ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>In a &amp;project…</source>
        <translation>In einem &amp;Projekt…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Let nobody else read it</source>
        <translation>Für andere unlesbar machen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Looks also into {folder}.</source>
        <translation>Sieht auch in {folder} nach.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing is wrong: agents, keys, files and records were looked at.</source>
        <translation>Alles in Ordnung: Agenten, Schlüssel, Dateien und Aufzeichnungen wurden angesehen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>Bericht entfernen</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Unterschiede anzeigen…</translation>
    </message>
    <message>
        <source>Store the key…</source>
        <translation>Schlüssel speichern…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Which project?</source>
        <translation>Welches Projekt?</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Neu schreiben</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>The switch waits. If the system asks for your keychain&apos;s password, answer it there.</source>
        <translation>Die Umschaltung wartet. Fragt das System nach dem Passwort des Schlüsselbunds, bitte dort antworten.</translation>
    </message>
</context>
<context>
    <name>Failing</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>{number} profiles in use do not work</source>
        <translation>{number} Profile in Benutzung funktionieren nicht</translation>
    </message>
</context>
<context>
    <name>FailureSheet</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>Pfad kopieren: {name}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>Past checks and model lists. It may be deleted.</source>
        <translation>Frühere Prüfungen und Modell-Listen. Darf gelöscht werden.</translation>
    </message>
    <message>
        <source>Profiles and settings: readable, never with a key.</source>
        <translation>Profile und Einstellungen: lesbar, nie mit einem Schlüssel.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The small programs that agents call for a key.</source>
        <translation>Die kleinen Programme, die Agenten für einen Schlüssel aufrufen.</translation>
    </message>
    <message>
        <source>What undo and restore need. Do not edit it.</source>
        <translation>Was zum Rückgängigmachen und Wiederherstellen nötig ist. Nicht bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>A profile, an agent, or what to do</source>
        <translation>Ein Profil, ein Agent oder was zu tun ist</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Nothing like that. Try fewer letters.</source>
        <translation>Nichts gefunden. Mit weniger Buchstaben versuchen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Folded away</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Aufgeklappt</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The shared setup of {name} was refused</source>
        <translation>Die geteilte Einrichtung von {name} wurde zurückgewiesen</translation>
    </message>
    <message>
        <source>{names}: nothing changes here before you have seen it.</source>
        <translation>{names}: Hier ändert sich nichts, bevor Sie es gesehen haben.</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich &amp;weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>Bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>A &amp;middle click on the tray icon switches back</source>
        <translation>&amp;Mittelklick auf das Symbol im Infobereich schaltet zurück</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Asked at the start and once a day. Nothing is downloaded, and nothing of yours is sent.</source>
        <translation>Gefragt wird beim Start und einmal am Tag. Nichts wird heruntergeladen, und nichts von Ihnen wird gesendet.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>It puts the agent that was switched last back on the profile it had before.</source>
        <translation>Der zuletzt umgeschaltete Agent bekommt das Profil zurück, das er davor hatte.</translation>
    </message>
    <message>
        <source>It starts minimised, in the tray where there is one.</source>
        <translation>Startet minimiert, im Infobereich, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Say when there is a &amp;newer version (asks {host})</source>
        <translation>Auf eine &amp;neue Version hinweisen (fragt {host})</translation>
    </message>
    <message>
        <source>Where there is no tray, closing the window quits.</source>
        <translation>Wo es keinen Infobereich gibt, beendet das Schließen des Fensters das Programm.</translation>
    </message>
    <message>
        <source>Without it, the system&apos;s own wish counts, where it can be known.</source>
        <translation>Ohne dies gilt der Wunsch des Systems, soweit er sich ermitteln lässt.</translation>
    </message>
    <message>
        <source>Without it, the system&apos;s own wish counts, where it has one.</source>
        <translation>Ohne dies gilt der Wunsch des Systems, soweit es einen hat.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>&amp;Restore files from before ezswitch…</source>
        <translation>&amp;Dateien von vor ezswitch wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was switched yet. Everything you switch is listed here.</source>
        <translation>Noch nichts wurde umgeschaltet. Alles, was Sie umschalten, steht dann hier.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>{when} · undone since</source>
        <translation>{when} · inzwischen rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Weite&amp;r</translation>
    </message>
    <message>
        <source>Import &amp;only</source>
        <translation>&amp;Nur importieren</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what it is.</source>
        <translation>Nichts wird gespeichert, bevor Sie gesehen haben, was es ist.</translation>
    </message>
    <message>
        <source>Reading what was given…</source>
        <translation>Eingabe wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>Wird gelesen: {source}…</translation>
    </message>
    <message>
        <source>There is nothing in it that can be imported.</source>
        <translation>Darin ist nichts, was sich importieren lässt.</translation>
    </message>
    <message>
        <source>Tick what you want to import. No agent uses any of it before you say so.</source>
        <translation>Ankreuzen, was importiert werden soll. Kein Agent verwendet etwas davon, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>When it changes you are told, and see how, before anything changes here.</source>
        <translation>Wenn sie sich ändert, sehen Sie zuerst, was anders ist, bevor sich hier etwas ändert.</translation>
    </message>
    <message>
        <source>your agents&apos; settings</source>
        <translation>Einstellungen Ihrer Agenten</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>A program prints the key</source>
        <translation>Ein Programm gibt den Schlüssel aus</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>It runs without a shell whenever the key is needed, and prints the key on one line.</source>
        <translation>Läuft ohne Shell, wann immer der Schlüssel gebraucht wird, und gibt ihn in einer Zeile aus.</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Neuen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>Pro&amp;gramm</translation>
    </message>
    <message>
        <source>pass show api/example</source>
        <translation>pass show api/example</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>A profile wants to send it to {host}, which is not approved.</source>
        <translation>Ein Profil will ihn an {host} senden; dieser Host ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>Approve host</source>
        <translation>Host freigeben</translation>
    </message>
    <message>
        <source>Approve {host} for {key}</source>
        <translation>{host} für {key} freigeben</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Schlüsselbund wird abgefragt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Goes to {hosts} only.</source>
        <translation>Geht nur an {hosts}.</translation>
    </message>
    <message>
        <source>In use in {agents}: it cannot be removed now.</source>
        <translation>In Benutzung bei {agents}: lässt sich jetzt nicht entfernen.</translation>
    </message>
    <message>
        <source>In use in {agents}: switch them to another profile first.</source>
        <translation>In Benutzung bei {agents}: zuerst auf ein anderes Profil umschalten.</translation>
    </message>
    <message>
        <source>It also stands in {path}.</source>
        <translation>Er steht auch in {path}.</translation>
    </message>
    <message>
        <source>No keys yet. A key is stored when you add a profile.</source>
        <translation>Noch keine Schlüssel. Ein Schlüssel wird gespeichert, wenn Sie ein Profil hinzufügen.</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Nicht verwendet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <translation>Schlüssel {key} entfernen</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Replace the key {key}</source>
        <translation>Schlüssel {key} ersetzen</translation>
    </message>
    <message>
        <source>Used by {profiles}, in {agents}: it cannot be removed now.</source>
        <translation>Verwendet von {profiles}, bei {agents}: lässt sich jetzt nicht entfernen.</translation>
    </message>
    <message>
        <source>Used by {profiles}.</source>
        <translation>Verwendet von {profiles}.</translation>
    </message>
    <message>
        <source>Where it may go is known once the keychain is unlocked.</source>
        <translation>Wohin er gehen darf, zeigt sich, sobald der Schlüsselbund entsperrt ist.</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>Revision {number}</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>&amp;Tags</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>For yourself: they stay on this computer, and no key belongs here</source>
        <translation>Nur für Sie: bleiben auf diesem Rechner; ein Schlüssel gehört nicht hierher</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>Noti&amp;zen</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>work, europe</source>
        <extracomment>the comma stays this one: it parts the tags</extracomment>
        <translation>arbeit, europa</translation>
    </message>
</context>
<context>
    <name>MistakeSheet</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Main model, for all agents</source>
        <translation>Hauptmodell, für alle Agenten</translation>
    </message>
    <message>
        <source>Main model, {agent}</source>
        <translation>Hauptmodell, {agent}</translation>
    </message>
    <message>
        <source>Main, sma&amp;ll model</source>
        <translation>Haupt- und &amp;kleines Modell</translation>
    </message>
    <message>
        <source>Only for {agent}</source>
        <translation>Nur für {agent}</translation>
    </message>
    <message>
        <source>Other models for one agent</source>
        <translation>Andere Modelle für einen Agenten</translation>
    </message>
    <message>
        <source>Small model, for all agents</source>
        <translation>Kleines Modell, für alle Agenten</translation>
    </message>
    <message>
        <source>Small model, {agent}</source>
        <translation>Kleines Modell, {agent}</translation>
    </message>
    <message>
        <source>Way, {agent}</source>
        <translation>Weg, {agent}</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>the agent&apos;s own choice</source>
        <translation>Wahl des Agenten</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Applies at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>Find or type a model</source>
        <translation>Modell suchen oder eingeben</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No list yet: check the profile, or type a model.</source>
        <translation>Noch keine Liste: das Profil prüfen oder ein Modell eingeben.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>the agent&apos;s own choice</source>
        <translation>Wahl des Agenten</translation>
    </message>
</context>
<context>
    <name>Newer</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing was downloaded. Its page says what is new and how to get it.</source>
        <translation>Nichts wurde heruntergeladen. Auf der Seite steht, was neu ist und wie man sie bekommt.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>ezswitch {version} is there</source>
        <translation>ezswitch {version} ist da</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>A program can print it: {program}. Import first; the program is used only after this line was run:</source>
        <translation>Ein Programm kann ihn ausgeben: {program}. Zuerst importieren; verwendet wird das Programm erst, nachdem diese Zeile ausgeführt wurde:</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Found, goes into your keychain: {key}</source>
        <translation>Gefunden, kommt in den Schlüsselbund: {key}</translation>
    </message>
    <message>
        <source>Get a key at {host}</source>
        <translation>Schlüssel bei {host} holen</translation>
    </message>
    <message>
        <source>It goes to {hosts} only.</source>
        <translation>Er geht nur an {hosts}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key of {profile}</source>
        <translation>Schlüssel von {profile}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Noch kein Schlüssel.</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>Keine genannt</translation>
    </message>
    <message>
        <source>Paste the key here, or leave it for later</source>
        <translation>Schlüssel hier einfügen oder auf später verschieben</translation>
    </message>
    <message>
        <source>The same as {profile}, which you have.</source>
        <translation>Dasselbe wie {profile}, das Sie schon haben.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>A check says &quot;works&quot; only where the key was seen to be accepted.</source>
        <translation>Eine Prüfung sagt „funktioniert“ nur, wenn der Schlüssel nachweislich angenommen wurde.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API provider switch</source>
        <translation>Umschalter für API-Anbieter</translation>
    </message>
    <message>
        <source>API;provider;key;gateway;agent;model;</source>
        <translation>API;Anbieter;Schlüssel;Gateway;Agent;Modell;</translation>
    </message>
    <message>
        <source>It changes the few settings in the agent&apos;s own file that name the address, the key and the models, and nothing else in it.</source>
        <translation>Geändert werden in der Datei des Agenten nur die wenigen Einstellungen für Adresse, Schlüssel und Modelle, sonst nichts darin.</translation>
    </message>
    <message>
        <source>Keys lie in the system&apos;s keychain.</source>
        <translation>Schlüssel liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>One click points a coding agent at another API provider, and one click brings it back: a gateway, a provider&apos;s own API, or a server of your own.</source>
        <translation>Ein Klick richtet einen Coding-Agenten auf einen anderen API-Anbieter aus, ein Gateway oder einen eigenen Server, und ein Klick bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Switch the API provider of coding agents</source>
        <translation>Den API-Anbieter von Coding-Agenten umschalten</translation>
    </message>
    <message>
        <source>Switches the API provider of coding agents</source>
        <translation>Schaltet den API-Anbieter von Coding-Agenten um</translation>
    </message>
    <message>
        <source>Try it in a demonstration</source>
        <translation>In einer Vorführung ausprobieren</translation>
    </message>
    <message>
        <source>Undo takes the last switch back; revert brings back the files as they were, byte for byte.</source>
        <translation>Rückgängig nimmt die letzte Umschaltung zurück; Zurücksetzen stellt die Dateien Byte für Byte wieder her, wie sie waren.</translation>
    </message>
    <message>
        <source>Undo the last switch</source>
        <translation>Letzte Umschaltung rückgängig machen</translation>
    </message>
    <message>
        <source>Window, tray and command line do the same things.</source>
        <translation>Fenster, Infobereich und Befehlszeile können dasselbe.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a profile (Ctrl+N)</source>
        <translation>Profil hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check all profiles now (F5)</source>
        <translation>Alle Profile jetzt prüfen (F5)</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History: what was switched when</source>
        <translation>Verlauf: was wann umgeschaltet wurde</translation>
    </message>
    <message>
        <source>Why does it not work? (Ctrl+D)</source>
        <translation>Warum funktioniert es nicht? (Strg+D)</translation>
    </message>
</context>
<context>
    <name>PasteField</name>
    <message>
        <source>Show what was pasted while held</source>
        <translation>Eingefügtes anzeigen, solange gedrückt</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>&amp;Apply {n} change</source>
        <translation>{n} Änderung &amp;anwenden</translation>
    </message>
    <message>
        <source>&amp;Apply {n} changes</source>
        <translation>{n} Änderungen &amp;anwenden</translation>
    </message>
    <message>
        <source>&amp;Import and use in {agents}</source>
        <translation>&amp;Importieren und in {agents} verwenden</translation>
    </message>
    <message>
        <source>&amp;Import {n} profile</source>
        <translation>{n} Profil &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import {n} profiles</source>
        <translation>{n} Profile &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import {n} profiles and use in {agents}</source>
        <translation>{n} Profile &amp;importieren und in {agents} verwenden</translation>
    </message>
    <message>
        <source>&amp;OpenAI address</source>
        <translation>&amp;OpenAI-Adresse</translation>
    </message>
    <message>
        <source>&amp;Responses address</source>
        <translation>&amp;Responses-Adresse</translation>
    </message>
    <message>
        <source>--command needs a program and its arguments.</source>
        <translation>--command braucht ein Programm und dessen Argumente.</translation>
    </message>
    <message>
        <source>--model {text} is not ROLE=ID.</source>
        <translation>--model {text} hat nicht die Form ROLE=ID.</translation>
    </message>
    <message>
        <source>--surface {text} is not AGENT=FORMAT.</source>
        <translation>--surface {text} hat nicht die Form AGENT=FORMAT.</translation>
    </message>
    <message>
        <source>--way {text} names no way of an agent.</source>
        <translation>--way {text} nennt keinen Weg eines Agenten.</translation>
    </message>
    <message>
        <source>1 of {n} profiles works · checked {when}</source>
        <translation>1 von {n} Profilen funktioniert · geprüft {when}</translation>
    </message>
    <message>
        <source>1 of {n} profiles works, {unproven} not proven · checked {when}</source>
        <translation>1 von {n} Profilen funktioniert, {unproven} nicht bestätigt · geprüft {when}</translation>
    </message>
    <message>
        <source>1 profile does not work · checked {when}</source>
        <translation>1 Profil funktioniert nicht · geprüft {when}</translation>
    </message>
    <message>
        <source>1 profile is reachable, its key not proven · checked {when}</source>
        <translation>1 Profil ist erreichbar, der Schlüssel nicht bestätigt · geprüft {when}</translation>
    </message>
    <message>
        <source>200, with an error</source>
        <translation>200, mit einem Fehler</translation>
    </message>
    <message>
        <source>A .env file cannot hold this value so that every program reads it back: it has a line break, both kinds of quotes, ${{ or backslashes.</source>
        <translation>Eine .env-Datei kann diesen Wert nicht so enthalten, dass jedes Programm ihn richtig liest: Er enthält einen Zeilenumbruch, beide Arten von Anführungszeichen, ${{ oder Backslashes.</translation>
    </message>
    <message>
        <source>A Codex profile sets {settings}.</source>
        <translation>Ein Codex-Profil setzt {settings}.</translation>
    </message>
    <message>
        <source>A base URL looks like https://www.example.com/v1</source>
        <translation>Eine Basis-URL sieht so aus: https://www.example.com/v1</translation>
    </message>
    <message>
        <source>A command cannot hold a NUL byte.</source>
        <translation>Ein Befehl kann kein NUL-Byte enthalten.</translation>
    </message>
    <message>
        <source>A command needs at least the name of a program.</source>
        <translation>Ein Befehl braucht mindestens den Namen eines Programms.</translation>
    </message>
    <message>
        <source>A command that Windows runs through cmd cannot hold &quot;, % or control characters.</source>
        <translation>Ein Befehl, den Windows über cmd ausführt, kann weder &quot; noch % noch Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A date, which Cline itself renews.</source>
        <translation>Ein Datum, das Cline selbst erneuert.</translation>
    </message>
    <message>
        <source>A deep check, or the first request of an agent, will tell.</source>
        <translation>Eine Tiefenprüfung oder die erste Anfrage eines Agenten wird es zeigen.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Eine Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A file that does not parse is refused, not repaired.</source>
        <translation>Eine fehlerhafte Datei wird zurückgewiesen, nicht repariert.</translation>
    </message>
    <message>
        <source>A gateway that a team runs itself: write its host in place of localhost.</source>
        <translation>Ein Gateway, das ein Team selbst betreibt: statt localhost dessen Host eintragen.</translation>
    </message>
    <message>
        <source>A key stands nowhere but where it has to.</source>
        <translation>Ein Schlüssel steht nur dort, wo er stehen muss.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Ein Link</translation>
    </message>
    <message>
        <source>A link begins with ezswitch:// or ccswitch://</source>
        <translation>Ein Link beginnt mit ezswitch:// oder ccswitch://</translation>
    </message>
    <message>
        <source>A link has at most {kilobytes} KB.</source>
        <translation>Ein Link hat höchstens {kilobytes} KB.</translation>
    </message>
    <message>
        <source>A link never switches an agent by itself: choose who uses it afterwards.</source>
        <translation>Ein Link schaltet nie von selbst einen Agenten um: danach wählen, wer das Profil verwendet.</translation>
    </message>
    <message>
        <source>A link of CC Switch</source>
        <translation>Ein Link von CC Switch</translation>
    </message>
    <message>
        <source>A link of CC Switch has at most {kilobytes} KB here.</source>
        <translation>Ein Link von CC Switch hat hier höchstens {kilobytes} KB.</translation>
    </message>
    <message>
        <source>A model of the profile has something in it that a program may take for a variable, file or command.</source>
        <translation>Ein Modell des Profils enthält etwas, das ein Programm für eine Variable, eine Datei oder einen Befehl halten kann.</translation>
    </message>
    <message>
        <source>A profile has one address per API format; the first of the link was taken.</source>
        <translation>Ein Profil hat eine Adresse je API-Format; die erste aus dem Link wurde genommen.</translation>
    </message>
    <message>
        <source>A profile has up to {most} tags.</source>
        <translation>Ein Profil hat höchstens {most} Schlagwörter.</translation>
    </message>
    <message>
        <source>A profile is an address, a key and a model. The key goes into the keychain and nowhere else.</source>
        <translation>Ein Profil besteht aus Adresse, Schlüssel und Modell. Der Schlüssel kommt in den Schlüsselbund und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>A profile&apos;s name cannot hold control characters.</source>
        <translation>Der Name eines Profils kann keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A recorded switch cannot be understood; it was written by another version, or damaged.</source>
        <translation>Eine aufgezeichnete Umschaltung ist nicht zu verstehen; sie stammt von einer anderen Version oder ist beschädigt.</translation>
    </message>
    <message>
        <source>A request for it is refused with 403 or 404.</source>
        <translation>Eine Anfrage danach wird mit 403 oder 404 abgelehnt.</translation>
    </message>
    <message>
        <source>A shared setup has at most 256 KB.</source>
        <translation>Eine geteilte Einrichtung hat höchstens 256 KB.</translation>
    </message>
    <message>
        <source>A shared setup has at most {kilobytes} KB.</source>
        <translation>Eine geteilte Einrichtung hat höchstens {kilobytes} KB.</translation>
    </message>
    <message>
        <source>A shared setup has at most {most} profiles.</source>
        <translation>Eine geteilte Einrichtung hat höchstens {most} Profile.</translation>
    </message>
    <message>
        <source>A shared setup needs profiles, each with a base URL.</source>
        <translation>Eine geteilte Einrichtung braucht Profile, jedes mit einer Basis-URL.</translation>
    </message>
    <message>
        <source>A switch that was interrupted was finished.</source>
        <translation>Eine unterbrochene Umschaltung wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>A switch that was interrupted was taken back: every file is as it was before.</source>
        <translation>Eine unterbrochene Umschaltung wurde zurückgenommen: Jede Datei ist wie zuvor.</translation>
    </message>
    <message>
        <source>A switch was interrupted, and until it is finished or taken back nothing else can be switched.</source>
        <translation>Eine Umschaltung wurde unterbrochen; bis sie abgeschlossen oder zurückgenommen ist, lässt sich nichts anderes umschalten.</translation>
    </message>
    <message>
        <source>A tag is up to {most} printable characters without a comma.</source>
        <translation>Ein Schlagwort hat höchstens {most} druckbare Zeichen und kein Komma.</translation>
    </message>
    <message>
        <source>A terminal opens with this profile</source>
        <translation>Ein Terminal öffnet sich mit diesem Profil</translation>
    </message>
    <message>
        <source>A window of ezswitch is open. When it is closed, {folder} goes as well.</source>
        <translation>Ein Fenster von ezswitch ist noch offen. Wird es geschlossen, verschwindet auch {folder}.</translation>
    </message>
    <message>
        <source>A write that died left it. It is not read by anybody, and may hold settings from before.</source>
        <translation>Ein abgebrochener Schreibvorgang hat sie hinterlassen. Niemand liest sie, und sie kann Einstellungen von vorher enthalten.</translation>
    </message>
    <message>
        <source>Add &quot;{provider}&quot; there, then try again: that list is yours, ezswitch leaves it alone.</source>
        <translation>„{provider}“ dort hinzufügen, dann noch einmal versuchen: Diese Liste gehört Ihnen, ezswitch lässt sie unberührt.</translation>
    </message>
    <message>
        <source>Add `ezswitch/**` to the list, or take the list out.</source>
        <translation>`ezswitch/**` in die Liste aufnehmen oder die Liste herausnehmen.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Profil hinzufügen…</translation>
    </message>
    <message>
        <source>Add one in the profile to use it here.</source>
        <translation>Im Profil eine hinzufügen, um es hier zu verwenden.</translation>
    </message>
    <message>
        <source>Add one: ezswitch add ID</source>
        <translation>Eines hinzufügen: ezswitch add ID</translation>
    </message>
    <message>
        <source>Add one: ezswitch add ID --preset NAME.</source>
        <translation>Eines hinzufügen: ezswitch add ID --preset NAME.</translation>
    </message>
    <message>
        <source>Add the profile again, or put {agent} on another: ezswitch use PROFILE {agent_id}</source>
        <translation>Das Profil wieder hinzufügen oder {agent} auf ein anderes umschalten: ezswitch use PROFILE {agent_id}</translation>
    </message>
    <message>
        <source>Add the profile&apos;s address there, or take `allowedBaseUrls` out.</source>
        <translation>Die Adresse des Profils dort aufnehmen oder `allowedBaseUrls` herausnehmen.</translation>
    </message>
    <message>
        <source>Add {provider}</source>
        <translation>{provider} hinzufügen</translation>
    </message>
    <message>
        <source>Added where it is missing, as Qwen Code itself would.</source>
        <translation>Wird ergänzt, wo es fehlt, wie Qwen Code selbst es täte.</translation>
    </message>
    <message>
        <source>Added where it is missing: the file is thrown away without it.</source>
        <translation>Wird ergänzt, wo es fehlt: Ohne dies wird die Datei verworfen.</translation>
    </message>
    <message>
        <source>Added where it is missing: the file needs a name.</source>
        <translation>Wird ergänzt, wo er fehlt: Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>Added where it is missing: the file needs a version.</source>
        <translation>Wird ergänzt, wo sie fehlt: Die Datei braucht eine Version.</translation>
    </message>
    <message>
        <source>Added where missing, as {agent} itself would.</source>
        <translation>Wird ergänzt, wo es fehlt, wie {agent} selbst es täte.</translation>
    </message>
    <message>
        <source>After a rotation, type the new key: Chat: Manage Language Models, the entry of ezswitch, its key.</source>
        <translation>Nach einem Schlüsselwechsel den neuen Schlüssel eingeben: Chat: Manage Language Models, der Eintrag von ezswitch, dessen Schlüssel.</translation>
    </message>
    <message>
        <source>After a switch the file tells profile and key.</source>
        <translation>Nach einer Umschaltung nennt die Datei Profil und Schlüssel.</translation>
    </message>
    <message>
        <source>Agents that ask ezswitch for a key get none, and no key can be stored.</source>
        <translation>Agenten, die ezswitch nach einem Schlüssel fragen, bekommen keinen, und kein Schlüssel lässt sich speichern.</translation>
    </message>
    <message>
        <source>AiHubMix</source>
        <translation>AiHubMix</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Always the same value.</source>
        <translation>Immer derselbe Wert.</translation>
    </message>
    <message>
        <source>An address never stands without its key source.</source>
        <translation>Eine Adresse steht nie ohne die Quelle ihres Schlüssels.</translation>
    </message>
    <message>
        <source>An address of more than {most} characters is none.</source>
        <translation>Eine Adresse mit mehr als {most} Zeichen ist keine.</translation>
    </message>
    <message>
        <source>An address or model of the profile has {{env:...}} or {{file:...}} in it, which {agent} would fill in.</source>
        <translation>Eine Adresse oder ein Modell des Profils enthält {{env:...}} oder {{file:...}}; {agent} würde das ersetzen.</translation>
    </message>
    <message>
        <source>An agent would wait for it in vain. Use another model or another of the profile&apos;s addresses.</source>
        <translation>Ein Agent würde vergeblich darauf warten. Ein anderes Modell oder eine andere Adresse des Profils verwenden.</translation>
    </message>
    <message>
        <source>An unfinished switch was put in order</source>
        <translation>Eine unvollendete Umschaltung wurde in Ordnung gebracht</translation>
    </message>
    <message>
        <source>Another ezswitch has been switching for more than {seconds} seconds.</source>
        <translation>Ein anderes ezswitch schaltet seit mehr als {seconds} Sekunden um.</translation>
    </message>
    <message>
        <source>Another model was chosen inside Crush.</source>
        <translation>In Crush selbst wurde ein anderes Modell gewählt.</translation>
    </message>
    <message>
        <source>Another program is writing beside {path} and did not finish within {seconds} seconds.</source>
        <translation>Ein anderes Programm schreibt neben {path} und wurde innerhalb von {seconds} Sekunden nicht fertig.</translation>
    </message>
    <message>
        <source>Another program may be writing the same file. Everything was put back.</source>
        <translation>Vielleicht schreibt ein anderes Programm dieselbe Datei. Alles ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation>Anderer Anbieter…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>Answered as an API</source>
        <translation>Hat als API geantwortet</translation>
    </message>
    <message>
        <source>Ant&amp;hropic address</source>
        <translation>An&amp;thropic-Adresse</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Anthropic-compatible</source>
        <translation>Anthropic-kompatibel</translation>
    </message>
    <message>
        <source>Any address that speaks one of the API formats: a gateway of your team, a proxy, a server on this machine.</source>
        <translation>Jede Adresse, die eines der API-Formate spricht: ein Gateway Ihres Teams, ein Proxy, ein Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Erneut anwenden</translation>
    </message>
    <message>
        <source>Apply the profile again, or leave it: ezswitch drift {agent} --leave</source>
        <translation>Das Profil erneut anwenden oder es so belassen: ezswitch drift {agent} --leave</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask for a link without one, and give the key apart. One that is used already should be replaced.</source>
        <translation>Um einen Link ohne Schlüssel bitten und den Schlüssel getrennt angeben. Ein schon benutzter sollte ersetzt werden.</translation>
    </message>
    <message>
        <source>Ask for a new one: such a link looks like ezswitch://import?preset=ezrouter</source>
        <translation>Um einen neuen bitten: Ein solcher Link sieht so aus: ezswitch://import?preset=ezrouter</translation>
    </message>
    <message>
        <source>Ask for an address without one; Git knows your sign-ins by itself.</source>
        <translation>Um eine Adresse ohne Schlüssel bitten; Git kennt Ihre Anmeldungen von selbst.</translation>
    </message>
    <message>
        <source>Ask for another address of it.</source>
        <translation>Nach einer anderen Adresse dafür fragen.</translation>
    </message>
    <message>
        <source>Ask for the check yourself.</source>
        <translation>Die Prüfung selbst anstoßen.</translation>
    </message>
    <message>
        <source>Ask its owner for the address where it is now.</source>
        <translation>Den Eigentümer nach der jetzigen Adresse fragen.</translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation>Den Eigentümer fragen.</translation>
    </message>
    <message>
        <source>Ask what is left on the account</source>
        <translation>Restguthaben des Kontos abfragen</translation>
    </message>
    <message>
        <source>Ask who shared it for another one.</source>
        <translation>Bitten Sie die Person, die sie geteilt hat, um eine andere.</translation>
    </message>
    <message>
        <source>Ask whoever manages this machine.</source>
        <translation>Bei der Verwaltung dieses Rechners nachfragen.</translation>
    </message>
    <message>
        <source>Back to before ezswitch</source>
        <translation>Zurück auf den Stand vor ezswitch</translation>
    </message>
    <message>
        <source>Better: {choices}.</source>
        <translation>Besser: {choices}.</translation>
    </message>
    <message>
        <source>Blanks around the key were removed.</source>
        <translation>Leerzeichen um den Schlüssel wurden entfernt.</translation>
    </message>
    <message>
        <source>Bring my providers from CC Switch ({number})</source>
        <translation>Meine Anbieter aus CC Switch übernehmen ({number})</translation>
    </message>
    <message>
        <source>By a program: ezswitch keys set NAME --command ...</source>
        <translation>Durch ein Programm: ezswitch keys set NAME --command ...</translation>
    </message>
    <message>
        <source>By which sign-in: a key, and so nobody is asked at the start.</source>
        <translation>Mit welcher Anmeldung: per Schlüssel, damit beim Start niemand gefragt wird.</translation>
    </message>
    <message>
        <source>CC Switch did not end properly</source>
        <translation>CC Switch wurde nicht ordentlich beendet</translation>
    </message>
    <message>
        <source>CC Switch has no database there</source>
        <translation>CC Switch hat dort keine Datenbank</translation>
    </message>
    <message>
        <source>CC Switch is writing to it</source>
        <translation>CC Switch schreibt gerade hinein</translation>
    </message>
    <message>
        <source>CC Switch keeps copies in its folder backups; put one back there, then try again.</source>
        <translation>CC Switch behält Kopien in seinem Ordner backups; eine davon dorthin zurücklegen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>CC Switch keeps it in {folder}; ezswitch edits {other_folder}.</source>
        <translation>Bei CC Switch liegt er in {folder}; ezswitch bearbeitet {other_folder}.</translation>
    </message>
    <message>
        <source>CC Switch translates between this provider and {app}. ezswitch does not: the profile serves agents that speak {format}.</source>
        <translation>CC Switch übersetzt zwischen diesem Anbieter und {app}. ezswitch tut das nicht: Das Profil dient Agenten, die {format} sprechen.</translation>
    </message>
    <message>
        <source>CC Switch was not found here.</source>
        <translation>CC Switch wurde hier nicht gefunden.</translation>
    </message>
    <message>
        <source>CC Switch&apos;s own proxy holds its place: switch that off there first.</source>
        <translation>An seiner Stelle steht der Proxy von CC Switch: diesen zuerst dort abschalten.</translation>
    </message>
    <message>
        <source>CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST is set.</source>
        <translation>CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST ist gesetzt.</translation>
    </message>
    <message>
        <source>Cancel what hangs and try again, or use another model: each has a queue of its own.</source>
        <translation>Abbrechen, was hängt, und noch einmal versuchen, oder ein anderes Modell verwenden: Jedes hat eine eigene Warteschlange.</translation>
    </message>
    <message>
        <source>Cannot be brought: {reasons}</source>
        <translation>Nicht zu übernehmen: {reasons}</translation>
    </message>
    <message>
        <source>Cannot change the mode of {path}</source>
        <translation>Die Zugriffsrechte von {path} lassen sich nicht ändern</translation>
    </message>
    <message>
        <source>Cannot import ({number})</source>
        <translation>Nicht importierbar ({number})</translation>
    </message>
    <message>
        <source>Cannot lock {path}</source>
        <translation>{path} lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>Cannot look at the lock {path}</source>
        <translation>Die Sperre {path} lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>Cannot make the folder {path}</source>
        <translation>Der Ordner {path} lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Cannot make {path} durable</source>
        <translation>{path} lässt sich nicht dauerhaft sichern</translation>
    </message>
    <message>
        <source>Cannot open the lock {path}</source>
        <translation>Die Sperre {path} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Cannot read {path}: {why}.</source>
        <translation>{path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Cannot remove {path}</source>
        <translation>{path} lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>Cannot unlock {path}</source>
        <translation>{path} lässt sich nicht entsperren</translation>
    </message>
    <message>
        <source>Cannot write {path}</source>
        <translation>{path} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Cannot write {path}: it could not be closed to other users of this machine, and a key would stand in it.</source>
        <translation>{path} lässt sich nicht schreiben: Die Datei konnte nicht gegen andere Benutzer dieses Rechners geschützt werden, und ein Schlüssel stünde darin.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {why}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Außerhalb geändert</translation>
    </message>
    <message>
        <source>Changed outside ezswitch</source>
        <translation>Außerhalb von ezswitch geändert</translation>
    </message>
    <message>
        <source>Changed since last switch</source>
        <translation>Seit der Umschaltung geändert</translation>
    </message>
    <message>
        <source>Changed. What you changed yourself stays ({n} field).</source>
        <translation>Geändert. Was Sie selbst geändert haben, bleibt ({n} Feld).</translation>
    </message>
    <message>
        <source>Changed. What you changed yourself stays ({n} fields).</source>
        <translation>Geändert. Was Sie selbst geändert haben, bleibt ({n} Felder).</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check all profiles now</source>
        <translation>Alle Profile jetzt prüfen</translation>
    </message>
    <message>
        <source>Check deeper…</source>
        <translation>Tiefenprüfung…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Check everything, in the menu, says what is wrong with it and what to do.</source>
        <translation>„Alles prüfen“ im Menü sagt, was damit nicht stimmt und was zu tun ist.</translation>
    </message>
    <message>
        <source>Check everything…</source>
        <translation>Alles prüfen…</translation>
    </message>
    <message>
        <source>Check host and port. A gateway on this machine may not be running.</source>
        <translation>Host und Port prüfen. Ein Gateway auf diesem Rechner läuft vielleicht nicht.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check that icacls works for this folder.</source>
        <translation>Prüfen, ob icacls für diesen Ordner funktioniert.</translation>
    </message>
    <message>
        <source>Check the address, and whether a company proxy or an antivirus program reads encrypted traffic.</source>
        <translation>Die Adresse prüfen, und ob ein Firmenproxy oder ein Virenschutz verschlüsselte Verbindungen mitliest.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the address. It must be readable without a sign-in.</source>
        <translation>Die Adresse prüfen. Sie muss ohne Anmeldung lesbar sein.</translation>
    </message>
    <message>
        <source>Check the base URL in your provider&apos;s docs.</source>
        <translation>Die Basis-URL in der Dokumentation Ihres Anbieters nachsehen.</translation>
    </message>
    <message>
        <source>Check the base URL of this API format in your provider&apos;s docs.</source>
        <translation>Die Basis-URL dieses API-Formats in der Dokumentation Ihres Anbieters nachsehen.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Die Basis-URL prüfen.</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, your provider must mend its list; agents may work all the same.</source>
        <translation>Die Basis-URL prüfen. Stimmt sie, muss der Anbieter seine Liste in Ordnung bringen; Agenten können trotzdem funktionieren.</translation>
    </message>
    <message>
        <source>Check the base URL. On a guest or company network, a sign-in page may be in the way: open a browser first.</source>
        <translation>Die Basis-URL prüfen. In einem Gast- oder Firmennetz kann eine Anmeldeseite davor liegen: zuerst einen Browser öffnen.</translation>
    </message>
    <message>
        <source>Check the base URL; a sign-in page may be in the way.</source>
        <translation>Die Basis-URL prüfen; eine Anmeldeseite kann davor liegen.</translation>
    </message>
    <message>
        <source>Check the disk before you go on.</source>
        <translation>Den Datenträger prüfen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Check the path of that base URL in your provider&apos;s docs, or take the address out of the profile.</source>
        <translation>Den Pfad dieser Basis-URL in der Dokumentation Ihres Anbieters nachsehen oder die Adresse aus dem Profil nehmen.</translation>
    </message>
    <message>
        <source>Check the path of the base URL, above all whether it ends in /v1 as your provider&apos;s docs say.</source>
        <translation>Den Pfad der Basis-URL prüfen, vor allem, ob er auf /v1 endet, wie es in der Dokumentation Ihres Anbieters steht.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and the space on the disk.</source>
        <translation>Die Zugriffsrechte der Datei und ihres Ordners sowie den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and whether this computer is online.</source>
        <translation>Die Schreibweise des Hosts prüfen, und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>Check the spelling, or write it in ASCII (xn--...).</source>
        <translation>Die Schreibweise prüfen oder den Namen in ASCII schreiben (xn--...).</translation>
    </message>
    <message>
        <source>Check whether the file is locked or protected (lsattr on Linux, Get Info on macOS).</source>
        <translation>Prüfen, ob die Datei gesperrt oder geschützt ist (lsattr unter Linux, „Informationen“ unter macOS).</translation>
    </message>
    <message>
        <source>Check who owns it, and its permissions.</source>
        <translation>Eigentümer und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder, and their permissions.</source>
        <translation>Eigentümer und Zugriffsrechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>Checking {n} profiles…</source>
        <translation>{n} Profile werden geprüft…</translation>
    </message>
    <message>
        <source>Checking {n} profile…</source>
        <translation>{n} Profil wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message>
        <source>Choose a profile for it.</source>
        <translation>Ein Profil dafür wählen.</translation>
    </message>
    <message>
        <source>Choose a short name, and give the key on standard input or at the prompt.</source>
        <translation>Einen kurzen Namen wählen und den Schlüssel über die Standardeingabe oder auf Nachfrage angeben.</translation>
    </message>
    <message>
        <source>Choose another id, or edit it.</source>
        <translation>Eine andere ID wählen oder es bearbeiten.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Eine andere ID wählen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Choose another profile for them.</source>
        <translation>Ein anderes Profil für sie wählen.</translation>
    </message>
    <message>
        <source>Choose the profile&apos;s model inside Crush once, or remove `models` from that file.</source>
        <translation>Das Modell des Profils einmal in Crush wählen oder `models` aus dieser Datei entfernen.</translation>
    </message>
    <message>
        <source>Claude Code then ignores the address and the key helper of settings.json.</source>
        <translation>Claude Code ignoriert dann die Adresse und das Hilfsprogramm für den Schlüssel aus settings.json.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Codex no longer reads it: `codex -p NAME` reads NAME.config.toml beside it.</source>
        <translation>Codex liest das nicht mehr: `codex -p NAME` liest NAME.config.toml daneben.</translation>
    </message>
    <message>
        <source>Codex refuses to start with it: profiles moved to files of their own.</source>
        <translation>Codex startet damit nicht: Profile liegen jetzt in eigenen Dateien.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copilot CLI then uses that address and no provider of providers.json.</source>
        <translation>Copilot CLI verwendet dann diese Adresse und keinen Anbieter aus providers.json.</translation>
    </message>
    <message>
        <source>Copilot CLI then uses that model, and the provider it names, whatever settings.json says.</source>
        <translation>Copilot CLI verwendet dann dieses Modell und den darin genannten Anbieter, was auch immer in settings.json steht.</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard.</source>
        <translation>Noch einmal von der Verwaltungsseite kopieren.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the key again from your provider&apos;s dashboard, without a blank or line break around it. It may also have expired, been used up or revoked, or belong to another host.</source>
        <translation>Den Schlüssel noch einmal von der Verwaltungsseite des Anbieters kopieren, ohne Leerzeichen oder Zeilenumbruch davor oder danach. Er kann auch abgelaufen, aufgebraucht oder widerrufen sein oder zu einem anderen Host gehören.</translation>
    </message>
    <message>
        <source>Copy the key alone, without its label.</source>
        <translation>Nur den Schlüssel kopieren, ohne seine Bezeichnung.</translation>
    </message>
    <message>
        <source>Copy the key without its quotes.</source>
        <translation>Den Schlüssel ohne die Anführungszeichen kopieren.</translation>
    </message>
    <message>
        <source>Copy the link again from the provider&apos;s page, or add the profile by hand.</source>
        <translation>Den Link noch einmal von der Seite des Anbieters kopieren oder das Profil von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Correct it in the profile.</source>
        <translation>Im Profil berichtigen.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>Dort berichtigen.</translation>
    </message>
    <message>
        <source>Correct it there. Everything else goes on.</source>
        <translation>Dort berichtigen. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Correct or remove it, then store those keys again.</source>
        <translation>Berichtigen oder entfernen, dann diese Schlüssel noch einmal speichern.</translation>
    </message>
    <message>
        <source>Correct the cause, then run ezswitch again.</source>
        <translation>Die Ursache beheben, dann ezswitch noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Correct the file, or put the agent on its profile again.</source>
        <translation>Die Datei berichtigen oder den Agenten wieder auf sein Profil umschalten.</translation>
    </message>
    <message>
        <source>Correct the link, then try again.</source>
        <translation>Den Link berichtigen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>DeepSeek</source>
        <translation>DeepSeek</translation>
    </message>
    <message>
        <source>Details of the check…</source>
        <translation>Details der Prüfung…</translation>
    </message>
    <message>
        <source>Did you mean https://{meant} ?</source>
        <translation>War https://{meant} gemeint?</translation>
    </message>
    <message>
        <source>Did you mean {agent}?</source>
        <translation>War {agent} gemeint?</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>War {name} gemeint?</translation>
    </message>
    <message>
        <source>Did you mean {profiles}?</source>
        <translation>War {profiles} gemeint?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Wiederholt: {action}</translation>
    </message>
    <message>
        <source>Done, but look at this</source>
        <translation>Fertig, aber bitte ansehen</translation>
    </message>
    <message>
        <source>Done. Now the proof…</source>
        <translation>Fertig. Jetzt die Prüfung…</translation>
    </message>
    <message>
        <source>Droid takes each of them from there whole, and nothing of it from settings.json, so a switch does not count.</source>
        <translation>Droid nimmt jede davon ganz von dort und nichts davon aus settings.json; ein Umschalten wirkt also nicht.</translation>
    </message>
    <message>
        <source>Duplicate, keep the key</source>
        <translation>Duplizieren, Schlüssel behalten</translation>
    </message>
    <message>
        <source>Duplicated; the copy keeps the key</source>
        <translation>Dupliziert; die Kopie behält den Schlüssel</translation>
    </message>
    <message>
        <source>EZSWITCH_API_KEY is set.</source>
        <translation>EZSWITCH_API_KEY ist gesetzt.</translation>
    </message>
    <message>
        <source>Each has extensions and a list of models of its own, and ezswitch writes the default one&apos;s.</source>
        <translation>Jedes hat eigene Erweiterungen und eine eigene Modell-Liste; ezswitch schreibt die des Standardprofils.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit it and enter one.</source>
        <translation>Bearbeiten und eine eintragen.</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>Profil bearbeiten…</translation>
    </message>
    <message>
        <source>Edit {profile}</source>
        <translation>{profile} bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Emptied: Amazon Bedrock would be called instead of the profile.</source>
        <translation>Geleert: Sonst würde Amazon Bedrock statt des Profils aufgerufen.</translation>
    </message>
    <message>
        <source>Emptied: Google Vertex would be called instead of the profile.</source>
        <translation>Geleert: Sonst würde Google Vertex statt des Profils aufgerufen.</translation>
    </message>
    <message>
        <source>Emptied: Microsoft Foundry would be called instead of the profile.</source>
        <translation>Geleert: Sonst würde Microsoft Foundry statt des Profils aufgerufen.</translation>
    </message>
    <message>
        <source>Emptied: headers meant for another provider would be sent along.</source>
        <translation>Geleert: Sonst würden Header mitgesendet, die für einen anderen Anbieter gedacht sind.</translation>
    </message>
    <message>
        <source>Emptied: it would take the place of the profile&apos;s key in the Authorization header.</source>
        <translation>Geleert: Sonst stünde es im Header Authorization anstelle des Schlüssels aus dem Profil.</translation>
    </message>
    <message>
        <source>Emptied: the shell&apos;s key would travel to the profile&apos;s address as x-api-key.</source>
        <translation>Geleert: Sonst ginge der Schlüssel aus der Shell als x-api-key an die Adresse des Profils.</translation>
    </message>
    <message>
        <source>Encrypted and trusted</source>
        <translation>Verschlüsselt und vertrauenswürdig</translation>
    </message>
    <message>
        <source>Every API format answers</source>
        <translation>Jedes API-Format antwortet</translation>
    </message>
    <message>
        <source>Every agent becomes what it was before ezswitch, and then ezswitch forgets everything.</source>
        <translation>Jeder Agent wird wieder, was er vor ezswitch war; danach vergisst ezswitch alles.</translation>
    </message>
    <message>
        <source>Everything else survives byte for byte.</source>
        <translation>Alles andere bleibt Byte für Byte erhalten.</translation>
    </message>
    <message>
        <source>Example: pass show api/example</source>
        <translation>Beispiel: pass show api/example</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>Exported, without keys: {path}</source>
        <translation>Exportiert, ohne Schlüssel: {path}</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Formats: {formats}.</source>
        <translation>Formate: {formats}.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Speicherplatz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>From the settings file to the model, up to the first thing that is wrong. Nothing is generated.</source>
        <translation>Von der Einstellungsdatei bis zum Modell, bis zum ersten Fehler. Nichts wird generiert.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Gateways answer such a key with 401.</source>
        <translation>Gateways antworten auf einen solchen Schlüssel mit 401.</translation>
    </message>
    <message>
        <source>Ge&amp;mini address</source>
        <translation>Gem&amp;ini-Adresse</translation>
    </message>
    <message>
        <source>Gemini CLI cannot read it then, and does not start.</source>
        <translation>Gemini CLI kann es dann nicht lesen und startet nicht.</translation>
    </message>
    <message>
        <source>Gemini CLI does not trust this folder yet.</source>
        <translation>Gemini CLI vertraut diesem Ordner noch nicht.</translation>
    </message>
    <message>
        <source>Gemini CLI reads the first .env alone that it finds, so a profile does not count in this folder.</source>
        <translation>Gemini CLI liest nur die erste .env, die es findet; in diesem Ordner gilt ein Profil daher nicht.</translation>
    </message>
    <message>
        <source>Gemini CLI reads the first .env alone that it finds: with a profile that is the one in .gemini.</source>
        <translation>Gemini CLI liest nur die erste .env, die es findet: Mit einem Profil ist das die in .gemini.</translation>
    </message>
    <message>
        <source>Gemini CLI says that it uses it, and sends the profile&apos;s key all the same.</source>
        <translation>Gemini CLI sagt, dass es sie verwendet, und sendet trotzdem den Schlüssel des Profils.</translation>
    </message>
    <message>
        <source>Gemini CLI takes it instead of what a profile&apos;s .env says, also where it is empty.</source>
        <translation>Gemini CLI nimmt sie statt dessen, was in der .env eines Profils steht, auch wenn sie leer ist.</translation>
    </message>
    <message>
        <source>Gemini CLI then uses that sign-in, or stops: a profile needs the one by key.</source>
        <translation>Gemini CLI verwendet dann diese Anmeldung oder bricht ab: Ein Profil braucht die per Schlüssel.</translation>
    </message>
    <message>
        <source>Gemini-compatible</source>
        <translation>Gemini-kompatibel</translation>
    </message>
    <message>
        <source>Git and ssh know your sign-ins by themselves.</source>
        <translation>Git und ssh kennen Ihre Anmeldungen von selbst.</translation>
    </message>
    <message>
        <source>Git cannot get the shared setup: {why}.</source>
        <translation>Git kann die geteilte Einrichtung nicht holen: {why}.</translation>
    </message>
    <message>
        <source>Git is not installed here.</source>
        <translation>Git ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Git was ended before it was done.</source>
        <translation>Git wurde beendet, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Give a file, a URL, a link, live, cc-switch, or - for standard input.</source>
        <translation>Eine Datei, eine URL, einen Link, live, cc-switch oder - für die Standardeingabe angeben.</translation>
    </message>
    <message>
        <source>Give at least one address.</source>
        <translation>Mindestens eine Adresse angeben.</translation>
    </message>
    <message>
        <source>Give at least one, such as --openai URL.</source>
        <translation>Mindestens eine angeben, etwa --openai URL.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen geben.</translation>
    </message>
    <message>
        <source>Give it to yourself (chown), or run ezswitch as its owner.</source>
        <translation>Sich selbst zum Eigentümer machen (chown) oder ezswitch als Eigentümer ausführen.</translation>
    </message>
    <message>
        <source>Give it: ezswitch keys set {key}</source>
        <translation>Angeben mit: ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Give its path.</source>
        <translation>Den Pfad angeben.</translation>
    </message>
    <message>
        <source>Give its whole path.</source>
        <translation>Den ganzen Pfad angeben.</translation>
    </message>
    <message>
        <source>Give the address of the file itself, or of a Git repository (ending in .git).</source>
        <translation>Die Adresse der Datei selbst oder eines Git-Repositorys (mit .git am Ende) angeben.</translation>
    </message>
    <message>
        <source>Give the address up to the path only.</source>
        <translation>Die Adresse nur bis zum Pfad angeben.</translation>
    </message>
    <message>
        <source>Give the address where it is.</source>
        <translation>Die Adresse angeben, unter der sie liegt.</translation>
    </message>
    <message>
        <source>Give the key apart from the URL.</source>
        <translation>Den Schlüssel getrennt von der URL angeben.</translation>
    </message>
    <message>
        <source>Give the variable one value everywhere, or start ezswitch from the shell you use {agent} in.</source>
        <translation>Der Variable überall denselben Wert geben oder ezswitch aus der Shell starten, in der Sie {agent} verwenden.</translation>
    </message>
    <message>
        <source>Give this one a name of its own (--key NAME), or replace that one: ezswitch keys set {key}</source>
        <translation>Diesem einen eigenen Namen geben (--key NAME) oder jenen ersetzen: ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Give {file} another name.</source>
        <translation>{file} umbenennen.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Going back gives the same bytes.</source>
        <translation>Der Rückweg ergibt dieselben Bytes.</translation>
    </message>
    <message>
        <source>Going back to what was there before (ezswitch revert) still works.</source>
        <translation>Der Weg zurück zum Stand davor (ezswitch revert) geht weiterhin.</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>Goose keeps its key in the keychain or takes it from a variable: paste it.</source>
        <translation>Goose bewahrt den Schlüssel im Schlüsselbund auf oder nimmt ihn aus einer Variable: bitte einfügen.</translation>
    </message>
    <message>
        <source>Goose then uses what it says, whatever its files say.</source>
        <translation>Goose verwendet dann, was darin steht, was auch immer seine Dateien sagen.</translation>
    </message>
    <message>
        <source>Grok Build reads it after config.toml: what it says wins.</source>
        <translation>Grok Build liest sie nach config.toml: Was darin steht, hat Vorrang.</translation>
    </message>
    <message>
        <source>Grok Build sends a key as a bearer token, which {host} does not accept.</source>
        <translation>Grok Build sendet einen Schlüssel als Bearer-Token; {host} nimmt das nicht an.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Hilfe…</translation>
    </message>
    <message>
        <source>Hidden ({n})</source>
        <translation>Ausgeblendet ({n})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of {agent}</source>
        <translation>Verlauf von {agent}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Host found</source>
        <translation>Host gefunden</translation>
    </message>
    <message>
        <source>How to install ezswitch, the profiles with their addresses and models, which agents use them, and where to get a key. Never a key.</source>
        <translation>Wie man ezswitch installiert, die Profile mit Adressen und Modellen, welche Agenten sie verwenden und woher man einen Schlüssel bekommt. Nie ein Schlüssel.</translation>
    </message>
    <message>
        <source>How to install it: {url}</source>
        <translation>So wird es installiert: {url}</translation>
    </message>
    <message>
        <source>If it is the one you mean, make it first: {command}</source>
        <translation>Wenn er gemeint ist, zuerst anlegen: {command}</translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {address}</source>
        <translation>Wenn es sein darf: ezswitch keys approve {key} {address}</translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {host}</source>
        <translation>Wenn es sein darf: ezswitch keys approve {key} {host}</translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {host}.</source>
        <translation>Wenn es sein darf: ezswitch keys approve {key} {host}.</translation>
    </message>
    <message>
        <source>If it may be: {command}</source>
        <translation>Wenn es sein darf: {command}</translation>
    </message>
    <message>
        <source>If that folder belongs to the same git repository, it wins over every profile here.</source>
        <translation>Wenn jener Ordner zum selben Git-Repository gehört, hat das hier Vorrang vor jedem Profil.</translation>
    </message>
    <message>
        <source>If that is meant: ezswitch agents --validate {path} --accept outside-home</source>
        <translation>Wenn das so gemeint ist: ezswitch agents --validate {path} --accept outside-home</translation>
    </message>
    <message>
        <source>If that is your provider too, use {url} as the base URL.</source>
        <translation>Gehört auch das zu Ihrem Anbieter, {url} als Basis-URL verwenden.</translation>
    </message>
    <message>
        <source>If you want that: --accept {consent}</source>
        <translation>Wenn Sie das wollen: --accept {consent}</translation>
    </message>
    <message>
        <source>Import again: another name is found then.</source>
        <translation>Noch einmal importieren: Dann findet sich ein anderer Name.</translation>
    </message>
    <message>
        <source>Import it: ezswitch import URL</source>
        <translation>Importieren: ezswitch import URL</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In Zed&apos;s agent settings, open {provider} and paste the profile&apos;s key. After a rotation, paste the new one.</source>
        <translation>In den Agent-Einstellungen von Zed {provider} öffnen und den Schlüssel des Profils einfügen. Nach einem Schlüsselwechsel den neuen einfügen.</translation>
    </message>
    <message>
        <source>In this folder that wins over every profile.</source>
        <translation>In diesem Ordner hat das Vorrang vor jedem Profil.</translation>
    </message>
    <message>
        <source>In this folder {agent} reads it after the file that ezswitch edits, or not at all.</source>
        <translation>In diesem Ordner liest {agent} sie nach der Datei, die ezswitch bearbeitet, oder gar nicht.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>In use by {some} of {all}</source>
        <translation>In Benutzung bei {some} von {all}</translation>
    </message>
    <message>
        <source>In use in {agents}.</source>
        <translation>In Benutzung bei {agents}.</translation>
    </message>
    <message>
        <source>Install Visual Studio Code from {url}</source>
        <translation>Visual Studio Code von {url} installieren</translation>
    </message>
    <message>
        <source>Install ezswitch again.</source>
        <translation>ezswitch noch einmal installieren.</translation>
    </message>
    <message>
        <source>Install git, or ask for an https:// file.</source>
        <translation>git installieren oder um eine Datei mit https:// bitten.</translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation>Installieren mit: {command}</translation>
    </message>
    <message>
        <source>Install one of {programs}.</source>
        <translation>Eines davon installieren: {programs}.</translation>
    </message>
    <message>
        <source>Install one with its command, then look again. Or set up anyway: it works as soon as one is there.</source>
        <translation>Einen mit seinem Befehl installieren, dann erneut nachsehen. Oder trotzdem einrichten: Es funktioniert, sobald einer da ist.</translation>
    </message>
    <message>
        <source>Install {agent} with: {command}</source>
        <translation>{agent} installieren mit: {command}</translation>
    </message>
    <message>
        <source>Install {package} by hand: Extensions, Install from VSIX.</source>
        <translation>{package} von Hand installieren: Extensions, Install from VSIX.</translation>
    </message>
    <message>
        <source>It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Sie beginnt mit -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>It brings its key, •••.</source>
        <translation>Der Schlüssel ist dabei: •••.</translation>
    </message>
    <message>
        <source>It chooses models for a plugin, and is no provider.</source>
        <translation>Das wählt Modelle für ein Plugin und ist kein Anbieter.</translation>
    </message>
    <message>
        <source>It comes without a key: paste one.</source>
        <translation>Kommt ohne Schlüssel: bitte einen einfügen.</translation>
    </message>
    <message>
        <source>It fits no agent that is installed.</source>
        <translation>Passt zu keinem installierten Agenten.</translation>
    </message>
    <message>
        <source>It has one way only.</source>
        <translation>Es gibt dafür nur einen Weg.</translation>
    </message>
    <message>
        <source>It has {model}.</source>
        <translation>Angeboten wird {model}.</translation>
    </message>
    <message>
        <source>It ignores the key: any word will do.</source>
        <translation>Der Schlüssel wird ignoriert: Jedes Wort genügt.</translation>
    </message>
    <message>
        <source>It is a placeholder of CC Switch&apos;s proxy, not a key.</source>
        <translation>Das ist ein Platzhalter für den Proxy von CC Switch, kein Schlüssel.</translation>
    </message>
    <message>
        <source>It is not a role of a model.</source>
        <translation>Das ist keine Rolle eines Modells.</translation>
    </message>
    <message>
        <source>It is not sent there, so neither a check nor a switch to this profile works.</source>
        <translation>Dorthin wird er nicht gesendet, daher funktionieren weder eine Prüfung noch das Umschalten auf dieses Profil.</translation>
    </message>
    <message>
        <source>It is not the address of a web page.</source>
        <translation>Das ist keine Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>It is not the id of a model.</source>
        <translation>Das ist keine ID eines Modells.</translation>
    </message>
    <message>
        <source>It is the app&apos;s own sign-in, which needs no profile.</source>
        <translation>Das ist die eigene Anmeldung des Programms; sie braucht kein Profil.</translation>
    </message>
    <message>
        <source>It is the second line of minisign.pub, 56 characters that begin with RW.</source>
        <translation>Das ist die zweite Zeile von minisign.pub: 56 Zeichen, die mit RW beginnen.</translation>
    </message>
    <message>
        <source>It leads to CC Switch&apos;s own proxy on this machine, not to a provider.</source>
        <translation>Führt zum Proxy von CC Switch auf diesem Rechner, nicht zu einem Anbieter.</translation>
    </message>
    <message>
        <source>It leads to CC Switch&apos;s own proxy, not to a provider.</source>
        <translation>Führt zum Proxy von CC Switch, nicht zu einem Anbieter.</translation>
    </message>
    <message>
        <source>It looks as if you are offline</source>
        <translation>Offenbar besteht keine Netzverbindung</translation>
    </message>
    <message>
        <source>It looks like https://www.example.com/ezswitch.toml</source>
        <translation>So sieht sie aus: https://www.example.com/ezswitch.toml</translation>
    </message>
    <message>
        <source>It looks like setup.git#team/ezswitch.toml</source>
        <translation>So sieht sie aus: setup.git#team/ezswitch.toml</translation>
    </message>
    <message>
        <source>It looks like ssh://git@example.com/team/setup.git</source>
        <translation>So sieht sie aus: ssh://git@example.com/team/setup.git</translation>
    </message>
    <message>
        <source>It names a profile that is not in this shared setup.</source>
        <translation>Genannt wird ein Profil, das es in dieser geteilten Einrichtung nicht gibt.</translation>
    </message>
    <message>
        <source>It names no address that can be used.</source>
        <translation>Darin steht keine verwendbare Adresse.</translation>
    </message>
    <message>
        <source>It names no address.</source>
        <translation>Darin steht keine Adresse.</translation>
    </message>
    <message>
        <source>It names no base URL of an API format that ezswitch knows.</source>
        <translation>Darin steht keine Basis-URL eines API-Formats, das ezswitch kennt.</translation>
    </message>
    <message>
        <source>It names no model with an address of its own.</source>
        <translation>Darin steht kein Modell mit eigener Adresse.</translation>
    </message>
    <message>
        <source>It names no provider.</source>
        <translation>Darin steht kein Anbieter.</translation>
    </message>
    <message>
        <source>It puts every agent back where ezswitch itself is gone.</source>
        <translation>Damit lässt sich jeder Agent zurücksetzen, auch wenn ezswitch selbst nicht mehr da ist.</translation>
    </message>
    <message>
        <source>It reads no .env there, so no profile counts, and it asks for a key.</source>
        <translation>Es liest dort keine .env; daher gilt kein Profil, und es fragt nach einem Schlüssel.</translation>
    </message>
    <message>
        <source>It speaks a format that ezswitch does not know.</source>
        <translation>Das Format ist ezswitch nicht bekannt.</translation>
    </message>
    <message>
        <source>It speaks {formats}.</source>
        <translation>Möglich: {formats}.</translation>
    </message>
    <message>
        <source>It speaks {format}, which ezswitch does not know.</source>
        <translation>Das Format {format} ist ezswitch nicht bekannt.</translation>
    </message>
    <message>
        <source>It still works: it starts the ezswitch that wrote it.</source>
        <translation>Er funktioniert noch: Gestartet wird das ezswitch, von dem er stammt.</translation>
    </message>
    <message>
        <source>It takes no key from its file, and keeps what you type in the keychain under the address.</source>
        <translation>Es nimmt keinen Schlüssel aus seiner Datei und legt den eingegebenen im Schlüsselbund unter der Adresse ab.</translation>
    </message>
    <message>
        <source>It takes {ms} ms instead of {usual} ms. Some gateways queue under load and never say so.</source>
        <translation>Eine Antwort dauert {ms} ms statt {usual} ms. Manche Gateways reihen Anfragen unter Last ein, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>It uses a sign-in to another service that only CC Switch&apos;s own proxy can use.</source>
        <translation>Verwendet die Anmeldung bei einem anderen Dienst, die nur der Proxy von CC Switch nutzen kann.</translation>
    </message>
    <message>
        <source>It uses a sign-in to {service} that only CC Switch&apos;s own proxy can use.</source>
        <translation>Verwendet eine Anmeldung bei {service}, die nur der Proxy von CC Switch nutzen kann.</translation>
    </message>
    <message>
        <source>It uses {cloud}, with a sign-in of its own.</source>
        <translation>Verwendet {cloud} mit einer eigenen Anmeldung.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>It was left as it is: correct it there. Everything else goes on.</source>
        <translation>Die Datei blieb, wie sie war: bitte dort berichtigen. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>It was left where it is, so that nothing is lost. Your agents&apos; files were not touched.</source>
        <translation>Alles liegt noch, wo es war, damit nichts verloren geht. Die Dateien Ihrer Agenten wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>It works as it stands, but it can be neither checked nor switched to again.</source>
        <translation>Er funktioniert, wie er ist, lässt sich aber weder prüfen noch wieder auf dieses Profil umschalten.</translation>
    </message>
    <message>
        <source>Its API format {format} is none that ezswitch knows.</source>
        <translation>Das API-Format {format} kennt ezswitch nicht.</translation>
    </message>
    <message>
        <source>Its API formats lead to different hosts: {hosts}.</source>
        <translation>Die API-Formate führen zu verschiedenen Hosts: {hosts}.</translation>
    </message>
    <message>
        <source>Its address and key stand as they were; neither can be checked.</source>
        <translation>Adresse und Schlüssel stehen, wie sie waren; beide lassen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Its address carries what looks like a key, which would stand in profiles.toml for all to read.</source>
        <translation>Die Adresse enthält etwas, das wie ein Schlüssel aussieht; es stünde für alle lesbar in profiles.toml.</translation>
    </message>
    <message>
        <source>Its address is that of a single request, and no base URL can be told from it.</source>
        <translation>Die Adresse ist die einer einzelnen Anfrage; eine Basis-URL lässt sich daraus nicht ableiten.</translation>
    </message>
    <message>
        <source>Its file does not name the profile.</source>
        <translation>In der Datei steht das Profil nicht.</translation>
    </message>
    <message>
        <source>Its file is one of ezswitch&apos;s own.</source>
        <translation>Die Datei gehört zu denen von ezswitch selbst.</translation>
    </message>
    <message>
        <source>Its file names {profile}.</source>
        <translation>In der Datei steht {profile}.</translation>
    </message>
    <message>
        <source>Its file no longer says what the last switch wrote, so it may use another address, key or model.</source>
        <translation>In der Datei steht nicht mehr, was die letzte Umschaltung geschrieben hat; vielleicht gelten eine andere Adresse, ein anderer Schlüssel oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Its file on this machine: {problem}</source>
        <translation>Die Datei auf diesem Rechner: {problem}</translation>
    </message>
    <message>
        <source>Its files are as they were.</source>
        <translation>Die Dateien sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Its gateway was asked, and does not answer there.</source>
        <translation>Das Gateway wurde gefragt und antwortet dort nicht.</translation>
    </message>
    <message>
        <source>Its key comes from a command (apiKeyHelper): paste the key.</source>
        <translation>Der Schlüssel kommt aus einem Befehl (apiKeyHelper): bitte den Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>Its key is in Codex&apos;s sign-in or in a variable.</source>
        <translation>Der Schlüssel liegt in der Anmeldung von Codex oder in einer Variable.</translation>
    </message>
    <message>
        <source>Its key is in a variable or in a .env file: paste it.</source>
        <translation>Der Schlüssel liegt in einer Variable oder in einer .env-Datei: bitte einfügen.</translation>
    </message>
    <message>
        <source>Its key is in a variable or printed by a command.</source>
        <translation>Der Schlüssel liegt in einer Variable oder wird von einem Befehl ausgegeben.</translation>
    </message>
    <message>
        <source>Its key is in the keychain or in a variable: paste it.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund oder in einer Variable: bitte einfügen.</translation>
    </message>
    <message>
        <source>Its key is in {agent}&apos;s sign-in or in a variable: paste it.</source>
        <translation>Der Schlüssel liegt in der Anmeldung von {agent} oder in einer Variable: bitte einfügen.</translation>
    </message>
    <message>
        <source>Its key is kept by a secret provider: paste it.</source>
        <translation>Der Schlüssel liegt bei einem eigenen Dienst für Geheimnisse: bitte einfügen.</translation>
    </message>
    <message>
        <source>Its key is named by a variable: paste it.</source>
        <translation>Der Schlüssel steht in einer Variable: bitte einfügen.</translation>
    </message>
    <message>
        <source>Its key is not stored.</source>
        <translation>Der Schlüssel ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Its key is stored already. It goes to {hosts} and nowhere else, and they bill you.</source>
        <translation>Der Schlüssel ist schon gespeichert. Er geht nur an {hosts}; von dort kommt auch die Rechnung.</translation>
    </message>
    <message>
        <source>Its key stands in a variable or a .env file: paste it.</source>
        <translation>Der Schlüssel steht in einer Variable oder einer .env-Datei: bitte einfügen.</translation>
    </message>
    <message>
        <source>Its keys move into the keychain; CC Switch itself is only read.</source>
        <translation>Die Schlüssel ziehen in den Schlüsselbund um; CC Switch selbst wird nur gelesen.</translation>
    </message>
    <message>
        <source>Its list does not have {models}.</source>
        <translation>In der Liste fehlt: {models}.</translation>
    </message>
    <message>
        <source>Its list says otherwise.</source>
        <translation>Die Liste sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Its managed file wins over your own config.toml, without a word.</source>
        <translation>Die verwaltete Datei hat stillschweigend Vorrang vor Ihrer eigenen config.toml.</translation>
    </message>
    <message>
        <source>Its mode is {mode}; a file with a key should be 0600.</source>
        <translation>Die Zugriffsrechte sind {mode}; bei einer Datei mit Schlüssel sollten sie 0600 sein.</translation>
    </message>
    <message>
        <source>Its name in Goose&apos;s lists: the profile&apos;s.</source>
        <translation>Der Name in den Listen von Goose: der des Profils.</translation>
    </message>
    <message>
        <source>Its own login or default applies</source>
        <translation>Eigene Anmeldung oder Vorgabe gilt</translation>
    </message>
    <message>
        <source>Its own words stand under the details. Quote them and the request id to your provider.</source>
        <translation>Der Wortlaut steht in den Details. Beim Anbieter zusammen mit der Anfrage-ID angeben.</translation>
    </message>
    <message>
        <source>Its package {package} speaks a format that ezswitch does not know.</source>
        <translation>Das Paket {package} spricht ein Format, das ezswitch nicht kennt.</translation>
    </message>
    <message>
        <source>Its provider is {provider}, which ezswitch does not know.</source>
        <translation>Der Anbieter ist {provider}; ezswitch kennt ihn nicht.</translation>
    </message>
    <message>
        <source>Its provider {provider} speaks a format that ezswitch does not know.</source>
        <translation>Der Anbieter {provider} spricht ein Format, das ezswitch nicht kennt.</translation>
    </message>
    <message>
        <source>Its requirements win over your own config.toml.</source>
        <translation>Diese Vorgaben haben Vorrang vor Ihrer eigenen config.toml.</translation>
    </message>
    <message>
        <source>Its settings are not an object.</source>
        <translation>Die Einstellungen sind kein Objekt.</translation>
    </message>
    <message>
        <source>Its settings cannot be read.</source>
        <translation>Die Einstellungen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Its settings name no address any more: put it on its profile again, or on its own sign-in.</source>
        <translation>In den Einstellungen steht keine Adresse mehr: wieder auf das Profil oder auf die eigene Anmeldung umschalten.</translation>
    </message>
    <message>
        <source>Its settings name the profile {profile} at its gateway.</source>
        <translation>Die Einstellungen nennen das Profil {profile} an dessen Gateway.</translation>
    </message>
    <message>
        <source>Its settings name the profile {profile} at {address}.</source>
        <translation>Die Einstellungen nennen das Profil {profile} an {address}.</translation>
    </message>
    <message>
        <source>Its tools are never run: the call is announced and does not arrive.</source>
        <translation>Tools werden nie ausgeführt: Der Aufruf wird angekündigt und kommt nicht an.</translation>
    </message>
    <message>
        <source>Its ways are {ways}.</source>
        <translation>Möglich sind die Wege: {ways}.</translation>
    </message>
    <message>
        <source>Its {format} address offers no list, so only agents can tell.</source>
        <translation>Die Adresse für {format} bietet keine Liste an, daher zeigt es sich erst mit Agenten.</translation>
    </message>
    <message>
        <source>JSON does not know this backslash escape</source>
        <translation>JSON kennt diese Escape-Sequenz mit Backslash nicht</translation>
    </message>
    <message>
        <source>JSON mode</source>
        <translation>JSON-Modus</translation>
    </message>
    <message>
        <source>Keep a copy of it, then move it away.</source>
        <translation>Eine Kopie davon behalten, dann das Original verschieben.</translation>
    </message>
    <message>
        <source>Keep a copy of it, then move it away; your agents&apos; files are as they stand now.</source>
        <translation>Eine Kopie davon behalten, dann das Original verschieben; die Dateien Ihrer Agenten bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Keep it as a profile</source>
        <translation>Als Profil behalten</translation>
    </message>
    <message>
        <source>Keep the shared setup in a repository of its own.</source>
        <translation>Die geteilte Einrichtung in einem eigenen Repository führen.</translation>
    </message>
    <message>
        <source>Keep them as profiles</source>
        <translation>Als Profile behalten</translation>
    </message>
    <message>
        <source>Keep this key in a file that only you can read</source>
        <translation>Diesen Schlüssel in einer Datei aufbewahren, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Keep what my agents use today as profiles</source>
        <translation>Was meine Agenten heute verwenden, als Profile behalten</translation>
    </message>
    <message>
        <source>Kept in {place}.</source>
        <translation>Aufbewahrungsort: {place}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Schlüssel akzeptiert</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys cannot be read or stored. Start a keychain service, or give each key a command that prints it.</source>
        <translation>Schlüssel lassen sich weder lesen noch speichern. Einen Schlüsselbund-Dienst starten oder jedem Schlüssel einen Befehl geben, der ihn ausgibt.</translation>
    </message>
    <message>
        <source>Keys, or settings from before ezswitch that may hold some, lie there: its mode should be 0700.</source>
        <translation>Dort liegen Schlüssel oder Einstellungen von vor ezswitch, die welche enthalten können: Die Zugriffsrechte sollten 0700 sein.</translation>
    </message>
    <message>
        <source>Keys: {url}</source>
        <translation>Schlüssel: {url}</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Kilo reads it after the files that ezswitch edits: what it says about models or providers wins.</source>
        <translation>Kilo liest sie nach den Dateien, die ezswitch bearbeitet: Was darin über Modelle oder Anbieter steht, hat Vorrang.</translation>
    </message>
    <message>
        <source>Kimi (Moonshot)</source>
        <translation>Kimi (Moonshot)</translation>
    </message>
    <message>
        <source>Kimi For Coding</source>
        <translation>Kimi For Coding</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation>Bekannt sind {names}.</translation>
    </message>
    <message>
        <source>LM Studio (this machine)</source>
        <translation>LM Studio (dieser Rechner)</translation>
    </message>
    <message>
        <source>LM Studio ignores the key unless it is told to ask for one.</source>
        <translation>LM Studio ignoriert den Schlüssel, es sei denn, es soll einen verlangen.</translation>
    </message>
    <message>
        <source>Last check of {profile}</source>
        <translation>Letzte Prüfung von {profile}</translation>
    </message>
    <message>
        <source>Leave this profile out.</source>
        <translation>Dieses Profil weglassen.</translation>
    </message>
    <message>
        <source>Let XDG_STATE_HOME name a folder without them.</source>
        <translation>XDG_STATE_HOME auf einen Ordner ohne solche Zeichen setzen.</translation>
    </message>
    <message>
        <source>Let a program print the key (pass, 1Password, Vault ...), or agree to a private file.</source>
        <translation>Ein Programm den Schlüssel ausgeben lassen (pass, 1Password, Vault …) oder einer privaten Datei zustimmen.</translation>
    </message>
    <message>
        <source>Let a program print the key, or agree to a private file: --accept key-file.</source>
        <translation>Ein Programm den Schlüssel ausgeben lassen oder einer privaten Datei zustimmen: --accept key-file.</translation>
    </message>
    <message>
        <source>Let settings.json say `advanced.ignoreLocalEnv: true` (a .gemini/.env counts even then), or move the file.</source>
        <translation>In settings.json `advanced.ignoreLocalEnv: true` setzen (eine .gemini/.env gilt auch dann) oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>Let that program run</source>
        <translation>Dieses Programm ausführen lassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line {line} of this shared setup carries what looks like a key: nothing was taken.</source>
        <translation>Zeile {line} dieser geteilten Einrichtung enthält etwas, das wie ein Schlüssel aussieht: Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {problem}</source>
        <translation>Zeile {line}, Spalte {column}: {problem}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Links of other programs, and keys, do not belong into a command: others could read them there.</source>
        <translation>Links anderer Programme und Schlüssel gehören nicht in einen Befehl: Andere könnten sie dort lesen.</translation>
    </message>
    <message>
        <source>List of models read</source>
        <translation>Modell-Liste gelesen</translation>
    </message>
    <message>
        <source>LiteLLM proxy</source>
        <translation>LiteLLM-Proxy</translation>
    </message>
    <message>
        <source>LongCat</source>
        <translation>LongCat</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>Später erneut nachsehen.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Erneut nachsehen.</translation>
    </message>
    <message>
        <source>Look at it in: ezswitch history</source>
        <translation>Ansehen mit: ezswitch history</translation>
    </message>
    <message>
        <source>Look at it, then try again.</source>
        <translation>Ansehen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Look at the proxy: in the settings under Checks, or in HTTPS_PROXY, HTTP_PROXY and ALL_PROXY and the system&apos;s own settings. NO_PROXY names hosts that need none.</source>
        <translation>Den Proxy prüfen: in den Einstellungen unter „Prüfungen“ oder in HTTPS_PROXY, HTTP_PROXY und ALL_PROXY sowie in den Einstellungen des Systems. NO_PROXY nennt Hosts, die keinen brauchen.</translation>
    </message>
    <message>
        <source>Look at what the file is, and correct or remove it.</source>
        <translation>Nachsehen, was das für eine Datei ist, und sie berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Look into its own settings (a KeePassXC database must be exposed and unlocked).</source>
        <translation>In dessen eigenen Einstellungen nachsehen (eine Datenbank von KeePassXC muss freigegeben und entsperrt sein).</translation>
    </message>
    <message>
        <source>Look whether the keychain&apos;s own program runs, then try again.</source>
        <translation>Nachsehen, ob das Programm des Schlüsselbunds läuft, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Looks for everything that could keep a switch from working. Nothing is sent anywhere.</source>
        <translation>Sucht nach allem, was eine Umschaltung verhindern kann. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Make it writable if ezswitch may change it, then try again.</source>
        <translation>Beschreibbar machen, wenn ezswitch die Datei ändern darf, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Make the file system writable, then try again.</source>
        <translation>Das Dateisystem beschreibbar machen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>MiniMax</source>
        <translation>MiniMax</translation>
    </message>
    <message>
        <source>MiniMax (China)</source>
        <translation>MiniMax (China)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>ModelScope</source>
        <translation>ModelScope</translation>
    </message>
    <message>
        <source>Models of the profile listed</source>
        <translation>Modelle des Profils aufgeführt</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>Verschieben, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Move it away: your profiles stay, and importing an address follows it again.</source>
        <translation>Die Datei verschieben: Ihre Profile bleiben, und wer eine Adresse importiert, abonniert sie wieder.</translation>
    </message>
    <message>
        <source>Move it away; then remove the extension by hand where you do not want it.</source>
        <translation>Die Datei verschieben; dann die Erweiterung von Hand entfernen, wo Sie sie nicht wollen.</translation>
    </message>
    <message>
        <source>Move the folder away, then try again.</source>
        <translation>Den Ordner verschieben, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Move what it says into settings.json.</source>
        <translation>Den Inhalt nach settings.json übernehmen.</translation>
    </message>
    <message>
        <source>Move what it says there, or leave it.</source>
        <translation>Was darin steht, dorthin verschieben oder es so lassen.</translation>
    </message>
    <message>
        <source>NVIDIA NIM</source>
        <translation>NVIDIA NIM</translation>
    </message>
    <message>
        <source>Name a project&apos;s folder.</source>
        <translation>Den Ordner eines Projekts angeben.</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>Eine andere angeben.</translation>
    </message>
    <message>
        <source>Name one: ezswitch use PROFILE {agent}</source>
        <translation>Eines angeben: ezswitch use PROFILE {agent}</translation>
    </message>
    <message>
        <source>Name one: ezswitch use {profile} AGENT, or --all.</source>
        <translation>Einen angeben: ezswitch use {profile} AGENT, oder --all.</translation>
    </message>
    <message>
        <source>Name the file behind the address: https://host/team/setup.git#path/to/ezswitch.toml</source>
        <translation>Die Datei hinter der Adresse angeben: https://host/team/setup.git#path/to/ezswitch.toml</translation>
    </message>
    <message>
        <source>Name the file with small letters, digits and dashes, beginning with a letter: my-agent.toml</source>
        <translation>Die Datei mit Kleinbuchstaben, Ziffern und Bindestrichen benennen, mit einem Buchstaben am Anfang: my-agent.toml</translation>
    </message>
    <message>
        <source>Neither drift nor the way back to what was there before ezswitch can be told without it.</source>
        <translation>Ohne diese Aufzeichnung lässt sich weder erkennen, was außerhalb von ezswitch geändert wurde, noch der Weg zurück zum Stand davor.</translation>
    </message>
    <message>
        <source>No agent is installed here.</source>
        <translation>Hier ist kein Agent installiert.</translation>
    </message>
    <message>
        <source>No agent uses a profile now.</source>
        <translation>Zurzeit verwendet kein Agent ein Profil.</translation>
    </message>
    <message>
        <source>No agent uses it now, so nothing else had to change.</source>
        <translation>Zurzeit verwendet ihn kein Agent, daher musste sich sonst nichts ändern.</translation>
    </message>
    <message>
        <source>No agent was changed outside ezswitch.</source>
        <translation>Kein Agent wurde außerhalb von ezswitch geändert.</translation>
    </message>
    <message>
        <source>No agent was changed.</source>
        <translation>Kein Agent wurde geändert.</translation>
    </message>
    <message>
        <source>No agent would change.</source>
        <translation>Kein Agent würde sich ändern.</translation>
    </message>
    <message>
        <source>No agents found</source>
        <translation>Keine Agenten gefunden</translation>
    </message>
    <message>
        <source>No key stands there in plain text: paste it.</source>
        <translation>Dort steht kein Schlüssel im Klartext: bitte einfügen.</translation>
    </message>
    <message>
        <source>No key was given out: {path} in this folder may send it elsewhere, and cannot be read ({why}).</source>
        <translation>Kein Schlüssel wurde ausgegeben: {path} in diesem Ordner könnte ihn anderswohin schicken und lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>No key was given out: {path} says where it would go, and cannot be read.</source>
        <translation>Kein Schlüssel wurde herausgegeben: {path} sagt, wohin er ginge, und ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No keychain answers in this session.</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation>Kein Schlüsselbund-Dienst</translation>
    </message>
    <message>
        <source>No keychain service answers in this session, so there is no safe place for the key.</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbund-Dienst, daher gibt es keinen sicheren Ort für den Schlüssel.</translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>No model is known to ask for. Choose one in the profile, or check it first.</source>
        <translation>Es ist kein Modell bekannt, das gefragt werden kann. Im Profil eines wählen oder es zuerst prüfen.</translation>
    </message>
    <message>
        <source>No name, address or model contains “{text}”.</source>
        <translation>Kein Name, keine Adresse und kein Modell enthält „{text}“.</translation>
    </message>
    <message>
        <source>No object stands there.</source>
        <translation>Dort steht kein Objekt.</translation>
    </message>
    <message>
        <source>No option says what to change.</source>
        <translation>Keine Option sagt, was zu ändern ist.</translation>
    </message>
    <message>
        <source>No profile is known.</source>
        <translation>Kein Profil ist bekannt.</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>No profiles yet · Add…</source>
        <translation>Noch keine Profile · Hinzufügen…</translation>
    </message>
    <message>
        <source>No provider could be reached. Switching works all the same: it never waits for the network.</source>
        <translation>Kein Anbieter war erreichbar. Umschalten geht trotzdem: Es wartet nie auf das Netz.</translation>
    </message>
    <message>
        <source>No setting delivers the key: write one of {{helper}}, {{key_file}} and {{key}}.</source>
        <translation>Keine Einstellung liefert den Schlüssel: eines von {{helper}}, {{key_file}} und {{key}} eintragen.</translation>
    </message>
    <message>
        <source>No setting holds the address: write {{base_url}} into one.</source>
        <translation>Keine Einstellung enthält die Adresse: {{base_url}} in eine eintragen.</translation>
    </message>
    <message>
        <source>No setting keeps the name of the key: add one of your own, such as ezswitch_key = &quot;{{key_name}}&quot;.</source>
        <translation>Es ist kein Profil bekannt.</translation>
    </message>
    <message>
        <source>No setting keeps the profile&apos;s id: add one of your own, such as ezswitch_profile = &quot;{{profile}}&quot;.</source>
        <translation>Keine Einstellung behält die ID des Profils: eine eigene hinzufügen, etwa ezswitch_profile = &quot;{{profile}}&quot;.</translation>
    </message>
    <message>
        <source>No start-up file sets {variable}: it was set in this session alone. Unset it, and start the agent anew.</source>
        <translation>Keine Startdatei setzt {variable}: Die Variable gilt nur in dieser Sitzung. Mit unset aufheben und den Agenten neu starten.</translation>
    </message>
    <message>
        <source>No such app.</source>
        <translation>Es gibt kein solches Programm.</translation>
    </message>
    <message>
        <source>No terminal was found here.</source>
        <translation>Hier wurde kein Terminal gefunden.</translation>
    </message>
    <message>
        <source>No user folder of Visual Studio Code was found, and this way writes its list of models.</source>
        <translation>Es wurde kein Benutzerordner von Visual Studio Code gefunden, und dieser Weg schreibt dessen Modell-Liste.</translation>
    </message>
    <message>
        <source>No variable and no other file outranks its settings.</source>
        <translation>Weder eine Variable noch eine andere Datei hat Vorrang vor den Einstellungen.</translation>
    </message>
    <message>
        <source>Nobody else can write where it is kept.</source>
        <translation>Niemand sonst kann dort schreiben, wo er liegt.</translation>
    </message>
    <message>
        <source>Not a profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked, keychain locked</source>
        <translation>Nicht geprüft, Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Not checked, no keychain</source>
        <translation>Nicht geprüft, kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Not for any agent here ({n})</source>
        <translation>Für keinen Agenten hier ({n})</translation>
    </message>
    <message>
        <source>Not for {agent} ({n})</source>
        <translation>Nicht für {agent} ({n})</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Zurzeit nicht in Benutzung.</translation>
    </message>
    <message>
        <source>Not installed ({n})</source>
        <translation>Nicht installiert ({n})</translation>
    </message>
    <message>
        <source>Notes are up to {most} printable characters.</source>
        <translation>Notizen haben höchstens {most} druckbare Zeichen.</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notizen: {notes}</translation>
    </message>
    <message>
        <source>Nothing has to be done: on its own sign-in it counts again.</source>
        <translation>Nichts ist zu tun: Mit der eigenen Anmeldung gilt es wieder.</translation>
    </message>
    <message>
        <source>Nothing in it can be taken over.</source>
        <translation>Darin lässt sich nichts übernehmen.</translation>
    </message>
    <message>
        <source>Nothing is fetched because a link says so.</source>
        <translation>Nichts wird geholt, nur weil ein Link es sagt.</translation>
    </message>
    <message>
        <source>Nothing is fetched from Git here.</source>
        <translation>Hier wird nichts von Git geholt.</translation>
    </message>
    <message>
        <source>Nothing is installed in {editor} from here.</source>
        <translation>Von hier aus wird nichts in {editor} installiert.</translation>
    </message>
    <message>
        <source>Nothing is lost: Undo puts every file back.</source>
        <translation>Nichts geht verloren: „Rückgängig“ stellt jede Datei wieder her.</translation>
    </message>
    <message>
        <source>Nothing is wrong as far as can be seen without generating anything.</source>
        <translation>Alles in Ordnung, soweit es sich erkennen lässt, ohne etwas zu generieren.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing of it was overwritten. Look at it, then try again.</source>
        <translation>Nichts davon wurde überschrieben. Ansehen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing outranks its settings.</source>
        <translation>Nichts hat Vorrang vor den Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing that starts here can start at login.</source>
        <translation>Nichts, was hier startet, kann bei der Anmeldung starten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its owner, by another way than its address, what happened.</source>
        <translation>Nichts wurde geändert. Den Eigentümer auf einem anderen Weg als über diese Adresse fragen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the cause, then try again.</source>
        <translation>Nichts wurde geändert. Die Ursache beheben, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove the cause, then try again.</source>
        <translation>Nichts wurde geändert. Die Ursache beseitigen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was stored. Correct it, then try again.</source>
        <translation>Nichts wurde gespeichert. Berichtigen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written. Change it by hand.</source>
        <translation>Nichts wurde geschrieben. Bitte von Hand ändern.</translation>
    </message>
    <message>
        <source>Nothing was written. Try again.</source>
        <translation>Nichts wurde geschrieben. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was written. Write it out where it is used, or change it by hand.</source>
        <translation>Nichts wurde geschrieben. Dort ausschreiben, wo es verwendet wird, oder von Hand ändern.</translation>
    </message>
    <message>
        <source>Novita AI</source>
        <translation>Novita AI</translation>
    </message>
    <message>
        <source>Now paste its key.</source>
        <translation>Jetzt den Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>Now: {used}, a profile of yours.</source>
        <translation>Jetzt: {used}, eines Ihrer Profile.</translation>
    </message>
    <message>
        <source>Now: {used}.</source>
        <translation>Jetzt: {used}.</translation>
    </message>
    <message>
        <source>Now: {used}; it stays, and one click brings it back.</source>
        <translation>Jetzt: {used}; das bleibt, und ein Klick bringt es zurück.</translation>
    </message>
    <message>
        <source>Now: {used}; one click brings it back.</source>
        <translation>Jetzt: {used}; ein Klick bringt es zurück.</translation>
    </message>
    <message>
        <source>Off: those listed count, nobody is asked.</source>
        <translation>Aus: Es gelten die aufgeführten, niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Ollama (this machine)</source>
        <translation>Ollama (dieser Rechner)</translation>
    </message>
    <message>
        <source>On the command line: ezswitch add</source>
        <translation>Auf der Befehlszeile: ezswitch add</translation>
    </message>
    <message>
        <source>Once pi trusts this folder, that wins over every profile here.</source>
        <translation>Sobald pi diesem Ordner vertraut, hat das hier Vorrang vor jedem Profil.</translation>
    </message>
    <message>
        <source>Once stored, the key is sent to {hosts}.</source>
        <translation>Sobald der Schlüssel gespeichert ist, wird er an {hosts} gesendet.</translation>
    </message>
    <message>
        <source>Once you trust this folder, the profile&apos;s address is asked for that model. Another provider does not count here.</source>
        <translation>Sobald Sie diesem Ordner vertrauen, wird die Adresse des Profils nach diesem Modell gefragt. Ein anderer Anbieter gilt hier nicht.</translation>
    </message>
    <message>
        <source>One begins: ezswitch_bundle = 1</source>
        <translation>Eine solche beginnt mit: ezswitch_bundle = 1</translation>
    </message>
    <message>
        <source>One click brings it back.</source>
        <translation>Ein Klick bringt es zurück.</translation>
    </message>
    <message>
        <source>One key for both API formats.</source>
        <translation>Ein Schlüssel für beide API-Formate.</translation>
    </message>
    <message>
        <source>One profile after another is the same as the second alone.</source>
        <translation>Zwei Profile nacheinander ergeben dasselbe wie das zweite allein.</translation>
    </message>
    <message>
        <source>One profile serves every agent that speaks one of its API formats.</source>
        <translation>Ein Profil dient jedem Agenten, der eines seiner API-Formate spricht.</translation>
    </message>
    <message>
        <source>One session of {agent} began before the last switch (process {numbers}).</source>
        <translation>Eine Sitzung von {agent} begann vor der letzten Umschaltung (Prozess {numbers}).</translation>
    </message>
    <message>
        <source>Only providers are taken over.</source>
        <translation>Nur Anbieter werden übernommen.</translation>
    </message>
    <message>
        <source>Only {most} are taken at a time.</source>
        <translation>Auf einmal werden nur {most} übernommen.</translation>
    </message>
    <message>
        <source>Open a terminal with this</source>
        <translation>Terminal damit öffnen</translation>
    </message>
    <message>
        <source>Open ezswitch</source>
        <translation>ezswitch öffnen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation>OpenAI Responses</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI-kompatibel</translation>
    </message>
    <message>
        <source>OpenCode reads it after the files that ezswitch edits: what it says about models or providers wins.</source>
        <translation>OpenCode liest sie nach den Dateien, die ezswitch bearbeitet: Was darin über Modelle oder Anbieter steht, hat Vorrang.</translation>
    </message>
    <message>
        <source>OpenRouter</source>
        <translation>OpenRouter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Or choose another way for it in the profile: {ways}.</source>
        <translation>Oder im Profil einen anderen Weg dafür wählen: {ways}.</translation>
    </message>
    <message>
        <source>Or run it yourself: ezswitch run --help</source>
        <translation>Oder selbst ausführen: ezswitch run --help</translation>
    </message>
    <message>
        <source>Or see what differs: ezswitch drift {agent}</source>
        <translation>Oder die Unterschiede ansehen: ezswitch drift {agent}</translation>
    </message>
    <message>
        <source>Or with: ezswitch updates on</source>
        <translation>Oder mit: ezswitch updates on</translation>
    </message>
    <message>
        <source>Other users of this computer can look into {folder}, a folder of ezswitch&apos;s.</source>
        <translation>Andere Benutzer dieses Rechners haben Einblick in {folder}, einen Ordner von ezswitch.</translation>
    </message>
    <message>
        <source>Otherwise correct the profile first.</source>
        <translation>Sonst zuerst das Profil berichtigen.</translation>
    </message>
    <message>
        <source>Our entry, by the way `custom-endpoint`.</source>
        <translation>Unser Eintrag, über den Weg `custom-endpoint`.</translation>
    </message>
    <message>
        <source>Our entry: address, models, and the file that holds the key.</source>
        <translation>Unser Eintrag: Adresse, Modelle und die Datei mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>Our extension as a source of models: no GitHub sign-in is needed.</source>
        <translation>Unsere Erweiterung als Quelle für Modelle: Eine Anmeldung bei GitHub ist nicht nötig.</translation>
    </message>
    <message>
        <source>Our extension lists the models and asks for the key at each request; a switch counts at once.</source>
        <translation>Unsere Erweiterung führt die Modelle auf und fragt bei jeder Anfrage nach dem Schlüssel; eine Umschaltung gilt sofort.</translation>
    </message>
    <message>
        <source>Our provider, switched on, and its main model.</source>
        <translation>Unser Anbieter, eingeschaltet, und sein Hauptmodell.</translation>
    </message>
    <message>
        <source>Our provider, with the key in it.</source>
        <translation>Unser Anbieter, mit dem Schlüssel darin.</translation>
    </message>
    <message>
        <source>Our provider: address, key command and models.</source>
        <translation>Unser Anbieter: Adresse, Befehl für den Schlüssel und Modelle.</translation>
    </message>
    <message>
        <source>Our provider: its address and models.</source>
        <translation>Unser Anbieter: Adresse und Modelle.</translation>
    </message>
    <message>
        <source>Our provider: its address, and the program that prints the key, run without a shell.</source>
        <translation>Unser Anbieter: die Adresse und das Programm, das den Schlüssel ausgibt; es läuft ohne Shell.</translation>
    </message>
    <message>
        <source>Our provider: its address, models and key reference.</source>
        <translation>Unser Anbieter: Adresse, Modelle und Verweis auf den Schlüssel.</translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>Eigene Anmeldung</translation>
    </message>
    <message>
        <source>Own sign-in leaves nothing of a profile.</source>
        <translation>Die eigene Anmeldung lässt nichts von einem Profil übrig.</translation>
    </message>
    <message>
        <source>Own sign-in, in use.</source>
        <translation>Eigene Anmeldung, in Benutzung.</translation>
    </message>
    <message>
        <source>Own sign-in.</source>
        <translation>Eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Paste a key, a link, a shared setup or an address</source>
        <translation>Einen Schlüssel, einen Link, eine geteilte Einrichtung oder eine Adresse einfügen</translation>
    </message>
    <message>
        <source>Paste it.</source>
        <translation>Bitte einfügen.</translation>
    </message>
    <message>
        <source>Paste one key, on one line.</source>
        <translation>Einen einzigen Schlüssel in einer Zeile einfügen.</translation>
    </message>
    <message>
        <source>Paste the address first, such as {address}</source>
        <translation>Zuerst die Adresse einfügen, etwa {address}</translation>
    </message>
    <message>
        <source>Paste the key for {profile}</source>
        <translation>Den Schlüssel für {profile} einfügen</translation>
    </message>
    <message>
        <source>Paste the key from your provider&apos;s dashboard.</source>
        <translation>Den Schlüssel von der Verwaltungsseite Ihres Anbieters einfügen.</translation>
    </message>
    <message>
        <source>Pick another model; {n} model on offer.</source>
        <translation>Ein anderes Modell wählen; {n} Modell im Angebot.</translation>
    </message>
    <message>
        <source>Pick another model; {n} models on offer.</source>
        <translation>Ein anderes Modell wählen; {n} Modelle im Angebot.</translation>
    </message>
    <message>
        <source>Pick another, or look again: the list may have changed.</source>
        <translation>Ein anderes wählen oder erneut nachsehen: Die Liste kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Preview what changes…</source>
        <translation>Vorschau der Änderungen…</translation>
    </message>
    <message>
        <source>Prints the key, for approved addresses alone.</source>
        <translation>Gibt den Schlüssel aus, nur für freigegebene Adressen.</translation>
    </message>
    <message>
        <source>Process {process} ({program}) has been switching for more than {seconds} seconds.</source>
        <translation>Prozess {process} ({program}) schaltet seit mehr als {seconds} Sekunden um.</translation>
    </message>
    <message>
        <source>Profiles are not checked until it is unlocked.</source>
        <translation>Bis er entsperrt ist, werden keine Profile geprüft.</translation>
    </message>
    <message>
        <source>Profiles cannot be read · Open</source>
        <translation>Profile lassen sich nicht lesen · Öffnen</translation>
    </message>
    <message>
        <source>Profiles, settings, history and the programs for keys would be removed, for good.</source>
        <translation>Profile, Einstellungen, Verlauf und die Programme für Schlüssel würden endgültig entfernt.</translation>
    </message>
    <message>
        <source>Programs are not started here.</source>
        <translation>Hier werden keine Programme gestartet.</translation>
    </message>
    <message>
        <source>Put ezswitch&apos;s launcher into a folder whose name has none of them.</source>
        <translation>Den Starter von ezswitch in einen Ordner legen, dessen Name keines davon enthält.</translation>
    </message>
    <message>
        <source>Put it on a profile, or on its own sign-in.</source>
        <translation>Auf ein Profil oder auf die eigene Anmeldung umschalten.</translation>
    </message>
    <message>
        <source>Put it on a profile, or take that out of the file.</source>
        <translation>Auf ein Profil umschalten oder das aus der Datei nehmen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Qwen (Bailian)</source>
        <translation>Qwen (Bailian)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Wiederholen: {action}</translation>
    </message>
    <message>
        <source>Refreshed: {agents}.</source>
        <translation>Aktualisiert: {agents}.</translation>
    </message>
    <message>
        <source>Remove &quot;{provider}&quot; there, then try again: that list is yours, ezswitch leaves it alone.</source>
        <translation>„{provider}“ dort entfernen, dann noch einmal versuchen: Diese Liste gehört Ihnen, ezswitch lässt sie unberührt.</translation>
    </message>
    <message>
        <source>Remove it: {command}</source>
        <translation>Entfernen: {command}</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, or start Claude Code outside the program that sets it.</source>
        <translation>Die Variable aus den Startdateien Ihrer Shell entfernen oder Claude Code außerhalb des Programms starten, das sie setzt.</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, or take model and provider out of what it names.</source>
        <translation>Die Variable aus den Startdateien Ihrer Shell entfernen oder Modell und Anbieter aus der darin genannten Datei nehmen.</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, then open a new terminal.</source>
        <translation>Die Variable aus den Startdateien Ihrer Shell entfernen, dann ein neues Terminal öffnen.</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files.</source>
        <translation>Die Variable aus den Startdateien Ihrer Shell entfernen.</translation>
    </message>
    <message>
        <source>Remove {profile}?</source>
        <translation>{profile} entfernen?</translation>
    </message>
    <message>
        <source>Remove {variable} from your environment variables, then open a new terminal, and log out once where agents are started from the desktop.</source>
        <translation>{variable} aus Ihren Umgebungsvariablen entfernen, dann ein neues Terminal öffnen und sich einmal abmelden, wo Agenten vom Desktop aus gestartet werden.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Replace it: --force</source>
        <translation>Ersetzen: --force</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Replace the key {key}</source>
        <translation>Schlüssel {key} ersetzen</translation>
    </message>
    <message>
        <source>Report it with this file, which holds no key.</source>
        <translation>Mit dieser Datei melden; sie enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Restart it, or log out and in.</source>
        <translation>Den Schlüsselbund neu starten oder sich ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Restore everything and remove ezswitch&apos;s traces</source>
        <translation>Alles wiederherstellen und die Spuren von ezswitch entfernen</translation>
    </message>
    <message>
        <source>Restore files from before ezswitch</source>
        <translation>Dateien von vor ezswitch wiederherstellen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Revert does not need them: it goes back to what was there before ezswitch.</source>
        <translation>Das Zurücksetzen braucht sie nicht: Es führt zum Stand vor ezswitch zurück.</translation>
    </message>
    <message>
        <source>Revert works without it.</source>
        <translation>Das Zurücksetzen funktioniert ohne den Verlauf.</translation>
    </message>
    <message>
        <source>Run it yourself in a terminal to see why.</source>
        <translation>Selbst in einem Terminal ausführen, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Run it yourself in a terminal: it may be waiting for an answer.</source>
        <translation>Selbst in einem Terminal ausführen: Vielleicht wartet es auf eine Antwort.</translation>
    </message>
    <message>
        <source>Run this once more.</source>
        <translation>Noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>Als Profil speichern…</translation>
    </message>
    <message>
        <source>Save it as a profile, or choose another.</source>
        <translation>Als Profil speichern oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a mark.</source>
        <translation>Die Datei als UTF-8 ohne BOM speichern.</translation>
    </message>
    <message>
        <source>Say where they go: --move-to PROFILE, or --move-to own-sign-in.</source>
        <translation>Angeben, wohin sie gehen: --move-to PROFILE oder --move-to own-sign-in.</translation>
    </message>
    <message>
        <source>Scripts that ask for usage, and what belongs to them, are never taken over or run.</source>
        <translation>Skripte, die den Verbrauch abfragen, und was zu ihnen gehört, werden nie übernommen oder ausgeführt.</translation>
    </message>
    <message>
        <source>See `ezswitch history`.</source>
        <translation>Siehe `ezswitch history`.</translation>
    </message>
    <message>
        <source>See that there is room and that you may write there, then try again.</source>
        <translation>Nachsehen, ob Platz ist und Sie dort schreiben dürfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>See what will change</source>
        <translation>Anzeigen, was sich ändert</translation>
    </message>
    <message>
        <source>See: ezswitch agents</source>
        <translation>Siehe: ezswitch agents</translation>
    </message>
    <message>
        <source>See: ezswitch edit --help</source>
        <translation>Siehe: ezswitch edit --help</translation>
    </message>
    <message>
        <source>See: ezswitch status</source>
        <translation>Siehe: ezswitch status</translation>
    </message>
    <message>
        <source>Send a link or a shared setup.</source>
        <translation>Einen Link oder eine geteilte Einrichtung senden.</translation>
    </message>
    <message>
        <source>Send it on standard input: --key-stdin.</source>
        <translation>Über die Standardeingabe senden: --key-stdin.</translation>
    </message>
    <message>
        <source>Send it on standard input: ezswitch import -</source>
        <translation>Über die Standardeingabe senden: ezswitch import -</translation>
    </message>
    <message>
        <source>Send the key alone.</source>
        <translation>Nur den Schlüssel senden.</translation>
    </message>
    <message>
        <source>Send the key there too</source>
        <translation>Den Schlüssel auch dorthin senden</translation>
    </message>
    <message>
        <source>Send the key to {hosts}</source>
        <translation>Schlüssel an {hosts} senden</translation>
    </message>
    <message>
        <source>Sends {n} short request to {hosts} with {models}: about {tokens} at most, which your provider bills.</source>
        <translation>Sendet {n} kurze Anfrage an {hosts} mit {models}: höchstens etwa {tokens}, die Ihr Anbieter berechnet.</translation>
    </message>
    <message>
        <source>Sends {n} short requests to {hosts} with {models}: about {tokens} at most, which your provider bills.</source>
        <translation>Sendet {n} kurze Anfragen an {hosts} mit {models}: höchstens etwa {tokens}, die Ihr Anbieter berechnet.</translation>
    </message>
    <message>
        <source>Sessions that are started with `codex -p` and its name do not follow a switch in that.</source>
        <translation>Sitzungen, die mit `codex -p` und dessen Namen gestartet werden, folgen darin keiner Umschaltung.</translation>
    </message>
    <message>
        <source>Set a main model in the profile, or check it once so that its catalogue is known.</source>
        <translation>Im Profil ein Hauptmodell setzen oder es einmal prüfen, damit die Modell-Liste bekannt ist.</translation>
    </message>
    <message>
        <source>Set a main model in the profile.</source>
        <translation>Im Profil ein Hauptmodell setzen.</translation>
    </message>
    <message>
        <source>Set it back all the same</source>
        <translation>Trotzdem zurücksetzen</translation>
    </message>
    <message>
        <source>Set up anyway</source>
        <translation>Trotzdem einrichten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Share everything…</source>
        <translation>Alles teilen…</translation>
    </message>
    <message>
        <source>Share your profiles</source>
        <translation>Ihre Profile teilen</translation>
    </message>
    <message>
        <source>Share {profile}</source>
        <translation>{profile} teilen</translation>
    </message>
    <message>
        <source>Shared setup</source>
        <translation>Geteilte Einrichtung</translation>
    </message>
    <message>
        <source>Shared setup (*.toml)</source>
        <translation>Geteilte Einrichtung (*.toml)</translation>
    </message>
    <message>
        <source>Shared setup of {name}</source>
        <translation>Geteilte Einrichtung von {name}</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzer fassen.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Kürzer fassen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Unterschiede anzeigen…</translation>
    </message>
    <message>
        <source>Show what is supported</source>
        <translation>Anzeigen, was unterstützt wird</translation>
    </message>
    <message>
        <source>Signatures cannot be verified here.</source>
        <translation>Signaturen lassen sich hier nicht prüfen.</translation>
    </message>
    <message>
        <source>SiliconFlow</source>
        <translation>SiliconFlow</translation>
    </message>
    <message>
        <source>SiliconFlow (China)</source>
        <translation>SiliconFlow (China)</translation>
    </message>
    <message>
        <source>Somebody switched an agent just now, so nothing of ezswitch was removed.</source>
        <translation>Gerade eben wurde ein Agent umgeschaltet, daher wurde nichts von ezswitch entfernt.</translation>
    </message>
    <message>
        <source>Something set another address (a project&apos;s settings, a variable).</source>
        <translation>Etwas hat eine andere Adresse gesetzt (die Einstellungen eines Projekts, eine Variable).</translation>
    </message>
    <message>
        <source>Something went wrong inside ezswitch. Your settings are safe: a switch is done whole or taken back. The report holds no key, and it is sent nowhere: copy it if you want to report the mistake.</source>
        <translation>In ezswitch ist ein Fehler aufgetreten. Ihre Einstellungen sind sicher: Eine Umschaltung geschieht ganz oder wird zurückgenommen. Der Bericht enthält keinen Schlüssel und wird nirgendwohin gesendet: bitte kopieren, wenn Sie den Fehler melden möchten.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Aufteilen.</translation>
    </message>
    <message>
        <source>Standard input is not text.</source>
        <translation>Die Standardeingabe ist kein Text.</translation>
    </message>
    <message>
        <source>Start CC Switch and quit it, then try again.</source>
        <translation>CC Switch starten und beenden, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Start CC Switch once, then try again.</source>
        <translation>CC Switch einmal starten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Start codex without -p, or take it out of that file.</source>
        <translation>Codex ohne -p starten oder es aus dieser Datei nehmen.</translation>
    </message>
    <message>
        <source>Start gemini in it once and trust it, if you do.</source>
        <translation>gemini einmal darin starten und dem Ordner vertrauen, wenn Sie das tun.</translation>
    </message>
    <message>
        <source>Start it anew where that matters.</source>
        <translation>Neu starten, wo es darauf ankommt.</translation>
    </message>
    <message>
        <source>Start it by hand.</source>
        <translation>Von Hand starten.</translation>
    </message>
    <message>
        <source>Start it once, so that it makes its database.</source>
        <translation>Einmal starten, damit die Datenbank angelegt wird.</translation>
    </message>
    <message>
        <source>Start one, let a program give the key, or keep it in a file.</source>
        <translation>Einen starten, ein Programm den Schlüssel ausgeben lassen oder ihn in einer Datei aufbewahren.</translation>
    </message>
    <message>
        <source>Start the editor once, then try again.</source>
        <translation>Den Editor einmal starten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Started elsewhere, {agent} reads another {file}; ezswitch edits the login shell&apos;s.</source>
        <translation>Anderswo gestartet, liest {agent} eine andere {file}; ezswitch bearbeitet die der Login-Shell.</translation>
    </message>
    <message>
        <source>Started elsewhere, {agent} reads other files; ezswitch edits the login shell&apos;s.</source>
        <translation>Anderswo gestartet, liest {agent} andere Dateien; ezswitch bearbeitet die der Login-Shell.</translation>
    </message>
    <message>
        <source>Step 1 of 3. None of the agents that ezswitch knows is installed here yet.</source>
        <translation>Schritt 1 von 3. Von den Agenten, die ezswitch kennt, ist hier noch keiner installiert.</translation>
    </message>
    <message>
        <source>Step 1 of 3. Nothing is written before you have seen what will change.</source>
        <translation>Schritt 1 von 3. Nichts wird geschrieben, bevor Sie gesehen haben, was sich ändert.</translation>
    </message>
    <message>
        <source>Step 2 of 3. No agent is changed.</source>
        <translation>Schritt 2 von 3. Kein Agent wird geändert.</translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} keep the addresses they have; the key moves. Keys are never shown here.</source>
        <translation>Schritt 2 von 3. {agents} behalten ihre Adressen; der Schlüssel zieht um. Schlüssel werden hier nie angezeigt.</translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} keeps the address it has; the key moves. Keys are never shown here.</source>
        <translation>Schritt 2 von 3. {agents} behält die Adresse; der Schlüssel zieht um. Schlüssel werden hier nie angezeigt.</translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} to {profile}. Keys are never shown here.</source>
        <translation>Schritt 2 von 3. {agents} auf {profile}. Schlüssel werden hier nie angezeigt.</translation>
    </message>
    <message>
        <source>Step 3 of 3.</source>
        <translation>Schritt 3 von 3.</translation>
    </message>
    <message>
        <source>StepFun</source>
        <translation>StepFun</translation>
    </message>
    <message>
        <source>Store a new key…</source>
        <translation>Neuen Schlüssel speichern…</translation>
    </message>
    <message>
        <source>Store it again, copied from your provider&apos;s dashboard: ezswitch keys set {key}</source>
        <translation>Noch einmal speichern, kopiert von der Verwaltungsseite Ihres Anbieters: ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Store it: ezswitch keys set NAME</source>
        <translation>Speichern: ezswitch keys set NAME</translation>
    </message>
    <message>
        <source>Store it: ezswitch keys set {key}</source>
        <translation>Speichern: ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Store it: {command}.</source>
        <translation>Speichern: {command}.</translation>
    </message>
    <message>
        <source>Store the key again: ezswitch keys set {key}</source>
        <translation>Den Schlüssel noch einmal speichern: ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Store the key: Replace key, in the ⋯ menu of the profile&apos;s card.</source>
        <translation>Den Schlüssel speichern: „Schlüssel ersetzen“ im Menü ⋯ auf der Karte des Profils.</translation>
    </message>
    <message>
        <source>Store the rejected key all the same</source>
        <translation>Den abgelehnten Schlüssel trotzdem speichern</translation>
    </message>
    <message>
        <source>Store {profile}</source>
        <translation>{profile} speichern</translation>
    </message>
    <message>
        <source>Stored as a profile.</source>
        <translation>Als Profil gespeichert.</translation>
    </message>
    <message>
        <source>Storing the key was cancelled.</source>
        <translation>Das Speichern des Schlüssels wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Such as main=gpt-5.</source>
        <translation>Etwa main=gpt-5.</translation>
    </message>
    <message>
        <source>Such as: pass show x</source>
        <translation>Etwa: pass show x</translation>
    </message>
    <message>
        <source>Switch again</source>
        <translation>Erneut umschalten</translation>
    </message>
    <message>
        <source>Switch it again: ezswitch use {profile} {agent}</source>
        <translation>Erneut umschalten: ezswitch use {profile} {agent}</translation>
    </message>
    <message>
        <source>Switch it again: {command}</source>
        <translation>Erneut umschalten: {command}</translation>
    </message>
    <message>
        <source>Switch it again: {command}.</source>
        <translation>Erneut umschalten: {command}.</translation>
    </message>
    <message>
        <source>Switch it instead, and undo that afterwards.</source>
        <translation>Stattdessen umschalten und das danach rückgängig machen.</translation>
    </message>
    <message>
        <source>Switch it on in the settings.</source>
        <translation>In den Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>Switch them to another profile first, or revert them.</source>
        <translation>Zuerst auf ein anderes Profil umschalten oder zurücksetzen.</translation>
    </message>
    <message>
        <source>Switch {agents} to {profile}</source>
        <translation>{agents} auf {profile} umschalten</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Umgeschaltet</translation>
    </message>
    <message>
        <source>Switching and undo are refused without it.</source>
        <translation>Ohne den Verlauf ist weder Umschalten noch Rückgängigmachen möglich.</translation>
    </message>
    <message>
        <source>Switching back, or to another provider, is one click from now on.</source>
        <translation>Zurückschalten oder auf einen anderen Anbieter umschalten geht von nun an mit einem Klick.</translation>
    </message>
    <message>
        <source>Switching twice changes nothing more.</source>
        <translation>Zweimaliges Umschalten ändert nichts weiter.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Wird umgeschaltet…</translation>
    </message>
    <message>
        <source>TOML does not know this backslash escape</source>
        <translation>TOML kennt diese Escape-Sequenz mit Backslash nicht</translation>
    </message>
    <message>
        <source>Take it out of the profile.</source>
        <translation>Aus dem Profil nehmen.</translation>
    </message>
    <message>
        <source>Take it out of the profile: what stands in the variable or file would be sent to that address.</source>
        <translation>Aus dem Profil nehmen: Was in der Variable oder Datei steht, würde an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>Take it out there, and store it as the profile&apos;s key.</source>
        <translation>Dort herausnehmen und als Schlüssel des Profils speichern.</translation>
    </message>
    <message>
        <source>Take it out there, if profiles should count in this project too.</source>
        <translation>Dort herausnehmen, wenn Profile auch in diesem Projekt gelten sollen.</translation>
    </message>
    <message>
        <source>Take it out there, or ask whoever manages this machine.</source>
        <translation>Dort herausnehmen oder bei der Verwaltung dieses Rechners nachfragen.</translation>
    </message>
    <message>
        <source>Take over the settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Take some out.</source>
        <translation>Einige herausnehmen.</translation>
    </message>
    <message>
        <source>Take that line out, and put what [profiles.NAME] says into NAME.config.toml beside it (codex -p NAME).</source>
        <translation>Diese Zeile herausnehmen und den Inhalt von [profiles.NAME] in NAME.config.toml daneben schreiben (codex -p NAME).</translation>
    </message>
    <message>
        <source>Take the line out there, if the profile&apos;s model should count in this project too.</source>
        <translation>Die Zeile dort herausnehmen, wenn das Modell des Profils auch in diesem Projekt gelten soll.</translation>
    </message>
    <message>
        <source>Take {variable} out of {places}, then open a new terminal, and log out once where agents are started from the desktop.</source>
        <translation>{variable} aus {places} nehmen, dann ein neues Terminal öffnen und sich einmal abmelden, wo Agenten vom Desktop aus gestartet werden.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Taken back: {action}</source>
        <translation>Rückgängig gemacht: {action}</translation>
    </message>
    <message>
        <source>Taken out: Droid itself moves the model to sessionDefaultSettings.</source>
        <translation>Wird herausgenommen: Droid verschiebt das Modell selbst nach sessionDefaultSettings.</translation>
    </message>
    <message>
        <source>Takes effect: {effect}.</source>
        <translation>Wirksam: {effect}.</translation>
    </message>
    <message>
        <source>Terminals are not opened here.</source>
        <translation>Hier werden keine Terminals geöffnet.</translation>
    </message>
    <message>
        <source>That choice is kept in a file of its own and wins over crush.json.</source>
        <translation>Diese Wahl steht in einer eigenen Datei und hat Vorrang vor crush.json.</translation>
    </message>
    <message>
        <source>That is an address, not a link.</source>
        <translation>Das ist eine Adresse, kein Link.</translation>
    </message>
    <message>
        <source>That is what the agent meets, whatever the list says.</source>
        <translation>Genau das bekommt der Agent, was auch immer die Liste sagt.</translation>
    </message>
    <message>
        <source>That is what the deep check of {time} UTC saw.</source>
        <translation>So hat es die Tiefenprüfung vom {time} UTC gesehen.</translation>
    </message>
    <message>
        <source>That is: ezswitch use {profile} {agent}</source>
        <translation>Das heißt: ezswitch use {profile} {agent}</translation>
    </message>
    <message>
        <source>That key then goes to the profile&apos;s address.</source>
        <translation>Dieser Schlüssel geht dann an die Adresse des Profils.</translation>
    </message>
    <message>
        <source>That looks like a key itself; here goes the name it is stored under.</source>
        <translation>Das sieht selbst wie ein Schlüssel aus; hierher gehört der Name, unter dem er gespeichert wird.</translation>
    </message>
    <message>
        <source>That looks like a key, not a link.</source>
        <translation>Das sieht wie ein Schlüssel aus, nicht wie ein Link.</translation>
    </message>
    <message>
        <source>The API format: openai or anthropic.</source>
        <translation>Das API-Format: openai oder anthropic.</translation>
    </message>
    <message>
        <source>The address carries what looks like a key, and it would be kept in a file.</source>
        <translation>Die Adresse enthält etwas, das wie ein Schlüssel aussieht, und sie würde in einer Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>The address for Anthropic&apos;s format.</source>
        <translation>Die Adresse für das Format von Anthropic.</translation>
    </message>
    <message>
        <source>The address for OpenAI&apos;s format.</source>
        <translation>Die Adresse für das Format von OpenAI.</translation>
    </message>
    <message>
        <source>The address of {profile} has something in it that agents take for a variable, a file or a command.</source>
        <translation>Die Adresse von {profile} enthält etwas, das Agenten für eine Variable, eine Datei oder einen Befehl halten.</translation>
    </message>
    <message>
        <source>The address.</source>
        <translation>Die Adresse.</translation>
    </message>
    <message>
        <source>The address: that of a request where the format is openai.</source>
        <translation>Die Adresse: beim Format openai die einer Anfrage.</translation>
    </message>
    <message>
        <source>The agents are: {agents}.</source>
        <translation>Die Agenten sind: {agents}.</translation>
    </message>
    <message>
        <source>The bytes kept as {name} are damaged.</source>
        <translation>Die als {name} aufbewahrten Bytes sind beschädigt.</translation>
    </message>
    <message>
        <source>The bytes kept as {name} are missing.</source>
        <translation>Die als {name} aufbewahrten Bytes fehlen.</translation>
    </message>
    <message>
        <source>The call is announced but never arrives (ezrouter&apos;s bug GW-001).</source>
        <translation>Der Aufruf wird angekündigt, kommt aber nie an (ezrouter-Fehler GW-001).</translation>
    </message>
    <message>
        <source>The command line that prints the key.</source>
        <translation>Die Befehlszeile, die den Schlüssel ausgibt.</translation>
    </message>
    <message>
        <source>The command that it names for the key cannot be shown whole, and was left out.</source>
        <translation>Der darin für den Schlüssel genannte Befehl lässt sich nicht ganz anzeigen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The command that prints the key.</source>
        <translation>Der Befehl, der den Schlüssel ausgibt.</translation>
    </message>
    <message>
        <source>The desktop entry</source>
        <translation>Der Desktop-Eintrag</translation>
    </message>
    <message>
        <source>The edited file would not say exactly what was wanted, so it was not written.</source>
        <translation>In der bearbeiteten Datei stünde nicht genau das Gewünschte, daher wurde sie nicht geschrieben.</translation>
    </message>
    <message>
        <source>The entry that starts ezswitch at login</source>
        <translation>Der Eintrag, der ezswitch bei der Anmeldung startet</translation>
    </message>
    <message>
        <source>The ezswitch demo that was asked for the key is not running any more.</source>
        <translation>Die ezswitch-Demo, die nach dem Schlüssel gefragt wurde, läuft nicht mehr.</translation>
    </message>
    <message>
        <source>The file lies in ezswitch&apos;s own folder; the profile keeps a badge that says so.</source>
        <translation>Die Datei liegt im eigenen Ordner von ezswitch; am Profil bleibt ein Hinweis darauf.</translation>
    </message>
    <message>
        <source>The file that holds a kept original is damaged.</source>
        <translation>Die Datei mit einem aufbewahrten Original ist beschädigt.</translation>
    </message>
    <message>
        <source>The file that holds the record of an unfinished switch is damaged.</source>
        <translation>Die Datei mit der Aufzeichnung einer unvollendeten Umschaltung ist beschädigt.</translation>
    </message>
    <message>
        <source>The file that it names is a settings file of {agent}.</source>
        <translation>Die angegebene Datei ist eine Einstellungsdatei von {agent}.</translation>
    </message>
    <message>
        <source>The file was left as it is. Correct it there, then try again.</source>
        <translation>Die Datei blieb, wie sie war. Dort berichtigen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file with the key {key} cannot be read: {why}.</source>
        <translation>Die Datei mit dem Schlüssel {key} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The files concerned are together too large for a journal that could be read back; nothing was done.</source>
        <translation>Die betroffenen Dateien sind zusammen zu groß für ein Journal, das sich zurücklesen ließe; nichts wurde getan.</translation>
    </message>
    <message>
        <source>The folder of {agent}</source>
        <translation>Der Ordner von {agent}</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The gateway does not say how many tokens that took.</source>
        <translation>Das Gateway sagt nicht, wie viele Tokens das gebraucht hat.</translation>
    </message>
    <message>
        <source>The history of earlier switches is not there any more.</source>
        <translation>Der Verlauf früherer Umschaltungen ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The history starts anew</source>
        <translation>Der Verlauf beginnt neu</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Host</translation>
    </message>
    <message>
        <source>The host accepted the key ({figures}).</source>
        <translation>Der Host hat den Schlüssel akzeptiert ({figures}).</translation>
    </message>
    <message>
        <source>The id of our provider.</source>
        <translation>Die ID unseres Anbieters.</translation>
    </message>
    <message>
        <source>The key also stands in {files}, which only you can read.</source>
        <translation>Der Schlüssel steht auch in {files}, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The key also stays in {place}, which is yours: take it out there once the profile works.</source>
        <translation>Der Schlüssel bleibt auch in {place}; das gehört Ihnen: dort herausnehmen, sobald das Profil funktioniert.</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not end within {seconds} seconds.</source>
        <translation>Der Befehl für den Schlüssel {key} ({command}) wurde innerhalb von {seconds} Sekunden nicht fertig.</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not print exactly one line with a key.</source>
        <translation>Der Befehl für den Schlüssel {key} ({command}) hat nicht genau eine Zeile mit einem Schlüssel ausgegeben.</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not start: {why}.</source>
        <translation>Der Befehl für den Schlüssel {key} ({command}) ist nicht gestartet: {why}.</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) ended with status {status}.</source>
        <translation>Der Befehl für den Schlüssel {key} ({command}) endete mit Status {status}.</translation>
    </message>
    <message>
        <source>The key for Anthropic&apos;s format.</source>
        <translation>Der Schlüssel für das Format von Anthropic.</translation>
    </message>
    <message>
        <source>The key for OpenAI&apos;s format.</source>
        <translation>Der Schlüssel für das Format von OpenAI.</translation>
    </message>
    <message>
        <source>The key goes to {hosts} and nowhere else: they bill what you use.</source>
        <translation>Der Schlüssel geht nur an {hosts}: Was Sie verbrauchen, wird dort berechnet.</translation>
    </message>
    <message>
        <source>The key is accepted: {answers}</source>
        <translation>Der Schlüssel wird akzeptiert: {answers}</translation>
    </message>
    <message>
        <source>The key itself.</source>
        <translation>Der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>The key may be limited to some models or to other networks, or the account is blocked. Look at the key in your provider&apos;s dashboard.</source>
        <translation>Der Schlüssel ist vielleicht auf einige Modelle oder andere Netze beschränkt, oder das Konto ist gesperrt. Den Schlüssel auf der Verwaltungsseite Ihres Anbieters ansehen.</translation>
    </message>
    <message>
        <source>The key may be limited to some models, or the model is gone: look at the list again and pick another. It may also be limited to other networks.</source>
        <translation>Der Schlüssel ist vielleicht auf einige Modelle beschränkt, oder das Modell gibt es nicht mehr: in der Liste erneut nachsehen und ein anderes wählen. Er kann auch auf andere Netze beschränkt sein.</translation>
    </message>
    <message>
        <source>The key that was found with it is left out.</source>
        <translation>Der damit gefundene Schlüssel wird weggelassen.</translation>
    </message>
    <message>
        <source>The key {key} cannot be looked at: the keychain is locked.</source>
        <translation>Der Schlüssel {key} lässt sich nicht ansehen: Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The key {key} comes from a command, which runs only when you ask for it.</source>
        <translation>Der Schlüssel {key} kommt aus einem Befehl, der nur läuft, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>The key {key} is not stored yet, and there is no terminal to ask for it.</source>
        <translation>Der Schlüssel {key} ist noch nicht gespeichert, und es gibt kein Terminal, um danach zu fragen.</translation>
    </message>
    <message>
        <source>The key {key} is there, clean, and approved for {hosts}.</source>
        <translation>Der Schlüssel {key} ist da, fehlerfrei und für {hosts} freigegeben.</translation>
    </message>
    <message>
        <source>The key {key} is used by {agents}.</source>
        <translation>Der Schlüssel {key} wird von {agents} verwendet.</translation>
    </message>
    <message>
        <source>The key {key} may still be in your keychain, under the service ezswitch: {problem}</source>
        <translation>Der Schlüssel {key} liegt vielleicht noch in Ihrem Schlüsselbund, unter dem Dienst ezswitch: {problem}</translation>
    </message>
    <message>
        <source>The key {key} was never sent to {hosts}, and was not now.</source>
        <translation>Der Schlüssel {key} wurde nie an {hosts} gesendet, auch jetzt nicht.</translation>
    </message>
    <message>
        <source>The key {key} was never sent to {hosts}. From now on it would be.</source>
        <translation>Der Schlüssel {key} wurde nie an {hosts} gesendet. Das würde sich nun ändern.</translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to an address that is none, which it is not approved for.</source>
        <translation>Der Schlüssel {key} wurde nicht ausgegeben: Der Agent würde ihn an eine ungültige Adresse senden, für die er nicht freigegeben ist.</translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to its own provider, which it is not approved for.</source>
        <translation>Der Schlüssel {key} wurde nicht ausgegeben: Der Agent würde ihn an den eigenen Anbieter senden, für den er nicht freigegeben ist.</translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to {host}, which it is not approved for.</source>
        <translation>Der Schlüssel {key} wurde nicht ausgegeben: Der Agent würde ihn an {host} senden, und dafür ist er nicht freigegeben.</translation>
    </message>
    <message>
        <source>The key {key} would have to be read from the keychain, and this program does not.</source>
        <translation>Der Schlüssel {key} müsste aus dem Schlüsselbund gelesen werden, und das tut dieses Programm nicht.</translation>
    </message>
    <message>
        <source>The key. Beside the address, so that neither is ever read without the other.</source>
        <translation>Der Schlüssel. Neben der Adresse, damit nie eines ohne das andere gelesen wird.</translation>
    </message>
    <message>
        <source>The keychain accepted the key {key} but does not hold it.</source>
        <translation>Der Schlüsselbund hat den Schlüssel {key} angenommen, enthält ihn aber nicht.</translation>
    </message>
    <message>
        <source>The keychain answered with {error}.</source>
        <translation>Der Schlüsselbund hat mit {error} geantwortet.</translation>
    </message>
    <message>
        <source>The keychain call was given up before it was answered.</source>
        <translation>Die Anfrage an den Schlüsselbund wurde aufgegeben, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 10 seconds.</source>
        <translation>Der Schlüsselbund hat innerhalb von 10 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keychain did not answer within {seconds} seconds.</source>
        <translation>Der Schlüsselbund hat innerhalb von {seconds} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain is locked, and there is no display to ask for its password on.</source>
        <translation>Der Schlüsselbund ist gesperrt, und ohne grafische Anzeige lässt sich nicht nach dem Passwort fragen.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain refused the access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The keychain service stopped while it was being asked.</source>
        <translation>Der Schlüsselbund-Dienst wurde beendet, während er gefragt wurde.</translation>
    </message>
    <message>
        <source>The keys {keys} would be removed.</source>
        <translation>Die Schlüssel {keys} würden entfernt.</translation>
    </message>
    <message>
        <source>The link names no address; a link without one means an official sign-in.</source>
        <translation>Der Link nennt keine Adresse; ein Link ohne Adresse steht für eine offizielle Anmeldung.</translation>
    </message>
    <message>
        <source>The list of keys that are kept outside the keychain cannot be read.</source>
        <translation>Die Liste der Schlüssel, die außerhalb des Schlüsselbunds liegen, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The main model and its address.</source>
        <translation>Das Hauptmodell und seine Adresse.</translation>
    </message>
    <message>
        <source>The main model, as an alias: an open session follows it.</source>
        <translation>Das Hauptmodell, als Alias: Eine offene Sitzung folgt ihm.</translation>
    </message>
    <message>
        <source>The main model, as custom:ezswitch/ID.</source>
        <translation>Das Hauptmodell, als custom:ezswitch/ID.</translation>
    </message>
    <message>
        <source>The main model, as ezswitch/ID.</source>
        <translation>Das Hauptmodell, als ezswitch/ID.</translation>
    </message>
    <message>
        <source>The main model, as ezswitch/ID; others for a failure rest meanwhile.</source>
        <translation>Das Hauptmodell, als ezswitch/ID; die Ausweichmodelle ruhen so lange.</translation>
    </message>
    <message>
        <source>The main model, with its format before it.</source>
        <translation>Das Hauptmodell, mit seinem Format davor.</translation>
    </message>
    <message>
        <source>The main model.</source>
        <translation>Das Hauptmodell.</translation>
    </message>
    <message>
        <source>The main model; it counts before `model.name` in any settings.json.</source>
        <translation>Das Hauptmodell; es hat Vorrang vor `model.name` in jeder settings.json.</translation>
    </message>
    <message>
        <source>The model ({role}) of {profile} has something in it that agents take for a variable, a file or a command.</source>
        <translation>Das Modell ({role}) von {profile} enthält etwas, das Agenten für eine Variable, eine Datei oder einen Befehl halten.</translation>
    </message>
    <message>
        <source>The model for small work.</source>
        <translation>Das Modell für kleine Aufgaben.</translation>
    </message>
    <message>
        <source>The model for titles and other small work.</source>
        <translation>Das Modell für Titel und andere kleine Aufgaben.</translation>
    </message>
    <message>
        <source>The model for titles: else our address is asked for one of xAI&apos;s.</source>
        <translation>Das Modell für Titel: Sonst wird unsere Adresse nach einem Modell von xAI gefragt.</translation>
    </message>
    <message>
        <source>The model of subagents; empty: the main model.</source>
        <translation>Das Modell für Sub-Agenten; leer: das Hauptmodell.</translation>
    </message>
    <message>
        <source>The model of the role {role}, or the main one.</source>
        <translation>Das Modell der Rolle {role}, sonst das Hauptmodell.</translation>
    </message>
    <message>
        <source>The model that the agent chooses itself</source>
        <translation>Das Modell, das der Agent selbst wählt</translation>
    </message>
    <message>
        <source>The models to offer, the main one first.</source>
        <translation>Die angebotenen Modelle, das Hauptmodell zuerst.</translation>
    </message>
    <message>
        <source>The models to offer.</source>
        <translation>Die angebotenen Modelle.</translation>
    </message>
    <message>
        <source>The name of a setting cannot be used: it is empty, or looks like a key.</source>
        <translation>Der Name einer Einstellung ist nicht verwendbar: Er ist leer oder sieht wie ein Schlüssel aus.</translation>
    </message>
    <message>
        <source>The name of the key.</source>
        <translation>Der Name des Schlüssels.</translation>
    </message>
    <message>
        <source>The new key takes the old one&apos;s place, under the same name.</source>
        <translation>Der neue Schlüssel ersetzt den alten unter demselben Namen.</translation>
    </message>
    <message>
        <source>The page {path} is not there.</source>
        <translation>Die Seite {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>The parameter is refused.</source>
        <translation>Der Parameter wird abgelehnt.</translation>
    </message>
    <message>
        <source>The path of a file of mode 0600 that holds the key.</source>
        <translation>Der Pfad einer Datei mit Zugriffsrechten 0600, in der der Schlüssel steht.</translation>
    </message>
    <message>
        <source>The profile {id} names no base URL.</source>
        <translation>Das Profil {id} nennt keine Basis-URL.</translation>
    </message>
    <message>
        <source>The profile {profile} is gone, so nothing was put back there.</source>
        <translation>Das Profil {profile} gibt es nicht mehr, daher wurde dort nichts zurückgesetzt.</translation>
    </message>
    <message>
        <source>The profile {profile} says the same already.</source>
        <translation>Das Profil {profile} enthält schon dasselbe.</translation>
    </message>
    <message>
        <source>The profile {profile} was changed since {agent} was last switched to it.</source>
        <translation>Das Profil {profile} wurde geändert, seit {agent} zuletzt darauf umgeschaltet wurde.</translation>
    </message>
    <message>
        <source>The profile {profile} was left as it is: {problem}</source>
        <translation>Das Profil {profile} blieb, wie es ist: {problem}</translation>
    </message>
    <message>
        <source>The profile&apos;s Anthropic address, without /v1.</source>
        <translation>Die Anthropic-Adresse des Profils, ohne /v1.</translation>
    </message>
    <message>
        <source>The profile&apos;s address has a dollar sign in it, which Crush would fill in.</source>
        <translation>Die Adresse des Profils enthält ein Dollarzeichen, das Crush durch einen Wert ersetzen würde.</translation>
    </message>
    <message>
        <source>The profile&apos;s address has something in it that a program may take for a variable, file or command.</source>
        <translation>Die Adresse des Profils enthält etwas, das ein Programm für eine Variable, eine Datei oder einen Befehl halten kann.</translation>
    </message>
    <message>
        <source>The profile&apos;s address with /v1 at its end.</source>
        <translation>Die Adresse des Profils mit /v1 am Ende.</translation>
    </message>
    <message>
        <source>The profile&apos;s address without /v1 at its end.</source>
        <translation>Die Adresse des Profils ohne /v1 am Ende.</translation>
    </message>
    <message>
        <source>The profile&apos;s address, as it stands there.</source>
        <translation>Die Adresse des Profils, wie sie dort steht.</translation>
    </message>
    <message>
        <source>The profile&apos;s address.</source>
        <translation>Die Adresse des Profils.</translation>
    </message>
    <message>
        <source>The profile&apos;s display name.</source>
        <translation>Der Anzeigename des Profils.</translation>
    </message>
    <message>
        <source>The profile&apos;s id, by which ezswitch knows its own settings again.</source>
        <translation>Die ID des Profils, an der ezswitch seine eigenen Einstellungen wiedererkennt.</translation>
    </message>
    <message>
        <source>The profile&apos;s id.</source>
        <translation>Die ID des Profils.</translation>
    </message>
    <message>
        <source>The profile&apos;s key then goes to that address, or to Google&apos;s.</source>
        <translation>Der Schlüssel des Profils geht dann an diese Adresse oder an die von Google.</translation>
    </message>
    <message>
        <source>The profile&apos;s model is not in the list `enabledModels`.</source>
        <translation>Das Modell des Profils steht nicht in der Liste `enabledModels`.</translation>
    </message>
    <message>
        <source>The profile&apos;s models and key.</source>
        <translation>Die Modelle und der Schlüssel des Profils.</translation>
    </message>
    <message>
        <source>The profile&apos;s models, which have to be listed.</source>
        <translation>Die Modelle des Profils, die aufgeführt sein müssen.</translation>
    </message>
    <message>
        <source>The profile&apos;s name has something in it that a program may take for a variable, file or command.</source>
        <translation>Der Name des Profils enthält etwas, das ein Programm für eine Variable, eine Datei oder einen Befehl halten kann.</translation>
    </message>
    <message>
        <source>The profile&apos;s name, shown in the status bar.</source>
        <translation>Der Name des Profils, in der Statusleiste angezeigt.</translation>
    </message>
    <message>
        <source>The profile: address, key and model.</source>
        <translation>Das Profil: Adresse, Schlüssel und Modell.</translation>
    </message>
    <message>
        <source>The program that prints the key may be asking for a password: this waits for the answer.</source>
        <translation>Das Programm, das den Schlüssel ausgibt, fragt vielleicht nach einem Passwort: Auf die Antwort wird gewartet.</translation>
    </message>
    <message>
        <source>The program that prints the key, as an argument list.</source>
        <translation>Das Programm, das den Schlüssel ausgibt, als Liste von Argumenten.</translation>
    </message>
    <message>
        <source>The program that prints the key, run without a shell.</source>
        <translation>Das Programm, das den Schlüssel ausgibt, ohne Shell aufgerufen.</translation>
    </message>
    <message>
        <source>The program that switches, for the status bar&apos;s list.</source>
        <translation>Das Programm, das umschaltet, für die Liste in der Statusleiste.</translation>
    </message>
    <message>
        <source>The program, or the computer, stopped in the middle of it. Nothing is left to do.</source>
        <translation>Das Programm oder der Rechner wurde mittendrin unterbrochen. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The record of an earlier switch was written by a newer version of ezswitch.</source>
        <translation>Der Eintrag einer früheren Umschaltung stammt von einer neueren Version von ezswitch.</translation>
    </message>
    <message>
        <source>The registry key {key} could not be written.</source>
        <translation>Der Registrierungsschlüssel {key} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The removal was cancelled.</source>
        <translation>Das Entfernen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The repository cannot be reached: {why}.</source>
        <translation>Das Repository ist nicht erreichbar: {why}.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>Das Repository hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>The repository has no file {file} or {other}.</source>
        <translation>Das Repository hat weder eine Datei {file} noch {other}.</translation>
    </message>
    <message>
        <source>The repository has no file {file}.</source>
        <translation>Das Repository hat keine Datei {file}.</translation>
    </message>
    <message>
        <source>The repository sends more than {megabytes} MB for one small file.</source>
        <translation>Das Repository sendet mehr als {megabytes} MB für eine einzige kleine Datei.</translation>
    </message>
    <message>
        <source>The repository took more than {seconds} seconds.</source>
        <translation>Das Repository brauchte mehr als {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The safe place for a key is missing in this session, so say where it may be kept instead.</source>
        <translation>Der sichere Ort für einen Schlüssel fehlt in dieser Sitzung; bitte angeben, wo er stattdessen liegen darf.</translation>
    </message>
    <message>
        <source>The same key is accepted by {other_host}: it is probably that one&apos;s key, not {host}&apos;s.</source>
        <translation>{other_host} akzeptiert denselben Schlüssel: Er gehört wahrscheinlich dorthin, nicht zu {host}.</translation>
    </message>
    <message>
        <source>The session bus did not let this program in.</source>
        <translation>Der Sitzungsbus hat dieses Programm nicht zugelassen.</translation>
    </message>
    <message>
        <source>The session bus is not there, and so no keychain service.</source>
        <translation>Es gibt keinen Sitzungsbus, also auch keinen Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>The settings files become what they were before ezswitch first switched the agent. If nobody else changed them since, to the byte; otherwise the settings that ezswitch writes go back and everybody else&apos;s edits stay. This can be undone.</source>
        <translation>Die Einstellungsdateien werden wieder so, wie sie waren, bevor ezswitch den Agenten zum ersten Mal umgeschaltet hat: bis aufs Byte, wenn sonst niemand sie geändert hat. Andernfalls gehen nur die von ezswitch geschriebenen Einstellungen zurück, und alle anderen Änderungen bleiben. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The shared setup is not signed with the key that you trust for it: {why}.</source>
        <translation>Die geteilte Einrichtung ist nicht mit dem Schlüssel signiert, dem Sie dafür vertrauen: {why}.</translation>
    </message>
    <message>
        <source>The small model, with its format before it.</source>
        <translation>Das kleine Modell, mit seinem Format davor.</translation>
    </message>
    <message>
        <source>The stored key has a blank or line break around it.</source>
        <translation>Am Anfang oder Ende des gespeicherten Schlüssels steht ein Leerzeichen oder Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The stored key holds a character that HTTP cannot carry.</source>
        <translation>Der gespeicherte Schlüssel enthält ein Zeichen, das HTTP nicht übertragen kann.</translation>
    </message>
    <message>
        <source>The stored key {key} has a blank or a line break around it.</source>
        <translation>Am Anfang oder Ende des gespeicherten Schlüssels {key} steht ein Leerzeichen oder Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The stored key {key} holds a character that no HTTP header can carry.</source>
        <translation>Der gespeicherte Schlüssel {key} enthält ein Zeichen, das kein HTTP-Header übertragen kann.</translation>
    </message>
    <message>
        <source>The switch failed ({cause}), and putting the files back failed too: {problem}</source>
        <translation>Die Umschaltung ist fehlgeschlagen ({cause}), und auch das Zurücksetzen der Dateien: {problem}</translation>
    </message>
    <message>
        <source>The system&apos;s settings say `{setting}`.</source>
        <translation>In den Einstellungen des Systems steht `{setting}`.</translation>
    </message>
    <message>
        <source>The text to share</source>
        <translation>Der Text zum Teilen</translation>
    </message>
    <message>
        <source>The token of a ChatGPT sign-in goes there (`openai_base_url`, or a provider with `requires_openai_auth`).</source>
        <translation>Dorthin geht das Token einer ChatGPT-Anmeldung (`openai_base_url` oder ein Anbieter mit `requires_openai_auth`).</translation>
    </message>
    <message>
        <source>The token of a claude.ai sign-in is sent to that address then, and so is a key from your shell.</source>
        <translation>Dann wird das Token einer claude.ai-Anmeldung an diese Adresse gesendet, und ebenso ein Schlüssel aus Ihrer Shell.</translation>
    </message>
    <message>
        <source>The version of this file, which is ezswitch&apos;s own.</source>
        <translation>Die Version dieser Datei, die ezswitch selbst gehört.</translation>
    </message>
    <message>
        <source>Their own logins or defaults apply</source>
        <translation>Eigene Anmeldungen oder Vorgaben gelten</translation>
    </message>
    <message>
        <source>Then remove it: {command}</source>
        <translation>Danach entfernen: {command}</translation>
    </message>
    <message>
        <source>There are: {presets}.</source>
        <translation>Es gibt: {presets}.</translation>
    </message>
    <message>
        <source>There are: {profiles}.</source>
        <translation>Es gibt: {profiles}.</translation>
    </message>
    <message>
        <source>There is a key {key} by now.</source>
        <translation>Inzwischen gibt es einen Schlüssel {key}.</translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation>Es gibt schon ein Profil {profile}.</translation>
    </message>
    <message>
        <source>There is a profile {profile} by now.</source>
        <translation>Inzwischen gibt es ein Profil {profile}.</translation>
    </message>
    <message>
        <source>There is a web page, not a shared setup.</source>
        <translation>Dort liegt eine Webseite, keine geteilte Einrichtung.</translation>
    </message>
    <message>
        <source>There is another key {key} already.</source>
        <translation>Es gibt schon einen anderen Schlüssel {key}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no key named {key}.</source>
        <translation>Es gibt keinen Schlüssel namens {key}.</translation>
    </message>
    <message>
        <source>There is no key {key}.</source>
        <translation>Es gibt keinen Schlüssel {key}.</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>Hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>There is no keychain yet, and making one was cancelled.</source>
        <translation>Es gibt noch keinen Schlüsselbund, und das Anlegen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no keychain yet, and without a display none can be made.</source>
        <translation>Es gibt noch keinen Schlüsselbund, und ohne grafische Anzeige lässt sich keiner anlegen.</translation>
    </message>
    <message>
        <source>There is no preset {preset}.</source>
        <translation>Es gibt keine Vorlage {preset}.</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>Es gibt kein Profil {profile}.</translation>
    </message>
    <message>
        <source>There is no session bus here, and so no keychain service.</source>
        <translation>Hier gibt es keinen Sitzungsbus, also auch keinen Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>There is no such agent here.</source>
        <translation>Hier gibt es keinen solchen Agenten.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>There is no switch to take back.</source>
        <translation>Es gibt keine Umschaltung, die sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>There is no undo to take back.</source>
        <translation>Es wurde nichts rückgängig gemacht, das sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>There is nothing to point anywhere.</source>
        <translation>Es gibt nichts, was umzuschalten wäre.</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>There is something like a key in the notes or tags, and they are kept in a readable file.</source>
        <translation>In den Notizen oder Schlagwörtern steht etwas wie ein Schlüssel, und sie liegen in einer lesbaren Datei.</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Diese Seiten sind auf Englisch.</translation>
    </message>
    <message>
        <source>They win over the user&apos;s own, so a switch does not take effect.</source>
        <translation>Sie haben Vorrang vor denen des Benutzers, daher wirkt eine Umschaltung nicht.</translation>
    </message>
    <message>
        <source>They win over yours, without a word: a switch has no effect on them.</source>
        <translation>Sie haben stillschweigend Vorrang vor Ihren: Eine Umschaltung wirkt nicht auf sie.</translation>
    </message>
    <message>
        <source>This base URL has no list of models; {url} has one.</source>
        <translation>Diese Basis-URL hat keine Modell-Liste; {url} hat eine.</translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation>Diese Ausgabe des Programms kann das nicht.</translation>
    </message>
    <message>
        <source>This cannot be a key: {why}.</source>
        <translation>Das kann kein Schlüssel sein: {why}.</translation>
    </message>
    <message>
        <source>This cannot be the address of a shared setup: {why}.</source>
        <translation>Das kann keine Adresse einer geteilten Einrichtung sein: {why}.</translation>
    </message>
    <message>
        <source>This ezswitch does not know it.</source>
        <translation>Dieses ezswitch kennt das nicht.</translation>
    </message>
    <message>
        <source>This ezswitch does not know this field.</source>
        <translation>Dieses ezswitch kennt dieses Feld nicht.</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>Diese Datei ist kein Text.</translation>
    </message>
    <message>
        <source>This is a fault of ezswitch: please report it with the layout of the file, without its keys.</source>
        <translation>Das ist ein Fehler von ezswitch: bitte melden, mit dem Aufbau der Datei, ohne die Schlüssel darin.</translation>
    </message>
    <message>
        <source>This is no link and no shared setup.</source>
        <translation>Das ist weder ein Link noch eine geteilte Einrichtung.</translation>
    </message>
    <message>
        <source>This is no program to run: check the quotes.</source>
        <translation>Das ist kein ausführbares Programm: Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <source>This is no public key of minisign.</source>
        <translation>Das ist kein öffentlicher Schlüssel von minisign.</translation>
    </message>
    <message>
        <source>This is not the address of a Git repository.</source>
        <translation>Das ist nicht die Adresse eines Git-Repositorys.</translation>
    </message>
    <message>
        <source>This link cannot be used: {why}.</source>
        <translation>Dieser Link ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>This link carries what looks like a key, so it was not taken: it would stand in the list of processes.</source>
        <translation>Dieser Link enthält etwas, das wie ein Schlüssel aussieht, und wurde daher nicht angenommen: Es stünde in der Prozessliste.</translation>
    </message>
    <message>
        <source>This machine&apos;s own settings for {agent} say {settings}.</source>
        <translation>In den eigenen Einstellungen dieses Rechners für {agent} steht {settings}.</translation>
    </message>
    <message>
        <source>This model is not cached by itself.</source>
        <translation>Dieses Modell wird nicht von selbst zwischengespeichert.</translation>
    </message>
    <message>
        <source>This needs a person.</source>
        <translation>Das muss ein Mensch tun.</translation>
    </message>
    <message>
        <source>This profile has no base URL.</source>
        <translation>Dieses Profil hat keine Basis-URL.</translation>
    </message>
    <message>
        <source>This program works without the history of switches.</source>
        <translation>Dieses Programm arbeitet ohne den Verlauf der Umschaltungen.</translation>
    </message>
    <message>
        <source>This project has a .env of its own, with {variables}.</source>
        <translation>Dieses Projekt hat eine eigene .env, mit {variables}.</translation>
    </message>
    <message>
        <source>This project has a .env of its own.</source>
        <translation>Dieses Projekt hat eine eigene .env.</translation>
    </message>
    <message>
        <source>This project lists `enabledModels` for pi.</source>
        <translation>Dieses Projekt führt `enabledModels` für pi auf.</translation>
    </message>
    <message>
        <source>This project sets `model` for Codex.</source>
        <translation>Dieses Projekt setzt `model` für Codex.</translation>
    </message>
    <message>
        <source>This project&apos;s .env sets {variables}.</source>
        <translation>Die .env dieses Projekts setzt {variables}.</translation>
    </message>
    <message>
        <source>This project&apos;s `modelPolicy` lets Droid use certain addresses alone.</source>
        <translation>Die `modelPolicy` dieses Projekts erlaubt Droid nur bestimmte Adressen.</translation>
    </message>
    <message>
        <source>This setting cannot be changed without touching something else in this YAML file.</source>
        <translation>Diese Einstellung lässt sich nicht ändern, ohne in dieser YAML-Datei noch etwas anderes zu berühren.</translation>
    </message>
    <message>
        <source>This shared setup must be signed, and there is no signature (.minisig) beside it.</source>
        <translation>Diese geteilte Einrichtung muss signiert sein, und daneben liegt keine Signatur (.minisig).</translation>
    </message>
    <message>
        <source>This text is no shared setup of ezswitch.</source>
        <translation>Dieser Text ist keine geteilte Einrichtung von ezswitch.</translation>
    </message>
    <message>
        <source>This update says nothing.</source>
        <translation>Diese Aktualisierung enthält nichts.</translation>
    </message>
    <message>
        <source>Those headers go to every address, and so to the profile&apos;s too.</source>
        <translation>Diese Header gehen an jede Adresse, also auch an die des Profils.</translation>
    </message>
    <message>
        <source>To set it back all the same: --accept {consent}</source>
        <translation>Trotzdem zurücksetzen: --accept {consent}</translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation>Das Konto aufladen.</translation>
    </message>
    <message>
        <source>Try `git ls-remote` with the same address in a terminal: it may ask for a sign-in or a host&apos;s key.</source>
        <translation>`git ls-remote` mit derselben Adresse in einem Terminal versuchen: Es fragt vielleicht nach einer Anmeldung oder dem Schlüssel eines Hosts.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation>Noch einmal versuchen und zulassen.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>In einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again in a moment, or quit CC Switch first.</source>
        <translation>Gleich noch einmal versuchen oder zuerst CC Switch beenden.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, ask your provider and quote the request id.</source>
        <translation>Gleich noch einmal versuchen. Bleibt es so, beim Anbieter nachfragen und die Anfrage-ID angeben.</translation>
    </message>
    <message>
        <source>Try again in {n} second.</source>
        <translation>In {n} Sekunde noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again in {n} seconds.</source>
        <translation>In {n} Sekunden noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again. ezrouter and others slow down under load instead of refusing; a firewall may also be silent.</source>
        <translation>Noch einmal versuchen. ezrouter und andere werden unter Last langsamer, statt abzulehnen; auch eine Firewall kann schweigen.</translation>
    </message>
    <message>
        <source>Try again: what is there now is read first.</source>
        <translation>Noch einmal versuchen: Was jetzt dort steht, wird zuerst gelesen.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, look for another ezswitch that hangs.</source>
        <translation>Noch einmal versuchen; bleibt es so, nach einem anderen ezswitch suchen, das hängt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in.</source>
        <translation>Noch einmal versuchen; bleibt es so, ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Try again; if no program uses it any more, remove that folder.</source>
        <translation>Noch einmal versuchen; wenn kein Programm ihn mehr benutzt, diesen Ordner entfernen.</translation>
    </message>
    <message>
        <source>Try it again with the editor closed.</source>
        <translation>Bei geschlossenem Editor noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Two settings deliver the key in two ways: write one of {{helper}}, {{key_file}} and {{key}}.</source>
        <translation>Zwei Einstellungen liefern den Schlüssel auf zwei Wegen: nur eines von {{helper}}, {{key_file}} und {{key}} schreiben.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last switch</source>
        <translation>Letzte Umschaltung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>Rückgängig: {action}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock it in your desktop session, then try again.</source>
        <translation>In Ihrer Desktop-Sitzung entsperren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Unlock it: ezswitch keys unlock</source>
        <translation>Entsperren: ezswitch keys unlock</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Den Schlüsselbund entsperren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Until it is corrected the defaults are in force.</source>
        <translation>Bis das berichtigt ist, gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>Until it is corrected this agent of your own is not among the agents.</source>
        <translation>Bis das berichtigt ist, fehlt dieser eigene Agent unter den Agenten.</translation>
    </message>
    <message>
        <source>Until it is started anew it uses what was there before.</source>
        <translation>Bis zum nächsten Start verwendet er, was vorher da war.</translation>
    </message>
    <message>
        <source>Until then no check can tell whether it is accepted there.</source>
        <translation>Bis dahin kann keine Prüfung sagen, ob er dort akzeptiert wird.</translation>
    </message>
    <message>
        <source>Until then that agent is not among the agents here; its own file stays as it is.</source>
        <translation>Bis dahin fehlt dieser Agent hier unter den Agenten; seine eigene Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Until then the defaults are in force and changed settings cannot be saved.</source>
        <translation>Bis dahin gelten die Vorgaben, und geänderte Einstellungen lassen sich nicht speichern.</translation>
    </message>
    <message>
        <source>Update CC Switch and start it once.</source>
        <translation>CC Switch aktualisieren und einmal starten.</translation>
    </message>
    <message>
        <source>Update ezswitch, then try again.</source>
        <translation>ezswitch aktualisieren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Update ezswitch.</source>
        <translation>ezswitch aktualisieren.</translation>
    </message>
    <message>
        <source>Update ezswitch. The file was left as it is.</source>
        <translation>ezswitch aktualisieren. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use 1 to 64 of: small letters, digits, dot, dash, underscore; start with a letter or digit.</source>
        <translation>1 bis 64 Zeichen verwenden: Kleinbuchstaben, Ziffern, Punkt, Bindestrich, Unterstrich; am Anfang ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Use a gateway that accepts a bearer token.</source>
        <translation>Ein Gateway verwenden, das ein Bearer-Token akzeptiert.</translation>
    </message>
    <message>
        <source>Use a shared setup instead.</source>
        <translation>Stattdessen eine geteilte Einrichtung verwenden.</translation>
    </message>
    <message>
        <source>Use in all agents</source>
        <translation>In allen Agenten verwenden</translation>
    </message>
    <message>
        <source>Use in {agent}</source>
        <translation>In {agent} verwenden</translation>
    </message>
    <message>
        <source>Use it without encryption</source>
        <translation>Ohne Verschlüsselung verwenden</translation>
    </message>
    <message>
        <source>Use its own login or default instead</source>
        <translation>Stattdessen eigene Anmeldung oder Vorgabe verwenden</translation>
    </message>
    <message>
        <source>Use that agent instead.</source>
        <translation>Stattdessen diesen Agenten verwenden.</translation>
    </message>
    <message>
        <source>Use the https:// address.</source>
        <translation>Die Adresse mit https:// verwenden.</translation>
    </message>
    <message>
        <source>Use the model all the same</source>
        <translation>Das Modell trotzdem verwenden</translation>
    </message>
    <message>
        <source>Use the {format} address</source>
        <translation>Adresse ({format}) verwenden</translation>
    </message>
    <message>
        <source>Use their own logins or defaults instead</source>
        <translation>Stattdessen eigene Anmeldungen oder Vorgaben verwenden</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} verwenden</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation>{url} verwenden</translation>
    </message>
    <message>
        <source>Use {url} as the base URL.</source>
        <translation>{url} als Basis-URL verwenden.</translation>
    </message>
    <message>
        <source>Used {total} tokens: {sent} sent, {cached} of them cached, {received} received.</source>
        <translation>{total} Tokens verbraucht: {sent} gesendet, davon {cached} aus dem Cache, {received} empfangen.</translation>
    </message>
    <message>
        <source>Used {total} tokens: {sent} sent, {received} received.</source>
        <translation>{total} Tokens verbraucht: {sent} gesendet, {received} empfangen.</translation>
    </message>
    <message>
        <source>VS Code keeps the key of our entry itself, because it was typed there.</source>
        <translation>VS Code bewahrt den Schlüssel unseres Eintrags selbst auf, weil er dort eingegeben wurde.</translation>
    </message>
    <message>
        <source>VS Code&apos;s custom endpoint</source>
        <translation>eigener Endpunkt in VS Code</translation>
    </message>
    <message>
        <source>VS Code&apos;s own list of models has the address, and the key unless you type it there; windows have to be reloaded.</source>
        <translation>Die Adresse steht in der eigenen Modell-Liste von VS Code, ebenso der Schlüssel, wenn er nicht dort eingegeben wird; Fenster müssen neu geladen werden.</translation>
    </message>
    <message>
        <source>Variables and other files</source>
        <translation>Variablen und andere Dateien</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end that process: nothing is lost, the next start puts things right.</source>
        <translation>Abwarten, bis das fertig ist, oder diesen Prozess beenden: Nichts geht verloren, der nächste Start bringt alles in Ordnung.</translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation>Abwarten, bis das andere fertig ist, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Ways out: a key command, or a file that only you can read: --accept key-file.</source>
        <translation>Auswege: ein Befehl für den Schlüssel oder eine Datei, die nur Sie lesen können: --accept key-file.</translation>
    </message>
    <message>
        <source>Ways out: let a program print the key (pass, 1Password, Vault ...) as its key command, or keep it in a file that only you can read: --accept key-file.</source>
        <translation>Auswege: den Schlüssel von einem Programm ausgeben lassen (pass, 1Password, Vault …), als Befehl für den Schlüssel, oder ihn in einer Datei aufbewahren, die nur Sie lesen können: --accept key-file.</translation>
    </message>
    <message>
        <source>Welcome to ezswitch</source>
        <translation>Willkommen bei ezswitch</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Willkommen…</translation>
    </message>
    <message>
        <source>What CC Switch notes about it cannot be read.</source>
        <translation>Was CC Switch dazu vermerkt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What a switch changes takes effect there so: {takes_effect}.</source>
        <translation>Was eine Umschaltung dort ändert, wird wirksam: {takes_effect}.</translation>
    </message>
    <message>
        <source>What answers on the session bus does not speak D-Bus.</source>
        <translation>Was auf dem Sitzungsbus antwortet, spricht kein D-Bus.</translation>
    </message>
    <message>
        <source>What could be put back is. Correct this, then run it again; nothing of ezswitch was removed.</source>
        <translation>Was sich zurücksetzen ließ, ist zurückgesetzt. Dies berichtigen, dann noch einmal ausführen; von ezswitch wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>What does not work there lies between it and its own account.</source>
        <translation>Was dort nicht funktioniert, liegt zwischen dem Agenten und seinem eigenen Konto.</translation>
    </message>
    <message>
        <source>What ezswitch writes for it follows its documentation. Look at the preview before the first switch.</source>
        <translation>Was ezswitch dafür schreibt, folgt der Dokumentation. Vor der ersten Umschaltung die Vorschau ansehen.</translation>
    </message>
    <message>
        <source>What has to be changed carries an anchor or a tag, or stands somewhere else and is only named here.</source>
        <translation>Was zu ändern ist, trägt einen Anker oder ein Tag, oder es steht anderswo und wird hier nur genannt.</translation>
    </message>
    <message>
        <source>What is stored for the key {key} is not a record of ezswitch.</source>
        <translation>Was für den Schlüssel {key} gespeichert ist, ist kein Eintrag von ezswitch.</translation>
    </message>
    <message>
        <source>What is there is no text.</source>
        <translation>Was dort liegt, ist kein Text.</translation>
    </message>
    <message>
        <source>What it sends is what stands there.</source>
        <translation>Gesendet wird, was dort steht.</translation>
    </message>
    <message>
        <source>What speaks to the keychain here (jeepney) cannot be imported.</source>
        <translation>Was hier mit dem Schlüsselbund spricht (jeepney), lässt sich nicht importieren.</translation>
    </message>
    <message>
        <source>What stands in {setting} is no key.</source>
        <translation>Was in {setting} steht, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>What stands where Qwen Code looks for a key: the profile&apos;s id.</source>
        <translation>Was dort steht, wo Qwen Code einen Schlüssel sucht: die ID des Profils.</translation>
    </message>
    <message>
        <source>What the alias {alias} stands for.</source>
        <translation>Wofür der Alias {alias} steht.</translation>
    </message>
    <message>
        <source>What the profile&apos;s key is called.</source>
        <translation>Wie der Schlüssel des Profils heißt.</translation>
    </message>
    <message>
        <source>What was changed is no address and no model of a profile.</source>
        <translation>Geändert wurde weder eine Adresse noch ein Modell eines Profils.</translation>
    </message>
    <message>
        <source>What was thought is dropped between turns.</source>
        <translation>Was gedacht wurde, wird zwischen den Runden verworfen.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What you did last may not have been finished; what was begun is taken back or finished by itself.</source>
        <translation>Ihre letzte Aktion wurde vielleicht nicht abgeschlossen; was begonnen wurde, wird von selbst zurückgenommen oder zu Ende geführt.</translation>
    </message>
    <message>
        <source>What you switch from now on can be undone, and revert still goes back to what was there before ezswitch.</source>
        <translation>Was Sie von jetzt an umschalten, lässt sich rückgängig machen, und auch das Zurücksetzen führt weiter zu dem, was vor ezswitch da war.</translation>
    </message>
    <message>
        <source>What your agents use today</source>
        <translation>Was Ihre Agenten heute verwenden</translation>
    </message>
    <message>
        <source>What {host} answers says nothing of releases: it is no JSON document.</source>
        <translation>Die Antwort von {host} sagt nichts über Versionen: Sie ist kein JSON-Dokument.</translation>
    </message>
    <message>
        <source>What {host} answers says nothing of releases: it names no version.</source>
        <translation>Die Antwort von {host} sagt nichts über Versionen: Sie nennt keine.</translation>
    </message>
    <message>
        <source>What “Use” will change</source>
        <translation>Was „Verwenden“ ändert</translation>
    </message>
    <message>
        <source>Whenever the key {key} is needed, ezswitch would run: {command}</source>
        <translation>Immer wenn der Schlüssel {key} gebraucht wird, würde ezswitch ausführen: {command}</translation>
    </message>
    <message>
        <source>Where Copilot Chat was never used, no GitHub sign-in is needed. 1. Open a window, or reload it. 2. In the chat&apos;s model picker choose Manage Models once (our extension offers it as Open the List): Copilot Chat is switched off before. 3. Pick one of the profile&apos;s models there; Auto would ask for a sign-in.</source>
        <translation>Wo Copilot Chat nie benutzt wurde, ist keine GitHub-Anmeldung nötig. 1. Ein Fenster öffnen oder neu laden. 2. In der Modellauswahl des Chats einmal „Manage Models“ wählen (unsere Erweiterung bietet es als „Open the List“ an): Vorher ist Copilot Chat ausgeschaltet. 3. Dort eines der Modelle des Profils wählen; „Auto“ würde eine Anmeldung verlangen.</translation>
    </message>
    <message>
        <source>Where pi trusts this folder and the profile&apos;s model is not among them, it begins with the first of them.</source>
        <translation>Wo pi diesem Ordner vertraut und das Modell des Profils nicht darunter ist, beginnt es mit dem ersten davon.</translation>
    </message>
    <message>
        <source>Where the key is from.</source>
        <translation>Woher der Schlüssel stammt.</translation>
    </message>
    <message>
        <source>Where the profile&apos;s is not among them, Droid passes over its models and asks for its own sign-in.</source>
        <translation>Ist die des Profils nicht darunter, übergeht Droid dessen Modelle und verlangt die eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Whether it accepts the key only a request would tell.</source>
        <translation>Ob der Schlüssel akzeptiert wird, zeigt erst eine Anfrage.</translation>
    </message>
    <message>
        <source>Which model new sessions use: ours.</source>
        <translation>Welches Modell neue Sitzungen verwenden: unseres.</translation>
    </message>
    <message>
        <source>Which of its formats is spoken.</source>
        <translation>Welches der Formate gesprochen wird.</translation>
    </message>
    <message>
        <source>Which profile and key these settings come from.</source>
        <translation>Von welchem Profil und Schlüssel diese Einstellungen stammen.</translation>
    </message>
    <message>
        <source>Which profile it is; the program itself looks at it nowhere.</source>
        <translation>Welches Profil es ist; das Programm selbst sieht nirgends danach.</translation>
    </message>
    <message>
        <source>Which provider and model the agent panel starts with: ours.</source>
        <translation>Mit welchem Anbieter und Modell der Agenten-Bereich startet: mit unserem.</translation>
    </message>
    <message>
        <source>Which provider is used: ours.</source>
        <translation>Welcher Anbieter verwendet wird: unserer.</translation>
    </message>
    <message>
        <source>Which provider is used: the profile&apos;s.</source>
        <translation>Welcher Anbieter verwendet wird: der des Profils.</translation>
    </message>
    <message>
        <source>Whoever needs it next waits for its password.</source>
        <translation>Wer ihn als Nächstes braucht, wartet auf das Passwort.</translation>
    </message>
    <message>
        <source>Whoever saw the text has the key: tell its owner. Keys are handed over apart from it.</source>
        <translation>Wer den Text gesehen hat, hat den Schlüssel: dem Eigentümer Bescheid geben. Schlüssel werden getrennt davon weitergegeben.</translation>
    </message>
    <message>
        <source>Whose model is meant, where two addresses have one of that id.</source>
        <translation>Wessen Modell gemeint ist, wenn zwei Adressen eines mit dieser ID haben.</translation>
    </message>
    <message>
        <source>Why does it not work?</source>
        <translation>Warum funktioniert es nicht?</translation>
    </message>
    <message>
        <source>Without a desktop: let a program print the key (pass, 1Password, Vault ...) as its key command, or keep it in a file that only you can read: --accept key-file.</source>
        <translation>Ohne Desktop: den Schlüssel von einem Programm ausgeben lassen (pass, 1Password, Vault …), als Befehl für den Schlüssel, oder ihn in einer Datei aufbewahren, die nur Sie lesen können: --accept key-file.</translation>
    </message>
    <message>
        <source>Without it nothing can be switched; agents go on as they are.</source>
        <translation>Ohne sie lässt sich nichts umschalten; die Agenten laufen weiter wie bisher.</translation>
    </message>
    <message>
        <source>Work in the profile Default, or let them take Extensions and Language Models from it (gear menu, Profiles).</source>
        <translation>Im Profil „Default“ arbeiten, oder „Extensions“ und „Language Models“ daraus übernehmen lassen (Zahnrad-Menü, „Profiles“).</translation>
    </message>
    <message>
        <source>Worth a look: {finding}</source>
        <translation>Einen Blick wert: {finding}</translation>
    </message>
    <message>
        <source>Write the key into that file</source>
        <translation>Den Schlüssel in diese Datei schreiben</translation>
    </message>
    <message>
        <source>Xiaomi MiMo</source>
        <translation>Xiaomi MiMo</translation>
    </message>
    <message>
        <source>YAML cannot hold half of a character.</source>
        <translation>YAML kann kein halbes Zeichen enthalten.</translation>
    </message>
    <message>
        <source>You do not follow this address.</source>
        <translation>Diese Adresse haben Sie nicht abonniert.</translation>
    </message>
    <message>
        <source>You follow none.</source>
        <translation>Sie haben keine abonniert.</translation>
    </message>
    <message>
        <source>You follow: {addresses}.</source>
        <translation>Abonniert sind: {addresses}.</translation>
    </message>
    <message>
        <source>Your keys and what you changed yourself stay. Agents keep what they have until you switch them.</source>
        <translation>Ihre Schlüssel und Ihre eigenen Änderungen bleiben. Agenten behalten, was sie haben, bis Sie sie umschalten.</translation>
    </message>
    <message>
        <source>Your login shell sets {variable}, in no file that was found: look for it in what those files run.</source>
        <translation>Ihre Login-Shell setzt {variable}, aber in keiner gefundenen Datei: in dem suchen, was diese Dateien ausführen.</translation>
    </message>
    <message>
        <source>Your organisation sets the model for Grok Build.</source>
        <translation>Ihre Organisation legt das Modell für Grok Build fest.</translation>
    </message>
    <message>
        <source>Your organisation sets {settings} for Codex.</source>
        <translation>Ihre Organisation legt {settings} für Codex fest.</translation>
    </message>
    <message>
        <source>Your shared setups changed</source>
        <translation>Ihre geteilten Einrichtungen haben sich geändert</translation>
    </message>
    <message>
        <source>Your shell sets {variables}, and sessions of {agent} that are open now keep it empty: restart those sessions.</source>
        <translation>Ihre Shell setzt {variables}, und offene Sitzungen von {agent} behalten es leer: diese Sitzungen neu starten.</translation>
    </message>
    <message>
        <source>Your system asks for its password when the key is stored, and not before.</source>
        <translation>Ihr System fragt erst beim Speichern des Schlüssels nach dem Passwort.</translation>
    </message>
    <message>
        <source>Z.ai GLM</source>
        <translation>Z.ai GLM</translation>
    </message>
    <message>
        <source>Zed asks for the key itself, once for each address.</source>
        <translation>Zed fragt selbst nach dem Schlüssel, einmal für jede Adresse.</translation>
    </message>
    <message>
        <source>Zed keeps its key in the keychain or takes it from a variable: paste it.</source>
        <translation>Zed bewahrt seinen Schlüssel im Schlüsselbund auf oder nimmt ihn aus einer Variable: bitte einfügen.</translation>
    </message>
    <message>
        <source>Zed takes the key of the provider ezswitch from it, whichever address the profile has.</source>
        <translation>Zed nimmt daraus den Schlüssel des Anbieters ezswitch, gleich welche Adresse das Profil hat.</translation>
    </message>
    <message>
        <source>Zhipu GLM (China)</source>
        <translation>Zhipu GLM (China)</translation>
    </message>
    <message>
        <source>`ezswitch agents` names what stands in the way.</source>
        <translation>`ezswitch agents` nennt, was im Weg steht.</translation>
    </message>
    <message>
        <source>`ezswitch keys` lists the names.</source>
        <translation>`ezswitch keys` listet die Namen auf.</translation>
    </message>
    <message>
        <source>`ezswitch revert AGENT` works all the same.</source>
        <translation>`ezswitch revert AGENT` geht trotzdem.</translation>
    </message>
    <message>
        <source>`ezswitch use own-sign-in claude-code` does the latter.</source>
        <translation>`ezswitch use own-sign-in claude-code` schaltet auf die eigene Anmeldung um.</translation>
    </message>
    <message>
        <source>`{setting}` in {agent}&apos;s configuration keeps every provider named {provider} out.</source>
        <translation>`{setting}` in der Konfiguration von {agent} schließt jeden Anbieter namens {provider} aus.</translation>
    </message>
    <message>
        <source>`{setting}` is {value} there.</source>
        <translation>`{setting}` ist dort {value}.</translation>
    </message>
    <message>
        <source>a / stands alone: comments begin with // or /*</source>
        <translation>ein / steht allein: Kommentare beginnen mit // oder /*</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>nach dem Feldnamen fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or {bracket} is missing</source>
        <translation>ein Komma oder {bracket} fehlt</translation>
    </message>
    <message>
        <source>a comma stands where a key in double quotes is expected</source>
        <translation>hier steht ein Komma, erwartet wird ein Feldname in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a comma stands where a value is expected</source>
        <translation>hier steht ein Komma, erwartet wird ein Wert</translation>
    </message>
    <message>
        <source>a file of {agent}</source>
        <translation>eine Datei von {agent}</translation>
    </message>
    <message>
        <source>a file outside of your home</source>
        <translation>eine Datei außerhalb Ihres Home-Ordners</translation>
    </message>
    <message>
        <source>a host that was not approved</source>
        <translation>ein nicht freigegebener Host</translation>
    </message>
    <message>
        <source>a key has to be a text</source>
        <translation>ein Feldname muss ein Text sein</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>hier wird ein Feldname in doppelten Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>a key in the notes</source>
        <translation>ein Schlüssel in den Notizen</translation>
    </message>
    <message>
        <source>a key is expected here</source>
        <translation>hier wird ein Feldname erwartet</translation>
    </message>
    <message>
        <source>a key or a [table] is expected here</source>
        <translation>hier wird ein Feldname oder eine [Tabelle] erwartet</translation>
    </message>
    <message>
        <source>a keychain in memory</source>
        <translation>nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a model that is not listed</source>
        <translation>ein nicht aufgeführtes Modell</translation>
    </message>
    <message>
        <source>a new host for this key</source>
        <translation>ein neuer Host für diesen Schlüssel</translation>
    </message>
    <message>
        <source>a new line is expected here</source>
        <translation>hier wird eine neue Zeile erwartet</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>eine Zahl hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>a profile</source>
        <translation>ein Profil</translation>
    </message>
    <message>
        <source>a program gives the key</source>
        <translation>ein Programm liefert den Schlüssel</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>ein Prompt</translation>
    </message>
    <message>
        <source>a provider for nobody</source>
        <translation>ein Anbieter für niemanden</translation>
    </message>
    <message>
        <source>a provider for {app}</source>
        <translation>ein Anbieter für {app}</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>hier beginnt ein zweites Dokument</translation>
    </message>
    <message>
        <source>a settings file that cannot be read</source>
        <translation>eine nicht lesbare Einstellungsdatei</translation>
    </message>
    <message>
        <source>a skill</source>
        <translation>ein Skill</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a value has more than {most} characters.</source>
        <translation>ein Wert hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>a {format} address</source>
        <translation>eine Adresse ({format})</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>nach einem Neustart</translation>
    </message>
    <message>
        <source>aider reads that file at its start, and its options there win over a profile&apos;s.</source>
        <translation>aider liest diese Datei beim Start, und die Optionen darin haben Vorrang vor denen eines Profils.</translation>
    </message>
    <message>
        <source>aider then uses what it says, whatever its file says.</source>
        <translation>aider verwendet dann, was dort steht, gleich was in seiner Datei steht.</translation>
    </message>
    <message>
        <source>all on own sign-in</source>
        <translation>eigene Anmeldungen</translation>
    </message>
    <message>
        <source>an = is missing after the key</source>
        <translation>nach dem Feldnamen fehlt ein =</translation>
    </message>
    <message>
        <source>an address (not a profile)</source>
        <translation>eine Adresse (kein Profil)</translation>
    </message>
    <message>
        <source>an agent was switched meanwhile</source>
        <translation>inzwischen wurde ein Agent umgeschaltet</translation>
    </message>
    <message>
        <source>an {format} address</source>
        <translation>eine Adresse ({format})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>another program is running it</source>
        <translation>ein anderes Programm führt sie aus</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <source>another switch is under way</source>
        <translation>eine andere Umschaltung läuft</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>geteilte Einrichtung</translation>
    </message>
    <message>
        <source>cannot be named</source>
        <translation>Pfad nicht verwendbar</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be read (line {line})</source>
        <translation>nicht lesbar (Zeile {line})</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>cannot edit this file</source>
        <translation>Datei nicht bearbeitbar</translation>
    </message>
    <message>
        <source>cannot start at login</source>
        <translation>Start bei der Anmeldung nicht möglich</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>carries a key</source>
        <translation>enthält einen Schlüssel</translation>
    </message>
    <message>
        <source>certificate problem</source>
        <translation>Zertifikatsproblem</translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation>von jemand anderem geändert</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>changed outside</source>
        <translation>außerhalb geändert</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>checkout in {folder}</source>
        <translation>Checkout in {folder}</translation>
    </message>
    <message>
        <source>choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>config.toml has a table [profiles].</source>
        <translation>config.toml hat eine Tabelle [profiles].</translation>
    </message>
    <message>
        <source>config.toml says `profile = ...`.</source>
        <translation>In config.toml steht `profile = ...`.</translation>
    </message>
    <message>
        <source>config.toml sends Codex&apos;s own sign-in to another address.</source>
        <translation>config.toml schickt die eigene Anmeldung von Codex an eine andere Adresse.</translation>
    </message>
    <message>
        <source>default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>did not take effect</source>
        <translation>nicht wirksam geworden</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>double quotes are needed here, not single ones</source>
        <translation>hier sind doppelte Anführungszeichen nötig, keine einfachen</translation>
    </message>
    <message>
        <source>edit not proven</source>
        <translation>Änderung nicht bestätigt</translation>
    </message>
    <message>
        <source>encrypted traffic is read on the way: its certificate was made by &quot;{issuer}&quot; ({program})</source>
        <translation>verschlüsselter Verkehr wird unterwegs mitgelesen: Das Zertifikat stammt von „{issuer}“ ({program})</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>everything of ezswitch is removed</source>
        <translation>ezswitch wird vollständig entfernt</translation>
    </message>
    <message>
        <source>extension not changed</source>
        <translation>Erweiterung nicht geändert</translation>
    </message>
    <message>
        <source>ezrouter</source>
        <translation>ezrouter</translation>
    </message>
    <message>
        <source>ezswitch asks {host} whether there is a newer version only once you switched that on.</source>
        <translation>ezswitch fragt {host} erst dann nach einer neueren Version, wenn Sie das eingeschaltet haben.</translation>
    </message>
    <message>
        <source>ezswitch cannot find its own data files; it looked in {folders}.</source>
        <translation>ezswitch findet seine eigenen Datendateien nicht; gesucht wurde in {folders}.</translation>
    </message>
    <message>
        <source>ezswitch changed nothing there</source>
        <translation>ezswitch hat dort nichts geändert</translation>
    </message>
    <message>
        <source>ezswitch does not know CC Switch&apos;s app {app}.</source>
        <translation>ezswitch kennt die CC-Switch-App {app} nicht.</translation>
    </message>
    <message>
        <source>ezswitch does not know its key or its models, so it cannot look further.</source>
        <translation>ezswitch kennt weder den Schlüssel noch die Modelle und kann daher nicht weiter nachsehen.</translation>
    </message>
    <message>
        <source>ezswitch found none of the coding agents it knows. Install one, or add a profile now and use it later.</source>
        <translation>ezswitch hat keinen der Coding-Agenten gefunden, die es kennt. Einen installieren, oder jetzt ein Profil hinzufügen und es später verwenden.</translation>
    </message>
    <message>
        <source>ezswitch goes on at its next start. Free the disk or the file, then start it again.</source>
        <translation>ezswitch macht beim nächsten Start weiter. Speicherplatz schaffen oder die Datei freigeben, dann neu starten.</translation>
    </message>
    <message>
        <source>ezswitch has an agent {id} of its own.</source>
        <translation>ezswitch hat selbst einen Agenten {id}.</translation>
    </message>
    <message>
        <source>ezswitch is closing</source>
        <translation>ezswitch wird beendet</translation>
    </message>
    <message>
        <source>ezswitch made a mistake</source>
        <translation>ezswitch hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>ezswitch stopped unexpectedly: {file}.</source>
        <translation>ezswitch wurde unerwartet beendet: {file}.</translation>
    </message>
    <message>
        <source>file cannot be read</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>file in use</source>
        <translation>Datei in Benutzung</translation>
    </message>
    <message>
        <source>file is taken</source>
        <translation>Datei ist vergeben</translation>
    </message>
    <message>
        <source>file is there</source>
        <translation>Datei ist schon da</translation>
    </message>
    <message>
        <source>file not written</source>
        <translation>Datei nicht geschrieben</translation>
    </message>
    <message>
        <source>files that only you can read, in {folder}</source>
        <translation>Dateien, die nur Sie lesen können, in {folder}</translation>
    </message>
    <message>
        <source>files too large</source>
        <translation>Dateien zu groß</translation>
    </message>
    <message>
        <source>fits {some} of {all}</source>
        <translation>passt zu {some} von {all}</translation>
    </message>
    <message>
        <source>half done</source>
        <translation>nur halb erledigt</translation>
    </message>
    <message>
        <source>here goes the name of a key, never the key itself: small letters, digits, dot, dash, underscore.</source>
        <translation>hierher gehört der Name eines Schlüssels, nie der Schlüssel selbst: Kleinbuchstaben, Ziffern, Punkt, Bindestrich, Unterstrich.</translation>
    </message>
    <message>
        <source>history damaged</source>
        <translation>Verlauf beschädigt</translation>
    </message>
    <message>
        <source>history not available</source>
        <translation>Verlauf nicht verfügbar</translation>
    </message>
    <message>
        <source>history of a newer ezswitch</source>
        <translation>Verlauf eines neueren ezswitch</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>http:// is not encrypted: anybody on the way could change it</source>
        <translation>http:// ist nicht verschlüsselt: Unterwegs könnte jeder etwas daran ändern</translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation>ID ist vergeben</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>installation incomplete</source>
        <translation>Installation unvollständig</translation>
    </message>
    <message>
        <source>it belongs to another user or group, and would not any more</source>
        <translation>die Datei gehört einem anderen Benutzer oder einer anderen Gruppe, und das bliebe nicht so</translation>
    </message>
    <message>
        <source>it brings no provider</source>
        <translation>er bringt keinen Anbieter mit</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>er ist nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <translation>es lässt sich nicht starten</translation>
    </message>
    <message>
        <source>it carries a user name or password</source>
        <translation>sie enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>it contains a blank in the middle</source>
        <translation>er enthält ein Leerzeichen in der Mitte</translation>
    </message>
    <message>
        <source>it contains a blank or a control character</source>
        <translation>sie enthält ein Leerzeichen oder ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it contains a character that no HTTP header can carry</source>
        <translation>er enthält ein Zeichen, das kein HTTP-Header übertragen kann</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>er enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it contains a quotation mark or a backslash</source>
        <translation>er enthält ein Anführungszeichen oder einen Backslash</translation>
    </message>
    <message>
        <source>it did not end within {seconds} seconds</source>
        <translation>das Programm wurde nicht innerhalb von {seconds} Sekunden fertig</translation>
    </message>
    <message>
        <source>it does not begin with {beginning}</source>
        <translation>er beginnt nicht mit {beginning}</translation>
    </message>
    <message>
        <source>it does not say what ezswitch writes there.</source>
        <translation>dort steht nicht, was ezswitch hineinschreibt.</translation>
    </message>
    <message>
        <source>it does not speak TLS on this port</source>
        <translation>auf diesem Port wird kein TLS gesprochen</translation>
    </message>
    <message>
        <source>it does not start with https://</source>
        <translation>sie beginnt nicht mit https://</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>es ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>it has a &apos;#&apos; part</source>
        <translation>er hat einen Teil mit „#“</translation>
    </message>
    <message>
        <source>it has a &apos;?&apos; or &apos;#&apos; part</source>
        <translation>sie hat einen Teil mit „?“ oder „#“</translation>
    </message>
    <message>
        <source>it has a control or invisible character.</source>
        <translation>der Text enthält ein Steuerzeichen oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>it has more than one line</source>
        <translation>er hat mehr als eine Zeile</translation>
    </message>
    <message>
        <source>it has more than {most} parameters</source>
        <translation>er hat mehr als {most} Parameter</translation>
    </message>
    <message>
        <source>it has no {column} of providers</source>
        <translation>den Anbietern fehlt die Spalte {column}</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>das ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it is a symbolic link that leads to itself</source>
        <translation>das ist ein symbolischer Link, der auf sich selbst zeigt</translation>
    </message>
    <message>
        <source>it is damaged, or no database</source>
        <translation>die Datei ist beschädigt oder keine Datenbank</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it is larger than 16 MB, which no settings file is</source>
        <translation>die Datei ist größer als 16 MB, wie es keine Einstellungsdatei ist</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is not UTF-8 text.</source>
        <translation>das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>it is not a URL</source>
        <translation>das ist keine URL</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>das ist keine Adresse</translation>
    </message>
    <message>
        <source>it is not written as a shared setup.</source>
        <translation>das ist nicht wie eine geteilte Einrichtung aufgebaut.</translation>
    </message>
    <message>
        <source>it is of version {version}, and this ezswitch knows version {known}.</source>
        <translation>das ist Version {version}, und dieses ezswitch kennt Version {known}.</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>it names neither a preset nor an address</source>
        <translation>er nennt weder eine Vorlage noch eine Adresse</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>sie nennt keinen Host</translation>
    </message>
    <message>
        <source>it names no host and path</source>
        <translation>sie nennt nicht Host und Pfad</translation>
    </message>
    <message>
        <source>it said nothing, and its list of extensions is as before</source>
        <translation>keine Rückmeldung, und die Liste der Erweiterungen ist wie vorher</translation>
    </message>
    <message>
        <source>it says one thing twice</source>
        <translation>er nennt etwas zweimal</translation>
    </message>
    <message>
        <source>it says version {version}, and this ezswitch knows version {known}.</source>
        <translation>dort steht Version {version}, und dieses ezswitch kennt Version {known}.</translation>
    </message>
    <message>
        <source>it says {preset} and leads to another host</source>
        <translation>er nennt {preset} und führt zu einem anderen Host</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>it would be larger than the system allows</source>
        <translation>die Datei würde größer, als das System zulässt</translation>
    </message>
    <message>
        <source>its aliases stand for too many values</source>
        <translation>die Aliasse stehen für zu viele Werte</translation>
    </message>
    <message>
        <source>its answer is longer than {megabytes} MB</source>
        <translation>die Antwort ist länger als {megabytes} MB</translation>
    </message>
    <message>
        <source>its answer is packed and cannot be unpacked</source>
        <translation>die Antwort ist gepackt und lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>its answer is packed in a way that was not asked for</source>
        <translation>die Antwort ist auf eine Weise gepackt, um die nicht gebeten wurde</translation>
    </message>
    <message>
        <source>its certificate comes from &quot;{issuer}&quot;, an authority that this computer does not trust</source>
        <translation>das Zertifikat stammt von „{issuer}“, einer Stelle, der dieser Rechner nicht vertraut</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust</source>
        <translation>das Zertifikat stammt von einer Stelle, der dieser Rechner nicht vertraut</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is for another address</source>
        <translation>das Zertifikat gilt für eine andere Adresse</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>das Zertifikat gilt für einen anderen Host</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; is the clock of this computer right</source>
        <translation>das Zertifikat ist noch nicht gültig; stimmt die Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>its certificate was not accepted (code {code})</source>
        <translation>das Zertifikat wurde nicht akzeptiert (Code {code})</translation>
    </message>
    <message>
        <source>its definition is gone or cannot be read: put it back into agents/, then revert</source>
        <translation>die Definition fehlt oder ist nicht lesbar: wieder in agents/ ablegen, dann zurücksetzen</translation>
    </message>
    <message>
        <source>its host is not a valid name</source>
        <translation>der Host ist kein gültiger Name</translation>
    </message>
    <message>
        <source>its name could not be looked up</source>
        <translation>der Name ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its program was not found</source>
        <translation>das Programm wurde nicht gefunden</translation>
    </message>
    <message>
        <source>its settings cannot be read (line {line}); they stay as they are</source>
        <translation>die Einstellungen sind nicht lesbar (Zeile {line}); sie bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>its values are nested too deeply</source>
        <translation>die Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its values are nested too deeply.</source>
        <translation>die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>its {format} address</source>
        <extracomment>in the place of {target} in &quot;{agent} now uses {target}&quot;.</extracomment>
        <translation>seine Adresse ({format})</translation>
    </message>
    <message>
        <source>journal damaged</source>
        <translation>Journal beschädigt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>key command does not end</source>
        <translation>Befehl für den Schlüssel endet nicht</translation>
    </message>
    <message>
        <source>key command failed</source>
        <translation>Befehl für den Schlüssel fehlgeschlagen</translation>
    </message>
    <message>
        <source>key file cannot be read</source>
        <translation>Schlüsseldatei nicht lesbar</translation>
    </message>
    <message>
        <source>key from a command</source>
        <translation>Schlüssel aus einem Befehl</translation>
    </message>
    <message>
        <source>key in file</source>
        <translation>Schlüssel in Datei</translation>
    </message>
    <message>
        <source>key in keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>key in {place}</source>
        <translation>Schlüssel: {place}</translation>
    </message>
    <message>
        <source>key not asked for</source>
        <translation>Schlüssel nicht abgefragt</translation>
    </message>
    <message>
        <source>key record cannot be read</source>
        <translation>Schlüsseleintrag nicht lesbar</translation>
    </message>
    <message>
        <source>key records cannot be read</source>
        <translation>Schlüsseleinträge nicht lesbar</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>key was not stored</source>
        <translation>Schlüssel nicht gespeichert</translation>
    </message>
    <message>
        <source>keychain call cancelled</source>
        <translation>Schlüsselbund-Zugriff abgebrochen</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>Fehler im Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <translation>Schlüsselbund verweigert Zugriff</translation>
    </message>
    <message>
        <source>keychain stopped</source>
        <translation>Schlüsselbund beendet</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>unverändert gelassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>likely throttled</source>
        <translation>vermutlich gedrosselt</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>link for {app}</source>
        <translation>Link für {app}</translation>
    </message>
    <message>
        <source>link too long</source>
        <translation>Link zu lang</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Hauptmodell</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model missing</source>
        <translation>Modell fehlt</translation>
    </message>
    <message>
        <source>name of a key is taken</source>
        <translation>Schlüsselname ist vergeben</translation>
    </message>
    <message>
        <source>nested more than {levels} levels deep</source>
        <translation>mehr als {levels} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nie gestartet</translation>
    </message>
    <message>
        <source>new key for {agent}</source>
        <translation>neuer Schlüssel für {agent}</translation>
    </message>
    <message>
        <source>new key for {n} agents</source>
        <translation>neuer Schlüssel für {n} Agenten</translation>
    </message>
    <message>
        <source>new thread</source>
        <translation>ab dem nächsten Thread</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>ab der nächsten Sitzung</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no agent to switch</source>
        <translation>kein Agent zum Umschalten</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no balance from {profile}</source>
        <translation>kein Guthaben von {profile}</translation>
    </message>
    <message>
        <source>no complete answer within {seconds} s</source>
        <translation>keine vollständige Antwort innerhalb von {seconds} s</translation>
    </message>
    <message>
        <source>no editor is here</source>
        <translation>kein Editor vorhanden</translation>
    </message>
    <message>
        <source>no encrypted connection could be agreed on (no reason given)</source>
        <translation>keine verschlüsselte Verbindung zustande gekommen (ohne Angabe von Gründen)</translation>
    </message>
    <message>
        <source>no encrypted connection could be agreed on ({reason})</source>
        <translation>keine verschlüsselte Verbindung zustande gekommen ({reason})</translation>
    </message>
    <message>
        <source>no git</source>
        <translation>kein git</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>kein Verlauf</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>no key given</source>
        <translation>kein Schlüssel angegeben</translation>
    </message>
    <message>
        <source>no key stored</source>
        <translation>kein Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>no model is known</source>
        <translation>kein Modell bekannt</translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation>kein Modell genannt</translation>
    </message>
    <message>
        <source>no model list from {profile}</source>
        <translation>keine Modell-Liste von {profile}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no name server answered</source>
        <translation>kein Nameserver hat geantwortet</translation>
    </message>
    <message>
        <source>no profile to apply</source>
        <translation>kein Profil zum Anwenden</translation>
    </message>
    <message>
        <source>no program given</source>
        <translation>kein Programm angegeben</translation>
    </message>
    <message>
        <source>no release feed</source>
        <translation>keine Versionsliste</translation>
    </message>
    <message>
        <source>no reliable tool calls</source>
        <translation>Tool-Aufrufe unzuverlässig</translation>
    </message>
    <message>
        <source>no shared setup there</source>
        <translation>keine geteilte Einrichtung dort</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>no such agent</source>
        <translation>kein solcher Agent</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>kein solcher Ordner</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>kein solcher Schlüssel</translation>
    </message>
    <message>
        <source>no such preset</source>
        <translation>keine solche Vorlage</translation>
    </message>
    <message>
        <source>no such profile</source>
        <translation>kein solches Profil</translation>
    </message>
    <message>
        <source>no terminal</source>
        <translation>kein Terminal</translation>
    </message>
    <message>
        <source>nobody waits any more</source>
        <translation>niemand wartet mehr</translation>
    </message>
    <message>
        <source>none on a profile</source>
        <translation>keiner mit Profil</translation>
    </message>
    <message>
        <source>none: {why}</source>
        <translation>keiner: {why}</translation>
    </message>
    <message>
        <source>not a certificate file</source>
        <translation>keine Zertifikatsdatei</translation>
    </message>
    <message>
        <source>not a command</source>
        <translation>kein Befehl</translation>
    </message>
    <message>
        <source>not a link</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>not a name of a key</source>
        <translation>kein Schlüsselname</translation>
    </message>
    <message>
        <source>not a plain file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>not a public key</source>
        <translation>kein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>not a repository</source>
        <translation>kein Repository</translation>
    </message>
    <message>
        <source>not a shared setup</source>
        <translation>keine geteilte Einrichtung</translation>
    </message>
    <message>
        <source>not a usable URL</source>
        <translation>keine verwendbare URL</translation>
    </message>
    <message>
        <source>not a usable address</source>
        <translation>keine verwendbare Adresse</translation>
    </message>
    <message>
        <source>not a usable agent id</source>
        <translation>keine verwendbare Agenten-ID</translation>
    </message>
    <message>
        <source>not a usable format</source>
        <translation>kein verwendbares Format</translation>
    </message>
    <message>
        <source>not a usable key</source>
        <translation>kein verwendbarer Schlüssel</translation>
    </message>
    <message>
        <source>not a usable link</source>
        <translation>kein verwendbarer Link</translation>
    </message>
    <message>
        <source>not a usable model</source>
        <translation>kein verwendbares Modell</translation>
    </message>
    <message>
        <source>not a usable name</source>
        <translation>kein verwendbarer Name</translation>
    </message>
    <message>
        <source>not a usable name of a key</source>
        <translation>kein verwendbarer Schlüsselname</translation>
    </message>
    <message>
        <source>not a usable preset id</source>
        <translation>keine verwendbare Vorlagen-ID</translation>
    </message>
    <message>
        <source>not a usable profile id</source>
        <translation>keine verwendbare Profil-ID</translation>
    </message>
    <message>
        <source>not a usable program</source>
        <translation>kein verwendbares Programm</translation>
    </message>
    <message>
        <source>not a usable setting</source>
        <translation>keine verwendbare Einstellung</translation>
    </message>
    <message>
        <source>not a usable tag</source>
        <translation>kein verwendbares Schlagwort</translation>
    </message>
    <message>
        <source>not a usable way</source>
        <translation>kein verwendbarer Weg</translation>
    </message>
    <message>
        <source>not an API</source>
        <translation>keine API</translation>
    </message>
    <message>
        <source>not an agent&apos;s id</source>
        <translation>keine Agenten-ID</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>nicht von selbst</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not everything could be put back</source>
        <translation>nicht alles ließ sich zurücksetzen</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>nicht abgerufen</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>nicht abonniert</translation>
    </message>
    <message>
        <source>not for one session</source>
        <translation>nicht für eine einzelne Sitzung</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hier nicht</translation>
    </message>
    <message>
        <source>not in the list of this profile</source>
        <translation>nicht in der Liste dieses Profils</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not on the {format} address</source>
        <translation>nicht auf der Adresse ({format})</translation>
    </message>
    <message>
        <source>not possible in cmd</source>
        <translation>in cmd nicht möglich</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>not switched</source>
        <translation>nicht umgeschaltet</translation>
    </message>
    <message>
        <source>not usable notes</source>
        <translation>keine verwendbaren Notizen</translation>
    </message>
    <message>
        <source>nothing answers</source>
        <translation>nichts antwortet</translation>
    </message>
    <message>
        <source>nothing can be added to {table} here: it is complete where it stands</source>
        <translation>hier lässt sich {table} nichts hinzufügen: es ist dort, wo es steht, schon vollständig</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>dort lauscht nichts</translation>
    </message>
    <message>
        <source>nothing to adopt</source>
        <translation>nichts zu übernehmen</translation>
    </message>
    <message>
        <source>nothing to apply</source>
        <translation>nichts anzuwenden</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>nichts zu importieren</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>nothing to share</source>
        <translation>nichts zu teilen</translation>
    </message>
    <message>
        <source>nothing to take over</source>
        <translation>nichts zu übernehmen</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>now: {sentence} One click brings it back.</source>
        <translation>jetzt: {sentence} Ein Klick bringt es zurück.</translation>
    </message>
    <message>
        <source>now: {used}</source>
        <translation>jetzt: {used}</translation>
    </message>
    <message>
        <source>now: {used}, a profile of yours</source>
        <translation>jetzt: {used}, eines Ihrer Profile</translation>
    </message>
    <message>
        <source>now: {used}; it stays, and one click brings it back</source>
        <translation>jetzt: {used}; bleibt erhalten, ein Klick bringt es zurück</translation>
    </message>
    <message>
        <source>now: {used}; one click brings it back</source>
        <translation>jetzt: {used}; ein Klick bringt es zurück</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>am {date}</translation>
    </message>
    <message>
        <source>only https:// and Git over https or ssh are fetched</source>
        <translation>abgerufen werden nur https:// und Git über https oder ssh</translation>
    </message>
    <message>
        <source>only true, false and null stand without double quotes</source>
        <translation>nur true, false und null stehen ohne doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>andere Einstellungen</translation>
    </message>
    <message>
        <source>our extension</source>
        <translation>unsere Erweiterung</translation>
    </message>
    <message>
        <source>our record is damaged</source>
        <translation>unsere Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>outside of your home</source>
        <translation>außerhalb Ihres Home-Ordners</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>überlagert</translation>
    </message>
    <message>
        <source>own sign-in</source>
        <translation>eigene Anmeldung</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>pi then begins with the first model of that list that it has a key for, if there is one.</source>
        <translation>pi beginnt dann mit dem ersten Modell dieser Liste, für das es einen Schlüssel hat, falls es eines gibt.</translation>
    </message>
    <message>
        <source>prefix completion</source>
        <translation>Präfix-Vervollständigung</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>profiles changed meanwhile</source>
        <translation>Profile inzwischen geändert</translation>
    </message>
    <message>
        <source>prompt caching</source>
        <translation>Prompt-Caching</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>Anfragen begrenzt</translation>
    </message>
    <message>
        <source>reachable, key not proven</source>
        <translation>Schlüssel nicht bestätigt</translation>
    </message>
    <message>
        <source>redirected elsewhere</source>
        <translation>anderswohin weitergeleitet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>repository cannot be used</source>
        <translation>Repository nicht verwendbar</translation>
    </message>
    <message>
        <source>repository is empty</source>
        <translation>Repository ist leer</translation>
    </message>
    <message>
        <source>repository too large</source>
        <translation>Repository zu groß</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>settings is missing: a table of what is written, such as api.base = &quot;{{base_url}}&quot;.</source>
        <translation>settings fehlt: eine Tabelle dessen, was geschrieben wird, etwa api.base = &quot;{{base_url}}&quot;.</translation>
    </message>
    <message>
        <source>settings.json begins with a byte order mark.</source>
        <translation>settings.json beginnt mit einer Byte-Reihenfolge-Markierung (BOM).</translation>
    </message>
    <message>
        <source>settings.json names an address, and no key for it.</source>
        <translation>settings.json nennt eine Adresse, aber keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>settings.local.json sets {settings}.</source>
        <translation>settings.local.json setzt {settings}.</translation>
    </message>
    <message>
        <source>shared setup too large</source>
        <translation>geteilte Einrichtung zu groß</translation>
    </message>
    <message>
        <source>signature is missing</source>
        <translation>Signatur fehlt</translation>
    </message>
    <message>
        <source>signature is wrong</source>
        <translation>Signatur ist falsch</translation>
    </message>
    <message>
        <source>slower than usual ({times}×)</source>
        <translation>langsamer als sonst ({times}×)</translation>
    </message>
    <message>
        <source>small</source>
        <translation>kleines Modell</translation>
    </message>
    <message>
        <source>something else is already there</source>
        <translation>dort ist schon etwas anderes</translation>
    </message>
    <message>
        <source>something stands after the closing quote</source>
        <translation>nach dem schließenden Anführungszeichen steht noch etwas</translation>
    </message>
    <message>
        <source>something stands after the end of the document</source>
        <translation>nach dem Ende des Dokuments steht noch etwas</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>surface is missing: {known}, or a list of them, best first.</source>
        <translation>surface fehlt: {known}, oder eine Liste davon, das beste zuerst.</translation>
    </message>
    <message>
        <source>the agent that reads this file does not allow a comma before a closing bracket</source>
        <translation>der Agent, der diese Datei liest, erlaubt kein Komma vor einer schließenden Klammer</translation>
    </message>
    <message>
        <source>the agent that reads this file does not allow a comment</source>
        <translation>der Agent, der diese Datei liest, erlaubt keinen Kommentar</translation>
    </message>
    <message>
        <source>the byte 0x{byte} here is not UTF-8 text</source>
        <translation>das Byte 0x{byte} an dieser Stelle ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>the certificate file in the settings cannot be used: {path}</source>
        <translation>die Zertifikatsdatei aus den Einstellungen ist nicht verwendbar: {path}</translation>
    </message>
    <message>
        <source>the character U+{code} may not stand here</source>
        <translation>das Zeichen U+{code} darf hier nicht stehen</translation>
    </message>
    <message>
        <source>the character U+{code} may not stand in YAML</source>
        <translation>das Zeichen U+{code} darf in YAML nicht stehen</translation>
    </message>
    <message>
        <source>the connection ended without a proper HTTP answer</source>
        <translation>die Verbindung endete ohne ordentliche HTTP-Antwort</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the connection was cut off before the answer was complete</source>
        <translation>die Verbindung brach ab, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>the control character U+{code} must be written as an escape</source>
        <translation>das Steuerzeichen U+{code} muss als Escape-Sequenz geschrieben werden</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Kontingent auf dem Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>the disk reported an input/output error</source>
        <translation>der Datenträger meldet einen Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>the double quote that opens here is not closed on its line</source>
        <translation>das doppelte Anführungszeichen, das sich hier öffnet, wird in dieser Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>the file ends before this {bracket} is closed</source>
        <translation>die Datei endet, bevor dieses {bracket} geschlossen ist</translation>
    </message>
    <message>
        <source>the file holds something else: a list is needed</source>
        <translation>die Datei enthält etwas anderes: nötig ist eine Liste</translation>
    </message>
    <message>
        <source>the file holds something else: keys and values are needed</source>
        <translation>die Datei enthält etwas anderes: nötig sind Felder und Werte</translation>
    </message>
    <message>
        <source>the file holds {kind} where a list is needed</source>
        <translation>in der Datei steht {kind}, nötig ist eine Liste</translation>
    </message>
    <message>
        <source>the file holds {kind} where an object is needed</source>
        <translation>in der Datei steht {kind}, nötig ist ein Objekt</translation>
    </message>
    <message>
        <source>the file is binary: it holds a NUL byte here</source>
        <translation>die Datei ist binär: Hier steht ein NUL-Byte</translation>
    </message>
    <message>
        <source>the file is {encoding}, not UTF-8</source>
        <translation>die Datei ist {encoding}, nicht UTF-8</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the key in a file</source>
        <translation>der Schlüssel in einer Datei</translation>
    </message>
    <message>
        <source>the key would be rejected</source>
        <translation>der Schlüssel würde abgelehnt</translation>
    </message>
    <message>
        <source>the key {key} stands twice</source>
        <translation>der Feldname {key} steht zweimal da</translation>
    </message>
    <message>
        <source>the link carries a key</source>
        <translation>der Link enthält einen Schlüssel</translation>
    </message>
    <message>
        <source>the name of the proxy {proxy} could not be looked up</source>
        <translation>der Name des Proxys {proxy} ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>the new key was rejected</source>
        <translation>der neue Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>the provider is switched off</source>
        <translation>der Anbieter ist ausgeschaltet</translation>
    </message>
    <message>
        <source>the proxy of this computer is of a kind (SOCKS) that is not supported</source>
        <translation>der Proxy dieses Rechners ist von einer Art (SOCKS), die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be reached ({why})</source>
        <translation>der Proxy {proxy} war nicht erreichbar ({why})</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be trusted ({why})</source>
        <translation>dem Proxy {proxy} war nicht zu trauen ({why})</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through (no reason given)</source>
        <translation>der Proxy {proxy} hat die Anfrage nicht durchgelassen (ohne Angabe von Gründen)</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through ({status})</source>
        <translation>der Proxy {proxy} hat die Anfrage nicht durchgelassen ({status})</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through ({status}: it wants a name and a password)</source>
        <translation>der Proxy {proxy} hat die Anfrage nicht durchgelassen ({status}: er verlangt Namen und Passwort)</translation>
    </message>
    <message>
        <source>the proxy {proxy} does not answer ({why})</source>
        <translation>der Proxy {proxy} antwortet nicht ({why})</translation>
    </message>
    <message>
        <source>the quote that opens before this is not closed on its line</source>
        <translation>das Anführungszeichen, das sich davor öffnet, wird in seiner Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>the quote that opens here is not closed</source>
        <translation>das Anführungszeichen, das sich hier öffnet, wird nicht geschlossen</translation>
    </message>
    <message>
        <source>the request could not be written: the key or the address holds a character that HTTP forbids</source>
        <translation>die Anfrage ließ sich nicht schreiben: Schlüssel oder Adresse enthält ein in HTTP verbotenes Zeichen</translation>
    </message>
    <message>
        <source>the request ended without an answer</source>
        <translation>die Anfrage endete ohne Antwort</translation>
    </message>
    <message>
        <source>the signature cannot be read</source>
        <translation>die Signatur ist nicht lesbar</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>das System lässt es nicht zu</translation>
    </message>
    <message>
        <source>the table {table} stands twice</source>
        <translation>die Tabelle {table} steht zweimal da</translation>
    </message>
    <message>
        <source>the text that opens before this is not closed</source>
        <translation>der Text, der davor beginnt, wird nicht geschlossen</translation>
    </message>
    <message>
        <source>there is no such date or time</source>
        <translation>dieses Datum oder diese Uhrzeit gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no way to it from this network</source>
        <translation>aus diesem Netz führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>these notes on models cannot be read: {why}.</source>
        <translation>diese Notizen zu Modellen sind nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>Denkmodus</translation>
    </message>
    <message>
        <source>this alias names no value before it</source>
        <translation>für diesen Alias gibt es davor keinen Wert</translation>
    </message>
    <message>
        <source>this comment is not closed</source>
        <translation>dieser Kommentar ist nicht geschlossen</translation>
    </message>
    <message>
        <source>this is no value as TOML writes them: a text stands in quotes</source>
        <translation>das ist kein Wert, wie TOML ihn schreibt: ein Text steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>this is not YAML: {why}</source>
        <translation>das ist kein YAML: {why}</translation>
    </message>
    <message>
        <source>this is not a number as JSON writes them</source>
        <translation>das ist keine Zahl, wie JSON sie schreibt</translation>
    </message>
    <message>
        <source>this is not what its tag says</source>
        <translation>das passt nicht zu seinem Tag</translation>
    </message>
    <message>
        <source>this key has a value already</source>
        <translation>dieser Feldname hat schon einen Wert</translation>
    </message>
    <message>
        <source>this key stands twice</source>
        <translation>dieser Feldname steht zweimal da</translation>
    </message>
    <message>
        <source>this line is neither NAME=VALUE nor a comment</source>
        <translation>diese Zeile ist weder NAME=VALUE noch ein Kommentar</translation>
    </message>
    <message>
        <source>this list of shapes cannot be read: {problem}.</source>
        <translation>diese Liste von Formen ist nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>this preset cannot be read: {problem}.</source>
        <translation>diese Vorlage ist nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation>auf diesem Rechner sind zu viele Dateien offen</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>zu viele Weiterleitungen</translation>
    </message>
    <message>
        <source>too many tags</source>
        <translation>zu viele Schlagwörter</translation>
    </message>
    <message>
        <source>tool calls</source>
        <translation>Tool-Aufrufe</translation>
    </message>
    <message>
        <source>tool calls not reliable here · {date}</source>
        <translation>Tool-Aufrufe hier nicht zuverlässig · {date}</translation>
    </message>
    <message>
        <source>tool calls reliable here · {date}</source>
        <translation>Tool-Aufrufe hier zuverlässig · {date}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unclear model list</source>
        <translation>Modell-Liste unklar</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>updates are off</source>
        <translation>Suche nach neuen Versionen ist aus</translation>
    </message>
    <message>
        <source>use the {format} address</source>
        <translation>die Adresse ({format}) verwenden</translation>
    </message>
    <message>
        <source>use {model}</source>
        <translation>{model} verwenden</translation>
    </message>
    <message>
        <source>via Secret Service</source>
        <translation>über Secret Service</translation>
    </message>
    <message>
        <source>what is named as the proxy is no address of one</source>
        <translation>was als Proxy genannt ist, ist keine Proxy-Adresse</translation>
    </message>
    <message>
        <source>what stands behind # is no file in a repository</source>
        <translation>was hinter # steht, ist keine Datei in einem Repository</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Wheel</translation>
    </message>
    <message>
        <source>wheel, by {installer}</source>
        <translation>Wheel, installiert mit {installer}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>would be read as something else</source>
        <translation>würde als etwas anderes gelesen</translation>
    </message>
    <message>
        <source>would not take effect</source>
        <translation>würde nicht wirksam</translation>
    </message>
    <message>
        <source>would read a file or a variable</source>
        <translation>würde eine Datei oder Variable lesen</translation>
    </message>
    <message>
        <source>would run a command</source>
        <translation>würde einen Befehl ausführen</translation>
    </message>
    <message>
        <source>written by a newer ezswitch</source>
        <translation>von einem neueren ezswitch geschrieben</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>falsche Adresse</translation>
    </message>
    <message>
        <source>xAI</source>
        <translation>xAI</translation>
    </message>
    <message>
        <source>your ChatGPT sign-in</source>
        <translation>Ihre ChatGPT-Anmeldung</translation>
    </message>
    <message>
        <source>your Cline sign-in</source>
        <translation>Ihre Cline-Anmeldung</translation>
    </message>
    <message>
        <source>your Factory sign-in</source>
        <translation>Ihre Factory-Anmeldung</translation>
    </message>
    <message>
        <source>your GitHub sign-in</source>
        <translation>Ihre GitHub-Anmeldung</translation>
    </message>
    <message>
        <source>your Google sign-in</source>
        <translation>Ihre Google-Anmeldung</translation>
    </message>
    <message>
        <source>your Kilo sign-in</source>
        <translation>Ihre Kilo-Anmeldung</translation>
    </message>
    <message>
        <source>your OpenCode sign-in</source>
        <translation>Ihre OpenCode-Anmeldung</translation>
    </message>
    <message>
        <source>your Qwen sign-in</source>
        <translation>Ihre Qwen-Anmeldung</translation>
    </message>
    <message>
        <source>your claude.ai sign-in</source>
        <translation>Ihre claude.ai-Anmeldung</translation>
    </message>
    <message>
        <source>your own provider in Goose</source>
        <translation>Ihr eigener Anbieter in Goose</translation>
    </message>
    <message>
        <source>your sign-in in Hermes</source>
        <translation>Ihre Anmeldung in Hermes</translation>
    </message>
    <message>
        <source>your sign-in in pi</source>
        <translation>Ihre Anmeldung in pi</translation>
    </message>
    <message>
        <source>your sign-ins in OpenClaw</source>
        <translation>Ihre Anmeldungen in OpenClaw</translation>
    </message>
    <message>
        <source>your xAI sign-in</source>
        <translation>Ihre xAI-Anmeldung</translation>
    </message>
    <message>
        <source>{address}, model {model}, {key}.</source>
        <translation>{address}, Modell {model}, {key}.</translation>
    </message>
    <message>
        <source>{agent_id} cannot be an agent&apos;s id.</source>
        <translation>{agent_id} kann keine Agenten-ID sein.</translation>
    </message>
    <message>
        <source>{agents} call it for a key, and get none.</source>
        <translation>{agents} rufen es für einen Schlüssel auf und bekommen keinen.</translation>
    </message>
    <message>
        <source>{agents} call it for a key.</source>
        <translation>{agents} rufen es für einen Schlüssel auf.</translation>
    </message>
    <message>
        <source>{agents} calls it for a key, and gets none.</source>
        <translation>{agents} ruft es für einen Schlüssel auf und bekommt keinen.</translation>
    </message>
    <message>
        <source>{agents} calls it for a key.</source>
        <translation>{agents} ruft es für einen Schlüssel auf.</translation>
    </message>
    <message>
        <source>{agents} cannot use {profile}.</source>
        <translation>{profile} ist nicht verwendbar für: {agents}.</translation>
    </message>
    <message>
        <source>{agents} now use {target}</source>
        <translation>{agents} verwenden jetzt {target}</translation>
    </message>
    <message>
        <source>{agents} to its own sign-in. Keys are never shown here.</source>
        <translation>{agents} auf eigene Anmeldung. Schlüssel werden hier nie angezeigt.</translation>
    </message>
    <message>
        <source>{agents} to {profile}. Keys are never shown here.</source>
        <translation>{agents} auf {profile}. Schlüssel werden hier nie angezeigt.</translation>
    </message>
    <message>
        <source>{agents} would be as before ezswitch.</source>
        <translation>Wieder wie vor ezswitch wären: {agents}.</translation>
    </message>
    <message>
        <source>{agent} asks for it and gets none.</source>
        <translation>{agent} fragt danach und bekommt keinen.</translation>
    </message>
    <message>
        <source>{agent} back to before ezswitch</source>
        <extracomment>what was done, after &quot;Undo:&quot; and the like; so are &quot;{agent} to {target}&quot; and its neighbours.</extracomment>
        <translation>{agent} zurück auf den Stand vor ezswitch</translation>
    </message>
    <message>
        <source>{agent} calls it for the key, and gets none.</source>
        <translation>{agent} ruft es für den Schlüssel auf und bekommt keinen.</translation>
    </message>
    <message>
        <source>{agent} cannot be switched: {reason}</source>
        <translation>{agent} lässt sich nicht umschalten: {reason}</translation>
    </message>
    <message>
        <source>{agent} cannot read a key from a path with a brace, a quote, a backslash or a control character.</source>
        <translation>{agent} kann keinen Schlüssel aus einem Pfad mit geschweifter Klammer, Anführungszeichen, Backslash oder Steuerzeichen lesen.</translation>
    </message>
    <message>
        <source>{agent} does not show the new settings after the write.</source>
        <translation>{agent} zeigt die neuen Einstellungen nach dem Schreiben nicht.</translation>
    </message>
    <message>
        <source>{agent} does not speak {format}.</source>
        <translation>{agent} spricht dieses API-Format nicht: {format}.</translation>
    </message>
    <message>
        <source>{agent} failed: {reason}</source>
        <translation>{agent} fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>{agent} gets the same answer.</source>
        <translation>{agent} bekommt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>{agent} has one way only.</source>
        <translation>{agent} hat nur einen Weg.</translation>
    </message>
    <message>
        <source>{agent} is left alone: {reason}</source>
        <translation>{agent} wird unverändert gelassen: {reason}</translation>
    </message>
    <message>
        <source>{agent} is no agent that ezswitch knows.</source>
        <translation>{agent} ist kein Agent, den ezswitch kennt.</translation>
    </message>
    <message>
        <source>{agent} is not installed</source>
        <translation>{agent} ist nicht installiert</translation>
    </message>
    <message>
        <source>{agent} is not installed here, as far as can be seen.</source>
        <translation>{agent} ist hier nicht installiert, soweit sich das erkennen lässt.</translation>
    </message>
    <message>
        <source>{agent} is not installed here.</source>
        <translation>{agent} ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>{agent} is on its own sign-in: nothing of ezswitch stands in its settings.</source>
        <translation>{agent} verwendet die eigene Anmeldung: In den Einstellungen steht nichts von ezswitch.</translation>
    </message>
    <message>
        <source>{agent} left alone: {reason}</source>
        <translation>{agent} unverändert gelassen: {reason}</translation>
    </message>
    <message>
        <source>{agent} may ignore the file too, and ezswitch does not write what it cannot read.</source>
        <translation>Auch {agent} ignoriert die Datei vielleicht, und ezswitch schreibt nicht, was es nicht lesen kann.</translation>
    </message>
    <message>
        <source>{agent} may ignore the file, and ezswitch does not write what it cannot read.</source>
        <translation>{agent} ignoriert die Datei vielleicht, und ezswitch schreibt nicht, was es nicht lesen kann.</translation>
    </message>
    <message>
        <source>{agent} needs an extension, and none of these programs was found to install it with: {programs}.</source>
        <translation>{agent} braucht eine Erweiterung, und keines dieser Programme wurde gefunden, um sie zu installieren: {programs}.</translation>
    </message>
    <message>
        <source>{agent} needs {needed}; {profile} has no address.</source>
        <translation>{agent} braucht {needed}; {profile} hat keine Adresse.</translation>
    </message>
    <message>
        <source>{agent} needs {needed}; {profile} has {offered} only.</source>
        <translation>{agent} braucht {needed}; {profile} hat nur {offered}.</translation>
    </message>
    <message>
        <source>{agent} now uses its own sign-in</source>
        <translation>{agent} verwendet jetzt die eigene Anmeldung</translation>
    </message>
    <message>
        <source>{agent} now uses its own sign-in: {when}</source>
        <translation>{agent} verwendet jetzt die eigene Anmeldung: {when}</translation>
    </message>
    <message>
        <source>{agent} now uses {target}</source>
        <translation>{agent} verwendet jetzt {target}</translation>
    </message>
    <message>
        <source>{agent} now uses {target}: {when}</source>
        <translation>{agent} verwendet jetzt {target}: {when}</translation>
    </message>
    <message>
        <source>{agent} reads its key from a file, and there stands another one than the key {key}.</source>
        <translation>{agent} liest den Schlüssel aus einer Datei, und dort steht ein anderer als der Schlüssel {key}.</translation>
    </message>
    <message>
        <source>{agent} reads that file at its start, and then takes its settings from elsewhere.</source>
        <translation>{agent} liest diese Datei beim Start und nimmt seine Einstellungen dann von anderswo.</translation>
    </message>
    <message>
        <source>{agent} reads the key {key} from a file, and that is missing or empty.</source>
        <translation>{agent} liest den Schlüssel {key} aus einer Datei, und die fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>{agent} reads the key {key} from a file, and there it has a blank or a line break around it.</source>
        <translation>{agent} liest den Schlüssel {key} aus einer Datei, und dort steht ein Leerzeichen oder Zeilenumbruch davor oder danach.</translation>
    </message>
    <message>
        <source>{agent} still uses the old values.</source>
        <translation>{agent} verwendet noch die alten Werte.</translation>
    </message>
    <message>
        <source>{agent} takes a key in no other way than in its own file: it would stand in {path}, mode 0600.</source>
        <translation>{agent} nimmt einen Schlüssel nur aus der eigenen Datei an: Er stünde in {path}, Zugriffsrechte 0600.</translation>
    </message>
    <message>
        <source>{agent} takes address and key from its settings files only: it cannot be started for one session.</source>
        <translation>{agent} nimmt Adresse und Schlüssel nur aus den Einstellungsdateien: Ein Start für eine einzelne Sitzung ist nicht möglich.</translation>
    </message>
    <message>
        <source>{agent} to own sign-in</source>
        <translation>{agent} auf eigene Anmeldung</translation>
    </message>
    <message>
        <source>{agent} to {target}</source>
        <extracomment>after &quot;Undo:&quot;: the agent was switched to this profile or model.</extracomment>
        <translation>{agent} auf {target}</translation>
    </message>
    <message>
        <source>{agent} uses the profile {profile}, which is not in profiles.toml.</source>
        <translation>{agent} verwendet das Profil {profile}, das nicht in profiles.toml steht.</translation>
    </message>
    <message>
        <source>{agent} uses {address}, which is no profile here.</source>
        <translation>{agent} verwendet {address}, wofür es hier kein Profil gibt.</translation>
    </message>
    <message>
        <source>{agent} uses {host}, which is no profile of yours.</source>
        <translation>{agent} verwendet {host}, wofür Sie kein Profil haben.</translation>
    </message>
    <message>
        <source>{agent} uses {profile}, which was edited and now names {host}: the key {key} was never sent there.</source>
        <translation>{agent} verwendet {profile}. Das wurde bearbeitet und nennt jetzt {host}: Der Schlüssel {key} wurde nie dorthin gesendet.</translation>
    </message>
    <message>
        <source>{agent} waits for it, or gets none.</source>
        <translation>{agent} wartet darauf oder bekommt keinen.</translation>
    </message>
    <message>
        <source>{agent} was changed outside ezswitch, and left so.</source>
        <translation>{agent} wurde außerhalb von ezswitch geändert und so belassen.</translation>
    </message>
    <message>
        <source>{agent} was changed outside ezswitch.</source>
        <translation>{agent} wurde außerhalb von ezswitch geändert.</translation>
    </message>
    <message>
        <source>{agent} was on no profile.</source>
        <translation>{agent} war auf kein Profil umgeschaltet.</translation>
    </message>
    <message>
        <source>{agent} would not use {profile} with these settings: something else in its files decides.</source>
        <translation>{agent} würde {profile} mit diesen Einstellungen nicht verwenden: Etwas anderes in den Dateien des Agenten entscheidet.</translation>
    </message>
    <message>
        <source>{agent} would use {model} on the {format} address, where its tool calls are not reliable ({date}).</source>
        <translation>{agent} würde {model} über die Adresse ({format}) verwenden, wo die Tool-Aufrufe nicht zuverlässig sind ({date}).</translation>
    </message>
    <message>
        <source>{agent}&apos;s file no longer says what the last switch wrote. Keys are never shown here.</source>
        <translation>In der Datei von {agent} steht nicht mehr, was die letzte Umschaltung geschrieben hat. Schlüssel werden hier nie angezeigt.</translation>
    </message>
    <message>
        <source>{agent}&apos;s settings cannot be read</source>
        <translation>Die Einstellungen von {agent} sind nicht lesbar</translation>
    </message>
    <message>
        <source>{agent}&apos;s settings cannot be read: correct the file first.</source>
        <translation>Die Einstellungen von {agent} sind nicht lesbar: zuerst die Datei berichtigen.</translation>
    </message>
    <message>
        <source>{agent}&apos;s settings no longer say what the last switch wrote.</source>
        <translation>In den Einstellungen von {agent} steht nicht mehr, was die letzte Umschaltung geschrieben hat.</translation>
    </message>
    <message>
        <source>{agent}, by {way}, has its key in its own file: it would stand in {path}, mode 0600.</source>
        <translation>{agent}, Weg „{way}“, hat den Schlüssel in der eigenen Datei: Er stünde in {path}, Zugriffsrechte 0600.</translation>
    </message>
    <message>
        <source>{agent}, {state}</source>
        <translation>{agent}, {state}</translation>
    </message>
    <message>
        <source>{agent}: not yet seen with the real program</source>
        <translation>{agent}: noch nicht mit dem echten Programm erprobt</translation>
    </message>
    <message>
        <source>{agent}: this project sets {settings} itself.</source>
        <translation>{agent}: Dieses Projekt setzt selbst {settings}.</translation>
    </message>
    <message>
        <source>{agent}: {effect}.</source>
        <translation>{agent}: {effect}.</translation>
    </message>
    <message>
        <source>{agent}: {problem}</source>
        <translation>{agent}: {problem}</translation>
    </message>
    <message>
        <source>{agent}: {reason}</source>
        <translation>{agent}: {reason}</translation>
    </message>
    <message>
        <source>{agent}: {sentence}</source>
        <translation>{agent}: {sentence}</translation>
    </message>
    <message>
        <source>{agent}: {what}.</source>
        <translation>{agent}: {what}.</translation>
    </message>
    <message>
        <source>{amount} credits left</source>
        <translation>{amount} Credits übrig</translation>
    </message>
    <message>
        <source>{amount} units left</source>
        <translation>{amount} Einheiten übrig</translation>
    </message>
    <message>
        <source>{amount} {currency} left</source>
        <translation>{amount} {currency} übrig</translation>
    </message>
    <message>
        <source>{balance}.</source>
        <translation>{balance}.</translation>
    </message>
    <message>
        <source>{bracket} is missing after the table&apos;s name</source>
        <translation>nach dem Namen der Tabelle fehlt {bracket}</translation>
    </message>
    <message>
        <source>{choice} is offered in its menu.</source>
        <translation>Im Menü steht zur Wahl: {choice}.</translation>
    </message>
    <message>
        <source>{diff} (the new key)</source>
        <translation>{diff} (der neue Schlüssel)</translation>
    </message>
    <message>
        <source>{earlier}, {later}</source>
        <extracomment>each of the two says of some settings when they count: &quot;address and key at once&quot;</extracomment>
        <translation>{earlier}, {later}</translation>
    </message>
    <message>
        <source>{editor} did not take our extension: {why}.</source>
        <translation>{editor} hat unsere Erweiterung nicht angenommen: {why}.</translation>
    </message>
    <message>
        <source>{editor}: install the extension {extension} {version}</source>
        <translation>{editor}: Erweiterung {extension} {version} installieren</translation>
    </message>
    <message>
        <source>{editor}: install the extension {extension} {version} over {old}</source>
        <translation>{editor}: Erweiterung {extension} {version} über {old} installieren</translation>
    </message>
    <message>
        <source>{fault} ({problem})</source>
        <translation>{fault} ({problem})</translation>
    </message>
    <message>
        <source>{feature} not reliable · {date}</source>
        <translation>{feature} nicht zuverlässig · {date}</translation>
    </message>
    <message>
        <source>{feature} not verified · {date}</source>
        <translation>{feature} nicht bestätigt · {date}</translation>
    </message>
    <message>
        <source>{feature} reliable · {date}</source>
        <translation>{feature} zuverlässig · {date}</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{file} cannot be read at line {line}</source>
        <translation>{file} ist in Zeile {line} nicht lesbar</translation>
    </message>
    <message>
        <source>{file} changed meanwhile</source>
        <translation>{file} inzwischen geändert</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} gibt es schon.</translation>
    </message>
    <message>
        <source>{file} holds a key and can be read by other users of this computer.</source>
        <translation>{file} enthält einen Schlüssel und ist für andere Benutzer dieses Rechners lesbar.</translation>
    </message>
    <message>
        <source>{file} holds no certificates in PEM form.</source>
        <translation>{file} enthält keine Zertifikate im PEM-Format.</translation>
    </message>
    <message>
        <source>{file} in the repository has more than 256 KB.</source>
        <translation>{file} im Repository hat mehr als 256 KB.</translation>
    </message>
    <message>
        <source>{file} in the repository is a link or a folder, not a file.</source>
        <translation>{file} im Repository ist ein Link oder ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} fehlt.</translation>
    </message>
    <message>
        <source>{file} is not the one of this ezswitch.</source>
        <translation>{file} gehört nicht zu diesem ezswitch.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else just now.</source>
        <translation>{file} wurde gerade eben von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>{file} was left beside {beside}.</source>
        <translation>{file} ist übrig geblieben; daneben: {beside}.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{folder} led to {target}. Only the link was removed: look there for what is left.</source>
        <translation>{folder} führte zu {target}. Nur der Link wurde entfernt: dort nachsehen, was noch übrig ist.</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what ezswitch did not write ({names} and {more} more).</source>
        <translation>{folder} bleibt: Darin liegt, was ezswitch nicht geschrieben hat ({names} und {more} weitere).</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what ezswitch did not write ({names}).</source>
        <translation>{folder} bleibt: Darin liegt, was ezswitch nicht geschrieben hat ({names}).</translation>
    </message>
    <message>
        <source>{format}: {note}</source>
        <translation>{format}: {note}</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs</source>
        <translation>hier steht {found}, hingehört {wanted}</translation>
    </message>
    <message>
        <source>{found}. A key that stands in their files as plain text moves into the keychain.</source>
        <translation>{found}. Ein Schlüssel, der dort im Klartext in Dateien steht, kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>{good} of {n} profiles work · checked {when}</source>
        <translation>{good} von {n} Profilen funktionieren · geprüft {when}</translation>
    </message>
    <message>
        <source>{good} of {n} profiles work, {unproven} not proven · checked {when}</source>
        <translation>{good} von {n} Profilen funktionieren, {unproven} nicht bestätigt · geprüft {when}</translation>
    </message>
    <message>
        <source>{hosts} ({agents})</source>
        <translation>{hosts} ({agents})</translation>
    </message>
    <message>
        <source>{host} (not a profile)</source>
        <translation>{host} (kein Profil)</translation>
    </message>
    <message>
        <source>{host} accepted the key ({figures}).</source>
        <translation>{host} hat den Schlüssel akzeptiert ({figures}).</translation>
    </message>
    <message>
        <source>{host} accepts the key and offers {n} model.</source>
        <translation>{host} akzeptiert den Schlüssel und bietet {n} Modell an.</translation>
    </message>
    <message>
        <source>{host} accepts the key and offers {n} models.</source>
        <translation>{host} akzeptiert den Schlüssel und bietet {n} Modelle an.</translation>
    </message>
    <message>
        <source>{host} accepts the key in {ms} ms, usually {usual} ms.</source>
        <translation>{host} akzeptiert den Schlüssel in {ms} ms, sonst {usual} ms.</translation>
    </message>
    <message>
        <source>{host} accepts the key in {ms} ms.</source>
        <translation>{host} akzeptiert den Schlüssel in {ms} ms.</translation>
    </message>
    <message>
        <source>{host} accepts the key, but has no {models}.</source>
        <translation>{host} akzeptiert den Schlüssel, bietet aber {models} nicht an.</translation>
    </message>
    <message>
        <source>{host} accepts the key.</source>
        <translation>{host} akzeptiert den Schlüssel.</translation>
    </message>
    <message>
        <source>{host} answers 200, but reports a failure instead of its models.</source>
        <translation>{host} antwortet mit 200, meldet aber einen Fehler statt der Modelle.</translation>
    </message>
    <message>
        <source>{host} answers 200, but reports a failure instead of {model}&apos;s answer.</source>
        <translation>{host} antwortet mit 200, meldet aber einen Fehler statt der Antwort von {model}.</translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms, usually {usual} ms.</source>
        <translation>{host} antwortet in {ms} ms, sonst {usual} ms.</translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms.</source>
        <translation>{host} antwortet in {ms} ms.</translation>
    </message>
    <message>
        <source>{host} answers with a web page ({status}), not as an API.</source>
        <translation>{host} antwortet mit einer Webseite ({status}), nicht als API.</translation>
    </message>
    <message>
        <source>{host} answers with a web page, not as an API.</source>
        <translation>{host} antwortet mit einer Webseite, nicht als API.</translation>
    </message>
    <message>
        <source>{host} answers with status {status}.</source>
        <translation>{host} antwortet mit Status {status}.</translation>
    </message>
    <message>
        <source>{host} answers with {n} model, but gives its list to anyone: the key is not proven.</source>
        <translation>{host} antwortet mit {n} Modell, gibt seine Liste aber jedem: Der Schlüssel ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>{host} answers with {n} model, but nothing has shown yet whether it looks at the key: the key is not proven.</source>
        <translation>{host} antwortet mit {n} Modell, aber noch hat nichts gezeigt, ob der Schlüssel beachtet wird: Er ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>{host} answers with {n} models, but gives its list to anyone: the key is not proven.</source>
        <translation>{host} antwortet mit {n} Modellen, gibt seine Liste aber jedem: Der Schlüssel ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>{host} answers with {n} models, but nothing has shown yet whether it looks at the key: the key is not proven.</source>
        <translation>{host} antwortet mit {n} Modellen, aber noch hat nichts gezeigt, ob der Schlüssel beachtet wird: Er ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>{host} answers, but its answer is not a list of models.</source>
        <translation>{host} antwortet, aber nicht mit einer Modell-Liste.</translation>
    </message>
    <message>
        <source>{host} answers, but its answer is not valid JSON.</source>
        <translation>{host} antwortet, aber nicht mit gültigem JSON.</translation>
    </message>
    <message>
        <source>{host} answers, but not as an API does.</source>
        <translation>{host} antwortet, aber nicht wie eine API.</translation>
    </message>
    <message>
        <source>{host} answers, but not in this API format.</source>
        <translation>{host} antwortet, aber nicht in diesem API-Format.</translation>
    </message>
    <message>
        <source>{host} answers, but not with a usable list: {why}.</source>
        <translation>{host} antwortet, aber nicht mit einer verwendbaren Liste – {why}.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} antwortet.</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429).</source>
        <translation>{host} bittet um weniger Anfragen (429).</translation>
    </message>
    <message>
        <source>{host} cannot be connected to: {why}.</source>
        <translation>Zu {host} kommt keine Verbindung zustande – {why}.</translation>
    </message>
    <message>
        <source>{host} cannot be found: {why}.</source>
        <translation>{host} ist nicht zu finden – {why}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}.</source>
        <translation>{host} ist nicht erreichbar – {reason}.</translation>
    </message>
    <message>
        <source>{host} cannot be trusted, so nothing was sent: {why}.</source>
        <translation>{host} ist nicht zu trauen, daher wurde nichts gesendet – {why}.</translation>
    </message>
    <message>
        <source>{host} does not accept a request for {model} ({status}).</source>
        <translation>{host} akzeptiert keine Anfrage an {model} ({status}).</translation>
    </message>
    <message>
        <source>{host} does not accept the key ({status}).</source>
        <translation>{host} akzeptiert den Schlüssel nicht ({status}).</translation>
    </message>
    <message>
        <source>{host} does not accept the request ({status}).</source>
        <translation>{host} akzeptiert die Anfrage nicht ({status}).</translation>
    </message>
    <message>
        <source>{host} does not let this key list its models (403).</source>
        <translation>{host} lässt diesen Schlüssel die Modelle nicht auflisten (403).</translation>
    </message>
    <message>
        <source>{host} does not let this key use {model}, or the model is gone ({status}).</source>
        <translation>{host} lässt diesen Schlüssel {model} nicht verwenden, oder das Modell gibt es nicht mehr ({status}).</translation>
    </message>
    <message>
        <source>{host} gives no proper HTTP answer: {why}.</source>
        <translation>{host} gibt keine ordentliche HTTP-Antwort – {why}.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}).</source>
        <translation>{host} hat selbst einen Fehler ({status}).</translation>
    </message>
    <message>
        <source>{host} is a bare number, not a name: nobody vouches for who answers there.</source>
        <translation>{host} ist eine bloße Zahl, kein Name: Niemand bürgt dafür, wer dort antwortet.</translation>
    </message>
    <message>
        <source>{host} is slower than usual ({times}×), likely throttled.</source>
        <translation>{host} ist langsamer als sonst ({times}×), vermutlich gedrosselt.</translation>
    </message>
    <message>
        <source>{host} is there, but does not answer requests at this address ({status}).</source>
        <translation>{host} ist da, beantwortet unter dieser Adresse aber keine Anfragen ({status}).</translation>
    </message>
    <message>
        <source>{host} is there, but has no list of models at this address ({status}).</source>
        <translation>{host} ist da, hat unter dieser Adresse aber keine Modell-Liste ({status}).</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers at its {format} address.</source>
        <translation>{host} ist da, aber an der Adresse ({format}) antwortet nichts.</translation>
    </message>
    <message>
        <source>{host} is too slow or does not answer: {why}.</source>
        <translation>{host} ist zu langsam oder antwortet nicht – {why}.</translation>
    </message>
    <message>
        <source>{host} is written with foreign letters and reads {name}: check that it is meant.</source>
        <translation>{host} ist mit fremden Buchstaben geschrieben und liest sich als {name}: prüfen, ob das gemeint ist.</translation>
    </message>
    <message>
        <source>{host} knows the key, but the account has no credit left ({status}).</source>
        <translation>{host} kennt den Schlüssel, aber das Konto hat kein Guthaben mehr ({status}).</translation>
    </message>
    <message>
        <source>{host} leads on and on.</source>
        <translation>{host} leitet immer weiter.</translation>
    </message>
    <message>
        <source>{host} looks like {known}, and is another host.</source>
        <translation>{host} sieht aus wie {known} und ist ein anderer Host.</translation>
    </message>
    <message>
        <source>{host} sends requests on to {other}. Your key was not sent there.</source>
        <translation>{host} leitet Anfragen weiter an {other}. Ihr Schlüssel wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>{host} sends requests on, without saying where to.</source>
        <translation>{host} leitet Anfragen weiter, ohne zu sagen wohin.</translation>
    </message>
    <message>
        <source>{host} sends you to an address that is not https.</source>
        <translation>{host} verweist auf eine Adresse ohne https.</translation>
    </message>
    <message>
        <source>{host} was not asked: {why}.</source>
        <translation>{host} wurde nicht gefragt – {why}.</translation>
    </message>
    <message>
        <source>{host} was not waited for: {why}.</source>
        <translation>Auf {host} wurde nicht gewartet – {why}.</translation>
    </message>
    <message>
        <source>{keychain} may be asking for its password: this waits for the answer.</source>
        <translation>{keychain} fragt vielleicht nach dem Passwort: Auf die Antwort wird gewartet.</translation>
    </message>
    <message>
        <source>{key}, not used yet</source>
        <translation>{key}, noch nicht verwendet</translation>
    </message>
    <message>
        <source>{key}, used by {n} profiles</source>
        <translation>{key}, von {n} Profilen verwendet</translation>
    </message>
    <message>
        <source>{key}, used by {profile}</source>
        <translation>{key}, von {profile} verwendet</translation>
    </message>
    <message>
        <source>{message} ({path})</source>
        <translation>{message} ({path})</translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>{models} and {n} more</source>
        <translation>{models} und {n} weitere</translation>
    </message>
    <message>
        <source>{model} ({roles})</source>
        <translation>{model} ({roles})</translation>
    </message>
    <message>
        <source>{model} answers on the {format} address.</source>
        <translation>{model} antwortet über die Adresse ({format}).</translation>
    </message>
    <message>
        <source>{model} can be asked for on the {format} address, and its tool calls worked on {date}.</source>
        <translation>{model} ist über die Adresse ({format}) abrufbar, und am {date} funktionierten die Tool-Aufrufe.</translation>
    </message>
    <message>
        <source>{model} can be asked for on the {format} address, and nothing is known against it.</source>
        <translation>{model} ist über die Adresse ({format}) abrufbar, und nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>{model} on the {format} address announces a tool call that never arrives.</source>
        <translation>{model} kündigt über die Adresse ({format}) einen Tool-Aufruf an, der nie ankommt.</translation>
    </message>
    <message>
        <source>{model} on the {format} address answers without calling the tool.</source>
        <translation>{model} antwortet über die Adresse ({format}), ohne das Tool aufzurufen.</translation>
    </message>
    <message>
        <source>{model} on the {format} address calls a tool and goes on with its result.</source>
        <translation>{model} ruft über die Adresse ({format}) ein Tool auf und arbeitet mit dessen Ergebnis weiter.</translation>
    </message>
    <message>
        <source>{model} on the {format} address calls a tool, but then: {fault}</source>
        <translation>{model} ruft über die Adresse ({format}) ein Tool auf, aber dann: {fault}</translation>
    </message>
    <message>
        <source>{names} + {n} profile</source>
        <translation>{names} + {n} Profil</translation>
    </message>
    <message>
        <source>{names} + {n} profiles</source>
        <translation>{names} + {n} Profile</translation>
    </message>
    <message>
        <source>{names} cannot work without it.</source>
        <translation>Ohne ihn funktioniert nicht: {names}.</translation>
    </message>
    <message>
        <source>{name} cannot be a name of a key.</source>
        <translation>{name} kann kein Schlüsselname sein.</translation>
    </message>
    <message>
        <source>{name} cannot be a preset id.</source>
        <translation>{name} kann keine Vorlagen-ID sein.</translation>
    </message>
    <message>
        <source>{name} cannot be a profile id.</source>
        <translation>{name} kann keine Profil-ID sein.</translation>
    </message>
    <message>
        <source>{name} cannot be an agent id.</source>
        <translation>{name} kann keine Agenten-ID sein.</translation>
    </message>
    <message>
        <source>{name} changed {n} profile</source>
        <translation>{name} hat {n} Profil geändert</translation>
    </message>
    <message>
        <source>{name} changed {n} profiles</source>
        <translation>{name} hat {n} Profile geändert</translation>
    </message>
    <message>
        <source>{name} holds what looks like a key. Keys stay in the keychain.</source>
        <translation>{name} enthält etwas, das wie ein Schlüssel aussieht. Schlüssel bleiben im Schlüsselbund.</translation>
    </message>
    <message>
        <source>{name} holds what looks like a key. Write {{key}}: the key stays in the keychain.</source>
        <translation>{name} enthält etwas, das wie ein Schlüssel aussieht. {{key}} schreiben: Der Schlüssel bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>{name} is missing, such as: {example}</source>
        <translation>{name} fehlt, etwa: {example}</translation>
    </message>
    <message>
        <source>{name} is missing: {known}.</source>
        <translation>{name} fehlt: {known}.</translation>
    </message>
    <message>
        <source>{name} is not known here.</source>
        <translation>{name} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>{name} must be a list of names, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{name} muss eine Liste von Namen sein, etwa [&quot;one&quot;, &quot;two&quot;].</translation>
    </message>
    <message>
        <source>{name} must be a text in quotes, on one line.</source>
        <translation>{name} muss ein Text in Anführungszeichen sein, in einer Zeile.</translation>
    </message>
    <message>
        <source>{name} must be a text, true, false or a whole number.</source>
        <translation>{name} muss ein Text, true, false oder eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>{name} must be a text.</source>
        <translation>{name} muss ein Text sein.</translation>
    </message>
    <message>
        <source>{name} must be a whole path without .. in it, such as ~/.my-agent/config.json.</source>
        <translation>{name} muss ein vollständiger Pfad ohne .. sein, etwa ~/.my-agent/config.json.</translation>
    </message>
    <message>
        <source>{name} must be one line.</source>
        <translation>{name} muss aus einer einzigen Zeile bestehen.</translation>
    </message>
    <message>
        <source>{name} must be one of {known}.</source>
        <translation>{name} muss eines von diesen sein: {known}.</translation>
    </message>
    <message>
        <source>{name} was refused</source>
        <translation>{name} wurde zurückgewiesen</translation>
    </message>
    <message>
        <source>{name}: {state}.</source>
        <translation>{name}: {state}.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{n} agent</source>
        <translation>{n} Agent</translation>
    </message>
    <message>
        <source>{n} agent installed · one click switches all that fit, as one step for Undo</source>
        <translation>{n} Agent installiert · ein Klick schaltet alle passenden um, rückgängig in einem Schritt</translation>
    </message>
    <message>
        <source>{n} agents</source>
        <translation>{n} Agenten</translation>
    </message>
    <message>
        <source>{n} agents back to before ezswitch</source>
        <extracomment>what was done, after &quot;Undo:&quot; and the like; so are &quot;{agent} to {target}&quot; and its neighbours.</extracomment>
        <translation>{n} Agenten zurück auf den Stand vor ezswitch</translation>
    </message>
    <message>
        <source>{n} agents installed · one click switches all that fit, as one step for Undo</source>
        <translation>{n} Agenten installiert · ein Klick schaltet alle passenden um, rückgängig in einem Schritt</translation>
    </message>
    <message>
        <source>{n} agents now use their own sign-ins</source>
        <translation>{n} Agenten verwenden jetzt ihre eigene Anmeldung</translation>
    </message>
    <message>
        <source>{n} agents now use {target}</source>
        <translation>{n} Agenten verwenden jetzt {target}</translation>
    </message>
    <message>
        <source>{n} agents to different profiles</source>
        <translation>{n} Agenten auf verschiedene Profile</translation>
    </message>
    <message>
        <source>{n} agents to own sign-in</source>
        <translation>{n} Agenten auf eigene Anmeldung</translation>
    </message>
    <message>
        <source>{n} agents to {target}</source>
        <extracomment>after &quot;Undo:&quot;: the agent was switched to this profile or model.</extracomment>
        <translation>{n} Agenten auf {target}</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>vor {n} h</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} Links</translation>
    </message>
    <message>
        <source>{n} millisecond</source>
        <translation>{n} Millisekunde</translation>
    </message>
    <message>
        <source>{n} milliseconds</source>
        <translation>{n} Millisekunden</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>vor {n} min</translation>
    </message>
    <message>
        <source>{n} model</source>
        <translation>{n} Modell</translation>
    </message>
    <message>
        <source>{n} models</source>
        <translation>{n} Modelle</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>{n} more in the window…</source>
        <translation>{n} weitere im Fenster…</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{n} profile</source>
        <translation>{n} Profil</translation>
    </message>
    <message>
        <source>{n} profile imported.</source>
        <translation>{n} Profil importiert.</translation>
    </message>
    <message>
        <source>{n} profile updated.</source>
        <translation>{n} Profil aktualisiert.</translation>
    </message>
    <message>
        <source>{n} profile works · checked {when}</source>
        <translation>{n} Profil funktioniert · geprüft {when}</translation>
    </message>
    <message>
        <source>{n} profiles</source>
        <translation>{n} Profile</translation>
    </message>
    <message>
        <source>{n} profiles imported.</source>
        <translation>{n} Profile importiert.</translation>
    </message>
    <message>
        <source>{n} profiles updated.</source>
        <translation>{n} Profile aktualisiert.</translation>
    </message>
    <message>
        <source>{n} profiles work · checked {when}</source>
        <translation>{n} Profile funktionieren · geprüft {when}</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>vor {n} s</translation>
    </message>
    <message>
        <source>{n} sessions of {agent} began before the last switch (process {numbers}).</source>
        <translation>{n} Sitzungen von {agent} begannen vor der letzten Umschaltung (Prozess {numbers}).</translation>
    </message>
    <message>
        <source>{n} token</source>
        <translation>{n} Token</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} Tokens</translation>
    </message>
    <message>
        <source>{origin} is a program on this machine.</source>
        <translation>{origin} ist ein Programm auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{origin} is not encrypted: the key could be read by anyone on the way there.</source>
        <translation>{origin} ist nicht verschlüsselt: Unterwegs könnte jeder den Schlüssel lesen.</translation>
    </message>
    <message>
        <source>{origin} uses the unusual port {port}.</source>
        <translation>{origin} verwendet den ungewöhnlichen Port {port}.</translation>
    </message>
    <message>
        <source>{parts} after a restart</source>
        <translation>{parts} nach einem Neustart</translation>
    </message>
    <message>
        <source>{parts} at once</source>
        <translation>{parts} sofort</translation>
    </message>
    <message>
        <source>{parts} new thread</source>
        <translation>{parts} ab dem nächsten Thread</translation>
    </message>
    <message>
        <source>{parts} next session</source>
        <translation>{parts} ab der nächsten Sitzung</translation>
    </message>
    <message>
        <source>{paths} lie outside of your home folder: {agent} would have them edited.</source>
        <translation>{paths} liegen außerhalb Ihres Home-Ordners: {agent} würde sie bearbeiten lassen.</translation>
    </message>
    <message>
        <source>{path} cannot be listed.</source>
        <translation>Der Inhalt von {path} lässt sich nicht auflisten.</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{path} cannot be read (line {line})</source>
        <translation>{path} ist nicht lesbar (Zeile {line})</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be removed: {why}.</source>
        <translation>{path} ließ sich nicht entfernen: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not say which extensions ezswitch installed.</source>
        <translation>{path} sagt nicht, welche Erweiterungen ezswitch installiert hat.</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksum does not fit.</source>
        <translation>{path} ist beschädigt: Die Prüfsumme passt nicht.</translation>
    </message>
    <message>
        <source>{path} lies outside of your home folder.</source>
        <translation>{path} liegt außerhalb Ihres Home-Ordners.</translation>
    </message>
    <message>
        <source>{path} lies outside of your home folder: {agent} would have it edited.</source>
        <translation>{path} liegt außerhalb Ihres Home-Ordners: {agent} würde die Datei bearbeiten lassen.</translation>
    </message>
    <message>
        <source>{path} was changed by another program at the very moment of the switch.</source>
        <translation>{path} wurde genau im Augenblick der Umschaltung von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{path} was changed by another program while the switch was prepared.</source>
        <translation>{path} wurde von einem anderen Programm geändert, während die Umschaltung vorbereitet wurde.</translation>
    </message>
    <message>
        <source>{path} was damaged. It was kept as {aside}, and a new one was started.</source>
        <translation>{path} war beschädigt. Die Datei wurde als {aside} aufgehoben und neu angelegt.</translation>
    </message>
    <message>
        <source>{path} was written by a newer ezswitch (format {format}, known here: {known_format}), so nothing is switched with this one.</source>
        <translation>{path} wurde von einem neueren ezswitch geschrieben (Format {format}, hier bekannt: {known_format}), daher wird mit diesem nichts umgeschaltet.</translation>
    </message>
    <message>
        <source>{placeholder} in {name} is no placeholder.</source>
        <translation>{placeholder} in {name} ist kein Platzhalter.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{place}: {profile}</source>
        <translation>{place}: {profile}</translation>
    </message>
    <message>
        <source>{product} has profiles of its own: {names}.</source>
        <translation>{product} hat eigene Profile: {names}.</translation>
    </message>
    <message>
        <source>{profiles} could not be stored under this name: somebody else took it just now.</source>
        <translation>Unter diesem Namen nicht zu speichern, weil ihn gerade eben jemand anderes belegt hat: {profiles}.</translation>
    </message>
    <message>
        <source>{profile} added</source>
        <translation>{profile} hinzugefügt</translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key comes from: {command}.</source>
        <translation>{profile} wird ein Profil ({hosts}); der Schlüssel kommt von: {command}.</translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key goes into a file that only you can read.</source>
        <translation>{profile} wird ein Profil ({hosts}); der Schlüssel kommt in eine Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key goes into the keychain ({keychain}).</source>
        <translation>{profile} wird ein Profil ({hosts}); der Schlüssel kommt in den Schlüsselbund ({keychain}).</translation>
    </message>
    <message>
        <source>{profile} chose the way {way}, which {agent} does not have.</source>
        <translation>{profile} hat den Weg {way} gewählt, den {agent} nicht hat.</translation>
    </message>
    <message>
        <source>{profile} does not accept the new key.</source>
        <translation>{profile} akzeptiert den neuen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>{profile} does not tell what is left on the account.</source>
        <translation>{profile} gibt nicht an, was auf dem Konto noch übrig ist.</translation>
    </message>
    <message>
        <source>{profile} is a profile of yours already; it stays as it is.</source>
        <translation>{profile} ist schon eines Ihrer Profile; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{profile} is not among the profiles any more.</source>
        <translation>{profile} ist nicht mehr unter den Profilen.</translation>
    </message>
    <message>
        <source>{profile} is not among what was found.</source>
        <translation>{profile} ist nicht unter dem, was gefunden wurde.</translation>
    </message>
    <message>
        <source>{profile} is reserved.</source>
        <translation>{profile} ist reserviert.</translation>
    </message>
    <message>
        <source>{profile} is used by {agents}.</source>
        <translation>{profile} wird verwendet von: {agents}.</translation>
    </message>
    <message>
        <source>{profile} names no base URL.</source>
        <translation>{profile} nennt keine Basis-URL.</translation>
    </message>
    <message>
        <source>{profile} names no main model, and Hermes would go on with the other provider&apos;s.</source>
        <translation>{profile} nennt kein Hauptmodell, und Hermes würde mit dem des anderen Anbieters weitermachen.</translation>
    </message>
    <message>
        <source>{profile} names no main model, and aider would ask for one of its own.</source>
        <translation>{profile} nennt kein Hauptmodell, und aider würde nach einem eigenen fragen.</translation>
    </message>
    <message>
        <source>{profile} names no model, and {agent} has to be told every model by its id.</source>
        <translation>{profile} nennt kein Modell, und {agent} braucht die ID jedes Modells.</translation>
    </message>
    <message>
        <source>{profile} saved</source>
        <translation>{profile} gespeichert</translation>
    </message>
    <message>
        <source>{profile} stays here as a profile.</source>
        <translation>{profile} bleibt hier als Profil.</translation>
    </message>
    <message>
        <source>{profile} wants to send the key {key} to {host}, which you have not approved.</source>
        <translation>{profile} will den Schlüssel {key} an {host} senden; das haben Sie nicht freigegeben.</translation>
    </message>
    <message>
        <source>{profile} was edited since, so its {settings} stayed as it is.</source>
        <translation>{profile} wurde seither bearbeitet; unverändert blieb daher: {settings}.</translation>
    </message>
    <message>
        <source>{profile}&apos;s list has no {model}, so {agent} would ask for it in vain.</source>
        <translation>{model} fehlt in der Liste von {profile}, {agent} würde also vergeblich danach fragen.</translation>
    </message>
    <message>
        <source>{profile}&apos;s list of {date} has no {model}, so {agent} would ask for it in vain.</source>
        <translation>{model} fehlt in der Liste von {profile} vom {date}, {agent} würde also vergeblich danach fragen.</translation>
    </message>
    <message>
        <source>{profile}, in use.</source>
        <translation>{profile}, in Benutzung.</translation>
    </message>
    <message>
        <source>{profile}, not for any agent here: {reason}</source>
        <translation>{profile}, für keinen Agenten hier: {reason}</translation>
    </message>
    <message>
        <source>{profile}, not for {agent}: {reason}</source>
        <translation>{profile}, nicht für {agent}: {reason}</translation>
    </message>
    <message>
        <source>{profile}, {state}.</source>
        <translation>{profile}, {state}.</translation>
    </message>
    <message>
        <source>{profile}: model {role}</source>
        <translation>{profile}: Modell {role}</translation>
    </message>
    <message>
        <source>{profile}: {format} address</source>
        <translation>{profile}: Adresse ({format})</translation>
    </message>
    <message>
        <source>{program} could not be started ({why})</source>
        <translation>{program} ließ sich nicht starten ({why})</translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <translation>{program} ließ sich nicht starten: {why}.</translation>
    </message>
    <message>
        <source>{program} via Secret Service</source>
        <translation>{program} über Secret Service</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column}). The file is left as it is until it is corrected.</source>
        <translation>{reason} (Zeile {line}, Spalte {column}). Die Datei bleibt, wie sie ist, bis sie berichtigt ist.</translation>
    </message>
    <message>
        <source>{reason} ({file}). The file is left as it is until it is corrected.</source>
        <translation>{reason} ({file}). Die Datei bleibt, wie sie ist, bis sie berichtigt ist.</translation>
    </message>
    <message>
        <source>{resource}: {title}</source>
        <translation>{resource}: {title}</translation>
    </message>
    <message>
        <source>{section}, closed</source>
        <translation>{section}, zugeklappt</translation>
    </message>
    <message>
        <source>{section}, open</source>
        <translation>{section}, aufgeklappt</translation>
    </message>
    <message>
        <source>{setting} cannot be changed without touching something else in this TOML file.</source>
        <translation>{setting} lässt sich nicht ändern, ohne in dieser TOML-Datei noch etwas anderes zu berühren.</translation>
    </message>
    <message>
        <source>{setting} has more than {most} characters.</source>
        <translation>{setting} hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>{setting} holds something else: a list is needed</source>
        <translation>{setting} enthält etwas anderes: nötig ist eine Liste</translation>
    </message>
    <message>
        <source>{setting} holds something else: keys and values are needed</source>
        <translation>{setting} enthält etwas anderes: nötig sind Felder und Werte</translation>
    </message>
    <message>
        <source>{setting} is a reserved id: choose another one.</source>
        <translation>{setting} ist eine reservierte ID: eine andere wählen.</translation>
    </message>
    <message>
        <source>{setting} is a value where a table is needed.</source>
        <translation>{setting} ist ein Wert, nötig ist eine Tabelle.</translation>
    </message>
    <message>
        <source>{setting} is {kind} where a list is needed</source>
        <translation>{setting} ist {kind}, nötig ist eine Liste</translation>
    </message>
    <message>
        <source>{setting} is {kind} where an object is needed</source>
        <translation>{setting} ist {kind}, nötig ist ein Objekt</translation>
    </message>
    <message>
        <source>{setting} must be &quot;system&quot;, &quot;light&quot; or &quot;dark&quot;.</source>
        <translation>{setting} muss &quot;system&quot;, &quot;light&quot; oder &quot;dark&quot; sein.</translation>
    </message>
    <message>
        <source>{setting} must be 1.</source>
        <translation>{setting} muss 1 sein.</translation>
    </message>
    <message>
        <source>{setting} must be a language such as &quot;en&quot; or &quot;pt-BR&quot;.</source>
        <translation>{setting} muss eine Sprache sein, etwa &quot;en&quot; oder &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>{setting} must be a list of names, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{setting} muss eine Liste von Namen sein, etwa [&quot;one&quot;, &quot;two&quot;].</translation>
    </message>
    <message>
        <source>{setting} must be a list of texts, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{setting} muss eine Liste von Texten sein, etwa [&quot;one&quot;, &quot;two&quot;].</translation>
    </message>
    <message>
        <source>{setting} must be a program and its arguments, such as {example}.</source>
        <translation>{setting} muss ein Programm mit seinen Argumenten sein, etwa {example}.</translation>
    </message>
    <message>
        <source>{setting} must be a table.</source>
        <translation>{setting} muss eine Tabelle sein.</translation>
    </message>
    <message>
        <source>{setting} must be a whole number.</source>
        <translation>{setting} muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>{setting} must be an address such as &quot;http://proxy.example.com:8080&quot;, or &quot;none&quot;.</source>
        <translation>{setting} muss eine Adresse sein, etwa &quot;http://proxy.example.com:8080&quot;, oder &quot;none&quot;.</translation>
    </message>
    <message>
        <source>{setting} must be an address without blanks.</source>
        <translation>{setting} muss eine Adresse ohne Leerzeichen sein.</translation>
    </message>
    <message>
        <source>{setting} must be from 0 (never) to {most} minutes.</source>
        <translation>{setting} muss zwischen 0 (nie) und {most} Minuten liegen.</translation>
    </message>
    <message>
        <source>{setting} must be from {least} to {most} percent.</source>
        <translation>{setting} muss zwischen {least} und {most} Prozent liegen.</translation>
    </message>
    <message>
        <source>{setting} must be ids of agents.</source>
        <translation>{setting} muss aus IDs von Agenten bestehen.</translation>
    </message>
    <message>
        <source>{setting} must be paths of files.</source>
        <translation>{setting} muss aus Pfaden von Dateien bestehen.</translation>
    </message>
    <message>
        <source>{setting} must be text in quotes.</source>
        <translation>{setting} muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>{setting} must be the https:// address of a page.</source>
        <translation>{setting} muss die Adresse einer Seite sein und mit https:// beginnen.</translation>
    </message>
    <message>
        <source>{setting} must be the path of a file.</source>
        <translation>{setting} muss der Pfad einer Datei sein.</translation>
    </message>
    <message>
        <source>{setting} must be true or false.</source>
        <translation>{setting} muss true oder false sein.</translation>
    </message>
    <message>
        <source>{setting} must name a profile in quotes.</source>
        <translation>{setting} muss ein Profil in Anführungszeichen nennen.</translation>
    </message>
    <message>
        <source>{setting} names a place where the key is, not the key: paste it.</source>
        <translation>{setting} nennt einen Ort, an dem der Schlüssel liegt, nicht den Schlüssel: bitte den Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>{setting} was changed outside ezswitch since the switch, so it was left alone.</source>
        <translation>{setting} wurde seit der Umschaltung außerhalb von ezswitch geändert und blieb daher unverändert.</translation>
    </message>
    <message>
        <source>{setting}: {meaning}</source>
        <translation>{setting}: {meaning}</translation>
    </message>
    <message>
        <source>{setting}: {problem}</source>
        <translation>{setting}: {problem}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{some} of {all} on {profile}</source>
        <translation>{some} von {all} auf {profile}</translation>
    </message>
    <message>
        <source>{source}: 1 profile; keys go into a file that only you can read.</source>
        <translation>{source}: 1 Profil; Schlüssel kommen in eine Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>{source}: 1 profile; keys go into the keychain ({keychain}).</source>
        <translation>{source}: 1 Profil; Schlüssel kommen in den Schlüsselbund ({keychain}).</translation>
    </message>
    <message>
        <source>{source}: {n} profiles; keys go into a file that only you can read.</source>
        <translation>{source}: {n} Profile; Schlüssel kommen in eine Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>{source}: {n} profiles; keys go into the keychain ({keychain}).</source>
        <translation>{source}: {n} Profile; Schlüssel kommen in den Schlüsselbund ({keychain}).</translation>
    </message>
    <message>
        <source>{source}: {profile}.</source>
        <translation>{source}: {profile}.</translation>
    </message>
    <message>
        <source>{title}, signed with the key {key_id}</source>
        <translation>{title}, signiert mit dem Schlüssel {key_id}</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>{url} cannot be a base URL: {why}.</source>
        <translation>{url} kann keine Basis-URL sein: {why}.</translation>
    </message>
    <message>
        <source>{url} ends in /v1, and agents add /v1/messages to it themselves.</source>
        <translation>{url} endet auf /v1, und Agenten hängen selbst /v1/messages an.</translation>
    </message>
    <message>
        <source>{variables} stand there.</source>
        <translation>Dort stehen {variables}.</translation>
    </message>
    <message>
        <source>{variable} differs between your login shell and this program.</source>
        <translation>{variable} ist in Ihrer Login-Shell anders als in diesem Programm.</translation>
    </message>
    <message>
        <source>{variable} is set in every new terminal.</source>
        <translation>{variable} ist in jedem neuen Terminal gesetzt.</translation>
    </message>
    <message>
        <source>{variable} is set in your shell.</source>
        <translation>{variable} ist in Ihrer Shell gesetzt.</translation>
    </message>
    <message>
        <source>{variable} is set to a relative path.</source>
        <translation>{variable} ist auf einen relativen Pfad gesetzt.</translation>
    </message>
    <message>
        <source>{variable} is set.</source>
        <translation>{variable} ist gesetzt.</translation>
    </message>
    <message>
        <source>{variable} stands there.</source>
        <translation>Dort steht {variable}.</translation>
    </message>
    <message>
        <source>{way} ({meaning})</source>
        <translation>{way} ({meaning})</translation>
    </message>
    <message>
        <source>{what} could not be removed: {problem}</source>
        <translation>{what} ließ sich nicht entfernen: {problem}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}: {why}.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>▲ {problem}</source>
        <translation>▲ {problem}</translation>
    </message>
</context>
<context>
    <name>PresetTiles</name>
    <message>
        <source>More providers ({count})</source>
        <translation>Weitere Anbieter ({count})</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Use now</source>
        <translation>Jetzt &amp;verwenden</translation>
    </message>
    <message>
        <source>Nothing would change: the files say this already.</source>
        <translation>Nichts würde sich ändern: So steht es schon in den Dateien.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add only</source>
        <translation>Nur &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save only</source>
        <translation>Nur &amp;speichern</translation>
    </message>
    <message>
        <source>Add and &amp;use in {agents}</source>
        <translation>Hinzufügen und in {agents} &amp;verwenden</translation>
    </message>
    <message>
        <source>Save and &amp;use in {agents}</source>
        <translation>Speichern und in {agents} &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Not checked yet: there is no address</source>
        <translation>Noch nicht geprüft: Es gibt keine Adresse</translation>
    </message>
    <message>
        <source>The address changed: not checked with it yet</source>
        <translation>Die Adresse hat sich geändert: Mit ihr wurde noch nicht geprüft</translation>
    </message>
    <message>
        <source>The key goes to {hosts} only.</source>
        <translation>Der Schlüssel geht nur an {hosts}.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Filter profiles</source>
        <translation>Profile filtern</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>RemoveAllSheet</name>
    <message>
        <source>&amp;Quit ezswitch</source>
        <translation>ezswitch &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Restore and remove</source>
        <translation>&amp;Wiederherstellen und entfernen</translation>
    </message>
    <message>
        <source>Keys that are removed: {keys}.</source>
        <translation>Schlüssel, die entfernt werden: {keys}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>No agent has to be put back.</source>
        <translation>Kein Agent muss zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Profiles, settings, history and the programs that print keys are removed as well.</source>
        <translation>Profile, Einstellungen, Verlauf und die Programme, die Schlüssel ausgeben, werden ebenfalls entfernt.</translation>
    </message>
    <message>
        <source>Put back as before ezswitch: {agents}.</source>
        <translation>Auf den Stand vor ezswitch zurückgesetzt werden: {agents}.</translation>
    </message>
    <message>
        <source>Quit ezswitch</source>
        <translation>ezswitch beenden</translation>
    </message>
    <message>
        <source>Remove my profiles and keys too. This cannot be undone.</source>
        <translation>Auch meine Profile und Schlüssel entfernen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Your agents are as they were before ezswitch. Its profiles, keys and history are gone.</source>
        <translation>Ihre Agenten sind wieder wie vor ezswitch. Profile, Schlüssel und Verlauf von ezswitch sind entfernt.</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;They go to</source>
        <translation>Agenten &amp;wechseln zu</translation>
    </message>
    <message>
        <source>Its key {key} is removed from the keychain too: no other profile uses it.</source>
        <translation>Auch der Schlüssel {key} wird aus dem Schlüsselbund entfernt: Kein anderes Profil verwendet ihn.</translation>
    </message>
    <message>
        <source>Its key {key} stays: other profiles use it.</source>
        <translation>Der Schlüssel {key} bleibt: Andere Profile verwenden ihn.</translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>Eigene Anmeldung</translation>
    </message>
    <message>
        <source>The command that prints its key {key} is forgotten too: no other profile uses it.</source>
        <translation>Auch der Befehl für den Schlüssel {key} wird vergessen: Kein anderes Profil verwendet ihn.</translation>
    </message>
    <message>
        <source>The file with its key {key} is removed too: no other profile uses it.</source>
        <translation>Auch die Datei mit dem Schlüssel {key} wird entfernt: Kein anderes Profil verwendet ihn.</translation>
    </message>
    <message>
        <source>{agents} would be switched first.</source>
        <translation>Zuerst umgeschaltet würden: {agents}.</translation>
    </message>
    <message>
        <source>{profile} removed</source>
        <translation>{profile} entfernt</translation>
    </message>
</context>
<context>
    <name>ReplaceKeySheet</name>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Store and refresh {agents}</source>
        <translation>&amp;Speichern und {agents} aktualisieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It is checked when it is stored, with hosts that the old key was approved for.</source>
        <translation>Beim Speichern wird er mit Hosts geprüft, für die der alte Schlüssel freigegeben war.</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Stored. The old key is forgotten here; revoke it at your provider.</source>
        <translation>Gespeichert. Der alte Schlüssel ist hier vergessen; beim Anbieter widerrufen.</translation>
    </message>
    <message>
        <source>The key goes to {hosts} only.</source>
        <translation>Der Schlüssel geht nur an {hosts}.</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>&amp;Restore now</source>
        <translation>Jetzt &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore {agents}…</source>
        <translation>{agents} &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Back to before ezswitch</source>
        <translation>Zurück auf den Stand vor ezswitch</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Jetzt wiederherstellen</translation>
    </message>
    <message>
        <source>These files are written now:</source>
        <translation>Diese Dateien werden jetzt geschrieben:</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Show the key while held</source>
        <translation>Schlüssel anzeigen, solange gedrückt</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Reading settings and profiles</source>
        <translation>Einstellungen und Profile werden gelesen</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy again</source>
        <translation>Erneut &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as file…</source>
        <translation>Als &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Choose profiles</source>
        <translation>Profile wählen</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to your colleague.</source>
        <translation>Kopiert. In die Nachricht an den Kollegen oder die Kollegin einfügen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Save the shared setup</source>
        <translation>Geteilte Einrichtung speichern</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>The text is another one now: copy it again.</source>
        <translation>Der Text ist jetzt ein anderer: erneut kopieren.</translation>
    </message>
    <message>
        <source>Tick at least one profile.</source>
        <translation>Mindestens ein Profil ankreuzen.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Text wird erstellt…</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>All profiles, without keys: for a team, or for a new computer.</source>
        <translation>Alle Profile, ohne Schlüssel: für ein Team oder einen neuen Rechner.</translation>
    </message>
    <message>
        <source>From a file, a link, another switcher, or from what agents use today.</source>
        <translation>Aus einer Datei, einem Link, einem anderen Umschaltprogramm oder aus dem, was Agenten heute verwenden.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Als Datei aufbewahren</translation>
    </message>
    <message>
        <source>One text for a colleague: how to install, import, and get a key.</source>
        <translation>Ein Text für Kolleginnen und Kollegen: wie man installiert, importiert und einen Schlüssel bekommt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading settings and profiles</source>
        <translation>Einstellungen und Profile werden gelesen</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>&amp;Paste a link, a shared setup, or its https or Git address</source>
        <translation>&amp;Link, geteilte Einrichtung oder deren https- oder Git-Adresse einfügen</translation>
    </message>
    <message>
        <source>From CC S&amp;witch</source>
        <translation>Aus CC S&amp;witch</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>From what your agents use &amp;today ({agents})</source>
        <translation>Aus dem, was Ihre Agenten &amp;heute verwenden ({agents})</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Aus einer Datei importieren</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>It goes on in the tray. Quit is in the icon&apos;s menu.</source>
        <translation>Läuft im Infobereich weiter. „Beenden“ steht im Menü des Symbols.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing this window ends ezswitch.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Wird dieses Fenster geschlossen, endet ezswitch.</translation>
    </message>
</context>
<context>
    <name>UpdatesSheet</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Verstanden</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checking with {host}…</source>
        <translation>Wird mit {host} geprüft…</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation>{url} verwenden</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>It lies in ezswitch&apos;s own folder, mode 0600; the profile keeps a badge that says so.</source>
        <translation>Er liegt im eigenen Ordner von ezswitch, Zugriffsrechte 0600; am Profil bleibt ein Hinweis darauf.</translation>
    </message>
    <message>
        <source>It runs without a shell whenever the key is needed, and prints the key on one line.</source>
        <translation>Läuft ohne Shell, wann immer der Schlüssel gebraucht wird, und gibt ihn in einer Zeile aus.</translation>
    </message>
    <message>
        <source>Let a program print the key (pass, 1Password, Vault …)</source>
        <translation>Den Schlüssel von einem Programm ausgeben lassen (pass, 1Password, Vault …)</translation>
    </message>
    <message>
        <source>Program that prints the key</source>
        <translation>Programm, das den Schlüssel ausgibt</translation>
    </message>
    <message>
        <source>pass show api/example</source>
        <translation>pass show api/example</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Connect your coding agents</source>
        <translation>Verbinden Sie Ihre Coding-Agenten</translation>
    </message>
    <message>
        <source>Nothing is here yet. Paste it, or skip this for now.</source>
        <translation>Hier steht noch nichts. Einfügen oder vorerst überspringen.</translation>
    </message>
    <message>
        <source>Open ezswitch</source>
        <translation>ezswitch öffnen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Storing and switching…</source>
        <translation>Speichern und umschalten…</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Working out what will change…</source>
        <translation>Es wird ermittelt, was sich ändert…</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
</context>
</TS>
