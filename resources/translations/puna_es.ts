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
        <source>the background process was ended by the system, most likely because memory ran out: try a smaller model or a shorter context</source>
        <translation>el sistema cerró el proceso en segundo plano, muy probablemente porque se agotó la memoria: prueba con un modelo más pequeño o un contexto más corto</translation>
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
        <source>Choose a model to see what it is and how it could be taken.</source>
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
        <source>Choose a model to see what it is and how it could be taken.</source>
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
        <source>Stay offline is off now, because you asked for the hub. Every connection is in the ledger.</source>
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
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and your settings are as they were at the next start.</source>
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
        <source>Nothing moves by itself. Also where the system asks for it.</source>
        <translation>Nada se mueve por sí solo. También cuando el sistema lo pide.</translation>
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
