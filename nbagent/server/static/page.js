var ne=class extends Error{info;constructor(e){super(e.message),this.info=e}};function tt(t){let e=`${t}nbagent/api`;async function n(r,s={}){
let o={"Content-Type":"application/json","X-XSRFToken":In("_xsrf")},i=await fetch(e+r,{...s,headers:o}).catch(()=>{});if(!i)
throw new ne({type:"Unreachable",message:"The server cannot be reached."});if(!i.ok)throw new ne(await Pn(i));return i}return{
sessions:async()=>(await(await n("/sessions")).json()).sessions,agents:async()=>(await(await n("/agents")).json()).agents,
async chat(r){let s=await n("/chat/stream?format=events",{method:"POST",body:JSON.stringify(r)});return s.body?.cancel(),
s.headers.get("X-Nbagent-Session")},stop:async r=>{await n(`/sessions/${r}/stop`,{method:"POST"})},approve:async(r,s)=>{
await n(`/sessions/${r}/approve`,{method:"POST",body:JSON.stringify(s)})},eventsUrl:r=>`${e}/sessions/${r}/events?format\
=events&follow=true`}}async function Pn(t){let e=await t.json().catch(()=>({}));return{type:e.type??"Refused",message:e.
message??t.statusText,hint:e.hint??void 0,status:t.status}}function In(t){let e=document.cookie.split("; ").find(n=>n.startsWith(
`${t}=`));return e?decodeURIComponent(e.slice(t.length+1)):""}function rt(t,e,n,r){let s;function o(f){s=new EventSource(t.eventsUrl(f)),s.onopen=()=>n.connection("open while a cell \
runs"),s.onmessage=({data:c})=>n.entries(f,[JSON.parse(c)]),s.onerror=()=>{s?.readyState===EventSource.CLOSED&&n.notice(
{type:"notice",level:"error",message:"This session cannot be shown.",hint:null})}}async function i(f){let c=await t.chat(
{agent:r.agent(),session_id:e??void 0,...f});e===null&&(e=c,o(c),r.began(c))}let a={send:({parts:f})=>i({messages:[nt(f)]}),
edit:({parts:f,message_id:c})=>i({messages:[nt(f)],messageId:c}),regenerate:({message_id:f})=>i({trigger:"regenerate-mes\
sage",messageId:f}),stop:async()=>{e&&await t.stop(e)},approve:async f=>{e&&await t.approve(e,f)}};async function l(f,c={}){
let u=a[f];if(!u)return{error:{type:"UsageError",message:`${f} is not possible on this page.`}};try{return await u(c),{}}catch(p){
if(!(p instanceof ne))throw p;return n.notice({type:"notice",level:"error",message:p.message,hint:p.info.hint??null}),{error:p.
info}}}return e!==null&&o(e),{command:l,close:()=>s?.close()}}function nt(t){return{role:"user",parts:t.map(Hn)}}function Hn(t){
if(t.type!=="image")return t;let e=t.url??`data:${t.media_type};base64,${t.data}`;return{type:"file",mediaType:t.media_type,
url:e}}function d(t,e={},...n){let r=document.createElement(t);return B(r,e),zn(r,n),r}function B(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function L(t,e){t.textContent!==e&&(t.textContent=
e)}function O(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function zn(t,e){for(let n of e)n&&t.append(n)}function Ae(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function X(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function it(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=qn[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var On={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
qn={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...st(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...st(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
e.parent_id===t.head&&(t.head=e.message_id),e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=
e,n.retries+=1)},request_end(t,e,n){let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,
ended_at:n,retry:null});let s=t.messages.get(r.start.message_id);if(s)return s.status=On[e.outcome],s.finish_reason=e.finish_reason??
null,s.completed_at=n,s.message_id},text_delta(t,e,n,r){return ot(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return ot(t,
e,"reasoning",n,r)},part_end(t,e,n){let r=at(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){
let r=t.messages.get(e.message_id);if(r)return t.tool_calls.set(e.tool_call_id,Nn(e.tool_call_id,r,e.name,n)),r.parts[e.
index]={type:"tool_call",tool_call_id:e.tool_call_id},lt(t,r,n),r.message_id},tool_call_delta:K((t,e)=>{t.arguments+=e.arguments}),
tool_call_end:K((t,e)=>{Object.assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:K(
t=>{t.status="approval"}),approval_response:K((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:K((t,e,n)=>{
Object.assign(t,{status:"running",where:e.where,started_at:n})}),tool_output:K((t,e)=>{let n=t.output.at(-1),r=e.kind===
"stdout"||e.kind==="stderr";n&&r&&n[0]===e.kind?n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:K((t,e,n)=>{Object.
assign(t,{status:e.outcome,end:e,ended_at:n})})};function st(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,
parts:[],status:"complete",run_id:null,request_id:null,provider:null,model:null,finish_reason:null,completed_at:null}}function Nn(t,e,n,r){
return{tool_call_id:t,message_id:e.message_id,name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,
approval:null,where:null,started_at:null,ended_at:null,output:[],end:null}}function ot(t,e,n,r,s){let o=at(t,e.message_id,
e.index,n,s);if(o)return o.text+=e.text,o.ended_at=r,e.message_id}function at(t,e,n,r,s){let o=t.messages.get(e);if(!o)return;
let i=o.parts[n];if(i)return"started_at"in i?i:void 0;let a={type:r,text:"",started_at:s,ended_at:s};return o.parts[n]=a,
lt(t,o,s),a}function lt(t,e,n){let r=t.requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function K(t){return(e,n,r)=>{
let s=e.tool_calls.get(n.tool_call_id);if(s)return t(s,n,r),s.message_id}}var ct=':host{display:block;--bg:var(--jp-layout-color1,var(--vscode-editor-background,var(--background,light-dark(#fff,\
#1c1e21))));--fg:var(--jp-ui-font-color1,var(--vscode-foreground,var(--foreground,light-dark(#1f2328,#e6e7e9))));--bg-so\
ft:var(--jp-layout-color2,color-mix(in srgb,var(--fg) 6%,var(--bg)));--bg-strong:var(--jp-layout-color3,color-mix(in srg\
b,var(--fg) 12%,var(--bg)));--fg-soft:var(--jp-ui-font-color2,color-mix(in srgb,var(--fg) 78%,var(--bg)));--border:var(-\
-jp-border-color2,var(--vscode-contrastBorder,color-mix(in srgb,var(--fg) 18%,var(--bg))));--accent:var(--jp-brand-color\
1,var(--vscode-button-background,#1a73e8));--on-accent:var(--vscode-button-foreground,#fff);--edge:var(--vscode-button-b\
order,transparent);--focus:var(--vscode-focusBorder,var(--accent));--error:var(--jp-error-color1,light-dark(#c62828,#ff7\
b72));--ok:var(--jp-success-color1,light-dark(#1a7f37,#4ac26b));--warn:var(--jp-warn-color1,light-dark(#b26a00,#e3a53b))\
;--link:var(--jp-content-link-color,var(--vscode-textLink-foreground,light-dark(#1558d6,#79b0ff)));--bg-code:var(--jp-ce\
ll-editor-background,var(--bg-soft));--code-keyword:var(--jp-mirror-editor-keyword-color,var(--ok));--code-string:var(--\
jp-mirror-editor-string-color,var(--error));--code-comment:var(--jp-mirror-editor-comment-color,var(--fg-soft));--code-n\
umber:var(--jp-mirror-editor-number-color,var(--ok));--code-name:var(--jp-mirror-editor-def-color,var(--link));--code-me\
ta:var(--jp-mirror-editor-meta-color,light-dark(#8a3ffc,#d0a8ff));--font:var(--jp-content-font-family,var(--vscode-font-\
family,system-ui,sans-serif));--mono:var(--jp-code-font-family,var(--vscode-editor-font-family,ui-monospace,monospace))}\
*{box-sizing:border-box}[hidden]{display:none!important}.chat{display:flex;flex-direction:column;max-height:min(70vh,680\
px);max-width:860px;margin:4px 0;border:1px solid var(--border);border-radius:10px;background:var(--bg);color:var(--fg);\
font:14px/1.55 var(--font);overflow:hidden}.viewport{position:relative;display:flex;flex-direction:column;min-height:0;f\
lex:1 1 auto}.scroller{overflow-y:auto;padding:14px 18px 4px;overscroll-behavior:contain;outline-offset:-2px}.empty{marg\
in:18px 0;text-align:center;color:var(--fg-soft)}.messages{display:flex;flex-direction:column;gap:8px}.message{contain:c\
ontent;min-width:0;padding-block-end:1px}.message:not([aria-busy],:nth-last-child(-n+3)){content-visibility:auto;contain\
-intrinsic-size:auto 300px}.message.user{align-self:flex-end;max-width:85%;display:flex;flex-direction:column;align-item\
s:flex-end}.message.user .body{padding:7px 13px;border-radius:14px;background:var(--bg-soft)}.section{contain:content}.s\
ection{padding-block-start:.75em}.section:first-child{padding-block-start:0}.section>*{margin-block-start:.75em}.body{di\
splay:flex;flex-direction:column;gap:.75em}:where(p,ul,ol,blockquote,h1,h2,h3,h4,h5,h6,pre,hr,table){margin:0}.markdown{\
overflow-wrap:break-word;min-width:0}.markdown :is(h1,h2,h3,h4,h5,h6){font-weight:650;line-height:1.3}.section>:is(h1,h2\
,h3){margin-block-start:1.1em}.markdown h1{font-size:1.35em}.markdown h2{font-size:1.2em}.markdown h3{font-size:1.08em}.\
markdown :is(h4,h5,h6){font-size:1em}.markdown :is(ul,ol){padding-inline-start:1.6em}.markdown li{margin-block-start:.25\
em}.markdown li>:is(ul,ol){margin-block-start:.25em}.markdown :is(li>p,blockquote>*){margin-block-start:.5em}.markdown :\
is(.section,li,ul,ol,blockquote)>:first-child{margin-block-start:0}.markdown li.task{list-style:none;margin-inline-start\
:-1.4em}.markdown li.task input{margin:0 .25em;vertical-align:-1px}.markdown blockquote{padding-inline-start:.9em;border\
-inline-start:3px solid var(--border);color:var(--fg-soft)}.markdown hr{border:0;border-block-start:1px solid var(--bord\
er)}.markdown a{color:var(--link);text-decoration:underline;text-underline-offset:2px}.markdown img{max-width:100%;borde\
r-radius:6px}.markdown code{font:.9em/1.5 var(--mono);padding:.1em .35em;border-radius:4px;background:var(--bg-soft)}.ma\
rkdown code.math{background:none}.markdown code.math.drawn{padding:0;font:inherit}.formula{overflow-x:auto;text-align:ce\
nter}.load-image{padding:6px 10px;border:1px dashed var(--border);border-radius:6px;background:none;color:var(--fg-soft)\
;font:inherit;font-size:13px;cursor:pointer}.load-image span{display:block;color:var(--fg)}.table{overflow-x:auto}.table\
 table{border-collapse:collapse;font-size:.95em}.table :is(th,td){padding:4px 10px;border:1px solid var(--border);text-a\
lign:start}.table th{background:var(--bg-soft);font-weight:600}.align-center{text-align:center!important}.align-right{te\
xt-align:right!important}.code{border:1px solid var(--border);border-radius:8px;background:var(--bg-code);overflow:hidde\
n}.code-bar{display:flex;gap:2px;align-items:center;padding:2px 6px 0;font-size:12px;color:var(--fg-soft)}.code-bar span\
{flex:1;padding-inline:6px}.code pre{overflow-x:auto;padding:4px 12px 10px;font:13px/1.5 var(--mono);tab-size:4}.code pr\
e code{display:block;width:max-content;min-width:100%;padding:0;background:none;font:inherit;overflow-wrap:normal}.lines\
{display:block;contain:content}.k{color:var(--code-keyword);font-weight:600}.s{color:var(--code-string)}.c{color:var(--c\
ode-comment);font-style:italic}.n,.b{color:var(--code-number)}.f{color:var(--code-name)}.d{color:var(--code-meta)}.quiet\
{padding:1px 7px;border:0;border-radius:5px;background:none;color:var(--fg-soft);font:inherit;font-size:12px;cursor:poin\
ter}.quiet:hover{background:var(--bg-strong);color:var(--fg)}.plain{white-space:pre-wrap;overflow-wrap:anywhere}summary{\
cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}.reasoning>summary{width:fit-content;font-si\
ze:13px;color:var(--fg-soft)}.reasoning>summary:after{content:" \\203a";display:inline-block}.reasoning[open]>summary:aft\
er{content:" \\2304"}.reasoning>.markdown{margin-block-start:6px;padding-inline-start:12px;border-inline-start:2px solid \
var(--border);color:var(--fg-soft);font-size:13px}.tool{border:1px solid var(--border);border-radius:8px;font-size:13px;\
overflow:hidden}.tool summary{display:flex;align-items:center;gap:8px;padding:5px 10px}.tool summary:hover{background:va\
r(--bg-soft)}.tool .icon{flex:none;width:14px;text-align:center;font-weight:700;color:var(--fg-soft)}.tool .title{flex:n\
one;font-weight:600}.tool .preview{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-fam\
ily:var(--mono);font-size:12px;color:var(--fg-soft)}.tool .words{flex:none;max-width:50%;overflow:hidden;text-overflow:e\
llipsis;white-space:nowrap;color:var(--fg-soft);font-variant-numeric:tabular-nums}.tool details[open] .preview{visibilit\
y:hidden}.tool[data-status=ok] .icon{color:var(--ok)}.tool:is([data-status=error],[data-status=timeout]) :is(.icon,.word\
s){color:var(--error)}.tool:is([data-status=denied],[data-status=stopped],[data-status=interrupted],[data-status=approva\
l]) .icon{color:var(--warn)}.tool[data-status=approval]{border-color:var(--warn)}.tool[data-status=running] .icon{height\
:14px;border:2px solid var(--border);border-block-start-color:var(--focus);border-radius:50%;animation:spin .9s linear i\
nfinite}@keyframes spin{to{transform:rotate(1turn)}}.tool-body{display:flex;flex-direction:column;gap:8px;padding:4px 10\
px 10px;padding-inline-start:32px}.tool-body>:empty{display:none}.output{max-height:260px;overflow:auto;font:12.5px/1.5 \
var(--mono)}.arguments .output{color:var(--fg-soft)}.outputs .output,.result .output{padding:6px 9px;border-radius:6px;b\
ackground:var(--bg-soft)}.stderr,.failed{color:var(--error)}.progress,.note{color:var(--fg-soft)}.figure{display:block;m\
ax-width:100%;border-radius:6px;background:#fff}.figures:not(:empty){padding:0 10px 10px}.html{overflow-x:auto;max-heigh\
t:360px}.html table{border-collapse:collapse;font-size:12.5px;font-variant-numeric:tabular-nums}.html :is(th,td){padding\
:3px 9px;text-align:end;border-block-end:1px solid var(--border)}.html th{font-weight:600}.approval{display:flex;flex-wr\
ap:wrap;gap:8px}.reason{flex:1;min-width:120px;padding:3px 9px;border:1px solid var(--border);border-radius:6px;backgrou\
nd:var(--bg);color:var(--fg);font:inherit}.primary,.secondary{padding:4px 14px;border:1px solid var(--edge);border-radiu\
s:6px;font:inherit;font-weight:600;cursor:pointer}.primary{background:var(--accent);color:var(--on-accent)}.secondary{bo\
rder-color:var(--fg-soft);background:none;color:var(--fg)}:is(.primary,.secondary,.reason):disabled{opacity:.5;cursor:de\
fault}.chip{display:inline-block;margin:4px 2px 0;padding:0 8px;border-radius:999px;background:var(--bg-strong);font-siz\
e:12px}.footer{display:flex;align-items:center;gap:2px;height:20px;margin-block-start:3px;margin-inline-start:-7px;font-\
size:12px;color:var(--fg-soft)}.footer>:not(.branches){opacity:0;transition:opacity .12s}.message:is(:hover,:focus-withi\
n,:last-child) .footer>*{opacity:1}.message:last-child .facts:not(:hover){opacity:0}.message:is(:hover,:focus-within) .f\
acts{opacity:1!important}.facts{margin-inline-start:6px}.branches{display:inline-flex;align-items:center}.quiet:disabled\
{color:var(--border);cursor:default;background:none}.ending{margin-top:6px;font-size:13px;color:var(--fg-soft)}.ending s\
trong{font-weight:600}.ending span:not(:empty):before{content:": "}.ending em{display:block;font-style:normal}.ending.er\
ror{padding:8px 12px;border-inline-start:3px solid var(--error);border-radius:4px;background:var(--bg-soft);color:var(--\
fg)}.ending.error strong{color:var(--error)}.jump{position:absolute;bottom:8px;left:50%;transform:translate(-50%);paddin\
g:3px 12px;border:1px solid var(--border);border-radius:999px;background:var(--bg);color:var(--fg);font:inherit;font-siz\
e:13px;cursor:pointer;box-shadow:0 1px 4px #0000002e}.ending .secondary{margin-block-start:8px;padding:2px 12px}.status.\
failed{color:var(--error)}.status{min-height:24px;padding:4px 18px 2px;font-size:12px;line-height:18px;color:var(--fg-so\
ft);font-variant-numeric:tabular-nums}.composer{position:relative;margin:2px 10px 10px;border:1px solid var(--border);bo\
rder-radius:18px;background:var(--bg)}.composer:focus-within{border-color:var(--focus);outline:1px solid var(--focus)}.r\
ow{display:flex;align-items:flex-end;gap:6px;padding:5px}.editing{display:flex;align-items:center;gap:8px;padding:6px 8p\
x 0 12px;font-size:12px;color:var(--fg-soft)}.editing span{flex:1}.attachments{display:flex;flex-wrap:wrap;gap:8px;paddi\
ng:8px 12px 0}.attachments span{position:relative}.attachments img{display:block;height:56px;max-width:120px;object-fit:\
cover;border-radius:8px}.attachments button{position:absolute;inset-block-start:-6px;inset-inline-end:-6px;border-radius\
:999px;padding:0 5px;background:var(--bg-strong);color:var(--fg)}.suggestions{position:absolute;inset-block-end:100%;ins\
et-inline-start:8px;z-index:1;max-height:200px;min-width:200px;margin:0 0 4px;padding:4px;overflow-y:auto;list-style:non\
e;border:1px solid var(--border);border-radius:8px;background:var(--bg);box-shadow:0 2px 10px #0003}.suggestions li{disp\
lay:flex;gap:16px;justify-content:space-between;padding:2px 8px;border-radius:5px;cursor:pointer;font:13px/1.5 var(--mon\
o)}.suggestions em{font-style:normal;color:var(--fg-soft)}.suggestions [aria-selected=true]{background:var(--accent);col\
or:var(--on-accent);outline:1px solid var(--edge)}.suggestions [aria-selected=true] em{color:inherit}.input{flex:1;min-w\
idth:0;max-height:calc(15em + 6px);padding:3px 7px;border:0;outline:0;resize:none;background:none;color:inherit;font:inh\
erit;line-height:1.5}.input::placeholder{color:var(--fg-soft);opacity:1}.send{flex:none;width:28px;height:28px;padding:0\
;border:1px solid var(--edge);border-radius:50%;cursor:pointer;background:var(--accent);position:relative}.send:disabled\
{background:var(--bg-strong);cursor:default}.send:before{content:"";position:absolute;inset:0;background:var(--on-accent\
);clip-path:polygon(50% 25%,74% 50%,66% 57%,55.5% 46.5%,55.5% 75%,44.5% 75%,44.5% 46.5%,34% 57%,26% 50%)}.send.stop{back\
ground:var(--fg)}.send.stop:before{background:var(--bg);clip-path:inset(34% round 2px)}button:focus-visible,.scroller:fo\
cus-visible{outline:2px solid var(--focus);outline-offset:2px}.unseen{position:absolute;width:1px;height:1px;overflow:hi\
dden;clip-path:inset(50%);white-space:nowrap}.plain,.input,.markdown :is(p,li,h1,h2,h3,h4,h5,h6,th,td){unicode-bidi:plai\
ntext}:is(.code pre,.markdown code,.arguments .output,.suggestions li){direction:ltr;text-align:left}.markdown code,.lin\
es span{unicode-bidi:isolate}@media(prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}\
}@media(forced-colors:active){.send:before{forced-color-adjust:none;background:ButtonText}}@media print,(forced-colors:a\
ctive){.message.user .body{border:1px solid var(--border)}}@media print{:host{color-scheme:light!important;--bg:#fff;--f\
g:#111;--fg-soft:#555;--border:#bbb}.chat,.scroller,.output,.html{max-height:none;overflow:visible}.chat{border:0}.code \
pre code{width:auto;white-space:pre-wrap;overflow-wrap:anywhere}.composer,.status,.footer,.jump,.code-bar button{display\
:none}}';var Bn=/\b(?:(true|light)|false|dark|high-contrast(?!.*-light))\b/;function ut(t){let e=d("div",{class:"nbagent"}),n=e.attachShadow(
{mode:"open"}),r=new CSSStyleSheet;r.replaceSync(ct),n.adoptedStyleSheets=[r];for(let i of["keydown","keypress","keyup"])
e.addEventListener(i,a=>{dt(a)||a.stopPropagation()});let s=i=>B(e,{"data-lm-suppress-shortcuts":!dt(i)});addEventListener(
"keydown",s,!0),t.append(e);let o=Dn(e);return{root:n,close(){removeEventListener("keydown",s,!0),o(),e.remove()}}}function Dn(t){
let{documentElement:e,body:n}=document,r=()=>{let o=[n.dataset.jpThemeLight,e.getAttribute("theme"),n.className,e.className],
i=Bn.exec(o.join(" ")),a=getComputedStyle(e).colorScheme==="normal"?"light dark":"";t.style.colorScheme=i?i[1]?"light":"\
dark":a},s=new MutationObserver(r);for(let o of[e,n])s.observe(o,{attributes:!0});return r(),()=>s.disconnect()}function dt(t){
return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()==="s"||t.shiftKey&&t.key.toLowerCase()==="p")}async function ue(t){try{
return await navigator.clipboard.writeText(t),!0}catch{return Fn(t)}}function Fn(t){let e=d("textarea",{style:"position:\
fixed;opacity:0"});e.value=t,document.body.append(e),e.select();let n=document.execCommand("copy");return e.remove(),n}async function pt(t){
let e=globalThis.jupyterapp;if(!e)return!1;try{return await e.commands.execute("notebook:insert-cell-below"),e.shell.currentWidget.
content.activeCell.model.sharedModel.setSource(t),!0}catch{return!1}}var gt="html{color-scheme:light}html,body{height:100%;margin:0}body{display:grid;grid-template-columns:minmax(180px,260p\
x) 1fr;overflow:hidden;background:#fff;color:#1f2328;font:14px/1.5 system-ui,sans-serif}main{min-width:0;min-height:0}ma\
in>.nbagent{height:100%}nav{position:relative;overflow-y:auto;padding:12px;border-inline-end:1px solid #d8dee4;backgroun\
d:#f6f7f8}fieldset{display:flex;flex-direction:column;gap:10px;min-width:0;margin:0;padding:0;border:0}fieldset:disabled\
{opacity:.55}button,select{font:inherit;color:inherit;cursor:pointer}:disabled,fieldset:disabled *{cursor:not-allowed}.n\
ew{padding:6px 10px;border:1px solid #d8dee4;border-radius:8px;background:#fff}label{display:flex;gap:8px;align-items:ce\
nter;color:#59636e;font-size:12px}select{flex:1;min-width:0}.busy{min-height:1.5em;margin:0 0 8px;color:#59636e;font-siz\
e:12px}ul{display:flex;flex-direction:column;gap:2px;margin:0;padding:0;list-style:none}li button{display:block;width:10\
0%;padding:6px 8px;border:0;border-radius:6px;background:none;text-align:start}li button:hover:enabled{background:#e8e8e\
a}li button[aria-current]{background:#e2e8f0}li span{display:block;overflow:hidden;text-overflow:ellipsis;white-space:no\
wrap}time{color:#59636e;font-size:11px}";var ft=":host,.chat{height:100%}.chat{max-width:none;max-height:none;margin:0;border:0;border-radius:0}.viewport,.scroll\
er{flex:1}";function ht(t){let e=Ae(),n="connecting",r,s=Number.NEGATIVE_INFINITY,o=new Set,i=l=>{for(let f of o)f(l)},a=t({reset(){
e=Ae(),r=void 0,i()},entries(l,f){let c=new Set;for(let u of f)c.add(it(e,l,u));s=Math.max(s,e.at-Date.now()*1e3);for(let u of c)
i(u)},notice(l){r=l,i()},connection(l){n=l,i()}});return{get state(){return e},get connection(){return n},get notice(){return r},
command:a.command,now:()=>Date.now()*1e3+s,subscribe(l){return o.add(l),()=>o.delete(l)},close:a.close}}function Re(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let s=t.messages.get(r);if(!s)break;e.push(
s),r=s.parent_id}return e.reverse()}function Q(t){return t.parts.map(e=>e.type==="text"?e.text:"").join("")}function mt(t,e){
let n=[];for(let r of t.messages.values())r.parent_id===e.parent_id&&r.role===e.role&&n.push(r);return n}var h={region:"Chat with an agent",demo:"demo model — no LLM configured",conversation:"Conversation",you:"You",assistant:"\
Assistant",placeholder:"Ask anything…",placeholderBusy:"Generation in progress…",message:"Message",send:"Send",sendHint:"\
Send (Enter)",stop:"Stop",stopHint:"Stop (Esc)",stopping:"Stopping…",thinking:t=>`Thinking… ${t}`,waitingForModel:(t,e)=>`\
Waiting for ${t}… ${e}`,writing:t=>`Answering… ${t}`,writingCall:t=>`Preparing a tool call… ${t}`,usingTool:(t,e)=>`\
Using tool: ${t}… ${e}`,needsApproval:t=>`Waiting for your approval: ${t}`,preparing:"Preparing…",rateLimit:"rate li\
mit",thinkingNow:"Thinking…",thought:t=>t==="0 s"?"Thought for a moment":`Thought for ${t}`,toolCall:t=>`Tool: ${t}`,tool:{
writing:"Writing arguments…",pending:"Waiting for the kernel",approval:"Waiting for your approval",running:t=>`Running\
… ${t}`,ok:t=>t&&t!=="0.0 s"?`Done in ${t}`:"Done",error:"Failed",denied:t=>t?`Denied: ${t}`:"Denied",stopped:"Stopped",
interrupted:"Interrupted",timeout:"Timed out"},edit:"Edit",editHint:"Write this message anew; the old version stays",editing:"\
You are rewriting an earlier message. The old version stays.",cancel:"Cancel",regenerate:"Regenerate",regenerateHint:"Ha\
ve this answered again; this answer stays",retry:"Try again",copyMessage:"Copy this message",branches:"Versions of this \
message",previousBranch:"Previous version",nextBranch:"Next version",variables:"Variables",removeImage:"Remove this imag\
e",attachedImage:"Attached image",truncated:"The model was given only the beginning of this result.",figure:"Figure",approve:"\
Approve",deny:"Deny",reason:"Reason for denying",reasonHint:"Reason (optional)",retrying:(t,e)=>`Retrying in ${t} s (${e}\
)`,sending:"Sending…",waitingForKernel:"Waiting for the kernel: a cell is running",connecting:"Connecting to the kerne\
l…",jumpToEnd:"↓ New text",empty:"Ask a question to begin.",messageStatus:{stopped:"Stopped",failed:"Failed",interrupted:"\
Interrupted: the kernel ended before the answer was complete",length:"Cut off: the model's output limit was reached",content_filter:"\
Cut off by the provider's content filter"},copy:"Copy",copied:"Copied",copyFailed:"Could not copy",copyCode:"Copy this c\
ode",insert:"Insert cell",inserted:"Inserted",copiedInstead:"Copied instead",insertCode:"Put this code into a new cell b\
elow",linkRefused:"This address is not a web or mail address and was left out",imageRefused:"This image's address is not\
 allowed",loadImage:t=>`Load image from ${t}`,task:t=>t?"Done":"Not done",tokens:(t,e)=>`${t} in · ${e} out`,sessionTotal:t=>`\
session ${t}`};function G(t,e=0){let n=Math.max(0,t/1e6);return n<60?`${e>0?n.toFixed(e):Math.floor(n)} s`:`${Math.floor(
n/60)} min ${Math.floor(n%60)} s`}function $e(t){return t<1e3?String(t):`${(t/1e3).toFixed(t<1e4?1:0)}k`}function bt(t){
return`$${t.toFixed(t<.1?4:2)}`}function xt(t){let e=new Date(t/1e3),n=e.toDateString()===new Date().toDateString();return e.
toLocaleString(void 0,n?{timeStyle:"short"}:{dateStyle:"medium",timeStyle:"short"})}var Gn=5e5;function yt(t,e){let n=X(t);return n?Zn(t,n,e):Wn(t)||Yn(t)}function Wn(t){return t.agent.provider==="demo"?h.
demo:""}function Me(t){let e=Le(t,"approval");return e&&h.needsApproval(e.name)}function Le(t,e){let n=r=>t.runs.get(r.run_id??
"")?.status==="running";return[...t.tool_calls.values()].findLast(r=>r.status===e&&n(r))}function Zn(t,e,n){return Kn(t,
n)??Xn(t,e,n)??h.preparing}function Kn(t,e){let n=Le(t,"running"),r=Le(t,"pending");return Me(t)??(n&&h.usingTool(n.name,
G(e-(n.started_at??e),1)))??(r&&e-t.at>Gn?h.waitingForKernel:void 0)}function Xn(t,e,n){let r=Jn(t,e.start.run_id);if(r?.
status!=="running")return;if(r.retry)return Qn(r,t.at,n);let s=G(n-r.started_at);if(r.first_at===null)return h.waitingForModel(
r.start.model,s);let o=t.messages.get(r.start.message_id)?.parts.at(-1)?.type;return o==="tool_call"?h.writingCall(s):o===
"reasoning"?h.thinking(s):h.writing(s)}function Qn(t,e,n){let{delay:r,error:s}=t.retry,o=Math.max(0,Math.ceil(r-(n-e)/1e6)),
i=s.status===429?h.rateLimit:s.message;return h.retrying(o,s.status?`${s.status} ${i}`:i)}function Jn(t,e){return[...t.requests.
values()].findLast(n=>n.start.run_id===e)}function Yn(t){let e=t.head===null?void 0:t.messages.get(t.head)?.run_id,n=[...t.
requests.values()],r=kt(n.filter(i=>i.start.run_id===e)),s=kt(n);if(!s)return"";let o=r?[wt(r)]:[];return(!r||s.input>r.
input)&&o.push(h.sessionTotal(wt(s))),o.join(" · ")}function kt(t){let e={input:0,output:0,cost:void 0},n=!1;for(let{end:r}of t)
r?.usage?.input_tokens===void 0&&r?.usage?.output_tokens===void 0||(n=!0,e.input+=r.usage.input_tokens??0,e.output+=r.usage.
output_tokens??0,r.cost_usd!==void 0&&(e.cost=(e.cost??0)+r.cost_usd));return n?e:void 0}function wt({input:t,output:e,cost:n}){
let r=h.tokens($e(t),$e(e));return n===void 0?r:`${r} · ${bt(n)}`}var er=1500;function vt(){let t=d("div",{class:"unseen",role:"status","aria-live":"polite"}),e,n=Date.now(),r=0,s=Number.
NEGATIVE_INFINITY,o,i;function a(c){s=performance.now(),L(t,c)}function l(c){let u=c.messages.get(c.head??"");e!==(u?.message_id??
"")&&(r=u&&u.created_at/1e3<n?Q(u).length:0,e=u?.message_id??"")}function f(c){i=void 0,l(c);let u=c.messages.get(e??"");
if(u?.role!=="assistant")return;let p=Q(u).slice(r),b=u.status==="streaming"?/^[\s\S]*[.!?…:。]\s/.exec(p)?.[0]??"":p;
b&&(r+=b.length,a(b.replace(/[*_`#>|~]+/g,"")))}return{element:t,update(c,u){l(c),u!==o&&u&&a(u),o=u;let p=s+er-performance.
now();p<=0?f(c):i??=setTimeout(f,p,c)}}}var tr=new Set(["image/png","image/jpeg","image/gif","image/webp"]),nr=1e7;function St(t,e){let n=d("div",{class:"attach\
ments",hidden:!0}),r=[];function s(a){r=[...a],n.hidden=r.length===0,n.replaceChildren(...r.map(o)),e()}function o(a){let l=d(
"button",{type:"button",class:"quiet","aria-label":h.removeImage},"✕");l.addEventListener("click",()=>s(r.filter(c=>c!==
a)));let f=a.data?`data:${a.media_type};base64,${a.data}`:void 0;return d("span",{},d("img",{src:f,alt:h.attachedImage}),
l)}async function i(a,l){let f=[...l??[]].filter(u=>tr.has(u.type)&&u.size<=nr);if(f.length===0)return;a.preventDefault();
let c=await Promise.all(f.map(async u=>({type:"image",media_type:u.type,data:await rr(u)})));s([...r,...c])}return t.addEventListener(
"paste",a=>{i(a,a.clipboardData?.files)}),t.addEventListener("drop",a=>{i(a,a.dataTransfer?.files)}),t.addEventListener(
"dragover",a=>a.preventDefault()),{element:n,set:s,parts:()=>r}}function rr(t){return new Promise((e,n)=>{let r=new FileReader;
r.onload=()=>e(String(r.result).split(",",2)[1]??""),r.onerror=()=>n(r.error),r.readAsDataURL(t)})}var sr=/(?:^|[^\w@.])@(\w*)$/;function Tt(t,e){let n=d("ul",{class:"suggestions",role:"listbox",id:"suggestions","aria-l\
abel":h.variables});n.hidden=!0,t.setAttribute("aria-controls","suggestions"),t.setAttribute("aria-autocomplete","list");
let r=[],s=0,o=0,i=()=>sr.exec(t.value.slice(0,t.selectionStart))?.[1];function a(){o+=1,n.hidden=!0,t.removeAttribute("\
aria-activedescendant")}function l(){let u=r.map(({name:p,kind:b},m)=>{let v=d("li",{role:"option",id:`suggestion-${m}`,
"aria-selected":String(m===s)});return v.append(d("span",{},p),d("em",{},b)),v.addEventListener("mousedown",y=>{y.preventDefault(),
f(p)}),v});n.replaceChildren(...u),n.hidden=!1,u[s]?.scrollIntoView({block:"nearest"}),t.setAttribute("aria-activedescen\
dant",`suggestion-${s}`)}function f(u){let p=t.selectionStart-(i()?.length??0);t.setRangeText(`${u} `,p,t.selectionStart,
"end"),a(),t.dispatchEvent(new Event("input"))}async function c(){let u=i();if(u===void 0)return a();let p=++o,b=await e(
u);p===o&&(r=b.filter(({name:m})=>m!==u),s=0,r.length>0?l():a())}return t.addEventListener("input",()=>{c()}),t.addEventListener(
"blur",a),{element:n,close:a,handleKey(u){if(n.hidden)return!1;let{key:p}=u;if(p==="ArrowDown"||p==="ArrowUp")s=(s+(p===
"ArrowDown"?1:r.length-1))%r.length,l();else if(p==="Enter"||p==="Tab")f(r[s].name);else if(p==="Escape")a();else return!1;
return u.preventDefault(),!0}}}function _t(t){let e=d("textarea",{rows:"1",class:"input","aria-label":h.message}),n=d("button",{type:"submit",class:"se\
nd"}),r=d("button",{type:"button",class:"quiet"},h.cancel),s=d("div",{class:"editing",hidden:!0},d("span",{},h.editing),
r),o=d("div",{class:"row"},e,n),i=d("form",{class:"composer"}),a=St(i,()=>v()),l=Tt(e,t.variables);i.append(l.element,s,
a.element,o);let f=!1,c,u=-1;function p(){let k=e.value.trim();return[...k?[{type:"text",text:k}]:[],...a.parts()]}function b(k){
e.value=k.flatMap(S=>S.type==="text"?S.text:[]).join(`
`),a.set(k.filter(S=>S.type==="image")),v()}function m(){c=void 0,u=-1,l.close(),b([])}function v(){e.style.height="auto",
e.style.height=`${e.scrollHeight}px`,n.disabled=!f&&p().length===0,s.hidden=c===void 0}function y(){let k=p();if(f||k.length===
0)return;let S=c;m(),t.send(k,S)}function _(k){let S=t.said(),A=u+k;return A>=S.length||A<-1?!1:(u=A,b(A<0?[]:[{type:"te\
xt",text:S[S.length-1-A]}]),!0)}function M(k){if(k.isComposing||l.handleKey(k))return;let S=u>=0||e.value==="";if(k.key===
"Enter"&&!k.shiftKey&&!k.altKey)y();else if(k.key==="Escape"&&f)t.stop();else if(k.key==="Escape"&&(p().length>0||c))m();else if(!(k.
key==="ArrowUp"&&S&&_(1))){if(!(k.key==="ArrowDown"&&u>=0&&_(-1)))return}k.preventDefault()}return i.addEventListener("s\
ubmit",k=>{k.preventDefault(),f?t.stop():y()}),r.addEventListener("click",m),e.addEventListener("keydown",M),e.addEventListener(
"input",()=>{u=-1,v()}),{element:i,update(k,S){f=k;let A=S?h.stopping:h.stopHint;B(n,{class:f?"send stop":"send","aria-l\
abel":f?h.stop:h.send,title:f?A:h.sendHint}),B(e,{placeholder:f?h.placeholderBusy:h.placeholder}),v()},restore(k){p().length===
0&&b(k)},edit(k,S){c=k,b(S),e.focus()}}}var or=24;function Et(t){let e=d("button",{type:"button",class:"jump",hidden:!0},h.jumpToEnd),n=!0,r=0,s=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=or,o=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=s(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",o),{button:e,jump:o,keep(){let i=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:i&&(e.hidden=!1)}}}var ir=String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`,ar=String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`,Rt={open:"`",close:"`",kind:"s"},xe={
open:"/*",close:"*/",kind:"c"},lr="true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self su\
per";function D(t,e,n=[],{strings:r=[ir,ar],ignoreCase:s=!1,decorator:o=""}={}){let a=[`(?<span>${n.map(f=>cr(f.open)).join(
"|")||"(?!)"})`,`(?<comment>${e}.*)`,`(?<string>${r.join("|")})`,`(?<decorator>${o||"(?!)"})`,String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`].join("|"),l=f=>new Set(f.split(" "));return{words:l(t),
constants:l(lr),pattern:new RegExp(a,"uy"),spans:n,ignoreCase:s}}function cr(t){return t.replace(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}var dr="abstract as async await bool boolean break byte case catch char class const constexpr continue crate d\
ebugger declare default defer delete do double else enum export extends extern final finally float fn for foreach from f\
unc function get go if impl implements import in inline instanceof int interface internal is let long loop match mod mod\
ule move mut namespace new of operator out override package private protected pub public readonly record ref return set \
short signed sizeof static string struct switch template throw trait try type typedef typeof union unsafe unsigned use u\
sing val var virtual void volatile when where while with yield",ur="add all alter and any as asc begin between by case c\
ast check column commit constraint create cross database default delete desc distinct drop else end exists explain false\
 foreign from full grant group having if in index inner insert intersect into is join key left like limit not null offse\
t on or order outer over partition primary references right rollback row rows select set table then to true union unique\
 update using values view when where window with",pr=D("and as assert async await break case class continue def del elif\
 else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
"#",[{open:'"""',close:'"""',kind:"s"},{open:"'''",close:"'''",kind:"s"}],{decorator:String.raw`@[\w.]+|^[%!]{1,2}\w+`}),
At=D(dr,"//",[xe,Rt],{decorator:String.raw`@\w+|#\[.*?\]|^\s*#\w+`}),gr=D("if then else elif fi for while until do done \
case esac in function return local export source set unset alias echo cd exit sudo","#",[],{decorator:String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+`}),
fr=D(ur,"--",[xe],{ignoreCase:!0}),hr=D("break else for function if in next repeat return while library require","#",[Rt]),
mr=D("abstract baremodule begin break catch const continue do else elseif end export finally for function global if impo\
rt in let local macro module mutable primitive quote return struct try type using where while","#",[{open:'"""',close:'"\
""',kind:"s"}],{decorator:String.raw`@\w+`}),br=D("alias and begin break case class def do else elsif end ensure for if \
in module next not or redo rescue retry return then undef unless until when while yield require puts attr_accessor","#",
[],{decorator:String.raw`:\w+|@{1,2}\w+`}),xr=D("","(?:#|//)",[xe],{decorator:String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`}),
kr=D("","(?!)",[{open:"<!--",close:"-->",kind:"c"}],{decorator:String.raw`<\/?[\w:-]+|\/?>|&\w+;`}),wr=D("","(?!)",[xe],
{decorator:String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+`}),yr=new Map([[pr,"python py python3 ipython pycon"],[At,"javascript j\
s jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],[At,"php scala dart zig objec\
tive-c groovy"],[gr,"bash sh shell zsh console dockerfile docker makefile make powershell ps1"],[fr,"sql sqlite postgres\
ql postgres mysql duckdb plsql"],[hr,"r"],[mr,"julia jl lua elixir"],[br,"ruby rb perl"],[xr,"json jsonc json5 yaml yml \
toml ini cfg properties env"],[kr,"html xml svg xhtml vue svelte"],[wr,"css scss less"]].flatMap(([t,e])=>e.split(" ").map(
n=>[n,t])));function $t(t){let e=t.toLowerCase();if(e==="diff"||e==="patch")return vr;let n=yr.get(e);return n&&((r,s)=>Sr(
n,r,s))}function vr(t){return[[[t.startsWith("+")?"s":t.startsWith("-")?"d":t.startsWith("@")?"k":"",t]],0]}function Sr(t,e,n){
let r=[],s=0,o=n>0?t.spans[n-1]:void 0,i=0;for(;s<e.length||o;){if(o){let l=e.indexOf(o.close,s);if(l<0)return be(r,o.kind,
e.slice(i)),[r,1+t.spans.indexOf(o)];s=l+o.close.length,be(r,o.kind,e.slice(i,s)),o=void 0;continue}t.pattern.lastIndex=
s;let a=t.pattern.exec(e);if(!a?.[0]){be(r,"",e[s]),s+=1;continue}i=s,s+=a[0].length,a.groups.span?o=t.spans.find(l=>l.open===
a[0]):be(r,Tr(t,a),a[0])}return[r,0]}function Tr(t,e){let{comment:n,string:r,decorator:s,number:o,name:i,call:a}=e.groups;
if(n!==void 0)return"c";if(r!==void 0)return"s";if(s!==void 0)return"d";if(o!==void 0)return"n";let l=t.ignoreCase?i.toLowerCase():
i;return t.words.has(l)?"k":t.constants.has(l)?"b":a!==void 0?"f":""}function be(t,e,n){let r=t.at(-1);r&&r[0]===e?r[1]+=
n:n&&t.push([e,n])}var _r=40,Er=5e3,Ar=2e3;function Lt(t,e){let n=Ce(t);return n.append(e.split(`
`)),n.element}function Ce(t){let e=t.trim().split(/[\s,{]/,1)[0].slice(0,30),n=$t(e),r=d("code",{}),s=d("span",{});r.append(
s);let o=[],i=d("div",{class:"code"},$r(e,()=>o.join(`
`)),d("pre",{tabindex:"0"},r)),a,l=0;function f(c){if(o.length%_r===0&&(a=d("span",{class:"lines"}),r.insertBefore(a,s)),
o.length>0&&a.append(`
`),o.push(c),!n||o.length>Er||c.length>Ar)return a.append(c);let[u,p]=n(c,l);l=p,a.append(...u.map(Rr))}return{element:i,
append:c=>c.forEach(f),tail:c=>L(s,c&&o.length>0?`
${c}`:c)}}function Rr([t,e]){return t?d("span",{class:t},e):e}function $r(t,e){let n=d("button",{type:"button",class:"qu\
iet",title:h.copyCode},h.copy);n.addEventListener("click",async()=>{L(n,await ue(e())?h.copied:h.copyFailed),setTimeout(
()=>L(n,h.copy),1500)});let r=d("button",{type:"button",class:"quiet",title:h.insertCode},h.insert);return r.addEventListener(
"click",async()=>{let s=await pt(e());L(r,s?h.inserted:await ue(e())?h.copiedInstead:h.copyFailed),setTimeout(()=>L(r,h.
insert),1500)}),d("div",{class:"code-bar"},d("span",{},t),r,n)}var Lr=/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,Mt=new Map;function J(t){return t.includes(
"&")?t.replace(Lr,(e,n,r,s)=>{if(s!==void 0)return Mr(e);let o=n?Number.parseInt(n,10):Number.parseInt(r,16);return o>0&&
o<=1114111&&!(o>=55296&&o<=57343)?String.fromCodePoint(o):"�"}):t}function Mr(t){let e=Mt.get(t);if(e===void 0){try{e=
new DOMParser().parseFromString(t,"text/html").documentElement.textContent??t}catch{e=t}Mt.set(t,e)}return e}var Cr=/^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/,Pr=/^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;
function Ct(t){let e=Cr.exec(t);return e?{type:"math",raw:e[0],tex:e[1]??e[2]??"",display:!0}:void 0}function Pt(t){let e=Pr.
exec(t);if(!e)return;let[n,r,s,o,i]=e;return{type:"math",raw:n,tex:r??s??o??i??"",display:r!==void 0||s!==void 0}}function It(t){
let e=t.search(/\$|\\[([]/);return e<0?void 0:e}var Ht,Ir=new Set;function Pe(t){let e=d("code",{class:t.display?"math display":"math"},t.raw.trim());return Ht?Hr(e,t):Ir.add({element:new WeakRef(
e),token:t}),e}function Hr(t,e){try{let n=d("span",{class:t.className});Ht?.(e.tex,n,e.display),t.replaceChildren(...n.childNodes),
t.classList.add("drawn")}catch{}}var zr=new Set(["http:","https:","mailto:"]),Or=/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i,qr=/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;
function ke(t){return zr.has(Ot(t))?t.trim():void 0}function we(t){if(Or.test(t))return{url:t,ask:!1};let e=Ot(t);return e===
"http:"||e==="https:"?{url:t.trim(),ask:!0}:void 0}function zt(t){try{return new URL(t).host}catch{return"?"}}function Ot(t){
try{return new URL(t.replace(qr,"")).protocol}catch{return""}}var qt=24;function re(t,e=0){if(e>qt)return d("p",{class:"plain"},t.raw);switch(t.type){case"space":case"def":return;case"\
heading":return Y(d(`h${Ur(t)}`),t.tokens,e);case"hr":return d("hr");case"code":return Lt(t.lang??"",t.text);case"blockq\
uote":return Nt(d("blockquote"),t.tokens,e+1);case"list":return Nr(t,e);case"table":return jr(t,e);case"math":return d("\
div",{class:"formula"},Pe(t));case"html":return d("p",{class:"plain"},t.raw.trimEnd());default:return Y(d("p"),Bt(t),e)}}
function Ie(t,e=0){let n=d("li",{class:t.task?"task":void 0});for(let r of t.tokens)r.type==="text"||r.type==="checkbox"?
Y(n,[r],e):Nt(n,[r],e+1);return n}function ye(t,e=0){let n=d("tr");for(let r of t){let s=d(r.header?"th":"td",{class:r.align?
`align-${r.align}`:void 0});n.append(Y(s,r.tokens,e))}return n}function Nt(t,e,n){for(let r of e){let s=re(r,n);s&&t.append(
s)}return t}function Nr(t,e){let n=t.ordered&&t.start!==1?String(t.start):void 0,r=d(t.ordered?"ol":"ul",{start:n});return r.
append(...t.items.map(s=>Ie(s,e+1))),r}function jr(t,e){let n=d("tbody");n.append(...t.rows.map(s=>ye(s,e)));let r=d("th\
ead",{},ye(t.header,e));return d("div",{class:"table",tabindex:"0",role:"group"},d("table",{},r,n))}function Y(t,e,n){for(let r of e)
n>qt?t.append(r.raw):Br(t,r,n+1);return t}function Br(t,e,n){switch(e.type){case"strong":case"em":case"del":t.append(Y(d(
e.type),Bt(e),n));return;case"codespan":t.append(d("code",{},e.text));return;case"br":t.append(d("br"));return;case"link":
t.append(Dr(e,n));return;case"image":t.append(Fr(e));return;case"checkbox":t.append(Vr(e.checked));return;case"math":t.append(
Pe(e));return;case"html":t.append(/^<br\s*\/?>$/i.test(e.raw)?d("br"):e.raw);return;case"escape":t.append(e.text);return;default:
"tokens"in e&&e.tokens?Y(t,e.tokens,n):t.append(J(e.text))}}function Dr(t,e){let n=ke(t.autolink?t.href:J(t.href)),r=t.title?
J(t.title):void 0,s=n?d("a",{href:n,title:r??n,target:"_blank",rel:"noopener noreferrer"}):d("span",{class:"no-link",title:h.
linkRefused});return Y(s,t.tokens,e)}function Fr(t){let e=jt(t.tokens??[])||J(t.text),n=we(J(t.href));if(!n)return d("sp\
an",{class:"no-link",title:h.imageRefused},e||t.href);let r=()=>d("img",{src:n.url,alt:e,referrerpolicy:"no-referrer"});
if(!n.ask)return r();let s=d("button",{type:"button",class:"load-image",title:n.url});return s.append(h.loadImage(zt(n.url)),
e?d("span",{},e):""),s.addEventListener("click",()=>s.replaceWith(r())),s}function Vr(t){let e=d("input",{type:"checkbox",
disabled:!0,"aria-label":h.task(t)});return B(e,{checked:t}),e}function jt(t){return t.map(e=>"tokens"in e&&e.tokens?jt(
e.tokens):J("text"in e?String(e.text):"")).join("")}function Ur(t){return Math.min(6,Math.max(1,t.depth))}function Bt(t){
return"tokens"in t&&t.tokens?t.tokens:[{type:"text",raw:t.raw,text:"text"in t?String(t.text):t.raw}]}function Gr(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var Xt=Gr();var te={exec:()=>null};function ee(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),s=e[r];return s||(s=t(r),e[r]=
s),s}}function E(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(s,o)=>{let i=typeof o=="string"?o:o.source;return i=
i.replace(q.caret,"$1"),n=n.replace(s,i),r},getRegex:()=>new RegExp(n,e)};return r}var Qt=((t="")=>{try{return!!new RegExp(
"(?<=1)(?<!1)"+t)}catch{return!1}})(),q={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
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
notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:ee(
t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:ee(t=>new RegExp(`^ {0,${t}}((?:-[\
 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:ee(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~~~)`)),headingBeginRegex:ee(
t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:ee(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:ee(
t=>new RegExp(`^ {0,${t}}(?:</?(?:${qe})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z\
]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:ee(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
Wr=/^(?:[ \t]*(?:\n|$))+/,Zr=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Kr=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
ge=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,Xr=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,Oe=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
qe="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",fe=E(
" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",qe).getRegex(),Jt=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
Yt=E(Jt).replace(/bull/g,Oe).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,fe).getRegex(),Qr=E(Jt).replace(/bull/g,Oe).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,fe).getRegex(),Ne=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
Jr=/^[^\n]+/,je=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,Yr=E(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",je).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),es=E(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,Oe).getRegex(),Be=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,ts=E(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",Be).replace("tag",qe).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),en=t=>E(Ne).replace("hr",ge).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tab\
le","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",t).replace("html",fe).getRegex(),ns=en(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),rs=en(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
ss=E(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",rs).getRegex(),De={blockquote:ss,
code:Zr,def:Yr,fences:Kr,heading:Xr,hr:ge,html:ts,lheading:Yt,list:es,newline:Wr,paragraph:ns,table:te,text:Jr},Dt=E("^ \
*([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|\
html).*(?:\\n|$))*)\\n*|$)").replace("hr",ge).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").
replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",fe).getRegex(),os={...De,lheading:Qr,table:Dt,paragraph:E(Ne).replace(
"hr",ge).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Dt).replace("blockquote"," {\
0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)\
])[ \\t]+[^ \\t\\n]").replace("html",fe).getRegex()},is={...De,html:E(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?:\
 *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",Be).replace(/tag/g,
"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr\
|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:te,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:E(Ne).replace("hr",ge).
replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",Yt).getRegex()},as=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,ls=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
tn=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,cs=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,F=/[\p{P}\p{S}]/u,
ie=/[\s\p{P}\p{S}]/u,he=/[^\s\p{P}\p{S}]/u,ds=E(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,ie).getRegex(),us=/[\p{Pi}\p{Ps}"']/u,
nn=/(?!~)[\p{P}\p{S}]/u,ps=/(?!~)[\s\p{P}\p{S}]/u,gs=/(?:[^\s\p{P}\p{S}]|~)/u,fs=E(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",Qt?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
rn=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,hs=E(rn,"u").replace(/punct/g,F).getRegex(),ms=E(
rn,"u").replace(/punct/g,nn).getRegex(),bs=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
xs=E(bs,"u").replace(/openQuote/g,us).replace(/punct/g,F).getRegex(),sn="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",ks=E(sn,"gu").replace(/notPunctSpace/g,
he).replace(/punctSpace/g,ie).replace(/punct/g,F).getRegex(),ws=E(sn,"gu").replace(/notPunctSpace/g,gs).replace(/punctSpace/g,
ps).replace(/punct/g,nn).getRegex(),ys="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",vs=E(ys,"gu").replace(/notPunctSpace/g,he).replace(/punctSpace/g,
ie).replace(/punct/g,F).getRegex(),Ss=E("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notP\
unctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=pun\
ct)","gu").replace(/notPunctSpace/g,he).replace(/punctSpace/g,ie).replace(/punct/g,F).getRegex(),Ts="^[^_*]*?\\*\\*[^_*]*?\
_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctS\
pace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",_s=E(
Ts,"gu").replace(/notPunctSpace/g,he).replace(/punctSpace/g,ie).replace(/punct/g,F).getRegex(),Es=E(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,F).getRegex(),As="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",Rs=E(As,"gu").replace(/notPunctSpace/g,he).replace(/punctSpace/g,ie).replace(/punct/g,F).getRegex(),$s=E(/\\(punct)/,
"gu").replace(/punct/g,F).getRegex(),Ls=E(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,F).
getRegex(),Ms=E(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),Cs=E(Be).replace("(?:-->|$)","-->").getRegex(),Ps=E("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",Cs).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
on=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,Te=E(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",on).getRegex(),Is=E(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",Te).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),Hs=E(/^!?\[(label)\]\[(ref)\]/).replace("label",Te).replace("ref",je).getRegex(),zs=E(/^!?\[(ref)\](?:\[\])?/).
replace("ref",je).getRegex(),Ft=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Os=E(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",on).getRegex(),qs=E("reflink|nolink(?!\\()","g").replace("reflink",E(/^!?\[(label)\]\[(ref)\]/).replace(
"label",Os).replace("ref",Ft).getRegex()).replace("nolink",E(/^!?\[(ref)\](?:\[\])?/).replace("ref",Ft).getRegex()).getRegex(),
Vt=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Ns=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,js=E(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Ns).getRegex(),Fe={_backpedal:te,anyPunctuation:$s,
anyPunctuationOutsideCode:Ls,autolink:Ms,blockSkip:fs,br:tn,code:ls,del:te,delLDelim:te,delRDelim:te,emStrongLDelim:hs,emStrongRDelimAst:ks,
emStrongRDelimUnd:Ss,escape:as,link:Is,nolink:zs,punctuation:ds,reflink:Hs,reflinkSearch:qs,tag:Ps,text:cs,url:te},Bs={...Fe,
emStrongLDelim:xs,emStrongRDelimAst:vs,emStrongRDelimUnd:_s,link:E(/^!?\[(label)\]\((.*?)\)/).replace("label",Te).getRegex(),
reflink:E(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",Te).getRegex()},He={...Fe,emStrongRDelimAst:ws,emStrongLDelim:ms,
delLDelim:Es,delRDelim:Rs,url:E(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace(
"emailProtocol",js).replace("protocol",Vt).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:E(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",Vt).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",Qt?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},Ds={...He,br:E(tn).replace("{2,}","*").getRegex(),text:E(He.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},ve={normal:De,gfm:os,pedantic:is},pe={normal:Fe,gfm:He,breaks:Ds,pedantic:Bs};function Fs(t){return q.numericCharacterReference.test(t)?t.replace(q.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===
void 0&&r===void 0)return"&amp;";let s=n===void 0?Number.parseInt(r,16):Number.parseInt(n,10);return s===0||s>1114111||s>=
55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}function Ut(t,e){let n=t.replace(q.findPipe,(o,i,a)=>{let l=!1,f=i;for(;--f>=0&&a[f]==="\\";)l=!l;return l?"|":" |"}),r=n.
split(q.splitPipe),s=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else
for(;r.length<e;)r.push("");for(;s<r.length;s++)r[s]=r[s].trim().replace(q.slashPipe,"|");return r}function V(t,e,n){let r=t.
length;if(r===0)return"";let s=0;for(;s<r;){let o=t.charAt(r-s-1);if(o===e&&!n)s++;else if(o!==e&&n)s++;else break}return t.
slice(0,r-s)}function Gt(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&q.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function _e(t){return t.trim().replace(q.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Wt(t,e){
if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===
e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var oe=new WeakMap;function Ve(t){let e={"*":-1,_:-1},
n=-1,r=t.length;for(let s=0;s<r;s++){let o=t[s];if(o!=="*"&&o!=="_"&&o!=="~")continue;let i=s===0?`
`:t[s-1],a=s+1;for(;a<r&&t[a]===o;)a++;i!==" "&&i!=="	"&&i!==`
`&&i!=="\r"&&i!=="\f"&&(o==="~"?n=s:e[o]=s),s=a-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}
function Vs(t,e){let n=Ve(e),r=oe.get(t);r?r.push(n):oe.set(t,[n])}function Us(t){let e=oe.get(t);e&&(e.pop(),e.length===
0&&oe.delete(t))}function an(t,e,n){let r=oe.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:
Ve(e).lastPossibleEmStrongCloserIndex[n]}function ln(t,e){let n=oe.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:
Ve(e).lastPossibleDelCloserIndex}function Se(t,e=0){let n=e,r="";for(let s of t)if(s==="	"){let o=4-n%4;r+=" ".repeat(o),
n+=o}else r+=s,n++;return r}function Gs(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let s=e.inline.code.exec(
t.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}
n+=t[r]}return n}function Zt(t,e,n,r,s){let o=e.href,i=e.title||null,a=Gs(t[1],s),l=t[0].charAt(0)==="!",f=r.state.inLink,
c=r.state.linkEmitted,u=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let p=r.inlineTokens(a),b=r.state.linkEmitted;
if(r.state.linkEmitted=c,r.state.inLink=f,!l){if(b){r.state.inRawBlock=u;return}r.state.linkEmitted=!0}return{type:l?"im\
age":"link",raw:n,href:o,title:i,text:a,tokens:p}}function Ws(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===
null)return e;let s=r[1];return e.split(`
`).map(o=>{let i=o.match(n.other.beginningSpace);if(i===null)return o;let[a]=i;return o.slice(Math.min(a.length,s.length))}).
join(`
`)}function Kt(t,e,n,r){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let a=r.inline.code.exec(e.slice(s));if(a){s+=a[0].length-1;continue}}if(e[s]!=="<")continue;let o=t.slice(n+s),i=r.
inline.tag.exec(o)||r.inline.autolink.exec(o);if(i){if(i[0].length>e.length-s)return!0;s+=i[0].length-1}}return!1}var se=class{options;rules;lexer;constructor(t){
this.options=t||Xt}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){
let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:Gt(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],
r=Ws(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.
rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=V(n,"#");(this.options.
pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:V(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",
raw:V(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=V(e[0],`
`).split(`
`),r="",s="",o=[];for(;n.length>0;){let i=!1,a=[],l;for(l=0;l<n.length;l++)if(this.rules.other.blockquoteStart.test(n[l]))
a.push(n[l]),i=!0;else if(!i)a.push(n[l]);else break;n=n.slice(l);let f=a.join(`
`),c=f.replace(this.rules.other.blockquoteMarkerWhitespace,(b,m,v)=>v.startsWith(" ")?m+" "+v.slice(1):m+Se(v,m.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${f}`:f,s=s?`${s}
${c}`:c;let u=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,o,!0),this.lexer.state.top=u,n.length===
0)break;let p=o.at(-1);if(p?.type==="code"||p?.type==="heading"||p?.type==="hr"||p?.type==="html"||p?.type==="table")break;
if(p?.type==="blockquote"){let b=p,m=n.join(`
`),v=b.raw+`
`+m.replace(this.rules.other.blockquoteSetextReplace2,""),y=this.blockquote(v);o[o.length-1]=y;let _=v.substring(y.raw.length).
replace(/^\n/,""),M=_?_.split(`
`).length:0,k=M?n.slice(0,-M):n;if(k.length>0&&(r=`${r}
${k.join(`
`)}`),s=s.substring(0,s.length-b.text.length)+y.text,n=n.slice(k.length),n.length>0&&this.rules.other.blockquoteStart.test(
n[0]))continue;break}else if(p?.type==="list"){let b=p,m=b.raw+`
`+n.join(`
`),v=this.list(m);o[o.length-1]=v;let y=v.raw.length>b.raw.length?m.slice(b.raw.length+1,v.raw.length).split(`
`).length:0;if(y>0){let _=n.slice(0,y).join(`
`);r=`${r}
${_}`,s=`${s}
${_}`}if(n=n.slice(y),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",
raw:r,tokens:o,text:s}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,s=e[1].trim(),o=s.
length>1,i={type:"list",raw:"",ordered:o,start:o?+s.slice(0,-1):"",loose:!1,items:[]};s=o?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=o?s:"[*+-]");let a=this.rules.other.listItemRegex(s),l=!1;for(;t;){let u=!1,p="";if(!(e=a.exec(
t))||this.rules.block.hr.test(t))break;let b=r();t=t.substring(e[0].length);let m=e[2].split(`
`,1)[0],v=e[1].length,y=this.options.pedantic?Se(m,v):m.replace(this.rules.other.leadingSpaceTab,A=>Se(A,v)),_=t.split(`\

`,1)[0],M=!y.trim(),k=0;if(this.options.pedantic?(k=2,p=y.trimStart()):M?k=v+1:(k=y.search(this.rules.other.nonSpaceChar),
k=k>4?1:k,p=y.slice(k),k+=v),M&&this.rules.other.blankLine.test(_)&&(t=t.substring(_.length+1),u=!0),!u){let A=this.rules.
other.nextBulletRegex(k),I=this.rules.other.hrRegex(k),$=this.rules.other.fencesBeginRegex(k),z=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(k):this.rules.other.headingBeginRegex(k),P=this.rules.other.htmlBeginRegex(k),N=this.
rules.other.blockquoteBeginRegex(k),Z=!1;for(;t;){let g=t.split(`
`,1)[0],x;if(_=g,this.options.pedantic?(_=_.replace(this.rules.other.listReplaceNesting,"  "),x=_):x=_.replace(this.rules.
other.leadingSpaceTab,w=>Se(w)),$.test(_)||z.test(_)||P.test(_)||N.test(_)||A.test(_)||I.test(_))break;if(x.search(this.
rules.other.nonSpaceChar)>=k||!_.trim())p+=`
`+x.slice(k),Z=!1;else{if(M)break;let w=y;if(!this.options.pedantic&&!p.includes(`
`)&&!y.includes("	")){let R;for(;!I.test(w)&&(R=this.rules.other.nestedBlockMarker.exec(w));)w=w.slice(R[0].length);if(!w.
trim())break}if(w.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||$.test(w)||z.
test(w)||P.test(w)||I.test(w))break;if(!this.options.pedantic&&!Z){let R=y.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test(R)||this.rules.block.heading.test(R)||this.rules.block.hr.test(R))break}let T=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(_)&&this.rules.block.lheading.test(`${y}
${_}`)?`    ${x.replace(/^ {0,3}/,"")}`:_;p+=`
`+T,Z=!0}M=!_.trim(),t=t.substring(g.length+1),y=x.slice(k)}}let S=n.slice(b,r());i.loose||(l?i.loose=!0:this.rules.other.
doubleBlankLine.test(S)&&(l=!0)),i.items.push({type:"list_item",raw:S,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(p),loose:!1,text:p,tokens:[]})}let f=i.items.at(-1);if(f)f.raw=f.raw.trimEnd(),f.text=f.text.trimEnd();else return;
i.raw=n.slice(0,r()).trimEnd();let c=[];for(let u of i.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
u.tokens=this.lexer.blockTokens(u.text,[]),!i.loose){let p=u.tokens.filter(m=>m.type==="space"),b=p.length>0&&p.some(m=>this.
rules.other.anyLine.test(m.raw));i.loose=b}for(let u=0;u<i.items.length;u++){let p=i.items[u],b=p.tokens[0];if(p.task&&(b?.
type==="text"||b?.type==="paragraph")){p.text=p.text.replace(this.rules.other.listReplaceTask,""),b.raw=b.raw.replace(this.
rules.other.listReplaceTask,""),b.text=b.text.replace(this.rules.other.listReplaceTask,"");let m=this.lexer.inlineQueue;
for(let y=c[u];y<m.length;y++)if(m[y].tokens===b.tokens){m[y].src=m[y].src.replace(this.rules.other.listReplaceTask,"");
break}let v=this.rules.other.listTaskCheckbox.exec(p.raw);if(v){let y={type:"checkbox",raw:v[0]+" ",checked:v[0]!=="[ ]"};
p.checked=y.checked,i.loose?p.tokens[0]&&["paragraph","text"].includes(p.tokens[0].type)&&"tokens"in p.tokens[0]&&p.tokens[0].
tokens?(p.tokens[0].raw=y.raw+p.tokens[0].raw,p.tokens[0].text=y.raw+p.tokens[0].text,p.tokens[0].tokens.unshift(y)):p.tokens.
unshift({type:"paragraph",raw:y.raw,text:y.raw,tokens:[y]}):p.tokens.unshift(y)}}else p.task&&(p.task=!1)}if(i.loose)for(let u of i.
items){u.loose=!0;for(let p of u.tokens)p.type==="text"&&(p.type="paragraph")}return i}}html(t){let e=this.rules.block.html.
exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=Gt(
e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.
block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&Wt(e[2],"()")!==-1)return;let n=_e(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:V(e[0],`
`),href:r,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let n=Ut(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:V(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let i of r)this.rules.other.tableAlignRight.test(i)?o.align.push(
"right"):this.rules.other.tableAlignCenter.test(i)?o.align.push("center"):this.rules.other.tableAlignLeft.test(i)?o.align.
push("left"):o.align.push(null);for(let i=0;i<n.length;i++)o.header.push({text:n[i],tokens:this.lexer.inline(n[i]),header:!0,
align:o.align[i]});for(let i of s)o.rows.push(Ut(i,o.header.length).map((a,l)=>({text:a,tokens:this.lexer.inline(a),header:!1,
align:o.align[l]})));return o}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"\
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
if(!this.options.pedantic&&Kt(t,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let l=V(s.slice(0,-1),"\\");if((s.length-
l.length)%2===0)return}else{let l=Wt(n[2],"()");if(l===-2)return;if(l>-1){let f=(n[0].indexOf("!")===0?5:4)+n[1].length+
l;n[2]=n[2].substring(0,l),n[0]=n[0].substring(0,f).trim(),n[3]=""}}let o=V(n[0].slice(0,-1),"\\");if((n[0].length-o.length)%
2===0)return;let i=n[2],a="";if(this.options.pedantic){let l=this.rules.other.pedanticHrefTitle.exec(i);l&&(i=l[1],a=l[3])}else
a=n[3]?n[3].slice(1,-1):"";return i=i.trim(),this.rules.other.startAngleBracket.test(i)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?i=i.slice(1):i=i.slice(1,-1)),Zt(n,{href:i&&i.replace(this.rules.inline.anyPunctuation,"$1"),
title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(
0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&Kt(t,r[1],s,this.rules))return;let o=e[_e(r[2]||r[1])];if(!o){let i=r[0].
charAt(0);return{type:"text",raw:i,text:i}}return Zt(r,o,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.
inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],o=n===s,i=e.length-t.length,a=i;for(;!this.
options.pedantic&&a>0&&e[a-1]===s;)a--;let l=[...e.slice(Math.max(0,a-2),a)].at(-1)??"",f=l==="*"||l==="_"||!!this.rules.
inline.punctuation.exec(l);a<i&&(n=l);let c=a<i?f:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(
this.rules.other.unicodeAlphaNumeric))return;let u=r[1]||r[3]||"";if(!u||!n||c){let p=[...r[0]].length-1,b,m,v=p,y=0,_=i-
a+p,M=!this.options.pedantic&&!!l.trim()&&(!!u||s==="*"&&!f);if(s!=="*"&&s!=="_")return;let k=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,S=an(this,e,s),A=e.length-t.length+p;if(S<A)return;e=e.slice(-1*t.
length+p);let I=S-A;for(k.lastIndex=0;(r=k.exec(e))!==null&&!(r.index>I);){if(b=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!b)continue;
if(m=[...b].length,r[3]||r[4]){v+=m;continue}else if((r[5]||r[6]||M)&&_%3&&!((_+m)%3)){if(o&&(r[5]||r[6]))break;y+=m;continue}
if(v-=m,v>0)continue;m=Math.min(m,m+v+y);let $=[...r[0]][0].length,z=t.slice(0,p+r.index+$+m);if(Math.min(p,m)%2){let N=z.
slice(1,-1);return{type:"em",raw:z,text:N,tokens:this.lexer.inlineTokens(N)}}let P=z.slice(2,-2);return{type:"strong",raw:z,
text:P,tokens:this.lexer.inlineTokens(P)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.
other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(
t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(
t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let s=[...r[0]].length-1,o,i,a=s,l=this.rules.inline.delRDelim,
f=ln(this,e),c=e.length-t.length+s;if(f<c)return;e=e.slice(-1*t.length+s);let u=f-c;for(l.lastIndex=0;(r=l.exec(e))!==null&&
!(r.index>u);){if(o=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!o||(i=[...o].length,i!==s))continue;if(r[3]||r[4]){a+=i;continue}
if(a-=i,a>0)continue;i=Math.min(i,i+a);let p=[...r[0]][0].length,b=t.slice(0,s+r.index+p+i),m=b.slice(s,-s);return{type:"\
del",raw:b,text:m,tokens:this.lexer.inlineTokens(m)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,
autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")
n=e[0],r="mailto:"+n;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);n=e[0],e[1]===
"www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){
let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:Fs(
e[0]),escaped:n}}}},cn=class ze{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||Xt,this.options.tokenizer=this.options.tokenizer||new se,this.tokenizer=this.options.
tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,
linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:q,block:ve.normal,inline:pe.normal};this.options.pedantic?(n.block=
ve.pedantic,n.inline=pe.pedantic):this.options.gfm&&(n.block=ve.gfm,this.options.breaks?n.inline=pe.breaks:n.inline=pe.gfm),
this.tokenizer.rules=n}static get rules(){return{block:ve,inline:pe}}static lex(e,n){return new ze(n).lex(e)}static lexInline(e,n){
return new ze(n).inlineTokens(e)}lex(e){e=e.replace(q.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=
!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(q.tabCharGlobal,"    ").replace(q.spaceLine,""));let o=1/0,
i,a=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===se.prototype.paragraph;for(;e;){if(e.length<o)o=
e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=n.at(-1);let l;if(this.options.extensions?.
block?.some(c=>(l=c.call({lexer:this},e,n))?(e=e.substring(l.raw.length),n.push(l),!0):!1))continue;if(l=this.tokenizer.
space(e)){e=e.substring(l.raw.length);let c=n.at(-1);l.raw.length===1&&c!==void 0?c.raw+=`
`:n.push(l);continue}if(l=this.tokenizer.code(e)){e=e.substring(l.raw.length);let c=n.at(-1);c?.type==="paragraph"||c?.type===
"text"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+l.raw,c.text+=`
`+l.text,this.inlineQueue.at(-1).src=c.text):n.push(l);continue}if(l=this.tokenizer.fences(e)){e=e.substring(l.raw.length),
n.push(l);continue}if(l=this.tokenizer.heading(e)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.hr(
e)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.blockquote(e)){e=e.substring(l.raw.length),n.push(
l);continue}if(l=this.tokenizer.list(e)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.html(e)){e=e.
substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.def(e)){e=e.substring(l.raw.length);let c=n.at(-1);c?.type===
"paragraph"||c?.type==="text"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+l.raw,c.text+=`
`+l.raw,this.inlineQueue.at(-1).src=c.text):(this.tokens.links[l.tag]||(this.tokens.links[l.tag]={href:l.href,title:l.title}),
n.push(l));continue}if(l=this.tokenizer.table(e)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.lheading(
e)){e=e.substring(l.raw.length),n.push(l);continue}let f=e;if(this.options.extensions?.startBlock){let c=1/0,u=e.slice(1),
p;this.options.extensions.startBlock.forEach(b=>{p=b.call({lexer:this},u),typeof p=="number"&&p>=0&&(c=Math.min(c,p))}),
c<1/0&&c>=0&&(f=e.substring(0,c+1))}if(this.state.top&&(l=this.tokenizer.paragraph(f))){let c=n.at(-1);(r||c===i&&a)&&c?.
type==="paragraph"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+l.raw,c.text+=`
`+l.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text,i=c):(n.push(l),i=l),r=f.length!==e.length,e=e.substring(
l.raw.length);continue}if(l=this.tokenizer.text(e)){e=e.substring(l.raw.length);let c=n.at(-1);c?.type==="text"?(c.raw+=
(c.raw.endsWith(`
`)?"":`
`)+l.raw,c.text+=`
`+l.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text):n.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(
0));break}}return this.state.top=!0,this.state.lastToken=s,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),
n}linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.inline.link;for(let r of e.matchAll(this.tokenizer.
rules.inline.blockSkip))if(n.test(r[0])&&e.charAt(r.index-1)!=="!")return!0;for(let r of e.matchAll(this.tokenizer.rules.
inline.reflinkSearch)){let s=r[0],o=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,_e(s.slice(
o+1,-1))))&&!(o>1&&this.linkInText(s.slice(1,o-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.
state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,n)}finally{this.state.linkParenPossible=
r}}#t(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),s=r||this.options.hooks?.emStrongMask||this.tokenizer.
emStrong!==se.prototype.emStrong||this.tokenizer.del!==se.prototype.del?this.#r(e):e;if(!r)return this.#e(e,s,n);Vs(this.
tokenizer,s);try{return this.#e(e,s,n)}finally{Us(this.tokenizer)}}#e(e,n,r){let s=!1,o="",i=1/0;for(;e;){if(e.length<i)
i=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}s||(o=""),s=!1;let a;if(this.options.extensions?.inline?.some(
c=>(a=c.call({lexer:this},e,r))?(e=e.substring(a.raw.length),r.push(a),!0):!1))continue;if(a=this.tokenizer.escape(e)){e=
e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.tag(e)){e=e.substring(a.raw.length),r.push(a);continue}
if(a=this.tokenizer.link(e)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.reflink(e,this.tokens.links)){
e=e.substring(a.raw.length);let c=r.at(-1);a.type==="text"&&c?.type==="text"?(c.raw+=a.raw,c.text+=a.text):r.push(a);continue}
let l=e[0];if(l==="*"||l==="_"){let c=n.length-e.length;if(an(this.tokenizer,n,l)<=c){let u=1;for(;u<e.length&&e.charCodeAt(
u)===l.charCodeAt(0);)u++;let p=e.substring(0,u),b=r.at(-1);b?.type==="text"&&!b.escaped?(b.raw+=p,b.text+=p):r.push({type:"\
text",raw:p,text:p,escaped:!1}),e=e.substring(u),o=l,s=!0;continue}}else if(l==="~"){let c=n.length-e.length;if(ln(this.
tokenizer,n)<=c){let u=1;for(;u<e.length&&e.charCodeAt(u)===126;)u++;let p=e.substring(0,u),b=r.at(-1);b?.type==="text"&&
!b.escaped?(b.raw+=p,b.text+=p):r.push({type:"text",raw:p,text:p,escaped:!1}),e=e.substring(u),o=l,s=!0;continue}}if(a=this.
tokenizer.emStrong(e,n,o)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.codespan(e)){e=e.substring(
a.raw.length),r.push(a);continue}if(a=this.tokenizer.br(e)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.
del(e,n,o)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.autolink(e)){e=e.substring(a.raw.length),
r.push(a);continue}if(!this.state.inLink&&(a=this.tokenizer.url(e))){e=e.substring(a.raw.length),r.push(a);continue}let f=e;
if(this.options.extensions?.startInline){let c=1/0,u=e.slice(1),p;this.options.extensions.startInline.forEach(b=>{p=b.call(
{lexer:this},u),typeof p=="number"&&p>=0&&(c=Math.min(c,p))}),c<1/0&&c>=0&&(f=e.substring(0,c+1))}if(a=this.tokenizer.inlineText(
f)){e=e.substring(a.raw.length),a.raw.slice(-1)!=="_"&&(o=a.raw.slice(-1)),s=!0;let c=r.at(-1);c?.type==="text"?(c.raw+=
a.raw,c.text+=a.text):r.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:n,
tag:r,autolink:s}=this.tokenizer.rules.inline,o="",i=0,a;for(n.lastIndex=0;a=n.exec(e);){let l=a.index+(a[2]?a[2].length:
0),f=a.index+a[0].length;if(e.charAt(l)==="<"){let c=e.slice(l),u=r.exec(c)||s.exec(c);if(!u){n.lastIndex=l+1;continue}f=
l+u[0].length,n.lastIndex=f}o+=e.slice(i,l)+"["+"a".repeat(f-l-2)+"]",i=f}return o+e.slice(i)}#r(e){let n=e;if(this.tokens.
links&&e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,s=o=>{let i=o.lastIndexOf("[");if(!Object.hasOwn(
this.tokens.links,_e(o.slice(i+1,-1))))return o;if(i>1&&o.charAt(0)!=="!"){let a=o.slice(1,i-1);if(this.linkInText(a))return"\
["+a.replace(r,s)+"]["+"a".repeat(o.length-i-2)+"]"}return"["+"a".repeat(o.length-2)+"]"};n=n.replace(r,s)}return n=n.replace(
this.tokenizer.rules.inline.anyPunctuationOutsideCode,(r,s,o)=>o?"+".repeat(r.length):s?s+r.slice(s.length,-s.length).replace(
/`/g,"+")+s:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){let n="In\
finite loop on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}};var Zs=16384,Ks=1e3,Xs={gfm:!0,breaks:!1,tokenizer:new se,extensions:{childTokens:{},renderers:{},block:[Ct],startBlock:[],
inline:[Pt],startInline:[It]}};function Ue(t,e){try{let n=new cn(Xs);n.tokens.links=e;let r=n.blockTokens(t,n.tokens);for(let{
src:s,tokens:o}of n.inlineQueue)s.length>Zs||(s.match(/[*_]/g)?.length??0)>Ks?o.push(dn("text",s)):n.inlineTokens(s,o);return[
...r]}catch{return[dn("html",t)]}}function dn(t,e){return{type:t,raw:e,text:e,block:t==="html",escaped:!1}}var Qs=/(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/,Js=/(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/,Ys=/<\/?[a-zA-Z][^<>\n]*$/,
eo=["**","~~","*","__","_"];function We(t){let e=Qs.exec(t),n=e?t.slice(0,e.index+(e[0].startsWith(`
`)?1:0)):t,r=n.lastIndexOf(`

`)+1;return n.slice(0,r)+Ge(n.slice(r))}function Ge(t){let e=t.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g,l=>"x".repeat(l.length)),
n=e.indexOf("`");if(n>=0)return`${t}${/`+/.exec(e.slice(n))[0]}`;let r=Js.exec(e);if(r)return Ge(t.slice(0,r.index)+(r[1]?
"":r[2]));let s=Ys.exec(e);if(s)return Ge(t.slice(0,s.index));let i=t.replace(/[*_~]{1,3}$/,"").trimEnd(),a=e.slice(0,i.
length);for(let l of eo){let f=a.split(l).length-1;a=a.replaceAll(l,"x".repeat(l.length));let c=new RegExp(String.raw`(?:^|[\s(\[{"'x])${l.
replace(/\*/g,String.raw`\*`)}\S`);f%2===1&&c.test(e.slice(0,i.length))&&(i+=l)}return i}var Ze=30,to=2,no=8,ro=/^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;function ae(){let t=d("div",{class:"markdown"}),e="",
n=0,r=[],s=Object.create(null),o,i=[],a,l=0,f=!1;function c(){t.replaceChildren(),[e,n,r,s,o,i]=["",0,[],Object.create(null),
void 0,[]],[a,l,f]=[void 0,0,!1]}function u(g){let x=g.includes("\r")?g.replace(/\r\n?/g,`
`):g;if(!(x===e&&!f))for((f||!x.startsWith(e))&&c(),e=x;p(););}function p(){if(o?.kind==="fence")return k(o);if(o)return A(
o);let g=e.slice(n);if(M(g))return!0;let x=b(g),w=un(x,g);if(w>0){for(let T of x.slice(0,w))m(T),y(T.raw,re(T));return!0}
return S(x[0],g)?!0:(v(b(We(g))),!1)}function b(g){return Ue(g,Object.create(s))}function m(g){g.type==="def"&&(s[g.tag]??=
{href:g.href,title:g.title})}function v(g){for(let x of i)x.remove();i=g.flatMap(x=>re(x)??[]),_().append(...i)}function y(g,x,w=!1){
v([]),n+=g.length,r.push({raw:g,element:x,links:Object.keys(s).length,cut:w}),x&&(x.parentNode!==a&&_().append(x),l+=1)}
function _(){return(!a||l>=Ze)&&(a=d("div",{class:"section"}),l=0,t.append(a)),a}function M(g){let x=ro.exec(g);if(!x)return!1;
let[w,T="",R=""]=x,H=w.length-w.trimStart().length;v([]);let C=Ce(R);return _().append(C.element),o={kind:"fence",view:C,
close:new RegExp(`^ {0,3}\\${T[0]}{${T.length},}[ \\t]*$`),indent:new RegExp(`^ {0,${H}}`),position:n+w.length},!0}function k(g){
let x=e.lastIndexOf(`
`)+1,w=x>g.position?e.slice(g.position,x-1).split(`
`):[],T=w.findIndex(U=>g.close.test(U)),R=T<0?w:w.slice(0,T);g.view.append(R.map(U=>U.replace(g.indent,"")));let H=T<0?w:
w.slice(0,T+1);for(let U of H)g.position+=U.length+1;let C=e.slice(g.position);return g.view.tail(T<0&&!/^ {0,3}[`~]+$/.
test(C)?C.replace(g.indent,""):""),T<0?!1:(o=void 0,y(e.slice(n,g.position),g.view.element,!0),g.position<e.length)}function S(g,x){
if(g?.type!=="list"&&g?.type!=="table"||Ke(g).length<no)return!1;let T=re(g),R=T.querySelector("tbody")??T,H=g.type==="t\
able"?x.split(`
`,2).map(C=>`${C}
`).join(""):"";return v([]),_().append(T),R.replaceChildren(),o={kind:g.type,element:T,container:R,head:H,kept:0,position:n+
H.length},!0}function A(g){let x=e.slice(g.position),w=b(g.head+x),[T]=w;return T?.type!==g.kind?z(g):un(w,g.head+x)>0?($(
g,Ke(T)),o=void 0,y(e.slice(n,g.position+T.raw.length-g.head.length),g.element,!0),!0):I(g,x)}function I(g,x){let[w]=b(g.
head+We(x)),T=w?.type===g.kind?Ke(w):[];$(g,T);let R=T.slice(0,-to),H=g.kind==="table"?oo(x,R.length):so(x,R);return H===
void 0||(g.kept+=R.length,g.position+=H),!1}function $(g,x){let w=x.map(T=>g.kind==="list"?Ie(T):ye(T));O(g.container,[...[
...g.container.children].slice(0,g.kept),...w])}function z(g){return o=void 0,O(g.container,[...g.container.children].slice(
0,g.kept)),y(e.slice(n,g.position),g.element,!0),!0}function P(){if(f)return;f=!0,v([]);let g=Ue(e,s=Object.create(null)),
x=Object.keys(s).length,w=(R,H)=>!!R&&!!H&&R.raw===H.raw&&!H.cut&&(H.links===x||!H.raw.includes("[")),T=0;for(;T<r.length&&
T<g.length&&w(g[T],r[T]);)T+=1;N(T,g),o=void 0}function N(g,x){let w=new Map,T=Object.keys(s).length;for(let C of r.slice(
g))!C.element||C.cut||C.links!==T&&C.raw.includes("[")||w.set(C.raw,[...w.get(C.raw)??[],C.element]);let R=r.slice(0,g).
flatMap(C=>C.element??[]),H=x.slice(g).flatMap(C=>w.get(C.raw)?.shift()??re(C)??[]);Z([...R,...H])}function Z(g){let x=[];
for(let w=0;w<g.length;w+=Ze){let R=t.children[x.length]??d("div",{class:"section"});O(R,g.slice(w,w+Ze)),x.push(R)}O(t,
x)}return{element:t,update:u,finish:P}}function un(t,e){let n=0,r=0;for(let[s,o]of t.entries()){if(!e.startsWith(o.raw,n))
break;s>0&&o.type!=="space"&&e.indexOf(`
`,n)>=0&&(r=s),n+=o.raw.length}return r}function Ke(t){return t.type==="list"?t.items:t.rows}function so(t,e){let n=0;for(let r of e){
let{raw:s}=r;if(!t.startsWith(s,n))return;n+=s.length}for(;t[n]===`
`;)n+=1;return n}function oo(t,e){let n=0;for(let r=0;r<e;r+=1)n=t.indexOf(`
`,n)+1;return n}var io=new Set("A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 \
H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE S SAMP SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEA\
D TR TT U UL VAR".split(" ")),ao=new Set("SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED TITLE HEAD SVG MATH TEXTARE\
A SELECT".split(" ")),lo=new Set("align colspan rowspan scope title start open dir".split(" ")),co=new Set("color backgr\
ound-color font-weight font-style text-align text-decoration white-space".split(" ")),uo=/^[#\w\s.,%()-]{1,60}$/,po=2e4,
pn=100;function gn(t){let e=d("div",{class:"html"}),n=po;function r(o,i,a){for(let l of o.childNodes)l.nodeType===Node.TEXT_NODE?
i.appendChild(document.createTextNode(l.data)):(l instanceof Element||l.nodeType===Node.ELEMENT_NODE)&&s(l,i,a)}function s(o,i,a){
let l=o.tagName.toUpperCase();if(ao.has(l)||n--<=0)return;let c=io.has(l)&&o.namespaceURI==="http://www.w3.org/1999/xhtm\
l"&&a<pn?document.createElement(l):void 0;c&&(go(o,c),i.appendChild(c)),a<4*pn&&r(o,c??i,a+1)}try{r(new DOMParser().parseFromString(
t,"text/html").body,e,0)}catch{e.textContent=t}return e}function go(t,e){for(let{name:s,value:o}of t.attributes)lo.has(s)&&
e.setAttribute(s,o);for(let s of co){let o=t.style?.getPropertyValue(s)??"";uo.test(o)&&!/url|expression|var/i.test(o)&&
e.style.setProperty(s,o)}let n=ke(t.getAttribute("href")??"");if(e.tagName==="A"&&n)for(let[s,o]of[["href",n],["target",
"_blank"],["rel","noopener noreferrer"]])e.setAttribute(s,o);let r=we(t.getAttribute("src")??"");e.tagName==="IMG"&&r&&!r.
ask&&e.setAttribute("src",r.url)}var Xe=2e3;function W(t="plain"){let e=d("div",{class:t}),n="",r;return{element:e,update(s){s.startsWith(n)||(e.replaceChildren(),
r=void 0,n="");for(let o=s.slice(n.length);o;){(!r||r.textContent.length>=Xe)&&e.append(r=d("span"));let i=o.slice(0,Xe);
r.append(i),r.normalize(),o=o.slice(Xe)}n=s}}}var fo=/^[A-Za-z0-9+/=\s]+$/,ho=[["image/png",t=>Ee("image/png",t)],["image/jpeg",t=>Ee("image/jpeg",t)],["image/gif",t=>Ee(
"image/gif",t)],["image/svg+xml",t=>Ee("image/svg+xml",mo(t))],["text/html",gn],["text/markdown",fn],["text/latex",fn],[
"text/plain",bo]];function me(t){for(let[e,n]of ho){let r=t[e],s=Array.isArray(r)?r.join(""):r,o=typeof s=="string"?n(s):
void 0;if(o)return o}}function Ee(t,e){if(fo.test(e))return d("img",{class:"figure",src:`data:${t};base64,${e.replace(/\s/g,
"")}`,alt:h.figure})}function mo(t){return btoa(String.fromCodePoint(...new TextEncoder().encode(t.slice(0,1e5))))}function fn(t){
let e=ae();return e.update(t),e.finish(),e.element}function bo(t){let e=W("plain output");return e.update(t),e.element}function hn(t,e){let n,r=[],s=(m,v,y)=>{let _=d("button",{type:"button",class:"quiet",title:v},m);return _.addEventListener(
"click",()=>n&&y(n)),_},o=m=>v=>{let y=r[r.indexOf(v)+m];y&&e.show(y.message_id)},i=s("‹",h.previousBranch,o(-1)),a=d(
"span",{class:"which"}),l=s("›",h.nextBranch,o(1));i.setAttribute("aria-label",h.previousBranch),l.setAttribute("aria-\
label",h.nextBranch);let f=d("span",{class:"branches",role:"group","aria-label":h.branches},i,a,l),c=s(h.copy,h.copyMessage,
async m=>{L(c,await ue(Q(m))?h.copied:h.copyFailed),setTimeout(()=>L(c,h.copy),1500)}),u=t==="user"?s(h.edit,h.editHint,
e.edit):s(h.regenerate,h.regenerateHint,m=>e.regenerate(m.message_id)),p=d("span",{class:"facts"}),b=d("div",{class:"foo\
ter"},f,c,u,p);return{element:b,update(m,v,{last:y,locked:_}){n=m,r=mt(v,m);let M=r.indexOf(m);f.hidden=r.length<2,b.hidden=
!y&&f.hidden||m.status==="streaming",L(a,`${M+1}/${r.length}`),i.disabled=_||M===0,l.disabled=_||M===r.length-1,u.disabled=
_,L(p,[xt(m.created_at),m.model].filter(Boolean).join(" · "))}}}function mn(){let t=d("summary",{}),e=ae(),n=d("details",{class:"reasoning"},t,e.element),r;function s(){!r||!n.open||(e.
update(r.part.text),r.done&&e.finish())}return n.addEventListener("toggle",s),{element:n,update(o,i){r={part:o,done:i},n.
hidden=i&&!o.text,n.classList.toggle("active",!i),L(t,i?h.thought(G(o.ended_at-o.started_at)):h.thinkingNow),s()}}}function bn(t){try{let e=JSON.parse(t);return ko(e)?"":JSON.stringify(e,null,2)}catch{return t}}function xn(t,e=80){let n=t;
try{let s=JSON.parse(t);s&&typeof s=="object"&&(n=Object.values(s).map(xo).join(", "))}catch{}let r=n.replace(/\s+/g," ").
trim();return r.length>e?`${r.slice(0,e-1)}…`:r}function xo(t){return typeof t=="string"?t:JSON.stringify(t)}function ko(t){
return typeof t=="object"&&t!==null&&Object.keys(t).length===0}function kn(t){let e=d("input",{type:"text",class:"reason",placeholder:h.reasonHint,"aria-label":h.reason}),n=d("button",
{type:"button",class:"primary"},h.approve),r=d("button",{type:"submit",class:"secondary"},h.deny),s=d("form",{class:"app\
roval"},n,r,e),o=i=>{for(let a of[e,n,r])a.disabled=!0;t(i,e.value.trim())};return n.addEventListener("click",()=>o(!0)),
s.addEventListener("submit",i=>{i.preventDefault(),o(!1)}),s}var wo={writing:"…",pending:"…",approval:"?",running:"",ok:"✓",error:"✕",denied:"⊘",stopped:"■",interrupted:"\
!",timeout:"!"},Qe=new Set(["approval","running","error","timeout"]);function wn(t){let e=d("span",{class:"icon","aria-h\
idden":"true"}),n=d("span",{class:"title"}),r=d("span",{class:"preview"}),s=d("span",{class:"words"}),o=W("plain output"),
i=d("div",{class:"arguments"},o.element),a=d("div",{class:"outputs"}),l=d("div",{class:"result"}),f=d("div",{class:"tool\
-body"},i,a,l),c=d("details",{},d("summary",{},e,n,r,s),f),u=d("div",{class:"figures"}),p=d("section",{class:"tool"},c,u),
b=[],m,v,y;function _(S){S.status==="approval"&&!m?(m=kn((A,I)=>t.approve(S.tool_call_id,A,I)),f.insertBefore(m,a)):S.status!==
"approval"&&(m?.remove(),m=void 0)}function M(S){S.output.forEach(([$,z],P)=>{b[P]??=vo($,z),b[P].view?.update(z)});let A=S.
output.findLast(([$])=>$==="progress"),I=b.filter(({kind:$})=>$!=="progress").map(({element:$})=>$);A&&S.status==="runni\
ng"&&I.push(d("div",{class:"progress"},A[1])),O(a,I)}function k(S){if(!S.end||S.end===y)return;y=S.end;let{display:A,result:I,
error:$,truncated:z}=S.end,P=A&&me(A);P?.tagName==="IMG"?u.append(P):P&&l.append(P);let N=$?[`${$.type}: ${$.message}`,$.
hint].filter(Boolean).join(`
`):I??"";!P&&N&&l.append(yn(N,$?"plain output failed":"plain output")),z&&l.append(d("p",{class:"note"},h.truncated))}return{
element:p,update(S,A,I){let $=yo(A,S.name);L(n,$),L(e,wo[S.status]),L(r,xn(S.arguments)),L(s,So(S,I)),p.setAttribute("ar\
ia-label",h.toolCall($)),p.dataset.status=S.status,v!==S.status&&((v===void 0||Qe.has(S.status)||Qe.has(v))&&(c.open=Qe.
has(S.status)),v=S.status),o.update(bn(S.arguments)),i.hidden=S.arguments.trim()==="{}"||!S.arguments,_(S),M(S),k(S)}}}function yo(t,e){
let n=t.agent.titles,r=n&&Object.hasOwn(n,e)?n[e]:void 0;return typeof r=="string"?r:e}function vo(t,e){if(t!=="display"){
let n=W(`plain output ${t==="stderr"?"stderr":""}`);return{kind:t,view:n,element:n.element}}try{let n=me(JSON.parse(e));
return{kind:t,element:n??d("span")}}catch{return{kind:t,element:yn(e)}}}function yn(t,e="plain output"){let n=W(e);return n.
update(t),n.element}function So(t,e){let{status:n,started_at:r,ended_at:s,end:o}=t;if(n==="running")return h.tool.running(
G(e-(r??e),1));let i=o?.duration??(r!==null&&s!==null?(s-r)/1e6:void 0),a=i===void 0?"":G(i*1e6,1);return n==="ok"?h.tool.
ok(a):n==="denied"?h.tool.denied(t.approval?.reason??""):h.tool[n]}function vn(t,e){let n=d("div",{class:"body"}),r=Ro(()=>e.regenerate(l.message_id)),s=hn(t,e),o=t==="user"?h.you:h.assistant,
i=d("article",{class:`message ${t}`,"aria-label":o},n,r.element,s.element),a=[],l;return{element:i,update(f,c,u,p){l=f;let b=f.
status==="streaming";f.parts.forEach((m,v)=>{(a[v]??=To(m,t,e)).update(m,c,!b||v<f.parts.length-1,u)}),O(n,Object.values(
a).map(m=>m.element)),B(i,{"aria-busy":b?"true":void 0,"data-status":f.status}),r.update(f,c,p),s.update(f,c,p)}}}function To(t,e,n){
switch(t.type){case"text":return e==="user"?Eo():_o();case"reasoning":{let r=mn();return{element:r.element,update:(s,o,i)=>r.
update(s,i)}}case"tool_call":{let r=wn(n);return{element:r.element,update(s,o,i,a){let l=s.type==="tool_call"?o.tool_calls.
get(s.tool_call_id):void 0;l&&r.update(l,o,a)}}}case"image":return{element:Ao(t),update:()=>{}};case"context":return{element:d(
"span",{class:"chip",title:t.text},`@${t.name}`),update:()=>{}};default:return{element:d("span",{hidden:!0}),update:()=>{}}}}
function _o(){let t=ae();return{element:t.element,update(e,n,r){e.type==="text"&&(t.update(e.text),r&&t.finish())}}}function Eo(){
let t=W();return{element:t.element,update:e=>e.type==="text"&&t.update(e.text)}}function Ao(t){return t.data&&me({[t.media_type]:t.
data})||d("span",{class:"chip"},t.url??t.media_type)}function Ro(t){let[e,n,r]=[d("strong"),d("span"),d("em")],s=d("butt\
on",{type:"button",class:"secondary"},h.retry),o=d("div",{class:"ending",hidden:!0,role:"alert"},e,n,r,s);return s.addEventListener(
"click",t),{element:o,update(i,a,{last:l,locked:f}){let c=Lo(i),u=$o(i,a);o.hidden=!c,o.className=u?"ending error":"endi\
ng",L(e,c),L(n,u?.message??""),L(r,u?.hint??""),s.hidden=!l||i.status!=="failed",s.disabled=f}}}function $o(t,e){return e.
requests.get(t.request_id??"")?.end?.error}function Lo(t){let{status:e,finish_reason:n}=t;return e==="stopped"||e==="fai\
led"||e==="interrupted"?h.messageStatus[e]:n==="length"||n==="content_filter"?h.messageStatus[n]:""}var Mo=250,Co=12,Po=8,Io=1e3;function Sn(t,e){let n=d("div",{class:"messages",role:"log","aria-live":"off","aria-label":h.
conversation}),r=d("p",{class:"empty"},h.empty),s=d("div",{class:"scroller",tabindex:"0"},r,n),o=Et(s),i=d("div",{class:"\
status"}),a=vt(),l=new Map,f=new Set,c,u,p="",b=!1,m=0,v=0;async function y(g,x,w){c=performance.now(),u=void 0,o.jump(),
I();let{error:T}=await t.command(g,x);c=void 0,u=T,T&&w&&M.restore(w),P()}let _={approve(g,x,w){t.command("approve",{tool_call_id:g,
approved:x,reason:w||null})},edit(g){let x=w=>w.type==="text"||w.type==="image";M.edit(g.message_id,g.parts.filter(x))},
regenerate:g=>{y("regenerate",{message_id:g})},async show(g){u=(await t.command("show",{message_id:g})).error,P()}},M=_t(
{send(g,x){x===void 0?y("send",{parts:g},g):y("edit",{message_id:x,parts:g},g)},async stop(){b=!0,I(),await t.command("s\
top"),b=!1,P()},said:()=>Re(t.state).flatMap(g=>g.role==="user"?Q(g):[]),async variables(g){let{value:x}=await t.command(
"variables",{prefix:g});return x??[]}}),k=d("section",{class:"chat","aria-label":h.region},d("div",{class:"viewport"},s,
o.button),i,M.element,a.element);function S(g){let{state:x}=t,w=t.now(),T=Re(x),R=`${x.head} ${x.messages.size} ${g}`;if(R!==
p)for(let{message_id:j}of T)f.add(j);p=R;let H=performance.now()+Po,C=[];for(let j=T.length-1;j>=0;j-=1){let de=T[j],Mn=A(
de);if(!f.has(de.message_id))continue;let Cn=T[j+1]?.role!==de.role;T.length-j>Co&&performance.now()>H?C.push(de.message_id):
Mn.update(de,x,w,{last:Cn,locked:g})}let U=T.map(j=>A(j).element);O(n,U),r.hidden=U.length>0,f.clear();for(let j of C)f.
add(j);C.length>0&&P()}function A(g){let x=l.get(g.message_id);return x||l.set(g.message_id,x=vn(g.role,_)),x}function I(){
let g=c!==void 0||X(t.state)!==void 0,x=b?h.stopping:$(),w=u??(t.notice?.level==="error"?t.notice:void 0),T=w&&[w.message,
w.hint].filter(Boolean).join(" ");return L(i,x??T??yt(t.state,t.now())),i.classList.toggle("failed",!x&&T!==void 0),k.dataset.
connection=t.connection,M.update(g,b),g}function $(){return c===void 0?t.connection==="connecting"?h.connecting:void 0:performance.
now()-c>Io?h.waitingForKernel:h.sending}function z(){m=0;let g=performance.now();S(I()),a.update(t.state,Me(t.state)),o.
keep();let x=performance.now();v=x+(x-g)}function P(){m||=requestAnimationFrame(function g(){performance.now()<v?m=requestAnimationFrame(
g):z()})}let N=t.subscribe(g=>{g!==void 0&&f.add(g),P()}),Z=setInterval(()=>{if(!(!X(t.state)&&c===void 0)){for(let g of t.
state.tool_calls.values())g.status==="running"&&f.add(g.message_id);P()}},Mo);return e.append(k),z(),()=>{N(),clearInterval(
Z),cancelAnimationFrame(m),k.remove()}}var le={history:"Sessions",newChat:"New chat",agent:"Agent",untitled:"Untitled",busy:"Generation in progress…"};function Tn(t){
let e=d("button",{type:"button",class:"new"},le.newChat),n=d("select",{"aria-label":le.agent}),r=d("ul"),s=d("p",{class:"\
busy",role:"status"}),o=d("fieldset",{},e,d("label",{},le.agent,n),r),i=d("nav",{"aria-label":le.history},s,o),a=[],l=null;
function f(){O(r,a.map(c))}function c(u){let p=d("time",{},new Date(u.updated_at/1e3).toLocaleString()),b=d("span",{},u.
title||u.first_message||le.untitled),m=u.session_id===l?"true":void 0,v=d("button",{type:"button","aria-current":m},b,p);
return v.addEventListener("click",()=>t.select(u.session_id)),d("li",{},v)}return e.addEventListener("click",()=>t.select(
null)),{element:i,sessions(u){a=u,f()},agents(u){O(n,u.map(p=>d("option",{value:p},p)))},current(u){l=u,f()},agent:()=>n.
value||void 0,lock(u){o.disabled=u,s.textContent=u?le.busy:""}}}var et=tt(document.body.dataset.base),En=d("main"),_n=()=>{},Je=null,Ye=!1,ce=Tn({select:t=>{location.hash=t??""}});function An(t){
_n(),Rn(t);let e=!1,n=()=>Ho(e||X(r.state)!==void 0),r=ht(a=>{let l=rt(et,t,a,{agent:ce.agent,began:zo});return{...l,async command(f,c){
e=f!=="stop",n();let u=await l.command(f,c);return e=!1,n(),u}}}),s=ut(En);s.root.adoptedStyleSheets.push(Ln(ft));let o=r.
subscribe(n),i=Sn(r,s.root);_n=()=>{o(),i(),r.close(),s.close()}}function Rn(t){ce.current(Je=t)}function Ho(t){t!==Ye&&
(ce.lock(Ye=t),t||$n())}function zo(t){globalThis.history.replaceState(null,"",`#${t}`),Rn(t)}function Oo(){let t=location.
hash.slice(1)||null;t!==Je&&(Ye?location.hash=Je??"":An(t))}async function $n(){ce.sessions(await et.sessions())}function Ln(t){
let e=new CSSStyleSheet;return e.replaceSync(t),e}document.adoptedStyleSheets=[Ln(gt)];document.body.append(ce.element,En);
addEventListener("hashchange",Oo);An(location.hash.slice(1)||null);$n();et.agents().then(ce.agents);
