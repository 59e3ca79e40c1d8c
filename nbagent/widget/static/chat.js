function ye(t,e){let n=Ue(),r=new Map,s=null,o=0,a=0,l="connecting",i=0,g,c,f=k=>t.send(k),p=we(1e3,1e4,()=>(f({type:"he\
llo",view:n,session_id:s,since:o}),i+=1,l==="connecting"||l==="open"&&i<4));function m(k){let S=k;switch(S.type){case"ev\
ents":return x(S);case"head":return T(S.session_id,S.seq);case"welcome":return L(S.subshell?"open while a cell runs":"op\
en"),T(S.session_id,S.seq);case"reply":return E(S);case"notice":return e.notice(S)}}function x(k){if(k.session_id!==s&&w(
k.session_id),k.seq<=o)return q();if(k.since!==o){if(k.since!==0)return _();e.reset()}o=k.seq,c?.(),c=void 0,e.entries(k.
session_id,k.entries),k.entries.some(P=>P.event.type==="run_end")?A():q()}function T(k,S){k!==s&&w(k),S>o?_():A()}function w(k){
s=k,o=a=0,e.reset()}function _(){c??=we(300,5e3,()=>(f({type:"sync",view:n,session_id:s,since:o}),!0))}function q(){g??=
setTimeout(A,1e3)}function A(){clearTimeout(g),g=void 0,a=o,f({type:"ack",view:n,session_id:s,seq:a})}function E(k){let S=r.
get(k.command_id);S&&(r.delete(k.command_id),S.stopRepeating(),S.resolve(k.error?{error:k.error}:{value:k.value}))}function L(k){
l==="open while a cell runs"||l===k||(l=k,e.connection(k))}function C(k,S={}){let P={type:"command",view:n,command_id:Ue(),
name:k,arguments:S};return new Promise(U=>{let d=we(2e3,3e4,()=>(f(P),!0));r.set(P.command_id,{message:P,resolve:U,stopRepeating:d})})}
function $(){t.off("msg:custom",m),p(),c?.(),clearTimeout(g);for(let k of r.values())k.stopRepeating()}return t.on("msg:\
custom",m),{command:C,close:$}}function we(t,e,n){let r,s=o=>{n()&&(r=setTimeout(s,o,Math.min(2*o,e)))};return s(t),()=>clearTimeout(
r)}function Ue(){return Array.from(crypto.getRandomValues(new Uint8Array(8)),t=>t.toString(16).padStart(2,"0")).join("")}function u(t,e={},...n){let r=document.createElement(t);return F(r,e),rn(r,n),r}function F(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function z(t,e){t.textContent!==e&&(t.textContent=
e)}function N(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function rn(t,e){for(let n of e)n&&t.append(n)}var We=':host{display:block;--bg: var(--jp-layout-color1, var(--vscode-editor-background, #fff));--bg-soft: var(--jp-lay\
out-color2, var(--vscode-editorWidget-background, #f4f4f5));--bg-strong: var(--jp-layout-color3, var(--vscode-input-back\
ground, #e8e8ea));--fg: var(--jp-ui-font-color1, var(--vscode-foreground, #1f2328));--fg-soft: var(--jp-ui-font-color2, \
var(--vscode-descriptionForeground, #59636e));--border: var(--jp-border-color2, var(--vscode-widget-border, #d8dee4));--\
accent: var(--jp-brand-color1, var(--vscode-button-background, #1a73e8));--on-accent: var(--vscode-button-foreground, #f\
ff);--error: var(--jp-error-color1, var(--vscode-errorForeground, #c62828));--ok: var(--jp-success-color1, var(--vscode-\
testing-iconPassed, #1a7f37));--warn: var(--jp-warn-color1, var(--vscode-editorWarning-foreground, #b26a00));--link: var\
(--jp-content-link-color, var(--vscode-textLink-foreground, #1558d6));--bg-code: var(--jp-cell-editor-background, var(--\
vscode-textCodeBlock-background, #f7f7f8));--code-keyword: var(--jp-mirror-editor-keyword-color, #07791a);--code-string:\
 var(--jp-mirror-editor-string-color, #a31515);--code-comment: var(--jp-mirror-editor-comment-color, #5f6b76);--code-num\
ber: var(--jp-mirror-editor-number-color, #08732f);--code-name: var(--jp-mirror-editor-def-color, #2456c9);--code-meta: \
var(--jp-mirror-editor-meta-color, #8a3ffc);--font: var(--jp-content-font-family, var(--vscode-font-family, system-ui, s\
ans-serif));--mono: var(--jp-code-font-family, var(--vscode-editor-font-family, ui-monospace, monospace))}*{box-sizing:b\
order-box}[hidden]{display:none!important}.chat{display:flex;flex-direction:column;max-height:min(70vh,680px);max-width:\
860px;margin:4px 0;border:1px solid var(--border);border-radius:10px;background:var(--bg);color:var(--fg);font:14px/1.55\
 var(--font);overflow:hidden}.viewport{position:relative;display:flex;flex-direction:column;min-height:0;flex:1 1 auto}.\
scroller{overflow-y:auto;padding:14px 18px 4px;overscroll-behavior:contain;outline-offset:-2px}.empty{margin:18px 0;text\
-align:center;color:var(--fg-soft)}.messages{display:flex;flex-direction:column;gap:14px}.message{contain:content;min-wi\
dth:0}.message.user{align-self:flex-end;max-width:85%;padding:7px 13px;border-radius:14px;background:var(--bg-soft)}.sec\
tion{contain:content}.section+.section,.section>*+*{margin-block-start:.75em}.markdown+.markdown,.body>*+*{margin-block-\
start:.75em}:where(p,ul,ol,blockquote,h1,h2,h3,h4,h5,h6,pre,hr,table){margin:0}.markdown{overflow-wrap:anywhere}.markdow\
n :is(h1,h2,h3,h4,h5,h6){font-weight:650;line-height:1.3}.section>*+:is(h1,h2,h3){margin-block-start:1.1em}.markdown h1{\
font-size:1.35em}.markdown h2{font-size:1.2em}.markdown h3{font-size:1.08em}.markdown :is(h4,h5,h6){font-size:1em}.markd\
own :is(ul,ol){padding-inline-start:1.6em}.markdown li+li{margin-block-start:.25em}.markdown li>:is(ul,ol){margin-block-\
start:.25em}.markdown li>p+*,.markdown li>*+p,.markdown blockquote>*+*{margin-block-start:.5em}.markdown li.task{list-st\
yle:none;margin-inline-start:-1.4em}.markdown li.task input{margin:0 .5em 0 0;vertical-align:-1px}.markdown blockquote{p\
adding-inline-start:.9em;border-inline-start:3px solid var(--border);color:var(--fg-soft)}.markdown hr{border:0;border-b\
lock-start:1px solid var(--border)}.markdown a{color:var(--link);text-decoration:underline;text-underline-offset:2px}.ma\
rkdown img{max-width:100%;border-radius:6px}.markdown code{font:.9em/1.5 var(--mono);padding:.1em .35em;border-radius:4p\
x;background:var(--bg-soft)}.markdown code.math{background:none}.markdown code.math.drawn{padding:0;font:inherit}.formul\
a{overflow-x:auto;text-align:center}.load-image{padding:6px 10px;border:1px dashed var(--border);border-radius:6px;backg\
round:none;color:var(--fg-soft);font:inherit;font-size:13px;cursor:pointer}.load-image span{display:block;color:var(--fg\
)}.table{overflow-x:auto}.table table{border-collapse:collapse;font-size:.95em}.table :is(th,td){padding:4px 10px;border\
:1px solid var(--border);text-align:start}.table th{background:var(--bg-soft);font-weight:600}.align-center{text-align:c\
enter!important}.align-right{text-align:end!important}.code{border:1px solid var(--border);border-radius:8px;background:\
var(--bg-code);overflow:hidden}.code-bar{display:flex;gap:2px;align-items:center;padding:2px 6px 0 12px;font-size:12px;c\
olor:var(--fg-soft)}.code-bar span{flex:1}.code pre{overflow-x:auto;padding:4px 12px 10px;font:13px/1.5 var(--mono);tab-\
size:4}.code pre code{display:block;width:max-content;min-width:100%;padding:0;background:none;font:inherit;overflow-wra\
p:normal}.lines{display:block;contain:content}.k{color:var(--code-keyword);font-weight:600}.s{color:var(--code-string)}.\
c{color:var(--code-comment);font-style:italic}.n,.b{color:var(--code-number)}.f{color:var(--code-name)}.d{color:var(--co\
de-meta)}.quiet{padding:1px 7px;border:0;border-radius:5px;background:none;color:var(--fg-soft);font:inherit;font-size:1\
2px;cursor:pointer}.quiet:hover{background:var(--bg-strong);color:var(--fg)}.plain{white-space:pre-wrap;overflow-wrap:an\
ywhere}summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}.reasoning>summary{width:fit-\
content;font-size:13px;color:var(--fg-soft)}.reasoning>summary:after{content:" \\203a";display:inline-block}.reasoning[op\
en]>summary:after{content:" \\2304"}.reasoning>.markdown{margin-block-start:6px;padding-inline-start:12px;border-inline-s\
tart:2px solid var(--border);color:var(--fg-soft);font-size:13px}.tool{border:1px solid var(--border);border-radius:8px;\
font-size:13px;overflow:hidden}.tool summary{display:flex;align-items:center;gap:8px;padding:5px 10px}.tool summary:hove\
r{background:var(--bg-soft)}.tool .icon{flex:none;width:14px;text-align:center;font-weight:700;color:var(--fg-soft)}.too\
l .title{flex:none;font-weight:600}.tool .preview{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:\
nowrap;font-family:var(--mono);font-size:12px;color:var(--fg-soft)}.tool .words{flex:none;max-width:50%;overflow:hidden;\
text-overflow:ellipsis;white-space:nowrap;color:var(--fg-soft);font-variant-numeric:tabular-nums}.tool details[open] .pr\
eview{visibility:hidden}.tool[data-status=ok] .icon{color:var(--ok)}.tool:is([data-status=error],[data-status=timeout]) \
:is(.icon,.words){color:var(--error)}.tool:is([data-status=denied],[data-status=stopped],[data-status=interrupted],[data\
-status=approval]) .icon{color:var(--warn)}.tool[data-status=approval]{border-color:var(--warn)}.tool[data-status=runnin\
g] .icon{height:14px;border:2px solid var(--border);border-block-start-color:var(--accent);border-radius:50%;animation:s\
pin .9s linear infinite}@keyframes spin{to{transform:rotate(1turn)}}.tool-body{display:flex;flex-direction:column;gap:8p\
x;padding:4px 10px 10px 32px}.tool-body>:empty{display:none}.output{max-height:260px;overflow:auto;font:12.5px/1.5 var(-\
-mono)}.arguments .output{color:var(--fg-soft)}.outputs .output,.result .output{padding:6px 9px;border-radius:6px;backgr\
ound:var(--bg-soft)}.stderr,.failed{color:var(--error)}.progress,.note{color:var(--fg-soft)}.figure{display:block;max-wi\
dth:100%;border-radius:6px;background:#fff}.figures:not(:empty){padding:0 10px 10px}.html{overflow-x:auto;max-height:360\
px}.html table{border-collapse:collapse;font-size:12.5px;font-variant-numeric:tabular-nums}.html :is(th,td){padding:3px \
9px;text-align:end;border-block-end:1px solid var(--border)}.html th{font-weight:600}.approval{display:flex;flex-wrap:wr\
ap;gap:8px}.reason{flex:1;min-width:120px;padding:3px 9px;border:1px solid var(--border);border-radius:6px;background:va\
r(--bg);color:var(--fg);font:inherit}.primary,.secondary{padding:4px 14px;border:1px solid transparent;border-radius:6px\
;font:inherit;font-weight:600;cursor:pointer}.primary{background:var(--accent);color:var(--on-accent)}.secondary{border-\
color:var(--border);background:none;color:var(--fg)}:is(.primary,.secondary,.reason):disabled{opacity:.5;cursor:default}\
.chip{display:inline-block;margin:4px 4px 0 0;padding:0 8px;border-radius:999px;background:var(--bg-strong);font-size:12\
px}.ending{margin-top:6px;font-size:13px;color:var(--fg-soft)}.ending strong{font-weight:600}.ending span:not(:empty):be\
fore{content:": "}.ending em{display:block;font-style:normal}.ending.error{padding:8px 12px;border-inline-start:3px soli\
d var(--error);border-radius:4px;background:var(--bg-soft);color:var(--fg)}.ending.error strong{color:var(--error)}.jump\
{position:absolute;bottom:8px;left:50%;transform:translate(-50%);padding:3px 12px;border:1px solid var(--border);border-\
radius:999px;background:var(--bg);color:var(--fg);font:inherit;font-size:13px;cursor:pointer;box-shadow:0 1px 4px #00000\
02e}.status{min-height:24px;padding:4px 18px 2px;font-size:12px;line-height:18px;color:var(--fg-soft);font-variant-numer\
ic:tabular-nums}.composer{display:flex;align-items:flex-end;gap:6px;margin:2px 10px 10px;padding:5px 5px 5px 12px;border\
:1px solid var(--border);border-radius:18px;background:var(--bg)}.composer:focus-within{border-color:var(--accent);box-s\
hadow:0 0 0 1px var(--accent)}.input{flex:1;min-width:0;max-height:calc(15em + 6px);padding:3px 0;border:0;outline:0;res\
ize:none;background:none;color:inherit;font:inherit;line-height:1.5}.input::placeholder{color:var(--fg-soft);opacity:1}.\
send{flex:none;width:28px;height:28px;padding:0;border:0;border-radius:50%;cursor:pointer;background:var(--accent);posit\
ion:relative}.send:disabled{background:var(--bg-strong);cursor:default}.send:before{content:"";position:absolute;inset:0\
;background:var(--on-accent);clip-path:polygon(50% 25%,74% 50%,66% 57%,55.5% 46.5%,55.5% 75%,44.5% 75%,44.5% 46.5%,34% 5\
7%,26% 50%)}.send.stop{background:var(--fg)}.send.stop:before{background:var(--bg);clip-path:inset(34% round 2px)}button\
:focus-visible,.scroller:focus-visible{outline:2px solid var(--accent);outline-offset:2px}';function Ze(t){let e=u("div",{class:"nbagent","data-lm-suppress-shortcuts":"true"}),n=e.attachShadow({mode:"open"}),r=new CSSStyleSheet;
r.replaceSync(We),n.adoptedStyleSheets=[r];for(let s of["keydown","keypress","keyup"])e.addEventListener(s,o=>{on(o)||o.
stopPropagation()});return t.append(e),{root:n,host:e}}function on(t){return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()===
"s"||t.shiftKey&&t.key.toLowerCase()==="p")}async function ve(t){try{return await navigator.clipboard.writeText(t),!0}catch{
return an(t)}}function an(t){let e=u("textarea",{style:"position:fixed;opacity:0"});e.value=t,document.body.append(e),e.
select();let n=document.execCommand("copy");return e.remove(),n}async function Ke(t){let e=globalThis.jupyterapp;if(!e)return!1;
try{return await e.commands.execute("notebook:insert-cell-below"),e.shell.currentWidget.content.activeCell.model.sharedModel.
setSource(t),!0}catch{return!1}}function Se(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function se(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function Je(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=cn[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var ln={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
cn={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...Xe(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...Xe(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
e.parent_id===t.head&&(t.head=e.message_id),e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=
e,n.retries+=1)},request_end(t,e,n){let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,
ended_at:n,retry:null});let s=t.messages.get(r.start.message_id);if(s)return s.status=ln[e.outcome],s.finish_reason=e.finish_reason??
null,s.completed_at=n,s.message_id},text_delta(t,e,n,r){return Qe(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return Qe(t,
e,"reasoning",n,r)},part_end(t,e,n){let r=Ye(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){
let r=t.messages.get(e.message_id);if(r)return t.tool_calls.set(e.tool_call_id,un(e.tool_call_id,r,e.name,n)),r.parts[e.
index]={type:"tool_call",tool_call_id:e.tool_call_id},et(t,r,n),r.message_id},tool_call_delta:W((t,e)=>{t.arguments+=e.arguments}),
tool_call_end:W((t,e)=>{Object.assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:W(
t=>{t.status="approval"}),approval_response:W((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:W((t,e,n)=>{
Object.assign(t,{status:"running",where:e.where,started_at:n})}),tool_output:W((t,e)=>{let n=t.output.at(-1),r=e.kind===
"stdout"||e.kind==="stderr";n&&r&&n[0]===e.kind?n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:W((t,e,n)=>{Object.
assign(t,{status:e.outcome,end:e,ended_at:n})})};function Xe(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,
parts:[],status:"complete",run_id:null,request_id:null,provider:null,model:null,finish_reason:null,completed_at:null}}function un(t,e,n,r){
return{tool_call_id:t,message_id:e.message_id,name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,
approval:null,where:null,started_at:null,ended_at:null,output:[],end:null}}function Qe(t,e,n,r,s){let o=Ye(t,e.message_id,
e.index,n,s);if(o)return o.text+=e.text,o.ended_at=r,e.message_id}function Ye(t,e,n,r,s){let o=t.messages.get(e);if(!o)return;
let a=o.parts[n];if(a)return"started_at"in a?a:void 0;let l={type:r,text:"",started_at:s,ended_at:s};return o.parts[n]=l,
et(t,o,s),l}function et(t,e,n){let r=t.requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function W(t){return(e,n,r)=>{
let s=e.tool_calls.get(n.tool_call_id);if(s)return t(s,n,r),s.message_id}}function Te(t){let e=Se(),n="connecting",r=[],s=Number.NEGATIVE_INFINITY,o=new Set,a=i=>{for(let g of o)g(i)},l=t({reset(){
e=Se(),r=[],a()},entries(i,g){let c=new Set;for(let f of g)c.add(Je(e,i,f));s=Math.max(s,e.at-Date.now()*1e3);for(let f of c)
a(f)},notice(i){r=[...r,i],a()},connection(i){n=i,a()}});return{get state(){return e},get connection(){return n},get notices(){
return r},command:l.command,now:()=>Date.now()*1e3+s,subscribe(i){return o.add(i),()=>o.delete(i)},close:l.close}}function tt(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let s=t.messages.get(r);if(!s)break;e.push(
s),r=s.parent_id}return e.reverse()}var h={region:"Chat with an agent",conversation:"Conversation",you:"You",assistant:"Assistant",placeholder:"Ask anything\
…",placeholderBusy:"Generation in progress…",message:"Message",send:"Send",sendHint:"Send (Enter)",stop:"Stop",stopHint:"\
Stop (Esc)",stopping:"Stopping…",thinking:t=>`Thinking… ${t}`,waitingForModel:(t,e)=>`Waiting for ${t}… ${e}`,writing:t=>`\
Answering… ${t}`,writingCall:t=>`Preparing a tool call… ${t}`,usingTool:(t,e)=>`Using tool: ${t}… ${e}`,needsApproval:t=>`\
Waiting for your approval: ${t}`,preparing:"Preparing…",rateLimit:"rate limit",thinkingNow:"Thinking…",thought:t=>`T\
hought for ${t}`,toolCall:t=>`Tool: ${t}`,tool:{writing:"Writing arguments…",pending:"Waiting for the kernel",approval:"\
Waiting for your approval",running:t=>`Running… ${t}`,ok:t=>t?`Done in ${t}`:"Done",error:"Failed",denied:t=>t?`Denied\
: ${t}`:"Denied",stopped:"Stopped",interrupted:"Interrupted",timeout:"Timed out"},truncated:"The model was given only th\
e beginning of this result.",figure:"Figure",approve:"Approve",deny:"Deny",reason:"Reason for denying",reasonHint:"Reaso\
n (optional)",retrying:(t,e)=>`Retrying in ${t} s (${e})`,sending:"Sending…",waitingForKernel:"Waiting for the kernel:\
 a cell is running",connecting:"Connecting to the kernel…",jumpToEnd:"↓ New text",empty:"Ask a question to begin.",messageStatus:{
stopped:"Stopped",failed:"Failed",interrupted:"Interrupted: the kernel ended before the answer was complete",length:"Cut\
 off: the model's output limit was reached",content_filter:"Cut off by the provider's content filter"},copy:"Copy",copied:"\
Copied",copyFailed:"Could not copy",copyCode:"Copy this code",insert:"Insert cell",inserted:"Inserted",copiedInstead:"Co\
pied instead",insertCode:"Put this code into a new cell below",linkRefused:"This address is not a web or mail address an\
d was left out",imageRefused:"This image's address is not allowed",loadImage:t=>`Load image from ${t}`,task:t=>t?"Done":
"Not done",tokens:(t,e)=>`${t} in · ${e} out`,sessionTotal:t=>`session ${t}`};function V(t,e=0){let n=Math.max(0,t/1e6);
return n<60?`${e>0?n.toFixed(e):Math.floor(n)} s`:`${Math.floor(n/60)} min ${Math.floor(n%60)} s`}function _e(t){return t<
1e3?String(t):`${(t/1e3).toFixed(t<1e4?1:0)}k`}function nt(t){return`$${t.toFixed(t<.1?4:2)}`}var pn=5e5;function ot(t,e){let n=se(t);return n?dn(t,n,e):kn(t)}function dn(t,e,n){return gn(t,n)??hn(t,e,n)??h.preparing}
function gn(t,e){let n=[...t.tool_calls.values()],r=l=>n.findLast(i=>i.status===l&&t.runs.get(i.run_id??"")?.status==="r\
unning"),s=r("approval");if(s)return h.needsApproval(s.name);let o=r("running");if(o)return h.usingTool(o.name,V(e-(o.started_at??
e),1));if(r("pending")&&e-t.at>pn)return h.waitingForKernel}function hn(t,e,n){let r=mn(t,e.start.run_id);if(r?.status!==
"running")return;if(r.retry)return fn(r,t.at,n);let s=V(n-r.started_at);if(r.first_at===null)return h.waitingForModel(r.
start.model,s);let o=t.messages.get(r.start.message_id)?.parts.at(-1)?.type;return o==="tool_call"?h.writingCall(s):o===
"reasoning"?h.thinking(s):h.writing(s)}function fn(t,e,n){let{delay:r,error:s}=t.retry,o=Math.max(0,Math.ceil(r-(n-e)/1e6)),
a=s.status===429?h.rateLimit:s.message;return h.retrying(o,s.status?`${s.status} ${a}`:a)}function mn(t,e){return[...t.requests.
values()].findLast(n=>n.start.run_id===e)}function kn(t){let e=t.head===null?void 0:t.messages.get(t.head)?.run_id,n=[...t.
requests.values()],r=rt(n.filter(a=>a.start.run_id===e)),s=rt(n);if(!s)return"";let o=r?[st(r)]:[];return(!r||s.input>r.
input)&&o.push(h.sessionTotal(st(s))),o.join(" · ")}function rt(t){let e={input:0,output:0,cost:void 0},n=!1;for(let{end:r}of t)
r?.usage?.input_tokens===void 0&&r?.usage?.output_tokens===void 0||(n=!0,e.input+=r.usage.input_tokens??0,e.output+=r.usage.
output_tokens??0,r.cost_usd!==void 0&&(e.cost=(e.cost??0)+r.cost_usd));return n?e:void 0}function st({input:t,output:e,cost:n}){
let r=h.tokens(_e(t),_e(e));return n===void 0?r:`${r} · ${nt(n)}`}function it(t){let e=u("textarea",{rows:"1",class:"input","aria-label":h.message,placeholder:h.placeholder}),n=u("button",
{type:"submit",class:"send"}),r=u("form",{class:"composer"},e,n),s=!1;function o(){e.style.height="auto",e.style.height=
`${e.scrollHeight}px`}function a(){let i=e.value.trim();s||!i||(e.value="",o(),l(),t.send(i))}function l(){n.disabled=!s&&
!e.value.trim()}return r.addEventListener("submit",i=>{i.preventDefault(),s?t.stop():a()}),e.addEventListener("input",()=>{
o(),l()}),e.addEventListener("keydown",i=>{i.isComposing||(i.key==="Enter"&&!i.shiftKey&&!i.altKey?(i.preventDefault(),a()):
i.key==="Escape"&&s&&(i.preventDefault(),t.stop()))}),{element:r,update(i,g){s=i,F(n,{class:s?"send stop":"send","aria-l\
abel":s?h.stop:h.send,title:s?g?h.stopping:h.stopHint:h.sendHint}),F(e,{placeholder:s?h.placeholderBusy:h.placeholder}),
l()},restore(i){e.value||(e.value=i),o(),l()},focus:()=>e.focus()}}var bn=24;function at(t){let e=u("button",{type:"button",class:"jump",hidden:!0},h.jumpToEnd),n=!0,r=0,s=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=bn,o=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=s(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",o),{button:e,jump:o,keep(){let a=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:a&&(e.hidden=!1)}}}var xn=String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`,wn=String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`,ct={open:"`",close:"`",kind:"s"},pe={
open:"/*",close:"*/",kind:"c"},yn="true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self su\
per";function j(t,e,n=[],{strings:r=[xn,wn],ignoreCase:s=!1,decorator:o=""}={}){let l=[`(?<span>${n.map(g=>vn(g.open)).join(
"|")||"(?!)"})`,`(?<comment>${e}.*)`,`(?<string>${r.join("|")})`,`(?<decorator>${o||"(?!)"})`,String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`].join("|"),i=g=>new Set(g.split(" "));return{words:i(t),
constants:i(yn),pattern:new RegExp(l,"uy"),spans:n,ignoreCase:s}}function vn(t){return t.replace(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}var Sn="abstract as async await bool boolean break byte case catch char class const constexpr continue crate d\
ebugger declare default defer delete do double else enum export extends extern final finally float fn for foreach from f\
unc function get go if impl implements import in inline instanceof int interface internal is let long loop match mod mod\
ule move mut namespace new of operator out override package private protected pub public readonly record ref return set \
short signed sizeof static string struct switch template throw trait try type typedef typeof union unsafe unsigned use u\
sing val var virtual void volatile when where while with yield",Tn="add all alter and any as asc begin between by case c\
ast check column commit constraint create cross database default delete desc distinct drop else end exists explain false\
 foreign from full grant group having if in index inner insert intersect into is join key left like limit not null offse\
t on or order outer over partition primary references right rollback row rows select set table then to true union unique\
 update using values view when where window with",_n=j("and as assert async await break case class continue def del elif\
 else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
"#",[{open:'"""',close:'"""',kind:"s"},{open:"'''",close:"'''",kind:"s"}],{decorator:String.raw`@[\w.]+|^[%!]{1,2}\w+`}),
lt=j(Sn,"//",[pe,ct],{decorator:String.raw`@\w+|#\[.*?\]|^\s*#\w+`}),En=j("if then else elif fi for while until do done \
case esac in function return local export source set unset alias echo cd exit sudo","#",[],{decorator:String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+`}),
Rn=j(Tn,"--",[pe],{ignoreCase:!0}),An=j("break else for function if in next repeat return while library require","#",[ct]),
Cn=j("abstract baremodule begin break catch const continue do else elseif end export finally for function global if impo\
rt in let local macro module mutable primitive quote return struct try type using where while","#",[{open:'"""',close:'"\
""',kind:"s"}],{decorator:String.raw`@\w+`}),$n=j("alias and begin break case class def do else elsif end ensure for if \
in module next not or redo rescue retry return then undef unless until when while yield require puts attr_accessor","#",
[],{decorator:String.raw`:\w+|@{1,2}\w+`}),Mn=j("","(?:#|//)",[pe],{decorator:String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`}),
Ln=j("","(?!)",[{open:"<!--",close:"-->",kind:"c"}],{decorator:String.raw`<\/?[\w:-]+|\/?>|&\w+;`}),Pn=j("","(?!)",[pe],
{decorator:String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+`}),In=new Map([[_n,"python py python3 ipython pycon"],[lt,"javascript j\
s jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],[lt,"php scala dart zig objec\
tive-c groovy"],[En,"bash sh shell zsh console dockerfile docker makefile make powershell ps1"],[Rn,"sql sqlite postgres\
ql postgres mysql duckdb plsql"],[An,"r"],[Cn,"julia jl lua elixir"],[$n,"ruby rb perl"],[Mn,"json jsonc json5 yaml yml \
toml ini cfg properties env"],[Ln,"html xml svg xhtml vue svelte"],[Pn,"css scss less"]].flatMap(([t,e])=>e.split(" ").map(
n=>[n,t])));function ut(t){let e=t.toLowerCase();if(e==="diff"||e==="patch")return qn;let n=In.get(e);return n&&((r,s)=>zn(
n,r,s))}function qn(t){return[[[t.startsWith("+")?"s":t.startsWith("-")?"d":t.startsWith("@")?"k":"",t]],0]}function zn(t,e,n){
let r=[],s=0,o=n>0?t.spans[n-1]:void 0,a=0;for(;s<e.length||o;){if(o){let i=e.indexOf(o.close,s);if(i<0)return ue(r,o.kind,
e.slice(a)),[r,1+t.spans.indexOf(o)];s=i+o.close.length,ue(r,o.kind,e.slice(a,s)),o=void 0;continue}t.pattern.lastIndex=
s;let l=t.pattern.exec(e);if(!l?.[0]){ue(r,"",e[s]),s+=1;continue}a=s,s+=l[0].length,l.groups.span?o=t.spans.find(i=>i.open===
l[0]):ue(r,Hn(t,l),l[0])}return[r,0]}function Hn(t,e){let{comment:n,string:r,decorator:s,number:o,name:a,call:l}=e.groups;
if(n!==void 0)return"c";if(r!==void 0)return"s";if(s!==void 0)return"d";if(o!==void 0)return"n";let i=t.ignoreCase?a.toLowerCase():
a;return t.words.has(i)?"k":t.constants.has(i)?"b":l!==void 0?"f":""}function ue(t,e,n){let r=t.at(-1);r&&r[0]===e?r[1]+=
n:n&&t.push([e,n])}var On=40,Nn=5e3,jn=2e3;function pt(t,e){let n=Ee(t);return n.append(e.split(`
`)),n.element}function Ee(t){let e=t.trim().split(/[\s,{]/,1)[0].slice(0,30),n=ut(e),r=u("code",{}),s=u("span",{});r.append(
s);let o=[],a=u("div",{class:"code"},Dn(e,()=>o.join(`
`)),u("pre",{tabindex:"0"},r)),l,i=0;function g(c){if(o.length%On===0&&(l=u("span",{class:"lines"}),r.insertBefore(l,s)),
o.length>0&&l.append(`
`),o.push(c),!n||o.length>Nn||c.length>jn)return l.append(c);let[f,p]=n(c,i);i=p,l.append(...f.map(Bn))}return{element:a,
append:c=>c.forEach(g),tail:c=>z(s,c&&o.length>0?`
${c}`:c)}}function Bn([t,e]){return t?u("span",{class:t},e):e}function Dn(t,e){let n=u("button",{type:"button",class:"qu\
iet",title:h.copyCode},h.copy);n.addEventListener("click",async()=>{z(n,await ve(e())?h.copied:h.copyFailed),setTimeout(
()=>z(n,h.copy),1500)});let r=u("button",{type:"button",class:"quiet",title:h.insertCode},h.insert);return r.addEventListener(
"click",async()=>{let s=await Ke(e());z(r,s?h.inserted:await ve(e())?h.copiedInstead:h.copyFailed),setTimeout(()=>z(r,h.
insert),1500)}),u("div",{class:"code-bar"},u("span",{},t),r,n)}var dt=Object.fromEntries(`amp & lt < gt > quot " apos ' nbsp   copy © reg ® trade ™ hellip … mdash — ndash – lsquo ‘ rs\
quo ’ ldquo “ rdquo ” laquo « raquo » bull • middot · times × divide ÷ plusmn ± minus − deg ° micro µ para ¶ sect § euro\
 € pound £ yen ¥ cent ¢ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ hArr ⇔ le ≤ ge ≥ ne ≠ asymp ≈ equiv ≡ infin ∞ sum ∑ pr\
od ∏ int ∫ radic √ part ∂ nabla ∇ isin ∈ notin ∉ cap ∩ cup ∪ sub ⊂ sup ⊃ forall ∀ exist ∃ alpha α beta β gamma γ delta δ\
 epsilon ε theta θ lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ chi χ psi ψ omega ω Delta Δ Sigma Σ Omega Ω frac12 ½ fra\
c14 ¼ frac34 ¾ sup2 ² sup3 ³ ouml ö auml ä uuml ü Ouml Ö Auml Ä Uuml Ü szlig ß eacute é egrave è agrave à ccedil ç ntild\
e ñ aring å oslash ø aelig æ shy ­ zwj ‍`.split(/ (?=\S)/).reduce((t,e,n,r)=>(n%2===0&&t.push([e,r[n+1]??""]),t),
[])),Fn=/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;function Z(t){return t.includes("&")?t.replace(
Fn,(e,n,r,s)=>{if(s!==void 0)return Object.hasOwn(dt,s)?dt[s]:e;let o=n?Number.parseInt(n,10):Number.parseInt(r,16);return o>
0&&o<=1114111&&!(o>=55296&&o<=57343)?String.fromCodePoint(o):"�"}):t}var Vn=/^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/,Gn=/^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;
function gt(t){let e=Vn.exec(t);return e?{type:"math",raw:e[0],tex:e[1]??e[2]??"",display:!0}:void 0}function ht(t){let e=Gn.
exec(t);if(!e)return;let[n,r,s,o,a]=e;return{type:"math",raw:n,tex:r??s??o??a??"",display:r!==void 0||s!==void 0}}function ft(t){
let e=t.search(/\$|\\[([]/);return e<0?void 0:e}var mt,Un=new Set;function Re(t){let e=u("code",{class:t.display?"math display":"math"},t.raw.trim());return mt?Wn(e,t):Un.add({element:new WeakRef(
e),token:t}),e}function Wn(t,e){try{let n=u("span",{class:t.className});mt?.(e.tex,n,e.display),t.replaceChildren(...n.childNodes),
t.classList.add("drawn")}catch{}}var Zn=new Set(["http:","https:","mailto:"]),Kn=/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i,Xn=/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;
function de(t){return Zn.has(bt(t))?t.trim():void 0}function ge(t){if(Kn.test(t))return{url:t,ask:!1};let e=bt(t);return e===
"http:"||e==="https:"?{url:t.trim(),ask:!0}:void 0}function kt(t){try{return new URL(t).host}catch{return"?"}}function bt(t){
try{return new URL(t.replace(Xn,"")).protocol}catch{return""}}var xt=24;function J(t,e=0){if(e>xt)return u("p",{class:"plain"},t.raw);switch(t.type){case"space":case"def":return;case"\
heading":return K(u(`h${rr(t)}`),t.tokens,e);case"hr":return u("hr");case"code":return pt(t.lang??"",t.text);case"blockq\
uote":return wt(u("blockquote"),t.tokens,e+1);case"list":return Qn(t,e);case"table":return Jn(t,e);case"math":return u("\
div",{class:"formula"},Re(t));case"html":return u("p",{class:"plain"},t.raw.trimEnd());default:return K(u("p"),vt(t),e)}}
function Ae(t,e=0){let n=u("li",{class:t.task?"task":void 0});for(let r of t.tokens)r.type==="text"||r.type==="checkbox"?
K(n,[r],e):wt(n,[r],e+1);return n}function he(t,e=0){let n=u("tr");for(let r of t){let s=u(r.header?"th":"td",{class:r.align?
`align-${r.align}`:void 0});n.append(K(s,r.tokens,e))}return n}function wt(t,e,n){for(let r of e){let s=J(r,n);s&&t.append(
s)}return t}function Qn(t,e){let n=t.ordered&&t.start!==1?String(t.start):void 0,r=u(t.ordered?"ol":"ul",{start:n});return r.
append(...t.items.map(s=>Ae(s,e+1))),r}function Jn(t,e){let n=u("tbody");n.append(...t.rows.map(s=>he(s,e)));let r=u("th\
ead",{},he(t.header,e));return u("div",{class:"table",tabindex:"0",role:"group"},u("table",{},r,n))}function K(t,e,n){for(let r of e)
n>xt?t.append(r.raw):Yn(t,r,n+1);return t}function Yn(t,e,n){switch(e.type){case"strong":case"em":case"del":t.append(K(u(
e.type),vt(e),n));return;case"codespan":t.append(u("code",{},e.text));return;case"br":t.append(u("br"));return;case"link":
t.append(er(e,n));return;case"image":t.append(tr(e));return;case"checkbox":t.append(nr(e.checked));return;case"math":t.append(
Re(e));return;case"html":t.append(/^<br\s*\/?>$/i.test(e.raw)?u("br"):e.raw);return;case"escape":t.append(e.text);return;default:
"tokens"in e&&e.tokens?K(t,e.tokens,n):t.append(Z(e.text))}}function er(t,e){let n=de(t.autolink?t.href:Z(t.href)),r=t.title?
Z(t.title):void 0,s=n?u("a",{href:n,title:r??n,target:"_blank",rel:"noopener noreferrer"}):u("span",{class:"no-link",title:h.
linkRefused});return K(s,t.tokens,e)}function tr(t){let e=yt(t.tokens??[])||Z(t.text),n=ge(Z(t.href));if(!n)return u("sp\
an",{class:"no-link",title:h.imageRefused},e||t.href);let r=()=>u("img",{src:n.url,alt:e,referrerpolicy:"no-referrer"});
if(!n.ask)return r();let s=u("button",{type:"button",class:"load-image",title:n.url});return s.append(h.loadImage(kt(n.url)),
e?u("span",{},e):""),s.addEventListener("click",()=>s.replaceWith(r())),s}function nr(t){let e=u("input",{type:"checkbox",
disabled:!0,"aria-label":h.task(t)});return F(e,{checked:t}),e}function yt(t){return t.map(e=>"tokens"in e&&e.tokens?yt(
e.tokens):Z("text"in e?String(e.text):"")).join("")}function rr(t){return Math.min(6,Math.max(1,t.depth))}function vt(t){
return"tokens"in t&&t.tokens?t.tokens:[{type:"text",raw:t.raw,text:"text"in t?String(t.text):t.raw}]}function sr(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var Mt=sr();var Q={exec:()=>null};function X(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),s=e[r];return s||(s=t(r),e[r]=
s),s}}function v(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(s,o)=>{let a=typeof o=="string"?o:o.source;return a=
a.replace(O.caret,"$1"),n=n.replace(s,a),r},getRegex:()=>new RegExp(n,e)};return r}var Lt=((t="")=>{try{return!!new RegExp(
"(?<=1)(?<!1)"+t)}catch{return!1}})(),O={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,
endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,
multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,
blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,
listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,
anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,
tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,
startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,
endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,
notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:X(
t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:X(t=>new RegExp(`^ {0,${t}}((?:-[ \
	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:X(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~~~)`)),headingBeginRegex:X(
t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:X(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:X(t=>new RegExp(
`^ {0,${t}}(?:</?(?:${Le})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,
"i")),blockquoteBeginRegex:X(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
or=/^(?:[ \t]*(?:\n|$))+/,ir=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,ar=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
ie=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,lr=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,Me=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
Le="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",ae=v(
" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",Le).getRegex(),Pt=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
It=v(Pt).replace(/bull/g,Me).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,ae).getRegex(),cr=v(Pt).replace(/bull/g,Me).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,ae).getRegex(),Pe=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
ur=/^[^\n]+/,Ie=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,pr=v(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",Ie).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),dr=v(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,Me).getRegex(),qe=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,gr=v(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",qe).replace("tag",Le).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),qt=t=>v(Pe).replace("hr",ie).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tab\
le","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",t).replace("html",ae).getRegex(),hr=qt(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),fr=qt(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
mr=v(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",fr).getRegex(),ze={blockquote:mr,
code:ir,def:pr,fences:ar,heading:lr,hr:ie,html:gr,lheading:It,list:dr,newline:or,paragraph:hr,table:Q,text:ur},St=v("^ *\
([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|h\
tml).*(?:\\n|$))*)\\n*|$)").replace("hr",ie).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").
replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",ae).getRegex(),kr={...ze,lheading:cr,table:St,paragraph:v(Pe).replace(
"hr",ie).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",St).replace("blockquote"," {\
0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)\
])[ \\t]+[^ \\t\\n]").replace("html",ae).getRegex()},br={...ze,html:v(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?:\
 *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",qe).replace(/tag/g,
"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr\
|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:Q,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:v(Pe).replace("hr",ie).replace(
"heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",It).getRegex()},xr=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,wr=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
zt=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,yr=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,B=/[\p{P}\p{S}]/u,
te=/[\s\p{P}\p{S}]/u,le=/[^\s\p{P}\p{S}]/u,vr=v(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,te).getRegex(),Sr=/[\p{Pi}\p{Ps}"']/u,
Ht=/(?!~)[\p{P}\p{S}]/u,Tr=/(?!~)[\s\p{P}\p{S}]/u,_r=/(?:[^\s\p{P}\p{S}]|~)/u,Er=v(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",Lt?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
Ot=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,Rr=v(Ot,"u").replace(/punct/g,B).getRegex(),Ar=v(
Ot,"u").replace(/punct/g,Ht).getRegex(),Cr=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
$r=v(Cr,"u").replace(/openQuote/g,Sr).replace(/punct/g,B).getRegex(),Nt="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",Mr=v(Nt,"gu").replace(/notPunctSpace/g,
le).replace(/punctSpace/g,te).replace(/punct/g,B).getRegex(),Lr=v(Nt,"gu").replace(/notPunctSpace/g,_r).replace(/punctSpace/g,
Tr).replace(/punct/g,Ht).getRegex(),Pr="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",Ir=v(Pr,"gu").replace(/notPunctSpace/g,le).replace(/punctSpace/g,
te).replace(/punct/g,B).getRegex(),qr=v("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notP\
unctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=pun\
ct)","gu").replace(/notPunctSpace/g,le).replace(/punctSpace/g,te).replace(/punct/g,B).getRegex(),zr="^[^_*]*?\\*\\*[^_*]*?\
_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctS\
pace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",Hr=v(
zr,"gu").replace(/notPunctSpace/g,le).replace(/punctSpace/g,te).replace(/punct/g,B).getRegex(),Or=v(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,B).getRegex(),Nr="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",jr=v(Nr,"gu").replace(/notPunctSpace/g,le).replace(/punctSpace/g,te).replace(/punct/g,B).getRegex(),Br=v(/\\(punct)/,
"gu").replace(/punct/g,B).getRegex(),Dr=v(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,B).
getRegex(),Fr=v(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),Vr=v(qe).replace("(?:-->|$)","-->").getRegex(),Gr=v("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",Vr).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
jt=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ke=v(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",jt).getRegex(),Ur=v(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",ke).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),Wr=v(/^!?\[(label)\]\[(ref)\]/).replace("label",ke).replace("ref",Ie).getRegex(),Zr=v(/^!?\[(ref)\](?:\[\])?/).
replace("ref",Ie).getRegex(),Tt=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Kr=v(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",jt).getRegex(),Xr=v("reflink|nolink(?!\\()","g").replace("reflink",v(/^!?\[(label)\]\[(ref)\]/).replace(
"label",Kr).replace("ref",Tt).getRegex()).replace("nolink",v(/^!?\[(ref)\](?:\[\])?/).replace("ref",Tt).getRegex()).getRegex(),
_t=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Qr=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,Jr=v(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Qr).getRegex(),He={_backpedal:Q,anyPunctuation:Br,anyPunctuationOutsideCode:Dr,
autolink:Fr,blockSkip:Er,br:zt,code:wr,del:Q,delLDelim:Q,delRDelim:Q,emStrongLDelim:Rr,emStrongRDelimAst:Mr,emStrongRDelimUnd:qr,
escape:xr,link:Ur,nolink:Zr,punctuation:vr,reflink:Wr,reflinkSearch:Xr,tag:Gr,text:yr,url:Q},Yr={...He,emStrongLDelim:$r,
emStrongRDelimAst:Ir,emStrongRDelimUnd:Hr,link:v(/^!?\[(label)\]\((.*?)\)/).replace("label",ke).getRegex(),reflink:v(/^!?\[(label)\]\s*\[([^\]]*)\]/).
replace("label",ke).getRegex()},Ce={...He,emStrongRDelimAst:Lr,emStrongLDelim:Ar,delLDelim:Or,delRDelim:jr,url:v(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).
replace("emailProtocol",Jr).replace("protocol",_t).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:v(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",_t).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",Lt?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},es={...Ce,br:v(zt).replace("{2,}","*").getRegex(),text:v(Ce.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},fe={normal:ze,gfm:kr,pedantic:br},oe={normal:He,gfm:Ce,breaks:es,pedantic:Yr};function ts(t){return O.numericCharacterReference.test(t)?t.replace(O.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===
void 0&&r===void 0)return"&amp;";let s=n===void 0?Number.parseInt(r,16):Number.parseInt(n,10);return s===0||s>1114111||s>=
55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}function Et(t,e){let n=t.replace(O.findPipe,(o,a,l)=>{let i=!1,g=a;for(;--g>=0&&l[g]==="\\";)i=!i;return i?"|":" |"}),r=n.
split(O.splitPipe),s=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else
for(;r.length<e;)r.push("");for(;s<r.length;s++)r[s]=r[s].trim().replace(O.slashPipe,"|");return r}function D(t,e,n){let r=t.
length;if(r===0)return"";let s=0;for(;s<r;){let o=t.charAt(r-s-1);if(o===e&&!n)s++;else if(o!==e&&n)s++;else break}return t.
slice(0,r-s)}function Rt(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&O.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function be(t){return t.trim().replace(O.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function At(t,e){
if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===
e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var ee=new WeakMap;function Oe(t){let e={"*":-1,_:-1},
n=-1,r=t.length;for(let s=0;s<r;s++){let o=t[s];if(o!=="*"&&o!=="_"&&o!=="~")continue;let a=s===0?`
`:t[s-1],l=s+1;for(;l<r&&t[l]===o;)l++;a!==" "&&a!=="	"&&a!==`
`&&a!=="\r"&&a!=="\f"&&(o==="~"?n=s:e[o]=s),s=l-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}
function ns(t,e){let n=Oe(e),r=ee.get(t);r?r.push(n):ee.set(t,[n])}function rs(t){let e=ee.get(t);e&&(e.pop(),e.length===
0&&ee.delete(t))}function Bt(t,e,n){let r=ee.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:
Oe(e).lastPossibleEmStrongCloserIndex[n]}function Dt(t,e){let n=ee.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:
Oe(e).lastPossibleDelCloserIndex}function me(t,e=0){let n=e,r="";for(let s of t)if(s==="	"){let o=4-n%4;r+=" ".repeat(o),
n+=o}else r+=s,n++;return r}function ss(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let s=e.inline.code.exec(
t.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}
n+=t[r]}return n}function Ct(t,e,n,r,s){let o=e.href,a=e.title||null,l=ss(t[1],s),i=t[0].charAt(0)==="!",g=r.state.inLink,
c=r.state.linkEmitted,f=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let p=r.inlineTokens(l),m=r.state.linkEmitted;
if(r.state.linkEmitted=c,r.state.inLink=g,!i){if(m){r.state.inRawBlock=f;return}r.state.linkEmitted=!0}return{type:i?"im\
age":"link",raw:n,href:o,title:a,text:l,tokens:p}}function os(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===
null)return e;let s=r[1];return e.split(`
`).map(o=>{let a=o.match(n.other.beginningSpace);if(a===null)return o;let[l]=a;return o.slice(Math.min(l.length,s.length))}).
join(`
`)}function $t(t,e,n,r){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let l=r.inline.code.exec(e.slice(s));if(l){s+=l[0].length-1;continue}}if(e[s]!=="<")continue;let o=t.slice(n+s),a=r.
inline.tag.exec(o)||r.inline.autolink.exec(o);if(a){if(a[0].length>e.length-s)return!0;s+=a[0].length-1}}return!1}var Y=class{options;rules;lexer;constructor(t){
this.options=t||Mt}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){
let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:Rt(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],
r=os(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.
rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=D(n,"#");(this.options.
pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:D(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",
raw:D(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=D(e[0],`
`).split(`
`),r="",s="",o=[];for(;n.length>0;){let a=!1,l=[],i;for(i=0;i<n.length;i++)if(this.rules.other.blockquoteStart.test(n[i]))
l.push(n[i]),a=!0;else if(!a)l.push(n[i]);else break;n=n.slice(i);let g=l.join(`
`),c=g.replace(this.rules.other.blockquoteMarkerWhitespace,(m,x,T)=>T.startsWith(" ")?x+" "+T.slice(1):x+me(T,x.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${g}`:g,s=s?`${s}
${c}`:c;let f=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,o,!0),this.lexer.state.top=f,n.length===
0)break;let p=o.at(-1);if(p?.type==="code"||p?.type==="heading"||p?.type==="hr"||p?.type==="html"||p?.type==="table")break;
if(p?.type==="blockquote"){let m=p,x=n.join(`
`),T=m.raw+`
`+x.replace(this.rules.other.blockquoteSetextReplace2,""),w=this.blockquote(T);o[o.length-1]=w;let _=T.substring(w.raw.length).
replace(/^\n/,""),q=_?_.split(`
`).length:0,A=q?n.slice(0,-q):n;if(A.length>0&&(r=`${r}
${A.join(`
`)}`),s=s.substring(0,s.length-m.text.length)+w.text,n=n.slice(A.length),n.length>0&&this.rules.other.blockquoteStart.test(
n[0]))continue;break}else if(p?.type==="list"){let m=p,x=m.raw+`
`+n.join(`
`),T=this.list(x);o[o.length-1]=T;let w=T.raw.length>m.raw.length?x.slice(m.raw.length+1,T.raw.length).split(`
`).length:0;if(w>0){let _=n.slice(0,w).join(`
`);r=`${r}
${_}`,s=`${s}
${_}`}if(n=n.slice(w),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",
raw:r,tokens:o,text:s}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,s=e[1].trim(),o=s.
length>1,a={type:"list",raw:"",ordered:o,start:o?+s.slice(0,-1):"",loose:!1,items:[]};s=o?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=o?s:"[*+-]");let l=this.rules.other.listItemRegex(s),i=!1;for(;t;){let f=!1,p="";if(!(e=l.exec(
t))||this.rules.block.hr.test(t))break;let m=r();t=t.substring(e[0].length);let x=e[2].split(`
`,1)[0],T=e[1].length,w=this.options.pedantic?me(x,T):x.replace(this.rules.other.leadingSpaceTab,L=>me(L,T)),_=t.split(`\

`,1)[0],q=!w.trim(),A=0;if(this.options.pedantic?(A=2,p=w.trimStart()):q?A=T+1:(A=w.search(this.rules.other.nonSpaceChar),
A=A>4?1:A,p=w.slice(A),A+=T),q&&this.rules.other.blankLine.test(_)&&(t=t.substring(_.length+1),f=!0),!f){let L=this.rules.
other.nextBulletRegex(A),C=this.rules.other.hrRegex(A),$=this.rules.other.fencesBeginRegex(A),k=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(A):this.rules.other.headingBeginRegex(A),S=this.rules.other.htmlBeginRegex(A),P=this.
rules.other.blockquoteBeginRegex(A),U=!1;for(;t;){let d=t.split(`
`,1)[0],b;if(_=d,this.options.pedantic?(_=_.replace(this.rules.other.listReplaceNesting,"  "),b=_):b=_.replace(this.rules.
other.leadingSpaceTab,y=>me(y)),$.test(_)||k.test(_)||S.test(_)||P.test(_)||L.test(_)||C.test(_))break;if(b.search(this.
rules.other.nonSpaceChar)>=A||!_.trim())p+=`
`+b.slice(A),U=!1;else{if(q)break;let y=w;if(!this.options.pedantic&&!p.includes(`
`)&&!w.includes("	")){let M;for(;!C.test(y)&&(M=this.rules.other.nestedBlockMarker.exec(y));)y=y.slice(M[0].length);if(!y.
trim())break}if(y.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||$.test(y)||k.
test(y)||S.test(y)||C.test(y))break;if(!this.options.pedantic&&!U){let M=w.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test(M)||this.rules.block.heading.test(M)||this.rules.block.hr.test(M))break}let R=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(_)&&this.rules.block.lheading.test(`${w}
${_}`)?`    ${b.replace(/^ {0,3}/,"")}`:_;p+=`
`+R,U=!0}q=!_.trim(),t=t.substring(d.length+1),w=b.slice(A)}}let E=n.slice(m,r());a.loose||(i?a.loose=!0:this.rules.other.
doubleBlankLine.test(E)&&(i=!0)),a.items.push({type:"list_item",raw:E,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(p),loose:!1,text:p,tokens:[]})}let g=a.items.at(-1);if(g)g.raw=g.raw.trimEnd(),g.text=g.text.trimEnd();else return;
a.raw=n.slice(0,r()).trimEnd();let c=[];for(let f of a.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
f.tokens=this.lexer.blockTokens(f.text,[]),!a.loose){let p=f.tokens.filter(x=>x.type==="space"),m=p.length>0&&p.some(x=>this.
rules.other.anyLine.test(x.raw));a.loose=m}for(let f=0;f<a.items.length;f++){let p=a.items[f],m=p.tokens[0];if(p.task&&(m?.
type==="text"||m?.type==="paragraph")){p.text=p.text.replace(this.rules.other.listReplaceTask,""),m.raw=m.raw.replace(this.
rules.other.listReplaceTask,""),m.text=m.text.replace(this.rules.other.listReplaceTask,"");let x=this.lexer.inlineQueue;
for(let w=c[f];w<x.length;w++)if(x[w].tokens===m.tokens){x[w].src=x[w].src.replace(this.rules.other.listReplaceTask,"");
break}let T=this.rules.other.listTaskCheckbox.exec(p.raw);if(T){let w={type:"checkbox",raw:T[0]+" ",checked:T[0]!=="[ ]"};
p.checked=w.checked,a.loose?p.tokens[0]&&["paragraph","text"].includes(p.tokens[0].type)&&"tokens"in p.tokens[0]&&p.tokens[0].
tokens?(p.tokens[0].raw=w.raw+p.tokens[0].raw,p.tokens[0].text=w.raw+p.tokens[0].text,p.tokens[0].tokens.unshift(w)):p.tokens.
unshift({type:"paragraph",raw:w.raw,text:w.raw,tokens:[w]}):p.tokens.unshift(w)}}else p.task&&(p.task=!1)}if(a.loose)for(let f of a.
items){f.loose=!0;for(let p of f.tokens)p.type==="text"&&(p.type="paragraph")}return a}}html(t){let e=this.rules.block.html.
exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=Rt(
e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.
block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&At(e[2],"()")!==-1)return;let n=be(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:D(e[0],`
`),href:r,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let n=Et(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:D(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let a of r)this.rules.other.tableAlignRight.test(a)?o.align.push(
"right"):this.rules.other.tableAlignCenter.test(a)?o.align.push("center"):this.rules.other.tableAlignLeft.test(a)?o.align.
push("left"):o.align.push(null);for(let a=0;a<n.length;a++)o.header.push({text:n[a],tokens:this.lexer.inline(n[a]),header:!0,
align:o.align[a]});for(let a of s)o.rows.push(Et(a,o.header.length).map((l,i)=>({text:l,tokens:this.lexer.inline(l),header:!1,
align:o.align[i]})));return o}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"\
heading",raw:D(e[0],`
`),depth:e[2].charAt(0)==="="?1:2,text:n,tokens:this.lexer.inline(n)}}}paragraph(t){let e=this.rules.block.paragraph.exec(
t);if(e){let n=e[1].charAt(e[1].length-1)===`
`?e[1].slice(0,-1):e[1];return{type:"paragraph",raw:e[0],text:n,tokens:this.lexer.inline(n)}}}text(t){let e=this.rules.block.
text.exec(t);if(e)return{type:"text",raw:e[0],text:e[0],tokens:this.lexer.inline(e[0])}}escape(t){if(t.charCodeAt(0)!==92)
return;let e=this.rules.inline.escape.exec(t);if(e)return{type:"escape",raw:e[0],text:e[1]}}tag(t){if(t.charCodeAt(0)!==
60)return;let e=this.rules.inline.tag.exec(t);if(e)return!this.lexer.state.inLink&&this.rules.other.startATag.test(e[0])?
this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(e[0])&&(this.lexer.state.inLink=!1),!this.
lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(e[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&
this.rules.other.endPreScriptTag.test(e[0])&&(this.lexer.state.inRawBlock=!1),{type:"html",raw:e[0],inLink:this.lexer.state.
inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:e[0]}}link(t){if(this.lexer.state.linkParenPossible===!1)return;
let e=t.charCodeAt(0);if(e!==91&&e!==33)return;let n=this.rules.inline.link.exec(t);if(n){let r=n[0].charAt(0)==="!"?2:1;
if(!this.options.pedantic&&$t(t,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let i=D(s.slice(0,-1),"\\");if((s.length-
i.length)%2===0)return}else{let i=At(n[2],"()");if(i===-2)return;if(i>-1){let g=(n[0].indexOf("!")===0?5:4)+n[1].length+
i;n[2]=n[2].substring(0,i),n[0]=n[0].substring(0,g).trim(),n[3]=""}}let o=D(n[0].slice(0,-1),"\\");if((n[0].length-o.length)%
2===0)return;let a=n[2],l="";if(this.options.pedantic){let i=this.rules.other.pedanticHrefTitle.exec(a);i&&(a=i[1],l=i[3])}else
l=n[3]?n[3].slice(1,-1):"";return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?a=a.slice(1):a=a.slice(1,-1)),Ct(n,{href:a&&a.replace(this.rules.inline.anyPunctuation,"$1"),
title:l&&l.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(
0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&$t(t,r[1],s,this.rules))return;let o=e[be(r[2]||r[1])];if(!o){let a=r[0].
charAt(0);return{type:"text",raw:a,text:a}}return Ct(r,o,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.
inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],o=n===s,a=e.length-t.length,l=a;for(;!this.
options.pedantic&&l>0&&e[l-1]===s;)l--;let i=[...e.slice(Math.max(0,l-2),l)].at(-1)??"",g=i==="*"||i==="_"||!!this.rules.
inline.punctuation.exec(i);l<a&&(n=i);let c=l<a?g:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(
this.rules.other.unicodeAlphaNumeric))return;let f=r[1]||r[3]||"";if(!f||!n||c){let p=[...r[0]].length-1,m,x,T=p,w=0,_=a-
l+p,q=!this.options.pedantic&&!!i.trim()&&(!!f||s==="*"&&!g);if(s!=="*"&&s!=="_")return;let A=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,E=Bt(this,e,s),L=e.length-t.length+p;if(E<L)return;e=e.slice(-1*t.
length+p);let C=E-L;for(A.lastIndex=0;(r=A.exec(e))!==null&&!(r.index>C);){if(m=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!m)continue;
if(x=[...m].length,r[3]||r[4]){T+=x;continue}else if((r[5]||r[6]||q)&&_%3&&!((_+x)%3)){if(o&&(r[5]||r[6]))break;w+=x;continue}
if(T-=x,T>0)continue;x=Math.min(x,x+T+w);let $=[...r[0]][0].length,k=t.slice(0,p+r.index+$+x);if(Math.min(p,x)%2){let P=k.
slice(1,-1);return{type:"em",raw:k,text:P,tokens:this.lexer.inlineTokens(P)}}let S=k.slice(2,-2);return{type:"strong",raw:k,
text:S,tokens:this.lexer.inlineTokens(S)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.
other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(
t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(
t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let s=[...r[0]].length-1,o,a,l=s,i=this.rules.inline.delRDelim,
g=Dt(this,e),c=e.length-t.length+s;if(g<c)return;e=e.slice(-1*t.length+s);let f=g-c;for(i.lastIndex=0;(r=i.exec(e))!==null&&
!(r.index>f);){if(o=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!o||(a=[...o].length,a!==s))continue;if(r[3]||r[4]){l+=a;continue}
if(l-=a,l>0)continue;a=Math.min(a,a+l);let p=[...r[0]][0].length,m=t.slice(0,s+r.index+p+a),x=m.slice(s,-s);return{type:"\
del",raw:m,text:x,tokens:this.lexer.inlineTokens(x)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,
autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")
n=e[0],r="mailto:"+n;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);n=e[0],e[1]===
"www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){
let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:ts(
e[0]),escaped:n}}}},Ft=class $e{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||Mt,this.options.tokenizer=this.options.tokenizer||new Y,this.tokenizer=this.options.
tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,
linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:O,block:fe.normal,inline:oe.normal};this.options.pedantic?(n.block=
fe.pedantic,n.inline=oe.pedantic):this.options.gfm&&(n.block=fe.gfm,this.options.breaks?n.inline=oe.breaks:n.inline=oe.gfm),
this.tokenizer.rules=n}static get rules(){return{block:fe,inline:oe}}static lex(e,n){return new $e(n).lex(e)}static lexInline(e,n){
return new $e(n).inlineTokens(e)}lex(e){e=e.replace(O.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=
!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(O.tabCharGlobal,"    ").replace(O.spaceLine,""));let o=1/0,
a,l=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===Y.prototype.paragraph;for(;e;){if(e.length<o)o=
e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=n.at(-1);let i;if(this.options.extensions?.
block?.some(c=>(i=c.call({lexer:this},e,n))?(e=e.substring(i.raw.length),n.push(i),!0):!1))continue;if(i=this.tokenizer.
space(e)){e=e.substring(i.raw.length);let c=n.at(-1);i.raw.length===1&&c!==void 0?c.raw+=`
`:n.push(i);continue}if(i=this.tokenizer.code(e)){e=e.substring(i.raw.length);let c=n.at(-1);c?.type==="paragraph"||c?.type===
"text"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+i.raw,c.text+=`
`+i.text,this.inlineQueue.at(-1).src=c.text):n.push(i);continue}if(i=this.tokenizer.fences(e)){e=e.substring(i.raw.length),
n.push(i);continue}if(i=this.tokenizer.heading(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.hr(
e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.blockquote(e)){e=e.substring(i.raw.length),n.push(
i);continue}if(i=this.tokenizer.list(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.html(e)){e=e.
substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.def(e)){e=e.substring(i.raw.length);let c=n.at(-1);c?.type===
"paragraph"||c?.type==="text"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+i.raw,c.text+=`
`+i.raw,this.inlineQueue.at(-1).src=c.text):(this.tokens.links[i.tag]||(this.tokens.links[i.tag]={href:i.href,title:i.title}),
n.push(i));continue}if(i=this.tokenizer.table(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.lheading(
e)){e=e.substring(i.raw.length),n.push(i);continue}let g=e;if(this.options.extensions?.startBlock){let c=1/0,f=e.slice(1),
p;this.options.extensions.startBlock.forEach(m=>{p=m.call({lexer:this},f),typeof p=="number"&&p>=0&&(c=Math.min(c,p))}),
c<1/0&&c>=0&&(g=e.substring(0,c+1))}if(this.state.top&&(i=this.tokenizer.paragraph(g))){let c=n.at(-1);(r||c===a&&l)&&c?.
type==="paragraph"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+i.raw,c.text+=`
`+i.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text,a=c):(n.push(i),a=i),r=g.length!==e.length,e=e.substring(
i.raw.length);continue}if(i=this.tokenizer.text(e)){e=e.substring(i.raw.length);let c=n.at(-1);c?.type==="text"?(c.raw+=
(c.raw.endsWith(`
`)?"":`
`)+i.raw,c.text+=`
`+i.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text):n.push(i);continue}if(e){this.infiniteLoopError(e.charCodeAt(
0));break}}return this.state.top=!0,this.state.lastToken=s,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),
n}linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.inline.link;for(let r of e.matchAll(this.tokenizer.
rules.inline.blockSkip))if(n.test(r[0])&&e.charAt(r.index-1)!=="!")return!0;for(let r of e.matchAll(this.tokenizer.rules.
inline.reflinkSearch)){let s=r[0],o=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,be(s.slice(
o+1,-1))))&&!(o>1&&this.linkInText(s.slice(1,o-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.
state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,n)}finally{this.state.linkParenPossible=
r}}#t(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),s=r||this.options.hooks?.emStrongMask||this.tokenizer.
emStrong!==Y.prototype.emStrong||this.tokenizer.del!==Y.prototype.del?this.#r(e):e;if(!r)return this.#e(e,s,n);ns(this.tokenizer,
s);try{return this.#e(e,s,n)}finally{rs(this.tokenizer)}}#e(e,n,r){let s=!1,o="",a=1/0;for(;e;){if(e.length<a)a=e.length;else{
this.infiniteLoopError(e.charCodeAt(0));break}s||(o=""),s=!1;let l;if(this.options.extensions?.inline?.some(c=>(l=c.call(
{lexer:this},e,r))?(e=e.substring(l.raw.length),r.push(l),!0):!1))continue;if(l=this.tokenizer.escape(e)){e=e.substring(
l.raw.length),r.push(l);continue}if(l=this.tokenizer.tag(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.
link(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(
l.raw.length);let c=r.at(-1);l.type==="text"&&c?.type==="text"?(c.raw+=l.raw,c.text+=l.text):r.push(l);continue}let i=e[0];
if(i==="*"||i==="_"){let c=n.length-e.length;if(Bt(this.tokenizer,n,i)<=c){let f=1;for(;f<e.length&&e.charCodeAt(f)===i.
charCodeAt(0);)f++;let p=e.substring(0,f),m=r.at(-1);m?.type==="text"&&!m.escaped?(m.raw+=p,m.text+=p):r.push({type:"tex\
t",raw:p,text:p,escaped:!1}),e=e.substring(f),o=i,s=!0;continue}}else if(i==="~"){let c=n.length-e.length;if(Dt(this.tokenizer,
n)<=c){let f=1;for(;f<e.length&&e.charCodeAt(f)===126;)f++;let p=e.substring(0,f),m=r.at(-1);m?.type==="text"&&!m.escaped?
(m.raw+=p,m.text+=p):r.push({type:"text",raw:p,text:p,escaped:!1}),e=e.substring(f),o=i,s=!0;continue}}if(l=this.tokenizer.
emStrong(e,n,o)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.codespan(e)){e=e.substring(l.raw.length),
r.push(l);continue}if(l=this.tokenizer.br(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.del(e,n,
o)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.autolink(e)){e=e.substring(l.raw.length),r.push(l);
continue}if(!this.state.inLink&&(l=this.tokenizer.url(e))){e=e.substring(l.raw.length),r.push(l);continue}let g=e;if(this.
options.extensions?.startInline){let c=1/0,f=e.slice(1),p;this.options.extensions.startInline.forEach(m=>{p=m.call({lexer:this},
f),typeof p=="number"&&p>=0&&(c=Math.min(c,p))}),c<1/0&&c>=0&&(g=e.substring(0,c+1))}if(l=this.tokenizer.inlineText(g)){
e=e.substring(l.raw.length),l.raw.slice(-1)!=="_"&&(o=l.raw.slice(-1)),s=!0;let c=r.at(-1);c?.type==="text"?(c.raw+=l.raw,
c.text+=l.text):r.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:n,tag:r,
autolink:s}=this.tokenizer.rules.inline,o="",a=0,l;for(n.lastIndex=0;l=n.exec(e);){let i=l.index+(l[2]?l[2].length:0),g=l.
index+l[0].length;if(e.charAt(i)==="<"){let c=e.slice(i),f=r.exec(c)||s.exec(c);if(!f){n.lastIndex=i+1;continue}g=i+f[0].
length,n.lastIndex=g}o+=e.slice(a,i)+"["+"a".repeat(g-i-2)+"]",a=g}return o+e.slice(a)}#r(e){let n=e;if(this.tokens.links&&
e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,s=o=>{let a=o.lastIndexOf("[");if(!Object.hasOwn(this.tokens.
links,be(o.slice(a+1,-1))))return o;if(a>1&&o.charAt(0)!=="!"){let l=o.slice(1,a-1);if(this.linkInText(l))return"["+l.replace(
r,s)+"]["+"a".repeat(o.length-a-2)+"]"}return"["+"a".repeat(o.length-2)+"]"};n=n.replace(r,s)}return n=n.replace(this.tokenizer.
rules.inline.anyPunctuationOutsideCode,(r,s,o)=>o?"+".repeat(r.length):s?s+r.slice(s.length,-s.length).replace(/`/g,"+")+
s:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){let n="Infinite loo\
p on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}};var is=16384,as={gfm:!0,breaks:!1,tokenizer:new Y,extensions:{childTokens:{},renderers:{},block:[gt],startBlock:[],inline:[
ht],startInline:[ft]}};function Ne(t,e){try{let n=new Ft(as);n.tokens.links=e;let r=n.blockTokens(t,n.tokens);for(let{src:s,
tokens:o}of n.inlineQueue)s.length>is?o.push(Vt("text",s)):n.inlineTokens(s,o);return[...r]}catch{return[Vt("html",t)]}}
function Vt(t,e){return{type:t,raw:e,text:e,block:t==="html",escaped:!1}}var ls=/(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/,cs=/(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/,us=/<\/?[a-zA-Z][^<>\n]*$/,
ps=["**","~~","*","__","_"];function Be(t){let e=ls.exec(t),n=e?t.slice(0,e.index+(e[0].startsWith(`
`)?1:0)):t,r=n.lastIndexOf(`

`)+1;return n.slice(0,r)+je(n.slice(r))}function je(t){let e=t.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g,i=>"x".repeat(i.length)),
n=e.indexOf("`");if(n>=0)return`${t}${/`+/.exec(e.slice(n))[0]}`;let r=cs.exec(e);if(r)return je(t.slice(0,r.index)+(r[1]?
"":r[2]));let s=us.exec(e);if(s)return je(t.slice(0,s.index));let a=t.replace(/[*_~]{1,3}$/,"").trimEnd(),l=e.slice(0,a.
length);for(let i of ps){let g=l.split(i).length-1;l=l.replaceAll(i,"x".repeat(i.length));let c=new RegExp(String.raw`(?:^|[\s(\[{"'x])${i.
replace(/\*/g,String.raw`\*`)}\S`);g%2===1&&c.test(e.slice(0,a.length))&&(a+=i)}return a}var De=30,ds=2,gs=8,hs=/^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;function ne(){let t=u("div",{class:"markdown"}),e="",
n=0,r=[],s=Object.create(null),o,a=[],l,i=0,g=!1;function c(){t.replaceChildren(),[e,n,r,s,o,a]=["",0,[],Object.create(null),
void 0,[]],[l,i,g]=[void 0,0,!1]}function f(d){let b=d.includes("\r")?d.replace(/\r\n?/g,`
`):d;if(!(b===e&&!g))for((g||!b.startsWith(e))&&c(),e=b;p(););}function p(){if(o?.kind==="fence")return A(o);if(o)return L(
o);let d=e.slice(n);if(q(d))return!0;let b=m(d),y=Gt(b,d);if(y>0){for(let R of b.slice(0,y))x(R),w(R.raw,J(R));return!0}
return E(b[0],d)?!0:(T(m(Be(d))),!1)}function m(d){return Ne(d,Object.create(s))}function x(d){d.type==="def"&&(s[d.tag]??=
{href:d.href,title:d.title})}function T(d){for(let b of a)b.remove();a=d.flatMap(b=>J(b)??[]),_().append(...a)}function w(d,b,y=!1){
T([]),n+=d.length,r.push({raw:d,element:b,links:Object.keys(s).length,cut:y}),b&&(b.parentNode!==l&&_().append(b),i+=1)}
function _(){return(!l||i>=De)&&(l=u("div",{class:"section"}),i=0,t.append(l)),l}function q(d){let b=hs.exec(d);if(!b)return!1;
let[y,R="",M=""]=b,H=y.length-y.trimStart().length;T([]);let I=Ee(M);return _().append(I.element),o={kind:"fence",view:I,
close:new RegExp(`^ {0,3}\\${R[0]}{${R.length},}[ \\t]*$`),indent:new RegExp(`^ {0,${H}}`),position:n+y.length},!0}function A(d){
let b=e.lastIndexOf(`
`)+1,y=b>d.position?e.slice(d.position,b-1).split(`
`):[],R=y.findIndex(re=>d.close.test(re)),M=R<0?y:y.slice(0,R);d.view.append(M.map(re=>re.replace(d.indent,"")));let H=R<
0?y:y.slice(0,R+1);for(let re of H)d.position+=re.length+1;let I=e.slice(d.position);return d.view.tail(R<0&&!/^ {0,3}[`~]+$/.
test(I)?I.replace(d.indent,""):""),R<0?!1:(o=void 0,w(e.slice(n,d.position),d.view.element,!0),d.position<e.length)}function E(d,b){
if(d?.type!=="list"&&d?.type!=="table"||Fe(d).length<gs)return!1;let R=J(d),M=R.querySelector("tbody")??R,H=d.type==="ta\
ble"?b.split(`
`,2).map(I=>`${I}
`).join(""):"";return T([]),_().append(R),M.replaceChildren(),o={kind:d.type,element:R,container:M,head:H,kept:0,position:n+
H.length},!0}function L(d){let b=e.slice(d.position),y=m(d.head+b),[R]=y;return R?.type!==d.kind?k(d):Gt(y,d.head+b)>0?($(
d,Fe(R)),o=void 0,w(e.slice(n,d.position+R.raw.length-d.head.length),d.element,!0),!0):C(d,b)}function C(d,b){let[y]=m(d.
head+Be(b)),R=y?.type===d.kind?Fe(y):[];$(d,R);let M=R.slice(0,-ds),H=d.kind==="table"?ms(b,M.length):fs(b,M);return H===
void 0||(d.kept+=M.length,d.position+=H),!1}function $(d,b){let y=b.map(R=>d.kind==="list"?Ae(R):he(R));N(d.container,[...[
...d.container.children].slice(0,d.kept),...y])}function k(d){return o=void 0,N(d.container,[...d.container.children].slice(
0,d.kept)),w(e.slice(n,d.position),d.element,!0),!0}function S(){if(g)return;g=!0,T([]);let d=Ne(e,s=Object.create(null)),
b=Object.keys(s).length,y=(M,H)=>!!M&&!!H&&M.raw===H.raw&&!H.cut&&(H.links===b||!H.raw.includes("[")),R=0;for(;R<r.length&&
R<d.length&&y(d[R],r[R]);)R+=1;P(R,d),o=void 0}function P(d,b){let y=new Map,R=Object.keys(s).length;for(let I of r.slice(
d))!I.element||I.cut||I.links!==R&&I.raw.includes("[")||y.set(I.raw,[...y.get(I.raw)??[],I.element]);let M=r.slice(0,d).
flatMap(I=>I.element??[]),H=b.slice(d).flatMap(I=>y.get(I.raw)?.shift()??J(I)??[]);U([...M,...H])}function U(d){let b=[];
for(let y=0;y<d.length;y+=De){let M=t.children[b.length]??u("div",{class:"section"});N(M,d.slice(y,y+De)),b.push(M)}N(t,
b)}return{element:t,update:f,finish:S}}function Gt(t,e){let n=0,r=0;for(let[s,o]of t.entries()){if(!e.startsWith(o.raw,n))
break;s>0&&o.type!=="space"&&e.indexOf(`
`,n)>=0&&(r=s),n+=o.raw.length}return r}function Fe(t){return t.type==="list"?t.items:t.rows}function fs(t,e){let n=0;for(let r of e){
let{raw:s}=r;if(!t.startsWith(s,n))return;n+=s.length}for(;t[n]===`
`;)n+=1;return n}function ms(t,e){let n=0;for(let r=0;r<e;r+=1)n=t.indexOf(`
`,n)+1;return n}var ks=new Set("A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 \
H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE S SAMP SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEA\
D TR TT U UL VAR".split(" ")),bs=new Set("SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED TITLE HEAD SVG MATH TEXTARE\
A SELECT".split(" ")),xs=new Set("align colspan rowspan scope title start open dir".split(" ")),ws=new Set("color backgr\
ound-color font-weight font-style text-align text-decoration white-space".split(" ")),ys=/^[#\w\s.,%()-]{1,60}$/,vs=2e4,
Ut=100;function Wt(t){let e=u("div",{class:"html"}),n=vs;function r(o,a,l){for(let i of o.childNodes)i.nodeType===Node.TEXT_NODE?
a.appendChild(document.createTextNode(i.data)):(i instanceof Element||i.nodeType===Node.ELEMENT_NODE)&&s(i,a,l)}function s(o,a,l){
let i=o.tagName.toUpperCase();if(bs.has(i)||n--<=0)return;let c=ks.has(i)&&o.namespaceURI==="http://www.w3.org/1999/xhtm\
l"&&l<Ut?document.createElement(i):void 0;c&&(Ss(o,c),a.appendChild(c)),l<4*Ut&&r(o,c??a,l+1)}try{r(new DOMParser().parseFromString(
t,"text/html").body,e,0)}catch{e.textContent=t}return e}function Ss(t,e){for(let{name:s,value:o}of t.attributes)xs.has(s)&&
e.setAttribute(s,o);for(let s of ws){let o=t.style?.getPropertyValue(s)??"";ys.test(o)&&!/url|expression|var/i.test(o)&&
e.style.setProperty(s,o)}let n=de(t.getAttribute("href")??"");if(e.tagName==="A"&&n)for(let[s,o]of[["href",n],["target",
"_blank"],["rel","noopener noreferrer"]])e.setAttribute(s,o);let r=ge(t.getAttribute("src")??"");e.tagName==="IMG"&&r&&!r.
ask&&e.setAttribute("src",r.url)}var Ve=2e3;function G(t="plain"){let e=u("div",{class:t}),n="",r;return{element:e,update(s){s.startsWith(n)||(e.replaceChildren(),
r=void 0,n="");for(let o=s.slice(n.length);o;){(!r||r.textContent.length>=Ve)&&e.append(r=u("span"));let a=o.slice(0,Ve);
r.append(a),r.normalize(),o=o.slice(Ve)}n=s}}}var Ts=/^[A-Za-z0-9+/=\s]+$/,_s=[["image/png",t=>xe("image/png",t)],["image/jpeg",t=>xe("image/jpeg",t)],["image/gif",t=>xe(
"image/gif",t)],["image/svg+xml",t=>xe("image/svg+xml",Es(t))],["text/html",Wt],["text/markdown",Zt],["text/latex",Zt],[
"text/plain",Rs]];function ce(t){for(let[e,n]of _s){let r=t[e],s=Array.isArray(r)?r.join(""):r,o=typeof s=="string"?n(s):
void 0;if(o)return o}}function xe(t,e){if(Ts.test(e))return u("img",{class:"figure",src:`data:${t};base64,${e.replace(/\s/g,
"")}`,alt:h.figure})}function Es(t){return btoa(String.fromCodePoint(...new TextEncoder().encode(t.slice(0,1e5))))}function Zt(t){
let e=ne();return e.update(t),e.finish(),e.element}function Rs(t){let e=G("plain output");return e.update(t),e.element}function Kt(){let t=u("summary",{}),e=ne(),n=u("details",{class:"reasoning"},t,e.element),r;function s(){!r||!n.open||(e.
update(r.part.text),r.done&&e.finish())}return n.addEventListener("toggle",s),{element:n,update(o,a){r={part:o,done:a},n.
hidden=a&&!o.text,n.classList.toggle("active",!a),z(t,a?h.thought(V(o.ended_at-o.started_at)):h.thinkingNow),s()}}}function Xt(t){try{let e=JSON.parse(t);return Cs(e)?"":JSON.stringify(e,null,2)}catch{return t}}function Qt(t,e=80){let n=t;
try{let s=JSON.parse(t);s&&typeof s=="object"&&(n=Object.values(s).map(As).join(", "))}catch{}let r=n.replace(/\s+/g," ").
trim();return r.length>e?`${r.slice(0,e-1)}…`:r}function As(t){return typeof t=="string"?t:JSON.stringify(t)}function Cs(t){
return typeof t=="object"&&t!==null&&Object.keys(t).length===0}function Jt(t){let e=u("input",{type:"text",class:"reason",placeholder:h.reasonHint,"aria-label":h.reason}),n=u("button",
{type:"button",class:"primary"},h.approve),r=u("button",{type:"submit",class:"secondary"},h.deny),s=u("form",{class:"app\
roval"},n,r,e),o=a=>{for(let l of[e,n,r])l.disabled=!0;t(a,e.value.trim())};return n.addEventListener("click",()=>o(!0)),
s.addEventListener("submit",a=>{a.preventDefault(),o(!1)}),s}var $s={writing:"…",pending:"…",approval:"?",running:"",ok:"✓",error:"✕",denied:"⊘",stopped:"■",interrupted:"\
!",timeout:"!"},Ge=new Set(["approval","running","error","timeout"]);function Yt(t){let e=u("span",{class:"icon","aria-h\
idden":"true"}),n=u("span",{class:"title"}),r=u("span",{class:"preview"}),s=u("span",{class:"words"}),o=G("plain output"),
a=u("div",{class:"arguments"},o.element),l=u("div",{class:"outputs"}),i=u("div",{class:"result"}),g=u("div",{class:"tool\
-body"},a,l,i),c=u("details",{},u("summary",{},e,n,r,s),g),f=u("div",{class:"figures"}),p=u("section",{class:"tool"},c,f),
m=[],x,T,w;function _(E){E.status==="approval"&&!x?(x=Jt((L,C)=>t.approve(E.tool_call_id,L,C)),g.insertBefore(x,l)):E.status!==
"approval"&&(x?.remove(),x=void 0)}function q(E){E.output.forEach(([$,k],S)=>{m[S]??=Ls($,k),m[S].view?.update(k)});let L=E.
output.findLast(([$])=>$==="progress"),C=m.filter(({kind:$})=>$!=="progress").map(({element:$})=>$);L&&E.status==="runni\
ng"&&C.push(u("div",{class:"progress"},L[1])),N(l,C)}function A(E){if(!E.end||E.end===w)return;w=E.end;let{display:L,result:C,
error:$,truncated:k}=E.end,S=L&&ce(L);S?.tagName==="IMG"?f.append(S):S&&i.append(S);let P=$?[$.message,$.hint].filter(Boolean).
join(`
`):C??"";!S&&P&&i.append(en(P,$?"plain output failed":"plain output")),k&&i.append(u("p",{class:"note"},h.truncated))}return{
element:p,update(E,L,C){let $=Ms(L,E.name);z(n,$),z(e,$s[E.status]),z(r,Qt(E.arguments)),z(s,Ps(E,C)),p.setAttribute("ar\
ia-label",h.toolCall($)),p.dataset.status=E.status,T!==E.status&&((T===void 0||Ge.has(E.status)||Ge.has(T))&&(c.open=Ge.
has(E.status)),T=E.status),o.update(Xt(E.arguments)),a.hidden=E.arguments.trim()==="{}"||!E.arguments,_(E),q(E),A(E)}}}function Ms(t,e){
let n=t.agent.titles,r=n&&Object.hasOwn(n,e)?n[e]:void 0;return typeof r=="string"?r:e}function Ls(t,e){if(t!=="display"){
let n=G(`plain output ${t==="stderr"?"stderr":""}`);return{kind:t,view:n,element:n.element}}try{let n=ce(JSON.parse(e));
return{kind:t,element:n??u("span")}}catch{return{kind:t,element:en(e)}}}function en(t,e="plain output"){let n=G(e);return n.
update(t),n.element}function Ps(t,e){let{status:n,started_at:r,ended_at:s,end:o}=t;if(n==="running")return h.tool.running(
V(e-(r??e),1));let a=o?.duration??(r!==null&&s!==null?(s-r)/1e6:void 0),l=a===void 0?"":V(a*1e6,1);return n==="ok"?h.tool.
ok(l):n==="denied"?h.tool.denied(t.approval?.reason??""):h.tool[n]}function tn(t,e){let n=u("div",{class:"body"}),r=u("div",{class:"ending",hidden:!0,role:"alert"}),s=t==="user"?h.you:h.assistant,
o=u("article",{class:`message ${t}`,"aria-label":s},n,r),a=[];return{element:o,update(l,i,g){let c=l.status==="streaming";
l.parts.forEach((f,p)=>{(a[p]??=Is(f,t,e)).update(f,i,!c||p<l.parts.length-1,g)}),N(n,Object.values(a).map(f=>f.element)),
F(o,{"aria-busy":c?"true":void 0,"data-status":l.status}),Os(r,l,i)}}}function Is(t,e,n){switch(t.type){case"text":return e===
"user"?zs():qs();case"reasoning":{let r=Kt();return{element:r.element,update:(s,o,a)=>r.update(s,a)}}case"tool_call":{let r=Yt(
n);return{element:r.element,update(s,o,a,l){let i=s.type==="tool_call"?o.tool_calls.get(s.tool_call_id):void 0;i&&r.update(
i,o,l)}}}case"image":return{element:Hs(t),update:()=>{}};case"context":return{element:u("span",{class:"chip",title:t.text},
`@${t.name}`),update:()=>{}};default:return{element:u("span",{hidden:!0}),update:()=>{}}}}function qs(){let t=ne();return{
element:t.element,update(e,n,r){e.type==="text"&&(t.update(e.text),r&&t.finish())}}}function zs(){let t=G();return{element:t.
element,update:e=>e.type==="text"&&t.update(e.text)}}function Hs(t){return t.data&&ce({[t.media_type]:t.data})||u("span",
{class:"chip"},t.url??t.media_type)}function Os(t,e,n){let r=Ns(e,n),s=js(e);if(t.hidden=!s,t.className=r?"ending error":
"ending",!s)return;t.childElementCount===0&&t.append(u("strong"),u("span"),u("em"));let[o,a,l]=t.children;z(o,s),z(a,r?.
message??""),z(l,r?.hint??"")}function Ns(t,e){return e.requests.get(t.request_id??"")?.end?.error}function js(t){let{status:e,
finish_reason:n}=t;return e==="stopped"||e==="failed"||e==="interrupted"?h.messageStatus[e]:n==="length"||n==="content_f\
ilter"?h.messageStatus[n]:""}var Bs=250;function nn(t,e){let n=u("div",{class:"messages",role:"log","aria-live":"off","aria-label":h.conversation}),r=u(
"p",{class:"empty"},h.empty),s=u("div",{class:"scroller",tabindex:"0"},r,n),o=at(s),a=u("div",{class:"status"}),l=new Map,
i=new Set,g=!1,c=!1,f=0,p=0,m={approve(C,$,k){t.command("approve",{tool_call_id:C,approved:$,reason:k||null})}},x=it({async send(C){
g=!0,o.jump(),_();let{error:$}=await t.command("send",{parts:[{type:"text",text:C}]});g=!1,$&&x.restore(C),A()},async stop(){
c=!0,_(),await t.command("stop"),c=!1,A()}}),T=u("section",{class:"chat","aria-label":h.region},u("div",{class:"viewport"},
s,o.button),a,x.element);function w(){let{state:C}=t,$=t.now(),k=tt(C).map(S=>{let P=l.get(S.message_id);return P||(l.set(
S.message_id,P=tn(S.role,m)),i.add(S.message_id)),i.has(S.message_id)&&P.update(S,C,$),P.element});N(n,k),r.hidden=k.length>
0,i.clear()}function _(){let C=g||se(t.state)!==void 0;z(a,c?h.stopping:g?h.sending:ot(t.state,t.now())),x.update(C,c)}function q(){
f=0;let C=performance.now();w(),_(),o.keep();let $=performance.now();p=$+($-C)}function A(){f||=requestAnimationFrame(function C(){
performance.now()<p?f=requestAnimationFrame(C):q()})}let E=t.subscribe(C=>{C!==void 0&&i.add(C),A()}),L=setInterval(()=>{
if(se(t.state)){for(let C of t.state.tool_calls.values())C.status==="running"&&i.add(C.message_id);A()}},Bs);return e.append(
T),q(),()=>{E(),clearInterval(L),cancelAnimationFrame(f),T.remove()}}var Mi=()=>{let t;return{initialize({model:e}){let n=t=Te(r=>ye(e,r));return()=>n.close()},render({model:e,el:n}){t??=Te(
a=>ye(e,a));let{root:r,host:s}=Ze(n),o=nn(t,r);return()=>{o(),s.remove()}}}};export{Mi as default};
