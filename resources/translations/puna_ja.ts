<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Do anything by its name</source>
        <translation>名前から何でも行う</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>最後の回答を続ける</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を止める</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>メッセージ欄へ移動</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>保存したプロンプト…</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>プロンプトを見て編集…</translation>
    </message>
    <message>
        <source>Go to Chat</source>
        <translation>チャットへ</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>モデルへ</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>設定へ</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>会話の表示・非表示</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>この会話の回答方法の表示・非表示</translation>
    </message>
    <message>
        <source>Go to the jobs</source>
        <translation>ジョブへ移動</translation>
    </message>
    <message>
        <source>Add a model from this computer…</source>
        <translation>このコンピュータのモデルを追加…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Quit Puna</source>
        <translation>Puna を終了</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>メッセージ内で改行</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>選んだチャットの名前を変更</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>選んだチャットを削除</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Strength of {0}</source>
        <translation>{0} の強さ</translation>
    </message>
    <message>
        <source>Use without this adapter</source>
        <translation>このアダプターなしで使う</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Puna was closed before this answer was complete.</source>
        <translation>この回答が終わる前に Puna が閉じられました。</translation>
    </message>
    <message>
        <source>The context window of this model is full.</source>
        <translation>このモデルのコンテキストウィンドウがいっぱいです。</translation>
    </message>
    <message>
        <source>The {0} oldest messages no longer fit the context window and were not read.</source>
        <translation>最も古い {0} 件のメッセージはコンテキストウィンドウに収まらず、読まれませんでした。</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>添付</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>{0} · look at its text</source>
        <translation>{0} · 本文を見る</translation>
    </message>
    <message>
        <source>Attachment {0}, {1}</source>
        <translation>添付 {0}、{1}</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>{0} の読み取りをやめる</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>{0} · {1} tokens</source>
        <translation>{0} · {1} トークン</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>That waits for your first message: add a model to ask about it.</source>
        <translation>最初のメッセージを待っています。質問するにはモデルを追加してください。</translation>
    </message>
    <message>
        <source>The long text you pasted is attached as “{0}”.</source>
        <translation>貼り付けた長い文章は「{0}」として添付されました。</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>テキストとして挿入</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けた文章</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>貼り付けた文章 {0}</translation>
    </message>
    <message>
        <source>“{0}” was taken off.</source>
        <translation>「{0}」を外しました。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{1} 中 {0} トークン</translation>
    </message>
    <message>
        <source>The message with what is attached is longer than the context. Shorten it, take something off, or choose a longer context in the panel on the right.</source>
        <translation>添付を含むメッセージがコンテキストより長くなっています。短くするか、何かを外すか、右のパネルで長いコンテキストを選んでください。</translation>
    </message>
    <message>
        <source>Too long to send: {0}</source>
        <translation>長すぎて送信できません: {0}</translation>
    </message>
    <message>
        <source>{0} · the {1} oldest messages will not be read</source>
        <translation>{0} · 最も古い {1} 件のメッセージは読まれません</translation>
    </message>
    <message>
        <source>• {0}</source>
        <translation>• {0}</translation>
    </message>
    <message>
        <source>• and {0} more</source>
        <translation>• ほか {0} 件</translation>
    </message>
    <message>
        <source>What no longer fits stays in the conversation, but the model will not read it:</source>
        <translation>収まらないものは会話に残りますが、モデルは読みません:</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>the background process could not be started: {0}</source>
        <translation>バックグラウンドプロセスを開始できませんでした: {0}</translation>
    </message>
</context>
<context>
    <name>ChildDeath</name>
    <message>
        <source>the background process was stopped</source>
        <translation>バックグラウンドプロセスは停止されました</translation>
    </message>
    <message>
        <source>the background process was ended by the system, most likely because memory ran out: try a smaller model or a shorter context</source>
        <translation>バックグラウンドプロセスはシステムによって終了されました。おそらくメモリ不足です。もっと小さいモデルか短いコンテキストを試してください</translation>
    </message>
    <message>
        <source>the background process lost the file it was reading, which became shorter or whose disk went away: check the model file and its disk</source>
        <translation>バックグラウンドプロセスが読んでいたファイルを失いました。ファイルが短くなったか、ディスクがなくなっています。モデルファイルとディスクを確認してください</translation>
    </message>
    <message>
        <source>the background process needs instructions that this computer&apos;s processor does not have: install the Puna made for it</source>
        <translation>バックグラウンドプロセスが必要とする命令が、このコンピューターのプロセッサーにはありません。このプロセッサー用の Puna をインストールしてください</translation>
    </message>
    <message>
        <source>the background process crashed: native code used memory that is not its own</source>
        <translation>バックグラウンドプロセスがクラッシュしました。ネイティブコードが自分のものではないメモリを使いました</translation>
    </message>
    <message>
        <source>the background process crashed: native code divided by zero</source>
        <translation>バックグラウンドプロセスがクラッシュしました。ネイティブコードがゼロで割りました</translation>
    </message>
    <message>
        <source>the background process gave up on something it could not go on with</source>
        <translation>バックグラウンドプロセスは続けられなくなり、あきらめました</translation>
    </message>
    <message>
        <source>the background process was ended from outside</source>
        <translation>バックグラウンドプロセスは外部から終了されました</translation>
    </message>
    <message>
        <source>the background process was ended by the system for using too much of the processor</source>
        <translation>バックグラウンドプロセスはプロセッサーを使いすぎたため、システムによって終了されました</translation>
    </message>
    <message>
        <source>the background process was ended by the system because a file became larger than allowed</source>
        <translation>ファイルが許された大きさを超えたため、バックグラウンドプロセスはシステムによって終了されました</translation>
    </message>
    <message>
        <source>the background process crashed</source>
        <translation>バックグラウンドプロセスがクラッシュしました</translation>
    </message>
    <message>
        <source>the background process stopped unexpectedly</source>
        <translation>バックグラウンドプロセスが予期せず停止しました</translation>
    </message>
    <message>
        <source>{0} ({1}). Its log is {2}</source>
        <translation>{0} ({1})。ログは {2} にあります</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask anything</source>
        <translation>何でも聞いてください</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信 (Enter)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>One moment: what you attached is still being read</source>
        <translation>お待ちください。添付をまだ読んでいます</translation>
    </message>
    <message>
        <source>Write what to do with it, then send</source>
        <translation>どうしたいかを書いてから送信してください</translation>
    </message>
    <message>
        <source>That is a picture, and models here read text only: say in words what it shows</source>
        <translation>これは画像です。ここのモデルは文字だけを読むので、言葉で説明してください</translation>
    </message>
    <message>
        <source>{0} million characters</source>
        <translation>{0} 百万文字</translation>
    </message>
    <message>
        <source>That paste has {0}, more than a model can read. Paste a part of it.</source>
        <translation>貼り付けたものは {0} あり、モデルが読める量を超えています。一部を貼り付けてください。</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Esc stops the answer</source>
        <translation>Esc で回答を止めます</translation>
    </message>
    <message>
        <source>Enter sends · / prompts · @ models</source>
        <translation>Enter で送信 · / プロンプト · @ モデル</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>それ以前</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Choose conversations</source>
        <translation>会話を選ぶ</translation>
    </message>
    <message>
        <source>Only titles with…</source>
        <translation>この語を含むタイトルのみ…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>これらを使う</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>会話はまだありません。</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{1} 件中 {0} 件を選択</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Your models are kept in {0}, which is not there now: connect its disk.</source>
        <translation>モデルは {0} にありますが、今はそこにありません。そのディスクを接続してください。</translation>
    </message>
    <message>
        <source>A model is being made or downloaded: wait for it, or pause it.</source>
        <translation>モデルを作成中またはダウンロード中です。終わるのを待つか、一時停止してください。</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>モデルを移動しています</translation>
    </message>
    <message>
        <source>The models are in {0} from now on.</source>
        <translation>これからモデルは {0} にあります。</translation>
    </message>
    <message>
        <source>What came meanwhile is in {0}.</source>
        <translation>その間に加わったものは {0} にあります。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Something else is under way with your data: wait until it has ended.</source>
        <translation>データに対する別の処理が進行中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>A copy of your conversations</source>
        <translation>会話のコピー</translation>
    </message>
    <message>
        <source>A copy of your conversations is at {0}. To go back to it, close Puna and put it in the place of {1}.</source>
        <translation>会話のコピーは {0} にあります。戻すには Puna を閉じ、{1} と置き換えてください。</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Back to Puna&apos;s folder</source>
        <translation>Puna のフォルダに戻す</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>モデルの場所</translation>
    </message>
    <message>
        <source>They can be kept on another disk. Each is checked there before it leaves its old place.</source>
        <translation>別のディスクに置けます。元の場所から消える前に、移動先で一つずつ確認されます。</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>容量の内訳</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Copies of your conversations are made every day by themselves; here is one more, for you.</source>
        <translation>会話のコピーは毎日自動で作られます。ここでもう 1 つ作れます。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Conversations and models go to the trash; all of it can be erased for good.</source>
        <translation>会話とモデルはゴミ箱に入ります。すべてを完全に消去することもできます。</translation>
    </message>
    <message>
        <source>{0} is not there now: connect its disk.</source>
        <translation>{0} は今ありません。そのディスクを接続してください。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Daily copies of conversations</source>
        <translation>会話の毎日のコピー</translation>
    </message>
    <message>
        <source>Downloads of which no model was made yet</source>
        <translation>まだモデルになっていないダウンロード</translation>
    </message>
    <message>
        <source>What models have read, to go on at once</source>
        <translation>すぐに続けるためにモデルが読んだもの</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>作り直せるもの</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>How this answer was made</source>
        <translation>この回答の作られ方</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPresenter</name>
    <message>
        <source>Puna did not end as it should last time. What was on the screen is kept, and an answer that was under way can be asked for again.</source>
        <translation>前回、Puna は正常に終了しませんでした。画面にあった内容は保存されています。途中だった回答はもう一度頼めます。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard: versions, sizes, settings and what logs say. No conversation.</source>
        <translation>診断情報をクリップボードにコピーしました。バージョン、サイズ、設定、ログの内容です。会話は含まれません。</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Search the Hugging Face hub, or paste the name of a model</source>
        <translation>Hugging Face を検索、またはモデル名を貼り付け</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>ダウンロード数</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>いいね数</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>すぐ使える</translation>
    </message>
    <message>
        <source>To be converted</source>
        <translation>変換が必要</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>このコンピュータに収まる</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>見つかったモデル</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and how it could be taken.</source>
        <translation>モデルを選ぶと、内容と入手方法が表示されます。</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Give up and remove what has arrived</source>
        <translation>中止して届いた分を削除</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation>ドロップして追加</translation>
    </message>
    <message>
        <source>A model or a checkpoint folder to chat with; text, PDF or Word files to talk about</source>
        <translation>チャットするモデルやチェックポイントのフォルダ、または話題にするテキスト・PDF・Word ファイル</translation>
    </message>
</context>
<context>
    <name>EmptyButton</name>
    <message>
        <source>Empty the field</source>
        <translation>入力欄を空にする</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Another model was chosen before this answer was complete.</source>
        <translation>この回答が終わる前に別のモデルが選ばれました。</translation>
    </message>
    <message>
        <source>The model stopped: {0}.</source>
        <translation>モデルが停止しました: {0}。</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Conversations: {0}</source>
        <translation>会話: {0}</translation>
    </message>
    <message>
        <source>Models: {0}, {1}</source>
        <translation>モデル: {0}、{1}</translation>
    </message>
    <message>
        <source>What can be made again: {0}</source>
        <translation>作り直せるもの: {0}</translation>
    </message>
    <message>
        <source>They go to Puna&apos;s trash, and can be taken back for thirty days.</source>
        <translation>Puna のゴミ箱に入り、30 日間は元に戻せます。</translation>
    </message>
    <message>
        <source>Those in {0} go to the system&apos;s trash; any elsewhere stay.</source>
        <translation>{0} にあるものはシステムのゴミ箱に入ります。ほかの場所のものはそのままです。</translation>
    </message>
    <message>
        <source>What models have read, caches and adapters; the next use makes them again.</source>
        <translation>モデルが読んだもの、キャッシュ、アダプター。次に使うときに作り直されます。</translation>
    </message>
    <message>
        <source>For good: {0} conversations with their copies and the trash, {1} models, prompts, personas, settings, downloads and logs, which is all that Puna keeps in {2} and {3}. Models that lie elsewhere are not touched. Puna closes then, and nothing brings this back.</source>
        <translation>完全に消去: {0} 件の会話とそのコピー、ゴミ箱、{1} 個のモデル、プロンプト、ペルソナ、設定、ダウンロード、ログ。つまり Puna が {2} と {3} に保存しているすべてです。ほかの場所のモデルには触れません。その後 Puna は閉じ、元に戻す方法はありません。</translation>
    </message>
    <message>
        <source>Erase everything for good…</source>
        <translation>すべてを完全に消去…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>消去できるもの</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>もう一度押すと元に戻せません</translation>
    </message>
</context>
<context>
    <name>ErasingPresenter</name>
    <message>
        <source>What can be made again was erased.</source>
        <translation>作り直せるものを消去しました。</translation>
    </message>
    <message>
        <source>The models are in the system&apos;s trash: {0} are free once it is emptied.</source>
        <translation>モデルはシステムのゴミ箱にあります。空にすると {0} が空きます。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take conversations out</source>
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>To read and to keep: text with headings, a file for each.</source>
        <translation>読んで保管する用: 見出し付きの文章、1 件 1 ファイル。</translation>
    </message>
    <message>
        <source>To read and to print: pages that need nothing else, a file for each.</source>
        <translation>読んで印刷する用: それだけで開けるページ、1 件 1 ファイル。</translation>
    </message>
    <message>
        <source>Everything Puna knows, in one file: to bring in again, here or elsewhere.</source>
        <translation>Puna が知るすべてを 1 つのファイルに: ここや別の場所で再び取り込めます。</translation>
    </message>
    <message>
        <source>To train with: whole conversations, as for Vicuna.</source>
        <translation>学習用: Vicuna のような会話全体。</translation>
    </message>
    <message>
        <source>To train with: the first question and answer of each conversation.</source>
        <translation>学習用: 各会話の最初の質問と回答。</translation>
    </message>
    <message>
        <source>To train with: whole conversations, the system prompt as a message.</source>
        <translation>学習用: 会話全体、システムプロンプトもメッセージとして。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Puna JSON</source>
        <translation>Puna の JSON</translation>
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
        <translation>OpenAI メッセージ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Other versions of questions and answers too</source>
        <translation>質問と回答の他の版も含める</translation>
    </message>
    <message>
        <source>What models thought before they answered too</source>
        <translation>回答前のモデルの思考も含める</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Only up to the last answer I rated good</source>
        <translation>良いと評価した最後の回答まで</translation>
    </message>
    <message>
        <source>Only conversations with an answer I rated good</source>
        <translation>良いと評価した回答がある会話だけ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダを選ぶ</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>There is no conversation yet that could be taken out.</source>
        <translation>書き出せる会話はまだありません。</translation>
    </message>
    <message>
        <source>This one: {0}</source>
        <translation>この会話: {0}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>すべて ({0})</translation>
    </message>
    <message>
        <source>In the folder {0} ({1})</source>
        <translation>フォルダ {0} 内 ({1})</translation>
    </message>
    <message>
        <source>With the tag {0} ({1})</source>
        <translation>タグ {0} 付き ({1})</translation>
    </message>
    <message>
        <source>The folder {0} is not there any more: choose another one.</source>
        <translation>フォルダ {0} はもうありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>{0} を読めません ({1})。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Another export is still running: wait until it has ended.</source>
        <translation>別の書き出しが実行中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>FidelityChart</name>
    <message>
        <source>{0}: {1}, {2} % of next words the same</source>
        <translation>{0}: {1}、次の語の {2} % が同じ</translation>
    </message>
    <message>
        <source>Size against closeness to the original</source>
        <translation>サイズと元のモデルへの近さ</translation>
    </message>
    <message>
        <source>Same next words</source>
        <translation>同じ次の語</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>ファイルサイズ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>前の箇所 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>次の箇所 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 件中 {0} 件目</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>ready to run</source>
        <translation>すぐ使える</translation>
    </message>
    <message>
        <source>will be converted</source>
        <translation>変換されます</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>not usable here</source>
        <translation>ここでは使えません</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} 回ダウンロード</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>同意が必要</translation>
    </message>
</context>
<context>
    <name>GuidePresenter</name>
    <message>
        <source>reading its weights</source>
        <translation>重みを読み込み中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Get a real model</source>
        <translation>本格的なモデルを入手</translation>
    </message>
    <message>
        <source>Preparing the built-in guide</source>
        <translation>内蔵ガイドを準備中</translation>
    </message>
    <message>
        <source>Preparing the built-in guide: {0}</source>
        <translation>内蔵ガイドを準備中: {0}</translation>
    </message>
    <message>
        <source>This is the built-in guide: a tiny demonstration model that repeats prepared answers about Puna and local models.</source>
        <translation>これは内蔵ガイドです。Puna とローカルモデルについて用意された回答を繰り返す、ごく小さなデモ用モデルです。</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>会話を削除しました。</translation>
    </message>
    <message>
        <source>{0} conversations deleted.</source>
        <translation>{0} 件の会話を削除しました。</translation>
    </message>
    <message>
        <source>Moved to {0}.</source>
        <translation>{0} に移動しました。</translation>
    </message>
    <message>
        <source>Taken out of the folder.</source>
        <translation>フォルダから出しました。</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>アーカイブしました。</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>アーカイブから出しました。</translation>
    </message>
    <message>
        <source>Undo deleting “{0}”</source>
        <translation>「{0}」の削除を元に戻す</translation>
    </message>
    <message>
        <source>Undo deleting the message “{0}”</source>
        <translation>メッセージ「{0}」の削除を元に戻す</translation>
    </message>
    <message>
        <source>Undo bringing in “{0}”</source>
        <translation>「{0}」の取り込みを元に戻す</translation>
    </message>
    <message>
        <source>Undo editing “{0}”</source>
        <translation>「{0}」の編集を元に戻す</translation>
    </message>
    <message>
        <source>Undo changing “{0}”</source>
        <translation>「{0}」の変更を元に戻す</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Find in all conversations…</source>
        <translation>すべての会話を検索…</translation>
    </message>
    <message>
        <source>Bring in conversations from a file…</source>
        <translation>ファイルから会話を取り込む…</translation>
    </message>
    <message>
        <source>Bring in conversations from a folder…</source>
        <translation>フォルダから会話を取り込む…</translation>
    </message>
    <message>
        <source>Take conversations out…</source>
        <translation>会話を書き出す…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ゴミ箱…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>会話を削除しました。</translation>
    </message>
    <message>
        <source>Another import is still running: wait until it has ended.</source>
        <translation>別の取り込みが実行中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{0} Close Puna and open it again to go on with the newest good copy.</source>
        <translation>{0} Puna を閉じて開き直すと、最新の正常なコピーで続けられます。</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>{0} more in this chat</source>
        <translation>このチャットにほか {0} 件</translation>
    </message>
</context>
<context>
    <name>HubController</name>
    <message>
        <source>Puna&apos;s own choice. Search to see what the hub has.</source>
        <translation>Puna のおすすめです。検索するとハブの内容が見られます。</translation>
    </message>
</context>
<context>
    <name>HubDetails</name>
    <message>
        <source>About the chosen model</source>
        <translation>選んだモデルについて</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and how it could be taken.</source>
        <translation>モデルを選ぶと、内容と入手方法が表示されます。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What its makers say</source>
        <translation>作者の説明</translation>
    </message>
</context>
<context>
    <name>HubPresenter</name>
    <message>
        <source>Signed in as {0}.</source>
        <translation>{0} としてサインイン中。</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>{0} を確認中…</translation>
    </message>
    <message>
        <source>Stay offline is off now, because you asked for the hub. Every connection is in the ledger.</source>
        <translation>ハブを使うため「オフラインのまま」を解除しました。接続はすべて台帳に記録されます。</translation>
    </message>
    <message>
        <source>Stay offline again</source>
        <translation>再びオフラインにする</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} の準備ができました。</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>これとチャット</translation>
    </message>
    <message>
        <source>{0} is ready. Its downloaded source is not needed any more.</source>
        <translation>{0} の準備ができました。ダウンロードした元ファイルはもう不要です。</translation>
    </message>
    <message>
        <source>Free {0}</source>
        <translation>{0} を空ける</translation>
    </message>
    <message>
        <source>{0} are free now.</source>
        <translation>{0} が空きました。</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel: {0}</source>
        <translation>キャンセル: {0}</translation>
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
        <translation>閉じる: {0}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Show jobs</source>
        <translation>ジョブを表示</translation>
    </message>
    <message>
        <source>{0} · and {1} more</source>
        <translation>{0} · ほか {1} 件</translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>すべて標準のキーに戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keys for: {0}</source>
        <translation>次のキー: {0}</translation>
    </message>
    <message>
        <source>These keys always mean “{0}”.</source>
        <translation>このキーは常に「{0}」です。</translation>
    </message>
    <message>
        <source>“{0}” has these keys no more.</source>
        <translation>「{0}」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>Click on keys and press others to change them.</source>
        <translation>キーをクリックし、別のキーを押すと変更できます。</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Network ledger</source>
        <translation>ネットワーク台帳</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Older connections are in {0}.</source>
        <translation>古い接続は {0} にあります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>adapter</source>
        <translation>アダプター</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Compared with its original: it computes the same.</source>
        <translation>元のモデルと比較済み：同じ計算をします。</translation>
    </message>
    <message>
        <source>Compared with its original: it is not the same.</source>
        <translation>元のモデルと比較済み：同じではありません。</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Models on this computer</source>
        <translation>このコンピュータのモデル</translation>
    </message>
    <message>
        <source>No models yet. Drop a folder or a file on the window, or choose one under Get more.</source>
        <translation>まだモデルがありません。フォルダやファイルをウィンドウにドロップするか、「もっと入手」から選んでください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>これとチャット</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>About the chosen model</source>
        <translation>選んだモデルについて</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>To the trash ({0})</source>
        <translation>ゴミ箱へ ({0})</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>{0} is in the trash: {1} are free once it is emptied.</source>
        <translation>{0} はゴミ箱にあります。空にすると {1} が空きます。</translation>
    </message>
    <message>
        <source>{0} is off the list; its file was not touched.</source>
        <translation>{0} をリストから外しました。ファイルには触れていません。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>名前と本文を検索</translation>
    </message>
    <message>
        <source>Parts of Puna</source>
        <translation>Puna の構成要素</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No part has these words.</source>
        <translation>この言葉を含む要素はありません。</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>This link leads out of Puna, to your browser:</source>
        <translation>このリンクは Puna の外、ブラウザを開きます:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide the conversations</source>
        <translation>会話の表示・非表示</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>この会話の回答方法の表示・非表示</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder…</source>
        <translation>チェックポイントのフォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>モデルファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Bring in conversations</source>
        <translation>会話を取り込む</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;All files (*)</source>
        <translation>会話 (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose where the copy should go</source>
        <translation>コピーの保存先を選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>モデルのあるフォルダを選ぶ</translation>
    </message>
    <message>
        <source>Choose where the models should go</source>
        <translation>モデルの移動先を選んでください</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>チェックポイントのフォルダを選ぶ</translation>
    </message>
    <message>
        <source>An access token of your account on the hub. Your system&apos;s keychain keeps it, nothing else.</source>
        <translation>ハブのアカウントのアクセストークンです。システムのキーチェーンだけに保存されます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Text, Markdown, code, PDF and Word files (*)</source>
        <translation>テキスト、Markdown、コード、PDF、Word ファイル (*)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>アダプターを選ぶ</translation>
    </message>
    <message>
        <source>Adapters (*.gguf adapter_config.json adapter_model.safetensors);;All files (*)</source>
        <translation>アダプター (*.gguf adapter_config.json adapter_model.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>新しいチャットを始める</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>このパネルを閉じる</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>モデルファイルを選ぶ</translation>
    </message>
    <message>
        <source>Models (*.gguf *.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>モデル (*.gguf *.pth *.pt *.bin *.safetensors);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cut at the length limit</source>
        <translation>長さの上限で途切れました</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Could not be finished</source>
        <translation>完了できませんでした</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>最初の語まで</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>思考時間</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>生成トークン数</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>読み込みトークン数</translation>
    </message>
    <message>
        <source>Left out of the context</source>
        <translation>文脈から外れたもの</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} トークン/秒</translation>
    </message>
    <message>
        <source>Nothing: the whole conversation was read</source>
        <translation>なし (会話全体を読みました)</translation>
    </message>
    <message>
        <source>The {0} oldest messages</source>
        <translation>最も古い {0} 件のメッセージ</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Save &amp;&amp; send</source>
        <translation>保存して送信</translation>
    </message>
    <message>
        <source>Send as a new version (Ctrl+Enter)</source>
        <translation>新しい版として送信 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep the message as it was (Esc)</source>
        <translation>メッセージを元のままにする (Esc)</translation>
    </message>
    <message>
        <source>The earlier version is kept.</source>
        <translation>以前の版は残ります。</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>別のモデルで回答</translation>
    </message>
    <message>
        <source>Answer with another prompt template</source>
        <translation>別のプロンプトテンプレートで回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>この回答を続ける</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>ここから新しいチャット</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>There is no other model yet</source>
        <translation>ほかのモデルはまだありません</translation>
    </message>
</context>
<context>
    <name>MessageTools</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>良い回答</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>悪い回答</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>Answer again (right click: with another model or template)</source>
        <translation>もう一度回答 (右クリックで別のモデルやテンプレート)</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>版 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} トークン/秒</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} トークン</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Show more ({0} characters)</source>
        <translation>さらに表示 ({0} 文字)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>長さの上限に達しました</translation>
    </message>
    <message>
        <source>This answer was interrupted.</source>
        <translation>この回答は中断されました。</translation>
    </message>
    <message>
        <source>This answer could not be finished.</source>
        <translation>この回答は完了できませんでした。</translation>
    </message>
</context>
<context>
    <name>MessagesPresenter</name>
    <message>
        <source>One of your own</source>
        <translation>自作のもの</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>モデル自身のもの</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something in Puna went wrong ({0}). What you did last may not have happened; everything else is kept and goes on. The diagnostics help whoever is to mend it, and hold no word of a conversation.</source>
        <translation>Puna で問題が起きました ({0})。最後に行ったことは反映されていないかもしれませんが、ほかはすべて保存されていて、そのまま続けられます。診断情報は修正する人の助けになります。会話の言葉は一つも含まれません。</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>No models yet</source>
        <translation>まだモデルがありません</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>モデルを追加…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Model: {0} {1}</source>
        <translation>モデル: {0} {1}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>このコンピュータ</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>もっと入手</translation>
    </message>
    <message>
        <source>Add from disk…</source>
        <translation>ディスクから追加…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>Puna&apos;s guide</source>
        <translation>Puna のガイド</translation>
    </message>
    <message>
        <source>tiny demonstration</source>
        <translation>小さなデモ</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Stopped. What was measured so far is kept.</source>
        <translation>停止しました。これまでの測定結果は残っています。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation>準備完了: {0}</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>信頼する</translation>
    </message>
    <message>
        <source>loading {percent} %</source>
        <translation>読み込み中 {percent} %</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度開始</translation>
    </message>
    <message>
        <source>Load it anyway</source>
        <translation>それでも読み込む</translation>
    </message>
    <message>
        <source>Add a model to begin</source>
        <translation>始めるにはモデルを追加してください</translation>
    </message>
    <message>
        <source>Write a beginning, and this model goes on from there</source>
        <translation>書き出しを書くと、モデルが続きを書きます</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>何でも聞いてください</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>What is good or bad about this answer?</source>
        <translation>この回答の良い点・悪い点は?</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>この回答へのメモ</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>メモ: {0}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>An answer ended early.</source>
        <translation>回答が途中で終わりました。</translation>
    </message>
    <message>
        <source>Your answer is there.</source>
        <translation>回答が届きました。</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} の準備ができました。</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How daring: 0 always takes the likeliest word, above 1 becomes wild.</source>
        <translation>大胆さ: 0 は常に最も確からしい語、1 を超えると奔放になります。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大長</translation>
    </message>
    <message>
        <source>In tokens, about three quarters of a word each.</source>
        <translation>トークン単位。1 トークンは約 3/4 語です。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest words; 0 among all.</source>
        <translation>最も確からしいこの数の語から選びます。0 はすべてから。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that make up this share; 1 among all.</source>
        <translation>合わせてこの割合になる確からしい語から選びます。1 はすべてから。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest.</source>
        <translation>最も確からしい語に対してこの割合より低い語を除きます。</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefer words as surprising as usual; 1 turns it off.</source>
        <translation>普段どおりの意外さの語を好みます。1 で無効。</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>Above 1 words said lately become less likely.</source>
        <translation>1 を超えると最近出た語が出にくくなります。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>出現ペナルティ</translation>
    </message>
    <message>
        <source>Above 0 words that occurred at all become less likely.</source>
        <translation>0 を超えると一度でも出た語が出にくくなります。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <source>Above 0 words become less likely each time they occur.</source>
        <translation>0 を超えると出るたびに出にくくなります。</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>Above 0 whole phrases are not repeated; 0.8 is usual.</source>
        <translation>0 を超えると同じ言い回しを繰り返しません。通常は 0.8 です。</translation>
    </message>
    <message>
        <source>XTC</source>
        <translation>XTC</translation>
    </message>
    <message>
        <source>How often the most obvious words are left out; 0 never.</source>
        <translation>最も当たり前の語を除く頻度。0 は除きません。</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>1 or 2 keep the surprise even over a long text; 0 is off.</source>
        <translation>1 か 2 は長い文章でも意外さを保ちます。0 は無効。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same answer again.</source>
        <translation>同じシードなら同じ回答になります。</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Back to what suits the model</source>
        <translation>モデルに合う値に戻す</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>その名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>What to do with personas</source>
        <translation>ペルソナの操作</translation>
    </message>
    <message>
        <source>Save as a new persona…</source>
        <translation>新しいペルソナとして保存…</translation>
    </message>
    <message>
        <source>Keep these changes in “{0}”</source>
        <translation>変更を「{0}」に保存</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New conversations begin with it</source>
        <translation>新しい会話はこれで始める</translation>
    </message>
    <message>
        <source>Bring in personas…</source>
        <translation>ペルソナを取り込む…</translation>
    </message>
    <message>
        <source>Write my personas to a file…</source>
        <translation>自分のペルソナをファイルに書き出す…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{0} · default</source>
        <translation>{0} · 既定</translation>
    </message>
    <message>
        <source>Settings of its own</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>A name for these instructions and settings</source>
        <translation>これらの指示と設定の名前</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新しいペルソナ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>ペルソナの名前</translation>
    </message>
    <message>
        <source>Bring in personas</source>
        <translation>ペルソナを取り込む</translation>
    </message>
    <message>
        <source>Personas (*.json)</source>
        <translation>ペルソナ (*.json)</translation>
    </message>
    <message>
        <source>Write my personas to a file</source>
        <translation>自分のペルソナをファイルに書き出す</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>簡潔</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>プログラマー</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻訳者</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>校正者</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>語り手</translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <source>The instructions and settings of this conversation were replaced.</source>
        <translation>この会話の指示と設定が置き換わりました。</translation>
    </message>
    <message>
        <source>The persona “{0}” was deleted; conversations that have it keep it.</source>
        <translation>ペルソナ「{0}」を削除しました。使っている会話ではそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) brought in.</source>
        <translation>
            <numerusform>%n 個のペルソナを取り込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Saved prompts</source>
        <translation>保存したプロンプト</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>Bring in prompts from a file</source>
        <translation>ファイルからプロンプトを取り込む</translation>
    </message>
    <message>
        <source>Write all prompts to a file</source>
        <translation>すべてのプロンプトをファイルに書き出す</translation>
    </message>
    <message>
        <source>Name, as you type it after /</source>
        <translation>/ の後に入力する名前</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>プロンプトの名前</translation>
    </message>
    <message>
        <source>Write a letter to {name} about {subject}.</source>
        <translation>{subject} について {name} に手紙を書いてください。</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>プロンプトの本文</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when you use the prompt: Tab goes from one to the next.</source>
        <translation>{braces} の中は使うときに入力します。Tab で次へ移ります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>今すぐ使う</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>That is too long for a saved prompt.</source>
        <translation>保存するプロンプトには長すぎます。</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>「{0}」を削除しました。</translation>
    </message>
    <message>
        <source>Bring in prompts</source>
        <translation>プロンプトを取り込む</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>プロンプト (*.json)</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message numerus="yes">
        <source>%n prompt(s) brought in.</source>
        <translation>
            <numerusform>%n 個のプロンプトを取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>{0} に書き出しました。</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Get</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Get {0}</source>
        <translation>{0} を入手</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>ダウンロード {0}</translation>
    </message>
    <message>
        <source>{0} kept on disk</source>
        <translation>ディスクに {0}</translation>
    </message>
    <message>
        <source>{0} free while it is made</source>
        <translation>作成中は {0} の空きが必要</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>コンテキスト {1} トークンでメモリ {0}</translation>
    </message>
    <message>
        <source>about {0} words a second here</source>
        <translation>ここでは毎秒約 {0} 語</translation>
    </message>
    <message>
        <source>Fits this computer well.</source>
        <translation>このコンピュータに余裕で収まります。</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>ぎりぎりです。先に他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>今空いているメモリには大きすぎます。</translation>
    </message>
</context>
<context>
    <name>Puna</name>
    <message>
        <source>Puna can&apos;t write to its folder {0}: {1}. Give yourself access to it, or set PUNA_HOME to another folder.</source>
        <translation>Puna はフォルダー {0} に書き込めません: {1}。アクセス権を付けるか、PUNA_HOME に別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>この回答が終わる前に Puna が終了しました。</translation>
    </message>
    <message>
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and your settings are as they were at the next start.</source>
        <translation>Puna はセーフモードです。標準の設定で、モデルは読み込まず、フォルダも監視しません。会話はすべてここにあり、設定は次回の起動で元に戻ります。</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>モデルを探す</translation>
    </message>
</context>
<context>
    <name>ReadingPlace</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>最新のメッセージへ</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Receipts</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>測定…</translation>
    </message>
    <message>
        <source>Read a text with this model and with what it was made of, and compare</source>
        <translation>このモデルと元のモデルで文章を読み、比べます</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>まだ何も測定していません。</translation>
    </message>
    <message>
        <source>Compare with {0}</source>
        <translation>{0} と比べる</translation>
    </message>
    <message>
        <source>Compare with its checkpoint…</source>
        <translation>元のチェックポイントと比べる…</translation>
    </message>
    <message>
        <source>By itself: how unsure it is, and how fast</source>
        <translation>単独で: 迷いの度合いと速さ</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Past week</source>
        <translation>過去 1 週間</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>過去 1 か月</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>過去 1 年</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>By me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>どのモデルでも</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>どのフォルダでも</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>どのタグでも</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or letters find more.</source>
        <translation>見つかりません。語や文字を減らすと多く見つかります。</translation>
    </message>
    <message>
        <source>No message has all of these words; these have some.</source>
        <translation>すべての語を含むメッセージはありません。一部を含むものです。</translation>
    </message>
    <message>
        <source>The best {0}. More words find fewer.</source>
        <translation>上位 {0} 件。語を増やすと絞られます。</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 か所</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} か所</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase in quotes&quot;, -without. Up and Down choose, Enter opens.</source>
        <translation>語、&quot;引用符の語句&quot;、-除外。上下で選び、Enter で開きます。</translation>
    </message>
</context>
<context>
    <name>SentAttachments</name>
    <message>
        <source>Attachments</source>
        <translation>添付</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>その語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Look there no more: {0}</source>
        <translation>そこをもう見ない: {0}</translation>
    </message>
    <message>
        <source>Show all keys…</source>
        <translation>すべてのキーを表示…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>明るい、暗い、またはシステムに合わせる。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>ウィンドウ全体の文字です。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Also where the system asks for it.</source>
        <translation>ひとりでに動くものをなくします。システムが求めるときも同じです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Models answer in the language you write in.</source>
        <translation>ウィンドウの言語です。次回の起動から。モデルはあなたが書いた言語で答えます。</translation>
    </message>
    <message>
        <source>Tell when something is done</source>
        <translation>終わったら知らせる</translation>
    </message>
    <message>
        <source>A notification when an answer, a download or a job of more than ten seconds ends while you look elsewhere. No word of a conversation is in it.</source>
        <translation>ほかの画面を見ている間に、回答、ダウンロード、10 秒を超えるジョブが終わると通知します。会話の言葉は含まれません。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What each key does, and how to change it.</source>
        <translation>各キーの働きと変更方法。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>How much of a conversation a model can have in mind. More needs more memory.</source>
        <translation>モデルが会話をどれだけ覚えていられるか。多いほどメモリが必要です。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} トークン</translation>
    </message>
    <message>
        <source>Precision of what is in mind</source>
        <translation>覚えている内容の精度</translation>
    </message>
    <message>
        <source>Half the memory for a little speed; answers stay nearly the same.</source>
        <translation>少しの速度と引き換えにメモリが半分。回答はほぼ同じです。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>メモリ半分</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>読んだ内容を記憶</translation>
    </message>
    <message>
        <source>Kept on disk, so that a conversation goes on at once after a restart. The oldest leaves first.</source>
        <translation>再起動後も会話がすぐ続くようディスクに保存します。古いものから消えます。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Show the network ledger…</source>
        <translation>ネットワーク台帳を表示…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>オフラインのまま</translation>
    </message>
    <message>
        <source>Nothing in Puna may use the network. A search or a download switches this off, and says so.</source>
        <translation>Puna はネットワークを使えません。検索やダウンロードをすると解除され、知らせます。</translation>
    </message>
    <message>
        <source>Network ledger</source>
        <translation>ネットワーク台帳</translation>
    </message>
    <message>
        <source>Every connection that Puna has ever made: when, to whom, why and how much.</source>
        <translation>Puna が行ったすべての接続: いつ、どこへ、なぜ、どれだけ。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>モデルのあるフォルダ</translation>
    </message>
    <message>
        <source>Models in them are used where they lie, at any depth. Puna&apos;s own folder is always looked at.</source>
        <translation>中のモデルはその場所で使います。深さは問いません。Puna のフォルダは常に見ます。</translation>
    </message>
    <message>
        <source>Models of other applications</source>
        <translation>他のアプリのモデル</translation>
    </message>
    <message>
        <source>Use what LM Studio, Ollama, Jan, GPT4All and llama.cpp have, where it lies. Never changed.</source>
        <translation>LM Studio、Ollama、Jan、GPT4All、llama.cpp のモデルをその場で使います。変更はしません。</translation>
    </message>
    <message>
        <source>Wait for the charger</source>
        <translation>充電器を待つ</translation>
    </message>
    <message>
        <source>Downloads and conversions pause while the computer runs on its battery.</source>
        <translation>バッテリー駆動中はダウンロードと変換を休みます。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made of free software.</source>
        <translation>MIT ライセンスの自由ソフトウェアで、自由ソフトウェアから作られています。</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>問題が起きたとき</translation>
    </message>
    <message>
        <source>Versions, sizes, settings and what logs say, for whoever is to help. No conversation is in it.</source>
        <translation>手伝う人のためのバージョン、サイズ、設定、ログの内容です。会話は含まれません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} を読めません: {1}。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Find, bring in, take out, undo</source>
        <translation>検索、取り込み、書き出し、元に戻す</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>会話はここに並びます。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Made by the rule</source>
        <translation>作成の規則</translation>
    </message>
    <message>
        <source>the files tell it</source>
        <translation>ファイルから判断</translation>
    </message>
    <message>
        <source>Talk to it like</source>
        <translation>話し方</translation>
    </message>
    <message>
        <source>it continues texts</source>
        <translation>文章の続きを書く</translation>
    </message>
    <message>
        <source>Make a chat of it</source>
        <translation>チャットにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose the base model…</source>
        <translation>元になるモデルを選ぶ…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Base model: {0}</source>
        <translation>元になるモデル: {0}</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>元になるモデルのフォルダを選ぶ</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Puna is already open, but does not answer. Wait a little, or end it, then try again.</source>
        <translation>Puna はすでに開いていますが、応答しません。少し待つか、終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is a good copy of {0}. Puna can go on with it; the damaged file is kept beside it.</source>
        <translation>{0} の正常なコピーがあります。Puna はそれで続行できます。壊れたファイルは横に残されます。</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>コピーで続ける</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>もとにする</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete this saved template</source>
        <translation>この保存したテンプレートを削除</translation>
    </message>
    <message>
        <source>Open a .jinja file</source>
        <translation>.jinja ファイルを開く</translation>
    </message>
    <message>
        <source>Write it to a .jinja file</source>
        <translation>.jinja ファイルに書き出す</translation>
    </message>
    <message>
        <source>Template in Jinja</source>
        <translation>Jinja のテンプレート</translation>
    </message>
    <message>
        <source>The prompt that the model reads</source>
        <translation>モデルが読むプロンプト</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Use in this conversation</source>
        <translation>この会話で使う</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{0} tokens of {1}; each shade is one token.</source>
        <translation>{1} 中 {0} トークン。色の区切りが 1 トークンです。</translation>
    </message>
    <message>
        <source>The first {0} of {1} tokens; each shade is one token.</source>
        <translation>{1} トークンのうち最初の {0}。色の区切りが 1 トークンです。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>モデルが読む内容</translation>
    </message>
    <message>
        <source>That is longer than any template needs.</source>
        <translation>どのテンプレートにも長すぎます。</translation>
    </message>
    <message>
        <source>It is empty: begin with another one, or write one.</source>
        <translation>空です。別のものから始めるか、書いてください。</translation>
    </message>
    <message>
        <source>Nothing of the conversation is in it: a template names {{ messages }}.</source>
        <translation>会話の内容が入っていません。テンプレートでは {{ messages }} を使います。</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>「{0}」を削除しました。</translation>
    </message>
    <message>
        <source>Templates (*.jinja *.j2 *.jinja2 *.txt);;All files (*)</source>
        <translation>テンプレート (*.jinja *.j2 *.jinja2 *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>テンプレートを開く</translation>
    </message>
    <message>
        <source>Write the template to a file</source>
        <translation>テンプレートをファイルに書き出す</translation>
    </message>
    <message>
        <source>Templates (*.jinja)</source>
        <translation>テンプレート (*.jinja)</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>The model&apos;s own</source>
        <translation>モデル自身のもの</translation>
    </message>
    <message>
        <source>This conversation&apos;s</source>
        <translation>この会話のもの</translation>
    </message>
    <message>
        <source>With a model loaded, what it would read is shown here.</source>
        <translation>モデルを読み込むと、読む内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>{0} に書き出しました。</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Text of {0}</source>
        <translation>{0} の本文</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 文字</translation>
    </message>
    <message>
        <source>The first {0} of {1} characters</source>
        <translation>{1} 文字のうち最初の {0}</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>テキストとして挿入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking…</source>
        <translation>考え中…</translation>
    </message>
    <message>
        <source>Thought before answering</source>
        <translation>回答前の思考</translation>
    </message>
    <message>
        <source>Thought for {0}</source>
        <translation>{0}考えました</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Show later messages ({0})</source>
        <translation>後のメッセージを表示 ({0})</translation>
    </message>
    <message>
        <source>Show earlier messages ({0})</source>
        <translation>前のメッセージを表示 ({0})</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Conversations in the trash</source>
        <translation>ゴミ箱の会話</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Erase all for good</source>
        <translation>すべて完全に消去</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{0} — until {1}</source>
        <translation>{0} — {1} まで</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>What is deleted stays here for thirty days. Then it is erased from the disk.</source>
        <translation>削除したものは 30 日間ここに残り、その後ディスクから消去されます。</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>もう一度押すと元に戻せません</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Saved prompts</source>
        <translation>保存したプロンプト</translation>
    </message>
    <message>
        <source>Answer this conversation with</source>
        <translation>この会話に回答するモデル</translation>
    </message>
    <message>
        <source>Edit saved prompts…</source>
        <translation>保存したプロンプトを編集…</translation>
    </message>
    <message>
        <source>Save a prompt to use it here…</source>
        <translation>ここで使うプロンプトを保存…</translation>
    </message>
</context>
<context>
    <name>TuningPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>このパネルを閉じる</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>例: やさしい言葉で短く答えてください。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Find the best template</source>
        <translation>最適なテンプレートを探す</translation>
    </message>
    <message>
        <source>Let the model itself tell which template it was trained on</source>
        <translation>学習に使われたテンプレートをモデル自身に判断させます</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>プロンプトを見て編集…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} トークン</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>アダプターを追加…</translation>
    </message>
    <message>
        <source>Trying them… {0} % (stop)</source>
        <translation>試しています… {0} % (停止)</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>モデル自身のもの</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルが読み込まれていません。</translation>
    </message>
    <message>
        <source>Context {0} of {1} tokens</source>
        <translation>コンテキスト {1} 中 {0} トークン</translation>
    </message>
    <message>
        <source>{0} of weights</source>
        <translation>重み {0}</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>この会話</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>この会話の回答方法</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>Find the prompt template: {0}</source>
        <translation>プロンプトテンプレートを探す: {0}</translation>
    </message>
    <message>
        <source>asking the model</source>
        <translation>モデルに尋ねています</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>Working out size, memory and time for this computer…</source>
        <translation>このコンピュータでのサイズ、メモリ、時間を計算中…</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>別の型</translation>
    </message>
    <message>
        <source>Find the smallest that keeps {0} % of next words</source>
        <translation>次の単語の {0} % を保つ最小のものを探す</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>How small</source>
        <translation>どれくらい小さく</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}、{2}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}; measured first</source>
        <translation>{0}: {1}、{2}、先に測定</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小さい</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>コンテキスト {1} トークンでメモリ {0}</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>ぎりぎりです。先に他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>今空いているメモリには大きすぎます。</translation>
    </message>
    <message>
        <source>a few seconds to make</source>
        <translation>作成に数秒</translation>
    </message>
    <message>
        <source>about {0} seconds to make</source>
        <translation>作成に約 {0} 秒</translation>
    </message>
    <message>
        <source>about {0} min to make</source>
        <translation>作成に約 {0} 分</translation>
    </message>
    <message>
        <source>One type after another is made and measured, from the smallest on, until one is good enough. That one stays. It takes as long as making and measuring several.</source>
        <translation>最小のものから順に作成して測定し、十分に良いものが見つかるまで続けます。それだけが残ります。いくつも作成して測定するだけの時間がかかります。</translation>
    </message>
    <message>
        <source>{0} of {1} matrices can&apos;t take this type and get a larger one.</source>
        <translation>{1} 個の行列のうち {0} 個はこの型にできず、大きな型になります。</translation>
    </message>
    <message>
        <source>{0} of memory</source>
        <translation>メモリ {0}</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Use it in this conversation</source>
        <translation>この会話で使う</translation>
    </message>
    <message>
        <source>Write it into the model</source>
        <translation>モデルに書き込む</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>WeighingChoice</name>
    <message>
        <source>Puna&apos;s own text</source>
        <translation>Puna 付属のテキスト</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>テキストファイル…</translation>
    </message>
    <message>
        <source>A folder of texts…</source>
        <translation>テキストのフォルダー…</translation>
    </message>
    <message>
        <source>My training data (JSON)…</source>
        <translation>自分の学習データ (JSON)…</translation>
    </message>
    <message>
        <source>Conversations of mine…</source>
        <translation>自分の会話…</translation>
    </message>
    <message>
        <source>Nothing: I have an importance matrix…</source>
        <translation>なし: 重要度行列を持っている…</translation>
    </message>
    <message>
        <source>Measure first what matters to the model</source>
        <translation>モデルにとって大切な部分を先に測定する</translation>
    </message>
    <message>
        <source>With an importance matrix (imatrix), as llama.cpp makes and uses it</source>
        <translation>llama.cpp が作成・使用する重要度行列 (imatrix) を使います</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>読むもの</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>会話 1 件</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>会話 {0} 件</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>テキストのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>テキストファイルを選ぶ</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md);;All files (*)</source>
        <translation>テキスト (*.txt *.md);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose training data</source>
        <translation>学習データを選ぶ</translation>
    </message>
    <message>
        <source>Training data (*.json *.jsonl)</source>
        <translation>学習データ (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Choose an importance matrix</source>
        <translation>重要度行列を選ぶ</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat)</source>
        <translation>重要度行列 (*.gguf *.dat)</translation>
    </message>
    <message>
        <source>This type keeps so much that nothing would be better for it.</source>
        <translation>この型はほとんど失わないので、測定しても良くなりません。</translation>
    </message>
    <message>
        <source>The model reads a text, and what it uses most is kept most exactly: small types lose less.</source>
        <translation>モデルがテキストを読み、最もよく使う部分を最も正確に残します。小さな型での損失が減ります。</translation>
    </message>
    <message>
        <source>This type is so coarse that it can only be made when that is known.</source>
        <translation>この型はとても粗いので、それが分かっている場合にしか作れません。</translation>
    </message>
    <message>
        <source>This adds less than a minute.</source>
        <translation>かかる時間が 1 分未満増えます。</translation>
    </message>
    <message>
        <source>This adds about {0} min.</source>
        <translation>かかる時間が約 {0} 分増えます。</translation>
    </message>
    <message>
        <source>This adds up to {0} min.</source>
        <translation>かかる時間が最大 {0} 分増えます。</translation>
    </message>
    <message>
        <source>This adds about {0} hours.</source>
        <translation>かかる時間が約 {0} 時間増えます。</translation>
    </message>
    <message>
        <source>This adds up to {0} hours.</source>
        <translation>かかる時間が最大 {0} 時間増えます。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add model…</source>
        <translation>モデルを追加…</translation>
    </message>
    <message>
        <source>Drop a checkpoint folder or a model file here</source>
        <translation>チェックポイントのフォルダやモデルファイルをここにドロップ</translation>
    </message>
    <message>
        <source>Puna makes a 4-bit copy of it for this computer. Your files stay as they are.</source>
        <translation>Puna がこのコンピュータ用の 4 ビットのコピーを作ります。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Welcome to Puna</source>
        <translation>Puna へようこそ</translation>
    </message>
    <message>
        <source>Turn LLaMA-family weights into a private chat on your own laptop.</source>
        <translation>LLaMA 系の重みを、自分のノートパソコンでの私的なチャットに。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>このコンピュータの外には何も出ません。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>何を考えていますか?</translation>
    </message>
    <message>
        <source>Write below. The conversation stays on this computer.</source>
        <translation>下に書いてください。会話はこのコンピュータに残ります。</translation>
    </message>
</context>
<context>
    <name>_Connections</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>_ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダ…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダなし</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダ</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダの名前</translation>
    </message>
</context>
</TS>
