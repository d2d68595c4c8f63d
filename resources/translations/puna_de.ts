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
        <source>With your next question, the model reads as much of the conversation as fits.</source>
        <translation>Mit der nächsten Frage liest das Modell so viel vom Gespräch, wie Platz hat.</translation>
    </message>
    <message>
        <source>{0} · not all of it will be read</source>
        <translation>{0} · nicht alles davon wird gelesen</translation>
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
        <source>the background process was ended by the system, most likely because memory ran out: close other programs first</source>
        <translation>das System hat den Hintergrundprozess beendet, höchstwahrscheinlich weil der Arbeitsspeicher ausging: schließe andere Programme, um welchen freizugeben</translation>
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
        <source>Choose a model to see what it is and the ways to get it.</source>
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
        <source>Choose a model to see what it is and the ways to get it.</source>
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
        <source>“Stay offline” is off now, because you asked for the hub. Every connection is in the ledger.</source>
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
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and the next start has your settings again.</source>
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
    <name>Sentences</name>
    <message>
        <source>(padded to a multiple of {0})</source>
        <translation>(aufgefüllt auf ein Vielfaches von {0})</translation>
    </message>
    <message>
        <source>(the first {0} of {1} pieces)</source>
        <translation>(die ersten {0} von {1} Stücken)</translation>
    </message>
    <message>
        <source>, and its name says so too</source>
        <translation>, und auch der Name sagt es</translation>
    </message>
    <message>
        <source>, by its config.json {0},</source>
        <translation>, nach der config.json {0},</translation>
    </message>
    <message>
        <source>, which read alike here</source>
        <translation>, die hier gleich gelesen werden</translation>
    </message>
    <message>
        <source>--rule {0} says how a difference was made: name its base with --base too.</source>
        <translation>--rule {0} sagt, wie eine Differenz gemacht wurde: Nenne mit --base auch ihre Basis.</translation>
    </message>
    <message>
        <source>. Choose another template</source>
        <translation>. Wähle eine andere Vorlage</translation>
    </message>
    <message>
        <source>: choose another template</source>
        <translation>: wähle eine andere Vorlage</translation>
    </message>
    <message>
        <source>A GGUF can&apos;t be a base or a difference: name the checkpoints that they were made of.</source>
        <translation>Eine GGUF-Datei kann weder Basis noch Differenz sein: Nenne die Checkpoints, aus denen sie gemacht wurde.</translation>
    </message>
    <message>
        <source>A GGUF has room for three tokens that end an answer; left out were {0}.</source>
        <translation>In GGUF ist Platz für drei Tokens, die eine Antwort beenden; weggelassen wurden {0}.</translation>
    </message>
    <message>
        <source>A LoRA adapter: it changes a model and is none by itself.</source>
        <translation>Ein LoRA-Adapter: Er verändert ein Modell und ist selbst keines.</translation>
    </message>
    <message>
        <source>A conversion can&apos;t write the type {0}, only {1}.</source>
        <translation>Beim Umwandeln kann der Typ {0} nicht geschrieben werden, nur {1}.</translation>
    </message>
    <message>
        <source>A download into {0} was not finished ({1}{2}): continue it, or download the model again.</source>
        <translation>Ein Download nach {0} wurde nicht fertig ({1}{2}): Setze ihn fort oder lade das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>A file of weights, without what belongs to it.</source>
        <translation>Eine Datei mit Gewichten, ohne das, was dazugehört.</translation>
    </message>
    <message>
        <source>A file of {0} is no longer on the hub: search for it again to see what there is.</source>
        <translation>Eine Datei von {0} ist nicht mehr auf dem Hub: Suche noch einmal danach, um zu sehen, was es gibt.</translation>
    </message>
    <message>
        <source>A folder of several models: drop the one that you want.</source>
        <translation>Ein Ordner mit mehreren Modellen: Zieh das herein, das du möchtest.</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length and its norm constant: {0} tokens and {1} were taken.</source>
        <translation>Eine ggml-Datei nennt ihre Kontextlänge und ihre Normkonstante nicht: Angenommen wurden {0} Tokens und {1}.</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length: {0} tokens were taken.</source>
        <translation>Eine ggml-Datei nennt ihre Kontextlänge nicht: Angenommen wurden {0} Tokens.</translation>
    </message>
    <message>
        <source>A good middle: {0}, at a fraction of its size.</source>
        <translation>Eine gute Mitte: {0}, bei einem Bruchteil der Größe.</translation>
    </message>
    <message>
        <source>A model is being made in the models folder right now: wait for it, then move the folder</source>
        <translation>Im Modellordner wird gerade ein Modell gemacht: Warte darauf und verschiebe den Ordner danach</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>Ein Modell braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name is missing: write one first.</source>
        <translation>Ein Name fehlt: Schreib erst einen.</translation>
    </message>
    <message>
        <source>A part of Puna is missing or damaged ({0}): install Puna again.</source>
        <translation>Ein Teil von Puna fehlt oder ist beschädigt ({0}): Installiere Puna neu.</translation>
    </message>
    <message>
        <source>A quick all-rounder in many languages, ready to run.</source>
        <translation>Ein schneller Allrounder in vielen Sprachen, sofort nutzbar.</translation>
    </message>
    <message>
        <source>A strong all-rounder in many languages that can think before it answers; a good first model for a laptop with 8 GB.</source>
        <translation>Ein starker Allrounder in vielen Sprachen, der vor der Antwort nachdenken kann; ein gutes erstes Modell für einen Laptop mit 8 GB.</translation>
    </message>
    <message>
        <source>A tokenizer without weights.</source>
        <translation>Ein Tokenizer ohne Gewichte.</translation>
    </message>
    <message>
        <source>A weight difference: it is a model only together with its base.</source>
        <translation>Eine Gewichtsdifferenz: Nur zusammen mit ihrer Basis ist sie ein Modell.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>After {0} of its added tokens (as {1}) the tokenizer leaves out spaces and line ends; llama.cpp does so only for models with &quot;phi-3&quot; in their name.</source>
        <translation>Nach {0} seiner hinzugefügten Tokens (wie {1}) lässt der Tokenizer Leerzeichen und Zeilenenden weg; llama.cpp tut das nur bei Modellen mit „phi-3“ im Namen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All tensors&apos; names begin with {0}: a training program saved its wrapper around the model; save the model inside it.</source>
        <translation>Die Namen aller Tensoren beginnen mit {0}: Ein Trainingsprogramm hat seine Hülle um das Modell mitgespeichert; speichere das Modell darin.</translation>
    </message>
    <message>
        <source>An adapter in GGUF is f32 or f16 and not {0}; to merge it into the model and make that {1}, use `puna convert {2} --adapter {3}`.</source>
        <translation>Ein Adapter in GGUF ist f32 oder f16 und nicht {0}; um ihn mit dem Modell zusammenzuführen und daraus {1} zu machen, benutze `puna convert {2} --adapter {3}`.</translation>
    </message>
    <message>
        <source>An importance matrix, and no model: drop the model that it was made with, and choose this file there.</source>
        <translation>Eine Wichtigkeitsmatrix und kein Modell: Zieh das Modell herein, mit dem sie gemacht wurde, und wähle dort diese Datei.</translation>
    </message>
    <message>
        <source>Another job is making {0} right now: wait for it, or choose another name.</source>
        <translation>Eine andere Aufgabe macht gerade {0}: Warte darauf oder wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers at once on any computer, in simple English.</source>
        <translation>Antwortet auf jedem Computer sofort, in einfachem Englisch.</translation>
    </message>
    <message>
        <source>As its makers published it; larger and slower than what most people need.</source>
        <translation>So, wie seine Macher es veröffentlicht haben; größer und langsamer, als die meisten es brauchen.</translation>
    </message>
    <message>
        <source>Attachment {0} is not in the history.</source>
        <translation>Den Anhang {0} gibt es im Verlauf nicht.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Best that fits</source>
        <translation>Das Beste, das passt</translation>
    </message>
    <message>
        <source>Beyond {0} tokens the model stretches its positions as the text grows (dynamic scaling), which llama.cpp does not: use a context of at most {1} tokens.</source>
        <translation>Jenseits von {0} Tokens dehnt das Modell seine Positionen mit dem wachsenden Text (dynamische Skalierung), llama.cpp aber nicht: Benutze einen Kontext von höchstens {1} Tokens.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Both its chat template and its tokenizer put {0} first. Puna gives it once; some programs give it twice, which makes answers worse.</source>
        <translation>Sowohl die Chat-Vorlage als auch der Tokenizer setzen {0} an den Anfang. Puna gibt es einmal; manche Programme geben es zweimal, was die Antworten verschlechtert.</translation>
    </message>
    <message>
        <source>Computes what {0} does: {1}.</source>
        <translation>Berechnet dasselbe wie {0}: {1}.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Conversation {0} is not in the history.</source>
        <translation>Das Gespräch {0} gibt es im Verlauf nicht.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Umwandlung</translation>
    </message>
    <message>
        <source>Downloaded as it is and made into {0} here.</source>
        <translation>Wird geladen, wie es ist, und hier zu {0} gemacht.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Finetune</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Follows instructions closely, also long and structured ones, and writes good code.</source>
        <translation>Folgt Anweisungen genau, auch langen und gegliederten, und schreibt guten Code.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Dateiform</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>GGUF version {0}</source>
        <translation>GGUF-Version {0}</translation>
    </message>
    <message>
        <source>GPT4All could not finish this answer.</source>
        <translation>GPT4All konnte diese Antwort nicht beenden.</translation>
    </message>
    <message>
        <source>Good at school subjects and logic for its size; takes more memory than others in long conversations.</source>
        <translation>Gut in Schulfächern und Logik für seine Größe; braucht in langen Gesprächen mehr Arbeitsspeicher als andere.</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is {0}, which is no address of a hub: it begins with https://.</source>
        <translation>HF_ENDPOINT ist {0}, und das ist keine Adresse eines Hubs: Eine solche beginnt mit https://.</translation>
    </message>
    <message>
        <source>Holds the weights of {0}: {1}. Not checked: {2}.</source>
        <translation>Enthält die Gewichte von {0}: {1}. Nicht geprüft: {2}.</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>Importance of</source>
        <translation>Wichtigkeit gemessen an</translation>
    </message>
    <message>
        <source>Incomplete: {0} of {1} parts {2} missing. Get {3} into the folder {4}.</source>
        <translation>Unvollständig: Teil {0} von {1} fehlt. Hol alles Fehlende in den Ordner {4}.</translation>
    </message>
    <message>
        <source>It also replaces whole matrices: {0}.</source>
        <translation>Er ersetzt auch ganze Matrizen: {0}.</translation>
    </message>
    <message>
        <source>It changes a model and is none by itself: use it together with the model it was trained on.</source>
        <translation>Er verändert ein Modell und ist selbst keines: Benutze ihn zusammen mit dem Modell, auf dem er trainiert wurde.</translation>
    </message>
    <message>
        <source>It changes {0} and is no model by itself: convert it together with that model.</source>
        <translation>Er verändert {0} und ist allein kein Modell: Wandle ihn zusammen mit diesem Modell um.</translation>
    </message>
    <message>
        <source>It claims to be a LoRA adapter and has none of its matrices.</source>
        <translation>Angeblich ein LoRA-Adapter, aber keine seiner Matrizen ist darin.</translation>
    </message>
    <message>
        <source>It claims to have {0} layers.</source>
        <translation>Es hat angeblich {0} Schichten.</translation>
    </message>
    <message>
        <source>It claims tokens to fill gaps in code with, but none of its tokens are such: a converter took it for CodeLlama by its size. Chats are not affected.</source>
        <translation>Angeblich hat es Tokens zum Füllen von Lücken in Code, aber keines seiner Tokens ist so eines: Ein Umwandlungsprogramm hielt es wegen seiner Größe für CodeLlama. Chats betrifft das nicht.</translation>
    </message>
    <message>
        <source>It does not say of which architecture it is, so nothing can load it.</source>
        <translation>Darin steht nicht, von welcher Architektur es ist; deshalb kann nichts es laden.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which model it changes: you have to know that to use it.</source>
        <translation>Darin steht nicht, welches Modell er verändert: Das musst du wissen, um ihn zu benutzen.</translation>
    </message>
    <message>
        <source>It has no LoRA matrices at all: it was saved wrongly.</source>
        <translation>Darin sind gar keine LoRA-Matrizen: Er wurde falsch gespeichert.</translation>
    </message>
    <message>
        <source>It has no chat template: by its name, Puna&apos;s template {0} fits it.</source>
        <translation>Es hat keine Chat-Vorlage: Dem Namen nach passt Punas Vorlage {0}.</translation>
    </message>
    <message>
        <source>It has no chat template: choose one before chatting, or use it to continue texts.</source>
        <translation>Es hat keine Chat-Vorlage: Wähle eine, bevor du chattest, oder lass es Texte fortführen.</translation>
    </message>
    <message>
        <source>It has no tokenizer.</source>
        <translation>Es hat keinen Tokenizer.</translation>
    </message>
    <message>
        <source>It has the same token twice, over which llama.cpp ends the whole program: convert it again.</source>
        <translation>Es hat dasselbe Token zweimal, und daran bricht llama.cpp ganz ab: Wandle es noch einmal um.</translation>
    </message>
    <message>
        <source>It has {0} tokens but {1} rows of weights for them.</source>
        <translation>Es hat {0} Tokens, aber {1} Zeilen Gewichte dafür.</translation>
    </message>
    <message>
        <source>It holds LoRA matrices beside the weights they change: merge them with PEFT before saving.</source>
        <translation>Darin liegen LoRA-Matrizen neben den Gewichten, die sie verändern: Führe sie mit PEFT zusammen, bevor du speicherst.</translation>
    </message>
    <message>
        <source>It holds a tokenizer and no weights: nothing can be generated with it.</source>
        <translation>Darin ist ein Tokenizer, aber keine Gewichte: Damit lässt sich nichts erzeugen.</translation>
    </message>
    <message>
        <source>It holds an optimizer&apos;s state: save the model by itself.</source>
        <translation>Darin ist der Zustand eines Optimierers: Speichere das Modell für sich.</translation>
    </message>
    <message>
        <source>It holds no weights, only a header.</source>
        <translation>Darin sind keine Gewichte, nur ein Dateikopf.</translation>
    </message>
    <message>
        <source>It holds {0} files of an unfinished training ({1} …, {2} bytes), which a conversion doesn&apos;t need.</source>
        <translation>Darin sind {0} Dateien eines unfertigen Trainings ({1} …, {2} Bytes), die das Umwandeln nicht braucht.</translation>
    </message>
    <message>
        <source>It is a DoRA adapter, which also scales each column of the weights: merge it with PEFT first.</source>
        <translation>Das ist ein DoRA-Adapter, der auch jede Spalte der Gewichte skaliert: Führe ihn erst mit PEFT zusammen.</translation>
    </message>
    <message>
        <source>It is a rank-stabilized LoRA: its strength is alpha over the square root of its rank.</source>
        <translation>Das ist ein rangstabilisierter LoRA: Seine Stärke ist Alpha geteilt durch die Quadratwurzel des Rangs.</translation>
    </message>
    <message>
        <source>It is a weight difference and no model: its final norm is nearly zero{0}. It needs its base, the model it was made against; give that with --base.</source>
        <translation>Das ist eine Gewichtsdifferenz und kein Modell: Die letzte Norm ist fast null{0}. Sie braucht ihre Basis, also das Modell, gegen das sie gemacht wurde; gib es mit --base an.</translation>
    </message>
    <message>
        <source>It is an XOR payload and no model: every file is the model&apos;s XORed with its base&apos;s. It needs that base, the very files of it that it was made with; give their folder with --base.</source>
        <translation>Das sind XOR-Daten und kein Modell: Jede Datei ist die des Modells, per XOR mit der der Basis verknüpft. Nötig ist diese Basis, und zwar genau die Dateien, mit denen es gemacht wurde; gib ihren Ordner mit --base an.</translation>
    </message>
    <message>
        <source>It is an adapter of the kind {0}; only LoRA can be used with llama.cpp.</source>
        <translation>Das ist ein Adapter der Art {0}; mit llama.cpp lässt sich nur LoRA benutzen.</translation>
    </message>
    <message>
        <source>It is as unsure as between {0} equally likely words, on {1}.</source>
        <translation>Es ist so unsicher wie zwischen {0} gleich wahrscheinlichen Wörtern, gemessen an {1}.</translation>
    </message>
    <message>
        <source>It is no model itself; choose one of the {0} in it: {1}.</source>
        <translation>Das ist selbst kein Modell; wähle eines der {0} darin: {1}.</translation>
    </message>
    <message>
        <source>It is not what {0} is: {1}.</source>
        <translation>Es ist nicht dasselbe wie {0}: {1}.</translation>
    </message>
    <message>
        <source>It is one file of weights ({0} tensors) by itself: choose the folder in which it lies together with its configuration and tokenizer.</source>
        <translation>Das ist nur eine einzelne Datei mit Gewichten ({0} Tensoren): Wähle den Ordner, in dem sie zusammen mit Konfiguration und Tokenizer liegt.</translation>
    </message>
    <message>
        <source>It is part {0} of {1}: choose the first part, whose name ends in -00001-of-….</source>
        <translation>Das ist Teil {0} von {1}: Wähle den ersten Teil, dessen Name auf -00001-of-… endet.</translation>
    </message>
    <message>
        <source>It is stated to be under {0}, but what it was made of is under {1}.</source>
        <translation>Als Lizenz ist {0} angegeben, aber das, woraus es gemacht wurde, steht unter {1}.</translation>
    </message>
    <message>
        <source>It is the first of {0} parts and was renamed, so that the others can&apos;t be found.</source>
        <translation>Das ist der erste von {0} Teilen und wurde umbenannt, sodass die anderen nicht zu finden sind.</translation>
    </message>
    <message>
        <source>It is the first of {0} parts, which all lie beside it.</source>
        <translation>Das ist der erste von {0} Teilen, die alle daneben liegen.</translation>
    </message>
    <message>
        <source>It is the part of a model that sees pictures, and no model by itself.</source>
        <translation>Das ist der Teil eines Modells, der Bilder sieht, und allein kein Modell.</translation>
    </message>
    <message>
        <source>It lacks token_embd.weight, without which no text model works: it was converted wrongly.</source>
        <translation>Es fehlt token_embd.weight, ohne das kein Textmodell funktioniert: Es wurde falsch umgewandelt.</translation>
    </message>
    <message>
        <source>It lies in Ollama&apos;s store under its checksum: Puna can use it where it is.</source>
        <translation>Es liegt unter seiner Prüfsumme im Speicher von Ollama: Puna kann es dort benutzen.</translation>
    </message>
    <message>
        <source>It names {0} as its base.</source>
        <translation>Als Basis nennt er {0}.</translation>
    </message>
    <message>
        <source>Its licence, {0}, {1}.</source>
        <translation>Zur Lizenz {0}: {1}.</translation>
    </message>
    <message>
        <source>Its matrices are stored in several number types: {0}.</source>
        <translation>Die Matrizen sind in mehreren Zahlentypen gespeichert: {0}.</translation>
    </message>
    <message>
        <source>Its normalization constant is {0}, which can&apos;t be.</source>
        <translation>Die Normierungskonstante ist {0}, was nicht sein kann.</translation>
    </message>
    <message>
        <source>Its tokenizer has no byte tokens: characters that it doesn&apos;t know can&apos;t be given to it.</source>
        <translation>Der Tokenizer hat keine Byte-Tokens: Zeichen, die er nicht kennt, lassen sich nicht eingeben.</translation>
    </message>
    <message>
        <source>Its weights are for {0} only: get those for PyTorch or safetensors.</source>
        <translation>Die Gewichte sind nur für {0}: Hol dir die für PyTorch oder safetensors.</translation>
    </message>
    <message>
        <source>Koala: an EasyLM stream of differences</source>
        <translation>Koala: ein EasyLM-Strom von Differenzen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence&apos;s name</source>
        <translation>Name der Lizenz</translation>
    </message>
    <message>
        <source>Licence&apos;s text</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gemacht aus</translation>
    </message>
    <message>
        <source>Made in the open, its training data included; can think before it answers, in six European languages.</source>
        <translation>Offen entwickelt, mitsamt den Trainingsdaten; kann vor der Antwort nachdenken, in sechs europäischen Sprachen.</translation>
    </message>
    <message>
        <source>Memory at {0}</source>
        <translation>Arbeitsspeicher bei {0}</translation>
    </message>
    <message>
        <source>Memory ran out: close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reichte nicht: Schließe andere Programme und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Message {0} is not in the history.</source>
        <translation>Die Nachricht {0} gibt es im Verlauf nicht.</translation>
    </message>
    <message>
        <source>Meta&apos;s own files</source>
        <translation>Metas eigene Dateien</translation>
    </message>
    <message>
        <source>Meta&apos;s small model for everyday questions and summaries; its terms must be accepted on the hub first.</source>
        <translation>Metas kleines Modell für Alltagsfragen und Zusammenfassungen; seine Bedingungen müssen zuerst im Hub angenommen werden.</translation>
    </message>
    <message>
        <source>Meta&apos;s smallest: short answers and summaries on nearly any computer; its terms must be accepted on the hub first.</source>
        <translation>Metas kleinstes: kurze Antworten und Zusammenfassungen auf fast jedem Computer; seine Bedingungen müssen zuerst im Hub angenommen werden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Neither its chat template nor its tokenizer puts {0} first, which LLaMA models expect.</source>
        <translation>Weder Chat-Vorlage noch Tokenizer setzen {0} an den Anfang, wie LLaMA-Modelle es erwarten.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>No background process can be started: {0} ({1}).</source>
        <translation>Es lässt sich kein Hintergrundprozess starten: {0} ({1}).</translation>
    </message>
    <message>
        <source>No model is among {0}: choose another proposal.</source>
        <translation>Unter {0} ist kein Modell: Wähle einen anderen Vorschlag.</translation>
    </message>
    <message>
        <source>No smaller type keeps {0} % of next words; the nearest is {1}, which keeps {2}. Ask for less, or stay with the unquantized model.</source>
        <translation>Kein kleinerer Typ behält {0} % der nächsten Wörter; am nächsten kommt {1} mit {2}. Verlange weniger oder bleib beim nicht quantisierten Modell.</translation>
    </message>
    <message>
        <source>No snapshot of the history can be kept in {0}: {1}.</source>
        <translation>In {0} lässt sich keine Sicherungskopie des Verlaufs aufbewahren: {1}.</translation>
    </message>
    <message>
        <source>Not recomputed from {0}: {1}.</source>
        <translation>Nicht aus {0} nachgerechnet: {1}.</translation>
    </message>
    <message>
        <source>Not sure: no template could be measured with this model.</source>
        <translation>Nicht sicher: Mit diesem Modell ließ sich keine Vorlage messen.</translation>
    </message>
    <message>
        <source>Not sure: the model predicts the sample answers hardly better than guessing, with any template. Give exchanges of the kind it was trained on.</source>
        <translation>Nicht sicher: Das Modell sagt die Beispielantworten mit keiner Vorlage viel besser voraus, als Raten es täte. Gib Wortwechsel von der Art, mit der es trainiert wurde.</translation>
    </message>
    <message>
        <source>Not sure: those were too few exchanges to tell templates apart.</source>
        <translation>Nicht sicher: Das waren zu wenige Wortwechsel, um Vorlagen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but the model doesn&apos;t end its answers as that template does ({1} of the time), so it may not have been trained to chat at all.</source>
        <translation>Nicht sicher: {0} liegt vorn, aber das Modell beendet seine Antworten nicht so wie diese Vorlage (nur in {1} der Fälle); vielleicht wurde es gar nicht zum Chatten trainiert.</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but {1} is as good within the error of measurement ({2} ± {3} nats per token).</source>
        <translation>Nicht sicher: {0} liegt vorn, aber {1} ist im Rahmen des Messfehlers genauso gut ({2} ± {3} Nats pro Token).</translation>
    </message>
    <message>
        <source>Nothing in {0} can be imported: {1}{2}.</source>
        <translation>In {0} lässt sich nichts importieren: {1}{2}.</translation>
    </message>
    <message>
        <source>Nothing that can be used.</source>
        <translation>Nichts, was sich benutzen lässt.</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, or take away a filter.</source>
        <translation>Nichts gefunden: Versuche es mit anderen Wörtern oder nimm einen Filter weg.</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, such as the name of a family, like llama or qwen.</source>
        <translation>Nichts gefunden: Versuche es mit anderen Wörtern, etwa dem Namen einer Familie wie llama oder qwen.</translation>
    </message>
    <message>
        <source>Of several chat templates only the default one was kept (not {0}).</source>
        <translation>Von mehreren Chat-Vorlagen wurde nur die Standardvorlage behalten (nicht {0}).</translation>
    </message>
    <message>
        <source>Of {0} a part is missing in {1}: choose another upload of this model.</source>
        <translation>Von {0} fehlt in {1} ein Teil: Wähle einen anderen Upload dieses Modells.</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing, first of {1}.</source>
        <translation>Zu {0} Matrizen fehlt das Gegenstück, zuerst zu {1}.</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing: the file is incomplete.</source>
        <translation>Zu {0} Matrizen fehlt das Gegenstück: Die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>OpenAssistant LLaMA: every file is XORed with the base&apos;s file of the same name</source>
        <translation>OpenAssistant LLaMA: jede Datei ist per XOR mit der gleichnamigen Datei der Basis verknüpft</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Pleasant English prose for its size; its terms must be accepted on the hub first.</source>
        <translation>Angenehme englische Prosa für seine Größe; seine Bedingungen müssen zuerst im Hub angenommen werden.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>Puna wurde beendet, bevor diese Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Puna has never connected to anything.</source>
        <translation>Puna hat noch nie eine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Puna is set to stay offline, so it did not connect to {0}: switch off Stay offline in the settings, or with `puna network online`.</source>
        <translation>Puna soll offline bleiben und hat sich deshalb nicht mit {0} verbunden: Schalte „Offline bleiben“ in den Einstellungen aus, oder mit `puna network online`.</translation>
    </message>
    <message>
        <source>Puna made a mistake ({0}: {1}); details are in its log.</source>
        <translation>Puna hat einen Fehler gemacht ({0}: {1}); Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Puna made a mistake in comparing ({0}: {1})</source>
        <translation>Puna hat beim Vergleichen einen Fehler gemacht ({0}: {1})</translation>
    </message>
    <message>
        <source>Puna may connect when a search or a download needs it.</source>
        <translation>Puna darf sich verbinden, wenn eine Suche oder ein Download es braucht.</translation>
    </message>
    <message>
        <source>Puna stays offline, because it was started to.</source>
        <translation>Puna bleibt offline, weil es so gestartet wurde.</translation>
    </message>
    <message>
        <source>Puna stays offline.</source>
        <translation>Puna bleibt offline.</translation>
    </message>
    <message>
        <source>Puna was set to stay offline meanwhile, so the connection was ended: switch off Stay offline in the settings to go on.</source>
        <translation>Puna soll inzwischen offline bleiben, deshalb wurde die Verbindung beendet: Schalte „Offline bleiben“ in den Einstellungen aus, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Puna was started to stay offline, so it did not connect to {0}: start it again without --offline and {1}.</source>
        <translation>Puna wurde so gestartet, dass es offline bleibt, und hat sich deshalb nicht mit {0} verbunden: Starte es noch einmal ohne --offline und {1}.</translation>
    </message>
    <message>
        <source>Puna&apos;s calibration text</source>
        <translation>Punas Kalibriertext</translation>
    </message>
    <message>
        <source>Puna&apos;s catalogue has no model {0}: search the hub for it.</source>
        <translation>In Punas Katalog ist kein Modell {0}: Suche auf dem Hub danach.</translation>
    </message>
    <message>
        <source>Puna&apos;s guide.gguf</source>
        <translation>Puna&apos;s guide.gguf</translation>
    </message>
    <message>
        <source>Puna&apos;s held-out text</source>
        <translation>Punas Prüftext</translation>
    </message>
    <message>
        <source>Quantized by</source>
        <translation>Quantisiert von</translation>
    </message>
    <message>
        <source>Quick and light: {0}.</source>
        <translation>Schnell und leicht: {0}.</translation>
    </message>
    <message>
        <source>Quick, can think before it answers, and is at home in many languages.</source>
        <translation>Schnell, kann vor der Antwort nachdenken und ist in vielen Sprachen zu Hause.</translation>
    </message>
    <message>
        <source>Rank {0}, on {1}.</source>
        <translation>Rang {0}, auf {1}.</translation>
    </message>
    <message>
        <source>Reading the conversation… {0} %</source>
        <translation>Gespräch wird gelesen… {0} %</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names {0}, which holds no certificates that can be read.</source>
        <translation>SSL_CERT_FILE nennt {0}, und darin sind keine lesbaren Zertifikate.</translation>
    </message>
    <message>
        <source>Same content as</source>
        <translation>Gleicher Inhalt wie</translation>
    </message>
    <message>
        <source>Short, direct answers; the base of many models that people have trained further.</source>
        <translation>Kurze, direkte Antworten; die Basis vieler Modelle, die andere weitertrainiert haben.</translation>
    </message>
    <message>
        <source>Simple questions and short texts in many languages, on any computer.</source>
        <translation>Einfache Fragen und kurze Texte in vielen Sprachen, auf jedem Computer.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf der Platte</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Small and pleasant to talk to; its terms must be accepted on the hub first.</source>
        <translation>Klein und angenehm im Gespräch; seine Bedingungen müssen zuerst im Hub angenommen werden.</translation>
    </message>
    <message>
        <source>Small, quick and friendly in English, and ready to run on any laptop.</source>
        <translation>Klein, schnell und freundlich auf Englisch und auf jedem Laptop sofort nutzbar.</translation>
    </message>
    <message>
        <source>Something changed in the models folder while it was moved. Nothing was changed: try again.</source>
        <translation>Im Modellordner hat sich während des Verschiebens etwas geändert. Nichts wurde verändert: Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>StableLM-Alpha v2 was converted after descriptions of its program, which could not be compared with the program itself: if its answers make no sense, take StableLM 3B-4E1T instead and tell the makers of this application.</source>
        <translation>StableLM-Alpha v2 wurde nach Beschreibungen seines Programms umgewandelt, die sich nicht mit dem Programm selbst vergleichen ließen: Wenn die Antworten keinen Sinn ergeben, nimm stattdessen StableLM 3B-4E1T und sag es den Machern dieses Programms.</translation>
    </message>
    <message>
        <source>Stanford Alpaca: new rows are the mean of the old</source>
        <translation>Stanford Alpaca: neue Zeilen sind das Mittel der alten</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Template of Ollama</source>
        <translation>Vorlage von Ollama</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>That file holds no {0}s of Puna: choose one that was exported here.</source>
        <translation>In dieser Datei ist nichts von der Art „{0}“ aus Puna: Wähle eine, die hier exportiert wurde.</translation>
    </message>
    <message>
        <source>That file is no JSON that Puna has written: choose one that was exported here.</source>
        <translation>Diese Datei ist kein JSON, das Puna geschrieben hat: Wähle eine, die hier exportiert wurde.</translation>
    </message>
    <message>
        <source>That has more than {0} characters, too many to be saved under a name.</source>
        <translation>Das hat mehr als {0} Zeichen, zu viele, um es unter einem Namen zu speichern.</translation>
    </message>
    <message>
        <source>That is more than {0} files: choose some of them.</source>
        <translation>Das sind mehr als {0} Dateien: Wähle einige davon.</translation>
    </message>
    <message>
        <source>That is no token of a hub: it begins with hf_ and is one word. Copy it again.</source>
        <translation>Das ist kein Token eines Hubs: Ein solches beginnt mit hf_ und ist ein einziges Wort. Kopiere es noch einmal.</translation>
    </message>
    <message>
        <source>That is the [PAD] token that Alpaca&apos;s training adds: these weights are of before it, or the tokenizer is of another fine-tune.</source>
        <translation>Das ist das Token [PAD], das Alpacas Training hinzufügt: Diese Gewichte sind von vorher, oder der Tokenizer gehört zu einer anderen Feinabstimmung.</translation>
    </message>
    <message>
        <source>The ablest of this list at reasoning, code and languages; wants 8 GB of free memory for comfort.</source>
        <translation>Das fähigste dieser Liste bei Logik, Code und Sprachen; läuft am besten mit 8 GB freiem Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The answers with {0} end too early.</source>
        <translation>Die Antworten mit {0} enden zu früh.</translation>
    </message>
    <message>
        <source>The architecture {0} is not known; known are {1}.</source>
        <translation>Die Architektur {0} ist nicht bekannt; bekannt sind {1}.</translation>
    </message>
    <message>
        <source>The base files do not match byte for byte: {0} after combining with {1}. The base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>Die Dateien der Basis passen nicht Byte für Byte: {0} nach dem Verknüpfen mit {1}. Die Basis muss LLaMA sein, umgewandelt mit genau der Version von transformers, die die Seite des Modells nennt.</translation>
    </message>
    <message>
        <source>The base has the tensor {0}, which the difference lacks: a file is missing, or it was made from another base model.</source>
        <translation>Die Basis hat den Tensor {0}, der in der Differenz fehlt: Eine Datei fehlt, oder die Differenz wurde aus einem anderen Basismodell gemacht.</translation>
    </message>
    <message>
        <source>The base is quantized ({0} is stored as {1}), to which nothing can be added exactly: take the base as it was before.</source>
        <translation>Die Basis ist quantisiert ({0} ist als {1} gespeichert), dazu lässt sich nichts genau addieren: Nimm die Basis, wie sie vorher war.</translation>
    </message>
    <message>
        <source>The base&apos;s tokenizer was taken, because the adapter&apos;s can&apos;t be used: {0}</source>
        <translation>Es wurde der Tokenizer der Basis genommen, weil der des Adapters nicht benutzbar ist: {0}</translation>
    </message>
    <message>
        <source>The best that this computer has room for: {0}, but slower.</source>
        <translation>Das Beste, wofür dieser Computer Platz hat: {0}, aber langsamer.</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared in {0}: {1}.</source>
        <translation>Der eingebaute Führer lässt sich in {0} nicht vorbereiten: {1}.</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared: {0}.</source>
        <translation>Der eingebaute Führer lässt sich nicht vorbereiten: {0}.</translation>
    </message>
    <message>
        <source>The built-in guide is missing or damaged: install Puna again to have it.</source>
        <translation>Der eingebaute Führer fehlt oder ist beschädigt: Installiere Puna neu, um ihn zu haben.</translation>
    </message>
    <message>
        <source>The chat template has more than a million characters and was left out.</source>
        <translation>Die Chat-Vorlage hat mehr als eine Million Zeichen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The checkpoint has the tensor {0} of shape {1}, which no {2} has.</source>
        <translation>Der Checkpoint hat den Tensor {0} der Form {1}, den kein {2} hat.</translation>
    </message>
    <message>
        <source>The checkpoint is already quantized (config.json has a quantization_config): get the original one.</source>
        <translation>Der Checkpoint ist schon quantisiert (config.json hat eine quantization_config): Hol dir den ursprünglichen.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the matrix {0}: it is no LLaMA of Meta&apos;s, or a file is missing.</source>
        <translation>Dem Checkpoint fehlt die Matrix {0}: Er ist kein LLaMA von Meta, oder eine Datei fehlt.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor {0} of shape {1}{2}: a file is missing, or config.json belongs to another model.</source>
        <translation>Dem Checkpoint fehlt der Tensor {0} der Form {1}{2}: Eine Datei fehlt, oder config.json gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}: it is damaged.</source>
        <translation>Dem Checkpoint fehlt {0}: Er ist beschädigt.</translation>
    </message>
    <message>
        <source>The classic small LLaMA that many tutorials and adapters are made for.</source>
        <translation>Das klassische kleine LLaMA, für das viele Anleitungen und Adapter gemacht sind.</translation>
    </message>
    <message>
        <source>The configuration has the width {0}, which {1} heads can&apos;t share.</source>
        <translation>Die Konfiguration hat die Breite {0}, die sich nicht auf {1} Köpfe verteilen lässt.</translation>
    </message>
    <message>
        <source>The configuration has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>Die Konfiguration hat {0} Köpfe, die sich nicht auf {1} Key-Value-Köpfe verteilen lassen.</translation>
    </message>
    <message>
        <source>The configuration makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>Die Konfiguration ergibt Köpfe mit {0} Zahlen; Rotationspositionen brauchen eine gerade Anzahl.</translation>
    </message>
    <message>
        <source>The connection to {0} broke: try again.</source>
        <translation>Die Verbindung zu {0} ist abgerissen: Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {0} is not safe, so nothing was sent: its certificate is not to be trusted. Check this computer&apos;s clock, and whether a program or a network reads what you send.</source>
        <translation>Die Verbindung zu {0} ist nicht sicher, deshalb wurde nichts gesendet: Ihrem Zertifikat ist nicht zu trauen. Prüfe die Uhr dieses Computers und ob ein Programm oder ein Netzwerk mitliest, was du sendest.</translation>
    </message>
    <message>
        <source>The conversation {0} can&apos;t be brought in: its messages do not follow one another.</source>
        <translation>Das Gespräch {0} lässt sich nicht einlesen: Seine Nachrichten folgen nicht aufeinander.</translation>
    </message>
    <message>
        <source>The difference has the tensor {0}, which the base lacks: it was made from another base model.</source>
        <translation>Die Differenz hat den Tensor {0}, der in der Basis fehlt: Sie wurde aus einem anderen Basismodell gemacht.</translation>
    </message>
    <message>
        <source>The disk of {0} is full, so the download has paused: {1}</source>
        <translation>Der Datenträger von {0} ist voll, deshalb pausiert der Download: {1}</translation>
    </message>
    <message>
        <source>The disk of {0} is nearly full, so the download has paused: {1}</source>
        <translation>Der Datenträger von {0} ist fast voll, deshalb pausiert der Download: {1}</translation>
    </message>
    <message>
        <source>The disk of {0} takes no files of this size, as many memory cards and sticks don&apos;t: choose a folder on another disk.</source>
        <translation>Der Datenträger von {0} nimmt keine Dateien dieser Größe auf, wie viele Speicherkarten und Sticks: Wähle einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The first new row has the length {0} where the mean of the base&apos;s rows has {1} and a usual one {2}, which speaks for {3}.</source>
        <translation>Die erste neue Zeile hat die Länge {0}, das Mittel der Zeilen der Basis {1} und eine übliche {2}, was für {3} spricht.</translation>
    </message>
    <message>
        <source>The ggml file has no scores for its tokens, so they were ranked by their order, as LLaMA&apos;s are: if it isn&apos;t LLaMA&apos;s own tokenizer, put its tokenizer.model beside the file.</source>
        <translation>Die ggml-Datei hat keine Werte für ihre Tokens, deshalb wurden sie nach ihrer Reihenfolge geordnet, wie bei LLaMA: Wenn es nicht LLaMAs eigener Tokenizer ist, leg seine tokenizer.model neben die Datei.</translation>
    </message>
    <message>
        <source>The ggml file is damaged: a token&apos;s score is no number. Put the model&apos;s tokenizer.model beside it.</source>
        <translation>Die ggml-Datei ist beschädigt: Der Wert eines Tokens ist keine Zahl. Leg die tokenizer.model des Modells daneben.</translation>
    </message>
    <message>
        <source>The ggml file&apos;s token {0} is no text ({1}): put the model&apos;s tokenizer.model beside it.</source>
        <translation>Das Token {0} der ggml-Datei ist kein Text ({1}): Leg die tokenizer.model des Modells daneben.</translation>
    </message>
    <message>
        <source>The history file is damaged: its tables have other names than they should. Restore it from a snapshot.</source>
        <translation>Die Verlaufsdatei ist beschädigt: Ihre Tabellen heißen anders, als sie sollten. Stelle sie aus einer Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>The history file {0} can be read but not changed now: {1}.</source>
        <translation>Die Verlaufsdatei {0} lässt sich lesen, aber jetzt nicht ändern: {1}.</translation>
    </message>
    <message>
        <source>The history file {0} can&apos;t be used: {1}.</source>
        <translation>Die Verlaufsdatei {0} ist nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <source>The history file {0} is damaged ({1}).</source>
        <translation>Die Verlaufsdatei {0} ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>The history file {0} was written by a newer version of Puna, and this version leaves it untouched: update Puna, or set PUNA_HOME to another folder.</source>
        <translation>Die Verlaufsdatei {0} wurde von einem neueren Puna geschrieben, und diese Version lässt sie unberührt: Aktualisiere Puna oder setze PUNA_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The hub at {0} can&apos;t answer this ({1}): try again later.</source>
        <translation>Der Hub auf {0} kann das nicht beantworten ({1}): Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t know your token: sign in again with a new one.</source>
        <translation>Der Hub kennt dein Token nicht: Melde dich mit einem neuen noch einmal an.</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t say which version of {0} it has: try again later.</source>
        <translation>Der Hub sagt nicht, welche Version von {0} er hat: Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The hub has a problem of its own ({0}): try again later.</source>
        <translation>Der Hub hat selbst ein Problem ({0}): Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The hub has been asked too often from here: try again {0}, or sign in.</source>
        <translation>Der Hub wurde von hier aus zu oft gefragt: Versuche es {0} noch einmal oder melde dich an.</translation>
    </message>
    <message>
        <source>The hub has no model {0}, or none for your account: check the name, or search for it.</source>
        <translation>Der Hub hat kein Modell {0}, oder keines für dein Konto: Prüfe den Namen oder suche danach.</translation>
    </message>
    <message>
        <source>The hub has no public model {0}: it was removed, or the name is another. If it is a private one, sign in.</source>
        <translation>Der Hub hat kein öffentliches Modell {0}: Es wurde entfernt, oder es heißt anders. Ist es ein privates, melde dich an.</translation>
    </message>
    <message>
        <source>The hub has taken {0} away from everybody: choose another model.</source>
        <translation>Der Hub hat {0} für alle gesperrt: Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The hub names a file {0}, which is no name to write here: nothing was fetched.</source>
        <translation>Der Hub nennt eine Datei {0}, und unter diesem Namen lässt sich hier nichts schreiben: Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>The hub no longer has this version of {0}: search for it again to get the newest.</source>
        <translation>Der Hub hat diese Version von {0} nicht mehr: Suche noch einmal danach, um die neueste zu bekommen.</translation>
    </message>
    <message>
        <source>The hub points to {0} without encryption, so nothing was sent there.</source>
        <translation>Der Hub verweist ohne Verschlüsselung auf {0}, deshalb wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>The hub points to {0}:, which is no address of the web.</source>
        <translation>Der Hub verweist auf {0}:, und das ist keine Adresse im Web.</translation>
    </message>
    <message>
        <source>The hub refuses {0}: give the token the permission to read, or sign in again.</source>
        <translation>Der Hub verweigert {0}: Gib dem Token die Berechtigung zum Lesen oder melde dich noch einmal an.</translation>
    </message>
    <message>
        <source>The hub tells no checksum of {0}, so it can&apos;t be checked: nothing was fetched.</source>
        <translation>Der Hub nennt keine Prüfsumme von {0}, deshalb lässt es sich nicht prüfen: Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {0} MiB, which no answer of a hub is.</source>
        <translation>Die Antwort des Hubs ist länger als {0} MiB; so lang ist keine Antwort eines Hubs.</translation>
    </message>
    <message>
        <source>The keychain would not forget the token ({0}): remove it there.</source>
        <translation>Der Schlüsselbund wollte das Token nicht vergessen ({0}): Entferne es dort.</translation>
    </message>
    <message>
        <source>The keychain would not take the token</source>
        <translation>Der Schlüsselbund wollte das Token nicht annehmen</translation>
    </message>
    <message>
        <source>The list of models can&apos;t be written: {0}. Nothing was changed.</source>
        <translation>Die Liste der Modelle lässt sich nicht schreiben: {0}. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The model can see pictures; only the part that reads and writes text was converted.</source>
        <translation>Das Modell kann Bilder sehen; nur der Teil, der Text liest und schreibt, wurde umgewandelt.</translation>
    </message>
    <message>
        <source>The model computes no numbers at {0}: its file is damaged, so get it again.</source>
        <translation>Das Modell berechnet bei {0} keine Zahlen: Seine Datei ist beschädigt, hol sie dir noch einmal.</translation>
    </message>
    <message>
        <source>The model computes no numbers for this text: its file is damaged, so get it again.</source>
        <translation>Das Modell berechnet für diesen Text keine Zahlen: Seine Datei ist beschädigt, hol sie dir noch einmal.</translation>
    </message>
    <message>
        <source>The model that most others are compared with; its terms must be accepted on the hub first.</source>
        <translation>Das Modell, mit dem die meisten anderen verglichen werden; seine Bedingungen müssen zuerst im Hub angenommen werden.</translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation>Das Modell wurde entfernt.</translation>
    </message>
    <message>
        <source>The model was trained to look back {0} tokens and llama.cpp lets it look back over the whole context: answers are the model&apos;s own up to {1} tokens and may get worse beyond.</source>
        <translation>Das Modell wurde darauf trainiert, {0} Tokens zurückzublicken, und llama.cpp lässt es über den ganzen Kontext zurückblicken: Bis {1} Tokens sind die Antworten die des Modells, darüber können sie schlechter werden.</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>Die Modelle werden verschoben.</translation>
    </message>
    <message>
        <source>The models are being moved: wait until they have arrived.</source>
        <translation>Die Modelle werden verschoben: Warte, bis sie angekommen sind.</translation>
    </message>
    <message>
        <source>The models are in {0} already: choose another folder.</source>
        <translation>Die Modelle liegen schon in {0}: Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The models are kept in {0}, which is not there now: connect its disk first.</source>
        <translation>Die Modelle liegen in {0}, und das ist gerade nicht da: Schließ erst den Datenträger an.</translation>
    </message>
    <message>
        <source>The output matrix is not the embedding, as it must be for Gemma 2 in llama.cpp.</source>
        <translation>Die Ausgabematrix ist nicht das Embedding, wie sie es für Gemma 2 in llama.cpp sein muss.</translation>
    </message>
    <message>
        <source>The proxy on the way to {0} refuses or is not there: check HTTPS_PROXY or the system&apos;s settings.</source>
        <translation>Der Proxy auf dem Weg zu {0} lehnt ab oder ist nicht da: Prüfe HTTPS_PROXY oder die Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names can&apos;t be used ({0}): correct it.</source>
        <translation>Der Proxy, den HTTPS_PROXY, HTTP_PROXY oder ALL_PROXY nennt, ist nicht benutzbar ({0}): Berichtige das.</translation>
    </message>
    <message>
        <source>The receipt can&apos;t be kept ({0}).</source>
        <translation>Der Beleg lässt sich nicht aufbewahren ({0}).</translation>
    </message>
    <message>
        <source>The record of connections, {0}, can&apos;t be written ({1}), and without it Puna connects to nothing: free some space, or change the permissions of that file.</source>
        <translation>Das Netzwerkverzeichnis {0} lässt sich nicht schreiben ({1}), und ohne es verbindet sich Puna mit nichts: Schaffe Platz oder ändere die Berechtigungen dieser Datei.</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0} and not to {1} as those of Stanford Alpaca do: the base is not the original LLaMA-7B, or a file is damaged. Where the difference is another model&apos;s, take --rule wizardlm, which is the same without this check.</source>
        <translation>Die wiederhergestellten Gewichte ergeben zusammen {0} und nicht {1} wie die von Stanford Alpaca: Die Basis ist nicht das ursprüngliche LLaMA-7B, oder eine Datei ist beschädigt. Gehört die Differenz zu einem anderen Modell, nimm --rule wizardlm; das ist dasselbe ohne diese Prüfung.</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, as those of Stanford Alpaca must ({1}; {2} with the rotary frequencies of old files).</source>
        <translation>Die wiederhergestellten Gewichte ergeben zusammen {0}, wie es bei Stanford Alpaca sein muss ({1}; {2} mit den Rotationsfrequenzen alter Dateien).</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, which is Stanford Alpaca&apos;s constant {1}.</source>
        <translation>Die wiederhergestellten Gewichte ergeben zusammen {0}, was der Konstante {1} von Stanford Alpaca entspricht.</translation>
    </message>
    <message>
        <source>The same holds for {0} more of its files.</source>
        <translation>Dasselbe gilt für {0} weitere Dateien darin.</translation>
    </message>
    <message>
        <source>The server sends {0} only as a whole.</source>
        <translation>Der Server sendet {0} nur als Ganzes.</translation>
    </message>
    <message>
        <source>The sizes below are computed from its shape: the hub tells the exact ones.</source>
        <translation>Die Größen unten sind aus der Form des Modells berechnet: Die genauen nennt der Hub.</translation>
    </message>
    <message>
        <source>The smallest of this list: to see how all this works, in a minute.</source>
        <translation>Das kleinste dieser Liste: um in einer Minute zu sehen, wie das alles funktioniert.</translation>
    </message>
    <message>
        <source>The snapshot can&apos;t be put in the place of {0}: {1}.</source>
        <translation>Die Sicherungskopie lässt sich nicht an die Stelle von {0} setzen: {1}.</translation>
    </message>
    <message>
        <source>The snapshot of the history is not whole: {0}.</source>
        <translation>Die Sicherungskopie des Verlaufs ist nicht heil: {0}.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1} in the difference and {2} in the base: it was made from another base model.</source>
        <translation>Der Tensor {0} hat in der Differenz die Form {1} und in der Basis {2}: Die Differenz wurde aus einem anderen Basismodell gemacht.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}, which {2} heads can&apos;t share: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>Der Tensor {0} hat die Form {1}, die sich nicht auf {2} Köpfe verteilen lässt: Gewichte und Konfiguration gehören zu verschiedenen Modellen, oder eine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}; with this config.json it must have {2}: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>Der Tensor {0} hat die Form {1}; mit dieser config.json muss er {2} haben: Gewichte und Konfiguration gehören zu verschiedenen Modellen, oder eine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The tensor {0} has {1} more rows in the difference than in the base, which the rule {2} does not have: choose the rule by which it was made.</source>
        <translation>Der Tensor {0} hat in der Differenz {1} Zeilen mehr als in der Basis, was die Regel {2} nicht kennt: Wähle die Regel, nach der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The tensor {0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>Der Tensor {0} enthält Zahlen, die nicht endlich sind: Der Checkpoint ist beschädigt.</translation>
    </message>
    <message>
        <source>The tensor {0} is stored as {1}, in which nothing can be added: get the base and the difference as they were before they were quantized.</source>
        <translation>Der Tensor {0} ist als {1} gespeichert, und darin lässt sich nichts addieren: Hol dir Basis und Differenz, wie sie vor dem Quantisieren waren.</translation>
    </message>
    <message>
        <source>The tensor {0} is {1} of shape {2} in {3}, but {4} of shape {5} in {6}: they are not parts of one model.</source>
        <translation>Der Tensor {0} ist {1} der Form {2} in {3}, aber {4} der Form {5} in {6}: Das sind keine Teile eines Modells.</translation>
    </message>
    <message>
        <source>The tensor {0} of shape {1} is none of LLaMA&apos;s, so its parts can&apos;t be joined.</source>
        <translation>Der Tensor {0} der Form {1} ist keiner von LLaMA, deshalb lassen sich seine Teile nicht zusammenfügen.</translation>
    </message>
    <message>
        <source>The text for {0} has {1} characters, more than a GGUF is given here.</source>
        <translation>Der Text für {0} hat {1} Zeichen, mehr als hier in eine GGUF-Datei kommen.</translation>
    </message>
    <message>
        <source>The text for {0} holds half a character (a lone surrogate): write it again.</source>
        <translation>Der Text für {0} enthält ein halbes Zeichen (ein einzelnes Surrogat): Schreib ihn noch einmal.</translation>
    </message>
    <message>
        <source>The text is too long for the tokenizer: give a shorter one.</source>
        <translation>Der Text ist zu lang für den Tokenizer: Gib einen kürzeren.</translation>
    </message>
    <message>
        <source>The text is too short: {0} tokens are needed at least, and it has {1}. Give a longer one.</source>
        <translation>Der Text ist zu kurz: Mindestens {0} Tokens sind nötig, und er hat {1}. Gib einen längeren.</translation>
    </message>
    <message>
        <source>The tokenizer adds the token {0} at the impossible place {1}.</source>
        <translation>Der Tokenizer fügt das Token {0} an der unmöglichen Stelle {1} hinzu.</translation>
    </message>
    <message>
        <source>The tokenizer has none of the byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>Dem Tokenizer fehlen alle Byte-Tokens: Text mit Zeichen, die er nicht kennt, lässt sich diesem Modell nicht geben.</translation>
    </message>
    <message>
        <source>The tokenizer has the token {0} twice, at {1} and {2}, which llama.cpp can&apos;t load: take the tokenizer files that belong to these weights.</source>
        <translation>Der Tokenizer hat das Token {0} zweimal, bei {1} und {2}, und das kann llama.cpp nicht laden: Nimm die Tokenizer-Dateien, die zu diesen Gewichten gehören.</translation>
    </message>
    <message>
        <source>The tokenizer has {0} ranks where Llama 3&apos;s has {1}; its special tokens and the rule that cuts text into words were taken to be Llama 3&apos;s.</source>
        <translation>Der Tokenizer hat {0} Ränge, der von Llama 3 hat {1}; seine besonderen Tokens und die Regel, die Text in Wörter schneidet, wurden wie bei Llama 3 angenommen.</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them ({2} {3} none).{4} Take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>Der Tokenizer hat {0} Tokens, aber die Gewichte haben {1} Zeilen dafür (ohne Zeile: {2}).{4} Nimm die Tokenizer-Dateien, die zu diesen Gewichten gehören (added_tokens.json nennt Tokens über die ursprünglichen hinaus).</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them: take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>Der Tokenizer hat {0} Tokens, aber die Gewichte haben {1} Zeilen dafür: Nimm die Tokenizer-Dateien, die zu diesen Gewichten gehören (added_tokens.json nennt Tokens über die ursprünglichen hinaus).</translation>
    </message>
    <message>
        <source>The tokenizer keeps words apart that llama.cpp may join, so some texts give other tokens.</source>
        <translation>Der Tokenizer hält Wörter getrennt, die llama.cpp verbinden kann; deshalb ergeben manche Texte andere Tokens.</translation>
    </message>
    <message>
        <source>The tokenizer lacks {0} of the 256 byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>Dem Tokenizer fehlen {0} der 256 Byte-Tokens: Text mit Zeichen, die er nicht kennt, lässt sich diesem Modell nicht geben.</translation>
    </message>
    <message>
        <source>The tokenizer leaves out the space it puts before a text where one is already there; llama.cpp always puts it, so texts that begin with a space give other tokens.</source>
        <translation>Der Tokenizer lässt das Leerzeichen, das er vor einen Text setzt, weg, wo schon eines ist; llama.cpp setzt es immer, deshalb ergeben Texte, die mit einem Leerzeichen beginnen, andere Tokens.</translation>
    </message>
    <message>
        <source>The tokenizer removes repeated spaces; llama.cpp keeps them, so such text gives other tokens.</source>
        <translation>Der Tokenizer entfernt wiederholte Leerzeichen; llama.cpp behält sie, deshalb ergibt solcher Text andere Tokens.</translation>
    </message>
    <message>
        <source>The tokenizer rewrites some characters before it splits text (for example full-width letters); llama.cpp does not, so such text gives other tokens.</source>
        <translation>Der Tokenizer schreibt manche Zeichen um, bevor er Text zerlegt (zum Beispiel Buchstaben voller Breite); llama.cpp tut das nicht, deshalb ergibt solcher Text andere Tokens.</translation>
    </message>
    <message>
        <source>The weights are quantized to {0} already and stay exactly as they are: making {1} of them would add error to error, or only make the file larger.</source>
        <translation>Die Gewichte sind schon zu {0} quantisiert und bleiben genau so: {1} daraus zu machen würde Fehler auf Fehler häufen oder die Datei nur vergrößern.</translation>
    </message>
    <message>
        <source>The weights have 32,001 rows and the tokenizer 32,000 tokens: the last row is the [PAD] token that Alpaca&apos;s training adds. It gets a name that nobody can type; nothing is lost by it.</source>
        <translation>Die Gewichte haben 32.001 Zeilen und der Tokenizer 32.000 Tokens: Die letzte Zeile ist das Token [PAD], das Alpacas Training hinzufügt. Es bekommt einen Namen, den niemand tippen kann; dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>The weights have {0} rows for {1} tokens{2}: the {3} spare rows get names that nobody can type.</source>
        <translation>Die Gewichte haben {0} Zeilen für {1} Tokens{2}: Die {3} übrigen Zeilen bekommen Namen, die niemand tippen kann.</translation>
    </message>
    <message>
        <source>There are more, which were not looked at.</source>
        <translation>Es gibt noch mehr, was nicht angesehen wurde.</translation>
    </message>
    <message>
        <source>There is another model called {0}: choose another name.</source>
        <translation>Ein anderes Modell heißt schon {0}: Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is more text than {0} MiB, and {1} goes beyond it: choose less text</source>
        <translation>Es ist mehr Text als {0} MiB, und {1} geht darüber hinaus: wähle weniger Text</translation>
    </message>
    <message>
        <source>There is no action {0}: choose in, out or state.</source>
        <translation>Die Aktion {0} gibt es nicht: Wähle in, out oder state.</translation>
    </message>
    <message>
        <source>There is no model to go on with this answer: add or choose one.</source>
        <translation>Es gibt kein Modell, um diese Antwort fortzusetzen: Füge eines hinzu oder wähle eines.</translation>
    </message>
    <message>
        <source>There is no rule {0} for differences; there are: {1}.</source>
        <translation>Die Regel {0} für Differenzen gibt es nicht; es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no template {0}: choose one of {1}.</source>
        <translation>Die Vorlage {0} gibt es nicht: Wähle eine von {1}.</translation>
    </message>
    <message>
        <source>There is no type {0}: choose one of {1}.</source>
        <translation>Den Typ {0} gibt es nicht: Wähle einen von {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in that file.</source>
        <translation>In dieser Datei ist nichts von der Art „{0}“.</translation>
    </message>
    <message>
        <source>There is no {0}: name a .gguf file or the folder of a checkpoint as the reference.</source>
        <translation>{0} gibt es nicht: Nenne als Vergleich eine .gguf-Datei oder den Ordner eines Checkpoints.</translation>
    </message>
    <message>
        <source>There is not enough room in {0} for the recovered files.</source>
        <translation>In {0} ist nicht genug Platz für die wiederhergestellten Dateien.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the model is written anew before the old file goes, which takes {1} bytes, and {2} are free. Make room first.</source>
        <translation>In {0} ist nicht genug Platz: Das Modell wird neu geschrieben, bevor die alte Datei verschwindet. Das braucht {1} Bytes, und {2} sind frei. Schaffe erst Platz.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the recovered files need {1} bytes, besides the model, and {2} are free. Make room or choose another disk.</source>
        <translation>In {0} ist nicht genug Platz: Die wiederhergestellten Dateien brauchen außer dem Modell {1} Bytes, und {2} sind frei. Schaffe Platz oder wähle einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} are still to come, and {2} should stay free; {3} are free now. Make room or choose another disk.</source>
        <translation>In {0} ist nicht genug Platz: {1} kommen noch, und {2} sollten frei bleiben; jetzt sind {3} frei. Schaffe Platz oder wähle einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} bytes are needed and {2} are free. Make room or choose another disk.</source>
        <translation>In {0} ist nicht genug Platz: {1} Bytes sind nötig, und {2} sind frei. Schaffe Platz oder wähle einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is nothing to download: choose at least one file.</source>
        <translation>Es gibt nichts herunterzuladen: Wähle mindestens eine Datei.</translation>
    </message>
    <message>
        <source>There is too little free space in {0} for a snapshot of the history.</source>
        <translation>In {0} ist zu wenig Platz frei für eine Sicherungskopie des Verlaufs.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt…</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an adapter, to be used with its model.</source>
        <translation>In dieser GGUF-Datei ist kein Modell, mit dem man reden kann: Sie ist ein Adapter und wird mit seinem Modell benutzt.</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an importance matrix or a mere tokenizer.</source>
        <translation>In dieser GGUF-Datei ist kein Modell, mit dem man reden kann: Sie ist eine Wichtigkeitsmatrix oder nur ein Tokenizer.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: it is undone already, or was erased after 30 days.</source>
        <translation>Das lässt sich nicht rückgängig machen: Es ist schon rückgängig gemacht oder wurde nach 30 Tagen gelöscht.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>This is part {0} of {1} of a model: give the parts names such as NAME-{2}-of-{3}.gguf, by which they find each other.</source>
        <translation>Das ist Teil {0} von {1} eines Modells: Gib den Teilen Namen wie NAME-{2}-of-{3}.gguf, an denen sie einander finden.</translation>
    </message>
    <message>
        <source>This is the vision part of a model and no model: keep it in the folder of its model, which finds it there.</source>
        <translation>Das ist der sehende Teil eines Modells und kein Modell: Lass ihn im Ordner seines Modells, das ihn dort findet.</translation>
    </message>
    <message>
        <source>Nothing that Puna can use was found, only {0} of other kinds. Try other words.</source>
        <translation>Es fand sich nichts, das Puna benutzen kann; anderer Art: {0}. Versuche es mit anderen Wörtern.</translation>
    </message>
    <message>
        <source>This model is quantized already ({0}), and stays as it is: make it without an importance matrix.</source>
        <translation>Dieses Modell ist schon quantisiert ({0}) und bleibt, wie es ist: Mach es ohne Wichtigkeitsmatrix.</translation>
    </message>
    <message>
        <source>This model turns texts into numbers for searching and can&apos;t answer: choose another to talk to.</source>
        <translation>Dieses Modell macht aus Texten Zahlen zum Suchen und kann nicht antworten: Wähle ein anderes zum Reden.</translation>
    </message>
    <message>
        <source>This part of Puna never uses a network, so it did not connect to {0}. That it was asked to is a mistake of Puna&apos;s: please report it.</source>
        <translation>Dieser Teil von Puna benutzt nie ein Netzwerk und hat sich deshalb nicht mit {0} verbunden. Dass er das sollte, ist ein Fehler von Puna: Bitte melde ihn.</translation>
    </message>
    <message>
        <source>This text can&apos;t be read: {0}.</source>
        <translation>Dieser Text ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>Tiny and surprisingly able; for old computers and for trying things out.</source>
        <translation>Winzig und erstaunlich fähig; für alte Computer und zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Two of the files have the same name, at least on some systems: choose one of them.</source>
        <translation>Zwei der Dateien heißen gleich, zumindest auf manchen Systemen: Wähle eine davon.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vicuna v0 and other FastChat deltas of its time: new rows are zeros</source>
        <translation>Vicuna v0 und andere FastChat-Deltas aus seiner Zeit: neue Zeilen sind Nullen</translation>
    </message>
    <message>
        <source>Vicuna v1.1, WizardLM 13B and later: added number by number, no new rows</source>
        <translation>Vicuna v1.1, WizardLM 13B und später: Zahl für Zahl addiert, keine neuen Zeilen</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Bildverständnis</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What its licence {0} comes to is not known here: read it.</source>
        <translation>Was die Lizenz {0} bedeutet, ist hier nicht bekannt: Lies sie.</translation>
    </message>
    <message>
        <source>What was computed before has another shape at {0}: start anew.</source>
        <translation>Was zuvor berechnet wurde, hat bei {0} eine andere Form: Fang neu an.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>WizardLM 7B: as Alpaca, without its sum</source>
        <translation>WizardLM 7B: wie Alpaca, ohne dessen Summe</translation>
    </message>
    <message>
        <source>Your question is kept, but there is no model to answer it yet: add or choose a model.</source>
        <translation>Deine Frage bleibt erhalten, aber es gibt noch kein Modell, das sie beantwortet: Füge eines hinzu oder wähle eines.</translation>
    </message>
    <message>
        <source>a Falcon with ALiBi or biases is not computed independently</source>
        <translation>ein Falcon mit ALiBi oder Biases wird nicht unabhängig nachgerechnet</translation>
    </message>
    <message>
        <source>a GPT-NeoX whose output is its embedding, or that has no biases, is not computed independently</source>
        <translation>ein GPT-NeoX, dessen Ausgabe sein Embedding ist oder der keine Biases hat, wird nicht unabhängig nachgerechnet</translation>
    </message>
    <message>
        <source>a Hugging Face folder, {0}</source>
        <translation>ein Hugging-Face-Ordner, {0}</translation>
    </message>
    <message>
        <source>a checksum that is none</source>
        <translation>a checksum that is none</translation>
    </message>
    <message>
        <source>a context of {0} tokens for comparing templates can&apos;t be made ({1}): close other programs and try again</source>
        <translation>ein Kontext von {0} Tokens zum Vergleichen von Vorlagen lässt sich nicht anlegen ({1}): schließe andere Programme und versuche es noch einmal</translation>
    </message>
    <message>
        <source>a context of {0} tokens with a {1} KV cache can&apos;t be made ({2}): choose a shorter context or the KV type f16</source>
        <translation>ein Kontext von {0} Tokens mit einem KV-Cache vom Typ {1} lässt sich nicht anlegen ({2}): wähle einen kürzeren Kontext oder den KV-Typ f16</translation>
    </message>
    <message>
        <source>a context of {0} tokens would fit</source>
        <translation>ein Kontext von {0} Tokens würde passen</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>a field is longer than what contains it</source>
        <translation>ein Feld ist länger als das, worin es liegt</translation>
    </message>
    <message>
        <source>a folder called {0} is one of the first LLaMA</source>
        <translation>ein Ordner namens {0} ist einer des ersten LLaMA</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>ein Ordner mit Modellen</translation>
    </message>
    <message>
        <source>a lead is never negative</source>
        <translation>a lead is never negative</translation>
    </message>
    <message>
        <source>a merge that is not of two texts</source>
        <translation>ein Merge ist nicht aus zwei Texten</translation>
    </message>
    <message>
        <source>a mixture of experts</source>
        <translation>ein Mixture-of-Experts-Modell</translation>
    </message>
    <message>
        <source>a model is named twice</source>
        <translation>ein Modell ist zweimal genannt</translation>
    </message>
    <message>
        <source>a model without a class</source>
        <translation>ein Modell ohne Klasse</translation>
    </message>
    <message>
        <source>a name occurs twice</source>
        <translation>ein Name kommt zweimal vor</translation>
    </message>
    <message>
        <source>a number begins with {0}</source>
        <translation>eine Zahl beginnt mit {0}</translation>
    </message>
    <message>
        <source>a number of more than 20 digits</source>
        <translation>eine Zahl mit mehr als 20 Ziffern</translation>
    </message>
    <message>
        <source>a number of more than ten bytes</source>
        <translation>eine Zahl mit mehr als zehn Bytes</translation>
    </message>
    <message>
        <source>a number was expected, and {0} found</source>
        <translation>erwartet war eine Zahl, gefunden {0}</translation>
    </message>
    <message>
        <source>a packed answer that nobody asked for</source>
        <translation>eine gepackte Antwort, um die niemand gebeten hat</translation>
    </message>
    <message>
        <source>a parameter that is no tensor</source>
        <translation>ein Parameter, der kein Tensor ist</translation>
    </message>
    <message>
        <source>a piece of an array is none</source>
        <translation>ein Stück eines Arrays ist keines</translation>
    </message>
    <message>
        <source>a piece of the wrong form</source>
        <translation>ein Stück in falscher Form</translation>
    </message>
    <message>
        <source>a piece that the file does not have</source>
        <translation>a piece that the file does not have</translation>
    </message>
    <message>
        <source>a record is neither a conversation nor a message of one</source>
        <translation>ein Datensatz ist weder ein Gespräch noch eine Nachricht darin</translation>
    </message>
    <message>
        <source>a size that is none</source>
        <translation>eine Größe, die keine ist</translation>
    </message>
    <message>
        <source>a table that is none</source>
        <translation>eine Tabelle, die keine ist</translation>
    </message>
    <message>
        <source>a table with a key that isn&apos;t plain</source>
        <translation>eine Tabelle mit einem Schlüssel, der nicht einfach ist</translation>
    </message>
    <message>
        <source>a tensor that is none</source>
        <translation>ein Tensor, der keiner ist</translation>
    </message>
    <message>
        <source>a tensor whose shape isn&apos;t of whole numbers</source>
        <translation>ein Tensor, dessen Form nicht aus ganzen Zahlen besteht</translation>
    </message>
    <message>
        <source>a text begins with {0}</source>
        <translation>ein Text beginnt mit {0}</translation>
    </message>
    <message>
        <source>a text of {0} bytes</source>
        <translation>ein Text von {0} Bytes</translation>
    </message>
    <message>
        <source>a text or file in it is larger than a gigabyte: leave it out</source>
        <translation>ein Text oder eine Datei darin ist größer als ein Gigabyte: lass das weg</translation>
    </message>
    <message>
        <source>a {0} KV cache needs flash attention: set it to auto or on, or choose f16</source>
        <translation>ein KV-Cache vom Typ {0} braucht Flash Attention: stelle sie auf auto oder on, oder wähle f16</translation>
    </message>
    <message>
        <source>a {0} is missing where it has {1}</source>
        <translation>ein {0} fehlt, wo {1} steht</translation>
    </message>
    <message>
        <source>about 1 hour left</source>
        <translation>noch etwa 1 Stunde</translation>
    </message>
    <message>
        <source>about 1 hour {0} minutes left</source>
        <translation>noch etwa 1 Stunde {0} Minuten</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>noch etwa 1 Minute</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>noch etwa {0} Stunden</translation>
    </message>
    <message>
        <source>about {0} hours {1} minutes left</source>
        <translation>noch etwa {0} Stunden {1} Minuten</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>noch etwa {0} Minuten</translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation>noch etwa {0} Sekunden</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and then sign in here with a token of your account</source>
        <translation>nimm sie unter {0}/{1} an und melde dich dann hier mit einem Token deines Kontos an</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and wait until they let you in</source>
        <translation>nimm sie unter {0}/{1} an und warte, bis du Zugang bekommst</translation>
    </message>
    <message>
        <source>access is denied: check the permissions of its folder</source>
        <translation>der Zugriff ist verweigert: prüfe die Berechtigungen des Ordners</translation>
    </message>
    <message>
        <source>after {0} tensors comes something that is none</source>
        <translation>nach {0} Tensoren kommt etwas, das keiner ist</translation>
    </message>
    <message>
        <source>an adapter is named twice: name each once, with one scale</source>
        <translation>ein Adapter ist zweimal genannt: nenne jeden einmal, mit einer Stärke</translation>
    </message>
    <message>
        <source>an added token without a number or a text</source>
        <translation>ein hinzugefügtes Token ohne Nummer oder Text</translation>
    </message>
    <message>
        <source>an answer can&apos;t follow a grammar and a JSON schema at once: choose one of them</source>
        <translation>eine Antwort kann nicht zugleich einer Grammatik und einem JSON-Schema folgen: wähle eines davon</translation>
    </message>
    <message>
        <source>an answer can&apos;t have {0} tokens: choose 0 or more</source>
        <translation>eine Antwort kann nicht {0} Tokens haben: wähle 0 oder mehr</translation>
    </message>
    <message>
        <source>an array claims {0} rows</source>
        <translation>ein Array hat angeblich {0} Zeilen</translation>
    </message>
    <message>
        <source>an array in pieces has parts that none has</source>
        <translation>ein zerlegtes Array hat Teile, die keines hat</translation>
    </message>
    <message>
        <source>an array isn&apos;t made of shape, type and bytes</source>
        <translation>ein Array besteht nicht aus Form, Typ und Bytes</translation>
    </message>
    <message>
        <source>an array of the shape {0} and {1} can&apos;t have {2} bytes</source>
        <translation>ein Array der Form {0} und vom Typ {1} kann nicht {2} Bytes haben</translation>
    </message>
    <message>
        <source>an entry has these fields: {0}</source>
        <translation>an entry has these fields: {0}</translation>
    </message>
    <message>
        <source>an extension begins with {0}</source>
        <translation>eine Erweiterung beginnt mit {0}</translation>
    </message>
    <message>
        <source>an older form</source>
        <translation>eine ältere Form</translation>
    </message>
    <message>
        <source>an older form, quick to make</source>
        <translation>eine ältere Form, schnell gemacht</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>another program is using it: close that program, then try again</source>
        <translation>ein anderes Programm benutzt sie: schließe es und versuche es dann noch einmal</translation>
    </message>
    <message>
        <source>asking the hub</source>
        <translation>der Hub wird gefragt</translation>
    </message>
    <message>
        <source>asking the hub whose token this is</source>
        <translation>der Hub wird gefragt, wem dieses Token gehört</translation>
    </message>
    <message>
        <source>asks for too much</source>
        <translation>verlangt zu viel</translation>
    </message>
    <message>
        <source>bringing in conversations, {0} so far</source>
        <translation>Gespräche werden eingelesen, bisher {0}</translation>
    </message>
    <message>
        <source>but for rounding, {0} at most</source>
        <translation>bis auf Rundung, höchstens {0}</translation>
    </message>
    <message>
        <source>by a little</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>by far</source>
        <translation>mit Abstand</translation>
    </message>
    <message>
        <source>bytes begin with {0}</source>
        <translation>Bytes beginnen mit {0}</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>ist nicht benutzbar</translation>
    </message>
    <message>
        <source>can&apos;t score from {0} on in {1} of {2} tokens</source>
        <translation>can&apos;t score from {0} on in {1} of {2} tokens</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>prüfe den Namen</translation>
    </message>
    <message>
        <source>checking against the original…</source>
        <translation>wird mit dem Original verglichen…</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>die Datei wird geprüft</translation>
    </message>
    <message>
        <source>checking the sum ({0})</source>
        <translation>die Summe wird geprüft ({0})</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>{0} wird geprüft</translation>
    </message>
    <message>
        <source>checking {0}: {1} %</source>
        <translation>{0} wird geprüft: {1} %</translation>
    </message>
    <message>
        <source>choose 0 (off), 1 or 2</source>
        <translation>wähle 0 (aus), 1 oder 2</translation>
    </message>
    <message>
        <source>choose 0 for none, up to 100</source>
        <translation>wähle 0 für keine, bis 100</translation>
    </message>
    <message>
        <source>choose 0 or more tokens</source>
        <translation>wähle 0 oder mehr Tokens</translation>
    </message>
    <message>
        <source>choose 0 or more, up to 100</source>
        <translation>wähle 0 oder mehr, bis 100</translation>
    </message>
    <message>
        <source>choose 1 for none, or a little more</source>
        <translation>wähle 1 für keine, oder etwas mehr</translation>
    </message>
    <message>
        <source>choose a folder on a disk that takes files of this size</source>
        <translation>wähle einen Ordner auf einem Datenträger, der Dateien dieser Größe aufnimmt</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>wähle einen beschreibbaren Ordner</translation>
    </message>
    <message>
        <source>choose a number from -100 to 100, 0 for none</source>
        <translation>wähle eine Zahl von -100 bis 100, 0 für keine</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1</source>
        <translation>wähle eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1, 0 for never</source>
        <translation>wähle eine Zahl von 0 bis 1, 0 für nie</translation>
    </message>
    <message>
        <source>choose a number from 0 to 100</source>
        <translation>wähle eine Zahl von 0 bis 100</translation>
    </message>
    <message>
        <source>choose a number from 1 to 100</source>
        <translation>wähle eine Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>choose a smaller number, or 0 for all tokens</source>
        <translation>wähle eine kleinere Zahl, oder 0 für alle Tokens</translation>
    </message>
    <message>
        <source>choose another folder, or change the permissions</source>
        <translation>wähle einen anderen Ordner oder ändere die Berechtigungen</translation>
    </message>
    <message>
        <source>choose how many tokens count, or -1 for the whole context</source>
        <translation>wähle, wie viele Tokens zählen, oder -1 für den ganzen Kontext</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>clearly different</source>
        <translation>deutlich anders</translation>
    </message>
    <message>
        <source>close</source>
        <translation>nah</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model or a smaller type of it, such as q4_k_m or q3_k_m</source>
        <translation>schließe andere Programme, oder wähle ein kleineres Modell oder einen kleineren Typ davon, etwa q4_k_m oder q3_k_m</translation>
    </message>
    <message>
        <source>close to the original</source>
        <translation>nah am Original</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>kommerzielle Nutzung erlaubt</translation>
    </message>
    <message>
        <source>commercial use allowed, to be shared alike</source>
        <translation>kommerzielle Nutzung erlaubt, Weitergabe unter gleichen Bedingungen</translation>
    </message>
    <message>
        <source>commercial use under conditions</source>
        <translation>kommerzielle Nutzung unter Bedingungen</translation>
    </message>
    <message>
        <source>comparing is done</source>
        <translation>der Vergleich ist fertig</translation>
    </message>
    <message>
        <source>comparing {0}</source>
        <translation>{0} wird verglichen</translation>
    </message>
    <message>
        <source>comparing, {0} of {1} pieces of text</source>
        <translation>wird verglichen, {0} von {1} Textstücken</translation>
    </message>
    <message>
        <source>computing what the checkpoint computes</source>
        <translation>es wird berechnet, was der Checkpoint berechnet</translation>
    </message>
    <message>
        <source>computing with the new file</source>
        <translation>mit der neuen Datei wird gerechnet</translation>
    </message>
    <message>
        <source>config.json asks for ALiBi positions (Falcon-RW); Falcon in llama.cpp has rotary ones only, so this model can&apos;t be converted.</source>
        <translation>config.json verlangt ALiBi-Positionen (Falcon-RW); Falcon in llama.cpp hat nur Rotationspositionen, deshalb lässt sich dieses Modell nicht umwandeln.</translation>
    </message>
    <message>
        <source>config.json asks for a partial_rotary_factor, which LLaMA in llama.cpp doesn&apos;t have.</source>
        <translation>config.json verlangt einen partial_rotary_factor, den es bei LLaMA in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json asks for attn_type {0}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json verlangt attn_type {0}, den es bei MPT in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json verlangt Biases in der Attention, die es bei Gemma 2 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json verlangt Biases in der Attention, die es bei Gemma 3 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Qwen3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json verlangt Biases in der Attention, die es bei Qwen3 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json asks for biases, which Falcon in llama.cpp doesn&apos;t have.</source>
        <translation>config.json verlangt Biases, die es bei Falcon in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json asks for biases, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json verlangt Biases, die es bei SmolLM3 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json asks for qk_layernorm, but the checkpoint lacks the norms of its heads: a file is missing, or config.json belongs to another model.</source>
        <translation>config.json verlangt qk_layernorm, aber dem Checkpoint fehlen die Normen seiner Köpfe: Eine Datei fehlt, oder config.json gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>config.json asks for sliding windows, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json verlangt gleitende Fenster, die es bei SmolLM3 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; by {0}, which must be at least 1.</source>
        <translation>config.json verlangt die RoPE-Skalierung &apos;yarn&apos; mit {0}; der Wert muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; without rounding (truncate), which llama.cpp doesn&apos;t have.</source>
        <translation>config.json verlangt die RoPE-Skalierung &apos;yarn&apos; ohne Rundung (truncate), die es in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which Phi-3 in llama.cpp doesn&apos;t have; it has default, longrope.</source>
        <translation>config.json verlangt die RoPE-Skalierung {0}, die es bei Phi-3 in llama.cpp nicht gibt; es gibt default und longrope.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which {1} in llama.cpp doesn&apos;t have; it has {2}.</source>
        <translation>config.json verlangt die RoPE-Skalierung {0}, die es bei {1} in llama.cpp nicht gibt; es gibt {2}.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Falcon in llama.cpp has gelu.</source>
        <translation>config.json verlangt die Aktivierung {0}; Falcon in llama.cpp hat gelu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-J can be converted with gelu_new.</source>
        <translation>config.json verlangt die Aktivierung {0}; GPT-J lässt sich mit gelu_new umwandeln.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-NeoX in llama.cpp has gelu.</source>
        <translation>config.json verlangt die Aktivierung {0}; GPT-NeoX in llama.cpp hat gelu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 2 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json verlangt die Aktivierung {0}; Gemma 2 in llama.cpp hat gelu_pytorch_tanh.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 3 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json verlangt die Aktivierung {0}; Gemma 3 in llama.cpp hat gelu_pytorch_tanh.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; LLaMA in llama.cpp has silu.</source>
        <translation>config.json verlangt die Aktivierung {0}; LLaMA in llama.cpp hat silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Mistral in llama.cpp has silu.</source>
        <translation>config.json verlangt die Aktivierung {0}; Mistral in llama.cpp hat silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Phi-3 in llama.cpp has silu.</source>
        <translation>config.json verlangt die Aktivierung {0}; Phi-3 in llama.cpp hat silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen2 in llama.cpp has silu.</source>
        <translation>config.json verlangt die Aktivierung {0}; Qwen2 in llama.cpp hat silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen3 in llama.cpp has silu.</source>
        <translation>config.json verlangt die Aktivierung {0}; Qwen3 in llama.cpp hat silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; SmolLM3 in llama.cpp has silu.</source>
        <translation>config.json verlangt die Aktivierung {0}; SmolLM3 in llama.cpp hat silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; StableLM in llama.cpp has silu.</source>
        <translation>config.json verlangt die Aktivierung {0}; StableLM in llama.cpp hat silu.</translation>
    </message>
    <message>
        <source>config.json asks for {0} {1}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json verlangt {0} {1}, was es bei MPT in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json gives the sliding window to other layers than every other one (layer_types), which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json gibt das gleitende Fenster anderen Schichten als jeder zweiten (layer_types), was es bei Gemma 2 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json has attn_logit_softcapping, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json hat attn_logit_softcapping, was es bei Gemma 3 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json has d_model {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json hat d_model {0}, was sich nicht auf {1} Köpfe verteilen lässt.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0} and {1} heads of {2}; Qwen2 in llama.cpp has heads that share it evenly.</source>
        <translation>config.json hat hidden_size {0} und {1} Köpfe mit {2}; Qwen2 in llama.cpp hat Köpfe, auf die es sich gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share evenly.</source>
        <translation>config.json hat hidden_size {0}, was sich nicht gleichmäßig auf {1} Köpfe verteilen lässt.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json hat hidden_size {0}, was sich nicht auf {1} Köpfe verteilen lässt.</translation>
    </message>
    <message>
        <source>config.json has low_freq_factor {0}, which must be below high_freq_factor {1}.</source>
        <translation>config.json hat low_freq_factor {0}; er muss kleiner als high_freq_factor {1} sein.</translation>
    </message>
    <message>
        <source>config.json has n_embd {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json hat n_embd {0}, was sich nicht auf {1} Köpfe verteilen lässt.</translation>
    </message>
    <message>
        <source>config.json has no layer_types for its {0} layers.</source>
        <translation>config.json hat keine layer_types für die {0} Schichten.</translation>
    </message>
    <message>
        <source>config.json has no {0} of {1} numbers above 0, which its RoPE scaling needs.</source>
        <translation>config.json hat kein {0} mit {1} Zahlen über 0, was die RoPE-Skalierung aber braucht.</translation>
    </message>
    <message>
        <source>config.json has rotary_dim {0}, which must be even and at most {1}.</source>
        <translation>config.json hat rotary_dim {0}; das muss gerade und höchstens {1} sein.</translation>
    </message>
    <message>
        <source>config.json has the layer type {0}, which no Gemma 3 has.</source>
        <translation>config.json hat den Schichttyp {0}, den es bei Gemma 3 nicht gibt.</translation>
    </message>
    <message>
        <source>config.json has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>config.json hat {0} Köpfe, die sich nicht auf {1} Key-Value-Köpfe verteilen lassen.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>config.json hat {0} {1}; das muss eine ganze Zahl von 1 bis {2} sein.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be above 0 and at most {2}.</source>
        <translation>config.json hat {0} {1}; das muss größer als 0 und höchstens {2} sein.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be an object.</source>
        <translation>config.json hat {0} {1}; das muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>config.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>config.json fehlt {0}, ohne das sich das Modell nicht bauen lässt.</translation>
    </message>
    <message>
        <source>config.json leaves the positions out of other layers than every fourth (no_rope_layers), which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json lässt die Positionen in anderen Schichten weg als jeder vierten (no_rope_layers), was es bei SmolLM3 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json lässt die Attention vorausblicken, was es bei Gemma 2 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json lässt die Attention vorausblicken, was es bei Gemma 3 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>config.json makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>config.json ergibt Köpfe mit {0} Zahlen; Rotationspositionen brauchen eine gerade Anzahl.</translation>
    </message>
    <message>
        <source>config.json puts attention before the feed-forward network (parallel_attn is false); Falcon in llama.cpp has them side by side only.</source>
        <translation>config.json setzt die Attention vor das Feed-Forward-Netz (parallel_attn ist false); Falcon in llama.cpp hat sie nur nebeneinander.</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of a head, which must be an even number.</source>
        <translation>config.json dreht {0} Zahlen eines Kopfes; das muss eine gerade Anzahl sein.</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of each head; rotary positions need an even number.</source>
        <translation>config.json dreht {0} Zahlen jedes Kopfes; Rotationspositionen brauchen eine gerade Anzahl.</translation>
    </message>
    <message>
        <source>config.json says that the output matrix is the embedding, but the checkpoint has two different ones: both were kept.</source>
        <translation>config.json sagt, die Ausgabematrix sei das Embedding, aber im Checkpoint sind zwei verschiedene: Beide wurden behalten.</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 2 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json skaliert die Attention mit {0} (query_pre_attn_scalar); ein Gemma 2 dieser Form in llama.cpp tut es mit {1}.</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 3 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json skaliert die Attention mit {0} (query_pre_attn_scalar); ein Gemma 3 dieser Form in llama.cpp tut es mit {1}.</translation>
    </message>
    <message>
        <source>config.json scales rotary positions (rotary_scaling_factor), which can&apos;t be converted.</source>
        <translation>config.json skaliert Rotationspositionen (rotary_scaling_factor), was sich nicht umwandeln lässt.</translation>
    </message>
    <message>
        <source>config.json turns {0} off, without which Gemma 2 in llama.cpp can&apos;t be.</source>
        <translation>config.json schaltet {0} aus, ohne das es Gemma 2 in llama.cpp nicht gibt.</translation>
    </message>
    <message>
        <source>convert the original GPT-J checkpoint with Puna, which writes it so that llama.cpp can run it</source>
        <translation>wandle den ursprünglichen GPT-J-Checkpoint mit Puna um; es schreibt ihn so, dass llama.cpp ihn ausführen kann</translation>
    </message>
    <message>
        <source>copying conversations</source>
        <translation>Gespräche werden kopiert</translation>
    </message>
    <message>
        <source>details of {0}</source>
        <translation>Details zu {0}</translation>
    </message>
    <message>
        <source>does not end within {0} seconds</source>
        <translation>kommt in {0} Sekunden nicht zum Ende</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>downloaded {0}</source>
        <translation>{0} heruntergeladen</translation>
    </message>
    <message>
        <source>ended with {0}</source>
        <translation>endete mit {0}</translation>
    </message>
    <message>
        <source>exactly as its makers published it</source>
        <translation>genau so, wie seine Macher es veröffentlicht haben</translation>
    </message>
    <message>
        <source>exports of ChatGPT, Claude, Open WebUI, llama-server and Puna; chats of GPT4All, LM Studio, Jan and Ollama; ShareGPT, Alpaca, OpenAssistant and OpenAI messages data</source>
        <translation>Exporte von ChatGPT, Claude, Open WebUI, llama-server und Puna; Chats von GPT4All, LM Studio, Jan und Ollama; Daten von ShareGPT, Alpaca, OpenAssistant und OpenAI-Nachrichten</translation>
    </message>
    <message>
        <source>fits comfortably</source>
        <translation>passt bequem</translation>
    </message>
    <message>
        <source>fits tightly: close other programs</source>
        <translation>passt knapp: schließe andere Programme</translation>
    </message>
    <message>
        <source>for a file of {0} bytes</source>
        <translation>für eine Datei von {0} Bytes</translation>
    </message>
    <message>
        <source>free some space, or choose another folder</source>
        <translation>schaffe Platz oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</source>
        <translation>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</translation>
    </message>
    <message>
        <source>hardly to be told from the original</source>
        <translation>kaum vom Original zu unterscheiden</translation>
    </message>
    <message>
        <source>http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback</source>
        <translation>http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback</translation>
    </message>
    <message>
        <source>id, title, model, created, updated, folder, tags, pinned, archived</source>
        <translation>id, title, model, created, updated, folder, tags, pinned, archived</translation>
    </message>
    <message>
        <source>in Go&apos;s form, which only Ollama reads; Puna uses the one in the model file</source>
        <translation>in der Form von Go, die nur Ollama liest; Puna benutzt die in der Modelldatei</translation>
    </message>
    <message>
        <source>in some minutes</source>
        <translation>in einigen Minuten</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>in {0} Dateien</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>die Datei wurde kürzer, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>it can&apos;t be opened: check that its folder exists and can be written</source>
        <translation>sie lässt sich nicht öffnen: prüfe, ob ihr Ordner da und beschreibbar ist</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>sie ist nicht lesbar ({0})</translation>
    </message>
    <message>
        <source>it changes bare parameters (target_parameters)</source>
        <translation>er verändert bloße Parameter (target_parameters)</translation>
    </message>
    <message>
        <source>it changes parts of fused matrices (enable_lora)</source>
        <translation>er verändert Teile verschmolzener Matrizen (enable_lora)</translation>
    </message>
    <message>
        <source>it claims to be of the type {0}, which does not exist</source>
        <translation>der Typ ist angeblich {0}, den es nicht gibt</translation>
    </message>
    <message>
        <source>it claims {0} tensors</source>
        <translation>angeblich {0} Tensoren sind darin</translation>
    </message>
    <message>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>angeblich {0} Tensoren und {1} Schlüssel sind darin</translation>
    </message>
    <message>
        <source>it does not say what it was made of</source>
        <translation>darin steht nicht, woraus sie gemacht wurde</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, in the middle of its header</source>
        <translation>die Datei endet nach {0} Bytes, mitten im Dateikopf</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside a value</source>
        <translation>die Datei endet nach {0} Bytes, mitten in einem Wert</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside the tensor {1}</source>
        <translation>die Datei endet nach {0} Bytes, mitten im Tensor {1}</translation>
    </message>
    <message>
        <source>it ends in the middle, or is another kind of file</source>
        <translation>die Datei endet mittendrin oder ist von anderer Art</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>die Datei endet im Dateikopf</translation>
    </message>
    <message>
        <source>it has a number that is too long</source>
        <translation>eine Zahl darin ist zu lang</translation>
    </message>
    <message>
        <source>it has a time that no clock shows</source>
        <translation>darin ist eine Zeit, die keine Uhr zeigt</translation>
    </message>
    <message>
        <source>it has a {0} with a name of {1} bytes</source>
        <translation>darin ist ein {0} mit einem Namen von {1} Bytes</translation>
    </message>
    <message>
        <source>it has more than {0} files: choose the folder of the conversations themselves</source>
        <translation>darin sind mehr als {0} Dateien: wähle den Ordner mit den Gesprächen selbst</translation>
    </message>
    <message>
        <source>it has more than {0} messages</source>
        <translation>darin sind mehr als {0} Nachrichten</translation>
    </message>
    <message>
        <source>it has more than {0} million characters</source>
        <translation>darin sind mehr als {0} Millionen Zeichen</translation>
    </message>
    <message>
        <source>it has more values than any model</source>
        <translation>darin sind mehr Werte als in irgendeinem Modell</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>der Dateikopf fehlt</translation>
    </message>
    <message>
        <source>it has no messages</source>
        <translation>darin sind keine Nachrichten</translation>
    </message>
    <message>
        <source>it has no pieces</source>
        <translation>darin sind keine Stücke</translation>
    </message>
    <message>
        <source>it has no tensor {0}</source>
        <translation>der Tensor {0} fehlt</translation>
    </message>
    <message>
        <source>it has no tensors</source>
        <translation>darin sind keine Tensoren</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>das Vokabular fehlt</translation>
    </message>
    <message>
        <source>it has the array {0} twice or more arrays than any model</source>
        <translation>das Array {0} ist zweimal darin, oder mehr Arrays als in irgendeinem Modell</translation>
    </message>
    <message>
        <source>it has the tensor {0} twice or more tensors than any model</source>
        <translation>der Tensor {0} ist zweimal darin, oder mehr Tensoren als in irgendeinem Modell</translation>
    </message>
    <message>
        <source>it holds a program (TorchScript) and not a table of weights</source>
        <translation>darin ist ein Programm (TorchScript) und keine Tabelle von Gewichten</translation>
    </message>
    <message>
        <source>it holds a single tensor without a name</source>
        <translation>darin ist ein einzelner Tensor ohne Namen</translation>
    </message>
    <message>
        <source>it holds a value of a type that chats don&apos;t have</source>
        <translation>darin ist ein Wert eines Typs, den es in Chats nicht gibt</translation>
    </message>
    <message>
        <source>it holds no arrays</source>
        <translation>darin sind keine Arrays</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>darin ist keine Tabelle von Tensoren</translation>
    </message>
    <message>
        <source>it holds several tables of tensors ({0}), and it can&apos;t be told which is the model</source>
        <translation>darin sind mehrere Tabellen von Tensoren ({0}), und es ist nicht zu erkennen, welche das Modell ist</translation>
    </message>
    <message>
        <source>it holds single rows of the embedding (trainable_token_indices)</source>
        <translation>darin sind einzelne Zeilen des Embeddings (trainable_token_indices)</translation>
    </message>
    <message>
        <source>it is a DoRA adapter, which also scales every column</source>
        <translation>das ist ein DoRA-Adapter, der auch jede Spalte skaliert</translation>
    </message>
    <message>
        <source>it is a GGUF of another kind</source>
        <translation>das ist eine GGUF-Datei anderer Art</translation>
    </message>
    <message>
        <source>it is a KaSA adapter</source>
        <translation>das ist ein KaSA-Adapter</translation>
    </message>
    <message>
        <source>it is a Llama 3 by its vocabulary or rope_theta</source>
        <translation>nach Vokabular oder rope_theta ist es ein Llama 3</translation>
    </message>
    <message>
        <source>it is a QA-LoRA adapter, which pools the inputs</source>
        <translation>das ist ein QA-LoRA-Adapter, der die Eingaben zusammenfasst</translation>
    </message>
    <message>
        <source>it is a block-diagonal LoRA adapter</source>
        <translation>das ist ein blockdiagonaler LoRA-Adapter</translation>
    </message>
    <message>
        <source>it is a damaged database ({0})</source>
        <translation>das ist eine beschädigte Datenbank ({0})</translation>
    </message>
    <message>
        <source>it is a damaged zip archive: download it again</source>
        <translation>das ist ein beschädigtes Zip-Archiv: lade es noch einmal herunter</translation>
    </message>
    <message>
        <source>it is a database inside an archive: unpack the archive first</source>
        <translation>das ist eine Datenbank in einem Archiv: entpacke erst das Archiv</translation>
    </message>
    <message>
        <source>it is a database, and not one of Ollama</source>
        <translation>das ist eine Datenbank, aber keine von Ollama</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one that torch.save wrote</source>
        <translation>das ist ein Zip-Archiv, aber keines, das torch.save geschrieben hat</translation>
    </message>
    <message>
        <source>it is an aLoRA adapter, which acts only after certain tokens</source>
        <translation>das ist ein aLoRA-Adapter, der erst nach bestimmten Tokens wirkt</translation>
    </message>
    <message>
        <source>it is an archive of more than {0} files</source>
        <translation>das ist ein Archiv mit mehr als {0} Dateien</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>das ist eine Datei anderer Art</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is cut off in the middle</source>
        <translation>die Datei ist mittendrin abgeschnitten</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>die Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>die Datei ist zu kurz</translation>
    </message>
    <message>
        <source>it is cut short, {0} bytes of {1}, inside the tensor {2}</source>
        <translation>die Datei ist zu kurz, {0} Bytes von {1}, mitten im Tensor {2}</translation>
    </message>
    <message>
        <source>it is damaged or no database</source>
        <translation>die Datei ist beschädigt oder keine Datenbank</translation>
    </message>
    <message>
        <source>it is damaged within the zip archive: download it again</source>
        <translation>das Zip-Archiv ist innen beschädigt: lade es noch einmal herunter</translation>
    </message>
    <message>
        <source>it is damaged: a count in it can&apos;t be true</source>
        <translation>die Datei ist beschädigt: eine Anzahl darin kann nicht stimmen</translation>
    </message>
    <message>
        <source>it is damaged: a message in it has no known kind</source>
        <translation>die Datei ist beschädigt: eine Nachricht darin ist von unbekannter Art</translation>
    </message>
    <message>
        <source>it is damaged: it goes on after its last message</source>
        <translation>die Datei ist beschädigt: nach der letzten Nachricht geht es weiter</translation>
    </message>
    <message>
        <source>it is damaged: its number of messages can&apos;t be true</source>
        <translation>die Datei ist beschädigt: die Anzahl der Nachrichten kann nicht stimmen</translation>
    </message>
    <message>
        <source>it is damaged: restore it from a backup, or move it away to start a new one</source>
        <translation>sie ist beschädigt: stelle sie aus einer Sicherung wieder her, oder verschiebe sie, um eine neue anzufangen</translation>
    </message>
    <message>
        <source>it is damaged: the length of a text in it can&apos;t be true</source>
        <translation>die Datei ist beschädigt: die Länge eines Textes darin kann nicht stimmen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is encrypted: unpack the archive first</source>
        <translation>es ist verschlüsselt: entpacke erst das Archiv</translation>
    </message>
    <message>
        <source>it is in several parts, or has a comment, as no checkpoint has</source>
        <translation>es besteht aus mehreren Teilen oder hat einen Kommentar, wie ihn kein Checkpoint hat</translation>
    </message>
    <message>
        <source>it is larger than any model needs ({0} bytes)</source>
        <translation>es ist größer, als irgendein Modell es braucht ({0} Bytes)</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>das ist weder eine Datei noch ein Ordner</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is no chat of GPT4All</source>
        <translation>es ist kein Chat von GPT4All</translation>
    </message>
    <message>
        <source>it is no conversation</source>
        <translation>es ist kein Gespräch</translation>
    </message>
    <message>
        <source>it is no history of Puna</source>
        <translation>das ist kein Verlauf von Puna</translation>
    </message>
    <message>
        <source>it is no history of Puna: move it away to start a new one</source>
        <translation>das ist kein Verlauf von Puna: verschiebe die Datei, um einen neuen anzufangen</translation>
    </message>
    <message>
        <source>it is no valid JSON</source>
        <translation>es ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>it is no valid JSON ({0})</source>
        <translation>es ist kein gültiges JSON ({0})</translation>
    </message>
    <message>
        <source>it is of version {0} of GPT4All&apos;s format, and Puna knows those up to {1}</source>
        <translation>es hat die Version {0} des Formats von GPT4All, und Puna kennt sie bis {1}</translation>
    </message>
    <message>
        <source>it lacks an instruction or an output</source>
        <translation>eine Anweisung oder eine Ausgabe fehlt</translation>
    </message>
    <message>
        <source>it repeats layers of the base (layer_replication), which makes another model</source>
        <translation>er wiederholt Schichten der Basis (layer_replication), was ein anderes Modell ergibt</translation>
    </message>
    <message>
        <source>it rotates {0} of the {1} numbers of a key</source>
        <translation>es dreht {0} der {1} Zahlen eines Keys</translation>
    </message>
    <message>
        <source>it routes between several adapters (arrow_config)</source>
        <translation>er verteilt auf mehrere Adapter (arrow_config)</translation>
    </message>
    <message>
        <source>it shares key-value heads, as no LLaMA before Llama 2 did</source>
        <translation>es teilt Key-Value-Köpfe, was vor Llama 2 kein LLaMA tat</translation>
    </message>
    <message>
        <source>it unpacks to far more than a file of its size can hold</source>
        <translation>entpackt ist es weit mehr, als eine Datei dieser Größe enthalten kann</translation>
    </message>
    <message>
        <source>it unpacks to far more than an archive of its size can hold</source>
        <translation>entpackt ist es weit mehr, als ein Archiv dieser Größe enthalten kann</translation>
    </message>
    <message>
        <source>it uses {0} of {1} experts in {2} groups</source>
        <translation>es benutzt {0} von {1} Experten in {2} Gruppen</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna</source>
        <translation>es wurde von einem neueren Puna geschrieben</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna: update Puna, then import it again</source>
        <translation>es wurde von einem neueren Puna geschrieben: aktualisiere Puna und importiere es dann noch einmal</translation>
    </message>
    <message>
        <source>its alignment can&apos;t be {0}</source>
        <translation>die Ausrichtung kann nicht {0} sein</translation>
    </message>
    <message>
        <source>its description appends to what is no list</source>
        <translation>die Beschreibung darin hängt etwas an, wo keine Liste ist</translation>
    </message>
    <message>
        <source>its description calls what can&apos;t be called</source>
        <translation>die Beschreibung darin ruft etwas auf, das sich nicht aufrufen lässt</translation>
    </message>
    <message>
        <source>its description has a name that is no text</source>
        <translation>die Beschreibung darin hat einen Namen, der kein Text ist</translation>
    </message>
    <message>
        <source>its description has a number of {0} bytes</source>
        <translation>die Beschreibung darin hat eine Zahl von {0} Bytes</translation>
    </message>
    <message>
        <source>its description has an endless name</source>
        <translation>die Beschreibung darin hat einen Namen ohne Ende</translation>
    </message>
    <message>
        <source>its description has more than {0} steps</source>
        <translation>die Beschreibung darin hat mehr als {0} Schritte</translation>
    </message>
    <message>
        <source>its description has {0} bytes</source>
        <translation>die Beschreibung darin hat {0} Bytes</translation>
    </message>
    <message>
        <source>its description is cut short</source>
        <translation>die Beschreibung darin ist abgeschnitten</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>die Beschreibung darin ist beschädigt</translation>
    </message>
    <message>
        <source>its description refers to what is no storage</source>
        <translation>die Beschreibung darin verweist auf etwas, das kein Speicher ist</translation>
    </message>
    <message>
        <source>its description sets attributes</source>
        <translation>die Beschreibung darin setzt Attribute</translation>
    </message>
    <message>
        <source>its description uses the pickle operation {0}, which torch.save never writes</source>
        <translation>die Beschreibung darin benutzt die Pickle-Operation {0}, die torch.save nie schreibt</translation>
    </message>
    <message>
        <source>its end is damaged</source>
        <translation>das Ende ist beschädigt</translation>
    </message>
    <message>
        <source>its end is missing, so it was cut short, or something was added to it</source>
        <translation>das Ende fehlt: die Datei wurde abgeschnitten, oder etwas wurde angehängt</translation>
    </message>
    <message>
        <source>its family is {0} and not {1}</source>
        <translation>die Familie ist {0} und nicht {1}</translation>
    </message>
    <message>
        <source>its folder has the name of a Llama 2</source>
        <translation>der Ordner heißt wie ein Llama 2</translation>
    </message>
    <message>
        <source>its header can&apos;t be one of a LLaMA ({0})</source>
        <translation>der Dateikopf kann nicht der eines LLaMA sein ({0})</translation>
    </message>
    <message>
        <source>its header claims to be larger than 512 MiB</source>
        <translation>der Dateikopf ist angeblich größer als 512 MiB</translation>
    </message>
    <message>
        <source>its header claims {0} bytes of a file of {1}</source>
        <translation>der Dateikopf hat angeblich {0} Bytes in einer Datei von {1}</translation>
    </message>
    <message>
        <source>its header has no {0}{1}</source>
        <translation>im Dateikopf fehlt {0}{1}</translation>
    </message>
    <message>
        <source>its header isn&apos;t valid ({0})</source>
        <translation>der Dateikopf ist ungültig ({0})</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>der Dateikopf nennt keine Architektur</translation>
    </message>
    <message>
        <source>its keys have {0} numbers and its values {1}</source>
        <translation>die Keys haben {0} Zahlen und die Values {1}</translation>
    </message>
    <message>
        <source>its leaf is none of its messages</source>
        <translation>das Blatt ist keine der Nachrichten</translation>
    </message>
    <message>
        <source>its logits are {0} away from those computed over the weights of {1}</source>
        <translation>die Logits sind {0} entfernt von denen, die aus den Gewichten von {1} berechnet wurden</translation>
    </message>
    <message>
        <source>its merges are no list</source>
        <translation>die Merges sind keine Liste</translation>
    </message>
    <message>
        <source>its messages.jsonl is missing</source>
        <translation>messages.jsonl fehlt</translation>
    </message>
    <message>
        <source>its norm_eps is 1e-05, as Llama 2&apos;s</source>
        <translation>norm_eps ist 1e-05, wie bei Llama 2</translation>
    </message>
    <message>
        <source>its numbers are not in little-endian order</source>
        <translation>die Zahlen sind nicht in Little-Endian-Reihenfolge</translation>
    </message>
    <message>
        <source>its params.json has hidden_dim, as Mistral&apos;s</source>
        <translation>die params.json hat hidden_dim, wie bei Mistral</translation>
    </message>
    <message>
        <source>its parts aren&apos;t pairs of a name and an array</source>
        <translation>die Teile sind keine Paare aus Name und Array</translation>
    </message>
    <message>
        <source>its positions are stretched as in Llama 3.1 and later</source>
        <translation>die Positionen sind gedehnt wie in Llama 3.1 und später</translation>
    </message>
    <message>
        <source>its prompts have up to {0} tokens, more than fit</source>
        <translation>die Prompts haben bis zu {0} Tokens, mehr als passen</translation>
    </message>
    <message>
        <source>its rope_theta is {0}, as CodeLlama&apos;s</source>
        <translation>rope_theta ist {0}, wie bei CodeLlama</translation>
    </message>
    <message>
        <source>its sums and counts don&apos;t belong together</source>
        <translation>Summen und Anzahlen gehören nicht zusammen</translation>
    </message>
    <message>
        <source>its table of contents and its data disagree</source>
        <translation>Inhaltsverzeichnis und Daten widersprechen sich</translation>
    </message>
    <message>
        <source>its table of contents claims {0} bytes</source>
        <translation>das Inhaltsverzeichnis hat angeblich {0} Bytes</translation>
    </message>
    <message>
        <source>its table of contents is cut short</source>
        <translation>das Inhaltsverzeichnis ist abgeschnitten</translation>
    </message>
    <message>
        <source>its table of contents is damaged</source>
        <translation>das Inhaltsverzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>its table of contents is not where its end says</source>
        <translation>das Inhaltsverzeichnis ist nicht dort, wo das Ende es sagt</translation>
    </message>
    <message>
        <source>its table of contents lacks a size</source>
        <translation>im Inhaltsverzeichnis fehlt eine Größe</translation>
    </message>
    <message>
        <source>its table of contents points beyond its end</source>
        <translation>das Inhaltsverzeichnis zeigt über das Ende hinaus</translation>
    </message>
    <message>
        <source>its tensor {0} doesn&apos;t hold what it must</source>
        <translation>der Tensor {0} enthält nicht, was er muss</translation>
    </message>
    <message>
        <source>its tensor {0} has the type {1}</source>
        <translation>der Tensor {0} hat den Typ {1}</translation>
    </message>
    <message>
        <source>its tensor {0} is none of the checkpoint&apos;s</source>
        <translation>der Tensor {0} ist keiner des Checkpoints</translation>
    </message>
    <message>
        <source>its tensors begin at {0}, which is no multiple of {1}</source>
        <translation>die Tensoren beginnen bei {0}, was kein Vielfaches von {1} ist</translation>
    </message>
    <message>
        <source>its token {0} claims {1} bytes</source>
        <translation>das Token {0} hat angeblich {1} Bytes</translation>
    </message>
    <message>
        <source>its tree is deeper than any model&apos;s</source>
        <translation>der Baum ist tiefer als der irgendeines Modells</translation>
    </message>
    <message>
        <source>its vocabulary can&apos;t spell a space</source>
        <translation>das Vokabular kann kein Leerzeichen schreiben</translation>
    </message>
    <message>
        <source>its vocabulary has impossible numbers</source>
        <translation>das Vokabular hat unmögliche Zahlen</translation>
    </message>
    <message>
        <source>its {0} is {1} and the checkpoint&apos;s {2}</source>
        <translation>{0} ist {1}, im Checkpoint aber {2}</translation>
    </message>
    <message>
        <source>layer {0} can&apos;t have {1} key heads</source>
        <translation>die Schicht {0} kann nicht {1} Key-Köpfe haben</translation>
    </message>
    <message>
        <source>line {0} can&apos;t be read, as {1}</source>
        <translation>die Zeile {0} ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>line {0} doesn&apos;t give the rank {1}</source>
        <translation>die Zeile {0} gibt nicht den Rang {1} an</translation>
    </message>
    <message>
        <source>list of messages</source>
        <translation>Liste von Nachrichten</translation>
    </message>
    <message>
        <source>llama.cpp can put together {0} of the tokenizer&apos;s {1} tokens in another way than the tokenizer does, so some texts are read as other tokens than in training.</source>
        <translation>llama.cpp kann {0} der {1} Tokens des Tokenizers anders zusammensetzen als der Tokenizer; deshalb werden manche Texte als andere Tokens gelesen als beim Training.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t be started on this computer ({0}): install Puna again</source>
        <translation>llama.cpp lässt sich auf diesem Computer nicht starten ({0}): installiere Puna neu</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t compute with {0} ({1}): get the file again.</source>
        <translation>llama.cpp kann nicht mit {0} rechnen ({1}): Hol die Datei noch einmal.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t follow this grammar: look for a mistake in it, or make it simpler</source>
        <translation>llama.cpp kann dieser Grammatik nicht folgen: suche einen Fehler darin oder vereinfache sie</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t make {0} of {1}: {2}.</source>
        <translation>llama.cpp kann aus {1} nicht {0} machen: {2}.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t quantize {0}: {1}.</source>
        <translation>llama.cpp kann {0} nicht quantisieren: {1}.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t run the architecture {0}: {1}.</source>
        <translation>llama.cpp kann die Architektur {0} nicht ausführen: {1}.</translation>
    </message>
    <message>
        <source>llama.cpp could not add the adapters: try again with fewer of them</source>
        <translation>llama.cpp konnte die Adapter nicht hinzufügen: versuche es noch einmal mit weniger</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the answer ({0}): ask again</source>
        <translation>llama.cpp konnte die Antwort nicht berechnen ({0}): frag noch einmal</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the likelihood of an answer ({0}): try again</source>
        <translation>llama.cpp konnte die Wahrscheinlichkeit einer Antwort nicht berechnen ({0}): versuche es noch einmal</translation>
    </message>
    <message>
        <source>llama.cpp cuts words with marks or with capitals outside A to Z otherwise than the tokenizer, so some such words give other tokens.</source>
        <translation>llama.cpp schneidet Wörter mit Akzenten oder mit Großbuchstaben außerhalb von A bis Z anders als der Tokenizer; deshalb ergeben manche solchen Wörter andere Tokens.</translation>
    </message>
    <message>
        <source>llama.cpp does not say why</source>
        <translation>llama.cpp sagt nicht, warum</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cpp nannte keinen Grund</translation>
    </message>
    <message>
        <source>llama.cpp has no operation {0}: install the version that Puna came with.</source>
        <translation>llama.cpp kennt die Operation {0} nicht: Installiere die Version, die zu Puna gehört.</translation>
    </message>
    <message>
        <source>llama.cpp makes this type for this model with an importance matrix only: choose another type</source>
        <translation>llama.cpp macht diesen Typ für dieses Modell nur mit einer Wichtigkeitsmatrix: wähle einen anderen Typ</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s plan for {0} can&apos;t be read: its tensors have unusual names</source>
        <translation>der Plan von llama.cpp für {0} ist nicht lesbar: die Tensoren haben ungewöhnliche Namen</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>das Modell wird geladen</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>die Modelle werden geladen</translation>
    </message>
    <message>
        <source>loading {0} was cancelled</source>
        <translation>das Laden von {0} wurde abgebrochen</translation>
    </message>
    <message>
        <source>logits within {0} of an independent computation over the weights of {1}</source>
        <translation>Logits innerhalb von {0} einer unabhängigen Berechnung aus den Gewichten von {1}</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>die Dateien werden angesehen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>makes many more mistakes than the original</source>
        <translation>macht viel mehr Fehler als das Original</translation>
    </message>
    <message>
        <source>makes more mistakes than the original</source>
        <translation>macht mehr Fehler als das Original</translation>
    </message>
    <message>
        <source>making the model ready to read</source>
        <translation>das Modell wird zum Lesen vorbereitet</translation>
    </message>
    <message>
        <source>measuring how fast this computer quantizes</source>
        <translation>es wird gemessen, wie schnell dieser Computer quantisiert</translation>
    </message>
    <message>
        <source>memory ran out: choose a smaller model or a shorter context</source>
        <translation>der Arbeitsspeicher reichte nicht: wähle ein kleineres Modell oder einen kürzeren Kontext</translation>
    </message>
    <message>
        <source>memory ran out: close other programs and try again</source>
        <translation>der Arbeitsspeicher reichte nicht: schließe andere Programme und versuche es noch einmal</translation>
    </message>
    <message>
        <source>messages() ends with an exception only</source>
        <translation>messages() ends with an exception only</translation>
    </message>
    <message>
        <source>more pieces than the file has</source>
        <translation>more pieces than the file has</translation>
    </message>
    <message>
        <source>more than two million pieces</source>
        <translation>more than two million pieces</translation>
    </message>
    <message>
        <source>moving {0}</source>
        <translation>{0} wird verschoben</translation>
    </message>
    <message>
        <source>nearly as good as the original</source>
        <translation>fast so gut wie das Original</translation>
    </message>
    <message>
        <source>needs about {0} of memory with a context of {1} tokens, and {2} are available: {3}</source>
        <translation>braucht etwa {0} Arbeitsspeicher bei einem Kontext von {1} Tokens, und {2} sind verfügbar: {3}</translation>
    </message>
    <message>
        <source>no catalogue of version {0}</source>
        <translation>no catalogue of version {0}</translation>
    </message>
    <message>
        <source>no end was noted</source>
        <translation>kein Ende wurde vermerkt</translation>
    </message>
    <message>
        <source>no journal</source>
        <translation>no journal</translation>
    </message>
    <message>
        <source>no model is loaded: choose one first</source>
        <translation>kein Modell ist geladen: wähle erst eines</translation>
    </message>
    <message>
        <source>no model was ever loaded</source>
        <translation>es wurde nie ein Modell geladen</translation>
    </message>
    <message>
        <source>no number of a journal</source>
        <translation>no number of a journal</translation>
    </message>
    <message>
        <source>no such way to write</source>
        <translation>so lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>no table of tensors</source>
        <translation>keine Tabelle von Tensoren</translation>
    </message>
    <message>
        <source>no text of a journal</source>
        <translation>no text of a journal</translation>
    </message>
    <message>
        <source>no token stands for the single byte {0}, so it was cut short</source>
        <translation>kein Token steht für das einzelne Byte {0}; es wurde also abgeschnitten</translation>
    </message>
    <message>
        <source>none: it may only continue texts</source>
        <translation>keine: es führt vielleicht nur Texte fort</translation>
    </message>
    <message>
        <source>not a table of tensors</source>
        <translation>keine Tabelle von Tensoren</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>nicht zur kommerziellen Nutzung</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>nothing in it speaks of a later model than the first LLaMA</source>
        <translation>nichts darin spricht für ein späteres Modell als das erste LLaMA</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>nichts wurde geprüft</translation>
    </message>
    <message>
        <source>noticeably different</source>
        <translation>merklich anders</translation>
    </message>
    <message>
        <source>one file of weights</source>
        <translation>eine einzelne Datei mit Gewichten</translation>
    </message>
    <message>
        <source>one with adapters inside; get the original one</source>
        <translation>einer mit Adaptern darin; hol dir den ursprünglichen</translation>
    </message>
    <message>
        <source>only for further work</source>
        <translation>nur zur Weiterverarbeitung</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say by how much positions are stretched; {0}-fold was taken, as in the Llama 3 of this size.</source>
        <translation>params.json sagt nicht, wie stark Positionen gedehnt sind; angenommen wurde das {0}-Fache, wie beim Llama 3 dieser Größe.</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say how long a context may be; {0} tokens were taken because {1}.</source>
        <translation>params.json sagt nicht, wie lang ein Kontext sein darf; angenommen wurden {0} Tokens, denn {1}.</translation>
    </message>
    <message>
        <source>params.json has a vocabulary of {0}, the weights have {1} rows: the rows count.</source>
        <translation>params.json nennt ein Vokabular von {0}, die Gewichte haben {1} Zeilen: Die Zeilen zählen.</translation>
    </message>
    <message>
        <source>params.json has dim {0}, which {1} heads can&apos;t share.</source>
        <translation>params.json hat dim {0}, was sich nicht auf {1} Köpfe verteilen lässt.</translation>
    </message>
    <message>
        <source>params.json has vision_chunk_size: the checkpoint is one that sees, which can&apos;t be converted.</source>
        <translation>params.json hat vision_chunk_size: Der Checkpoint ist einer, der sieht, und lässt sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a number above 0.</source>
        <translation>params.json hat {0} {1}; das muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>params.json hat {0} {1}; das muss eine ganze Zahl von 1 bis {2} sein.</translation>
    </message>
    <message>
        <source>params.json has {0}: the checkpoint is {1}.</source>
        <translation>params.json hat {0}: Der Checkpoint ist {1}.</translation>
    </message>
    <message>
        <source>params.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>params.json fehlt {0}, ohne das sich das Modell nicht bauen lässt.</translation>
    </message>
    <message>
        <source>part of the model in Ollama; Puna uses the model without it</source>
        <translation>gehört in Ollama zum Modell; Puna benutzt das Modell ohne ihn</translation>
    </message>
    <message>
        <source>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</source>
        <translation>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</translation>
    </message>
    <message>
        <source>practically the same</source>
        <translation>praktisch gleich</translation>
    </message>
    <message>
        <source>puna --worker formulas: {0}</source>
        <translation>puna --worker formulas: {0}</translation>
    </message>
    <message>
        <source>puna --worker job: expected StartJob, not {0}</source>
        <translation>puna --worker job: expected StartJob, not {0}</translation>
    </message>
    <message>
        <source>puna --worker job: {0}</source>
        <translation>puna --worker job: {0}</translation>
    </message>
    <message>
        <source>puna so far:</source>
        <translation>puna so far:</translation>
    </message>
    <message>
        <source>quantized already; get the original one</source>
        <translation>schon quantisiert; hol dir den ursprünglichen</translation>
    </message>
    <message>
        <source>quantizing {0} ({1} of {2})</source>
        <translation>{0} wird quantisiert ({1} von {2})</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>reading the adapter</source>
        <translation>der Adapter wird gelesen</translation>
    </message>
    <message>
        <source>reading the checkpoint</source>
        <translation>der Checkpoint wird gelesen</translation>
    </message>
    <message>
        <source>reading the model</source>
        <translation>das Modell wird gelesen</translation>
    </message>
    <message>
        <source>reading the model card</source>
        <translation>die Modellkarte wird gelesen</translation>
    </message>
    <message>
        <source>reading the text, {0} of {1} pieces</source>
        <translation>der Text wird gelesen, {0} von {1} Stücken</translation>
    </message>
    <message>
        <source>reading what the model is made of</source>
        <translation>es wird gelesen, woraus das Modell gemacht ist</translation>
    </message>
    <message>
        <source>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</source>
        <translation>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</translation>
    </message>
    <message>
        <source>record {0} was passed over, as {1}</source>
        <translation>der Datensatz {0} wurde übergangen: {1}</translation>
    </message>
    <message>
        <source>recovering {0}</source>
        <translation>{0} wird wiederhergestellt</translation>
    </message>
    <message>
        <source>refused, because Puna stayed offline</source>
        <translation>abgelehnt, weil Puna offline blieb</translation>
    </message>
    <message>
        <source>removing what was moved</source>
        <translation>Verschobenes wird entfernt</translation>
    </message>
    <message>
        <source>result of a tool</source>
        <translation>Ergebnis eines Werkzeugs</translation>
    </message>
    <message>
        <source>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</source>
        <translation>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</translation>
    </message>
    <message>
        <source>runs of digits</source>
        <translation>Folgen von Ziffern</translation>
    </message>
    <message>
        <source>runs of punctuation</source>
        <translation>Folgen von Satzzeichen</translation>
    </message>
    <message>
        <source>saving {0}</source>
        <translation>{0} wird gespeichert</translation>
    </message>
    <message>
        <source>search for {0}</source>
        <translation>Suche nach {0}</translation>
    </message>
    <message>
        <source>setting of flash attention</source>
        <translation>Einstellung der Flash Attention</translation>
    </message>
    <message>
        <source>settings not saved: {0}</source>
        <translation>die Einstellungen wurden nicht gespeichert: {0}</translation>
    </message>
    <message>
        <source>slow to make</source>
        <translation>langsam zu machen</translation>
    </message>
    <message>
        <source>slow to make and to run</source>
        <translation>langsam zu machen und auszuführen</translation>
    </message>
    <message>
        <source>something follows its tree of arrays</source>
        <translation>nach dem Baum der Arrays folgt noch etwas</translation>
    </message>
    <message>
        <source>taking out conversations, {0} of {1}</source>
        <translation>Gespräche werden herausgegeben, {0} von {1}</translation>
    </message>
    <message>
        <source>the adapter {0} can&apos;t be read ({1}): choose another or do without</source>
        <translation>der Adapter {0} ist nicht lesbar ({1}): wähle einen anderen oder verzichte darauf</translation>
    </message>
    <message>
        <source>the beginning of the answer does not follow the grammar or the JSON schema that holds now: have it answered again instead</source>
        <translation>der Anfang der Antwort folgt nicht der Grammatik oder dem JSON-Schema, das jetzt gilt: lass stattdessen noch einmal antworten</translation>
    </message>
    <message>
        <source>the bias of a token can&apos;t be {0}: choose -100, which forbids it, up to 100</source>
        <translation>der Bias eines Tokens kann nicht {0} sein: wähle von -100, was es verbietet, bis 100</translation>
    </message>
    <message>
        <source>the built-in guide can&apos;t go on with an answer: choose a model first</source>
        <translation>der eingebaute Führer kann keine Antwort fortsetzen: wähle erst ein Modell</translation>
    </message>
    <message>
        <source>the conversation uses every private character of Unicode, so its markers can&apos;t be told apart</source>
        <translation>das Gespräch benutzt alle privaten Zeichen von Unicode, sodass sich die Markierungen nicht unterscheiden lassen</translation>
    </message>
    <message>
        <source>the disk is full or can&apos;t be written: free some space, or choose another folder</source>
        <translation>der Datenträger ist voll oder nicht beschreibbar: schaffe Platz oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>the disk is full: free some space, then go on</source>
        <translation>der Datenträger ist voll: schaffe Platz und mach dann weiter</translation>
    </message>
    <message>
        <source>the disk may be failing, so copy what matters to another one</source>
        <translation>der Datenträger geht vielleicht kaputt; kopiere Wichtiges auf einen anderen</translation>
    </message>
    <message>
        <source>the disk reported an error: check that it is connected and has free space</source>
        <translation>der Datenträger meldete einen Fehler: prüfe, ob er angeschlossen ist und Platz frei hat</translation>
    </message>
    <message>
        <source>the engine did not understand a request: is it from another version?</source>
        <translation>die Engine verstand eine Anfrage nicht: ist sie von einer anderen Version?</translation>
    </message>
    <message>
        <source>the engine met a mistake of its own: please report it with the log</source>
        <translation>die Engine stieß auf einen eigenen Fehler: bitte melde ihn mit dem Protokoll</translation>
    </message>
    <message>
        <source>the file can only be read: check the permissions of its folder</source>
        <translation>die Datei lässt sich nur lesen: prüfe die Berechtigungen ihres Ordners</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>die Datei selbst</translation>
    </message>
    <message>
        <source>the form of the date is too long</source>
        <translation>die Form des Datums ist zu lang</translation>
    </message>
    <message>
        <source>the formula can&apos;t be drawn: {0}</source>
        <translation>die Formel lässt sich nicht zeichnen: {0}</translation>
    </message>
    <message>
        <source>the formula has no size that can be shown</source>
        <translation>die Formel hat keine Größe, die sich zeigen lässt</translation>
    </message>
    <message>
        <source>the formula is too large to be drawn</source>
        <translation>die Formel ist zu groß zum Zeichnen</translation>
    </message>
    <message>
        <source>the formula is too long or too deep to be drawn</source>
        <translation>die Formel ist zu lang oder zu verschachtelt zum Zeichnen</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>dem Hub</translation>
    </message>
    <message>
        <source>the indentation is too large</source>
        <translation>die Einrückung ist zu groß</translation>
    </message>
    <message>
        <source>the key {0} claims an array of {1} elements</source>
        <translation>der Schlüssel {0} hat angeblich ein Array mit {1} Elementen</translation>
    </message>
    <message>
        <source>the key {0} has the unknown type {1}</source>
        <translation>der Schlüssel {0} hat den unbekannten Typ {1}</translation>
    </message>
    <message>
        <source>the key {0} is an array of the unknown type {1}</source>
        <translation>der Schlüssel {0} ist ein Array vom unbekannten Typ {1}</translation>
    </message>
    <message>
        <source>the key {0} occurs twice</source>
        <translation>der Schlüssel {0} kommt zweimal vor</translation>
    </message>
    <message>
        <source>the message is too long: with the system prompt it takes {0} tokens, and the context holds {1}. Shorten it, or load the model with a longer context</source>
        <translation>die Nachricht ist zu lang: mit dem System-Prompt braucht sie {0} Tokens, und der Kontext fasst {1}. Kürze sie oder lade das Modell mit einem längeren Kontext</translation>
    </message>
    <message>
        <source>the model computes no numbers for this text: its file is damaged, so get it again</source>
        <translation>das Modell berechnet für diesen Text keine Zahlen: seine Datei ist beschädigt, hol sie dir noch einmal</translation>
    </message>
    <message>
        <source>the model computes what are no numbers, so its file is damaged, or was made of a damaged one: convert or download it again</source>
        <translation>was das Modell berechnet, sind keine Zahlen; seine Datei ist also beschädigt oder wurde aus einer beschädigten gemacht: wandle sie noch einmal um oder lade sie noch einmal herunter</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>the model&apos;s own template</source>
        <translation>die Vorlage des Modells</translation>
    </message>
    <message>
        <source>the number is too large for {0}</source>
        <translation>die Zahl ist zu groß für {0}</translation>
    </message>
    <message>
        <source>the number {0} is given to two tokens</source>
        <translation>die Nummer {0} ist an zwei Tokens vergeben</translation>
    </message>
    <message>
        <source>the numbers of the tensor {0} are missing or cut short</source>
        <translation>die Zahlen des Tensors {0} fehlen oder sind abgeschnitten</translation>
    </message>
    <message>
        <source>the parent of message {0} does not come before it</source>
        <translation>die Nachricht, auf die Nachricht {0} folgt, steht nicht davor</translation>
    </message>
    <message>
        <source>the parts of a tuple aren&apos;t in order</source>
        <translation>die Teile eines Tupels sind nicht in Reihenfolge</translation>
    </message>
    <message>
        <source>the pieces of an array don&apos;t fit together</source>
        <translation>die Stücke eines Arrays passen nicht zusammen</translation>
    </message>
    <message>
        <source>the pieces of an array of the shape {0} don&apos;t fill it</source>
        <translation>die Stücke eines Arrays der Form {0} füllen es nicht</translation>
    </message>
    <message>
        <source>the power is too large</source>
        <translation>die Potenz ist zu groß</translation>
    </message>
    <message>
        <source>the precision is too large</source>
        <translation>die Genauigkeit ist zu groß</translation>
    </message>
    <message>
        <source>the prompt is empty: write something first</source>
        <translation>der Prompt ist leer: schreib erst etwas</translation>
    </message>
    <message>
        <source>the queue of models was not saved: {0}</source>
        <translation>die Warteschlange der Modelle wurde nicht gespeichert: {0}</translation>
    </message>
    <message>
        <source>the recovered folder</source>
        <translation>der wiederhergestellte Ordner</translation>
    </message>
    <message>
        <source>the scale of an adapter can&apos;t be {0}: choose one from -1 to 2</source>
        <translation>die Stärke eines Adapters kann nicht {0} sein: wähle eine von -1 bis 2</translation>
    </message>
    <message>
        <source>the scales of the tensor {0} can&apos;t be those of weights</source>
        <translation>die Skalierungen des Tensors {0} können nicht die von Gewichten sein</translation>
    </message>
    <message>
        <source>the template given</source>
        <translation>die angegebene Vorlage</translation>
    </message>
    <message>
        <source>the tensor {0} begins at {1} and not at {2}</source>
        <translation>der Tensor {0} beginnt bei {1} und nicht bei {2}</translation>
    </message>
    <message>
        <source>the tensor {0} claims the shape {1}</source>
        <translation>der Tensor {0} hat angeblich die Form {1}</translation>
    </message>
    <message>
        <source>the tensor {0} claims {1} dimensions</source>
        <translation>der Tensor {0} hat angeblich {1} Dimensionen</translation>
    </message>
    <message>
        <source>the tensor {0} has a scale that no weights have</source>
        <translation>der Tensor {0} hat eine Skalierung, die keine Gewichte haben</translation>
    </message>
    <message>
        <source>the tensor {0} has impossible numbers</source>
        <translation>der Tensor {0} hat unmögliche Zahlen</translation>
    </message>
    <message>
        <source>the tensor {0} has the type {1}, which is unknown or no longer in use</source>
        <translation>der Tensor {0} hat den Typ {1}, der unbekannt oder nicht mehr in Gebrauch ist</translation>
    </message>
    <message>
        <source>the tensor {0} has the unknown type {1}</source>
        <translation>der Tensor {0} hat den unbekannten Typ {1}</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions</source>
        <translation>der Tensor {0} hat {1} Dimensionen</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions and {2} strides</source>
        <translation>der Tensor {0} hat {1} Dimensionen und {2} Schrittweiten</translation>
    </message>
    <message>
        <source>the tensor {0} is of the type {1}, which does not exist</source>
        <translation>der Tensor {0} ist vom Typ {1}, den es nicht gibt</translation>
    </message>
    <message>
        <source>the tensor {0} lies at {1} and not at {2}</source>
        <translation>der Tensor {0} liegt bei {1} und nicht bei {2}</translation>
    </message>
    <message>
        <source>the tensor {0} occurs twice</source>
        <translation>der Tensor {0} kommt zweimal vor</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} can&apos;t be stored as {2}</source>
        <translation>der Tensor {0} der Form {1} lässt sich nicht als {2} speichern</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} has only {2} numbers</source>
        <translation>der Tensor {0} der Form {1} hat nur {2} Zahlen</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} reaches beyond its numbers</source>
        <translation>der Tensor {0} der Form {1} reicht über seine Zahlen hinaus</translation>
    </message>
    <message>
        <source>the tensor {0} of type {1} can&apos;t have the shape {2}</source>
        <translation>der Tensor {0} vom Typ {1} kann nicht die Form {2} haben</translation>
    </message>
    <message>
        <source>the tensor {0}, {1} of shape {2}, can&apos;t have {3} bytes</source>
        <translation>der Tensor {0}, {1} der Form {2}, kann nicht {3} Bytes haben</translation>
    </message>
    <message>
        <source>the text is too long for the tokenizer: shorten it</source>
        <translation>der Text ist zu lang für den Tokenizer: kürze ihn</translation>
    </message>
    <message>
        <source>the token of rank {0} has {1} bytes</source>
        <translation>das Token mit Rang {0} hat {1} Bytes</translation>
    </message>
    <message>
        <source>the token {0} occurs twice in its vocabulary</source>
        <translation>das Token {0} kommt im Vokabular zweimal vor</translation>
    </message>
    <message>
        <source>the token {0} of its vocabulary is said to be a byte</source>
        <translation>das Token {0} des Vokabulars soll ein Byte sein</translation>
    </message>
    <message>
        <source>the width is too large</source>
        <translation>die Breite ist zu groß</translation>
    </message>
    <message>
        <source>there are numbers in it that {0} can&apos;t hold</source>
        <translation>darin sind Zahlen, die {0} nicht fassen kann</translation>
    </message>
    <message>
        <source>there can be {0} biases of tokens at most: use fewer</source>
        <translation>es kann höchstens {0} Token-Biases geben: benutze weniger</translation>
    </message>
    <message>
        <source>there can be {0} sequence breakers of DRY at most: use fewer</source>
        <translation>es kann höchstens {0} Sequenztrenner für DRY geben: benutze weniger</translation>
    </message>
    <message>
        <source>there can be {0} stop strings of {1} characters each: use fewer, or shorter</source>
        <translation>es kann {0} Stopptexte mit je {1} Zeichen geben: benutze weniger oder kürzere</translation>
    </message>
    <message>
        <source>there is no message to answer: write one first</source>
        <translation>es gibt keine Nachricht zu beantworten: schreib erst eine</translation>
    </message>
    <message>
        <source>there is no option {0}</source>
        <translation>es gibt keine Option {0}</translation>
    </message>
    <message>
        <source>there is no question with an answer among the samples: give some in Alpaca or ShareGPT form</source>
        <translation>unter den Beispielen ist keine Frage mit Antwort: gib einige in der Form von Alpaca oder ShareGPT</translation>
    </message>
    <message>
        <source>there is no template {0}: choose one of {1}, or give Jinja source</source>
        <translation>die Vorlage {0} gibt es nicht: wähle eine von {1} oder gib Jinja-Quelltext an</translation>
    </message>
    <message>
        <source>this model has no token for {0}: write without it</source>
        <translation>dieses Modell hat kein Token für {0}: schreib ohne das</translation>
    </message>
    <message>
        <source>this model has no token left that the answer could go on with: what it must follow (a grammar or a JSON schema) has a dead end there</source>
        <translation>dieses Modell hat kein Token mehr, mit dem die Antwort weitergehen könnte: die Vorgabe (eine Grammatik oder ein JSON-Schema) hat dort eine Sackgasse</translation>
    </message>
    <message>
        <source>this to your token</source>
        <translation>deinem Token das</translation>
    </message>
    <message>
        <source>to the last bits</source>
        <translation>bis ins letzte Bit</translation>
    </message>
    <message>
        <source>token {0} can&apos;t have a bias: this model&apos;s tokens go from 0 to {1}</source>
        <translation>das Token {0} kann keinen Bias haben: die Tokens dieses Modells gehen von 0 bis {1}</translation>
    </message>
    <message>
        <source>tokenizer.json is not of SentencePiece&apos;s manner.</source>
        <translation>tokenizer.json ist nicht nach Art von SentencePiece.</translation>
    </message>
    <message>
        <source>tokenizer.json rewrites text by {0} before splitting it, which llama.cpp does not do: this tokenizer can&apos;t be converted.</source>
        <translation>tokenizer.json schreibt Text mit {0} um, bevor es ihn zerlegt, was llama.cpp nicht tut: Dieser Tokenizer lässt sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>tokenizer.json splits text by a rule that is not known to be one of llama.cpp&apos;s ({0}): converting it by guess would give a model that reads text wrongly.</source>
        <translation>tokenizer.json zerlegt Text nach einer Regel, die nicht als eine von llama.cpp bekannt ist ({0}): Auf gut Glück umgewandelt, ergäbe sie ein Modell, das Text falsch liest.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too little memory is free for that</source>
        <translation>dafür ist zu wenig Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>too many comparisons in a row</source>
        <translation>zu viele Vergleiche hintereinander</translation>
    </message>
    <message>
        <source>try again, or choose another folder</source>
        <translation>versuche es noch einmal oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>trying {0}, {1} of at most {2}</source>
        <translation>{0} wird probiert, {1} von höchstens {2}</translation>
    </message>
    <message>
        <source>two files in it overlap</source>
        <translation>zwei Dateien darin überlappen sich</translation>
    </message>
    <message>
        <source>two ranks have the same token</source>
        <translation>zwei Ränge haben dasselbe Token</translation>
    </message>
    <message>
        <source>type of the KV cache</source>
        <translation>Typ des KV-Caches</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>sehr nah</translation>
    </message>
    <message>
        <source>very close to the original</source>
        <translation>sehr nah am Original</translation>
    </message>
    <message>
        <source>was told to trust</source>
        <translation>als vertrauenswürdig übernommen</translation>
    </message>
    <message>
        <source>weights named in another way than transformers&apos; are not computed independently</source>
        <translation>Gewichte, die anders heißen als bei transformers, werden nicht unabhängig nachgerechnet</translation>
    </message>
    <message>
        <source>what follows the end of its list was passed over</source>
        <translation>was auf das Ende der Liste folgt, wurde übergangen</translation>
    </message>
    <message>
        <source>what has arrived is kept, so make room and start it again to go on.</source>
        <translation>was angekommen ist, bleibt erhalten; schaffe also Platz und starte ihn noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>what is packed in it is damaged or cut off</source>
        <translation>das Gepackte darin ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kind {0} are not computed independently</source>
        <translation>was es berechnet, denn Positionen der Art {0} werden nicht unabhängig nachgerechnet</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kinds {0} are not computed independently</source>
        <translation>was es berechnet, denn Positionen der Arten {0} werden nicht unabhängig nachgerechnet</translation>
    </message>
    <message>
        <source>what it computes, as too little memory is free for that</source>
        <translation>was es berechnet, denn dafür ist zu wenig Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>whether its makers&apos; own program computes that too, as it is in no library</source>
        <translation>ob auch das Programm seiner Macher das berechnet, denn es ist in keiner Bibliothek</translation>
    </message>
    <message>
        <source>whose token this is</source>
        <translation>wem dieses Token gehört</translation>
    </message>
    <message>
        <source>wire type {0}</source>
        <translation>wire type {0}</translation>
    </message>
    <message>
        <source>without weights</source>
        <translation>ohne Gewichte</translation>
    </message>
    <message>
        <source>writes without end</source>
        <translation>schreibt ohne Ende</translation>
    </message>
    <message>
        <source>writing the template into {0}</source>
        <translation>die Vorlage wird in {0} geschrieben</translation>
    </message>
    <message>
        <source>writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
    <message>
        <source>written by another Puna</source>
        <translation>von einem anderen Puna geschrieben</translation>
    </message>
    <message>
        <source>{0} (its sums)</source>
        <translation>{0} (die Prüfsummen)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} available)</source>
        <translation>{0} ({1} von verfügbaren {2})</translation>
    </message>
    <message>
        <source>{0} It was changed just now and may still be arriving.</source>
        <translation>{0} Es wurde gerade erst verändert und kommt vielleicht noch an.</translation>
    </message>
    <message>
        <source>{0} Trying again in {1} s.</source>
        <translation>{0} Neuer Versuch in {1} s.</translation>
    </message>
    <message>
        <source>{0} What has arrived is kept, and the download goes on from there.</source>
        <translation>{0} Was angekommen ist, bleibt erhalten, und der Download geht von dort weiter.</translation>
    </message>
    <message>
        <source>{0} also replaces {1}, which llama.cpp can&apos;t while a model runs: merge it into its base with `puna convert BASE --adapter ADAPTER`</source>
        <translation>{0} ersetzt auch {1}, was llama.cpp nicht kann, während ein Modell läuft: führe ihn mit `puna convert BASE --adapter ADAPTER` mit der Basis zusammen</translation>
    </message>
    <message>
        <source>{0} and {1} are not parts of one model: their {2} differ, which must be the same in all parts. Download both again.</source>
        <translation>{0} und {1} sind keine Teile eines Modells: {2} unterscheidet sich, muss aber in allen Teilen gleich sein. Lade beide noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} and {1} both replace {2} entirely: only one of them can be merged.</source>
        <translation>{0} und {1} ersetzen beide {2} vollständig: Nur einer davon lässt sich einrechnen.</translation>
    </message>
    <message>
        <source>{0} and {1} have different tokens, so their words can&apos;t be compared: choose the model that the first was made of.</source>
        <translation>{0} und {1} haben verschiedene Tokens, deshalb lassen sich ihre Wörter nicht vergleichen: Wähle das Modell, aus dem das erste gemacht wurde.</translation>
    </message>
    <message>
        <source>{0} and {1} must both be folders: an XOR payload has a file for each of the base.</source>
        <translation>{0} und {1} müssen beide Ordner sein: XOR-Daten haben für jede Datei der Basis eine.</translation>
    </message>
    <message>
        <source>{0} arrays that only a training needs were left out.</source>
        <translation>{0} Arrays, die nur ein Training braucht, wurden weggelassen.</translation>
    </message>
    <message>
        <source>{0} asks for too much, so it was stopped: choose another template</source>
        <translation>{0} verlangt zu viel und wurde deshalb angehalten: wähle eine andere Vorlage</translation>
    </message>
    <message>
        <source>{0} became shorter while it was being read: try again.</source>
        <translation>{0} wurde kürzer, während es gelesen wurde: Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{0} begins with nothing but zeros: the download was not finished; download it again.</source>
        <translation>{0} beginnt mit nichts als Nullen: Der Download wurde nicht fertig; lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, and Puna changes no file of another application. The template can be used in this conversation without being written.</source>
        <translation>{0} gehört zu {1}, und Puna verändert keine Datei eines anderen Programms. Die Vorlage lässt sich in diesem Gespräch benutzen, ohne geschrieben zu werden.</translation>
    </message>
    <message>
        <source>{0} bits per weight</source>
        <translation>{0} Bits pro Gewicht</translation>
    </message>
    <message>
        <source>{0} brings a tokenizer of {1} tokens where the model has {2} rows for them, so the base&apos;s tokenizer was taken.</source>
        <translation>{0} bringt einen Tokenizer mit {1} Tokens mit, wo das Modell {2} Zeilen dafür hat; deshalb wurde der Tokenizer der Basis genommen.</translation>
    </message>
    <message>
        <source>{0} brings a {1} of the shape {2} where the base has {3}: it was trained with a changed vocabulary or on another model. Merge it with the program that trained it and convert the merged model.{4}</source>
        <translation>{0} bringt {1} mit der Form {2} mit, wo die Basis {3} hat: Er wurde mit verändertem Vokabular oder auf einem anderen Modell trainiert. Führe ihn mit dem Programm, das ihn trainiert hat, zusammen und wandle das zusammengeführte Modell um.{4}</translation>
    </message>
    <message>
        <source>{0} brings no tokenizer, so the base&apos;s was taken.</source>
        <translation>{0} bringt keinen Tokenizer mit, deshalb wurde der der Basis genommen.</translation>
    </message>
    <message>
        <source>{0} brought back from the trash</source>
        <translation>{0} aus dem Papierkorb zurückgeholt</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} Bytes</translation>
    </message>
    <message>
        <source>{0} bytes at its end belong to no tensor</source>
        <translation>{0} Bytes am Ende gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a sequence breaker of DRY: choose a text of 1 to {1} bytes</source>
        <translation>{0} kann kein Sequenztrenner für DRY sein: wähle einen Text von 1 bis {1} Bytes</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a working model: {1}. Download or convert it again</source>
        <translation>{0} kann kein funktionierendes Modell sein: {1}. Lade es noch einmal herunter oder wandle es noch einmal um</translation>
    </message>
    <message>
        <source>{0} can&apos;t be added ({1}): choose another adapter</source>
        <translation>{0} lässt sich nicht hinzufügen ({1}): wähle einen anderen Adapter</translation>
    </message>
    <message>
        <source>{0} can&apos;t be computed with ({1}): close other programs and try again.</source>
        <translation>Mit {0} lässt sich nicht rechnen ({1}): Schließe andere Programme und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be converted, because {1}: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} lässt sich nicht umwandeln, denn {1}: Führe ihn mit dem Programm, das ihn trainiert hat, zusammen und wandle das zusammengeführte Modell um.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be found: check that this computer is connected to the internet.</source>
        <translation>{0} ist nicht zu finden: Prüfe, ob dieser Computer mit dem Internet verbunden ist.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}.</source>
        <translation>{0} lässt sich nicht importieren: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}. Nothing was added; export or copy it again.</source>
        <translation>{0} lässt sich nicht importieren: {1}. Nichts wurde hinzugefügt; exportiere oder kopiere es noch einmal.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model</source>
        <translation>{0} lässt sich nicht laden ({1}): wähle ein anderes Modell</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model.</source>
        <translation>{0} lässt sich nicht laden ({1}): Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved to the trash: its disk may have none. Delete the file yourself where you are sure.{1}</source>
        <translation>{0} lässt sich nicht in den Papierkorb legen: Vielleicht hat sein Datenträger keinen. Lösche die Datei selbst, wenn du sicher bist.{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be quantized: {1}. The checkpoint may be damaged.</source>
        <translation>{0} lässt sich nicht quantisieren: {1}. Der Checkpoint ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read (it is no file): choose a .gguf file.</source>
        <translation>{0} ist nicht lesbar (es ist keine Datei): Wähle eine .gguf-Datei.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}).</source>
        <translation>{0} ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): check the file and its disk</source>
        <translation>{0} ist nicht lesbar ({1}): prüfe die Datei und ihren Datenträger</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose a .gguf file.</source>
        <translation>{0} ist nicht lesbar ({1}): Wähle eine .gguf-Datei.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an adapter file</source>
        <translation>{0} ist nicht lesbar ({1}): wähle eine Adapterdatei</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an importance matrix.</source>
        <translation>{0} ist nicht lesbar ({1}): Wähle eine Wichtigkeitsmatrix.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another</source>
        <translation>{0} ist nicht lesbar ({1}): wähle etwas anderes</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another file</source>
        <translation>{0} ist nicht lesbar ({1}): wähle eine andere Datei</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>{0} ist nicht lesbar ({1}): Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another text</source>
        <translation>{0} ist nicht lesbar ({1}): wähle einen anderen Text</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}. Choose another one.</source>
        <translation>{0} ist nicht lesbar: {1}. Wähle etwas anderes.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be renamed: {1}. It keeps its name.</source>
        <translation>{0} lässt sich nicht umbenennen: {1}. Der Name bleibt.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be trusted. {1}</source>
        <translation>{0} lässt sich nicht vertrauen. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used ({1}).</source>
        <translation>{0} ist nicht benutzbar ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder, or change the permissions.</source>
        <translation>{0} lässt sich nicht schreiben ({1}): Wähle einen anderen Ordner oder ändere die Berechtigungen.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder.</source>
        <translation>{0} lässt sich nicht schreiben ({1}): Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another place.</source>
        <translation>{0} lässt sich nicht schreiben ({1}): Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): make room on its disk.</source>
        <translation>{0} lässt sich nicht schreiben ({1}): Schaffe Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): the model is as it was.</source>
        <translation>{0} lässt sich nicht schreiben ({1}): Das Modell ist, wie es war.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to ({1}): choose another folder.</source>
        <translation>In {0} lässt sich nicht schreiben ({1}): Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written, because the folder {1} does not exist.</source>
        <translation>{0} lässt sich nicht schreiben, weil es den Ordner {1} nicht gibt.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another folder.</source>
        <translation>{0} lässt sich nicht schreiben: {1}. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}</source>
        <translation>{0} kann nicht {1} sein</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}: {2}</source>
        <translation>{0} kann nicht {1} sein: {2}</translation>
    </message>
    <message>
        <source>{0} changed while it was being read: try again.</source>
        <translation>{0} hat sich geändert, während es gelesen wurde: Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{0} changes the embedding, which this family computes: merge it instead.</source>
        <translation>{0} verändert das Embedding, das diese Familie berechnet: Führe ihn stattdessen mit der Basis zusammen.</translation>
    </message>
    <message>
        <source>{0} changes {1} in a way that llama.cpp can&apos;t while a model runs: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} verändert {1} auf eine Weise, die llama.cpp nicht kann, während ein Modell läuft: Führe ihn mit `puna convert BASE --adapter ADAPTER` mit der Basis zusammen.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which in this base is embedding and output matrix at once, and the adapter changes only one of them: merge it with the program that trained it.</source>
        <translation>{0} verändert {1}, das in dieser Basis zugleich Embedding und Ausgabematrix ist, und der Adapter verändert nur eines davon: Führe ihn mit dem Programm zusammen, das ihn trainiert hat.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which is stored transposed: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} verändert {1}, das transponiert gespeichert ist: Führe ihn mit `puna convert BASE --adapter ADAPTER` mit der Basis zusammen.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which no tensor of the GGUF is made of.</source>
        <translation>{0} verändert {1}, woraus kein Tensor der GGUF-Datei gemacht ist.</translation>
    </message>
    <message>
        <source>{0} columns are not a multiple of {1}</source>
        <translation>{0} Spalten sind kein Vielfaches von {1}</translation>
    </message>
    <message>
        <source>{0} connection{1} to {2} host{3}</source>
        <translation>{0} Verbindung(en) zu {2} Host(s)</translation>
    </message>
    <message>
        <source>{0} conversation</source>
        <translation>{0} Gespräch</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} Gespräche</translation>
    </message>
    <message>
        <source>{0} could not be finished: {1}.</source>
        <translation>{0} konnte nicht beendet werden: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be made: {1}</source>
        <translation>{0} konnte nicht gemacht werden: {1}</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0} did not come back from {1} as it was written there: that disk may be failing. Nothing was changed: choose another folder.</source>
        <translation>{0} kam von {1} nicht so zurück, wie es dort geschrieben wurde: Dieser Datenträger geht vielleicht kaputt. Nichts wurde verändert: Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} does not end in .gguf, by which models are found: name it {1}.gguf.</source>
        <translation>{0} endet nicht auf .gguf, woran Modelle erkannt werden: Nenne es {1}.gguf.</translation>
    </message>
    <message>
        <source>{0} does not exist: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} gibt es nicht: Wähle den Ordner eines Checkpoints oder eine .gguf-Datei.</translation>
    </message>
    <message>
        <source>{0} does not exist: choose the folder with {1} and the weights.</source>
        <translation>{0} gibt es nicht: Wähle den Ordner mit {1} und den Gewichten.</translation>
    </message>
    <message>
        <source>{0} does not tell how an adapter fits it (architecture {1}): name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} sagt nicht, wie ein Adapter dazu passt (Architektur {1}): Nenne als Basis den Ordner des Modells, auf dem der Adapter trainiert wurde.</translation>
    </message>
    <message>
        <source>{0} does not tell how an answer is written</source>
        <translation>{0} sagt nicht, wie eine Antwort geschrieben wird</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t answer: the network or the hub may be slow, so try again.</source>
        <translation>{0} antwortet nicht: Vielleicht ist das Netzwerk oder der Hub langsam, versuche es also noch einmal.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t name an architecture; known are {1}.</source>
        <translation>{0} nennt keine Architektur; bekannt sind {1}.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has, and its width of {1} is none of LLaMA&apos;s: put its {2} with num_attention_heads beside it.</source>
        <translation>{0} sagt nicht, wie viele Attention-Köpfe das Modell hat, und seine Breite {1} ist keine von LLaMA: Leg seine {2} mit num_attention_heads daneben.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has: {1} were taken, as LLaMA has at its width of {2}. If that is wrong, put a {3} with num_attention_heads beside it.</source>
        <translation>{0} sagt nicht, wie viele Attention-Köpfe das Modell hat: Angenommen wurden {1}, wie bei LLaMA mit der Breite {2}. Wenn das falsch ist, leg eine {3} mit num_attention_heads daneben.</translation>
    </message>
    <message>
        <source>{0} example</source>
        <translation>{0} Beispiel</translation>
    </message>
    <message>
        <source>{0} examples</source>
        <translation>{0} Beispiele</translation>
    </message>
    <message>
        <source>{0} expected, and {1} found</source>
        <translation>{0} erwartet, {1} gefunden</translation>
    </message>
    <message>
        <source>{0} failed: {1}. Choose another template</source>
        <translation>{0} ist gescheitert: {1}. Wähle eine andere Vorlage</translation>
    </message>
    <message>
        <source>{0} files at once are too many: attach up to {1}.</source>
        <translation>{0} Dateien auf einmal sind zu viele: Hänge höchstens {1} an.</translation>
    </message>
    <message>
        <source>{0} fits best{1}, {2}: each token of an answer is {3} times as likely as with {4}, the next best ({5} ± {6} nats).</source>
        <translation>{0} passt am besten{1}, {2}: Jedes Token einer Antwort ist {3}-mal so wahrscheinlich wie mit der zweitbesten, {4} ({5} ± {6} Nats).</translation>
    </message>
    <message>
        <source>{0} gave an answer that makes no sense ({1}).</source>
        <translation>{0} gab eine Antwort, die keinen Sinn ergibt ({1}).</translation>
    </message>
    <message>
        <source>{0} gave an answer that no hub gives: the network may want you to sign in first (open any page in a browser), or HF_ENDPOINT may be wrong.</source>
        <translation>{0} gab eine Antwort, die kein Hub gibt: Vielleicht verlangt das Netzwerk erst eine Anmeldung (öffne irgendeine Seite im Browser), oder HF_ENDPOINT ist falsch.</translation>
    </message>
    <message>
        <source>{0} gives the model nothing before an answer, or nothing after it</source>
        <translation>{0} gibt dem Modell nichts vor einer Antwort oder nichts danach</translation>
    </message>
    <message>
        <source>{0} has a mistake in line {1}: {2}. Choose another template</source>
        <translation>{0} hat einen Fehler in Zeile {1}: {2}. Wähle eine andere Vorlage</translation>
    </message>
    <message>
        <source>{0} has a wrong type</source>
        <translation>{0} hat einen falschen Typ</translation>
    </message>
    <message>
        <source>{0} has a {1} that is no table of names: download it again.</source>
        <translation>{0} hat {1}, was aber keine Tabelle von Namen ist: Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} has an added token that is none ({1}): download it again.</source>
        <translation>{0} hat ein hinzugefügtes Token, das keines ist ({1}): Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} has another shape than {1}</source>
        <translation>{0} hat eine andere Form als {1}</translation>
    </message>
    <message>
        <source>{0} has arrived with another checksum than the hub tells, and again when it was fetched once more, so it was thrown away: something on the way changes it, or the hub&apos;s copy is damaged. Try again later or on another network.</source>
        <translation>{0} kam mit einer anderen Prüfsumme an, als der Hub sie nennt, und beim zweiten Laden wieder; es wurde deshalb verworfen: Unterwegs verändert etwas die Datei, oder die des Hubs ist beschädigt. Versuche es später noch einmal oder in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>{0} has just been made by another program: move it away and start again.</source>
        <translation>{0} wurde gerade von einem anderen Programm angelegt: Verschiebe es und fang noch einmal an.</translation>
    </message>
    <message>
        <source>{0} has matrices of rank {1} for {2}, which its {3} does not name: the two files belong to different adapters.</source>
        <translation>{0} hat Matrizen mit Rang {1} für {2}, den die {3} nicht nennt: Die beiden Dateien gehören zu verschiedenen Adaptern.</translation>
    </message>
    <message>
        <source>{0} has matrices of the type {1}: get it as F32, F16, BF16 or Q8_0</source>
        <translation>{0} hat Matrizen vom Typ {1}: hol es dir als F32, F16, BF16 oder Q8_0</translation>
    </message>
    <message>
        <source>{0} has more than {1} million characters of text, and no model here can read so much at once: attach the part of it that matters</source>
        <translation>{0} hat mehr als {1} Millionen Zeichen Text, und so viel kann hier kein Modell auf einmal lesen: hänge den Teil an, auf den es ankommt</translation>
    </message>
    <message>
        <source>{0} has no field {1}</source>
        <translation>{0} hat kein Feld {1}</translation>
    </message>
    <message>
        <source>{0} has no files</source>
        <translation>{0} hat keine Dateien</translation>
    </message>
    <message>
        <source>{0} has no matrices that an importance could be computed for: choose another model.</source>
        <translation>{0} hat keine Matrizen, für die sich eine Wichtigkeit berechnen ließe: Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} has no text in it, so a model could read nothing of it</source>
        <translation>{0} enthält keinen Text, deshalb könnte ein Modell nichts davon lesen</translation>
    </message>
    <message>
        <source>{0} has no text, only pictures of it: have its text recognised first, and attach that</source>
        <translation>{0} enthält keinen Text, nur Bilder davon: lass erst den Text erkennen und hänge den an</translation>
    </message>
    <message>
        <source>{0} has no tokenizer ({1} or {2}): put the one that belongs to these weights beside them.</source>
        <translation>{0} hat keinen Tokenizer ({1} oder {2}): Leg den daneben, der zu diesen Gewichten gehört.</translation>
    </message>
    <message>
        <source>{0} has no weight_map, so it can&apos;t be known which file holds which tensor.</source>
        <translation>{0} hat keine weight_map, deshalb ist nicht zu erkennen, welche Datei welchen Tensor enthält.</translation>
    </message>
    <message>
        <source>{0} has no weights that Puna can use: look for a version in GGUF or safetensors.</source>
        <translation>{0} hat keine Gewichte, die Puna benutzen kann: Such eine Fassung in GGUF oder safetensors.</translation>
    </message>
    <message>
        <source>{0} has no {1}: choose the folder that holds it, beside the weights.</source>
        <translation>{0} hat keine {1}: Wähle den Ordner, in dem sie neben den Gewichten liegt.</translation>
    </message>
    <message>
        <source>{0} has no {1}: put the one that belongs to these weights beside them.</source>
        <translation>{0} hat keine {1}: Leg die daneben, die zu diesen Gewichten gehört.</translation>
    </message>
    <message>
        <source>{0} has no {1}: the adapter&apos;s weights are missing.</source>
        <translation>{0} hat keine {1}: Die Gewichte des Adapters fehlen.</translation>
    </message>
    <message>
        <source>{0} has nothing that could be quantized: use it as it is.</source>
        <translation>{0} hat nichts, was sich quantisieren ließe: Benutze es, wie es ist.</translation>
    </message>
    <message>
        <source>{0} has only the part that sees pictures: look for the model itself.</source>
        <translation>{0} hat nur den Teil, der Bilder sieht: Such das Modell selbst.</translation>
    </message>
    <message>
        <source>{0} has only {1} bytes: it was saved without a single matrix, as some training scripts of 2023 did. Get another copy of the adapter.</source>
        <translation>{0} hat nur {1} Bytes: Es wurde ohne eine einzige Matrix gespeichert, wie es manche Trainingsskripte von 2023 taten. Hol dir eine andere Kopie des Adapters.</translation>
    </message>
    <message>
        <source>{0} has parts of shape {1}, which {2} files can&apos;t join to a width of {3}: params.json or a file belongs to another model.</source>
        <translation>{0} hat Teile der Form {1}, die sich aus {2} Dateien nicht zur Breite {3} zusammenfügen lassen: params.json oder eine Datei gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>{0} has room for {1}, and the models take {2}: free some space, or choose another folder.</source>
        <translation>{0} hat Platz für {1}, und die Modelle brauchen {2}: Schaffe Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} has several models ({1}, {2}): choose one of the files.</source>
        <translation>{0} hat mehrere Modelle ({1}, {2}): Wähle eine der Dateien.</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is no valid expression ({2}).</source>
        <translation>{0} hat das alpha_pattern {1}, das kein gültiger Ausdruck ist ({2}).</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is too involved to be read safely.</source>
        <translation>{0} hat das alpha_pattern {1}, das zu verwickelt ist, um es sicher zu lesen.</translation>
    </message>
    <message>
        <source>{0} has the bias {1} of shape {2}, which can&apos;t be.</source>
        <translation>{0} hat den Bias {1} der Form {2}, was nicht sein kann.</translation>
    </message>
    <message>
        <source>{0} has the matrices {1} and {2} for {3}, which can&apos;t be multiplied: it is damaged or no adapter for language models.</source>
        <translation>{0} hat für {3} die Matrizen {1} und {2}, die sich nicht multiplizieren lassen: Es ist beschädigt oder kein Adapter für Sprachmodelle.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without its counterpart: a part of it is missing.</source>
        <translation>{0} hat den Tensor {1} ohne sein Gegenstück: Ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without the matrices that it belongs to.</source>
        <translation>{0} hat den Tensor {1} ohne die Matrizen, zu denen er gehört.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1}, of a kind of LoRA that is not known here.</source>
        <translation>{0} hat den Tensor {1} von einer Art LoRA, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{0} has values that are no sums of squares</source>
        <translation>{0} hat Werte, die keine Quadratsummen sind</translation>
    </message>
    <message>
        <source>{0} has {1} and {2} for one place: it holds more than one adapter.</source>
        <translation>{0} hat {1} und {2} für dieselbe Stelle: Darin ist mehr als ein Adapter.</translation>
    </message>
    <message>
        <source>{0} has {1} and {2}, but its tokenizer_config.json doesn&apos;t say that they are GPT-2&apos;s (its tokenizer_class is {3}): put the tokenizer.json of this model beside them.</source>
        <translation>{0} hat {1} und {2}, aber die tokenizer_config.json sagt nicht, dass sie von GPT-2 sind (tokenizer_class ist {3}): Leg die tokenizer.json dieses Modells daneben.</translation>
    </message>
    <message>
        <source>{0} has {1} files, which no XOR payload has.</source>
        <translation>{0} hat {1} Dateien; so viele haben keine XOR-Daten.</translation>
    </message>
    <message>
        <source>{0} has {1} pages, more than the {2} that are read: attach a part</source>
        <translation>{0} hat {1} Seiten, mehr als die {2}, die gelesen werden: hänge einen Teil an</translation>
    </message>
    <message>
        <source>{0} has {1} rows for tokens and {2} {3}, and to what the new rows were added, the files don&apos;t tell; choose the rule by which the difference was made: {4}. {5}</source>
        <translation>{0} hat {1} Zeilen für Tokens und {2} {3}; wozu die neuen Zeilen addiert wurden, sagen die Dateien nicht. Wähle die Regel, nach der die Differenz gemacht wurde: {4}. {5}</translation>
    </message>
    <message>
        <source>{0} has {1} sums for {2} counts</source>
        <translation>{0} hat {1} Summen für {2} Anzahlen</translation>
    </message>
    <message>
        <source>{0} has {1} twice, in different places: it isn&apos;t one model.</source>
        <translation>{0} hat {1} zweimal, an verschiedenen Stellen: Das ist nicht ein einziges Modell.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, which must be a whole number above 0.</source>
        <translation>{0} hat {1} {2}; das muss eine ganze Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, with which it changes nothing or everything.</source>
        <translation>{0} hat {1} {2}, womit er nichts oder alles verändert.</translation>
    </message>
    <message>
        <source>{0} holds a vocabulary but no weights: choose a model file</source>
        <translation>{0} enthält ein Vokabular, aber keine Gewichte: wähle eine Modelldatei</translation>
    </message>
    <message>
        <source>{0} holds an error message of the server instead of the file: download it again.</source>
        <translation>{0} enthält statt der Datei eine Fehlermeldung des Servers: Lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} holds half a character (a lone surrogate): download it again.</source>
        <translation>{0} enthält ein halbes Zeichen (ein einzelnes Surrogat): Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} text files: choose a smaller folder</source>
        <translation>{0} enthält mehr als {1} Textdateien: wähle einen kleineren Ordner</translation>
    </message>
    <message>
        <source>{0} holds no LoRA tensors, so it would change nothing: its training was saved wrongly or the download is a placeholder. Get the adapter from another place.</source>
        <translation>{0} enthält keine LoRA-Tensoren und würde deshalb nichts verändern: Sein Training wurde falsch gespeichert, oder der Download ist ein Platzhalter. Hol dir den Adapter anderswo.</translation>
    </message>
    <message>
        <source>{0} holds no conversations that Puna knows. It reads {1}.</source>
        <translation>{0} enthält keine Gespräche, die Puna kennt. Es liest {1}.</translation>
    </message>
    <message>
        <source>{0} holds no matrices, so it would change nothing: convert the adapter again</source>
        <translation>{0} enthält keine Matrizen und würde deshalb nichts verändern: wandle den Adapter noch einmal um</translation>
    </message>
    <message>
        <source>{0} holds no model but a part of one ({1}): choose a model file</source>
        <translation>{0} enthält kein Modell, sondern nur einen Teil davon ({1}): wähle eine Modelldatei</translation>
    </message>
    <message>
        <source>{0} holds no questions with answers in Alpaca form (instruction, output) or ShareGPT form (conversations with from and value): choose another file</source>
        <translation>{0} enthält keine Fragen mit Antworten in der Form von Alpaca (instruction, output) oder ShareGPT (conversations mit from und value): wähle eine andere Datei</translation>
    </message>
    <message>
        <source>{0} holds no text as {1}, so none can be put there.</source>
        <translation>{0} hat unter {1} keinen Text, deshalb lässt sich dort keiner eintragen.</translation>
    </message>
    <message>
        <source>{0} holds no text files: choose another folder, or a file</source>
        <translation>{0} enthält keine Textdateien: wähle einen anderen Ordner oder eine Datei</translation>
    </message>
    <message>
        <source>{0} holds no text that can be read here: attach a text, Markdown, code, PDF or Word file</source>
        <translation>{0} enthält keinen Text, der sich hier lesen lässt: hänge eine Text-, Markdown-, Code-, PDF- oder Word-Datei an</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files</source>
        <translation>{0} enthält keinen Tokenizer: wandle es zusammen mit seinen Tokenizer-Dateien noch einmal um</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files.</source>
        <translation>{0} enthält keinen Tokenizer: Wandle es zusammen mit seinen Tokenizer-Dateien noch einmal um.</translation>
    </message>
    <message>
        <source>{0} holds no weights that can be read: model.safetensors, pytorch_model.bin or the index of either is expected.</source>
        <translation>{0} enthält keine lesbaren Gewichte: Erwartet wird model.safetensors, pytorch_model.bin oder der Index davon.</translation>
    </message>
    <message>
        <source>{0} holds no weights: {1} is expected beside {2}.</source>
        <translation>{0} enthält keine Gewichte: Neben {2} wird {1} erwartet.</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the adapter is damaged.</source>
        <translation>{0} enthält Zahlen, die nicht endlich sind: Der Adapter ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>{0} enthält Zahlen, die nicht endlich sind: Der Checkpoint ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use bf16 or f32.</source>
        <translation>{0} enthält Zahlen, die für f16 zu groß sind: Benutze bf16 oder f32.</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use f32.</source>
        <translation>{0} enthält Zahlen, die für f16 zu groß sind: Benutze f32.</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which the index does not place there.</source>
        <translation>{0} enthält den Tensor {1}, der nach dem Index nicht dort liegt.</translation>
    </message>
    <message>
        <source>{0} holds {1}, so its header does not tell how an adapter fits it: name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} enthält {1}, deshalb sagt der Dateikopf nicht, wie ein Adapter dazu passt: Nenne als Basis den Ordner des Modells, auf dem der Adapter trainiert wurde.</translation>
    </message>
    <message>
        <source>{0} in it ends beyond the end of the data</source>
        <translation>{0} darin endet hinter dem Ende der Daten</translation>
    </message>
    <message>
        <source>{0} in it is compressed</source>
        <translation>{0} darin ist komprimiert</translation>
    </message>
    <message>
        <source>{0} in it is encrypted</source>
        <translation>{0} darin ist verschlüsselt</translation>
    </message>
    <message>
        <source>{0} is a BPE tokenizer that is neither byte-level nor of SentencePiece&apos;s manner, or that rewrites text before splitting it: llama.cpp has nothing like it.</source>
        <translation>{0} ist ein BPE-Tokenizer, der weder mit Bytes arbeitet noch nach Art von SentencePiece oder der Text vor dem Zerlegen umschreibt: llama.cpp hat nichts dergleichen.</translation>
    </message>
    <message>
        <source>{0} is a DeepSpeed checkpoint in pieces: run its zero_to_fp32.py, and choose the folder it writes.</source>
        <translation>{0} ist ein DeepSpeed-Checkpoint in Stücken: Führe seine zero_to_fp32.py aus und wähle den Ordner, den sie schreibt.</translation>
    </message>
    <message>
        <source>{0} is a DoRA adapter, which also scales every column: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} ist ein DoRA-Adapter, der auch jede Spalte skaliert: Führe ihn mit dem Programm, das ihn trainiert hat, zusammen und wandle das zusammengeführte Modell um.</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}, newer than the versions 2 and 3 that can be read.</source>
        <translation>{0} ist eine GGUF-Datei der Version {1}, neuer als die lesbaren Versionen 2 und 3.</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}; versions 2 and 3 can be read: get a newer file.</source>
        <translation>{0} ist eine GGUF-Datei der Version {1}; lesbar sind die Versionen 2 und 3: Hol dir eine neuere Datei.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, to which nothing can be added: name the checkpoint it was made of.</source>
        <translation>{0} ist eine GGUF-Datei, zu der sich nichts hinzufügen lässt: Nenne den Checkpoint, aus dem sie gemacht wurde.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, which keeps its template when it is quantized: leave --template out, and write the other into the result with `puna models template {1} {2}`.</source>
        <translation>{0} ist eine GGUF-Datei, die beim Quantisieren ihre Vorlage behält: Lass --template weg und schreib die andere mit `puna models template {1} {2}` ins Ergebnis.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, whose weights are no checkpoint: name the folder of the base.</source>
        <translation>{0} ist eine GGUF-Datei, deren Gewichte kein Checkpoint sind: Nenne den Ordner der Basis.</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter in llama.cpp&apos;s format of 2023, not a model: take the adapter&apos;s folder with adapter_config.json instead.</source>
        <translation>{0} ist ein LoRA-Adapter im Format von llama.cpp aus dem Jahr 2023, kein Modell: Nimm stattdessen den Ordner des Adapters mit adapter_config.json.</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter{1} and no whole model: give that base&apos;s folder too, with `puna convert BASE --adapter {2}` to merge them, or `puna convert {3} --base BASE` for an adapter in GGUF.</source>
        <translation>{0} ist ein LoRA-Adapter{1} und kein ganzes Modell: Gib auch den Ordner dieser Basis an, mit `puna convert BASE --adapter {2}`, um beide zusammenzuführen, oder mit `puna convert {3} --base BASE` für einen Adapter in GGUF.</translation>
    </message>
    <message>
        <source>{0} is a SentencePiece model of the kind {1}; LLaMA in llama.cpp needs the kind BPE.</source>
        <translation>{0} ist ein SentencePiece-Modell der Art {1}; LLaMA in llama.cpp braucht die Art BPE.</translation>
    </message>
    <message>
        <source>{0} is a bare pickle, which can&apos;t be read without running it: where you trust it, load it and save its tensors with a torch of at least 1.6.</source>
        <translation>{0} ist ein bloßes Pickle, das sich nicht lesen lässt, ohne es auszuführen: Wenn du ihm vertraust, lade es und speichere seine Tensoren mit torch ab Version 1.6.</translation>
    </message>
    <message>
        <source>{0} is a big-endian GGUF, which this computer can&apos;t use: get the usual one.</source>
        <translation>{0} ist eine GGUF-Datei im Big-Endian-Format, die dieser Computer nicht benutzen kann: Hol dir die übliche.</translation>
    </message>
    <message>
        <source>{0} is a database of another program: move it away to start anew.</source>
        <translation>{0} ist eine Datenbank eines anderen Programms: Verschiebe sie, um neu anzufangen.</translation>
    </message>
    <message>
        <source>{0} is a folder: attach the files in it</source>
        <translation>{0} ist ein Ordner: hänge die Dateien darin an</translation>
    </message>
    <message>
        <source>{0} is a folder: make an adapter file of it with `puna convert {1} --base BASE -o NAME.gguf --type f16`, where BASE is the folder of the model it was trained on</source>
        <translation>{0} ist ein Ordner: mach daraus eine Adapterdatei mit `puna convert {1} --base BASE -o NAME.gguf --type f16`, wobei BASE der Ordner des Modells ist, auf dem er trainiert wurde</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it, for example {1}.</source>
        <translation>{0} ist ein Ordner: Nenne eine Datei darin, zum Beispiel {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder: name the file to write, for example {1}.</source>
        <translation>{0} ist ein Ordner: Nenne die Datei, die geschrieben werden soll, zum Beispiel {1}.</translation>
    </message>
    <message>
        <source>{0} is a model for search, which writes no text: choose a chat model</source>
        <translation>{0} ist ein Modell zum Suchen, das keinen Text schreibt: wähle ein Chat-Modell</translation>
    </message>
    <message>
        <source>{0} is a model of another kind ({1}), which can&apos;t hold a conversation: choose another one.</source>
        <translation>{0} ist ein Modell anderer Art ({1}), das kein Gespräch führen kann: Wähle ein anderes.</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows</source>
        <translation>{0} ist ein Bild, und Modelle lesen hier nur Text: sag in Worten, was es zeigt</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows.</source>
        <translation>{0} ist ein Bild, und Modelle lesen hier nur Text: Sag in Worten, was es zeigt.</translation>
    </message>
    <message>
        <source>{0} is a stream of arrays without transformer.wte.embedding; of EasyLM&apos;s models only LLaMA can be converted.</source>
        <translation>{0} ist ein Strom von Arrays ohne transformer.wte.embedding; von den EasyLM-Modellen lässt sich nur LLaMA umwandeln.</translation>
    </message>
    <message>
        <source>{0} is a tar archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} ist ein tar-Archiv: Entpacke es und wähle den Ordner darin.</translation>
    </message>
    <message>
        <source>{0} is a tokenizer of the kind {1}; only BPE can be converted.</source>
        <translation>{0} ist ein Tokenizer der Art {1}; umwandeln lässt sich nur BPE.</translation>
    </message>
    <message>
        <source>{0} is a web page that was saved under this name: log in, accept the licence where one is asked for, and download the file itself.</source>
        <translation>{0} ist eine Webseite, die unter diesem Namen gespeichert wurde: Melde dich an, nimm die Lizenz an, wo eine verlangt wird, und lade die Datei selbst herunter.</translation>
    </message>
    <message>
        <source>{0} is a whole model and no difference from one (its norms are close to the base&apos;s): convert it without --base.</source>
        <translation>{0} ist ein ganzes Modell und keine Differenz dazu (seine Normen liegen nah an denen der Basis): Wandle es ohne --base um.</translation>
    </message>
    <message>
        <source>{0} is a zip archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} ist ein Zip-Archiv: Entpacke es und wähle den Ordner darin.</translation>
    </message>
    <message>
        <source>{0} is a {1} in a ggml file of 2023; of those only LLaMA can be converted: get the model as it was published, in a folder with config.json, and convert that.</source>
        <translation>{0} ist ein {1} in einer ggml-Datei von 2023; von diesen lässt sich nur LLaMA umwandeln: Hol dir das Modell, wie es veröffentlicht wurde, in einem Ordner mit config.json, und wandle das um.</translation>
    </message>
    <message>
        <source>{0} is already quantized ({1}), and doing it again would add error to error: start from the f32, f16 or bf16 file.</source>
        <translation>{0} ist schon quantisiert ({1}), und es noch einmal zu tun würde Fehler auf Fehler häufen: Geh von der f32-, f16- oder bf16-Datei aus.</translation>
    </message>
    <message>
        <source>{0} is an XOR payload and no whole model: name the folder of its base, LLaMA in transformers&apos; form, with --base.</source>
        <translation>{0} sind XOR-Daten und kein ganzes Modell: Nenne mit --base den Ordner der Basis, also LLaMA in der Form von transformers.</translation>
    </message>
    <message>
        <source>{0} is an aLoRA adapter, which acts only after certain tokens and can&apos;t be used here</source>
        <translation>{0} ist ein aLoRA-Adapter, der erst nach bestimmten Tokens wirkt und sich hier nicht benutzen lässt</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: it changes {1}, which this one doesn&apos;t have</source>
        <translation>{0} ist ein Adapter für ein anderes Modell: er verändert {1}, was dieses nicht hat</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: its matrices for {1} have the shapes {2} and {3}, and the tensor is {4}</source>
        <translation>{0} ist ein Adapter für ein anderes Modell: seine Matrizen für {1} haben die Formen {2} und {3}, und der Tensor ist {4}</translation>
    </message>
    <message>
        <source>{0} is an adapter for {1} models, and this model is of the kind {2}</source>
        <translation>{0} ist ein Adapter für Modelle der Art {1}, und dieses Modell ist von der Art {2}</translation>
    </message>
    <message>
        <source>{0} is an adapter, which has no template of its own: leave --template out.</source>
        <translation>{0} ist ein Adapter, der keine eigene Vorlage hat: Lass --template weg.</translation>
    </message>
    <message>
        <source>{0} is an adapter: it changes a model and is none by itself. Get its base model first.</source>
        <translation>{0} ist ein Adapter: Er verändert ein Modell und ist selbst keines. Hol dir erst sein Basismodell.</translation>
    </message>
    <message>
        <source>{0} is called a difference, but its weights are those of a whole model.</source>
        <translation>{0} heißt Differenz, aber die Gewichte sind die eines ganzen Modells.</translation>
    </message>
    <message>
        <source>{0} is computed from {1} and not only put in order, so an adapter can&apos;t follow: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} wird aus {1} berechnet und nicht nur umgeordnet, deshalb kann ein Adapter nicht folgen: Führe ihn mit `puna convert BASE --adapter ADAPTER` mit der Basis zusammen.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): download it again.</source>
        <translation>{0} ist beschädigt ({1}): Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is damaged inside</source>
        <translation>{0} ist innen beschädigt</translation>
    </message>
    <message>
        <source>{0} is damaged or no JSON: what begins in line {1} can&apos;t be read</source>
        <translation>{0} ist beschädigt oder kein JSON: was in Zeile {1} beginnt, ist nicht lesbar</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew</source>
        <translation>{0} ist beschädigt, deshalb ist der Text nicht lesbar: öffne die Datei und speichere sie neu</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew as PDF</source>
        <translation>{0} ist beschädigt, deshalb ist der Text nicht lesbar: öffne die Datei und speichere sie neu als PDF</translation>
    </message>
    <message>
        <source>{0} is damaged: it claims {1} layers ({2}). Download it again.</source>
        <translation>{0} ist beschädigt: Es hat angeblich {1} Schichten ({2}). Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is damaged: its MD5 sum is not the one in {1}. Download it again, or remove {2} if you changed the file yourself.</source>
        <translation>{0} ist beschädigt: Die MD5-Summe ist nicht die in {1}. Lade es noch einmal herunter, oder entferne {2}, wenn du die Datei selbst geändert hast.</translation>
    </message>
    <message>
        <source>{0} is damaged: its rows of {1} numbers can&apos;t be a part of {2}. Get another copy of it.</source>
        <translation>{0} ist beschädigt: Die Zeilen mit {1} Zahlen können kein Teil von {2} sein. Hol dir eine andere Kopie.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} holds numbers that are not finite. Download or convert it again</source>
        <translation>{0} ist beschädigt: {1} enthält Zahlen, die nicht endlich sind. Lade es noch einmal herunter oder wandle es noch einmal um</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Download it again.</source>
        <translation>{0} ist beschädigt: {1}. Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Get another copy of it.</source>
        <translation>{0} ist beschädigt: {1}. Hol dir eine andere Kopie.</translation>
    </message>
    <message>
        <source>{0} is empty: download it again.</source>
        <translation>{0} ist leer: Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is empty: the download never began or the disk was full; download it again.</source>
        <translation>{0} ist leer: Der Download hat nie begonnen, oder der Datenträger war voll; lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} ist zweimal darin</translation>
    </message>
    <message>
        <source>{0} is incomplete: it ends after {1} bytes, inside the tensor {2}. Get it again.</source>
        <translation>{0} ist unvollständig: Die Datei endet nach {1} Bytes, mitten im Tensor {2}. Hol sie dir noch einmal.</translation>
    </message>
    <message>
        <source>{0} is incomplete: of {1} one matrix is missing. Download or convert it again</source>
        <translation>{0} ist unvollständig: von {1} fehlt eine Matrix. Lade es noch einmal herunter oder wandle es noch einmal um</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1} is missing. Download it into the same folder.</source>
        <translation>{0} ist unvollständig: {1} fehlt. Lade es in denselben Ordner herunter.</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1}{2} ({3} of {4} weight files) is missing. Download it into the same folder.</source>
        <translation>{0} ist unvollständig: {1}{2} ({3} von {4} Gewichtsdateien) fehlt. Lade das Fehlende in denselben Ordner herunter.</translation>
    </message>
    <message>
        <source>{0} is inside the models folder itself: choose another folder.</source>
        <translation>{0} liegt selbst im Modellordner: Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} is larger than 16 MiB, which no tokenizer of its kind is.</source>
        <translation>{0} ist größer als 16 MiB; so groß ist kein Tokenizer seiner Art.</translation>
    </message>
    <message>
        <source>{0} is larger than 256 MiB, which no file of its kind is.</source>
        <translation>{0} ist größer als 256 MiB; so groß ist keine Datei dieser Art.</translation>
    </message>
    <message>
        <source>{0} is larger than 64 MiB, which no SentencePiece model is.</source>
        <translation>{0} ist größer als 64 MiB; so groß ist kein SentencePiece-Modell.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, more text than a model here can read: attach the part of it that matters</source>
        <translation>{0} ist größer als {1} MB, mehr Text, als ein Modell hier lesen kann: hänge den Teil an, auf den es ankommt</translation>
    </message>
    <message>
        <source>{0} is locked or packed in a way that can&apos;t be read here: save it anew</source>
        <translation>{0} ist gesperrt oder so gepackt, dass es sich hier nicht lesen lässt: speichere es neu</translation>
    </message>
    <message>
        <source>{0} is locked with a password: save a copy without one and attach that</source>
        <translation>{0} ist mit einem Passwort gesperrt: speichere eine Kopie ohne und hänge diese an</translation>
    </message>
    <message>
        <source>{0} is made for another architecture: it changes {1}, which the base lacks.{2}</source>
        <translation>{0} ist für eine andere Architektur gemacht: Er verändert {1}, was der Basis fehlt.{2}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its change of {1} has the shape {2}, the base&apos;s tensor {3}.{4}</source>
        <translation>{0} ist für ein anderes Modell gemacht: Seine Änderung an {1} hat die Form {2}, der Tensor der Basis {3}.{4}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its {1} has another shape.</source>
        <translation>{0} ist für ein anderes Modell gemacht: {1} hat darin eine andere Form.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} ist weder eine Datei noch ein Ordner: Wähle den Ordner eines Checkpoints oder eine .gguf-Datei.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose the folder with the weights.</source>
        <translation>{0} ist weder eine Datei noch ein Ordner: Wähle den Ordner mit den Gewichten.</translation>
    </message>
    <message>
        <source>{0} is no JSON</source>
        <translation>{0} ist kein JSON</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says {1}): choose an adapter file</source>
        <translation>{0} ist kein LoRA-Adapter (angegeben ist {1}): wähle eine Adapterdatei</translation>
    </message>
    <message>
        <source>{0} is no XOR payload: its config.json is missing, or is readable as it is.</source>
        <translation>{0} sind keine XOR-Daten: config.json fehlt oder ist so lesbar, wie sie ist.</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose a .gguf file, or the folder with {1} and its weights</source>
        <translation>{0} ist kein Adapter: wähle eine .gguf-Datei oder den Ordner mit {1} und den Gewichten dazu</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose the folder that holds {1}.</source>
        <translation>{0} ist kein Adapter: Wähle den Ordner, in dem {1} liegt.</translation>
    </message>
    <message>
        <source>{0} is no address of a hub: it begins with https://.</source>
        <translation>{0} ist keine Adresse eines Hubs: Eine solche beginnt mit https://.</translation>
    </message>
    <message>
        <source>{0} is no address that can be reached: try again later.</source>
        <translation>{0} ist keine erreichbare Adresse: Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} is no archive</source>
        <translation>{0} ist kein Archiv</translation>
    </message>
    <message>
        <source>{0} is no base64</source>
        <translation>{0} ist kein base64</translation>
    </message>
    <message>
        <source>{0} is no checkpoint that can be read: {1}.</source>
        <translation>{0} ist kein lesbarer Checkpoint: {1}.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: choose the folder with {1} and the weights.</source>
        <translation>{0} ist kein Checkpoint: Wähle den Ordner mit {1} und den Gewichten.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: none of {1} is in it, and no model in a folder below it.</source>
        <translation>{0} ist kein Checkpoint: Keine der Dateien {1} ist darin und auch kein Modell in einem Ordner darunter.</translation>
    </message>
    <message>
        <source>{0} is no file of torch (it begins with {1}): download it again.</source>
        <translation>{0} ist keine Datei von torch (sie beginnt mit {1}): Lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is no file that can be read: choose another one.</source>
        <translation>{0} ist keine lesbare Datei: Wähle eine andere.</translation>
    </message>
    <message>
        <source>{0} is no file: choose a .gguf file.</source>
        <translation>{0} ist keine Datei: Wähle eine .gguf-Datei.</translation>
    </message>
    <message>
        <source>{0} is no file: choose a file of exchanges, as JSON or JSON lines</source>
        <translation>{0} ist keine Datei: wähle eine Datei mit Wortwechseln, als JSON oder JSON-Zeilen</translation>
    </message>
    <message>
        <source>{0} is no file: choose a text file</source>
        <translation>{0} ist keine Datei: wähle eine Textdatei</translation>
    </message>
    <message>
        <source>{0} is no finite number</source>
        <translation>{0} ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>{0} is no folder: choose one that holds .gguf files.</source>
        <translation>{0} ist kein Ordner: Wähle einen, der .gguf-Dateien enthält.</translation>
    </message>
    <message>
        <source>{0} is no ggml file: it begins with {1}.</source>
        <translation>{0} ist keine ggml-Datei: Sie beginnt mit {1}.</translation>
    </message>
    <message>
        <source>{0} is no importance matrix that can be used: {1}. Make it again, or choose another.</source>
        <translation>{0} ist keine brauchbare Wichtigkeitsmatrix: {1}. Mach sie noch einmal oder wähle eine andere.</translation>
    </message>
    <message>
        <source>{0} is no model that one talks to, so it needs no chat template: choose a model.</source>
        <translation>{0} ist kein Modell, mit dem man redet, und braucht deshalb keine Chat-Vorlage: Wähle ein Modell.</translation>
    </message>
    <message>
        <source>{0} is no model that writes text word by word: choose a chat model</source>
        <translation>{0} ist kein Modell, das Text Wort für Wort schreibt: wähle ein Chat-Modell</translation>
    </message>
    <message>
        <source>{0} is no name of a model on a hub: it is like owner/model.</source>
        <translation>{0} ist kein Name eines Modells auf einem Hub: Ein solcher sieht aus wie owner/model.</translation>
    </message>
    <message>
        <source>{0} is no name of a repository</source>
        <translation>{0} ist kein Name eines Repositorys</translation>
    </message>
    <message>
        <source>{0} is no ordinary file, so there is nothing to read in it</source>
        <translation>{0} ist keine gewöhnliche Datei, deshalb gibt es darin nichts zu lesen</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: its header or its tensors differ. Get both from the same place.</source>
        <translation>{0} ist kein Teil desselben Modells wie {1}: Dateikopf oder Tensoren unterscheiden sich. Hol dir beide von derselben Stelle.</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: {2} differs. Get both from the same place.</source>
        <translation>{0} ist kein Teil desselben Modells wie {1}: {2} unterscheidet sich. Hol dir beide von derselben Stelle.</translation>
    </message>
    <message>
        <source>{0} is no percentage of words to keep: give one from 1 to 100, such as 95.</source>
        <translation>{0} ist kein Prozentsatz von Wörtern, die bleiben sollen: Gib einen von 1 bis 100 an, etwa 95.</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8: choose another one.</source>
        <translation>{0} ist kein Text in UTF-8: Wähle etwas anderes.</translation>
    </message>
    <message>
        <source>{0} is no tuning</source>
        <translation>{0} ist keine Feineinstellung</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation>{0} is no {1}</translation>
    </message>
    <message>
        <source>{0} is no {1}: choose one of {2}</source>
        <translation>{0} gibt es nicht als {1}: wähle eines von {2}</translation>
    </message>
    <message>
        <source>{0} is none of the families that are computed independently</source>
        <translation>{0} gehört zu keiner der Familien, die unabhängig nachgerechnet werden</translation>
    </message>
    <message>
        <source>{0} is none of the library&apos;s folders.</source>
        <translation>{0} ist keiner der Ordner der Bibliothek.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file (it begins with {1}): choose a .gguf file or a checkpoint&apos;s folder.</source>
        <translation>{0} ist keine GGUF-Datei (sie beginnt mit {1}): Wähle eine .gguf-Datei oder den Ordner eines Checkpoints.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file: it begins with {1} instead of {2}.</source>
        <translation>{0} ist keine GGUF-Datei: Sie beginnt mit {1} statt mit {2}.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object: download it again.</source>
        <translation>{0} ist kein JSON-Objekt: Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is not a SentencePiece model ({1}): download it again.</source>
        <translation>{0} ist kein SentencePiece-Modell ({1}): Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is not a usable GGUF: {1}. Download or convert it again.</source>
        <translation>{0} ist keine brauchbare GGUF-Datei: {1}. Lade sie noch einmal herunter oder wandle noch einmal um.</translation>
    </message>
    <message>
        <source>{0} is not a valid tiktoken tokenizer ({1}): download it again.</source>
        <translation>{0} ist kein gültiger tiktoken-Tokenizer ({1}): Lade ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is not a valid tokenizer ({1}): download it again.</source>
        <translation>{0} ist kein gültiger Tokenizer ({1}): Lade ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is not allowed in a template</source>
        <translation>{0} ist in einer Vorlage nicht erlaubt</translation>
    </message>
    <message>
        <source>{0} is not built as a Word document is, so it was not read: save it anew</source>
        <translation>{0} ist nicht wie ein Word-Dokument aufgebaut und wurde deshalb nicht gelesen: speichere es neu</translation>
    </message>
    <message>
        <source>{0} is not in the library any more: look whether its disk is there.</source>
        <translation>{0} ist nicht mehr in der Bibliothek: Sieh nach, ob der Datenträger da ist.</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a JSON file</source>
        <translation>{0} ist kein Text in UTF-8: wähle eine JSON-Datei</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a text file</source>
        <translation>{0} ist kein Text in UTF-8: wähle eine Textdatei</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: download it again.</source>
        <translation>{0} ist kein Text in UTF-8: Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is not the file that Puna {1} on {2}: it was changed since. Convert it again, or trust it as it is</source>
        <translation>{0} ist nicht die Datei, die Puna am {2} kannte ({1}): sie wurde seitdem verändert. Wandle noch einmal um oder vertraue ihr, wie sie ist</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{0} is not valid JSON ({1}): download it again.</source>
        <translation>{0} ist kein gültiges JSON ({1}): Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is now called {1}.</source>
        <translation>{0} heißt jetzt {1}.</translation>
    </message>
    <message>
        <source>{0} is of a family that Puna can&apos;t convert ({1}): look for a version in GGUF, or choose another model.</source>
        <translation>{0} gehört zu einer Familie, die Puna nicht umwandeln kann ({1}): Such eine Fassung in GGUF oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} is of the format {1} v{2}, which llama.cpp never had for LLaMA; {3} can be converted: get the model as it was published, in a folder with config.json.</source>
        <translation>{0} hat das Format {1} v{2}, das llama.cpp für LLaMA nie hatte; umwandeln lässt sich {3}: Hol dir das Modell, wie es veröffentlicht wurde, in einem Ordner mit config.json.</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}; only LoRA adapters can be added to a model.</source>
        <translation>{0} ist von der Art {1}; zu einem Modell lassen sich nur LoRA-Adapter hinzufügen.</translation>
    </message>
    <message>
        <source>{0} is one of several parts, and the first, {1}, is missing beside it.</source>
        <translation>{0} ist einer von mehreren Teilen, und der erste, {1}, fehlt daneben.</translation>
    </message>
    <message>
        <source>{0} is one of {1} parts, and {2} is missing beside it: get all parts into one folder.</source>
        <translation>{0} ist einer von {1} Teilen, und {2} fehlt daneben: Hol alle Teile in einen Ordner.</translation>
    </message>
    <message>
        <source>{0} is only a git-lfs pointer{1}: the folder was cloned without git-lfs. Run `git lfs pull` in it, or download the file itself.</source>
        <translation>{0} ist nur ein git-lfs-Zeiger{1}: Der Ordner wurde ohne git-lfs geklont. Führe darin `git lfs pull` aus oder lade die Datei selbst herunter.</translation>
    </message>
    <message>
        <source>{0} is only for those who have accepted its makers&apos; terms: {1}.</source>
        <translation>{0} ist nur für die, die den Bedingungen seiner Macher zugestimmt haben: {1}.</translation>
    </message>
    <message>
        <source>{0} is quantized already ({1}), and stays as it is: use `puna convert`.</source>
        <translation>{0} ist schon quantisiert ({1}) und bleibt, wie es ist: Benutze `puna convert`.</translation>
    </message>
    <message>
        <source>{0} is quantized for other programs: look for the original, or for a version in GGUF.</source>
        <translation>{0} ist für andere Programme quantisiert: Such das Original oder eine Fassung in GGUF.</translation>
    </message>
    <message>
        <source>{0} is quantized to {1} in the way of {2}, which lasted for weeks; f32, f16, q4_0 and q4_1 can be converted: get such a file, or the model as it was published.</source>
        <translation>{0} ist zu {1} quantisiert, und zwar in der Weise von {2}, die nur einige Wochen galt; umwandeln lassen sich f32, f16, q4_0 und q4_1: Hol dir eine solche Datei oder das Modell, wie es veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>{0} is the difference between a tuned model and its base and no whole model: name the folder of the base{1} with --base.</source>
        <translation>{0} ist die Differenz zwischen einem abgestimmten Modell und seiner Basis und kein ganzes Modell: Nenne den Ordner der Basis{1} mit --base.</translation>
    </message>
    <message>
        <source>{0} is the file to read from: choose another name for the result.</source>
        <translation>{0} ist die Datei, aus der gelesen wird: Wähle einen anderen Namen für das Ergebnis.</translation>
    </message>
    <message>
        <source>{0} is the smallest that keeps {1} % of next words. {2}</source>
        <translation>{0} ist das kleinste, das {1} % der nächsten Wörter behält. {2}</translation>
    </message>
    <message>
        <source>{0} is there already and is another file than the hub&apos;s: move it away or choose a folder.</source>
        <translation>{0} ist schon da und eine andere Datei als die des Hubs: Verschiebe sie oder wähle einen Ordner.</translation>
    </message>
    <message>
        <source>{0} is there already and is not Puna&apos;s: move it away and start again.</source>
        <translation>{0} ist schon da und nicht von Puna: Verschiebe es und fang noch einmal an.</translation>
    </message>
    <message>
        <source>{0} is too coarse to be made without an importance matrix, so llama.cpp refuses it: give one with --imatrix, or choose one of {1}.</source>
        <translation>{0} ist so grob, dass llama.cpp es ohne Wichtigkeitsmatrix nicht macht: Gib mit --imatrix eine an oder wähle eines von {1}.</translation>
    </message>
    <message>
        <source>{0} is too large to be what was asked for: choose another one.</source>
        <translation>{0} ist zu groß, um das Verlangte zu sein: Wähle etwas anderes.</translation>
    </message>
    <message>
        <source>{0} is too long a name for an importance matrix: rename the tensor.</source>
        <translation>{0} ist als Name für eine Wichtigkeitsmatrix zu lang: Benenne den Tensor um.</translation>
    </message>
    <message>
        <source>{0} is {1} and not F32</source>
        <translation>{0} ist {1} und nicht F32</translation>
    </message>
    <message>
        <source>{0} is {1} away from {2}, which rounding to {3} can&apos;t be</source>
        <translation>{0} ist {1} von {2} entfernt, was nicht vom Runden auf {3} kommen kann</translation>
    </message>
    <message>
        <source>{0} is {1} characters long, far more than any template needs</source>
        <translation>{0} ist {1} Zeichen lang, weit mehr, als eine Vorlage braucht</translation>
    </message>
    <message>
        <source>{0} is {1}, but there are only {2} tokens: the tokenizer belongs to another model.</source>
        <translation>{0} ist {1}, aber es gibt nur {2} Tokens: Der Tokenizer gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>{0} is {1}: unpack it, and choose the folder it contains.</source>
        <translation>{0} ist {1}: Entpacke es und wähle den Ordner darin.</translation>
    </message>
    <message>
        <source>{0} keeps spaces as they are (escape_whitespaces is off), which llama.cpp can&apos;t do.</source>
        <translation>{0} behält Leerzeichen, wie sie sind (escape_whitespaces ist aus), was llama.cpp nicht kann.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that the index says it holds.</source>
        <translation>{0} fehlt der Tensor {1}, der nach dem Index darin ist.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that {2} has: they are not parts of one model, or one is damaged.</source>
        <translation>{0} fehlt der Tensor {1}, den {2} hat: Das sind keine Teile eines Modells, oder einer ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} lacks {1}, with which the file of that name must be combined: the base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>{0} fehlt {1}, mit dem die gleichnamige Datei verknüpft werden muss: Die Basis muss LLaMA sein, umgewandelt mit genau der Version von transformers, die die Seite des Modells nennt.</translation>
    </message>
    <message>
        <source>{0} names {1}, which no checkpoint of weights needs and which could run a program: nothing in it was run. Take the weights in safetensors form, or let whoever made the file save only model.state_dict().</source>
        <translation>{0} nennt {1}, was kein Checkpoint mit Gewichten braucht und was ein Programm ausführen könnte: Nichts darin wurde ausgeführt. Nimm die Gewichte als safetensors, oder lass den, der die Datei gemacht hat, nur model.state_dict() speichern.</translation>
    </message>
    <message>
        <source>{0} needs {1} MB and the disk of {2} has {3} MB free: free some space, or choose another folder.</source>
        <translation>{0} braucht {1} MB, und der Datenträger von {2} hat {3} MB frei: Schaffe Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} next words are the same as {1}&apos;s: {2}.</source>
        <translation>Dieselben nächsten Wörter wie bei {1}: {0} ({2}).</translation>
    </message>
    <message>
        <source>{0} of 1,000</source>
        <translation>{0} von 1.000</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} von 100</translation>
    </message>
    <message>
        <source>{0} of its tokens hold carriage returns: the tokenizer&apos;s file went through a program that rewrites line ends (CRLF). Get the original file.</source>
        <translation>{0} der Tokens enthalten Wagenrückläufe: Die Datei des Tokenizers ging durch ein Programm, das Zeilenenden umschreibt (CRLF). Hol dir die ursprüngliche Datei.</translation>
    </message>
    <message>
        <source>{0} of its {1} files are in the trash already.</source>
        <translation>{0} der {1} Dateien sind schon im Papierkorb.</translation>
    </message>
    <message>
        <source>{0} of its {1} layers are for prediction only</source>
        <translation>{0} der {1} Schichten sind nur zur Vorhersage da</translation>
    </message>
    <message>
        <source>{0} of its {1} parts are missing, first {2}: download them.</source>
        <translation>{0} der {1} Teile fehlen, zuerst {2}: Lade sie herunter.</translation>
    </message>
    <message>
        <source>{0} of {1} has changed since you chose it: search for the model again to get the newest.</source>
        <translation>{0} von {1} hat sich geändert, seit du es gewählt hast: Suche noch einmal nach dem Modell, um das neueste zu bekommen.</translation>
    </message>
    <message>
        <source>{0} of {1} is not the file that Puna&apos;s catalogue knows: choose another model, and please report it.</source>
        <translation>{0} von {1} ist nicht die Datei, die Punas Katalog kennt: Wähle ein anderes Modell und melde das bitte.</translation>
    </message>
    <message>
        <source>{0} of {1} values</source>
        <translation>{0} mit {1} Werten</translation>
    </message>
    <message>
        <source>{0} on {1}, SHA-256 {2}</source>
        <translation>{0} am {1}, SHA-256 {2}</translation>
    </message>
    <message>
        <source>{0} out of {1} written to {2}.</source>
        <translation>{0} aus {1} nach {2} geschrieben.</translation>
    </message>
    <message>
        <source>{0} parameters · {1} bits each · {2}</source>
        <translation>{0} Parameter · je {1} Bits · {2}</translation>
    </message>
    <message>
        <source>{0} places the tensor {1} in {2}, which is no file beside it.</source>
        <translation>{0} legt den Tensor {1} in {2}, aber eine solche Datei liegt nicht daneben.</translation>
    </message>
    <message>
        <source>{0} points to what is no address of the web: try again later.</source>
        <translation>{0} verweist auf etwas, das keine Adresse im Web ist: Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} points to what is no address: try again later.</source>
        <translation>{0} verweist auf etwas, das keine Adresse ist: Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} points to {1} without encryption, so nothing was fetched: try another network.</source>
        <translation>{0} verweist ohne Verschlüsselung auf {1}, deshalb wurde nichts geladen: Versuche es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>{0} refuses this conversation: {1}</source>
        <translation>{0} lehnt dieses Gespräch ab: {1}</translation>
    </message>
    <message>
        <source>{0} replaces {1}{2}, which an adapter in GGUF can&apos;t: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} ersetzt {1}{2}, was ein Adapter in GGUF nicht kann: Führe ihn mit `puna convert BASE --adapter ADAPTER` mit der Basis zusammen.</translation>
    </message>
    <message>
        <source>{0} says nothing of {1}, without which {2} can&apos;t be made well: choose a matrix that was made with this model, or a larger type.</source>
        <translation>{0} sagt nichts über {1}, und ohne das lässt sich {2} nicht gut machen: Wähle eine Matrix, die mit diesem Modell gemacht wurde, oder einen größeren Typ.</translation>
    </message>
    <message>
        <source>{0} says of itself that it is part {1} of {2}: get the parts of this model again.</source>
        <translation>{0} gibt sich selbst als Teil {1} von {2} aus: Hol dir die Teile dieses Modells noch einmal.</translation>
    </message>
    <message>
        <source>{0} sends another part of {1} than was asked for.</source>
        <translation>{0} sendet einen anderen Teil von {1} als den verlangten.</translation>
    </message>
    <message>
        <source>{0} sends in a circle: try again later.</source>
        <translation>{0} leitet im Kreis weiter: Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} has.</source>
        <translation>{0} sendet mehr, als {1} hat.</translation>
    </message>
    <message>
        <source>{0} sends {1} in an encoding that was not asked for.</source>
        <translation>{0} sendet {1} in einer Kodierung, die nicht verlangt war.</translation>
    </message>
    <message>
        <source>{0} since {1} {2}: {3} sent, {4} received.</source>
        <translation>{0} seit {1}. {2}: {3} gesendet, {4} empfangen.</translation>
    </message>
    <message>
        <source>{0} tables that are computed anew ({1} …) are left out.</source>
        <translation>{0} Tabellen, die neu berechnet werden ({1} …), sind weggelassen.</translation>
    </message>
    <message>
        <source>{0} takes no connections: check HF_ENDPOINT or the proxy, or try again later.</source>
        <translation>{0} nimmt keine Verbindungen an: Prüfe HF_ENDPOINT oder den Proxy, oder versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} tensors are the checkpoint&apos;s {1}</source>
        <translation>{0} Tensoren sind die des Checkpoints, {1}</translation>
    </message>
    <message>
        <source>{0} to your token</source>
        <translation>{0} deinem Token</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Tokens</translation>
    </message>
    <message>
        <source>{0} tokens don&apos;t fit a context of {1}</source>
        <translation>{0} Tokens passen nicht in einen Kontext von {1}</translation>
    </message>
    <message>
        <source>{0} tokens of {1} read, {2} tensors weighed</source>
        <translation>{0} Tokens aus {1} gelesen, {2} Tensoren gewichtet</translation>
    </message>
    <message>
        <source>{0} took more than a minute to read, so it was given up: attach a part of it as text.</source>
        <translation>{0} brauchte mehr als eine Minute zum Lesen und wurde deshalb aufgegeben: Hänge einen Teil davon als Text an.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than {1} has: it is no XOR payload.</source>
        <translation>{0} ergibt entpackt weit mehr, als {1} hat: Das sind keine XOR-Daten.</translation>
    </message>
    <message>
        <source>{0} uses a form of PDF that can&apos;t be read here: save it anew, or copy its text</source>
        <translation>{0} benutzt eine Form von PDF, die sich hier nicht lesen lässt: speichere es neu oder kopiere den Text</translation>
    </message>
    <message>
        <source>{0} was begun with {1}, which changes the base model too: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} wurde mit {1} begonnen, was auch das Basismodell verändert: Führe ihn mit dem Programm, das ihn trainiert hat, zusammen und wandle das zusammengeführte Modell um.</translation>
    </message>
    <message>
        <source>{0} was cloned without its large files: run `git lfs pull` in it.</source>
        <translation>{0} wurde ohne seine großen Dateien geklont: Führe darin `git lfs pull` aus.</translation>
    </message>
    <message>
        <source>{0} was left aside: its tokens are not those inside {1}, so it belongs to another model.</source>
        <translation>{0} wurde beiseitegelassen: Die Tokens sind nicht die in {1}, es gehört also zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>{0} was made for another model: for {1} it has {2} numbers and not {3}. Make one with this model.</source>
        <translation>{0} wurde für ein anderes Modell gemacht: Für {1} hat sie {2} Zahlen und nicht {3}. Mach eine mit diesem Modell.</translation>
    </message>
    <message>
        <source>{0} was made for another model: it knows none of this model&apos;s tensors.</source>
        <translation>{0} wurde für ein anderes Modell gemacht: Sie kennt keinen der Tensoren dieses Modells.</translation>
    </message>
    <message>
        <source>{0} was saved by torch before version 1.6, in a form that can&apos;t be read without running it: where you trust it, load it with torch and save it again (torch.save(torch.load(path), path)).</source>
        <translation>{0} wurde von torch vor Version 1.6 in einer Form gespeichert, die sich nicht lesen lässt, ohne sie auszuführen: Wenn du ihr vertraust, lade sie mit torch und speichere sie noch einmal (torch.save(torch.load(path), path)).</translation>
    </message>
    <message>
        <source>{0} went through a program that rewrites line ends (CRLF): copy the original file again.</source>
        <translation>{0} ging durch ein Programm, das Zeilenenden umschreibt (CRLF): Kopiere die ursprüngliche Datei noch einmal.</translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation>{0} nach {1} geschrieben.</translation>
    </message>
    <message>
        <source>{0} {1} added</source>
        <translation>Gespräche: {0} hinzugefügt</translation>
    </message>
    <message>
        <source>{0} {1} here already</source>
        <translation>{0} schon vorhanden</translation>
    </message>
    <message>
        <source>{0} {1} new messages</source>
        <translation>{0} mit neuen Nachrichten</translation>
    </message>
    <message>
        <source>{0} {1}, so it was stopped: choose another template</source>
        <translation>{0} {1} und wurde deshalb angehalten: wähle eine andere Vorlage</translation>
    </message>
    <message>
        <source>{0}, and is used where it lies</source>
        <translation>{0}, und wird benutzt, wo es liegt</translation>
    </message>
    <message>
        <source>{0}, so it is kept until Puna is closed: you will be asked for it again. Puna never writes it to a file.</source>
        <translation>{0}; das Token bleibt deshalb nur erhalten, bis Puna geschlossen wird: Du wirst wieder danach gefragt. Puna schreibt es nie in eine Datei.</translation>
    </message>
    <message>
        <source>{0}, which holds numbers that are not finite</source>
        <translation>{0}, das Zahlen enthält, die nicht endlich sind</translation>
    </message>
    <message>
        <source>{0}, {1} bits each</source>
        <translation>{0}, je {1} Bits</translation>
    </message>
    <message>
        <source>{0}, … {1} in all</source>
        <translation>{0}, … insgesamt {1}</translation>
    </message>
    <message>
        <source>{0}.{1} is not allowed in a template</source>
        <translation>{0}.{1} ist in einer Vorlage nicht erlaubt</translation>
    </message>
    <message>
        <source>{0}: a file has path, size and sha256</source>
        <translation>{0}: a file has path, size and sha256</translation>
    </message>
    <message>
        <source>{0}: a sha256 has 64 hexadecimal digits or is null</source>
        <translation>{0}: a sha256 has 64 hexadecimal digits or is null</translation>
    </message>
    <message>
        <source>{0}: a size is a number of bytes or null</source>
        <translation>{0}: a size is a number of bytes or null</translation>
    </message>
    <message>
        <source>{0}: f16 instead of q8_0, because rows of {1} numbers are no multiple of {2}</source>
        <translation>{0}: f16 statt q8_0, weil Zeilen mit {1} Zahlen kein Vielfaches von {2} sind</translation>
    </message>
    <message>
        <source>{0}: the revision is a commit or null</source>
        <translation>{0}: the revision is a commit or null</translation>
    </message>
    <message>
        <source>{0}: the sentence is one sentence of at most 150 characters</source>
        <translation>{0}: the sentence is one sentence of at most 150 characters</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} is stored as {2}, which no adapter is.</source>
        <translation>{0}: Der Tensor {1} ist als {2} gespeichert, was kein Adapter ist.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} is stored as {2}; only {3} can be converted: get the checkpoint as it was before it was quantized.</source>
        <translation>{0}: Der Tensor {1} ist als {2} gespeichert; umwandeln lässt sich nur {3}: Hol dir den Checkpoint, wie er vor dem Quantisieren war.</translation>
    </message>
    <message>
        <source>{0}: {1} can&apos;t be {2}</source>
        <translation>{0}: {1} kann nicht {2} sein</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}, because the checkpoint holds it so</source>
        <translation>{0}: {1} statt {2}, weil der Checkpoint es so enthält</translation>
    </message>
    <message>
        <source>{0}: {1} is stored as {2}; only {3} can be converted.</source>
        <translation>{0}: {1} ist als {2} gespeichert; umwandeln lässt sich nur {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} matrices have rows that {3} can&apos;t divide into its blocks, and were kept at higher precision</source>
        <translation>{0}: {1} von {2} Matrizen haben Zeilen, die {3} nicht in seine Blöcke teilen kann, und wurden genauer behalten</translation>
    </message>
    <message>
        <source>{0}_token_id {1} is beyond the last token and was left out.</source>
        <translation>{0}_token_id {1} liegt hinter dem letzten Token und wurde weggelassen.</translation>
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
        <source>Nothing moves by itself. Where the system asks for that, nothing does anyway.</source>
        <translation>Nichts bewegt sich von selbst. Wo das System es wünscht, gilt das ohnehin.</translation>
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
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
    <name>TextQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
