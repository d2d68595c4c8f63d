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
        <source>With your next question, the model reads as much of the conversation as fits.</source>
        <translation>次の質問のとき、モデルは会話のうち入るだけを読みます。</translation>
    </message>
    <message>
        <source>{0} · not all of it will be read</source>
        <translation>{0} · すべては読まれません</translation>
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
        <source>the background process was ended by the system, most likely because memory ran out: close other programs first</source>
        <translation>バックグラウンドプロセスはシステムによって終了されました。おそらくメモリ不足です。ほかのプログラムを閉じて空けてください</translation>
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
        <source>Choose a model to see what it is and the ways to get it.</source>
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
        <source>Choose a model to see what it is and the ways to get it.</source>
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
        <source>“Stay offline” is off now, because you asked for the hub. Every connection is in the ledger.</source>
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
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and the next start has your settings again.</source>
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
    <name>Sentences</name>
    <message>
        <source>(padded to a multiple of {0})</source>
        <translation>({0} の倍数に切り上げ)</translation>
    </message>
    <message>
        <source>(the first {0} of {1} pieces)</source>
        <translation>({1} 個の区切りのうち最初の {0} 個)</translation>
    </message>
    <message>
        <source>, and its name says so too</source>
        <translation>、名前もそう示しています</translation>
    </message>
    <message>
        <source>, by its config.json {0},</source>
        <translation>、config.json によれば {0}、</translation>
    </message>
    <message>
        <source>, which read alike here</source>
        <translation>、ここでは読まれ方が同じです</translation>
    </message>
    <message>
        <source>--rule {0} says how a difference was made: name its base with --base too.</source>
        <translation>--rule {0} は差分の作り方を示すものです。元になるモデルも --base で指定してください。</translation>
    </message>
    <message>
        <source>. Choose another template</source>
        <translation>。別のテンプレートを選んでください</translation>
    </message>
    <message>
        <source>: choose another template</source>
        <translation>: 別のテンプレートを選んでください</translation>
    </message>
    <message>
        <source>A GGUF can&apos;t be a base or a difference: name the checkpoints that they were made of.</source>
        <translation>GGUF は元になるモデルにも差分にもできません。それを作ったチェックポイントを指定してください。</translation>
    </message>
    <message>
        <source>A GGUF has room for three tokens that end an answer; left out were {0}.</source>
        <translation>GGUF に入る、回答を終えるトークンは 3 つまでです。除いたもの: {0}。</translation>
    </message>
    <message>
        <source>A LoRA adapter: it changes a model and is none by itself.</source>
        <translation>LoRA アダプターです。モデルを変えるもので、それだけではモデルではありません。</translation>
    </message>
    <message>
        <source>A conversion can&apos;t write the type {0}, only {1}.</source>
        <translation>変換で型 {0} は作れません。作れるのは {1} だけです。</translation>
    </message>
    <message>
        <source>A download into {0} was not finished ({1}{2}): continue it, or download the model again.</source>
        <translation>{0} へのダウンロードが終わっていません ({1}{2})。続けるか、モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>A file of weights, without what belongs to it.</source>
        <translation>重みだけのファイルで、一緒に必要なものがありません。</translation>
    </message>
    <message>
        <source>A file of {0} is no longer on the hub: search for it again to see what there is.</source>
        <translation>{0} のファイルの 1 つはもうハブにありません。もう一度検索して、何があるか確かめてください。</translation>
    </message>
    <message>
        <source>A folder of several models: drop the one that you want.</source>
        <translation>複数のモデルが入ったフォルダです。使いたいものをドロップしてください。</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length and its norm constant: {0} tokens and {1} were taken.</source>
        <translation>ggml ファイルにはコンテキストの長さと正規化の定数が書かれていません。{0} トークンと {1} としました。</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length: {0} tokens were taken.</source>
        <translation>ggml ファイルにはコンテキストの長さが書かれていません。{0} トークンとしました。</translation>
    </message>
    <message>
        <source>A good middle: {0}, at a fraction of its size.</source>
        <translation>ほどよい中間: {0}、サイズはごくわずかです。</translation>
    </message>
    <message>
        <source>A model is being made in the models folder right now: wait for it, then move the folder</source>
        <translation>モデルのフォルダでは今モデルを作成中です。終わるのを待ってから、フォルダを移動してください</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>モデルには名前が必要です。</translation>
    </message>
    <message>
        <source>A name is missing: write one first.</source>
        <translation>名前がありません。まず名前を書いてください。</translation>
    </message>
    <message>
        <source>A part of Puna is missing or damaged ({0}): install Puna again.</source>
        <translation>Puna の一部がないか、壊れています ({0})。Puna をインストールし直してください。</translation>
    </message>
    <message>
        <source>A quick all-rounder in many languages, ready to run.</source>
        <translation>多くの言語に対応した速い万能型で、すぐ使えます。</translation>
    </message>
    <message>
        <source>A strong all-rounder in many languages that can think before it answers; a good first model for a laptop with 8 GB.</source>
        <translation>多くの言語に強い万能型で、回答前に考えることもできます。8 GB のノートパソコンで最初に使うのに向いたモデルです。</translation>
    </message>
    <message>
        <source>A tokenizer without weights.</source>
        <translation>重みのないトークナイザーです。</translation>
    </message>
    <message>
        <source>A weight difference: it is a model only together with its base.</source>
        <translation>重みの差分です。元になるモデルと合わせて初めてモデルになります。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>After {0} of its added tokens (as {1}) the tokenizer leaves out spaces and line ends; llama.cpp does so only for models with &quot;phi-3&quot; in their name.</source>
        <translation>追加トークンのうち {0} 個 ({1} など) の後で、トークナイザーは空白と改行を取り除きます。llama.cpp がそうするのは、名前に「phi-3」を含むモデルだけです。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All tensors&apos; names begin with {0}: a training program saved its wrapper around the model; save the model inside it.</source>
        <translation>すべてのテンソルの名前が {0} で始まっています。学習プログラムが、モデルを包んだものごと保存したためです。中のモデルを保存してください。</translation>
    </message>
    <message>
        <source>An adapter in GGUF is f32 or f16 and not {0}; to merge it into the model and make that {1}, use `puna convert {2} --adapter {3}`.</source>
        <translation>GGUF のアダプターは f32 か f16 で、{0} にはできません。モデルに統合して {1} にするには `puna convert {2} --adapter {3}` を使ってください。</translation>
    </message>
    <message>
        <source>An importance matrix, and no model: drop the model that it was made with, and choose this file there.</source>
        <translation>重要度行列で、モデルではありません。これを作るのに使ったモデルをドロップし、そこでこのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Another job is making {0} right now: wait for it, or choose another name.</source>
        <translation>別のジョブが今 {0} を作成中です。終わるのを待つか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers at once on any computer, in simple English.</source>
        <translation>どのコンピュータでも、やさしい英語ですぐに答えます。</translation>
    </message>
    <message>
        <source>As its makers published it; larger and slower than what most people need.</source>
        <translation>作者が公開したままのもので、ほとんどの人に必要なものより大きくて遅くなります。</translation>
    </message>
    <message>
        <source>Attachment {0} is not in the history.</source>
        <translation>添付 {0} は履歴にありません。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>元になるモデル</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>管理元</translation>
    </message>
    <message>
        <source>Best that fits</source>
        <translation>収まる中で最良</translation>
    </message>
    <message>
        <source>Beyond {0} tokens the model stretches its positions as the text grows (dynamic scaling), which llama.cpp does not: use a context of at most {1} tokens.</source>
        <translation>{0} トークンを超えると、このモデルは文章の伸びに合わせて位置を引き伸ばしますが (動的スケーリング)、llama.cpp はしません。コンテキストは {1} トークンまでにしてください。</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>重みあたりのビット数</translation>
    </message>
    <message>
        <source>Both its chat template and its tokenizer put {0} first. Puna gives it once; some programs give it twice, which makes answers worse.</source>
        <translation>チャットテンプレートとトークナイザーの両方が {0} を先頭に付けます。Puna は 1 回だけ渡しますが、2 回渡すプログラムもあり、回答が悪くなります。</translation>
    </message>
    <message>
        <source>Computes what {0} does: {1}.</source>
        <translation>{0} と同じ計算をします: {1}。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Conversation {0} is not in the history.</source>
        <translation>会話 {0} は履歴にありません。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Downloaded as it is and made into {0} here.</source>
        <translation>そのままダウンロードし、ここで {0} にします。</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Finetune</source>
        <translation>ファインチューニング</translation>
    </message>
    <message>
        <source>Follows instructions closely, also long and structured ones, and writes good code.</source>
        <translation>長い指示や構造のある指示にも忠実に従い、良いコードを書きます。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>GGUF version {0}</source>
        <translation>GGUF バージョン {0}</translation>
    </message>
    <message>
        <source>GPT4All could not finish this answer.</source>
        <translation>GPT4All はこの回答を完了できませんでした。</translation>
    </message>
    <message>
        <source>Good at school subjects and logic for its size; takes more memory than others in long conversations.</source>
        <translation>大きさのわりに学校の教科や論理が得意です。長い会話ではほかのモデルより多くのメモリを使います。</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is {0}, which is no address of a hub: it begins with https://.</source>
        <translation>HF_ENDPOINT が {0} になっていますが、これはハブのアドレスではありません。アドレスは https:// で始まります。</translation>
    </message>
    <message>
        <source>Holds the weights of {0}: {1}. Not checked: {2}.</source>
        <translation>{0} の重みを持っています: {1}。未確認: {2}。</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>重要度行列</translation>
    </message>
    <message>
        <source>Importance of</source>
        <translation>重要度の測定データ</translation>
    </message>
    <message>
        <source>Incomplete: {0} of {1} parts {2} missing. Get {3} into the folder {4}.</source>
        <translation>不完全です。全 {1} 個の部分のうち、足りないものがあります (番号: {0})。フォルダ {4} に入れてください。</translation>
    </message>
    <message>
        <source>It also replaces whole matrices: {0}.</source>
        <translation>行列全体を置き換えるところもあります: {0}。</translation>
    </message>
    <message>
        <source>It changes a model and is none by itself: use it together with the model it was trained on.</source>
        <translation>モデルを変えるもので、それだけではモデルではありません。学習に使われたモデルと一緒に使ってください。</translation>
    </message>
    <message>
        <source>It changes {0} and is no model by itself: convert it together with that model.</source>
        <translation>{0} を変えるもので、それだけではモデルではありません。そのモデルと一緒に変換してください。</translation>
    </message>
    <message>
        <source>It claims to be a LoRA adapter and has none of its matrices.</source>
        <translation>LoRA アダプターと称していますが、その行列が 1 つもありません。</translation>
    </message>
    <message>
        <source>It claims to have {0} layers.</source>
        <translation>{0} 層あると称しています。</translation>
    </message>
    <message>
        <source>It claims tokens to fill gaps in code with, but none of its tokens are such: a converter took it for CodeLlama by its size. Chats are not affected.</source>
        <translation>コードの空白部分を埋めるトークンがあると称していますが、そのようなトークンはありません。変換プログラムが大きさから CodeLlama と見なしたためです。チャットには影響しません。</translation>
    </message>
    <message>
        <source>It does not say of which architecture it is, so nothing can load it.</source>
        <translation>どのアーキテクチャか書かれていないので、何を使っても読み込めません。</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which model it changes: you have to know that to use it.</source>
        <translation>どのモデルを変えるものか書かれていません。使うには、それを知っている必要があります。</translation>
    </message>
    <message>
        <source>It has no LoRA matrices at all: it was saved wrongly.</source>
        <translation>LoRA の行列が 1 つもありません。正しく保存されていません。</translation>
    </message>
    <message>
        <source>It has no chat template: by its name, Puna&apos;s template {0} fits it.</source>
        <translation>チャットテンプレートがありません。名前からすると、Puna のテンプレート {0} が合います。</translation>
    </message>
    <message>
        <source>It has no chat template: choose one before chatting, or use it to continue texts.</source>
        <translation>チャットテンプレートがありません。チャットの前に選ぶか、文章の続きを書くのに使ってください。</translation>
    </message>
    <message>
        <source>It has no tokenizer.</source>
        <translation>トークナイザーがありません。</translation>
    </message>
    <message>
        <source>It has the same token twice, over which llama.cpp ends the whole program: convert it again.</source>
        <translation>同じトークンが 2 つあり、llama.cpp はこれでプログラムごと終了してしまいます。もう一度変換してください。</translation>
    </message>
    <message>
        <source>It has {0} tokens but {1} rows of weights for them.</source>
        <translation>トークンは {0} 個ですが、それに対する重みは {1} 行あります。</translation>
    </message>
    <message>
        <source>It holds LoRA matrices beside the weights they change: merge them with PEFT before saving.</source>
        <translation>LoRA の行列が、それで変わる重みと並んで入っています。保存する前に PEFT で統合してください。</translation>
    </message>
    <message>
        <source>It holds a tokenizer and no weights: nothing can be generated with it.</source>
        <translation>トークナイザーだけで重みがありません。これでは何も生成できません。</translation>
    </message>
    <message>
        <source>It holds an optimizer&apos;s state: save the model by itself.</source>
        <translation>オプティマイザーの状態が入っています。モデルだけを保存してください。</translation>
    </message>
    <message>
        <source>It holds no weights, only a header.</source>
        <translation>ヘッダーだけで、重みがありません。</translation>
    </message>
    <message>
        <source>It holds {0} files of an unfinished training ({1} …, {2} bytes), which a conversion doesn&apos;t need.</source>
        <translation>終わっていない学習のファイルが {0} 個あります ({1} …、{2} バイト)。変換には必要ありません。</translation>
    </message>
    <message>
        <source>It is a DoRA adapter, which also scales each column of the weights: merge it with PEFT first.</source>
        <translation>DoRA アダプターで、重みの各列の大きさも変えます。先に PEFT で統合してください。</translation>
    </message>
    <message>
        <source>It is a rank-stabilized LoRA: its strength is alpha over the square root of its rank.</source>
        <translation>ランク安定化 LoRA です。強さはアルファをランクの平方根で割ったものです。</translation>
    </message>
    <message>
        <source>It is a weight difference and no model: its final norm is nearly zero{0}. It needs its base, the model it was made against; give that with --base.</source>
        <translation>重みの差分で、モデルではありません。最後の正規化がほぼゼロです{0}。差分を取った相手である、元になるモデルが必要です。--base で指定してください。</translation>
    </message>
    <message>
        <source>It is an XOR payload and no model: every file is the model&apos;s XORed with its base&apos;s. It needs that base, the very files of it that it was made with; give their folder with --base.</source>
        <translation>XOR データで、モデルではありません。どのファイルも、モデルと元になるモデルの XOR です。作成に使われたのとまったく同じ、元になるモデルのファイルが必要です。そのフォルダを --base で指定してください。</translation>
    </message>
    <message>
        <source>It is an adapter of the kind {0}; only LoRA can be used with llama.cpp.</source>
        <translation>種類が {0} のアダプターです。llama.cpp で使えるのは LoRA だけです。</translation>
    </message>
    <message>
        <source>It is as unsure as between {0} equally likely words, on {1}.</source>
        <translation>迷いの度合いは、同じくらい確からしい {0} 語から選ぶのと同じです ({1})。</translation>
    </message>
    <message>
        <source>It is no model itself; choose one of the {0} in it: {1}.</source>
        <translation>それ自体はモデルではありません。中にある {0} 個から 1 つ選んでください: {1}。</translation>
    </message>
    <message>
        <source>It is not what {0} is: {1}.</source>
        <translation>{0} と同じではありません: {1}。</translation>
    </message>
    <message>
        <source>It is one file of weights ({0} tensors) by itself: choose the folder in which it lies together with its configuration and tokenizer.</source>
        <translation>重みのファイル 1 つだけです (テンソル {0} 個)。設定やトークナイザーと一緒に入っているフォルダを選んでください。</translation>
    </message>
    <message>
        <source>It is part {0} of {1}: choose the first part, whose name ends in -00001-of-….</source>
        <translation>{1} 個のうち {0} 番目の部分です。名前が -00001-of-… で終わる最初の部分を選んでください。</translation>
    </message>
    <message>
        <source>It is stated to be under {0}, but what it was made of is under {1}.</source>
        <translation>{0} で提供するとありますが、元にしたものは {1} です。</translation>
    </message>
    <message>
        <source>It is the first of {0} parts and was renamed, so that the others can&apos;t be found.</source>
        <translation>{0} 個の部分の最初のものですが、名前が変えられたので、ほかの部分が見つかりません。</translation>
    </message>
    <message>
        <source>It is the first of {0} parts, which all lie beside it.</source>
        <translation>{0} 個の部分の最初のもので、ほかもすべて隣にあります。</translation>
    </message>
    <message>
        <source>It is the part of a model that sees pictures, and no model by itself.</source>
        <translation>画像を見るモデルの一部で、それだけではモデルではありません。</translation>
    </message>
    <message>
        <source>It lacks token_embd.weight, without which no text model works: it was converted wrongly.</source>
        <translation>文章のモデルに欠かせない token_embd.weight がありません。正しく変換されていません。</translation>
    </message>
    <message>
        <source>It lies in Ollama&apos;s store under its checksum: Puna can use it where it is.</source>
        <translation>Ollama の保管場所に、チェックサムを名前として入っています。Puna はその場所のまま使えます。</translation>
    </message>
    <message>
        <source>It names {0} as its base.</source>
        <translation>元になるモデルとして {0} を挙げています。</translation>
    </message>
    <message>
        <source>Its licence, {0}, {1}.</source>
        <translation>ライセンス {0}: {1}。</translation>
    </message>
    <message>
        <source>Its matrices are stored in several number types: {0}.</source>
        <translation>行列が複数の数値型で保存されています: {0}。</translation>
    </message>
    <message>
        <source>Its normalization constant is {0}, which can&apos;t be.</source>
        <translation>正規化の定数が {0} ですが、ありえない値です。</translation>
    </message>
    <message>
        <source>Its tokenizer has no byte tokens: characters that it doesn&apos;t know can&apos;t be given to it.</source>
        <translation>トークナイザーにバイトのトークンがないので、知らない文字を渡せません。</translation>
    </message>
    <message>
        <source>Its weights are for {0} only: get those for PyTorch or safetensors.</source>
        <translation>重みは {0} 専用です。PyTorch 用か safetensors のものを入手してください。</translation>
    </message>
    <message>
        <source>Koala: an EasyLM stream of differences</source>
        <translation>Koala: EasyLM の差分ストリーム</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence&apos;s name</source>
        <translation>ライセンスの名前</translation>
    </message>
    <message>
        <source>Licence&apos;s text</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>読み込みをキャンセルしました。</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Made in the open, its training data included; can think before it answers, in six European languages.</source>
        <translation>学習データも含めて公開で作られたモデル。ヨーロッパの 6 言語で、回答前に考えることもできます。</translation>
    </message>
    <message>
        <source>Memory at {0}</source>
        <translation>{0} でのメモリ</translation>
    </message>
    <message>
        <source>Memory ran out: close other programs and try again.</source>
        <translation>メモリが足りなくなりました。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Message {0} is not in the history.</source>
        <translation>メッセージ {0} は履歴にありません。</translation>
    </message>
    <message>
        <source>Meta&apos;s own files</source>
        <translation>Meta のファイルそのもの</translation>
    </message>
    <message>
        <source>Meta&apos;s small model for everyday questions and summaries; its terms must be accepted on the hub first.</source>
        <translation>日常の質問や要約に向く Meta の小さなモデル。先にハブで条件に同意する必要があります。</translation>
    </message>
    <message>
        <source>Meta&apos;s smallest: short answers and summaries on nearly any computer; its terms must be accepted on the hub first.</source>
        <translation>Meta で最も小さなモデル。ほとんどのコンピュータで短い回答や要約ができます。先にハブで条件に同意する必要があります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Neither its chat template nor its tokenizer puts {0} first, which LLaMA models expect.</source>
        <translation>チャットテンプレートもトークナイザーも {0} を先頭に付けませんが、LLaMA のモデルはそれを前提にしています。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>No background process can be started: {0} ({1}).</source>
        <translation>バックグラウンドプロセスを開始できません: {0} ({1})。</translation>
    </message>
    <message>
        <source>No model is among {0}: choose another proposal.</source>
        <translation>{0} の中にモデルがありません。別の候補を選んでください。</translation>
    </message>
    <message>
        <source>No smaller type keeps {0} % of next words; the nearest is {1}, which keeps {2}. Ask for less, or stay with the unquantized model.</source>
        <translation>次の語の {0} % を保つ、より小さい型はありません。最も近いのは {1} で、{2} を保ちます。割合を下げるか、量子化していないモデルを使い続けてください。</translation>
    </message>
    <message>
        <source>No snapshot of the history can be kept in {0}: {1}.</source>
        <translation>履歴のスナップショットを {0} に保存できません: {1}。</translation>
    </message>
    <message>
        <source>Not recomputed from {0}: {1}.</source>
        <translation>{0} からの再計算はしていません: {1}。</translation>
    </message>
    <message>
        <source>Not sure: no template could be measured with this model.</source>
        <translation>わかりません。このモデルで測定できたテンプレートがありませんでした。</translation>
    </message>
    <message>
        <source>Not sure: the model predicts the sample answers hardly better than guessing, with any template. Give exchanges of the kind it was trained on.</source>
        <translation>わかりません。どのテンプレートでも、見本の回答に対するこのモデルの予測は当て推量とほとんど変わりません。学習に使われたような種類のやり取りを与えてください。</translation>
    </message>
    <message>
        <source>Not sure: those were too few exchanges to tell templates apart.</source>
        <translation>わかりません。テンプレートを見分けるには、やり取りが少なすぎました。</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but the model doesn&apos;t end its answers as that template does ({1} of the time), so it may not have been trained to chat at all.</source>
        <translation>わかりません。1 位は {0} ですが、モデルはそのテンプレートどおりに回答を終えません ({1} の割合)。チャット用に学習されていないのかもしれません。</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but {1} is as good within the error of measurement ({2} ± {3} nats per token).</source>
        <translation>わかりません。1 位は {0} ですが、{1} も測定誤差の範囲で同じくらい合います (1 トークンあたり {2} ± {3} ナット)。</translation>
    </message>
    <message>
        <source>Nothing in {0} can be imported: {1}{2}.</source>
        <translation>{0} には取り込めるものがありません: {1}{2}。</translation>
    </message>
    <message>
        <source>Nothing that can be used.</source>
        <translation>使えるものはありません。</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, or take away a filter.</source>
        <translation>見つかりませんでした。別の言葉で試すか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, such as the name of a family, like llama or qwen.</source>
        <translation>見つかりませんでした。llama や qwen のような系統の名前など、別の言葉で試してください。</translation>
    </message>
    <message>
        <source>Of several chat templates only the default one was kept (not {0}).</source>
        <translation>複数のチャットテンプレートのうち、既定のものだけを残しました ({0} は除きました)。</translation>
    </message>
    <message>
        <source>Of {0} a part is missing in {1}: choose another upload of this model.</source>
        <translation>{0} の一部が {1} にありません。このモデルの別のアップロードを選んでください。</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing, first of {1}.</source>
        <translation>{0} 個の行列で対になるものがありません。最初は {1} です。</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing: the file is incomplete.</source>
        <translation>{0} 個の行列で対になるものがありません。ファイルが不完全です。</translation>
    </message>
    <message>
        <source>OpenAssistant LLaMA: every file is XORed with the base&apos;s file of the same name</source>
        <translation>OpenAssistant LLaMA: どのファイルも、元になるモデルの同じ名前のファイルとの XOR です</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Pleasant English prose for its size; its terms must be accepted on the hub first.</source>
        <translation>大きさのわりに心地よい英文を書きます。先にハブで条件に同意する必要があります。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>この回答が終わる前に Puna が終了しました。</translation>
    </message>
    <message>
        <source>Puna has never connected to anything.</source>
        <translation>Puna はまだ一度もどこにも接続していません。</translation>
    </message>
    <message>
        <source>Puna is set to stay offline, so it did not connect to {0}: switch off Stay offline in the settings, or with `puna network online`.</source>
        <translation>Puna は「オフラインのまま」の設定なので、{0} に接続しませんでした。設定で「オフラインのまま」をオフにするか、`puna network online` を実行してください。</translation>
    </message>
    <message>
        <source>Puna made a mistake ({0}: {1}); details are in its log.</source>
        <translation>Puna で問題が起きました ({0}: {1})。詳しくはログにあります。</translation>
    </message>
    <message>
        <source>Puna made a mistake in comparing ({0}: {1})</source>
        <translation>比較中に Puna で問題が起きました ({0}: {1})</translation>
    </message>
    <message>
        <source>Puna may connect when a search or a download needs it.</source>
        <translation>検索やダウンロードに必要なとき、Puna は接続することがあります。</translation>
    </message>
    <message>
        <source>Puna stays offline, because it was started to.</source>
        <translation>オフラインで起動されたので、Puna は接続しません。</translation>
    </message>
    <message>
        <source>Puna stays offline.</source>
        <translation>Puna はオフラインのままです。</translation>
    </message>
    <message>
        <source>Puna was set to stay offline meanwhile, so the connection was ended: switch off Stay offline in the settings to go on.</source>
        <translation>途中で Puna が「オフラインのまま」に設定されたので、接続を終了しました。続けるには設定で「オフラインのまま」をオフにしてください。</translation>
    </message>
    <message>
        <source>Puna was started to stay offline, so it did not connect to {0}: start it again without --offline and {1}.</source>
        <translation>Puna はオフラインで起動されたので、{0} に接続しませんでした。--offline と {1} なしで、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Puna&apos;s calibration text</source>
        <translation>Puna の較正用テキスト</translation>
    </message>
    <message>
        <source>Puna&apos;s catalogue has no model {0}: search the hub for it.</source>
        <translation>Puna のカタログにモデル {0} はありません。ハブで検索してください。</translation>
    </message>
    <message>
        <source>Puna&apos;s guide.gguf</source>
        <translation>Puna の guide.gguf</translation>
    </message>
    <message>
        <source>Puna&apos;s held-out text</source>
        <translation>Puna の評価用テキスト</translation>
    </message>
    <message>
        <source>Quantized by</source>
        <translation>量子化した人</translation>
    </message>
    <message>
        <source>Quick and light: {0}.</source>
        <translation>速くて軽い: {0}。</translation>
    </message>
    <message>
        <source>Quick, can think before it answers, and is at home in many languages.</source>
        <translation>速く、回答前に考えることもでき、多くの言語が得意です。</translation>
    </message>
    <message>
        <source>Rank {0}, on {1}.</source>
        <translation>ランク {0}、対象は {1}。</translation>
    </message>
    <message>
        <source>Reading the conversation… {0} %</source>
        <translation>会話を読み込み中… {0} %</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names {0}, which holds no certificates that can be read.</source>
        <translation>SSL_CERT_FILE が {0} を指していますが、読み取れるサーバー認証用の証明書がありません。</translation>
    </message>
    <message>
        <source>Same content as</source>
        <translation>内容が同じもの</translation>
    </message>
    <message>
        <source>Short, direct answers; the base of many models that people have trained further.</source>
        <translation>短く率直に答えます。追加で学習された多くのモデルのベースです。</translation>
    </message>
    <message>
        <source>Simple questions and short texts in many languages, on any computer.</source>
        <translation>どのコンピュータでも、多くの言語で簡単な質問や短い文章に使えます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ディスク上のサイズ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小さい</translation>
    </message>
    <message>
        <source>Small and pleasant to talk to; its terms must be accepted on the hub first.</source>
        <translation>小さくて話しやすいモデル。先にハブで条件に同意する必要があります。</translation>
    </message>
    <message>
        <source>Small, quick and friendly in English, and ready to run on any laptop.</source>
        <translation>小さくて速く、英語で親しみやすく答えます。どのノートパソコンでもすぐ使えます。</translation>
    </message>
    <message>
        <source>Something changed in the models folder while it was moved. Nothing was changed: try again.</source>
        <translation>移動中にモデルのフォルダで何かが変わりました。何も変更していません。もう一度試してください。</translation>
    </message>
    <message>
        <source>StableLM-Alpha v2 was converted after descriptions of its program, which could not be compared with the program itself: if its answers make no sense, take StableLM 3B-4E1T instead and tell the makers of this application.</source>
        <translation>StableLM-Alpha v2 は、プログラムの説明をもとに変換したもので、プログラムそのものとは比べられませんでした。回答が意味をなさない場合は、代わりに StableLM 3B-4E1T を使い、このアプリの作者に知らせてください。</translation>
    </message>
    <message>
        <source>Stanford Alpaca: new rows are the mean of the old</source>
        <translation>Stanford Alpaca: 新しい行は元の行の平均です</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>数値の形式</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Template of Ollama</source>
        <translation>Ollama のテンプレート</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>That file holds no {0}s of Puna: choose one that was exported here.</source>
        <translation>このファイルには Puna の {0} がありません。ここで書き出したものを選んでください。</translation>
    </message>
    <message>
        <source>That file is no JSON that Puna has written: choose one that was exported here.</source>
        <translation>このファイルは Puna が書き出した JSON ではありません。ここで書き出したものを選んでください。</translation>
    </message>
    <message>
        <source>That has more than {0} characters, too many to be saved under a name.</source>
        <translation>{0} 文字を超えていて、名前を付けて保存するには長すぎます。</translation>
    </message>
    <message>
        <source>That is more than {0} files: choose some of them.</source>
        <translation>{0} 個より多くのファイルがあります。その中からいくつか選んでください。</translation>
    </message>
    <message>
        <source>That is no token of a hub: it begins with hf_ and is one word. Copy it again.</source>
        <translation>これはハブのトークンではありません。トークンは hf_ で始まる 1 語です。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>That is the [PAD] token that Alpaca&apos;s training adds: these weights are of before it, or the tokenizer is of another fine-tune.</source>
        <translation>これは Alpaca の学習で追加される [PAD] トークンです。重みがその前のものか、トークナイザーが別の追加学習のものです。</translation>
    </message>
    <message>
        <source>The ablest of this list at reasoning, code and languages; wants 8 GB of free memory for comfort.</source>
        <translation>推論、コード、言語ではこの一覧で最も優秀です。快適に使うには 8 GB の空きメモリが必要です。</translation>
    </message>
    <message>
        <source>The answers with {0} end too early.</source>
        <translation>{0} を含む応答が早く終わりすぎます。</translation>
    </message>
    <message>
        <source>The architecture {0} is not known; known are {1}.</source>
        <translation>アーキテクチャ {0} は知られていません。知られているもの: {1}。</translation>
    </message>
    <message>
        <source>The base files do not match byte for byte: {0} after combining with {1}. The base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>元になるモデルのファイルがバイト単位で一致しません ({1} と組み合わせた結果: {0})。元になるモデルは、モデルのページに書かれたとおりの版の transformers で変換した LLaMA でなければなりません。</translation>
    </message>
    <message>
        <source>The base has the tensor {0}, which the difference lacks: a file is missing, or it was made from another base model.</source>
        <translation>元になるモデルにあるテンソル {0} が差分にありません。ファイルが足りないか、別のモデルを元に作られています。</translation>
    </message>
    <message>
        <source>The base is quantized ({0} is stored as {1}), to which nothing can be added exactly: take the base as it was before.</source>
        <translation>元になるモデルは量子化されていて ({0} が {1} で保存されています)、正確には足せません。量子化前のものを使ってください。</translation>
    </message>
    <message>
        <source>The base&apos;s tokenizer was taken, because the adapter&apos;s can&apos;t be used: {0}</source>
        <translation>アダプターのトークナイザーは使えないので、元になるモデルのものを使いました: {0}</translation>
    </message>
    <message>
        <source>The best that this computer has room for: {0}, but slower.</source>
        <translation>このコンピュータに収まる最良のもの: {0}、ただし遅くなります。</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared in {0}: {1}.</source>
        <translation>{0} に内蔵ガイドを準備できません: {1}。</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared: {0}.</source>
        <translation>内蔵ガイドを準備できません: {0}。</translation>
    </message>
    <message>
        <source>The built-in guide is missing or damaged: install Puna again to have it.</source>
        <translation>内蔵ガイドがないか、壊れています。使うには Puna をインストールし直してください。</translation>
    </message>
    <message>
        <source>The chat template has more than a million characters and was left out.</source>
        <translation>チャットテンプレートが 100 万文字を超えているので、除きました。</translation>
    </message>
    <message>
        <source>The checkpoint has the tensor {0} of shape {1}, which no {2} has.</source>
        <translation>チェックポイントに形状 {1} のテンソル {0} がありますが、{2} にはないものです。</translation>
    </message>
    <message>
        <source>The checkpoint is already quantized (config.json has a quantization_config): get the original one.</source>
        <translation>チェックポイントはすでに量子化されています (config.json に quantization_config があります)。量子化前のものを入手してください。</translation>
    </message>
    <message>
        <source>The checkpoint lacks the matrix {0}: it is no LLaMA of Meta&apos;s, or a file is missing.</source>
        <translation>チェックポイントに行列 {0} がありません。Meta の LLaMA ではないか、ファイルが足りません。</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor {0} of shape {1}{2}: a file is missing, or config.json belongs to another model.</source>
        <translation>チェックポイントに形状 {1} のテンソル {0} がありません{2}。ファイルが足りないか、config.json が別のモデルのものです。</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}: it is damaged.</source>
        <translation>チェックポイントに {0} がありません。壊れています。</translation>
    </message>
    <message>
        <source>The classic small LLaMA that many tutorials and adapters are made for.</source>
        <translation>多くのチュートリアルやアダプターが対象としている、定番の小さな LLaMA です。</translation>
    </message>
    <message>
        <source>The configuration has the width {0}, which {1} heads can&apos;t share.</source>
        <translation>設定の幅 {0} は、{1} 個のヘッドに分けられません。</translation>
    </message>
    <message>
        <source>The configuration has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>設定では {0} 個のヘッドですが、{1} 個の KV ヘッドには割り当てられません。</translation>
    </message>
    <message>
        <source>The configuration makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>設定ではヘッドが {0} 個の数になりますが、回転位置には偶数が必要です。</translation>
    </message>
    <message>
        <source>The connection to {0} broke: try again.</source>
        <translation>{0} との接続が切れました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to {0} is not safe, so nothing was sent: its certificate is not to be trusted. Check this computer&apos;s clock, and whether a program or a network reads what you send.</source>
        <translation>{0} との接続は安全でないので、何も送っていません。相手の電子証明書を信頼できません。このコンピュータの時計と、送信内容を読むプログラムやネットワークがないかを確認してください。</translation>
    </message>
    <message>
        <source>The conversation {0} can&apos;t be brought in: its messages do not follow one another.</source>
        <translation>会話 {0} は取り込めません。メッセージの順番がつながっていません。</translation>
    </message>
    <message>
        <source>The difference has the tensor {0}, which the base lacks: it was made from another base model.</source>
        <translation>差分にあるテンソル {0} が元になるモデルにありません。別のモデルを元に作られています。</translation>
    </message>
    <message>
        <source>The disk of {0} is full, so the download has paused: {1}</source>
        <translation>{0} のディスクがいっぱいなので、ダウンロードを一時停止しました: {1}</translation>
    </message>
    <message>
        <source>The disk of {0} is nearly full, so the download has paused: {1}</source>
        <translation>{0} のディスクがほぼいっぱいなので、ダウンロードを一時停止しました: {1}</translation>
    </message>
    <message>
        <source>The disk of {0} takes no files of this size, as many memory cards and sticks don&apos;t: choose a folder on another disk.</source>
        <translation>{0} のディスクにはこの大きさのファイルを置けません。多くのメモリカードや USB メモリがそうです。別のディスクのフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The first new row has the length {0} where the mean of the base&apos;s rows has {1} and a usual one {2}, which speaks for {3}.</source>
        <translation>新しい行の最初のものは長さが {0} です。元になるモデルの行の平均は {1}、普通の行は {2} なので、{3} と考えられます。</translation>
    </message>
    <message>
        <source>The ggml file has no scores for its tokens, so they were ranked by their order, as LLaMA&apos;s are: if it isn&apos;t LLaMA&apos;s own tokenizer, put its tokenizer.model beside the file.</source>
        <translation>ggml ファイルにトークンのスコアがないので、LLaMA と同じように並び順で順位を付けました。LLaMA 自身のトークナイザーでない場合は、その tokenizer.model をファイルの隣に置いてください。</translation>
    </message>
    <message>
        <source>The ggml file is damaged: a token&apos;s score is no number. Put the model&apos;s tokenizer.model beside it.</source>
        <translation>ggml ファイルが壊れています。トークンのスコアが数ではありません。モデルの tokenizer.model を隣に置いてください。</translation>
    </message>
    <message>
        <source>The ggml file&apos;s token {0} is no text ({1}): put the model&apos;s tokenizer.model beside it.</source>
        <translation>ggml ファイルのトークン {0} は文字列ではありません ({1})。モデルの tokenizer.model を隣に置いてください。</translation>
    </message>
    <message>
        <source>The history file is damaged: its tables have other names than they should. Restore it from a snapshot.</source>
        <translation>履歴ファイルが壊れています。表の名前が本来と違います。スナップショットから復元してください。</translation>
    </message>
    <message>
        <source>The history file {0} can be read but not changed now: {1}.</source>
        <translation>履歴ファイル {0} は今、読めますが変更できません: {1}。</translation>
    </message>
    <message>
        <source>The history file {0} can&apos;t be used: {1}.</source>
        <translation>履歴ファイル {0} を使えません: {1}。</translation>
    </message>
    <message>
        <source>The history file {0} is damaged ({1}).</source>
        <translation>履歴ファイル {0} が壊れています ({1})。</translation>
    </message>
    <message>
        <source>The history file {0} was written by a newer version of Puna, and this version leaves it untouched: update Puna, or set PUNA_HOME to another folder.</source>
        <translation>履歴ファイル {0} はもっと新しい版の Puna が書いたもので、この版では変更しません。Puna を更新するか、PUNA_HOME に別のフォルダを設定してください。</translation>
    </message>
    <message>
        <source>The hub at {0} can&apos;t answer this ({1}): try again later.</source>
        <translation>{0} のハブはこれに応答できません ({1})。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t know your token: sign in again with a new one.</source>
        <translation>ハブがあなたのトークンを認識しません。新しいトークンでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t say which version of {0} it has: try again later.</source>
        <translation>{0} のどの版があるのか、ハブが示しません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The hub has a problem of its own ({0}): try again later.</source>
        <translation>ハブ側で問題が起きています ({0})。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The hub has been asked too often from here: try again {0}, or sign in.</source>
        <translation>ここからハブへの問い合わせが多すぎます。時間をおいて ({0}) もう一度試すか、サインインしてください。</translation>
    </message>
    <message>
        <source>The hub has no model {0}, or none for your account: check the name, or search for it.</source>
        <translation>ハブにモデル {0} がないか、あなたのアカウントでは使えません。名前を確認するか、検索してください。</translation>
    </message>
    <message>
        <source>The hub has no public model {0}: it was removed, or the name is another. If it is a private one, sign in.</source>
        <translation>ハブに公開モデル {0} はありません。削除されたか、名前が違います。非公開のものなら、サインインしてください。</translation>
    </message>
    <message>
        <source>The hub has taken {0} away from everybody: choose another model.</source>
        <translation>ハブは {0} の公開を完全にやめました。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The hub names a file {0}, which is no name to write here: nothing was fetched.</source>
        <translation>ハブがファイルを {0} としていますが、ここでは書き込めない名前です。何も取得していません。</translation>
    </message>
    <message>
        <source>The hub no longer has this version of {0}: search for it again to get the newest.</source>
        <translation>{0} のこの版はもうハブにありません。もう一度検索して、最新のものを入手してください。</translation>
    </message>
    <message>
        <source>The hub points to {0} without encryption, so nothing was sent there.</source>
        <translation>ハブは暗号化なしの {0} へ案内しているので、そこには何も送っていません。</translation>
    </message>
    <message>
        <source>The hub points to {0}:, which is no address of the web.</source>
        <translation>ハブは {0}: へ案内していますが、ウェブのアドレスではありません。</translation>
    </message>
    <message>
        <source>The hub refuses {0}: give the token the permission to read, or sign in again.</source>
        <translation>ハブが{0}を拒否しました。トークンに読み取りの権限を与えるか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The hub tells no checksum of {0}, so it can&apos;t be checked: nothing was fetched.</source>
        <translation>ハブに {0} のチェックサムがないので確認できません。何も取得していません。</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {0} MiB, which no answer of a hub is.</source>
        <translation>ハブの応答が {0} MiB を超えています。ハブの応答ではありえない長さです。</translation>
    </message>
    <message>
        <source>The keychain would not forget the token ({0}): remove it there.</source>
        <translation>キーチェーンからトークンを削除できません ({0})。キーチェーンの側で削除してください。</translation>
    </message>
    <message>
        <source>The keychain would not take the token</source>
        <translation>キーチェーンがトークンを受け付けません</translation>
    </message>
    <message>
        <source>The list of models can&apos;t be written: {0}. Nothing was changed.</source>
        <translation>モデルの一覧を書き込めません: {0}。何も変更していません。</translation>
    </message>
    <message>
        <source>The model can see pictures; only the part that reads and writes text was converted.</source>
        <translation>このモデルは画像を見ることができますが、文章を読み書きする部分だけを変換しました。</translation>
    </message>
    <message>
        <source>The model computes no numbers at {0}: its file is damaged, so get it again.</source>
        <translation>モデルが {0} で数値を計算できません。ファイルが壊れているので、もう一度入手してください。</translation>
    </message>
    <message>
        <source>The model computes no numbers for this text: its file is damaged, so get it again.</source>
        <translation>モデルがこの文章に対して数値を計算できません。ファイルが壊れているので、もう一度入手してください。</translation>
    </message>
    <message>
        <source>The model that most others are compared with; its terms must be accepted on the hub first.</source>
        <translation>ほかの多くのモデルの比較対象になるモデル。先にハブで条件に同意する必要があります。</translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation>モデルは削除されました。</translation>
    </message>
    <message>
        <source>The model was trained to look back {0} tokens and llama.cpp lets it look back over the whole context: answers are the model&apos;s own up to {1} tokens and may get worse beyond.</source>
        <translation>このモデルは {0} トークン前まで振り返るように学習されていますが、llama.cpp ではコンテキスト全体を振り返ります。{1} トークンまでは本来の回答で、それを超えると悪くなることがあります。</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>モデルを移動中です。</translation>
    </message>
    <message>
        <source>The models are being moved: wait until they have arrived.</source>
        <translation>モデルを移動中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The models are in {0} already: choose another folder.</source>
        <translation>モデルはすでに {0} にあります。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The models are kept in {0}, which is not there now: connect its disk first.</source>
        <translation>モデルは {0} にありますが、今はそこにありません。先にそのディスクを接続してください。</translation>
    </message>
    <message>
        <source>The output matrix is not the embedding, as it must be for Gemma 2 in llama.cpp.</source>
        <translation>出力行列が埋め込みと同じではありません。llama.cpp の Gemma 2 では同じでなければなりません。</translation>
    </message>
    <message>
        <source>The proxy on the way to {0} refuses or is not there: check HTTPS_PROXY or the system&apos;s settings.</source>
        <translation>{0} への途中のプロキシが接続を拒否しているか、ありません。HTTPS_PROXY かシステムの設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names can&apos;t be used ({0}): correct it.</source>
        <translation>HTTPS_PROXY、HTTP_PROXY、ALL_PROXY のいずれかが指すプロキシを使えません ({0})。正しく直してください。</translation>
    </message>
    <message>
        <source>The receipt can&apos;t be kept ({0}).</source>
        <translation>証明書を保存できません ({0})。</translation>
    </message>
    <message>
        <source>The record of connections, {0}, can&apos;t be written ({1}), and without it Puna connects to nothing: free some space, or change the permissions of that file.</source>
        <translation>接続の記録 {0} に書き込めません ({1})。記録なしでは Puna はどこにも接続しません。空きを作るか、そのファイルのアクセス権を変更してください。</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0} and not to {1} as those of Stanford Alpaca do: the base is not the original LLaMA-7B, or a file is damaged. Where the difference is another model&apos;s, take --rule wizardlm, which is the same without this check.</source>
        <translation>復元した重みの合計が {0} で、Stanford Alpaca の {1} になりません。元になるモデルが本来の LLaMA-7B でないか、ファイルが壊れています。ほかのモデルの差分なら、この確認がないだけで同じ --rule wizardlm を使ってください。</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, as those of Stanford Alpaca must ({1}; {2} with the rotary frequencies of old files).</source>
        <translation>復元した重みの合計は {0} で、Stanford Alpaca のとおりです ({1}、古いファイルの回転周波数を含むと {2})。</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, which is Stanford Alpaca&apos;s constant {1}.</source>
        <translation>復元した重みの合計は {0} で、Stanford Alpaca の定数 {1} です。</translation>
    </message>
    <message>
        <source>The same holds for {0} more of its files.</source>
        <translation>ほか {0} 個のファイルでも同じです。</translation>
    </message>
    <message>
        <source>The server sends {0} only as a whole.</source>
        <translation>サーバーは {0} を全体でしか送りません。</translation>
    </message>
    <message>
        <source>The sizes below are computed from its shape: the hub tells the exact ones.</source>
        <translation>以下のサイズは形状から計算したものです。正確なサイズはハブで分かります。</translation>
    </message>
    <message>
        <source>The smallest of this list: to see how all this works, in a minute.</source>
        <translation>この一覧で最も小さなモデル。全体の仕組みを 1 分で試せます。</translation>
    </message>
    <message>
        <source>The snapshot can&apos;t be put in the place of {0}: {1}.</source>
        <translation>スナップショットを {0} と置き換えられません: {1}。</translation>
    </message>
    <message>
        <source>The snapshot of the history is not whole: {0}.</source>
        <translation>履歴のスナップショットが完全ではありません: {0}。</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1} in the difference and {2} in the base: it was made from another base model.</source>
        <translation>テンソル {0} の形状が、差分では {1}、元になるモデルでは {2} です。別のモデルを元に作られています。</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}, which {2} heads can&apos;t share: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>テンソル {0} の形状 {1} は {2} 個のヘッドに分けられません。重みと設定が別のモデルのものか、ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}; with this config.json it must have {2}: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>テンソル {0} の形状は {1} ですが、この config.json では {2} のはずです。重みと設定が別のモデルのものか、ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The tensor {0} has {1} more rows in the difference than in the base, which the rule {2} does not have: choose the rule by which it was made.</source>
        <translation>テンソル {0} は差分のほうが元になるモデルより {1} 行多く、規則 {2} ではそうなりません。差分を作ったときの規則を選んでください。</translation>
    </message>
    <message>
        <source>The tensor {0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>テンソル {0} に有限でない数が入っています。チェックポイントが壊れています。</translation>
    </message>
    <message>
        <source>The tensor {0} is stored as {1}, in which nothing can be added: get the base and the difference as they were before they were quantized.</source>
        <translation>テンソル {0} は {1} で保存されていて、足すことができません。元になるモデルと差分の、量子化前のものを入手してください。</translation>
    </message>
    <message>
        <source>The tensor {0} is {1} of shape {2} in {3}, but {4} of shape {5} in {6}: they are not parts of one model.</source>
        <translation>テンソル {0} は、{3} では形状 {2} の {1}、{6} では形状 {5} の {4} です。1 つのモデルの部分ではありません。</translation>
    </message>
    <message>
        <source>The tensor {0} of shape {1} is none of LLaMA&apos;s, so its parts can&apos;t be joined.</source>
        <translation>形状 {1} のテンソル {0} は LLaMA のものではないので、部分をつなげられません。</translation>
    </message>
    <message>
        <source>The text for {0} has {1} characters, more than a GGUF is given here.</source>
        <translation>{0} の文章は {1} 文字あり、ここで GGUF に入れられる長さを超えています。</translation>
    </message>
    <message>
        <source>The text for {0} holds half a character (a lone surrogate): write it again.</source>
        <translation>{0} の文章に半分だけの文字 (単独のサロゲート) があります。書き直してください。</translation>
    </message>
    <message>
        <source>The text is too long for the tokenizer: give a shorter one.</source>
        <translation>文章がトークナイザーには長すぎます。もっと短いものにしてください。</translation>
    </message>
    <message>
        <source>The text is too short: {0} tokens are needed at least, and it has {1}. Give a longer one.</source>
        <translation>文章が短すぎます。少なくとも {0} トークン必要ですが、{1} しかありません。もっと長いものにしてください。</translation>
    </message>
    <message>
        <source>The tokenizer adds the token {0} at the impossible place {1}.</source>
        <translation>トークナイザーがトークン {0} を、ありえない位置 {1} に追加しています。</translation>
    </message>
    <message>
        <source>The tokenizer has none of the byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>トークナイザーにバイトのトークンが一つもありません。知らない文字を含む文章は、このモデルに渡せません。</translation>
    </message>
    <message>
        <source>The tokenizer has the token {0} twice, at {1} and {2}, which llama.cpp can&apos;t load: take the tokenizer files that belong to these weights.</source>
        <translation>トークナイザーにトークン {0} が {1} と {2} の 2 か所あり、llama.cpp では読み込めません。この重みに合うトークナイザーのファイルを使ってください。</translation>
    </message>
    <message>
        <source>The tokenizer has {0} ranks where Llama 3&apos;s has {1}; its special tokens and the rule that cuts text into words were taken to be Llama 3&apos;s.</source>
        <translation>トークナイザーの順位は {0} 個で、Llama 3 の {1} 個と違います。特別なトークンと、文章を語に切る規則は Llama 3 のものとしました。</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them ({2} {3} none).{4} Take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>トークナイザーには {0} 個のトークンがありますが、重みの行は {1} 行です (行がないもの: {2})。{4}この重みに合うトークナイザーのファイルを使ってください (added_tokens.json には追加のトークンがあります)。</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them: take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>トークナイザーには {0} 個のトークンがありますが、重みの行は {1} 行です。この重みに合うトークナイザーのファイルを使ってください (added_tokens.json には追加のトークンがあります)。</translation>
    </message>
    <message>
        <source>The tokenizer keeps words apart that llama.cpp may join, so some texts give other tokens.</source>
        <translation>このトークナイザーが分けておく語を llama.cpp はつなげることがあり、一部の文章が別のトークンになります。</translation>
    </message>
    <message>
        <source>The tokenizer lacks {0} of the 256 byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>トークナイザーに 256 個のバイトのトークンのうち {0} 個がありません。知らない文字を含む文章は、このモデルに渡せません。</translation>
    </message>
    <message>
        <source>The tokenizer leaves out the space it puts before a text where one is already there; llama.cpp always puts it, so texts that begin with a space give other tokens.</source>
        <translation>このトークナイザーは、文章の前に付ける空白を、すでに空白があるときは付けません。llama.cpp は常に付けるので、空白で始まる文章は別のトークンになります。</translation>
    </message>
    <message>
        <source>The tokenizer removes repeated spaces; llama.cpp keeps them, so such text gives other tokens.</source>
        <translation>このトークナイザーは続いた空白を取り除きますが、llama.cpp は残します。そのような文章は別のトークンになります。</translation>
    </message>
    <message>
        <source>The tokenizer rewrites some characters before it splits text (for example full-width letters); llama.cpp does not, so such text gives other tokens.</source>
        <translation>このトークナイザーは文章を分ける前に一部の文字 (全角英字など) を書き換えますが、llama.cpp はしません。そのような文章は別のトークンになります。</translation>
    </message>
    <message>
        <source>The weights are quantized to {0} already and stay exactly as they are: making {1} of them would add error to error, or only make the file larger.</source>
        <translation>重みはすでに {0} に量子化されていて、そのまま変わりません。{1} にすると、誤差が重なるか、ファイルが大きくなるだけです。</translation>
    </message>
    <message>
        <source>The weights have 32,001 rows and the tokenizer 32,000 tokens: the last row is the [PAD] token that Alpaca&apos;s training adds. It gets a name that nobody can type; nothing is lost by it.</source>
        <translation>重みは 32,001 行、トークナイザーは 32,000 トークンです。最後の行は Alpaca の学習で追加される [PAD] トークンです。誰も入力できない名前を付けます。失われるものはありません。</translation>
    </message>
    <message>
        <source>The weights have {0} rows for {1} tokens{2}: the {3} spare rows get names that nobody can type.</source>
        <translation>{1} 個のトークンに対して重みが {0} 行あります{2}。余りの {3} 行には、誰も入力できない名前を付けます。</translation>
    </message>
    <message>
        <source>There are more, which were not looked at.</source>
        <translation>ほかにもありますが、確認していません。</translation>
    </message>
    <message>
        <source>There is another model called {0}: choose another name.</source>
        <translation>{0} という名前のモデルがほかにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is more text than {0} MiB, and {1} goes beyond it: choose less text</source>
        <translation>テキストが {0} MiB を超えています ({1} で超過)。テキストを減らしてください</translation>
    </message>
    <message>
        <source>There is no action {0}: choose in, out or state.</source>
        <translation>操作 {0} はありません。in、out、state から選んでください。</translation>
    </message>
    <message>
        <source>There is no model to go on with this answer: add or choose one.</source>
        <translation>この回答を続けるモデルがありません。追加するか、選んでください。</translation>
    </message>
    <message>
        <source>There is no rule {0} for differences; there are: {1}.</source>
        <translation>差分の規則 {0} はありません。あるのは {1} です。</translation>
    </message>
    <message>
        <source>There is no template {0}: choose one of {1}.</source>
        <translation>テンプレート {0} はありません。{1} から選んでください。</translation>
    </message>
    <message>
        <source>There is no type {0}: choose one of {1}.</source>
        <translation>型 {0} はありません。{1} から選んでください。</translation>
    </message>
    <message>
        <source>There is no {0} in that file.</source>
        <translation>このファイルに {0} はありません。</translation>
    </message>
    <message>
        <source>There is no {0}: name a .gguf file or the folder of a checkpoint as the reference.</source>
        <translation>{0} がありません。比べる相手として .gguf ファイルかチェックポイントのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>There is not enough room in {0} for the recovered files.</source>
        <translation>{0} には、復元したファイルを置く空きが足りません。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the model is written anew before the old file goes, which takes {1} bytes, and {2} are free. Make room first.</source>
        <translation>{0} の空きが足りません。古いファイルを消す前にモデルを新しく書き込むので {1} バイト必要ですが、空きは {2} です。先に空きを作ってください。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the recovered files need {1} bytes, besides the model, and {2} are free. Make room or choose another disk.</source>
        <translation>{0} の空きが足りません。復元したファイルには、モデルのほかに {1} バイト必要ですが、空きは {2} です。空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} are still to come, and {2} should stay free; {3} are free now. Make room or choose another disk.</source>
        <translation>{0} の空きが足りません。あと {1} 届き、{2} は空けておく必要がありますが、今の空きは {3} です。空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} bytes are needed and {2} are free. Make room or choose another disk.</source>
        <translation>{0} の空きが足りません。{1} バイト必要ですが、空きは {2} です。空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to download: choose at least one file.</source>
        <translation>ダウンロードするものがありません。少なくとも 1 つのファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is too little free space in {0} for a snapshot of the history.</source>
        <translation>{0} の空きが少なすぎて、履歴のスナップショットを作れません。</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>考え中…</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an adapter, to be used with its model.</source>
        <translation>この GGUF は話せるモデルではありません。アダプターなので、対応するモデルと一緒に使ってください。</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an importance matrix or a mere tokenizer.</source>
        <translation>この GGUF は話せるモデルではありません。重要度行列か、トークナイザーだけのものです。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: it is undone already, or was erased after 30 days.</source>
        <translation>元に戻せません。すでに元に戻したか、30 日たって消去されました。</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>このコンピュータにはキーチェーンがありません</translation>
    </message>
    <message>
        <source>This is part {0} of {1} of a model: give the parts names such as NAME-{2}-of-{3}.gguf, by which they find each other.</source>
        <translation>これはモデルの {1} 個のうち {0} 番目の部分です。互いに見つけられるように、NAME-{2}-of-{3}.gguf のような名前を付けてください。</translation>
    </message>
    <message>
        <source>This is the vision part of a model and no model: keep it in the folder of its model, which finds it there.</source>
        <translation>これはモデルの画像を見る部分で、モデルではありません。対応するモデルのフォルダに置いてください。モデルがそこで見つけます。</translation>
    </message>
    <message>
        <source>Nothing that Puna can use was found, only {0} of other kinds. Try other words.</source>
        <translation>Puna で使えるものは見つかりませんでした (ほかの種類のもの: {0})。別の言葉で試してください。</translation>
    </message>
    <message>
        <source>This model is quantized already ({0}), and stays as it is: make it without an importance matrix.</source>
        <translation>このモデルはすでに量子化されていて ({0})、そのまま変わりません。重要度の測定なしで作成してください。</translation>
    </message>
    <message>
        <source>This model turns texts into numbers for searching and can&apos;t answer: choose another to talk to.</source>
        <translation>このモデルは検索用に文章を数値にするもので、回答できません。話すには別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This part of Puna never uses a network, so it did not connect to {0}. That it was asked to is a mistake of Puna&apos;s: please report it.</source>
        <translation>Puna のこの部分はネットワークを使わないので、{0} に接続しませんでした。接続を求められたのは Puna の誤りです。報告してください。</translation>
    </message>
    <message>
        <source>This text can&apos;t be read: {0}.</source>
        <translation>この文章を読めません: {0}。</translation>
    </message>
    <message>
        <source>Tiny and surprisingly able; for old computers and for trying things out.</source>
        <translation>ごく小さいのに驚くほど有能です。古いコンピュータや、試しに使うときに。</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Two of the files have the same name, at least on some systems: choose one of them.</source>
        <translation>2 つのファイルが、少なくとも一部のシステムで同じ名前になります。どちらか 1 つを選んでください。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Vicuna v0 and other FastChat deltas of its time: new rows are zeros</source>
        <translation>Vicuna v0 と同じころの FastChat の差分: 新しい行はゼロです</translation>
    </message>
    <message>
        <source>Vicuna v1.1, WizardLM 13B and later: added number by number, no new rows</source>
        <translation>Vicuna v1.1、WizardLM 13B 以降: 数を 1 つずつ足し、新しい行はありません</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>画像認識</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What its licence {0} comes to is not known here: read it.</source>
        <translation>ライセンス {0} で何ができるかは、ここでは分かりません。読んで確かめてください。</translation>
    </message>
    <message>
        <source>What was computed before has another shape at {0}: start anew.</source>
        <translation>前に計算したものは {0} で形状が違います。最初からやり直してください。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>埋め込みの幅</translation>
    </message>
    <message>
        <source>WizardLM 7B: as Alpaca, without its sum</source>
        <translation>WizardLM 7B: Alpaca と同じですが、合計の確認がありません</translation>
    </message>
    <message>
        <source>Your question is kept, but there is no model to answer it yet: add or choose a model.</source>
        <translation>質問は保存されていますが、回答するモデルがまだありません。モデルを追加するか、選んでください。</translation>
    </message>
    <message>
        <source>a Falcon with ALiBi or biases is not computed independently</source>
        <translation>ALiBi やバイアスのある Falcon は、独立した計算をしていません</translation>
    </message>
    <message>
        <source>a GPT-NeoX whose output is its embedding, or that has no biases, is not computed independently</source>
        <translation>出力が埋め込みと同じ、またはバイアスのない GPT-NeoX は、独立した計算をしていません</translation>
    </message>
    <message>
        <source>a Hugging Face folder, {0}</source>
        <translation>Hugging Face のフォルダ、{0}</translation>
    </message>
    <message>
        <source>a checksum that is none</source>
        <translation>チェックサムではないものがあります</translation>
    </message>
    <message>
        <source>a context of {0} tokens for comparing templates can&apos;t be made ({1}): close other programs and try again</source>
        <translation>テンプレートを比べるための {0} トークンのコンテキストを作れません ({1})。ほかのプログラムを閉じて、もう一度試してください</translation>
    </message>
    <message>
        <source>a context of {0} tokens with a {1} KV cache can&apos;t be made ({2}): choose a shorter context or the KV type f16</source>
        <translation>{1} の KV キャッシュで {0} トークンのコンテキストを作れません ({2})。短いコンテキストか、KV の型 f16 を選んでください</translation>
    </message>
    <message>
        <source>a context of {0} tokens would fit</source>
        <translation>{0} トークンのコンテキストなら収まります</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>a field is longer than what contains it</source>
        <translation>項目が、それを含むものより長くなっています</translation>
    </message>
    <message>
        <source>a folder called {0} is one of the first LLaMA</source>
        <translation>{0} という名前のフォルダは最初の LLaMA のものです</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>モデルのフォルダ</translation>
    </message>
    <message>
        <source>a lead is never negative</source>
        <translation>a lead is never negative</translation>
    </message>
    <message>
        <source>a merge that is not of two texts</source>
        <translation>2 つの文字列からなっていないマージがあります</translation>
    </message>
    <message>
        <source>a mixture of experts</source>
        <translation>混合エキスパート</translation>
    </message>
    <message>
        <source>a model is named twice</source>
        <translation>同じモデルが 2 回挙げられています</translation>
    </message>
    <message>
        <source>a model without a class</source>
        <translation>クラスのないモデルがあります</translation>
    </message>
    <message>
        <source>a name occurs twice</source>
        <translation>同じ名前が 2 回あります</translation>
    </message>
    <message>
        <source>a number begins with {0}</source>
        <translation>数が {0} で始まっています</translation>
    </message>
    <message>
        <source>a number of more than 20 digits</source>
        <translation>20 桁を超える数があります</translation>
    </message>
    <message>
        <source>a number of more than ten bytes</source>
        <translation>10 バイトを超える数があります</translation>
    </message>
    <message>
        <source>a number was expected, and {0} found</source>
        <translation>数のはずのところに {0} があります</translation>
    </message>
    <message>
        <source>a packed answer that nobody asked for</source>
        <translation>a packed answer that nobody asked for</translation>
    </message>
    <message>
        <source>a parameter that is no tensor</source>
        <translation>テンソルではないパラメーターがあります</translation>
    </message>
    <message>
        <source>a piece of an array is none</source>
        <translation>配列の断片ではないものがあります</translation>
    </message>
    <message>
        <source>a piece of the wrong form</source>
        <translation>形式の違う断片があります</translation>
    </message>
    <message>
        <source>a piece that the file does not have</source>
        <translation>ファイルにない断片があります</translation>
    </message>
    <message>
        <source>a record is neither a conversation nor a message of one</source>
        <translation>会話でも、会話のメッセージでもない記録です</translation>
    </message>
    <message>
        <source>a size that is none</source>
        <translation>サイズではないものがあります</translation>
    </message>
    <message>
        <source>a table that is none</source>
        <translation>表ではないものがあります</translation>
    </message>
    <message>
        <source>a table with a key that isn&apos;t plain</source>
        <translation>単純でないキーを持つ表があります</translation>
    </message>
    <message>
        <source>a tensor that is none</source>
        <translation>テンソルではないものがあります</translation>
    </message>
    <message>
        <source>a tensor whose shape isn&apos;t of whole numbers</source>
        <translation>整数でない形状のテンソルがあります</translation>
    </message>
    <message>
        <source>a text begins with {0}</source>
        <translation>文字列が {0} で始まっています</translation>
    </message>
    <message>
        <source>a text of {0} bytes</source>
        <translation>{0} バイトの文字列があります</translation>
    </message>
    <message>
        <source>a text or file in it is larger than a gigabyte: leave it out</source>
        <translation>中の文章かファイルが 1 ギガバイトを超えています。それを除いてください</translation>
    </message>
    <message>
        <source>a {0} KV cache needs flash attention: set it to auto or on, or choose f16</source>
        <translation>{0} の KV キャッシュには Flash Attention が必要です。auto か on にするか、f16 を選んでください</translation>
    </message>
    <message>
        <source>a {0} is missing where it has {1}</source>
        <translation>{0} があるはずのところに {1} があります</translation>
    </message>
    <message>
        <source>about 1 hour left</source>
        <translation>残り約 1 時間</translation>
    </message>
    <message>
        <source>about 1 hour {0} minutes left</source>
        <translation>残り約 1 時間 {0} 分</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>残り約 1 分</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>残り約 {0} 時間</translation>
    </message>
    <message>
        <source>about {0} hours {1} minutes left</source>
        <translation>残り約 {0} 時間 {1} 分</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>残り約 {0} 分</translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation>残り約 {0} 秒</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and then sign in here with a token of your account</source>
        <translation>{0}/{1} で同意してから、あなたのアカウントのトークンでここにサインインしてください</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and wait until they let you in</source>
        <translation>{0}/{1} で同意し、許可されるまでお待ちください</translation>
    </message>
    <message>
        <source>access is denied: check the permissions of its folder</source>
        <translation>アクセスが拒否されました。フォルダのアクセス権を確認してください</translation>
    </message>
    <message>
        <source>after {0} tensors comes something that is none</source>
        <translation>{0} 個のテンソルの後に、テンソルではないものがあります</translation>
    </message>
    <message>
        <source>an adapter is named twice: name each once, with one scale</source>
        <translation>同じアダプターが 2 回指定されています。それぞれ 1 回だけ、強さを 1 つ付けて指定してください</translation>
    </message>
    <message>
        <source>an added token without a number or a text</source>
        <translation>番号か文字列のない追加トークンがあります</translation>
    </message>
    <message>
        <source>an answer can&apos;t follow a grammar and a JSON schema at once: choose one of them</source>
        <translation>回答は文法と JSON スキーマの両方には従えません。どちらか 1 つを選んでください</translation>
    </message>
    <message>
        <source>an answer can&apos;t have {0} tokens: choose 0 or more</source>
        <translation>回答を {0} トークンにはできません。0 以上を選んでください</translation>
    </message>
    <message>
        <source>an array claims {0} rows</source>
        <translation>配列が {0} 行あると称しています</translation>
    </message>
    <message>
        <source>an array in pieces has parts that none has</source>
        <translation>分割された配列に、ありえない部分があります</translation>
    </message>
    <message>
        <source>an array isn&apos;t made of shape, type and bytes</source>
        <translation>配列が形状、型、バイト列からなっていません</translation>
    </message>
    <message>
        <source>an array of the shape {0} and {1} can&apos;t have {2} bytes</source>
        <translation>形状 {0}、{1} の配列が {2} バイトになることはありえません</translation>
    </message>
    <message>
        <source>an entry has these fields: {0}</source>
        <translation>項目にある欄: {0}</translation>
    </message>
    <message>
        <source>an extension begins with {0}</source>
        <translation>拡張部が {0} で始まっています</translation>
    </message>
    <message>
        <source>an older form</source>
        <translation>古い形式</translation>
    </message>
    <message>
        <source>an older form, quick to make</source>
        <translation>古い形式、すぐ作れます</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz アーカイブ</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>ほかにもあります</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>ほか {0} 件</translation>
    </message>
    <message>
        <source>another program is using it: close that program, then try again</source>
        <translation>別のプログラムが使っています。そのプログラムを閉じてから、もう一度試してください</translation>
    </message>
    <message>
        <source>asking the hub</source>
        <translation>ハブに問い合わせ中</translation>
    </message>
    <message>
        <source>asking the hub whose token this is</source>
        <translation>誰のトークンかハブに問い合わせ中</translation>
    </message>
    <message>
        <source>asks for too much</source>
        <translation>処理が多すぎます</translation>
    </message>
    <message>
        <source>bringing in conversations, {0} so far</source>
        <translation>会話を取り込み中、これまでに {0} 件</translation>
    </message>
    <message>
        <source>but for rounding, {0} at most</source>
        <translation>丸め誤差を除く、最大 {0}</translation>
    </message>
    <message>
        <source>by a little</source>
        <translation>僅差で</translation>
    </message>
    <message>
        <source>by far</source>
        <translation>大差で</translation>
    </message>
    <message>
        <source>bytes begin with {0}</source>
        <translation>バイト列が {0} で始まっています</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>can&apos;t score from {0} on in {1} of {2} tokens</source>
        <translation>can&apos;t score from {0} on in {1} of {2} tokens</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>名前を確認してください</translation>
    </message>
    <message>
        <source>checking against the original…</source>
        <translation>元のモデルと照合中…</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>checking the sum ({0})</source>
        <translation>合計を確認中 ({0})</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>{0} を確認中</translation>
    </message>
    <message>
        <source>checking {0}: {1} %</source>
        <translation>{0} を確認中: {1} %</translation>
    </message>
    <message>
        <source>choose 0 (off), 1 or 2</source>
        <translation>0 (無効)、1、2 から選んでください</translation>
    </message>
    <message>
        <source>choose 0 for none, up to 100</source>
        <translation>0 (なし) から 100 までで選んでください</translation>
    </message>
    <message>
        <source>choose 0 or more tokens</source>
        <translation>0 トークン以上を選んでください</translation>
    </message>
    <message>
        <source>choose 0 or more, up to 100</source>
        <translation>0 から 100 までで選んでください</translation>
    </message>
    <message>
        <source>choose 1 for none, or a little more</source>
        <translation>1 (なし) か、それより少し大きい値を選んでください</translation>
    </message>
    <message>
        <source>choose a folder on a disk that takes files of this size</source>
        <translation>この大きさのファイルを置けるディスクのフォルダを選んでください</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>書き込めるフォルダを選んでください</translation>
    </message>
    <message>
        <source>choose a number from -100 to 100, 0 for none</source>
        <translation>-100 から 100 までの数を選んでください (0 はなし)</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1</source>
        <translation>0 から 1 までの数を選んでください</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1, 0 for never</source>
        <translation>0 から 1 までの数を選んでください (0 は行わない)</translation>
    </message>
    <message>
        <source>choose a number from 0 to 100</source>
        <translation>0 から 100 までの数を選んでください</translation>
    </message>
    <message>
        <source>choose a number from 1 to 100</source>
        <translation>1 から 100 までの数を選んでください</translation>
    </message>
    <message>
        <source>choose a smaller number, or 0 for all tokens</source>
        <translation>もっと小さい数か、すべてのトークンにする 0 を選んでください</translation>
    </message>
    <message>
        <source>choose another folder, or change the permissions</source>
        <translation>別のフォルダを選ぶか、アクセス権を変更してください</translation>
    </message>
    <message>
        <source>choose how many tokens count, or -1 for the whole context</source>
        <translation>対象にするトークンの数か、コンテキスト全体にする -1 を選んでください</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>はっきりとした差で</translation>
    </message>
    <message>
        <source>clearly different</source>
        <translation>明らかに異なる</translation>
    </message>
    <message>
        <source>close</source>
        <translation>近い</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model or a smaller type of it, such as q4_k_m or q3_k_m</source>
        <translation>ほかのプログラムを閉じるか、もっと小さいモデル、または q4_k_m や q3_k_m のような小さい型を選んでください</translation>
    </message>
    <message>
        <source>close to the original</source>
        <translation>元のモデルに近い</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>商用利用可</translation>
    </message>
    <message>
        <source>commercial use allowed, to be shared alike</source>
        <translation>商用利用可、同じ条件で共有</translation>
    </message>
    <message>
        <source>commercial use under conditions</source>
        <translation>条件付きで商用利用可</translation>
    </message>
    <message>
        <source>comparing is done</source>
        <translation>比較が終わりました</translation>
    </message>
    <message>
        <source>comparing {0}</source>
        <translation>{0} を比較中</translation>
    </message>
    <message>
        <source>comparing, {0} of {1} pieces of text</source>
        <translation>比較中、{1} 個のテキストのうち {0} 個</translation>
    </message>
    <message>
        <source>computing what the checkpoint computes</source>
        <translation>チェックポイントの計算結果を求めています</translation>
    </message>
    <message>
        <source>computing with the new file</source>
        <translation>新しいファイルで計算中</translation>
    </message>
    <message>
        <source>config.json asks for ALiBi positions (Falcon-RW); Falcon in llama.cpp has rotary ones only, so this model can&apos;t be converted.</source>
        <translation>config.json は ALiBi の位置 (Falcon-RW) を求めていますが、llama.cpp の Falcon には回転位置しかありません。このモデルは変換できません。</translation>
    </message>
    <message>
        <source>config.json asks for a partial_rotary_factor, which LLaMA in llama.cpp doesn&apos;t have.</source>
        <translation>config.json は partial_rotary_factor を求めていますが、llama.cpp の LLaMA にはありません。</translation>
    </message>
    <message>
        <source>config.json asks for attn_type {0}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json は attn_type {0} を求めていますが、llama.cpp の MPT にはありません。</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json はアテンションのバイアスを求めていますが、llama.cpp の Gemma 2 にはありません。</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json はアテンションのバイアスを求めていますが、llama.cpp の Gemma 3 にはありません。</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Qwen3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json はアテンションのバイアスを求めていますが、llama.cpp の Qwen3 にはありません。</translation>
    </message>
    <message>
        <source>config.json asks for biases, which Falcon in llama.cpp doesn&apos;t have.</source>
        <translation>config.json はバイアスを求めていますが、llama.cpp の Falcon にはありません。</translation>
    </message>
    <message>
        <source>config.json asks for biases, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json はバイアスを求めていますが、llama.cpp の SmolLM3 にはありません。</translation>
    </message>
    <message>
        <source>config.json asks for qk_layernorm, but the checkpoint lacks the norms of its heads: a file is missing, or config.json belongs to another model.</source>
        <translation>config.json は qk_layernorm を求めていますが、チェックポイントにヘッドの正規化がありません。ファイルが足りないか、config.json が別のモデルのものです。</translation>
    </message>
    <message>
        <source>config.json asks for sliding windows, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json はスライディングウィンドウを求めていますが、llama.cpp の SmolLM3 にはありません。</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; by {0}, which must be at least 1.</source>
        <translation>config.json は RoPE スケーリング「yarn」の倍率に {0} を求めていますが、1 以上でなければなりません。</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; without rounding (truncate), which llama.cpp doesn&apos;t have.</source>
        <translation>config.json は丸めなし (truncate) の RoPE スケーリング「yarn」を求めていますが、llama.cpp にはありません。</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which Phi-3 in llama.cpp doesn&apos;t have; it has default, longrope.</source>
        <translation>config.json は RoPE スケーリング {0} を求めていますが、llama.cpp の Phi-3 にはありません。あるのは default と longrope です。</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which {1} in llama.cpp doesn&apos;t have; it has {2}.</source>
        <translation>config.json は RoPE スケーリング {0} を求めていますが、llama.cpp の {1} にはありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Falcon in llama.cpp has gelu.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の Falcon では gelu です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-J can be converted with gelu_new.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、変換できる GPT-J は gelu_new のものです。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-NeoX in llama.cpp has gelu.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の GPT-NeoX では gelu です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 2 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の Gemma 2 では gelu_pytorch_tanh です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 3 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の Gemma 3 では gelu_pytorch_tanh です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; LLaMA in llama.cpp has silu.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の LLaMA では silu です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Mistral in llama.cpp has silu.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の Mistral では silu です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Phi-3 in llama.cpp has silu.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の Phi-3 では silu です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen2 in llama.cpp has silu.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の Qwen2 では silu です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen3 in llama.cpp has silu.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の Qwen3 では silu です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; SmolLM3 in llama.cpp has silu.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の SmolLM3 では silu です。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; StableLM in llama.cpp has silu.</source>
        <translation>config.json は活性化関数 {0} を求めていますが、llama.cpp の StableLM では silu です。</translation>
    </message>
    <message>
        <source>config.json asks for {0} {1}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json は {0} {1} を求めていますが、llama.cpp の MPT にはありません。</translation>
    </message>
    <message>
        <source>config.json gives the sliding window to other layers than every other one (layer_types), which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json はスライディングウィンドウを 1 つおき以外の層にも与えていますが (layer_types)、llama.cpp の Gemma 2 にはありません。</translation>
    </message>
    <message>
        <source>config.json has attn_logit_softcapping, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json に attn_logit_softcapping がありますが、llama.cpp の Gemma 3 にはありません。</translation>
    </message>
    <message>
        <source>config.json has d_model {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json の d_model {0} は、{1} 個のヘッドに分けられません。</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0} and {1} heads of {2}; Qwen2 in llama.cpp has heads that share it evenly.</source>
        <translation>config.json では hidden_size が {0}、ヘッドが {1} 個で各 {2} です。llama.cpp の Qwen2 では、ヘッドが等分していなければなりません。</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share evenly.</source>
        <translation>config.json の hidden_size {0} は、{1} 個のヘッドに等分できません。</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json の hidden_size {0} は、{1} 個のヘッドに分けられません。</translation>
    </message>
    <message>
        <source>config.json has low_freq_factor {0}, which must be below high_freq_factor {1}.</source>
        <translation>config.json の low_freq_factor は {0} ですが、high_freq_factor {1} より小さくなければなりません。</translation>
    </message>
    <message>
        <source>config.json has n_embd {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json の n_embd {0} は、{1} 個のヘッドに分けられません。</translation>
    </message>
    <message>
        <source>config.json has no layer_types for its {0} layers.</source>
        <translation>config.json に {0} 層分の layer_types がありません。</translation>
    </message>
    <message>
        <source>config.json has no {0} of {1} numbers above 0, which its RoPE scaling needs.</source>
        <translation>config.json に、RoPE スケーリングに必要な、0 より大きい {1} 個の数からなる {0} がありません。</translation>
    </message>
    <message>
        <source>config.json has rotary_dim {0}, which must be even and at most {1}.</source>
        <translation>config.json の rotary_dim は {0} ですが、{1} 以下の偶数でなければなりません。</translation>
    </message>
    <message>
        <source>config.json has the layer type {0}, which no Gemma 3 has.</source>
        <translation>config.json に層の種類 {0} がありますが、Gemma 3 にはないものです。</translation>
    </message>
    <message>
        <source>config.json has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>config.json では {0} 個のヘッドですが、{1} 個の KV ヘッドには割り当てられません。</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>config.json の {0} は {1} ですが、1 から {2} までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be above 0 and at most {2}.</source>
        <translation>config.json の {0} は {1} ですが、0 より大きく {2} 以下でなければなりません。</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be an object.</source>
        <translation>config.json の {0} は {1} ですが、オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>config.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>config.json に {0} がありません。これがないとモデルを作れません。</translation>
    </message>
    <message>
        <source>config.json leaves the positions out of other layers than every fourth (no_rope_layers), which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json は 4 つおき以外の層で位置を省いていますが (no_rope_layers)、llama.cpp の SmolLM3 にはありません。</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json ではアテンションが先の語も見ますが、llama.cpp の Gemma 2 にはありません。</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json ではアテンションが先の語も見ますが、llama.cpp の Gemma 3 にはありません。</translation>
    </message>
    <message>
        <source>config.json makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>config.json ではヘッドが {0} 個の数になりますが、回転位置には偶数が必要です。</translation>
    </message>
    <message>
        <source>config.json puts attention before the feed-forward network (parallel_attn is false); Falcon in llama.cpp has them side by side only.</source>
        <translation>config.json ではアテンションがフィードフォワードネットワークの前にありますが (parallel_attn が false)、llama.cpp の Falcon では並列だけです。</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of a head, which must be an even number.</source>
        <translation>config.json はヘッドの {0} 個の数を回転させますが、偶数でなければなりません。</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of each head; rotary positions need an even number.</source>
        <translation>config.json は各ヘッドの {0} 個の数を回転させますが、回転位置には偶数が必要です。</translation>
    </message>
    <message>
        <source>config.json says that the output matrix is the embedding, but the checkpoint has two different ones: both were kept.</source>
        <translation>config.json では出力行列が埋め込みと同じですが、チェックポイントには異なる 2 つがあります。両方とも残しました。</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 2 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json はアテンションを {0} で拡大縮小しますが (query_pre_attn_scalar)、llama.cpp では、この形状の Gemma 2 は {1} です。</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 3 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json はアテンションを {0} で拡大縮小しますが (query_pre_attn_scalar)、llama.cpp では、この形状の Gemma 3 は {1} です。</translation>
    </message>
    <message>
        <source>config.json scales rotary positions (rotary_scaling_factor), which can&apos;t be converted.</source>
        <translation>config.json は回転位置を拡大縮小します (rotary_scaling_factor)。これは変換できません。</translation>
    </message>
    <message>
        <source>config.json turns {0} off, without which Gemma 2 in llama.cpp can&apos;t be.</source>
        <translation>config.json は {0} を無効にしていますが、llama.cpp の Gemma 2 にはこれが欠かせません。</translation>
    </message>
    <message>
        <source>convert the original GPT-J checkpoint with Puna, which writes it so that llama.cpp can run it</source>
        <translation>元の GPT-J のチェックポイントを Puna で変換してください。llama.cpp で動く形で書き込みます</translation>
    </message>
    <message>
        <source>copying conversations</source>
        <translation>会話をコピー中</translation>
    </message>
    <message>
        <source>details of {0}</source>
        <translation>{0} の詳細</translation>
    </message>
    <message>
        <source>does not end within {0} seconds</source>
        <translation>{0} 秒以内に終わりません</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まりません</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>downloaded {0}</source>
        <translation>{0} をダウンロードしました</translation>
    </message>
    <message>
        <source>ended with {0}</source>
        <translation>{0} で終了しました</translation>
    </message>
    <message>
        <source>exactly as its makers published it</source>
        <translation>作者が公開したまま</translation>
    </message>
    <message>
        <source>exports of ChatGPT, Claude, Open WebUI, llama-server and Puna; chats of GPT4All, LM Studio, Jan and Ollama; ShareGPT, Alpaca, OpenAssistant and OpenAI messages data</source>
        <translation>ChatGPT、Claude、Open WebUI、llama-server、Puna の書き出し、GPT4All、LM Studio、Jan、Ollama のチャット、ShareGPT、Alpaca、OpenAssistant、OpenAI メッセージのデータ</translation>
    </message>
    <message>
        <source>fits comfortably</source>
        <translation>余裕で収まります</translation>
    </message>
    <message>
        <source>fits tightly: close other programs</source>
        <translation>ぎりぎり収まります。ほかのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>for a file of {0} bytes</source>
        <translation>{0} バイトのファイルに対して</translation>
    </message>
    <message>
        <source>free some space, or choose another folder</source>
        <translation>空きを作るか、別のフォルダを選んでください</translation>
    </message>
    <message>
        <source>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</source>
        <translation>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</translation>
    </message>
    <message>
        <source>hardly to be told from the original</source>
        <translation>元のモデルとほとんど見分けがつかない</translation>
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
        <translation>Go の形式で、Ollama だけが読めます。Puna はモデルファイルの中のものを使います</translation>
    </message>
    <message>
        <source>in some minutes</source>
        <translation>数分後</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>ファイルの中</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>{0} 個のファイルに分割</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>読んでいる間に短くなりました</translation>
    </message>
    <message>
        <source>it can&apos;t be opened: check that its folder exists and can be written</source>
        <translation>開けません。フォルダがあって書き込めるか確認してください</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>読めません ({0})</translation>
    </message>
    <message>
        <source>it changes bare parameters (target_parameters)</source>
        <translation>単独のパラメーターを変えます (target_parameters)</translation>
    </message>
    <message>
        <source>it changes parts of fused matrices (enable_lora)</source>
        <translation>結合された行列の一部を変えます (enable_lora)</translation>
    </message>
    <message>
        <source>it claims to be of the type {0}, which does not exist</source>
        <translation>型 {0} と称していますが、その型は存在しません</translation>
    </message>
    <message>
        <source>it claims {0} tensors</source>
        <translation>テンソルが {0} 個あると称しています</translation>
    </message>
    <message>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>テンソルが {0} 個、キーが {1} 個あると称しています</translation>
    </message>
    <message>
        <source>it does not say what it was made of</source>
        <translation>何から作られたか書かれていません</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, in the middle of its header</source>
        <translation>{0} バイト目、ヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside a value</source>
        <translation>{0} バイト目、値の途中で終わっています</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside the tensor {1}</source>
        <translation>{0} バイト目、テンソル {1} の途中で終わっています</translation>
    </message>
    <message>
        <source>it ends in the middle, or is another kind of file</source>
        <translation>途中で終わっているか、別の種類のファイルです</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>ヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>it has a number that is too long</source>
        <translation>長すぎる数があります</translation>
    </message>
    <message>
        <source>it has a time that no clock shows</source>
        <translation>ありえない時刻があります</translation>
    </message>
    <message>
        <source>it has a {0} with a name of {1} bytes</source>
        <translation>{1} バイトの名前を持つ {0} があります</translation>
    </message>
    <message>
        <source>it has more than {0} files: choose the folder of the conversations themselves</source>
        <translation>{0} 個より多くのファイルがあります。会話そのもののフォルダを選んでください</translation>
    </message>
    <message>
        <source>it has more than {0} messages</source>
        <translation>{0} 件より多くのメッセージがあります</translation>
    </message>
    <message>
        <source>it has more than {0} million characters</source>
        <translation>{0} 百万文字を超えています</translation>
    </message>
    <message>
        <source>it has more values than any model</source>
        <translation>どのモデルよりも多くの値があります</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>ヘッダーがありません</translation>
    </message>
    <message>
        <source>it has no messages</source>
        <translation>メッセージがありません</translation>
    </message>
    <message>
        <source>it has no pieces</source>
        <translation>断片がありません</translation>
    </message>
    <message>
        <source>it has no tensor {0}</source>
        <translation>テンソル {0} がありません</translation>
    </message>
    <message>
        <source>it has no tensors</source>
        <translation>テンソルがありません</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>語彙がありません</translation>
    </message>
    <message>
        <source>it has the array {0} twice or more arrays than any model</source>
        <translation>配列 {0} が 2 つあるか、どのモデルよりも多くの配列があります</translation>
    </message>
    <message>
        <source>it has the tensor {0} twice or more tensors than any model</source>
        <translation>テンソル {0} が 2 つあるか、どのモデルよりも多くのテンソルがあります</translation>
    </message>
    <message>
        <source>it holds a program (TorchScript) and not a table of weights</source>
        <translation>重みの表ではなくプログラム (TorchScript) が入っています</translation>
    </message>
    <message>
        <source>it holds a single tensor without a name</source>
        <translation>名前のないテンソルが 1 つだけ入っています</translation>
    </message>
    <message>
        <source>it holds a value of a type that chats don&apos;t have</source>
        <translation>チャットにない型の値が入っています</translation>
    </message>
    <message>
        <source>it holds no arrays</source>
        <translation>配列が入っていません</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>テンソルの表が入っていません</translation>
    </message>
    <message>
        <source>it holds several tables of tensors ({0}), and it can&apos;t be told which is the model</source>
        <translation>テンソルの表が複数あり ({0})、どれがモデルか分かりません</translation>
    </message>
    <message>
        <source>it holds single rows of the embedding (trainable_token_indices)</source>
        <translation>埋め込みの一部の行だけが入っています (trainable_token_indices)</translation>
    </message>
    <message>
        <source>it is a DoRA adapter, which also scales every column</source>
        <translation>DoRA アダプターで、各列の大きさも変えます</translation>
    </message>
    <message>
        <source>it is a GGUF of another kind</source>
        <translation>別の種類の GGUF です</translation>
    </message>
    <message>
        <source>it is a KaSA adapter</source>
        <translation>KaSA アダプターです</translation>
    </message>
    <message>
        <source>it is a Llama 3 by its vocabulary or rope_theta</source>
        <translation>語彙か rope_theta からすると Llama 3 です</translation>
    </message>
    <message>
        <source>it is a QA-LoRA adapter, which pools the inputs</source>
        <translation>QA-LoRA アダプターで、入力をまとめます</translation>
    </message>
    <message>
        <source>it is a block-diagonal LoRA adapter</source>
        <translation>ブロック対角の LoRA アダプターです</translation>
    </message>
    <message>
        <source>it is a damaged database ({0})</source>
        <translation>壊れたデータベースです ({0})</translation>
    </message>
    <message>
        <source>it is a damaged zip archive: download it again</source>
        <translation>壊れた zip アーカイブです。もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>it is a database inside an archive: unpack the archive first</source>
        <translation>アーカイブの中のデータベースです。先にアーカイブを展開してください</translation>
    </message>
    <message>
        <source>it is a database, and not one of Ollama</source>
        <translation>データベースですが、Ollama のものではありません</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one that torch.save wrote</source>
        <translation>zip アーカイブですが、torch.save が書いたものではありません</translation>
    </message>
    <message>
        <source>it is an aLoRA adapter, which acts only after certain tokens</source>
        <translation>aLoRA アダプターで、特定のトークンの後でだけ働きます</translation>
    </message>
    <message>
        <source>it is an archive of more than {0} files</source>
        <translation>{0} 個より多くのファイルがあるアーカイブです</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>別の種類のファイルです</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>途切れています</translation>
    </message>
    <message>
        <source>it is cut off in the middle</source>
        <translation>途中で途切れています</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>途切れているか、壊れています</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>it is cut short, {0} bytes of {1}, inside the tensor {2}</source>
        <translation>{1} バイトのうち {0} バイト、テンソル {2} の途中で切れています</translation>
    </message>
    <message>
        <source>it is damaged or no database</source>
        <translation>壊れているか、データベースではありません</translation>
    </message>
    <message>
        <source>it is damaged within the zip archive: download it again</source>
        <translation>zip アーカイブの中で壊れています。もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>it is damaged: a count in it can&apos;t be true</source>
        <translation>壊れています。中の個数がありえません</translation>
    </message>
    <message>
        <source>it is damaged: a message in it has no known kind</source>
        <translation>壊れています。種類の分からないメッセージがあります</translation>
    </message>
    <message>
        <source>it is damaged: it goes on after its last message</source>
        <translation>壊れています。最後のメッセージの後に続きがあります</translation>
    </message>
    <message>
        <source>it is damaged: its number of messages can&apos;t be true</source>
        <translation>壊れています。メッセージの数がありえません</translation>
    </message>
    <message>
        <source>it is damaged: restore it from a backup, or move it away to start a new one</source>
        <translation>壊れています。バックアップから復元するか、別の場所へ移して新しく始めてください</translation>
    </message>
    <message>
        <source>it is damaged: the length of a text in it can&apos;t be true</source>
        <translation>壊れています。中の文章の長さがありえません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is encrypted: unpack the archive first</source>
        <translation>暗号化されています。先にアーカイブを展開してください</translation>
    </message>
    <message>
        <source>it is in several parts, or has a comment, as no checkpoint has</source>
        <translation>複数の部分に分かれているか、コメントがあります。チェックポイントではありえません</translation>
    </message>
    <message>
        <source>it is larger than any model needs ({0} bytes)</source>
        <translation>どのモデルに必要な大きさも超えています ({0} バイト)</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>ファイルでもフォルダでもありません</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it is no chat of GPT4All</source>
        <translation>GPT4All のチャットではありません</translation>
    </message>
    <message>
        <source>it is no conversation</source>
        <translation>会話ではありません</translation>
    </message>
    <message>
        <source>it is no history of Puna</source>
        <translation>Puna の履歴ではありません</translation>
    </message>
    <message>
        <source>it is no history of Puna: move it away to start a new one</source>
        <translation>Puna の履歴ではありません。別の場所へ移して新しく始めてください</translation>
    </message>
    <message>
        <source>it is no valid JSON</source>
        <translation>正しい JSON ではありません</translation>
    </message>
    <message>
        <source>it is no valid JSON ({0})</source>
        <translation>正しい JSON ではありません ({0})</translation>
    </message>
    <message>
        <source>it is of version {0} of GPT4All&apos;s format, and Puna knows those up to {1}</source>
        <translation>GPT4All の形式の版 {0} です。Puna が知っているのは {1} までです</translation>
    </message>
    <message>
        <source>it lacks an instruction or an output</source>
        <translation>指示か出力がありません</translation>
    </message>
    <message>
        <source>it repeats layers of the base (layer_replication), which makes another model</source>
        <translation>元になるモデルの層を繰り返し (layer_replication)、別のモデルになります</translation>
    </message>
    <message>
        <source>it rotates {0} of the {1} numbers of a key</source>
        <translation>キーの {1} 個の数のうち {0} 個を回転させます</translation>
    </message>
    <message>
        <source>it routes between several adapters (arrow_config)</source>
        <translation>複数のアダプターに振り分けます (arrow_config)</translation>
    </message>
    <message>
        <source>it shares key-value heads, as no LLaMA before Llama 2 did</source>
        <translation>KV ヘッドを共有していますが、Llama 2 より前の LLaMA にはないことです</translation>
    </message>
    <message>
        <source>it unpacks to far more than a file of its size can hold</source>
        <translation>展開すると、この大きさのファイルに入る量をはるかに超えます</translation>
    </message>
    <message>
        <source>it unpacks to far more than an archive of its size can hold</source>
        <translation>展開すると、この大きさのアーカイブに入る量をはるかに超えます</translation>
    </message>
    <message>
        <source>it uses {0} of {1} experts in {2} groups</source>
        <translation>{2} 個のグループで、{1} 個のエキスパートのうち {0} 個を使います</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna</source>
        <translation>もっと新しい版の Puna が書いたものです</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna: update Puna, then import it again</source>
        <translation>もっと新しい版の Puna が書いたものです。Puna を更新してから、もう一度取り込んでください</translation>
    </message>
    <message>
        <source>its alignment can&apos;t be {0}</source>
        <translation>アラインメントが {0} になることはありえません</translation>
    </message>
    <message>
        <source>its description appends to what is no list</source>
        <translation>記述が、リストではないものに追加しています</translation>
    </message>
    <message>
        <source>its description calls what can&apos;t be called</source>
        <translation>記述が、呼び出せないものを呼び出しています</translation>
    </message>
    <message>
        <source>its description has a name that is no text</source>
        <translation>記述に、文字列でない名前があります</translation>
    </message>
    <message>
        <source>its description has a number of {0} bytes</source>
        <translation>記述に {0} バイトの数があります</translation>
    </message>
    <message>
        <source>its description has an endless name</source>
        <translation>記述に終わりのない名前があります</translation>
    </message>
    <message>
        <source>its description has more than {0} steps</source>
        <translation>記述に {0} 個より多くの手順があります</translation>
    </message>
    <message>
        <source>its description has {0} bytes</source>
        <translation>記述が {0} バイトあります</translation>
    </message>
    <message>
        <source>its description is cut short</source>
        <translation>記述が途中で切れています</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>記述が壊れています</translation>
    </message>
    <message>
        <source>its description refers to what is no storage</source>
        <translation>記述が、ストレージではないものを参照しています</translation>
    </message>
    <message>
        <source>its description sets attributes</source>
        <translation>記述が属性を設定しています</translation>
    </message>
    <message>
        <source>its description uses the pickle operation {0}, which torch.save never writes</source>
        <translation>記述が、torch.save の書かない pickle の操作 {0} を使っています</translation>
    </message>
    <message>
        <source>its end is damaged</source>
        <translation>終わりの部分が壊れています</translation>
    </message>
    <message>
        <source>its end is missing, so it was cut short, or something was added to it</source>
        <translation>終わりの部分がありません。途中で切れたか、何かが付け足されています</translation>
    </message>
    <message>
        <source>its family is {0} and not {1}</source>
        <translation>系統が {1} ではなく {0} です</translation>
    </message>
    <message>
        <source>its folder has the name of a Llama 2</source>
        <translation>フォルダの名前が Llama 2 のものです</translation>
    </message>
    <message>
        <source>its header can&apos;t be one of a LLaMA ({0})</source>
        <translation>ヘッダーが LLaMA のものではありえません ({0})</translation>
    </message>
    <message>
        <source>its header claims to be larger than 512 MiB</source>
        <translation>ヘッダーが 512 MiB を超えると称しています</translation>
    </message>
    <message>
        <source>its header claims {0} bytes of a file of {1}</source>
        <translation>ヘッダーが、{1} バイトのファイルのうち {0} バイトを占めると称しています</translation>
    </message>
    <message>
        <source>its header has no {0}{1}</source>
        <translation>ヘッダーに {0}{1} がありません</translation>
    </message>
    <message>
        <source>its header isn&apos;t valid ({0})</source>
        <translation>ヘッダーが正しくありません ({0})</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>ヘッダーにアーキテクチャが書かれていません</translation>
    </message>
    <message>
        <source>its keys have {0} numbers and its values {1}</source>
        <translation>キーは {0} 個、値は {1} 個の数からなっています</translation>
    </message>
    <message>
        <source>its leaf is none of its messages</source>
        <translation>末端が、どのメッセージでもありません</translation>
    </message>
    <message>
        <source>its logits are {0} away from those computed over the weights of {1}</source>
        <translation>ロジットが、{1} の重みで計算したものと {0} 離れています</translation>
    </message>
    <message>
        <source>its merges are no list</source>
        <translation>マージがリストではありません</translation>
    </message>
    <message>
        <source>its messages.jsonl is missing</source>
        <translation>messages.jsonl がありません</translation>
    </message>
    <message>
        <source>its norm_eps is 1e-05, as Llama 2&apos;s</source>
        <translation>norm_eps が Llama 2 と同じ 1e-05 です</translation>
    </message>
    <message>
        <source>its numbers are not in little-endian order</source>
        <translation>数がリトルエンディアンの順ではありません</translation>
    </message>
    <message>
        <source>its params.json has hidden_dim, as Mistral&apos;s</source>
        <translation>params.json に Mistral と同じ hidden_dim があります</translation>
    </message>
    <message>
        <source>its parts aren&apos;t pairs of a name and an array</source>
        <translation>部分が、名前と配列の組ではありません</translation>
    </message>
    <message>
        <source>its positions are stretched as in Llama 3.1 and later</source>
        <translation>位置が Llama 3.1 以降のように引き伸ばされています</translation>
    </message>
    <message>
        <source>its prompts have up to {0} tokens, more than fit</source>
        <translation>プロンプトが最大 {0} トークンで、収まりません</translation>
    </message>
    <message>
        <source>its rope_theta is {0}, as CodeLlama&apos;s</source>
        <translation>rope_theta が CodeLlama と同じ {0} です</translation>
    </message>
    <message>
        <source>its sums and counts don&apos;t belong together</source>
        <translation>合計と個数が合っていません</translation>
    </message>
    <message>
        <source>its table of contents and its data disagree</source>
        <translation>目次とデータが合っていません</translation>
    </message>
    <message>
        <source>its table of contents claims {0} bytes</source>
        <translation>目次が {0} バイトあると称しています</translation>
    </message>
    <message>
        <source>its table of contents is cut short</source>
        <translation>目次が途中で切れています</translation>
    </message>
    <message>
        <source>its table of contents is damaged</source>
        <translation>目次が壊れています</translation>
    </message>
    <message>
        <source>its table of contents is not where its end says</source>
        <translation>目次が、終わりの部分に書かれた場所にありません</translation>
    </message>
    <message>
        <source>its table of contents lacks a size</source>
        <translation>目次にサイズが 1 つ欠けています</translation>
    </message>
    <message>
        <source>its table of contents points beyond its end</source>
        <translation>目次が、終わりより先を指しています</translation>
    </message>
    <message>
        <source>its tensor {0} doesn&apos;t hold what it must</source>
        <translation>テンソル {0} の内容が本来と違います</translation>
    </message>
    <message>
        <source>its tensor {0} has the type {1}</source>
        <translation>テンソル {0} の型が {1} です</translation>
    </message>
    <message>
        <source>its tensor {0} is none of the checkpoint&apos;s</source>
        <translation>テンソル {0} はチェックポイントのどれとも違います</translation>
    </message>
    <message>
        <source>its tensors begin at {0}, which is no multiple of {1}</source>
        <translation>テンソルが {0} から始まっていますが、{1} の倍数ではありません</translation>
    </message>
    <message>
        <source>its token {0} claims {1} bytes</source>
        <translation>トークン {0} が {1} バイトあると称しています</translation>
    </message>
    <message>
        <source>its tree is deeper than any model&apos;s</source>
        <translation>木構造がどのモデルよりも深くなっています</translation>
    </message>
    <message>
        <source>its vocabulary can&apos;t spell a space</source>
        <translation>語彙で空白を表せません</translation>
    </message>
    <message>
        <source>its vocabulary has impossible numbers</source>
        <translation>語彙にありえない数があります</translation>
    </message>
    <message>
        <source>its {0} is {1} and the checkpoint&apos;s {2}</source>
        <translation>{0} が {1} で、チェックポイントでは {2} です</translation>
    </message>
    <message>
        <source>layer {0} can&apos;t have {1} key heads</source>
        <translation>層 {0} のキーヘッドが {1} 個になることはありえません</translation>
    </message>
    <message>
        <source>line {0} can&apos;t be read, as {1}</source>
        <translation>{0} 行目を読めません ({1})</translation>
    </message>
    <message>
        <source>line {0} doesn&apos;t give the rank {1}</source>
        <translation>{0} 行目に順位 {1} がありません</translation>
    </message>
    <message>
        <source>list of messages</source>
        <translation>メッセージのリスト</translation>
    </message>
    <message>
        <source>llama.cpp can put together {0} of the tokenizer&apos;s {1} tokens in another way than the tokenizer does, so some texts are read as other tokens than in training.</source>
        <translation>llama.cpp は、トークナイザーの {1} 個のトークンのうち {0} 個を、トークナイザーとは別の組み立て方をすることがあり、一部の文章が学習時と違うトークンとして読まれます。</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t be started on this computer ({0}): install Puna again</source>
        <translation>このコンピュータで llama.cpp を起動できません ({0})。Puna をインストールし直してください</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t compute with {0} ({1}): get the file again.</source>
        <translation>llama.cpp は {0} で計算できません ({1})。ファイルをもう一度入手してください。</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t follow this grammar: look for a mistake in it, or make it simpler</source>
        <translation>llama.cpp はこの文法に従えません。誤りを探すか、もっと簡単にしてください</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t make {0} of {1}: {2}.</source>
        <translation>llama.cpp は {1} から {0} を作れません: {2}。</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t quantize {0}: {1}.</source>
        <translation>llama.cpp は {0} を量子化できません: {1}。</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t run the architecture {0}: {1}.</source>
        <translation>llama.cpp はアーキテクチャ {0} を動かせません: {1}。</translation>
    </message>
    <message>
        <source>llama.cpp could not add the adapters: try again with fewer of them</source>
        <translation>llama.cpp がアダプターを追加できませんでした。数を減らして、もう一度試してください</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the answer ({0}): ask again</source>
        <translation>llama.cpp が回答を計算できませんでした ({0})。もう一度質問してください</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the likelihood of an answer ({0}): try again</source>
        <translation>llama.cpp が回答の確からしさを計算できませんでした ({0})。もう一度試してください</translation>
    </message>
    <message>
        <source>llama.cpp cuts words with marks or with capitals outside A to Z otherwise than the tokenizer, so some such words give other tokens.</source>
        <translation>llama.cpp は、記号付きの文字や A から Z 以外の大文字を含む語を、トークナイザーとは違う位置で切るので、一部の語が別のトークンになります。</translation>
    </message>
    <message>
        <source>llama.cpp does not say why</source>
        <translation>llama.cpp は理由を示していません</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cpp から理由は示されませんでした</translation>
    </message>
    <message>
        <source>llama.cpp has no operation {0}: install the version that Puna came with.</source>
        <translation>llama.cpp に操作 {0} がありません。Puna に付属の版をインストールしてください。</translation>
    </message>
    <message>
        <source>llama.cpp makes this type for this model with an importance matrix only: choose another type</source>
        <translation>llama.cpp がこのモデルでこの型を作るには、重要度行列が必要です。別の型を選んでください</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s plan for {0} can&apos;t be read: its tensors have unusual names</source>
        <translation>{0} に対する llama.cpp の計画を読めません。テンソルの名前が普通と違います</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>loading {0} was cancelled</source>
        <translation>{0} の読み込みをキャンセルしました</translation>
    </message>
    <message>
        <source>logits within {0} of an independent computation over the weights of {1}</source>
        <translation>ロジットの差は、{1} の重みによる独立した計算から {0} 以内</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>makes many more mistakes than the original</source>
        <translation>元のモデルより誤りがずっと多い</translation>
    </message>
    <message>
        <source>makes more mistakes than the original</source>
        <translation>元のモデルより誤りが多い</translation>
    </message>
    <message>
        <source>making the model ready to read</source>
        <translation>モデルを読める状態にしています</translation>
    </message>
    <message>
        <source>measuring how fast this computer quantizes</source>
        <translation>このコンピュータの量子化の速さを測定中</translation>
    </message>
    <message>
        <source>memory ran out: choose a smaller model or a shorter context</source>
        <translation>メモリが足りなくなりました。もっと小さいモデルか短いコンテキストを選んでください</translation>
    </message>
    <message>
        <source>memory ran out: close other programs and try again</source>
        <translation>メモリが足りなくなりました。ほかのプログラムを閉じて、もう一度試してください</translation>
    </message>
    <message>
        <source>messages() ends with an exception only</source>
        <translation>messages() ends with an exception only</translation>
    </message>
    <message>
        <source>more pieces than the file has</source>
        <translation>ファイルにあるより多くの断片があります</translation>
    </message>
    <message>
        <source>more than two million pieces</source>
        <translation>200 万個を超える断片があります</translation>
    </message>
    <message>
        <source>moving {0}</source>
        <translation>{0} を移動中</translation>
    </message>
    <message>
        <source>nearly as good as the original</source>
        <translation>元のモデルとほぼ同じ良さ</translation>
    </message>
    <message>
        <source>needs about {0} of memory with a context of {1} tokens, and {2} are available: {3}</source>
        <translation>{1} トークンのコンテキストで約 {0} のメモリが必要ですが、使えるのは {2} です: {3}</translation>
    </message>
    <message>
        <source>no catalogue of version {0}</source>
        <translation>版 {0} のカタログではありません</translation>
    </message>
    <message>
        <source>no end was noted</source>
        <translation>終わりが記録されていません</translation>
    </message>
    <message>
        <source>no journal</source>
        <translation>no journal</translation>
    </message>
    <message>
        <source>no model is loaded: choose one first</source>
        <translation>モデルが読み込まれていません。先に選んでください</translation>
    </message>
    <message>
        <source>no model was ever loaded</source>
        <translation>モデルはまだ一度も読み込まれていません</translation>
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
        <translation>テンソルの表がありません</translation>
    </message>
    <message>
        <source>no text of a journal</source>
        <translation>no text of a journal</translation>
    </message>
    <message>
        <source>no token stands for the single byte {0}, so it was cut short</source>
        <translation>1 バイトの {0} を表すトークンがありません。途中で切れています</translation>
    </message>
    <message>
        <source>none: it may only continue texts</source>
        <translation>なし: 文章の続きを書くだけかもしれません</translation>
    </message>
    <message>
        <source>not a table of tensors</source>
        <translation>テンソルの表ではありません</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>商用利用不可</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>まだ読んでいません</translation>
    </message>
    <message>
        <source>nothing in it speaks of a later model than the first LLaMA</source>
        <translation>最初の LLaMA より後のモデルだと示すものがありません</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>何も確認していません</translation>
    </message>
    <message>
        <source>noticeably different</source>
        <translation>違いが感じられる</translation>
    </message>
    <message>
        <source>one file of weights</source>
        <translation>重みのファイル 1 つ</translation>
    </message>
    <message>
        <source>one with adapters inside; get the original one</source>
        <translation>アダプターを含むもの。元のものを入手してください</translation>
    </message>
    <message>
        <source>only for further work</source>
        <translation>さらに加工するためだけのもの</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say by how much positions are stretched; {0}-fold was taken, as in the Llama 3 of this size.</source>
        <translation>params.json に、位置をどれだけ引き伸ばすか書かれていません。この大きさの Llama 3 と同じ {0} 倍としました。</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say how long a context may be; {0} tokens were taken because {1}.</source>
        <translation>params.json に、コンテキストの最大の長さが書かれていません。{0} トークンとしました (理由: {1})。</translation>
    </message>
    <message>
        <source>params.json has a vocabulary of {0}, the weights have {1} rows: the rows count.</source>
        <translation>params.json の語彙は {0}、重みは {1} 行です。行の数に従います。</translation>
    </message>
    <message>
        <source>params.json has dim {0}, which {1} heads can&apos;t share.</source>
        <translation>params.json の dim {0} は、{1} 個のヘッドに分けられません。</translation>
    </message>
    <message>
        <source>params.json has vision_chunk_size: the checkpoint is one that sees, which can&apos;t be converted.</source>
        <translation>params.json に vision_chunk_size があります。画像を見るチェックポイントで、変換できません。</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a number above 0.</source>
        <translation>params.json の {0} は {1} ですが、0 より大きい数でなければなりません。</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>params.json の {0} は {1} ですが、1 から {2} までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>params.json has {0}: the checkpoint is {1}.</source>
        <translation>params.json に {0} があります。このチェックポイントの種類: {1}。</translation>
    </message>
    <message>
        <source>params.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>params.json に {0} がありません。これがないとモデルを作れません。</translation>
    </message>
    <message>
        <source>part of the model in Ollama; Puna uses the model without it</source>
        <translation>Ollama でのモデルの一部。Puna はこれなしでモデルを使います</translation>
    </message>
    <message>
        <source>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</source>
        <translation>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</translation>
    </message>
    <message>
        <source>practically the same</source>
        <translation>実質的に同じ</translation>
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
        <translation>量子化済みのもの。元のものを入手してください</translation>
    </message>
    <message>
        <source>quantizing {0} ({1} of {2})</source>
        <translation>{0} を量子化中 ({1} / {2})</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>reading the adapter</source>
        <translation>アダプターを読み込み中</translation>
    </message>
    <message>
        <source>reading the checkpoint</source>
        <translation>チェックポイントを読み込み中</translation>
    </message>
    <message>
        <source>reading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>reading the model card</source>
        <translation>モデルの説明を読み込み中</translation>
    </message>
    <message>
        <source>reading the text, {0} of {1} pieces</source>
        <translation>テキストを読み取り中、{1} 個の区切りのうち {0} 個</translation>
    </message>
    <message>
        <source>reading what the model is made of</source>
        <translation>モデルの元になったものを読み込み中</translation>
    </message>
    <message>
        <source>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</source>
        <translation>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</translation>
    </message>
    <message>
        <source>record {0} was passed over, as {1}</source>
        <translation>記録 {0} を飛ばしました ({1})</translation>
    </message>
    <message>
        <source>recovering {0}</source>
        <translation>{0} を復元中</translation>
    </message>
    <message>
        <source>refused, because Puna stayed offline</source>
        <translation>Puna がオフラインのままなので拒否しました</translation>
    </message>
    <message>
        <source>removing what was moved</source>
        <translation>移動済みのものを削除中</translation>
    </message>
    <message>
        <source>result of a tool</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</source>
        <translation>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</translation>
    </message>
    <message>
        <source>runs of digits</source>
        <translation>数字の連なり</translation>
    </message>
    <message>
        <source>runs of punctuation</source>
        <translation>句読点の連なり</translation>
    </message>
    <message>
        <source>saving {0}</source>
        <translation>{0} を保存中</translation>
    </message>
    <message>
        <source>search for {0}</source>
        <translation>{0} の検索</translation>
    </message>
    <message>
        <source>setting of flash attention</source>
        <translation>Flash Attention の設定</translation>
    </message>
    <message>
        <source>settings not saved: {0}</source>
        <translation>設定を保存できませんでした: {0}</translation>
    </message>
    <message>
        <source>slow to make</source>
        <translation>作成が遅い</translation>
    </message>
    <message>
        <source>slow to make and to run</source>
        <translation>作成も実行も遅い</translation>
    </message>
    <message>
        <source>something follows its tree of arrays</source>
        <translation>配列の木構造の後に何かが続いています</translation>
    </message>
    <message>
        <source>taking out conversations, {0} of {1}</source>
        <translation>会話を書き出し中、{1} 件中 {0} 件</translation>
    </message>
    <message>
        <source>the adapter {0} can&apos;t be read ({1}): choose another or do without</source>
        <translation>アダプター {0} を読めません ({1})。別のものを選ぶか、なしで使ってください</translation>
    </message>
    <message>
        <source>the beginning of the answer does not follow the grammar or the JSON schema that holds now: have it answered again instead</source>
        <translation>回答の最初の部分が、今の文法か JSON スキーマに合っていません。代わりに、もう一度回答させてください</translation>
    </message>
    <message>
        <source>the bias of a token can&apos;t be {0}: choose -100, which forbids it, up to 100</source>
        <translation>トークンのバイアスを {0} にはできません。-100 (禁止) から 100 までで選んでください</translation>
    </message>
    <message>
        <source>the built-in guide can&apos;t go on with an answer: choose a model first</source>
        <translation>内蔵ガイドは回答を続けられません。先にモデルを選んでください</translation>
    </message>
    <message>
        <source>the conversation uses every private character of Unicode, so its markers can&apos;t be told apart</source>
        <translation>会話が Unicode の私用文字をすべて使っているので、区切りの印を見分けられません</translation>
    </message>
    <message>
        <source>the disk is full or can&apos;t be written: free some space, or choose another folder</source>
        <translation>ディスクがいっぱいか、書き込めません。空きを作るか、別のフォルダを選んでください</translation>
    </message>
    <message>
        <source>the disk is full: free some space, then go on</source>
        <translation>ディスクがいっぱいです。空きを作ってから再開してください</translation>
    </message>
    <message>
        <source>the disk may be failing, so copy what matters to another one</source>
        <translation>ディスクが壊れかけているかもしれません。大切なものを別のディスクにコピーしてください</translation>
    </message>
    <message>
        <source>the disk reported an error: check that it is connected and has free space</source>
        <translation>ディスクがエラーを報告しました。接続されているか、空きがあるかを確認してください</translation>
    </message>
    <message>
        <source>the engine did not understand a request: is it from another version?</source>
        <translation>エンジンが要求を理解できませんでした。別の版のものではありませんか?</translation>
    </message>
    <message>
        <source>the engine met a mistake of its own: please report it with the log</source>
        <translation>エンジン自体の誤りが起きました。ログを添えて報告してください</translation>
    </message>
    <message>
        <source>the file can only be read: check the permissions of its folder</source>
        <translation>ファイルは読み取り専用です。フォルダのアクセス権を確認してください</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>ファイルそのもの</translation>
    </message>
    <message>
        <source>the form of the date is too long</source>
        <translation>日付の書式が長すぎます</translation>
    </message>
    <message>
        <source>the formula can&apos;t be drawn: {0}</source>
        <translation>数式を描けません: {0}</translation>
    </message>
    <message>
        <source>the formula has no size that can be shown</source>
        <translation>数式に表示できる大きさがありません</translation>
    </message>
    <message>
        <source>the formula is too large to be drawn</source>
        <translation>数式が大きすぎて描けません</translation>
    </message>
    <message>
        <source>the formula is too long or too deep to be drawn</source>
        <translation>数式が長すぎるか深すぎて描けません</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>the indentation is too large</source>
        <translation>字下げが大きすぎます</translation>
    </message>
    <message>
        <source>the key {0} claims an array of {1} elements</source>
        <translation>キー {0} が、{1} 個の要素の配列だと称しています</translation>
    </message>
    <message>
        <source>the key {0} has the unknown type {1}</source>
        <translation>キー {0} の型 {1} は知られていません</translation>
    </message>
    <message>
        <source>the key {0} is an array of the unknown type {1}</source>
        <translation>キー {0} が、知られていない型 {1} の配列です</translation>
    </message>
    <message>
        <source>the key {0} occurs twice</source>
        <translation>キー {0} が 2 回あります</translation>
    </message>
    <message>
        <source>the message is too long: with the system prompt it takes {0} tokens, and the context holds {1}. Shorten it, or load the model with a longer context</source>
        <translation>メッセージが長すぎます。システムプロンプトを含めて {0} トークンですが、コンテキストは {1} です。短くするか、もっと長いコンテキストでモデルを読み込んでください</translation>
    </message>
    <message>
        <source>the model computes no numbers for this text: its file is damaged, so get it again</source>
        <translation>モデルがこの文章に対して数値を計算できません。ファイルが壊れているので、もう一度入手してください</translation>
    </message>
    <message>
        <source>the model computes what are no numbers, so its file is damaged, or was made of a damaged one: convert or download it again</source>
        <translation>モデルの計算結果が数になりません。ファイルが壊れているか、壊れたものから作られています。もう一度変換またはダウンロードしてください</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>モデル自身のもの</translation>
    </message>
    <message>
        <source>the model&apos;s own template</source>
        <translation>モデル自身のテンプレート</translation>
    </message>
    <message>
        <source>the number is too large for {0}</source>
        <translation>{0} には数が大きすぎます</translation>
    </message>
    <message>
        <source>the number {0} is given to two tokens</source>
        <translation>番号 {0} が 2 つのトークンに付いています</translation>
    </message>
    <message>
        <source>the numbers of the tensor {0} are missing or cut short</source>
        <translation>テンソル {0} の数がないか、途中で切れています</translation>
    </message>
    <message>
        <source>the parent of message {0} does not come before it</source>
        <translation>メッセージ {0} の親が、それより前にありません</translation>
    </message>
    <message>
        <source>the parts of a tuple aren&apos;t in order</source>
        <translation>組の要素が順番どおりではありません</translation>
    </message>
    <message>
        <source>the pieces of an array don&apos;t fit together</source>
        <translation>配列の断片が互いに合いません</translation>
    </message>
    <message>
        <source>the pieces of an array of the shape {0} don&apos;t fill it</source>
        <translation>形状 {0} の配列が、その断片では埋まりません</translation>
    </message>
    <message>
        <source>the power is too large</source>
        <translation>べき乗が大きすぎます</translation>
    </message>
    <message>
        <source>the precision is too large</source>
        <translation>精度が大きすぎます</translation>
    </message>
    <message>
        <source>the prompt is empty: write something first</source>
        <translation>プロンプトが空です。先に何か書いてください</translation>
    </message>
    <message>
        <source>the queue of models was not saved: {0}</source>
        <translation>モデルの待ち行列を保存できませんでした: {0}</translation>
    </message>
    <message>
        <source>the recovered folder</source>
        <translation>復元したフォルダ</translation>
    </message>
    <message>
        <source>the scale of an adapter can&apos;t be {0}: choose one from -1 to 2</source>
        <translation>アダプターの強さを {0} にはできません。-1 から 2 までで選んでください</translation>
    </message>
    <message>
        <source>the scales of the tensor {0} can&apos;t be those of weights</source>
        <translation>テンソル {0} の倍率は、重みのものではありえません</translation>
    </message>
    <message>
        <source>the template given</source>
        <translation>指定されたテンプレート</translation>
    </message>
    <message>
        <source>the tensor {0} begins at {1} and not at {2}</source>
        <translation>テンソル {0} が {2} ではなく {1} から始まっています</translation>
    </message>
    <message>
        <source>the tensor {0} claims the shape {1}</source>
        <translation>テンソル {0} の形状が {1} だと称しています</translation>
    </message>
    <message>
        <source>the tensor {0} claims {1} dimensions</source>
        <translation>テンソル {0} が {1} 次元だと称しています</translation>
    </message>
    <message>
        <source>the tensor {0} has a scale that no weights have</source>
        <translation>テンソル {0} に、重みではありえない倍率があります</translation>
    </message>
    <message>
        <source>the tensor {0} has impossible numbers</source>
        <translation>テンソル {0} にありえない数があります</translation>
    </message>
    <message>
        <source>the tensor {0} has the type {1}, which is unknown or no longer in use</source>
        <translation>テンソル {0} の型 {1} は、知られていないか、もう使われていません</translation>
    </message>
    <message>
        <source>the tensor {0} has the unknown type {1}</source>
        <translation>テンソル {0} の型 {1} は知られていません</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions</source>
        <translation>テンソル {0} は {1} 次元です</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions and {2} strides</source>
        <translation>テンソル {0} の次元は {1} 個、ストライドは {2} 個です</translation>
    </message>
    <message>
        <source>the tensor {0} is of the type {1}, which does not exist</source>
        <translation>テンソル {0} の型 {1} は存在しません</translation>
    </message>
    <message>
        <source>the tensor {0} lies at {1} and not at {2}</source>
        <translation>テンソル {0} が {2} ではなく {1} にあります</translation>
    </message>
    <message>
        <source>the tensor {0} occurs twice</source>
        <translation>テンソル {0} が 2 回あります</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} can&apos;t be stored as {2}</source>
        <translation>形状 {1} のテンソル {0} は {2} として保存できません</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} has only {2} numbers</source>
        <translation>形状 {1} のテンソル {0} に、数が {2} 個しかありません</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} reaches beyond its numbers</source>
        <translation>形状 {1} のテンソル {0} が、数のある範囲を超えています</translation>
    </message>
    <message>
        <source>the tensor {0} of type {1} can&apos;t have the shape {2}</source>
        <translation>型 {1} のテンソル {0} の形状が {2} になることはありえません</translation>
    </message>
    <message>
        <source>the tensor {0}, {1} of shape {2}, can&apos;t have {3} bytes</source>
        <translation>テンソル {0} (形状 {2} の {1}) が {3} バイトになることはありえません</translation>
    </message>
    <message>
        <source>the text is too long for the tokenizer: shorten it</source>
        <translation>文章がトークナイザーには長すぎます。短くしてください</translation>
    </message>
    <message>
        <source>the token of rank {0} has {1} bytes</source>
        <translation>順位 {0} のトークンが {1} バイトあります</translation>
    </message>
    <message>
        <source>the token {0} occurs twice in its vocabulary</source>
        <translation>トークン {0} が語彙に 2 回あります</translation>
    </message>
    <message>
        <source>the token {0} of its vocabulary is said to be a byte</source>
        <translation>語彙のトークン {0} がバイトとされています</translation>
    </message>
    <message>
        <source>the width is too large</source>
        <translation>幅が大きすぎます</translation>
    </message>
    <message>
        <source>there are numbers in it that {0} can&apos;t hold</source>
        <translation>{0} では表せない数があります</translation>
    </message>
    <message>
        <source>there can be {0} biases of tokens at most: use fewer</source>
        <translation>トークンのバイアスは {0} 個までです。減らしてください</translation>
    </message>
    <message>
        <source>there can be {0} sequence breakers of DRY at most: use fewer</source>
        <translation>DRY の区切りは {0} 個までです。減らしてください</translation>
    </message>
    <message>
        <source>there can be {0} stop strings of {1} characters each: use fewer, or shorter</source>
        <translation>停止文字列は {0} 個まで、それぞれ {1} 文字までです。減らすか、短くしてください</translation>
    </message>
    <message>
        <source>there is no message to answer: write one first</source>
        <translation>回答するメッセージがありません。先に書いてください</translation>
    </message>
    <message>
        <source>there is no option {0}</source>
        <translation>オプション {0} はありません</translation>
    </message>
    <message>
        <source>there is no question with an answer among the samples: give some in Alpaca or ShareGPT form</source>
        <translation>見本の中に、回答のある質問がありません。Alpaca か ShareGPT の形式で与えてください</translation>
    </message>
    <message>
        <source>there is no template {0}: choose one of {1}, or give Jinja source</source>
        <translation>テンプレート {0} はありません。{1} から選ぶか、Jinja のソースを指定してください</translation>
    </message>
    <message>
        <source>this model has no token for {0}: write without it</source>
        <translation>このモデルには {0} のトークンがありません。それを使わずに書いてください</translation>
    </message>
    <message>
        <source>this model has no token left that the answer could go on with: what it must follow (a grammar or a JSON schema) has a dead end there</source>
        <translation>このモデルには、回答を続けられるトークンが残っていません。従うべきもの (文法か JSON スキーマ) がそこで行き止まりになっています</translation>
    </message>
    <message>
        <source>this to your token</source>
        <translation>あなたのトークンによるこの操作</translation>
    </message>
    <message>
        <source>to the last bits</source>
        <translation>最後のビットまで同じ</translation>
    </message>
    <message>
        <source>token {0} can&apos;t have a bias: this model&apos;s tokens go from 0 to {1}</source>
        <translation>トークン {0} にはバイアスを付けられません。このモデルのトークンは 0 から {1} までです</translation>
    </message>
    <message>
        <source>tokenizer.json is not of SentencePiece&apos;s manner.</source>
        <translation>tokenizer.json が SentencePiece の方式ではありません。</translation>
    </message>
    <message>
        <source>tokenizer.json rewrites text by {0} before splitting it, which llama.cpp does not do: this tokenizer can&apos;t be converted.</source>
        <translation>tokenizer.json は文章を分ける前に {0} で書き換えますが、llama.cpp はしません。このトークナイザーは変換できません。</translation>
    </message>
    <message>
        <source>tokenizer.json splits text by a rule that is not known to be one of llama.cpp&apos;s ({0}): converting it by guess would give a model that reads text wrongly.</source>
        <translation>tokenizer.json は、llama.cpp のものと確認できない規則で文章を分けます ({0})。推測で変換すると、文章を誤って読むモデルになってしまいます。</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>too little memory is free for that</source>
        <translation>それには空きメモリが少なすぎます</translation>
    </message>
    <message>
        <source>too many comparisons in a row</source>
        <translation>比較が続きすぎています</translation>
    </message>
    <message>
        <source>try again, or choose another folder</source>
        <translation>もう一度試すか、別のフォルダを選んでください</translation>
    </message>
    <message>
        <source>trying {0}, {1} of at most {2}</source>
        <translation>{0} を試行中、最大 {2} 個のうち {1} 個目</translation>
    </message>
    <message>
        <source>two files in it overlap</source>
        <translation>中の 2 つのファイルが重なっています</translation>
    </message>
    <message>
        <source>two ranks have the same token</source>
        <translation>2 つの順位に同じトークンがあります</translation>
    </message>
    <message>
        <source>type of the KV cache</source>
        <translation>KV キャッシュの型</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>非常に近い</translation>
    </message>
    <message>
        <source>very close to the original</source>
        <translation>元のモデルにとても近い</translation>
    </message>
    <message>
        <source>was told to trust</source>
        <translation>信頼するよう指示された</translation>
    </message>
    <message>
        <source>weights named in another way than transformers&apos; are not computed independently</source>
        <translation>transformers と違う名前の付いた重みは、独立した計算をしていません</translation>
    </message>
    <message>
        <source>what follows the end of its list was passed over</source>
        <translation>リストの終わりより後のものは飛ばしました</translation>
    </message>
    <message>
        <source>what has arrived is kept, so make room and start it again to go on.</source>
        <translation>届いた分は保存されています。空きを作り、もう一度開始すると続けられます。</translation>
    </message>
    <message>
        <source>what is packed in it is damaged or cut off</source>
        <translation>圧縮された中身が壊れているか、途切れています</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kind {0} are not computed independently</source>
        <translation>計算結果 (種類 {0} の位置は独立した計算をしていないため)</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kinds {0} are not computed independently</source>
        <translation>計算結果 (種類 {0} の位置は独立した計算をしていないため)</translation>
    </message>
    <message>
        <source>what it computes, as too little memory is free for that</source>
        <translation>計算結果 (空きメモリが少なすぎるため)</translation>
    </message>
    <message>
        <source>whether its makers&apos; own program computes that too, as it is in no library</source>
        <translation>作者自身のプログラムも同じ計算をするか (どのライブラリにもないため)</translation>
    </message>
    <message>
        <source>whose token this is</source>
        <translation>誰のトークンか</translation>
    </message>
    <message>
        <source>wire type {0}</source>
        <translation>ワイヤー形式 {0}</translation>
    </message>
    <message>
        <source>without weights</source>
        <translation>重みなし</translation>
    </message>
    <message>
        <source>writes without end</source>
        <translation>終わりなく書き続けます</translation>
    </message>
    <message>
        <source>writing the template into {0}</source>
        <translation>テンプレートを {0} に書き込み中</translation>
    </message>
    <message>
        <source>writing {0}</source>
        <translation>{0} を書き込み中</translation>
    </message>
    <message>
        <source>written by another Puna</source>
        <translation>written by another Puna</translation>
    </message>
    <message>
        <source>{0} (its sums)</source>
        <translation>{0} (チェックサム)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} available)</source>
        <translation>{0} (使用可能な {2} のうち {1})</translation>
    </message>
    <message>
        <source>{0} It was changed just now and may still be arriving.</source>
        <translation>{0} たった今変更されたので、まだ届いている途中かもしれません。</translation>
    </message>
    <message>
        <source>{0} Trying again in {1} s.</source>
        <translation>{0} {1} 秒後にもう一度試します。</translation>
    </message>
    <message>
        <source>{0} What has arrived is kept, and the download goes on from there.</source>
        <translation>{0} 届いた分は保存されていて、ダウンロードはそこから続きます。</translation>
    </message>
    <message>
        <source>{0} also replaces {1}, which llama.cpp can&apos;t while a model runs: merge it into its base with `puna convert BASE --adapter ADAPTER`</source>
        <translation>{0} は {1} も置き換えますが、llama.cpp ではモデルの実行中にできません。`puna convert BASE --adapter ADAPTER` で元になるモデルに統合してください</translation>
    </message>
    <message>
        <source>{0} and {1} are not parts of one model: their {2} differ, which must be the same in all parts. Download both again.</source>
        <translation>{0} と {1} は 1 つのモデルの部分ではありません。すべての部分で同じはずの {2} が違います。両方をもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} and {1} both replace {2} entirely: only one of them can be merged.</source>
        <translation>{0} と {1} は、どちらも {2} を丸ごと置き換えます。統合できるのは片方だけです。</translation>
    </message>
    <message>
        <source>{0} and {1} have different tokens, so their words can&apos;t be compared: choose the model that the first was made of.</source>
        <translation>{0} と {1} はトークンが違うので、語を比べられません。最初のものの元になったモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} and {1} must both be folders: an XOR payload has a file for each of the base.</source>
        <translation>{0} と {1} は、どちらもフォルダでなければなりません。XOR データには、元になるモデルの各ファイルに対応するファイルがあります。</translation>
    </message>
    <message>
        <source>{0} arrays that only a training needs were left out.</source>
        <translation>学習にだけ必要な {0} 個の配列を除きました。</translation>
    </message>
    <message>
        <source>{0} asks for too much, so it was stopped: choose another template</source>
        <translation>{0} は処理が多すぎるので停止しました。別のテンプレートを選んでください</translation>
    </message>
    <message>
        <source>{0} became shorter while it was being read: try again.</source>
        <translation>{0} は読んでいる間に短くなりました。もう一度試してください。</translation>
    </message>
    <message>
        <source>{0} begins with nothing but zeros: the download was not finished; download it again.</source>
        <translation>{0} の始まりがゼロばかりです。ダウンロードが終わっていません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, and Puna changes no file of another application. The template can be used in this conversation without being written.</source>
        <translation>{0} は {1} のもので、Puna はほかのアプリのファイルを変更しません。テンプレートは、書き込まなくてもこの会話で使えます。</translation>
    </message>
    <message>
        <source>{0} bits per weight</source>
        <translation>重みあたり {0} ビット</translation>
    </message>
    <message>
        <source>{0} brings a tokenizer of {1} tokens where the model has {2} rows for them, so the base&apos;s tokenizer was taken.</source>
        <translation>{0} に付いているトークナイザーは {1} トークンで、モデルの行は {2} 行なので、元になるモデルのものを使いました。</translation>
    </message>
    <message>
        <source>{0} brings a {1} of the shape {2} where the base has {3}: it was trained with a changed vocabulary or on another model. Merge it with the program that trained it and convert the merged model.{4}</source>
        <translation>{0} の {1} は形状が {2} ですが、元になるモデルでは {3} です。語彙を変えて学習したか、別のモデルで学習しています。学習に使ったプログラムで統合し、統合したモデルを変換してください。{4}</translation>
    </message>
    <message>
        <source>{0} brings no tokenizer, so the base&apos;s was taken.</source>
        <translation>{0} にはトークナイザーがないので、元になるモデルのものを使いました。</translation>
    </message>
    <message>
        <source>{0} brought back from the trash</source>
        <translation>{0} 件をゴミ箱から戻しました</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} バイト</translation>
    </message>
    <message>
        <source>{0} bytes at its end belong to no tensor</source>
        <translation>終わりの {0} バイトが、どのテンソルのものでもありません</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a sequence breaker of DRY: choose a text of 1 to {1} bytes</source>
        <translation>{0} は DRY の区切りにできません。1 から {1} バイトの文字列を選んでください</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a working model: {1}. Download or convert it again</source>
        <translation>{0} は正しく動くモデルではありえません: {1}。もう一度ダウンロードまたは変換してください</translation>
    </message>
    <message>
        <source>{0} can&apos;t be added ({1}): choose another adapter</source>
        <translation>{0} を追加できません ({1})。別のアダプターを選んでください</translation>
    </message>
    <message>
        <source>{0} can&apos;t be computed with ({1}): close other programs and try again.</source>
        <translation>{0} で計算できません ({1})。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be converted, because {1}: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} は変換できません ({1})。学習に使ったプログラムで統合し、統合したモデルを変換してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be found: check that this computer is connected to the internet.</source>
        <translation>{0} が見つかりません。このコンピュータがインターネットに接続されているか確認してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}.</source>
        <translation>{0} を取り込めません: {1}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}. Nothing was added; export or copy it again.</source>
        <translation>{0} を取り込めません: {1}。何も追加していません。もう一度書き出すか、コピーしてください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model</source>
        <translation>{0} を読み込めません ({1})。別のモデルを選んでください</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model.</source>
        <translation>{0} を読み込めません ({1})。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved to the trash: its disk may have none. Delete the file yourself where you are sure.{1}</source>
        <translation>{0} をゴミ箱に移せません。そのディスクにはゴミ箱がないのかもしれません。間違いなければ、自分でファイルを削除してください。{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be quantized: {1}. The checkpoint may be damaged.</source>
        <translation>{0} を量子化できません: {1}。チェックポイントが壊れているかもしれません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read (it is no file): choose a .gguf file.</source>
        <translation>{0} を読めません (ファイルではありません)。.gguf ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}).</source>
        <translation>{0} を読めません ({1})。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): check the file and its disk</source>
        <translation>{0} を読めません ({1})。ファイルとそのディスクを確認してください</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose a .gguf file.</source>
        <translation>{0} を読めません ({1})。.gguf ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an adapter file</source>
        <translation>{0} を読めません ({1})。アダプターのファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an importance matrix.</source>
        <translation>{0} を読めません ({1})。重要度行列を選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another</source>
        <translation>{0} を読めません ({1})。別のものを選んでください</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another file</source>
        <translation>{0} を読めません ({1})。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>{0} を読めません ({1})。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another text</source>
        <translation>{0} を読めません ({1})。別のテキストを選んでください</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} を読めません: {1}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}. Choose another one.</source>
        <translation>{0} を読めません: {1}。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be renamed: {1}. It keeps its name.</source>
        <translation>{0} の名前を変更できません: {1}。名前は元のままです。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be trusted. {1}</source>
        <translation>{0} を信頼できません。{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used ({1}).</source>
        <translation>{0} を使えません ({1})。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder, or change the permissions.</source>
        <translation>{0} に書き込めません ({1})。別のフォルダを選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder.</source>
        <translation>{0} に書き込めません ({1})。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another place.</source>
        <translation>{0} に書き込めません ({1})。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): make room on its disk.</source>
        <translation>{0} に書き込めません ({1})。そのディスクに空きを作ってください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): the model is as it was.</source>
        <translation>{0} に書き込めません ({1})。モデルは元のままです。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to ({1}): choose another folder.</source>
        <translation>{0} には書き込めません ({1})。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written, because the folder {1} does not exist.</source>
        <translation>フォルダ {1} がないので、{0} に書き込めません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another folder.</source>
        <translation>{0} に書き込めません: {1}。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}</source>
        <translation>{0} を {1} にはできません</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}: {2}</source>
        <translation>{0} を {1} にはできません: {2}</translation>
    </message>
    <message>
        <source>{0} changed while it was being read: try again.</source>
        <translation>{0} は読んでいる間に変更されました。もう一度試してください。</translation>
    </message>
    <message>
        <source>{0} changes the embedding, which this family computes: merge it instead.</source>
        <translation>{0} は埋め込みを変えますが、この系統では埋め込みが計算で求められます。代わりに統合してください。</translation>
    </message>
    <message>
        <source>{0} changes {1} in a way that llama.cpp can&apos;t while a model runs: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} は {1} を変えますが、llama.cpp ではモデルの実行中にできない方法です。`puna convert BASE --adapter ADAPTER` で元になるモデルに統合してください。</translation>
    </message>
    <message>
        <source>{0} changes {1}, which in this base is embedding and output matrix at once, and the adapter changes only one of them: merge it with the program that trained it.</source>
        <translation>{0} は {1} を変えますが、この元になるモデルでは埋め込みと出力行列を兼ねていて、アダプターはその片方しか変えません。学習に使ったプログラムで統合してください。</translation>
    </message>
    <message>
        <source>{0} changes {1}, which is stored transposed: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} は {1} を変えますが、それは転置して保存されています。`puna convert BASE --adapter ADAPTER` で元になるモデルに統合してください。</translation>
    </message>
    <message>
        <source>{0} changes {1}, which no tensor of the GGUF is made of.</source>
        <translation>{0} は {1} を変えますが、GGUF のどのテンソルもそれからは作られていません。</translation>
    </message>
    <message>
        <source>{0} columns are not a multiple of {1}</source>
        <translation>列数 {0} が {1} の倍数ではありません</translation>
    </message>
    <message>
        <source>{0} connection{1} to {2} host{3}</source>
        <translation>{2} 台のホストへの接続 {0} 件</translation>
    </message>
    <message>
        <source>{0} conversation</source>
        <translation>会話 {0} 件</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>会話 {0} 件</translation>
    </message>
    <message>
        <source>{0} could not be finished: {1}.</source>
        <translation>{0} を完了できませんでした: {1}。</translation>
    </message>
    <message>
        <source>{0} could not be made: {1}</source>
        <translation>{0} を作成できませんでした: {1}</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} を読めませんでした</translation>
    </message>
    <message>
        <source>{0} did not come back from {1} as it was written there: that disk may be failing. Nothing was changed: choose another folder.</source>
        <translation>{0} を {1} から読み戻すと、書き込んだ内容と違っていました。そのディスクは壊れかけているかもしれません。何も変更していません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} does not end in .gguf, by which models are found: name it {1}.gguf.</source>
        <translation>{0} は .gguf で終わっていません。モデルはこれで見つけられます。{1}.gguf という名前にしてください。</translation>
    </message>
    <message>
        <source>{0} does not exist: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} はありません。チェックポイントのフォルダか .gguf ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} does not exist: choose the folder with {1} and the weights.</source>
        <translation>{0} はありません。{1} と重みの入ったフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} does not tell how an adapter fits it (architecture {1}): name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} からは、アダプターの当てはめ方が分かりません (アーキテクチャ {1})。アダプターの学習に使われたモデルのフォルダを、元になるモデルとして指定してください。</translation>
    </message>
    <message>
        <source>{0} does not tell how an answer is written</source>
        <translation>{0} からは、回答の書き方が分かりません</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t answer: the network or the hub may be slow, so try again.</source>
        <translation>{0} が応答しません。ネットワークかハブが遅いのかもしれません。もう一度試してください。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t name an architecture; known are {1}.</source>
        <translation>{0} にアーキテクチャが書かれていません。知られているもの: {1}。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has, and its width of {1} is none of LLaMA&apos;s: put its {2} with num_attention_heads beside it.</source>
        <translation>{0} にモデルのアテンションヘッドの数が書かれておらず、幅 {1} は LLaMA のどれとも違います。num_attention_heads のある {2} を隣に置いてください。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has: {1} were taken, as LLaMA has at its width of {2}. If that is wrong, put a {3} with num_attention_heads beside it.</source>
        <translation>{0} にモデルのアテンションヘッドの数が書かれていません。幅 {2} の LLaMA と同じ {1} 個としました。違う場合は、num_attention_heads のある {3} を隣に置いてください。</translation>
    </message>
    <message>
        <source>{0} example</source>
        <translation>例 {0} 件</translation>
    </message>
    <message>
        <source>{0} examples</source>
        <translation>例 {0} 件</translation>
    </message>
    <message>
        <source>{0} expected, and {1} found</source>
        <translation>{0} のはずのところに {1} があります</translation>
    </message>
    <message>
        <source>{0} failed: {1}. Choose another template</source>
        <translation>{0} でエラーが起きました: {1}。別のテンプレートを選んでください</translation>
    </message>
    <message>
        <source>{0} files at once are too many: attach up to {1}.</source>
        <translation>一度に {0} 個のファイルは多すぎます。添付できるのは {1} 個までです。</translation>
    </message>
    <message>
        <source>{0} fits best{1}, {2}: each token of an answer is {3} times as likely as with {4}, the next best ({5} ± {6} nats).</source>
        <translation>{0} が最も合います{1} ({2})。回答の各トークンの確からしさは、次に合う {4} の {3} 倍です ({5} ± {6} ナット)。</translation>
    </message>
    <message>
        <source>{0} gave an answer that makes no sense ({1}).</source>
        <translation>{0} の応答が意味をなしません ({1})。</translation>
    </message>
    <message>
        <source>{0} gave an answer that no hub gives: the network may want you to sign in first (open any page in a browser), or HF_ENDPOINT may be wrong.</source>
        <translation>{0} の応答がハブのものではありません。ネットワークが先にサインインを求めているか (ブラウザで何かのページを開いてみてください)、HF_ENDPOINT が間違っているのかもしれません。</translation>
    </message>
    <message>
        <source>{0} gives the model nothing before an answer, or nothing after it</source>
        <translation>{0} では、回答の前か後にモデルに渡されるものがありません</translation>
    </message>
    <message>
        <source>{0} has a mistake in line {1}: {2}. Choose another template</source>
        <translation>{0} の {1} 行目に誤りがあります: {2}。別のテンプレートを選んでください</translation>
    </message>
    <message>
        <source>{0} has a wrong type</source>
        <translation>{0} の型が違います</translation>
    </message>
    <message>
        <source>{0} has a {1} that is no table of names: download it again.</source>
        <translation>{0} の {1} が名前の表ではありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} has an added token that is none ({1}): download it again.</source>
        <translation>{0} に、トークンではない追加トークンがあります ({1})。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} has another shape than {1}</source>
        <translation>{0} の形状が {1} と違います</translation>
    </message>
    <message>
        <source>{0} has arrived with another checksum than the hub tells, and again when it was fetched once more, so it was thrown away: something on the way changes it, or the hub&apos;s copy is damaged. Try again later or on another network.</source>
        <translation>{0} のチェックサムが、届いたときも取得し直したときもハブの示すものと違ったので、破棄しました。途中で何かが変更しているか、ハブのファイルが壊れています。後で、または別のネットワークでもう一度試してください。</translation>
    </message>
    <message>
        <source>{0} has just been made by another program: move it away and start again.</source>
        <translation>{0} がたった今、別のプログラムによって作られました。別の場所へ移してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>{0} has matrices of rank {1} for {2}, which its {3} does not name: the two files belong to different adapters.</source>
        <translation>{0} では {2} の行列のランクが {1} ですが、{3} にはそれが書かれていません。2 つのファイルが別のアダプターのものです。</translation>
    </message>
    <message>
        <source>{0} has matrices of the type {1}: get it as F32, F16, BF16 or Q8_0</source>
        <translation>{0} に型 {1} の行列があります。F32、F16、BF16、Q8_0 のいずれかのものを入手してください</translation>
    </message>
    <message>
        <source>{0} has more than {1} million characters of text, and no model here can read so much at once: attach the part of it that matters</source>
        <translation>{0} の文章は {1} 百万文字を超えていて、ここのモデルが一度に読める量ではありません。大切な部分を添付してください</translation>
    </message>
    <message>
        <source>{0} has no field {1}</source>
        <translation>{0} に欄 {1} はありません</translation>
    </message>
    <message>
        <source>{0} has no files</source>
        <translation>{0} にファイルがありません</translation>
    </message>
    <message>
        <source>{0} has no matrices that an importance could be computed for: choose another model.</source>
        <translation>{0} に、重要度を計算できる行列がありません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} has no text in it, so a model could read nothing of it</source>
        <translation>{0} には文章がないので、モデルが読めるものがありません</translation>
    </message>
    <message>
        <source>{0} has no text, only pictures of it: have its text recognised first, and attach that</source>
        <translation>{0} には文章がなく、その画像しかありません。先に文字認識をかけて、それを添付してください</translation>
    </message>
    <message>
        <source>{0} has no tokenizer ({1} or {2}): put the one that belongs to these weights beside them.</source>
        <translation>{0} にトークナイザー ({1} または {2}) がありません。この重みに合うものを隣に置いてください。</translation>
    </message>
    <message>
        <source>{0} has no weight_map, so it can&apos;t be known which file holds which tensor.</source>
        <translation>{0} に weight_map がないので、どのファイルにどのテンソルがあるか分かりません。</translation>
    </message>
    <message>
        <source>{0} has no weights that Puna can use: look for a version in GGUF or safetensors.</source>
        <translation>{0} に Puna で使える重みがありません。GGUF か safetensors の版を探してください。</translation>
    </message>
    <message>
        <source>{0} has no {1}: choose the folder that holds it, beside the weights.</source>
        <translation>{0} に {1} がありません。それが重みと一緒に入っているフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} has no {1}: put the one that belongs to these weights beside them.</source>
        <translation>{0} に {1} がありません。この重みに合うものを隣に置いてください。</translation>
    </message>
    <message>
        <source>{0} has no {1}: the adapter&apos;s weights are missing.</source>
        <translation>{0} に {1} がありません。アダプターの重みが足りません。</translation>
    </message>
    <message>
        <source>{0} has nothing that could be quantized: use it as it is.</source>
        <translation>{0} には量子化できるものがありません。そのまま使ってください。</translation>
    </message>
    <message>
        <source>{0} has only the part that sees pictures: look for the model itself.</source>
        <translation>{0} には画像を見る部分しかありません。モデルそのものを探してください。</translation>
    </message>
    <message>
        <source>{0} has only {1} bytes: it was saved without a single matrix, as some training scripts of 2023 did. Get another copy of the adapter.</source>
        <translation>{0} は {1} バイトしかありません。2023 年の一部の学習スクリプトのように、行列が 1 つもないまま保存されています。アダプターの別のコピーを入手してください。</translation>
    </message>
    <message>
        <source>{0} has parts of shape {1}, which {2} files can&apos;t join to a width of {3}: params.json or a file belongs to another model.</source>
        <translation>{0} の部分の形状は {1} で、{2} 個のファイルを幅 {3} につなげられません。params.json かファイルが別のモデルのものです。</translation>
    </message>
    <message>
        <source>{0} has room for {1}, and the models take {2}: free some space, or choose another folder.</source>
        <translation>{0} の空きは {1} ですが、モデルは {2} あります。空きを作るか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} has several models ({1}, {2}): choose one of the files.</source>
        <translation>{0} に複数のモデルがあります ({1}、{2})。ファイルを 1 つ選んでください。</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is no valid expression ({2}).</source>
        <translation>{0} の alpha_pattern {1} が正しい式ではありません ({2})。</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is too involved to be read safely.</source>
        <translation>{0} の alpha_pattern {1} は複雑すぎて、安全に読めません。</translation>
    </message>
    <message>
        <source>{0} has the bias {1} of shape {2}, which can&apos;t be.</source>
        <translation>{0} に形状 {2} のバイアス {1} がありますが、ありえないものです。</translation>
    </message>
    <message>
        <source>{0} has the matrices {1} and {2} for {3}, which can&apos;t be multiplied: it is damaged or no adapter for language models.</source>
        <translation>{0} の {3} の行列 {1} と {2} は掛け合わせられません。壊れているか、言語モデルのアダプターではありません。</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without its counterpart: a part of it is missing.</source>
        <translation>{0} にテンソル {1} がありますが、対になるものがありません。一部が足りません。</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without the matrices that it belongs to.</source>
        <translation>{0} にテンソル {1} がありますが、それが属する行列がありません。</translation>
    </message>
    <message>
        <source>{0} has the tensor {1}, of a kind of LoRA that is not known here.</source>
        <translation>{0} に、ここでは知られていない種類の LoRA のテンソル {1} があります。</translation>
    </message>
    <message>
        <source>{0} has values that are no sums of squares</source>
        <translation>{0} に、平方の合計ではない値があります</translation>
    </message>
    <message>
        <source>{0} has {1} and {2} for one place: it holds more than one adapter.</source>
        <translation>{0} では 1 つの場所に {1} と {2} があります。複数のアダプターが入っています。</translation>
    </message>
    <message>
        <source>{0} has {1} and {2}, but its tokenizer_config.json doesn&apos;t say that they are GPT-2&apos;s (its tokenizer_class is {3}): put the tokenizer.json of this model beside them.</source>
        <translation>{0} に {1} と {2} がありますが、tokenizer_config.json に GPT-2 のものだと書かれていません (tokenizer_class は {3})。このモデルの tokenizer.json を隣に置いてください。</translation>
    </message>
    <message>
        <source>{0} has {1} files, which no XOR payload has.</source>
        <translation>{0} に {1} ファイルがありますが、XOR データにはないものです。</translation>
    </message>
    <message>
        <source>{0} has {1} pages, more than the {2} that are read: attach a part</source>
        <translation>{0} は {1} ページあり、読める {2} ページを超えています。一部を添付してください</translation>
    </message>
    <message>
        <source>{0} has {1} rows for tokens and {2} {3}, and to what the new rows were added, the files don&apos;t tell; choose the rule by which the difference was made: {4}. {5}</source>
        <translation>トークンの行は {0} に {1} 行、{2} に {3} 行あり、新しい行が何に足されたのかはファイルから分かりません。差分を作ったときの規則を選んでください: {4}。{5}</translation>
    </message>
    <message>
        <source>{0} has {1} sums for {2} counts</source>
        <translation>{0} では {2} 個の個数に対して合計が {1} 個あります</translation>
    </message>
    <message>
        <source>{0} has {1} twice, in different places: it isn&apos;t one model.</source>
        <translation>{0} の別々の場所に {1} が 2 つあります。1 つのモデルではありません。</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, which must be a whole number above 0.</source>
        <translation>{0} の {1} は {2} ですが、0 より大きい整数でなければなりません。</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, with which it changes nothing or everything.</source>
        <translation>{0} の {1} は {2} ですが、それでは何も変わらないか、すべてが変わってしまいます。</translation>
    </message>
    <message>
        <source>{0} holds a vocabulary but no weights: choose a model file</source>
        <translation>{0} に語彙はありますが、重みがありません。モデルファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} holds an error message of the server instead of the file: download it again.</source>
        <translation>{0} の中身は、ファイルではなくサーバーのエラーメッセージです。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} holds half a character (a lone surrogate): download it again.</source>
        <translation>{0} に半分だけの文字 (単独のサロゲート) があります。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} text files: choose a smaller folder</source>
        <translation>{0} にはテキストファイルが {1} 個より多くあります。もっと小さいフォルダを選んでください</translation>
    </message>
    <message>
        <source>{0} holds no LoRA tensors, so it would change nothing: its training was saved wrongly or the download is a placeholder. Get the adapter from another place.</source>
        <translation>{0} に LoRA のテンソルがないので、何も変わりません。学習が正しく保存されなかったか、ダウンロードしたものが仮のファイルです。別の場所からアダプターを入手してください。</translation>
    </message>
    <message>
        <source>{0} holds no conversations that Puna knows. It reads {1}.</source>
        <translation>{0} に、Puna の知っている会話がありません。読めるもの: {1}。</translation>
    </message>
    <message>
        <source>{0} holds no matrices, so it would change nothing: convert the adapter again</source>
        <translation>{0} に行列がないので、何も変わりません。アダプターをもう一度変換してください</translation>
    </message>
    <message>
        <source>{0} holds no model but a part of one ({1}): choose a model file</source>
        <translation>{0} はモデルではなく、その一部です ({1})。モデルファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} holds no questions with answers in Alpaca form (instruction, output) or ShareGPT form (conversations with from and value): choose another file</source>
        <translation>{0} に、Alpaca 形式 (instruction、output) か ShareGPT 形式 (from と value を持つ conversations) の質問と回答がありません。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} holds no text as {1}, so none can be put there.</source>
        <translation>{0} の {1} は文字列ではないので、文字列を入れられません。</translation>
    </message>
    <message>
        <source>{0} holds no text files: choose another folder, or a file</source>
        <translation>{0} にはテキストファイルがありません。別のフォルダかファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} holds no text that can be read here: attach a text, Markdown, code, PDF or Word file</source>
        <translation>{0} に、ここで読める文章がありません。テキスト、Markdown、コード、PDF、Word のいずれかのファイルを添付してください</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files</source>
        <translation>{0} にトークナイザーがありません。トークナイザーのファイルと一緒に、もう一度変換してください</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files.</source>
        <translation>{0} にトークナイザーがありません。トークナイザーのファイルと一緒に、もう一度変換してください。</translation>
    </message>
    <message>
        <source>{0} holds no weights that can be read: model.safetensors, pytorch_model.bin or the index of either is expected.</source>
        <translation>{0} に読める重みがありません。model.safetensors か pytorch_model.bin、またはどちらかの索引が必要です。</translation>
    </message>
    <message>
        <source>{0} holds no weights: {1} is expected beside {2}.</source>
        <translation>{0} に重みがありません。{2} の隣に {1} が必要です。</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the adapter is damaged.</source>
        <translation>{0} に有限でない数が入っています。アダプターが壊れています。</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>{0} に有限でない数が入っています。チェックポイントが壊れています。</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use bf16 or f32.</source>
        <translation>{0} に f16 には大きすぎる数が入っています。bf16 か f32 を使ってください。</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use f32.</source>
        <translation>{0} に f16 には大きすぎる数が入っています。f32 を使ってください。</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which the index does not place there.</source>
        <translation>{0} にテンソル {1} が入っていますが、索引ではそこにないはずです。</translation>
    </message>
    <message>
        <source>{0} holds {1}, so its header does not tell how an adapter fits it: name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} に {1} があるので、ヘッダーからはアダプターの当てはめ方が分かりません。アダプターの学習に使われたモデルのフォルダを、元になるモデルとして指定してください。</translation>
    </message>
    <message>
        <source>{0} in it ends beyond the end of the data</source>
        <translation>中の {0} が、データの終わりより先まで続いています</translation>
    </message>
    <message>
        <source>{0} in it is compressed</source>
        <translation>中の {0} が圧縮されています</translation>
    </message>
    <message>
        <source>{0} in it is encrypted</source>
        <translation>中の {0} が暗号化されています</translation>
    </message>
    <message>
        <source>{0} is a BPE tokenizer that is neither byte-level nor of SentencePiece&apos;s manner, or that rewrites text before splitting it: llama.cpp has nothing like it.</source>
        <translation>{0} は、バイト単位でも SentencePiece の方式でもない BPE トークナイザーか、文章を分ける前に書き換えるものです。llama.cpp に同じものはありません。</translation>
    </message>
    <message>
        <source>{0} is a DeepSpeed checkpoint in pieces: run its zero_to_fp32.py, and choose the folder it writes.</source>
        <translation>{0} は分割された DeepSpeed のチェックポイントです。その zero_to_fp32.py を実行し、書き出されたフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a DoRA adapter, which also scales every column: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} は DoRA アダプターで、各列の大きさも変えます。学習に使ったプログラムで統合し、統合したモデルを変換してください。</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}, newer than the versions 2 and 3 that can be read.</source>
        <translation>{0} は版 {1} の GGUF で、読める版 2 と 3 より新しいものです。</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}; versions 2 and 3 can be read: get a newer file.</source>
        <translation>{0} は版 {1} の GGUF です。読めるのは版 2 と 3 です。もっと新しいファイルを入手してください。</translation>
    </message>
    <message>
        <source>{0} is a GGUF, to which nothing can be added: name the checkpoint it was made of.</source>
        <translation>{0} は GGUF で、何も足せません。それを作ったチェックポイントを指定してください。</translation>
    </message>
    <message>
        <source>{0} is a GGUF, which keeps its template when it is quantized: leave --template out, and write the other into the result with `puna models template {1} {2}`.</source>
        <translation>{0} は GGUF で、量子化してもテンプレートはそのままです。--template を付けずに実行し、別のテンプレートは `puna models template {1} {2}` で結果に書き込んでください。</translation>
    </message>
    <message>
        <source>{0} is a GGUF, whose weights are no checkpoint: name the folder of the base.</source>
        <translation>{0} は GGUF で、その重みはチェックポイントではありません。元になるモデルのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter in llama.cpp&apos;s format of 2023, not a model: take the adapter&apos;s folder with adapter_config.json instead.</source>
        <translation>{0} は llama.cpp の 2023 年の形式の LoRA アダプターで、モデルではありません。代わりに、adapter_config.json のあるアダプターのフォルダを使ってください。</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter{1} and no whole model: give that base&apos;s folder too, with `puna convert BASE --adapter {2}` to merge them, or `puna convert {3} --base BASE` for an adapter in GGUF.</source>
        <translation>{0} は LoRA アダプター{1} で、完全なモデルではありません。元になるモデルのフォルダも指定してください。統合するには `puna convert BASE --adapter {2}`、GGUF のアダプターにするには `puna convert {3} --base BASE` を使います。</translation>
    </message>
    <message>
        <source>{0} is a SentencePiece model of the kind {1}; LLaMA in llama.cpp needs the kind BPE.</source>
        <translation>{0} は種類 {1} の SentencePiece モデルです。llama.cpp の LLaMA に必要な種類は BPE です。</translation>
    </message>
    <message>
        <source>{0} is a bare pickle, which can&apos;t be read without running it: where you trust it, load it and save its tensors with a torch of at least 1.6.</source>
        <translation>{0} は pickle だけのファイルで、実行しないと読めません。信頼できるものなら、1.6 以降の torch で読み込み、テンソルを保存してください。</translation>
    </message>
    <message>
        <source>{0} is a big-endian GGUF, which this computer can&apos;t use: get the usual one.</source>
        <translation>{0} はビッグエンディアンの GGUF で、このコンピュータでは使えません。普通のものを入手してください。</translation>
    </message>
    <message>
        <source>{0} is a database of another program: move it away to start anew.</source>
        <translation>{0} は別のプログラムのデータベースです。別の場所へ移して新しく始めてください。</translation>
    </message>
    <message>
        <source>{0} is a folder: attach the files in it</source>
        <translation>{0} はフォルダです。中のファイルを添付してください</translation>
    </message>
    <message>
        <source>{0} is a folder: make an adapter file of it with `puna convert {1} --base BASE -o NAME.gguf --type f16`, where BASE is the folder of the model it was trained on</source>
        <translation>{0} はフォルダです。`puna convert {1} --base BASE -o NAME.gguf --type f16` でアダプターのファイルを作ってください。BASE は学習に使われたモデルのフォルダです</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it, for example {1}.</source>
        <translation>{0} はフォルダです。中のファイルを指定してください。例: {1}。</translation>
    </message>
    <message>
        <source>{0} is a folder: name the file to write, for example {1}.</source>
        <translation>{0} はフォルダです。書き込むファイルを指定してください。例: {1}。</translation>
    </message>
    <message>
        <source>{0} is a model for search, which writes no text: choose a chat model</source>
        <translation>{0} は検索用のモデルで、文章を書きません。チャット用のモデルを選んでください</translation>
    </message>
    <message>
        <source>{0} is a model of another kind ({1}), which can&apos;t hold a conversation: choose another one.</source>
        <translation>{0} は別の種類のモデル ({1}) で、会話ができません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows</source>
        <translation>{0} は画像です。ここのモデルは文字だけを読むので、何が写っているか言葉で説明してください</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows.</source>
        <translation>{0} は画像です。ここのモデルは文字だけを読むので、何が写っているか言葉で説明してください。</translation>
    </message>
    <message>
        <source>{0} is a stream of arrays without transformer.wte.embedding; of EasyLM&apos;s models only LLaMA can be converted.</source>
        <translation>{0} は transformer.wte.embedding のない配列のストリームです。EasyLM のモデルで変換できるのは LLaMA だけです。</translation>
    </message>
    <message>
        <source>{0} is a tar archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} は tar アーカイブです。展開して、中のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a tokenizer of the kind {1}; only BPE can be converted.</source>
        <translation>{0} は種類 {1} のトークナイザーです。変換できるのは BPE だけです。</translation>
    </message>
    <message>
        <source>{0} is a web page that was saved under this name: log in, accept the licence where one is asked for, and download the file itself.</source>
        <translation>{0} は、この名前で保存されたウェブページです。ログインし、必要ならライセンスに同意してから、ファイルそのものをダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is a whole model and no difference from one (its norms are close to the base&apos;s): convert it without --base.</source>
        <translation>{0} は完全なモデルで、差分ではありません (正規化が元になるモデルのものに近い値です)。--base なしで変換してください。</translation>
    </message>
    <message>
        <source>{0} is a zip archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} は zip アーカイブです。展開して、中のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a {1} in a ggml file of 2023; of those only LLaMA can be converted: get the model as it was published, in a folder with config.json, and convert that.</source>
        <translation>{0} は 2023 年の ggml ファイルの {1} です。その中で変換できるのは LLaMA だけです。公開されたままのモデルを config.json のあるフォルダごと入手し、それを変換してください。</translation>
    </message>
    <message>
        <source>{0} is already quantized ({1}), and doing it again would add error to error: start from the f32, f16 or bf16 file.</source>
        <translation>{0} はすでに量子化されていて ({1})、もう一度すると誤差が重なります。f32、f16、bf16 のいずれかのファイルから始めてください。</translation>
    </message>
    <message>
        <source>{0} is an XOR payload and no whole model: name the folder of its base, LLaMA in transformers&apos; form, with --base.</source>
        <translation>{0} は XOR データで、完全なモデルではありません。元になるモデル (transformers 形式の LLaMA) のフォルダを --base で指定してください。</translation>
    </message>
    <message>
        <source>{0} is an aLoRA adapter, which acts only after certain tokens and can&apos;t be used here</source>
        <translation>{0} は aLoRA アダプターで、特定のトークンの後でだけ働きます。ここでは使えません</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: it changes {1}, which this one doesn&apos;t have</source>
        <translation>{0} は別のモデルのアダプターです。このモデルにない {1} を変えます</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: its matrices for {1} have the shapes {2} and {3}, and the tensor is {4}</source>
        <translation>{0} は別のモデルのアダプターです。{1} の行列の形状は {2} と {3} で、テンソルは {4} です</translation>
    </message>
    <message>
        <source>{0} is an adapter for {1} models, and this model is of the kind {2}</source>
        <translation>{0} は {1} のモデル用のアダプターですが、このモデルの種類は {2} です</translation>
    </message>
    <message>
        <source>{0} is an adapter, which has no template of its own: leave --template out.</source>
        <translation>{0} はアダプターで、独自のテンプレートがありません。--template を付けずに実行してください。</translation>
    </message>
    <message>
        <source>{0} is an adapter: it changes a model and is none by itself. Get its base model first.</source>
        <translation>{0} はアダプターです。モデルを変えるもので、それだけではモデルではありません。先に元になるモデルを入手してください。</translation>
    </message>
    <message>
        <source>{0} is called a difference, but its weights are those of a whole model.</source>
        <translation>{0} は名前では差分ですが、重みは完全なモデルのものです。</translation>
    </message>
    <message>
        <source>{0} is computed from {1} and not only put in order, so an adapter can&apos;t follow: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} は {1} を並べ替えただけでなく計算し直したものなので、アダプターを合わせられません。`puna convert BASE --adapter ADAPTER` で元になるモデルに統合してください。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): download it again.</source>
        <translation>{0} は壊れています ({1})。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is damaged inside</source>
        <translation>{0} は中身が壊れています</translation>
    </message>
    <message>
        <source>{0} is damaged or no JSON: what begins in line {1} can&apos;t be read</source>
        <translation>{0} は壊れているか、JSON ではありません。{1} 行目から始まるものを読めません</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew</source>
        <translation>{0} は壊れていて、文章を読めません。開いて保存し直してください</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew as PDF</source>
        <translation>{0} は壊れていて、文章を読めません。開いて PDF として保存し直してください</translation>
    </message>
    <message>
        <source>{0} is damaged: it claims {1} layers ({2}). Download it again.</source>
        <translation>{0} は壊れています。{1} 層あると称しています ({2})。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is damaged: its MD5 sum is not the one in {1}. Download it again, or remove {2} if you changed the file yourself.</source>
        <translation>{0} は壊れています。MD5 の値が {1} のものと違います。もう一度ダウンロードするか、自分でファイルを変更した場合は {2} を削除してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: its rows of {1} numbers can&apos;t be a part of {2}. Get another copy of it.</source>
        <translation>{0} は壊れています。{1} 個の数の行は {2} の一部ではありえません。別のコピーを入手してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} holds numbers that are not finite. Download or convert it again</source>
        <translation>{0} は壊れています。{1} に有限でない数が入っています。もう一度ダウンロードまたは変換してください</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Download it again.</source>
        <translation>{0} は壊れています: {1}。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Get another copy of it.</source>
        <translation>{0} は壊れています: {1}。別のコピーを入手してください。</translation>
    </message>
    <message>
        <source>{0} is empty: download it again.</source>
        <translation>{0} は空です。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is empty: the download never began or the disk was full; download it again.</source>
        <translation>{0} は空です。ダウンロードが始まらなかったか、ディスクがいっぱいでした。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} が中に 2 つあります</translation>
    </message>
    <message>
        <source>{0} is incomplete: it ends after {1} bytes, inside the tensor {2}. Get it again.</source>
        <translation>{0} は不完全です。{1} バイト目、テンソル {2} の途中で終わっています。もう一度入手してください。</translation>
    </message>
    <message>
        <source>{0} is incomplete: of {1} one matrix is missing. Download or convert it again</source>
        <translation>{0} は不完全です。{1} の行列が 1 つありません。もう一度ダウンロードまたは変換してください</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1} is missing. Download it into the same folder.</source>
        <translation>{0} は不完全です。{1} がありません。同じフォルダにダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1}{2} ({3} of {4} weight files) is missing. Download it into the same folder.</source>
        <translation>{0} は不完全です。{1}{2} がありません (重みのファイル {4} 個のうち {3} 個)。同じフォルダにダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is inside the models folder itself: choose another folder.</source>
        <translation>{0} はモデルのフォルダの中にあります。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} is larger than 16 MiB, which no tokenizer of its kind is.</source>
        <translation>{0} は 16 MiB を超えています。この種類のトークナイザーではありえない大きさです。</translation>
    </message>
    <message>
        <source>{0} is larger than 256 MiB, which no file of its kind is.</source>
        <translation>{0} は 256 MiB を超えています。この種類のファイルではありえない大きさです。</translation>
    </message>
    <message>
        <source>{0} is larger than 64 MiB, which no SentencePiece model is.</source>
        <translation>{0} は 64 MiB を超えています。SentencePiece モデルではありえない大きさです。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, more text than a model here can read: attach the part of it that matters</source>
        <translation>{0} は {1} MB を超えていて、ここのモデルが読める量ではありません。大切な部分を添付してください</translation>
    </message>
    <message>
        <source>{0} is locked or packed in a way that can&apos;t be read here: save it anew</source>
        <translation>{0} はロックされているか、ここでは読めない方法で圧縮されています。保存し直してください</translation>
    </message>
    <message>
        <source>{0} is locked with a password: save a copy without one and attach that</source>
        <translation>{0} はパスワードでロックされています。パスワードなしのコピーを保存し、それを添付してください</translation>
    </message>
    <message>
        <source>{0} is made for another architecture: it changes {1}, which the base lacks.{2}</source>
        <translation>{0} は別のアーキテクチャ用に作られています。元になるモデルにない {1} を変えます。{2}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its change of {1} has the shape {2}, the base&apos;s tensor {3}.{4}</source>
        <translation>{0} は別のモデル用に作られています。{1} への変更の形状は {2}、元になるモデルのテンソルは {3} です。{4}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its {1} has another shape.</source>
        <translation>{0} は別のモデル用に作られています。{1} の形状が違います。</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} はファイルでもフォルダでもありません。チェックポイントのフォルダか .gguf ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose the folder with the weights.</source>
        <translation>{0} はファイルでもフォルダでもありません。重みの入ったフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no JSON</source>
        <translation>{0} は JSON ではありません</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says {1}): choose an adapter file</source>
        <translation>{0} は LoRA アダプターではありません (記載: {1})。アダプターのファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} is no XOR payload: its config.json is missing, or is readable as it is.</source>
        <translation>{0} は XOR データではありません。config.json がないか、そのまま読めます。</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose a .gguf file, or the folder with {1} and its weights</source>
        <translation>{0} はアダプターではありません。.gguf ファイルか、{1} とその重みの入ったフォルダを選んでください</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose the folder that holds {1}.</source>
        <translation>{0} はアダプターではありません。{1} の入ったフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no address of a hub: it begins with https://.</source>
        <translation>{0} はハブのアドレスではありません。アドレスは https:// で始まります。</translation>
    </message>
    <message>
        <source>{0} is no address that can be reached: try again later.</source>
        <translation>{0} は接続できるアドレスではありません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{0} is no archive</source>
        <translation>{0} はアーカイブではありません</translation>
    </message>
    <message>
        <source>{0} is no base64</source>
        <translation>{0} は base64 ではありません</translation>
    </message>
    <message>
        <source>{0} is no checkpoint that can be read: {1}.</source>
        <translation>{0} は読めるチェックポイントではありません: {1}。</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: choose the folder with {1} and the weights.</source>
        <translation>{0} はチェックポイントではありません。{1} と重みの入ったフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: none of {1} is in it, and no model in a folder below it.</source>
        <translation>{0} はチェックポイントではありません。中に {1} のどれもなく、下のフォルダにもモデルがありません。</translation>
    </message>
    <message>
        <source>{0} is no file of torch (it begins with {1}): download it again.</source>
        <translation>{0} は torch のファイルではありません ({1} で始まっています)。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is no file that can be read: choose another one.</source>
        <translation>{0} は読めるファイルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no file: choose a .gguf file.</source>
        <translation>{0} はファイルではありません。.gguf ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no file: choose a file of exchanges, as JSON or JSON lines</source>
        <translation>{0} はファイルではありません。JSON か JSON Lines の、やり取りのファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} is no file: choose a text file</source>
        <translation>{0} はファイルではありません。テキストファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} is no finite number</source>
        <translation>{0} は有限の数ではありません</translation>
    </message>
    <message>
        <source>{0} is no folder: choose one that holds .gguf files.</source>
        <translation>{0} はフォルダではありません。.gguf ファイルの入ったフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no ggml file: it begins with {1}.</source>
        <translation>{0} は ggml ファイルではありません。{1} で始まっています。</translation>
    </message>
    <message>
        <source>{0} is no importance matrix that can be used: {1}. Make it again, or choose another.</source>
        <translation>{0} は使える重要度行列ではありません: {1}。作り直すか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no model that one talks to, so it needs no chat template: choose a model.</source>
        <translation>{0} は話せるモデルではないので、チャットテンプレートは要りません。モデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no model that writes text word by word: choose a chat model</source>
        <translation>{0} は文章を 1 語ずつ書くモデルではありません。チャット用のモデルを選んでください</translation>
    </message>
    <message>
        <source>{0} is no name of a model on a hub: it is like owner/model.</source>
        <translation>{0} はハブのモデルの名前ではありません。名前は owner/model の形です。</translation>
    </message>
    <message>
        <source>{0} is no name of a repository</source>
        <translation>{0} はリポジトリの名前ではありません</translation>
    </message>
    <message>
        <source>{0} is no ordinary file, so there is nothing to read in it</source>
        <translation>{0} は普通のファイルではないので、読めるものがありません</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: its header or its tensors differ. Get both from the same place.</source>
        <translation>{0} は {1} と同じモデルの部分ではありません。ヘッダーかテンソルが違います。両方を同じ場所から入手してください。</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: {2} differs. Get both from the same place.</source>
        <translation>{0} は {1} と同じモデルの部分ではありません。{2} が違います。両方を同じ場所から入手してください。</translation>
    </message>
    <message>
        <source>{0} is no percentage of words to keep: give one from 1 to 100, such as 95.</source>
        <translation>{0} は保つ語の割合として使えません。95 のように、1 から 100 までで指定してください。</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8: choose another one.</source>
        <translation>{0} は UTF-8 のテキストではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no tuning</source>
        <translation>{0} はモデルの調整内容ではありません</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation>{0} は {1} ではありません</translation>
    </message>
    <message>
        <source>{0} is no {1}: choose one of {2}</source>
        <translation>{0} は {1} として使えません。{2} から選んでください</translation>
    </message>
    <message>
        <source>{0} is none of the families that are computed independently</source>
        <translation>{0} は、独立した計算をしている系統のどれでもありません</translation>
    </message>
    <message>
        <source>{0} is none of the library&apos;s folders.</source>
        <translation>{0} はライブラリのフォルダではありません。</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file (it begins with {1}): choose a .gguf file or a checkpoint&apos;s folder.</source>
        <translation>{0} は GGUF ファイルではありません ({1} で始まっています)。.gguf ファイルかチェックポイントのフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file: it begins with {1} instead of {2}.</source>
        <translation>{0} は GGUF ファイルではありません。{2} ではなく {1} で始まっています。</translation>
    </message>
    <message>
        <source>{0} is not a JSON object: download it again.</source>
        <translation>{0} は JSON オブジェクトではありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is not a SentencePiece model ({1}): download it again.</source>
        <translation>{0} は SentencePiece モデルではありません ({1})。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is not a usable GGUF: {1}. Download or convert it again.</source>
        <translation>{0} は使える GGUF ではありません: {1}。もう一度ダウンロードまたは変換してください。</translation>
    </message>
    <message>
        <source>{0} is not a valid tiktoken tokenizer ({1}): download it again.</source>
        <translation>{0} は正しい tiktoken のトークナイザーではありません ({1})。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is not a valid tokenizer ({1}): download it again.</source>
        <translation>{0} は正しいトークナイザーではありません ({1})。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is not allowed in a template</source>
        <translation>{0} はテンプレートでは使えません</translation>
    </message>
    <message>
        <source>{0} is not built as a Word document is, so it was not read: save it anew</source>
        <translation>{0} は Word 文書の構造になっていないので、読みませんでした。保存し直してください</translation>
    </message>
    <message>
        <source>{0} is not in the library any more: look whether its disk is there.</source>
        <translation>{0} はもうライブラリにありません。そのディスクが接続されているか確認してください。</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a JSON file</source>
        <translation>{0} は UTF-8 のテキストではありません。JSON ファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a text file</source>
        <translation>{0} は UTF-8 のテキストではありません。テキストファイルを選んでください</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: download it again.</source>
        <translation>{0} は UTF-8 のテキストではありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is not the file that Puna {1} on {2}: it was changed since. Convert it again, or trust it as it is</source>
        <translation>{0} は、{2} に Puna が記録したファイル ({1}) と違います。その後に変更されています。もう一度変換するか、このまま信頼してください</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} はもうそこにありません。</translation>
    </message>
    <message>
        <source>{0} is not valid JSON ({1}): download it again.</source>
        <translation>{0} は正しい JSON ではありません ({1})。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is now called {1}.</source>
        <translation>{0} の今の名前は {1} です。</translation>
    </message>
    <message>
        <source>{0} is of a family that Puna can&apos;t convert ({1}): look for a version in GGUF, or choose another model.</source>
        <translation>{0} は Puna で変換できない系統です ({1})。GGUF の版を探すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is of the format {1} v{2}, which llama.cpp never had for LLaMA; {3} can be converted: get the model as it was published, in a folder with config.json.</source>
        <translation>{0} の形式は {1} v{2} で、llama.cpp の LLaMA にはなかったものです。変換できるのは {3} です。公開されたままのモデルを config.json のあるフォルダごと入手してください。</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}; only LoRA adapters can be added to a model.</source>
        <translation>{0} の種類は {1} です。モデルに追加できるのは LoRA アダプターだけです。</translation>
    </message>
    <message>
        <source>{0} is one of several parts, and the first, {1}, is missing beside it.</source>
        <translation>{0} は複数の部分の 1 つで、最初の {1} が隣にありません。</translation>
    </message>
    <message>
        <source>{0} is one of {1} parts, and {2} is missing beside it: get all parts into one folder.</source>
        <translation>{0} は {1} 個の部分の 1 つで、{2} が隣にありません。すべての部分を 1 つのフォルダに入れてください。</translation>
    </message>
    <message>
        <source>{0} is only a git-lfs pointer{1}: the folder was cloned without git-lfs. Run `git lfs pull` in it, or download the file itself.</source>
        <translation>{0} は git-lfs のポインターにすぎません{1}。フォルダが git-lfs なしで複製されています。その中で `git lfs pull` を実行するか、ファイルそのものをダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is only for those who have accepted its makers&apos; terms: {1}.</source>
        <translation>{0} は作者の条件に同意した人だけが使えます: {1}。</translation>
    </message>
    <message>
        <source>{0} is quantized already ({1}), and stays as it is: use `puna convert`.</source>
        <translation>{0} はすでに量子化されていて ({1})、そのまま変わりません。`puna convert` を使ってください。</translation>
    </message>
    <message>
        <source>{0} is quantized for other programs: look for the original, or for a version in GGUF.</source>
        <translation>{0} は別のプログラム用に量子化されています。元のモデルか、GGUF の版を探してください。</translation>
    </message>
    <message>
        <source>{0} is quantized to {1} in the way of {2}, which lasted for weeks; f32, f16, q4_0 and q4_1 can be converted: get such a file, or the model as it was published.</source>
        <translation>{0} は、数週間だけ使われた {2} の方法で {1} に量子化されています。変換できるのは f32、f16、q4_0、q4_1 です。そのようなファイルか、公開されたままのモデルを入手してください。</translation>
    </message>
    <message>
        <source>{0} is the difference between a tuned model and its base and no whole model: name the folder of the base{1} with --base.</source>
        <translation>{0} は調整したモデルと元になるモデルの差分で、完全なモデルではありません。元になるモデル{1}のフォルダを --base で指定してください。</translation>
    </message>
    <message>
        <source>{0} is the file to read from: choose another name for the result.</source>
        <translation>{0} は読み込むファイルです。結果には別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} is the smallest that keeps {1} % of next words. {2}</source>
        <translation>{0} は次の語の {1} % を保つ最小のものです。{2}</translation>
    </message>
    <message>
        <source>{0} is there already and is another file than the hub&apos;s: move it away or choose a folder.</source>
        <translation>{0} はすでにあり、ハブのものとは別のファイルです。別の場所へ移すか、フォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} is there already and is not Puna&apos;s: move it away and start again.</source>
        <translation>{0} はすでにあり、Puna のものではありません。別の場所へ移してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>{0} is too coarse to be made without an importance matrix, so llama.cpp refuses it: give one with --imatrix, or choose one of {1}.</source>
        <translation>{0} はとても粗いので、重要度行列なしでは llama.cpp が作成を拒否します。--imatrix で指定するか、{1} から選んでください。</translation>
    </message>
    <message>
        <source>{0} is too large to be what was asked for: choose another one.</source>
        <translation>{0} は大きすぎて、求められているものではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is too long a name for an importance matrix: rename the tensor.</source>
        <translation>{0} は重要度行列の名前としては長すぎます。テンソルの名前を変更してください。</translation>
    </message>
    <message>
        <source>{0} is {1} and not F32</source>
        <translation>{0} は F32 ではなく {1} です</translation>
    </message>
    <message>
        <source>{0} is {1} away from {2}, which rounding to {3} can&apos;t be</source>
        <translation>{0} は {2} から {1} 離れていて、{3} への丸めではありえません</translation>
    </message>
    <message>
        <source>{0} is {1} characters long, far more than any template needs</source>
        <translation>{0} は {1} 文字あり、どのテンプレートに必要な長さもはるかに超えています</translation>
    </message>
    <message>
        <source>{0} is {1}, but there are only {2} tokens: the tokenizer belongs to another model.</source>
        <translation>{0} は {1} ですが、トークンは {2} 個しかありません。トークナイザーが別のモデルのものです。</translation>
    </message>
    <message>
        <source>{0} is {1}: unpack it, and choose the folder it contains.</source>
        <translation>{0} の種類: {1}。展開して、中のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} keeps spaces as they are (escape_whitespaces is off), which llama.cpp can&apos;t do.</source>
        <translation>{0} は空白をそのまま残しますが (escape_whitespaces がオフ)、llama.cpp ではできません。</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that the index says it holds.</source>
        <translation>{0} に、索引ではあるはずのテンソル {1} がありません。</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that {2} has: they are not parts of one model, or one is damaged.</source>
        <translation>{0} に、{2} にあるテンソル {1} がありません。1 つのモデルの部分ではないか、どちらかが壊れています。</translation>
    </message>
    <message>
        <source>{0} lacks {1}, with which the file of that name must be combined: the base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>{0} に、同じ名前のファイルと組み合わせる {1} がありません。元になるモデルは、モデルのページに書かれたとおりの版の transformers で変換した LLaMA でなければなりません。</translation>
    </message>
    <message>
        <source>{0} names {1}, which no checkpoint of weights needs and which could run a program: nothing in it was run. Take the weights in safetensors form, or let whoever made the file save only model.state_dict().</source>
        <translation>{0} が {1} を挙げています。重みのチェックポイントには不要で、プログラムを実行できるものです。何も実行していません。safetensors 形式の重みを使うか、ファイルの作者に model.state_dict() だけを保存してもらってください。</translation>
    </message>
    <message>
        <source>{0} needs {1} MB and the disk of {2} has {3} MB free: free some space, or choose another folder.</source>
        <translation>{0} には {1} MB 必要ですが、{2} のディスクの空きは {3} MB です。空きを作るか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{0} next words are the same as {1}&apos;s: {2}.</source>
        <translation>次の語が {1} と同じ割合: {0} ({2})。</translation>
    </message>
    <message>
        <source>{0} of 1,000</source>
        <translation>1,000 のうち {0}</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>10 のうち {0}</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>100 のうち {0}</translation>
    </message>
    <message>
        <source>{0} of its tokens hold carriage returns: the tokenizer&apos;s file went through a program that rewrites line ends (CRLF). Get the original file.</source>
        <translation>{0} 個のトークンに復帰文字があります。トークナイザーのファイルが、改行を書き換えるプログラム (CRLF) を通っています。元のファイルを入手してください。</translation>
    </message>
    <message>
        <source>{0} of its {1} files are in the trash already.</source>
        <translation>{1} 個のファイルのうち {0} 個はすでにゴミ箱にあります。</translation>
    </message>
    <message>
        <source>{0} of its {1} layers are for prediction only</source>
        <translation>{1} 層のうち {0} 層は予測専用です</translation>
    </message>
    <message>
        <source>{0} of its {1} parts are missing, first {2}: download them.</source>
        <translation>{1} 個の部分のうち {0} 個がありません。最初は {2} です。ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} of {1} has changed since you chose it: search for the model again to get the newest.</source>
        <translation>{1} の {0} は、選んだ後に変更されました。モデルをもう一度検索して、最新のものを入手してください。</translation>
    </message>
    <message>
        <source>{0} of {1} is not the file that Puna&apos;s catalogue knows: choose another model, and please report it.</source>
        <translation>{1} の {0} は、Puna のカタログにあるファイルと違います。別のモデルを選び、このことを報告してください。</translation>
    </message>
    <message>
        <source>{0} of {1} values</source>
        <translation>{1} 個の値からなる {0} があります</translation>
    </message>
    <message>
        <source>{0} on {1}, SHA-256 {2}</source>
        <translation>{1} に{0}、SHA-256 {2}</translation>
    </message>
    <message>
        <source>{0} out of {1} written to {2}.</source>
        <translation>{1} から {0} を {2} に書き出しました。</translation>
    </message>
    <message>
        <source>{0} parameters · {1} bits each · {2}</source>
        <translation>{0} パラメーター · 各 {1} ビット · {2}</translation>
    </message>
    <message>
        <source>{0} places the tensor {1} in {2}, which is no file beside it.</source>
        <translation>{0} ではテンソル {1} が {2} にあるとされていますが、そのファイルは隣にありません。</translation>
    </message>
    <message>
        <source>{0} points to what is no address of the web: try again later.</source>
        <translation>{0} は、ウェブのアドレスではないところへ案内しています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{0} points to what is no address: try again later.</source>
        <translation>{0} は、アドレスではないところへ案内しています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{0} points to {1} without encryption, so nothing was fetched: try another network.</source>
        <translation>{0} は暗号化なしの {1} へ案内しているので、何も取得していません。別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>{0} refuses this conversation: {1}</source>
        <translation>{0} はこの会話を受け付けません: {1}</translation>
    </message>
    <message>
        <source>{0} replaces {1}{2}, which an adapter in GGUF can&apos;t: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} は {1}{2} を置き換えますが、GGUF のアダプターではできません。`puna convert BASE --adapter ADAPTER` で元になるモデルに統合してください。</translation>
    </message>
    <message>
        <source>{0} says nothing of {1}, without which {2} can&apos;t be made well: choose a matrix that was made with this model, or a larger type.</source>
        <translation>{0} に {1} がありません。これがないと {2} をうまく作れません。このモデルで作った重要度行列か、もっと大きい型を選んでください。</translation>
    </message>
    <message>
        <source>{0} says of itself that it is part {1} of {2}: get the parts of this model again.</source>
        <translation>{0} 自身によると {2} 個のうち {1} 番目の部分です。このモデルの各部分をもう一度入手してください。</translation>
    </message>
    <message>
        <source>{0} sends another part of {1} than was asked for.</source>
        <translation>{0} は {1} の、求めたのとは別の部分を送ってきます。</translation>
    </message>
    <message>
        <source>{0} sends in a circle: try again later.</source>
        <translation>{0} の転送先が一周しています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{0} sends more than {1} has.</source>
        <translation>{0} は {1} の大きさより多く送ってきます。</translation>
    </message>
    <message>
        <source>{0} sends {1} in an encoding that was not asked for.</source>
        <translation>{0} は {1} を、求めていない符号化方式で送ってきます。</translation>
    </message>
    <message>
        <source>{0} since {1} {2}: {3} sent, {4} received.</source>
        <translation>{1} {2} 以降: {0}、送信 {3}、受信 {4}。</translation>
    </message>
    <message>
        <source>{0} tables that are computed anew ({1} …) are left out.</source>
        <translation>計算し直される {0} 個の表 ({1} …) を除きます。</translation>
    </message>
    <message>
        <source>{0} takes no connections: check HF_ENDPOINT or the proxy, or try again later.</source>
        <translation>{0} が接続を受け付けません。HF_ENDPOINT かプロキシを確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{0} tensors are the checkpoint&apos;s {1}</source>
        <translation>{0} 個のテンソルがチェックポイントと一致 ({1})</translation>
    </message>
    <message>
        <source>{0} to your token</source>
        <translation>あなたのトークンによる {0} へのアクセス</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} トークン</translation>
    </message>
    <message>
        <source>{0} tokens don&apos;t fit a context of {1}</source>
        <translation>{0} トークンは {1} のコンテキストに収まりません</translation>
    </message>
    <message>
        <source>{0} tokens of {1} read, {2} tensors weighed</source>
        <translation>{1} の {0} トークンを読み、{2} 個のテンソルの重要度を測定しました</translation>
    </message>
    <message>
        <source>{0} took more than a minute to read, so it was given up: attach a part of it as text.</source>
        <translation>{0} は読むのに 1 分以上かかったので中止しました。一部をテキストとして添付してください。</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than {1} has: it is no XOR payload.</source>
        <translation>{0} は展開すると {1} の大きさをはるかに超えます。XOR データではありません。</translation>
    </message>
    <message>
        <source>{0} uses a form of PDF that can&apos;t be read here: save it anew, or copy its text</source>
        <translation>{0} は、ここでは読めない形式の PDF を使っています。保存し直すか、文章をコピーしてください</translation>
    </message>
    <message>
        <source>{0} was begun with {1}, which changes the base model too: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} は {1} で学習を始めていて、元になるモデルも変わっています。学習に使ったプログラムで統合し、統合したモデルを変換してください。</translation>
    </message>
    <message>
        <source>{0} was cloned without its large files: run `git lfs pull` in it.</source>
        <translation>{0} は大きなファイルなしで複製されています。その中で `git lfs pull` を実行してください。</translation>
    </message>
    <message>
        <source>{0} was left aside: its tokens are not those inside {1}, so it belongs to another model.</source>
        <translation>{0} は使いませんでした。トークンが {1} の中のものと違うので、別のモデルのものです。</translation>
    </message>
    <message>
        <source>{0} was made for another model: for {1} it has {2} numbers and not {3}. Make one with this model.</source>
        <translation>{0} は別のモデル用に作られています。{1} に対する数が {3} 個ではなく {2} 個です。このモデルで作ってください。</translation>
    </message>
    <message>
        <source>{0} was made for another model: it knows none of this model&apos;s tensors.</source>
        <translation>{0} は別のモデル用に作られています。このモデルのテンソルが 1 つもありません。</translation>
    </message>
    <message>
        <source>{0} was saved by torch before version 1.6, in a form that can&apos;t be read without running it: where you trust it, load it with torch and save it again (torch.save(torch.load(path), path)).</source>
        <translation>{0} は 1.6 より前の torch で保存されていて、実行しないと読めない形式です。信頼できるものなら、torch で読み込んで保存し直してください (torch.save(torch.load(path), path))。</translation>
    </message>
    <message>
        <source>{0} went through a program that rewrites line ends (CRLF): copy the original file again.</source>
        <translation>{0} が、改行を書き換えるプログラム (CRLF) を通っています。元のファイルをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation>{0} を {1} に書き出しました。</translation>
    </message>
    <message>
        <source>{0} {1} added</source>
        <translation>会話 {0} 件を追加しました</translation>
    </message>
    <message>
        <source>{0} {1} here already</source>
        <translation>{0} 件はすでにあります</translation>
    </message>
    <message>
        <source>{0} {1} new messages</source>
        <translation>{0} 件に新しいメッセージがあります</translation>
    </message>
    <message>
        <source>{0} {1}, so it was stopped: choose another template</source>
        <translation>{0} を停止しました ({1})。別のテンプレートを選んでください</translation>
    </message>
    <message>
        <source>{0}, and is used where it lies</source>
        <translation>{0}、その場所のまま使用</translation>
    </message>
    <message>
        <source>{0}, so it is kept until Puna is closed: you will be asked for it again. Puna never writes it to a file.</source>
        <translation>{0}。そのため Puna を閉じるまでの間だけ保持し、次はもう一度尋ねます。Puna がファイルに書き込むことはありません。</translation>
    </message>
    <message>
        <source>{0}, which holds numbers that are not finite</source>
        <translation>{0} (有限でない数が入っています)</translation>
    </message>
    <message>
        <source>{0}, {1} bits each</source>
        <translation>{0}、各 {1} ビット</translation>
    </message>
    <message>
        <source>{0}, … {1} in all</source>
        <translation>{0}、… 全部で {1} 個</translation>
    </message>
    <message>
        <source>{0}.{1} is not allowed in a template</source>
        <translation>{0}.{1} はテンプレートでは使えません</translation>
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
        <translation>{0}: q8_0 ではなく f16 ({1} 個の数の行が {2} の倍数ではないため)</translation>
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
        <translation>{0}: テンソル {1} が {2} で保存されていますが、アダプターではありえません。</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} is stored as {2}; only {3} can be converted: get the checkpoint as it was before it was quantized.</source>
        <translation>{0}: テンソル {1} が {2} で保存されています。変換できるのは {3} だけです。量子化前のチェックポイントを入手してください。</translation>
    </message>
    <message>
        <source>{0}: {1} can&apos;t be {2}</source>
        <translation>{0}: {1} を {2} にはできません</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}, because the checkpoint holds it so</source>
        <translation>{0}: {2} ではなく {1} (チェックポイントがそうなっているため)</translation>
    </message>
    <message>
        <source>{0}: {1} is stored as {2}; only {3} can be converted.</source>
        <translation>{0}: {1} が {2} で保存されています。変換できるのは {3} だけです。</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} matrices have rows that {3} can&apos;t divide into its blocks, and were kept at higher precision</source>
        <translation>{0}: {2} 個の行列のうち {1} 個は、行を {3} のブロックに分けられないので、より高い精度のままにしました</translation>
    </message>
    <message>
        <source>{0}_token_id {1} is beyond the last token and was left out.</source>
        <translation>{0}_token_id {1} は最後のトークンより後なので除きました。</translation>
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
        <source>Nothing moves by itself. Where the system asks for that, nothing does anyway.</source>
        <translation>ひとりでに動くものをなくします。システムが求めるときは、いつもそうなります。</translation>
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
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
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
    <name>TextQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
