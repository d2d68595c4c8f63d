<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Do anything by its name</source>
        <translation>Tout faire par son nom</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>Chercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre encore</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Continuer la dernière réponse</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Aller au champ de message</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>Prompts enregistrés…</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>Voir et modifier le prompt…</translation>
    </message>
    <message>
        <source>Go to Chat</source>
        <translation>Aller à la discussion</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Aller aux modèles</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Afficher ou masquer les conversations</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>Afficher ou masquer la façon de répondre dans cette conversation</translation>
    </message>
    <message>
        <source>Go to the jobs</source>
        <translation>Aller aux tâches</translation>
    </message>
    <message>
        <source>Add a model from this computer…</source>
        <translation>Ajouter un modèle de cet ordinateur…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texte de taille normale</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Quit Puna</source>
        <translation>Quitter Puna</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nouvelle ligne dans le message</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>Renommer la discussion choisie</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>Supprimer la discussion choisie</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Strength of {0}</source>
        <translation>Force de {0}</translation>
    </message>
    <message>
        <source>Use without this adapter</source>
        <translation>Utiliser sans cet adaptateur</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Puna was closed before this answer was complete.</source>
        <translation>Puna a été fermé avant que cette réponse soit complète.</translation>
    </message>
    <message>
        <source>The context window of this model is full.</source>
        <translation>La fenêtre de contexte de ce modèle est pleine.</translation>
    </message>
    <message>
        <source>The {0} oldest messages no longer fit the context window and were not read.</source>
        <translation>Les {0} messages les plus anciens ne tiennent plus dans la fenêtre de contexte et n’ont pas été lus.</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>{0} · look at its text</source>
        <translation>{0} · voir son texte</translation>
    </message>
    <message>
        <source>Attachment {0}, {1}</source>
        <translation>Pièce jointe {0}, {1}</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>Arrêter de lire {0}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>{0} · {1} tokens</source>
        <translation>{0} · {1} jetons</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>That waits for your first message: add a model to ask about it.</source>
        <translation>Cela attend votre premier message : ajoutez un modèle pour poser des questions.</translation>
    </message>
    <message>
        <source>The long text you pasted is attached as “{0}”.</source>
        <translation>Le long texte collé est joint sous le nom « {0} ».</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>Insérer plutôt comme texte</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>Texte collé {0}</translation>
    </message>
    <message>
        <source>“{0}” was taken off.</source>
        <translation>« {0} » a été retiré.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} jetons sur {1}</translation>
    </message>
    <message>
        <source>With your next question, the model reads as much of the conversation as fits.</source>
        <translation>Avec votre prochaine question, le modèle lit de la conversation tout ce qui tient.</translation>
    </message>
    <message>
        <source>{0} · not all of it will be read</source>
        <translation>{0} · tout ne sera pas lu</translation>
    </message>
    <message>
        <source>The message with what is attached is longer than the context. Shorten it, take something off, or choose a longer context in the panel on the right.</source>
        <translation>Le message avec ses pièces jointes est plus long que le contexte. Raccourcissez-le, retirez quelque chose ou choisissez un contexte plus long à droite.</translation>
    </message>
    <message>
        <source>Too long to send: {0}</source>
        <translation>Trop long pour être envoyé : {0}</translation>
    </message>
    <message>
        <source>{0} · the {1} oldest messages will not be read</source>
        <translation>{0} · les {1} messages les plus anciens ne seront pas lus</translation>
    </message>
    <message>
        <source>• {0}</source>
        <translation>• {0}</translation>
    </message>
    <message>
        <source>• and {0} more</source>
        <translation>• et {0} de plus</translation>
    </message>
    <message>
        <source>What no longer fits stays in the conversation, but the model will not read it:</source>
        <translation>Ce qui ne tient plus reste dans la conversation, mais le modèle ne le lira pas :</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>the background process could not be started: {0}</source>
        <translation>le processus d’arrière-plan n’a pas pu être lancé : {0}</translation>
    </message>
</context>
<context>
    <name>ChildDeath</name>
    <message>
        <source>the background process was stopped</source>
        <translation>le processus d’arrière-plan a été arrêté</translation>
    </message>
    <message>
        <source>the background process was ended by the system, most likely because memory ran out: close other programs first</source>
        <translation>le système a mis fin au processus d’arrière-plan, très probablement faute de mémoire : fermez d’autres programmes pour en libérer</translation>
    </message>
    <message>
        <source>the background process lost the file it was reading, which became shorter or whose disk went away: check the model file and its disk</source>
        <translation>le processus d’arrière-plan a perdu le fichier qu’il lisait, devenu plus court ou dont le disque n’est plus là : vérifiez le fichier du modèle et son disque</translation>
    </message>
    <message>
        <source>the background process needs instructions that this computer&apos;s processor does not have: install the Puna made for it</source>
        <translation>le processus d’arrière-plan a besoin d’instructions que le processeur de cet ordinateur ne connaît pas : installez le Puna fait pour lui</translation>
    </message>
    <message>
        <source>the background process crashed: native code used memory that is not its own</source>
        <translation>le processus d’arrière-plan a planté : du code natif a utilisé une mémoire qui n’est pas la sienne</translation>
    </message>
    <message>
        <source>the background process crashed: native code divided by zero</source>
        <translation>le processus d’arrière-plan a planté : du code natif a divisé par zéro</translation>
    </message>
    <message>
        <source>the background process gave up on something it could not go on with</source>
        <translation>le processus d’arrière-plan a renoncé, ne pouvant pas continuer</translation>
    </message>
    <message>
        <source>the background process was ended from outside</source>
        <translation>le processus d’arrière-plan a été arrêté de l’extérieur</translation>
    </message>
    <message>
        <source>the background process was ended by the system for using too much of the processor</source>
        <translation>le système a mis fin au processus d’arrière-plan, qui utilisait trop le processeur</translation>
    </message>
    <message>
        <source>the background process was ended by the system because a file became larger than allowed</source>
        <translation>le système a mis fin au processus d’arrière-plan parce qu’un fichier a dépassé la taille permise</translation>
    </message>
    <message>
        <source>the background process crashed</source>
        <translation>le processus d’arrière-plan a planté</translation>
    </message>
    <message>
        <source>the background process stopped unexpectedly</source>
        <translation>le processus d’arrière-plan s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>{0} ({1}). Its log is {2}</source>
        <translation>{0} ({1}). Son journal se trouve dans {2}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask anything</source>
        <translation>Demandez ce que vous voulez</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>One moment: what you attached is still being read</source>
        <translation>Un instant : la pièce jointe est encore en cours de lecture</translation>
    </message>
    <message>
        <source>Write what to do with it, then send</source>
        <translation>Écrivez quoi en faire, puis envoyez</translation>
    </message>
    <message>
        <source>That is a picture, and models here read text only: say in words what it shows</source>
        <translation>C&apos;est une image, et les modèles ici ne lisent que du texte : décrivez-la avec des mots</translation>
    </message>
    <message>
        <source>{0} million characters</source>
        <translation>{0} millions de caractères</translation>
    </message>
    <message>
        <source>That paste has {0}, more than a model can read. Paste a part of it.</source>
        <translation>Ce collage en a {0}, plus qu&apos;un modèle ne peut lire. Collez-en une partie.</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Esc stops the answer</source>
        <translation>Échap arrête la réponse</translation>
    </message>
    <message>
        <source>Enter sends · / prompts · @ models</source>
        <translation>Entrée envoie · / prompts · @ modèles</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciennes</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Choose conversations</source>
        <translation>Choisir des conversations</translation>
    </message>
    <message>
        <source>Only titles with…</source>
        <translation>Seulement les titres avec…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Prendre celles-ci</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Il n’y a pas encore de conversation.</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} sur {1} cochées</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Your models are kept in {0}, which is not there now: connect its disk.</source>
        <translation>Vos modèles sont dans {0}, qui n&apos;est pas là pour l&apos;instant : connectez son disque.</translation>
    </message>
    <message>
        <source>A model is being made or downloaded: wait for it, or pause it.</source>
        <translation>Un modèle est en cours de fabrication ou de téléchargement : attendez-le, ou mettez-le en pause.</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>Déplacement des modèles</translation>
    </message>
    <message>
        <source>The models are in {0} from now on.</source>
        <translation>Les modèles sont désormais dans {0}.</translation>
    </message>
    <message>
        <source>What came meanwhile is in {0}.</source>
        <translation>Ce qui est arrivé entre-temps est dans {0}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Something else is under way with your data: wait until it has ended.</source>
        <translation>Une autre opération est en cours sur vos données : attendez qu&apos;elle soit finie.</translation>
    </message>
    <message>
        <source>A copy of your conversations</source>
        <translation>Une copie de vos conversations</translation>
    </message>
    <message>
        <source>A copy of your conversations is at {0}. To go back to it, close Puna and put it in the place of {1}.</source>
        <translation>Une copie de vos conversations est dans {0}. Pour y revenir, fermez Puna et mettez-la à la place de {1}.</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Back to Puna&apos;s folder</source>
        <translation>Retour au dossier de Puna</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où elles se trouvent</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Où sont les modèles</translation>
    </message>
    <message>
        <source>They can be kept on another disk. Each is checked there before it leaves its old place.</source>
        <translation>Ils peuvent être gardés sur un autre disque. Chacun y est vérifié avant de quitter son ancienne place.</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Ce qui prend de la place</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Copies of your conversations are made every day by themselves; here is one more, for you.</source>
        <translation>Des copies de vos conversations sont faites chaque jour ; en voici une de plus, pour vous.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Conversations and models go to the trash; all of it can be erased for good.</source>
        <translation>Conversations et modèles vont dans la corbeille ; le tout peut être effacé pour de bon.</translation>
    </message>
    <message>
        <source>{0} is not there now: connect its disk.</source>
        <translation>{0} n&apos;est pas là pour l&apos;instant : connectez son disque.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Daily copies of conversations</source>
        <translation>Copies quotidiennes des conversations</translation>
    </message>
    <message>
        <source>Downloads of which no model was made yet</source>
        <translation>Téléchargements dont aucun modèle n&apos;a encore été fait</translation>
    </message>
    <message>
        <source>What models have read, to go on at once</source>
        <translation>Ce que les modèles ont lu, pour reprendre aussitôt</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Ce qui peut être refait</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>How this answer was made</source>
        <translation>Comment cette réponse a été faite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPresenter</name>
    <message>
        <source>Puna did not end as it should last time. What was on the screen is kept, and an answer that was under way can be asked for again.</source>
        <translation>La dernière fois, Puna ne s’est pas terminé normalement. Ce qui était à l’écran est conservé, et une réponse en cours peut être redemandée.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard: versions, sizes, settings and what logs say. No conversation.</source>
        <translation>Le diagnostic est dans le presse-papiers : versions, tailles, réglages et ce que disent les journaux. Aucune conversation.</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Search the Hugging Face hub, or paste the name of a model</source>
        <translation>Cherchez sur Hugging Face, ou collez le nom d&apos;un modèle</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>Chercher des modèles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>Plus téléchargés</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Plus aimés</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>Prêts à l&apos;emploi</translation>
    </message>
    <message>
        <source>To be converted</source>
        <translation>À convertir</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Tient sur cet ordinateur</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Modèles trouvés</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and the ways to get it.</source>
        <translation>Choisissez un modèle pour voir ce qu&apos;il est et comment l&apos;obtenir.</translation>
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
        <translation>Abandonner et retirer ce qui est arrivé</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>commence</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation>Déposez pour ajouter</translation>
    </message>
    <message>
        <source>A model or a checkpoint folder to chat with; text, PDF or Word files to talk about</source>
        <translation>Un modèle ou un dossier de checkpoint pour discuter ; des fichiers texte, PDF ou Word pour en parler</translation>
    </message>
</context>
<context>
    <name>EmptyButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Another model was chosen before this answer was complete.</source>
        <translation>Un autre modèle a été choisi avant que cette réponse soit complète.</translation>
    </message>
    <message>
        <source>The model stopped: {0}.</source>
        <translation>Le modèle s’est arrêté : {0}.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Conversations: {0}</source>
        <translation>Conversations : {0}</translation>
    </message>
    <message>
        <source>Models: {0}, {1}</source>
        <translation>Modèles : {0}, {1}</translation>
    </message>
    <message>
        <source>What can be made again: {0}</source>
        <translation>Ce qui peut être refait : {0}</translation>
    </message>
    <message>
        <source>They go to Puna&apos;s trash, and can be taken back for thirty days.</source>
        <translation>Elles vont dans la corbeille de Puna, d&apos;où on peut les reprendre pendant trente jours.</translation>
    </message>
    <message>
        <source>Those in {0} go to the system&apos;s trash; any elsewhere stay.</source>
        <translation>Ceux de {0} vont dans la corbeille du système ; ceux qui sont ailleurs restent.</translation>
    </message>
    <message>
        <source>What models have read, caches and adapters; the next use makes them again.</source>
        <translation>Ce que les modèles ont lu, les caches et les adaptateurs ; la prochaine utilisation les refait.</translation>
    </message>
    <message>
        <source>For good: {0} conversations with their copies and the trash, {1} models, prompts, personas, settings, downloads and logs, which is all that Puna keeps in {2} and {3}. Models that lie elsewhere are not touched. Puna closes then, and nothing brings this back.</source>
        <translation>Pour de bon : {0} conversations avec leurs copies et la corbeille, {1} modèles, prompts, personas, réglages, téléchargements et journaux, soit tout ce que Puna garde dans {2} et {3}. Les modèles qui sont ailleurs ne sont pas touchés. Puna se ferme ensuite, et rien ne les fait revenir.</translation>
    </message>
    <message>
        <source>Erase everything for good…</source>
        <translation>Tout effacer pour de bon…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>Ce qui peut être effacé</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>Appuyez encore : irréversible</translation>
    </message>
</context>
<context>
    <name>ErasingPresenter</name>
    <message>
        <source>What can be made again was erased.</source>
        <translation>Ce qui peut être refait a été effacé.</translation>
    </message>
    <message>
        <source>The models are in the system&apos;s trash: {0} are free once it is emptied.</source>
        <translation>Les modèles sont dans la corbeille du système : {0} seront libres une fois vidée.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take conversations out</source>
        <translation>Exporter des conversations</translation>
    </message>
    <message>
        <source>To read and to keep: text with headings, a file for each.</source>
        <translation>Pour lire et garder : du texte avec des titres, un fichier pour chacune.</translation>
    </message>
    <message>
        <source>To read and to print: pages that need nothing else, a file for each.</source>
        <translation>Pour lire et imprimer : des pages autonomes, un fichier pour chacune.</translation>
    </message>
    <message>
        <source>Everything Puna knows, in one file: to bring in again, here or elsewhere.</source>
        <translation>Tout ce que Puna sait, dans un fichier : pour le réimporter, ici ou ailleurs.</translation>
    </message>
    <message>
        <source>To train with: whole conversations, as for Vicuna.</source>
        <translation>Pour entraîner : des conversations entières, comme pour Vicuna.</translation>
    </message>
    <message>
        <source>To train with: the first question and answer of each conversation.</source>
        <translation>Pour entraîner : la première question et réponse de chaque conversation.</translation>
    </message>
    <message>
        <source>To train with: whole conversations, the system prompt as a message.</source>
        <translation>Pour entraîner : des conversations entières, le prompt système comme message.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Puna JSON</source>
        <translation>JSON de Puna</translation>
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
        <translation>Messages OpenAI</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Other versions of questions and answers too</source>
        <translation>Aussi les autres versions des questions et réponses</translation>
    </message>
    <message>
        <source>What models thought before they answered too</source>
        <translation>Aussi ce que les modèles ont pensé avant de répondre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Only up to the last answer I rated good</source>
        <translation>Seulement jusqu&apos;à la dernière réponse que j&apos;ai bien notée</translation>
    </message>
    <message>
        <source>Only conversations with an answer I rated good</source>
        <translation>Seulement les conversations avec une réponse que j&apos;ai bien notée</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>There is no conversation yet that could be taken out.</source>
        <translation>Il n&apos;y a pas encore de conversation à exporter.</translation>
    </message>
    <message>
        <source>This one: {0}</source>
        <translation>Celle-ci : {0}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Toutes ({0})</translation>
    </message>
    <message>
        <source>In the folder {0} ({1})</source>
        <translation>Dans le dossier {0} ({1})</translation>
    </message>
    <message>
        <source>With the tag {0} ({1})</source>
        <translation>Avec l&apos;étiquette {0} ({1})</translation>
    </message>
    <message>
        <source>The folder {0} is not there any more: choose another one.</source>
        <translation>Le dossier {0} n&apos;existe plus : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>{0} ne peut pas être lu ({1}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another export is still running: wait until it has ended.</source>
        <translation>Un autre export est en cours : attendez qu&apos;il se termine.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>FidelityChart</name>
    <message>
        <source>{0}: {1}, {2} % of next words the same</source>
        <translation>{0} : {1}, {2} % de mots suivants identiques</translation>
    </message>
    <message>
        <source>Size against closeness to the original</source>
        <translation>Taille et proximité avec l&apos;original</translation>
    </message>
    <message>
        <source>Same next words</source>
        <translation>Mots suivants identiques</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Passage précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Passage suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>ready to run</source>
        <translation>prêt à l&apos;emploi</translation>
    </message>
    <message>
        <source>will be converted</source>
        <translation>sera converti</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptateur</translation>
    </message>
    <message>
        <source>not usable here</source>
        <translation>inutilisable ici</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} téléchargements</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>demande un accord</translation>
    </message>
</context>
<context>
    <name>GuidePresenter</name>
    <message>
        <source>reading its weights</source>
        <translation>lecture de ses poids</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Get a real model</source>
        <translation>Obtenir un vrai modèle</translation>
    </message>
    <message>
        <source>Preparing the built-in guide</source>
        <translation>Préparation du guide intégré</translation>
    </message>
    <message>
        <source>Preparing the built-in guide: {0}</source>
        <translation>Préparation du guide intégré : {0}</translation>
    </message>
    <message>
        <source>This is the built-in guide: a tiny demonstration model that repeats prepared answers about Puna and local models.</source>
        <translation>Voici le guide intégré : un minuscule modèle de démonstration qui répète des réponses préparées sur Puna et les modèles locaux.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>Conversation supprimée.</translation>
    </message>
    <message>
        <source>{0} conversations deleted.</source>
        <translation>{0} conversations supprimées.</translation>
    </message>
    <message>
        <source>Moved to {0}.</source>
        <translation>Déplacée vers {0}.</translation>
    </message>
    <message>
        <source>Taken out of the folder.</source>
        <translation>Sortie du dossier.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivée.</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>Sortie des archives.</translation>
    </message>
    <message>
        <source>Undo deleting “{0}”</source>
        <translation>Annuler la suppression de « {0} »</translation>
    </message>
    <message>
        <source>Undo deleting the message “{0}”</source>
        <translation>Annuler la suppression du message « {0} »</translation>
    </message>
    <message>
        <source>Undo bringing in “{0}”</source>
        <translation>Annuler l&apos;import de « {0} »</translation>
    </message>
    <message>
        <source>Undo editing “{0}”</source>
        <translation>Annuler la modification de « {0} »</translation>
    </message>
    <message>
        <source>Undo changing “{0}”</source>
        <translation>Annuler le changement de « {0} »</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Find in all conversations…</source>
        <translation>Chercher dans toutes les conversations…</translation>
    </message>
    <message>
        <source>Bring in conversations from a file…</source>
        <translation>Importer des conversations d&apos;un fichier…</translation>
    </message>
    <message>
        <source>Bring in conversations from a folder…</source>
        <translation>Importer des conversations d&apos;un dossier…</translation>
    </message>
    <message>
        <source>Take conversations out…</source>
        <translation>Exporter des conversations…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>Conversation supprimée.</translation>
    </message>
    <message>
        <source>Another import is still running: wait until it has ended.</source>
        <translation>Un autre import est en cours : attendez qu&apos;il se termine.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} Close Puna and open it again to go on with the newest good copy.</source>
        <translation>{0} Fermez Puna et rouvrez-le pour continuer avec la dernière bonne copie.</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>{0} more in this chat</source>
        <translation>{0} de plus dans cette discussion</translation>
    </message>
</context>
<context>
    <name>HubController</name>
    <message>
        <source>Puna&apos;s own choice. Search to see what the hub has.</source>
        <translation>Le choix de Puna. Cherchez pour voir ce qu&apos;offre le hub.</translation>
    </message>
</context>
<context>
    <name>HubDetails</name>
    <message>
        <source>About the chosen model</source>
        <translation>À propos du modèle choisi</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and the ways to get it.</source>
        <translation>Choisissez un modèle pour voir ce qu&apos;il est et comment l&apos;obtenir.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What its makers say</source>
        <translation>Ce qu&apos;en disent ses auteurs</translation>
    </message>
</context>
<context>
    <name>HubPresenter</name>
    <message>
        <source>Signed in as {0}.</source>
        <translation>Connecté en tant que {0}.</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>Examen de {0}…</translation>
    </message>
    <message>
        <source>“Stay offline” is off now, because you asked for the hub. Every connection is in the ledger.</source>
        <translation>« Rester hors ligne » est désactivé car vous avez demandé le hub. Chaque connexion est au registre.</translation>
    </message>
    <message>
        <source>Stay offline again</source>
        <translation>Rester de nouveau hors ligne</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} est prêt.</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Discuter avec lui</translation>
    </message>
    <message>
        <source>{0} is ready. Its downloaded source is not needed any more.</source>
        <translation>{0} est prêt. Sa source téléchargée n&apos;est plus nécessaire.</translation>
    </message>
    <message>
        <source>Free {0}</source>
        <translation>Libérer {0}</translation>
    </message>
    <message>
        <source>{0} are free now.</source>
        <translation>{0} sont maintenant libres.</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel: {0}</source>
        <translation>Annuler : {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Dismiss: {0}</source>
        <translation>Fermer : {0}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>{0} · and {1} more</source>
        <translation>{0} · et {1} de plus</translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Touches habituelles pour tout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys for: {0}</source>
        <translation>Touches pour : {0}</translation>
    </message>
    <message>
        <source>These keys always mean “{0}”.</source>
        <translation>Ces touches signifient toujours « {0} ».</translation>
    </message>
    <message>
        <source>“{0}” has these keys no more.</source>
        <translation>« {0} » n&apos;a plus ces touches.</translation>
    </message>
    <message>
        <source>Click on keys and press others to change them.</source>
        <translation>Cliquez sur des touches et appuyez sur d&apos;autres pour les changer.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Network ledger</source>
        <translation>Registre du réseau</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Older connections are in {0}.</source>
        <translation>Les connexions plus anciennes sont dans {0}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>adapter</source>
        <translation>adaptateur</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Compared with its original: it computes the same.</source>
        <translation>Comparé à son original : il calcule la même chose.</translation>
    </message>
    <message>
        <source>Compared with its original: it is not the same.</source>
        <translation>Comparé à son original : ce n’est pas le même.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>No models yet. Drop a folder or a file on the window, or choose one under Get more.</source>
        <translation>Pas encore de modèle. Déposez un dossier ou un fichier sur la fenêtre, ou choisissez-en un sous « Obtenir plus ».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Discuter avec lui</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Modèle de prompt</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>About the chosen model</source>
        <translation>À propos du modèle choisi</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>To the trash ({0})</source>
        <translation>À la corbeille ({0})</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>{0} is in the trash: {1} are free once it is emptied.</source>
        <translation>{0} est dans la corbeille : {1} seront libres une fois vidée.</translation>
    </message>
    <message>
        <source>{0} is off the list; its file was not touched.</source>
        <translation>{0} n&apos;est plus dans la liste ; son fichier n&apos;a pas été touché.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Chercher dans les noms et les textes</translation>
    </message>
    <message>
        <source>Parts of Puna</source>
        <translation>Éléments de Puna</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No part has these words.</source>
        <translation>Aucun élément ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>This link leads out of Puna, to your browser:</source>
        <translation>Ce lien mène hors de Puna, vers votre navigateur :</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Afficher ou masquer les conversations</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>Afficher ou masquer la façon de répondre dans cette conversation</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder…</source>
        <translation>Choisir un dossier de checkpoint…</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>Choisir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Bring in conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;All files (*)</source>
        <translation>Conversations (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose where the copy should go</source>
        <translation>Choisissez où va la copie</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Choisir un dossier de modèles</translation>
    </message>
    <message>
        <source>Choose where the models should go</source>
        <translation>Choisissez où doivent aller les modèles</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Choisir un dossier de checkpoint</translation>
    </message>
    <message>
        <source>An access token of your account on the hub. Your system&apos;s keychain keeps it, nothing else.</source>
        <translation>Un jeton d&apos;accès de votre compte sur le hub. Seul le trousseau de votre système le garde.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Text, Markdown, code, PDF and Word files (*)</source>
        <translation>Fichiers texte, Markdown, code, PDF et Word (*)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Choisir un adaptateur</translation>
    </message>
    <message>
        <source>Adapters (*.gguf adapter_config.json adapter_model.safetensors);;All files (*)</source>
        <translation>Adaptateurs (*.gguf adapter_config.json adapter_model.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>Commencer une nouvelle discussion</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Choisir un fichier de modèle</translation>
    </message>
    <message>
        <source>Models (*.gguf *.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>Modèles (*.gguf *.pth *.pt *.bin *.safetensors);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Cut at the length limit</source>
        <translation>Coupée à la limite de longueur</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Could not be finished</source>
        <translation>N’a pas pu être terminée</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Modèle de prompt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Premier mot après</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens écrits</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens lus</translation>
    </message>
    <message>
        <source>Left out of the context</source>
        <translation>Hors du contexte</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} tokens/s</translation>
    </message>
    <message>
        <source>Nothing: the whole conversation was read</source>
        <translation>Rien : toute la conversation a été lue</translation>
    </message>
    <message>
        <source>The {0} oldest messages</source>
        <translation>Les {0} messages les plus anciens</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Save &amp;&amp; send</source>
        <translation>Enregistrer &amp;&amp; envoyer</translation>
    </message>
    <message>
        <source>Send as a new version (Ctrl+Enter)</source>
        <translation>Envoyer comme nouvelle version (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the message as it was (Esc)</source>
        <translation>Garder le message tel qu&apos;il était (Échap)</translation>
    </message>
    <message>
        <source>The earlier version is kept.</source>
        <translation>La version précédente est conservée.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>Répondre avec un autre modèle</translation>
    </message>
    <message>
        <source>Answer with another prompt template</source>
        <translation>Répondre avec un autre modèle de prompt</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre encore</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuer cette réponse</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Nouvelle discussion à partir d’ici</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>There is no other model yet</source>
        <translation>Il n&apos;y a pas encore d&apos;autre modèle</translation>
    </message>
</context>
<context>
    <name>MessageTools</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre encore</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Answer again (right click: with another model or template)</source>
        <translation>Répondre encore (clic droit : avec un autre modèle ou modèle de prompt)</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Version {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} jetons/s</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} jetons</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Show more ({0} characters)</source>
        <translation>Afficher plus ({0} caractères)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>Limite de longueur atteinte</translation>
    </message>
    <message>
        <source>This answer was interrupted.</source>
        <translation>Cette réponse a été interrompue.</translation>
    </message>
    <message>
        <source>This answer could not be finished.</source>
        <translation>Cette réponse n&apos;a pas pu être terminée.</translation>
    </message>
</context>
<context>
    <name>MessagesPresenter</name>
    <message>
        <source>One of your own</source>
        <translation>Un modèle à vous</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Celui du modèle</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something in Puna went wrong ({0}). What you did last may not have happened; everything else is kept and goes on. The diagnostics help whoever is to mend it, and hold no word of a conversation.</source>
        <translation>Quelque chose s’est mal passé dans Puna ({0}). Votre dernière action n’a peut-être pas eu lieu ; tout le reste est conservé et continue. Le diagnostic aide ceux qui répareront cela et ne contient pas un mot de vos conversations.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>No models yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Model: {0} {1}</source>
        <translation>Modèle : {0} {1}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>Obtenir plus</translation>
    </message>
    <message>
        <source>Add from disk…</source>
        <translation>Ajouter du disque…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>Puna&apos;s guide</source>
        <translation>Le guide de Puna</translation>
    </message>
    <message>
        <source>tiny demonstration</source>
        <translation>minuscule démonstration</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>examen des fichiers</translation>
    </message>
    <message>
        <source>Stopped. What was measured so far is kept.</source>
        <translation>Arrêté. Ce qui a été mesuré jusqu’ici est gardé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation>Prêt : {0}</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Lui faire confiance</translation>
    </message>
    <message>
        <source>loading {percent} %</source>
        <translation>chargement {percent} %</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Load it anyway</source>
        <translation>Le charger quand même</translation>
    </message>
    <message>
        <source>Add a model to begin</source>
        <translation>Ajoutez un modèle pour commencer</translation>
    </message>
    <message>
        <source>Write a beginning, and this model goes on from there</source>
        <translation>Écrivez un début, et ce modèle continuera</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Demandez ce que vous voulez</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>What is good or bad about this answer?</source>
        <translation>Qu&apos;y a-t-il de bon ou de mauvais dans cette réponse ?</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>Note sur cette réponse</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Note : {0}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>An answer ended early.</source>
        <translation>Une réponse s’est terminée trop tôt.</translation>
    </message>
    <message>
        <source>Your answer is there.</source>
        <translation>Votre réponse est là.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} est prêt.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>How daring: 0 always takes the likeliest word, above 1 becomes wild.</source>
        <translation>L&apos;audace : 0 prend toujours le mot le plus probable, au-dessus de 1 cela devient fou.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>In tokens, about three quarters of a word each.</source>
        <translation>En jetons, environ trois quarts de mot chacun.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest words; 0 among all.</source>
        <translation>Choisir parmi autant de mots les plus probables ; 0 parmi tous.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that make up this share; 1 among all.</source>
        <translation>Choisir parmi les mots les plus probables qui forment cette part ; 1 parmi tous.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest.</source>
        <translation>Écarter les mots moins probables que cette part du plus probable.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefer words as surprising as usual; 1 turns it off.</source>
        <translation>Préférer des mots aussi surprenants que d&apos;habitude ; 1 le désactive.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Above 1 words said lately become less likely.</source>
        <translation>Au-dessus de 1, les mots dits récemment deviennent moins probables.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <source>Above 0 words that occurred at all become less likely.</source>
        <translation>Au-dessus de 0, les mots déjà apparus deviennent moins probables.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <source>Above 0 words become less likely each time they occur.</source>
        <translation>Au-dessus de 0, les mots deviennent moins probables à chaque apparition.</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>Above 0 whole phrases are not repeated; 0.8 is usual.</source>
        <translation>Au-dessus de 0, des phrases entières ne sont pas répétées ; 0,8 est usuel.</translation>
    </message>
    <message>
        <source>XTC</source>
        <translation>XTC</translation>
    </message>
    <message>
        <source>How often the most obvious words are left out; 0 never.</source>
        <translation>À quelle fréquence les mots les plus évidents sont écartés ; 0 jamais.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>1 or 2 keep the surprise even over a long text; 0 is off.</source>
        <translation>1 ou 2 gardent la surprise même sur un long texte ; 0 est désactivé.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same answer again.</source>
        <translation>La même graine redonne la même réponse.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Back to what suits the model</source>
        <translation>Revenir à ce qui convient au modèle</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Que faire des personas</translation>
    </message>
    <message>
        <source>Save as a new persona…</source>
        <translation>Enregistrer comme nouveau persona…</translation>
    </message>
    <message>
        <source>Keep these changes in “{0}”</source>
        <translation>Garder ces changements dans « {0} »</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New conversations begin with it</source>
        <translation>Les nouvelles conversations commencent avec lui</translation>
    </message>
    <message>
        <source>Bring in personas…</source>
        <translation>Importer des personas…</translation>
    </message>
    <message>
        <source>Write my personas to a file…</source>
        <translation>Écrire mes personas dans un fichier…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>{0} · default</source>
        <translation>{0} · par défaut</translation>
    </message>
    <message>
        <source>Settings of its own</source>
        <translation>Réglages propres</translation>
    </message>
    <message>
        <source>A name for these instructions and settings</source>
        <translation>Un nom pour ces instructions et réglages</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nom du persona</translation>
    </message>
    <message>
        <source>Bring in personas</source>
        <translation>Importer des personas</translation>
    </message>
    <message>
        <source>Personas (*.json)</source>
        <translation>Personas (*.json)</translation>
    </message>
    <message>
        <source>Write my personas to a file</source>
        <translation>Écrire mes personas dans un fichier</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>Concis</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Programmeur</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>Correcteur</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Conteur</translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <source>The instructions and settings of this conversation were replaced.</source>
        <translation>Les instructions et réglages de cette conversation ont été remplacés.</translation>
    </message>
    <message>
        <source>The persona “{0}” was deleted; conversations that have it keep it.</source>
        <translation>Le persona « {0} » a été supprimé ; les conversations qui l&apos;ont le gardent.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) brought in.</source>
        <translation>
            <numerusform>%n persona(s) importé(s).</numerusform>
            <numerusform>%n persona(s) importé(s).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts enregistrés</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>Bring in prompts from a file</source>
        <translation>Importer des prompts d&apos;un fichier</translation>
    </message>
    <message>
        <source>Write all prompts to a file</source>
        <translation>Écrire tous les prompts dans un fichier</translation>
    </message>
    <message>
        <source>Name, as you type it after /</source>
        <translation>Nom, tel qu&apos;on le tape après /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Nom du prompt</translation>
    </message>
    <message>
        <source>Write a letter to {name} about {subject}.</source>
        <translation>Écris une lettre à {name} au sujet de {subject}.</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texte du prompt</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when you use the prompt: Tab goes from one to the next.</source>
        <translation>Ce qui est entre {braces} se remplit à l&apos;usage : Tab passe de l&apos;un à l&apos;autre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>L&apos;utiliser maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>That is too long for a saved prompt.</source>
        <translation>C&apos;est trop long pour un prompt enregistré.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>« {0} » a été supprimé.</translation>
    </message>
    <message>
        <source>Bring in prompts</source>
        <translation>Importer des prompts</translation>
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
            <numerusform>%n prompt(s) importé(s).</numerusform>
            <numerusform>%n prompt(s) importé(s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Écrit dans {0}.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Get {0}</source>
        <translation>Obtenir {0}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>{0} à télécharger</translation>
    </message>
    <message>
        <source>{0} kept on disk</source>
        <translation>{0} gardés sur le disque</translation>
    </message>
    <message>
        <source>{0} free while it is made</source>
        <translation>{0} libres pendant la fabrication</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>{0} de mémoire pour {1} jetons de contexte</translation>
    </message>
    <message>
        <source>about {0} words a second here</source>
        <translation>environ {0} mots par seconde ici</translation>
    </message>
    <message>
        <source>Fits this computer well.</source>
        <translation>Tient bien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>Tient tout juste : fermez d&apos;abord d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>Trop grand pour la mémoire libre maintenant.</translation>
    </message>
</context>
<context>
    <name>Puna</name>
    <message>
        <source>Puna can&apos;t write to its folder {0}: {1}. Give yourself access to it, or set PUNA_HOME to another folder.</source>
        <translation>Puna ne peut pas écrire dans son dossier {0} : {1}. Donnez-vous accès à ce dossier, ou indiquez un autre dossier dans PUNA_HOME.</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>Puna s’est arrêté avant que cette réponse soit complète.</translation>
    </message>
    <message>
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and the next start has your settings again.</source>
        <translation>Puna est en mode sans échec : réglages habituels, aucun modèle chargé, aucun dossier surveillé. Vos conversations sont toutes là, et vos réglages reviendront au prochain démarrage.</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>Chercher des modèles</translation>
    </message>
</context>
<context>
    <name>ReadingPlace</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Aller au dernier message</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Receipts</source>
        <translation>Justificatifs</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Mesurer…</translation>
    </message>
    <message>
        <source>Read a text with this model and with what it was made of, and compare</source>
        <translation>Lire un texte avec ce modèle et avec son origine, et comparer</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Rien n&apos;a encore été mesuré.</translation>
    </message>
    <message>
        <source>Compare with {0}</source>
        <translation>Comparer avec {0}</translation>
    </message>
    <message>
        <source>Compare with its checkpoint…</source>
        <translation>Comparer avec son checkpoint…</translation>
    </message>
    <message>
        <source>By itself: how unsure it is, and how fast</source>
        <translation>Seul : à quel point il hésite et sa vitesse</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>Chercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N&apos;importe quand</translation>
    </message>
    <message>
        <source>Past week</source>
        <translation>Semaine passée</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Mois passé</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Année passée</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>Par tous</translation>
    </message>
    <message>
        <source>By me</source>
        <translation>Par moi</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Par un modèle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Tout dossier</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or letters find more.</source>
        <translation>Rien trouvé. Moins de mots ou de lettres trouvent davantage.</translation>
    </message>
    <message>
        <source>No message has all of these words; these have some.</source>
        <translation>Aucun message n&apos;a tous ces mots ; ceux-ci en ont quelques-uns.</translation>
    </message>
    <message>
        <source>The best {0}. More words find fewer.</source>
        <translation>Les {0} meilleurs. Plus de mots trouvent moins.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 endroit</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} endroits</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase in quotes&quot;, -without. Up and Down choose, Enter opens.</source>
        <translation>Des mots, &quot;une phrase entre guillemets&quot;, -sans. Haut et Bas choisissent, Entrée ouvre.</translation>
    </message>
</context>
<context>
    <name>SentAttachments</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(padded to a multiple of {0})</source>
        <translation>(complétés à un multiple de {0})</translation>
    </message>
    <message>
        <source>(the first {0} of {1} pieces)</source>
        <translation>(les {0} premiers morceaux sur {1})</translation>
    </message>
    <message>
        <source>, and its name says so too</source>
        <translation>, et son nom le dit aussi</translation>
    </message>
    <message>
        <source>, by its config.json {0},</source>
        <translation>, d’après son config.json {0},</translation>
    </message>
    <message>
        <source>, which read alike here</source>
        <translation>, qui se lisent pareil ici</translation>
    </message>
    <message>
        <source>--rule {0} says how a difference was made: name its base with --base too.</source>
        <translation>--rule {0} dit comment une différence a été faite : indiquez aussi sa base avec --base.</translation>
    </message>
    <message>
        <source>. Choose another template</source>
        <translation>. Choisissez un autre modèle de prompt</translation>
    </message>
    <message>
        <source>: choose another template</source>
        <translation>: choisissez un autre modèle de prompt</translation>
    </message>
    <message>
        <source>A GGUF can&apos;t be a base or a difference: name the checkpoints that they were made of.</source>
        <translation>Un GGUF ne peut être ni une base ni une différence : indiquez les checkpoints dont il a été fait.</translation>
    </message>
    <message>
        <source>A GGUF has room for three tokens that end an answer; left out were {0}.</source>
        <translation>Un GGUF n’a de place que pour trois jetons qui terminent une réponse ; ont été laissés de côté : {0}.</translation>
    </message>
    <message>
        <source>A LoRA adapter: it changes a model and is none by itself.</source>
        <translation>Un adaptateur LoRA : il modifie un modèle et n’en est pas un à lui seul.</translation>
    </message>
    <message>
        <source>A conversion can&apos;t write the type {0}, only {1}.</source>
        <translation>Une conversion ne peut pas écrire le type {0}, seulement {1}.</translation>
    </message>
    <message>
        <source>A download into {0} was not finished ({1}{2}): continue it, or download the model again.</source>
        <translation>Un téléchargement dans {0} n’a pas été terminé ({1}{2}) : reprenez-le, ou téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>A file of weights, without what belongs to it.</source>
        <translation>Un fichier de poids, sans ce qui va avec.</translation>
    </message>
    <message>
        <source>A file of {0} is no longer on the hub: search for it again to see what there is.</source>
        <translation>Un fichier de {0} n’est plus sur le hub : cherchez ce modèle de nouveau pour voir ce qu’il y a.</translation>
    </message>
    <message>
        <source>A folder of several models: drop the one that you want.</source>
        <translation>Un dossier de plusieurs modèles : déposez celui que vous voulez.</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length and its norm constant: {0} tokens and {1} were taken.</source>
        <translation>Un fichier ggml ne dit ni la longueur de son contexte ni sa constante de norme : {0} jetons et {1} ont été supposés.</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length: {0} tokens were taken.</source>
        <translation>Un fichier ggml ne dit pas la longueur de son contexte : {0} jetons ont été supposés.</translation>
    </message>
    <message>
        <source>A good middle: {0}, at a fraction of its size.</source>
        <translation>Un bon milieu : {0}, pour une fraction de sa taille.</translation>
    </message>
    <message>
        <source>A model is being made in the models folder right now: wait for it, then move the folder</source>
        <translation>Un modèle est en cours de fabrication dans le dossier des modèles : attendez-le, puis déplacez le dossier</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>Un modèle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A name is missing: write one first.</source>
        <translation>Il manque un nom : écrivez-en un d’abord.</translation>
    </message>
    <message>
        <source>A part of Puna is missing or damaged ({0}): install Puna again.</source>
        <translation>Un élément de Puna manque ou est endommagé ({0}) : réinstallez Puna.</translation>
    </message>
    <message>
        <source>A quick all-rounder in many languages, ready to run.</source>
        <translation>Rapide et polyvalent dans de nombreuses langues, prêt à l&apos;emploi.</translation>
    </message>
    <message>
        <source>A strong all-rounder in many languages that can think before it answers; a good first model for a laptop with 8 GB.</source>
        <translation>Très polyvalent dans de nombreuses langues, il peut réfléchir avant de répondre ; un bon premier modèle pour un ordinateur portable de 8 GB.</translation>
    </message>
    <message>
        <source>A tokenizer without weights.</source>
        <translation>Un tokenizer sans poids.</translation>
    </message>
    <message>
        <source>A weight difference: it is a model only together with its base.</source>
        <translation>Une différence de poids : elle n’est un modèle qu’avec sa base.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>After {0} of its added tokens (as {1}) the tokenizer leaves out spaces and line ends; llama.cpp does so only for models with &quot;phi-3&quot; in their name.</source>
        <translation>Après {0} de ses jetons ajoutés (comme {1}), le tokenizer supprime les espaces et les fins de ligne ; llama.cpp ne le fait que pour les modèles dont le nom contient « phi-3 ».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All tensors&apos; names begin with {0}: a training program saved its wrapper around the model; save the model inside it.</source>
        <translation>Les noms de tous les tenseurs commencent par {0} : un programme d’entraînement a enregistré son enveloppe autour du modèle ; enregistrez le modèle qu’elle contient.</translation>
    </message>
    <message>
        <source>An adapter in GGUF is f32 or f16 and not {0}; to merge it into the model and make that {1}, use `puna convert {2} --adapter {3}`.</source>
        <translation>Un adaptateur en GGUF est en f32 ou f16 et non en {0} ; pour le fusionner dans le modèle et en faire du {1}, utilisez `puna convert {2} --adapter {3}`.</translation>
    </message>
    <message>
        <source>An importance matrix, and no model: drop the model that it was made with, and choose this file there.</source>
        <translation>Une matrice d’importance, et non un modèle : déposez le modèle avec lequel elle a été faite, et choisissez ce fichier là.</translation>
    </message>
    <message>
        <source>Another job is making {0} right now: wait for it, or choose another name.</source>
        <translation>Une autre tâche est en train de créer {0} : attendez qu’elle se termine, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers at once on any computer, in simple English.</source>
        <translation>Répond aussitôt sur tout ordinateur, dans un anglais simple.</translation>
    </message>
    <message>
        <source>As its makers published it; larger and slower than what most people need.</source>
        <translation>Tel que ses auteurs l’ont publié ; plus gros et plus lent que ce dont la plupart des gens ont besoin.</translation>
    </message>
    <message>
        <source>Attachment {0} is not in the history.</source>
        <translation>La pièce jointe {0} n’est pas dans l’historique.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Best that fits</source>
        <translation>Le meilleur qui tient</translation>
    </message>
    <message>
        <source>Beyond {0} tokens the model stretches its positions as the text grows (dynamic scaling), which llama.cpp does not: use a context of at most {1} tokens.</source>
        <translation>Au-delà de {0} jetons, le modèle étire ses positions à mesure que le texte grandit (échelle dynamique), ce que llama.cpp ne fait pas : utilisez un contexte de {1} jetons au plus.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>Both its chat template and its tokenizer put {0} first. Puna gives it once; some programs give it twice, which makes answers worse.</source>
        <translation>Son modèle de prompt et son tokenizer mettent tous deux {0} au début. Puna le donne une fois ; certains programmes le donnent deux fois, ce qui rend les réponses moins bonnes.</translation>
    </message>
    <message>
        <source>Computes what {0} does: {1}.</source>
        <translation>Calcule la même chose que {0} : {1}.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Conversation {0} is not in the history.</source>
        <translation>La conversation {0} n’est pas dans l’historique.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Downloaded as it is and made into {0} here.</source>
        <translation>Téléchargé tel quel, puis transformé ici en {0}.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Finetune</source>
        <translation>Ajustement fin</translation>
    </message>
    <message>
        <source>Follows instructions closely, also long and structured ones, and writes good code.</source>
        <translation>Suit les instructions de près, même longues et structurées, et écrit du bon code.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>GGUF version {0}</source>
        <translation>GGUF version {0}</translation>
    </message>
    <message>
        <source>GPT4All could not finish this answer.</source>
        <translation>GPT4All n’a pas pu terminer cette réponse.</translation>
    </message>
    <message>
        <source>Good at school subjects and logic for its size; takes more memory than others in long conversations.</source>
        <translation>Bon en matières scolaires et en logique pour sa taille ; prend plus de mémoire que d&apos;autres dans les longues conversations.</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is {0}, which is no address of a hub: it begins with https://.</source>
        <translation>HF_ENDPOINT vaut {0}, ce qui n’est pas l’adresse d’un hub : elle commence par https://.</translation>
    </message>
    <message>
        <source>Holds the weights of {0}: {1}. Not checked: {2}.</source>
        <translation>A les poids de {0} : {1}. Non vérifié : {2}.</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Matrice d’importance</translation>
    </message>
    <message>
        <source>Importance of</source>
        <translation>Importance mesurée sur</translation>
    </message>
    <message>
        <source>Incomplete: {0} of {1} parts {2} missing. Get {3} into the folder {4}.</source>
        <translation>Incomplet : il manque des parties sur {1} : {0}. Mettez-les dans le dossier {4}.</translation>
    </message>
    <message>
        <source>It also replaces whole matrices: {0}.</source>
        <translation>Il remplace aussi des matrices entières : {0}.</translation>
    </message>
    <message>
        <source>It changes a model and is none by itself: use it together with the model it was trained on.</source>
        <translation>Il modifie un modèle et n’en est pas un à lui seul : utilisez-le avec le modèle sur lequel il a été entraîné.</translation>
    </message>
    <message>
        <source>It changes {0} and is no model by itself: convert it together with that model.</source>
        <translation>Il modifie {0} et n’est pas un modèle à lui seul : convertissez-le avec ce modèle.</translation>
    </message>
    <message>
        <source>It claims to be a LoRA adapter and has none of its matrices.</source>
        <translation>Il se dit adaptateur LoRA et n’a aucune des matrices d’un adaptateur.</translation>
    </message>
    <message>
        <source>It claims to have {0} layers.</source>
        <translation>Il prétend avoir {0} couches.</translation>
    </message>
    <message>
        <source>It claims tokens to fill gaps in code with, but none of its tokens are such: a converter took it for CodeLlama by its size. Chats are not affected.</source>
        <translation>Il annonce des jetons pour compléter des trous dans du code, mais aucun de ses jetons n’en est un : un convertisseur l’a pris pour CodeLlama à cause de sa taille. Cela ne change rien aux discussions.</translation>
    </message>
    <message>
        <source>It does not say of which architecture it is, so nothing can load it.</source>
        <translation>Il ne dit pas de quelle architecture il est, donc rien ne peut le charger.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which model it changes: you have to know that to use it.</source>
        <translation>Il ne dit pas quel modèle il modifie : il faut le savoir pour l’utiliser.</translation>
    </message>
    <message>
        <source>It has no LoRA matrices at all: it was saved wrongly.</source>
        <translation>Il n’a aucune matrice LoRA : il a été mal enregistré.</translation>
    </message>
    <message>
        <source>It has no chat template: by its name, Puna&apos;s template {0} fits it.</source>
        <translation>Il n’a pas de modèle de prompt : d’après son nom, le modèle de prompt {0} de Puna lui convient.</translation>
    </message>
    <message>
        <source>It has no chat template: choose one before chatting, or use it to continue texts.</source>
        <translation>Il n’a pas de modèle de prompt : choisissez-en un avant de discuter, ou utilisez-le pour continuer des textes.</translation>
    </message>
    <message>
        <source>It has no tokenizer.</source>
        <translation>Il n’a pas de tokenizer.</translation>
    </message>
    <message>
        <source>It has the same token twice, over which llama.cpp ends the whole program: convert it again.</source>
        <translation>Il a deux fois le même jeton, ce qui fait tomber llama.cpp tout entier : convertissez-le de nouveau.</translation>
    </message>
    <message>
        <source>It has {0} tokens but {1} rows of weights for them.</source>
        <translation>Il a {0} jetons, mais {1} lignes de poids pour eux.</translation>
    </message>
    <message>
        <source>It holds LoRA matrices beside the weights they change: merge them with PEFT before saving.</source>
        <translation>Il contient des matrices LoRA à côté des poids qu’elles modifient : fusionnez-les avec PEFT avant d’enregistrer.</translation>
    </message>
    <message>
        <source>It holds a tokenizer and no weights: nothing can be generated with it.</source>
        <translation>Il contient un tokenizer et pas de poids : rien ne peut être généré avec.</translation>
    </message>
    <message>
        <source>It holds an optimizer&apos;s state: save the model by itself.</source>
        <translation>Il contient l’état d’un optimiseur : enregistrez le modèle seul.</translation>
    </message>
    <message>
        <source>It holds no weights, only a header.</source>
        <translation>Il ne contient pas de poids, seulement un en-tête.</translation>
    </message>
    <message>
        <source>It holds {0} files of an unfinished training ({1} …, {2} bytes), which a conversion doesn&apos;t need.</source>
        <translation>Il contient {0} fichiers d’un entraînement inachevé ({1} …, {2} octets), inutiles à une conversion.</translation>
    </message>
    <message>
        <source>It is a DoRA adapter, which also scales each column of the weights: merge it with PEFT first.</source>
        <translation>C’est un adaptateur DoRA, qui change aussi l’échelle de chaque colonne des poids : fusionnez-le d’abord avec PEFT.</translation>
    </message>
    <message>
        <source>It is a rank-stabilized LoRA: its strength is alpha over the square root of its rank.</source>
        <translation>C’est un LoRA à rang stabilisé : sa force est alpha divisé par la racine carrée de son rang.</translation>
    </message>
    <message>
        <source>It is a weight difference and no model: its final norm is nearly zero{0}. It needs its base, the model it was made against; give that with --base.</source>
        <translation>C’est une différence de poids et non un modèle : sa norme finale est presque nulle{0}. Elle a besoin de sa base, le modèle par rapport auquel elle a été faite ; indiquez-la avec --base.</translation>
    </message>
    <message>
        <source>It is an XOR payload and no model: every file is the model&apos;s XORed with its base&apos;s. It needs that base, the very files of it that it was made with; give their folder with --base.</source>
        <translation>C’est un contenu XOR et non un modèle : chaque fichier est celui du modèle combiné par XOR avec celui de sa base. Il a besoin de cette base, exactement des fichiers avec lesquels il a été fait ; indiquez leur dossier avec --base.</translation>
    </message>
    <message>
        <source>It is an adapter of the kind {0}; only LoRA can be used with llama.cpp.</source>
        <translation>C’est un adaptateur du genre {0} ; seul LoRA peut être utilisé avec llama.cpp.</translation>
    </message>
    <message>
        <source>It is as unsure as between {0} equally likely words, on {1}.</source>
        <translation>Il hésite comme entre {0} mots également probables, sur {1}.</translation>
    </message>
    <message>
        <source>It is no model itself; choose one of the {0} in it: {1}.</source>
        <translation>Ce n’est pas un modèle en soi ; choisissez l’un des {0} qu’il contient : {1}.</translation>
    </message>
    <message>
        <source>It is not what {0} is: {1}.</source>
        <translation>Ce n’est pas la même chose que {0} : {1}.</translation>
    </message>
    <message>
        <source>It is one file of weights ({0} tensors) by itself: choose the folder in which it lies together with its configuration and tokenizer.</source>
        <translation>C’est un fichier de poids isolé ({0} tenseurs) : choisissez le dossier où il se trouve avec sa configuration et son tokenizer.</translation>
    </message>
    <message>
        <source>It is part {0} of {1}: choose the first part, whose name ends in -00001-of-….</source>
        <translation>C’est la partie {0} sur {1} : choisissez la première partie, dont le nom se termine par -00001-of-….</translation>
    </message>
    <message>
        <source>It is stated to be under {0}, but what it was made of is under {1}.</source>
        <translation>Il est déclaré sous {0}, mais ce dont il a été fait est sous {1}.</translation>
    </message>
    <message>
        <source>It is the first of {0} parts and was renamed, so that the others can&apos;t be found.</source>
        <translation>C’est la première de {0} parties et elle a été renommée, si bien que les autres sont introuvables.</translation>
    </message>
    <message>
        <source>It is the first of {0} parts, which all lie beside it.</source>
        <translation>C’est la première de {0} parties, qui sont toutes à côté.</translation>
    </message>
    <message>
        <source>It is the part of a model that sees pictures, and no model by itself.</source>
        <translation>C’est la partie d’un modèle qui voit les images, et non un modèle en soi.</translation>
    </message>
    <message>
        <source>It lacks token_embd.weight, without which no text model works: it was converted wrongly.</source>
        <translation>Il lui manque token_embd.weight, sans lequel aucun modèle de texte ne fonctionne : il a été mal converti.</translation>
    </message>
    <message>
        <source>It lies in Ollama&apos;s store under its checksum: Puna can use it where it is.</source>
        <translation>Il se trouve dans les fichiers d’Ollama sous sa somme de contrôle : Puna peut l’utiliser là où il est.</translation>
    </message>
    <message>
        <source>It names {0} as its base.</source>
        <translation>Il nomme {0} comme sa base.</translation>
    </message>
    <message>
        <source>Its licence, {0}, {1}.</source>
        <translation>Sa licence, {0} : {1}.</translation>
    </message>
    <message>
        <source>Its matrices are stored in several number types: {0}.</source>
        <translation>Ses matrices sont enregistrées en plusieurs types de nombres : {0}.</translation>
    </message>
    <message>
        <source>Its normalization constant is {0}, which can&apos;t be.</source>
        <translation>Sa constante de normalisation est {0}, ce qui est impossible.</translation>
    </message>
    <message>
        <source>Its tokenizer has no byte tokens: characters that it doesn&apos;t know can&apos;t be given to it.</source>
        <translation>Son tokenizer n’a pas de jetons d’octet : les caractères qu’il ne connaît pas ne peuvent pas lui être donnés.</translation>
    </message>
    <message>
        <source>Its weights are for {0} only: get those for PyTorch or safetensors.</source>
        <translation>Ses poids sont pour {0} seulement : prenez ceux pour PyTorch ou safetensors.</translation>
    </message>
    <message>
        <source>Koala: an EasyLM stream of differences</source>
        <translation>Koala : un flux EasyLM de différences</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence&apos;s name</source>
        <translation>Nom de la licence</translation>
    </message>
    <message>
        <source>Licence&apos;s text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Fait à partir de</translation>
    </message>
    <message>
        <source>Made in the open, its training data included; can think before it answers, in six European languages.</source>
        <translation>Créé en toute transparence, données d&apos;entraînement comprises ; peut réfléchir avant de répondre, dans six langues européennes.</translation>
    </message>
    <message>
        <source>Memory at {0}</source>
        <translation>Mémoire pour {0}</translation>
    </message>
    <message>
        <source>Memory ran out: close other programs and try again.</source>
        <translation>La mémoire n’a pas suffi : fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Message {0} is not in the history.</source>
        <translation>Le message {0} n’est pas dans l’historique.</translation>
    </message>
    <message>
        <source>Meta&apos;s own files</source>
        <translation>Les fichiers d’origine de Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s small model for everyday questions and summaries; its terms must be accepted on the hub first.</source>
        <translation>Le petit modèle de Meta pour les questions courantes et les résumés ; il faut d&apos;abord accepter ses conditions sur le hub.</translation>
    </message>
    <message>
        <source>Meta&apos;s smallest: short answers and summaries on nearly any computer; its terms must be accepted on the hub first.</source>
        <translation>Le plus petit de Meta : réponses courtes et résumés sur presque tout ordinateur ; il faut d&apos;abord accepter ses conditions sur le hub.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Neither its chat template nor its tokenizer puts {0} first, which LLaMA models expect.</source>
        <translation>Ni son modèle de prompt ni son tokenizer ne met {0} au début, ce qu’attendent les modèles LLaMA.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>No background process can be started: {0} ({1}).</source>
        <translation>Aucun processus d’arrière-plan ne peut être lancé : {0} ({1}).</translation>
    </message>
    <message>
        <source>No model is among {0}: choose another proposal.</source>
        <translation>Il n’y a pas de modèle parmi {0} : choisissez une autre proposition.</translation>
    </message>
    <message>
        <source>No smaller type keeps {0} % of next words; the nearest is {1}, which keeps {2}. Ask for less, or stay with the unquantized model.</source>
        <translation>Aucun type plus petit ne garde {0} % des mots suivants ; le plus proche est {1}, qui en garde {2}. Demandez moins, ou gardez le modèle non quantifié.</translation>
    </message>
    <message>
        <source>No snapshot of the history can be kept in {0}: {1}.</source>
        <translation>Aucune copie de l’historique ne peut être gardée dans {0} : {1}.</translation>
    </message>
    <message>
        <source>Not recomputed from {0}: {1}.</source>
        <translation>Non recalculé à partir de {0} : {1}.</translation>
    </message>
    <message>
        <source>Not sure: no template could be measured with this model.</source>
        <translation>Pas sûr : aucun modèle de prompt n’a pu être mesuré avec ce modèle.</translation>
    </message>
    <message>
        <source>Not sure: the model predicts the sample answers hardly better than guessing, with any template. Give exchanges of the kind it was trained on.</source>
        <translation>Pas sûr : le modèle ne prédit guère mieux les réponses d’exemple qu’au hasard, avec n’importe quel modèle de prompt. Donnez des échanges du genre de ceux de son entraînement.</translation>
    </message>
    <message>
        <source>Not sure: those were too few exchanges to tell templates apart.</source>
        <translation>Pas sûr : il y avait trop peu d’échanges pour distinguer les modèles de prompt.</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but the model doesn&apos;t end its answers as that template does ({1} of the time), so it may not have been trained to chat at all.</source>
        <translation>Pas sûr : {0} vient en tête, mais le modèle ne termine pas ses réponses comme ce modèle de prompt (seulement {1} du temps) ; il n’a donc peut-être pas du tout été entraîné à discuter.</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but {1} is as good within the error of measurement ({2} ± {3} nats per token).</source>
        <translation>Pas sûr : {0} vient en tête, mais {1} est aussi bon compte tenu de l’erreur de mesure ({2} ± {3} nats par jeton).</translation>
    </message>
    <message>
        <source>Nothing in {0} can be imported: {1}{2}.</source>
        <translation>Rien dans {0} ne peut être importé : {1}{2}.</translation>
    </message>
    <message>
        <source>Nothing that can be used.</source>
        <translation>Rien qui puisse être utilisé.</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, or take away a filter.</source>
        <translation>Rien n’a été trouvé : essayez d’autres mots, ou enlevez un filtre.</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, such as the name of a family, like llama or qwen.</source>
        <translation>Rien n’a été trouvé : essayez d’autres mots, comme le nom d’une famille, par exemple llama ou qwen.</translation>
    </message>
    <message>
        <source>Of several chat templates only the default one was kept (not {0}).</source>
        <translation>De plusieurs modèles de prompt, seul celui par défaut a été gardé (pas {0}).</translation>
    </message>
    <message>
        <source>Of {0} a part is missing in {1}: choose another upload of this model.</source>
        <translation>Il manque une partie de {0} dans {1} : choisissez une autre publication de ce modèle.</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing, first of {1}.</source>
        <translation>Il manque le pendant de {0} matrices, la première étant {1}.</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing: the file is incomplete.</source>
        <translation>Il manque le pendant de {0} matrices : le fichier est incomplet.</translation>
    </message>
    <message>
        <source>OpenAssistant LLaMA: every file is XORed with the base&apos;s file of the same name</source>
        <translation>OpenAssistant LLaMA : chaque fichier est combiné par XOR avec le fichier du même nom de la base</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Pleasant English prose for its size; its terms must be accepted on the hub first.</source>
        <translation>Une prose anglaise agréable pour sa taille ; il faut d&apos;abord accepter ses conditions sur le hub.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Modèle de prompt</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>Puna s’est arrêté avant que cette réponse soit complète.</translation>
    </message>
    <message>
        <source>Puna has never connected to anything.</source>
        <translation>Puna ne s’est jamais connecté à quoi que ce soit.</translation>
    </message>
    <message>
        <source>Puna is set to stay offline, so it did not connect to {0}: switch off Stay offline in the settings, or with `puna network online`.</source>
        <translation>Puna est réglé pour rester hors ligne et ne s’est donc pas connecté à {0} : désactivez « Rester hors ligne » dans les réglages, ou avec `puna network online`.</translation>
    </message>
    <message>
        <source>Puna made a mistake ({0}: {1}); details are in its log.</source>
        <translation>Puna a commis une erreur ({0} : {1}) ; les détails sont dans son journal.</translation>
    </message>
    <message>
        <source>Puna made a mistake in comparing ({0}: {1})</source>
        <translation>Puna a commis une erreur en comparant ({0} : {1})</translation>
    </message>
    <message>
        <source>Puna may connect when a search or a download needs it.</source>
        <translation>Puna peut se connecter quand une recherche ou un téléchargement en a besoin.</translation>
    </message>
    <message>
        <source>Puna stays offline, because it was started to.</source>
        <translation>Puna reste hors ligne, car il a été démarré ainsi.</translation>
    </message>
    <message>
        <source>Puna stays offline.</source>
        <translation>Puna reste hors ligne.</translation>
    </message>
    <message>
        <source>Puna was set to stay offline meanwhile, so the connection was ended: switch off Stay offline in the settings to go on.</source>
        <translation>Puna a été réglé entre-temps pour rester hors ligne, la connexion a donc été coupée : désactivez « Rester hors ligne » dans les réglages pour continuer.</translation>
    </message>
    <message>
        <source>Puna was started to stay offline, so it did not connect to {0}: start it again without --offline and {1}.</source>
        <translation>Puna a été démarré pour rester hors ligne et ne s’est donc pas connecté à {0} : redémarrez-le sans --offline ni {1}.</translation>
    </message>
    <message>
        <source>Puna&apos;s calibration text</source>
        <translation>Texte d’étalonnage de Puna</translation>
    </message>
    <message>
        <source>Puna&apos;s catalogue has no model {0}: search the hub for it.</source>
        <translation>Le catalogue de Puna n’a pas de modèle {0} : cherchez-le sur le hub.</translation>
    </message>
    <message>
        <source>Puna&apos;s guide.gguf</source>
        <translation>Puna&apos;s guide.gguf</translation>
    </message>
    <message>
        <source>Puna&apos;s held-out text</source>
        <translation>Texte de contrôle de Puna</translation>
    </message>
    <message>
        <source>Quantized by</source>
        <translation>Quantifié par</translation>
    </message>
    <message>
        <source>Quick and light: {0}.</source>
        <translation>Rapide et léger : {0}.</translation>
    </message>
    <message>
        <source>Quick, can think before it answers, and is at home in many languages.</source>
        <translation>Rapide, peut réfléchir avant de répondre et maîtrise de nombreuses langues.</translation>
    </message>
    <message>
        <source>Rank {0}, on {1}.</source>
        <translation>Rang {0}, sur {1}.</translation>
    </message>
    <message>
        <source>Reading the conversation… {0} %</source>
        <translation>Lecture de la conversation… {0} %</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names {0}, which holds no certificates that can be read.</source>
        <translation>SSL_CERT_FILE indique {0}, qui ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>Same content as</source>
        <translation>Même contenu que</translation>
    </message>
    <message>
        <source>Short, direct answers; the base of many models that people have trained further.</source>
        <translation>Réponses courtes et directes ; la base de nombreux modèles que d&apos;autres ont continué à entraîner.</translation>
    </message>
    <message>
        <source>Simple questions and short texts in many languages, on any computer.</source>
        <translation>Questions simples et textes courts dans de nombreuses langues, sur tout ordinateur.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur le disque</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Small and pleasant to talk to; its terms must be accepted on the hub first.</source>
        <translation>Petit et de conversation agréable ; il faut d&apos;abord accepter ses conditions sur le hub.</translation>
    </message>
    <message>
        <source>Small, quick and friendly in English, and ready to run on any laptop.</source>
        <translation>Petit, rapide et aimable en anglais, et prêt à l&apos;emploi sur tout ordinateur portable.</translation>
    </message>
    <message>
        <source>Something changed in the models folder while it was moved. Nothing was changed: try again.</source>
        <translation>Quelque chose a changé dans le dossier des modèles pendant son déplacement. Rien n’a été modifié : réessayez.</translation>
    </message>
    <message>
        <source>StableLM-Alpha v2 was converted after descriptions of its program, which could not be compared with the program itself: if its answers make no sense, take StableLM 3B-4E1T instead and tell the makers of this application.</source>
        <translation>StableLM-Alpha v2 a été converti d’après des descriptions de son programme, sans pouvoir être comparé au programme lui-même : si ses réponses n’ont pas de sens, prenez plutôt StableLM 3B-4E1T et prévenez les auteurs de cette application.</translation>
    </message>
    <message>
        <source>Stanford Alpaca: new rows are the mean of the old</source>
        <translation>Stanford Alpaca : les nouvelles lignes sont la moyenne des anciennes</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Stocké en</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Template of Ollama</source>
        <translation>Modèle de prompt d’Ollama</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>That file holds no {0}s of Puna: choose one that was exported here.</source>
        <translation>Ce fichier ne contient pas de {0}s de Puna : choisissez-en un qui a été exporté ici.</translation>
    </message>
    <message>
        <source>That file is no JSON that Puna has written: choose one that was exported here.</source>
        <translation>Ce fichier n’est pas du JSON écrit par Puna : choisissez-en un qui a été exporté ici.</translation>
    </message>
    <message>
        <source>That has more than {0} characters, too many to be saved under a name.</source>
        <translation>Cela a plus de {0} caractères, trop pour être enregistré sous un nom.</translation>
    </message>
    <message>
        <source>That is more than {0} files: choose some of them.</source>
        <translation>Cela fait plus de {0} fichiers : choisissez-en quelques-uns.</translation>
    </message>
    <message>
        <source>That is no token of a hub: it begins with hf_ and is one word. Copy it again.</source>
        <translation>Ce n’est pas un jeton d’accès du hub : il commence par hf_ et tient en un mot. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>That is the [PAD] token that Alpaca&apos;s training adds: these weights are of before it, or the tokenizer is of another fine-tune.</source>
        <translation>C’est le jeton [PAD] qu’ajoute l’entraînement d’Alpaca : ces poids datent d’avant, ou le tokenizer vient d’un autre ajustement fin.</translation>
    </message>
    <message>
        <source>The ablest of this list at reasoning, code and languages; wants 8 GB of free memory for comfort.</source>
        <translation>Le plus capable de cette liste en raisonnement, en code et en langues ; à l&apos;aise avec 8 GB de mémoire libre.</translation>
    </message>
    <message>
        <source>The answers with {0} end too early.</source>
        <translation>Les réponses avec {0} se terminent trop tôt.</translation>
    </message>
    <message>
        <source>The architecture {0} is not known; known are {1}.</source>
        <translation>L’architecture {0} n’est pas connue ; sont connues {1}.</translation>
    </message>
    <message>
        <source>The base files do not match byte for byte: {0} after combining with {1}. The base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>Les fichiers de la base ne correspondent pas octet pour octet : {0} après combinaison avec {1}. La base doit être LLaMA converti par exactement la version de transformers qu’indique la page du modèle.</translation>
    </message>
    <message>
        <source>The base has the tensor {0}, which the difference lacks: a file is missing, or it was made from another base model.</source>
        <translation>La base a le tenseur {0}, qui manque à la différence : il manque un fichier, ou elle a été faite avec un autre modèle de base.</translation>
    </message>
    <message>
        <source>The base is quantized ({0} is stored as {1}), to which nothing can be added exactly: take the base as it was before.</source>
        <translation>La base est quantifiée ({0} est enregistré en {1}), et rien ne peut y être ajouté exactement : prenez la base telle qu’elle était avant.</translation>
    </message>
    <message>
        <source>The base&apos;s tokenizer was taken, because the adapter&apos;s can&apos;t be used: {0}</source>
        <translation>Le tokenizer de la base a été pris, car celui de l’adaptateur ne peut pas être utilisé : {0}</translation>
    </message>
    <message>
        <source>The best that this computer has room for: {0}, but slower.</source>
        <translation>Le meilleur pour lequel cet ordinateur a de la place : {0}, mais plus lent.</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared in {0}: {1}.</source>
        <translation>Le guide intégré ne peut pas être préparé dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared: {0}.</source>
        <translation>Le guide intégré ne peut pas être préparé : {0}.</translation>
    </message>
    <message>
        <source>The built-in guide is missing or damaged: install Puna again to have it.</source>
        <translation>Le guide intégré manque ou est endommagé : réinstallez Puna pour l’avoir.</translation>
    </message>
    <message>
        <source>The chat template has more than a million characters and was left out.</source>
        <translation>Le modèle de prompt a plus d’un million de caractères et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The checkpoint has the tensor {0} of shape {1}, which no {2} has.</source>
        <translation>Le checkpoint a le tenseur {0} de forme {1}, qu’aucun {2} n’a.</translation>
    </message>
    <message>
        <source>The checkpoint is already quantized (config.json has a quantization_config): get the original one.</source>
        <translation>Le checkpoint est déjà quantifié (config.json a un quantization_config) : prenez l’original.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the matrix {0}: it is no LLaMA of Meta&apos;s, or a file is missing.</source>
        <translation>Il manque au checkpoint la matrice {0} : ce n’est pas un LLaMA de Meta, ou il manque un fichier.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor {0} of shape {1}{2}: a file is missing, or config.json belongs to another model.</source>
        <translation>Il manque au checkpoint le tenseur {0} de forme {1}{2} : il manque un fichier, ou config.json appartient à un autre modèle.</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}: it is damaged.</source>
        <translation>Il manque {0} au checkpoint : il est endommagé.</translation>
    </message>
    <message>
        <source>The classic small LLaMA that many tutorials and adapters are made for.</source>
        <translation>Le petit LLaMA classique, pour lequel sont faits de nombreux tutoriels et adaptateurs.</translation>
    </message>
    <message>
        <source>The configuration has the width {0}, which {1} heads can&apos;t share.</source>
        <translation>La configuration a la largeur {0}, que {1} têtes ne peuvent pas se partager.</translation>
    </message>
    <message>
        <source>The configuration has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>La configuration a {0} têtes, que {1} têtes clé-valeur ne peuvent pas servir.</translation>
    </message>
    <message>
        <source>The configuration makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>La configuration fait des têtes de {0} nombres ; les positions rotatives en demandent un nombre pair.</translation>
    </message>
    <message>
        <source>The connection to {0} broke: try again.</source>
        <translation>La connexion à {0} s’est interrompue : réessayez.</translation>
    </message>
    <message>
        <source>The connection to {0} is not safe, so nothing was sent: its certificate is not to be trusted. Check this computer&apos;s clock, and whether a program or a network reads what you send.</source>
        <translation>La connexion à {0} n’est pas sûre, donc rien n’a été envoyé : on ne peut pas se fier à son certificat. Vérifiez l’horloge de cet ordinateur, et si un programme ou un réseau lit ce que vous envoyez.</translation>
    </message>
    <message>
        <source>The conversation {0} can&apos;t be brought in: its messages do not follow one another.</source>
        <translation>La conversation {0} ne peut pas être importée : ses messages ne se suivent pas.</translation>
    </message>
    <message>
        <source>The difference has the tensor {0}, which the base lacks: it was made from another base model.</source>
        <translation>La différence a le tenseur {0}, qui manque à la base : elle a été faite avec un autre modèle de base.</translation>
    </message>
    <message>
        <source>The disk of {0} is full, so the download has paused: {1}</source>
        <translation>Le disque de {0} est plein, le téléchargement est donc en pause : {1}</translation>
    </message>
    <message>
        <source>The disk of {0} is nearly full, so the download has paused: {1}</source>
        <translation>Le disque de {0} est presque plein, le téléchargement est donc en pause : {1}</translation>
    </message>
    <message>
        <source>The disk of {0} takes no files of this size, as many memory cards and sticks don&apos;t: choose a folder on another disk.</source>
        <translation>Le disque de {0} n’accepte pas de fichiers de cette taille, comme beaucoup de cartes mémoire et de clés USB : choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The first new row has the length {0} where the mean of the base&apos;s rows has {1} and a usual one {2}, which speaks for {3}.</source>
        <translation>La première nouvelle ligne a la longueur {0}, alors que la moyenne des lignes de la base a {1} et une ligne ordinaire {2}, ce qui parle pour {3}.</translation>
    </message>
    <message>
        <source>The ggml file has no scores for its tokens, so they were ranked by their order, as LLaMA&apos;s are: if it isn&apos;t LLaMA&apos;s own tokenizer, put its tokenizer.model beside the file.</source>
        <translation>Le fichier ggml n’a pas de scores pour ses jetons ; ils ont donc été classés dans leur ordre, comme ceux de LLaMA : si ce n’est pas le tokenizer de LLaMA, placez son tokenizer.model à côté du fichier.</translation>
    </message>
    <message>
        <source>The ggml file is damaged: a token&apos;s score is no number. Put the model&apos;s tokenizer.model beside it.</source>
        <translation>Le fichier ggml est endommagé : le score d’un jeton n’est pas un nombre. Placez le tokenizer.model du modèle à côté.</translation>
    </message>
    <message>
        <source>The ggml file&apos;s token {0} is no text ({1}): put the model&apos;s tokenizer.model beside it.</source>
        <translation>Le jeton {0} du fichier ggml n’est pas du texte ({1}) : placez le tokenizer.model du modèle à côté.</translation>
    </message>
    <message>
        <source>The history file is damaged: its tables have other names than they should. Restore it from a snapshot.</source>
        <translation>Le fichier de l’historique est endommagé : ses tables n’ont pas les noms attendus. Rétablissez-le à partir d’une copie.</translation>
    </message>
    <message>
        <source>The history file {0} can be read but not changed now: {1}.</source>
        <translation>Le fichier de l’historique {0} peut être lu, mais pas modifié pour l’instant : {1}.</translation>
    </message>
    <message>
        <source>The history file {0} can&apos;t be used: {1}.</source>
        <translation>Le fichier de l’historique {0} ne peut pas être utilisé : {1}.</translation>
    </message>
    <message>
        <source>The history file {0} is damaged ({1}).</source>
        <translation>Le fichier de l’historique {0} est endommagé ({1}).</translation>
    </message>
    <message>
        <source>The history file {0} was written by a newer version of Puna, and this version leaves it untouched: update Puna, or set PUNA_HOME to another folder.</source>
        <translation>Le fichier de l’historique {0} a été écrit par une version plus récente de Puna, et cette version n’y touche pas : mettez Puna à jour, ou faites pointer PUNA_HOME vers un autre dossier.</translation>
    </message>
    <message>
        <source>The hub at {0} can&apos;t answer this ({1}): try again later.</source>
        <translation>Le hub à {0} ne peut pas répondre à cela ({1}) : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t know your token: sign in again with a new one.</source>
        <translation>Le hub ne connaît pas votre jeton d’accès : reconnectez-vous avec un nouveau.</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t say which version of {0} it has: try again later.</source>
        <translation>Le hub ne dit pas quelle version de {0} il a : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The hub has a problem of its own ({0}): try again later.</source>
        <translation>Le hub a lui-même un problème ({0}) : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The hub has been asked too often from here: try again {0}, or sign in.</source>
        <translation>Le hub a reçu trop de demandes d’ici : réessayez {0}, ou connectez-vous.</translation>
    </message>
    <message>
        <source>The hub has no model {0}, or none for your account: check the name, or search for it.</source>
        <translation>Le hub n’a pas de modèle {0}, ou pas pour votre compte : vérifiez le nom, ou cherchez-le.</translation>
    </message>
    <message>
        <source>The hub has no public model {0}: it was removed, or the name is another. If it is a private one, sign in.</source>
        <translation>Le hub n’a pas de modèle public {0} : il a été retiré, ou son nom est autre. S’il est privé, connectez-vous.</translation>
    </message>
    <message>
        <source>The hub has taken {0} away from everybody: choose another model.</source>
        <translation>Le hub a retiré {0} pour tout le monde : choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The hub names a file {0}, which is no name to write here: nothing was fetched.</source>
        <translation>Le hub nomme un fichier {0}, un nom qui ne peut pas être écrit ici : rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>The hub no longer has this version of {0}: search for it again to get the newest.</source>
        <translation>Le hub n’a plus cette version de {0} : cherchez-le de nouveau pour obtenir la plus récente.</translation>
    </message>
    <message>
        <source>The hub points to {0} without encryption, so nothing was sent there.</source>
        <translation>Le hub renvoie à {0} sans chiffrement, donc rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>The hub points to {0}:, which is no address of the web.</source>
        <translation>Le hub renvoie à {0}:, qui n’est pas une adresse du web.</translation>
    </message>
    <message>
        <source>The hub refuses {0}: give the token the permission to read, or sign in again.</source>
        <translation>Le hub refuse {0} : donnez au jeton le droit de lecture, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The hub tells no checksum of {0}, so it can&apos;t be checked: nothing was fetched.</source>
        <translation>Le hub ne donne pas de somme de contrôle pour {0}, qui ne peut donc pas être vérifié : rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {0} MiB, which no answer of a hub is.</source>
        <translation>La réponse du hub dépasse {0} Mio, ce qu’aucune réponse d’un hub n’atteint.</translation>
    </message>
    <message>
        <source>The keychain would not forget the token ({0}): remove it there.</source>
        <translation>Le trousseau n’a pas voulu oublier le jeton ({0}) : retirez-le dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain would not take the token</source>
        <translation>Le trousseau n’a pas voulu prendre le jeton</translation>
    </message>
    <message>
        <source>The list of models can&apos;t be written: {0}. Nothing was changed.</source>
        <translation>La liste des modèles ne peut pas être écrite : {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The model can see pictures; only the part that reads and writes text was converted.</source>
        <translation>Le modèle peut voir des images ; seule la partie qui lit et écrit du texte a été convertie.</translation>
    </message>
    <message>
        <source>The model computes no numbers at {0}: its file is damaged, so get it again.</source>
        <translation>Le modèle ne calcule pas de nombres à {0} : son fichier est endommagé, procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>The model computes no numbers for this text: its file is damaged, so get it again.</source>
        <translation>Le modèle ne calcule pas de nombres pour ce texte : son fichier est endommagé, procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>The model that most others are compared with; its terms must be accepted on the hub first.</source>
        <translation>Le modèle auquel on compare la plupart des autres ; il faut d&apos;abord accepter ses conditions sur le hub.</translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation>Le modèle a été retiré.</translation>
    </message>
    <message>
        <source>The model was trained to look back {0} tokens and llama.cpp lets it look back over the whole context: answers are the model&apos;s own up to {1} tokens and may get worse beyond.</source>
        <translation>Le modèle a été entraîné à regarder {0} jetons en arrière et llama.cpp le laisse regarder tout le contexte : les réponses sont celles du modèle jusqu’à {1} jetons et peuvent devenir moins bonnes au-delà.</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>Les modèles sont en cours de déplacement.</translation>
    </message>
    <message>
        <source>The models are being moved: wait until they have arrived.</source>
        <translation>Les modèles sont en cours de déplacement : attendez qu’ils soient arrivés.</translation>
    </message>
    <message>
        <source>The models are in {0} already: choose another folder.</source>
        <translation>Les modèles sont déjà dans {0} : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The models are kept in {0}, which is not there now: connect its disk first.</source>
        <translation>Les modèles sont dans {0}, qui n’est pas là pour l’instant : connectez d’abord son disque.</translation>
    </message>
    <message>
        <source>The output matrix is not the embedding, as it must be for Gemma 2 in llama.cpp.</source>
        <translation>La matrice de sortie n’est pas la matrice d’embedding, comme ce doit être le cas pour Gemma 2 dans llama.cpp.</translation>
    </message>
    <message>
        <source>The proxy on the way to {0} refuses or is not there: check HTTPS_PROXY or the system&apos;s settings.</source>
        <translation>Le proxy vers {0} refuse ou n’est pas là : vérifiez HTTPS_PROXY ou les réglages du système.</translation>
    </message>
    <message>
        <source>The proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names can&apos;t be used ({0}): correct it.</source>
        <translation>Le proxy indiqué par HTTPS_PROXY, HTTP_PROXY ou ALL_PROXY ne peut pas être utilisé ({0}) : corrigez-le.</translation>
    </message>
    <message>
        <source>The receipt can&apos;t be kept ({0}).</source>
        <translation>Le justificatif ne peut pas être gardé ({0}).</translation>
    </message>
    <message>
        <source>The record of connections, {0}, can&apos;t be written ({1}), and without it Puna connects to nothing: free some space, or change the permissions of that file.</source>
        <translation>Le registre du réseau, {0}, ne peut pas être écrit ({1}), et sans lui Puna ne se connecte à rien : libérez de la place, ou changez les permissions de ce fichier.</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0} and not to {1} as those of Stanford Alpaca do: the base is not the original LLaMA-7B, or a file is damaged. Where the difference is another model&apos;s, take --rule wizardlm, which is the same without this check.</source>
        <translation>La somme des poids reconstitués est {0} et non {1} comme pour ceux de Stanford Alpaca : la base n’est pas le LLaMA-7B d’origine, ou un fichier est endommagé. Si la différence est celle d’un autre modèle, prenez --rule wizardlm, qui est la même règle sans cette vérification.</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, as those of Stanford Alpaca must ({1}; {2} with the rotary frequencies of old files).</source>
        <translation>La somme des poids reconstitués est {0}, comme il se doit pour ceux de Stanford Alpaca ({1} ; {2} avec les fréquences rotatives d’anciens fichiers).</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, which is Stanford Alpaca&apos;s constant {1}.</source>
        <translation>La somme des poids reconstitués est {0}, ce qui est la constante {1} de Stanford Alpaca.</translation>
    </message>
    <message>
        <source>The same holds for {0} more of its files.</source>
        <translation>Il en va de même pour {0} autres de ses fichiers.</translation>
    </message>
    <message>
        <source>The server sends {0} only as a whole.</source>
        <translation>Le serveur n’envoie {0} qu’en entier.</translation>
    </message>
    <message>
        <source>The sizes below are computed from its shape: the hub tells the exact ones.</source>
        <translation>Les tailles ci-dessous sont calculées d’après sa forme : le hub donne les exactes.</translation>
    </message>
    <message>
        <source>The smallest of this list: to see how all this works, in a minute.</source>
        <translation>Le plus petit de cette liste : pour voir en une minute comment tout cela fonctionne.</translation>
    </message>
    <message>
        <source>The snapshot can&apos;t be put in the place of {0}: {1}.</source>
        <translation>La copie ne peut pas être mise à la place de {0} : {1}.</translation>
    </message>
    <message>
        <source>The snapshot of the history is not whole: {0}.</source>
        <translation>La copie de l’historique n’est pas entière : {0}.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1} in the difference and {2} in the base: it was made from another base model.</source>
        <translation>Le tenseur {0} a la forme {1} dans la différence et {2} dans la base : elle a été faite avec un autre modèle de base.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}, which {2} heads can&apos;t share: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>Le tenseur {0} a la forme {1}, que {2} têtes ne peuvent pas se partager : poids et configuration appartiennent à des modèles différents, ou un fichier est endommagé.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}; with this config.json it must have {2}: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>Le tenseur {0} a la forme {1} ; avec ce config.json, il doit avoir {2} : poids et configuration appartiennent à des modèles différents, ou un fichier est endommagé.</translation>
    </message>
    <message>
        <source>The tensor {0} has {1} more rows in the difference than in the base, which the rule {2} does not have: choose the rule by which it was made.</source>
        <translation>Le tenseur {0} a {1} lignes de plus dans la différence que dans la base, ce que la règle {2} ne prévoit pas : choisissez la règle selon laquelle elle a été faite.</translation>
    </message>
    <message>
        <source>The tensor {0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>Le tenseur {0} contient des nombres qui ne sont pas finis : le checkpoint est endommagé.</translation>
    </message>
    <message>
        <source>The tensor {0} is stored as {1}, in which nothing can be added: get the base and the difference as they were before they were quantized.</source>
        <translation>Le tenseur {0} est enregistré en {1}, où rien ne peut être additionné : prenez la base et la différence telles qu’elles étaient avant d’être quantifiées.</translation>
    </message>
    <message>
        <source>The tensor {0} is {1} of shape {2} in {3}, but {4} of shape {5} in {6}: they are not parts of one model.</source>
        <translation>Le tenseur {0} est {1} de forme {2} dans {3}, mais {4} de forme {5} dans {6} : ce ne sont pas les parties d’un même modèle.</translation>
    </message>
    <message>
        <source>The tensor {0} of shape {1} is none of LLaMA&apos;s, so its parts can&apos;t be joined.</source>
        <translation>Le tenseur {0} de forme {1} n’est pas de LLaMA, donc ses parties ne peuvent pas être réunies.</translation>
    </message>
    <message>
        <source>The text for {0} has {1} characters, more than a GGUF is given here.</source>
        <translation>Le texte pour {0} a {1} caractères, plus qu’on n’en met ici dans un GGUF.</translation>
    </message>
    <message>
        <source>The text for {0} holds half a character (a lone surrogate): write it again.</source>
        <translation>Le texte pour {0} contient la moitié d’un caractère (un substitut isolé) : écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>The text is too long for the tokenizer: give a shorter one.</source>
        <translation>Le texte est trop long pour le tokenizer : donnez-en un plus court.</translation>
    </message>
    <message>
        <source>The text is too short: {0} tokens are needed at least, and it has {1}. Give a longer one.</source>
        <translation>Le texte est trop court : il faut au moins {0} jetons, et il en a {1}. Donnez-en un plus long.</translation>
    </message>
    <message>
        <source>The tokenizer adds the token {0} at the impossible place {1}.</source>
        <translation>Le tokenizer ajoute le jeton {0} à la place impossible {1}.</translation>
    </message>
    <message>
        <source>The tokenizer has none of the byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>Il manque au tokenizer tous les jetons d’octet : un texte avec des caractères qu’il ne connaît pas ne peut pas être donné à ce modèle.</translation>
    </message>
    <message>
        <source>The tokenizer has the token {0} twice, at {1} and {2}, which llama.cpp can&apos;t load: take the tokenizer files that belong to these weights.</source>
        <translation>Le tokenizer a deux fois le jeton {0}, à {1} et à {2}, ce que llama.cpp ne peut pas charger : prenez les fichiers du tokenizer qui vont avec ces poids.</translation>
    </message>
    <message>
        <source>The tokenizer has {0} ranks where Llama 3&apos;s has {1}; its special tokens and the rule that cuts text into words were taken to be Llama 3&apos;s.</source>
        <translation>Le tokenizer a {0} rangs là où celui de Llama 3 en a {1} ; ses jetons spéciaux et la règle qui découpe le texte en mots ont été supposés être ceux de Llama 3.</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them ({2} {3} none).{4} Take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>Le tokenizer a {0} jetons, mais les poids ont {1} lignes pour eux (sans ligne : {2}).{4} Prenez les fichiers du tokenizer qui vont avec ces poids (added_tokens.json nomme les jetons au-delà de ceux d’origine).</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them: take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>Le tokenizer a {0} jetons, mais les poids ont {1} lignes pour eux : prenez les fichiers du tokenizer qui vont avec ces poids (added_tokens.json nomme les jetons au-delà de ceux d’origine).</translation>
    </message>
    <message>
        <source>The tokenizer keeps words apart that llama.cpp may join, so some texts give other tokens.</source>
        <translation>Le tokenizer garde séparés des mots que llama.cpp peut réunir, donc certains textes donnent d’autres jetons.</translation>
    </message>
    <message>
        <source>The tokenizer lacks {0} of the 256 byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>Il manque au tokenizer {0} des 256 jetons d’octet : un texte avec des caractères qu’il ne connaît pas ne peut pas être donné à ce modèle.</translation>
    </message>
    <message>
        <source>The tokenizer leaves out the space it puts before a text where one is already there; llama.cpp always puts it, so texts that begin with a space give other tokens.</source>
        <translation>Le tokenizer omet l’espace qu’il met devant un texte lorsqu’il y en a déjà un ; llama.cpp le met toujours, donc les textes qui commencent par un espace donnent d’autres jetons.</translation>
    </message>
    <message>
        <source>The tokenizer removes repeated spaces; llama.cpp keeps them, so such text gives other tokens.</source>
        <translation>Le tokenizer retire les espaces répétés ; llama.cpp les garde, donc de tels textes donnent d’autres jetons.</translation>
    </message>
    <message>
        <source>The tokenizer rewrites some characters before it splits text (for example full-width letters); llama.cpp does not, so such text gives other tokens.</source>
        <translation>Le tokenizer réécrit certains caractères avant de découper le texte (par exemple les lettres pleine chasse) ; llama.cpp ne le fait pas, donc de tels textes donnent d’autres jetons.</translation>
    </message>
    <message>
        <source>The weights are quantized to {0} already and stay exactly as they are: making {1} of them would add error to error, or only make the file larger.</source>
        <translation>Les poids sont déjà quantifiés en {0} et restent exactement tels quels : en faire du {1} ajouterait une erreur à l’autre, ou ne ferait que grossir le fichier.</translation>
    </message>
    <message>
        <source>The weights have 32,001 rows and the tokenizer 32,000 tokens: the last row is the [PAD] token that Alpaca&apos;s training adds. It gets a name that nobody can type; nothing is lost by it.</source>
        <translation>Les poids ont 32 001 lignes et le tokenizer 32 000 jetons : la dernière ligne est le jeton [PAD] qu’ajoute l’entraînement d’Alpaca. Elle reçoit un nom que personne ne peut taper ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The weights have {0} rows for {1} tokens{2}: the {3} spare rows get names that nobody can type.</source>
        <translation>Les poids ont {0} lignes pour {1} jetons{2} : les {3} lignes en trop reçoivent des noms que personne ne peut taper.</translation>
    </message>
    <message>
        <source>There are more, which were not looked at.</source>
        <translation>Il y en a d’autres, qui n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>There is another model called {0}: choose another name.</source>
        <translation>Un autre modèle s’appelle {0} : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is more text than {0} MiB, and {1} goes beyond it: choose less text</source>
        <translation>Il y a plus de {0} Mio de texte, et {1} dépasse cette limite : choisissez moins de texte</translation>
    </message>
    <message>
        <source>There is no action {0}: choose in, out or state.</source>
        <translation>Il n’y a pas d’action {0} : choisissez in, out ou state.</translation>
    </message>
    <message>
        <source>There is no model to go on with this answer: add or choose one.</source>
        <translation>Il n’y a pas de modèle pour continuer cette réponse : ajoutez-en ou choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no rule {0} for differences; there are: {1}.</source>
        <translation>Il n’y a pas de règle {0} pour les différences ; il y a : {1}.</translation>
    </message>
    <message>
        <source>There is no template {0}: choose one of {1}.</source>
        <translation>Il n’y a pas de modèle de prompt {0} : choisissez l’un de {1}.</translation>
    </message>
    <message>
        <source>There is no type {0}: choose one of {1}.</source>
        <translation>Il n’y a pas de type {0} : choisissez l’un de {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in that file.</source>
        <translation>Il n’y a pas de {0} dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no {0}: name a .gguf file or the folder of a checkpoint as the reference.</source>
        <translation>{0} n’existe pas : indiquez comme référence un fichier .gguf ou le dossier d’un checkpoint.</translation>
    </message>
    <message>
        <source>There is not enough room in {0} for the recovered files.</source>
        <translation>Il n’y a pas assez de place dans {0} pour les fichiers reconstitués.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the model is written anew before the old file goes, which takes {1} bytes, and {2} are free. Make room first.</source>
        <translation>Il n’y a pas assez de place dans {0} : le modèle est réécrit avant que l’ancien fichier ne disparaisse, ce qui demande {1} octets, et {2} sont libres. Faites d’abord de la place.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the recovered files need {1} bytes, besides the model, and {2} are free. Make room or choose another disk.</source>
        <translation>Il n’y a pas assez de place dans {0} : les fichiers reconstitués demandent {1} octets en plus du modèle, et {2} sont libres. Faites de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} are still to come, and {2} should stay free; {3} are free now. Make room or choose another disk.</source>
        <translation>Il n’y a pas assez de place dans {0} : {1} sont encore à venir, et {2} devraient rester libres ; {3} sont libres maintenant. Faites de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} bytes are needed and {2} are free. Make room or choose another disk.</source>
        <translation>Il n’y a pas assez de place dans {0} : il faut {1} octets et {2} sont libres. Faites de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>There is nothing to download: choose at least one file.</source>
        <translation>Il n’y a rien à télécharger : choisissez au moins un fichier.</translation>
    </message>
    <message>
        <source>There is too little free space in {0} for a snapshot of the history.</source>
        <translation>Il y a trop peu de place libre dans {0} pour une copie de l’historique.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an adapter, to be used with its model.</source>
        <translation>Ce GGUF ne contient pas de modèle avec lequel on puisse parler : c’est un adaptateur, à utiliser avec son modèle.</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an importance matrix or a mere tokenizer.</source>
        <translation>Ce GGUF ne contient pas de modèle avec lequel on puisse parler : c’est une matrice d’importance ou un simple tokenizer.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: it is undone already, or was erased after 30 days.</source>
        <translation>Cela ne peut pas être annulé : c’est déjà annulé, ou cela a été effacé après 30 jours.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>This is part {0} of {1} of a model: give the parts names such as NAME-{2}-of-{3}.gguf, by which they find each other.</source>
        <translation>C’est la partie {0} sur {1} d’un modèle : donnez aux parties des noms comme NAME-{2}-of-{3}.gguf, grâce auxquels elles se trouvent.</translation>
    </message>
    <message>
        <source>This is the vision part of a model and no model: keep it in the folder of its model, which finds it there.</source>
        <translation>C’est la partie d’un modèle qui voit, et non un modèle : gardez-la dans le dossier de son modèle, qui l’y trouve.</translation>
    </message>
    <message>
        <source>Nothing that Puna can use was found, only {0} of other kinds. Try other words.</source>
        <translation>Rien que Puna puisse utiliser n’a été trouvé ; {0} d’autres genres. Essayez d’autres mots.</translation>
    </message>
    <message>
        <source>This model is quantized already ({0}), and stays as it is: make it without an importance matrix.</source>
        <translation>Ce modèle est déjà quantifié ({0}) et reste tel quel : faites-le sans matrice d’importance.</translation>
    </message>
    <message>
        <source>This model turns texts into numbers for searching and can&apos;t answer: choose another to talk to.</source>
        <translation>Ce modèle transforme des textes en nombres pour la recherche et ne peut pas répondre : choisissez-en un autre pour parler.</translation>
    </message>
    <message>
        <source>This part of Puna never uses a network, so it did not connect to {0}. That it was asked to is a mistake of Puna&apos;s: please report it.</source>
        <translation>Cette partie de Puna n’utilise jamais de réseau et ne s’est donc pas connectée à {0}. Que cela lui ait été demandé est une erreur de Puna : merci de la signaler.</translation>
    </message>
    <message>
        <source>This text can&apos;t be read: {0}.</source>
        <translation>Ce texte ne peut pas être lu : {0}.</translation>
    </message>
    <message>
        <source>Tiny and surprisingly able; for old computers and for trying things out.</source>
        <translation>Minuscule et étonnamment capable ; pour les vieux ordinateurs et pour faire des essais.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Two of the files have the same name, at least on some systems: choose one of them.</source>
        <translation>Deux des fichiers ont le même nom, du moins sur certains systèmes : choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vicuna v0 and other FastChat deltas of its time: new rows are zeros</source>
        <translation>Vicuna v0 et autres deltas FastChat de son époque : les nouvelles lignes sont des zéros</translation>
    </message>
    <message>
        <source>Vicuna v1.1, WizardLM 13B and later: added number by number, no new rows</source>
        <translation>Vicuna v1.1, WizardLM 13B et suivants : addition nombre par nombre, sans nouvelles lignes</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What its licence {0} comes to is not known here: read it.</source>
        <translation>Ce qu’implique sa licence {0} n’est pas connu ici : lisez-la.</translation>
    </message>
    <message>
        <source>What was computed before has another shape at {0}: start anew.</source>
        <translation>Ce qui a été calculé avant a une autre forme à {0} : recommencez.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>WizardLM 7B: as Alpaca, without its sum</source>
        <translation>WizardLM 7B : comme Alpaca, sans sa somme</translation>
    </message>
    <message>
        <source>Your question is kept, but there is no model to answer it yet: add or choose a model.</source>
        <translation>Votre question est conservée, mais il n’y a pas encore de modèle pour y répondre : ajoutez ou choisissez un modèle.</translation>
    </message>
    <message>
        <source>a Falcon with ALiBi or biases is not computed independently</source>
        <translation>un Falcon avec ALiBi ou des biais n’est pas calculé indépendamment</translation>
    </message>
    <message>
        <source>a GPT-NeoX whose output is its embedding, or that has no biases, is not computed independently</source>
        <translation>un GPT-NeoX dont la sortie est l’embedding, ou qui n’a pas de biais, n’est pas calculé indépendamment</translation>
    </message>
    <message>
        <source>a Hugging Face folder, {0}</source>
        <translation>un dossier Hugging Face, {0}</translation>
    </message>
    <message>
        <source>a checksum that is none</source>
        <translation>une somme de contrôle qui n’en est pas une</translation>
    </message>
    <message>
        <source>a context of {0} tokens for comparing templates can&apos;t be made ({1}): close other programs and try again</source>
        <translation>un contexte de {0} jetons pour comparer les modèles de prompt ne peut pas être créé ({1}) : fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <source>a context of {0} tokens with a {1} KV cache can&apos;t be made ({2}): choose a shorter context or the KV type f16</source>
        <translation>un contexte de {0} jetons avec un cache KV en {1} ne peut pas être créé ({2}) : choisissez un contexte plus court ou le type KV f16</translation>
    </message>
    <message>
        <source>a context of {0} tokens would fit</source>
        <translation>un contexte de {0} jetons tiendrait</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>a field is longer than what contains it</source>
        <translation>un champ est plus long que ce qui le contient</translation>
    </message>
    <message>
        <source>a folder called {0} is one of the first LLaMA</source>
        <translation>un dossier nommé {0} est celui d’un des premiers LLaMA</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>un dossier de modèles</translation>
    </message>
    <message>
        <source>a lead is never negative</source>
        <translation>a lead is never negative</translation>
    </message>
    <message>
        <source>a merge that is not of two texts</source>
        <translation>une fusion qui n’est pas celle de deux textes</translation>
    </message>
    <message>
        <source>a mixture of experts</source>
        <translation>un mélange d’experts</translation>
    </message>
    <message>
        <source>a model is named twice</source>
        <translation>un modèle est nommé deux fois</translation>
    </message>
    <message>
        <source>a model without a class</source>
        <translation>un modèle sans classe</translation>
    </message>
    <message>
        <source>a name occurs twice</source>
        <translation>un nom apparaît deux fois</translation>
    </message>
    <message>
        <source>a number begins with {0}</source>
        <translation>un nombre commence par {0}</translation>
    </message>
    <message>
        <source>a number of more than 20 digits</source>
        <translation>un nombre de plus de 20 chiffres</translation>
    </message>
    <message>
        <source>a number of more than ten bytes</source>
        <translation>un nombre de plus de dix octets</translation>
    </message>
    <message>
        <source>a number was expected, and {0} found</source>
        <translation>un nombre était attendu, et {0} a été trouvé</translation>
    </message>
    <message>
        <source>a packed answer that nobody asked for</source>
        <translation>une réponse compressée que personne n’a demandée</translation>
    </message>
    <message>
        <source>a parameter that is no tensor</source>
        <translation>un paramètre qui n’est pas un tenseur</translation>
    </message>
    <message>
        <source>a piece of an array is none</source>
        <translation>un morceau d’un tableau n’en est pas un</translation>
    </message>
    <message>
        <source>a piece of the wrong form</source>
        <translation>un morceau de forme incorrecte</translation>
    </message>
    <message>
        <source>a piece that the file does not have</source>
        <translation>un morceau que le fichier n’a pas</translation>
    </message>
    <message>
        <source>a record is neither a conversation nor a message of one</source>
        <translation>un enregistrement n’est ni une conversation ni un message</translation>
    </message>
    <message>
        <source>a size that is none</source>
        <translation>une taille qui n’en est pas une</translation>
    </message>
    <message>
        <source>a table that is none</source>
        <translation>une table qui n’en est pas une</translation>
    </message>
    <message>
        <source>a table with a key that isn&apos;t plain</source>
        <translation>une table avec une clé qui n’est pas simple</translation>
    </message>
    <message>
        <source>a tensor that is none</source>
        <translation>un tenseur qui n’en est pas un</translation>
    </message>
    <message>
        <source>a tensor whose shape isn&apos;t of whole numbers</source>
        <translation>un tenseur dont la forme n’est pas faite de nombres entiers</translation>
    </message>
    <message>
        <source>a text begins with {0}</source>
        <translation>un texte commence par {0}</translation>
    </message>
    <message>
        <source>a text of {0} bytes</source>
        <translation>un texte de {0} octets</translation>
    </message>
    <message>
        <source>a text or file in it is larger than a gigabyte: leave it out</source>
        <translation>un texte ou un fichier qu’il contient dépasse un gigaoctet : laissez-le de côté</translation>
    </message>
    <message>
        <source>a {0} KV cache needs flash attention: set it to auto or on, or choose f16</source>
        <translation>un cache KV en {0} a besoin de flash attention : réglez-la sur auto ou on, ou choisissez f16</translation>
    </message>
    <message>
        <source>a {0} is missing where it has {1}</source>
        <translation>il manque un {0} là où se trouve {1}</translation>
    </message>
    <message>
        <source>about 1 hour left</source>
        <translation>encore 1 heure environ</translation>
    </message>
    <message>
        <source>about 1 hour {0} minutes left</source>
        <translation>encore 1 heure {0} minutes environ</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>encore 1 minute environ</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>encore {0} heures environ</translation>
    </message>
    <message>
        <source>about {0} hours {1} minutes left</source>
        <translation>encore {0} heures {1} minutes environ</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>encore {0} minutes environ</translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation>encore {0} secondes environ</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and then sign in here with a token of your account</source>
        <translation>acceptez-les sur {0}/{1}, puis connectez-vous ici avec un jeton de votre compte</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and wait until they let you in</source>
        <translation>acceptez-les sur {0}/{1}, et attendez qu’on vous laisse entrer</translation>
    </message>
    <message>
        <source>access is denied: check the permissions of its folder</source>
        <translation>l’accès est refusé : vérifiez les permissions de son dossier</translation>
    </message>
    <message>
        <source>after {0} tensors comes something that is none</source>
        <translation>après {0} tenseurs vient quelque chose qui n’en est pas un</translation>
    </message>
    <message>
        <source>an adapter is named twice: name each once, with one scale</source>
        <translation>un adaptateur est indiqué deux fois : indiquez chacun une fois, avec une seule échelle</translation>
    </message>
    <message>
        <source>an added token without a number or a text</source>
        <translation>un jeton ajouté sans numéro ou sans texte</translation>
    </message>
    <message>
        <source>an answer can&apos;t follow a grammar and a JSON schema at once: choose one of them</source>
        <translation>une réponse ne peut pas suivre à la fois une grammaire et un schéma JSON : choisissez l’un des deux</translation>
    </message>
    <message>
        <source>an answer can&apos;t have {0} tokens: choose 0 or more</source>
        <translation>une réponse ne peut pas avoir {0} jetons : choisissez 0 ou plus</translation>
    </message>
    <message>
        <source>an array claims {0} rows</source>
        <translation>un tableau annonce {0} lignes</translation>
    </message>
    <message>
        <source>an array in pieces has parts that none has</source>
        <translation>un tableau en morceaux a des parties qu’aucun n’a</translation>
    </message>
    <message>
        <source>an array isn&apos;t made of shape, type and bytes</source>
        <translation>un tableau n’est pas fait d’une forme, d’un type et d’octets</translation>
    </message>
    <message>
        <source>an array of the shape {0} and {1} can&apos;t have {2} bytes</source>
        <translation>un tableau de forme {0} et de type {1} ne peut pas avoir {2} octets</translation>
    </message>
    <message>
        <source>an entry has these fields: {0}</source>
        <translation>une entrée a ces champs : {0}</translation>
    </message>
    <message>
        <source>an extension begins with {0}</source>
        <translation>une extension commence par {0}</translation>
    </message>
    <message>
        <source>an older form</source>
        <translation>une forme ancienne</translation>
    </message>
    <message>
        <source>an older form, quick to make</source>
        <translation>une forme ancienne, vite faite</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>une archive xz</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>another program is using it: close that program, then try again</source>
        <translation>un autre programme l’utilise : fermez ce programme, puis réessayez</translation>
    </message>
    <message>
        <source>asking the hub</source>
        <translation>interrogation du hub</translation>
    </message>
    <message>
        <source>asking the hub whose token this is</source>
        <translation>interrogation du hub : à qui est ce jeton</translation>
    </message>
    <message>
        <source>asks for too much</source>
        <translation>demande trop</translation>
    </message>
    <message>
        <source>bringing in conversations, {0} so far</source>
        <translation>import de conversations, {0} jusqu’ici</translation>
    </message>
    <message>
        <source>but for rounding, {0} at most</source>
        <translation>aux arrondis près, {0} au plus</translation>
    </message>
    <message>
        <source>by a little</source>
        <translation>de peu</translation>
    </message>
    <message>
        <source>by far</source>
        <translation>de loin</translation>
    </message>
    <message>
        <source>bytes begin with {0}</source>
        <translation>des octets commencent par {0}</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>can&apos;t score from {0} on in {1} of {2} tokens</source>
        <translation>can&apos;t score from {0} on in {1} of {2} tokens</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>vérifiez le nom</translation>
    </message>
    <message>
        <source>checking against the original…</source>
        <translation>comparaison avec l’original…</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>vérification du fichier</translation>
    </message>
    <message>
        <source>checking the sum ({0})</source>
        <translation>vérification de la somme ({0})</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>vérification de {0}</translation>
    </message>
    <message>
        <source>checking {0}: {1} %</source>
        <translation>vérification de {0} : {1} %</translation>
    </message>
    <message>
        <source>choose 0 (off), 1 or 2</source>
        <translation>choisissez 0 (désactivé), 1 ou 2</translation>
    </message>
    <message>
        <source>choose 0 for none, up to 100</source>
        <translation>choisissez 0 pour aucun, jusqu’à 100</translation>
    </message>
    <message>
        <source>choose 0 or more tokens</source>
        <translation>choisissez 0 jeton ou plus</translation>
    </message>
    <message>
        <source>choose 0 or more, up to 100</source>
        <translation>choisissez 0 ou plus, jusqu’à 100</translation>
    </message>
    <message>
        <source>choose 1 for none, or a little more</source>
        <translation>choisissez 1 pour aucune, ou un peu plus</translation>
    </message>
    <message>
        <source>choose a folder on a disk that takes files of this size</source>
        <translation>choisissez un dossier sur un disque qui accepte des fichiers de cette taille</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>choisissez un dossier où l’on peut écrire</translation>
    </message>
    <message>
        <source>choose a number from -100 to 100, 0 for none</source>
        <translation>choisissez un nombre de -100 à 100, 0 pour aucune</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1</source>
        <translation>choisissez un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1, 0 for never</source>
        <translation>choisissez un nombre de 0 à 1, 0 pour jamais</translation>
    </message>
    <message>
        <source>choose a number from 0 to 100</source>
        <translation>choisissez un nombre de 0 à 100</translation>
    </message>
    <message>
        <source>choose a number from 1 to 100</source>
        <translation>choisissez un nombre de 1 à 100</translation>
    </message>
    <message>
        <source>choose a smaller number, or 0 for all tokens</source>
        <translation>choisissez un nombre plus petit, ou 0 pour tous les jetons</translation>
    </message>
    <message>
        <source>choose another folder, or change the permissions</source>
        <translation>choisissez un autre dossier, ou changez les permissions</translation>
    </message>
    <message>
        <source>choose how many tokens count, or -1 for the whole context</source>
        <translation>choisissez combien de jetons comptent, ou -1 pour tout le contexte</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>nettement</translation>
    </message>
    <message>
        <source>clearly different</source>
        <translation>nettement différent</translation>
    </message>
    <message>
        <source>close</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model or a smaller type of it, such as q4_k_m or q3_k_m</source>
        <translation>fermez d’autres programmes, ou choisissez un modèle plus petit ou un type plus petit de ce modèle, comme q4_k_m ou q3_k_m</translation>
    </message>
    <message>
        <source>close to the original</source>
        <translation>proche de l’original</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>usage commercial permis</translation>
    </message>
    <message>
        <source>commercial use allowed, to be shared alike</source>
        <translation>usage commercial permis, à partager à l’identique</translation>
    </message>
    <message>
        <source>commercial use under conditions</source>
        <translation>usage commercial sous conditions</translation>
    </message>
    <message>
        <source>comparing is done</source>
        <translation>la comparaison est terminée</translation>
    </message>
    <message>
        <source>comparing {0}</source>
        <translation>comparaison de {0}</translation>
    </message>
    <message>
        <source>comparing, {0} of {1} pieces of text</source>
        <translation>comparaison, {0} morceaux de texte sur {1}</translation>
    </message>
    <message>
        <source>computing what the checkpoint computes</source>
        <translation>calcul de ce que calcule le checkpoint</translation>
    </message>
    <message>
        <source>computing with the new file</source>
        <translation>calcul avec le nouveau fichier</translation>
    </message>
    <message>
        <source>config.json asks for ALiBi positions (Falcon-RW); Falcon in llama.cpp has rotary ones only, so this model can&apos;t be converted.</source>
        <translation>config.json demande des positions ALiBi (Falcon-RW) ; Falcon dans llama.cpp n’a que des positions rotatives, donc ce modèle ne peut pas être converti.</translation>
    </message>
    <message>
        <source>config.json asks for a partial_rotary_factor, which LLaMA in llama.cpp doesn&apos;t have.</source>
        <translation>config.json demande un partial_rotary_factor, que LLaMA dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json asks for attn_type {0}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json demande attn_type {0}, que MPT dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json demande des biais dans l’attention, que Gemma 2 dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json demande des biais dans l’attention, que Gemma 3 dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Qwen3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json demande des biais dans l’attention, que Qwen3 dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json asks for biases, which Falcon in llama.cpp doesn&apos;t have.</source>
        <translation>config.json demande des biais, que Falcon dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json asks for biases, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json demande des biais, que SmolLM3 dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json asks for qk_layernorm, but the checkpoint lacks the norms of its heads: a file is missing, or config.json belongs to another model.</source>
        <translation>config.json demande qk_layernorm, mais il manque au checkpoint les normes de ses têtes : il manque un fichier, ou config.json appartient à un autre modèle.</translation>
    </message>
    <message>
        <source>config.json asks for sliding windows, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json demande des fenêtres glissantes, que SmolLM3 dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; by {0}, which must be at least 1.</source>
        <translation>config.json demande l’échelle RoPE « yarn » avec {0}, qui doit être au moins 1.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; without rounding (truncate), which llama.cpp doesn&apos;t have.</source>
        <translation>config.json demande l’échelle RoPE « yarn » sans arrondi (truncate), que llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which Phi-3 in llama.cpp doesn&apos;t have; it has default, longrope.</source>
        <translation>config.json demande l’échelle RoPE {0}, que Phi-3 dans llama.cpp n’a pas ; il a default, longrope.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which {1} in llama.cpp doesn&apos;t have; it has {2}.</source>
        <translation>config.json demande l’échelle RoPE {0}, que {1} dans llama.cpp n’a pas ; il a {2}.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Falcon in llama.cpp has gelu.</source>
        <translation>config.json demande l’activation {0} ; Falcon dans llama.cpp a gelu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-J can be converted with gelu_new.</source>
        <translation>config.json demande l’activation {0} ; GPT-J peut être converti avec gelu_new.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-NeoX in llama.cpp has gelu.</source>
        <translation>config.json demande l’activation {0} ; GPT-NeoX dans llama.cpp a gelu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 2 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json demande l’activation {0} ; Gemma 2 dans llama.cpp a gelu_pytorch_tanh.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 3 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json demande l’activation {0} ; Gemma 3 dans llama.cpp a gelu_pytorch_tanh.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; LLaMA in llama.cpp has silu.</source>
        <translation>config.json demande l’activation {0} ; LLaMA dans llama.cpp a silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Mistral in llama.cpp has silu.</source>
        <translation>config.json demande l’activation {0} ; Mistral dans llama.cpp a silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Phi-3 in llama.cpp has silu.</source>
        <translation>config.json demande l’activation {0} ; Phi-3 dans llama.cpp a silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen2 in llama.cpp has silu.</source>
        <translation>config.json demande l’activation {0} ; Qwen2 dans llama.cpp a silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen3 in llama.cpp has silu.</source>
        <translation>config.json demande l’activation {0} ; Qwen3 dans llama.cpp a silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; SmolLM3 in llama.cpp has silu.</source>
        <translation>config.json demande l’activation {0} ; SmolLM3 dans llama.cpp a silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; StableLM in llama.cpp has silu.</source>
        <translation>config.json demande l’activation {0} ; StableLM dans llama.cpp a silu.</translation>
    </message>
    <message>
        <source>config.json asks for {0} {1}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json demande {0} {1}, que MPT dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json gives the sliding window to other layers than every other one (layer_types), which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json donne la fenêtre glissante à d’autres couches qu’une sur deux (layer_types), ce que Gemma 2 dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json has attn_logit_softcapping, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json a attn_logit_softcapping, que Gemma 3 dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json has d_model {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json a d_model {0}, que {1} têtes ne peuvent pas se partager.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0} and {1} heads of {2}; Qwen2 in llama.cpp has heads that share it evenly.</source>
        <translation>config.json a hidden_size {0} et {1} têtes de {2} ; Qwen2 dans llama.cpp a des têtes qui se le partagent également.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share evenly.</source>
        <translation>config.json a hidden_size {0}, que {1} têtes ne peuvent pas se partager également.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json a hidden_size {0}, que {1} têtes ne peuvent pas se partager.</translation>
    </message>
    <message>
        <source>config.json has low_freq_factor {0}, which must be below high_freq_factor {1}.</source>
        <translation>config.json a low_freq_factor {0}, qui doit être inférieur à high_freq_factor {1}.</translation>
    </message>
    <message>
        <source>config.json has n_embd {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json a n_embd {0}, que {1} têtes ne peuvent pas se partager.</translation>
    </message>
    <message>
        <source>config.json has no layer_types for its {0} layers.</source>
        <translation>config.json n’a pas de layer_types pour ses {0} couches.</translation>
    </message>
    <message>
        <source>config.json has no {0} of {1} numbers above 0, which its RoPE scaling needs.</source>
        <translation>config.json n’a pas de {0} de {1} nombres supérieurs à 0, dont son échelle RoPE a besoin.</translation>
    </message>
    <message>
        <source>config.json has rotary_dim {0}, which must be even and at most {1}.</source>
        <translation>config.json a rotary_dim {0}, qui doit être pair et {1} au plus.</translation>
    </message>
    <message>
        <source>config.json has the layer type {0}, which no Gemma 3 has.</source>
        <translation>config.json a le type de couche {0}, qu’aucun Gemma 3 n’a.</translation>
    </message>
    <message>
        <source>config.json has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>config.json a {0} têtes, que {1} têtes clé-valeur ne peuvent pas servir.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>config.json a {0} {1}, qui doit être un nombre entier de 1 à {2}.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be above 0 and at most {2}.</source>
        <translation>config.json a {0} {1}, qui doit être supérieur à 0 et {2} au plus.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be an object.</source>
        <translation>config.json a {0} {1}, qui doit être un objet.</translation>
    </message>
    <message>
        <source>config.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>config.json n’a pas {0}, sans quoi le modèle ne peut pas être construit.</translation>
    </message>
    <message>
        <source>config.json leaves the positions out of other layers than every fourth (no_rope_layers), which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json omet les positions dans d’autres couches qu’une sur quatre (no_rope_layers), ce que SmolLM3 dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json laisse l’attention regarder en avant, ce que Gemma 2 dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json laisse l’attention regarder en avant, ce que Gemma 3 dans llama.cpp n’a pas.</translation>
    </message>
    <message>
        <source>config.json makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>config.json fait des têtes de {0} nombres ; les positions rotatives en demandent un nombre pair.</translation>
    </message>
    <message>
        <source>config.json puts attention before the feed-forward network (parallel_attn is false); Falcon in llama.cpp has them side by side only.</source>
        <translation>config.json met l’attention avant le réseau feed-forward (parallel_attn est à false) ; Falcon dans llama.cpp ne les a que côte à côte.</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of a head, which must be an even number.</source>
        <translation>config.json fait tourner {0} nombres d’une tête, ce qui doit être un nombre pair.</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of each head; rotary positions need an even number.</source>
        <translation>config.json fait tourner {0} nombres de chaque tête ; les positions rotatives en demandent un nombre pair.</translation>
    </message>
    <message>
        <source>config.json says that the output matrix is the embedding, but the checkpoint has two different ones: both were kept.</source>
        <translation>config.json dit que la matrice de sortie est l’embedding, mais le checkpoint en a deux différentes : les deux ont été gardées.</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 2 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json met l’attention à l’échelle avec {0} (query_pre_attn_scalar) ; un Gemma 2 de cette forme dans llama.cpp le fait avec {1}.</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 3 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json met l’attention à l’échelle avec {0} (query_pre_attn_scalar) ; un Gemma 3 de cette forme dans llama.cpp le fait avec {1}.</translation>
    </message>
    <message>
        <source>config.json scales rotary positions (rotary_scaling_factor), which can&apos;t be converted.</source>
        <translation>config.json met les positions rotatives à l’échelle (rotary_scaling_factor), ce qui ne peut pas être converti.</translation>
    </message>
    <message>
        <source>config.json turns {0} off, without which Gemma 2 in llama.cpp can&apos;t be.</source>
        <translation>config.json désactive {0}, sans quoi Gemma 2 ne peut pas exister dans llama.cpp.</translation>
    </message>
    <message>
        <source>convert the original GPT-J checkpoint with Puna, which writes it so that llama.cpp can run it</source>
        <translation>convertissez le checkpoint GPT-J d’origine avec Puna, qui l’écrit de façon que llama.cpp puisse l’exécuter</translation>
    </message>
    <message>
        <source>copying conversations</source>
        <translation>copie des conversations</translation>
    </message>
    <message>
        <source>details of {0}</source>
        <translation>détails de {0}</translation>
    </message>
    <message>
        <source>does not end within {0} seconds</source>
        <translation>ne se termine pas en {0} secondes</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>downloaded {0}</source>
        <translation>{0} téléchargé</translation>
    </message>
    <message>
        <source>ended with {0}</source>
        <translation>s’est terminée par {0}</translation>
    </message>
    <message>
        <source>exactly as its makers published it</source>
        <translation>exactement tel que ses auteurs l’ont publié</translation>
    </message>
    <message>
        <source>exports of ChatGPT, Claude, Open WebUI, llama-server and Puna; chats of GPT4All, LM Studio, Jan and Ollama; ShareGPT, Alpaca, OpenAssistant and OpenAI messages data</source>
        <translation>des exports de ChatGPT, Claude, Open WebUI, llama-server et Puna ; des discussions de GPT4All, LM Studio, Jan et Ollama ; des données ShareGPT, Alpaca, OpenAssistant et messages OpenAI</translation>
    </message>
    <message>
        <source>fits comfortably</source>
        <translation>tient largement</translation>
    </message>
    <message>
        <source>fits tightly: close other programs</source>
        <translation>tient tout juste : fermez d’autres programmes</translation>
    </message>
    <message>
        <source>for a file of {0} bytes</source>
        <translation>pour un fichier de {0} octets</translation>
    </message>
    <message>
        <source>free some space, or choose another folder</source>
        <translation>libérez de la place, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</source>
        <translation>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</translation>
    </message>
    <message>
        <source>hardly to be told from the original</source>
        <translation>à peine discernable de l’original</translation>
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
        <translation>au format de Go, que seul Ollama lit ; Puna utilise celui du fichier du modèle</translation>
    </message>
    <message>
        <source>in some minutes</source>
        <translation>dans quelques minutes</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>en {0} fichiers</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>il est devenu plus court pendant sa lecture</translation>
    </message>
    <message>
        <source>it can&apos;t be opened: check that its folder exists and can be written</source>
        <translation>il ne peut pas être ouvert : vérifiez que son dossier existe et qu’on peut y écrire</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>il ne peut pas être lu ({0})</translation>
    </message>
    <message>
        <source>it changes bare parameters (target_parameters)</source>
        <translation>il modifie des paramètres seuls (target_parameters)</translation>
    </message>
    <message>
        <source>it changes parts of fused matrices (enable_lora)</source>
        <translation>il modifie des parties de matrices fusionnées (enable_lora)</translation>
    </message>
    <message>
        <source>it claims to be of the type {0}, which does not exist</source>
        <translation>il se dit du type {0}, qui n’existe pas</translation>
    </message>
    <message>
        <source>it claims {0} tensors</source>
        <translation>il annonce {0} tenseurs</translation>
    </message>
    <message>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>il annonce {0} tenseurs et {1} clés</translation>
    </message>
    <message>
        <source>it does not say what it was made of</source>
        <translation>il ne dit pas de quoi il a été fait</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, in the middle of its header</source>
        <translation>il se termine après {0} octets, au milieu de son en-tête</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside a value</source>
        <translation>il se termine après {0} octets, à l’intérieur d’une valeur</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside the tensor {1}</source>
        <translation>il se termine après {0} octets, à l’intérieur du tenseur {1}</translation>
    </message>
    <message>
        <source>it ends in the middle, or is another kind of file</source>
        <translation>il se termine au milieu, ou c’est un autre genre de fichier</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>il se termine à l’intérieur de son en-tête</translation>
    </message>
    <message>
        <source>it has a number that is too long</source>
        <translation>il a un nombre trop long</translation>
    </message>
    <message>
        <source>it has a time that no clock shows</source>
        <translation>il a une heure qu’aucune horloge n’indique</translation>
    </message>
    <message>
        <source>it has a {0} with a name of {1} bytes</source>
        <translation>il a un {0} dont le nom a {1} octets</translation>
    </message>
    <message>
        <source>it has more than {0} files: choose the folder of the conversations themselves</source>
        <translation>il a plus de {0} fichiers : choisissez le dossier des conversations elles-mêmes</translation>
    </message>
    <message>
        <source>it has more than {0} messages</source>
        <translation>il a plus de {0} messages</translation>
    </message>
    <message>
        <source>it has more than {0} million characters</source>
        <translation>il a plus de {0} millions de caractères</translation>
    </message>
    <message>
        <source>it has more values than any model</source>
        <translation>il a plus de valeurs que n’importe quel modèle</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>il n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>it has no messages</source>
        <translation>il n’a pas de messages</translation>
    </message>
    <message>
        <source>it has no pieces</source>
        <translation>il n’a pas de morceaux</translation>
    </message>
    <message>
        <source>it has no tensor {0}</source>
        <translation>il n’a pas de tenseur {0}</translation>
    </message>
    <message>
        <source>it has no tensors</source>
        <translation>il n’a pas de tenseurs</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>il n’a pas de vocabulaire</translation>
    </message>
    <message>
        <source>it has the array {0} twice or more arrays than any model</source>
        <translation>il a deux fois le tableau {0}, ou plus de tableaux que n’importe quel modèle</translation>
    </message>
    <message>
        <source>it has the tensor {0} twice or more tensors than any model</source>
        <translation>il a deux fois le tenseur {0}, ou plus de tenseurs que n’importe quel modèle</translation>
    </message>
    <message>
        <source>it holds a program (TorchScript) and not a table of weights</source>
        <translation>il contient un programme (TorchScript) et non une table de poids</translation>
    </message>
    <message>
        <source>it holds a single tensor without a name</source>
        <translation>il contient un seul tenseur, sans nom</translation>
    </message>
    <message>
        <source>it holds a value of a type that chats don&apos;t have</source>
        <translation>il contient une valeur d’un type que les discussions n’ont pas</translation>
    </message>
    <message>
        <source>it holds no arrays</source>
        <translation>il ne contient pas de tableaux</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>il ne contient pas de table de tenseurs</translation>
    </message>
    <message>
        <source>it holds several tables of tensors ({0}), and it can&apos;t be told which is the model</source>
        <translation>il contient plusieurs tables de tenseurs ({0}), et on ne peut pas savoir laquelle est le modèle</translation>
    </message>
    <message>
        <source>it holds single rows of the embedding (trainable_token_indices)</source>
        <translation>il contient des lignes isolées de l’embedding (trainable_token_indices)</translation>
    </message>
    <message>
        <source>it is a DoRA adapter, which also scales every column</source>
        <translation>c’est un adaptateur DoRA, qui change aussi l’échelle de chaque colonne</translation>
    </message>
    <message>
        <source>it is a GGUF of another kind</source>
        <translation>c’est un GGUF d’un autre genre</translation>
    </message>
    <message>
        <source>it is a KaSA adapter</source>
        <translation>c’est un adaptateur KaSA</translation>
    </message>
    <message>
        <source>it is a Llama 3 by its vocabulary or rope_theta</source>
        <translation>c’est un Llama 3 d’après son vocabulaire ou rope_theta</translation>
    </message>
    <message>
        <source>it is a QA-LoRA adapter, which pools the inputs</source>
        <translation>c’est un adaptateur QA-LoRA, qui regroupe les entrées</translation>
    </message>
    <message>
        <source>it is a block-diagonal LoRA adapter</source>
        <translation>c’est un adaptateur LoRA diagonal par blocs</translation>
    </message>
    <message>
        <source>it is a damaged database ({0})</source>
        <translation>c’est une base de données endommagée ({0})</translation>
    </message>
    <message>
        <source>it is a damaged zip archive: download it again</source>
        <translation>c’est une archive zip endommagée : téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>it is a database inside an archive: unpack the archive first</source>
        <translation>c’est une base de données dans une archive : décompressez d’abord l’archive</translation>
    </message>
    <message>
        <source>it is a database, and not one of Ollama</source>
        <translation>c’est une base de données, mais pas d’Ollama</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one that torch.save wrote</source>
        <translation>c’est une archive zip, mais pas une que torch.save a écrite</translation>
    </message>
    <message>
        <source>it is an aLoRA adapter, which acts only after certain tokens</source>
        <translation>c’est un adaptateur aLoRA, qui n’agit qu’après certains jetons</translation>
    </message>
    <message>
        <source>it is an archive of more than {0} files</source>
        <translation>c’est une archive de plus de {0} fichiers</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>c’est un autre genre de fichier</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est coupé</translation>
    </message>
    <message>
        <source>it is cut off in the middle</source>
        <translation>il est coupé au milieu</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>il est coupé ou endommagé</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>it is cut short, {0} bytes of {1}, inside the tensor {2}</source>
        <translation>il est tronqué, {0} octets sur {1}, à l’intérieur du tenseur {2}</translation>
    </message>
    <message>
        <source>it is damaged or no database</source>
        <translation>il est endommagé ou n’est pas une base de données</translation>
    </message>
    <message>
        <source>it is damaged within the zip archive: download it again</source>
        <translation>il est endommagé dans l’archive zip : téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>it is damaged: a count in it can&apos;t be true</source>
        <translation>il est endommagé : un compte qu’il contient ne peut pas être vrai</translation>
    </message>
    <message>
        <source>it is damaged: a message in it has no known kind</source>
        <translation>il est endommagé : un message qu’il contient n’a pas de genre connu</translation>
    </message>
    <message>
        <source>it is damaged: it goes on after its last message</source>
        <translation>il est endommagé : il continue après son dernier message</translation>
    </message>
    <message>
        <source>it is damaged: its number of messages can&apos;t be true</source>
        <translation>il est endommagé : son nombre de messages ne peut pas être vrai</translation>
    </message>
    <message>
        <source>it is damaged: restore it from a backup, or move it away to start a new one</source>
        <translation>il est endommagé : rétablissez-le à partir d’une sauvegarde, ou déplacez-le ailleurs pour en commencer un nouveau</translation>
    </message>
    <message>
        <source>it is damaged: the length of a text in it can&apos;t be true</source>
        <translation>il est endommagé : la longueur d’un texte qu’il contient ne peut pas être vraie</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is encrypted: unpack the archive first</source>
        <translation>il est chiffré : décompressez d’abord l’archive</translation>
    </message>
    <message>
        <source>it is in several parts, or has a comment, as no checkpoint has</source>
        <translation>il est en plusieurs parties, ou a un commentaire, ce qu’aucun checkpoint n’a</translation>
    </message>
    <message>
        <source>it is larger than any model needs ({0} bytes)</source>
        <translation>il est plus grand que ce dont un modèle a besoin ({0} octets)</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>ce n’est ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is no chat of GPT4All</source>
        <translation>ce n’est pas une discussion de GPT4All</translation>
    </message>
    <message>
        <source>it is no conversation</source>
        <translation>ce n’est pas une conversation</translation>
    </message>
    <message>
        <source>it is no history of Puna</source>
        <translation>ce n’est pas un historique de Puna</translation>
    </message>
    <message>
        <source>it is no history of Puna: move it away to start a new one</source>
        <translation>ce n’est pas un historique de Puna : déplacez-le ailleurs pour en commencer un nouveau</translation>
    </message>
    <message>
        <source>it is no valid JSON</source>
        <translation>ce n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>it is no valid JSON ({0})</source>
        <translation>ce n’est pas du JSON valide ({0})</translation>
    </message>
    <message>
        <source>it is of version {0} of GPT4All&apos;s format, and Puna knows those up to {1}</source>
        <translation>il est à la version {0} du format de GPT4All, et Puna connaît celles jusqu’à {1}</translation>
    </message>
    <message>
        <source>it lacks an instruction or an output</source>
        <translation>il lui manque une instruction ou un résultat</translation>
    </message>
    <message>
        <source>it repeats layers of the base (layer_replication), which makes another model</source>
        <translation>il répète des couches de la base (layer_replication), ce qui fait un autre modèle</translation>
    </message>
    <message>
        <source>it rotates {0} of the {1} numbers of a key</source>
        <translation>il fait tourner {0} des {1} nombres d’une clé</translation>
    </message>
    <message>
        <source>it routes between several adapters (arrow_config)</source>
        <translation>il répartit entre plusieurs adaptateurs (arrow_config)</translation>
    </message>
    <message>
        <source>it shares key-value heads, as no LLaMA before Llama 2 did</source>
        <translation>il partage des têtes clé-valeur, ce qu’aucun LLaMA n’a fait avant Llama 2</translation>
    </message>
    <message>
        <source>it unpacks to far more than a file of its size can hold</source>
        <translation>décompressé, il donne bien plus qu’un fichier de sa taille ne peut contenir</translation>
    </message>
    <message>
        <source>it unpacks to far more than an archive of its size can hold</source>
        <translation>décompressé, il donne bien plus qu’une archive de sa taille ne peut contenir</translation>
    </message>
    <message>
        <source>it uses {0} of {1} experts in {2} groups</source>
        <translation>il utilise {0} experts sur {1} en {2} groupes</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna</source>
        <translation>il a été écrit par une version plus récente de Puna</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna: update Puna, then import it again</source>
        <translation>il a été écrit par une version plus récente de Puna : mettez Puna à jour, puis importez-le de nouveau</translation>
    </message>
    <message>
        <source>its alignment can&apos;t be {0}</source>
        <translation>son alignement ne peut pas être {0}</translation>
    </message>
    <message>
        <source>its description appends to what is no list</source>
        <translation>sa description ajoute à ce qui n’est pas une liste</translation>
    </message>
    <message>
        <source>its description calls what can&apos;t be called</source>
        <translation>sa description appelle ce qui ne peut pas être appelé</translation>
    </message>
    <message>
        <source>its description has a name that is no text</source>
        <translation>sa description a un nom qui n’est pas du texte</translation>
    </message>
    <message>
        <source>its description has a number of {0} bytes</source>
        <translation>sa description a un nombre de {0} octets</translation>
    </message>
    <message>
        <source>its description has an endless name</source>
        <translation>sa description a un nom sans fin</translation>
    </message>
    <message>
        <source>its description has more than {0} steps</source>
        <translation>sa description a plus de {0} étapes</translation>
    </message>
    <message>
        <source>its description has {0} bytes</source>
        <translation>sa description a {0} octets</translation>
    </message>
    <message>
        <source>its description is cut short</source>
        <translation>sa description est tronquée</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>sa description est endommagée</translation>
    </message>
    <message>
        <source>its description refers to what is no storage</source>
        <translation>sa description renvoie à ce qui n’est pas un stockage</translation>
    </message>
    <message>
        <source>its description sets attributes</source>
        <translation>sa description définit des attributs</translation>
    </message>
    <message>
        <source>its description uses the pickle operation {0}, which torch.save never writes</source>
        <translation>sa description utilise l’opération pickle {0}, que torch.save n’écrit jamais</translation>
    </message>
    <message>
        <source>its end is damaged</source>
        <translation>sa fin est endommagée</translation>
    </message>
    <message>
        <source>its end is missing, so it was cut short, or something was added to it</source>
        <translation>sa fin manque : il a été tronqué, ou quelque chose y a été ajouté</translation>
    </message>
    <message>
        <source>its family is {0} and not {1}</source>
        <translation>sa famille est {0} et non {1}</translation>
    </message>
    <message>
        <source>its folder has the name of a Llama 2</source>
        <translation>son dossier porte le nom d’un Llama 2</translation>
    </message>
    <message>
        <source>its header can&apos;t be one of a LLaMA ({0})</source>
        <translation>son en-tête ne peut pas être celui d’un LLaMA ({0})</translation>
    </message>
    <message>
        <source>its header claims to be larger than 512 MiB</source>
        <translation>son en-tête prétend dépasser 512 Mio</translation>
    </message>
    <message>
        <source>its header claims {0} bytes of a file of {1}</source>
        <translation>son en-tête annonce {0} octets d’un fichier de {1}</translation>
    </message>
    <message>
        <source>its header has no {0}{1}</source>
        <translation>son en-tête n’a pas de {0}{1}</translation>
    </message>
    <message>
        <source>its header isn&apos;t valid ({0})</source>
        <translation>son en-tête n’est pas valide ({0})</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>son en-tête ne nomme pas d’architecture</translation>
    </message>
    <message>
        <source>its keys have {0} numbers and its values {1}</source>
        <translation>ses clés ont {0} nombres et ses valeurs {1}</translation>
    </message>
    <message>
        <source>its leaf is none of its messages</source>
        <translation>sa feuille n’est aucun de ses messages</translation>
    </message>
    <message>
        <source>its logits are {0} away from those computed over the weights of {1}</source>
        <translation>ses logits sont à {0} de ceux calculés sur les poids de {1}</translation>
    </message>
    <message>
        <source>its merges are no list</source>
        <translation>ses fusions ne sont pas une liste</translation>
    </message>
    <message>
        <source>its messages.jsonl is missing</source>
        <translation>il lui manque messages.jsonl</translation>
    </message>
    <message>
        <source>its norm_eps is 1e-05, as Llama 2&apos;s</source>
        <translation>son norm_eps est 1e-05, comme celui de Llama 2</translation>
    </message>
    <message>
        <source>its numbers are not in little-endian order</source>
        <translation>ses nombres ne sont pas en ordre petit-boutiste</translation>
    </message>
    <message>
        <source>its params.json has hidden_dim, as Mistral&apos;s</source>
        <translation>son params.json a hidden_dim, comme celui de Mistral</translation>
    </message>
    <message>
        <source>its parts aren&apos;t pairs of a name and an array</source>
        <translation>ses parties ne sont pas des paires d’un nom et d’un tableau</translation>
    </message>
    <message>
        <source>its positions are stretched as in Llama 3.1 and later</source>
        <translation>ses positions sont étirées comme dans Llama 3.1 et suivants</translation>
    </message>
    <message>
        <source>its prompts have up to {0} tokens, more than fit</source>
        <translation>ses prompts ont jusqu’à {0} jetons, plus qu’il n’y a de place</translation>
    </message>
    <message>
        <source>its rope_theta is {0}, as CodeLlama&apos;s</source>
        <translation>son rope_theta est {0}, comme celui de CodeLlama</translation>
    </message>
    <message>
        <source>its sums and counts don&apos;t belong together</source>
        <translation>ses sommes et ses comptes ne vont pas ensemble</translation>
    </message>
    <message>
        <source>its table of contents and its data disagree</source>
        <translation>sa table des matières et ses données se contredisent</translation>
    </message>
    <message>
        <source>its table of contents claims {0} bytes</source>
        <translation>sa table des matières annonce {0} octets</translation>
    </message>
    <message>
        <source>its table of contents is cut short</source>
        <translation>sa table des matières est tronquée</translation>
    </message>
    <message>
        <source>its table of contents is damaged</source>
        <translation>sa table des matières est endommagée</translation>
    </message>
    <message>
        <source>its table of contents is not where its end says</source>
        <translation>sa table des matières n’est pas là où sa fin le dit</translation>
    </message>
    <message>
        <source>its table of contents lacks a size</source>
        <translation>il manque une taille à sa table des matières</translation>
    </message>
    <message>
        <source>its table of contents points beyond its end</source>
        <translation>sa table des matières pointe au-delà de sa fin</translation>
    </message>
    <message>
        <source>its tensor {0} doesn&apos;t hold what it must</source>
        <translation>son tenseur {0} ne contient pas ce qu’il doit</translation>
    </message>
    <message>
        <source>its tensor {0} has the type {1}</source>
        <translation>son tenseur {0} a le type {1}</translation>
    </message>
    <message>
        <source>its tensor {0} is none of the checkpoint&apos;s</source>
        <translation>son tenseur {0} n’est aucun de ceux du checkpoint</translation>
    </message>
    <message>
        <source>its tensors begin at {0}, which is no multiple of {1}</source>
        <translation>ses tenseurs commencent à {0}, qui n’est pas un multiple de {1}</translation>
    </message>
    <message>
        <source>its token {0} claims {1} bytes</source>
        <translation>son jeton {0} annonce {1} octets</translation>
    </message>
    <message>
        <source>its tree is deeper than any model&apos;s</source>
        <translation>son arbre est plus profond que celui de n’importe quel modèle</translation>
    </message>
    <message>
        <source>its vocabulary can&apos;t spell a space</source>
        <translation>son vocabulaire ne peut pas écrire un espace</translation>
    </message>
    <message>
        <source>its vocabulary has impossible numbers</source>
        <translation>son vocabulaire a des nombres impossibles</translation>
    </message>
    <message>
        <source>its {0} is {1} and the checkpoint&apos;s {2}</source>
        <translation>son {0} est {1} et celui du checkpoint {2}</translation>
    </message>
    <message>
        <source>layer {0} can&apos;t have {1} key heads</source>
        <translation>la couche {0} ne peut pas avoir {1} têtes de clés</translation>
    </message>
    <message>
        <source>line {0} can&apos;t be read, as {1}</source>
        <translation>la ligne {0} ne peut pas être lue, car {1}</translation>
    </message>
    <message>
        <source>line {0} doesn&apos;t give the rank {1}</source>
        <translation>la ligne {0} ne donne pas le rang {1}</translation>
    </message>
    <message>
        <source>list of messages</source>
        <translation>liste de messages</translation>
    </message>
    <message>
        <source>llama.cpp can put together {0} of the tokenizer&apos;s {1} tokens in another way than the tokenizer does, so some texts are read as other tokens than in training.</source>
        <translation>llama.cpp peut assembler {0} des {1} jetons du tokenizer autrement que lui, donc certains textes sont lus en d’autres jetons qu’à l’entraînement.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t be started on this computer ({0}): install Puna again</source>
        <translation>llama.cpp ne peut pas démarrer sur cet ordinateur ({0}) : réinstallez Puna</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t compute with {0} ({1}): get the file again.</source>
        <translation>llama.cpp ne peut pas calculer avec {0} ({1}) : procurez-vous le fichier de nouveau.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t follow this grammar: look for a mistake in it, or make it simpler</source>
        <translation>llama.cpp ne peut pas suivre cette grammaire : cherchez-y une erreur, ou simplifiez-la</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t make {0} of {1}: {2}.</source>
        <translation>llama.cpp ne peut pas faire {0} de {1} : {2}.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t quantize {0}: {1}.</source>
        <translation>llama.cpp ne peut pas quantifier {0} : {1}.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t run the architecture {0}: {1}.</source>
        <translation>llama.cpp ne peut pas exécuter l’architecture {0} : {1}.</translation>
    </message>
    <message>
        <source>llama.cpp could not add the adapters: try again with fewer of them</source>
        <translation>llama.cpp n’a pas pu ajouter les adaptateurs : réessayez avec moins d’adaptateurs</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the answer ({0}): ask again</source>
        <translation>llama.cpp n’a pas pu calculer la réponse ({0}) : demandez encore</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the likelihood of an answer ({0}): try again</source>
        <translation>llama.cpp n’a pas pu calculer la vraisemblance d’une réponse ({0}) : réessayez</translation>
    </message>
    <message>
        <source>llama.cpp cuts words with marks or with capitals outside A to Z otherwise than the tokenizer, so some such words give other tokens.</source>
        <translation>llama.cpp coupe les mots avec des signes diacritiques ou des majuscules hors de A à Z autrement que le tokenizer, donc certains de ces mots donnent d’autres jetons.</translation>
    </message>
    <message>
        <source>llama.cpp does not say why</source>
        <translation>llama.cpp ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cpp n’a donné aucune raison</translation>
    </message>
    <message>
        <source>llama.cpp has no operation {0}: install the version that Puna came with.</source>
        <translation>llama.cpp n’a pas d’opération {0} : installez la version fournie avec Puna.</translation>
    </message>
    <message>
        <source>llama.cpp makes this type for this model with an importance matrix only: choose another type</source>
        <translation>llama.cpp ne fait ce type pour ce modèle qu’avec une matrice d’importance : choisissez un autre type</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s plan for {0} can&apos;t be read: its tensors have unusual names</source>
        <translation>le plan de llama.cpp pour {0} ne peut pas être lu : ses tenseurs ont des noms inhabituels</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>chargement du modèle</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>chargement des modèles</translation>
    </message>
    <message>
        <source>loading {0} was cancelled</source>
        <translation>le chargement de {0} a été annulé</translation>
    </message>
    <message>
        <source>logits within {0} of an independent computation over the weights of {1}</source>
        <translation>logits à {0} près d’un calcul indépendant sur les poids de {1}</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>examen des fichiers</translation>
    </message>
    <message>
        <source>made</source>
        <translation>a créé</translation>
    </message>
    <message>
        <source>makes many more mistakes than the original</source>
        <translation>fait beaucoup plus d’erreurs que l’original</translation>
    </message>
    <message>
        <source>makes more mistakes than the original</source>
        <translation>fait plus d’erreurs que l’original</translation>
    </message>
    <message>
        <source>making the model ready to read</source>
        <translation>préparation du modèle pour la lecture</translation>
    </message>
    <message>
        <source>measuring how fast this computer quantizes</source>
        <translation>mesure de la vitesse de quantification de cet ordinateur</translation>
    </message>
    <message>
        <source>memory ran out: choose a smaller model or a shorter context</source>
        <translation>la mémoire n’a pas suffi : choisissez un modèle plus petit ou un contexte plus court</translation>
    </message>
    <message>
        <source>memory ran out: close other programs and try again</source>
        <translation>la mémoire n’a pas suffi : fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <source>messages() ends with an exception only</source>
        <translation>messages() ends with an exception only</translation>
    </message>
    <message>
        <source>more pieces than the file has</source>
        <translation>plus de morceaux que le fichier n’en a</translation>
    </message>
    <message>
        <source>more than two million pieces</source>
        <translation>plus de deux millions de morceaux</translation>
    </message>
    <message>
        <source>moving {0}</source>
        <translation>déplacement de {0}</translation>
    </message>
    <message>
        <source>nearly as good as the original</source>
        <translation>presque aussi bon que l’original</translation>
    </message>
    <message>
        <source>needs about {0} of memory with a context of {1} tokens, and {2} are available: {3}</source>
        <translation>demande environ {0} de mémoire avec un contexte de {1} jetons, et {2} sont disponibles : {3}</translation>
    </message>
    <message>
        <source>no catalogue of version {0}</source>
        <translation>ce n’est pas un catalogue de version {0}</translation>
    </message>
    <message>
        <source>no end was noted</source>
        <translation>aucune fin n’a été notée</translation>
    </message>
    <message>
        <source>no journal</source>
        <translation>no journal</translation>
    </message>
    <message>
        <source>no model is loaded: choose one first</source>
        <translation>aucun modèle n’est chargé : choisissez-en un d’abord</translation>
    </message>
    <message>
        <source>no model was ever loaded</source>
        <translation>no model was ever loaded</translation>
    </message>
    <message>
        <source>no number of a journal</source>
        <translation>no number of a journal</translation>
    </message>
    <message>
        <source>no such way to write</source>
        <translation>no such way to write</translation>
    </message>
    <message>
        <source>no table of tensors</source>
        <translation>pas de table de tenseurs</translation>
    </message>
    <message>
        <source>no text of a journal</source>
        <translation>no text of a journal</translation>
    </message>
    <message>
        <source>no token stands for the single byte {0}, so it was cut short</source>
        <translation>aucun jeton ne représente l’octet isolé {0}, il a donc été tronqué</translation>
    </message>
    <message>
        <source>none: it may only continue texts</source>
        <translation>aucun : il ne peut que continuer des textes</translation>
    </message>
    <message>
        <source>not a table of tensors</source>
        <translation>ce n’est pas une table de tenseurs</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>pas assez de mémoire</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>pas pour un usage commercial</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>nothing in it speaks of a later model than the first LLaMA</source>
        <translation>rien n’y indique un modèle postérieur au premier LLaMA</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>rien n’a été vérifié</translation>
    </message>
    <message>
        <source>noticeably different</source>
        <translation>différence perceptible</translation>
    </message>
    <message>
        <source>one file of weights</source>
        <translation>un fichier de poids</translation>
    </message>
    <message>
        <source>one with adapters inside; get the original one</source>
        <translation>un avec des adaptateurs dedans ; prenez l’original</translation>
    </message>
    <message>
        <source>only for further work</source>
        <translation>seulement pour un travail ultérieur</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say by how much positions are stretched; {0}-fold was taken, as in the Llama 3 of this size.</source>
        <translation>params.json ne dit pas de combien les positions sont étirées ; un facteur {0} a été pris, comme dans le Llama 3 de cette taille.</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say how long a context may be; {0} tokens were taken because {1}.</source>
        <translation>params.json ne dit pas quelle longueur un contexte peut avoir ; {0} jetons ont été pris parce que {1}.</translation>
    </message>
    <message>
        <source>params.json has a vocabulary of {0}, the weights have {1} rows: the rows count.</source>
        <translation>params.json a un vocabulaire de {0}, les poids ont {1} lignes : les lignes comptent.</translation>
    </message>
    <message>
        <source>params.json has dim {0}, which {1} heads can&apos;t share.</source>
        <translation>params.json a dim {0}, que {1} têtes ne peuvent pas se partager.</translation>
    </message>
    <message>
        <source>params.json has vision_chunk_size: the checkpoint is one that sees, which can&apos;t be converted.</source>
        <translation>params.json a vision_chunk_size : le checkpoint est de ceux qui voient, ce qui ne peut pas être converti.</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a number above 0.</source>
        <translation>params.json a {0} {1}, qui doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>params.json a {0} {1}, qui doit être un nombre entier de 1 à {2}.</translation>
    </message>
    <message>
        <source>params.json has {0}: the checkpoint is {1}.</source>
        <translation>params.json a {0} : le checkpoint est {1}.</translation>
    </message>
    <message>
        <source>params.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>params.json n’a pas {0}, sans quoi le modèle ne peut pas être construit.</translation>
    </message>
    <message>
        <source>part of the model in Ollama; Puna uses the model without it</source>
        <translation>partie du modèle dans Ollama ; Puna utilise le modèle sans elle</translation>
    </message>
    <message>
        <source>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</source>
        <translation>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</translation>
    </message>
    <message>
        <source>practically the same</source>
        <translation>pratiquement le même</translation>
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
        <translation>déjà quantifié ; prenez l’original</translation>
    </message>
    <message>
        <source>quantizing {0} ({1} of {2})</source>
        <translation>quantification de {0} ({1} sur {2})</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>reading the adapter</source>
        <translation>lecture de l’adaptateur</translation>
    </message>
    <message>
        <source>reading the checkpoint</source>
        <translation>lecture du checkpoint</translation>
    </message>
    <message>
        <source>reading the model</source>
        <translation>lecture du modèle</translation>
    </message>
    <message>
        <source>reading the model card</source>
        <translation>lecture de la fiche du modèle</translation>
    </message>
    <message>
        <source>reading the text, {0} of {1} pieces</source>
        <translation>lecture du texte, {0} morceaux sur {1}</translation>
    </message>
    <message>
        <source>reading what the model is made of</source>
        <translation>lecture de ce dont le modèle est fait</translation>
    </message>
    <message>
        <source>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</source>
        <translation>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</translation>
    </message>
    <message>
        <source>record {0} was passed over, as {1}</source>
        <translation>l’enregistrement {0} a été sauté, car {1}</translation>
    </message>
    <message>
        <source>recovering {0}</source>
        <translation>récupération de {0}</translation>
    </message>
    <message>
        <source>refused, because Puna stayed offline</source>
        <translation>refusé, car Puna est resté hors ligne</translation>
    </message>
    <message>
        <source>removing what was moved</source>
        <translation>retrait de ce qui a été déplacé</translation>
    </message>
    <message>
        <source>result of a tool</source>
        <translation>résultat d’un outil</translation>
    </message>
    <message>
        <source>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</source>
        <translation>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</translation>
    </message>
    <message>
        <source>runs of digits</source>
        <translation>suites de chiffres</translation>
    </message>
    <message>
        <source>runs of punctuation</source>
        <translation>suites de signes de ponctuation</translation>
    </message>
    <message>
        <source>saving {0}</source>
        <translation>enregistrement de {0}</translation>
    </message>
    <message>
        <source>search for {0}</source>
        <translation>recherche de {0}</translation>
    </message>
    <message>
        <source>setting of flash attention</source>
        <translation>réglage de flash attention</translation>
    </message>
    <message>
        <source>settings not saved: {0}</source>
        <translation>réglages non enregistrés : {0}</translation>
    </message>
    <message>
        <source>slow to make</source>
        <translation>long à faire</translation>
    </message>
    <message>
        <source>slow to make and to run</source>
        <translation>long à faire et lent à l’usage</translation>
    </message>
    <message>
        <source>something follows its tree of arrays</source>
        <translation>quelque chose suit son arbre de tableaux</translation>
    </message>
    <message>
        <source>taking out conversations, {0} of {1}</source>
        <translation>export de conversations, {0} sur {1}</translation>
    </message>
    <message>
        <source>the adapter {0} can&apos;t be read ({1}): choose another or do without</source>
        <translation>l’adaptateur {0} ne peut pas être lu ({1}) : choisissez-en un autre ou faites sans</translation>
    </message>
    <message>
        <source>the beginning of the answer does not follow the grammar or the JSON schema that holds now: have it answered again instead</source>
        <translation>le début de la réponse ne suit pas la grammaire ou le schéma JSON actuels : faites plutôt répondre encore</translation>
    </message>
    <message>
        <source>the bias of a token can&apos;t be {0}: choose -100, which forbids it, up to 100</source>
        <translation>le biais d’un jeton ne peut pas être {0} : choisissez de -100, qui l’interdit, à 100</translation>
    </message>
    <message>
        <source>the built-in guide can&apos;t go on with an answer: choose a model first</source>
        <translation>le guide intégré ne peut pas continuer une réponse : choisissez d’abord un modèle</translation>
    </message>
    <message>
        <source>the conversation uses every private character of Unicode, so its markers can&apos;t be told apart</source>
        <translation>la conversation utilise tous les caractères privés d’Unicode, donc ses repères ne peuvent pas être distingués</translation>
    </message>
    <message>
        <source>the disk is full or can&apos;t be written: free some space, or choose another folder</source>
        <translation>le disque est plein ou on ne peut pas y écrire : libérez de la place, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the disk is full: free some space, then go on</source>
        <translation>le disque est plein : libérez de la place, puis reprenez</translation>
    </message>
    <message>
        <source>the disk may be failing, so copy what matters to another one</source>
        <translation>le disque est peut-être en train de tomber en panne, copiez donc ce qui compte sur un autre</translation>
    </message>
    <message>
        <source>the disk reported an error: check that it is connected and has free space</source>
        <translation>le disque a signalé une erreur : vérifiez qu’il est connecté et qu’il a de la place libre</translation>
    </message>
    <message>
        <source>the engine did not understand a request: is it from another version?</source>
        <translation>le moteur n’a pas compris une demande : vient-elle d’une autre version ?</translation>
    </message>
    <message>
        <source>the engine met a mistake of its own: please report it with the log</source>
        <translation>le moteur a rencontré une erreur qui vient de lui : merci de la signaler avec le journal</translation>
    </message>
    <message>
        <source>the file can only be read: check the permissions of its folder</source>
        <translation>le fichier ne peut qu’être lu : vérifiez les permissions de son dossier</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>le fichier lui-même</translation>
    </message>
    <message>
        <source>the form of the date is too long</source>
        <translation>le format de la date est trop long</translation>
    </message>
    <message>
        <source>the formula can&apos;t be drawn: {0}</source>
        <translation>la formule ne peut pas être dessinée : {0}</translation>
    </message>
    <message>
        <source>the formula has no size that can be shown</source>
        <translation>la formule n’a pas de taille qui puisse être affichée</translation>
    </message>
    <message>
        <source>the formula is too large to be drawn</source>
        <translation>la formule est trop grande pour être dessinée</translation>
    </message>
    <message>
        <source>the formula is too long or too deep to be drawn</source>
        <translation>la formule est trop longue ou trop profonde pour être dessinée</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>le hub</translation>
    </message>
    <message>
        <source>the indentation is too large</source>
        <translation>le retrait est trop grand</translation>
    </message>
    <message>
        <source>the key {0} claims an array of {1} elements</source>
        <translation>la clé {0} annonce un tableau de {1} éléments</translation>
    </message>
    <message>
        <source>the key {0} has the unknown type {1}</source>
        <translation>la clé {0} a le type inconnu {1}</translation>
    </message>
    <message>
        <source>the key {0} is an array of the unknown type {1}</source>
        <translation>la clé {0} est un tableau du type inconnu {1}</translation>
    </message>
    <message>
        <source>the key {0} occurs twice</source>
        <translation>la clé {0} apparaît deux fois</translation>
    </message>
    <message>
        <source>the message is too long: with the system prompt it takes {0} tokens, and the context holds {1}. Shorten it, or load the model with a longer context</source>
        <translation>le message est trop long : avec le prompt système, il prend {0} jetons, et le contexte en contient {1}. Raccourcissez-le, ou chargez le modèle avec un contexte plus long</translation>
    </message>
    <message>
        <source>the model computes no numbers for this text: its file is damaged, so get it again</source>
        <translation>le modèle ne calcule pas de nombres pour ce texte : son fichier est endommagé, procurez-vous-le de nouveau</translation>
    </message>
    <message>
        <source>the model computes what are no numbers, so its file is damaged, or was made of a damaged one: convert or download it again</source>
        <translation>ce que le modèle calcule n’est pas des nombres ; son fichier est donc endommagé, ou fait à partir d’un fichier endommagé : convertissez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>celui du modèle</translation>
    </message>
    <message>
        <source>the model&apos;s own template</source>
        <translation>le modèle de prompt propre au modèle</translation>
    </message>
    <message>
        <source>the number is too large for {0}</source>
        <translation>le nombre est trop grand pour {0}</translation>
    </message>
    <message>
        <source>the number {0} is given to two tokens</source>
        <translation>le numéro {0} est donné à deux jetons</translation>
    </message>
    <message>
        <source>the numbers of the tensor {0} are missing or cut short</source>
        <translation>les nombres du tenseur {0} manquent ou sont tronqués</translation>
    </message>
    <message>
        <source>the parent of message {0} does not come before it</source>
        <translation>le parent du message {0} ne vient pas avant lui</translation>
    </message>
    <message>
        <source>the parts of a tuple aren&apos;t in order</source>
        <translation>les parties d’un tuple ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>the pieces of an array don&apos;t fit together</source>
        <translation>les morceaux d’un tableau ne vont pas ensemble</translation>
    </message>
    <message>
        <source>the pieces of an array of the shape {0} don&apos;t fill it</source>
        <translation>les morceaux d’un tableau de forme {0} ne le remplissent pas</translation>
    </message>
    <message>
        <source>the power is too large</source>
        <translation>la puissance est trop grande</translation>
    </message>
    <message>
        <source>the precision is too large</source>
        <translation>la précision est trop grande</translation>
    </message>
    <message>
        <source>the prompt is empty: write something first</source>
        <translation>le prompt est vide : écrivez d’abord quelque chose</translation>
    </message>
    <message>
        <source>the queue of models was not saved: {0}</source>
        <translation>la file d’attente des modèles n’a pas été enregistrée : {0}</translation>
    </message>
    <message>
        <source>the recovered folder</source>
        <translation>le dossier reconstitué</translation>
    </message>
    <message>
        <source>the scale of an adapter can&apos;t be {0}: choose one from -1 to 2</source>
        <translation>l’échelle d’un adaptateur ne peut pas être {0} : choisissez-la de -1 à 2</translation>
    </message>
    <message>
        <source>the scales of the tensor {0} can&apos;t be those of weights</source>
        <translation>les échelles du tenseur {0} ne peuvent pas être celles de poids</translation>
    </message>
    <message>
        <source>the template given</source>
        <translation>le modèle de prompt donné</translation>
    </message>
    <message>
        <source>the tensor {0} begins at {1} and not at {2}</source>
        <translation>le tenseur {0} commence à {1} et non à {2}</translation>
    </message>
    <message>
        <source>the tensor {0} claims the shape {1}</source>
        <translation>le tenseur {0} annonce la forme {1}</translation>
    </message>
    <message>
        <source>the tensor {0} claims {1} dimensions</source>
        <translation>le tenseur {0} annonce {1} dimensions</translation>
    </message>
    <message>
        <source>the tensor {0} has a scale that no weights have</source>
        <translation>le tenseur {0} a une échelle qu’aucun poids n’a</translation>
    </message>
    <message>
        <source>the tensor {0} has impossible numbers</source>
        <translation>le tenseur {0} a des nombres impossibles</translation>
    </message>
    <message>
        <source>the tensor {0} has the type {1}, which is unknown or no longer in use</source>
        <translation>le tenseur {0} a le type {1}, qui est inconnu ou n’est plus utilisé</translation>
    </message>
    <message>
        <source>the tensor {0} has the unknown type {1}</source>
        <translation>le tenseur {0} a le type inconnu {1}</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions</source>
        <translation>le tenseur {0} a {1} dimensions</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions and {2} strides</source>
        <translation>le tenseur {0} a {1} dimensions et {2} pas</translation>
    </message>
    <message>
        <source>the tensor {0} is of the type {1}, which does not exist</source>
        <translation>le tenseur {0} est du type {1}, qui n’existe pas</translation>
    </message>
    <message>
        <source>the tensor {0} lies at {1} and not at {2}</source>
        <translation>le tenseur {0} se trouve à {1} et non à {2}</translation>
    </message>
    <message>
        <source>the tensor {0} occurs twice</source>
        <translation>le tenseur {0} apparaît deux fois</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} can&apos;t be stored as {2}</source>
        <translation>le tenseur {0} de forme {1} ne peut pas être enregistré en {2}</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} has only {2} numbers</source>
        <translation>le tenseur {0} de forme {1} n’a que {2} nombres</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} reaches beyond its numbers</source>
        <translation>le tenseur {0} de forme {1} va au-delà de ses nombres</translation>
    </message>
    <message>
        <source>the tensor {0} of type {1} can&apos;t have the shape {2}</source>
        <translation>le tenseur {0} de type {1} ne peut pas avoir la forme {2}</translation>
    </message>
    <message>
        <source>the tensor {0}, {1} of shape {2}, can&apos;t have {3} bytes</source>
        <translation>le tenseur {0}, {1} de forme {2}, ne peut pas avoir {3} octets</translation>
    </message>
    <message>
        <source>the text is too long for the tokenizer: shorten it</source>
        <translation>le texte est trop long pour le tokenizer : raccourcissez-le</translation>
    </message>
    <message>
        <source>the token of rank {0} has {1} bytes</source>
        <translation>le jeton de rang {0} a {1} octets</translation>
    </message>
    <message>
        <source>the token {0} occurs twice in its vocabulary</source>
        <translation>le jeton {0} apparaît deux fois dans son vocabulaire</translation>
    </message>
    <message>
        <source>the token {0} of its vocabulary is said to be a byte</source>
        <translation>le jeton {0} de son vocabulaire est déclaré comme un octet</translation>
    </message>
    <message>
        <source>the width is too large</source>
        <translation>la largeur est trop grande</translation>
    </message>
    <message>
        <source>there are numbers in it that {0} can&apos;t hold</source>
        <translation>il contient des nombres que {0} ne peut pas représenter</translation>
    </message>
    <message>
        <source>there can be {0} biases of tokens at most: use fewer</source>
        <translation>il peut y avoir {0} biais de jetons au plus : utilisez-en moins</translation>
    </message>
    <message>
        <source>there can be {0} sequence breakers of DRY at most: use fewer</source>
        <translation>il peut y avoir {0} séparateurs de séquence DRY au plus : utilisez-en moins</translation>
    </message>
    <message>
        <source>there can be {0} stop strings of {1} characters each: use fewer, or shorter</source>
        <translation>il peut y avoir {0} textes d’arrêt de {1} caractères chacun : utilisez-en moins, ou de plus courts</translation>
    </message>
    <message>
        <source>there is no message to answer: write one first</source>
        <translation>il n’y a pas de message auquel répondre : écrivez-en un d’abord</translation>
    </message>
    <message>
        <source>there is no option {0}</source>
        <translation>il n’y a pas d’option {0}</translation>
    </message>
    <message>
        <source>there is no question with an answer among the samples: give some in Alpaca or ShareGPT form</source>
        <translation>il n’y a aucune question avec une réponse parmi les exemples : donnez-en sous la forme Alpaca ou ShareGPT</translation>
    </message>
    <message>
        <source>there is no template {0}: choose one of {1}, or give Jinja source</source>
        <translation>il n’y a pas de modèle de prompt {0} : choisissez l’un de {1}, ou donnez du code Jinja</translation>
    </message>
    <message>
        <source>this model has no token for {0}: write without it</source>
        <translation>ce modèle n’a pas de jeton pour {0} : écrivez sans</translation>
    </message>
    <message>
        <source>this model has no token left that the answer could go on with: what it must follow (a grammar or a JSON schema) has a dead end there</source>
        <translation>ce modèle n’a plus de jeton avec lequel la réponse pourrait continuer : ce qu’elle doit suivre (une grammaire ou un schéma JSON) y mène à une impasse</translation>
    </message>
    <message>
        <source>this to your token</source>
        <translation>cela à votre jeton</translation>
    </message>
    <message>
        <source>to the last bits</source>
        <translation>au bit près</translation>
    </message>
    <message>
        <source>token {0} can&apos;t have a bias: this model&apos;s tokens go from 0 to {1}</source>
        <translation>le jeton {0} ne peut pas avoir de biais : les jetons de ce modèle vont de 0 à {1}</translation>
    </message>
    <message>
        <source>tokenizer.json is not of SentencePiece&apos;s manner.</source>
        <translation>tokenizer.json n’est pas à la manière de SentencePiece.</translation>
    </message>
    <message>
        <source>tokenizer.json rewrites text by {0} before splitting it, which llama.cpp does not do: this tokenizer can&apos;t be converted.</source>
        <translation>tokenizer.json réécrit le texte par {0} avant de le découper, ce que llama.cpp ne fait pas : ce tokenizer ne peut pas être converti.</translation>
    </message>
    <message>
        <source>tokenizer.json splits text by a rule that is not known to be one of llama.cpp&apos;s ({0}): converting it by guess would give a model that reads text wrongly.</source>
        <translation>tokenizer.json découpe le texte selon une règle qui n’est pas connue comme l’une de celles de llama.cpp ({0}) : une conversion au jugé donnerait un modèle qui lit mal le texte.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>too little memory is free for that</source>
        <translation>trop peu de mémoire est libre pour cela</translation>
    </message>
    <message>
        <source>too many comparisons in a row</source>
        <translation>trop de comparaisons à la suite</translation>
    </message>
    <message>
        <source>try again, or choose another folder</source>
        <translation>réessayez, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>trying {0}, {1} of at most {2}</source>
        <translation>essai de {0}, {1} sur {2} au plus</translation>
    </message>
    <message>
        <source>two files in it overlap</source>
        <translation>deux fichiers s’y chevauchent</translation>
    </message>
    <message>
        <source>two ranks have the same token</source>
        <translation>deux rangs ont le même jeton</translation>
    </message>
    <message>
        <source>type of the KV cache</source>
        <translation>type du cache KV</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>très proche</translation>
    </message>
    <message>
        <source>very close to the original</source>
        <translation>très proche de l’original</translation>
    </message>
    <message>
        <source>was told to trust</source>
        <translation>a accepté sur votre demande</translation>
    </message>
    <message>
        <source>weights named in another way than transformers&apos; are not computed independently</source>
        <translation>des poids nommés autrement que ceux de transformers ne sont pas calculés indépendamment</translation>
    </message>
    <message>
        <source>what follows the end of its list was passed over</source>
        <translation>ce qui suit la fin de sa liste a été sauté</translation>
    </message>
    <message>
        <source>what has arrived is kept, so make room and start it again to go on.</source>
        <translation>ce qui est arrivé est conservé : faites donc de la place et redémarrez le téléchargement pour le continuer.</translation>
    </message>
    <message>
        <source>what is packed in it is damaged or cut off</source>
        <translation>son contenu compressé est endommagé ou coupé</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kind {0} are not computed independently</source>
        <translation>ce qu’il calcule, car les positions du genre {0} ne sont pas calculées indépendamment</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kinds {0} are not computed independently</source>
        <translation>ce qu’il calcule, car les positions des genres {0} ne sont pas calculées indépendamment</translation>
    </message>
    <message>
        <source>what it computes, as too little memory is free for that</source>
        <translation>ce qu’il calcule, car trop peu de mémoire est libre pour cela</translation>
    </message>
    <message>
        <source>whether its makers&apos; own program computes that too, as it is in no library</source>
        <translation>si le programme de ses auteurs calcule cela aussi, car il n’est dans aucune bibliothèque</translation>
    </message>
    <message>
        <source>whose token this is</source>
        <translation>à qui est ce jeton</translation>
    </message>
    <message>
        <source>wire type {0}</source>
        <translation>wire type {0}</translation>
    </message>
    <message>
        <source>without weights</source>
        <translation>sans poids</translation>
    </message>
    <message>
        <source>writes without end</source>
        <translation>écrit sans fin</translation>
    </message>
    <message>
        <source>writing the template into {0}</source>
        <translation>écriture du modèle de prompt dans {0}</translation>
    </message>
    <message>
        <source>writing {0}</source>
        <translation>écriture de {0}</translation>
    </message>
    <message>
        <source>written by another Puna</source>
        <translation>écrit par un autre Puna</translation>
    </message>
    <message>
        <source>{0} (its sums)</source>
        <translation>{0} (ses sommes de contrôle)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} available)</source>
        <translation>{0} ({1} sur {2} disponibles)</translation>
    </message>
    <message>
        <source>{0} It was changed just now and may still be arriving.</source>
        <translation>{0} Il vient d’être modifié et est peut-être encore en train d’arriver.</translation>
    </message>
    <message>
        <source>{0} Trying again in {1} s.</source>
        <translation>{0} Nouvel essai dans {1} s.</translation>
    </message>
    <message>
        <source>{0} What has arrived is kept, and the download goes on from there.</source>
        <translation>{0} Ce qui est arrivé est conservé, et le téléchargement reprend de là.</translation>
    </message>
    <message>
        <source>{0} also replaces {1}, which llama.cpp can&apos;t while a model runs: merge it into its base with `puna convert BASE --adapter ADAPTER`</source>
        <translation>{0} remplace aussi {1}, ce que llama.cpp ne peut pas faire pendant qu’un modèle tourne : fusionnez-le dans sa base avec `puna convert BASE --adapter ADAPTER`</translation>
    </message>
    <message>
        <source>{0} and {1} are not parts of one model: their {2} differ, which must be the same in all parts. Download both again.</source>
        <translation>{0} et {1} ne sont pas les parties d’un même modèle : leur {2} diffère, alors que toutes les parties doivent l’avoir en commun. Téléchargez de nouveau les deux.</translation>
    </message>
    <message>
        <source>{0} and {1} both replace {2} entirely: only one of them can be merged.</source>
        <translation>{0} et {1} remplacent tous deux {2} entièrement : un seul d’entre eux peut être fusionné.</translation>
    </message>
    <message>
        <source>{0} and {1} have different tokens, so their words can&apos;t be compared: choose the model that the first was made of.</source>
        <translation>{0} et {1} ont des jetons différents, donc leurs mots ne peuvent pas être comparés : choisissez le modèle dont le premier a été fait.</translation>
    </message>
    <message>
        <source>{0} and {1} must both be folders: an XOR payload has a file for each of the base.</source>
        <translation>{0} et {1} doivent tous deux être des dossiers : un contenu XOR a un fichier pour chacun de ceux de la base.</translation>
    </message>
    <message>
        <source>{0} arrays that only a training needs were left out.</source>
        <translation>{0} tableaux dont seul un entraînement a besoin ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{0} asks for too much, so it was stopped: choose another template</source>
        <translation>{0} demande trop et a donc été arrêté : choisissez un autre modèle de prompt</translation>
    </message>
    <message>
        <source>{0} became shorter while it was being read: try again.</source>
        <translation>{0} est devenu plus court pendant sa lecture : réessayez.</translation>
    </message>
    <message>
        <source>{0} begins with nothing but zeros: the download was not finished; download it again.</source>
        <translation>{0} ne commence que par des zéros : le téléchargement n’a pas été terminé ; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, and Puna changes no file of another application. The template can be used in this conversation without being written.</source>
        <translation>{0} appartient à {1}, et Puna ne modifie aucun fichier d’une autre application. Le modèle de prompt peut être utilisé dans cette conversation sans être écrit.</translation>
    </message>
    <message>
        <source>{0} bits per weight</source>
        <translation>{0} bits par poids</translation>
    </message>
    <message>
        <source>{0} brings a tokenizer of {1} tokens where the model has {2} rows for them, so the base&apos;s tokenizer was taken.</source>
        <translation>{0} apporte un tokenizer de {1} jetons alors que le modèle a {2} lignes pour eux, donc le tokenizer de la base a été pris.</translation>
    </message>
    <message>
        <source>{0} brings a {1} of the shape {2} where the base has {3}: it was trained with a changed vocabulary or on another model. Merge it with the program that trained it and convert the merged model.{4}</source>
        <translation>{0} apporte un {1} de forme {2} là où la base a {3} : il a été entraîné avec un vocabulaire modifié ou sur un autre modèle. Fusionnez-le avec le programme qui l’a entraîné et convertissez le modèle fusionné.{4}</translation>
    </message>
    <message>
        <source>{0} brings no tokenizer, so the base&apos;s was taken.</source>
        <translation>{0} n’apporte pas de tokenizer, donc celui de la base a été pris.</translation>
    </message>
    <message>
        <source>{0} brought back from the trash</source>
        <translation>{0} reprises de la corbeille</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <source>{0} bytes at its end belong to no tensor</source>
        <translation>{0} octets à sa fin n’appartiennent à aucun tenseur</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a sequence breaker of DRY: choose a text of 1 to {1} bytes</source>
        <translation>{0} ne peut pas être un séparateur de séquence DRY : choisissez un texte de 1 à {1} octets</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a working model: {1}. Download or convert it again</source>
        <translation>{0} ne peut pas être un modèle qui fonctionne : {1}. Téléchargez-le ou convertissez-le de nouveau</translation>
    </message>
    <message>
        <source>{0} can&apos;t be added ({1}): choose another adapter</source>
        <translation>{0} ne peut pas être ajouté ({1}) : choisissez un autre adaptateur</translation>
    </message>
    <message>
        <source>{0} can&apos;t be computed with ({1}): close other programs and try again.</source>
        <translation>{0} ne peut pas servir au calcul ({1}) : fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be converted, because {1}: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} ne peut pas être converti, car {1} : fusionnez-le avec le programme qui l’a entraîné et convertissez le modèle fusionné.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be found: check that this computer is connected to the internet.</source>
        <translation>{0} est introuvable : vérifiez que cet ordinateur est connecté à internet.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}.</source>
        <translation>{0} ne peut pas être importé : {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}. Nothing was added; export or copy it again.</source>
        <translation>{0} ne peut pas être importé : {1}. Rien n’a été ajouté ; exportez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model</source>
        <translation>{0} ne peut pas être chargé ({1}) : choisissez un autre modèle</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model.</source>
        <translation>{0} ne peut pas être chargé ({1}) : choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved to the trash: its disk may have none. Delete the file yourself where you are sure.{1}</source>
        <translation>{0} ne peut pas être mis à la corbeille : son disque n’en a peut-être pas. Supprimez vous-même le fichier si vous êtes sûr.{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be quantized: {1}. The checkpoint may be damaged.</source>
        <translation>{0} ne peut pas être quantifié : {1}. Le checkpoint est peut-être endommagé.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read (it is no file): choose a .gguf file.</source>
        <translation>{0} ne peut pas être lu (ce n’est pas un fichier) : choisissez un fichier .gguf.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): check the file and its disk</source>
        <translation>{0} ne peut pas être lu ({1}) : vérifiez le fichier et son disque</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose a .gguf file.</source>
        <translation>{0} ne peut pas être lu ({1}) : choisissez un fichier .gguf.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an adapter file</source>
        <translation>{0} ne peut pas être lu ({1}) : choisissez un fichier d’adaptateur</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an importance matrix.</source>
        <translation>{0} ne peut pas être lu ({1}) : choisissez une matrice d’importance.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another</source>
        <translation>{0} ne peut pas être lu ({1}) : choisissez-en un autre</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another file</source>
        <translation>{0} ne peut pas être lu ({1}) : choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>{0} ne peut pas être lu ({1}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another text</source>
        <translation>{0} ne peut pas être lu ({1}) : choisissez un autre texte</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}. Choose another one.</source>
        <translation>{0} ne peut pas être lu : {1}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be renamed: {1}. It keeps its name.</source>
        <translation>{0} ne peut pas être renommé : {1}. Il garde son nom.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be trusted. {1}</source>
        <translation>{0} n’est pas digne de confiance. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used ({1}).</source>
        <translation>{0} ne peut pas être utilisé ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder, or change the permissions.</source>
        <translation>{0} ne peut pas être écrit ({1}) : choisissez un autre dossier, ou changez les permissions.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder.</source>
        <translation>{0} ne peut pas être écrit ({1}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another place.</source>
        <translation>{0} ne peut pas être écrit ({1}) : choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): make room on its disk.</source>
        <translation>{0} ne peut pas être écrit ({1}) : faites de la place sur son disque.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): the model is as it was.</source>
        <translation>{0} ne peut pas être écrit ({1}) : le modèle est resté tel qu’il était.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to ({1}): choose another folder.</source>
        <translation>{0} n’est pas accessible en écriture ({1}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written, because the folder {1} does not exist.</source>
        <translation>{0} ne peut pas être écrit, car le dossier {1} n’existe pas.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another folder.</source>
        <translation>{0} ne peut pas être écrit : {1}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}</source>
        <translation>{0} ne peut pas être {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}: {2}</source>
        <translation>{0} ne peut pas être {1} : {2}</translation>
    </message>
    <message>
        <source>{0} changed while it was being read: try again.</source>
        <translation>{0} a changé pendant sa lecture : réessayez.</translation>
    </message>
    <message>
        <source>{0} changes the embedding, which this family computes: merge it instead.</source>
        <translation>{0} modifie l’embedding, que cette famille calcule : fusionnez-le plutôt.</translation>
    </message>
    <message>
        <source>{0} changes {1} in a way that llama.cpp can&apos;t while a model runs: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} modifie {1} d’une façon que llama.cpp ne permet pas pendant qu’un modèle tourne : fusionnez-le dans la base avec `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which in this base is embedding and output matrix at once, and the adapter changes only one of them: merge it with the program that trained it.</source>
        <translation>{0} modifie {1}, qui dans cette base est à la fois l’embedding et la matrice de sortie, et l’adaptateur n’en modifie qu’une : fusionnez-le avec le programme qui l’a entraîné.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which is stored transposed: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} modifie {1}, qui est enregistré transposé : fusionnez-le dans la base avec `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which no tensor of the GGUF is made of.</source>
        <translation>{0} modifie {1}, dont aucun tenseur du GGUF n’est fait.</translation>
    </message>
    <message>
        <source>{0} columns are not a multiple of {1}</source>
        <translation>{0} colonnes ne sont pas un multiple de {1}</translation>
    </message>
    <message>
        <source>{0} connection{1} to {2} host{3}</source>
        <translation>{0} connexion(s) vers {2} hôte(s)</translation>
    </message>
    <message>
        <source>{0} conversation</source>
        <translation>{0} conversation</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} conversations</translation>
    </message>
    <message>
        <source>{0} could not be finished: {1}.</source>
        <translation>{0} n’a pas pu être terminé : {1}.</translation>
    </message>
    <message>
        <source>{0} could not be made: {1}</source>
        <translation>{0} n’a pas pu être fait : {1}</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} illisibles</translation>
    </message>
    <message>
        <source>{0} did not come back from {1} as it was written there: that disk may be failing. Nothing was changed: choose another folder.</source>
        <translation>{0} n’est pas revenu de {1} tel qu’il y a été écrit : ce disque est peut-être en train de tomber en panne. Rien n’a été modifié : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} does not end in .gguf, by which models are found: name it {1}.gguf.</source>
        <translation>{0} ne se termine pas par .gguf, à quoi l’on reconnaît les modèles : nommez-le {1}.gguf.</translation>
    </message>
    <message>
        <source>{0} does not exist: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} n’existe pas : choisissez le dossier d’un checkpoint ou un fichier .gguf.</translation>
    </message>
    <message>
        <source>{0} does not exist: choose the folder with {1} and the weights.</source>
        <translation>{0} n’existe pas : choisissez le dossier avec {1} et les poids.</translation>
    </message>
    <message>
        <source>{0} does not tell how an adapter fits it (architecture {1}): name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} ne dit pas comment un adaptateur lui convient (architecture {1}) : indiquez comme base le dossier du modèle sur lequel l’adaptateur a été entraîné.</translation>
    </message>
    <message>
        <source>{0} does not tell how an answer is written</source>
        <translation>{0} ne dit pas comment une réponse est écrite</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t answer: the network or the hub may be slow, so try again.</source>
        <translation>{0} ne répond pas : le réseau ou le hub est peut-être lent, réessayez.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t name an architecture; known are {1}.</source>
        <translation>{0} ne nomme pas d’architecture ; sont connues {1}.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has, and its width of {1} is none of LLaMA&apos;s: put its {2} with num_attention_heads beside it.</source>
        <translation>{0} ne dit pas combien de têtes d’attention a le modèle, et sa largeur {1} n’est pas de LLaMA : placez à côté son {2} avec num_attention_heads.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has: {1} were taken, as LLaMA has at its width of {2}. If that is wrong, put a {3} with num_attention_heads beside it.</source>
        <translation>{0} ne dit pas combien de têtes d’attention a le modèle : {1} ont été supposées, comme LLaMA en a pour sa largeur {2}. Si c’est faux, placez à côté un {3} avec num_attention_heads.</translation>
    </message>
    <message>
        <source>{0} example</source>
        <translation>{0} exemple</translation>
    </message>
    <message>
        <source>{0} examples</source>
        <translation>{0} exemples</translation>
    </message>
    <message>
        <source>{0} expected, and {1} found</source>
        <translation>{0} était attendu, et {1} a été trouvé</translation>
    </message>
    <message>
        <source>{0} failed: {1}. Choose another template</source>
        <translation>{0} a échoué : {1}. Choisissez un autre modèle de prompt</translation>
    </message>
    <message>
        <source>{0} files at once are too many: attach up to {1}.</source>
        <translation>{0} fichiers à la fois, c’est trop : joignez-en {1} au plus.</translation>
    </message>
    <message>
        <source>{0} fits best{1}, {2}: each token of an answer is {3} times as likely as with {4}, the next best ({5} ± {6} nats).</source>
        <translation>{0} convient le mieux{1}, {2} : chaque jeton d’une réponse est {3} fois aussi probable qu’avec {4}, le deuxième ({5} ± {6} nats).</translation>
    </message>
    <message>
        <source>{0} gave an answer that makes no sense ({1}).</source>
        <translation>{0} a donné une réponse qui n’a pas de sens ({1}).</translation>
    </message>
    <message>
        <source>{0} gave an answer that no hub gives: the network may want you to sign in first (open any page in a browser), or HF_ENDPOINT may be wrong.</source>
        <translation>{0} a donné une réponse qu’aucun hub ne donne : le réseau veut peut-être que vous vous connectiez d’abord (ouvrez n’importe quelle page dans un navigateur), ou HF_ENDPOINT est faux.</translation>
    </message>
    <message>
        <source>{0} gives the model nothing before an answer, or nothing after it</source>
        <translation>{0} ne donne rien au modèle avant une réponse, ou rien après</translation>
    </message>
    <message>
        <source>{0} has a mistake in line {1}: {2}. Choose another template</source>
        <translation>{0} a une erreur à la ligne {1} : {2}. Choisissez un autre modèle de prompt</translation>
    </message>
    <message>
        <source>{0} has a wrong type</source>
        <translation>{0} a un type incorrect</translation>
    </message>
    <message>
        <source>{0} has a {1} that is no table of names: download it again.</source>
        <translation>{0} a un {1} qui n’est pas une table de noms : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} has an added token that is none ({1}): download it again.</source>
        <translation>{0} a un jeton ajouté qui n’en est pas un ({1}) : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} has another shape than {1}</source>
        <translation>{0} a une autre forme que {1}</translation>
    </message>
    <message>
        <source>{0} has arrived with another checksum than the hub tells, and again when it was fetched once more, so it was thrown away: something on the way changes it, or the hub&apos;s copy is damaged. Try again later or on another network.</source>
        <translation>{0} est arrivé avec une autre somme de contrôle que celle du hub, et de nouveau après un second téléchargement, et a donc été jeté : quelque chose le modifie en chemin, ou la copie du hub est endommagée. Réessayez plus tard ou sur un autre réseau.</translation>
    </message>
    <message>
        <source>{0} has just been made by another program: move it away and start again.</source>
        <translation>{0} vient d’être créé par un autre programme : déplacez-le ailleurs et recommencez.</translation>
    </message>
    <message>
        <source>{0} has matrices of rank {1} for {2}, which its {3} does not name: the two files belong to different adapters.</source>
        <translation>{0} a des matrices de rang {1} pour {2}, que son {3} ne nomme pas : les deux fichiers appartiennent à des adaptateurs différents.</translation>
    </message>
    <message>
        <source>{0} has matrices of the type {1}: get it as F32, F16, BF16 or Q8_0</source>
        <translation>{0} a des matrices du type {1} : procurez-vous-le en F32, F16, BF16 ou Q8_0</translation>
    </message>
    <message>
        <source>{0} has more than {1} million characters of text, and no model here can read so much at once: attach the part of it that matters</source>
        <translation>{0} a plus de {1} millions de caractères de texte, et aucun modèle ici ne peut en lire autant à la fois : joignez la partie qui compte</translation>
    </message>
    <message>
        <source>{0} has no field {1}</source>
        <translation>{0} n’a pas de champ {1}</translation>
    </message>
    <message>
        <source>{0} has no files</source>
        <translation>{0} n’a pas de fichiers</translation>
    </message>
    <message>
        <source>{0} has no matrices that an importance could be computed for: choose another model.</source>
        <translation>{0} n’a pas de matrices dont l’importance puisse être calculée : choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} has no text in it, so a model could read nothing of it</source>
        <translation>{0} ne contient pas de texte, un modèle ne pourrait donc rien y lire</translation>
    </message>
    <message>
        <source>{0} has no text, only pictures of it: have its text recognised first, and attach that</source>
        <translation>{0} n’a pas de texte, seulement des images de texte : faites d’abord reconnaître son texte, et joignez le résultat</translation>
    </message>
    <message>
        <source>{0} has no tokenizer ({1} or {2}): put the one that belongs to these weights beside them.</source>
        <translation>{0} n’a pas de tokenizer ({1} ou {2}) : placez à côté des poids celui qui va avec eux.</translation>
    </message>
    <message>
        <source>{0} has no weight_map, so it can&apos;t be known which file holds which tensor.</source>
        <translation>{0} n’a pas de weight_map, on ne peut donc pas savoir quel fichier contient quel tenseur.</translation>
    </message>
    <message>
        <source>{0} has no weights that Puna can use: look for a version in GGUF or safetensors.</source>
        <translation>{0} n’a pas de poids que Puna puisse utiliser : cherchez une version en GGUF ou safetensors.</translation>
    </message>
    <message>
        <source>{0} has no {1}: choose the folder that holds it, beside the weights.</source>
        <translation>{0} n’a pas de {1} : choisissez le dossier qui le contient, à côté des poids.</translation>
    </message>
    <message>
        <source>{0} has no {1}: put the one that belongs to these weights beside them.</source>
        <translation>{0} n’a pas de {1} : placez à côté des poids celui qui va avec eux.</translation>
    </message>
    <message>
        <source>{0} has no {1}: the adapter&apos;s weights are missing.</source>
        <translation>{0} n’a pas de {1} : il manque les poids de l’adaptateur.</translation>
    </message>
    <message>
        <source>{0} has nothing that could be quantized: use it as it is.</source>
        <translation>{0} n’a rien qui puisse être quantifié : utilisez-le tel quel.</translation>
    </message>
    <message>
        <source>{0} has only the part that sees pictures: look for the model itself.</source>
        <translation>{0} n’a que la partie qui voit les images : cherchez le modèle lui-même.</translation>
    </message>
    <message>
        <source>{0} has only {1} bytes: it was saved without a single matrix, as some training scripts of 2023 did. Get another copy of the adapter.</source>
        <translation>{0} n’a que {1} octets : il a été enregistré sans une seule matrice, comme le faisaient certains scripts d’entraînement de 2023. Procurez-vous une autre copie de l’adaptateur.</translation>
    </message>
    <message>
        <source>{0} has parts of shape {1}, which {2} files can&apos;t join to a width of {3}: params.json or a file belongs to another model.</source>
        <translation>{0} a des parties de forme {1}, que {2} fichiers ne peuvent pas réunir en une largeur de {3} : params.json ou un fichier appartient à un autre modèle.</translation>
    </message>
    <message>
        <source>{0} has room for {1}, and the models take {2}: free some space, or choose another folder.</source>
        <translation>{0} a de la place pour {1}, et les modèles prennent {2} : libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} has several models ({1}, {2}): choose one of the files.</source>
        <translation>{0} a plusieurs modèles ({1}, {2}) : choisissez l’un des fichiers.</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is no valid expression ({2}).</source>
        <translation>{0} a l’alpha_pattern {1}, qui n’est pas une expression valide ({2}).</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is too involved to be read safely.</source>
        <translation>{0} a l’alpha_pattern {1}, trop compliqué pour être lu sans risque.</translation>
    </message>
    <message>
        <source>{0} has the bias {1} of shape {2}, which can&apos;t be.</source>
        <translation>{0} a le biais {1} de forme {2}, ce qui est impossible.</translation>
    </message>
    <message>
        <source>{0} has the matrices {1} and {2} for {3}, which can&apos;t be multiplied: it is damaged or no adapter for language models.</source>
        <translation>{0} a les matrices {1} et {2} pour {3}, qui ne peuvent pas être multipliées : il est endommagé ou n’est pas un adaptateur pour des modèles de langage.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without its counterpart: a part of it is missing.</source>
        <translation>{0} a le tenseur {1} sans son pendant : il en manque une partie.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without the matrices that it belongs to.</source>
        <translation>{0} a le tenseur {1} sans les matrices avec lesquelles il va.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1}, of a kind of LoRA that is not known here.</source>
        <translation>{0} a le tenseur {1}, d’un genre de LoRA qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>{0} has values that are no sums of squares</source>
        <translation>{0} a des valeurs qui ne sont pas des sommes de carrés</translation>
    </message>
    <message>
        <source>{0} has {1} and {2} for one place: it holds more than one adapter.</source>
        <translation>{0} a {1} et {2} pour une même place : il contient plus d’un adaptateur.</translation>
    </message>
    <message>
        <source>{0} has {1} and {2}, but its tokenizer_config.json doesn&apos;t say that they are GPT-2&apos;s (its tokenizer_class is {3}): put the tokenizer.json of this model beside them.</source>
        <translation>{0} a {1} et {2}, mais son tokenizer_config.json ne dit pas que ce sont ceux de GPT-2 (son tokenizer_class est {3}) : placez à côté le tokenizer.json de ce modèle.</translation>
    </message>
    <message>
        <source>{0} has {1} files, which no XOR payload has.</source>
        <translation>{0} a {1} fichiers, ce qu’aucun contenu XOR n’a.</translation>
    </message>
    <message>
        <source>{0} has {1} pages, more than the {2} that are read: attach a part</source>
        <translation>{0} a {1} pages, plus que les {2} qui sont lues : joignez-en une partie</translation>
    </message>
    <message>
        <source>{0} has {1} rows for tokens and {2} {3}, and to what the new rows were added, the files don&apos;t tell; choose the rule by which the difference was made: {4}. {5}</source>
        <translation>{0} a {1} lignes pour les jetons et {2} en a {3}, et les fichiers ne disent pas à quoi les nouvelles lignes ont été ajoutées ; choisissez la règle selon laquelle la différence a été faite : {4}. {5}</translation>
    </message>
    <message>
        <source>{0} has {1} sums for {2} counts</source>
        <translation>{0} a {1} sommes pour {2} comptes</translation>
    </message>
    <message>
        <source>{0} has {1} twice, in different places: it isn&apos;t one model.</source>
        <translation>{0} a {1} deux fois, à des endroits différents : ce n’est pas un seul modèle.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, which must be a whole number above 0.</source>
        <translation>{0} a {1} {2}, qui doit être un nombre entier supérieur à 0.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, with which it changes nothing or everything.</source>
        <translation>{0} a {1} {2}, avec quoi il ne change rien ou change tout.</translation>
    </message>
    <message>
        <source>{0} holds a vocabulary but no weights: choose a model file</source>
        <translation>{0} contient un vocabulaire mais pas de poids : choisissez un fichier de modèle</translation>
    </message>
    <message>
        <source>{0} holds an error message of the server instead of the file: download it again.</source>
        <translation>{0} contient un message d’erreur du serveur au lieu du fichier : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} holds half a character (a lone surrogate): download it again.</source>
        <translation>{0} contient la moitié d’un caractère (un substitut isolé) : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} text files: choose a smaller folder</source>
        <translation>{0} contient plus de {1} fichiers texte : choisissez un dossier plus petit</translation>
    </message>
    <message>
        <source>{0} holds no LoRA tensors, so it would change nothing: its training was saved wrongly or the download is a placeholder. Get the adapter from another place.</source>
        <translation>{0} ne contient pas de tenseurs LoRA et ne changerait donc rien : son entraînement a été mal enregistré, ou le téléchargement n’est qu’un fichier provisoire. Procurez-vous l’adaptateur ailleurs.</translation>
    </message>
    <message>
        <source>{0} holds no conversations that Puna knows. It reads {1}.</source>
        <translation>{0} ne contient pas de conversations que Puna connaisse. Il lit {1}.</translation>
    </message>
    <message>
        <source>{0} holds no matrices, so it would change nothing: convert the adapter again</source>
        <translation>{0} ne contient pas de matrices et ne changerait donc rien : convertissez de nouveau l’adaptateur</translation>
    </message>
    <message>
        <source>{0} holds no model but a part of one ({1}): choose a model file</source>
        <translation>{0} ne contient pas un modèle mais une partie de modèle ({1}) : choisissez un fichier de modèle</translation>
    </message>
    <message>
        <source>{0} holds no questions with answers in Alpaca form (instruction, output) or ShareGPT form (conversations with from and value): choose another file</source>
        <translation>{0} ne contient pas de questions avec réponses au format Alpaca (instruction, output) ou ShareGPT (conversations avec from et value) : choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{0} holds no text as {1}, so none can be put there.</source>
        <translation>{0} ne contient pas de texte sous {1}, donc aucun ne peut y être mis.</translation>
    </message>
    <message>
        <source>{0} holds no text files: choose another folder, or a file</source>
        <translation>{0} ne contient aucun fichier texte : choisissez un autre dossier, ou un fichier</translation>
    </message>
    <message>
        <source>{0} holds no text that can be read here: attach a text, Markdown, code, PDF or Word file</source>
        <translation>{0} ne contient pas de texte lisible ici : joignez un fichier texte, Markdown, code, PDF ou Word</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files</source>
        <translation>{0} ne contient pas de tokenizer : convertissez-le de nouveau avec les fichiers de son tokenizer</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files.</source>
        <translation>{0} ne contient pas de tokenizer : convertissez-le de nouveau avec les fichiers de son tokenizer.</translation>
    </message>
    <message>
        <source>{0} holds no weights that can be read: model.safetensors, pytorch_model.bin or the index of either is expected.</source>
        <translation>{0} ne contient pas de poids lisibles : model.safetensors, pytorch_model.bin ou l’index de l’un d’eux est attendu.</translation>
    </message>
    <message>
        <source>{0} holds no weights: {1} is expected beside {2}.</source>
        <translation>{0} ne contient pas de poids : {1} est attendu à côté de {2}.</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the adapter is damaged.</source>
        <translation>{0} contient des nombres qui ne sont pas finis : l’adaptateur est endommagé.</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>{0} contient des nombres qui ne sont pas finis : le checkpoint est endommagé.</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use bf16 or f32.</source>
        <translation>{0} contient des nombres trop grands pour f16 : utilisez bf16 ou f32.</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use f32.</source>
        <translation>{0} contient des nombres trop grands pour f16 : utilisez f32.</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which the index does not place there.</source>
        <translation>{0} contient le tenseur {1}, que l’index ne place pas là.</translation>
    </message>
    <message>
        <source>{0} holds {1}, so its header does not tell how an adapter fits it: name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} contient {1}, son en-tête ne dit donc pas comment un adaptateur lui convient : indiquez comme base le dossier du modèle sur lequel l’adaptateur a été entraîné.</translation>
    </message>
    <message>
        <source>{0} in it ends beyond the end of the data</source>
        <translation>{0} y finit au-delà de la fin des données</translation>
    </message>
    <message>
        <source>{0} in it is compressed</source>
        <translation>{0} y est compressé</translation>
    </message>
    <message>
        <source>{0} in it is encrypted</source>
        <translation>{0} y est chiffré</translation>
    </message>
    <message>
        <source>{0} is a BPE tokenizer that is neither byte-level nor of SentencePiece&apos;s manner, or that rewrites text before splitting it: llama.cpp has nothing like it.</source>
        <translation>{0} est un tokenizer BPE qui n’est ni au niveau des octets ni à la manière de SentencePiece, ou qui réécrit le texte avant de le découper : llama.cpp n’a rien de semblable.</translation>
    </message>
    <message>
        <source>{0} is a DeepSpeed checkpoint in pieces: run its zero_to_fp32.py, and choose the folder it writes.</source>
        <translation>{0} est un checkpoint DeepSpeed en morceaux : lancez son zero_to_fp32.py, et choisissez le dossier qu’il écrit.</translation>
    </message>
    <message>
        <source>{0} is a DoRA adapter, which also scales every column: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} est un adaptateur DoRA, qui change aussi l’échelle de chaque colonne : fusionnez-le avec le programme qui l’a entraîné et convertissez le modèle fusionné.</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}, newer than the versions 2 and 3 that can be read.</source>
        <translation>{0} est un GGUF de version {1}, plus récent que les versions 2 et 3 qui peuvent être lues.</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}; versions 2 and 3 can be read: get a newer file.</source>
        <translation>{0} est un GGUF de version {1} ; les versions 2 et 3 peuvent être lues : procurez-vous un fichier plus récent.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, to which nothing can be added: name the checkpoint it was made of.</source>
        <translation>{0} est un GGUF, auquel rien ne peut être ajouté : indiquez le checkpoint dont il a été fait.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, which keeps its template when it is quantized: leave --template out, and write the other into the result with `puna models template {1} {2}`.</source>
        <translation>{0} est un GGUF, qui garde son modèle de prompt quand il est quantifié : omettez --template, et écrivez l’autre dans le résultat avec `puna models template {1} {2}`.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, whose weights are no checkpoint: name the folder of the base.</source>
        <translation>{0} est un GGUF, dont les poids ne sont pas un checkpoint : indiquez le dossier de la base.</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter in llama.cpp&apos;s format of 2023, not a model: take the adapter&apos;s folder with adapter_config.json instead.</source>
        <translation>{0} est un adaptateur LoRA au format llama.cpp de 2023, et non un modèle : prenez plutôt le dossier de l’adaptateur avec adapter_config.json.</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter{1} and no whole model: give that base&apos;s folder too, with `puna convert BASE --adapter {2}` to merge them, or `puna convert {3} --base BASE` for an adapter in GGUF.</source>
        <translation>{0} est un adaptateur LoRA{1} et non un modèle entier : donnez aussi le dossier de cette base, avec `puna convert BASE --adapter {2}` pour les fusionner, ou `puna convert {3} --base BASE` pour un adaptateur en GGUF.</translation>
    </message>
    <message>
        <source>{0} is a SentencePiece model of the kind {1}; LLaMA in llama.cpp needs the kind BPE.</source>
        <translation>{0} est un modèle SentencePiece du genre {1} ; LLaMA dans llama.cpp a besoin du genre BPE.</translation>
    </message>
    <message>
        <source>{0} is a bare pickle, which can&apos;t be read without running it: where you trust it, load it and save its tensors with a torch of at least 1.6.</source>
        <translation>{0} est un pickle brut, qui ne peut pas être lu sans être exécuté : si vous lui faites confiance, chargez-le et enregistrez ses tenseurs avec un torch 1.6 au moins.</translation>
    </message>
    <message>
        <source>{0} is a big-endian GGUF, which this computer can&apos;t use: get the usual one.</source>
        <translation>{0} est un GGUF gros-boutiste, que cet ordinateur ne peut pas utiliser : procurez-vous l’habituel.</translation>
    </message>
    <message>
        <source>{0} is a database of another program: move it away to start anew.</source>
        <translation>{0} est une base de données d’un autre programme : déplacez-la ailleurs pour repartir de zéro.</translation>
    </message>
    <message>
        <source>{0} is a folder: attach the files in it</source>
        <translation>{0} est un dossier : joignez les fichiers qu’il contient</translation>
    </message>
    <message>
        <source>{0} is a folder: make an adapter file of it with `puna convert {1} --base BASE -o NAME.gguf --type f16`, where BASE is the folder of the model it was trained on</source>
        <translation>{0} est un dossier : faites-en un fichier d’adaptateur avec `puna convert {1} --base BASE -o NAME.gguf --type f16`, où BASE est le dossier du modèle sur lequel il a été entraîné</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it, for example {1}.</source>
        <translation>{0} est un dossier : indiquez un fichier dedans, par exemple {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder: name the file to write, for example {1}.</source>
        <translation>{0} est un dossier : indiquez le fichier à écrire, par exemple {1}.</translation>
    </message>
    <message>
        <source>{0} is a model for search, which writes no text: choose a chat model</source>
        <translation>{0} est un modèle de recherche, qui n’écrit pas de texte : choisissez un modèle de discussion</translation>
    </message>
    <message>
        <source>{0} is a model of another kind ({1}), which can&apos;t hold a conversation: choose another one.</source>
        <translation>{0} est un modèle d’un autre genre ({1}), qui ne peut pas tenir une conversation : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows</source>
        <translation>{0} est une image, et les modèles ici ne lisent que du texte : décrivez-la avec des mots</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows.</source>
        <translation>{0} est une image, et les modèles ici ne lisent que du texte : décrivez-la avec des mots.</translation>
    </message>
    <message>
        <source>{0} is a stream of arrays without transformer.wte.embedding; of EasyLM&apos;s models only LLaMA can be converted.</source>
        <translation>{0} est un flux de tableaux sans transformer.wte.embedding ; des modèles d’EasyLM, seul LLaMA peut être converti.</translation>
    </message>
    <message>
        <source>{0} is a tar archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} est une archive tar : décompressez-la, et choisissez le dossier qu’elle contient.</translation>
    </message>
    <message>
        <source>{0} is a tokenizer of the kind {1}; only BPE can be converted.</source>
        <translation>{0} est un tokenizer du genre {1} ; seul BPE peut être converti.</translation>
    </message>
    <message>
        <source>{0} is a web page that was saved under this name: log in, accept the licence where one is asked for, and download the file itself.</source>
        <translation>{0} est une page web enregistrée sous ce nom : identifiez-vous sur le site, acceptez la licence si elle est demandée, et téléchargez le fichier lui-même.</translation>
    </message>
    <message>
        <source>{0} is a whole model and no difference from one (its norms are close to the base&apos;s): convert it without --base.</source>
        <translation>{0} est un modèle entier et non une différence (ses normes sont proches de celles de la base) : convertissez-le sans --base.</translation>
    </message>
    <message>
        <source>{0} is a zip archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} est une archive zip : décompressez-la, et choisissez le dossier qu’elle contient.</translation>
    </message>
    <message>
        <source>{0} is a {1} in a ggml file of 2023; of those only LLaMA can be converted: get the model as it was published, in a folder with config.json, and convert that.</source>
        <translation>{0} est un {1} dans un fichier ggml de 2023 ; parmi ceux-ci, seul LLaMA peut être converti : procurez-vous le modèle tel qu’il a été publié, dans un dossier avec config.json, et convertissez cela.</translation>
    </message>
    <message>
        <source>{0} is already quantized ({1}), and doing it again would add error to error: start from the f32, f16 or bf16 file.</source>
        <translation>{0} est déjà quantifié ({1}), et recommencer ajouterait une erreur à l’autre : partez du fichier f32, f16 ou bf16.</translation>
    </message>
    <message>
        <source>{0} is an XOR payload and no whole model: name the folder of its base, LLaMA in transformers&apos; form, with --base.</source>
        <translation>{0} est un contenu XOR et non un modèle entier : indiquez avec --base le dossier de sa base, LLaMA au format de transformers.</translation>
    </message>
    <message>
        <source>{0} is an aLoRA adapter, which acts only after certain tokens and can&apos;t be used here</source>
        <translation>{0} est un adaptateur aLoRA, qui n’agit qu’après certains jetons et ne peut pas être utilisé ici</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: it changes {1}, which this one doesn&apos;t have</source>
        <translation>{0} est un adaptateur pour un autre modèle : il modifie {1}, que celui-ci n’a pas</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: its matrices for {1} have the shapes {2} and {3}, and the tensor is {4}</source>
        <translation>{0} est un adaptateur pour un autre modèle : ses matrices pour {1} ont les formes {2} et {3}, et le tenseur est {4}</translation>
    </message>
    <message>
        <source>{0} is an adapter for {1} models, and this model is of the kind {2}</source>
        <translation>{0} est un adaptateur pour les modèles {1}, et ce modèle est du genre {2}</translation>
    </message>
    <message>
        <source>{0} is an adapter, which has no template of its own: leave --template out.</source>
        <translation>{0} est un adaptateur, qui n’a pas de modèle de prompt à lui : omettez --template.</translation>
    </message>
    <message>
        <source>{0} is an adapter: it changes a model and is none by itself. Get its base model first.</source>
        <translation>{0} est un adaptateur : il modifie un modèle et n’en est pas un à lui seul. Procurez-vous d’abord son modèle de base.</translation>
    </message>
    <message>
        <source>{0} is called a difference, but its weights are those of a whole model.</source>
        <translation>{0} est appelé une différence, mais ses poids sont ceux d’un modèle entier.</translation>
    </message>
    <message>
        <source>{0} is computed from {1} and not only put in order, so an adapter can&apos;t follow: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} est calculé à partir de {1} et non seulement réordonné, un adaptateur ne peut donc pas suivre : fusionnez-le dans la base avec `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): download it again.</source>
        <translation>{0} est endommagé ({1}) : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged inside</source>
        <translation>{0} est endommagé à l’intérieur</translation>
    </message>
    <message>
        <source>{0} is damaged or no JSON: what begins in line {1} can&apos;t be read</source>
        <translation>{0} est endommagé ou n’est pas du JSON : ce qui commence à la ligne {1} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew</source>
        <translation>{0} est endommagé, son texte ne peut donc pas être lu : ouvrez-le et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew as PDF</source>
        <translation>{0} est endommagé, son texte ne peut donc pas être lu : ouvrez-le et enregistrez-le de nouveau en PDF</translation>
    </message>
    <message>
        <source>{0} is damaged: it claims {1} layers ({2}). Download it again.</source>
        <translation>{0} est endommagé : il annonce {1} couches ({2}). Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged: its MD5 sum is not the one in {1}. Download it again, or remove {2} if you changed the file yourself.</source>
        <translation>{0} est endommagé : sa somme MD5 n’est pas celle qui est dans {1}. Téléchargez-le de nouveau, ou retirez {2} si vous avez modifié le fichier vous-même.</translation>
    </message>
    <message>
        <source>{0} is damaged: its rows of {1} numbers can&apos;t be a part of {2}. Get another copy of it.</source>
        <translation>{0} est endommagé : ses lignes de {1} nombres ne peuvent pas être une partie de {2}. Procurez-vous-en une autre copie.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} holds numbers that are not finite. Download or convert it again</source>
        <translation>{0} est endommagé : {1} contient des nombres qui ne sont pas finis. Téléchargez-le ou convertissez-le de nouveau</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Download it again.</source>
        <translation>{0} est endommagé : {1}. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Get another copy of it.</source>
        <translation>{0} est endommagé : {1}. Procurez-vous-en une autre copie.</translation>
    </message>
    <message>
        <source>{0} is empty: download it again.</source>
        <translation>{0} est vide : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is empty: the download never began or the disk was full; download it again.</source>
        <translation>{0} est vide : le téléchargement n’a jamais commencé ou le disque était plein ; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} s’y trouve deux fois</translation>
    </message>
    <message>
        <source>{0} is incomplete: it ends after {1} bytes, inside the tensor {2}. Get it again.</source>
        <translation>{0} est incomplet : il se termine après {1} octets, à l’intérieur du tenseur {2}. Procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is incomplete: of {1} one matrix is missing. Download or convert it again</source>
        <translation>{0} est incomplet : il manque une matrice de {1}. Téléchargez-le ou convertissez-le de nouveau</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1} is missing. Download it into the same folder.</source>
        <translation>{0} est incomplet : il manque {1}. Téléchargez cela dans le même dossier.</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1}{2} ({3} of {4} weight files) is missing. Download it into the same folder.</source>
        <translation>{0} est incomplet : il manque {1}{2} ({3} des {4} fichiers de poids). Téléchargez cela dans le même dossier.</translation>
    </message>
    <message>
        <source>{0} is inside the models folder itself: choose another folder.</source>
        <translation>{0} est à l’intérieur du dossier des modèles lui-même : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} is larger than 16 MiB, which no tokenizer of its kind is.</source>
        <translation>{0} dépasse 16 Mio, ce qu’aucun tokenizer de son genre n’atteint.</translation>
    </message>
    <message>
        <source>{0} is larger than 256 MiB, which no file of its kind is.</source>
        <translation>{0} dépasse 256 Mio, ce qu’aucun fichier de son genre n’atteint.</translation>
    </message>
    <message>
        <source>{0} is larger than 64 MiB, which no SentencePiece model is.</source>
        <translation>{0} dépasse 64 Mio, ce qu’aucun modèle SentencePiece n’atteint.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, more text than a model here can read: attach the part of it that matters</source>
        <translation>{0} dépasse {1} Mo, plus de texte qu’un modèle ne peut en lire ici : joignez la partie qui compte</translation>
    </message>
    <message>
        <source>{0} is locked or packed in a way that can&apos;t be read here: save it anew</source>
        <translation>{0} est verrouillé ou compressé d’une façon illisible ici : enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>{0} is locked with a password: save a copy without one and attach that</source>
        <translation>{0} est verrouillé par un mot de passe : enregistrez une copie sans mot de passe et joignez-la</translation>
    </message>
    <message>
        <source>{0} is made for another architecture: it changes {1}, which the base lacks.{2}</source>
        <translation>{0} est fait pour une autre architecture : il modifie {1}, qui manque à la base.{2}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its change of {1} has the shape {2}, the base&apos;s tensor {3}.{4}</source>
        <translation>{0} est fait pour un autre modèle : sa modification de {1} a la forme {2}, le tenseur de la base {3}.{4}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its {1} has another shape.</source>
        <translation>{0} est fait pour un autre modèle : son {1} a une autre forme.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} n’est ni un fichier ni un dossier : choisissez le dossier d’un checkpoint ou un fichier .gguf.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose the folder with the weights.</source>
        <translation>{0} n’est ni un fichier ni un dossier : choisissez le dossier avec les poids.</translation>
    </message>
    <message>
        <source>{0} is no JSON</source>
        <translation>{0} n’est pas du JSON</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says {1}): choose an adapter file</source>
        <translation>{0} n’est pas un adaptateur LoRA (il se dit {1}) : choisissez un fichier d’adaptateur</translation>
    </message>
    <message>
        <source>{0} is no XOR payload: its config.json is missing, or is readable as it is.</source>
        <translation>{0} n’est pas un contenu XOR : son config.json manque, ou est lisible tel quel.</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose a .gguf file, or the folder with {1} and its weights</source>
        <translation>{0} n’est pas un adaptateur : choisissez un fichier .gguf, ou le dossier avec {1} et ses poids</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose the folder that holds {1}.</source>
        <translation>{0} n’est pas un adaptateur : choisissez le dossier qui contient {1}.</translation>
    </message>
    <message>
        <source>{0} is no address of a hub: it begins with https://.</source>
        <translation>{0} n’est pas l’adresse d’un hub : elle commence par https://.</translation>
    </message>
    <message>
        <source>{0} is no address that can be reached: try again later.</source>
        <translation>{0} n’est pas une adresse qui puisse être atteinte : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} is no archive</source>
        <translation>{0} n’est pas une archive</translation>
    </message>
    <message>
        <source>{0} is no base64</source>
        <translation>{0} n’est pas du base64</translation>
    </message>
    <message>
        <source>{0} is no checkpoint that can be read: {1}.</source>
        <translation>{0} n’est pas un checkpoint lisible : {1}.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: choose the folder with {1} and the weights.</source>
        <translation>{0} n’est pas un checkpoint : choisissez le dossier avec {1} et les poids.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: none of {1} is in it, and no model in a folder below it.</source>
        <translation>{0} n’est pas un checkpoint : il ne contient ni {1}, ni de modèle dans un sous-dossier.</translation>
    </message>
    <message>
        <source>{0} is no file of torch (it begins with {1}): download it again.</source>
        <translation>{0} n’est pas un fichier de torch (il commence par {1}) : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is no file that can be read: choose another one.</source>
        <translation>{0} n’est pas un fichier lisible : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} is no file: choose a .gguf file.</source>
        <translation>{0} n’est pas un fichier : choisissez un fichier .gguf.</translation>
    </message>
    <message>
        <source>{0} is no file: choose a file of exchanges, as JSON or JSON lines</source>
        <translation>{0} n’est pas un fichier : choisissez un fichier d’échanges, en JSON ou en lignes JSON</translation>
    </message>
    <message>
        <source>{0} is no file: choose a text file</source>
        <translation>{0} n’est pas un fichier : choisissez un fichier texte</translation>
    </message>
    <message>
        <source>{0} is no finite number</source>
        <translation>{0} n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>{0} is no folder: choose one that holds .gguf files.</source>
        <translation>{0} n’est pas un dossier : choisissez-en un qui contient des fichiers .gguf.</translation>
    </message>
    <message>
        <source>{0} is no ggml file: it begins with {1}.</source>
        <translation>{0} n’est pas un fichier ggml : il commence par {1}.</translation>
    </message>
    <message>
        <source>{0} is no importance matrix that can be used: {1}. Make it again, or choose another.</source>
        <translation>{0} n’est pas une matrice d’importance utilisable : {1}. Refaites-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{0} is no model that one talks to, so it needs no chat template: choose a model.</source>
        <translation>{0} n’est pas un modèle avec lequel on parle et n’a donc pas besoin de modèle de prompt : choisissez un modèle.</translation>
    </message>
    <message>
        <source>{0} is no model that writes text word by word: choose a chat model</source>
        <translation>{0} n’est pas un modèle qui écrit du texte mot à mot : choisissez un modèle de discussion</translation>
    </message>
    <message>
        <source>{0} is no name of a model on a hub: it is like owner/model.</source>
        <translation>{0} n’est pas le nom d’un modèle sur un hub, qui est de la forme auteur/modèle.</translation>
    </message>
    <message>
        <source>{0} is no name of a repository</source>
        <translation>{0} n’est pas un nom de dépôt</translation>
    </message>
    <message>
        <source>{0} is no ordinary file, so there is nothing to read in it</source>
        <translation>{0} n’est pas un fichier ordinaire, il n’y a donc rien à y lire</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: its header or its tensors differ. Get both from the same place.</source>
        <translation>{0} n’est pas une partie du même modèle que {1} : son en-tête ou ses tenseurs diffèrent. Procurez-vous les deux au même endroit.</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: {2} differs. Get both from the same place.</source>
        <translation>{0} n’est pas une partie du même modèle que {1} : {2} diffère. Procurez-vous les deux au même endroit.</translation>
    </message>
    <message>
        <source>{0} is no percentage of words to keep: give one from 1 to 100, such as 95.</source>
        <translation>{0} n’est pas un pourcentage de mots à garder : donnez-en un de 1 à 100, par exemple 95.</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8: choose another one.</source>
        <translation>{0} n’est pas du texte en UTF-8 : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} is no tuning</source>
        <translation>{0} n’est pas un réglage</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation>{0} n’est pas un {1}</translation>
    </message>
    <message>
        <source>{0} is no {1}: choose one of {2}</source>
        <translation>{0} n’est pas un {1} : choisissez l’un de {2}</translation>
    </message>
    <message>
        <source>{0} is none of the families that are computed independently</source>
        <translation>{0} n’est d’aucune des familles qui sont calculées indépendamment</translation>
    </message>
    <message>
        <source>{0} is none of the library&apos;s folders.</source>
        <translation>{0} n’est aucun des dossiers de la bibliothèque.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file (it begins with {1}): choose a .gguf file or a checkpoint&apos;s folder.</source>
        <translation>{0} n’est pas un fichier GGUF (il commence par {1}) : choisissez un fichier .gguf ou le dossier d’un checkpoint.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file: it begins with {1} instead of {2}.</source>
        <translation>{0} n’est pas un fichier GGUF : il commence par {1} au lieu de {2}.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object: download it again.</source>
        <translation>{0} n’est pas un objet JSON : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is not a SentencePiece model ({1}): download it again.</source>
        <translation>{0} n’est pas un modèle SentencePiece ({1}) : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is not a usable GGUF: {1}. Download or convert it again.</source>
        <translation>{0} n’est pas un GGUF utilisable : {1}. Téléchargez-le ou convertissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is not a valid tiktoken tokenizer ({1}): download it again.</source>
        <translation>{0} n’est pas un tokenizer tiktoken valide ({1}) : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is not a valid tokenizer ({1}): download it again.</source>
        <translation>{0} n’est pas un tokenizer valide ({1}) : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is not allowed in a template</source>
        <translation>{0} n’est pas permis dans un modèle de prompt</translation>
    </message>
    <message>
        <source>{0} is not built as a Word document is, so it was not read: save it anew</source>
        <translation>{0} n’est pas construit comme un document Word et n’a donc pas été lu : enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>{0} is not in the library any more: look whether its disk is there.</source>
        <translation>{0} n’est plus dans la bibliothèque : regardez si son disque est là.</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a JSON file</source>
        <translation>{0} n’est pas du texte en UTF-8 : choisissez un fichier JSON</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a text file</source>
        <translation>{0} n’est pas du texte en UTF-8 : choisissez un fichier texte</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: download it again.</source>
        <translation>{0} n’est pas du texte en UTF-8 : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is not the file that Puna {1} on {2}: it was changed since. Convert it again, or trust it as it is</source>
        <translation>{0} n’est pas le fichier que Puna {1} le {2} : il a été modifié depuis. Convertissez-le de nouveau, ou faites-lui confiance tel quel</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} n’est plus là.</translation>
    </message>
    <message>
        <source>{0} is not valid JSON ({1}): download it again.</source>
        <translation>{0} n’est pas du JSON valide ({1}) : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is now called {1}.</source>
        <translation>{0} s’appelle maintenant {1}.</translation>
    </message>
    <message>
        <source>{0} is of a family that Puna can&apos;t convert ({1}): look for a version in GGUF, or choose another model.</source>
        <translation>{0} est d’une famille que Puna ne peut pas convertir ({1}) : cherchez une version en GGUF, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} is of the format {1} v{2}, which llama.cpp never had for LLaMA; {3} can be converted: get the model as it was published, in a folder with config.json.</source>
        <translation>{0} est au format {1} v{2}, que llama.cpp n’a jamais eu pour LLaMA ; {3} peuvent être convertis : procurez-vous le modèle tel qu’il a été publié, dans un dossier avec config.json.</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}; only LoRA adapters can be added to a model.</source>
        <translation>{0} est du genre {1} ; seuls des adaptateurs LoRA peuvent être ajoutés à un modèle.</translation>
    </message>
    <message>
        <source>{0} is one of several parts, and the first, {1}, is missing beside it.</source>
        <translation>{0} est une partie parmi plusieurs, et la première, {1}, manque à côté.</translation>
    </message>
    <message>
        <source>{0} is one of {1} parts, and {2} is missing beside it: get all parts into one folder.</source>
        <translation>{0} est une de {1} parties, et {2} manque à côté : réunissez toutes les parties dans un même dossier.</translation>
    </message>
    <message>
        <source>{0} is only a git-lfs pointer{1}: the folder was cloned without git-lfs. Run `git lfs pull` in it, or download the file itself.</source>
        <translation>{0} n’est qu’un pointeur git-lfs{1} : le dossier a été cloné sans git-lfs. Lancez-y `git lfs pull`, ou téléchargez le fichier lui-même.</translation>
    </message>
    <message>
        <source>{0} is only for those who have accepted its makers&apos; terms: {1}.</source>
        <translation>{0} est réservé à ceux qui ont accepté les conditions de ses auteurs : {1}.</translation>
    </message>
    <message>
        <source>{0} is quantized already ({1}), and stays as it is: use `puna convert`.</source>
        <translation>{0} est déjà quantifié ({1}) et reste tel quel : utilisez `puna convert`.</translation>
    </message>
    <message>
        <source>{0} is quantized for other programs: look for the original, or for a version in GGUF.</source>
        <translation>{0} est quantifié pour d’autres programmes : cherchez l’original, ou une version en GGUF.</translation>
    </message>
    <message>
        <source>{0} is quantized to {1} in the way of {2}, which lasted for weeks; f32, f16, q4_0 and q4_1 can be converted: get such a file, or the model as it was published.</source>
        <translation>{0} est quantifié en {1} à la manière de {2}, qui n’a duré que quelques semaines ; f32, f16, q4_0 et q4_1 peuvent être convertis : procurez-vous un tel fichier, ou le modèle tel qu’il a été publié.</translation>
    </message>
    <message>
        <source>{0} is the difference between a tuned model and its base and no whole model: name the folder of the base{1} with --base.</source>
        <translation>{0} est la différence entre un modèle ajusté et sa base et non un modèle entier : indiquez le dossier de la base{1} avec --base.</translation>
    </message>
    <message>
        <source>{0} is the file to read from: choose another name for the result.</source>
        <translation>{0} est le fichier à lire : choisissez un autre nom pour le résultat.</translation>
    </message>
    <message>
        <source>{0} is the smallest that keeps {1} % of next words. {2}</source>
        <translation>{0} est le plus petit qui garde {1} % des mots suivants. {2}</translation>
    </message>
    <message>
        <source>{0} is there already and is another file than the hub&apos;s: move it away or choose a folder.</source>
        <translation>{0} est déjà là et est un autre fichier que celui du hub : déplacez-le ailleurs ou choisissez un dossier.</translation>
    </message>
    <message>
        <source>{0} is there already and is not Puna&apos;s: move it away and start again.</source>
        <translation>{0} est déjà là et n’est pas à Puna : déplacez-le ailleurs et recommencez.</translation>
    </message>
    <message>
        <source>{0} is too coarse to be made without an importance matrix, so llama.cpp refuses it: give one with --imatrix, or choose one of {1}.</source>
        <translation>{0} est trop grossier pour être fait sans matrice d’importance, donc llama.cpp le refuse : donnez-en une avec --imatrix, ou choisissez l’un de {1}.</translation>
    </message>
    <message>
        <source>{0} is too large to be what was asked for: choose another one.</source>
        <translation>{0} est trop grand pour être ce qui a été demandé : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} is too long a name for an importance matrix: rename the tensor.</source>
        <translation>{0} est un nom trop long pour une matrice d’importance : renommez le tenseur.</translation>
    </message>
    <message>
        <source>{0} is {1} and not F32</source>
        <translation>{0} est en {1} et non en F32</translation>
    </message>
    <message>
        <source>{0} is {1} away from {2}, which rounding to {3} can&apos;t be</source>
        <translation>{0} est à {1} de {2}, ce que l’arrondi en {3} n’explique pas</translation>
    </message>
    <message>
        <source>{0} is {1} characters long, far more than any template needs</source>
        <translation>{0} a une longueur de {1} caractères, bien plus que ce dont un modèle de prompt a besoin</translation>
    </message>
    <message>
        <source>{0} is {1}, but there are only {2} tokens: the tokenizer belongs to another model.</source>
        <translation>{0} est {1}, mais il n’y a que {2} jetons : le tokenizer appartient à un autre modèle.</translation>
    </message>
    <message>
        <source>{0} is {1}: unpack it, and choose the folder it contains.</source>
        <translation>{0} est {1} : décompressez cette archive, et choisissez le dossier qu’elle contient.</translation>
    </message>
    <message>
        <source>{0} keeps spaces as they are (escape_whitespaces is off), which llama.cpp can&apos;t do.</source>
        <translation>{0} garde les espaces tels quels (escape_whitespaces est désactivé), ce que llama.cpp ne peut pas faire.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that the index says it holds.</source>
        <translation>{0} n’a pas le tenseur {1}, que l’index dit y être.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that {2} has: they are not parts of one model, or one is damaged.</source>
        <translation>{0} n’a pas le tenseur {1}, que {2} a : ce ne sont pas les parties d’un même modèle, ou l’un est endommagé.</translation>
    </message>
    <message>
        <source>{0} lacks {1}, with which the file of that name must be combined: the base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>{0} n’a pas {1}, avec quoi le fichier de ce nom doit être combiné : la base doit être LLaMA converti par exactement la version de transformers qu’indique la page du modèle.</translation>
    </message>
    <message>
        <source>{0} names {1}, which no checkpoint of weights needs and which could run a program: nothing in it was run. Take the weights in safetensors form, or let whoever made the file save only model.state_dict().</source>
        <translation>{0} nomme {1}, dont aucun checkpoint de poids n’a besoin et qui pourrait lancer un programme : rien n’en a été exécuté. Prenez les poids au format safetensors, ou demandez à l’auteur du fichier de n’enregistrer que model.state_dict().</translation>
    </message>
    <message>
        <source>{0} needs {1} MB and the disk of {2} has {3} MB free: free some space, or choose another folder.</source>
        <translation>{0} demande {1} Mo et le disque de {2} a {3} Mo libres : libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} next words are the same as {1}&apos;s: {2}.</source>
        <translation>Mots suivants identiques à ceux de {1} : {0} ({2}).</translation>
    </message>
    <message>
        <source>{0} of 1,000</source>
        <translation>{0} sur 1 000</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>{0} sur 10</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} sur 100</translation>
    </message>
    <message>
        <source>{0} of its tokens hold carriage returns: the tokenizer&apos;s file went through a program that rewrites line ends (CRLF). Get the original file.</source>
        <translation>{0} de ses jetons contiennent des retours chariot : le fichier du tokenizer est passé par un programme qui réécrit les fins de ligne (CRLF). Procurez-vous le fichier d’origine.</translation>
    </message>
    <message>
        <source>{0} of its {1} files are in the trash already.</source>
        <translation>{0} de ses {1} fichiers sont déjà dans la corbeille.</translation>
    </message>
    <message>
        <source>{0} of its {1} layers are for prediction only</source>
        <translation>{0} de ses {1} couches ne servent qu’à la prédiction</translation>
    </message>
    <message>
        <source>{0} of its {1} parts are missing, first {2}: download them.</source>
        <translation>{0} de ses {1} parties manquent, la première étant {2} : téléchargez-les.</translation>
    </message>
    <message>
        <source>{0} of {1} has changed since you chose it: search for the model again to get the newest.</source>
        <translation>{0} de {1} a changé depuis que vous l’avez choisi : cherchez de nouveau le modèle pour obtenir la version la plus récente.</translation>
    </message>
    <message>
        <source>{0} of {1} is not the file that Puna&apos;s catalogue knows: choose another model, and please report it.</source>
        <translation>{0} de {1} n’est pas le fichier que connaît le catalogue de Puna : choisissez un autre modèle, et merci de le signaler.</translation>
    </message>
    <message>
        <source>{0} of {1} values</source>
        <translation>{0} de {1} valeurs</translation>
    </message>
    <message>
        <source>{0} on {1}, SHA-256 {2}</source>
        <translation>{0} le {1}, SHA-256 {2}</translation>
    </message>
    <message>
        <source>{0} out of {1} written to {2}.</source>
        <translation>{0} issus de {1}, écrits dans {2}.</translation>
    </message>
    <message>
        <source>{0} parameters · {1} bits each · {2}</source>
        <translation>{0} paramètres · {1} bits chacun · {2}</translation>
    </message>
    <message>
        <source>{0} places the tensor {1} in {2}, which is no file beside it.</source>
        <translation>{0} place le tenseur {1} dans {2}, qui n’est pas un fichier à côté.</translation>
    </message>
    <message>
        <source>{0} points to what is no address of the web: try again later.</source>
        <translation>{0} renvoie à ce qui n’est pas une adresse du web : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} points to what is no address: try again later.</source>
        <translation>{0} renvoie à ce qui n’est pas une adresse : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} points to {1} without encryption, so nothing was fetched: try another network.</source>
        <translation>{0} renvoie à {1} sans chiffrement, donc rien n’a été téléchargé : essayez un autre réseau.</translation>
    </message>
    <message>
        <source>{0} refuses this conversation: {1}</source>
        <translation>{0} refuse cette conversation : {1}</translation>
    </message>
    <message>
        <source>{0} replaces {1}{2}, which an adapter in GGUF can&apos;t: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} remplace {1}{2}, ce qu’un adaptateur en GGUF ne peut pas faire : fusionnez-le dans la base avec `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} says nothing of {1}, without which {2} can&apos;t be made well: choose a matrix that was made with this model, or a larger type.</source>
        <translation>{0} ne dit rien de {1}, sans quoi {2} ne peut pas être bien fait : choisissez une matrice faite avec ce modèle, ou un type plus grand.</translation>
    </message>
    <message>
        <source>{0} says of itself that it is part {1} of {2}: get the parts of this model again.</source>
        <translation>{0} dit de lui-même être la partie {1} sur {2} : procurez-vous de nouveau les parties de ce modèle.</translation>
    </message>
    <message>
        <source>{0} sends another part of {1} than was asked for.</source>
        <translation>{0} envoie une autre partie de {1} que celle demandée.</translation>
    </message>
    <message>
        <source>{0} sends in a circle: try again later.</source>
        <translation>{0} renvoie en boucle : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} has.</source>
        <translation>{0} envoie plus que {1} n’en a.</translation>
    </message>
    <message>
        <source>{0} sends {1} in an encoding that was not asked for.</source>
        <translation>{0} envoie {1} dans un encodage qui n’a pas été demandé.</translation>
    </message>
    <message>
        <source>{0} since {1} {2}: {3} sent, {4} received.</source>
        <translation>{0} depuis le {1} {2} : {3} envoyés, {4} reçus.</translation>
    </message>
    <message>
        <source>{0} tables that are computed anew ({1} …) are left out.</source>
        <translation>{0} tables qui sont recalculées ({1} …) sont laissées de côté.</translation>
    </message>
    <message>
        <source>{0} takes no connections: check HF_ENDPOINT or the proxy, or try again later.</source>
        <translation>{0} n’accepte pas de connexions : vérifiez HF_ENDPOINT ou le proxy, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} tensors are the checkpoint&apos;s {1}</source>
        <translation>{0} tenseurs sont ceux du checkpoint, {1}</translation>
    </message>
    <message>
        <source>{0} to your token</source>
        <translation>{0} à votre jeton</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} jetons</translation>
    </message>
    <message>
        <source>{0} tokens don&apos;t fit a context of {1}</source>
        <translation>{0} jetons ne tiennent pas dans un contexte de {1}</translation>
    </message>
    <message>
        <source>{0} tokens of {1} read, {2} tensors weighed</source>
        <translation>{0} jetons de {1} lus, {2} tenseurs pesés</translation>
    </message>
    <message>
        <source>{0} took more than a minute to read, so it was given up: attach a part of it as text.</source>
        <translation>{0} demandait plus d’une minute de lecture et a donc été abandonné : joignez-en une partie sous forme de texte.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than {1} has: it is no XOR payload.</source>
        <translation>{0} donne une fois décompressé bien plus que {1} n’a : ce n’est pas un contenu XOR.</translation>
    </message>
    <message>
        <source>{0} uses a form of PDF that can&apos;t be read here: save it anew, or copy its text</source>
        <translation>{0} utilise une forme de PDF illisible ici : enregistrez-le de nouveau, ou copiez son texte</translation>
    </message>
    <message>
        <source>{0} was begun with {1}, which changes the base model too: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} a été commencé avec {1}, qui modifie aussi le modèle de base : fusionnez-le avec le programme qui l’a entraîné et convertissez le modèle fusionné.</translation>
    </message>
    <message>
        <source>{0} was cloned without its large files: run `git lfs pull` in it.</source>
        <translation>{0} a été cloné sans ses gros fichiers : lancez-y `git lfs pull`.</translation>
    </message>
    <message>
        <source>{0} was left aside: its tokens are not those inside {1}, so it belongs to another model.</source>
        <translation>{0} a été laissé de côté : ses jetons ne sont pas ceux de {1}, il appartient donc à un autre modèle.</translation>
    </message>
    <message>
        <source>{0} was made for another model: for {1} it has {2} numbers and not {3}. Make one with this model.</source>
        <translation>{0} a été fait pour un autre modèle : pour {1}, il a {2} nombres et non {3}. Faites-en un avec ce modèle.</translation>
    </message>
    <message>
        <source>{0} was made for another model: it knows none of this model&apos;s tensors.</source>
        <translation>{0} a été fait pour un autre modèle : il ne connaît aucun des tenseurs de ce modèle.</translation>
    </message>
    <message>
        <source>{0} was saved by torch before version 1.6, in a form that can&apos;t be read without running it: where you trust it, load it with torch and save it again (torch.save(torch.load(path), path)).</source>
        <translation>{0} a été enregistré par torch avant la version 1.6, sous une forme qui ne peut pas être lue sans l’exécuter : si vous lui faites confiance, chargez-le avec torch et enregistrez-le de nouveau (torch.save(torch.load(path), path)).</translation>
    </message>
    <message>
        <source>{0} went through a program that rewrites line ends (CRLF): copy the original file again.</source>
        <translation>{0} est passé par un programme qui réécrit les fins de ligne (CRLF) : copiez de nouveau le fichier d’origine.</translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation>Écrit dans {1} : {0}.</translation>
    </message>
    <message>
        <source>{0} {1} added</source>
        <translation>Conversations ajoutées : {0}</translation>
    </message>
    <message>
        <source>{0} {1} here already</source>
        <translation>{0} déjà là</translation>
    </message>
    <message>
        <source>{0} {1} new messages</source>
        <translation>{0} avec de nouveaux messages</translation>
    </message>
    <message>
        <source>{0} {1}, so it was stopped: choose another template</source>
        <translation>{0} {1} et a donc été arrêté : choisissez un autre modèle de prompt</translation>
    </message>
    <message>
        <source>{0}, and is used where it lies</source>
        <translation>{0}, et utilisé là où il est</translation>
    </message>
    <message>
        <source>{0}, so it is kept until Puna is closed: you will be asked for it again. Puna never writes it to a file.</source>
        <translation>{0}, le jeton est donc gardé jusqu’à la fermeture de Puna : il vous sera redemandé. Puna ne l’écrit jamais dans un fichier.</translation>
    </message>
    <message>
        <source>{0}, which holds numbers that are not finite</source>
        <translation>{0}, qui contient des nombres qui ne sont pas finis</translation>
    </message>
    <message>
        <source>{0}, {1} bits each</source>
        <translation>{0}, {1} bits chacun</translation>
    </message>
    <message>
        <source>{0}, … {1} in all</source>
        <translation>{0}, … {1} au total</translation>
    </message>
    <message>
        <source>{0}.{1} is not allowed in a template</source>
        <translation>{0}.{1} n’est pas permis dans un modèle de prompt</translation>
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
        <translation>{0} : f16 au lieu de q8_0, car des lignes de {1} nombres ne sont pas un multiple de {2}</translation>
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
        <translation>{0} : le tenseur {1} est enregistré en {2}, ce qu’aucun adaptateur n’est.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} is stored as {2}; only {3} can be converted: get the checkpoint as it was before it was quantized.</source>
        <translation>{0} : le tenseur {1} est enregistré en {2} ; seuls {3} peuvent être convertis : procurez-vous le checkpoint tel qu’il était avant d’être quantifié.</translation>
    </message>
    <message>
        <source>{0}: {1} can&apos;t be {2}</source>
        <translation>{0} : {1} ne peut pas être {2}</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}, because the checkpoint holds it so</source>
        <translation>{0} : {1} au lieu de {2}, car le checkpoint l’a ainsi</translation>
    </message>
    <message>
        <source>{0}: {1} is stored as {2}; only {3} can be converted.</source>
        <translation>{0} : {1} est enregistré en {2} ; seuls {3} peuvent être convertis.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} matrices have rows that {3} can&apos;t divide into its blocks, and were kept at higher precision</source>
        <translation>{0} : {1} des {2} matrices ont des lignes que {3} ne peut pas diviser en ses blocs, et ont été gardées avec une précision plus élevée</translation>
    </message>
    <message>
        <source>{0}_token_id {1} is beyond the last token and was left out.</source>
        <translation>{0}_token_id {1} est au-delà du dernier jeton et a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage n&apos;a ces mots.</translation>
    </message>
    <message>
        <source>Look there no more: {0}</source>
        <translation>Ne plus chercher là : {0}</translation>
    </message>
    <message>
        <source>Show all keys…</source>
        <translation>Afficher toutes les touches…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Claire ou sombre, ou comme le système.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>De tout dans la fenêtre.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Where the system asks for that, nothing does anyway.</source>
        <translation>Rien ne bouge de soi-même. Là où le système le demande, c’est le cas de toute façon.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Models answer in the language you write in.</source>
        <translation>De la fenêtre, dès le prochain démarrage. Les modèles répondent dans la langue où vous écrivez.</translation>
    </message>
    <message>
        <source>Tell when something is done</source>
        <translation>Signaler quand quelque chose est terminé</translation>
    </message>
    <message>
        <source>A notification when an answer, a download or a job of more than ten seconds ends while you look elsewhere. No word of a conversation is in it.</source>
        <translation>Une notification quand une réponse, un téléchargement ou une tâche de plus de dix secondes se termine pendant que vous regardez ailleurs. Aucun mot d’une conversation n’y figure.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What each key does, and how to change it.</source>
        <translation>Ce que fait chaque touche, et comment la changer.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>How much of a conversation a model can have in mind. More needs more memory.</source>
        <translation>Ce qu&apos;un modèle peut garder à l&apos;esprit d&apos;une conversation. Plus demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} jetons</translation>
    </message>
    <message>
        <source>Precision of what is in mind</source>
        <translation>Précision de ce qui est à l&apos;esprit</translation>
    </message>
    <message>
        <source>Half the memory for a little speed; answers stay nearly the same.</source>
        <translation>Moitié moins de mémoire pour un peu de vitesse ; les réponses restent presque les mêmes.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>Moitié moins de mémoire</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>Se souvenir de ce qui a été lu</translation>
    </message>
    <message>
        <source>Kept on disk, so that a conversation goes on at once after a restart. The oldest leaves first.</source>
        <translation>Gardé sur le disque, pour qu&apos;une conversation reprenne aussitôt. Le plus ancien part d&apos;abord.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Show the network ledger…</source>
        <translation>Afficher le registre du réseau…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Rester hors ligne</translation>
    </message>
    <message>
        <source>Nothing in Puna may use the network. A search or a download switches this off, and says so.</source>
        <translation>Rien dans Puna ne peut utiliser le réseau. Une recherche ou un téléchargement le désactive, et le dit.</translation>
    </message>
    <message>
        <source>Network ledger</source>
        <translation>Registre du réseau</translation>
    </message>
    <message>
        <source>Every connection that Puna has ever made: when, to whom, why and how much.</source>
        <translation>Chaque connexion faite par Puna : quand, avec qui, pourquoi et combien.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>Models in them are used where they lie, at any depth. Puna&apos;s own folder is always looked at.</source>
        <translation>Leurs modèles sont utilisés là où ils sont, à toute profondeur. Le dossier de Puna est toujours regardé.</translation>
    </message>
    <message>
        <source>Models of other applications</source>
        <translation>Modèles d&apos;autres applications</translation>
    </message>
    <message>
        <source>Use what LM Studio, Ollama, Jan, GPT4All and llama.cpp have, where it lies. Never changed.</source>
        <translation>Utiliser ce qu&apos;ont LM Studio, Ollama, Jan, GPT4All et llama.cpp, là où c&apos;est. Jamais modifié.</translation>
    </message>
    <message>
        <source>Wait for the charger</source>
        <translation>Attendre le chargeur</translation>
    </message>
    <message>
        <source>Downloads and conversions pause while the computer runs on its battery.</source>
        <translation>Téléchargements et conversions font une pause quand l&apos;ordinateur est sur batterie.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made of free software.</source>
        <translation>Logiciel libre sous licence MIT, fait de logiciels libres.</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>Si quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Versions, sizes, settings and what logs say, for whoever is to help. No conversation is in it.</source>
        <translation>Versions, tailles, réglages et ce que disent les journaux, pour qui doit aider. Aucune conversation n&apos;y est.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} ne peut pas être lu : {1}.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Find, bring in, take out, undo</source>
        <translation>Chercher, importer, exporter, annuler</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Vos conversations seront listées ici.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Add model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Made by the rule</source>
        <translation>Fait selon la règle</translation>
    </message>
    <message>
        <source>the files tell it</source>
        <translation>les fichiers le disent</translation>
    </message>
    <message>
        <source>Talk to it like</source>
        <translation>Lui parler comme</translation>
    </message>
    <message>
        <source>it continues texts</source>
        <translation>il continue des textes</translation>
    </message>
    <message>
        <source>Make a chat of it</source>
        <translation>En faire une discussion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose the base model…</source>
        <translation>Choisir le modèle de base…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Base model: {0}</source>
        <translation>Modèle de base : {0}</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>Choisir le dossier du modèle de base</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Puna is already open, but does not answer. Wait a little, or end it, then try again.</source>
        <translation>Puna est déjà ouvert, mais ne répond pas. Attendez un peu, ou terminez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>There is a good copy of {0}. Puna can go on with it; the damaged file is kept beside it.</source>
        <translation>Il y a une bonne copie du {0}. Puna peut continuer avec elle ; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>Continuer avec la copie</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>Modèle de prompt</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle de prompt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete this saved template</source>
        <translation>Supprimer ce modèle enregistré</translation>
    </message>
    <message>
        <source>Open a .jinja file</source>
        <translation>Ouvrir un fichier .jinja</translation>
    </message>
    <message>
        <source>Write it to a .jinja file</source>
        <translation>L&apos;écrire dans un fichier .jinja</translation>
    </message>
    <message>
        <source>Template in Jinja</source>
        <translation>Modèle de prompt en Jinja</translation>
    </message>
    <message>
        <source>The prompt that the model reads</source>
        <translation>Le prompt que lit le modèle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use in this conversation</source>
        <translation>Utiliser dans cette conversation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} tokens of {1}; each shade is one token.</source>
        <translation>{0} jetons sur {1} ; chaque nuance est un jeton.</translation>
    </message>
    <message>
        <source>The first {0} of {1} tokens; each shade is one token.</source>
        <translation>Les {0} premiers de {1} jetons ; chaque nuance est un jeton.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de prompt</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Ce que lit le modèle</translation>
    </message>
    <message>
        <source>That is longer than any template needs.</source>
        <translation>C&apos;est plus long que n&apos;en a besoin un modèle de prompt.</translation>
    </message>
    <message>
        <source>It is empty: begin with another one, or write one.</source>
        <translation>Il est vide : partez d&apos;un autre, ou écrivez-en un.</translation>
    </message>
    <message>
        <source>Nothing of the conversation is in it: a template names {{ messages }}.</source>
        <translation>Rien de la conversation n&apos;y est : un modèle de prompt nomme {{ messages }}.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>« {0} » a été supprimé.</translation>
    </message>
    <message>
        <source>Templates (*.jinja *.j2 *.jinja2 *.txt);;All files (*)</source>
        <translation>Modèles de prompt (*.jinja *.j2 *.jinja2 *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Ouvrir un modèle de prompt</translation>
    </message>
    <message>
        <source>Write the template to a file</source>
        <translation>Écrire le modèle de prompt dans un fichier</translation>
    </message>
    <message>
        <source>Templates (*.jinja)</source>
        <translation>Modèles de prompt (*.jinja)</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>The model&apos;s own</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <source>This conversation&apos;s</source>
        <translation>Celui de cette conversation</translation>
    </message>
    <message>
        <source>With a model loaded, what it would read is shown here.</source>
        <translation>Avec un modèle chargé, ce qu&apos;il lirait s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Écrit dans {0}.</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Text of {0}</source>
        <translation>Texte de {0}</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caractères</translation>
    </message>
    <message>
        <source>The first {0} of {1} characters</source>
        <translation>Les {0} premiers de {1} caractères</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>Insérer plutôt comme texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thought before answering</source>
        <translation>A réfléchi avant de répondre</translation>
    </message>
    <message>
        <source>Thought for {0}</source>
        <translation>A réfléchi {0}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Show later messages ({0})</source>
        <translation>Afficher les messages suivants ({0})</translation>
    </message>
    <message>
        <source>Show earlier messages ({0})</source>
        <translation>Afficher les messages précédents ({0})</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Conversations in the trash</source>
        <translation>Conversations dans la corbeille</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Erase all for good</source>
        <translation>Tout effacer pour de bon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} — until {1}</source>
        <translation>{0} — jusqu&apos;au {1}</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>What is deleted stays here for thirty days. Then it is erased from the disk.</source>
        <translation>Ce qui est supprimé reste ici trente jours. Ensuite, c&apos;est effacé du disque.</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>Appuyez encore : irréversible</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts enregistrés</translation>
    </message>
    <message>
        <source>Answer this conversation with</source>
        <translation>Répondre dans cette conversation avec</translation>
    </message>
    <message>
        <source>Edit saved prompts…</source>
        <translation>Modifier les prompts enregistrés…</translation>
    </message>
    <message>
        <source>Save a prompt to use it here…</source>
        <translation>Enregistrer un prompt pour l&apos;utiliser ici…</translation>
    </message>
</context>
<context>
    <name>TuningPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Par exemple : Réponds brièvement, avec des mots simples.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Modèle de prompt</translation>
    </message>
    <message>
        <source>Find the best template</source>
        <translation>Trouver le meilleur modèle de prompt</translation>
    </message>
    <message>
        <source>Let the model itself tell which template it was trained on</source>
        <translation>Laisser le modèle dire avec lequel il a été entraîné</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>Voir et modifier le prompt…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} jetons</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Ajouter un adaptateur…</translation>
    </message>
    <message>
        <source>Trying them… {0} % (stop)</source>
        <translation>Essais… {0} % (arrêter)</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n&apos;est chargé.</translation>
    </message>
    <message>
        <source>Context {0} of {1} tokens</source>
        <translation>Contexte de {0} sur {1} jetons</translation>
    </message>
    <message>
        <source>{0} of weights</source>
        <translation>{0} de poids</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>Façon de répondre dans cette conversation</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>Find the prompt template: {0}</source>
        <translation>Trouver le modèle de prompt : {0}</translation>
    </message>
    <message>
        <source>asking the model</source>
        <translation>interrogation du modèle</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>Working out size, memory and time for this computer…</source>
        <translation>Calcul de la taille, de la mémoire et du temps sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Un autre type</translation>
    </message>
    <message>
        <source>Find the smallest that keeps {0} % of next words</source>
        <translation>Trouver le plus petit qui garde {0} % des mots suivants</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How small</source>
        <translation>Quelle taille</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0} : {1}, {2}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}; measured first</source>
        <translation>{0} : {1}, {2} ; mesuré d’abord</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Le meilleur</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>{0} de mémoire pour {1} jetons de contexte</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>Tient tout juste : fermez d&apos;abord d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>Trop grand pour la mémoire libre maintenant.</translation>
    </message>
    <message>
        <source>a few seconds to make</source>
        <translation>fait en quelques secondes</translation>
    </message>
    <message>
        <source>about {0} seconds to make</source>
        <translation>fait en {0} secondes environ</translation>
    </message>
    <message>
        <source>about {0} min to make</source>
        <translation>fait en {0} min environ</translation>
    </message>
    <message>
        <source>One type after another is made and measured, from the smallest on, until one is good enough. That one stays. It takes as long as making and measuring several.</source>
        <translation>Un type après l’autre est créé et mesuré, à partir du plus petit, jusqu’à ce que l’un soit assez bon. Celui-là reste. Cela prend le temps d’en créer et d’en mesurer plusieurs.</translation>
    </message>
    <message>
        <source>{0} of {1} matrices can&apos;t take this type and get a larger one.</source>
        <translation>{0} matrices sur {1} ne peuvent avoir ce type et en reçoivent un plus grand.</translation>
    </message>
    <message>
        <source>{0} of memory</source>
        <translation>{0} de mémoire</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>Modèle de prompt</translation>
    </message>
    <message>
        <source>Use it in this conversation</source>
        <translation>L&apos;utiliser dans cette conversation</translation>
    </message>
    <message>
        <source>Write it into the model</source>
        <translation>L&apos;écrire dans le modèle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WeighingChoice</name>
    <message>
        <source>Puna&apos;s own text</source>
        <translation>Le texte de Puna</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>Un fichier texte…</translation>
    </message>
    <message>
        <source>A folder of texts…</source>
        <translation>Un dossier de textes…</translation>
    </message>
    <message>
        <source>My training data (JSON)…</source>
        <translation>Mes données d’entraînement (JSON)…</translation>
    </message>
    <message>
        <source>Conversations of mine…</source>
        <translation>Des conversations à moi…</translation>
    </message>
    <message>
        <source>Nothing: I have an importance matrix…</source>
        <translation>Rien : j’ai une matrice d’importance…</translation>
    </message>
    <message>
        <source>Measure first what matters to the model</source>
        <translation>Mesurer d’abord ce qui compte pour le modèle</translation>
    </message>
    <message>
        <source>With an importance matrix (imatrix), as llama.cpp makes and uses it</source>
        <translation>Avec une matrice d’importance (imatrix), telle que llama.cpp la crée et l’utilise</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Il lit</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversation</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} conversations</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>Choisir un dossier de textes</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Choisir un fichier texte</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md);;All files (*)</source>
        <translation>Textes (*.txt *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose training data</source>
        <translation>Choisir des données d’entraînement</translation>
    </message>
    <message>
        <source>Training data (*.json *.jsonl)</source>
        <translation>Données d’entraînement (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Choose an importance matrix</source>
        <translation>Choisir une matrice d’importance</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat)</source>
        <translation>Matrices d’importance (*.gguf *.dat)</translation>
    </message>
    <message>
        <source>This type keeps so much that nothing would be better for it.</source>
        <translation>Ce type garde tant que rien n’en serait meilleur.</translation>
    </message>
    <message>
        <source>The model reads a text, and what it uses most is kept most exactly: small types lose less.</source>
        <translation>Le modèle lit un texte, et ce qu’il utilise le plus est gardé le plus exactement : les petits types perdent moins.</translation>
    </message>
    <message>
        <source>This type is so coarse that it can only be made when that is known.</source>
        <translation>Ce type est si grossier qu’il ne peut être créé que si cela est connu.</translation>
    </message>
    <message>
        <source>This adds less than a minute.</source>
        <translation>Cela ajoute moins d’une minute.</translation>
    </message>
    <message>
        <source>This adds about {0} min.</source>
        <translation>Cela ajoute environ {0} min.</translation>
    </message>
    <message>
        <source>This adds up to {0} min.</source>
        <translation>Cela ajoute jusqu’à {0} min.</translation>
    </message>
    <message>
        <source>This adds about {0} hours.</source>
        <translation>Cela ajoute environ {0} heures.</translation>
    </message>
    <message>
        <source>This adds up to {0} hours.</source>
        <translation>Cela ajoute jusqu’à {0} heures.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>Drop a checkpoint folder or a model file here</source>
        <translation>Déposez ici un dossier de checkpoint ou un fichier de modèle</translation>
    </message>
    <message>
        <source>Puna makes a 4-bit copy of it for this computer. Your files stay as they are.</source>
        <translation>Puna en fait une copie 4 bits pour cet ordinateur. Vos fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Welcome to Puna</source>
        <translation>Bienvenue dans Puna</translation>
    </message>
    <message>
        <source>Turn LLaMA-family weights into a private chat on your own laptop.</source>
        <translation>Transformez des poids de la famille LLaMA en discussion privée sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>À quoi pensez-vous ?</translation>
    </message>
    <message>
        <source>Write below. The conversation stays on this computer.</source>
        <translation>Écrivez ci-dessous. La conversation reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>_Connections</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>_ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
</context>
</TS>
