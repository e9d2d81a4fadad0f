<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Check everything…</source>
        <translation>すべてチェック(&amp;C)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy versions and licences</source>
        <translation>バージョンとライセンスをコピー</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Looks for everything that could keep a switch from working, and says what to do.</source>
        <translation>切り替えの妨げになりうるものをすべて調べ、対処方法を示します。</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>動作環境</translation>
    </message>
    <message>
        <source>Trouble?</source>
        <translation>お困りですか？</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Base URL of the {format} API</source>
        <translation>{format} API のベース URL</translation>
    </message>
    <message>
        <source>More API formats</source>
        <translation>ほかの API 形式</translation>
    </message>
    <message>
        <source>{format} address</source>
        <translation>{format} のアドレス</translation>
    </message>
</context>
<context>
    <name>AgentLine</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command that installs {agent}</source>
        <translation>{agent} をインストールするコマンドをコピー</translation>
    </message>
</context>
<context>
    <name>AgentList</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Not installed ({number})</source>
        <translation>未インストール ({number})</translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>No agents found. Those that are installed can be chosen here.</source>
        <translation>エージェントが見つかりません。インストール済みのものはここで選べます。</translation>
    </message>
    <message>
        <source>Show {agent}</source>
        <translation>{agent} を表示</translation>
    </message>
    <message>
        <source>Shown in the list, in the tray and under “All agents”. The others keep what they use, and stay reachable behind “Hidden”.</source>
        <translation>一覧、システムトレイ、「すべてのエージェント」に表示されます。それ以外のエージェントは今の設定のまま使われ、「非表示」から開けます。</translation>
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
        <translation>アカウントの残高をもう一度問い合わせる：{left}</translation>
    </message>
    <message>
        <source>Choose a model: {model}</source>
        <translation>モデルを選ぶ：{model}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>{where}: {path}, which only you can read</source>
        <translation>{where}：{path}（自分だけが読めるファイル）</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Changed.</source>
        <translation>変更されました。</translation>
    </message>
    <message>
        <source>Its key would go to another host: {hosts}.</source>
        <translation>キーが別のホストに送られるようになります：{hosts}。</translation>
    </message>
    <message>
        <source>New. It comes without a key.</source>
        <translation>新規。キーは付いていません。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{field} stays {mine}, as you set it. The shared setup says {theirs}.</source>
        <translation>{field}：自分で設定した {mine} のままです。共有セットアップでは {theirs} です。</translation>
    </message>
    <message>
        <source>{name} was taken out of the shared setup. It stays here as it is.</source>
        <translation>{name} は共有セットアップから外されました。ここではそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>Copy everything</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <translation>HTTP ステータス {status}</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>返ってきた応答</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>request id {id}</source>
        <translation>リクエスト ID {id}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>&amp;Check profiles</source>
        <translation>プロファイルをチェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>A PEM file that is trusted besides the usual ones, such as your organisation&apos;s.</source>
        <translation>通常の証明書に加えて信頼する PEM ファイル。組織の証明書など。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>証明書(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>1 分ごと</translation>
    </message>
    <message>
        <source>Every {n} minutes</source>
        <translation>{n} 分ごと</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>自動チェックしない</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>プロキシのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定する：</translation>
    </message>
    <message>
        <source>Those in use. A check looks at the model list, and raises no prompt by itself.</source>
        <translation>使用中のプロファイルが対象です。モデル一覧を見るだけで、自動のチェックがパスワードの入力を求めることはありません。</translation>
    </message>
    <message>
        <source>the usual ones alone</source>
        <translation>通常のものだけ</translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Choose a provider instead</source>
        <translation>代わりにプロバイダーを選ぶ</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>キーを取得</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Another host: not checked with it yet</source>
        <translation>別のホスト：このキーではまだチェックしていません</translation>
    </message>
    <message>
        <source>Its key is stored already; replace it in the window, under Keys.</source>
        <translation>キーはすでに保存されています。置き換えるには、ウィンドウの「キー」で行ってください。</translation>
    </message>
    <message>
        <source>This looks like a key. Paste the address first, so that it is clear who gets it.</source>
        <translation>これはキーのようです。どこに送るキーかがわかるように、先にアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>{profile}: now paste its key.</source>
        <translation>{profile}：次にキーを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>DeepPanel</name>
    <message>
        <source>&amp;Send them</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>A list of models does not prove that a model answers. A deep check asks it, and costs tokens.</source>
        <translation>モデル一覧があっても、モデルが応答するとは限りません。詳細チェックは実際にモデルに問い合わせ、トークンを消費します。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Check &amp;deeper again…</source>
        <translation>もう一度詳しくチェック(&amp;D)…</translation>
    </message>
    <message>
        <source>Check &amp;deeper…</source>
        <translation>詳しくチェック(&amp;D)…</translation>
    </message>
    <message>
        <source>Every request worked.</source>
        <translation>すべてのリクエストが成功しました。</translation>
    </message>
    <message>
        <source>Not every request worked.</source>
        <translation>成功しなかったリクエストがあります。</translation>
    </message>
    <message>
        <source>Nothing was sent: the check itself failed already.</source>
        <translation>何も送信していません。その前のチェックで失敗しました。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped before its end.</source>
        <translation>途中で中止しました。</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>request id {id}</source>
        <translation>リクエスト ID {id}</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>&amp;Check again</source>
        <translation>もう一度チェック(&amp;C)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>モデルを選ぶ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dia&amp;gnose {agent}…</source>
        <translation>{agent} を診断(&amp;G)…</translation>
    </message>
    <message>
        <source>Edit the address…</source>
        <translation>アドレスを編集…</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>まだチェックしていません。</translation>
    </message>
    <message>
        <source>Store a new key…</source>
        <translation>新しいキーを保存…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation>{url} を使う</translation>
    </message>
</context>
<context>
    <name>DiagnoseSheet</name>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Check &amp;everything…</source>
        <translation>すべてチェック(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>ゲートウェイからの応答</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Another link came in. Finish this import, then open the link again.</source>
        <translation>別のリンクが届きました。このインポートを終えてから、もう一度リンクを開いてください。</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>変更された行</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>&amp;Adopt</source>
        <translation>取り込む(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Adopt into {profile}</source>
        <translation>{profile} に取り込む(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Adopted into the profile</source>
        <translation>プロファイルに取り込みました</translation>
    </message>
    <message>
        <source>Apply a&amp;gain</source>
        <translation>もう一度適用(&amp;G)</translation>
    </message>
    <message>
        <source>Apply {profile} a&amp;gain</source>
        <translation>{profile} をもう一度適用(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing differs any more.</source>
        <translation>もう違いはありません。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>What was changed is no address and no model of a profile.</source>
        <translation>変更されたのは、プロファイルのアドレスでもモデルでもありません。</translation>
    </message>
    <message>
        <source>You are told again only when one of these settings changes once more.</source>
        <translation>これらの設定のどれかが再び変わったときにだけ、改めて知らせます。</translation>
    </message>
</context>
<context>
    <name>DoctorSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ezswitch…</source>
        <translation>ezswitch を削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>支障あり</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>In a &amp;project…</source>
        <translation>プロジェクト内(&amp;P)…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Let nobody else read it</source>
        <translation>ほかの人が読めないようにする</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Looks also into {folder}.</source>
        <translation>{folder} の中も調べます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Nothing is wrong: agents, keys, files and records were looked at.</source>
        <translation>問題はありません。エージェント、キー、ファイル、記録を調べました。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>レポートを削除</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>違いを表示…</translation>
    </message>
    <message>
        <source>Store the key…</source>
        <translation>キーを保存…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Which project?</source>
        <translation>どのプロジェクトですか？</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>書き直す</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>The switch waits. If the system asks for your keychain&apos;s password, answer it there.</source>
        <translation>切り替えは待機中です。システムがキーチェーンのパスワードを求めたら、そこで入力してください。</translation>
    </message>
</context>
<context>
    <name>Failing</name>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>{number} profiles in use do not work</source>
        <translation>使用中のプロファイル {number} 件が動作しません</translation>
    </message>
</context>
<context>
    <name>FailureSheet</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>パスをコピー：{name}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>フォルダーを開く：{name}</translation>
    </message>
    <message>
        <source>Past checks and model lists. It may be deleted.</source>
        <translation>過去のチェックとモデル一覧。削除してもかまいません。</translation>
    </message>
    <message>
        <source>Profiles and settings: readable, never with a key.</source>
        <translation>プロファイルと設定：読める形式で、キーは含みません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The small programs that agents call for a key.</source>
        <translation>エージェントがキーを得るために呼び出す小さなプログラム。</translation>
    </message>
    <message>
        <source>What undo and restore need. Do not edit it.</source>
        <translation>元に戻す操作と復元に必要です。編集しないでください。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>A profile, an agent, or what to do</source>
        <translation>プロファイル、エージェント、または操作</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Nothing like that. Try fewer letters.</source>
        <translation>該当するものがありません。文字を減らしてみてください。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Folded away</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>展開中</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The shared setup of {name} was refused</source>
        <translation>{name} の共有セットアップを拒否しました</translation>
    </message>
    <message>
        <source>{names}: nothing changes here before you have seen it.</source>
        <translation>{names}：内容を見るまで、ここでは何も変わりません。</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもシステムトレイで動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>動きを減らす(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>ログイン時に起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;middle click on the tray icon switches back</source>
        <translation>トレイアイコンの中クリックで前のプロファイルに戻す(&amp;M)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Asked at the start and once a day. Nothing is downloaded, and nothing of yours is sent.</source>
        <translation>起動時と 1 日 1 回問い合わせます。何もダウンロードせず、個人の情報は何も送信しません。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>It puts the agent that was switched last back on the profile it had before.</source>
        <translation>最後に切り替えたエージェントを、直前のプロファイルに戻します。</translation>
    </message>
    <message>
        <source>It starts minimised, in the tray where there is one.</source>
        <translation>最小化して起動します。システムトレイがあればそこに入ります。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Say when there is a &amp;newer version (asks {host})</source>
        <translation>新しいバージョンがあれば知らせる（{host} に問い合わせ）(&amp;N)</translation>
    </message>
    <message>
        <source>Where there is no tray, closing the window quits.</source>
        <translation>システムトレイがない場合、ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>Without it, the system&apos;s own wish counts, where it can be known.</source>
        <translation>オフの場合、わかる範囲でシステムの設定に従います。</translation>
    </message>
    <message>
        <source>Without it, the system&apos;s own wish counts, where it has one.</source>
        <translation>オフの場合、システムに設定があればそれに従います。</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>&amp;Restore files from before ezswitch…</source>
        <translation>ezswitch 以前のファイルを復元(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was switched yet. Everything you switch is listed here.</source>
        <translation>まだ何も切り替えていません。切り替えはすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>古いものを表示</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>元に戻す：{what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>{when} · undone since</source>
        <translation>{when} · その後、元に戻しました</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Import &amp;only</source>
        <translation>インポートのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what it is.</source>
        <translation>内容を確認するまで、何も保存されません。</translation>
    </message>
    <message>
        <source>Reading what was given…</source>
        <translation>渡された内容を読み取り中…</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>{source} を読み取り中…</translation>
    </message>
    <message>
        <source>There is nothing in it that can be imported.</source>
        <translation>インポートできるものが含まれていません。</translation>
    </message>
    <message>
        <source>Tick what you want to import. No agent uses any of it before you say so.</source>
        <translation>インポートするものを選んでください。指示するまで、どのエージェントもそれを使いません。</translation>
    </message>
    <message>
        <source>When it changes you are told, and see how, before anything changes here.</source>
        <translation>変更があれば知らせ、ここで何かが変わる前に内容を表示します。</translation>
    </message>
    <message>
        <source>your agents&apos; settings</source>
        <translation>エージェントの設定</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>A program prints the key</source>
        <translation>プログラムがキーを出力する</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>キーを取得</translation>
    </message>
    <message>
        <source>It runs without a shell whenever the key is needed, and prints the key on one line.</source>
        <translation>キーが必要になるたびにシェルを介さず実行され、キーを 1 行で出力します。</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>新しいキーを貼り付け</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>プログラム(&amp;G)</translation>
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
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>A profile wants to send it to {host}, which is not approved.</source>
        <translation>プロファイルがこのキーを {host} に送ろうとしていますが、このホストは承認されていません。</translation>
    </message>
    <message>
        <source>Approve host</source>
        <translation>ホストを承認</translation>
    </message>
    <message>
        <source>Approve {host} for {key}</source>
        <translation>{key} に {host} を承認</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせ中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Goes to {hosts} only.</source>
        <translation>送信先は {hosts} だけです。</translation>
    </message>
    <message>
        <source>In use in {agents}: it cannot be removed now.</source>
        <translation>{agents} で使用中：今は削除できません。</translation>
    </message>
    <message>
        <source>In use in {agents}: switch them to another profile first.</source>
        <translation>{agents} で使用中：先に別のプロファイルに切り替えてください。</translation>
    </message>
    <message>
        <source>It also stands in {path}.</source>
        <translation>{path} にも書かれています。</translation>
    </message>
    <message>
        <source>No keys yet. A key is stored when you add a profile.</source>
        <translation>キーはまだありません。プロファイルを追加するとキーが保存されます。</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>使われていません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <translation>キー {key} を削除</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>キーを置き換える…</translation>
    </message>
    <message>
        <source>Replace the key {key}</source>
        <translation>キー {key} を置き換える</translation>
    </message>
    <message>
        <source>Used by {profiles}, in {agents}: it cannot be removed now.</source>
        <translation>使っているプロファイル：{profiles}（{agents} で使用中）。今は削除できません。</translation>
    </message>
    <message>
        <source>Used by {profiles}.</source>
        <translation>使っているプロファイル：{profiles}。</translation>
    </message>
    <message>
        <source>Where it may go is known once the keychain is unlocked.</source>
        <translation>送信してよい先は、キーチェーンのロックを解除するとわかります。</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>リビジョン {number}</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>For yourself: they stay on this computer, and no key belongs here</source>
        <translation>自分用：このコンピューターだけに残ります。キーは書かないでください</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>メモ(&amp;E)</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>タグとメモ</translation>
    </message>
    <message>
        <source>work, europe</source>
        <extracomment>the comma stays this one: it parts the tags</extracomment>
        <translation>仕事,ヨーロッパ</translation>
    </message>
</context>
<context>
    <name>MistakeSheet</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Main model, for all agents</source>
        <translation>すべてのエージェントのメインモデル</translation>
    </message>
    <message>
        <source>Main model, {agent}</source>
        <translation>{agent} のメインモデル</translation>
    </message>
    <message>
        <source>Main, sma&amp;ll model</source>
        <translation>メインと小型のモデル(&amp;L)</translation>
    </message>
    <message>
        <source>Only for {agent}</source>
        <translation>{agent} のみ</translation>
    </message>
    <message>
        <source>Other models for one agent</source>
        <translation>エージェント別にほかのモデルを指定</translation>
    </message>
    <message>
        <source>Small model, for all agents</source>
        <translation>すべてのエージェントの小型モデル</translation>
    </message>
    <message>
        <source>Small model, {agent}</source>
        <translation>{agent} の小型モデル</translation>
    </message>
    <message>
        <source>Way, {agent}</source>
        <translation>{agent} の方式</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>上と同じ</translation>
    </message>
    <message>
        <source>the agent&apos;s own choice</source>
        <translation>エージェントに任せる</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Applies at once.</source>
        <translation>すぐに適用されます。</translation>
    </message>
    <message>
        <source>Find or type a model</source>
        <translation>モデルを検索または入力</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No list yet: check the profile, or type a model.</source>
        <translation>一覧はまだありません。プロファイルをチェックするか、モデルを入力してください。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the agent&apos;s own choice</source>
        <translation>エージェントに任せる</translation>
    </message>
</context>
<context>
    <name>Newer</name>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Nothing was downloaded. Its page says what is new and how to get it.</source>
        <translation>何もダウンロードしていません。変更点と入手方法はページに記載されています。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>ezswitch {version} is there</source>
        <translation>ezswitch {version} が公開されました</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>A program can print it: {program}. Import first; the program is used only after this line was run:</source>
        <translation>プログラムで出力できます：{program}。先にインポートしてください。このプログラムは、次の行を実行した後にだけ使われます：</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <source>Found, goes into your keychain: {key}</source>
        <translation>見つかりました。キーチェーンに入ります：{key}</translation>
    </message>
    <message>
        <source>Get a key at {host}</source>
        <translation>{host} でキーを取得</translation>
    </message>
    <message>
        <source>It goes to {hosts} only.</source>
        <translation>送信先は {hosts} だけです。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key of {profile}</source>
        <translation>{profile} のキー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>キーはまだありません。</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Paste the key here, or leave it for later</source>
        <translation>キーをここに貼り付けるか、後で入力</translation>
    </message>
    <message>
        <source>The same as {profile}, which you have.</source>
        <translation>既存の {profile} と同じです。</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>A check says &quot;works&quot; only where the key was seen to be accepted.</source>
        <translation>チェックが「正常」と示すのは、キーが実際に受け入れられたときだけです。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API provider switch</source>
        <translation>API プロバイダーの切り替え</translation>
    </message>
    <message>
        <source>API;provider;key;gateway;agent;model;</source>
        <translation>API;プロバイダー;キー;ゲートウェイ;エージェント;モデル;</translation>
    </message>
    <message>
        <source>It changes the few settings in the agent&apos;s own file that name the address, the key and the models, and nothing else in it.</source>
        <translation>エージェント自身のファイルのうち、アドレス、キー、モデルを指定する設定だけを変更し、ほかには触れません。</translation>
    </message>
    <message>
        <source>Keys lie in the system&apos;s keychain.</source>
        <translation>キーはシステムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>One click points a coding agent at another API provider, and one click brings it back: a gateway, a provider&apos;s own API, or a server of your own.</source>
        <translation>ワンクリックでコーディングエージェントを別の API プロバイダーに向け、ワンクリックで元に戻します。ゲートウェイ、プロバイダー自身の API、自分のサーバーのどれでも使えます。</translation>
    </message>
    <message>
        <source>Switch the API provider of coding agents</source>
        <translation>コーディングエージェントの API プロバイダーを切り替える</translation>
    </message>
    <message>
        <source>Switches the API provider of coding agents</source>
        <translation>コーディングエージェントの API プロバイダーを切り替える</translation>
    </message>
    <message>
        <source>Try it in a demonstration</source>
        <translation>デモで試す</translation>
    </message>
    <message>
        <source>Undo takes the last switch back; revert brings back the files as they were, byte for byte.</source>
        <translation>「元に戻す」は最後の切り替えを取り消し、「復元」はファイルを 1 バイトも違わず以前の状態に戻します。</translation>
    </message>
    <message>
        <source>Undo the last switch</source>
        <translation>最後の切り替えを元に戻す</translation>
    </message>
    <message>
        <source>Window, tray and command line do the same things.</source>
        <translation>ウィンドウ、システムトレイ、コマンドラインのどれからでも同じことができます。</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a profile (Ctrl+N)</source>
        <translation>プロファイルを追加 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Check all profiles now (F5)</source>
        <translation>すべてのプロファイルを今すぐチェック (F5)</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History: what was switched when</source>
        <translation>履歴：いつ何を切り替えたか</translation>
    </message>
    <message>
        <source>Why does it not work? (Ctrl+D)</source>
        <translation>動作しない原因を調べる (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>PasteField</name>
    <message>
        <source>Show what was pasted while held</source>
        <translation>押している間、貼り付けた内容を表示</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>&amp;Apply {n} change</source>
        <translation>{n} 件の変更を適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply {n} changes</source>
        <translation>{n} 件の変更を適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import and use in {agents}</source>
        <translation>インポートして {agents} で使う(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {n} profile</source>
        <translation>{n} 件のプロファイルをインポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {n} profiles</source>
        <translation>{n} 件のプロファイルをインポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {n} profiles and use in {agents}</source>
        <translation>{n} 件のプロファイルをインポートして {agents} で使う(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;OpenAI address</source>
        <translation>OpenAI のアドレス(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Responses address</source>
        <translation>Responses のアドレス(&amp;R)</translation>
    </message>
    <message>
        <source>--command needs a program and its arguments.</source>
        <translation>--command にはプログラムとその引数が必要です。</translation>
    </message>
    <message>
        <source>--model {text} is not ROLE=ID.</source>
        <translation>--model {text} は ROLE=ID の形ではありません。</translation>
    </message>
    <message>
        <source>--surface {text} is not AGENT=FORMAT.</source>
        <translation>--surface {text} は AGENT=FORMAT の形ではありません。</translation>
    </message>
    <message>
        <source>--way {text} names no way of an agent.</source>
        <translation>--way {text} に当てはまる、エージェントの方式がありません。</translation>
    </message>
    <message>
        <source>1 of {n} profiles works · checked {when}</source>
        <translation>{n} 件中 1 件が正常 · チェック：{when}</translation>
    </message>
    <message>
        <source>1 of {n} profiles works, {unproven} not proven · checked {when}</source>
        <translation>{n} 件中 1 件が正常、{unproven} 件が未確認 · チェック：{when}</translation>
    </message>
    <message>
        <source>1 profile does not work · checked {when}</source>
        <translation>1 件のプロファイルが動作しません · チェック：{when}</translation>
    </message>
    <message>
        <source>1 profile is reachable, its key not proven · checked {when}</source>
        <translation>1 件のプロファイルは接続可、キー未確認 · チェック：{when}</translation>
    </message>
    <message>
        <source>200, with an error</source>
        <translation>200、ただしエラー</translation>
    </message>
    <message>
        <source>A .env file cannot hold this value so that every program reads it back: it has a line break, both kinds of quotes, ${{ or backslashes.</source>
        <translation>この値は、どのプログラムでも同じに読み戻せる形では .env ファイルに書けません。改行、2 種類の引用符の両方、${{、バックスラッシュのいずれかが含まれています。</translation>
    </message>
    <message>
        <source>A Codex profile sets {settings}.</source>
        <translation>Codex のプロファイルが {settings} を設定しています。</translation>
    </message>
    <message>
        <source>A base URL looks like https://www.example.com/v1</source>
        <translation>ベース URL は https://www.example.com/v1 のような形です</translation>
    </message>
    <message>
        <source>A command cannot hold a NUL byte.</source>
        <translation>コマンドに NUL バイトは使えません。</translation>
    </message>
    <message>
        <source>A command needs at least the name of a program.</source>
        <translation>コマンドには少なくともプログラムの名前が必要です。</translation>
    </message>
    <message>
        <source>A command that Windows runs through cmd cannot hold &quot;, % or control characters.</source>
        <translation>Windows が cmd 経由で実行するコマンドに、&quot;、%、制御文字は使えません。</translation>
    </message>
    <message>
        <source>A date, which Cline itself renews.</source>
        <translation>日付。Cline 自身が更新します。</translation>
    </message>
    <message>
        <source>A deep check, or the first request of an agent, will tell.</source>
        <translation>詳細チェックか、エージェントの最初のリクエストでわかります。</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>読み取れないファイルがあります</translation>
    </message>
    <message>
        <source>A file that does not parse is refused, not repaired.</source>
        <translation>構文エラーのあるファイルは受け付けず、修復もしません。</translation>
    </message>
    <message>
        <source>A gateway that a team runs itself: write its host in place of localhost.</source>
        <translation>チームが自分で運用するゲートウェイ：localhost の代わりにそのホストを書いてください。</translation>
    </message>
    <message>
        <source>A key stands nowhere but where it has to.</source>
        <translation>キーは必要な場所以外には置かれません。</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>A link begins with ezswitch:// or ccswitch://</source>
        <translation>リンクは ezswitch:// または ccswitch:// で始まります</translation>
    </message>
    <message>
        <source>A link has at most {kilobytes} KB.</source>
        <translation>リンクは {kilobytes} KB までです。</translation>
    </message>
    <message>
        <source>A link never switches an agent by itself: choose who uses it afterwards.</source>
        <translation>リンクがエージェントを勝手に切り替えることはありません。どれで使うかは後で選びます。</translation>
    </message>
    <message>
        <source>A link of CC Switch</source>
        <translation>CC Switch のリンク</translation>
    </message>
    <message>
        <source>A link of CC Switch has at most {kilobytes} KB here.</source>
        <translation>CC Switch のリンクは、ここでは {kilobytes} KB までです。</translation>
    </message>
    <message>
        <source>A model of the profile has something in it that a program may take for a variable, file or command.</source>
        <translation>プロファイルのモデルに、プログラムが変数、ファイル、コマンドと解釈しうる文字列が含まれています。</translation>
    </message>
    <message>
        <source>A profile has one address per API format; the first of the link was taken.</source>
        <translation>プロファイルが持てるアドレスは API 形式ごとに 1 つです。リンクの最初のものを採用しました。</translation>
    </message>
    <message>
        <source>A profile has up to {most} tags.</source>
        <translation>プロファイルに付けられるタグは {most} 個までです。</translation>
    </message>
    <message>
        <source>A profile is an address, a key and a model. The key goes into the keychain and nowhere else.</source>
        <translation>プロファイルとは、アドレスとキーとモデルの組です。キーはキーチェーンだけに保存されます。</translation>
    </message>
    <message>
        <source>A profile&apos;s name cannot hold control characters.</source>
        <translation>プロファイルの名前に制御文字は使えません。</translation>
    </message>
    <message>
        <source>A recorded switch cannot be understood; it was written by another version, or damaged.</source>
        <translation>記録された切り替えを解釈できません。別のバージョンが書いたか、壊れています。</translation>
    </message>
    <message>
        <source>A request for it is refused with 403 or 404.</source>
        <translation>それを求めるリクエストは 403 または 404 で拒否されます。</translation>
    </message>
    <message>
        <source>A shared setup has at most 256 KB.</source>
        <translation>共有セットアップは 256 KB までです。</translation>
    </message>
    <message>
        <source>A shared setup has at most {kilobytes} KB.</source>
        <translation>共有セットアップは {kilobytes} KB までです。</translation>
    </message>
    <message>
        <source>A shared setup has at most {most} profiles.</source>
        <translation>共有セットアップに入れられるプロファイルは {most} 件までです。</translation>
    </message>
    <message>
        <source>A shared setup needs profiles, each with a base URL.</source>
        <translation>共有セットアップにはプロファイルが必要で、それぞれにベース URL が必要です。</translation>
    </message>
    <message>
        <source>A switch that was interrupted was finished.</source>
        <translation>中断されていた切り替えを完了しました。</translation>
    </message>
    <message>
        <source>A switch that was interrupted was taken back: every file is as it was before.</source>
        <translation>中断されていた切り替えを元に戻しました。どのファイルも以前のままです。</translation>
    </message>
    <message>
        <source>A switch was interrupted, and until it is finished or taken back nothing else can be switched.</source>
        <translation>切り替えが中断されています。完了するか元に戻すまで、ほかの切り替えはできません。</translation>
    </message>
    <message>
        <source>A tag is up to {most} printable characters without a comma.</source>
        <translation>タグは、コンマを含まない印字可能な文字で {most} 文字までです。</translation>
    </message>
    <message>
        <source>A terminal opens with this profile</source>
        <translation>このプロファイルでターミナルを開きます</translation>
    </message>
    <message>
        <source>A window of ezswitch is open. When it is closed, {folder} goes as well.</source>
        <translation>ezswitch のウィンドウが開いています。閉じると {folder} もなくなります。</translation>
    </message>
    <message>
        <source>A write that died left it. It is not read by anybody, and may hold settings from before.</source>
        <translation>中断された書き込みが残したものです。どこからも読まれず、以前の設定を含んでいることがあります。</translation>
    </message>
    <message>
        <source>Add &quot;{provider}&quot; there, then try again: that list is yours, ezswitch leaves it alone.</source>
        <translation>そこに「{provider}」を追加してから、もう一度試してください。この一覧は自分で管理するもので、ezswitch は変更しません。</translation>
    </message>
    <message>
        <source>Add `ezswitch/**` to the list, or take the list out.</source>
        <translation>リストに `ezswitch/**` を加えるか、リストを取り除いてください。</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>プロファイルを追加…</translation>
    </message>
    <message>
        <source>Add one in the profile to use it here.</source>
        <translation>ここで使うには、プロファイルに追加してください。</translation>
    </message>
    <message>
        <source>Add one: ezswitch add ID</source>
        <translation>追加してください：ezswitch add ID</translation>
    </message>
    <message>
        <source>Add one: ezswitch add ID --preset NAME.</source>
        <translation>追加してください：ezswitch add ID --preset NAME。</translation>
    </message>
    <message>
        <source>Add the profile again, or put {agent} on another: ezswitch use PROFILE {agent_id}</source>
        <translation>プロファイルを追加し直すか、{agent} を別のプロファイルに切り替えてください：ezswitch use PROFILE {agent_id}</translation>
    </message>
    <message>
        <source>Add the profile&apos;s address there, or take `allowedBaseUrls` out.</source>
        <translation>そこにプロファイルのアドレスを加えるか、`allowedBaseUrls` を取り除いてください。</translation>
    </message>
    <message>
        <source>Add {provider}</source>
        <translation>{provider} を追加</translation>
    </message>
    <message>
        <source>Added where it is missing, as Qwen Code itself would.</source>
        <translation>ない場合に追加。Qwen Code 自身の動作と同じです。</translation>
    </message>
    <message>
        <source>Added where it is missing: the file is thrown away without it.</source>
        <translation>ない場合に追加：これがないとファイルごと捨てられます。</translation>
    </message>
    <message>
        <source>Added where it is missing: the file needs a name.</source>
        <translation>ない場合に追加：ファイルには名前が必要です。</translation>
    </message>
    <message>
        <source>Added where it is missing: the file needs a version.</source>
        <translation>ない場合に追加：ファイルにはバージョンが必要です。</translation>
    </message>
    <message>
        <source>Added where missing, as {agent} itself would.</source>
        <translation>ない場合に追加。{agent} 自身の動作と同じです。</translation>
    </message>
    <message>
        <source>After a rotation, type the new key: Chat: Manage Language Models, the entry of ezswitch, its key.</source>
        <translation>キーを更新した後は、新しいキーを入力してください：Chat: Manage Language Models、ezswitch のエントリ、そのキーの順に開きます。</translation>
    </message>
    <message>
        <source>After a switch the file tells profile and key.</source>
        <translation>切り替え後は、ファイルからプロファイルとキーがわかります。</translation>
    </message>
    <message>
        <source>Agents that ask ezswitch for a key get none, and no key can be stored.</source>
        <translation>ezswitch にキーを求めるエージェントはキーを得られず、キーの保存もできません。</translation>
    </message>
    <message>
        <source>AiHubMix</source>
        <translation>AiHubMix</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>すべてのエージェント</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Always the same value.</source>
        <translation>常に同じ値です。</translation>
    </message>
    <message>
        <source>An address never stands without its key source.</source>
        <translation>アドレスがキーの取得元なしに書かれることはありません。</translation>
    </message>
    <message>
        <source>An address of more than {most} characters is none.</source>
        <translation>{most} 文字を超えるものはアドレスとして扱いません。</translation>
    </message>
    <message>
        <source>An address or model of the profile has {{env:...}} or {{file:...}} in it, which {agent} would fill in.</source>
        <translation>プロファイルのアドレスまたはモデルに {{env:...}} または {{file:...}} が含まれ、{agent} がそれを展開してしまいます。</translation>
    </message>
    <message>
        <source>An agent would wait for it in vain. Use another model or another of the profile&apos;s addresses.</source>
        <translation>エージェントが待っても、呼び出しは届きません。別のモデルか、プロファイルの別のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>An unfinished switch was put in order</source>
        <translation>未完了の切り替えを整理しました</translation>
    </message>
    <message>
        <source>Another ezswitch has been switching for more than {seconds} seconds.</source>
        <translation>別の ezswitch が {seconds} 秒以上切り替えを続けています。</translation>
    </message>
    <message>
        <source>Another model was chosen inside Crush.</source>
        <translation>Crush の中で別のモデルが選ばれました。</translation>
    </message>
    <message>
        <source>Another program is writing beside {path} and did not finish within {seconds} seconds.</source>
        <translation>別のプログラムが {path} の隣に書き込み中で、{seconds} 秒以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Another program may be writing the same file. Everything was put back.</source>
        <translation>別のプログラムが同じファイルに書き込んでいる可能性があります。すべて元に戻しました。</translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation>別のプロバイダー…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Answered as an API</source>
        <translation>API としての応答</translation>
    </message>
    <message>
        <source>Ant&amp;hropic address</source>
        <translation>Anthropic のアドレス(&amp;H)</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Anthropic-compatible</source>
        <translation>Anthropic 互換</translation>
    </message>
    <message>
        <source>Any address that speaks one of the API formats: a gateway of your team, a proxy, a server on this machine.</source>
        <translation>いずれかの API 形式に対応する任意のアドレス：チームのゲートウェイ、プロキシ、このマシン上のサーバーなど。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>もう一度適用</translation>
    </message>
    <message>
        <source>Apply the profile again, or leave it: ezswitch drift {agent} --leave</source>
        <translation>プロファイルをもう一度適用するか、そのままにしてください：ezswitch drift {agent} --leave</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>適用中…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Ask for a link without one, and give the key apart. One that is used already should be replaced.</source>
        <translation>キーを含まないリンクを入手し、キーは別に渡してもらってください。すでに使われているキーは置き換えてください。</translation>
    </message>
    <message>
        <source>Ask for a new one: such a link looks like ezswitch://import?preset=ezrouter</source>
        <translation>新しいものを入手してください。リンクは ezswitch://import?preset=ezrouter のような形です</translation>
    </message>
    <message>
        <source>Ask for an address without one; Git knows your sign-ins by itself.</source>
        <translation>認証情報を含まないアドレスを入手してください。サインインの情報は Git 自身が持っています。</translation>
    </message>
    <message>
        <source>Ask for another address of it.</source>
        <translation>別のアドレスを入手してください。</translation>
    </message>
    <message>
        <source>Ask for the check yourself.</source>
        <translation>自分でチェックを実行してください。</translation>
    </message>
    <message>
        <source>Ask its owner for the address where it is now.</source>
        <translation>現在のアドレスを所有者に確認してください。</translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation>所有者に確認してください。</translation>
    </message>
    <message>
        <source>Ask what is left on the account</source>
        <translation>アカウントの残高を問い合わせる</translation>
    </message>
    <message>
        <source>Ask who shared it for another one.</source>
        <translation>共有した人に、別のものを求めてください。</translation>
    </message>
    <message>
        <source>Ask whoever manages this machine.</source>
        <translation>このマシンの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Back to before ezswitch</source>
        <translation>ezswitch 以前に復元</translation>
    </message>
    <message>
        <source>Better: {choices}.</source>
        <translation>代わりの候補：{choices}。</translation>
    </message>
    <message>
        <source>Blanks around the key were removed.</source>
        <translation>キーの前後の空白を取り除きました。</translation>
    </message>
    <message>
        <source>Bring my providers from CC Switch ({number})</source>
        <translation>CC Switch からプロバイダーをインポート ({number})</translation>
    </message>
    <message>
        <source>By a program: ezswitch keys set NAME --command ...</source>
        <translation>プログラムを使う場合：ezswitch keys set NAME --command ...</translation>
    </message>
    <message>
        <source>By which sign-in: a key, and so nobody is asked at the start.</source>
        <translation>サインインの方法：キー。そのため起動時に何も尋ねられません。</translation>
    </message>
    <message>
        <source>CC Switch did not end properly</source>
        <translation>CC Switch が正しく終了していません</translation>
    </message>
    <message>
        <source>CC Switch has no database there</source>
        <translation>そこに CC Switch のデータベースがありません</translation>
    </message>
    <message>
        <source>CC Switch is writing to it</source>
        <translation>CC Switch が書き込み中です</translation>
    </message>
    <message>
        <source>CC Switch keeps copies in its folder backups; put one back there, then try again.</source>
        <translation>CC Switch は自身の backups フォルダーにコピーを保管しています。それを 1 つ戻してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>CC Switch keeps it in {folder}; ezswitch edits {other_folder}.</source>
        <translation>CC Switch は {folder} に保管し、ezswitch は {other_folder} を編集します。</translation>
    </message>
    <message>
        <source>CC Switch translates between this provider and {app}. ezswitch does not: the profile serves agents that speak {format}.</source>
        <translation>CC Switch はこのプロバイダーと {app} の間を変換しています。ezswitch は変換しません。このプロファイルは {format}に対応するエージェントで使えます。</translation>
    </message>
    <message>
        <source>CC Switch was not found here.</source>
        <translation>ここには CC Switch が見つかりません。</translation>
    </message>
    <message>
        <source>CC Switch&apos;s own proxy holds its place: switch that off there first.</source>
        <translation>CC Switch 自身のプロキシが設定されています。先に CC Switch でオフにしてください。</translation>
    </message>
    <message>
        <source>CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST is set.</source>
        <translation>CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST が設定されています。</translation>
    </message>
    <message>
        <source>Cancel what hangs and try again, or use another model: each has a queue of its own.</source>
        <translation>止まっているものをキャンセルしてもう一度試すか、別のモデルを使ってください。待ち行列はモデルごとに別です。</translation>
    </message>
    <message>
        <source>Cannot be brought: {reasons}</source>
        <translation>インポートできません：{reasons}</translation>
    </message>
    <message>
        <source>Cannot change the mode of {path}</source>
        <translation>{path} のモードを変更できません</translation>
    </message>
    <message>
        <source>Cannot import ({number})</source>
        <translation>インポート不可 ({number})</translation>
    </message>
    <message>
        <source>Cannot lock {path}</source>
        <translation>{path} をロックできません</translation>
    </message>
    <message>
        <source>Cannot look at the lock {path}</source>
        <translation>ロック {path} を調べられません</translation>
    </message>
    <message>
        <source>Cannot make the folder {path}</source>
        <translation>フォルダー {path} を作成できません</translation>
    </message>
    <message>
        <source>Cannot make {path} durable</source>
        <translation>{path} をディスクに確実に書き込めません</translation>
    </message>
    <message>
        <source>Cannot open the lock {path}</source>
        <translation>ロック {path} を開けません</translation>
    </message>
    <message>
        <source>Cannot read {path}: {why}.</source>
        <translation>{path} を読み取れません：{why}。</translation>
    </message>
    <message>
        <source>Cannot remove {path}</source>
        <translation>{path} を削除できません</translation>
    </message>
    <message>
        <source>Cannot unlock {path}</source>
        <translation>{path} のロックを解除できません</translation>
    </message>
    <message>
        <source>Cannot write {path}</source>
        <translation>{path} に書き込めません</translation>
    </message>
    <message>
        <source>Cannot write {path}: it could not be closed to other users of this machine, and a key would stand in it.</source>
        <translation>{path} に書き込めません。このマシンのほかのユーザーから読めないようにできず、キーがそこに残ることになるためです。</translation>
    </message>
    <message>
        <source>Cannot write {path}: {why}.</source>
        <translation>{path} に書き込めません：{why}。</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>外部で変更</translation>
    </message>
    <message>
        <source>Changed outside ezswitch</source>
        <translation>ezswitch の外で変更</translation>
    </message>
    <message>
        <source>Changed since last switch</source>
        <translation>最後の切り替え後に変更</translation>
    </message>
    <message>
        <source>Changed. What you changed yourself stays ({n} field).</source>
        <translation>変更されました。自分で変更した項目はそのままです（{n} 件）。</translation>
    </message>
    <message>
        <source>Changed. What you changed yourself stays ({n} fields).</source>
        <translation>変更されました。自分で変更した項目はそのままです（{n} 件）。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度チェック</translation>
    </message>
    <message>
        <source>Check all profiles now</source>
        <translation>すべてのプロファイルを今すぐチェック</translation>
    </message>
    <message>
        <source>Check deeper…</source>
        <translation>詳しくチェック…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>Check everything, in the menu, says what is wrong with it and what to do.</source>
        <translation>メニューの「すべてチェック」で、問題点と対処方法がわかります。</translation>
    </message>
    <message>
        <source>Check everything…</source>
        <translation>すべてチェック…</translation>
    </message>
    <message>
        <source>Check host and port. A gateway on this machine may not be running.</source>
        <translation>ホストとポートを確認してください。このマシン上のゲートウェイなら、起動していない可能性があります。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Check that icacls works for this folder.</source>
        <translation>このフォルダーで icacls が動作するか確認してください。</translation>
    </message>
    <message>
        <source>Check the address, and whether a company proxy or an antivirus program reads encrypted traffic.</source>
        <translation>アドレスを確認し、会社のプロキシやウイルス対策プログラムが暗号化通信を読み取っていないか確認してください。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the address. It must be readable without a sign-in.</source>
        <translation>アドレスを確認してください。サインインなしで読めるものでなければなりません。</translation>
    </message>
    <message>
        <source>Check the base URL in your provider&apos;s docs.</source>
        <translation>プロバイダーのドキュメントでベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Check the base URL of this API format in your provider&apos;s docs.</source>
        <translation>プロバイダーのドキュメントで、この API 形式のベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, your provider must mend its list; agents may work all the same.</source>
        <translation>ベース URL を確認してください。正しい場合は、プロバイダー側で一覧の修正が必要です。それでもエージェントは動作することがあります。</translation>
    </message>
    <message>
        <source>Check the base URL. On a guest or company network, a sign-in page may be in the way: open a browser first.</source>
        <translation>ベース URL を確認してください。ゲスト用や会社のネットワークでは、サインインページに遮られていることがあります。先にブラウザーを開いてください。</translation>
    </message>
    <message>
        <source>Check the base URL; a sign-in page may be in the way.</source>
        <translation>ベース URL を確認してください。サインインページに遮られていることがあります。</translation>
    </message>
    <message>
        <source>Check the disk before you go on.</source>
        <translation>先に進む前に、ディスクを確認してください。</translation>
    </message>
    <message>
        <source>Check the path of that base URL in your provider&apos;s docs, or take the address out of the profile.</source>
        <translation>プロバイダーのドキュメントでそのベース URL のパスを確認するか、プロファイルからこのアドレスを外してください。</translation>
    </message>
    <message>
        <source>Check the path of the base URL, above all whether it ends in /v1 as your provider&apos;s docs say.</source>
        <translation>ベース URL のパスを確認してください。特に、プロバイダーのドキュメントのとおり /v1 で終わっているかを確かめてください。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and the space on the disk.</source>
        <translation>ファイルとフォルダーのアクセス権、ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and whether this computer is online.</source>
        <translation>ホストの綴りと、このコンピューターがオンラインかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check the spelling, or write it in ASCII (xn--...).</source>
        <translation>綴りを確認するか、ASCII（xn--...）で書いてください。</translation>
    </message>
    <message>
        <source>Check whether the file is locked or protected (lsattr on Linux, Get Info on macOS).</source>
        <translation>ファイルがロックまたは保護されていないか確認してください（Linux では lsattr、macOS では「情報を見る」）。</translation>
    </message>
    <message>
        <source>Check who owns it, and its permissions.</source>
        <translation>所有者とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder, and their permissions.</source>
        <translation>ファイルとフォルダーの所有者とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Checking {n} profiles…</source>
        <translation>{n} 件のプロファイルをチェック中…</translation>
    </message>
    <message>
        <source>Checking {n} profile…</source>
        <translation>{n} 件のプロファイルをチェック中…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>モデルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>プロファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose a profile for it.</source>
        <translation>このエージェントのプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a short name, and give the key on standard input or at the prompt.</source>
        <translation>短い名前を選び、キーは標準入力かプロンプトで渡してください。</translation>
    </message>
    <message>
        <source>Choose another id, or edit it.</source>
        <translation>別の ID を選ぶか、編集してください。</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>別の ID を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose another profile for them.</source>
        <translation>これらのエージェントの別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the profile&apos;s model inside Crush once, or remove `models` from that file.</source>
        <translation>Crush の中でプロファイルのモデルを一度選ぶか、そのファイルから `models` を削除してください。</translation>
    </message>
    <message>
        <source>Claude Code then ignores the address and the key helper of settings.json.</source>
        <translation>その場合、Claude Code は settings.json のアドレスとキーヘルパーを無視します。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Codex no longer reads it: `codex -p NAME` reads NAME.config.toml beside it.</source>
        <translation>Codex はこれをもう読みません。`codex -p NAME` は隣の NAME.config.toml を読みます。</translation>
    </message>
    <message>
        <source>Codex refuses to start with it: profiles moved to files of their own.</source>
        <translation>これがあると Codex は起動しません。プロファイルは個別のファイルに移りました。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Copilot CLI then uses that address and no provider of providers.json.</source>
        <translation>その場合、Copilot CLI はそのアドレスを使い、providers.json のプロバイダーは使いません。</translation>
    </message>
    <message>
        <source>Copilot CLI then uses that model, and the provider it names, whatever settings.json says.</source>
        <translation>その場合、Copilot CLI は settings.json の内容にかかわらず、そのモデルと、それが指すプロバイダーを使います。</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard.</source>
        <translation>ダッシュボードからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the key again from your provider&apos;s dashboard, without a blank or line break around it. It may also have expired, been used up or revoked, or belong to another host.</source>
        <translation>プロバイダーのダッシュボードから、前後に空白や改行を含めずにキーをコピーし直してください。期限切れ、使い切り、失効、別のホスト用のキーである可能性もあります。</translation>
    </message>
    <message>
        <source>Copy the key alone, without its label.</source>
        <translation>ラベルを含めず、キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>Copy the key without its quotes.</source>
        <translation>引用符を含めずにキーをコピーしてください。</translation>
    </message>
    <message>
        <source>Copy the link again from the provider&apos;s page, or add the profile by hand.</source>
        <translation>プロバイダーのページからリンクをコピーし直すか、プロファイルを手動で追加してください。</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>Correct it in the profile.</source>
        <translation>プロファイルで修正してください。</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>そこで修正してください。</translation>
    </message>
    <message>
        <source>Correct it there. Everything else goes on.</source>
        <translation>そこで修正してください。それ以外は通常どおり動作します。</translation>
    </message>
    <message>
        <source>Correct or remove it, then store those keys again.</source>
        <translation>修正または削除してから、それらのキーを保存し直してください。</translation>
    </message>
    <message>
        <source>Correct the cause, then run ezswitch again.</source>
        <translation>原因を取り除いてから、ezswitch をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Correct the file, or put the agent on its profile again.</source>
        <translation>ファイルを修正するか、エージェントをもう一度プロファイルに切り替えてください。</translation>
    </message>
    <message>
        <source>Correct the link, then try again.</source>
        <translation>リンクを修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>DeepSeek</source>
        <translation>DeepSeek</translation>
    </message>
    <message>
        <source>Details of the check…</source>
        <translation>チェックの詳細…</translation>
    </message>
    <message>
        <source>Did you mean https://{meant} ?</source>
        <translation>https://{meant} のことですか？</translation>
    </message>
    <message>
        <source>Did you mean {agent}?</source>
        <translation>{agent} のことですか？</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>{name} のことですか？</translation>
    </message>
    <message>
        <source>Did you mean {profiles}?</source>
        <translation>{profiles} のことですか？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>やり直しました</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>やり直しました：{action}</translation>
    </message>
    <message>
        <source>Done, but look at this</source>
        <translation>完了しましたが、確認が必要です</translation>
    </message>
    <message>
        <source>Done. Now the proof…</source>
        <translation>完了しました。動作を確認中…</translation>
    </message>
    <message>
        <source>Droid takes each of them from there whole, and nothing of it from settings.json, so a switch does not count.</source>
        <translation>Droid はこれらをそれぞれ丸ごとそこから読み、settings.json からは何も読まないため、切り替えても効きません。</translation>
    </message>
    <message>
        <source>Duplicate, keep the key</source>
        <translation>複製、キーはそのまま</translation>
    </message>
    <message>
        <source>Duplicated; the copy keeps the key</source>
        <translation>複製しました。コピーも同じキーを使います</translation>
    </message>
    <message>
        <source>EZSWITCH_API_KEY is set.</source>
        <translation>EZSWITCH_API_KEY が設定されています。</translation>
    </message>
    <message>
        <source>Each has extensions and a list of models of its own, and ezswitch writes the default one&apos;s.</source>
        <translation>それぞれに拡張機能とモデル一覧があり、ezswitch は既定のものに書き込みます。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit it and enter one.</source>
        <translation>編集して入力してください。</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>プロファイルを編集…</translation>
    </message>
    <message>
        <source>Edit {profile}</source>
        <translation>{profile} を編集</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Emptied: Amazon Bedrock would be called instead of the profile.</source>
        <translation>空にします：プロファイルの代わりに Amazon Bedrock が呼び出されるため。</translation>
    </message>
    <message>
        <source>Emptied: Google Vertex would be called instead of the profile.</source>
        <translation>空にします：プロファイルの代わりに Google Vertex が呼び出されるため。</translation>
    </message>
    <message>
        <source>Emptied: Microsoft Foundry would be called instead of the profile.</source>
        <translation>空にします：プロファイルの代わりに Microsoft Foundry が呼び出されるため。</translation>
    </message>
    <message>
        <source>Emptied: headers meant for another provider would be sent along.</source>
        <translation>空にします：別のプロバイダー向けのヘッダーが一緒に送られるため。</translation>
    </message>
    <message>
        <source>Emptied: it would take the place of the profile&apos;s key in the Authorization header.</source>
        <translation>空にします：Authorization ヘッダーでプロファイルのキーに取って代わるため。</translation>
    </message>
    <message>
        <source>Emptied: the shell&apos;s key would travel to the profile&apos;s address as x-api-key.</source>
        <translation>空にします：シェルのキーが x-api-key としてプロファイルのアドレスに送られるため。</translation>
    </message>
    <message>
        <source>Encrypted and trusted</source>
        <translation>暗号化と証明書</translation>
    </message>
    <message>
        <source>Every API format answers</source>
        <translation>すべての API 形式の応答</translation>
    </message>
    <message>
        <source>Every agent becomes what it was before ezswitch, and then ezswitch forgets everything.</source>
        <translation>すべてのエージェントが ezswitch 以前の状態に戻り、その後 ezswitch はすべての記録を消します。</translation>
    </message>
    <message>
        <source>Everything else survives byte for byte.</source>
        <translation>それ以外は 1 バイトも変わりません。</translation>
    </message>
    <message>
        <source>Example: pass show api/example</source>
        <translation>例：pass show api/example</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>プロファイルをエクスポート</translation>
    </message>
    <message>
        <source>Exported, without keys: {path}</source>
        <translation>キーを含めずにエクスポートしました：{path}</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>何でも検索…</translation>
    </message>
    <message>
        <source>Formats: {formats}.</source>
        <translation>形式：{formats}。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>From the settings file to the model, up to the first thing that is wrong. Nothing is generated.</source>
        <translation>設定ファイルからモデルまで順に調べ、最初の問題で止まります。何も生成しません。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Gateways answer such a key with 401.</source>
        <translation>ゲートウェイはそのようなキーに 401 を返します。</translation>
    </message>
    <message>
        <source>Ge&amp;mini address</source>
        <translation>Gemini のアドレス(&amp;M)</translation>
    </message>
    <message>
        <source>Gemini CLI cannot read it then, and does not start.</source>
        <translation>この場合、Gemini CLI はファイルを読み取れず、起動しません。</translation>
    </message>
    <message>
        <source>Gemini CLI does not trust this folder yet.</source>
        <translation>Gemini CLI はこのフォルダーをまだ信頼していません。</translation>
    </message>
    <message>
        <source>Gemini CLI reads the first .env alone that it finds, so a profile does not count in this folder.</source>
        <translation>Gemini CLI は最初に見つけた .env だけを読むため、このフォルダーではプロファイルが効きません。</translation>
    </message>
    <message>
        <source>Gemini CLI reads the first .env alone that it finds: with a profile that is the one in .gemini.</source>
        <translation>Gemini CLI は最初に見つけた .env だけを読みます。プロファイルを使うときは .gemini の中のものです。</translation>
    </message>
    <message>
        <source>Gemini CLI says that it uses it, and sends the profile&apos;s key all the same.</source>
        <translation>Gemini CLI はこれを使うと表示しますが、それでもプロファイルのキーを送ります。</translation>
    </message>
    <message>
        <source>Gemini CLI takes it instead of what a profile&apos;s .env says, also where it is empty.</source>
        <translation>Gemini CLI は、プロファイルの .env の内容よりこれを優先します。空の場合も同じです。</translation>
    </message>
    <message>
        <source>Gemini CLI then uses that sign-in, or stops: a profile needs the one by key.</source>
        <translation>この場合、Gemini CLI はそのサインインを使うか、停止します。プロファイルにはキーによるサインインが必要です。</translation>
    </message>
    <message>
        <source>Gemini-compatible</source>
        <translation>Gemini 互換</translation>
    </message>
    <message>
        <source>Git and ssh know your sign-ins by themselves.</source>
        <translation>サインインの情報は Git と ssh 自身が持っています。</translation>
    </message>
    <message>
        <source>Git cannot get the shared setup: {why}.</source>
        <translation>Git で共有セットアップを取得できません：{why}。</translation>
    </message>
    <message>
        <source>Git is not installed here.</source>
        <translation>ここには Git がインストールされていません。</translation>
    </message>
    <message>
        <source>Git was ended before it was done.</source>
        <translation>Git は完了する前に終了させられました。</translation>
    </message>
    <message>
        <source>Give a file, a URL, a link, live, cc-switch, or - for standard input.</source>
        <translation>ファイル、URL、リンク、live、cc-switch、または標準入力を表す - を指定してください。</translation>
    </message>
    <message>
        <source>Give at least one address.</source>
        <translation>アドレスを少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Give at least one, such as --openai URL.</source>
        <translation>--openai URL など、少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Give it to yourself (chown), or run ezswitch as its owner.</source>
        <translation>自分の所有にする（chown）か、所有者として ezswitch を実行してください。</translation>
    </message>
    <message>
        <source>Give it: ezswitch keys set {key}</source>
        <translation>キーを渡してください：ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Give its path.</source>
        <translation>パスを指定してください。</translation>
    </message>
    <message>
        <source>Give its whole path.</source>
        <translation>完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>Give the address of the file itself, or of a Git repository (ending in .git).</source>
        <translation>ファイル自体のアドレスか、Git リポジトリのアドレス（.git で終わるもの）を指定してください。</translation>
    </message>
    <message>
        <source>Give the address up to the path only.</source>
        <translation>アドレスはパスの部分までを指定してください。</translation>
    </message>
    <message>
        <source>Give the address where it is.</source>
        <translation>最終的な転送先のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Give the key apart from the URL.</source>
        <translation>キーは URL とは別に渡してください。</translation>
    </message>
    <message>
        <source>Give the variable one value everywhere, or start ezswitch from the shell you use {agent} in.</source>
        <translation>変数をどこでも同じ値にするか、{agent} を使うシェルから ezswitch を起動してください。</translation>
    </message>
    <message>
        <source>Give this one a name of its own (--key NAME), or replace that one: ezswitch keys set {key}</source>
        <translation>このキーに別の名前を付けるか（--key NAME）、既存のキーを置き換えてください：ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Give {file} another name.</source>
        <translation>{file} を別の名前にしてください。</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>それでも続ける</translation>
    </message>
    <message>
        <source>Going back gives the same bytes.</source>
        <translation>元に戻すと、バイト単位で同じ内容になります。</translation>
    </message>
    <message>
        <source>Going back to what was there before (ezswitch revert) still works.</source>
        <translation>ezswitch 以前の状態への復元（ezswitch revert）は引き続き使えます。</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>Goose keeps its key in the keychain or takes it from a variable: paste it.</source>
        <translation>Goose はキーをキーチェーンに保管するか、変数から受け取ります。キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Goose then uses what it says, whatever its files say.</source>
        <translation>この場合、Goose は自身のファイルの内容にかかわらず、これに従います。</translation>
    </message>
    <message>
        <source>Grok Build reads it after config.toml: what it says wins.</source>
        <translation>Grok Build はこれを config.toml の後に読みます。こちらの内容が優先されます。</translation>
    </message>
    <message>
        <source>Grok Build sends a key as a bearer token, which {host} does not accept.</source>
        <translation>Grok Build はキーをベアラートークンとして送りますが、{host} はそれを受け付けません。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>ヘルプ…</translation>
    </message>
    <message>
        <source>Hidden ({n})</source>
        <translation>非表示 ({n})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of {agent}</source>
        <translation>{agent} の履歴</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Host found</source>
        <translation>ホスト名の解決</translation>
    </message>
    <message>
        <source>How to install ezswitch, the profiles with their addresses and models, which agents use them, and where to get a key. Never a key.</source>
        <translation>ezswitch のインストール方法、プロファイルとそのアドレスとモデル、それを使うエージェント、キーの入手先。キーは含みません。</translation>
    </message>
    <message>
        <source>How to install it: {url}</source>
        <translation>インストール方法：{url}</translation>
    </message>
    <message>
        <source>If it is the one you mean, make it first: {command}</source>
        <translation>このフォルダーで正しければ、先に作成してください：{command}</translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {address}</source>
        <translation>送信してよい場合：ezswitch keys approve {key} {address}</translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {host}</source>
        <translation>送信してよい場合：ezswitch keys approve {key} {host}</translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {host}.</source>
        <translation>送信してよい場合：ezswitch keys approve {key} {host}。</translation>
    </message>
    <message>
        <source>If it may be: {command}</source>
        <translation>送信してよい場合：{command}</translation>
    </message>
    <message>
        <source>If that folder belongs to the same git repository, it wins over every profile here.</source>
        <translation>そのフォルダーが同じ Git リポジトリに属する場合、ここではすべてのプロファイルより優先されます。</translation>
    </message>
    <message>
        <source>If that is meant: ezswitch agents --validate {path} --accept outside-home</source>
        <translation>それが意図したものなら：ezswitch agents --validate {path} --accept outside-home</translation>
    </message>
    <message>
        <source>If that is your provider too, use {url} as the base URL.</source>
        <translation>これも同じプロバイダーなら、ベース URL に {url} を使ってください。</translation>
    </message>
    <message>
        <source>If you want that: --accept {consent}</source>
        <translation>それでよい場合：--accept {consent}</translation>
    </message>
    <message>
        <source>Import again: another name is found then.</source>
        <translation>もう一度インポートしてください。別の名前が選ばれます。</translation>
    </message>
    <message>
        <source>Import it: ezswitch import URL</source>
        <translation>インポートしてください：ezswitch import URL</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>In Zed&apos;s agent settings, open {provider} and paste the profile&apos;s key. After a rotation, paste the new one.</source>
        <translation>Zed のエージェント設定で {provider} を開き、プロファイルのキーを貼り付けてください。キーを更新した後は、新しいキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>In this folder that wins over every profile.</source>
        <translation>このフォルダーでは、これがすべてのプロファイルより優先されます。</translation>
    </message>
    <message>
        <source>In this folder {agent} reads it after the file that ezswitch edits, or not at all.</source>
        <translation>このフォルダーでは、{agent} はこのファイルを ezswitch が編集するファイルの後に読むか、まったく読みません。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use by {some} of {all}</source>
        <translation>{all} 個中 {some} 個で使用中</translation>
    </message>
    <message>
        <source>In use in {agents}.</source>
        <translation>{agents} で使用中。</translation>
    </message>
    <message>
        <source>Install Visual Studio Code from {url}</source>
        <translation>{url} から Visual Studio Code をインストールしてください</translation>
    </message>
    <message>
        <source>Install ezswitch again.</source>
        <translation>ezswitch をインストールし直してください。</translation>
    </message>
    <message>
        <source>Install git, or ask for an https:// file.</source>
        <translation>git をインストールするか、https:// のファイルを入手してください。</translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation>インストール：{command}</translation>
    </message>
    <message>
        <source>Install one of {programs}.</source>
        <translation>{programs} のどれかをインストールしてください。</translation>
    </message>
    <message>
        <source>Install one with its command, then look again. Or set up anyway: it works as soon as one is there.</source>
        <translation>コマンドでどれかをインストールしてから、もう一度調べてください。このまま設定することもできます。インストールすれば動作します。</translation>
    </message>
    <message>
        <source>Install {agent} with: {command}</source>
        <translation>{agent} をインストールするには：{command}</translation>
    </message>
    <message>
        <source>Install {package} by hand: Extensions, Install from VSIX.</source>
        <translation>{package} を手動でインストールしてください：Extensions、Install from VSIX。</translation>
    </message>
    <message>
        <source>It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>-----BEGIN CERTIFICATE----- で始まるファイルです。</translation>
    </message>
    <message>
        <source>It brings its key, •••.</source>
        <translation>キーが付いています：•••。</translation>
    </message>
    <message>
        <source>It chooses models for a plugin, and is no provider.</source>
        <translation>これはプラグイン用のモデルを選ぶもので、プロバイダーではありません。</translation>
    </message>
    <message>
        <source>It comes without a key: paste one.</source>
        <translation>キーは付いていません。貼り付けてください。</translation>
    </message>
    <message>
        <source>It fits no agent that is installed.</source>
        <translation>インストール済みのエージェントで使えるものがありません。</translation>
    </message>
    <message>
        <source>It has one way only.</source>
        <translation>方式は 1 つだけです。</translation>
    </message>
    <message>
        <source>It has {model}.</source>
        <translation>{model} はあります。</translation>
    </message>
    <message>
        <source>It ignores the key: any word will do.</source>
        <translation>キーは無視されます。どんな文字列でもかまいません。</translation>
    </message>
    <message>
        <source>It is a placeholder of CC Switch&apos;s proxy, not a key.</source>
        <translation>これは CC Switch のプロキシが使う仮の値で、キーではありません。</translation>
    </message>
    <message>
        <source>It is not a role of a model.</source>
        <translation>モデルのロールではありません。</translation>
    </message>
    <message>
        <source>It is not sent there, so neither a check nor a switch to this profile works.</source>
        <translation>キーはそこに送られないため、このプロファイルのチェックも、このプロファイルへの切り替えもできません。</translation>
    </message>
    <message>
        <source>It is not the address of a web page.</source>
        <translation>Web ページのアドレスではありません。</translation>
    </message>
    <message>
        <source>It is not the id of a model.</source>
        <translation>モデルの ID ではありません。</translation>
    </message>
    <message>
        <source>It is the app&apos;s own sign-in, which needs no profile.</source>
        <translation>アプリの自前のサインインで、プロファイルは不要です。</translation>
    </message>
    <message>
        <source>It is the second line of minisign.pub, 56 characters that begin with RW.</source>
        <translation>minisign.pub の 2 行目にある、RW で始まる 56 文字です。</translation>
    </message>
    <message>
        <source>It leads to CC Switch&apos;s own proxy on this machine, not to a provider.</source>
        <translation>プロバイダーではなく、このマシン上の CC Switch 自身のプロキシを指しています。</translation>
    </message>
    <message>
        <source>It leads to CC Switch&apos;s own proxy, not to a provider.</source>
        <translation>プロバイダーではなく、CC Switch 自身のプロキシを指しています。</translation>
    </message>
    <message>
        <source>It looks as if you are offline</source>
        <translation>オフラインのようです</translation>
    </message>
    <message>
        <source>It looks like https://www.example.com/ezswitch.toml</source>
        <translation>https://www.example.com/ezswitch.toml のような形です</translation>
    </message>
    <message>
        <source>It looks like setup.git#team/ezswitch.toml</source>
        <translation>setup.git#team/ezswitch.toml のような形です</translation>
    </message>
    <message>
        <source>It looks like ssh://git@example.com/team/setup.git</source>
        <translation>ssh://git@example.com/team/setup.git のような形です</translation>
    </message>
    <message>
        <source>It names a profile that is not in this shared setup.</source>
        <translation>この共有セットアップにないプロファイルを指しています。</translation>
    </message>
    <message>
        <source>It names no address that can be used.</source>
        <translation>使えるアドレスが指定されていません。</translation>
    </message>
    <message>
        <source>It names no address.</source>
        <translation>アドレスが指定されていません。</translation>
    </message>
    <message>
        <source>It names no base URL of an API format that ezswitch knows.</source>
        <translation>ezswitch が対応する API 形式のベース URL が指定されていません。</translation>
    </message>
    <message>
        <source>It names no model with an address of its own.</source>
        <translation>固有のアドレスを持つモデルが指定されていません。</translation>
    </message>
    <message>
        <source>It names no provider.</source>
        <translation>プロバイダーが指定されていません。</translation>
    </message>
    <message>
        <source>It puts every agent back where ezswitch itself is gone.</source>
        <translation>ezswitch 自体がなくなっても、すべてのエージェントを元に戻すためのものです。</translation>
    </message>
    <message>
        <source>It reads no .env there, so no profile counts, and it asks for a key.</source>
        <translation>そこでは .env を読まないため、プロファイルは効かず、キーを求められます。</translation>
    </message>
    <message>
        <source>It speaks a format that ezswitch does not know.</source>
        <translation>ezswitch が対応していない形式を使っています。</translation>
    </message>
    <message>
        <source>It speaks {formats}.</source>
        <translation>対応する形式：{formats}。</translation>
    </message>
    <message>
        <source>It speaks {format}, which ezswitch does not know.</source>
        <translation>ezswitch が対応していない形式 {format} を使っています。</translation>
    </message>
    <message>
        <source>It still works: it starts the ezswitch that wrote it.</source>
        <translation>まだ動作します。これを書き込んだ ezswitch を起動します。</translation>
    </message>
    <message>
        <source>It takes no key from its file, and keeps what you type in the keychain under the address.</source>
        <translation>ファイルからはキーを受け取らず、入力されたキーをアドレスごとにキーチェーンに保管します。</translation>
    </message>
    <message>
        <source>It takes {ms} ms instead of {usual} ms. Some gateways queue under load and never say so.</source>
        <translation>通常 {usual} ms のところ {ms} ms かかります。ゲートウェイによっては、負荷が高いと何も知らせずに待たせます。</translation>
    </message>
    <message>
        <source>It uses a sign-in to another service that only CC Switch&apos;s own proxy can use.</source>
        <translation>CC Switch 自身のプロキシだけが使える、別のサービスへのサインインを使っています。</translation>
    </message>
    <message>
        <source>It uses a sign-in to {service} that only CC Switch&apos;s own proxy can use.</source>
        <translation>CC Switch 自身のプロキシだけが使える、{service} へのサインインを使っています。</translation>
    </message>
    <message>
        <source>It uses {cloud}, with a sign-in of its own.</source>
        <translation>自前のサインインで {cloud} を使っています。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>ファイルはそのままです。</translation>
    </message>
    <message>
        <source>It was left as it is: correct it there. Everything else goes on.</source>
        <translation>ファイルはそのままです。そこで修正してください。それ以外は通常どおり動作します。</translation>
    </message>
    <message>
        <source>It was left where it is, so that nothing is lost. Your agents&apos; files were not touched.</source>
        <translation>何も失われないように、ファイルはその場所に残してあります。エージェントのファイルには触れていません。</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>正常に動作しています</translation>
    </message>
    <message>
        <source>It works as it stands, but it can be neither checked nor switched to again.</source>
        <translation>今のままで動作しますが、チェックも、これへの再切り替えもできません。</translation>
    </message>
    <message>
        <source>Its API format {format} is none that ezswitch knows.</source>
        <translation>API 形式 {format} に ezswitch は対応していません。</translation>
    </message>
    <message>
        <source>Its API formats lead to different hosts: {hosts}.</source>
        <translation>API 形式ごとに異なるホストを指しています：{hosts}。</translation>
    </message>
    <message>
        <source>Its address and key stand as they were; neither can be checked.</source>
        <translation>アドレスとキーはそのままですが、どちらもチェックできません。</translation>
    </message>
    <message>
        <source>Its address carries what looks like a key, which would stand in profiles.toml for all to read.</source>
        <translation>アドレスにキーらしきものが含まれています。これは profiles.toml に誰でも読める形で残ることになります。</translation>
    </message>
    <message>
        <source>Its address is that of a single request, and no base URL can be told from it.</source>
        <translation>アドレスが 1 つのリクエストのものなので、そこからベース URL がわかりません。</translation>
    </message>
    <message>
        <source>Its file does not name the profile.</source>
        <translation>ファイルにこのプロファイルが書かれていません。</translation>
    </message>
    <message>
        <source>Its file is one of ezswitch&apos;s own.</source>
        <translation>指定のファイルは ezswitch 自身のものです。</translation>
    </message>
    <message>
        <source>Its file names {profile}.</source>
        <translation>ファイルに {profile} が書かれています。</translation>
    </message>
    <message>
        <source>Its file no longer says what the last switch wrote, so it may use another address, key or model.</source>
        <translation>ファイルの内容が最後の切り替えで書き込んだものと違うため、別のアドレス、キー、モデルが使われている可能性があります。</translation>
    </message>
    <message>
        <source>Its file on this machine: {problem}</source>
        <translation>このマシン上のファイル：{problem}</translation>
    </message>
    <message>
        <source>Its files are as they were.</source>
        <translation>ファイルは以前のままです。</translation>
    </message>
    <message>
        <source>Its gateway was asked, and does not answer there.</source>
        <translation>ゲートウェイに問い合わせましたが、そこでは応答しません。</translation>
    </message>
    <message>
        <source>Its key comes from a command (apiKeyHelper): paste the key.</source>
        <translation>キーはコマンド（apiKeyHelper）から得られます。キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Its key is in Codex&apos;s sign-in or in a variable.</source>
        <translation>キーは Codex のサインインまたは変数にあります。</translation>
    </message>
    <message>
        <source>Its key is in a variable or in a .env file: paste it.</source>
        <translation>キーは変数または .env ファイルにあります。貼り付けてください。</translation>
    </message>
    <message>
        <source>Its key is in a variable or printed by a command.</source>
        <translation>キーは変数にあるか、コマンドが出力します。</translation>
    </message>
    <message>
        <source>Its key is in the keychain or in a variable: paste it.</source>
        <translation>キーはキーチェーンまたは変数にあります。貼り付けてください。</translation>
    </message>
    <message>
        <source>Its key is in {agent}&apos;s sign-in or in a variable: paste it.</source>
        <translation>キーは {agent} のサインインまたは変数にあります。貼り付けてください。</translation>
    </message>
    <message>
        <source>Its key is kept by a secret provider: paste it.</source>
        <translation>キーはシークレットプロバイダーが保管しています。貼り付けてください。</translation>
    </message>
    <message>
        <source>Its key is named by a variable: paste it.</source>
        <translation>キーは変数で指定されています。貼り付けてください。</translation>
    </message>
    <message>
        <source>Its key is not stored.</source>
        <translation>キーが保存されていません。</translation>
    </message>
    <message>
        <source>Its key is stored already. It goes to {hosts} and nowhere else, and they bill you.</source>
        <translation>キーはすでに保存されています。送信先は {hosts} だけで、料金の請求元もそこです。</translation>
    </message>
    <message>
        <source>Its key stands in a variable or a .env file: paste it.</source>
        <translation>キーは変数または .env ファイルに書かれています。貼り付けてください。</translation>
    </message>
    <message>
        <source>Its keys move into the keychain; CC Switch itself is only read.</source>
        <translation>キーはキーチェーンに移ります。CC Switch 自体は読み取るだけです。</translation>
    </message>
    <message>
        <source>Its list does not have {models}.</source>
        <translation>一覧に {models} がありません。</translation>
    </message>
    <message>
        <source>Its list says otherwise.</source>
        <translation>一覧の内容とは異なります。</translation>
    </message>
    <message>
        <source>Its managed file wins over your own config.toml, without a word.</source>
        <translation>管理ファイルが、何も知らせずに自分の config.toml より優先されます。</translation>
    </message>
    <message>
        <source>Its mode is {mode}; a file with a key should be 0600.</source>
        <translation>モードが {mode} です。キーを含むファイルは 0600 にしてください。</translation>
    </message>
    <message>
        <source>Its name in Goose&apos;s lists: the profile&apos;s.</source>
        <translation>Goose の一覧での名前：プロファイルの名前です。</translation>
    </message>
    <message>
        <source>Its own login or default applies</source>
        <translation>自前のサインインか既定の設定を使用</translation>
    </message>
    <message>
        <source>Its own words stand under the details. Quote them and the request id to your provider.</source>
        <translation>応答の原文は詳細にあります。プロバイダーに問い合わせるときは、それとリクエスト ID を伝えてください。</translation>
    </message>
    <message>
        <source>Its package {package} speaks a format that ezswitch does not know.</source>
        <translation>パッケージ {package} は、ezswitch が対応していない形式を使っています。</translation>
    </message>
    <message>
        <source>Its provider is {provider}, which ezswitch does not know.</source>
        <translation>プロバイダー {provider} に ezswitch は対応していません。</translation>
    </message>
    <message>
        <source>Its provider {provider} speaks a format that ezswitch does not know.</source>
        <translation>プロバイダー {provider} は、ezswitch が対応していない形式を使っています。</translation>
    </message>
    <message>
        <source>Its requirements win over your own config.toml.</source>
        <translation>組織の要件が、自分の config.toml より優先されます。</translation>
    </message>
    <message>
        <source>Its settings are not an object.</source>
        <translation>設定がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Its settings cannot be read.</source>
        <translation>設定を読み取れません。</translation>
    </message>
    <message>
        <source>Its settings name no address any more: put it on its profile again, or on its own sign-in.</source>
        <translation>設定にアドレスがなくなっています。プロファイルにもう一度切り替えるか、自前のサインインに切り替えてください。</translation>
    </message>
    <message>
        <source>Its settings name the profile {profile} at its gateway.</source>
        <translation>設定は、自身のゲートウェイのプロファイル {profile} を指しています。</translation>
    </message>
    <message>
        <source>Its settings name the profile {profile} at {address}.</source>
        <translation>設定は、{address} のプロファイル {profile} を指しています。</translation>
    </message>
    <message>
        <source>Its tools are never run: the call is announced and does not arrive.</source>
        <translation>ツールが実行されません。呼び出しは予告されるだけで届きません。</translation>
    </message>
    <message>
        <source>Its ways are {ways}.</source>
        <translation>使える方式：{ways}。</translation>
    </message>
    <message>
        <source>Its {format} address offers no list, so only agents can tell.</source>
        <translation>{format}のアドレスには一覧がないため、エージェントで使ってみないとわかりません。</translation>
    </message>
    <message>
        <source>JSON does not know this backslash escape</source>
        <translation>JSON にないバックスラッシュのエスケープです</translation>
    </message>
    <message>
        <source>JSON mode</source>
        <translation>JSON モード</translation>
    </message>
    <message>
        <source>Keep a copy of it, then move it away.</source>
        <translation>コピーを取ってから、別の場所に移してください。</translation>
    </message>
    <message>
        <source>Keep a copy of it, then move it away; your agents&apos; files are as they stand now.</source>
        <translation>コピーを取ってから、別の場所に移してください。エージェントのファイルは今のままです。</translation>
    </message>
    <message>
        <source>Keep it as a profile</source>
        <translation>プロファイルとして残す</translation>
    </message>
    <message>
        <source>Keep the shared setup in a repository of its own.</source>
        <translation>共有セットアップは専用のリポジトリに置いてください。</translation>
    </message>
    <message>
        <source>Keep them as profiles</source>
        <translation>プロファイルとして残す</translation>
    </message>
    <message>
        <source>Keep this key in a file that only you can read</source>
        <translation>自分だけが読めるファイルにこのキーを保存する</translation>
    </message>
    <message>
        <source>Keep what my agents use today as profiles</source>
        <translation>エージェントの現在の設定をプロファイルとして残す</translation>
    </message>
    <message>
        <source>Kept in {place}.</source>
        <translation>保管場所：{place}。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>キーの受け付け</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>キーを置き換えました</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys cannot be read or stored. Start a keychain service, or give each key a command that prints it.</source>
        <translation>キーの読み取りも保存もできません。キーチェーンサービスを起動するか、各キーに、それを出力するコマンドを設定してください。</translation>
    </message>
    <message>
        <source>Keys, or settings from before ezswitch that may hold some, lie there: its mode should be 0700.</source>
        <translation>ここにはキー、またはキーを含みうる ezswitch 以前の設定があります。モードを 0700 にしてください。</translation>
    </message>
    <message>
        <source>Keys: {url}</source>
        <translation>キー：{url}</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Kilo reads it after the files that ezswitch edits: what it says about models or providers wins.</source>
        <translation>Kilo はこれを ezswitch が編集するファイルの後に読みます。モデルとプロバイダーについてはこちらの内容が優先されます。</translation>
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
        <translation>使えるもの：{names}。</translation>
    </message>
    <message>
        <source>LM Studio (this machine)</source>
        <translation>LM Studio（このマシン）</translation>
    </message>
    <message>
        <source>LM Studio ignores the key unless it is told to ask for one.</source>
        <translation>LM Studio は、キーを要求するように設定しない限り、キーを無視します。</translation>
    </message>
    <message>
        <source>Last check of {profile}</source>
        <translation>{profile} の前回のチェック</translation>
    </message>
    <message>
        <source>Leave this profile out.</source>
        <translation>このプロファイルを対象から外してください。</translation>
    </message>
    <message>
        <source>Let XDG_STATE_HOME name a folder without them.</source>
        <translation>XDG_STATE_HOME に、これらの文字を含まないフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Let a program print the key (pass, 1Password, Vault ...), or agree to a private file.</source>
        <translation>プログラム（pass、1Password、Vault など）にキーを出力させるか、非公開ファイルへの保存に同意してください。</translation>
    </message>
    <message>
        <source>Let a program print the key, or agree to a private file: --accept key-file.</source>
        <translation>プログラムにキーを出力させるか、非公開ファイルへの保存に同意してください：--accept key-file。</translation>
    </message>
    <message>
        <source>Let settings.json say `advanced.ignoreLocalEnv: true` (a .gemini/.env counts even then), or move the file.</source>
        <translation>settings.json に `advanced.ignoreLocalEnv: true` と書くか（それでも .gemini/.env は有効です）、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>Let that program run</source>
        <translation>このプログラムの実行を許可する</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Line {line} of this shared setup carries what looks like a key: nothing was taken.</source>
        <translation>この共有セットアップの {line} 行目にキーらしきものが含まれています。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {problem}</source>
        <translation>{line} 行 {column} 列：{problem}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>{line} 行：{problem}</translation>
    </message>
    <message>
        <source>Links of other programs, and keys, do not belong into a command: others could read them there.</source>
        <translation>ほかのプログラムのリンクやキーをコマンドに書かないでください。ほかの人に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>List of models read</source>
        <translation>モデル一覧の読み取り</translation>
    </message>
    <message>
        <source>LiteLLM proxy</source>
        <translation>LiteLLM プロキシ</translation>
    </message>
    <message>
        <source>LongCat</source>
        <translation>LongCat</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>後でもう一度調べてください。</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>もう一度調べてください。</translation>
    </message>
    <message>
        <source>Look at it in: ezswitch history</source>
        <translation>次のコマンドで確認してください：ezswitch history</translation>
    </message>
    <message>
        <source>Look at it, then try again.</source>
        <translation>内容を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Look at the proxy: in the settings under Checks, or in HTTPS_PROXY, HTTP_PROXY and ALL_PROXY and the system&apos;s own settings. NO_PROXY names hosts that need none.</source>
        <translation>プロキシを確認してください。設定の「チェック」、または HTTPS_PROXY、HTTP_PROXY、ALL_PROXY とシステムの設定にあります。NO_PROXY には、プロキシが不要なホストを指定します。</translation>
    </message>
    <message>
        <source>Look at what the file is, and correct or remove it.</source>
        <translation>何のファイルか確認し、修正または削除してください。</translation>
    </message>
    <message>
        <source>Look into its own settings (a KeePassXC database must be exposed and unlocked).</source>
        <translation>キーチェーン自体の設定を確認してください（KeePassXC のデータベースは、公開してロックを解除しておく必要があります）。</translation>
    </message>
    <message>
        <source>Look whether the keychain&apos;s own program runs, then try again.</source>
        <translation>キーチェーン自体のプログラムが動作しているか確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Looks for everything that could keep a switch from working. Nothing is sent anywhere.</source>
        <translation>切り替えの妨げになりうるものをすべて調べます。どこにも何も送信しません。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Make it writable if ezswitch may change it, then try again.</source>
        <translation>ezswitch に変更させてよい場合は書き込み可能にしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Make the file system writable, then try again.</source>
        <translation>ファイルシステムを書き込み可能にしてから、もう一度試してください。</translation>
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
        <translation>モデル</translation>
    </message>
    <message>
        <source>ModelScope</source>
        <translation>ModelScope</translation>
    </message>
    <message>
        <source>Models of the profile listed</source>
        <translation>プロファイルのモデルの有無</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>別の場所に移してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Move it away: your profiles stay, and importing an address follows it again.</source>
        <translation>別の場所に移してください。プロファイルは残り、アドレスをインポートすれば再び購読します。</translation>
    </message>
    <message>
        <source>Move it away; then remove the extension by hand where you do not want it.</source>
        <translation>別の場所に移し、不要な拡張機能は手動で削除してください。</translation>
    </message>
    <message>
        <source>Move the folder away, then try again.</source>
        <translation>フォルダーを別の場所に移してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Move what it says into settings.json.</source>
        <translation>その内容を settings.json に移してください。</translation>
    </message>
    <message>
        <source>Move what it says there, or leave it.</source>
        <translation>内容を移すか、そのままにしてください。</translation>
    </message>
    <message>
        <source>NVIDIA NIM</source>
        <translation>NVIDIA NIM</translation>
    </message>
    <message>
        <source>Name a project&apos;s folder.</source>
        <translation>プロジェクトのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>別のものを指定してください。</translation>
    </message>
    <message>
        <source>Name one: ezswitch use PROFILE {agent}</source>
        <translation>指定してください：ezswitch use PROFILE {agent}</translation>
    </message>
    <message>
        <source>Name one: ezswitch use {profile} AGENT, or --all.</source>
        <translation>指定してください：ezswitch use {profile} AGENT、または --all。</translation>
    </message>
    <message>
        <source>Name the file behind the address: https://host/team/setup.git#path/to/ezswitch.toml</source>
        <translation>アドレスの後にファイルを指定してください：https://host/team/setup.git#path/to/ezswitch.toml</translation>
    </message>
    <message>
        <source>Name the file with small letters, digits and dashes, beginning with a letter: my-agent.toml</source>
        <translation>ファイル名は英小文字で始め、英小文字、数字、ハイフンを使ってください：my-agent.toml</translation>
    </message>
    <message>
        <source>Neither drift nor the way back to what was there before ezswitch can be told without it.</source>
        <translation>これがないと、ezswitch の外での変更も、ezswitch 以前の状態への戻し方もわかりません。</translation>
    </message>
    <message>
        <source>No agent is installed here.</source>
        <translation>ここにはエージェントがインストールされていません。</translation>
    </message>
    <message>
        <source>No agent uses a profile now.</source>
        <translation>今プロファイルを使っているエージェントはありません。</translation>
    </message>
    <message>
        <source>No agent uses it now, so nothing else had to change.</source>
        <translation>今使っているエージェントがないため、ほかに変更は不要でした。</translation>
    </message>
    <message>
        <source>No agent was changed outside ezswitch.</source>
        <translation>ezswitch の外で変更されたエージェントはありません。</translation>
    </message>
    <message>
        <source>No agent was changed.</source>
        <translation>変更されたエージェントはありません。</translation>
    </message>
    <message>
        <source>No agent would change.</source>
        <translation>変更されるエージェントはありません。</translation>
    </message>
    <message>
        <source>No agents found</source>
        <translation>エージェントが見つかりません</translation>
    </message>
    <message>
        <source>No key stands there in plain text: paste it.</source>
        <translation>キーが平文で書かれていません。貼り付けてください。</translation>
    </message>
    <message>
        <source>No key was given out: {path} in this folder may send it elsewhere, and cannot be read ({why}).</source>
        <translation>キーは渡しませんでした。このフォルダーの {path} がキーを別の場所に送る可能性があり、読み取れません（{why}）。</translation>
    </message>
    <message>
        <source>No key was given out: {path} says where it would go, and cannot be read.</source>
        <translation>キーは渡しませんでした。送信先が書かれた {path} を読み取れません。</translation>
    </message>
    <message>
        <source>No keychain answers in this session.</source>
        <translation>このセッションではキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation>キーチェーンサービスなし</translation>
    </message>
    <message>
        <source>No keychain service answers in this session, so there is no safe place for the key.</source>
        <translation>このセッションではキーチェーンサービスが応答しないため、キーを安全に保管する場所がありません。</translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation>このセッションではキーチェーンサービスが応答しません。</translation>
    </message>
    <message>
        <source>No model is known to ask for. Choose one in the profile, or check it first.</source>
        <translation>問い合わせるモデルがわかりません。プロファイルで選ぶか、先にチェックしてください。</translation>
    </message>
    <message>
        <source>No name, address or model contains “{text}”.</source>
        <translation>名前、アドレス、モデルに「{text}」を含むものがありません。</translation>
    </message>
    <message>
        <source>No object stands there.</source>
        <translation>オブジェクトではありません。</translation>
    </message>
    <message>
        <source>No option says what to change.</source>
        <translation>何を変更するかを示すオプションがありません。</translation>
    </message>
    <message>
        <source>No profile is known.</source>
        <translation>プロファイルを把握できません。</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>プロファイルはまだありません</translation>
    </message>
    <message>
        <source>No profiles yet · Add…</source>
        <translation>プロファイルはまだありません · 追加…</translation>
    </message>
    <message>
        <source>No provider could be reached. Switching works all the same: it never waits for the network.</source>
        <translation>どのプロバイダーにも接続できませんでした。切り替えはできます。ネットワークを待つことはありません。</translation>
    </message>
    <message>
        <source>No setting delivers the key: write one of {{helper}}, {{key_file}} and {{key}}.</source>
        <translation>キーを渡す設定がありません。{{helper}}、{{key_file}}、{{key}} のどれかを書いてください。</translation>
    </message>
    <message>
        <source>No setting holds the address: write {{base_url}} into one.</source>
        <translation>アドレスを入れる設定がありません。どれかに {{base_url}} を書いてください。</translation>
    </message>
    <message>
        <source>No setting keeps the name of the key: add one of your own, such as ezswitch_key = &quot;{{key_name}}&quot;.</source>
        <translation>キーの名前を保持する設定がありません。ezswitch_key = &quot;{{key_name}}&quot; のような独自の設定を追加してください。</translation>
    </message>
    <message>
        <source>No setting keeps the profile&apos;s id: add one of your own, such as ezswitch_profile = &quot;{{profile}}&quot;.</source>
        <translation>プロファイルの ID を保持する設定がありません。ezswitch_profile = &quot;{{profile}}&quot; のような独自の設定を追加してください。</translation>
    </message>
    <message>
        <source>No start-up file sets {variable}: it was set in this session alone. Unset it, and start the agent anew.</source>
        <translation>{variable} を設定する起動ファイルはありません。このセッションだけで設定されています。設定を解除し、エージェントを起動し直してください。</translation>
    </message>
    <message>
        <source>No such app.</source>
        <translation>そのようなアプリはありません。</translation>
    </message>
    <message>
        <source>No terminal was found here.</source>
        <translation>ここにはターミナルが見つかりません。</translation>
    </message>
    <message>
        <source>No user folder of Visual Studio Code was found, and this way writes its list of models.</source>
        <translation>Visual Studio Code のユーザーフォルダーが見つかりません。この方式はそのモデル一覧に書き込みます。</translation>
    </message>
    <message>
        <source>No variable and no other file outranks its settings.</source>
        <translation>設定より優先される変数もファイルもありません。</translation>
    </message>
    <message>
        <source>Nobody else can write where it is kept.</source>
        <translation>保管場所には、ほかのプログラムから書き込めません。</translation>
    </message>
    <message>
        <source>Not a profile</source>
        <translation>プロファイル未登録</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Not checked, keychain locked</source>
        <translation>未チェック、キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Not checked, no keychain</source>
        <translation>未チェック、キーチェーンなし</translation>
    </message>
    <message>
        <source>Not for any agent here ({n})</source>
        <translation>ここのどのエージェントでも使えない ({n})</translation>
    </message>
    <message>
        <source>Not for {agent} ({n})</source>
        <translation>{agent} では使えない ({n})</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>今は使われていません。</translation>
    </message>
    <message>
        <source>Not installed ({n})</source>
        <translation>未インストール ({n})</translation>
    </message>
    <message>
        <source>Notes are up to {most} printable characters.</source>
        <translation>メモは、印字可能な文字で {most} 文字までです。</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>メモ：{notes}</translation>
    </message>
    <message>
        <source>Nothing has to be done: on its own sign-in it counts again.</source>
        <translation>何もする必要はありません。自前のサインインに戻すと、再び有効になります。</translation>
    </message>
    <message>
        <source>Nothing in it can be taken over.</source>
        <translation>引き継げるものが含まれていません。</translation>
    </message>
    <message>
        <source>Nothing is fetched because a link says so.</source>
        <translation>リンクに書かれているという理由で何かを取得することはありません。</translation>
    </message>
    <message>
        <source>Nothing is fetched from Git here.</source>
        <translation>ここでは Git から何も取得しません。</translation>
    </message>
    <message>
        <source>Nothing is installed in {editor} from here.</source>
        <translation>ここから {editor} には何もインストールしません。</translation>
    </message>
    <message>
        <source>Nothing is lost: Undo puts every file back.</source>
        <translation>何も失われません。「元に戻す」ですべてのファイルが元に戻ります。</translation>
    </message>
    <message>
        <source>Nothing is wrong as far as can be seen without generating anything.</source>
        <translation>何も生成せずにわかる範囲では、問題はありません。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Nothing of it was overwritten. Look at it, then try again.</source>
        <translation>内容は上書きしていません。確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing outranks its settings.</source>
        <translation>設定より優先されるものはありません。</translation>
    </message>
    <message>
        <source>Nothing that starts here can start at login.</source>
        <translation>ここで起動するものは、ログイン時に起動できません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its owner, by another way than its address, what happened.</source>
        <translation>何も変更していません。何が起きたのか、このアドレス以外の手段で所有者に確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the cause, then try again.</source>
        <translation>何も変更していません。原因を修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove the cause, then try again.</source>
        <translation>何も変更していません。原因を取り除いてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>何も保存していません。</translation>
    </message>
    <message>
        <source>Nothing was stored. Correct it, then try again.</source>
        <translation>何も保存していません。修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Nothing was written. Change it by hand.</source>
        <translation>何も書き込んでいません。手動で変更してください。</translation>
    </message>
    <message>
        <source>Nothing was written. Try again.</source>
        <translation>何も書き込んでいません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was written. Write it out where it is used, or change it by hand.</source>
        <translation>何も書き込んでいません。使う場所に直接書くか、手動で変更してください。</translation>
    </message>
    <message>
        <source>Novita AI</source>
        <translation>Novita AI</translation>
    </message>
    <message>
        <source>Now paste its key.</source>
        <translation>次にキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Now: {used}, a profile of yours.</source>
        <translation>現在：{used}（登録済みのプロファイル）。</translation>
    </message>
    <message>
        <source>Now: {used}.</source>
        <translation>現在：{used}。</translation>
    </message>
    <message>
        <source>Now: {used}; it stays, and one click brings it back.</source>
        <translation>現在：{used}。これは残り、ワンクリックで元に戻せます。</translation>
    </message>
    <message>
        <source>Now: {used}; one click brings it back.</source>
        <translation>現在：{used}。ワンクリックで元に戻せます。</translation>
    </message>
    <message>
        <source>Off: those listed count, nobody is asked.</source>
        <translation>オフ：一覧のモデルだけを使い、どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>Ollama (this machine)</source>
        <translation>Ollama（このマシン）</translation>
    </message>
    <message>
        <source>On the command line: ezswitch add</source>
        <translation>コマンドラインでは：ezswitch add</translation>
    </message>
    <message>
        <source>Once pi trusts this folder, that wins over every profile here.</source>
        <translation>pi がこのフォルダーを信頼すると、ここではこれがすべてのプロファイルより優先されます。</translation>
    </message>
    <message>
        <source>Once stored, the key is sent to {hosts}.</source>
        <translation>保存すると、キーは {hosts} に送られるようになります。</translation>
    </message>
    <message>
        <source>Once you trust this folder, the profile&apos;s address is asked for that model. Another provider does not count here.</source>
        <translation>このフォルダーを信頼すると、そのモデルはプロファイルのアドレスに問い合わせられます。ここではほかのプロバイダーは無視されます。</translation>
    </message>
    <message>
        <source>One begins: ezswitch_bundle = 1</source>
        <translation>ファイルは次の行で始まります：ezswitch_bundle = 1</translation>
    </message>
    <message>
        <source>One click brings it back.</source>
        <translation>ワンクリックで元に戻せます。</translation>
    </message>
    <message>
        <source>One key for both API formats.</source>
        <translation>両方の API 形式に共通のキー。</translation>
    </message>
    <message>
        <source>One profile after another is the same as the second alone.</source>
        <translation>続けて 2 つのプロファイルに切り替えた結果は、2 つ目だけに切り替えた結果と同じです。</translation>
    </message>
    <message>
        <source>One profile serves every agent that speaks one of its API formats.</source>
        <translation>1 つのプロファイルを、その API 形式のどれかに対応するすべてのエージェントで使えます。</translation>
    </message>
    <message>
        <source>One session of {agent} began before the last switch (process {numbers}).</source>
        <translation>{agent} のセッション 1 件が、最後の切り替えより前に始まっています（プロセス {numbers}）。</translation>
    </message>
    <message>
        <source>Only providers are taken over.</source>
        <translation>引き継ぐのはプロバイダーだけです。</translation>
    </message>
    <message>
        <source>Only {most} are taken at a time.</source>
        <translation>一度にインポートできるのは {most} 件までです。</translation>
    </message>
    <message>
        <source>Open a terminal with this</source>
        <translation>これでターミナルを開く</translation>
    </message>
    <message>
        <source>Open ezswitch</source>
        <translation>ezswitch を開く</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation>OpenAI Responses 形式</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 互換</translation>
    </message>
    <message>
        <source>OpenCode reads it after the files that ezswitch edits: what it says about models or providers wins.</source>
        <translation>OpenCode はこれを ezswitch が編集するファイルの後に読みます。モデルとプロバイダーについてはこちらの内容が優先されます。</translation>
    </message>
    <message>
        <source>OpenRouter</source>
        <translation>OpenRouter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Or choose another way for it in the profile: {ways}.</source>
        <translation>または、プロファイルで別の方式を選んでください：{ways}。</translation>
    </message>
    <message>
        <source>Or run it yourself: ezswitch run --help</source>
        <translation>または、自分で実行してください：ezswitch run --help</translation>
    </message>
    <message>
        <source>Or see what differs: ezswitch drift {agent}</source>
        <translation>または、違いを確認してください：ezswitch drift {agent}</translation>
    </message>
    <message>
        <source>Or with: ezswitch updates on</source>
        <translation>または次のコマンドで：ezswitch updates on</translation>
    </message>
    <message>
        <source>Other users of this computer can look into {folder}, a folder of ezswitch&apos;s.</source>
        <translation>このコンピューターのほかのユーザーが、ezswitch のフォルダー {folder} の中を見られます。</translation>
    </message>
    <message>
        <source>Otherwise correct the profile first.</source>
        <translation>そうでない場合は、先にプロファイルを修正してください。</translation>
    </message>
    <message>
        <source>Our entry, by the way `custom-endpoint`.</source>
        <translation>方式 `custom-endpoint` による ezswitch のエントリ。</translation>
    </message>
    <message>
        <source>Our entry: address, models, and the file that holds the key.</source>
        <translation>ezswitch のエントリ：アドレス、モデル、キーを含むファイル。</translation>
    </message>
    <message>
        <source>Our extension as a source of models: no GitHub sign-in is needed.</source>
        <translation>モデルの提供元となる ezswitch の拡張機能：GitHub へのサインインは不要です。</translation>
    </message>
    <message>
        <source>Our extension lists the models and asks for the key at each request; a switch counts at once.</source>
        <translation>ezswitch の拡張機能がモデルを一覧に出し、リクエストのたびにキーを求めます。切り替えはすぐに反映されます。</translation>
    </message>
    <message>
        <source>Our provider, switched on, and its main model.</source>
        <translation>ezswitch のプロバイダー（有効）と、そのメインモデル。</translation>
    </message>
    <message>
        <source>Our provider, with the key in it.</source>
        <translation>ezswitch のプロバイダー。キーを含みます。</translation>
    </message>
    <message>
        <source>Our provider: address, key command and models.</source>
        <translation>ezswitch のプロバイダー：アドレス、キーのコマンド、モデル。</translation>
    </message>
    <message>
        <source>Our provider: its address and models.</source>
        <translation>ezswitch のプロバイダー：アドレスとモデル。</translation>
    </message>
    <message>
        <source>Our provider: its address, and the program that prints the key, run without a shell.</source>
        <translation>ezswitch のプロバイダー：アドレスと、シェルを介さず実行されてキーを出力するプログラム。</translation>
    </message>
    <message>
        <source>Our provider: its address, models and key reference.</source>
        <translation>ezswitch のプロバイダー：アドレス、モデル、キーの参照。</translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>自前のサインイン</translation>
    </message>
    <message>
        <source>Own sign-in leaves nothing of a profile.</source>
        <translation>自前のサインインに戻すと、プロファイルの内容は何も残りません。</translation>
    </message>
    <message>
        <source>Own sign-in, in use.</source>
        <translation>自前のサインイン、使用中。</translation>
    </message>
    <message>
        <source>Own sign-in.</source>
        <translation>自前のサインイン。</translation>
    </message>
    <message>
        <source>Paste a key, a link, a shared setup or an address</source>
        <translation>キー、リンク、共有セットアップ、アドレスのどれかを貼り付け</translation>
    </message>
    <message>
        <source>Paste it.</source>
        <translation>貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste one key, on one line.</source>
        <translation>キーを 1 つだけ、1 行で貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the address first, such as {address}</source>
        <translation>先にアドレスを貼り付けてください。例：{address}</translation>
    </message>
    <message>
        <source>Paste the key for {profile}</source>
        <translation>{profile} のキーを貼り付け</translation>
    </message>
    <message>
        <source>Paste the key from your provider&apos;s dashboard.</source>
        <translation>プロバイダーのダッシュボードからキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Pick another model; {n} model on offer.</source>
        <translation>別のモデルを選んでください。{n} 個のモデルがあります。</translation>
    </message>
    <message>
        <source>Pick another model; {n} models on offer.</source>
        <translation>別のモデルを選んでください。{n} 個のモデルがあります。</translation>
    </message>
    <message>
        <source>Pick another, or look again: the list may have changed.</source>
        <translation>別のものを選ぶか、もう一度調べてください。一覧が変わっている可能性があります。</translation>
    </message>
    <message>
        <source>Preview what changes…</source>
        <translation>変更される内容を確認…</translation>
    </message>
    <message>
        <source>Prints the key, for approved addresses alone.</source>
        <translation>承認済みのアドレスにだけキーを出力します。</translation>
    </message>
    <message>
        <source>Process {process} ({program}) has been switching for more than {seconds} seconds.</source>
        <translation>プロセス {process}（{program}）が {seconds} 秒以上切り替えを続けています。</translation>
    </message>
    <message>
        <source>Profiles are not checked until it is unlocked.</source>
        <translation>ロックが解除されるまで、プロファイルはチェックされません。</translation>
    </message>
    <message>
        <source>Profiles cannot be read · Open</source>
        <translation>プロファイルを読み取れません · 開く</translation>
    </message>
    <message>
        <source>Profiles, settings, history and the programs for keys would be removed, for good.</source>
        <translation>プロファイル、設定、履歴、キー用のプログラムが完全に削除されます。</translation>
    </message>
    <message>
        <source>Programs are not started here.</source>
        <translation>ここではプログラムを起動しません。</translation>
    </message>
    <message>
        <source>Put ezswitch&apos;s launcher into a folder whose name has none of them.</source>
        <translation>ezswitch のランチャーを、名前にこれらの文字を含まないフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>Put it on a profile, or on its own sign-in.</source>
        <translation>プロファイルか、自前のサインインに切り替えてください。</translation>
    </message>
    <message>
        <source>Put it on a profile, or take that out of the file.</source>
        <translation>プロファイルに切り替えるか、ファイルからそれを取り除いてください。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Qwen (Bailian)</source>
        <translation>Qwen (Bailian)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>元に戻した操作をやり直す</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>やり直す：{action}</translation>
    </message>
    <message>
        <source>Refreshed: {agents}.</source>
        <translation>更新しました：{agents}。</translation>
    </message>
    <message>
        <source>Remove &quot;{provider}&quot; there, then try again: that list is yours, ezswitch leaves it alone.</source>
        <translation>そこから「{provider}」を削除してから、もう一度試してください。この一覧は自分で管理するもので、ezswitch は変更しません。</translation>
    </message>
    <message>
        <source>Remove it: {command}</source>
        <translation>削除するには：{command}</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, or start Claude Code outside the program that sets it.</source>
        <translation>シェルの起動ファイルからこの変数を削除するか、これを設定するプログラムの外で Claude Code を起動してください。</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, or take model and provider out of what it names.</source>
        <translation>シェルの起動ファイルからこの変数を削除するか、変数が指すものからモデルとプロバイダーを取り除いてください。</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, then open a new terminal.</source>
        <translation>シェルの起動ファイルからこの変数を削除し、新しいターミナルを開いてください。</translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files.</source>
        <translation>シェルの起動ファイルからこの変数を削除してください。</translation>
    </message>
    <message>
        <source>Remove {profile}?</source>
        <translation>{profile} を削除しますか？</translation>
    </message>
    <message>
        <source>Remove {variable} from your environment variables, then open a new terminal, and log out once where agents are started from the desktop.</source>
        <translation>環境変数から {variable} を削除し、新しいターミナルを開いてください。エージェントをデスクトップから起動している場合は、一度ログアウトしてください。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Replace it: --force</source>
        <translation>置き換えるには：--force</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>キーを置き換える…</translation>
    </message>
    <message>
        <source>Replace the key {key}</source>
        <translation>キー {key} を置き換える</translation>
    </message>
    <message>
        <source>Report it with this file, which holds no key.</source>
        <translation>このファイルを添えて報告してください。キーは含まれていません。</translation>
    </message>
    <message>
        <source>Restart it, or log out and in.</source>
        <translation>再起動するか、ログインし直してください。</translation>
    </message>
    <message>
        <source>Restore everything and remove ezswitch&apos;s traces</source>
        <translation>すべてを復元し、ezswitch の痕跡を削除</translation>
    </message>
    <message>
        <source>Restore files from before ezswitch</source>
        <translation>ezswitch 以前のファイルを復元</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元しました</translation>
    </message>
    <message>
        <source>Revert does not need them: it goes back to what was there before ezswitch.</source>
        <translation>復元には必要ありません。ezswitch 以前の状態に戻すだけです。</translation>
    </message>
    <message>
        <source>Revert works without it.</source>
        <translation>これがなくても復元できます。</translation>
    </message>
    <message>
        <source>Run it yourself in a terminal to see why.</source>
        <translation>原因を確かめるには、ターミナルで自分で実行してください。</translation>
    </message>
    <message>
        <source>Run it yourself in a terminal: it may be waiting for an answer.</source>
        <translation>ターミナルで自分で実行してください。入力を待っている可能性があります。</translation>
    </message>
    <message>
        <source>Run this once more.</source>
        <translation>もう一度実行してください。</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>プロファイルとして保存</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>プロファイルとして保存…</translation>
    </message>
    <message>
        <source>Save it as a profile, or choose another.</source>
        <translation>プロファイルとして保存するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a mark.</source>
        <translation>BOM なしの UTF-8 でファイルを保存してください。</translation>
    </message>
    <message>
        <source>Say where they go: --move-to PROFILE, or --move-to own-sign-in.</source>
        <translation>移動先を指定してください：--move-to PROFILE、または --move-to own-sign-in。</translation>
    </message>
    <message>
        <source>Scripts that ask for usage, and what belongs to them, are never taken over or run.</source>
        <translation>使用量を問い合わせるスクリプトとその付属物は、引き継ぎも実行もしません。</translation>
    </message>
    <message>
        <source>See `ezswitch history`.</source>
        <translation>`ezswitch history` を参照してください。</translation>
    </message>
    <message>
        <source>See that there is room and that you may write there, then try again.</source>
        <translation>空き容量と書き込みのアクセス権があるか確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>See what will change</source>
        <translation>変更される内容を見る</translation>
    </message>
    <message>
        <source>See: ezswitch agents</source>
        <translation>参照：ezswitch agents</translation>
    </message>
    <message>
        <source>See: ezswitch edit --help</source>
        <translation>参照：ezswitch edit --help</translation>
    </message>
    <message>
        <source>See: ezswitch status</source>
        <translation>参照：ezswitch status</translation>
    </message>
    <message>
        <source>Send a link or a shared setup.</source>
        <translation>リンクまたは共有セットアップを送ってください。</translation>
    </message>
    <message>
        <source>Send it on standard input: --key-stdin.</source>
        <translation>標準入力で渡してください：--key-stdin。</translation>
    </message>
    <message>
        <source>Send it on standard input: ezswitch import -</source>
        <translation>標準入力で渡してください：ezswitch import -</translation>
    </message>
    <message>
        <source>Send the key alone.</source>
        <translation>キーだけを渡してください。</translation>
    </message>
    <message>
        <source>Send the key there too</source>
        <translation>そこにもキーを送る</translation>
    </message>
    <message>
        <source>Send the key to {hosts}</source>
        <translation>{hosts} にキーを送る</translation>
    </message>
    <message>
        <source>Sends {n} short request to {hosts} with {models}: about {tokens} at most, which your provider bills.</source>
        <translation>{hosts} に {models} で短いリクエストを {n} 回送ります（最大でおよそ {tokens}）。料金はプロバイダーから請求されます。</translation>
    </message>
    <message>
        <source>Sends {n} short requests to {hosts} with {models}: about {tokens} at most, which your provider bills.</source>
        <translation>{hosts} に {models} で短いリクエストを {n} 回送ります（最大でおよそ {tokens}）。料金はプロバイダーから請求されます。</translation>
    </message>
    <message>
        <source>Sessions that are started with `codex -p` and its name do not follow a switch in that.</source>
        <translation>`codex -p` とこの名前で起動したセッションでは、これらの設定は切り替えに従いません。</translation>
    </message>
    <message>
        <source>Set a main model in the profile, or check it once so that its catalogue is known.</source>
        <translation>プロファイルでメインモデルを設定するか、一度チェックしてモデル一覧を取得してください。</translation>
    </message>
    <message>
        <source>Set a main model in the profile.</source>
        <translation>プロファイルでメインモデルを設定してください。</translation>
    </message>
    <message>
        <source>Set it back all the same</source>
        <translation>それでも元に戻す</translation>
    </message>
    <message>
        <source>Set up anyway</source>
        <translation>このまま設定する</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Share everything…</source>
        <translation>すべて共有…</translation>
    </message>
    <message>
        <source>Share your profiles</source>
        <translation>プロファイルを共有</translation>
    </message>
    <message>
        <source>Share {profile}</source>
        <translation>{profile} を共有</translation>
    </message>
    <message>
        <source>Shared setup</source>
        <translation>共有セットアップ</translation>
    </message>
    <message>
        <source>Shared setup (*.toml)</source>
        <translation>共有セットアップ (*.toml)</translation>
    </message>
    <message>
        <source>Shared setup of {name}</source>
        <translation>{name} の共有セットアップ</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>違いを表示</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>違いを表示…</translation>
    </message>
    <message>
        <source>Show what is supported</source>
        <translation>対応エージェントを表示</translation>
    </message>
    <message>
        <source>Signatures cannot be verified here.</source>
        <translation>ここでは署名を検証できません。</translation>
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
        <translation>たった今ほかでエージェントが切り替えられたため、ezswitch のものは何も削除していません。</translation>
    </message>
    <message>
        <source>Something set another address (a project&apos;s settings, a variable).</source>
        <translation>別のアドレスが設定されています（プロジェクトの設定や変数など）。</translation>
    </message>
    <message>
        <source>Something went wrong inside ezswitch. Your settings are safe: a switch is done whole or taken back. The report holds no key, and it is sent nowhere: copy it if you want to report the mistake.</source>
        <translation>ezswitch の内部で問題が発生しました。設定は安全です。切り替えは完全に行われるか、元に戻されます。レポートにキーは含まれず、どこにも送信されません。問題を報告する場合はコピーしてください。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>分割してください。</translation>
    </message>
    <message>
        <source>Standard input is not text.</source>
        <translation>標準入力がテキストではありません。</translation>
    </message>
    <message>
        <source>Start CC Switch and quit it, then try again.</source>
        <translation>CC Switch を一度起動して終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Start CC Switch once, then try again.</source>
        <translation>CC Switch を一度起動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Start codex without -p, or take it out of that file.</source>
        <translation>codex を -p なしで起動するか、そのファイルから取り除いてください。</translation>
    </message>
    <message>
        <source>Start gemini in it once and trust it, if you do.</source>
        <translation>このフォルダーで gemini を一度起動し、信頼できる場合は信頼してください。</translation>
    </message>
    <message>
        <source>Start it anew where that matters.</source>
        <translation>必要に応じて起動し直してください。</translation>
    </message>
    <message>
        <source>Start it by hand.</source>
        <translation>手動で起動してください。</translation>
    </message>
    <message>
        <source>Start it once, so that it makes its database.</source>
        <translation>一度起動して、データベースを作成させてください。</translation>
    </message>
    <message>
        <source>Start one, let a program give the key, or keep it in a file.</source>
        <translation>キーチェーンを起動するか、プログラムにキーを渡させるか、ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Start the editor once, then try again.</source>
        <translation>エディターを一度起動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Started elsewhere, {agent} reads another {file}; ezswitch edits the login shell&apos;s.</source>
        <translation>別の場所から起動すると、{agent} は別の {file} を読みます。ezswitch が編集するのはログインシェルのものです。</translation>
    </message>
    <message>
        <source>Started elsewhere, {agent} reads other files; ezswitch edits the login shell&apos;s.</source>
        <translation>別の場所から起動すると、{agent} は別のファイルを読みます。ezswitch が編集するのはログインシェルのものです。</translation>
    </message>
    <message>
        <source>Step 1 of 3. None of the agents that ezswitch knows is installed here yet.</source>
        <translation>ステップ 1/3。ezswitch が対応するエージェントは、まだここにインストールされていません。</translation>
    </message>
    <message>
        <source>Step 1 of 3. Nothing is written before you have seen what will change.</source>
        <translation>ステップ 1/3。変更される内容を見るまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>Step 2 of 3. No agent is changed.</source>
        <translation>ステップ 2/3。エージェントは何も変更されません。</translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} keep the addresses they have; the key moves. Keys are never shown here.</source>
        <translation>ステップ 2/3。{agents} のアドレスはそのままで、キーが移動します。ここにキーは表示されません。</translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} keeps the address it has; the key moves. Keys are never shown here.</source>
        <translation>ステップ 2/3。{agents} のアドレスはそのままで、キーが移動します。ここにキーは表示されません。</translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} to {profile}. Keys are never shown here.</source>
        <translation>ステップ 2/3。{agents} を {profile} に切り替えます。ここにキーは表示されません。</translation>
    </message>
    <message>
        <source>Step 3 of 3.</source>
        <translation>ステップ 3/3。</translation>
    </message>
    <message>
        <source>StepFun</source>
        <translation>StepFun</translation>
    </message>
    <message>
        <source>Store a new key…</source>
        <translation>新しいキーを保存…</translation>
    </message>
    <message>
        <source>Store it again, copied from your provider&apos;s dashboard: ezswitch keys set {key}</source>
        <translation>プロバイダーのダッシュボードからコピーして、保存し直してください：ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Store it: ezswitch keys set NAME</source>
        <translation>保存してください：ezswitch keys set NAME</translation>
    </message>
    <message>
        <source>Store it: ezswitch keys set {key}</source>
        <translation>保存してください：ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Store it: {command}.</source>
        <translation>保存してください：{command}。</translation>
    </message>
    <message>
        <source>Store the key again: ezswitch keys set {key}</source>
        <translation>キーを保存し直してください：ezswitch keys set {key}</translation>
    </message>
    <message>
        <source>Store the key: Replace key, in the ⋯ menu of the profile&apos;s card.</source>
        <translation>プロファイルのカードの ⋯ メニューにある「キーを置き換える」で、キーを保存してください。</translation>
    </message>
    <message>
        <source>Store the rejected key all the same</source>
        <translation>拒否されたキーをそれでも保存する</translation>
    </message>
    <message>
        <source>Store {profile}</source>
        <translation>{profile} を保存</translation>
    </message>
    <message>
        <source>Stored as a profile.</source>
        <translation>プロファイルとして保存しました。</translation>
    </message>
    <message>
        <source>Storing the key was cancelled.</source>
        <translation>キーの保存はキャンセルされました。</translation>
    </message>
    <message>
        <source>Such as main=gpt-5.</source>
        <translation>例：main=gpt-5。</translation>
    </message>
    <message>
        <source>Such as: pass show x</source>
        <translation>例：pass show x</translation>
    </message>
    <message>
        <source>Switch again</source>
        <translation>もう一度切り替える</translation>
    </message>
    <message>
        <source>Switch it again: ezswitch use {profile} {agent}</source>
        <translation>もう一度切り替えてください：ezswitch use {profile} {agent}</translation>
    </message>
    <message>
        <source>Switch it again: {command}</source>
        <translation>もう一度切り替えてください：{command}</translation>
    </message>
    <message>
        <source>Switch it again: {command}.</source>
        <translation>もう一度切り替えてください：{command}。</translation>
    </message>
    <message>
        <source>Switch it instead, and undo that afterwards.</source>
        <translation>代わりに切り替えて、後で元に戻してください。</translation>
    </message>
    <message>
        <source>Switch it on in the settings.</source>
        <translation>設定で有効にしてください。</translation>
    </message>
    <message>
        <source>Switch them to another profile first, or revert them.</source>
        <translation>先に別のプロファイルに切り替えるか、復元してください。</translation>
    </message>
    <message>
        <source>Switch {agents} to {profile}</source>
        <translation>{agents} を {profile} に切り替える</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>切り替えました</translation>
    </message>
    <message>
        <source>Switching and undo are refused without it.</source>
        <translation>これがないと、切り替えも元に戻す操作もできません。</translation>
    </message>
    <message>
        <source>Switching back, or to another provider, is one click from now on.</source>
        <translation>これからは、元に戻すのも別のプロバイダーに切り替えるのもワンクリックです。</translation>
    </message>
    <message>
        <source>Switching twice changes nothing more.</source>
        <translation>2 回切り替えても、それ以上何も変わりません。</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>切り替え中…</translation>
    </message>
    <message>
        <source>TOML does not know this backslash escape</source>
        <translation>TOML にないバックスラッシュのエスケープです</translation>
    </message>
    <message>
        <source>Take it out of the profile.</source>
        <translation>プロファイルから取り除いてください。</translation>
    </message>
    <message>
        <source>Take it out of the profile: what stands in the variable or file would be sent to that address.</source>
        <translation>プロファイルから取り除いてください。変数やファイルの内容がそのアドレスに送られることになります。</translation>
    </message>
    <message>
        <source>Take it out there, and store it as the profile&apos;s key.</source>
        <translation>そこから取り除き、プロファイルのキーとして保存してください。</translation>
    </message>
    <message>
        <source>Take it out there, if profiles should count in this project too.</source>
        <translation>このプロジェクトでもプロファイルを使う場合は、そこから取り除いてください。</translation>
    </message>
    <message>
        <source>Take it out there, or ask whoever manages this machine.</source>
        <translation>そこから取り除くか、このマシンの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Take over the settings</source>
        <translation>設定を引き継ぐ</translation>
    </message>
    <message>
        <source>Take some out.</source>
        <translation>いくつか外してください。</translation>
    </message>
    <message>
        <source>Take that line out, and put what [profiles.NAME] says into NAME.config.toml beside it (codex -p NAME).</source>
        <translation>その行を取り除き、[profiles.NAME] の内容を隣の NAME.config.toml に移してください（codex -p NAME）。</translation>
    </message>
    <message>
        <source>Take the line out there, if the profile&apos;s model should count in this project too.</source>
        <translation>このプロジェクトでもプロファイルのモデルを使う場合は、その行を取り除いてください。</translation>
    </message>
    <message>
        <source>Take {variable} out of {places}, then open a new terminal, and log out once where agents are started from the desktop.</source>
        <translation>{places} から {variable} を取り除き、新しいターミナルを開いてください。エージェントをデスクトップから起動している場合は、一度ログアウトしてください。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Taken back: {action}</source>
        <translation>元に戻しました：{action}</translation>
    </message>
    <message>
        <source>Taken out: Droid itself moves the model to sessionDefaultSettings.</source>
        <translation>取り除かれます：Droid 自身がモデルを sessionDefaultSettings に移します。</translation>
    </message>
    <message>
        <source>Takes effect: {effect}.</source>
        <translation>反映のタイミング：{effect}。</translation>
    </message>
    <message>
        <source>Terminals are not opened here.</source>
        <translation>ここではターミナルを開きません。</translation>
    </message>
    <message>
        <source>That choice is kept in a file of its own and wins over crush.json.</source>
        <translation>この選択は別のファイルに保存され、crush.json より優先されます。</translation>
    </message>
    <message>
        <source>That is an address, not a link.</source>
        <translation>これはリンクではなく、アドレスです。</translation>
    </message>
    <message>
        <source>That is what the agent meets, whatever the list says.</source>
        <translation>一覧の内容にかかわらず、エージェントにはこの結果が返ります。</translation>
    </message>
    <message>
        <source>That is what the deep check of {time} UTC saw.</source>
        <translation>{time} UTC の詳細チェックの結果です。</translation>
    </message>
    <message>
        <source>That is: ezswitch use {profile} {agent}</source>
        <translation>コマンド：ezswitch use {profile} {agent}</translation>
    </message>
    <message>
        <source>That key then goes to the profile&apos;s address.</source>
        <translation>そのキーがプロファイルのアドレスに送られます。</translation>
    </message>
    <message>
        <source>That looks like a key itself; here goes the name it is stored under.</source>
        <translation>これはキーそのもののようです。ここには、キーを保存する名前を指定してください。</translation>
    </message>
    <message>
        <source>That looks like a key, not a link.</source>
        <translation>これはリンクではなく、キーのようです。</translation>
    </message>
    <message>
        <source>The API format: openai or anthropic.</source>
        <translation>API 形式：openai または anthropic。</translation>
    </message>
    <message>
        <source>The address carries what looks like a key, and it would be kept in a file.</source>
        <translation>アドレスにキーらしきものが含まれています。これはファイルに保存されることになります。</translation>
    </message>
    <message>
        <source>The address for Anthropic&apos;s format.</source>
        <translation>Anthropic 形式のアドレス。</translation>
    </message>
    <message>
        <source>The address for OpenAI&apos;s format.</source>
        <translation>OpenAI 形式のアドレス。</translation>
    </message>
    <message>
        <source>The address of {profile} has something in it that agents take for a variable, a file or a command.</source>
        <translation>{profile} のアドレスに、エージェントが変数、ファイル、コマンドと解釈する文字列が含まれています。</translation>
    </message>
    <message>
        <source>The address.</source>
        <translation>アドレス。</translation>
    </message>
    <message>
        <source>The address: that of a request where the format is openai.</source>
        <translation>アドレス。形式が openai の場合はリクエストのアドレス。</translation>
    </message>
    <message>
        <source>The agents are: {agents}.</source>
        <translation>使えるエージェント：{agents}。</translation>
    </message>
    <message>
        <source>The bytes kept as {name} are damaged.</source>
        <translation>{name} として保管されたデータが壊れています。</translation>
    </message>
    <message>
        <source>The bytes kept as {name} are missing.</source>
        <translation>{name} として保管されたデータがありません。</translation>
    </message>
    <message>
        <source>The call is announced but never arrives (ezrouter&apos;s bug GW-001).</source>
        <translation>呼び出しは予告されますが、届きません（ezrouter の不具合 GW-001）。</translation>
    </message>
    <message>
        <source>The command line that prints the key.</source>
        <translation>キーを出力するコマンドライン。</translation>
    </message>
    <message>
        <source>The command that it names for the key cannot be shown whole, and was left out.</source>
        <translation>キーを得るために指定されたコマンドは、全体を表示できないため除外しました。</translation>
    </message>
    <message>
        <source>The command that prints the key.</source>
        <translation>キーを出力するコマンド。</translation>
    </message>
    <message>
        <source>The desktop entry</source>
        <translation>デスクトップエントリ</translation>
    </message>
    <message>
        <source>The edited file would not say exactly what was wanted, so it was not written.</source>
        <translation>編集後のファイルが意図した内容と完全には一致しないため、書き込みませんでした。</translation>
    </message>
    <message>
        <source>The entry that starts ezswitch at login</source>
        <translation>ログイン時に ezswitch を起動するエントリ</translation>
    </message>
    <message>
        <source>The ezswitch demo that was asked for the key is not running any more.</source>
        <translation>キーを問い合わせた ezswitch のデモは、もう動作していません。</translation>
    </message>
    <message>
        <source>The file lies in ezswitch&apos;s own folder; the profile keeps a badge that says so.</source>
        <translation>ファイルは ezswitch 自身のフォルダーに置かれ、プロファイルにはそれを示すバッジが付きます。</translation>
    </message>
    <message>
        <source>The file that holds a kept original is damaged.</source>
        <translation>保管した元のファイルを収めたファイルが壊れています。</translation>
    </message>
    <message>
        <source>The file that holds the record of an unfinished switch is damaged.</source>
        <translation>未完了の切り替えの記録ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The file that it names is a settings file of {agent}.</source>
        <translation>指定されたファイルは {agent} の設定ファイルです。</translation>
    </message>
    <message>
        <source>The file was left as it is. Correct it there, then try again.</source>
        <translation>ファイルはそのままです。そこで修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file with the key {key} cannot be read: {why}.</source>
        <translation>キー {key} のファイルを読み取れません：{why}。</translation>
    </message>
    <message>
        <source>The files concerned are together too large for a journal that could be read back; nothing was done.</source>
        <translation>対象のファイルの合計が、読み戻せるジャーナルの大きさを超えています。何も行っていません。</translation>
    </message>
    <message>
        <source>The folder of {agent}</source>
        <translation>{agent} のフォルダー</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>フォルダー {folder} はありません。</translation>
    </message>
    <message>
        <source>The gateway does not say how many tokens that took.</source>
        <translation>ゲートウェイは、消費したトークン数を返しません。</translation>
    </message>
    <message>
        <source>The history of earlier switches is not there any more.</source>
        <translation>以前の切り替えの履歴は、もう残っていません。</translation>
    </message>
    <message>
        <source>The history starts anew</source>
        <translation>履歴を新しく始めます</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The host accepted the key ({figures}).</source>
        <translation>ホストはキーを受け付けました（{figures}）。</translation>
    </message>
    <message>
        <source>The id of our provider.</source>
        <translation>ezswitch のプロバイダーの ID。</translation>
    </message>
    <message>
        <source>The key also stands in {files}, which only you can read.</source>
        <translation>キーは {files} にも書かれています。これを読めるのは自分だけです。</translation>
    </message>
    <message>
        <source>The key also stays in {place}, which is yours: take it out there once the profile works.</source>
        <translation>キーは {place} にも残ります。ezswitch は変更しないので、プロファイルが動作したら自分で取り除いてください。</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not end within {seconds} seconds.</source>
        <translation>{key} のキーコマンド（{command}）が {seconds} 秒以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not print exactly one line with a key.</source>
        <translation>{key} のキーコマンド（{command}）の出力が、キーを含むちょうど 1 行になっていません。</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not start: {why}.</source>
        <translation>{key} のキーコマンド（{command}）が起動しませんでした：{why}。</translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) ended with status {status}.</source>
        <translation>{key} のキーコマンド（{command}）がステータス {status} で終了しました。</translation>
    </message>
    <message>
        <source>The key for Anthropic&apos;s format.</source>
        <translation>Anthropic 形式のキー。</translation>
    </message>
    <message>
        <source>The key for OpenAI&apos;s format.</source>
        <translation>OpenAI 形式のキー。</translation>
    </message>
    <message>
        <source>The key goes to {hosts} and nowhere else: they bill what you use.</source>
        <translation>キーの送信先は {hosts} だけです。利用料金もそこから請求されます。</translation>
    </message>
    <message>
        <source>The key is accepted: {answers}</source>
        <translation>キーは受け付けられました：{answers}</translation>
    </message>
    <message>
        <source>The key itself.</source>
        <translation>キーそのもの。</translation>
    </message>
    <message>
        <source>The key may be limited to some models or to other networks, or the account is blocked. Look at the key in your provider&apos;s dashboard.</source>
        <translation>キーが一部のモデルや別のネットワークに限定されているか、アカウントが停止されている可能性があります。プロバイダーのダッシュボードでキーを確認してください。</translation>
    </message>
    <message>
        <source>The key may be limited to some models, or the model is gone: look at the list again and pick another. It may also be limited to other networks.</source>
        <translation>キーが一部のモデルに限定されているか、モデルがなくなった可能性があります。一覧をもう一度調べて、別のものを選んでください。別のネットワークに限定されている可能性もあります。</translation>
    </message>
    <message>
        <source>The key that was found with it is left out.</source>
        <translation>一緒に見つかったキーは除外します。</translation>
    </message>
    <message>
        <source>The key {key} cannot be looked at: the keychain is locked.</source>
        <translation>キー {key} を確認できません。キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>The key {key} comes from a command, which runs only when you ask for it.</source>
        <translation>キー {key} はコマンドから得られます。コマンドは求められたときにだけ実行されます。</translation>
    </message>
    <message>
        <source>The key {key} is not stored yet, and there is no terminal to ask for it.</source>
        <translation>キー {key} はまだ保存されておらず、入力を求めるターミナルもありません。</translation>
    </message>
    <message>
        <source>The key {key} is there, clean, and approved for {hosts}.</source>
        <translation>キー {key} は保存済みで余分な文字がなく、{hosts} への送信が承認されています。</translation>
    </message>
    <message>
        <source>The key {key} is used by {agents}.</source>
        <translation>キー {key} は {agents} が使用しています。</translation>
    </message>
    <message>
        <source>The key {key} may still be in your keychain, under the service ezswitch: {problem}</source>
        <translation>キー {key} は、まだキーチェーンのサービス ezswitch に残っている可能性があります：{problem}</translation>
    </message>
    <message>
        <source>The key {key} was never sent to {hosts}, and was not now.</source>
        <translation>キー {key} を {hosts} に送ったことはなく、今回も送っていません。</translation>
    </message>
    <message>
        <source>The key {key} was never sent to {hosts}. From now on it would be.</source>
        <translation>キー {key} を {hosts} に送ったことはありません。今後は送られるようになります。</translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to an address that is none, which it is not approved for.</source>
        <translation>キー {key} は渡しませんでした。エージェントの送信先が正しいアドレスではなく、承認もされていません。</translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to its own provider, which it is not approved for.</source>
        <translation>キー {key} は渡しませんでした。エージェントの送信先が自身のプロバイダーで、承認されていません。</translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to {host}, which it is not approved for.</source>
        <translation>キー {key} は渡しませんでした。エージェントの送信先が {host} で、承認されていません。</translation>
    </message>
    <message>
        <source>The key {key} would have to be read from the keychain, and this program does not.</source>
        <translation>キー {key} をキーチェーンから読み取る必要がありますが、このプログラムは読み取りません。</translation>
    </message>
    <message>
        <source>The key. Beside the address, so that neither is ever read without the other.</source>
        <translation>キー。アドレスと並べて置き、片方だけが読まれることのないようにします。</translation>
    </message>
    <message>
        <source>The keychain accepted the key {key} but does not hold it.</source>
        <translation>キーチェーンはキー {key} を受け付けましたが、保持していません。</translation>
    </message>
    <message>
        <source>The keychain answered with {error}.</source>
        <translation>キーチェーンがエラーを返しました：{error}。</translation>
    </message>
    <message>
        <source>The keychain call was given up before it was answered.</source>
        <translation>キーチェーンの呼び出しは、応答の前に打ち切られました。</translation>
    </message>
    <message>
        <source>The keychain did not answer within 10 seconds.</source>
        <translation>キーチェーンが 10 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain did not answer within {seconds} seconds.</source>
        <translation>キーチェーンが {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The keychain is locked, and there is no display to ask for its password on.</source>
        <translation>キーチェーンがロックされていますが、パスワードを求める画面がありません。</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>キーチェーンがロックされており、解除されませんでした。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>The keychain refused the access.</source>
        <translation>キーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The keychain service stopped while it was being asked.</source>
        <translation>問い合わせ中にキーチェーンサービスが停止しました。</translation>
    </message>
    <message>
        <source>The keys {keys} would be removed.</source>
        <translation>キー {keys} が削除されます。</translation>
    </message>
    <message>
        <source>The link names no address; a link without one means an official sign-in.</source>
        <translation>このリンクにはアドレスがありません。アドレスのないリンクは公式のサインインを意味します。</translation>
    </message>
    <message>
        <source>The list of keys that are kept outside the keychain cannot be read.</source>
        <translation>キーチェーンの外に保存されたキーの一覧を読み取れません。</translation>
    </message>
    <message>
        <source>The main model and its address.</source>
        <translation>メインモデルとそのアドレス。</translation>
    </message>
    <message>
        <source>The main model, as an alias: an open session follows it.</source>
        <translation>エイリアスで指定したメインモデル。開いているセッションにも反映されます。</translation>
    </message>
    <message>
        <source>The main model, as custom:ezswitch/ID.</source>
        <translation>custom:ezswitch/ID の形で指定したメインモデル。</translation>
    </message>
    <message>
        <source>The main model, as ezswitch/ID.</source>
        <translation>ezswitch/ID の形で指定したメインモデル。</translation>
    </message>
    <message>
        <source>The main model, as ezswitch/ID; others for a failure rest meanwhile.</source>
        <translation>ezswitch/ID の形で指定したメインモデル。失敗時の代替モデルは、その間使われません。</translation>
    </message>
    <message>
        <source>The main model, with its format before it.</source>
        <translation>先頭に形式を付けたメインモデル。</translation>
    </message>
    <message>
        <source>The main model.</source>
        <translation>メインモデル。</translation>
    </message>
    <message>
        <source>The main model; it counts before `model.name` in any settings.json.</source>
        <translation>メインモデル。どの settings.json の `model.name` よりも優先されます。</translation>
    </message>
    <message>
        <source>The model ({role}) of {profile} has something in it that agents take for a variable, a file or a command.</source>
        <translation>{profile} のモデル（{role}）に、エージェントが変数、ファイル、コマンドと解釈する文字列が含まれています。</translation>
    </message>
    <message>
        <source>The model for small work.</source>
        <translation>軽い作業用のモデル。</translation>
    </message>
    <message>
        <source>The model for titles and other small work.</source>
        <translation>タイトルなどの軽い作業用のモデル。</translation>
    </message>
    <message>
        <source>The model for titles: else our address is asked for one of xAI&apos;s.</source>
        <translation>タイトル用のモデル。ないと、プロファイルのアドレスに xAI のモデルが要求されます。</translation>
    </message>
    <message>
        <source>The model of subagents; empty: the main model.</source>
        <translation>サブエージェントのモデル。空の場合はメインモデル。</translation>
    </message>
    <message>
        <source>The model of the role {role}, or the main one.</source>
        <translation>ロール {role} のモデル、なければメインモデル。</translation>
    </message>
    <message>
        <source>The model that the agent chooses itself</source>
        <translation>エージェント自身が選ぶモデル</translation>
    </message>
    <message>
        <source>The models to offer, the main one first.</source>
        <translation>選択肢として示すモデル。メインモデルが先頭。</translation>
    </message>
    <message>
        <source>The models to offer.</source>
        <translation>選択肢として示すモデル。</translation>
    </message>
    <message>
        <source>The name of a setting cannot be used: it is empty, or looks like a key.</source>
        <translation>設定の名前を使えません：空か、キーのように見えます。</translation>
    </message>
    <message>
        <source>The name of the key.</source>
        <translation>キーの名前。</translation>
    </message>
    <message>
        <source>The new key takes the old one&apos;s place, under the same name.</source>
        <translation>新しいキーが、同じ名前のまま古いキーと入れ替わります。</translation>
    </message>
    <message>
        <source>The page {path} is not there.</source>
        <translation>ページ {path} がありません。</translation>
    </message>
    <message>
        <source>The parameter is refused.</source>
        <translation>パラメーターが拒否されます。</translation>
    </message>
    <message>
        <source>The path of a file of mode 0600 that holds the key.</source>
        <translation>キーを収めたファイル（モード 0600）のパス。</translation>
    </message>
    <message>
        <source>The profile {id} names no base URL.</source>
        <translation>プロファイル {id} にベース URL がありません。</translation>
    </message>
    <message>
        <source>The profile {profile} is gone, so nothing was put back there.</source>
        <translation>プロファイル {profile} はもうないため、そちらには何も戻していません。</translation>
    </message>
    <message>
        <source>The profile {profile} says the same already.</source>
        <translation>プロファイル {profile} がすでに同じ内容です。</translation>
    </message>
    <message>
        <source>The profile {profile} was changed since {agent} was last switched to it.</source>
        <translation>{agent} を最後に切り替えた後で、プロファイル {profile} が変更されました。</translation>
    </message>
    <message>
        <source>The profile {profile} was left as it is: {problem}</source>
        <translation>プロファイル {profile} はそのままにしました：{problem}</translation>
    </message>
    <message>
        <source>The profile&apos;s Anthropic address, without /v1.</source>
        <translation>プロファイルの Anthropic アドレス（/v1 なし）。</translation>
    </message>
    <message>
        <source>The profile&apos;s address has a dollar sign in it, which Crush would fill in.</source>
        <translation>プロファイルのアドレスにドル記号が含まれており、Crush がそれを展開してしまいます。</translation>
    </message>
    <message>
        <source>The profile&apos;s address has something in it that a program may take for a variable, file or command.</source>
        <translation>プロファイルのアドレスに、プログラムが変数、ファイル、コマンドと解釈しうる文字列が含まれています。</translation>
    </message>
    <message>
        <source>The profile&apos;s address with /v1 at its end.</source>
        <translation>末尾に /v1 を付けたプロファイルのアドレス。</translation>
    </message>
    <message>
        <source>The profile&apos;s address without /v1 at its end.</source>
        <translation>末尾の /v1 を除いたプロファイルのアドレス。</translation>
    </message>
    <message>
        <source>The profile&apos;s address, as it stands there.</source>
        <translation>プロファイルのアドレス（書かれたとおり）。</translation>
    </message>
    <message>
        <source>The profile&apos;s address.</source>
        <translation>プロファイルのアドレス。</translation>
    </message>
    <message>
        <source>The profile&apos;s display name.</source>
        <translation>プロファイルの表示名。</translation>
    </message>
    <message>
        <source>The profile&apos;s id, by which ezswitch knows its own settings again.</source>
        <translation>プロファイルの ID。ezswitch が自分の設定を見分けるために使います。</translation>
    </message>
    <message>
        <source>The profile&apos;s id.</source>
        <translation>プロファイルの ID。</translation>
    </message>
    <message>
        <source>The profile&apos;s key then goes to that address, or to Google&apos;s.</source>
        <translation>その場合、プロファイルのキーはそのアドレスか Google のアドレスに送られます。</translation>
    </message>
    <message>
        <source>The profile&apos;s model is not in the list `enabledModels`.</source>
        <translation>プロファイルのモデルが `enabledModels` のリストにありません。</translation>
    </message>
    <message>
        <source>The profile&apos;s models and key.</source>
        <translation>プロファイルのモデルとキー。</translation>
    </message>
    <message>
        <source>The profile&apos;s models, which have to be listed.</source>
        <translation>プロファイルのモデル。一覧にする必要があります。</translation>
    </message>
    <message>
        <source>The profile&apos;s name has something in it that a program may take for a variable, file or command.</source>
        <translation>プロファイルの名前に、プログラムが変数、ファイル、コマンドと解釈しうる文字列が含まれています。</translation>
    </message>
    <message>
        <source>The profile&apos;s name, shown in the status bar.</source>
        <translation>プロファイルの名前。ステータスバーに表示されます。</translation>
    </message>
    <message>
        <source>The profile: address, key and model.</source>
        <translation>プロファイル：アドレス、キー、モデル。</translation>
    </message>
    <message>
        <source>The program that prints the key may be asking for a password: this waits for the answer.</source>
        <translation>キーを出力するプログラムがパスワードを求めている可能性があります。応答を待っています。</translation>
    </message>
    <message>
        <source>The program that prints the key, as an argument list.</source>
        <translation>キーを出力するプログラム（引数リスト）。</translation>
    </message>
    <message>
        <source>The program that prints the key, run without a shell.</source>
        <translation>キーを出力するプログラム。シェルを介さずに実行されます。</translation>
    </message>
    <message>
        <source>The program that switches, for the status bar&apos;s list.</source>
        <translation>切り替えを行うプログラム。ステータスバーの一覧で使われます。</translation>
    </message>
    <message>
        <source>The program, or the computer, stopped in the middle of it. Nothing is left to do.</source>
        <translation>途中でプログラムかコンピューターが停止しました。残っている作業はありません。</translation>
    </message>
    <message>
        <source>The record of an earlier switch was written by a newer version of ezswitch.</source>
        <translation>以前の切り替えの記録は、より新しいバージョンの ezswitch が書いたものです。</translation>
    </message>
    <message>
        <source>The registry key {key} could not be written.</source>
        <translation>レジストリキー {key} に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The removal was cancelled.</source>
        <translation>削除はキャンセルされました。</translation>
    </message>
    <message>
        <source>The repository cannot be reached: {why}.</source>
        <translation>リポジトリに接続できません：{why}。</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>リポジトリにはまだコミットがありません。</translation>
    </message>
    <message>
        <source>The repository has no file {file} or {other}.</source>
        <translation>リポジトリに {file} も {other} もありません。</translation>
    </message>
    <message>
        <source>The repository has no file {file}.</source>
        <translation>リポジトリにファイル {file} がありません。</translation>
    </message>
    <message>
        <source>The repository sends more than {megabytes} MB for one small file.</source>
        <translation>小さなファイル 1 つに対して、リポジトリが {megabytes} MB を超えるデータを送ってきました。</translation>
    </message>
    <message>
        <source>The repository took more than {seconds} seconds.</source>
        <translation>リポジトリの応答に {seconds} 秒を超える時間がかかりました。</translation>
    </message>
    <message>
        <source>The safe place for a key is missing in this session, so say where it may be kept instead.</source>
        <translation>このセッションにはキーの安全な保管場所がありません。代わりの保管場所を指定してください。</translation>
    </message>
    <message>
        <source>The same key is accepted by {other_host}: it is probably that one&apos;s key, not {host}&apos;s.</source>
        <translation>同じキーが {other_host} で受け付けられます。{host} ではなく、おそらくそちらのキーです。</translation>
    </message>
    <message>
        <source>The session bus did not let this program in.</source>
        <translation>セッションバスがこのプログラムの接続を拒否しました。</translation>
    </message>
    <message>
        <source>The session bus is not there, and so no keychain service.</source>
        <translation>セッションバスがないため、キーチェーンサービスもありません。</translation>
    </message>
    <message>
        <source>The settings files become what they were before ezswitch first switched the agent. If nobody else changed them since, to the byte; otherwise the settings that ezswitch writes go back and everybody else&apos;s edits stay. This can be undone.</source>
        <translation>設定ファイルを、ezswitch がこのエージェントを初めて切り替える前の状態に戻します。その後にほかの変更がなければ、完全に元と同じになります。変更がある場合は、ezswitch が書き込む設定だけを戻し、ほかの変更は残します。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>The shared setup is not signed with the key that you trust for it: {why}.</source>
        <translation>この共有セットアップの署名は、信頼済みの鍵によるものではありません：{why}。</translation>
    </message>
    <message>
        <source>The small model, with its format before it.</source>
        <translation>先頭に形式を付けた小型モデル。</translation>
    </message>
    <message>
        <source>The stored key has a blank or line break around it.</source>
        <translation>保存されたキーの前後に空白か改行があります。</translation>
    </message>
    <message>
        <source>The stored key holds a character that HTTP cannot carry.</source>
        <translation>保存されたキーに、HTTP で送れない文字が含まれています。</translation>
    </message>
    <message>
        <source>The stored key {key} has a blank or a line break around it.</source>
        <translation>保存されたキー {key} の前後に空白か改行があります。</translation>
    </message>
    <message>
        <source>The stored key {key} holds a character that no HTTP header can carry.</source>
        <translation>保存されたキー {key} に、HTTP ヘッダーで送れない文字が含まれています。</translation>
    </message>
    <message>
        <source>The switch failed ({cause}), and putting the files back failed too: {problem}</source>
        <translation>切り替えに失敗し（{cause}）、ファイルを戻すこともできませんでした：{problem}</translation>
    </message>
    <message>
        <source>The system&apos;s settings say `{setting}`.</source>
        <translation>システムの設定に `{setting}` があります。</translation>
    </message>
    <message>
        <source>The text to share</source>
        <translation>共有するテキスト</translation>
    </message>
    <message>
        <source>The token of a ChatGPT sign-in goes there (`openai_base_url`, or a provider with `requires_openai_auth`).</source>
        <translation>ChatGPT へのサインインのトークンがそこに送られます（`openai_base_url`、または `requires_openai_auth` の付いたプロバイダー）。</translation>
    </message>
    <message>
        <source>The token of a claude.ai sign-in is sent to that address then, and so is a key from your shell.</source>
        <translation>その場合、claude.ai へのサインインのトークンがそのアドレスに送られます。シェルで設定されたキーも同様です。</translation>
    </message>
    <message>
        <source>The version of this file, which is ezswitch&apos;s own.</source>
        <translation>このファイルのバージョン。ezswitch 独自のものです。</translation>
    </message>
    <message>
        <source>Their own logins or defaults apply</source>
        <translation>自前のサインインか既定の設定を使用</translation>
    </message>
    <message>
        <source>Then remove it: {command}</source>
        <translation>その後で削除してください：{command}</translation>
    </message>
    <message>
        <source>There are: {presets}.</source>
        <translation>使えるプリセット：{presets}。</translation>
    </message>
    <message>
        <source>There are: {profiles}.</source>
        <translation>登録済みのプロファイル：{profiles}。</translation>
    </message>
    <message>
        <source>There is a key {key} by now.</source>
        <translation>今ではキー {key} が存在します。</translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation>プロファイル {profile} はすでにあります。</translation>
    </message>
    <message>
        <source>There is a profile {profile} by now.</source>
        <translation>今ではプロファイル {profile} が存在します。</translation>
    </message>
    <message>
        <source>There is a web page, not a shared setup.</source>
        <translation>そこにあるのは Web ページで、共有セットアップではありません。</translation>
    </message>
    <message>
        <source>There is another key {key} already.</source>
        <translation>別のキー {key} がすでにあります。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>ファイル {file} はありません。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル {path} はありません。</translation>
    </message>
    <message>
        <source>There is no key named {key}.</source>
        <translation>{key} という名前のキーはありません。</translation>
    </message>
    <message>
        <source>There is no key {key}.</source>
        <translation>キー {key} はありません。</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>ここにはキーチェーンがありません</translation>
    </message>
    <message>
        <source>There is no keychain yet, and making one was cancelled.</source>
        <translation>キーチェーンがまだなく、作成はキャンセルされました。</translation>
    </message>
    <message>
        <source>There is no keychain yet, and without a display none can be made.</source>
        <translation>キーチェーンがまだなく、ディスプレイがないため作成できません。</translation>
    </message>
    <message>
        <source>There is no preset {preset}.</source>
        <translation>プリセット {preset} はありません。</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>プロファイル {profile} はありません。</translation>
    </message>
    <message>
        <source>There is no session bus here, and so no keychain service.</source>
        <translation>ここにはセッションバスがないため、キーチェーンサービスもありません。</translation>
    </message>
    <message>
        <source>There is no such agent here.</source>
        <translation>そのエージェントはここにはありません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>There is no switch to take back.</source>
        <translation>元に戻せる切り替えはありません。</translation>
    </message>
    <message>
        <source>There is no undo to take back.</source>
        <translation>やり直せる操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to point anywhere.</source>
        <translation>切り替える対象がありません。</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>引き継ぐものがありません。</translation>
    </message>
    <message>
        <source>There is something like a key in the notes or tags, and they are kept in a readable file.</source>
        <translation>メモかタグにキーらしきものがあり、どちらも読める形のファイルに保存されます。</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>これらのページは英語です。</translation>
    </message>
    <message>
        <source>They win over the user&apos;s own, so a switch does not take effect.</source>
        <translation>ユーザー自身の設定より優先されるため、切り替えても反映されません。</translation>
    </message>
    <message>
        <source>They win over yours, without a word: a switch has no effect on them.</source>
        <translation>何の表示もなく自分の設定より優先されるため、切り替えても反映されません。</translation>
    </message>
    <message>
        <source>This base URL has no list of models; {url} has one.</source>
        <translation>このベース URL にはモデル一覧がありませんが、{url} にはあります。</translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation>このビルドではできません。</translation>
    </message>
    <message>
        <source>This cannot be a key: {why}.</source>
        <translation>これはキーとして使えません：{why}。</translation>
    </message>
    <message>
        <source>This cannot be the address of a shared setup: {why}.</source>
        <translation>これは共有セットアップのアドレスとして使えません：{why}。</translation>
    </message>
    <message>
        <source>This ezswitch does not know it.</source>
        <translation>この ezswitch は対応していません。</translation>
    </message>
    <message>
        <source>This ezswitch does not know this field.</source>
        <translation>この ezswitch はこのフィールドに対応していません。</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>このファイルはテキストではありません。</translation>
    </message>
    <message>
        <source>This is a fault of ezswitch: please report it with the layout of the file, without its keys.</source>
        <translation>これは ezswitch の不具合です。キーを除いたファイルの構造を添えて報告してください。</translation>
    </message>
    <message>
        <source>This is no link and no shared setup.</source>
        <translation>これはリンクでも共有セットアップでもありません。</translation>
    </message>
    <message>
        <source>This is no program to run: check the quotes.</source>
        <translation>これは実行できるプログラムではありません。引用符を確認してください。</translation>
    </message>
    <message>
        <source>This is no public key of minisign.</source>
        <translation>これは minisign の公開鍵ではありません。</translation>
    </message>
    <message>
        <source>This is not the address of a Git repository.</source>
        <translation>これは Git リポジトリのアドレスではありません。</translation>
    </message>
    <message>
        <source>This link cannot be used: {why}.</source>
        <translation>このリンクは使えません：{why}。</translation>
    </message>
    <message>
        <source>This link carries what looks like a key, so it was not taken: it would stand in the list of processes.</source>
        <translation>このリンクにはキーらしきものが含まれているため、受け付けませんでした。プロセス一覧に表示されてしまうためです。</translation>
    </message>
    <message>
        <source>This machine&apos;s own settings for {agent} say {settings}.</source>
        <translation>このマシンの {agent} 用設定に {settings} があります。</translation>
    </message>
    <message>
        <source>This model is not cached by itself.</source>
        <translation>このモデルは自動ではキャッシュされません。</translation>
    </message>
    <message>
        <source>This needs a person.</source>
        <translation>これには人の操作が必要です。</translation>
    </message>
    <message>
        <source>This profile has no base URL.</source>
        <translation>このプロファイルにはベース URL がありません。</translation>
    </message>
    <message>
        <source>This program works without the history of switches.</source>
        <translation>このプログラムは切り替えの履歴なしで動作します。</translation>
    </message>
    <message>
        <source>This project has a .env of its own, with {variables}.</source>
        <translation>このプロジェクトには独自の .env があり、{variables} を含んでいます。</translation>
    </message>
    <message>
        <source>This project has a .env of its own.</source>
        <translation>このプロジェクトには独自の .env があります。</translation>
    </message>
    <message>
        <source>This project lists `enabledModels` for pi.</source>
        <translation>このプロジェクトは pi の `enabledModels` を並べています。</translation>
    </message>
    <message>
        <source>This project sets `model` for Codex.</source>
        <translation>このプロジェクトは Codex の `model` を設定しています。</translation>
    </message>
    <message>
        <source>This project&apos;s .env sets {variables}.</source>
        <translation>このプロジェクトの .env は {variables} を設定しています。</translation>
    </message>
    <message>
        <source>This project&apos;s `modelPolicy` lets Droid use certain addresses alone.</source>
        <translation>このプロジェクトの `modelPolicy` は、Droid に特定のアドレスだけを許可しています。</translation>
    </message>
    <message>
        <source>This setting cannot be changed without touching something else in this YAML file.</source>
        <translation>この YAML ファイルでは、ほかの部分に触れずにこの設定を変更できません。</translation>
    </message>
    <message>
        <source>This shared setup must be signed, and there is no signature (.minisig) beside it.</source>
        <translation>この共有セットアップには署名が必要ですが、同じ場所に署名（.minisig）がありません。</translation>
    </message>
    <message>
        <source>This text is no shared setup of ezswitch.</source>
        <translation>このテキストは ezswitch の共有セットアップではありません。</translation>
    </message>
    <message>
        <source>This update says nothing.</source>
        <translation>この更新には内容がありません。</translation>
    </message>
    <message>
        <source>Those headers go to every address, and so to the profile&apos;s too.</source>
        <translation>これらのヘッダーはすべてのアドレスに送られるため、プロファイルのアドレスにも送られます。</translation>
    </message>
    <message>
        <source>To set it back all the same: --accept {consent}</source>
        <translation>それでも戻すには：--accept {consent}</translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation>アカウントにチャージしてください。</translation>
    </message>
    <message>
        <source>Try `git ls-remote` with the same address in a terminal: it may ask for a sign-in or a host&apos;s key.</source>
        <translation>ターミナルで同じアドレスに対して `git ls-remote` を試してください。サインインかホスト鍵の確認を求められるかもしれません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation>もう一度試し、許可してください。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1 分ほど待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in a moment, or quit CC Switch first.</source>
        <translation>少し待ってからもう一度試すか、先に CC Switch を終了してください。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, ask your provider and quote the request id.</source>
        <translation>少し待ってから、もう一度試してください。続く場合は、リクエスト ID を添えてプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Try again in {n} second.</source>
        <translation>{n} 秒後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in {n} seconds.</source>
        <translation>{n} 秒後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again. ezrouter and others slow down under load instead of refusing; a firewall may also be silent.</source>
        <translation>もう一度試してください。ezrouter などは、負荷が高いと拒否せずに遅くなります。ファイアウォールが応答を止めている場合もあります。</translation>
    </message>
    <message>
        <source>Try again: what is there now is read first.</source>
        <translation>もう一度試してください。最初に現在の内容を読み直します。</translation>
    </message>
    <message>
        <source>Try again; if it goes on, look for another ezswitch that hangs.</source>
        <translation>もう一度試してください。続く場合は、応答しない別の ezswitch がないか確認してください。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in.</source>
        <translation>もう一度試してください。変わらない場合は、ログアウトしてログインし直してください。</translation>
    </message>
    <message>
        <source>Try again; if no program uses it any more, remove that folder.</source>
        <translation>もう一度試してください。どのプログラムも使っていなければ、そのフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>Try it again with the editor closed.</source>
        <translation>エディターを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Two settings deliver the key in two ways: write one of {{helper}}, {{key_file}} and {{key}}.</source>
        <translation>2 つの設定が別々の方法でキーを渡しています。{{helper}}、{{key_file}}、{{key}} のどれか 1 つだけを書いてください。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last switch</source>
        <translation>最後の切り替えを元に戻す</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>元に戻す：{action}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Unlock it in your desktop session, then try again.</source>
        <translation>デスクトップのセッションでロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Unlock it: ezswitch keys unlock</source>
        <translation>ロックを解除してください：ezswitch keys unlock</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>キーチェーンのロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Until it is corrected the defaults are in force.</source>
        <translation>修正されるまで、既定の設定が使われます。</translation>
    </message>
    <message>
        <source>Until it is corrected this agent of your own is not among the agents.</source>
        <translation>修正されるまで、この自作エージェントはエージェントの一覧に入りません。</translation>
    </message>
    <message>
        <source>Until it is started anew it uses what was there before.</source>
        <translation>起動し直すまで、以前の設定を使い続けます。</translation>
    </message>
    <message>
        <source>Until then no check can tell whether it is accepted there.</source>
        <translation>それまでは、そこで受け付けられるかどうかをチェックできません。</translation>
    </message>
    <message>
        <source>Until then that agent is not among the agents here; its own file stays as it is.</source>
        <translation>それまで、そのエージェントはここの一覧に入りません。エージェント自身のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Until then the defaults are in force and changed settings cannot be saved.</source>
        <translation>それまでは既定の設定が使われ、変更した設定は保存できません。</translation>
    </message>
    <message>
        <source>Update CC Switch and start it once.</source>
        <translation>CC Switch を更新し、一度起動してください。</translation>
    </message>
    <message>
        <source>Update ezswitch, then try again.</source>
        <translation>ezswitch を更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Update ezswitch.</source>
        <translation>ezswitch を更新してください。</translation>
    </message>
    <message>
        <source>Update ezswitch. The file was left as it is.</source>
        <translation>ezswitch を更新してください。ファイルはそのままにしてあります。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use 1 to 64 of: small letters, digits, dot, dash, underscore; start with a letter or digit.</source>
        <translation>英小文字、数字、ドット、ハイフン、アンダースコアを 1～64 文字で使ってください。先頭は英小文字か数字です。</translation>
    </message>
    <message>
        <source>Use a gateway that accepts a bearer token.</source>
        <translation>ベアラートークンを受け付けるゲートウェイを使ってください。</translation>
    </message>
    <message>
        <source>Use a shared setup instead.</source>
        <translation>代わりに共有セットアップを使ってください。</translation>
    </message>
    <message>
        <source>Use in all agents</source>
        <translation>すべてのエージェントで使う</translation>
    </message>
    <message>
        <source>Use in {agent}</source>
        <translation>{agent} で使う</translation>
    </message>
    <message>
        <source>Use it without encryption</source>
        <translation>暗号化なしで使う</translation>
    </message>
    <message>
        <source>Use its own login or default instead</source>
        <translation>自前のサインインか既定の設定に切り替える</translation>
    </message>
    <message>
        <source>Use that agent instead.</source>
        <translation>代わりにそのエージェントを使ってください。</translation>
    </message>
    <message>
        <source>Use the https:// address.</source>
        <translation>https:// のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>Use the model all the same</source>
        <translation>それでもこのモデルを使う</translation>
    </message>
    <message>
        <source>Use the {format} address</source>
        <translation>{format} のアドレスを使う</translation>
    </message>
    <message>
        <source>Use their own logins or defaults instead</source>
        <translation>自前のサインインか既定の設定に切り替える</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} を使う</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation>{url} を使う</translation>
    </message>
    <message>
        <source>Use {url} as the base URL.</source>
        <translation>{url} をベース URL として使ってください。</translation>
    </message>
    <message>
        <source>Used {total} tokens: {sent} sent, {cached} of them cached, {received} received.</source>
        <translation>合計 {total} トークンを使用：送信 {sent}（うちキャッシュ {cached}）、受信 {received}。</translation>
    </message>
    <message>
        <source>Used {total} tokens: {sent} sent, {received} received.</source>
        <translation>合計 {total} トークンを使用：送信 {sent}、受信 {received}。</translation>
    </message>
    <message>
        <source>VS Code keeps the key of our entry itself, because it was typed there.</source>
        <translation>キーは VS Code で入力されたため、このエントリのキーは VS Code 自身が保管しています。</translation>
    </message>
    <message>
        <source>VS Code&apos;s custom endpoint</source>
        <translation>VS Code のカスタムエンドポイント</translation>
    </message>
    <message>
        <source>VS Code&apos;s own list of models has the address, and the key unless you type it there; windows have to be reloaded.</source>
        <translation>VS Code 自身のモデル一覧にアドレスが入ります。VS Code で入力しない場合は、キーもそこに入ります。ウィンドウの再読み込みが必要です。</translation>
    </message>
    <message>
        <source>Variables and other files</source>
        <translation>変数とその他のファイル</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end that process: nothing is lost, the next start puts things right.</source>
        <translation>終わるまで待つか、そのプロセスを終了してください。何も失われません。次の起動時に自動的に修復されます。</translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation>もう一方が終わるまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Ways out: a key command, or a file that only you can read: --accept key-file.</source>
        <translation>回避策：キーコマンド、または自分だけが読めるファイル：--accept key-file。</translation>
    </message>
    <message>
        <source>Ways out: let a program print the key (pass, 1Password, Vault ...) as its key command, or keep it in a file that only you can read: --accept key-file.</source>
        <translation>回避策：プログラム（pass、1Password、Vault など）にキーを出力させてキーコマンドとするか、自分だけが読めるファイルに保存します：--accept key-file。</translation>
    </message>
    <message>
        <source>Welcome to ezswitch</source>
        <translation>ezswitch へようこそ</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>ようこそ…</translation>
    </message>
    <message>
        <source>What CC Switch notes about it cannot be read.</source>
        <translation>CC Switch が記録している情報を読み取れません。</translation>
    </message>
    <message>
        <source>What a switch changes takes effect there so: {takes_effect}.</source>
        <translation>切り替えの反映のタイミング：{takes_effect}。</translation>
    </message>
    <message>
        <source>What answers on the session bus does not speak D-Bus.</source>
        <translation>セッションバスで応答している相手が D-Bus に対応していません。</translation>
    </message>
    <message>
        <source>What could be put back is. Correct this, then run it again; nothing of ezswitch was removed.</source>
        <translation>戻せるものは戻しました。この問題を解消してから、もう一度実行してください。ezswitch のものは何も削除していません。</translation>
    </message>
    <message>
        <source>What does not work there lies between it and its own account.</source>
        <translation>そこで動作しない原因は、エージェントとそのアカウントの間にあります。</translation>
    </message>
    <message>
        <source>What ezswitch writes for it follows its documentation. Look at the preview before the first switch.</source>
        <translation>ezswitch が書き込む内容は、エージェントのドキュメントに従っています。最初に切り替える前にプレビューを確認してください。</translation>
    </message>
    <message>
        <source>What has to be changed carries an anchor or a tag, or stands somewhere else and is only named here.</source>
        <translation>変更が必要な箇所にアンカーかタグが付いているか、実体が別の場所にあり、ここでは参照されているだけです。</translation>
    </message>
    <message>
        <source>What is stored for the key {key} is not a record of ezswitch.</source>
        <translation>キー {key} として保存されているものは、ezswitch の記録ではありません。</translation>
    </message>
    <message>
        <source>What is there is no text.</source>
        <translation>そこにあるのはテキストではありません。</translation>
    </message>
    <message>
        <source>What it sends is what stands there.</source>
        <translation>そこに書かれているものが、そのまま送られます。</translation>
    </message>
    <message>
        <source>What speaks to the keychain here (jeepney) cannot be imported.</source>
        <translation>ここでキーチェーンとの通信に使うもの（jeepney）をインポートできません。</translation>
    </message>
    <message>
        <source>What stands in {setting} is no key.</source>
        <translation>{setting} の内容はキーではありません。</translation>
    </message>
    <message>
        <source>What stands where Qwen Code looks for a key: the profile&apos;s id.</source>
        <translation>Qwen Code がキーを探す場所に書かれるもの：プロファイルの ID。</translation>
    </message>
    <message>
        <source>What the alias {alias} stands for.</source>
        <translation>エイリアス {alias} が指すもの。</translation>
    </message>
    <message>
        <source>What the profile&apos;s key is called.</source>
        <translation>プロファイルのキーの名前。</translation>
    </message>
    <message>
        <source>What was changed is no address and no model of a profile.</source>
        <translation>変更されたのは、プロファイルのアドレスでもモデルでもありません。</translation>
    </message>
    <message>
        <source>What was thought is dropped between turns.</source>
        <translation>思考の内容はターンの間で破棄されます。</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>What you did last may not have been finished; what was begun is taken back or finished by itself.</source>
        <translation>最後の操作は完了していないかもしれません。途中の処理は、自動的に取り消されるか完了します。</translation>
    </message>
    <message>
        <source>What you switch from now on can be undone, and revert still goes back to what was there before ezswitch.</source>
        <translation>これ以降の切り替えは元に戻せます。復元すれば、引き続き ezswitch 以前の状態に戻ります。</translation>
    </message>
    <message>
        <source>What your agents use today</source>
        <translation>エージェントの現在の設定</translation>
    </message>
    <message>
        <source>What {host} answers says nothing of releases: it is no JSON document.</source>
        <translation>{host} の応答からリリース情報を読み取れません：JSON 文書ではありません。</translation>
    </message>
    <message>
        <source>What {host} answers says nothing of releases: it names no version.</source>
        <translation>{host} の応答からリリース情報を読み取れません：バージョンがありません。</translation>
    </message>
    <message>
        <source>What “Use” will change</source>
        <translation>「使う」で変更される内容</translation>
    </message>
    <message>
        <source>Whenever the key {key} is needed, ezswitch would run: {command}</source>
        <translation>キー {key} が必要になるたびに、ezswitch は次を実行します：{command}</translation>
    </message>
    <message>
        <source>Where Copilot Chat was never used, no GitHub sign-in is needed. 1. Open a window, or reload it. 2. In the chat&apos;s model picker choose Manage Models once (our extension offers it as Open the List): Copilot Chat is switched off before. 3. Pick one of the profile&apos;s models there; Auto would ask for a sign-in.</source>
        <translation>Copilot Chat を一度も使っていない環境では、GitHub へのサインインは不要です。1. ウィンドウを開くか、再読み込みします。2. チャットのモデル選択で、一度「Manage Models」を選びます（ezswitch の拡張機能では「Open the List」として用意しています）。それまで Copilot Chat はオフのままです。3. そこでプロファイルのモデルを選びます。「Auto」を選ぶとサインインを求められます。</translation>
    </message>
    <message>
        <source>Where pi trusts this folder and the profile&apos;s model is not among them, it begins with the first of them.</source>
        <translation>pi がこのフォルダーを信頼していて、プロファイルのモデルがその中にない場合、pi はその先頭のモデルで始めます。</translation>
    </message>
    <message>
        <source>Where the key is from.</source>
        <translation>キーの取得元。</translation>
    </message>
    <message>
        <source>Where the profile&apos;s is not among them, Droid passes over its models and asks for its own sign-in.</source>
        <translation>プロファイルのアドレスがその中にない場合、Droid はそのモデルを無視し、自身のサインインを求めます。</translation>
    </message>
    <message>
        <source>Whether it accepts the key only a request would tell.</source>
        <translation>キーが受け付けられるかどうかは、リクエストを送らないとわかりません。</translation>
    </message>
    <message>
        <source>Which model new sessions use: ours.</source>
        <translation>新しいセッションで使うモデル：ezswitch のもの。</translation>
    </message>
    <message>
        <source>Which of its formats is spoken.</source>
        <translation>どの形式で通信するか。</translation>
    </message>
    <message>
        <source>Which profile and key these settings come from.</source>
        <translation>これらの設定の元になったプロファイルとキー。</translation>
    </message>
    <message>
        <source>Which profile it is; the program itself looks at it nowhere.</source>
        <translation>どのプロファイルか。プログラム自身がこれを参照することはありません。</translation>
    </message>
    <message>
        <source>Which provider and model the agent panel starts with: ours.</source>
        <translation>エージェントパネルの起動時のプロバイダーとモデル：ezswitch のもの。</translation>
    </message>
    <message>
        <source>Which provider is used: ours.</source>
        <translation>使用するプロバイダー：ezswitch のもの。</translation>
    </message>
    <message>
        <source>Which provider is used: the profile&apos;s.</source>
        <translation>使用するプロバイダー：プロファイルのもの。</translation>
    </message>
    <message>
        <source>Whoever needs it next waits for its password.</source>
        <translation>次にキーを必要とするプログラムは、キーチェーンのパスワードの入力待ちになります。</translation>
    </message>
    <message>
        <source>Whoever saw the text has the key: tell its owner. Keys are handed over apart from it.</source>
        <translation>このテキストを見た人はキーを入手しています。キーの持ち主に知らせてください。キーは別の手段で渡してください。</translation>
    </message>
    <message>
        <source>Whose model is meant, where two addresses have one of that id.</source>
        <translation>2 つのアドレスに同じ ID のモデルがある場合に、どちらのモデルを指すか。</translation>
    </message>
    <message>
        <source>Why does it not work?</source>
        <translation>動作しないのはなぜですか？</translation>
    </message>
    <message>
        <source>Without a desktop: let a program print the key (pass, 1Password, Vault ...) as its key command, or keep it in a file that only you can read: --accept key-file.</source>
        <translation>デスクトップがない場合：プログラム（pass、1Password、Vault など）にキーを出力させてキーコマンドとするか、自分だけが読めるファイルに保存します：--accept key-file。</translation>
    </message>
    <message>
        <source>Without it nothing can be switched; agents go on as they are.</source>
        <translation>これがないと何も切り替えられません。エージェントは今のまま動作します。</translation>
    </message>
    <message>
        <source>Work in the profile Default, or let them take Extensions and Language Models from it (gear menu, Profiles).</source>
        <translation>プロファイル「Default」で作業するか、使っているプロファイルの Extensions と Language Models を「Default」から引き継がせてください（歯車メニューの Profiles）。</translation>
    </message>
    <message>
        <source>Worth a look: {finding}</source>
        <translation>要確認：{finding}</translation>
    </message>
    <message>
        <source>Write the key into that file</source>
        <translation>キーをそのファイルに書き込む</translation>
    </message>
    <message>
        <source>Xiaomi MiMo</source>
        <translation>Xiaomi MiMo</translation>
    </message>
    <message>
        <source>YAML cannot hold half of a character.</source>
        <translation>YAML には文字の半分だけを書き込めません。</translation>
    </message>
    <message>
        <source>You do not follow this address.</source>
        <translation>このアドレスは購読していません。</translation>
    </message>
    <message>
        <source>You follow none.</source>
        <translation>購読しているものはありません。</translation>
    </message>
    <message>
        <source>You follow: {addresses}.</source>
        <translation>購読中：{addresses}。</translation>
    </message>
    <message>
        <source>Your keys and what you changed yourself stay. Agents keep what they have until you switch them.</source>
        <translation>キーと自分で変更した内容はそのままです。エージェントは、切り替えるまで今の設定を使い続けます。</translation>
    </message>
    <message>
        <source>Your login shell sets {variable}, in no file that was found: look for it in what those files run.</source>
        <translation>ログインシェルが {variable} を設定していますが、見つかったどのファイルにもありません。それらのファイルが実行するものを調べてください。</translation>
    </message>
    <message>
        <source>Your organisation sets the model for Grok Build.</source>
        <translation>組織が Grok Build のモデルを設定しています。</translation>
    </message>
    <message>
        <source>Your organisation sets {settings} for Codex.</source>
        <translation>組織が Codex の {settings} を設定しています。</translation>
    </message>
    <message>
        <source>Your shared setups changed</source>
        <translation>共有セットアップが変更されました</translation>
    </message>
    <message>
        <source>Your shell sets {variables}, and sessions of {agent} that are open now keep it empty: restart those sessions.</source>
        <translation>シェルが {variables} を設定していますが、今開いている {agent} のセッションでは空のままです。それらのセッションを再起動してください。</translation>
    </message>
    <message>
        <source>Your system asks for its password when the key is stored, and not before.</source>
        <translation>キーを保存するときに初めて、システムがキーチェーンのパスワードを求めます。</translation>
    </message>
    <message>
        <source>Z.ai GLM</source>
        <translation>Z.ai GLM</translation>
    </message>
    <message>
        <source>Zed asks for the key itself, once for each address.</source>
        <translation>Zed 自身が、アドレスごとに一度キーを求めます。</translation>
    </message>
    <message>
        <source>Zed keeps its key in the keychain or takes it from a variable: paste it.</source>
        <translation>Zed はキーをキーチェーンに保存するか、変数から取得します。キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Zed takes the key of the provider ezswitch from it, whichever address the profile has.</source>
        <translation>Zed は、プロファイルのアドレスに関係なく、プロバイダー ezswitch のキーをこの変数から取得します。</translation>
    </message>
    <message>
        <source>Zhipu GLM (China)</source>
        <translation>Zhipu GLM（中国）</translation>
    </message>
    <message>
        <source>`ezswitch agents` names what stands in the way.</source>
        <translation>`ezswitch agents` で、妨げになっているものがわかります。</translation>
    </message>
    <message>
        <source>`ezswitch keys` lists the names.</source>
        <translation>`ezswitch keys` で名前の一覧を表示できます。</translation>
    </message>
    <message>
        <source>`ezswitch revert AGENT` works all the same.</source>
        <translation>それでも `ezswitch revert AGENT` は使えます。</translation>
    </message>
    <message>
        <source>`ezswitch use own-sign-in claude-code` does the latter.</source>
        <translation>後者は `ezswitch use own-sign-in claude-code` でできます。</translation>
    </message>
    <message>
        <source>`{setting}` in {agent}&apos;s configuration keeps every provider named {provider} out.</source>
        <translation>{agent} の設定の `{setting}` が、{provider} という名前のプロバイダーをすべて除外しています。</translation>
    </message>
    <message>
        <source>`{setting}` is {value} there.</source>
        <translation>そこでは `{setting}` が {value} になっています。</translation>
    </message>
    <message>
        <source>a / stands alone: comments begin with // or /*</source>
        <translation>/ が単独で置かれています：コメントは // か /* で始めます</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>キーの後にコロンがありません</translation>
    </message>
    <message>
        <source>a comma or {bracket} is missing</source>
        <translation>コンマか {bracket} がありません</translation>
    </message>
    <message>
        <source>a comma stands where a key in double quotes is expected</source>
        <translation>二重引用符で囲んだキーが必要な場所にコンマがあります</translation>
    </message>
    <message>
        <source>a comma stands where a value is expected</source>
        <translation>値が必要な場所にコンマがあります</translation>
    </message>
    <message>
        <source>a file of {agent}</source>
        <translation>{agent} のファイル</translation>
    </message>
    <message>
        <source>a file outside of your home</source>
        <translation>ホームの外にあるファイル</translation>
    </message>
    <message>
        <source>a host that was not approved</source>
        <translation>承認されていないホスト</translation>
    </message>
    <message>
        <source>a key has to be a text</source>
        <translation>キーはテキストでなければなりません</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>ここには二重引用符で囲んだキーが必要です</translation>
    </message>
    <message>
        <source>a key in the notes</source>
        <translation>メモにキーがあります</translation>
    </message>
    <message>
        <source>a key is expected here</source>
        <translation>ここにはキーが必要です</translation>
    </message>
    <message>
        <source>a key or a [table] is expected here</source>
        <translation>ここにはキーか [テーブル] が必要です</translation>
    </message>
    <message>
        <source>a keychain in memory</source>
        <translation>メモリー上のキーチェーン</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a model that is not listed</source>
        <translation>一覧にないモデル</translation>
    </message>
    <message>
        <source>a new host for this key</source>
        <translation>このキーの新しいホスト</translation>
    </message>
    <message>
        <source>a new line is expected here</source>
        <translation>ここで改行が必要です</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>桁数の多すぎる数値があります</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>パスの途中がフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>a profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>a program gives the key</source>
        <translation>プログラムがキーを渡します</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>a provider for nobody</source>
        <translation>対象アプリのないプロバイダー</translation>
    </message>
    <message>
        <source>a provider for {app}</source>
        <translation>{app} のプロバイダー</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>ここから 2 つ目の文書が始まっています</translation>
    </message>
    <message>
        <source>a settings file that cannot be read</source>
        <translation>読み取れない設定ファイル</translation>
    </message>
    <message>
        <source>a skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a value has more than {most} characters.</source>
        <translation>{most} 文字を超える値があります。</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>ここには値が必要です</translation>
    </message>
    <message>
        <source>a {format} address</source>
        <translation>{format}のアドレス</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>再起動後</translation>
    </message>
    <message>
        <source>aider reads that file at its start, and its options there win over a profile&apos;s.</source>
        <translation>aider は起動時にそのファイルを読み、そこにあるオプションがプロファイルのオプションより優先されます。</translation>
    </message>
    <message>
        <source>aider then uses what it says, whatever its file says.</source>
        <translation>その場合、aider は自分のファイルの内容に関係なく、この変数の内容を使います。</translation>
    </message>
    <message>
        <source>all on own sign-in</source>
        <translation>すべて自前のサインイン</translation>
    </message>
    <message>
        <source>an = is missing after the key</source>
        <translation>キーの後に = がありません</translation>
    </message>
    <message>
        <source>an address (not a profile)</source>
        <translation>アドレス（未登録）</translation>
    </message>
    <message>
        <source>an agent was switched meanwhile</source>
        <translation>その間にエージェントが切り替えられました</translation>
    </message>
    <message>
        <source>an {format} address</source>
        <translation>{format}のアドレス</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ほか {n} 件</translation>
    </message>
    <message>
        <source>another program is running it</source>
        <translation>別のプログラムが実行中です</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>another switch is under way</source>
        <translation>別の切り替えが進行中です</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>共有セットアップ</translation>
    </message>
    <message>
        <source>cannot be named</source>
        <translation>参照を書けません</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>cannot be read (line {line})</source>
        <translation>読取不可：{line} 行目</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>cannot edit this file</source>
        <translation>このファイルは編集できません</translation>
    </message>
    <message>
        <source>cannot start at login</source>
        <translation>ログイン時に起動できません</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>carries a key</source>
        <translation>キーが含まれています</translation>
    </message>
    <message>
        <source>certificate problem</source>
        <translation>証明書に問題</translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation>ほかの誰かが変更しました</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>その間に変更されました</translation>
    </message>
    <message>
        <source>changed outside</source>
        <translation>外部で変更</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>checkout in {folder}</source>
        <translation>{folder} のチェックアウト</translation>
    </message>
    <message>
        <source>choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>config.toml has a table [profiles].</source>
        <translation>config.toml に [profiles] テーブルがあります。</translation>
    </message>
    <message>
        <source>config.toml says `profile = ...`.</source>
        <translation>config.toml に `profile = ...` があります。</translation>
    </message>
    <message>
        <source>config.toml sends Codex&apos;s own sign-in to another address.</source>
        <translation>config.toml が Codex 自前のサインインを別のアドレスに送っています。</translation>
    </message>
    <message>
        <source>default model</source>
        <translation>既定のモデル</translation>
    </message>
    <message>
        <source>did not take effect</source>
        <translation>反映されませんでした</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>適合しません</translation>
    </message>
    <message>
        <source>double quotes are needed here, not single ones</source>
        <translation>ここには一重引用符ではなく二重引用符が必要です</translation>
    </message>
    <message>
        <source>edit not proven</source>
        <translation>編集結果を確認できません</translation>
    </message>
    <message>
        <source>encrypted traffic is read on the way: its certificate was made by &quot;{issuer}&quot; ({program})</source>
        <translation>暗号化された通信が途中で読まれています：証明書は「{issuer}」（{program}）が作成したものです</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了させられました</translation>
    </message>
    <message>
        <source>everything of ezswitch is removed</source>
        <translation>ezswitch のものをすべて削除します</translation>
    </message>
    <message>
        <source>extension not changed</source>
        <translation>拡張機能は変更されていません</translation>
    </message>
    <message>
        <source>ezrouter</source>
        <translation>ezrouter</translation>
    </message>
    <message>
        <source>ezswitch asks {host} whether there is a newer version only once you switched that on.</source>
        <translation>有効にした場合にだけ、ezswitch は新しいバージョンの有無を {host} に問い合わせます。</translation>
    </message>
    <message>
        <source>ezswitch cannot find its own data files; it looked in {folders}.</source>
        <translation>ezswitch が自分のデータファイルを見つけられません。探した場所：{folders}。</translation>
    </message>
    <message>
        <source>ezswitch changed nothing there</source>
        <translation>ezswitch はそこで何も変更していません</translation>
    </message>
    <message>
        <source>ezswitch does not know CC Switch&apos;s app {app}.</source>
        <translation>CC Switch のアプリ {app} に ezswitch は対応していません。</translation>
    </message>
    <message>
        <source>ezswitch does not know its key or its models, so it cannot look further.</source>
        <translation>ezswitch にはそのキーもモデルもわからないため、これ以上は調べられません。</translation>
    </message>
    <message>
        <source>ezswitch found none of the coding agents it knows. Install one, or add a profile now and use it later.</source>
        <translation>ezswitch が対応するコーディングエージェントが見つかりません。どれかをインストールするか、今プロファイルを追加して後で使ってください。</translation>
    </message>
    <message>
        <source>ezswitch goes on at its next start. Free the disk or the file, then start it again.</source>
        <translation>ezswitch は次の起動時に続きを行います。ディスクかファイルを使える状態にしてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>ezswitch has an agent {id} of its own.</source>
        <translation>ezswitch にはもともとエージェント {id} があります。</translation>
    </message>
    <message>
        <source>ezswitch is closing</source>
        <translation>ezswitch を終了中です</translation>
    </message>
    <message>
        <source>ezswitch made a mistake</source>
        <translation>ezswitch に不具合が起きました</translation>
    </message>
    <message>
        <source>ezswitch stopped unexpectedly: {file}.</source>
        <translation>ezswitch が予期せず停止しました：{file}。</translation>
    </message>
    <message>
        <source>file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>file in use</source>
        <translation>ファイルが使用中です</translation>
    </message>
    <message>
        <source>file is taken</source>
        <translation>ファイルが重複しています</translation>
    </message>
    <message>
        <source>file is there</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>file not written</source>
        <translation>ファイルに書き込めませんでした</translation>
    </message>
    <message>
        <source>files that only you can read, in {folder}</source>
        <translation>{folder} にある、自分だけが読めるファイル</translation>
    </message>
    <message>
        <source>files too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>fits {some} of {all}</source>
        <translation>{some}/{all} 対応</translation>
    </message>
    <message>
        <source>half done</source>
        <translation>途中で止まりました</translation>
    </message>
    <message>
        <source>here goes the name of a key, never the key itself: small letters, digits, dot, dash, underscore.</source>
        <translation>ここに書くのはキーの名前で、キーそのものではありません：英小文字、数字、ドット、ハイフン、アンダースコア。</translation>
    </message>
    <message>
        <source>history damaged</source>
        <translation>履歴が壊れています</translation>
    </message>
    <message>
        <source>history not available</source>
        <translation>履歴を使えません</translation>
    </message>
    <message>
        <source>history of a newer ezswitch</source>
        <translation>より新しい ezswitch の履歴です</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>ホストが見つからない</translation>
    </message>
    <message>
        <source>http:// is not encrypted: anybody on the way could change it</source>
        <translation>http:// は暗号化されず、途中で誰でも書き換えられます</translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation>ID はすでに使われています</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>installation incomplete</source>
        <translation>インストールが不完全です</translation>
    </message>
    <message>
        <source>it belongs to another user or group, and would not any more</source>
        <translation>別のユーザーかグループの所有であり、書き込むと所有者が変わってしまいます</translation>
    </message>
    <message>
        <source>it brings no provider</source>
        <translation>プロバイダーが含まれていません</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <translation>起動できません</translation>
    </message>
    <message>
        <source>it carries a user name or password</source>
        <translation>ユーザー名かパスワードが含まれています</translation>
    </message>
    <message>
        <source>it contains a blank in the middle</source>
        <translation>途中に空白があります</translation>
    </message>
    <message>
        <source>it contains a blank or a control character</source>
        <translation>空白か制御文字が含まれています</translation>
    </message>
    <message>
        <source>it contains a character that no HTTP header can carry</source>
        <translation>HTTP ヘッダーで送れない文字が含まれています</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>制御文字が含まれています</translation>
    </message>
    <message>
        <source>it contains a quotation mark or a backslash</source>
        <translation>引用符かバックスラッシュが含まれています</translation>
    </message>
    <message>
        <source>it did not end within {seconds} seconds</source>
        <translation>{seconds} 秒以内に終わりませんでした</translation>
    </message>
    <message>
        <source>it does not begin with {beginning}</source>
        <translation>{beginning} で始まっていません</translation>
    </message>
    <message>
        <source>it does not say what ezswitch writes there.</source>
        <translation>ezswitch が書き込む内容になっていません。</translation>
    </message>
    <message>
        <source>it does not speak TLS on this port</source>
        <translation>このポートで TLS に対応していません</translation>
    </message>
    <message>
        <source>it does not start with https://</source>
        <translation>https:// で始まっていません</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>理由は示されませんでした</translation>
    </message>
    <message>
        <source>it has a &apos;#&apos; part</source>
        <translation>「#」の部分があります</translation>
    </message>
    <message>
        <source>it has a &apos;?&apos; or &apos;#&apos; part</source>
        <translation>「?」か「#」の部分があります</translation>
    </message>
    <message>
        <source>it has a control or invisible character.</source>
        <translation>制御文字か見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>it has more than one line</source>
        <translation>複数の行があります</translation>
    </message>
    <message>
        <source>it has more than {most} parameters</source>
        <translation>パラメーターが {most} 個を超えています</translation>
    </message>
    <message>
        <source>it has no {column} of providers</source>
        <translation>プロバイダーの {column} がありません</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>ファイルではなくパイプかデバイスです</translation>
    </message>
    <message>
        <source>it is a symbolic link that leads to itself</source>
        <translation>自分自身を指すシンボリックリンクです</translation>
    </message>
    <message>
        <source>it is damaged, or no database</source>
        <translation>壊れているか、データベースではありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is larger than 16 MB, which no settings file is</source>
        <translation>16 MB を超えています。設定ファイルではありえない大きさです</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is not UTF-8 text.</source>
        <translation>UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>it is not a URL</source>
        <translation>URL ではありません</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>アドレスではありません</translation>
    </message>
    <message>
        <source>it is not written as a shared setup.</source>
        <translation>共有セットアップの形式で書かれていません。</translation>
    </message>
    <message>
        <source>it is of version {version}, and this ezswitch knows version {known}.</source>
        <translation>バージョン {version} ですが、この ezswitch が対応しているのはバージョン {known} です。</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it names neither a preset nor an address</source>
        <translation>プリセットもアドレスもありません</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ホストがありません</translation>
    </message>
    <message>
        <source>it names no host and path</source>
        <translation>ホストとパスがありません</translation>
    </message>
    <message>
        <source>it said nothing, and its list of extensions is as before</source>
        <translation>何も出力されず、拡張機能の一覧も元のままです</translation>
    </message>
    <message>
        <source>it says one thing twice</source>
        <translation>同じ項目が 2 回あります</translation>
    </message>
    <message>
        <source>it says version {version}, and this ezswitch knows version {known}.</source>
        <translation>バージョン {version} と書かれていますが、この ezswitch が対応しているのはバージョン {known} です。</translation>
    </message>
    <message>
        <source>it says {preset} and leads to another host</source>
        <translation>{preset} と書かれていますが、別のホストを指しています</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>it would be larger than the system allows</source>
        <translation>システムが許す大きさを超えてしまいます</translation>
    </message>
    <message>
        <source>its aliases stand for too many values</source>
        <translation>エイリアスが表す値が多すぎます</translation>
    </message>
    <message>
        <source>its answer is longer than {megabytes} MB</source>
        <translation>応答が {megabytes} MB を超えています</translation>
    </message>
    <message>
        <source>its answer is packed and cannot be unpacked</source>
        <translation>応答が圧縮されていて、展開できません</translation>
    </message>
    <message>
        <source>its answer is packed in a way that was not asked for</source>
        <translation>応答が、要求していない方法で圧縮されています</translation>
    </message>
    <message>
        <source>its certificate comes from &quot;{issuer}&quot;, an authority that this computer does not trust</source>
        <translation>証明書は「{issuer}」が発行したもので、このコンピューターはこの認証局を信頼していません</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust</source>
        <translation>証明書の発行元は、このコンピューターが信頼していない認証局です</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>its certificate is for another address</source>
        <translation>証明書が別のアドレスのものです</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>証明書が別のホストのものです</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; is the clock of this computer right</source>
        <translation>証明書の有効期間がまだ始まっていません（このコンピューターの時計を確認してください）</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>証明書が自己署名です</translation>
    </message>
    <message>
        <source>its certificate was not accepted (code {code})</source>
        <translation>証明書が受け付けられませんでした（コード {code}）</translation>
    </message>
    <message>
        <source>its definition is gone or cannot be read: put it back into agents/, then revert</source>
        <translation>定義がないか、読み取れません：agents/ に戻してから復元してください</translation>
    </message>
    <message>
        <source>its host is not a valid name</source>
        <translation>ホスト名が正しくありません</translation>
    </message>
    <message>
        <source>its name could not be looked up</source>
        <translation>名前を解決できませんでした</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>its program was not found</source>
        <translation>プログラムが見つかりませんでした</translation>
    </message>
    <message>
        <source>its settings cannot be read (line {line}); they stay as they are</source>
        <translation>設定を読み取れません（{line} 行目）。設定はそのまま残ります</translation>
    </message>
    <message>
        <source>its values are nested too deeply</source>
        <translation>値の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>its values are nested too deeply.</source>
        <translation>値の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>its {format} address</source>
        <extracomment>in the place of {target} in &quot;{agent} now uses {target}&quot;.</extracomment>
        <translation>{format}のアドレス</translation>
    </message>
    <message>
        <source>journal damaged</source>
        <translation>ジャーナルが壊れています</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>key command does not end</source>
        <translation>キーコマンドが終わりません</translation>
    </message>
    <message>
        <source>key command failed</source>
        <translation>キーコマンドが失敗しました</translation>
    </message>
    <message>
        <source>key file cannot be read</source>
        <translation>キーファイルを読み取れません</translation>
    </message>
    <message>
        <source>key from a command</source>
        <translation>キーはコマンドから</translation>
    </message>
    <message>
        <source>key in file</source>
        <translation>キーはファイル内</translation>
    </message>
    <message>
        <source>key in keychain</source>
        <translation>キーはキーチェーン内</translation>
    </message>
    <message>
        <source>key in {place}</source>
        <translation>キーの場所：{place}</translation>
    </message>
    <message>
        <source>key not asked for</source>
        <translation>キーを要求していません</translation>
    </message>
    <message>
        <source>key record cannot be read</source>
        <translation>キーの記録を読み取れません</translation>
    </message>
    <message>
        <source>key records cannot be read</source>
        <translation>キーの記録を読み取れません</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>key was not stored</source>
        <translation>キーを保存できませんでした</translation>
    </message>
    <message>
        <source>keychain call cancelled</source>
        <translation>キーチェーンの呼び出しをキャンセルしました</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>キーチェーンでエラーが起きました</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <translation>キーチェーンが拒否しました</translation>
    </message>
    <message>
        <source>keychain stopped</source>
        <translation>キーチェーンが停止しました</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>likely throttled</source>
        <translation>おそらく速度制限</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>link for {app}</source>
        <translation>{app} のリンク</translation>
    </message>
    <message>
        <source>link too long</source>
        <translation>リンクが長すぎます</translation>
    </message>
    <message>
        <source>main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>model missing</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>name of a key is taken</source>
        <translation>キーの名前はすでに使われています</translation>
    </message>
    <message>
        <source>nested more than {levels} levels deep</source>
        <translation>入れ子が {levels} 段を超えています</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>new key for {agent}</source>
        <translation>{agent} の新しいキー</translation>
    </message>
    <message>
        <source>new key for {n} agents</source>
        <translation>{n} 個のエージェントの新しいキー</translation>
    </message>
    <message>
        <source>new thread</source>
        <translation>新しいスレッドから</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>次のセッションから</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスがありません</translation>
    </message>
    <message>
        <source>no agent to switch</source>
        <translation>切り替えるエージェントがありません</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no balance from {profile}</source>
        <translation>{profile} から残高を取得できません</translation>
    </message>
    <message>
        <source>no complete answer within {seconds} s</source>
        <translation>{seconds} 秒以内に応答が完了しませんでした</translation>
    </message>
    <message>
        <source>no editor is here</source>
        <translation>エディターがありません</translation>
    </message>
    <message>
        <source>no encrypted connection could be agreed on (no reason given)</source>
        <translation>暗号化接続を確立できませんでした（理由は不明）</translation>
    </message>
    <message>
        <source>no encrypted connection could be agreed on ({reason})</source>
        <translation>暗号化接続を確立できませんでした（{reason}）</translation>
    </message>
    <message>
        <source>no git</source>
        <translation>git がありません</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>履歴がありません</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>no key given</source>
        <translation>キーが指定されていません</translation>
    </message>
    <message>
        <source>no key stored</source>
        <translation>キー未保存</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>no model is known</source>
        <translation>モデルがわかりません</translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation>モデルが指定されていません</translation>
    </message>
    <message>
        <source>no model list from {profile}</source>
        <translation>{profile} からモデル一覧を取得できません</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>no name server answered</source>
        <translation>どのネームサーバーも応答しませんでした</translation>
    </message>
    <message>
        <source>no profile to apply</source>
        <translation>適用するプロファイルがありません</translation>
    </message>
    <message>
        <source>no program given</source>
        <translation>プログラムが指定されていません</translation>
    </message>
    <message>
        <source>no release feed</source>
        <translation>リリース情報がありません</translation>
    </message>
    <message>
        <source>no reliable tool calls</source>
        <translation>ツール呼び出しが不安定</translation>
    </message>
    <message>
        <source>no shared setup there</source>
        <translation>そこに共有セットアップがありません</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>no such agent</source>
        <translation>エージェントがありません</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>no such preset</source>
        <translation>プリセットがありません</translation>
    </message>
    <message>
        <source>no such profile</source>
        <translation>プロファイルがありません</translation>
    </message>
    <message>
        <source>no terminal</source>
        <translation>ターミナルがありません</translation>
    </message>
    <message>
        <source>nobody waits any more</source>
        <translation>もう誰も応答を待っていません</translation>
    </message>
    <message>
        <source>none on a profile</source>
        <translation>プロファイル使用なし</translation>
    </message>
    <message>
        <source>none: {why}</source>
        <translation>なし：{why}</translation>
    </message>
    <message>
        <source>not a certificate file</source>
        <translation>証明書ファイルではありません</translation>
    </message>
    <message>
        <source>not a command</source>
        <translation>コマンドではありません</translation>
    </message>
    <message>
        <source>not a link</source>
        <translation>リンクではありません</translation>
    </message>
    <message>
        <source>not a name of a key</source>
        <translation>キーの名前ではありません</translation>
    </message>
    <message>
        <source>not a plain file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>not a public key</source>
        <translation>公開鍵ではありません</translation>
    </message>
    <message>
        <source>not a repository</source>
        <translation>リポジトリではありません</translation>
    </message>
    <message>
        <source>not a shared setup</source>
        <translation>共有セットアップではありません</translation>
    </message>
    <message>
        <source>not a usable URL</source>
        <translation>使える URL ではありません</translation>
    </message>
    <message>
        <source>not a usable address</source>
        <translation>使えるアドレスではありません</translation>
    </message>
    <message>
        <source>not a usable agent id</source>
        <translation>使えるエージェント ID ではありません</translation>
    </message>
    <message>
        <source>not a usable format</source>
        <translation>使える形式ではありません</translation>
    </message>
    <message>
        <source>not a usable key</source>
        <translation>使えるキーではありません</translation>
    </message>
    <message>
        <source>not a usable link</source>
        <translation>使えるリンクではありません</translation>
    </message>
    <message>
        <source>not a usable model</source>
        <translation>使えるモデルではありません</translation>
    </message>
    <message>
        <source>not a usable name</source>
        <translation>使える名前ではありません</translation>
    </message>
    <message>
        <source>not a usable name of a key</source>
        <translation>使えるキーの名前ではありません</translation>
    </message>
    <message>
        <source>not a usable preset id</source>
        <translation>使えるプリセット ID ではありません</translation>
    </message>
    <message>
        <source>not a usable profile id</source>
        <translation>使えるプロファイル ID ではありません</translation>
    </message>
    <message>
        <source>not a usable program</source>
        <translation>使えるプログラムではありません</translation>
    </message>
    <message>
        <source>not a usable setting</source>
        <translation>使える設定ではありません</translation>
    </message>
    <message>
        <source>not a usable tag</source>
        <translation>使えるタグではありません</translation>
    </message>
    <message>
        <source>not a usable way</source>
        <translation>使える方式ではありません</translation>
    </message>
    <message>
        <source>not an API</source>
        <translation>API ではない</translation>
    </message>
    <message>
        <source>not an agent&apos;s id</source>
        <translation>エージェントの ID ではありません</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>自動では対処できません</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化されていません</translation>
    </message>
    <message>
        <source>not everything could be put back</source>
        <translation>戻せなかったものがあります</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>取得しませんでした</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>購読していません</translation>
    </message>
    <message>
        <source>not for one session</source>
        <translation>1 回のセッションだけでは使えません</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ここでは使えません</translation>
    </message>
    <message>
        <source>not in the list of this profile</source>
        <translation>このプロファイルの一覧にない</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>not on the {format} address</source>
        <translation>{format} のアドレスにはない</translation>
    </message>
    <message>
        <source>not possible in cmd</source>
        <translation>cmd ではできません</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>起動していません</translation>
    </message>
    <message>
        <source>not switched</source>
        <translation>切り替え失敗</translation>
    </message>
    <message>
        <source>not usable notes</source>
        <translation>使えるメモではありません</translation>
    </message>
    <message>
        <source>nothing answers</source>
        <translation>応答する相手がない</translation>
    </message>
    <message>
        <source>nothing can be added to {table} here: it is complete where it stands</source>
        <translation>ここでは {table} に何も追加できません：すでに書かれている場所で完結しています</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>そこで待ち受けているものがありません</translation>
    </message>
    <message>
        <source>nothing to adopt</source>
        <translation>取り込むものがありません</translation>
    </message>
    <message>
        <source>nothing to apply</source>
        <translation>適用するものがありません</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>変更するものがありません</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>することがありません</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>インポートするものがありません</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>やり直せる操作がありません</translation>
    </message>
    <message>
        <source>nothing to share</source>
        <translation>共有するものがありません</translation>
    </message>
    <message>
        <source>nothing to take over</source>
        <translation>引き継ぐものがありません</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>元に戻せる操作がありません</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだ設定なし</translation>
    </message>
    <message>
        <source>now: {sentence} One click brings it back.</source>
        <translation>現在：{sentence}ワンクリックで元に戻せます。</translation>
    </message>
    <message>
        <source>now: {used}</source>
        <translation>現在：{used}</translation>
    </message>
    <message>
        <source>now: {used}, a profile of yours</source>
        <translation>現在：{used}（登録済みのプロファイル）</translation>
    </message>
    <message>
        <source>now: {used}; it stays, and one click brings it back</source>
        <translation>現在：{used}（そのまま残り、ワンクリックで戻せます）</translation>
    </message>
    <message>
        <source>now: {used}; one click brings it back</source>
        <translation>現在：{used}（ワンクリックで戻せます）</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>only https:// and Git over https or ssh are fetched</source>
        <translation>取得できるのは https:// と、https または ssh 経由の Git だけです</translation>
    </message>
    <message>
        <source>only true, false and null stand without double quotes</source>
        <translation>二重引用符なしで書けるのは true、false、null だけです</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>our extension</source>
        <translation>ezswitch の拡張機能</translation>
    </message>
    <message>
        <source>our record is damaged</source>
        <translation>ezswitch の記録が壊れています</translation>
    </message>
    <message>
        <source>outside of your home</source>
        <translation>ホームの外にあります</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>ほかの設定が優先</translation>
    </message>
    <message>
        <source>own sign-in</source>
        <translation>自前のサインイン</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>pi then begins with the first model of that list that it has a key for, if there is one.</source>
        <translation>その場合 pi は、そのリストのうちキーがある最初のモデルがあれば、それで始めます。</translation>
    </message>
    <message>
        <source>prefix completion</source>
        <translation>プレフィックス補完</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>profiles changed meanwhile</source>
        <translation>その間にプロファイルが変更されました</translation>
    </message>
    <message>
        <source>prompt caching</source>
        <translation>プロンプトキャッシュ</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>レート制限中</translation>
    </message>
    <message>
        <source>reachable, key not proven</source>
        <translation>接続可、キー未確認</translation>
    </message>
    <message>
        <source>redirected elsewhere</source>
        <translation>別の場所に転送されました</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>repository cannot be used</source>
        <translation>リポジトリを使えません</translation>
    </message>
    <message>
        <source>repository is empty</source>
        <translation>リポジトリが空です</translation>
    </message>
    <message>
        <source>repository too large</source>
        <translation>リポジトリが大きすぎます</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>settings is missing: a table of what is written, such as api.base = &quot;{{base_url}}&quot;.</source>
        <translation>settings がありません。書き込む内容の表が必要です（例：api.base = &quot;{{base_url}}&quot;）。</translation>
    </message>
    <message>
        <source>settings.json begins with a byte order mark.</source>
        <translation>settings.json がバイトオーダーマークで始まっています。</translation>
    </message>
    <message>
        <source>settings.json names an address, and no key for it.</source>
        <translation>settings.json にアドレスがありますが、そのキーがありません。</translation>
    </message>
    <message>
        <source>settings.local.json sets {settings}.</source>
        <translation>settings.local.json が {settings} を設定しています。</translation>
    </message>
    <message>
        <source>shared setup too large</source>
        <translation>共有セットアップが大きすぎます</translation>
    </message>
    <message>
        <source>signature is missing</source>
        <translation>署名がありません</translation>
    </message>
    <message>
        <source>signature is wrong</source>
        <translation>署名が正しくありません</translation>
    </message>
    <message>
        <source>slower than usual ({times}×)</source>
        <translation>通常より遅い（{times} 倍）</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>something else is already there</source>
        <translation>そこには別のものがすでにあります</translation>
    </message>
    <message>
        <source>something stands after the closing quote</source>
        <translation>閉じる引用符の後に余分なものがあります</translation>
    </message>
    <message>
        <source>something stands after the end of the document</source>
        <translation>文書の終わりの後に余分なものがあります</translation>
    </message>
    <message>
        <source>source</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>surface is missing: {known}, or a list of them, best first.</source>
        <translation>surface がありません：{known}、または優先順に並べたその一覧を書いてください。</translation>
    </message>
    <message>
        <source>the agent that reads this file does not allow a comma before a closing bracket</source>
        <translation>このファイルを読むエージェントでは、閉じ括弧の前にコンマを書けません</translation>
    </message>
    <message>
        <source>the agent that reads this file does not allow a comment</source>
        <translation>このファイルを読むエージェントでは、コメントを書けません</translation>
    </message>
    <message>
        <source>the byte 0x{byte} here is not UTF-8 text</source>
        <translation>ここにあるバイト 0x{byte} は UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>the certificate file in the settings cannot be used: {path}</source>
        <translation>設定にある証明書ファイルを使えません：{path}</translation>
    </message>
    <message>
        <source>the character U+{code} may not stand here</source>
        <translation>文字 U+{code} はここに書けません</translation>
    </message>
    <message>
        <source>the character U+{code} may not stand in YAML</source>
        <translation>文字 U+{code} は YAML に書けません</translation>
    </message>
    <message>
        <source>the connection ended without a proper HTTP answer</source>
        <translation>正しい HTTP 応答がないまま接続が終わりました</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>接続に失敗しました</translation>
    </message>
    <message>
        <source>the connection was cut off before the answer was complete</source>
        <translation>応答が完了する前に接続が切れました</translation>
    </message>
    <message>
        <source>the control character U+{code} must be written as an escape</source>
        <translation>制御文字 U+{code} はエスケープで書く必要があります</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>ディスククォータを使い切っています</translation>
    </message>
    <message>
        <source>the disk reported an input/output error</source>
        <translation>ディスクで入出力エラーが起きました</translation>
    </message>
    <message>
        <source>the double quote that opens here is not closed on its line</source>
        <translation>ここで始まる二重引用符が同じ行で閉じられていません</translation>
    </message>
    <message>
        <source>the file ends before this {bracket} is closed</source>
        <translation>この {bracket} に対応する閉じ括弧がないままファイルが終わっています</translation>
    </message>
    <message>
        <source>the file holds something else: a list is needed</source>
        <translation>ファイルの内容が違います：リストが必要です</translation>
    </message>
    <message>
        <source>the file holds something else: keys and values are needed</source>
        <translation>ファイルの内容が違います：キーと値が必要です</translation>
    </message>
    <message>
        <source>the file holds {kind} where a list is needed</source>
        <translation>リストが必要ですが、ファイルの内容は{kind}です</translation>
    </message>
    <message>
        <source>the file holds {kind} where an object is needed</source>
        <translation>オブジェクトが必要ですが、ファイルの内容は{kind}です</translation>
    </message>
    <message>
        <source>the file is binary: it holds a NUL byte here</source>
        <translation>バイナリファイルです：ここに NUL バイトがあります</translation>
    </message>
    <message>
        <source>the file is {encoding}, not UTF-8</source>
        <translation>ファイルが UTF-8 ではなく {encoding} です</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>ファイルシステムが読み取り専用です</translation>
    </message>
    <message>
        <source>the key in a file</source>
        <translation>キーをファイルに書き込みます</translation>
    </message>
    <message>
        <source>the key would be rejected</source>
        <translation>キーが拒否されることになります</translation>
    </message>
    <message>
        <source>the key {key} stands twice</source>
        <translation>キー {key} が 2 回あります</translation>
    </message>
    <message>
        <source>the link carries a key</source>
        <translation>リンクにキーが含まれています</translation>
    </message>
    <message>
        <source>the name of the proxy {proxy} could not be looked up</source>
        <translation>プロキシ {proxy} の名前を解決できませんでした</translation>
    </message>
    <message>
        <source>the new key was rejected</source>
        <translation>新しいキーは拒否されました</translation>
    </message>
    <message>
        <source>the provider is switched off</source>
        <translation>プロバイダーが無効になっています</translation>
    </message>
    <message>
        <source>the proxy of this computer is of a kind (SOCKS) that is not supported</source>
        <translation>このコンピューターのプロキシは、対応していない種類（SOCKS）です</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be reached ({why})</source>
        <translation>プロキシ {proxy} に接続できませんでした（{why}）</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be trusted ({why})</source>
        <translation>プロキシ {proxy} を信頼できませんでした（{why}）</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through (no reason given)</source>
        <translation>プロキシ {proxy} が通しませんでした（理由は不明）</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through ({status})</source>
        <translation>プロキシ {proxy} が通しませんでした（{status}）</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through ({status}: it wants a name and a password)</source>
        <translation>プロキシ {proxy} が通しませんでした（{status}：名前とパスワードが必要です）</translation>
    </message>
    <message>
        <source>the proxy {proxy} does not answer ({why})</source>
        <translation>プロキシ {proxy} が応答しません（{why}）</translation>
    </message>
    <message>
        <source>the quote that opens before this is not closed on its line</source>
        <translation>この前で始まる引用符が同じ行で閉じられていません</translation>
    </message>
    <message>
        <source>the quote that opens here is not closed</source>
        <translation>ここで始まる引用符が閉じられていません</translation>
    </message>
    <message>
        <source>the request could not be written: the key or the address holds a character that HTTP forbids</source>
        <translation>リクエストを作れませんでした：キーかアドレスに HTTP で使えない文字が含まれています</translation>
    </message>
    <message>
        <source>the request ended without an answer</source>
        <translation>応答がないままリクエストが終わりました</translation>
    </message>
    <message>
        <source>the signature cannot be read</source>
        <translation>署名を読み取れません</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>システムが許可していません</translation>
    </message>
    <message>
        <source>the table {table} stands twice</source>
        <translation>テーブル {table} が 2 回あります</translation>
    </message>
    <message>
        <source>the text that opens before this is not closed</source>
        <translation>この前で始まる文字列が閉じられていません</translation>
    </message>
    <message>
        <source>there is no such date or time</source>
        <translation>その日付や時刻は存在しません</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのファイルかフォルダーはありません</translation>
    </message>
    <message>
        <source>there is no way to it from this network</source>
        <translation>このネットワークからは到達できません</translation>
    </message>
    <message>
        <source>these notes on models cannot be read: {why}.</source>
        <translation>モデルについてのこの記録を読み取れません：{why}。</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>this alias names no value before it</source>
        <translation>このエイリアスに対応する値が前にありません</translation>
    </message>
    <message>
        <source>this comment is not closed</source>
        <translation>このコメントが閉じられていません</translation>
    </message>
    <message>
        <source>this is no value as TOML writes them: a text stands in quotes</source>
        <translation>TOML の書き方の値ではありません：文字列は引用符で囲みます</translation>
    </message>
    <message>
        <source>this is not YAML: {why}</source>
        <translation>YAML ではありません：{why}</translation>
    </message>
    <message>
        <source>this is not a number as JSON writes them</source>
        <translation>JSON の書き方の数値ではありません</translation>
    </message>
    <message>
        <source>this is not what its tag says</source>
        <translation>値がタグと合っていません</translation>
    </message>
    <message>
        <source>this key has a value already</source>
        <translation>このキーにはすでに値があります</translation>
    </message>
    <message>
        <source>this key stands twice</source>
        <translation>このキーが 2 回あります</translation>
    </message>
    <message>
        <source>this line is neither NAME=VALUE nor a comment</source>
        <translation>この行は NAME=VALUE でもコメントでもありません</translation>
    </message>
    <message>
        <source>this list of shapes cannot be read: {problem}.</source>
        <translation>この形式一覧を読み取れません：{problem}。</translation>
    </message>
    <message>
        <source>this preset cannot be read: {problem}.</source>
        <translation>このプリセットを読み取れません：{problem}。</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation>このマシンで開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>リダイレクトが多すぎます</translation>
    </message>
    <message>
        <source>too many tags</source>
        <translation>タグが多すぎます</translation>
    </message>
    <message>
        <source>tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>tool calls not reliable here · {date}</source>
        <translation>ツール呼び出し：ここでは不安定 · {date}</translation>
    </message>
    <message>
        <source>tool calls reliable here · {date}</source>
        <translation>ツール呼び出し：ここでは安定 · {date}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>unclear model list</source>
        <translation>モデル一覧が不明瞭</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>理由は不明です</translation>
    </message>
    <message>
        <source>updates are off</source>
        <translation>更新の確認がオフです</translation>
    </message>
    <message>
        <source>use the {format} address</source>
        <translation>{format}のアドレスを使う</translation>
    </message>
    <message>
        <source>use {model}</source>
        <translation>{model} を使う</translation>
    </message>
    <message>
        <source>via Secret Service</source>
        <translation>Secret Service 経由</translation>
    </message>
    <message>
        <source>what is named as the proxy is no address of one</source>
        <translation>プロキシとして指定されているものは、プロキシのアドレスではありません</translation>
    </message>
    <message>
        <source>what stands behind # is no file in a repository</source>
        <translation># の後にあるものは、リポジトリ内のファイルではありません</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>wheel</translation>
    </message>
    <message>
        <source>wheel, by {installer}</source>
        <translation>wheel（{installer} を使用）</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>would be read as something else</source>
        <translation>別のものとして読まれてしまいます</translation>
    </message>
    <message>
        <source>would not take effect</source>
        <translation>反映されません</translation>
    </message>
    <message>
        <source>would read a file or a variable</source>
        <translation>ファイルか変数が読み込まれてしまいます</translation>
    </message>
    <message>
        <source>would run a command</source>
        <translation>コマンドが実行されてしまいます</translation>
    </message>
    <message>
        <source>written by a newer ezswitch</source>
        <translation>より新しい ezswitch が書いたものです</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>アドレスの誤り</translation>
    </message>
    <message>
        <source>xAI</source>
        <translation>xAI</translation>
    </message>
    <message>
        <source>your ChatGPT sign-in</source>
        <translation>ChatGPT へのサインイン</translation>
    </message>
    <message>
        <source>your Cline sign-in</source>
        <translation>Cline へのサインイン</translation>
    </message>
    <message>
        <source>your Factory sign-in</source>
        <translation>Factory へのサインイン</translation>
    </message>
    <message>
        <source>your GitHub sign-in</source>
        <translation>GitHub へのサインイン</translation>
    </message>
    <message>
        <source>your Google sign-in</source>
        <translation>Google へのサインイン</translation>
    </message>
    <message>
        <source>your Kilo sign-in</source>
        <translation>Kilo へのサインイン</translation>
    </message>
    <message>
        <source>your OpenCode sign-in</source>
        <translation>OpenCode へのサインイン</translation>
    </message>
    <message>
        <source>your Qwen sign-in</source>
        <translation>Qwen へのサインイン</translation>
    </message>
    <message>
        <source>your claude.ai sign-in</source>
        <translation>claude.ai へのサインイン</translation>
    </message>
    <message>
        <source>your own provider in Goose</source>
        <translation>Goose に設定済みのプロバイダー</translation>
    </message>
    <message>
        <source>your sign-in in Hermes</source>
        <translation>Hermes でのサインイン</translation>
    </message>
    <message>
        <source>your sign-in in pi</source>
        <translation>pi でのサインイン</translation>
    </message>
    <message>
        <source>your sign-ins in OpenClaw</source>
        <translation>OpenClaw でのサインイン</translation>
    </message>
    <message>
        <source>your xAI sign-in</source>
        <translation>xAI へのサインイン</translation>
    </message>
    <message>
        <source>{address}, model {model}, {key}.</source>
        <translation>{address}、モデル {model}、{key}。</translation>
    </message>
    <message>
        <source>{agent_id} cannot be an agent&apos;s id.</source>
        <translation>{agent_id} はエージェントの ID として使えません。</translation>
    </message>
    <message>
        <source>{agents} call it for a key, and get none.</source>
        <translation>{agents} はこれを呼び出してキーを求めますが、得られません。</translation>
    </message>
    <message>
        <source>{agents} call it for a key.</source>
        <translation>{agents} はこれを呼び出してキーを取得します。</translation>
    </message>
    <message>
        <source>{agents} calls it for a key, and gets none.</source>
        <translation>{agents} はこれを呼び出してキーを求めますが、得られません。</translation>
    </message>
    <message>
        <source>{agents} calls it for a key.</source>
        <translation>{agents} はこれを呼び出してキーを取得します。</translation>
    </message>
    <message>
        <source>{agents} cannot use {profile}.</source>
        <translation>{agents} では {profile} を使えません。</translation>
    </message>
    <message>
        <source>{agents} now use {target}</source>
        <translation>{agents} を {target} に切り替えました</translation>
    </message>
    <message>
        <source>{agents} to its own sign-in. Keys are never shown here.</source>
        <translation>{agents} を自前のサインインに切り替えます。ここにキーは表示されません。</translation>
    </message>
    <message>
        <source>{agents} to {profile}. Keys are never shown here.</source>
        <translation>{agents} を {profile} に切り替えます。ここにキーは表示されません。</translation>
    </message>
    <message>
        <source>{agents} would be as before ezswitch.</source>
        <translation>{agents} は ezswitch 以前の状態に戻ります。</translation>
    </message>
    <message>
        <source>{agent} asks for it and gets none.</source>
        <translation>{agent} はキーを求めますが、得られません。</translation>
    </message>
    <message>
        <source>{agent} back to before ezswitch</source>
        <extracomment>what was done, after &quot;Undo:&quot; and the like; so are &quot;{agent} to {target}&quot; and its neighbours.</extracomment>
        <translation>{agent} を ezswitch 以前に復元</translation>
    </message>
    <message>
        <source>{agent} calls it for the key, and gets none.</source>
        <translation>{agent} はこれを呼び出してキーを求めますが、得られません。</translation>
    </message>
    <message>
        <source>{agent} cannot be switched: {reason}</source>
        <translation>{agent} は切り替えられません：{reason}</translation>
    </message>
    <message>
        <source>{agent} cannot read a key from a path with a brace, a quote, a backslash or a control character.</source>
        <translation>{agent} は、波括弧、引用符、バックスラッシュ、制御文字を含むパスからキーを読み取れません。</translation>
    </message>
    <message>
        <source>{agent} does not show the new settings after the write.</source>
        <translation>書き込んだ後も、{agent} に新しい設定が現れません。</translation>
    </message>
    <message>
        <source>{agent} does not speak {format}.</source>
        <translation>{agent} は {format} に対応していません。</translation>
    </message>
    <message>
        <source>{agent} failed: {reason}</source>
        <translation>{agent} は失敗しました：{reason}</translation>
    </message>
    <message>
        <source>{agent} gets the same answer.</source>
        <translation>{agent} にも同じ応答が返ります。</translation>
    </message>
    <message>
        <source>{agent} has one way only.</source>
        <translation>{agent} の方式は 1 つだけです。</translation>
    </message>
    <message>
        <source>{agent} is left alone: {reason}</source>
        <translation>{agent} は変更しません：{reason}</translation>
    </message>
    <message>
        <source>{agent} is no agent that ezswitch knows.</source>
        <translation>{agent} というエージェントに ezswitch は対応していません。</translation>
    </message>
    <message>
        <source>{agent} is not installed</source>
        <translation>{agent} はインストールされていません</translation>
    </message>
    <message>
        <source>{agent} is not installed here, as far as can be seen.</source>
        <translation>確認できる範囲では、ここに {agent} はインストールされていません。</translation>
    </message>
    <message>
        <source>{agent} is not installed here.</source>
        <translation>ここに {agent} はインストールされていません。</translation>
    </message>
    <message>
        <source>{agent} is on its own sign-in: nothing of ezswitch stands in its settings.</source>
        <translation>{agent} は自前のサインインを使っています。設定に ezswitch のものは何もありません。</translation>
    </message>
    <message>
        <source>{agent} left alone: {reason}</source>
        <translation>{agent} は変更していません：{reason}</translation>
    </message>
    <message>
        <source>{agent} may ignore the file too, and ezswitch does not write what it cannot read.</source>
        <translation>{agent} もこのファイルを無視するかもしれません。ezswitch は読み取れないものには書き込みません。</translation>
    </message>
    <message>
        <source>{agent} may ignore the file, and ezswitch does not write what it cannot read.</source>
        <translation>{agent} はこのファイルを無視するかもしれません。ezswitch は読み取れないものには書き込みません。</translation>
    </message>
    <message>
        <source>{agent} needs an extension, and none of these programs was found to install it with: {programs}.</source>
        <translation>{agent} には拡張機能が必要ですが、インストールに使う次のプログラムがどれも見つかりません：{programs}。</translation>
    </message>
    <message>
        <source>{agent} needs {needed}; {profile} has no address.</source>
        <translation>{agent} に必要なもの：{needed}。{profile} にはアドレスがありません。</translation>
    </message>
    <message>
        <source>{agent} needs {needed}; {profile} has {offered} only.</source>
        <translation>{agent} に必要なもの：{needed}。{profile} にあるのは {offered}だけです。</translation>
    </message>
    <message>
        <source>{agent} now uses its own sign-in</source>
        <translation>{agent} を自前のサインインに切り替えました</translation>
    </message>
    <message>
        <source>{agent} now uses its own sign-in: {when}</source>
        <translation>{agent} を自前のサインインに切り替えました：{when}</translation>
    </message>
    <message>
        <source>{agent} now uses {target}</source>
        <translation>{agent} を {target} に切り替えました</translation>
    </message>
    <message>
        <source>{agent} now uses {target}: {when}</source>
        <translation>{agent} を {target} に切り替えました：{when}</translation>
    </message>
    <message>
        <source>{agent} reads its key from a file, and there stands another one than the key {key}.</source>
        <translation>{agent} はキーをファイルから読みますが、そこにあるのはキー {key} とは別のものです。</translation>
    </message>
    <message>
        <source>{agent} reads that file at its start, and then takes its settings from elsewhere.</source>
        <translation>{agent} は起動時にそのファイルを読み、その後は別の場所から設定を読み込みます。</translation>
    </message>
    <message>
        <source>{agent} reads the key {key} from a file, and that is missing or empty.</source>
        <translation>{agent} はキー {key} をファイルから読みますが、そのファイルがないか、空です。</translation>
    </message>
    <message>
        <source>{agent} reads the key {key} from a file, and there it has a blank or a line break around it.</source>
        <translation>{agent} はキー {key} をファイルから読みますが、ファイル内のキーの前後に空白か改行があります。</translation>
    </message>
    <message>
        <source>{agent} still uses the old values.</source>
        <translation>{agent} はまだ古い値を使っています。</translation>
    </message>
    <message>
        <source>{agent} takes a key in no other way than in its own file: it would stand in {path}, mode 0600.</source>
        <translation>{agent} は自分のファイルからしかキーを受け取れません。キーは {path}（モード 0600）に書き込まれます。</translation>
    </message>
    <message>
        <source>{agent} takes address and key from its settings files only: it cannot be started for one session.</source>
        <translation>{agent} はアドレスとキーを設定ファイルからしか読まないため、1 回のセッションだけの起動はできません。</translation>
    </message>
    <message>
        <source>{agent} to own sign-in</source>
        <translation>{agent} → 自前のサインイン</translation>
    </message>
    <message>
        <source>{agent} to {target}</source>
        <extracomment>after &quot;Undo:&quot;: the agent was switched to this profile or model.</extracomment>
        <translation>{agent} → {target}</translation>
    </message>
    <message>
        <source>{agent} uses the profile {profile}, which is not in profiles.toml.</source>
        <translation>{agent} が使っているプロファイル {profile} は profiles.toml にありません。</translation>
    </message>
    <message>
        <source>{agent} uses {address}, which is no profile here.</source>
        <translation>{agent} が使っている {address} は、ここのプロファイルではありません。</translation>
    </message>
    <message>
        <source>{agent} uses {host}, which is no profile of yours.</source>
        <translation>{agent} が使っている {host} は、登録済みのプロファイルではありません。</translation>
    </message>
    <message>
        <source>{agent} uses {profile}, which was edited and now names {host}: the key {key} was never sent there.</source>
        <translation>{agent} が使っている {profile} は編集され、現在のホストは {host} です。キー {key} がそこに送られたことはありません。</translation>
    </message>
    <message>
        <source>{agent} waits for it, or gets none.</source>
        <translation>{agent} はキーを待ち続けるか、得られません。</translation>
    </message>
    <message>
        <source>{agent} was changed outside ezswitch, and left so.</source>
        <translation>{agent} は ezswitch の外で変更され、そのままにされています。</translation>
    </message>
    <message>
        <source>{agent} was changed outside ezswitch.</source>
        <translation>{agent} は ezswitch の外で変更されました。</translation>
    </message>
    <message>
        <source>{agent} was on no profile.</source>
        <translation>{agent} はどのプロファイルも使っていませんでした。</translation>
    </message>
    <message>
        <source>{agent} would not use {profile} with these settings: something else in its files decides.</source>
        <translation>この設定では {agent} は {profile} を使いません。ファイル内のほかの設定が優先されます。</translation>
    </message>
    <message>
        <source>{agent} would use {model} on the {format} address, where its tool calls are not reliable ({date}).</source>
        <translation>{agent} は {format}のアドレスで {model} を使いますが、そこではツール呼び出しが安定していません（{date}）。</translation>
    </message>
    <message>
        <source>{agent}&apos;s file no longer says what the last switch wrote. Keys are never shown here.</source>
        <translation>{agent} のファイルが、最後の切り替えで書き込んだ内容と異なります。ここにキーは表示されません。</translation>
    </message>
    <message>
        <source>{agent}&apos;s settings cannot be read</source>
        <translation>{agent} の設定を読み取れません</translation>
    </message>
    <message>
        <source>{agent}&apos;s settings cannot be read: correct the file first.</source>
        <translation>{agent} の設定を読み取れません。先にファイルを修正してください。</translation>
    </message>
    <message>
        <source>{agent}&apos;s settings no longer say what the last switch wrote.</source>
        <translation>{agent} の設定が、最後の切り替えで書き込んだ内容と異なります。</translation>
    </message>
    <message>
        <source>{agent}, by {way}, has its key in its own file: it would stand in {path}, mode 0600.</source>
        <translation>{agent}（方式 {way}）はキーを自分のファイルに持ちます。キーは {path}（モード 0600）に書き込まれます。</translation>
    </message>
    <message>
        <source>{agent}, {state}</source>
        <translation>{agent}、{state}</translation>
    </message>
    <message>
        <source>{agent}: not yet seen with the real program</source>
        <translation>{agent}：実際のプログラムではまだ未確認</translation>
    </message>
    <message>
        <source>{agent}: this project sets {settings} itself.</source>
        <translation>{agent}：このプロジェクト自身が {settings} を設定しています。</translation>
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
        <translation>残り {amount} クレジット</translation>
    </message>
    <message>
        <source>{amount} units left</source>
        <translation>残り {amount} ユニット</translation>
    </message>
    <message>
        <source>{amount} {currency} left</source>
        <translation>残り {amount} {currency}</translation>
    </message>
    <message>
        <source>{balance}.</source>
        <translation>{balance}。</translation>
    </message>
    <message>
        <source>{bracket} is missing after the table&apos;s name</source>
        <translation>テーブル名の後に {bracket} がありません</translation>
    </message>
    <message>
        <source>{choice} is offered in its menu.</source>
        <translation>メニューで「{choice}」を選べます。</translation>
    </message>
    <message>
        <source>{diff} (the new key)</source>
        <translation>{diff}（新しいキー）</translation>
    </message>
    <message>
        <source>{earlier}, {later}</source>
        <extracomment>each of the two says of some settings when they count: &quot;address and key at once&quot;</extracomment>
        <translation>{earlier}、{later}</translation>
    </message>
    <message>
        <source>{editor} did not take our extension: {why}.</source>
        <translation>{editor} に ezswitch の拡張機能を入れられませんでした：{why}。</translation>
    </message>
    <message>
        <source>{editor}: install the extension {extension} {version}</source>
        <translation>{editor}：拡張機能 {extension} {version} をインストール</translation>
    </message>
    <message>
        <source>{editor}: install the extension {extension} {version} over {old}</source>
        <translation>{editor}：拡張機能 {extension} を {old} から {version} に更新</translation>
    </message>
    <message>
        <source>{fault} ({problem})</source>
        <translation>{fault}（{problem}）</translation>
    </message>
    <message>
        <source>{feature} not reliable · {date}</source>
        <translation>{feature}：不安定 · {date}</translation>
    </message>
    <message>
        <source>{feature} not verified · {date}</source>
        <translation>{feature}：未確認 · {date}</translation>
    </message>
    <message>
        <source>{feature} reliable · {date}</source>
        <translation>{feature}：安定 · {date}</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} を読み取れません</translation>
    </message>
    <message>
        <source>{file} cannot be read at line {line}</source>
        <translation>{file} の {line} 行目を読み取れません</translation>
    </message>
    <message>
        <source>{file} changed meanwhile</source>
        <translation>その間に {file} が変更されました</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} はすでにあります。</translation>
    </message>
    <message>
        <source>{file} holds a key and can be read by other users of this computer.</source>
        <translation>{file} にはキーがあり、このコンピューターのほかのユーザーも読めます。</translation>
    </message>
    <message>
        <source>{file} holds no certificates in PEM form.</source>
        <translation>{file} に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>{file} in the repository has more than 256 KB.</source>
        <translation>リポジトリの {file} が 256 KB を超えています。</translation>
    </message>
    <message>
        <source>{file} in the repository is a link or a folder, not a file.</source>
        <translation>リポジトリの {file} は、ファイルではなくリンクかフォルダーです。</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} がありません。</translation>
    </message>
    <message>
        <source>{file} is not the one of this ezswitch.</source>
        <translation>{file} はこの ezswitch のものではありません。</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else just now.</source>
        <translation>たった今、ほかの誰かが {file} を変更しました。</translation>
    </message>
    <message>
        <source>{file} was left beside {beside}.</source>
        <translation>{beside} の隣に {file} が残っています。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first}、または {second}</translation>
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
        <translation>{first} / {second}</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} はフォルダーではありません。</translation>
    </message>
    <message>
        <source>{folder} led to {target}. Only the link was removed: look there for what is left.</source>
        <translation>{folder} は {target} へのリンクでした。削除したのはリンクだけです。残ったものはリンク先で確認してください。</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what ezswitch did not write ({names} and {more} more).</source>
        <translation>{folder} は残ります：ezswitch が書いていないものがあります（{names}、ほか {more} 件）。</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what ezswitch did not write ({names}).</source>
        <translation>{folder} は残ります：ezswitch が書いていないものがあります（{names}）。</translation>
    </message>
    <message>
        <source>{format}: {note}</source>
        <translation>{format}：{note}</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs</source>
        <translation>{wanted} が必要な場所に {found} があります</translation>
    </message>
    <message>
        <source>{found}. A key that stands in their files as plain text moves into the keychain.</source>
        <translation>{found}。ファイルに平文で書かれているキーは、キーチェーンに移されます。</translation>
    </message>
    <message>
        <source>{good} of {n} profiles work · checked {when}</source>
        <translation>{n} 件中 {good} 件が正常 · チェック：{when}</translation>
    </message>
    <message>
        <source>{good} of {n} profiles work, {unproven} not proven · checked {when}</source>
        <translation>{n} 件中 {good} 件が正常、{unproven} 件が未確認 · チェック：{when}</translation>
    </message>
    <message>
        <source>{hosts} ({agents})</source>
        <translation>{hosts}（{agents}）</translation>
    </message>
    <message>
        <source>{host} (not a profile)</source>
        <translation>{host}（未登録）</translation>
    </message>
    <message>
        <source>{host} accepted the key ({figures}).</source>
        <translation>{host} がキーを受け付けました（{figures}）。</translation>
    </message>
    <message>
        <source>{host} accepts the key and offers {n} model.</source>
        <translation>{host} はキーを受け付け、{n} 個のモデルを提供しています。</translation>
    </message>
    <message>
        <source>{host} accepts the key and offers {n} models.</source>
        <translation>{host} はキーを受け付け、{n} 個のモデルを提供しています。</translation>
    </message>
    <message>
        <source>{host} accepts the key in {ms} ms, usually {usual} ms.</source>
        <translation>{host} は {ms} ms でキーを受け付けます（通常 {usual} ms）。</translation>
    </message>
    <message>
        <source>{host} accepts the key in {ms} ms.</source>
        <translation>{host} は {ms} ms でキーを受け付けます。</translation>
    </message>
    <message>
        <source>{host} accepts the key, but has no {models}.</source>
        <translation>{host} はキーを受け付けますが、次のモデルがありません：{models}。</translation>
    </message>
    <message>
        <source>{host} accepts the key.</source>
        <translation>{host} はキーを受け付けます。</translation>
    </message>
    <message>
        <source>{host} answers 200, but reports a failure instead of its models.</source>
        <translation>{host} は 200 を返しますが、内容はモデル一覧ではなくエラーです。</translation>
    </message>
    <message>
        <source>{host} answers 200, but reports a failure instead of {model}&apos;s answer.</source>
        <translation>{host} は 200 を返しますが、内容は {model} の応答ではなくエラーです。</translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms, usually {usual} ms.</source>
        <translation>{host} は {ms} ms で応答します（通常 {usual} ms）。</translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms.</source>
        <translation>{host} は {ms} ms で応答します。</translation>
    </message>
    <message>
        <source>{host} answers with a web page ({status}), not as an API.</source>
        <translation>{host} は API としてではなく、Web ページで応答します（{status}）。</translation>
    </message>
    <message>
        <source>{host} answers with a web page, not as an API.</source>
        <translation>{host} は API としてではなく、Web ページで応答します。</translation>
    </message>
    <message>
        <source>{host} answers with status {status}.</source>
        <translation>{host} はステータス {status} で応答します。</translation>
    </message>
    <message>
        <source>{host} answers with {n} model, but gives its list to anyone: the key is not proven.</source>
        <translation>{host} は {n} 個のモデルを返しますが、一覧は誰にでも公開されているため、キーは確認できていません。</translation>
    </message>
    <message>
        <source>{host} answers with {n} model, but nothing has shown yet whether it looks at the key: the key is not proven.</source>
        <translation>{host} は {n} 個のモデルを返しますが、キーを見ているかどうかはまだわからないため、キーは確認できていません。</translation>
    </message>
    <message>
        <source>{host} answers with {n} models, but gives its list to anyone: the key is not proven.</source>
        <translation>{host} は {n} 個のモデルを返しますが、一覧は誰にでも公開されているため、キーは確認できていません。</translation>
    </message>
    <message>
        <source>{host} answers with {n} models, but nothing has shown yet whether it looks at the key: the key is not proven.</source>
        <translation>{host} は {n} 個のモデルを返しますが、キーを見ているかどうかはまだわからないため、キーは確認できていません。</translation>
    </message>
    <message>
        <source>{host} answers, but its answer is not a list of models.</source>
        <translation>{host} は応答しますが、その内容はモデル一覧ではありません。</translation>
    </message>
    <message>
        <source>{host} answers, but its answer is not valid JSON.</source>
        <translation>{host} は応答しますが、その内容は正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>{host} answers, but not as an API does.</source>
        <translation>{host} は応答しますが、API としての応答ではありません。</translation>
    </message>
    <message>
        <source>{host} answers, but not in this API format.</source>
        <translation>{host} は応答しますが、この API 形式ではありません。</translation>
    </message>
    <message>
        <source>{host} answers, but not with a usable list: {why}.</source>
        <translation>{host} は応答しますが、使えるモデル一覧ではありません：{why}。</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} は応答します。</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429).</source>
        <translation>{host} がリクエストを減らすよう求めています（429）。</translation>
    </message>
    <message>
        <source>{host} cannot be connected to: {why}.</source>
        <translation>{host} に接続できません：{why}。</translation>
    </message>
    <message>
        <source>{host} cannot be found: {why}.</source>
        <translation>{host} が見つかりません：{why}。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}.</source>
        <translation>{host} に接続できません：{reason}。</translation>
    </message>
    <message>
        <source>{host} cannot be trusted, so nothing was sent: {why}.</source>
        <translation>{host} を信頼できないため、何も送信していません：{why}。</translation>
    </message>
    <message>
        <source>{host} does not accept a request for {model} ({status}).</source>
        <translation>{host} は {model} へのリクエストを受け付けません（{status}）。</translation>
    </message>
    <message>
        <source>{host} does not accept the key ({status}).</source>
        <translation>{host} はキーを受け付けません（{status}）。</translation>
    </message>
    <message>
        <source>{host} does not accept the request ({status}).</source>
        <translation>{host} はリクエストを受け付けません（{status}）。</translation>
    </message>
    <message>
        <source>{host} does not let this key list its models (403).</source>
        <translation>{host} では、このキーでモデル一覧を取得できません（403）。</translation>
    </message>
    <message>
        <source>{host} does not let this key use {model}, or the model is gone ({status}).</source>
        <translation>{host} では、このキーで {model} を使えないか、モデルがなくなっています（{status}）。</translation>
    </message>
    <message>
        <source>{host} gives no proper HTTP answer: {why}.</source>
        <translation>{host} から正しい HTTP 応答がありません：{why}。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}).</source>
        <translation>{host} 側でエラーが起きています（{status}）。</translation>
    </message>
    <message>
        <source>{host} is a bare number, not a name: nobody vouches for who answers there.</source>
        <translation>{host} は名前ではなく数字だけです。そこで応答する相手を保証するものはありません。</translation>
    </message>
    <message>
        <source>{host} is slower than usual ({times}×), likely throttled.</source>
        <translation>{host} は通常より遅くなっています（{times} 倍）。おそらく速度制限です。</translation>
    </message>
    <message>
        <source>{host} is there, but does not answer requests at this address ({status}).</source>
        <translation>{host} はありますが、このアドレスではリクエストに応答しません（{status}）。</translation>
    </message>
    <message>
        <source>{host} is there, but has no list of models at this address ({status}).</source>
        <translation>{host} はありますが、このアドレスにモデル一覧がありません（{status}）。</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers at its {format} address.</source>
        <translation>{host} はありますが、{format}のアドレスで応答がありません。</translation>
    </message>
    <message>
        <source>{host} is too slow or does not answer: {why}.</source>
        <translation>{host} が遅すぎるか、応答しません：{why}。</translation>
    </message>
    <message>
        <source>{host} is written with foreign letters and reads {name}: check that it is meant.</source>
        <translation>{host} は外国の文字で書かれ、{name} と読めます。意図したホストか確認してください。</translation>
    </message>
    <message>
        <source>{host} knows the key, but the account has no credit left ({status}).</source>
        <translation>{host} はキーを認識していますが、アカウントの残高がありません（{status}）。</translation>
    </message>
    <message>
        <source>{host} leads on and on.</source>
        <translation>{host} で転送が終わりなく続きます。</translation>
    </message>
    <message>
        <source>{host} looks like {known}, and is another host.</source>
        <translation>{host} は {known} に似ていますが、別のホストです。</translation>
    </message>
    <message>
        <source>{host} sends requests on to {other}. Your key was not sent there.</source>
        <translation>{host} はリクエストを {other} に転送します。キーはそこに送られていません。</translation>
    </message>
    <message>
        <source>{host} sends requests on, without saying where to.</source>
        <translation>{host} はリクエストを転送しますが、転送先を示しません。</translation>
    </message>
    <message>
        <source>{host} sends you to an address that is not https.</source>
        <translation>{host} は https ではないアドレスに転送します。</translation>
    </message>
    <message>
        <source>{host} was not asked: {why}.</source>
        <translation>{host} には問い合わせていません：{why}。</translation>
    </message>
    <message>
        <source>{host} was not waited for: {why}.</source>
        <translation>{host} の応答は待ちませんでした：{why}。</translation>
    </message>
    <message>
        <source>{keychain} may be asking for its password: this waits for the answer.</source>
        <translation>{keychain} がパスワードを求めている可能性があります。応答を待っています。</translation>
    </message>
    <message>
        <source>{key}, not used yet</source>
        <translation>{key}（まだ未使用）</translation>
    </message>
    <message>
        <source>{key}, used by {n} profiles</source>
        <translation>{key}（{n} 件のプロファイルで使用）</translation>
    </message>
    <message>
        <source>{key}, used by {profile}</source>
        <translation>{key}（{profile} で使用）</translation>
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
        <translation>{models}、ほか {n} 個</translation>
    </message>
    <message>
        <source>{model} ({roles})</source>
        <translation>{model}（{roles}）</translation>
    </message>
    <message>
        <source>{model} answers on the {format} address.</source>
        <translation>{model} は {format}のアドレスで応答します。</translation>
    </message>
    <message>
        <source>{model} can be asked for on the {format} address, and its tool calls worked on {date}.</source>
        <translation>{model} は {format}のアドレスで使えます。ツール呼び出しは {date} に動作しました。</translation>
    </message>
    <message>
        <source>{model} can be asked for on the {format} address, and nothing is known against it.</source>
        <translation>{model} は {format}のアドレスで使えます。既知の問題はありません。</translation>
    </message>
    <message>
        <source>{model} on the {format} address announces a tool call that never arrives.</source>
        <translation>{format}のアドレスの {model} は、ツール呼び出しを予告しますが、呼び出しが届きません。</translation>
    </message>
    <message>
        <source>{model} on the {format} address answers without calling the tool.</source>
        <translation>{format}のアドレスの {model} は、ツールを呼び出さずに応答します。</translation>
    </message>
    <message>
        <source>{model} on the {format} address calls a tool and goes on with its result.</source>
        <translation>{format}のアドレスの {model} は、ツールを呼び出し、その結果を使って続けます。</translation>
    </message>
    <message>
        <source>{model} on the {format} address calls a tool, but then: {fault}</source>
        <translation>{format}のアドレスの {model} はツールを呼び出しますが、その後に問題があります：{fault}</translation>
    </message>
    <message>
        <source>{names} + {n} profile</source>
        <translation>{names}、ほか {n} 件のプロファイル</translation>
    </message>
    <message>
        <source>{names} + {n} profiles</source>
        <translation>{names}、ほか {n} 件のプロファイル</translation>
    </message>
    <message>
        <source>{names} cannot work without it.</source>
        <translation>これがないと {names} は動作しません。</translation>
    </message>
    <message>
        <source>{name} cannot be a name of a key.</source>
        <translation>{name} はキーの名前として使えません。</translation>
    </message>
    <message>
        <source>{name} cannot be a preset id.</source>
        <translation>{name} はプリセット ID として使えません。</translation>
    </message>
    <message>
        <source>{name} cannot be a profile id.</source>
        <translation>{name} はプロファイル ID として使えません。</translation>
    </message>
    <message>
        <source>{name} cannot be an agent id.</source>
        <translation>{name} はエージェント ID として使えません。</translation>
    </message>
    <message>
        <source>{name} changed {n} profile</source>
        <translation>{name} が {n} 件のプロファイルを変更しました</translation>
    </message>
    <message>
        <source>{name} changed {n} profiles</source>
        <translation>{name} が {n} 件のプロファイルを変更しました</translation>
    </message>
    <message>
        <source>{name} holds what looks like a key. Keys stay in the keychain.</source>
        <translation>{name} にキーらしきものがあります。キーはキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>{name} holds what looks like a key. Write {{key}}: the key stays in the keychain.</source>
        <translation>{name} にキーらしきものがあります。{{key}} と書けば、キーはキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>{name} is missing, such as: {example}</source>
        <translation>{name} がありません。例：{example}</translation>
    </message>
    <message>
        <source>{name} is missing: {known}.</source>
        <translation>{name} がありません：{known}。</translation>
    </message>
    <message>
        <source>{name} is not known here.</source>
        <translation>ここでは {name} という名前は使えません。</translation>
    </message>
    <message>
        <source>{name} must be a list of names, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{name} は名前のリストにしてください。例：[&quot;one&quot;, &quot;two&quot;]。</translation>
    </message>
    <message>
        <source>{name} must be a text in quotes, on one line.</source>
        <translation>{name} は引用符で囲んだ 1 行のテキストにしてください。</translation>
    </message>
    <message>
        <source>{name} must be a text, true, false or a whole number.</source>
        <translation>{name} はテキスト、true、false、整数のどれかにしてください。</translation>
    </message>
    <message>
        <source>{name} must be a text.</source>
        <translation>{name} はテキストにしてください。</translation>
    </message>
    <message>
        <source>{name} must be a whole path without .. in it, such as ~/.my-agent/config.json.</source>
        <translation>{name} は .. を含まない完全なパスにしてください。例：~/.my-agent/config.json。</translation>
    </message>
    <message>
        <source>{name} must be one line.</source>
        <translation>{name} は 1 行にしてください。</translation>
    </message>
    <message>
        <source>{name} must be one of {known}.</source>
        <translation>{name} は次のどれかにしてください：{known}。</translation>
    </message>
    <message>
        <source>{name} was refused</source>
        <translation>{name} を拒否しました</translation>
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
        <translation>{n} 個のエージェント</translation>
    </message>
    <message>
        <source>{n} agent installed · one click switches all that fit, as one step for Undo</source>
        <translation>{n} 個がインストール済み · 一括で切り替え、1 回で元に戻せます</translation>
    </message>
    <message>
        <source>{n} agents</source>
        <translation>{n} 個のエージェント</translation>
    </message>
    <message>
        <source>{n} agents back to before ezswitch</source>
        <extracomment>what was done, after &quot;Undo:&quot; and the like; so are &quot;{agent} to {target}&quot; and its neighbours.</extracomment>
        <translation>{n} 個のエージェントを ezswitch 以前に復元</translation>
    </message>
    <message>
        <source>{n} agents installed · one click switches all that fit, as one step for Undo</source>
        <translation>{n} 個がインストール済み · 一括で切り替え、1 回で元に戻せます</translation>
    </message>
    <message>
        <source>{n} agents now use their own sign-ins</source>
        <translation>{n} 個のエージェントを自前のサインインに切り替えました</translation>
    </message>
    <message>
        <source>{n} agents now use {target}</source>
        <translation>{n} 個のエージェントを {target} に切り替えました</translation>
    </message>
    <message>
        <source>{n} agents to different profiles</source>
        <translation>{n} 個のエージェント → 別々のプロファイル</translation>
    </message>
    <message>
        <source>{n} agents to own sign-in</source>
        <translation>{n} 個のエージェント → 自前のサインイン</translation>
    </message>
    <message>
        <source>{n} agents to {target}</source>
        <extracomment>after &quot;Undo:&quot;: the agent was switched to this profile or model.</extracomment>
        <translation>{n} 個のエージェント → {target}</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} 時間前</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} 件のリンク</translation>
    </message>
    <message>
        <source>{n} millisecond</source>
        <translation>{n} ミリ秒</translation>
    </message>
    <message>
        <source>{n} milliseconds</source>
        <translation>{n} ミリ秒</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分前</translation>
    </message>
    <message>
        <source>{n} model</source>
        <translation>{n} 個のモデル</translation>
    </message>
    <message>
        <source>{n} models</source>
        <translation>{n} 個のモデル</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ほか {n} 件</translation>
    </message>
    <message>
        <source>{n} more in the window…</source>
        <translation>ほか {n} 件をウィンドウで表示…</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{n} profile</source>
        <translation>{n} 件のプロファイル</translation>
    </message>
    <message>
        <source>{n} profile imported.</source>
        <translation>{n} 件のプロファイルをインポートしました。</translation>
    </message>
    <message>
        <source>{n} profile updated.</source>
        <translation>{n} 件のプロファイルを更新しました。</translation>
    </message>
    <message>
        <source>{n} profile works · checked {when}</source>
        <translation>プロファイル {n} 件が正常 · チェック：{when}</translation>
    </message>
    <message>
        <source>{n} profiles</source>
        <translation>{n} 件のプロファイル</translation>
    </message>
    <message>
        <source>{n} profiles imported.</source>
        <translation>{n} 件のプロファイルをインポートしました。</translation>
    </message>
    <message>
        <source>{n} profiles updated.</source>
        <translation>{n} 件のプロファイルを更新しました。</translation>
    </message>
    <message>
        <source>{n} profiles work · checked {when}</source>
        <translation>プロファイル {n} 件が正常 · チェック：{when}</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n} 秒前</translation>
    </message>
    <message>
        <source>{n} sessions of {agent} began before the last switch (process {numbers}).</source>
        <translation>{agent} のセッション {n} 件が、最後の切り替えより前に始まっています（プロセス {numbers}）。</translation>
    </message>
    <message>
        <source>{n} token</source>
        <translation>{n} トークン</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} トークン</translation>
    </message>
    <message>
        <source>{origin} is a program on this machine.</source>
        <translation>{origin} はこのマシン上のプログラムです。</translation>
    </message>
    <message>
        <source>{origin} is not encrypted: the key could be read by anyone on the way there.</source>
        <translation>{origin} は暗号化されていません。途中で誰でもキーを読めます。</translation>
    </message>
    <message>
        <source>{origin} uses the unusual port {port}.</source>
        <translation>{origin} は一般的でないポート {port} を使っています。</translation>
    </message>
    <message>
        <source>{parts} after a restart</source>
        <translation>{parts}は再起動後</translation>
    </message>
    <message>
        <source>{parts} at once</source>
        <translation>{parts}は即時反映</translation>
    </message>
    <message>
        <source>{parts} new thread</source>
        <translation>{parts}は新しいスレッドから</translation>
    </message>
    <message>
        <source>{parts} next session</source>
        <translation>{parts}は次のセッションから</translation>
    </message>
    <message>
        <source>{paths} lie outside of your home folder: {agent} would have them edited.</source>
        <translation>{paths} はホームフォルダーの外にあり、{agent} の定義では編集の対象です。</translation>
    </message>
    <message>
        <source>{path} cannot be listed.</source>
        <translation>{path} の一覧を取得できません。</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} を読み取れません</translation>
    </message>
    <message>
        <source>{path} cannot be read (line {line})</source>
        <translation>{path} を読み取れません（{line} 行目）</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} を読み取れません。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} を使えません：{why}。</translation>
    </message>
    <message>
        <source>{path} could not be removed: {why}.</source>
        <translation>{path} を削除できませんでした：{why}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} に書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not say which extensions ezswitch installed.</source>
        <translation>{path} から、ezswitch がインストールした拡張機能がわかりません。</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksum does not fit.</source>
        <translation>{path} が壊れています：チェックサムが合いません。</translation>
    </message>
    <message>
        <source>{path} lies outside of your home folder.</source>
        <translation>{path} はホームフォルダーの外にあります。</translation>
    </message>
    <message>
        <source>{path} lies outside of your home folder: {agent} would have it edited.</source>
        <translation>{path} はホームフォルダーの外にあり、{agent} の定義では編集の対象です。</translation>
    </message>
    <message>
        <source>{path} was changed by another program at the very moment of the switch.</source>
        <translation>ちょうど切り替えの瞬間に、別のプログラムが {path} を変更しました。</translation>
    </message>
    <message>
        <source>{path} was changed by another program while the switch was prepared.</source>
        <translation>切り替えの準備中に、別のプログラムが {path} を変更しました。</translation>
    </message>
    <message>
        <source>{path} was damaged. It was kept as {aside}, and a new one was started.</source>
        <translation>{path} が壊れていました。{aside} として残し、新しいものを作りました。</translation>
    </message>
    <message>
        <source>{path} was written by a newer ezswitch (format {format}, known here: {known_format}), so nothing is switched with this one.</source>
        <translation>{path} はより新しい ezswitch が書いたもの（形式 {format}、このバージョンが対応する形式は {known_format}）なので、このバージョンでは何も切り替えられません。</translation>
    </message>
    <message>
        <source>{placeholder} in {name} is no placeholder.</source>
        <translation>{name} の {placeholder} はプレースホルダーではありません。</translation>
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
        <translation>{product} には独自のプロファイルがあります：{names}。</translation>
    </message>
    <message>
        <source>{profiles} could not be stored under this name: somebody else took it just now.</source>
        <translation>{profiles} はこの名前で保存できませんでした。たった今、ほかの誰かがこの名前を使いました。</translation>
    </message>
    <message>
        <source>{profile} added</source>
        <translation>{profile} を追加しました</translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key comes from: {command}.</source>
        <translation>{profile} をプロファイルにします（{hosts}）。キーの取得元：{command}。</translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key goes into a file that only you can read.</source>
        <translation>{profile} をプロファイルにします（{hosts}）。キーは自分だけが読めるファイルに保存されます。</translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key goes into the keychain ({keychain}).</source>
        <translation>{profile} をプロファイルにします（{hosts}）。キーはキーチェーン（{keychain}）に保存されます。</translation>
    </message>
    <message>
        <source>{profile} chose the way {way}, which {agent} does not have.</source>
        <translation>{profile} は方式 {way} を選んでいますが、{agent} にはこの方式がありません。</translation>
    </message>
    <message>
        <source>{profile} does not accept the new key.</source>
        <translation>{profile} は新しいキーを受け付けません。</translation>
    </message>
    <message>
        <source>{profile} does not tell what is left on the account.</source>
        <translation>{profile} からはアカウントの残高がわかりません。</translation>
    </message>
    <message>
        <source>{profile} is a profile of yours already; it stays as it is.</source>
        <translation>{profile} はすでに登録済みのプロファイルで、そのまま残ります。</translation>
    </message>
    <message>
        <source>{profile} is not among the profiles any more.</source>
        <translation>{profile} はもうプロファイルの中にありません。</translation>
    </message>
    <message>
        <source>{profile} is not among what was found.</source>
        <translation>{profile} は見つかったものの中にありません。</translation>
    </message>
    <message>
        <source>{profile} is reserved.</source>
        <translation>{profile} は予約されています。</translation>
    </message>
    <message>
        <source>{profile} is used by {agents}.</source>
        <translation>{profile} は {agents} で使われています。</translation>
    </message>
    <message>
        <source>{profile} names no base URL.</source>
        <translation>{profile} にベース URL がありません。</translation>
    </message>
    <message>
        <source>{profile} names no main model, and Hermes would go on with the other provider&apos;s.</source>
        <translation>{profile} にメインモデルがないため、Hermes は別のプロバイダーのモデルを使い続けます。</translation>
    </message>
    <message>
        <source>{profile} names no main model, and aider would ask for one of its own.</source>
        <translation>{profile} にメインモデルがないため、aider は自分で選んだモデルを要求します。</translation>
    </message>
    <message>
        <source>{profile} names no model, and {agent} has to be told every model by its id.</source>
        <translation>{profile} にモデルがありません。{agent} には使うモデルの ID をすべて指定する必要があります。</translation>
    </message>
    <message>
        <source>{profile} saved</source>
        <translation>{profile} を保存しました</translation>
    </message>
    <message>
        <source>{profile} stays here as a profile.</source>
        <translation>{profile} はプロファイルとしてここに残ります。</translation>
    </message>
    <message>
        <source>{profile} wants to send the key {key} to {host}, which you have not approved.</source>
        <translation>{profile} はキー {key} を {host} に送ろうとしていますが、このホストは承認されていません。</translation>
    </message>
    <message>
        <source>{profile} was edited since, so its {settings} stayed as it is.</source>
        <translation>{profile} はその後に編集されたため、{settings} はそのままにしました。</translation>
    </message>
    <message>
        <source>{profile}&apos;s list has no {model}, so {agent} would ask for it in vain.</source>
        <translation>{profile} の一覧に {model} がないため、{agent} が要求しても使えません。</translation>
    </message>
    <message>
        <source>{profile}&apos;s list of {date} has no {model}, so {agent} would ask for it in vain.</source>
        <translation>{date} 時点の {profile} の一覧に {model} がないため、{agent} が要求しても使えません。</translation>
    </message>
    <message>
        <source>{profile}, in use.</source>
        <translation>{profile}、使用中。</translation>
    </message>
    <message>
        <source>{profile}, not for any agent here: {reason}</source>
        <translation>{profile}、ここのどのエージェントでも使えません：{reason}</translation>
    </message>
    <message>
        <source>{profile}, not for {agent}: {reason}</source>
        <translation>{profile}、{agent} では使えません：{reason}</translation>
    </message>
    <message>
        <source>{profile}, {state}.</source>
        <translation>{profile}、{state}。</translation>
    </message>
    <message>
        <source>{profile}: model {role}</source>
        <translation>{profile}：ロール {role} のモデル</translation>
    </message>
    <message>
        <source>{profile}: {format} address</source>
        <translation>{profile}：{format}のアドレス</translation>
    </message>
    <message>
        <source>{program} could not be started ({why})</source>
        <translation>{program} を起動できませんでした（{why}）</translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <translation>{program} を起動できませんでした：{why}。</translation>
    </message>
    <message>
        <source>{program} via Secret Service</source>
        <translation>{program}（Secret Service 経由）</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column}). The file is left as it is until it is corrected.</source>
        <translation>{reason}（{line} 行 {column} 列）。修正されるまで、ファイルには手を加えません。</translation>
    </message>
    <message>
        <source>{reason} ({file}). The file is left as it is until it is corrected.</source>
        <translation>{reason}（{file}）。修正されるまで、ファイルには手を加えません。</translation>
    </message>
    <message>
        <source>{resource}: {title}</source>
        <translation>{resource}：{title}</translation>
    </message>
    <message>
        <source>{section}, closed</source>
        <translation>{section}、折りたたみ中</translation>
    </message>
    <message>
        <source>{section}, open</source>
        <translation>{section}、展開中</translation>
    </message>
    <message>
        <source>{setting} cannot be changed without touching something else in this TOML file.</source>
        <translation>この TOML ファイルでは、ほかの部分に触れずに {setting} を変更できません。</translation>
    </message>
    <message>
        <source>{setting} has more than {most} characters.</source>
        <translation>{setting} が {most} 文字を超えています。</translation>
    </message>
    <message>
        <source>{setting} holds something else: a list is needed</source>
        <translation>{setting} の内容が違います：リストが必要です</translation>
    </message>
    <message>
        <source>{setting} holds something else: keys and values are needed</source>
        <translation>{setting} の内容が違います：キーと値が必要です</translation>
    </message>
    <message>
        <source>{setting} is a reserved id: choose another one.</source>
        <translation>{setting} は予約された ID です。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{setting} is a value where a table is needed.</source>
        <translation>テーブルが必要ですが、{setting} は値です。</translation>
    </message>
    <message>
        <source>{setting} is {kind} where a list is needed</source>
        <translation>リストが必要ですが、{setting} は{kind}です</translation>
    </message>
    <message>
        <source>{setting} is {kind} where an object is needed</source>
        <translation>オブジェクトが必要ですが、{setting} は{kind}です</translation>
    </message>
    <message>
        <source>{setting} must be &quot;system&quot;, &quot;light&quot; or &quot;dark&quot;.</source>
        <translation>{setting} は &quot;system&quot;、&quot;light&quot;、&quot;dark&quot; のどれかにしてください。</translation>
    </message>
    <message>
        <source>{setting} must be 1.</source>
        <translation>{setting} は 1 にしてください。</translation>
    </message>
    <message>
        <source>{setting} must be a language such as &quot;en&quot; or &quot;pt-BR&quot;.</source>
        <translation>{setting} は &quot;en&quot; や &quot;pt-BR&quot; のような言語にしてください。</translation>
    </message>
    <message>
        <source>{setting} must be a list of names, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{setting} は名前のリストにしてください。例：[&quot;one&quot;, &quot;two&quot;]。</translation>
    </message>
    <message>
        <source>{setting} must be a list of texts, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{setting} はテキストのリストにしてください。例：[&quot;one&quot;, &quot;two&quot;]。</translation>
    </message>
    <message>
        <source>{setting} must be a program and its arguments, such as {example}.</source>
        <translation>{setting} はプログラムとその引数にしてください。例：{example}。</translation>
    </message>
    <message>
        <source>{setting} must be a table.</source>
        <translation>{setting} はテーブルにしてください。</translation>
    </message>
    <message>
        <source>{setting} must be a whole number.</source>
        <translation>{setting} は整数にしてください。</translation>
    </message>
    <message>
        <source>{setting} must be an address such as &quot;http://proxy.example.com:8080&quot;, or &quot;none&quot;.</source>
        <translation>{setting} は &quot;http://proxy.example.com:8080&quot; のようなアドレスか &quot;none&quot; にしてください。</translation>
    </message>
    <message>
        <source>{setting} must be an address without blanks.</source>
        <translation>{setting} は空白を含まないアドレスにしてください。</translation>
    </message>
    <message>
        <source>{setting} must be from 0 (never) to {most} minutes.</source>
        <translation>{setting} は 0（しない）～{most} 分にしてください。</translation>
    </message>
    <message>
        <source>{setting} must be from {least} to {most} percent.</source>
        <translation>{setting} は {least}～{most} パーセントにしてください。</translation>
    </message>
    <message>
        <source>{setting} must be ids of agents.</source>
        <translation>{setting} はエージェントの ID にしてください。</translation>
    </message>
    <message>
        <source>{setting} must be paths of files.</source>
        <translation>{setting} はファイルのパスにしてください。</translation>
    </message>
    <message>
        <source>{setting} must be text in quotes.</source>
        <translation>{setting} は引用符で囲んだテキストにしてください。</translation>
    </message>
    <message>
        <source>{setting} must be the https:// address of a page.</source>
        <translation>{setting} はページの https:// アドレスにしてください。</translation>
    </message>
    <message>
        <source>{setting} must be the path of a file.</source>
        <translation>{setting} はファイルのパスにしてください。</translation>
    </message>
    <message>
        <source>{setting} must be true or false.</source>
        <translation>{setting} は true か false にしてください。</translation>
    </message>
    <message>
        <source>{setting} must name a profile in quotes.</source>
        <translation>{setting} には引用符で囲んだプロファイルを指定してください。</translation>
    </message>
    <message>
        <source>{setting} names a place where the key is, not the key: paste it.</source>
        <translation>{setting} はキーそのものではなく、キーのある場所を指しています。キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>{setting} was changed outside ezswitch since the switch, so it was left alone.</source>
        <translation>切り替えの後で {setting} が ezswitch の外で変更されたため、そのままにしました。</translation>
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
        <translation>{all} 個中 {some} 個が {profile}</translation>
    </message>
    <message>
        <source>{source}: 1 profile; keys go into a file that only you can read.</source>
        <translation>{source}：1 件のプロファイル。キーは自分だけが読めるファイルに保存されます。</translation>
    </message>
    <message>
        <source>{source}: 1 profile; keys go into the keychain ({keychain}).</source>
        <translation>{source}：1 件のプロファイル。キーはキーチェーン（{keychain}）に保存されます。</translation>
    </message>
    <message>
        <source>{source}: {n} profiles; keys go into a file that only you can read.</source>
        <translation>{source}：{n} 件のプロファイル。キーは自分だけが読めるファイルに保存されます。</translation>
    </message>
    <message>
        <source>{source}: {n} profiles; keys go into the keychain ({keychain}).</source>
        <translation>{source}：{n} 件のプロファイル。キーはキーチェーン（{keychain}）に保存されます。</translation>
    </message>
    <message>
        <source>{source}: {profile}.</source>
        <translation>{source}：{profile}。</translation>
    </message>
    <message>
        <source>{title}, signed with the key {key_id}</source>
        <translation>{title}（鍵 {key_id} で署名済み）</translation>
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
        <translation>{url} はベース URL として使えません：{why}。</translation>
    </message>
    <message>
        <source>{url} ends in /v1, and agents add /v1/messages to it themselves.</source>
        <translation>{url} は /v1 で終わっていますが、/v1/messages はエージェント自身が付け加えます。</translation>
    </message>
    <message>
        <source>{variables} stand there.</source>
        <translation>そこに {variables} があります。</translation>
    </message>
    <message>
        <source>{variable} differs between your login shell and this program.</source>
        <translation>{variable} の値が、ログインシェルとこのプログラムとで異なります。</translation>
    </message>
    <message>
        <source>{variable} is set in every new terminal.</source>
        <translation>{variable} は、新しいターミナルを開くたびに設定されます。</translation>
    </message>
    <message>
        <source>{variable} is set in your shell.</source>
        <translation>シェルで {variable} が設定されています。</translation>
    </message>
    <message>
        <source>{variable} is set to a relative path.</source>
        <translation>{variable} に相対パスが設定されています。</translation>
    </message>
    <message>
        <source>{variable} is set.</source>
        <translation>{variable} が設定されています。</translation>
    </message>
    <message>
        <source>{variable} stands there.</source>
        <translation>そこに {variable} があります。</translation>
    </message>
    <message>
        <source>{way} ({meaning})</source>
        <translation>{way}（{meaning}）</translation>
    </message>
    <message>
        <source>{what} could not be removed: {problem}</source>
        <translation>{what}を削除できませんでした：{problem}</translation>
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
        <translation>ほかのプロバイダー ({count})</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use now</source>
        <translation>今すぐ使う(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing would change: the files say this already.</source>
        <translation>変更はありません。ファイルはすでにこの内容です。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add only</source>
        <translation>追加のみ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save only</source>
        <translation>保存のみ(&amp;S)</translation>
    </message>
    <message>
        <source>Add and &amp;use in {agents}</source>
        <translation>追加して {agents} で使う(&amp;U)</translation>
    </message>
    <message>
        <source>Save and &amp;use in {agents}</source>
        <translation>保存して {agents} で使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Not checked yet: there is no address</source>
        <translation>まだチェックしていません：アドレスがありません</translation>
    </message>
    <message>
        <source>The address changed: not checked with it yet</source>
        <translation>アドレスが変わりました：まだ新しいアドレスでチェックしていません</translation>
    </message>
    <message>
        <source>The key goes to {hosts} only.</source>
        <translation>キーの送信先は {hosts} だけです。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Filter profiles</source>
        <translation>プロファイルを絞り込む</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>RemoveAllSheet</name>
    <message>
        <source>&amp;Quit ezswitch</source>
        <translation>ezswitch を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restore and remove</source>
        <translation>復元して削除(&amp;R)</translation>
    </message>
    <message>
        <source>Keys that are removed: {keys}.</source>
        <translation>削除されるキー：{keys}。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>No agent has to be put back.</source>
        <translation>元に戻す必要のあるエージェントはありません。</translation>
    </message>
    <message>
        <source>Profiles, settings, history and the programs that print keys are removed as well.</source>
        <translation>プロファイル、設定、履歴、キーを出力するプログラムも削除されます。</translation>
    </message>
    <message>
        <source>Put back as before ezswitch: {agents}.</source>
        <translation>ezswitch 以前の状態に戻すもの：{agents}。</translation>
    </message>
    <message>
        <source>Quit ezswitch</source>
        <translation>ezswitch を終了</translation>
    </message>
    <message>
        <source>Remove my profiles and keys too. This cannot be undone.</source>
        <translation>プロファイルとキーも削除する。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Your agents are as they were before ezswitch. Its profiles, keys and history are gone.</source>
        <translation>エージェントは ezswitch 以前の状態に戻りました。ezswitch のプロファイル、キー、履歴は削除されました。</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;They go to</source>
        <translation>切り替え先(&amp;T)</translation>
    </message>
    <message>
        <source>Its key {key} is removed from the keychain too: no other profile uses it.</source>
        <translation>キー {key} もキーチェーンから削除されます。ほかのプロファイルは使っていません。</translation>
    </message>
    <message>
        <source>Its key {key} stays: other profiles use it.</source>
        <translation>キー {key} は残ります。ほかのプロファイルが使っています。</translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>自前のサインイン</translation>
    </message>
    <message>
        <source>The command that prints its key {key} is forgotten too: no other profile uses it.</source>
        <translation>キー {key} を出力するコマンドも消去されます。ほかのプロファイルは使っていません。</translation>
    </message>
    <message>
        <source>The file with its key {key} is removed too: no other profile uses it.</source>
        <translation>キー {key} のファイルも削除されます。ほかのプロファイルは使っていません。</translation>
    </message>
    <message>
        <source>{agents} would be switched first.</source>
        <translation>先に {agents} を切り替えます。</translation>
    </message>
    <message>
        <source>{profile} removed</source>
        <translation>{profile} を削除しました</translation>
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
        <translation>保存して {agents} を更新(&amp;S)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>It is checked when it is stored, with hosts that the old key was approved for.</source>
        <translation>保存するときに、古いキーで承認済みのホストに対してチェックします。</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新しいキー(&amp;K)</translation>
    </message>
    <message>
        <source>Stored. The old key is forgotten here; revoke it at your provider.</source>
        <translation>保存しました。古いキーはここから消去されました。プロバイダー側で失効させてください。</translation>
    </message>
    <message>
        <source>The key goes to {hosts} only.</source>
        <translation>キーの送信先は {hosts} だけです。</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>&amp;Restore now</source>
        <translation>今すぐ復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore {agents}…</source>
        <translation>{agents} を復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Back to before ezswitch</source>
        <translation>ezswitch 以前に復元</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>今すぐ復元</translation>
    </message>
    <message>
        <source>These files are written now:</source>
        <translation>次のファイルに書き込みます：</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
    <message>
        <source>Show the key while held</source>
        <translation>押している間キーを表示</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>About</source>
        <translation>ezswitch について</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Reading settings and profiles</source>
        <translation>設定とプロファイルを読み取り中</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy again</source>
        <translation>もう一度コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as file…</source>
        <translation>ファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose profiles</source>
        <translation>プロファイルを選ぶ</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to your colleague.</source>
        <translation>コピーしました。相手へのメッセージに貼り付けてください。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Save the shared setup</source>
        <translation>共有セットアップを保存</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} として保存しました。</translation>
    </message>
    <message>
        <source>The text is another one now: copy it again.</source>
        <translation>テキストが変わりました。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Tick at least one profile.</source>
        <translation>プロファイルを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>作成中…</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>共有(&amp;S)…</translation>
    </message>
    <message>
        <source>All profiles, without keys: for a team, or for a new computer.</source>
        <translation>すべてのプロファイル（キーなし）。チームや新しいコンピューター向け。</translation>
    </message>
    <message>
        <source>From a file, a link, another switcher, or from what agents use today.</source>
        <translation>ファイル、リンク、ほかの切り替えツール、またはエージェントの現在の設定から。</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>ほかの人に渡す</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>One text for a colleague: how to install, import, and get a key.</source>
        <translation>同僚に渡す 1 つのテキスト：インストール、インポート、キーの取得の方法。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading settings and profiles</source>
        <translation>設定とプロファイルを読み取り中</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>&amp;Paste a link, a shared setup, or its https or Git address</source>
        <translation>リンク、共有セットアップ、またはその https か Git のアドレスを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>From CC S&amp;witch</source>
        <translation>CC Switch から(&amp;W)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>From what your agents use &amp;today ({agents})</source>
        <translation>エージェントの現在の設定から（{agents}）(&amp;T)</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>ファイルからインポート</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>It goes on in the tray. Quit is in the icon&apos;s menu.</source>
        <translation>システムトレイで動作を続けます。終了はアイコンのメニューから行えます。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing this window ends ezswitch.</source>
        <translation>このデスクトップにはシステムトレイがないため、このウィンドウを閉じると ezswitch は終了します。</translation>
    </message>
</context>
<context>
    <name>UpdatesSheet</name>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>了解(&amp;U)</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Check again</source>
        <translation>もう一度チェック</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Checking with {host}…</source>
        <translation>{host} でチェック中…</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation>{url} を使う</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>It lies in ezswitch&apos;s own folder, mode 0600; the profile keeps a badge that says so.</source>
        <translation>ファイルは ezswitch 自身のフォルダーに置かれます（モード 0600）。プロファイルには、そのことを示すバッジが付きます。</translation>
    </message>
    <message>
        <source>It runs without a shell whenever the key is needed, and prints the key on one line.</source>
        <translation>キーが必要になるたびにシェルを介さず実行され、キーを 1 行で出力します。</translation>
    </message>
    <message>
        <source>Let a program print the key (pass, 1Password, Vault …)</source>
        <translation>プログラムにキーを出力させる（pass、1Password、Vault など）</translation>
    </message>
    <message>
        <source>Program that prints the key</source>
        <translation>キーを出力するプログラム</translation>
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
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Connect your coding agents</source>
        <translation>コーディングエージェントを接続</translation>
    </message>
    <message>
        <source>Nothing is here yet. Paste it, or skip this for now.</source>
        <translation>まだ何も入力されていません。貼り付けるか、今はスキップしてください。</translation>
    </message>
    <message>
        <source>Open ezswitch</source>
        <translation>ezswitch を開く</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>Storing and switching…</source>
        <translation>保存して切り替えています…</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Working out what will change…</source>
        <translation>変更される内容を調べています…</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}。{text}</translation>
    </message>
</context>
</TS>
