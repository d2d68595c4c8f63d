<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Do anything by its name</source>
        <translation>Fazer qualquer coisa pelo nome</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>Procurar em todas as conversas</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Procurar nesta conversa</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Continuar a última resposta</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar a última resposta</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Ir para o campo de mensagem</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>Prompts salvos…</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>Ver e editar o prompt…</translation>
    </message>
    <message>
        <source>Go to Chat</source>
        <translation>Ir para o Chat</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Ir para Modelos</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir para Ajustes</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostrar ou ocultar as conversas</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>Mostrar ou ocultar como esta conversa é respondida</translation>
    </message>
    <message>
        <source>Go to the jobs</source>
        <translation>Ir para as tarefas</translation>
    </message>
    <message>
        <source>Add a model from this computer…</source>
        <translation>Adicionar um modelo deste computador…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas as teclas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texto de tamanho normal</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Quit Puna</source>
        <translation>Sair do Puna</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nova linha na mensagem</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>Renomear a conversa escolhida</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>Excluir a conversa escolhida</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Strength of {0}</source>
        <translation>Força de {0}</translation>
    </message>
    <message>
        <source>Use without this adapter</source>
        <translation>Usar sem este adaptador</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Puna was closed before this answer was complete.</source>
        <translation>O Puna foi fechado antes que esta resposta estivesse completa.</translation>
    </message>
    <message>
        <source>The context window of this model is full.</source>
        <translation>A janela de contexto deste modelo está cheia.</translation>
    </message>
    <message>
        <source>The {0} oldest messages no longer fit the context window and were not read.</source>
        <translation>As {0} mensagens mais antigas já não cabem na janela de contexto e não foram lidas.</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>{0} · look at its text</source>
        <translation>{0} · ver seu texto</translation>
    </message>
    <message>
        <source>Attachment {0}, {1}</source>
        <translation>Anexo {0}, {1}</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>Retirar {0}</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>Parar de ler {0}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
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
        <translation>Isso espera sua primeira mensagem: adicione um modelo para perguntar sobre ele.</translation>
    </message>
    <message>
        <source>The long text you pasted is attached as “{0}”.</source>
        <translation>O texto longo que você colou foi anexado como “{0}”.</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>Inserir como texto</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>Texto colado {0}</translation>
    </message>
    <message>
        <source>“{0}” was taken off.</source>
        <translation>“{0}” foi retirado.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
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
        <translation>Com a próxima pergunta, o modelo lê da conversa tudo o que couber.</translation>
    </message>
    <message>
        <source>{0} · not all of it will be read</source>
        <translation>{0} · nem tudo será lido</translation>
    </message>
    <message>
        <source>The message with what is attached is longer than the context. Shorten it, take something off, or choose a longer context in the panel on the right.</source>
        <translation>A mensagem com os anexos é mais longa que o contexto. Encurte-a, retire algo ou escolha um contexto maior no painel à direita.</translation>
    </message>
    <message>
        <source>Too long to send: {0}</source>
        <translation>Longa demais para enviar: {0}</translation>
    </message>
    <message>
        <source>{0} · the {1} oldest messages will not be read</source>
        <translation>{0} · as {1} mensagens mais antigas não serão lidas</translation>
    </message>
    <message>
        <source>• {0}</source>
        <translation>• {0}</translation>
    </message>
    <message>
        <source>• and {0} more</source>
        <translation>• e mais {0}</translation>
    </message>
    <message>
        <source>What no longer fits stays in the conversation, but the model will not read it:</source>
        <translation>O que não cabe mais fica na conversa, mas o modelo não vai ler:</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>the background process could not be started: {0}</source>
        <translation>não foi possível iniciar o processo em segundo plano: {0}</translation>
    </message>
</context>
<context>
    <name>ChildDeath</name>
    <message>
        <source>the background process was stopped</source>
        <translation>o processo em segundo plano foi parado</translation>
    </message>
    <message>
        <source>the background process was ended by the system, most likely because memory ran out: close other programs first</source>
        <translation>o sistema encerrou o processo em segundo plano, muito provavelmente porque a memória acabou: feche outros programas para liberar memória</translation>
    </message>
    <message>
        <source>the background process lost the file it was reading, which became shorter or whose disk went away: check the model file and its disk</source>
        <translation>o processo em segundo plano perdeu o arquivo que lia, que ficou menor ou cujo disco não está mais lá: verifique o arquivo do modelo e o disco</translation>
    </message>
    <message>
        <source>the background process needs instructions that this computer&apos;s processor does not have: install the Puna made for it</source>
        <translation>o processo em segundo plano precisa de instruções que o processador deste computador não tem: instale o Puna feito para ele</translation>
    </message>
    <message>
        <source>the background process crashed: native code used memory that is not its own</source>
        <translation>o processo em segundo plano falhou: o código nativo usou memória que não é dele</translation>
    </message>
    <message>
        <source>the background process crashed: native code divided by zero</source>
        <translation>o processo em segundo plano falhou: o código nativo dividiu por zero</translation>
    </message>
    <message>
        <source>the background process gave up on something it could not go on with</source>
        <translation>o processo em segundo plano desistiu de algo com que não podia continuar</translation>
    </message>
    <message>
        <source>the background process was ended from outside</source>
        <translation>o processo em segundo plano foi encerrado de fora</translation>
    </message>
    <message>
        <source>the background process was ended by the system for using too much of the processor</source>
        <translation>o sistema encerrou o processo em segundo plano por usar demais o processador</translation>
    </message>
    <message>
        <source>the background process was ended by the system because a file became larger than allowed</source>
        <translation>o sistema encerrou o processo em segundo plano porque um arquivo passou do tamanho permitido</translation>
    </message>
    <message>
        <source>the background process crashed</source>
        <translation>o processo em segundo plano falhou</translation>
    </message>
    <message>
        <source>the background process stopped unexpectedly</source>
        <translation>o processo em segundo plano parou inesperadamente</translation>
    </message>
    <message>
        <source>{0} ({1}). Its log is {2}</source>
        <translation>{0} ({1}). O registro dele está em {2}</translation>
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
        <translation>Copiar o código</translation>
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
        <translation>Pergunte o que quiser</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>One moment: what you attached is still being read</source>
        <translation>Um momento: o que você anexou ainda está sendo lido</translation>
    </message>
    <message>
        <source>Write what to do with it, then send</source>
        <translation>Escreva o que fazer com isso e envie</translation>
    </message>
    <message>
        <source>That is a picture, and models here read text only: say in words what it shows</source>
        <translation>Isso é uma imagem, e os modelos aqui só leem texto: diga em palavras o que ela mostra</translation>
    </message>
    <message>
        <source>{0} million characters</source>
        <translation>{0} milhões de caracteres</translation>
    </message>
    <message>
        <source>That paste has {0}, more than a model can read. Paste a part of it.</source>
        <translation>O que foi colado tem {0}, mais do que um modelo pode ler. Cole uma parte.</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Parar (Esc)</translation>
    </message>
    <message>
        <source>Esc stops the answer</source>
        <translation>Esc para a resposta</translation>
    </message>
    <message>
        <source>Enter sends · / prompts · @ models</source>
        <translation>Enter envia · / prompts · @ modelos</translation>
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
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Mais antigas</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Choose conversations</source>
        <translation>Escolher conversas</translation>
    </message>
    <message>
        <source>Only titles with…</source>
        <translation>Só títulos com…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
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
        <translation>Ainda não há nenhuma conversa.</translation>
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
        <translation>Seus modelos estão em {0}, que não está disponível agora: conecte o disco.</translation>
    </message>
    <message>
        <source>A model is being made or downloaded: wait for it, or pause it.</source>
        <translation>Um modelo está sendo feito ou baixado: espere por ele ou pause-o.</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>Movendo os modelos</translation>
    </message>
    <message>
        <source>The models are in {0} from now on.</source>
        <translation>A partir de agora os modelos estão em {0}.</translation>
    </message>
    <message>
        <source>What came meanwhile is in {0}.</source>
        <translation>O que chegou nesse meio-tempo está em {0}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Something else is under way with your data: wait until it has ended.</source>
        <translation>Outra operação com seus dados está em andamento: espere até terminar.</translation>
    </message>
    <message>
        <source>A copy of your conversations</source>
        <translation>Uma cópia das suas conversas</translation>
    </message>
    <message>
        <source>A copy of your conversations is at {0}. To go back to it, close Puna and put it in the place of {1}.</source>
        <translation>Há uma cópia das suas conversas em {0}. Para voltar a ela, feche o Puna e coloque-a no lugar de {1}.</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Back to Puna&apos;s folder</source>
        <translation>De volta à pasta do Puna</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Onde fica</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>Onde estão os modelos</translation>
    </message>
    <message>
        <source>They can be kept on another disk. Each is checked there before it leaves its old place.</source>
        <translation>Podem ficar em outro disco. Cada um é verificado lá antes de deixar o lugar antigo.</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>O que ocupa espaço</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Copies of your conversations are made every day by themselves; here is one more, for you.</source>
        <translation>Cópias das suas conversas são feitas todo dia sozinhas; aqui está mais uma, para você.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Conversations and models go to the trash; all of it can be erased for good.</source>
        <translation>Conversas e modelos vão para a lixeira; tudo junto pode ser apagado para sempre.</translation>
    </message>
    <message>
        <source>{0} is not there now: connect its disk.</source>
        <translation>{0} não está disponível agora: conecte o disco.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Daily copies of conversations</source>
        <translation>Cópias diárias das conversas</translation>
    </message>
    <message>
        <source>Downloads of which no model was made yet</source>
        <translation>Downloads dos quais ainda não se fez um modelo</translation>
    </message>
    <message>
        <source>What models have read, to go on at once</source>
        <translation>O que os modelos leram, para continuar logo</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>O que pode ser feito de novo</translation>
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
        <translation>Como esta resposta foi feita</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPresenter</name>
    <message>
        <source>Puna did not end as it should last time. What was on the screen is kept, and an answer that was under way can be asked for again.</source>
        <translation>Da última vez, o Puna não terminou como devia. O que estava na tela foi mantido, e uma resposta em andamento pode ser pedida de novo.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard: versions, sizes, settings and what logs say. No conversation.</source>
        <translation>O diagnóstico está na área de transferência: versões, tamanhos, ajustes e o que os registros dizem. Nenhuma conversa.</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Search the Hugging Face hub, or paste the name of a model</source>
        <translation>Procure no Hugging Face ou cole o nome de um modelo</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>Procurar modelos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Em alta</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>Mais baixados</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Mais curtidos</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais novos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo de item</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>Prontos para usar</translation>
    </message>
    <message>
        <source>To be converted</source>
        <translation>A converter</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Cabe neste computador</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Modelos encontrados</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and the ways to get it.</source>
        <translation>Escolha um modelo para ver o que ele é e como obtê-lo.</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Give up and remove what has arrived</source>
        <translation>Desistir e remover o que chegou</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>começando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
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
        <translation>Solte para adicionar</translation>
    </message>
    <message>
        <source>A model or a checkpoint folder to chat with; text, PDF or Word files to talk about</source>
        <translation>Um modelo ou pasta de checkpoint para conversar; arquivos de texto, PDF ou Word para falar sobre eles</translation>
    </message>
</context>
<context>
    <name>EmptyButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Limpar o campo</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Another model was chosen before this answer was complete.</source>
        <translation>Outro modelo foi escolhido antes que esta resposta estivesse completa.</translation>
    </message>
    <message>
        <source>The model stopped: {0}.</source>
        <translation>O modelo parou: {0}.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Conversations: {0}</source>
        <translation>Conversas: {0}</translation>
    </message>
    <message>
        <source>Models: {0}, {1}</source>
        <translation>Modelos: {0}, {1}</translation>
    </message>
    <message>
        <source>What can be made again: {0}</source>
        <translation>O que pode ser feito de novo: {0}</translation>
    </message>
    <message>
        <source>They go to Puna&apos;s trash, and can be taken back for thirty days.</source>
        <translation>Vão para a lixeira do Puna e podem ser recuperadas por trinta dias.</translation>
    </message>
    <message>
        <source>Those in {0} go to the system&apos;s trash; any elsewhere stay.</source>
        <translation>Os que estão em {0} vão para a lixeira do sistema; os de outros lugares ficam.</translation>
    </message>
    <message>
        <source>What models have read, caches and adapters; the next use makes them again.</source>
        <translation>O que os modelos leram, caches e adaptadores; o próximo uso os faz de novo.</translation>
    </message>
    <message>
        <source>For good: {0} conversations with their copies and the trash, {1} models, prompts, personas, settings, downloads and logs, which is all that Puna keeps in {2} and {3}. Models that lie elsewhere are not touched. Puna closes then, and nothing brings this back.</source>
        <translation>Para sempre: {0} conversas com suas cópias e a lixeira, {1} modelos, prompts, personas, configurações, downloads e registros, ou seja, tudo o que o Puna guarda em {2} e {3}. Modelos em outros lugares não são tocados. Depois o Puna fecha, e nada traz isso de volta.</translation>
    </message>
    <message>
        <source>Erase everything for good…</source>
        <translation>Apagar tudo para sempre…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>O que pode ser apagado</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>Pressione de novo: não dá para desfazer</translation>
    </message>
</context>
<context>
    <name>ErasingPresenter</name>
    <message>
        <source>What can be made again was erased.</source>
        <translation>O que pode ser feito de novo foi apagado.</translation>
    </message>
    <message>
        <source>The models are in the system&apos;s trash: {0} are free once it is emptied.</source>
        <translation>Os modelos estão na lixeira do sistema: {0} ficam livres quando ela for esvaziada.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take conversations out</source>
        <translation>Exportar conversas</translation>
    </message>
    <message>
        <source>To read and to keep: text with headings, a file for each.</source>
        <translation>Para ler e guardar: texto com títulos, um arquivo para cada.</translation>
    </message>
    <message>
        <source>To read and to print: pages that need nothing else, a file for each.</source>
        <translation>Para ler e imprimir: páginas que não precisam de mais nada, um arquivo para cada.</translation>
    </message>
    <message>
        <source>Everything Puna knows, in one file: to bring in again, here or elsewhere.</source>
        <translation>Tudo o que o Puna sabe, em um arquivo: para importar de novo, aqui ou em outro lugar.</translation>
    </message>
    <message>
        <source>To train with: whole conversations, as for Vicuna.</source>
        <translation>Para treinar: conversas inteiras, como para o Vicuna.</translation>
    </message>
    <message>
        <source>To train with: the first question and answer of each conversation.</source>
        <translation>Para treinar: a primeira pergunta e resposta de cada conversa.</translation>
    </message>
    <message>
        <source>To train with: whole conversations, the system prompt as a message.</source>
        <translation>Para treinar: conversas inteiras, com o prompt de sistema como mensagem.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas da web</translation>
    </message>
    <message>
        <source>Puna JSON</source>
        <translation>JSON do Puna</translation>
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
        <translation>Mensagens OpenAI</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Other versions of questions and answers too</source>
        <translation>Também outras versões de perguntas e respostas</translation>
    </message>
    <message>
        <source>What models thought before they answered too</source>
        <translation>Também o que os modelos pensaram antes de responder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
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
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Only up to the last answer I rated good</source>
        <translation>Só até a última resposta que avaliei bem</translation>
    </message>
    <message>
        <source>Only conversations with an answer I rated good</source>
        <translation>Só conversas com uma resposta que avaliei bem</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>There is no conversation yet that could be taken out.</source>
        <translation>Ainda não há conversa para exportar.</translation>
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
        <translation>Na pasta {0} ({1})</translation>
    </message>
    <message>
        <source>With the tag {0} ({1})</source>
        <translation>Com a etiqueta {0} ({1})</translation>
    </message>
    <message>
        <source>The folder {0} is not there any more: choose another one.</source>
        <translation>A pasta {0} não existe mais: escolha outra.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>{0} não pode ser lido ({1}): escolha outra pasta.</translation>
    </message>
    <message>
        <source>Another export is still running: wait until it has ended.</source>
        <translation>Outra exportação está em andamento: espere ela terminar.</translation>
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
        <translation>{0}: {1}, {2} % das próximas palavras iguais</translation>
    </message>
    <message>
        <source>Size against closeness to the original</source>
        <translation>Tamanho e proximidade do original</translation>
    </message>
    <message>
        <source>Same next words</source>
        <translation>Próximas palavras iguais</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamanho do arquivo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Procurar nesta conversa</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Local anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Próximo local (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>pronto para usar</translation>
    </message>
    <message>
        <source>will be converted</source>
        <translation>será convertido</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptador</translation>
    </message>
    <message>
        <source>not usable here</source>
        <translation>não utilizável aqui</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} downloads</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>pede consentimento</translation>
    </message>
</context>
<context>
    <name>GuidePresenter</name>
    <message>
        <source>reading its weights</source>
        <translation>lendo seus pesos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Get a real model</source>
        <translation>Obter um modelo de verdade</translation>
    </message>
    <message>
        <source>Preparing the built-in guide</source>
        <translation>Preparando o guia embutido</translation>
    </message>
    <message>
        <source>Preparing the built-in guide: {0}</source>
        <translation>Preparando o guia embutido: {0}</translation>
    </message>
    <message>
        <source>This is the built-in guide: a tiny demonstration model that repeats prepared answers about Puna and local models.</source>
        <translation>Este é o guia embutido: um minúsculo modelo de demonstração que repete respostas prontas sobre o Puna e modelos locais.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>Conversa excluída.</translation>
    </message>
    <message>
        <source>{0} conversations deleted.</source>
        <translation>{0} conversas excluídas.</translation>
    </message>
    <message>
        <source>Moved to {0}.</source>
        <translation>Movida para {0}.</translation>
    </message>
    <message>
        <source>Taken out of the folder.</source>
        <translation>Retirada da pasta.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Arquivada.</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>Retirada do arquivo.</translation>
    </message>
    <message>
        <source>Undo deleting “{0}”</source>
        <translation>Desfazer a exclusão de “{0}”</translation>
    </message>
    <message>
        <source>Undo deleting the message “{0}”</source>
        <translation>Desfazer a exclusão da mensagem “{0}”</translation>
    </message>
    <message>
        <source>Undo bringing in “{0}”</source>
        <translation>Desfazer a importação de “{0}”</translation>
    </message>
    <message>
        <source>Undo editing “{0}”</source>
        <translation>Desfazer a edição de “{0}”</translation>
    </message>
    <message>
        <source>Undo changing “{0}”</source>
        <translation>Desfazer a mudança de “{0}”</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Find in all conversations…</source>
        <translation>Procurar em todas as conversas…</translation>
    </message>
    <message>
        <source>Bring in conversations from a file…</source>
        <translation>Importar conversas de um arquivo…</translation>
    </message>
    <message>
        <source>Bring in conversations from a folder…</source>
        <translation>Importar conversas de uma pasta…</translation>
    </message>
    <message>
        <source>Take conversations out…</source>
        <translation>Exportar conversas…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Lixeira…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>Conversa excluída.</translation>
    </message>
    <message>
        <source>Another import is still running: wait until it has ended.</source>
        <translation>Outra importação está em andamento: espere ela terminar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{0} Close Puna and open it again to go on with the newest good copy.</source>
        <translation>{0} Feche o Puna e abra de novo para continuar com a cópia boa mais recente.</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivada</translation>
    </message>
    <message>
        <source>{0} more in this chat</source>
        <translation>mais {0} nesta conversa</translation>
    </message>
</context>
<context>
    <name>HubController</name>
    <message>
        <source>Puna&apos;s own choice. Search to see what the hub has.</source>
        <translation>Escolha do próprio Puna. Procure para ver o que há no hub.</translation>
    </message>
</context>
<context>
    <name>HubDetails</name>
    <message>
        <source>About the chosen model</source>
        <translation>Sobre o modelo escolhido</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and the ways to get it.</source>
        <translation>Escolha um modelo para ver o que ele é e como obtê-lo.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>What its makers say</source>
        <translation>O que dizem seus criadores</translation>
    </message>
</context>
<context>
    <name>HubPresenter</name>
    <message>
        <source>Signed in as {0}.</source>
        <translation>Conectado como {0}.</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>Examinando {0}…</translation>
    </message>
    <message>
        <source>“Stay offline” is off now, because you asked for the hub. Every connection is in the ledger.</source>
        <translation>“Ficar offline” foi desligado porque você pediu o hub. Toda conexão fica no registro.</translation>
    </message>
    <message>
        <source>Stay offline again</source>
        <translation>Ficar offline de novo</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} está pronto.</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Conversar com ele</translation>
    </message>
    <message>
        <source>{0} is ready. Its downloaded source is not needed any more.</source>
        <translation>{0} está pronto. A fonte baixada não é mais necessária.</translation>
    </message>
    <message>
        <source>Free {0}</source>
        <translation>Liberar {0}</translation>
    </message>
    <message>
        <source>{0} are free now.</source>
        <translation>{0} estão livres agora.</translation>
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
        <translation>Fechar: {0}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar as tarefas</translation>
    </message>
    <message>
        <source>{0} · and {1} more</source>
        <translation>{0} · e mais {1}</translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
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
        <translation>Teclas normais para tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keys for: {0}</source>
        <translation>Teclas para: {0}</translation>
    </message>
    <message>
        <source>These keys always mean “{0}”.</source>
        <translation>Estas teclas sempre significam “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” has these keys no more.</source>
        <translation>“{0}” não tem mais estas teclas.</translation>
    </message>
    <message>
        <source>Click on keys and press others to change them.</source>
        <translation>Clique nas teclas e pressione outras para mudá-las.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Network ledger</source>
        <translation>Registro de rede</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Older connections are in {0}.</source>
        <translation>Conexões mais antigas estão em {0}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Comparado com o original: calcula o mesmo.</translation>
    </message>
    <message>
        <source>Compared with its original: it is not the same.</source>
        <translation>Comparado com o original: não é o mesmo.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos neste computador</translation>
    </message>
    <message>
        <source>No models yet. Drop a folder or a file on the window, or choose one under Get more.</source>
        <translation>Ainda não há modelos. Solte uma pasta ou arquivo na janela, ou escolha um em “Obter mais”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Conversar com ele</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Formato de prompt</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>About the chosen model</source>
        <translation>Sobre o modelo escolhido</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>To the trash ({0})</source>
        <translation>Para a lixeira ({0})</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>{0} is in the trash: {1} are free once it is emptied.</source>
        <translation>{0} está na lixeira: {1} ficam livres quando ela for esvaziada.</translation>
    </message>
    <message>
        <source>{0} is off the list; its file was not touched.</source>
        <translation>{0} saiu da lista; seu arquivo não foi tocado.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Buscar em nomes e textos</translation>
    </message>
    <message>
        <source>Parts of Puna</source>
        <translation>Partes do Puna</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No part has these words.</source>
        <translation>Nenhuma parte contém estas palavras.</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>This link leads out of Puna, to your browser:</source>
        <translation>Este link sai do Puna, para o seu navegador:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
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
        <translation>Mostrar ou ocultar as conversas</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>Mostrar ou ocultar como esta conversa é respondida</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder…</source>
        <translation>Escolher uma pasta de checkpoint…</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>Escolher um arquivo de modelo…</translation>
    </message>
    <message>
        <source>Bring in conversations</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;All files (*)</source>
        <translation>Conversas (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose where the copy should go</source>
        <translation>Escolha para onde vai a cópia</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Escolher uma pasta com modelos</translation>
    </message>
    <message>
        <source>Choose where the models should go</source>
        <translation>Escolha para onde os modelos devem ir</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Escolher uma pasta de checkpoint</translation>
    </message>
    <message>
        <source>An access token of your account on the hub. Your system&apos;s keychain keeps it, nothing else.</source>
        <translation>Um token de acesso da sua conta no hub. Só o chaveiro do sistema o guarda.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Text, Markdown, code, PDF and Word files (*)</source>
        <translation>Arquivos de texto, Markdown, código, PDF e Word (*)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Escolher um adaptador</translation>
    </message>
    <message>
        <source>Adapters (*.gguf adapter_config.json adapter_model.safetensors);;All files (*)</source>
        <translation>Adaptadores (*.gguf adapter_config.json adapter_model.safetensors);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>Começar uma nova conversa</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fechar este painel</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Escolher um arquivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf *.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>Modelos (*.gguf *.pth *.pt *.bin *.safetensors);;Todos os arquivos (*)</translation>
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
        <translation>Parada</translation>
    </message>
    <message>
        <source>Cut at the length limit</source>
        <translation>Cortada no limite de comprimento</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Could not be finished</source>
        <translation>Não pôde ser terminada</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Formato de prompt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Primeira palavra após</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Pensou por</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens lidos</translation>
    </message>
    <message>
        <source>Left out of the context</source>
        <translation>Fora do contexto</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} tokens/s</translation>
    </message>
    <message>
        <source>Nothing: the whole conversation was read</source>
        <translation>Nada: a conversa toda foi lida</translation>
    </message>
    <message>
        <source>The {0} oldest messages</source>
        <translation>As {0} mensagens mais antigas</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>Editar mensagem</translation>
    </message>
    <message>
        <source>Save &amp;&amp; send</source>
        <translation>Salvar &amp;&amp; enviar</translation>
    </message>
    <message>
        <source>Send as a new version (Ctrl+Enter)</source>
        <translation>Enviar como nova versão (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the message as it was (Esc)</source>
        <translation>Manter a mensagem como era (Esc)</translation>
    </message>
    <message>
        <source>The earlier version is kept.</source>
        <translation>A versão anterior é mantida.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>Responder com outro modelo</translation>
    </message>
    <message>
        <source>Answer with another prompt template</source>
        <translation>Responder com outro formato de prompt</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuar esta resposta</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Nova conversa a partir daqui</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>There is no other model yet</source>
        <translation>Ainda não há outro modelo</translation>
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
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Boa resposta</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Má resposta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versão posterior</translation>
    </message>
    <message>
        <source>Answer again (right click: with another model or template)</source>
        <translation>Responder de novo (botão direito: com outro modelo ou formato)</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Versão {0} de {1}</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Show more ({0} characters)</source>
        <translation>Mostrar mais ({0} caracteres)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>Atingiu o limite de tamanho</translation>
    </message>
    <message>
        <source>This answer was interrupted.</source>
        <translation>Esta resposta foi interrompida.</translation>
    </message>
    <message>
        <source>This answer could not be finished.</source>
        <translation>Esta resposta não pôde ser terminada.</translation>
    </message>
</context>
<context>
    <name>MessagesPresenter</name>
    <message>
        <source>One of your own</source>
        <translation>Um seu</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>O do próprio modelo</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something in Puna went wrong ({0}). What you did last may not have happened; everything else is kept and goes on. The diagnostics help whoever is to mend it, and hold no word of a conversation.</source>
        <translation>Algo deu errado no Puna ({0}). O que você fez por último pode não ter acontecido; todo o resto está guardado e continua. O diagnóstico ajuda quem for consertar e não contém nenhuma palavra das conversas.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>No models yet</source>
        <translation>Ainda não há modelos</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Adicionar modelo…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
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
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>Obter mais</translation>
    </message>
    <message>
        <source>Add from disk…</source>
        <translation>Adicionar do disco…</translation>
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
        <translation>O guia do Puna</translation>
    </message>
    <message>
        <source>tiny demonstration</source>
        <translation>demonstração minúscula</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>examinando os arquivos</translation>
    </message>
    <message>
        <source>Stopped. What was measured so far is kept.</source>
        <translation>Interrompido. O que foi medido até agora fica guardado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation>Pronto: {0}</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Confiar nele</translation>
    </message>
    <message>
        <source>loading {percent} %</source>
        <translation>carregando {percent} %</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>carregando…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de novo</translation>
    </message>
    <message>
        <source>Load it anyway</source>
        <translation>Carregar mesmo assim</translation>
    </message>
    <message>
        <source>Add a model to begin</source>
        <translation>Adicione um modelo para começar</translation>
    </message>
    <message>
        <source>Write a beginning, and this model goes on from there</source>
        <translation>Escreva um começo e este modelo continua</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pergunte o que quiser</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>What is good or bad about this answer?</source>
        <translation>O que há de bom ou ruim nesta resposta?</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>Nota sobre esta resposta</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>An answer ended early.</source>
        <translation>Uma resposta terminou antes do tempo.</translation>
    </message>
    <message>
        <source>Your answer is there.</source>
        <translation>A sua resposta chegou.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} está pronto.</translation>
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
        <translation>Ousadia: 0 sempre usa a palavra mais provável, acima de 1 fica maluco.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Resposta mais longa</translation>
    </message>
    <message>
        <source>In tokens, about three quarters of a word each.</source>
        <translation>Em tokens, cada um cerca de três quartos de uma palavra.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest words; 0 among all.</source>
        <translation>Escolher entre tantas das palavras mais prováveis; 0 entre todas.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that make up this share; 1 among all.</source>
        <translation>Escolher entre as palavras mais prováveis que somam esta parte; 1 entre todas.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest.</source>
        <translation>Descartar palavras menos prováveis que esta parte da mais provável.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefer words as surprising as usual; 1 turns it off.</source>
        <translation>Preferir palavras tão surpreendentes quanto o usual; 1 desliga.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Penalidade de repetição</translation>
    </message>
    <message>
        <source>Above 1 words said lately become less likely.</source>
        <translation>Acima de 1, palavras ditas há pouco ficam menos prováveis.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalidade de presença</translation>
    </message>
    <message>
        <source>Above 0 words that occurred at all become less likely.</source>
        <translation>Acima de 0, palavras que já apareceram ficam menos prováveis.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalidade de frequência</translation>
    </message>
    <message>
        <source>Above 0 words become less likely each time they occur.</source>
        <translation>Acima de 0, palavras ficam menos prováveis a cada vez que aparecem.</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>Above 0 whole phrases are not repeated; 0.8 is usual.</source>
        <translation>Acima de 0, frases inteiras não se repetem; 0,8 é o usual.</translation>
    </message>
    <message>
        <source>XTC</source>
        <translation>XTC</translation>
    </message>
    <message>
        <source>How often the most obvious words are left out; 0 never.</source>
        <translation>Com que frequência as palavras mais óbvias são descartadas; 0 nunca.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>1 or 2 keep the surprise even over a long text; 0 is off.</source>
        <translation>1 ou 2 mantêm a surpresa mesmo em um texto longo; 0 é desligado.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same answer again.</source>
        <translation>A mesma semente dá a mesma resposta de novo.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>Back to what suits the model</source>
        <translation>Voltar ao que convém ao modelo</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>O que você gostaria de fazer?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que pode ser feito</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada tem esse nome.</translation>
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
        <translation>Conversa</translation>
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
        <translation>O que fazer com as personas</translation>
    </message>
    <message>
        <source>Save as a new persona…</source>
        <translation>Salvar como nova persona…</translation>
    </message>
    <message>
        <source>Keep these changes in “{0}”</source>
        <translation>Manter estas mudanças em “{0}”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>New conversations begin with it</source>
        <translation>Novas conversas começam com ela</translation>
    </message>
    <message>
        <source>Bring in personas…</source>
        <translation>Importar personas…</translation>
    </message>
    <message>
        <source>Write my personas to a file…</source>
        <translation>Gravar minhas personas em um arquivo…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>{0} · default</source>
        <translation>{0} · padrão</translation>
    </message>
    <message>
        <source>Settings of its own</source>
        <translation>Ajustes próprios</translation>
    </message>
    <message>
        <source>A name for these instructions and settings</source>
        <translation>Um nome para estas instruções e ajustes</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nova persona</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nome da persona</translation>
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
        <translation>Gravar minhas personas em um arquivo</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
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
        <translation>Tradutor</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Contador de histórias</translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <source>The instructions and settings of this conversation were replaced.</source>
        <translation>As instruções e ajustes desta conversa foram substituídos.</translation>
    </message>
    <message>
        <source>The persona “{0}” was deleted; conversations that have it keep it.</source>
        <translation>A persona “{0}” foi excluída; as conversas que a têm continuam com ela.</translation>
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
        <translation>Prompts salvos</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>Bring in prompts from a file</source>
        <translation>Importar prompts de um arquivo</translation>
    </message>
    <message>
        <source>Write all prompts to a file</source>
        <translation>Gravar todos os prompts em um arquivo</translation>
    </message>
    <message>
        <source>Name, as you type it after /</source>
        <translation>Nome, como se digita depois de /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Nome do prompt</translation>
    </message>
    <message>
        <source>Write a letter to {name} about {subject}.</source>
        <translation>Escreva uma carta para {name} sobre {subject}.</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texto do prompt</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when you use the prompt: Tab goes from one to the next.</source>
        <translation>O que está entre {braces} é preenchido ao usar o prompt: Tab vai de um ao próximo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Usar agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>That is too long for a saved prompt.</source>
        <translation>Isso é longo demais para um prompt salvo.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>“{0}” foi excluído.</translation>
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
        <translation>Gravado em {0}.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Get</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Get {0}</source>
        <translation>Obter {0}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>{0} para baixar</translation>
    </message>
    <message>
        <source>{0} kept on disk</source>
        <translation>{0} ficam no disco</translation>
    </message>
    <message>
        <source>{0} free while it is made</source>
        <translation>{0} livres enquanto é feito</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>{0} de memória com {1} tokens de contexto</translation>
    </message>
    <message>
        <source>about {0} words a second here</source>
        <translation>cerca de {0} palavras por segundo aqui</translation>
    </message>
    <message>
        <source>Fits this computer well.</source>
        <translation>Cabe bem neste computador.</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>Cabe por pouco: feche outros programas antes.</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>Grande demais para a memória livre agora.</translation>
    </message>
</context>
<context>
    <name>Puna</name>
    <message>
        <source>Puna can&apos;t write to its folder {0}: {1}. Give yourself access to it, or set PUNA_HOME to another folder.</source>
        <translation>O Puna não consegue escrever na sua pasta {0}: {1}. Dê a si mesmo acesso a ela, ou defina PUNA_HOME para outra pasta.</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>O Puna terminou antes que esta resposta estivesse completa.</translation>
    </message>
    <message>
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and the next start has your settings again.</source>
        <translation>O Puna está em modo seguro: ajustes normais, nenhum modelo carregado, nenhuma pasta observada. Todas as suas conversas estão aqui, e seus ajustes voltam no próximo início.</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>Procurar modelos</translation>
    </message>
</context>
<context>
    <name>ReadingPlace</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Ir para a última mensagem</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Receipts</source>
        <translation>Comprovantes</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Medir…</translation>
    </message>
    <message>
        <source>Read a text with this model and with what it was made of, and compare</source>
        <translation>Ler um texto com este modelo e com aquilo de que foi feito, e comparar</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Nada foi medido ainda.</translation>
    </message>
    <message>
        <source>Compare with {0}</source>
        <translation>Comparar com {0}</translation>
    </message>
    <message>
        <source>Compare with its checkpoint…</source>
        <translation>Comparar com seu checkpoint…</translation>
    </message>
    <message>
        <source>By itself: how unsure it is, and how fast</source>
        <translation>Sozinho: quão incerto ele é e quão rápido</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>Procurar em todas as conversas</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Past week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Último mês</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>Por qualquer um</translation>
    </message>
    <message>
        <source>By me</source>
        <translation>Por mim</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Por um modelo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Qualquer modelo</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Qualquer pasta</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Qualquer etiqueta</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or letters find more.</source>
        <translation>Nada encontrado. Menos palavras ou letras encontram mais.</translation>
    </message>
    <message>
        <source>No message has all of these words; these have some.</source>
        <translation>Nenhuma mensagem tem todas essas palavras; estas têm algumas.</translation>
    </message>
    <message>
        <source>The best {0}. More words find fewer.</source>
        <translation>As melhores {0}. Mais palavras encontram menos.</translation>
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
        <translation>Palavras, &quot;uma frase entre aspas&quot;, -sem. Cima e baixo escolhem, Enter abre.</translation>
    </message>
</context>
<context>
    <name>SentAttachments</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(padded to a multiple of {0})</source>
        <translation>(completado até um múltiplo de {0})</translation>
    </message>
    <message>
        <source>(the first {0} of {1} pieces)</source>
        <translation>(os primeiros {0} de {1} pedaços)</translation>
    </message>
    <message>
        <source>, and its name says so too</source>
        <translation>, e o nome dele também o diz</translation>
    </message>
    <message>
        <source>, by its config.json {0},</source>
        <translation>, {0} segundo seu config.json,</translation>
    </message>
    <message>
        <source>, which read alike here</source>
        <translation>, que aqui dão o mesmo texto</translation>
    </message>
    <message>
        <source>--rule {0} says how a difference was made: name its base with --base too.</source>
        <translation>--rule {0} diz como uma diferença foi feita: indique também sua base com --base.</translation>
    </message>
    <message>
        <source>. Choose another template</source>
        <translation>. Escolha outro formato</translation>
    </message>
    <message>
        <source>: choose another template</source>
        <translation>: escolha outro formato</translation>
    </message>
    <message>
        <source>A GGUF can&apos;t be a base or a difference: name the checkpoints that they were made of.</source>
        <translation>Um GGUF não pode ser base nem diferença: indique os checkpoints de que foram feitos.</translation>
    </message>
    <message>
        <source>A GGUF has room for three tokens that end an answer; left out were {0}.</source>
        <translation>Um GGUF tem lugar para três tokens que encerram uma resposta; ficaram de fora {0}.</translation>
    </message>
    <message>
        <source>A LoRA adapter: it changes a model and is none by itself.</source>
        <translation>Um adaptador LoRA: ele muda um modelo e sozinho não é um.</translation>
    </message>
    <message>
        <source>A conversion can&apos;t write the type {0}, only {1}.</source>
        <translation>Uma conversão não pode gravar o tipo {0}, só {1}.</translation>
    </message>
    <message>
        <source>A download into {0} was not finished ({1}{2}): continue it, or download the model again.</source>
        <translation>Um download para {0} não foi terminado ({1}{2}): continue-o ou baixe o modelo de novo.</translation>
    </message>
    <message>
        <source>A file of weights, without what belongs to it.</source>
        <translation>Um arquivo de pesos, sem o que faz parte dele.</translation>
    </message>
    <message>
        <source>A file of {0} is no longer on the hub: search for it again to see what there is.</source>
        <translation>Um arquivo de {0} não está mais no hub: procure o modelo de novo para ver o que há.</translation>
    </message>
    <message>
        <source>A folder of several models: drop the one that you want.</source>
        <translation>Uma pasta com vários modelos: solte o que você quer.</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length and its norm constant: {0} tokens and {1} were taken.</source>
        <translation>Um arquivo ggml não diz o tamanho do contexto nem a constante de normalização: foram usados {0} tokens e {1}.</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length: {0} tokens were taken.</source>
        <translation>Um arquivo ggml não diz o tamanho do contexto: foram usados {0} tokens.</translation>
    </message>
    <message>
        <source>A good middle: {0}, at a fraction of its size.</source>
        <translation>Um bom meio-termo: {0}, com uma fração do tamanho.</translation>
    </message>
    <message>
        <source>A model is being made in the models folder right now: wait for it, then move the folder</source>
        <translation>Um modelo está sendo feito na pasta de modelos neste momento: espere por ele e depois mova a pasta</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>Um modelo precisa de um nome.</translation>
    </message>
    <message>
        <source>A name is missing: write one first.</source>
        <translation>Falta um nome: escreva um primeiro.</translation>
    </message>
    <message>
        <source>A part of Puna is missing or damaged ({0}): install Puna again.</source>
        <translation>Uma parte do Puna falta ou está danificada ({0}): instale o Puna de novo.</translation>
    </message>
    <message>
        <source>A quick all-rounder in many languages, ready to run.</source>
        <translation>Rápido e versátil em muitos idiomas, pronto para usar.</translation>
    </message>
    <message>
        <source>A strong all-rounder in many languages that can think before it answers; a good first model for a laptop with 8 GB.</source>
        <translation>Muito versátil em vários idiomas, pode pensar antes de responder; um bom primeiro modelo para um notebook com 8 GB.</translation>
    </message>
    <message>
        <source>A tokenizer without weights.</source>
        <translation>Um tokenizer sem pesos.</translation>
    </message>
    <message>
        <source>A weight difference: it is a model only together with its base.</source>
        <translation>Uma diferença de pesos: só é um modelo junto com sua base.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>After {0} of its added tokens (as {1}) the tokenizer leaves out spaces and line ends; llama.cpp does so only for models with &quot;phi-3&quot; in their name.</source>
        <translation>Depois de {0} de seus tokens adicionados (como {1}), o tokenizer omite espaços e fins de linha; o llama.cpp só faz isso em modelos com “phi-3” no nome.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All tensors&apos; names begin with {0}: a training program saved its wrapper around the model; save the model inside it.</source>
        <translation>Os nomes de todos os tensores começam com {0}: um programa de treinamento salvou seu invólucro em volta do modelo; salve o modelo que está dentro dele.</translation>
    </message>
    <message>
        <source>An adapter in GGUF is f32 or f16 and not {0}; to merge it into the model and make that {1}, use `puna convert {2} --adapter {3}`.</source>
        <translation>Um adaptador em GGUF é f32 ou f16, e não {0}; para mesclá-lo ao modelo e fazer disso {1}, use `puna convert {2} --adapter {3}`.</translation>
    </message>
    <message>
        <source>An importance matrix, and no model: drop the model that it was made with, and choose this file there.</source>
        <translation>Uma matriz de importância, e não um modelo: solte o modelo com que ela foi feita e escolha este arquivo lá.</translation>
    </message>
    <message>
        <source>Another job is making {0} right now: wait for it, or choose another name.</source>
        <translation>Outra tarefa está criando {0} agora: espere ela terminar ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answers at once on any computer, in simple English.</source>
        <translation>Responde na hora em qualquer computador, em inglês simples.</translation>
    </message>
    <message>
        <source>As its makers published it; larger and slower than what most people need.</source>
        <translation>Como seus criadores o publicaram; maior e mais lento do que a maioria das pessoas precisa.</translation>
    </message>
    <message>
        <source>Attachment {0} is not in the history.</source>
        <translation>O anexo {0} não está no histórico.</translation>
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
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>Best that fits</source>
        <translation>O melhor que cabe</translation>
    </message>
    <message>
        <source>Beyond {0} tokens the model stretches its positions as the text grows (dynamic scaling), which llama.cpp does not: use a context of at most {1} tokens.</source>
        <translation>Além de {0} tokens, o modelo estica suas posições conforme o texto cresce (escala dinâmica), o que o llama.cpp não faz: use um contexto de no máximo {1} tokens.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>Both its chat template and its tokenizer put {0} first. Puna gives it once; some programs give it twice, which makes answers worse.</source>
        <translation>Tanto o formato de chat quanto o tokenizer colocam {0} primeiro. O Puna o dá uma vez; alguns programas o dão duas vezes, o que piora as respostas.</translation>
    </message>
    <message>
        <source>Computes what {0} does: {1}.</source>
        <translation>Calcula o mesmo que {0}: {1}.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Conversation {0} is not in the history.</source>
        <translation>A conversa {0} não está no histórico.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversão</translation>
    </message>
    <message>
        <source>Downloaded as it is and made into {0} here.</source>
        <translation>Baixado como está e transformado em {0} aqui.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Finetune</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Follows instructions closely, also long and structured ones, and writes good code.</source>
        <translation>Segue as instruções à risca, mesmo longas e estruturadas, e escreve bom código.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato de arquivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>GGUF version {0}</source>
        <translation>GGUF versão {0}</translation>
    </message>
    <message>
        <source>GPT4All could not finish this answer.</source>
        <translation>O GPT4All não conseguiu terminar esta resposta.</translation>
    </message>
    <message>
        <source>Good at school subjects and logic for its size; takes more memory than others in long conversations.</source>
        <translation>Bom em matérias escolares e lógica para o seu tamanho; usa mais memória que outros em conversas longas.</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is {0}, which is no address of a hub: it begins with https://.</source>
        <translation>HF_ENDPOINT é {0}, que não é o endereço de um hub: ele começa com https://.</translation>
    </message>
    <message>
        <source>Holds the weights of {0}: {1}. Not checked: {2}.</source>
        <translation>Contém os pesos de {0}: {1}. Não verificado: {2}.</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Matriz de importância</translation>
    </message>
    <message>
        <source>Importance of</source>
        <translation>Importância medida em</translation>
    </message>
    <message>
        <source>Incomplete: {0} of {1} parts {2} missing. Get {3} into the folder {4}.</source>
        <translation>Incompleto: faltam partes de {1}: {0}. Coloque o que falta na pasta {4}.</translation>
    </message>
    <message>
        <source>It also replaces whole matrices: {0}.</source>
        <translation>Ele também substitui matrizes inteiras: {0}.</translation>
    </message>
    <message>
        <source>It changes a model and is none by itself: use it together with the model it was trained on.</source>
        <translation>Ele muda um modelo e sozinho não é um: use-o junto com o modelo em que foi treinado.</translation>
    </message>
    <message>
        <source>It changes {0} and is no model by itself: convert it together with that model.</source>
        <translation>Ele muda {0} e sozinho não é um modelo: converta-o junto com esse modelo.</translation>
    </message>
    <message>
        <source>It claims to be a LoRA adapter and has none of its matrices.</source>
        <translation>Ele diz ser um adaptador LoRA e não tem nenhuma das matrizes de um.</translation>
    </message>
    <message>
        <source>It claims to have {0} layers.</source>
        <translation>Ele diz ter {0} camadas.</translation>
    </message>
    <message>
        <source>It claims tokens to fill gaps in code with, but none of its tokens are such: a converter took it for CodeLlama by its size. Chats are not affected.</source>
        <translation>Ele diz ter tokens para preencher lacunas em código, mas nenhum de seus tokens é assim: um conversor o tomou por CodeLlama por causa do tamanho. Isso não afeta as conversas.</translation>
    </message>
    <message>
        <source>It does not say of which architecture it is, so nothing can load it.</source>
        <translation>Ele não diz de que arquitetura é, então nada consegue carregá-lo.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which model it changes: you have to know that to use it.</source>
        <translation>Ele não diz que modelo muda: é preciso saber isso para usá-lo.</translation>
    </message>
    <message>
        <source>It has no LoRA matrices at all: it was saved wrongly.</source>
        <translation>Ele não tem nenhuma matriz LoRA: foi salvo de forma errada.</translation>
    </message>
    <message>
        <source>It has no chat template: by its name, Puna&apos;s template {0} fits it.</source>
        <translation>Ele não tem formato de chat: pelo nome, o formato {0} do Puna serve para ele.</translation>
    </message>
    <message>
        <source>It has no chat template: choose one before chatting, or use it to continue texts.</source>
        <translation>Ele não tem formato de chat: escolha um antes de conversar, ou use-o para continuar textos.</translation>
    </message>
    <message>
        <source>It has no tokenizer.</source>
        <translation>Ele não tem tokenizer.</translation>
    </message>
    <message>
        <source>It has the same token twice, over which llama.cpp ends the whole program: convert it again.</source>
        <translation>Ele tem o mesmo token duas vezes, o que faz o llama.cpp encerrar o programa inteiro: converta-o de novo.</translation>
    </message>
    <message>
        <source>It has {0} tokens but {1} rows of weights for them.</source>
        <translation>Ele tem {0} tokens, mas {1} linhas de pesos para eles.</translation>
    </message>
    <message>
        <source>It holds LoRA matrices beside the weights they change: merge them with PEFT before saving.</source>
        <translation>Ele contém matrizes LoRA ao lado dos pesos que elas mudam: mescle-as com PEFT antes de salvar.</translation>
    </message>
    <message>
        <source>It holds a tokenizer and no weights: nothing can be generated with it.</source>
        <translation>Ele contém um tokenizer e nenhum peso: não dá para gerar nada com ele.</translation>
    </message>
    <message>
        <source>It holds an optimizer&apos;s state: save the model by itself.</source>
        <translation>Ele contém o estado de um otimizador: salve só o modelo.</translation>
    </message>
    <message>
        <source>It holds no weights, only a header.</source>
        <translation>Ele não contém pesos, só um cabeçalho.</translation>
    </message>
    <message>
        <source>It holds {0} files of an unfinished training ({1} …, {2} bytes), which a conversion doesn&apos;t need.</source>
        <translation>Ele contém {0} arquivos de um treinamento não terminado ({1} …, {2} bytes), de que uma conversão não precisa.</translation>
    </message>
    <message>
        <source>It is a DoRA adapter, which also scales each column of the weights: merge it with PEFT first.</source>
        <translation>É um adaptador DoRA, que também escala cada coluna dos pesos: mescle-o antes com PEFT.</translation>
    </message>
    <message>
        <source>It is a rank-stabilized LoRA: its strength is alpha over the square root of its rank.</source>
        <translation>É um LoRA com rank estabilizado: sua força é alpha dividido pela raiz quadrada do rank.</translation>
    </message>
    <message>
        <source>It is a weight difference and no model: its final norm is nearly zero{0}. It needs its base, the model it was made against; give that with --base.</source>
        <translation>É uma diferença de pesos e não um modelo: a norma final é quase zero{0}. Ele precisa da base, o modelo em relação ao qual foi feito; indique-a com --base.</translation>
    </message>
    <message>
        <source>It is an XOR payload and no model: every file is the model&apos;s XORed with its base&apos;s. It needs that base, the very files of it that it was made with; give their folder with --base.</source>
        <translation>É um pacote XOR e não um modelo: cada arquivo é o do modelo combinado por XOR com o da base. Ele precisa dessa base, exatamente dos arquivos com que foi feito; indique a pasta deles com --base.</translation>
    </message>
    <message>
        <source>It is an adapter of the kind {0}; only LoRA can be used with llama.cpp.</source>
        <translation>É um adaptador do tipo {0}; só LoRA pode ser usado com o llama.cpp.</translation>
    </message>
    <message>
        <source>It is as unsure as between {0} equally likely words, on {1}.</source>
        <translation>Sua incerteza é como entre {0} palavras igualmente prováveis, em {1}.</translation>
    </message>
    <message>
        <source>It is no model itself; choose one of the {0} in it: {1}.</source>
        <translation>Não é ele mesmo um modelo; escolha um dos {0} que contém: {1}.</translation>
    </message>
    <message>
        <source>It is not what {0} is: {1}.</source>
        <translation>Não é o mesmo que {0}: {1}.</translation>
    </message>
    <message>
        <source>It is one file of weights ({0} tensors) by itself: choose the folder in which it lies together with its configuration and tokenizer.</source>
        <translation>É um único arquivo de pesos ({0} tensores): escolha a pasta em que ele está junto com a configuração e o tokenizer.</translation>
    </message>
    <message>
        <source>It is part {0} of {1}: choose the first part, whose name ends in -00001-of-….</source>
        <translation>É a parte {0} de {1}: escolha a primeira parte, cujo nome termina em -00001-of-….</translation>
    </message>
    <message>
        <source>It is stated to be under {0}, but what it was made of is under {1}.</source>
        <translation>Consta que está sob {0}, mas aquilo de que foi feito está sob {1}.</translation>
    </message>
    <message>
        <source>It is the first of {0} parts and was renamed, so that the others can&apos;t be found.</source>
        <translation>É a primeira de {0} partes e foi renomeada, de modo que as outras não podem ser encontradas.</translation>
    </message>
    <message>
        <source>It is the first of {0} parts, which all lie beside it.</source>
        <translation>É a primeira de {0} partes, todas ao lado dela.</translation>
    </message>
    <message>
        <source>It is the part of a model that sees pictures, and no model by itself.</source>
        <translation>É a parte de um modelo que vê imagens, e sozinha não é um modelo.</translation>
    </message>
    <message>
        <source>It lacks token_embd.weight, without which no text model works: it was converted wrongly.</source>
        <translation>Falta token_embd.weight, sem o qual nenhum modelo de texto funciona: ele foi convertido de forma errada.</translation>
    </message>
    <message>
        <source>It lies in Ollama&apos;s store under its checksum: Puna can use it where it is.</source>
        <translation>Ele está na loja do Ollama sob sua soma de verificação: o Puna pode usá-lo onde está.</translation>
    </message>
    <message>
        <source>It names {0} as its base.</source>
        <translation>Ele indica {0} como sua base.</translation>
    </message>
    <message>
        <source>Its licence, {0}, {1}.</source>
        <translation>Sua licença, {0}: {1}.</translation>
    </message>
    <message>
        <source>Its matrices are stored in several number types: {0}.</source>
        <translation>Suas matrizes estão guardadas em vários tipos numéricos: {0}.</translation>
    </message>
    <message>
        <source>Its normalization constant is {0}, which can&apos;t be.</source>
        <translation>Sua constante de normalização é {0}, o que não pode ser.</translation>
    </message>
    <message>
        <source>Its tokenizer has no byte tokens: characters that it doesn&apos;t know can&apos;t be given to it.</source>
        <translation>O tokenizer dele não tem tokens de byte: não dá para passar a ele caracteres que não conhece.</translation>
    </message>
    <message>
        <source>Its weights are for {0} only: get those for PyTorch or safetensors.</source>
        <translation>Seus pesos são só para {0}: obtenha os para PyTorch ou safetensors.</translation>
    </message>
    <message>
        <source>Koala: an EasyLM stream of differences</source>
        <translation>Koala: um fluxo de diferenças do EasyLM</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licence&apos;s name</source>
        <translation>Nome da licença</translation>
    </message>
    <message>
        <source>Licence&apos;s text</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>O carregamento foi cancelado.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Feito a partir de</translation>
    </message>
    <message>
        <source>Made in the open, its training data included; can think before it answers, in six European languages.</source>
        <translation>Feito de forma aberta, incluindo os dados de treinamento; pode pensar antes de responder, em seis idiomas europeus.</translation>
    </message>
    <message>
        <source>Memory at {0}</source>
        <translation>Memória com {0}</translation>
    </message>
    <message>
        <source>Memory ran out: close other programs and try again.</source>
        <translation>A memória acabou: feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Message {0} is not in the history.</source>
        <translation>A mensagem {0} não está no histórico.</translation>
    </message>
    <message>
        <source>Meta&apos;s own files</source>
        <translation>Os arquivos da própria Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s small model for everyday questions and summaries; its terms must be accepted on the hub first.</source>
        <translation>O modelo pequeno da Meta para perguntas do dia a dia e resumos; antes é preciso aceitar seus termos no hub.</translation>
    </message>
    <message>
        <source>Meta&apos;s smallest: short answers and summaries on nearly any computer; its terms must be accepted on the hub first.</source>
        <translation>O menor da Meta: respostas curtas e resumos em quase qualquer computador; antes é preciso aceitar seus termos no hub.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Neither its chat template nor its tokenizer puts {0} first, which LLaMA models expect.</source>
        <translation>Nem o formato de chat nem o tokenizer colocam {0} primeiro, o que modelos LLaMA esperam.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>No background process can be started: {0} ({1}).</source>
        <translation>Não é possível iniciar nenhum processo em segundo plano: {0} ({1}).</translation>
    </message>
    <message>
        <source>No model is among {0}: choose another proposal.</source>
        <translation>Nenhum modelo está entre {0}: escolha outra proposta.</translation>
    </message>
    <message>
        <source>No smaller type keeps {0} % of next words; the nearest is {1}, which keeps {2}. Ask for less, or stay with the unquantized model.</source>
        <translation>Nenhum tipo menor mantém {0} % das próximas palavras; o mais próximo é {1}, que mantém {2}. Peça menos ou fique com o modelo não quantizado.</translation>
    </message>
    <message>
        <source>No snapshot of the history can be kept in {0}: {1}.</source>
        <translation>Não é possível guardar uma cópia do histórico em {0}: {1}.</translation>
    </message>
    <message>
        <source>Not recomputed from {0}: {1}.</source>
        <translation>Não recalculado a partir de {0}: {1}.</translation>
    </message>
    <message>
        <source>Not sure: no template could be measured with this model.</source>
        <translation>Não é certo: nenhum formato pôde ser medido com este modelo.</translation>
    </message>
    <message>
        <source>Not sure: the model predicts the sample answers hardly better than guessing, with any template. Give exchanges of the kind it was trained on.</source>
        <translation>Não é certo: com qualquer formato, o modelo prevê as respostas de exemplo pouco melhor do que por adivinhação. Dê trocas de mensagens do tipo em que ele foi treinado.</translation>
    </message>
    <message>
        <source>Not sure: those were too few exchanges to tell templates apart.</source>
        <translation>Não é certo: eram trocas de mensagens de menos para distinguir os formatos.</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but the model doesn&apos;t end its answers as that template does ({1} of the time), so it may not have been trained to chat at all.</source>
        <translation>Não é certo: {0} vem primeiro, mas o modelo não termina suas respostas como esse formato ({1} das vezes), então talvez nem tenha sido treinado para conversar.</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but {1} is as good within the error of measurement ({2} ± {3} nats per token).</source>
        <translation>Não é certo: {0} vem primeiro, mas {1} é tão bom quanto ele dentro do erro de medição ({2} ± {3} nats por token).</translation>
    </message>
    <message>
        <source>Nothing in {0} can be imported: {1}{2}.</source>
        <translation>Nada em {0} pode ser importado: {1}{2}.</translation>
    </message>
    <message>
        <source>Nothing that can be used.</source>
        <translation>Nada que possa ser usado.</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, or take away a filter.</source>
        <translation>Nada foi encontrado: tente outras palavras ou retire um filtro.</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, such as the name of a family, like llama or qwen.</source>
        <translation>Nada foi encontrado: tente outras palavras, como o nome de uma família, por exemplo llama ou qwen.</translation>
    </message>
    <message>
        <source>Of several chat templates only the default one was kept (not {0}).</source>
        <translation>De vários formatos de chat, só o padrão foi mantido (e não {0}).</translation>
    </message>
    <message>
        <source>Of {0} a part is missing in {1}: choose another upload of this model.</source>
        <translation>De {0} falta uma parte em {1}: escolha outra publicação deste modelo.</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing, first of {1}.</source>
        <translation>Falta o par de {0} matrizes, a primeira delas de {1}.</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing: the file is incomplete.</source>
        <translation>Falta o par de {0} matrizes: o arquivo está incompleto.</translation>
    </message>
    <message>
        <source>OpenAssistant LLaMA: every file is XORed with the base&apos;s file of the same name</source>
        <translation>OpenAssistant LLaMA: cada arquivo está combinado por XOR com o arquivo de mesmo nome da base</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Pleasant English prose for its size; its terms must be accepted on the hub first.</source>
        <translation>Prosa agradável em inglês para o seu tamanho; antes é preciso aceitar seus termos no hub.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Formato de prompt</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>O Puna terminou antes que esta resposta estivesse completa.</translation>
    </message>
    <message>
        <source>Puna has never connected to anything.</source>
        <translation>O Puna nunca se conectou a nada.</translation>
    </message>
    <message>
        <source>Puna is set to stay offline, so it did not connect to {0}: switch off Stay offline in the settings, or with `puna network online`.</source>
        <translation>O Puna está configurado para ficar offline, por isso não se conectou a {0}: desligue “Ficar offline” nos ajustes ou com `puna network online`.</translation>
    </message>
    <message>
        <source>Puna made a mistake ({0}: {1}); details are in its log.</source>
        <translation>O Puna cometeu um erro ({0}: {1}); os detalhes estão no registro dele.</translation>
    </message>
    <message>
        <source>Puna made a mistake in comparing ({0}: {1})</source>
        <translation>O Puna cometeu um erro ao comparar ({0}: {1})</translation>
    </message>
    <message>
        <source>Puna may connect when a search or a download needs it.</source>
        <translation>O Puna pode se conectar quando uma busca ou um download precisar.</translation>
    </message>
    <message>
        <source>Puna stays offline, because it was started to.</source>
        <translation>O Puna fica offline, porque foi iniciado assim.</translation>
    </message>
    <message>
        <source>Puna stays offline.</source>
        <translation>O Puna fica offline.</translation>
    </message>
    <message>
        <source>Puna was set to stay offline meanwhile, so the connection was ended: switch off Stay offline in the settings to go on.</source>
        <translation>Nesse meio-tempo o Puna foi configurado para ficar offline, por isso a conexão foi encerrada: desligue “Ficar offline” nos ajustes para continuar.</translation>
    </message>
    <message>
        <source>Puna was started to stay offline, so it did not connect to {0}: start it again without --offline and {1}.</source>
        <translation>O Puna foi iniciado para ficar offline, por isso não se conectou a {0}: inicie-o de novo sem --offline e {1}.</translation>
    </message>
    <message>
        <source>Puna&apos;s calibration text</source>
        <translation>Texto de calibração do Puna</translation>
    </message>
    <message>
        <source>Puna&apos;s catalogue has no model {0}: search the hub for it.</source>
        <translation>O catálogo do Puna não tem o modelo {0}: procure-o no hub.</translation>
    </message>
    <message>
        <source>Puna&apos;s guide.gguf</source>
        <translation>Puna&apos;s guide.gguf</translation>
    </message>
    <message>
        <source>Puna&apos;s held-out text</source>
        <translation>Texto de teste reservado do Puna</translation>
    </message>
    <message>
        <source>Quantized by</source>
        <translation>Quantizado por</translation>
    </message>
    <message>
        <source>Quick and light: {0}.</source>
        <translation>Rápido e leve: {0}.</translation>
    </message>
    <message>
        <source>Quick, can think before it answers, and is at home in many languages.</source>
        <translation>Rápido, pode pensar antes de responder e se dá bem em muitos idiomas.</translation>
    </message>
    <message>
        <source>Rank {0}, on {1}.</source>
        <translation>Rank {0}, em {1}.</translation>
    </message>
    <message>
        <source>Reading the conversation… {0} %</source>
        <translation>Lendo a conversa… {0} %</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names {0}, which holds no certificates that can be read.</source>
        <translation>SSL_CERT_FILE indica {0}, que não contém certificados que possam ser lidos.</translation>
    </message>
    <message>
        <source>Same content as</source>
        <translation>Mesmo conteúdo que</translation>
    </message>
    <message>
        <source>Short, direct answers; the base of many models that people have trained further.</source>
        <translation>Respostas curtas e diretas; a base de muitos modelos que outras pessoas continuaram a treinar.</translation>
    </message>
    <message>
        <source>Simple questions and short texts in many languages, on any computer.</source>
        <translation>Perguntas simples e textos curtos em muitos idiomas, em qualquer computador.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamanho no disco</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Small and pleasant to talk to; its terms must be accepted on the hub first.</source>
        <translation>Pequeno e bom de conversa; antes é preciso aceitar seus termos no hub.</translation>
    </message>
    <message>
        <source>Small, quick and friendly in English, and ready to run on any laptop.</source>
        <translation>Pequeno, rápido e simpático em inglês, e pronto para usar em qualquer notebook.</translation>
    </message>
    <message>
        <source>Something changed in the models folder while it was moved. Nothing was changed: try again.</source>
        <translation>Algo mudou na pasta de modelos enquanto ela era movida. Nada foi alterado: tente de novo.</translation>
    </message>
    <message>
        <source>StableLM-Alpha v2 was converted after descriptions of its program, which could not be compared with the program itself: if its answers make no sense, take StableLM 3B-4E1T instead and tell the makers of this application.</source>
        <translation>O StableLM-Alpha v2 foi convertido a partir de descrições do seu programa, que não pôde ser comparado diretamente: se as respostas não fizerem sentido, use o StableLM 3B-4E1T e avise os criadores deste aplicativo.</translation>
    </message>
    <message>
        <source>Stanford Alpaca: new rows are the mean of the old</source>
        <translation>Stanford Alpaca: as linhas novas são a média das antigas</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Armazenado como</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Template of Ollama</source>
        <translation>Formato do Ollama</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>That file holds no {0}s of Puna: choose one that was exported here.</source>
        <translation>Esse arquivo não contém {0}s do Puna: escolha um que tenha sido exportado aqui.</translation>
    </message>
    <message>
        <source>That file is no JSON that Puna has written: choose one that was exported here.</source>
        <translation>Esse arquivo não é um JSON gravado pelo Puna: escolha um que tenha sido exportado aqui.</translation>
    </message>
    <message>
        <source>That has more than {0} characters, too many to be saved under a name.</source>
        <translation>Isso tem mais de {0} caracteres, demais para ser salvo com um nome.</translation>
    </message>
    <message>
        <source>That is more than {0} files: choose some of them.</source>
        <translation>São mais de {0} arquivos: escolha alguns deles.</translation>
    </message>
    <message>
        <source>That is no token of a hub: it begins with hf_ and is one word. Copy it again.</source>
        <translation>Isso não é um token de um hub: ele começa com hf_ e é uma só palavra. Copie-o de novo.</translation>
    </message>
    <message>
        <source>That is the [PAD] token that Alpaca&apos;s training adds: these weights are of before it, or the tokenizer is of another fine-tune.</source>
        <translation>É o token [PAD] que o treinamento do Alpaca adiciona: estes pesos são de antes dele, ou o tokenizer é de outro ajuste fino.</translation>
    </message>
    <message>
        <source>The ablest of this list at reasoning, code and languages; wants 8 GB of free memory for comfort.</source>
        <translation>O mais capaz desta lista em raciocínio, código e idiomas; fica mais à vontade com 8 GB de memória livre.</translation>
    </message>
    <message>
        <source>The answers with {0} end too early.</source>
        <translation>As respostas com {0} terminam cedo demais.</translation>
    </message>
    <message>
        <source>The architecture {0} is not known; known are {1}.</source>
        <translation>A arquitetura {0} não é conhecida; conhecidas são {1}.</translation>
    </message>
    <message>
        <source>The base files do not match byte for byte: {0} after combining with {1}. The base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>Os arquivos da base não coincidem byte a byte: {0} depois de combinar com {1}. A base precisa ser o LLaMA convertido exatamente com a versão do transformers que a página do modelo indica.</translation>
    </message>
    <message>
        <source>The base has the tensor {0}, which the difference lacks: a file is missing, or it was made from another base model.</source>
        <translation>A base tem o tensor {0}, que falta na diferença: falta um arquivo, ou ela foi feita a partir de outro modelo base.</translation>
    </message>
    <message>
        <source>The base is quantized ({0} is stored as {1}), to which nothing can be added exactly: take the base as it was before.</source>
        <translation>A base está quantizada ({0} está guardado como {1}), e a ela não se pode somar nada com exatidão: use a base como era antes.</translation>
    </message>
    <message>
        <source>The base&apos;s tokenizer was taken, because the adapter&apos;s can&apos;t be used: {0}</source>
        <translation>Foi usado o tokenizer da base, porque o do adaptador não pode ser usado: {0}</translation>
    </message>
    <message>
        <source>The best that this computer has room for: {0}, but slower.</source>
        <translation>O melhor que cabe neste computador: {0}, só que mais lento.</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared in {0}: {1}.</source>
        <translation>Não é possível preparar o guia embutido em {0}: {1}.</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared: {0}.</source>
        <translation>Não é possível preparar o guia embutido: {0}.</translation>
    </message>
    <message>
        <source>The built-in guide is missing or damaged: install Puna again to have it.</source>
        <translation>O guia embutido falta ou está danificado: instale o Puna de novo para tê-lo.</translation>
    </message>
    <message>
        <source>The chat template has more than a million characters and was left out.</source>
        <translation>O formato de chat tem mais de um milhão de caracteres e ficou de fora.</translation>
    </message>
    <message>
        <source>The checkpoint has the tensor {0} of shape {1}, which no {2} has.</source>
        <translation>O checkpoint tem o tensor {0} de forma {1}, que nenhum {2} tem.</translation>
    </message>
    <message>
        <source>The checkpoint is already quantized (config.json has a quantization_config): get the original one.</source>
        <translation>O checkpoint já está quantizado (config.json tem um quantization_config): obtenha o original.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the matrix {0}: it is no LLaMA of Meta&apos;s, or a file is missing.</source>
        <translation>Falta a matriz {0} no checkpoint: não é um LLaMA da Meta, ou falta um arquivo.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor {0} of shape {1}{2}: a file is missing, or config.json belongs to another model.</source>
        <translation>Falta no checkpoint o tensor {0} de forma {1}{2}: falta um arquivo, ou config.json é de outro modelo.</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}: it is damaged.</source>
        <translation>Falta {0} no checkpoint: ele está danificado.</translation>
    </message>
    <message>
        <source>The classic small LLaMA that many tutorials and adapters are made for.</source>
        <translation>O clássico LLaMA pequeno, para o qual muitos tutoriais e adaptadores são feitos.</translation>
    </message>
    <message>
        <source>The configuration has the width {0}, which {1} heads can&apos;t share.</source>
        <translation>A configuração tem a largura {0}, que não se divide entre {1} cabeças.</translation>
    </message>
    <message>
        <source>The configuration has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>A configuração tem {0} cabeças, que {1} cabeças de chave-valor não podem atender.</translation>
    </message>
    <message>
        <source>The configuration makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>A configuração faz cabeças de {0} números; posições rotativas precisam de um número par.</translation>
    </message>
    <message>
        <source>The connection to {0} broke: try again.</source>
        <translation>A conexão com {0} caiu: tente de novo.</translation>
    </message>
    <message>
        <source>The connection to {0} is not safe, so nothing was sent: its certificate is not to be trusted. Check this computer&apos;s clock, and whether a program or a network reads what you send.</source>
        <translation>A conexão com {0} não é segura, por isso nada foi enviado: seu certificado não é confiável. Verifique o relógio deste computador e se algum programa ou rede lê o que você envia.</translation>
    </message>
    <message>
        <source>The conversation {0} can&apos;t be brought in: its messages do not follow one another.</source>
        <translation>A conversa {0} não pode ser importada: suas mensagens não seguem umas às outras.</translation>
    </message>
    <message>
        <source>The difference has the tensor {0}, which the base lacks: it was made from another base model.</source>
        <translation>A diferença tem o tensor {0}, que falta na base: ela foi feita a partir de outro modelo base.</translation>
    </message>
    <message>
        <source>The disk of {0} is full, so the download has paused: {1}</source>
        <translation>O disco de {0} está cheio, por isso o download foi pausado: {1}</translation>
    </message>
    <message>
        <source>The disk of {0} is nearly full, so the download has paused: {1}</source>
        <translation>O disco de {0} está quase cheio, por isso o download foi pausado: {1}</translation>
    </message>
    <message>
        <source>The disk of {0} takes no files of this size, as many memory cards and sticks don&apos;t: choose a folder on another disk.</source>
        <translation>O disco de {0} não aceita arquivos deste tamanho, como muitos cartões de memória e pendrives: escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>The first new row has the length {0} where the mean of the base&apos;s rows has {1} and a usual one {2}, which speaks for {3}.</source>
        <translation>A primeira linha nova tem o comprimento {0}, onde a média das linhas da base tem {1} e uma linha normal {2}, o que indica {3}.</translation>
    </message>
    <message>
        <source>The ggml file has no scores for its tokens, so they were ranked by their order, as LLaMA&apos;s are: if it isn&apos;t LLaMA&apos;s own tokenizer, put its tokenizer.model beside the file.</source>
        <translation>O arquivo ggml não tem pontuações para seus tokens, por isso eles foram classificados pela ordem, como os do LLaMA: se não for o tokenizer do próprio LLaMA, coloque o tokenizer.model dele ao lado do arquivo.</translation>
    </message>
    <message>
        <source>The ggml file is damaged: a token&apos;s score is no number. Put the model&apos;s tokenizer.model beside it.</source>
        <translation>O arquivo ggml está danificado: a pontuação de um token não é um número. Coloque o tokenizer.model do modelo ao lado dele.</translation>
    </message>
    <message>
        <source>The ggml file&apos;s token {0} is no text ({1}): put the model&apos;s tokenizer.model beside it.</source>
        <translation>O token {0} do arquivo ggml não é texto ({1}): coloque o tokenizer.model do modelo ao lado dele.</translation>
    </message>
    <message>
        <source>The history file is damaged: its tables have other names than they should. Restore it from a snapshot.</source>
        <translation>O arquivo do histórico está danificado: suas tabelas têm nomes diferentes dos que deveriam. Restaure-o a partir de uma cópia.</translation>
    </message>
    <message>
        <source>The history file {0} can be read but not changed now: {1}.</source>
        <translation>O arquivo do histórico {0} pode ser lido, mas não alterado agora: {1}.</translation>
    </message>
    <message>
        <source>The history file {0} can&apos;t be used: {1}.</source>
        <translation>O arquivo do histórico {0} não pode ser usado: {1}.</translation>
    </message>
    <message>
        <source>The history file {0} is damaged ({1}).</source>
        <translation>O arquivo do histórico {0} está danificado ({1}).</translation>
    </message>
    <message>
        <source>The history file {0} was written by a newer version of Puna, and this version leaves it untouched: update Puna, or set PUNA_HOME to another folder.</source>
        <translation>O arquivo do histórico {0} foi gravado por uma versão mais nova do Puna, e esta versão não mexe nele: atualize o Puna ou defina PUNA_HOME como outra pasta.</translation>
    </message>
    <message>
        <source>The hub at {0} can&apos;t answer this ({1}): try again later.</source>
        <translation>O hub em {0} não consegue responder a isso ({1}): tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t know your token: sign in again with a new one.</source>
        <translation>O hub não conhece o seu token: entre de novo com um novo.</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t say which version of {0} it has: try again later.</source>
        <translation>O hub não diz que versão de {0} ele tem: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The hub has a problem of its own ({0}): try again later.</source>
        <translation>O hub está com um problema próprio ({0}): tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The hub has been asked too often from here: try again {0}, or sign in.</source>
        <translation>O hub recebeu pedidos demais daqui: tente de novo {0}, ou entre na sua conta.</translation>
    </message>
    <message>
        <source>The hub has no model {0}, or none for your account: check the name, or search for it.</source>
        <translation>O hub não tem o modelo {0}, ou não para a sua conta: confira o nome ou procure-o.</translation>
    </message>
    <message>
        <source>The hub has no public model {0}: it was removed, or the name is another. If it is a private one, sign in.</source>
        <translation>O hub não tem um modelo público {0}: ele foi removido ou o nome é outro. Se for privado, entre na sua conta.</translation>
    </message>
    <message>
        <source>The hub has taken {0} away from everybody: choose another model.</source>
        <translation>O hub retirou {0} de todo mundo: escolha outro modelo.</translation>
    </message>
    <message>
        <source>The hub names a file {0}, which is no name to write here: nothing was fetched.</source>
        <translation>O hub indica um arquivo {0}, que não é um nome que se possa gravar aqui: nada foi baixado.</translation>
    </message>
    <message>
        <source>The hub no longer has this version of {0}: search for it again to get the newest.</source>
        <translation>O hub não tem mais esta versão de {0}: procure o modelo de novo para obter a mais nova.</translation>
    </message>
    <message>
        <source>The hub points to {0} without encryption, so nothing was sent there.</source>
        <translation>O hub aponta para {0} sem criptografia, por isso nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>The hub points to {0}:, which is no address of the web.</source>
        <translation>O hub aponta para {0}:, que não é um endereço da web.</translation>
    </message>
    <message>
        <source>The hub refuses {0}: give the token the permission to read, or sign in again.</source>
        <translation>O hub nega {0}: dê ao token a permissão de leitura, ou entre de novo.</translation>
    </message>
    <message>
        <source>The hub tells no checksum of {0}, so it can&apos;t be checked: nothing was fetched.</source>
        <translation>O hub não informa a soma de verificação de {0}, que por isso não pode ser verificado: nada foi baixado.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {0} MiB, which no answer of a hub is.</source>
        <translation>A resposta do hub tem mais de {0} MiB, o que nenhuma resposta de um hub tem.</translation>
    </message>
    <message>
        <source>The keychain would not forget the token ({0}): remove it there.</source>
        <translation>O chaveiro não quis esquecer o token ({0}): remova-o de lá.</translation>
    </message>
    <message>
        <source>The keychain would not take the token</source>
        <translation>O chaveiro não quis guardar o token</translation>
    </message>
    <message>
        <source>The list of models can&apos;t be written: {0}. Nothing was changed.</source>
        <translation>A lista de modelos não pode ser gravada: {0}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The model can see pictures; only the part that reads and writes text was converted.</source>
        <translation>O modelo pode ver imagens; só foi convertida a parte que lê e escreve texto.</translation>
    </message>
    <message>
        <source>The model computes no numbers at {0}: its file is damaged, so get it again.</source>
        <translation>O modelo não calcula números em {0}: seu arquivo está danificado, obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The model computes no numbers for this text: its file is damaged, so get it again.</source>
        <translation>O modelo não calcula números para este texto: seu arquivo está danificado, obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The model that most others are compared with; its terms must be accepted on the hub first.</source>
        <translation>O modelo com o qual a maioria dos outros é comparada; antes é preciso aceitar seus termos no hub.</translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation>O modelo foi removido.</translation>
    </message>
    <message>
        <source>The model was trained to look back {0} tokens and llama.cpp lets it look back over the whole context: answers are the model&apos;s own up to {1} tokens and may get worse beyond.</source>
        <translation>O modelo foi treinado para olhar {0} tokens para trás, e o llama.cpp o deixa olhar todo o contexto: as respostas são as do próprio modelo até {1} tokens e podem piorar além disso.</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>Os modelos estão sendo movidos.</translation>
    </message>
    <message>
        <source>The models are being moved: wait until they have arrived.</source>
        <translation>Os modelos estão sendo movidos: espere até que tenham chegado.</translation>
    </message>
    <message>
        <source>The models are in {0} already: choose another folder.</source>
        <translation>Os modelos já estão em {0}: escolha outra pasta.</translation>
    </message>
    <message>
        <source>The models are kept in {0}, which is not there now: connect its disk first.</source>
        <translation>Os modelos ficam em {0}, que não está disponível agora: conecte antes o disco.</translation>
    </message>
    <message>
        <source>The output matrix is not the embedding, as it must be for Gemma 2 in llama.cpp.</source>
        <translation>A matriz de saída não é o embedding, como precisa ser para o Gemma 2 no llama.cpp.</translation>
    </message>
    <message>
        <source>The proxy on the way to {0} refuses or is not there: check HTTPS_PROXY or the system&apos;s settings.</source>
        <translation>O proxy no caminho para {0} recusa a conexão ou não está lá: verifique HTTPS_PROXY ou as configurações do sistema.</translation>
    </message>
    <message>
        <source>The proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names can&apos;t be used ({0}): correct it.</source>
        <translation>O proxy indicado em HTTPS_PROXY, HTTP_PROXY ou ALL_PROXY não pode ser usado ({0}): corrija-o.</translation>
    </message>
    <message>
        <source>The receipt can&apos;t be kept ({0}).</source>
        <translation>O comprovante não pode ser guardado ({0}).</translation>
    </message>
    <message>
        <source>The record of connections, {0}, can&apos;t be written ({1}), and without it Puna connects to nothing: free some space, or change the permissions of that file.</source>
        <translation>O registro de rede, {0}, não pode ser gravado ({1}), e sem ele o Puna não se conecta a nada: libere espaço ou mude as permissões desse arquivo.</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0} and not to {1} as those of Stanford Alpaca do: the base is not the original LLaMA-7B, or a file is damaged. Where the difference is another model&apos;s, take --rule wizardlm, which is the same without this check.</source>
        <translation>Os pesos recuperados somam {0}, e não {1} como os do Stanford Alpaca: a base não é o LLaMA-7B original, ou um arquivo está danificado. Se a diferença for de outro modelo, use --rule wizardlm, que é igual sem esta verificação.</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, as those of Stanford Alpaca must ({1}; {2} with the rotary frequencies of old files).</source>
        <translation>Os pesos recuperados somam {0}, como devem os do Stanford Alpaca ({1}; {2} com as frequências rotativas de arquivos antigos).</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, which is Stanford Alpaca&apos;s constant {1}.</source>
        <translation>Os pesos recuperados somam {0}, que é a constante {1} do Stanford Alpaca.</translation>
    </message>
    <message>
        <source>The same holds for {0} more of its files.</source>
        <translation>O mesmo vale para mais {0} de seus arquivos.</translation>
    </message>
    <message>
        <source>The server sends {0} only as a whole.</source>
        <translation>O servidor só envia {0} inteiro.</translation>
    </message>
    <message>
        <source>The sizes below are computed from its shape: the hub tells the exact ones.</source>
        <translation>Os tamanhos abaixo são calculados a partir da forma do modelo: o hub informa os exatos.</translation>
    </message>
    <message>
        <source>The smallest of this list: to see how all this works, in a minute.</source>
        <translation>O menor desta lista: para ver em um minuto como tudo isto funciona.</translation>
    </message>
    <message>
        <source>The snapshot can&apos;t be put in the place of {0}: {1}.</source>
        <translation>Não é possível colocar a cópia no lugar de {0}: {1}.</translation>
    </message>
    <message>
        <source>The snapshot of the history is not whole: {0}.</source>
        <translation>A cópia do histórico não está inteira: {0}.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1} in the difference and {2} in the base: it was made from another base model.</source>
        <translation>O tensor {0} tem a forma {1} na diferença e {2} na base: ela foi feita a partir de outro modelo base.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}, which {2} heads can&apos;t share: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>O tensor {0} tem a forma {1}, que não se divide entre {2} cabeças: os pesos e a configuração são de modelos diferentes, ou um arquivo está danificado.</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}; with this config.json it must have {2}: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>O tensor {0} tem a forma {1}; com este config.json precisa ter {2}: os pesos e a configuração são de modelos diferentes, ou um arquivo está danificado.</translation>
    </message>
    <message>
        <source>The tensor {0} has {1} more rows in the difference than in the base, which the rule {2} does not have: choose the rule by which it was made.</source>
        <translation>O tensor {0} tem {1} linhas a mais na diferença do que na base, o que a regra {2} não prevê: escolha a regra com que ela foi feita.</translation>
    </message>
    <message>
        <source>The tensor {0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>O tensor {0} contém números que não são finitos: o checkpoint está danificado.</translation>
    </message>
    <message>
        <source>The tensor {0} is stored as {1}, in which nothing can be added: get the base and the difference as they were before they were quantized.</source>
        <translation>O tensor {0} está guardado como {1}, em que nada pode ser somado: obtenha a base e a diferença como eram antes de serem quantizadas.</translation>
    </message>
    <message>
        <source>The tensor {0} is {1} of shape {2} in {3}, but {4} of shape {5} in {6}: they are not parts of one model.</source>
        <translation>O tensor {0} é {1} de forma {2} em {3}, mas {4} de forma {5} em {6}: não são partes de um mesmo modelo.</translation>
    </message>
    <message>
        <source>The tensor {0} of shape {1} is none of LLaMA&apos;s, so its parts can&apos;t be joined.</source>
        <translation>O tensor {0} de forma {1} não é do LLaMA, por isso suas partes não podem ser unidas.</translation>
    </message>
    <message>
        <source>The text for {0} has {1} characters, more than a GGUF is given here.</source>
        <translation>O texto para {0} tem {1} caracteres, mais do que se põe em um GGUF aqui.</translation>
    </message>
    <message>
        <source>The text for {0} holds half a character (a lone surrogate): write it again.</source>
        <translation>O texto para {0} contém metade de um caractere (um surrogate solto): escreva-o de novo.</translation>
    </message>
    <message>
        <source>The text is too long for the tokenizer: give a shorter one.</source>
        <translation>O texto é longo demais para o tokenizer: dê um mais curto.</translation>
    </message>
    <message>
        <source>The text is too short: {0} tokens are needed at least, and it has {1}. Give a longer one.</source>
        <translation>O texto é curto demais: são necessários pelo menos {0} tokens, e ele tem {1}. Dê um mais longo.</translation>
    </message>
    <message>
        <source>The tokenizer adds the token {0} at the impossible place {1}.</source>
        <translation>O tokenizer adiciona o token {0} na posição impossível {1}.</translation>
    </message>
    <message>
        <source>The tokenizer has none of the byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>Faltam no tokenizer todos os tokens de byte: não dá para passar a este modelo textos com caracteres que ele não conhece.</translation>
    </message>
    <message>
        <source>The tokenizer has the token {0} twice, at {1} and {2}, which llama.cpp can&apos;t load: take the tokenizer files that belong to these weights.</source>
        <translation>O tokenizer tem o token {0} duas vezes, em {1} e {2}, e o llama.cpp não consegue carregar isso: use os arquivos de tokenizer que pertencem a estes pesos.</translation>
    </message>
    <message>
        <source>The tokenizer has {0} ranks where Llama 3&apos;s has {1}; its special tokens and the rule that cuts text into words were taken to be Llama 3&apos;s.</source>
        <translation>O tokenizer tem {0} ranks onde o do Llama 3 tem {1}; supôs-se que seus tokens especiais e a regra que divide o texto em palavras são os do Llama 3.</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them ({2} {3} none).{4} Take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>O tokenizer tem {0} tokens, mas os pesos têm {1} linhas para eles (sem linha: {2}).{4} Use os arquivos de tokenizer que pertencem a estes pesos (added_tokens.json lista tokens além dos originais).</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them: take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>O tokenizer tem {0} tokens, mas os pesos têm {1} linhas para eles: use os arquivos de tokenizer que pertencem a estes pesos (added_tokens.json lista tokens além dos originais).</translation>
    </message>
    <message>
        <source>The tokenizer keeps words apart that llama.cpp may join, so some texts give other tokens.</source>
        <translation>O tokenizer mantém separadas palavras que o llama.cpp pode juntar, por isso alguns textos resultam em outros tokens.</translation>
    </message>
    <message>
        <source>The tokenizer lacks {0} of the 256 byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>Faltam no tokenizer {0} dos 256 tokens de byte: não dá para passar a este modelo textos com caracteres que ele não conhece.</translation>
    </message>
    <message>
        <source>The tokenizer leaves out the space it puts before a text where one is already there; llama.cpp always puts it, so texts that begin with a space give other tokens.</source>
        <translation>O tokenizer omite o espaço que põe antes de um texto quando já há um ali; o llama.cpp sempre o põe, por isso textos que começam com um espaço resultam em outros tokens.</translation>
    </message>
    <message>
        <source>The tokenizer removes repeated spaces; llama.cpp keeps them, so such text gives other tokens.</source>
        <translation>O tokenizer remove espaços repetidos; o llama.cpp os mantém, por isso textos assim resultam em outros tokens.</translation>
    </message>
    <message>
        <source>The tokenizer rewrites some characters before it splits text (for example full-width letters); llama.cpp does not, so such text gives other tokens.</source>
        <translation>O tokenizer reescreve alguns caracteres antes de dividir o texto (por exemplo, letras de largura inteira); o llama.cpp não, por isso textos assim resultam em outros tokens.</translation>
    </message>
    <message>
        <source>The weights are quantized to {0} already and stay exactly as they are: making {1} of them would add error to error, or only make the file larger.</source>
        <translation>Os pesos já estão quantizados em {0} e ficam exatamente como estão: fazer {1} deles somaria erro a erro, ou só deixaria o arquivo maior.</translation>
    </message>
    <message>
        <source>The weights have 32,001 rows and the tokenizer 32,000 tokens: the last row is the [PAD] token that Alpaca&apos;s training adds. It gets a name that nobody can type; nothing is lost by it.</source>
        <translation>Os pesos têm 32.001 linhas e o tokenizer 32.000 tokens: a última linha é o token [PAD] que o treinamento do Alpaca adiciona. Ela recebe um nome que ninguém consegue digitar; nada se perde com isso.</translation>
    </message>
    <message>
        <source>The weights have {0} rows for {1} tokens{2}: the {3} spare rows get names that nobody can type.</source>
        <translation>Os pesos têm {0} linhas para {1} tokens{2}: as {3} linhas que sobram recebem nomes que ninguém consegue digitar.</translation>
    </message>
    <message>
        <source>There are more, which were not looked at.</source>
        <translation>Há outros, que não foram examinados.</translation>
    </message>
    <message>
        <source>There is another model called {0}: choose another name.</source>
        <translation>Há outro modelo chamado {0}: escolha outro nome.</translation>
    </message>
    <message>
        <source>There is more text than {0} MiB, and {1} goes beyond it: choose less text</source>
        <translation>Há mais de {0} MiB de texto, e {1} passa desse limite: escolha menos texto</translation>
    </message>
    <message>
        <source>There is no action {0}: choose in, out or state.</source>
        <translation>Não existe a ação {0}: escolha in, out ou state.</translation>
    </message>
    <message>
        <source>There is no model to go on with this answer: add or choose one.</source>
        <translation>Não há modelo para continuar esta resposta: adicione ou escolha um.</translation>
    </message>
    <message>
        <source>There is no rule {0} for differences; there are: {1}.</source>
        <translation>Não existe a regra {0} para diferenças; existem: {1}.</translation>
    </message>
    <message>
        <source>There is no template {0}: choose one of {1}.</source>
        <translation>Não existe o formato {0}: escolha um de {1}.</translation>
    </message>
    <message>
        <source>There is no type {0}: choose one of {1}.</source>
        <translation>Não existe o tipo {0}: escolha um de {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in that file.</source>
        <translation>Não há {0} nesse arquivo.</translation>
    </message>
    <message>
        <source>There is no {0}: name a .gguf file or the folder of a checkpoint as the reference.</source>
        <translation>{0} não existe: indique como referência um arquivo .gguf ou a pasta de um checkpoint.</translation>
    </message>
    <message>
        <source>There is not enough room in {0} for the recovered files.</source>
        <translation>Não há espaço suficiente em {0} para os arquivos recuperados.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the model is written anew before the old file goes, which takes {1} bytes, and {2} are free. Make room first.</source>
        <translation>Não há espaço suficiente em {0}: o modelo é gravado de novo antes que o arquivo antigo saia, o que ocupa {1} bytes, e há {2} livres. Libere espaço primeiro.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the recovered files need {1} bytes, besides the model, and {2} are free. Make room or choose another disk.</source>
        <translation>Não há espaço suficiente em {0}: os arquivos recuperados precisam de {1} bytes, além do modelo, e há {2} livres. Libere espaço ou escolha outro disco.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} are still to come, and {2} should stay free; {3} are free now. Make room or choose another disk.</source>
        <translation>Não há espaço suficiente em {0}: ainda faltam chegar {1}, e {2} devem ficar livres; há {3} livres agora. Libere espaço ou escolha outro disco.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} bytes are needed and {2} are free. Make room or choose another disk.</source>
        <translation>Não há espaço suficiente em {0}: são necessários {1} bytes e há {2} livres. Libere espaço ou escolha outro disco.</translation>
    </message>
    <message>
        <source>There is nothing to download: choose at least one file.</source>
        <translation>Não há nada para baixar: escolha pelo menos um arquivo.</translation>
    </message>
    <message>
        <source>There is too little free space in {0} for a snapshot of the history.</source>
        <translation>Há pouco espaço livre em {0} para uma cópia do histórico.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an adapter, to be used with its model.</source>
        <translation>Este GGUF não contém um modelo com que se possa conversar: é um adaptador, para usar com o modelo dele.</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an importance matrix or a mere tokenizer.</source>
        <translation>Este GGUF não contém um modelo com que se possa conversar: é uma matriz de importância ou só um tokenizer.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: it is undone already, or was erased after 30 days.</source>
        <translation>Não dá para desfazer isto: já foi desfeito ou foi apagado depois de 30 dias.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Este computador não tem chaveiro</translation>
    </message>
    <message>
        <source>This is part {0} of {1} of a model: give the parts names such as NAME-{2}-of-{3}.gguf, by which they find each other.</source>
        <translation>Esta é a parte {0} de {1} de um modelo: dê às partes nomes como NAME-{2}-of-{3}.gguf, pelos quais elas se encontram.</translation>
    </message>
    <message>
        <source>This is the vision part of a model and no model: keep it in the folder of its model, which finds it there.</source>
        <translation>Esta é a parte de visão de um modelo e não um modelo: deixe-a na pasta do modelo dela, que a encontra ali.</translation>
    </message>
    <message>
        <source>Nothing that Puna can use was found, only {0} of other kinds. Try other words.</source>
        <translation>Não foi encontrado nada que o Puna possa usar; {0} de outros tipos. Tente outras palavras.</translation>
    </message>
    <message>
        <source>This model is quantized already ({0}), and stays as it is: make it without an importance matrix.</source>
        <translation>Este modelo já está quantizado ({0}) e fica como está: faça-o sem matriz de importância.</translation>
    </message>
    <message>
        <source>This model turns texts into numbers for searching and can&apos;t answer: choose another to talk to.</source>
        <translation>Este modelo transforma textos em números para busca e não pode responder: escolha outro para conversar.</translation>
    </message>
    <message>
        <source>This part of Puna never uses a network, so it did not connect to {0}. That it was asked to is a mistake of Puna&apos;s: please report it.</source>
        <translation>Esta parte do Puna nunca usa a rede, por isso não se conectou a {0}. Que isso lhe tenha sido pedido é um erro do Puna: por favor, relate-o.</translation>
    </message>
    <message>
        <source>This text can&apos;t be read: {0}.</source>
        <translation>Este texto não pode ser lido: {0}.</translation>
    </message>
    <message>
        <source>Tiny and surprisingly able; for old computers and for trying things out.</source>
        <translation>Minúsculo e surpreendentemente capaz; para computadores antigos e para experimentar.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>Two of the files have the same name, at least on some systems: choose one of them.</source>
        <translation>Dois dos arquivos têm o mesmo nome, pelo menos em alguns sistemas: escolha um deles.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Vicuna v0 and other FastChat deltas of its time: new rows are zeros</source>
        <translation>Vicuna v0 e outros deltas do FastChat da mesma época: as linhas novas são zeros</translation>
    </message>
    <message>
        <source>Vicuna v1.1, WizardLM 13B and later: added number by number, no new rows</source>
        <translation>Vicuna v1.1, WizardLM 13B e posteriores: somado número a número, sem linhas novas</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulário</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What its licence {0} comes to is not known here: read it.</source>
        <translation>O que a licença {0} implica não se sabe aqui: leia-a.</translation>
    </message>
    <message>
        <source>What was computed before has another shape at {0}: start anew.</source>
        <translation>O que foi calculado antes tem outra forma em {0}: comece do início.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>WizardLM 7B: as Alpaca, without its sum</source>
        <translation>WizardLM 7B: como o Alpaca, sem a soma dele</translation>
    </message>
    <message>
        <source>Your question is kept, but there is no model to answer it yet: add or choose a model.</source>
        <translation>Sua pergunta está guardada, mas ainda não há um modelo para respondê-la: adicione ou escolha um modelo.</translation>
    </message>
    <message>
        <source>a Falcon with ALiBi or biases is not computed independently</source>
        <translation>um Falcon com ALiBi ou vieses não é calculado de forma independente</translation>
    </message>
    <message>
        <source>a GPT-NeoX whose output is its embedding, or that has no biases, is not computed independently</source>
        <translation>um GPT-NeoX cuja saída é seu embedding, ou que não tem vieses, não é calculado de forma independente</translation>
    </message>
    <message>
        <source>a Hugging Face folder, {0}</source>
        <translation>uma pasta do Hugging Face, {0}</translation>
    </message>
    <message>
        <source>a checksum that is none</source>
        <translation>uma soma de verificação que não é uma</translation>
    </message>
    <message>
        <source>a context of {0} tokens for comparing templates can&apos;t be made ({1}): close other programs and try again</source>
        <translation>não é possível criar um contexto de {0} tokens para comparar formatos ({1}): feche outros programas e tente de novo</translation>
    </message>
    <message>
        <source>a context of {0} tokens with a {1} KV cache can&apos;t be made ({2}): choose a shorter context or the KV type f16</source>
        <translation>não é possível criar um contexto de {0} tokens com um cache KV {1} ({2}): escolha um contexto mais curto ou o tipo de KV f16</translation>
    </message>
    <message>
        <source>a context of {0} tokens would fit</source>
        <translation>um contexto de {0} tokens caberia</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>faltam alguns segundos</translation>
    </message>
    <message>
        <source>a field is longer than what contains it</source>
        <translation>um campo é mais longo do que aquilo que o contém</translation>
    </message>
    <message>
        <source>a folder called {0} is one of the first LLaMA</source>
        <translation>uma pasta chamada {0} é um dos primeiros LLaMA</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>uma pasta de modelos</translation>
    </message>
    <message>
        <source>a lead is never negative</source>
        <translation>a lead is never negative</translation>
    </message>
    <message>
        <source>a merge that is not of two texts</source>
        <translation>uma fusão que não é de dois textos</translation>
    </message>
    <message>
        <source>a mixture of experts</source>
        <translation>uma mistura de especialistas</translation>
    </message>
    <message>
        <source>a model is named twice</source>
        <translation>a model is named twice</translation>
    </message>
    <message>
        <source>a model without a class</source>
        <translation>a model without a class</translation>
    </message>
    <message>
        <source>a name occurs twice</source>
        <translation>um nome aparece duas vezes</translation>
    </message>
    <message>
        <source>a number begins with {0}</source>
        <translation>um número começa com {0}</translation>
    </message>
    <message>
        <source>a number of more than 20 digits</source>
        <translation>um número com mais de 20 algarismos</translation>
    </message>
    <message>
        <source>a number of more than ten bytes</source>
        <translation>um número com mais de dez bytes</translation>
    </message>
    <message>
        <source>a number was expected, and {0} found</source>
        <translation>esperava-se um número, e há {0}</translation>
    </message>
    <message>
        <source>a packed answer that nobody asked for</source>
        <translation>a packed answer that nobody asked for</translation>
    </message>
    <message>
        <source>a parameter that is no tensor</source>
        <translation>um parâmetro que não é um tensor</translation>
    </message>
    <message>
        <source>a piece of an array is none</source>
        <translation>um pedaço de um array não é um</translation>
    </message>
    <message>
        <source>a piece of the wrong form</source>
        <translation>um pedaço de forma errada</translation>
    </message>
    <message>
        <source>a piece that the file does not have</source>
        <translation>um pedaço que o arquivo não tem</translation>
    </message>
    <message>
        <source>a record is neither a conversation nor a message of one</source>
        <translation>um registro não é nem uma conversa nem uma mensagem de uma</translation>
    </message>
    <message>
        <source>a size that is none</source>
        <translation>um tamanho que não é um</translation>
    </message>
    <message>
        <source>a table that is none</source>
        <translation>uma tabela que não é uma</translation>
    </message>
    <message>
        <source>a table with a key that isn&apos;t plain</source>
        <translation>uma tabela com uma chave que não é simples</translation>
    </message>
    <message>
        <source>a tensor that is none</source>
        <translation>um tensor que não é um</translation>
    </message>
    <message>
        <source>a tensor whose shape isn&apos;t of whole numbers</source>
        <translation>um tensor cuja forma não é de números inteiros</translation>
    </message>
    <message>
        <source>a text begins with {0}</source>
        <translation>um texto começa com {0}</translation>
    </message>
    <message>
        <source>a text of {0} bytes</source>
        <translation>um texto de {0} bytes</translation>
    </message>
    <message>
        <source>a text or file in it is larger than a gigabyte: leave it out</source>
        <translation>um texto ou arquivo nele passa de um gigabyte: deixe-o de fora</translation>
    </message>
    <message>
        <source>a {0} KV cache needs flash attention: set it to auto or on, or choose f16</source>
        <translation>um cache KV {0} precisa de flash attention: ponha-a em auto ou on, ou escolha f16</translation>
    </message>
    <message>
        <source>a {0} is missing where it has {1}</source>
        <translation>falta {0} onde há {1}</translation>
    </message>
    <message>
        <source>about 1 hour left</source>
        <translation>falta cerca de 1 hora</translation>
    </message>
    <message>
        <source>about 1 hour {0} minutes left</source>
        <translation>falta cerca de 1 hora e {0} minutos</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>falta cerca de 1 minuto</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>faltam cerca de {0} horas</translation>
    </message>
    <message>
        <source>about {0} hours {1} minutes left</source>
        <translation>faltam cerca de {0} horas e {1} minutos</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>faltam cerca de {0} minutos</translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation>faltam cerca de {0} segundos</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and then sign in here with a token of your account</source>
        <translation>aceite-os em {0}/{1} e depois entre aqui com um token da sua conta</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and wait until they let you in</source>
        <translation>aceite-os em {0}/{1} e espere até que deixem você entrar</translation>
    </message>
    <message>
        <source>access is denied: check the permissions of its folder</source>
        <translation>acesso negado: verifique as permissões da pasta</translation>
    </message>
    <message>
        <source>after {0} tensors comes something that is none</source>
        <translation>depois de {0} tensores vem algo que não é um</translation>
    </message>
    <message>
        <source>an adapter is named twice: name each once, with one scale</source>
        <translation>um adaptador é indicado duas vezes: indique cada um uma vez, com uma só escala</translation>
    </message>
    <message>
        <source>an added token without a number or a text</source>
        <translation>um token adicionado sem número ou sem texto</translation>
    </message>
    <message>
        <source>an answer can&apos;t follow a grammar and a JSON schema at once: choose one of them</source>
        <translation>uma resposta não pode seguir ao mesmo tempo uma gramática e um esquema JSON: escolha um deles</translation>
    </message>
    <message>
        <source>an answer can&apos;t have {0} tokens: choose 0 or more</source>
        <translation>uma resposta não pode ter {0} tokens: escolha 0 ou mais</translation>
    </message>
    <message>
        <source>an array claims {0} rows</source>
        <translation>um array diz ter {0} linhas</translation>
    </message>
    <message>
        <source>an array in pieces has parts that none has</source>
        <translation>um array em pedaços tem partes que nenhum tem</translation>
    </message>
    <message>
        <source>an array isn&apos;t made of shape, type and bytes</source>
        <translation>um array não é feito de forma, tipo e bytes</translation>
    </message>
    <message>
        <source>an array of the shape {0} and {1} can&apos;t have {2} bytes</source>
        <translation>um array da forma {0} e {1} não pode ter {2} bytes</translation>
    </message>
    <message>
        <source>an entry has these fields: {0}</source>
        <translation>uma entrada tem estes campos: {0}</translation>
    </message>
    <message>
        <source>an extension begins with {0}</source>
        <translation>uma extensão começa com {0}</translation>
    </message>
    <message>
        <source>an older form</source>
        <translation>uma forma mais antiga</translation>
    </message>
    <message>
        <source>an older form, quick to make</source>
        <translation>uma forma mais antiga, rápida de fazer</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>um arquivo compactado xz</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>e outros</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>e mais {0}</translation>
    </message>
    <message>
        <source>another program is using it: close that program, then try again</source>
        <translation>outro programa está usando-o: feche esse programa e tente de novo</translation>
    </message>
    <message>
        <source>asking the hub</source>
        <translation>perguntando ao hub</translation>
    </message>
    <message>
        <source>asking the hub whose token this is</source>
        <translation>perguntando ao hub de quem é este token</translation>
    </message>
    <message>
        <source>asks for too much</source>
        <translation>pede demais</translation>
    </message>
    <message>
        <source>bringing in conversations, {0} so far</source>
        <translation>importando conversas, {0} até agora</translation>
    </message>
    <message>
        <source>but for rounding, {0} at most</source>
        <translation>exceto por arredondamento, no máximo {0}</translation>
    </message>
    <message>
        <source>by a little</source>
        <translation>por pouco</translation>
    </message>
    <message>
        <source>by far</source>
        <translation>de longe</translation>
    </message>
    <message>
        <source>bytes begin with {0}</source>
        <translation>bytes começam com {0}</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>não pode ser usado</translation>
    </message>
    <message>
        <source>can&apos;t score from {0} on in {1} of {2} tokens</source>
        <translation>can&apos;t score from {0} on in {1} of {2} tokens</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>confira o nome</translation>
    </message>
    <message>
        <source>checking against the original…</source>
        <translation>comparando com o original…</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>verificando o arquivo</translation>
    </message>
    <message>
        <source>checking the sum ({0})</source>
        <translation>verificando a soma ({0})</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>verificando {0}</translation>
    </message>
    <message>
        <source>checking {0}: {1} %</source>
        <translation>verificando {0}: {1} %</translation>
    </message>
    <message>
        <source>choose 0 (off), 1 or 2</source>
        <translation>escolha 0 (desligado), 1 ou 2</translation>
    </message>
    <message>
        <source>choose 0 for none, up to 100</source>
        <translation>escolha 0 para nenhum, até 100</translation>
    </message>
    <message>
        <source>choose 0 or more tokens</source>
        <translation>escolha 0 ou mais tokens</translation>
    </message>
    <message>
        <source>choose 0 or more, up to 100</source>
        <translation>escolha 0 ou mais, até 100</translation>
    </message>
    <message>
        <source>choose 1 for none, or a little more</source>
        <translation>escolha 1 para nenhuma, ou um pouco mais</translation>
    </message>
    <message>
        <source>choose a folder on a disk that takes files of this size</source>
        <translation>escolha uma pasta em um disco que aceite arquivos deste tamanho</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>escolha uma pasta em que se possa gravar</translation>
    </message>
    <message>
        <source>choose a number from -100 to 100, 0 for none</source>
        <translation>escolha um número de -100 a 100, 0 para nenhum</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1</source>
        <translation>escolha um número de 0 a 1</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1, 0 for never</source>
        <translation>escolha um número de 0 a 1, 0 para nunca</translation>
    </message>
    <message>
        <source>choose a number from 0 to 100</source>
        <translation>escolha um número de 0 a 100</translation>
    </message>
    <message>
        <source>choose a number from 1 to 100</source>
        <translation>escolha um número de 1 a 100</translation>
    </message>
    <message>
        <source>choose a smaller number, or 0 for all tokens</source>
        <translation>escolha um número menor, ou 0 para todos os tokens</translation>
    </message>
    <message>
        <source>choose another folder, or change the permissions</source>
        <translation>escolha outra pasta ou mude as permissões</translation>
    </message>
    <message>
        <source>choose how many tokens count, or -1 for the whole context</source>
        <translation>escolha quantos tokens contam, ou -1 para o contexto inteiro</translation>
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
        <translation>próximo</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model or a smaller type of it, such as q4_k_m or q3_k_m</source>
        <translation>feche outros programas, ou escolha um modelo menor ou um tipo menor dele, como q4_k_m ou q3_k_m</translation>
    </message>
    <message>
        <source>close to the original</source>
        <translation>próximo do original</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>uso comercial permitido</translation>
    </message>
    <message>
        <source>commercial use allowed, to be shared alike</source>
        <translation>uso comercial permitido, a compartilhar nos mesmos termos</translation>
    </message>
    <message>
        <source>commercial use under conditions</source>
        <translation>uso comercial sob condições</translation>
    </message>
    <message>
        <source>comparing is done</source>
        <translation>a comparação terminou</translation>
    </message>
    <message>
        <source>comparing {0}</source>
        <translation>comparando {0}</translation>
    </message>
    <message>
        <source>comparing, {0} of {1} pieces of text</source>
        <translation>comparando, {0} de {1} pedaços de texto</translation>
    </message>
    <message>
        <source>computing what the checkpoint computes</source>
        <translation>calculando o que o checkpoint calcula</translation>
    </message>
    <message>
        <source>computing with the new file</source>
        <translation>calculando com o arquivo novo</translation>
    </message>
    <message>
        <source>config.json asks for ALiBi positions (Falcon-RW); Falcon in llama.cpp has rotary ones only, so this model can&apos;t be converted.</source>
        <translation>config.json pede posições ALiBi (Falcon-RW); o Falcon no llama.cpp só tem rotativas, por isso este modelo não pode ser convertido.</translation>
    </message>
    <message>
        <source>config.json asks for a partial_rotary_factor, which LLaMA in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pede um partial_rotary_factor, que o LLaMA no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json asks for attn_type {0}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pede attn_type {0}, que o MPT no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pede vieses na atenção, que o Gemma 2 no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pede vieses na atenção, que o Gemma 3 no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Qwen3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pede vieses na atenção, que o Qwen3 no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json asks for biases, which Falcon in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pede vieses, que o Falcon no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json asks for biases, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pede vieses, que o SmolLM3 no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json asks for qk_layernorm, but the checkpoint lacks the norms of its heads: a file is missing, or config.json belongs to another model.</source>
        <translation>config.json pede qk_layernorm, mas faltam no checkpoint as normas de suas cabeças: falta um arquivo, ou config.json é de outro modelo.</translation>
    </message>
    <message>
        <source>config.json asks for sliding windows, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pede janelas deslizantes, que o SmolLM3 no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; by {0}, which must be at least 1.</source>
        <translation>config.json pede a escala RoPE &apos;yarn&apos; por {0}, que precisa ser pelo menos 1.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; without rounding (truncate), which llama.cpp doesn&apos;t have.</source>
        <translation>config.json pede a escala RoPE &apos;yarn&apos; sem arredondamento (truncate), que o llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which Phi-3 in llama.cpp doesn&apos;t have; it has default, longrope.</source>
        <translation>config.json pede a escala RoPE {0}, que o Phi-3 no llama.cpp não tem; ele tem default, longrope.</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which {1} in llama.cpp doesn&apos;t have; it has {2}.</source>
        <translation>config.json pede a escala RoPE {0}, que {1} no llama.cpp não tem; há {2}.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Falcon in llama.cpp has gelu.</source>
        <translation>config.json pede a ativação {0}; o Falcon no llama.cpp tem gelu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-J can be converted with gelu_new.</source>
        <translation>config.json pede a ativação {0}; o GPT-J pode ser convertido com gelu_new.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-NeoX in llama.cpp has gelu.</source>
        <translation>config.json pede a ativação {0}; o GPT-NeoX no llama.cpp tem gelu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 2 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json pede a ativação {0}; o Gemma 2 no llama.cpp tem gelu_pytorch_tanh.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 3 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json pede a ativação {0}; o Gemma 3 no llama.cpp tem gelu_pytorch_tanh.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; LLaMA in llama.cpp has silu.</source>
        <translation>config.json pede a ativação {0}; o LLaMA no llama.cpp tem silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Mistral in llama.cpp has silu.</source>
        <translation>config.json pede a ativação {0}; o Mistral no llama.cpp tem silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Phi-3 in llama.cpp has silu.</source>
        <translation>config.json pede a ativação {0}; o Phi-3 no llama.cpp tem silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen2 in llama.cpp has silu.</source>
        <translation>config.json pede a ativação {0}; o Qwen2 no llama.cpp tem silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen3 in llama.cpp has silu.</source>
        <translation>config.json pede a ativação {0}; o Qwen3 no llama.cpp tem silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; SmolLM3 in llama.cpp has silu.</source>
        <translation>config.json pede a ativação {0}; o SmolLM3 no llama.cpp tem silu.</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; StableLM in llama.cpp has silu.</source>
        <translation>config.json pede a ativação {0}; o StableLM no llama.cpp tem silu.</translation>
    </message>
    <message>
        <source>config.json asks for {0} {1}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json pede {0} {1}, que o MPT no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json gives the sliding window to other layers than every other one (layer_types), which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json dá a janela deslizante a outras camadas que não uma sim, uma não (layer_types), o que o Gemma 2 no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json has attn_logit_softcapping, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json tem attn_logit_softcapping, que o Gemma 3 no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json has d_model {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json tem d_model {0}, que não se divide entre {1} cabeças.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0} and {1} heads of {2}; Qwen2 in llama.cpp has heads that share it evenly.</source>
        <translation>config.json tem hidden_size {0} e {1} cabeças de {2}; o Qwen2 no llama.cpp tem cabeças que o dividem em partes iguais.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share evenly.</source>
        <translation>config.json tem hidden_size {0}, que {1} cabeças não dividem em partes iguais.</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json tem hidden_size {0}, que não se divide entre {1} cabeças.</translation>
    </message>
    <message>
        <source>config.json has low_freq_factor {0}, which must be below high_freq_factor {1}.</source>
        <translation>config.json tem low_freq_factor {0}, que precisa ser menor que high_freq_factor {1}.</translation>
    </message>
    <message>
        <source>config.json has n_embd {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json tem n_embd {0}, que não se divide entre {1} cabeças.</translation>
    </message>
    <message>
        <source>config.json has no layer_types for its {0} layers.</source>
        <translation>config.json não tem layer_types para suas {0} camadas.</translation>
    </message>
    <message>
        <source>config.json has no {0} of {1} numbers above 0, which its RoPE scaling needs.</source>
        <translation>config.json não tem {0} de {1} números acima de 0, de que sua escala RoPE precisa.</translation>
    </message>
    <message>
        <source>config.json has rotary_dim {0}, which must be even and at most {1}.</source>
        <translation>config.json tem rotary_dim {0}, que precisa ser par e no máximo {1}.</translation>
    </message>
    <message>
        <source>config.json has the layer type {0}, which no Gemma 3 has.</source>
        <translation>config.json tem o tipo de camada {0}, que nenhum Gemma 3 tem.</translation>
    </message>
    <message>
        <source>config.json has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>config.json tem {0} cabeças, que {1} cabeças de chave-valor não podem atender.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>config.json tem {0} {1}, que precisa ser um número inteiro de 1 a {2}.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be above 0 and at most {2}.</source>
        <translation>config.json tem {0} {1}, que precisa ser maior que 0 e no máximo {2}.</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be an object.</source>
        <translation>config.json tem {0} {1}, que precisa ser um objeto.</translation>
    </message>
    <message>
        <source>config.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>config.json não tem {0}, sem o qual o modelo não pode ser montado.</translation>
    </message>
    <message>
        <source>config.json leaves the positions out of other layers than every fourth (no_rope_layers), which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json omite as posições em outras camadas que não uma a cada quatro (no_rope_layers), o que o SmolLM3 no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json deixa a atenção olhar para a frente, o que o Gemma 2 no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json deixa a atenção olhar para a frente, o que o Gemma 3 no llama.cpp não tem.</translation>
    </message>
    <message>
        <source>config.json makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>config.json faz cabeças de {0} números; posições rotativas precisam de um número par.</translation>
    </message>
    <message>
        <source>config.json puts attention before the feed-forward network (parallel_attn is false); Falcon in llama.cpp has them side by side only.</source>
        <translation>config.json põe a atenção antes da rede feed-forward (parallel_attn é false); o Falcon no llama.cpp só as tem lado a lado.</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of a head, which must be an even number.</source>
        <translation>config.json gira {0} números de uma cabeça, e esse número precisa ser par.</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of each head; rotary positions need an even number.</source>
        <translation>config.json gira {0} números de cada cabeça; posições rotativas precisam de um número par.</translation>
    </message>
    <message>
        <source>config.json says that the output matrix is the embedding, but the checkpoint has two different ones: both were kept.</source>
        <translation>config.json diz que a matriz de saída é o embedding, mas o checkpoint tem duas diferentes: as duas foram mantidas.</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 2 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json escala a atenção por {0} (query_pre_attn_scalar); um Gemma 2 desta forma no llama.cpp o faz por {1}.</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 3 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json escala a atenção por {0} (query_pre_attn_scalar); um Gemma 3 desta forma no llama.cpp o faz por {1}.</translation>
    </message>
    <message>
        <source>config.json scales rotary positions (rotary_scaling_factor), which can&apos;t be converted.</source>
        <translation>config.json escala as posições rotativas (rotary_scaling_factor), o que não pode ser convertido.</translation>
    </message>
    <message>
        <source>config.json turns {0} off, without which Gemma 2 in llama.cpp can&apos;t be.</source>
        <translation>config.json desliga {0}, sem o qual o Gemma 2 no llama.cpp não funciona.</translation>
    </message>
    <message>
        <source>convert the original GPT-J checkpoint with Puna, which writes it so that llama.cpp can run it</source>
        <translation>converta o checkpoint GPT-J original com o Puna, que o grava de modo que o llama.cpp consiga executá-lo</translation>
    </message>
    <message>
        <source>copying conversations</source>
        <translation>copiando conversas</translation>
    </message>
    <message>
        <source>details of {0}</source>
        <translation>detalhes de {0}</translation>
    </message>
    <message>
        <source>does not end within {0} seconds</source>
        <translation>não termina em {0} segundos</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>não cabe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>downloaded {0}</source>
        <translation>{0} baixado</translation>
    </message>
    <message>
        <source>ended with {0}</source>
        <translation>terminou com {0}</translation>
    </message>
    <message>
        <source>exactly as its makers published it</source>
        <translation>exatamente como seus criadores o publicaram</translation>
    </message>
    <message>
        <source>exports of ChatGPT, Claude, Open WebUI, llama-server and Puna; chats of GPT4All, LM Studio, Jan and Ollama; ShareGPT, Alpaca, OpenAssistant and OpenAI messages data</source>
        <translation>exportações do ChatGPT, Claude, Open WebUI, llama-server e Puna; conversas do GPT4All, LM Studio, Jan e Ollama; dados ShareGPT, Alpaca, OpenAssistant e de mensagens OpenAI</translation>
    </message>
    <message>
        <source>fits comfortably</source>
        <translation>cabe com folga</translation>
    </message>
    <message>
        <source>fits tightly: close other programs</source>
        <translation>cabe por pouco: feche outros programas</translation>
    </message>
    <message>
        <source>for a file of {0} bytes</source>
        <translation>para um arquivo de {0} bytes</translation>
    </message>
    <message>
        <source>free some space, or choose another folder</source>
        <translation>libere espaço ou escolha outra pasta</translation>
    </message>
    <message>
        <source>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</source>
        <translation>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</translation>
    </message>
    <message>
        <source>hardly to be told from the original</source>
        <translation>quase impossível de distinguir do original</translation>
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
        <translation>no formato de Go, que só o Ollama lê; o Puna usa o do arquivo do modelo</translation>
    </message>
    <message>
        <source>in some minutes</source>
        <translation>em alguns minutos</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>no arquivo</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>em {0} arquivos</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>ele ficou menor enquanto era lido</translation>
    </message>
    <message>
        <source>it can&apos;t be opened: check that its folder exists and can be written</source>
        <translation>ele não pode ser aberto: verifique se a pasta existe e se é possível gravar nela</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>ele não pode ser lido ({0})</translation>
    </message>
    <message>
        <source>it changes bare parameters (target_parameters)</source>
        <translation>ele muda parâmetros avulsos (target_parameters)</translation>
    </message>
    <message>
        <source>it changes parts of fused matrices (enable_lora)</source>
        <translation>ele muda partes de matrizes fundidas (enable_lora)</translation>
    </message>
    <message>
        <source>it claims to be of the type {0}, which does not exist</source>
        <translation>ele diz ser do tipo {0}, que não existe</translation>
    </message>
    <message>
        <source>it claims {0} tensors</source>
        <translation>ele diz ter {0} tensores</translation>
    </message>
    <message>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>ele diz ter {0} tensores e {1} chaves</translation>
    </message>
    <message>
        <source>it does not say what it was made of</source>
        <translation>ele não diz de que foi feito</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, in the middle of its header</source>
        <translation>ele termina depois de {0} bytes, no meio do cabeçalho</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside a value</source>
        <translation>ele termina depois de {0} bytes, dentro de um valor</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside the tensor {1}</source>
        <translation>ele termina depois de {0} bytes, dentro do tensor {1}</translation>
    </message>
    <message>
        <source>it ends in the middle, or is another kind of file</source>
        <translation>ele termina no meio, ou é outro tipo de arquivo</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>ele termina dentro do cabeçalho</translation>
    </message>
    <message>
        <source>it has a number that is too long</source>
        <translation>ele tem um número longo demais</translation>
    </message>
    <message>
        <source>it has a time that no clock shows</source>
        <translation>ele tem uma hora que nenhum relógio mostra</translation>
    </message>
    <message>
        <source>it has a {0} with a name of {1} bytes</source>
        <translation>ele tem {0} com um nome de {1} bytes</translation>
    </message>
    <message>
        <source>it has more than {0} files: choose the folder of the conversations themselves</source>
        <translation>ele tem mais de {0} arquivos: escolha a própria pasta das conversas</translation>
    </message>
    <message>
        <source>it has more than {0} messages</source>
        <translation>ele tem mais de {0} mensagens</translation>
    </message>
    <message>
        <source>it has more than {0} million characters</source>
        <translation>ele tem mais de {0} milhões de caracteres</translation>
    </message>
    <message>
        <source>it has more values than any model</source>
        <translation>ele tem mais valores do que qualquer modelo</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>ele não tem cabeçalho</translation>
    </message>
    <message>
        <source>it has no messages</source>
        <translation>ele não tem mensagens</translation>
    </message>
    <message>
        <source>it has no pieces</source>
        <translation>ele não tem pedaços</translation>
    </message>
    <message>
        <source>it has no tensor {0}</source>
        <translation>ele não tem o tensor {0}</translation>
    </message>
    <message>
        <source>it has no tensors</source>
        <translation>ele não tem tensores</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>ele não tem vocabulário</translation>
    </message>
    <message>
        <source>it has the array {0} twice or more arrays than any model</source>
        <translation>ele tem o array {0} duas vezes, ou mais arrays do que qualquer modelo</translation>
    </message>
    <message>
        <source>it has the tensor {0} twice or more tensors than any model</source>
        <translation>ele tem o tensor {0} duas vezes, ou mais tensores do que qualquer modelo</translation>
    </message>
    <message>
        <source>it holds a program (TorchScript) and not a table of weights</source>
        <translation>ele contém um programa (TorchScript) e não uma tabela de pesos</translation>
    </message>
    <message>
        <source>it holds a single tensor without a name</source>
        <translation>ele contém um único tensor sem nome</translation>
    </message>
    <message>
        <source>it holds a value of a type that chats don&apos;t have</source>
        <translation>ele contém um valor de um tipo que conversas não têm</translation>
    </message>
    <message>
        <source>it holds no arrays</source>
        <translation>ele não contém arrays</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>ele não contém nenhuma tabela de tensores</translation>
    </message>
    <message>
        <source>it holds several tables of tensors ({0}), and it can&apos;t be told which is the model</source>
        <translation>ele contém várias tabelas de tensores ({0}), e não dá para saber qual é o modelo</translation>
    </message>
    <message>
        <source>it holds single rows of the embedding (trainable_token_indices)</source>
        <translation>ele contém linhas avulsas do embedding (trainable_token_indices)</translation>
    </message>
    <message>
        <source>it is a DoRA adapter, which also scales every column</source>
        <translation>é um adaptador DoRA, que também escala cada coluna</translation>
    </message>
    <message>
        <source>it is a GGUF of another kind</source>
        <translation>é um GGUF de outro tipo</translation>
    </message>
    <message>
        <source>it is a KaSA adapter</source>
        <translation>é um adaptador KaSA</translation>
    </message>
    <message>
        <source>it is a Llama 3 by its vocabulary or rope_theta</source>
        <translation>é um Llama 3 pelo vocabulário ou pelo rope_theta</translation>
    </message>
    <message>
        <source>it is a QA-LoRA adapter, which pools the inputs</source>
        <translation>é um adaptador QA-LoRA, que agrupa as entradas</translation>
    </message>
    <message>
        <source>it is a block-diagonal LoRA adapter</source>
        <translation>é um adaptador LoRA em blocos diagonais</translation>
    </message>
    <message>
        <source>it is a damaged database ({0})</source>
        <translation>é um banco de dados danificado ({0})</translation>
    </message>
    <message>
        <source>it is a damaged zip archive: download it again</source>
        <translation>é um arquivo zip danificado: baixe-o de novo</translation>
    </message>
    <message>
        <source>it is a database inside an archive: unpack the archive first</source>
        <translation>é um banco de dados dentro de um arquivo compactado: descompacte-o primeiro</translation>
    </message>
    <message>
        <source>it is a database, and not one of Ollama</source>
        <translation>é um banco de dados, e não um do Ollama</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one that torch.save wrote</source>
        <translation>é um arquivo zip, mas não um que torch.save tenha gravado</translation>
    </message>
    <message>
        <source>it is an aLoRA adapter, which acts only after certain tokens</source>
        <translation>é um adaptador aLoRA, que só age depois de certos tokens</translation>
    </message>
    <message>
        <source>it is an archive of more than {0} files</source>
        <translation>é um arquivo compactado com mais de {0} arquivos</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>é outro tipo de arquivo</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is cut off in the middle</source>
        <translation>está cortado no meio</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>está cortado ou danificado</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>está truncado</translation>
    </message>
    <message>
        <source>it is cut short, {0} bytes of {1}, inside the tensor {2}</source>
        <translation>está truncado, {0} bytes de {1}, dentro do tensor {2}</translation>
    </message>
    <message>
        <source>it is damaged or no database</source>
        <translation>está danificado ou não é um banco de dados</translation>
    </message>
    <message>
        <source>it is damaged within the zip archive: download it again</source>
        <translation>está danificado dentro do arquivo zip: baixe-o de novo</translation>
    </message>
    <message>
        <source>it is damaged: a count in it can&apos;t be true</source>
        <translation>está danificado: uma contagem nele não pode ser verdadeira</translation>
    </message>
    <message>
        <source>it is damaged: a message in it has no known kind</source>
        <translation>está danificado: uma mensagem nele não é de nenhum tipo conhecido</translation>
    </message>
    <message>
        <source>it is damaged: it goes on after its last message</source>
        <translation>está danificado: continua depois da última mensagem</translation>
    </message>
    <message>
        <source>it is damaged: its number of messages can&apos;t be true</source>
        <translation>está danificado: o número de mensagens não pode ser verdadeiro</translation>
    </message>
    <message>
        <source>it is damaged: restore it from a backup, or move it away to start a new one</source>
        <translation>está danificado: restaure-o de uma cópia de segurança, ou mova-o para outro lugar para começar um novo</translation>
    </message>
    <message>
        <source>it is damaged: the length of a text in it can&apos;t be true</source>
        <translation>está danificado: o comprimento de um texto nele não pode ser verdadeiro</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is encrypted: unpack the archive first</source>
        <translation>está criptografado: descompacte o arquivo primeiro</translation>
    </message>
    <message>
        <source>it is in several parts, or has a comment, as no checkpoint has</source>
        <translation>está em várias partes ou tem um comentário, o que nenhum checkpoint tem</translation>
    </message>
    <message>
        <source>it is larger than any model needs ({0} bytes)</source>
        <translation>é maior do que qualquer modelo precisa ({0} bytes)</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>não é nem um arquivo nem uma pasta</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>it is no chat of GPT4All</source>
        <translation>não é uma conversa do GPT4All</translation>
    </message>
    <message>
        <source>it is no conversation</source>
        <translation>não é uma conversa</translation>
    </message>
    <message>
        <source>it is no history of Puna</source>
        <translation>não é um histórico do Puna</translation>
    </message>
    <message>
        <source>it is no history of Puna: move it away to start a new one</source>
        <translation>não é um histórico do Puna: mova-o para outro lugar para começar um novo</translation>
    </message>
    <message>
        <source>it is no valid JSON</source>
        <translation>não é um JSON válido</translation>
    </message>
    <message>
        <source>it is no valid JSON ({0})</source>
        <translation>não é um JSON válido ({0})</translation>
    </message>
    <message>
        <source>it is of version {0} of GPT4All&apos;s format, and Puna knows those up to {1}</source>
        <translation>é da versão {0} do formato do GPT4All, e o Puna conhece até a {1}</translation>
    </message>
    <message>
        <source>it lacks an instruction or an output</source>
        <translation>falta uma instrução ou uma saída</translation>
    </message>
    <message>
        <source>it repeats layers of the base (layer_replication), which makes another model</source>
        <translation>ele repete camadas da base (layer_replication), o que faz outro modelo</translation>
    </message>
    <message>
        <source>it rotates {0} of the {1} numbers of a key</source>
        <translation>ele gira {0} dos {1} números de uma chave</translation>
    </message>
    <message>
        <source>it routes between several adapters (arrow_config)</source>
        <translation>ele escolhe entre vários adaptadores (arrow_config)</translation>
    </message>
    <message>
        <source>it shares key-value heads, as no LLaMA before Llama 2 did</source>
        <translation>ele compartilha cabeças de chave-valor, como nenhum LLaMA fazia antes do Llama 2</translation>
    </message>
    <message>
        <source>it unpacks to far more than a file of its size can hold</source>
        <translation>descompactado, é muito maior do que um arquivo do seu tamanho pode conter</translation>
    </message>
    <message>
        <source>it unpacks to far more than an archive of its size can hold</source>
        <translation>descompactado, é muito maior do que um arquivo compactado do seu tamanho pode conter</translation>
    </message>
    <message>
        <source>it uses {0} of {1} experts in {2} groups</source>
        <translation>ele usa {0} de {1} especialistas em {2} grupos</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna</source>
        <translation>foi gravado por uma versão mais nova do Puna</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna: update Puna, then import it again</source>
        <translation>foi gravado por uma versão mais nova do Puna: atualize o Puna e importe-o de novo</translation>
    </message>
    <message>
        <source>its alignment can&apos;t be {0}</source>
        <translation>seu alinhamento não pode ser {0}</translation>
    </message>
    <message>
        <source>its description appends to what is no list</source>
        <translation>sua descrição acrescenta a algo que não é uma lista</translation>
    </message>
    <message>
        <source>its description calls what can&apos;t be called</source>
        <translation>sua descrição chama algo que não pode ser chamado</translation>
    </message>
    <message>
        <source>its description has a name that is no text</source>
        <translation>sua descrição tem um nome que não é texto</translation>
    </message>
    <message>
        <source>its description has a number of {0} bytes</source>
        <translation>sua descrição tem um número de {0} bytes</translation>
    </message>
    <message>
        <source>its description has an endless name</source>
        <translation>sua descrição tem um nome sem fim</translation>
    </message>
    <message>
        <source>its description has more than {0} steps</source>
        <translation>sua descrição tem mais de {0} passos</translation>
    </message>
    <message>
        <source>its description has {0} bytes</source>
        <translation>sua descrição tem {0} bytes</translation>
    </message>
    <message>
        <source>its description is cut short</source>
        <translation>sua descrição está truncada</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>sua descrição está danificada</translation>
    </message>
    <message>
        <source>its description refers to what is no storage</source>
        <translation>sua descrição se refere a algo que não é um armazenamento</translation>
    </message>
    <message>
        <source>its description sets attributes</source>
        <translation>sua descrição define atributos</translation>
    </message>
    <message>
        <source>its description uses the pickle operation {0}, which torch.save never writes</source>
        <translation>sua descrição usa a operação pickle {0}, que torch.save nunca grava</translation>
    </message>
    <message>
        <source>its end is damaged</source>
        <translation>seu final está danificado</translation>
    </message>
    <message>
        <source>its end is missing, so it was cut short, or something was added to it</source>
        <translation>falta seu final: ele foi truncado ou algo lhe foi acrescentado</translation>
    </message>
    <message>
        <source>its family is {0} and not {1}</source>
        <translation>sua família é {0} e não {1}</translation>
    </message>
    <message>
        <source>its folder has the name of a Llama 2</source>
        <translation>sua pasta tem o nome de um Llama 2</translation>
    </message>
    <message>
        <source>its header can&apos;t be one of a LLaMA ({0})</source>
        <translation>seu cabeçalho não pode ser o de um LLaMA ({0})</translation>
    </message>
    <message>
        <source>its header claims to be larger than 512 MiB</source>
        <translation>seu cabeçalho diz ter mais de 512 MiB</translation>
    </message>
    <message>
        <source>its header claims {0} bytes of a file of {1}</source>
        <translation>seu cabeçalho diz ter {0} bytes em um arquivo de {1}</translation>
    </message>
    <message>
        <source>its header has no {0}{1}</source>
        <translation>seu cabeçalho não tem {0}{1}</translation>
    </message>
    <message>
        <source>its header isn&apos;t valid ({0})</source>
        <translation>seu cabeçalho não é válido ({0})</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>seu cabeçalho não indica nenhuma arquitetura</translation>
    </message>
    <message>
        <source>its keys have {0} numbers and its values {1}</source>
        <translation>suas chaves têm {0} números e seus valores {1}</translation>
    </message>
    <message>
        <source>its leaf is none of its messages</source>
        <translation>seu último ponto não é nenhuma de suas mensagens</translation>
    </message>
    <message>
        <source>its logits are {0} away from those computed over the weights of {1}</source>
        <translation>seus logits diferem em {0} dos calculados com os pesos de {1}</translation>
    </message>
    <message>
        <source>its merges are no list</source>
        <translation>suas fusões não são uma lista</translation>
    </message>
    <message>
        <source>its messages.jsonl is missing</source>
        <translation>falta seu messages.jsonl</translation>
    </message>
    <message>
        <source>its norm_eps is 1e-05, as Llama 2&apos;s</source>
        <translation>seu norm_eps é 1e-05, como o do Llama 2</translation>
    </message>
    <message>
        <source>its numbers are not in little-endian order</source>
        <translation>seus números não estão na ordem little-endian</translation>
    </message>
    <message>
        <source>its params.json has hidden_dim, as Mistral&apos;s</source>
        <translation>seu params.json tem hidden_dim, como o do Mistral</translation>
    </message>
    <message>
        <source>its parts aren&apos;t pairs of a name and an array</source>
        <translation>suas partes não são pares de um nome e um array</translation>
    </message>
    <message>
        <source>its positions are stretched as in Llama 3.1 and later</source>
        <translation>suas posições são esticadas como no Llama 3.1 e posteriores</translation>
    </message>
    <message>
        <source>its prompts have up to {0} tokens, more than fit</source>
        <translation>seus prompts têm até {0} tokens, mais do que cabem</translation>
    </message>
    <message>
        <source>its rope_theta is {0}, as CodeLlama&apos;s</source>
        <translation>seu rope_theta é {0}, como o do CodeLlama</translation>
    </message>
    <message>
        <source>its sums and counts don&apos;t belong together</source>
        <translation>suas somas e contagens não combinam</translation>
    </message>
    <message>
        <source>its table of contents and its data disagree</source>
        <translation>seu índice e seus dados não concordam</translation>
    </message>
    <message>
        <source>its table of contents claims {0} bytes</source>
        <translation>seu índice diz ter {0} bytes</translation>
    </message>
    <message>
        <source>its table of contents is cut short</source>
        <translation>seu índice está truncado</translation>
    </message>
    <message>
        <source>its table of contents is damaged</source>
        <translation>seu índice está danificado</translation>
    </message>
    <message>
        <source>its table of contents is not where its end says</source>
        <translation>seu índice não está onde o final do arquivo diz</translation>
    </message>
    <message>
        <source>its table of contents lacks a size</source>
        <translation>falta um tamanho no seu índice</translation>
    </message>
    <message>
        <source>its table of contents points beyond its end</source>
        <translation>seu índice aponta para além do fim do arquivo</translation>
    </message>
    <message>
        <source>its tensor {0} doesn&apos;t hold what it must</source>
        <translation>seu tensor {0} não contém o que deve</translation>
    </message>
    <message>
        <source>its tensor {0} has the type {1}</source>
        <translation>seu tensor {0} tem o tipo {1}</translation>
    </message>
    <message>
        <source>its tensor {0} is none of the checkpoint&apos;s</source>
        <translation>seu tensor {0} não é do checkpoint</translation>
    </message>
    <message>
        <source>its tensors begin at {0}, which is no multiple of {1}</source>
        <translation>seus tensores começam em {0}, que não é múltiplo de {1}</translation>
    </message>
    <message>
        <source>its token {0} claims {1} bytes</source>
        <translation>seu token {0} diz ter {1} bytes</translation>
    </message>
    <message>
        <source>its tree is deeper than any model&apos;s</source>
        <translation>sua árvore é mais funda que a de qualquer modelo</translation>
    </message>
    <message>
        <source>its vocabulary can&apos;t spell a space</source>
        <translation>seu vocabulário não consegue escrever um espaço</translation>
    </message>
    <message>
        <source>its vocabulary has impossible numbers</source>
        <translation>seu vocabulário tem números impossíveis</translation>
    </message>
    <message>
        <source>its {0} is {1} and the checkpoint&apos;s {2}</source>
        <translation>seu {0} é {1}, e o do checkpoint {2}</translation>
    </message>
    <message>
        <source>layer {0} can&apos;t have {1} key heads</source>
        <translation>a camada {0} não pode ter {1} cabeças de chave</translation>
    </message>
    <message>
        <source>line {0} can&apos;t be read, as {1}</source>
        <translation>a linha {0} não pode ser lida: {1}</translation>
    </message>
    <message>
        <source>line {0} doesn&apos;t give the rank {1}</source>
        <translation>a linha {0} não dá o rank {1}</translation>
    </message>
    <message>
        <source>list of messages</source>
        <translation>lista de mensagens</translation>
    </message>
    <message>
        <source>llama.cpp can put together {0} of the tokenizer&apos;s {1} tokens in another way than the tokenizer does, so some texts are read as other tokens than in training.</source>
        <translation>llama.cpp pode compor {0} dos {1} tokens do tokenizer de outro modo que o tokenizer, por isso alguns textos são lidos como outros tokens que no treinamento.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t be started on this computer ({0}): install Puna again</source>
        <translation>llama.cpp não pode ser iniciado neste computador ({0}): instale o Puna de novo</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t compute with {0} ({1}): get the file again.</source>
        <translation>llama.cpp não consegue calcular com {0} ({1}): obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t follow this grammar: look for a mistake in it, or make it simpler</source>
        <translation>llama.cpp não consegue seguir esta gramática: procure um erro nela ou torne-a mais simples</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t make {0} of {1}: {2}.</source>
        <translation>llama.cpp não consegue fazer {0} de {1}: {2}.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t quantize {0}: {1}.</source>
        <translation>llama.cpp não consegue quantizar {0}: {1}.</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t run the architecture {0}: {1}.</source>
        <translation>llama.cpp não consegue executar a arquitetura {0}: {1}.</translation>
    </message>
    <message>
        <source>llama.cpp could not add the adapters: try again with fewer of them</source>
        <translation>llama.cpp não conseguiu adicionar os adaptadores: tente de novo com menos deles</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the answer ({0}): ask again</source>
        <translation>llama.cpp não conseguiu calcular a resposta ({0}): pergunte de novo</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the likelihood of an answer ({0}): try again</source>
        <translation>llama.cpp não conseguiu calcular a probabilidade de uma resposta ({0}): tente de novo</translation>
    </message>
    <message>
        <source>llama.cpp cuts words with marks or with capitals outside A to Z otherwise than the tokenizer, so some such words give other tokens.</source>
        <translation>llama.cpp divide palavras com acentos ou com maiúsculas fora de A a Z de outro modo que o tokenizer, por isso algumas delas resultam em outros tokens.</translation>
    </message>
    <message>
        <source>llama.cpp does not say why</source>
        <translation>llama.cpp não diz por quê</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cpp não deu nenhum motivo</translation>
    </message>
    <message>
        <source>llama.cpp has no operation {0}: install the version that Puna came with.</source>
        <translation>llama.cpp não tem a operação {0}: instale a versão que veio com o Puna.</translation>
    </message>
    <message>
        <source>llama.cpp makes this type for this model with an importance matrix only: choose another type</source>
        <translation>llama.cpp só faz este tipo para este modelo com uma matriz de importância: escolha outro tipo</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s plan for {0} can&apos;t be read: its tensors have unusual names</source>
        <translation>o plano do llama.cpp para {0} não pode ser lido: seus tensores têm nomes incomuns</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>carregando o modelo</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>carregando os modelos</translation>
    </message>
    <message>
        <source>loading {0} was cancelled</source>
        <translation>o carregamento de {0} foi cancelado</translation>
    </message>
    <message>
        <source>logits within {0} of an independent computation over the weights of {1}</source>
        <translation>logits a menos de {0} de um cálculo independente com os pesos de {1}</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>examinando os arquivos</translation>
    </message>
    <message>
        <source>made</source>
        <translation>criou</translation>
    </message>
    <message>
        <source>makes many more mistakes than the original</source>
        <translation>comete muito mais erros que o original</translation>
    </message>
    <message>
        <source>makes more mistakes than the original</source>
        <translation>comete mais erros que o original</translation>
    </message>
    <message>
        <source>making the model ready to read</source>
        <translation>preparando o modelo para ler</translation>
    </message>
    <message>
        <source>measuring how fast this computer quantizes</source>
        <translation>medindo a velocidade com que este computador quantiza</translation>
    </message>
    <message>
        <source>memory ran out: choose a smaller model or a shorter context</source>
        <translation>a memória acabou: escolha um modelo menor ou um contexto mais curto</translation>
    </message>
    <message>
        <source>memory ran out: close other programs and try again</source>
        <translation>a memória acabou: feche outros programas e tente de novo</translation>
    </message>
    <message>
        <source>messages() ends with an exception only</source>
        <translation>messages() ends with an exception only</translation>
    </message>
    <message>
        <source>more pieces than the file has</source>
        <translation>mais pedaços do que o arquivo tem</translation>
    </message>
    <message>
        <source>more than two million pieces</source>
        <translation>mais de dois milhões de pedaços</translation>
    </message>
    <message>
        <source>moving {0}</source>
        <translation>movendo {0}</translation>
    </message>
    <message>
        <source>nearly as good as the original</source>
        <translation>quase tão bom quanto o original</translation>
    </message>
    <message>
        <source>needs about {0} of memory with a context of {1} tokens, and {2} are available: {3}</source>
        <translation>precisa de cerca de {0} de memória com um contexto de {1} tokens, e há {2} disponíveis: {3}</translation>
    </message>
    <message>
        <source>no catalogue of version {0}</source>
        <translation>no catalogue of version {0}</translation>
    </message>
    <message>
        <source>no end was noted</source>
        <translation>nenhum fim foi registrado</translation>
    </message>
    <message>
        <source>no journal</source>
        <translation>no journal</translation>
    </message>
    <message>
        <source>no model is loaded: choose one first</source>
        <translation>nenhum modelo está carregado: escolha um primeiro</translation>
    </message>
    <message>
        <source>no model was ever loaded</source>
        <translation>nenhum modelo foi carregado ainda</translation>
    </message>
    <message>
        <source>no number of a journal</source>
        <translation>no number of a journal</translation>
    </message>
    <message>
        <source>no such way to write</source>
        <translation>não há essa forma de gravar</translation>
    </message>
    <message>
        <source>no table of tensors</source>
        <translation>nenhuma tabela de tensores</translation>
    </message>
    <message>
        <source>no text of a journal</source>
        <translation>no text of a journal</translation>
    </message>
    <message>
        <source>no token stands for the single byte {0}, so it was cut short</source>
        <translation>nenhum token representa o byte {0} sozinho, por isso ele foi cortado</translation>
    </message>
    <message>
        <source>none: it may only continue texts</source>
        <translation>nenhum: talvez só continue textos</translation>
    </message>
    <message>
        <source>not a table of tensors</source>
        <translation>não é uma tabela de tensores</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>não para uso comercial</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ainda não lido</translation>
    </message>
    <message>
        <source>nothing in it speaks of a later model than the first LLaMA</source>
        <translation>nada nele indica um modelo posterior ao primeiro LLaMA</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>nada foi verificado</translation>
    </message>
    <message>
        <source>noticeably different</source>
        <translation>perceptivelmente diferente</translation>
    </message>
    <message>
        <source>one file of weights</source>
        <translation>um arquivo de pesos</translation>
    </message>
    <message>
        <source>one with adapters inside; get the original one</source>
        <translation>um com adaptadores dentro; obtenha o original</translation>
    </message>
    <message>
        <source>only for further work</source>
        <translation>só para trabalho posterior</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say by how much positions are stretched; {0}-fold was taken, as in the Llama 3 of this size.</source>
        <translation>params.json não diz o quanto as posições são esticadas; foi usado {0} vezes, como no Llama 3 deste tamanho.</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say how long a context may be; {0} tokens were taken because {1}.</source>
        <translation>params.json não diz o quão longo pode ser um contexto; foram usados {0} tokens, porque {1}.</translation>
    </message>
    <message>
        <source>params.json has a vocabulary of {0}, the weights have {1} rows: the rows count.</source>
        <translation>params.json tem um vocabulário de {0}, os pesos têm {1} linhas: valem as linhas.</translation>
    </message>
    <message>
        <source>params.json has dim {0}, which {1} heads can&apos;t share.</source>
        <translation>params.json tem dim {0}, que não se divide entre {1} cabeças.</translation>
    </message>
    <message>
        <source>params.json has vision_chunk_size: the checkpoint is one that sees, which can&apos;t be converted.</source>
        <translation>params.json tem vision_chunk_size: o checkpoint é de um que vê, o que não pode ser convertido.</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a number above 0.</source>
        <translation>params.json tem {0} {1}, que precisa ser um número maior que 0.</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>params.json tem {0} {1}, que precisa ser um número inteiro de 1 a {2}.</translation>
    </message>
    <message>
        <source>params.json has {0}: the checkpoint is {1}.</source>
        <translation>params.json tem {0}: o checkpoint é {1}.</translation>
    </message>
    <message>
        <source>params.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>params.json não tem {0}, sem o qual o modelo não pode ser montado.</translation>
    </message>
    <message>
        <source>part of the model in Ollama; Puna uses the model without it</source>
        <translation>parte do modelo no Ollama; o Puna usa o modelo sem ela</translation>
    </message>
    <message>
        <source>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</source>
        <translation>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</translation>
    </message>
    <message>
        <source>practically the same</source>
        <translation>praticamente igual</translation>
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
        <translation>já quantizado; obtenha o original</translation>
    </message>
    <message>
        <source>quantizing {0} ({1} of {2})</source>
        <translation>quantizando {0} ({1} de {2})</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lendo</translation>
    </message>
    <message>
        <source>reading the adapter</source>
        <translation>lendo o adaptador</translation>
    </message>
    <message>
        <source>reading the checkpoint</source>
        <translation>lendo o checkpoint</translation>
    </message>
    <message>
        <source>reading the model</source>
        <translation>lendo o modelo</translation>
    </message>
    <message>
        <source>reading the model card</source>
        <translation>lendo a ficha do modelo</translation>
    </message>
    <message>
        <source>reading the text, {0} of {1} pieces</source>
        <translation>lendo o texto, {0} de {1} pedaços</translation>
    </message>
    <message>
        <source>reading what the model is made of</source>
        <translation>lendo do que o modelo é feito</translation>
    </message>
    <message>
        <source>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</source>
        <translation>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</translation>
    </message>
    <message>
        <source>record {0} was passed over, as {1}</source>
        <translation>o registro {0} foi pulado: {1}</translation>
    </message>
    <message>
        <source>recovering {0}</source>
        <translation>recuperando {0}</translation>
    </message>
    <message>
        <source>refused, because Puna stayed offline</source>
        <translation>recusado, porque o Puna ficou offline</translation>
    </message>
    <message>
        <source>removing what was moved</source>
        <translation>removendo o que foi movido</translation>
    </message>
    <message>
        <source>result of a tool</source>
        <translation>resultado de uma ferramenta</translation>
    </message>
    <message>
        <source>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</source>
        <translation>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</translation>
    </message>
    <message>
        <source>runs of digits</source>
        <translation>sequências de algarismos</translation>
    </message>
    <message>
        <source>runs of punctuation</source>
        <translation>sequências de pontuação</translation>
    </message>
    <message>
        <source>saving {0}</source>
        <translation>salvando {0}</translation>
    </message>
    <message>
        <source>search for {0}</source>
        <translation>busca por {0}</translation>
    </message>
    <message>
        <source>setting of flash attention</source>
        <translation>ajuste de flash attention</translation>
    </message>
    <message>
        <source>settings not saved: {0}</source>
        <translation>ajustes não salvos: {0}</translation>
    </message>
    <message>
        <source>slow to make</source>
        <translation>demorado de fazer</translation>
    </message>
    <message>
        <source>slow to make and to run</source>
        <translation>demorado de fazer e lento de usar</translation>
    </message>
    <message>
        <source>something follows its tree of arrays</source>
        <translation>algo segue a árvore de arrays</translation>
    </message>
    <message>
        <source>taking out conversations, {0} of {1}</source>
        <translation>exportando conversas, {0} de {1}</translation>
    </message>
    <message>
        <source>the adapter {0} can&apos;t be read ({1}): choose another or do without</source>
        <translation>o adaptador {0} não pode ser lido ({1}): escolha outro ou continue sem ele</translation>
    </message>
    <message>
        <source>the beginning of the answer does not follow the grammar or the JSON schema that holds now: have it answered again instead</source>
        <translation>o começo da resposta não segue a gramática ou o esquema JSON que vale agora: peça uma nova resposta em vez disso</translation>
    </message>
    <message>
        <source>the bias of a token can&apos;t be {0}: choose -100, which forbids it, up to 100</source>
        <translation>o viés de um token não pode ser {0}: escolha de -100, que o proíbe, até 100</translation>
    </message>
    <message>
        <source>the built-in guide can&apos;t go on with an answer: choose a model first</source>
        <translation>o guia embutido não pode continuar uma resposta: escolha um modelo primeiro</translation>
    </message>
    <message>
        <source>the conversation uses every private character of Unicode, so its markers can&apos;t be told apart</source>
        <translation>a conversa usa todos os caracteres privados do Unicode, por isso suas marcas não podem ser distinguidas</translation>
    </message>
    <message>
        <source>the disk is full or can&apos;t be written: free some space, or choose another folder</source>
        <translation>o disco está cheio ou não pode ser gravado: libere espaço ou escolha outra pasta</translation>
    </message>
    <message>
        <source>the disk is full: free some space, then go on</source>
        <translation>o disco está cheio: libere espaço e depois continue</translation>
    </message>
    <message>
        <source>the disk may be failing, so copy what matters to another one</source>
        <translation>o disco pode estar falhando, então copie o que importa para outro</translation>
    </message>
    <message>
        <source>the disk reported an error: check that it is connected and has free space</source>
        <translation>o disco informou um erro: verifique se está conectado e tem espaço livre</translation>
    </message>
    <message>
        <source>the engine did not understand a request: is it from another version?</source>
        <translation>o motor não entendeu um pedido: ele é de outra versão?</translation>
    </message>
    <message>
        <source>the engine met a mistake of its own: please report it with the log</source>
        <translation>o motor encontrou um erro próprio: por favor, relate-o junto com o registro</translation>
    </message>
    <message>
        <source>the file can only be read: check the permissions of its folder</source>
        <translation>o arquivo só pode ser lido: verifique as permissões da pasta</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>o próprio arquivo</translation>
    </message>
    <message>
        <source>the form of the date is too long</source>
        <translation>a forma da data é longa demais</translation>
    </message>
    <message>
        <source>the formula can&apos;t be drawn: {0}</source>
        <translation>a fórmula não pode ser desenhada: {0}</translation>
    </message>
    <message>
        <source>the formula has no size that can be shown</source>
        <translation>a fórmula não tem um tamanho que possa ser mostrado</translation>
    </message>
    <message>
        <source>the formula is too large to be drawn</source>
        <translation>a fórmula é grande demais para ser desenhada</translation>
    </message>
    <message>
        <source>the formula is too long or too deep to be drawn</source>
        <translation>a fórmula é longa ou funda demais para ser desenhada</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>o hub</translation>
    </message>
    <message>
        <source>the indentation is too large</source>
        <translation>o recuo é grande demais</translation>
    </message>
    <message>
        <source>the key {0} claims an array of {1} elements</source>
        <translation>a chave {0} diz ser um array de {1} elementos</translation>
    </message>
    <message>
        <source>the key {0} has the unknown type {1}</source>
        <translation>a chave {0} tem o tipo desconhecido {1}</translation>
    </message>
    <message>
        <source>the key {0} is an array of the unknown type {1}</source>
        <translation>a chave {0} é um array do tipo desconhecido {1}</translation>
    </message>
    <message>
        <source>the key {0} occurs twice</source>
        <translation>a chave {0} aparece duas vezes</translation>
    </message>
    <message>
        <source>the message is too long: with the system prompt it takes {0} tokens, and the context holds {1}. Shorten it, or load the model with a longer context</source>
        <translation>a mensagem é longa demais: com o prompt de sistema ocupa {0} tokens, e no contexto cabem {1}. Encurte-a ou carregue o modelo com um contexto maior</translation>
    </message>
    <message>
        <source>the model computes no numbers for this text: its file is damaged, so get it again</source>
        <translation>o modelo não calcula números para este texto: seu arquivo está danificado, obtenha-o de novo</translation>
    </message>
    <message>
        <source>the model computes what are no numbers, so its file is damaged, or was made of a damaged one: convert or download it again</source>
        <translation>o modelo calcula coisas que não são números, então seu arquivo está danificado ou foi feito de um danificado: converta-o ou baixe-o de novo</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>o do próprio modelo</translation>
    </message>
    <message>
        <source>the model&apos;s own template</source>
        <translation>o formato do próprio modelo</translation>
    </message>
    <message>
        <source>the number is too large for {0}</source>
        <translation>o número é grande demais para {0}</translation>
    </message>
    <message>
        <source>the number {0} is given to two tokens</source>
        <translation>o número {0} é dado a dois tokens</translation>
    </message>
    <message>
        <source>the numbers of the tensor {0} are missing or cut short</source>
        <translation>os números do tensor {0} faltam ou estão truncados</translation>
    </message>
    <message>
        <source>the parent of message {0} does not come before it</source>
        <translation>a mensagem a que {0} responde não vem antes dela</translation>
    </message>
    <message>
        <source>the parts of a tuple aren&apos;t in order</source>
        <translation>as partes de uma tupla não estão em ordem</translation>
    </message>
    <message>
        <source>the pieces of an array don&apos;t fit together</source>
        <translation>os pedaços de um array não se encaixam</translation>
    </message>
    <message>
        <source>the pieces of an array of the shape {0} don&apos;t fill it</source>
        <translation>os pedaços de um array da forma {0} não o preenchem</translation>
    </message>
    <message>
        <source>the power is too large</source>
        <translation>a potência é grande demais</translation>
    </message>
    <message>
        <source>the precision is too large</source>
        <translation>a precisão é grande demais</translation>
    </message>
    <message>
        <source>the prompt is empty: write something first</source>
        <translation>o prompt está vazio: escreva algo primeiro</translation>
    </message>
    <message>
        <source>the queue of models was not saved: {0}</source>
        <translation>a fila de modelos não foi salva: {0}</translation>
    </message>
    <message>
        <source>the recovered folder</source>
        <translation>a pasta recuperada</translation>
    </message>
    <message>
        <source>the scale of an adapter can&apos;t be {0}: choose one from -1 to 2</source>
        <translation>a escala de um adaptador não pode ser {0}: escolha uma de -1 a 2</translation>
    </message>
    <message>
        <source>the scales of the tensor {0} can&apos;t be those of weights</source>
        <translation>as escalas do tensor {0} não podem ser as de pesos</translation>
    </message>
    <message>
        <source>the template given</source>
        <translation>o formato dado</translation>
    </message>
    <message>
        <source>the tensor {0} begins at {1} and not at {2}</source>
        <translation>o tensor {0} começa em {1} e não em {2}</translation>
    </message>
    <message>
        <source>the tensor {0} claims the shape {1}</source>
        <translation>o tensor {0} diz ter a forma {1}</translation>
    </message>
    <message>
        <source>the tensor {0} claims {1} dimensions</source>
        <translation>o tensor {0} diz ter {1} dimensões</translation>
    </message>
    <message>
        <source>the tensor {0} has a scale that no weights have</source>
        <translation>o tensor {0} tem uma escala que nenhum peso tem</translation>
    </message>
    <message>
        <source>the tensor {0} has impossible numbers</source>
        <translation>o tensor {0} tem números impossíveis</translation>
    </message>
    <message>
        <source>the tensor {0} has the type {1}, which is unknown or no longer in use</source>
        <translation>o tensor {0} tem o tipo {1}, que é desconhecido ou não está mais em uso</translation>
    </message>
    <message>
        <source>the tensor {0} has the unknown type {1}</source>
        <translation>o tensor {0} tem o tipo desconhecido {1}</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions</source>
        <translation>o tensor {0} tem {1} dimensões</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions and {2} strides</source>
        <translation>o tensor {0} tem {1} dimensões e {2} passos</translation>
    </message>
    <message>
        <source>the tensor {0} is of the type {1}, which does not exist</source>
        <translation>o tensor {0} é do tipo {1}, que não existe</translation>
    </message>
    <message>
        <source>the tensor {0} lies at {1} and not at {2}</source>
        <translation>o tensor {0} está em {1} e não em {2}</translation>
    </message>
    <message>
        <source>the tensor {0} occurs twice</source>
        <translation>o tensor {0} aparece duas vezes</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} can&apos;t be stored as {2}</source>
        <translation>o tensor {0} de forma {1} não pode ser guardado como {2}</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} has only {2} numbers</source>
        <translation>o tensor {0} de forma {1} tem só {2} números</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} reaches beyond its numbers</source>
        <translation>o tensor {0} de forma {1} vai além de seus números</translation>
    </message>
    <message>
        <source>the tensor {0} of type {1} can&apos;t have the shape {2}</source>
        <translation>o tensor {0} do tipo {1} não pode ter a forma {2}</translation>
    </message>
    <message>
        <source>the tensor {0}, {1} of shape {2}, can&apos;t have {3} bytes</source>
        <translation>o tensor {0}, {1} de forma {2}, não pode ter {3} bytes</translation>
    </message>
    <message>
        <source>the text is too long for the tokenizer: shorten it</source>
        <translation>o texto é longo demais para o tokenizer: encurte-o</translation>
    </message>
    <message>
        <source>the token of rank {0} has {1} bytes</source>
        <translation>o token de rank {0} tem {1} bytes</translation>
    </message>
    <message>
        <source>the token {0} occurs twice in its vocabulary</source>
        <translation>o token {0} aparece duas vezes em seu vocabulário</translation>
    </message>
    <message>
        <source>the token {0} of its vocabulary is said to be a byte</source>
        <translation>o token {0} de seu vocabulário é dado como um byte</translation>
    </message>
    <message>
        <source>the width is too large</source>
        <translation>a largura é grande demais</translation>
    </message>
    <message>
        <source>there are numbers in it that {0} can&apos;t hold</source>
        <translation>há nele números que {0} não pode guardar</translation>
    </message>
    <message>
        <source>there can be {0} biases of tokens at most: use fewer</source>
        <translation>pode haver no máximo {0} vieses de tokens: use menos</translation>
    </message>
    <message>
        <source>there can be {0} sequence breakers of DRY at most: use fewer</source>
        <translation>pode haver no máximo {0} quebras de sequência do DRY: use menos</translation>
    </message>
    <message>
        <source>there can be {0} stop strings of {1} characters each: use fewer, or shorter</source>
        <translation>pode haver {0} textos de parada de {1} caracteres cada: use menos ou mais curtos</translation>
    </message>
    <message>
        <source>there is no message to answer: write one first</source>
        <translation>não há mensagem para responder: escreva uma primeiro</translation>
    </message>
    <message>
        <source>there is no option {0}</source>
        <translation>não existe a opção {0}</translation>
    </message>
    <message>
        <source>there is no question with an answer among the samples: give some in Alpaca or ShareGPT form</source>
        <translation>não há pergunta com resposta entre os exemplos: dê alguns na forma Alpaca ou ShareGPT</translation>
    </message>
    <message>
        <source>there is no template {0}: choose one of {1}, or give Jinja source</source>
        <translation>não existe o formato {0}: escolha um de {1} ou dê código Jinja</translation>
    </message>
    <message>
        <source>this model has no token for {0}: write without it</source>
        <translation>este modelo não tem token para {0}: escreva sem isso</translation>
    </message>
    <message>
        <source>this model has no token left that the answer could go on with: what it must follow (a grammar or a JSON schema) has a dead end there</source>
        <translation>este modelo não tem mais nenhum token com que a resposta pudesse continuar: aquilo que ela deve seguir (uma gramática ou um esquema JSON) não tem saída ali</translation>
    </message>
    <message>
        <source>this to your token</source>
        <translation>isto ao seu token</translation>
    </message>
    <message>
        <source>to the last bits</source>
        <translation>até os últimos bits</translation>
    </message>
    <message>
        <source>token {0} can&apos;t have a bias: this model&apos;s tokens go from 0 to {1}</source>
        <translation>o token {0} não pode ter um viés: os tokens deste modelo vão de 0 a {1}</translation>
    </message>
    <message>
        <source>tokenizer.json is not of SentencePiece&apos;s manner.</source>
        <translation>tokenizer.json não é do tipo do SentencePiece.</translation>
    </message>
    <message>
        <source>tokenizer.json rewrites text by {0} before splitting it, which llama.cpp does not do: this tokenizer can&apos;t be converted.</source>
        <translation>tokenizer.json reescreve o texto com {0} antes de dividi-lo, o que o llama.cpp não faz: este tokenizer não pode ser convertido.</translation>
    </message>
    <message>
        <source>tokenizer.json splits text by a rule that is not known to be one of llama.cpp&apos;s ({0}): converting it by guess would give a model that reads text wrongly.</source>
        <translation>tokenizer.json divide o texto por uma regra que não se sabe ser uma das do llama.cpp ({0}): convertê-lo por suposição daria um modelo que lê textos de forma errada.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>too little memory is free for that</source>
        <translation>há pouca memória livre para isso</translation>
    </message>
    <message>
        <source>too many comparisons in a row</source>
        <translation>comparações demais em sequência</translation>
    </message>
    <message>
        <source>try again, or choose another folder</source>
        <translation>tente de novo ou escolha outra pasta</translation>
    </message>
    <message>
        <source>trying {0}, {1} of at most {2}</source>
        <translation>experimentando {0}, {1} de no máximo {2}</translation>
    </message>
    <message>
        <source>two files in it overlap</source>
        <translation>dois arquivos nele se sobrepõem</translation>
    </message>
    <message>
        <source>two ranks have the same token</source>
        <translation>dois ranks têm o mesmo token</translation>
    </message>
    <message>
        <source>type of the KV cache</source>
        <translation>tipo do cache KV</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>muito próximo</translation>
    </message>
    <message>
        <source>very close to the original</source>
        <translation>muito próximo do original</translation>
    </message>
    <message>
        <source>was told to trust</source>
        <translation>foi instruído a aceitar</translation>
    </message>
    <message>
        <source>weights named in another way than transformers&apos; are not computed independently</source>
        <translation>pesos com nomes diferentes dos do transformers não são calculados de forma independente</translation>
    </message>
    <message>
        <source>what follows the end of its list was passed over</source>
        <translation>o que segue o fim de sua lista foi pulado</translation>
    </message>
    <message>
        <source>what has arrived is kept, so make room and start it again to go on.</source>
        <translation>o que chegou está guardado, então libere espaço e inicie de novo para continuar.</translation>
    </message>
    <message>
        <source>what is packed in it is damaged or cut off</source>
        <translation>o que está compactado nele está danificado ou cortado</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kind {0} are not computed independently</source>
        <translation>o que ele calcula, pois posições do tipo {0} não são calculadas de forma independente</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kinds {0} are not computed independently</source>
        <translation>o que ele calcula, pois posições dos tipos {0} não são calculadas de forma independente</translation>
    </message>
    <message>
        <source>what it computes, as too little memory is free for that</source>
        <translation>o que ele calcula, pois há pouca memória livre para isso</translation>
    </message>
    <message>
        <source>whether its makers&apos; own program computes that too, as it is in no library</source>
        <translation>se o programa dos próprios criadores também calcula isso, pois ele não está em nenhuma biblioteca</translation>
    </message>
    <message>
        <source>whose token this is</source>
        <translation>de quem é este token</translation>
    </message>
    <message>
        <source>wire type {0}</source>
        <translation>wire type {0}</translation>
    </message>
    <message>
        <source>without weights</source>
        <translation>sem pesos</translation>
    </message>
    <message>
        <source>writes without end</source>
        <translation>escreve sem fim</translation>
    </message>
    <message>
        <source>writing the template into {0}</source>
        <translation>gravando o formato em {0}</translation>
    </message>
    <message>
        <source>writing {0}</source>
        <translation>gravando {0}</translation>
    </message>
    <message>
        <source>written by another Puna</source>
        <translation>gravado por outro Puna</translation>
    </message>
    <message>
        <source>{0} (its sums)</source>
        <translation>{0} (as somas de verificação)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} available)</source>
        <translation>{0} ({1} de {2} disponíveis)</translation>
    </message>
    <message>
        <source>{0} It was changed just now and may still be arriving.</source>
        <translation>{0} Foi alterado agora mesmo e ainda pode estar chegando.</translation>
    </message>
    <message>
        <source>{0} Trying again in {1} s.</source>
        <translation>{0} Tentando de novo em {1} s.</translation>
    </message>
    <message>
        <source>{0} What has arrived is kept, and the download goes on from there.</source>
        <translation>{0} O que chegou está guardado, e o download continua dali.</translation>
    </message>
    <message>
        <source>{0} also replaces {1}, which llama.cpp can&apos;t while a model runs: merge it into its base with `puna convert BASE --adapter ADAPTER`</source>
        <translation>{0} também substitui {1}, o que o llama.cpp não consegue enquanto um modelo está em uso: mescle-o à base dele com `puna convert BASE --adapter ADAPTER`</translation>
    </message>
    <message>
        <source>{0} and {1} are not parts of one model: their {2} differ, which must be the same in all parts. Download both again.</source>
        <translation>{0} e {1} não são partes de um mesmo modelo: {2} difere, e precisa ser igual em todas as partes. Baixe os dois de novo.</translation>
    </message>
    <message>
        <source>{0} and {1} both replace {2} entirely: only one of them can be merged.</source>
        <translation>{0} e {1} substituem ambos {2} por inteiro: só um deles pode ser mesclado.</translation>
    </message>
    <message>
        <source>{0} and {1} have different tokens, so their words can&apos;t be compared: choose the model that the first was made of.</source>
        <translation>{0} e {1} têm tokens diferentes, por isso suas palavras não podem ser comparadas: escolha o modelo de que o primeiro foi feito.</translation>
    </message>
    <message>
        <source>{0} and {1} must both be folders: an XOR payload has a file for each of the base.</source>
        <translation>{0} e {1} precisam ser ambos pastas: um pacote XOR tem um arquivo para cada um da base.</translation>
    </message>
    <message>
        <source>{0} arrays that only a training needs were left out.</source>
        <translation>{0} arrays de que só um treinamento precisa ficaram de fora.</translation>
    </message>
    <message>
        <source>{0} asks for too much, so it was stopped: choose another template</source>
        <translation>{0} pede demais, por isso foi parado: escolha outro formato</translation>
    </message>
    <message>
        <source>{0} became shorter while it was being read: try again.</source>
        <translation>{0} ficou menor enquanto era lido: tente de novo.</translation>
    </message>
    <message>
        <source>{0} begins with nothing but zeros: the download was not finished; download it again.</source>
        <translation>{0} começa só com zeros: o download não foi terminado; baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, and Puna changes no file of another application. The template can be used in this conversation without being written.</source>
        <translation>{0} pertence a {1}, e o Puna não altera arquivos de outros aplicativos. O formato pode ser usado nesta conversa sem ser gravado.</translation>
    </message>
    <message>
        <source>{0} bits per weight</source>
        <translation>{0} bits por peso</translation>
    </message>
    <message>
        <source>{0} brings a tokenizer of {1} tokens where the model has {2} rows for them, so the base&apos;s tokenizer was taken.</source>
        <translation>{0} traz um tokenizer de {1} tokens onde o modelo tem {2} linhas para eles, por isso foi usado o da base.</translation>
    </message>
    <message>
        <source>{0} brings a {1} of the shape {2} where the base has {3}: it was trained with a changed vocabulary or on another model. Merge it with the program that trained it and convert the merged model.{4}</source>
        <translation>{0} traz {1} da forma {2} onde a base tem {3}: foi treinado com um vocabulário alterado ou em outro modelo. Mescle-o com o programa que o treinou e converta o modelo mesclado.{4}</translation>
    </message>
    <message>
        <source>{0} brings no tokenizer, so the base&apos;s was taken.</source>
        <translation>{0} não traz tokenizer, por isso foi usado o da base.</translation>
    </message>
    <message>
        <source>{0} brought back from the trash</source>
        <translation>{0} recuperadas da lixeira</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} bytes</translation>
    </message>
    <message>
        <source>{0} bytes at its end belong to no tensor</source>
        <translation>{0} bytes no final dele não pertencem a nenhum tensor</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a sequence breaker of DRY: choose a text of 1 to {1} bytes</source>
        <translation>{0} não pode ser uma quebra de sequência do DRY: escolha um texto de 1 a {1} bytes</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a working model: {1}. Download or convert it again</source>
        <translation>{0} não pode ser um modelo que funcione: {1}. Baixe-o ou converta-o de novo</translation>
    </message>
    <message>
        <source>{0} can&apos;t be added ({1}): choose another adapter</source>
        <translation>{0} não pode ser adicionado ({1}): escolha outro adaptador</translation>
    </message>
    <message>
        <source>{0} can&apos;t be computed with ({1}): close other programs and try again.</source>
        <translation>Não é possível calcular com {0} ({1}): feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be converted, because {1}: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} não pode ser convertido, porque {1}: mescle-o com o programa que o treinou e converta o modelo mesclado.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be found: check that this computer is connected to the internet.</source>
        <translation>{0} não pode ser encontrado: verifique se este computador está conectado à internet.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}.</source>
        <translation>{0} não pode ser importado: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}. Nothing was added; export or copy it again.</source>
        <translation>{0} não pode ser importado: {1}. Nada foi adicionado; exporte-o ou copie-o de novo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model</source>
        <translation>{0} não pode ser carregado ({1}): escolha outro modelo</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model.</source>
        <translation>{0} não pode ser carregado ({1}): escolha outro modelo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved to the trash: its disk may have none. Delete the file yourself where you are sure.{1}</source>
        <translation>{0} não pode ir para a lixeira: talvez o disco não tenha uma. Se tiver certeza, exclua o arquivo você mesmo.{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be quantized: {1}. The checkpoint may be damaged.</source>
        <translation>{0} não pode ser quantizado: {1}. O checkpoint pode estar danificado.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read (it is no file): choose a .gguf file.</source>
        <translation>{0} não pode ser lido (não é um arquivo): escolha um arquivo .gguf.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}).</source>
        <translation>{0} não pode ser lido ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): check the file and its disk</source>
        <translation>{0} não pode ser lido ({1}): verifique o arquivo e o disco</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose a .gguf file.</source>
        <translation>{0} não pode ser lido ({1}): escolha um arquivo .gguf.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an adapter file</source>
        <translation>{0} não pode ser lido ({1}): escolha um arquivo de adaptador</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an importance matrix.</source>
        <translation>{0} não pode ser lido ({1}): escolha uma matriz de importância.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another</source>
        <translation>{0} não pode ser lido ({1}): escolha outro</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another file</source>
        <translation>{0} não pode ser lido ({1}): escolha outro arquivo</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>{0} não pode ser lido ({1}): escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another text</source>
        <translation>{0} não pode ser lido ({1}): escolha outro texto</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} não pode ser lido: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}. Choose another one.</source>
        <translation>{0} não pode ser lido: {1}. Escolha outro.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be renamed: {1}. It keeps its name.</source>
        <translation>{0} não pode ser renomeado: {1}. Ele mantém o nome.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be trusted. {1}</source>
        <translation>{0} não é confiável. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used ({1}).</source>
        <translation>{0} não pode ser usado ({1}).</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder, or change the permissions.</source>
        <translation>{0} não pode ser gravado ({1}): escolha outra pasta ou mude as permissões.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder.</source>
        <translation>{0} não pode ser gravado ({1}): escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another place.</source>
        <translation>{0} não pode ser gravado ({1}): escolha outro lugar.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): make room on its disk.</source>
        <translation>{0} não pode ser gravado ({1}): libere espaço no disco.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): the model is as it was.</source>
        <translation>{0} não pode ser gravado ({1}): o modelo está como era.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to ({1}): choose another folder.</source>
        <translation>Não é possível gravar em {0} ({1}): escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written, because the folder {1} does not exist.</source>
        <translation>{0} não pode ser gravado, porque a pasta {1} não existe.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another folder.</source>
        <translation>{0} não pode ser gravado: {1}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}</source>
        <translation>{0} não pode ser {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}: {2}</source>
        <translation>{0} não pode ser {1}: {2}</translation>
    </message>
    <message>
        <source>{0} changed while it was being read: try again.</source>
        <translation>{0} mudou enquanto era lido: tente de novo.</translation>
    </message>
    <message>
        <source>{0} changes the embedding, which this family computes: merge it instead.</source>
        <translation>{0} muda o embedding, que esta família calcula: mescle-o em vez disso.</translation>
    </message>
    <message>
        <source>{0} changes {1} in a way that llama.cpp can&apos;t while a model runs: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} muda {1} de um modo que o llama.cpp não consegue enquanto um modelo está em uso: mescle-o à base com `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which in this base is embedding and output matrix at once, and the adapter changes only one of them: merge it with the program that trained it.</source>
        <translation>{0} muda {1}, que nesta base é ao mesmo tempo embedding e matriz de saída, e o adaptador só muda um dos dois: mescle-o com o programa que o treinou.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which is stored transposed: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} muda {1}, que está guardado transposto: mescle-o à base com `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which no tensor of the GGUF is made of.</source>
        <translation>{0} muda {1}, de que nenhum tensor do GGUF é feito.</translation>
    </message>
    <message>
        <source>{0} columns are not a multiple of {1}</source>
        <translation>{0} colunas não são um múltiplo de {1}</translation>
    </message>
    <message>
        <source>{0} connection{1} to {2} host{3}</source>
        <translation>{0} conexão(ões) com {2} servidor(es)</translation>
    </message>
    <message>
        <source>{0} conversation</source>
        <translation>{0} conversa</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} conversas</translation>
    </message>
    <message>
        <source>{0} could not be finished: {1}.</source>
        <translation>{0} não pôde ser terminado: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be made: {1}</source>
        <translation>{0} não pôde ser feito: {1}</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} não pôde ser lido</translation>
    </message>
    <message>
        <source>{0} did not come back from {1} as it was written there: that disk may be failing. Nothing was changed: choose another folder.</source>
        <translation>{0} não voltou de {1} como foi gravado lá: esse disco pode estar falhando. Nada foi alterado: escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} does not end in .gguf, by which models are found: name it {1}.gguf.</source>
        <translation>{0} não termina em .gguf, pelo que os modelos são encontrados: chame-o de {1}.gguf.</translation>
    </message>
    <message>
        <source>{0} does not exist: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} não existe: escolha a pasta de um checkpoint ou um arquivo .gguf.</translation>
    </message>
    <message>
        <source>{0} does not exist: choose the folder with {1} and the weights.</source>
        <translation>{0} não existe: escolha a pasta com {1} e os pesos.</translation>
    </message>
    <message>
        <source>{0} does not tell how an adapter fits it (architecture {1}): name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} não diz como um adaptador se encaixa nele (arquitetura {1}): indique como base a pasta do modelo em que o adaptador foi treinado.</translation>
    </message>
    <message>
        <source>{0} does not tell how an answer is written</source>
        <translation>{0} não diz como se escreve uma resposta</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t answer: the network or the hub may be slow, so try again.</source>
        <translation>{0} não responde: a rede ou o hub podem estar lentos, então tente de novo.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t name an architecture; known are {1}.</source>
        <translation>{0} não indica nenhuma arquitetura; conhecidas são {1}.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has, and its width of {1} is none of LLaMA&apos;s: put its {2} with num_attention_heads beside it.</source>
        <translation>{0} não diz quantas cabeças de atenção o modelo tem, e sua largura de {1} não é nenhuma das do LLaMA: coloque ao lado o {2} dele, com num_attention_heads.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has: {1} were taken, as LLaMA has at its width of {2}. If that is wrong, put a {3} with num_attention_heads beside it.</source>
        <translation>{0} não diz quantas cabeças de atenção o modelo tem: supôs-se {1}, como o LLaMA tem com a largura de {2}. Se isso estiver errado, coloque ao lado um {3} com num_attention_heads.</translation>
    </message>
    <message>
        <source>{0} example</source>
        <translation>{0} exemplo</translation>
    </message>
    <message>
        <source>{0} examples</source>
        <translation>{0} exemplos</translation>
    </message>
    <message>
        <source>{0} expected, and {1} found</source>
        <translation>esperava-se {0}, e há {1}</translation>
    </message>
    <message>
        <source>{0} failed: {1}. Choose another template</source>
        <translation>{0} falhou: {1}. Escolha outro formato</translation>
    </message>
    <message>
        <source>{0} files at once are too many: attach up to {1}.</source>
        <translation>{0} arquivos de uma vez são demais: anexe até {1}.</translation>
    </message>
    <message>
        <source>{0} fits best{1}, {2}: each token of an answer is {3} times as likely as with {4}, the next best ({5} ± {6} nats).</source>
        <translation>{0} serve melhor{1}, {2}: cada token de uma resposta é {3} vezes tão provável quanto com {4}, o segundo melhor ({5} ± {6} nats).</translation>
    </message>
    <message>
        <source>{0} gave an answer that makes no sense ({1}).</source>
        <translation>{0} deu uma resposta que não faz sentido ({1}).</translation>
    </message>
    <message>
        <source>{0} gave an answer that no hub gives: the network may want you to sign in first (open any page in a browser), or HF_ENDPOINT may be wrong.</source>
        <translation>{0} deu uma resposta que nenhum hub dá: talvez a rede queira que você entre nela primeiro (abra qualquer página em um navegador), ou HF_ENDPOINT pode estar errado.</translation>
    </message>
    <message>
        <source>{0} gives the model nothing before an answer, or nothing after it</source>
        <translation>{0} não dá nada ao modelo antes de uma resposta, ou nada depois dela</translation>
    </message>
    <message>
        <source>{0} has a mistake in line {1}: {2}. Choose another template</source>
        <translation>{0} tem um erro na linha {1}: {2}. Escolha outro formato</translation>
    </message>
    <message>
        <source>{0} has a wrong type</source>
        <translation>{0} tem um tipo errado</translation>
    </message>
    <message>
        <source>{0} has a {1} that is no table of names: download it again.</source>
        <translation>{0} tem {1} que não é uma tabela de nomes: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} has an added token that is none ({1}): download it again.</source>
        <translation>{0} tem um token adicionado que não é um ({1}): baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} has another shape than {1}</source>
        <translation>{0} tem outra forma que {1}</translation>
    </message>
    <message>
        <source>{0} has arrived with another checksum than the hub tells, and again when it was fetched once more, so it was thrown away: something on the way changes it, or the hub&apos;s copy is damaged. Try again later or on another network.</source>
        <translation>{0} chegou com uma soma de verificação diferente da que o hub informa, e de novo quando foi baixado mais uma vez, por isso foi descartado: algo no caminho o altera, ou a cópia do hub está danificada. Tente de novo mais tarde ou em outra rede.</translation>
    </message>
    <message>
        <source>{0} has just been made by another program: move it away and start again.</source>
        <translation>{0} acabou de ser feito por outro programa: mova-o para outro lugar e comece de novo.</translation>
    </message>
    <message>
        <source>{0} has matrices of rank {1} for {2}, which its {3} does not name: the two files belong to different adapters.</source>
        <translation>{0} tem matrizes de rank {1} para {2}, que o {3} dele não indica: os dois arquivos são de adaptadores diferentes.</translation>
    </message>
    <message>
        <source>{0} has matrices of the type {1}: get it as F32, F16, BF16 or Q8_0</source>
        <translation>{0} tem matrizes do tipo {1}: obtenha-o como F32, F16, BF16 ou Q8_0</translation>
    </message>
    <message>
        <source>{0} has more than {1} million characters of text, and no model here can read so much at once: attach the part of it that matters</source>
        <translation>{0} tem mais de {1} milhões de caracteres de texto, e nenhum modelo aqui consegue ler tanto de uma vez: anexe a parte que importa</translation>
    </message>
    <message>
        <source>{0} has no field {1}</source>
        <translation>{0} não tem o campo {1}</translation>
    </message>
    <message>
        <source>{0} has no files</source>
        <translation>{0} não tem arquivos</translation>
    </message>
    <message>
        <source>{0} has no matrices that an importance could be computed for: choose another model.</source>
        <translation>{0} não tem matrizes para as quais se pudesse calcular uma importância: escolha outro modelo.</translation>
    </message>
    <message>
        <source>{0} has no text in it, so a model could read nothing of it</source>
        <translation>{0} não contém texto, por isso um modelo não poderia ler nada dele</translation>
    </message>
    <message>
        <source>{0} has no text, only pictures of it: have its text recognised first, and attach that</source>
        <translation>{0} não tem texto, só imagens dele: passe-o antes por um reconhecimento de texto (OCR) e anexe o resultado</translation>
    </message>
    <message>
        <source>{0} has no tokenizer ({1} or {2}): put the one that belongs to these weights beside them.</source>
        <translation>{0} não tem tokenizer ({1} ou {2}): coloque ao lado o que pertence a estes pesos.</translation>
    </message>
    <message>
        <source>{0} has no weight_map, so it can&apos;t be known which file holds which tensor.</source>
        <translation>{0} não tem weight_map, por isso não dá para saber que arquivo contém que tensor.</translation>
    </message>
    <message>
        <source>{0} has no weights that Puna can use: look for a version in GGUF or safetensors.</source>
        <translation>{0} não tem pesos que o Puna possa usar: procure uma versão em GGUF ou safetensors.</translation>
    </message>
    <message>
        <source>{0} has no {1}: choose the folder that holds it, beside the weights.</source>
        <translation>{0} não tem {1}: escolha a pasta que o contém, ao lado dos pesos.</translation>
    </message>
    <message>
        <source>{0} has no {1}: put the one that belongs to these weights beside them.</source>
        <translation>{0} não tem {1}: coloque ao lado o que pertence a estes pesos.</translation>
    </message>
    <message>
        <source>{0} has no {1}: the adapter&apos;s weights are missing.</source>
        <translation>{0} não tem {1}: faltam os pesos do adaptador.</translation>
    </message>
    <message>
        <source>{0} has nothing that could be quantized: use it as it is.</source>
        <translation>{0} não tem nada que pudesse ser quantizado: use-o como está.</translation>
    </message>
    <message>
        <source>{0} has only the part that sees pictures: look for the model itself.</source>
        <translation>{0} só tem a parte que vê imagens: procure o próprio modelo.</translation>
    </message>
    <message>
        <source>{0} has only {1} bytes: it was saved without a single matrix, as some training scripts of 2023 did. Get another copy of the adapter.</source>
        <translation>{0} só tem {1} bytes: foi salvo sem uma única matriz, como faziam alguns scripts de treinamento de 2023. Obtenha outra cópia do adaptador.</translation>
    </message>
    <message>
        <source>{0} has parts of shape {1}, which {2} files can&apos;t join to a width of {3}: params.json or a file belongs to another model.</source>
        <translation>{0} tem partes da forma {1}, que {2} arquivos não podem juntar em uma largura de {3}: params.json ou um arquivo é de outro modelo.</translation>
    </message>
    <message>
        <source>{0} has room for {1}, and the models take {2}: free some space, or choose another folder.</source>
        <translation>{0} tem espaço para {1}, e os modelos ocupam {2}: libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} has several models ({1}, {2}): choose one of the files.</source>
        <translation>{0} tem vários modelos ({1}, {2}): escolha um dos arquivos.</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is no valid expression ({2}).</source>
        <translation>{0} tem o alpha_pattern {1}, que não é uma expressão válida ({2}).</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is too involved to be read safely.</source>
        <translation>{0} tem o alpha_pattern {1}, que é complicado demais para ser lido com segurança.</translation>
    </message>
    <message>
        <source>{0} has the bias {1} of shape {2}, which can&apos;t be.</source>
        <translation>{0} tem o viés {1} de forma {2}, o que não pode ser.</translation>
    </message>
    <message>
        <source>{0} has the matrices {1} and {2} for {3}, which can&apos;t be multiplied: it is damaged or no adapter for language models.</source>
        <translation>{0} tem as matrizes {1} e {2} para {3}, que não podem ser multiplicadas: está danificado ou não é um adaptador para modelos de linguagem.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without its counterpart: a part of it is missing.</source>
        <translation>{0} tem o tensor {1} sem o par: falta uma parte dele.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without the matrices that it belongs to.</source>
        <translation>{0} tem o tensor {1} sem as matrizes a que ele pertence.</translation>
    </message>
    <message>
        <source>{0} has the tensor {1}, of a kind of LoRA that is not known here.</source>
        <translation>{0} tem o tensor {1}, de um tipo de LoRA que não é conhecido aqui.</translation>
    </message>
    <message>
        <source>{0} has values that are no sums of squares</source>
        <translation>{0} tem valores que não são somas de quadrados</translation>
    </message>
    <message>
        <source>{0} has {1} and {2} for one place: it holds more than one adapter.</source>
        <translation>{0} tem {1} e {2} para um mesmo lugar: contém mais de um adaptador.</translation>
    </message>
    <message>
        <source>{0} has {1} and {2}, but its tokenizer_config.json doesn&apos;t say that they are GPT-2&apos;s (its tokenizer_class is {3}): put the tokenizer.json of this model beside them.</source>
        <translation>{0} tem {1} e {2}, mas seu tokenizer_config.json não diz que são do GPT-2 (o tokenizer_class é {3}): coloque ao lado o tokenizer.json deste modelo.</translation>
    </message>
    <message>
        <source>{0} has {1} files, which no XOR payload has.</source>
        <translation>{0} tem {1} arquivos, o que nenhum pacote XOR tem.</translation>
    </message>
    <message>
        <source>{0} has {1} pages, more than the {2} that are read: attach a part</source>
        <translation>{0} tem {1} páginas, mais do que as {2} que são lidas: anexe uma parte</translation>
    </message>
    <message>
        <source>{0} has {1} rows for tokens and {2} {3}, and to what the new rows were added, the files don&apos;t tell; choose the rule by which the difference was made: {4}. {5}</source>
        <translation>{0} tem {1} linhas para tokens e {2} {3}, e a que se somaram as linhas novas, os arquivos não dizem; escolha a regra com que a diferença foi feita: {4}. {5}</translation>
    </message>
    <message>
        <source>{0} has {1} sums for {2} counts</source>
        <translation>{0} tem {1} somas para {2} contagens</translation>
    </message>
    <message>
        <source>{0} has {1} twice, in different places: it isn&apos;t one model.</source>
        <translation>{0} tem {1} duas vezes, em lugares diferentes: não é um único modelo.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, which must be a whole number above 0.</source>
        <translation>{0} tem {1} {2}, que precisa ser um número inteiro maior que 0.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, with which it changes nothing or everything.</source>
        <translation>{0} tem {1} {2}, com que não muda nada ou muda tudo.</translation>
    </message>
    <message>
        <source>{0} holds a vocabulary but no weights: choose a model file</source>
        <translation>{0} contém um vocabulário, mas nenhum peso: escolha um arquivo de modelo</translation>
    </message>
    <message>
        <source>{0} holds an error message of the server instead of the file: download it again.</source>
        <translation>{0} contém uma mensagem de erro do servidor em vez do arquivo: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} holds half a character (a lone surrogate): download it again.</source>
        <translation>{0} contém metade de um caractere (um surrogate solto): baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} text files: choose a smaller folder</source>
        <translation>{0} contém mais de {1} arquivos de texto: escolha uma pasta menor</translation>
    </message>
    <message>
        <source>{0} holds no LoRA tensors, so it would change nothing: its training was saved wrongly or the download is a placeholder. Get the adapter from another place.</source>
        <translation>{0} não contém tensores LoRA, por isso não mudaria nada: o treinamento foi salvo de forma errada ou o download é só um substituto. Obtenha o adaptador de outro lugar.</translation>
    </message>
    <message>
        <source>{0} holds no conversations that Puna knows. It reads {1}.</source>
        <translation>{0} não contém conversas que o Puna conheça. Ele lê {1}.</translation>
    </message>
    <message>
        <source>{0} holds no matrices, so it would change nothing: convert the adapter again</source>
        <translation>{0} não contém matrizes, por isso não mudaria nada: converta o adaptador de novo</translation>
    </message>
    <message>
        <source>{0} holds no model but a part of one ({1}): choose a model file</source>
        <translation>{0} não contém um modelo, e sim uma parte de um ({1}): escolha um arquivo de modelo</translation>
    </message>
    <message>
        <source>{0} holds no questions with answers in Alpaca form (instruction, output) or ShareGPT form (conversations with from and value): choose another file</source>
        <translation>{0} não contém perguntas com respostas na forma Alpaca (instruction, output) ou ShareGPT (conversations com from e value): escolha outro arquivo</translation>
    </message>
    <message>
        <source>{0} holds no text as {1}, so none can be put there.</source>
        <translation>{0} não contém texto como {1}, por isso nenhum pode ser posto ali.</translation>
    </message>
    <message>
        <source>{0} holds no text files: choose another folder, or a file</source>
        <translation>{0} não contém arquivos de texto: escolha outra pasta ou um arquivo</translation>
    </message>
    <message>
        <source>{0} holds no text that can be read here: attach a text, Markdown, code, PDF or Word file</source>
        <translation>{0} não contém texto que possa ser lido aqui: anexe um arquivo de texto, Markdown, código, PDF ou Word</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files</source>
        <translation>{0} não contém tokenizer: converta-o de novo junto com seus arquivos de tokenizer</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files.</source>
        <translation>{0} não contém tokenizer: converta-o de novo junto com seus arquivos de tokenizer.</translation>
    </message>
    <message>
        <source>{0} holds no weights that can be read: model.safetensors, pytorch_model.bin or the index of either is expected.</source>
        <translation>{0} não contém pesos que possam ser lidos: espera-se model.safetensors, pytorch_model.bin ou o índice de um deles.</translation>
    </message>
    <message>
        <source>{0} holds no weights: {1} is expected beside {2}.</source>
        <translation>{0} não contém pesos: espera-se {1} ao lado de {2}.</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the adapter is damaged.</source>
        <translation>{0} contém números que não são finitos: o adaptador está danificado.</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>{0} contém números que não são finitos: o checkpoint está danificado.</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use bf16 or f32.</source>
        <translation>{0} contém números grandes demais para f16: use bf16 ou f32.</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use f32.</source>
        <translation>{0} contém números grandes demais para f16: use f32.</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which the index does not place there.</source>
        <translation>{0} contém o tensor {1}, que o índice não coloca ali.</translation>
    </message>
    <message>
        <source>{0} holds {1}, so its header does not tell how an adapter fits it: name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} contém {1}, por isso seu cabeçalho não diz como um adaptador se encaixa nele: indique como base a pasta do modelo em que o adaptador foi treinado.</translation>
    </message>
    <message>
        <source>{0} in it ends beyond the end of the data</source>
        <translation>{0} nele termina além do fim dos dados</translation>
    </message>
    <message>
        <source>{0} in it is compressed</source>
        <translation>{0} nele está compactado</translation>
    </message>
    <message>
        <source>{0} in it is encrypted</source>
        <translation>{0} nele está criptografado</translation>
    </message>
    <message>
        <source>{0} is a BPE tokenizer that is neither byte-level nor of SentencePiece&apos;s manner, or that rewrites text before splitting it: llama.cpp has nothing like it.</source>
        <translation>{0} é um tokenizer BPE que não é em nível de byte nem do tipo do SentencePiece, ou que reescreve o texto antes de dividi-lo: o llama.cpp não tem nada parecido.</translation>
    </message>
    <message>
        <source>{0} is a DeepSpeed checkpoint in pieces: run its zero_to_fp32.py, and choose the folder it writes.</source>
        <translation>{0} é um checkpoint do DeepSpeed em pedaços: execute o zero_to_fp32.py dele e escolha a pasta que ele grava.</translation>
    </message>
    <message>
        <source>{0} is a DoRA adapter, which also scales every column: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} é um adaptador DoRA, que também escala cada coluna: mescle-o com o programa que o treinou e converta o modelo mesclado.</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}, newer than the versions 2 and 3 that can be read.</source>
        <translation>{0} é um GGUF da versão {1}, mais nova do que as versões 2 e 3, que podem ser lidas.</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}; versions 2 and 3 can be read: get a newer file.</source>
        <translation>{0} é um GGUF da versão {1}; podem ser lidas as versões 2 e 3: obtenha um arquivo mais novo.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, to which nothing can be added: name the checkpoint it was made of.</source>
        <translation>{0} é um GGUF, a que nada pode ser somado: indique o checkpoint de que foi feito.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, which keeps its template when it is quantized: leave --template out, and write the other into the result with `puna models template {1} {2}`.</source>
        <translation>{0} é um GGUF, que mantém seu formato quando é quantizado: omita --template e grave o outro no resultado com `puna models template {1} {2}`.</translation>
    </message>
    <message>
        <source>{0} is a GGUF, whose weights are no checkpoint: name the folder of the base.</source>
        <translation>{0} é um GGUF, cujos pesos não são um checkpoint: indique a pasta da base.</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter in llama.cpp&apos;s format of 2023, not a model: take the adapter&apos;s folder with adapter_config.json instead.</source>
        <translation>{0} é um adaptador LoRA no formato do llama.cpp de 2023, e não um modelo: use em vez dele a pasta do adaptador com adapter_config.json.</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter{1} and no whole model: give that base&apos;s folder too, with `puna convert BASE --adapter {2}` to merge them, or `puna convert {3} --base BASE` for an adapter in GGUF.</source>
        <translation>{0} é um adaptador LoRA{1} e não um modelo inteiro: indique também a pasta dessa base, com `puna convert BASE --adapter {2}` para mesclá-los, ou `puna convert {3} --base BASE` para um adaptador em GGUF.</translation>
    </message>
    <message>
        <source>{0} is a SentencePiece model of the kind {1}; LLaMA in llama.cpp needs the kind BPE.</source>
        <translation>{0} é um modelo SentencePiece do tipo {1}; o LLaMA no llama.cpp precisa do tipo BPE.</translation>
    </message>
    <message>
        <source>{0} is a bare pickle, which can&apos;t be read without running it: where you trust it, load it and save its tensors with a torch of at least 1.6.</source>
        <translation>{0} é um pickle puro, que não pode ser lido sem ser executado: se você confia nele, carregue-o e salve seus tensores com um torch a partir da versão 1.6.</translation>
    </message>
    <message>
        <source>{0} is a big-endian GGUF, which this computer can&apos;t use: get the usual one.</source>
        <translation>{0} é um GGUF big-endian, que este computador não pode usar: obtenha o normal.</translation>
    </message>
    <message>
        <source>{0} is a database of another program: move it away to start anew.</source>
        <translation>{0} é um banco de dados de outro programa: mova-o para outro lugar para começar do zero.</translation>
    </message>
    <message>
        <source>{0} is a folder: attach the files in it</source>
        <translation>{0} é uma pasta: anexe os arquivos que estão nela</translation>
    </message>
    <message>
        <source>{0} is a folder: make an adapter file of it with `puna convert {1} --base BASE -o NAME.gguf --type f16`, where BASE is the folder of the model it was trained on</source>
        <translation>{0} é uma pasta: faça dela um arquivo de adaptador com `puna convert {1} --base BASE -o NAME.gguf --type f16`, em que BASE é a pasta do modelo em que ele foi treinado</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it, for example {1}.</source>
        <translation>{0} é uma pasta: indique um arquivo nela, por exemplo {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder: name the file to write, for example {1}.</source>
        <translation>{0} é uma pasta: indique o arquivo a gravar, por exemplo {1}.</translation>
    </message>
    <message>
        <source>{0} is a model for search, which writes no text: choose a chat model</source>
        <translation>{0} é um modelo para busca, que não escreve texto: escolha um modelo de chat</translation>
    </message>
    <message>
        <source>{0} is a model of another kind ({1}), which can&apos;t hold a conversation: choose another one.</source>
        <translation>{0} é um modelo de outro tipo ({1}), que não consegue conversar: escolha outro.</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows</source>
        <translation>{0} é uma imagem, e os modelos aqui só leem texto: diga em palavras o que ela mostra</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows.</source>
        <translation>{0} é uma imagem, e os modelos aqui só leem texto: diga em palavras o que ela mostra.</translation>
    </message>
    <message>
        <source>{0} is a stream of arrays without transformer.wte.embedding; of EasyLM&apos;s models only LLaMA can be converted.</source>
        <translation>{0} é um fluxo de arrays sem transformer.wte.embedding; dos modelos do EasyLM, só o LLaMA pode ser convertido.</translation>
    </message>
    <message>
        <source>{0} is a tar archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} é um arquivo tar: descompacte-o e escolha a pasta que ele contém.</translation>
    </message>
    <message>
        <source>{0} is a tokenizer of the kind {1}; only BPE can be converted.</source>
        <translation>{0} é um tokenizer do tipo {1}; só BPE pode ser convertido.</translation>
    </message>
    <message>
        <source>{0} is a web page that was saved under this name: log in, accept the licence where one is asked for, and download the file itself.</source>
        <translation>{0} é uma página da web salva com este nome: entre no site, aceite a licença se ela for pedida e baixe o próprio arquivo.</translation>
    </message>
    <message>
        <source>{0} is a whole model and no difference from one (its norms are close to the base&apos;s): convert it without --base.</source>
        <translation>{0} é um modelo inteiro e não uma diferença (suas normas são próximas das da base): converta-o sem --base.</translation>
    </message>
    <message>
        <source>{0} is a zip archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} é um arquivo zip: descompacte-o e escolha a pasta que ele contém.</translation>
    </message>
    <message>
        <source>{0} is a {1} in a ggml file of 2023; of those only LLaMA can be converted: get the model as it was published, in a folder with config.json, and convert that.</source>
        <translation>{0} é {1} em um arquivo ggml de 2023; desses, só o LLaMA pode ser convertido: obtenha o modelo como foi publicado, em uma pasta com config.json, e converta-o.</translation>
    </message>
    <message>
        <source>{0} is already quantized ({1}), and doing it again would add error to error: start from the f32, f16 or bf16 file.</source>
        <translation>{0} já está quantizado ({1}), e fazer isso de novo somaria erro a erro: comece do arquivo f32, f16 ou bf16.</translation>
    </message>
    <message>
        <source>{0} is an XOR payload and no whole model: name the folder of its base, LLaMA in transformers&apos; form, with --base.</source>
        <translation>{0} é um pacote XOR e não um modelo inteiro: indique com --base a pasta da base dele, o LLaMA na forma do transformers.</translation>
    </message>
    <message>
        <source>{0} is an aLoRA adapter, which acts only after certain tokens and can&apos;t be used here</source>
        <translation>{0} é um adaptador aLoRA, que só age depois de certos tokens e não pode ser usado aqui</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: it changes {1}, which this one doesn&apos;t have</source>
        <translation>{0} é um adaptador para outro modelo: ele muda {1}, que este não tem</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: its matrices for {1} have the shapes {2} and {3}, and the tensor is {4}</source>
        <translation>{0} é um adaptador para outro modelo: suas matrizes para {1} têm as formas {2} e {3}, e o tensor é {4}</translation>
    </message>
    <message>
        <source>{0} is an adapter for {1} models, and this model is of the kind {2}</source>
        <translation>{0} é um adaptador para modelos {1}, e este modelo é do tipo {2}</translation>
    </message>
    <message>
        <source>{0} is an adapter, which has no template of its own: leave --template out.</source>
        <translation>{0} é um adaptador, que não tem formato próprio: omita --template.</translation>
    </message>
    <message>
        <source>{0} is an adapter: it changes a model and is none by itself. Get its base model first.</source>
        <translation>{0} é um adaptador: ele muda um modelo e sozinho não é um. Obtenha antes o modelo base dele.</translation>
    </message>
    <message>
        <source>{0} is called a difference, but its weights are those of a whole model.</source>
        <translation>{0} é chamado de diferença, mas seus pesos são os de um modelo inteiro.</translation>
    </message>
    <message>
        <source>{0} is computed from {1} and not only put in order, so an adapter can&apos;t follow: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} é calculado a partir de {1} e não só posto em ordem, por isso um adaptador não pode acompanhá-lo: mescle-o à base com `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): download it again.</source>
        <translation>{0} está danificado ({1}): baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is damaged inside</source>
        <translation>{0} está danificado por dentro</translation>
    </message>
    <message>
        <source>{0} is damaged or no JSON: what begins in line {1} can&apos;t be read</source>
        <translation>{0} está danificado ou não é JSON: o que começa na linha {1} não pode ser lido</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew</source>
        <translation>{0} está danificado, por isso seu texto não pode ser lido: abra-o e salve-o de novo</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew as PDF</source>
        <translation>{0} está danificado, por isso seu texto não pode ser lido: abra-o e salve-o de novo como PDF</translation>
    </message>
    <message>
        <source>{0} is damaged: it claims {1} layers ({2}). Download it again.</source>
        <translation>{0} está danificado: diz ter {1} camadas ({2}). Baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is damaged: its MD5 sum is not the one in {1}. Download it again, or remove {2} if you changed the file yourself.</source>
        <translation>{0} está danificado: sua soma MD5 não é a que está em {1}. Baixe-o de novo, ou remova {2} se você mesmo alterou o arquivo.</translation>
    </message>
    <message>
        <source>{0} is damaged: its rows of {1} numbers can&apos;t be a part of {2}. Get another copy of it.</source>
        <translation>{0} está danificado: suas linhas de {1} números não podem ser uma parte de {2}. Obtenha outra cópia dele.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} holds numbers that are not finite. Download or convert it again</source>
        <translation>{0} está danificado: {1} contém números que não são finitos. Baixe-o ou converta-o de novo</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Download it again.</source>
        <translation>{0} está danificado: {1}. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Get another copy of it.</source>
        <translation>{0} está danificado: {1}. Obtenha outra cópia dele.</translation>
    </message>
    <message>
        <source>{0} is empty: download it again.</source>
        <translation>{0} está vazio: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is empty: the download never began or the disk was full; download it again.</source>
        <translation>{0} está vazio: o download nunca começou ou o disco estava cheio; baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} aparece nele duas vezes</translation>
    </message>
    <message>
        <source>{0} is incomplete: it ends after {1} bytes, inside the tensor {2}. Get it again.</source>
        <translation>{0} está incompleto: termina depois de {1} bytes, dentro do tensor {2}. Obtenha-o de novo.</translation>
    </message>
    <message>
        <source>{0} is incomplete: of {1} one matrix is missing. Download or convert it again</source>
        <translation>{0} está incompleto: de {1} falta uma matriz. Baixe-o ou converta-o de novo</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1} is missing. Download it into the same folder.</source>
        <translation>{0} está incompleto: falta {1}. Baixe-o para a mesma pasta.</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1}{2} ({3} of {4} weight files) is missing. Download it into the same folder.</source>
        <translation>{0} está incompleto: falta {1}{2} ({3} de {4} arquivos de pesos). Baixe o que falta para a mesma pasta.</translation>
    </message>
    <message>
        <source>{0} is inside the models folder itself: choose another folder.</source>
        <translation>{0} fica dentro da própria pasta de modelos: escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} is larger than 16 MiB, which no tokenizer of its kind is.</source>
        <translation>{0} passa de 16 MiB, o que nenhum tokenizer desse tipo tem.</translation>
    </message>
    <message>
        <source>{0} is larger than 256 MiB, which no file of its kind is.</source>
        <translation>{0} passa de 256 MiB, o que nenhum arquivo desse tipo tem.</translation>
    </message>
    <message>
        <source>{0} is larger than 64 MiB, which no SentencePiece model is.</source>
        <translation>{0} passa de 64 MiB, o que nenhum modelo SentencePiece tem.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, more text than a model here can read: attach the part of it that matters</source>
        <translation>{0} passa de {1} MB, mais texto do que um modelo aqui consegue ler: anexe a parte que importa</translation>
    </message>
    <message>
        <source>{0} is locked or packed in a way that can&apos;t be read here: save it anew</source>
        <translation>{0} está bloqueado ou compactado de um modo que não pode ser lido aqui: salve-o de novo</translation>
    </message>
    <message>
        <source>{0} is locked with a password: save a copy without one and attach that</source>
        <translation>{0} está protegido por senha: salve uma cópia sem senha e anexe-a</translation>
    </message>
    <message>
        <source>{0} is made for another architecture: it changes {1}, which the base lacks.{2}</source>
        <translation>{0} foi feito para outra arquitetura: ele muda {1}, que falta na base.{2}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its change of {1} has the shape {2}, the base&apos;s tensor {3}.{4}</source>
        <translation>{0} foi feito para outro modelo: sua mudança de {1} tem a forma {2}, e o tensor da base {3}.{4}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its {1} has another shape.</source>
        <translation>{0} foi feito para outro modelo: {1} dele tem outra forma.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} não é nem um arquivo nem uma pasta: escolha a pasta de um checkpoint ou um arquivo .gguf.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose the folder with the weights.</source>
        <translation>{0} não é nem um arquivo nem uma pasta: escolha a pasta com os pesos.</translation>
    </message>
    <message>
        <source>{0} is no JSON</source>
        <translation>{0} não é JSON</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says {1}): choose an adapter file</source>
        <translation>{0} não é um adaptador LoRA (ele diz {1}): escolha um arquivo de adaptador</translation>
    </message>
    <message>
        <source>{0} is no XOR payload: its config.json is missing, or is readable as it is.</source>
        <translation>{0} não é um pacote XOR: falta o config.json dele, ou ele é legível como está.</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose a .gguf file, or the folder with {1} and its weights</source>
        <translation>{0} não é um adaptador: escolha um arquivo .gguf ou a pasta com {1} e os pesos dele</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose the folder that holds {1}.</source>
        <translation>{0} não é um adaptador: escolha a pasta que contém {1}.</translation>
    </message>
    <message>
        <source>{0} is no address of a hub: it begins with https://.</source>
        <translation>{0} não é o endereço de um hub: ele começa com https://.</translation>
    </message>
    <message>
        <source>{0} is no address that can be reached: try again later.</source>
        <translation>{0} não é um endereço que se possa alcançar: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{0} is no archive</source>
        <translation>{0} não é um arquivo compactado</translation>
    </message>
    <message>
        <source>{0} is no base64</source>
        <translation>{0} não é base64</translation>
    </message>
    <message>
        <source>{0} is no checkpoint that can be read: {1}.</source>
        <translation>{0} não é um checkpoint que possa ser lido: {1}.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: choose the folder with {1} and the weights.</source>
        <translation>{0} não é um checkpoint: escolha a pasta com {1} e os pesos.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: none of {1} is in it, and no model in a folder below it.</source>
        <translation>{0} não é um checkpoint: não há nele nenhum de {1}, nem um modelo em uma pasta abaixo.</translation>
    </message>
    <message>
        <source>{0} is no file of torch (it begins with {1}): download it again.</source>
        <translation>{0} não é um arquivo do torch (começa com {1}): baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is no file that can be read: choose another one.</source>
        <translation>{0} não é um arquivo que possa ser lido: escolha outro.</translation>
    </message>
    <message>
        <source>{0} is no file: choose a .gguf file.</source>
        <translation>{0} não é um arquivo: escolha um arquivo .gguf.</translation>
    </message>
    <message>
        <source>{0} is no file: choose a file of exchanges, as JSON or JSON lines</source>
        <translation>{0} não é um arquivo: escolha um arquivo de trocas de mensagens, como JSON ou linhas JSON</translation>
    </message>
    <message>
        <source>{0} is no file: choose a text file</source>
        <translation>{0} não é um arquivo: escolha um arquivo de texto</translation>
    </message>
    <message>
        <source>{0} is no finite number</source>
        <translation>{0} não é um número finito</translation>
    </message>
    <message>
        <source>{0} is no folder: choose one that holds .gguf files.</source>
        <translation>{0} não é uma pasta: escolha uma que contenha arquivos .gguf.</translation>
    </message>
    <message>
        <source>{0} is no ggml file: it begins with {1}.</source>
        <translation>{0} não é um arquivo ggml: começa com {1}.</translation>
    </message>
    <message>
        <source>{0} is no importance matrix that can be used: {1}. Make it again, or choose another.</source>
        <translation>{0} não é uma matriz de importância que possa ser usada: {1}. Faça-a de novo ou escolha outra.</translation>
    </message>
    <message>
        <source>{0} is no model that one talks to, so it needs no chat template: choose a model.</source>
        <translation>{0} não é um modelo com que se converse, por isso não precisa de formato de chat: escolha um modelo.</translation>
    </message>
    <message>
        <source>{0} is no model that writes text word by word: choose a chat model</source>
        <translation>{0} não é um modelo que escreva texto palavra por palavra: escolha um modelo de chat</translation>
    </message>
    <message>
        <source>{0} is no name of a model on a hub: it is like owner/model.</source>
        <translation>{0} não é o nome de um modelo em um hub: ele é como owner/model.</translation>
    </message>
    <message>
        <source>{0} is no name of a repository</source>
        <translation>{0} não é o nome de um repositório</translation>
    </message>
    <message>
        <source>{0} is no ordinary file, so there is nothing to read in it</source>
        <translation>{0} não é um arquivo comum, por isso não há nada nele para ler</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: its header or its tensors differ. Get both from the same place.</source>
        <translation>{0} não é parte do mesmo modelo que {1}: o cabeçalho ou os tensores são diferentes. Obtenha os dois do mesmo lugar.</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: {2} differs. Get both from the same place.</source>
        <translation>{0} não é parte do mesmo modelo que {1}: {2} é diferente. Obtenha os dois do mesmo lugar.</translation>
    </message>
    <message>
        <source>{0} is no percentage of words to keep: give one from 1 to 100, such as 95.</source>
        <translation>{0} não é uma porcentagem de palavras a manter: dê uma de 1 a 100, como 95.</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8: choose another one.</source>
        <translation>{0} não é texto em UTF-8: escolha outro.</translation>
    </message>
    <message>
        <source>{0} is no tuning</source>
        <translation>{0} não é um conjunto de ajustes</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation>{0} não é {1}</translation>
    </message>
    <message>
        <source>{0} is no {1}: choose one of {2}</source>
        <translation>{0} não é {1}: escolha um de {2}</translation>
    </message>
    <message>
        <source>{0} is none of the families that are computed independently</source>
        <translation>{0} não é uma das famílias que são calculadas de forma independente</translation>
    </message>
    <message>
        <source>{0} is none of the library&apos;s folders.</source>
        <translation>{0} não é uma das pastas da biblioteca.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file (it begins with {1}): choose a .gguf file or a checkpoint&apos;s folder.</source>
        <translation>{0} não é um arquivo GGUF (começa com {1}): escolha um arquivo .gguf ou a pasta de um checkpoint.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file: it begins with {1} instead of {2}.</source>
        <translation>{0} não é um arquivo GGUF: começa com {1} em vez de {2}.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object: download it again.</source>
        <translation>{0} não é um objeto JSON: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is not a SentencePiece model ({1}): download it again.</source>
        <translation>{0} não é um modelo SentencePiece ({1}): baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is not a usable GGUF: {1}. Download or convert it again.</source>
        <translation>{0} não é um GGUF utilizável: {1}. Baixe-o ou converta-o de novo.</translation>
    </message>
    <message>
        <source>{0} is not a valid tiktoken tokenizer ({1}): download it again.</source>
        <translation>{0} não é um tokenizer tiktoken válido ({1}): baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is not a valid tokenizer ({1}): download it again.</source>
        <translation>{0} não é um tokenizer válido ({1}): baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is not allowed in a template</source>
        <translation>{0} não é permitido em um formato</translation>
    </message>
    <message>
        <source>{0} is not built as a Word document is, so it was not read: save it anew</source>
        <translation>{0} não é construído como um documento do Word, por isso não foi lido: salve-o de novo</translation>
    </message>
    <message>
        <source>{0} is not in the library any more: look whether its disk is there.</source>
        <translation>{0} não está mais na biblioteca: veja se o disco dele está conectado.</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a JSON file</source>
        <translation>{0} não é texto em UTF-8: escolha um arquivo JSON</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a text file</source>
        <translation>{0} não é texto em UTF-8: escolha um arquivo de texto</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: download it again.</source>
        <translation>{0} não é texto em UTF-8: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is not the file that Puna {1} on {2}: it was changed since. Convert it again, or trust it as it is</source>
        <translation>{0} não é o arquivo que o Puna {1} em {2}: foi alterado desde então. Converta-o de novo ou confie nele como está</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} não existe mais.</translation>
    </message>
    <message>
        <source>{0} is not valid JSON ({1}): download it again.</source>
        <translation>{0} não é um JSON válido ({1}): baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is now called {1}.</source>
        <translation>{0} agora se chama {1}.</translation>
    </message>
    <message>
        <source>{0} is of a family that Puna can&apos;t convert ({1}): look for a version in GGUF, or choose another model.</source>
        <translation>{0} é de uma família que o Puna não consegue converter ({1}): procure uma versão em GGUF ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{0} is of the format {1} v{2}, which llama.cpp never had for LLaMA; {3} can be converted: get the model as it was published, in a folder with config.json.</source>
        <translation>{0} é do formato {1} v{2}, que o llama.cpp nunca teve para o LLaMA; podem ser convertidos {3}: obtenha o modelo como foi publicado, em uma pasta com config.json.</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}; only LoRA adapters can be added to a model.</source>
        <translation>{0} é do tipo {1}; só adaptadores LoRA podem ser adicionados a um modelo.</translation>
    </message>
    <message>
        <source>{0} is one of several parts, and the first, {1}, is missing beside it.</source>
        <translation>{0} é uma de várias partes, e a primeira, {1}, não está ao lado.</translation>
    </message>
    <message>
        <source>{0} is one of {1} parts, and {2} is missing beside it: get all parts into one folder.</source>
        <translation>{0} é uma de {1} partes, e {2} não está ao lado: coloque todas as partes em uma mesma pasta.</translation>
    </message>
    <message>
        <source>{0} is only a git-lfs pointer{1}: the folder was cloned without git-lfs. Run `git lfs pull` in it, or download the file itself.</source>
        <translation>{0} é só um ponteiro do git-lfs{1}: a pasta foi clonada sem o git-lfs. Execute `git lfs pull` nela ou baixe o próprio arquivo.</translation>
    </message>
    <message>
        <source>{0} is only for those who have accepted its makers&apos; terms: {1}.</source>
        <translation>{0} é só para quem aceitou os termos de seus criadores: {1}.</translation>
    </message>
    <message>
        <source>{0} is quantized already ({1}), and stays as it is: use `puna convert`.</source>
        <translation>{0} já está quantizado ({1}) e fica como está: use `puna convert`.</translation>
    </message>
    <message>
        <source>{0} is quantized for other programs: look for the original, or for a version in GGUF.</source>
        <translation>{0} está quantizado para outros programas: procure o original ou uma versão em GGUF.</translation>
    </message>
    <message>
        <source>{0} is quantized to {1} in the way of {2}, which lasted for weeks; f32, f16, q4_0 and q4_1 can be converted: get such a file, or the model as it was published.</source>
        <translation>{0} está quantizado em {1} à maneira de {2}, que durou semanas; f32, f16, q4_0 e q4_1 podem ser convertidos: obtenha um arquivo assim, ou o modelo como foi publicado.</translation>
    </message>
    <message>
        <source>{0} is the difference between a tuned model and its base and no whole model: name the folder of the base{1} with --base.</source>
        <translation>{0} é a diferença entre um modelo ajustado e sua base, e não um modelo inteiro: indique a pasta da base{1} com --base.</translation>
    </message>
    <message>
        <source>{0} is the file to read from: choose another name for the result.</source>
        <translation>{0} é o arquivo a ser lido: escolha outro nome para o resultado.</translation>
    </message>
    <message>
        <source>{0} is the smallest that keeps {1} % of next words. {2}</source>
        <translation>{0} é o menor que mantém {1} % das próximas palavras. {2}</translation>
    </message>
    <message>
        <source>{0} is there already and is another file than the hub&apos;s: move it away or choose a folder.</source>
        <translation>{0} já está lá e é outro arquivo que não o do hub: mova-o para outro lugar ou escolha uma pasta.</translation>
    </message>
    <message>
        <source>{0} is there already and is not Puna&apos;s: move it away and start again.</source>
        <translation>{0} já está lá e não é do Puna: mova-o para outro lugar e comece de novo.</translation>
    </message>
    <message>
        <source>{0} is too coarse to be made without an importance matrix, so llama.cpp refuses it: give one with --imatrix, or choose one of {1}.</source>
        <translation>{0} é grosseiro demais para ser feito sem uma matriz de importância, por isso o llama.cpp o recusa: dê uma com --imatrix ou escolha um de {1}.</translation>
    </message>
    <message>
        <source>{0} is too large to be what was asked for: choose another one.</source>
        <translation>{0} é grande demais para ser o que foi pedido: escolha outro.</translation>
    </message>
    <message>
        <source>{0} is too long a name for an importance matrix: rename the tensor.</source>
        <translation>{0} é um nome longo demais para uma matriz de importância: renomeie o tensor.</translation>
    </message>
    <message>
        <source>{0} is {1} and not F32</source>
        <translation>{0} é {1} e não F32</translation>
    </message>
    <message>
        <source>{0} is {1} away from {2}, which rounding to {3} can&apos;t be</source>
        <translation>{0} difere em {1} de {2}, o que o arredondamento para {3} não explica</translation>
    </message>
    <message>
        <source>{0} is {1} characters long, far more than any template needs</source>
        <translation>{0} tem {1} caracteres, muito mais do que qualquer formato precisa</translation>
    </message>
    <message>
        <source>{0} is {1}, but there are only {2} tokens: the tokenizer belongs to another model.</source>
        <translation>{0} é {1}, mas há só {2} tokens: o tokenizer é de outro modelo.</translation>
    </message>
    <message>
        <source>{0} is {1}: unpack it, and choose the folder it contains.</source>
        <translation>{0} é {1}: descompacte-o e escolha a pasta que ele contém.</translation>
    </message>
    <message>
        <source>{0} keeps spaces as they are (escape_whitespaces is off), which llama.cpp can&apos;t do.</source>
        <translation>{0} mantém os espaços como estão (escape_whitespaces está desligado), o que o llama.cpp não consegue fazer.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that the index says it holds.</source>
        <translation>Falta em {0} o tensor {1}, que segundo o índice ele contém.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that {2} has: they are not parts of one model, or one is damaged.</source>
        <translation>Falta em {0} o tensor {1}, que {2} tem: não são partes de um mesmo modelo, ou um deles está danificado.</translation>
    </message>
    <message>
        <source>{0} lacks {1}, with which the file of that name must be combined: the base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>Falta em {0} {1}, com que o arquivo desse nome precisa ser combinado: a base precisa ser o LLaMA convertido exatamente com a versão do transformers que a página do modelo indica.</translation>
    </message>
    <message>
        <source>{0} names {1}, which no checkpoint of weights needs and which could run a program: nothing in it was run. Take the weights in safetensors form, or let whoever made the file save only model.state_dict().</source>
        <translation>{0} cita {1}, de que nenhum checkpoint de pesos precisa e que poderia executar um programa: nada nele foi executado. Use os pesos na forma safetensors, ou peça a quem fez o arquivo que salve só model.state_dict().</translation>
    </message>
    <message>
        <source>{0} needs {1} MB and the disk of {2} has {3} MB free: free some space, or choose another folder.</source>
        <translation>{0} precisa de {1} MB e o disco de {2} tem {3} MB livres: libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} next words are the same as {1}&apos;s: {2}.</source>
        <translation>{0} das próximas palavras são iguais às de {1}: {2}.</translation>
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
        <translation>{0} de seus tokens contêm retornos de carro: o arquivo do tokenizer passou por um programa que reescreve os fins de linha (CRLF). Obtenha o arquivo original.</translation>
    </message>
    <message>
        <source>{0} of its {1} files are in the trash already.</source>
        <translation>{0} de seus {1} arquivos já estão na lixeira.</translation>
    </message>
    <message>
        <source>{0} of its {1} layers are for prediction only</source>
        <translation>{0} de suas {1} camadas são só para previsão</translation>
    </message>
    <message>
        <source>{0} of its {1} parts are missing, first {2}: download them.</source>
        <translation>Faltam {0} de suas {1} partes, a primeira delas {2}: baixe-as.</translation>
    </message>
    <message>
        <source>{0} of {1} has changed since you chose it: search for the model again to get the newest.</source>
        <translation>{0} de {1} mudou desde que você o escolheu: procure o modelo de novo para obter a versão mais nova.</translation>
    </message>
    <message>
        <source>{0} of {1} is not the file that Puna&apos;s catalogue knows: choose another model, and please report it.</source>
        <translation>{0} de {1} não é o arquivo que o catálogo do Puna conhece: escolha outro modelo e, por favor, relate isso.</translation>
    </message>
    <message>
        <source>{0} of {1} values</source>
        <translation>{0} de {1} valores</translation>
    </message>
    <message>
        <source>{0} on {1}, SHA-256 {2}</source>
        <translation>{0} em {1}, SHA-256 {2}</translation>
    </message>
    <message>
        <source>{0} out of {1} written to {2}.</source>
        <translation>{0} de {1} gravados em {2}.</translation>
    </message>
    <message>
        <source>{0} parameters · {1} bits each · {2}</source>
        <translation>{0} parâmetros · {1} bits cada · {2}</translation>
    </message>
    <message>
        <source>{0} places the tensor {1} in {2}, which is no file beside it.</source>
        <translation>{0} coloca o tensor {1} em {2}, que não é um arquivo ao lado dele.</translation>
    </message>
    <message>
        <source>{0} points to what is no address of the web: try again later.</source>
        <translation>{0} aponta para algo que não é um endereço da web: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{0} points to what is no address: try again later.</source>
        <translation>{0} aponta para algo que não é um endereço: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{0} points to {1} without encryption, so nothing was fetched: try another network.</source>
        <translation>{0} aponta para {1} sem criptografia, por isso nada foi baixado: tente outra rede.</translation>
    </message>
    <message>
        <source>{0} refuses this conversation: {1}</source>
        <translation>{0} recusa esta conversa: {1}</translation>
    </message>
    <message>
        <source>{0} replaces {1}{2}, which an adapter in GGUF can&apos;t: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} substitui {1}{2}, o que um adaptador em GGUF não consegue: mescle-o à base com `puna convert BASE --adapter ADAPTER`.</translation>
    </message>
    <message>
        <source>{0} says nothing of {1}, without which {2} can&apos;t be made well: choose a matrix that was made with this model, or a larger type.</source>
        <translation>{0} não diz nada de {1}, sem o qual {2} não pode ser bem feito: escolha uma matriz que tenha sido feita com este modelo ou um tipo maior.</translation>
    </message>
    <message>
        <source>{0} says of itself that it is part {1} of {2}: get the parts of this model again.</source>
        <translation>{0} diz de si mesmo que é a parte {1} de {2}: obtenha as partes deste modelo de novo.</translation>
    </message>
    <message>
        <source>{0} sends another part of {1} than was asked for.</source>
        <translation>{0} envia outra parte de {1} que não a pedida.</translation>
    </message>
    <message>
        <source>{0} sends in a circle: try again later.</source>
        <translation>{0} encaminha em círculos: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} has.</source>
        <translation>{0} envia mais do que {1} tem.</translation>
    </message>
    <message>
        <source>{0} sends {1} in an encoding that was not asked for.</source>
        <translation>{0} envia {1} em uma codificação que não foi pedida.</translation>
    </message>
    <message>
        <source>{0} since {1} {2}: {3} sent, {4} received.</source>
        <translation>{0} desde {1} de {2}: {3} enviados, {4} recebidos.</translation>
    </message>
    <message>
        <source>{0} tables that are computed anew ({1} …) are left out.</source>
        <translation>{0} tabelas que são calculadas de novo ({1} …) ficam de fora.</translation>
    </message>
    <message>
        <source>{0} takes no connections: check HF_ENDPOINT or the proxy, or try again later.</source>
        <translation>{0} não aceita conexões: verifique HF_ENDPOINT ou o proxy, ou tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{0} tensors are the checkpoint&apos;s {1}</source>
        <translation>{0} tensores são os do checkpoint {1}</translation>
    </message>
    <message>
        <source>{0} to your token</source>
        <translation>{0} ao seu token</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} tokens</translation>
    </message>
    <message>
        <source>{0} tokens don&apos;t fit a context of {1}</source>
        <translation>{0} tokens não cabem em um contexto de {1}</translation>
    </message>
    <message>
        <source>{0} tokens of {1} read, {2} tensors weighed</source>
        <translation>{0} tokens de {1} lidos, {2} tensores pesados</translation>
    </message>
    <message>
        <source>{0} took more than a minute to read, so it was given up: attach a part of it as text.</source>
        <translation>A leitura de {0} passou de um minuto e foi abandonada: anexe uma parte dele como texto.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than {1} has: it is no XOR payload.</source>
        <translation>{0}, descompactado, é muito maior do que {1}: não é um pacote XOR.</translation>
    </message>
    <message>
        <source>{0} uses a form of PDF that can&apos;t be read here: save it anew, or copy its text</source>
        <translation>{0} usa uma forma de PDF que não pode ser lida aqui: salve-o de novo ou copie o texto dele</translation>
    </message>
    <message>
        <source>{0} was begun with {1}, which changes the base model too: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} foi iniciado com {1}, que muda também o modelo base: mescle-o com o programa que o treinou e converta o modelo mesclado.</translation>
    </message>
    <message>
        <source>{0} was cloned without its large files: run `git lfs pull` in it.</source>
        <translation>{0} foi clonado sem seus arquivos grandes: execute `git lfs pull` nele.</translation>
    </message>
    <message>
        <source>{0} was left aside: its tokens are not those inside {1}, so it belongs to another model.</source>
        <translation>{0} foi deixado de lado: seus tokens não são os que estão em {1}, por isso é de outro modelo.</translation>
    </message>
    <message>
        <source>{0} was made for another model: for {1} it has {2} numbers and not {3}. Make one with this model.</source>
        <translation>{0} foi feito para outro modelo: para {1} tem {2} números e não {3}. Faça um com este modelo.</translation>
    </message>
    <message>
        <source>{0} was made for another model: it knows none of this model&apos;s tensors.</source>
        <translation>{0} foi feito para outro modelo: não conhece nenhum dos tensores deste modelo.</translation>
    </message>
    <message>
        <source>{0} was saved by torch before version 1.6, in a form that can&apos;t be read without running it: where you trust it, load it with torch and save it again (torch.save(torch.load(path), path)).</source>
        <translation>{0} foi salvo por um torch anterior à versão 1.6, em uma forma que não pode ser lida sem ser executada: se você confia nele, carregue-o com o torch e salve-o de novo (torch.save(torch.load(path), path)).</translation>
    </message>
    <message>
        <source>{0} went through a program that rewrites line ends (CRLF): copy the original file again.</source>
        <translation>{0} passou por um programa que reescreve os fins de linha (CRLF): copie o arquivo original de novo.</translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation>Gravado em {1}: {0}.</translation>
    </message>
    <message>
        <source>{0} {1} added</source>
        <translation>Conversas adicionadas: {0}</translation>
    </message>
    <message>
        <source>{0} {1} here already</source>
        <translation>já havia {0} aqui</translation>
    </message>
    <message>
        <source>{0} {1} new messages</source>
        <translation>{0} com mensagens novas</translation>
    </message>
    <message>
        <source>{0} {1}, so it was stopped: choose another template</source>
        <translation>{0} {1}, por isso foi parado: escolha outro formato</translation>
    </message>
    <message>
        <source>{0}, and is used where it lies</source>
        <translation>{0}, e é usado onde está</translation>
    </message>
    <message>
        <source>{0}, so it is kept until Puna is closed: you will be asked for it again. Puna never writes it to a file.</source>
        <translation>{0}, por isso ele fica guardado até o Puna ser fechado: depois será pedido de novo a você. O Puna nunca o grava em um arquivo.</translation>
    </message>
    <message>
        <source>{0}, which holds numbers that are not finite</source>
        <translation>{0}, que contém números que não são finitos</translation>
    </message>
    <message>
        <source>{0}, {1} bits each</source>
        <translation>{0}, {1} bits cada</translation>
    </message>
    <message>
        <source>{0}, … {1} in all</source>
        <translation>{0}, … {1} no total</translation>
    </message>
    <message>
        <source>{0}.{1} is not allowed in a template</source>
        <translation>{0}.{1} não é permitido em um formato</translation>
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
        <translation>{0}: f16 em vez de q8_0, porque linhas de {1} números não são um múltiplo de {2}</translation>
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
        <translation>{0}: o tensor {1} está guardado como {2}, o que nenhum adaptador é.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} is stored as {2}; only {3} can be converted: get the checkpoint as it was before it was quantized.</source>
        <translation>{0}: o tensor {1} está guardado como {2}; só {3} podem ser convertidos: obtenha o checkpoint como era antes de ser quantizado.</translation>
    </message>
    <message>
        <source>{0}: {1} can&apos;t be {2}</source>
        <translation>{0}: {1} não pode ser {2}</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}, because the checkpoint holds it so</source>
        <translation>{0}: {1} em vez de {2}, porque o checkpoint o contém assim</translation>
    </message>
    <message>
        <source>{0}: {1} is stored as {2}; only {3} can be converted.</source>
        <translation>{0}: {1} está guardado como {2}; só {3} podem ser convertidos.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} matrices have rows that {3} can&apos;t divide into its blocks, and were kept at higher precision</source>
        <translation>{0}: {1} de {2} matrizes têm linhas que {3} não consegue dividir em seus blocos, e foram mantidas com precisão maior</translation>
    </message>
    <message>
        <source>{0}_token_id {1} is beyond the last token and was left out.</source>
        <translation>{0}_token_id {1} está além do último token e ficou de fora.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Procurar nos ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhum ajuste tem essas palavras.</translation>
    </message>
    <message>
        <source>Look there no more: {0}</source>
        <translation>Não olhar mais ali: {0}</translation>
    </message>
    <message>
        <source>Show all keys…</source>
        <translation>Mostrar todas as teclas…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Clara ou escura, ou como o sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>De tudo na janela.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Where the system asks for that, nothing does anyway.</source>
        <translation>Nada se move sozinho. Onde o sistema pede, já é assim.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Models answer in the language you write in.</source>
        <translation>Da janela, a partir do próximo início. Os modelos respondem no idioma em que você escreve.</translation>
    </message>
    <message>
        <source>Tell when something is done</source>
        <translation>Avisar quando algo termina</translation>
    </message>
    <message>
        <source>A notification when an answer, a download or a job of more than ten seconds ends while you look elsewhere. No word of a conversation is in it.</source>
        <translation>Uma notificação quando uma resposta, um download ou uma tarefa de mais de dez segundos termina enquanto você olha para outra coisa. Não contém nenhuma palavra de uma conversa.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What each key does, and how to change it.</source>
        <translation>O que cada tecla faz e como mudá-la.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>How much of a conversation a model can have in mind. More needs more memory.</source>
        <translation>Quanto de uma conversa um modelo pode ter em mente. Mais precisa de mais memória.</translation>
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
        <translation>Precisão do que está em mente</translation>
    </message>
    <message>
        <source>Half the memory for a little speed; answers stay nearly the same.</source>
        <translation>Metade da memória por um pouco de velocidade; as respostas ficam quase iguais.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>Metade da memória</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>Lembrar o que foi lido</translation>
    </message>
    <message>
        <source>Kept on disk, so that a conversation goes on at once after a restart. The oldest leaves first.</source>
        <translation>No disco, para que a conversa continue na hora após reiniciar. O mais antigo sai primeiro.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Show the network ledger…</source>
        <translation>Mostrar o registro de rede…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Ficar offline</translation>
    </message>
    <message>
        <source>Nothing in Puna may use the network. A search or a download switches this off, and says so.</source>
        <translation>Nada no Puna pode usar a rede. Uma busca ou download desliga isso, e avisa.</translation>
    </message>
    <message>
        <source>Network ledger</source>
        <translation>Registro de rede</translation>
    </message>
    <message>
        <source>Every connection that Puna has ever made: when, to whom, why and how much.</source>
        <translation>Toda conexão que o Puna já fez: quando, com quem, por quê e quanto.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Pastas com modelos</translation>
    </message>
    <message>
        <source>Models in them are used where they lie, at any depth. Puna&apos;s own folder is always looked at.</source>
        <translation>Os modelos nelas são usados onde estão, em qualquer profundidade. A pasta do Puna é sempre olhada.</translation>
    </message>
    <message>
        <source>Models of other applications</source>
        <translation>Modelos de outros aplicativos</translation>
    </message>
    <message>
        <source>Use what LM Studio, Ollama, Jan, GPT4All and llama.cpp have, where it lies. Never changed.</source>
        <translation>Usar o que LM Studio, Ollama, Jan, GPT4All e llama.cpp têm, onde está. Nunca alterado.</translation>
    </message>
    <message>
        <source>Wait for the charger</source>
        <translation>Esperar o carregador</translation>
    </message>
    <message>
        <source>Downloads and conversions pause while the computer runs on its battery.</source>
        <translation>Downloads e conversões pausam enquanto o computador usa a bateria.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenças…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made of free software.</source>
        <translation>Software livre sob a licença MIT, feito de software livre.</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>Se algo estiver errado</translation>
    </message>
    <message>
        <source>Versions, sizes, settings and what logs say, for whoever is to help. No conversation is in it.</source>
        <translation>Versões, tamanhos, ajustes e o que os registros dizem, para quem for ajudar. Nenhuma conversa está nele.</translation>
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
        <translation>{0} não pode ser lido: {1}.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Find, bring in, take out, undo</source>
        <translation>Procurar, importar, exportar, desfazer</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Suas conversas aparecerão aqui.</translation>
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
        <translation>Adicionar modelo</translation>
    </message>
    <message>
        <source>Made by the rule</source>
        <translation>Feito pela regra</translation>
    </message>
    <message>
        <source>the files tell it</source>
        <translation>os arquivos dizem</translation>
    </message>
    <message>
        <source>Talk to it like</source>
        <translation>Falar com ele como</translation>
    </message>
    <message>
        <source>it continues texts</source>
        <translation>ele continua textos</translation>
    </message>
    <message>
        <source>Make a chat of it</source>
        <translation>Fazer um chat dele</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose the base model…</source>
        <translation>Escolher o modelo base…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Base model: {0}</source>
        <translation>Modelo base: {0}</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>Escolher a pasta do modelo base</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Puna is already open, but does not answer. Wait a little, or end it, then try again.</source>
        <translation>O Puna já está aberto, mas não responde. Espere um pouco, ou encerre-o, e tente de novo.</translation>
    </message>
    <message>
        <source>There is a good copy of {0}. Puna can go on with it; the damaged file is kept beside it.</source>
        <translation>Há uma boa cópia de {0}. O Puna pode continuar com ela; o arquivo danificado é mantido ao lado.</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>Continuar com a cópia</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>Formato de prompt</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nome do formato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Delete this saved template</source>
        <translation>Excluir este formato salvo</translation>
    </message>
    <message>
        <source>Open a .jinja file</source>
        <translation>Abrir um arquivo .jinja</translation>
    </message>
    <message>
        <source>Write it to a .jinja file</source>
        <translation>Gravar em um arquivo .jinja</translation>
    </message>
    <message>
        <source>Template in Jinja</source>
        <translation>Formato em Jinja</translation>
    </message>
    <message>
        <source>The prompt that the model reads</source>
        <translation>O prompt que o modelo lê</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Use in this conversation</source>
        <translation>Usar nesta conversa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{0} tokens of {1}; each shade is one token.</source>
        <translation>{0} tokens de {1}; cada tom é um token.</translation>
    </message>
    <message>
        <source>The first {0} of {1} tokens; each shade is one token.</source>
        <translation>Os primeiros {0} de {1} tokens; cada tom é um token.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>O que o modelo lê</translation>
    </message>
    <message>
        <source>That is longer than any template needs.</source>
        <translation>Isso é mais longo do que qualquer formato precisa.</translation>
    </message>
    <message>
        <source>It is empty: begin with another one, or write one.</source>
        <translation>Está vazio: comece com outro ou escreva um.</translation>
    </message>
    <message>
        <source>Nothing of the conversation is in it: a template names {{ messages }}.</source>
        <translation>Nada da conversa está nele: um formato cita {{ messages }}.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>“{0}” foi excluído.</translation>
    </message>
    <message>
        <source>Templates (*.jinja *.j2 *.jinja2 *.txt);;All files (*)</source>
        <translation>Formatos (*.jinja *.j2 *.jinja2 *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Abrir um formato</translation>
    </message>
    <message>
        <source>Write the template to a file</source>
        <translation>Gravar o formato em um arquivo</translation>
    </message>
    <message>
        <source>Templates (*.jinja)</source>
        <translation>Formatos (*.jinja)</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>The model&apos;s own</source>
        <translation>O do modelo</translation>
    </message>
    <message>
        <source>This conversation&apos;s</source>
        <translation>O desta conversa</translation>
    </message>
    <message>
        <source>With a model loaded, what it would read is shown here.</source>
        <translation>Com um modelo carregado, o que ele leria aparece aqui.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Gravado em {0}.</translation>
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
        <translation>Os primeiros {0} de {1} caracteres</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>Inserir como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Pensou antes de responder</translation>
    </message>
    <message>
        <source>Thought for {0}</source>
        <translation>Pensou por {0}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Show later messages ({0})</source>
        <translation>Mostrar mensagens posteriores ({0})</translation>
    </message>
    <message>
        <source>Show earlier messages ({0})</source>
        <translation>Mostrar mensagens anteriores ({0})</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Conversations in the trash</source>
        <translation>Conversas na lixeira</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Erase all for good</source>
        <translation>Apagar tudo para sempre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{0} — until {1}</source>
        <translation>{0} — até {1}</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>What is deleted stays here for thirty days. Then it is erased from the disk.</source>
        <translation>O que é excluído fica aqui trinta dias. Depois é apagado do disco.</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>Pressione de novo: não dá para desfazer</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts salvos</translation>
    </message>
    <message>
        <source>Answer this conversation with</source>
        <translation>Responder esta conversa com</translation>
    </message>
    <message>
        <source>Edit saved prompts…</source>
        <translation>Editar prompts salvos…</translation>
    </message>
    <message>
        <source>Save a prompt to use it here…</source>
        <translation>Salvar um prompt para usar aqui…</translation>
    </message>
</context>
<context>
    <name>TuningPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Fechar este painel</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Por exemplo: Responda em poucas e simples palavras.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Formato de prompt</translation>
    </message>
    <message>
        <source>Find the best template</source>
        <translation>Encontrar o melhor formato</translation>
    </message>
    <message>
        <source>Let the model itself tell which template it was trained on</source>
        <translation>Deixar o próprio modelo dizer com que formato foi treinado</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>Ver e editar o prompt…</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Adicionar um adaptador…</translation>
    </message>
    <message>
        <source>Trying them… {0} % (stop)</source>
        <translation>Experimentando… {0} % (parar)</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>O do modelo</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Nenhum modelo está carregado.</translation>
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
        <translation>O seu</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversa</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
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
        <translation>Como esta conversa é respondida</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>Find the prompt template: {0}</source>
        <translation>Encontrar o modelo de prompt: {0}</translation>
    </message>
    <message>
        <source>asking the model</source>
        <translation>perguntando ao modelo</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>Working out size, memory and time for this computer…</source>
        <translation>Calculando tamanho, memória e tempo neste computador…</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Outro tipo</translation>
    </message>
    <message>
        <source>Find the smallest that keeps {0} % of next words</source>
        <translation>Encontrar o menor que mantenha {0} % das palavras seguintes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How small</source>
        <translation>Quão pequeno</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}; measured first</source>
        <translation>{0}: {1}, {2}; medido antes</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>{0} de memória com {1} tokens de contexto</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>Cabe por pouco: feche outros programas antes.</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>Grande demais para a memória livre agora.</translation>
    </message>
    <message>
        <source>a few seconds to make</source>
        <translation>alguns segundos para fazer</translation>
    </message>
    <message>
        <source>about {0} seconds to make</source>
        <translation>cerca de {0} segundos para fazer</translation>
    </message>
    <message>
        <source>about {0} min to make</source>
        <translation>cerca de {0} min para fazer</translation>
    </message>
    <message>
        <source>One type after another is made and measured, from the smallest on, until one is good enough. That one stays. It takes as long as making and measuring several.</source>
        <translation>Um tipo após o outro é criado e medido, a partir do menor, até que um seja bom o suficiente. Esse fica. Demora tanto quanto criar e medir vários.</translation>
    </message>
    <message>
        <source>{0} of {1} matrices can&apos;t take this type and get a larger one.</source>
        <translation>{0} de {1} matrizes não aceitam este tipo e recebem um maior.</translation>
    </message>
    <message>
        <source>{0} of memory</source>
        <translation>{0} de memória</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>Formato de prompt</translation>
    </message>
    <message>
        <source>Use it in this conversation</source>
        <translation>Usar nesta conversa</translation>
    </message>
    <message>
        <source>Write it into the model</source>
        <translation>Gravar no modelo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>WeighingChoice</name>
    <message>
        <source>Puna&apos;s own text</source>
        <translation>O texto do próprio Puna</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>Um arquivo de texto…</translation>
    </message>
    <message>
        <source>A folder of texts…</source>
        <translation>Uma pasta de textos…</translation>
    </message>
    <message>
        <source>My training data (JSON)…</source>
        <translation>Os meus dados de treinamento (JSON)…</translation>
    </message>
    <message>
        <source>Conversations of mine…</source>
        <translation>Conversas minhas…</translation>
    </message>
    <message>
        <source>Nothing: I have an importance matrix…</source>
        <translation>Nada: tenho uma matriz de importância…</translation>
    </message>
    <message>
        <source>Measure first what matters to the model</source>
        <translation>Medir primeiro o que importa ao modelo</translation>
    </message>
    <message>
        <source>With an importance matrix (imatrix), as llama.cpp makes and uses it</source>
        <translation>Com uma matriz de importância (imatrix), como o llama.cpp a cria e usa</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Ele lê</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversa</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} conversas</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>Escolher uma pasta de textos</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Escolher um arquivo de texto</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md);;All files (*)</source>
        <translation>Textos (*.txt *.md);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose training data</source>
        <translation>Escolher dados de treinamento</translation>
    </message>
    <message>
        <source>Training data (*.json *.jsonl)</source>
        <translation>Dados de treinamento (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Choose an importance matrix</source>
        <translation>Escolher uma matriz de importância</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat)</source>
        <translation>Matrizes de importância (*.gguf *.dat)</translation>
    </message>
    <message>
        <source>This type keeps so much that nothing would be better for it.</source>
        <translation>Este tipo conserva tanto que nada melhoraria com isso.</translation>
    </message>
    <message>
        <source>The model reads a text, and what it uses most is kept most exactly: small types lose less.</source>
        <translation>O modelo lê um texto, e o que mais usa é guardado com mais exatidão: os tipos pequenos perdem menos.</translation>
    </message>
    <message>
        <source>This type is so coarse that it can only be made when that is known.</source>
        <translation>Este tipo é tão grosseiro que só pode ser criado quando isso é conhecido.</translation>
    </message>
    <message>
        <source>This adds less than a minute.</source>
        <translation>Isto acrescenta menos de um minuto.</translation>
    </message>
    <message>
        <source>This adds about {0} min.</source>
        <translation>Isto acrescenta cerca de {0} min.</translation>
    </message>
    <message>
        <source>This adds up to {0} min.</source>
        <translation>Isto acrescenta até {0} min.</translation>
    </message>
    <message>
        <source>This adds about {0} hours.</source>
        <translation>Isto acrescenta cerca de {0} horas.</translation>
    </message>
    <message>
        <source>This adds up to {0} hours.</source>
        <translation>Isto acrescenta até {0} horas.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add model…</source>
        <translation>Adicionar modelo…</translation>
    </message>
    <message>
        <source>Drop a checkpoint folder or a model file here</source>
        <translation>Solte aqui uma pasta de checkpoint ou um arquivo de modelo</translation>
    </message>
    <message>
        <source>Puna makes a 4-bit copy of it for this computer. Your files stay as they are.</source>
        <translation>O Puna faz uma cópia de 4 bits para este computador. Seus arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>Welcome to Puna</source>
        <translation>Boas-vindas ao Puna</translation>
    </message>
    <message>
        <source>Turn LLaMA-family weights into a private chat on your own laptop.</source>
        <translation>Transforme pesos da família LLaMA em um chat privado no seu próprio notebook.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sai deste computador.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>O que você tem em mente?</translation>
    </message>
    <message>
        <source>Write below. The conversation stays on this computer.</source>
        <translation>Escreva abaixo. A conversa fica neste computador.</translation>
    </message>
</context>
<context>
    <name>_Connections</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>Recebido</translation>
    </message>
</context>
<context>
    <name>_ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover para</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nova pasta…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
    </message>
</context>
</TS>
