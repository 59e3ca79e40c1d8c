function Se(t,e){let n=Ze(),r=new Map,s=null,o=0,l=0,a="connecting",i=0,g,c,f=E=>t.send(E),d=ve(200,1e4,()=>(f({type:"he\
llo",view:n,session_id:s,since:o}),i+=1,a==="connecting"||a==="open"&&i<6));function x(E){let M=E;switch(M.type){case"ev\
ents":return m(M);case"head":return w(M.session_id,M.seq);case"welcome":return L(M.subshell?"open while a cell runs":"op\
en"),w(M.session_id,M.seq);case"reply":return y(M);case"notice":return e.notice(M)}}function m(E){if(E.session_id!==s&&k(
E.session_id),E.seq<=o)return I();if(E.since!==o){if(E.since!==0)return S();e.reset()}o=E.seq,c?.(),c=void 0,e.entries(E.
session_id,E.entries),E.entries.some(T=>T.event.type==="run_end")?b():I()}function w(E,M){E!==s&&k(E),M>o?S():b()}function k(E){
s=E,o=l=0,e.reset()}function S(){c??=ve(300,5e3,()=>(f({type:"sync",view:n,session_id:s,since:o}),!0))}function I(){g??=
setTimeout(b,1e3)}function b(){clearTimeout(g),g=void 0,l=o,f({type:"ack",view:n,session_id:s,seq:l})}function y(E){let M=r.
get(E.command_id);M&&(r.delete(E.command_id),M.stopRepeating(),M.resolve(E.error?{error:E.error}:{value:E.value}))}function L(E){
a==="open while a cell runs"||a===E||(a=E,e.connection(E))}function q(E,M={}){let T={type:"command",view:n,command_id:Ze(),
name:E,arguments:M};return new Promise(P=>{let p=ve(2e3,3e4,()=>(f(T),!0));r.set(T.command_id,{message:T,resolve:P,stopRepeating:p})})}
function C(){t.off("msg:custom",x),d(),c?.(),clearTimeout(g);for(let E of r.values())E.stopRepeating()}return t.on("msg:\
custom",x),{command:q,close:C}}function ve(t,e,n){let r,s=o=>{n()&&(r=setTimeout(s,o,Math.min(2*o,e)))};return s(t),()=>clearTimeout(
r)}function Ze(){return Array.from(crypto.getRandomValues(new Uint8Array(8)),t=>t.toString(16).padStart(2,"0")).join("")}function u(t,e={},...n){let r=document.createElement(t);return V(r,e),un(r,n),r}function V(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function z(t,e){t.textContent!==e&&(t.textContent=
e)}function B(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function un(t,e){for(let n of e)n&&t.append(n)}var Ke=':host{display:block;--bg: var(--jp-layout-color1, var(--vscode-editor-background, #fff));--bg-soft: var(--jp-lay\
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
n:focus-visible,.scroller:focus-visible{outline:2px solid var(--accent);outline-offset:2px}';function Xe(t){let e=u("div",{class:"nbagent","data-lm-suppress-shortcuts":"true"}),n=e.attachShadow({mode:"open"}),r=new CSSStyleSheet;
r.replaceSync(Ke),n.adoptedStyleSheets=[r];for(let s of["keydown","keypress","keyup"])e.addEventListener(s,o=>{pn(o)||o.
stopPropagation()});return t.append(e),{root:n,host:e}}function pn(t){return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()===
"s"||t.shiftKey&&t.key.toLowerCase()==="p")}async function se(t){try{return await navigator.clipboard.writeText(t),!0}catch{
return gn(t)}}function gn(t){let e=u("textarea",{style:"position:fixed;opacity:0"});e.value=t,document.body.append(e),e.
select();let n=document.execCommand("copy");return e.remove(),n}async function Qe(t){let e=globalThis.jupyterapp;if(!e)return!1;
try{return await e.commands.execute("notebook:insert-cell-below"),e.shell.currentWidget.content.activeCell.model.sharedModel.
setSource(t),!0}catch{return!1}}function Te(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function oe(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function et(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=hn[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var fn={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
hn={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...Ye(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...Ye(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
e.parent_id===t.head&&(t.head=e.message_id),e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=
e,n.retries+=1)},request_end(t,e,n){let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,
ended_at:n,retry:null});let s=t.messages.get(r.start.message_id);if(s)return s.status=fn[e.outcome],s.finish_reason=e.finish_reason??
null,s.completed_at=n,s.message_id},text_delta(t,e,n,r){return Je(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return Je(t,
e,"reasoning",n,r)},part_end(t,e,n){let r=tt(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){
let r=t.messages.get(e.message_id);if(r)return t.tool_calls.set(e.tool_call_id,mn(e.tool_call_id,r,e.name,n)),r.parts[e.
index]={type:"tool_call",tool_call_id:e.tool_call_id},nt(t,r,n),r.message_id},tool_call_delta:Z((t,e)=>{t.arguments+=e.arguments}),
tool_call_end:Z((t,e)=>{Object.assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:Z(
t=>{t.status="approval"}),approval_response:Z((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:Z((t,e,n)=>{
Object.assign(t,{status:"running",where:e.where,started_at:n})}),tool_output:Z((t,e)=>{let n=t.output.at(-1),r=e.kind===
"stdout"||e.kind==="stderr";n&&r&&n[0]===e.kind?n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:Z((t,e,n)=>{Object.
assign(t,{status:e.outcome,end:e,ended_at:n})})};function Ye(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,
parts:[],status:"complete",run_id:null,request_id:null,provider:null,model:null,finish_reason:null,completed_at:null}}function mn(t,e,n,r){
return{tool_call_id:t,message_id:e.message_id,name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,
approval:null,where:null,started_at:null,ended_at:null,output:[],end:null}}function Je(t,e,n,r,s){let o=tt(t,e.message_id,
e.index,n,s);if(o)return o.text+=e.text,o.ended_at=r,e.message_id}function tt(t,e,n,r,s){let o=t.messages.get(e);if(!o)return;
let l=o.parts[n];if(l)return"started_at"in l?l:void 0;let a={type:r,text:"",started_at:s,ended_at:s};return o.parts[n]=a,
nt(t,o,s),a}function nt(t,e,n){let r=t.requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function Z(t){return(e,n,r)=>{
let s=e.tool_calls.get(n.tool_call_id);if(s)return t(s,n,r),s.message_id}}function _e(t){let e=Te(),n="connecting",r=[],s=Number.NEGATIVE_INFINITY,o=new Set,l=i=>{for(let g of o)g(i)},a=t({reset(){
e=Te(),r=[],l()},entries(i,g){let c=new Set;for(let f of g)c.add(et(e,i,f));s=Math.max(s,e.at-Date.now()*1e3);for(let f of c)
l(f)},notice(i){r=[...r,i],l()},connection(i){n=i,l()}});return{get state(){return e},get connection(){return n},get notices(){
return r},command:a.command,now:()=>Date.now()*1e3+s,subscribe(i){return o.add(i),()=>o.delete(i)},close:a.close}}function Ee(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let s=t.messages.get(r);if(!s)break;e.push(
s),r=s.parent_id}return e.reverse()}function de(t){return t.parts.map(e=>e.type==="text"?e.text:"").join("")}function rt(t,e){
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
function Ae(t){return t<1e3?String(t):`${(t/1e3).toFixed(t<1e4?1:0)}k`}function st(t){return`$${t.toFixed(t<.1?4:2)}`}function ot(t){
let e=new Date(t/1e3),n=e.toDateString()===new Date().toDateString();return e.toLocaleString(void 0,n?{timeStyle:"short"}:
{dateStyle:"medium",timeStyle:"short"})}var xn=5e5;function lt(t,e){let n=oe(t);return n?bn(t,n,e):Sn(t)}function bn(t,e,n){return kn(t,n)??wn(t,e,n)??h.preparing}
function kn(t,e){let n=[...t.tool_calls.values()],r=a=>n.findLast(i=>i.status===a&&t.runs.get(i.run_id??"")?.status==="r\
unning"),s=r("approval");if(s)return h.needsApproval(s.name);let o=r("running");if(o)return h.usingTool(o.name,G(e-(o.started_at??
e),1));if(r("pending")&&e-t.at>xn)return h.waitingForKernel}function wn(t,e,n){let r=vn(t,e.start.run_id);if(r?.status!==
"running")return;if(r.retry)return yn(r,t.at,n);let s=G(n-r.started_at);if(r.first_at===null)return h.waitingForModel(r.
start.model,s);let o=t.messages.get(r.start.message_id)?.parts.at(-1)?.type;return o==="tool_call"?h.writingCall(s):o===
"reasoning"?h.thinking(s):h.writing(s)}function yn(t,e,n){let{delay:r,error:s}=t.retry,o=Math.max(0,Math.ceil(r-(n-e)/1e6)),
l=s.status===429?h.rateLimit:s.message;return h.retrying(o,s.status?`${s.status} ${l}`:l)}function vn(t,e){return[...t.requests.
values()].findLast(n=>n.start.run_id===e)}function Sn(t){let e=t.head===null?void 0:t.messages.get(t.head)?.run_id,n=[...t.
requests.values()],r=it(n.filter(l=>l.start.run_id===e)),s=it(n);if(!s)return"";let o=r?[at(r)]:[];return(!r||s.input>r.
input)&&o.push(h.sessionTotal(at(s))),o.join(" · ")}function it(t){let e={input:0,output:0,cost:void 0},n=!1;for(let{end:r}of t)
r?.usage?.input_tokens===void 0&&r?.usage?.output_tokens===void 0||(n=!0,e.input+=r.usage.input_tokens??0,e.output+=r.usage.
output_tokens??0,r.cost_usd!==void 0&&(e.cost=(e.cost??0)+r.cost_usd));return n?e:void 0}function at({input:t,output:e,cost:n}){
let r=h.tokens(Ae(t),Ae(e));return n===void 0?r:`${r} · ${st(n)}`}var Tn=new Set(["image/png","image/jpeg","image/gif","image/webp"]),_n=1e7;function ct(t,e){let n=u("div",{class:"attach\
ments",hidden:!0}),r=[];function s(a){r=[...a],n.hidden=r.length===0,n.replaceChildren(...r.map(o)),e()}function o(a){let i=u(
"button",{type:"button",class:"quiet","aria-label":h.removeImage},"✕");i.addEventListener("click",()=>s(r.filter(c=>c!==
a)));let g=a.data?`data:${a.media_type};base64,${a.data}`:void 0;return u("span",{},u("img",{src:g,alt:h.attachedImage}),
i)}async function l(a,i){let g=[...i??[]].filter(f=>Tn.has(f.type)&&f.size<=_n);if(g.length===0)return;a.preventDefault();
let c=await Promise.all(g.map(async f=>({type:"image",media_type:f.type,data:await En(f)})));s([...r,...c])}return t.addEventListener(
"paste",a=>{l(a,a.clipboardData?.files)}),t.addEventListener("drop",a=>{l(a,a.dataTransfer?.files)}),t.addEventListener(
"dragover",a=>a.preventDefault()),{element:n,set:s,parts:()=>r}}function En(t){return new Promise((e,n)=>{let r=new FileReader;
r.onload=()=>e(String(r.result).split(",",2)[1]??""),r.onerror=()=>n(r.error),r.readAsDataURL(t)})}var An=/(?:^|[^\w@.])@(\w*)$/;function ut(t,e){let n=u("ul",{class:"suggestions",role:"listbox",id:"suggestions","aria-l\
abel":h.variables});n.hidden=!0,t.setAttribute("aria-controls","suggestions"),t.setAttribute("aria-autocomplete","list");
let r=[],s=0,o=0,l=()=>An.exec(t.value.slice(0,t.selectionStart))?.[1];function a(){o+=1,n.hidden=!0,t.removeAttribute("\
aria-activedescendant")}function i(){let f=r.map(({name:d,kind:x},m)=>{let w=u("li",{role:"option",id:`suggestion-${m}`,
"aria-selected":String(m===s)});return w.append(u("span",{},d),u("em",{},x)),w.addEventListener("mousedown",k=>{k.preventDefault(),
g(d)}),w});n.replaceChildren(...f),n.hidden=!1,f[s]?.scrollIntoView({block:"nearest"}),t.setAttribute("aria-activedescen\
dant",`suggestion-${s}`)}function g(f){let d=t.selectionStart-(l()?.length??0);t.setRangeText(`${f} `,d,t.selectionStart,
"end"),a(),t.dispatchEvent(new Event("input"))}async function c(){let f=l();if(f===void 0)return a();let d=++o,x=await e(
f);d===o&&(r=x.filter(({name:m})=>m!==f),s=0,r.length>0?i():a())}return t.addEventListener("input",()=>{c()}),t.addEventListener(
"blur",a),{element:n,close:a,handleKey(f){if(n.hidden)return!1;let{key:d}=f;if(d==="ArrowDown"||d==="ArrowUp")s=(s+(d===
"ArrowDown"?1:r.length-1))%r.length,i();else if(d==="Enter"||d==="Tab")g(r[s].name);else if(d==="Escape")a();else return!1;
return f.preventDefault(),!0}}}function dt(t){let e=u("textarea",{rows:"1",class:"input","aria-label":h.message}),n=u("button",{type:"submit",class:"se\
nd"}),r=u("button",{type:"button",class:"quiet"},h.cancel),s=u("div",{class:"editing",hidden:!0},u("span",{},h.editing),
r),o=u("div",{class:"row"},e,n),l=u("form",{class:"composer"}),a=ct(l,()=>w()),i=ut(e,t.variables);l.append(i.element,s,
a.element,o);let g=!1,c,f=-1;function d(){let b=e.value.trim();return[...b?[{type:"text",text:b}]:[],...a.parts()]}function x(b){
e.value=b.flatMap(y=>y.type==="text"?y.text:[]).join(`
`),a.set(b.filter(y=>y.type==="image")),w()}function m(){c=void 0,f=-1,i.close(),x([])}function w(){e.style.height="auto",
e.style.height=`${e.scrollHeight}px`,n.disabled=!g&&d().length===0,s.hidden=c===void 0}function k(){let b=d();if(g||b.length===
0)return;let y=c;m(),t.send(b,y)}function S(b){let y=t.said(),L=f+b;return L>=y.length||L<-1?!1:(f=L,x(L<0?[]:[{type:"te\
xt",text:y[y.length-1-L]}]),!0)}function I(b){if(b.isComposing||i.handleKey(b))return;let y=f>=0||e.value==="";if(b.key===
"Enter"&&!b.shiftKey&&!b.altKey)k();else if(b.key==="Escape"&&g)t.stop();else if(b.key==="Escape"&&(d().length>0||c))m();else if(!(b.
key==="ArrowUp"&&y&&S(1))){if(!(b.key==="ArrowDown"&&f>=0&&S(-1)))return}b.preventDefault()}return l.addEventListener("s\
ubmit",b=>{b.preventDefault(),g?t.stop():k()}),r.addEventListener("click",m),e.addEventListener("keydown",I),e.addEventListener(
"input",()=>{f=-1,w()}),{element:l,update(b,y){g=b;let L=y?h.stopping:h.stopHint;V(n,{class:g?"send stop":"send","aria-l\
abel":g?h.stop:h.send,title:g?L:h.sendHint}),V(e,{placeholder:g?h.placeholderBusy:h.placeholder}),w()},restore(b){d().length===
0&&x(b)},edit(b,y){c=b,x(y),e.focus()}}}var Rn=24;function pt(t){let e=u("button",{type:"button",class:"jump",hidden:!0},h.jumpToEnd),n=!0,r=0,s=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=Rn,o=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=s(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",o),{button:e,jump:o,keep(){let l=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:l&&(e.hidden=!1)}}}var Mn=String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`,$n=String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`,ft={open:"`",close:"`",kind:"s"},ge={
open:"/*",close:"*/",kind:"c"},Cn="true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self su\
per";function D(t,e,n=[],{strings:r=[Mn,$n],ignoreCase:s=!1,decorator:o=""}={}){let a=[`(?<span>${n.map(g=>Ln(g.open)).join(
"|")||"(?!)"})`,`(?<comment>${e}.*)`,`(?<string>${r.join("|")})`,`(?<decorator>${o||"(?!)"})`,String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`].join("|"),i=g=>new Set(g.split(" "));return{words:i(t),
constants:i(Cn),pattern:new RegExp(a,"uy"),spans:n,ignoreCase:s}}function Ln(t){return t.replace(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}var Pn="abstract as async await bool boolean break byte case catch char class const constexpr continue crate d\
ebugger declare default defer delete do double else enum export extends extern final finally float fn for foreach from f\
unc function get go if impl implements import in inline instanceof int interface internal is let long loop match mod mod\
ule move mut namespace new of operator out override package private protected pub public readonly record ref return set \
short signed sizeof static string struct switch template throw trait try type typedef typeof union unsafe unsigned use u\
sing val var virtual void volatile when where while with yield",In="add all alter and any as asc begin between by case c\
ast check column commit constraint create cross database default delete desc distinct drop else end exists explain false\
 foreign from full grant group having if in index inner insert intersect into is join key left like limit not null offse\
t on or order outer over partition primary references right rollback row rows select set table then to true union unique\
 update using values view when where window with",Hn=D("and as assert async await break case class continue def del elif\
 else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
"#",[{open:'"""',close:'"""',kind:"s"},{open:"'''",close:"'''",kind:"s"}],{decorator:String.raw`@[\w.]+|^[%!]{1,2}\w+`}),
gt=D(Pn,"//",[ge,ft],{decorator:String.raw`@\w+|#\[.*?\]|^\s*#\w+`}),zn=D("if then else elif fi for while until do done \
case esac in function return local export source set unset alias echo cd exit sudo","#",[],{decorator:String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+`}),
qn=D(In,"--",[ge],{ignoreCase:!0}),On=D("break else for function if in next repeat return while library require","#",[ft]),
Nn=D("abstract baremodule begin break catch const continue do else elseif end export finally for function global if impo\
rt in let local macro module mutable primitive quote return struct try type using where while","#",[{open:'"""',close:'"\
""',kind:"s"}],{decorator:String.raw`@\w+`}),Bn=D("alias and begin break case class def do else elsif end ensure for if \
in module next not or redo rescue retry return then undef unless until when while yield require puts attr_accessor","#",
[],{decorator:String.raw`:\w+|@{1,2}\w+`}),Dn=D("","(?:#|//)",[ge],{decorator:String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`}),
jn=D("","(?!)",[{open:"<!--",close:"-->",kind:"c"}],{decorator:String.raw`<\/?[\w:-]+|\/?>|&\w+;`}),Fn=D("","(?!)",[ge],
{decorator:String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+`}),Vn=new Map([[Hn,"python py python3 ipython pycon"],[gt,"javascript j\
s jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],[gt,"php scala dart zig objec\
tive-c groovy"],[zn,"bash sh shell zsh console dockerfile docker makefile make powershell ps1"],[qn,"sql sqlite postgres\
ql postgres mysql duckdb plsql"],[On,"r"],[Nn,"julia jl lua elixir"],[Bn,"ruby rb perl"],[Dn,"json jsonc json5 yaml yml \
toml ini cfg properties env"],[jn,"html xml svg xhtml vue svelte"],[Fn,"css scss less"]].flatMap(([t,e])=>e.split(" ").map(
n=>[n,t])));function ht(t){let e=t.toLowerCase();if(e==="diff"||e==="patch")return Gn;let n=Vn.get(e);return n&&((r,s)=>Un(
n,r,s))}function Gn(t){return[[[t.startsWith("+")?"s":t.startsWith("-")?"d":t.startsWith("@")?"k":"",t]],0]}function Un(t,e,n){
let r=[],s=0,o=n>0?t.spans[n-1]:void 0,l=0;for(;s<e.length||o;){if(o){let i=e.indexOf(o.close,s);if(i<0)return pe(r,o.kind,
e.slice(l)),[r,1+t.spans.indexOf(o)];s=i+o.close.length,pe(r,o.kind,e.slice(l,s)),o=void 0;continue}t.pattern.lastIndex=
s;let a=t.pattern.exec(e);if(!a?.[0]){pe(r,"",e[s]),s+=1;continue}l=s,s+=a[0].length,a.groups.span?o=t.spans.find(i=>i.open===
a[0]):pe(r,Wn(t,a),a[0])}return[r,0]}function Wn(t,e){let{comment:n,string:r,decorator:s,number:o,name:l,call:a}=e.groups;
if(n!==void 0)return"c";if(r!==void 0)return"s";if(s!==void 0)return"d";if(o!==void 0)return"n";let i=t.ignoreCase?l.toLowerCase():
l;return t.words.has(i)?"k":t.constants.has(i)?"b":a!==void 0?"f":""}function pe(t,e,n){let r=t.at(-1);r&&r[0]===e?r[1]+=
n:n&&t.push([e,n])}var Zn=40,Kn=5e3,Xn=2e3;function mt(t,e){let n=Re(t);return n.append(e.split(`
`)),n.element}function Re(t){let e=t.trim().split(/[\s,{]/,1)[0].slice(0,30),n=ht(e),r=u("code",{}),s=u("span",{});r.append(
s);let o=[],l=u("div",{class:"code"},Yn(e,()=>o.join(`
`)),u("pre",{tabindex:"0"},r)),a,i=0;function g(c){if(o.length%Zn===0&&(a=u("span",{class:"lines"}),r.insertBefore(a,s)),
o.length>0&&a.append(`
`),o.push(c),!n||o.length>Kn||c.length>Xn)return a.append(c);let[f,d]=n(c,i);i=d,a.append(...f.map(Qn))}return{element:l,
append:c=>c.forEach(g),tail:c=>z(s,c&&o.length>0?`
${c}`:c)}}function Qn([t,e]){return t?u("span",{class:t},e):e}function Yn(t,e){let n=u("button",{type:"button",class:"qu\
iet",title:h.copyCode},h.copy);n.addEventListener("click",async()=>{z(n,await se(e())?h.copied:h.copyFailed),setTimeout(
()=>z(n,h.copy),1500)});let r=u("button",{type:"button",class:"quiet",title:h.insertCode},h.insert);return r.addEventListener(
"click",async()=>{let s=await Qe(e());z(r,s?h.inserted:await se(e())?h.copiedInstead:h.copyFailed),setTimeout(()=>z(r,h.
insert),1500)}),u("div",{class:"code-bar"},u("span",{},t),r,n)}var Jn=/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,xt=new Map;function K(t){return t.includes(
"&")?t.replace(Jn,(e,n,r,s)=>{if(s!==void 0)return er(e);let o=n?Number.parseInt(n,10):Number.parseInt(r,16);return o>0&&
o<=1114111&&!(o>=55296&&o<=57343)?String.fromCodePoint(o):"�"}):t}function er(t){let e=xt.get(t);if(e===void 0){try{e=
new DOMParser().parseFromString(t,"text/html").documentElement.textContent??t}catch{e=t}xt.set(t,e)}return e}var tr=/^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/,nr=/^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;
function bt(t){let e=tr.exec(t);return e?{type:"math",raw:e[0],tex:e[1]??e[2]??"",display:!0}:void 0}function kt(t){let e=nr.
exec(t);if(!e)return;let[n,r,s,o,l]=e;return{type:"math",raw:n,tex:r??s??o??l??"",display:r!==void 0||s!==void 0}}function wt(t){
let e=t.search(/\$|\\[([]/);return e<0?void 0:e}var yt,rr=new Set;function Me(t){let e=u("code",{class:t.display?"math display":"math"},t.raw.trim());return yt?sr(e,t):rr.add({element:new WeakRef(
e),token:t}),e}function sr(t,e){try{let n=u("span",{class:t.className});yt?.(e.tex,n,e.display),t.replaceChildren(...n.childNodes),
t.classList.add("drawn")}catch{}}var or=new Set(["http:","https:","mailto:"]),ir=/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i,ar=/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;
function fe(t){return or.has(St(t))?t.trim():void 0}function he(t){if(ir.test(t))return{url:t,ask:!1};let e=St(t);return e===
"http:"||e==="https:"?{url:t.trim(),ask:!0}:void 0}function vt(t){try{return new URL(t).host}catch{return"?"}}function St(t){
try{return new URL(t.replace(ar,"")).protocol}catch{return""}}var Tt=24;function J(t,e=0){if(e>Tt)return u("p",{class:"plain"},t.raw);switch(t.type){case"space":case"def":return;case"\
heading":return X(u(`h${fr(t)}`),t.tokens,e);case"hr":return u("hr");case"code":return mt(t.lang??"",t.text);case"blockq\
uote":return _t(u("blockquote"),t.tokens,e+1);case"list":return lr(t,e);case"table":return cr(t,e);case"math":return u("\
div",{class:"formula"},Me(t));case"html":return u("p",{class:"plain"},t.raw.trimEnd());default:return X(u("p"),At(t),e)}}
function $e(t,e=0){let n=u("li",{class:t.task?"task":void 0});for(let r of t.tokens)r.type==="text"||r.type==="checkbox"?
X(n,[r],e):_t(n,[r],e+1);return n}function me(t,e=0){let n=u("tr");for(let r of t){let s=u(r.header?"th":"td",{class:r.align?
`align-${r.align}`:void 0});n.append(X(s,r.tokens,e))}return n}function _t(t,e,n){for(let r of e){let s=J(r,n);s&&t.append(
s)}return t}function lr(t,e){let n=t.ordered&&t.start!==1?String(t.start):void 0,r=u(t.ordered?"ol":"ul",{start:n});return r.
append(...t.items.map(s=>$e(s,e+1))),r}function cr(t,e){let n=u("tbody");n.append(...t.rows.map(s=>me(s,e)));let r=u("th\
ead",{},me(t.header,e));return u("div",{class:"table",tabindex:"0",role:"group"},u("table",{},r,n))}function X(t,e,n){for(let r of e)
n>Tt?t.append(r.raw):ur(t,r,n+1);return t}function ur(t,e,n){switch(e.type){case"strong":case"em":case"del":t.append(X(u(
e.type),At(e),n));return;case"codespan":t.append(u("code",{},e.text));return;case"br":t.append(u("br"));return;case"link":
t.append(dr(e,n));return;case"image":t.append(pr(e));return;case"checkbox":t.append(gr(e.checked));return;case"math":t.append(
Me(e));return;case"html":t.append(/^<br\s*\/?>$/i.test(e.raw)?u("br"):e.raw);return;case"escape":t.append(e.text);return;default:
"tokens"in e&&e.tokens?X(t,e.tokens,n):t.append(K(e.text))}}function dr(t,e){let n=fe(t.autolink?t.href:K(t.href)),r=t.title?
K(t.title):void 0,s=n?u("a",{href:n,title:r??n,target:"_blank",rel:"noopener noreferrer"}):u("span",{class:"no-link",title:h.
linkRefused});return X(s,t.tokens,e)}function pr(t){let e=Et(t.tokens??[])||K(t.text),n=he(K(t.href));if(!n)return u("sp\
an",{class:"no-link",title:h.imageRefused},e||t.href);let r=()=>u("img",{src:n.url,alt:e,referrerpolicy:"no-referrer"});
if(!n.ask)return r();let s=u("button",{type:"button",class:"load-image",title:n.url});return s.append(h.loadImage(vt(n.url)),
e?u("span",{},e):""),s.addEventListener("click",()=>s.replaceWith(r())),s}function gr(t){let e=u("input",{type:"checkbox",
disabled:!0,"aria-label":h.task(t)});return V(e,{checked:t}),e}function Et(t){return t.map(e=>"tokens"in e&&e.tokens?Et(
e.tokens):K("text"in e?String(e.text):"")).join("")}function fr(t){return Math.min(6,Math.max(1,t.depth))}function At(t){
return"tokens"in t&&t.tokens?t.tokens:[{type:"text",raw:t.raw,text:"text"in t?String(t.text):t.raw}]}function hr(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var zt=hr();var Y={exec:()=>null};function Q(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),s=e[r];return s||(s=t(r),e[r]=
s),s}}function A(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(s,o)=>{let l=typeof o=="string"?o:o.source;return l=
l.replace(N.caret,"$1"),n=n.replace(s,l),r},getRegex:()=>new RegExp(n,e)};return r}var qt=((t="")=>{try{return!!new RegExp(
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
notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:Q(
t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:Q(t=>new RegExp(`^ {0,${t}}((?:-[ \
	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:Q(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~~~)`)),headingBeginRegex:Q(
t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:Q(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:Q(t=>new RegExp(
`^ {0,${t}}(?:</?(?:${Ie})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,
"i")),blockquoteBeginRegex:Q(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
mr=/^(?:[ \t]*(?:\n|$))+/,xr=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,br=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
ae=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,kr=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,Pe=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
Ie="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",le=A(
" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",Ie).getRegex(),Ot=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
Nt=A(Ot).replace(/bull/g,Pe).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,le).getRegex(),wr=A(Ot).replace(/bull/g,Pe).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,le).getRegex(),He=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
yr=/^[^\n]+/,ze=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,vr=A(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",ze).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),Sr=A(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,Pe).getRegex(),qe=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Tr=A(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",qe).replace("tag",Ie).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),Bt=t=>A(He).replace("hr",ae).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tab\
le","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",t).replace("html",le).getRegex(),_r=Bt(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),Er=Bt(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
Ar=A(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",Er).getRegex(),Oe={blockquote:Ar,
code:xr,def:vr,fences:br,heading:kr,hr:ae,html:Tr,lheading:Nt,list:Sr,newline:mr,paragraph:_r,table:Y,text:yr},Rt=A("^ *\
([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|h\
tml).*(?:\\n|$))*)\\n*|$)").replace("hr",ae).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").
replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",le).getRegex(),Rr={...Oe,lheading:wr,table:Rt,paragraph:A(He).replace(
"hr",ae).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Rt).replace("blockquote"," {\
0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)\
])[ \\t]+[^ \\t\\n]").replace("html",le).getRegex()},Mr={...Oe,html:A(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?:\
 *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",qe).replace(/tag/g,
"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr\
|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:Y,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:A(He).replace("hr",ae).replace(
"heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",Nt).getRegex()},$r=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,Cr=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
Dt=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,Lr=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,j=/[\p{P}\p{S}]/u,
ne=/[\s\p{P}\p{S}]/u,ce=/[^\s\p{P}\p{S}]/u,Pr=A(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,ne).getRegex(),Ir=/[\p{Pi}\p{Ps}"']/u,
jt=/(?!~)[\p{P}\p{S}]/u,Hr=/(?!~)[\s\p{P}\p{S}]/u,zr=/(?:[^\s\p{P}\p{S}]|~)/u,qr=A(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",qt?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
Ft=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,Or=A(Ft,"u").replace(/punct/g,j).getRegex(),Nr=A(
Ft,"u").replace(/punct/g,jt).getRegex(),Br=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
Dr=A(Br,"u").replace(/openQuote/g,Ir).replace(/punct/g,j).getRegex(),Vt="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",jr=A(Vt,"gu").replace(/notPunctSpace/g,
ce).replace(/punctSpace/g,ne).replace(/punct/g,j).getRegex(),Fr=A(Vt,"gu").replace(/notPunctSpace/g,zr).replace(/punctSpace/g,
Hr).replace(/punct/g,jt).getRegex(),Vr="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",Gr=A(Vr,"gu").replace(/notPunctSpace/g,ce).replace(/punctSpace/g,
ne).replace(/punct/g,j).getRegex(),Ur=A("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notP\
unctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=pun\
ct)","gu").replace(/notPunctSpace/g,ce).replace(/punctSpace/g,ne).replace(/punct/g,j).getRegex(),Wr="^[^_*]*?\\*\\*[^_*]*?\
_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctS\
pace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",Zr=A(
Wr,"gu").replace(/notPunctSpace/g,ce).replace(/punctSpace/g,ne).replace(/punct/g,j).getRegex(),Kr=A(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,j).getRegex(),Xr="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",Qr=A(Xr,"gu").replace(/notPunctSpace/g,ce).replace(/punctSpace/g,ne).replace(/punct/g,j).getRegex(),Yr=A(/\\(punct)/,
"gu").replace(/punct/g,j).getRegex(),Jr=A(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,j).
getRegex(),es=A(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),ts=A(qe).replace("(?:-->|$)","-->").getRegex(),ns=A("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",ts).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
Gt=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ke=A(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",Gt).getRegex(),rs=A(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",ke).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),ss=A(/^!?\[(label)\]\[(ref)\]/).replace("label",ke).replace("ref",ze).getRegex(),os=A(/^!?\[(ref)\](?:\[\])?/).
replace("ref",ze).getRegex(),Mt=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,is=A(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",Gt).getRegex(),as=A("reflink|nolink(?!\\()","g").replace("reflink",A(/^!?\[(label)\]\[(ref)\]/).replace(
"label",is).replace("ref",Mt).getRegex()).replace("nolink",A(/^!?\[(ref)\](?:\[\])?/).replace("ref",Mt).getRegex()).getRegex(),
$t=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,ls=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,cs=A(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,ls).getRegex(),Ne={_backpedal:Y,anyPunctuation:Yr,anyPunctuationOutsideCode:Jr,
autolink:es,blockSkip:qr,br:Dt,code:Cr,del:Y,delLDelim:Y,delRDelim:Y,emStrongLDelim:Or,emStrongRDelimAst:jr,emStrongRDelimUnd:Ur,
escape:$r,link:rs,nolink:os,punctuation:Pr,reflink:ss,reflinkSearch:as,tag:ns,text:Lr,url:Y},us={...Ne,emStrongLDelim:Dr,
emStrongRDelimAst:Gr,emStrongRDelimUnd:Zr,link:A(/^!?\[(label)\]\((.*?)\)/).replace("label",ke).getRegex(),reflink:A(/^!?\[(label)\]\s*\[([^\]]*)\]/).
replace("label",ke).getRegex()},Ce={...Ne,emStrongRDelimAst:Fr,emStrongLDelim:Nr,delLDelim:Kr,delRDelim:Qr,url:A(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).
replace("emailProtocol",cs).replace("protocol",$t).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:A(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",$t).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",qt?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},ds={...Ce,br:A(Dt).replace("{2,}","*").getRegex(),text:A(Ce.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},xe={normal:Oe,gfm:Rr,pedantic:Mr},ie={normal:Ne,gfm:Ce,breaks:ds,pedantic:us};function ps(t){return N.numericCharacterReference.test(t)?t.replace(N.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===
void 0&&r===void 0)return"&amp;";let s=n===void 0?Number.parseInt(r,16):Number.parseInt(n,10);return s===0||s>1114111||s>=
55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}function Ct(t,e){let n=t.replace(N.findPipe,(o,l,a)=>{let i=!1,g=l;for(;--g>=0&&a[g]==="\\";)i=!i;return i?"|":" |"}),r=n.
split(N.splitPipe),s=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else
for(;r.length<e;)r.push("");for(;s<r.length;s++)r[s]=r[s].trim().replace(N.slashPipe,"|");return r}function F(t,e,n){let r=t.
length;if(r===0)return"";let s=0;for(;s<r;){let o=t.charAt(r-s-1);if(o===e&&!n)s++;else if(o!==e&&n)s++;else break}return t.
slice(0,r-s)}function Lt(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&N.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function we(t){return t.trim().replace(N.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Pt(t,e){
if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===
e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var te=new WeakMap;function Be(t){let e={"*":-1,_:-1},
n=-1,r=t.length;for(let s=0;s<r;s++){let o=t[s];if(o!=="*"&&o!=="_"&&o!=="~")continue;let l=s===0?`
`:t[s-1],a=s+1;for(;a<r&&t[a]===o;)a++;l!==" "&&l!=="	"&&l!==`
`&&l!=="\r"&&l!=="\f"&&(o==="~"?n=s:e[o]=s),s=a-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}
function gs(t,e){let n=Be(e),r=te.get(t);r?r.push(n):te.set(t,[n])}function fs(t){let e=te.get(t);e&&(e.pop(),e.length===
0&&te.delete(t))}function Ut(t,e,n){let r=te.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:
Be(e).lastPossibleEmStrongCloserIndex[n]}function Wt(t,e){let n=te.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:
Be(e).lastPossibleDelCloserIndex}function be(t,e=0){let n=e,r="";for(let s of t)if(s==="	"){let o=4-n%4;r+=" ".repeat(o),
n+=o}else r+=s,n++;return r}function hs(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let s=e.inline.code.exec(
t.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}
n+=t[r]}return n}function It(t,e,n,r,s){let o=e.href,l=e.title||null,a=hs(t[1],s),i=t[0].charAt(0)==="!",g=r.state.inLink,
c=r.state.linkEmitted,f=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let d=r.inlineTokens(a),x=r.state.linkEmitted;
if(r.state.linkEmitted=c,r.state.inLink=g,!i){if(x){r.state.inRawBlock=f;return}r.state.linkEmitted=!0}return{type:i?"im\
age":"link",raw:n,href:o,title:l,text:a,tokens:d}}function ms(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===
null)return e;let s=r[1];return e.split(`
`).map(o=>{let l=o.match(n.other.beginningSpace);if(l===null)return o;let[a]=l;return o.slice(Math.min(a.length,s.length))}).
join(`
`)}function Ht(t,e,n,r){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let a=r.inline.code.exec(e.slice(s));if(a){s+=a[0].length-1;continue}}if(e[s]!=="<")continue;let o=t.slice(n+s),l=r.
inline.tag.exec(o)||r.inline.autolink.exec(o);if(l){if(l[0].length>e.length-s)return!0;s+=l[0].length-1}}return!1}var ee=class{options;rules;lexer;constructor(t){
this.options=t||zt}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){
let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:Lt(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],
r=ms(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.
rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=F(n,"#");(this.options.
pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:F(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",
raw:F(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=F(e[0],`
`).split(`
`),r="",s="",o=[];for(;n.length>0;){let l=!1,a=[],i;for(i=0;i<n.length;i++)if(this.rules.other.blockquoteStart.test(n[i]))
a.push(n[i]),l=!0;else if(!l)a.push(n[i]);else break;n=n.slice(i);let g=a.join(`
`),c=g.replace(this.rules.other.blockquoteMarkerWhitespace,(x,m,w)=>w.startsWith(" ")?m+" "+w.slice(1):m+be(w,m.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${g}`:g,s=s?`${s}
${c}`:c;let f=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,o,!0),this.lexer.state.top=f,n.length===
0)break;let d=o.at(-1);if(d?.type==="code"||d?.type==="heading"||d?.type==="hr"||d?.type==="html"||d?.type==="table")break;
if(d?.type==="blockquote"){let x=d,m=n.join(`
`),w=x.raw+`
`+m.replace(this.rules.other.blockquoteSetextReplace2,""),k=this.blockquote(w);o[o.length-1]=k;let S=w.substring(k.raw.length).
replace(/^\n/,""),I=S?S.split(`
`).length:0,b=I?n.slice(0,-I):n;if(b.length>0&&(r=`${r}
${b.join(`
`)}`),s=s.substring(0,s.length-x.text.length)+k.text,n=n.slice(b.length),n.length>0&&this.rules.other.blockquoteStart.test(
n[0]))continue;break}else if(d?.type==="list"){let x=d,m=x.raw+`
`+n.join(`
`),w=this.list(m);o[o.length-1]=w;let k=w.raw.length>x.raw.length?m.slice(x.raw.length+1,w.raw.length).split(`
`).length:0;if(k>0){let S=n.slice(0,k).join(`
`);r=`${r}
${S}`,s=`${s}
${S}`}if(n=n.slice(k),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",
raw:r,tokens:o,text:s}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,s=e[1].trim(),o=s.
length>1,l={type:"list",raw:"",ordered:o,start:o?+s.slice(0,-1):"",loose:!1,items:[]};s=o?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=o?s:"[*+-]");let a=this.rules.other.listItemRegex(s),i=!1;for(;t;){let f=!1,d="";if(!(e=a.exec(
t))||this.rules.block.hr.test(t))break;let x=r();t=t.substring(e[0].length);let m=e[2].split(`
`,1)[0],w=e[1].length,k=this.options.pedantic?be(m,w):m.replace(this.rules.other.leadingSpaceTab,L=>be(L,w)),S=t.split(`\

`,1)[0],I=!k.trim(),b=0;if(this.options.pedantic?(b=2,d=k.trimStart()):I?b=w+1:(b=k.search(this.rules.other.nonSpaceChar),
b=b>4?1:b,d=k.slice(b),b+=w),I&&this.rules.other.blankLine.test(S)&&(t=t.substring(S.length+1),f=!0),!f){let L=this.rules.
other.nextBulletRegex(b),q=this.rules.other.hrRegex(b),C=this.rules.other.fencesBeginRegex(b),E=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(b):this.rules.other.headingBeginRegex(b),M=this.rules.other.htmlBeginRegex(b),T=this.
rules.other.blockquoteBeginRegex(b),P=!1;for(;t;){let p=t.split(`
`,1)[0],v;if(S=p,this.options.pedantic?(S=S.replace(this.rules.other.listReplaceNesting,"  "),v=S):v=S.replace(this.rules.
other.leadingSpaceTab,_=>be(_)),C.test(S)||E.test(S)||M.test(S)||T.test(S)||L.test(S)||q.test(S))break;if(v.search(this.
rules.other.nonSpaceChar)>=b||!S.trim())d+=`
`+v.slice(b),P=!1;else{if(I)break;let _=k;if(!this.options.pedantic&&!d.includes(`
`)&&!k.includes("	")){let $;for(;!q.test(_)&&($=this.rules.other.nestedBlockMarker.exec(_));)_=_.slice($[0].length);if(!_.
trim())break}if(_.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||C.test(_)||E.
test(_)||M.test(_)||q.test(_))break;if(!this.options.pedantic&&!P){let $=k.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test($)||this.rules.block.heading.test($)||this.rules.block.hr.test($))break}let R=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(S)&&this.rules.block.lheading.test(`${k}
${S}`)?`    ${v.replace(/^ {0,3}/,"")}`:S;d+=`
`+R,P=!0}I=!S.trim(),t=t.substring(p.length+1),k=v.slice(b)}}let y=n.slice(x,r());l.loose||(i?l.loose=!0:this.rules.other.
doubleBlankLine.test(y)&&(i=!0)),l.items.push({type:"list_item",raw:y,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(d),loose:!1,text:d,tokens:[]})}let g=l.items.at(-1);if(g)g.raw=g.raw.trimEnd(),g.text=g.text.trimEnd();else return;
l.raw=n.slice(0,r()).trimEnd();let c=[];for(let f of l.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
f.tokens=this.lexer.blockTokens(f.text,[]),!l.loose){let d=f.tokens.filter(m=>m.type==="space"),x=d.length>0&&d.some(m=>this.
rules.other.anyLine.test(m.raw));l.loose=x}for(let f=0;f<l.items.length;f++){let d=l.items[f],x=d.tokens[0];if(d.task&&(x?.
type==="text"||x?.type==="paragraph")){d.text=d.text.replace(this.rules.other.listReplaceTask,""),x.raw=x.raw.replace(this.
rules.other.listReplaceTask,""),x.text=x.text.replace(this.rules.other.listReplaceTask,"");let m=this.lexer.inlineQueue;
for(let k=c[f];k<m.length;k++)if(m[k].tokens===x.tokens){m[k].src=m[k].src.replace(this.rules.other.listReplaceTask,"");
break}let w=this.rules.other.listTaskCheckbox.exec(d.raw);if(w){let k={type:"checkbox",raw:w[0]+" ",checked:w[0]!=="[ ]"};
d.checked=k.checked,l.loose?d.tokens[0]&&["paragraph","text"].includes(d.tokens[0].type)&&"tokens"in d.tokens[0]&&d.tokens[0].
tokens?(d.tokens[0].raw=k.raw+d.tokens[0].raw,d.tokens[0].text=k.raw+d.tokens[0].text,d.tokens[0].tokens.unshift(k)):d.tokens.
unshift({type:"paragraph",raw:k.raw,text:k.raw,tokens:[k]}):d.tokens.unshift(k)}}else d.task&&(d.task=!1)}if(l.loose)for(let f of l.
items){f.loose=!0;for(let d of f.tokens)d.type==="text"&&(d.type="paragraph")}return l}}html(t){let e=this.rules.block.html.
exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=Lt(
e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.
block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&Pt(e[2],"()")!==-1)return;let n=we(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:F(e[0],`
`),href:r,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let n=Ct(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:F(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let l of r)this.rules.other.tableAlignRight.test(l)?o.align.push(
"right"):this.rules.other.tableAlignCenter.test(l)?o.align.push("center"):this.rules.other.tableAlignLeft.test(l)?o.align.
push("left"):o.align.push(null);for(let l=0;l<n.length;l++)o.header.push({text:n[l],tokens:this.lexer.inline(n[l]),header:!0,
align:o.align[l]});for(let l of s)o.rows.push(Ct(l,o.header.length).map((a,i)=>({text:a,tokens:this.lexer.inline(a),header:!1,
align:o.align[i]})));return o}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"\
heading",raw:F(e[0],`
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
if(!this.options.pedantic&&Ht(t,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let i=F(s.slice(0,-1),"\\");if((s.length-
i.length)%2===0)return}else{let i=Pt(n[2],"()");if(i===-2)return;if(i>-1){let g=(n[0].indexOf("!")===0?5:4)+n[1].length+
i;n[2]=n[2].substring(0,i),n[0]=n[0].substring(0,g).trim(),n[3]=""}}let o=F(n[0].slice(0,-1),"\\");if((n[0].length-o.length)%
2===0)return;let l=n[2],a="";if(this.options.pedantic){let i=this.rules.other.pedanticHrefTitle.exec(l);i&&(l=i[1],a=i[3])}else
a=n[3]?n[3].slice(1,-1):"";return l=l.trim(),this.rules.other.startAngleBracket.test(l)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?l=l.slice(1):l=l.slice(1,-1)),It(n,{href:l&&l.replace(this.rules.inline.anyPunctuation,"$1"),
title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(
0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&Ht(t,r[1],s,this.rules))return;let o=e[we(r[2]||r[1])];if(!o){let l=r[0].
charAt(0);return{type:"text",raw:l,text:l}}return It(r,o,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.
inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],o=n===s,l=e.length-t.length,a=l;for(;!this.
options.pedantic&&a>0&&e[a-1]===s;)a--;let i=[...e.slice(Math.max(0,a-2),a)].at(-1)??"",g=i==="*"||i==="_"||!!this.rules.
inline.punctuation.exec(i);a<l&&(n=i);let c=a<l?g:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(
this.rules.other.unicodeAlphaNumeric))return;let f=r[1]||r[3]||"";if(!f||!n||c){let d=[...r[0]].length-1,x,m,w=d,k=0,S=l-
a+d,I=!this.options.pedantic&&!!i.trim()&&(!!f||s==="*"&&!g);if(s!=="*"&&s!=="_")return;let b=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,y=Ut(this,e,s),L=e.length-t.length+d;if(y<L)return;e=e.slice(-1*t.
length+d);let q=y-L;for(b.lastIndex=0;(r=b.exec(e))!==null&&!(r.index>q);){if(x=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!x)continue;
if(m=[...x].length,r[3]||r[4]){w+=m;continue}else if((r[5]||r[6]||I)&&S%3&&!((S+m)%3)){if(o&&(r[5]||r[6]))break;k+=m;continue}
if(w-=m,w>0)continue;m=Math.min(m,m+w+k);let C=[...r[0]][0].length,E=t.slice(0,d+r.index+C+m);if(Math.min(d,m)%2){let T=E.
slice(1,-1);return{type:"em",raw:E,text:T,tokens:this.lexer.inlineTokens(T)}}let M=E.slice(2,-2);return{type:"strong",raw:E,
text:M,tokens:this.lexer.inlineTokens(M)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.
other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(
t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(
t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let s=[...r[0]].length-1,o,l,a=s,i=this.rules.inline.delRDelim,
g=Wt(this,e),c=e.length-t.length+s;if(g<c)return;e=e.slice(-1*t.length+s);let f=g-c;for(i.lastIndex=0;(r=i.exec(e))!==null&&
!(r.index>f);){if(o=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!o||(l=[...o].length,l!==s))continue;if(r[3]||r[4]){a+=l;continue}
if(a-=l,a>0)continue;l=Math.min(l,l+a);let d=[...r[0]][0].length,x=t.slice(0,s+r.index+d+l),m=x.slice(s,-s);return{type:"\
del",raw:x,text:m,tokens:this.lexer.inlineTokens(m)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,
autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")
n=e[0],r="mailto:"+n;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);n=e[0],e[1]===
"www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){
let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:ps(
e[0]),escaped:n}}}},Zt=class Le{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||zt,this.options.tokenizer=this.options.tokenizer||new ee,this.tokenizer=this.options.
tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,
linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:N,block:xe.normal,inline:ie.normal};this.options.pedantic?(n.block=
xe.pedantic,n.inline=ie.pedantic):this.options.gfm&&(n.block=xe.gfm,this.options.breaks?n.inline=ie.breaks:n.inline=ie.gfm),
this.tokenizer.rules=n}static get rules(){return{block:xe,inline:ie}}static lex(e,n){return new Le(n).lex(e)}static lexInline(e,n){
return new Le(n).inlineTokens(e)}lex(e){e=e.replace(N.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=
!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(N.tabCharGlobal,"    ").replace(N.spaceLine,""));let o=1/0,
l,a=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===ee.prototype.paragraph;for(;e;){if(e.length<o)o=
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
d;this.options.extensions.startBlock.forEach(x=>{d=x.call({lexer:this},f),typeof d=="number"&&d>=0&&(c=Math.min(c,d))}),
c<1/0&&c>=0&&(g=e.substring(0,c+1))}if(this.state.top&&(i=this.tokenizer.paragraph(g))){let c=n.at(-1);(r||c===l&&a)&&c?.
type==="paragraph"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+i.raw,c.text+=`
`+i.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text,l=c):(n.push(i),l=i),r=g.length!==e.length,e=e.substring(
i.raw.length);continue}if(i=this.tokenizer.text(e)){e=e.substring(i.raw.length);let c=n.at(-1);c?.type==="text"?(c.raw+=
(c.raw.endsWith(`
`)?"":`
`)+i.raw,c.text+=`
`+i.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text):n.push(i);continue}if(e){this.infiniteLoopError(e.charCodeAt(
0));break}}return this.state.top=!0,this.state.lastToken=s,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),
n}linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.inline.link;for(let r of e.matchAll(this.tokenizer.
rules.inline.blockSkip))if(n.test(r[0])&&e.charAt(r.index-1)!=="!")return!0;for(let r of e.matchAll(this.tokenizer.rules.
inline.reflinkSearch)){let s=r[0],o=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,we(s.slice(
o+1,-1))))&&!(o>1&&this.linkInText(s.slice(1,o-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.
state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,n)}finally{this.state.linkParenPossible=
r}}#t(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),s=r||this.options.hooks?.emStrongMask||this.tokenizer.
emStrong!==ee.prototype.emStrong||this.tokenizer.del!==ee.prototype.del?this.#r(e):e;if(!r)return this.#e(e,s,n);gs(this.
tokenizer,s);try{return this.#e(e,s,n)}finally{fs(this.tokenizer)}}#e(e,n,r){let s=!1,o="",l=1/0;for(;e;){if(e.length<l)
l=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}s||(o=""),s=!1;let a;if(this.options.extensions?.inline?.some(
c=>(a=c.call({lexer:this},e,r))?(e=e.substring(a.raw.length),r.push(a),!0):!1))continue;if(a=this.tokenizer.escape(e)){e=
e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.tag(e)){e=e.substring(a.raw.length),r.push(a);continue}
if(a=this.tokenizer.link(e)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.reflink(e,this.tokens.links)){
e=e.substring(a.raw.length);let c=r.at(-1);a.type==="text"&&c?.type==="text"?(c.raw+=a.raw,c.text+=a.text):r.push(a);continue}
let i=e[0];if(i==="*"||i==="_"){let c=n.length-e.length;if(Ut(this.tokenizer,n,i)<=c){let f=1;for(;f<e.length&&e.charCodeAt(
f)===i.charCodeAt(0);)f++;let d=e.substring(0,f),x=r.at(-1);x?.type==="text"&&!x.escaped?(x.raw+=d,x.text+=d):r.push({type:"\
text",raw:d,text:d,escaped:!1}),e=e.substring(f),o=i,s=!0;continue}}else if(i==="~"){let c=n.length-e.length;if(Wt(this.
tokenizer,n)<=c){let f=1;for(;f<e.length&&e.charCodeAt(f)===126;)f++;let d=e.substring(0,f),x=r.at(-1);x?.type==="text"&&
!x.escaped?(x.raw+=d,x.text+=d):r.push({type:"text",raw:d,text:d,escaped:!1}),e=e.substring(f),o=i,s=!0;continue}}if(a=this.
tokenizer.emStrong(e,n,o)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.codespan(e)){e=e.substring(
a.raw.length),r.push(a);continue}if(a=this.tokenizer.br(e)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.
del(e,n,o)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.autolink(e)){e=e.substring(a.raw.length),
r.push(a);continue}if(!this.state.inLink&&(a=this.tokenizer.url(e))){e=e.substring(a.raw.length),r.push(a);continue}let g=e;
if(this.options.extensions?.startInline){let c=1/0,f=e.slice(1),d;this.options.extensions.startInline.forEach(x=>{d=x.call(
{lexer:this},f),typeof d=="number"&&d>=0&&(c=Math.min(c,d))}),c<1/0&&c>=0&&(g=e.substring(0,c+1))}if(a=this.tokenizer.inlineText(
g)){e=e.substring(a.raw.length),a.raw.slice(-1)!=="_"&&(o=a.raw.slice(-1)),s=!0;let c=r.at(-1);c?.type==="text"?(c.raw+=
a.raw,c.text+=a.text):r.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:n,
tag:r,autolink:s}=this.tokenizer.rules.inline,o="",l=0,a;for(n.lastIndex=0;a=n.exec(e);){let i=a.index+(a[2]?a[2].length:
0),g=a.index+a[0].length;if(e.charAt(i)==="<"){let c=e.slice(i),f=r.exec(c)||s.exec(c);if(!f){n.lastIndex=i+1;continue}g=
i+f[0].length,n.lastIndex=g}o+=e.slice(l,i)+"["+"a".repeat(g-i-2)+"]",l=g}return o+e.slice(l)}#r(e){let n=e;if(this.tokens.
links&&e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,s=o=>{let l=o.lastIndexOf("[");if(!Object.hasOwn(
this.tokens.links,we(o.slice(l+1,-1))))return o;if(l>1&&o.charAt(0)!=="!"){let a=o.slice(1,l-1);if(this.linkInText(a))return"\
["+a.replace(r,s)+"]["+"a".repeat(o.length-l-2)+"]"}return"["+"a".repeat(o.length-2)+"]"};n=n.replace(r,s)}return n=n.replace(
this.tokenizer.rules.inline.anyPunctuationOutsideCode,(r,s,o)=>o?"+".repeat(r.length):s?s+r.slice(s.length,-s.length).replace(
/`/g,"+")+s:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){let n="In\
finite loop on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}};var xs=16384,bs={gfm:!0,breaks:!1,tokenizer:new ee,extensions:{childTokens:{},renderers:{},block:[bt],startBlock:[],inline:[
kt],startInline:[wt]}};function De(t,e){try{let n=new Zt(bs);n.tokens.links=e;let r=n.blockTokens(t,n.tokens);for(let{src:s,
tokens:o}of n.inlineQueue)s.length>xs?o.push(Kt("text",s)):n.inlineTokens(s,o);return[...r]}catch{return[Kt("html",t)]}}
function Kt(t,e){return{type:t,raw:e,text:e,block:t==="html",escaped:!1}}var ks=/(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/,ws=/(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/,ys=/<\/?[a-zA-Z][^<>\n]*$/,
vs=["**","~~","*","__","_"];function Fe(t){let e=ks.exec(t),n=e?t.slice(0,e.index+(e[0].startsWith(`
`)?1:0)):t,r=n.lastIndexOf(`

`)+1;return n.slice(0,r)+je(n.slice(r))}function je(t){let e=t.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g,i=>"x".repeat(i.length)),
n=e.indexOf("`");if(n>=0)return`${t}${/`+/.exec(e.slice(n))[0]}`;let r=ws.exec(e);if(r)return je(t.slice(0,r.index)+(r[1]?
"":r[2]));let s=ys.exec(e);if(s)return je(t.slice(0,s.index));let l=t.replace(/[*_~]{1,3}$/,"").trimEnd(),a=e.slice(0,l.
length);for(let i of vs){let g=a.split(i).length-1;a=a.replaceAll(i,"x".repeat(i.length));let c=new RegExp(String.raw`(?:^|[\s(\[{"'x])${i.
replace(/\*/g,String.raw`\*`)}\S`);g%2===1&&c.test(e.slice(0,l.length))&&(l+=i)}return l}var Ve=30,Ss=2,Ts=8,_s=/^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;function re(){let t=u("div",{class:"markdown"}),e="",
n=0,r=[],s=Object.create(null),o,l=[],a,i=0,g=!1;function c(){t.replaceChildren(),[e,n,r,s,o,l]=["",0,[],Object.create(null),
void 0,[]],[a,i,g]=[void 0,0,!1]}function f(p){let v=p.includes("\r")?p.replace(/\r\n?/g,`
`):p;if(!(v===e&&!g))for((g||!v.startsWith(e))&&c(),e=v;d(););}function d(){if(o?.kind==="fence")return b(o);if(o)return L(
o);let p=e.slice(n);if(I(p))return!0;let v=x(p),_=Xt(v,p);if(_>0){for(let R of v.slice(0,_))m(R),k(R.raw,J(R));return!0}
return y(v[0],p)?!0:(w(x(Fe(p))),!1)}function x(p){return De(p,Object.create(s))}function m(p){p.type==="def"&&(s[p.tag]??=
{href:p.href,title:p.title})}function w(p){for(let v of l)v.remove();l=p.flatMap(v=>J(v)??[]),S().append(...l)}function k(p,v,_=!1){
w([]),n+=p.length,r.push({raw:p,element:v,links:Object.keys(s).length,cut:_}),v&&(v.parentNode!==a&&S().append(v),i+=1)}
function S(){return(!a||i>=Ve)&&(a=u("div",{class:"section"}),i=0,t.append(a)),a}function I(p){let v=_s.exec(p);if(!v)return!1;
let[_,R="",$=""]=v,O=_.length-_.trimStart().length;w([]);let H=Re($);return S().append(H.element),o={kind:"fence",view:H,
close:new RegExp(`^ {0,3}\\${R[0]}{${R.length},}[ \\t]*$`),indent:new RegExp(`^ {0,${O}}`),position:n+_.length},!0}function b(p){
let v=e.lastIndexOf(`
`)+1,_=v>p.position?e.slice(p.position,v-1).split(`
`):[],R=_.findIndex(W=>p.close.test(W)),$=R<0?_:_.slice(0,R);p.view.append($.map(W=>W.replace(p.indent,"")));let O=R<0?_:
_.slice(0,R+1);for(let W of O)p.position+=W.length+1;let H=e.slice(p.position);return p.view.tail(R<0&&!/^ {0,3}[`~]+$/.
test(H)?H.replace(p.indent,""):""),R<0?!1:(o=void 0,k(e.slice(n,p.position),p.view.element,!0),p.position<e.length)}function y(p,v){
if(p?.type!=="list"&&p?.type!=="table"||Ge(p).length<Ts)return!1;let R=J(p),$=R.querySelector("tbody")??R,O=p.type==="ta\
ble"?v.split(`
`,2).map(H=>`${H}
`).join(""):"";return w([]),S().append(R),$.replaceChildren(),o={kind:p.type,element:R,container:$,head:O,kept:0,position:n+
O.length},!0}function L(p){let v=e.slice(p.position),_=x(p.head+v),[R]=_;return R?.type!==p.kind?E(p):Xt(_,p.head+v)>0?(C(
p,Ge(R)),o=void 0,k(e.slice(n,p.position+R.raw.length-p.head.length),p.element,!0),!0):q(p,v)}function q(p,v){let[_]=x(p.
head+Fe(v)),R=_?.type===p.kind?Ge(_):[];C(p,R);let $=R.slice(0,-Ss),O=p.kind==="table"?As(v,$.length):Es(v,$);return O===
void 0||(p.kept+=$.length,p.position+=O),!1}function C(p,v){let _=v.map(R=>p.kind==="list"?$e(R):me(R));B(p.container,[...[
...p.container.children].slice(0,p.kept),..._])}function E(p){return o=void 0,B(p.container,[...p.container.children].slice(
0,p.kept)),k(e.slice(n,p.position),p.element,!0),!0}function M(){if(g)return;g=!0,w([]);let p=De(e,s=Object.create(null)),
v=Object.keys(s).length,_=($,O)=>!!$&&!!O&&$.raw===O.raw&&!O.cut&&(O.links===v||!O.raw.includes("[")),R=0;for(;R<r.length&&
R<p.length&&_(p[R],r[R]);)R+=1;T(R,p),o=void 0}function T(p,v){let _=new Map,R=Object.keys(s).length;for(let H of r.slice(
p))!H.element||H.cut||H.links!==R&&H.raw.includes("[")||_.set(H.raw,[..._.get(H.raw)??[],H.element]);let $=r.slice(0,p).
flatMap(H=>H.element??[]),O=v.slice(p).flatMap(H=>_.get(H.raw)?.shift()??J(H)??[]);P([...$,...O])}function P(p){let v=[];
for(let _=0;_<p.length;_+=Ve){let $=t.children[v.length]??u("div",{class:"section"});B($,p.slice(_,_+Ve)),v.push($)}B(t,
v)}return{element:t,update:f,finish:M}}function Xt(t,e){let n=0,r=0;for(let[s,o]of t.entries()){if(!e.startsWith(o.raw,n))
break;s>0&&o.type!=="space"&&e.indexOf(`
`,n)>=0&&(r=s),n+=o.raw.length}return r}function Ge(t){return t.type==="list"?t.items:t.rows}function Es(t,e){let n=0;for(let r of e){
let{raw:s}=r;if(!t.startsWith(s,n))return;n+=s.length}for(;t[n]===`
`;)n+=1;return n}function As(t,e){let n=0;for(let r=0;r<e;r+=1)n=t.indexOf(`
`,n)+1;return n}var Rs=new Set("A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 \
H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE S SAMP SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEA\
D TR TT U UL VAR".split(" ")),Ms=new Set("SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED TITLE HEAD SVG MATH TEXTARE\
A SELECT".split(" ")),$s=new Set("align colspan rowspan scope title start open dir".split(" ")),Cs=new Set("color backgr\
ound-color font-weight font-style text-align text-decoration white-space".split(" ")),Ls=/^[#\w\s.,%()-]{1,60}$/,Ps=2e4,
Qt=100;function Yt(t){let e=u("div",{class:"html"}),n=Ps;function r(o,l,a){for(let i of o.childNodes)i.nodeType===Node.TEXT_NODE?
l.appendChild(document.createTextNode(i.data)):(i instanceof Element||i.nodeType===Node.ELEMENT_NODE)&&s(i,l,a)}function s(o,l,a){
let i=o.tagName.toUpperCase();if(Ms.has(i)||n--<=0)return;let c=Rs.has(i)&&o.namespaceURI==="http://www.w3.org/1999/xhtm\
l"&&a<Qt?document.createElement(i):void 0;c&&(Is(o,c),l.appendChild(c)),a<4*Qt&&r(o,c??l,a+1)}try{r(new DOMParser().parseFromString(
t,"text/html").body,e,0)}catch{e.textContent=t}return e}function Is(t,e){for(let{name:s,value:o}of t.attributes)$s.has(s)&&
e.setAttribute(s,o);for(let s of Cs){let o=t.style?.getPropertyValue(s)??"";Ls.test(o)&&!/url|expression|var/i.test(o)&&
e.style.setProperty(s,o)}let n=fe(t.getAttribute("href")??"");if(e.tagName==="A"&&n)for(let[s,o]of[["href",n],["target",
"_blank"],["rel","noopener noreferrer"]])e.setAttribute(s,o);let r=he(t.getAttribute("src")??"");e.tagName==="IMG"&&r&&!r.
ask&&e.setAttribute("src",r.url)}var Ue=2e3;function U(t="plain"){let e=u("div",{class:t}),n="",r;return{element:e,update(s){s.startsWith(n)||(e.replaceChildren(),
r=void 0,n="");for(let o=s.slice(n.length);o;){(!r||r.textContent.length>=Ue)&&e.append(r=u("span"));let l=o.slice(0,Ue);
r.append(l),r.normalize(),o=o.slice(Ue)}n=s}}}var Hs=/^[A-Za-z0-9+/=\s]+$/,zs=[["image/png",t=>ye("image/png",t)],["image/jpeg",t=>ye("image/jpeg",t)],["image/gif",t=>ye(
"image/gif",t)],["image/svg+xml",t=>ye("image/svg+xml",qs(t))],["text/html",Yt],["text/markdown",Jt],["text/latex",Jt],[
"text/plain",Os]];function ue(t){for(let[e,n]of zs){let r=t[e],s=Array.isArray(r)?r.join(""):r,o=typeof s=="string"?n(s):
void 0;if(o)return o}}function ye(t,e){if(Hs.test(e))return u("img",{class:"figure",src:`data:${t};base64,${e.replace(/\s/g,
"")}`,alt:h.figure})}function qs(t){return btoa(String.fromCodePoint(...new TextEncoder().encode(t.slice(0,1e5))))}function Jt(t){
let e=re();return e.update(t),e.finish(),e.element}function Os(t){let e=U("plain output");return e.update(t),e.element}function en(t,e){let n,r=[],s=(m,w,k)=>{let S=u("button",{type:"button",class:"quiet",title:w},m);return S.addEventListener(
"click",()=>n&&k(n)),S},o=m=>w=>{let k=r[r.indexOf(w)+m];k&&e.show(k.message_id)},l=s("‹",h.previousBranch,o(-1)),a=u(
"span",{class:"which"}),i=s("›",h.nextBranch,o(1));l.setAttribute("aria-label",h.previousBranch),i.setAttribute("aria-\
label",h.nextBranch);let g=u("span",{class:"branches",role:"group","aria-label":h.branches},l,a,i),c=s(h.copy,h.copyMessage,
async m=>{z(c,await se(de(m))?h.copied:h.copyFailed),setTimeout(()=>z(c,h.copy),1500)}),f=t==="user"?s(h.edit,h.editHint,
e.edit):s(h.regenerate,h.regenerateHint,m=>e.regenerate(m.message_id)),d=u("span",{class:"facts"}),x=u("div",{class:"foo\
ter"},g,c,f,d);return{element:x,update(m,w,{last:k,locked:S}){n=m,r=rt(w,m);let I=r.indexOf(m);g.hidden=r.length<2,x.hidden=
!k&&g.hidden||m.status==="streaming",z(a,`${I+1}/${r.length}`),l.disabled=S||I===0,i.disabled=S||I===r.length-1,f.disabled=
S,z(d,[ot(m.created_at),m.model].filter(Boolean).join(" · "))}}}function tn(){let t=u("summary",{}),e=re(),n=u("details",{class:"reasoning"},t,e.element),r;function s(){!r||!n.open||(e.
update(r.part.text),r.done&&e.finish())}return n.addEventListener("toggle",s),{element:n,update(o,l){r={part:o,done:l},n.
hidden=l&&!o.text,n.classList.toggle("active",!l),z(t,l?h.thought(G(o.ended_at-o.started_at)):h.thinkingNow),s()}}}function nn(t){try{let e=JSON.parse(t);return Bs(e)?"":JSON.stringify(e,null,2)}catch{return t}}function rn(t,e=80){let n=t;
try{let s=JSON.parse(t);s&&typeof s=="object"&&(n=Object.values(s).map(Ns).join(", "))}catch{}let r=n.replace(/\s+/g," ").
trim();return r.length>e?`${r.slice(0,e-1)}…`:r}function Ns(t){return typeof t=="string"?t:JSON.stringify(t)}function Bs(t){
return typeof t=="object"&&t!==null&&Object.keys(t).length===0}function sn(t){let e=u("input",{type:"text",class:"reason",placeholder:h.reasonHint,"aria-label":h.reason}),n=u("button",
{type:"button",class:"primary"},h.approve),r=u("button",{type:"submit",class:"secondary"},h.deny),s=u("form",{class:"app\
roval"},n,r,e),o=l=>{for(let a of[e,n,r])a.disabled=!0;t(l,e.value.trim())};return n.addEventListener("click",()=>o(!0)),
s.addEventListener("submit",l=>{l.preventDefault(),o(!1)}),s}var Ds={writing:"…",pending:"…",approval:"?",running:"",ok:"✓",error:"✕",denied:"⊘",stopped:"■",interrupted:"\
!",timeout:"!"},We=new Set(["approval","running","error","timeout"]);function on(t){let e=u("span",{class:"icon","aria-h\
idden":"true"}),n=u("span",{class:"title"}),r=u("span",{class:"preview"}),s=u("span",{class:"words"}),o=U("plain output"),
l=u("div",{class:"arguments"},o.element),a=u("div",{class:"outputs"}),i=u("div",{class:"result"}),g=u("div",{class:"tool\
-body"},l,a,i),c=u("details",{},u("summary",{},e,n,r,s),g),f=u("div",{class:"figures"}),d=u("section",{class:"tool"},c,f),
x=[],m,w,k;function S(y){y.status==="approval"&&!m?(m=sn((L,q)=>t.approve(y.tool_call_id,L,q)),g.insertBefore(m,a)):y.status!==
"approval"&&(m?.remove(),m=void 0)}function I(y){y.output.forEach(([C,E],M)=>{x[M]??=Fs(C,E),x[M].view?.update(E)});let L=y.
output.findLast(([C])=>C==="progress"),q=x.filter(({kind:C})=>C!=="progress").map(({element:C})=>C);L&&y.status==="runni\
ng"&&q.push(u("div",{class:"progress"},L[1])),B(a,q)}function b(y){if(!y.end||y.end===k)return;k=y.end;let{display:L,result:q,
error:C,truncated:E}=y.end,M=L&&ue(L);M?.tagName==="IMG"?f.append(M):M&&i.append(M);let T=C?[`${C.type}: ${C.message}`,C.
hint].filter(Boolean).join(`
`):q??"";!M&&T&&i.append(an(T,C?"plain output failed":"plain output")),E&&i.append(u("p",{class:"note"},h.truncated))}return{
element:d,update(y,L,q){let C=js(L,y.name);z(n,C),z(e,Ds[y.status]),z(r,rn(y.arguments)),z(s,Vs(y,q)),d.setAttribute("ar\
ia-label",h.toolCall(C)),d.dataset.status=y.status,w!==y.status&&((w===void 0||We.has(y.status)||We.has(w))&&(c.open=We.
has(y.status)),w=y.status),o.update(nn(y.arguments)),l.hidden=y.arguments.trim()==="{}"||!y.arguments,S(y),I(y),b(y)}}}function js(t,e){
let n=t.agent.titles,r=n&&Object.hasOwn(n,e)?n[e]:void 0;return typeof r=="string"?r:e}function Fs(t,e){if(t!=="display"){
let n=U(`plain output ${t==="stderr"?"stderr":""}`);return{kind:t,view:n,element:n.element}}try{let n=ue(JSON.parse(e));
return{kind:t,element:n??u("span")}}catch{return{kind:t,element:an(e)}}}function an(t,e="plain output"){let n=U(e);return n.
update(t),n.element}function Vs(t,e){let{status:n,started_at:r,ended_at:s,end:o}=t;if(n==="running")return h.tool.running(
G(e-(r??e),1));let l=o?.duration??(r!==null&&s!==null?(s-r)/1e6:void 0),a=l===void 0?"":G(l*1e6,1);return n==="ok"?h.tool.
ok(a):n==="denied"?h.tool.denied(t.approval?.reason??""):h.tool[n]}function ln(t,e){let n=u("div",{class:"body"}),r=Ks(()=>e.regenerate(i.message_id)),s=en(t,e),o=t==="user"?h.you:h.assistant,
l=u("article",{class:`message ${t}`,"aria-label":o},n,r.element,s.element),a=[],i;return{element:l,update(g,c,f,d){i=g;let x=g.
status==="streaming";g.parts.forEach((m,w)=>{(a[w]??=Gs(m,t,e)).update(m,c,!x||w<g.parts.length-1,f)}),B(n,Object.values(
a).map(m=>m.element)),V(l,{"aria-busy":x?"true":void 0,"data-status":g.status}),r.update(g,c,d),s.update(g,c,d)}}}function Gs(t,e,n){
switch(t.type){case"text":return e==="user"?Ws():Us();case"reasoning":{let r=tn();return{element:r.element,update:(s,o,l)=>r.
update(s,l)}}case"tool_call":{let r=on(n);return{element:r.element,update(s,o,l,a){let i=s.type==="tool_call"?o.tool_calls.
get(s.tool_call_id):void 0;i&&r.update(i,o,a)}}}case"image":return{element:Zs(t),update:()=>{}};case"context":return{element:u(
"span",{class:"chip",title:t.text},`@${t.name}`),update:()=>{}};default:return{element:u("span",{hidden:!0}),update:()=>{}}}}
function Us(){let t=re();return{element:t.element,update(e,n,r){e.type==="text"&&(t.update(e.text),r&&t.finish())}}}function Ws(){
let t=U();return{element:t.element,update:e=>e.type==="text"&&t.update(e.text)}}function Zs(t){return t.data&&ue({[t.media_type]:t.
data})||u("span",{class:"chip"},t.url??t.media_type)}function Ks(t){let[e,n,r]=[u("strong"),u("span"),u("em")],s=u("butt\
on",{type:"button",class:"secondary"},h.retry),o=u("div",{class:"ending",hidden:!0,role:"alert"},e,n,r,s);return s.addEventListener(
"click",t),{element:o,update(l,a,{last:i,locked:g}){let c=Qs(l),f=Xs(l,a);o.hidden=!c,o.className=f?"ending error":"endi\
ng",z(e,c),z(n,f?.message??""),z(r,f?.hint??""),s.hidden=!i||l.status!=="failed",s.disabled=g}}}function Xs(t,e){return e.
requests.get(t.request_id??"")?.end?.error}function Qs(t){let{status:e,finish_reason:n}=t;return e==="stopped"||e==="fai\
led"||e==="interrupted"?h.messageStatus[e]:n==="length"||n==="content_filter"?h.messageStatus[n]:""}var Ys=250,Js=1e3;function cn(t,e){let n=u("div",{class:"messages",role:"log","aria-live":"off","aria-label":h.conversation}),
r=u("p",{class:"empty"},h.empty),s=u("div",{class:"scroller",tabindex:"0"},r,n),o=pt(s),l=u("div",{class:"status"}),a=new Map,
i=new Set,g,c,f="",d=!1,x=0,m=0;async function w(T,P,p){g=performance.now(),c=void 0,o.jump(),y();let{error:v}=await t.command(
T,P);g=void 0,c=v,v&&p&&S.restore(p),C()}let k={approve(T,P,p){t.command("approve",{tool_call_id:T,approved:P,reason:p||
null})},edit(T){let P=p=>p.type==="text"||p.type==="image";S.edit(T.message_id,T.parts.filter(P))},regenerate:T=>{w("reg\
enerate",{message_id:T})},async show(T){c=(await t.command("show",{message_id:T})).error,C()}},S=dt({send(T,P){P===void 0?
w("send",{parts:T},T):w("edit",{message_id:P,parts:T},T)},async stop(){d=!0,y(),await t.command("stop"),d=!1,C()},said:()=>Ee(
t.state).flatMap(T=>T.role==="user"?de(T):[]),async variables(T){let{value:P}=await t.command("variables",{prefix:T});return P??
[]}}),I=u("section",{class:"chat","aria-label":h.region},u("div",{class:"viewport"},s,o.button),l,S.element);function b(T){
let{state:P}=t,p=t.now(),v=Ee(P),_=`${P.head} ${P.messages.size} ${T}`;if(_!==f)for(let{message_id:$}of v)i.add($);f=_;let R=v.
map(($,O)=>{let H=a.get($.message_id);H||a.set($.message_id,H=ln($.role,k));let W=v[O+1]?.role!==$.role;return i.has($.message_id)&&
H.update($,P,p,{last:W,locked:T}),H.element});B(n,R),r.hidden=R.length>0,i.clear()}function y(){let T=g!==void 0||oe(t.state)!==
void 0,P=d?h.stopping:L(),p=c&&[c.message,c.hint].filter(Boolean).join(" ");return z(l,P??p??lt(t.state,t.now())),l.classList.
toggle("failed",!P&&p!==void 0),I.dataset.connection=t.connection,S.update(T,d),T}function L(){return g===void 0?t.connection===
"connecting"?h.connecting:void 0:performance.now()-g>Js?h.waitingForKernel:h.sending}function q(){x=0;let T=performance.
now();b(y()),o.keep();let P=performance.now();m=P+(P-T)}function C(){x||=requestAnimationFrame(function T(){performance.
now()<m?x=requestAnimationFrame(T):q()})}let E=t.subscribe(T=>{T!==void 0&&i.add(T),C()}),M=setInterval(()=>{if(!(!oe(t.
state)&&g===void 0)){for(let T of t.state.tool_calls.values())T.status==="running"&&i.add(T.message_id);C()}},Ys);return e.
append(I),q(),()=>{E(),clearInterval(M),cancelAnimationFrame(x),I.remove()}}var ra=()=>{let t;return{initialize({model:e}){let n=t=_e(r=>Se(e,r));return()=>n.close()},render({model:e,el:n}){t??=_e(
l=>Se(e,l));let{root:r,host:s}=Xe(n),o=cn(t,r);return()=>{o(),s.remove()}}}};export{ra as default};
