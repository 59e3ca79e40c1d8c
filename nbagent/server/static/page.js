var J=class extends Error{info;constructor(e){super(e.message),this.info=e}};function Ke(t){let e=`${t}nbagent/api`;async function n(r,s={}){
let i={"Content-Type":"application/json","X-XSRFToken":wn("_xsrf")},a=await fetch(e+r,{...s,headers:i}).catch(()=>{});if(!a)
throw new J({type:"Unreachable",message:"The server cannot be reached."});if(!a.ok)throw new J(await xn(a));return a}return{
sessions:async()=>(await(await n("/sessions")).json()).sessions,agents:async()=>(await(await n("/agents")).json()).agents,
async chat(r){let s=await n("/chat/stream?format=events",{method:"POST",body:JSON.stringify(r)});return s.body?.cancel(),
s.headers.get("X-Nbagent-Session")},stop:async r=>{await n(`/sessions/${r}/stop`,{method:"POST"})},eventsUrl:r=>`${e}/se\
ssions/${r}/events?format=events&follow=true`}}async function xn(t){let e=await t.json().catch(()=>({}));return{type:e.type??
"Refused",message:e.message??t.statusText,hint:e.hint??void 0,status:t.status}}function wn(t){let e=document.cookie.split(
"; ").find(n=>n.startsWith(`${t}=`));return e?decodeURIComponent(e.slice(t.length+1)):""}function Qe(t,e,n,r){let s;function i(g){s=new EventSource(t.eventsUrl(g)),s.onopen=()=>n.connection("open while a cell \
runs"),s.onmessage=({data:c})=>n.entries(g,[JSON.parse(c)]),s.onerror=()=>{s?.readyState===EventSource.CLOSED&&n.notice(
{type:"notice",level:"error",message:"This session cannot be shown.",hint:null})}}async function a(g){let c=await t.chat(
{agent:r.agent(),session_id:e??void 0,...g});e===null&&(e=c,i(c),r.began(c))}let l={send:({parts:g})=>a({messages:[Xe(g)]}),
edit:({parts:g,message_id:c})=>a({messages:[Xe(g)],messageId:c}),regenerate:({message_id:g})=>a({trigger:"regenerate-mes\
sage",messageId:g}),stop:async()=>{e&&await t.stop(e)}};async function o(g,c={}){let h=l[g];if(!h)return{error:{type:"Us\
ageError",message:`${g} is not possible on this page.`}};try{return await h(c),{}}catch(p){if(!(p instanceof J))throw p;
return n.notice({type:"notice",level:"error",message:p.message,hint:p.info.hint??null}),{error:p.info}}}return e!==null&&
i(e),{command:o,close:()=>s?.close()}}function Xe(t){return{role:"user",parts:t.map(yn)}}function yn(t){if(t.type!=="ima\
ge")return t;let e=t.url??`data:${t.media_type};base64,${t.data}`;return{type:"file",mediaType:t.media_type,url:e}}function u(t,e={},...n){let r=document.createElement(t);return F(r,e),vn(r,n),r}function F(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function I(t,e){t.textContent!==e&&(t.textContent=
e)}function O(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function vn(t,e){for(let n of e)n&&t.append(n)}function Se(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function W(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function et(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=Tn[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var Sn={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
Tn={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...Je(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...Je(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
e.parent_id===t.head&&(t.head=e.message_id),e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=
e,n.retries+=1)},request_end(t,e,n){let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,
ended_at:n,retry:null});let s=t.messages.get(r.start.message_id);if(s)return s.status=Sn[e.outcome],s.finish_reason=e.finish_reason??
null,s.completed_at=n,s.message_id},text_delta(t,e,n,r){return Ye(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return Ye(t,
e,"reasoning",n,r)},part_end(t,e,n){let r=tt(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){
let r=t.messages.get(e.message_id);if(r)return t.tool_calls.set(e.tool_call_id,_n(e.tool_call_id,r,e.name,n)),r.parts[e.
index]={type:"tool_call",tool_call_id:e.tool_call_id},nt(t,r,n),r.message_id},tool_call_delta:G((t,e)=>{t.arguments+=e.arguments}),
tool_call_end:G((t,e)=>{Object.assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:G(
t=>{t.status="approval"}),approval_response:G((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:G((t,e,n)=>{
Object.assign(t,{status:"running",where:e.where,started_at:n})}),tool_output:G((t,e)=>{let n=t.output.at(-1),r=e.kind===
"stdout"||e.kind==="stderr";n&&r&&n[0]===e.kind?n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:G((t,e,n)=>{Object.
assign(t,{status:e.outcome,end:e,ended_at:n})})};function Je(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,
parts:[],status:"complete",run_id:null,request_id:null,provider:null,model:null,finish_reason:null,completed_at:null}}function _n(t,e,n,r){
return{tool_call_id:t,message_id:e.message_id,name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,
approval:null,where:null,started_at:null,ended_at:null,output:[],end:null}}function Ye(t,e,n,r,s){let i=tt(t,e.message_id,
e.index,n,s);if(i)return i.text+=e.text,i.ended_at=r,e.message_id}function tt(t,e,n,r,s){let i=t.messages.get(e);if(!i)return;
let a=i.parts[n];if(a)return"started_at"in a?a:void 0;let l={type:r,text:"",started_at:s,ended_at:s};return i.parts[n]=l,
nt(t,i,s),l}function nt(t,e,n){let r=t.requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function G(t){return(e,n,r)=>{
let s=e.tool_calls.get(n.tool_call_id);if(s)return t(s,n,r),s.message_id}}var rt=':host{display:block;--bg: var(--jp-layout-color1, var(--vscode-editor-background, #fff));--bg-soft: var(--jp-lay\
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
:focus-visible,.scroller:focus-visible{outline:2px solid var(--accent);outline-offset:2px}';function st(t){let e=u("div",{class:"nbagent","data-lm-suppress-shortcuts":"true"}),n=e.attachShadow({mode:"open"}),r=new CSSStyleSheet;
r.replaceSync(rt),n.adoptedStyleSheets=[r];for(let s of["keydown","keypress","keyup"])e.addEventListener(s,i=>{Rn(i)||i.
stopPropagation()});return t.append(e),{root:n,host:e}}function Rn(t){return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()===
"s"||t.shiftKey&&t.key.toLowerCase()==="p")}async function Te(t){try{return await navigator.clipboard.writeText(t),!0}catch{
return An(t)}}function An(t){let e=u("textarea",{style:"position:fixed;opacity:0"});e.value=t,document.body.append(e),e.
select();let n=document.execCommand("copy");return e.remove(),n}async function it(t){let e=globalThis.jupyterapp;if(!e)return!1;
try{return await e.commands.execute("notebook:insert-cell-below"),e.shell.currentWidget.content.activeCell.model.sharedModel.
setSource(t),!0}catch{return!1}}var ot="html,body{height:100%;margin:0}body{display:grid;grid-template-columns:minmax(180px,260px) 1fr;overflow:hidden;b\
ackground:#fff;color:#1f2328;font:14px/1.5 system-ui,sans-serif}main{min-width:0;min-height:0}main>.nbagent{height:100%}\
nav{position:relative;overflow-y:auto;padding:12px;border-inline-end:1px solid #d8dee4;background:#f6f7f8}fieldset{displ\
ay:flex;flex-direction:column;gap:10px;min-width:0;margin:0;padding:0;border:0}fieldset:disabled{opacity:.55}button,sele\
ct{font:inherit;color:inherit;cursor:pointer}:disabled,fieldset:disabled *{cursor:not-allowed}.new{padding:6px 10px;bord\
er:1px solid #d8dee4;border-radius:8px;background:#fff}label{display:flex;gap:8px;align-items:center;color:#59636e;font-\
size:12px}select{flex:1;min-width:0}.busy{min-height:1.5em;margin:0 0 8px;color:#59636e;font-size:12px}ul{display:flex;f\
lex-direction:column;gap:2px;margin:0;padding:0;list-style:none}li button{display:block;width:100%;padding:6px 8px;borde\
r:0;border-radius:6px;background:none;text-align:start}li button:hover:enabled{background:#e8e8ea}li button[aria-current\
]{background:#e2e8f0}li span{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}time{color:#59636e;\
font-size:11px}";var at=":host,.chat{height:100%}.chat{max-width:none;max-height:none;margin:0;border:0;border-radius:0}.viewport,.scroll\
er{flex:1}";function lt(t){let e=Se(),n="connecting",r=[],s=Number.NEGATIVE_INFINITY,i=new Set,a=o=>{for(let g of i)g(o)},l=t({reset(){
e=Se(),r=[],a()},entries(o,g){let c=new Set;for(let h of g)c.add(et(e,o,h));s=Math.max(s,e.at-Date.now()*1e3);for(let h of c)
a(h)},notice(o){r=[...r,o],a()},connection(o){n=o,a()}});return{get state(){return e},get connection(){return n},get notices(){
return r},command:l.command,now:()=>Date.now()*1e3+s,subscribe(o){return i.add(o),()=>i.delete(o)},close:l.close}}function ct(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let s=t.messages.get(r);if(!s)break;e.push(
s),r=s.parent_id}return e.reverse()}var f={region:"Chat with an agent",conversation:"Conversation",you:"You",assistant:"Assistant",placeholder:"Ask anything\
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
"Not done",tokens:(t,e)=>`${t} in · ${e} out`,sessionTotal:t=>`session ${t}`};function U(t,e=0){let n=Math.max(0,t/1e6);
return n<60?`${e>0?n.toFixed(e):Math.floor(n)} s`:`${Math.floor(n/60)} min ${Math.floor(n%60)} s`}function _e(t){return t<
1e3?String(t):`${(t/1e3).toFixed(t<1e4?1:0)}k`}function ut(t){return`$${t.toFixed(t<.1?4:2)}`}var Ln=5e5;function gt(t,e){let n=W(t);return n?Mn(t,n,e):Hn(t)}function Mn(t,e,n){return Pn(t,n)??In(t,e,n)??f.preparing}
function Pn(t,e){let n=[...t.tool_calls.values()],r=l=>n.findLast(o=>o.status===l&&t.runs.get(o.run_id??"")?.status==="r\
unning"),s=r("approval");if(s)return f.needsApproval(s.name);let i=r("running");if(i)return f.usingTool(i.name,U(e-(i.started_at??
e),1));if(r("pending")&&e-t.at>Ln)return f.waitingForKernel}function In(t,e,n){let r=qn(t,e.start.run_id);if(r?.status!==
"running")return;if(r.retry)return zn(r,t.at,n);let s=U(n-r.started_at);if(r.first_at===null)return f.waitingForModel(r.
start.model,s);let i=t.messages.get(r.start.message_id)?.parts.at(-1)?.type;return i==="tool_call"?f.writingCall(s):i===
"reasoning"?f.thinking(s):f.writing(s)}function zn(t,e,n){let{delay:r,error:s}=t.retry,i=Math.max(0,Math.ceil(r-(n-e)/1e6)),
a=s.status===429?f.rateLimit:s.message;return f.retrying(i,s.status?`${s.status} ${a}`:a)}function qn(t,e){return[...t.requests.
values()].findLast(n=>n.start.run_id===e)}function Hn(t){let e=t.head===null?void 0:t.messages.get(t.head)?.run_id,n=[...t.
requests.values()],r=pt(n.filter(a=>a.start.run_id===e)),s=pt(n);if(!s)return"";let i=r?[dt(r)]:[];return(!r||s.input>r.
input)&&i.push(f.sessionTotal(dt(s))),i.join(" · ")}function pt(t){let e={input:0,output:0,cost:void 0},n=!1;for(let{end:r}of t)
r?.usage?.input_tokens===void 0&&r?.usage?.output_tokens===void 0||(n=!0,e.input+=r.usage.input_tokens??0,e.output+=r.usage.
output_tokens??0,r.cost_usd!==void 0&&(e.cost=(e.cost??0)+r.cost_usd));return n?e:void 0}function dt({input:t,output:e,cost:n}){
let r=f.tokens(_e(t),_e(e));return n===void 0?r:`${r} · ${ut(n)}`}function ht(t){let e=u("textarea",{rows:"1",class:"input","aria-label":f.message,placeholder:f.placeholder}),n=u("button",
{type:"submit",class:"send"}),r=u("form",{class:"composer"},e,n),s=!1;function i(){e.style.height="auto",e.style.height=
`${e.scrollHeight}px`}function a(){let o=e.value.trim();s||!o||(e.value="",i(),l(),t.send(o))}function l(){n.disabled=!s&&
!e.value.trim()}return r.addEventListener("submit",o=>{o.preventDefault(),s?t.stop():a()}),e.addEventListener("input",()=>{
i(),l()}),e.addEventListener("keydown",o=>{o.isComposing||(o.key==="Enter"&&!o.shiftKey&&!o.altKey?(o.preventDefault(),a()):
o.key==="Escape"&&s&&(o.preventDefault(),t.stop()))}),{element:r,update(o,g){s=o,F(n,{class:s?"send stop":"send","aria-l\
abel":s?f.stop:f.send,title:s?g?f.stopping:f.stopHint:f.sendHint}),F(e,{placeholder:s?f.placeholderBusy:f.placeholder}),
l()},restore(o){e.value||(e.value=o),i(),l()},focus:()=>e.focus()}}var On=24;function ft(t){let e=u("button",{type:"button",class:"jump",hidden:!0},f.jumpToEnd),n=!0,r=0,s=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=On,i=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=s(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",i),{button:e,jump:i,keep(){let a=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:a&&(e.hidden=!1)}}}var Nn=String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`,jn=String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`,kt={open:"`",close:"`",kind:"s"},he={
open:"/*",close:"*/",kind:"c"},Bn="true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self su\
per";function j(t,e,n=[],{strings:r=[Nn,jn],ignoreCase:s=!1,decorator:i=""}={}){let l=[`(?<span>${n.map(g=>Dn(g.open)).join(
"|")||"(?!)"})`,`(?<comment>${e}.*)`,`(?<string>${r.join("|")})`,`(?<decorator>${i||"(?!)"})`,String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`].join("|"),o=g=>new Set(g.split(" "));return{words:o(t),
constants:o(Bn),pattern:new RegExp(l,"uy"),spans:n,ignoreCase:s}}function Dn(t){return t.replace(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}var Fn="abstract as async await bool boolean break byte case catch char class const constexpr continue crate d\
ebugger declare default defer delete do double else enum export extends extern final finally float fn for foreach from f\
unc function get go if impl implements import in inline instanceof int interface internal is let long loop match mod mod\
ule move mut namespace new of operator out override package private protected pub public readonly record ref return set \
short signed sizeof static string struct switch template throw trait try type typedef typeof union unsafe unsigned use u\
sing val var virtual void volatile when where while with yield",Un="add all alter and any as asc begin between by case c\
ast check column commit constraint create cross database default delete desc distinct drop else end exists explain false\
 foreign from full grant group having if in index inner insert intersect into is join key left like limit not null offse\
t on or order outer over partition primary references right rollback row rows select set table then to true union unique\
 update using values view when where window with",Vn=j("and as assert async await break case class continue def del elif\
 else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
"#",[{open:'"""',close:'"""',kind:"s"},{open:"'''",close:"'''",kind:"s"}],{decorator:String.raw`@[\w.]+|^[%!]{1,2}\w+`}),
mt=j(Fn,"//",[he,kt],{decorator:String.raw`@\w+|#\[.*?\]|^\s*#\w+`}),Gn=j("if then else elif fi for while until do done \
case esac in function return local export source set unset alias echo cd exit sudo","#",[],{decorator:String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+`}),
Wn=j(Un,"--",[he],{ignoreCase:!0}),Zn=j("break else for function if in next repeat return while library require","#",[kt]),
Kn=j("abstract baremodule begin break catch const continue do else elseif end export finally for function global if impo\
rt in let local macro module mutable primitive quote return struct try type using where while","#",[{open:'"""',close:'"\
""',kind:"s"}],{decorator:String.raw`@\w+`}),Xn=j("alias and begin break case class def do else elsif end ensure for if \
in module next not or redo rescue retry return then undef unless until when while yield require puts attr_accessor","#",
[],{decorator:String.raw`:\w+|@{1,2}\w+`}),Qn=j("","(?:#|//)",[he],{decorator:String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`}),
Jn=j("","(?!)",[{open:"<!--",close:"-->",kind:"c"}],{decorator:String.raw`<\/?[\w:-]+|\/?>|&\w+;`}),Yn=j("","(?!)",[he],
{decorator:String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+`}),er=new Map([[Vn,"python py python3 ipython pycon"],[mt,"javascript j\
s jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],[mt,"php scala dart zig objec\
tive-c groovy"],[Gn,"bash sh shell zsh console dockerfile docker makefile make powershell ps1"],[Wn,"sql sqlite postgres\
ql postgres mysql duckdb plsql"],[Zn,"r"],[Kn,"julia jl lua elixir"],[Xn,"ruby rb perl"],[Qn,"json jsonc json5 yaml yml \
toml ini cfg properties env"],[Jn,"html xml svg xhtml vue svelte"],[Yn,"css scss less"]].flatMap(([t,e])=>e.split(" ").map(
n=>[n,t])));function bt(t){let e=t.toLowerCase();if(e==="diff"||e==="patch")return tr;let n=er.get(e);return n&&((r,s)=>nr(
n,r,s))}function tr(t){return[[[t.startsWith("+")?"s":t.startsWith("-")?"d":t.startsWith("@")?"k":"",t]],0]}function nr(t,e,n){
let r=[],s=0,i=n>0?t.spans[n-1]:void 0,a=0;for(;s<e.length||i;){if(i){let o=e.indexOf(i.close,s);if(o<0)return ge(r,i.kind,
e.slice(a)),[r,1+t.spans.indexOf(i)];s=o+i.close.length,ge(r,i.kind,e.slice(a,s)),i=void 0;continue}t.pattern.lastIndex=
s;let l=t.pattern.exec(e);if(!l?.[0]){ge(r,"",e[s]),s+=1;continue}a=s,s+=l[0].length,l.groups.span?i=t.spans.find(o=>o.open===
l[0]):ge(r,rr(t,l),l[0])}return[r,0]}function rr(t,e){let{comment:n,string:r,decorator:s,number:i,name:a,call:l}=e.groups;
if(n!==void 0)return"c";if(r!==void 0)return"s";if(s!==void 0)return"d";if(i!==void 0)return"n";let o=t.ignoreCase?a.toLowerCase():
a;return t.words.has(o)?"k":t.constants.has(o)?"b":l!==void 0?"f":""}function ge(t,e,n){let r=t.at(-1);r&&r[0]===e?r[1]+=
n:n&&t.push([e,n])}var sr=40,ir=5e3,or=2e3;function xt(t,e){let n=Ee(t);return n.append(e.split(`
`)),n.element}function Ee(t){let e=t.trim().split(/[\s,{]/,1)[0].slice(0,30),n=bt(e),r=u("code",{}),s=u("span",{});r.append(
s);let i=[],a=u("div",{class:"code"},lr(e,()=>i.join(`
`)),u("pre",{tabindex:"0"},r)),l,o=0;function g(c){if(i.length%sr===0&&(l=u("span",{class:"lines"}),r.insertBefore(l,s)),
i.length>0&&l.append(`
`),i.push(c),!n||i.length>ir||c.length>or)return l.append(c);let[h,p]=n(c,o);o=p,l.append(...h.map(ar))}return{element:a,
append:c=>c.forEach(g),tail:c=>I(s,c&&i.length>0?`
${c}`:c)}}function ar([t,e]){return t?u("span",{class:t},e):e}function lr(t,e){let n=u("button",{type:"button",class:"qu\
iet",title:f.copyCode},f.copy);n.addEventListener("click",async()=>{I(n,await Te(e())?f.copied:f.copyFailed),setTimeout(
()=>I(n,f.copy),1500)});let r=u("button",{type:"button",class:"quiet",title:f.insertCode},f.insert);return r.addEventListener(
"click",async()=>{let s=await it(e());I(r,s?f.inserted:await Te(e())?f.copiedInstead:f.copyFailed),setTimeout(()=>I(r,f.
insert),1500)}),u("div",{class:"code-bar"},u("span",{},t),r,n)}var wt=Object.fromEntries(`amp & lt < gt > quot " apos ' nbsp   copy © reg ® trade ™ hellip … mdash — ndash – lsquo ‘ rs\
quo ’ ldquo “ rdquo ” laquo « raquo » bull • middot · times × divide ÷ plusmn ± minus − deg ° micro µ para ¶ sect § euro\
 € pound £ yen ¥ cent ¢ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ hArr ⇔ le ≤ ge ≥ ne ≠ asymp ≈ equiv ≡ infin ∞ sum ∑ pr\
od ∏ int ∫ radic √ part ∂ nabla ∇ isin ∈ notin ∉ cap ∩ cup ∪ sub ⊂ sup ⊃ forall ∀ exist ∃ alpha α beta β gamma γ delta δ\
 epsilon ε theta θ lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ chi χ psi ψ omega ω Delta Δ Sigma Σ Omega Ω frac12 ½ fra\
c14 ¼ frac34 ¾ sup2 ² sup3 ³ ouml ö auml ä uuml ü Ouml Ö Auml Ä Uuml Ü szlig ß eacute é egrave è agrave à ccedil ç ntild\
e ñ aring å oslash ø aelig æ shy ­ zwj ‍`.split(/ (?=\S)/).reduce((t,e,n,r)=>(n%2===0&&t.push([e,r[n+1]??""]),t),
[])),cr=/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;function Z(t){return t.includes("&")?t.replace(
cr,(e,n,r,s)=>{if(s!==void 0)return Object.hasOwn(wt,s)?wt[s]:e;let i=n?Number.parseInt(n,10):Number.parseInt(r,16);return i>
0&&i<=1114111&&!(i>=55296&&i<=57343)?String.fromCodePoint(i):"�"}):t}var ur=/^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/,pr=/^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;
function yt(t){let e=ur.exec(t);return e?{type:"math",raw:e[0],tex:e[1]??e[2]??"",display:!0}:void 0}function vt(t){let e=pr.
exec(t);if(!e)return;let[n,r,s,i,a]=e;return{type:"math",raw:n,tex:r??s??i??a??"",display:r!==void 0||s!==void 0}}function St(t){
let e=t.search(/\$|\\[([]/);return e<0?void 0:e}var Tt,dr=new Set;function Re(t){let e=u("code",{class:t.display?"math display":"math"},t.raw.trim());return Tt?gr(e,t):dr.add({element:new WeakRef(
e),token:t}),e}function gr(t,e){try{let n=u("span",{class:t.className});Tt?.(e.tex,n,e.display),t.replaceChildren(...n.childNodes),
t.classList.add("drawn")}catch{}}var hr=new Set(["http:","https:","mailto:"]),fr=/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i,mr=/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;
function fe(t){return hr.has(Et(t))?t.trim():void 0}function me(t){if(fr.test(t))return{url:t,ask:!1};let e=Et(t);return e===
"http:"||e==="https:"?{url:t.trim(),ask:!0}:void 0}function _t(t){try{return new URL(t).host}catch{return"?"}}function Et(t){
try{return new URL(t.replace(mr,"")).protocol}catch{return""}}var Rt=24;function Y(t,e=0){if(e>Rt)return u("p",{class:"plain"},t.raw);switch(t.type){case"space":case"def":return;case"\
heading":return K(u(`h${Sr(t)}`),t.tokens,e);case"hr":return u("hr");case"code":return xt(t.lang??"",t.text);case"blockq\
uote":return At(u("blockquote"),t.tokens,e+1);case"list":return kr(t,e);case"table":return br(t,e);case"math":return u("\
div",{class:"formula"},Re(t));case"html":return u("p",{class:"plain"},t.raw.trimEnd());default:return K(u("p"),Ct(t),e)}}
function Ae(t,e=0){let n=u("li",{class:t.task?"task":void 0});for(let r of t.tokens)r.type==="text"||r.type==="checkbox"?
K(n,[r],e):At(n,[r],e+1);return n}function ke(t,e=0){let n=u("tr");for(let r of t){let s=u(r.header?"th":"td",{class:r.align?
`align-${r.align}`:void 0});n.append(K(s,r.tokens,e))}return n}function At(t,e,n){for(let r of e){let s=Y(r,n);s&&t.append(
s)}return t}function kr(t,e){let n=t.ordered&&t.start!==1?String(t.start):void 0,r=u(t.ordered?"ol":"ul",{start:n});return r.
append(...t.items.map(s=>Ae(s,e+1))),r}function br(t,e){let n=u("tbody");n.append(...t.rows.map(s=>ke(s,e)));let r=u("th\
ead",{},ke(t.header,e));return u("div",{class:"table",tabindex:"0",role:"group"},u("table",{},r,n))}function K(t,e,n){for(let r of e)
n>Rt?t.append(r.raw):xr(t,r,n+1);return t}function xr(t,e,n){switch(e.type){case"strong":case"em":case"del":t.append(K(u(
e.type),Ct(e),n));return;case"codespan":t.append(u("code",{},e.text));return;case"br":t.append(u("br"));return;case"link":
t.append(wr(e,n));return;case"image":t.append(yr(e));return;case"checkbox":t.append(vr(e.checked));return;case"math":t.append(
Re(e));return;case"html":t.append(/^<br\s*\/?>$/i.test(e.raw)?u("br"):e.raw);return;case"escape":t.append(e.text);return;default:
"tokens"in e&&e.tokens?K(t,e.tokens,n):t.append(Z(e.text))}}function wr(t,e){let n=fe(t.autolink?t.href:Z(t.href)),r=t.title?
Z(t.title):void 0,s=n?u("a",{href:n,title:r??n,target:"_blank",rel:"noopener noreferrer"}):u("span",{class:"no-link",title:f.
linkRefused});return K(s,t.tokens,e)}function yr(t){let e=$t(t.tokens??[])||Z(t.text),n=me(Z(t.href));if(!n)return u("sp\
an",{class:"no-link",title:f.imageRefused},e||t.href);let r=()=>u("img",{src:n.url,alt:e,referrerpolicy:"no-referrer"});
if(!n.ask)return r();let s=u("button",{type:"button",class:"load-image",title:n.url});return s.append(f.loadImage(_t(n.url)),
e?u("span",{},e):""),s.addEventListener("click",()=>s.replaceWith(r())),s}function vr(t){let e=u("input",{type:"checkbox",
disabled:!0,"aria-label":f.task(t)});return F(e,{checked:t}),e}function $t(t){return t.map(e=>"tokens"in e&&e.tokens?$t(
e.tokens):Z("text"in e?String(e.text):"")).join("")}function Sr(t){return Math.min(6,Math.max(1,t.depth))}function Ct(t){
return"tokens"in t&&t.tokens?t.tokens:[{type:"text",raw:t.raw,text:"text"in t?String(t.text):t.raw}]}function Tr(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var Nt=Tr();var Q={exec:()=>null};function X(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),s=e[r];return s||(s=t(r),e[r]=
s),s}}function y(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(s,i)=>{let a=typeof i=="string"?i:i.source;return a=
a.replace(N.caret,"$1"),n=n.replace(s,a),r},getRegex:()=>new RegExp(n,e)};return r}var jt=((t="")=>{try{return!!new RegExp(
"(?<=1)(?<!1)"+t)}catch{return!1}})(),N={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
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
`^ {0,${t}}(?:</?(?:${Me})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,
"i")),blockquoteBeginRegex:X(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
_r=/^(?:[ \t]*(?:\n|$))+/,Er=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Rr=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
ce=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,Ar=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,Le=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
Me="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",ue=y(
" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",Me).getRegex(),Bt=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
Dt=y(Bt).replace(/bull/g,Le).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,ue).getRegex(),$r=y(Bt).replace(/bull/g,Le).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,ue).getRegex(),Pe=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
Cr=/^[^\n]+/,Ie=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,Lr=y(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",Ie).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),Mr=y(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,Le).getRegex(),ze=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Pr=y(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",ze).replace("tag",Me).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),Ft=t=>y(Pe).replace("hr",ce).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tab\
le","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",t).replace("html",ue).getRegex(),Ir=Ft(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),zr=Ft(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
qr=y(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",zr).getRegex(),qe={blockquote:qr,
code:Er,def:Lr,fences:Rr,heading:Ar,hr:ce,html:Pr,lheading:Dt,list:Mr,newline:_r,paragraph:Ir,table:Q,text:Cr},Lt=y("^ *\
([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|h\
tml).*(?:\\n|$))*)\\n*|$)").replace("hr",ce).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").
replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",ue).getRegex(),Hr={...qe,lheading:$r,table:Lt,paragraph:y(Pe).replace(
"hr",ce).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Lt).replace("blockquote"," {\
0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)\
])[ \\t]+[^ \\t\\n]").replace("html",ue).getRegex()},Or={...qe,html:y(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?:\
 *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",ze).replace(/tag/g,
"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr\
|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:Q,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:y(Pe).replace("hr",ce).replace(
"heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",Dt).getRegex()},Nr=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,jr=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
Ut=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,Br=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,B=/[\p{P}\p{S}]/u,
ne=/[\s\p{P}\p{S}]/u,pe=/[^\s\p{P}\p{S}]/u,Dr=y(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,ne).getRegex(),Fr=/[\p{Pi}\p{Ps}"']/u,
Vt=/(?!~)[\p{P}\p{S}]/u,Ur=/(?!~)[\s\p{P}\p{S}]/u,Vr=/(?:[^\s\p{P}\p{S}]|~)/u,Gr=y(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",jt?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
Gt=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,Wr=y(Gt,"u").replace(/punct/g,B).getRegex(),Zr=y(
Gt,"u").replace(/punct/g,Vt).getRegex(),Kr=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
Xr=y(Kr,"u").replace(/openQuote/g,Fr).replace(/punct/g,B).getRegex(),Wt="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",Qr=y(Wt,"gu").replace(/notPunctSpace/g,
pe).replace(/punctSpace/g,ne).replace(/punct/g,B).getRegex(),Jr=y(Wt,"gu").replace(/notPunctSpace/g,Vr).replace(/punctSpace/g,
Ur).replace(/punct/g,Vt).getRegex(),Yr="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",es=y(Yr,"gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,
ne).replace(/punct/g,B).getRegex(),ts=y("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notP\
unctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=pun\
ct)","gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,ne).replace(/punct/g,B).getRegex(),ns="^[^_*]*?\\*\\*[^_*]*?\
_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctS\
pace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",rs=y(
ns,"gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,ne).replace(/punct/g,B).getRegex(),ss=y(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,B).getRegex(),is="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",os=y(is,"gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,ne).replace(/punct/g,B).getRegex(),as=y(/\\(punct)/,
"gu").replace(/punct/g,B).getRegex(),ls=y(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,B).
getRegex(),cs=y(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),us=y(ze).replace("(?:-->|$)","-->").getRegex(),ps=y("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",us).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
Zt=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,we=y(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",Zt).getRegex(),ds=y(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",we).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),gs=y(/^!?\[(label)\]\[(ref)\]/).replace("label",we).replace("ref",Ie).getRegex(),hs=y(/^!?\[(ref)\](?:\[\])?/).
replace("ref",Ie).getRegex(),Mt=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,fs=y(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",Zt).getRegex(),ms=y("reflink|nolink(?!\\()","g").replace("reflink",y(/^!?\[(label)\]\[(ref)\]/).replace(
"label",fs).replace("ref",Mt).getRegex()).replace("nolink",y(/^!?\[(ref)\](?:\[\])?/).replace("ref",Mt).getRegex()).getRegex(),
Pt=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,ks=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,bs=y(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,ks).getRegex(),He={_backpedal:Q,anyPunctuation:as,anyPunctuationOutsideCode:ls,
autolink:cs,blockSkip:Gr,br:Ut,code:jr,del:Q,delLDelim:Q,delRDelim:Q,emStrongLDelim:Wr,emStrongRDelimAst:Qr,emStrongRDelimUnd:ts,
escape:Nr,link:ds,nolink:hs,punctuation:Dr,reflink:gs,reflinkSearch:ms,tag:ps,text:Br,url:Q},xs={...He,emStrongLDelim:Xr,
emStrongRDelimAst:es,emStrongRDelimUnd:rs,link:y(/^!?\[(label)\]\((.*?)\)/).replace("label",we).getRegex(),reflink:y(/^!?\[(label)\]\s*\[([^\]]*)\]/).
replace("label",we).getRegex()},$e={...He,emStrongRDelimAst:Jr,emStrongLDelim:Zr,delLDelim:ss,delRDelim:os,url:y(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).
replace("emailProtocol",bs).replace("protocol",Pt).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:y(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",Pt).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",jt?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},ws={...$e,br:y(Ut).replace("{2,}","*").getRegex(),text:y($e.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},be={normal:qe,gfm:Hr,pedantic:Or},le={normal:He,gfm:$e,breaks:ws,pedantic:xs};function ys(t){return N.numericCharacterReference.test(t)?t.replace(N.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===
void 0&&r===void 0)return"&amp;";let s=n===void 0?Number.parseInt(r,16):Number.parseInt(n,10);return s===0||s>1114111||s>=
55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}function It(t,e){let n=t.replace(N.findPipe,(i,a,l)=>{let o=!1,g=a;for(;--g>=0&&l[g]==="\\";)o=!o;return o?"|":" |"}),r=n.
split(N.splitPipe),s=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else
for(;r.length<e;)r.push("");for(;s<r.length;s++)r[s]=r[s].trim().replace(N.slashPipe,"|");return r}function D(t,e,n){let r=t.
length;if(r===0)return"";let s=0;for(;s<r;){let i=t.charAt(r-s-1);if(i===e&&!n)s++;else if(i!==e&&n)s++;else break}return t.
slice(0,r-s)}function zt(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&N.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function ye(t){return t.trim().replace(N.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function qt(t,e){
if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===
e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var te=new WeakMap;function Oe(t){let e={"*":-1,_:-1},
n=-1,r=t.length;for(let s=0;s<r;s++){let i=t[s];if(i!=="*"&&i!=="_"&&i!=="~")continue;let a=s===0?`
`:t[s-1],l=s+1;for(;l<r&&t[l]===i;)l++;a!==" "&&a!=="	"&&a!==`
`&&a!=="\r"&&a!=="\f"&&(i==="~"?n=s:e[i]=s),s=l-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}
function vs(t,e){let n=Oe(e),r=te.get(t);r?r.push(n):te.set(t,[n])}function Ss(t){let e=te.get(t);e&&(e.pop(),e.length===
0&&te.delete(t))}function Kt(t,e,n){let r=te.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:
Oe(e).lastPossibleEmStrongCloserIndex[n]}function Xt(t,e){let n=te.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:
Oe(e).lastPossibleDelCloserIndex}function xe(t,e=0){let n=e,r="";for(let s of t)if(s==="	"){let i=4-n%4;r+=" ".repeat(i),
n+=i}else r+=s,n++;return r}function Ts(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let s=e.inline.code.exec(
t.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}
n+=t[r]}return n}function Ht(t,e,n,r,s){let i=e.href,a=e.title||null,l=Ts(t[1],s),o=t[0].charAt(0)==="!",g=r.state.inLink,
c=r.state.linkEmitted,h=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let p=r.inlineTokens(l),m=r.state.linkEmitted;
if(r.state.linkEmitted=c,r.state.inLink=g,!o){if(m){r.state.inRawBlock=h;return}r.state.linkEmitted=!0}return{type:o?"im\
age":"link",raw:n,href:i,title:a,text:l,tokens:p}}function _s(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===
null)return e;let s=r[1];return e.split(`
`).map(i=>{let a=i.match(n.other.beginningSpace);if(a===null)return i;let[l]=a;return i.slice(Math.min(l.length,s.length))}).
join(`
`)}function Ot(t,e,n,r){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let l=r.inline.code.exec(e.slice(s));if(l){s+=l[0].length-1;continue}}if(e[s]!=="<")continue;let i=t.slice(n+s),a=r.
inline.tag.exec(i)||r.inline.autolink.exec(i);if(a){if(a[0].length>e.length-s)return!0;s+=a[0].length-1}}return!1}var ee=class{options;rules;lexer;constructor(t){
this.options=t||Nt}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){
let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:zt(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],
r=_s(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.
rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=D(n,"#");(this.options.
pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:D(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",
raw:D(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=D(e[0],`
`).split(`
`),r="",s="",i=[];for(;n.length>0;){let a=!1,l=[],o;for(o=0;o<n.length;o++)if(this.rules.other.blockquoteStart.test(n[o]))
l.push(n[o]),a=!0;else if(!a)l.push(n[o]);else break;n=n.slice(o);let g=l.join(`
`),c=g.replace(this.rules.other.blockquoteMarkerWhitespace,(m,b,v)=>v.startsWith(" ")?b+" "+v.slice(1):b+xe(v,b.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${g}`:g,s=s?`${s}
${c}`:c;let h=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,i,!0),this.lexer.state.top=h,n.length===
0)break;let p=i.at(-1);if(p?.type==="code"||p?.type==="heading"||p?.type==="hr"||p?.type==="html"||p?.type==="table")break;
if(p?.type==="blockquote"){let m=p,b=n.join(`
`),v=m.raw+`
`+b.replace(this.rules.other.blockquoteSetextReplace2,""),w=this.blockquote(v);i[i.length-1]=w;let T=v.substring(w.raw.length).
replace(/^\n/,""),q=T?T.split(`
`).length:0,R=q?n.slice(0,-q):n;if(R.length>0&&(r=`${r}
${R.join(`
`)}`),s=s.substring(0,s.length-m.text.length)+w.text,n=n.slice(R.length),n.length>0&&this.rules.other.blockquoteStart.test(
n[0]))continue;break}else if(p?.type==="list"){let m=p,b=m.raw+`
`+n.join(`
`),v=this.list(b);i[i.length-1]=v;let w=v.raw.length>m.raw.length?b.slice(m.raw.length+1,v.raw.length).split(`
`).length:0;if(w>0){let T=n.slice(0,w).join(`
`);r=`${r}
${T}`,s=`${s}
${T}`}if(n=n.slice(w),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",
raw:r,tokens:i,text:s}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,s=e[1].trim(),i=s.
length>1,a={type:"list",raw:"",ordered:i,start:i?+s.slice(0,-1):"",loose:!1,items:[]};s=i?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=i?s:"[*+-]");let l=this.rules.other.listItemRegex(s),o=!1;for(;t;){let h=!1,p="";if(!(e=l.exec(
t))||this.rules.block.hr.test(t))break;let m=r();t=t.substring(e[0].length);let b=e[2].split(`
`,1)[0],v=e[1].length,w=this.options.pedantic?xe(b,v):b.replace(this.rules.other.leadingSpaceTab,L=>xe(L,v)),T=t.split(`\

`,1)[0],q=!w.trim(),R=0;if(this.options.pedantic?(R=2,p=w.trimStart()):q?R=v+1:(R=w.search(this.rules.other.nonSpaceChar),
R=R>4?1:R,p=w.slice(R),R+=v),q&&this.rules.other.blankLine.test(T)&&(t=t.substring(T.length+1),h=!0),!h){let L=this.rules.
other.nextBulletRegex(R),E=this.rules.other.hrRegex(R),A=this.rules.other.fencesBeginRegex(R),P=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(R):this.rules.other.headingBeginRegex(R),C=this.rules.other.htmlBeginRegex(R),H=this.
rules.other.blockquoteBeginRegex(R),oe=!1;for(;t;){let d=t.split(`
`,1)[0],k;if(T=d,this.options.pedantic?(T=T.replace(this.rules.other.listReplaceNesting,"  "),k=T):k=T.replace(this.rules.
other.leadingSpaceTab,x=>xe(x)),A.test(T)||P.test(T)||C.test(T)||H.test(T)||L.test(T)||E.test(T))break;if(k.search(this.
rules.other.nonSpaceChar)>=R||!T.trim())p+=`
`+k.slice(R),oe=!1;else{if(q)break;let x=w;if(!this.options.pedantic&&!p.includes(`
`)&&!w.includes("	")){let $;for(;!E.test(x)&&($=this.rules.other.nestedBlockMarker.exec(x));)x=x.slice($[0].length);if(!x.
trim())break}if(x.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||A.test(x)||P.
test(x)||C.test(x)||E.test(x))break;if(!this.options.pedantic&&!oe){let $=w.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test($)||this.rules.block.heading.test($)||this.rules.block.hr.test($))break}let S=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(T)&&this.rules.block.lheading.test(`${w}
${T}`)?`    ${k.replace(/^ {0,3}/,"")}`:T;p+=`
`+S,oe=!0}q=!T.trim(),t=t.substring(d.length+1),w=k.slice(R)}}let _=n.slice(m,r());a.loose||(o?a.loose=!0:this.rules.other.
doubleBlankLine.test(_)&&(o=!0)),a.items.push({type:"list_item",raw:_,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(p),loose:!1,text:p,tokens:[]})}let g=a.items.at(-1);if(g)g.raw=g.raw.trimEnd(),g.text=g.text.trimEnd();else return;
a.raw=n.slice(0,r()).trimEnd();let c=[];for(let h of a.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
h.tokens=this.lexer.blockTokens(h.text,[]),!a.loose){let p=h.tokens.filter(b=>b.type==="space"),m=p.length>0&&p.some(b=>this.
rules.other.anyLine.test(b.raw));a.loose=m}for(let h=0;h<a.items.length;h++){let p=a.items[h],m=p.tokens[0];if(p.task&&(m?.
type==="text"||m?.type==="paragraph")){p.text=p.text.replace(this.rules.other.listReplaceTask,""),m.raw=m.raw.replace(this.
rules.other.listReplaceTask,""),m.text=m.text.replace(this.rules.other.listReplaceTask,"");let b=this.lexer.inlineQueue;
for(let w=c[h];w<b.length;w++)if(b[w].tokens===m.tokens){b[w].src=b[w].src.replace(this.rules.other.listReplaceTask,"");
break}let v=this.rules.other.listTaskCheckbox.exec(p.raw);if(v){let w={type:"checkbox",raw:v[0]+" ",checked:v[0]!=="[ ]"};
p.checked=w.checked,a.loose?p.tokens[0]&&["paragraph","text"].includes(p.tokens[0].type)&&"tokens"in p.tokens[0]&&p.tokens[0].
tokens?(p.tokens[0].raw=w.raw+p.tokens[0].raw,p.tokens[0].text=w.raw+p.tokens[0].text,p.tokens[0].tokens.unshift(w)):p.tokens.
unshift({type:"paragraph",raw:w.raw,text:w.raw,tokens:[w]}):p.tokens.unshift(w)}}else p.task&&(p.task=!1)}if(a.loose)for(let h of a.
items){h.loose=!0;for(let p of h.tokens)p.type==="text"&&(p.type="paragraph")}return a}}html(t){let e=this.rules.block.html.
exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=zt(
e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.
block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&qt(e[2],"()")!==-1)return;let n=ye(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:D(e[0],`
`),href:r,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let n=It(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],i={type:"table",raw:D(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let a of r)this.rules.other.tableAlignRight.test(a)?i.align.push(
"right"):this.rules.other.tableAlignCenter.test(a)?i.align.push("center"):this.rules.other.tableAlignLeft.test(a)?i.align.
push("left"):i.align.push(null);for(let a=0;a<n.length;a++)i.header.push({text:n[a],tokens:this.lexer.inline(n[a]),header:!0,
align:i.align[a]});for(let a of s)i.rows.push(It(a,i.header.length).map((l,o)=>({text:l,tokens:this.lexer.inline(l),header:!1,
align:i.align[o]})));return i}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"\
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
if(!this.options.pedantic&&Ot(t,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let o=D(s.slice(0,-1),"\\");if((s.length-
o.length)%2===0)return}else{let o=qt(n[2],"()");if(o===-2)return;if(o>-1){let g=(n[0].indexOf("!")===0?5:4)+n[1].length+
o;n[2]=n[2].substring(0,o),n[0]=n[0].substring(0,g).trim(),n[3]=""}}let i=D(n[0].slice(0,-1),"\\");if((n[0].length-i.length)%
2===0)return;let a=n[2],l="";if(this.options.pedantic){let o=this.rules.other.pedanticHrefTitle.exec(a);o&&(a=o[1],l=o[3])}else
l=n[3]?n[3].slice(1,-1):"";return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?a=a.slice(1):a=a.slice(1,-1)),Ht(n,{href:a&&a.replace(this.rules.inline.anyPunctuation,"$1"),
title:l&&l.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(
0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&Ot(t,r[1],s,this.rules))return;let i=e[ye(r[2]||r[1])];if(!i){let a=r[0].
charAt(0);return{type:"text",raw:a,text:a}}return Ht(r,i,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.
inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],i=n===s,a=e.length-t.length,l=a;for(;!this.
options.pedantic&&l>0&&e[l-1]===s;)l--;let o=[...e.slice(Math.max(0,l-2),l)].at(-1)??"",g=o==="*"||o==="_"||!!this.rules.
inline.punctuation.exec(o);l<a&&(n=o);let c=l<a?g:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(
this.rules.other.unicodeAlphaNumeric))return;let h=r[1]||r[3]||"";if(!h||!n||c){let p=[...r[0]].length-1,m,b,v=p,w=0,T=a-
l+p,q=!this.options.pedantic&&!!o.trim()&&(!!h||s==="*"&&!g);if(s!=="*"&&s!=="_")return;let R=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,_=Kt(this,e,s),L=e.length-t.length+p;if(_<L)return;e=e.slice(-1*t.
length+p);let E=_-L;for(R.lastIndex=0;(r=R.exec(e))!==null&&!(r.index>E);){if(m=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!m)continue;
if(b=[...m].length,r[3]||r[4]){v+=b;continue}else if((r[5]||r[6]||q)&&T%3&&!((T+b)%3)){if(i&&(r[5]||r[6]))break;w+=b;continue}
if(v-=b,v>0)continue;b=Math.min(b,b+v+w);let A=[...r[0]][0].length,P=t.slice(0,p+r.index+A+b);if(Math.min(p,b)%2){let H=P.
slice(1,-1);return{type:"em",raw:P,text:H,tokens:this.lexer.inlineTokens(H)}}let C=P.slice(2,-2);return{type:"strong",raw:P,
text:C,tokens:this.lexer.inlineTokens(C)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.
other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(
t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(
t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let s=[...r[0]].length-1,i,a,l=s,o=this.rules.inline.delRDelim,
g=Xt(this,e),c=e.length-t.length+s;if(g<c)return;e=e.slice(-1*t.length+s);let h=g-c;for(o.lastIndex=0;(r=o.exec(e))!==null&&
!(r.index>h);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(a=[...i].length,a!==s))continue;if(r[3]||r[4]){l+=a;continue}
if(l-=a,l>0)continue;a=Math.min(a,a+l);let p=[...r[0]][0].length,m=t.slice(0,s+r.index+p+a),b=m.slice(s,-s);return{type:"\
del",raw:m,text:b,tokens:this.lexer.inlineTokens(b)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,
autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")
n=e[0],r="mailto:"+n;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);n=e[0],e[1]===
"www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){
let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:ys(
e[0]),escaped:n}}}},Qt=class Ce{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||Nt,this.options.tokenizer=this.options.tokenizer||new ee,this.tokenizer=this.options.
tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,
linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:N,block:be.normal,inline:le.normal};this.options.pedantic?(n.block=
be.pedantic,n.inline=le.pedantic):this.options.gfm&&(n.block=be.gfm,this.options.breaks?n.inline=le.breaks:n.inline=le.gfm),
this.tokenizer.rules=n}static get rules(){return{block:be,inline:le}}static lex(e,n){return new Ce(n).lex(e)}static lexInline(e,n){
return new Ce(n).inlineTokens(e)}lex(e){e=e.replace(N.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=
!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(N.tabCharGlobal,"    ").replace(N.spaceLine,""));let i=1/0,
a,l=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===ee.prototype.paragraph;for(;e;){if(e.length<i)i=
e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=n.at(-1);let o;if(this.options.extensions?.
block?.some(c=>(o=c.call({lexer:this},e,n))?(e=e.substring(o.raw.length),n.push(o),!0):!1))continue;if(o=this.tokenizer.
space(e)){e=e.substring(o.raw.length);let c=n.at(-1);o.raw.length===1&&c!==void 0?c.raw+=`
`:n.push(o);continue}if(o=this.tokenizer.code(e)){e=e.substring(o.raw.length);let c=n.at(-1);c?.type==="paragraph"||c?.type===
"text"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+o.raw,c.text+=`
`+o.text,this.inlineQueue.at(-1).src=c.text):n.push(o);continue}if(o=this.tokenizer.fences(e)){e=e.substring(o.raw.length),
n.push(o);continue}if(o=this.tokenizer.heading(e)){e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.hr(
e)){e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.blockquote(e)){e=e.substring(o.raw.length),n.push(
o);continue}if(o=this.tokenizer.list(e)){e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.html(e)){e=e.
substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.def(e)){e=e.substring(o.raw.length);let c=n.at(-1);c?.type===
"paragraph"||c?.type==="text"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+o.raw,c.text+=`
`+o.raw,this.inlineQueue.at(-1).src=c.text):(this.tokens.links[o.tag]||(this.tokens.links[o.tag]={href:o.href,title:o.title}),
n.push(o));continue}if(o=this.tokenizer.table(e)){e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.lheading(
e)){e=e.substring(o.raw.length),n.push(o);continue}let g=e;if(this.options.extensions?.startBlock){let c=1/0,h=e.slice(1),
p;this.options.extensions.startBlock.forEach(m=>{p=m.call({lexer:this},h),typeof p=="number"&&p>=0&&(c=Math.min(c,p))}),
c<1/0&&c>=0&&(g=e.substring(0,c+1))}if(this.state.top&&(o=this.tokenizer.paragraph(g))){let c=n.at(-1);(r||c===a&&l)&&c?.
type==="paragraph"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+o.raw,c.text+=`
`+o.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text,a=c):(n.push(o),a=o),r=g.length!==e.length,e=e.substring(
o.raw.length);continue}if(o=this.tokenizer.text(e)){e=e.substring(o.raw.length);let c=n.at(-1);c?.type==="text"?(c.raw+=
(c.raw.endsWith(`
`)?"":`
`)+o.raw,c.text+=`
`+o.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text):n.push(o);continue}if(e){this.infiniteLoopError(e.charCodeAt(
0));break}}return this.state.top=!0,this.state.lastToken=s,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),
n}linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.inline.link;for(let r of e.matchAll(this.tokenizer.
rules.inline.blockSkip))if(n.test(r[0])&&e.charAt(r.index-1)!=="!")return!0;for(let r of e.matchAll(this.tokenizer.rules.
inline.reflinkSearch)){let s=r[0],i=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,ye(s.slice(
i+1,-1))))&&!(i>1&&this.linkInText(s.slice(1,i-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.
state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,n)}finally{this.state.linkParenPossible=
r}}#t(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),s=r||this.options.hooks?.emStrongMask||this.tokenizer.
emStrong!==ee.prototype.emStrong||this.tokenizer.del!==ee.prototype.del?this.#r(e):e;if(!r)return this.#e(e,s,n);vs(this.
tokenizer,s);try{return this.#e(e,s,n)}finally{Ss(this.tokenizer)}}#e(e,n,r){let s=!1,i="",a=1/0;for(;e;){if(e.length<a)
a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}s||(i=""),s=!1;let l;if(this.options.extensions?.inline?.some(
c=>(l=c.call({lexer:this},e,r))?(e=e.substring(l.raw.length),r.push(l),!0):!1))continue;if(l=this.tokenizer.escape(e)){e=
e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.tag(e)){e=e.substring(l.raw.length),r.push(l);continue}
if(l=this.tokenizer.link(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.reflink(e,this.tokens.links)){
e=e.substring(l.raw.length);let c=r.at(-1);l.type==="text"&&c?.type==="text"?(c.raw+=l.raw,c.text+=l.text):r.push(l);continue}
let o=e[0];if(o==="*"||o==="_"){let c=n.length-e.length;if(Kt(this.tokenizer,n,o)<=c){let h=1;for(;h<e.length&&e.charCodeAt(
h)===o.charCodeAt(0);)h++;let p=e.substring(0,h),m=r.at(-1);m?.type==="text"&&!m.escaped?(m.raw+=p,m.text+=p):r.push({type:"\
text",raw:p,text:p,escaped:!1}),e=e.substring(h),i=o,s=!0;continue}}else if(o==="~"){let c=n.length-e.length;if(Xt(this.
tokenizer,n)<=c){let h=1;for(;h<e.length&&e.charCodeAt(h)===126;)h++;let p=e.substring(0,h),m=r.at(-1);m?.type==="text"&&
!m.escaped?(m.raw+=p,m.text+=p):r.push({type:"text",raw:p,text:p,escaped:!1}),e=e.substring(h),i=o,s=!0;continue}}if(l=this.
tokenizer.emStrong(e,n,i)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.codespan(e)){e=e.substring(
l.raw.length),r.push(l);continue}if(l=this.tokenizer.br(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.
del(e,n,i)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.autolink(e)){e=e.substring(l.raw.length),
r.push(l);continue}if(!this.state.inLink&&(l=this.tokenizer.url(e))){e=e.substring(l.raw.length),r.push(l);continue}let g=e;
if(this.options.extensions?.startInline){let c=1/0,h=e.slice(1),p;this.options.extensions.startInline.forEach(m=>{p=m.call(
{lexer:this},h),typeof p=="number"&&p>=0&&(c=Math.min(c,p))}),c<1/0&&c>=0&&(g=e.substring(0,c+1))}if(l=this.tokenizer.inlineText(
g)){e=e.substring(l.raw.length),l.raw.slice(-1)!=="_"&&(i=l.raw.slice(-1)),s=!0;let c=r.at(-1);c?.type==="text"?(c.raw+=
l.raw,c.text+=l.text):r.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:n,
tag:r,autolink:s}=this.tokenizer.rules.inline,i="",a=0,l;for(n.lastIndex=0;l=n.exec(e);){let o=l.index+(l[2]?l[2].length:
0),g=l.index+l[0].length;if(e.charAt(o)==="<"){let c=e.slice(o),h=r.exec(c)||s.exec(c);if(!h){n.lastIndex=o+1;continue}g=
o+h[0].length,n.lastIndex=g}i+=e.slice(a,o)+"["+"a".repeat(g-o-2)+"]",a=g}return i+e.slice(a)}#r(e){let n=e;if(this.tokens.
links&&e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,s=i=>{let a=i.lastIndexOf("[");if(!Object.hasOwn(
this.tokens.links,ye(i.slice(a+1,-1))))return i;if(a>1&&i.charAt(0)!=="!"){let l=i.slice(1,a-1);if(this.linkInText(l))return"\
["+l.replace(r,s)+"]["+"a".repeat(i.length-a-2)+"]"}return"["+"a".repeat(i.length-2)+"]"};n=n.replace(r,s)}return n=n.replace(
this.tokenizer.rules.inline.anyPunctuationOutsideCode,(r,s,i)=>i?"+".repeat(r.length):s?s+r.slice(s.length,-s.length).replace(
/`/g,"+")+s:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){let n="In\
finite loop on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}};var Es=16384,Rs={gfm:!0,breaks:!1,tokenizer:new ee,extensions:{childTokens:{},renderers:{},block:[yt],startBlock:[],inline:[
vt],startInline:[St]}};function Ne(t,e){try{let n=new Qt(Rs);n.tokens.links=e;let r=n.blockTokens(t,n.tokens);for(let{src:s,
tokens:i}of n.inlineQueue)s.length>Es?i.push(Jt("text",s)):n.inlineTokens(s,i);return[...r]}catch{return[Jt("html",t)]}}
function Jt(t,e){return{type:t,raw:e,text:e,block:t==="html",escaped:!1}}var As=/(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/,$s=/(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/,Cs=/<\/?[a-zA-Z][^<>\n]*$/,
Ls=["**","~~","*","__","_"];function Be(t){let e=As.exec(t),n=e?t.slice(0,e.index+(e[0].startsWith(`
`)?1:0)):t,r=n.lastIndexOf(`

`)+1;return n.slice(0,r)+je(n.slice(r))}function je(t){let e=t.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g,o=>"x".repeat(o.length)),
n=e.indexOf("`");if(n>=0)return`${t}${/`+/.exec(e.slice(n))[0]}`;let r=$s.exec(e);if(r)return je(t.slice(0,r.index)+(r[1]?
"":r[2]));let s=Cs.exec(e);if(s)return je(t.slice(0,s.index));let a=t.replace(/[*_~]{1,3}$/,"").trimEnd(),l=e.slice(0,a.
length);for(let o of Ls){let g=l.split(o).length-1;l=l.replaceAll(o,"x".repeat(o.length));let c=new RegExp(String.raw`(?:^|[\s(\[{"'x])${o.
replace(/\*/g,String.raw`\*`)}\S`);g%2===1&&c.test(e.slice(0,a.length))&&(a+=o)}return a}var De=30,Ms=2,Ps=8,Is=/^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;function re(){let t=u("div",{class:"markdown"}),e="",
n=0,r=[],s=Object.create(null),i,a=[],l,o=0,g=!1;function c(){t.replaceChildren(),[e,n,r,s,i,a]=["",0,[],Object.create(null),
void 0,[]],[l,o,g]=[void 0,0,!1]}function h(d){let k=d.includes("\r")?d.replace(/\r\n?/g,`
`):d;if(!(k===e&&!g))for((g||!k.startsWith(e))&&c(),e=k;p(););}function p(){if(i?.kind==="fence")return R(i);if(i)return L(
i);let d=e.slice(n);if(q(d))return!0;let k=m(d),x=Yt(k,d);if(x>0){for(let S of k.slice(0,x))b(S),w(S.raw,Y(S));return!0}
return _(k[0],d)?!0:(v(m(Be(d))),!1)}function m(d){return Ne(d,Object.create(s))}function b(d){d.type==="def"&&(s[d.tag]??=
{href:d.href,title:d.title})}function v(d){for(let k of a)k.remove();a=d.flatMap(k=>Y(k)??[]),T().append(...a)}function w(d,k,x=!1){
v([]),n+=d.length,r.push({raw:d,element:k,links:Object.keys(s).length,cut:x}),k&&(k.parentNode!==l&&T().append(k),o+=1)}
function T(){return(!l||o>=De)&&(l=u("div",{class:"section"}),o=0,t.append(l)),l}function q(d){let k=Is.exec(d);if(!k)return!1;
let[x,S="",$=""]=k,z=x.length-x.trimStart().length;v([]);let M=Ee($);return T().append(M.element),i={kind:"fence",view:M,
close:new RegExp(`^ {0,3}\\${S[0]}{${S.length},}[ \\t]*$`),indent:new RegExp(`^ {0,${z}}`),position:n+x.length},!0}function R(d){
let k=e.lastIndexOf(`
`)+1,x=k>d.position?e.slice(d.position,k-1).split(`
`):[],S=x.findIndex(ae=>d.close.test(ae)),$=S<0?x:x.slice(0,S);d.view.append($.map(ae=>ae.replace(d.indent,"")));let z=S<
0?x:x.slice(0,S+1);for(let ae of z)d.position+=ae.length+1;let M=e.slice(d.position);return d.view.tail(S<0&&!/^ {0,3}[`~]+$/.
test(M)?M.replace(d.indent,""):""),S<0?!1:(i=void 0,w(e.slice(n,d.position),d.view.element,!0),d.position<e.length)}function _(d,k){
if(d?.type!=="list"&&d?.type!=="table"||Fe(d).length<Ps)return!1;let S=Y(d),$=S.querySelector("tbody")??S,z=d.type==="ta\
ble"?k.split(`
`,2).map(M=>`${M}
`).join(""):"";return v([]),T().append(S),$.replaceChildren(),i={kind:d.type,element:S,container:$,head:z,kept:0,position:n+
z.length},!0}function L(d){let k=e.slice(d.position),x=m(d.head+k),[S]=x;return S?.type!==d.kind?P(d):Yt(x,d.head+k)>0?(A(
d,Fe(S)),i=void 0,w(e.slice(n,d.position+S.raw.length-d.head.length),d.element,!0),!0):E(d,k)}function E(d,k){let[x]=m(d.
head+Be(k)),S=x?.type===d.kind?Fe(x):[];A(d,S);let $=S.slice(0,-Ms),z=d.kind==="table"?qs(k,$.length):zs(k,$);return z===
void 0||(d.kept+=$.length,d.position+=z),!1}function A(d,k){let x=k.map(S=>d.kind==="list"?Ae(S):ke(S));O(d.container,[...[
...d.container.children].slice(0,d.kept),...x])}function P(d){return i=void 0,O(d.container,[...d.container.children].slice(
0,d.kept)),w(e.slice(n,d.position),d.element,!0),!0}function C(){if(g)return;g=!0,v([]);let d=Ne(e,s=Object.create(null)),
k=Object.keys(s).length,x=($,z)=>!!$&&!!z&&$.raw===z.raw&&!z.cut&&(z.links===k||!z.raw.includes("[")),S=0;for(;S<r.length&&
S<d.length&&x(d[S],r[S]);)S+=1;H(S,d),i=void 0}function H(d,k){let x=new Map,S=Object.keys(s).length;for(let M of r.slice(
d))!M.element||M.cut||M.links!==S&&M.raw.includes("[")||x.set(M.raw,[...x.get(M.raw)??[],M.element]);let $=r.slice(0,d).
flatMap(M=>M.element??[]),z=k.slice(d).flatMap(M=>x.get(M.raw)?.shift()??Y(M)??[]);oe([...$,...z])}function oe(d){let k=[];
for(let x=0;x<d.length;x+=De){let $=t.children[k.length]??u("div",{class:"section"});O($,d.slice(x,x+De)),k.push($)}O(t,
k)}return{element:t,update:h,finish:C}}function Yt(t,e){let n=0,r=0;for(let[s,i]of t.entries()){if(!e.startsWith(i.raw,n))
break;s>0&&i.type!=="space"&&e.indexOf(`
`,n)>=0&&(r=s),n+=i.raw.length}return r}function Fe(t){return t.type==="list"?t.items:t.rows}function zs(t,e){let n=0;for(let r of e){
let{raw:s}=r;if(!t.startsWith(s,n))return;n+=s.length}for(;t[n]===`
`;)n+=1;return n}function qs(t,e){let n=0;for(let r=0;r<e;r+=1)n=t.indexOf(`
`,n)+1;return n}var Hs=new Set("A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 \
H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE S SAMP SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEA\
D TR TT U UL VAR".split(" ")),Os=new Set("SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED TITLE HEAD SVG MATH TEXTARE\
A SELECT".split(" ")),Ns=new Set("align colspan rowspan scope title start open dir".split(" ")),js=new Set("color backgr\
ound-color font-weight font-style text-align text-decoration white-space".split(" ")),Bs=/^[#\w\s.,%()-]{1,60}$/,Ds=2e4,
en=100;function tn(t){let e=u("div",{class:"html"}),n=Ds;function r(i,a,l){for(let o of i.childNodes)o.nodeType===Node.TEXT_NODE?
a.appendChild(document.createTextNode(o.data)):(o instanceof Element||o.nodeType===Node.ELEMENT_NODE)&&s(o,a,l)}function s(i,a,l){
let o=i.tagName.toUpperCase();if(Os.has(o)||n--<=0)return;let c=Hs.has(o)&&i.namespaceURI==="http://www.w3.org/1999/xhtm\
l"&&l<en?document.createElement(o):void 0;c&&(Fs(i,c),a.appendChild(c)),l<4*en&&r(i,c??a,l+1)}try{r(new DOMParser().parseFromString(
t,"text/html").body,e,0)}catch{e.textContent=t}return e}function Fs(t,e){for(let{name:s,value:i}of t.attributes)Ns.has(s)&&
e.setAttribute(s,i);for(let s of js){let i=t.style?.getPropertyValue(s)??"";Bs.test(i)&&!/url|expression|var/i.test(i)&&
e.style.setProperty(s,i)}let n=fe(t.getAttribute("href")??"");if(e.tagName==="A"&&n)for(let[s,i]of[["href",n],["target",
"_blank"],["rel","noopener noreferrer"]])e.setAttribute(s,i);let r=me(t.getAttribute("src")??"");e.tagName==="IMG"&&r&&!r.
ask&&e.setAttribute("src",r.url)}var Ue=2e3;function V(t="plain"){let e=u("div",{class:t}),n="",r;return{element:e,update(s){s.startsWith(n)||(e.replaceChildren(),
r=void 0,n="");for(let i=s.slice(n.length);i;){(!r||r.textContent.length>=Ue)&&e.append(r=u("span"));let a=i.slice(0,Ue);
r.append(a),r.normalize(),i=i.slice(Ue)}n=s}}}var Us=/^[A-Za-z0-9+/=\s]+$/,Vs=[["image/png",t=>ve("image/png",t)],["image/jpeg",t=>ve("image/jpeg",t)],["image/gif",t=>ve(
"image/gif",t)],["image/svg+xml",t=>ve("image/svg+xml",Gs(t))],["text/html",tn],["text/markdown",nn],["text/latex",nn],[
"text/plain",Ws]];function de(t){for(let[e,n]of Vs){let r=t[e],s=Array.isArray(r)?r.join(""):r,i=typeof s=="string"?n(s):
void 0;if(i)return i}}function ve(t,e){if(Us.test(e))return u("img",{class:"figure",src:`data:${t};base64,${e.replace(/\s/g,
"")}`,alt:f.figure})}function Gs(t){return btoa(String.fromCodePoint(...new TextEncoder().encode(t.slice(0,1e5))))}function nn(t){
let e=re();return e.update(t),e.finish(),e.element}function Ws(t){let e=V("plain output");return e.update(t),e.element}function rn(){let t=u("summary",{}),e=re(),n=u("details",{class:"reasoning"},t,e.element),r;function s(){!r||!n.open||(e.
update(r.part.text),r.done&&e.finish())}return n.addEventListener("toggle",s),{element:n,update(i,a){r={part:i,done:a},n.
hidden=a&&!i.text,n.classList.toggle("active",!a),I(t,a?f.thought(U(i.ended_at-i.started_at)):f.thinkingNow),s()}}}function sn(t){try{let e=JSON.parse(t);return Ks(e)?"":JSON.stringify(e,null,2)}catch{return t}}function on(t,e=80){let n=t;
try{let s=JSON.parse(t);s&&typeof s=="object"&&(n=Object.values(s).map(Zs).join(", "))}catch{}let r=n.replace(/\s+/g," ").
trim();return r.length>e?`${r.slice(0,e-1)}…`:r}function Zs(t){return typeof t=="string"?t:JSON.stringify(t)}function Ks(t){
return typeof t=="object"&&t!==null&&Object.keys(t).length===0}function an(t){let e=u("input",{type:"text",class:"reason",placeholder:f.reasonHint,"aria-label":f.reason}),n=u("button",
{type:"button",class:"primary"},f.approve),r=u("button",{type:"submit",class:"secondary"},f.deny),s=u("form",{class:"app\
roval"},n,r,e),i=a=>{for(let l of[e,n,r])l.disabled=!0;t(a,e.value.trim())};return n.addEventListener("click",()=>i(!0)),
s.addEventListener("submit",a=>{a.preventDefault(),i(!1)}),s}var Xs={writing:"…",pending:"…",approval:"?",running:"",ok:"✓",error:"✕",denied:"⊘",stopped:"■",interrupted:"\
!",timeout:"!"},Ve=new Set(["approval","running","error","timeout"]);function ln(t){let e=u("span",{class:"icon","aria-h\
idden":"true"}),n=u("span",{class:"title"}),r=u("span",{class:"preview"}),s=u("span",{class:"words"}),i=V("plain output"),
a=u("div",{class:"arguments"},i.element),l=u("div",{class:"outputs"}),o=u("div",{class:"result"}),g=u("div",{class:"tool\
-body"},a,l,o),c=u("details",{},u("summary",{},e,n,r,s),g),h=u("div",{class:"figures"}),p=u("section",{class:"tool"},c,h),
m=[],b,v,w;function T(_){_.status==="approval"&&!b?(b=an((L,E)=>t.approve(_.tool_call_id,L,E)),g.insertBefore(b,l)):_.status!==
"approval"&&(b?.remove(),b=void 0)}function q(_){_.output.forEach(([A,P],C)=>{m[C]??=Js(A,P),m[C].view?.update(P)});let L=_.
output.findLast(([A])=>A==="progress"),E=m.filter(({kind:A})=>A!=="progress").map(({element:A})=>A);L&&_.status==="runni\
ng"&&E.push(u("div",{class:"progress"},L[1])),O(l,E)}function R(_){if(!_.end||_.end===w)return;w=_.end;let{display:L,result:E,
error:A,truncated:P}=_.end,C=L&&de(L);C?.tagName==="IMG"?h.append(C):C&&o.append(C);let H=A?[A.message,A.hint].filter(Boolean).
join(`
`):E??"";!C&&H&&o.append(cn(H,A?"plain output failed":"plain output")),P&&o.append(u("p",{class:"note"},f.truncated))}return{
element:p,update(_,L,E){let A=Qs(L,_.name);I(n,A),I(e,Xs[_.status]),I(r,on(_.arguments)),I(s,Ys(_,E)),p.setAttribute("ar\
ia-label",f.toolCall(A)),p.dataset.status=_.status,v!==_.status&&((v===void 0||Ve.has(_.status)||Ve.has(v))&&(c.open=Ve.
has(_.status)),v=_.status),i.update(sn(_.arguments)),a.hidden=_.arguments.trim()==="{}"||!_.arguments,T(_),q(_),R(_)}}}function Qs(t,e){
let n=t.agent.titles,r=n&&Object.hasOwn(n,e)?n[e]:void 0;return typeof r=="string"?r:e}function Js(t,e){if(t!=="display"){
let n=V(`plain output ${t==="stderr"?"stderr":""}`);return{kind:t,view:n,element:n.element}}try{let n=de(JSON.parse(e));
return{kind:t,element:n??u("span")}}catch{return{kind:t,element:cn(e)}}}function cn(t,e="plain output"){let n=V(e);return n.
update(t),n.element}function Ys(t,e){let{status:n,started_at:r,ended_at:s,end:i}=t;if(n==="running")return f.tool.running(
U(e-(r??e),1));let a=i?.duration??(r!==null&&s!==null?(s-r)/1e6:void 0),l=a===void 0?"":U(a*1e6,1);return n==="ok"?f.tool.
ok(l):n==="denied"?f.tool.denied(t.approval?.reason??""):f.tool[n]}function un(t,e){let n=u("div",{class:"body"}),r=u("div",{class:"ending",hidden:!0,role:"alert"}),s=t==="user"?f.you:f.assistant,
i=u("article",{class:`message ${t}`,"aria-label":s},n,r),a=[];return{element:i,update(l,o,g){let c=l.status==="streaming";
l.parts.forEach((h,p)=>{(a[p]??=ei(h,t,e)).update(h,o,!c||p<l.parts.length-1,g)}),O(n,Object.values(a).map(h=>h.element)),
F(i,{"aria-busy":c?"true":void 0,"data-status":l.status}),si(r,l,o)}}}function ei(t,e,n){switch(t.type){case"text":return e===
"user"?ni():ti();case"reasoning":{let r=rn();return{element:r.element,update:(s,i,a)=>r.update(s,a)}}case"tool_call":{let r=ln(
n);return{element:r.element,update(s,i,a,l){let o=s.type==="tool_call"?i.tool_calls.get(s.tool_call_id):void 0;o&&r.update(
o,i,l)}}}case"image":return{element:ri(t),update:()=>{}};case"context":return{element:u("span",{class:"chip",title:t.text},
`@${t.name}`),update:()=>{}};default:return{element:u("span",{hidden:!0}),update:()=>{}}}}function ti(){let t=re();return{
element:t.element,update(e,n,r){e.type==="text"&&(t.update(e.text),r&&t.finish())}}}function ni(){let t=V();return{element:t.
element,update:e=>e.type==="text"&&t.update(e.text)}}function ri(t){return t.data&&de({[t.media_type]:t.data})||u("span",
{class:"chip"},t.url??t.media_type)}function si(t,e,n){let r=ii(e,n),s=oi(e);if(t.hidden=!s,t.className=r?"ending error":
"ending",!s)return;t.childElementCount===0&&t.append(u("strong"),u("span"),u("em"));let[i,a,l]=t.children;I(i,s),I(a,r?.
message??""),I(l,r?.hint??"")}function ii(t,e){return e.requests.get(t.request_id??"")?.end?.error}function oi(t){let{status:e,
finish_reason:n}=t;return e==="stopped"||e==="failed"||e==="interrupted"?f.messageStatus[e]:n==="length"||n==="content_f\
ilter"?f.messageStatus[n]:""}var ai=250;function pn(t,e){let n=u("div",{class:"messages",role:"log","aria-live":"off","aria-label":f.conversation}),r=u(
"p",{class:"empty"},f.empty),s=u("div",{class:"scroller",tabindex:"0"},r,n),i=ft(s),a=u("div",{class:"status"}),l=new Map,
o=new Set,g=!1,c=!1,h=0,p=0,m={approve(E,A,P){t.command("approve",{tool_call_id:E,approved:A,reason:P||null})}},b=ht({async send(E){
g=!0,i.jump(),T();let{error:A}=await t.command("send",{parts:[{type:"text",text:E}]});g=!1,A&&b.restore(E),R()},async stop(){
c=!0,T(),await t.command("stop"),c=!1,R()}}),v=u("section",{class:"chat","aria-label":f.region},u("div",{class:"viewport"},
s,i.button),a,b.element);function w(){let{state:E}=t,A=t.now(),P=ct(E).map(C=>{let H=l.get(C.message_id);return H||(l.set(
C.message_id,H=un(C.role,m)),o.add(C.message_id)),o.has(C.message_id)&&H.update(C,E,A),H.element});O(n,P),r.hidden=P.length>
0,o.clear()}function T(){let E=g||W(t.state)!==void 0;I(a,c?f.stopping:g?f.sending:gt(t.state,t.now())),b.update(E,c)}function q(){
h=0;let E=performance.now();w(),T(),i.keep();let A=performance.now();p=A+(A-E)}function R(){h||=requestAnimationFrame(function E(){
performance.now()<p?h=requestAnimationFrame(E):q()})}let _=t.subscribe(E=>{E!==void 0&&o.add(E),R()}),L=setInterval(()=>{
if(W(t.state)){for(let E of t.state.tool_calls.values())E.status==="running"&&o.add(E.message_id);R()}},ai);return e.append(
v),q(),()=>{_(),clearInterval(L),cancelAnimationFrame(h),v.remove()}}var se={history:"Sessions",newChat:"New chat",agent:"Agent",untitled:"Untitled",busy:"Generation in progress…"};function dn(t){
let e=u("button",{type:"button",class:"new"},se.newChat),n=u("select",{"aria-label":se.agent}),r=u("ul"),s=u("p",{class:"\
busy",role:"status"}),i=u("fieldset",{},e,u("label",{},se.agent,n),r),a=u("nav",{"aria-label":se.history},s,i),l=[],o=null;
function g(){O(r,l.map(c))}function c(h){let p=u("time",{},new Date(h.updated_at/1e3).toLocaleString()),m=u("span",{},h.
title||h.first_message||se.untitled),b=h.session_id===o?"true":void 0,v=u("button",{type:"button","aria-current":b},m,p);
return v.addEventListener("click",()=>t.select(h.session_id)),u("li",{},v)}return e.addEventListener("click",()=>t.select(
null)),{element:a,sessions(h){l=h,g()},agents(h){O(n,h.map(p=>u("option",{value:p},p)))},current(h){o=h,g()},agent:()=>n.
value||void 0,lock(h){i.disabled=h,s.textContent=h?se.busy:""}}}var Ze=Ke(document.body.dataset.base),hn=u("main"),gn=()=>{},Ge=null,We=!1,ie=dn({select:t=>{location.hash=t??""}});function fn(t){
gn(),mn(t);let e=!1,n=()=>li(e||W(r.state)!==void 0),r=lt(o=>{let g=Qe(Ze,t,o,{agent:ie.agent,began:ci});return{...g,async command(c,h){
e=c!=="stop",n();let p=await g.command(c,h);return e=!1,n(),p}}}),{root:s,host:i}=st(hn);s.adoptedStyleSheets.push(bn(at));
let a=r.subscribe(n),l=pn(r,s);gn=()=>{a(),l(),r.close(),i.remove()}}function mn(t){ie.current(Ge=t)}function li(t){t!==
We&&(ie.lock(We=t),t||kn())}function ci(t){globalThis.history.replaceState(null,"",`#${t}`),mn(t)}function ui(){let t=location.
hash.slice(1)||null;t!==Ge&&(We?location.hash=Ge??"":fn(t))}async function kn(){ie.sessions(await Ze.sessions())}function bn(t){
let e=new CSSStyleSheet;return e.replaceSync(t),e}document.adoptedStyleSheets=[bn(ot)];document.body.append(ie.element,hn);
addEventListener("hashchange",ui);fn(location.hash.slice(1)||null);kn();Ze.agents().then(ie.agents);
