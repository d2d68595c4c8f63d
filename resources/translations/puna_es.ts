<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Do anything by its name</source>
        <translation>Hacer cualquier cosa por su nombre</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Continuar la última respuesta</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Ir al campo de mensaje</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>Prompts guardados…</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>Ver y editar el prompt…</translation>
    </message>
    <message>
        <source>Go to Chat</source>
        <translation>Ir al chat</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Ir a los modelos</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir a los ajustes</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostrar u ocultar las conversaciones</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>Mostrar u ocultar cómo se responde en esta conversación</translation>
    </message>
    <message>
        <source>Go to the jobs</source>
        <translation>Ir a las tareas</translation>
    </message>
    <message>
        <source>Add a model from this computer…</source>
        <translation>Añadir un modelo de este equipo…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Quit Puna</source>
        <translation>Salir de Puna</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nueva línea en el mensaje</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>Cambiar el nombre del chat elegido</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>Eliminar el chat elegido</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Strength of {0}</source>
        <translation>Fuerza de {0}</translation>
    </message>
    <message>
        <source>Use without this adapter</source>
        <translation>Usar sin este adaptador</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Puna was closed before this answer was complete.</source>
        <translation>Puna se cerró antes de que esta respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The context window of this model is full.</source>
        <translation>La ventana de contexto de este modelo está llena.</translation>
    </message>
    <message>
        <source>The {0} oldest messages no longer fit the context window and were not read.</source>
        <translation>Los {0} mensajes más antiguos ya no caben en la ventana de contexto y no se leyeron.</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>{0} · look at its text</source>
        <translation>{0} · ver su texto</translation>
    </message>
    <message>
        <source>Attachment {0}, {1}</source>
        <translation>Adjunto {0}, {1}</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>Dejar de leer {0}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>{0} · {1} tokens</source>
        <translation>{0} · {1} tokens</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>That waits for your first message: add a model to ask about it.</source>
        <translation>Eso espera a tu primer mensaje: añade un modelo para preguntar por ello.</translation>
    </message>
    <message>
        <source>The long text you pasted is attached as “{0}”.</source>
        <translation>El texto largo que pegaste se adjuntó como «{0}».</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>Insertar como texto</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>Texto pegado {0}</translation>
    </message>
    <message>
        <source>“{0}” was taken off.</source>
        <translation>«{0}» se quitó.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} de {1} tokens</translation>
    </message>
    <message>
        <source>With your next question, the model reads as much of the conversation as fits.</source>
        <translation>Con tu próxima pregunta, el modelo lee de la conversación todo lo que quepa.</translation>
    </message>
    <message>
        <source>{0} · not all of it will be read</source>
        <translation>{0} · no se leerá todo</translation>
    </message>
    <message>
        <source>The message with what is attached is longer than the context. Shorten it, take something off, or choose a longer context in the panel on the right.</source>
        <translation>El mensaje con sus adjuntos es más largo que el contexto. Acórtalo, quita algo o elige un contexto más largo en el panel de la derecha.</translation>
    </message>
    <message>
        <source>Too long to send: {0}</source>
        <translation>Demasiado largo para enviar: {0}</translation>
    </message>
    <message>
        <source>{0} · the {1} oldest messages will not be read</source>
        <translation>{0} · los {1} mensajes más antiguos no se leerán</translation>
    </message>
    <message>
        <source>• {0}</source>
        <translation>• {0}</translation>
    </message>
    <message>
        <source>• and {0} more</source>
        <translation>• y {0} más</translation>
    </message>
    <message>
        <source>What no longer fits stays in the conversation, but the model will not read it:</source>
        <translation>Lo que ya no cabe sigue en la conversación, pero el modelo no lo leerá:</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>the background process could not be started: {0}</source>
        <translation>no se pudo iniciar el proceso en segundo plano: {0}</translation>
    </message>
</context>
<context>
    <name>ChildDeath</name>
    <message>
        <source>the background process was stopped</source>
        <translation>el proceso en segundo plano se detuvo</translation>
    </message>
    <message>
        <source>the background process was ended by the system, most likely because memory ran out: close other programs first</source>
        <translation>el sistema cerró el proceso en segundo plano, muy probablemente porque se agotó la memoria: cierra otros programas para liberar memoria</translation>
    </message>
    <message>
        <source>the background process lost the file it was reading, which became shorter or whose disk went away: check the model file and its disk</source>
        <translation>el proceso en segundo plano perdió el archivo que leía, que se acortó o cuyo disco ya no está: comprueba el archivo del modelo y su disco</translation>
    </message>
    <message>
        <source>the background process needs instructions that this computer&apos;s processor does not have: install the Puna made for it</source>
        <translation>el proceso en segundo plano necesita instrucciones que el procesador de este equipo no tiene: instala el Puna hecho para él</translation>
    </message>
    <message>
        <source>the background process crashed: native code used memory that is not its own</source>
        <translation>el proceso en segundo plano falló: el código nativo usó memoria que no es suya</translation>
    </message>
    <message>
        <source>the background process crashed: native code divided by zero</source>
        <translation>el proceso en segundo plano falló: el código nativo dividió entre cero</translation>
    </message>
    <message>
        <source>the background process gave up on something it could not go on with</source>
        <translation>el proceso en segundo plano se rindió ante algo con lo que no podía continuar</translation>
    </message>
    <message>
        <source>the background process was ended from outside</source>
        <translation>el proceso en segundo plano se cerró desde fuera</translation>
    </message>
    <message>
        <source>the background process was ended by the system for using too much of the processor</source>
        <translation>el sistema cerró el proceso en segundo plano por usar demasiado el procesador</translation>
    </message>
    <message>
        <source>the background process was ended by the system because a file became larger than allowed</source>
        <translation>el sistema cerró el proceso en segundo plano porque un archivo superó el tamaño permitido</translation>
    </message>
    <message>
        <source>the background process crashed</source>
        <translation>el proceso en segundo plano falló</translation>
    </message>
    <message>
        <source>the background process stopped unexpectedly</source>
        <translation>el proceso en segundo plano se detuvo de forma inesperada</translation>
    </message>
    <message>
        <source>{0} ({1}). Its log is {2}</source>
        <translation>{0} ({1}). Su registro está en {2}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>One moment: what you attached is still being read</source>
        <translation>Un momento: todavía se está leyendo lo adjuntado</translation>
    </message>
    <message>
        <source>Write what to do with it, then send</source>
        <translation>Escribe qué hacer con ello y luego envía</translation>
    </message>
    <message>
        <source>That is a picture, and models here read text only: say in words what it shows</source>
        <translation>Eso es una imagen y aquí los modelos solo leen texto: di con palabras qué muestra</translation>
    </message>
    <message>
        <source>{0} million characters</source>
        <translation>{0} millones de caracteres</translation>
    </message>
    <message>
        <source>That paste has {0}, more than a model can read. Paste a part of it.</source>
        <translation>Lo pegado tiene {0}, más de lo que un modelo puede leer. Pega una parte.</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Esc stops the answer</source>
        <translation>Esc detiene la respuesta</translation>
    </message>
    <message>
        <source>Enter sends · / prompts · @ models</source>
        <translation>Intro envía · / prompts · @ modelos</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Choose conversations</source>
        <translation>Elegir conversaciones</translation>
    </message>
    <message>
        <source>Only titles with…</source>
        <translation>Solo títulos con…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Usar estas</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Todavía no hay ninguna conversación.</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} de {1} marcadas</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Your models are kept in {0}, which is not there now: connect its disk.</source>
        <translation>Tus modelos están en {0}, que no está disponible ahora: conecta su disco.</translation>
    </message>
    <message>
        <source>A model is being made or downloaded: wait for it, or pause it.</source>
        <translation>Se está haciendo o descargando un modelo: espera a que termine o ponlo en pausa.</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>Moviendo los modelos</translation>
    </message>
    <message>
        <source>The models are in {0} from now on.</source>
        <translation>Los modelos están en {0} a partir de ahora.</translation>
    </message>
    <message>
        <source>What came meanwhile is in {0}.</source>
        <translation>Lo que llegó entretanto está en {0}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Something else is under way with your data: wait until it has ended.</source>
        <translation>Ya hay otra operación en curso con tus datos: espera a que termine.</translation>
    </message>
    <message>
        <source>A copy of your conversations</source>
        <translation>Una copia de tus conversaciones</translation>
    </message>
    <message>
        <source>A copy of your conversations is at {0}. To go back to it, close Puna and put it in the place of {1}.</source>
        <translation>Hay una copia de tus conversaciones en {0}. Para volver a ella, cierra Puna y ponla en lugar de {1}.</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Back to Puna&apos;s folder</source>
        <translation>De vuelta a la carpeta de Puna</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Dónde están los modelos</translation>
    </message>
    <message>
        <source>They can be kept on another disk. Each is checked there before it leaves its old place.</source>
        <translation>Pueden guardarse en otro disco. Cada uno se comprueba allí antes de dejar su lugar anterior.</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Qué ocupa espacio</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Copies of your conversations are made every day by themselves; here is one more, for you.</source>
        <translation>Cada día se hacen copias de tus conversaciones por sí solas; aquí hay una más, para ti.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Conversations and models go to the trash; all of it can be erased for good.</source>
        <translation>Las conversaciones y los modelos van a la papelera; todo junto se puede borrar para siempre.</translation>
    </message>
    <message>
        <source>{0} is not there now: connect its disk.</source>
        <translation>{0} no está disponible ahora: conecta su disco.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Daily copies of conversations</source>
        <translation>Copias diarias de las conversaciones</translation>
    </message>
    <message>
        <source>Downloads of which no model was made yet</source>
        <translation>Descargas de las que aún no se hizo un modelo</translation>
    </message>
    <message>
        <source>What models have read, to go on at once</source>
        <translation>Lo que los modelos han leído, para seguir al instante</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Lo que se puede volver a hacer</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>How this answer was made</source>
        <translation>Cómo se hizo esta respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPresenter</name>
    <message>
        <source>Puna did not end as it should last time. What was on the screen is kept, and an answer that was under way can be asked for again.</source>
        <translation>La última vez Puna no terminó como debía. Lo que estaba en pantalla se conserva, y una respuesta que estaba en camino puede pedirse de nuevo.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard: versions, sizes, settings and what logs say. No conversation.</source>
        <translation>El diagnóstico está en el portapapeles: versiones, tamaños, ajustes y lo que dicen los registros. Ninguna conversación.</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Search the Hugging Face hub, or paste the name of a model</source>
        <translation>Busca en Hugging Face o pega el nombre de un modelo</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>Más descargados</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Más apreciados</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más nuevos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>Listos para usar</translation>
    </message>
    <message>
        <source>To be converted</source>
        <translation>Por convertir</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Cabe en este equipo</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Modelos encontrados</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and the ways to get it.</source>
        <translation>Elige un modelo para ver qué es y cómo puede obtenerse.</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Give up and remove what has arrived</source>
        <translation>Abandonar y quitar lo que ha llegado</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation>Suelta para añadir</translation>
    </message>
    <message>
        <source>A model or a checkpoint folder to chat with; text, PDF or Word files to talk about</source>
        <translation>Un modelo o una carpeta de checkpoint para chatear; archivos de texto, PDF o Word para hablar de ellos</translation>
    </message>
</context>
<context>
    <name>EmptyButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Another model was chosen before this answer was complete.</source>
        <translation>Se eligió otro modelo antes de que esta respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The model stopped: {0}.</source>
        <translation>El modelo se detuvo: {0}.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Conversations: {0}</source>
        <translation>Conversaciones: {0}</translation>
    </message>
    <message>
        <source>Models: {0}, {1}</source>
        <translation>Modelos: {0}, {1}</translation>
    </message>
    <message>
        <source>What can be made again: {0}</source>
        <translation>Lo que se puede volver a hacer: {0}</translation>
    </message>
    <message>
        <source>They go to Puna&apos;s trash, and can be taken back for thirty days.</source>
        <translation>Van a la papelera de Puna y se pueden recuperar durante treinta días.</translation>
    </message>
    <message>
        <source>Those in {0} go to the system&apos;s trash; any elsewhere stay.</source>
        <translation>Los que están en {0} van a la papelera del sistema; los de otros lugares se quedan.</translation>
    </message>
    <message>
        <source>What models have read, caches and adapters; the next use makes them again.</source>
        <translation>Lo que los modelos han leído, cachés y adaptadores; el próximo uso los vuelve a hacer.</translation>
    </message>
    <message>
        <source>For good: {0} conversations with their copies and the trash, {1} models, prompts, personas, settings, downloads and logs, which is all that Puna keeps in {2} and {3}. Models that lie elsewhere are not touched. Puna closes then, and nothing brings this back.</source>
        <translation>Para siempre: {0} conversaciones con sus copias y la papelera, {1} modelos, prompts, personas, ajustes, descargas y registros, es decir, todo lo que Puna guarda en {2} y {3}. Los modelos de otros lugares no se tocan. Después Puna se cierra, y nada lo recupera.</translation>
    </message>
    <message>
        <source>Erase everything for good…</source>
        <translation>Borrar todo para siempre…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>Lo que se puede borrar</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>Pulsa otra vez: no se puede deshacer</translation>
    </message>
</context>
<context>
    <name>ErasingPresenter</name>
    <message>
        <source>What can be made again was erased.</source>
        <translation>Se borró lo que se puede volver a hacer.</translation>
    </message>
    <message>
        <source>The models are in the system&apos;s trash: {0} are free once it is emptied.</source>
        <translation>Los modelos están en la papelera del sistema: se liberan {0} al vaciarla.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take conversations out</source>
        <translation>Exportar conversaciones</translation>
    </message>
    <message>
        <source>To read and to keep: text with headings, a file for each.</source>
        <translation>Para leer y guardar: texto con encabezados, un archivo por cada una.</translation>
    </message>
    <message>
        <source>To read and to print: pages that need nothing else, a file for each.</source>
        <translation>Para leer e imprimir: páginas que no necesitan nada más, un archivo por cada una.</translation>
    </message>
    <message>
        <source>Everything Puna knows, in one file: to bring in again, here or elsewhere.</source>
        <translation>Todo lo que Puna sabe, en un archivo: para importarlo de nuevo, aquí o en otro lugar.</translation>
    </message>
    <message>
        <source>To train with: whole conversations, as for Vicuna.</source>
        <translation>Para entrenar: conversaciones enteras, como para Vicuna.</translation>
    </message>
    <message>
        <source>To train with: the first question and answer of each conversation.</source>
        <translation>Para entrenar: la primera pregunta y respuesta de cada conversación.</translation>
    </message>
    <message>
        <source>To train with: whole conversations, the system prompt as a message.</source>
        <translation>Para entrenar: conversaciones enteras, con el prompt de sistema como mensaje.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
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
        <translation>Mensajes de OpenAI</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Other versions of questions and answers too</source>
        <translation>También otras versiones de preguntas y respuestas</translation>
    </message>
    <message>
        <source>What models thought before they answered too</source>
        <translation>También lo que los modelos pensaron antes de responder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Only up to the last answer I rated good</source>
        <translation>Solo hasta la última respuesta que valoré bien</translation>
    </message>
    <message>
        <source>Only conversations with an answer I rated good</source>
        <translation>Solo conversaciones con una respuesta que valoré bien</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>There is no conversation yet that could be taken out.</source>
        <translation>Todavía no hay ninguna conversación que exportar.</translation>
    </message>
    <message>
        <source>This one: {0}</source>
        <translation>Esta: {0}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Todas ({0})</translation>
    </message>
    <message>
        <source>In the folder {0} ({1})</source>
        <translation>En la carpeta {0} ({1})</translation>
    </message>
    <message>
        <source>With the tag {0} ({1})</source>
        <translation>Con la etiqueta {0} ({1})</translation>
    </message>
    <message>
        <source>The folder {0} is not there any more: choose another one.</source>
        <translation>La carpeta {0} ya no existe: elige otra.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>{0} no se puede leer ({1}): elige otra carpeta.</translation>
    </message>
    <message>
        <source>Another export is still running: wait until it has ended.</source>
        <translation>Otra exportación está en marcha: espera a que termine.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>FidelityChart</name>
    <message>
        <source>{0}: {1}, {2} % of next words the same</source>
        <translation>{0}: {1}, {2} % de las palabras siguientes iguales</translation>
    </message>
    <message>
        <source>Size against closeness to the original</source>
        <translation>Tamaño frente a cercanía al original</translation>
    </message>
    <message>
        <source>Same next words</source>
        <translation>Palabras siguientes iguales</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>ready to run</source>
        <translation>listo para usar</translation>
    </message>
    <message>
        <source>will be converted</source>
        <translation>se convertirá</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptador</translation>
    </message>
    <message>
        <source>not usable here</source>
        <translation>no utilizable aquí</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} descargas</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>pide consentimiento</translation>
    </message>
</context>
<context>
    <name>GuidePresenter</name>
    <message>
        <source>reading its weights</source>
        <translation>leyendo sus pesos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Get a real model</source>
        <translation>Obtener un modelo de verdad</translation>
    </message>
    <message>
        <source>Preparing the built-in guide</source>
        <translation>Preparando la guía incorporada</translation>
    </message>
    <message>
        <source>Preparing the built-in guide: {0}</source>
        <translation>Preparando la guía incorporada: {0}</translation>
    </message>
    <message>
        <source>This is the built-in guide: a tiny demonstration model that repeats prepared answers about Puna and local models.</source>
        <translation>Esta es la guía incorporada: un modelo de demostración diminuto que repite respuestas preparadas sobre Puna y los modelos locales.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>Conversación eliminada.</translation>
    </message>
    <message>
        <source>{0} conversations deleted.</source>
        <translation>{0} conversaciones eliminadas.</translation>
    </message>
    <message>
        <source>Moved to {0}.</source>
        <translation>Movida a {0}.</translation>
    </message>
    <message>
        <source>Taken out of the folder.</source>
        <translation>Sacada de la carpeta.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivada.</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>Sacada del archivo.</translation>
    </message>
    <message>
        <source>Undo deleting “{0}”</source>
        <translation>Deshacer la eliminación de «{0}»</translation>
    </message>
    <message>
        <source>Undo deleting the message “{0}”</source>
        <translation>Deshacer la eliminación del mensaje «{0}»</translation>
    </message>
    <message>
        <source>Undo bringing in “{0}”</source>
        <translation>Deshacer la importación de «{0}»</translation>
    </message>
    <message>
        <source>Undo editing “{0}”</source>
        <translation>Deshacer la edición de «{0}»</translation>
    </message>
    <message>
        <source>Undo changing “{0}”</source>
        <translation>Deshacer el cambio de «{0}»</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Find in all conversations…</source>
        <translation>Buscar en todas las conversaciones…</translation>
    </message>
    <message>
        <source>Bring in conversations from a file…</source>
        <translation>Importar conversaciones de un archivo…</translation>
    </message>
    <message>
        <source>Bring in conversations from a folder…</source>
        <translation>Importar conversaciones de una carpeta…</translation>
    </message>
    <message>
        <source>Take conversations out…</source>
        <translation>Exportar conversaciones…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>Conversación eliminada.</translation>
    </message>
    <message>
        <source>Another import is still running: wait until it has ended.</source>
        <translation>Otra importación está en marcha: espera a que termine.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{0} Close Puna and open it again to go on with the newest good copy.</source>
        <translation>{0} Cierra Puna y ábrelo de nuevo para seguir con la copia buena más reciente.</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>{0} more in this chat</source>
        <translation>{0} más en este chat</translation>
    </message>
</context>
<context>
    <name>HubController</name>
    <message>
        <source>Puna&apos;s own choice. Search to see what the hub has.</source>
        <translation>Selección propia de Puna. Busca para ver qué hay en el hub.</translation>
    </message>
</context>
<context>
    <name>HubDetails</name>
    <message>
        <source>About the chosen model</source>
        <translation>Sobre el modelo elegido</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and the ways to get it.</source>
        <translation>Elige un modelo para ver qué es y cómo puede obtenerse.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What its makers say</source>
        <translation>Lo que dicen sus autores</translation>
    </message>
</context>
<context>
    <name>HubPresenter</name>
    <message>
        <source>Signed in as {0}.</source>
        <translation>Sesión iniciada como {0}.</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>Mirando {0}…</translation>
    </message>
    <message>
        <source>“Stay offline” is off now, because you asked for the hub. Every connection is in the ledger.</source>
        <translation>«Sin conexión» está ahora desactivado porque pediste el hub. Cada conexión queda en el registro.</translation>
    </message>
    <message>
        <source>Stay offline again</source>
        <translation>Volver a estar sin conexión</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} está listo.</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Chatear con él</translation>
    </message>
    <message>
        <source>{0} is ready. Its downloaded source is not needed any more.</source>
        <translation>{0} está listo. Su fuente descargada ya no hace falta.</translation>
    </message>
    <message>
        <source>Free {0}</source>
        <translation>Liberar {0}</translation>
    </message>
    <message>
        <source>{0} are free now.</source>
        <translation>Ahora hay {0} libres.</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel: {0}</source>
        <translation>Cancelar: {0}</translation>
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
        <translation>Cerrar: {0}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar las tareas</translation>
    </message>
    <message>
        <source>{0} · and {1} more</source>
        <translation>{0} · y {1} más</translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Teclas normales para todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys for: {0}</source>
        <translation>Teclas para: {0}</translation>
    </message>
    <message>
        <source>These keys always mean “{0}”.</source>
        <translation>Estas teclas siempre significan «{0}».</translation>
    </message>
    <message>
        <source>“{0}” has these keys no more.</source>
        <translation>«{0}» ya no tiene estas teclas.</translation>
    </message>
    <message>
        <source>Click on keys and press others to change them.</source>
        <translation>Haz clic en unas teclas y pulsa otras para cambiarlas.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Network ledger</source>
        <translation>Registro de red</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Older connections are in {0}.</source>
        <translation>Las conexiones anteriores están en {0}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>adapter</source>
        <translation>adaptador</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Compared with its original: it computes the same.</source>
        <translation>Comparado con su original: calcula lo mismo.</translation>
    </message>
    <message>
        <source>Compared with its original: it is not the same.</source>
        <translation>Comparado con su original: no es lo mismo.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>No models yet. Drop a folder or a file on the window, or choose one under Get more.</source>
        <translation>Aún no hay modelos. Suelta una carpeta o un archivo en la ventana, o elige uno en «Obtener más».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Chatear con él</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>About the chosen model</source>
        <translation>Sobre el modelo elegido</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>To the trash ({0})</source>
        <translation>A la papelera ({0})</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>{0} is in the trash: {1} are free once it is emptied.</source>
        <translation>{0} está en la papelera: al vaciarla se liberan {1}.</translation>
    </message>
    <message>
        <source>{0} is off the list; its file was not touched.</source>
        <translation>{0} ya no está en la lista; su archivo no se tocó.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Buscar en nombres y textos</translation>
    </message>
    <message>
        <source>Parts of Puna</source>
        <translation>Partes de Puna</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No part has these words.</source>
        <translation>Ninguna parte contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>This link leads out of Puna, to your browser:</source>
        <translation>Este enlace sale de Puna, hacia tu navegador:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostrar u ocultar las conversaciones</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>Mostrar u ocultar cómo se responde en esta conversación</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder…</source>
        <translation>Elegir una carpeta de checkpoint…</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>Elegir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Bring in conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;All files (*)</source>
        <translation>Conversaciones (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose where the copy should go</source>
        <translation>Elige adónde va la copia</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Elegir una carpeta con modelos</translation>
    </message>
    <message>
        <source>Choose where the models should go</source>
        <translation>Elige adónde deben ir los modelos</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Elegir una carpeta de checkpoint</translation>
    </message>
    <message>
        <source>An access token of your account on the hub. Your system&apos;s keychain keeps it, nothing else.</source>
        <translation>Un token de acceso de tu cuenta en el hub. Solo lo guarda el llavero de tu sistema.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Text, Markdown, code, PDF and Word files (*)</source>
        <translation>Archivos de texto, Markdown, código, PDF y Word (*)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Elegir un adaptador</translation>
    </message>
    <message>
        <source>Adapters (*.gguf adapter_config.json adapter_model.safetensors);;All files (*)</source>
        <translation>Adaptadores (*.gguf adapter_config.json adapter_model.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>Empezar un chat nuevo</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Elegir un archivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf *.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>Modelos (*.gguf *.pth *.pt *.bin *.safetensors);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Cut at the length limit</source>
        <translation>Cortada por el límite de longitud</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Could not be finished</source>
        <translation>No se pudo terminar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Primera palabra tras</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Pensó durante</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens leídos</translation>
    </message>
    <message>
        <source>Left out of the context</source>
        <translation>Fuera del contexto</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} tokens/s</translation>
    </message>
    <message>
        <source>Nothing: the whole conversation was read</source>
        <translation>Nada: se leyó toda la conversación</translation>
    </message>
    <message>
        <source>The {0} oldest messages</source>
        <translation>Los {0} mensajes más antiguos</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>Save &amp;&amp; send</source>
        <translation>Guardar &amp;&amp; enviar</translation>
    </message>
    <message>
        <source>Send as a new version (Ctrl+Enter)</source>
        <translation>Enviar como nueva versión (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the message as it was (Esc)</source>
        <translation>Dejar el mensaje como estaba (Esc)</translation>
    </message>
    <message>
        <source>The earlier version is kept.</source>
        <translation>La versión anterior se conserva.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>Responder con otro modelo</translation>
    </message>
    <message>
        <source>Answer with another prompt template</source>
        <translation>Responder con otra plantilla de prompt</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Nuevo chat desde aquí</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>There is no other model yet</source>
        <translation>Todavía no hay otro modelo</translation>
    </message>
</context>
<context>
    <name>MessageTools</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Buena respuesta</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mala respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Answer again (right click: with another model or template)</source>
        <translation>Responder otra vez (clic derecho: con otro modelo o plantilla)</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Versión {0} de {1}</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} tokens/s</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} tokens</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Show more ({0} characters)</source>
        <translation>Mostrar más ({0} caracteres)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>Llegó al límite de longitud</translation>
    </message>
    <message>
        <source>This answer was interrupted.</source>
        <translation>Esta respuesta se interrumpió.</translation>
    </message>
    <message>
        <source>This answer could not be finished.</source>
        <translation>Esta respuesta no se pudo terminar.</translation>
    </message>
</context>
<context>
    <name>MessagesPresenter</name>
    <message>
        <source>One of your own</source>
        <translation>Una propia</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>La del propio modelo</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something in Puna went wrong ({0}). What you did last may not have happened; everything else is kept and goes on. The diagnostics help whoever is to mend it, and hold no word of a conversation.</source>
        <translation>Algo salió mal en Puna ({0}). Puede que lo último que hiciste no haya ocurrido; todo lo demás se conserva y continúa. El diagnóstico ayuda a quien vaya a arreglarlo y no contiene ni una palabra de las conversaciones.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>No models yet</source>
        <translation>Aún no hay modelos</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Añadir modelo…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Model: {0} {1}</source>
        <translation>Modelo: {0} {1}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>Obtener más</translation>
    </message>
    <message>
        <source>Add from disk…</source>
        <translation>Añadir del disco…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>Puna&apos;s guide</source>
        <translation>La guía de Puna</translation>
    </message>
    <message>
        <source>tiny demonstration</source>
        <translation>demostración diminuta</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>mirando los archivos</translation>
    </message>
    <message>
        <source>Stopped. What was measured so far is kept.</source>
        <translation>Detenido. Lo medido hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation>Listo: {0}</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Confiar en él</translation>
    </message>
    <message>
        <source>loading {percent} %</source>
        <translation>cargando {percent} %</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Load it anyway</source>
        <translation>Cargarlo de todos modos</translation>
    </message>
    <message>
        <source>Add a model to begin</source>
        <translation>Añade un modelo para empezar</translation>
    </message>
    <message>
        <source>Write a beginning, and this model goes on from there</source>
        <translation>Escribe un comienzo y este modelo continuará</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>What is good or bad about this answer?</source>
        <translation>¿Qué tiene de bueno o malo esta respuesta?</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>Nota sobre esta respuesta</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>An answer ended early.</source>
        <translation>Una respuesta terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>Your answer is there.</source>
        <translation>Tu respuesta está lista.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} está listo.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How daring: 0 always takes the likeliest word, above 1 becomes wild.</source>
        <translation>Cuánta osadía: 0 toma siempre la palabra más probable, por encima de 1 se desmadra.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>In tokens, about three quarters of a word each.</source>
        <translation>En tokens, cada uno unas tres cuartas partes de una palabra.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest words; 0 among all.</source>
        <translation>Elegir entre tantas de las palabras más probables; 0 entre todas.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that make up this share; 1 among all.</source>
        <translation>Elegir entre las palabras más probables que suman esta parte; 1 entre todas.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest.</source>
        <translation>Descartar palabras menos probables que esta parte de la más probable.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefer words as surprising as usual; 1 turns it off.</source>
        <translation>Preferir palabras tan sorprendentes como es habitual; 1 lo apaga.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Above 1 words said lately become less likely.</source>
        <translation>Por encima de 1, lo dicho hace poco se vuelve menos probable.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalización por presencia</translation>
    </message>
    <message>
        <source>Above 0 words that occurred at all become less likely.</source>
        <translation>Por encima de 0, lo que ya apareció se vuelve menos probable.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalización por frecuencia</translation>
    </message>
    <message>
        <source>Above 0 words become less likely each time they occur.</source>
        <translation>Por encima de 0, las palabras se vuelven menos probables cada vez que aparecen.</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>Above 0 whole phrases are not repeated; 0.8 is usual.</source>
        <translation>Por encima de 0 no se repiten frases enteras; lo usual es 0,8.</translation>
    </message>
    <message>
        <source>XTC</source>
        <translation>XTC</translation>
    </message>
    <message>
        <source>How often the most obvious words are left out; 0 never.</source>
        <translation>Con qué frecuencia se descartan las palabras más obvias; 0 nunca.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>1 or 2 keep the surprise even over a long text; 0 is off.</source>
        <translation>1 o 2 mantienen la sorpresa también en textos largos; 0 es apagado.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same answer again.</source>
        <translation>La misma semilla da otra vez la misma respuesta.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Back to what suits the model</source>
        <translation>Volver a lo que conviene al modelo</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Qué hacer con las personas</translation>
    </message>
    <message>
        <source>Save as a new persona…</source>
        <translation>Guardar como persona nueva…</translation>
    </message>
    <message>
        <source>Keep these changes in “{0}”</source>
        <translation>Conservar estos cambios en «{0}»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New conversations begin with it</source>
        <translation>Las conversaciones nuevas empiezan con ella</translation>
    </message>
    <message>
        <source>Bring in personas…</source>
        <translation>Importar personas…</translation>
    </message>
    <message>
        <source>Write my personas to a file…</source>
        <translation>Escribir mis personas en un archivo…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>{0} · default</source>
        <translation>{0} · predeterminada</translation>
    </message>
    <message>
        <source>Settings of its own</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>A name for these instructions and settings</source>
        <translation>Un nombre para estas instrucciones y ajustes</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Bring in personas</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Personas (*.json)</source>
        <translation>Personas (*.json)</translation>
    </message>
    <message>
        <source>Write my personas to a file</source>
        <translation>Escribir mis personas en un archivo</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>Conciso</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Programador</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>Corrector</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Narrador</translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <source>The instructions and settings of this conversation were replaced.</source>
        <translation>Las instrucciones y los ajustes de esta conversación se reemplazaron.</translation>
    </message>
    <message>
        <source>The persona “{0}” was deleted; conversations that have it keep it.</source>
        <translation>La persona «{0}» se eliminó; las conversaciones que la tienen la conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) brought in.</source>
        <translation>
            <numerusform>%n persona(s) importada(s).</numerusform>
            <numerusform>%n persona(s) importada(s).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts guardados</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>Bring in prompts from a file</source>
        <translation>Importar prompts de un archivo</translation>
    </message>
    <message>
        <source>Write all prompts to a file</source>
        <translation>Escribir todos los prompts en un archivo</translation>
    </message>
    <message>
        <source>Name, as you type it after /</source>
        <translation>Nombre, como se escribe después de /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Nombre del prompt</translation>
    </message>
    <message>
        <source>Write a letter to {name} about {subject}.</source>
        <translation>Escribe una carta a {name} sobre {subject}.</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texto del prompt</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when you use the prompt: Tab goes from one to the next.</source>
        <translation>Lo que está entre {braces} se rellena al usar el prompt: Tab pasa de uno al siguiente.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Usarlo ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>That is too long for a saved prompt.</source>
        <translation>Es demasiado largo para un prompt guardado.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se eliminó.</translation>
    </message>
    <message>
        <source>Bring in prompts</source>
        <translation>Importar prompts</translation>
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
            <numerusform>%n prompt(s) importado(s).</numerusform>
            <numerusform>%n prompt(s) importado(s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Escrito en {0}.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Get {0}</source>
        <translation>Obtener {0}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>{0} para descargar</translation>
    </message>
    <message>
        <source>{0} kept on disk</source>
        <translation>{0} quedan en el disco</translation>
    </message>
    <message>
        <source>{0} free while it is made</source>
        <translation>{0} libres mientras se hace</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>{0} de memoria con {1} tokens de contexto</translation>
    </message>
    <message>
        <source>about {0} words a second here</source>
        <translation>unas {0} palabras por segundo aquí</translation>
    </message>
    <message>
        <source>Fits this computer well.</source>
        <translation>Cabe bien en este equipo.</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>Cabe justo: cierra antes otros programas.</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>Demasiado grande para la memoria libre ahora.</translation>
    </message>
</context>
<context>
    <name>Puna</name>
    <message>
        <source>Puna can&apos;t write to its folder {0}: {1}. Give yourself access to it, or set PUNA_HOME to another folder.</source>
        <translation>Puna no puede escribir en su carpeta {0}: {1}. Dese acceso a ella, o indique otra carpeta en PUNA_HOME.</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>Puna terminó antes de que esta respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and the next start has your settings again.</source>
        <translation>Puna está en modo seguro: ajustes normales, ningún modelo cargado, ninguna carpeta vigilada. Todas tus conversaciones están aquí, y tus ajustes serán los de antes en el próximo inicio.</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>Buscar modelos</translation>
    </message>
</context>
<context>
    <name>ReadingPlace</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Ir al último mensaje</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Receipts</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Medir…</translation>
    </message>
    <message>
        <source>Read a text with this model and with what it was made of, and compare</source>
        <translation>Leer un texto con este modelo y con aquello de lo que se hizo, y comparar</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Aún no se midió nada.</translation>
    </message>
    <message>
        <source>Compare with {0}</source>
        <translation>Comparar con {0}</translation>
    </message>
    <message>
        <source>Compare with its checkpoint…</source>
        <translation>Comparar con su checkpoint…</translation>
    </message>
    <message>
        <source>By itself: how unsure it is, and how fast</source>
        <translation>Por sí mismo: cuán inseguro es y cuán rápido</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Past week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>Por cualquiera</translation>
    </message>
    <message>
        <source>By me</source>
        <translation>Por mí</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Por un modelo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Cualquier carpeta</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or letters find more.</source>
        <translation>No se encontró nada. Menos palabras o letras encuentran más.</translation>
    </message>
    <message>
        <source>No message has all of these words; these have some.</source>
        <translation>Ningún mensaje tiene todas estas palabras; estos tienen algunas.</translation>
    </message>
    <message>
        <source>The best {0}. More words find fewer.</source>
        <translation>Los mejores {0}. Más palabras encuentran menos.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} lugares</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase in quotes&quot;, -without. Up and Down choose, Enter opens.</source>
        <translation>Palabras, &quot;una frase entre comillas&quot;, -sin. Arriba y abajo eligen, Intro abre.</translation>
    </message>
</context>
<context>
    <name>SentAttachments</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(padded to a multiple of {0})</source>
        <translation>(completadas hasta un múltiplo de {0})</translation>
    </message>
    <message>
        <source>(the first {0} of {1} pieces)</source>
        <translation>(los primeros {0} de {1} fragmentos)</translation>
    </message>
    <message>
        <source>, and its name says so too</source>
        <translation>, y su nombre también lo indica</translation>
    </message>
    <message>
        <source>, by its config.json {0},</source>
        <translation>, según su config.json {0},</translation>
    </message>
    <message>
        <source>, which read alike here</source>
        <translation>, que aquí se leen igual</translation>
    </message>
    <message>
        <source>--rule {0} says how a difference was made: name its base with --base too.</source>
        <translation>--rule {0} dice cómo se hizo una diferencia: indica también su base con --base.</translation>
    </message>
    <message>
        <source>. Choose another template</source>
        <translation>. Elige otra plantilla</translation>
    </message>
    <message>
        <source>: choose another template</source>
        <translation>: elige otra plantilla</translation>
    </message>
    <message>
        <source>A GGUF can&apos;t be a base or a difference: name the checkpoints that they were made of.</source>
        <translation>Un GGUF no puede ser base ni diferencia: indica los checkpoints de los que se hicieron.</translation>
    </message>
    <message>
        <source>A GGUF has room for three tokens that end an answer; left out were {0}.</source>
        <translation>En un GGUF caben tres tokens que terminen una respuesta; quedaron fuera {0}.</translation>
    </message>
    <message>
        <source>A LoRA adapter: it changes a model and is none by itself.</source>
        <translation>Un adaptador LoRA: cambia un modelo, pero no es un modelo por sí mismo.</translation>
    </message>
    <message>
        <source>A conversion can&apos;t write the type {0}, only {1}.</source>
        <translation>Una conversión no puede escribir el tipo {0}, solo {1}.</translation>
    </message>
    <message>
        <source>A download into {0} was not finished ({1}{2}): continue it, or download the model again.</source>
        <translation>Una descarga en {0} quedó sin terminar ({1}{2}): continúala o descarga de nuevo el modelo.</translation>
    </message>
    <message>
        <source>A file of weights, without what belongs to it.</source>
        <translation>Un archivo de pesos, sin lo que lo acompaña.</translation>
    </message>
    <message>
        <source>A file of {0} is no longer on the hub: search for it again to see what there is.</source>
        <translation>Un archivo de {0} ya no está en el hub: vuelve a buscarlo para ver qué hay.</translation>
    </message>
    <message>
        <source>A folder of several models: drop the one that you want.</source>
        <translation>Una carpeta con varios modelos: suelta aquí el que quieras.</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length and its norm constant: {0} tokens and {1} were taken.</source>
        <translation>Un archivo ggml no dice su longitud de contexto ni la constante de su norma: se tomaron {0} tokens y {1}.</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length: {0} tokens were taken.</source>
        <translation>Un archivo ggml no dice su longitud de contexto: se tomaron {0} tokens.</translation>
    </message>
    <message>
        <source>A good middle: {0}, at a fraction of its size.</source>
        <translation>Un buen término medio: {0}, con una fracción de su tamaño.</translation>
    </message>
    <message>
        <source>A model is being made in the models folder right now: wait for it, then move the folder</source>
        <translation>Ahora mismo se está haciendo un modelo en la carpeta de modelos: espera a que termine y luego mueve la carpeta</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>Un modelo necesita un nombre.</translation>
    </message>
    <message>
        <source>A name is missing: write one first.</source>
        <translation>Falta un nombre: escribe uno primero.</translation>
    </message>
    <message>
        <source>A part of Puna is missing or damaged ({0}): install Puna again.</source>
        <translation>Falta una parte de Puna o está dañada ({0}): instala Puna de nuevo.</translation>
    </message>
    <message>
        <source>A quick all-rounder in many languages, ready to run.</source>
        <translation>Rápido y versátil en muchos idiomas, listo para usar.</translation>
    </message>
    <message>
        <source>A strong all-rounder in many languages that can think before it answers; a good first model for a laptop with 8 GB.</source>
        <translation>Muy completo y bueno en muchos idiomas, puede pensar antes de responder; un buen primer modelo para un portátil con 8 GB.</translation>
    </message>
    <message>
        <source>A tokenizer without weights.</source>
        <translation>Un tokenizador sin pesos.</translation>
    </message>
    <message>
        <source>A weight difference: it is a model only together with its base.</source>
        <translation>Una diferencia de pesos: solo es un modelo junto con su base.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>After {0} of its added tokens (as {1}) the tokenizer leaves out spaces and line ends; llama.cpp does so only for models with &quot;phi-3&quot; in their name.</source>
        <translation>Después de {0} de sus tokens añadidos (como {1}) el tokenizador omite espacios y saltos de línea; llama.cpp solo lo hace en modelos con «phi-3» en el nombre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All tensors&apos; names begin with {0}: a training program saved its wrapper around the model; save the model inside it.</source>
        <translation>Los nombres de todos los tensores empiezan por {0}: un programa de entrenamiento guardó su envoltorio alrededor del modelo; guarda el modelo que hay dentro.</translation>
    </message>
    <message>
        <source>An adapter in GGUF is f32 or f16 and not {0}; to merge it into the model and make that {1}, use `puna convert {2} --adapter {3}`.</source>
        <translation>Un adaptador en GGUF es f32 o f16, y no {0}; para fusionarlo con el modelo y hacerlo {1}, usa `puna convert {2} --adapter {3}`.</translation>
    </message>
    <message>
        <source>An importance matrix, and no model: drop the model that it was made with, and choose this file there.</source>
        <translation>Una matriz de importancia, no un modelo: suelta el modelo con el que se hizo y elige allí este archivo.</translation>
    </message>
    <message>
        <source>Another job is making {0} right now: wait for it, or choose another name.</source>
        <translation>Otra tarea está creando {0} ahora mismo: espera a que termine o elige otro nombre.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers at once on any computer, in simple English.</source>
        <translation>Responde al instante en cualquier equipo, en inglés sencillo.</translation>
    </message>
    <message>
        <source>As its makers published it; larger and slower than what most people need.</source>
        <translation>Tal como lo publicaron sus autores; más grande y más lento de lo que necesita la mayoría.</translation>
    </message>
    <message>
        <source>Attachment {0} is not in the history.</source>
        <translation>El adjunto {0} no está en el historial.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Best that fits</source>
        <translation>El mejor que cabe</translation>
    </message>
    <message>
        <source>Beyond {0} tokens the model stretches its positions as the text grows (dynamic scaling), which llama.cpp does not: use a context of at most {1} tokens.</source>
        <translation>A partir de {0} tokens el modelo estira sus posiciones según crece el texto (escalado dinámico), y llama.cpp no lo hace: usa un contexto de {1} tokens como mucho.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>Both its chat template and its tokenizer put {0} first. Puna gives it once; some programs give it twice, which makes answers worse.</source>
        <translation>Tanto su plantilla de chat como su tokenizador ponen {0} al principio. Puna lo da una vez; algunos programas lo dan dos veces, y eso empeora las respuestas.</translation>
    </message>
    <message>
        <source>Computes what {0} does: {1}.</source>
        <translation>Calcula lo mismo que {0}: {1}.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Conversation {0} is not in the history.</source>
        <translation>La conversación {0} no está en el historial.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Downloaded as it is and made into {0} here.</source>
        <translation>Se descarga tal cual y aquí se convierte en {0}.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Finetune</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Follows instructions closely, also long and structured ones, and writes good code.</source>
        <translation>Sigue las instrucciones al detalle, también las largas y estructuradas, y escribe buen código.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>GGUF version {0}</source>
        <translation>GGUF versión {0}</translation>
    </message>
    <message>
        <source>GPT4All could not finish this answer.</source>
        <translation>GPT4All no pudo terminar esta respuesta.</translation>
    </message>
    <message>
        <source>Good at school subjects and logic for its size; takes more memory than others in long conversations.</source>
        <translation>Bueno en materias escolares y lógica para su tamaño; usa más memoria que otros en conversaciones largas.</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is {0}, which is no address of a hub: it begins with https://.</source>
        <translation>HF_ENDPOINT es {0}, que no es la dirección de un hub: debe empezar por https://.</translation>
    </message>
    <message>
        <source>Holds the weights of {0}: {1}. Not checked: {2}.</source>
        <translation>Contiene los pesos de {0}: {1}. Sin comprobar: {2}.</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Matriz de importancia</translation>
    </message>
    <message>
        <source>Importance of</source>
        <translation>Importancia medida en</translation>
    </message>
    <message>
        <source>Incomplete: {0} of {1} parts {2} missing. Get {3} into the folder {4}.</source>
        <translation>Incompleto: faltan partes de {1}: {0}. Pon lo que falta en la carpeta {4}.</translation>
    </message>
    <message>
        <source>It also replaces whole matrices: {0}.</source>
        <translation>También reemplaza matrices enteras: {0}.</translation>
    </message>
    <message>
        <source>It changes a model and is none by itself: use it together with the model it was trained on.</source>
        <translation>Cambia un modelo, pero no es un modelo por sí mismo: úsalo junto con el modelo con el que se entrenó.</translation>
    </message>
    <message>
        <source>It changes {0} and is no model by itself: convert it together with that model.</source>
        <translation>Cambia {0} y no es un modelo por sí mismo: conviértelo junto con ese modelo.</translation>
    </message>
    <message>
        <source>It claims to be a LoRA adapter and has none of its matrices.</source>
        <translation>Dice ser un adaptador LoRA y no tiene ninguna de sus matrices.</translation>
    </message>
    <message>
        <source>It claims to have {0} layers.</source>
        <translation>Dice tener {0} capas.</translation>
    </message>
    <message>
        <source>It claims tokens to fill gaps in code with, but none of its tokens are such: a converter took it for CodeLlama by its size. Chats are not affected.</source>
        <translation>Dice tener tokens para rellenar huecos de código, pero ninguno de sus tokens lo es: un conversor lo tomó por CodeLlama debido a su tamaño. Los chats no se ven afectados.</translation>
    </message>
    <message>
        <source>It does not say of which architecture it is, so nothing can load it.</source>
        <translation>No dice de qué arquitectura es, así que nada puede cargarlo.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which model it changes: you have to know that to use it.</source>
        <translation>No dice qué modelo cambia: tienes que saberlo para usarlo.</translation>
    </message>
    <message>
        <source>It has no LoRA matrices at all: it was saved wrongly.</source>
        <translation>No tiene ninguna matriz LoRA: se guardó mal.</translation>
    </message>
    <message>
        <source>It has no chat template: by its name, Puna&apos;s template {0} fits it.</source>
        <translation>No tiene plantilla de chat: por su nombre, le va bien la plantilla {0} de Puna.</translation>
    </message>
    <message>
        <source>It has no chat template: choose one before chatting, or use it to continue texts.</source>
        <translation>No tiene plantilla de chat: elige una antes de chatear, o úsalo para continuar textos.</translation>
    </message>
    <message>
        <source>It has no tokenizer.</source>
        <translation>No tiene tokenizador.</translation>
    </message>
    <message>
        <source>It has the same token twice, over which llama.cpp ends the whole program: convert it again.</source>
        <translation>Tiene el mismo token dos veces, y con eso llama.cpp cierra todo el programa: conviértelo de nuevo.</translation>
    </message>
    <message>
        <source>It has {0} tokens but {1} rows of weights for them.</source>
        <translation>Tiene {0} tokens, pero {1} filas de pesos para ellos.</translation>
    </message>
    <message>
        <source>It holds LoRA matrices beside the weights they change: merge them with PEFT before saving.</source>
        <translation>Contiene matrices LoRA junto a los pesos que cambian: fusiónalas con PEFT antes de guardar.</translation>
    </message>
    <message>
        <source>It holds a tokenizer and no weights: nothing can be generated with it.</source>
        <translation>Contiene un tokenizador y ningún peso: con él no se puede generar nada.</translation>
    </message>
    <message>
        <source>It holds an optimizer&apos;s state: save the model by itself.</source>
        <translation>Contiene el estado de un optimizador: guarda solo el modelo.</translation>
    </message>
    <message>
        <source>It holds no weights, only a header.</source>
        <translation>No contiene pesos, solo una cabecera.</translation>
    </message>
    <message>
        <source>It holds {0} files of an unfinished training ({1} …, {2} bytes), which a conversion doesn&apos;t need.</source>
        <translation>Contiene {0} archivos de un entrenamiento sin terminar ({1}…, {2} bytes), que no hacen falta para convertir.</translation>
    </message>
    <message>
        <source>It is a DoRA adapter, which also scales each column of the weights: merge it with PEFT first.</source>
        <translation>Es un adaptador DoRA, que además escala cada columna de los pesos: fusiónalo antes con PEFT.</translation>
    </message>
    <message>
        <source>It is a rank-stabilized LoRA: its strength is alpha over the square root of its rank.</source>
        <translation>Es un LoRA de rango estabilizado: su fuerza es alfa dividido entre la raíz cuadrada de su rango.</translation>
    </message>
    <message>
        <source>It is a weight difference and no model: its final norm is nearly zero{0}. It needs its base, the model it was made against; give that with --base.</source>
        <translation>Es una diferencia de pesos y no un modelo: su norma final es casi cero{0}. Necesita su base, el modelo a partir del cual se hizo; indícala con --base.</translation>
    </message>
    <message>
        <source>It is an XOR payload and no model: every file is the model&apos;s XORed with its base&apos;s. It needs that base, the very files of it that it was made with; give their folder with --base.</source>
        <translation>Es un paquete XOR y no un modelo: cada archivo es el del modelo combinado por XOR con el de su base. Necesita esa base, exactamente los mismos archivos con los que se hizo; indica su carpeta con --base.</translation>
    </message>
    <message>
        <source>It is an adapter of the kind {0}; only LoRA can be used with llama.cpp.</source>
        <translation>Es un adaptador de la clase {0}; con llama.cpp solo se puede usar LoRA.</translation>
    </message>
    <message>
        <source>It is as unsure as between {0} equally likely words, on {1}.</source>
        <translation>Está tan inseguro como entre {0} palabras igual de probables, con {1}.</translation>
    </message>
    <message>
        <source>It is no model itself; choose one of the {0} in it: {1}.</source>
        <translation>No es un modelo en sí; elige uno de los {0} que contiene: {1}.</translation>
    </message>
    <message>
        <source>It is not what {0} is: {1}.</source>
        <translation>No es lo que es {0}: {1}.</translation>
    </message>
    <message>
        <source>It is one file of weights ({0} tensors) by itself: choose the folder in which it lies together with its configuration and tokenizer.</source>
        <translation>Es un solo archivo de pesos ({0} tensores): elige la carpeta en la que está junto con su configuración y su tokenizador.</translation>
    </message>
    <message>
        <source>It is part {0} of {1}: choose the first part, whose name ends in -00001-of-….</source>
        <translation>Es la parte {0} de {1}: elige la primera parte, cuyo nombre termina en -00001-of-….</translation>
    </message>
    <message>
        <source>It is stated to be under {0}, but what it was made of is under {1}.</source>
        <translation>Declara la licencia {0}, pero aquello de lo que se hizo tiene la licencia {1}.</translation>
    </message>
    <message>
        <source>It is the first of {0} parts and was renamed, so that the others can&apos;t be found.</source>
        <translation>Es la primera de {0} partes y se le cambió el nombre, así que no se encuentran las demás.</translation>
    </message>
    <message>
        <source>It is the first of {0} parts, which all lie beside it.</source>
        <translation>Es la primera de {0} partes, y todas están junto a ella.</translation>
    </message>
    <message>
        <source>It is the part of a model that sees pictures, and no model by itself.</source>
        <translation>Es la parte de un modelo que ve imágenes, y no es un modelo por sí misma.</translation>
    </message>
    <message>
        <source>It lacks token_embd.weight, without which no text model works: it was converted wrongly.</source>
        <translation>Le falta token_embd.weight, sin el cual no funciona ningún modelo de texto: se convirtió mal.</translation>
    </message>
    <message>
        <source>It lies in Ollama&apos;s store under its checksum: Puna can use it where it is.</source>
        <translation>Está en el almacén de Ollama bajo su suma de comprobación: Puna puede usarlo donde está.</translation>
    </message>
    <message>
        <source>It names {0} as its base.</source>
        <translation>Indica {0} como su base.</translation>
    </message>
    <message>
        <source>Its licence, {0}, {1}.</source>
        <translation>Su licencia, {0}: {1}.</translation>
    </message>
    <message>
        <source>Its matrices are stored in several number types: {0}.</source>
        <translation>Sus matrices están guardadas en varios tipos numéricos: {0}.</translation>
    </message>
    <message>
        <source>Its normalization constant is {0}, which can&apos;t be.</source>
        <translation>Su constante de normalización es {0}, y eso no es posible.</translation>
    </message>
    <message>
        <source>Its tokenizer has no byte tokens: characters that it doesn&apos;t know can&apos;t be given to it.</source>
        <translation>Su tokenizador no tiene tokens de bytes: los caracteres que no conoce no se le pueden dar.</translation>
    </message>
    <message>
        <source>Its weights are for {0} only: get those for PyTorch or safetensors.</source>
        <translation>Sus pesos son solo para {0}: consigue los de PyTorch o safetensors.</translation>
    </message>
    <message>
        <source>Koala: an EasyLM stream of differences</source>
        <translation>Koala: un flujo de diferencias de EasyLM</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence&apos;s name</source>
        <translation>Nombre de la licencia</translation>
    </message>
    <message>
        <source>Licence&apos;s text</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>La carga se canceló.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho a partir de</translation>
    </message>
    <message>
        <source>Made in the open, its training data included; can think before it answers, in six European languages.</source>
        <translation>Hecho en abierto, incluidos sus datos de entrenamiento; puede pensar antes de responder, en seis idiomas europeos.</translation>
    </message>
    <message>
        <source>Memory at {0}</source>
        <translation>Memoria con {0}</translation>
    </message>
    <message>
        <source>Memory ran out: close other programs and try again.</source>
        <translation>Se agotó la memoria: cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Message {0} is not in the history.</source>
        <translation>El mensaje {0} no está en el historial.</translation>
    </message>
    <message>
        <source>Meta&apos;s own files</source>
        <translation>Los archivos propios de Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s small model for everyday questions and summaries; its terms must be accepted on the hub first.</source>
        <translation>El modelo pequeño de Meta para preguntas cotidianas y resúmenes; antes hay que aceptar sus condiciones en el hub.</translation>
    </message>
    <message>
        <source>Meta&apos;s smallest: short answers and summaries on nearly any computer; its terms must be accepted on the hub first.</source>
        <translation>El más pequeño de Meta: respuestas cortas y resúmenes en casi cualquier equipo; antes hay que aceptar sus condiciones en el hub.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Neither its chat template nor its tokenizer puts {0} first, which LLaMA models expect.</source>
        <translation>Ni su plantilla de chat ni su tokenizador ponen {0} al principio, como esperan los modelos LLaMA.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>No background process can be started: {0} ({1}).</source>
        <translation>No se puede iniciar ningún proceso en segundo plano: {0} ({1}).</translation>
    </message>
    <message>
        <source>No model is among {0}: choose another proposal.</source>
        <translation>No hay ningún modelo entre {0}: elige otra propuesta.</translation>
    </message>
    <message>
        <source>No smaller type keeps {0} % of next words; the nearest is {1}, which keeps {2}. Ask for less, or stay with the unquantized model.</source>
        <translation>Ningún tipo más pequeño conserva el {0} % de las palabras siguientes; el más cercano es {1}, que conserva el {2}. Pide menos, o quédate con el modelo sin cuantizar.</translation>
    </message>
    <message>
        <source>No snapshot of the history can be kept in {0}: {1}.</source>
        <translation>No se puede guardar ninguna copia del historial en {0}: {1}.</translation>
    </message>
    <message>
        <source>Not recomputed from {0}: {1}.</source>
        <translation>No se recalculó a partir de {0}: {1}.</translation>
    </message>
    <message>
        <source>Not sure: no template could be measured with this model.</source>
        <translation>No es seguro: con este modelo no se pudo medir ninguna plantilla.</translation>
    </message>
    <message>
        <source>Not sure: the model predicts the sample answers hardly better than guessing, with any template. Give exchanges of the kind it was trained on.</source>
        <translation>No es seguro: con cualquier plantilla, el modelo predice las respuestas de muestra apenas mejor que al azar. Da intercambios de la clase con la que se entrenó.</translation>
    </message>
    <message>
        <source>Not sure: those were too few exchanges to tell templates apart.</source>
        <translation>No es seguro: los intercambios fueron muy pocos para distinguir las plantillas.</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but the model doesn&apos;t end its answers as that template does ({1} of the time), so it may not have been trained to chat at all.</source>
        <translation>No es seguro: {0} queda en primer lugar, pero el modelo no termina sus respuestas como lo hace esa plantilla ({1} de las veces), así que quizá no se entrenó para chatear.</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but {1} is as good within the error of measurement ({2} ± {3} nats per token).</source>
        <translation>No es seguro: {0} queda en primer lugar, pero {1} es igual de buena dentro del error de medición ({2} ± {3} nats por token).</translation>
    </message>
    <message>
        <source>Nothing in {0} can be imported: {1}{2}.</source>
        <translation>No se puede importar nada de {0}: {1}{2}.</translation>
    </message>
    <message>
        <source>Nothing that can be used.</source>
        <translation>Nada que se pueda usar.</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, or take away a filter.</source>
        <translation>No se encontró nada: prueba con otras palabras o quita un filtro.</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, such as the name of a family, like llama or qwen.</source>
        <translation>No se encontró nada: prueba con otras palabras, como el nombre de una familia: llama o qwen.</translation>
    </message>
    <message>
        <source>Of several chat templates only the default one was kept (not {0}).</source>
        <translation>De varias plantillas de chat solo se conservó la predeterminada (no {0}).</translation>
    </message>
    <message>
        <source>Of {0} a part is missing in {1}: choose another upload of this model.</source>
        <translation>A {0} le falta una parte en {1}: elige otra publicación de este modelo.</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing, first of {1}.</source>
        <translation>A {0} matrices les falta su pareja, la primera de {1}.</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing: the file is incomplete.</source>
        <translation>A {0} matrices les falta su pareja: el archivo está incompleto.</translation>
    </message>
    <message>
        <source>OpenAssistant LLaMA: every file is XORed with the base&apos;s file of the same name</source>
        <translation>OpenAssistant LLaMA: cada archivo está combinado por XOR con el archivo del mismo nombre de la base</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Pleasant English prose for its size; its terms must be accepted on the hub first.</source>
        <translation>Prosa agradable en inglés para su tamaño; antes hay que aceptar sus condiciones en el hub.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>Puna terminó antes de que esta respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Puna has never connected to anything.</source>
        <translation>Puna nunca se ha conectado a nada.</translation>
    </message>
    <message>
        <source>Puna is set to stay offline, so it did not connect to {0}: switch off Stay offline in the settings, or with `puna network online`.</source>
        <translation>Puna está ajustado para seguir sin conexión, así que no se conectó a {0}: desactiva «Sin conexión» en los ajustes o con `puna network online`.</translation>
    </message>
    <message>
        <source>Puna made a mistake ({0}: {1}); details are in its log.</source>
        <translation>Puna cometió un error ({0}: {1}); los detalles están en su registro.</translation>
    </message>
    <message>
        <source>Puna made a mistake in comparing ({0}: {1})</source>
        <translation>Puna cometió un error al comparar ({0}: {1})</translation>
    </message>
    <message>
        <source>Puna may connect when a search or a download needs it.</source>
        <translation>Puna puede conectarse cuando lo necesite una búsqueda o una descarga.</translation>
    </message>
    <message>
        <source>Puna stays offline, because it was started to.</source>
        <translation>Puna sigue sin conexión, porque se inició así.</translation>
    </message>
    <message>
        <source>Puna stays offline.</source>
        <translation>Puna sigue sin conexión.</translation>
    </message>
    <message>
        <source>Puna was set to stay offline meanwhile, so the connection was ended: switch off Stay offline in the settings to go on.</source>
        <translation>Entretanto Puna se ajustó para seguir sin conexión, así que se cortó la conexión: desactiva «Sin conexión» en los ajustes para continuar.</translation>
    </message>
    <message>
        <source>Puna was started to stay offline, so it did not connect to {0}: start it again without --offline and {1}.</source>
        <translation>Puna se inició para seguir sin conexión, así que no se conectó a {0}: inícialo de nuevo sin --offline ni {1}.</translation>
    </message>
    <message>
        <source>Puna&apos;s calibration text</source>
        <translation>el texto de calibración de Puna</translation>
    </message>
    <message>
        <source>Puna&apos;s catalogue has no model {0}: search the hub for it.</source>
        <translation>El catálogo de Puna no tiene ningún modelo {0}: búscalo en el hub.</translation>
    </message>
    <message>
        <source>Puna&apos;s guide.gguf</source>
        <translation>Puna&apos;s guide.gguf</translation>
    </message>
    <message>
        <source>Puna&apos;s held-out text</source>
        <translation>el texto de prueba de Puna</translation>
    </message>
    <message>
        <source>Quantized by</source>
        <translation>Cuantizado por</translation>
    </message>
    <message>
        <source>Quick and light: {0}.</source>
        <translation>Rápido y ligero: {0}.</translation>
    </message>
    <message>
        <source>Quick, can think before it answers, and is at home in many languages.</source>
        <translation>Rápido, puede pensar antes de responder y se maneja bien en muchos idiomas.</translation>
    </message>
    <message>
        <source>Rank {0}, on {1}.</source>
        <translation>Rango {0}, sobre {1}.</translation>
    </message>
    <message>
        <source>Reading the conversation… {0} %</source>
        <translation>Leyendo la conversación… {0} %</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names {0}, which holds no certificates that can be read.</source>
        <translation>SSL_CERT_FILE indica {0}, que no contiene certificados que se puedan leer.</translation>
    </message>
    <message>
        <source>Same content as</source>
        <translation>Mismo contenido que</translation>
    </message>
    <message>
        <source>Short, direct answers; the base of many models that people have trained further.</source>
        <translation>Respuestas cortas y directas; la base de muchos modelos que otros han seguido entrenando.</translation>
    </message>
    <message>
        <source>Simple questions and short texts in many languages, on any computer.</source>
        <translation>Preguntas sencillas y textos cortos en muchos idiomas, en cualquier equipo.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Small and pleasant to talk to; its terms must be accepted on the hub first.</source>
        <translation>Pequeño y de trato agradable; antes hay que aceptar sus condiciones en el hub.</translation>
    </message>
    <message>
        <source>Small, quick and friendly in English, and ready to run on any laptop.</source>
        <translation>Pequeño, rápido y amable en inglés, y listo para usar en cualquier portátil.</translation>
    </message>
    <message>
        <source>Something changed in the models folder while it was moved. Nothing was changed: try again.</source>
        <translation>Algo cambió en la carpeta de modelos mientras se movía. No se modificó nada: inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>StableLM-Alpha v2 was converted after descriptions of its program, which could not be compared with the program itself: if its answers make no sense, take StableLM 3B-4E1T instead and tell the makers of this application.</source>
        <translation>StableLM-Alpha v2 se convirtió según descripciones de su programa, que no se pudieron comparar con el programa mismo: si sus respuestas no tienen sentido, usa en su lugar StableLM 3B-4E1T y avisa a los autores de esta aplicación.</translation>
    </message>
    <message>
        <source>Stanford Alpaca: new rows are the mean of the old</source>
        <translation>Stanford Alpaca: las filas nuevas son la media de las antiguas</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Template of Ollama</source>
        <translation>Plantilla de Ollama</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>That file holds no {0}s of Puna: choose one that was exported here.</source>
        <translation>Ese archivo no contiene {0}s de Puna: elige uno que se haya exportado aquí.</translation>
    </message>
    <message>
        <source>That file is no JSON that Puna has written: choose one that was exported here.</source>
        <translation>Ese archivo no es un JSON escrito por Puna: elige uno que se haya exportado aquí.</translation>
    </message>
    <message>
        <source>That has more than {0} characters, too many to be saved under a name.</source>
        <translation>Tiene más de {0} caracteres, demasiados para guardarlo con un nombre.</translation>
    </message>
    <message>
        <source>That is more than {0} files: choose some of them.</source>
        <translation>Son más de {0} archivos: elige algunos de ellos.</translation>
    </message>
    <message>
        <source>That is no token of a hub: it begins with hf_ and is one word. Copy it again.</source>
        <translation>Eso no es un token de un hub: empieza por hf_ y es una sola palabra. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>That is the [PAD] token that Alpaca&apos;s training adds: these weights are of before it, or the tokenizer is of another fine-tune.</source>
        <translation>Es el token [PAD] que añade el entrenamiento de Alpaca: estos pesos son anteriores a él, o el tokenizador es de otro ajuste fino.</translation>
    </message>
    <message>
        <source>The ablest of this list at reasoning, code and languages; wants 8 GB of free memory for comfort.</source>
        <translation>El más capaz de esta lista en razonamiento, código e idiomas; va mejor con 8 GB de memoria libre.</translation>
    </message>
    <message>
        <source>The answers with {0} end too early.</source>
        <translation>Las respuestas con {0} terminan demasiado pronto.</translation>
    </message>
    <message>
        <source>The architecture {0} is not known; known are {1}.</source>
        <translation>No se conoce la arquitectura {0}; se conocen {1}.</translation>
    </message>
    <message>
        <source>The base files do not match byte for byte: {0} after combining with {1}. The base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>Los archivos de la base no coinciden byte a byte: {0} tras combinar con {1}. La base tiene que ser LLaMA convertido con la versión exacta de transformers que indica la página del modelo.</translation>
    </message>
    <message>
        <source>The base has the tensor {0}, which the difference lacks: a file is missing, or it was made from another base model.</source>
        <translation>La base tiene el tensor {0}, que falta en la diferencia: falta un archivo, o se hizo a partir de otro modelo base.</translation>
    </message>
    <message>
        <source>The base is quantized ({0} is stored as {1}), to which nothing can be added exactly: take the base as it was before.</source>
        <translation>La base está cuantizada ({0} está guardado como {1}) y no se le puede sumar nada con exactitud: usa la base tal como era antes.</translation>
    </message>
    <message>
        <source>The base&apos;s tokenizer was taken, because the adapter&apos;s can&apos;t be used: {0}</source>
        <translation>Se usó el tokenizador de la base, porque el del adaptador no se puede usar: {0}</translation>
    </message>
    <message>
        <source>The best that this computer has room for: {0}, but slower.</source>
        <translation>El mejor para el que hay sitio en este equipo: {0}, pero más lento.</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared in {0}: {1}.</source>
        <translation>La guía incorporada no se puede preparar en {0}: {1}.</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared: {0}.</source>
        <translation>La guía incorporada no se puede preparar: {0}.</translation>
    </message>
    <message>
        <source>The built-in guide is missing or damaged: install Puna again to have it.</source>
        <translation>La guía incorporada falta o está dañada: instala Puna de nuevo para tenerla.</translation>
    </message>
    <message>
        <source>The chat template has more than a million characters and was left out.</source>
        <translation>La plantilla de chat tiene más de un millón de caracteres y se dejó fuera.</translation>
    </message>
    <message>
        <source>The checkpoint has the tensor {0} of shape {1}, which no {2} has.</source>
        <translation>El checkpoint tiene el tensor {0} de forma {1}, que ningún {2} tiene.</translation>
    </message>
    <message>
        <source>The checkpoint is already quantized (config.json has a quantization_config): get the original one.</source>
        <translation>El checkpoint ya está cuantizado (config.json tiene un quantization_config): consigue el original.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the matrix {0}: it is no LLaMA of Meta&apos;s, or a file is missing.</source>
        <translation>Al checkpoint le falta la matriz {0}: no es un LLaMA de Meta, o falta un archivo.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor {0} of shape {1}{2}: a file is missing, or config.json belongs to another model.</source>
        <translation>Al checkpoint le falta el tensor {0} de forma {1}{2}: falta un archivo, o config.json es de otro modelo.</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}: it is damaged.</source>
        <translation>Al checkpoint le falta {0}: está dañado.</translation>
    </message>
    <message>
        <source>The classic small LLaMA that many tutorials and adapters are made for.</source>
        <translation>El clásico LLaMA pequeño para el que se han hecho muchos tutoriales y adaptadores.</translation>
    </message>
    <message>
        <source>The configuration has the width {0}, which {1} heads can&apos;t share.</source>
        <translation>La configuración tiene el ancho {0}, que {1} cabezas no pueden repartirse.</translation>
    </message>
    <message>
        <source>The configuration has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>La configuración tiene {0} cabezas, que {1} cabezas de clave y valor no pueden atender.</translation>
    </message>
    <message>
        <source>The configuration makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>La configuración da cabezas de {0} números; las posiciones rotatorias necesitan un número par.</translation>
    </message>
    <message>
        <source>The connection to {0} broke: try again.</source>
        <translation>Se cortó la conexión con {0}: inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {0} is not safe, so nothing was sent: its certificate is not to be trusted. Check this computer&apos;s clock, and whether a program or a network reads what you send.</source>
        <translation>La conexión con {0} no es segura, así que no se envió nada: su certificado no es de confianza. Comprueba el reloj de este equipo y si algún programa o alguna red lee lo que envías.</translation>
    </message>
    <message>
        <source>The conversation {0} can&apos;t be brought in: its messages do not follow one another.</source>
        <translation>No se puede importar la conversación {0}: sus mensajes no se siguen unos a otros.</translation>
    </message>
    <message>
        <source>The difference has the tensor {0}, which the base lacks: it was made from another base model.</source>
        <translation>La diferencia tiene el tensor {0}, que falta en la base: se hizo a partir de otro modelo base.</translation>
    </message>
    <message>
        <source>The disk of {0} is full, so the download has paused: {1}</source>
        <translation>El disco de {0} está lleno, así que la descarga se ha pausado: {1}</translation>
    </message>
    <message>
        <source>The disk of {0} is nearly full, so the download has paused: {1}</source>
        <translation>El disco de {0} está casi lleno, así que la descarga se ha pausado: {1}</translation>
    </message>
    <message>
        <source>The disk of {0} takes no files of this size, as many memory cards and sticks don&apos;t: choose a folder on another disk.</source>
        <translation>El disco de {0} no admite archivos de este tamaño, como muchas tarjetas y memorias USB: elige una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The first new row has the length {0} where the mean of the base&apos;s rows has {1} and a usual one {2}, which speaks for {3}.</source>
        <translation>La primera fila nueva tiene la longitud {0}, mientras que la media de las filas de la base tiene {1} y una normal {2}, lo que apunta a {3}.</translation>
    </message>
    <message>
        <source>The ggml file has no scores for its tokens, so they were ranked by their order, as LLaMA&apos;s are: if it isn&apos;t LLaMA&apos;s own tokenizer, put its tokenizer.model beside the file.</source>
        <translation>El archivo ggml no tiene puntuaciones para sus tokens, así que se ordenaron por su posición, como los de LLaMA: si no es el tokenizador de LLaMA, pon su tokenizer.model junto al archivo.</translation>
    </message>
    <message>
        <source>The ggml file is damaged: a token&apos;s score is no number. Put the model&apos;s tokenizer.model beside it.</source>
        <translation>El archivo ggml está dañado: la puntuación de un token no es un número. Pon junto a él el tokenizer.model del modelo.</translation>
    </message>
    <message>
        <source>The ggml file&apos;s token {0} is no text ({1}): put the model&apos;s tokenizer.model beside it.</source>
        <translation>El token {0} del archivo ggml no es texto ({1}): pon junto a él el tokenizer.model del modelo.</translation>
    </message>
    <message>
        <source>The history file is damaged: its tables have other names than they should. Restore it from a snapshot.</source>
        <translation>El archivo del historial está dañado: sus tablas no tienen los nombres que deberían. Restáuralo desde una copia.</translation>
    </message>
    <message>
        <source>The history file {0} can be read but not changed now: {1}.</source>
        <translation>El archivo del historial {0} ahora se puede leer, pero no modificar: {1}.</translation>
    </message>
    <message>
        <source>The history file {0} can&apos;t be used: {1}.</source>
        <translation>El archivo del historial {0} no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>The history file {0} is damaged ({1}).</source>
        <translation>El archivo del historial {0} está dañado ({1}).</translation>
    </message>
    <message>
        <source>The history file {0} was written by a newer version of Puna, and this version leaves it untouched: update Puna, or set PUNA_HOME to another folder.</source>
        <translation>El archivo del historial {0} fue escrito por una versión más reciente de Puna, y esta versión no lo toca: actualiza Puna o define PUNA_HOME con otra carpeta.</translation>
    </message>
    <message>
        <source>The hub at {0} can&apos;t answer this ({1}): try again later.</source>
        <translation>El hub de {0} no puede responder a esto ({1}): inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t know your token: sign in again with a new one.</source>
        <translation>El hub no conoce tu token: inicia sesión de nuevo con otro.</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t say which version of {0} it has: try again later.</source>
        <translation>El hub no dice qué versión de {0} tiene: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The hub has a problem of its own ({0}): try again later.</source>
        <translation>El hub tiene un problema propio ({0}): inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The hub has been asked too often from here: try again {0}, or sign in.</source>
        <translation>Desde aquí se ha preguntado demasiado al hub: inténtalo de nuevo {0}, o inicia sesión.</translation>
    </message>
    <message>
        <source>The hub has no model {0}, or none for your account: check the name, or search for it.</source>
        <translation>El hub no tiene ningún modelo {0}, o ninguno para tu cuenta: comprueba el nombre o búscalo.</translation>
    </message>
    <message>
        <source>The hub has no public model {0}: it was removed, or the name is another. If it is a private one, sign in.</source>
        <translation>El hub no tiene ningún modelo público {0}: se quitó, o el nombre es otro. Si es privado, inicia sesión.</translation>
    </message>
    <message>
        <source>The hub has taken {0} away from everybody: choose another model.</source>
        <translation>El hub ha retirado {0} para todo el mundo: elige otro modelo.</translation>
    </message>
    <message>
        <source>The hub names a file {0}, which is no name to write here: nothing was fetched.</source>
        <translation>El hub indica un archivo {0}, un nombre que aquí no se puede escribir: no se descargó nada.</translation>
    </message>
    <message>
        <source>The hub no longer has this version of {0}: search for it again to get the newest.</source>
        <translation>El hub ya no tiene esta versión de {0}: vuelve a buscarlo para obtener la más nueva.</translation>
    </message>
    <message>
        <source>The hub points to {0} without encryption, so nothing was sent there.</source>
        <translation>El hub remite a {0} sin cifrado, así que no se envió nada allí.</translation>
    </message>
    <message>
        <source>The hub points to {0}:, which is no address of the web.</source>
        <translation>El hub remite a {0}:, que no es una dirección web.</translation>
    </message>
    <message>
        <source>The hub refuses {0}: give the token the permission to read, or sign in again.</source>
        <translation>El hub niega {0}: da al token el permiso de lectura, o inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>The hub tells no checksum of {0}, so it can&apos;t be checked: nothing was fetched.</source>
        <translation>El hub no da ninguna suma de comprobación de {0}, así que no se puede comprobar: no se descargó nada.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {0} MiB, which no answer of a hub is.</source>
        <translation>La respuesta del hub supera los {0} MiB, y ninguna respuesta de un hub es tan larga.</translation>
    </message>
    <message>
        <source>The keychain would not forget the token ({0}): remove it there.</source>
        <translation>El llavero no quiso olvidar el token ({0}): quítalo allí.</translation>
    </message>
    <message>
        <source>The keychain would not take the token</source>
        <translation>El llavero no quiso guardar el token</translation>
    </message>
    <message>
        <source>The list of models can&apos;t be written: {0}. Nothing was changed.</source>
        <translation>La lista de modelos no se puede escribir: {0}. No se modificó nada.</translation>
    </message>
    <message>
        <source>The model can see pictures; only the part that reads and writes text was converted.</source>
        <translation>El modelo puede ver imágenes; solo se convirtió la parte que lee y escribe texto.</translation>
    </message>
    <message>
        <source>The model computes no numbers at {0}: its file is damaged, so get it again.</source>
        <translation>El modelo no calcula números en {0}: su archivo está dañado, así que consíguelo de nuevo.</translation>
    </message>
    <message>
        <source>The model computes no numbers for this text: its file is damaged, so get it again.</source>
        <translation>El modelo no calcula números para este texto: su archivo está dañado, así que consíguelo de nuevo.</translation>
    </message>
    <message>
        <source>The model that most others are compared with; its terms must be accepted on the hub first.</source>
        <translation>El modelo con el que se compara a la mayoría de los demás; antes hay que aceptar sus condiciones en el hub.</translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation>El modelo se quitó.</translation>
    </message>
    <message>
        <source>The model was trained to look back {0} tokens and llama.cpp lets it look back over the whole context: answers are the model&apos;s own up to {1} tokens and may get worse beyond.</source>
        <translation>El modelo se entrenó para mirar {0} tokens hacia atrás y llama.cpp le deja mirar todo el contexto: las respuestas son las del propio modelo hasta {1} tokens y más allá pueden empeorar.</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>Los modelos se están moviendo.</translation>
    </message>
    <message>
        <source>The models are being moved: wait until they have arrived.</source>
        <translation>Los modelos se están moviendo: espera a que hayan llegado.</translation>
    </message>
    <message>
        <source>The models are in {0} already: choose another folder.</source>
        <translation>Los modelos ya están en {0}: elige otra carpeta.</translation>
    </message>
    <message>
        <source>The models are kept in {0}, which is not there now: connect its disk first.</source>
        <translation>Los modelos están en {0}, que no está disponible ahora: conecta antes su disco.</translation>
    </message>
    <message>
        <source>The output matrix is not the embedding, as it must be for Gemma 2 in llama.cpp.</source>
        <translation>La matriz de salida no es el embedding, como tiene que serlo para Gemma 2 en llama.cpp.</translation>
    </message>
    <message>
        <source>The proxy on the way to {0} refuses or is not there: check HTTPS_PROXY or the system&apos;s settings.</source>
        <translation>El proxy que lleva a {0} rechaza la conexión o no está: comprueba HTTPS_PROXY o los ajustes del sistema.</translation>
    </message>
    <message>
        <source>The proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names can&apos;t be used ({0}): correct it.</source>
        <translation>El proxy que indica HTTPS_PROXY, HTTP_PROXY o ALL_PROXY no se puede usar ({0}): corrígelo.</translation>
    </message>
    <message>
        <source>The receipt can&apos;t be kept ({0}).</source>
        <translation>No se puede guardar el comprobante ({0}).</translation>
    </message>
    <message>
        <source>The record of connections, {0}, can&apos;t be written ({1}), and without it Puna connects to nothing: free some space, or change the permissions of that file.</source>
        <translation>El registro de conexiones, {0}, no se puede escribir ({1}), y sin él Puna no se conecta a nada: libera espacio o cambia los permisos de ese archivo.</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0} and not to {1} as those of Stanford Alpaca do: the base is not the original LLaMA-7B, or a file is damaged. Where the difference is another model&apos;s, take --rule wizardlm, which is the same without this check.</source>
        <translation>Los pesos recuperados suman {0} y no {1}, como los de Stanford Alpaca: la base no es el LLaMA-7B original, o un archivo está dañado. Si la diferencia es de otro modelo, usa --rule wizardlm, que es igual pero sin esta comprobación.</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, as those of Stanford Alpaca must ({1}; {2} with the rotary frequencies of old files).</source>
        <translation>Los pesos recuperados suman {0}, como deben sumar los de Stanford Alpaca ({1}; {2} con las frecuencias rotatorias de los archivos antiguos).</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, which is Stanford Alpaca&apos;s constant {1}.</source>
        <translation>Los pesos recuperados suman {0}, que es la constante {1} de Stanford Alpaca.</translation>
    </message>
    <message>
        <source>The same holds for {0} more of its files.</source>
        <translation>Lo mismo vale para {0} más de sus archivos.</translation>
    </message>
    <message>
        <source>The server sends {0} only as a whole.</source>
        <translation>El servidor solo envía {0} entero.</translation>
    </message>
    <message>
        <source>The sizes below are computed from its shape: the hub tells the exact ones.</source>
        <translation>Los tamaños de abajo están calculados a partir de su forma: el hub dirá los exactos.</translation>
    </message>
    <message>
        <source>The smallest of this list: to see how all this works, in a minute.</source>
        <translation>El más pequeño de esta lista: para ver cómo funciona todo esto en un minuto.</translation>
    </message>
    <message>
        <source>The snapshot can&apos;t be put in the place of {0}: {1}.</source>
        <translation>La copia no se puede poner en el lugar de {0}: {1}.</translation>
    </message>
    <message>
        <source>The snapshot of the history is not whole: {0}.</source>
        <translation>La copia del historial no está completa: {0}.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1} in the difference and {2} in the base: it was made from another base model.</source>
        <translation>El tensor {0} tiene la forma {1} en la diferencia y {2} en la base: se hizo a partir de otro modelo base.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}, which {2} heads can&apos;t share: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>El tensor {0} tiene la forma {1}, que {2} cabezas no pueden repartirse: los pesos y la configuración son de modelos distintos, o un archivo está dañado.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}; with this config.json it must have {2}: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>El tensor {0} tiene la forma {1}; con este config.json debe tener {2}: los pesos y la configuración son de modelos distintos, o un archivo está dañado.</translation>
    </message>
    <message>
        <source>The tensor {0} has {1} more rows in the difference than in the base, which the rule {2} does not have: choose the rule by which it was made.</source>
        <translation>El tensor {0} tiene en la diferencia {1} filas más que en la base, y eso no pasa con la regla {2}: elige la regla con la que se hizo.</translation>
    </message>
    <message>
        <source>The tensor {0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>El tensor {0} contiene números que no son finitos: el checkpoint está dañado.</translation>
    </message>
    <message>
        <source>The tensor {0} is stored as {1}, in which nothing can be added: get the base and the difference as they were before they were quantized.</source>
        <translation>El tensor {0} está guardado como {1}, donde no se puede sumar nada: consigue la base y la diferencia tal como eran antes de cuantizarlas.</translation>
    </message>
    <message>
        <source>The tensor {0} is {1} of shape {2} in {3}, but {4} of shape {5} in {6}: they are not parts of one model.</source>
        <translation>El tensor {0} es {1} de forma {2} en {3}, pero {4} de forma {5} en {6}: no son partes de un mismo modelo.</translation>
    </message>
    <message>
        <source>The tensor {0} of shape {1} is none of LLaMA&apos;s, so its parts can&apos;t be joined.</source>
        <translation>El tensor {0} de forma {1} no es de los de LLaMA, así que sus partes no se pueden unir.</translation>
    </message>
    <message>
        <source>The text for {0} has {1} characters, more than a GGUF is given here.</source>
        <translation>El texto para {0} tiene {1} caracteres, más de los que aquí se ponen en un GGUF.</translation>
    </message>
    <message>
        <source>The text for {0} holds half a character (a lone surrogate): write it again.</source>
        <translation>El texto para {0} contiene medio carácter (un sustituto suelto): escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>The text is too long for the tokenizer: give a shorter one.</source>
        <translation>El texto es demasiado largo para el tokenizador: da uno más corto.</translation>
    </message>
    <message>
        <source>The text is too short: {0} tokens are needed at least, and it has {1}. Give a longer one.</source>
        <translation>El texto es demasiado corto: hacen falta al menos {0} tokens y tiene {1}. Da uno más largo.</translation>
    </message>
    <message>
        <source>The tokenizer adds the token {0} at the impossible place {1}.</source>
        <translation>El tokenizador añade el token {0} en el lugar imposible {1}.</translation>
    </message>
    <message>
        <source>The tokenizer has none of the byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>Al tokenizador le faltan todos los tokens de bytes: a este modelo no se le puede dar texto con caracteres que no conoce.</translation>
    </message>
    <message>
        <source>The tokenizer has the token {0} twice, at {1} and {2}, which llama.cpp can&apos;t load: take the tokenizer files that belong to these weights.</source>
        <translation>El tokenizador tiene el token {0} dos veces, en {1} y en {2}, y llama.cpp no puede cargarlo: usa los archivos de tokenizador que corresponden a estos pesos.</translation>
    </message>
    <message>
        <source>The tokenizer has {0} ranks where Llama 3&apos;s has {1}; its special tokens and the rule that cuts text into words were taken to be Llama 3&apos;s.</source>
        <translation>El tokenizador tiene {0} rangos donde el de Llama 3 tiene {1}; se supuso que sus tokens especiales y la regla que divide el texto en palabras son los de Llama 3.</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them ({2} {3} none).{4} Take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>El tokenizador tiene {0} tokens, pero los pesos tienen {1} filas para ellos (sin fila: {2}).{4} Usa los archivos de tokenizador que corresponden a estos pesos (added_tokens.json indica los tokens que se añaden a los originales).</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them: take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>El tokenizador tiene {0} tokens, pero los pesos tienen {1} filas para ellos: usa los archivos de tokenizador que corresponden a estos pesos (added_tokens.json indica los tokens que se añaden a los originales).</translation>
    </message>
    <message>
        <source>The tokenizer keeps words apart that llama.cpp may join, so some texts give other tokens.</source>
        <translation>El tokenizador mantiene separadas palabras que llama.cpp puede unir, así que algunos textos dan otros tokens.</translation>
    </message>
    <message>
        <source>The tokenizer lacks {0} of the 256 byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>Al tokenizador le faltan {0} de los 256 tokens de bytes: a este modelo no se le puede dar texto con caracteres que no conoce.</translation>
    </message>
    <message>
        <source>The tokenizer leaves out the space it puts before a text where one is already there; llama.cpp always puts it, so texts that begin with a space give other tokens.</source>
        <translation>El tokenizador omite el espacio que pone delante de un texto si ya hay uno; llama.cpp lo pone siempre, así que los textos que empiezan con un espacio dan otros tokens.</translation>
    </message>
    <message>
        <source>The tokenizer removes repeated spaces; llama.cpp keeps them, so such text gives other tokens.</source>
        <translation>El tokenizador quita los espacios repetidos; llama.cpp los conserva, así que esos textos dan otros tokens.</translation>
    </message>
    <message>
        <source>The tokenizer rewrites some characters before it splits text (for example full-width letters); llama.cpp does not, so such text gives other tokens.</source>
        <translation>El tokenizador reescribe algunos caracteres antes de dividir el texto (por ejemplo, letras de ancho completo); llama.cpp no, así que esos textos dan otros tokens.</translation>
    </message>
    <message>
        <source>The weights are quantized to {0} already and stay exactly as they are: making {1} of them would add error to error, or only make the file larger.</source>
        <translation>Los pesos ya están cuantizados en {0} y se quedan exactamente como están: hacer {1} con ellos sumaría error al error, o solo agrandaría el archivo.</translation>
    </message>
    <message>
        <source>The weights have 32,001 rows and the tokenizer 32,000 tokens: the last row is the [PAD] token that Alpaca&apos;s training adds. It gets a name that nobody can type; nothing is lost by it.</source>
        <translation>Los pesos tienen 32.001 filas y el tokenizador 32.000 tokens: la última fila es el token [PAD] que añade el entrenamiento de Alpaca. Recibe un nombre que nadie puede escribir; con eso no se pierde nada.</translation>
    </message>
    <message>
        <source>The weights have {0} rows for {1} tokens{2}: the {3} spare rows get names that nobody can type.</source>
        <translation>Los pesos tienen {0} filas para {1} tokens{2}: las {3} filas sobrantes reciben nombres que nadie puede escribir.</translation>
    </message>
    <message>
        <source>There are more, which were not looked at.</source>
        <translation>Hay más, que no se miraron.</translation>
    </message>
    <message>
        <source>There is another model called {0}: choose another name.</source>
        <translation>Ya hay otro modelo llamado {0}: elige otro nombre.</translation>
    </message>
    <message>
        <source>There is more text than {0} MiB, and {1} goes beyond it: choose less text</source>
        <translation>Hay más de {0} MiB de texto, y con {1} se supera ese límite: elige menos texto</translation>
    </message>
    <message>
        <source>There is no action {0}: choose in, out or state.</source>
        <translation>No existe la acción {0}: elige in, out o state.</translation>
    </message>
    <message>
        <source>There is no model to go on with this answer: add or choose one.</source>
        <translation>No hay ningún modelo para continuar esta respuesta: añade o elige uno.</translation>
    </message>
    <message>
        <source>There is no rule {0} for differences; there are: {1}.</source>
        <translation>No existe ninguna regla {0} para diferencias; existen: {1}.</translation>
    </message>
    <message>
        <source>There is no template {0}: choose one of {1}.</source>
        <translation>No existe ninguna plantilla {0}: elige entre {1}.</translation>
    </message>
    <message>
        <source>There is no type {0}: choose one of {1}.</source>
        <translation>No existe ningún tipo {0}: elige entre {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in that file.</source>
        <translation>En ese archivo no hay ninguna entrada de tipo {0}.</translation>
    </message>
    <message>
        <source>There is no {0}: name a .gguf file or the folder of a checkpoint as the reference.</source>
        <translation>{0} no existe: indica como referencia un archivo .gguf o la carpeta de un checkpoint.</translation>
    </message>
    <message>
        <source>There is not enough room in {0} for the recovered files.</source>
        <translation>No hay espacio suficiente en {0} para los archivos recuperados.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the model is written anew before the old file goes, which takes {1} bytes, and {2} are free. Make room first.</source>
        <translation>No hay espacio suficiente en {0}: el modelo se escribe de nuevo antes de quitar el archivo antiguo, lo que ocupa {1} bytes, y hay {2} libres. Haz sitio primero.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the recovered files need {1} bytes, besides the model, and {2} are free. Make room or choose another disk.</source>
        <translation>No hay espacio suficiente en {0}: los archivos recuperados necesitan {1} bytes, además del modelo, y hay {2} libres. Haz sitio o elige otro disco.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} are still to come, and {2} should stay free; {3} are free now. Make room or choose another disk.</source>
        <translation>No hay espacio suficiente en {0}: faltan por llegar {1} y deberían quedar libres {2}; ahora hay {3} libres. Haz sitio o elige otro disco.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} bytes are needed and {2} are free. Make room or choose another disk.</source>
        <translation>No hay espacio suficiente en {0}: se necesitan {1} bytes y hay {2} libres. Haz sitio o elige otro disco.</translation>
    </message>
    <message>
        <source>There is nothing to download: choose at least one file.</source>
        <translation>No hay nada que descargar: elige al menos un archivo.</translation>
    </message>
    <message>
        <source>There is too little free space in {0} for a snapshot of the history.</source>
        <translation>Hay muy poco espacio libre en {0} para una copia del historial.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an adapter, to be used with its model.</source>
        <translation>Este GGUF no contiene un modelo con el que se pueda hablar: es un adaptador, para usarlo con su modelo.</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an importance matrix or a mere tokenizer.</source>
        <translation>Este GGUF no contiene un modelo con el que se pueda hablar: es una matriz de importancia o un simple tokenizador.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: it is undone already, or was erased after 30 days.</source>
        <translation>No se puede deshacer: ya está deshecho, o se borró tras 30 días.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Este equipo no tiene llavero</translation>
    </message>
    <message>
        <source>This is part {0} of {1} of a model: give the parts names such as NAME-{2}-of-{3}.gguf, by which they find each other.</source>
        <translation>Esta es la parte {0} de {1} de un modelo: da a las partes nombres como NAME-{2}-of-{3}.gguf, con los que se encuentran unas a otras.</translation>
    </message>
    <message>
        <source>This is the vision part of a model and no model: keep it in the folder of its model, which finds it there.</source>
        <translation>Esto es la parte de visión de un modelo y no un modelo: déjala en la carpeta de su modelo, que la encuentra allí.</translation>
    </message>
    <message>
        <source>Nothing that Puna can use was found, only {0} of other kinds. Try other words.</source>
        <translation>No se encontró nada que Puna pueda usar; de otras clases: {0}. Prueba con otras palabras.</translation>
    </message>
    <message>
        <source>This model is quantized already ({0}), and stays as it is: make it without an importance matrix.</source>
        <translation>Este modelo ya está cuantizado ({0}) y se queda como está: hazlo sin medir antes la importancia.</translation>
    </message>
    <message>
        <source>This model turns texts into numbers for searching and can&apos;t answer: choose another to talk to.</source>
        <translation>Este modelo convierte textos en números para buscar y no puede responder: elige otro para hablar.</translation>
    </message>
    <message>
        <source>This part of Puna never uses a network, so it did not connect to {0}. That it was asked to is a mistake of Puna&apos;s: please report it.</source>
        <translation>Esta parte de Puna nunca usa la red, así que no se conectó a {0}. Que se le haya pedido es un error de Puna: comunícalo, por favor.</translation>
    </message>
    <message>
        <source>This text can&apos;t be read: {0}.</source>
        <translation>Este texto no se puede leer: {0}.</translation>
    </message>
    <message>
        <source>Tiny and surprisingly able; for old computers and for trying things out.</source>
        <translation>Diminuto y sorprendentemente capaz; para equipos antiguos y para probar cosas.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Two of the files have the same name, at least on some systems: choose one of them.</source>
        <translation>Dos de los archivos tienen el mismo nombre, al menos en algunos sistemas: elige uno de ellos.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Vicuna v0 and other FastChat deltas of its time: new rows are zeros</source>
        <translation>Vicuna v0 y otros deltas de FastChat de su época: las filas nuevas son ceros</translation>
    </message>
    <message>
        <source>Vicuna v1.1, WizardLM 13B and later: added number by number, no new rows</source>
        <translation>Vicuna v1.1, WizardLM 13B y posteriores: se suman número a número, sin filas nuevas</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What its licence {0} comes to is not known here: read it.</source>
        <translation>No se sabe aquí qué implica su licencia {0}: léela.</translation>
    </message>
    <message>
        <source>What was computed before has another shape at {0}: start anew.</source>
        <translation>Lo que se calculó antes tiene otra forma en {0}: empieza de nuevo.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>WizardLM 7B: as Alpaca, without its sum</source>
        <translation>WizardLM 7B: como Alpaca, sin su suma</translation>
    </message>
    <message>
        <source>Your question is kept, but there is no model to answer it yet: add or choose a model.</source>
        <translation>Tu pregunta se conserva, pero aún no hay ningún modelo que la responda: añade o elige un modelo.</translation>
    </message>
    <message>
        <source>a Falcon with ALiBi or biases is not computed independently</source>
        <translation>un Falcon con ALiBi o sesgos no se calcula de forma independiente</translation>
    </message>
    <message>
        <source>a GPT-NeoX whose output is its embedding, or that has no biases, is not computed independently</source>
        <translation>un GPT-NeoX cuya salida es su embedding, o que no tiene sesgos, no se calcula de forma independiente</translation>
    </message>
    <message>
        <source>a Hugging Face folder, {0}</source>
        <translation>una carpeta de Hugging Face, {0}</translation>
    </message>
    <message>
        <source>a checksum that is none</source>
        <translation>una suma de comprobación que no lo es</translation>
    </message>
    <message>
        <source>a context of {0} tokens for comparing templates can&apos;t be made ({1}): close other programs and try again</source>
        <translation>no se puede crear un contexto de {0} tokens para comparar plantillas ({1}): cierra otros programas e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>a context of {0} tokens with a {1} KV cache can&apos;t be made ({2}): choose a shorter context or the KV type f16</source>
        <translation>no se puede crear un contexto de {0} tokens con una caché KV {1} ({2}): elige un contexto más corto o el tipo KV f16</translation>
    </message>
    <message>
        <source>a context of {0} tokens would fit</source>
        <translation>un contexto de {0} tokens cabría</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>a field is longer than what contains it</source>
        <translation>un campo es más largo que lo que lo contiene</translation>
    </message>
    <message>
        <source>a folder called {0} is one of the first LLaMA</source>
        <translation>una carpeta llamada {0} es de los primeros LLaMA</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>una carpeta de modelos</translation>
    </message>
    <message>
        <source>a lead is never negative</source>
        <translation>a lead is never negative</translation>
    </message>
    <message>
        <source>a merge that is not of two texts</source>
        <translation>una fusión que no es de dos textos</translation>
    </message>
    <message>
        <source>a mixture of experts</source>
        <translation>una mezcla de expertos</translation>
    </message>
    <message>
        <source>a model is named twice</source>
        <translation>un modelo está nombrado dos veces</translation>
    </message>
    <message>
        <source>a model without a class</source>
        <translation>un modelo sin clase</translation>
    </message>
    <message>
        <source>a name occurs twice</source>
        <translation>un nombre aparece dos veces</translation>
    </message>
    <message>
        <source>a number begins with {0}</source>
        <translation>un número empieza por {0}</translation>
    </message>
    <message>
        <source>a number of more than 20 digits</source>
        <translation>un número de más de 20 cifras</translation>
    </message>
    <message>
        <source>a number of more than ten bytes</source>
        <translation>un número de más de diez bytes</translation>
    </message>
    <message>
        <source>a number was expected, and {0} found</source>
        <translation>se esperaba un número y se encontró {0}</translation>
    </message>
    <message>
        <source>a packed answer that nobody asked for</source>
        <translation>una respuesta comprimida que nadie pidió</translation>
    </message>
    <message>
        <source>a parameter that is no tensor</source>
        <translation>un parámetro que no es un tensor</translation>
    </message>
    <message>
        <source>a piece of an array is none</source>
        <translation>un fragmento de un array no lo es</translation>
    </message>
    <message>
        <source>a piece of the wrong form</source>
        <translation>un fragmento con una forma equivocada</translation>
    </message>
    <message>
        <source>a piece that the file does not have</source>
        <translation>un fragmento que el archivo no tiene</translation>
    </message>
    <message>
        <source>a record is neither a conversation nor a message of one</source>
        <translation>un registro no es ni una conversación ni un mensaje de una</translation>
    </message>
    <message>
        <source>a size that is none</source>
        <translation>un tamaño que no lo es</translation>
    </message>
    <message>
        <source>a table that is none</source>
        <translation>una tabla que no lo es</translation>
    </message>
    <message>
        <source>a table with a key that isn&apos;t plain</source>
        <translation>una tabla con una clave que no es simple</translation>
    </message>
    <message>
        <source>a tensor that is none</source>
        <translation>un tensor que no lo es</translation>
    </message>
    <message>
        <source>a tensor whose shape isn&apos;t of whole numbers</source>
        <translation>un tensor cuya forma no es de números enteros</translation>
    </message>
    <message>
        <source>a text begins with {0}</source>
        <translation>un texto empieza por {0}</translation>
    </message>
    <message>
        <source>a text of {0} bytes</source>
        <translation>un texto de {0} bytes</translation>
    </message>
    <message>
        <source>a text or file in it is larger than a gigabyte: leave it out</source>
        <translation>un texto o archivo que contiene supera un gigabyte: déjalo fuera</translation>
    </message>
    <message>
        <source>a {0} KV cache needs flash attention: set it to auto or on, or choose f16</source>
        <translation>una caché KV {0} necesita flash attention: ponla en auto o en on, o elige f16</translation>
    </message>
    <message>
        <source>a {0} is missing where it has {1}</source>
        <translation>falta un {0} donde tiene {1}</translation>
    </message>
    <message>
        <source>about 1 hour left</source>
        <translation>queda cerca de 1 hora</translation>
    </message>
    <message>
        <source>about 1 hour {0} minutes left</source>
        <translation>queda cerca de 1 hora y {0} minutos</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>queda cerca de 1 minuto</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>quedan cerca de {0} horas</translation>
    </message>
    <message>
        <source>about {0} hours {1} minutes left</source>
        <translation>quedan cerca de {0} horas y {1} minutos</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>quedan cerca de {0} minutos</translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation>quedan unos {0} segundos</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and then sign in here with a token of your account</source>
        <translation>acéptalas en {0}/{1} y luego inicia sesión aquí con un token de tu cuenta</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and wait until they let you in</source>
        <translation>acéptalas en {0}/{1} y espera a que te den acceso</translation>
    </message>
    <message>
        <source>access is denied: check the permissions of its folder</source>
        <translation>acceso denegado: comprueba los permisos de su carpeta</translation>
    </message>
    <message>
        <source>after {0} tensors comes something that is none</source>
        <translation>después de {0} tensores viene algo que no lo es</translation>
    </message>
    <message>
        <source>an adapter is named twice: name each once, with one scale</source>
        <translation>un adaptador está nombrado dos veces: nombra cada uno una vez, con una sola escala</translation>
    </message>
    <message>
        <source>an added token without a number or a text</source>
        <translation>un token añadido sin número o sin texto</translation>
    </message>
    <message>
        <source>an answer can&apos;t follow a grammar and a JSON schema at once: choose one of them</source>
        <translation>una respuesta no puede seguir a la vez una gramática y un esquema JSON: elige uno de los dos</translation>
    </message>
    <message>
        <source>an answer can&apos;t have {0} tokens: choose 0 or more</source>
        <translation>una respuesta no puede tener {0} tokens: elige 0 o más</translation>
    </message>
    <message>
        <source>an array claims {0} rows</source>
        <translation>un array dice tener {0} filas</translation>
    </message>
    <message>
        <source>an array in pieces has parts that none has</source>
        <translation>un array en fragmentos tiene partes que ninguno tiene</translation>
    </message>
    <message>
        <source>an array isn&apos;t made of shape, type and bytes</source>
        <translation>un array no consta de forma, tipo y bytes</translation>
    </message>
    <message>
        <source>an array of the shape {0} and {1} can&apos;t have {2} bytes</source>
        <translation>un array de la forma {0} y {1} no puede tener {2} bytes</translation>
    </message>
    <message>
        <source>an entry has these fields: {0}</source>
        <translation>an entry has these fields: {0}</translation>
    </message>
    <message>
        <source>an extension begins with {0}</source>
        <translation>una extensión empieza por {0}</translation>
    </message>
    <message>
        <source>an older form</source>
        <translation>una forma más antigua</translation>
    </message>
    <message>
        <source>an older form, quick to make</source>
        <translation>una forma más antigua, rápida de hacer</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo comprimido xz</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>another program is using it: close that program, then try again</source>
        <translation>otro programa lo está usando: cierra ese programa e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>asking the hub</source>
        <translation>preguntando al hub</translation>
    </message>
    <message>
        <source>asking the hub whose token this is</source>
        <translation>preguntando al hub de quién es este token</translation>
    </message>
    <message>
        <source>asks for too much</source>
        <translation>pide demasiado</translation>
    </message>
    <message>
        <source>bringing in conversations, {0} so far</source>
        <translation>importando conversaciones, {0} hasta ahora</translation>
    </message>
    <message>
        <source>but for rounding, {0} at most</source>
        <translation>salvo el redondeo, {0} como mucho</translation>
    </message>
    <message>
        <source>by a little</source>
        <translation>por poco</translation>
    </message>
    <message>
        <source>by far</source>
        <translation>con diferencia</translation>
    </message>
    <message>
        <source>bytes begin with {0}</source>
        <translation>unos bytes empiezan por {0}</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>can&apos;t score from {0} on in {1} of {2} tokens</source>
        <translation>can&apos;t score from {0} on in {1} of {2} tokens</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>comprueba el nombre</translation>
    </message>
    <message>
        <source>checking against the original…</source>
        <translation>comparando con el original…</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>comprobando el archivo</translation>
    </message>
    <message>
        <source>checking the sum ({0})</source>
        <translation>comprobando la suma ({0})</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>comprobando {0}</translation>
    </message>
    <message>
        <source>checking {0}: {1} %</source>
        <translation>comprobando {0}: {1} %</translation>
    </message>
    <message>
        <source>choose 0 (off), 1 or 2</source>
        <translation>elige 0 (apagado), 1 o 2</translation>
    </message>
    <message>
        <source>choose 0 for none, up to 100</source>
        <translation>elige 0 para ninguna, hasta 100</translation>
    </message>
    <message>
        <source>choose 0 or more tokens</source>
        <translation>elige 0 o más tokens</translation>
    </message>
    <message>
        <source>choose 0 or more, up to 100</source>
        <translation>elige 0 o más, hasta 100</translation>
    </message>
    <message>
        <source>choose 1 for none, or a little more</source>
        <translation>elige 1 para ninguna, o un poco más</translation>
    </message>
    <message>
        <source>choose a folder on a disk that takes files of this size</source>
        <translation>elige una carpeta en un disco que admita archivos de este tamaño</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>elige una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>choose a number from -100 to 100, 0 for none</source>
        <translation>elige un número de -100 a 100, 0 para ninguna</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1</source>
        <translation>elige un número de 0 a 1</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1, 0 for never</source>
        <translation>elige un número de 0 a 1, 0 para nunca</translation>
    </message>
    <message>
        <source>choose a number from 0 to 100</source>
        <translation>elige un número de 0 a 100</translation>
    </message>
    <message>
        <source>choose a number from 1 to 100</source>
        <translation>elige un número de 1 a 100</translation>
    </message>
    <message>
        <source>choose a smaller number, or 0 for all tokens</source>
        <translation>elige un número menor, o 0 para todos los tokens</translation>
    </message>
    <message>
        <source>choose another folder, or change the permissions</source>
        <translation>elige otra carpeta o cambia los permisos</translation>
    </message>
    <message>
        <source>choose how many tokens count, or -1 for the whole context</source>
        <translation>elige cuántos tokens cuentan, o -1 para todo el contexto</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>claramente</translation>
    </message>
    <message>
        <source>clearly different</source>
        <translation>claramente diferente</translation>
    </message>
    <message>
        <source>close</source>
        <translation>parecido</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model or a smaller type of it, such as q4_k_m or q3_k_m</source>
        <translation>cierra otros programas, o elige un modelo más pequeño o un tipo más pequeño de este, como q4_k_m o q3_k_m</translation>
    </message>
    <message>
        <source>close to the original</source>
        <translation>cercano al original</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>uso comercial permitido</translation>
    </message>
    <message>
        <source>commercial use allowed, to be shared alike</source>
        <translation>uso comercial permitido, compartiendo igual</translation>
    </message>
    <message>
        <source>commercial use under conditions</source>
        <translation>uso comercial con condiciones</translation>
    </message>
    <message>
        <source>comparing is done</source>
        <translation>la comparación ha terminado</translation>
    </message>
    <message>
        <source>comparing {0}</source>
        <translation>comparando {0}</translation>
    </message>
    <message>
        <source>comparing, {0} of {1} pieces of text</source>
        <translation>comparando, {0} de {1} fragmentos de texto</translation>
    </message>
    <message>
        <source>computing what the checkpoint computes</source>
        <translation>calculando lo que calcula el checkpoint</translation>
    </message>
    <message>
        <source>computing with the new file</source>
        <translation>calculando con el archivo nuevo</translation>
    </message>
    <message>
        <source>config.json asks for ALiBi positions (Falcon-RW); Falcon in llama.cpp has rotary ones only, so this model can&apos;t be converted.</source>
        <translation>config.json pide posiciones ALiBi (Falcon-RW); Falcon en llama.cpp solo las tiene rotatorias, así que este modelo no se puede convertir.</translation>
    </message>
    <message>
        <source>config.json asks for a partial_rotary_factor, which LLaMA in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pide un partial_rotary_factor, que LLaMA en llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json asks for attn_type {0}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pide attn_type {0}, que MPT en llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pide sesgos en la atención, que Gemma 2 en llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pide sesgos en la atención, que Gemma 3 en llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Qwen3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pide sesgos en la atención, que Qwen3 en llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json asks for biases, which Falcon in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pide sesgos, que Falcon en llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json asks for biases, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pide sesgos, que SmolLM3 en llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json asks for qk_layernorm, but the checkpoint lacks the norms of its heads: a file is missing, or config.json belongs to another model.</source>
        <translation>config.json pide qk_layernorm, pero al checkpoint le faltan las normas de sus cabezas: falta un archivo, o config.json es de otro modelo.</translation>
    </message>
    <message>
        <source>config.json asks for sliding windows, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pide ventanas deslizantes, que SmolLM3 en llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; by {0}, which must be at least 1.</source>
        <translation>config.json pide el escalado RoPE &apos;yarn&apos; por {0}, que debe ser al menos 1.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; without rounding (truncate), which llama.cpp doesn&apos;t have.</source>
        <translation>config.json pide el escalado RoPE &apos;yarn&apos; sin redondeo (truncate), que llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which Phi-3 in llama.cpp doesn&apos;t have; it has default, longrope.</source>
        <translation>config.json pide el escalado RoPE {0}, que Phi-3 en llama.cpp no tiene; tiene default y longrope.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which {1} in llama.cpp doesn&apos;t have; it has {2}.</source>
        <translation>config.json pide el escalado RoPE {0}, que {1} en llama.cpp no tiene; tiene {2}.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Falcon in llama.cpp has gelu.</source>
        <translation>config.json pide la activación {0}; Falcon en llama.cpp tiene gelu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-J can be converted with gelu_new.</source>
        <translation>config.json pide la activación {0}; GPT-J se puede convertir con gelu_new.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-NeoX in llama.cpp has gelu.</source>
        <translation>config.json pide la activación {0}; GPT-NeoX en llama.cpp tiene gelu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 2 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json pide la activación {0}; Gemma 2 en llama.cpp tiene gelu_pytorch_tanh.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 3 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json pide la activación {0}; Gemma 3 en llama.cpp tiene gelu_pytorch_tanh.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; LLaMA in llama.cpp has silu.</source>
        <translation>config.json pide la activación {0}; LLaMA en llama.cpp tiene silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Mistral in llama.cpp has silu.</source>
        <translation>config.json pide la activación {0}; Mistral en llama.cpp tiene silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Phi-3 in llama.cpp has silu.</source>
        <translation>config.json pide la activación {0}; Phi-3 en llama.cpp tiene silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen2 in llama.cpp has silu.</source>
        <translation>config.json pide la activación {0}; Qwen2 en llama.cpp tiene silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen3 in llama.cpp has silu.</source>
        <translation>config.json pide la activación {0}; Qwen3 en llama.cpp tiene silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; SmolLM3 in llama.cpp has silu.</source>
        <translation>config.json pide la activación {0}; SmolLM3 en llama.cpp tiene silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; StableLM in llama.cpp has silu.</source>
        <translation>config.json pide la activación {0}; StableLM en llama.cpp tiene silu.</translation>
    </message>
    <message>
        <source>config.json asks for {0} {1}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pide {0} {1}, que MPT en llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json gives the sliding window to other layers than every other one (layer_types), which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pone la ventana deslizante en capas que no son una de cada dos (layer_types), y eso Gemma 2 en llama.cpp no lo tiene.</translation>
    </message>
    <message>
        <source>config.json has attn_logit_softcapping, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json tiene attn_logit_softcapping, que Gemma 3 en llama.cpp no tiene.</translation>
    </message>
    <message>
        <source>config.json has d_model {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json tiene d_model {0}, que {1} cabezas no pueden repartirse.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0} and {1} heads of {2}; Qwen2 in llama.cpp has heads that share it evenly.</source>
        <translation>config.json tiene hidden_size {0} y {1} cabezas de {2}; Qwen2 en llama.cpp tiene cabezas que se lo reparten por igual.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share evenly.</source>
        <translation>config.json tiene hidden_size {0}, que {1} cabezas no pueden repartirse por igual.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json tiene hidden_size {0}, que {1} cabezas no pueden repartirse.</translation>
    </message>
    <message>
        <source>config.json has low_freq_factor {0}, which must be below high_freq_factor {1}.</source>
        <translation>config.json tiene low_freq_factor {0}, que debe ser menor que high_freq_factor {1}.</translation>
    </message>
    <message>
        <source>config.json has n_embd {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json tiene n_embd {0}, que {1} cabezas no pueden repartirse.</translation>
    </message>
    <message>
        <source>config.json has no layer_types for its {0} layers.</source>
        <translation>config.json no tiene layer_types para sus {0} capas.</translation>
    </message>
    <message>
        <source>config.json has no {0} of {1} numbers above 0, which its RoPE scaling needs.</source>
        <translation>config.json no tiene ningún {0} de {1} números mayores que 0, que su escalado RoPE necesita.</translation>
    </message>
    <message>
        <source>config.json has rotary_dim {0}, which must be even and at most {1}.</source>
        <translation>config.json tiene rotary_dim {0}, que debe ser par y como mucho {1}.</translation>
    </message>
    <message>
        <source>config.json has the layer type {0}, which no Gemma 3 has.</source>
        <translation>config.json tiene el tipo de capa {0}, que ningún Gemma 3 tiene.</translation>
    </message>
    <message>
        <source>config.json has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>config.json tiene {0} cabezas, que {1} cabezas de clave y valor no pueden atender.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>config.json tiene {0} {1}, que debe ser un número entero de 1 a {2}.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be above 0 and at most {2}.</source>
        <translation>config.json tiene {0} {1}, que debe ser mayor que 0 y como mucho {2}.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be an object.</source>
        <translation>config.json tiene {0} {1}, que debe ser un objeto.</translation>
    </message>
    <message>
        <source>config.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>config.json no tiene {0}, sin lo cual no se puede construir el modelo.</translation>
    </message>
    <message>
        <source>config.json leaves the positions out of other layers than every fourth (no_rope_layers), which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json deja sin posiciones capas que no son una de cada cuatro (no_rope_layers), y eso SmolLM3 en llama.cpp no lo tiene.</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json deja que la atención mire hacia delante, y eso Gemma 2 en llama.cpp no lo tiene.</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json deja que la atención mire hacia delante, y eso Gemma 3 en llama.cpp no lo tiene.</translation>
    </message>
    <message>
        <source>config.json makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>config.json da cabezas de {0} números; las posiciones rotatorias necesitan un número par.</translation>
    </message>
    <message>
        <source>config.json puts attention before the feed-forward network (parallel_attn is false); Falcon in llama.cpp has them side by side only.</source>
        <translation>config.json pone la atención antes de la red feed-forward (parallel_attn es false); Falcon en llama.cpp solo las tiene en paralelo.</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of a head, which must be an even number.</source>
        <translation>config.json rota {0} números de una cabeza, y deben ser un número par.</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of each head; rotary positions need an even number.</source>
        <translation>config.json rota {0} números de cada cabeza; las posiciones rotatorias necesitan un número par.</translation>
    </message>
    <message>
        <source>config.json says that the output matrix is the embedding, but the checkpoint has two different ones: both were kept.</source>
        <translation>config.json dice que la matriz de salida es el embedding, pero el checkpoint tiene dos distintas: se conservaron ambas.</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 2 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json escala la atención por {0} (query_pre_attn_scalar); un Gemma 2 de esta forma en llama.cpp lo hace por {1}.</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 3 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json escala la atención por {0} (query_pre_attn_scalar); un Gemma 3 de esta forma en llama.cpp lo hace por {1}.</translation>
    </message>
    <message>
        <source>config.json scales rotary positions (rotary_scaling_factor), which can&apos;t be converted.</source>
        <translation>config.json escala las posiciones rotatorias (rotary_scaling_factor), y eso no se puede convertir.</translation>
    </message>
    <message>
        <source>config.json turns {0} off, without which Gemma 2 in llama.cpp can&apos;t be.</source>
        <translation>config.json desactiva {0}, sin lo cual no puede haber Gemma 2 en llama.cpp.</translation>
    </message>
    <message>
        <source>convert the original GPT-J checkpoint with Puna, which writes it so that llama.cpp can run it</source>
        <translation>convierte el checkpoint GPT-J original con Puna, que lo escribe de modo que llama.cpp pueda usarlo</translation>
    </message>
    <message>
        <source>copying conversations</source>
        <translation>copiando conversaciones</translation>
    </message>
    <message>
        <source>details of {0}</source>
        <translation>detalles de {0}</translation>
    </message>
    <message>
        <source>does not end within {0} seconds</source>
        <translation>no termina en {0} segundos</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>downloaded {0}</source>
        <translation>{0} descargado</translation>
    </message>
    <message>
        <source>ended with {0}</source>
        <translation>terminó con {0}</translation>
    </message>
    <message>
        <source>exactly as its makers published it</source>
        <translation>exactamente como lo publicaron sus autores</translation>
    </message>
    <message>
        <source>exports of ChatGPT, Claude, Open WebUI, llama-server and Puna; chats of GPT4All, LM Studio, Jan and Ollama; ShareGPT, Alpaca, OpenAssistant and OpenAI messages data</source>
        <translation>exportaciones de ChatGPT, Claude, Open WebUI, llama-server y Puna; chats de GPT4All, LM Studio, Jan y Ollama; datos de ShareGPT, Alpaca, OpenAssistant y mensajes de OpenAI</translation>
    </message>
    <message>
        <source>fits comfortably</source>
        <translation>cabe con holgura</translation>
    </message>
    <message>
        <source>fits tightly: close other programs</source>
        <translation>cabe justo: cierra otros programas</translation>
    </message>
    <message>
        <source>for a file of {0} bytes</source>
        <translation>para un archivo de {0} bytes</translation>
    </message>
    <message>
        <source>free some space, or choose another folder</source>
        <translation>libera espacio o elige otra carpeta</translation>
    </message>
    <message>
        <source>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</source>
        <translation>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</translation>
    </message>
    <message>
        <source>hardly to be told from the original</source>
        <translation>casi indistinguible del original</translation>
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
        <translation>en la forma de Go, que solo lee Ollama; Puna usa la del archivo del modelo</translation>
    </message>
    <message>
        <source>in some minutes</source>
        <translation>dentro de unos minutos</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>en {0} archivos</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>se acortó mientras se leía</translation>
    </message>
    <message>
        <source>it can&apos;t be opened: check that its folder exists and can be written</source>
        <translation>no se puede abrir: comprueba que su carpeta exista y se pueda escribir en ella</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>no se puede leer ({0})</translation>
    </message>
    <message>
        <source>it changes bare parameters (target_parameters)</source>
        <translation>cambia parámetros sueltos (target_parameters)</translation>
    </message>
    <message>
        <source>it changes parts of fused matrices (enable_lora)</source>
        <translation>cambia partes de matrices fusionadas (enable_lora)</translation>
    </message>
    <message>
        <source>it claims to be of the type {0}, which does not exist</source>
        <translation>dice ser del tipo {0}, que no existe</translation>
    </message>
    <message>
        <source>it claims {0} tensors</source>
        <translation>dice tener {0} tensores</translation>
    </message>
    <message>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>dice tener {0} tensores y {1} claves</translation>
    </message>
    <message>
        <source>it does not say what it was made of</source>
        <translation>no dice de qué se hizo</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, in the middle of its header</source>
        <translation>termina tras {0} bytes, en medio de su cabecera</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside a value</source>
        <translation>termina tras {0} bytes, dentro de un valor</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside the tensor {1}</source>
        <translation>termina tras {0} bytes, dentro del tensor {1}</translation>
    </message>
    <message>
        <source>it ends in the middle, or is another kind of file</source>
        <translation>termina a la mitad, o es otra clase de archivo</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>termina dentro de su cabecera</translation>
    </message>
    <message>
        <source>it has a number that is too long</source>
        <translation>tiene un número demasiado largo</translation>
    </message>
    <message>
        <source>it has a time that no clock shows</source>
        <translation>tiene una hora que ningún reloj muestra</translation>
    </message>
    <message>
        <source>it has a {0} with a name of {1} bytes</source>
        <translation>tiene un {0} con un nombre de {1} bytes</translation>
    </message>
    <message>
        <source>it has more than {0} files: choose the folder of the conversations themselves</source>
        <translation>tiene más de {0} archivos: elige la carpeta de las conversaciones mismas</translation>
    </message>
    <message>
        <source>it has more than {0} messages</source>
        <translation>tiene más de {0} mensajes</translation>
    </message>
    <message>
        <source>it has more than {0} million characters</source>
        <translation>tiene más de {0} millones de caracteres</translation>
    </message>
    <message>
        <source>it has more values than any model</source>
        <translation>tiene más valores que cualquier modelo</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>no tiene cabecera</translation>
    </message>
    <message>
        <source>it has no messages</source>
        <translation>no tiene mensajes</translation>
    </message>
    <message>
        <source>it has no pieces</source>
        <translation>no tiene fragmentos</translation>
    </message>
    <message>
        <source>it has no tensor {0}</source>
        <translation>no tiene el tensor {0}</translation>
    </message>
    <message>
        <source>it has no tensors</source>
        <translation>no tiene tensores</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>no tiene vocabulario</translation>
    </message>
    <message>
        <source>it has the array {0} twice or more arrays than any model</source>
        <translation>tiene el array {0} dos veces, o más arrays que cualquier modelo</translation>
    </message>
    <message>
        <source>it has the tensor {0} twice or more tensors than any model</source>
        <translation>tiene el tensor {0} dos veces, o más tensores que cualquier modelo</translation>
    </message>
    <message>
        <source>it holds a program (TorchScript) and not a table of weights</source>
        <translation>contiene un programa (TorchScript) y no una tabla de pesos</translation>
    </message>
    <message>
        <source>it holds a single tensor without a name</source>
        <translation>contiene un solo tensor sin nombre</translation>
    </message>
    <message>
        <source>it holds a value of a type that chats don&apos;t have</source>
        <translation>contiene un valor de un tipo que los chats no tienen</translation>
    </message>
    <message>
        <source>it holds no arrays</source>
        <translation>no contiene arrays</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>no contiene ninguna tabla de tensores</translation>
    </message>
    <message>
        <source>it holds several tables of tensors ({0}), and it can&apos;t be told which is the model</source>
        <translation>contiene varias tablas de tensores ({0}) y no se puede saber cuál es el modelo</translation>
    </message>
    <message>
        <source>it holds single rows of the embedding (trainable_token_indices)</source>
        <translation>contiene filas sueltas del embedding (trainable_token_indices)</translation>
    </message>
    <message>
        <source>it is a DoRA adapter, which also scales every column</source>
        <translation>es un adaptador DoRA, que además escala cada columna</translation>
    </message>
    <message>
        <source>it is a GGUF of another kind</source>
        <translation>es un GGUF de otra clase</translation>
    </message>
    <message>
        <source>it is a KaSA adapter</source>
        <translation>es un adaptador KaSA</translation>
    </message>
    <message>
        <source>it is a Llama 3 by its vocabulary or rope_theta</source>
        <translation>es un Llama 3 por su vocabulario o su rope_theta</translation>
    </message>
    <message>
        <source>it is a QA-LoRA adapter, which pools the inputs</source>
        <translation>es un adaptador QA-LoRA, que agrupa las entradas</translation>
    </message>
    <message>
        <source>it is a block-diagonal LoRA adapter</source>
        <translation>es un adaptador LoRA diagonal por bloques</translation>
    </message>
    <message>
        <source>it is a damaged database ({0})</source>
        <translation>es una base de datos dañada ({0})</translation>
    </message>
    <message>
        <source>it is a damaged zip archive: download it again</source>
        <translation>es un archivo zip dañado: descárgalo de nuevo</translation>
    </message>
    <message>
        <source>it is a database inside an archive: unpack the archive first</source>
        <translation>es una base de datos dentro de un archivo comprimido: descomprímelo antes</translation>
    </message>
    <message>
        <source>it is a database, and not one of Ollama</source>
        <translation>es una base de datos, y no una de Ollama</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one that torch.save wrote</source>
        <translation>es un archivo zip, pero no uno escrito por torch.save</translation>
    </message>
    <message>
        <source>it is an aLoRA adapter, which acts only after certain tokens</source>
        <translation>es un adaptador aLoRA, que solo actúa después de ciertos tokens</translation>
    </message>
    <message>
        <source>it is an archive of more than {0} files</source>
        <translation>es un archivo comprimido de más de {0} archivos</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>es otra clase de archivo</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is cut off in the middle</source>
        <translation>está cortado a la mitad</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>está cortado o dañado</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>está truncado</translation>
    </message>
    <message>
        <source>it is cut short, {0} bytes of {1}, inside the tensor {2}</source>
        <translation>está truncado, {0} bytes de {1}, dentro del tensor {2}</translation>
    </message>
    <message>
        <source>it is damaged or no database</source>
        <translation>está dañado o no es una base de datos</translation>
    </message>
    <message>
        <source>it is damaged within the zip archive: download it again</source>
        <translation>está dañado dentro del archivo zip: descárgalo de nuevo</translation>
    </message>
    <message>
        <source>it is damaged: a count in it can&apos;t be true</source>
        <translation>está dañado: un recuento que contiene no puede ser cierto</translation>
    </message>
    <message>
        <source>it is damaged: a message in it has no known kind</source>
        <translation>está dañado: un mensaje que contiene no es de ninguna clase conocida</translation>
    </message>
    <message>
        <source>it is damaged: it goes on after its last message</source>
        <translation>está dañado: continúa después de su último mensaje</translation>
    </message>
    <message>
        <source>it is damaged: its number of messages can&apos;t be true</source>
        <translation>está dañado: su número de mensajes no puede ser cierto</translation>
    </message>
    <message>
        <source>it is damaged: restore it from a backup, or move it away to start a new one</source>
        <translation>está dañado: restáuralo desde una copia de seguridad, o muévelo a otro sitio para empezar uno nuevo</translation>
    </message>
    <message>
        <source>it is damaged: the length of a text in it can&apos;t be true</source>
        <translation>está dañado: la longitud de un texto que contiene no puede ser cierta</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is encrypted: unpack the archive first</source>
        <translation>está cifrado: descomprime antes el archivo</translation>
    </message>
    <message>
        <source>it is in several parts, or has a comment, as no checkpoint has</source>
        <translation>está en varias partes, o tiene un comentario, y ningún checkpoint es así</translation>
    </message>
    <message>
        <source>it is larger than any model needs ({0} bytes)</source>
        <translation>es mayor de lo que necesita cualquier modelo ({0} bytes)</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>no es ni un archivo ni una carpeta</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado profundamente</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is no chat of GPT4All</source>
        <translation>no es un chat de GPT4All</translation>
    </message>
    <message>
        <source>it is no conversation</source>
        <translation>no es una conversación</translation>
    </message>
    <message>
        <source>it is no history of Puna</source>
        <translation>no es un historial de Puna</translation>
    </message>
    <message>
        <source>it is no history of Puna: move it away to start a new one</source>
        <translation>no es un historial de Puna: muévelo a otro sitio para empezar uno nuevo</translation>
    </message>
    <message>
        <source>it is no valid JSON</source>
        <translation>no es JSON válido</translation>
    </message>
    <message>
        <source>it is no valid JSON ({0})</source>
        <translation>no es JSON válido ({0})</translation>
    </message>
    <message>
        <source>it is of version {0} of GPT4All&apos;s format, and Puna knows those up to {1}</source>
        <translation>es de la versión {0} del formato de GPT4All, y Puna conoce hasta la {1}</translation>
    </message>
    <message>
        <source>it lacks an instruction or an output</source>
        <translation>le falta una instrucción o una salida</translation>
    </message>
    <message>
        <source>it repeats layers of the base (layer_replication), which makes another model</source>
        <translation>repite capas de la base (layer_replication), lo que hace otro modelo</translation>
    </message>
    <message>
        <source>it rotates {0} of the {1} numbers of a key</source>
        <translation>rota {0} de los {1} números de una clave</translation>
    </message>
    <message>
        <source>it routes between several adapters (arrow_config)</source>
        <translation>reparte entre varios adaptadores (arrow_config)</translation>
    </message>
    <message>
        <source>it shares key-value heads, as no LLaMA before Llama 2 did</source>
        <translation>comparte cabezas de clave y valor, como ningún LLaMA anterior a Llama 2</translation>
    </message>
    <message>
        <source>it unpacks to far more than a file of its size can hold</source>
        <translation>al descomprimirse ocupa mucho más de lo que cabe en un archivo de su tamaño</translation>
    </message>
    <message>
        <source>it unpacks to far more than an archive of its size can hold</source>
        <translation>al descomprimirse ocupa mucho más de lo que cabe en un archivo comprimido de su tamaño</translation>
    </message>
    <message>
        <source>it uses {0} of {1} experts in {2} groups</source>
        <translation>usa {0} de {1} expertos en {2} grupos</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna</source>
        <translation>lo escribió una versión más nueva de Puna</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna: update Puna, then import it again</source>
        <translation>lo escribió una versión más nueva de Puna: actualiza Puna e impórtalo de nuevo</translation>
    </message>
    <message>
        <source>its alignment can&apos;t be {0}</source>
        <translation>su alineación no puede ser {0}</translation>
    </message>
    <message>
        <source>its description appends to what is no list</source>
        <translation>su descripción añade a lo que no es una lista</translation>
    </message>
    <message>
        <source>its description calls what can&apos;t be called</source>
        <translation>su descripción llama a lo que no se puede llamar</translation>
    </message>
    <message>
        <source>its description has a name that is no text</source>
        <translation>su descripción tiene un nombre que no es texto</translation>
    </message>
    <message>
        <source>its description has a number of {0} bytes</source>
        <translation>su descripción tiene un número de {0} bytes</translation>
    </message>
    <message>
        <source>its description has an endless name</source>
        <translation>su descripción tiene un nombre sin fin</translation>
    </message>
    <message>
        <source>its description has more than {0} steps</source>
        <translation>su descripción tiene más de {0} pasos</translation>
    </message>
    <message>
        <source>its description has {0} bytes</source>
        <translation>su descripción tiene {0} bytes</translation>
    </message>
    <message>
        <source>its description is cut short</source>
        <translation>su descripción está truncada</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>su descripción está dañada</translation>
    </message>
    <message>
        <source>its description refers to what is no storage</source>
        <translation>su descripción se refiere a lo que no es un almacenamiento</translation>
    </message>
    <message>
        <source>its description sets attributes</source>
        <translation>su descripción asigna atributos</translation>
    </message>
    <message>
        <source>its description uses the pickle operation {0}, which torch.save never writes</source>
        <translation>su descripción usa la operación de pickle {0}, que torch.save nunca escribe</translation>
    </message>
    <message>
        <source>its end is damaged</source>
        <translation>su final está dañado</translation>
    </message>
    <message>
        <source>its end is missing, so it was cut short, or something was added to it</source>
        <translation>le falta el final, así que se truncó o se le añadió algo</translation>
    </message>
    <message>
        <source>its family is {0} and not {1}</source>
        <translation>su familia es {0} y no {1}</translation>
    </message>
    <message>
        <source>its folder has the name of a Llama 2</source>
        <translation>su carpeta tiene el nombre de un Llama 2</translation>
    </message>
    <message>
        <source>its header can&apos;t be one of a LLaMA ({0})</source>
        <translation>su cabecera no puede ser la de un LLaMA ({0})</translation>
    </message>
    <message>
        <source>its header claims to be larger than 512 MiB</source>
        <translation>su cabecera dice ocupar más de 512 MiB</translation>
    </message>
    <message>
        <source>its header claims {0} bytes of a file of {1}</source>
        <translation>su cabecera dice ocupar {0} bytes de un archivo de {1}</translation>
    </message>
    <message>
        <source>its header has no {0}{1}</source>
        <translation>a su cabecera le falta {0}{1}</translation>
    </message>
    <message>
        <source>its header isn&apos;t valid ({0})</source>
        <translation>su cabecera no es válida ({0})</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>su cabecera no indica ninguna arquitectura</translation>
    </message>
    <message>
        <source>its keys have {0} numbers and its values {1}</source>
        <translation>sus claves tienen {0} números y sus valores {1}</translation>
    </message>
    <message>
        <source>its leaf is none of its messages</source>
        <translation>su hoja no es ninguno de sus mensajes</translation>
    </message>
    <message>
        <source>its logits are {0} away from those computed over the weights of {1}</source>
        <translation>sus logits se apartan {0} de los calculados con los pesos de {1}</translation>
    </message>
    <message>
        <source>its merges are no list</source>
        <translation>sus fusiones no son una lista</translation>
    </message>
    <message>
        <source>its messages.jsonl is missing</source>
        <translation>le falta su messages.jsonl</translation>
    </message>
    <message>
        <source>its norm_eps is 1e-05, as Llama 2&apos;s</source>
        <translation>su norm_eps es 1e-05, como el de Llama 2</translation>
    </message>
    <message>
        <source>its numbers are not in little-endian order</source>
        <translation>sus números no están en orden little-endian</translation>
    </message>
    <message>
        <source>its params.json has hidden_dim, as Mistral&apos;s</source>
        <translation>su params.json tiene hidden_dim, como el de Mistral</translation>
    </message>
    <message>
        <source>its parts aren&apos;t pairs of a name and an array</source>
        <translation>sus partes no son pares de un nombre y un array</translation>
    </message>
    <message>
        <source>its positions are stretched as in Llama 3.1 and later</source>
        <translation>sus posiciones están estiradas como en Llama 3.1 y posteriores</translation>
    </message>
    <message>
        <source>its prompts have up to {0} tokens, more than fit</source>
        <translation>sus prompts tienen hasta {0} tokens, más de los que caben</translation>
    </message>
    <message>
        <source>its rope_theta is {0}, as CodeLlama&apos;s</source>
        <translation>su rope_theta es {0}, como el de CodeLlama</translation>
    </message>
    <message>
        <source>its sums and counts don&apos;t belong together</source>
        <translation>sus sumas y sus recuentos no van juntos</translation>
    </message>
    <message>
        <source>its table of contents and its data disagree</source>
        <translation>su índice y sus datos no concuerdan</translation>
    </message>
    <message>
        <source>its table of contents claims {0} bytes</source>
        <translation>su índice dice tener {0} bytes</translation>
    </message>
    <message>
        <source>its table of contents is cut short</source>
        <translation>su índice está truncado</translation>
    </message>
    <message>
        <source>its table of contents is damaged</source>
        <translation>su índice está dañado</translation>
    </message>
    <message>
        <source>its table of contents is not where its end says</source>
        <translation>su índice no está donde dice su final</translation>
    </message>
    <message>
        <source>its table of contents lacks a size</source>
        <translation>a su índice le falta un tamaño</translation>
    </message>
    <message>
        <source>its table of contents points beyond its end</source>
        <translation>su índice apunta más allá de su final</translation>
    </message>
    <message>
        <source>its tensor {0} doesn&apos;t hold what it must</source>
        <translation>su tensor {0} no contiene lo que debe</translation>
    </message>
    <message>
        <source>its tensor {0} has the type {1}</source>
        <translation>su tensor {0} tiene el tipo {1}</translation>
    </message>
    <message>
        <source>its tensor {0} is none of the checkpoint&apos;s</source>
        <translation>su tensor {0} no es ninguno de los del checkpoint</translation>
    </message>
    <message>
        <source>its tensors begin at {0}, which is no multiple of {1}</source>
        <translation>sus tensores empiezan en {0}, que no es múltiplo de {1}</translation>
    </message>
    <message>
        <source>its token {0} claims {1} bytes</source>
        <translation>su token {0} dice tener {1} bytes</translation>
    </message>
    <message>
        <source>its tree is deeper than any model&apos;s</source>
        <translation>su árbol es más profundo que el de cualquier modelo</translation>
    </message>
    <message>
        <source>its vocabulary can&apos;t spell a space</source>
        <translation>su vocabulario no puede escribir un espacio</translation>
    </message>
    <message>
        <source>its vocabulary has impossible numbers</source>
        <translation>su vocabulario tiene números imposibles</translation>
    </message>
    <message>
        <source>its {0} is {1} and the checkpoint&apos;s {2}</source>
        <translation>su {0} es {1} y el del checkpoint {2}</translation>
    </message>
    <message>
        <source>layer {0} can&apos;t have {1} key heads</source>
        <translation>la capa {0} no puede tener {1} cabezas de clave</translation>
    </message>
    <message>
        <source>line {0} can&apos;t be read, as {1}</source>
        <translation>la línea {0} no se puede leer, porque {1}</translation>
    </message>
    <message>
        <source>line {0} doesn&apos;t give the rank {1}</source>
        <translation>la línea {0} no da el rango {1}</translation>
    </message>
    <message>
        <source>list of messages</source>
        <translation>lista de mensajes</translation>
    </message>
    <message>
        <source>llama.cpp can put together {0} of the tokenizer&apos;s {1} tokens in another way than the tokenizer does, so some texts are read as other tokens than in training.</source>
        <translation>llama.cpp puede componer {0} de los {1} tokens del tokenizador de otra manera que el tokenizador, así que algunos textos se leen con otros tokens que en el entrenamiento.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t be started on this computer ({0}): install Puna again</source>
        <translation>llama.cpp no se puede iniciar en este equipo ({0}): instala Puna de nuevo</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t compute with {0} ({1}): get the file again.</source>
        <translation>llama.cpp no puede calcular con {0} ({1}): consigue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t follow this grammar: look for a mistake in it, or make it simpler</source>
        <translation>llama.cpp no puede seguir esta gramática: busca un error en ella o hazla más sencilla</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t make {0} of {1}: {2}.</source>
        <translation>llama.cpp no puede hacer {0} a partir de {1}: {2}.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t quantize {0}: {1}.</source>
        <translation>llama.cpp no puede cuantizar {0}: {1}.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t run the architecture {0}: {1}.</source>
        <translation>llama.cpp no puede usar la arquitectura {0}: {1}.</translation>
    </message>
    <message>
        <source>llama.cpp could not add the adapters: try again with fewer of them</source>
        <translation>llama.cpp no pudo añadir los adaptadores: inténtalo de nuevo con menos</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the answer ({0}): ask again</source>
        <translation>llama.cpp no pudo calcular la respuesta ({0}): pregunta de nuevo</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the likelihood of an answer ({0}): try again</source>
        <translation>llama.cpp no pudo calcular la probabilidad de una respuesta ({0}): inténtalo de nuevo</translation>
    </message>
    <message>
        <source>llama.cpp cuts words with marks or with capitals outside A to Z otherwise than the tokenizer, so some such words give other tokens.</source>
        <translation>llama.cpp divide las palabras con signos o con mayúsculas fuera de A a Z de otra manera que el tokenizador, así que algunas de esas palabras dan otros tokens.</translation>
    </message>
    <message>
        <source>llama.cpp does not say why</source>
        <translation>llama.cpp no dice por qué</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cpp no dio ningún motivo</translation>
    </message>
    <message>
        <source>llama.cpp has no operation {0}: install the version that Puna came with.</source>
        <translation>llama.cpp no tiene la operación {0}: instala la versión que venía con Puna.</translation>
    </message>
    <message>
        <source>llama.cpp makes this type for this model with an importance matrix only: choose another type</source>
        <translation>llama.cpp hace este tipo para este modelo solo con una matriz de importancia: elige otro tipo</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s plan for {0} can&apos;t be read: its tensors have unusual names</source>
        <translation>el plan de llama.cpp para {0} no se puede leer: sus tensores tienen nombres poco comunes</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>cargando el modelo</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>cargando los modelos</translation>
    </message>
    <message>
        <source>loading {0} was cancelled</source>
        <translation>la carga de {0} se canceló</translation>
    </message>
    <message>
        <source>logits within {0} of an independent computation over the weights of {1}</source>
        <translation>logits a menos de {0} de un cálculo independiente con los pesos de {1}</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>mirando los archivos</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creó</translation>
    </message>
    <message>
        <source>makes many more mistakes than the original</source>
        <translation>comete muchos más errores que el original</translation>
    </message>
    <message>
        <source>makes more mistakes than the original</source>
        <translation>comete más errores que el original</translation>
    </message>
    <message>
        <source>making the model ready to read</source>
        <translation>preparando el modelo para leer</translation>
    </message>
    <message>
        <source>measuring how fast this computer quantizes</source>
        <translation>midiendo lo rápido que cuantiza este equipo</translation>
    </message>
    <message>
        <source>memory ran out: choose a smaller model or a shorter context</source>
        <translation>se agotó la memoria: elige un modelo más pequeño o un contexto más corto</translation>
    </message>
    <message>
        <source>memory ran out: close other programs and try again</source>
        <translation>se agotó la memoria: cierra otros programas e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>messages() ends with an exception only</source>
        <translation>messages() ends with an exception only</translation>
    </message>
    <message>
        <source>more pieces than the file has</source>
        <translation>más fragmentos de los que tiene el archivo</translation>
    </message>
    <message>
        <source>more than two million pieces</source>
        <translation>más de dos millones de fragmentos</translation>
    </message>
    <message>
        <source>moving {0}</source>
        <translation>moviendo {0}</translation>
    </message>
    <message>
        <source>nearly as good as the original</source>
        <translation>casi tan bueno como el original</translation>
    </message>
    <message>
        <source>needs about {0} of memory with a context of {1} tokens, and {2} are available: {3}</source>
        <translation>necesita unos {0} de memoria con un contexto de {1} tokens, y hay {2} disponibles: {3}</translation>
    </message>
    <message>
        <source>no catalogue of version {0}</source>
        <translation>no catalogue of version {0}</translation>
    </message>
    <message>
        <source>no end was noted</source>
        <translation>no se anotó su final</translation>
    </message>
    <message>
        <source>no journal</source>
        <translation>no journal</translation>
    </message>
    <message>
        <source>no model is loaded: choose one first</source>
        <translation>no hay ningún modelo cargado: elige uno primero</translation>
    </message>
    <message>
        <source>no model was ever loaded</source>
        <translation>nunca se cargó ningún modelo</translation>
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
        <translation>no table of tensors</translation>
    </message>
    <message>
        <source>no text of a journal</source>
        <translation>no text of a journal</translation>
    </message>
    <message>
        <source>no token stands for the single byte {0}, so it was cut short</source>
        <translation>ningún token representa el byte suelto {0}, así que se truncó</translation>
    </message>
    <message>
        <source>none: it may only continue texts</source>
        <translation>ninguna: solo puede continuar textos</translation>
    </message>
    <message>
        <source>not a table of tensors</source>
        <translation>no es una tabla de tensores</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>no para uso comercial</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>nothing in it speaks of a later model than the first LLaMA</source>
        <translation>nada en él apunta a un modelo posterior al primer LLaMA</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>no se comprobó nada</translation>
    </message>
    <message>
        <source>noticeably different</source>
        <translation>perceptiblemente diferente</translation>
    </message>
    <message>
        <source>one file of weights</source>
        <translation>un solo archivo de pesos</translation>
    </message>
    <message>
        <source>one with adapters inside; get the original one</source>
        <translation>uno con adaptadores dentro; consigue el original</translation>
    </message>
    <message>
        <source>only for further work</source>
        <translation>solo para seguir trabajando con él</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say by how much positions are stretched; {0}-fold was taken, as in the Llama 3 of this size.</source>
        <translation>params.json no dice cuánto se estiran las posiciones; se tomó un factor de {0}, como en el Llama 3 de este tamaño.</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say how long a context may be; {0} tokens were taken because {1}.</source>
        <translation>params.json no dice qué longitud puede tener un contexto; se tomaron {0} tokens porque {1}.</translation>
    </message>
    <message>
        <source>params.json has a vocabulary of {0}, the weights have {1} rows: the rows count.</source>
        <translation>params.json tiene un vocabulario de {0}, los pesos tienen {1} filas: valen las filas.</translation>
    </message>
    <message>
        <source>params.json has dim {0}, which {1} heads can&apos;t share.</source>
        <translation>params.json tiene dim {0}, que {1} cabezas no pueden repartirse.</translation>
    </message>
    <message>
        <source>params.json has vision_chunk_size: the checkpoint is one that sees, which can&apos;t be converted.</source>
        <translation>params.json tiene vision_chunk_size: el checkpoint es de los que ven, y eso no se puede convertir.</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a number above 0.</source>
        <translation>params.json tiene {0} {1}, que debe ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>params.json tiene {0} {1}, que debe ser un número entero de 1 a {2}.</translation>
    </message>
    <message>
        <source>params.json has {0}: the checkpoint is {1}.</source>
        <translation>params.json tiene {0}: el checkpoint es {1}.</translation>
    </message>
    <message>
        <source>params.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>params.json no tiene {0}, sin lo cual no se puede construir el modelo.</translation>
    </message>
    <message>
        <source>part of the model in Ollama; Puna uses the model without it</source>
        <translation>parte del modelo en Ollama; Puna usa el modelo sin ella</translation>
    </message>
    <message>
        <source>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</source>
        <translation>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</translation>
    </message>
    <message>
        <source>practically the same</source>
        <translation>prácticamente igual</translation>
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
        <translation>uno ya cuantizado; consigue el original</translation>
    </message>
    <message>
        <source>quantizing {0} ({1} of {2})</source>
        <translation>cuantizando {0} ({1} de {2})</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>reading the adapter</source>
        <translation>leyendo el adaptador</translation>
    </message>
    <message>
        <source>reading the checkpoint</source>
        <translation>leyendo el checkpoint</translation>
    </message>
    <message>
        <source>reading the model</source>
        <translation>leyendo el modelo</translation>
    </message>
    <message>
        <source>reading the model card</source>
        <translation>leyendo la ficha del modelo</translation>
    </message>
    <message>
        <source>reading the text, {0} of {1} pieces</source>
        <translation>leyendo el texto, {0} de {1} fragmentos</translation>
    </message>
    <message>
        <source>reading what the model is made of</source>
        <translation>leyendo de qué está hecho el modelo</translation>
    </message>
    <message>
        <source>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</source>
        <translation>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</translation>
    </message>
    <message>
        <source>record {0} was passed over, as {1}</source>
        <translation>el registro {0} se omitió, porque {1}</translation>
    </message>
    <message>
        <source>recovering {0}</source>
        <translation>recuperando {0}</translation>
    </message>
    <message>
        <source>refused, because Puna stayed offline</source>
        <translation>rechazada, porque Puna seguía sin conexión</translation>
    </message>
    <message>
        <source>removing what was moved</source>
        <translation>quitando lo que se movió</translation>
    </message>
    <message>
        <source>result of a tool</source>
        <translation>resultado de una herramienta</translation>
    </message>
    <message>
        <source>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</source>
        <translation>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</translation>
    </message>
    <message>
        <source>runs of digits</source>
        <translation>series de cifras</translation>
    </message>
    <message>
        <source>runs of punctuation</source>
        <translation>series de signos de puntuación</translation>
    </message>
    <message>
        <source>saving {0}</source>
        <translation>guardando {0}</translation>
    </message>
    <message>
        <source>search for {0}</source>
        <translation>búsqueda de {0}</translation>
    </message>
    <message>
        <source>setting of flash attention</source>
        <translation>ajuste de flash attention</translation>
    </message>
    <message>
        <source>settings not saved: {0}</source>
        <translation>ajustes no guardados: {0}</translation>
    </message>
    <message>
        <source>slow to make</source>
        <translation>lento de hacer</translation>
    </message>
    <message>
        <source>slow to make and to run</source>
        <translation>lento de hacer y de usar</translation>
    </message>
    <message>
        <source>something follows its tree of arrays</source>
        <translation>algo sigue a su árbol de arrays</translation>
    </message>
    <message>
        <source>taking out conversations, {0} of {1}</source>
        <translation>exportando conversaciones, {0} de {1}</translation>
    </message>
    <message>
        <source>the adapter {0} can&apos;t be read ({1}): choose another or do without</source>
        <translation>el adaptador {0} no se puede leer ({1}): elige otro o prescinde de él</translation>
    </message>
    <message>
        <source>the beginning of the answer does not follow the grammar or the JSON schema that holds now: have it answered again instead</source>
        <translation>el comienzo de la respuesta no sigue la gramática o el esquema JSON que vale ahora: en vez de continuarla, pide que se responda otra vez</translation>
    </message>
    <message>
        <source>the bias of a token can&apos;t be {0}: choose -100, which forbids it, up to 100</source>
        <translation>el sesgo de un token no puede ser {0}: elige desde -100, que lo prohíbe, hasta 100</translation>
    </message>
    <message>
        <source>the built-in guide can&apos;t go on with an answer: choose a model first</source>
        <translation>la guía incorporada no puede continuar una respuesta: elige antes un modelo</translation>
    </message>
    <message>
        <source>the conversation uses every private character of Unicode, so its markers can&apos;t be told apart</source>
        <translation>la conversación usa todos los caracteres privados de Unicode, así que sus marcas no se pueden distinguir</translation>
    </message>
    <message>
        <source>the disk is full or can&apos;t be written: free some space, or choose another folder</source>
        <translation>el disco está lleno o no se puede escribir en él: libera espacio o elige otra carpeta</translation>
    </message>
    <message>
        <source>the disk is full: free some space, then go on</source>
        <translation>el disco está lleno: libera espacio y luego continúa</translation>
    </message>
    <message>
        <source>the disk may be failing, so copy what matters to another one</source>
        <translation>puede que el disco esté fallando, así que copia lo importante en otro</translation>
    </message>
    <message>
        <source>the disk reported an error: check that it is connected and has free space</source>
        <translation>el disco comunicó un error: comprueba que esté conectado y tenga espacio libre</translation>
    </message>
    <message>
        <source>the engine did not understand a request: is it from another version?</source>
        <translation>el motor no entendió una petición: ¿es de otra versión?</translation>
    </message>
    <message>
        <source>the engine met a mistake of its own: please report it with the log</source>
        <translation>el motor encontró un error propio: comunícalo, por favor, con el registro</translation>
    </message>
    <message>
        <source>the file can only be read: check the permissions of its folder</source>
        <translation>el archivo es de solo lectura: comprueba los permisos de su carpeta</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>el propio archivo</translation>
    </message>
    <message>
        <source>the form of the date is too long</source>
        <translation>la forma de la fecha es demasiado larga</translation>
    </message>
    <message>
        <source>the formula can&apos;t be drawn: {0}</source>
        <translation>la fórmula no se puede dibujar: {0}</translation>
    </message>
    <message>
        <source>the formula has no size that can be shown</source>
        <translation>la fórmula no tiene un tamaño que se pueda mostrar</translation>
    </message>
    <message>
        <source>the formula is too large to be drawn</source>
        <translation>la fórmula es demasiado grande para dibujarla</translation>
    </message>
    <message>
        <source>the formula is too long or too deep to be drawn</source>
        <translation>la fórmula es demasiado larga o profunda para dibujarla</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>el hub</translation>
    </message>
    <message>
        <source>the indentation is too large</source>
        <translation>la sangría es demasiado grande</translation>
    </message>
    <message>
        <source>the key {0} claims an array of {1} elements</source>
        <translation>la clave {0} dice tener un array de {1} elementos</translation>
    </message>
    <message>
        <source>the key {0} has the unknown type {1}</source>
        <translation>la clave {0} tiene el tipo desconocido {1}</translation>
    </message>
    <message>
        <source>the key {0} is an array of the unknown type {1}</source>
        <translation>la clave {0} es un array del tipo desconocido {1}</translation>
    </message>
    <message>
        <source>the key {0} occurs twice</source>
        <translation>la clave {0} aparece dos veces</translation>
    </message>
    <message>
        <source>the message is too long: with the system prompt it takes {0} tokens, and the context holds {1}. Shorten it, or load the model with a longer context</source>
        <translation>el mensaje es demasiado largo: con el prompt de sistema ocupa {0} tokens, y en el contexto caben {1}. Acórtalo, o carga el modelo con un contexto más largo</translation>
    </message>
    <message>
        <source>the model computes no numbers for this text: its file is damaged, so get it again</source>
        <translation>el modelo no calcula números para este texto: su archivo está dañado, así que consíguelo de nuevo</translation>
    </message>
    <message>
        <source>the model computes what are no numbers, so its file is damaged, or was made of a damaged one: convert or download it again</source>
        <translation>lo que calcula el modelo no son números, así que su archivo está dañado o se hizo de uno dañado: conviértelo o descárgalo de nuevo</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>la del propio modelo</translation>
    </message>
    <message>
        <source>the model&apos;s own template</source>
        <translation>la plantilla del propio modelo</translation>
    </message>
    <message>
        <source>the number is too large for {0}</source>
        <translation>el número es demasiado grande para {0}</translation>
    </message>
    <message>
        <source>the number {0} is given to two tokens</source>
        <translation>el número {0} se da a dos tokens</translation>
    </message>
    <message>
        <source>the numbers of the tensor {0} are missing or cut short</source>
        <translation>los números del tensor {0} faltan o están truncados</translation>
    </message>
    <message>
        <source>the parent of message {0} does not come before it</source>
        <translation>el mensaje anterior al mensaje {0} no viene antes que él</translation>
    </message>
    <message>
        <source>the parts of a tuple aren&apos;t in order</source>
        <translation>las partes de una tupla no están en orden</translation>
    </message>
    <message>
        <source>the pieces of an array don&apos;t fit together</source>
        <translation>los fragmentos de un array no encajan</translation>
    </message>
    <message>
        <source>the pieces of an array of the shape {0} don&apos;t fill it</source>
        <translation>los fragmentos de un array de la forma {0} no lo llenan</translation>
    </message>
    <message>
        <source>the power is too large</source>
        <translation>la potencia es demasiado grande</translation>
    </message>
    <message>
        <source>the precision is too large</source>
        <translation>la precisión es demasiado grande</translation>
    </message>
    <message>
        <source>the prompt is empty: write something first</source>
        <translation>el prompt está vacío: escribe algo primero</translation>
    </message>
    <message>
        <source>the queue of models was not saved: {0}</source>
        <translation>la cola de modelos no se guardó: {0}</translation>
    </message>
    <message>
        <source>the recovered folder</source>
        <translation>la carpeta recuperada</translation>
    </message>
    <message>
        <source>the scale of an adapter can&apos;t be {0}: choose one from -1 to 2</source>
        <translation>la escala de un adaptador no puede ser {0}: elige una de -1 a 2</translation>
    </message>
    <message>
        <source>the scales of the tensor {0} can&apos;t be those of weights</source>
        <translation>las escalas del tensor {0} no pueden ser las de unos pesos</translation>
    </message>
    <message>
        <source>the template given</source>
        <translation>la plantilla dada</translation>
    </message>
    <message>
        <source>the tensor {0} begins at {1} and not at {2}</source>
        <translation>el tensor {0} empieza en {1} y no en {2}</translation>
    </message>
    <message>
        <source>the tensor {0} claims the shape {1}</source>
        <translation>el tensor {0} dice tener la forma {1}</translation>
    </message>
    <message>
        <source>the tensor {0} claims {1} dimensions</source>
        <translation>el tensor {0} dice tener {1} dimensiones</translation>
    </message>
    <message>
        <source>the tensor {0} has a scale that no weights have</source>
        <translation>el tensor {0} tiene una escala que ningún peso tiene</translation>
    </message>
    <message>
        <source>the tensor {0} has impossible numbers</source>
        <translation>el tensor {0} tiene números imposibles</translation>
    </message>
    <message>
        <source>the tensor {0} has the type {1}, which is unknown or no longer in use</source>
        <translation>el tensor {0} tiene el tipo {1}, que es desconocido o ya no se usa</translation>
    </message>
    <message>
        <source>the tensor {0} has the unknown type {1}</source>
        <translation>el tensor {0} tiene el tipo desconocido {1}</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions</source>
        <translation>el tensor {0} tiene {1} dimensiones</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions and {2} strides</source>
        <translation>el tensor {0} tiene {1} dimensiones y {2} pasos</translation>
    </message>
    <message>
        <source>the tensor {0} is of the type {1}, which does not exist</source>
        <translation>el tensor {0} es del tipo {1}, que no existe</translation>
    </message>
    <message>
        <source>the tensor {0} lies at {1} and not at {2}</source>
        <translation>el tensor {0} está en {1} y no en {2}</translation>
    </message>
    <message>
        <source>the tensor {0} occurs twice</source>
        <translation>el tensor {0} aparece dos veces</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} can&apos;t be stored as {2}</source>
        <translation>el tensor {0} de forma {1} no se puede guardar como {2}</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} has only {2} numbers</source>
        <translation>el tensor {0} de forma {1} tiene solo {2} números</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} reaches beyond its numbers</source>
        <translation>el tensor {0} de forma {1} llega más allá de sus números</translation>
    </message>
    <message>
        <source>the tensor {0} of type {1} can&apos;t have the shape {2}</source>
        <translation>el tensor {0} de tipo {1} no puede tener la forma {2}</translation>
    </message>
    <message>
        <source>the tensor {0}, {1} of shape {2}, can&apos;t have {3} bytes</source>
        <translation>el tensor {0}, {1} de forma {2}, no puede tener {3} bytes</translation>
    </message>
    <message>
        <source>the text is too long for the tokenizer: shorten it</source>
        <translation>el texto es demasiado largo para el tokenizador: acórtalo</translation>
    </message>
    <message>
        <source>the token of rank {0} has {1} bytes</source>
        <translation>el token de rango {0} tiene {1} bytes</translation>
    </message>
    <message>
        <source>the token {0} occurs twice in its vocabulary</source>
        <translation>el token {0} aparece dos veces en su vocabulario</translation>
    </message>
    <message>
        <source>the token {0} of its vocabulary is said to be a byte</source>
        <translation>el token {0} de su vocabulario se da por un byte</translation>
    </message>
    <message>
        <source>the width is too large</source>
        <translation>el ancho es demasiado grande</translation>
    </message>
    <message>
        <source>there are numbers in it that {0} can&apos;t hold</source>
        <translation>contiene números que no caben en {0}</translation>
    </message>
    <message>
        <source>there can be {0} biases of tokens at most: use fewer</source>
        <translation>puede haber como mucho {0} sesgos de tokens: usa menos</translation>
    </message>
    <message>
        <source>there can be {0} sequence breakers of DRY at most: use fewer</source>
        <translation>puede haber como mucho {0} cortadores de secuencia de DRY: usa menos</translation>
    </message>
    <message>
        <source>there can be {0} stop strings of {1} characters each: use fewer, or shorter</source>
        <translation>puede haber como mucho {0} textos de parada de {1} caracteres cada uno: usa menos, o más cortos</translation>
    </message>
    <message>
        <source>there is no message to answer: write one first</source>
        <translation>no hay ningún mensaje que responder: escribe uno primero</translation>
    </message>
    <message>
        <source>there is no option {0}</source>
        <translation>no existe la opción {0}</translation>
    </message>
    <message>
        <source>there is no question with an answer among the samples: give some in Alpaca or ShareGPT form</source>
        <translation>entre las muestras no hay ninguna pregunta con respuesta: da algunas en forma de Alpaca o ShareGPT</translation>
    </message>
    <message>
        <source>there is no template {0}: choose one of {1}, or give Jinja source</source>
        <translation>no existe ninguna plantilla {0}: elige entre {1}, o da una en Jinja</translation>
    </message>
    <message>
        <source>this model has no token for {0}: write without it</source>
        <translation>este modelo no tiene ningún token para {0}: escribe sin ello</translation>
    </message>
    <message>
        <source>this model has no token left that the answer could go on with: what it must follow (a grammar or a JSON schema) has a dead end there</source>
        <translation>a este modelo no le queda ningún token con el que pueda continuar la respuesta: lo que debe seguir (una gramática o un esquema JSON) no tiene salida ahí</translation>
    </message>
    <message>
        <source>this to your token</source>
        <translation>esto a tu token</translation>
    </message>
    <message>
        <source>to the last bits</source>
        <translation>hasta los últimos bits</translation>
    </message>
    <message>
        <source>token {0} can&apos;t have a bias: this model&apos;s tokens go from 0 to {1}</source>
        <translation>el token {0} no puede tener un sesgo: los tokens de este modelo van de 0 a {1}</translation>
    </message>
    <message>
        <source>tokenizer.json is not of SentencePiece&apos;s manner.</source>
        <translation>tokenizer.json no es al estilo de SentencePiece.</translation>
    </message>
    <message>
        <source>tokenizer.json rewrites text by {0} before splitting it, which llama.cpp does not do: this tokenizer can&apos;t be converted.</source>
        <translation>tokenizer.json reescribe el texto con {0} antes de dividirlo, y llama.cpp no lo hace: este tokenizador no se puede convertir.</translation>
    </message>
    <message>
        <source>tokenizer.json splits text by a rule that is not known to be one of llama.cpp&apos;s ({0}): converting it by guess would give a model that reads text wrongly.</source>
        <translation>tokenizer.json divide el texto con una regla que no se sabe que sea de llama.cpp ({0}): convertirlo a ciegas daría un modelo que lee mal el texto.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>too little memory is free for that</source>
        <translation>hay muy poca memoria libre para ello</translation>
    </message>
    <message>
        <source>too many comparisons in a row</source>
        <translation>demasiadas comparaciones seguidas</translation>
    </message>
    <message>
        <source>try again, or choose another folder</source>
        <translation>inténtalo de nuevo o elige otra carpeta</translation>
    </message>
    <message>
        <source>trying {0}, {1} of at most {2}</source>
        <translation>probando {0}, {1} de {2} como mucho</translation>
    </message>
    <message>
        <source>two files in it overlap</source>
        <translation>dos archivos que contiene se solapan</translation>
    </message>
    <message>
        <source>two ranks have the same token</source>
        <translation>dos rangos tienen el mismo token</translation>
    </message>
    <message>
        <source>type of the KV cache</source>
        <translation>tipo de la caché KV</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>muy parecido</translation>
    </message>
    <message>
        <source>very close to the original</source>
        <translation>muy cercano al original</translation>
    </message>
    <message>
        <source>was told to trust</source>
        <translation>aceptó como de confianza</translation>
    </message>
    <message>
        <source>weights named in another way than transformers&apos; are not computed independently</source>
        <translation>los pesos con nombres distintos de los de transformers no se calculan de forma independiente</translation>
    </message>
    <message>
        <source>what follows the end of its list was passed over</source>
        <translation>lo que sigue al final de su lista se omitió</translation>
    </message>
    <message>
        <source>what has arrived is kept, so make room and start it again to go on.</source>
        <translation>lo que ha llegado se conserva, así que haz sitio e iníciala de nuevo para continuar.</translation>
    </message>
    <message>
        <source>what is packed in it is damaged or cut off</source>
        <translation>lo que contiene comprimido está dañado o cortado</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kind {0} are not computed independently</source>
        <translation>lo que calcula, ya que las posiciones de la clase {0} no se calculan de forma independiente</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kinds {0} are not computed independently</source>
        <translation>lo que calcula, ya que las posiciones de las clases {0} no se calculan de forma independiente</translation>
    </message>
    <message>
        <source>what it computes, as too little memory is free for that</source>
        <translation>lo que calcula, ya que hay muy poca memoria libre para ello</translation>
    </message>
    <message>
        <source>whether its makers&apos; own program computes that too, as it is in no library</source>
        <translation>si el programa de sus propios autores también calcula eso, ya que no está en ninguna biblioteca</translation>
    </message>
    <message>
        <source>whose token this is</source>
        <translation>de quién es este token</translation>
    </message>
    <message>
        <source>wire type {0}</source>
        <translation>wire type {0}</translation>
    </message>
    <message>
        <source>without weights</source>
        <translation>sin pesos</translation>
    </message>
    <message>
        <source>writes without end</source>
        <translation>escribe sin fin</translation>
    </message>
    <message>
        <source>writing the template into {0}</source>
        <translation>escribiendo la plantilla en {0}</translation>
    </message>
    <message>
        <source>writing {0}</source>
        <translation>escribiendo {0}</translation>
    </message>
    <message>
        <source>written by another Puna</source>
        <translation>escrito por otro Puna</translation>
    </message>
    <message>
        <source>{0} (its sums)</source>
        <translation>{0} (sus sumas de comprobación)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} available)</source>
        <translation>{0} ({1} de {2} disponibles)</translation>
    </message>
    <message>
        <source>{0} It was changed just now and may still be arriving.</source>
        <translation>{0} Se modificó hace un momento y quizá aún esté llegando.</translation>
    </message>
    <message>
        <source>{0} Trying again in {1} s.</source>
        <translation>{0} Se intentará de nuevo en {1} s.</translation>
    </message>
    <message>
        <source>{0} What has arrived is kept, and the download goes on from there.</source>
        <translation>{0} Lo que ha llegado se conserva, y la descarga continúa desde ahí.</translation>
    </message>
    <message>
        <source>{0} also replaces {1}, which llama.cpp can&apos;t while a model runs: merge it into its base with `puna convert BASE --adapter ADAPTER`</source>
        <translation>{0} también reemplaza {1}, y llama.cpp no puede hacerlo mientras un modelo está en marcha: fusiónalo con su base usando `puna convert BASE --adapter ADAPTER`</translation>
    </message>
    <message>
        <source>{0} and {1} are not parts of one model: their {2} differ, which must be the same in all parts. Download both again.</source>
        <translation>{0} y {1} no son partes de un mismo modelo: se diferencian en {2}, que debe ser igual en todas las partes. Descarga ambos de nuevo.</translation>
    </message>
    <message>
        <source>{0} and {1} both replace {2} entirely: only one of them can be merged.</source>
        <translation>{0} y {1} reemplazan ambos {2} por completo: solo se puede fusionar uno de ellos.</translation>
    </message>
    <message>
        <source>{0} and {1} have different tokens, so their words can&apos;t be compared: choose the model that the first was made of.</source>
        <translation>{0} y {1} tienen tokens distintos, así que sus palabras no se pueden comparar: elige el modelo del que se hizo el primero.</translation>
    </message>
    <message>
        <source>{0} and {1} must both be folders: an XOR payload has a file for each of the base.</source>
        <translation>{0} y {1} deben ser ambas carpetas: un paquete XOR tiene un archivo por cada uno de la base.</translation>
    </message>
    <message>
        <source>{0} arrays that only a training needs were left out.</source>
        <translation>{0} arrays que solo necesita un entrenamiento se dejaron fuera.</translation>
    </message>
    <message>
        <source>{0} asks for too much, so it was stopped: choose another template</source>
        <translation>{0} pide demasiado, así que se detuvo: elige otra plantilla</translation>
    </message>
    <message>
        <source>{0} became shorter while it was being read: try again.</source>
        <translation>{0} se acortó mientras se leía: inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} begins with nothing but zeros: the download was not finished; download it again.</source>
        <translation>{0} empieza solo con ceros: la descarga no terminó; descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, and Puna changes no file of another application. The template can be used in this conversation without being written.</source>
        <translation>{0} pertenece a {1}, y Puna no modifica archivos de otra aplicación. La plantilla se puede usar en esta conversación sin escribirla.</translation>
    </message>
    <message>
        <source>{0} bits per weight</source>
        <translation>{0} bits por peso</translation>
    </message>
    <message>
        <source>{0} brings a tokenizer of {1} tokens where the model has {2} rows for them, so the base&apos;s tokenizer was taken.</source>
        <translation>{0} trae un tokenizador de {1} tokens, mientras que el modelo tiene {2} filas para ellos, así que se usó el tokenizador de la base.</translation>
    </message>
    <message>
        <source>{0} brings a {1} of the shape {2} where the base has {3}: it was trained with a changed vocabulary or on another model. Merge it with the program that trained it and convert the merged model.{4}</source>
        <translation>{0} trae un {1} de la forma {2} donde la base tiene {3}: se entrenó con un vocabulario modificado o con otro modelo. Fusiónalo con el programa que lo entrenó y convierte el modelo fusionado.{4}</translation>
    </message>
    <message>
        <source>{0} brings no tokenizer, so the base&apos;s was taken.</source>
        <translation>{0} no trae tokenizador, así que se usó el de la base.</translation>
    </message>
    <message>
        <source>{0} brought back from the trash</source>
        <translation>{0} recuperadas de la papelera</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} bytes</translation>
    </message>
    <message>
        <source>{0} bytes at its end belong to no tensor</source>
        <translation>{0} bytes de su final no pertenecen a ningún tensor</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a sequence breaker of DRY: choose a text of 1 to {1} bytes</source>
        <translation>{0} no puede ser un cortador de secuencia de DRY: elige un texto de 1 a {1} bytes</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a working model: {1}. Download or convert it again</source>
        <translation>{0} no puede ser un modelo que funcione: {1}. Descárgalo o conviértelo de nuevo</translation>
    </message>
    <message>
        <source>{0} can&apos;t be added ({1}): choose another adapter</source>
        <translation>{0} no se puede añadir ({1}): elige otro adaptador</translation>
    </message>
    <message>
        <source>{0} can&apos;t be computed with ({1}): close other programs and try again.</source>
        <translation>No se puede calcular con {0} ({1}): cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be converted, because {1}: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} no se puede convertir, porque {1}: fusiónalo con el programa que lo entrenó y convierte el modelo fusionado.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be found: check that this computer is connected to the internet.</source>
        <translation>No se encuentra {0}: comprueba que este equipo esté conectado a internet.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}.</source>
        <translation>{0} no se puede importar: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}. Nothing was added; export or copy it again.</source>
        <translation>{0} no se puede importar: {1}. No se añadió nada; expórtalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model</source>
        <translation>{0} no se puede cargar ({1}): elige otro modelo</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model.</source>
        <translation>{0} no se puede cargar ({1}): elige otro modelo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved to the trash: its disk may have none. Delete the file yourself where you are sure.{1}</source>
        <translation>{0} no se puede mover a la papelera: puede que su disco no tenga. Elimina tú el archivo, si tienes la certeza.{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be quantized: {1}. The checkpoint may be damaged.</source>
        <translation>{0} no se puede cuantizar: {1}. Puede que el checkpoint esté dañado.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read (it is no file): choose a .gguf file.</source>
        <translation>{0} no se puede leer (no es un archivo): elige un archivo .gguf.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}).</source>
        <translation>{0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): check the file and its disk</source>
        <translation>{0} no se puede leer ({1}): comprueba el archivo y su disco</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose a .gguf file.</source>
        <translation>{0} no se puede leer ({1}): elige un archivo .gguf.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an adapter file</source>
        <translation>{0} no se puede leer ({1}): elige un archivo de adaptador</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an importance matrix.</source>
        <translation>{0} no se puede leer ({1}): elige una matriz de importancia.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another</source>
        <translation>{0} no se puede leer ({1}): elige otro</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another file</source>
        <translation>{0} no se puede leer ({1}): elige otro archivo</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>{0} no se puede leer ({1}): elige otra carpeta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another text</source>
        <translation>{0} no se puede leer ({1}): elige otro texto</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}. Choose another one.</source>
        <translation>{0} no se puede leer: {1}. Elige otro.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be renamed: {1}. It keeps its name.</source>
        <translation>No se puede cambiar el nombre de {0}: {1}. Conserva su nombre.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be trusted. {1}</source>
        <translation>No se puede confiar en {0}. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used ({1}).</source>
        <translation>{0} no se puede usar ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder, or change the permissions.</source>
        <translation>{0} no se puede escribir ({1}): elige otra carpeta o cambia los permisos.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder.</source>
        <translation>{0} no se puede escribir ({1}): elige otra carpeta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another place.</source>
        <translation>{0} no se puede escribir ({1}): elige otro lugar.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): make room on its disk.</source>
        <translation>{0} no se puede escribir ({1}): haz sitio en su disco.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): the model is as it was.</source>
        <translation>{0} no se puede escribir ({1}): el modelo está como estaba.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to ({1}): choose another folder.</source>
        <translation>No se puede escribir en {0} ({1}): elige otra carpeta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written, because the folder {1} does not exist.</source>
        <translation>{0} no se puede escribir, porque la carpeta {1} no existe.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another folder.</source>
        <translation>{0} no se puede escribir: {1}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}</source>
        <translation>{0} no puede ser {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}: {2}</source>
        <translation>{0} no puede ser {1}: {2}</translation>
    </message>
    <message>
        <source>{0} changed while it was being read: try again.</source>
        <translation>{0} cambió mientras se leía: inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} changes the embedding, which this family computes: merge it instead.</source>
        <translation>{0} cambia el embedding, que esta familia calcula: en vez de eso, fusiónalo.</translation>
    </message>
    <message>
        <source>{0} changes {1} in a way that llama.cpp can&apos;t while a model runs: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} cambia {1} de un modo que llama.cpp no admite mientras un modelo está en marcha: fusiónalo con la base usando `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which in this base is embedding and output matrix at once, and the adapter changes only one of them: merge it with the program that trained it.</source>
        <translation>{0} cambia {1}, que en esta base es a la vez embedding y matriz de salida, y el adaptador solo cambia uno de los dos: fusiónalo con el programa que lo entrenó.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which is stored transposed: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} cambia {1}, que está guardado transpuesto: fusiónalo con la base usando `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which no tensor of the GGUF is made of.</source>
        <translation>{0} cambia {1}, de lo que no se hace ningún tensor del GGUF.</translation>
    </message>
    <message>
        <source>{0} columns are not a multiple of {1}</source>
        <translation>{0} columnas no son múltiplo de {1}</translation>
    </message>
    <message>
        <source>{0} connection{1} to {2} host{3}</source>
        <translation>{0} conexión(es) con {2} servidor(es)</translation>
    </message>
    <message>
        <source>{0} conversation</source>
        <translation>{0} conversación</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} conversaciones</translation>
    </message>
    <message>
        <source>{0} could not be finished: {1}.</source>
        <translation>{0} no se pudo terminar: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be made: {1}</source>
        <translation>{0} no se pudo hacer: {1}</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} no se pudo leer</translation>
    </message>
    <message>
        <source>{0} did not come back from {1} as it was written there: that disk may be failing. Nothing was changed: choose another folder.</source>
        <translation>{0} no volvió de {1} tal como se escribió allí: puede que ese disco esté fallando. No se modificó nada: elige otra carpeta.</translation>
    </message>
    <message>
        <source>{0} does not end in .gguf, by which models are found: name it {1}.gguf.</source>
        <translation>{0} no termina en .gguf, que es como se encuentran los modelos: llámalo {1}.gguf.</translation>
    </message>
    <message>
        <source>{0} does not exist: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} no existe: elige la carpeta de un checkpoint o un archivo .gguf.</translation>
    </message>
    <message>
        <source>{0} does not exist: choose the folder with {1} and the weights.</source>
        <translation>{0} no existe: elige la carpeta con {1} y los pesos.</translation>
    </message>
    <message>
        <source>{0} does not tell how an adapter fits it (architecture {1}): name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} no dice cómo encaja en él un adaptador (arquitectura {1}): indica como base la carpeta del modelo con el que se entrenó el adaptador.</translation>
    </message>
    <message>
        <source>{0} does not tell how an answer is written</source>
        <translation>{0} no dice cómo se escribe una respuesta</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t answer: the network or the hub may be slow, so try again.</source>
        <translation>{0} no responde: puede que la red o el hub vayan lentos, así que inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t name an architecture; known are {1}.</source>
        <translation>{0} no indica ninguna arquitectura; se conocen {1}.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has, and its width of {1} is none of LLaMA&apos;s: put its {2} with num_attention_heads beside it.</source>
        <translation>{0} no dice cuántas cabezas de atención tiene el modelo, y su ancho de {1} no es ninguno de los de LLaMA: pon junto a él su {2} con num_attention_heads.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has: {1} were taken, as LLaMA has at its width of {2}. If that is wrong, put a {3} with num_attention_heads beside it.</source>
        <translation>{0} no dice cuántas cabezas de atención tiene el modelo: se tomaron {1}, las que tiene LLaMA con su ancho de {2}. Si no es así, pon junto a él un {3} con num_attention_heads.</translation>
    </message>
    <message>
        <source>{0} example</source>
        <translation>{0} ejemplo</translation>
    </message>
    <message>
        <source>{0} examples</source>
        <translation>{0} ejemplos</translation>
    </message>
    <message>
        <source>{0} expected, and {1} found</source>
        <translation>se esperaba {0} y se encontró {1}</translation>
    </message>
    <message>
        <source>{0} failed: {1}. Choose another template</source>
        <translation>{0} falló: {1}. Elige otra plantilla</translation>
    </message>
    <message>
        <source>{0} files at once are too many: attach up to {1}.</source>
        <translation>{0} archivos a la vez son demasiados: adjunta {1} como mucho.</translation>
    </message>
    <message>
        <source>{0} fits best{1}, {2}: each token of an answer is {3} times as likely as with {4}, the next best ({5} ± {6} nats).</source>
        <translation>{0} encaja mejor{1}, {2}: cada token de una respuesta es {3} veces más probable que con {4}, la siguiente mejor ({5} ± {6} nats).</translation>
    </message>
    <message>
        <source>{0} gave an answer that makes no sense ({1}).</source>
        <translation>{0} dio una respuesta que no tiene sentido ({1}).</translation>
    </message>
    <message>
        <source>{0} gave an answer that no hub gives: the network may want you to sign in first (open any page in a browser), or HF_ENDPOINT may be wrong.</source>
        <translation>{0} dio una respuesta que ningún hub da: puede que la red te pida iniciar sesión antes (abre cualquier página en un navegador), o que HF_ENDPOINT sea incorrecto.</translation>
    </message>
    <message>
        <source>{0} gives the model nothing before an answer, or nothing after it</source>
        <translation>{0} no da al modelo nada antes de una respuesta, o nada después</translation>
    </message>
    <message>
        <source>{0} has a mistake in line {1}: {2}. Choose another template</source>
        <translation>{0} tiene un error en la línea {1}: {2}. Elige otra plantilla</translation>
    </message>
    <message>
        <source>{0} has a wrong type</source>
        <translation>{0} tiene un tipo equivocado</translation>
    </message>
    <message>
        <source>{0} has a {1} that is no table of names: download it again.</source>
        <translation>{0} tiene un {1} que no es una tabla de nombres: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} has an added token that is none ({1}): download it again.</source>
        <translation>{0} tiene un token añadido que no lo es ({1}): descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} has another shape than {1}</source>
        <translation>{0} tiene otra forma que {1}</translation>
    </message>
    <message>
        <source>{0} has arrived with another checksum than the hub tells, and again when it was fetched once more, so it was thrown away: something on the way changes it, or the hub&apos;s copy is damaged. Try again later or on another network.</source>
        <translation>{0} llegó con otra suma de comprobación que la que da el hub, y otra vez al volver a descargarlo, así que se descartó: algo lo cambia por el camino, o la copia del hub está dañada. Inténtalo más tarde o en otra red.</translation>
    </message>
    <message>
        <source>{0} has just been made by another program: move it away and start again.</source>
        <translation>{0} lo acaba de crear otro programa: muévelo a otro sitio y empieza de nuevo.</translation>
    </message>
    <message>
        <source>{0} has matrices of rank {1} for {2}, which its {3} does not name: the two files belong to different adapters.</source>
        <translation>{0} tiene matrices de rango {1} para {2}, que su {3} no indica: los dos archivos son de adaptadores distintos.</translation>
    </message>
    <message>
        <source>{0} has matrices of the type {1}: get it as F32, F16, BF16 or Q8_0</source>
        <translation>{0} tiene matrices del tipo {1}: consíguelo en F32, F16, BF16 o Q8_0</translation>
    </message>
    <message>
        <source>{0} has more than {1} million characters of text, and no model here can read so much at once: attach the part of it that matters</source>
        <translation>{0} tiene más de {1} millones de caracteres de texto, y aquí ningún modelo puede leer tanto de una vez: adjunta la parte que importa</translation>
    </message>
    <message>
        <source>{0} has no field {1}</source>
        <translation>{0} no tiene el campo {1}</translation>
    </message>
    <message>
        <source>{0} has no files</source>
        <translation>{0} no tiene archivos</translation>
    </message>
    <message>
        <source>{0} has no matrices that an importance could be computed for: choose another model.</source>
        <translation>{0} no tiene matrices para las que se pueda calcular una importancia: elige otro modelo.</translation>
    </message>
    <message>
        <source>{0} has no text in it, so a model could read nothing of it</source>
        <translation>{0} no contiene texto, así que un modelo no podría leer nada</translation>
    </message>
    <message>
        <source>{0} has no text, only pictures of it: have its text recognised first, and attach that</source>
        <translation>{0} no tiene texto, solo imágenes de él: haz reconocer antes el texto y adjúntalo</translation>
    </message>
    <message>
        <source>{0} has no tokenizer ({1} or {2}): put the one that belongs to these weights beside them.</source>
        <translation>{0} no tiene tokenizador ({1} o {2}): pon junto a los pesos el que les corresponde.</translation>
    </message>
    <message>
        <source>{0} has no weight_map, so it can&apos;t be known which file holds which tensor.</source>
        <translation>{0} no tiene weight_map, así que no se puede saber qué archivo contiene qué tensor.</translation>
    </message>
    <message>
        <source>{0} has no weights that Puna can use: look for a version in GGUF or safetensors.</source>
        <translation>{0} no tiene pesos que Puna pueda usar: busca una versión en GGUF o safetensors.</translation>
    </message>
    <message>
        <source>{0} has no {1}: choose the folder that holds it, beside the weights.</source>
        <translation>{0} no tiene {1}: elige la carpeta que lo contiene, junto a los pesos.</translation>
    </message>
    <message>
        <source>{0} has no {1}: put the one that belongs to these weights beside them.</source>
        <translation>{0} no tiene {1}: pon junto a los pesos el que les corresponde.</translation>
    </message>
    <message>
        <source>{0} has no {1}: the adapter&apos;s weights are missing.</source>
        <translation>{0} no tiene {1}: faltan los pesos del adaptador.</translation>
    </message>
    <message>
        <source>{0} has nothing that could be quantized: use it as it is.</source>
        <translation>{0} no tiene nada que se pueda cuantizar: úsalo como está.</translation>
    </message>
    <message>
        <source>{0} has only the part that sees pictures: look for the model itself.</source>
        <translation>{0} solo tiene la parte que ve imágenes: busca el modelo en sí.</translation>
    </message>
    <message>
        <source>{0} has only {1} bytes: it was saved without a single matrix, as some training scripts of 2023 did. Get another copy of the adapter.</source>
        <translation>{0} tiene solo {1} bytes: se guardó sin una sola matriz, como hacían algunos programas de entrenamiento de 2023. Consigue otra copia del adaptador.</translation>
    </message>
    <message>
        <source>{0} has parts of shape {1}, which {2} files can&apos;t join to a width of {3}: params.json or a file belongs to another model.</source>
        <translation>{0} tiene partes de forma {1}, que {2} archivos no pueden unir en un ancho de {3}: params.json o un archivo es de otro modelo.</translation>
    </message>
    <message>
        <source>{0} has room for {1}, and the models take {2}: free some space, or choose another folder.</source>
        <translation>{0} tiene sitio para {1}, y los modelos ocupan {2}: libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>{0} has several models ({1}, {2}): choose one of the files.</source>
        <translation>{0} tiene varios modelos ({1}, {2}): elige uno de los archivos.</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is no valid expression ({2}).</source>
        <translation>{0} tiene el alpha_pattern {1}, que no es una expresión válida ({2}).</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is too involved to be read safely.</source>
        <translation>{0} tiene el alpha_pattern {1}, que es demasiado enrevesado para leerlo con seguridad.</translation>
    </message>
    <message>
        <source>{0} has the bias {1} of shape {2}, which can&apos;t be.</source>
        <translation>{0} tiene el sesgo {1} de forma {2}, y eso no es posible.</translation>
    </message>
    <message>
        <source>{0} has the matrices {1} and {2} for {3}, which can&apos;t be multiplied: it is damaged or no adapter for language models.</source>
        <translation>{0} tiene las matrices {1} y {2} para {3}, que no se pueden multiplicar: está dañado o no es un adaptador para modelos de lenguaje.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without its counterpart: a part of it is missing.</source>
        <translation>{0} tiene el tensor {1} sin su pareja: le falta una parte.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without the matrices that it belongs to.</source>
        <translation>{0} tiene el tensor {1} sin las matrices a las que pertenece.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1}, of a kind of LoRA that is not known here.</source>
        <translation>{0} tiene el tensor {1}, de una clase de LoRA que aquí no se conoce.</translation>
    </message>
    <message>
        <source>{0} has values that are no sums of squares</source>
        <translation>{0} tiene valores que no son sumas de cuadrados</translation>
    </message>
    <message>
        <source>{0} has {1} and {2} for one place: it holds more than one adapter.</source>
        <translation>{0} tiene {1} y {2} para un mismo lugar: contiene más de un adaptador.</translation>
    </message>
    <message>
        <source>{0} has {1} and {2}, but its tokenizer_config.json doesn&apos;t say that they are GPT-2&apos;s (its tokenizer_class is {3}): put the tokenizer.json of this model beside them.</source>
        <translation>{0} tiene {1} y {2}, pero su tokenizer_config.json no dice que sean los de GPT-2 (su tokenizer_class es {3}): pon junto a ellos el tokenizer.json de este modelo.</translation>
    </message>
    <message>
        <source>{0} has {1} files, which no XOR payload has.</source>
        <translation>{0} tiene {1} archivos, y ningún paquete XOR tiene tantos.</translation>
    </message>
    <message>
        <source>{0} has {1} pages, more than the {2} that are read: attach a part</source>
        <translation>{0} tiene {1} páginas, más de las {2} que se leen: adjunta una parte</translation>
    </message>
    <message>
        <source>{0} has {1} rows for tokens and {2} {3}, and to what the new rows were added, the files don&apos;t tell; choose the rule by which the difference was made: {4}. {5}</source>
        <translation>{0} tiene {1} filas para tokens y {2} tiene {3}, y los archivos no dicen a qué se sumaron las filas nuevas; elige la regla con la que se hizo la diferencia: {4}. {5}</translation>
    </message>
    <message>
        <source>{0} has {1} sums for {2} counts</source>
        <translation>{0} tiene {1} sumas para {2} recuentos</translation>
    </message>
    <message>
        <source>{0} has {1} twice, in different places: it isn&apos;t one model.</source>
        <translation>{0} tiene {1} dos veces, en lugares distintos: no es un solo modelo.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, which must be a whole number above 0.</source>
        <translation>{0} tiene {1} {2}, que debe ser un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, with which it changes nothing or everything.</source>
        <translation>{0} tiene {1} {2}, con lo que no cambia nada o lo cambia todo.</translation>
    </message>
    <message>
        <source>{0} holds a vocabulary but no weights: choose a model file</source>
        <translation>{0} contiene un vocabulario pero ningún peso: elige un archivo de modelo</translation>
    </message>
    <message>
        <source>{0} holds an error message of the server instead of the file: download it again.</source>
        <translation>{0} contiene un mensaje de error del servidor en vez del archivo: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} holds half a character (a lone surrogate): download it again.</source>
        <translation>{0} contiene medio carácter (un sustituto suelto): descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} text files: choose a smaller folder</source>
        <translation>{0} contiene más de {1} archivos de texto: elige una carpeta más pequeña</translation>
    </message>
    <message>
        <source>{0} holds no LoRA tensors, so it would change nothing: its training was saved wrongly or the download is a placeholder. Get the adapter from another place.</source>
        <translation>{0} no contiene tensores LoRA, así que no cambiaría nada: su entrenamiento se guardó mal o la descarga es un simple marcador de posición. Consigue el adaptador en otro sitio.</translation>
    </message>
    <message>
        <source>{0} holds no conversations that Puna knows. It reads {1}.</source>
        <translation>{0} no contiene conversaciones que Puna conozca. Lee {1}.</translation>
    </message>
    <message>
        <source>{0} holds no matrices, so it would change nothing: convert the adapter again</source>
        <translation>{0} no contiene matrices, así que no cambiaría nada: convierte el adaptador de nuevo</translation>
    </message>
    <message>
        <source>{0} holds no model but a part of one ({1}): choose a model file</source>
        <translation>{0} no contiene un modelo sino una parte de uno ({1}): elige un archivo de modelo</translation>
    </message>
    <message>
        <source>{0} holds no questions with answers in Alpaca form (instruction, output) or ShareGPT form (conversations with from and value): choose another file</source>
        <translation>{0} no contiene preguntas con respuestas en forma de Alpaca (instruction, output) ni de ShareGPT (conversations con from y value): elige otro archivo</translation>
    </message>
    <message>
        <source>{0} holds no text as {1}, so none can be put there.</source>
        <translation>{0} no contiene texto como {1}, así que no se puede poner ninguno ahí.</translation>
    </message>
    <message>
        <source>{0} holds no text files: choose another folder, or a file</source>
        <translation>{0} no contiene archivos de texto: elige otra carpeta o un archivo</translation>
    </message>
    <message>
        <source>{0} holds no text that can be read here: attach a text, Markdown, code, PDF or Word file</source>
        <translation>{0} no contiene texto que se pueda leer aquí: adjunta un archivo de texto, Markdown, código, PDF o Word</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files</source>
        <translation>{0} no contiene tokenizador: conviértelo de nuevo junto con sus archivos de tokenizador</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files.</source>
        <translation>{0} no contiene tokenizador: conviértelo de nuevo junto con sus archivos de tokenizador.</translation>
    </message>
    <message>
        <source>{0} holds no weights that can be read: model.safetensors, pytorch_model.bin or the index of either is expected.</source>
        <translation>{0} no contiene pesos que se puedan leer: se espera model.safetensors, pytorch_model.bin o el índice de uno de ellos.</translation>
    </message>
    <message>
        <source>{0} holds no weights: {1} is expected beside {2}.</source>
        <translation>{0} no contiene pesos: se espera {1} junto a {2}.</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the adapter is damaged.</source>
        <translation>{0} contiene números que no son finitos: el adaptador está dañado.</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>{0} contiene números que no son finitos: el checkpoint está dañado.</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use bf16 or f32.</source>
        <translation>{0} contiene números demasiado grandes para f16: usa bf16 o f32.</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use f32.</source>
        <translation>{0} contiene números demasiado grandes para f16: usa f32.</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which the index does not place there.</source>
        <translation>{0} contiene el tensor {1}, que el índice no sitúa ahí.</translation>
    </message>
    <message>
        <source>{0} holds {1}, so its header does not tell how an adapter fits it: name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} contiene {1}, así que su cabecera no dice cómo encaja en él un adaptador: indica como base la carpeta del modelo con el que se entrenó el adaptador.</translation>
    </message>
    <message>
        <source>{0} in it ends beyond the end of the data</source>
        <translation>{0} en él termina más allá del final de los datos</translation>
    </message>
    <message>
        <source>{0} in it is compressed</source>
        <translation>{0} en él está comprimido</translation>
    </message>
    <message>
        <source>{0} in it is encrypted</source>
        <translation>{0} en él está cifrado</translation>
    </message>
    <message>
        <source>{0} is a BPE tokenizer that is neither byte-level nor of SentencePiece&apos;s manner, or that rewrites text before splitting it: llama.cpp has nothing like it.</source>
        <translation>{0} es un tokenizador BPE que no es ni de nivel de bytes ni al estilo de SentencePiece, o que reescribe el texto antes de dividirlo: llama.cpp no tiene nada parecido.</translation>
    </message>
    <message>
        <source>{0} is a DeepSpeed checkpoint in pieces: run its zero_to_fp32.py, and choose the folder it writes.</source>
        <translation>{0} es un checkpoint de DeepSpeed en trozos: ejecuta su zero_to_fp32.py y elige la carpeta que escribe.</translation>
    </message>
    <message>
        <source>{0} is a DoRA adapter, which also scales every column: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} es un adaptador DoRA, que además escala cada columna: fusiónalo con el programa que lo entrenó y convierte el modelo fusionado.</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}, newer than the versions 2 and 3 that can be read.</source>
        <translation>{0} es un GGUF de la versión {1}, más nueva que las versiones 2 y 3, que se pueden leer.</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}; versions 2 and 3 can be read: get a newer file.</source>
        <translation>{0} es un GGUF de la versión {1}; se pueden leer las versiones 2 y 3: consigue un archivo más nuevo.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, to which nothing can be added: name the checkpoint it was made of.</source>
        <translation>{0} es un GGUF, al que no se le puede sumar nada: indica el checkpoint del que se hizo.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, which keeps its template when it is quantized: leave --template out, and write the other into the result with `puna models template {1} {2}`.</source>
        <translation>{0} es un GGUF, que conserva su plantilla al cuantizarse: quita --template y escribe la otra en el resultado con `puna models template {1} {2}`.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, whose weights are no checkpoint: name the folder of the base.</source>
        <translation>{0} es un GGUF, cuyos pesos no son un checkpoint: indica la carpeta de la base.</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter in llama.cpp&apos;s format of 2023, not a model: take the adapter&apos;s folder with adapter_config.json instead.</source>
        <translation>{0} es un adaptador LoRA en el formato de llama.cpp de 2023, no un modelo: usa en su lugar la carpeta del adaptador con adapter_config.json.</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter{1} and no whole model: give that base&apos;s folder too, with `puna convert BASE --adapter {2}` to merge them, or `puna convert {3} --base BASE` for an adapter in GGUF.</source>
        <translation>{0} es un adaptador LoRA{1} y no un modelo entero: da también la carpeta de esa base, con `puna convert BASE --adapter {2}` para fusionarlos o `puna convert {3} --base BASE` para un adaptador en GGUF.</translation>
    </message>
    <message>
        <source>{0} is a SentencePiece model of the kind {1}; LLaMA in llama.cpp needs the kind BPE.</source>
        <translation>{0} es un modelo SentencePiece de la clase {1}; LLaMA en llama.cpp necesita la clase BPE.</translation>
    </message>
    <message>
        <source>{0} is a bare pickle, which can&apos;t be read without running it: where you trust it, load it and save its tensors with a torch of at least 1.6.</source>
        <translation>{0} es un pickle a secas, que no se puede leer sin ejecutarlo: si confías en él, cárgalo y guarda sus tensores con un torch 1.6 o posterior.</translation>
    </message>
    <message>
        <source>{0} is a big-endian GGUF, which this computer can&apos;t use: get the usual one.</source>
        <translation>{0} es un GGUF big-endian, que este equipo no puede usar: consigue el habitual.</translation>
    </message>
    <message>
        <source>{0} is a database of another program: move it away to start anew.</source>
        <translation>{0} es una base de datos de otro programa: muévela a otro lugar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>{0} is a folder: attach the files in it</source>
        <translation>{0} es una carpeta: adjunta los archivos que contiene</translation>
    </message>
    <message>
        <source>{0} is a folder: make an adapter file of it with `puna convert {1} --base BASE -o NAME.gguf --type f16`, where BASE is the folder of the model it was trained on</source>
        <translation>{0} es una carpeta: haz con ella un archivo de adaptador con `puna convert {1} --base BASE -o NAME.gguf --type f16`, donde BASE es la carpeta del modelo con el que se entrenó</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it, for example {1}.</source>
        <translation>{0} es una carpeta: indica un archivo dentro de ella, por ejemplo {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder: name the file to write, for example {1}.</source>
        <translation>{0} es una carpeta: indica el archivo que hay que escribir, por ejemplo {1}.</translation>
    </message>
    <message>
        <source>{0} is a model for search, which writes no text: choose a chat model</source>
        <translation>{0} es un modelo para buscar, que no escribe texto: elige un modelo de chat</translation>
    </message>
    <message>
        <source>{0} is a model of another kind ({1}), which can&apos;t hold a conversation: choose another one.</source>
        <translation>{0} es un modelo de otra clase ({1}), que no puede conversar: elige otro.</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows</source>
        <translation>{0} es una imagen y aquí los modelos solo leen texto: di con palabras qué muestra</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows.</source>
        <translation>{0} es una imagen y aquí los modelos solo leen texto: di con palabras qué muestra.</translation>
    </message>
    <message>
        <source>{0} is a stream of arrays without transformer.wte.embedding; of EasyLM&apos;s models only LLaMA can be converted.</source>
        <translation>{0} es un flujo de arrays sin transformer.wte.embedding; de los modelos de EasyLM solo se puede convertir LLaMA.</translation>
    </message>
    <message>
        <source>{0} is a tar archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} es un archivo tar: descomprímelo y elige la carpeta que contiene.</translation>
    </message>
    <message>
        <source>{0} is a tokenizer of the kind {1}; only BPE can be converted.</source>
        <translation>{0} es un tokenizador de la clase {1}; solo se puede convertir BPE.</translation>
    </message>
    <message>
        <source>{0} is a web page that was saved under this name: log in, accept the licence where one is asked for, and download the file itself.</source>
        <translation>{0} es una página web guardada con este nombre: inicia sesión, acepta la licencia donde se pida y descarga el archivo en sí.</translation>
    </message>
    <message>
        <source>{0} is a whole model and no difference from one (its norms are close to the base&apos;s): convert it without --base.</source>
        <translation>{0} es un modelo entero y no una diferencia (sus normas están cerca de las de la base): conviértelo sin --base.</translation>
    </message>
    <message>
        <source>{0} is a zip archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} es un archivo zip: descomprímelo y elige la carpeta que contiene.</translation>
    </message>
    <message>
        <source>{0} is a {1} in a ggml file of 2023; of those only LLaMA can be converted: get the model as it was published, in a folder with config.json, and convert that.</source>
        <translation>{0} es un {1} en un archivo ggml de 2023; de esos solo se puede convertir LLaMA: consigue el modelo tal como se publicó, en una carpeta con config.json, y convierte ese.</translation>
    </message>
    <message>
        <source>{0} is already quantized ({1}), and doing it again would add error to error: start from the f32, f16 or bf16 file.</source>
        <translation>{0} ya está cuantizado ({1}), y hacerlo otra vez sumaría error al error: empieza desde el archivo f32, f16 o bf16.</translation>
    </message>
    <message>
        <source>{0} is an XOR payload and no whole model: name the folder of its base, LLaMA in transformers&apos; form, with --base.</source>
        <translation>{0} es un paquete XOR y no un modelo entero: indica con --base la carpeta de su base, LLaMA en la forma de transformers.</translation>
    </message>
    <message>
        <source>{0} is an aLoRA adapter, which acts only after certain tokens and can&apos;t be used here</source>
        <translation>{0} es un adaptador aLoRA, que solo actúa después de ciertos tokens y aquí no se puede usar</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: it changes {1}, which this one doesn&apos;t have</source>
        <translation>{0} es un adaptador para otro modelo: cambia {1}, que este no tiene</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: its matrices for {1} have the shapes {2} and {3}, and the tensor is {4}</source>
        <translation>{0} es un adaptador para otro modelo: sus matrices para {1} tienen las formas {2} y {3}, y el tensor es {4}</translation>
    </message>
    <message>
        <source>{0} is an adapter for {1} models, and this model is of the kind {2}</source>
        <translation>{0} es un adaptador para modelos {1}, y este modelo es de la clase {2}</translation>
    </message>
    <message>
        <source>{0} is an adapter, which has no template of its own: leave --template out.</source>
        <translation>{0} es un adaptador, que no tiene plantilla propia: quita --template.</translation>
    </message>
    <message>
        <source>{0} is an adapter: it changes a model and is none by itself. Get its base model first.</source>
        <translation>{0} es un adaptador: cambia un modelo, pero no es un modelo por sí mismo. Consigue antes su modelo base.</translation>
    </message>
    <message>
        <source>{0} is called a difference, but its weights are those of a whole model.</source>
        <translation>{0} se llama diferencia, pero sus pesos son los de un modelo entero.</translation>
    </message>
    <message>
        <source>{0} is computed from {1} and not only put in order, so an adapter can&apos;t follow: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} se calcula a partir de {1} y no solo se reordena, así que un adaptador no puede seguirlo: fusiónalo con la base usando `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): download it again.</source>
        <translation>{0} está dañado ({1}): descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged inside</source>
        <translation>{0} está dañado por dentro</translation>
    </message>
    <message>
        <source>{0} is damaged or no JSON: what begins in line {1} can&apos;t be read</source>
        <translation>{0} está dañado o no es JSON: lo que empieza en la línea {1} no se puede leer</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew</source>
        <translation>{0} está dañado, así que su texto no se puede leer: ábrelo y guárdalo de nuevo</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew as PDF</source>
        <translation>{0} está dañado, así que su texto no se puede leer: ábrelo y guárdalo de nuevo como PDF</translation>
    </message>
    <message>
        <source>{0} is damaged: it claims {1} layers ({2}). Download it again.</source>
        <translation>{0} está dañado: dice tener {1} capas ({2}). Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: its MD5 sum is not the one in {1}. Download it again, or remove {2} if you changed the file yourself.</source>
        <translation>{0} está dañado: su suma MD5 no es la que figura en {1}. Descárgalo de nuevo, o quita {2} si modificaste tú el archivo.</translation>
    </message>
    <message>
        <source>{0} is damaged: its rows of {1} numbers can&apos;t be a part of {2}. Get another copy of it.</source>
        <translation>{0} está dañado: sus filas de {1} números no pueden ser parte de {2}. Consigue otra copia.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} holds numbers that are not finite. Download or convert it again</source>
        <translation>{0} está dañado: {1} contiene números que no son finitos. Descárgalo o conviértelo de nuevo</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Download it again.</source>
        <translation>{0} está dañado: {1}. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Get another copy of it.</source>
        <translation>{0} está dañado: {1}. Consigue otra copia.</translation>
    </message>
    <message>
        <source>{0} is empty: download it again.</source>
        <translation>{0} está vacío: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is empty: the download never began or the disk was full; download it again.</source>
        <translation>{0} está vacío: la descarga nunca empezó o el disco estaba lleno; descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} está en él dos veces</translation>
    </message>
    <message>
        <source>{0} is incomplete: it ends after {1} bytes, inside the tensor {2}. Get it again.</source>
        <translation>{0} está incompleto: termina tras {1} bytes, dentro del tensor {2}. Consíguelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is incomplete: of {1} one matrix is missing. Download or convert it again</source>
        <translation>{0} está incompleto: a {1} le falta una matriz. Descárgalo o conviértelo de nuevo</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1} is missing. Download it into the same folder.</source>
        <translation>{0} está incompleto: falta {1}. Descárgalo en la misma carpeta.</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1}{2} ({3} of {4} weight files) is missing. Download it into the same folder.</source>
        <translation>{0} está incompleto: falta {1}{2} ({3} de {4} archivos de pesos). Descárgalo en la misma carpeta.</translation>
    </message>
    <message>
        <source>{0} is inside the models folder itself: choose another folder.</source>
        <translation>{0} está dentro de la propia carpeta de modelos: elige otra carpeta.</translation>
    </message>
    <message>
        <source>{0} is larger than 16 MiB, which no tokenizer of its kind is.</source>
        <translation>{0} supera los 16 MiB, y ningún tokenizador de su clase es tan grande.</translation>
    </message>
    <message>
        <source>{0} is larger than 256 MiB, which no file of its kind is.</source>
        <translation>{0} supera los 256 MiB, y ningún archivo de su clase es tan grande.</translation>
    </message>
    <message>
        <source>{0} is larger than 64 MiB, which no SentencePiece model is.</source>
        <translation>{0} supera los 64 MiB, y ningún modelo SentencePiece es tan grande.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, more text than a model here can read: attach the part of it that matters</source>
        <translation>{0} supera los {1} MB, más texto del que un modelo puede leer aquí: adjunta la parte que importa</translation>
    </message>
    <message>
        <source>{0} is locked or packed in a way that can&apos;t be read here: save it anew</source>
        <translation>{0} está bloqueado o empaquetado de un modo que aquí no se puede leer: guárdalo de nuevo</translation>
    </message>
    <message>
        <source>{0} is locked with a password: save a copy without one and attach that</source>
        <translation>{0} está protegido con una contraseña: guarda una copia sin ella y adjúntala</translation>
    </message>
    <message>
        <source>{0} is made for another architecture: it changes {1}, which the base lacks.{2}</source>
        <translation>{0} está hecho para otra arquitectura: cambia {1}, que falta en la base.{2}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its change of {1} has the shape {2}, the base&apos;s tensor {3}.{4}</source>
        <translation>{0} está hecho para otro modelo: su cambio de {1} tiene la forma {2}, y el tensor de la base {3}.{4}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its {1} has another shape.</source>
        <translation>{0} está hecho para otro modelo: su {1} tiene otra forma.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} no es ni un archivo ni una carpeta: elige la carpeta de un checkpoint o un archivo .gguf.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose the folder with the weights.</source>
        <translation>{0} no es ni un archivo ni una carpeta: elige la carpeta con los pesos.</translation>
    </message>
    <message>
        <source>{0} is no JSON</source>
        <translation>{0} no es JSON</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says {1}): choose an adapter file</source>
        <translation>{0} no es un adaptador LoRA (dice {1}): elige un archivo de adaptador</translation>
    </message>
    <message>
        <source>{0} is no XOR payload: its config.json is missing, or is readable as it is.</source>
        <translation>{0} no es un paquete XOR: falta su config.json, o se puede leer tal cual.</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose a .gguf file, or the folder with {1} and its weights</source>
        <translation>{0} no es un adaptador: elige un archivo .gguf, o la carpeta con {1} y sus pesos</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose the folder that holds {1}.</source>
        <translation>{0} no es un adaptador: elige la carpeta que contiene {1}.</translation>
    </message>
    <message>
        <source>{0} is no address of a hub: it begins with https://.</source>
        <translation>{0} no es la dirección de un hub: debe empezar por https://.</translation>
    </message>
    <message>
        <source>{0} is no address that can be reached: try again later.</source>
        <translation>{0} no es una dirección a la que se pueda llegar: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} is no archive</source>
        <translation>{0} no es un archivo comprimido</translation>
    </message>
    <message>
        <source>{0} is no base64</source>
        <translation>{0} no es base64</translation>
    </message>
    <message>
        <source>{0} is no checkpoint that can be read: {1}.</source>
        <translation>{0} no es un checkpoint que se pueda leer: {1}.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: choose the folder with {1} and the weights.</source>
        <translation>{0} no es un checkpoint: elige la carpeta con {1} y los pesos.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: none of {1} is in it, and no model in a folder below it.</source>
        <translation>{0} no es un checkpoint: no contiene nada de esto: {1}; tampoco hay ningún modelo en sus subcarpetas.</translation>
    </message>
    <message>
        <source>{0} is no file of torch (it begins with {1}): download it again.</source>
        <translation>{0} no es un archivo de torch (empieza por {1}): descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is no file that can be read: choose another one.</source>
        <translation>{0} no es un archivo que se pueda leer: elige otro.</translation>
    </message>
    <message>
        <source>{0} is no file: choose a .gguf file.</source>
        <translation>{0} no es un archivo: elige un archivo .gguf.</translation>
    </message>
    <message>
        <source>{0} is no file: choose a file of exchanges, as JSON or JSON lines</source>
        <translation>{0} no es un archivo: elige un archivo de intercambios, en JSON o en líneas JSON</translation>
    </message>
    <message>
        <source>{0} is no file: choose a text file</source>
        <translation>{0} no es un archivo: elige un archivo de texto</translation>
    </message>
    <message>
        <source>{0} is no finite number</source>
        <translation>{0} no es un número finito</translation>
    </message>
    <message>
        <source>{0} is no folder: choose one that holds .gguf files.</source>
        <translation>{0} no es una carpeta: elige una que contenga archivos .gguf.</translation>
    </message>
    <message>
        <source>{0} is no ggml file: it begins with {1}.</source>
        <translation>{0} no es un archivo ggml: empieza por {1}.</translation>
    </message>
    <message>
        <source>{0} is no importance matrix that can be used: {1}. Make it again, or choose another.</source>
        <translation>{0} no es una matriz de importancia que se pueda usar: {1}. Hazla de nuevo o elige otra.</translation>
    </message>
    <message>
        <source>{0} is no model that one talks to, so it needs no chat template: choose a model.</source>
        <translation>{0} no es un modelo con el que se hable, así que no necesita plantilla de chat: elige un modelo.</translation>
    </message>
    <message>
        <source>{0} is no model that writes text word by word: choose a chat model</source>
        <translation>{0} no es un modelo que escriba texto palabra a palabra: elige un modelo de chat</translation>
    </message>
    <message>
        <source>{0} is no name of a model on a hub: it is like owner/model.</source>
        <translation>{0} no es el nombre de un modelo en un hub: es como autor/modelo.</translation>
    </message>
    <message>
        <source>{0} is no name of a repository</source>
        <translation>{0} no es el nombre de un repositorio</translation>
    </message>
    <message>
        <source>{0} is no ordinary file, so there is nothing to read in it</source>
        <translation>{0} no es un archivo corriente, así que no hay nada que leer en él</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: its header or its tensors differ. Get both from the same place.</source>
        <translation>{0} no es parte del mismo modelo que {1}: se diferencian en la cabecera o en los tensores. Consigue ambos en el mismo sitio.</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: {2} differs. Get both from the same place.</source>
        <translation>{0} no es parte del mismo modelo que {1}: se diferencian en {2}. Consigue ambos en el mismo sitio.</translation>
    </message>
    <message>
        <source>{0} is no percentage of words to keep: give one from 1 to 100, such as 95.</source>
        <translation>{0} no es un porcentaje de palabras que conservar: da uno de 1 a 100, por ejemplo 95.</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8: choose another one.</source>
        <translation>{0} no es texto en UTF-8: elige otro.</translation>
    </message>
    <message>
        <source>{0} is no tuning</source>
        <translation>{0} no es un ajuste</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation>{0} no es {1}</translation>
    </message>
    <message>
        <source>{0} is no {1}: choose one of {2}</source>
        <translation>{0} no es ningún {1}: elige entre {2}</translation>
    </message>
    <message>
        <source>{0} is none of the families that are computed independently</source>
        <translation>{0} no es de las familias que se calculan de forma independiente</translation>
    </message>
    <message>
        <source>{0} is none of the library&apos;s folders.</source>
        <translation>{0} no es ninguna de las carpetas de la biblioteca.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file (it begins with {1}): choose a .gguf file or a checkpoint&apos;s folder.</source>
        <translation>{0} no es un archivo GGUF (empieza por {1}): elige un archivo .gguf o la carpeta de un checkpoint.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file: it begins with {1} instead of {2}.</source>
        <translation>{0} no es un archivo GGUF: empieza por {1} en vez de {2}.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object: download it again.</source>
        <translation>{0} no es un objeto JSON: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not a SentencePiece model ({1}): download it again.</source>
        <translation>{0} no es un modelo SentencePiece ({1}): descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not a usable GGUF: {1}. Download or convert it again.</source>
        <translation>{0} no es un GGUF que se pueda usar: {1}. Descárgalo o conviértelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not a valid tiktoken tokenizer ({1}): download it again.</source>
        <translation>{0} no es un tokenizador tiktoken válido ({1}): descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not a valid tokenizer ({1}): download it again.</source>
        <translation>{0} no es un tokenizador válido ({1}): descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not allowed in a template</source>
        <translation>{0} no está permitido en una plantilla</translation>
    </message>
    <message>
        <source>{0} is not built as a Word document is, so it was not read: save it anew</source>
        <translation>{0} no está construido como un documento de Word, así que no se leyó: guárdalo de nuevo</translation>
    </message>
    <message>
        <source>{0} is not in the library any more: look whether its disk is there.</source>
        <translation>{0} ya no está en la biblioteca: mira si su disco está conectado.</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a JSON file</source>
        <translation>{0} no es texto en UTF-8: elige un archivo JSON</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a text file</source>
        <translation>{0} no es texto en UTF-8: elige un archivo de texto</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: download it again.</source>
        <translation>{0} no es texto en UTF-8: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not the file that Puna {1} on {2}: it was changed since. Convert it again, or trust it as it is</source>
        <translation>{0} no es el archivo que Puna {1} el {2}: se modificó desde entonces. Conviértelo de nuevo, o confía en él tal como está</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} ya no está ahí.</translation>
    </message>
    <message>
        <source>{0} is not valid JSON ({1}): download it again.</source>
        <translation>{0} no es JSON válido ({1}): descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is now called {1}.</source>
        <translation>{0} se llama ahora {1}.</translation>
    </message>
    <message>
        <source>{0} is of a family that Puna can&apos;t convert ({1}): look for a version in GGUF, or choose another model.</source>
        <translation>{0} es de una familia que Puna no puede convertir ({1}): busca una versión en GGUF o elige otro modelo.</translation>
    </message>
    <message>
        <source>{0} is of the format {1} v{2}, which llama.cpp never had for LLaMA; {3} can be converted: get the model as it was published, in a folder with config.json.</source>
        <translation>{0} es del formato {1} v{2}, que llama.cpp nunca tuvo para LLaMA; se puede convertir {3}: consigue el modelo tal como se publicó, en una carpeta con config.json.</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}; only LoRA adapters can be added to a model.</source>
        <translation>{0} es de la clase {1}; a un modelo solo se le pueden añadir adaptadores LoRA.</translation>
    </message>
    <message>
        <source>{0} is one of several parts, and the first, {1}, is missing beside it.</source>
        <translation>{0} es una de varias partes, y la primera, {1}, no está junto a ella.</translation>
    </message>
    <message>
        <source>{0} is one of {1} parts, and {2} is missing beside it: get all parts into one folder.</source>
        <translation>{0} es una de {1} partes, y {2} no está junto a ella: reúne todas las partes en una carpeta.</translation>
    </message>
    <message>
        <source>{0} is only a git-lfs pointer{1}: the folder was cloned without git-lfs. Run `git lfs pull` in it, or download the file itself.</source>
        <translation>{0} es solo un puntero de git-lfs{1}: la carpeta se clonó sin git-lfs. Ejecuta `git lfs pull` en ella o descarga el archivo en sí.</translation>
    </message>
    <message>
        <source>{0} is only for those who have accepted its makers&apos; terms: {1}.</source>
        <translation>{0} es solo para quienes han aceptado las condiciones de sus autores: {1}.</translation>
    </message>
    <message>
        <source>{0} is quantized already ({1}), and stays as it is: use `puna convert`.</source>
        <translation>{0} ya está cuantizado ({1}) y se queda como está: usa `puna convert`.</translation>
    </message>
    <message>
        <source>{0} is quantized for other programs: look for the original, or for a version in GGUF.</source>
        <translation>{0} está cuantizado para otros programas: busca el original, o una versión en GGUF.</translation>
    </message>
    <message>
        <source>{0} is quantized to {1} in the way of {2}, which lasted for weeks; f32, f16, q4_0 and q4_1 can be converted: get such a file, or the model as it was published.</source>
        <translation>{0} está cuantizado en {1} a la manera de {2}, que duró unas semanas; se pueden convertir f32, f16, q4_0 y q4_1: consigue un archivo de esos, o el modelo tal como se publicó.</translation>
    </message>
    <message>
        <source>{0} is the difference between a tuned model and its base and no whole model: name the folder of the base{1} with --base.</source>
        <translation>{0} es la diferencia entre un modelo ajustado y su base y no un modelo entero: indica la carpeta de la base{1} con --base.</translation>
    </message>
    <message>
        <source>{0} is the file to read from: choose another name for the result.</source>
        <translation>{0} es el archivo del que se lee: elige otro nombre para el resultado.</translation>
    </message>
    <message>
        <source>{0} is the smallest that keeps {1} % of next words. {2}</source>
        <translation>{0} es el más pequeño que conserva el {1} % de las palabras siguientes. {2}</translation>
    </message>
    <message>
        <source>{0} is there already and is another file than the hub&apos;s: move it away or choose a folder.</source>
        <translation>{0} ya está ahí y no es el mismo archivo que el del hub: muévelo a otro sitio o elige una carpeta.</translation>
    </message>
    <message>
        <source>{0} is there already and is not Puna&apos;s: move it away and start again.</source>
        <translation>{0} ya está ahí y no es de Puna: muévelo a otro sitio y empieza de nuevo.</translation>
    </message>
    <message>
        <source>{0} is too coarse to be made without an importance matrix, so llama.cpp refuses it: give one with --imatrix, or choose one of {1}.</source>
        <translation>{0} es demasiado burdo para hacerlo sin una matriz de importancia, así que llama.cpp lo rechaza: da una con --imatrix, o elige uno de {1}.</translation>
    </message>
    <message>
        <source>{0} is too large to be what was asked for: choose another one.</source>
        <translation>{0} es demasiado grande para ser lo que se pedía: elige otro.</translation>
    </message>
    <message>
        <source>{0} is too long a name for an importance matrix: rename the tensor.</source>
        <translation>{0} es un nombre demasiado largo para una matriz de importancia: cambia el nombre del tensor.</translation>
    </message>
    <message>
        <source>{0} is {1} and not F32</source>
        <translation>{0} es {1} y no F32</translation>
    </message>
    <message>
        <source>{0} is {1} away from {2}, which rounding to {3} can&apos;t be</source>
        <translation>{0} se aparta {1} de {2}, y el redondeo a {3} no puede dar tanto</translation>
    </message>
    <message>
        <source>{0} is {1} characters long, far more than any template needs</source>
        <translation>{0} tiene {1} caracteres, muchos más de los que necesita cualquier plantilla</translation>
    </message>
    <message>
        <source>{0} is {1}, but there are only {2} tokens: the tokenizer belongs to another model.</source>
        <translation>{0} es {1}, pero solo hay {2} tokens: el tokenizador es de otro modelo.</translation>
    </message>
    <message>
        <source>{0} is {1}: unpack it, and choose the folder it contains.</source>
        <translation>{0} es {1}: descomprímelo y elige la carpeta que contiene.</translation>
    </message>
    <message>
        <source>{0} keeps spaces as they are (escape_whitespaces is off), which llama.cpp can&apos;t do.</source>
        <translation>{0} deja los espacios como están (escape_whitespaces está desactivado), y llama.cpp no puede hacerlo.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that the index says it holds.</source>
        <translation>A {0} le falta el tensor {1}, que según el índice contiene.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that {2} has: they are not parts of one model, or one is damaged.</source>
        <translation>A {0} le falta el tensor {1}, que {2} tiene: no son partes de un mismo modelo, o uno está dañado.</translation>
    </message>
    <message>
        <source>{0} lacks {1}, with which the file of that name must be combined: the base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>A {0} le falta {1}, con el que se debe combinar el archivo de ese nombre: la base tiene que ser LLaMA convertido con la versión exacta de transformers que indica la página del modelo.</translation>
    </message>
    <message>
        <source>{0} names {1}, which no checkpoint of weights needs and which could run a program: nothing in it was run. Take the weights in safetensors form, or let whoever made the file save only model.state_dict().</source>
        <translation>{0} nombra {1}, que ningún checkpoint de pesos necesita y que podría ejecutar un programa: no se ejecutó nada de él. Usa los pesos en forma de safetensors, o pide a quien hizo el archivo que guarde solo model.state_dict().</translation>
    </message>
    <message>
        <source>{0} needs {1} MB and the disk of {2} has {3} MB free: free some space, or choose another folder.</source>
        <translation>{0} necesita {1} MB y el disco de {2} tiene {3} MB libres: libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>{0} next words are the same as {1}&apos;s: {2}.</source>
        <translation>Palabras siguientes iguales a las de {1}: {0}; {2}.</translation>
    </message>
    <message>
        <source>{0} of 1,000</source>
        <translation>{0} de 1.000</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>{0} de 10</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} de 100</translation>
    </message>
    <message>
        <source>{0} of its tokens hold carriage returns: the tokenizer&apos;s file went through a program that rewrites line ends (CRLF). Get the original file.</source>
        <translation>{0} de sus tokens contienen retornos de carro: el archivo del tokenizador pasó por un programa que reescribe los saltos de línea (CRLF). Consigue el archivo original.</translation>
    </message>
    <message>
        <source>{0} of its {1} files are in the trash already.</source>
        <translation>{0} de sus {1} archivos ya están en la papelera.</translation>
    </message>
    <message>
        <source>{0} of its {1} layers are for prediction only</source>
        <translation>{0} de sus {1} capas son solo para predicción</translation>
    </message>
    <message>
        <source>{0} of its {1} parts are missing, first {2}: download them.</source>
        <translation>Faltan {0} de sus {1} partes, la primera {2}: descárgalas.</translation>
    </message>
    <message>
        <source>{0} of {1} has changed since you chose it: search for the model again to get the newest.</source>
        <translation>{0} de {1} cambió desde que lo elegiste: vuelve a buscar el modelo para obtener el más nuevo.</translation>
    </message>
    <message>
        <source>{0} of {1} is not the file that Puna&apos;s catalogue knows: choose another model, and please report it.</source>
        <translation>{0} de {1} no es el archivo que conoce el catálogo de Puna: elige otro modelo y comunícalo, por favor.</translation>
    </message>
    <message>
        <source>{0} of {1} values</source>
        <translation>{0} de {1} valores</translation>
    </message>
    <message>
        <source>{0} on {1}, SHA-256 {2}</source>
        <translation>{0} el {1}, SHA-256 {2}</translation>
    </message>
    <message>
        <source>{0} out of {1} written to {2}.</source>
        <translation>{0} de {1}, en {2}.</translation>
    </message>
    <message>
        <source>{0} parameters · {1} bits each · {2}</source>
        <translation>{0} parámetros · {1} bits cada uno · {2}</translation>
    </message>
    <message>
        <source>{0} places the tensor {1} in {2}, which is no file beside it.</source>
        <translation>{0} sitúa el tensor {1} en {2}, que no es un archivo junto a él.</translation>
    </message>
    <message>
        <source>{0} points to what is no address of the web: try again later.</source>
        <translation>{0} remite a lo que no es una dirección web: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} points to what is no address: try again later.</source>
        <translation>{0} remite a lo que no es una dirección: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} points to {1} without encryption, so nothing was fetched: try another network.</source>
        <translation>{0} remite a {1} sin cifrado, así que no se descargó nada: prueba con otra red.</translation>
    </message>
    <message>
        <source>{0} refuses this conversation: {1}</source>
        <translation>{0} rechaza esta conversación: {1}</translation>
    </message>
    <message>
        <source>{0} replaces {1}{2}, which an adapter in GGUF can&apos;t: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} reemplaza {1}{2}, y un adaptador en GGUF no puede hacerlo: fusiónalo con la base usando `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} says nothing of {1}, without which {2} can&apos;t be made well: choose a matrix that was made with this model, or a larger type.</source>
        <translation>{0} no dice nada de {1}, sin lo cual {2} no se puede hacer bien: elige una matriz que se hiciera con este modelo, o un tipo mayor.</translation>
    </message>
    <message>
        <source>{0} says of itself that it is part {1} of {2}: get the parts of this model again.</source>
        <translation>{0} dice de sí mismo que es la parte {1} de {2}: consigue de nuevo las partes de este modelo.</translation>
    </message>
    <message>
        <source>{0} sends another part of {1} than was asked for.</source>
        <translation>{0} envía otra parte de {1} que la que se pidió.</translation>
    </message>
    <message>
        <source>{0} sends in a circle: try again later.</source>
        <translation>{0} redirige en círculo: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} has.</source>
        <translation>{0} envía más de lo que tiene {1}.</translation>
    </message>
    <message>
        <source>{0} sends {1} in an encoding that was not asked for.</source>
        <translation>{0} envía {1} en una codificación que no se pidió.</translation>
    </message>
    <message>
        <source>{0} since {1} {2}: {3} sent, {4} received.</source>
        <translation>{0} desde el {1} de {2}: {3} enviados, {4} recibidos.</translation>
    </message>
    <message>
        <source>{0} tables that are computed anew ({1} …) are left out.</source>
        <translation>{0} tablas que se calculan de nuevo ({1}…) se dejaron fuera.</translation>
    </message>
    <message>
        <source>{0} takes no connections: check HF_ENDPOINT or the proxy, or try again later.</source>
        <translation>{0} no acepta conexiones: comprueba HF_ENDPOINT o el proxy, o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} tensors are the checkpoint&apos;s {1}</source>
        <translation>{0} tensores son los del checkpoint {1}</translation>
    </message>
    <message>
        <source>{0} to your token</source>
        <translation>{0} a tu token</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} tokens</translation>
    </message>
    <message>
        <source>{0} tokens don&apos;t fit a context of {1}</source>
        <translation>{0} tokens no caben en un contexto de {1}</translation>
    </message>
    <message>
        <source>{0} tokens of {1} read, {2} tensors weighed</source>
        <translation>{0} tokens de {1} leídos, {2} tensores ponderados</translation>
    </message>
    <message>
        <source>{0} took more than a minute to read, so it was given up: attach a part of it as text.</source>
        <translation>{0} tardó más de un minuto en leerse, así que se abandonó: adjunta una parte como texto.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than {1} has: it is no XOR payload.</source>
        <translation>{0} al descomprimirse ocupa mucho más que {1}: no es un paquete XOR.</translation>
    </message>
    <message>
        <source>{0} uses a form of PDF that can&apos;t be read here: save it anew, or copy its text</source>
        <translation>{0} usa una forma de PDF que aquí no se puede leer: guárdalo de nuevo o copia su texto</translation>
    </message>
    <message>
        <source>{0} was begun with {1}, which changes the base model too: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} se inició con {1}, que también cambia el modelo base: fusiónalo con el programa que lo entrenó y convierte el modelo fusionado.</translation>
    </message>
    <message>
        <source>{0} was cloned without its large files: run `git lfs pull` in it.</source>
        <translation>{0} se clonó sin sus archivos grandes: ejecuta `git lfs pull` en él.</translation>
    </message>
    <message>
        <source>{0} was left aside: its tokens are not those inside {1}, so it belongs to another model.</source>
        <translation>{0} se dejó a un lado: sus tokens no son los que hay dentro de {1}, así que es de otro modelo.</translation>
    </message>
    <message>
        <source>{0} was made for another model: for {1} it has {2} numbers and not {3}. Make one with this model.</source>
        <translation>{0} se hizo para otro modelo: para {1} tiene {2} números y no {3}. Haz una con este modelo.</translation>
    </message>
    <message>
        <source>{0} was made for another model: it knows none of this model&apos;s tensors.</source>
        <translation>{0} se hizo para otro modelo: no conoce ninguno de los tensores de este modelo.</translation>
    </message>
    <message>
        <source>{0} was saved by torch before version 1.6, in a form that can&apos;t be read without running it: where you trust it, load it with torch and save it again (torch.save(torch.load(path), path)).</source>
        <translation>{0} se guardó con un torch anterior a la versión 1.6, en una forma que no se puede leer sin ejecutarlo: si confías en él, cárgalo con torch y guárdalo de nuevo (torch.save(torch.load(path), path)).</translation>
    </message>
    <message>
        <source>{0} went through a program that rewrites line ends (CRLF): copy the original file again.</source>
        <translation>{0} pasó por un programa que reescribe los saltos de línea (CRLF): copia de nuevo el archivo original.</translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation>Guardado en {1}: {0}.</translation>
    </message>
    <message>
        <source>{0} {1} added</source>
        <translation>Conversaciones añadidas: {0}</translation>
    </message>
    <message>
        <source>{0} {1} here already</source>
        <translation>ya había {0} aquí</translation>
    </message>
    <message>
        <source>{0} {1} new messages</source>
        <translation>{0} con mensajes nuevos</translation>
    </message>
    <message>
        <source>{0} {1}, so it was stopped: choose another template</source>
        <translation>{0} {1}, así que se detuvo: elige otra plantilla</translation>
    </message>
    <message>
        <source>{0}, and is used where it lies</source>
        <translation>{0}, y se usa donde está</translation>
    </message>
    <message>
        <source>{0}, so it is kept until Puna is closed: you will be asked for it again. Puna never writes it to a file.</source>
        <translation>{0}, así que se guarda hasta que cierres Puna: se te volverá a pedir. Puna nunca lo escribe en un archivo.</translation>
    </message>
    <message>
        <source>{0}, which holds numbers that are not finite</source>
        <translation>{0}, que contiene números que no son finitos</translation>
    </message>
    <message>
        <source>{0}, {1} bits each</source>
        <translation>{0}, {1} bits cada uno</translation>
    </message>
    <message>
        <source>{0}, … {1} in all</source>
        <translation>{0}, … {1} en total</translation>
    </message>
    <message>
        <source>{0}.{1} is not allowed in a template</source>
        <translation>{0}.{1} no está permitido en una plantilla</translation>
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
        <translation>{0}: f16 en vez de q8_0, porque las filas de {1} números no son múltiplo de {2}</translation>
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
        <translation>{0}: el tensor {1} está guardado como {2}, y ningún adaptador es así.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} is stored as {2}; only {3} can be converted: get the checkpoint as it was before it was quantized.</source>
        <translation>{0}: el tensor {1} está guardado como {2}; solo se puede convertir {3}: consigue el checkpoint tal como era antes de cuantizarlo.</translation>
    </message>
    <message>
        <source>{0}: {1} can&apos;t be {2}</source>
        <translation>{0}: {1} no puede ser {2}</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}, because the checkpoint holds it so</source>
        <translation>{0}: {1} en vez de {2}, porque así está en el checkpoint</translation>
    </message>
    <message>
        <source>{0}: {1} is stored as {2}; only {3} can be converted.</source>
        <translation>{0}: {1} está guardado como {2}; solo se puede convertir {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} matrices have rows that {3} can&apos;t divide into its blocks, and were kept at higher precision</source>
        <translation>{0}: {1} de {2} matrices tienen filas que {3} no puede dividir en sus bloques, y se conservaron con más precisión</translation>
    </message>
    <message>
        <source>{0}_token_id {1} is beyond the last token and was left out.</source>
        <translation>{0}_token_id {1} está más allá del último token y se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>Look there no more: {0}</source>
        <translation>No mirar más ahí: {0}</translation>
    </message>
    <message>
        <source>Show all keys…</source>
        <translation>Mostrar todas las teclas…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Claro u oscuro, o como lo tenga el sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>De todo en la ventana.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Where the system asks for that, nothing does anyway.</source>
        <translation>Nada se mueve por sí solo. Donde el sistema lo pide, ya es así.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Models answer in the language you write in.</source>
        <translation>De la ventana, desde el próximo inicio. Los modelos responden en el idioma en que escribes.</translation>
    </message>
    <message>
        <source>Tell when something is done</source>
        <translation>Avisar cuando algo termina</translation>
    </message>
    <message>
        <source>A notification when an answer, a download or a job of more than ten seconds ends while you look elsewhere. No word of a conversation is in it.</source>
        <translation>Una notificación cuando una respuesta, una descarga o una tarea de más de diez segundos termina mientras miras otra cosa. No contiene ninguna palabra de una conversación.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What each key does, and how to change it.</source>
        <translation>Qué hace cada tecla y cómo cambiarla.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>How much of a conversation a model can have in mind. More needs more memory.</source>
        <translation>Cuánto de una conversación puede tener presente un modelo. Más necesita más memoria.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} tokens</translation>
    </message>
    <message>
        <source>Precision of what is in mind</source>
        <translation>Precisión de lo que tiene presente</translation>
    </message>
    <message>
        <source>Half the memory for a little speed; answers stay nearly the same.</source>
        <translation>La mitad de memoria por un poco de velocidad; las respuestas casi no cambian.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>La mitad de memoria</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>Recordar lo leído</translation>
    </message>
    <message>
        <source>Kept on disk, so that a conversation goes on at once after a restart. The oldest leaves first.</source>
        <translation>En el disco, para que una conversación siga al instante tras un reinicio. Lo más antiguo sale primero.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Show the network ledger…</source>
        <translation>Mostrar el registro de red…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing in Puna may use the network. A search or a download switches this off, and says so.</source>
        <translation>Nada en Puna puede usar la red. Una búsqueda o descarga lo desactiva, y lo dice.</translation>
    </message>
    <message>
        <source>Network ledger</source>
        <translation>Registro de red</translation>
    </message>
    <message>
        <source>Every connection that Puna has ever made: when, to whom, why and how much.</source>
        <translation>Cada conexión que Puna ha hecho: cuándo, con quién, por qué y cuánto.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Carpetas con modelos</translation>
    </message>
    <message>
        <source>Models in them are used where they lie, at any depth. Puna&apos;s own folder is always looked at.</source>
        <translation>Los modelos en ellas se usan donde están, a cualquier profundidad. La carpeta de Puna se mira siempre.</translation>
    </message>
    <message>
        <source>Models of other applications</source>
        <translation>Modelos de otras aplicaciones</translation>
    </message>
    <message>
        <source>Use what LM Studio, Ollama, Jan, GPT4All and llama.cpp have, where it lies. Never changed.</source>
        <translation>Usar lo que tienen LM Studio, Ollama, Jan, GPT4All y llama.cpp, donde está. Nunca se cambia.</translation>
    </message>
    <message>
        <source>Wait for the charger</source>
        <translation>Esperar al cargador</translation>
    </message>
    <message>
        <source>Downloads and conversions pause while the computer runs on its battery.</source>
        <translation>Las descargas y conversiones se pausan mientras el equipo funciona con batería.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made of free software.</source>
        <translation>Software libre con licencia MIT, hecho con software libre.</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>Si algo va mal</translation>
    </message>
    <message>
        <source>Versions, sizes, settings and what logs say, for whoever is to help. No conversation is in it.</source>
        <translation>Versiones, tamaños, ajustes y lo que dicen los registros, para quien vaya a ayudar. No contiene ninguna conversación.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} no se puede leer: {1}.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Find, bring in, take out, undo</source>
        <translation>Buscar, importar, exportar, deshacer</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Tus conversaciones aparecerán aquí.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Add model</source>
        <translation>Añadir modelo</translation>
    </message>
    <message>
        <source>Made by the rule</source>
        <translation>Hecho con la regla</translation>
    </message>
    <message>
        <source>the files tell it</source>
        <translation>los archivos lo dicen</translation>
    </message>
    <message>
        <source>Talk to it like</source>
        <translation>Hablarle como</translation>
    </message>
    <message>
        <source>it continues texts</source>
        <translation>continúa textos</translation>
    </message>
    <message>
        <source>Make a chat of it</source>
        <translation>Hacer un chat con él</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose the base model…</source>
        <translation>Elegir el modelo base…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Base model: {0}</source>
        <translation>Modelo base: {0}</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>Elegir la carpeta del modelo base</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Puna is already open, but does not answer. Wait a little, or end it, then try again.</source>
        <translation>Puna ya está abierto, pero no responde. Espere un poco, o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a good copy of {0}. Puna can go on with it; the damaged file is kept beside it.</source>
        <translation>Hay una buena copia del {0}. Puna puede continuar con ella; el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>Continuar con la copia</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete this saved template</source>
        <translation>Eliminar esta plantilla guardada</translation>
    </message>
    <message>
        <source>Open a .jinja file</source>
        <translation>Abrir un archivo .jinja</translation>
    </message>
    <message>
        <source>Write it to a .jinja file</source>
        <translation>Escribirla en un archivo .jinja</translation>
    </message>
    <message>
        <source>Template in Jinja</source>
        <translation>Plantilla en Jinja</translation>
    </message>
    <message>
        <source>The prompt that the model reads</source>
        <translation>El prompt que lee el modelo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use in this conversation</source>
        <translation>Usar en esta conversación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} tokens of {1}; each shade is one token.</source>
        <translation>{0} tokens de {1}; cada tono es un token.</translation>
    </message>
    <message>
        <source>The first {0} of {1} tokens; each shade is one token.</source>
        <translation>Los primeros {0} de {1} tokens; cada tono es un token.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Lo que lee el modelo</translation>
    </message>
    <message>
        <source>That is longer than any template needs.</source>
        <translation>Es más largo de lo que necesita cualquier plantilla.</translation>
    </message>
    <message>
        <source>It is empty: begin with another one, or write one.</source>
        <translation>Está vacía: empieza con otra o escribe una.</translation>
    </message>
    <message>
        <source>Nothing of the conversation is in it: a template names {{ messages }}.</source>
        <translation>No hay nada de la conversación: una plantilla nombra {{ messages }}.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se eliminó.</translation>
    </message>
    <message>
        <source>Templates (*.jinja *.j2 *.jinja2 *.txt);;All files (*)</source>
        <translation>Plantillas (*.jinja *.j2 *.jinja2 *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Abrir una plantilla</translation>
    </message>
    <message>
        <source>Write the template to a file</source>
        <translation>Escribir la plantilla en un archivo</translation>
    </message>
    <message>
        <source>Templates (*.jinja)</source>
        <translation>Plantillas (*.jinja)</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>The model&apos;s own</source>
        <translation>La del modelo</translation>
    </message>
    <message>
        <source>This conversation&apos;s</source>
        <translation>La de esta conversación</translation>
    </message>
    <message>
        <source>With a model loaded, what it would read is shown here.</source>
        <translation>Con un modelo cargado, aquí se muestra lo que leería.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardada.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Escrito en {0}.</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Text of {0}</source>
        <translation>Texto de {0}</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caracteres</translation>
    </message>
    <message>
        <source>The first {0} of {1} characters</source>
        <translation>Los primeros {0} de {1} caracteres</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>Insertar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thought before answering</source>
        <translation>Pensó antes de responder</translation>
    </message>
    <message>
        <source>Thought for {0}</source>
        <translation>Pensó durante {0}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Show later messages ({0})</source>
        <translation>Mostrar mensajes posteriores ({0})</translation>
    </message>
    <message>
        <source>Show earlier messages ({0})</source>
        <translation>Mostrar mensajes anteriores ({0})</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Conversations in the trash</source>
        <translation>Conversaciones en la papelera</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Erase all for good</source>
        <translation>Borrar todo para siempre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} — until {1}</source>
        <translation>{0} — hasta {1}</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>What is deleted stays here for thirty days. Then it is erased from the disk.</source>
        <translation>Lo eliminado se queda aquí treinta días. Después se borra del disco.</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>Pulsa otra vez: no se puede deshacer</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts guardados</translation>
    </message>
    <message>
        <source>Answer this conversation with</source>
        <translation>Responder en esta conversación con</translation>
    </message>
    <message>
        <source>Edit saved prompts…</source>
        <translation>Editar prompts guardados…</translation>
    </message>
    <message>
        <source>Save a prompt to use it here…</source>
        <translation>Guardar un prompt para usarlo aquí…</translation>
    </message>
</context>
<context>
    <name>TuningPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Por ejemplo: Responde brevemente, con palabras sencillas.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Find the best template</source>
        <translation>Encontrar la mejor plantilla</translation>
    </message>
    <message>
        <source>Let the model itself tell which template it was trained on</source>
        <translation>Que el propio modelo diga con qué plantilla se entrenó</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>Ver y editar el prompt…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} tokens</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Añadir un adaptador…</translation>
    </message>
    <message>
        <source>Trying them… {0} % (stop)</source>
        <translation>Probándolas… {0} % (detener)</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>La del modelo</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>Context {0} of {1} tokens</source>
        <translation>Contexto de {0} de {1} tokens</translation>
    </message>
    <message>
        <source>{0} of weights</source>
        <translation>{0} de pesos</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Tuya</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>Cómo se responde en esta conversación</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>Find the prompt template: {0}</source>
        <translation>Buscar la plantilla de prompt: {0}</translation>
    </message>
    <message>
        <source>asking the model</source>
        <translation>preguntando al modelo</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>Working out size, memory and time for this computer…</source>
        <translation>Calculando tamaño, memoria y tiempo en este equipo…</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Otro tipo</translation>
    </message>
    <message>
        <source>Find the smallest that keeps {0} % of next words</source>
        <translation>Buscar el más pequeño que conserve el {0} % de las palabras siguientes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How small</source>
        <translation>Cuán pequeño</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}; measured first</source>
        <translation>{0}: {1}, {2}; se mide antes</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>El mejor</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>{0} de memoria con {1} tokens de contexto</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>Cabe justo: cierra antes otros programas.</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>Demasiado grande para la memoria libre ahora.</translation>
    </message>
    <message>
        <source>a few seconds to make</source>
        <translation>unos segundos para hacerlo</translation>
    </message>
    <message>
        <source>about {0} seconds to make</source>
        <translation>unos {0} segundos para hacerlo</translation>
    </message>
    <message>
        <source>about {0} min to make</source>
        <translation>unos {0} min para hacerlo</translation>
    </message>
    <message>
        <source>One type after another is made and measured, from the smallest on, until one is good enough. That one stays. It takes as long as making and measuring several.</source>
        <translation>Se crea y se mide un tipo tras otro, empezando por el más pequeño, hasta que uno sea lo bastante bueno. Ese se queda. Tarda tanto como crear y medir varios.</translation>
    </message>
    <message>
        <source>{0} of {1} matrices can&apos;t take this type and get a larger one.</source>
        <translation>{0} de {1} matrices no admiten este tipo y reciben uno mayor.</translation>
    </message>
    <message>
        <source>{0} of memory</source>
        <translation>{0} de memoria</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Use it in this conversation</source>
        <translation>Usarla en esta conversación</translation>
    </message>
    <message>
        <source>Write it into the model</source>
        <translation>Escribirla en el modelo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WeighingChoice</name>
    <message>
        <source>Puna&apos;s own text</source>
        <translation>El texto propio de Puna</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>Un archivo de texto…</translation>
    </message>
    <message>
        <source>A folder of texts…</source>
        <translation>Una carpeta de textos…</translation>
    </message>
    <message>
        <source>My training data (JSON)…</source>
        <translation>Mis datos de entrenamiento (JSON)…</translation>
    </message>
    <message>
        <source>Conversations of mine…</source>
        <translation>Conversaciones mías…</translation>
    </message>
    <message>
        <source>Nothing: I have an importance matrix…</source>
        <translation>Nada: tengo una matriz de importancia…</translation>
    </message>
    <message>
        <source>Measure first what matters to the model</source>
        <translation>Medir antes lo que le importa al modelo</translation>
    </message>
    <message>
        <source>With an importance matrix (imatrix), as llama.cpp makes and uses it</source>
        <translation>Con una matriz de importancia (imatrix), como la crea y la usa llama.cpp</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} conversaciones</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>Elegir una carpeta de textos</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Elegir un archivo de texto</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md);;All files (*)</source>
        <translation>Textos (*.txt *.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose training data</source>
        <translation>Elegir datos de entrenamiento</translation>
    </message>
    <message>
        <source>Training data (*.json *.jsonl)</source>
        <translation>Datos de entrenamiento (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Choose an importance matrix</source>
        <translation>Elegir una matriz de importancia</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat)</source>
        <translation>Matrices de importancia (*.gguf *.dat)</translation>
    </message>
    <message>
        <source>This type keeps so much that nothing would be better for it.</source>
        <translation>Este tipo conserva tanto que con ello nada mejoraría.</translation>
    </message>
    <message>
        <source>The model reads a text, and what it uses most is kept most exactly: small types lose less.</source>
        <translation>El modelo lee un texto, y lo que más usa se conserva con más exactitud: los tipos pequeños pierden menos.</translation>
    </message>
    <message>
        <source>This type is so coarse that it can only be made when that is known.</source>
        <translation>Este tipo es tan burdo que solo se puede crear cuando eso se sabe.</translation>
    </message>
    <message>
        <source>This adds less than a minute.</source>
        <translation>Esto añade menos de un minuto.</translation>
    </message>
    <message>
        <source>This adds about {0} min.</source>
        <translation>Esto añade unos {0} min.</translation>
    </message>
    <message>
        <source>This adds up to {0} min.</source>
        <translation>Esto añade hasta {0} min.</translation>
    </message>
    <message>
        <source>This adds about {0} hours.</source>
        <translation>Esto añade unas {0} horas.</translation>
    </message>
    <message>
        <source>This adds up to {0} hours.</source>
        <translation>Esto añade hasta {0} horas.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add model…</source>
        <translation>Añadir modelo…</translation>
    </message>
    <message>
        <source>Drop a checkpoint folder or a model file here</source>
        <translation>Suelta aquí una carpeta de checkpoint o un archivo de modelo</translation>
    </message>
    <message>
        <source>Puna makes a 4-bit copy of it for this computer. Your files stay as they are.</source>
        <translation>Puna hace una copia de 4 bits para este equipo. Tus archivos quedan como están.</translation>
    </message>
    <message>
        <source>Welcome to Puna</source>
        <translation>Te damos la bienvenida a Puna</translation>
    </message>
    <message>
        <source>Turn LLaMA-family weights into a private chat on your own laptop.</source>
        <translation>Convierte pesos de la familia LLaMA en un chat privado en tu propio portátil.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>¿En qué piensas?</translation>
    </message>
    <message>
        <source>Write below. The conversation stays on this computer.</source>
        <translation>Escribe abajo. La conversación se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>_Connections</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
</context>
<context>
    <name>_ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
</context>
</TS>
