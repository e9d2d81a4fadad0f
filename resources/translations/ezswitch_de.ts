<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Check everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for everything that could keep a switch from working, and says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Base URL of the {format} API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More API formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentLine</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command that installs {agent}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentList</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed ({number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>No agents found. Those that are installed can be chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the list, in the tray and under “All agents”. The others keep what they use, and stay reachable behind “Hidden”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsideFrame</name>
    <message>
        <source>{title}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Ask again what is left on the account: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {path}, which only you can read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key would go to another host: {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New. It comes without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} stays {mine}, as you set it. The shared setup says {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was taken out of the shared setup. It stays here as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>Copy everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request id {id}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>&amp;Check profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file that is trusted besides the usual ones, such as your organisation&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those in use. A check looks at the model list, and raises no prompt by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual ones alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provider instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Another host: not checked with it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is stored already; replace it in the window, under Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a key. Paste the address first, so that it is clear who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}: now paste its key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeepPanel</name>
    <message>
        <source>&amp;Send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of models does not prove that a model answers. A deep check asks it, and costs tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;deeper again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;deeper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every request worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the check itself failed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request id {id}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dia&amp;gnose {agent}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a new key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnoseSheet</name>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Another link came in. Finish this import, then open the link again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>&amp;Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adopt into {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted into the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply {profile} a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed is no address and no model of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are told again only when one of these settings changes once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove ezswitch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nobody else read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks also into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong: agents, keys, files and records were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>The switch waits. If the system asks for your keychain&apos;s password, answer it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failing</name>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} profiles in use do not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureSheet</name>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past checks and model lists. It may be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles and settings: readable, never with a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small programs that agents call for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What undo and restore need. Do not edit it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>A profile, an agent, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like that. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared setup of {name} was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: nothing changes here before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;middle click on the tray icon switches back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at the start and once a day. Nothing is downloaded, and nothing of yours is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It puts the agent that was switched last back on the profile it had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts minimised, in the tray where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when there is a &amp;newer version (asks {host})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no tray, closing the window quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, the system&apos;s own wish counts, where it can be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, the system&apos;s own wish counts, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>&amp;Restore files from before ezswitch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was switched yet. Everything you switch is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · undone since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you want to import. No agent uses any of it before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it changes you are told, and see how, before anything changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your agents&apos; settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program prints the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs without a shell whenever the key is needed, and prints the key on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass show api/example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile wants to send it to {host}, which is not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve {host} for {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to {hosts} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use in {agents}: it cannot be removed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use in {agents}: switch them to another profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also stands in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet. A key is stored when you add a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by {profiles}, in {agents}: it cannot be removed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by {profiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it may go is known once the keychain is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself: they stay on this computer, and no key belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work, europe</source>
        <extracomment>the comma stays this one: it parts the tags</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakeSheet</name>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Main model, for all agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main model, {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main, sma&amp;ll model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models for one agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small model, for all agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small model, {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way, {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent&apos;s own choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Applies at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or type a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list yet: check the profile, or type a model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent&apos;s own choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Newer</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was downloaded. Its page says what is new and how to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch {version} is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>A program can print it: {program}. Import first; the program is used only after this line was run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, goes into your keychain: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a key at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to {hosts} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here, or leave it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as {profile}, which you have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all profiles now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: what was switched when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it not work? (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteField</name>
    <message>
        <source>Show what was pasted while held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>&amp;Apply {n} change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply {n} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import and use in {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {n} profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {n} profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {n} profiles and use in {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OpenAI address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--command needs a program and its arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--model {text} is not ROLE=ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--surface {text} is not AGENT=FORMAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--way {text} names no way of an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 profile does not work · checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 profile is reachable, its key not proven · checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200, with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .env file cannot hold this value so that every program reads it back: it has a line break, both kinds of quotes, ${{ or backslashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Codex profile sets {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base URL looks like https://www.example.com/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command cannot hold a NUL byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command needs at least the name of a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that Windows runs through cmd cannot hold &quot;, % or control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, which Cline itself renews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deep check, or the first request of an agent, will tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that does not parse is refused, not repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway that a team runs itself: write its host in place of localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key stands nowhere but where it has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link begins with ezswitch:// or ccswitch://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link has at most {kilobytes} KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link never switches an agent by itself: choose who uses it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of CC Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of CC Switch has at most {kilobytes} KB here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of the profile has something in it that a program may take for a variable, file or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile has one address per API format; the first of the link was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile has up to {most} tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile is an address, a key and a model. The key goes into the keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile&apos;s name cannot hold control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded switch cannot be understood; it was written by another version, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for it is refused with 403 or 404.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared setup has at most 256 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared setup has at most {kilobytes} KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared setup has at most {most} profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared setup needs profiles, each with a base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch that was interrupted was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch that was interrupted was taken back: every file is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch was interrupted, and until it is finished or taken back nothing else can be switched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is up to {most} printable characters without a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A terminal opens with this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write that died left it. It is not read by anybody, and may hold settings from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;{provider}&quot; there, then try again: that list is yours, ezswitch leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one in the profile to use it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one: ezswitch add ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one: ezswitch add ID --preset NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the profile again, or put {agent} on another: ezswitch use PROFILE {agent_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added where it is missing, as Qwen Code itself would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added where it is missing: the file is thrown away without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added where it is missing: the file needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added where it is missing: the file needs a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added where missing, as {agent} itself would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a rotation, type the new key: Chat: Manage Language Models, the entry of ezswitch, its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a switch the file tells profile and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents that ask ezswitch for a key get none, and no key can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AiHubMix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the same value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address never stands without its key source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of more than {most} characters is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address or model of the profile has {{env:...}} or {{file:...}} in it, which {agent} would fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent would wait for it in vain. Use another model or another of the profile&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished switch was put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An&amp;thropic address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ezswitch has been switching for more than {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model was chosen inside Crush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing beside {path} and did not finish within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be writing the same file. Everything was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered as an API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic-compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any address that speaks one of the API formats: a gateway of your team, a proxy, a server on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again, or leave it: ezswitch drift {agent} --leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a link without one, and give the key apart. One that is used already should be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one: such a link looks like ezswitch://import?preset=ezrouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an address without one; Git knows your sign-ins by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another address of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the check yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for the address where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what is left on the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who shared it for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to before ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks around the key were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring my providers from CC Switch ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a program: ezswitch keys set NAME --command ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which sign-in: a key, and so nobody is asked at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC Switch did not end properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC Switch has no database there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC Switch is writing to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC Switch keeps copies in its folder backups; put one back there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC Switch keeps it in {folder}; ezswitch edits {other_folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC Switch translates between this provider and {app}. ezswitch does not: the profile serves agents that speak {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC Switch was not found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC Switch&apos;s own proxy holds its place: switch that off there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what hangs and try again, or use another model: each has a queue of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be brought: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot change the mode of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot import ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot lock {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot look at the lock {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make {path} durable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open the lock {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot remove {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot unlock {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}: it could not be closed to other users of this machine, and a key would stand in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed outside ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since last switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. What you changed yourself stays ({n} field).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. What you changed yourself stays ({n} fields).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all profiles now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check deeper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything, in the menu, says what is wrong with it and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port. A gateway on this machine may not be running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that icacls works for this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and whether a company proxy or an antivirus program reads encrypted traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. It must be readable without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL in your provider&apos;s docs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL of this API format in your provider&apos;s docs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, your provider must mend its list; agents may work all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL. On a guest or company network, a sign-in page may be in the way: open a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL; a sign-in page may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of that base URL in your provider&apos;s docs, or take the address out of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the base URL, above all whether it ends in /v1 as your provider&apos;s docs say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the host, and whether this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or write it in ASCII (xn--...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the file is locked or protected (lsattr on Linux, Get Info on macOS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns it, and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns the file and its folder, and their permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {n} profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {n} profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a short name, and give the key on standard input or at the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another id, or edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another profile for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the profile&apos;s model inside Crush once, or remove `models` from that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code then ignores the address and the key helper of settings.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codex no longer reads it: `codex -p NAME` reads NAME.config.toml beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codex refuses to start with it: profiles moved to files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copilot CLI then uses that address and no provider of providers.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copilot CLI then uses that model, and the provider it names, whatever settings.json says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again from your provider&apos;s dashboard, without a blank or line break around it. It may also have expired, been used up or revoked, or belong to another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key alone, without its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key without its quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link again from the provider&apos;s page, or add the profile by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there. Everything else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove it, then store those keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the cause, then run ezswitch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the link, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSeek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean https://{meant} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {agent}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {profiles}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, but look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Now the proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate, keep the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated; the copy keeps the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EZSWITCH_API_KEY is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has extensions and a list of models of its own, and ezswitch writes the default one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it and enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied: Amazon Bedrock would be called instead of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied: Google Vertex would be called instead of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied: Microsoft Foundry would be called instead of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied: headers meant for another provider would be sent along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied: it would take the place of the profile&apos;s key in the Authorization header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied: the shell&apos;s key would travel to the profile&apos;s address as x-api-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted and trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every API format answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every agent becomes what it was before ezswitch, and then ezswitch forgets everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else survives byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: pass show api/example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it: ezswitch export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported, without keys: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats: {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the settings file to the model, up to the first thing that is wrong. Nothing is generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways answer such a key with 401.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ge&amp;mini address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini CLI cannot read it then, and does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini CLI does not trust this folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini CLI reads the first .env alone that it finds, so a profile does not count in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini CLI reads the first .env alone that it finds: with a profile that is the one in .gemini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini CLI says that it uses it, and sends the profile&apos;s key all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini CLI takes it instead of what a profile&apos;s .env says, also where it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini CLI then uses that sign-in, or stops: a profile needs the one by key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini-compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git and ssh know your sign-ins by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git cannot get the shared setup: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git was ended before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file, a URL, a link, live, cc-switch, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a shared setup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one, such as --openai URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to yourself (chown), or run ezswitch as its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it: ezswitch keys set {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the file itself, or of a Git repository (ending in .git).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address up to the path only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key apart from the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the variable one value everywhere, or start ezswitch from the shell you use {agent} in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this one a name of its own (--key NAME), or replace that one: ezswitch keys set {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {file} another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back gives the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to what was there before (ezswitch revert) still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goose keeps its key in the keychain or takes it from a variable: paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goose then uses what it says, whatever its files say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grok Build reads it after config.toml: what it says wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grok Build sends a key as a bearer token, which {host} does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to install ezswitch, the profiles with their addresses and models, which agents use them, and where to get a key. Never a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it may be: ezswitch keys approve {key} {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it may be: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is meant: ezswitch agents --validate {path} --accept outside-home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is your provider too, use {url} as the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want that: --accept {consent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import again: another name is found then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it: ezswitch import URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Zed&apos;s agent settings, open {provider} and paste the profile&apos;s key. After a rotation, paste the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this folder that wins over every profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this folder {agent} reads it after the file that ezswitch edits, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use by {some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use in {agents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Visual Studio Code from {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install ezswitch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install git, or ask for an https:// file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with:  {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one of {programs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one with its command, then look again. Or set up anyway: it works as soon as one is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install {agent} with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install {package} by hand: Extensions, Install from VSIX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings its key, •••.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It chooses models for a plugin, and is no provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes without a key: paste one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits no agent that is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has one way only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ignores the key: any word will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a placeholder of CC Switch&apos;s proxy, not a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a role of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent there, so neither a check nor a switch to this profile works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the address of a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the id of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the app&apos;s own sign-in, which needs no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the second line of minisign.pub, 56 characters that begin with RW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to CC Switch&apos;s own proxy on this machine, not to a provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to CC Switch&apos;s own proxy, not to a provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks as if you are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like https://www.example.com/ezswitch.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like setup.git#team/ezswitch.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like ssh://git@example.com/team/setup.git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a profile that is not in this shared setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no address that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no base URL of an API format that ezswitch knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no model with an address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It puts every agent back where ezswitch itself is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads no .env there, so no profile counts, and it asks for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks a format that ezswitch does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks {format}, which ezswitch does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still works: it starts the ezswitch that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no key from its file, and keeps what you type in the keychain under the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {ms} ms instead of {usual} ms. Some gateways queue under load and never say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses a sign-in to another service that only CC Switch&apos;s own proxy can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses a sign-in to {service} that only CC Switch&apos;s own proxy can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses {cloud}, with a sign-in of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is: correct it there. Everything else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left where it is, so that nothing is lost. Your agents&apos; files were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works as it stands, but it can be neither checked nor switched to again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its API format {format} is none that ezswitch knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its API formats lead to different hosts: {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address and key stand as they were; neither can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address carries what looks like a key, which would stand in profiles.toml for all to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is that of a single request, and no base URL can be told from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file does not name the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is one of ezswitch&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file names {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file no longer says what the last switch wrote, so it may use another address, key or model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file on this machine: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its gateway was asked, and does not answer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key comes from a command (apiKeyHelper): paste the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in Codex&apos;s sign-in or in a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in a variable or in a .env file: paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in a variable or printed by a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in the keychain or in a variable: paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in {agent}&apos;s sign-in or in a variable: paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is kept by a secret provider: paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is named by a variable: paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is stored already. It goes to {hosts} and nowhere else, and they bill you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key stands in a variable or a .env file: paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys move into the keychain; CC Switch itself is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list does not have {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its managed file wins over your own config.toml, without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mode is {mode}; a file with a key should be 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in Goose&apos;s lists: the profile&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own login or default applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words stand under the details. Quote them and the request id to your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its package {package} speaks a format that ezswitch does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its provider is {provider}, which ezswitch does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its provider {provider} speaks a format that ezswitch does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its requirements win over your own config.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings are not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings name the profile {profile} at its gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings name the profile {profile} at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tools are never run: the call is announced and does not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ways are {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {format} address offers no list, so only agents can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON does not know this backslash escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of it, then move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of it, then move it away; your agents&apos; files are as they stand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the shared setup in a repository of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them as profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this key in a file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what my agents use today as profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys cannot be read or stored. Start a keychain service, or give each key a command that prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, or settings from before ezswitch that may hold some, lie there: its mode should be 0700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilo reads it after the files that ezswitch edits: what it says about models or providers wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kimi (Moonshot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kimi For Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LM Studio (this machine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LM Studio ignores the key unless it is told to ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check of {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this profile out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let XDG_STATE_HOME name a folder without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a program print the key (pass, 1Password, Vault ...), or agree to a private file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a program print the key, or agree to a private file: --accept key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let settings.json say `advanced.ignoreLocalEnv: true` (a .gemini/.env counts even then), or move the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let that program run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of this shared setup carries what looks like a key: nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of other programs, and keys, do not belong into a command: others could read them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of models read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiteLLM proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LongCat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in: ezswitch history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the proxy: in the settings under Checks, or in HTTPS_PROXY, HTTP_PROXY and ALL_PROXY and the system&apos;s own settings. NO_PROXY names hosts that need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the file is, and correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into its own settings (a KeePassXC database must be exposed and unlocked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the keychain&apos;s own program runs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for everything that could keep a switch from working. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable if ezswitch may change it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file system writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiniMax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiniMax (China)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ModelScope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of the profile listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away: your profiles stay, and importing an address follows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away; then remove the extension by hand where you do not want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the folder away, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what it says there, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA NIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a project&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one: ezswitch use PROFILE {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one: ezswitch use {profile} AGENT, or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file behind the address: https://host/team/setup.git#path/to/ezswitch.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with small letters, digits and dashes, beginning with a letter: my-agent.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither drift nor the way back to what was there before ezswitch can be told without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent uses a profile now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent uses it now, so nothing else had to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent was changed outside ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key stands there in plain text: paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was given out: {path} in this folder may send it elsewhere, and cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service answers in this session, so there is no safe place for the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is known to ask for. Choose one in the profile, or check it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, address or model contains “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option says what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profiles yet · Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider could be reached. Switching works all the same: it never waits for the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting delivers the key: write one of {{helper}}, {{key_file}} and {{key}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting holds the address: write {{base_url}} into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting keeps the name of the key: add one of your own, such as ezswitch_key = &quot;{{key_name}}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting keeps the profile&apos;s id: add one of your own, such as ezswitch_profile = &quot;{{profile}}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start-up file sets {variable}: it was set in this session alone. Unset it, and start the agent anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terminal was found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user folder of Visual Studio Code was found, and this way writes its list of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No variable and no other file outranks its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can write where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for any agent here ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for {agent} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are up to {most} printable characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: on its own sign-in it counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it can be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched because a link says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched from Git here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is installed in {editor} from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: Undo puts every file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong as far as can be seen without generating anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was overwritten. Look at it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing outranks its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that starts here can start at login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its owner, by another way than its address, what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the cause, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Remove the cause, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Correct it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Write it out where it is used, or change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novita AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now paste its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {used}, a profile of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {used}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {used}; it stays, and one click brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {used}; one click brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: those listed count, nobody is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama (this machine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the command line: ezswitch add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once stored, the key is sent to {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you trust this folder, the profile&apos;s address is asked for that model. Another provider does not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One begins: ezswitch_bundle = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key for both API formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One profile after another is the same as the second alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One profile serves every agent that speaks one of its API formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session of {agent} began before the last switch (process {numbers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only providers are taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {most} are taken at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a terminal with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCode reads it after the files that ezswitch edits: what it says about models or providers wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenRouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose another way for it in the profile: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or run it yourself: ezswitch run --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or see what differs: ezswitch drift {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or with: ezswitch updates on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can look into {folder}, a folder of ezswitch&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise correct the profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our entry, by the way `custom-endpoint`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our entry: address, models, and the file that holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our extension as a source of models: no GitHub sign-in is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our extension lists the models and asks for the key at each request; a switch counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our provider, switched on, and its main model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our provider, with the key in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our provider: address, key command and models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our provider: its address and models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our provider: its address, and the program that prints the key, run without a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our provider: its address, models and key reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sign-in leaves nothing of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sign-in, in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a key, a link, a shared setup or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one key, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address first, such as {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key for {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key from your provider&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick another model; {n} model on offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick another model; {n} models on offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick another, or look again: the list may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview what changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the key, for approved addresses alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process {process} ({program}) has been switching for more than {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles are not checked until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles cannot be read · Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles, settings, history and the programs for keys would be removed, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs are not started here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put ezswitch&apos;s launcher into a folder whose name has none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on a profile, or on its own sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on a profile, or take that out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qwen (Bailian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sponses address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed: {agents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;{provider}&quot; there, then try again: that list is yours, ezswitch leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, or start Claude Code outside the program that sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, or take model and provider out of what it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files, then open a new terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the variable from your shell&apos;s start-up files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {profile}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {variable} from your environment variables, then open a new terminal, and log out once where agents are started from the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it: --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it with this file, which holds no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it, or log out and in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore everything and remove ezswitch&apos;s traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore files from before ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert does not need them: it goes back to what was there before ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it yourself in a terminal to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it yourself in a terminal: it may be waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a profile, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where they go: --move-to PROFILE, or --move-to own-sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts that ask for usage, and what belongs to them, are never taken over or run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `ezswitch history`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that there is room and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: ezswitch agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: ezswitch edit --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: ezswitch status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link or a shared setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it on standard input: --key-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it on standard input: ezswitch import -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the key alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the key there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the key to {hosts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends {n} short request to {hosts} with {models}: about {tokens} at most, which your provider bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends {n} short requests to {hosts} with {models}: about {tokens} at most, which your provider bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that are started with `codex -p` and its name do not follow a switch in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a main model in the profile, or check it once so that its catalogue is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a main model in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it back all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share your profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared setup (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared setup of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures cannot be verified here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SiliconFlow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SiliconFlow (China)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody switched an agent just now, so nothing of ezswitch was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something set another address (a project&apos;s settings, a variable).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside ezswitch. Your settings are safe: a switch is done whole or taken back. The report holds no key, and it is sent nowhere: copy it if you want to report the mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start CC Switch and quit it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start CC Switch once, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start codex without -p, or take it out of that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start gemini in it once and trust it, if you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it anew where that matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it once, so that it makes its database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, let a program give the key, or keep it in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the editor once, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started elsewhere, {agent} reads another {file}; ezswitch edits the login shell&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started elsewhere, {agent} reads other files; ezswitch edits the login shell&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3. None of the agents that ezswitch knows is installed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3. Nothing is written before you have seen what will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3. No agent is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} keep the addresses they have; the key moves. Keys are never shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} keeps the address it has; the key moves. Keys are never shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3. {agents} to {profile}. Keys are never shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StepFun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a new key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it again, copied from your provider&apos;s dashboard: ezswitch keys set {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it: ezswitch keys set NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it: ezswitch keys set {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the key again: ezswitch keys set {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the key: Replace key, in the ⋯ menu of the profile&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the rejected key all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the key was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as main=gpt-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: pass show x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it again: ezswitch use {profile} {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it again: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it again: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it instead, and undo that afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them to another profile first, or revert them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch {agents} to {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching and undo are refused without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching back, or to another provider, is one click from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching twice changes nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the profile: what stands in the variable or file would be sent to that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out there, and store it as the profile&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out there, if profiles should count in this project too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out there, or ask whoever manages this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that line out, and put what [profiles.NAME] says into NAME.config.toml beside it (codex -p NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line out there, if the profile&apos;s model should count in this project too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {variable} out of {places}, then open a new terminal, and log out once where agents are started from the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect: {effect}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminals are not opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That choice is kept in a file of its own and wins over crush.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an address, not a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what the agent meets, whatever the list says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what the deep check of {time} UTC saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is: ezswitch use {profile} {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key then goes to the profile&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like a key itself; here goes the name it is stored under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like a key, not a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API format: openai or anthropic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address carries what looks like a key, and it would be kept in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for Anthropic&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for OpenAI&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {profile} has something in it that agents take for a variable, a file or a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address: that of a request where the format is openai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agents are: {agents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes kept as {name} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes kept as {name} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is announced but never arrives (ezrouter&apos;s bug GW-001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line that prints the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that it names for the key cannot be shown whole, and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that prints the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited file would not say exactly what was wanted, so it was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that starts ezswitch at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ezswitch demo that was asked for the key is not running any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies in ezswitch&apos;s own folder; the profile keeps a badge that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that holds a kept original is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that holds the record of an unfinished switch is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that it names is a settings file of {agent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is. Correct it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the key {key} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files concerned are together too large for a journal that could be read back; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not say how many tokens that took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of earlier switches is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history starts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host accepted the key ({figures}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of our provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key also stands in {files}, which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key also stays in {place}, which is yours: take it out there once the profile works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not end within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not print exactly one line with a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) did not start: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key command of {key} ({command}) ended with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for Anthropic&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for OpenAI&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes to {hosts} and nowhere else: they bill what you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is accepted: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may be limited to some models or to other networks, or the account is blocked. Look at the key in your provider&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may be limited to some models, or the model is gone: look at the list again and pick another. It may also be limited to other networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that was found with it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} cannot be looked at: the keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} comes from a command, which runs only when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is not stored yet, and there is no terminal to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is there, clean, and approved for {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is used by {agents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} may still be in your keychain, under the service ezswitch: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} was never sent to {hosts}, and was not now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} was never sent to {hosts}. From now on it would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to an address that is none, which it is not approved for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to its own provider, which it is not approved for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} was not given out: the agent would send it to {host}, which it is not approved for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} would have to be read from the keychain, and this program does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key. Beside the address, so that neither is ever read without the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain accepted the key {key} but does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answered with {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain call was given up before it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, and there is no display to ask for its password on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused the access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain service stopped while it was being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys {keys} would be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names no address; a link without one means an official sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of keys that are kept outside the keychain cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main model and its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main model, as an alias: an open session follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main model, as custom:ezswitch/ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main model, as ezswitch/ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main model, as ezswitch/ID; others for a failure rest meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main model, with its format before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main model; it counts before `model.name` in any settings.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model ({role}) of {profile} has something in it that agents take for a variable, a file or a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model for small work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model for titles and other small work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model for titles: else our address is asked for one of xAI&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of subagents; empty: the main model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of the role {role}, or the main one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that the agent chooses itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models to offer, the main one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models to offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a setting cannot be used: it is empty, or looks like a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key takes the old one&apos;s place, under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a file of mode 0600 that holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {id} names no base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} is gone, so nothing was put back there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} says the same already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} was changed since {agent} was last switched to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} was left as it is: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s Anthropic address, without /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s address has a dollar sign in it, which Crush would fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s address has something in it that a program may take for a variable, file or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s address with /v1 at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s address without /v1 at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s address, as it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s display name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s id, by which ezswitch knows its own settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key then goes to that address, or to Google&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s models and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s models, which have to be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s name has something in it that a program may take for a variable, file or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s name, shown in the status bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile: address, key and model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that prints the key, as an argument list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that prints the key, run without a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that switches, for the status bar&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program, or the computer, stopped in the middle of it. Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of an earlier switch was written by a newer version of ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry key {key} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removal was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository cannot be reached: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has no file {file} or {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository sends more than {megabytes} MB for one small file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository took more than {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe place for a key is missing in this session, so say where it may be kept instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key is accepted by {other_host}: it is probably that one&apos;s key, not {host}&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session bus did not let this program in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session bus is not there, and so no keychain service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings files become what they were before ezswitch first switched the agent. If nobody else changed them since, to the byte; otherwise the settings that ezswitch writes go back and everybody else&apos;s edits stay. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared setup is not signed with the key that you trust for it: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small model, with its format before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key has a blank or line break around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key holds a character that HTTP cannot carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key {key} has a blank or a line break around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key {key} holds a character that no HTTP header can carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch failed ({cause}), and putting the files back failed too: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s settings say `{setting}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of a ChatGPT sign-in goes there (`openai_base_url`, or a provider with `requires_openai_auth`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of a claude.ai sign-in is sent to that address then, and so is a key from your shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of this file, which is ezswitch&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own logins or defaults apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then remove it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {presets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {profiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key {key} by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile {profile} by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a web page, not a shared setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another key {key} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key named {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain yet, and making one was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain yet, and without a display none can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset {preset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session bus here, and so no keychain service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such agent here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no switch to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no undo to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to point anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something like a key in the notes or tags, and they are kept in a readable file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They win over the user&apos;s own, so a switch does not take effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They win over yours, without a word: a switch has no effect on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This base URL has no list of models; {url} has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a key: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the address of a shared setup: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ezswitch does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ezswitch does not know this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of ezswitch: please report it with the layout of the file, without its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no link and no shared setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no program to run: check the quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no public key of minisign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a Git repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link carries what looks like a key, so it was not taken: it would stand in the list of processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s own settings for {agent} say {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is not cached by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has no base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program works without the history of switches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has a .env of its own, with {variables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has a .env of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project sets `model` for Codex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project&apos;s .env sets {variables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting cannot be changed without touching something else in this YAML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shared setup must be signed, and there is no signature (.minisig) beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is no shared setup of ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those headers go to every address, and so to the profile&apos;s too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To set it back all the same: --accept {consent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try `git ls-remote` with the same address in a terminal: it may ask for a sign-in or a host&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment, or quit CC Switch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, ask your provider and quote the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {n} second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {n} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. ezrouter and others slow down under load instead of refusing; a firewall may also be silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: what is there now is read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it goes on, look for another ezswitch that hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if no program uses it any more, remove that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again with the editor closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two settings deliver the key in two ways: write one of {{helper}}, {{key_file}} and {{key}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it in your desktop session, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it: ezswitch keys unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is corrected the defaults are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is corrected this agent of your own is not among the agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is started anew it uses what was there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then no check can tell whether it is accepted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then that agent is not among the agents here; its own file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the defaults are in force and changed settings cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update CC Switch and start it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update ezswitch, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update ezswitch. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 64 of: small letters, digits, dot, dash, underscore; start with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a gateway that accepts a bearer token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shared setup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in all agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its own login or default instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that agent instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the https:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the model all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the {format} address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use their own logins or defaults instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {url} as the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used {total} tokens: {sent} sent, {cached} of them cached, {received} received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used {total} tokens: {sent} sent, {received} received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VS Code keeps the key of our entry itself, because it was typed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VS Code&apos;s custom endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VS Code&apos;s own list of models has the address, and the key unless you type it there; windows have to be reloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables and other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to finish, or end that process: nothing is lost, the next start puts things right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways out: a key command, or a file that only you can read: --accept key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways out: let a program print the key (pass, 1Password, Vault ...) as its key command, or keep it in a file that only you can read: --accept key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What CC Switch notes about it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a switch changes takes effect there so: {takes_effect}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on the session bus does not speak D-Bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be put back is. Correct this, then run it again; nothing of ezswitch was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not work there lies between it and its own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ezswitch writes for it follows its documentation. Look at the preview before the first switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be changed carries an anchor or a tag, or stands somewhere else and is only named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored for the key {key} is not a record of ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sends is what stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks to the keychain here (jeepney) cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in {setting} is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands where Qwen Code looks for a key: the profile&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the alias {alias} stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the profile&apos;s key is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed is no address and no model of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was thought is dropped between turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did last may not have been finished; what was begun is taken back or finished by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you switch from now on can be undone, and revert still goes back to what was there before ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your agents use today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} answers says nothing of releases: it is no JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} answers says nothing of releases: it names no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “Use” will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever the key {key} is needed, ezswitch would run: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Copilot Chat was never used, no GitHub sign-in is needed. 1. Open a window, or reload it. 2. In the chat&apos;s model picker choose Manage Models once (our extension offers it as Open the List): Copilot Chat is switched off before. 3. Pick one of the profile&apos;s models there; Auto would ask for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it accepts the key only a request would tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model new sessions use: ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of its formats is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which profile and key these settings come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which profile it is; the program itself looks at it nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provider and model the agent panel starts with: ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provider is used: ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provider is used: the profile&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever needs it next waits for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever saw the text has the key: tell its owner. Keys are handed over apart from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose model is meant, where two addresses have one of that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it not work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a desktop: let a program print the key (pass, 1Password, Vault ...) as its key command, or keep it in a file that only you can read: --accept key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nothing can be switched; agents go on as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in the profile Default, or let them take Extensions and Language Models from it (gear menu, Profiles).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the key into that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xiaomi MiMo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML cannot hold half of a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not follow this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow: {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys and what you changed yourself stay. Agents keep what they have until you switch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login shell sets {variable}, in no file that was found: look for it in what those files run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation sets the model for Grok Build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation sets {settings} for Codex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shared setups changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shell sets {variables}, and sessions of {agent} that are open now keep it empty: restart those sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system asks for its password when the key is stored, and not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z.ai GLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zed asks for the key itself, once for each address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zed keeps its key in the keychain or takes it from a variable: paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zed takes the key of the provider ezswitch from it, whichever address the profile has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhipu GLM (China)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`ezswitch agents` names what stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`ezswitch keys` lists the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`ezswitch revert AGENT` works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`ezswitch use own-sign-in claude-code` does the latter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{setting}` in {agent}&apos;s configuration keeps every provider named {provider} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{setting}` is {value} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a / stands alone: comments begin with // or /*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or {bracket} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma stands where a key in double quotes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma stands where a value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file outside of your home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host that was not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key has to be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a keychain in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model that is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new host for this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program gives the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a provider for nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a provider for {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a settings file that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value has more than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {format} address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aider reads that file at its start, and its options there win over a profile&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aider then uses what it says, whatever its file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on own sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address (not a profile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agent was switched meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an {format} address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is running it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another switch is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read (line {line})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot edit this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkout in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.toml has a table [profiles].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.toml says `profile = ...`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.toml sends Codex&apos;s own sign-in to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not take effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double quotes are needed here, not single ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted traffic is read on the way: its certificate was made by &quot;{issuer}&quot; ({program})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything of ezswitch is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezrouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch asks {host} whether there is a newer version only once you switched that on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch cannot find its own data files; it looked in {folders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch changed nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch does not know CC Switch&apos;s app {app}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch does not know its key or its models, so it cannot look further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch found none of the coding agents it knows. Install one, or add a profile now and use it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch goes on at its next start. Free the disk or the file, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch has an agent {id} of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch is closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ezswitch stopped unexpectedly: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files that only you can read, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits {some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here goes the name of a key, never the key itself: small letters, digits, dot, dash, underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history of a newer ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// is not encrypted: anybody on the way could change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installation incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user or group, and would not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it brings no provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries a user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a blank in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a blank or a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a character that no HTTP header can carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a quotation mark or a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not end within {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with {beginning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say what ezswitch writes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not speak TLS on this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not start with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a &apos;#&apos; part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a &apos;?&apos; or &apos;#&apos; part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a control or invisible character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no {column} of providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a symbolic link that leads to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or no database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 16 MB, which no settings file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written as a shared setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of version {version}, and this ezswitch knows version {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names neither a preset nor an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no host and path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said nothing, and its list of extensions is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says one thing twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says version {version}, and this ezswitch knows version {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says {preset} and leads to another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would be larger than the system allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its aliases stand for too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is longer than {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is packed and cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is packed in a way that was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate comes from &quot;{issuer}&quot;, an authority that this computer does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is for another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not valid yet; is the clock of this computer right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate was not accepted (code {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its definition is gone or cannot be read: put it back into agents/, then revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host is not a valid name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its program was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its settings cannot be read (line {line}); they stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {format} address</source>
        <extracomment>in the place of {target} in &quot;{agent} now uses {target}&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key command does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key command failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key from a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key in file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key in keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key records cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain call cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link for {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of a key is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested more than {levels} levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new key for {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new key for {n} agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agent to switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no balance from {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete answer within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no editor is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no encrypted connection could be agreed on (no reason given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no encrypted connection could be agreed on ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model list from {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no program given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no release feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reliable tool calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shared setup there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody waits any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none on a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a name of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a shared setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable agent id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable name of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable preset id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable profile id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a usable way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an agent&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything could be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the {format} address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible in cmd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {sentence} One click brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {used}, a profile of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {used}; it stays, and one click brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {used}; one click brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only https:// and Git over https or ssh are fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only true, false and null stand without double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our record is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside of your home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overruled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profiles changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt caching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable, key not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repository cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repository is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repository too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings is missing: a table of what is written, such as api.base = &quot;{{base_url}}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.json begins with a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.json names an address, and no key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared setup too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower than usual ({times}×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands after the closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands after the end of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surface is missing: {known}, or a list of them, best first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent that reads this file does not allow a comma before a closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent that reads this file does not allow a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte 0x{byte} here is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate file in the settings cannot be used: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character U+{code} may not stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character U+{code} may not stand in YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended without a proper HTTP answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was cut off before the answer was complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the control character U+{code} must be written as an escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the double quote that opens here is not closed on its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends before this {bracket} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds something else: a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds something else: keys and values are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds {kind} where a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds {kind} where an object is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is binary: it holds a NUL byte here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is {encoding}, not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key would be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {key} stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link carries a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the proxy {proxy} could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new key was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy of this computer is of a kind (SOCKS) that is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be reached ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be trusted ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through (no reason given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy {proxy} did not let it through ({status}: it wants a name and a password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy {proxy} does not answer ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote that opens here is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request could not be written: the key or the address holds a character that HTTP forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request ended without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way to it from this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these notes on models cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this alias names no value before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this comment is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not YAML: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number as JSON writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not what its tag says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line is neither NAME=VALUE nor a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list of shapes cannot be read: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this preset cannot be read: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool calls not reliable here · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool calls reliable here · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear model list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the {format} address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via Secret Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is named as the proxy is no address of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands behind # is no file in a repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel, by {installer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be read as something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would not take effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would read a file or a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by a newer ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your ChatGPT sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your Cline sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your Factory sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your GitHub sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your Google sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your Kilo sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your OpenCode sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your Qwen sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your claude.ai sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own provider in Goose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your sign-in in Hermes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your sign-in in pi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your sign-ins in OpenClaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your xAI sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}, model {model}, {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent_id} cannot be an agent&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} call it for a key, and get none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} call it for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} calls it for a key, and gets none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} calls it for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} cannot use {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} now use {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} to its own sign-in. Keys are never shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} to {profile}. Keys are never shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} would be as before ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} asks for it and gets none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} back to before ezswitch</source>
        <extracomment>what was done, after &quot;Undo:&quot; and the like; so are &quot;{agent} to {target}&quot; and its neighbours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} calls it for the key, and gets none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} cannot be switched: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} cannot read a key from a path with a brace, a quote, a backslash or a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} does not show the new settings after the write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} does not speak {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} gets the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} has one way only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} is left alone: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} is no agent that ezswitch knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} is not installed here, as far as can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} is on its own sign-in: nothing of ezswitch stands in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} left alone: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} may ignore the file too, and ezswitch does not write what it cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} may ignore the file, and ezswitch does not write what it cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} needs an extension, and none of these programs was found to install it with: {programs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} needs {needed}; {profile} has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} needs {needed}; {profile} has {offered} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} now uses its own sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} now uses its own sign-in: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} now uses {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} now uses {target}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} reads its key from a file, and there stands another one than the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} reads the key {key} from a file, and that is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} reads the key {key} from a file, and there it has a blank or a line break around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} still uses the old values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} takes a key in no other way than in its own file: it would stand in {path}, mode 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} takes address and key from its settings files only: it cannot be started for one session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} to own sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} to {target}</source>
        <extracomment>after &quot;Undo:&quot;: the agent was switched to this profile or model.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} uses the profile {profile}, which is not in profiles.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} uses {address}, which is no profile here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} uses {host}, which is no profile of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} uses {profile}, which was edited and now names {host}: the key {key} was never sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} waits for it, or gets none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} was changed outside ezswitch, and left so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} was changed outside ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} was on no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} would not use {profile} with these settings: something else in its files decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} would use {model} on the {format} address, where its tool calls are not reliable ({date}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}&apos;s file no longer says what the last switch wrote. Keys are never shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}&apos;s settings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}&apos;s settings cannot be read: correct the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}&apos;s settings no longer say what the last switch wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}, by {way}, has its key in its own file: it would stand in {path}, mode 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}: not yet seen with the real program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}: this project sets {settings} itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}: {effect}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} credits left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} units left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {currency} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{balance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} is offered in its menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{diff} (the new key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{editor} did not take our extension: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{editor}: install the extension {extension} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{editor}: install the extension {extension} {version} over {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} ({problem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feature} not reliable · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feature} not verified · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feature} reliable · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read at line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a key and can be read by other users of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no certificates in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in the repository has more than 256 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in the repository is a link or a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not the one of this ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by somebody else just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was left beside {beside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} led to {target}. Only the link was removed: look there for what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} stays: it holds what ezswitch did not write ({names} and {more} more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} stays: it holds what ezswitch did not write ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}. A key that stands in their files as plain text moves into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} of {n} profiles work · checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} of {n} profiles work, {unproven} not proven · checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hosts} ({agents})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} (not a profile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepted the key ({figures}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts the key and offers {n} model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts the key and offers {n} models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts the key in {ms} ms, usually {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts the key in {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts the key, but has no {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers 200, but reports a failure instead of its models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers 200, but reports a failure instead of {model}&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms, usually {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with a web page ({status}), not as an API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with a web page, not as an API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with {n} model, but gives its list to anyone: the key is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with {n} model, but nothing has shown yet whether it looks at the key: the key is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with {n} models, but gives its list to anyone: the key is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with {n} models, but nothing has shown yet whether it looks at the key: the key is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, but its answer is not a list of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, but its answer is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, but not as an API does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, but not in this API format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, but not with a usable list: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be connected to: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be found: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be trusted, so nothing was sent: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept a request for {model} ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept the key ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept the request ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let this key list its models (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let this key use {model}, or the model is gone ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gives no proper HTTP answer: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is a bare number, not a name: nobody vouches for who answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is slower than usual ({times}×), likely throttled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is there, but does not answer requests at this address ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is there, but has no list of models at this address ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers at its {format} address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is too slow or does not answer: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is written with foreign letters and reads {name}: check that it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} knows the key, but the account has no credit left ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads on and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} looks like {known}, and is another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends requests on to {other}. Your key was not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends requests on, without saying where to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends you to an address that is not https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was not asked: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was not waited for: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}, not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}, used by {n} profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}, used by {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} ({roles})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} answers on the {format} address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} can be asked for on the {format} address, and its tool calls worked on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} can be asked for on the {format} address, and nothing is known against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} on the {format} address announces a tool call that never arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} on the {format} address answers without calling the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} on the {format} address calls a tool and goes on with its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} on the {format} address calls a tool, but then: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} + {n} profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} + {n} profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} cannot work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be a name of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be a preset id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be a profile id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be an agent id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed {n} profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed {n} profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds what looks like a key. Keys stay in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds what looks like a key. Write {{key}}: the key stays in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing, such as: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a list of names, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a text in quotes, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a text, true, false or a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a whole path without .. in it, such as ~/.my-agent/config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agent installed · one click switches all that fit, as one step for Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agents back to before ezswitch</source>
        <extracomment>what was done, after &quot;Undo:&quot; and the like; so are &quot;{agent} to {target}&quot; and its neighbours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agents installed · one click switches all that fit, as one step for Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agents now use their own sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agents now use {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agents to different profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agents to own sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agents to {target}</source>
        <extracomment>after &quot;Undo:&quot;: the agent was switched to this profile or model.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more in the window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profile imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profile updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profile works · checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profiles imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profiles updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profiles work · checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions of {agent} began before the last switch (process {numbers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} is a program on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} is not encrypted: the key could be read by anyone on the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} uses the unusual port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} new thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paths} lie outside of your home folder: {agent} would have them edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read (line {line})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be removed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not say which extensions ezswitch installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: its checksum does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies outside of your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies outside of your home folder: {agent} would have it edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed by another program at the very moment of the switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed by another program while the switch was prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was damaged. It was kept as {aside}, and a new one was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer ezswitch (format {format}, known here: {known_format}), so nothing is switched with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placeholder} in {name} is no placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} has profiles of its own: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profiles} could not be stored under this name: somebody else took it just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key comes from: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key goes into a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} becomes a profile ({hosts}); its key goes into the keychain ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} chose the way {way}, which {agent} does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} does not accept the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} does not tell what is left on the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} is a profile of yours already; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} is not among the profiles any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} is not among what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} is used by {agents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} names no base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} names no main model, and Hermes would go on with the other provider&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} names no main model, and aider would ask for one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} names no model, and {agent} has to be told every model by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} says too much for a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} stays here as a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} wants to send the key {key} to {host}, which you have not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} was edited since, so its {settings} stayed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}&apos;s list has no {model}, so {agent} would ask for it in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}&apos;s list of {date} has no {model}, so {agent} would ask for it in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}, not for any agent here: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}, not for {agent}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}, {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}: model {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}: {format} address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} could not be started ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} via Secret Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column}). The file is left as it is until it is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({file}). The file is left as it is until it is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{resource}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} cannot be changed without touching something else in this TOML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} has more than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} holds something else: a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} holds something else: keys and values are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is a reserved id: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is a value where a table is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is {kind} where a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is {kind} where an object is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be &quot;system&quot;, &quot;light&quot; or &quot;dark&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be a language such as &quot;en&quot; or &quot;pt-BR&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be a list of names, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be a list of texts, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be a program and its arguments, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be an address such as &quot;http://proxy.example.com:8080&quot;, or &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be an address without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be from 0 (never) to {most} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be from {least} to {most} percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be ids of agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be paths of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be the https:// address of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} must name a profile in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} names a place where the key is, not the key: paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} was changed outside ezswitch since the switch, so it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all} on {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: 1 profile; keys go into a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: 1 profile; keys go into the keychain ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {n} profiles; keys go into a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {n} profiles; keys go into the keychain ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, signed with the key {key_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} cannot be a base URL: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} ends in /v1, and agents add /v1/messages to it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variables} stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} differs between your login shell and this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is set in every new terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is set in your shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is set to a relative path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} ({meaning})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be removed: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetTiles</name>
    <message>
        <source>More providers ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: the files say this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and &amp;use in {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;use in {agents}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet: there is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address changed: not checked with it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes to {hosts} only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Filter profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveAllSheet</name>
    <message>
        <source>&amp;Quit ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are removed: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent has to be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles, settings, history and the programs that print keys are removed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back as before ezswitch: {agents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove my profiles and keys too. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agents are as they were before ezswitch. Its profiles, keys and history are gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;They go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key {key} is removed from the keychain too: no other profile uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key {key} stays: other profiles use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that prints its key {key} is forgotten too: no other profile uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with its key {key} is removed too: no other profile uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} would be switched first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceKeySheet</name>
    <message>
        <source>&amp;Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store and refresh {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked when it is stored, with hosts that the old key was approved for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored. The old key is forgotten here; revoke it at your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes to {hosts} only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>&amp;Restore now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore {agents}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to before ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are written now:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key while held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Reading settings and profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to your colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the shared setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is another one now: copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All profiles, without keys: for a team, or for a new computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file, a link, another switcher, or from what agents use today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text for a colleague: how to install, import, and get a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading settings and profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>&amp;Paste a link, a shared setup, or its https or Git address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From CC S&amp;witch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what your agents use &amp;today ({agents})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>It goes on in the tray. Quit is in the icon&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray: closing this window ends ezswitch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatesSheet</name>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>It lies in ezswitch&apos;s own folder, mode 0600; the profile keeps a badge that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs without a shell whenever the key is needed, and prints the key on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a program print the key (pass, 1Password, Vault …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program that prints the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass show api/example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your coding agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here yet. Paste it, or skip this for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ezswitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
