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
        <source>the background process was ended by the system, most likely because memory ran out: try a smaller model or a shorter context</source>
        <translation>le système a mis fin au processus d’arrière-plan, très probablement faute de mémoire : essayez un modèle plus petit ou un contexte plus court</translation>
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
        <source>Choose a model to see what it is and how it could be taken.</source>
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
        <source>Choose a model to see what it is and how it could be taken.</source>
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
        <source>Stay offline is off now, because you asked for the hub. Every connection is in the ledger.</source>
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
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and your settings are as they were at the next start.</source>
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
        <source>Nothing moves by itself. Also where the system asks for it.</source>
        <translation>Rien ne bouge de soi-même. Aussi lorsque le système le demande.</translation>
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
