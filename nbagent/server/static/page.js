var ee=class extends Error{info;constructor(e){super(e.message),this.info=e}};function Ye(t){let e=`${t}nbagent/api`;async function n(r,s={}){
let i={"Content-Type":"application/json","X-XSRFToken":Ln("_xsrf")},a=await fetch(e+r,{...s,headers:i}).catch(()=>{});if(!a)
throw new ee({type:"Unreachable",message:"The server cannot be reached."});if(!a.ok)throw new ee(await $n(a));return a}return{
sessions:async()=>(await(await n("/sessions")).json()).sessions,agents:async()=>(await(await n("/agents")).json()).agents,
async chat(r){let s=await n("/chat/stream?format=events",{method:"POST",body:JSON.stringify(r)});return s.body?.cancel(),
s.headers.get("X-Nbagent-Session")},stop:async r=>{await n(`/sessions/${r}/stop`,{method:"POST"})},approve:async(r,s)=>{
await n(`/sessions/${r}/approve`,{method:"POST",body:JSON.stringify(s)})},eventsUrl:r=>`${e}/sessions/${r}/events?format\
=events&follow=true`}}async function $n(t){let e=await t.json().catch(()=>({}));return{type:e.type??"Refused",message:e.
message??t.statusText,hint:e.hint??void 0,status:t.status}}function Ln(t){let e=document.cookie.split("; ").find(n=>n.startsWith(
`${t}=`));return e?decodeURIComponent(e.slice(t.length+1)):""}function tt(t,e,n,r){let s;function i(p){s=new EventSource(t.eventsUrl(p)),s.onopen=()=>n.connection("open while a cell \
runs"),s.onmessage=({data:c})=>n.entries(p,[JSON.parse(c)]),s.onerror=()=>{s?.readyState===EventSource.CLOSED&&n.notice(
{type:"notice",level:"error",message:"This session cannot be shown.",hint:null})}}async function a(p){let c=await t.chat(
{agent:r.agent(),session_id:e??void 0,...p});e===null&&(e=c,i(c),r.began(c))}let l={send:({parts:p})=>a({messages:[et(p)]}),
edit:({parts:p,message_id:c})=>a({messages:[et(p)],messageId:c}),regenerate:({message_id:p})=>a({trigger:"regenerate-mes\
sage",messageId:p}),stop:async()=>{e&&await t.stop(e)},approve:async p=>{e&&await t.approve(e,p)}};async function o(p,c={}){
let g=l[p];if(!g)return{error:{type:"UsageError",message:`${p} is not possible on this page.`}};try{return await g(c),{}}catch(d){
if(!(d instanceof ee))throw d;return n.notice({type:"notice",level:"error",message:d.message,hint:d.info.hint??null}),{error:d.
info}}}return e!==null&&i(e),{command:o,close:()=>s?.close()}}function et(t){return{role:"user",parts:t.map(Cn)}}function Cn(t){
if(t.type!=="image")return t;let e=t.url??`data:${t.media_type};base64,${t.data}`;return{type:"file",mediaType:t.media_type,
url:e}}function u(t,e={},...n){let r=document.createElement(t);return U(r,e),Mn(r,n),r}function U(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function M(t,e){t.textContent!==e&&(t.textContent=
e)}function O(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function Mn(t,e){for(let n of e)n&&t.append(n)}function _e(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function K(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function st(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=In[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var Pn={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
In={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...nt(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...nt(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
e.parent_id===t.head&&(t.head=e.message_id),e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=
e,n.retries+=1)},request_end(t,e,n){let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,
ended_at:n,retry:null});let s=t.messages.get(r.start.message_id);if(s)return s.status=Pn[e.outcome],s.finish_reason=e.finish_reason??
null,s.completed_at=n,s.message_id},text_delta(t,e,n,r){return rt(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return rt(t,
e,"reasoning",n,r)},part_end(t,e,n){let r=it(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){
let r=t.messages.get(e.message_id);if(r)return t.tool_calls.set(e.tool_call_id,Hn(e.tool_call_id,r,e.name,n)),r.parts[e.
index]={type:"tool_call",tool_call_id:e.tool_call_id},ot(t,r,n),r.message_id},tool_call_delta:Z((t,e)=>{t.arguments+=e.arguments}),
tool_call_end:Z((t,e)=>{Object.assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:Z(
t=>{t.status="approval"}),approval_response:Z((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:Z((t,e,n)=>{
Object.assign(t,{status:"running",where:e.where,started_at:n})}),tool_output:Z((t,e)=>{let n=t.output.at(-1),r=e.kind===
"stdout"||e.kind==="stderr";n&&r&&n[0]===e.kind?n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:Z((t,e,n)=>{Object.
assign(t,{status:e.outcome,end:e,ended_at:n})})};function nt(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,
parts:[],status:"complete",run_id:null,request_id:null,provider:null,model:null,finish_reason:null,completed_at:null}}function Hn(t,e,n,r){
return{tool_call_id:t,message_id:e.message_id,name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,
approval:null,where:null,started_at:null,ended_at:null,output:[],end:null}}function rt(t,e,n,r,s){let i=it(t,e.message_id,
e.index,n,s);if(i)return i.text+=e.text,i.ended_at=r,e.message_id}function it(t,e,n,r,s){let i=t.messages.get(e);if(!i)return;
let a=i.parts[n];if(a)return"started_at"in a?a:void 0;let l={type:r,text:"",started_at:s,ended_at:s};return i.parts[n]=l,
ot(t,i,s),l}function ot(t,e,n){let r=t.requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function Z(t){return(e,n,r)=>{
let s=e.tool_calls.get(n.tool_call_id);if(s)return t(s,n,r),s.message_id}}var at=':host{display:block;--bg: var(--jp-layout-color1, var(--vscode-editor-background, #fff));--bg-soft: var(--jp-lay\
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
-align:center;color:var(--fg-soft)}.messages{display:flex;flex-direction:column;gap:4px}.message{contain:content;min-wid\
th:0}.message.user{align-self:flex-end;max-width:85%;display:flex;flex-direction:column;align-items:flex-end}.message.us\
er .body{padding:7px 13px;border-radius:14px;background:var(--bg-soft)}.section{contain:content}.section+.section,.secti\
on>*+*{margin-block-start:.75em}.markdown+.markdown,.body>*+*{margin-block-start:.75em}:where(p,ul,ol,blockquote,h1,h2,h\
3,h4,h5,h6,pre,hr,table){margin:0}.markdown{overflow-wrap:anywhere}.markdown :is(h1,h2,h3,h4,h5,h6){font-weight:650;line\
-height:1.3}.section>*+:is(h1,h2,h3){margin-block-start:1.1em}.markdown h1{font-size:1.35em}.markdown h2{font-size:1.2em\
}.markdown h3{font-size:1.08em}.markdown :is(h4,h5,h6){font-size:1em}.markdown :is(ul,ol){padding-inline-start:1.6em}.ma\
rkdown li+li{margin-block-start:.25em}.markdown li>:is(ul,ol){margin-block-start:.25em}.markdown li>p+*,.markdown li>*+p\
,.markdown blockquote>*+*{margin-block-start:.5em}.markdown li.task{list-style:none;margin-inline-start:-1.4em}.markdown\
 li.task input{margin:0 .5em 0 0;vertical-align:-1px}.markdown blockquote{padding-inline-start:.9em;border-inline-start:\
3px solid var(--border);color:var(--fg-soft)}.markdown hr{border:0;border-block-start:1px solid var(--border)}.markdown \
a{color:var(--link);text-decoration:underline;text-underline-offset:2px}.markdown img{max-width:100%;border-radius:6px}.\
markdown code{font:.9em/1.5 var(--mono);padding:.1em .35em;border-radius:4px;background:var(--bg-soft)}.markdown code.ma\
th{background:none}.markdown code.math.drawn{padding:0;font:inherit}.formula{overflow-x:auto;text-align:center}.load-ima\
ge{padding:6px 10px;border:1px dashed var(--border);border-radius:6px;background:none;color:var(--fg-soft);font:inherit;\
font-size:13px;cursor:pointer}.load-image span{display:block;color:var(--fg)}.table{overflow-x:auto}.table table{border-\
collapse:collapse;font-size:.95em}.table :is(th,td){padding:4px 10px;border:1px solid var(--border);text-align:start}.ta\
ble th{background:var(--bg-soft);font-weight:600}.align-center{text-align:center!important}.align-right{text-align:end!i\
mportant}.code{border:1px solid var(--border);border-radius:8px;background:var(--bg-code);overflow:hidden}.code-bar{disp\
lay:flex;gap:2px;align-items:center;padding:2px 6px 0 12px;font-size:12px;color:var(--fg-soft)}.code-bar span{flex:1}.co\
de pre{overflow-x:auto;padding:4px 12px 10px;font:13px/1.5 var(--mono);tab-size:4}.code pre code{display:block;width:max\
-content;min-width:100%;padding:0;background:none;font:inherit;overflow-wrap:normal}.lines{display:block;contain:content\
}.k{color:var(--code-keyword);font-weight:600}.s{color:var(--code-string)}.c{color:var(--code-comment);font-style:italic\
}.n,.b{color:var(--code-number)}.f{color:var(--code-name)}.d{color:var(--code-meta)}.quiet{padding:1px 7px;border:0;bord\
er-radius:5px;background:none;color:var(--fg-soft);font:inherit;font-size:12px;cursor:pointer}.quiet:hover{background:va\
r(--bg-strong);color:var(--fg)}.plain{white-space:pre-wrap;overflow-wrap:anywhere}summary{cursor:pointer;list-style:none\
}summary::-webkit-details-marker{display:none}.reasoning>summary{width:fit-content;font-size:13px;color:var(--fg-soft)}.\
reasoning>summary:after{content:" \\203a";display:inline-block}.reasoning[open]>summary:after{content:" \\2304"}.reasoning\
>.markdown{margin-block-start:6px;padding-inline-start:12px;border-inline-start:2px solid var(--border);color:var(--fg-s\
oft);font-size:13px}.tool{border:1px solid var(--border);border-radius:8px;font-size:13px;overflow:hidden}.tool summary{\
display:flex;align-items:center;gap:8px;padding:5px 10px}.tool summary:hover{background:var(--bg-soft)}.tool .icon{flex:\
none;width:14px;text-align:center;font-weight:700;color:var(--fg-soft)}.tool .title{flex:none;font-weight:600}.tool .pre\
view{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-family:var(--mono);font-size:12px\
;color:var(--fg-soft)}.tool .words{flex:none;max-width:50%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;col\
or:var(--fg-soft);font-variant-numeric:tabular-nums}.tool details[open] .preview{visibility:hidden}.tool[data-status=ok]\
 .icon{color:var(--ok)}.tool:is([data-status=error],[data-status=timeout]) :is(.icon,.words){color:var(--error)}.tool:is\
([data-status=denied],[data-status=stopped],[data-status=interrupted],[data-status=approval]) .icon{color:var(--warn)}.t\
ool[data-status=approval]{border-color:var(--warn)}.tool[data-status=running] .icon{height:14px;border:2px solid var(--b\
order);border-block-start-color:var(--accent);border-radius:50%;animation:spin .9s linear infinite}@keyframes spin{to{tr\
ansform:rotate(1turn)}}.tool-body{display:flex;flex-direction:column;gap:8px;padding:4px 10px 10px 32px}.tool-body>:empt\
y{display:none}.output{max-height:260px;overflow:auto;font:12.5px/1.5 var(--mono)}.arguments .output{color:var(--fg-soft\
)}.outputs .output,.result .output{padding:6px 9px;border-radius:6px;background:var(--bg-soft)}.stderr,.failed{color:var\
(--error)}.progress,.note{color:var(--fg-soft)}.figure{display:block;max-width:100%;border-radius:6px;background:#fff}.f\
igures:not(:empty){padding:0 10px 10px}.html{overflow-x:auto;max-height:360px}.html table{border-collapse:collapse;font-\
size:12.5px;font-variant-numeric:tabular-nums}.html :is(th,td){padding:3px 9px;text-align:end;border-block-end:1px solid\
 var(--border)}.html th{font-weight:600}.approval{display:flex;flex-wrap:wrap;gap:8px}.reason{flex:1;min-width:120px;pad\
ding:3px 9px;border:1px solid var(--border);border-radius:6px;background:var(--bg);color:var(--fg);font:inherit}.primary\
,.secondary{padding:4px 14px;border:1px solid transparent;border-radius:6px;font:inherit;font-weight:600;cursor:pointer}\
.primary{background:var(--accent);color:var(--on-accent)}.secondary{border-color:var(--border);background:none;color:var\
(--fg)}:is(.primary,.secondary,.reason):disabled{opacity:.5;cursor:default}.chip{display:inline-block;margin:4px 4px 0 0\
;padding:0 8px;border-radius:999px;background:var(--bg-strong);font-size:12px}.footer{display:flex;align-items:center;ga\
p:2px;height:22px;margin-block-start:4px;margin-inline-start:-7px;font-size:12px;color:var(--fg-soft)}.footer>:not(.bran\
ches){opacity:0;transition:opacity .12s}.message:is(:hover,:focus-within,:last-child) .footer>*{opacity:1}.message:last-\
child .facts:not(:hover){opacity:0}.message:is(:hover,:focus-within) .facts{opacity:1!important}.facts{margin-inline-sta\
rt:6px}.branches{display:inline-flex;align-items:center}.quiet:disabled{opacity:.4;cursor:default;background:none}.endin\
g{margin-top:6px;font-size:13px;color:var(--fg-soft)}.ending strong{font-weight:600}.ending span:not(:empty):before{cont\
ent:": "}.ending em{display:block;font-style:normal}.ending.error{padding:8px 12px;border-inline-start:3px solid var(--e\
rror);border-radius:4px;background:var(--bg-soft);color:var(--fg)}.ending.error strong{color:var(--error)}.jump{position\
:absolute;bottom:8px;left:50%;transform:translate(-50%);padding:3px 12px;border:1px solid var(--border);border-radius:99\
9px;background:var(--bg);color:var(--fg);font:inherit;font-size:13px;cursor:pointer;box-shadow:0 1px 4px #0000002e}.endi\
ng .secondary{margin-block-start:8px;padding:2px 12px}.status.failed{color:var(--error)}.status{min-height:24px;padding:\
4px 18px 2px;font-size:12px;line-height:18px;color:var(--fg-soft);font-variant-numeric:tabular-nums}.composer{position:r\
elative;margin:2px 10px 10px;border:1px solid var(--border);border-radius:18px;background:var(--bg)}.composer:focus-with\
in{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}.row{display:flex;align-items:flex-end;gap:6px;padding:\
5px 5px 5px 12px}.editing{display:flex;align-items:center;gap:8px;padding:6px 8px 0 12px;font-size:12px;color:var(--fg-s\
oft)}.editing span{flex:1}.attachments{display:flex;flex-wrap:wrap;gap:8px;padding:8px 12px 0}.attachments span{position\
:relative}.attachments img{display:block;height:56px;max-width:120px;object-fit:cover;border-radius:8px}.attachments but\
ton{position:absolute;inset-block-start:-6px;inset-inline-end:-6px;border-radius:999px;padding:0 5px;background:var(--bg\
-strong);color:var(--fg)}.suggestions{position:absolute;inset-block-end:100%;inset-inline-start:8px;z-index:1;max-height\
:200px;min-width:200px;margin:0 0 4px;padding:4px;overflow-y:auto;list-style:none;border:1px solid var(--border);border-\
radius:8px;background:var(--bg);box-shadow:0 2px 10px #0003}.suggestions li{display:flex;gap:16px;justify-content:space-\
between;padding:2px 8px;border-radius:5px;cursor:pointer;font:13px/1.5 var(--mono)}.suggestions em{font-style:normal;col\
or:var(--fg-soft)}.suggestions [aria-selected=true]{background:var(--accent);color:var(--on-accent)}.suggestions [aria-s\
elected=true] em{color:inherit}.input{flex:1;min-width:0;max-height:calc(15em + 6px);padding:3px 0;border:0;outline:0;re\
size:none;background:none;color:inherit;font:inherit;line-height:1.5}.input::placeholder{color:var(--fg-soft);opacity:1}\
.send{flex:none;width:28px;height:28px;padding:0;border:0;border-radius:50%;cursor:pointer;background:var(--accent);posi\
tion:relative}.send:disabled{background:var(--bg-strong);cursor:default}.send:before{content:"";position:absolute;inset:\
0;background:var(--on-accent);clip-path:polygon(50% 25%,74% 50%,66% 57%,55.5% 46.5%,55.5% 75%,44.5% 75%,44.5% 46.5%,34% \
57%,26% 50%)}.send.stop{background:var(--fg)}.send.stop:before{background:var(--bg);clip-path:inset(34% round 2px)}butto\
n:focus-visible,.scroller:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.unseen{position:absolute;wid\
th:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.plain,.input,.markdown :is(p,li,h1,h2,h3,h4,h\
5,h6,th,td){unicode-bidi:plaintext}@media(prefers-reduced-motion:reduce){*{animation:none!important;transition:none!impo\
rtant}}@media(forced-colors:active){.send:before{forced-color-adjust:none;background:ButtonText}.send,.tool,.message.use\
r .body,.quiet{border:1px solid}.suggestions [aria-selected=true]{outline:2px solid Highlight}}@media print{.chat{max-he\
ight:none;border:0}.scroller{overflow:visible}.composer,.status,.footer,.jump,.code-bar button{display:none}}';function lt(t){let e=u("div",{class:"nbagent","data-lm-suppress-shortcuts":"true"}),n=e.attachShadow({mode:"open"}),r=new CSSStyleSheet;
r.replaceSync(at),n.adoptedStyleSheets=[r];for(let s of["keydown","keypress","keyup"])e.addEventListener(s,i=>{qn(i)||i.
stopPropagation()});return t.append(e),{root:n,host:e}}function qn(t){return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()===
"s"||t.shiftKey&&t.key.toLowerCase()==="p")}async function ce(t){try{return await navigator.clipboard.writeText(t),!0}catch{
return On(t)}}function On(t){let e=u("textarea",{style:"position:fixed;opacity:0"});e.value=t,document.body.append(e),e.
select();let n=document.execCommand("copy");return e.remove(),n}async function ct(t){let e=globalThis.jupyterapp;if(!e)return!1;
try{return await e.commands.execute("notebook:insert-cell-below"),e.shell.currentWidget.content.activeCell.model.sharedModel.
setSource(t),!0}catch{return!1}}var ut="html,body{height:100%;margin:0}body{display:grid;grid-template-columns:minmax(180px,260px) 1fr;overflow:hidden;b\
ackground:#fff;color:#1f2328;font:14px/1.5 system-ui,sans-serif}main{min-width:0;min-height:0}main>.nbagent{height:100%}\
nav{position:relative;overflow-y:auto;padding:12px;border-inline-end:1px solid #d8dee4;background:#f6f7f8}fieldset{displ\
ay:flex;flex-direction:column;gap:10px;min-width:0;margin:0;padding:0;border:0}fieldset:disabled{opacity:.55}button,sele\
ct{font:inherit;color:inherit;cursor:pointer}:disabled,fieldset:disabled *{cursor:not-allowed}.new{padding:6px 10px;bord\
er:1px solid #d8dee4;border-radius:8px;background:#fff}label{display:flex;gap:8px;align-items:center;color:#59636e;font-\
size:12px}select{flex:1;min-width:0}.busy{min-height:1.5em;margin:0 0 8px;color:#59636e;font-size:12px}ul{display:flex;f\
lex-direction:column;gap:2px;margin:0;padding:0;list-style:none}li button{display:block;width:100%;padding:6px 8px;borde\
r:0;border-radius:6px;background:none;text-align:start}li button:hover:enabled{background:#e8e8ea}li button[aria-current\
]{background:#e2e8f0}li span{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}time{color:#59636e;\
font-size:11px}";var dt=":host,.chat{height:100%}.chat{max-width:none;max-height:none;margin:0;border:0;border-radius:0}.viewport,.scroll\
er{flex:1}";function pt(t){let e=_e(),n="connecting",r=[],s=Number.NEGATIVE_INFINITY,i=new Set,a=o=>{for(let p of i)p(o)},l=t({reset(){
e=_e(),r=[],a()},entries(o,p){let c=new Set;for(let g of p)c.add(st(e,o,g));s=Math.max(s,e.at-Date.now()*1e3);for(let g of c)
a(g)},notice(o){r=[...r,o],a()},connection(o){n=o,a()}});return{get state(){return e},get connection(){return n},get notices(){
return r},command:l.command,now:()=>Date.now()*1e3+s,subscribe(o){return i.add(o),()=>i.delete(o)},close:l.close}}function Ee(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let s=t.messages.get(r);if(!s)break;e.push(
s),r=s.parent_id}return e.reverse()}function te(t){return t.parts.map(e=>e.type==="text"?e.text:"").join("")}function gt(t,e){
let n=[];for(let r of t.messages.values())r.parent_id===e.parent_id&&r.role===e.role&&n.push(r);return n}var h={region:"Chat with an agent",conversation:"Conversation",you:"You",assistant:"Assistant",placeholder:"Ask anything\
…",placeholderBusy:"Generation in progress…",message:"Message",send:"Send",sendHint:"Send (Enter)",stop:"Stop",stopHint:"\
Stop (Esc)",stopping:"Stopping…",thinking:t=>`Thinking… ${t}`,waitingForModel:(t,e)=>`Waiting for ${t}… ${e}`,writing:t=>`\
Answering… ${t}`,writingCall:t=>`Preparing a tool call… ${t}`,usingTool:(t,e)=>`Using tool: ${t}… ${e}`,needsApproval:t=>`\
Waiting for your approval: ${t}`,preparing:"Preparing…",rateLimit:"rate limit",thinkingNow:"Thinking…",thought:t=>t===
"0 s"?"Thought for a moment":`Thought for ${t}`,toolCall:t=>`Tool: ${t}`,tool:{writing:"Writing arguments…",pending:"W\
aiting for the kernel",approval:"Waiting for your approval",running:t=>`Running… ${t}`,ok:t=>t&&t!=="0.0 s"?`Done in ${t}`:
"Done",error:"Failed",denied:t=>t?`Denied: ${t}`:"Denied",stopped:"Stopped",interrupted:"Interrupted",timeout:"Timed out"},
edit:"Edit",editHint:"Write this message anew; the old version stays",editing:"You are rewriting an earlier message. The\
 old version stays.",cancel:"Cancel",regenerate:"Regenerate",regenerateHint:"Have this answered again; this answer stays",
retry:"Try again",copyMessage:"Copy this message",branches:"Versions of this message",previousBranch:"Previous version",
nextBranch:"Next version",variables:"Variables",removeImage:"Remove this image",attachedImage:"Attached image",truncated:"\
The model was given only the beginning of this result.",figure:"Figure",approve:"Approve",deny:"Deny",reason:"Reason for\
 denying",reasonHint:"Reason (optional)",retrying:(t,e)=>`Retrying in ${t} s (${e})`,sending:"Sending…",waitingForKernel:"\
Waiting for the kernel: a cell is running",connecting:"Connecting to the kernel…",jumpToEnd:"↓ New text",empty:"Ask \
a question to begin.",messageStatus:{stopped:"Stopped",failed:"Failed",interrupted:"Interrupted: the kernel ended before\
 the answer was complete",length:"Cut off: the model's output limit was reached",content_filter:"Cut off by the provider\
's content filter"},copy:"Copy",copied:"Copied",copyFailed:"Could not copy",copyCode:"Copy this code",insert:"Insert cel\
l",inserted:"Inserted",copiedInstead:"Copied instead",insertCode:"Put this code into a new cell below",linkRefused:"This\
 address is not a web or mail address and was left out",imageRefused:"This image's address is not allowed",loadImage:t=>`\
Load image from ${t}`,task:t=>t?"Done":"Not done",tokens:(t,e)=>`${t} in · ${e} out`,sessionTotal:t=>`session ${t}`};function G(t,e=0){
let n=Math.max(0,t/1e6);return n<60?`${e>0?n.toFixed(e):Math.floor(n)} s`:`${Math.floor(n/60)} min ${Math.floor(n%60)} s`}
function Ae(t){return t<1e3?String(t):`${(t/1e3).toFixed(t<1e4?1:0)}k`}function ft(t){return`$${t.toFixed(t<.1?4:2)}`}function ht(t){
let e=new Date(t/1e3),n=e.toDateString()===new Date().toDateString();return e.toLocaleString(void 0,n?{timeStyle:"short"}:
{dateStyle:"medium",timeStyle:"short"})}var Bn=5e5;function xt(t,e){let n=K(t);return n?Dn(t,n,e):Wn(t)}function $e(t){let e=Re(t,"approval");return e&&h.needsApproval(
e.name)}function Re(t,e){let n=r=>t.runs.get(r.run_id??"")?.status==="running";return[...t.tool_calls.values()].findLast(
r=>r.status===e&&n(r))}function Dn(t,e,n){return Fn(t,n)??Vn(t,e,n)??h.preparing}function Fn(t,e){let n=Re(t,"running"),
r=Re(t,"pending");return $e(t)??(n&&h.usingTool(n.name,G(e-(n.started_at??e),1)))??(r&&e-t.at>Bn?h.waitingForKernel:void 0)}
function Vn(t,e,n){let r=Gn(t,e.start.run_id);if(r?.status!=="running")return;if(r.retry)return Un(r,t.at,n);let s=G(n-r.
started_at);if(r.first_at===null)return h.waitingForModel(r.start.model,s);let i=t.messages.get(r.start.message_id)?.parts.
at(-1)?.type;return i==="tool_call"?h.writingCall(s):i==="reasoning"?h.thinking(s):h.writing(s)}function Un(t,e,n){let{delay:r,
error:s}=t.retry,i=Math.max(0,Math.ceil(r-(n-e)/1e6)),a=s.status===429?h.rateLimit:s.message;return h.retrying(i,s.status?
`${s.status} ${a}`:a)}function Gn(t,e){return[...t.requests.values()].findLast(n=>n.start.run_id===e)}function Wn(t){let e=t.
head===null?void 0:t.messages.get(t.head)?.run_id,n=[...t.requests.values()],r=mt(n.filter(a=>a.start.run_id===e)),s=mt(
n);if(!s)return"";let i=r?[bt(r)]:[];return(!r||s.input>r.input)&&i.push(h.sessionTotal(bt(s))),i.join(" · ")}function mt(t){
let e={input:0,output:0,cost:void 0},n=!1;for(let{end:r}of t)r?.usage?.input_tokens===void 0&&r?.usage?.output_tokens===
void 0||(n=!0,e.input+=r.usage.input_tokens??0,e.output+=r.usage.output_tokens??0,r.cost_usd!==void 0&&(e.cost=(e.cost??
0)+r.cost_usd));return n?e:void 0}function bt({input:t,output:e,cost:n}){let r=h.tokens(Ae(t),Ae(e));return n===void 0?r:
`${r} · ${ft(n)}`}var Zn=1500;function kt(){let t=u("div",{class:"unseen",role:"status","aria-live":"polite"}),e,n=0,r=0,s;function i(a){r=
performance.now(),M(t,a.replace(/[*_`#>|~]+/g,""))}return{element:t,update(a,l){let o=a.messages.get(a.head??"");if(l!==
s&&l&&i(l),s=l,o?.status==="streaming"&&e!==o.message_id&&(e=o.message_id,n=0),!o||o.message_id!==e||performance.now()-r<
Zn)return;let p=te(o).slice(n),c=o.status==="streaming"?/^[\s\S]*[.!?…:。]\s/.exec(p)?.[0]??"":p;c&&(n+=c.length,i(c))}}}var Kn=new Set(["image/png","image/jpeg","image/gif","image/webp"]),Qn=1e7;function wt(t,e){let n=u("div",{class:"attach\
ments",hidden:!0}),r=[];function s(l){r=[...l],n.hidden=r.length===0,n.replaceChildren(...r.map(i)),e()}function i(l){let o=u(
"button",{type:"button",class:"quiet","aria-label":h.removeImage},"✕");o.addEventListener("click",()=>s(r.filter(c=>c!==
l)));let p=l.data?`data:${l.media_type};base64,${l.data}`:void 0;return u("span",{},u("img",{src:p,alt:h.attachedImage}),
o)}async function a(l,o){let p=[...o??[]].filter(g=>Kn.has(g.type)&&g.size<=Qn);if(p.length===0)return;l.preventDefault();
let c=await Promise.all(p.map(async g=>({type:"image",media_type:g.type,data:await Xn(g)})));s([...r,...c])}return t.addEventListener(
"paste",l=>{a(l,l.clipboardData?.files)}),t.addEventListener("drop",l=>{a(l,l.dataTransfer?.files)}),t.addEventListener(
"dragover",l=>l.preventDefault()),{element:n,set:s,parts:()=>r}}function Xn(t){return new Promise((e,n)=>{let r=new FileReader;
r.onload=()=>e(String(r.result).split(",",2)[1]??""),r.onerror=()=>n(r.error),r.readAsDataURL(t)})}var Jn=/(?:^|[^\w@.])@(\w*)$/;function yt(t,e){let n=u("ul",{class:"suggestions",role:"listbox",id:"suggestions","aria-l\
abel":h.variables});n.hidden=!0,t.setAttribute("aria-controls","suggestions"),t.setAttribute("aria-autocomplete","list");
let r=[],s=0,i=0,a=()=>Jn.exec(t.value.slice(0,t.selectionStart))?.[1];function l(){i+=1,n.hidden=!0,t.removeAttribute("\
aria-activedescendant")}function o(){let g=r.map(({name:d,kind:b},m)=>{let y=u("li",{role:"option",id:`suggestion-${m}`,
"aria-selected":String(m===s)});return y.append(u("span",{},d),u("em",{},b)),y.addEventListener("mousedown",w=>{w.preventDefault(),
p(d)}),y});n.replaceChildren(...g),n.hidden=!1,g[s]?.scrollIntoView({block:"nearest"}),t.setAttribute("aria-activedescen\
dant",`suggestion-${s}`)}function p(g){let d=t.selectionStart-(a()?.length??0);t.setRangeText(`${g} `,d,t.selectionStart,
"end"),l(),t.dispatchEvent(new Event("input"))}async function c(){let g=a();if(g===void 0)return l();let d=++i,b=await e(
g);d===i&&(r=b.filter(({name:m})=>m!==g),s=0,r.length>0?o():l())}return t.addEventListener("input",()=>{c()}),t.addEventListener(
"blur",l),{element:n,close:l,handleKey(g){if(n.hidden)return!1;let{key:d}=g;if(d==="ArrowDown"||d==="ArrowUp")s=(s+(d===
"ArrowDown"?1:r.length-1))%r.length,o();else if(d==="Enter"||d==="Tab")p(r[s].name);else if(d==="Escape")l();else return!1;
return g.preventDefault(),!0}}}function vt(t){let e=u("textarea",{rows:"1",class:"input","aria-label":h.message}),n=u("button",{type:"submit",class:"se\
nd"}),r=u("button",{type:"button",class:"quiet"},h.cancel),s=u("div",{class:"editing",hidden:!0},u("span",{},h.editing),
r),i=u("div",{class:"row"},e,n),a=u("form",{class:"composer"}),l=wt(a,()=>y()),o=yt(e,t.variables);a.append(o.element,s,
l.element,i);let p=!1,c,g=-1;function d(){let x=e.value.trim();return[...x?[{type:"text",text:x}]:[],...l.parts()]}function b(x){
e.value=x.flatMap(v=>v.type==="text"?v.text:[]).join(`
`),l.set(x.filter(v=>v.type==="image")),y()}function m(){c=void 0,g=-1,o.close(),b([])}function y(){e.style.height="auto",
e.style.height=`${e.scrollHeight}px`,n.disabled=!p&&d().length===0,s.hidden=c===void 0}function w(){let x=d();if(p||x.length===
0)return;let v=c;m(),t.send(x,v)}function T(x){let v=t.said(),R=g+x;return R>=v.length||R<-1?!1:(g=R,b(R<0?[]:[{type:"te\
xt",text:v[v.length-1-R]}]),!0)}function P(x){if(x.isComposing||o.handleKey(x))return;let v=g>=0||e.value==="";if(x.key===
"Enter"&&!x.shiftKey&&!x.altKey)w();else if(x.key==="Escape"&&p)t.stop();else if(x.key==="Escape"&&(d().length>0||c))m();else if(!(x.
key==="ArrowUp"&&v&&T(1))){if(!(x.key==="ArrowDown"&&g>=0&&T(-1)))return}x.preventDefault()}return a.addEventListener("s\
ubmit",x=>{x.preventDefault(),p?t.stop():w()}),r.addEventListener("click",m),e.addEventListener("keydown",P),e.addEventListener(
"input",()=>{g=-1,y()}),{element:a,update(x,v){p=x;let R=v?h.stopping:h.stopHint;U(n,{class:p?"send stop":"send","aria-l\
abel":p?h.stop:h.send,title:p?R:h.sendHint}),U(e,{placeholder:p?h.placeholderBusy:h.placeholder}),y()},restore(x){d().length===
0&&b(x)},edit(x,v){c=x,b(v),e.focus()}}}var Yn=24;function St(t){let e=u("button",{type:"button",class:"jump",hidden:!0},h.jumpToEnd),n=!0,r=0,s=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=Yn,i=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=s(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",i),{button:e,jump:i,keep(){let a=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:a&&(e.hidden=!1)}}}var er=String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`,tr=String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`,_t={open:"`",close:"`",kind:"s"},me={
open:"/*",close:"*/",kind:"c"},nr="true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self su\
per";function D(t,e,n=[],{strings:r=[er,tr],ignoreCase:s=!1,decorator:i=""}={}){let l=[`(?<span>${n.map(p=>rr(p.open)).join(
"|")||"(?!)"})`,`(?<comment>${e}.*)`,`(?<string>${r.join("|")})`,`(?<decorator>${i||"(?!)"})`,String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`].join("|"),o=p=>new Set(p.split(" "));return{words:o(t),
constants:o(nr),pattern:new RegExp(l,"uy"),spans:n,ignoreCase:s}}function rr(t){return t.replace(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}var sr="abstract as async await bool boolean break byte case catch char class const constexpr continue crate d\
ebugger declare default defer delete do double else enum export extends extern final finally float fn for foreach from f\
unc function get go if impl implements import in inline instanceof int interface internal is let long loop match mod mod\
ule move mut namespace new of operator out override package private protected pub public readonly record ref return set \
short signed sizeof static string struct switch template throw trait try type typedef typeof union unsafe unsigned use u\
sing val var virtual void volatile when where while with yield",ir="add all alter and any as asc begin between by case c\
ast check column commit constraint create cross database default delete desc distinct drop else end exists explain false\
 foreign from full grant group having if in index inner insert intersect into is join key left like limit not null offse\
t on or order outer over partition primary references right rollback row rows select set table then to true union unique\
 update using values view when where window with",or=D("and as assert async await break case class continue def del elif\
 else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
"#",[{open:'"""',close:'"""',kind:"s"},{open:"'''",close:"'''",kind:"s"}],{decorator:String.raw`@[\w.]+|^[%!]{1,2}\w+`}),
Tt=D(sr,"//",[me,_t],{decorator:String.raw`@\w+|#\[.*?\]|^\s*#\w+`}),ar=D("if then else elif fi for while until do done \
case esac in function return local export source set unset alias echo cd exit sudo","#",[],{decorator:String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+`}),
lr=D(ir,"--",[me],{ignoreCase:!0}),cr=D("break else for function if in next repeat return while library require","#",[_t]),
ur=D("abstract baremodule begin break catch const continue do else elseif end export finally for function global if impo\
rt in let local macro module mutable primitive quote return struct try type using where while","#",[{open:'"""',close:'"\
""',kind:"s"}],{decorator:String.raw`@\w+`}),dr=D("alias and begin break case class def do else elsif end ensure for if \
in module next not or redo rescue retry return then undef unless until when while yield require puts attr_accessor","#",
[],{decorator:String.raw`:\w+|@{1,2}\w+`}),pr=D("","(?:#|//)",[me],{decorator:String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`}),
gr=D("","(?!)",[{open:"<!--",close:"-->",kind:"c"}],{decorator:String.raw`<\/?[\w:-]+|\/?>|&\w+;`}),fr=D("","(?!)",[me],
{decorator:String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+`}),hr=new Map([[or,"python py python3 ipython pycon"],[Tt,"javascript j\
s jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],[Tt,"php scala dart zig objec\
tive-c groovy"],[ar,"bash sh shell zsh console dockerfile docker makefile make powershell ps1"],[lr,"sql sqlite postgres\
ql postgres mysql duckdb plsql"],[cr,"r"],[ur,"julia jl lua elixir"],[dr,"ruby rb perl"],[pr,"json jsonc json5 yaml yml \
toml ini cfg properties env"],[gr,"html xml svg xhtml vue svelte"],[fr,"css scss less"]].flatMap(([t,e])=>e.split(" ").map(
n=>[n,t])));function Et(t){let e=t.toLowerCase();if(e==="diff"||e==="patch")return mr;let n=hr.get(e);return n&&((r,s)=>br(
n,r,s))}function mr(t){return[[[t.startsWith("+")?"s":t.startsWith("-")?"d":t.startsWith("@")?"k":"",t]],0]}function br(t,e,n){
let r=[],s=0,i=n>0?t.spans[n-1]:void 0,a=0;for(;s<e.length||i;){if(i){let o=e.indexOf(i.close,s);if(o<0)return he(r,i.kind,
e.slice(a)),[r,1+t.spans.indexOf(i)];s=o+i.close.length,he(r,i.kind,e.slice(a,s)),i=void 0;continue}t.pattern.lastIndex=
s;let l=t.pattern.exec(e);if(!l?.[0]){he(r,"",e[s]),s+=1;continue}a=s,s+=l[0].length,l.groups.span?i=t.spans.find(o=>o.open===
l[0]):he(r,xr(t,l),l[0])}return[r,0]}function xr(t,e){let{comment:n,string:r,decorator:s,number:i,name:a,call:l}=e.groups;
if(n!==void 0)return"c";if(r!==void 0)return"s";if(s!==void 0)return"d";if(i!==void 0)return"n";let o=t.ignoreCase?a.toLowerCase():
a;return t.words.has(o)?"k":t.constants.has(o)?"b":l!==void 0?"f":""}function he(t,e,n){let r=t.at(-1);r&&r[0]===e?r[1]+=
n:n&&t.push([e,n])}var kr=40,wr=5e3,yr=2e3;function At(t,e){let n=Le(t);return n.append(e.split(`
`)),n.element}function Le(t){let e=t.trim().split(/[\s,{]/,1)[0].slice(0,30),n=Et(e),r=u("code",{}),s=u("span",{});r.append(
s);let i=[],a=u("div",{class:"code"},Sr(e,()=>i.join(`
`)),u("pre",{tabindex:"0"},r)),l,o=0;function p(c){if(i.length%kr===0&&(l=u("span",{class:"lines"}),r.insertBefore(l,s)),
i.length>0&&l.append(`
`),i.push(c),!n||i.length>wr||c.length>yr)return l.append(c);let[g,d]=n(c,o);o=d,l.append(...g.map(vr))}return{element:a,
append:c=>c.forEach(p),tail:c=>M(s,c&&i.length>0?`
${c}`:c)}}function vr([t,e]){return t?u("span",{class:t},e):e}function Sr(t,e){let n=u("button",{type:"button",class:"qu\
iet",title:h.copyCode},h.copy);n.addEventListener("click",async()=>{M(n,await ce(e())?h.copied:h.copyFailed),setTimeout(
()=>M(n,h.copy),1500)});let r=u("button",{type:"button",class:"quiet",title:h.insertCode},h.insert);return r.addEventListener(
"click",async()=>{let s=await ct(e());M(r,s?h.inserted:await ce(e())?h.copiedInstead:h.copyFailed),setTimeout(()=>M(r,h.
insert),1500)}),u("div",{class:"code-bar"},u("span",{},t),r,n)}var Tr=/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,Rt=new Map;function Q(t){return t.includes(
"&")?t.replace(Tr,(e,n,r,s)=>{if(s!==void 0)return _r(e);let i=n?Number.parseInt(n,10):Number.parseInt(r,16);return i>0&&
i<=1114111&&!(i>=55296&&i<=57343)?String.fromCodePoint(i):"�"}):t}function _r(t){let e=Rt.get(t);if(e===void 0){try{e=
new DOMParser().parseFromString(t,"text/html").documentElement.textContent??t}catch{e=t}Rt.set(t,e)}return e}var Er=/^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/,Ar=/^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;
function $t(t){let e=Er.exec(t);return e?{type:"math",raw:e[0],tex:e[1]??e[2]??"",display:!0}:void 0}function Lt(t){let e=Ar.
exec(t);if(!e)return;let[n,r,s,i,a]=e;return{type:"math",raw:n,tex:r??s??i??a??"",display:r!==void 0||s!==void 0}}function Ct(t){
let e=t.search(/\$|\\[([]/);return e<0?void 0:e}var Mt,Rr=new Set;function Ce(t){let e=u("code",{class:t.display?"math display":"math"},t.raw.trim());return Mt?$r(e,t):Rr.add({element:new WeakRef(
e),token:t}),e}function $r(t,e){try{let n=u("span",{class:t.className});Mt?.(e.tex,n,e.display),t.replaceChildren(...n.childNodes),
t.classList.add("drawn")}catch{}}var Lr=new Set(["http:","https:","mailto:"]),Cr=/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i,Mr=/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;
function be(t){return Lr.has(It(t))?t.trim():void 0}function xe(t){if(Cr.test(t))return{url:t,ask:!1};let e=It(t);return e===
"http:"||e==="https:"?{url:t.trim(),ask:!0}:void 0}function Pt(t){try{return new URL(t).host}catch{return"?"}}function It(t){
try{return new URL(t.replace(Mr,"")).protocol}catch{return""}}var Ht=24;function ne(t,e=0){if(e>Ht)return u("p",{class:"plain"},t.raw);switch(t.type){case"space":case"def":return;case"\
heading":return X(u(`h${jr(t)}`),t.tokens,e);case"hr":return u("hr");case"code":return At(t.lang??"",t.text);case"blockq\
uote":return zt(u("blockquote"),t.tokens,e+1);case"list":return Pr(t,e);case"table":return Ir(t,e);case"math":return u("\
div",{class:"formula"},Ce(t));case"html":return u("p",{class:"plain"},t.raw.trimEnd());default:return X(u("p"),Ot(t),e)}}
function Me(t,e=0){let n=u("li",{class:t.task?"task":void 0});for(let r of t.tokens)r.type==="text"||r.type==="checkbox"?
X(n,[r],e):zt(n,[r],e+1);return n}function ke(t,e=0){let n=u("tr");for(let r of t){let s=u(r.header?"th":"td",{class:r.align?
`align-${r.align}`:void 0});n.append(X(s,r.tokens,e))}return n}function zt(t,e,n){for(let r of e){let s=ne(r,n);s&&t.append(
s)}return t}function Pr(t,e){let n=t.ordered&&t.start!==1?String(t.start):void 0,r=u(t.ordered?"ol":"ul",{start:n});return r.
append(...t.items.map(s=>Me(s,e+1))),r}function Ir(t,e){let n=u("tbody");n.append(...t.rows.map(s=>ke(s,e)));let r=u("th\
ead",{},ke(t.header,e));return u("div",{class:"table",tabindex:"0",role:"group"},u("table",{},r,n))}function X(t,e,n){for(let r of e)
n>Ht?t.append(r.raw):Hr(t,r,n+1);return t}function Hr(t,e,n){switch(e.type){case"strong":case"em":case"del":t.append(X(u(
e.type),Ot(e),n));return;case"codespan":t.append(u("code",{},e.text));return;case"br":t.append(u("br"));return;case"link":
t.append(zr(e,n));return;case"image":t.append(qr(e));return;case"checkbox":t.append(Or(e.checked));return;case"math":t.append(
Ce(e));return;case"html":t.append(/^<br\s*\/?>$/i.test(e.raw)?u("br"):e.raw);return;case"escape":t.append(e.text);return;default:
"tokens"in e&&e.tokens?X(t,e.tokens,n):t.append(Q(e.text))}}function zr(t,e){let n=be(t.autolink?t.href:Q(t.href)),r=t.title?
Q(t.title):void 0,s=n?u("a",{href:n,title:r??n,target:"_blank",rel:"noopener noreferrer"}):u("span",{class:"no-link",title:h.
linkRefused});return X(s,t.tokens,e)}function qr(t){let e=qt(t.tokens??[])||Q(t.text),n=xe(Q(t.href));if(!n)return u("sp\
an",{class:"no-link",title:h.imageRefused},e||t.href);let r=()=>u("img",{src:n.url,alt:e,referrerpolicy:"no-referrer"});
if(!n.ask)return r();let s=u("button",{type:"button",class:"load-image",title:n.url});return s.append(h.loadImage(Pt(n.url)),
e?u("span",{},e):""),s.addEventListener("click",()=>s.replaceWith(r())),s}function Or(t){let e=u("input",{type:"checkbox",
disabled:!0,"aria-label":h.task(t)});return U(e,{checked:t}),e}function qt(t){return t.map(e=>"tokens"in e&&e.tokens?qt(
e.tokens):Q("text"in e?String(e.text):"")).join("")}function jr(t){return Math.min(6,Math.max(1,t.depth))}function Ot(t){
return"tokens"in t&&t.tokens?t.tokens:[{type:"text",raw:t.raw,text:"text"in t?String(t.text):t.raw}]}function Nr(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var Wt=Nr();var Y={exec:()=>null};function J(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),s=e[r];return s||(s=t(r),e[r]=
s),s}}function _(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(s,i)=>{let a=typeof i=="string"?i:i.source;return a=
a.replace(j.caret,"$1"),n=n.replace(s,a),r},getRegex:()=>new RegExp(n,e)};return r}var Zt=((t="")=>{try{return!!new RegExp(
"(?<=1)(?<!1)"+t)}catch{return!1}})(),j={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
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
notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:J(
t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:J(t=>new RegExp(`^ {0,${t}}((?:-[ \
	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:J(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~~~)`)),headingBeginRegex:J(
t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:J(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:J(t=>new RegExp(
`^ {0,${t}}(?:</?(?:${ze})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,
"i")),blockquoteBeginRegex:J(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
Br=/^(?:[ \t]*(?:\n|$))+/,Dr=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Fr=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
de=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,Vr=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,He=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
ze="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",pe=_(
" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",ze).getRegex(),Kt=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
Qt=_(Kt).replace(/bull/g,He).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,pe).getRegex(),Ur=_(Kt).replace(/bull/g,He).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,pe).getRegex(),qe=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
Gr=/^[^\n]+/,Oe=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,Wr=_(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",Oe).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),Zr=_(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,He).getRegex(),je=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Kr=_(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",je).replace("tag",ze).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),Xt=t=>_(qe).replace("hr",de).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tab\
le","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",t).replace("html",pe).getRegex(),Qr=Xt(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),Xr=Xt(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
Jr=_(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",Xr).getRegex(),Ne={blockquote:Jr,
code:Dr,def:Wr,fences:Fr,heading:Vr,hr:de,html:Kr,lheading:Qt,list:Zr,newline:Br,paragraph:Qr,table:Y,text:Gr},jt=_("^ *\
([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|h\
tml).*(?:\\n|$))*)\\n*|$)").replace("hr",de).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").
replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",pe).getRegex(),Yr={...Ne,lheading:Ur,table:jt,paragraph:_(qe).replace(
"hr",de).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",jt).replace("blockquote"," {\
0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)\
])[ \\t]+[^ \\t\\n]").replace("html",pe).getRegex()},es={...Ne,html:_(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?:\
 *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",je).replace(/tag/g,
"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr\
|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:Y,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:_(qe).replace("hr",de).replace(
"heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",Qt).getRegex()},ts=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,ns=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
Jt=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,rs=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,F=/[\p{P}\p{S}]/u,
ie=/[\s\p{P}\p{S}]/u,ge=/[^\s\p{P}\p{S}]/u,ss=_(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,ie).getRegex(),is=/[\p{Pi}\p{Ps}"']/u,
Yt=/(?!~)[\p{P}\p{S}]/u,os=/(?!~)[\s\p{P}\p{S}]/u,as=/(?:[^\s\p{P}\p{S}]|~)/u,ls=_(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",Zt?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
en=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,cs=_(en,"u").replace(/punct/g,F).getRegex(),us=_(
en,"u").replace(/punct/g,Yt).getRegex(),ds=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
ps=_(ds,"u").replace(/openQuote/g,is).replace(/punct/g,F).getRegex(),tn="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",gs=_(tn,"gu").replace(/notPunctSpace/g,
ge).replace(/punctSpace/g,ie).replace(/punct/g,F).getRegex(),fs=_(tn,"gu").replace(/notPunctSpace/g,as).replace(/punctSpace/g,
os).replace(/punct/g,Yt).getRegex(),hs="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",ms=_(hs,"gu").replace(/notPunctSpace/g,ge).replace(/punctSpace/g,
ie).replace(/punct/g,F).getRegex(),bs=_("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notP\
unctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=pun\
ct)","gu").replace(/notPunctSpace/g,ge).replace(/punctSpace/g,ie).replace(/punct/g,F).getRegex(),xs="^[^_*]*?\\*\\*[^_*]*?\
_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctS\
pace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",ks=_(
xs,"gu").replace(/notPunctSpace/g,ge).replace(/punctSpace/g,ie).replace(/punct/g,F).getRegex(),ws=_(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,F).getRegex(),ys="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",vs=_(ys,"gu").replace(/notPunctSpace/g,ge).replace(/punctSpace/g,ie).replace(/punct/g,F).getRegex(),Ss=_(/\\(punct)/,
"gu").replace(/punct/g,F).getRegex(),Ts=_(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,F).
getRegex(),_s=_(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),Es=_(je).replace("(?:-->|$)","-->").getRegex(),As=_("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",Es).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
nn=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ve=_(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",nn).getRegex(),Rs=_(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",ve).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),$s=_(/^!?\[(label)\]\[(ref)\]/).replace("label",ve).replace("ref",Oe).getRegex(),Ls=_(/^!?\[(ref)\](?:\[\])?/).
replace("ref",Oe).getRegex(),Nt=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Cs=_(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",nn).getRegex(),Ms=_("reflink|nolink(?!\\()","g").replace("reflink",_(/^!?\[(label)\]\[(ref)\]/).replace(
"label",Cs).replace("ref",Nt).getRegex()).replace("nolink",_(/^!?\[(ref)\](?:\[\])?/).replace("ref",Nt).getRegex()).getRegex(),
Bt=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Ps=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,Is=_(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Ps).getRegex(),Be={_backpedal:Y,anyPunctuation:Ss,anyPunctuationOutsideCode:Ts,
autolink:_s,blockSkip:ls,br:Jt,code:ns,del:Y,delLDelim:Y,delRDelim:Y,emStrongLDelim:cs,emStrongRDelimAst:gs,emStrongRDelimUnd:bs,
escape:ts,link:Rs,nolink:Ls,punctuation:ss,reflink:$s,reflinkSearch:Ms,tag:As,text:rs,url:Y},Hs={...Be,emStrongLDelim:ps,
emStrongRDelimAst:ms,emStrongRDelimUnd:ks,link:_(/^!?\[(label)\]\((.*?)\)/).replace("label",ve).getRegex(),reflink:_(/^!?\[(label)\]\s*\[([^\]]*)\]/).
replace("label",ve).getRegex()},Pe={...Be,emStrongRDelimAst:fs,emStrongLDelim:us,delLDelim:ws,delRDelim:vs,url:_(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).
replace("emailProtocol",Is).replace("protocol",Bt).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:_(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",Bt).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",Zt?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},zs={...Pe,br:_(Jt).replace("{2,}","*").getRegex(),text:_(Pe.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},we={normal:Ne,gfm:Yr,pedantic:es},ue={normal:Be,gfm:Pe,breaks:zs,pedantic:Hs};function qs(t){return j.numericCharacterReference.test(t)?t.replace(j.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===
void 0&&r===void 0)return"&amp;";let s=n===void 0?Number.parseInt(r,16):Number.parseInt(n,10);return s===0||s>1114111||s>=
55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}function Dt(t,e){let n=t.replace(j.findPipe,(i,a,l)=>{let o=!1,p=a;for(;--p>=0&&l[p]==="\\";)o=!o;return o?"|":" |"}),r=n.
split(j.splitPipe),s=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else
for(;r.length<e;)r.push("");for(;s<r.length;s++)r[s]=r[s].trim().replace(j.slashPipe,"|");return r}function V(t,e,n){let r=t.
length;if(r===0)return"";let s=0;for(;s<r;){let i=t.charAt(r-s-1);if(i===e&&!n)s++;else if(i!==e&&n)s++;else break}return t.
slice(0,r-s)}function Ft(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&j.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function Se(t){return t.trim().replace(j.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Vt(t,e){
if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===
e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var se=new WeakMap;function De(t){let e={"*":-1,_:-1},
n=-1,r=t.length;for(let s=0;s<r;s++){let i=t[s];if(i!=="*"&&i!=="_"&&i!=="~")continue;let a=s===0?`
`:t[s-1],l=s+1;for(;l<r&&t[l]===i;)l++;a!==" "&&a!=="	"&&a!==`
`&&a!=="\r"&&a!=="\f"&&(i==="~"?n=s:e[i]=s),s=l-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}
function Os(t,e){let n=De(e),r=se.get(t);r?r.push(n):se.set(t,[n])}function js(t){let e=se.get(t);e&&(e.pop(),e.length===
0&&se.delete(t))}function rn(t,e,n){let r=se.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:
De(e).lastPossibleEmStrongCloserIndex[n]}function sn(t,e){let n=se.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:
De(e).lastPossibleDelCloserIndex}function ye(t,e=0){let n=e,r="";for(let s of t)if(s==="	"){let i=4-n%4;r+=" ".repeat(i),
n+=i}else r+=s,n++;return r}function Ns(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let s=e.inline.code.exec(
t.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}
n+=t[r]}return n}function Ut(t,e,n,r,s){let i=e.href,a=e.title||null,l=Ns(t[1],s),o=t[0].charAt(0)==="!",p=r.state.inLink,
c=r.state.linkEmitted,g=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let d=r.inlineTokens(l),b=r.state.linkEmitted;
if(r.state.linkEmitted=c,r.state.inLink=p,!o){if(b){r.state.inRawBlock=g;return}r.state.linkEmitted=!0}return{type:o?"im\
age":"link",raw:n,href:i,title:a,text:l,tokens:d}}function Bs(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===
null)return e;let s=r[1];return e.split(`
`).map(i=>{let a=i.match(n.other.beginningSpace);if(a===null)return i;let[l]=a;return i.slice(Math.min(l.length,s.length))}).
join(`
`)}function Gt(t,e,n,r){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let l=r.inline.code.exec(e.slice(s));if(l){s+=l[0].length-1;continue}}if(e[s]!=="<")continue;let i=t.slice(n+s),a=r.
inline.tag.exec(i)||r.inline.autolink.exec(i);if(a){if(a[0].length>e.length-s)return!0;s+=a[0].length-1}}return!1}var re=class{options;rules;lexer;constructor(t){
this.options=t||Wt}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){
let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:Ft(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],
r=Bs(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.
rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=V(n,"#");(this.options.
pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:V(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",
raw:V(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=V(e[0],`
`).split(`
`),r="",s="",i=[];for(;n.length>0;){let a=!1,l=[],o;for(o=0;o<n.length;o++)if(this.rules.other.blockquoteStart.test(n[o]))
l.push(n[o]),a=!0;else if(!a)l.push(n[o]);else break;n=n.slice(o);let p=l.join(`
`),c=p.replace(this.rules.other.blockquoteMarkerWhitespace,(b,m,y)=>y.startsWith(" ")?m+" "+y.slice(1):m+ye(y,m.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${p}`:p,s=s?`${s}
${c}`:c;let g=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,i,!0),this.lexer.state.top=g,n.length===
0)break;let d=i.at(-1);if(d?.type==="code"||d?.type==="heading"||d?.type==="hr"||d?.type==="html"||d?.type==="table")break;
if(d?.type==="blockquote"){let b=d,m=n.join(`
`),y=b.raw+`
`+m.replace(this.rules.other.blockquoteSetextReplace2,""),w=this.blockquote(y);i[i.length-1]=w;let T=y.substring(w.raw.length).
replace(/^\n/,""),P=T?T.split(`
`).length:0,x=P?n.slice(0,-P):n;if(x.length>0&&(r=`${r}
${x.join(`
`)}`),s=s.substring(0,s.length-b.text.length)+w.text,n=n.slice(x.length),n.length>0&&this.rules.other.blockquoteStart.test(
n[0]))continue;break}else if(d?.type==="list"){let b=d,m=b.raw+`
`+n.join(`
`),y=this.list(m);i[i.length-1]=y;let w=y.raw.length>b.raw.length?m.slice(b.raw.length+1,y.raw.length).split(`
`).length:0;if(w>0){let T=n.slice(0,w).join(`
`);r=`${r}
${T}`,s=`${s}
${T}`}if(n=n.slice(w),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",
raw:r,tokens:i,text:s}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,s=e[1].trim(),i=s.
length>1,a={type:"list",raw:"",ordered:i,start:i?+s.slice(0,-1):"",loose:!1,items:[]};s=i?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=i?s:"[*+-]");let l=this.rules.other.listItemRegex(s),o=!1;for(;t;){let g=!1,d="";if(!(e=l.exec(
t))||this.rules.block.hr.test(t))break;let b=r();t=t.substring(e[0].length);let m=e[2].split(`
`,1)[0],y=e[1].length,w=this.options.pedantic?ye(m,y):m.replace(this.rules.other.leadingSpaceTab,R=>ye(R,y)),T=t.split(`\

`,1)[0],P=!w.trim(),x=0;if(this.options.pedantic?(x=2,d=w.trimStart()):P?x=y+1:(x=w.search(this.rules.other.nonSpaceChar),
x=x>4?1:x,d=w.slice(x),x+=y),P&&this.rules.other.blankLine.test(T)&&(t=t.substring(T.length+1),g=!0),!g){let R=this.rules.
other.nextBulletRegex(x),z=this.rules.other.hrRegex(x),L=this.rules.other.fencesBeginRegex(x),H=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(x):this.rules.other.headingBeginRegex(x),q=this.rules.other.htmlBeginRegex(x),N=this.
rules.other.blockquoteBeginRegex(x),A=!1;for(;t;){let f=t.split(`
`,1)[0],k;if(T=f,this.options.pedantic?(T=T.replace(this.rules.other.listReplaceNesting,"  "),k=T):k=T.replace(this.rules.
other.leadingSpaceTab,S=>ye(S)),L.test(T)||H.test(T)||q.test(T)||N.test(T)||R.test(T)||z.test(T))break;if(k.search(this.
rules.other.nonSpaceChar)>=x||!T.trim())d+=`
`+k.slice(x),A=!1;else{if(P)break;let S=w;if(!this.options.pedantic&&!d.includes(`
`)&&!w.includes("	")){let $;for(;!z.test(S)&&($=this.rules.other.nestedBlockMarker.exec(S));)S=S.slice($[0].length);if(!S.
trim())break}if(S.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||L.test(S)||H.
test(S)||q.test(S)||z.test(S))break;if(!this.options.pedantic&&!A){let $=w.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test($)||this.rules.block.heading.test($)||this.rules.block.hr.test($))break}let E=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(T)&&this.rules.block.lheading.test(`${w}
${T}`)?`    ${k.replace(/^ {0,3}/,"")}`:T;d+=`
`+E,A=!0}P=!T.trim(),t=t.substring(f.length+1),w=k.slice(x)}}let v=n.slice(b,r());a.loose||(o?a.loose=!0:this.rules.other.
doubleBlankLine.test(v)&&(o=!0)),a.items.push({type:"list_item",raw:v,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(d),loose:!1,text:d,tokens:[]})}let p=a.items.at(-1);if(p)p.raw=p.raw.trimEnd(),p.text=p.text.trimEnd();else return;
a.raw=n.slice(0,r()).trimEnd();let c=[];for(let g of a.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
g.tokens=this.lexer.blockTokens(g.text,[]),!a.loose){let d=g.tokens.filter(m=>m.type==="space"),b=d.length>0&&d.some(m=>this.
rules.other.anyLine.test(m.raw));a.loose=b}for(let g=0;g<a.items.length;g++){let d=a.items[g],b=d.tokens[0];if(d.task&&(b?.
type==="text"||b?.type==="paragraph")){d.text=d.text.replace(this.rules.other.listReplaceTask,""),b.raw=b.raw.replace(this.
rules.other.listReplaceTask,""),b.text=b.text.replace(this.rules.other.listReplaceTask,"");let m=this.lexer.inlineQueue;
for(let w=c[g];w<m.length;w++)if(m[w].tokens===b.tokens){m[w].src=m[w].src.replace(this.rules.other.listReplaceTask,"");
break}let y=this.rules.other.listTaskCheckbox.exec(d.raw);if(y){let w={type:"checkbox",raw:y[0]+" ",checked:y[0]!=="[ ]"};
d.checked=w.checked,a.loose?d.tokens[0]&&["paragraph","text"].includes(d.tokens[0].type)&&"tokens"in d.tokens[0]&&d.tokens[0].
tokens?(d.tokens[0].raw=w.raw+d.tokens[0].raw,d.tokens[0].text=w.raw+d.tokens[0].text,d.tokens[0].tokens.unshift(w)):d.tokens.
unshift({type:"paragraph",raw:w.raw,text:w.raw,tokens:[w]}):d.tokens.unshift(w)}}else d.task&&(d.task=!1)}if(a.loose)for(let g of a.
items){g.loose=!0;for(let d of g.tokens)d.type==="text"&&(d.type="paragraph")}return a}}html(t){let e=this.rules.block.html.
exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=Ft(
e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.
block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&Vt(e[2],"()")!==-1)return;let n=Se(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:V(e[0],`
`),href:r,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let n=Dt(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],i={type:"table",raw:V(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let a of r)this.rules.other.tableAlignRight.test(a)?i.align.push(
"right"):this.rules.other.tableAlignCenter.test(a)?i.align.push("center"):this.rules.other.tableAlignLeft.test(a)?i.align.
push("left"):i.align.push(null);for(let a=0;a<n.length;a++)i.header.push({text:n[a],tokens:this.lexer.inline(n[a]),header:!0,
align:i.align[a]});for(let a of s)i.rows.push(Dt(a,i.header.length).map((l,o)=>({text:l,tokens:this.lexer.inline(l),header:!1,
align:i.align[o]})));return i}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"\
heading",raw:V(e[0],`
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
if(!this.options.pedantic&&Gt(t,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let o=V(s.slice(0,-1),"\\");if((s.length-
o.length)%2===0)return}else{let o=Vt(n[2],"()");if(o===-2)return;if(o>-1){let p=(n[0].indexOf("!")===0?5:4)+n[1].length+
o;n[2]=n[2].substring(0,o),n[0]=n[0].substring(0,p).trim(),n[3]=""}}let i=V(n[0].slice(0,-1),"\\");if((n[0].length-i.length)%
2===0)return;let a=n[2],l="";if(this.options.pedantic){let o=this.rules.other.pedanticHrefTitle.exec(a);o&&(a=o[1],l=o[3])}else
l=n[3]?n[3].slice(1,-1):"";return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?a=a.slice(1):a=a.slice(1,-1)),Ut(n,{href:a&&a.replace(this.rules.inline.anyPunctuation,"$1"),
title:l&&l.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(
0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&Gt(t,r[1],s,this.rules))return;let i=e[Se(r[2]||r[1])];if(!i){let a=r[0].
charAt(0);return{type:"text",raw:a,text:a}}return Ut(r,i,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.
inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],i=n===s,a=e.length-t.length,l=a;for(;!this.
options.pedantic&&l>0&&e[l-1]===s;)l--;let o=[...e.slice(Math.max(0,l-2),l)].at(-1)??"",p=o==="*"||o==="_"||!!this.rules.
inline.punctuation.exec(o);l<a&&(n=o);let c=l<a?p:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(
this.rules.other.unicodeAlphaNumeric))return;let g=r[1]||r[3]||"";if(!g||!n||c){let d=[...r[0]].length-1,b,m,y=d,w=0,T=a-
l+d,P=!this.options.pedantic&&!!o.trim()&&(!!g||s==="*"&&!p);if(s!=="*"&&s!=="_")return;let x=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,v=rn(this,e,s),R=e.length-t.length+d;if(v<R)return;e=e.slice(-1*t.
length+d);let z=v-R;for(x.lastIndex=0;(r=x.exec(e))!==null&&!(r.index>z);){if(b=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!b)continue;
if(m=[...b].length,r[3]||r[4]){y+=m;continue}else if((r[5]||r[6]||P)&&T%3&&!((T+m)%3)){if(i&&(r[5]||r[6]))break;w+=m;continue}
if(y-=m,y>0)continue;m=Math.min(m,m+y+w);let L=[...r[0]][0].length,H=t.slice(0,d+r.index+L+m);if(Math.min(d,m)%2){let N=H.
slice(1,-1);return{type:"em",raw:H,text:N,tokens:this.lexer.inlineTokens(N)}}let q=H.slice(2,-2);return{type:"strong",raw:H,
text:q,tokens:this.lexer.inlineTokens(q)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.
other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(
t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(
t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let s=[...r[0]].length-1,i,a,l=s,o=this.rules.inline.delRDelim,
p=sn(this,e),c=e.length-t.length+s;if(p<c)return;e=e.slice(-1*t.length+s);let g=p-c;for(o.lastIndex=0;(r=o.exec(e))!==null&&
!(r.index>g);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(a=[...i].length,a!==s))continue;if(r[3]||r[4]){l+=a;continue}
if(l-=a,l>0)continue;a=Math.min(a,a+l);let d=[...r[0]][0].length,b=t.slice(0,s+r.index+d+a),m=b.slice(s,-s);return{type:"\
del",raw:b,text:m,tokens:this.lexer.inlineTokens(m)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,
autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")
n=e[0],r="mailto:"+n;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);n=e[0],e[1]===
"www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){
let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:qs(
e[0]),escaped:n}}}},on=class Ie{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||Wt,this.options.tokenizer=this.options.tokenizer||new re,this.tokenizer=this.options.
tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,
linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:j,block:we.normal,inline:ue.normal};this.options.pedantic?(n.block=
we.pedantic,n.inline=ue.pedantic):this.options.gfm&&(n.block=we.gfm,this.options.breaks?n.inline=ue.breaks:n.inline=ue.gfm),
this.tokenizer.rules=n}static get rules(){return{block:we,inline:ue}}static lex(e,n){return new Ie(n).lex(e)}static lexInline(e,n){
return new Ie(n).inlineTokens(e)}lex(e){e=e.replace(j.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=
!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(j.tabCharGlobal,"    ").replace(j.spaceLine,""));let i=1/0,
a,l=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===re.prototype.paragraph;for(;e;){if(e.length<i)i=
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
e)){e=e.substring(o.raw.length),n.push(o);continue}let p=e;if(this.options.extensions?.startBlock){let c=1/0,g=e.slice(1),
d;this.options.extensions.startBlock.forEach(b=>{d=b.call({lexer:this},g),typeof d=="number"&&d>=0&&(c=Math.min(c,d))}),
c<1/0&&c>=0&&(p=e.substring(0,c+1))}if(this.state.top&&(o=this.tokenizer.paragraph(p))){let c=n.at(-1);(r||c===a&&l)&&c?.
type==="paragraph"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+o.raw,c.text+=`
`+o.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text,a=c):(n.push(o),a=o),r=p.length!==e.length,e=e.substring(
o.raw.length);continue}if(o=this.tokenizer.text(e)){e=e.substring(o.raw.length);let c=n.at(-1);c?.type==="text"?(c.raw+=
(c.raw.endsWith(`
`)?"":`
`)+o.raw,c.text+=`
`+o.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text):n.push(o);continue}if(e){this.infiniteLoopError(e.charCodeAt(
0));break}}return this.state.top=!0,this.state.lastToken=s,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),
n}linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.inline.link;for(let r of e.matchAll(this.tokenizer.
rules.inline.blockSkip))if(n.test(r[0])&&e.charAt(r.index-1)!=="!")return!0;for(let r of e.matchAll(this.tokenizer.rules.
inline.reflinkSearch)){let s=r[0],i=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,Se(s.slice(
i+1,-1))))&&!(i>1&&this.linkInText(s.slice(1,i-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.
state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,n)}finally{this.state.linkParenPossible=
r}}#t(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),s=r||this.options.hooks?.emStrongMask||this.tokenizer.
emStrong!==re.prototype.emStrong||this.tokenizer.del!==re.prototype.del?this.#r(e):e;if(!r)return this.#e(e,s,n);Os(this.
tokenizer,s);try{return this.#e(e,s,n)}finally{js(this.tokenizer)}}#e(e,n,r){let s=!1,i="",a=1/0;for(;e;){if(e.length<a)
a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}s||(i=""),s=!1;let l;if(this.options.extensions?.inline?.some(
c=>(l=c.call({lexer:this},e,r))?(e=e.substring(l.raw.length),r.push(l),!0):!1))continue;if(l=this.tokenizer.escape(e)){e=
e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.tag(e)){e=e.substring(l.raw.length),r.push(l);continue}
if(l=this.tokenizer.link(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.reflink(e,this.tokens.links)){
e=e.substring(l.raw.length);let c=r.at(-1);l.type==="text"&&c?.type==="text"?(c.raw+=l.raw,c.text+=l.text):r.push(l);continue}
let o=e[0];if(o==="*"||o==="_"){let c=n.length-e.length;if(rn(this.tokenizer,n,o)<=c){let g=1;for(;g<e.length&&e.charCodeAt(
g)===o.charCodeAt(0);)g++;let d=e.substring(0,g),b=r.at(-1);b?.type==="text"&&!b.escaped?(b.raw+=d,b.text+=d):r.push({type:"\
text",raw:d,text:d,escaped:!1}),e=e.substring(g),i=o,s=!0;continue}}else if(o==="~"){let c=n.length-e.length;if(sn(this.
tokenizer,n)<=c){let g=1;for(;g<e.length&&e.charCodeAt(g)===126;)g++;let d=e.substring(0,g),b=r.at(-1);b?.type==="text"&&
!b.escaped?(b.raw+=d,b.text+=d):r.push({type:"text",raw:d,text:d,escaped:!1}),e=e.substring(g),i=o,s=!0;continue}}if(l=this.
tokenizer.emStrong(e,n,i)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.codespan(e)){e=e.substring(
l.raw.length),r.push(l);continue}if(l=this.tokenizer.br(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.
del(e,n,i)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.autolink(e)){e=e.substring(l.raw.length),
r.push(l);continue}if(!this.state.inLink&&(l=this.tokenizer.url(e))){e=e.substring(l.raw.length),r.push(l);continue}let p=e;
if(this.options.extensions?.startInline){let c=1/0,g=e.slice(1),d;this.options.extensions.startInline.forEach(b=>{d=b.call(
{lexer:this},g),typeof d=="number"&&d>=0&&(c=Math.min(c,d))}),c<1/0&&c>=0&&(p=e.substring(0,c+1))}if(l=this.tokenizer.inlineText(
p)){e=e.substring(l.raw.length),l.raw.slice(-1)!=="_"&&(i=l.raw.slice(-1)),s=!0;let c=r.at(-1);c?.type==="text"?(c.raw+=
l.raw,c.text+=l.text):r.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:n,
tag:r,autolink:s}=this.tokenizer.rules.inline,i="",a=0,l;for(n.lastIndex=0;l=n.exec(e);){let o=l.index+(l[2]?l[2].length:
0),p=l.index+l[0].length;if(e.charAt(o)==="<"){let c=e.slice(o),g=r.exec(c)||s.exec(c);if(!g){n.lastIndex=o+1;continue}p=
o+g[0].length,n.lastIndex=p}i+=e.slice(a,o)+"["+"a".repeat(p-o-2)+"]",a=p}return i+e.slice(a)}#r(e){let n=e;if(this.tokens.
links&&e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,s=i=>{let a=i.lastIndexOf("[");if(!Object.hasOwn(
this.tokens.links,Se(i.slice(a+1,-1))))return i;if(a>1&&i.charAt(0)!=="!"){let l=i.slice(1,a-1);if(this.linkInText(l))return"\
["+l.replace(r,s)+"]["+"a".repeat(i.length-a-2)+"]"}return"["+"a".repeat(i.length-2)+"]"};n=n.replace(r,s)}return n=n.replace(
this.tokenizer.rules.inline.anyPunctuationOutsideCode,(r,s,i)=>i?"+".repeat(r.length):s?s+r.slice(s.length,-s.length).replace(
/`/g,"+")+s:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){let n="In\
finite loop on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}};var Ds=16384,Fs={gfm:!0,breaks:!1,tokenizer:new re,extensions:{childTokens:{},renderers:{},block:[$t],startBlock:[],inline:[
Lt],startInline:[Ct]}};function Fe(t,e){try{let n=new on(Fs);n.tokens.links=e;let r=n.blockTokens(t,n.tokens);for(let{src:s,
tokens:i}of n.inlineQueue)s.length>Ds?i.push(an("text",s)):n.inlineTokens(s,i);return[...r]}catch{return[an("html",t)]}}
function an(t,e){return{type:t,raw:e,text:e,block:t==="html",escaped:!1}}var Vs=/(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/,Us=/(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/,Gs=/<\/?[a-zA-Z][^<>\n]*$/,
Ws=["**","~~","*","__","_"];function Ue(t){let e=Vs.exec(t),n=e?t.slice(0,e.index+(e[0].startsWith(`
`)?1:0)):t,r=n.lastIndexOf(`

`)+1;return n.slice(0,r)+Ve(n.slice(r))}function Ve(t){let e=t.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g,o=>"x".repeat(o.length)),
n=e.indexOf("`");if(n>=0)return`${t}${/`+/.exec(e.slice(n))[0]}`;let r=Us.exec(e);if(r)return Ve(t.slice(0,r.index)+(r[1]?
"":r[2]));let s=Gs.exec(e);if(s)return Ve(t.slice(0,s.index));let a=t.replace(/[*_~]{1,3}$/,"").trimEnd(),l=e.slice(0,a.
length);for(let o of Ws){let p=l.split(o).length-1;l=l.replaceAll(o,"x".repeat(o.length));let c=new RegExp(String.raw`(?:^|[\s(\[{"'x])${o.
replace(/\*/g,String.raw`\*`)}\S`);p%2===1&&c.test(e.slice(0,a.length))&&(a+=o)}return a}var Ge=30,Zs=2,Ks=8,Qs=/^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;function oe(){let t=u("div",{class:"markdown"}),e="",
n=0,r=[],s=Object.create(null),i,a=[],l,o=0,p=!1;function c(){t.replaceChildren(),[e,n,r,s,i,a]=["",0,[],Object.create(null),
void 0,[]],[l,o,p]=[void 0,0,!1]}function g(f){let k=f.includes("\r")?f.replace(/\r\n?/g,`
`):f;if(!(k===e&&!p))for((p||!k.startsWith(e))&&c(),e=k;d(););}function d(){if(i?.kind==="fence")return x(i);if(i)return R(
i);let f=e.slice(n);if(P(f))return!0;let k=b(f),S=ln(k,f);if(S>0){for(let E of k.slice(0,S))m(E),w(E.raw,ne(E));return!0}
return v(k[0],f)?!0:(y(b(Ue(f))),!1)}function b(f){return Fe(f,Object.create(s))}function m(f){f.type==="def"&&(s[f.tag]??=
{href:f.href,title:f.title})}function y(f){for(let k of a)k.remove();a=f.flatMap(k=>ne(k)??[]),T().append(...a)}function w(f,k,S=!1){
y([]),n+=f.length,r.push({raw:f,element:k,links:Object.keys(s).length,cut:S}),k&&(k.parentNode!==l&&T().append(k),o+=1)}
function T(){return(!l||o>=Ge)&&(l=u("div",{class:"section"}),o=0,t.append(l)),l}function P(f){let k=Qs.exec(f);if(!k)return!1;
let[S,E="",$=""]=k,C=S.length-S.trimStart().length;y([]);let I=Le($);return T().append(I.element),i={kind:"fence",view:I,
close:new RegExp(`^ {0,3}\\${E[0]}{${E.length},}[ \\t]*$`),indent:new RegExp(`^ {0,${C}}`),position:n+S.length},!0}function x(f){
let k=e.lastIndexOf(`
`)+1,S=k>f.position?e.slice(f.position,k-1).split(`
`):[],E=S.findIndex(B=>f.close.test(B)),$=E<0?S:S.slice(0,E);f.view.append($.map(B=>B.replace(f.indent,"")));let C=E<0?S:
S.slice(0,E+1);for(let B of C)f.position+=B.length+1;let I=e.slice(f.position);return f.view.tail(E<0&&!/^ {0,3}[`~]+$/.
test(I)?I.replace(f.indent,""):""),E<0?!1:(i=void 0,w(e.slice(n,f.position),f.view.element,!0),f.position<e.length)}function v(f,k){
if(f?.type!=="list"&&f?.type!=="table"||We(f).length<Ks)return!1;let E=ne(f),$=E.querySelector("tbody")??E,C=f.type==="t\
able"?k.split(`
`,2).map(I=>`${I}
`).join(""):"";return y([]),T().append(E),$.replaceChildren(),i={kind:f.type,element:E,container:$,head:C,kept:0,position:n+
C.length},!0}function R(f){let k=e.slice(f.position),S=b(f.head+k),[E]=S;return E?.type!==f.kind?H(f):ln(S,f.head+k)>0?(L(
f,We(E)),i=void 0,w(e.slice(n,f.position+E.raw.length-f.head.length),f.element,!0),!0):z(f,k)}function z(f,k){let[S]=b(f.
head+Ue(k)),E=S?.type===f.kind?We(S):[];L(f,E);let $=E.slice(0,-Zs),C=f.kind==="table"?Js(k,$.length):Xs(k,$);return C===
void 0||(f.kept+=$.length,f.position+=C),!1}function L(f,k){let S=k.map(E=>f.kind==="list"?Me(E):ke(E));O(f.container,[...[
...f.container.children].slice(0,f.kept),...S])}function H(f){return i=void 0,O(f.container,[...f.container.children].slice(
0,f.kept)),w(e.slice(n,f.position),f.element,!0),!0}function q(){if(p)return;p=!0,y([]);let f=Fe(e,s=Object.create(null)),
k=Object.keys(s).length,S=($,C)=>!!$&&!!C&&$.raw===C.raw&&!C.cut&&(C.links===k||!C.raw.includes("[")),E=0;for(;E<r.length&&
E<f.length&&S(f[E],r[E]);)E+=1;N(E,f),i=void 0}function N(f,k){let S=new Map,E=Object.keys(s).length;for(let I of r.slice(
f))!I.element||I.cut||I.links!==E&&I.raw.includes("[")||S.set(I.raw,[...S.get(I.raw)??[],I.element]);let $=r.slice(0,f).
flatMap(I=>I.element??[]),C=k.slice(f).flatMap(I=>S.get(I.raw)?.shift()??ne(I)??[]);A([...$,...C])}function A(f){let k=[];
for(let S=0;S<f.length;S+=Ge){let $=t.children[k.length]??u("div",{class:"section"});O($,f.slice(S,S+Ge)),k.push($)}O(t,
k)}return{element:t,update:g,finish:q}}function ln(t,e){let n=0,r=0;for(let[s,i]of t.entries()){if(!e.startsWith(i.raw,n))
break;s>0&&i.type!=="space"&&e.indexOf(`
`,n)>=0&&(r=s),n+=i.raw.length}return r}function We(t){return t.type==="list"?t.items:t.rows}function Xs(t,e){let n=0;for(let r of e){
let{raw:s}=r;if(!t.startsWith(s,n))return;n+=s.length}for(;t[n]===`
`;)n+=1;return n}function Js(t,e){let n=0;for(let r=0;r<e;r+=1)n=t.indexOf(`
`,n)+1;return n}var Ys=new Set("A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 \
H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE S SAMP SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEA\
D TR TT U UL VAR".split(" ")),ei=new Set("SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED TITLE HEAD SVG MATH TEXTARE\
A SELECT".split(" ")),ti=new Set("align colspan rowspan scope title start open dir".split(" ")),ni=new Set("color backgr\
ound-color font-weight font-style text-align text-decoration white-space".split(" ")),ri=/^[#\w\s.,%()-]{1,60}$/,si=2e4,
cn=100;function un(t){let e=u("div",{class:"html"}),n=si;function r(i,a,l){for(let o of i.childNodes)o.nodeType===Node.TEXT_NODE?
a.appendChild(document.createTextNode(o.data)):(o instanceof Element||o.nodeType===Node.ELEMENT_NODE)&&s(o,a,l)}function s(i,a,l){
let o=i.tagName.toUpperCase();if(ei.has(o)||n--<=0)return;let c=Ys.has(o)&&i.namespaceURI==="http://www.w3.org/1999/xhtm\
l"&&l<cn?document.createElement(o):void 0;c&&(ii(i,c),a.appendChild(c)),l<4*cn&&r(i,c??a,l+1)}try{r(new DOMParser().parseFromString(
t,"text/html").body,e,0)}catch{e.textContent=t}return e}function ii(t,e){for(let{name:s,value:i}of t.attributes)ti.has(s)&&
e.setAttribute(s,i);for(let s of ni){let i=t.style?.getPropertyValue(s)??"";ri.test(i)&&!/url|expression|var/i.test(i)&&
e.style.setProperty(s,i)}let n=be(t.getAttribute("href")??"");if(e.tagName==="A"&&n)for(let[s,i]of[["href",n],["target",
"_blank"],["rel","noopener noreferrer"]])e.setAttribute(s,i);let r=xe(t.getAttribute("src")??"");e.tagName==="IMG"&&r&&!r.
ask&&e.setAttribute("src",r.url)}var Ze=2e3;function W(t="plain"){let e=u("div",{class:t}),n="",r;return{element:e,update(s){s.startsWith(n)||(e.replaceChildren(),
r=void 0,n="");for(let i=s.slice(n.length);i;){(!r||r.textContent.length>=Ze)&&e.append(r=u("span"));let a=i.slice(0,Ze);
r.append(a),r.normalize(),i=i.slice(Ze)}n=s}}}var oi=/^[A-Za-z0-9+/=\s]+$/,ai=[["image/png",t=>Te("image/png",t)],["image/jpeg",t=>Te("image/jpeg",t)],["image/gif",t=>Te(
"image/gif",t)],["image/svg+xml",t=>Te("image/svg+xml",li(t))],["text/html",un],["text/markdown",dn],["text/latex",dn],[
"text/plain",ci]];function fe(t){for(let[e,n]of ai){let r=t[e],s=Array.isArray(r)?r.join(""):r,i=typeof s=="string"?n(s):
void 0;if(i)return i}}function Te(t,e){if(oi.test(e))return u("img",{class:"figure",src:`data:${t};base64,${e.replace(/\s/g,
"")}`,alt:h.figure})}function li(t){return btoa(String.fromCodePoint(...new TextEncoder().encode(t.slice(0,1e5))))}function dn(t){
let e=oe();return e.update(t),e.finish(),e.element}function ci(t){let e=W("plain output");return e.update(t),e.element}function pn(t,e){let n,r=[],s=(m,y,w)=>{let T=u("button",{type:"button",class:"quiet",title:y},m);return T.addEventListener(
"click",()=>n&&w(n)),T},i=m=>y=>{let w=r[r.indexOf(y)+m];w&&e.show(w.message_id)},a=s("‹",h.previousBranch,i(-1)),l=u(
"span",{class:"which"}),o=s("›",h.nextBranch,i(1));a.setAttribute("aria-label",h.previousBranch),o.setAttribute("aria-\
label",h.nextBranch);let p=u("span",{class:"branches",role:"group","aria-label":h.branches},a,l,o),c=s(h.copy,h.copyMessage,
async m=>{M(c,await ce(te(m))?h.copied:h.copyFailed),setTimeout(()=>M(c,h.copy),1500)}),g=t==="user"?s(h.edit,h.editHint,
e.edit):s(h.regenerate,h.regenerateHint,m=>e.regenerate(m.message_id)),d=u("span",{class:"facts"}),b=u("div",{class:"foo\
ter"},p,c,g,d);return{element:b,update(m,y,{last:w,locked:T}){n=m,r=gt(y,m);let P=r.indexOf(m);p.hidden=r.length<2,b.hidden=
!w&&p.hidden||m.status==="streaming",M(l,`${P+1}/${r.length}`),a.disabled=T||P===0,o.disabled=T||P===r.length-1,g.disabled=
T,M(d,[ht(m.created_at),m.model].filter(Boolean).join(" · "))}}}function gn(){let t=u("summary",{}),e=oe(),n=u("details",{class:"reasoning"},t,e.element),r;function s(){!r||!n.open||(e.
update(r.part.text),r.done&&e.finish())}return n.addEventListener("toggle",s),{element:n,update(i,a){r={part:i,done:a},n.
hidden=a&&!i.text,n.classList.toggle("active",!a),M(t,a?h.thought(G(i.ended_at-i.started_at)):h.thinkingNow),s()}}}function fn(t){try{let e=JSON.parse(t);return di(e)?"":JSON.stringify(e,null,2)}catch{return t}}function hn(t,e=80){let n=t;
try{let s=JSON.parse(t);s&&typeof s=="object"&&(n=Object.values(s).map(ui).join(", "))}catch{}let r=n.replace(/\s+/g," ").
trim();return r.length>e?`${r.slice(0,e-1)}…`:r}function ui(t){return typeof t=="string"?t:JSON.stringify(t)}function di(t){
return typeof t=="object"&&t!==null&&Object.keys(t).length===0}function mn(t){let e=u("input",{type:"text",class:"reason",placeholder:h.reasonHint,"aria-label":h.reason}),n=u("button",
{type:"button",class:"primary"},h.approve),r=u("button",{type:"submit",class:"secondary"},h.deny),s=u("form",{class:"app\
roval"},n,r,e),i=a=>{for(let l of[e,n,r])l.disabled=!0;t(a,e.value.trim())};return n.addEventListener("click",()=>i(!0)),
s.addEventListener("submit",a=>{a.preventDefault(),i(!1)}),s}var pi={writing:"…",pending:"…",approval:"?",running:"",ok:"✓",error:"✕",denied:"⊘",stopped:"■",interrupted:"\
!",timeout:"!"},Ke=new Set(["approval","running","error","timeout"]);function bn(t){let e=u("span",{class:"icon","aria-h\
idden":"true"}),n=u("span",{class:"title"}),r=u("span",{class:"preview"}),s=u("span",{class:"words"}),i=W("plain output"),
a=u("div",{class:"arguments"},i.element),l=u("div",{class:"outputs"}),o=u("div",{class:"result"}),p=u("div",{class:"tool\
-body"},a,l,o),c=u("details",{},u("summary",{},e,n,r,s),p),g=u("div",{class:"figures"}),d=u("section",{class:"tool"},c,g),
b=[],m,y,w;function T(v){v.status==="approval"&&!m?(m=mn((R,z)=>t.approve(v.tool_call_id,R,z)),p.insertBefore(m,l)):v.status!==
"approval"&&(m?.remove(),m=void 0)}function P(v){v.output.forEach(([L,H],q)=>{b[q]??=fi(L,H),b[q].view?.update(H)});let R=v.
output.findLast(([L])=>L==="progress"),z=b.filter(({kind:L})=>L!=="progress").map(({element:L})=>L);R&&v.status==="runni\
ng"&&z.push(u("div",{class:"progress"},R[1])),O(l,z)}function x(v){if(!v.end||v.end===w)return;w=v.end;let{display:R,result:z,
error:L,truncated:H}=v.end,q=R&&fe(R);q?.tagName==="IMG"?g.append(q):q&&o.append(q);let N=L?[`${L.type}: ${L.message}`,L.
hint].filter(Boolean).join(`
`):z??"";!q&&N&&o.append(xn(N,L?"plain output failed":"plain output")),H&&o.append(u("p",{class:"note"},h.truncated))}return{
element:d,update(v,R,z){let L=gi(R,v.name);M(n,L),M(e,pi[v.status]),M(r,hn(v.arguments)),M(s,hi(v,z)),d.setAttribute("ar\
ia-label",h.toolCall(L)),d.dataset.status=v.status,y!==v.status&&((y===void 0||Ke.has(v.status)||Ke.has(y))&&(c.open=Ke.
has(v.status)),y=v.status),i.update(fn(v.arguments)),a.hidden=v.arguments.trim()==="{}"||!v.arguments,T(v),P(v),x(v)}}}function gi(t,e){
let n=t.agent.titles,r=n&&Object.hasOwn(n,e)?n[e]:void 0;return typeof r=="string"?r:e}function fi(t,e){if(t!=="display"){
let n=W(`plain output ${t==="stderr"?"stderr":""}`);return{kind:t,view:n,element:n.element}}try{let n=fe(JSON.parse(e));
return{kind:t,element:n??u("span")}}catch{return{kind:t,element:xn(e)}}}function xn(t,e="plain output"){let n=W(e);return n.
update(t),n.element}function hi(t,e){let{status:n,started_at:r,ended_at:s,end:i}=t;if(n==="running")return h.tool.running(
G(e-(r??e),1));let a=i?.duration??(r!==null&&s!==null?(s-r)/1e6:void 0),l=a===void 0?"":G(a*1e6,1);return n==="ok"?h.tool.
ok(l):n==="denied"?h.tool.denied(t.approval?.reason??""):h.tool[n]}function kn(t,e){let n=u("div",{class:"body"}),r=wi(()=>e.regenerate(o.message_id)),s=pn(t,e),i=t==="user"?h.you:h.assistant,
a=u("article",{class:`message ${t}`,"aria-label":i},n,r.element,s.element),l=[],o;return{element:a,update(p,c,g,d){o=p;let b=p.
status==="streaming";p.parts.forEach((m,y)=>{(l[y]??=mi(m,t,e)).update(m,c,!b||y<p.parts.length-1,g)}),O(n,Object.values(
l).map(m=>m.element)),U(a,{"aria-busy":b?"true":void 0,"data-status":p.status}),r.update(p,c,d),s.update(p,c,d)}}}function mi(t,e,n){
switch(t.type){case"text":return e==="user"?xi():bi();case"reasoning":{let r=gn();return{element:r.element,update:(s,i,a)=>r.
update(s,a)}}case"tool_call":{let r=bn(n);return{element:r.element,update(s,i,a,l){let o=s.type==="tool_call"?i.tool_calls.
get(s.tool_call_id):void 0;o&&r.update(o,i,l)}}}case"image":return{element:ki(t),update:()=>{}};case"context":return{element:u(
"span",{class:"chip",title:t.text},`@${t.name}`),update:()=>{}};default:return{element:u("span",{hidden:!0}),update:()=>{}}}}
function bi(){let t=oe();return{element:t.element,update(e,n,r){e.type==="text"&&(t.update(e.text),r&&t.finish())}}}function xi(){
let t=W();return{element:t.element,update:e=>e.type==="text"&&t.update(e.text)}}function ki(t){return t.data&&fe({[t.media_type]:t.
data})||u("span",{class:"chip"},t.url??t.media_type)}function wi(t){let[e,n,r]=[u("strong"),u("span"),u("em")],s=u("butt\
on",{type:"button",class:"secondary"},h.retry),i=u("div",{class:"ending",hidden:!0,role:"alert"},e,n,r,s);return s.addEventListener(
"click",t),{element:i,update(a,l,{last:o,locked:p}){let c=vi(a),g=yi(a,l);i.hidden=!c,i.className=g?"ending error":"endi\
ng",M(e,c),M(n,g?.message??""),M(r,g?.hint??""),s.hidden=!o||a.status!=="failed",s.disabled=p}}}function yi(t,e){return e.
requests.get(t.request_id??"")?.end?.error}function vi(t){let{status:e,finish_reason:n}=t;return e==="stopped"||e==="fai\
led"||e==="interrupted"?h.messageStatus[e]:n==="length"||n==="content_filter"?h.messageStatus[n]:""}var Si=250,Ti=1e3;function wn(t,e){let n=u("div",{class:"messages",role:"log","aria-live":"off","aria-label":h.conversation}),
r=u("p",{class:"empty"},h.empty),s=u("div",{class:"scroller",tabindex:"0"},r,n),i=St(s),a=u("div",{class:"status"}),l=kt(),
o=new Map,p=new Set,c,g,d="",b=!1,m=0,y=0;async function w(A,f,k){c=performance.now(),g=void 0,i.jump(),R();let{error:S}=await t.
command(A,f);c=void 0,g=S,S&&k&&P.restore(k),H()}let T={approve(A,f,k){t.command("approve",{tool_call_id:A,approved:f,reason:k||
null})},edit(A){let f=k=>k.type==="text"||k.type==="image";P.edit(A.message_id,A.parts.filter(f))},regenerate:A=>{w("reg\
enerate",{message_id:A})},async show(A){g=(await t.command("show",{message_id:A})).error,H()}},P=vt({send(A,f){f===void 0?
w("send",{parts:A},A):w("edit",{message_id:f,parts:A},A)},async stop(){b=!0,R(),await t.command("stop"),b=!1,H()},said:()=>Ee(
t.state).flatMap(A=>A.role==="user"?te(A):[]),async variables(A){let{value:f}=await t.command("variables",{prefix:A});return f??
[]}}),x=u("section",{class:"chat","aria-label":h.region},u("div",{class:"viewport"},s,i.button),a,P.element,l.element);function v(A){
let{state:f}=t,k=t.now(),S=Ee(f),E=`${f.head} ${f.messages.size} ${A}`;if(E!==d)for(let{message_id:C}of S)p.add(C);d=E;let $=S.
map((C,I)=>{let B=o.get(C.message_id);B||o.set(C.message_id,B=kn(C.role,T));let Rn=S[I+1]?.role!==C.role;return p.has(C.
message_id)&&B.update(C,f,k,{last:Rn,locked:A}),B.element});O(n,$),r.hidden=$.length>0,p.clear()}function R(){let A=c!==
void 0||K(t.state)!==void 0,f=b?h.stopping:z(),k=g&&[g.message,g.hint].filter(Boolean).join(" ");return M(a,f??k??xt(t.state,
t.now())),a.classList.toggle("failed",!f&&k!==void 0),x.dataset.connection=t.connection,P.update(A,b),A}function z(){return c===
void 0?t.connection==="connecting"?h.connecting:void 0:performance.now()-c>Ti?h.waitingForKernel:h.sending}function L(){
m=0;let A=performance.now();v(R()),l.update(t.state,$e(t.state)),i.keep();let f=performance.now();y=f+(f-A)}function H(){
m||=requestAnimationFrame(function A(){performance.now()<y?m=requestAnimationFrame(A):L()})}let q=t.subscribe(A=>{A!==void 0&&
p.add(A),H()}),N=setInterval(()=>{if(!(!K(t.state)&&c===void 0)){for(let A of t.state.tool_calls.values())A.status==="ru\
nning"&&p.add(A.message_id);H()}},Si);return e.append(x),L(),()=>{q(),clearInterval(N),cancelAnimationFrame(m),x.remove()}}var ae={history:"Sessions",newChat:"New chat",agent:"Agent",untitled:"Untitled",busy:"Generation in progress…"};function yn(t){
let e=u("button",{type:"button",class:"new"},ae.newChat),n=u("select",{"aria-label":ae.agent}),r=u("ul"),s=u("p",{class:"\
busy",role:"status"}),i=u("fieldset",{},e,u("label",{},ae.agent,n),r),a=u("nav",{"aria-label":ae.history},s,i),l=[],o=null;
function p(){O(r,l.map(c))}function c(g){let d=u("time",{},new Date(g.updated_at/1e3).toLocaleString()),b=u("span",{},g.
title||g.first_message||ae.untitled),m=g.session_id===o?"true":void 0,y=u("button",{type:"button","aria-current":m},b,d);
return y.addEventListener("click",()=>t.select(g.session_id)),u("li",{},y)}return e.addEventListener("click",()=>t.select(
null)),{element:a,sessions(g){l=g,p()},agents(g){O(n,g.map(d=>u("option",{value:d},d)))},current(g){o=g,p()},agent:()=>n.
value||void 0,lock(g){i.disabled=g,s.textContent=g?ae.busy:""}}}var Je=Ye(document.body.dataset.base),Sn=u("main"),vn=()=>{},Qe=null,Xe=!1,le=yn({select:t=>{location.hash=t??""}});function Tn(t){
vn(),_n(t);let e=!1,n=()=>_i(e||K(r.state)!==void 0),r=pt(o=>{let p=tt(Je,t,o,{agent:le.agent,began:Ei});return{...p,async command(c,g){
e=c!=="stop",n();let d=await p.command(c,g);return e=!1,n(),d}}}),{root:s,host:i}=lt(Sn);s.adoptedStyleSheets.push(An(dt));
let a=r.subscribe(n),l=wn(r,s);vn=()=>{a(),l(),r.close(),i.remove()}}function _n(t){le.current(Qe=t)}function _i(t){t!==
Xe&&(le.lock(Xe=t),t||En())}function Ei(t){globalThis.history.replaceState(null,"",`#${t}`),_n(t)}function Ai(){let t=location.
hash.slice(1)||null;t!==Qe&&(Xe?location.hash=Qe??"":Tn(t))}async function En(){le.sessions(await Je.sessions())}function An(t){
let e=new CSSStyleSheet;return e.replaceSync(t),e}document.adoptedStyleSheets=[An(ut)];document.body.append(le.element,Sn);
addEventListener("hashchange",Ai);Tn(location.hash.slice(1)||null);En();Je.agents().then(le.agents);
