<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Check everything…</source>
        <translation>全面检查(&amp;C)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Copy versions and licences</source>
        <translation>复制版本和许可证信息</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Looks for everything that could keep a switch from working, and says what to do.</source>
        <translation>查找所有可能妨碍切换的问题，并给出处理办法。</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>Trouble?</source>
        <translation>遇到问题？</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Base URL of the {format} API</source>
        <translation>{format} API 的基础 URL</translation>
    </message>
    <message>
        <source>More API formats</source>
        <translation>更多 API 格式</translation>
    </message>
    <message>
        <source>{format} address</source>
        <translation>{format} API 地址</translation>
    </message>
</context>
<context>
    <name>AgentLine</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command that installs {agent}</source>
        <translation>复制安装 {agent} 的命令</translation>
    </message>
</context>
<context>
    <name>AgentList</name>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Not installed ({number})</source>
        <translation>未安装 ({number})</translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>No agents found. Those that are installed can be chosen here.</source>
        <translation>未找到智能体。已安装的智能体可在此选择。</translation>
    </message>
    <message>
        <source>Show {agent}</source>
        <translation>显示 {agent}</translation>
    </message>
    <message>
        <source>Shown in the list, in the tray and under “All agents”. The others keep what they use, and stay reachable behind “Hidden”.</source>
        <translation>显示在列表、系统托盘和“所有智能体”中。其余智能体保持现有设置，可在“已隐藏”中找到。</translation>
    </message>
</context>
<context>
    <name>AsideFrame</name>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}。{text}</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Ask again what is left on the account: {left}</source>
        <translation>重新查询账户余额：{left}</translation>
    </message>
    <message>
        <source>Choose a model: {model}</source>
        <translation>选择模型：{model}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>{where}: {path}, which only you can read</source>
        <translation>{where}：{path}，仅你可读</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>Its key would go to another host: {hosts}.</source>
        <translation>其密钥将发送到另一台主机：{hosts}。</translation>
    </message>
    <message>
        <source>New. It comes without a key.</source>
        <translation>新增，不含密钥。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{field} stays {mine}, as you set it. The shared setup says {theirs}.</source>
        <translation>{field} 保持你设置的 {mine}。共享配置包中为 {theirs}。</translation>
    </message>
    <message>
        <source>{name} was taken out of the shared setup. It stays here as it is.</source>
        <translation>{name} 已从共享配置包中移除，在这里保持不变。</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>Copy everything</source>
        <translation>复制全部</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <translation>HTTP 状态码 {status}</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>返回内容</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>request id {id}</source>
        <translation>请求 ID {id}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>&amp;Check profiles</source>
        <translation>检查配置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>A PEM file that is trusted besides the usual ones, such as your organisation&apos;s.</source>
        <translation>除默认证书外还信任的 PEM 文件，例如组织的证书。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>证书(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Every {n} minutes</source>
        <translation>每 {n} 分钟</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>不自动检查</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>代理地址(&amp;A)</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定：</translation>
    </message>
    <message>
        <source>Those in use. A check looks at the model list, and raises no prompt by itself.</source>
        <translation>只检查使用中的配置。检查只读取模型列表，不会自行弹出提示。</translation>
    </message>
    <message>
        <source>the usual ones alone</source>
        <translation>仅默认证书</translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Choose a provider instead</source>
        <translation>改为选择服务商</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Another host: not checked with it yet</source>
        <translation>主机已改变：尚未检查</translation>
    </message>
    <message>
        <source>Its key is stored already; replace it in the window, under Keys.</source>
        <translation>其密钥已保存；可在窗口的“密钥”中更换。</translation>
    </message>
    <message>
        <source>This looks like a key. Paste the address first, so that it is clear who gets it.</source>
        <translation>这看起来是密钥。请先粘贴地址，以便确定密钥发给谁。</translation>
    </message>
    <message>
        <source>{profile}: now paste its key.</source>
        <translation>{profile}：现在请粘贴其密钥。</translation>
    </message>
</context>
<context>
    <name>DeepPanel</name>
    <message>
        <source>&amp;Send them</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>A list of models does not prove that a model answers. A deep check asks it, and costs tokens.</source>
        <translation>有模型列表并不能证明模型能够响应。深度检查会实际向模型发送请求，消耗 token。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在请求…</translation>
    </message>
    <message>
        <source>Check &amp;deeper again…</source>
        <translation>再次深度检查(&amp;D)…</translation>
    </message>
    <message>
        <source>Check &amp;deeper…</source>
        <translation>深度检查(&amp;D)…</translation>
    </message>
    <message>
        <source>Every request worked.</source>
        <translation>所有请求均成功。</translation>
    </message>
    <message>
        <source>Not every request worked.</source>
        <translation>部分请求未成功。</translation>
    </message>
    <message>
        <source>Nothing was sent: the check itself failed already.</source>
        <translation>未发送任何请求：检查本身已失败。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped before its end.</source>
        <translation>未完成就已停止。</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>request id {id}</source>
        <translation>请求 ID {id}</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dia&amp;gnose {agent}…</source>
        <translation>诊断 {agent}(&amp;G)…</translation>
    </message>
    <message>
        <source>Edit the address…</source>
        <translation>编辑地址…</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Store a new key…</source>
        <translation>保存新密钥…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation>使用 {url}</translation>
    </message>
</context>
<context>
    <name>DiagnoseSheet</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Check &amp;everything…</source>
        <translation>全面检查(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>网关返回的内容</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Another link came in. Finish this import, then open the link again.</source>
        <translation>又收到一个链接。请先完成本次导入，再重新打开该链接。</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>更改的行</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>&amp;Adopt</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Adopt into {profile}</source>
        <translation>采纳到 {profile}(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持现状(&amp;L)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Adopted into the profile</source>
        <translation>已采纳到配置</translation>
    </message>
    <message>
        <source>Apply a&amp;gain</source>
        <translation>重新应用(&amp;G)</translation>
    </message>
    <message>
        <source>Apply {profile} a&amp;gain</source>
        <translation>重新应用 {profile}(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing differs any more.</source>
        <translation>已没有差异。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>What was changed is no address and no model of a profile.</source>
        <translation>被更改的既不是配置的地址，也不是模型。</translation>
    </message>
    <message>
        <source>You are told again only when one of these settings changes once more.</source>
        <translation>只有这些设置再次更改时才会重新提示。</translation>
    </message>
</context>
<context>
    <name>DoctorSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ezswitch…</source>
        <translation>移除 ezswitch(&amp;R)…</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>阻断</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>复制此行</translation>
    </message>
    <message>
        <source>In a &amp;project…</source>
        <translation>在项目中查看(&amp;P)…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Let nobody else read it</source>
        <translation>禁止他人读取</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Looks also into {folder}.</source>
        <translation>同时查看 {folder}。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing is wrong: agents, keys, files and records were looked at.</source>
        <translation>一切正常：已查看智能体、密钥、文件和记录。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>移除报告</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>查看差异…</translation>
    </message>
    <message>
        <source>Store the key…</source>
        <translation>保存密钥…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Which project?</source>
        <translation>哪个项目？</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重新写入</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>The switch waits. If the system asks for your keychain&apos;s password, answer it there.</source>
        <translation>切换正在等待。如果系统要求输入钥匙串密码，请在系统提示中输入。</translation>
    </message>
</context>
<context>
    <name>Failing</name>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>{number} profiles in use do not work</source>
        <translation>{number} 个使用中的配置不正常</translation>
    </message>
</context>
<context>
    <name>FailureSheet</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>复制路径：{name}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>打开文件夹：{name}</translation>
    </message>
    <message>
        <source>Past checks and model lists. It may be deleted.</source>
        <translation>以往的检查结果和模型列表，可以删除。</translation>
    </message>
    <message>
        <source>Profiles and settings: readable, never with a key.</source>
        <translation>配置和设置：明文可读，绝不含密钥。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The small programs that agents call for a key.</source>
        <translation>智能体获取密钥时调用的小程序。</translation>
    </message>
    <message>
        <source>What undo and restore need. Do not edit it.</source>
        <translation>撤销和还原所需的数据，请勿编辑。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>A profile, an agent, or what to do</source>
        <translation>配置、智能体或操作</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>Nothing like that. Try fewer letters.</source>
        <translation>没有匹配项，请减少输入的字符。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Folded away</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The shared setup of {name} was refused</source>
        <translation>{name} 的共享配置包被拒绝</translation>
    </message>
    <message>
        <source>{names}: nothing changes here before you have seen it.</source>
        <translation>{names}：在你查看之前，这里不会有任何更改。</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后继续在系统托盘中运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动态效果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>登录时启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;middle click on the tray icon switches back</source>
        <translation>中键点击系统托盘图标即可切回(&amp;M)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Asked at the start and once a day. Nothing is downloaded, and nothing of yours is sent.</source>
        <translation>启动时以及每天查询一次。不会下载任何内容，也不会发送你的任何数据。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>It puts the agent that was switched last back on the profile it had before.</source>
        <translation>让最近切换的智能体回到之前的配置。</translation>
    </message>
    <message>
        <source>It starts minimised, in the tray where there is one.</source>
        <translation>启动时最小化；有系统托盘时，进入系统托盘。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Say when there is a &amp;newer version (asks {host})</source>
        <translation>向 {host} 查询并提示新版本(&amp;N)</translation>
    </message>
    <message>
        <source>Where there is no tray, closing the window quits.</source>
        <translation>没有系统托盘时，关闭窗口即退出。</translation>
    </message>
    <message>
        <source>Without it, the system&apos;s own wish counts, where it can be known.</source>
        <translation>不勾选时以系统设置为准（如能获知）。</translation>
    </message>
    <message>
        <source>Without it, the system&apos;s own wish counts, where it has one.</source>
        <translation>不勾选时以系统设置为准（如有此设置）。</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>&amp;Restore files from before ezswitch…</source>
        <translation>还原到使用 ezswitch 之前的文件(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was switched yet. Everything you switch is listed here.</source>
        <translation>尚未进行过切换。所有切换都会列在这里。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>{when} · undone since</source>
        <translation>{when} · 后来已撤销</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Import &amp;only</source>
        <translation>仅导入(&amp;O)</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what it is.</source>
        <translation>在你看过内容之前，不会保存任何内容。</translation>
    </message>
    <message>
        <source>Reading what was given…</source>
        <translation>正在读取所提供的内容…</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>正在读取 {source}…</translation>
    </message>
    <message>
        <source>There is nothing in it that can be imported.</source>
        <translation>其中没有可导入的内容。</translation>
    </message>
    <message>
        <source>Tick what you want to import. No agent uses any of it before you say so.</source>
        <translation>勾选要导入的内容。未经你确认，智能体不会使用其中任何一项。</translation>
    </message>
    <message>
        <source>When it changes you are told, and see how, before anything changes here.</source>
        <translation>内容有变化时会通知你，并先列出变化，之后才会更改这里的任何内容。</translation>
    </message>
    <message>
        <source>your agents&apos; settings</source>
        <translation>智能体的设置</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>A program prints the key</source>
        <translation>由程序输出密钥</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>It runs without a shell whenever the key is needed, and prints the key on one line.</source>
        <translation>需要密钥时直接运行，不经过 Shell，并将密钥输出为一行。</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>粘贴新密钥</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>程序(&amp;G)</translation>
    </message>
    <message>
        <source>pass show api/example</source>
        <translation>pass show api/example</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>A profile wants to send it to {host}, which is not approved.</source>
        <translation>某个配置要将它发送到 {host}，但该主机未获批准。</translation>
    </message>
    <message>
        <source>Approve host</source>
        <translation>批准主机</translation>
    </message>
    <message>
        <source>Approve {host} for {key}</source>
        <translation>为 {key} 批准 {host}</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在访问钥匙串…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Goes to {hosts} only.</source>
        <translation>只发送到 {hosts}。</translation>
    </message>
    <message>
        <source>In use in {agents}: it cannot be removed now.</source>
        <translation>{agents} 正在使用，现在无法移除。</translation>
    </message>
    <message>
        <source>In use in {agents}: switch them to another profile first.</source>
        <translation>{agents} 正在使用：请先切换到其他配置。</translation>
    </message>
    <message>
        <source>It also stands in {path}.</source>
        <translation>它还存在于 {path}。</translation>
    </message>
    <message>
        <source>No keys yet. A key is stored when you add a profile.</source>
        <translation>还没有密钥。添加配置时会保存密钥。</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>未使用。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>立即移除</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <translation>移除密钥 {key}</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Replace the key {key}</source>
        <translation>更换密钥 {key}</translation>
    </message>
    <message>
        <source>Used by {profiles}, in {agents}: it cannot be removed now.</source>
        <translation>用于 {profiles}，{agents} 正在使用：现在无法移除。</translation>
    </message>
    <message>
        <source>Used by {profiles}.</source>
        <translation>用于 {profiles}。</translation>
    </message>
    <message>
        <source>Where it may go is known once the keychain is unlocked.</source>
        <translation>解锁钥匙串后才能知道它可以发送到哪里。</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>第 {number} 版</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>For yourself: they stay on this computer, and no key belongs here</source>
        <translation>仅供自己查看：只保存在这台计算机上，请勿写入密钥</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>标签和备注</translation>
    </message>
    <message>
        <source>work, europe</source>
        <extracomment>the comma stays this one: it parts the tags</extracomment>
        <translation>工作, 欧洲</translation>
    </message>
</context>
<context>
    <name>MistakeSheet</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Main model, for all agents</source>
        <translation>主模型，用于所有智能体</translation>
    </message>
    <message>
        <source>Main model, {agent}</source>
        <translation>主模型，{agent}</translation>
    </message>
    <message>
        <source>Main, sma&amp;ll model</source>
        <translation>主模型、小模型(&amp;L)</translation>
    </message>
    <message>
        <source>Only for {agent}</source>
        <translation>仅用于 {agent}</translation>
    </message>
    <message>
        <source>Other models for one agent</source>
        <translation>为单个智能体另选模型</translation>
    </message>
    <message>
        <source>Small model, for all agents</source>
        <translation>小模型，用于所有智能体</translation>
    </message>
    <message>
        <source>Small model, {agent}</source>
        <translation>小模型，{agent}</translation>
    </message>
    <message>
        <source>Way, {agent}</source>
        <translation>方式，{agent}</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>the agent&apos;s own choice</source>
        <translation>由智能体自行选择</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Applies at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>Find or type a model</source>
        <translation>查找或输入模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No list yet: check the profile, or type a model.</source>
        <translation>还没有列表：请检查该配置，或直接输入模型。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the agent&apos;s own choice</source>
        <translation>由智能体自行选择</translation>
    </message>
</context>
<context>
    <name>Newer</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Nothing was downloaded. Its page says what is new and how to get it.</source>
        <translation>没有下载任何内容。新版本的更新内容和获取方式见其页面。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>ezswitch {version} is there</source>
        <translation>ezswitch {version} 已发布</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>A program can print it: {program}. Import first; the program is used only after this line was run:</source>
        <translation>可由程序输出密钥：{program}。请先导入；运行下面这行命令后才会使用该程序：</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Found, goes into your keychain: {key}</source>
        <translation>已找到，将存入钥匙串：{key}</translation>
    </message>
    <message>
        <source>Get a key at {host}</source>
        <translation>在 {host} 获取密钥</translation>
    </message>
    <message>
        <source>It goes to {hosts} only.</source>
        <translation>只发送到 {hosts}。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key of {profile}</source>
        <translation>{profile} 的密钥</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Paste the key here, or leave it for later</source>
        <translation>在此粘贴密钥，也可以以后再填</translation>
    </message>
    <message>
        <source>The same as {profile}, which you have.</source>
        <translation>与已有的 {profile} 相同。</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>A check says &quot;works&quot; only where the key was seen to be accepted.</source>
        <translation>只有确实看到密钥被接受，检查才会显示“正常”。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API provider switch</source>
        <translation>API 服务商切换工具</translation>
    </message>
    <message>
        <source>API;provider;key;gateway;agent;model;</source>
        <translation>API;服务商;密钥;网关;智能体;模型;</translation>
    </message>
    <message>
        <source>It changes the few settings in the agent&apos;s own file that name the address, the key and the models, and nothing else in it.</source>
        <translation>只更改智能体自己的文件中指定地址、密钥和模型的几项设置，其余内容一概不动。</translation>
    </message>
    <message>
        <source>Keys lie in the system&apos;s keychain.</source>
        <translation>密钥存放在系统的钥匙串中。</translation>
    </message>
    <message>
        <source>One click points a coding agent at another API provider, and one click brings it back: a gateway, a provider&apos;s own API, or a server of your own.</source>
        <translation>点一下，让编程智能体改用另一家 API 服务商；再点一下，恢复原样。可以是网关、服务商自己的 API，或自己的服务器。</translation>
    </message>
    <message>
        <source>Switch the API provider of coding agents</source>
        <translation>切换编程智能体的 API 服务商</translation>
    </message>
    <message>
        <source>Switches the API provider of coding agents</source>
        <translation>切换编程智能体的 API 服务商</translation>
    </message>
    <message>
        <source>Try it in a demonstration</source>
        <translation>在演示中试用</translation>
    </message>
    <message>
        <source>Undo takes the last switch back; revert brings back the files as they were, byte for byte.</source>
        <translation>撤销会取消上一次切换；还原会把文件逐字节恢复成原来的样子。</translation>
    </message>
    <message>
        <source>Undo the last switch</source>
        <translation>撤销上一次切换</translation>
    </message>
    <message>
        <source>Window, tray and command line do the same things.</source>
        <translation>窗口、系统托盘和命令行功能相同。</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>服务商</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a profile (Ctrl+N)</source>
        <translation>添加配置 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check all profiles now (F5)</source>
        <translation>立即检查所有配置 (F5)</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History: what was switched when</source>
        <translation>历史记录：何时切换了什么</translation>
    </message>
    <message>
        <source>Why does it not work? (Ctrl+D)</source>
        <translation>为什么不能用？(Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>PasteField</name>
    <message>
        <source>Show what was pasted while held</source>
        <translation>按住时显示粘贴的内容</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>&amp;Apply {n} change</source>
        <translation>应用 {n} 项更改(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply {n} changes</source>
        <translation>应用 {n} 项更改(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import and use in {agents}</source>
        <translation>导入并用于 {agents}(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {n} profile</source>
        <translation>导入 {n} 个配置(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {n} profiles</source>
        <translation>导入 {n} 个配置(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {n} profiles and use in {agents}</source>
        <translation>导入 {n} 个配置并用于 {agents}(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;OpenAI address</source>
        <translation>OpenAI 地址(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Responses address</source>
        <translation>Responses 地址(&amp;R)</translation>
    </message>
    <message>
        <source>--command needs a program and its arguments.</source>
        <translation>--command 需要一个程序及其参数。</translation>
    </message>
    <message>
        <source>--model {text} is not ROLE=ID.</source>
        <translation>--model {text} 不符合 ROLE=ID 的形式。</translation>
    </message>
    <message>
        <source>--surface {text} is not AGENT=FORMAT.</source>
        <translation>--surface {text} 不符合 AGENT=FORMAT 的形式。</translation>
    </message>
    <message>
        <source>--way {text} names no way of an agent.</source>
        <translation>--way {text} 不是智能体的任何一种方式。</translation>
    </message>
    <message>
        <source>1 of {n} profiles works · checked {when}</source>
        <translation>{n} 个配置中有 1 个正常 · 上次检查：{when}</translation>
    </message>
    <message>
        <source>1 of {n} profiles works, {unproven} not proven · checked {when}</source>
        <translation>{n} 个配置中有 1 个正常，{unproven} 个未验证 · 上次检查：{when}</translation>
    </message>
    <message>
        <source>1 profile does not work · checked {when}</source>
        <translation>1 个配置不正常 · 上次检查：{when}</translation>
    </message>
    <message>
        <source>1 profile is reachable, its key not proven · checked {when}</source>
        <translation>1 个配置可连接，密钥未验证 · 上次检查：{when}</translation>
    </message>
    <message>
        <source>200, with an error</source>
        <translation>200，但带有错误</translation>
    </message>
    <message>
        <source>A .env file cannot hold this value so that every program reads it back: it has a line break, both kinds of quotes, ${{ or backslashes.</source>
        <translation>.env 文件无法保存这个值并让每个程序都能原样读回：其中有换行符、两种引号、${{ 或反斜杠。</translation>
    </message>
    <message>
        <source>A Codex profile sets {settings}.</source>
        <translation>Codex 自身的一个配置（profile）设置了 {settings}。</translation>
    </message>
    <message>
        <source>A base URL looks like https://www.example.com/v1</source>
        <translation>基础 URL 形如 https://www.example.com/v1</translation>
    </message>
    <message>
        <source>A command cannot hold a NUL byte.</source>
        <translation>命令不能含有 NUL 字节。</translation>
    </message>
    <message>
        <source>A command needs at least the name of a program.</source>
        <translation>命令至少要包含程序名。</translation>
    </message>
    <message>
        <source>A command that Windows runs through cmd cannot hold &quot;, % or control characters.</source>
        <translation>Windows 通过 cmd 运行的命令不能含有 &quot;、% 或控制字符。</translation>
    </message>
    <message>
        <source>A date, which Cline itself renews.</source>
        <translation>日期，由 Cline 自行更新。</translation>
    </message>
    <message>
        <source>A deep check, or the first request of an agent, will tell.</source>
        <translation>做一次深度检查，或等智能体首次请求，即可得知。</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>有文件无法读取</translation>
    </message>
    <message>
        <source>A file that does not parse is refused, not repaired.</source>
        <translation>无法解析的文件会被拒绝，不作修复。</translation>
    </message>
    <message>
        <source>A gateway that a team runs itself: write its host in place of localhost.</source>
        <translation>团队自建的网关：请将 localhost 换成网关的主机。</translation>
    </message>
    <message>
        <source>A key stands nowhere but where it has to.</source>
        <translation>密钥只出现在必须出现的地方。</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>A link begins with ezswitch:// or ccswitch://</source>
        <translation>链接以 ezswitch:// 或 ccswitch:// 开头</translation>
    </message>
    <message>
        <source>A link has at most {kilobytes} KB.</source>
        <translation>链接最大 {kilobytes} KB。</translation>
    </message>
    <message>
        <source>A link never switches an agent by itself: choose who uses it afterwards.</source>
        <translation>链接本身不会切换智能体：由谁使用，请在导入后选择。</translation>
    </message>
    <message>
        <source>A link of CC Switch</source>
        <translation>CC Switch 的链接</translation>
    </message>
    <message>
        <source>A link of CC Switch has at most {kilobytes} KB here.</source>
        <translation>CC Switch 的链接在这里最大 {kilobytes} KB。</translation>
    </message>
    <message>
        <source>A model of the profile has something in it that a program may take for a variable, file or command.</source>
        <translation>该配置的某个模型含有可能被程序当作变量、文件或命令的内容。</translation>
    </message>
    <message>
        <source>A profile has one address per API format; the first of the link was taken.</source>
        <translation>配置的每种 API 格式只有一个地址；已采用链接中的第一个。</translation>
    </message>
    <message>
        <source>A profile has up to {most} tags.</source>
        <translation>一个配置最多有 {most} 个标签。</translation>
    </message>
    <message>
        <source>A profile is an address, a key and a model. The key goes into the keychain and nowhere else.</source>
        <translation>一个配置包含地址、密钥和模型。密钥只存入钥匙串，不会放到别处。</translation>
    </message>
    <message>
        <source>A profile&apos;s name cannot hold control characters.</source>
        <translation>配置的名称不能含有控制字符。</translation>
    </message>
    <message>
        <source>A recorded switch cannot be understood; it was written by another version, or damaged.</source>
        <translation>有一条切换记录无法识别：它由其他版本写入，或已损坏。</translation>
    </message>
    <message>
        <source>A request for it is refused with 403 or 404.</source>
        <translation>对它的请求会以 403 或 404 被拒绝。</translation>
    </message>
    <message>
        <source>A shared setup has at most 256 KB.</source>
        <translation>共享配置包最大 256 KB。</translation>
    </message>
    <message>
        <source>A shared setup has at most {kilobytes} KB.</source>
        <translation>共享配置包最大 {kilobytes} KB。</translation>
    </message>
    <message>
        <source>A shared setup has at most {most} profiles.</source>
        <translation>共享配置包最多包含 {most} 个配置。</translation>
    </message>
    <message>
        <source>A shared setup needs profiles, each with a base URL.</source>
        <translation>共享配置包必须包含配置，且每个配置都要有基础 URL。</translation>
    </message>
    <message>
        <source>A switch that was interrupted was finished.</source>
        <translation>一次中断的切换已完成。</translation>
    </message>
    <message>
        <source>A switch that was interrupted was taken back: every file is as it was before.</source>
        <translation>一次中断的切换已撤回：所有文件都恢复原样。</translation>
    </message>
    <message>
        <source>A switch was interrupted, and until it is finished or taken back nothing else can be switched.</source>
        <translation>有一次切换被中断；在完成或撤回之前，无法进行其他切换。</translation>
    </message>
    <message>
        <source>A tag is up to {most} printable characters without a comma.</source>
        <translation>标签最多 {most} 个可打印字符，不能含逗号。</translation>
    </message>
    <message>
        <source>A terminal opens with this profile</source>
        <translation>正在以此配置打开终端</translation>
    </message>
    <message>
        <source>A window of ezswitch is open. When it is closed, {folder} goes as well.</source>
        <translation>ezswitch 的窗口仍然开着。关闭后，{folder} 也会一并删除。</translation>
    </message>
    <message>
        <source>A write that died left it. It is not read by anybody, and may hold settings from before.</source>
        <translation>由一次中途失败的写入留下。没有程序会读取它，其中可能含有以前的设置。</translation>
    </message>
    <message>
        <source>Add &quot;{provider}&quot; there, then try again: that list is yours, ezswitch leaves it alone.</source>
        <translation>请在那里添加 &quot;{provider}&quot;，然后重试：该列表归你管理，ezswitch 不会改动。</translation>
    </message>
    <message>
        <source>Add `ezswitch/**` to the list, or take the list out.</source>
        <translation>在该列表中加入 `ezswitch/**`，或者删掉该列表。</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>添加配置…</translation>
    </message>
    <message>
        <source>Add one in the profile to use it here.</source>
        <translation>在配置中添加一个地址，即可在此使用。</translation>
    </message>
    <message>
        <source>Add one: ezswitch add ID</source>
        <translation>添加一个：ezswitch add ID</translation>
    </message>
    <message>
        <source>Add one: ezswitch add ID --preset NAME.</source>
        <translation>添加一个：ezswitch add ID --preset NAME。</translation>
    </message>
    <message>
        <source>Add the profile again, or put {agent} on another: ezswitch use PROFILE {agent_id}</source>
        <translation>重新添加该配置，或让 {agent} 使用其他配置：ezswitch use PROFILE {agent_id}</translation>
    </message>
    <message>
        <source>Add the profile&apos;s address there, or take `allowedBaseUrls` out.</source>
        <translation>在那里加入配置的地址，或者删掉 `allowedBaseUrls`。</translation>
    </message>
    <message>
        <source>Add {provider}</source>
        <translation>添加 {provider}</translation>
    </message>
    <message>
        <source>Added where it is missing, as Qwen Code itself would.</source>
        <translation>缺少时添加，与 Qwen Code 自身的做法相同。</translation>
    </message>
    <message>
        <source>Added where it is missing: the file is thrown away without it.</source>
        <translation>缺少时添加：没有它，整个文件会被丢弃。</translation>
    </message>
    <message>
        <source>Added where it is missing: the file needs a name.</source>
        <translation>缺少时添加：文件必须有名称。</translation>
    </message>
    <message>
        <source>Added where it is missing: the file needs a version.</source>
        <translation>缺少时添加：文件必须有版本。</translation>
    </message>
    <message>
        <source>Added where missing, as {agent} itself would.</source>
        <translation>缺少时添加，与 {agent} 自身的做法相同。</translation>
    </message>
    <message>
        <source>After a rotation, type the new key: Chat: Manage Language Models, the entry of ezswitch, its key.</source>
        <translation>更换密钥后，请输入新密钥：Chat: Manage Language Models，选择 ezswitch 的条目，填入密钥。</translation>
    </message>
    <message>
        <source>After a switch the file tells profile and key.</source>
        <translation>切换后，文件写明配置和密钥。</translation>
    </message>
    <message>
        <source>Agents that ask ezswitch for a key get none, and no key can be stored.</source>
        <translation>向 ezswitch 请求密钥的智能体会得不到密钥，也无法保存密钥。</translation>
    </message>
    <message>
        <source>AiHubMix</source>
        <translation>AiHubMix</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>所有智能体</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Always the same value.</source>
        <translation>始终是同一个值。</translation>
    </message>
    <message>
        <source>An address never stands without its key source.</source>
        <translation>地址从不脱离其密钥来源单独存在。</translation>
    </message>
    <message>
        <source>An address of more than {most} characters is none.</source>
        <translation>超过 {most} 个字符的地址无效。</translation>
    </message>
    <message>
        <source>An address or model of the profile has {{env:...}} or {{file:...}} in it, which {agent} would fill in.</source>
        <translation>该配置的地址或模型中含有 {{env:...}} 或 {{file:...}}，{agent} 会将其替换。</translation>
    </message>
    <message>
        <source>An agent would wait for it in vain. Use another model or another of the profile&apos;s addresses.</source>
        <translation>智能体会一直等不到结果。请使用其他模型，或该配置的其他地址。</translation>
    </message>
    <message>
        <source>An unfinished switch was put in order</source>
        <translation>一次未完成的切换已处理妥当</translation>
    </message>
    <message>
        <source>Another ezswitch has been switching for more than {seconds} seconds.</source>
        <translation>另一个 ezswitch 进行切换已超过 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Another model was chosen inside Crush.</source>
        <translation>在 Crush 中选择了其他模型。</translation>
    </message>
    <message>
        <source>Another program is writing beside {path} and did not finish within {seconds} seconds.</source>
        <translation>另一个程序正在 {path} 旁写入，{seconds} 秒内没有完成。</translation>
    </message>
    <message>
        <source>Another program may be writing the same file. Everything was put back.</source>
        <translation>可能有其他程序正在写入同一文件。所有内容都已恢复原样。</translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation>其他服务商…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>Answered as an API</source>
        <translation>以 API 形式响应</translation>
    </message>
    <message>
        <source>Ant&amp;hropic address</source>
        <translation>Anthropic 地址(&amp;H)</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Anthropic-compatible</source>
        <translation>Anthropic 兼容</translation>
    </message>
    <message>
        <source>Any address that speaks one of the API formats: a gateway of your team, a proxy, a server on this machine.</source>
        <translation>任何支持某种 API 格式的地址：团队的网关、代理，或本机上的服务。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>重新应用</translation>
    </message>
    <message>
        <source>Apply the profile again, or leave it: ezswitch drift {agent} --leave</source>
        <translation>重新应用该配置，或保持现状：ezswitch drift {agent} --leave</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask for a link without one, and give the key apart. One that is used already should be replaced.</source>
        <translation>请索取不含密钥的链接，密钥另行提供。已在使用的密钥应当更换。</translation>
    </message>
    <message>
        <source>Ask for a new one: such a link looks like ezswitch://import?preset=ezrouter</source>
        <translation>请索取新链接，形如 ezswitch://import?preset=ezrouter</translation>
    </message>
    <message>
        <source>Ask for an address without one; Git knows your sign-ins by itself.</source>
        <translation>请索取不含它的地址；Git 自己知道你的登录信息。</translation>
    </message>
    <message>
        <source>Ask for another address of it.</source>
        <translation>请索取它的其他地址。</translation>
    </message>
    <message>
        <source>Ask for the check yourself.</source>
        <translation>请自行发起检查。</translation>
    </message>
    <message>
        <source>Ask its owner for the address where it is now.</source>
        <translation>请向其所有者询问现在的地址。</translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation>请询问其所有者。</translation>
    </message>
    <message>
        <source>Ask what is left on the account</source>
        <translation>查询账户余额</translation>
    </message>
    <message>
        <source>Ask who shared it for another one.</source>
        <translation>请向分享者另要一个。</translation>
    </message>
    <message>
        <source>Ask whoever manages this machine.</source>
        <translation>请询问这台计算机的管理员。</translation>
    </message>
    <message>
        <source>Back to before ezswitch</source>
        <translation>还原到使用 ezswitch 之前</translation>
    </message>
    <message>
        <source>Better: {choices}.</source>
        <translation>建议：{choices}。</translation>
    </message>
    <message>
        <source>Blanks around the key were removed.</source>
        <translation>已去除密钥前后的空白。</translation>
    </message>
    <message>
        <source>Bring my providers from CC Switch ({number})</source>
        <translation>导入 CC Switch 中的服务商 ({number})</translation>
    </message>
    <message>
        <source>By a program: ezswitch keys set NAME --command ...</source>
        <translation>由程序提供：ezswitch keys set NAME --command ...</translation>
    </message>
    <message>
        <source>By which sign-in: a key, and so nobody is asked at the start.</source>
        <translation>登录方式：使用密钥，因此启动时不会询问。</translation>
    </message>
    <message>
        <source>CC Switch did not end properly</source>
        <translation>CC Switch 没有正常结束</translation>
    </message>
    <message>
        <source>CC Switch has no database there</source>
        <translation>那里没有 CC Switch 的数据库</translation>
    </message>
    <message>
        <source>CC Switch is writing to it</source>
        <translation>CC Switch 正在写入</translation>
    </message>
    <message>
        <source>CC Switch keeps copies in its folder backups; put one back there, then try again.</source>
        <translation>CC Switch 在其 backups 文件夹中保留副本；请恢复其中一份，然后重试。</translation>
    </message>
    <message>
        <source>CC Switch keeps it in {folder}; ezswitch edits {other_folder}.</source>
        <translation>CC Switch 将其保存在 {folder}；ezswitch 编辑的是 {other_folder}。</translation>
    </message>
    <message>
        <source>CC Switch translates between this provider and {app}. ezswitch does not: the profile serves agents that speak {format}.</source>
        <translation>CC Switch 会在该服务商与 {app} 之间转换格式，ezswitch 不会：该配置只用于支持 {format} 的智能体。</translation>
    </message>
    <message>
        <source>CC Switch was not found here.</source>
        <translation>未在此找到 CC Switch。</translation>
    </message>
    <message>
        <source>CC Switch&apos;s own proxy holds its place: switch that off there first.</source>
        <translation>CC Switch 自带的代理占用了它的位置：请先在 CC Switch 中关闭代理。</translation>
    </message>
    <message>
        <source>CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST is set.</source>
        <translation>已设置 CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST。</translation>
    </message>
    <message>
        <source>Cancel what hangs and try again, or use another model: each has a queue of its own.</source>
        <translation>取消卡住的请求后重试，或使用其他模型：每个模型有各自的队列。</translation>
    </message>
    <message>
        <source>Cannot be brought: {reasons}</source>
        <translation>无法导入：{reasons}</translation>
    </message>
    <message>
        <source>Cannot change the mode of {path}</source>
        <translation>无法更改 {path} 的权限</translation>
    </message>
    <message>
        <source>Cannot import ({number})</source>
        <translation>无法导入 ({number})</translation>
    </message>
    <message>
        <source>Cannot lock {path}</source>
        <translation>无法锁定 {path}</translation>
    </message>
    <message>
        <source>Cannot look at the lock {path}</source>
        <translation>无法查看锁 {path}</translation>
    </message>
    <message>
        <source>Cannot make the folder {path}</source>
        <translation>无法创建文件夹 {path}</translation>
    </message>
    <message>
        <source>Cannot make {path} durable</source>
        <translation>无法将 {path} 可靠写入磁盘</translation>
    </message>
    <message>
        <source>Cannot open the lock {path}</source>
        <translation>无法打开锁 {path}</translation>
    </message>
    <message>
        <source>Cannot read {path}: {why}.</source>
        <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
        <source>Cannot remove {path}</source>
        <translation>无法移除 {path}</translation>
    </message>
    <message>
        <source>Cannot unlock {path}</source>
        <translation>无法解除对 {path} 的锁定</translation>
    </message>
    <message>
        <source>Cannot write {path}</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>Cannot write {path}: it could not be closed to other users of this machine, and a key would stand in it.</source>
        <translation>无法写入 {path}：无法禁止本机其他用户访问该文件，而其中会有密钥。</translation>
    </message>
    <message>
        <source>Cannot write {path}: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>已在外部更改</translation>
    </message>
    <message>
        <source>Changed outside ezswitch</source>
        <translation>在 ezswitch 之外被更改</translation>
    </message>
    <message>
        <source>Changed since last switch</source>
        <translation>上次切换后有更改</translation>
    </message>
    <message>
        <source>Changed. What you changed yourself stays ({n} field).</source>
        <translation>已更改。你自己更改的内容保持不变（{n} 个字段）。</translation>
    </message>
    <message>
        <source>Changed. What you changed yourself stays ({n} fields).</source>
        <translation>已更改。你自己更改的内容保持不变（{n} 个字段）。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check all profiles now</source>
        <translation>立即检查所有配置</translation>
    </message>
    <message>
        <source>Check deeper…</source>
        <translation>深度检查…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>全面检查</translation>
    </message>
    <message>
        <source>Check everything, in the menu, says what is wrong with it and what to do.</source>
        <translation>菜单中的“全面检查”会说明问题所在和处理办法。</translation>
    </message>
    <message>
        <source>Check everything…</source>
        <translation>全面检查…</translation>
    </message>
    <message>
        <source>Check host and port. A gateway on this machine may not be running.</source>
        <translation>请检查主机和端口。如果是本机的网关，可能没有运行。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check that icacls works for this folder.</source>
        <translation>请检查 icacls 能否用于此文件夹。</translation>
    </message>
    <message>
        <source>Check the address, and whether a company proxy or an antivirus program reads encrypted traffic.</source>
        <translation>请检查地址，并确认是否有公司代理或杀毒软件在读取加密流量。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Check the address. It must be readable without a sign-in.</source>
        <translation>请检查地址。它必须无需登录即可读取。</translation>
    </message>
    <message>
        <source>Check the base URL in your provider&apos;s docs.</source>
        <translation>请对照服务商文档检查基础 URL。</translation>
    </message>
    <message>
        <source>Check the base URL of this API format in your provider&apos;s docs.</source>
        <translation>请对照服务商文档检查此 API 格式的基础 URL。</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>请检查基础 URL。</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, your provider must mend its list; agents may work all the same.</source>
        <translation>请检查基础 URL。如果无误，则需由服务商修复其列表；智能体可能仍可正常使用。</translation>
    </message>
    <message>
        <source>Check the base URL. On a guest or company network, a sign-in page may be in the way: open a browser first.</source>
        <translation>请检查基础 URL。访客网络或公司网络可能有登录页拦截：请先打开浏览器。</translation>
    </message>
    <message>
        <source>Check the base URL; a sign-in page may be in the way.</source>
        <translation>请检查基础 URL；可能有登录页拦截。</translation>
    </message>
    <message>
        <source>Check the disk before you go on.</source>
        <translation>继续之前请检查磁盘。</translation>
    </message>
    <message>
        <source>Check the path of that base URL in your provider&apos;s docs, or take the address out of the profile.</source>
        <translation>请对照服务商文档检查该基础 URL 的路径，或从配置中删除该地址。</translation>
    </message>
    <message>
        <source>Check the path of the base URL, above all whether it ends in /v1 as your provider&apos;s docs say.</source>
        <translation>请检查基础 URL 的路径，尤其是是否按服务商文档的要求以 /v1 结尾。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and the space on the disk.</source>
        <translation>请检查文件及其文件夹的权限，以及磁盘空间。</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and whether this computer is online.</source>
        <translation>请检查主机名的拼写，以及计算机是否联网。</translation>
    </message>
    <message>
        <source>Check the spelling, or write it in ASCII (xn--...).</source>
        <translation>请检查拼写，或改用 ASCII 形式（xn--...）。</translation>
    </message>
    <message>
        <source>Check whether the file is locked or protected (lsattr on Linux, Get Info on macOS).</source>
        <translation>请检查文件是否被锁定或受保护（Linux 上用 lsattr，macOS 上看“显示简介”）。</translation>
    </message>
    <message>
        <source>Check who owns it, and its permissions.</source>
        <translation>请检查其所有者和权限。</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder, and their permissions.</source>
        <translation>请检查文件及其文件夹的所有者和权限。</translation>
    </message>
    <message>
        <source>Checking {n} profiles…</source>
        <translation>正在检查 {n} 个配置…</translation>
    </message>
    <message>
        <source>Checking {n} profile…</source>
        <translation>正在检查 {n} 个配置…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>选择配置</translation>
    </message>
    <message>
        <source>Choose a profile for it.</source>
        <translation>请为它选择一个配置。</translation>
    </message>
    <message>
        <source>Choose a short name, and give the key on standard input or at the prompt.</source>
        <translation>请选一个简短的名称，并通过标准输入或提示输入密钥。</translation>
    </message>
    <message>
        <source>Choose another id, or edit it.</source>
        <translation>请选择其他 ID，或编辑它。</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>请选择其他 ID。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another profile for them.</source>
        <translation>请为它们选择其他配置。</translation>
    </message>
    <message>
        <source>Choose the profile&apos;s model inside Crush once, or remove `models` from that file.</source>
        <translation>请在 Crush 中选择一次该配置的模型，或从该文件中删除 `models`。</translation>
    </message>
    <message>
        <source>Claude Code then ignores the address and the key helper of settings.json.</source>
        <translation>此时 Claude Code 会忽略 settings.json 中的地址和密钥助手程序。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Codex no longer reads it: `codex -p NAME` reads NAME.config.toml beside it.</source>
        <translation>Codex 不再读取它：`codex -p NAME` 读取同目录下的 NAME.config.toml。</translation>
    </message>
    <message>
        <source>Codex refuses to start with it: profiles moved to files of their own.</source>
        <translation>其中有此内容时，Codex 会拒绝启动：profile 已改为各自单独的文件。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>建立连接</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Copilot CLI then uses that address and no provider of providers.json.</source>
        <translation>此时 Copilot CLI 使用该地址，不使用 providers.json 中的任何服务商。</translation>
    </message>
    <message>
        <source>Copilot CLI then uses that model, and the provider it names, whatever settings.json says.</source>
        <translation>此时无论 settings.json 如何设置，Copilot CLI 都使用该模型及其指定的服务商。</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard.</source>
        <translation>请从控制台重新复制。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>请重新复制。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the key again from your provider&apos;s dashboard, without a blank or line break around it. It may also have expired, been used up or revoked, or belong to another host.</source>
        <translation>请从服务商的控制台重新复制密钥，前后不要带空白或换行。密钥也可能已过期、已用尽、已吊销，或属于其他主机。</translation>
    </message>
    <message>
        <source>Copy the key alone, without its label.</source>
        <translation>请只复制密钥，不要带上标签。</translation>
    </message>
    <message>
        <source>Copy the key without its quotes.</source>
        <translation>请复制不带引号的密钥。</translation>
    </message>
    <message>
        <source>Copy the link again from the provider&apos;s page, or add the profile by hand.</source>
        <translation>请从服务商页面重新复制链接，或手动添加配置。</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Correct it in the profile.</source>
        <translation>请在配置中更正。</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>请在那里更正。</translation>
    </message>
    <message>
        <source>Correct it there. Everything else goes on.</source>
        <translation>请在那里更正。其他一切照常。</translation>
    </message>
    <message>
        <source>Correct or remove it, then store those keys again.</source>
        <translation>请更正或移除它，然后重新保存这些密钥。</translation>
    </message>
    <message>
        <source>Correct the cause, then run ezswitch again.</source>
        <translation>请先排除原因，然后再次运行 ezswitch。</translation>
    </message>
    <message>
        <source>Correct the file, or put the agent on its profile again.</source>
        <translation>请更正该文件，或再次让该智能体使用其配置。</translation>
    </message>
    <message>
        <source>Correct the link, then try again.</source>
        <translation>请更正链接，然后重试。</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>DeepSeek</source>
        <translation>DeepSeek</translation>
    </message>
    <message>
        <source>Details of the check…</source>
        <translation>检查详情…</translation>
    </message>
    <message>
        <source>Did you mean https://{meant} ?</source>
        <translation>是否指 https://{meant} ？</translation>
    </message>
    <message>
        <source>Did you mean {agent}?</source>
        <translation>是否指 {agent}？</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>是否指 {name}？</translation>
    </message>
    <message>
        <source>Did you mean {profiles}?</source>
        <translation>是否指 {profiles}？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>已重做：{action}</translation>
    </message>
    <message>
        <source>Done, but look at this</source>
        <translation>已完成，但请留意</translation>
    </message>
    <message>
        <source>Done. Now the proof…</source>
        <translation>已完成，正在验证…</translation>
    </message>
    <message>
        <source>Droid takes each of them from there whole, and nothing of it from settings.json, so a switch does not count.</source>
        <translation>Droid 会整项采用那里的值，不再采用 settings.json 中的内容，因此切换不会生效。</translation>
    </message>
    <message>
        <source>Duplicate, keep the key</source>
        <translation>创建副本，沿用密钥</translation>
    </message>
    <message>
        <source>Duplicated; the copy keeps the key</source>
        <translation>已创建副本，沿用原密钥</translation>
    </message>
    <message>
        <source>EZSWITCH_API_KEY is set.</source>
        <translation>已设置 EZSWITCH_API_KEY。</translation>
    </message>
    <message>
        <source>Each has extensions and a list of models of its own, and ezswitch writes the default one&apos;s.</source>
        <translation>每个都有自己的扩展和模型列表，ezswitch 写入默认的那一个。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit it and enter one.</source>
        <translation>请编辑它并填写一个。</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>编辑配置…</translation>
    </message>
    <message>
        <source>Edit {profile}</source>
        <translation>编辑 {profile}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Emptied: Amazon Bedrock would be called instead of the profile.</source>
        <translation>置空：否则会调用 Amazon Bedrock，而不是该配置。</translation>
    </message>
    <message>
        <source>Emptied: Google Vertex would be called instead of the profile.</source>
        <translation>置空：否则会调用 Google Vertex，而不是该配置。</translation>
    </message>
    <message>
        <source>Emptied: Microsoft Foundry would be called instead of the profile.</source>
        <translation>置空：否则会调用 Microsoft Foundry，而不是该配置。</translation>
    </message>
    <message>
        <source>Emptied: headers meant for another provider would be sent along.</source>
        <translation>置空：否则会一并发送为其他服务商准备的请求头。</translation>
    </message>
    <message>
        <source>Emptied: it would take the place of the profile&apos;s key in the Authorization header.</source>
        <translation>置空：否则它会取代 Authorization 请求头中该配置的密钥。</translation>
    </message>
    <message>
        <source>Emptied: the shell&apos;s key would travel to the profile&apos;s address as x-api-key.</source>
        <translation>置空：否则 Shell 中的密钥会作为 x-api-key 发送到该配置的地址。</translation>
    </message>
    <message>
        <source>Encrypted and trusted</source>
        <translation>加密且受信任</translation>
    </message>
    <message>
        <source>Every API format answers</source>
        <translation>所有 API 格式均有响应</translation>
    </message>
    <message>
        <source>Every agent becomes what it was before ezswitch, and then ezswitch forgets everything.</source>
        <translation>所有智能体还原到使用 ezswitch 之前的状态，然后 ezswitch 清除全部记录。</translation>
    </message>
    <message>
        <source>Everything else survives byte for byte.</source>
        <translation>其余内容逐字节保持不变。</translation>
    </message>
    <message>
        <source>Example: pass show api/example</source>
        <translation>示例：pass show api/example</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Exported, without keys: {path}</source>
        <translation>已导出，不含密钥：{path}</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>查找任意内容…</translation>
    </message>
    <message>
        <source>Formats: {formats}.</source>
        <translation>格式：{formats}。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>From the settings file to the model, up to the first thing that is wrong. Nothing is generated.</source>
        <translation>从设置文件到模型逐项检查，直到第一个问题。不会生成任何内容。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Gateways answer such a key with 401.</source>
        <translation>网关会对这样的密钥返回 401。</translation>
    </message>
    <message>
        <source>Ge&amp;mini address</source>
        <translation>Gemini 地址(&amp;M)</translation>
    </message>
    <message>
        <source>Gemini CLI cannot read it then, and does not start.</source>
        <translation>此时 Gemini CLI 无法读取它，也不会启动。</translation>
    </message>
    <message>
        <source>Gemini CLI does not trust this folder yet.</source>
        <translation>Gemini CLI 尚未信任此文件夹。</translation>
    </message>
    <message>
        <source>Gemini CLI reads the first .env alone that it finds, so a profile does not count in this folder.</source>
        <translation>Gemini CLI 只读取找到的第一个 .env，因此配置在此文件夹中不起作用。</translation>
    </message>
    <message>
        <source>Gemini CLI reads the first .env alone that it finds: with a profile that is the one in .gemini.</source>
        <translation>Gemini CLI 只读取找到的第一个 .env：使用配置时，即 .gemini 中的那个。</translation>
    </message>
    <message>
        <source>Gemini CLI says that it uses it, and sends the profile&apos;s key all the same.</source>
        <translation>Gemini CLI 声称会使用它，但发送的仍是该配置的密钥。</translation>
    </message>
    <message>
        <source>Gemini CLI takes it instead of what a profile&apos;s .env says, also where it is empty.</source>
        <translation>Gemini CLI 会用它取代配置的 .env 中的值，即使它为空。</translation>
    </message>
    <message>
        <source>Gemini CLI then uses that sign-in, or stops: a profile needs the one by key.</source>
        <translation>此时 Gemini CLI 会使用该登录方式，或停止运行：配置需要密钥登录。</translation>
    </message>
    <message>
        <source>Gemini-compatible</source>
        <translation>Gemini 兼容</translation>
    </message>
    <message>
        <source>Git and ssh know your sign-ins by themselves.</source>
        <translation>Git 和 ssh 自己知道你的登录信息。</translation>
    </message>
    <message>
        <source>Git cannot get the shared setup: {why}.</source>
        <translation>Git 无法获取共享配置包：{why}。</translation>
    </message>
    <message>
        <source>Git is not installed here.</source>
        <translation>此处未安装 Git。</translation>
    </message>
    <message>
        <source>Git was ended before it was done.</source>
        <translation>Git 在完成前被终止。</translation>
    </message>
    <message>
        <source>Give a file, a URL, a link, live, cc-switch, or - for standard input.</source>
        <translation>请提供文件、URL、链接、live、cc-switch，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Give at least one address.</source>
        <translation>请至少提供一个地址。</translation>
    </message>
    <message>
        <source>Give at least one, such as --openai URL.</source>
        <translation>请至少提供一个，例如 --openai URL。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请为它命名。</translation>
    </message>
    <message>
        <source>Give it to yourself (chown), or run ezswitch as its owner.</source>
        <translation>请将它归到自己名下（chown），或以其所有者身份运行 ezswitch。</translation>
    </message>
    <message>
        <source>Give it: ezswitch keys set {key}</source>
        <translation>请提供密钥：ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Give its path.</source>
        <translation>请提供其路径。</translation>
    </message>
    <message>
        <source>Give its whole path.</source>
        <translation>请提供其完整路径。</translation>
    </message>
    <message>
        <source>Give the address of the file itself, or of a Git repository (ending in .git).</source>
        <translation>请提供文件本身的地址，或以 .git 结尾的 Git 仓库地址。</translation>
    </message>
    <message>
        <source>Give the address up to the path only.</source>
        <translation>请只提供到路径为止的地址。</translation>
    </message>
    <message>
        <source>Give the address where it is.</source>
        <translation>请提供它所在的地址。</translation>
    </message>
    <message>
        <source>Give the key apart from the URL.</source>
        <translation>请将密钥与 URL 分开提供。</translation>
    </message>
    <message>
        <source>Give the variable one value everywhere, or start ezswitch from the shell you use {agent} in.</source>
        <translation>请让该变量在各处取相同的值，或从使用 {agent} 的 Shell 中启动 ezswitch。</translation>
    </message>
    <message>
        <source>Give this one a name of its own (--key NAME), or replace that one: ezswitch keys set {key}</source>
        <translation>请为这个密钥另取名称（--key NAME），或更换那个密钥：ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Give {file} another name.</source>
        <translation>请为 {file} 另取名称。</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Going back gives the same bytes.</source>
        <translation>还原后逐字节相同。</translation>
    </message>
    <message>
        <source>Going back to what was there before (ezswitch revert) still works.</source>
        <translation>仍可还原到之前的状态（ezswitch revert）。</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>Goose keeps its key in the keychain or takes it from a variable: paste it.</source>
        <translation>Goose 将密钥保存在钥匙串中，或从变量读取：请粘贴密钥。</translation>
    </message>
    <message>
        <source>Goose then uses what it says, whatever its files say.</source>
        <translation>此时无论文件如何设置，Goose 都以它为准。</translation>
    </message>
    <message>
        <source>Grok Build reads it after config.toml: what it says wins.</source>
        <translation>Grok Build 在 config.toml 之后读取它：以它为准。</translation>
    </message>
    <message>
        <source>Grok Build sends a key as a bearer token, which {host} does not accept.</source>
        <translation>Grok Build 以 Bearer 令牌形式发送密钥，{host} 不接受。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>帮助…</translation>
    </message>
    <message>
        <source>Hidden ({n})</source>
        <translation>已隐藏 ({n})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History of {agent}</source>
        <translation>{agent} 的历史记录</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史记录…</translation>
    </message>
    <message>
        <source>Host found</source>
        <translation>找到主机</translation>
    </message>
    <message>
        <source>How to install ezswitch, the profiles with their addresses and models, which agents use them, and where to get a key. Never a key.</source>
        <translation>如何安装 ezswitch、各配置及其地址和模型、由哪些智能体使用，以及从哪里获取密钥。绝不含密钥。</translation>
    </message>
    <message>
        <source>How to install it: {url}</source>
        <translation>安装方法：{url}</translation>
    </message>
    <message>
        <source>If it is the one you mean, make it first: {command}</source>
        <translation>如果确实是这个文件夹，请先创建它：{command}</translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {address}</source>
        <translation>如果允许：ezswitch keys approve {key} {address}</translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {host}</source>
        <translation>如果允许：ezswitch keys approve {key} {host}</translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {host}.</source>
        <translation>如果允许：ezswitch keys approve {key} {host}。</translation>
    </message>
    <message>
        <source>If it may be: {command}</source>
        <translation>如果允许：{command}</translation>
    </message>
    <message>
        <source>If that folder belongs to the same git repository, it wins over every profile here.</source>
        <translation>如果那个文件夹属于同一个 Git 仓库，它在这里优先于所有配置。</translation>
    </message>
    <message>
        <source>If that is meant: ezswitch agents --validate {path} --accept outside-home</source>
        <translation>如果确实如此：ezswitch agents --validate {path} --accept outside-home</translation>
    </message>
    <message>
        <source>If that is your provider too, use {url} as the base URL.</source>
        <translation>如果这也是你的服务商，请使用 {url} 作为基础 URL。</translation>
    </message>
    <message>
        <source>If you want that: --accept {consent}</source>
        <translation>如果确实需要：--accept {consent}</translation>
    </message>
    <message>
        <source>Import again: another name is found then.</source>
        <translation>请重新导入：届时会另取名称。</translation>
    </message>
    <message>
        <source>Import it: ezswitch import URL</source>
        <translation>请导入：ezswitch import URL</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In Zed&apos;s agent settings, open {provider} and paste the profile&apos;s key. After a rotation, paste the new one.</source>
        <translation>请在 Zed 的智能体设置中打开 {provider}，粘贴该配置的密钥。更换密钥后，请粘贴新密钥。</translation>
    </message>
    <message>
        <source>In this folder that wins over every profile.</source>
        <translation>在此文件夹中，它优先于所有配置。</translation>
    </message>
    <message>
        <source>In this folder {agent} reads it after the file that ezswitch edits, or not at all.</source>
        <translation>在此文件夹中，{agent} 会在 ezswitch 编辑的文件之后读取它，或根本不读取。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use by {some} of {all}</source>
        <translation>{some}/{all} 使用中</translation>
    </message>
    <message>
        <source>In use in {agents}.</source>
        <translation>{agents} 正在使用。</translation>
    </message>
    <message>
        <source>Install Visual Studio Code from {url}</source>
        <translation>请从 {url} 安装 Visual Studio Code</translation>
    </message>
    <message>
        <source>Install ezswitch again.</source>
        <translation>请重新安装 ezswitch。</translation>
    </message>
    <message>
        <source>Install git, or ask for an https:// file.</source>
        <translation>请安装 git，或索取 https:// 文件地址。</translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation>安装命令：{command}</translation>
    </message>
    <message>
        <source>Install one of {programs}.</source>
        <translation>请安装 {programs} 中的一个。</translation>
    </message>
    <message>
        <source>Install one with its command, then look again. Or set up anyway: it works as soon as one is there.</source>
        <translation>请用其命令安装一个，然后重新查看。也可以先完成设置：安装后即可使用。</translation>
    </message>
    <message>
        <source>Install {agent} with: {command}</source>
        <translation>{agent} 的安装命令：{command}</translation>
    </message>
    <message>
        <source>Install {package} by hand: Extensions, Install from VSIX.</source>
        <translation>请手动安装 {package}：Extensions，Install from VSIX。</translation>
    </message>
    <message>
        <source>It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>它以 -----BEGIN CERTIFICATE----- 开头。</translation>
    </message>
    <message>
        <source>It brings its key, •••.</source>
        <translation>它自带密钥 •••。</translation>
    </message>
    <message>
        <source>It chooses models for a plugin, and is no provider.</source>
        <translation>它为插件选择模型，不是服务商。</translation>
    </message>
    <message>
        <source>It comes without a key: paste one.</source>
        <translation>不含密钥：请粘贴一个。</translation>
    </message>
    <message>
        <source>It fits no agent that is installed.</source>
        <translation>不适用于任何已安装的智能体。</translation>
    </message>
    <message>
        <source>It has one way only.</source>
        <translation>它只有一种方式。</translation>
    </message>
    <message>
        <source>It has {model}.</source>
        <translation>列表中有 {model}。</translation>
    </message>
    <message>
        <source>It ignores the key: any word will do.</source>
        <translation>它会忽略密钥：填任意内容即可。</translation>
    </message>
    <message>
        <source>It is a placeholder of CC Switch&apos;s proxy, not a key.</source>
        <translation>这是 CC Switch 代理的占位符，不是密钥。</translation>
    </message>
    <message>
        <source>It is not a role of a model.</source>
        <translation>这不是模型的角色。</translation>
    </message>
    <message>
        <source>It is not sent there, so neither a check nor a switch to this profile works.</source>
        <translation>密钥不会发送到那里，因此既无法检查此配置，也无法切换到它。</translation>
    </message>
    <message>
        <source>It is not the address of a web page.</source>
        <translation>这不是网页地址。</translation>
    </message>
    <message>
        <source>It is not the id of a model.</source>
        <translation>这不是模型 ID。</translation>
    </message>
    <message>
        <source>It is the app&apos;s own sign-in, which needs no profile.</source>
        <translation>这是该应用的自有登录，不需要配置。</translation>
    </message>
    <message>
        <source>It is the second line of minisign.pub, 56 characters that begin with RW.</source>
        <translation>它是 minisign.pub 的第二行，共 56 个字符，以 RW 开头。</translation>
    </message>
    <message>
        <source>It leads to CC Switch&apos;s own proxy on this machine, not to a provider.</source>
        <translation>它指向本机上 CC Switch 自带的代理，不是服务商。</translation>
    </message>
    <message>
        <source>It leads to CC Switch&apos;s own proxy, not to a provider.</source>
        <translation>它指向 CC Switch 自带的代理，不是服务商。</translation>
    </message>
    <message>
        <source>It looks as if you are offline</source>
        <translation>似乎没有联网</translation>
    </message>
    <message>
        <source>It looks like https://www.example.com/ezswitch.toml</source>
        <translation>形如 https://www.example.com/ezswitch.toml</translation>
    </message>
    <message>
        <source>It looks like setup.git#team/ezswitch.toml</source>
        <translation>形如 setup.git#team/ezswitch.toml</translation>
    </message>
    <message>
        <source>It looks like ssh://git@example.com/team/setup.git</source>
        <translation>形如 ssh://git@example.com/team/setup.git</translation>
    </message>
    <message>
        <source>It names a profile that is not in this shared setup.</source>
        <translation>它指定的配置不在此共享配置包中。</translation>
    </message>
    <message>
        <source>It names no address that can be used.</source>
        <translation>它没有给出可用的地址。</translation>
    </message>
    <message>
        <source>It names no address.</source>
        <translation>它没有给出地址。</translation>
    </message>
    <message>
        <source>It names no base URL of an API format that ezswitch knows.</source>
        <translation>它没有给出 ezswitch 支持的 API 格式的基础 URL。</translation>
    </message>
    <message>
        <source>It names no model with an address of its own.</source>
        <translation>它没有给出带有自己地址的模型。</translation>
    </message>
    <message>
        <source>It names no provider.</source>
        <translation>它没有给出服务商。</translation>
    </message>
    <message>
        <source>It puts every agent back where ezswitch itself is gone.</source>
        <translation>ezswitch 本身不在时，它可以让所有智能体恢复原样。</translation>
    </message>
    <message>
        <source>It reads no .env there, so no profile counts, and it asks for a key.</source>
        <translation>它不读取那里的 .env，因此配置不起作用，并会要求输入密钥。</translation>
    </message>
    <message>
        <source>It speaks a format that ezswitch does not know.</source>
        <translation>它使用的格式 ezswitch 不支持。</translation>
    </message>
    <message>
        <source>It speaks {formats}.</source>
        <translation>它支持 {formats}。</translation>
    </message>
    <message>
        <source>It speaks {format}, which ezswitch does not know.</source>
        <translation>它使用 {format} 格式，ezswitch 不支持。</translation>
    </message>
    <message>
        <source>It still works: it starts the ezswitch that wrote it.</source>
        <translation>它仍可用：它会启动写入它的那个 ezswitch。</translation>
    </message>
    <message>
        <source>It takes no key from its file, and keeps what you type in the keychain under the address.</source>
        <translation>它不从文件读取密钥，而是将你输入的密钥按地址保存在钥匙串中。</translation>
    </message>
    <message>
        <source>It takes {ms} ms instead of {usual} ms. Some gateways queue under load and never say so.</source>
        <translation>耗时 {ms} 毫秒，平时为 {usual} 毫秒。有些网关在高负载时会让请求排队，且不作说明。</translation>
    </message>
    <message>
        <source>It uses a sign-in to another service that only CC Switch&apos;s own proxy can use.</source>
        <translation>它使用另一项服务的登录，只有 CC Switch 自带的代理能使用。</translation>
    </message>
    <message>
        <source>It uses a sign-in to {service} that only CC Switch&apos;s own proxy can use.</source>
        <translation>它使用 {service} 的登录，只有 CC Switch 自带的代理能使用。</translation>
    </message>
    <message>
        <source>It uses {cloud}, with a sign-in of its own.</source>
        <translation>它使用 {cloud}，并有自己的登录。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>该文件保持原样。</translation>
    </message>
    <message>
        <source>It was left as it is: correct it there. Everything else goes on.</source>
        <translation>该文件保持原样：请在那里更正。其他一切照常。</translation>
    </message>
    <message>
        <source>It was left where it is, so that nothing is lost. Your agents&apos; files were not touched.</source>
        <translation>它留在原处，以免丢失任何内容。智能体的文件没有改动。</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>运行正常</translation>
    </message>
    <message>
        <source>It works as it stands, but it can be neither checked nor switched to again.</source>
        <translation>它目前可用，但既无法检查，也无法再次切换到它。</translation>
    </message>
    <message>
        <source>Its API format {format} is none that ezswitch knows.</source>
        <translation>其 API 格式 {format} 不是 ezswitch 支持的格式。</translation>
    </message>
    <message>
        <source>Its API formats lead to different hosts: {hosts}.</source>
        <translation>其各 API 格式指向不同主机：{hosts}。</translation>
    </message>
    <message>
        <source>Its address and key stand as they were; neither can be checked.</source>
        <translation>其地址和密钥保持原样；两者都无法检查。</translation>
    </message>
    <message>
        <source>Its address carries what looks like a key, which would stand in profiles.toml for all to read.</source>
        <translation>其地址中含有疑似密钥的内容，会写入人人可读的 profiles.toml。</translation>
    </message>
    <message>
        <source>Its address is that of a single request, and no base URL can be told from it.</source>
        <translation>其地址是单个请求的地址，无法从中得出基础 URL。</translation>
    </message>
    <message>
        <source>Its file does not name the profile.</source>
        <translation>其文件没有写明该配置。</translation>
    </message>
    <message>
        <source>Its file is one of ezswitch&apos;s own.</source>
        <translation>其文件是 ezswitch 自己的文件之一。</translation>
    </message>
    <message>
        <source>Its file names {profile}.</source>
        <translation>其文件写明使用 {profile}。</translation>
    </message>
    <message>
        <source>Its file no longer says what the last switch wrote, so it may use another address, key or model.</source>
        <translation>其文件与上次切换写入的内容不再一致，可能使用其他地址、密钥或模型。</translation>
    </message>
    <message>
        <source>Its file on this machine: {problem}</source>
        <translation>它在这台计算机上的文件：{problem}</translation>
    </message>
    <message>
        <source>Its files are as they were.</source>
        <translation>其文件与之前相同。</translation>
    </message>
    <message>
        <source>Its gateway was asked, and does not answer there.</source>
        <translation>已询问其网关，那里没有响应。</translation>
    </message>
    <message>
        <source>Its key comes from a command (apiKeyHelper): paste the key.</source>
        <translation>其密钥来自命令（apiKeyHelper）：请粘贴密钥。</translation>
    </message>
    <message>
        <source>Its key is in Codex&apos;s sign-in or in a variable.</source>
        <translation>其密钥在 Codex 的登录信息或变量中。</translation>
    </message>
    <message>
        <source>Its key is in a variable or in a .env file: paste it.</source>
        <translation>其密钥在变量或 .env 文件中：请粘贴密钥。</translation>
    </message>
    <message>
        <source>Its key is in a variable or printed by a command.</source>
        <translation>其密钥在变量中，或由命令输出。</translation>
    </message>
    <message>
        <source>Its key is in the keychain or in a variable: paste it.</source>
        <translation>其密钥在钥匙串或变量中：请粘贴密钥。</translation>
    </message>
    <message>
        <source>Its key is in {agent}&apos;s sign-in or in a variable: paste it.</source>
        <translation>其密钥在 {agent} 的登录信息或变量中：请粘贴密钥。</translation>
    </message>
    <message>
        <source>Its key is kept by a secret provider: paste it.</source>
        <translation>其密钥由密钥管理程序保存：请粘贴密钥。</translation>
    </message>
    <message>
        <source>Its key is named by a variable: paste it.</source>
        <translation>其密钥由变量指定：请粘贴密钥。</translation>
    </message>
    <message>
        <source>Its key is not stored.</source>
        <translation>其密钥未保存。</translation>
    </message>
    <message>
        <source>Its key is stored already. It goes to {hosts} and nowhere else, and they bill you.</source>
        <translation>其密钥已保存，只会发送到 {hosts}，由对方向你计费。</translation>
    </message>
    <message>
        <source>Its key stands in a variable or a .env file: paste it.</source>
        <translation>其密钥在变量或 .env 文件中：请粘贴密钥。</translation>
    </message>
    <message>
        <source>Its keys move into the keychain; CC Switch itself is only read.</source>
        <translation>其中的密钥会移入钥匙串；对 CC Switch 本身只读取，不修改。</translation>
    </message>
    <message>
        <source>Its list does not have {models}.</source>
        <translation>其列表中没有 {models}。</translation>
    </message>
    <message>
        <source>Its list says otherwise.</source>
        <translation>其列表与此不符。</translation>
    </message>
    <message>
        <source>Its managed file wins over your own config.toml, without a word.</source>
        <translation>其受管理的文件优先于你的 config.toml，且不作提示。</translation>
    </message>
    <message>
        <source>Its mode is {mode}; a file with a key should be 0600.</source>
        <translation>其权限为 {mode}；含密钥的文件应为 0600。</translation>
    </message>
    <message>
        <source>Its name in Goose&apos;s lists: the profile&apos;s.</source>
        <translation>在 Goose 列表中的名称：即该配置的名称。</translation>
    </message>
    <message>
        <source>Its own login or default applies</source>
        <translation>使用自身的登录或默认设置</translation>
    </message>
    <message>
        <source>Its own words stand under the details. Quote them and the request id to your provider.</source>
        <translation>对方的原文见详情。联系服务商时，请附上原文和请求 ID。</translation>
    </message>
    <message>
        <source>Its package {package} speaks a format that ezswitch does not know.</source>
        <translation>其软件包 {package} 使用的格式 ezswitch 不支持。</translation>
    </message>
    <message>
        <source>Its provider is {provider}, which ezswitch does not know.</source>
        <translation>其服务商为 {provider}，ezswitch 不支持。</translation>
    </message>
    <message>
        <source>Its provider {provider} speaks a format that ezswitch does not know.</source>
        <translation>其服务商 {provider} 使用的格式 ezswitch 不支持。</translation>
    </message>
    <message>
        <source>Its requirements win over your own config.toml.</source>
        <translation>其强制要求优先于你的 config.toml。</translation>
    </message>
    <message>
        <source>Its settings are not an object.</source>
        <translation>其设置不是对象。</translation>
    </message>
    <message>
        <source>Its settings cannot be read.</source>
        <translation>其设置无法读取。</translation>
    </message>
    <message>
        <source>Its settings name no address any more: put it on its profile again, or on its own sign-in.</source>
        <translation>其设置中已没有地址：请再次让它使用其配置，或改用自有登录。</translation>
    </message>
    <message>
        <source>Its settings name the profile {profile} at its gateway.</source>
        <translation>其设置写明使用配置 {profile}，通过其网关。</translation>
    </message>
    <message>
        <source>Its settings name the profile {profile} at {address}.</source>
        <translation>其设置写明使用配置 {profile}，地址为 {address}。</translation>
    </message>
    <message>
        <source>Its tools are never run: the call is announced and does not arrive.</source>
        <translation>其工具从不执行：声明了调用，但调用没有到达。</translation>
    </message>
    <message>
        <source>Its ways are {ways}.</source>
        <translation>其方式有 {ways}。</translation>
    </message>
    <message>
        <source>Its {format} address offers no list, so only agents can tell.</source>
        <translation>其 {format} API 地址不提供列表，因此只有智能体使用时才能得知。</translation>
    </message>
    <message>
        <source>JSON does not know this backslash escape</source>
        <translation>JSON 不支持此反斜杠转义</translation>
    </message>
    <message>
        <source>JSON mode</source>
        <translation>JSON 模式</translation>
    </message>
    <message>
        <source>Keep a copy of it, then move it away.</source>
        <translation>请保留一份副本，然后将其移走。</translation>
    </message>
    <message>
        <source>Keep a copy of it, then move it away; your agents&apos; files are as they stand now.</source>
        <translation>请保留一份副本，然后将其移走；智能体的文件保持现状。</translation>
    </message>
    <message>
        <source>Keep it as a profile</source>
        <translation>保存为配置</translation>
    </message>
    <message>
        <source>Keep the shared setup in a repository of its own.</source>
        <translation>请将共享配置包放在单独的仓库中。</translation>
    </message>
    <message>
        <source>Keep them as profiles</source>
        <translation>保存为配置</translation>
    </message>
    <message>
        <source>Keep this key in a file that only you can read</source>
        <translation>将此密钥保存在仅你可读的文件中</translation>
    </message>
    <message>
        <source>Keep what my agents use today as profiles</source>
        <translation>将智能体目前使用的设置保存为配置</translation>
    </message>
    <message>
        <source>Kept in {place}.</source>
        <translation>保存位置：{place}。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>密钥被接受</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>密钥已更换</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys cannot be read or stored. Start a keychain service, or give each key a command that prints it.</source>
        <translation>无法读取或保存密钥。请启动钥匙串服务，或为每个密钥指定输出它的命令。</translation>
    </message>
    <message>
        <source>Keys, or settings from before ezswitch that may hold some, lie there: its mode should be 0700.</source>
        <translation>其中存有密钥，或使用 ezswitch 之前可能含有密钥的设置：其权限应为 0700。</translation>
    </message>
    <message>
        <source>Keys: {url}</source>
        <translation>密钥：{url}</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Kilo reads it after the files that ezswitch edits: what it says about models or providers wins.</source>
        <translation>Kilo 在 ezswitch 编辑的文件之后读取它：其中关于模型或服务商的设置优先。</translation>
    </message>
    <message>
        <source>Kimi (Moonshot)</source>
        <translation>Kimi (Moonshot)</translation>
    </message>
    <message>
        <source>Kimi For Coding</source>
        <translation>Kimi For Coding</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation>可用的有 {names}。</translation>
    </message>
    <message>
        <source>LM Studio (this machine)</source>
        <translation>LM Studio（本机）</translation>
    </message>
    <message>
        <source>LM Studio ignores the key unless it is told to ask for one.</source>
        <translation>LM Studio 会忽略密钥，除非在其中启用密钥验证。</translation>
    </message>
    <message>
        <source>Last check of {profile}</source>
        <translation>{profile} 的上次检查</translation>
    </message>
    <message>
        <source>Leave this profile out.</source>
        <translation>请将此配置排除。</translation>
    </message>
    <message>
        <source>Let XDG_STATE_HOME name a folder without them.</source>
        <translation>请让 XDG_STATE_HOME 指向不含这些字符的文件夹。</translation>
    </message>
    <message>
        <source>Let a program print the key (pass, 1Password, Vault ...), or agree to a private file.</source>
        <translation>请让程序输出密钥（pass、1Password、Vault 等），或同意使用私有文件。</translation>
    </message>
    <message>
        <source>Let a program print the key, or agree to a private file: --accept key-file.</source>
        <translation>请让程序输出密钥，或同意使用私有文件：--accept key-file。</translation>
    </message>
    <message>
        <source>Let settings.json say `advanced.ignoreLocalEnv: true` (a .gemini/.env counts even then), or move the file.</source>
        <translation>请在 settings.json 中设置 `advanced.ignoreLocalEnv: true`（.gemini/.env 仍然有效），或移走该文件。</translation>
    </message>
    <message>
        <source>Let that program run</source>
        <translation>允许运行该程序</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Line {line} of this shared setup carries what looks like a key: nothing was taken.</source>
        <translation>此共享配置包第 {line} 行含有疑似密钥的内容：没有导入任何内容。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {problem}</source>
        <translation>第 {line} 行第 {column} 列：{problem}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>Links of other programs, and keys, do not belong into a command: others could read them there.</source>
        <translation>其他程序的链接和密钥不应写入命令：他人可能在那里读到。</translation>
    </message>
    <message>
        <source>List of models read</source>
        <translation>读取模型列表</translation>
    </message>
    <message>
        <source>LiteLLM proxy</source>
        <translation>LiteLLM 代理</translation>
    </message>
    <message>
        <source>LongCat</source>
        <translation>LongCat</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>请稍后重新查看。</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>请重新查看。</translation>
    </message>
    <message>
        <source>Look at it in: ezswitch history</source>
        <translation>请在此查看：ezswitch history</translation>
    </message>
    <message>
        <source>Look at it, then try again.</source>
        <translation>请查看该文件，然后重试。</translation>
    </message>
    <message>
        <source>Look at the proxy: in the settings under Checks, or in HTTPS_PROXY, HTTP_PROXY and ALL_PROXY and the system&apos;s own settings. NO_PROXY names hosts that need none.</source>
        <translation>请查看代理：在设置的“检查”中，或在 HTTPS_PROXY、HTTP_PROXY、ALL_PROXY 以及系统自身的设置中。NO_PROXY 列出无需代理的主机。</translation>
    </message>
    <message>
        <source>Look at what the file is, and correct or remove it.</source>
        <translation>请查看该文件是什么，并更正或移除它。</translation>
    </message>
    <message>
        <source>Look into its own settings (a KeePassXC database must be exposed and unlocked).</source>
        <translation>请查看它自身的设置（KeePassXC 数据库必须已公开并解锁）。</translation>
    </message>
    <message>
        <source>Look whether the keychain&apos;s own program runs, then try again.</source>
        <translation>请查看钥匙串自身的程序是否在运行，然后重试。</translation>
    </message>
    <message>
        <source>Looks for everything that could keep a switch from working. Nothing is sent anywhere.</source>
        <translation>查找所有可能妨碍切换的问题。不会向任何地方发送数据。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Make it writable if ezswitch may change it, then try again.</source>
        <translation>如果允许 ezswitch 更改它，请将其设为可写，然后重试。</translation>
    </message>
    <message>
        <source>Make the file system writable, then try again.</source>
        <translation>请将文件系统设为可写，然后重试。</translation>
    </message>
    <message>
        <source>MiniMax</source>
        <translation>MiniMax</translation>
    </message>
    <message>
        <source>MiniMax (China)</source>
        <translation>MiniMax（中国）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>ModelScope</source>
        <translation>ModelScope</translation>
    </message>
    <message>
        <source>Models of the profile listed</source>
        <translation>配置的模型都在列表中</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>请将其移走，然后重试。</translation>
    </message>
    <message>
        <source>Move it away: your profiles stay, and importing an address follows it again.</source>
        <translation>请将其移走：你的配置保持不变，重新导入地址即可恢复订阅。</translation>
    </message>
    <message>
        <source>Move it away; then remove the extension by hand where you do not want it.</source>
        <translation>请将其移走；然后在不需要该扩展的地方手动移除它。</translation>
    </message>
    <message>
        <source>Move the folder away, then try again.</source>
        <translation>请将该文件夹移走，然后重试。</translation>
    </message>
    <message>
        <source>Move what it says into settings.json.</source>
        <translation>把其中的内容移到 settings.json。</translation>
    </message>
    <message>
        <source>Move what it says there, or leave it.</source>
        <translation>请将其中的内容移到那里，或保持现状。</translation>
    </message>
    <message>
        <source>NVIDIA NIM</source>
        <translation>NVIDIA NIM</translation>
    </message>
    <message>
        <source>Name a project&apos;s folder.</source>
        <translation>请指定项目的文件夹。</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>请另行指定。</translation>
    </message>
    <message>
        <source>Name one: ezswitch use PROFILE {agent}</source>
        <translation>请指定一个：ezswitch use PROFILE {agent}</translation>
    </message>
    <message>
        <source>Name one: ezswitch use {profile} AGENT, or --all.</source>
        <translation>请指定一个：ezswitch use {profile} AGENT，或 --all。</translation>
    </message>
    <message>
        <source>Name the file behind the address: https://host/team/setup.git#path/to/ezswitch.toml</source>
        <translation>请在地址后指定文件：https://host/team/setup.git#path/to/ezswitch.toml</translation>
    </message>
    <message>
        <source>Name the file with small letters, digits and dashes, beginning with a letter: my-agent.toml</source>
        <translation>文件名请使用小写字母、数字和连字符，以字母开头：my-agent.toml</translation>
    </message>
    <message>
        <source>Neither drift nor the way back to what was there before ezswitch can be told without it.</source>
        <translation>没有它，既无法得知是否在 ezswitch 之外被更改，也无法得知如何还原到使用 ezswitch 之前。</translation>
    </message>
    <message>
        <source>No agent is installed here.</source>
        <translation>此处未安装任何智能体。</translation>
    </message>
    <message>
        <source>No agent uses a profile now.</source>
        <translation>目前没有智能体使用配置。</translation>
    </message>
    <message>
        <source>No agent uses it now, so nothing else had to change.</source>
        <translation>目前没有智能体使用它，因此无需更改其他内容。</translation>
    </message>
    <message>
        <source>No agent was changed outside ezswitch.</source>
        <translation>没有智能体在 ezswitch 之外被更改。</translation>
    </message>
    <message>
        <source>No agent was changed.</source>
        <translation>没有更改任何智能体。</translation>
    </message>
    <message>
        <source>No agent would change.</source>
        <translation>不会更改任何智能体。</translation>
    </message>
    <message>
        <source>No agents found</source>
        <translation>未找到智能体</translation>
    </message>
    <message>
        <source>No key stands there in plain text: paste it.</source>
        <translation>那里没有明文密钥：请粘贴密钥。</translation>
    </message>
    <message>
        <source>No key was given out: {path} in this folder may send it elsewhere, and cannot be read ({why}).</source>
        <translation>没有给出密钥：此文件夹中的 {path} 可能将密钥发送到别处，且无法读取（{why}）。</translation>
    </message>
    <message>
        <source>No key was given out: {path} says where it would go, and cannot be read.</source>
        <translation>未给出密钥：{path} 写明了密钥会发送到哪里，但无法读取。</translation>
    </message>
    <message>
        <source>No keychain answers in this session.</source>
        <translation>此会话中没有钥匙串响应。</translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation>没有钥匙串服务</translation>
    </message>
    <message>
        <source>No keychain service answers in this session, so there is no safe place for the key.</source>
        <translation>此会话中没有钥匙串服务响应，因此没有安全的地方存放密钥。</translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation>此会话中没有钥匙串服务响应。</translation>
    </message>
    <message>
        <source>No model is known to ask for. Choose one in the profile, or check it first.</source>
        <translation>不知道可以请求哪个模型。请在配置中选择一个，或先检查该配置。</translation>
    </message>
    <message>
        <source>No name, address or model contains “{text}”.</source>
        <translation>没有名称、地址或模型包含“{text}”。</translation>
    </message>
    <message>
        <source>No object stands there.</source>
        <translation>那里不是对象。</translation>
    </message>
    <message>
        <source>No option says what to change.</source>
        <translation>没有选项指明要更改什么。</translation>
    </message>
    <message>
        <source>No profile is known.</source>
        <translation>还没有任何配置。</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>还没有配置</translation>
    </message>
    <message>
        <source>No profiles yet · Add…</source>
        <translation>还没有配置 · 添加…</translation>
    </message>
    <message>
        <source>No provider could be reached. Switching works all the same: it never waits for the network.</source>
        <translation>无法连接任何服务商。切换不受影响：切换从不等待网络。</translation>
    </message>
    <message>
        <source>No setting delivers the key: write one of {{helper}}, {{key_file}} and {{key}}.</source>
        <translation>没有设置用于传递密钥：请写入 {{helper}}、{{key_file}}、{{key}} 之一。</translation>
    </message>
    <message>
        <source>No setting holds the address: write {{base_url}} into one.</source>
        <translation>没有设置保存地址：请将 {{base_url}} 写入某项设置。</translation>
    </message>
    <message>
        <source>No setting keeps the name of the key: add one of your own, such as ezswitch_key = &quot;{{key_name}}&quot;.</source>
        <translation>没有设置保存密钥的名称：请自行添加一项，例如 ezswitch_key = &quot;{{key_name}}&quot;。</translation>
    </message>
    <message>
        <source>No setting keeps the profile&apos;s id: add one of your own, such as ezswitch_profile = &quot;{{profile}}&quot;.</source>
        <translation>没有设置保存配置的 ID：请自行添加一项，例如 ezswitch_profile = &quot;{{profile}}&quot;。</translation>
    </message>
    <message>
        <source>No start-up file sets {variable}: it was set in this session alone. Unset it, and start the agent anew.</source>
        <translation>没有启动文件设置 {variable}：它只在此会话中设置。请取消该变量，并重新启动智能体。</translation>
    </message>
    <message>
        <source>No such app.</source>
        <translation>没有这个应用。</translation>
    </message>
    <message>
        <source>No terminal was found here.</source>
        <translation>此处未找到终端。</translation>
    </message>
    <message>
        <source>No user folder of Visual Studio Code was found, and this way writes its list of models.</source>
        <translation>未找到 Visual Studio Code 的用户文件夹，而此方式要写入其模型列表。</translation>
    </message>
    <message>
        <source>No variable and no other file outranks its settings.</source>
        <translation>没有变量或其他文件优先于其设置。</translation>
    </message>
    <message>
        <source>Nobody else can write where it is kept.</source>
        <translation>其他程序无法写入它的存放位置。</translation>
    </message>
    <message>
        <source>Not a profile</source>
        <translation>不属于任何配置</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Not checked, keychain locked</source>
        <translation>未检查，钥匙串已锁定</translation>
    </message>
    <message>
        <source>Not checked, no keychain</source>
        <translation>未检查，没有钥匙串</translation>
    </message>
    <message>
        <source>Not for any agent here ({n})</source>
        <translation>不适用于此处的任何智能体 ({n})</translation>
    </message>
    <message>
        <source>Not for {agent} ({n})</source>
        <translation>不适用于 {agent} ({n})</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>目前未使用。</translation>
    </message>
    <message>
        <source>Not installed ({n})</source>
        <translation>未安装 ({n})</translation>
    </message>
    <message>
        <source>Notes are up to {most} printable characters.</source>
        <translation>备注最多 {most} 个可打印字符。</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>备注：{notes}</translation>
    </message>
    <message>
        <source>Nothing has to be done: on its own sign-in it counts again.</source>
        <translation>无需处理：使用自有登录时它会重新生效。</translation>
    </message>
    <message>
        <source>Nothing in it can be taken over.</source>
        <translation>其中没有可导入的内容。</translation>
    </message>
    <message>
        <source>Nothing is fetched because a link says so.</source>
        <translation>不会因为链接的要求而获取任何内容。</translation>
    </message>
    <message>
        <source>Nothing is fetched from Git here.</source>
        <translation>此处不从 Git 获取任何内容。</translation>
    </message>
    <message>
        <source>Nothing is installed in {editor} from here.</source>
        <translation>不会从这里在 {editor} 中安装任何内容。</translation>
    </message>
    <message>
        <source>Nothing is lost: Undo puts every file back.</source>
        <translation>不会丢失任何内容：撤销会恢复所有文件。</translation>
    </message>
    <message>
        <source>Nothing is wrong as far as can be seen without generating anything.</source>
        <translation>在不生成内容的前提下，没有发现问题。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Nothing of it was overwritten. Look at it, then try again.</source>
        <translation>没有覆盖其中任何内容。请查看该文件，然后重试。</translation>
    </message>
    <message>
        <source>Nothing outranks its settings.</source>
        <translation>没有内容优先于其设置。</translation>
    </message>
    <message>
        <source>Nothing that starts here can start at login.</source>
        <translation>此处启动的程序无法设为登录时启动。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its owner, by another way than its address, what happened.</source>
        <translation>没有更改任何内容。请通过其他途径（不要用其地址）向其所有者询问情况。</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the cause, then try again.</source>
        <translation>没有更改任何内容。请排除原因，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove the cause, then try again.</source>
        <translation>没有更改任何内容。请排除原因，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing was stored. Correct it, then try again.</source>
        <translation>没有保存任何内容。请更正，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written. Change it by hand.</source>
        <translation>没有写入任何内容。请手动更改。</translation>
    </message>
    <message>
        <source>Nothing was written. Try again.</source>
        <translation>没有写入任何内容。请重试。</translation>
    </message>
    <message>
        <source>Nothing was written. Write it out where it is used, or change it by hand.</source>
        <translation>没有写入任何内容。请在使用处完整写出，或手动更改。</translation>
    </message>
    <message>
        <source>Novita AI</source>
        <translation>Novita AI</translation>
    </message>
    <message>
        <source>Now paste its key.</source>
        <translation>现在请粘贴其密钥。</translation>
    </message>
    <message>
        <source>Now: {used}, a profile of yours.</source>
        <translation>当前：{used}，是你的一个配置。</translation>
    </message>
    <message>
        <source>Now: {used}.</source>
        <translation>当前：{used}。</translation>
    </message>
    <message>
        <source>Now: {used}; it stays, and one click brings it back.</source>
        <translation>当前：{used}；它会保留，一键即可切回。</translation>
    </message>
    <message>
        <source>Now: {used}; one click brings it back.</source>
        <translation>当前：{used}；一键即可切回。</translation>
    </message>
    <message>
        <source>Off: those listed count, nobody is asked.</source>
        <translation>关闭：以列出的模型为准，不向任何地方查询。</translation>
    </message>
    <message>
        <source>Ollama (this machine)</source>
        <translation>Ollama（本机）</translation>
    </message>
    <message>
        <source>On the command line: ezswitch add</source>
        <translation>命令行：ezswitch add</translation>
    </message>
    <message>
        <source>Once pi trusts this folder, that wins over every profile here.</source>
        <translation>一旦 pi 信任此文件夹，它在这里就优先于所有配置。</translation>
    </message>
    <message>
        <source>Once stored, the key is sent to {hosts}.</source>
        <translation>密钥保存后将发送到 {hosts}。</translation>
    </message>
    <message>
        <source>Once you trust this folder, the profile&apos;s address is asked for that model. Another provider does not count here.</source>
        <translation>一旦你信任此文件夹，就会向该配置的地址请求该模型。其他服务商在这里不起作用。</translation>
    </message>
    <message>
        <source>One begins: ezswitch_bundle = 1</source>
        <translation>共享配置包的开头是：ezswitch_bundle = 1</translation>
    </message>
    <message>
        <source>One click brings it back.</source>
        <translation>一键即可切回。</translation>
    </message>
    <message>
        <source>One key for both API formats.</source>
        <translation>两种 API 格式共用一个密钥。</translation>
    </message>
    <message>
        <source>One profile after another is the same as the second alone.</source>
        <translation>先后切换两个配置，与只切换后一个结果相同。</translation>
    </message>
    <message>
        <source>One profile serves every agent that speaks one of its API formats.</source>
        <translation>一个配置可用于支持其任一 API 格式的所有智能体。</translation>
    </message>
    <message>
        <source>One session of {agent} began before the last switch (process {numbers}).</source>
        <translation>{agent} 有 1 个会话在上次切换之前开始（进程 {numbers}）。</translation>
    </message>
    <message>
        <source>Only providers are taken over.</source>
        <translation>只导入服务商。</translation>
    </message>
    <message>
        <source>Only {most} are taken at a time.</source>
        <translation>一次最多导入 {most} 个。</translation>
    </message>
    <message>
        <source>Open a terminal with this</source>
        <translation>以此配置打开终端</translation>
    </message>
    <message>
        <source>Open ezswitch</source>
        <translation>打开 ezswitch</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation>OpenAI Responses</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 兼容</translation>
    </message>
    <message>
        <source>OpenCode reads it after the files that ezswitch edits: what it says about models or providers wins.</source>
        <translation>OpenCode 在 ezswitch 编辑的文件之后读取它：其中关于模型或服务商的设置优先。</translation>
    </message>
    <message>
        <source>OpenRouter</source>
        <translation>OpenRouter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Or choose another way for it in the profile: {ways}.</source>
        <translation>或在配置中为它选择其他方式：{ways}。</translation>
    </message>
    <message>
        <source>Or run it yourself: ezswitch run --help</source>
        <translation>或自行运行：ezswitch run --help</translation>
    </message>
    <message>
        <source>Or see what differs: ezswitch drift {agent}</source>
        <translation>或查看差异：ezswitch drift {agent}</translation>
    </message>
    <message>
        <source>Or with: ezswitch updates on</source>
        <translation>或运行：ezswitch updates on</translation>
    </message>
    <message>
        <source>Other users of this computer can look into {folder}, a folder of ezswitch&apos;s.</source>
        <translation>本机其他用户可以查看 {folder}，这是 ezswitch 的文件夹。</translation>
    </message>
    <message>
        <source>Otherwise correct the profile first.</source>
        <translation>否则请先更正配置。</translation>
    </message>
    <message>
        <source>Our entry, by the way `custom-endpoint`.</source>
        <translation>ezswitch 的条目，通过 `custom-endpoint` 方式。</translation>
    </message>
    <message>
        <source>Our entry: address, models, and the file that holds the key.</source>
        <translation>ezswitch 的条目：地址、模型，以及存放密钥的文件。</translation>
    </message>
    <message>
        <source>Our extension as a source of models: no GitHub sign-in is needed.</source>
        <translation>以 ezswitch 扩展作为模型来源：无需登录 GitHub。</translation>
    </message>
    <message>
        <source>Our extension lists the models and asks for the key at each request; a switch counts at once.</source>
        <translation>ezswitch 扩展列出模型，并在每次请求时获取密钥；切换立即生效。</translation>
    </message>
    <message>
        <source>Our provider, switched on, and its main model.</source>
        <translation>已启用的 ezswitch 服务商，及其主模型。</translation>
    </message>
    <message>
        <source>Our provider, with the key in it.</source>
        <translation>ezswitch 的服务商，含密钥。</translation>
    </message>
    <message>
        <source>Our provider: address, key command and models.</source>
        <translation>ezswitch 的服务商：地址、密钥命令和模型。</translation>
    </message>
    <message>
        <source>Our provider: its address and models.</source>
        <translation>ezswitch 的服务商：地址和模型。</translation>
    </message>
    <message>
        <source>Our provider: its address, and the program that prints the key, run without a shell.</source>
        <translation>ezswitch 的服务商：地址，以及输出密钥的程序（不经过 Shell 运行）。</translation>
    </message>
    <message>
        <source>Our provider: its address, models and key reference.</source>
        <translation>ezswitch 的服务商：地址、模型和密钥引用。</translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>自有登录</translation>
    </message>
    <message>
        <source>Own sign-in leaves nothing of a profile.</source>
        <translation>改用自有登录后，不留下配置的任何内容。</translation>
    </message>
    <message>
        <source>Own sign-in, in use.</source>
        <translation>自有登录，使用中。</translation>
    </message>
    <message>
        <source>Own sign-in.</source>
        <translation>自有登录。</translation>
    </message>
    <message>
        <source>Paste a key, a link, a shared setup or an address</source>
        <translation>粘贴密钥、链接、共享配置包或地址</translation>
    </message>
    <message>
        <source>Paste it.</source>
        <translation>请粘贴。</translation>
    </message>
    <message>
        <source>Paste one key, on one line.</source>
        <translation>请粘贴一个密钥，只占一行。</translation>
    </message>
    <message>
        <source>Paste the address first, such as {address}</source>
        <translation>请先粘贴地址，例如 {address}</translation>
    </message>
    <message>
        <source>Paste the key for {profile}</source>
        <translation>粘贴 {profile} 的密钥</translation>
    </message>
    <message>
        <source>Paste the key from your provider&apos;s dashboard.</source>
        <translation>请粘贴服务商控制台中的密钥。</translation>
    </message>
    <message>
        <source>Pick another model; {n} model on offer.</source>
        <translation>请选择其他模型；共有 {n} 个可选。</translation>
    </message>
    <message>
        <source>Pick another model; {n} models on offer.</source>
        <translation>请选择其他模型；共有 {n} 个可选。</translation>
    </message>
    <message>
        <source>Pick another, or look again: the list may have changed.</source>
        <translation>请另选一个，或重新查看：列表可能已变化。</translation>
    </message>
    <message>
        <source>Preview what changes…</source>
        <translation>预览将要更改的内容…</translation>
    </message>
    <message>
        <source>Prints the key, for approved addresses alone.</source>
        <translation>输出密钥，只用于已批准的地址。</translation>
    </message>
    <message>
        <source>Process {process} ({program}) has been switching for more than {seconds} seconds.</source>
        <translation>进程 {process}（{program}）进行切换已超过 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Profiles are not checked until it is unlocked.</source>
        <translation>解锁之前不会检查配置。</translation>
    </message>
    <message>
        <source>Profiles cannot be read · Open</source>
        <translation>无法读取配置 · 打开</translation>
    </message>
    <message>
        <source>Profiles, settings, history and the programs for keys would be removed, for good.</source>
        <translation>将永久移除配置、设置、历史记录和提供密钥的程序。</translation>
    </message>
    <message>
        <source>Programs are not started here.</source>
        <translation>此处不启动程序。</translation>
    </message>
    <message>
        <source>Put ezswitch&apos;s launcher into a folder whose name has none of them.</source>
        <translation>请将 ezswitch 的启动器放到名称中不含这些字符的文件夹。</translation>
    </message>
    <message>
        <source>Put it on a profile, or on its own sign-in.</source>
        <translation>请让它使用某个配置，或使用自有登录。</translation>
    </message>
    <message>
        <source>Put it on a profile, or take that out of the file.</source>
        <translation>请让它使用某个配置，或从文件中删除该内容。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Qwen (Bailian)</source>
        <translation>Qwen（百炼）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>重做：{action}</translation>
    </message>
    <message>
        <source>Refreshed: {agents}.</source>
        <translation>已刷新：{agents}。</translation>
    </message>
    <message>
        <source>Remove &quot;{provider}&quot; there, then try again: that list is yours, ezswitch leaves it alone.</source>
        <translation>请在那里移除 &quot;{provider}&quot;，然后重试：该列表归你管理，ezswitch 不会改动。</translation>
    </message>
    <message>
        <source>Remove it: {command}</source>
        <translation>移除命令：{command}</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, or start Claude Code outside the program that sets it.</source>
        <translation>请从 Shell 的启动文件中删除该变量，或在设置该变量的程序之外启动 Claude Code。</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, or take model and provider out of what it names.</source>
        <translation>请从 Shell 的启动文件中删除该变量，或从它指向的内容中删除模型和服务商。</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, then open a new terminal.</source>
        <translation>请从 Shell 的启动文件中删除该变量，然后打开新终端。</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files.</source>
        <translation>请从 Shell 的启动文件中删除该变量。</translation>
    </message>
    <message>
        <source>Remove {profile}?</source>
        <translation>移除 {profile}？</translation>
    </message>
    <message>
        <source>Remove {variable} from your environment variables, then open a new terminal, and log out once where agents are started from the desktop.</source>
        <translation>请从环境变量中删除 {variable}，然后打开新终端；如果从桌面启动智能体，请注销一次。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Replace it: --force</source>
        <translation>覆盖：--force</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Replace the key {key}</source>
        <translation>更换密钥 {key}</translation>
    </message>
    <message>
        <source>Report it with this file, which holds no key.</source>
        <translation>请附上此文件报告问题，其中不含密钥。</translation>
    </message>
    <message>
        <source>Restart it, or log out and in.</source>
        <translation>请重新启动它，或注销后重新登录。</translation>
    </message>
    <message>
        <source>Restore everything and remove ezswitch&apos;s traces</source>
        <translation>全部还原并清除 ezswitch 的痕迹</translation>
    </message>
    <message>
        <source>Restore files from before ezswitch</source>
        <translation>还原到使用 ezswitch 之前的文件</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>Revert does not need them: it goes back to what was there before ezswitch.</source>
        <translation>还原不需要它们：会还原到使用 ezswitch 之前的状态。</translation>
    </message>
    <message>
        <source>Revert works without it.</source>
        <translation>没有它也可以还原。</translation>
    </message>
    <message>
        <source>Run it yourself in a terminal to see why.</source>
        <translation>请自行在终端中运行，查看原因。</translation>
    </message>
    <message>
        <source>Run it yourself in a terminal: it may be waiting for an answer.</source>
        <translation>请自行在终端中运行：它可能在等待回答。</translation>
    </message>
    <message>
        <source>Run this once more.</source>
        <translation>请再运行一次。</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>保存为配置</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>保存为配置…</translation>
    </message>
    <message>
        <source>Save it as a profile, or choose another.</source>
        <translation>请将其保存为配置，或选择其他配置。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a mark.</source>
        <translation>请将文件保存为不带 BOM 的 UTF-8。</translation>
    </message>
    <message>
        <source>Say where they go: --move-to PROFILE, or --move-to own-sign-in.</source>
        <translation>请指定改用什么：--move-to PROFILE 或 --move-to own-sign-in。</translation>
    </message>
    <message>
        <source>Scripts that ask for usage, and what belongs to them, are never taken over or run.</source>
        <translation>查询用量的脚本及其相关内容，从不导入或运行。</translation>
    </message>
    <message>
        <source>See `ezswitch history`.</source>
        <translation>见 `ezswitch history`。</translation>
    </message>
    <message>
        <source>See that there is room and that you may write there, then try again.</source>
        <translation>请确认空间足够且有写入权限，然后重试。</translation>
    </message>
    <message>
        <source>See what will change</source>
        <translation>查看将要更改的内容</translation>
    </message>
    <message>
        <source>See: ezswitch agents</source>
        <translation>见：ezswitch agents</translation>
    </message>
    <message>
        <source>See: ezswitch edit --help</source>
        <translation>见：ezswitch edit --help</translation>
    </message>
    <message>
        <source>See: ezswitch status</source>
        <translation>见：ezswitch status</translation>
    </message>
    <message>
        <source>Send a link or a shared setup.</source>
        <translation>请发送链接或共享配置包。</translation>
    </message>
    <message>
        <source>Send it on standard input: --key-stdin.</source>
        <translation>请通过标准输入发送：--key-stdin。</translation>
    </message>
    <message>
        <source>Send it on standard input: ezswitch import -</source>
        <translation>请通过标准输入发送：ezswitch import -</translation>
    </message>
    <message>
        <source>Send the key alone.</source>
        <translation>请只发送密钥。</translation>
    </message>
    <message>
        <source>Send the key there too</source>
        <translation>也将密钥发送到那里</translation>
    </message>
    <message>
        <source>Send the key to {hosts}</source>
        <translation>将密钥发送到 {hosts}</translation>
    </message>
    <message>
        <source>Sends {n} short request to {hosts} with {models}: about {tokens} at most, which your provider bills.</source>
        <translation>向 {hosts} 发送 {n} 个短请求，使用 {models}：最多约 {tokens}，由服务商计费。</translation>
    </message>
    <message>
        <source>Sends {n} short requests to {hosts} with {models}: about {tokens} at most, which your provider bills.</source>
        <translation>向 {hosts} 发送 {n} 个短请求，使用 {models}：最多约 {tokens}，由服务商计费。</translation>
    </message>
    <message>
        <source>Sessions that are started with `codex -p` and its name do not follow a switch in that.</source>
        <translation>使用 `codex -p` 和其名称启动的会话，在这方面不会跟随切换。</translation>
    </message>
    <message>
        <source>Set a main model in the profile, or check it once so that its catalogue is known.</source>
        <translation>请在配置中设置主模型，或检查一次以获取其模型列表。</translation>
    </message>
    <message>
        <source>Set a main model in the profile.</source>
        <translation>请在配置中设置主模型。</translation>
    </message>
    <message>
        <source>Set it back all the same</source>
        <translation>仍然还原</translation>
    </message>
    <message>
        <source>Set up anyway</source>
        <translation>继续设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Share everything…</source>
        <translation>全部分享…</translation>
    </message>
    <message>
        <source>Share your profiles</source>
        <translation>分享配置</translation>
    </message>
    <message>
        <source>Share {profile}</source>
        <translation>分享 {profile}</translation>
    </message>
    <message>
        <source>Shared setup</source>
        <translation>共享配置包</translation>
    </message>
    <message>
        <source>Shared setup (*.toml)</source>
        <translation>共享配置包 (*.toml)</translation>
    </message>
    <message>
        <source>Shared setup of {name}</source>
        <translation>{name} 的共享配置包</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>查看差异</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>查看差异…</translation>
    </message>
    <message>
        <source>Show what is supported</source>
        <translation>查看支持的智能体</translation>
    </message>
    <message>
        <source>Signatures cannot be verified here.</source>
        <translation>此处无法验证签名。</translation>
    </message>
    <message>
        <source>SiliconFlow</source>
        <translation>SiliconFlow</translation>
    </message>
    <message>
        <source>SiliconFlow (China)</source>
        <translation>SiliconFlow（中国）</translation>
    </message>
    <message>
        <source>Somebody switched an agent just now, so nothing of ezswitch was removed.</source>
        <translation>刚刚有人切换了智能体，因此没有移除 ezswitch 的任何内容。</translation>
    </message>
    <message>
        <source>Something set another address (a project&apos;s settings, a variable).</source>
        <translation>有内容设置了其他地址（项目的设置或变量）。</translation>
    </message>
    <message>
        <source>Something went wrong inside ezswitch. Your settings are safe: a switch is done whole or taken back. The report holds no key, and it is sent nowhere: copy it if you want to report the mistake.</source>
        <translation>ezswitch 内部出错。你的设置是安全的：切换要么全部完成，要么撤回。报告不含密钥，也不会发送到任何地方：如需报告此错误，请复制它。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>请拆分。</translation>
    </message>
    <message>
        <source>Standard input is not text.</source>
        <translation>标准输入不是文本。</translation>
    </message>
    <message>
        <source>Start CC Switch and quit it, then try again.</source>
        <translation>请启动 CC Switch 再退出，然后重试。</translation>
    </message>
    <message>
        <source>Start CC Switch once, then try again.</source>
        <translation>请启动一次 CC Switch，然后重试。</translation>
    </message>
    <message>
        <source>Start codex without -p, or take it out of that file.</source>
        <translation>请不带 -p 启动 codex，或从该文件中删除此内容。</translation>
    </message>
    <message>
        <source>Start gemini in it once and trust it, if you do.</source>
        <translation>如果信任此文件夹，请在其中启动一次 gemini 并设为信任。</translation>
    </message>
    <message>
        <source>Start it anew where that matters.</source>
        <translation>如有影响，请重新启动它。</translation>
    </message>
    <message>
        <source>Start it by hand.</source>
        <translation>请手动启动。</translation>
    </message>
    <message>
        <source>Start it once, so that it makes its database.</source>
        <translation>请启动一次，以便创建其数据库。</translation>
    </message>
    <message>
        <source>Start one, let a program give the key, or keep it in a file.</source>
        <translation>请启动钥匙串、让程序提供密钥，或将密钥保存在文件中。</translation>
    </message>
    <message>
        <source>Start the editor once, then try again.</source>
        <translation>请启动一次编辑器，然后重试。</translation>
    </message>
    <message>
        <source>Started elsewhere, {agent} reads another {file}; ezswitch edits the login shell&apos;s.</source>
        <translation>从别处启动时，{agent} 读取另一个 {file}；ezswitch 编辑的是登录 Shell 所用的那个。</translation>
    </message>
    <message>
        <source>Started elsewhere, {agent} reads other files; ezswitch edits the login shell&apos;s.</source>
        <translation>从别处启动时，{agent} 读取其他文件；ezswitch 编辑的是登录 Shell 所用的文件。</translation>
    </message>
    <message>
        <source>Step 1 of 3. None of the agents that ezswitch knows is installed here yet.</source>
        <translation>第 1 步，共 3 步。尚未安装任何 ezswitch 支持的智能体。</translation>
    </message>
    <message>
        <source>Step 1 of 3. Nothing is written before you have seen what will change.</source>
        <translation>第 1 步，共 3 步。在你看过将要更改的内容之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Step 2 of 3. No agent is changed.</source>
        <translation>第 2 步，共 3 步。不会更改任何智能体。</translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} keep the addresses they have; the key moves. Keys are never shown here.</source>
        <translation>第 2 步，共 3 步。{agents} 保持现有地址；密钥会移动。此处不会显示密钥。</translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} keeps the address it has; the key moves. Keys are never shown here.</source>
        <translation>第 2 步，共 3 步。{agents} 保持现有地址；密钥会移动。此处不会显示密钥。</translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} to {profile}. Keys are never shown here.</source>
        <translation>第 2 步，共 3 步。将 {agents} 切换到 {profile}。此处不会显示密钥。</translation>
    </message>
    <message>
        <source>Step 3 of 3.</source>
        <translation>第 3 步，共 3 步。</translation>
    </message>
    <message>
        <source>StepFun</source>
        <translation>StepFun</translation>
    </message>
    <message>
        <source>Store a new key…</source>
        <translation>保存新密钥…</translation>
    </message>
    <message>
        <source>Store it again, copied from your provider&apos;s dashboard: ezswitch keys set {key}</source>
        <translation>请从服务商控制台复制，重新保存：ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Store it: ezswitch keys set NAME</source>
        <translation>请保存：ezswitch keys set NAME</translation>
    </message>
    <message>
        <source>Store it: ezswitch keys set {key}</source>
        <translation>请保存：ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Store it: {command}.</source>
        <translation>请保存：{command}。</translation>
    </message>
    <message>
        <source>Store the key again: ezswitch keys set {key}</source>
        <translation>请重新保存密钥：ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Store the key: Replace key, in the ⋯ menu of the profile&apos;s card.</source>
        <translation>请保存密钥：在配置卡片的 ⋯ 菜单中选择“更换密钥”。</translation>
    </message>
    <message>
        <source>Store the rejected key all the same</source>
        <translation>仍然保存被拒绝的密钥</translation>
    </message>
    <message>
        <source>Store {profile}</source>
        <translation>保存 {profile}</translation>
    </message>
    <message>
        <source>Stored as a profile.</source>
        <translation>已保存为配置。</translation>
    </message>
    <message>
        <source>Storing the key was cancelled.</source>
        <translation>已取消保存密钥。</translation>
    </message>
    <message>
        <source>Such as main=gpt-5.</source>
        <translation>例如 main=gpt-5。</translation>
    </message>
    <message>
        <source>Such as: pass show x</source>
        <translation>例如：pass show x</translation>
    </message>
    <message>
        <source>Switch again</source>
        <translation>重新切换</translation>
    </message>
    <message>
        <source>Switch it again: ezswitch use {profile} {agent}</source>
        <translation>请重新切换：ezswitch use {profile} {agent}</translation>
    </message>
    <message>
        <source>Switch it again: {command}</source>
        <translation>请重新切换：{command}</translation>
    </message>
    <message>
        <source>Switch it again: {command}.</source>
        <translation>请重新切换：{command}。</translation>
    </message>
    <message>
        <source>Switch it instead, and undo that afterwards.</source>
        <translation>请改为切换，之后再撤销。</translation>
    </message>
    <message>
        <source>Switch it on in the settings.</source>
        <translation>请在设置中开启。</translation>
    </message>
    <message>
        <source>Switch them to another profile first, or revert them.</source>
        <translation>请先将它们切换到其他配置，或还原。</translation>
    </message>
    <message>
        <source>Switch {agents} to {profile}</source>
        <translation>将 {agents} 切换到 {profile}</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>已切换</translation>
    </message>
    <message>
        <source>Switching and undo are refused without it.</source>
        <translation>没有它，切换和撤销会被拒绝。</translation>
    </message>
    <message>
        <source>Switching back, or to another provider, is one click from now on.</source>
        <translation>从现在起，一键即可切回，或切换到其他服务商。</translation>
    </message>
    <message>
        <source>Switching twice changes nothing more.</source>
        <translation>重复切换不会产生更多更改。</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>正在切换…</translation>
    </message>
    <message>
        <source>TOML does not know this backslash escape</source>
        <translation>TOML 不支持此反斜杠转义</translation>
    </message>
    <message>
        <source>Take it out of the profile.</source>
        <translation>请从配置中删除。</translation>
    </message>
    <message>
        <source>Take it out of the profile: what stands in the variable or file would be sent to that address.</source>
        <translation>请从配置中删除：否则变量或文件中的内容会发送到该地址。</translation>
    </message>
    <message>
        <source>Take it out there, and store it as the profile&apos;s key.</source>
        <translation>请从那里删除，并将其保存为配置的密钥。</translation>
    </message>
    <message>
        <source>Take it out there, if profiles should count in this project too.</source>
        <translation>如果配置在此项目中也应生效，请从那里删除。</translation>
    </message>
    <message>
        <source>Take it out there, or ask whoever manages this machine.</source>
        <translation>请从那里删除，或询问这台计算机的管理员。</translation>
    </message>
    <message>
        <source>Take over the settings</source>
        <translation>导入这些设置</translation>
    </message>
    <message>
        <source>Take some out.</source>
        <translation>请减少一些。</translation>
    </message>
    <message>
        <source>Take that line out, and put what [profiles.NAME] says into NAME.config.toml beside it (codex -p NAME).</source>
        <translation>请删除该行，并将 [profiles.NAME] 的内容放入同目录下的 NAME.config.toml（codex -p NAME）。</translation>
    </message>
    <message>
        <source>Take the line out there, if the profile&apos;s model should count in this project too.</source>
        <translation>如果该配置的模型在此项目中也应生效，请从那里删除该行。</translation>
    </message>
    <message>
        <source>Take {variable} out of {places}, then open a new terminal, and log out once where agents are started from the desktop.</source>
        <translation>请从 {places} 中删除 {variable}，然后打开新终端；如果从桌面启动智能体，请注销一次。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Taken back: {action}</source>
        <translation>已撤销：{action}</translation>
    </message>
    <message>
        <source>Taken out: Droid itself moves the model to sessionDefaultSettings.</source>
        <translation>会被移除：Droid 自己会把模型移到 sessionDefaultSettings。</translation>
    </message>
    <message>
        <source>Takes effect: {effect}.</source>
        <translation>何时生效：{effect}。</translation>
    </message>
    <message>
        <source>Terminals are not opened here.</source>
        <translation>此处不打开终端。</translation>
    </message>
    <message>
        <source>That choice is kept in a file of its own and wins over crush.json.</source>
        <translation>该选择保存在单独的文件中，优先于 crush.json。</translation>
    </message>
    <message>
        <source>That is an address, not a link.</source>
        <translation>这是地址，不是链接。</translation>
    </message>
    <message>
        <source>That is what the agent meets, whatever the list says.</source>
        <translation>无论列表如何，智能体实际遇到的就是这样。</translation>
    </message>
    <message>
        <source>That is what the deep check of {time} UTC saw.</source>
        <translation>这是 {time} UTC 的深度检查结果。</translation>
    </message>
    <message>
        <source>That is: ezswitch use {profile} {agent}</source>
        <translation>即：ezswitch use {profile} {agent}</translation>
    </message>
    <message>
        <source>That key then goes to the profile&apos;s address.</source>
        <translation>该密钥便会发送到该配置的地址。</translation>
    </message>
    <message>
        <source>That looks like a key itself; here goes the name it is stored under.</source>
        <translation>这看起来是密钥本身；此处应填写保存密钥所用的名称。</translation>
    </message>
    <message>
        <source>That looks like a key, not a link.</source>
        <translation>这看起来是密钥，不是链接。</translation>
    </message>
    <message>
        <source>The API format: openai or anthropic.</source>
        <translation>API 格式：openai 或 anthropic。</translation>
    </message>
    <message>
        <source>The address carries what looks like a key, and it would be kept in a file.</source>
        <translation>地址中含有疑似密钥的内容，会保存到文件中。</translation>
    </message>
    <message>
        <source>The address for Anthropic&apos;s format.</source>
        <translation>Anthropic 格式的地址。</translation>
    </message>
    <message>
        <source>The address for OpenAI&apos;s format.</source>
        <translation>OpenAI 格式的地址。</translation>
    </message>
    <message>
        <source>The address of {profile} has something in it that agents take for a variable, a file or a command.</source>
        <translation>{profile} 的地址含有会被智能体当作变量、文件或命令的内容。</translation>
    </message>
    <message>
        <source>The address.</source>
        <translation>地址。</translation>
    </message>
    <message>
        <source>The address: that of a request where the format is openai.</source>
        <translation>地址：格式为 openai 时，是请求的地址。</translation>
    </message>
    <message>
        <source>The agents are: {agents}.</source>
        <translation>智能体有：{agents}。</translation>
    </message>
    <message>
        <source>The bytes kept as {name} are damaged.</source>
        <translation>保存为 {name} 的数据已损坏。</translation>
    </message>
    <message>
        <source>The bytes kept as {name} are missing.</source>
        <translation>保存为 {name} 的数据缺失。</translation>
    </message>
    <message>
        <source>The call is announced but never arrives (ezrouter&apos;s bug GW-001).</source>
        <translation>声明了调用，但调用始终没有到达（ezrouter 的缺陷 GW-001）。</translation>
    </message>
    <message>
        <source>The command line that prints the key.</source>
        <translation>输出密钥的命令行。</translation>
    </message>
    <message>
        <source>The command that it names for the key cannot be shown whole, and was left out.</source>
        <translation>它指定的密钥命令无法完整显示，已略去。</translation>
    </message>
    <message>
        <source>The command that prints the key.</source>
        <translation>输出密钥的命令。</translation>
    </message>
    <message>
        <source>The desktop entry</source>
        <translation>桌面条目</translation>
    </message>
    <message>
        <source>The edited file would not say exactly what was wanted, so it was not written.</source>
        <translation>编辑后的文件与预期不完全一致，因此没有写入。</translation>
    </message>
    <message>
        <source>The entry that starts ezswitch at login</source>
        <translation>登录时启动 ezswitch 的条目</translation>
    </message>
    <message>
        <source>The ezswitch demo that was asked for the key is not running any more.</source>
        <translation>被请求密钥的 ezswitch demo 已不再运行。</translation>
    </message>
    <message>
        <source>The file lies in ezswitch&apos;s own folder; the profile keeps a badge that says so.</source>
        <translation>该文件位于 ezswitch 自己的文件夹；配置上会一直显示相应标记。</translation>
    </message>
    <message>
        <source>The file that holds a kept original is damaged.</source>
        <translation>保存原始文件的文件已损坏。</translation>
    </message>
    <message>
        <source>The file that holds the record of an unfinished switch is damaged.</source>
        <translation>保存未完成切换记录的文件已损坏。</translation>
    </message>
    <message>
        <source>The file that it names is a settings file of {agent}.</source>
        <translation>它指定的文件是 {agent} 的设置文件。</translation>
    </message>
    <message>
        <source>The file was left as it is. Correct it there, then try again.</source>
        <translation>该文件保持原样。请在那里更正，然后重试。</translation>
    </message>
    <message>
        <source>The file with the key {key} cannot be read: {why}.</source>
        <translation>无法读取密钥 {key} 的文件：{why}。</translation>
    </message>
    <message>
        <source>The files concerned are together too large for a journal that could be read back; nothing was done.</source>
        <translation>所涉及的文件总共太大，无法写入可读回的恢复日志；没有执行任何操作。</translation>
    </message>
    <message>
        <source>The folder of {agent}</source>
        <translation>{agent} 的文件夹</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The gateway does not say how many tokens that took.</source>
        <translation>网关没有说明消耗了多少 token。</translation>
    </message>
    <message>
        <source>The history of earlier switches is not there any more.</source>
        <translation>以前的切换历史记录已不存在。</translation>
    </message>
    <message>
        <source>The history starts anew</source>
        <translation>历史记录重新开始</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>该主机</translation>
    </message>
    <message>
        <source>The host accepted the key ({figures}).</source>
        <translation>主机接受了密钥（{figures}）。</translation>
    </message>
    <message>
        <source>The id of our provider.</source>
        <translation>ezswitch 服务商的 ID。</translation>
    </message>
    <message>
        <source>The key also stands in {files}, which only you can read.</source>
        <translation>密钥还存在于 {files}，仅你可读。</translation>
    </message>
    <message>
        <source>The key also stays in {place}, which is yours: take it out there once the profile works.</source>
        <translation>密钥还留在 {place}，它归你管理：配置可用后，请从那里删除。</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not end within {seconds} seconds.</source>
        <translation>{key} 的密钥命令（{command}）在 {seconds} 秒内没有结束。</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not print exactly one line with a key.</source>
        <translation>{key} 的密钥命令（{command}）输出的不是恰好一行密钥。</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not start: {why}.</source>
        <translation>{key} 的密钥命令（{command}）没有启动：{why}。</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) ended with status {status}.</source>
        <translation>{key} 的密钥命令（{command}）以状态 {status} 结束。</translation>
    </message>
    <message>
        <source>The key for Anthropic&apos;s format.</source>
        <translation>Anthropic 格式的密钥。</translation>
    </message>
    <message>
        <source>The key for OpenAI&apos;s format.</source>
        <translation>OpenAI 格式的密钥。</translation>
    </message>
    <message>
        <source>The key goes to {hosts} and nowhere else: they bill what you use.</source>
        <translation>密钥只会发送到 {hosts}：由对方按用量计费。</translation>
    </message>
    <message>
        <source>The key is accepted: {answers}</source>
        <translation>密钥已被接受：{answers}</translation>
    </message>
    <message>
        <source>The key itself.</source>
        <translation>密钥本身。</translation>
    </message>
    <message>
        <source>The key may be limited to some models or to other networks, or the account is blocked. Look at the key in your provider&apos;s dashboard.</source>
        <translation>密钥可能仅限部分模型或其他网络，或者账户已被封禁。请在服务商控制台中查看该密钥。</translation>
    </message>
    <message>
        <source>The key may be limited to some models, or the model is gone: look at the list again and pick another. It may also be limited to other networks.</source>
        <translation>密钥可能仅限部分模型，或者模型已不存在：请重新查看列表，另选一个。密钥也可能仅限其他网络。</translation>
    </message>
    <message>
        <source>The key that was found with it is left out.</source>
        <translation>一同找到的密钥已略去。</translation>
    </message>
    <message>
        <source>The key {key} cannot be looked at: the keychain is locked.</source>
        <translation>无法查看密钥 {key}：钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The key {key} comes from a command, which runs only when you ask for it.</source>
        <translation>密钥 {key} 来自命令，只有你提出请求时才会运行。</translation>
    </message>
    <message>
        <source>The key {key} is not stored yet, and there is no terminal to ask for it.</source>
        <translation>密钥 {key} 尚未保存，且没有终端可供输入。</translation>
    </message>
    <message>
        <source>The key {key} is there, clean, and approved for {hosts}.</source>
        <translation>密钥 {key} 已存在、格式无误，并已批准用于 {hosts}。</translation>
    </message>
    <message>
        <source>The key {key} is used by {agents}.</source>
        <translation>{agents} 正在使用密钥 {key}。</translation>
    </message>
    <message>
        <source>The key {key} may still be in your keychain, under the service ezswitch: {problem}</source>
        <translation>密钥 {key} 可能仍在钥匙串中，服务名为 ezswitch：{problem}</translation>
    </message>
    <message>
        <source>The key {key} was never sent to {hosts}, and was not now.</source>
        <translation>密钥 {key} 从未发送到 {hosts}，这次也没有。</translation>
    </message>
    <message>
        <source>The key {key} was never sent to {hosts}. From now on it would be.</source>
        <translation>密钥 {key} 从未发送到 {hosts}，从现在起将会发送。</translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to an address that is none, which it is not approved for.</source>
        <translation>没有给出密钥 {key}：智能体会将它发送到一个无效的地址，而该密钥未获准发送到那里。</translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to its own provider, which it is not approved for.</source>
        <translation>没有给出密钥 {key}：智能体会将它发送到自己的服务商，而该密钥未获准发送到那里。</translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to {host}, which it is not approved for.</source>
        <translation>没有给出密钥 {key}：智能体会将它发送到 {host}，而该密钥未获准发送到那里。</translation>
    </message>
    <message>
        <source>The key {key} would have to be read from the keychain, and this program does not.</source>
        <translation>密钥 {key} 需要从钥匙串读取，而此程序不会这样做。</translation>
    </message>
    <message>
        <source>The key. Beside the address, so that neither is ever read without the other.</source>
        <translation>密钥。与地址放在一起，使两者总是同时被读取。</translation>
    </message>
    <message>
        <source>The keychain accepted the key {key} but does not hold it.</source>
        <translation>钥匙串接受了密钥 {key}，但其中没有它。</translation>
    </message>
    <message>
        <source>The keychain answered with {error}.</source>
        <translation>钥匙串返回 {error}。</translation>
    </message>
    <message>
        <source>The keychain call was given up before it was answered.</source>
        <translation>对钥匙串的调用在得到响应前已放弃。</translation>
    </message>
    <message>
        <source>The keychain did not answer within 10 seconds.</source>
        <translation>钥匙串在 10 秒内没有响应。</translation>
    </message>
    <message>
        <source>The keychain did not answer within {seconds} seconds.</source>
        <translation>钥匙串在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>The keychain is locked, and there is no display to ask for its password on.</source>
        <translation>钥匙串已锁定，且没有显示器可供弹出密码提示。</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>钥匙串已锁定，且没有解锁。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The keychain refused the access.</source>
        <translation>钥匙串拒绝了访问。</translation>
    </message>
    <message>
        <source>The keychain service stopped while it was being asked.</source>
        <translation>钥匙串服务在访问期间停止了。</translation>
    </message>
    <message>
        <source>The keys {keys} would be removed.</source>
        <translation>将移除密钥 {keys}。</translation>
    </message>
    <message>
        <source>The link names no address; a link without one means an official sign-in.</source>
        <translation>链接中没有地址；没有地址的链接表示官方登录。</translation>
    </message>
    <message>
        <source>The list of keys that are kept outside the keychain cannot be read.</source>
        <translation>无法读取存放在钥匙串之外的密钥的列表。</translation>
    </message>
    <message>
        <source>The main model and its address.</source>
        <translation>主模型及其地址。</translation>
    </message>
    <message>
        <source>The main model, as an alias: an open session follows it.</source>
        <translation>主模型，写作别名：已打开的会话会随之更改。</translation>
    </message>
    <message>
        <source>The main model, as custom:ezswitch/ID.</source>
        <translation>主模型，写作 custom:ezswitch/ID。</translation>
    </message>
    <message>
        <source>The main model, as ezswitch/ID.</source>
        <translation>主模型，写作 ezswitch/ID。</translation>
    </message>
    <message>
        <source>The main model, as ezswitch/ID; others for a failure rest meanwhile.</source>
        <translation>主模型，写作 ezswitch/ID；失败时的备用模型在此期间不使用。</translation>
    </message>
    <message>
        <source>The main model, with its format before it.</source>
        <translation>主模型，前面带有其格式。</translation>
    </message>
    <message>
        <source>The main model.</source>
        <translation>主模型。</translation>
    </message>
    <message>
        <source>The main model; it counts before `model.name` in any settings.json.</source>
        <translation>主模型；优先于任何 settings.json 中的 `model.name`。</translation>
    </message>
    <message>
        <source>The model ({role}) of {profile} has something in it that agents take for a variable, a file or a command.</source>
        <translation>{profile} 的模型（{role}）中有会被智能体当作变量、文件或命令的内容。</translation>
    </message>
    <message>
        <source>The model for small work.</source>
        <translation>用于小任务的模型。</translation>
    </message>
    <message>
        <source>The model for titles and other small work.</source>
        <translation>用于标题和其他小任务的模型。</translation>
    </message>
    <message>
        <source>The model for titles: else our address is asked for one of xAI&apos;s.</source>
        <translation>用于标题的模型：没有它，就会向配置的地址请求 xAI 的模型。</translation>
    </message>
    <message>
        <source>The model of subagents; empty: the main model.</source>
        <translation>子智能体的模型；留空则用主模型。</translation>
    </message>
    <message>
        <source>The model of the role {role}, or the main one.</source>
        <translation>角色 {role} 的模型，或主模型。</translation>
    </message>
    <message>
        <source>The model that the agent chooses itself</source>
        <translation>智能体自行选择的模型</translation>
    </message>
    <message>
        <source>The models to offer, the main one first.</source>
        <translation>可供选择的模型，主模型在前。</translation>
    </message>
    <message>
        <source>The models to offer.</source>
        <translation>可供选择的模型。</translation>
    </message>
    <message>
        <source>The name of a setting cannot be used: it is empty, or looks like a key.</source>
        <translation>某个设置的名称无法使用：它为空，或看起来像密钥。</translation>
    </message>
    <message>
        <source>The name of the key.</source>
        <translation>密钥的名称。</translation>
    </message>
    <message>
        <source>The new key takes the old one&apos;s place, under the same name.</source>
        <translation>新密钥取代旧密钥，名称不变。</translation>
    </message>
    <message>
        <source>The page {path} is not there.</source>
        <translation>没有页面 {path}。</translation>
    </message>
    <message>
        <source>The parameter is refused.</source>
        <translation>该参数被拒绝。</translation>
    </message>
    <message>
        <source>The path of a file of mode 0600 that holds the key.</source>
        <translation>存放密钥的文件的路径，文件权限为 0600。</translation>
    </message>
    <message>
        <source>The profile {id} names no base URL.</source>
        <translation>配置 {id} 没有基础 URL。</translation>
    </message>
    <message>
        <source>The profile {profile} is gone, so nothing was put back there.</source>
        <translation>配置 {profile} 已不存在，因此没有在其中恢复任何内容。</translation>
    </message>
    <message>
        <source>The profile {profile} says the same already.</source>
        <translation>配置 {profile} 的内容已经相同。</translation>
    </message>
    <message>
        <source>The profile {profile} was changed since {agent} was last switched to it.</source>
        <translation>{agent} 上次切换到配置 {profile} 之后，该配置有过更改。</translation>
    </message>
    <message>
        <source>The profile {profile} was left as it is: {problem}</source>
        <translation>配置 {profile} 保持原样：{problem}</translation>
    </message>
    <message>
        <source>The profile&apos;s Anthropic address, without /v1.</source>
        <translation>配置的 Anthropic 地址，不带 /v1。</translation>
    </message>
    <message>
        <source>The profile&apos;s address has a dollar sign in it, which Crush would fill in.</source>
        <translation>配置的地址中有美元符号，Crush 会把它当作变量替换。</translation>
    </message>
    <message>
        <source>The profile&apos;s address has something in it that a program may take for a variable, file or command.</source>
        <translation>配置的地址中有可能被程序当作变量、文件或命令的内容。</translation>
    </message>
    <message>
        <source>The profile&apos;s address with /v1 at its end.</source>
        <translation>配置的地址，末尾带 /v1。</translation>
    </message>
    <message>
        <source>The profile&apos;s address without /v1 at its end.</source>
        <translation>配置的地址，末尾不带 /v1。</translation>
    </message>
    <message>
        <source>The profile&apos;s address, as it stands there.</source>
        <translation>配置的地址，原样写入。</translation>
    </message>
    <message>
        <source>The profile&apos;s address.</source>
        <translation>配置的地址。</translation>
    </message>
    <message>
        <source>The profile&apos;s display name.</source>
        <translation>配置的显示名称。</translation>
    </message>
    <message>
        <source>The profile&apos;s id, by which ezswitch knows its own settings again.</source>
        <translation>配置的 ID，ezswitch 据此认出自己写入的设置。</translation>
    </message>
    <message>
        <source>The profile&apos;s id.</source>
        <translation>配置的 ID。</translation>
    </message>
    <message>
        <source>The profile&apos;s key then goes to that address, or to Google&apos;s.</source>
        <translation>这样一来，配置的密钥会发送到该地址或 Google 的地址。</translation>
    </message>
    <message>
        <source>The profile&apos;s model is not in the list `enabledModels`.</source>
        <translation>配置的模型不在 `enabledModels` 列表中。</translation>
    </message>
    <message>
        <source>The profile&apos;s models and key.</source>
        <translation>配置的模型和密钥。</translation>
    </message>
    <message>
        <source>The profile&apos;s models, which have to be listed.</source>
        <translation>配置的模型，必须逐一列出。</translation>
    </message>
    <message>
        <source>The profile&apos;s name has something in it that a program may take for a variable, file or command.</source>
        <translation>配置的名称中有可能被程序当作变量、文件或命令的内容。</translation>
    </message>
    <message>
        <source>The profile&apos;s name, shown in the status bar.</source>
        <translation>配置的名称，显示在状态栏中。</translation>
    </message>
    <message>
        <source>The profile: address, key and model.</source>
        <translation>配置：地址、密钥和模型。</translation>
    </message>
    <message>
        <source>The program that prints the key may be asking for a password: this waits for the answer.</source>
        <translation>输出密钥的程序可能正在要求输入密码：正等待其回应。</translation>
    </message>
    <message>
        <source>The program that prints the key, as an argument list.</source>
        <translation>输出密钥的程序，写作参数列表。</translation>
    </message>
    <message>
        <source>The program that prints the key, run without a shell.</source>
        <translation>输出密钥的程序，不经 Shell 运行。</translation>
    </message>
    <message>
        <source>The program that switches, for the status bar&apos;s list.</source>
        <translation>执行切换的程序，供状态栏的列表使用。</translation>
    </message>
    <message>
        <source>The program, or the computer, stopped in the middle of it. Nothing is left to do.</source>
        <translation>程序或计算机在中途停止。无需再做任何处理。</translation>
    </message>
    <message>
        <source>The record of an earlier switch was written by a newer version of ezswitch.</source>
        <translation>较早一次切换的记录由更新版本的 ezswitch 写入。</translation>
    </message>
    <message>
        <source>The registry key {key} could not be written.</source>
        <translation>无法写入注册表项 {key}。</translation>
    </message>
    <message>
        <source>The removal was cancelled.</source>
        <translation>移除已取消。</translation>
    </message>
    <message>
        <source>The repository cannot be reached: {why}.</source>
        <translation>无法连接仓库：{why}。</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>仓库中还没有任何提交。</translation>
    </message>
    <message>
        <source>The repository has no file {file} or {other}.</source>
        <translation>仓库中没有文件 {file} 或 {other}。</translation>
    </message>
    <message>
        <source>The repository has no file {file}.</source>
        <translation>仓库中没有文件 {file}。</translation>
    </message>
    <message>
        <source>The repository sends more than {megabytes} MB for one small file.</source>
        <translation>只取一个小文件，仓库却发送了超过 {megabytes} MB 的数据。</translation>
    </message>
    <message>
        <source>The repository took more than {seconds} seconds.</source>
        <translation>仓库用时超过 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The safe place for a key is missing in this session, so say where it may be kept instead.</source>
        <translation>此会话中没有存放密钥的安全位置，请指定改存在哪里。</translation>
    </message>
    <message>
        <source>The same key is accepted by {other_host}: it is probably that one&apos;s key, not {host}&apos;s.</source>
        <translation>同一个密钥被 {other_host} 接受：它可能属于 {other_host}，而不是 {host}。</translation>
    </message>
    <message>
        <source>The session bus did not let this program in.</source>
        <translation>会话总线不允许此程序接入。</translation>
    </message>
    <message>
        <source>The session bus is not there, and so no keychain service.</source>
        <translation>没有会话总线，因此也没有钥匙串服务。</translation>
    </message>
    <message>
        <source>The settings files become what they were before ezswitch first switched the agent. If nobody else changed them since, to the byte; otherwise the settings that ezswitch writes go back and everybody else&apos;s edits stay. This can be undone.</source>
        <translation>设置文件恢复为 ezswitch 首次切换该智能体之前的样子。如果此后没有其他人改过，则逐字节恢复；否则只恢复 ezswitch 写入的设置，其他人的更改保留。此操作可以撤销。</translation>
    </message>
    <message>
        <source>The shared setup is not signed with the key that you trust for it: {why}.</source>
        <translation>共享配置包不是用你信任的密钥签名的：{why}。</translation>
    </message>
    <message>
        <source>The small model, with its format before it.</source>
        <translation>小模型，前面带有其格式。</translation>
    </message>
    <message>
        <source>The stored key has a blank or line break around it.</source>
        <translation>已保存的密钥前后有空白或换行。</translation>
    </message>
    <message>
        <source>The stored key holds a character that HTTP cannot carry.</source>
        <translation>已保存的密钥中有 HTTP 无法传送的字符。</translation>
    </message>
    <message>
        <source>The stored key {key} has a blank or a line break around it.</source>
        <translation>已保存的密钥 {key} 前后有空白或换行。</translation>
    </message>
    <message>
        <source>The stored key {key} holds a character that no HTTP header can carry.</source>
        <translation>已保存的密钥 {key} 中有 HTTP 请求头无法传送的字符。</translation>
    </message>
    <message>
        <source>The switch failed ({cause}), and putting the files back failed too: {problem}</source>
        <translation>切换失败（{cause}），恢复文件也失败了：{problem}</translation>
    </message>
    <message>
        <source>The system&apos;s settings say `{setting}`.</source>
        <translation>系统的设置中有 `{setting}`。</translation>
    </message>
    <message>
        <source>The text to share</source>
        <translation>要分享的文本</translation>
    </message>
    <message>
        <source>The token of a ChatGPT sign-in goes there (`openai_base_url`, or a provider with `requires_openai_auth`).</source>
        <translation>ChatGPT 登录的令牌会发送到那里（`openai_base_url`，或带有 `requires_openai_auth` 的服务商）。</translation>
    </message>
    <message>
        <source>The token of a claude.ai sign-in is sent to that address then, and so is a key from your shell.</source>
        <translation>此时 claude.ai 登录的令牌会发送到该地址，Shell 中的密钥也会。</translation>
    </message>
    <message>
        <source>The version of this file, which is ezswitch&apos;s own.</source>
        <translation>此文件的版本，该文件归 ezswitch 所有。</translation>
    </message>
    <message>
        <source>Their own logins or defaults apply</source>
        <translation>使用各自的登录或默认设置</translation>
    </message>
    <message>
        <source>Then remove it: {command}</source>
        <translation>然后移除它：{command}</translation>
    </message>
    <message>
        <source>There are: {presets}.</source>
        <translation>现有：{presets}。</translation>
    </message>
    <message>
        <source>There are: {profiles}.</source>
        <translation>现有：{profiles}。</translation>
    </message>
    <message>
        <source>There is a key {key} by now.</source>
        <translation>现在已有密钥 {key}。</translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation>已有配置 {profile}。</translation>
    </message>
    <message>
        <source>There is a profile {profile} by now.</source>
        <translation>现在已有配置 {profile}。</translation>
    </message>
    <message>
        <source>There is a web page, not a shared setup.</source>
        <translation>那里是网页，不是共享配置包。</translation>
    </message>
    <message>
        <source>There is another key {key} already.</source>
        <translation>已有另一个密钥 {key}。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no key named {key}.</source>
        <translation>没有名为 {key} 的密钥。</translation>
    </message>
    <message>
        <source>There is no key {key}.</source>
        <translation>没有密钥 {key}。</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>此处没有钥匙串</translation>
    </message>
    <message>
        <source>There is no keychain yet, and making one was cancelled.</source>
        <translation>还没有钥匙串，新建已取消。</translation>
    </message>
    <message>
        <source>There is no keychain yet, and without a display none can be made.</source>
        <translation>还没有钥匙串，没有图形界面也无法新建。</translation>
    </message>
    <message>
        <source>There is no preset {preset}.</source>
        <translation>没有预设 {preset}。</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>没有配置 {profile}。</translation>
    </message>
    <message>
        <source>There is no session bus here, and so no keychain service.</source>
        <translation>此处没有会话总线，因此也没有钥匙串服务。</translation>
    </message>
    <message>
        <source>There is no such agent here.</source>
        <translation>此处没有这个智能体。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>There is no switch to take back.</source>
        <translation>没有可撤销的切换。</translation>
    </message>
    <message>
        <source>There is no undo to take back.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to point anywhere.</source>
        <translation>没有可以切换的对象。</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>There is something like a key in the notes or tags, and they are kept in a readable file.</source>
        <translation>备注或标签中有类似密钥的内容，而它们保存在可读的文件里。</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>这些页面是英文的。</translation>
    </message>
    <message>
        <source>They win over the user&apos;s own, so a switch does not take effect.</source>
        <translation>它们优先于用户自己的设置，因此切换不会生效。</translation>
    </message>
    <message>
        <source>They win over yours, without a word: a switch has no effect on them.</source>
        <translation>它们优先于你的设置，且没有任何提示：切换对它们不起作用。</translation>
    </message>
    <message>
        <source>This base URL has no list of models; {url} has one.</source>
        <translation>此基础 URL 没有模型列表；{url} 有。</translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation>此版本无法执行该操作。</translation>
    </message>
    <message>
        <source>This cannot be a key: {why}.</source>
        <translation>这不可能是密钥：{why}。</translation>
    </message>
    <message>
        <source>This cannot be the address of a shared setup: {why}.</source>
        <translation>这不可能是共享配置包的地址：{why}。</translation>
    </message>
    <message>
        <source>This ezswitch does not know it.</source>
        <translation>此版本的 ezswitch 不支持它。</translation>
    </message>
    <message>
        <source>This ezswitch does not know this field.</source>
        <translation>此版本的 ezswitch 不支持这个字段。</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>此文件不是文本。</translation>
    </message>
    <message>
        <source>This is a fault of ezswitch: please report it with the layout of the file, without its keys.</source>
        <translation>这是 ezswitch 的缺陷：请报告此问题，附上文件的结构，但不要附密钥。</translation>
    </message>
    <message>
        <source>This is no link and no shared setup.</source>
        <translation>这既不是链接，也不是共享配置包。</translation>
    </message>
    <message>
        <source>This is no program to run: check the quotes.</source>
        <translation>这不是可运行的程序：请检查引号。</translation>
    </message>
    <message>
        <source>This is no public key of minisign.</source>
        <translation>这不是 minisign 的公钥。</translation>
    </message>
    <message>
        <source>This is not the address of a Git repository.</source>
        <translation>这不是 Git 仓库的地址。</translation>
    </message>
    <message>
        <source>This link cannot be used: {why}.</source>
        <translation>此链接无法使用：{why}。</translation>
    </message>
    <message>
        <source>This link carries what looks like a key, so it was not taken: it would stand in the list of processes.</source>
        <translation>此链接带有疑似密钥的内容，因此未被接收：它会出现在进程列表中。</translation>
    </message>
    <message>
        <source>This machine&apos;s own settings for {agent} say {settings}.</source>
        <translation>本机针对 {agent} 的设置中有 {settings}。</translation>
    </message>
    <message>
        <source>This model is not cached by itself.</source>
        <translation>此模型不会自动缓存。</translation>
    </message>
    <message>
        <source>This needs a person.</source>
        <translation>这需要人工处理。</translation>
    </message>
    <message>
        <source>This profile has no base URL.</source>
        <translation>此配置没有基础 URL。</translation>
    </message>
    <message>
        <source>This program works without the history of switches.</source>
        <translation>此程序不使用切换的历史记录。</translation>
    </message>
    <message>
        <source>This project has a .env of its own, with {variables}.</source>
        <translation>此项目有自己的 .env，其中有 {variables}。</translation>
    </message>
    <message>
        <source>This project has a .env of its own.</source>
        <translation>此项目有自己的 .env。</translation>
    </message>
    <message>
        <source>This project lists `enabledModels` for pi.</source>
        <translation>此项目为 pi 列出了 `enabledModels`。</translation>
    </message>
    <message>
        <source>This project sets `model` for Codex.</source>
        <translation>此项目为 Codex 设置了 `model`。</translation>
    </message>
    <message>
        <source>This project&apos;s .env sets {variables}.</source>
        <translation>此项目的 .env 设置了 {variables}。</translation>
    </message>
    <message>
        <source>This project&apos;s `modelPolicy` lets Droid use certain addresses alone.</source>
        <translation>此项目的 `modelPolicy` 只允许 Droid 使用某些地址。</translation>
    </message>
    <message>
        <source>This setting cannot be changed without touching something else in this YAML file.</source>
        <translation>在此 YAML 文件中，更改该设置必然会影响其他内容。</translation>
    </message>
    <message>
        <source>This shared setup must be signed, and there is no signature (.minisig) beside it.</source>
        <translation>此共享配置包必须有签名，但旁边没有签名文件（.minisig）。</translation>
    </message>
    <message>
        <source>This text is no shared setup of ezswitch.</source>
        <translation>这段文本不是 ezswitch 的共享配置包。</translation>
    </message>
    <message>
        <source>This update says nothing.</source>
        <translation>此更新没有内容。</translation>
    </message>
    <message>
        <source>Those headers go to every address, and so to the profile&apos;s too.</source>
        <translation>这些请求头会发送到所有地址，因此也会发送到配置的地址。</translation>
    </message>
    <message>
        <source>To set it back all the same: --accept {consent}</source>
        <translation>仍要还原：--accept {consent}</translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation>请为账户充值。</translation>
    </message>
    <message>
        <source>Try `git ls-remote` with the same address in a terminal: it may ask for a sign-in or a host&apos;s key.</source>
        <translation>请在终端中用同一地址运行 `git ls-remote`：它可能要求登录，或要求确认主机的密钥。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation>请重试并允许。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后重试。</translation>
    </message>
    <message>
        <source>Try again in a moment, or quit CC Switch first.</source>
        <translation>请稍后重试，或先退出 CC Switch。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, ask your provider and quote the request id.</source>
        <translation>请稍后重试。如果仍然如此，请联系服务商并附上请求 ID。</translation>
    </message>
    <message>
        <source>Try again in {n} second.</source>
        <translation>请在 {n} 秒后重试。</translation>
    </message>
    <message>
        <source>Try again in {n} seconds.</source>
        <translation>请在 {n} 秒后重试。</translation>
    </message>
    <message>
        <source>Try again. ezrouter and others slow down under load instead of refusing; a firewall may also be silent.</source>
        <translation>请重试。ezrouter 等服务在高负载时会变慢而不会拒绝；防火墙也可能毫无响应。</translation>
    </message>
    <message>
        <source>Try again: what is there now is read first.</source>
        <translation>请重试：会先读取现有内容。</translation>
    </message>
    <message>
        <source>Try again; if it goes on, look for another ezswitch that hangs.</source>
        <translation>请重试；如果仍然如此，请检查是否有另一个 ezswitch 卡住。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in.</source>
        <translation>请重试；如果仍然如此，请注销后重新登录。</translation>
    </message>
    <message>
        <source>Try again; if no program uses it any more, remove that folder.</source>
        <translation>请重试；如果已没有程序使用该文件夹，请将其移除。</translation>
    </message>
    <message>
        <source>Try it again with the editor closed.</source>
        <translation>请关闭编辑器后重试。</translation>
    </message>
    <message>
        <source>Two settings deliver the key in two ways: write one of {{helper}}, {{key_file}} and {{key}}.</source>
        <translation>有两个设置以两种方式提供密钥：请只写 {{helper}}、{{key_file}}、{{key}} 之一。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last switch</source>
        <translation>撤销上一次切换</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>撤销：{action}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock it in your desktop session, then try again.</source>
        <translation>请在桌面会话中将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>Unlock it: ezswitch keys unlock</source>
        <translation>请将其解锁：ezswitch keys unlock</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>请解锁钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>Until it is corrected the defaults are in force.</source>
        <translation>更正之前使用默认设置。</translation>
    </message>
    <message>
        <source>Until it is corrected this agent of your own is not among the agents.</source>
        <translation>更正之前，这个自定义智能体不会出现在智能体中。</translation>
    </message>
    <message>
        <source>Until it is started anew it uses what was there before.</source>
        <translation>重新启动之前，它使用原来的内容。</translation>
    </message>
    <message>
        <source>Until then no check can tell whether it is accepted there.</source>
        <translation>在此之前，检查无法判断它在那里是否被接受。</translation>
    </message>
    <message>
        <source>Until then that agent is not among the agents here; its own file stays as it is.</source>
        <translation>在此之前，该智能体不会出现在这里的智能体中；它自己的文件保持原样。</translation>
    </message>
    <message>
        <source>Until then the defaults are in force and changed settings cannot be saved.</source>
        <translation>在此之前使用默认设置，更改的设置无法保存。</translation>
    </message>
    <message>
        <source>Update CC Switch and start it once.</source>
        <translation>请更新 CC Switch 并启动一次。</translation>
    </message>
    <message>
        <source>Update ezswitch, then try again.</source>
        <translation>请更新 ezswitch，然后重试。</translation>
    </message>
    <message>
        <source>Update ezswitch.</source>
        <translation>请更新 ezswitch。</translation>
    </message>
    <message>
        <source>Update ezswitch. The file was left as it is.</source>
        <translation>请更新 ezswitch。该文件保持原样。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use 1 to 64 of: small letters, digits, dot, dash, underscore; start with a letter or digit.</source>
        <translation>请使用 1 到 64 个字符：小写字母、数字、点、连字符、下划线；以字母或数字开头。</translation>
    </message>
    <message>
        <source>Use a gateway that accepts a bearer token.</source>
        <translation>请使用接受 Bearer 令牌的网关。</translation>
    </message>
    <message>
        <source>Use a shared setup instead.</source>
        <translation>请改用共享配置包。</translation>
    </message>
    <message>
        <source>Use in all agents</source>
        <translation>在所有智能体中使用</translation>
    </message>
    <message>
        <source>Use in {agent}</source>
        <translation>在 {agent} 中使用</translation>
    </message>
    <message>
        <source>Use it without encryption</source>
        <translation>即使未加密也使用</translation>
    </message>
    <message>
        <source>Use its own login or default instead</source>
        <translation>改用自身的登录或默认设置</translation>
    </message>
    <message>
        <source>Use that agent instead.</source>
        <translation>请改用那个智能体。</translation>
    </message>
    <message>
        <source>Use the https:// address.</source>
        <translation>请使用 https:// 地址。</translation>
    </message>
    <message>
        <source>Use the model all the same</source>
        <translation>仍然使用该模型</translation>
    </message>
    <message>
        <source>Use the {format} address</source>
        <translation>使用 {format} API 地址</translation>
    </message>
    <message>
        <source>Use their own logins or defaults instead</source>
        <translation>改用各自的登录或默认设置</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>使用 {model}</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation>使用 {url}</translation>
    </message>
    <message>
        <source>Use {url} as the base URL.</source>
        <translation>请使用 {url} 作为基础 URL。</translation>
    </message>
    <message>
        <source>Used {total} tokens: {sent} sent, {cached} of them cached, {received} received.</source>
        <translation>共用 {total} 个 token：发送 {sent} 个，其中 {cached} 个来自缓存，接收 {received} 个。</translation>
    </message>
    <message>
        <source>Used {total} tokens: {sent} sent, {received} received.</source>
        <translation>共用 {total} 个 token：发送 {sent} 个，接收 {received} 个。</translation>
    </message>
    <message>
        <source>VS Code keeps the key of our entry itself, because it was typed there.</source>
        <translation>ezswitch 条目的密钥由 VS Code 自己保存，因为密钥是在那里输入的。</translation>
    </message>
    <message>
        <source>VS Code&apos;s custom endpoint</source>
        <translation>VS Code 的自定义端点</translation>
    </message>
    <message>
        <source>VS Code&apos;s own list of models has the address, and the key unless you type it there; windows have to be reloaded.</source>
        <translation>地址写在 VS Code 自己的模型列表里，密钥也是，除非在那里手动输入；窗口需要重新加载。</translation>
    </message>
    <message>
        <source>Variables and other files</source>
        <translation>变量和其他文件</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end that process: nothing is lost, the next start puts things right.</source>
        <translation>请等它完成，或结束那个进程：不会丢失任何内容，下次启动时会自动处理好。</translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation>请等另一个完成，然后重试。</translation>
    </message>
    <message>
        <source>Ways out: a key command, or a file that only you can read: --accept key-file.</source>
        <translation>解决办法：使用密钥命令，或仅你可读的文件：--accept key-file。</translation>
    </message>
    <message>
        <source>Ways out: let a program print the key (pass, 1Password, Vault ...) as its key command, or keep it in a file that only you can read: --accept key-file.</source>
        <translation>解决办法：让程序输出密钥（pass、1Password、Vault 等）作为密钥命令，或保存在仅你可读的文件中：--accept key-file。</translation>
    </message>
    <message>
        <source>Welcome to ezswitch</source>
        <translation>欢迎使用 ezswitch</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>欢迎向导…</translation>
    </message>
    <message>
        <source>What CC Switch notes about it cannot be read.</source>
        <translation>无法读取 CC Switch 为它记录的信息。</translation>
    </message>
    <message>
        <source>What a switch changes takes effect there so: {takes_effect}.</source>
        <translation>切换的更改在那里何时生效：{takes_effect}。</translation>
    </message>
    <message>
        <source>What answers on the session bus does not speak D-Bus.</source>
        <translation>会话总线上的响应方不使用 D-Bus 协议。</translation>
    </message>
    <message>
        <source>What could be put back is. Correct this, then run it again; nothing of ezswitch was removed.</source>
        <translation>能恢复的都已恢复。请更正此问题后再运行一次；ezswitch 的内容均未移除。</translation>
    </message>
    <message>
        <source>What does not work there lies between it and its own account.</source>
        <translation>问题出在它和它自己的账户之间。</translation>
    </message>
    <message>
        <source>What ezswitch writes for it follows its documentation. Look at the preview before the first switch.</source>
        <translation>ezswitch 为它写入的内容依据其文档。首次切换前请先查看预览。</translation>
    </message>
    <message>
        <source>What has to be changed carries an anchor or a tag, or stands somewhere else and is only named here.</source>
        <translation>要更改的内容带有锚点或标签，或者写在别处，这里只是引用。</translation>
    </message>
    <message>
        <source>What is stored for the key {key} is not a record of ezswitch.</source>
        <translation>为密钥 {key} 保存的内容不是 ezswitch 的记录。</translation>
    </message>
    <message>
        <source>What is there is no text.</source>
        <translation>那里的内容不是文本。</translation>
    </message>
    <message>
        <source>What it sends is what stands there.</source>
        <translation>它发送的就是文件里的密钥。</translation>
    </message>
    <message>
        <source>What speaks to the keychain here (jeepney) cannot be imported.</source>
        <translation>此处用来访问钥匙串的组件（jeepney）无法导入。</translation>
    </message>
    <message>
        <source>What stands in {setting} is no key.</source>
        <translation>{setting} 中的内容不是密钥。</translation>
    </message>
    <message>
        <source>What stands where Qwen Code looks for a key: the profile&apos;s id.</source>
        <translation>Qwen Code 查找密钥的位置上的内容：配置的 ID。</translation>
    </message>
    <message>
        <source>What the alias {alias} stands for.</source>
        <translation>别名 {alias} 代表的模型。</translation>
    </message>
    <message>
        <source>What the profile&apos;s key is called.</source>
        <translation>配置的密钥的名称。</translation>
    </message>
    <message>
        <source>What was changed is no address and no model of a profile.</source>
        <translation>被更改的既不是配置的地址，也不是模型。</translation>
    </message>
    <message>
        <source>What was thought is dropped between turns.</source>
        <translation>各轮之间会丢弃思考内容。</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>What you did last may not have been finished; what was begun is taken back or finished by itself.</source>
        <translation>上一次操作可能没有完成；已开始的部分会自动撤回或完成。</translation>
    </message>
    <message>
        <source>What you switch from now on can be undone, and revert still goes back to what was there before ezswitch.</source>
        <translation>此后的切换可以撤销，也仍可还原到使用 ezswitch 之前的状态。</translation>
    </message>
    <message>
        <source>What your agents use today</source>
        <translation>智能体目前使用的设置</translation>
    </message>
    <message>
        <source>What {host} answers says nothing of releases: it is no JSON document.</source>
        <translation>{host} 的响应没有版本信息：它不是 JSON 文档。</translation>
    </message>
    <message>
        <source>What {host} answers says nothing of releases: it names no version.</source>
        <translation>{host} 的响应没有版本信息：其中没有版本号。</translation>
    </message>
    <message>
        <source>What “Use” will change</source>
        <translation>“使用”将要更改的内容</translation>
    </message>
    <message>
        <source>Whenever the key {key} is needed, ezswitch would run: {command}</source>
        <translation>每次需要密钥 {key} 时，ezswitch 会运行：{command}</translation>
    </message>
    <message>
        <source>Where Copilot Chat was never used, no GitHub sign-in is needed. 1. Open a window, or reload it. 2. In the chat&apos;s model picker choose Manage Models once (our extension offers it as Open the List): Copilot Chat is switched off before. 3. Pick one of the profile&apos;s models there; Auto would ask for a sign-in.</source>
        <translation>从未使用过 Copilot Chat 时，不需要 GitHub 登录。1. 打开一个窗口，或重新加载窗口。2. 在聊天的模型选择器中选择一次“管理模型”（Manage Models；ezswitch 的扩展以 Open the List 提供该项）：在此之前 Copilot Chat 处于关闭状态。3. 在那里选择配置中的一个模型；选择“自动”（Auto）会要求登录。</translation>
    </message>
    <message>
        <source>Where pi trusts this folder and the profile&apos;s model is not among them, it begins with the first of them.</source>
        <translation>如果 pi 信任此文件夹，而配置的模型不在其中，pi 会从其中第一个模型开始。</translation>
    </message>
    <message>
        <source>Where the key is from.</source>
        <translation>密钥的来源。</translation>
    </message>
    <message>
        <source>Where the profile&apos;s is not among them, Droid passes over its models and asks for its own sign-in.</source>
        <translation>如果其中没有配置的地址，Droid 会忽略配置的模型，并要求使用它自己的登录。</translation>
    </message>
    <message>
        <source>Whether it accepts the key only a request would tell.</source>
        <translation>只有发出请求才能知道它是否接受密钥。</translation>
    </message>
    <message>
        <source>Which model new sessions use: ours.</source>
        <translation>新会话使用的模型：ezswitch 写入的模型。</translation>
    </message>
    <message>
        <source>Which of its formats is spoken.</source>
        <translation>使用它的哪种格式。</translation>
    </message>
    <message>
        <source>Which profile and key these settings come from.</source>
        <translation>这些设置来自哪个配置和密钥。</translation>
    </message>
    <message>
        <source>Which profile it is; the program itself looks at it nowhere.</source>
        <translation>是哪个配置；程序本身从不读取此项。</translation>
    </message>
    <message>
        <source>Which provider and model the agent panel starts with: ours.</source>
        <translation>智能体面板启动时使用的服务商和模型：ezswitch 写入的。</translation>
    </message>
    <message>
        <source>Which provider is used: ours.</source>
        <translation>使用的服务商：ezswitch 写入的。</translation>
    </message>
    <message>
        <source>Which provider is used: the profile&apos;s.</source>
        <translation>使用的服务商：配置的服务商。</translation>
    </message>
    <message>
        <source>Whoever needs it next waits for its password.</source>
        <translation>下一个需要它的程序会等待输入密码。</translation>
    </message>
    <message>
        <source>Whoever saw the text has the key: tell its owner. Keys are handed over apart from it.</source>
        <translation>看到过这段文本的人都有了密钥：请告知密钥的所有者。密钥要单独转交。</translation>
    </message>
    <message>
        <source>Whose model is meant, where two addresses have one of that id.</source>
        <translation>指的是哪个地址的模型，用于两个地址有相同模型 ID 的情况。</translation>
    </message>
    <message>
        <source>Why does it not work?</source>
        <translation>为什么不能用？</translation>
    </message>
    <message>
        <source>Without a desktop: let a program print the key (pass, 1Password, Vault ...) as its key command, or keep it in a file that only you can read: --accept key-file.</source>
        <translation>没有图形界面时：让程序输出密钥（pass、1Password、Vault 等）作为密钥命令，或保存在仅你可读的文件中：--accept key-file。</translation>
    </message>
    <message>
        <source>Without it nothing can be switched; agents go on as they are.</source>
        <translation>没有它就无法切换；智能体照原样继续工作。</translation>
    </message>
    <message>
        <source>Work in the profile Default, or let them take Extensions and Language Models from it (gear menu, Profiles).</source>
        <translation>请在默认配置文件（Default）中工作，或让其他配置文件沿用它的“扩展”和“语言模型”（齿轮菜单中的“配置文件”）。</translation>
    </message>
    <message>
        <source>Worth a look: {finding}</source>
        <translation>值得注意：{finding}</translation>
    </message>
    <message>
        <source>Write the key into that file</source>
        <translation>将密钥写入该文件</translation>
    </message>
    <message>
        <source>Xiaomi MiMo</source>
        <translation>Xiaomi MiMo</translation>
    </message>
    <message>
        <source>YAML cannot hold half of a character.</source>
        <translation>YAML 无法存放半个字符。</translation>
    </message>
    <message>
        <source>You do not follow this address.</source>
        <translation>尚未订阅此地址。</translation>
    </message>
    <message>
        <source>You follow none.</source>
        <translation>没有任何订阅。</translation>
    </message>
    <message>
        <source>You follow: {addresses}.</source>
        <translation>已订阅：{addresses}。</translation>
    </message>
    <message>
        <source>Your keys and what you changed yourself stay. Agents keep what they have until you switch them.</source>
        <translation>密钥和你自己的更改都会保留。智能体在切换之前保持现状。</translation>
    </message>
    <message>
        <source>Your login shell sets {variable}, in no file that was found: look for it in what those files run.</source>
        <translation>登录 Shell 设置了 {variable}，但在找到的文件中都没有：请检查这些文件所运行的内容。</translation>
    </message>
    <message>
        <source>Your organisation sets the model for Grok Build.</source>
        <translation>组织为 Grok Build 设置了模型。</translation>
    </message>
    <message>
        <source>Your organisation sets {settings} for Codex.</source>
        <translation>组织为 Codex 设置了 {settings}。</translation>
    </message>
    <message>
        <source>Your shared setups changed</source>
        <translation>共享配置包有更改</translation>
    </message>
    <message>
        <source>Your shell sets {variables}, and sessions of {agent} that are open now keep it empty: restart those sessions.</source>
        <translation>Shell 设置了 {variables}，而当前打开的 {agent} 会话仍让它为空：请重启这些会话。</translation>
    </message>
    <message>
        <source>Your system asks for its password when the key is stored, and not before.</source>
        <translation>系统会在保存密钥时要求输入密码，而不会提前要求。</translation>
    </message>
    <message>
        <source>Z.ai GLM</source>
        <translation>Z.ai GLM</translation>
    </message>
    <message>
        <source>Zed asks for the key itself, once for each address.</source>
        <translation>Zed 会自己询问密钥，每个地址一次。</translation>
    </message>
    <message>
        <source>Zed keeps its key in the keychain or takes it from a variable: paste it.</source>
        <translation>Zed 将密钥保存在钥匙串中，或从变量读取：请粘贴密钥。</translation>
    </message>
    <message>
        <source>Zed takes the key of the provider ezswitch from it, whichever address the profile has.</source>
        <translation>无论配置用哪个地址，Zed 都从中读取服务商 ezswitch 的密钥。</translation>
    </message>
    <message>
        <source>Zhipu GLM (China)</source>
        <translation>Zhipu GLM（中国）</translation>
    </message>
    <message>
        <source>`ezswitch agents` names what stands in the way.</source>
        <translation>`ezswitch agents` 会指出阻碍所在。</translation>
    </message>
    <message>
        <source>`ezswitch keys` lists the names.</source>
        <translation>`ezswitch keys` 会列出名称。</translation>
    </message>
    <message>
        <source>`ezswitch revert AGENT` works all the same.</source>
        <translation>`ezswitch revert AGENT` 仍可使用。</translation>
    </message>
    <message>
        <source>`ezswitch use own-sign-in claude-code` does the latter.</source>
        <translation>后者可运行：`ezswitch use own-sign-in claude-code`。</translation>
    </message>
    <message>
        <source>`{setting}` in {agent}&apos;s configuration keeps every provider named {provider} out.</source>
        <translation>{agent} 的设置中的 `{setting}` 排除了所有名为 {provider} 的服务商。</translation>
    </message>
    <message>
        <source>`{setting}` is {value} there.</source>
        <translation>那里的 `{setting}` 为 {value}。</translation>
    </message>
    <message>
        <source>a / stands alone: comments begin with // or /*</source>
        <translation>/ 单独出现：注释以 // 或 /* 开头</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>键后缺少冒号</translation>
    </message>
    <message>
        <source>a comma or {bracket} is missing</source>
        <translation>缺少逗号或 {bracket}</translation>
    </message>
    <message>
        <source>a comma stands where a key in double quotes is expected</source>
        <translation>此处应为双引号中的键，却是逗号</translation>
    </message>
    <message>
        <source>a comma stands where a value is expected</source>
        <translation>此处应为值，却是逗号</translation>
    </message>
    <message>
        <source>a file of {agent}</source>
        <translation>{agent} 的文件</translation>
    </message>
    <message>
        <source>a file outside of your home</source>
        <translation>主目录之外的文件</translation>
    </message>
    <message>
        <source>a host that was not approved</source>
        <translation>未获批准的主机</translation>
    </message>
    <message>
        <source>a key has to be a text</source>
        <translation>键必须是文本</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>此处应为双引号中的键</translation>
    </message>
    <message>
        <source>a key in the notes</source>
        <translation>备注中有密钥</translation>
    </message>
    <message>
        <source>a key is expected here</source>
        <translation>此处应为键</translation>
    </message>
    <message>
        <source>a key or a [table] is expected here</source>
        <translation>此处应为键或 [表]</translation>
    </message>
    <message>
        <source>a keychain in memory</source>
        <translation>内存中的钥匙串</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a model that is not listed</source>
        <translation>未列出的模型</translation>
    </message>
    <message>
        <source>a new host for this key</source>
        <translation>此密钥的新主机</translation>
    </message>
    <message>
        <source>a new line is expected here</source>
        <translation>此处应换行</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>有一个数字的位数过多</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>路径中有一段是文件，而不是文件夹</translation>
    </message>
    <message>
        <source>a profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>a program gives the key</source>
        <translation>由程序提供密钥</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>a provider for nobody</source>
        <translation>未指定应用的服务商</translation>
    </message>
    <message>
        <source>a provider for {app}</source>
        <translation>{app} 的服务商</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>第二个文档从此处开始</translation>
    </message>
    <message>
        <source>a settings file that cannot be read</source>
        <translation>无法读取的设置文件</translation>
    </message>
    <message>
        <source>a skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a value has more than {most} characters.</source>
        <translation>有一个值超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>a {format} address</source>
        <translation>{format} API 地址</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>重启后生效</translation>
    </message>
    <message>
        <source>aider reads that file at its start, and its options there win over a profile&apos;s.</source>
        <translation>aider 在启动时读取该文件，其中的选项优先于配置中的选项。</translation>
    </message>
    <message>
        <source>aider then uses what it says, whatever its file says.</source>
        <translation>此时 aider 以它为准，而不管自己的文件中写了什么。</translation>
    </message>
    <message>
        <source>all on own sign-in</source>
        <translation>均为自有登录</translation>
    </message>
    <message>
        <source>an = is missing after the key</source>
        <translation>键后缺少 =</translation>
    </message>
    <message>
        <source>an address (not a profile)</source>
        <translation>某个地址（非配置）</translation>
    </message>
    <message>
        <source>an agent was switched meanwhile</source>
        <translation>在此期间有智能体被切换</translation>
    </message>
    <message>
        <source>an {format} address</source>
        <translation>{format} API 地址</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 个</translation>
    </message>
    <message>
        <source>another program is running it</source>
        <translation>另一个程序正在运行它</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>another switch is under way</source>
        <translation>正在进行另一次切换</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>打包版</translation>
    </message>
    <message>
        <source>cannot be named</source>
        <translation>无法引用</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be read (line {line})</source>
        <translation>无法读取（第 {line} 行）</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot edit this file</source>
        <translation>无法编辑此文件</translation>
    </message>
    <message>
        <source>cannot start at login</source>
        <translation>无法在登录时启动</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>carries a key</source>
        <translation>带有密钥</translation>
    </message>
    <message>
        <source>certificate problem</source>
        <translation>证书问题</translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation>被其他程序更改</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>在此期间有更改</translation>
    </message>
    <message>
        <source>changed outside</source>
        <translation>已在外部更改</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>checkout in {folder}</source>
        <translation>源码检出，位于 {folder}</translation>
    </message>
    <message>
        <source>choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>config.toml has a table [profiles].</source>
        <translation>config.toml 中有 [profiles] 表。</translation>
    </message>
    <message>
        <source>config.toml says `profile = ...`.</source>
        <translation>config.toml 中有 `profile = ...`。</translation>
    </message>
    <message>
        <source>config.toml sends Codex&apos;s own sign-in to another address.</source>
        <translation>config.toml 把 Codex 的自有登录发送到另一个地址。</translation>
    </message>
    <message>
        <source>default model</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <source>did not take effect</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>double quotes are needed here, not single ones</source>
        <translation>此处需要双引号，而不是单引号</translation>
    </message>
    <message>
        <source>edit not proven</source>
        <translation>编辑结果未通过核对</translation>
    </message>
    <message>
        <source>encrypted traffic is read on the way: its certificate was made by &quot;{issuer}&quot; ({program})</source>
        <translation>加密流量在途中被读取：其证书由“{issuer}”签发（{program}）</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>everything of ezswitch is removed</source>
        <translation>ezswitch 的所有内容都会被移除</translation>
    </message>
    <message>
        <source>extension not changed</source>
        <translation>扩展未更改</translation>
    </message>
    <message>
        <source>ezrouter</source>
        <translation>ezrouter</translation>
    </message>
    <message>
        <source>ezswitch asks {host} whether there is a newer version only once you switched that on.</source>
        <translation>只有开启此项后，ezswitch 才会向 {host} 查询是否有新版本。</translation>
    </message>
    <message>
        <source>ezswitch cannot find its own data files; it looked in {folders}.</source>
        <translation>ezswitch 找不到自己的数据文件；已查找 {folders}。</translation>
    </message>
    <message>
        <source>ezswitch changed nothing there</source>
        <translation>ezswitch 未更改那里的内容</translation>
    </message>
    <message>
        <source>ezswitch does not know CC Switch&apos;s app {app}.</source>
        <translation>ezswitch 不支持 CC Switch 的应用 {app}。</translation>
    </message>
    <message>
        <source>ezswitch does not know its key or its models, so it cannot look further.</source>
        <translation>ezswitch 不知道它的密钥和模型，因此无法进一步检查。</translation>
    </message>
    <message>
        <source>ezswitch found none of the coding agents it knows. Install one, or add a profile now and use it later.</source>
        <translation>没有找到 ezswitch 支持的编程智能体。请先安装一个，或现在添加配置，以后再用。</translation>
    </message>
    <message>
        <source>ezswitch goes on at its next start. Free the disk or the file, then start it again.</source>
        <translation>ezswitch 会在下次启动时继续。请释放磁盘空间或解除文件占用，然后重新启动 ezswitch。</translation>
    </message>
    <message>
        <source>ezswitch has an agent {id} of its own.</source>
        <translation>ezswitch 已内置智能体 {id}。</translation>
    </message>
    <message>
        <source>ezswitch is closing</source>
        <translation>ezswitch 正在关闭</translation>
    </message>
    <message>
        <source>ezswitch made a mistake</source>
        <translation>ezswitch 出错</translation>
    </message>
    <message>
        <source>ezswitch stopped unexpectedly: {file}.</source>
        <translation>ezswitch 意外停止：{file}。</translation>
    </message>
    <message>
        <source>file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>file in use</source>
        <translation>文件正被使用</translation>
    </message>
    <message>
        <source>file is taken</source>
        <translation>文件已被占用</translation>
    </message>
    <message>
        <source>file is there</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>file not written</source>
        <translation>文件未写入</translation>
    </message>
    <message>
        <source>files that only you can read, in {folder}</source>
        <translation>仅你可读的文件，位于 {folder}</translation>
    </message>
    <message>
        <source>files too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>fits {some} of {all}</source>
        <translation>适用 {some}/{all}</translation>
    </message>
    <message>
        <source>half done</source>
        <translation>只完成了一部分</translation>
    </message>
    <message>
        <source>here goes the name of a key, never the key itself: small letters, digits, dot, dash, underscore.</source>
        <translation>此处请填密钥的名称，而不是密钥本身：小写字母、数字、点、连字符、下划线。</translation>
    </message>
    <message>
        <source>history damaged</source>
        <translation>历史记录已损坏</translation>
    </message>
    <message>
        <source>history not available</source>
        <translation>历史记录不可用</translation>
    </message>
    <message>
        <source>history of a newer ezswitch</source>
        <translation>历史记录来自更新版本的 ezswitch</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>http:// is not encrypted: anybody on the way could change it</source>
        <translation>http:// 未加密：传输途中任何人都能改动它</translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation>ID 已被占用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>installation incomplete</source>
        <translation>安装不完整</translation>
    </message>
    <message>
        <source>it belongs to another user or group, and would not any more</source>
        <translation>它属于其他用户或用户组，写入后归属会改变</translation>
    </message>
    <message>
        <source>it brings no provider</source>
        <translation>其中没有服务商</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>it carries a user name or password</source>
        <translation>其中带有用户名或密码</translation>
    </message>
    <message>
        <source>it contains a blank in the middle</source>
        <translation>中间有空白</translation>
    </message>
    <message>
        <source>it contains a blank or a control character</source>
        <translation>其中有空白或控制字符</translation>
    </message>
    <message>
        <source>it contains a character that no HTTP header can carry</source>
        <translation>其中有 HTTP 请求头无法传送的字符</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>其中有控制字符</translation>
    </message>
    <message>
        <source>it contains a quotation mark or a backslash</source>
        <translation>其中有引号或反斜杠</translation>
    </message>
    <message>
        <source>it did not end within {seconds} seconds</source>
        <translation>未在 {seconds} 秒内结束</translation>
    </message>
    <message>
        <source>it does not begin with {beginning}</source>
        <translation>开头不是 {beginning}</translation>
    </message>
    <message>
        <source>it does not say what ezswitch writes there.</source>
        <translation>内容与 ezswitch 在那里写入的不符。</translation>
    </message>
    <message>
        <source>it does not speak TLS on this port</source>
        <translation>该端口不使用 TLS</translation>
    </message>
    <message>
        <source>it does not start with https://</source>
        <translation>开头不是 https://</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>执行失败</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>it has a &apos;#&apos; part</source>
        <translation>其中有“#”部分</translation>
    </message>
    <message>
        <source>it has a &apos;?&apos; or &apos;#&apos; part</source>
        <translation>其中有“?”或“#”部分</translation>
    </message>
    <message>
        <source>it has a control or invisible character.</source>
        <translation>其中有控制字符或不可见字符。</translation>
    </message>
    <message>
        <source>it has more than one line</source>
        <translation>不止一行</translation>
    </message>
    <message>
        <source>it has more than {most} parameters</source>
        <translation>参数超过 {most} 个</translation>
    </message>
    <message>
        <source>it has no {column} of providers</source>
        <translation>其中没有服务商的 {column}</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>它是文件夹，不是文件</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>它是管道或设备，不是文件</translation>
    </message>
    <message>
        <source>it is a symbolic link that leads to itself</source>
        <translation>它是指向自身的符号链接</translation>
    </message>
    <message>
        <source>it is damaged, or no database</source>
        <translation>它已损坏，或不是数据库</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>it is larger than 16 MB, which no settings file is</source>
        <translation>它大于 16 MB，设置文件不会这么大</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is not UTF-8 text.</source>
        <translation>它不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>it is not a URL</source>
        <translation>它不是 URL</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>它不是地址</translation>
    </message>
    <message>
        <source>it is not written as a shared setup.</source>
        <translation>它不是按共享配置包的格式写的。</translation>
    </message>
    <message>
        <source>it is of version {version}, and this ezswitch knows version {known}.</source>
        <translation>其版本为 {version}，而此版本的 ezswitch 支持 {known}。</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>它是只读的</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>内容过大</translation>
    </message>
    <message>
        <source>it names neither a preset nor an address</source>
        <translation>其中既没有预设，也没有地址</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>其中没有主机</translation>
    </message>
    <message>
        <source>it names no host and path</source>
        <translation>其中没有主机和路径</translation>
    </message>
    <message>
        <source>it said nothing, and its list of extensions is as before</source>
        <translation>它没有任何输出，扩展列表也没有变化</translation>
    </message>
    <message>
        <source>it says one thing twice</source>
        <translation>同一项出现了两次</translation>
    </message>
    <message>
        <source>it says version {version}, and this ezswitch knows version {known}.</source>
        <translation>其中写的版本是 {version}，而此版本的 ezswitch 支持 {known}。</translation>
    </message>
    <message>
        <source>it says {preset} and leads to another host</source>
        <translation>其中写的是 {preset}，却指向另一个主机</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已被停止</translation>
    </message>
    <message>
        <source>it would be larger than the system allows</source>
        <translation>大小会超过系统允许的上限</translation>
    </message>
    <message>
        <source>its aliases stand for too many values</source>
        <translation>其中的别名代表了过多的值</translation>
    </message>
    <message>
        <source>its answer is longer than {megabytes} MB</source>
        <translation>响应超过 {megabytes} MB</translation>
    </message>
    <message>
        <source>its answer is packed and cannot be unpacked</source>
        <translation>响应已压缩，但无法解压</translation>
    </message>
    <message>
        <source>its answer is packed in a way that was not asked for</source>
        <translation>响应的压缩方式不是所请求的方式</translation>
    </message>
    <message>
        <source>its certificate comes from &quot;{issuer}&quot;, an authority that this computer does not trust</source>
        <translation>其证书来自“{issuer}”，本机不信任该颁发机构</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust</source>
        <translation>其证书来自本机不信任的颁发机构</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>其证书已过期</translation>
    </message>
    <message>
        <source>its certificate is for another address</source>
        <translation>其证书属于另一个地址</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>其证书属于另一个主机</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; is the clock of this computer right</source>
        <translation>其证书尚未生效；请检查本机时钟是否准确</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>其证书是自签名的</translation>
    </message>
    <message>
        <source>its certificate was not accepted (code {code})</source>
        <translation>其证书未被接受（代码 {code}）</translation>
    </message>
    <message>
        <source>its definition is gone or cannot be read: put it back into agents/, then revert</source>
        <translation>其定义已不存在或无法读取：请将它放回 agents/，然后还原</translation>
    </message>
    <message>
        <source>its host is not a valid name</source>
        <translation>其主机名无效</translation>
    </message>
    <message>
        <source>its name could not be looked up</source>
        <translation>无法解析其名称</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>其名称过长</translation>
    </message>
    <message>
        <source>its program was not found</source>
        <translation>找不到它的程序</translation>
    </message>
    <message>
        <source>its settings cannot be read (line {line}); they stay as they are</source>
        <translation>无法读取其设置（第 {line} 行）；设置保持原样</translation>
    </message>
    <message>
        <source>its values are nested too deeply</source>
        <translation>其中的值嵌套过深</translation>
    </message>
    <message>
        <source>its values are nested too deeply.</source>
        <translation>其中的值嵌套过深。</translation>
    </message>
    <message>
        <source>its {format} address</source>
        <extracomment>in the place of {target} in &quot;{agent} now uses {target}&quot;.</extracomment>
        <translation>{format} API 地址</translation>
    </message>
    <message>
        <source>journal damaged</source>
        <translation>恢复日志已损坏</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>key command does not end</source>
        <translation>密钥命令没有结束</translation>
    </message>
    <message>
        <source>key command failed</source>
        <translation>密钥命令失败</translation>
    </message>
    <message>
        <source>key file cannot be read</source>
        <translation>无法读取密钥文件</translation>
    </message>
    <message>
        <source>key from a command</source>
        <translation>密钥来自命令</translation>
    </message>
    <message>
        <source>key in file</source>
        <translation>密钥在文件中</translation>
    </message>
    <message>
        <source>key in keychain</source>
        <translation>密钥在钥匙串中</translation>
    </message>
    <message>
        <source>key in {place}</source>
        <translation>密钥在 {place} 中</translation>
    </message>
    <message>
        <source>key not asked for</source>
        <translation>未获取密钥</translation>
    </message>
    <message>
        <source>key record cannot be read</source>
        <translation>无法读取密钥记录</translation>
    </message>
    <message>
        <source>key records cannot be read</source>
        <translation>无法读取密钥记录</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>key was not stored</source>
        <translation>密钥未保存</translation>
    </message>
    <message>
        <source>keychain call cancelled</source>
        <translation>钥匙串调用已取消</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>钥匙串没有响应</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>钥匙串出错</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <translation>钥匙串拒绝了请求</translation>
    </message>
    <message>
        <source>keychain stopped</source>
        <translation>钥匙串已停止</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>likely throttled</source>
        <translation>可能被限流</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>link for {app}</source>
        <translation>{app} 的链接</translation>
    </message>
    <message>
        <source>link too long</source>
        <translation>链接过长</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主模型</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model missing</source>
        <translation>缺少模型</translation>
    </message>
    <message>
        <source>name of a key is taken</source>
        <translation>密钥名称已被占用</translation>
    </message>
    <message>
        <source>nested more than {levels} levels deep</source>
        <translation>嵌套超过 {levels} 层</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>从未运行</translation>
    </message>
    <message>
        <source>new key for {agent}</source>
        <translation>为 {agent} 更换密钥</translation>
    </message>
    <message>
        <source>new key for {n} agents</source>
        <translation>为 {n} 个智能体更换密钥</translation>
    </message>
    <message>
        <source>new thread</source>
        <translation>新对话起生效</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>下一个会话起生效</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>no agent to switch</source>
        <translation>没有可切换的智能体</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>no balance from {profile}</source>
        <translation>未获取到 {profile} 的余额</translation>
    </message>
    <message>
        <source>no complete answer within {seconds} s</source>
        <translation>{seconds} 秒内没有完整的响应</translation>
    </message>
    <message>
        <source>no editor is here</source>
        <translation>此处没有编辑器</translation>
    </message>
    <message>
        <source>no encrypted connection could be agreed on (no reason given)</source>
        <translation>无法建立加密连接（未说明原因）</translation>
    </message>
    <message>
        <source>no encrypted connection could be agreed on ({reason})</source>
        <translation>无法建立加密连接（{reason}）</translation>
    </message>
    <message>
        <source>no git</source>
        <translation>没有 Git</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>没有历史记录</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>no key given</source>
        <translation>未提供密钥</translation>
    </message>
    <message>
        <source>no key stored</source>
        <translation>未保存密钥</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>没有上限</translation>
    </message>
    <message>
        <source>no model is known</source>
        <translation>没有已知的模型</translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation>未指定模型</translation>
    </message>
    <message>
        <source>no model list from {profile}</source>
        <translation>未获取到 {profile} 的模型列表</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>no name server answered</source>
        <translation>没有域名服务器响应</translation>
    </message>
    <message>
        <source>no profile to apply</source>
        <translation>没有可应用的配置</translation>
    </message>
    <message>
        <source>no program given</source>
        <translation>未提供程序</translation>
    </message>
    <message>
        <source>no release feed</source>
        <translation>没有版本信息源</translation>
    </message>
    <message>
        <source>no reliable tool calls</source>
        <translation>工具调用不可靠</translation>
    </message>
    <message>
        <source>no shared setup there</source>
        <translation>那里没有共享配置包</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>no such agent</source>
        <translation>没有这个智能体</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>没有这个密钥</translation>
    </message>
    <message>
        <source>no such preset</source>
        <translation>没有这个预设</translation>
    </message>
    <message>
        <source>no such profile</source>
        <translation>没有这个配置</translation>
    </message>
    <message>
        <source>no terminal</source>
        <translation>没有终端</translation>
    </message>
    <message>
        <source>nobody waits any more</source>
        <translation>已不再等待</translation>
    </message>
    <message>
        <source>none on a profile</source>
        <translation>均未使用配置</translation>
    </message>
    <message>
        <source>none: {why}</source>
        <translation>无：{why}</translation>
    </message>
    <message>
        <source>not a certificate file</source>
        <translation>不是证书文件</translation>
    </message>
    <message>
        <source>not a command</source>
        <translation>不是命令</translation>
    </message>
    <message>
        <source>not a link</source>
        <translation>不是链接</translation>
    </message>
    <message>
        <source>not a name of a key</source>
        <translation>不是密钥的名称</translation>
    </message>
    <message>
        <source>not a plain file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>not a public key</source>
        <translation>不是公钥</translation>
    </message>
    <message>
        <source>not a repository</source>
        <translation>不是仓库</translation>
    </message>
    <message>
        <source>not a shared setup</source>
        <translation>不是共享配置包</translation>
    </message>
    <message>
        <source>not a usable URL</source>
        <translation>不是可用的 URL</translation>
    </message>
    <message>
        <source>not a usable address</source>
        <translation>不是可用的地址</translation>
    </message>
    <message>
        <source>not a usable agent id</source>
        <translation>不是可用的智能体 ID</translation>
    </message>
    <message>
        <source>not a usable format</source>
        <translation>不是可用的格式</translation>
    </message>
    <message>
        <source>not a usable key</source>
        <translation>不是可用的密钥</translation>
    </message>
    <message>
        <source>not a usable link</source>
        <translation>不是可用的链接</translation>
    </message>
    <message>
        <source>not a usable model</source>
        <translation>不是可用的模型</translation>
    </message>
    <message>
        <source>not a usable name</source>
        <translation>不是可用的名称</translation>
    </message>
    <message>
        <source>not a usable name of a key</source>
        <translation>不是可用的密钥名称</translation>
    </message>
    <message>
        <source>not a usable preset id</source>
        <translation>不是可用的预设 ID</translation>
    </message>
    <message>
        <source>not a usable profile id</source>
        <translation>不是可用的配置 ID</translation>
    </message>
    <message>
        <source>not a usable program</source>
        <translation>不是可用的程序</translation>
    </message>
    <message>
        <source>not a usable setting</source>
        <translation>不是可用的设置</translation>
    </message>
    <message>
        <source>not a usable tag</source>
        <translation>不是可用的标签</translation>
    </message>
    <message>
        <source>not a usable way</source>
        <translation>不是可用的方式</translation>
    </message>
    <message>
        <source>not an API</source>
        <translation>不是 API</translation>
    </message>
    <message>
        <source>not an agent&apos;s id</source>
        <translation>不是智能体 ID</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>无法自动处理</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>not everything could be put back</source>
        <translation>未能全部恢复</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>未获取</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>未订阅</translation>
    </message>
    <message>
        <source>not for one session</source>
        <translation>不能只用于一个会话</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>此处不可用</translation>
    </message>
    <message>
        <source>not in the list of this profile</source>
        <translation>不在此配置的列表中</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>not on the {format} address</source>
        <translation>不在 {format} API 地址上</translation>
    </message>
    <message>
        <source>not possible in cmd</source>
        <translation>在 cmd 中无法实现</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>not switched</source>
        <translation>未切换</translation>
    </message>
    <message>
        <source>not usable notes</source>
        <translation>不是可用的备注</translation>
    </message>
    <message>
        <source>nothing answers</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>nothing can be added to {table} here: it is complete where it stands</source>
        <translation>此处无法向 {table} 添加内容：它在原处已完整</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>那里没有程序在监听</translation>
    </message>
    <message>
        <source>nothing to adopt</source>
        <translation>没有可采纳的更改</translation>
    </message>
    <message>
        <source>nothing to apply</source>
        <translation>没有可应用的内容</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>没有要更改的内容</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需执行任何操作</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>nothing to share</source>
        <translation>没有可分享的内容</translation>
    </message>
    <message>
        <source>nothing to take over</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>now: {sentence} One click brings it back.</source>
        <translation>当前：{sentence}一键即可切回。</translation>
    </message>
    <message>
        <source>now: {used}</source>
        <translation>当前：{used}</translation>
    </message>
    <message>
        <source>now: {used}, a profile of yours</source>
        <translation>当前：{used}，是你的一个配置</translation>
    </message>
    <message>
        <source>now: {used}; it stays, and one click brings it back</source>
        <translation>当前：{used}；它会保留，一键即可切回</translation>
    </message>
    <message>
        <source>now: {used}; one click brings it back</source>
        <translation>当前：{used}；一键即可切回</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>only https:// and Git over https or ssh are fetched</source>
        <translation>只获取 https:// 地址，以及通过 https 或 ssh 访问的 Git 仓库</translation>
    </message>
    <message>
        <source>only true, false and null stand without double quotes</source>
        <translation>只有 true、false 和 null 可以不加双引号</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>our extension</source>
        <translation>ezswitch 的扩展</translation>
    </message>
    <message>
        <source>our record is damaged</source>
        <translation>ezswitch 的记录已损坏</translation>
    </message>
    <message>
        <source>outside of your home</source>
        <translation>在主目录之外</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>被覆盖</translation>
    </message>
    <message>
        <source>own sign-in</source>
        <translation>自有登录</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>pi then begins with the first model of that list that it has a key for, if there is one.</source>
        <translation>此时 pi 会从该列表中第一个有密钥的模型开始（如果有的话）。</translation>
    </message>
    <message>
        <source>prefix completion</source>
        <translation>前缀续写</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>profiles changed meanwhile</source>
        <translation>配置在此期间有更改</translation>
    </message>
    <message>
        <source>prompt caching</source>
        <translation>提示词缓存</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>被限流</translation>
    </message>
    <message>
        <source>reachable, key not proven</source>
        <translation>可连接，密钥未验证</translation>
    </message>
    <message>
        <source>redirected elsewhere</source>
        <translation>被重定向到别处</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>repository cannot be used</source>
        <translation>仓库无法使用</translation>
    </message>
    <message>
        <source>repository is empty</source>
        <translation>仓库为空</translation>
    </message>
    <message>
        <source>repository too large</source>
        <translation>仓库过大</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>settings is missing: a table of what is written, such as api.base = &quot;{{base_url}}&quot;.</source>
        <translation>缺少 settings：它是一个表，列出要写入的内容，例如 api.base = &quot;{{base_url}}&quot;。</translation>
    </message>
    <message>
        <source>settings.json begins with a byte order mark.</source>
        <translation>settings.json 以字节顺序标记开头。</translation>
    </message>
    <message>
        <source>settings.json names an address, and no key for it.</source>
        <translation>settings.json 中有地址，但没有对应的密钥。</translation>
    </message>
    <message>
        <source>settings.local.json sets {settings}.</source>
        <translation>settings.local.json 设置了 {settings}。</translation>
    </message>
    <message>
        <source>shared setup too large</source>
        <translation>共享配置包过大</translation>
    </message>
    <message>
        <source>signature is missing</source>
        <translation>缺少签名</translation>
    </message>
    <message>
        <source>signature is wrong</source>
        <translation>签名错误</translation>
    </message>
    <message>
        <source>slower than usual ({times}×)</source>
        <translation>比平时慢（{times}×）</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小模型</translation>
    </message>
    <message>
        <source>something else is already there</source>
        <translation>那里已有其他内容</translation>
    </message>
    <message>
        <source>something stands after the closing quote</source>
        <translation>结束引号之后还有内容</translation>
    </message>
    <message>
        <source>something stands after the end of the document</source>
        <translation>文档结束之后还有内容</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>surface is missing: {known}, or a list of them, best first.</source>
        <translation>缺少 surface：{known}，或由它们组成的列表，最合适的在前。</translation>
    </message>
    <message>
        <source>the agent that reads this file does not allow a comma before a closing bracket</source>
        <translation>读取此文件的智能体不允许右括号前有逗号</translation>
    </message>
    <message>
        <source>the agent that reads this file does not allow a comment</source>
        <translation>读取此文件的智能体不允许注释</translation>
    </message>
    <message>
        <source>the byte 0x{byte} here is not UTF-8 text</source>
        <translation>此处的字节 0x{byte} 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>the certificate file in the settings cannot be used: {path}</source>
        <translation>设置中的证书文件无法使用：{path}</translation>
    </message>
    <message>
        <source>the character U+{code} may not stand here</source>
        <translation>字符 U+{code} 不能出现在此处</translation>
    </message>
    <message>
        <source>the character U+{code} may not stand in YAML</source>
        <translation>字符 U+{code} 不能出现在 YAML 中</translation>
    </message>
    <message>
        <source>the connection ended without a proper HTTP answer</source>
        <translation>连接在没有正常 HTTP 响应的情况下结束</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>the connection was cut off before the answer was complete</source>
        <translation>连接在响应完成之前中断</translation>
    </message>
    <message>
        <source>the control character U+{code} must be written as an escape</source>
        <translation>控制字符 U+{code} 必须写成转义形式</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk reported an input/output error</source>
        <translation>磁盘报告输入/输出错误</translation>
    </message>
    <message>
        <source>the double quote that opens here is not closed on its line</source>
        <translation>此处开始的双引号在本行没有结束</translation>
    </message>
    <message>
        <source>the file ends before this {bracket} is closed</source>
        <translation>文件在此 {bracket} 闭合之前就结束了</translation>
    </message>
    <message>
        <source>the file holds something else: a list is needed</source>
        <translation>文件内容不符：需要列表</translation>
    </message>
    <message>
        <source>the file holds something else: keys and values are needed</source>
        <translation>文件内容不符：需要键和值</translation>
    </message>
    <message>
        <source>the file holds {kind} where a list is needed</source>
        <translation>文件内容是{kind}，但此处需要列表</translation>
    </message>
    <message>
        <source>the file holds {kind} where an object is needed</source>
        <translation>文件内容是{kind}，但此处需要对象</translation>
    </message>
    <message>
        <source>the file is binary: it holds a NUL byte here</source>
        <translation>此文件是二进制文件：此处有 NUL 字节</translation>
    </message>
    <message>
        <source>the file is {encoding}, not UTF-8</source>
        <translation>此文件的编码是 {encoding}，不是 UTF-8</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <source>the key in a file</source>
        <translation>密钥写入文件</translation>
    </message>
    <message>
        <source>the key would be rejected</source>
        <translation>密钥会被拒绝</translation>
    </message>
    <message>
        <source>the key {key} stands twice</source>
        <translation>键 {key} 出现了两次</translation>
    </message>
    <message>
        <source>the link carries a key</source>
        <translation>链接带有密钥</translation>
    </message>
    <message>
        <source>the name of the proxy {proxy} could not be looked up</source>
        <translation>无法解析代理 {proxy} 的名称</translation>
    </message>
    <message>
        <source>the new key was rejected</source>
        <translation>新密钥被拒绝</translation>
    </message>
    <message>
        <source>the provider is switched off</source>
        <translation>该服务商已停用</translation>
    </message>
    <message>
        <source>the proxy of this computer is of a kind (SOCKS) that is not supported</source>
        <translation>不支持本机的代理类型（SOCKS）</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be reached ({why})</source>
        <translation>无法连接代理 {proxy}（{why}）</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be trusted ({why})</source>
        <translation>代理 {proxy} 不可信任（{why}）</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through (no reason given)</source>
        <translation>代理 {proxy} 未予放行（未说明原因）</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through ({status})</source>
        <translation>代理 {proxy} 未予放行（{status}）</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through ({status}: it wants a name and a password)</source>
        <translation>代理 {proxy} 未予放行（{status}：它要求用户名和密码）</translation>
    </message>
    <message>
        <source>the proxy {proxy} does not answer ({why})</source>
        <translation>代理 {proxy} 没有响应（{why}）</translation>
    </message>
    <message>
        <source>the quote that opens before this is not closed on its line</source>
        <translation>在此之前开始的引号在其所在行没有结束</translation>
    </message>
    <message>
        <source>the quote that opens here is not closed</source>
        <translation>此处开始的引号没有结束</translation>
    </message>
    <message>
        <source>the request could not be written: the key or the address holds a character that HTTP forbids</source>
        <translation>无法写出请求：密钥或地址中有 HTTP 禁止的字符</translation>
    </message>
    <message>
        <source>the request ended without an answer</source>
        <translation>请求结束，但没有响应</translation>
    </message>
    <message>
        <source>the signature cannot be read</source>
        <translation>无法读取签名</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>系统不允许</translation>
    </message>
    <message>
        <source>the table {table} stands twice</source>
        <translation>表 {table} 出现了两次</translation>
    </message>
    <message>
        <source>the text that opens before this is not closed</source>
        <translation>在此之前开始的文本没有结束</translation>
    </message>
    <message>
        <source>there is no such date or time</source>
        <translation>没有这样的日期或时间</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>there is no way to it from this network</source>
        <translation>当前网络无法到达那里</translation>
    </message>
    <message>
        <source>these notes on models cannot be read: {why}.</source>
        <translation>无法读取这些关于模型的说明：{why}。</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>this alias names no value before it</source>
        <translation>此别名之前没有对应的值</translation>
    </message>
    <message>
        <source>this comment is not closed</source>
        <translation>此注释没有结束</translation>
    </message>
    <message>
        <source>this is no value as TOML writes them: a text stands in quotes</source>
        <translation>这不是 TOML 写法的值：文本要放在引号中</translation>
    </message>
    <message>
        <source>this is not YAML: {why}</source>
        <translation>这不是 YAML：{why}</translation>
    </message>
    <message>
        <source>this is not a number as JSON writes them</source>
        <translation>这不是 JSON 写法的数字</translation>
    </message>
    <message>
        <source>this is not what its tag says</source>
        <translation>内容与其标签不符</translation>
    </message>
    <message>
        <source>this key has a value already</source>
        <translation>此键已有值</translation>
    </message>
    <message>
        <source>this key stands twice</source>
        <translation>此键出现了两次</translation>
    </message>
    <message>
        <source>this line is neither NAME=VALUE nor a comment</source>
        <translation>此行既不是 NAME=VALUE，也不是注释</translation>
    </message>
    <message>
        <source>this list of shapes cannot be read: {problem}.</source>
        <translation>无法读取此结构列表：{problem}。</translation>
    </message>
    <message>
        <source>this preset cannot be read: {problem}.</source>
        <translation>无法读取此预设：{problem}。</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation>本机打开的文件过多</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>重定向次数过多</translation>
    </message>
    <message>
        <source>too many tags</source>
        <translation>标签过多</translation>
    </message>
    <message>
        <source>tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>tool calls not reliable here · {date}</source>
        <translation>此处的工具调用不可靠 · {date}</translation>
    </message>
    <message>
        <source>tool calls reliable here · {date}</source>
        <translation>此处的工具调用可靠 · {date}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>unclear model list</source>
        <translation>模型列表不明确</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>updates are off</source>
        <translation>更新已关闭</translation>
    </message>
    <message>
        <source>use the {format} address</source>
        <translation>使用 {format} API 地址</translation>
    </message>
    <message>
        <source>use {model}</source>
        <translation>使用 {model}</translation>
    </message>
    <message>
        <source>via Secret Service</source>
        <translation>通过 Secret Service</translation>
    </message>
    <message>
        <source>what is named as the proxy is no address of one</source>
        <translation>指定的代理不是代理地址</translation>
    </message>
    <message>
        <source>what stands behind # is no file in a repository</source>
        <translation># 之后的内容不是仓库中的文件</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>wheel</translation>
    </message>
    <message>
        <source>wheel, by {installer}</source>
        <translation>wheel，由 {installer} 安装</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>would be read as something else</source>
        <translation>会被当作其他内容读取</translation>
    </message>
    <message>
        <source>would not take effect</source>
        <translation>不会生效</translation>
    </message>
    <message>
        <source>would read a file or a variable</source>
        <translation>会读取文件或变量</translation>
    </message>
    <message>
        <source>would run a command</source>
        <translation>会运行命令</translation>
    </message>
    <message>
        <source>written by a newer ezswitch</source>
        <translation>由更新版本的 ezswitch 写入</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>地址错误</translation>
    </message>
    <message>
        <source>xAI</source>
        <translation>xAI</translation>
    </message>
    <message>
        <source>your ChatGPT sign-in</source>
        <translation>你的 ChatGPT 登录</translation>
    </message>
    <message>
        <source>your Cline sign-in</source>
        <translation>你的 Cline 登录</translation>
    </message>
    <message>
        <source>your Factory sign-in</source>
        <translation>你的 Factory 登录</translation>
    </message>
    <message>
        <source>your GitHub sign-in</source>
        <translation>你的 GitHub 登录</translation>
    </message>
    <message>
        <source>your Google sign-in</source>
        <translation>你的 Google 登录</translation>
    </message>
    <message>
        <source>your Kilo sign-in</source>
        <translation>你的 Kilo 登录</translation>
    </message>
    <message>
        <source>your OpenCode sign-in</source>
        <translation>你的 OpenCode 登录</translation>
    </message>
    <message>
        <source>your Qwen sign-in</source>
        <translation>你的 Qwen 登录</translation>
    </message>
    <message>
        <source>your claude.ai sign-in</source>
        <translation>你的 claude.ai 登录</translation>
    </message>
    <message>
        <source>your own provider in Goose</source>
        <translation>你在 Goose 中的自有服务商</translation>
    </message>
    <message>
        <source>your sign-in in Hermes</source>
        <translation>你在 Hermes 中的登录</translation>
    </message>
    <message>
        <source>your sign-in in pi</source>
        <translation>你在 pi 中的登录</translation>
    </message>
    <message>
        <source>your sign-ins in OpenClaw</source>
        <translation>你在 OpenClaw 中的登录</translation>
    </message>
    <message>
        <source>your xAI sign-in</source>
        <translation>你的 xAI 登录</translation>
    </message>
    <message>
        <source>{address}, model {model}, {key}.</source>
        <translation>{address}，模型 {model}，{key}。</translation>
    </message>
    <message>
        <source>{agent_id} cannot be an agent&apos;s id.</source>
        <translation>{agent_id} 不能用作智能体 ID。</translation>
    </message>
    <message>
        <source>{agents} call it for a key, and get none.</source>
        <translation>{agents} 调用它获取密钥，却得不到。</translation>
    </message>
    <message>
        <source>{agents} call it for a key.</source>
        <translation>{agents} 调用它获取密钥。</translation>
    </message>
    <message>
        <source>{agents} calls it for a key, and gets none.</source>
        <translation>{agents} 调用它获取密钥，却得不到。</translation>
    </message>
    <message>
        <source>{agents} calls it for a key.</source>
        <translation>{agents} 调用它获取密钥。</translation>
    </message>
    <message>
        <source>{agents} cannot use {profile}.</source>
        <translation>{agents} 无法使用 {profile}。</translation>
    </message>
    <message>
        <source>{agents} now use {target}</source>
        <translation>{agents} 现在使用 {target}</translation>
    </message>
    <message>
        <source>{agents} to its own sign-in. Keys are never shown here.</source>
        <translation>将 {agents} 切换到自有登录。此处不会显示密钥。</translation>
    </message>
    <message>
        <source>{agents} to {profile}. Keys are never shown here.</source>
        <translation>将 {agents} 切换到 {profile}。此处不会显示密钥。</translation>
    </message>
    <message>
        <source>{agents} would be as before ezswitch.</source>
        <translation>{agents} 会还原到使用 ezswitch 之前的状态。</translation>
    </message>
    <message>
        <source>{agent} asks for it and gets none.</source>
        <translation>{agent} 请求密钥，却得不到。</translation>
    </message>
    <message>
        <source>{agent} back to before ezswitch</source>
        <extracomment>what was done, after &quot;Undo:&quot; and the like; so are &quot;{agent} to {target}&quot; and its neighbours.</extracomment>
        <translation>{agent} 还原到使用 ezswitch 之前</translation>
    </message>
    <message>
        <source>{agent} calls it for the key, and gets none.</source>
        <translation>{agent} 调用它获取密钥，却得不到。</translation>
    </message>
    <message>
        <source>{agent} cannot be switched: {reason}</source>
        <translation>{agent} 无法切换：{reason}</translation>
    </message>
    <message>
        <source>{agent} cannot read a key from a path with a brace, a quote, a backslash or a control character.</source>
        <translation>如果路径中有花括号、引号、反斜杠或控制字符，{agent} 就无法从中读取密钥。</translation>
    </message>
    <message>
        <source>{agent} does not show the new settings after the write.</source>
        <translation>写入后，{agent} 没有显示新的设置。</translation>
    </message>
    <message>
        <source>{agent} does not speak {format}.</source>
        <translation>{agent} 不支持 {format}。</translation>
    </message>
    <message>
        <source>{agent} failed: {reason}</source>
        <translation>{agent} 失败：{reason}</translation>
    </message>
    <message>
        <source>{agent} gets the same answer.</source>
        <translation>{agent} 得到同样的响应。</translation>
    </message>
    <message>
        <source>{agent} has one way only.</source>
        <translation>{agent} 只有一种方式。</translation>
    </message>
    <message>
        <source>{agent} is left alone: {reason}</source>
        <translation>{agent} 保持原样：{reason}</translation>
    </message>
    <message>
        <source>{agent} is no agent that ezswitch knows.</source>
        <translation>{agent} 不是 ezswitch 支持的智能体。</translation>
    </message>
    <message>
        <source>{agent} is not installed</source>
        <translation>未安装 {agent}</translation>
    </message>
    <message>
        <source>{agent} is not installed here, as far as can be seen.</source>
        <translation>目前看来，此处未安装 {agent}。</translation>
    </message>
    <message>
        <source>{agent} is not installed here.</source>
        <translation>此处未安装 {agent}。</translation>
    </message>
    <message>
        <source>{agent} is on its own sign-in: nothing of ezswitch stands in its settings.</source>
        <translation>{agent} 使用自有登录：其设置中没有 ezswitch 写入的内容。</translation>
    </message>
    <message>
        <source>{agent} left alone: {reason}</source>
        <translation>{agent} 保持原样：{reason}</translation>
    </message>
    <message>
        <source>{agent} may ignore the file too, and ezswitch does not write what it cannot read.</source>
        <translation>{agent} 也可能忽略该文件，而 ezswitch 不会写入它无法读取的文件。</translation>
    </message>
    <message>
        <source>{agent} may ignore the file, and ezswitch does not write what it cannot read.</source>
        <translation>{agent} 可能忽略该文件，而 ezswitch 不会写入它无法读取的文件。</translation>
    </message>
    <message>
        <source>{agent} needs an extension, and none of these programs was found to install it with: {programs}.</source>
        <translation>{agent} 需要一个扩展，但找不到可用来安装它的程序：{programs}。</translation>
    </message>
    <message>
        <source>{agent} needs {needed}; {profile} has no address.</source>
        <translation>{agent} 需要 {needed}；{profile} 没有地址。</translation>
    </message>
    <message>
        <source>{agent} needs {needed}; {profile} has {offered} only.</source>
        <translation>{agent} 需要 {needed}；{profile} 只有 {offered}。</translation>
    </message>
    <message>
        <source>{agent} now uses its own sign-in</source>
        <translation>{agent} 现在使用自有登录</translation>
    </message>
    <message>
        <source>{agent} now uses its own sign-in: {when}</source>
        <translation>{agent} 现在使用自有登录：{when}</translation>
    </message>
    <message>
        <source>{agent} now uses {target}</source>
        <translation>{agent} 现在使用 {target}</translation>
    </message>
    <message>
        <source>{agent} now uses {target}: {when}</source>
        <translation>{agent} 现在使用 {target}：{when}</translation>
    </message>
    <message>
        <source>{agent} reads its key from a file, and there stands another one than the key {key}.</source>
        <translation>{agent} 从文件读取密钥，但其中的密钥不是 {key}。</translation>
    </message>
    <message>
        <source>{agent} reads that file at its start, and then takes its settings from elsewhere.</source>
        <translation>{agent} 启动时会读取该文件，然后从别处读取自己的设置。</translation>
    </message>
    <message>
        <source>{agent} reads the key {key} from a file, and that is missing or empty.</source>
        <translation>{agent} 从文件读取密钥 {key}，但该文件不存在或为空。</translation>
    </message>
    <message>
        <source>{agent} reads the key {key} from a file, and there it has a blank or a line break around it.</source>
        <translation>{agent} 从文件读取密钥 {key}，但其中的密钥前后有空白或换行。</translation>
    </message>
    <message>
        <source>{agent} still uses the old values.</source>
        <translation>{agent} 仍在使用旧值。</translation>
    </message>
    <message>
        <source>{agent} takes a key in no other way than in its own file: it would stand in {path}, mode 0600.</source>
        <translation>{agent} 只能从自己的文件读取密钥：密钥将写入 {path}，权限为 0600。</translation>
    </message>
    <message>
        <source>{agent} takes address and key from its settings files only: it cannot be started for one session.</source>
        <translation>{agent} 只从自己的设置文件读取地址和密钥：无法只为一个会话启动。</translation>
    </message>
    <message>
        <source>{agent} to own sign-in</source>
        <translation>{agent} 切换到自有登录</translation>
    </message>
    <message>
        <source>{agent} to {target}</source>
        <extracomment>after &quot;Undo:&quot;: the agent was switched to this profile or model.</extracomment>
        <translation>{agent} 切换到 {target}</translation>
    </message>
    <message>
        <source>{agent} uses the profile {profile}, which is not in profiles.toml.</source>
        <translation>{agent} 使用配置 {profile}，但它不在 profiles.toml 中。</translation>
    </message>
    <message>
        <source>{agent} uses {address}, which is no profile here.</source>
        <translation>{agent} 使用 {address}，它不属于这里的任何配置。</translation>
    </message>
    <message>
        <source>{agent} uses {host}, which is no profile of yours.</source>
        <translation>{agent} 使用 {host}，它不属于你的任何配置。</translation>
    </message>
    <message>
        <source>{agent} uses {profile}, which was edited and now names {host}: the key {key} was never sent there.</source>
        <translation>{agent} 使用 {profile}，该配置经过编辑，现在指向 {host}：密钥 {key} 从未发送到那里。</translation>
    </message>
    <message>
        <source>{agent} waits for it, or gets none.</source>
        <translation>{agent} 会等待密钥，或得不到密钥。</translation>
    </message>
    <message>
        <source>{agent} was changed outside ezswitch, and left so.</source>
        <translation>{agent} 在 ezswitch 之外被更改，并已保持现状。</translation>
    </message>
    <message>
        <source>{agent} was changed outside ezswitch.</source>
        <translation>{agent} 在 ezswitch 之外被更改。</translation>
    </message>
    <message>
        <source>{agent} was on no profile.</source>
        <translation>{agent} 未使用配置。</translation>
    </message>
    <message>
        <source>{agent} would not use {profile} with these settings: something else in its files decides.</source>
        <translation>在这些设置下，{agent} 不会使用 {profile}：起作用的是其文件中的其他内容。</translation>
    </message>
    <message>
        <source>{agent} would use {model} on the {format} address, where its tool calls are not reliable ({date}).</source>
        <translation>{agent} 会在 {format} API 地址上使用 {model}，而它在那里的工具调用不可靠（{date}）。</translation>
    </message>
    <message>
        <source>{agent}&apos;s file no longer says what the last switch wrote. Keys are never shown here.</source>
        <translation>{agent} 的文件与上次切换写入的内容不再一致。此处不会显示密钥。</translation>
    </message>
    <message>
        <source>{agent}&apos;s settings cannot be read</source>
        <translation>无法读取 {agent} 的设置</translation>
    </message>
    <message>
        <source>{agent}&apos;s settings cannot be read: correct the file first.</source>
        <translation>无法读取 {agent} 的设置：请先更正该文件。</translation>
    </message>
    <message>
        <source>{agent}&apos;s settings no longer say what the last switch wrote.</source>
        <translation>{agent} 的设置与上次切换写入的内容不再一致。</translation>
    </message>
    <message>
        <source>{agent}, by {way}, has its key in its own file: it would stand in {path}, mode 0600.</source>
        <translation>{agent}（{way}）把密钥放在自己的文件里：密钥将写入 {path}，权限为 0600。</translation>
    </message>
    <message>
        <source>{agent}, {state}</source>
        <translation>{agent}，{state}</translation>
    </message>
    <message>
        <source>{agent}: not yet seen with the real program</source>
        <translation>{agent}：尚未用实际程序验证</translation>
    </message>
    <message>
        <source>{agent}: this project sets {settings} itself.</source>
        <translation>{agent}：此项目自行设置了 {settings}。</translation>
    </message>
    <message>
        <source>{agent}: {effect}.</source>
        <translation>{agent}：{effect}。</translation>
    </message>
    <message>
        <source>{agent}: {problem}</source>
        <translation>{agent}：{problem}</translation>
    </message>
    <message>
        <source>{agent}: {reason}</source>
        <translation>{agent}：{reason}</translation>
    </message>
    <message>
        <source>{agent}: {sentence}</source>
        <translation>{agent}：{sentence}</translation>
    </message>
    <message>
        <source>{agent}: {what}.</source>
        <translation>{agent}：{what}。</translation>
    </message>
    <message>
        <source>{amount} credits left</source>
        <translation>剩余 {amount} 点额度</translation>
    </message>
    <message>
        <source>{amount} units left</source>
        <translation>剩余 {amount} 单位</translation>
    </message>
    <message>
        <source>{amount} {currency} left</source>
        <translation>剩余 {amount} {currency}</translation>
    </message>
    <message>
        <source>{balance}.</source>
        <translation>{balance}。</translation>
    </message>
    <message>
        <source>{bracket} is missing after the table&apos;s name</source>
        <translation>表名后缺少 {bracket}</translation>
    </message>
    <message>
        <source>{choice} is offered in its menu.</source>
        <translation>其菜单中提供：{choice}。</translation>
    </message>
    <message>
        <source>{diff} (the new key)</source>
        <translation>{diff}（新密钥）</translation>
    </message>
    <message>
        <source>{earlier}, {later}</source>
        <extracomment>each of the two says of some settings when they count: &quot;address and key at once&quot;</extracomment>
        <translation>{earlier}，{later}</translation>
    </message>
    <message>
        <source>{editor} did not take our extension: {why}.</source>
        <translation>{editor} 未接受 ezswitch 的扩展：{why}。</translation>
    </message>
    <message>
        <source>{editor}: install the extension {extension} {version}</source>
        <translation>{editor}：安装扩展 {extension} {version}</translation>
    </message>
    <message>
        <source>{editor}: install the extension {extension} {version} over {old}</source>
        <translation>{editor}：安装扩展 {extension} {version}，替换 {old}</translation>
    </message>
    <message>
        <source>{fault} ({problem})</source>
        <translation>{fault}（{problem}）</translation>
    </message>
    <message>
        <source>{feature} not reliable · {date}</source>
        <translation>{feature}不可靠 · {date}</translation>
    </message>
    <message>
        <source>{feature} not verified · {date}</source>
        <translation>{feature}未验证 · {date}</translation>
    </message>
    <message>
        <source>{feature} reliable · {date}</source>
        <translation>{feature}可靠 · {date}</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>无法读取 {file}</translation>
    </message>
    <message>
        <source>{file} cannot be read at line {line}</source>
        <translation>无法读取 {file} 的第 {line} 行</translation>
    </message>
    <message>
        <source>{file} changed meanwhile</source>
        <translation>{file} 在此期间有更改</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} 已存在。</translation>
    </message>
    <message>
        <source>{file} holds a key and can be read by other users of this computer.</source>
        <translation>{file} 中有密钥，且本机其他用户可以读取。</translation>
    </message>
    <message>
        <source>{file} holds no certificates in PEM form.</source>
        <translation>{file} 中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>{file} in the repository has more than 256 KB.</source>
        <translation>仓库中的 {file} 超过 256 KB。</translation>
    </message>
    <message>
        <source>{file} in the repository is a link or a folder, not a file.</source>
        <translation>仓库中的 {file} 是链接或文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>缺少 {file}。</translation>
    </message>
    <message>
        <source>{file} is not the one of this ezswitch.</source>
        <translation>{file} 不属于此版本的 ezswitch。</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else just now.</source>
        <translation>{file} 刚刚被其他程序更改。</translation>
    </message>
    <message>
        <source>{file} was left beside {beside}.</source>
        <translation>发现残留文件 {file}，在以下文件旁：{beside}。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
        <source>{folder} led to {target}. Only the link was removed: look there for what is left.</source>
        <translation>{folder} 指向 {target}。只移除了链接：请到目标处查看剩余内容。</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what ezswitch did not write ({names} and {more} more).</source>
        <translation>{folder} 保留：其中有不是由 ezswitch 写入的内容（{names}，另有 {more} 个）。</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what ezswitch did not write ({names}).</source>
        <translation>{folder} 保留：其中有不是由 ezswitch 写入的内容（{names}）。</translation>
    </message>
    <message>
        <source>{format}: {note}</source>
        <translation>{format}：{note}</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs</source>
        <translation>此处应为 {wanted}，却是 {found}</translation>
    </message>
    <message>
        <source>{found}. A key that stands in their files as plain text moves into the keychain.</source>
        <translation>{found}。在其文件中以明文存放的密钥会移入钥匙串。</translation>
    </message>
    <message>
        <source>{good} of {n} profiles work · checked {when}</source>
        <translation>{n} 个配置中有 {good} 个正常 · 上次检查：{when}</translation>
    </message>
    <message>
        <source>{good} of {n} profiles work, {unproven} not proven · checked {when}</source>
        <translation>{n} 个配置中有 {good} 个正常，{unproven} 个未验证 · 上次检查：{when}</translation>
    </message>
    <message>
        <source>{hosts} ({agents})</source>
        <translation>{hosts}（{agents}）</translation>
    </message>
    <message>
        <source>{host} (not a profile)</source>
        <translation>{host}（非配置）</translation>
    </message>
    <message>
        <source>{host} accepted the key ({figures}).</source>
        <translation>{host} 接受了密钥（{figures}）。</translation>
    </message>
    <message>
        <source>{host} accepts the key and offers {n} model.</source>
        <translation>{host} 接受密钥，提供 {n} 个模型。</translation>
    </message>
    <message>
        <source>{host} accepts the key and offers {n} models.</source>
        <translation>{host} 接受密钥，提供 {n} 个模型。</translation>
    </message>
    <message>
        <source>{host} accepts the key in {ms} ms, usually {usual} ms.</source>
        <translation>{host} 在 {ms} 毫秒内接受密钥，平时为 {usual} 毫秒。</translation>
    </message>
    <message>
        <source>{host} accepts the key in {ms} ms.</source>
        <translation>{host} 在 {ms} 毫秒内接受密钥。</translation>
    </message>
    <message>
        <source>{host} accepts the key, but has no {models}.</source>
        <translation>{host} 接受密钥，但没有 {models}。</translation>
    </message>
    <message>
        <source>{host} accepts the key.</source>
        <translation>{host} 接受密钥。</translation>
    </message>
    <message>
        <source>{host} answers 200, but reports a failure instead of its models.</source>
        <translation>{host} 返回 200，但给出的是故障信息，而不是它的模型。</translation>
    </message>
    <message>
        <source>{host} answers 200, but reports a failure instead of {model}&apos;s answer.</source>
        <translation>{host} 返回 200，但给出的是故障信息，而不是 {model} 的响应。</translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms, usually {usual} ms.</source>
        <translation>{host} 在 {ms} 毫秒内响应，平时为 {usual} 毫秒。</translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms.</source>
        <translation>{host} 在 {ms} 毫秒内响应。</translation>
    </message>
    <message>
        <source>{host} answers with a web page ({status}), not as an API.</source>
        <translation>{host} 返回的是网页（{status}），而不是 API 响应。</translation>
    </message>
    <message>
        <source>{host} answers with a web page, not as an API.</source>
        <translation>{host} 返回的是网页，而不是 API 响应。</translation>
    </message>
    <message>
        <source>{host} answers with status {status}.</source>
        <translation>{host} 返回状态 {status}。</translation>
    </message>
    <message>
        <source>{host} answers with {n} model, but gives its list to anyone: the key is not proven.</source>
        <translation>{host} 返回 {n} 个模型，但任何人都能获取其列表：密钥未验证。</translation>
    </message>
    <message>
        <source>{host} answers with {n} model, but nothing has shown yet whether it looks at the key: the key is not proven.</source>
        <translation>{host} 返回 {n} 个模型，但还无法判断它是否核对密钥：密钥未验证。</translation>
    </message>
    <message>
        <source>{host} answers with {n} models, but gives its list to anyone: the key is not proven.</source>
        <translation>{host} 返回 {n} 个模型，但任何人都能获取其列表：密钥未验证。</translation>
    </message>
    <message>
        <source>{host} answers with {n} models, but nothing has shown yet whether it looks at the key: the key is not proven.</source>
        <translation>{host} 返回 {n} 个模型，但还无法判断它是否核对密钥：密钥未验证。</translation>
    </message>
    <message>
        <source>{host} answers, but its answer is not a list of models.</source>
        <translation>{host} 有响应，但返回的不是模型列表。</translation>
    </message>
    <message>
        <source>{host} answers, but its answer is not valid JSON.</source>
        <translation>{host} 有响应，但返回的不是有效的 JSON。</translation>
    </message>
    <message>
        <source>{host} answers, but not as an API does.</source>
        <translation>{host} 有响应，但不是 API 的响应。</translation>
    </message>
    <message>
        <source>{host} answers, but not in this API format.</source>
        <translation>{host} 有响应，但不是这种 API 格式。</translation>
    </message>
    <message>
        <source>{host} answers, but not with a usable list: {why}.</source>
        <translation>{host} 有响应，但列表无法使用：{why}。</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} 有响应。</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429).</source>
        <translation>{host} 要求减少请求（429）。</translation>
    </message>
    <message>
        <source>{host} cannot be connected to: {why}.</source>
        <translation>无法连接 {host}：{why}。</translation>
    </message>
    <message>
        <source>{host} cannot be found: {why}.</source>
        <translation>找不到 {host}：{why}。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}.</source>
        <translation>无法连接 {host}：{reason}。</translation>
    </message>
    <message>
        <source>{host} cannot be trusted, so nothing was sent: {why}.</source>
        <translation>{host} 不可信任，因此未发送任何内容：{why}。</translation>
    </message>
    <message>
        <source>{host} does not accept a request for {model} ({status}).</source>
        <translation>{host} 不接受对 {model} 的请求（{status}）。</translation>
    </message>
    <message>
        <source>{host} does not accept the key ({status}).</source>
        <translation>{host} 不接受密钥（{status}）。</translation>
    </message>
    <message>
        <source>{host} does not accept the request ({status}).</source>
        <translation>{host} 不接受请求（{status}）。</translation>
    </message>
    <message>
        <source>{host} does not let this key list its models (403).</source>
        <translation>{host} 不允许此密钥列出其模型（403）。</translation>
    </message>
    <message>
        <source>{host} does not let this key use {model}, or the model is gone ({status}).</source>
        <translation>{host} 不允许此密钥使用 {model}，或该模型已不存在（{status}）。</translation>
    </message>
    <message>
        <source>{host} gives no proper HTTP answer: {why}.</source>
        <translation>{host} 没有给出正常的 HTTP 响应：{why}。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}).</source>
        <translation>{host} 自身出现故障（{status}）。</translation>
    </message>
    <message>
        <source>{host} is a bare number, not a name: nobody vouches for who answers there.</source>
        <translation>{host} 只是数字地址，不是名称：无法保证是谁在那里响应。</translation>
    </message>
    <message>
        <source>{host} is slower than usual ({times}×), likely throttled.</source>
        <translation>{host} 比平时慢（{times}×），可能被限流。</translation>
    </message>
    <message>
        <source>{host} is there, but does not answer requests at this address ({status}).</source>
        <translation>可以连接 {host}，但它在此地址不响应请求（{status}）。</translation>
    </message>
    <message>
        <source>{host} is there, but has no list of models at this address ({status}).</source>
        <translation>可以连接 {host}，但它在此地址没有模型列表（{status}）。</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers at its {format} address.</source>
        <translation>可以连接 {host}，但它的 {format} API 地址没有响应。</translation>
    </message>
    <message>
        <source>{host} is too slow or does not answer: {why}.</source>
        <translation>{host} 太慢或没有响应：{why}。</translation>
    </message>
    <message>
        <source>{host} is written with foreign letters and reads {name}: check that it is meant.</source>
        <translation>{host} 含有其他语言的文字，实际为 {name}：请确认这就是要连接的主机。</translation>
    </message>
    <message>
        <source>{host} knows the key, but the account has no credit left ({status}).</source>
        <translation>{host} 认可此密钥，但账户已没有余额（{status}）。</translation>
    </message>
    <message>
        <source>{host} leads on and on.</source>
        <translation>{host} 不断重定向。</translation>
    </message>
    <message>
        <source>{host} looks like {known}, and is another host.</source>
        <translation>{host} 与 {known} 相似，但不是同一个主机。</translation>
    </message>
    <message>
        <source>{host} sends requests on to {other}. Your key was not sent there.</source>
        <translation>{host} 把请求转到 {other}。密钥没有发送到那里。</translation>
    </message>
    <message>
        <source>{host} sends requests on, without saying where to.</source>
        <translation>{host} 把请求转往别处，但没有说明去向。</translation>
    </message>
    <message>
        <source>{host} sends you to an address that is not https.</source>
        <translation>{host} 重定向到一个不是 https 的地址。</translation>
    </message>
    <message>
        <source>{host} was not asked: {why}.</source>
        <translation>未向 {host} 发送请求：{why}。</translation>
    </message>
    <message>
        <source>{host} was not waited for: {why}.</source>
        <translation>未等待 {host}：{why}。</translation>
    </message>
    <message>
        <source>{keychain} may be asking for its password: this waits for the answer.</source>
        <translation>{keychain} 可能正在要求输入密码：正等待其回应。</translation>
    </message>
    <message>
        <source>{key}, not used yet</source>
        <translation>{key}，尚未使用</translation>
    </message>
    <message>
        <source>{key}, used by {n} profiles</source>
        <translation>{key}，由 {n} 个配置使用</translation>
    </message>
    <message>
        <source>{key}, used by {profile}</source>
        <translation>{key}，由 {profile} 使用</translation>
    </message>
    <message>
        <source>{message} ({path})</source>
        <translation>{message}（{path}）</translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation>{message}。</translation>
    </message>
    <message>
        <source>{models} and {n} more</source>
        <translation>{models}，另有 {n} 个</translation>
    </message>
    <message>
        <source>{model} ({roles})</source>
        <translation>{model}（{roles}）</translation>
    </message>
    <message>
        <source>{model} answers on the {format} address.</source>
        <translation>{model} 在 {format} API 地址上有响应。</translation>
    </message>
    <message>
        <source>{model} can be asked for on the {format} address, and its tool calls worked on {date}.</source>
        <translation>可以在 {format} API 地址上请求 {model}，其工具调用在 {date} 正常。</translation>
    </message>
    <message>
        <source>{model} can be asked for on the {format} address, and nothing is known against it.</source>
        <translation>可以在 {format} API 地址上请求 {model}，目前没有已知问题。</translation>
    </message>
    <message>
        <source>{model} on the {format} address announces a tool call that never arrives.</source>
        <translation>{model} 在 {format} API 地址上声明了工具调用，但调用始终没有到达。</translation>
    </message>
    <message>
        <source>{model} on the {format} address answers without calling the tool.</source>
        <translation>{model} 在 {format} API 地址上作出回答，但没有调用工具。</translation>
    </message>
    <message>
        <source>{model} on the {format} address calls a tool and goes on with its result.</source>
        <translation>{model} 在 {format} API 地址上调用工具，并根据其结果继续。</translation>
    </message>
    <message>
        <source>{model} on the {format} address calls a tool, but then: {fault}</source>
        <translation>{model} 在 {format} API 地址上调用了工具，但随后：{fault}</translation>
    </message>
    <message>
        <source>{names} + {n} profile</source>
        <translation>{names} + {n} 个配置</translation>
    </message>
    <message>
        <source>{names} + {n} profiles</source>
        <translation>{names} + {n} 个配置</translation>
    </message>
    <message>
        <source>{names} cannot work without it.</source>
        <translation>{names} 没有它就无法工作。</translation>
    </message>
    <message>
        <source>{name} cannot be a name of a key.</source>
        <translation>{name} 不能用作密钥的名称。</translation>
    </message>
    <message>
        <source>{name} cannot be a preset id.</source>
        <translation>{name} 不能用作预设 ID。</translation>
    </message>
    <message>
        <source>{name} cannot be a profile id.</source>
        <translation>{name} 不能用作配置 ID。</translation>
    </message>
    <message>
        <source>{name} cannot be an agent id.</source>
        <translation>{name} 不能用作智能体 ID。</translation>
    </message>
    <message>
        <source>{name} changed {n} profile</source>
        <translation>{name} 更改了 {n} 个配置</translation>
    </message>
    <message>
        <source>{name} changed {n} profiles</source>
        <translation>{name} 更改了 {n} 个配置</translation>
    </message>
    <message>
        <source>{name} holds what looks like a key. Keys stay in the keychain.</source>
        <translation>{name} 中有疑似密钥的内容。密钥应留在钥匙串中。</translation>
    </message>
    <message>
        <source>{name} holds what looks like a key. Write {{key}}: the key stays in the keychain.</source>
        <translation>{name} 中有疑似密钥的内容。请改写为 {{key}}：密钥留在钥匙串中。</translation>
    </message>
    <message>
        <source>{name} is missing, such as: {example}</source>
        <translation>缺少 {name}，例如：{example}</translation>
    </message>
    <message>
        <source>{name} is missing: {known}.</source>
        <translation>缺少 {name}：{known}。</translation>
    </message>
    <message>
        <source>{name} is not known here.</source>
        <translation>此处不支持 {name}。</translation>
    </message>
    <message>
        <source>{name} must be a list of names, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{name} 必须是名称的列表，例如 [&quot;one&quot;, &quot;two&quot;]。</translation>
    </message>
    <message>
        <source>{name} must be a text in quotes, on one line.</source>
        <translation>{name} 必须是引号中的文本，且只有一行。</translation>
    </message>
    <message>
        <source>{name} must be a text, true, false or a whole number.</source>
        <translation>{name} 必须是文本、true、false 或整数。</translation>
    </message>
    <message>
        <source>{name} must be a text.</source>
        <translation>{name} 必须是文本。</translation>
    </message>
    <message>
        <source>{name} must be a whole path without .. in it, such as ~/.my-agent/config.json.</source>
        <translation>{name} 必须是完整路径，其中没有 ..，例如 ~/.my-agent/config.json。</translation>
    </message>
    <message>
        <source>{name} must be one line.</source>
        <translation>{name} 必须只有一行。</translation>
    </message>
    <message>
        <source>{name} must be one of {known}.</source>
        <translation>{name} 必须是以下之一：{known}。</translation>
    </message>
    <message>
        <source>{name} was refused</source>
        <translation>{name} 被拒绝</translation>
    </message>
    <message>
        <source>{name}: {state}.</source>
        <translation>{name}：{state}。</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}：{words}</translation>
    </message>
    <message>
        <source>{n} agent</source>
        <translation>{n} 个智能体</translation>
    </message>
    <message>
        <source>{n} agent installed · one click switches all that fit, as one step for Undo</source>
        <translation>已安装 {n} 个智能体 · 一键切换所有适用的智能体，可一步撤销</translation>
    </message>
    <message>
        <source>{n} agents</source>
        <translation>{n} 个智能体</translation>
    </message>
    <message>
        <source>{n} agents back to before ezswitch</source>
        <extracomment>what was done, after &quot;Undo:&quot; and the like; so are &quot;{agent} to {target}&quot; and its neighbours.</extracomment>
        <translation>{n} 个智能体还原到使用 ezswitch 之前</translation>
    </message>
    <message>
        <source>{n} agents installed · one click switches all that fit, as one step for Undo</source>
        <translation>已安装 {n} 个智能体 · 一键切换所有适用的智能体，可一步撤销</translation>
    </message>
    <message>
        <source>{n} agents now use their own sign-ins</source>
        <translation>{n} 个智能体现在使用自有登录</translation>
    </message>
    <message>
        <source>{n} agents now use {target}</source>
        <translation>{n} 个智能体现在使用 {target}</translation>
    </message>
    <message>
        <source>{n} agents to different profiles</source>
        <translation>{n} 个智能体切换到不同的配置</translation>
    </message>
    <message>
        <source>{n} agents to own sign-in</source>
        <translation>{n} 个智能体切换到自有登录</translation>
    </message>
    <message>
        <source>{n} agents to {target}</source>
        <extracomment>after &quot;Undo:&quot;: the agent was switched to this profile or model.</extracomment>
        <translation>{n} 个智能体切换到 {target}</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} 个链接</translation>
    </message>
    <message>
        <source>{n} millisecond</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>{n} milliseconds</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>{n} model</source>
        <translation>{n} 个模型</translation>
    </message>
    <message>
        <source>{n} models</source>
        <translation>{n} 个模型</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>另有 {n} 个</translation>
    </message>
    <message>
        <source>{n} more in the window…</source>
        <translation>窗口中另有 {n} 个…</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>{n} profile</source>
        <translation>{n} 个配置</translation>
    </message>
    <message>
        <source>{n} profile imported.</source>
        <translation>已导入 {n} 个配置。</translation>
    </message>
    <message>
        <source>{n} profile updated.</source>
        <translation>已更新 {n} 个配置。</translation>
    </message>
    <message>
        <source>{n} profile works · checked {when}</source>
        <translation>{n} 个配置正常 · 上次检查：{when}</translation>
    </message>
    <message>
        <source>{n} profiles</source>
        <translation>{n} 个配置</translation>
    </message>
    <message>
        <source>{n} profiles imported.</source>
        <translation>已导入 {n} 个配置。</translation>
    </message>
    <message>
        <source>{n} profiles updated.</source>
        <translation>已更新 {n} 个配置。</translation>
    </message>
    <message>
        <source>{n} profiles work · checked {when}</source>
        <translation>{n} 个配置正常 · 上次检查：{when}</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n} 秒前</translation>
    </message>
    <message>
        <source>{n} sessions of {agent} began before the last switch (process {numbers}).</source>
        <translation>{agent} 有 {n} 个会话在上次切换之前已开始（进程 {numbers}）。</translation>
    </message>
    <message>
        <source>{n} token</source>
        <translation>{n} 个 token</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} 个 token</translation>
    </message>
    <message>
        <source>{origin} is a program on this machine.</source>
        <translation>{origin} 是本机上的程序。</translation>
    </message>
    <message>
        <source>{origin} is not encrypted: the key could be read by anyone on the way there.</source>
        <translation>{origin} 未加密：传输途中任何人都能读取密钥。</translation>
    </message>
    <message>
        <source>{origin} uses the unusual port {port}.</source>
        <translation>{origin} 使用不常见的端口 {port}。</translation>
    </message>
    <message>
        <source>{parts} after a restart</source>
        <translation>{parts}重启后生效</translation>
    </message>
    <message>
        <source>{parts} at once</source>
        <translation>{parts}立即生效</translation>
    </message>
    <message>
        <source>{parts} new thread</source>
        <translation>{parts}新对话起生效</translation>
    </message>
    <message>
        <source>{parts} next session</source>
        <translation>{parts}下一个会话起生效</translation>
    </message>
    <message>
        <source>{paths} lie outside of your home folder: {agent} would have them edited.</source>
        <translation>{paths} 在主目录之外：{agent} 会让 ezswitch 编辑这些文件。</translation>
    </message>
    <message>
        <source>{path} cannot be listed.</source>
        <translation>无法列出 {path} 的内容。</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be read (line {line})</source>
        <translation>无法读取 {path}（第 {line} 行）</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>无法使用 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} could not be removed: {why}.</source>
        <translation>无法移除 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not say which extensions ezswitch installed.</source>
        <translation>{path} 没有说明 ezswitch 安装了哪些扩展。</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksum does not fit.</source>
        <translation>{path} 已损坏：校验和不符。</translation>
    </message>
    <message>
        <source>{path} lies outside of your home folder.</source>
        <translation>{path} 在主目录之外。</translation>
    </message>
    <message>
        <source>{path} lies outside of your home folder: {agent} would have it edited.</source>
        <translation>{path} 在主目录之外：{agent} 会让 ezswitch 编辑此文件。</translation>
    </message>
    <message>
        <source>{path} was changed by another program at the very moment of the switch.</source>
        <translation>{path} 恰好在切换时被另一个程序更改。</translation>
    </message>
    <message>
        <source>{path} was changed by another program while the switch was prepared.</source>
        <translation>{path} 在准备切换期间被另一个程序更改。</translation>
    </message>
    <message>
        <source>{path} was damaged. It was kept as {aside}, and a new one was started.</source>
        <translation>{path} 已损坏。损坏的文件保存为 {aside}，并新建了一个。</translation>
    </message>
    <message>
        <source>{path} was written by a newer ezswitch (format {format}, known here: {known_format}), so nothing is switched with this one.</source>
        <translation>{path} 由更新版本的 ezswitch 写入（格式 {format}，此版本支持 {known_format}），因此不能用此版本切换。</translation>
    </message>
    <message>
        <source>{placeholder} in {name} is no placeholder.</source>
        <translation>{name} 中的 {placeholder} 不是占位符。</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}：{problem}</translation>
    </message>
    <message>
        <source>{place}: {profile}</source>
        <translation>{place}：{profile}</translation>
    </message>
    <message>
        <source>{product} has profiles of its own: {names}.</source>
        <translation>{product} 有自己的配置文件：{names}。</translation>
    </message>
    <message>
        <source>{profiles} could not be stored under this name: somebody else took it just now.</source>
        <translation>无法以此名称保存 {profiles}：该名称刚刚被占用。</translation>
    </message>
    <message>
        <source>{profile} added</source>
        <translation>已添加 {profile}</translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key comes from: {command}.</source>
        <translation>{profile} 将保存为配置（{hosts}）；其密钥来自：{command}。</translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key goes into a file that only you can read.</source>
        <translation>{profile} 将保存为配置（{hosts}）；其密钥将存入仅你可读的文件。</translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key goes into the keychain ({keychain}).</source>
        <translation>{profile} 将保存为配置（{hosts}）；其密钥将存入钥匙串（{keychain}）。</translation>
    </message>
    <message>
        <source>{profile} chose the way {way}, which {agent} does not have.</source>
        <translation>{profile} 选择了方式 {way}，但 {agent} 没有这种方式。</translation>
    </message>
    <message>
        <source>{profile} does not accept the new key.</source>
        <translation>{profile} 不接受新密钥。</translation>
    </message>
    <message>
        <source>{profile} does not tell what is left on the account.</source>
        <translation>{profile} 不提供账户余额。</translation>
    </message>
    <message>
        <source>{profile} is a profile of yours already; it stays as it is.</source>
        <translation>{profile} 已是你的配置；保持原样。</translation>
    </message>
    <message>
        <source>{profile} is not among the profiles any more.</source>
        <translation>{profile} 已不在配置中。</translation>
    </message>
    <message>
        <source>{profile} is not among what was found.</source>
        <translation>{profile} 不在找到的内容中。</translation>
    </message>
    <message>
        <source>{profile} is reserved.</source>
        <translation>{profile} 是保留名称。</translation>
    </message>
    <message>
        <source>{profile} is used by {agents}.</source>
        <translation>{profile} 正由 {agents} 使用。</translation>
    </message>
    <message>
        <source>{profile} names no base URL.</source>
        <translation>{profile} 没有基础 URL。</translation>
    </message>
    <message>
        <source>{profile} names no main model, and Hermes would go on with the other provider&apos;s.</source>
        <translation>{profile} 没有指定主模型，Hermes 会继续使用另一个服务商的模型。</translation>
    </message>
    <message>
        <source>{profile} names no main model, and aider would ask for one of its own.</source>
        <translation>{profile} 没有指定主模型，aider 会请求它自己的模型。</translation>
    </message>
    <message>
        <source>{profile} names no model, and {agent} has to be told every model by its id.</source>
        <translation>{profile} 没有指定模型，而 {agent} 需要每个模型的 ID。</translation>
    </message>
    <message>
        <source>{profile} saved</source>
        <translation>已保存 {profile}</translation>
    </message>
    <message>
        <source>{profile} stays here as a profile.</source>
        <translation>{profile} 会作为配置保留在这里。</translation>
    </message>
    <message>
        <source>{profile} wants to send the key {key} to {host}, which you have not approved.</source>
        <translation>{profile} 要将密钥 {key} 发送到 {host}，而你尚未批准该主机。</translation>
    </message>
    <message>
        <source>{profile} was edited since, so its {settings} stayed as it is.</source>
        <translation>{profile} 此后经过编辑，因此其 {settings} 保持原样。</translation>
    </message>
    <message>
        <source>{profile}&apos;s list has no {model}, so {agent} would ask for it in vain.</source>
        <translation>{profile} 的列表中没有 {model}，{agent} 请求它不会成功。</translation>
    </message>
    <message>
        <source>{profile}&apos;s list of {date} has no {model}, so {agent} would ask for it in vain.</source>
        <translation>{profile} 在 {date} 的列表中没有 {model}，{agent} 请求它不会成功。</translation>
    </message>
    <message>
        <source>{profile}, in use.</source>
        <translation>{profile}，使用中。</translation>
    </message>
    <message>
        <source>{profile}, not for any agent here: {reason}</source>
        <translation>{profile}，不适用于这里的任何智能体：{reason}</translation>
    </message>
    <message>
        <source>{profile}, not for {agent}: {reason}</source>
        <translation>{profile}，不适用于 {agent}：{reason}</translation>
    </message>
    <message>
        <source>{profile}, {state}.</source>
        <translation>{profile}，{state}。</translation>
    </message>
    <message>
        <source>{profile}: model {role}</source>
        <translation>{profile}：模型 {role}</translation>
    </message>
    <message>
        <source>{profile}: {format} address</source>
        <translation>{profile}：{format} API 地址</translation>
    </message>
    <message>
        <source>{program} could not be started ({why})</source>
        <translation>无法启动 {program}（{why}）</translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <translation>无法启动 {program}：{why}。</translation>
    </message>
    <message>
        <source>{program} via Secret Service</source>
        <translation>{program}，通过 Secret Service</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column}). The file is left as it is until it is corrected.</source>
        <translation>{reason}（第 {line} 行，第 {column} 列）。文件在更正之前保持原样。</translation>
    </message>
    <message>
        <source>{reason} ({file}). The file is left as it is until it is corrected.</source>
        <translation>{reason}（{file}）。文件在更正之前保持原样。</translation>
    </message>
    <message>
        <source>{resource}: {title}</source>
        <translation>{resource}：{title}</translation>
    </message>
    <message>
        <source>{section}, closed</source>
        <translation>{section}，已折叠</translation>
    </message>
    <message>
        <source>{section}, open</source>
        <translation>{section}，已展开</translation>
    </message>
    <message>
        <source>{setting} cannot be changed without touching something else in this TOML file.</source>
        <translation>在此 TOML 文件中，更改 {setting} 必然会影响其他内容。</translation>
    </message>
    <message>
        <source>{setting} has more than {most} characters.</source>
        <translation>{setting} 超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>{setting} holds something else: a list is needed</source>
        <translation>{setting} 的内容不符：需要列表</translation>
    </message>
    <message>
        <source>{setting} holds something else: keys and values are needed</source>
        <translation>{setting} 的内容不符：需要键和值</translation>
    </message>
    <message>
        <source>{setting} is a reserved id: choose another one.</source>
        <translation>{setting} 是保留的 ID：请选择另一个。</translation>
    </message>
    <message>
        <source>{setting} is a value where a table is needed.</source>
        <translation>{setting} 是一个值，但此处需要表。</translation>
    </message>
    <message>
        <source>{setting} is {kind} where a list is needed</source>
        <translation>{setting} 是{kind}，但此处需要列表</translation>
    </message>
    <message>
        <source>{setting} is {kind} where an object is needed</source>
        <translation>{setting} 是{kind}，但此处需要对象</translation>
    </message>
    <message>
        <source>{setting} must be &quot;system&quot;, &quot;light&quot; or &quot;dark&quot;.</source>
        <translation>{setting} 必须是 &quot;system&quot;、&quot;light&quot; 或 &quot;dark&quot;。</translation>
    </message>
    <message>
        <source>{setting} must be 1.</source>
        <translation>{setting} 必须是 1。</translation>
    </message>
    <message>
        <source>{setting} must be a language such as &quot;en&quot; or &quot;pt-BR&quot;.</source>
        <translation>{setting} 必须是语言，例如 &quot;en&quot; 或 &quot;pt-BR&quot;。</translation>
    </message>
    <message>
        <source>{setting} must be a list of names, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{setting} 必须是名称的列表，例如 [&quot;one&quot;, &quot;two&quot;]。</translation>
    </message>
    <message>
        <source>{setting} must be a list of texts, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{setting} 必须是文本的列表，例如 [&quot;one&quot;, &quot;two&quot;]。</translation>
    </message>
    <message>
        <source>{setting} must be a program and its arguments, such as {example}.</source>
        <translation>{setting} 必须是程序及其参数，例如 {example}。</translation>
    </message>
    <message>
        <source>{setting} must be a table.</source>
        <translation>{setting} 必须是表。</translation>
    </message>
    <message>
        <source>{setting} must be a whole number.</source>
        <translation>{setting} 必须是整数。</translation>
    </message>
    <message>
        <source>{setting} must be an address such as &quot;http://proxy.example.com:8080&quot;, or &quot;none&quot;.</source>
        <translation>{setting} 必须是地址，例如 &quot;http://proxy.example.com:8080&quot;，或 &quot;none&quot;。</translation>
    </message>
    <message>
        <source>{setting} must be an address without blanks.</source>
        <translation>{setting} 必须是不含空白的地址。</translation>
    </message>
    <message>
        <source>{setting} must be from 0 (never) to {most} minutes.</source>
        <translation>{setting} 必须在 0（从不）到 {most} 分钟之间。</translation>
    </message>
    <message>
        <source>{setting} must be from {least} to {most} percent.</source>
        <translation>{setting} 必须在 {least}% 到 {most}% 之间。</translation>
    </message>
    <message>
        <source>{setting} must be ids of agents.</source>
        <translation>{setting} 必须是智能体的 ID。</translation>
    </message>
    <message>
        <source>{setting} must be paths of files.</source>
        <translation>{setting} 必须是文件的路径。</translation>
    </message>
    <message>
        <source>{setting} must be text in quotes.</source>
        <translation>{setting} 必须是引号中的文本。</translation>
    </message>
    <message>
        <source>{setting} must be the https:// address of a page.</source>
        <translation>{setting} 必须是网页的 https:// 地址。</translation>
    </message>
    <message>
        <source>{setting} must be the path of a file.</source>
        <translation>{setting} 必须是文件的路径。</translation>
    </message>
    <message>
        <source>{setting} must be true or false.</source>
        <translation>{setting} 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>{setting} must name a profile in quotes.</source>
        <translation>{setting} 必须用引号指定一个配置。</translation>
    </message>
    <message>
        <source>{setting} names a place where the key is, not the key: paste it.</source>
        <translation>{setting} 写的是密钥所在的位置，而不是密钥：请粘贴密钥。</translation>
    </message>
    <message>
        <source>{setting} was changed outside ezswitch since the switch, so it was left alone.</source>
        <translation>{setting} 在切换之后于 ezswitch 之外被更改，因此保持原样。</translation>
    </message>
    <message>
        <source>{setting}: {meaning}</source>
        <translation>{setting}：{meaning}</translation>
    </message>
    <message>
        <source>{setting}: {problem}</source>
        <translation>{setting}：{problem}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}、{last}</translation>
    </message>
    <message>
        <source>{some} of {all} on {profile}</source>
        <translation>{some}/{all} 使用 {profile}</translation>
    </message>
    <message>
        <source>{source}: 1 profile; keys go into a file that only you can read.</source>
        <translation>{source}：1 个配置；密钥将存入仅你可读的文件。</translation>
    </message>
    <message>
        <source>{source}: 1 profile; keys go into the keychain ({keychain}).</source>
        <translation>{source}：1 个配置；密钥将存入钥匙串（{keychain}）。</translation>
    </message>
    <message>
        <source>{source}: {n} profiles; keys go into a file that only you can read.</source>
        <translation>{source}：{n} 个配置；密钥将存入仅你可读的文件。</translation>
    </message>
    <message>
        <source>{source}: {n} profiles; keys go into the keychain ({keychain}).</source>
        <translation>{source}：{n} 个配置；密钥将存入钥匙串（{keychain}）。</translation>
    </message>
    <message>
        <source>{source}: {profile}.</source>
        <translation>{source}：{profile}。</translation>
    </message>
    <message>
        <source>{title}, signed with the key {key_id}</source>
        <translation>{title}，用密钥 {key_id} 签名</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}。</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}。{text}</translation>
    </message>
    <message>
        <source>{url} cannot be a base URL: {why}.</source>
        <translation>{url} 不能用作基础 URL：{why}。</translation>
    </message>
    <message>
        <source>{url} ends in /v1, and agents add /v1/messages to it themselves.</source>
        <translation>{url} 以 /v1 结尾，而智能体会自行在其后添加 /v1/messages。</translation>
    </message>
    <message>
        <source>{variables} stand there.</source>
        <translation>其中有 {variables}。</translation>
    </message>
    <message>
        <source>{variable} differs between your login shell and this program.</source>
        <translation>登录 Shell 与此程序中的 {variable} 不同。</translation>
    </message>
    <message>
        <source>{variable} is set in every new terminal.</source>
        <translation>每个新终端都会设置 {variable}。</translation>
    </message>
    <message>
        <source>{variable} is set in your shell.</source>
        <translation>Shell 设置了 {variable}。</translation>
    </message>
    <message>
        <source>{variable} is set to a relative path.</source>
        <translation>{variable} 设置为相对路径。</translation>
    </message>
    <message>
        <source>{variable} is set.</source>
        <translation>已设置 {variable}。</translation>
    </message>
    <message>
        <source>{variable} stands there.</source>
        <translation>其中有 {variable}。</translation>
    </message>
    <message>
        <source>{way} ({meaning})</source>
        <translation>{way}（{meaning}）</translation>
    </message>
    <message>
        <source>{what} could not be removed: {problem}</source>
        <translation>无法移除 {what}：{problem}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}：{reason}</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}：{why}。</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>▲ {problem}</source>
        <translation>▲ {problem}</translation>
    </message>
</context>
<context>
    <name>PresetTiles</name>
    <message>
        <source>More providers ({count})</source>
        <translation>更多服务商 ({count})</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use now</source>
        <translation>立即使用(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing would change: the files say this already.</source>
        <translation>不会有任何更改：文件内容已经如此。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add only</source>
        <translation>仅添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save only</source>
        <translation>仅保存(&amp;S)</translation>
    </message>
    <message>
        <source>Add and &amp;use in {agents}</source>
        <translation>添加并在 {agents} 中使用(&amp;U)</translation>
    </message>
    <message>
        <source>Save and &amp;use in {agents}</source>
        <translation>保存并在 {agents} 中使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Not checked yet: there is no address</source>
        <translation>尚未检查：没有地址</translation>
    </message>
    <message>
        <source>The address changed: not checked with it yet</source>
        <translation>地址已更改：新地址尚未检查</translation>
    </message>
    <message>
        <source>The key goes to {hosts} only.</source>
        <translation>密钥只发送到 {hosts}。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Filter profiles</source>
        <translation>筛选配置</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>RemoveAllSheet</name>
    <message>
        <source>&amp;Quit ezswitch</source>
        <translation>退出 ezswitch(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restore and remove</source>
        <translation>还原并移除(&amp;R)</translation>
    </message>
    <message>
        <source>Keys that are removed: {keys}.</source>
        <translation>将移除的密钥：{keys}。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>No agent has to be put back.</source>
        <translation>没有需要还原的智能体。</translation>
    </message>
    <message>
        <source>Profiles, settings, history and the programs that print keys are removed as well.</source>
        <translation>配置、设置、历史记录和输出密钥的程序也会一并移除。</translation>
    </message>
    <message>
        <source>Put back as before ezswitch: {agents}.</source>
        <translation>还原到使用 ezswitch 之前：{agents}。</translation>
    </message>
    <message>
        <source>Quit ezswitch</source>
        <translation>退出 ezswitch</translation>
    </message>
    <message>
        <source>Remove my profiles and keys too. This cannot be undone.</source>
        <translation>同时移除我的配置和密钥。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Your agents are as they were before ezswitch. Its profiles, keys and history are gone.</source>
        <translation>智能体已还原到使用 ezswitch 之前的状态。ezswitch 的配置、密钥和历史记录已移除。</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;They go to</source>
        <translation>智能体改用(&amp;T)</translation>
    </message>
    <message>
        <source>Its key {key} is removed from the keychain too: no other profile uses it.</source>
        <translation>其密钥 {key} 也会从钥匙串中移除：没有其他配置使用它。</translation>
    </message>
    <message>
        <source>Its key {key} stays: other profiles use it.</source>
        <translation>其密钥 {key} 保留：其他配置正在使用它。</translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>自有登录</translation>
    </message>
    <message>
        <source>The command that prints its key {key} is forgotten too: no other profile uses it.</source>
        <translation>输出其密钥 {key} 的命令也会被清除：没有其他配置使用它。</translation>
    </message>
    <message>
        <source>The file with its key {key} is removed too: no other profile uses it.</source>
        <translation>保存其密钥 {key} 的文件也会被移除：没有其他配置使用它。</translation>
    </message>
    <message>
        <source>{agents} would be switched first.</source>
        <translation>会先切换 {agents}。</translation>
    </message>
    <message>
        <source>{profile} removed</source>
        <translation>已移除 {profile}</translation>
    </message>
</context>
<context>
    <name>ReplaceKeySheet</name>
    <message>
        <source>&amp;Store</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Store and refresh {agents}</source>
        <translation>保存并刷新 {agents}(&amp;S)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It is checked when it is stored, with hosts that the old key was approved for.</source>
        <translation>保存时会在旧密钥已获批准的主机上检查它。</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Stored. The old key is forgotten here; revoke it at your provider.</source>
        <translation>已保存。旧密钥已从此处清除；请在服务商处将其吊销。</translation>
    </message>
    <message>
        <source>The key goes to {hosts} only.</source>
        <translation>密钥只发送到 {hosts}。</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>&amp;Restore now</source>
        <translation>立即还原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore {agents}…</source>
        <translation>还原 {agents}(&amp;R)…</translation>
    </message>
    <message>
        <source>Back to before ezswitch</source>
        <translation>还原到使用 ezswitch 之前</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>立即还原</translation>
    </message>
    <message>
        <source>These files are written now:</source>
        <translation>现在会写入这些文件：</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>在此粘贴密钥</translation>
    </message>
    <message>
        <source>Show the key while held</source>
        <translation>按住时显示密钥</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Reading settings and profiles</source>
        <translation>正在读取设置和配置</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy again</source>
        <translation>再次复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as file…</source>
        <translation>存为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose profiles</source>
        <translation>选择配置</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to your colleague.</source>
        <translation>已复制。请粘贴到发给同事的消息中。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save the shared setup</source>
        <translation>保存共享配置包</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>The text is another one now: copy it again.</source>
        <translation>文本已变化：请重新复制。</translation>
    </message>
    <message>
        <source>Tick at least one profile.</source>
        <translation>请至少勾选一个配置。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在生成文本…</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>分享(&amp;S)…</translation>
    </message>
    <message>
        <source>All profiles, without keys: for a team, or for a new computer.</source>
        <translation>所有配置，不含密钥：供团队或新计算机使用。</translation>
    </message>
    <message>
        <source>From a file, a link, another switcher, or from what agents use today.</source>
        <translation>从文件、链接、其他切换工具，或智能体目前使用的设置导入。</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>分享给他人</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>One text for a colleague: how to install, import, and get a key.</source>
        <translation>一段给同事的文本：如何安装、导入和获取密钥。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>从别处导入</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading settings and profiles</source>
        <translation>正在读取设置和配置</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>&amp;Paste a link, a shared setup, or its https or Git address</source>
        <translation>粘贴链接、共享配置包，或其 https 或 Git 地址(&amp;P)</translation>
    </message>
    <message>
        <source>From CC S&amp;witch</source>
        <translation>从 CC Switch 导入(&amp;W)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>从文件导入(&amp;F)…</translation>
    </message>
    <message>
        <source>From what your agents use &amp;today ({agents})</source>
        <translation>从智能体目前使用的设置：{agents}(&amp;T)</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>从文件导入</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查看</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>It goes on in the tray. Quit is in the icon&apos;s menu.</source>
        <translation>ezswitch 继续在系统托盘中运行。退出命令在图标的菜单中。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing this window ends ezswitch.</source>
        <translation>此桌面没有系统托盘：关闭此窗口会结束 ezswitch。</translation>
    </message>
</context>
<context>
    <name>UpdatesSheet</name>
    <message>
        <source>&amp;Not now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>知道了(&amp;U)</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Checking with {host}…</source>
        <translation>正在 {host} 上检查…</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation>使用 {url}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>It lies in ezswitch&apos;s own folder, mode 0600; the profile keeps a badge that says so.</source>
        <translation>该文件位于 ezswitch 自己的文件夹，权限为 0600；配置上会一直显示相应标记。</translation>
    </message>
    <message>
        <source>It runs without a shell whenever the key is needed, and prints the key on one line.</source>
        <translation>需要密钥时直接运行，不经过 Shell，并将密钥输出为一行。</translation>
    </message>
    <message>
        <source>Let a program print the key (pass, 1Password, Vault …)</source>
        <translation>让程序输出密钥（pass、1Password、Vault 等）</translation>
    </message>
    <message>
        <source>Program that prints the key</source>
        <translation>输出密钥的程序</translation>
    </message>
    <message>
        <source>pass show api/example</source>
        <translation>pass show api/example</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Connect your coding agents</source>
        <translation>连接编程智能体</translation>
    </message>
    <message>
        <source>Nothing is here yet. Paste it, or skip this for now.</source>
        <translation>尚未填写。请粘贴内容，或暂时跳过。</translation>
    </message>
    <message>
        <source>Open ezswitch</source>
        <translation>打开 ezswitch</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>Storing and switching…</source>
        <translation>正在保存并切换…</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Working out what will change…</source>
        <translation>正在计算将要更改的内容…</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}。{text}</translation>
    </message>
</context>
</TS>
