<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Do anything by its name</source>
        <translation>按名称执行任何操作</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>在所有对话中查找</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>继续上一个回答</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>复制最后的回答</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>转到消息框</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>已保存的提示词…</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>查看并编辑提示词…</translation>
    </message>
    <message>
        <source>Go to Chat</source>
        <translation>转到聊天</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>转到模型</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>转到设置</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>显示或隐藏对话</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>显示或隐藏此对话的回答方式</translation>
    </message>
    <message>
        <source>Go to the jobs</source>
        <translation>转到任务</translation>
    </message>
    <message>
        <source>Add a model from this computer…</source>
        <translation>从此电脑添加模型…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有按键</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>标准文字大小</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Quit Puna</source>
        <translation>退出 Puna</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>在消息中换行</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>重命名所选聊天</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>删除所选聊天</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Strength of {0}</source>
        <translation>{0} 的强度</translation>
    </message>
    <message>
        <source>Use without this adapter</source>
        <translation>不使用此适配器</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Puna was closed before this answer was complete.</source>
        <translation>在此回答完成之前 Puna 已关闭。</translation>
    </message>
    <message>
        <source>The context window of this model is full.</source>
        <translation>此模型的上下文窗口已满。</translation>
    </message>
    <message>
        <source>The {0} oldest messages no longer fit the context window and were not read.</source>
        <translation>最早的 {0} 条消息已超出上下文窗口，未被读取。</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>{0} · look at its text</source>
        <translation>{0} · 查看其文本</translation>
    </message>
    <message>
        <source>Attachment {0}, {1}</source>
        <translation>附件 {0}，{1}</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>停止读取 {0}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>{0} · {1} tokens</source>
        <translation>{0} · {1} 个词元</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>That waits for your first message: add a model to ask about it.</source>
        <translation>它在等待你的第一条消息：添加模型后即可提问。</translation>
    </message>
    <message>
        <source>The long text you pasted is attached as “{0}”.</source>
        <translation>粘贴的长文本已作为“{0}”附加。</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>改为插入文本</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>粘贴的文本 {0}</translation>
    </message>
    <message>
        <source>“{0}” was taken off.</source>
        <translation>已移除“{0}”。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} / {1} 个词元</translation>
    </message>
    <message>
        <source>With your next question, the model reads as much of the conversation as fits.</source>
        <translation>下次提问时，模型会读取对话中放得下的部分。</translation>
    </message>
    <message>
        <source>{0} · not all of it will be read</source>
        <translation>{0} · 不会全部读取</translation>
    </message>
    <message>
        <source>The message with what is attached is longer than the context. Shorten it, take something off, or choose a longer context in the panel on the right.</source>
        <translation>消息连同附件超出了上下文。请缩短、移除一些内容，或在右侧面板选择更长的上下文。</translation>
    </message>
    <message>
        <source>Too long to send: {0}</source>
        <translation>太长，无法发送：{0}</translation>
    </message>
    <message>
        <source>{0} · the {1} oldest messages will not be read</source>
        <translation>{0} · 最早的 {1} 条消息将不会被读取</translation>
    </message>
    <message>
        <source>• {0}</source>
        <translation>• {0}</translation>
    </message>
    <message>
        <source>• and {0} more</source>
        <translation>• 以及另外 {0} 条</translation>
    </message>
    <message>
        <source>What no longer fits stays in the conversation, but the model will not read it:</source>
        <translation>放不下的内容仍留在对话中，但模型不会读取：</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>the background process could not be started: {0}</source>
        <translation>无法启动后台进程：{0}</translation>
    </message>
</context>
<context>
    <name>ChildDeath</name>
    <message>
        <source>the background process was stopped</source>
        <translation>后台进程已被停止</translation>
    </message>
    <message>
        <source>the background process was ended by the system, most likely because memory ran out: close other programs first</source>
        <translation>后台进程被系统结束，很可能是因为内存不足：请关闭其他程序以释放内存</translation>
    </message>
    <message>
        <source>the background process lost the file it was reading, which became shorter or whose disk went away: check the model file and its disk</source>
        <translation>后台进程丢失了正在读取的文件，文件变短了或所在磁盘已不在：请检查模型文件及其磁盘</translation>
    </message>
    <message>
        <source>the background process needs instructions that this computer&apos;s processor does not have: install the Puna made for it</source>
        <translation>后台进程需要这台电脑的处理器所没有的指令：请安装适合该处理器的 Puna</translation>
    </message>
    <message>
        <source>the background process crashed: native code used memory that is not its own</source>
        <translation>后台进程崩溃了：本机代码使用了不属于它的内存</translation>
    </message>
    <message>
        <source>the background process crashed: native code divided by zero</source>
        <translation>后台进程崩溃了：本机代码除以了零</translation>
    </message>
    <message>
        <source>the background process gave up on something it could not go on with</source>
        <translation>后台进程遇到无法继续的情况而放弃了</translation>
    </message>
    <message>
        <source>the background process was ended from outside</source>
        <translation>后台进程被外部结束</translation>
    </message>
    <message>
        <source>the background process was ended by the system for using too much of the processor</source>
        <translation>后台进程因占用处理器过多而被系统结束</translation>
    </message>
    <message>
        <source>the background process was ended by the system because a file became larger than allowed</source>
        <translation>后台进程因某个文件超出允许的大小而被系统结束</translation>
    </message>
    <message>
        <source>the background process crashed</source>
        <translation>后台进程崩溃了</translation>
    </message>
    <message>
        <source>the background process stopped unexpectedly</source>
        <translation>后台进程意外停止</translation>
    </message>
    <message>
        <source>{0} ({1}). Its log is {2}</source>
        <translation>{0} ({1})。日志位于 {2}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask anything</source>
        <translation>问点什么</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送 (Enter)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>One moment: what you attached is still being read</source>
        <translation>请稍候：附件仍在读取</translation>
    </message>
    <message>
        <source>Write what to do with it, then send</source>
        <translation>写下要怎么处理它，然后发送</translation>
    </message>
    <message>
        <source>That is a picture, and models here read text only: say in words what it shows</source>
        <translation>这是图片，而这里的模型只读文本：请用文字描述它</translation>
    </message>
    <message>
        <source>{0} million characters</source>
        <translation>{0} 百万个字符</translation>
    </message>
    <message>
        <source>That paste has {0}, more than a model can read. Paste a part of it.</source>
        <translation>粘贴的内容有 {0}，超过模型能读取的量。请粘贴其中一部分。</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Esc stops the answer</source>
        <translation>按 Esc 停止回答</translation>
    </message>
    <message>
        <source>Enter sends · / prompts · @ models</source>
        <translation>Enter 发送 · / 提示词 · @ 模型</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Choose conversations</source>
        <translation>选择对话</translation>
    </message>
    <message>
        <source>Only titles with…</source>
        <translation>仅显示标题包含…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>还没有对话。</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>已勾选 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Your models are kept in {0}, which is not there now: connect its disk.</source>
        <translation>你的模型存放在 {0}，但它现在不可用：请连接其所在磁盘。</translation>
    </message>
    <message>
        <source>A model is being made or downloaded: wait for it, or pause it.</source>
        <translation>正在制作或下载模型：请等待其完成，或将其暂停。</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>正在移动模型</translation>
    </message>
    <message>
        <source>The models are in {0} from now on.</source>
        <translation>模型从现在起位于 {0}。</translation>
    </message>
    <message>
        <source>What came meanwhile is in {0}.</source>
        <translation>其间新增的内容在 {0}。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Something else is under way with your data: wait until it has ended.</source>
        <translation>正在对你的数据进行其他操作：请等待其结束。</translation>
    </message>
    <message>
        <source>A copy of your conversations</source>
        <translation>对话的副本</translation>
    </message>
    <message>
        <source>A copy of your conversations is at {0}. To go back to it, close Puna and put it in the place of {1}.</source>
        <translation>对话的副本位于 {0}。要恢复它，请关闭 Puna 并用它替换 {1}。</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Back to Puna&apos;s folder</source>
        <translation>移回 Puna 的文件夹</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>模型的位置</translation>
    </message>
    <message>
        <source>They can be kept on another disk. Each is checked there before it leaves its old place.</source>
        <translation>可以放在另一个磁盘上。每个模型在离开原处之前都会在新位置经过检查。</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>占用空间的内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Copies of your conversations are made every day by themselves; here is one more, for you.</source>
        <translation>对话副本每天自动生成；这里可再为你做一份。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Conversations and models go to the trash; all of it can be erased for good.</source>
        <translation>对话和模型会进入回收站；也可以永久清除全部内容。</translation>
    </message>
    <message>
        <source>{0} is not there now: connect its disk.</source>
        <translation>{0} 现在不可用：请连接其所在磁盘。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Daily copies of conversations</source>
        <translation>对话的每日副本</translation>
    </message>
    <message>
        <source>Downloads of which no model was made yet</source>
        <translation>尚未制成模型的下载</translation>
    </message>
    <message>
        <source>What models have read, to go on at once</source>
        <translation>模型已读的内容，以便立即继续</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>可以重新生成的内容</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>How this answer was made</source>
        <translation>这个回答是怎样生成的</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPresenter</name>
    <message>
        <source>Puna did not end as it should last time. What was on the screen is kept, and an answer that was under way can be asked for again.</source>
        <translation>上次 Puna 没有正常结束。屏幕上的内容都已保留，未完成的回答可以重新请求。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard: versions, sizes, settings and what logs say. No conversation.</source>
        <translation>诊断信息已在剪贴板：版本、大小、设置和日志内容。不含对话。</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Search the Hugging Face hub, or paste the name of a model</source>
        <translation>搜索 Hugging Face，或粘贴模型名称</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>热门</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>下载最多</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>最受喜爱</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>可直接使用</translation>
    </message>
    <message>
        <source>To be converted</source>
        <translation>需要转换</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>适合此电脑</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>找到的模型</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and the ways to get it.</source>
        <translation>选择模型以查看其内容和获取方式。</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Give up and remove what has arrived</source>
        <translation>放弃并删除已下载的部分</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation>松开以添加</translation>
    </message>
    <message>
        <source>A model or a checkpoint folder to chat with; text, PDF or Word files to talk about</source>
        <translation>用于聊天的模型或检查点文件夹；用于讨论的文本、PDF 或 Word 文件</translation>
    </message>
</context>
<context>
    <name>EmptyButton</name>
    <message>
        <source>Empty the field</source>
        <translation>清空输入框</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Another model was chosen before this answer was complete.</source>
        <translation>在此回答完成之前选择了另一个模型。</translation>
    </message>
    <message>
        <source>The model stopped: {0}.</source>
        <translation>模型已停止：{0}。</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Conversations: {0}</source>
        <translation>对话：{0}</translation>
    </message>
    <message>
        <source>Models: {0}, {1}</source>
        <translation>模型：{0}，{1}</translation>
    </message>
    <message>
        <source>What can be made again: {0}</source>
        <translation>可以重新生成的内容：{0}</translation>
    </message>
    <message>
        <source>They go to Puna&apos;s trash, and can be taken back for thirty days.</source>
        <translation>它们会进入 Puna 的回收站，三十天内可以取回。</translation>
    </message>
    <message>
        <source>Those in {0} go to the system&apos;s trash; any elsewhere stay.</source>
        <translation>位于 {0} 的会进入系统回收站；其他位置的保持不动。</translation>
    </message>
    <message>
        <source>What models have read, caches and adapters; the next use makes them again.</source>
        <translation>模型已读的内容、缓存和适配器；下次使用时会重新生成。</translation>
    </message>
    <message>
        <source>For good: {0} conversations with their copies and the trash, {1} models, prompts, personas, settings, downloads and logs, which is all that Puna keeps in {2} and {3}. Models that lie elsewhere are not touched. Puna closes then, and nothing brings this back.</source>
        <translation>永久清除：{0} 个对话及其副本和回收站、{1} 个模型、提示词、角色、设置、下载和日志，即 Puna 保存在 {2} 和 {3} 的全部内容。其他位置的模型不受影响。随后 Puna 将关闭，且无法恢复。</translation>
    </message>
    <message>
        <source>Erase everything for good…</source>
        <translation>永久清除全部…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What can be erased</source>
        <translation>可以清除的内容</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>再按一次：无法撤销</translation>
    </message>
</context>
<context>
    <name>ErasingPresenter</name>
    <message>
        <source>What can be made again was erased.</source>
        <translation>可以重新生成的内容已清除。</translation>
    </message>
    <message>
        <source>The models are in the system&apos;s trash: {0} are free once it is emptied.</source>
        <translation>模型已在系统回收站中：清空后可释放 {0}。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take conversations out</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>To read and to keep: text with headings, a file for each.</source>
        <translation>用于阅读和保存：带标题的文本，每个对话一个文件。</translation>
    </message>
    <message>
        <source>To read and to print: pages that need nothing else, a file for each.</source>
        <translation>用于阅读和打印：无需其他文件的网页，每个对话一个文件。</translation>
    </message>
    <message>
        <source>Everything Puna knows, in one file: to bring in again, here or elsewhere.</source>
        <translation>Puna 所知的一切，放在一个文件中：可在此处或别处重新导入。</translation>
    </message>
    <message>
        <source>To train with: whole conversations, as for Vicuna.</source>
        <translation>用于训练：完整对话，如 Vicuna。</translation>
    </message>
    <message>
        <source>To train with: the first question and answer of each conversation.</source>
        <translation>用于训练：每个对话的第一个问题和回答。</translation>
    </message>
    <message>
        <source>To train with: whole conversations, the system prompt as a message.</source>
        <translation>用于训练：完整对话，系统提示作为消息。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Puna JSON</source>
        <translation>Puna JSON</translation>
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
        <translation>OpenAI 消息</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Other versions of questions and answers too</source>
        <translation>包括问题和回答的其他版本</translation>
    </message>
    <message>
        <source>What models thought before they answered too</source>
        <translation>包括模型回答前的思考</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Only up to the last answer I rated good</source>
        <translation>只到我评为好的最后一个回答</translation>
    </message>
    <message>
        <source>Only conversations with an answer I rated good</source>
        <translation>仅含有我评为好的回答的对话</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>There is no conversation yet that could be taken out.</source>
        <translation>还没有可导出的对话。</translation>
    </message>
    <message>
        <source>This one: {0}</source>
        <translation>此对话：{0}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>全部 ({0})</translation>
    </message>
    <message>
        <source>In the folder {0} ({1})</source>
        <translation>文件夹 {0} 中 ({1})</translation>
    </message>
    <message>
        <source>With the tag {0} ({1})</source>
        <translation>带标签 {0} ({1})</translation>
    </message>
    <message>
        <source>The folder {0} is not there any more: choose another one.</source>
        <translation>文件夹 {0} 已不存在：请选择另一个。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>无法读取 {0} ({1})：请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Another export is still running: wait until it has ended.</source>
        <translation>另一个导出正在进行：请等它结束。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>FidelityChart</name>
    <message>
        <source>{0}: {1}, {2} % of next words the same</source>
        <translation>{0}：{1}，{2} % 的下一个词相同</translation>
    </message>
    <message>
        <source>Size against closeness to the original</source>
        <translation>大小与接近原模型的程度</translation>
    </message>
    <message>
        <source>Same next words</source>
        <translation>相同的下一个词</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 处，共 {1} 处</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>ready to run</source>
        <translation>可直接使用</translation>
    </message>
    <message>
        <source>will be converted</source>
        <translation>将被转换</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>not usable here</source>
        <translation>无法在此使用</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} 次下载</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>需要同意</translation>
    </message>
</context>
<context>
    <name>GuidePresenter</name>
    <message>
        <source>reading its weights</source>
        <translation>正在读取权重</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Get a real model</source>
        <translation>获取真正的模型</translation>
    </message>
    <message>
        <source>Preparing the built-in guide</source>
        <translation>正在准备内置向导</translation>
    </message>
    <message>
        <source>Preparing the built-in guide: {0}</source>
        <translation>正在准备内置向导：{0}</translation>
    </message>
    <message>
        <source>This is the built-in guide: a tiny demonstration model that repeats prepared answers about Puna and local models.</source>
        <translation>这是内置向导：一个很小的演示模型，只会重复关于 Puna 和本地模型的预备回答。</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>对话已删除。</translation>
    </message>
    <message>
        <source>{0} conversations deleted.</source>
        <translation>已删除 {0} 个对话。</translation>
    </message>
    <message>
        <source>Moved to {0}.</source>
        <translation>已移动到 {0}。</translation>
    </message>
    <message>
        <source>Taken out of the folder.</source>
        <translation>已移出文件夹。</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>已归档。</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>已移出归档。</translation>
    </message>
    <message>
        <source>Undo deleting “{0}”</source>
        <translation>撤销删除“{0}”</translation>
    </message>
    <message>
        <source>Undo deleting the message “{0}”</source>
        <translation>撤销删除消息“{0}”</translation>
    </message>
    <message>
        <source>Undo bringing in “{0}”</source>
        <translation>撤销导入“{0}”</translation>
    </message>
    <message>
        <source>Undo editing “{0}”</source>
        <translation>撤销编辑“{0}”</translation>
    </message>
    <message>
        <source>Undo changing “{0}”</source>
        <translation>撤销更改“{0}”</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Find in all conversations…</source>
        <translation>在所有对话中查找…</translation>
    </message>
    <message>
        <source>Bring in conversations from a file…</source>
        <translation>从文件导入对话…</translation>
    </message>
    <message>
        <source>Bring in conversations from a folder…</source>
        <translation>从文件夹导入对话…</translation>
    </message>
    <message>
        <source>Take conversations out…</source>
        <translation>导出对话…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>Conversation deleted.</source>
        <translation>对话已删除。</translation>
    </message>
    <message>
        <source>Another import is still running: wait until it has ended.</source>
        <translation>另一个导入正在进行：请等它结束。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{0} Close Puna and open it again to go on with the newest good copy.</source>
        <translation>{0} 关闭并重新打开 Puna，即可用最新的完好副本继续。</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>{0} more in this chat</source>
        <translation>此聊天中还有 {0} 处</translation>
    </message>
</context>
<context>
    <name>HubController</name>
    <message>
        <source>Puna&apos;s own choice. Search to see what the hub has.</source>
        <translation>Puna 的推荐。搜索可查看模型库中的内容。</translation>
    </message>
</context>
<context>
    <name>HubDetails</name>
    <message>
        <source>About the chosen model</source>
        <translation>关于所选模型</translation>
    </message>
    <message>
        <source>Choose a model to see what it is and the ways to get it.</source>
        <translation>选择模型以查看其内容和获取方式。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What its makers say</source>
        <translation>作者的说明</translation>
    </message>
</context>
<context>
    <name>HubPresenter</name>
    <message>
        <source>Signed in as {0}.</source>
        <translation>已登录为 {0}。</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>正在查看 {0}…</translation>
    </message>
    <message>
        <source>“Stay offline” is off now, because you asked for the hub. Every connection is in the ledger.</source>
        <translation>因为你使用了模型库，“保持离线”现已关闭。每个连接都记录在账本中。</translation>
    </message>
    <message>
        <source>Stay offline again</source>
        <translation>再次保持离线</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} 已就绪。</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>与它聊天</translation>
    </message>
    <message>
        <source>{0} is ready. Its downloaded source is not needed any more.</source>
        <translation>{0} 已就绪。下载的源文件不再需要。</translation>
    </message>
    <message>
        <source>Free {0}</source>
        <translation>释放 {0}</translation>
    </message>
    <message>
        <source>{0} are free now.</source>
        <translation>现已释放 {0}。</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel: {0}</source>
        <translation>取消：{0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Dismiss: {0}</source>
        <translation>关闭：{0}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Show jobs</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>{0} · and {1} more</source>
        <translation>{0} · 另有 {1} 个</translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>全部恢复常用按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys for: {0}</source>
        <translation>按键：{0}</translation>
    </message>
    <message>
        <source>These keys always mean “{0}”.</source>
        <translation>这些按键始终表示“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” has these keys no more.</source>
        <translation>“{0}”不再有这些按键。</translation>
    </message>
    <message>
        <source>Click on keys and press others to change them.</source>
        <translation>点击按键并按下其他键即可更改。</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Network ledger</source>
        <translation>网络账本</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Older connections are in {0}.</source>
        <translation>更早的连接在 {0} 中。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>adapter</source>
        <translation>适配器</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Compared with its original: it computes the same.</source>
        <translation>已与原始模型比较：计算结果相同。</translation>
    </message>
    <message>
        <source>Compared with its original: it is not the same.</source>
        <translation>已与原始模型比较：不相同。</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Models on this computer</source>
        <translation>此电脑上的模型</translation>
    </message>
    <message>
        <source>No models yet. Drop a folder or a file on the window, or choose one under Get more.</source>
        <translation>还没有模型。将文件夹或文件拖到窗口，或在“获取更多”中选择。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>与它聊天</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>About the chosen model</source>
        <translation>关于所选模型</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>To the trash ({0})</source>
        <translation>移到回收站 ({0})</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>{0} is in the trash: {1} are free once it is emptied.</source>
        <translation>{0} 已在回收站：清空后可释放 {1}。</translation>
    </message>
    <message>
        <source>{0} is off the list; its file was not touched.</source>
        <translation>{0} 已从列表移除；文件未被改动。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>搜索名称和正文</translation>
    </message>
    <message>
        <source>Parts of Puna</source>
        <translation>Puna 的组成部分</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证正文</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No part has these words.</source>
        <translation>没有包含这些词的部分。</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>This link leads out of Puna, to your browser:</source>
        <translation>此链接将离开 Puna，打开浏览器：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide the conversations</source>
        <translation>显示或隐藏对话</translation>
    </message>
    <message>
        <source>Show or hide how this conversation is answered</source>
        <translation>显示或隐藏此对话的回答方式</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder…</source>
        <translation>选择检查点文件夹…</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>选择模型文件…</translation>
    </message>
    <message>
        <source>Bring in conversations</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;All files (*)</source>
        <translation>对话 (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose where the copy should go</source>
        <translation>选择副本的保存位置</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>选择包含模型的文件夹</translation>
    </message>
    <message>
        <source>Choose where the models should go</source>
        <translation>选择模型要移到的位置</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>选择检查点文件夹</translation>
    </message>
    <message>
        <source>An access token of your account on the hub. Your system&apos;s keychain keeps it, nothing else.</source>
        <translation>你在模型库账户的访问令牌。只保存在系统的钥匙串中。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Text, Markdown, code, PDF and Word files (*)</source>
        <translation>文本、Markdown、代码、PDF 和 Word 文件 (*)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>选择适配器</translation>
    </message>
    <message>
        <source>Adapters (*.gguf adapter_config.json adapter_model.safetensors);;All files (*)</source>
        <translation>适配器 (*.gguf adapter_config.json adapter_model.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>开始新聊天</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Models (*.gguf *.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>模型 (*.gguf *.pth *.pt *.bin *.safetensors);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Cut at the length limit</source>
        <translation>达到长度限制而截断</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Could not be finished</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>首字用时</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>思考用时</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>生成的 token</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>读取的 token</translation>
    </message>
    <message>
        <source>Left out of the context</source>
        <translation>未纳入上下文</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} token/秒</translation>
    </message>
    <message>
        <source>Nothing: the whole conversation was read</source>
        <translation>无：读取了整个对话</translation>
    </message>
    <message>
        <source>The {0} oldest messages</source>
        <translation>最早的 {0} 条消息</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Save &amp;&amp; send</source>
        <translation>保存并发送</translation>
    </message>
    <message>
        <source>Send as a new version (Ctrl+Enter)</source>
        <translation>作为新版本发送 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep the message as it was (Esc)</source>
        <translation>保持消息不变 (Esc)</translation>
    </message>
    <message>
        <source>The earlier version is kept.</source>
        <translation>较早的版本会保留。</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>用另一个模型回答</translation>
    </message>
    <message>
        <source>Answer with another prompt template</source>
        <translation>用另一个提示词模板回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>继续这个回答</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>从这里新建聊天</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>There is no other model yet</source>
        <translation>还没有其他模型</translation>
    </message>
</context>
<context>
    <name>MessageTools</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>好回答</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>差回答</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>下一版本</translation>
    </message>
    <message>
        <source>Answer again (right click: with another model or template)</source>
        <translation>重新回答 (右键单击：换模型或模板)</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>版本 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} 词元/秒</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} 个词元</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Show more ({0} characters)</source>
        <translation>显示更多 ({0} 个字符)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>达到长度上限</translation>
    </message>
    <message>
        <source>This answer was interrupted.</source>
        <translation>此回答被中断。</translation>
    </message>
    <message>
        <source>This answer could not be finished.</source>
        <translation>此回答未能完成。</translation>
    </message>
</context>
<context>
    <name>MessagesPresenter</name>
    <message>
        <source>One of your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带的</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something in Puna went wrong ({0}). What you did last may not have happened; everything else is kept and goes on. The diagnostics help whoever is to mend it, and hold no word of a conversation.</source>
        <translation>Puna 出了点问题 ({0})。您最后的操作可能没有生效；其他一切都已保留，可以继续使用。诊断信息有助于修复问题，其中不含任何对话内容。</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Model: {0} {1}</source>
        <translation>模型：{0} {1}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>获取更多</translation>
    </message>
    <message>
        <source>Add from disk…</source>
        <translation>从磁盘添加…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>Puna&apos;s guide</source>
        <translation>Puna 的向导</translation>
    </message>
    <message>
        <source>tiny demonstration</source>
        <translation>微型演示</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Stopped. What was measured so far is kept.</source>
        <translation>已停止。目前为止的测量结果已保留。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation>已就绪：{0}</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>信任它</translation>
    </message>
    <message>
        <source>loading {percent} %</source>
        <translation>正在加载 {percent} %</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Load it anyway</source>
        <translation>仍然加载</translation>
    </message>
    <message>
        <source>Add a model to begin</source>
        <translation>添加模型以开始</translation>
    </message>
    <message>
        <source>Write a beginning, and this model goes on from there</source>
        <translation>写下开头，模型会接着写</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>问点什么</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>What is good or bad about this answer?</source>
        <translation>这个回答好在哪里或差在哪里？</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>对此回答的备注</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>备注：{0}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>An answer ended early.</source>
        <translation>有一个回答提前结束了。</translation>
    </message>
    <message>
        <source>Your answer is there.</source>
        <translation>您的回答已就绪。</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} 已就绪。</translation>
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
        <translation>大胆程度：0 总取最可能的词，超过 1 会变得狂野。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>In tokens, about three quarters of a word each.</source>
        <translation>以词元计，每个约为四分之三个词。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest words; 0 among all.</source>
        <translation>从这么多最可能的词中选择；0 表示全部。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that make up this share; 1 among all.</source>
        <translation>从合计达到此比例的最可能的词中选择；1 表示全部。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest.</source>
        <translation>排除低于最可能词此比例的词。</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefer words as surprising as usual; 1 turns it off.</source>
        <translation>偏好意外程度如常的词；1 为关闭。</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Above 1 words said lately become less likely.</source>
        <translation>大于 1 时，最近说过的词更不易出现。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Above 0 words that occurred at all become less likely.</source>
        <translation>大于 0 时，出现过的词更不易出现。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>Above 0 words become less likely each time they occur.</source>
        <translation>大于 0 时，词每出现一次就更不易出现。</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>Above 0 whole phrases are not repeated; 0.8 is usual.</source>
        <translation>大于 0 时不重复整段短语；通常为 0.8。</translation>
    </message>
    <message>
        <source>XTC</source>
        <translation>XTC</translation>
    </message>
    <message>
        <source>How often the most obvious words are left out; 0 never.</source>
        <translation>排除最明显的词的频率；0 为从不。</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>1 or 2 keep the surprise even over a long text; 0 is off.</source>
        <translation>1 或 2 让长文也保持意外感；0 为关闭。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same answer again.</source>
        <translation>相同的种子会给出相同的回答。</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Back to what suits the model</source>
        <translation>恢复适合模型的值</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可以做的事</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有这个名称。</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What to do with personas</source>
        <translation>角色操作</translation>
    </message>
    <message>
        <source>Save as a new persona…</source>
        <translation>另存为新角色…</translation>
    </message>
    <message>
        <source>Keep these changes in “{0}”</source>
        <translation>将更改保存到“{0}”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New conversations begin with it</source>
        <translation>新对话以它开始</translation>
    </message>
    <message>
        <source>Bring in personas…</source>
        <translation>导入角色…</translation>
    </message>
    <message>
        <source>Write my personas to a file…</source>
        <translation>将我的角色写入文件…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{0} · default</source>
        <translation>{0} · 默认</translation>
    </message>
    <message>
        <source>Settings of its own</source>
        <translation>自有设置</translation>
    </message>
    <message>
        <source>A name for these instructions and settings</source>
        <translation>这些指令和设置的名称</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Bring in personas</source>
        <translation>导入角色</translation>
    </message>
    <message>
        <source>Personas (*.json)</source>
        <translation>角色 (*.json)</translation>
    </message>
    <message>
        <source>Write my personas to a file</source>
        <translation>将我的角色写入文件</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>简洁</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>程序员</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>讲故事</translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <source>The instructions and settings of this conversation were replaced.</source>
        <translation>此对话的指令和设置已被替换。</translation>
    </message>
    <message>
        <source>The persona “{0}” was deleted; conversations that have it keep it.</source>
        <translation>角色“{0}”已删除；使用它的对话仍保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) brought in.</source>
        <translation>
            <numerusform>已导入 %n 个角色。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Saved prompts</source>
        <translation>已保存的提示词</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新提示词</translation>
    </message>
    <message>
        <source>Bring in prompts from a file</source>
        <translation>从文件导入提示词</translation>
    </message>
    <message>
        <source>Write all prompts to a file</source>
        <translation>将所有提示词写入文件</translation>
    </message>
    <message>
        <source>Name, as you type it after /</source>
        <translation>在 / 之后输入的名称</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>提示词名称</translation>
    </message>
    <message>
        <source>Write a letter to {name} about {subject}.</source>
        <translation>给 {name} 写一封关于 {subject} 的信。</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>提示词内容</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when you use the prompt: Tab goes from one to the next.</source>
        <translation>{braces} 中的内容在使用时填写：按 Tab 转到下一处。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>立即使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>That is too long for a saved prompt.</source>
        <translation>作为保存的提示词太长了。</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>“{0}”已删除。</translation>
    </message>
    <message>
        <source>Bring in prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>提示词 (*.json)</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message numerus="yes">
        <source>%n prompt(s) brought in.</source>
        <translation>
            <numerusform>已导入 %n 个提示词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>已写入 {0}。</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Get {0}</source>
        <translation>获取 {0}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>下载 {0}</translation>
    </message>
    <message>
        <source>{0} kept on disk</source>
        <translation>占用磁盘 {0}</translation>
    </message>
    <message>
        <source>{0} free while it is made</source>
        <translation>制作时需空闲 {0}</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>上下文 {1} 个词元时内存 {0}</translation>
    </message>
    <message>
        <source>about {0} words a second here</source>
        <translation>在此约每秒 {0} 个词</translation>
    </message>
    <message>
        <source>Fits this computer well.</source>
        <translation>很适合此电脑。</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>勉强可用：请先关闭其他程序。</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>超出当前可用内存。</translation>
    </message>
</context>
<context>
    <name>Puna</name>
    <message>
        <source>Puna can&apos;t write to its folder {0}: {1}. Give yourself access to it, or set PUNA_HOME to another folder.</source>
        <translation>Puna 无法写入其文件夹 {0}：{1}。请为自己授予访问权限，或将 PUNA_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>在此回答完成之前 Puna 已结束。</translation>
    </message>
    <message>
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and the next start has your settings again.</source>
        <translation>Puna 处于安全模式：常用设置、不加载模型、不监视文件夹。你的对话都在，下次启动时设置恢复如前。</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>查找模型</translation>
    </message>
</context>
<context>
    <name>ReadingPlace</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>跳到最新消息</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Receipts</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>测量…</translation>
    </message>
    <message>
        <source>Read a text with this model and with what it was made of, and compare</source>
        <translation>用此模型和它的来源读一段文本并比较</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Compare with {0}</source>
        <translation>与 {0} 比较</translation>
    </message>
    <message>
        <source>Compare with its checkpoint…</source>
        <translation>与其检查点比较…</translation>
    </message>
    <message>
        <source>By itself: how unsure it is, and how fast</source>
        <translation>单独：有多不确定，有多快</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>在所有对话中查找</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Past week</source>
        <translation>过去一周</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>过去一月</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>过去一年</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>By me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任何模型</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>任何文件夹</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任何标签</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or letters find more.</source>
        <translation>没有找到。词或字母越少，找到的越多。</translation>
    </message>
    <message>
        <source>No message has all of these words; these have some.</source>
        <translation>没有消息包含所有这些词；这些包含其中一些。</translation>
    </message>
    <message>
        <source>The best {0}. More words find fewer.</source>
        <translation>最佳的 {0} 个。词越多，找到的越少。</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} 处</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase in quotes&quot;, -without. Up and Down choose, Enter opens.</source>
        <translation>词，&quot;引号中的短语&quot;，-排除。上下键选择，Enter 打开。</translation>
    </message>
</context>
<context>
    <name>SentAttachments</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(padded to a multiple of {0})</source>
        <translation>(填充为 {0} 的倍数)</translation>
    </message>
    <message>
        <source>(the first {0} of {1} pieces)</source>
        <translation>(共 {1} 段中的前 {0} 段)</translation>
    </message>
    <message>
        <source>, and its name says so too</source>
        <translation>，其名称也表明了这一点</translation>
    </message>
    <message>
        <source>, by its config.json {0},</source>
        <translation>，据其 config.json 为 {0}，</translation>
    </message>
    <message>
        <source>, which read alike here</source>
        <translation>，它们在此读起来相同</translation>
    </message>
    <message>
        <source>--rule {0} says how a difference was made: name its base with --base too.</source>
        <translation>--rule {0} 说明差异是怎样做出的：请同时用 --base 指定其基础模型。</translation>
    </message>
    <message>
        <source>. Choose another template</source>
        <translation>。请选择其他模板</translation>
    </message>
    <message>
        <source>: choose another template</source>
        <translation>：请选择其他模板</translation>
    </message>
    <message>
        <source>A GGUF can&apos;t be a base or a difference: name the checkpoints that they were made of.</source>
        <translation>GGUF 不能用作基础模型或差异：请指定制作它们所用的检查点。</translation>
    </message>
    <message>
        <source>A GGUF has room for three tokens that end an answer; left out were {0}.</source>
        <translation>GGUF 只能存放三个结束回答的词元；未纳入的有 {0}。</translation>
    </message>
    <message>
        <source>A LoRA adapter: it changes a model and is none by itself.</source>
        <translation>LoRA 适配器：它用来改变模型，本身不是模型。</translation>
    </message>
    <message>
        <source>A conversion can&apos;t write the type {0}, only {1}.</source>
        <translation>转换无法写出类型 {0}，只能写出 {1}。</translation>
    </message>
    <message>
        <source>A download into {0} was not finished ({1}{2}): continue it, or download the model again.</source>
        <translation>到 {0} 的下载没有完成 ({1}{2})：请继续下载，或重新下载该模型。</translation>
    </message>
    <message>
        <source>A file of weights, without what belongs to it.</source>
        <translation>只有一个权重文件，没有与之配套的文件。</translation>
    </message>
    <message>
        <source>A file of {0} is no longer on the hub: search for it again to see what there is.</source>
        <translation>{0} 的一个文件已不在模型库中：请重新搜索，查看现有内容。</translation>
    </message>
    <message>
        <source>A folder of several models: drop the one that you want.</source>
        <translation>包含多个模型的文件夹：请拖入你想要的那一个。</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length and its norm constant: {0} tokens and {1} were taken.</source>
        <translation>ggml 文件没有说明上下文长度和归一化常数：已采用 {0} 个词元和 {1}。</translation>
    </message>
    <message>
        <source>A ggml file doesn&apos;t say its context length: {0} tokens were taken.</source>
        <translation>ggml 文件没有说明上下文长度：已采用 {0} 个词元。</translation>
    </message>
    <message>
        <source>A good middle: {0}, at a fraction of its size.</source>
        <translation>恰到好处：{0}，而大小只是原来的一小部分。</translation>
    </message>
    <message>
        <source>A model is being made in the models folder right now: wait for it, then move the folder</source>
        <translation>模型文件夹中正在制作模型：请等待完成，然后再移动文件夹</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>模型需要一个名称。</translation>
    </message>
    <message>
        <source>A name is missing: write one first.</source>
        <translation>缺少名称：请先填写。</translation>
    </message>
    <message>
        <source>A part of Puna is missing or damaged ({0}): install Puna again.</source>
        <translation>Puna 的一部分缺失或已损坏 ({0})：请重新安装 Puna。</translation>
    </message>
    <message>
        <source>A quick all-rounder in many languages, ready to run.</source>
        <translation>快速的多语言全能模型，可直接使用。</translation>
    </message>
    <message>
        <source>A strong all-rounder in many languages that can think before it answers; a good first model for a laptop with 8 GB.</source>
        <translation>通晓多种语言的全能模型，可在回答前思考；适合作为 8 GB 笔记本上的第一个模型。</translation>
    </message>
    <message>
        <source>A tokenizer without weights.</source>
        <translation>只有分词器，没有权重。</translation>
    </message>
    <message>
        <source>A weight difference: it is a model only together with its base.</source>
        <translation>权重差异：只有与其基础模型合在一起才是模型。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>After {0} of its added tokens (as {1}) the tokenizer leaves out spaces and line ends; llama.cpp does so only for models with &quot;phi-3&quot; in their name.</source>
        <translation>在它的 {0} 个附加词元 (如 {1}) 之后，分词器会省略空格和换行；llama.cpp 只对名称中含有“phi-3”的模型这样做。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All tensors&apos; names begin with {0}: a training program saved its wrapper around the model; save the model inside it.</source>
        <translation>所有张量的名称都以 {0} 开头：训练程序保存的是模型外面的包装；请保存里面的模型。</translation>
    </message>
    <message>
        <source>An adapter in GGUF is f32 or f16 and not {0}; to merge it into the model and make that {1}, use `puna convert {2} --adapter {3}`.</source>
        <translation>GGUF 适配器只能是 f32 或 f16，不能是 {0}；要将它合并到模型并制成 {1}，请使用 `puna convert {2} --adapter {3}`。</translation>
    </message>
    <message>
        <source>An importance matrix, and no model: drop the model that it was made with, and choose this file there.</source>
        <translation>重要性矩阵，不是模型：请拖入制作它所用的模型，并在那里选择此文件。</translation>
    </message>
    <message>
        <source>Another job is making {0} right now: wait for it, or choose another name.</source>
        <translation>另一个任务正在制作 {0}：请等待其完成，或选择其他名称。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers at once on any computer, in simple English.</source>
        <translation>在任何电脑上都能立即用简单的英语回答。</translation>
    </message>
    <message>
        <source>As its makers published it; larger and slower than what most people need.</source>
        <translation>与作者发布的完全一样；比多数人需要的更大、更慢。</translation>
    </message>
    <message>
        <source>Attachment {0} is not in the history.</source>
        <translation>附件 {0} 不在历史中。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属程序</translation>
    </message>
    <message>
        <source>Best that fits</source>
        <translation>适合的最佳版本</translation>
    </message>
    <message>
        <source>Beyond {0} tokens the model stretches its positions as the text grows (dynamic scaling), which llama.cpp does not: use a context of at most {1} tokens.</source>
        <translation>超过 {0} 个词元后，该模型会随文本增长拉伸位置 (动态缩放)，而 llama.cpp 不会：请使用最多 {1} 个词元的上下文。</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每个权重的位数</translation>
    </message>
    <message>
        <source>Both its chat template and its tokenizer put {0} first. Puna gives it once; some programs give it twice, which makes answers worse.</source>
        <translation>聊天模板和分词器都会在开头加上 {0}。Puna 只加一次；有些程序会加两次，使回答变差。</translation>
    </message>
    <message>
        <source>Computes what {0} does: {1}.</source>
        <translation>计算结果与 {0} 相同：{1}。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Conversation {0} is not in the history.</source>
        <translation>对话 {0} 不在历史中。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Downloaded as it is and made into {0} here.</source>
        <translation>原样下载，并在此制成 {0}。</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Finetune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Follows instructions closely, also long and structured ones, and writes good code.</source>
        <translation>严格遵循指令，包括长的和结构化的指令，并能写出好代码。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>GGUF version {0}</source>
        <translation>GGUF 版本 {0}</translation>
    </message>
    <message>
        <source>GPT4All could not finish this answer.</source>
        <translation>GPT4All 未能完成此回答。</translation>
    </message>
    <message>
        <source>Good at school subjects and logic for its size; takes more memory than others in long conversations.</source>
        <translation>就其大小而言，擅长学校科目和逻辑；长对话时比其他模型占用更多内存。</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is {0}, which is no address of a hub: it begins with https://.</source>
        <translation>HF_ENDPOINT 是 {0}，这不是模型库的地址：地址应以 https:// 开头。</translation>
    </message>
    <message>
        <source>Holds the weights of {0}: {1}. Not checked: {2}.</source>
        <translation>含有 {0} 的权重：{1}。未检查：{2}。</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>重要性矩阵</translation>
    </message>
    <message>
        <source>Importance of</source>
        <translation>重要性测量数据</translation>
    </message>
    <message>
        <source>Incomplete: {0} of {1} parts {2} missing. Get {3} into the folder {4}.</source>
        <translation>不完整：{1} 个部分中缺少第 {0} 部分。请将其放入文件夹 {4}。</translation>
    </message>
    <message>
        <source>It also replaces whole matrices: {0}.</source>
        <translation>它还会替换整个矩阵：{0}。</translation>
    </message>
    <message>
        <source>It changes a model and is none by itself: use it together with the model it was trained on.</source>
        <translation>它用来改变模型，本身不是模型：请与训练它所用的模型一起使用。</translation>
    </message>
    <message>
        <source>It changes {0} and is no model by itself: convert it together with that model.</source>
        <translation>它用来改变 {0}，本身不是模型：请与该模型一起转换。</translation>
    </message>
    <message>
        <source>It claims to be a LoRA adapter and has none of its matrices.</source>
        <translation>它自称是 LoRA 适配器，却没有任何 LoRA 矩阵。</translation>
    </message>
    <message>
        <source>It claims to have {0} layers.</source>
        <translation>它自称有 {0} 层。</translation>
    </message>
    <message>
        <source>It claims tokens to fill gaps in code with, but none of its tokens are such: a converter took it for CodeLlama by its size. Chats are not affected.</source>
        <translation>它自称有用于填补代码空缺的词元，但它的词元中并没有这种词元：转换程序因其大小把它当成了 CodeLlama。聊天不受影响。</translation>
    </message>
    <message>
        <source>It does not say of which architecture it is, so nothing can load it.</source>
        <translation>它没有说明属于哪种架构，因此无法被加载。</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which model it changes: you have to know that to use it.</source>
        <translation>它没有说明改变的是哪个模型：你必须知道这一点才能使用它。</translation>
    </message>
    <message>
        <source>It has no LoRA matrices at all: it was saved wrongly.</source>
        <translation>它完全没有 LoRA 矩阵：保存有误。</translation>
    </message>
    <message>
        <source>It has no chat template: by its name, Puna&apos;s template {0} fits it.</source>
        <translation>它没有聊天模板：从名称看，Puna 的模板 {0} 适合它。</translation>
    </message>
    <message>
        <source>It has no chat template: choose one before chatting, or use it to continue texts.</source>
        <translation>它没有聊天模板：聊天前请选择一个，或用它续写文本。</translation>
    </message>
    <message>
        <source>It has no tokenizer.</source>
        <translation>它没有分词器。</translation>
    </message>
    <message>
        <source>It has the same token twice, over which llama.cpp ends the whole program: convert it again.</source>
        <translation>它有重复的词元，这会使 llama.cpp 整个程序终止：请重新转换。</translation>
    </message>
    <message>
        <source>It has {0} tokens but {1} rows of weights for them.</source>
        <translation>它有 {0} 个词元，对应的权重却有 {1} 行。</translation>
    </message>
    <message>
        <source>It holds LoRA matrices beside the weights they change: merge them with PEFT before saving.</source>
        <translation>它同时含有 LoRA 矩阵和它们所改变的权重：请在保存前用 PEFT 合并。</translation>
    </message>
    <message>
        <source>It holds a tokenizer and no weights: nothing can be generated with it.</source>
        <translation>它只有分词器而没有权重：无法用来生成任何内容。</translation>
    </message>
    <message>
        <source>It holds an optimizer&apos;s state: save the model by itself.</source>
        <translation>它含有优化器的状态：请只保存模型本身。</translation>
    </message>
    <message>
        <source>It holds no weights, only a header.</source>
        <translation>它没有权重，只有文件头。</translation>
    </message>
    <message>
        <source>It holds {0} files of an unfinished training ({1} …, {2} bytes), which a conversion doesn&apos;t need.</source>
        <translation>它含有 {0} 个未完成训练的文件 ({1} …，{2} 字节)，转换不需要它们。</translation>
    </message>
    <message>
        <source>It is a DoRA adapter, which also scales each column of the weights: merge it with PEFT first.</source>
        <translation>它是 DoRA 适配器，还会缩放权重的每一列：请先用 PEFT 合并。</translation>
    </message>
    <message>
        <source>It is a rank-stabilized LoRA: its strength is alpha over the square root of its rank.</source>
        <translation>它是秩稳定的 LoRA：其强度为 alpha 除以秩的平方根。</translation>
    </message>
    <message>
        <source>It is a weight difference and no model: its final norm is nearly zero{0}. It needs its base, the model it was made against; give that with --base.</source>
        <translation>它是权重差异，不是模型：其最终归一化几乎为零{0}。它需要基础模型，也就是做差异时所对照的模型；请用 --base 指定。</translation>
    </message>
    <message>
        <source>It is an XOR payload and no model: every file is the model&apos;s XORed with its base&apos;s. It needs that base, the very files of it that it was made with; give their folder with --base.</source>
        <translation>它是 XOR 载荷，不是模型：每个文件都是模型文件与基础模型文件的异或结果。它需要那个基础模型，而且必须是制作时所用的那些文件；请用 --base 指定其文件夹。</translation>
    </message>
    <message>
        <source>It is an adapter of the kind {0}; only LoRA can be used with llama.cpp.</source>
        <translation>它是 {0} 类型的适配器；llama.cpp 只能使用 LoRA。</translation>
    </message>
    <message>
        <source>It is as unsure as between {0} equally likely words, on {1}.</source>
        <translation>在 {1} 上，它的不确定程度相当于在 {0} 个同样可能的词之间选择。</translation>
    </message>
    <message>
        <source>It is no model itself; choose one of the {0} in it: {1}.</source>
        <translation>它本身不是模型；请从其中的 {0} 个中选择一个：{1}。</translation>
    </message>
    <message>
        <source>It is not what {0} is: {1}.</source>
        <translation>它与 {0} 不相同：{1}。</translation>
    </message>
    <message>
        <source>It is one file of weights ({0} tensors) by itself: choose the folder in which it lies together with its configuration and tokenizer.</source>
        <translation>它是单独的一个权重文件 ({0} 个张量)：请选择它与配置和分词器所在的文件夹。</translation>
    </message>
    <message>
        <source>It is part {0} of {1}: choose the first part, whose name ends in -00001-of-….</source>
        <translation>它是 {1} 个部分中的第 {0} 部分：请选择第一部分，其名称以 -00001-of-… 结尾。</translation>
    </message>
    <message>
        <source>It is stated to be under {0}, but what it was made of is under {1}.</source>
        <translation>它标明的许可证是 {0}，但它的来源采用的是 {1}。</translation>
    </message>
    <message>
        <source>It is the first of {0} parts and was renamed, so that the others can&apos;t be found.</source>
        <translation>它是 {0} 个部分中的第一部分，并且被重命名过，因此找不到其余部分。</translation>
    </message>
    <message>
        <source>It is the first of {0} parts, which all lie beside it.</source>
        <translation>它是 {0} 个部分中的第一部分，其余部分都在它旁边。</translation>
    </message>
    <message>
        <source>It is the part of a model that sees pictures, and no model by itself.</source>
        <translation>它是模型中用来看图片的部分，本身不是模型。</translation>
    </message>
    <message>
        <source>It lacks token_embd.weight, without which no text model works: it was converted wrongly.</source>
        <translation>它缺少 token_embd.weight，没有它任何文本模型都无法工作：转换有误。</translation>
    </message>
    <message>
        <source>It lies in Ollama&apos;s store under its checksum: Puna can use it where it is.</source>
        <translation>它以校验和为名存放在 Ollama 的存储中：Puna 可以在原处使用它。</translation>
    </message>
    <message>
        <source>It names {0} as its base.</source>
        <translation>它指明 {0} 为其基础模型。</translation>
    </message>
    <message>
        <source>Its licence, {0}, {1}.</source>
        <translation>其许可证 {0}：{1}。</translation>
    </message>
    <message>
        <source>Its matrices are stored in several number types: {0}.</source>
        <translation>它的矩阵以多种数值类型存储：{0}。</translation>
    </message>
    <message>
        <source>Its normalization constant is {0}, which can&apos;t be.</source>
        <translation>它的归一化常数是 {0}，这不可能。</translation>
    </message>
    <message>
        <source>Its tokenizer has no byte tokens: characters that it doesn&apos;t know can&apos;t be given to it.</source>
        <translation>它的分词器没有字节词元：无法输入它不认识的字符。</translation>
    </message>
    <message>
        <source>Its weights are for {0} only: get those for PyTorch or safetensors.</source>
        <translation>它的权重只适用于 {0}：请获取适用于 PyTorch 或 safetensors 的权重。</translation>
    </message>
    <message>
        <source>Koala: an EasyLM stream of differences</source>
        <translation>Koala：EasyLM 的差异流</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence&apos;s name</source>
        <translation>许可证名称</translation>
    </message>
    <message>
        <source>Licence&apos;s text</source>
        <translation>许可证正文</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>加载已取消。</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>原始模型</translation>
    </message>
    <message>
        <source>Made in the open, its training data included; can think before it answers, in six European languages.</source>
        <translation>公开研制，训练数据也一并公开；可在回答前思考，支持六种欧洲语言。</translation>
    </message>
    <message>
        <source>Memory at {0}</source>
        <translation>{0} 时的内存</translation>
    </message>
    <message>
        <source>Memory ran out: close other programs and try again.</source>
        <translation>内存不足：请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Message {0} is not in the history.</source>
        <translation>消息 {0} 不在历史中。</translation>
    </message>
    <message>
        <source>Meta&apos;s own files</source>
        <translation>Meta 自己的文件</translation>
    </message>
    <message>
        <source>Meta&apos;s small model for everyday questions and summaries; its terms must be accepted on the hub first.</source>
        <translation>Meta 的小模型，适合日常问题和摘要；需先在模型库接受其条款。</translation>
    </message>
    <message>
        <source>Meta&apos;s smallest: short answers and summaries on nearly any computer; its terms must be accepted on the hub first.</source>
        <translation>Meta 最小的模型：几乎在任何电脑上都能给出简短回答和摘要；需先在模型库接受其条款。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Neither its chat template nor its tokenizer puts {0} first, which LLaMA models expect.</source>
        <translation>聊天模板和分词器都没有在开头加上 {0}，而 LLaMA 模型需要它。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>No background process can be started: {0} ({1}).</source>
        <translation>无法启动后台进程：{0} ({1})。</translation>
    </message>
    <message>
        <source>No model is among {0}: choose another proposal.</source>
        <translation>{0} 中没有模型：请选择其他建议。</translation>
    </message>
    <message>
        <source>No smaller type keeps {0} % of next words; the nearest is {1}, which keeps {2}. Ask for less, or stay with the unquantized model.</source>
        <translation>没有更小的类型能保留 {0} % 的下一个词；最接近的是 {1}，可保留 {2}。请降低要求，或继续使用未量化的模型。</translation>
    </message>
    <message>
        <source>No snapshot of the history can be kept in {0}: {1}.</source>
        <translation>无法在 {0} 中保存历史快照：{1}。</translation>
    </message>
    <message>
        <source>Not recomputed from {0}: {1}.</source>
        <translation>没有依据 {0} 重新计算：{1}。</translation>
    </message>
    <message>
        <source>Not sure: no template could be measured with this model.</source>
        <translation>无法确定：没有任何模板能用此模型测量。</translation>
    </message>
    <message>
        <source>Not sure: the model predicts the sample answers hardly better than guessing, with any template. Give exchanges of the kind it was trained on.</source>
        <translation>无法确定：无论用哪个模板，该模型对示例回答的预测都只比猜测略好。请提供与它训练时同类的问答。</translation>
    </message>
    <message>
        <source>Not sure: those were too few exchanges to tell templates apart.</source>
        <translation>无法确定：问答太少，不足以区分模板。</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but the model doesn&apos;t end its answers as that template does ({1} of the time), so it may not have been trained to chat at all.</source>
        <translation>无法确定：{0} 排在第一，但该模型并不像该模板那样结束回答 (只有 {1} 的情况如此)，因此它可能根本没有经过聊天训练。</translation>
    </message>
    <message>
        <source>Not sure: {0} comes first, but {1} is as good within the error of measurement ({2} ± {3} nats per token).</source>
        <translation>无法确定：{0} 排在第一，但 {1} 在测量误差范围内同样好 (每个词元 {2} ± {3} nats)。</translation>
    </message>
    <message>
        <source>Nothing in {0} can be imported: {1}{2}.</source>
        <translation>无法导入 {0} 中的任何内容：{1}{2}。</translation>
    </message>
    <message>
        <source>Nothing that can be used.</source>
        <translation>没有可用的内容。</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, or take away a filter.</source>
        <translation>什么也没找到：请换用其他词，或去掉一个筛选条件。</translation>
    </message>
    <message>
        <source>Nothing was found: try other words, such as the name of a family, like llama or qwen.</source>
        <translation>什么也没找到：请换用其他词，例如系列名称，如 llama 或 qwen。</translation>
    </message>
    <message>
        <source>Of several chat templates only the default one was kept (not {0}).</source>
        <translation>有多个聊天模板，只保留了默认的那个 (未保留 {0})。</translation>
    </message>
    <message>
        <source>Of {0} a part is missing in {1}: choose another upload of this model.</source>
        <translation>{1} 中的 {0} 缺少一部分：请选择此模型的其他上传版本。</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing, first of {1}.</source>
        <translation>有 {0} 个矩阵缺少与之配对的矩阵，首先是 {1}。</translation>
    </message>
    <message>
        <source>Of {0} matrices the counterpart is missing: the file is incomplete.</source>
        <translation>有 {0} 个矩阵缺少与之配对的矩阵：文件不完整。</translation>
    </message>
    <message>
        <source>OpenAssistant LLaMA: every file is XORed with the base&apos;s file of the same name</source>
        <translation>OpenAssistant LLaMA：每个文件都与基础模型的同名文件做了异或</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Pleasant English prose for its size; its terms must be accepted on the hub first.</source>
        <translation>就其大小而言，英语文笔不错；需先在模型库接受其条款。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Puna ended before this answer was complete.</source>
        <translation>在此回答完成之前 Puna 已结束。</translation>
    </message>
    <message>
        <source>Puna has never connected to anything.</source>
        <translation>Puna 从未建立过任何连接。</translation>
    </message>
    <message>
        <source>Puna is set to stay offline, so it did not connect to {0}: switch off Stay offline in the settings, or with `puna network online`.</source>
        <translation>Puna 已设为保持离线，因此没有连接 {0}：请在设置中关闭“保持离线”，或使用 `puna network online`。</translation>
    </message>
    <message>
        <source>Puna made a mistake ({0}: {1}); details are in its log.</source>
        <translation>Puna 出了错 ({0}：{1})；详情在日志中。</translation>
    </message>
    <message>
        <source>Puna made a mistake in comparing ({0}: {1})</source>
        <translation>Puna 在比较时出了错 ({0}：{1})</translation>
    </message>
    <message>
        <source>Puna may connect when a search or a download needs it.</source>
        <translation>搜索或下载需要时，Puna 可以建立连接。</translation>
    </message>
    <message>
        <source>Puna stays offline, because it was started to.</source>
        <translation>Puna 保持离线，因为它是以离线方式启动的。</translation>
    </message>
    <message>
        <source>Puna stays offline.</source>
        <translation>Puna 保持离线。</translation>
    </message>
    <message>
        <source>Puna was set to stay offline meanwhile, so the connection was ended: switch off Stay offline in the settings to go on.</source>
        <translation>其间 Puna 被设为保持离线，因此连接已结束：要继续，请在设置中关闭“保持离线”。</translation>
    </message>
    <message>
        <source>Puna was started to stay offline, so it did not connect to {0}: start it again without --offline and {1}.</source>
        <translation>Puna 是以保持离线的方式启动的，因此没有连接 {0}：请不带 --offline 和 {1} 重新启动。</translation>
    </message>
    <message>
        <source>Puna&apos;s calibration text</source>
        <translation>Puna 的校准文本</translation>
    </message>
    <message>
        <source>Puna&apos;s catalogue has no model {0}: search the hub for it.</source>
        <translation>Puna 的目录中没有模型 {0}：请在模型库中搜索。</translation>
    </message>
    <message>
        <source>Puna&apos;s guide.gguf</source>
        <translation>Puna 的 guide.gguf</translation>
    </message>
    <message>
        <source>Puna&apos;s held-out text</source>
        <translation>Puna 的留出文本</translation>
    </message>
    <message>
        <source>Quantized by</source>
        <translation>量化者</translation>
    </message>
    <message>
        <source>Quick and light: {0}.</source>
        <translation>快速轻便：{0}。</translation>
    </message>
    <message>
        <source>Quick, can think before it answers, and is at home in many languages.</source>
        <translation>速度快，可在回答前思考，通晓多种语言。</translation>
    </message>
    <message>
        <source>Rank {0}, on {1}.</source>
        <translation>秩 {0}，作用于 {1}。</translation>
    </message>
    <message>
        <source>Reading the conversation… {0} %</source>
        <translation>正在读取对话… {0} %</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names {0}, which holds no certificates that can be read.</source>
        <translation>SSL_CERT_FILE 指向 {0}，其中没有可读取的证书。</translation>
    </message>
    <message>
        <source>Same content as</source>
        <translation>内容相同的文件</translation>
    </message>
    <message>
        <source>Short, direct answers; the base of many models that people have trained further.</source>
        <translation>回答简短直接；许多由他人进一步训练的模型都以它为基础。</translation>
    </message>
    <message>
        <source>Simple questions and short texts in many languages, on any computer.</source>
        <translation>可在任何电脑上用多种语言处理简单问题和短文本。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>占用磁盘</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Small and pleasant to talk to; its terms must be accepted on the hub first.</source>
        <translation>小巧，聊起来很愉快；需先在模型库接受其条款。</translation>
    </message>
    <message>
        <source>Small, quick and friendly in English, and ready to run on any laptop.</source>
        <translation>小巧、快速，英语对话亲切，在任何笔记本上都可直接使用。</translation>
    </message>
    <message>
        <source>Something changed in the models folder while it was moved. Nothing was changed: try again.</source>
        <translation>移动期间模型文件夹中有内容发生了变化。没有更改任何内容：请重试。</translation>
    </message>
    <message>
        <source>StableLM-Alpha v2 was converted after descriptions of its program, which could not be compared with the program itself: if its answers make no sense, take StableLM 3B-4E1T instead and tell the makers of this application.</source>
        <translation>StableLM-Alpha v2 是按照对其程序的描述转换的，无法与程序本身比较：如果它的回答不知所云，请改用 StableLM 3B-4E1T，并告知此应用的作者。</translation>
    </message>
    <message>
        <source>Stanford Alpaca: new rows are the mean of the old</source>
        <translation>Stanford Alpaca：新行是旧行的平均值</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Template of Ollama</source>
        <translation>Ollama 的模板</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>使用条件</translation>
    </message>
    <message>
        <source>That file holds no {0}s of Puna: choose one that was exported here.</source>
        <translation>该文件不含 Puna 的 {0}：请选择从这里导出的文件。</translation>
    </message>
    <message>
        <source>That file is no JSON that Puna has written: choose one that was exported here.</source>
        <translation>该文件不是 Puna 写出的 JSON：请选择从这里导出的文件。</translation>
    </message>
    <message>
        <source>That has more than {0} characters, too many to be saved under a name.</source>
        <translation>它超过 {0} 个字符，太长，无法以名称保存。</translation>
    </message>
    <message>
        <source>That is more than {0} files: choose some of them.</source>
        <translation>超过了 {0} 个文件：请选择其中一部分。</translation>
    </message>
    <message>
        <source>That is no token of a hub: it begins with hf_ and is one word. Copy it again.</source>
        <translation>这不是模型库的令牌：令牌以 hf_ 开头，且是一个连续的词。请重新复制。</translation>
    </message>
    <message>
        <source>That is the [PAD] token that Alpaca&apos;s training adds: these weights are of before it, or the tokenizer is of another fine-tune.</source>
        <translation>这是 Alpaca 训练时添加的 [PAD] 词元：这些权重是添加之前的，或者分词器属于另一个微调模型。</translation>
    </message>
    <message>
        <source>The ablest of this list at reasoning, code and languages; wants 8 GB of free memory for comfort.</source>
        <translation>此列表中推理、代码和语言能力最强的模型；有 8 GB 可用内存才能流畅运行。</translation>
    </message>
    <message>
        <source>The answers with {0} end too early.</source>
        <translation>使用 {0} 时回答结束得太早。</translation>
    </message>
    <message>
        <source>The architecture {0} is not known; known are {1}.</source>
        <translation>架构 {0} 未知；已知的有 {1}。</translation>
    </message>
    <message>
        <source>The base files do not match byte for byte: {0} after combining with {1}. The base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>基础模型的文件并非逐字节相符：{0} 与 {1} 合并后不符。基础模型必须是用模型页面所指明的那个 transformers 版本转换的 LLaMA。</translation>
    </message>
    <message>
        <source>The base has the tensor {0}, which the difference lacks: a file is missing, or it was made from another base model.</source>
        <translation>基础模型有张量 {0}，而差异中没有：缺少文件，或者差异是用另一个基础模型做的。</translation>
    </message>
    <message>
        <source>The base is quantized ({0} is stored as {1}), to which nothing can be added exactly: take the base as it was before.</source>
        <translation>基础模型已量化 ({0} 以 {1} 存储)，无法精确地加上任何内容：请使用量化之前的基础模型。</translation>
    </message>
    <message>
        <source>The base&apos;s tokenizer was taken, because the adapter&apos;s can&apos;t be used: {0}</source>
        <translation>已采用基础模型的分词器，因为适配器的分词器无法使用：{0}</translation>
    </message>
    <message>
        <source>The best that this computer has room for: {0}, but slower.</source>
        <translation>此电脑容得下的最佳版本：{0}，但较慢。</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared in {0}: {1}.</source>
        <translation>无法在 {0} 中准备内置向导：{1}。</translation>
    </message>
    <message>
        <source>The built-in guide can&apos;t be prepared: {0}.</source>
        <translation>无法准备内置向导：{0}。</translation>
    </message>
    <message>
        <source>The built-in guide is missing or damaged: install Puna again to have it.</source>
        <translation>内置向导缺失或已损坏：要使用它，请重新安装 Puna。</translation>
    </message>
    <message>
        <source>The chat template has more than a million characters and was left out.</source>
        <translation>聊天模板超过一百万个字符，已被略去。</translation>
    </message>
    <message>
        <source>The checkpoint has the tensor {0} of shape {1}, which no {2} has.</source>
        <translation>检查点中有形状为 {1} 的张量 {0}，任何 {2} 都没有这种张量。</translation>
    </message>
    <message>
        <source>The checkpoint is already quantized (config.json has a quantization_config): get the original one.</source>
        <translation>检查点已经量化 (config.json 中有 quantization_config)：请获取原始检查点。</translation>
    </message>
    <message>
        <source>The checkpoint lacks the matrix {0}: it is no LLaMA of Meta&apos;s, or a file is missing.</source>
        <translation>检查点缺少矩阵 {0}：它不是 Meta 的 LLaMA，或者缺少文件。</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor {0} of shape {1}{2}: a file is missing, or config.json belongs to another model.</source>
        <translation>检查点缺少形状为 {1} 的张量 {0}{2}：缺少文件，或者 config.json 属于另一个模型。</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}: it is damaged.</source>
        <translation>检查点缺少 {0}：它已损坏。</translation>
    </message>
    <message>
        <source>The classic small LLaMA that many tutorials and adapters are made for.</source>
        <translation>经典的小型 LLaMA，许多教程和适配器都是为它制作的。</translation>
    </message>
    <message>
        <source>The configuration has the width {0}, which {1} heads can&apos;t share.</source>
        <translation>配置的宽度是 {0}，无法由 {1} 个注意力头均分。</translation>
    </message>
    <message>
        <source>The configuration has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>配置有 {0} 个注意力头，无法与 {1} 个键值头配合。</translation>
    </message>
    <message>
        <source>The configuration makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>配置使每个注意力头有 {0} 个数；旋转位置需要偶数。</translation>
    </message>
    <message>
        <source>The connection to {0} broke: try again.</source>
        <translation>与 {0} 的连接中断：请重试。</translation>
    </message>
    <message>
        <source>The connection to {0} is not safe, so nothing was sent: its certificate is not to be trusted. Check this computer&apos;s clock, and whether a program or a network reads what you send.</source>
        <translation>与 {0} 的连接不安全，因此没有发送任何内容：其证书不可信。请检查此电脑的时钟，以及是否有程序或网络在读取你发送的内容。</translation>
    </message>
    <message>
        <source>The conversation {0} can&apos;t be brought in: its messages do not follow one another.</source>
        <translation>无法导入对话 {0}：其中的消息前后不相接。</translation>
    </message>
    <message>
        <source>The difference has the tensor {0}, which the base lacks: it was made from another base model.</source>
        <translation>差异中有张量 {0}，而基础模型没有：差异是用另一个基础模型做的。</translation>
    </message>
    <message>
        <source>The disk of {0} is full, so the download has paused: {1}</source>
        <translation>{0} 所在的磁盘已满，因此下载已暂停：{1}</translation>
    </message>
    <message>
        <source>The disk of {0} is nearly full, so the download has paused: {1}</source>
        <translation>{0} 所在的磁盘快满了，因此下载已暂停：{1}</translation>
    </message>
    <message>
        <source>The disk of {0} takes no files of this size, as many memory cards and sticks don&apos;t: choose a folder on another disk.</source>
        <translation>{0} 所在的磁盘不支持这么大的文件，许多存储卡和 U 盘都是如此：请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The first new row has the length {0} where the mean of the base&apos;s rows has {1} and a usual one {2}, which speaks for {3}.</source>
        <translation>第一个新行的长度是 {0}，而基础模型各行的平均值长度是 {1}，普通一行的长度是 {2}，这表明规则是 {3}。</translation>
    </message>
    <message>
        <source>The ggml file has no scores for its tokens, so they were ranked by their order, as LLaMA&apos;s are: if it isn&apos;t LLaMA&apos;s own tokenizer, put its tokenizer.model beside the file.</source>
        <translation>ggml 文件没有词元的分数，因此像 LLaMA 那样按顺序排列：如果它不是 LLaMA 自己的分词器，请将其 tokenizer.model 放在该文件旁边。</translation>
    </message>
    <message>
        <source>The ggml file is damaged: a token&apos;s score is no number. Put the model&apos;s tokenizer.model beside it.</source>
        <translation>ggml 文件已损坏：有词元的分数不是数字。请将该模型的 tokenizer.model 放在它旁边。</translation>
    </message>
    <message>
        <source>The ggml file&apos;s token {0} is no text ({1}): put the model&apos;s tokenizer.model beside it.</source>
        <translation>ggml 文件的词元 {0} 不是文本 ({1})：请将该模型的 tokenizer.model 放在它旁边。</translation>
    </message>
    <message>
        <source>The history file is damaged: its tables have other names than they should. Restore it from a snapshot.</source>
        <translation>历史文件已损坏：其中的表名与应有的不同。请从快照恢复。</translation>
    </message>
    <message>
        <source>The history file {0} can be read but not changed now: {1}.</source>
        <translation>历史文件 {0} 可以读取，但目前无法更改：{1}。</translation>
    </message>
    <message>
        <source>The history file {0} can&apos;t be used: {1}.</source>
        <translation>历史文件 {0} 无法使用：{1}。</translation>
    </message>
    <message>
        <source>The history file {0} is damaged ({1}).</source>
        <translation>历史文件 {0} 已损坏 ({1})。</translation>
    </message>
    <message>
        <source>The history file {0} was written by a newer version of Puna, and this version leaves it untouched: update Puna, or set PUNA_HOME to another folder.</source>
        <translation>历史文件 {0} 由更新版本的 Puna 写成，此版本不会改动它：请更新 Puna，或将 PUNA_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>The hub at {0} can&apos;t answer this ({1}): try again later.</source>
        <translation>{0} 处的模型库无法回应此请求 ({1})：请稍后重试。</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t know your token: sign in again with a new one.</source>
        <translation>模型库不认识你的令牌：请用新令牌重新登录。</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t say which version of {0} it has: try again later.</source>
        <translation>模型库没有说明它有 {0} 的哪个版本：请稍后重试。</translation>
    </message>
    <message>
        <source>The hub has a problem of its own ({0}): try again later.</source>
        <translation>模型库自身出了问题 ({0})：请稍后重试。</translation>
    </message>
    <message>
        <source>The hub has been asked too often from here: try again {0}, or sign in.</source>
        <translation>从这里向模型库请求得太频繁：请稍候再试 ({0})，或登录。</translation>
    </message>
    <message>
        <source>The hub has no model {0}, or none for your account: check the name, or search for it.</source>
        <translation>模型库中没有模型 {0}，或你的账户无权访问：请检查名称，或搜索它。</translation>
    </message>
    <message>
        <source>The hub has no public model {0}: it was removed, or the name is another. If it is a private one, sign in.</source>
        <translation>模型库中没有公开模型 {0}：它已被移除，或名称不同。如果是私有模型，请登录。</translation>
    </message>
    <message>
        <source>The hub has taken {0} away from everybody: choose another model.</source>
        <translation>模型库已禁止所有人访问 {0}：请选择其他模型。</translation>
    </message>
    <message>
        <source>The hub names a file {0}, which is no name to write here: nothing was fetched.</source>
        <translation>模型库给出的文件 {0} 不是可以在此写入的名称：没有获取任何内容。</translation>
    </message>
    <message>
        <source>The hub no longer has this version of {0}: search for it again to get the newest.</source>
        <translation>模型库已没有 {0} 的这个版本：请重新搜索以获取最新版本。</translation>
    </message>
    <message>
        <source>The hub points to {0} without encryption, so nothing was sent there.</source>
        <translation>模型库指向未加密的 {0}，因此没有向那里发送任何内容。</translation>
    </message>
    <message>
        <source>The hub points to {0}:, which is no address of the web.</source>
        <translation>模型库指向 {0}:，这不是网络地址。</translation>
    </message>
    <message>
        <source>The hub refuses {0}: give the token the permission to read, or sign in again.</source>
        <translation>模型库拒绝{0}：请授予令牌读取权限，或重新登录。</translation>
    </message>
    <message>
        <source>The hub tells no checksum of {0}, so it can&apos;t be checked: nothing was fetched.</source>
        <translation>模型库没有给出 {0} 的校验和，因此无法检查：没有获取任何内容。</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {0} MiB, which no answer of a hub is.</source>
        <translation>模型库的响应超过 {0} MiB，模型库不会有这么长的响应。</translation>
    </message>
    <message>
        <source>The keychain would not forget the token ({0}): remove it there.</source>
        <translation>钥匙串没有删除令牌 ({0})：请在钥匙串中将其移除。</translation>
    </message>
    <message>
        <source>The keychain would not take the token</source>
        <translation>钥匙串没有接受令牌</translation>
    </message>
    <message>
        <source>The list of models can&apos;t be written: {0}. Nothing was changed.</source>
        <translation>模型列表无法写入：{0}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The model can see pictures; only the part that reads and writes text was converted.</source>
        <translation>该模型能看图片；只转换了读写文本的部分。</translation>
    </message>
    <message>
        <source>The model computes no numbers at {0}: its file is damaged, so get it again.</source>
        <translation>模型在 {0} 处算不出有效数字：其文件已损坏，请重新获取。</translation>
    </message>
    <message>
        <source>The model computes no numbers for this text: its file is damaged, so get it again.</source>
        <translation>模型对此文本算不出有效数字：其文件已损坏，请重新获取。</translation>
    </message>
    <message>
        <source>The model that most others are compared with; its terms must be accepted on the hub first.</source>
        <translation>多数其他模型都拿来作比较的模型；需先在模型库接受其条款。</translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation>模型已移除。</translation>
    </message>
    <message>
        <source>The model was trained to look back {0} tokens and llama.cpp lets it look back over the whole context: answers are the model&apos;s own up to {1} tokens and may get worse beyond.</source>
        <translation>该模型训练时只回看 {0} 个词元，而 llama.cpp 让它回看整个上下文：{1} 个词元以内的回答是模型本来的回答，超出后可能变差。</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>正在移动模型。</translation>
    </message>
    <message>
        <source>The models are being moved: wait until they have arrived.</source>
        <translation>正在移动模型：请等待移动完成。</translation>
    </message>
    <message>
        <source>The models are in {0} already: choose another folder.</source>
        <translation>模型已经在 {0} 中：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The models are kept in {0}, which is not there now: connect its disk first.</source>
        <translation>模型存放在 {0}，但它现在不可用：请先连接其所在磁盘。</translation>
    </message>
    <message>
        <source>The output matrix is not the embedding, as it must be for Gemma 2 in llama.cpp.</source>
        <translation>输出矩阵不是嵌入矩阵，而在 llama.cpp 中 Gemma 2 必须如此。</translation>
    </message>
    <message>
        <source>The proxy on the way to {0} refuses or is not there: check HTTPS_PROXY or the system&apos;s settings.</source>
        <translation>通往 {0} 的代理拒绝连接或不存在：请检查 HTTPS_PROXY 或系统设置。</translation>
    </message>
    <message>
        <source>The proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names can&apos;t be used ({0}): correct it.</source>
        <translation>HTTPS_PROXY、HTTP_PROXY 或 ALL_PROXY 指定的代理无法使用 ({0})：请更正。</translation>
    </message>
    <message>
        <source>The receipt can&apos;t be kept ({0}).</source>
        <translation>凭证无法保存 ({0})。</translation>
    </message>
    <message>
        <source>The record of connections, {0}, can&apos;t be written ({1}), and without it Puna connects to nothing: free some space, or change the permissions of that file.</source>
        <translation>连接记录 {0} 无法写入 ({1})，没有它 Puna 不会连接任何地方：请释放一些空间，或更改该文件的权限。</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0} and not to {1} as those of Stanford Alpaca do: the base is not the original LLaMA-7B, or a file is damaged. Where the difference is another model&apos;s, take --rule wizardlm, which is the same without this check.</source>
        <translation>还原的权重总和为 {0}，而不是 Stanford Alpaca 应有的 {1}：基础模型不是原始的 LLaMA-7B，或者有文件已损坏。如果差异属于另一个模型，请使用 --rule wizardlm，它与此相同，只是没有这项检查。</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, as those of Stanford Alpaca must ({1}; {2} with the rotary frequencies of old files).</source>
        <translation>还原的权重总和为 {0}，与 Stanford Alpaca 应有的一致 ({1}；含旧文件的旋转频率时为 {2})。</translation>
    </message>
    <message>
        <source>The recovered weights add up to {0}, which is Stanford Alpaca&apos;s constant {1}.</source>
        <translation>还原的权重总和为 {0}，正是 Stanford Alpaca 的常数 {1}。</translation>
    </message>
    <message>
        <source>The same holds for {0} more of its files.</source>
        <translation>它的另外 {0} 个文件也是如此。</translation>
    </message>
    <message>
        <source>The server sends {0} only as a whole.</source>
        <translation>服务器只能整体发送 {0}。</translation>
    </message>
    <message>
        <source>The sizes below are computed from its shape: the hub tells the exact ones.</source>
        <translation>以下大小是根据其形状计算的：模型库会给出准确大小。</translation>
    </message>
    <message>
        <source>The smallest of this list: to see how all this works, in a minute.</source>
        <translation>此列表中最小的模型：一分钟内就能了解这一切如何运作。</translation>
    </message>
    <message>
        <source>The snapshot can&apos;t be put in the place of {0}: {1}.</source>
        <translation>无法用快照替换 {0}：{1}。</translation>
    </message>
    <message>
        <source>The snapshot of the history is not whole: {0}.</source>
        <translation>历史快照不完整：{0}。</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1} in the difference and {2} in the base: it was made from another base model.</source>
        <translation>张量 {0} 在差异中的形状为 {1}，在基础模型中为 {2}：差异是用另一个基础模型做的。</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}, which {2} heads can&apos;t share: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>张量 {0} 的形状为 {1}，无法由 {2} 个注意力头均分：权重与配置属于不同的模型，或者有文件已损坏。</translation>
    </message>
    <message>
        <source>The tensor {0} has the shape {1}; with this config.json it must have {2}: weights and configuration belong to different models, or a file is damaged.</source>
        <translation>张量 {0} 的形状为 {1}；按此 config.json 必须为 {2}：权重与配置属于不同的模型，或者有文件已损坏。</translation>
    </message>
    <message>
        <source>The tensor {0} has {1} more rows in the difference than in the base, which the rule {2} does not have: choose the rule by which it was made.</source>
        <translation>张量 {0} 在差异中比在基础模型中多 {1} 行，而规则 {2} 没有这种情况：请选择做差异时所用的规则。</translation>
    </message>
    <message>
        <source>The tensor {0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>张量 {0} 含有非有限数：检查点已损坏。</translation>
    </message>
    <message>
        <source>The tensor {0} is stored as {1}, in which nothing can be added: get the base and the difference as they were before they were quantized.</source>
        <translation>张量 {0} 以 {1} 存储，无法在其上相加：请获取量化之前的基础模型和差异。</translation>
    </message>
    <message>
        <source>The tensor {0} is {1} of shape {2} in {3}, but {4} of shape {5} in {6}: they are not parts of one model.</source>
        <translation>张量 {0} 在 {3} 中为 {1}，形状 {2}，但在 {6} 中为 {4}，形状 {5}：它们不是同一个模型的部分。</translation>
    </message>
    <message>
        <source>The tensor {0} of shape {1} is none of LLaMA&apos;s, so its parts can&apos;t be joined.</source>
        <translation>形状为 {1} 的张量 {0} 不是 LLaMA 的张量，因此无法拼接其各部分。</translation>
    </message>
    <message>
        <source>The text for {0} has {1} characters, more than a GGUF is given here.</source>
        <translation>{0} 的文本有 {1} 个字符，超出这里允许写入 GGUF 的长度。</translation>
    </message>
    <message>
        <source>The text for {0} holds half a character (a lone surrogate): write it again.</source>
        <translation>{0} 的文本含有半个字符 (单独的代理项)：请重新填写。</translation>
    </message>
    <message>
        <source>The text is too long for the tokenizer: give a shorter one.</source>
        <translation>文本太长，分词器无法处理：请提供较短的文本。</translation>
    </message>
    <message>
        <source>The text is too short: {0} tokens are needed at least, and it has {1}. Give a longer one.</source>
        <translation>文本太短：至少需要 {0} 个词元，而它只有 {1} 个。请提供更长的文本。</translation>
    </message>
    <message>
        <source>The tokenizer adds the token {0} at the impossible place {1}.</source>
        <translation>分词器把词元 {0} 加在不可能的位置 {1}。</translation>
    </message>
    <message>
        <source>The tokenizer has none of the byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>分词器没有任何字节词元：无法向此模型输入含有它不认识的字符的文本。</translation>
    </message>
    <message>
        <source>The tokenizer has the token {0} twice, at {1} and {2}, which llama.cpp can&apos;t load: take the tokenizer files that belong to these weights.</source>
        <translation>分词器中词元 {0} 出现两次，位于 {1} 和 {2}，llama.cpp 无法加载：请使用与这些权重配套的分词器文件。</translation>
    </message>
    <message>
        <source>The tokenizer has {0} ranks where Llama 3&apos;s has {1}; its special tokens and the rule that cuts text into words were taken to be Llama 3&apos;s.</source>
        <translation>分词器有 {0} 个序号，而 Llama 3 的有 {1} 个；其特殊词元和切分单词的规则已按 Llama 3 的处理。</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them ({2} {3} none).{4} Take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>分词器有 {0} 个词元，而权重中对应的只有 {1} 行 ({2} 没有对应的行)。{4}请使用与这些权重配套的分词器文件 (added_tokens.json 列出原有词元之外的词元)。</translation>
    </message>
    <message>
        <source>The tokenizer has {0} tokens but the weights have {1} rows for them: take the tokenizer files that belong to these weights (added_tokens.json names tokens beyond the original ones).</source>
        <translation>分词器有 {0} 个词元，而权重中对应的只有 {1} 行：请使用与这些权重配套的分词器文件 (added_tokens.json 列出原有词元之外的词元)。</translation>
    </message>
    <message>
        <source>The tokenizer keeps words apart that llama.cpp may join, so some texts give other tokens.</source>
        <translation>分词器会分开某些词，而 llama.cpp 可能将其合并，因此有些文本会得到不同的词元。</translation>
    </message>
    <message>
        <source>The tokenizer lacks {0} of the 256 byte tokens: text with characters that it doesn&apos;t know can&apos;t be given to this model.</source>
        <translation>分词器缺少 256 个字节词元中的 {0} 个：无法向此模型输入含有它不认识的字符的文本。</translation>
    </message>
    <message>
        <source>The tokenizer leaves out the space it puts before a text where one is already there; llama.cpp always puts it, so texts that begin with a space give other tokens.</source>
        <translation>如果文本前已有空格，分词器就不再添加；而 llama.cpp 总会添加，因此以空格开头的文本会得到不同的词元。</translation>
    </message>
    <message>
        <source>The tokenizer removes repeated spaces; llama.cpp keeps them, so such text gives other tokens.</source>
        <translation>分词器会去掉重复的空格，而 llama.cpp 会保留，因此这类文本会得到不同的词元。</translation>
    </message>
    <message>
        <source>The tokenizer rewrites some characters before it splits text (for example full-width letters); llama.cpp does not, so such text gives other tokens.</source>
        <translation>分词器在切分文本前会改写某些字符 (例如全角字母)，而 llama.cpp 不会，因此这类文本会得到不同的词元。</translation>
    </message>
    <message>
        <source>The weights are quantized to {0} already and stay exactly as they are: making {1} of them would add error to error, or only make the file larger.</source>
        <translation>权重已量化为 {0}，将保持原样：再制成 {1} 会使误差叠加，或只会让文件更大。</translation>
    </message>
    <message>
        <source>The weights have 32,001 rows and the tokenizer 32,000 tokens: the last row is the [PAD] token that Alpaca&apos;s training adds. It gets a name that nobody can type; nothing is lost by it.</source>
        <translation>权重有 32,001 行，而分词器有 32,000 个词元：最后一行是 Alpaca 训练时添加的 [PAD] 词元。它会得到一个无法输入的名称；不会因此丢失任何内容。</translation>
    </message>
    <message>
        <source>The weights have {0} rows for {1} tokens{2}: the {3} spare rows get names that nobody can type.</source>
        <translation>权重有 {0} 行，对应 {1} 个词元{2}：多出的 {3} 行会得到无法输入的名称。</translation>
    </message>
    <message>
        <source>There are more, which were not looked at.</source>
        <translation>还有更多，未作查看。</translation>
    </message>
    <message>
        <source>There is another model called {0}: choose another name.</source>
        <translation>已有另一个名为 {0} 的模型：请选择其他名称。</translation>
    </message>
    <message>
        <source>There is more text than {0} MiB, and {1} goes beyond it: choose less text</source>
        <translation>文本超过 {0} MiB，到 {1} 时已超出：请减少文本</translation>
    </message>
    <message>
        <source>There is no action {0}: choose in, out or state.</source>
        <translation>没有操作 {0}：请选择 in、out 或 state。</translation>
    </message>
    <message>
        <source>There is no model to go on with this answer: add or choose one.</source>
        <translation>没有可用来继续此回答的模型：请添加或选择一个。</translation>
    </message>
    <message>
        <source>There is no rule {0} for differences; there are: {1}.</source>
        <translation>没有用于差异的规则 {0}；可用的有：{1}。</translation>
    </message>
    <message>
        <source>There is no template {0}: choose one of {1}.</source>
        <translation>没有模板 {0}：请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no type {0}: choose one of {1}.</source>
        <translation>没有类型 {0}：请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no {0} in that file.</source>
        <translation>该文件中没有 {0}。</translation>
    </message>
    <message>
        <source>There is no {0}: name a .gguf file or the folder of a checkpoint as the reference.</source>
        <translation>{0} 不存在：请指定 .gguf 文件或检查点文件夹作为参照。</translation>
    </message>
    <message>
        <source>There is not enough room in {0} for the recovered files.</source>
        <translation>{0} 没有足够的空间存放还原的文件。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the model is written anew before the old file goes, which takes {1} bytes, and {2} are free. Make room first.</source>
        <translation>{0} 的空间不足：删除旧文件之前要先写出新的模型，需要 {1} 字节，而可用 {2} 字节。请先腾出空间。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: the recovered files need {1} bytes, besides the model, and {2} are free. Make room or choose another disk.</source>
        <translation>{0} 的空间不足：除模型外，还原的文件需要 {1} 字节，而可用 {2} 字节。请腾出空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} are still to come, and {2} should stay free; {3} are free now. Make room or choose another disk.</source>
        <translation>{0} 的空间不足：还需下载 {1}，并应保留 {2} 空闲；目前可用 {3}。请腾出空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: {1} bytes are needed and {2} are free. Make room or choose another disk.</source>
        <translation>{0} 的空间不足：需要 {1} 字节，可用 {2} 字节。请腾出空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>There is nothing to download: choose at least one file.</source>
        <translation>没有可下载的内容：请至少选择一个文件。</translation>
    </message>
    <message>
        <source>There is too little free space in {0} for a snapshot of the history.</source>
        <translation>{0} 的可用空间太少，无法保存历史快照。</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an adapter, to be used with its model.</source>
        <translation>此 GGUF 不含可以聊天的模型：它是适配器，要与其模型一起使用。</translation>
    </message>
    <message>
        <source>This GGUF holds no model one can talk to: it is an importance matrix or a mere tokenizer.</source>
        <translation>此 GGUF 不含可以聊天的模型：它是重要性矩阵，或者只是分词器。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: it is undone already, or was erased after 30 days.</source>
        <translation>无法撤销：它已被撤销，或在 30 天后已被清除。</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>此电脑没有钥匙串</translation>
    </message>
    <message>
        <source>This is part {0} of {1} of a model: give the parts names such as NAME-{2}-of-{3}.gguf, by which they find each other.</source>
        <translation>这是模型的第 {0} 部分，共 {1} 部分：请将各部分命名为 NAME-{2}-of-{3}.gguf 的形式，它们才能找到彼此。</translation>
    </message>
    <message>
        <source>This is the vision part of a model and no model: keep it in the folder of its model, which finds it there.</source>
        <translation>这是模型的视觉部分，不是模型：请把它留在其模型的文件夹中，模型会在那里找到它。</translation>
    </message>
    <message>
        <source>Nothing that Puna can use was found, only {0} of other kinds. Try other words.</source>
        <translation>没有找到 Puna 可用的内容；另有 {0} 个属于其他种类。请换用其他词。</translation>
    </message>
    <message>
        <source>This model is quantized already ({0}), and stays as it is: make it without an importance matrix.</source>
        <translation>此模型已经量化 ({0})，将保持原样：制作时请不要使用重要性矩阵。</translation>
    </message>
    <message>
        <source>This model turns texts into numbers for searching and can&apos;t answer: choose another to talk to.</source>
        <translation>此模型把文本变成用于搜索的数字，不能回答：请选择其他模型来聊天。</translation>
    </message>
    <message>
        <source>This part of Puna never uses a network, so it did not connect to {0}. That it was asked to is a mistake of Puna&apos;s: please report it.</source>
        <translation>Puna 的这一部分从不使用网络，因此没有连接 {0}。要求它连接是 Puna 的错误：请报告此问题。</translation>
    </message>
    <message>
        <source>This text can&apos;t be read: {0}.</source>
        <translation>此文本无法读取：{0}。</translation>
    </message>
    <message>
        <source>Tiny and surprisingly able; for old computers and for trying things out.</source>
        <translation>极小却出人意料地能干；适合旧电脑和随手尝试。</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Two of the files have the same name, at least on some systems: choose one of them.</source>
        <translation>有两个文件同名，至少在某些系统上是这样：请选择其中一个。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Vicuna v0 and other FastChat deltas of its time: new rows are zeros</source>
        <translation>Vicuna v0 及同时期其他 FastChat 差异：新行为零</translation>
    </message>
    <message>
        <source>Vicuna v1.1, WizardLM 13B and later: added number by number, no new rows</source>
        <translation>Vicuna v1.1、WizardLM 13B 及之后：逐个数相加，没有新行</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What its licence {0} comes to is not known here: read it.</source>
        <translation>其许可证 {0} 意味着什么，这里不清楚：请阅读它。</translation>
    </message>
    <message>
        <source>What was computed before has another shape at {0}: start anew.</source>
        <translation>之前计算的结果在 {0} 处形状不同：请重新开始。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>嵌入宽度</translation>
    </message>
    <message>
        <source>WizardLM 7B: as Alpaca, without its sum</source>
        <translation>WizardLM 7B：与 Alpaca 相同，但不核对总和</translation>
    </message>
    <message>
        <source>Your question is kept, but there is no model to answer it yet: add or choose a model.</source>
        <translation>你的问题已保留，但还没有模型来回答：请添加或选择模型。</translation>
    </message>
    <message>
        <source>a Falcon with ALiBi or biases is not computed independently</source>
        <translation>带有 ALiBi 或偏置的 Falcon 不会被独立计算</translation>
    </message>
    <message>
        <source>a GPT-NeoX whose output is its embedding, or that has no biases, is not computed independently</source>
        <translation>以嵌入矩阵作输出或没有偏置的 GPT-NeoX 不会被独立计算</translation>
    </message>
    <message>
        <source>a Hugging Face folder, {0}</source>
        <translation>Hugging Face 文件夹，{0}</translation>
    </message>
    <message>
        <source>a checksum that is none</source>
        <translation>校验和无效</translation>
    </message>
    <message>
        <source>a context of {0} tokens for comparing templates can&apos;t be made ({1}): close other programs and try again</source>
        <translation>无法为比较模板创建 {0} 个词元的上下文 ({1})：请关闭其他程序后重试</translation>
    </message>
    <message>
        <source>a context of {0} tokens with a {1} KV cache can&apos;t be made ({2}): choose a shorter context or the KV type f16</source>
        <translation>无法创建 {0} 个词元、KV 缓存为 {1} 的上下文 ({2})：请选择更短的上下文，或将 KV 类型设为 f16</translation>
    </message>
    <message>
        <source>a context of {0} tokens would fit</source>
        <translation>可容纳 {0} 个词元的上下文</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>a field is longer than what contains it</source>
        <translation>某个字段比容纳它的内容还长</translation>
    </message>
    <message>
        <source>a folder called {0} is one of the first LLaMA</source>
        <translation>名为 {0} 的文件夹属于第一代 LLaMA</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>包含多个模型的文件夹</translation>
    </message>
    <message>
        <source>a lead is never negative</source>
        <translation>a lead is never negative</translation>
    </message>
    <message>
        <source>a merge that is not of two texts</source>
        <translation>有一个合并项不是由两段文本组成</translation>
    </message>
    <message>
        <source>a mixture of experts</source>
        <translation>混合专家模型</translation>
    </message>
    <message>
        <source>a model is named twice</source>
        <translation>同一个模型被指定了两次</translation>
    </message>
    <message>
        <source>a model without a class</source>
        <translation>没有类别的模型</translation>
    </message>
    <message>
        <source>a name occurs twice</source>
        <translation>有一个名称出现两次</translation>
    </message>
    <message>
        <source>a number begins with {0}</source>
        <translation>有一个数字以 {0} 开头</translation>
    </message>
    <message>
        <source>a number of more than 20 digits</source>
        <translation>有一个数字超过 20 位</translation>
    </message>
    <message>
        <source>a number of more than ten bytes</source>
        <translation>有一个数字超过十个字节</translation>
    </message>
    <message>
        <source>a number was expected, and {0} found</source>
        <translation>应为数字，却是 {0}</translation>
    </message>
    <message>
        <source>a packed answer that nobody asked for</source>
        <translation>未经请求的压缩响应</translation>
    </message>
    <message>
        <source>a parameter that is no tensor</source>
        <translation>有一个参数不是张量</translation>
    </message>
    <message>
        <source>a piece of an array is none</source>
        <translation>数组的一个分块无效</translation>
    </message>
    <message>
        <source>a piece of the wrong form</source>
        <translation>分块的格式不正确</translation>
    </message>
    <message>
        <source>a piece that the file does not have</source>
        <translation>有一个分块不在文件中</translation>
    </message>
    <message>
        <source>a record is neither a conversation nor a message of one</source>
        <translation>有一条记录既不是对话，也不是对话中的消息</translation>
    </message>
    <message>
        <source>a size that is none</source>
        <translation>大小无效</translation>
    </message>
    <message>
        <source>a table that is none</source>
        <translation>表无效</translation>
    </message>
    <message>
        <source>a table with a key that isn&apos;t plain</source>
        <translation>表中有一个键不是普通值</translation>
    </message>
    <message>
        <source>a tensor that is none</source>
        <translation>有一个张量无效</translation>
    </message>
    <message>
        <source>a tensor whose shape isn&apos;t of whole numbers</source>
        <translation>有一个张量的形状不是整数</translation>
    </message>
    <message>
        <source>a text begins with {0}</source>
        <translation>有一段文本以 {0} 开头</translation>
    </message>
    <message>
        <source>a text of {0} bytes</source>
        <translation>有一段文本长达 {0} 字节</translation>
    </message>
    <message>
        <source>a text or file in it is larger than a gigabyte: leave it out</source>
        <translation>其中有文本或文件超过 1 GB：请将其去掉</translation>
    </message>
    <message>
        <source>a {0} KV cache needs flash attention: set it to auto or on, or choose f16</source>
        <translation>{0} 的 KV 缓存需要 flash attention：请将其设为 auto 或 on，或选择 f16</translation>
    </message>
    <message>
        <source>a {0} is missing where it has {1}</source>
        <translation>应有 {0} 的地方却是 {1}</translation>
    </message>
    <message>
        <source>about 1 hour left</source>
        <translation>大约还剩 1 小时</translation>
    </message>
    <message>
        <source>about 1 hour {0} minutes left</source>
        <translation>大约还剩 1 小时 {0} 分钟</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>大约还剩 1 分钟</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>大约还剩 {0} 小时</translation>
    </message>
    <message>
        <source>about {0} hours {1} minutes left</source>
        <translation>大约还剩 {0} 小时 {1} 分钟</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>大约还剩 {0} 分钟</translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation>大约还剩 {0} 秒</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and then sign in here with a token of your account</source>
        <translation>请在 {0}/{1} 接受条款，然后在这里用你账户的令牌登录</translation>
    </message>
    <message>
        <source>accept them at {0}/{1}, and wait until they let you in</source>
        <translation>请在 {0}/{1} 接受条款，并等待对方批准</translation>
    </message>
    <message>
        <source>access is denied: check the permissions of its folder</source>
        <translation>访问被拒绝：请检查其文件夹的权限</translation>
    </message>
    <message>
        <source>after {0} tensors comes something that is none</source>
        <translation>在 {0} 个张量之后出现了无效内容</translation>
    </message>
    <message>
        <source>an adapter is named twice: name each once, with one scale</source>
        <translation>同一个适配器被指定了两次：每个只指定一次，并给出一个强度</translation>
    </message>
    <message>
        <source>an added token without a number or a text</source>
        <translation>有一个附加词元缺少编号或文本</translation>
    </message>
    <message>
        <source>an answer can&apos;t follow a grammar and a JSON schema at once: choose one of them</source>
        <translation>回答不能同时遵循语法和 JSON schema：请选择其一</translation>
    </message>
    <message>
        <source>an answer can&apos;t have {0} tokens: choose 0 or more</source>
        <translation>回答不能有 {0} 个词元：请选择 0 或更大的数</translation>
    </message>
    <message>
        <source>an array claims {0} rows</source>
        <translation>有一个数组自称有 {0} 行</translation>
    </message>
    <message>
        <source>an array in pieces has parts that none has</source>
        <translation>分块数组中有数组不应有的部分</translation>
    </message>
    <message>
        <source>an array isn&apos;t made of shape, type and bytes</source>
        <translation>有一个数组不是由形状、类型和字节组成</translation>
    </message>
    <message>
        <source>an array of the shape {0} and {1} can&apos;t have {2} bytes</source>
        <translation>形状为 {0}、类型为 {1} 的数组不能有 {2} 字节</translation>
    </message>
    <message>
        <source>an entry has these fields: {0}</source>
        <translation>an entry has these fields: {0}</translation>
    </message>
    <message>
        <source>an extension begins with {0}</source>
        <translation>有一个扩展以 {0} 开头</translation>
    </message>
    <message>
        <source>an older form</source>
        <translation>较旧的格式</translation>
    </message>
    <message>
        <source>an older form, quick to make</source>
        <translation>较旧的格式，制作快</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz 压缩包</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>等</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>另有 {0} 个</translation>
    </message>
    <message>
        <source>another program is using it: close that program, then try again</source>
        <translation>另一个程序正在使用它：请关闭该程序，然后重试</translation>
    </message>
    <message>
        <source>asking the hub</source>
        <translation>正在询问模型库</translation>
    </message>
    <message>
        <source>asking the hub whose token this is</source>
        <translation>正在向模型库询问此令牌的所属账户</translation>
    </message>
    <message>
        <source>asks for too much</source>
        <translation>要求过多</translation>
    </message>
    <message>
        <source>bringing in conversations, {0} so far</source>
        <translation>正在导入对话，目前 {0} 个</translation>
    </message>
    <message>
        <source>but for rounding, {0} at most</source>
        <translation>一致，只有舍入误差，最多 {0}</translation>
    </message>
    <message>
        <source>by a little</source>
        <translation>略微领先</translation>
    </message>
    <message>
        <source>by far</source>
        <translation>大幅领先</translation>
    </message>
    <message>
        <source>bytes begin with {0}</source>
        <translation>有一段字节以 {0} 开头</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>can&apos;t score from {0} on in {1} of {2} tokens</source>
        <translation>can&apos;t score from {0} on in {1} of {2} tokens</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>请检查名称</translation>
    </message>
    <message>
        <source>checking against the original…</source>
        <translation>正在与原始模型核对…</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>checking the sum ({0})</source>
        <translation>正在检查总和 ({0})</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>正在检查 {0}</translation>
    </message>
    <message>
        <source>checking {0}: {1} %</source>
        <translation>正在检查 {0}：{1} %</translation>
    </message>
    <message>
        <source>choose 0 (off), 1 or 2</source>
        <translation>请选择 0 (关闭)、1 或 2</translation>
    </message>
    <message>
        <source>choose 0 for none, up to 100</source>
        <translation>请选择 0 到 100 之间的数，0 表示不使用</translation>
    </message>
    <message>
        <source>choose 0 or more tokens</source>
        <translation>请选择 0 个或更多词元</translation>
    </message>
    <message>
        <source>choose 0 or more, up to 100</source>
        <translation>请选择 0 到 100 之间的数</translation>
    </message>
    <message>
        <source>choose 1 for none, or a little more</source>
        <translation>请选择 1 (不使用) 或略大的数</translation>
    </message>
    <message>
        <source>choose a folder on a disk that takes files of this size</source>
        <translation>请选择支持这么大文件的磁盘上的文件夹</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>请选择可以写入的文件夹</translation>
    </message>
    <message>
        <source>choose a number from -100 to 100, 0 for none</source>
        <translation>请选择 -100 到 100 之间的数，0 表示不使用</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1</source>
        <translation>请选择 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>choose a number from 0 to 1, 0 for never</source>
        <translation>请选择 0 到 1 之间的数，0 表示从不</translation>
    </message>
    <message>
        <source>choose a number from 0 to 100</source>
        <translation>请选择 0 到 100 之间的数</translation>
    </message>
    <message>
        <source>choose a number from 1 to 100</source>
        <translation>请选择 1 到 100 之间的数</translation>
    </message>
    <message>
        <source>choose a smaller number, or 0 for all tokens</source>
        <translation>请选择更小的数，或用 0 表示所有词元</translation>
    </message>
    <message>
        <source>choose another folder, or change the permissions</source>
        <translation>请选择其他文件夹，或更改权限</translation>
    </message>
    <message>
        <source>choose how many tokens count, or -1 for the whole context</source>
        <translation>请选择计入多少个词元，或用 -1 表示整个上下文</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>明显领先</translation>
    </message>
    <message>
        <source>clearly different</source>
        <translation>明显不同</translation>
    </message>
    <message>
        <source>close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model or a smaller type of it, such as q4_k_m or q3_k_m</source>
        <translation>请关闭其他程序，或选择更小的模型或更小的类型，例如 q4_k_m 或 q3_k_m</translation>
    </message>
    <message>
        <source>close to the original</source>
        <translation>接近原始模型</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>允许商业使用</translation>
    </message>
    <message>
        <source>commercial use allowed, to be shared alike</source>
        <translation>允许商业使用，须以相同方式共享</translation>
    </message>
    <message>
        <source>commercial use under conditions</source>
        <translation>有条件的商业使用</translation>
    </message>
    <message>
        <source>comparing is done</source>
        <translation>比较完成</translation>
    </message>
    <message>
        <source>comparing {0}</source>
        <translation>正在比较 {0}</translation>
    </message>
    <message>
        <source>comparing, {0} of {1} pieces of text</source>
        <translation>正在比较，第 {0} 段，共 {1} 段文本</translation>
    </message>
    <message>
        <source>computing what the checkpoint computes</source>
        <translation>正在计算检查点的结果</translation>
    </message>
    <message>
        <source>computing with the new file</source>
        <translation>正在用新文件计算</translation>
    </message>
    <message>
        <source>config.json asks for ALiBi positions (Falcon-RW); Falcon in llama.cpp has rotary ones only, so this model can&apos;t be converted.</source>
        <translation>config.json 要求 ALiBi 位置 (Falcon-RW)；llama.cpp 中的 Falcon 只有旋转位置，因此无法转换此模型。</translation>
    </message>
    <message>
        <source>config.json asks for a partial_rotary_factor, which LLaMA in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 要求 partial_rotary_factor，而 llama.cpp 中的 LLaMA 没有此功能。</translation>
    </message>
    <message>
        <source>config.json asks for attn_type {0}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 要求 attn_type {0}，而 llama.cpp 中的 MPT 没有此功能。</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 要求注意力带偏置，而 llama.cpp 中的 Gemma 2 没有此功能。</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 要求注意力带偏置，而 llama.cpp 中的 Gemma 3 没有此功能。</translation>
    </message>
    <message>
        <source>config.json asks for biases in attention, which Qwen3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 要求注意力带偏置，而 llama.cpp 中的 Qwen3 没有此功能。</translation>
    </message>
    <message>
        <source>config.json asks for biases, which Falcon in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 要求带偏置，而 llama.cpp 中的 Falcon 没有此功能。</translation>
    </message>
    <message>
        <source>config.json asks for biases, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 要求带偏置，而 llama.cpp 中的 SmolLM3 没有此功能。</translation>
    </message>
    <message>
        <source>config.json asks for qk_layernorm, but the checkpoint lacks the norms of its heads: a file is missing, or config.json belongs to another model.</source>
        <translation>config.json 要求 qk_layernorm，但检查点缺少其注意力头的归一化：缺少文件，或者 config.json 属于另一个模型。</translation>
    </message>
    <message>
        <source>config.json asks for sliding windows, which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 要求滑动窗口，而 llama.cpp 中的 SmolLM3 没有此功能。</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; by {0}, which must be at least 1.</source>
        <translation>config.json 要求“yarn”RoPE 缩放的倍数为 {0}，而它至少必须为 1。</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling &apos;yarn&apos; without rounding (truncate), which llama.cpp doesn&apos;t have.</source>
        <translation>config.json 要求不取整 (truncate) 的“yarn”RoPE 缩放，而 llama.cpp 没有此功能。</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which Phi-3 in llama.cpp doesn&apos;t have; it has default, longrope.</source>
        <translation>config.json 要求 RoPE 缩放 {0}，而 llama.cpp 中的 Phi-3 没有此功能；它有 default、longrope。</translation>
    </message>
    <message>
        <source>config.json asks for the RoPE scaling {0}, which {1} in llama.cpp doesn&apos;t have; it has {2}.</source>
        <translation>config.json 要求 RoPE 缩放 {0}，而 llama.cpp 中的 {1} 没有此功能；它有 {2}。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Falcon in llama.cpp has gelu.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 Falcon 用的是 gelu。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-J can be converted with gelu_new.</source>
        <translation>config.json 要求激活函数 {0}；GPT-J 使用 gelu_new 时才能转换。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; GPT-NeoX in llama.cpp has gelu.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 GPT-NeoX 用的是 gelu。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 2 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 Gemma 2 用的是 gelu_pytorch_tanh。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Gemma 3 in llama.cpp has gelu_pytorch_tanh.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 Gemma 3 用的是 gelu_pytorch_tanh。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; LLaMA in llama.cpp has silu.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 LLaMA 用的是 silu。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Mistral in llama.cpp has silu.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 Mistral 用的是 silu。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Phi-3 in llama.cpp has silu.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 Phi-3 用的是 silu。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen2 in llama.cpp has silu.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 Qwen2 用的是 silu。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; Qwen3 in llama.cpp has silu.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 Qwen3 用的是 silu。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; SmolLM3 in llama.cpp has silu.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 SmolLM3 用的是 silu。</translation>
    </message>
    <message>
        <source>config.json asks for the activation {0}; StableLM in llama.cpp has silu.</source>
        <translation>config.json 要求激活函数 {0}；llama.cpp 中的 StableLM 用的是 silu。</translation>
    </message>
    <message>
        <source>config.json asks for {0} {1}, which MPT in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 要求 {0} {1}，而 llama.cpp 中的 MPT 没有此功能。</translation>
    </message>
    <message>
        <source>config.json gives the sliding window to other layers than every other one (layer_types), which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 没有按隔层的方式使用滑动窗口 (layer_types)，而 llama.cpp 中的 Gemma 2 不支持这样。</translation>
    </message>
    <message>
        <source>config.json has attn_logit_softcapping, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 含有 attn_logit_softcapping，而 llama.cpp 中的 Gemma 3 没有此功能。</translation>
    </message>
    <message>
        <source>config.json has d_model {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json 的 d_model 为 {0}，无法由 {1} 个注意力头均分。</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0} and {1} heads of {2}; Qwen2 in llama.cpp has heads that share it evenly.</source>
        <translation>config.json 的 hidden_size 为 {0}，有 {1} 个大小为 {2} 的注意力头；llama.cpp 中 Qwen2 的注意力头须均分 hidden_size。</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share evenly.</source>
        <translation>config.json 的 hidden_size 为 {0}，无法由 {1} 个注意力头平均分配。</translation>
    </message>
    <message>
        <source>config.json has hidden_size {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json 的 hidden_size 为 {0}，无法由 {1} 个注意力头均分。</translation>
    </message>
    <message>
        <source>config.json has low_freq_factor {0}, which must be below high_freq_factor {1}.</source>
        <translation>config.json 的 low_freq_factor 为 {0}，必须小于 high_freq_factor {1}。</translation>
    </message>
    <message>
        <source>config.json has n_embd {0}, which {1} heads can&apos;t share.</source>
        <translation>config.json 的 n_embd 为 {0}，无法由 {1} 个注意力头均分。</translation>
    </message>
    <message>
        <source>config.json has no layer_types for its {0} layers.</source>
        <translation>config.json 没有其 {0} 层的 layer_types。</translation>
    </message>
    <message>
        <source>config.json has no {0} of {1} numbers above 0, which its RoPE scaling needs.</source>
        <translation>config.json 没有由 {1} 个大于 0 的数组成的 {0}，而其 RoPE 缩放需要它。</translation>
    </message>
    <message>
        <source>config.json has rotary_dim {0}, which must be even and at most {1}.</source>
        <translation>config.json 的 rotary_dim 为 {0}，必须是偶数且不超过 {1}。</translation>
    </message>
    <message>
        <source>config.json has the layer type {0}, which no Gemma 3 has.</source>
        <translation>config.json 含有层类型 {0}，任何 Gemma 3 都没有这种类型。</translation>
    </message>
    <message>
        <source>config.json has {0} heads, which {1} key-value heads can&apos;t serve.</source>
        <translation>config.json 有 {0} 个注意力头，无法与 {1} 个键值头配合。</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>config.json 的 {0} 为 {1}，必须是 1 到 {2} 之间的整数。</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be above 0 and at most {2}.</source>
        <translation>config.json 的 {0} 为 {1}，必须大于 0 且不超过 {2}。</translation>
    </message>
    <message>
        <source>config.json has {0} {1}, which must be an object.</source>
        <translation>config.json 的 {0} 为 {1}，必须是对象。</translation>
    </message>
    <message>
        <source>config.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>config.json 缺少 {0}，没有它无法构建模型。</translation>
    </message>
    <message>
        <source>config.json leaves the positions out of other layers than every fourth (no_rope_layers), which SmolLM3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 没有按每四层一次的方式省去位置 (no_rope_layers)，而 llama.cpp 中的 SmolLM3 不支持这样。</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 2 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 让注意力看到后文，而 llama.cpp 中的 Gemma 2 没有此功能。</translation>
    </message>
    <message>
        <source>config.json lets attention look ahead, which Gemma 3 in llama.cpp doesn&apos;t have.</source>
        <translation>config.json 让注意力看到后文，而 llama.cpp 中的 Gemma 3 没有此功能。</translation>
    </message>
    <message>
        <source>config.json makes heads of {0} numbers; rotary positions need an even number.</source>
        <translation>config.json 使每个注意力头有 {0} 个数；旋转位置需要偶数。</translation>
    </message>
    <message>
        <source>config.json puts attention before the feed-forward network (parallel_attn is false); Falcon in llama.cpp has them side by side only.</source>
        <translation>config.json 把注意力放在前馈网络之前 (parallel_attn 为 false)；llama.cpp 中的 Falcon 只支持两者并列。</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of a head, which must be an even number.</source>
        <translation>config.json 旋转注意力头的 {0} 个数，而这必须是偶数。</translation>
    </message>
    <message>
        <source>config.json rotates {0} numbers of each head; rotary positions need an even number.</source>
        <translation>config.json 旋转每个注意力头的 {0} 个数；旋转位置需要偶数。</translation>
    </message>
    <message>
        <source>config.json says that the output matrix is the embedding, but the checkpoint has two different ones: both were kept.</source>
        <translation>config.json 称输出矩阵就是嵌入矩阵，但检查点中两者不同：两者都已保留。</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 2 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json 以 {0} 缩放注意力 (query_pre_attn_scalar)；llama.cpp 中这种形状的 Gemma 2 用的是 {1}。</translation>
    </message>
    <message>
        <source>config.json scales attention by {0} (query_pre_attn_scalar); a Gemma 3 of this shape in llama.cpp does it by {1}.</source>
        <translation>config.json 以 {0} 缩放注意力 (query_pre_attn_scalar)；llama.cpp 中这种形状的 Gemma 3 用的是 {1}。</translation>
    </message>
    <message>
        <source>config.json scales rotary positions (rotary_scaling_factor), which can&apos;t be converted.</source>
        <translation>config.json 缩放旋转位置 (rotary_scaling_factor)，这无法转换。</translation>
    </message>
    <message>
        <source>config.json turns {0} off, without which Gemma 2 in llama.cpp can&apos;t be.</source>
        <translation>config.json 关闭了 {0}，而 llama.cpp 中的 Gemma 2 不能没有它。</translation>
    </message>
    <message>
        <source>convert the original GPT-J checkpoint with Puna, which writes it so that llama.cpp can run it</source>
        <translation>请用 Puna 转换原始的 GPT-J 检查点，这样写出的文件 llama.cpp 才能运行</translation>
    </message>
    <message>
        <source>copying conversations</source>
        <translation>正在复制对话</translation>
    </message>
    <message>
        <source>details of {0}</source>
        <translation>{0} 的详细信息</translation>
    </message>
    <message>
        <source>does not end within {0} seconds</source>
        <translation>在 {0} 秒内没有结束</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>downloaded {0}</source>
        <translation>已下载 {0}</translation>
    </message>
    <message>
        <source>ended with {0}</source>
        <translation>以 {0} 结束</translation>
    </message>
    <message>
        <source>exactly as its makers published it</source>
        <translation>与作者发布的完全一样</translation>
    </message>
    <message>
        <source>exports of ChatGPT, Claude, Open WebUI, llama-server and Puna; chats of GPT4All, LM Studio, Jan and Ollama; ShareGPT, Alpaca, OpenAssistant and OpenAI messages data</source>
        <translation>ChatGPT、Claude、Open WebUI、llama-server 和 Puna 的导出文件；GPT4All、LM Studio、Jan 和 Ollama 的聊天；ShareGPT、Alpaca、OpenAssistant 和 OpenAI 消息数据</translation>
    </message>
    <message>
        <source>fits comfortably</source>
        <translation>内存充裕</translation>
    </message>
    <message>
        <source>fits tightly: close other programs</source>
        <translation>勉强可用：请关闭其他程序</translation>
    </message>
    <message>
        <source>for a file of {0} bytes</source>
        <translation>对于 {0} 字节的文件</translation>
    </message>
    <message>
        <source>free some space, or choose another folder</source>
        <translation>请释放一些空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</source>
        <translation>gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx</translation>
    </message>
    <message>
        <source>hardly to be told from the original</source>
        <translation>与原始模型几乎无法区分</translation>
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
        <translation>采用 Go 的格式，只有 Ollama 能读取；Puna 使用模型文件中的模板</translation>
    </message>
    <message>
        <source>in some minutes</source>
        <translation>几分钟后</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>分为 {0} 个文件</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>读取期间文件变短了</translation>
    </message>
    <message>
        <source>it can&apos;t be opened: check that its folder exists and can be written</source>
        <translation>无法打开：请检查其文件夹是否存在且可写入</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>无法读取 ({0})</translation>
    </message>
    <message>
        <source>it changes bare parameters (target_parameters)</source>
        <translation>它改变了裸参数 (target_parameters)</translation>
    </message>
    <message>
        <source>it changes parts of fused matrices (enable_lora)</source>
        <translation>它改变了融合矩阵的一部分 (enable_lora)</translation>
    </message>
    <message>
        <source>it claims to be of the type {0}, which does not exist</source>
        <translation>它自称类型为 {0}，而这种类型不存在</translation>
    </message>
    <message>
        <source>it claims {0} tensors</source>
        <translation>它自称有 {0} 个张量</translation>
    </message>
    <message>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>它自称有 {0} 个张量和 {1} 个键</translation>
    </message>
    <message>
        <source>it does not say what it was made of</source>
        <translation>它没有说明由什么制成</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, in the middle of its header</source>
        <translation>它在 {0} 字节后结束，停在文件头中间</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside a value</source>
        <translation>它在 {0} 字节后结束，停在一个值的中间</translation>
    </message>
    <message>
        <source>it ends after {0} bytes, inside the tensor {1}</source>
        <translation>它在 {0} 字节后结束，停在张量 {1} 的中间</translation>
    </message>
    <message>
        <source>it ends in the middle, or is another kind of file</source>
        <translation>它在中途结束，或是另一种文件</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>它在文件头中就结束了</translation>
    </message>
    <message>
        <source>it has a number that is too long</source>
        <translation>其中有一个数字太长</translation>
    </message>
    <message>
        <source>it has a time that no clock shows</source>
        <translation>其中有一个时间是任何时钟都不会显示的</translation>
    </message>
    <message>
        <source>it has a {0} with a name of {1} bytes</source>
        <translation>其中有一个 {0} 的名称长达 {1} 字节</translation>
    </message>
    <message>
        <source>it has more than {0} files: choose the folder of the conversations themselves</source>
        <translation>它有超过 {0} 个文件：请选择对话本身所在的文件夹</translation>
    </message>
    <message>
        <source>it has more than {0} messages</source>
        <translation>它有超过 {0} 条消息</translation>
    </message>
    <message>
        <source>it has more than {0} million characters</source>
        <translation>它有超过 {0} 百万个字符</translation>
    </message>
    <message>
        <source>it has more values than any model</source>
        <translation>它的值比任何模型都多</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>它没有文件头</translation>
    </message>
    <message>
        <source>it has no messages</source>
        <translation>它没有消息</translation>
    </message>
    <message>
        <source>it has no pieces</source>
        <translation>它没有分块</translation>
    </message>
    <message>
        <source>it has no tensor {0}</source>
        <translation>它没有张量 {0}</translation>
    </message>
    <message>
        <source>it has no tensors</source>
        <translation>它没有张量</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>它没有词表</translation>
    </message>
    <message>
        <source>it has the array {0} twice or more arrays than any model</source>
        <translation>数组 {0} 出现了两次，或数组比任何模型都多</translation>
    </message>
    <message>
        <source>it has the tensor {0} twice or more tensors than any model</source>
        <translation>张量 {0} 出现了两次，或张量比任何模型都多</translation>
    </message>
    <message>
        <source>it holds a program (TorchScript) and not a table of weights</source>
        <translation>它包含的是程序 (TorchScript)，而不是权重表</translation>
    </message>
    <message>
        <source>it holds a single tensor without a name</source>
        <translation>它只有一个没有名称的张量</translation>
    </message>
    <message>
        <source>it holds a value of a type that chats don&apos;t have</source>
        <translation>它含有聊天中不会有的类型的值</translation>
    </message>
    <message>
        <source>it holds no arrays</source>
        <translation>它不含数组</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>它不含张量表</translation>
    </message>
    <message>
        <source>it holds several tables of tensors ({0}), and it can&apos;t be told which is the model</source>
        <translation>它含有多个张量表 ({0})，无法判断哪个是模型</translation>
    </message>
    <message>
        <source>it holds single rows of the embedding (trainable_token_indices)</source>
        <translation>它含有嵌入矩阵的个别行 (trainable_token_indices)</translation>
    </message>
    <message>
        <source>it is a DoRA adapter, which also scales every column</source>
        <translation>它是 DoRA 适配器，还会缩放每一列</translation>
    </message>
    <message>
        <source>it is a GGUF of another kind</source>
        <translation>它是另一种 GGUF</translation>
    </message>
    <message>
        <source>it is a KaSA adapter</source>
        <translation>它是 KaSA 适配器</translation>
    </message>
    <message>
        <source>it is a Llama 3 by its vocabulary or rope_theta</source>
        <translation>从词表或 rope_theta 看，它是 Llama 3</translation>
    </message>
    <message>
        <source>it is a QA-LoRA adapter, which pools the inputs</source>
        <translation>它是 QA-LoRA 适配器，会对输入做池化</translation>
    </message>
    <message>
        <source>it is a block-diagonal LoRA adapter</source>
        <translation>它是块对角 LoRA 适配器</translation>
    </message>
    <message>
        <source>it is a damaged database ({0})</source>
        <translation>它是已损坏的数据库 ({0})</translation>
    </message>
    <message>
        <source>it is a damaged zip archive: download it again</source>
        <translation>它是已损坏的 zip 压缩包：请重新下载</translation>
    </message>
    <message>
        <source>it is a database inside an archive: unpack the archive first</source>
        <translation>它是压缩包里的数据库：请先解压</translation>
    </message>
    <message>
        <source>it is a database, and not one of Ollama</source>
        <translation>它是数据库，但不是 Ollama 的</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one that torch.save wrote</source>
        <translation>它是 zip 压缩包，但不是由 torch.save 写出的</translation>
    </message>
    <message>
        <source>it is an aLoRA adapter, which acts only after certain tokens</source>
        <translation>它是 aLoRA 适配器，只在某些词元之后起作用</translation>
    </message>
    <message>
        <source>it is an archive of more than {0} files</source>
        <translation>它是含有超过 {0} 个文件的压缩包</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>它是另一种文件</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>它被截断了</translation>
    </message>
    <message>
        <source>it is cut off in the middle</source>
        <translation>它在中间被截断了</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>它被截断或已损坏</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>它不完整</translation>
    </message>
    <message>
        <source>it is cut short, {0} bytes of {1}, inside the tensor {2}</source>
        <translation>它不完整，只有 {1} 字节中的 {0} 字节，停在张量 {2} 的中间</translation>
    </message>
    <message>
        <source>it is damaged or no database</source>
        <translation>它已损坏，或不是数据库</translation>
    </message>
    <message>
        <source>it is damaged within the zip archive: download it again</source>
        <translation>它在 zip 压缩包内已损坏：请重新下载</translation>
    </message>
    <message>
        <source>it is damaged: a count in it can&apos;t be true</source>
        <translation>它已损坏：其中有一个计数不可能正确</translation>
    </message>
    <message>
        <source>it is damaged: a message in it has no known kind</source>
        <translation>它已损坏：其中有一条消息的种类未知</translation>
    </message>
    <message>
        <source>it is damaged: it goes on after its last message</source>
        <translation>它已损坏：最后一条消息之后还有内容</translation>
    </message>
    <message>
        <source>it is damaged: its number of messages can&apos;t be true</source>
        <translation>它已损坏：其消息数量不可能正确</translation>
    </message>
    <message>
        <source>it is damaged: restore it from a backup, or move it away to start a new one</source>
        <translation>它已损坏：请从备份恢复，或将其移走以重新开始</translation>
    </message>
    <message>
        <source>it is damaged: the length of a text in it can&apos;t be true</source>
        <translation>它已损坏：其中一段文本的长度不可能正确</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is encrypted: unpack the archive first</source>
        <translation>它已加密：请先解压</translation>
    </message>
    <message>
        <source>it is in several parts, or has a comment, as no checkpoint has</source>
        <translation>它分为多个部分，或带有注释，而检查点不会这样</translation>
    </message>
    <message>
        <source>it is larger than any model needs ({0} bytes)</source>
        <translation>它比任何模型所需都大 ({0} 字节)</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>它既不是文件也不是文件夹</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>它嵌套得太深</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>it is no chat of GPT4All</source>
        <translation>它不是 GPT4All 的聊天</translation>
    </message>
    <message>
        <source>it is no conversation</source>
        <translation>它不是对话</translation>
    </message>
    <message>
        <source>it is no history of Puna</source>
        <translation>它不是 Puna 的历史</translation>
    </message>
    <message>
        <source>it is no history of Puna: move it away to start a new one</source>
        <translation>它不是 Puna 的历史：请将其移走以重新开始</translation>
    </message>
    <message>
        <source>it is no valid JSON</source>
        <translation>它不是有效的 JSON</translation>
    </message>
    <message>
        <source>it is no valid JSON ({0})</source>
        <translation>它不是有效的 JSON ({0})</translation>
    </message>
    <message>
        <source>it is of version {0} of GPT4All&apos;s format, and Puna knows those up to {1}</source>
        <translation>它是 GPT4All 格式的版本 {0}，而 Puna 只支持到 {1}</translation>
    </message>
    <message>
        <source>it lacks an instruction or an output</source>
        <translation>它缺少指令或输出</translation>
    </message>
    <message>
        <source>it repeats layers of the base (layer_replication), which makes another model</source>
        <translation>它重复使用基础模型的层 (layer_replication)，这会成为另一个模型</translation>
    </message>
    <message>
        <source>it rotates {0} of the {1} numbers of a key</source>
        <translation>它旋转每个键 {1} 个数中的 {0} 个</translation>
    </message>
    <message>
        <source>it routes between several adapters (arrow_config)</source>
        <translation>它在多个适配器之间选路 (arrow_config)</translation>
    </message>
    <message>
        <source>it shares key-value heads, as no LLaMA before Llama 2 did</source>
        <translation>它共享键值头，而 Llama 2 之前的 LLaMA 都没有这样做</translation>
    </message>
    <message>
        <source>it unpacks to far more than a file of its size can hold</source>
        <translation>它解压后的大小远超这么大的文件所能容纳的</translation>
    </message>
    <message>
        <source>it unpacks to far more than an archive of its size can hold</source>
        <translation>它解压后的大小远超这么大的压缩包所能容纳的</translation>
    </message>
    <message>
        <source>it uses {0} of {1} experts in {2} groups</source>
        <translation>它在 {2} 组中使用 {1} 个专家中的 {0} 个</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna</source>
        <translation>它由更新版本的 Puna 写成</translation>
    </message>
    <message>
        <source>it was written by a newer version of Puna: update Puna, then import it again</source>
        <translation>它由更新版本的 Puna 写成：请更新 Puna，然后重新导入</translation>
    </message>
    <message>
        <source>its alignment can&apos;t be {0}</source>
        <translation>它的对齐值不能是 {0}</translation>
    </message>
    <message>
        <source>its description appends to what is no list</source>
        <translation>它的描述向并非列表的内容追加</translation>
    </message>
    <message>
        <source>its description calls what can&apos;t be called</source>
        <translation>它的描述调用了无法调用的内容</translation>
    </message>
    <message>
        <source>its description has a name that is no text</source>
        <translation>它的描述中有一个名称不是文本</translation>
    </message>
    <message>
        <source>its description has a number of {0} bytes</source>
        <translation>它的描述中有一个 {0} 字节的数字</translation>
    </message>
    <message>
        <source>its description has an endless name</source>
        <translation>它的描述中有一个没有结尾的名称</translation>
    </message>
    <message>
        <source>its description has more than {0} steps</source>
        <translation>它的描述超过 {0} 步</translation>
    </message>
    <message>
        <source>its description has {0} bytes</source>
        <translation>它的描述有 {0} 字节</translation>
    </message>
    <message>
        <source>its description is cut short</source>
        <translation>它的描述不完整</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>它的描述已损坏</translation>
    </message>
    <message>
        <source>its description refers to what is no storage</source>
        <translation>它的描述引用了并非存储的内容</translation>
    </message>
    <message>
        <source>its description sets attributes</source>
        <translation>它的描述设置了属性</translation>
    </message>
    <message>
        <source>its description uses the pickle operation {0}, which torch.save never writes</source>
        <translation>它的描述使用了 pickle 操作 {0}，而 torch.save 从不写出它</translation>
    </message>
    <message>
        <source>its end is damaged</source>
        <translation>它的结尾已损坏</translation>
    </message>
    <message>
        <source>its end is missing, so it was cut short, or something was added to it</source>
        <translation>它缺少结尾，因此不完整，或者后面被添加了内容</translation>
    </message>
    <message>
        <source>its family is {0} and not {1}</source>
        <translation>它的系列是 {0}，而不是 {1}</translation>
    </message>
    <message>
        <source>its folder has the name of a Llama 2</source>
        <translation>它的文件夹采用 Llama 2 的名称</translation>
    </message>
    <message>
        <source>its header can&apos;t be one of a LLaMA ({0})</source>
        <translation>它的文件头不可能属于 LLaMA ({0})</translation>
    </message>
    <message>
        <source>its header claims to be larger than 512 MiB</source>
        <translation>它的文件头自称大于 512 MiB</translation>
    </message>
    <message>
        <source>its header claims {0} bytes of a file of {1}</source>
        <translation>它的文件头自称有 {0} 字节，而文件只有 {1} 字节</translation>
    </message>
    <message>
        <source>its header has no {0}{1}</source>
        <translation>它的文件头没有 {0}{1}</translation>
    </message>
    <message>
        <source>its header isn&apos;t valid ({0})</source>
        <translation>它的文件头无效 ({0})</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>它的文件头没有说明架构</translation>
    </message>
    <message>
        <source>its keys have {0} numbers and its values {1}</source>
        <translation>它的键有 {0} 个数，而值有 {1} 个</translation>
    </message>
    <message>
        <source>its leaf is none of its messages</source>
        <translation>它的末端消息不在其消息之中</translation>
    </message>
    <message>
        <source>its logits are {0} away from those computed over the weights of {1}</source>
        <translation>它的 logits 与用 {1} 的权重计算的结果相差 {0}</translation>
    </message>
    <message>
        <source>its merges are no list</source>
        <translation>它的合并项不是列表</translation>
    </message>
    <message>
        <source>its messages.jsonl is missing</source>
        <translation>它缺少 messages.jsonl</translation>
    </message>
    <message>
        <source>its norm_eps is 1e-05, as Llama 2&apos;s</source>
        <translation>它的 norm_eps 是 1e-05，与 Llama 2 相同</translation>
    </message>
    <message>
        <source>its numbers are not in little-endian order</source>
        <translation>它的数字不是小端字节序</translation>
    </message>
    <message>
        <source>its params.json has hidden_dim, as Mistral&apos;s</source>
        <translation>它的 params.json 含有 hidden_dim，与 Mistral 相同</translation>
    </message>
    <message>
        <source>its parts aren&apos;t pairs of a name and an array</source>
        <translation>它的各部分不是名称与数组的配对</translation>
    </message>
    <message>
        <source>its positions are stretched as in Llama 3.1 and later</source>
        <translation>它的位置像 Llama 3.1 及之后那样被拉伸</translation>
    </message>
    <message>
        <source>its prompts have up to {0} tokens, more than fit</source>
        <translation>它的提示词最多有 {0} 个词元，放不下</translation>
    </message>
    <message>
        <source>its rope_theta is {0}, as CodeLlama&apos;s</source>
        <translation>它的 rope_theta 是 {0}，与 CodeLlama 相同</translation>
    </message>
    <message>
        <source>its sums and counts don&apos;t belong together</source>
        <translation>它的总和与计数不匹配</translation>
    </message>
    <message>
        <source>its table of contents and its data disagree</source>
        <translation>它的目录与数据不一致</translation>
    </message>
    <message>
        <source>its table of contents claims {0} bytes</source>
        <translation>它的目录自称有 {0} 字节</translation>
    </message>
    <message>
        <source>its table of contents is cut short</source>
        <translation>它的目录不完整</translation>
    </message>
    <message>
        <source>its table of contents is damaged</source>
        <translation>它的目录已损坏</translation>
    </message>
    <message>
        <source>its table of contents is not where its end says</source>
        <translation>它的目录不在结尾所指的位置</translation>
    </message>
    <message>
        <source>its table of contents lacks a size</source>
        <translation>它的目录缺少一个大小</translation>
    </message>
    <message>
        <source>its table of contents points beyond its end</source>
        <translation>它的目录指向其结尾之外</translation>
    </message>
    <message>
        <source>its tensor {0} doesn&apos;t hold what it must</source>
        <translation>它的张量 {0} 的内容不符合要求</translation>
    </message>
    <message>
        <source>its tensor {0} has the type {1}</source>
        <translation>它的张量 {0} 的类型是 {1}</translation>
    </message>
    <message>
        <source>its tensor {0} is none of the checkpoint&apos;s</source>
        <translation>它的张量 {0} 不属于检查点</translation>
    </message>
    <message>
        <source>its tensors begin at {0}, which is no multiple of {1}</source>
        <translation>它的张量从 {0} 开始，而这不是 {1} 的倍数</translation>
    </message>
    <message>
        <source>its token {0} claims {1} bytes</source>
        <translation>它的词元 {0} 自称有 {1} 字节</translation>
    </message>
    <message>
        <source>its tree is deeper than any model&apos;s</source>
        <translation>它的树比任何模型都深</translation>
    </message>
    <message>
        <source>its vocabulary can&apos;t spell a space</source>
        <translation>它的词表无法表示空格</translation>
    </message>
    <message>
        <source>its vocabulary has impossible numbers</source>
        <translation>它的词表中有不可能的数字</translation>
    </message>
    <message>
        <source>its {0} is {1} and the checkpoint&apos;s {2}</source>
        <translation>它的 {0} 是 {1}，而检查点的是 {2}</translation>
    </message>
    <message>
        <source>layer {0} can&apos;t have {1} key heads</source>
        <translation>第 {0} 层不能有 {1} 个键头</translation>
    </message>
    <message>
        <source>line {0} can&apos;t be read, as {1}</source>
        <translation>第 {0} 行无法读取，因为{1}</translation>
    </message>
    <message>
        <source>line {0} doesn&apos;t give the rank {1}</source>
        <translation>第 {0} 行没有给出序号 {1}</translation>
    </message>
    <message>
        <source>list of messages</source>
        <translation>消息列表</translation>
    </message>
    <message>
        <source>llama.cpp can put together {0} of the tokenizer&apos;s {1} tokens in another way than the tokenizer does, so some texts are read as other tokens than in training.</source>
        <translation>llama.cpp 可能用与分词器不同的方式拼出 {1} 个词元中的 {0} 个，因此有些文本读出的词元与训练时不同。</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t be started on this computer ({0}): install Puna again</source>
        <translation>llama.cpp 无法在此电脑上启动 ({0})：请重新安装 Puna</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t compute with {0} ({1}): get the file again.</source>
        <translation>llama.cpp 无法用 {0} 计算 ({1})：请重新获取该文件。</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t follow this grammar: look for a mistake in it, or make it simpler</source>
        <translation>llama.cpp 无法遵循此语法：请检查其中的错误，或将其简化</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t make {0} of {1}: {2}.</source>
        <translation>llama.cpp 无法用 {1} 制作 {0}：{2}。</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t quantize {0}: {1}.</source>
        <translation>llama.cpp 无法量化 {0}：{1}。</translation>
    </message>
    <message>
        <source>llama.cpp can&apos;t run the architecture {0}: {1}.</source>
        <translation>llama.cpp 无法运行架构 {0}：{1}。</translation>
    </message>
    <message>
        <source>llama.cpp could not add the adapters: try again with fewer of them</source>
        <translation>llama.cpp 无法添加这些适配器：请减少数量后重试</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the answer ({0}): ask again</source>
        <translation>llama.cpp 无法计算回答 ({0})：请重新提问</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the likelihood of an answer ({0}): try again</source>
        <translation>llama.cpp 无法计算回答的可能性 ({0})：请重试</translation>
    </message>
    <message>
        <source>llama.cpp cuts words with marks or with capitals outside A to Z otherwise than the tokenizer, so some such words give other tokens.</source>
        <translation>llama.cpp 切分带附加符号或含 A 到 Z 以外大写字母的词的方式与分词器不同，因此有些这样的词会得到不同的词元。</translation>
    </message>
    <message>
        <source>llama.cpp does not say why</source>
        <translation>llama.cpp 没有说明原因</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cpp 没有给出原因</translation>
    </message>
    <message>
        <source>llama.cpp has no operation {0}: install the version that Puna came with.</source>
        <translation>llama.cpp 没有操作 {0}：请安装 Puna 自带的版本。</translation>
    </message>
    <message>
        <source>llama.cpp makes this type for this model with an importance matrix only: choose another type</source>
        <translation>对于此模型，llama.cpp 只有使用重要性矩阵才能制作此类型：请选择其他类型</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s plan for {0} can&apos;t be read: its tensors have unusual names</source>
        <translation>无法读取 llama.cpp 对 {0} 的计划：其张量的名称不寻常</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>正在加载多个模型</translation>
    </message>
    <message>
        <source>loading {0} was cancelled</source>
        <translation>加载 {0} 已取消</translation>
    </message>
    <message>
        <source>logits within {0} of an independent computation over the weights of {1}</source>
        <translation>logits 与用 {1} 的权重独立计算的结果相差不超过 {0}</translation>
    </message>
    <message>
        <source>looking at the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>made</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>makes many more mistakes than the original</source>
        <translation>犯错比原始模型多得多</translation>
    </message>
    <message>
        <source>makes more mistakes than the original</source>
        <translation>犯错比原始模型多</translation>
    </message>
    <message>
        <source>making the model ready to read</source>
        <translation>正在准备读取文本的模型</translation>
    </message>
    <message>
        <source>measuring how fast this computer quantizes</source>
        <translation>正在测量此电脑的量化速度</translation>
    </message>
    <message>
        <source>memory ran out: choose a smaller model or a shorter context</source>
        <translation>内存不足：请选择更小的模型或更短的上下文</translation>
    </message>
    <message>
        <source>memory ran out: close other programs and try again</source>
        <translation>内存不足：请关闭其他程序后重试</translation>
    </message>
    <message>
        <source>messages() ends with an exception only</source>
        <translation>messages() ends with an exception only</translation>
    </message>
    <message>
        <source>more pieces than the file has</source>
        <translation>分块比文件中的还多</translation>
    </message>
    <message>
        <source>more than two million pieces</source>
        <translation>超过两百万个分块</translation>
    </message>
    <message>
        <source>moving {0}</source>
        <translation>正在移动 {0}</translation>
    </message>
    <message>
        <source>nearly as good as the original</source>
        <translation>几乎与原始模型一样好</translation>
    </message>
    <message>
        <source>needs about {0} of memory with a context of {1} tokens, and {2} are available: {3}</source>
        <translation>上下文为 {1} 个词元时约需 {0} 内存，可用 {2}：{3}</translation>
    </message>
    <message>
        <source>no catalogue of version {0}</source>
        <translation>no catalogue of version {0}</translation>
    </message>
    <message>
        <source>no end was noted</source>
        <translation>没有记录结束</translation>
    </message>
    <message>
        <source>no journal</source>
        <translation>no journal</translation>
    </message>
    <message>
        <source>no model is loaded: choose one first</source>
        <translation>未加载模型：请先选择一个</translation>
    </message>
    <message>
        <source>no model was ever loaded</source>
        <translation>从未加载过模型</translation>
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
        <translation>没有张量表</translation>
    </message>
    <message>
        <source>no text of a journal</source>
        <translation>no text of a journal</translation>
    </message>
    <message>
        <source>no token stands for the single byte {0}, so it was cut short</source>
        <translation>没有词元表示单字节 {0}，因此它不完整</translation>
    </message>
    <message>
        <source>none: it may only continue texts</source>
        <translation>无：它可能只会续写文本</translation>
    </message>
    <message>
        <source>not a table of tensors</source>
        <translation>不是张量表</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>不可商用</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>nothing in it speaks of a later model than the first LLaMA</source>
        <translation>没有迹象表明它是第一代 LLaMA 之后的模型</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>未作任何检查</translation>
    </message>
    <message>
        <source>noticeably different</source>
        <translation>可察觉到不同</translation>
    </message>
    <message>
        <source>one file of weights</source>
        <translation>单个权重文件</translation>
    </message>
    <message>
        <source>one with adapters inside; get the original one</source>
        <translation>内含适配器的检查点；请获取原始检查点</translation>
    </message>
    <message>
        <source>only for further work</source>
        <translation>只用于进一步处理</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say by how much positions are stretched; {0}-fold was taken, as in the Llama 3 of this size.</source>
        <translation>params.json 没有说明位置拉伸多少；已采用 {0} 倍，与这种大小的 Llama 3 相同。</translation>
    </message>
    <message>
        <source>params.json doesn&apos;t say how long a context may be; {0} tokens were taken because {1}.</source>
        <translation>params.json 没有说明上下文可以多长；已采用 {0} 个词元，因为{1}。</translation>
    </message>
    <message>
        <source>params.json has a vocabulary of {0}, the weights have {1} rows: the rows count.</source>
        <translation>params.json 的词表为 {0}，权重有 {1} 行：以行数为准。</translation>
    </message>
    <message>
        <source>params.json has dim {0}, which {1} heads can&apos;t share.</source>
        <translation>params.json 的 dim 为 {0}，无法由 {1} 个注意力头均分。</translation>
    </message>
    <message>
        <source>params.json has vision_chunk_size: the checkpoint is one that sees, which can&apos;t be converted.</source>
        <translation>params.json 含有 vision_chunk_size：这是能看图片的检查点，无法转换。</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a number above 0.</source>
        <translation>params.json 的 {0} 为 {1}，必须是大于 0 的数。</translation>
    </message>
    <message>
        <source>params.json has {0} {1}, which must be a whole number from 1 to {2}.</source>
        <translation>params.json 的 {0} 为 {1}，必须是 1 到 {2} 之间的整数。</translation>
    </message>
    <message>
        <source>params.json has {0}: the checkpoint is {1}.</source>
        <translation>params.json 含有 {0}：该检查点是{1}。</translation>
    </message>
    <message>
        <source>params.json lacks {0}, without which the model can&apos;t be built.</source>
        <translation>params.json 缺少 {0}，没有它无法构建模型。</translation>
    </message>
    <message>
        <source>part of the model in Ollama; Puna uses the model without it</source>
        <translation>在 Ollama 中是模型的一部分；Puna 使用不含它的模型</translation>
    </message>
    <message>
        <source>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</source>
        <translation>png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd</translation>
    </message>
    <message>
        <source>practically the same</source>
        <translation>几乎相同</translation>
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
        <translation>已经量化的检查点；请获取原始检查点</translation>
    </message>
    <message>
        <source>quantizing {0} ({1} of {2})</source>
        <translation>正在量化 {0} ({1} / {2})</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>reading the adapter</source>
        <translation>正在读取适配器</translation>
    </message>
    <message>
        <source>reading the checkpoint</source>
        <translation>正在读取检查点</translation>
    </message>
    <message>
        <source>reading the model</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>reading the model card</source>
        <translation>正在读取模型卡</translation>
    </message>
    <message>
        <source>reading the text, {0} of {1} pieces</source>
        <translation>正在读取文本，第 {0} 段，共 {1} 段</translation>
    </message>
    <message>
        <source>reading what the model is made of</source>
        <translation>正在读取模型的构成</translation>
    </message>
    <message>
        <source>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</source>
        <translation>readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore</translation>
    </message>
    <message>
        <source>record {0} was passed over, as {1}</source>
        <translation>第 {0} 条记录已跳过，因为{1}</translation>
    </message>
    <message>
        <source>recovering {0}</source>
        <translation>正在恢复 {0}</translation>
    </message>
    <message>
        <source>refused, because Puna stayed offline</source>
        <translation>已拒绝，因为 Puna 保持离线</translation>
    </message>
    <message>
        <source>removing what was moved</source>
        <translation>正在删除已移动的内容</translation>
    </message>
    <message>
        <source>result of a tool</source>
        <translation>工具的结果</translation>
    </message>
    <message>
        <source>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</source>
        <translation>role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, template_id, options_id, left_out, rating, note, reasoning_ms</translation>
    </message>
    <message>
        <source>runs of digits</source>
        <translation>连续的数字</translation>
    </message>
    <message>
        <source>runs of punctuation</source>
        <translation>连续的标点</translation>
    </message>
    <message>
        <source>saving {0}</source>
        <translation>正在保存 {0}</translation>
    </message>
    <message>
        <source>search for {0}</source>
        <translation>搜索 {0}</translation>
    </message>
    <message>
        <source>setting of flash attention</source>
        <translation>flash attention 设置</translation>
    </message>
    <message>
        <source>settings not saved: {0}</source>
        <translation>设置未保存：{0}</translation>
    </message>
    <message>
        <source>slow to make</source>
        <translation>制作较慢</translation>
    </message>
    <message>
        <source>slow to make and to run</source>
        <translation>制作和运行都较慢</translation>
    </message>
    <message>
        <source>something follows its tree of arrays</source>
        <translation>它的数组树之后还有内容</translation>
    </message>
    <message>
        <source>taking out conversations, {0} of {1}</source>
        <translation>正在导出对话，第 {0} 个，共 {1} 个</translation>
    </message>
    <message>
        <source>the adapter {0} can&apos;t be read ({1}): choose another or do without</source>
        <translation>无法读取适配器 {0} ({1})：请选择另一个，或不使用适配器</translation>
    </message>
    <message>
        <source>the beginning of the answer does not follow the grammar or the JSON schema that holds now: have it answered again instead</source>
        <translation>回答的开头不符合现在采用的语法或 JSON schema：请改为重新回答</translation>
    </message>
    <message>
        <source>the bias of a token can&apos;t be {0}: choose -100, which forbids it, up to 100</source>
        <translation>词元的偏置不能是 {0}：请选择 -100 (禁止该词元) 到 100 之间的数</translation>
    </message>
    <message>
        <source>the built-in guide can&apos;t go on with an answer: choose a model first</source>
        <translation>内置向导不能继续回答：请先选择模型</translation>
    </message>
    <message>
        <source>the conversation uses every private character of Unicode, so its markers can&apos;t be told apart</source>
        <translation>对话用尽了 Unicode 的所有私用字符，因此无法区分其标记</translation>
    </message>
    <message>
        <source>the disk is full or can&apos;t be written: free some space, or choose another folder</source>
        <translation>磁盘已满或无法写入：请释放一些空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>the disk is full: free some space, then go on</source>
        <translation>磁盘已满：请释放一些空间，然后继续</translation>
    </message>
    <message>
        <source>the disk may be failing, so copy what matters to another one</source>
        <translation>磁盘可能即将损坏，请把重要内容复制到另一个磁盘</translation>
    </message>
    <message>
        <source>the disk reported an error: check that it is connected and has free space</source>
        <translation>磁盘报告了错误：请检查它是否已连接并有可用空间</translation>
    </message>
    <message>
        <source>the engine did not understand a request: is it from another version?</source>
        <translation>引擎不理解一个请求：它是否来自另一个版本？</translation>
    </message>
    <message>
        <source>the engine met a mistake of its own: please report it with the log</source>
        <translation>引擎自身出了错：请连同日志一起报告</translation>
    </message>
    <message>
        <source>the file can only be read: check the permissions of its folder</source>
        <translation>该文件只能读取：请检查其文件夹的权限</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>文件本身</translation>
    </message>
    <message>
        <source>the form of the date is too long</source>
        <translation>日期格式太长</translation>
    </message>
    <message>
        <source>the formula can&apos;t be drawn: {0}</source>
        <translation>公式无法绘制：{0}</translation>
    </message>
    <message>
        <source>the formula has no size that can be shown</source>
        <translation>公式没有可显示的大小</translation>
    </message>
    <message>
        <source>the formula is too large to be drawn</source>
        <translation>公式太大，无法绘制</translation>
    </message>
    <message>
        <source>the formula is too long or too deep to be drawn</source>
        <translation>公式太长或嵌套太深，无法绘制</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>模型库</translation>
    </message>
    <message>
        <source>the indentation is too large</source>
        <translation>缩进太大</translation>
    </message>
    <message>
        <source>the key {0} claims an array of {1} elements</source>
        <translation>键 {0} 自称是有 {1} 个元素的数组</translation>
    </message>
    <message>
        <source>the key {0} has the unknown type {1}</source>
        <translation>键 {0} 的类型 {1} 未知</translation>
    </message>
    <message>
        <source>the key {0} is an array of the unknown type {1}</source>
        <translation>键 {0} 是未知类型 {1} 的数组</translation>
    </message>
    <message>
        <source>the key {0} occurs twice</source>
        <translation>键 {0} 出现两次</translation>
    </message>
    <message>
        <source>the message is too long: with the system prompt it takes {0} tokens, and the context holds {1}. Shorten it, or load the model with a longer context</source>
        <translation>消息太长：连同系统提示词需要 {0} 个词元，而上下文可容纳 {1} 个。请缩短消息，或以更长的上下文加载模型</translation>
    </message>
    <message>
        <source>the model computes no numbers for this text: its file is damaged, so get it again</source>
        <translation>模型对此文本算不出有效数字：其文件已损坏，请重新获取</translation>
    </message>
    <message>
        <source>the model computes what are no numbers, so its file is damaged, or was made of a damaged one: convert or download it again</source>
        <translation>模型算不出有效数字，因此其文件已损坏，或由损坏的文件制成：请重新转换或下载</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>模型自带的</translation>
    </message>
    <message>
        <source>the model&apos;s own template</source>
        <translation>模型自带的模板</translation>
    </message>
    <message>
        <source>the number is too large for {0}</source>
        <translation>数字太大，{0} 无法容纳</translation>
    </message>
    <message>
        <source>the number {0} is given to two tokens</source>
        <translation>编号 {0} 被赋予了两个词元</translation>
    </message>
    <message>
        <source>the numbers of the tensor {0} are missing or cut short</source>
        <translation>张量 {0} 的数值缺失或不完整</translation>
    </message>
    <message>
        <source>the parent of message {0} does not come before it</source>
        <translation>消息 {0} 的上一条消息没有排在它前面</translation>
    </message>
    <message>
        <source>the parts of a tuple aren&apos;t in order</source>
        <translation>元组的各部分顺序不对</translation>
    </message>
    <message>
        <source>the pieces of an array don&apos;t fit together</source>
        <translation>数组的各分块不匹配</translation>
    </message>
    <message>
        <source>the pieces of an array of the shape {0} don&apos;t fill it</source>
        <translation>形状为 {0} 的数组的分块没有将其填满</translation>
    </message>
    <message>
        <source>the power is too large</source>
        <translation>幂太大</translation>
    </message>
    <message>
        <source>the precision is too large</source>
        <translation>精度太高</translation>
    </message>
    <message>
        <source>the prompt is empty: write something first</source>
        <translation>提示词是空的：请先写点内容</translation>
    </message>
    <message>
        <source>the queue of models was not saved: {0}</source>
        <translation>模型队列未保存：{0}</translation>
    </message>
    <message>
        <source>the recovered folder</source>
        <translation>还原的文件夹</translation>
    </message>
    <message>
        <source>the scale of an adapter can&apos;t be {0}: choose one from -1 to 2</source>
        <translation>适配器的强度不能是 {0}：请选择 -1 到 2 之间的数</translation>
    </message>
    <message>
        <source>the scales of the tensor {0} can&apos;t be those of weights</source>
        <translation>张量 {0} 的缩放值不可能属于权重</translation>
    </message>
    <message>
        <source>the template given</source>
        <translation>给出的模板</translation>
    </message>
    <message>
        <source>the tensor {0} begins at {1} and not at {2}</source>
        <translation>张量 {0} 从 {1} 开始，而不是从 {2} 开始</translation>
    </message>
    <message>
        <source>the tensor {0} claims the shape {1}</source>
        <translation>张量 {0} 自称形状为 {1}</translation>
    </message>
    <message>
        <source>the tensor {0} claims {1} dimensions</source>
        <translation>张量 {0} 自称有 {1} 维</translation>
    </message>
    <message>
        <source>the tensor {0} has a scale that no weights have</source>
        <translation>张量 {0} 有一个权重不会有的缩放值</translation>
    </message>
    <message>
        <source>the tensor {0} has impossible numbers</source>
        <translation>张量 {0} 含有不可能的数字</translation>
    </message>
    <message>
        <source>the tensor {0} has the type {1}, which is unknown or no longer in use</source>
        <translation>张量 {0} 的类型是 {1}，这种类型未知或已不再使用</translation>
    </message>
    <message>
        <source>the tensor {0} has the unknown type {1}</source>
        <translation>张量 {0} 的类型 {1} 未知</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions</source>
        <translation>张量 {0} 有 {1} 维</translation>
    </message>
    <message>
        <source>the tensor {0} has {1} dimensions and {2} strides</source>
        <translation>张量 {0} 有 {1} 维和 {2} 个步长</translation>
    </message>
    <message>
        <source>the tensor {0} is of the type {1}, which does not exist</source>
        <translation>张量 {0} 的类型是 {1}，而这种类型不存在</translation>
    </message>
    <message>
        <source>the tensor {0} lies at {1} and not at {2}</source>
        <translation>张量 {0} 位于 {1}，而不是 {2}</translation>
    </message>
    <message>
        <source>the tensor {0} occurs twice</source>
        <translation>张量 {0} 出现两次</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} can&apos;t be stored as {2}</source>
        <translation>形状为 {1} 的张量 {0} 不能以 {2} 存储</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} has only {2} numbers</source>
        <translation>形状为 {1} 的张量 {0} 只有 {2} 个数</translation>
    </message>
    <message>
        <source>the tensor {0} of shape {1} reaches beyond its numbers</source>
        <translation>形状为 {1} 的张量 {0} 超出了其数值范围</translation>
    </message>
    <message>
        <source>the tensor {0} of type {1} can&apos;t have the shape {2}</source>
        <translation>类型为 {1} 的张量 {0} 不能有形状 {2}</translation>
    </message>
    <message>
        <source>the tensor {0}, {1} of shape {2}, can&apos;t have {3} bytes</source>
        <translation>张量 {0} 为 {1}，形状 {2}，不能有 {3} 字节</translation>
    </message>
    <message>
        <source>the text is too long for the tokenizer: shorten it</source>
        <translation>文本太长，分词器无法处理：请将其缩短</translation>
    </message>
    <message>
        <source>the token of rank {0} has {1} bytes</source>
        <translation>序号为 {0} 的词元有 {1} 字节</translation>
    </message>
    <message>
        <source>the token {0} occurs twice in its vocabulary</source>
        <translation>词元 {0} 在其词表中出现两次</translation>
    </message>
    <message>
        <source>the token {0} of its vocabulary is said to be a byte</source>
        <translation>其词表中的词元 {0} 被标为字节</translation>
    </message>
    <message>
        <source>the width is too large</source>
        <translation>宽度太大</translation>
    </message>
    <message>
        <source>there are numbers in it that {0} can&apos;t hold</source>
        <translation>其中有 {0} 无法容纳的数</translation>
    </message>
    <message>
        <source>there can be {0} biases of tokens at most: use fewer</source>
        <translation>词元偏置最多可有 {0} 个：请减少</translation>
    </message>
    <message>
        <source>there can be {0} sequence breakers of DRY at most: use fewer</source>
        <translation>DRY 的序列分隔符最多可有 {0} 个：请减少</translation>
    </message>
    <message>
        <source>there can be {0} stop strings of {1} characters each: use fewer, or shorter</source>
        <translation>停止字符串可有 {0} 个，每个 {1} 个字符：请减少数量或缩短</translation>
    </message>
    <message>
        <source>there is no message to answer: write one first</source>
        <translation>没有要回答的消息：请先写一条</translation>
    </message>
    <message>
        <source>there is no option {0}</source>
        <translation>没有选项 {0}</translation>
    </message>
    <message>
        <source>there is no question with an answer among the samples: give some in Alpaca or ShareGPT form</source>
        <translation>示例中没有带回答的问题：请以 Alpaca 或 ShareGPT 格式提供一些</translation>
    </message>
    <message>
        <source>there is no template {0}: choose one of {1}, or give Jinja source</source>
        <translation>没有模板 {0}：请从 {1} 中选择，或提供 Jinja 源代码</translation>
    </message>
    <message>
        <source>this model has no token for {0}: write without it</source>
        <translation>此模型没有表示 {0} 的词元：请不要使用它</translation>
    </message>
    <message>
        <source>this model has no token left that the answer could go on with: what it must follow (a grammar or a JSON schema) has a dead end there</source>
        <translation>此模型没有可用来继续回答的词元：它必须遵循的内容 (语法或 JSON schema) 在此处走到了死路</translation>
    </message>
    <message>
        <source>this to your token</source>
        <translation>你的令牌访问此内容</translation>
    </message>
    <message>
        <source>to the last bits</source>
        <translation>一致，精确到最后几位</translation>
    </message>
    <message>
        <source>token {0} can&apos;t have a bias: this model&apos;s tokens go from 0 to {1}</source>
        <translation>词元 {0} 不能有偏置：此模型的词元编号从 0 到 {1}</translation>
    </message>
    <message>
        <source>tokenizer.json is not of SentencePiece&apos;s manner.</source>
        <translation>tokenizer.json 不是 SentencePiece 的方式。</translation>
    </message>
    <message>
        <source>tokenizer.json rewrites text by {0} before splitting it, which llama.cpp does not do: this tokenizer can&apos;t be converted.</source>
        <translation>tokenizer.json 在切分文本前用 {0} 改写文本，而 llama.cpp 不这样做：此分词器无法转换。</translation>
    </message>
    <message>
        <source>tokenizer.json splits text by a rule that is not known to be one of llama.cpp&apos;s ({0}): converting it by guess would give a model that reads text wrongly.</source>
        <translation>tokenizer.json 切分文本的规则不属于 llama.cpp 的已知规则 ({0})：凭猜测转换会得到读错文本的模型。</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>too little memory is free for that</source>
        <translation>可用内存太少，无法这样做</translation>
    </message>
    <message>
        <source>too many comparisons in a row</source>
        <translation>连续比较过多</translation>
    </message>
    <message>
        <source>try again, or choose another folder</source>
        <translation>请重试，或选择其他文件夹</translation>
    </message>
    <message>
        <source>trying {0}, {1} of at most {2}</source>
        <translation>正在尝试 {0}，第 {1} 个，最多 {2} 个</translation>
    </message>
    <message>
        <source>two files in it overlap</source>
        <translation>其中有两个文件重叠</translation>
    </message>
    <message>
        <source>two ranks have the same token</source>
        <translation>有两个序号的词元相同</translation>
    </message>
    <message>
        <source>type of the KV cache</source>
        <translation>KV 缓存类型</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>非常接近</translation>
    </message>
    <message>
        <source>very close to the original</source>
        <translation>与原始模型非常接近</translation>
    </message>
    <message>
        <source>was told to trust</source>
        <translation>应要求信任</translation>
    </message>
    <message>
        <source>weights named in another way than transformers&apos; are not computed independently</source>
        <translation>权重的命名方式与 transformers 不同，因此不会被独立计算</translation>
    </message>
    <message>
        <source>what follows the end of its list was passed over</source>
        <translation>列表结尾之后的内容已跳过</translation>
    </message>
    <message>
        <source>what has arrived is kept, so make room and start it again to go on.</source>
        <translation>已下载的内容会保留，请腾出空间，然后重新开始以继续。</translation>
    </message>
    <message>
        <source>what is packed in it is damaged or cut off</source>
        <translation>其中压缩的内容已损坏或被截断</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kind {0} are not computed independently</source>
        <translation>它的计算结果，因为 {0} 类型的位置不会被独立计算</translation>
    </message>
    <message>
        <source>what it computes, as positions of the kinds {0} are not computed independently</source>
        <translation>它的计算结果，因为 {0} 这几种类型的位置不会被独立计算</translation>
    </message>
    <message>
        <source>what it computes, as too little memory is free for that</source>
        <translation>它的计算结果，因为可用内存太少，无法这样做</translation>
    </message>
    <message>
        <source>whether its makers&apos; own program computes that too, as it is in no library</source>
        <translation>其作者自己的程序是否也得出同样的结果，因为没有程序库收录它</translation>
    </message>
    <message>
        <source>whose token this is</source>
        <translation>此令牌的所属账户</translation>
    </message>
    <message>
        <source>wire type {0}</source>
        <translation>线路类型 {0}</translation>
    </message>
    <message>
        <source>without weights</source>
        <translation>不含权重</translation>
    </message>
    <message>
        <source>writes without end</source>
        <translation>无休止地输出</translation>
    </message>
    <message>
        <source>writing the template into {0}</source>
        <translation>正在将模板写入 {0}</translation>
    </message>
    <message>
        <source>writing {0}</source>
        <translation>正在写入 {0}</translation>
    </message>
    <message>
        <source>written by another Puna</source>
        <translation>由另一个 Puna 写成</translation>
    </message>
    <message>
        <source>{0} (its sums)</source>
        <translation>{0} (校验和)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} available)</source>
        <translation>{0} (需要 {1}，可用 {2})</translation>
    </message>
    <message>
        <source>{0} It was changed just now and may still be arriving.</source>
        <translation>{0}它刚刚被更改，可能仍在传入。</translation>
    </message>
    <message>
        <source>{0} Trying again in {1} s.</source>
        <translation>{0}将在 {1} 秒后重试。</translation>
    </message>
    <message>
        <source>{0} What has arrived is kept, and the download goes on from there.</source>
        <translation>{0}已下载的内容会保留，下载将从那里继续。</translation>
    </message>
    <message>
        <source>{0} also replaces {1}, which llama.cpp can&apos;t while a model runs: merge it into its base with `puna convert BASE --adapter ADAPTER`</source>
        <translation>{0} 还会替换 {1}，而 llama.cpp 在模型运行时无法这样做：请用 `puna convert BASE --adapter ADAPTER` 将其合并到基础模型</translation>
    </message>
    <message>
        <source>{0} and {1} are not parts of one model: their {2} differ, which must be the same in all parts. Download both again.</source>
        <translation>{0} 和 {1} 不是同一个模型的部分：它们的 {2} 不同，而所有部分的这一项必须相同。请重新下载两者。</translation>
    </message>
    <message>
        <source>{0} and {1} both replace {2} entirely: only one of them can be merged.</source>
        <translation>{0} 和 {1} 都会整个替换 {2}：只能合并其中一个。</translation>
    </message>
    <message>
        <source>{0} and {1} have different tokens, so their words can&apos;t be compared: choose the model that the first was made of.</source>
        <translation>{0} 和 {1} 的词元不同，因此无法比较它们的词：请选择制作前者所用的模型。</translation>
    </message>
    <message>
        <source>{0} and {1} must both be folders: an XOR payload has a file for each of the base.</source>
        <translation>{0} 和 {1} 都必须是文件夹：XOR 载荷为基础模型的每个文件各有一个文件。</translation>
    </message>
    <message>
        <source>{0} arrays that only a training needs were left out.</source>
        <translation>已略去只有训练才需要的 {0} 个数组。</translation>
    </message>
    <message>
        <source>{0} asks for too much, so it was stopped: choose another template</source>
        <translation>{0} 要求过多，因此已被停止：请选择其他模板</translation>
    </message>
    <message>
        <source>{0} became shorter while it was being read: try again.</source>
        <translation>{0} 在读取期间变短了：请重试。</translation>
    </message>
    <message>
        <source>{0} begins with nothing but zeros: the download was not finished; download it again.</source>
        <translation>{0} 的开头全是零：下载没有完成；请重新下载。</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, and Puna changes no file of another application. The template can be used in this conversation without being written.</source>
        <translation>{0} 属于 {1}，而 Puna 不更改其他应用的文件。无需写入，也可以在此对话中使用该模板。</translation>
    </message>
    <message>
        <source>{0} bits per weight</source>
        <translation>每个权重 {0} 位</translation>
    </message>
    <message>
        <source>{0} brings a tokenizer of {1} tokens where the model has {2} rows for them, so the base&apos;s tokenizer was taken.</source>
        <translation>{0} 带有 {1} 个词元的分词器，而模型中对应的有 {2} 行，因此已采用基础模型的分词器。</translation>
    </message>
    <message>
        <source>{0} brings a {1} of the shape {2} where the base has {3}: it was trained with a changed vocabulary or on another model. Merge it with the program that trained it and convert the merged model.{4}</source>
        <translation>{0} 带有形状为 {2} 的 {1}，而基础模型的是 {3}：它是用更改过的词表或在另一个模型上训练的。请用训练它的程序合并，再转换合并后的模型。{4}</translation>
    </message>
    <message>
        <source>{0} brings no tokenizer, so the base&apos;s was taken.</source>
        <translation>{0} 没有分词器，因此已采用基础模型的分词器。</translation>
    </message>
    <message>
        <source>{0} brought back from the trash</source>
        <translation>已从回收站恢复 {0} 个</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} 字节</translation>
    </message>
    <message>
        <source>{0} bytes at its end belong to no tensor</source>
        <translation>末尾有 {0} 字节不属于任何张量</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a sequence breaker of DRY: choose a text of 1 to {1} bytes</source>
        <translation>{0} 不能作为 DRY 的序列分隔符：请选择 1 到 {1} 字节的文本</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a working model: {1}. Download or convert it again</source>
        <translation>{0} 不可能是可用的模型：{1}。请重新下载或转换</translation>
    </message>
    <message>
        <source>{0} can&apos;t be added ({1}): choose another adapter</source>
        <translation>{0} 无法添加 ({1})：请选择其他适配器</translation>
    </message>
    <message>
        <source>{0} can&apos;t be computed with ({1}): close other programs and try again.</source>
        <translation>无法用 {0} 计算 ({1})：请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be converted, because {1}: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} 无法转换，因为{1}：请用训练它的程序合并，再转换合并后的模型。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be found: check that this computer is connected to the internet.</source>
        <translation>找不到 {0}：请检查此电脑是否已连接互联网。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}.</source>
        <translation>{0} 无法导入：{1}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1}. Nothing was added; export or copy it again.</source>
        <translation>{0} 无法导入：{1}。没有添加任何内容；请重新导出或复制。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model</source>
        <translation>{0} 无法加载 ({1})：请选择其他模型</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded ({1}): choose another model.</source>
        <translation>{0} 无法加载 ({1})：请选择其他模型。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved to the trash: its disk may have none. Delete the file yourself where you are sure.{1}</source>
        <translation>{0} 无法移到回收站：其磁盘可能没有回收站。如果确定，请自行删除该文件。{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be quantized: {1}. The checkpoint may be damaged.</source>
        <translation>{0} 无法量化：{1}。检查点可能已损坏。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read (it is no file): choose a .gguf file.</source>
        <translation>无法读取 {0} (它不是文件)：请选择 .gguf 文件。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}).</source>
        <translation>无法读取 {0} ({1})。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): check the file and its disk</source>
        <translation>无法读取 {0} ({1})：请检查该文件及其磁盘</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose a .gguf file.</source>
        <translation>无法读取 {0} ({1})：请选择 .gguf 文件。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an adapter file</source>
        <translation>无法读取 {0} ({1})：请选择适配器文件</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose an importance matrix.</source>
        <translation>无法读取 {0} ({1})：请选择重要性矩阵。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another</source>
        <translation>无法读取 {0} ({1})：请选择另一个</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another file</source>
        <translation>无法读取 {0} ({1})：请选择另一个文件</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another folder.</source>
        <translation>无法读取 {0} ({1})：请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}): choose another text</source>
        <translation>无法读取 {0} ({1})：请选择其他文本</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}. Choose another one.</source>
        <translation>无法读取 {0}：{1}。请选择另一个。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be renamed: {1}. It keeps its name.</source>
        <translation>{0} 无法重命名：{1}。它保留原来的名称。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be trusted. {1}</source>
        <translation>{0} 不可信。{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used ({1}).</source>
        <translation>{0} 无法使用 ({1})。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder, or change the permissions.</source>
        <translation>无法写入 {0} ({1})：请选择另一个文件夹，或更改权限。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another folder.</source>
        <translation>无法写入 {0} ({1})：请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): choose another place.</source>
        <translation>无法写入 {0} ({1})：请选择另一个位置。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): make room on its disk.</source>
        <translation>无法写入 {0} ({1})：请在其磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}): the model is as it was.</source>
        <translation>无法写入 {0} ({1})：模型保持原样。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to ({1}): choose another folder.</source>
        <translation>无法在 {0} 中写入 ({1})：请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written, because the folder {1} does not exist.</source>
        <translation>无法写入 {0}，因为文件夹 {1} 不存在。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another folder.</source>
        <translation>无法写入 {0}：{1}。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}</source>
        <translation>{0} 不能是 {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}: {2}</source>
        <translation>{0} 不能是 {1}：{2}</translation>
    </message>
    <message>
        <source>{0} changed while it was being read: try again.</source>
        <translation>{0} 在读取期间发生了变化：请重试。</translation>
    </message>
    <message>
        <source>{0} changes the embedding, which this family computes: merge it instead.</source>
        <translation>{0} 会改变嵌入矩阵，而此系列会对它进行计算：请改为合并。</translation>
    </message>
    <message>
        <source>{0} changes {1} in a way that llama.cpp can&apos;t while a model runs: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} 改变 {1} 的方式是 llama.cpp 在模型运行时做不到的：请用 `puna convert BASE --adapter ADAPTER` 将其合并到基础模型。</translation>
    </message>
    <message>
        <source>{0} changes {1}, which in this base is embedding and output matrix at once, and the adapter changes only one of them: merge it with the program that trained it.</source>
        <translation>{0} 会改变 {1}，它在此基础模型中既是嵌入矩阵又是输出矩阵，而适配器只改变其中之一：请用训练它的程序合并。</translation>
    </message>
    <message>
        <source>{0} changes {1}, which is stored transposed: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} 会改变 {1}，而它是以转置形式存储的：请用 `puna convert BASE --adapter ADAPTER` 将其合并到基础模型。</translation>
    </message>
    <message>
        <source>{0} changes {1}, which no tensor of the GGUF is made of.</source>
        <translation>{0} 会改变 {1}，而 GGUF 中没有由它构成的张量。</translation>
    </message>
    <message>
        <source>{0} columns are not a multiple of {1}</source>
        <translation>{0} 列不是 {1} 的倍数</translation>
    </message>
    <message>
        <source>{0} connection{1} to {2} host{3}</source>
        <translation>与 {2} 个主机的 {0} 个连接</translation>
    </message>
    <message>
        <source>{0} conversation</source>
        <translation>{0} 个对话</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} 个对话</translation>
    </message>
    <message>
        <source>{0} could not be finished: {1}.</source>
        <translation>{0} 未能完成：{1}。</translation>
    </message>
    <message>
        <source>{0} could not be made: {1}</source>
        <translation>{0} 未能制成：{1}</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} 个无法读取</translation>
    </message>
    <message>
        <source>{0} did not come back from {1} as it was written there: that disk may be failing. Nothing was changed: choose another folder.</source>
        <translation>从 {1} 读回的 {0} 与写入时不同：该磁盘可能即将损坏。没有更改任何内容：请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} does not end in .gguf, by which models are found: name it {1}.gguf.</source>
        <translation>{0} 不以 .gguf 结尾，而查找模型要靠这个：请将其命名为 {1}.gguf。</translation>
    </message>
    <message>
        <source>{0} does not exist: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} 不存在：请选择检查点文件夹或 .gguf 文件。</translation>
    </message>
    <message>
        <source>{0} does not exist: choose the folder with {1} and the weights.</source>
        <translation>{0} 不存在：请选择包含 {1} 和权重的文件夹。</translation>
    </message>
    <message>
        <source>{0} does not tell how an adapter fits it (architecture {1}): name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} 没有说明适配器如何与它对应 (架构 {1})：请指定训练该适配器所用模型的文件夹作为基础模型。</translation>
    </message>
    <message>
        <source>{0} does not tell how an answer is written</source>
        <translation>{0} 没有说明回答怎样书写</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t answer: the network or the hub may be slow, so try again.</source>
        <translation>{0} 没有响应：网络或模型库可能很慢，请重试。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t name an architecture; known are {1}.</source>
        <translation>{0} 没有说明架构；已知的有 {1}。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has, and its width of {1} is none of LLaMA&apos;s: put its {2} with num_attention_heads beside it.</source>
        <translation>{0} 没有说明模型有多少个注意力头，而其宽度 {1} 不是 LLaMA 的宽度：请将含有 num_attention_heads 的 {2} 放在它旁边。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t say how many attention heads the model has: {1} were taken, as LLaMA has at its width of {2}. If that is wrong, put a {3} with num_attention_heads beside it.</source>
        <translation>{0} 没有说明模型有多少个注意力头：已采用 {1} 个，与宽度为 {2} 的 LLaMA 相同。如果不对，请将含有 num_attention_heads 的 {3} 放在它旁边。</translation>
    </message>
    <message>
        <source>{0} example</source>
        <translation>{0} 个示例</translation>
    </message>
    <message>
        <source>{0} examples</source>
        <translation>{0} 个示例</translation>
    </message>
    <message>
        <source>{0} expected, and {1} found</source>
        <translation>应为 {0}，却是 {1}</translation>
    </message>
    <message>
        <source>{0} failed: {1}. Choose another template</source>
        <translation>{0} 失败：{1}。请选择其他模板</translation>
    </message>
    <message>
        <source>{0} files at once are too many: attach up to {1}.</source>
        <translation>一次 {0} 个文件太多：最多附加 {1} 个。</translation>
    </message>
    <message>
        <source>{0} fits best{1}, {2}: each token of an answer is {3} times as likely as with {4}, the next best ({5} ± {6} nats).</source>
        <translation>最合适的是 {0}{1}，{2}：回答中每个词元的可能性是使用次优的 {4} 时的 {3} 倍 ({5} ± {6} nats)。</translation>
    </message>
    <message>
        <source>{0} gave an answer that makes no sense ({1}).</source>
        <translation>{0} 给出了没有意义的响应 ({1})。</translation>
    </message>
    <message>
        <source>{0} gave an answer that no hub gives: the network may want you to sign in first (open any page in a browser), or HF_ENDPOINT may be wrong.</source>
        <translation>{0} 给出的响应不是模型库会有的：网络可能要求你先登录 (请在浏览器中打开任一网页)，或者 HF_ENDPOINT 有误。</translation>
    </message>
    <message>
        <source>{0} gives the model nothing before an answer, or nothing after it</source>
        <translation>{0} 在回答之前或之后没有给模型任何内容</translation>
    </message>
    <message>
        <source>{0} has a mistake in line {1}: {2}. Choose another template</source>
        <translation>{0} 在第 {1} 行有错误：{2}。请选择其他模板</translation>
    </message>
    <message>
        <source>{0} has a wrong type</source>
        <translation>{0} 的类型不正确</translation>
    </message>
    <message>
        <source>{0} has a {1} that is no table of names: download it again.</source>
        <translation>{0} 中的 {1} 不是名称表：请重新下载。</translation>
    </message>
    <message>
        <source>{0} has an added token that is none ({1}): download it again.</source>
        <translation>{0} 中有一个附加词元无效 ({1})：请重新下载。</translation>
    </message>
    <message>
        <source>{0} has another shape than {1}</source>
        <translation>{0} 的形状与 {1} 不同</translation>
    </message>
    <message>
        <source>{0} has arrived with another checksum than the hub tells, and again when it was fetched once more, so it was thrown away: something on the way changes it, or the hub&apos;s copy is damaged. Try again later or on another network.</source>
        <translation>下载到的 {0} 的校验和与模型库给出的不符，重新获取一次后仍然如此，因此已将其丢弃：途中有什么更改了它，或者模型库中的副本已损坏。请稍后重试，或换用其他网络。</translation>
    </message>
    <message>
        <source>{0} has just been made by another program: move it away and start again.</source>
        <translation>{0} 刚刚由另一个程序创建：请将其移走，然后重新开始。</translation>
    </message>
    <message>
        <source>{0} has matrices of rank {1} for {2}, which its {3} does not name: the two files belong to different adapters.</source>
        <translation>{0} 中有针对 {2} 的秩为 {1} 的矩阵，而其 {3} 没有提到它：这两个文件属于不同的适配器。</translation>
    </message>
    <message>
        <source>{0} has matrices of the type {1}: get it as F32, F16, BF16 or Q8_0</source>
        <translation>{0} 含有类型为 {1} 的矩阵：请获取 F32、F16、BF16 或 Q8_0 的版本</translation>
    </message>
    <message>
        <source>{0} has more than {1} million characters of text, and no model here can read so much at once: attach the part of it that matters</source>
        <translation>{0} 含有超过 {1} 百万个字符的文本，这里没有模型能一次读取这么多：请附加其中重要的部分</translation>
    </message>
    <message>
        <source>{0} has no field {1}</source>
        <translation>{0} 没有字段 {1}</translation>
    </message>
    <message>
        <source>{0} has no files</source>
        <translation>{0} 没有文件</translation>
    </message>
    <message>
        <source>{0} has no matrices that an importance could be computed for: choose another model.</source>
        <translation>{0} 没有可以计算重要性的矩阵：请选择其他模型。</translation>
    </message>
    <message>
        <source>{0} has no text in it, so a model could read nothing of it</source>
        <translation>{0} 中没有文本，因此模型什么也读不到</translation>
    </message>
    <message>
        <source>{0} has no text, only pictures of it: have its text recognised first, and attach that</source>
        <translation>{0} 没有文本，只有文本的图片：请先识别其中的文字，再附加识别结果</translation>
    </message>
    <message>
        <source>{0} has no tokenizer ({1} or {2}): put the one that belongs to these weights beside them.</source>
        <translation>{0} 没有分词器 ({1} 或 {2})：请将与这些权重配套的分词器放在它们旁边。</translation>
    </message>
    <message>
        <source>{0} has no weight_map, so it can&apos;t be known which file holds which tensor.</source>
        <translation>{0} 没有 weight_map，因此无法知道哪个文件含有哪个张量。</translation>
    </message>
    <message>
        <source>{0} has no weights that Puna can use: look for a version in GGUF or safetensors.</source>
        <translation>{0} 没有 Puna 可用的权重：请寻找 GGUF 或 safetensors 格式的版本。</translation>
    </message>
    <message>
        <source>{0} has no {1}: choose the folder that holds it, beside the weights.</source>
        <translation>{0} 没有 {1}：请选择权重旁边有它的文件夹。</translation>
    </message>
    <message>
        <source>{0} has no {1}: put the one that belongs to these weights beside them.</source>
        <translation>{0} 没有 {1}：请将与这些权重配套的那个放在它们旁边。</translation>
    </message>
    <message>
        <source>{0} has no {1}: the adapter&apos;s weights are missing.</source>
        <translation>{0} 没有 {1}：缺少适配器的权重。</translation>
    </message>
    <message>
        <source>{0} has nothing that could be quantized: use it as it is.</source>
        <translation>{0} 没有可以量化的内容：请按原样使用。</translation>
    </message>
    <message>
        <source>{0} has only the part that sees pictures: look for the model itself.</source>
        <translation>{0} 只有看图片的部分：请寻找模型本身。</translation>
    </message>
    <message>
        <source>{0} has only {1} bytes: it was saved without a single matrix, as some training scripts of 2023 did. Get another copy of the adapter.</source>
        <translation>{0} 只有 {1} 字节：保存时一个矩阵也没有，2023 年的一些训练脚本就是这样。请获取该适配器的其他副本。</translation>
    </message>
    <message>
        <source>{0} has parts of shape {1}, which {2} files can&apos;t join to a width of {3}: params.json or a file belongs to another model.</source>
        <translation>{0} 有形状为 {1} 的部分，{2} 个文件无法将其拼成宽度 {3}：params.json 或某个文件属于另一个模型。</translation>
    </message>
    <message>
        <source>{0} has room for {1}, and the models take {2}: free some space, or choose another folder.</source>
        <translation>{0} 有 {1} 的空间，而模型占用 {2}：请释放一些空间，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} has several models ({1}, {2}): choose one of the files.</source>
        <translation>{0} 有多个模型 ({1}、{2})：请选择其中一个文件。</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is no valid expression ({2}).</source>
        <translation>{0} 的 alpha_pattern 为 {1}，它不是有效的表达式 ({2})。</translation>
    </message>
    <message>
        <source>{0} has the alpha_pattern {1}, which is too involved to be read safely.</source>
        <translation>{0} 的 alpha_pattern 为 {1}，太复杂，无法安全读取。</translation>
    </message>
    <message>
        <source>{0} has the bias {1} of shape {2}, which can&apos;t be.</source>
        <translation>{0} 有形状为 {2} 的偏置 {1}，这不可能。</translation>
    </message>
    <message>
        <source>{0} has the matrices {1} and {2} for {3}, which can&apos;t be multiplied: it is damaged or no adapter for language models.</source>
        <translation>{0} 中针对 {3} 的矩阵 {1} 和 {2} 无法相乘：它已损坏，或不是语言模型的适配器。</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without its counterpart: a part of it is missing.</source>
        <translation>{0} 有张量 {1}，却没有与之配对的张量：它缺少一部分。</translation>
    </message>
    <message>
        <source>{0} has the tensor {1} without the matrices that it belongs to.</source>
        <translation>{0} 有张量 {1}，却没有它所属的矩阵。</translation>
    </message>
    <message>
        <source>{0} has the tensor {1}, of a kind of LoRA that is not known here.</source>
        <translation>{0} 有张量 {1}，属于这里不支持的一种 LoRA。</translation>
    </message>
    <message>
        <source>{0} has values that are no sums of squares</source>
        <translation>{0} 含有不是平方和的值</translation>
    </message>
    <message>
        <source>{0} has {1} and {2} for one place: it holds more than one adapter.</source>
        <translation>{0} 在同一处既有 {1} 又有 {2}：它含有多个适配器。</translation>
    </message>
    <message>
        <source>{0} has {1} and {2}, but its tokenizer_config.json doesn&apos;t say that they are GPT-2&apos;s (its tokenizer_class is {3}): put the tokenizer.json of this model beside them.</source>
        <translation>{0} 有 {1} 和 {2}，但其 tokenizer_config.json 没有说明它们是 GPT-2 的 (其 tokenizer_class 是 {3})：请将此模型的 tokenizer.json 放在它们旁边。</translation>
    </message>
    <message>
        <source>{0} has {1} files, which no XOR payload has.</source>
        <translation>{0} 有 {1} 个文件，XOR 载荷不会有这么多。</translation>
    </message>
    <message>
        <source>{0} has {1} pages, more than the {2} that are read: attach a part</source>
        <translation>{0} 有 {1} 页，超过了可读取的 {2} 页：请附加其中一部分</translation>
    </message>
    <message>
        <source>{0} has {1} rows for tokens and {2} {3}, and to what the new rows were added, the files don&apos;t tell; choose the rule by which the difference was made: {4}. {5}</source>
        <translation>{0} 有 {1} 行用于词元，{2} 有 {3} 行，而文件没有说明新行是加在什么之上的；请选择做差异时所用的规则：{4}。{5}</translation>
    </message>
    <message>
        <source>{0} has {1} sums for {2} counts</source>
        <translation>{0} 有 {1} 个总和，却有 {2} 个计数</translation>
    </message>
    <message>
        <source>{0} has {1} twice, in different places: it isn&apos;t one model.</source>
        <translation>{0} 有两个 {1}，位于不同的位置：它不是同一个模型。</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, which must be a whole number above 0.</source>
        <translation>{0} 的 {1} 为 {2}，必须是大于 0 的整数。</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, with which it changes nothing or everything.</source>
        <translation>{0} 的 {1} 为 {2}，这样它什么都不改变，或改变一切。</translation>
    </message>
    <message>
        <source>{0} holds a vocabulary but no weights: choose a model file</source>
        <translation>{0} 只有词表，没有权重：请选择模型文件</translation>
    </message>
    <message>
        <source>{0} holds an error message of the server instead of the file: download it again.</source>
        <translation>{0} 的内容是服务器的错误信息，而不是该文件：请重新下载。</translation>
    </message>
    <message>
        <source>{0} holds half a character (a lone surrogate): download it again.</source>
        <translation>{0} 含有半个字符 (单独的代理项)：请重新下载。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} text files: choose a smaller folder</source>
        <translation>{0} 中的文本文件超过 {1} 个：请选择更小的文件夹</translation>
    </message>
    <message>
        <source>{0} holds no LoRA tensors, so it would change nothing: its training was saved wrongly or the download is a placeholder. Get the adapter from another place.</source>
        <translation>{0} 没有 LoRA 张量，因此不会改变任何内容：其训练保存有误，或下载到的只是占位文件。请从其他地方获取该适配器。</translation>
    </message>
    <message>
        <source>{0} holds no conversations that Puna knows. It reads {1}.</source>
        <translation>{0} 中没有 Puna 认识的对话。Puna 可读取 {1}。</translation>
    </message>
    <message>
        <source>{0} holds no matrices, so it would change nothing: convert the adapter again</source>
        <translation>{0} 没有矩阵，因此不会改变任何内容：请重新转换该适配器</translation>
    </message>
    <message>
        <source>{0} holds no model but a part of one ({1}): choose a model file</source>
        <translation>{0} 不是模型，只是模型的一部分 ({1})：请选择模型文件</translation>
    </message>
    <message>
        <source>{0} holds no questions with answers in Alpaca form (instruction, output) or ShareGPT form (conversations with from and value): choose another file</source>
        <translation>{0} 中没有 Alpaca 格式 (instruction、output) 或 ShareGPT 格式 (含 from 和 value 的 conversations) 的问答：请选择另一个文件</translation>
    </message>
    <message>
        <source>{0} holds no text as {1}, so none can be put there.</source>
        <translation>{0} 中的 {1} 不是文本，因此无法在那里写入文本。</translation>
    </message>
    <message>
        <source>{0} holds no text files: choose another folder, or a file</source>
        <translation>{0} 中没有文本文件：请选择其他文件夹，或选择一个文件</translation>
    </message>
    <message>
        <source>{0} holds no text that can be read here: attach a text, Markdown, code, PDF or Word file</source>
        <translation>{0} 没有可在此读取的文本：请附加文本、Markdown、代码、PDF 或 Word 文件</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files</source>
        <translation>{0} 没有分词器：请连同其分词器文件重新转换</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer: convert it again together with its tokenizer files.</source>
        <translation>{0} 没有分词器：请连同其分词器文件重新转换。</translation>
    </message>
    <message>
        <source>{0} holds no weights that can be read: model.safetensors, pytorch_model.bin or the index of either is expected.</source>
        <translation>{0} 没有可读取的权重：应有 model.safetensors、pytorch_model.bin 或两者之一的索引。</translation>
    </message>
    <message>
        <source>{0} holds no weights: {1} is expected beside {2}.</source>
        <translation>{0} 没有权重：{2} 旁边应有 {1}。</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the adapter is damaged.</source>
        <translation>{0} 含有非有限数：适配器已损坏。</translation>
    </message>
    <message>
        <source>{0} holds numbers that are not finite: the checkpoint is damaged.</source>
        <translation>{0} 含有非有限数：检查点已损坏。</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use bf16 or f32.</source>
        <translation>{0} 含有 f16 无法容纳的大数：请使用 bf16 或 f32。</translation>
    </message>
    <message>
        <source>{0} holds numbers too large for f16: use f32.</source>
        <translation>{0} 含有 f16 无法容纳的大数：请使用 f32。</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which the index does not place there.</source>
        <translation>{0} 含有张量 {1}，而索引没有说它在那里。</translation>
    </message>
    <message>
        <source>{0} holds {1}, so its header does not tell how an adapter fits it: name the folder of the model that the adapter was trained on as its base.</source>
        <translation>{0} 含有 {1}，因此其文件头没有说明适配器如何与它对应：请指定训练该适配器所用模型的文件夹作为基础模型。</translation>
    </message>
    <message>
        <source>{0} in it ends beyond the end of the data</source>
        <translation>其中的 {0} 超出了数据的结尾</translation>
    </message>
    <message>
        <source>{0} in it is compressed</source>
        <translation>其中的 {0} 被压缩了</translation>
    </message>
    <message>
        <source>{0} in it is encrypted</source>
        <translation>其中的 {0} 被加密了</translation>
    </message>
    <message>
        <source>{0} is a BPE tokenizer that is neither byte-level nor of SentencePiece&apos;s manner, or that rewrites text before splitting it: llama.cpp has nothing like it.</source>
        <translation>{0} 是 BPE 分词器，但既不是字节级的，也不是 SentencePiece 的方式，或者会在切分前改写文本：llama.cpp 没有类似的功能。</translation>
    </message>
    <message>
        <source>{0} is a DeepSpeed checkpoint in pieces: run its zero_to_fp32.py, and choose the folder it writes.</source>
        <translation>{0} 是分块的 DeepSpeed 检查点：请运行其中的 zero_to_fp32.py，并选择它写出的文件夹。</translation>
    </message>
    <message>
        <source>{0} is a DoRA adapter, which also scales every column: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} 是 DoRA 适配器，还会缩放每一列：请用训练它的程序合并，再转换合并后的模型。</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}, newer than the versions 2 and 3 that can be read.</source>
        <translation>{0} 是版本 {1} 的 GGUF，比可读取的版本 2 和 3 更新。</translation>
    </message>
    <message>
        <source>{0} is a GGUF of version {1}; versions 2 and 3 can be read: get a newer file.</source>
        <translation>{0} 是版本 {1} 的 GGUF；可读取的是版本 2 和 3：请获取更新的文件。</translation>
    </message>
    <message>
        <source>{0} is a GGUF, to which nothing can be added: name the checkpoint it was made of.</source>
        <translation>{0} 是 GGUF，无法在其上相加：请指定制作它所用的检查点。</translation>
    </message>
    <message>
        <source>{0} is a GGUF, which keeps its template when it is quantized: leave --template out, and write the other into the result with `puna models template {1} {2}`.</source>
        <translation>{0} 是 GGUF，量化时会保留其模板：请去掉 --template，并用 `puna models template {1} {2}` 将另一个模板写入结果。</translation>
    </message>
    <message>
        <source>{0} is a GGUF, whose weights are no checkpoint: name the folder of the base.</source>
        <translation>{0} 是 GGUF，其权重不是检查点：请指定基础模型的文件夹。</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter in llama.cpp&apos;s format of 2023, not a model: take the adapter&apos;s folder with adapter_config.json instead.</source>
        <translation>{0} 是 2023 年 llama.cpp 格式的 LoRA 适配器，不是模型：请改用含有 adapter_config.json 的适配器文件夹。</translation>
    </message>
    <message>
        <source>{0} is a LoRA adapter{1} and no whole model: give that base&apos;s folder too, with `puna convert BASE --adapter {2}` to merge them, or `puna convert {3} --base BASE` for an adapter in GGUF.</source>
        <translation>{0} 是 LoRA 适配器{1}，不是完整的模型：请同时给出其基础模型的文件夹，用 `puna convert BASE --adapter {2}` 合并，或用 `puna convert {3} --base BASE` 得到 GGUF 适配器。</translation>
    </message>
    <message>
        <source>{0} is a SentencePiece model of the kind {1}; LLaMA in llama.cpp needs the kind BPE.</source>
        <translation>{0} 是 {1} 类型的 SentencePiece 模型；llama.cpp 中的 LLaMA 需要 BPE 类型。</translation>
    </message>
    <message>
        <source>{0} is a bare pickle, which can&apos;t be read without running it: where you trust it, load it and save its tensors with a torch of at least 1.6.</source>
        <translation>{0} 是裸 pickle，不运行它就无法读取：如果你信任它，请用 1.6 或更高版本的 torch 加载它并保存其张量。</translation>
    </message>
    <message>
        <source>{0} is a big-endian GGUF, which this computer can&apos;t use: get the usual one.</source>
        <translation>{0} 是大端字节序的 GGUF，此电脑无法使用：请获取普通版本。</translation>
    </message>
    <message>
        <source>{0} is a database of another program: move it away to start anew.</source>
        <translation>{0} 是其他程序的数据库：请将其移走以重新开始。</translation>
    </message>
    <message>
        <source>{0} is a folder: attach the files in it</source>
        <translation>{0} 是文件夹：请附加其中的文件</translation>
    </message>
    <message>
        <source>{0} is a folder: make an adapter file of it with `puna convert {1} --base BASE -o NAME.gguf --type f16`, where BASE is the folder of the model it was trained on</source>
        <translation>{0} 是文件夹：请用 `puna convert {1} --base BASE -o NAME.gguf --type f16` 将其制成适配器文件，其中 BASE 是训练它所用模型的文件夹</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it, for example {1}.</source>
        <translation>{0} 是文件夹：请指定其中的文件，例如 {1}。</translation>
    </message>
    <message>
        <source>{0} is a folder: name the file to write, for example {1}.</source>
        <translation>{0} 是文件夹：请指定要写入的文件，例如 {1}。</translation>
    </message>
    <message>
        <source>{0} is a model for search, which writes no text: choose a chat model</source>
        <translation>{0} 是用于搜索的模型，不写文本：请选择聊天模型</translation>
    </message>
    <message>
        <source>{0} is a model of another kind ({1}), which can&apos;t hold a conversation: choose another one.</source>
        <translation>{0} 是另一种模型 ({1})，不能进行对话：请选择另一个。</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows</source>
        <translation>{0} 是图片，而这里的模型只读文本：请用文字描述它</translation>
    </message>
    <message>
        <source>{0} is a picture, and models here read text only: say in words what it shows.</source>
        <translation>{0} 是图片，而这里的模型只读文本：请用文字描述它。</translation>
    </message>
    <message>
        <source>{0} is a stream of arrays without transformer.wte.embedding; of EasyLM&apos;s models only LLaMA can be converted.</source>
        <translation>{0} 是没有 transformer.wte.embedding 的数组流；EasyLM 的模型中只有 LLaMA 可以转换。</translation>
    </message>
    <message>
        <source>{0} is a tar archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} 是 tar 压缩包：请解压，并选择其中的文件夹。</translation>
    </message>
    <message>
        <source>{0} is a tokenizer of the kind {1}; only BPE can be converted.</source>
        <translation>{0} 是 {1} 类型的分词器；只有 BPE 可以转换。</translation>
    </message>
    <message>
        <source>{0} is a web page that was saved under this name: log in, accept the licence where one is asked for, and download the file itself.</source>
        <translation>{0} 是以此名称保存的网页：请登录，按要求接受许可证，然后下载文件本身。</translation>
    </message>
    <message>
        <source>{0} is a whole model and no difference from one (its norms are close to the base&apos;s): convert it without --base.</source>
        <translation>{0} 是完整的模型，不是与某个模型的差异 (其归一化接近基础模型)：请不带 --base 转换。</translation>
    </message>
    <message>
        <source>{0} is a zip archive: unpack it, and choose the folder it contains.</source>
        <translation>{0} 是 zip 压缩包：请解压，并选择其中的文件夹。</translation>
    </message>
    <message>
        <source>{0} is a {1} in a ggml file of 2023; of those only LLaMA can be converted: get the model as it was published, in a folder with config.json, and convert that.</source>
        <translation>{0} 是 2023 年 ggml 文件中的 {1}；其中只有 LLaMA 可以转换：请获取最初发布的模型 (在含有 config.json 的文件夹中)，然后转换它。</translation>
    </message>
    <message>
        <source>{0} is already quantized ({1}), and doing it again would add error to error: start from the f32, f16 or bf16 file.</source>
        <translation>{0} 已经量化 ({1})，再次量化会使误差叠加：请从 f32、f16 或 bf16 文件开始。</translation>
    </message>
    <message>
        <source>{0} is an XOR payload and no whole model: name the folder of its base, LLaMA in transformers&apos; form, with --base.</source>
        <translation>{0} 是 XOR 载荷，不是完整的模型：请用 --base 指定其基础模型的文件夹，即 transformers 格式的 LLaMA。</translation>
    </message>
    <message>
        <source>{0} is an aLoRA adapter, which acts only after certain tokens and can&apos;t be used here</source>
        <translation>{0} 是 aLoRA 适配器，只在某些词元之后起作用，无法在此使用</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: it changes {1}, which this one doesn&apos;t have</source>
        <translation>{0} 是另一个模型的适配器：它会改变 {1}，而此模型没有</translation>
    </message>
    <message>
        <source>{0} is an adapter for another model: its matrices for {1} have the shapes {2} and {3}, and the tensor is {4}</source>
        <translation>{0} 是另一个模型的适配器：其针对 {1} 的矩阵形状为 {2} 和 {3}，而张量的形状为 {4}</translation>
    </message>
    <message>
        <source>{0} is an adapter for {1} models, and this model is of the kind {2}</source>
        <translation>{0} 是用于 {1} 模型的适配器，而此模型的类型是 {2}</translation>
    </message>
    <message>
        <source>{0} is an adapter, which has no template of its own: leave --template out.</source>
        <translation>{0} 是适配器，没有自己的模板：请去掉 --template。</translation>
    </message>
    <message>
        <source>{0} is an adapter: it changes a model and is none by itself. Get its base model first.</source>
        <translation>{0} 是适配器：它用来改变模型，本身不是模型。请先获取其基础模型。</translation>
    </message>
    <message>
        <source>{0} is called a difference, but its weights are those of a whole model.</source>
        <translation>{0} 名为差异，但其权重属于完整的模型。</translation>
    </message>
    <message>
        <source>{0} is computed from {1} and not only put in order, so an adapter can&apos;t follow: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} 是由 {1} 计算得出的，而不只是重新排序，因此适配器无法跟随：请用 `puna convert BASE --adapter ADAPTER` 将其合并到基础模型。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): download it again.</source>
        <translation>{0} 已损坏 ({1})：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is damaged inside</source>
        <translation>{0} 内部已损坏</translation>
    </message>
    <message>
        <source>{0} is damaged or no JSON: what begins in line {1} can&apos;t be read</source>
        <translation>{0} 已损坏或不是 JSON：从第 {1} 行开始的内容无法读取</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew</source>
        <translation>{0} 已损坏，因此无法读取其文本：请打开它并重新保存</translation>
    </message>
    <message>
        <source>{0} is damaged, so its text can&apos;t be read: open it and save it anew as PDF</source>
        <translation>{0} 已损坏，因此无法读取其文本：请打开它并重新保存为 PDF</translation>
    </message>
    <message>
        <source>{0} is damaged: it claims {1} layers ({2}). Download it again.</source>
        <translation>{0} 已损坏：它自称有 {1} 层 ({2})。请重新下载。</translation>
    </message>
    <message>
        <source>{0} is damaged: its MD5 sum is not the one in {1}. Download it again, or remove {2} if you changed the file yourself.</source>
        <translation>{0} 已损坏：其 MD5 校验和与 {1} 中的不符。请重新下载；如果你自己更改过该文件，请删除 {2}。</translation>
    </message>
    <message>
        <source>{0} is damaged: its rows of {1} numbers can&apos;t be a part of {2}. Get another copy of it.</source>
        <translation>{0} 已损坏：其每行 {1} 个数，不可能是 {2} 的一部分。请获取它的其他副本。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} holds numbers that are not finite. Download or convert it again</source>
        <translation>{0} 已损坏：{1} 含有非有限数。请重新下载或转换</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Download it again.</source>
        <translation>{0} 已损坏：{1}。请重新下载。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Get another copy of it.</source>
        <translation>{0} 已损坏：{1}。请获取它的其他副本。</translation>
    </message>
    <message>
        <source>{0} is empty: download it again.</source>
        <translation>{0} 是空的：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is empty: the download never began or the disk was full; download it again.</source>
        <translation>{0} 是空的：下载从未开始，或当时磁盘已满；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>其中有两个 {0}</translation>
    </message>
    <message>
        <source>{0} is incomplete: it ends after {1} bytes, inside the tensor {2}. Get it again.</source>
        <translation>{0} 不完整：它在 {1} 字节后结束，停在张量 {2} 的中间。请重新获取。</translation>
    </message>
    <message>
        <source>{0} is incomplete: of {1} one matrix is missing. Download or convert it again</source>
        <translation>{0} 不完整：{1} 缺少一个矩阵。请重新下载或转换</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1} is missing. Download it into the same folder.</source>
        <translation>{0} 不完整：缺少 {1}。请将其下载到同一文件夹。</translation>
    </message>
    <message>
        <source>{0} is incomplete: {1}{2} ({3} of {4} weight files) is missing. Download it into the same folder.</source>
        <translation>{0} 不完整：缺少 {1}{2} ({4} 个权重文件中的 {3} 个)。请将其下载到同一文件夹。</translation>
    </message>
    <message>
        <source>{0} is inside the models folder itself: choose another folder.</source>
        <translation>{0} 就在模型文件夹里面：请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} is larger than 16 MiB, which no tokenizer of its kind is.</source>
        <translation>{0} 大于 16 MiB，这种分词器不会这么大。</translation>
    </message>
    <message>
        <source>{0} is larger than 256 MiB, which no file of its kind is.</source>
        <translation>{0} 大于 256 MiB，这种文件不会这么大。</translation>
    </message>
    <message>
        <source>{0} is larger than 64 MiB, which no SentencePiece model is.</source>
        <translation>{0} 大于 64 MiB，SentencePiece 模型不会这么大。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, more text than a model here can read: attach the part of it that matters</source>
        <translation>{0} 大于 {1} MB，文本超出这里的模型所能读取的量：请附加其中重要的部分</translation>
    </message>
    <message>
        <source>{0} is locked or packed in a way that can&apos;t be read here: save it anew</source>
        <translation>{0} 已锁定，或以无法在此读取的方式打包：请重新保存</translation>
    </message>
    <message>
        <source>{0} is locked with a password: save a copy without one and attach that</source>
        <translation>{0} 有密码保护：请保存一份没有密码的副本并附加</translation>
    </message>
    <message>
        <source>{0} is made for another architecture: it changes {1}, which the base lacks.{2}</source>
        <translation>{0} 是为另一种架构制作的：它会改变 {1}，而基础模型没有。{2}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its change of {1} has the shape {2}, the base&apos;s tensor {3}.{4}</source>
        <translation>{0} 是为另一个模型制作的：它对 {1} 的改变形状为 {2}，而基础模型的张量为 {3}。{4}</translation>
    </message>
    <message>
        <source>{0} is made for another model: its {1} has another shape.</source>
        <translation>{0} 是为另一个模型制作的：其 {1} 的形状不同。</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose a checkpoint&apos;s folder or a .gguf file.</source>
        <translation>{0} 既不是文件也不是文件夹：请选择检查点文件夹或 .gguf 文件。</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder: choose the folder with the weights.</source>
        <translation>{0} 既不是文件也不是文件夹：请选择权重所在的文件夹。</translation>
    </message>
    <message>
        <source>{0} is no JSON</source>
        <translation>{0} 不是 JSON</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says {1}): choose an adapter file</source>
        <translation>{0} 不是 LoRA 适配器 (它自称是 {1})：请选择适配器文件</translation>
    </message>
    <message>
        <source>{0} is no XOR payload: its config.json is missing, or is readable as it is.</source>
        <translation>{0} 不是 XOR 载荷：缺少 config.json，或者它本身就可以读取。</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose a .gguf file, or the folder with {1} and its weights</source>
        <translation>{0} 不是适配器：请选择 .gguf 文件，或包含 {1} 及其权重的文件夹</translation>
    </message>
    <message>
        <source>{0} is no adapter: choose the folder that holds {1}.</source>
        <translation>{0} 不是适配器：请选择包含 {1} 的文件夹。</translation>
    </message>
    <message>
        <source>{0} is no address of a hub: it begins with https://.</source>
        <translation>{0} 不是模型库的地址：地址应以 https:// 开头。</translation>
    </message>
    <message>
        <source>{0} is no address that can be reached: try again later.</source>
        <translation>{0} 不是可以访问的地址：请稍后重试。</translation>
    </message>
    <message>
        <source>{0} is no archive</source>
        <translation>{0} 不是压缩包</translation>
    </message>
    <message>
        <source>{0} is no base64</source>
        <translation>{0} 不是 base64</translation>
    </message>
    <message>
        <source>{0} is no checkpoint that can be read: {1}.</source>
        <translation>{0} 不是可读取的检查点：{1}。</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: choose the folder with {1} and the weights.</source>
        <translation>{0} 不是检查点：请选择包含 {1} 和权重的文件夹。</translation>
    </message>
    <message>
        <source>{0} is no checkpoint: none of {1} is in it, and no model in a folder below it.</source>
        <translation>{0} 不是检查点：其中没有 {1} 中的任何一个，下级文件夹中也没有模型。</translation>
    </message>
    <message>
        <source>{0} is no file of torch (it begins with {1}): download it again.</source>
        <translation>{0} 不是 torch 的文件 (它以 {1} 开头)：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is no file that can be read: choose another one.</source>
        <translation>{0} 不是可读取的文件：请选择另一个。</translation>
    </message>
    <message>
        <source>{0} is no file: choose a .gguf file.</source>
        <translation>{0} 不是文件：请选择 .gguf 文件。</translation>
    </message>
    <message>
        <source>{0} is no file: choose a file of exchanges, as JSON or JSON lines</source>
        <translation>{0} 不是文件：请选择问答文件，格式为 JSON 或 JSON lines</translation>
    </message>
    <message>
        <source>{0} is no file: choose a text file</source>
        <translation>{0} 不是文件：请选择文本文件</translation>
    </message>
    <message>
        <source>{0} is no finite number</source>
        <translation>{0} 不是有限数</translation>
    </message>
    <message>
        <source>{0} is no folder: choose one that holds .gguf files.</source>
        <translation>{0} 不是文件夹：请选择包含 .gguf 文件的文件夹。</translation>
    </message>
    <message>
        <source>{0} is no ggml file: it begins with {1}.</source>
        <translation>{0} 不是 ggml 文件：它以 {1} 开头。</translation>
    </message>
    <message>
        <source>{0} is no importance matrix that can be used: {1}. Make it again, or choose another.</source>
        <translation>{0} 不是可用的重要性矩阵：{1}。请重新制作，或选择另一个。</translation>
    </message>
    <message>
        <source>{0} is no model that one talks to, so it needs no chat template: choose a model.</source>
        <translation>{0} 不是用来聊天的模型，因此不需要聊天模板：请选择一个模型。</translation>
    </message>
    <message>
        <source>{0} is no model that writes text word by word: choose a chat model</source>
        <translation>{0} 不是逐词写文本的模型：请选择聊天模型</translation>
    </message>
    <message>
        <source>{0} is no name of a model on a hub: it is like owner/model.</source>
        <translation>{0} 不是模型库中的模型名称：名称形如 owner/model。</translation>
    </message>
    <message>
        <source>{0} is no name of a repository</source>
        <translation>{0} is no name of a repository</translation>
    </message>
    <message>
        <source>{0} is no ordinary file, so there is nothing to read in it</source>
        <translation>{0} 不是普通文件，因此其中没有可读取的内容</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: its header or its tensors differ. Get both from the same place.</source>
        <translation>{0} 与 {1} 不是同一个模型的部分：其文件头或张量不同。请从同一处获取两者。</translation>
    </message>
    <message>
        <source>{0} is no part of the same model as {1}: {2} differs. Get both from the same place.</source>
        <translation>{0} 与 {1} 不是同一个模型的部分：{2} 不同。请从同一处获取两者。</translation>
    </message>
    <message>
        <source>{0} is no percentage of words to keep: give one from 1 to 100, such as 95.</source>
        <translation>{0} 不是要保留的词的百分比：请给出 1 到 100 之间的数，例如 95。</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8: choose another one.</source>
        <translation>{0} 不是 UTF-8 文本：请选择另一个。</translation>
    </message>
    <message>
        <source>{0} is no tuning</source>
        <translation>{0} is no tuning</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation>{0} 不是 {1}</translation>
    </message>
    <message>
        <source>{0} is no {1}: choose one of {2}</source>
        <translation>{0} 不是 {1}：请从 {2} 中选择</translation>
    </message>
    <message>
        <source>{0} is none of the families that are computed independently</source>
        <translation>{0} 不属于会被独立计算的系列</translation>
    </message>
    <message>
        <source>{0} is none of the library&apos;s folders.</source>
        <translation>{0} 不是存放模型的文件夹之一。</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file (it begins with {1}): choose a .gguf file or a checkpoint&apos;s folder.</source>
        <translation>{0} 不是 GGUF 文件 (它以 {1} 开头)：请选择 .gguf 文件或检查点文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file: it begins with {1} instead of {2}.</source>
        <translation>{0} 不是 GGUF 文件：它以 {1} 而不是 {2} 开头。</translation>
    </message>
    <message>
        <source>{0} is not a JSON object: download it again.</source>
        <translation>{0} 不是 JSON 对象：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is not a SentencePiece model ({1}): download it again.</source>
        <translation>{0} 不是 SentencePiece 模型 ({1})：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is not a usable GGUF: {1}. Download or convert it again.</source>
        <translation>{0} 不是可用的 GGUF：{1}。请重新下载或转换。</translation>
    </message>
    <message>
        <source>{0} is not a valid tiktoken tokenizer ({1}): download it again.</source>
        <translation>{0} 不是有效的 tiktoken 分词器 ({1})：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is not a valid tokenizer ({1}): download it again.</source>
        <translation>{0} 不是有效的分词器 ({1})：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is not allowed in a template</source>
        <translation>模板中不允许使用 {0}</translation>
    </message>
    <message>
        <source>{0} is not built as a Word document is, so it was not read: save it anew</source>
        <translation>{0} 的结构不符合 Word 文档，因此没有读取：请重新保存</translation>
    </message>
    <message>
        <source>{0} is not in the library any more: look whether its disk is there.</source>
        <translation>{0} 已不在此电脑的模型列表中：请查看其磁盘是否已连接。</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a JSON file</source>
        <translation>{0} 不是 UTF-8 文本：请选择 JSON 文件</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: choose a text file</source>
        <translation>{0} 不是 UTF-8 文本：请选择文本文件</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8: download it again.</source>
        <translation>{0} 不是 UTF-8 文本：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is not the file that Puna {1} on {2}: it was changed since. Convert it again, or trust it as it is</source>
        <translation>{0} 不是 Puna 在 {2} {1}的文件：它之后被更改过。请重新转换，或按现状信任它</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} 已不在那里。</translation>
    </message>
    <message>
        <source>{0} is not valid JSON ({1}): download it again.</source>
        <translation>{0} 不是有效的 JSON ({1})：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is now called {1}.</source>
        <translation>{0} 现在名为 {1}。</translation>
    </message>
    <message>
        <source>{0} is of a family that Puna can&apos;t convert ({1}): look for a version in GGUF, or choose another model.</source>
        <translation>{0} 属于 Puna 无法转换的系列 ({1})：请寻找 GGUF 版本，或选择其他模型。</translation>
    </message>
    <message>
        <source>{0} is of the format {1} v{2}, which llama.cpp never had for LLaMA; {3} can be converted: get the model as it was published, in a folder with config.json.</source>
        <translation>{0} 的格式是 {1} v{2}，llama.cpp 从未将它用于 LLaMA；可以转换的是 {3}：请获取最初发布的模型，在含有 config.json 的文件夹中。</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}; only LoRA adapters can be added to a model.</source>
        <translation>{0} 的类型是 {1}；只有 LoRA 适配器可以添加到模型。</translation>
    </message>
    <message>
        <source>{0} is one of several parts, and the first, {1}, is missing beside it.</source>
        <translation>{0} 是多个部分之一，而它旁边缺少第一部分 {1}。</translation>
    </message>
    <message>
        <source>{0} is one of {1} parts, and {2} is missing beside it: get all parts into one folder.</source>
        <translation>{0} 是 {1} 个部分之一，而它旁边缺少 {2}：请将所有部分放入同一个文件夹。</translation>
    </message>
    <message>
        <source>{0} is only a git-lfs pointer{1}: the folder was cloned without git-lfs. Run `git lfs pull` in it, or download the file itself.</source>
        <translation>{0} 只是 git-lfs 指针{1}：克隆该文件夹时没有使用 git-lfs。请在其中运行 `git lfs pull`，或下载文件本身。</translation>
    </message>
    <message>
        <source>{0} is only for those who have accepted its makers&apos; terms: {1}.</source>
        <translation>{0} 只提供给接受了作者条款的人：{1}。</translation>
    </message>
    <message>
        <source>{0} is quantized already ({1}), and stays as it is: use `puna convert`.</source>
        <translation>{0} 已经量化 ({1})，将保持原样：请使用 `puna convert`。</translation>
    </message>
    <message>
        <source>{0} is quantized for other programs: look for the original, or for a version in GGUF.</source>
        <translation>{0} 是为其他程序量化的：请寻找原始模型，或 GGUF 版本。</translation>
    </message>
    <message>
        <source>{0} is quantized to {1} in the way of {2}, which lasted for weeks; f32, f16, q4_0 and q4_1 can be converted: get such a file, or the model as it was published.</source>
        <translation>{0} 以 {2} 的方式量化为 {1}，这种方式只用了几周；可以转换的是 f32、f16、q4_0 和 q4_1：请获取这样的文件，或最初发布的模型。</translation>
    </message>
    <message>
        <source>{0} is the difference between a tuned model and its base and no whole model: name the folder of the base{1} with --base.</source>
        <translation>{0} 是微调模型与其基础模型之间的差异，不是完整的模型；使用时需要其基础模型{1}并用 --base 指定其文件夹。</translation>
    </message>
    <message>
        <source>{0} is the file to read from: choose another name for the result.</source>
        <translation>{0} 是要读取的文件：请为结果选择其他名称。</translation>
    </message>
    <message>
        <source>{0} is the smallest that keeps {1} % of next words. {2}</source>
        <translation>{0} 是能保留 {1} % 的下一个词的最小类型。{2}</translation>
    </message>
    <message>
        <source>{0} is there already and is another file than the hub&apos;s: move it away or choose a folder.</source>
        <translation>{0} 已经存在，且与模型库中的文件不同：请将其移走，或选择一个文件夹。</translation>
    </message>
    <message>
        <source>{0} is there already and is not Puna&apos;s: move it away and start again.</source>
        <translation>{0} 已经存在，且不是 Puna 的：请将其移走，然后重新开始。</translation>
    </message>
    <message>
        <source>{0} is too coarse to be made without an importance matrix, so llama.cpp refuses it: give one with --imatrix, or choose one of {1}.</source>
        <translation>{0} 太粗略，没有重要性矩阵无法制作，因此 llama.cpp 拒绝制作：请用 --imatrix 给出一个，或从 {1} 中选择。</translation>
    </message>
    <message>
        <source>{0} is too large to be what was asked for: choose another one.</source>
        <translation>{0} 太大，不可能是所需的文件：请选择另一个。</translation>
    </message>
    <message>
        <source>{0} is too long a name for an importance matrix: rename the tensor.</source>
        <translation>{0} 作为重要性矩阵中的名称太长：请重命名该张量。</translation>
    </message>
    <message>
        <source>{0} is {1} and not F32</source>
        <translation>{0} 是 {1}，而不是 F32</translation>
    </message>
    <message>
        <source>{0} is {1} away from {2}, which rounding to {3} can&apos;t be</source>
        <translation>{0} 与 {2} 相差 {1}，不可能是取整到 {3} 所致</translation>
    </message>
    <message>
        <source>{0} is {1} characters long, far more than any template needs</source>
        <translation>{0} 长达 {1} 个字符，远超任何模板所需</translation>
    </message>
    <message>
        <source>{0} is {1}, but there are only {2} tokens: the tokenizer belongs to another model.</source>
        <translation>{0} 是 {1}，但只有 {2} 个词元：分词器属于另一个模型。</translation>
    </message>
    <message>
        <source>{0} is {1}: unpack it, and choose the folder it contains.</source>
        <translation>{0} 是 {1}：请解压，并选择其中的文件夹。</translation>
    </message>
    <message>
        <source>{0} keeps spaces as they are (escape_whitespaces is off), which llama.cpp can&apos;t do.</source>
        <translation>{0} 会原样保留空格 (escape_whitespaces 已关闭)，而 llama.cpp 做不到。</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that the index says it holds.</source>
        <translation>{0} 缺少张量 {1}，而索引说它含有该张量。</translation>
    </message>
    <message>
        <source>{0} lacks the tensor {1} that {2} has: they are not parts of one model, or one is damaged.</source>
        <translation>{0} 缺少 {2} 所有的张量 {1}：它们不是同一个模型的部分，或者其中之一已损坏。</translation>
    </message>
    <message>
        <source>{0} lacks {1}, with which the file of that name must be combined: the base has to be LLaMA converted by the very version of transformers that the model&apos;s page names.</source>
        <translation>{0} 缺少 {1}，同名文件必须与它合并：基础模型必须是用模型页面所指明的那个 transformers 版本转换的 LLaMA。</translation>
    </message>
    <message>
        <source>{0} names {1}, which no checkpoint of weights needs and which could run a program: nothing in it was run. Take the weights in safetensors form, or let whoever made the file save only model.state_dict().</source>
        <translation>{0} 提到了 {1}，权重检查点不需要它，而它可能运行程序：其中没有任何内容被运行。请使用 safetensors 格式的权重，或让该文件的制作者只保存 model.state_dict()。</translation>
    </message>
    <message>
        <source>{0} needs {1} MB and the disk of {2} has {3} MB free: free some space, or choose another folder.</source>
        <translation>{0} 需要 {1} MB，而 {2} 所在的磁盘有 {3} MB 可用：请释放一些空间，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} next words are the same as {1}&apos;s: {2}.</source>
        <translation>{0} 的下一个词与 {1} 相同：{2}。</translation>
    </message>
    <message>
        <source>{0} of 1,000</source>
        <translation>1,000 个中的 {0} 个</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>10 个中的 {0} 个</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>100 个中的 {0} 个</translation>
    </message>
    <message>
        <source>{0} of its tokens hold carriage returns: the tokenizer&apos;s file went through a program that rewrites line ends (CRLF). Get the original file.</source>
        <translation>它的 {0} 个词元含有回车符：分词器的文件经过了会改写换行符的程序 (CRLF)。请获取原始文件。</translation>
    </message>
    <message>
        <source>{0} of its {1} files are in the trash already.</source>
        <translation>其 {1} 个文件中已有 {0} 个在回收站中。</translation>
    </message>
    <message>
        <source>{0} of its {1} layers are for prediction only</source>
        <translation>它的 {1} 层中有 {0} 层只用于预测</translation>
    </message>
    <message>
        <source>{0} of its {1} parts are missing, first {2}: download them.</source>
        <translation>它的 {1} 个部分中缺少 {0} 个，首先是 {2}：请下载它们。</translation>
    </message>
    <message>
        <source>{0} of {1} has changed since you chose it: search for the model again to get the newest.</source>
        <translation>{1} 的 {0} 在你选择之后发生了变化：请重新搜索该模型以获取最新版本。</translation>
    </message>
    <message>
        <source>{0} of {1} is not the file that Puna&apos;s catalogue knows: choose another model, and please report it.</source>
        <translation>{1} 的 {0} 不是 Puna 目录中记录的文件：请选择其他模型，并报告此问题。</translation>
    </message>
    <message>
        <source>{0} of {1} values</source>
        <translation>有 {1} 个值的 {0}</translation>
    </message>
    <message>
        <source>{0} on {1}, SHA-256 {2}</source>
        <translation>{1} {0}，SHA-256 {2}</translation>
    </message>
    <message>
        <source>{0} out of {1} written to {2}.</source>
        <translation>已将 {1} 中的 {0} 写入 {2}。</translation>
    </message>
    <message>
        <source>{0} parameters · {1} bits each · {2}</source>
        <translation>{0} 参数 · 每个 {1} 位 · {2}</translation>
    </message>
    <message>
        <source>{0} places the tensor {1} in {2}, which is no file beside it.</source>
        <translation>{0} 把张量 {1} 放在 {2} 中，而它旁边没有这个文件。</translation>
    </message>
    <message>
        <source>{0} points to what is no address of the web: try again later.</source>
        <translation>{0} 指向的不是网络地址：请稍后重试。</translation>
    </message>
    <message>
        <source>{0} points to what is no address: try again later.</source>
        <translation>{0} 指向的不是地址：请稍后重试。</translation>
    </message>
    <message>
        <source>{0} points to {1} without encryption, so nothing was fetched: try another network.</source>
        <translation>{0} 指向未加密的 {1}，因此没有获取任何内容：请换用其他网络。</translation>
    </message>
    <message>
        <source>{0} refuses this conversation: {1}</source>
        <translation>{0} 拒绝此对话：{1}</translation>
    </message>
    <message>
        <source>{0} replaces {1}{2}, which an adapter in GGUF can&apos;t: merge it into the base with `puna convert BASE --adapter ADAPTER`.</source>
        <translation>{0} 会替换 {1}{2}，而 GGUF 适配器无法这样做：请用 `puna convert BASE --adapter ADAPTER` 将其合并到基础模型。</translation>
    </message>
    <message>
        <source>{0} says nothing of {1}, without which {2} can&apos;t be made well: choose a matrix that was made with this model, or a larger type.</source>
        <translation>{0} 没有 {1} 的信息，缺少它 {2} 无法做好：请选择用此模型制作的矩阵，或更大的类型。</translation>
    </message>
    <message>
        <source>{0} says of itself that it is part {1} of {2}: get the parts of this model again.</source>
        <translation>{0} 自称是 {2} 个部分中的第 {1} 部分：请重新获取此模型的各部分。</translation>
    </message>
    <message>
        <source>{0} sends another part of {1} than was asked for.</source>
        <translation>{0} 发送的不是所请求的 {1} 的那一部分。</translation>
    </message>
    <message>
        <source>{0} sends in a circle: try again later.</source>
        <translation>{0} 在循环跳转：请稍后重试。</translation>
    </message>
    <message>
        <source>{0} sends more than {1} has.</source>
        <translation>{0} 发送的内容超过 {1} 的大小。</translation>
    </message>
    <message>
        <source>{0} sends {1} in an encoding that was not asked for.</source>
        <translation>{0} 以未请求的编码发送 {1}。</translation>
    </message>
    <message>
        <source>{0} since {1} {2}: {3} sent, {4} received.</source>
        <translation>{0}，自 {1} {2} 起：已发送 {3}，已接收 {4}。</translation>
    </message>
    <message>
        <source>{0} tables that are computed anew ({1} …) are left out.</source>
        <translation>已略去 {0} 个会重新计算的表 ({1} …)。</translation>
    </message>
    <message>
        <source>{0} takes no connections: check HF_ENDPOINT or the proxy, or try again later.</source>
        <translation>{0} 不接受连接：请检查 HF_ENDPOINT 或代理，或稍后重试。</translation>
    </message>
    <message>
        <source>{0} tensors are the checkpoint&apos;s {1}</source>
        <translation>{0} 个张量与检查点{1}</translation>
    </message>
    <message>
        <source>{0} to your token</source>
        <translation>你的令牌访问 {0}</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} 个词元</translation>
    </message>
    <message>
        <source>{0} tokens don&apos;t fit a context of {1}</source>
        <translation>{0} 个词元放不进 {1} 的上下文</translation>
    </message>
    <message>
        <source>{0} tokens of {1} read, {2} tensors weighed</source>
        <translation>已读取 {1} 的 {0} 个词元，衡量了 {2} 个张量</translation>
    </message>
    <message>
        <source>{0} took more than a minute to read, so it was given up: attach a part of it as text.</source>
        <translation>{0} 的读取超过一分钟，因此已放弃：请将其一部分作为文本附加。</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than {1} has: it is no XOR payload.</source>
        <translation>{0} 解压后的大小远超 {1}：它不是 XOR 载荷。</translation>
    </message>
    <message>
        <source>{0} uses a form of PDF that can&apos;t be read here: save it anew, or copy its text</source>
        <translation>{0} 使用了无法在此读取的 PDF 形式：请重新保存，或复制其文本</translation>
    </message>
    <message>
        <source>{0} was begun with {1}, which changes the base model too: merge it with the program that trained it and convert the merged model.</source>
        <translation>{0} 的训练以 {1} 开始，这也会改变基础模型：请用训练它的程序合并，再转换合并后的模型。</translation>
    </message>
    <message>
        <source>{0} was cloned without its large files: run `git lfs pull` in it.</source>
        <translation>{0} 克隆时没有包含大文件：请在其中运行 `git lfs pull`。</translation>
    </message>
    <message>
        <source>{0} was left aside: its tokens are not those inside {1}, so it belongs to another model.</source>
        <translation>已忽略 {0}：其词元与 {1} 中的不同，因此它属于另一个模型。</translation>
    </message>
    <message>
        <source>{0} was made for another model: for {1} it has {2} numbers and not {3}. Make one with this model.</source>
        <translation>{0} 是为另一个模型制作的：对于 {1}，它有 {2} 个数，而不是 {3} 个。请用此模型制作一个。</translation>
    </message>
    <message>
        <source>{0} was made for another model: it knows none of this model&apos;s tensors.</source>
        <translation>{0} 是为另一个模型制作的：它不认识此模型的任何张量。</translation>
    </message>
    <message>
        <source>{0} was saved by torch before version 1.6, in a form that can&apos;t be read without running it: where you trust it, load it with torch and save it again (torch.save(torch.load(path), path)).</source>
        <translation>{0} 由 1.6 之前的 torch 保存，其格式不运行就无法读取：如果你信任它，请用 torch 加载并重新保存 (torch.save(torch.load(path), path))。</translation>
    </message>
    <message>
        <source>{0} went through a program that rewrites line ends (CRLF): copy the original file again.</source>
        <translation>{0} 经过了会改写换行符的程序 (CRLF)：请重新复制原始文件。</translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation>已将 {0} 写入 {1}。</translation>
    </message>
    <message>
        <source>{0} {1} added</source>
        <translation>已添加 {0} 个对话</translation>
    </message>
    <message>
        <source>{0} {1} here already</source>
        <translation>{0} 个已存在</translation>
    </message>
    <message>
        <source>{0} {1} new messages</source>
        <translation>{0} 个有新消息</translation>
    </message>
    <message>
        <source>{0} {1}, so it was stopped: choose another template</source>
        <translation>{0} {1}，因此已被停止：请选择其他模板</translation>
    </message>
    <message>
        <source>{0}, and is used where it lies</source>
        <translation>{0}，并在原处使用</translation>
    </message>
    <message>
        <source>{0}, so it is kept until Puna is closed: you will be asked for it again. Puna never writes it to a file.</source>
        <translation>{0}，因此它只保留到 Puna 关闭为止：之后会再次要求你提供。Puna 从不将它写入文件。</translation>
    </message>
    <message>
        <source>{0}, which holds numbers that are not finite</source>
        <translation>{0}，其中含有非有限数</translation>
    </message>
    <message>
        <source>{0}, {1} bits each</source>
        <translation>{0}，每个 {1} 位</translation>
    </message>
    <message>
        <source>{0}, … {1} in all</source>
        <translation>{0}，… 共 {1} 个</translation>
    </message>
    <message>
        <source>{0}.{1} is not allowed in a template</source>
        <translation>模板中不允许使用 {0}.{1}</translation>
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
        <translation>{0}：采用 f16 而不是 q8_0，因为每行 {1} 个数不是 {2} 的倍数</translation>
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
        <translation>{0}：张量 {1} 以 {2} 存储，适配器不会这样存储。</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} is stored as {2}; only {3} can be converted: get the checkpoint as it was before it was quantized.</source>
        <translation>{0}：张量 {1} 以 {2} 存储；只有 {3} 可以转换：请获取量化之前的检查点。</translation>
    </message>
    <message>
        <source>{0}: {1} can&apos;t be {2}</source>
        <translation>{0}：{1} 不能是 {2}</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}, because the checkpoint holds it so</source>
        <translation>{0}：采用 {1} 而不是 {2}，因为检查点就是这样存储的</translation>
    </message>
    <message>
        <source>{0}: {1} is stored as {2}; only {3} can be converted.</source>
        <translation>{0}：{1} 以 {2} 存储；只有 {3} 可以转换。</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} matrices have rows that {3} can&apos;t divide into its blocks, and were kept at higher precision</source>
        <translation>{0}：{2} 个矩阵中有 {1} 个的行无法按 {3} 分块，因此保留了更高精度</translation>
    </message>
    <message>
        <source>{0}_token_id {1} is beyond the last token and was left out.</source>
        <translation>{0}_token_id {1} 超出最后一个词元，已略去。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置包含这些词。</translation>
    </message>
    <message>
        <source>Look there no more: {0}</source>
        <translation>不再查看那里：{0}</translation>
    </message>
    <message>
        <source>Show all keys…</source>
        <translation>显示所有按键…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>浅色或深色，或跟随系统。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>窗口中的所有文字。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Where the system asks for that, nothing does anyway.</source>
        <translation>没有任何内容自行移动。系统有此要求时本来就是如此。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Models answer in the language you write in.</source>
        <translation>窗口的语言，下次启动时生效。模型用你书写的语言回答。</translation>
    </message>
    <message>
        <source>Tell when something is done</source>
        <translation>完成时通知</translation>
    </message>
    <message>
        <source>A notification when an answer, a download or a job of more than ten seconds ends while you look elsewhere. No word of a conversation is in it.</source>
        <translation>当您在看别处时，如有回答、下载或超过十秒的任务结束，则发出通知。其中不含对话的任何内容。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What each key does, and how to change it.</source>
        <translation>每个按键的作用及如何更改。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>How much of a conversation a model can have in mind. More needs more memory.</source>
        <translation>模型能记住多少对话内容。越多越占内存。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} 个词元</translation>
    </message>
    <message>
        <source>Precision of what is in mind</source>
        <translation>记忆内容的精度</translation>
    </message>
    <message>
        <source>Half the memory for a little speed; answers stay nearly the same.</source>
        <translation>以少许速度换取一半内存；回答几乎相同。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>一半内存</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>记住已读内容</translation>
    </message>
    <message>
        <source>Kept on disk, so that a conversation goes on at once after a restart. The oldest leaves first.</source>
        <translation>保存在磁盘，重启后对话可立即继续。最旧的先移除。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Show the network ledger…</source>
        <translation>显示网络账本…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>保持离线</translation>
    </message>
    <message>
        <source>Nothing in Puna may use the network. A search or a download switches this off, and says so.</source>
        <translation>Puna 中任何部分都不得使用网络。搜索或下载会将其关闭，并告知你。</translation>
    </message>
    <message>
        <source>Network ledger</source>
        <translation>网络账本</translation>
    </message>
    <message>
        <source>Every connection that Puna has ever made: when, to whom, why and how much.</source>
        <translation>Puna 建立过的每个连接：何时、与谁、为何、多少。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>包含模型的文件夹</translation>
    </message>
    <message>
        <source>Models in them are used where they lie, at any depth. Puna&apos;s own folder is always looked at.</source>
        <translation>其中的模型在原处使用，不限层级。Puna 自己的文件夹始终会查看。</translation>
    </message>
    <message>
        <source>Models of other applications</source>
        <translation>其他应用的模型</translation>
    </message>
    <message>
        <source>Use what LM Studio, Ollama, Jan, GPT4All and llama.cpp have, where it lies. Never changed.</source>
        <translation>在原处使用 LM Studio、Ollama、Jan、GPT4All 和 llama.cpp 的模型。从不更改。</translation>
    </message>
    <message>
        <source>Wait for the charger</source>
        <translation>等待充电器</translation>
    </message>
    <message>
        <source>Downloads and conversions pause while the computer runs on its battery.</source>
        <translation>电脑使用电池时暂停下载和转换。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made of free software.</source>
        <translation>采用 MIT 许可证的自由软件，由自由软件构成。</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>如果出了问题</translation>
    </message>
    <message>
        <source>Versions, sizes, settings and what logs say, for whoever is to help. No conversation is in it.</source>
        <translation>版本、大小、设置和日志内容，供帮助你的人使用。不含对话。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Find, bring in, take out, undo</source>
        <translation>查找、导入、导出、撤销</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>你的对话将列在这里。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Made by the rule</source>
        <translation>制作规则</translation>
    </message>
    <message>
        <source>the files tell it</source>
        <translation>由文件说明</translation>
    </message>
    <message>
        <source>Talk to it like</source>
        <translation>对话方式</translation>
    </message>
    <message>
        <source>it continues texts</source>
        <translation>它会续写文本</translation>
    </message>
    <message>
        <source>Make a chat of it</source>
        <translation>做成聊天</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose the base model…</source>
        <translation>选择基础模型…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Base model: {0}</source>
        <translation>基础模型：{0}</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>选择基础模型的文件夹</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Puna is already open, but does not answer. Wait a little, or end it, then try again.</source>
        <translation>Puna 已经打开，但没有响应。请稍等片刻，或先结束它，然后重试。</translation>
    </message>
    <message>
        <source>There is a good copy of {0}. Puna can go on with it; the damaged file is kept beside it.</source>
        <translation>有一份 {0} 的完好副本。Puna 可以用它继续；损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>用副本继续</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>从此开始</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete this saved template</source>
        <translation>删除此保存的模板</translation>
    </message>
    <message>
        <source>Open a .jinja file</source>
        <translation>打开 .jinja 文件</translation>
    </message>
    <message>
        <source>Write it to a .jinja file</source>
        <translation>写入 .jinja 文件</translation>
    </message>
    <message>
        <source>Template in Jinja</source>
        <translation>Jinja 模板</translation>
    </message>
    <message>
        <source>The prompt that the model reads</source>
        <translation>模型读取的提示词</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use in this conversation</source>
        <translation>在此对话中使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} tokens of {1}; each shade is one token.</source>
        <translation>{1} 个词元中的 {0} 个；每个色块是一个词元。</translation>
    </message>
    <message>
        <source>The first {0} of {1} tokens; each shade is one token.</source>
        <translation>{1} 个词元中的前 {0} 个；每个色块是一个词元。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>模型读取的内容</translation>
    </message>
    <message>
        <source>That is longer than any template needs.</source>
        <translation>这比任何模板所需都长。</translation>
    </message>
    <message>
        <source>It is empty: begin with another one, or write one.</source>
        <translation>它是空的：从另一个开始，或写一个。</translation>
    </message>
    <message>
        <source>Nothing of the conversation is in it: a template names {{ messages }}.</source>
        <translation>其中没有对话内容：模板要用到 {{ messages }}。</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>“{0}”已删除。</translation>
    </message>
    <message>
        <source>Templates (*.jinja *.j2 *.jinja2 *.txt);;All files (*)</source>
        <translation>模板 (*.jinja *.j2 *.jinja2 *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>打开模板</translation>
    </message>
    <message>
        <source>Write the template to a file</source>
        <translation>将模板写入文件</translation>
    </message>
    <message>
        <source>Templates (*.jinja)</source>
        <translation>模板 (*.jinja)</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>This conversation&apos;s</source>
        <translation>此对话的</translation>
    </message>
    <message>
        <source>With a model loaded, what it would read is shown here.</source>
        <translation>加载模型后，这里会显示它将读取的内容。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>已写入 {0}。</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Text of {0}</source>
        <translation>{0} 的文本</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 个字符</translation>
    </message>
    <message>
        <source>The first {0} of {1} characters</source>
        <translation>{1} 个字符中的前 {0} 个</translation>
    </message>
    <message>
        <source>Insert as text instead</source>
        <translation>改为插入文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Thought before answering</source>
        <translation>回答前进行了思考</translation>
    </message>
    <message>
        <source>Thought for {0}</source>
        <translation>思考了 {0}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Show later messages ({0})</source>
        <translation>显示之后的消息 ({0})</translation>
    </message>
    <message>
        <source>Show earlier messages ({0})</source>
        <translation>显示之前的消息 ({0})</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Conversations in the trash</source>
        <translation>回收站中的对话</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Erase all for good</source>
        <translation>永久清除全部</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} — until {1}</source>
        <translation>{0} — 保留至 {1}</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>What is deleted stays here for thirty days. Then it is erased from the disk.</source>
        <translation>删除的内容在此保留三十天，之后从磁盘清除。</translation>
    </message>
    <message>
        <source>Press again: this can&apos;t be undone</source>
        <translation>再按一次：无法撤销</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Saved prompts</source>
        <translation>已保存的提示词</translation>
    </message>
    <message>
        <source>Answer this conversation with</source>
        <translation>用以下模型回答此对话</translation>
    </message>
    <message>
        <source>Edit saved prompts…</source>
        <translation>编辑保存的提示词…</translation>
    </message>
    <message>
        <source>Save a prompt to use it here…</source>
        <translation>保存提示词以在此使用…</translation>
    </message>
</context>
<context>
    <name>TuningPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>例如：用简单的话简短回答。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Find the best template</source>
        <translation>寻找最佳模板</translation>
    </message>
    <message>
        <source>Let the model itself tell which template it was trained on</source>
        <translation>让模型自己说出它是用哪个模板训练的</translation>
    </message>
    <message>
        <source>See and edit the prompt…</source>
        <translation>查看并编辑提示词…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} 个词元</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>添加适配器…</translation>
    </message>
    <message>
        <source>Trying them… {0} % (stop)</source>
        <translation>正在尝试… {0} % (停止)</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>Context {0} of {1} tokens</source>
        <translation>上下文 {0} / {1} 个词元</translation>
    </message>
    <message>
        <source>{0} of weights</source>
        <translation>{0} 权重</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>此对话</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>此对话的回答方式</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>Find the prompt template: {0}</source>
        <translation>寻找提示模板：{0}</translation>
    </message>
    <message>
        <source>asking the model</source>
        <translation>正在询问模型</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>Working out size, memory and time for this computer…</source>
        <translation>正在计算此电脑上的大小、内存和时间…</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>另一种类型</translation>
    </message>
    <message>
        <source>Find the smallest that keeps {0} % of next words</source>
        <translation>寻找保留 {0} % 后续词语的最小模型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How small</source>
        <translation>多小</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}：{1}，{2}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}; measured first</source>
        <translation>{0}：{1}，{2}；先测量</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>{0} of memory at {1} tokens of context</source>
        <translation>上下文 {1} 个词元时内存 {0}</translation>
    </message>
    <message>
        <source>A tight fit: close other programs first.</source>
        <translation>勉强可用：请先关闭其他程序。</translation>
    </message>
    <message>
        <source>Too large for the memory that is free now.</source>
        <translation>超出当前可用内存。</translation>
    </message>
    <message>
        <source>a few seconds to make</source>
        <translation>制作需几秒</translation>
    </message>
    <message>
        <source>about {0} seconds to make</source>
        <translation>制作约需 {0} 秒</translation>
    </message>
    <message>
        <source>about {0} min to make</source>
        <translation>制作约需 {0} 分钟</translation>
    </message>
    <message>
        <source>One type after another is made and measured, from the smallest on, until one is good enough. That one stays. It takes as long as making and measuring several.</source>
        <translation>从最小的类型开始逐一制作并测量，直到有一个足够好为止，只保留这一个。所需时间相当于制作并测量多个类型。</translation>
    </message>
    <message>
        <source>{0} of {1} matrices can&apos;t take this type and get a larger one.</source>
        <translation>{1} 个矩阵中有 {0} 个不能用此类型，会用更大的类型。</translation>
    </message>
    <message>
        <source>{0} of memory</source>
        <translation>内存 {0}</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Use it in this conversation</source>
        <translation>在此对话中使用</translation>
    </message>
    <message>
        <source>Write it into the model</source>
        <translation>写入模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WeighingChoice</name>
    <message>
        <source>Puna&apos;s own text</source>
        <translation>Puna 自带的文本</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>一个文本文件…</translation>
    </message>
    <message>
        <source>A folder of texts…</source>
        <translation>一个文本文件夹…</translation>
    </message>
    <message>
        <source>My training data (JSON)…</source>
        <translation>我的训练数据 (JSON)…</translation>
    </message>
    <message>
        <source>Conversations of mine…</source>
        <translation>我的对话…</translation>
    </message>
    <message>
        <source>Nothing: I have an importance matrix…</source>
        <translation>不读：我已有重要性矩阵…</translation>
    </message>
    <message>
        <source>Measure first what matters to the model</source>
        <translation>先测量对模型重要的部分</translation>
    </message>
    <message>
        <source>With an importance matrix (imatrix), as llama.cpp makes and uses it</source>
        <translation>使用重要性矩阵 (imatrix)，与 llama.cpp 的做法相同</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>它读取</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 个对话</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} 个对话</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>选择文本文件夹</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>选择文本文件</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md);;All files (*)</source>
        <translation>文本 (*.txt *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose training data</source>
        <translation>选择训练数据</translation>
    </message>
    <message>
        <source>Training data (*.json *.jsonl)</source>
        <translation>训练数据 (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Choose an importance matrix</source>
        <translation>选择重要性矩阵</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat)</source>
        <translation>重要性矩阵 (*.gguf *.dat)</translation>
    </message>
    <message>
        <source>This type keeps so much that nothing would be better for it.</source>
        <translation>此类型保留得足够多，测量不会带来改进。</translation>
    </message>
    <message>
        <source>The model reads a text, and what it uses most is kept most exactly: small types lose less.</source>
        <translation>模型会读一段文本，用得最多的部分保留得最精确：小的类型损失更少。</translation>
    </message>
    <message>
        <source>This type is so coarse that it can only be made when that is known.</source>
        <translation>此类型非常粗略，只有知道哪些部分重要才能制作。</translation>
    </message>
    <message>
        <source>This adds less than a minute.</source>
        <translation>这会增加不到一分钟。</translation>
    </message>
    <message>
        <source>This adds about {0} min.</source>
        <translation>这会增加约 {0} 分钟。</translation>
    </message>
    <message>
        <source>This adds up to {0} min.</source>
        <translation>这最多会增加 {0} 分钟。</translation>
    </message>
    <message>
        <source>This adds about {0} hours.</source>
        <translation>这会增加约 {0} 小时。</translation>
    </message>
    <message>
        <source>This adds up to {0} hours.</source>
        <translation>这最多会增加 {0} 小时。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Drop a checkpoint folder or a model file here</source>
        <translation>将检查点文件夹或模型文件拖到这里</translation>
    </message>
    <message>
        <source>Puna makes a 4-bit copy of it for this computer. Your files stay as they are.</source>
        <translation>Puna 会为此电脑制作一个 4 位副本。你的文件保持不变。</translation>
    </message>
    <message>
        <source>Welcome to Puna</source>
        <translation>欢迎使用 Puna</translation>
    </message>
    <message>
        <source>Turn LLaMA-family weights into a private chat on your own laptop.</source>
        <translation>把 LLaMA 系列权重变成你自己笔记本上的私密聊天。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>没有任何内容离开此电脑。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>在想什么？</translation>
    </message>
    <message>
        <source>Write below. The conversation stays on this computer.</source>
        <translation>在下方书写。对话留在此电脑上。</translation>
    </message>
</context>
<context>
    <name>_Connections</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
</context>
<context>
    <name>_ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
</context>
</TS>
