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
        <source>the background process was ended by the system, most likely because memory ran out: try a smaller model or a shorter context</source>
        <translation>o sistema encerrou o processo em segundo plano, muito provavelmente porque a memória acabou: tente um modelo menor ou um contexto mais curto</translation>
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
        <source>Choose a model to see what it is and how it could be taken.</source>
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
        <source>Choose a model to see what it is and how it could be taken.</source>
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
        <source>Stay offline is off now, because you asked for the hub. Every connection is in the ledger.</source>
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
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and your settings are as they were at the next start.</source>
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
        <source>Nothing moves by itself. Also where the system asks for it.</source>
        <translation>Nada se move sozinho. Também quando o sistema pede.</translation>
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
