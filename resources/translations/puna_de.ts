<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Do anything by its name</source>
        <translation>Alles beim Namen aufrufen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>In allen Gesprächen suchen</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Letzte Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Zum Nachrichtenfeld gehen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>Gespeicherte Prompts…</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>Prompt ansehen und bearbeiten…</translation>
    </message>
    <message>
        <source>Go to Chat</source>
        <translation>Zum Chat</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Gespräche ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>Ein- oder ausblenden, wie in diesem Gespräch geantwortet wird</translation>
    </message>
    <message>
        <source>Go to the jobs</source>
        <translation>Zu den Aufgaben</translation>
    </message>
    <message>
        <source>Add a model from this computer…</source>
        <translation>Modell von diesem Computer hinzufügen…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Quit Puna</source>
        <translation>Puna beenden</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Neue Zeile in der Nachricht</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>Gewählten Chat umbenennen</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>Gewählten Chat löschen</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Strength of {0}</source>
        <translation>Stärke von {0}</translation>
    </message>
    <message>
        <source>Use without this adapter</source>
        <translation>Ohne diesen Adapter</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Puna was closed before this answer was complete.</source>
        <translation>Puna wurde geschlossen, bevor diese Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The context window of this model is full.</source>
        <translation>Das Kontextfenster dieses Modells ist voll.</translation>
    </message>
    <message>
        <source>The {0} oldest messages no longer fit the context window and were not read.</source>
        <translation>Die {0} ältesten Nachrichten passen nicht mehr in das Kontextfenster und wurden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>{0} · look at its text</source>
        <translation>{0} · seinen Text ansehen</translation>
    </message>
    <message>
        <source>Attachment {0}, {1}</source>
        <translation>Anhang {0}, {1}</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>{0} nicht weiter lesen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>{0} · {1} tokens</source>
        <translation>{0} · {1} Tokens</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>That waits for your first message: add a model to ask about it.</source>
        <translation>Das wartet auf deine erste Nachricht: Füge ein Modell hinzu, um danach zu fragen.</translation>
    </message>
    <message>
        <source>The long text you pasted is attached as “{0}”.</source>
        <translation>Der lange eingefügte Text ist als „{0}“ angehängt.</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>Stattdessen als Text einfügen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>Eingefügter Text {0}</translation>
    </message>
    <message>
        <source>“{0}” was taken off.</source>
        <translation>„{0}“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} von {1} Tokens</translation>
    </message>
    <message>
        <source>The message with what is attached is longer than the context. Shorten it, take something off, or choose a longer context in the panel on the right.</source>
        <translation>Die Nachricht mit ihren Anhängen ist länger als der Kontext. Kürze sie, entferne etwas oder wähle rechts einen längeren Kontext.</translation>
    </message>
    <message>
        <source>Too long to send: {0}</source>
        <translation>Zu lang zum Senden: {0}</translation>
    </message>
    <message>
        <source>{0} · the {1} oldest messages will not be read</source>
        <translation>{0} · die {1} ältesten Nachrichten werden nicht gelesen</translation>
    </message>
    <message>
        <source>• {0}</source>
        <translation>• {0}</translation>
    </message>
    <message>
        <source>• and {0} more</source>
        <translation>• und {0} weitere</translation>
    </message>
    <message>
        <source>What no longer fits stays in the conversation, but the model will not read it:</source>
        <translation>Was nicht mehr passt, bleibt im Gespräch, wird vom Modell aber nicht gelesen:</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>the background process could not be started: {0}</source>
        <translation>der Hintergrundprozess ließ sich nicht starten: {0}</translation>
    </message>
</context>
<context>
    <name>ChildDeath</name>
    <message>
        <source>the background process was stopped</source>
        <translation>der Hintergrundprozess wurde angehalten</translation>
    </message>
    <message>
        <source>the background process was ended by the system, most likely because memory ran out: try a smaller model or a shorter context</source>
        <translation>das System hat den Hintergrundprozess beendet, höchstwahrscheinlich weil der Arbeitsspeicher ausging: versuche es mit einem kleineren Modell oder einem kürzeren Kontext</translation>
    </message>
    <message>
        <source>the background process lost the file it was reading, which became shorter or whose disk went away: check the model file and its disk</source>
        <translation>dem Hintergrundprozess ging die Datei verloren, die er las: sie wurde kürzer, oder ihr Laufwerk ist nicht mehr da. Prüfe die Modelldatei und ihr Laufwerk</translation>
    </message>
    <message>
        <source>the background process needs instructions that this computer&apos;s processor does not have: install the Puna made for it</source>
        <translation>der Hintergrundprozess braucht Befehle, die der Prozessor dieses Computers nicht kennt: installiere das Puna, das für ihn gemacht ist</translation>
    </message>
    <message>
        <source>the background process crashed: native code used memory that is not its own</source>
        <translation>der Hintergrundprozess ist abgestürzt: nativer Code hat auf Speicher zugegriffen, der ihm nicht gehört</translation>
    </message>
    <message>
        <source>the background process crashed: native code divided by zero</source>
        <translation>der Hintergrundprozess ist abgestürzt: nativer Code hat durch null geteilt</translation>
    </message>
    <message>
        <source>the background process gave up on something it could not go on with</source>
        <translation>der Hintergrundprozess hat aufgegeben, weil er nicht weiterkonnte</translation>
    </message>
    <message>
        <source>the background process was ended from outside</source>
        <translation>der Hintergrundprozess wurde von außen beendet</translation>
    </message>
    <message>
        <source>the background process was ended by the system for using too much of the processor</source>
        <translation>das System hat den Hintergrundprozess beendet, weil er den Prozessor zu lange beansprucht hat</translation>
    </message>
    <message>
        <source>the background process was ended by the system because a file became larger than allowed</source>
        <translation>das System hat den Hintergrundprozess beendet, weil eine Datei größer wurde als erlaubt</translation>
    </message>
    <message>
        <source>the background process crashed</source>
        <translation>der Hintergrundprozess ist abgestürzt</translation>
    </message>
    <message>
        <source>the background process stopped unexpectedly</source>
        <translation>der Hintergrundprozess hat unerwartet aufgehört</translation>
    </message>
    <message>
        <source>{0} ({1}). Its log is {2}</source>
        <translation>{0} ({1}). Sein Protokoll liegt in {2}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask anything</source>
        <translation>Frag irgendetwas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>One moment: what you attached is still being read</source>
        <translation>Einen Moment: Dein Anhang wird noch gelesen</translation>
    </message>
    <message>
        <source>Write what to do with it, then send</source>
        <translation>Schreib, was damit geschehen soll, und sende dann</translation>
    </message>
    <message>
        <source>That is a picture, and models here read text only: say in words what it shows</source>
        <translation>Das ist ein Bild, und Modelle lesen hier nur Text: Sag in Worten, was es zeigt</translation>
    </message>
    <message>
        <source>{0} million characters</source>
        <translation>{0} Millionen Zeichen</translation>
    </message>
    <message>
        <source>That paste has {0}, more than a model can read. Paste a part of it.</source>
        <translation>Das Eingefügte hat {0}, mehr als ein Modell lesen kann. Füge einen Teil davon ein.</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Esc stops the answer</source>
        <translation>Esc hält die Antwort an</translation>
    </message>
    <message>
        <source>Enter sends · / prompts · @ models</source>
        <translation>Eingabe sendet · / Prompts · @ Modelle</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Choose conversations</source>
        <translation>Gespräche wählen</translation>
    </message>
    <message>
        <source>Only titles with…</source>
        <translation>Nur Titel mit …</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Es gibt noch kein Gespräch.</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} von {1} angekreuzt</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Your models are kept in {0}, which is not there now: connect its disk.</source>
        <translation>Deine Modelle liegen in {0}, und das ist gerade nicht da: schließ den Datenträger an.</translation>
    </message>
    <message>
        <source>A model is being made or downloaded: wait for it, or pause it.</source>
        <translation>Ein Modell wird gerade gemacht oder heruntergeladen: warte darauf oder halte es an.</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>Die Modelle werden verschoben</translation>
    </message>
    <message>
        <source>The models are in {0} from now on.</source>
        <translation>Die Modelle liegen von jetzt an in {0}.</translation>
    </message>
    <message>
        <source>What came meanwhile is in {0}.</source>
        <translation>Was inzwischen dazukam, liegt in {0}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Something else is under way with your data: wait until it has ended.</source>
        <translation>Mit deinen Daten geschieht gerade schon etwas anderes: warte, bis es zu Ende ist.</translation>
    </message>
    <message>
        <source>A copy of your conversations</source>
        <translation>Eine Kopie deiner Gespräche</translation>
    </message>
    <message>
        <source>A copy of your conversations is at {0}. To go back to it, close Puna and put it in the place of {1}.</source>
        <translation>Eine Kopie deiner Gespräche liegt in {0}. Um zu ihr zurückzukehren, schließ Puna und lege sie an die Stelle von {1}.</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Back to Puna&apos;s folder</source>
        <translation>Zurück in Punas Ordner</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Wo Modelle liegen</translation>
    </message>
    <message>
        <source>They can be kept on another disk. Each is checked there before it leaves its old place.</source>
        <translation>Sie können auf einem anderen Datenträger liegen. Jedes wird dort geprüft, bevor es seinen alten Platz verlässt.</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Was Platz braucht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copies of your conversations are made every day by themselves; here is one more, for you.</source>
        <translation>Kopien deiner Gespräche entstehen jeden Tag von selbst; hier ist noch eine, für dich.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Conversations and models go to the trash; all of it can be erased for good.</source>
        <translation>Gespräche und Modelle kommen in den Papierkorb; alles zusammen kann endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>{0} is not there now: connect its disk.</source>
        <translation>{0} ist gerade nicht da: schließ den Datenträger an.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Daily copies of conversations</source>
        <translation>Tägliche Kopien der Gespräche</translation>
    </message>
    <message>
        <source>Downloads of which no model was made yet</source>
        <translation>Downloads, aus denen noch kein Modell gemacht wurde</translation>
    </message>
    <message>
        <source>What models have read, to go on at once</source>
        <translation>Was Modelle gelesen haben, um gleich weiterzumachen</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Was neu gemacht werden kann</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>How this answer was made</source>
        <translation>Wie diese Antwort entstand</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPresenter</name>
    <message>
        <source>Puna did not end as it should last time. What was on the screen is kept, and an answer that was under way can be asked for again.</source>
        <translation>Puna ist beim letzten Mal nicht ordentlich beendet worden. Was auf dem Bildschirm war, ist erhalten, und eine Antwort, die unterwegs war, kann neu angefordert werden.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard: versions, sizes, settings and what logs say. No conversation.</source>
        <translation>Die Diagnose ist in der Zwischenablage: Versionen, Größen, Einstellungen und was in Protokollen steht. Kein Gespräch.</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Search the Hugging Face hub, or paste the name of a model</source>
        <translation>Den Hugging-Face-Hub durchsuchen oder den Namen eines Modells einfügen</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>Nach Modellen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Im Trend</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>Meistgeladen</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Beliebteste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>Sofort nutzbar</translation>
    </message>
    <message>
        <source>To be converted</source>
        <translation>Zum Umwandeln</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Passt auf diesen Computer</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Gefundene Modelle</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and how it could be taken.</source>
        <translation>Wähle ein Modell, um zu sehen, was es ist und wie es zu haben ist.</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Give up and remove what has arrived</source>
        <translation>Aufgeben und Geladenes entfernen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation>Zum Hinzufügen loslassen</translation>
    </message>
    <message>
        <source>A model or a checkpoint folder to chat with; text, PDF or Word files to talk about</source>
        <translation>Ein Modell oder Checkpoint-Ordner zum Chatten; Text-, PDF- oder Word-Dateien zum Besprechen</translation>
    </message>
</context>
<context>
    <name>EmptyButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Another model was chosen before this answer was complete.</source>
        <translation>Ein anderes Modell wurde gewählt, bevor diese Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The model stopped: {0}.</source>
        <translation>Das Modell hat aufgehört: {0}.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Conversations: {0}</source>
        <translation>Gespräche: {0}</translation>
    </message>
    <message>
        <source>Models: {0}, {1}</source>
        <translation>Modelle: {0}, {1}</translation>
    </message>
    <message>
        <source>What can be made again: {0}</source>
        <translation>Was neu gemacht werden kann: {0}</translation>
    </message>
    <message>
        <source>They go to Puna&apos;s trash, and can be taken back for thirty days.</source>
        <translation>Sie kommen in Punas Papierkorb und können dreißig Tage lang zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Those in {0} go to the system&apos;s trash; any elsewhere stay.</source>
        <translation>Die in {0} kommen in den Papierkorb des Systems; alle anderswo bleiben.</translation>
    </message>
    <message>
        <source>What models have read, caches and adapters; the next use makes them again.</source>
        <translation>Was Modelle gelesen haben, Zwischenspeicher und Adapter; beim nächsten Gebrauch entstehen sie neu.</translation>
    </message>
    <message>
        <source>For good: {0} conversations with their copies and the trash, {1} models, prompts, personas, settings, downloads and logs, which is all that Puna keeps in {2} and {3}. Models that lie elsewhere are not touched. Puna closes then, and nothing brings this back.</source>
        <translation>Endgültig: {0} Gespräche mit ihren Kopien und dem Papierkorb, {1} Modelle, Prompts, Personas, Einstellungen, Downloads und Protokolle, also alles, was Puna in {2} und {3} aufbewahrt. Modelle, die anderswo liegen, werden nicht angerührt. Puna schließt sich dann, und nichts bringt das zurück.</translation>
    </message>
    <message>
        <source>Erase everything for good…</source>
        <translation>Alles endgültig löschen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>Was gelöscht werden kann</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>Noch einmal drücken: unwiderruflich</translation>
    </message>
</context>
<context>
    <name>ErasingPresenter</name>
    <message>
        <source>What can be made again was erased.</source>
        <translation>Was neu gemacht werden kann, wurde gelöscht.</translation>
    </message>
    <message>
        <source>The models are in the system&apos;s trash: {0} are free once it is emptied.</source>
        <translation>Die Modelle sind im Papierkorb des Systems: {0} werden frei, wenn er geleert ist.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take conversations out</source>
        <translation>Gespräche herausgeben</translation>
    </message>
    <message>
        <source>To read and to keep: text with headings, a file for each.</source>
        <translation>Zum Lesen und Aufheben: Text mit Überschriften, je eine Datei.</translation>
    </message>
    <message>
        <source>To read and to print: pages that need nothing else, a file for each.</source>
        <translation>Zum Lesen und Drucken: Seiten, die nichts weiter brauchen, je eine Datei.</translation>
    </message>
    <message>
        <source>Everything Puna knows, in one file: to bring in again, here or elsewhere.</source>
        <translation>Alles, was Puna weiß, in einer Datei: um es hier oder anderswo wieder einzulesen.</translation>
    </message>
    <message>
        <source>To train with: whole conversations, as for Vicuna.</source>
        <translation>Zum Trainieren: ganze Gespräche, wie für Vicuna.</translation>
    </message>
    <message>
        <source>To train with: the first question and answer of each conversation.</source>
        <translation>Zum Trainieren: die erste Frage und Antwort jedes Gesprächs.</translation>
    </message>
    <message>
        <source>To train with: whole conversations, the system prompt as a message.</source>
        <translation>Zum Trainieren: ganze Gespräche, der System-Prompt als Nachricht.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Puna JSON</source>
        <translation>Puna-JSON</translation>
    </message>
    <message>
        <source>ShareGPT</source>
        <translation>ShareGPT</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>OpenAI messages</source>
        <translation>OpenAI-Nachrichten</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Other versions of questions and answers too</source>
        <translation>Auch andere Fassungen von Fragen und Antworten</translation>
    </message>
    <message>
        <source>What models thought before they answered too</source>
        <translation>Auch was Modelle vor der Antwort dachten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Only up to the last answer I rated good</source>
        <translation>Nur bis zur letzten Antwort, die ich gut fand</translation>
    </message>
    <message>
        <source>Only conversations with an answer I rated good</source>
        <translation>Nur Gespräche mit einer Antwort, die ich gut fand</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>There is no conversation yet that could be taken out.</source>
        <translation>Es gibt noch kein Gespräch, das herausgegeben werden könnte.</translation>
    </message>
    <message>
        <source>This one: {0}</source>
        <translation>Dieses: {0}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Alle ({0})</translation>
    </message>
    <message>
        <source>In the folder {0} ({1})</source>
        <translation>Im Ordner {0} ({1})</translation>
    </message>
    <message>
        <source>With the tag {0} ({1})</source>
        <translation>Mit dem Schlagwort {0} ({1})</translation>
    </message>
    <message>
        <source>The folder {0} is not there any more: choose another one.</source>
        <translation>Den Ordner {0} gibt es nicht mehr: Wähle einen anderen.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>{0} ist nicht lesbar ({1}): Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another export is still running: wait until it has ended.</source>
        <translation>Ein anderer Export läuft noch: Warte, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>FidelityChart</name>
    <message>
        <source>{0}: {1}, {2} % of next words the same</source>
        <translation>{0}: {1}, {2} % der nächsten Wörter gleich</translation>
    </message>
    <message>
        <source>Size against closeness to the original</source>
        <translation>Größe gegen Nähe zum Original</translation>
    </message>
    <message>
        <source>Same next words</source>
        <translation>Gleiche nächste Wörter</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorherige Stelle (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>ready to run</source>
        <translation>sofort nutzbar</translation>
    </message>
    <message>
        <source>will be converted</source>
        <translation>wird umgewandelt</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>not usable here</source>
        <translation>hier nicht nutzbar</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} Downloads</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>verlangt Zustimmung</translation>
    </message>
</context>
<context>
    <name>GuidePresenter</name>
    <message>
        <source>reading its weights</source>
        <translation>seine Gewichte werden gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Get a real model</source>
        <translation>Ein richtiges Modell holen</translation>
    </message>
    <message>
        <source>Preparing the built-in guide</source>
        <translation>Der eingebaute Führer wird vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the built-in guide: {0}</source>
        <translation>Der eingebaute Führer wird vorbereitet: {0}</translation>
    </message>
    <message>
        <source>This is the built-in guide: a tiny demonstration model that repeats prepared answers about Puna and local models.</source>
        <translation>Das ist der eingebaute Führer: ein winziges Vorführmodell, das vorbereitete Antworten über Puna und lokale Modelle wiederholt.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>Gespräch gelöscht.</translation>
    </message>
    <message>
        <source>{0} conversations deleted.</source>
        <translation>{0} Gespräche gelöscht.</translation>
    </message>
    <message>
        <source>Moved to {0}.</source>
        <translation>Nach {0} verschoben.</translation>
    </message>
    <message>
        <source>Taken out of the folder.</source>
        <translation>Aus dem Ordner genommen.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>Aus dem Archiv genommen.</translation>
    </message>
    <message>
        <source>Undo deleting “{0}”</source>
        <translation>Löschen von „{0}“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo deleting the message “{0}”</source>
        <translation>Löschen der Nachricht „{0}“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo bringing in “{0}”</source>
        <translation>Einlesen von „{0}“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo editing “{0}”</source>
        <translation>Bearbeiten von „{0}“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo changing “{0}”</source>
        <translation>Ändern von „{0}“ rückgängig machen</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Find in all conversations…</source>
        <translation>In allen Gesprächen suchen…</translation>
    </message>
    <message>
        <source>Bring in conversations from a file…</source>
        <translation>Gespräche aus einer Datei einlesen…</translation>
    </message>
    <message>
        <source>Bring in conversations from a folder…</source>
        <translation>Gespräche aus einem Ordner einlesen…</translation>
    </message>
    <message>
        <source>Take conversations out…</source>
        <translation>Gespräche herausgeben…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>Gespräch gelöscht.</translation>
    </message>
    <message>
        <source>Another import is still running: wait until it has ended.</source>
        <translation>Ein anderer Import läuft noch: Warte, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{0} Close Puna and open it again to go on with the newest good copy.</source>
        <translation>{0} Schließe Puna und öffne es wieder, um mit der neuesten guten Kopie weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>{0} more in this chat</source>
        <translation>{0} weitere in diesem Chat</translation>
    </message>
</context>
<context>
    <name>HubController</name>
    <message>
        <source>Puna&apos;s own choice. Search to see what the hub has.</source>
        <translation>Punas eigene Auswahl. Suche, um zu sehen, was der Hub hat.</translation>
    </message>
</context>
<context>
    <name>HubDetails</name>
    <message>
        <source>About the chosen model</source>
        <translation>Über das gewählte Modell</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and how it could be taken.</source>
        <translation>Wähle ein Modell, um zu sehen, was es ist und wie es zu haben ist.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What its makers say</source>
        <translation>Was seine Macher sagen</translation>
    </message>
</context>
<context>
    <name>HubPresenter</name>
    <message>
        <source>Signed in as {0}.</source>
        <translation>Angemeldet als {0}.</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>{0} wird angesehen…</translation>
    </message>
    <message>
        <source>Stay offline is off now, because you asked for the hub. Every connection is in the ledger.</source>
        <translation>„Offline bleiben“ ist jetzt aus, weil du nach dem Hub gefragt hast. Jede Verbindung steht im Verzeichnis.</translation>
    </message>
    <message>
        <source>Stay offline again</source>
        <translation>Wieder offline bleiben</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} ist bereit.</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Damit chatten</translation>
    </message>
    <message>
        <source>{0} is ready. Its downloaded source is not needed any more.</source>
        <translation>{0} ist bereit. Die geladene Quelle wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>Free {0}</source>
        <translation>{0} freigeben</translation>
    </message>
    <message>
        <source>{0} are free now.</source>
        <translation>{0} sind jetzt frei.</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel: {0}</source>
        <translation>Abbrechen: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Dismiss: {0}</source>
        <translation>Schließen: {0}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Show jobs</source>
        <translation>Aufgaben zeigen</translation>
    </message>
    <message>
        <source>{0} · and {1} more</source>
        <translation>{0} · und {1} weitere</translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Übliche Tasten für alle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys for: {0}</source>
        <translation>Tasten für: {0}</translation>
    </message>
    <message>
        <source>These keys always mean “{0}”.</source>
        <translation>Diese Tasten bedeuten immer „{0}“.</translation>
    </message>
    <message>
        <source>“{0}” has these keys no more.</source>
        <translation>„{0}“ hat diese Tasten nicht mehr.</translation>
    </message>
    <message>
        <source>Click on keys and press others to change them.</source>
        <translation>Klicke auf Tasten und drücke andere, um sie zu ändern.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Network ledger</source>
        <translation>Netzwerkverzeichnis</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Older connections are in {0}.</source>
        <translation>Ältere Verbindungen stehen in {0}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Compared with its original: it computes the same.</source>
        <translation>Mit seinem Original verglichen: Es berechnet dasselbe.</translation>
    </message>
    <message>
        <source>Compared with its original: it is not the same.</source>
        <translation>Mit seinem Original verglichen: Es ist nicht dasselbe.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>No models yet. Drop a folder or a file on the window, or choose one under Get more.</source>
        <translation>Noch keine Modelle. Zieh einen Ordner oder eine Datei ins Fenster oder wähle eines unter „Mehr holen“.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Damit chatten</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>About the chosen model</source>
        <translation>Über das gewählte Modell</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>To the trash ({0})</source>
        <translation>In den Papierkorb ({0})</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>{0} is in the trash: {1} are free once it is emptied.</source>
        <translation>{0} ist im Papierkorb: {1} werden frei, wenn er geleert wird.</translation>
    </message>
    <message>
        <source>{0} is off the list; its file was not touched.</source>
        <translation>{0} ist von der Liste; die Datei wurde nicht angerührt.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>In Namen und Texten suchen</translation>
    </message>
    <message>
        <source>Parts of Puna</source>
        <translation>Teile von Puna</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No part has these words.</source>
        <translation>Kein Teil enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>This link leads out of Puna, to your browser:</source>
        <translation>Dieser Link führt aus Puna hinaus in deinen Browser:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Gespräche ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>Ein- oder ausblenden, wie in diesem Gespräch geantwortet wird</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder…</source>
        <translation>Checkpoint-Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>Modelldatei wählen…</translation>
    </message>
    <message>
        <source>Bring in conversations</source>
        <translation>Gespräche einlesen</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;All files (*)</source>
        <translation>Gespräche (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose where the copy should go</source>
        <translation>Wohin soll die Kopie?</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Ordner mit Modellen wählen</translation>
    </message>
    <message>
        <source>Choose where the models should go</source>
        <translation>Wähle, wohin die Modelle sollen</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Checkpoint-Ordner wählen</translation>
    </message>
    <message>
        <source>An access token of your account on the hub. Your system&apos;s keychain keeps it, nothing else.</source>
        <translation>Ein Zugangstoken deines Kontos beim Hub. Nur der Schlüsselbund deines Systems verwahrt es.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Text, Markdown, code, PDF and Word files (*)</source>
        <translation>Text-, Markdown-, Code-, PDF- und Word-Dateien (*)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Adapter wählen</translation>
    </message>
    <message>
        <source>Adapters (*.gguf adapter_config.json adapter_model.safetensors);;All files (*)</source>
        <translation>Adapter (*.gguf adapter_config.json adapter_model.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>Neuen Chat beginnen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diese Leiste schließen</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Modelldatei wählen</translation>
    </message>
    <message>
        <source>Models (*.gguf *.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>Modelle (*.gguf *.pth *.pt *.bin *.safetensors);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cut at the length limit</source>
        <translation>An der Längengrenze abgeschnitten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Could not be finished</source>
        <translation>Konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Erstes Wort nach</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Nachgedacht</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Geschriebene Tokens</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Gelesene Tokens</translation>
    </message>
    <message>
        <source>Left out of the context</source>
        <translation>Nicht im Kontext</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} Tokens/s</translation>
    </message>
    <message>
        <source>Nothing: the whole conversation was read</source>
        <translation>Nichts: das ganze Gespräch wurde gelesen</translation>
    </message>
    <message>
        <source>The {0} oldest messages</source>
        <translation>Die {0} ältesten Nachrichten</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Save &amp;&amp; send</source>
        <translation>Speichern &amp;&amp; senden</translation>
    </message>
    <message>
        <source>Send as a new version (Ctrl+Enter)</source>
        <translation>Als neue Fassung senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the message as it was (Esc)</source>
        <translation>Nachricht lassen, wie sie war (Esc)</translation>
    </message>
    <message>
        <source>The earlier version is kept.</source>
        <translation>Die frühere Fassung bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>Mit einem anderen Modell antworten</translation>
    </message>
    <message>
        <source>Answer with another prompt template</source>
        <translation>Mit einer anderen Prompt-Vorlage antworten</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Neuer Chat ab hier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>There is no other model yet</source>
        <translation>Es gibt noch kein anderes Modell</translation>
    </message>
</context>
<context>
    <name>MessageTools</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Gute Antwort</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Schlechte Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Answer again (right click: with another model or template)</source>
        <translation>Noch einmal antworten (Rechtsklick: mit anderem Modell oder anderer Vorlage)</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Fassung {0} von {1}</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} Tokens/s</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Tokens</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Show more ({0} characters)</source>
        <translation>Mehr zeigen ({0} Zeichen)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>Längengrenze erreicht</translation>
    </message>
    <message>
        <source>This answer was interrupted.</source>
        <translation>Diese Antwort wurde unterbrochen.</translation>
    </message>
    <message>
        <source>This answer could not be finished.</source>
        <translation>Diese Antwort konnte nicht beendet werden.</translation>
    </message>
</context>
<context>
    <name>MessagesPresenter</name>
    <message>
        <source>One of your own</source>
        <translation>Eine eigene</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Die des Modells</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something in Puna went wrong ({0}). What you did last may not have happened; everything else is kept and goes on. The diagnostics help whoever is to mend it, and hold no word of a conversation.</source>
        <translation>In Puna ist etwas schiefgegangen ({0}). Was du zuletzt getan hast, ist vielleicht nicht geschehen; alles andere ist erhalten und geht weiter. Die Diagnose hilft denen, die es beheben, und enthält kein Wort einer Unterhaltung.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model: {0} {1}</source>
        <translation>Modell: {0} {1}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>Mehr holen</translation>
    </message>
    <message>
        <source>Add from disk…</source>
        <translation>Von der Platte hinzufügen…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>Puna&apos;s guide</source>
        <translation>Punas Führer</translation>
    </message>
    <message>
        <source>tiny demonstration</source>
        <translation>winzige Vorführung</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>die Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Stopped. What was measured so far is kept.</source>
        <translation>Angehalten. Was bisher gemessen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation>Bereit: {0}</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>loading {percent} %</source>
        <translation>lädt {percent} %</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>lädt…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Load it anyway</source>
        <translation>Trotzdem laden</translation>
    </message>
    <message>
        <source>Add a model to begin</source>
        <translation>Füge zum Anfangen ein Modell hinzu</translation>
    </message>
    <message>
        <source>Write a beginning, and this model goes on from there</source>
        <translation>Schreib einen Anfang, und dieses Modell schreibt weiter</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Frag irgendetwas</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>What is good or bad about this answer?</source>
        <translation>Was ist gut oder schlecht an dieser Antwort?</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>Notiz zu dieser Antwort</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>An answer ended early.</source>
        <translation>Eine Antwort endete vorzeitig.</translation>
    </message>
    <message>
        <source>Your answer is there.</source>
        <translation>Deine Antwort ist da.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} ist bereit.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How daring: 0 always takes the likeliest word, above 1 becomes wild.</source>
        <translation>Wie kühn: 0 nimmt immer das wahrscheinlichste Wort, über 1 wird es wild.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens, about three quarters of a word each.</source>
        <translation>In Tokens, je etwa drei Viertel eines Worts.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest words; 0 among all.</source>
        <translation>Unter so vielen der wahrscheinlichsten Wörter wählen; 0 unter allen.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that make up this share; 1 among all.</source>
        <translation>Unter den wahrscheinlichsten Wörtern wählen, die diesen Anteil ausmachen; 1 unter allen.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest.</source>
        <translation>Wörter auslassen, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefer words as surprising as usual; 1 turns it off.</source>
        <translation>Wörter bevorzugen, die so überraschend sind wie üblich; 1 schaltet es aus.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Above 1 words said lately become less likely.</source>
        <translation>Über 1 werden kürzlich gesagte Wörter unwahrscheinlicher.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Anwesenheitsstrafe</translation>
    </message>
    <message>
        <source>Above 0 words that occurred at all become less likely.</source>
        <translation>Über 0 werden Wörter unwahrscheinlicher, die überhaupt vorkamen.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <source>Above 0 words become less likely each time they occur.</source>
        <translation>Über 0 werden Wörter mit jedem Vorkommen unwahrscheinlicher.</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>Above 0 whole phrases are not repeated; 0.8 is usual.</source>
        <translation>Über 0 werden ganze Wendungen nicht wiederholt; 0,8 ist üblich.</translation>
    </message>
    <message>
        <source>XTC</source>
        <translation>XTC</translation>
    </message>
    <message>
        <source>How often the most obvious words are left out; 0 never.</source>
        <translation>Wie oft die naheliegendsten Wörter ausgelassen werden; 0 nie.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>1 or 2 keep the surprise even over a long text; 0 is off.</source>
        <translation>1 oder 2 halten die Überraschung auch über einen langen Text; 0 ist aus.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same answer again.</source>
        <translation>Der gleiche Startwert gibt wieder die gleiche Antwort.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Back to what suits the model</source>
        <translation>Zurück zu dem, was zum Modell passt</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What to do with personas</source>
        <translation>Was mit Personas zu tun ist</translation>
    </message>
    <message>
        <source>Save as a new persona…</source>
        <translation>Als neue Persona speichern…</translation>
    </message>
    <message>
        <source>Keep these changes in “{0}”</source>
        <translation>Diese Änderungen in „{0}“ behalten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New conversations begin with it</source>
        <translation>Neue Gespräche beginnen damit</translation>
    </message>
    <message>
        <source>Bring in personas…</source>
        <translation>Personas einlesen…</translation>
    </message>
    <message>
        <source>Write my personas to a file…</source>
        <translation>Meine Personas in eine Datei schreiben…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{0} · default</source>
        <translation>{0} · Vorgabe</translation>
    </message>
    <message>
        <source>Settings of its own</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>A name for these instructions and settings</source>
        <translation>Ein Name für diese Anweisungen und Einstellungen</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Name der Persona</translation>
    </message>
    <message>
        <source>Bring in personas</source>
        <translation>Personas einlesen</translation>
    </message>
    <message>
        <source>Personas (*.json)</source>
        <translation>Personas (*.json)</translation>
    </message>
    <message>
        <source>Write my personas to a file</source>
        <translation>Meine Personas in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>Kurz und bündig</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>Korrekturlesen</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Geschichten erzählen</translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <source>The instructions and settings of this conversation were replaced.</source>
        <translation>Anweisungen und Einstellungen dieses Gesprächs wurden ersetzt.</translation>
    </message>
    <message>
        <source>The persona “{0}” was deleted; conversations that have it keep it.</source>
        <translation>Die Persona „{0}“ wurde gelöscht; Gespräche, die sie haben, behalten sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) brought in.</source>
        <translation>
            <numerusform>%n Persona(s) eingelesen.</numerusform>
            <numerusform>%n Persona(s) eingelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Saved prompts</source>
        <translation>Gespeicherte Prompts</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>Bring in prompts from a file</source>
        <translation>Prompts aus einer Datei einlesen</translation>
    </message>
    <message>
        <source>Write all prompts to a file</source>
        <translation>Alle Prompts in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Name, as you type it after /</source>
        <translation>Name, wie er nach / getippt wird</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Name des Prompts</translation>
    </message>
    <message>
        <source>Write a letter to {name} about {subject}.</source>
        <translation>Schreib einen Brief an {name} über {subject}.</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Text des Prompts</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when you use the prompt: Tab goes from one to the next.</source>
        <translation>Was in {braces} steht, wird beim Benutzen ausgefüllt: Tab geht von einem zum nächsten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Jetzt benutzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>That is too long for a saved prompt.</source>
        <translation>Das ist zu lang für einen gespeicherten Prompt.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Bring in prompts</source>
        <translation>Prompts einlesen</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>Prompts (*.json)</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message numerus="yes">
        <source>%n prompt(s) brought in.</source>
        <translation>
            <numerusform>%n Prompt(s) eingelesen.</numerusform>
            <numerusform>%n Prompt(s) eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Nach {0} geschrieben.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Get {0}</source>
        <translation>{0} holen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>{0} zu laden</translation>
    </message>
    <message>
        <source>{0} kept on disk</source>
        <translation>{0} bleiben auf der Platte</translation>
    </message>
    <message>
        <source>{0} free while it is made</source>
        <translation>{0} frei, während es gemacht wird</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>{0} Arbeitsspeicher bei {1} Tokens Kontext</translation>
    </message>
    <message>
        <source>about {0} words a second here</source>
        <translation>hier etwa {0} Wörter in der Sekunde</translation>
    </message>
    <message>
        <source>Fits this computer well.</source>
        <translation>Passt gut auf diesen Computer.</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>Passt knapp: Schließe zuerst andere Programme.</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>Zu groß für den Speicher, der jetzt frei ist.</translation>
    </message>
</context>
<context>
    <name>Puna</name>
    <message>
        <source>Puna can&apos;t write to its folder {0}: {1}. Give yourself access to it, or set PUNA_HOME to another folder.</source>
        <translation>Puna kann nicht in seinen Ordner {0} schreiben: {1}. Verschaffen Sie sich Zugriff darauf, oder setzen Sie PUNA_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>Puna wurde beendet, bevor diese Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and your settings are as they were at the next start.</source>
        <translation>Puna läuft im sicheren Modus: übliche Einstellungen, kein Modell geladen, kein Ordner beobachtet. Deine Gespräche sind alle da, und beim nächsten Start sind deine Einstellungen wie zuvor.</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>Nach Modellen suchen</translation>
    </message>
</context>
<context>
    <name>ReadingPlace</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Zur neuesten Nachricht springen</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Messen…</translation>
    </message>
    <message>
        <source>Read a text with this model and with what it was made of, and compare</source>
        <translation>Mit diesem Modell und dem, woraus es gemacht ist, einen Text lesen und vergleichen</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Compare with {0}</source>
        <translation>Mit {0} vergleichen</translation>
    </message>
    <message>
        <source>Compare with its checkpoint…</source>
        <translation>Mit seinem Checkpoint vergleichen…</translation>
    </message>
    <message>
        <source>By itself: how unsure it is, and how fast</source>
        <translation>Für sich: wie unsicher es ist und wie schnell</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>In allen Gesprächen suchen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Past week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>By me</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Von einem Modell</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Jeder Ordner</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or letters find more.</source>
        <translation>Nichts gefunden. Weniger Wörter oder Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>No message has all of these words; these have some.</source>
        <translation>Keine Nachricht hat alle diese Wörter; diese haben einige.</translation>
    </message>
    <message>
        <source>The best {0}. More words find fewer.</source>
        <translation>Die besten {0}. Mehr Wörter finden weniger.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} Stellen</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase in quotes&quot;, -without. Up and Down choose, Enter opens.</source>
        <translation>Wörter, &quot;ein Satz in Anführungszeichen&quot;, -ohne. Auf und Ab wählen, Eingabe öffnet.</translation>
    </message>
</context>
<context>
    <name>SentAttachments</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Look there no more: {0}</source>
        <translation>Dort nicht mehr suchen: {0}</translation>
    </message>
    <message>
        <source>Show all keys…</source>
        <translation>Alle Tasten zeigen…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Hell oder dunkel, oder wie das System.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>Von allem im Fenster.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Also where the system asks for it.</source>
        <translation>Nichts bewegt sich von selbst. Auch, wenn das System es wünscht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Models answer in the language you write in.</source>
        <translation>Des Fensters, vom nächsten Start an. Modelle antworten in der Sprache, in der du schreibst.</translation>
    </message>
    <message>
        <source>Tell when something is done</source>
        <translation>Sagen, wenn etwas fertig ist</translation>
    </message>
    <message>
        <source>A notification when an answer, a download or a job of more than ten seconds ends while you look elsewhere. No word of a conversation is in it.</source>
        <translation>Eine Benachrichtigung, wenn eine Antwort, ein Download oder eine Aufgabe von mehr als zehn Sekunden endet, während du woanders hinsiehst. Kein Wort einer Unterhaltung steht darin.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What each key does, and how to change it.</source>
        <translation>Was jede Taste tut und wie man sie ändert.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>How much of a conversation a model can have in mind. More needs more memory.</source>
        <translation>Wie viel eines Gesprächs ein Modell im Sinn haben kann. Mehr braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Tokens</translation>
    </message>
    <message>
        <source>Precision of what is in mind</source>
        <translation>Genauigkeit dessen, was im Sinn ist</translation>
    </message>
    <message>
        <source>Half the memory for a little speed; answers stay nearly the same.</source>
        <translation>Halber Speicher für etwas Geschwindigkeit; Antworten bleiben fast gleich.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>Halber Speicher</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>Gelesenes merken</translation>
    </message>
    <message>
        <source>Kept on disk, so that a conversation goes on at once after a restart. The oldest leaves first.</source>
        <translation>Auf der Platte, damit ein Gespräch nach einem Neustart sofort weitergeht. Das Älteste geht zuerst.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Show the network ledger…</source>
        <translation>Netzwerkverzeichnis zeigen…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>Nothing in Puna may use the network. A search or a download switches this off, and says so.</source>
        <translation>Nichts in Puna darf das Netz benutzen. Eine Suche oder ein Download schaltet das aus und sagt es.</translation>
    </message>
    <message>
        <source>Network ledger</source>
        <translation>Netzwerkverzeichnis</translation>
    </message>
    <message>
        <source>Every connection that Puna has ever made: when, to whom, why and how much.</source>
        <translation>Jede Verbindung, die Puna je hergestellt hat: wann, zu wem, warum und wie viel.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Models in them are used where they lie, at any depth. Puna&apos;s own folder is always looked at.</source>
        <translation>Modelle darin werden benutzt, wo sie liegen, in jeder Tiefe. Punas eigener Ordner wird immer angesehen.</translation>
    </message>
    <message>
        <source>Models of other applications</source>
        <translation>Modelle anderer Programme</translation>
    </message>
    <message>
        <source>Use what LM Studio, Ollama, Jan, GPT4All and llama.cpp have, where it lies. Never changed.</source>
        <translation>Benutzen, was LM Studio, Ollama, Jan, GPT4All und llama.cpp haben, wo es liegt. Nie verändert.</translation>
    </message>
    <message>
        <source>Wait for the charger</source>
        <translation>Auf das Ladegerät warten</translation>
    </message>
    <message>
        <source>Downloads and conversions pause while the computer runs on its battery.</source>
        <translation>Downloads und Umwandlungen pausieren, solange der Computer auf Batterie läuft.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made of free software.</source>
        <translation>Freie Software unter der MIT-Lizenz, gemacht aus freier Software.</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>Versions, sizes, settings and what logs say, for whoever is to help. No conversation is in it.</source>
        <translation>Versionen, Größen, Einstellungen und was in Protokollen steht, für den, der helfen soll. Kein Gespräch ist darin.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} ist nicht lesbar: {1}.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Find, bring in, take out, undo</source>
        <translation>Suchen, einlesen, herausgeben, rückgängig machen</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Deine Gespräche werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Made by the rule</source>
        <translation>Gemacht nach der Regel</translation>
    </message>
    <message>
        <source>the files tell it</source>
        <translation>die Dateien sagen es</translation>
    </message>
    <message>
        <source>Talk to it like</source>
        <translation>Sprich damit wie</translation>
    </message>
    <message>
        <source>it continues texts</source>
        <translation>es führt Texte fort</translation>
    </message>
    <message>
        <source>Make a chat of it</source>
        <translation>Einen Chat daraus machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose the base model…</source>
        <translation>Basismodell wählen…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Base model: {0}</source>
        <translation>Basismodell: {0}</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>Ordner des Basismodells wählen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Puna is already open, but does not answer. Wait a little, or end it, then try again.</source>
        <translation>Puna ist schon geöffnet, antwortet aber nicht. Warten Sie ein wenig, oder beenden Sie es, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is a good copy of {0}. Puna can go on with it; the damaged file is kept beside it.</source>
        <translation>Es gibt eine gute Kopie vom {0}. Puna kann mit ihr weitermachen; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>Mit der Kopie weitermachen</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete this saved template</source>
        <translation>Diese gespeicherte Vorlage löschen</translation>
    </message>
    <message>
        <source>Open a .jinja file</source>
        <translation>Eine .jinja-Datei öffnen</translation>
    </message>
    <message>
        <source>Write it to a .jinja file</source>
        <translation>In eine .jinja-Datei schreiben</translation>
    </message>
    <message>
        <source>Template in Jinja</source>
        <translation>Vorlage in Jinja</translation>
    </message>
    <message>
        <source>The prompt that the model reads</source>
        <translation>Der Prompt, den das Modell liest</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use in this conversation</source>
        <translation>In diesem Gespräch benutzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} tokens of {1}; each shade is one token.</source>
        <translation>{0} Tokens von {1}; jede Schattierung ist ein Token.</translation>
    </message>
    <message>
        <source>The first {0} of {1} tokens; each shade is one token.</source>
        <translation>Die ersten {0} von {1} Tokens; jede Schattierung ist ein Token.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
    <message>
        <source>That is longer than any template needs.</source>
        <translation>Das ist länger, als eine Vorlage sein muss.</translation>
    </message>
    <message>
        <source>It is empty: begin with another one, or write one.</source>
        <translation>Sie ist leer: Beginne mit einer anderen oder schreib eine.</translation>
    </message>
    <message>
        <source>Nothing of the conversation is in it: a template names {{ messages }}.</source>
        <translation>Nichts vom Gespräch ist darin: Eine Vorlage nennt {{ messages }}.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Templates (*.jinja *.j2 *.jinja2 *.txt);;All files (*)</source>
        <translation>Vorlagen (*.jinja *.j2 *.jinja2 *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Write the template to a file</source>
        <translation>Vorlage in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Templates (*.jinja)</source>
        <translation>Vorlagen (*.jinja)</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>The model&apos;s own</source>
        <translation>Die des Modells</translation>
    </message>
    <message>
        <source>This conversation&apos;s</source>
        <translation>Die dieses Gesprächs</translation>
    </message>
    <message>
        <source>With a model loaded, what it would read is shown here.</source>
        <translation>Mit einem geladenen Modell wird hier gezeigt, was es lesen würde.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Nach {0} geschrieben.</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Text of {0}</source>
        <translation>Text von {0}</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>The first {0} of {1} characters</source>
        <translation>Die ersten {0} von {1} Zeichen</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>Stattdessen als Text einfügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking…</source>
        <translation>Denkt…</translation>
    </message>
    <message>
        <source>Thought before answering</source>
        <translation>Dachte vor der Antwort nach</translation>
    </message>
    <message>
        <source>Thought for {0}</source>
        <translation>Dachte {0} nach</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Show later messages ({0})</source>
        <translation>Spätere Nachrichten zeigen ({0})</translation>
    </message>
    <message>
        <source>Show earlier messages ({0})</source>
        <translation>Frühere Nachrichten zeigen ({0})</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Conversations in the trash</source>
        <translation>Gespräche im Papierkorb</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Erase all for good</source>
        <translation>Alles endgültig löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} — until {1}</source>
        <translation>{0} — bis {1}</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>What is deleted stays here for thirty days. Then it is erased from the disk.</source>
        <translation>Gelöschtes bleibt dreißig Tage hier. Dann wird es von der Platte gelöscht.</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>Noch einmal drücken: unwiderruflich</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Saved prompts</source>
        <translation>Gespeicherte Prompts</translation>
    </message>
    <message>
        <source>Answer this conversation with</source>
        <translation>Dieses Gespräch beantworten mit</translation>
    </message>
    <message>
        <source>Edit saved prompts…</source>
        <translation>Gespeicherte Prompts bearbeiten…</translation>
    </message>
    <message>
        <source>Save a prompt to use it here…</source>
        <translation>Einen Prompt speichern, um ihn hier zu benutzen…</translation>
    </message>
</context>
<context>
    <name>TuningPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Diese Leiste schließen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Zum Beispiel: Antworte kurz, in einfachen Worten.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Find the best template</source>
        <translation>Beste Vorlage finden</translation>
    </message>
    <message>
        <source>Let the model itself tell which template it was trained on</source>
        <translation>Das Modell selbst sagen lassen, mit welcher Vorlage es trainiert wurde</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>Prompt ansehen und bearbeiten…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Tokens</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Adapter hinzufügen…</translation>
    </message>
    <message>
        <source>Trying them… {0} % (stop)</source>
        <translation>Werden probiert… {0} % (anhalten)</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Die des Modells</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Kein Modell geladen.</translation>
    </message>
    <message>
        <source>Context {0} of {1} tokens</source>
        <translation>Kontext {0} von {1} Tokens</translation>
    </message>
    <message>
        <source>{0} of weights</source>
        <translation>{0} Gewichte</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Dieses Gespräch</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>Wie in diesem Gespräch geantwortet wird</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>Find the prompt template: {0}</source>
        <translation>Prompt-Vorlage suchen: {0}</translation>
    </message>
    <message>
        <source>asking the model</source>
        <translation>das Modell wird gefragt</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>Working out size, memory and time for this computer…</source>
        <translation>Größe, Speicher und Zeit für diesen Computer werden ermittelt…</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Ein anderer Typ</translation>
    </message>
    <message>
        <source>Find the smallest that keeps {0} % of next words</source>
        <translation>Den kleinsten finden, der {0} % der nächsten Wörter behält</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>How small</source>
        <translation>Wie klein</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}; measured first</source>
        <translation>{0}: {1}, {2}; wird erst gemessen</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>{0} Arbeitsspeicher bei {1} Tokens Kontext</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>Passt knapp: Schließe zuerst andere Programme.</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>Zu groß für den Speicher, der jetzt frei ist.</translation>
    </message>
    <message>
        <source>a few seconds to make</source>
        <translation>in wenigen Sekunden gemacht</translation>
    </message>
    <message>
        <source>about {0} seconds to make</source>
        <translation>in etwa {0} Sekunden gemacht</translation>
    </message>
    <message>
        <source>about {0} min to make</source>
        <translation>in etwa {0} min gemacht</translation>
    </message>
    <message>
        <source>One type after another is made and measured, from the smallest on, until one is good enough. That one stays. It takes as long as making and measuring several.</source>
        <translation>Ein Typ nach dem anderen wird erzeugt und gemessen, vom kleinsten an, bis einer gut genug ist. Dieser bleibt. Das dauert so lange, wie mehrere zu erzeugen und zu messen.</translation>
    </message>
    <message>
        <source>{0} of {1} matrices can&apos;t take this type and get a larger one.</source>
        <translation>{0} von {1} Matrizen können diesen Typ nicht haben und bekommen einen größeren.</translation>
    </message>
    <message>
        <source>{0} of memory</source>
        <translation>{0} Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Use it in this conversation</source>
        <translation>In diesem Gespräch benutzen</translation>
    </message>
    <message>
        <source>Write it into the model</source>
        <translation>Ins Modell schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WeighingChoice</name>
    <message>
        <source>Puna&apos;s own text</source>
        <translation>Punas eigenen Text</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>Eine Textdatei …</translation>
    </message>
    <message>
        <source>A folder of texts…</source>
        <translation>Einen Ordner mit Texten …</translation>
    </message>
    <message>
        <source>My training data (JSON)…</source>
        <translation>Meine Trainingsdaten (JSON) …</translation>
    </message>
    <message>
        <source>Conversations of mine…</source>
        <translation>Gespräche von mir …</translation>
    </message>
    <message>
        <source>Nothing: I have an importance matrix…</source>
        <translation>Nichts: Ich habe eine Wichtigkeitsmatrix …</translation>
    </message>
    <message>
        <source>Measure first what matters to the model</source>
        <translation>Zuerst messen, was dem Modell wichtig ist</translation>
    </message>
    <message>
        <source>With an importance matrix (imatrix), as llama.cpp makes and uses it</source>
        <translation>Mit einer Wichtigkeitsmatrix (imatrix), wie llama.cpp sie erzeugt und verwendet</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Es liest</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} Gespräche</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>Ordner mit Texten wählen</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Textdatei wählen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md);;All files (*)</source>
        <translation>Texte (*.txt *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose training data</source>
        <translation>Trainingsdaten wählen</translation>
    </message>
    <message>
        <source>Training data (*.json *.jsonl)</source>
        <translation>Trainingsdaten (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Choose an importance matrix</source>
        <translation>Wichtigkeitsmatrix wählen</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat)</source>
        <translation>Wichtigkeitsmatrizen (*.gguf *.dat)</translation>
    </message>
    <message>
        <source>This type keeps so much that nothing would be better for it.</source>
        <translation>Dieser Typ behält so viel, dass dadurch nichts besser würde.</translation>
    </message>
    <message>
        <source>The model reads a text, and what it uses most is kept most exactly: small types lose less.</source>
        <translation>Das Modell liest einen Text, und was es am meisten gebraucht, wird am genauesten bewahrt: Kleine Typen verlieren weniger.</translation>
    </message>
    <message>
        <source>This type is so coarse that it can only be made when that is known.</source>
        <translation>Dieser Typ ist so grob, dass er nur erzeugt werden kann, wenn das bekannt ist.</translation>
    </message>
    <message>
        <source>This adds less than a minute.</source>
        <translation>Das dauert weniger als eine Minute länger.</translation>
    </message>
    <message>
        <source>This adds about {0} min.</source>
        <translation>Das dauert etwa {0} min länger.</translation>
    </message>
    <message>
        <source>This adds up to {0} min.</source>
        <translation>Das dauert bis zu {0} min länger.</translation>
    </message>
    <message>
        <source>This adds about {0} hours.</source>
        <translation>Das dauert etwa {0} Stunden länger.</translation>
    </message>
    <message>
        <source>This adds up to {0} hours.</source>
        <translation>Das dauert bis zu {0} Stunden länger.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Drop a checkpoint folder or a model file here</source>
        <translation>Checkpoint-Ordner oder Modelldatei hierher ziehen</translation>
    </message>
    <message>
        <source>Puna makes a 4-bit copy of it for this computer. Your files stay as they are.</source>
        <translation>Puna macht davon eine 4-Bit-Kopie für diesen Computer. Deine Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Welcome to Puna</source>
        <translation>Willkommen bei Puna</translation>
    </message>
    <message>
        <source>Turn LLaMA-family weights into a private chat on your own laptop.</source>
        <translation>Aus Gewichten der LLaMA-Familie wird ein privater Chat auf deinem eigenen Laptop.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Was liegt dir auf dem Herzen?</translation>
    </message>
    <message>
        <source>Write below. The conversation stays on this computer.</source>
        <translation>Schreib unten. Das Gespräch bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>_Connections</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>_ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
</context>
</TS>
