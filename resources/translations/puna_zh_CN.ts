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
        <source>the background process was ended by the system, most likely because memory ran out: try a smaller model or a shorter context</source>
        <translation>后台进程被系统结束，很可能是因为内存不足：请换用更小的模型或更短的上下文</translation>
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
        <source>Choose a model to see what it is and how it could be taken.</source>
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
        <source>Choose a model to see what it is and how it could be taken.</source>
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
        <source>Stay offline is off now, because you asked for the hub. Every connection is in the ledger.</source>
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
        <source>Puna runs in safe mode: usual settings, no model loaded, no folder watched. Your conversations are all here, and your settings are as they were at the next start.</source>
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
        <source>Nothing moves by itself. Also where the system asks for it.</source>
        <translation>没有任何内容自行移动。系统要求时也是如此。</translation>
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
