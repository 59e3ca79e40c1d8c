function Se(t,e){let n=Xe(),r=new Map,s=null,o=0,l=0,a="connecting",i=0,g,c,f=T=>t.send(T),d=ve(200,1e4,()=>(f({type:"he\
llo",view:n,session_id:s,since:o}),i+=1,a==="connecting"||a==="open"&&i<6));function x(T){let M=T;switch(M.type){case"ev\
ents":return m(M);case"head":return y(M.session_id,M.seq);case"welcome":return $(M.subshell?"open while a cell runs":"op\
en"),y(M.session_id,M.seq);case"reply":return v(M);case"notice":return e.notice(M)}}function m(T){if(T.session_id!==s&&k(
T.session_id),T.seq<=o)return P();if(T.since!==o){if(T.since!==0)return _();e.reset()}o=T.seq,c?.(),c=void 0,e.entries(T.
session_id,T.entries),T.entries.some(O=>O.event.type==="run_end")?b():P()}function y(T,M){T!==s&&k(T),M>o?_():b()}function k(T){
s=T,o=l=0,e.reset()}function _(){c??=ve(300,5e3,()=>(f({type:"sync",view:n,session_id:s,since:o}),!0))}function P(){g??=
setTimeout(b,1e3)}function b(){clearTimeout(g),g=void 0,l=o,f({type:"ack",view:n,session_id:s,seq:l})}function v(T){let M=r.
get(T.command_id);M&&(r.delete(T.command_id),M.stopRepeating(),M.resolve(T.error?{error:T.error}:{value:T.value}))}function $(T){
a==="open while a cell runs"||a===T||(a=T,e.connection(T))}function q(T,M={}){let O={type:"command",view:n,command_id:Xe(),
name:T,arguments:M};return new Promise(E=>{let p=ve(2e3,3e4,()=>(f(O),!0));r.set(O.command_id,{message:O,resolve:E,stopRepeating:p})})}
function C(){t.off("msg:custom",x),d(),c?.(),clearTimeout(g);for(let T of r.values())T.stopRepeating()}return t.on("msg:\
custom",x),{command:q,close:C}}function ve(t,e,n){let r,s=o=>{n()&&(r=setTimeout(s,o,Math.min(2*o,e)))};return s(t),()=>clearTimeout(
r)}function Xe(){return Array.from(crypto.getRandomValues(new Uint8Array(8)),t=>t.toString(16).padStart(2,"0")).join("")}function u(t,e={},...n){let r=document.createElement(t);return U(r,e),fn(r,n),r}function U(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function H(t,e){t.textContent!==e&&(t.textContent=
e)}function B(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function fn(t,e){for(let n of e)n&&t.append(n)}var Qe=':host{display:block;--bg: var(--jp-layout-color1, var(--vscode-editor-background, #fff));--bg-soft: var(--jp-lay\
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
ight:none;border:0}.scroller{overflow:visible}.composer,.status,.footer,.jump,.code-bar button{display:none}}';function Ye(t){let e=u("div",{class:"nbagent","data-lm-suppress-shortcuts":"true"}),n=e.attachShadow({mode:"open"}),r=new CSSStyleSheet;
r.replaceSync(Qe),n.adoptedStyleSheets=[r];for(let s of["keydown","keypress","keyup"])e.addEventListener(s,o=>{mn(o)||o.
stopPropagation()});return t.append(e),{root:n,host:e}}function mn(t){return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()===
"s"||t.shiftKey&&t.key.toLowerCase()==="p")}async function oe(t){try{return await navigator.clipboard.writeText(t),!0}catch{
return xn(t)}}function xn(t){let e=u("textarea",{style:"position:fixed;opacity:0"});e.value=t,document.body.append(e),e.
select();let n=document.execCommand("copy");return e.remove(),n}async function Je(t){let e=globalThis.jupyterapp;if(!e)return!1;
try{return await e.commands.execute("notebook:insert-cell-below"),e.shell.currentWidget.content.activeCell.model.sharedModel.
setSource(t),!0}catch{return!1}}function Te(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function ie(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function nt(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=kn[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var bn={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
kn={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...et(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...et(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
e.parent_id===t.head&&(t.head=e.message_id),e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=
e,n.retries+=1)},request_end(t,e,n){let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,
ended_at:n,retry:null});let s=t.messages.get(r.start.message_id);if(s)return s.status=bn[e.outcome],s.finish_reason=e.finish_reason??
null,s.completed_at=n,s.message_id},text_delta(t,e,n,r){return tt(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return tt(t,
e,"reasoning",n,r)},part_end(t,e,n){let r=rt(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){
let r=t.messages.get(e.message_id);if(r)return t.tool_calls.set(e.tool_call_id,wn(e.tool_call_id,r,e.name,n)),r.parts[e.
index]={type:"tool_call",tool_call_id:e.tool_call_id},st(t,r,n),r.message_id},tool_call_delta:Z((t,e)=>{t.arguments+=e.arguments}),
tool_call_end:Z((t,e)=>{Object.assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:Z(
t=>{t.status="approval"}),approval_response:Z((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:Z((t,e,n)=>{
Object.assign(t,{status:"running",where:e.where,started_at:n})}),tool_output:Z((t,e)=>{let n=t.output.at(-1),r=e.kind===
"stdout"||e.kind==="stderr";n&&r&&n[0]===e.kind?n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:Z((t,e,n)=>{Object.
assign(t,{status:e.outcome,end:e,ended_at:n})})};function et(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,
parts:[],status:"complete",run_id:null,request_id:null,provider:null,model:null,finish_reason:null,completed_at:null}}function wn(t,e,n,r){
return{tool_call_id:t,message_id:e.message_id,name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,
approval:null,where:null,started_at:null,ended_at:null,output:[],end:null}}function tt(t,e,n,r,s){let o=rt(t,e.message_id,
e.index,n,s);if(o)return o.text+=e.text,o.ended_at=r,e.message_id}function rt(t,e,n,r,s){let o=t.messages.get(e);if(!o)return;
let l=o.parts[n];if(l)return"started_at"in l?l:void 0;let a={type:r,text:"",started_at:s,ended_at:s};return o.parts[n]=a,
st(t,o,s),a}function st(t,e,n){let r=t.requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function Z(t){return(e,n,r)=>{
let s=e.tool_calls.get(n.tool_call_id);if(s)return t(s,n,r),s.message_id}}function _e(t){let e=Te(),n="connecting",r=[],s=Number.NEGATIVE_INFINITY,o=new Set,l=i=>{for(let g of o)g(i)},a=t({reset(){
e=Te(),r=[],l()},entries(i,g){let c=new Set;for(let f of g)c.add(nt(e,i,f));s=Math.max(s,e.at-Date.now()*1e3);for(let f of c)
l(f)},notice(i){r=[...r,i],l()},connection(i){n=i,l()}});return{get state(){return e},get connection(){return n},get notices(){
return r},command:a.command,now:()=>Date.now()*1e3+s,subscribe(i){return o.add(i),()=>o.delete(i)},close:a.close}}function Ee(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let s=t.messages.get(r);if(!s)break;e.push(
s),r=s.parent_id}return e.reverse()}function J(t){return t.parts.map(e=>e.type==="text"?e.text:"").join("")}function ot(t,e){
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
function Ae(t){return t<1e3?String(t):`${(t/1e3).toFixed(t<1e4?1:0)}k`}function it(t){return`$${t.toFixed(t<.1?4:2)}`}function at(t){
let e=new Date(t/1e3),n=e.toDateString()===new Date().toDateString();return e.toLocaleString(void 0,n?{timeStyle:"short"}:
{dateStyle:"medium",timeStyle:"short"})}var yn=5e5;function ut(t,e){let n=ie(t);return n?vn(t,n,e):An(t)}function Me(t){let e=Re(t,"approval");return e&&h.needsApproval(
e.name)}function Re(t,e){let n=r=>t.runs.get(r.run_id??"")?.status==="running";return[...t.tool_calls.values()].findLast(
r=>r.status===e&&n(r))}function vn(t,e,n){return Sn(t,n)??Tn(t,e,n)??h.preparing}function Sn(t,e){let n=Re(t,"running"),
r=Re(t,"pending");return Me(t)??(n&&h.usingTool(n.name,G(e-(n.started_at??e),1)))??(r&&e-t.at>yn?h.waitingForKernel:void 0)}
function Tn(t,e,n){let r=En(t,e.start.run_id);if(r?.status!=="running")return;if(r.retry)return _n(r,t.at,n);let s=G(n-r.
started_at);if(r.first_at===null)return h.waitingForModel(r.start.model,s);let o=t.messages.get(r.start.message_id)?.parts.
at(-1)?.type;return o==="tool_call"?h.writingCall(s):o==="reasoning"?h.thinking(s):h.writing(s)}function _n(t,e,n){let{delay:r,
error:s}=t.retry,o=Math.max(0,Math.ceil(r-(n-e)/1e6)),l=s.status===429?h.rateLimit:s.message;return h.retrying(o,s.status?
`${s.status} ${l}`:l)}function En(t,e){return[...t.requests.values()].findLast(n=>n.start.run_id===e)}function An(t){let e=t.
head===null?void 0:t.messages.get(t.head)?.run_id,n=[...t.requests.values()],r=lt(n.filter(l=>l.start.run_id===e)),s=lt(
n);if(!s)return"";let o=r?[ct(r)]:[];return(!r||s.input>r.input)&&o.push(h.sessionTotal(ct(s))),o.join(" · ")}function lt(t){
let e={input:0,output:0,cost:void 0},n=!1;for(let{end:r}of t)r?.usage?.input_tokens===void 0&&r?.usage?.output_tokens===
void 0||(n=!0,e.input+=r.usage.input_tokens??0,e.output+=r.usage.output_tokens??0,r.cost_usd!==void 0&&(e.cost=(e.cost??
0)+r.cost_usd));return n?e:void 0}function ct({input:t,output:e,cost:n}){let r=h.tokens(Ae(t),Ae(e));return n===void 0?r:
`${r} · ${it(n)}`}var Rn=1500;function dt(){let t=u("div",{class:"unseen",role:"status","aria-live":"polite"}),e,n=0,r=0,s;function o(l){r=
performance.now(),H(t,l.replace(/[*_`#>|~]+/g,""))}return{element:t,update(l,a){let i=l.messages.get(l.head??"");if(a!==
s&&a&&o(a),s=a,i?.status==="streaming"&&e!==i.message_id&&(e=i.message_id,n=0),!i||i.message_id!==e||performance.now()-r<
Rn)return;let g=J(i).slice(n),c=i.status==="streaming"?/^[\s\S]*[.!?…:。]\s/.exec(g)?.[0]??"":g;c&&(n+=c.length,o(c))}}}var Mn=new Set(["image/png","image/jpeg","image/gif","image/webp"]),$n=1e7;function pt(t,e){let n=u("div",{class:"attach\
ments",hidden:!0}),r=[];function s(a){r=[...a],n.hidden=r.length===0,n.replaceChildren(...r.map(o)),e()}function o(a){let i=u(
"button",{type:"button",class:"quiet","aria-label":h.removeImage},"✕");i.addEventListener("click",()=>s(r.filter(c=>c!==
a)));let g=a.data?`data:${a.media_type};base64,${a.data}`:void 0;return u("span",{},u("img",{src:g,alt:h.attachedImage}),
i)}async function l(a,i){let g=[...i??[]].filter(f=>Mn.has(f.type)&&f.size<=$n);if(g.length===0)return;a.preventDefault();
let c=await Promise.all(g.map(async f=>({type:"image",media_type:f.type,data:await Cn(f)})));s([...r,...c])}return t.addEventListener(
"paste",a=>{l(a,a.clipboardData?.files)}),t.addEventListener("drop",a=>{l(a,a.dataTransfer?.files)}),t.addEventListener(
"dragover",a=>a.preventDefault()),{element:n,set:s,parts:()=>r}}function Cn(t){return new Promise((e,n)=>{let r=new FileReader;
r.onload=()=>e(String(r.result).split(",",2)[1]??""),r.onerror=()=>n(r.error),r.readAsDataURL(t)})}var Ln=/(?:^|[^\w@.])@(\w*)$/;function gt(t,e){let n=u("ul",{class:"suggestions",role:"listbox",id:"suggestions","aria-l\
abel":h.variables});n.hidden=!0,t.setAttribute("aria-controls","suggestions"),t.setAttribute("aria-autocomplete","list");
let r=[],s=0,o=0,l=()=>Ln.exec(t.value.slice(0,t.selectionStart))?.[1];function a(){o+=1,n.hidden=!0,t.removeAttribute("\
aria-activedescendant")}function i(){let f=r.map(({name:d,kind:x},m)=>{let y=u("li",{role:"option",id:`suggestion-${m}`,
"aria-selected":String(m===s)});return y.append(u("span",{},d),u("em",{},x)),y.addEventListener("mousedown",k=>{k.preventDefault(),
g(d)}),y});n.replaceChildren(...f),n.hidden=!1,f[s]?.scrollIntoView({block:"nearest"}),t.setAttribute("aria-activedescen\
dant",`suggestion-${s}`)}function g(f){let d=t.selectionStart-(l()?.length??0);t.setRangeText(`${f} `,d,t.selectionStart,
"end"),a(),t.dispatchEvent(new Event("input"))}async function c(){let f=l();if(f===void 0)return a();let d=++o,x=await e(
f);d===o&&(r=x.filter(({name:m})=>m!==f),s=0,r.length>0?i():a())}return t.addEventListener("input",()=>{c()}),t.addEventListener(
"blur",a),{element:n,close:a,handleKey(f){if(n.hidden)return!1;let{key:d}=f;if(d==="ArrowDown"||d==="ArrowUp")s=(s+(d===
"ArrowDown"?1:r.length-1))%r.length,i();else if(d==="Enter"||d==="Tab")g(r[s].name);else if(d==="Escape")a();else return!1;
return f.preventDefault(),!0}}}function ft(t){let e=u("textarea",{rows:"1",class:"input","aria-label":h.message}),n=u("button",{type:"submit",class:"se\
nd"}),r=u("button",{type:"button",class:"quiet"},h.cancel),s=u("div",{class:"editing",hidden:!0},u("span",{},h.editing),
r),o=u("div",{class:"row"},e,n),l=u("form",{class:"composer"}),a=pt(l,()=>y()),i=gt(e,t.variables);l.append(i.element,s,
a.element,o);let g=!1,c,f=-1;function d(){let b=e.value.trim();return[...b?[{type:"text",text:b}]:[],...a.parts()]}function x(b){
e.value=b.flatMap(v=>v.type==="text"?v.text:[]).join(`
`),a.set(b.filter(v=>v.type==="image")),y()}function m(){c=void 0,f=-1,i.close(),x([])}function y(){e.style.height="auto",
e.style.height=`${e.scrollHeight}px`,n.disabled=!g&&d().length===0,s.hidden=c===void 0}function k(){let b=d();if(g||b.length===
0)return;let v=c;m(),t.send(b,v)}function _(b){let v=t.said(),$=f+b;return $>=v.length||$<-1?!1:(f=$,x($<0?[]:[{type:"te\
xt",text:v[v.length-1-$]}]),!0)}function P(b){if(b.isComposing||i.handleKey(b))return;let v=f>=0||e.value==="";if(b.key===
"Enter"&&!b.shiftKey&&!b.altKey)k();else if(b.key==="Escape"&&g)t.stop();else if(b.key==="Escape"&&(d().length>0||c))m();else if(!(b.
key==="ArrowUp"&&v&&_(1))){if(!(b.key==="ArrowDown"&&f>=0&&_(-1)))return}b.preventDefault()}return l.addEventListener("s\
ubmit",b=>{b.preventDefault(),g?t.stop():k()}),r.addEventListener("click",m),e.addEventListener("keydown",P),e.addEventListener(
"input",()=>{f=-1,y()}),{element:l,update(b,v){g=b;let $=v?h.stopping:h.stopHint;U(n,{class:g?"send stop":"send","aria-l\
abel":g?h.stop:h.send,title:g?$:h.sendHint}),U(e,{placeholder:g?h.placeholderBusy:h.placeholder}),y()},restore(b){d().length===
0&&x(b)},edit(b,v){c=b,x(v),e.focus()}}}var Pn=24;function ht(t){let e=u("button",{type:"button",class:"jump",hidden:!0},h.jumpToEnd),n=!0,r=0,s=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=Pn,o=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=s(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",o),{button:e,jump:o,keep(){let l=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:l&&(e.hidden=!1)}}}var In=String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`,Hn=String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`,xt={open:"`",close:"`",kind:"s"},ge={
open:"/*",close:"*/",kind:"c"},zn="true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self su\
per";function j(t,e,n=[],{strings:r=[In,Hn],ignoreCase:s=!1,decorator:o=""}={}){let a=[`(?<span>${n.map(g=>qn(g.open)).join(
"|")||"(?!)"})`,`(?<comment>${e}.*)`,`(?<string>${r.join("|")})`,`(?<decorator>${o||"(?!)"})`,String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`].join("|"),i=g=>new Set(g.split(" "));return{words:i(t),
constants:i(zn),pattern:new RegExp(a,"uy"),spans:n,ignoreCase:s}}function qn(t){return t.replace(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}var On="abstract as async await bool boolean break byte case catch char class const constexpr continue crate d\
ebugger declare default defer delete do double else enum export extends extern final finally float fn for foreach from f\
unc function get go if impl implements import in inline instanceof int interface internal is let long loop match mod mod\
ule move mut namespace new of operator out override package private protected pub public readonly record ref return set \
short signed sizeof static string struct switch template throw trait try type typedef typeof union unsafe unsigned use u\
sing val var virtual void volatile when where while with yield",Nn="add all alter and any as asc begin between by case c\
ast check column commit constraint create cross database default delete desc distinct drop else end exists explain false\
 foreign from full grant group having if in index inner insert intersect into is join key left like limit not null offse\
t on or order outer over partition primary references right rollback row rows select set table then to true union unique\
 update using values view when where window with",Bn=j("and as assert async await break case class continue def del elif\
 else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
"#",[{open:'"""',close:'"""',kind:"s"},{open:"'''",close:"'''",kind:"s"}],{decorator:String.raw`@[\w.]+|^[%!]{1,2}\w+`}),
mt=j(On,"//",[ge,xt],{decorator:String.raw`@\w+|#\[.*?\]|^\s*#\w+`}),Dn=j("if then else elif fi for while until do done \
case esac in function return local export source set unset alias echo cd exit sudo","#",[],{decorator:String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+`}),
jn=j(Nn,"--",[ge],{ignoreCase:!0}),Fn=j("break else for function if in next repeat return while library require","#",[xt]),
Vn=j("abstract baremodule begin break catch const continue do else elseif end export finally for function global if impo\
rt in let local macro module mutable primitive quote return struct try type using where while","#",[{open:'"""',close:'"\
""',kind:"s"}],{decorator:String.raw`@\w+`}),Un=j("alias and begin break case class def do else elsif end ensure for if \
in module next not or redo rescue retry return then undef unless until when while yield require puts attr_accessor","#",
[],{decorator:String.raw`:\w+|@{1,2}\w+`}),Gn=j("","(?:#|//)",[ge],{decorator:String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`}),
Wn=j("","(?!)",[{open:"<!--",close:"-->",kind:"c"}],{decorator:String.raw`<\/?[\w:-]+|\/?>|&\w+;`}),Zn=j("","(?!)",[ge],
{decorator:String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+`}),Kn=new Map([[Bn,"python py python3 ipython pycon"],[mt,"javascript j\
s jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],[mt,"php scala dart zig objec\
tive-c groovy"],[Dn,"bash sh shell zsh console dockerfile docker makefile make powershell ps1"],[jn,"sql sqlite postgres\
ql postgres mysql duckdb plsql"],[Fn,"r"],[Vn,"julia jl lua elixir"],[Un,"ruby rb perl"],[Gn,"json jsonc json5 yaml yml \
toml ini cfg properties env"],[Wn,"html xml svg xhtml vue svelte"],[Zn,"css scss less"]].flatMap(([t,e])=>e.split(" ").map(
n=>[n,t])));function bt(t){let e=t.toLowerCase();if(e==="diff"||e==="patch")return Xn;let n=Kn.get(e);return n&&((r,s)=>Qn(
n,r,s))}function Xn(t){return[[[t.startsWith("+")?"s":t.startsWith("-")?"d":t.startsWith("@")?"k":"",t]],0]}function Qn(t,e,n){
let r=[],s=0,o=n>0?t.spans[n-1]:void 0,l=0;for(;s<e.length||o;){if(o){let i=e.indexOf(o.close,s);if(i<0)return pe(r,o.kind,
e.slice(l)),[r,1+t.spans.indexOf(o)];s=i+o.close.length,pe(r,o.kind,e.slice(l,s)),o=void 0;continue}t.pattern.lastIndex=
s;let a=t.pattern.exec(e);if(!a?.[0]){pe(r,"",e[s]),s+=1;continue}l=s,s+=a[0].length,a.groups.span?o=t.spans.find(i=>i.open===
a[0]):pe(r,Yn(t,a),a[0])}return[r,0]}function Yn(t,e){let{comment:n,string:r,decorator:s,number:o,name:l,call:a}=e.groups;
if(n!==void 0)return"c";if(r!==void 0)return"s";if(s!==void 0)return"d";if(o!==void 0)return"n";let i=t.ignoreCase?l.toLowerCase():
l;return t.words.has(i)?"k":t.constants.has(i)?"b":a!==void 0?"f":""}function pe(t,e,n){let r=t.at(-1);r&&r[0]===e?r[1]+=
n:n&&t.push([e,n])}var Jn=40,er=5e3,tr=2e3;function kt(t,e){let n=$e(t);return n.append(e.split(`
`)),n.element}function $e(t){let e=t.trim().split(/[\s,{]/,1)[0].slice(0,30),n=bt(e),r=u("code",{}),s=u("span",{});r.append(
s);let o=[],l=u("div",{class:"code"},rr(e,()=>o.join(`
`)),u("pre",{tabindex:"0"},r)),a,i=0;function g(c){if(o.length%Jn===0&&(a=u("span",{class:"lines"}),r.insertBefore(a,s)),
o.length>0&&a.append(`
`),o.push(c),!n||o.length>er||c.length>tr)return a.append(c);let[f,d]=n(c,i);i=d,a.append(...f.map(nr))}return{element:l,
append:c=>c.forEach(g),tail:c=>H(s,c&&o.length>0?`
${c}`:c)}}function nr([t,e]){return t?u("span",{class:t},e):e}function rr(t,e){let n=u("button",{type:"button",class:"qu\
iet",title:h.copyCode},h.copy);n.addEventListener("click",async()=>{H(n,await oe(e())?h.copied:h.copyFailed),setTimeout(
()=>H(n,h.copy),1500)});let r=u("button",{type:"button",class:"quiet",title:h.insertCode},h.insert);return r.addEventListener(
"click",async()=>{let s=await Je(e());H(r,s?h.inserted:await oe(e())?h.copiedInstead:h.copyFailed),setTimeout(()=>H(r,h.
insert),1500)}),u("div",{class:"code-bar"},u("span",{},t),r,n)}var sr=/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,wt=new Map;function K(t){return t.includes(
"&")?t.replace(sr,(e,n,r,s)=>{if(s!==void 0)return or(e);let o=n?Number.parseInt(n,10):Number.parseInt(r,16);return o>0&&
o<=1114111&&!(o>=55296&&o<=57343)?String.fromCodePoint(o):"�"}):t}function or(t){let e=wt.get(t);if(e===void 0){try{e=
new DOMParser().parseFromString(t,"text/html").documentElement.textContent??t}catch{e=t}wt.set(t,e)}return e}var ir=/^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/,ar=/^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;
function yt(t){let e=ir.exec(t);return e?{type:"math",raw:e[0],tex:e[1]??e[2]??"",display:!0}:void 0}function vt(t){let e=ar.
exec(t);if(!e)return;let[n,r,s,o,l]=e;return{type:"math",raw:n,tex:r??s??o??l??"",display:r!==void 0||s!==void 0}}function St(t){
let e=t.search(/\$|\\[([]/);return e<0?void 0:e}var Tt,lr=new Set;function Ce(t){let e=u("code",{class:t.display?"math display":"math"},t.raw.trim());return Tt?cr(e,t):lr.add({element:new WeakRef(
e),token:t}),e}function cr(t,e){try{let n=u("span",{class:t.className});Tt?.(e.tex,n,e.display),t.replaceChildren(...n.childNodes),
t.classList.add("drawn")}catch{}}var ur=new Set(["http:","https:","mailto:"]),dr=/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i,pr=/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;
function fe(t){return ur.has(Et(t))?t.trim():void 0}function he(t){if(dr.test(t))return{url:t,ask:!1};let e=Et(t);return e===
"http:"||e==="https:"?{url:t.trim(),ask:!0}:void 0}function _t(t){try{return new URL(t).host}catch{return"?"}}function Et(t){
try{return new URL(t.replace(pr,"")).protocol}catch{return""}}var At=24;function ee(t,e=0){if(e>At)return u("p",{class:"plain"},t.raw);switch(t.type){case"space":case"def":return;case"\
heading":return X(u(`h${kr(t)}`),t.tokens,e);case"hr":return u("hr");case"code":return kt(t.lang??"",t.text);case"blockq\
uote":return Rt(u("blockquote"),t.tokens,e+1);case"list":return gr(t,e);case"table":return fr(t,e);case"math":return u("\
div",{class:"formula"},Ce(t));case"html":return u("p",{class:"plain"},t.raw.trimEnd());default:return X(u("p"),$t(t),e)}}
function Le(t,e=0){let n=u("li",{class:t.task?"task":void 0});for(let r of t.tokens)r.type==="text"||r.type==="checkbox"?
X(n,[r],e):Rt(n,[r],e+1);return n}function me(t,e=0){let n=u("tr");for(let r of t){let s=u(r.header?"th":"td",{class:r.align?
`align-${r.align}`:void 0});n.append(X(s,r.tokens,e))}return n}function Rt(t,e,n){for(let r of e){let s=ee(r,n);s&&t.append(
s)}return t}function gr(t,e){let n=t.ordered&&t.start!==1?String(t.start):void 0,r=u(t.ordered?"ol":"ul",{start:n});return r.
append(...t.items.map(s=>Le(s,e+1))),r}function fr(t,e){let n=u("tbody");n.append(...t.rows.map(s=>me(s,e)));let r=u("th\
ead",{},me(t.header,e));return u("div",{class:"table",tabindex:"0",role:"group"},u("table",{},r,n))}function X(t,e,n){for(let r of e)
n>At?t.append(r.raw):hr(t,r,n+1);return t}function hr(t,e,n){switch(e.type){case"strong":case"em":case"del":t.append(X(u(
e.type),$t(e),n));return;case"codespan":t.append(u("code",{},e.text));return;case"br":t.append(u("br"));return;case"link":
t.append(mr(e,n));return;case"image":t.append(xr(e));return;case"checkbox":t.append(br(e.checked));return;case"math":t.append(
Ce(e));return;case"html":t.append(/^<br\s*\/?>$/i.test(e.raw)?u("br"):e.raw);return;case"escape":t.append(e.text);return;default:
"tokens"in e&&e.tokens?X(t,e.tokens,n):t.append(K(e.text))}}function mr(t,e){let n=fe(t.autolink?t.href:K(t.href)),r=t.title?
K(t.title):void 0,s=n?u("a",{href:n,title:r??n,target:"_blank",rel:"noopener noreferrer"}):u("span",{class:"no-link",title:h.
linkRefused});return X(s,t.tokens,e)}function xr(t){let e=Mt(t.tokens??[])||K(t.text),n=he(K(t.href));if(!n)return u("sp\
an",{class:"no-link",title:h.imageRefused},e||t.href);let r=()=>u("img",{src:n.url,alt:e,referrerpolicy:"no-referrer"});
if(!n.ask)return r();let s=u("button",{type:"button",class:"load-image",title:n.url});return s.append(h.loadImage(_t(n.url)),
e?u("span",{},e):""),s.addEventListener("click",()=>s.replaceWith(r())),s}function br(t){let e=u("input",{type:"checkbox",
disabled:!0,"aria-label":h.task(t)});return U(e,{checked:t}),e}function Mt(t){return t.map(e=>"tokens"in e&&e.tokens?Mt(
e.tokens):K("text"in e?String(e.text):"")).join("")}function kr(t){return Math.min(6,Math.max(1,t.depth))}function $t(t){
return"tokens"in t&&t.tokens?t.tokens:[{type:"text",raw:t.raw,text:"text"in t?String(t.text):t.raw}]}function wr(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var Nt=wr();var Y={exec:()=>null};function Q(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),s=e[r];return s||(s=t(r),e[r]=
s),s}}function A(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(s,o)=>{let l=typeof o=="string"?o:o.source;return l=
l.replace(N.caret,"$1"),n=n.replace(s,l),r},getRegex:()=>new RegExp(n,e)};return r}var Bt=((t="")=>{try{return!!new RegExp(
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
`^ {0,${t}}(?:</?(?:${ze})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,
"i")),blockquoteBeginRegex:Q(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
yr=/^(?:[ \t]*(?:\n|$))+/,vr=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Sr=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
le=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,Tr=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,He=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
ze="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",ce=A(
" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",ze).getRegex(),Dt=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
jt=A(Dt).replace(/bull/g,He).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,ce).getRegex(),_r=A(Dt).replace(/bull/g,He).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,ce).getRegex(),qe=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
Er=/^[^\n]+/,Oe=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,Ar=A(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",Oe).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),Rr=A(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,He).getRegex(),Ne=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Mr=A(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",Ne).replace("tag",ze).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),Ft=t=>A(qe).replace("hr",le).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tab\
le","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",t).replace("html",ce).getRegex(),$r=Ft(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),Cr=Ft(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
Lr=A(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",Cr).getRegex(),Be={blockquote:Lr,
code:vr,def:Ar,fences:Sr,heading:Tr,hr:le,html:Mr,lheading:jt,list:Rr,newline:yr,paragraph:$r,table:Y,text:Er},Ct=A("^ *\
([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|h\
tml).*(?:\\n|$))*)\\n*|$)").replace("hr",le).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").
replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",ce).getRegex(),Pr={...Be,lheading:_r,table:Ct,paragraph:A(qe).replace(
"hr",le).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Ct).replace("blockquote"," {\
0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)\
])[ \\t]+[^ \\t\\n]").replace("html",ce).getRegex()},Ir={...Be,html:A(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?:\
 *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",Ne).replace(/tag/g,
"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr\
|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:Y,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:A(qe).replace("hr",le).replace(
"heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",jt).getRegex()},Hr=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,zr=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
Vt=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,qr=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,F=/[\p{P}\p{S}]/u,
re=/[\s\p{P}\p{S}]/u,ue=/[^\s\p{P}\p{S}]/u,Or=A(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,re).getRegex(),Nr=/[\p{Pi}\p{Ps}"']/u,
Ut=/(?!~)[\p{P}\p{S}]/u,Br=/(?!~)[\s\p{P}\p{S}]/u,Dr=/(?:[^\s\p{P}\p{S}]|~)/u,jr=A(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",Bt?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
Gt=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,Fr=A(Gt,"u").replace(/punct/g,F).getRegex(),Vr=A(
Gt,"u").replace(/punct/g,Ut).getRegex(),Ur=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
Gr=A(Ur,"u").replace(/openQuote/g,Nr).replace(/punct/g,F).getRegex(),Wt="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",Wr=A(Wt,"gu").replace(/notPunctSpace/g,
ue).replace(/punctSpace/g,re).replace(/punct/g,F).getRegex(),Zr=A(Wt,"gu").replace(/notPunctSpace/g,Dr).replace(/punctSpace/g,
Br).replace(/punct/g,Ut).getRegex(),Kr="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",Xr=A(Kr,"gu").replace(/notPunctSpace/g,ue).replace(/punctSpace/g,
re).replace(/punct/g,F).getRegex(),Qr=A("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notP\
unctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=pun\
ct)","gu").replace(/notPunctSpace/g,ue).replace(/punctSpace/g,re).replace(/punct/g,F).getRegex(),Yr="^[^_*]*?\\*\\*[^_*]*?\
_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctS\
pace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",Jr=A(
Yr,"gu").replace(/notPunctSpace/g,ue).replace(/punctSpace/g,re).replace(/punct/g,F).getRegex(),es=A(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,F).getRegex(),ts="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",ns=A(ts,"gu").replace(/notPunctSpace/g,ue).replace(/punctSpace/g,re).replace(/punct/g,F).getRegex(),rs=A(/\\(punct)/,
"gu").replace(/punct/g,F).getRegex(),ss=A(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,F).
getRegex(),os=A(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),is=A(Ne).replace("(?:-->|$)","-->").getRegex(),as=A("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",is).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
Zt=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ke=A(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",Zt).getRegex(),ls=A(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",ke).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),cs=A(/^!?\[(label)\]\[(ref)\]/).replace("label",ke).replace("ref",Oe).getRegex(),us=A(/^!?\[(ref)\](?:\[\])?/).
replace("ref",Oe).getRegex(),Lt=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,ds=A(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",Zt).getRegex(),ps=A("reflink|nolink(?!\\()","g").replace("reflink",A(/^!?\[(label)\]\[(ref)\]/).replace(
"label",ds).replace("ref",Lt).getRegex()).replace("nolink",A(/^!?\[(ref)\](?:\[\])?/).replace("ref",Lt).getRegex()).getRegex(),
Pt=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,gs=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,fs=A(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,gs).getRegex(),De={_backpedal:Y,anyPunctuation:rs,anyPunctuationOutsideCode:ss,
autolink:os,blockSkip:jr,br:Vt,code:zr,del:Y,delLDelim:Y,delRDelim:Y,emStrongLDelim:Fr,emStrongRDelimAst:Wr,emStrongRDelimUnd:Qr,
escape:Hr,link:ls,nolink:us,punctuation:Or,reflink:cs,reflinkSearch:ps,tag:as,text:qr,url:Y},hs={...De,emStrongLDelim:Gr,
emStrongRDelimAst:Xr,emStrongRDelimUnd:Jr,link:A(/^!?\[(label)\]\((.*?)\)/).replace("label",ke).getRegex(),reflink:A(/^!?\[(label)\]\s*\[([^\]]*)\]/).
replace("label",ke).getRegex()},Pe={...De,emStrongRDelimAst:Zr,emStrongLDelim:Vr,delLDelim:es,delRDelim:ns,url:A(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).
replace("emailProtocol",fs).replace("protocol",Pt).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:A(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",Pt).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",Bt?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},ms={...Pe,br:A(Vt).replace("{2,}","*").getRegex(),text:A(Pe.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},xe={normal:Be,gfm:Pr,pedantic:Ir},ae={normal:De,gfm:Pe,breaks:ms,pedantic:hs};function xs(t){return N.numericCharacterReference.test(t)?t.replace(N.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===
void 0&&r===void 0)return"&amp;";let s=n===void 0?Number.parseInt(r,16):Number.parseInt(n,10);return s===0||s>1114111||s>=
55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}function It(t,e){let n=t.replace(N.findPipe,(o,l,a)=>{let i=!1,g=l;for(;--g>=0&&a[g]==="\\";)i=!i;return i?"|":" |"}),r=n.
split(N.splitPipe),s=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else
for(;r.length<e;)r.push("");for(;s<r.length;s++)r[s]=r[s].trim().replace(N.slashPipe,"|");return r}function V(t,e,n){let r=t.
length;if(r===0)return"";let s=0;for(;s<r;){let o=t.charAt(r-s-1);if(o===e&&!n)s++;else if(o!==e&&n)s++;else break}return t.
slice(0,r-s)}function Ht(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&N.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function we(t){return t.trim().replace(N.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function zt(t,e){
if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===
e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var ne=new WeakMap;function je(t){let e={"*":-1,_:-1},
n=-1,r=t.length;for(let s=0;s<r;s++){let o=t[s];if(o!=="*"&&o!=="_"&&o!=="~")continue;let l=s===0?`
`:t[s-1],a=s+1;for(;a<r&&t[a]===o;)a++;l!==" "&&l!=="	"&&l!==`
`&&l!=="\r"&&l!=="\f"&&(o==="~"?n=s:e[o]=s),s=a-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}
function bs(t,e){let n=je(e),r=ne.get(t);r?r.push(n):ne.set(t,[n])}function ks(t){let e=ne.get(t);e&&(e.pop(),e.length===
0&&ne.delete(t))}function Kt(t,e,n){let r=ne.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:
je(e).lastPossibleEmStrongCloserIndex[n]}function Xt(t,e){let n=ne.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:
je(e).lastPossibleDelCloserIndex}function be(t,e=0){let n=e,r="";for(let s of t)if(s==="	"){let o=4-n%4;r+=" ".repeat(o),
n+=o}else r+=s,n++;return r}function ws(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let s=e.inline.code.exec(
t.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}
n+=t[r]}return n}function qt(t,e,n,r,s){let o=e.href,l=e.title||null,a=ws(t[1],s),i=t[0].charAt(0)==="!",g=r.state.inLink,
c=r.state.linkEmitted,f=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let d=r.inlineTokens(a),x=r.state.linkEmitted;
if(r.state.linkEmitted=c,r.state.inLink=g,!i){if(x){r.state.inRawBlock=f;return}r.state.linkEmitted=!0}return{type:i?"im\
age":"link",raw:n,href:o,title:l,text:a,tokens:d}}function ys(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===
null)return e;let s=r[1];return e.split(`
`).map(o=>{let l=o.match(n.other.beginningSpace);if(l===null)return o;let[a]=l;return o.slice(Math.min(a.length,s.length))}).
join(`
`)}function Ot(t,e,n,r){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let a=r.inline.code.exec(e.slice(s));if(a){s+=a[0].length-1;continue}}if(e[s]!=="<")continue;let o=t.slice(n+s),l=r.
inline.tag.exec(o)||r.inline.autolink.exec(o);if(l){if(l[0].length>e.length-s)return!0;s+=l[0].length-1}}return!1}var te=class{options;rules;lexer;constructor(t){
this.options=t||Nt}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){
let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:Ht(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],
r=ys(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.
rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=V(n,"#");(this.options.
pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:V(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",
raw:V(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=V(e[0],`
`).split(`
`),r="",s="",o=[];for(;n.length>0;){let l=!1,a=[],i;for(i=0;i<n.length;i++)if(this.rules.other.blockquoteStart.test(n[i]))
a.push(n[i]),l=!0;else if(!l)a.push(n[i]);else break;n=n.slice(i);let g=a.join(`
`),c=g.replace(this.rules.other.blockquoteMarkerWhitespace,(x,m,y)=>y.startsWith(" ")?m+" "+y.slice(1):m+be(y,m.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${g}`:g,s=s?`${s}
${c}`:c;let f=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,o,!0),this.lexer.state.top=f,n.length===
0)break;let d=o.at(-1);if(d?.type==="code"||d?.type==="heading"||d?.type==="hr"||d?.type==="html"||d?.type==="table")break;
if(d?.type==="blockquote"){let x=d,m=n.join(`
`),y=x.raw+`
`+m.replace(this.rules.other.blockquoteSetextReplace2,""),k=this.blockquote(y);o[o.length-1]=k;let _=y.substring(k.raw.length).
replace(/^\n/,""),P=_?_.split(`
`).length:0,b=P?n.slice(0,-P):n;if(b.length>0&&(r=`${r}
${b.join(`
`)}`),s=s.substring(0,s.length-x.text.length)+k.text,n=n.slice(b.length),n.length>0&&this.rules.other.blockquoteStart.test(
n[0]))continue;break}else if(d?.type==="list"){let x=d,m=x.raw+`
`+n.join(`
`),y=this.list(m);o[o.length-1]=y;let k=y.raw.length>x.raw.length?m.slice(x.raw.length+1,y.raw.length).split(`
`).length:0;if(k>0){let _=n.slice(0,k).join(`
`);r=`${r}
${_}`,s=`${s}
${_}`}if(n=n.slice(k),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",
raw:r,tokens:o,text:s}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,s=e[1].trim(),o=s.
length>1,l={type:"list",raw:"",ordered:o,start:o?+s.slice(0,-1):"",loose:!1,items:[]};s=o?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=o?s:"[*+-]");let a=this.rules.other.listItemRegex(s),i=!1;for(;t;){let f=!1,d="";if(!(e=a.exec(
t))||this.rules.block.hr.test(t))break;let x=r();t=t.substring(e[0].length);let m=e[2].split(`
`,1)[0],y=e[1].length,k=this.options.pedantic?be(m,y):m.replace(this.rules.other.leadingSpaceTab,$=>be($,y)),_=t.split(`\

`,1)[0],P=!k.trim(),b=0;if(this.options.pedantic?(b=2,d=k.trimStart()):P?b=y+1:(b=k.search(this.rules.other.nonSpaceChar),
b=b>4?1:b,d=k.slice(b),b+=y),P&&this.rules.other.blankLine.test(_)&&(t=t.substring(_.length+1),f=!0),!f){let $=this.rules.
other.nextBulletRegex(b),q=this.rules.other.hrRegex(b),C=this.rules.other.fencesBeginRegex(b),T=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(b):this.rules.other.headingBeginRegex(b),M=this.rules.other.htmlBeginRegex(b),O=this.
rules.other.blockquoteBeginRegex(b),E=!1;for(;t;){let p=t.split(`
`,1)[0],w;if(_=p,this.options.pedantic?(_=_.replace(this.rules.other.listReplaceNesting,"  "),w=_):w=_.replace(this.rules.
other.leadingSpaceTab,S=>be(S)),C.test(_)||T.test(_)||M.test(_)||O.test(_)||$.test(_)||q.test(_))break;if(w.search(this.
rules.other.nonSpaceChar)>=b||!_.trim())d+=`
`+w.slice(b),E=!1;else{if(P)break;let S=k;if(!this.options.pedantic&&!d.includes(`
`)&&!k.includes("	")){let L;for(;!q.test(S)&&(L=this.rules.other.nestedBlockMarker.exec(S));)S=S.slice(L[0].length);if(!S.
trim())break}if(S.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||C.test(S)||T.
test(S)||M.test(S)||q.test(S))break;if(!this.options.pedantic&&!E){let L=k.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test(L)||this.rules.block.heading.test(L)||this.rules.block.hr.test(L))break}let R=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(_)&&this.rules.block.lheading.test(`${k}
${_}`)?`    ${w.replace(/^ {0,3}/,"")}`:_;d+=`
`+R,E=!0}P=!_.trim(),t=t.substring(p.length+1),k=w.slice(b)}}let v=n.slice(x,r());l.loose||(i?l.loose=!0:this.rules.other.
doubleBlankLine.test(v)&&(i=!0)),l.items.push({type:"list_item",raw:v,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(d),loose:!1,text:d,tokens:[]})}let g=l.items.at(-1);if(g)g.raw=g.raw.trimEnd(),g.text=g.text.trimEnd();else return;
l.raw=n.slice(0,r()).trimEnd();let c=[];for(let f of l.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
f.tokens=this.lexer.blockTokens(f.text,[]),!l.loose){let d=f.tokens.filter(m=>m.type==="space"),x=d.length>0&&d.some(m=>this.
rules.other.anyLine.test(m.raw));l.loose=x}for(let f=0;f<l.items.length;f++){let d=l.items[f],x=d.tokens[0];if(d.task&&(x?.
type==="text"||x?.type==="paragraph")){d.text=d.text.replace(this.rules.other.listReplaceTask,""),x.raw=x.raw.replace(this.
rules.other.listReplaceTask,""),x.text=x.text.replace(this.rules.other.listReplaceTask,"");let m=this.lexer.inlineQueue;
for(let k=c[f];k<m.length;k++)if(m[k].tokens===x.tokens){m[k].src=m[k].src.replace(this.rules.other.listReplaceTask,"");
break}let y=this.rules.other.listTaskCheckbox.exec(d.raw);if(y){let k={type:"checkbox",raw:y[0]+" ",checked:y[0]!=="[ ]"};
d.checked=k.checked,l.loose?d.tokens[0]&&["paragraph","text"].includes(d.tokens[0].type)&&"tokens"in d.tokens[0]&&d.tokens[0].
tokens?(d.tokens[0].raw=k.raw+d.tokens[0].raw,d.tokens[0].text=k.raw+d.tokens[0].text,d.tokens[0].tokens.unshift(k)):d.tokens.
unshift({type:"paragraph",raw:k.raw,text:k.raw,tokens:[k]}):d.tokens.unshift(k)}}else d.task&&(d.task=!1)}if(l.loose)for(let f of l.
items){f.loose=!0;for(let d of f.tokens)d.type==="text"&&(d.type="paragraph")}return l}}html(t){let e=this.rules.block.html.
exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=Ht(
e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.
block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&zt(e[2],"()")!==-1)return;let n=we(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:V(e[0],`
`),href:r,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let n=It(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:V(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let l of r)this.rules.other.tableAlignRight.test(l)?o.align.push(
"right"):this.rules.other.tableAlignCenter.test(l)?o.align.push("center"):this.rules.other.tableAlignLeft.test(l)?o.align.
push("left"):o.align.push(null);for(let l=0;l<n.length;l++)o.header.push({text:n[l],tokens:this.lexer.inline(n[l]),header:!0,
align:o.align[l]});for(let l of s)o.rows.push(It(l,o.header.length).map((a,i)=>({text:a,tokens:this.lexer.inline(a),header:!1,
align:o.align[i]})));return o}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"\
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
if(!this.options.pedantic&&Ot(t,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let i=V(s.slice(0,-1),"\\");if((s.length-
i.length)%2===0)return}else{let i=zt(n[2],"()");if(i===-2)return;if(i>-1){let g=(n[0].indexOf("!")===0?5:4)+n[1].length+
i;n[2]=n[2].substring(0,i),n[0]=n[0].substring(0,g).trim(),n[3]=""}}let o=V(n[0].slice(0,-1),"\\");if((n[0].length-o.length)%
2===0)return;let l=n[2],a="";if(this.options.pedantic){let i=this.rules.other.pedanticHrefTitle.exec(l);i&&(l=i[1],a=i[3])}else
a=n[3]?n[3].slice(1,-1):"";return l=l.trim(),this.rules.other.startAngleBracket.test(l)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?l=l.slice(1):l=l.slice(1,-1)),qt(n,{href:l&&l.replace(this.rules.inline.anyPunctuation,"$1"),
title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(
0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&Ot(t,r[1],s,this.rules))return;let o=e[we(r[2]||r[1])];if(!o){let l=r[0].
charAt(0);return{type:"text",raw:l,text:l}}return qt(r,o,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.
inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],o=n===s,l=e.length-t.length,a=l;for(;!this.
options.pedantic&&a>0&&e[a-1]===s;)a--;let i=[...e.slice(Math.max(0,a-2),a)].at(-1)??"",g=i==="*"||i==="_"||!!this.rules.
inline.punctuation.exec(i);a<l&&(n=i);let c=a<l?g:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(
this.rules.other.unicodeAlphaNumeric))return;let f=r[1]||r[3]||"";if(!f||!n||c){let d=[...r[0]].length-1,x,m,y=d,k=0,_=l-
a+d,P=!this.options.pedantic&&!!i.trim()&&(!!f||s==="*"&&!g);if(s!=="*"&&s!=="_")return;let b=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,v=Kt(this,e,s),$=e.length-t.length+d;if(v<$)return;e=e.slice(-1*t.
length+d);let q=v-$;for(b.lastIndex=0;(r=b.exec(e))!==null&&!(r.index>q);){if(x=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!x)continue;
if(m=[...x].length,r[3]||r[4]){y+=m;continue}else if((r[5]||r[6]||P)&&_%3&&!((_+m)%3)){if(o&&(r[5]||r[6]))break;k+=m;continue}
if(y-=m,y>0)continue;m=Math.min(m,m+y+k);let C=[...r[0]][0].length,T=t.slice(0,d+r.index+C+m);if(Math.min(d,m)%2){let O=T.
slice(1,-1);return{type:"em",raw:T,text:O,tokens:this.lexer.inlineTokens(O)}}let M=T.slice(2,-2);return{type:"strong",raw:T,
text:M,tokens:this.lexer.inlineTokens(M)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.
other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(
t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(
t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let s=[...r[0]].length-1,o,l,a=s,i=this.rules.inline.delRDelim,
g=Xt(this,e),c=e.length-t.length+s;if(g<c)return;e=e.slice(-1*t.length+s);let f=g-c;for(i.lastIndex=0;(r=i.exec(e))!==null&&
!(r.index>f);){if(o=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!o||(l=[...o].length,l!==s))continue;if(r[3]||r[4]){a+=l;continue}
if(a-=l,a>0)continue;l=Math.min(l,l+a);let d=[...r[0]][0].length,x=t.slice(0,s+r.index+d+l),m=x.slice(s,-s);return{type:"\
del",raw:x,text:m,tokens:this.lexer.inlineTokens(m)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,
autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")
n=e[0],r="mailto:"+n;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);n=e[0],e[1]===
"www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){
let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:xs(
e[0]),escaped:n}}}},Qt=class Ie{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||Nt,this.options.tokenizer=this.options.tokenizer||new te,this.tokenizer=this.options.
tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,
linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:N,block:xe.normal,inline:ae.normal};this.options.pedantic?(n.block=
xe.pedantic,n.inline=ae.pedantic):this.options.gfm&&(n.block=xe.gfm,this.options.breaks?n.inline=ae.breaks:n.inline=ae.gfm),
this.tokenizer.rules=n}static get rules(){return{block:xe,inline:ae}}static lex(e,n){return new Ie(n).lex(e)}static lexInline(e,n){
return new Ie(n).inlineTokens(e)}lex(e){e=e.replace(N.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=
!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(N.tabCharGlobal,"    ").replace(N.spaceLine,""));let o=1/0,
l,a=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===te.prototype.paragraph;for(;e;){if(e.length<o)o=
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
emStrong!==te.prototype.emStrong||this.tokenizer.del!==te.prototype.del?this.#r(e):e;if(!r)return this.#e(e,s,n);bs(this.
tokenizer,s);try{return this.#e(e,s,n)}finally{ks(this.tokenizer)}}#e(e,n,r){let s=!1,o="",l=1/0;for(;e;){if(e.length<l)
l=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}s||(o=""),s=!1;let a;if(this.options.extensions?.inline?.some(
c=>(a=c.call({lexer:this},e,r))?(e=e.substring(a.raw.length),r.push(a),!0):!1))continue;if(a=this.tokenizer.escape(e)){e=
e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.tag(e)){e=e.substring(a.raw.length),r.push(a);continue}
if(a=this.tokenizer.link(e)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.reflink(e,this.tokens.links)){
e=e.substring(a.raw.length);let c=r.at(-1);a.type==="text"&&c?.type==="text"?(c.raw+=a.raw,c.text+=a.text):r.push(a);continue}
let i=e[0];if(i==="*"||i==="_"){let c=n.length-e.length;if(Kt(this.tokenizer,n,i)<=c){let f=1;for(;f<e.length&&e.charCodeAt(
f)===i.charCodeAt(0);)f++;let d=e.substring(0,f),x=r.at(-1);x?.type==="text"&&!x.escaped?(x.raw+=d,x.text+=d):r.push({type:"\
text",raw:d,text:d,escaped:!1}),e=e.substring(f),o=i,s=!0;continue}}else if(i==="~"){let c=n.length-e.length;if(Xt(this.
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
finite loop on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}};var vs=16384,Ss={gfm:!0,breaks:!1,tokenizer:new te,extensions:{childTokens:{},renderers:{},block:[yt],startBlock:[],inline:[
vt],startInline:[St]}};function Fe(t,e){try{let n=new Qt(Ss);n.tokens.links=e;let r=n.blockTokens(t,n.tokens);for(let{src:s,
tokens:o}of n.inlineQueue)s.length>vs?o.push(Yt("text",s)):n.inlineTokens(s,o);return[...r]}catch{return[Yt("html",t)]}}
function Yt(t,e){return{type:t,raw:e,text:e,block:t==="html",escaped:!1}}var Ts=/(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/,_s=/(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/,Es=/<\/?[a-zA-Z][^<>\n]*$/,
As=["**","~~","*","__","_"];function Ue(t){let e=Ts.exec(t),n=e?t.slice(0,e.index+(e[0].startsWith(`
`)?1:0)):t,r=n.lastIndexOf(`

`)+1;return n.slice(0,r)+Ve(n.slice(r))}function Ve(t){let e=t.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g,i=>"x".repeat(i.length)),
n=e.indexOf("`");if(n>=0)return`${t}${/`+/.exec(e.slice(n))[0]}`;let r=_s.exec(e);if(r)return Ve(t.slice(0,r.index)+(r[1]?
"":r[2]));let s=Es.exec(e);if(s)return Ve(t.slice(0,s.index));let l=t.replace(/[*_~]{1,3}$/,"").trimEnd(),a=e.slice(0,l.
length);for(let i of As){let g=a.split(i).length-1;a=a.replaceAll(i,"x".repeat(i.length));let c=new RegExp(String.raw`(?:^|[\s(\[{"'x])${i.
replace(/\*/g,String.raw`\*`)}\S`);g%2===1&&c.test(e.slice(0,l.length))&&(l+=i)}return l}var Ge=30,Rs=2,Ms=8,$s=/^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;function se(){let t=u("div",{class:"markdown"}),e="",
n=0,r=[],s=Object.create(null),o,l=[],a,i=0,g=!1;function c(){t.replaceChildren(),[e,n,r,s,o,l]=["",0,[],Object.create(null),
void 0,[]],[a,i,g]=[void 0,0,!1]}function f(p){let w=p.includes("\r")?p.replace(/\r\n?/g,`
`):p;if(!(w===e&&!g))for((g||!w.startsWith(e))&&c(),e=w;d(););}function d(){if(o?.kind==="fence")return b(o);if(o)return $(
o);let p=e.slice(n);if(P(p))return!0;let w=x(p),S=Jt(w,p);if(S>0){for(let R of w.slice(0,S))m(R),k(R.raw,ee(R));return!0}
return v(w[0],p)?!0:(y(x(Ue(p))),!1)}function x(p){return Fe(p,Object.create(s))}function m(p){p.type==="def"&&(s[p.tag]??=
{href:p.href,title:p.title})}function y(p){for(let w of l)w.remove();l=p.flatMap(w=>ee(w)??[]),_().append(...l)}function k(p,w,S=!1){
y([]),n+=p.length,r.push({raw:p,element:w,links:Object.keys(s).length,cut:S}),w&&(w.parentNode!==a&&_().append(w),i+=1)}
function _(){return(!a||i>=Ge)&&(a=u("div",{class:"section"}),i=0,t.append(a)),a}function P(p){let w=$s.exec(p);if(!w)return!1;
let[S,R="",L=""]=w,I=S.length-S.trimStart().length;y([]);let z=$e(L);return _().append(z.element),o={kind:"fence",view:z,
close:new RegExp(`^ {0,3}\\${R[0]}{${R.length},}[ \\t]*$`),indent:new RegExp(`^ {0,${I}}`),position:n+S.length},!0}function b(p){
let w=e.lastIndexOf(`
`)+1,S=w>p.position?e.slice(p.position,w-1).split(`
`):[],R=S.findIndex(D=>p.close.test(D)),L=R<0?S:S.slice(0,R);p.view.append(L.map(D=>D.replace(p.indent,"")));let I=R<0?S:
S.slice(0,R+1);for(let D of I)p.position+=D.length+1;let z=e.slice(p.position);return p.view.tail(R<0&&!/^ {0,3}[`~]+$/.
test(z)?z.replace(p.indent,""):""),R<0?!1:(o=void 0,k(e.slice(n,p.position),p.view.element,!0),p.position<e.length)}function v(p,w){
if(p?.type!=="list"&&p?.type!=="table"||We(p).length<Ms)return!1;let R=ee(p),L=R.querySelector("tbody")??R,I=p.type==="t\
able"?w.split(`
`,2).map(z=>`${z}
`).join(""):"";return y([]),_().append(R),L.replaceChildren(),o={kind:p.type,element:R,container:L,head:I,kept:0,position:n+
I.length},!0}function $(p){let w=e.slice(p.position),S=x(p.head+w),[R]=S;return R?.type!==p.kind?T(p):Jt(S,p.head+w)>0?(C(
p,We(R)),o=void 0,k(e.slice(n,p.position+R.raw.length-p.head.length),p.element,!0),!0):q(p,w)}function q(p,w){let[S]=x(p.
head+Ue(w)),R=S?.type===p.kind?We(S):[];C(p,R);let L=R.slice(0,-Rs),I=p.kind==="table"?Ls(w,L.length):Cs(w,L);return I===
void 0||(p.kept+=L.length,p.position+=I),!1}function C(p,w){let S=w.map(R=>p.kind==="list"?Le(R):me(R));B(p.container,[...[
...p.container.children].slice(0,p.kept),...S])}function T(p){return o=void 0,B(p.container,[...p.container.children].slice(
0,p.kept)),k(e.slice(n,p.position),p.element,!0),!0}function M(){if(g)return;g=!0,y([]);let p=Fe(e,s=Object.create(null)),
w=Object.keys(s).length,S=(L,I)=>!!L&&!!I&&L.raw===I.raw&&!I.cut&&(I.links===w||!I.raw.includes("[")),R=0;for(;R<r.length&&
R<p.length&&S(p[R],r[R]);)R+=1;O(R,p),o=void 0}function O(p,w){let S=new Map,R=Object.keys(s).length;for(let z of r.slice(
p))!z.element||z.cut||z.links!==R&&z.raw.includes("[")||S.set(z.raw,[...S.get(z.raw)??[],z.element]);let L=r.slice(0,p).
flatMap(z=>z.element??[]),I=w.slice(p).flatMap(z=>S.get(z.raw)?.shift()??ee(z)??[]);E([...L,...I])}function E(p){let w=[];
for(let S=0;S<p.length;S+=Ge){let L=t.children[w.length]??u("div",{class:"section"});B(L,p.slice(S,S+Ge)),w.push(L)}B(t,
w)}return{element:t,update:f,finish:M}}function Jt(t,e){let n=0,r=0;for(let[s,o]of t.entries()){if(!e.startsWith(o.raw,n))
break;s>0&&o.type!=="space"&&e.indexOf(`
`,n)>=0&&(r=s),n+=o.raw.length}return r}function We(t){return t.type==="list"?t.items:t.rows}function Cs(t,e){let n=0;for(let r of e){
let{raw:s}=r;if(!t.startsWith(s,n))return;n+=s.length}for(;t[n]===`
`;)n+=1;return n}function Ls(t,e){let n=0;for(let r=0;r<e;r+=1)n=t.indexOf(`
`,n)+1;return n}var Ps=new Set("A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 \
H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE S SAMP SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEA\
D TR TT U UL VAR".split(" ")),Is=new Set("SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED TITLE HEAD SVG MATH TEXTARE\
A SELECT".split(" ")),Hs=new Set("align colspan rowspan scope title start open dir".split(" ")),zs=new Set("color backgr\
ound-color font-weight font-style text-align text-decoration white-space".split(" ")),qs=/^[#\w\s.,%()-]{1,60}$/,Os=2e4,
en=100;function tn(t){let e=u("div",{class:"html"}),n=Os;function r(o,l,a){for(let i of o.childNodes)i.nodeType===Node.TEXT_NODE?
l.appendChild(document.createTextNode(i.data)):(i instanceof Element||i.nodeType===Node.ELEMENT_NODE)&&s(i,l,a)}function s(o,l,a){
let i=o.tagName.toUpperCase();if(Is.has(i)||n--<=0)return;let c=Ps.has(i)&&o.namespaceURI==="http://www.w3.org/1999/xhtm\
l"&&a<en?document.createElement(i):void 0;c&&(Ns(o,c),l.appendChild(c)),a<4*en&&r(o,c??l,a+1)}try{r(new DOMParser().parseFromString(
t,"text/html").body,e,0)}catch{e.textContent=t}return e}function Ns(t,e){for(let{name:s,value:o}of t.attributes)Hs.has(s)&&
e.setAttribute(s,o);for(let s of zs){let o=t.style?.getPropertyValue(s)??"";qs.test(o)&&!/url|expression|var/i.test(o)&&
e.style.setProperty(s,o)}let n=fe(t.getAttribute("href")??"");if(e.tagName==="A"&&n)for(let[s,o]of[["href",n],["target",
"_blank"],["rel","noopener noreferrer"]])e.setAttribute(s,o);let r=he(t.getAttribute("src")??"");e.tagName==="IMG"&&r&&!r.
ask&&e.setAttribute("src",r.url)}var Ze=2e3;function W(t="plain"){let e=u("div",{class:t}),n="",r;return{element:e,update(s){s.startsWith(n)||(e.replaceChildren(),
r=void 0,n="");for(let o=s.slice(n.length);o;){(!r||r.textContent.length>=Ze)&&e.append(r=u("span"));let l=o.slice(0,Ze);
r.append(l),r.normalize(),o=o.slice(Ze)}n=s}}}var Bs=/^[A-Za-z0-9+/=\s]+$/,Ds=[["image/png",t=>ye("image/png",t)],["image/jpeg",t=>ye("image/jpeg",t)],["image/gif",t=>ye(
"image/gif",t)],["image/svg+xml",t=>ye("image/svg+xml",js(t))],["text/html",tn],["text/markdown",nn],["text/latex",nn],[
"text/plain",Fs]];function de(t){for(let[e,n]of Ds){let r=t[e],s=Array.isArray(r)?r.join(""):r,o=typeof s=="string"?n(s):
void 0;if(o)return o}}function ye(t,e){if(Bs.test(e))return u("img",{class:"figure",src:`data:${t};base64,${e.replace(/\s/g,
"")}`,alt:h.figure})}function js(t){return btoa(String.fromCodePoint(...new TextEncoder().encode(t.slice(0,1e5))))}function nn(t){
let e=se();return e.update(t),e.finish(),e.element}function Fs(t){let e=W("plain output");return e.update(t),e.element}function rn(t,e){let n,r=[],s=(m,y,k)=>{let _=u("button",{type:"button",class:"quiet",title:y},m);return _.addEventListener(
"click",()=>n&&k(n)),_},o=m=>y=>{let k=r[r.indexOf(y)+m];k&&e.show(k.message_id)},l=s("‹",h.previousBranch,o(-1)),a=u(
"span",{class:"which"}),i=s("›",h.nextBranch,o(1));l.setAttribute("aria-label",h.previousBranch),i.setAttribute("aria-\
label",h.nextBranch);let g=u("span",{class:"branches",role:"group","aria-label":h.branches},l,a,i),c=s(h.copy,h.copyMessage,
async m=>{H(c,await oe(J(m))?h.copied:h.copyFailed),setTimeout(()=>H(c,h.copy),1500)}),f=t==="user"?s(h.edit,h.editHint,
e.edit):s(h.regenerate,h.regenerateHint,m=>e.regenerate(m.message_id)),d=u("span",{class:"facts"}),x=u("div",{class:"foo\
ter"},g,c,f,d);return{element:x,update(m,y,{last:k,locked:_}){n=m,r=ot(y,m);let P=r.indexOf(m);g.hidden=r.length<2,x.hidden=
!k&&g.hidden||m.status==="streaming",H(a,`${P+1}/${r.length}`),l.disabled=_||P===0,i.disabled=_||P===r.length-1,f.disabled=
_,H(d,[at(m.created_at),m.model].filter(Boolean).join(" · "))}}}function sn(){let t=u("summary",{}),e=se(),n=u("details",{class:"reasoning"},t,e.element),r;function s(){!r||!n.open||(e.
update(r.part.text),r.done&&e.finish())}return n.addEventListener("toggle",s),{element:n,update(o,l){r={part:o,done:l},n.
hidden=l&&!o.text,n.classList.toggle("active",!l),H(t,l?h.thought(G(o.ended_at-o.started_at)):h.thinkingNow),s()}}}function on(t){try{let e=JSON.parse(t);return Us(e)?"":JSON.stringify(e,null,2)}catch{return t}}function an(t,e=80){let n=t;
try{let s=JSON.parse(t);s&&typeof s=="object"&&(n=Object.values(s).map(Vs).join(", "))}catch{}let r=n.replace(/\s+/g," ").
trim();return r.length>e?`${r.slice(0,e-1)}…`:r}function Vs(t){return typeof t=="string"?t:JSON.stringify(t)}function Us(t){
return typeof t=="object"&&t!==null&&Object.keys(t).length===0}function ln(t){let e=u("input",{type:"text",class:"reason",placeholder:h.reasonHint,"aria-label":h.reason}),n=u("button",
{type:"button",class:"primary"},h.approve),r=u("button",{type:"submit",class:"secondary"},h.deny),s=u("form",{class:"app\
roval"},n,r,e),o=l=>{for(let a of[e,n,r])a.disabled=!0;t(l,e.value.trim())};return n.addEventListener("click",()=>o(!0)),
s.addEventListener("submit",l=>{l.preventDefault(),o(!1)}),s}var Gs={writing:"…",pending:"…",approval:"?",running:"",ok:"✓",error:"✕",denied:"⊘",stopped:"■",interrupted:"\
!",timeout:"!"},Ke=new Set(["approval","running","error","timeout"]);function cn(t){let e=u("span",{class:"icon","aria-h\
idden":"true"}),n=u("span",{class:"title"}),r=u("span",{class:"preview"}),s=u("span",{class:"words"}),o=W("plain output"),
l=u("div",{class:"arguments"},o.element),a=u("div",{class:"outputs"}),i=u("div",{class:"result"}),g=u("div",{class:"tool\
-body"},l,a,i),c=u("details",{},u("summary",{},e,n,r,s),g),f=u("div",{class:"figures"}),d=u("section",{class:"tool"},c,f),
x=[],m,y,k;function _(v){v.status==="approval"&&!m?(m=ln(($,q)=>t.approve(v.tool_call_id,$,q)),g.insertBefore(m,a)):v.status!==
"approval"&&(m?.remove(),m=void 0)}function P(v){v.output.forEach(([C,T],M)=>{x[M]??=Zs(C,T),x[M].view?.update(T)});let $=v.
output.findLast(([C])=>C==="progress"),q=x.filter(({kind:C})=>C!=="progress").map(({element:C})=>C);$&&v.status==="runni\
ng"&&q.push(u("div",{class:"progress"},$[1])),B(a,q)}function b(v){if(!v.end||v.end===k)return;k=v.end;let{display:$,result:q,
error:C,truncated:T}=v.end,M=$&&de($);M?.tagName==="IMG"?f.append(M):M&&i.append(M);let O=C?[`${C.type}: ${C.message}`,C.
hint].filter(Boolean).join(`
`):q??"";!M&&O&&i.append(un(O,C?"plain output failed":"plain output")),T&&i.append(u("p",{class:"note"},h.truncated))}return{
element:d,update(v,$,q){let C=Ws($,v.name);H(n,C),H(e,Gs[v.status]),H(r,an(v.arguments)),H(s,Ks(v,q)),d.setAttribute("ar\
ia-label",h.toolCall(C)),d.dataset.status=v.status,y!==v.status&&((y===void 0||Ke.has(v.status)||Ke.has(y))&&(c.open=Ke.
has(v.status)),y=v.status),o.update(on(v.arguments)),l.hidden=v.arguments.trim()==="{}"||!v.arguments,_(v),P(v),b(v)}}}function Ws(t,e){
let n=t.agent.titles,r=n&&Object.hasOwn(n,e)?n[e]:void 0;return typeof r=="string"?r:e}function Zs(t,e){if(t!=="display"){
let n=W(`plain output ${t==="stderr"?"stderr":""}`);return{kind:t,view:n,element:n.element}}try{let n=de(JSON.parse(e));
return{kind:t,element:n??u("span")}}catch{return{kind:t,element:un(e)}}}function un(t,e="plain output"){let n=W(e);return n.
update(t),n.element}function Ks(t,e){let{status:n,started_at:r,ended_at:s,end:o}=t;if(n==="running")return h.tool.running(
G(e-(r??e),1));let l=o?.duration??(r!==null&&s!==null?(s-r)/1e6:void 0),a=l===void 0?"":G(l*1e6,1);return n==="ok"?h.tool.
ok(a):n==="denied"?h.tool.denied(t.approval?.reason??""):h.tool[n]}function dn(t,e){let n=u("div",{class:"body"}),r=eo(()=>e.regenerate(i.message_id)),s=rn(t,e),o=t==="user"?h.you:h.assistant,
l=u("article",{class:`message ${t}`,"aria-label":o},n,r.element,s.element),a=[],i;return{element:l,update(g,c,f,d){i=g;let x=g.
status==="streaming";g.parts.forEach((m,y)=>{(a[y]??=Xs(m,t,e)).update(m,c,!x||y<g.parts.length-1,f)}),B(n,Object.values(
a).map(m=>m.element)),U(l,{"aria-busy":x?"true":void 0,"data-status":g.status}),r.update(g,c,d),s.update(g,c,d)}}}function Xs(t,e,n){
switch(t.type){case"text":return e==="user"?Ys():Qs();case"reasoning":{let r=sn();return{element:r.element,update:(s,o,l)=>r.
update(s,l)}}case"tool_call":{let r=cn(n);return{element:r.element,update(s,o,l,a){let i=s.type==="tool_call"?o.tool_calls.
get(s.tool_call_id):void 0;i&&r.update(i,o,a)}}}case"image":return{element:Js(t),update:()=>{}};case"context":return{element:u(
"span",{class:"chip",title:t.text},`@${t.name}`),update:()=>{}};default:return{element:u("span",{hidden:!0}),update:()=>{}}}}
function Qs(){let t=se();return{element:t.element,update(e,n,r){e.type==="text"&&(t.update(e.text),r&&t.finish())}}}function Ys(){
let t=W();return{element:t.element,update:e=>e.type==="text"&&t.update(e.text)}}function Js(t){return t.data&&de({[t.media_type]:t.
data})||u("span",{class:"chip"},t.url??t.media_type)}function eo(t){let[e,n,r]=[u("strong"),u("span"),u("em")],s=u("butt\
on",{type:"button",class:"secondary"},h.retry),o=u("div",{class:"ending",hidden:!0,role:"alert"},e,n,r,s);return s.addEventListener(
"click",t),{element:o,update(l,a,{last:i,locked:g}){let c=no(l),f=to(l,a);o.hidden=!c,o.className=f?"ending error":"endi\
ng",H(e,c),H(n,f?.message??""),H(r,f?.hint??""),s.hidden=!i||l.status!=="failed",s.disabled=g}}}function to(t,e){return e.
requests.get(t.request_id??"")?.end?.error}function no(t){let{status:e,finish_reason:n}=t;return e==="stopped"||e==="fai\
led"||e==="interrupted"?h.messageStatus[e]:n==="length"||n==="content_filter"?h.messageStatus[n]:""}var ro=250,so=1e3;function pn(t,e){let n=u("div",{class:"messages",role:"log","aria-live":"off","aria-label":h.conversation}),
r=u("p",{class:"empty"},h.empty),s=u("div",{class:"scroller",tabindex:"0"},r,n),o=ht(s),l=u("div",{class:"status"}),a=dt(),
i=new Map,g=new Set,c,f,d="",x=!1,m=0,y=0;async function k(E,p,w){c=performance.now(),f=void 0,o.jump(),$();let{error:S}=await t.
command(E,p);c=void 0,f=S,S&&w&&P.restore(w),T()}let _={approve(E,p,w){t.command("approve",{tool_call_id:E,approved:p,reason:w||
null})},edit(E){let p=w=>w.type==="text"||w.type==="image";P.edit(E.message_id,E.parts.filter(p))},regenerate:E=>{k("reg\
enerate",{message_id:E})},async show(E){f=(await t.command("show",{message_id:E})).error,T()}},P=ft({send(E,p){p===void 0?
k("send",{parts:E},E):k("edit",{message_id:p,parts:E},E)},async stop(){x=!0,$(),await t.command("stop"),x=!1,T()},said:()=>Ee(
t.state).flatMap(E=>E.role==="user"?J(E):[]),async variables(E){let{value:p}=await t.command("variables",{prefix:E});return p??
[]}}),b=u("section",{class:"chat","aria-label":h.region},u("div",{class:"viewport"},s,o.button),l,P.element,a.element);function v(E){
let{state:p}=t,w=t.now(),S=Ee(p),R=`${p.head} ${p.messages.size} ${E}`;if(R!==d)for(let{message_id:I}of S)g.add(I);d=R;let L=S.
map((I,z)=>{let D=i.get(I.message_id);D||i.set(I.message_id,D=dn(I.role,_));let gn=S[z+1]?.role!==I.role;return g.has(I.
message_id)&&D.update(I,p,w,{last:gn,locked:E}),D.element});B(n,L),r.hidden=L.length>0,g.clear()}function $(){let E=c!==
void 0||ie(t.state)!==void 0,p=x?h.stopping:q(),w=f&&[f.message,f.hint].filter(Boolean).join(" ");return H(l,p??w??ut(t.
state,t.now())),l.classList.toggle("failed",!p&&w!==void 0),b.dataset.connection=t.connection,P.update(E,x),E}function q(){
return c===void 0?t.connection==="connecting"?h.connecting:void 0:performance.now()-c>so?h.waitingForKernel:h.sending}function C(){
m=0;let E=performance.now();v($()),a.update(t.state,Me(t.state)),o.keep();let p=performance.now();y=p+(p-E)}function T(){
m||=requestAnimationFrame(function E(){performance.now()<y?m=requestAnimationFrame(E):C()})}let M=t.subscribe(E=>{E!==void 0&&
g.add(E),T()}),O=setInterval(()=>{if(!(!ie(t.state)&&c===void 0)){for(let E of t.state.tool_calls.values())E.status==="r\
unning"&&g.add(E.message_id);T()}},ro);return e.append(b),C(),()=>{M(),clearInterval(O),cancelAnimationFrame(m),b.remove()}}var pa=()=>{let t;return{initialize({model:e}){let n=t=_e(r=>Se(e,r));return()=>n.close()},render({model:e,el:n}){t??=_e(
l=>Se(e,l));let{root:r,host:s}=Ye(n),o=pn(t,r);return()=>{o(),s.remove()}}}};export{pa as default};
