var ne=class extends Error{info;constructor(e){super(e.message),this.info=e}};function pt(t){let e=`${t}nbagent/api`;async function n(r,s={}){
let i={"Content-Type":"application/json","X-XSRFToken":Wn("_xsrf")},o=await fetch(e+r,{...s,headers:i}).catch(()=>{});if(!o)
throw new ne({type:"Unreachable",message:"The server cannot be reached."});if(!o.ok)throw new ne(await Gn(o));return o}return{
sessions:async r=>(await n(`/sessions?search=${encodeURIComponent(r)}`)).json(),rename:async(r,s)=>{await n(`/sessions/${r}`,
{method:"PATCH",body:JSON.stringify({title:s})})},remove:async r=>{await n(`/sessions/${r}`,{method:"DELETE"})},agents:async()=>(await(await n(
"/agents")).json()).agents,async chat(r){let s=await n("/chat/stream?format=events",{method:"POST",body:JSON.stringify(r)});
return s.body?.cancel(),s.headers.get("X-Nbagent-Session")},stop:async r=>{await n(`/sessions/${r}/stop`,{method:"POST"})},
approve:async(r,s)=>{await n(`/sessions/${r}/approve`,{method:"POST",body:JSON.stringify(s)})},math:()=>import(`${t}nbag\
ent/math.js`),eventsUrl:r=>`${e}/sessions/${r}/events?format=events&follow=true`}}async function Gn(t){let e=await t.json().
catch(()=>({}));return{type:e.type??"Refused",message:e.message??t.statusText,hint:e.hint??void 0,status:t.status}}function Wn(t){
let e=document.cookie.split("; ").find(n=>n.startsWith(`${t}=`));return e?decodeURIComponent(e.slice(t.length+1)):""}function ft(t,e,n,r){let s;function i(c){s=new EventSource(t.eventsUrl(c)),s.onopen=()=>n.connection("open while a cell \
runs"),s.onmessage=({data:p})=>n.entries(c,[JSON.parse(p)]),s.onerror=()=>{s?.readyState===EventSource.CLOSED&&n.notice(
{type:"notice",level:"error",message:"This session cannot be shown.",hint:null})}}async function o(c){let p=await t.chat(
{agent:r.agent(),session_id:e??void 0,...c});e===null&&(e=p,i(p),r.began(p))}let l={send:({parts:c})=>o({messages:[gt(c)]}),
edit:({parts:c,message_id:p})=>o({messages:[gt(c)],messageId:p}),regenerate:({message_id:c})=>o({trigger:"regenerate-mes\
sage",messageId:c}),stop:async()=>{e&&await t.stop(e)},approve:async c=>{e&&await t.approve(e,c)}};async function a(c,p={}){
let u=await He(l,c,p);if(u.error){let{message:m,hint:b}=u.error;n.notice({type:"notice",level:"error",message:m,hint:b??
null})}return u}e!==null&&i(e);let f=Zn(async()=>n.math(await t.math()));return{command:a,wantMath:f,close:()=>s?.close()}}
async function He(t,e,n){let r=t[e];if(!r)return{error:{type:"UsageError",message:`${e} is not possible on this page.`}};
try{return{value:await r(n)}}catch(s){if(!(s instanceof ne))throw s;return{error:s.info}}}function Zn(t){let e;return()=>{
e??=t()}}function gt(t){return{role:"user",parts:t.map(Kn)}}function Kn(t){if(t.type!=="image")return t;let e=t.url??`da\
ta:${t.media_type};base64,${t.data}`;return{type:"file",mediaType:t.media_type,url:e}}function d(t,e={},...n){let r=document.createElement(t);return W(r,e),Xn(r,n),r}function W(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function P(t,e){t.textContent!==e&&(t.textContent=
e)}function N(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function Xn(t,e){for(let n of e)n&&t.append(n)}function ze(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function Q(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function bt(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=Jn[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var Qn={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
Jn={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...ht(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...ht(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
e.parent_id===t.head&&(t.head=e.message_id),e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=
e,n.retries+=1)},request_end(t,e,n){let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,
ended_at:n,retry:null});let s=t.messages.get(r.start.message_id);if(s)return s.status=Qn[e.outcome],s.finish_reason=e.finish_reason??
null,s.completed_at=n,s.message_id},text_delta(t,e,n,r){return mt(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return mt(t,
e,"reasoning",n,r)},part_end(t,e,n){let r=xt(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){
let r=t.messages.get(e.message_id);if(r)return t.tool_calls.set(e.tool_call_id,Yn(e.tool_call_id,r,e.name,n)),r.parts[e.
index]={type:"tool_call",tool_call_id:e.tool_call_id},kt(t,r,n),r.message_id},tool_call_delta:X((t,e)=>{t.arguments+=e.arguments}),
tool_call_end:X((t,e)=>{Object.assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:X(
t=>{t.status="approval"}),approval_response:X((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:X((t,e,n)=>{
Object.assign(t,{status:"running",where:e.where,started_at:n})}),tool_output:X((t,e)=>{let n=t.output.at(-1),r=e.kind===
"stdout"||e.kind==="stderr";n&&r&&n[0]===e.kind?n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:X((t,e,n)=>{Object.
assign(t,{status:e.outcome,end:e,ended_at:n})})};function ht(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,
parts:[],status:"complete",run_id:null,request_id:null,provider:null,model:null,finish_reason:null,completed_at:null}}function Yn(t,e,n,r){
return{tool_call_id:t,message_id:e.message_id,name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,
approval:null,where:null,started_at:null,ended_at:null,output:[],end:null}}function mt(t,e,n,r,s){let i=xt(t,e.message_id,
e.index,n,s);if(i)return i.text+=e.text,i.ended_at=r,e.message_id}function xt(t,e,n,r,s){let i=t.messages.get(e);if(!i)return;
let o=i.parts[n];if(o)return"started_at"in o?o:void 0;let l={type:r,text:"",started_at:s,ended_at:s};return i.parts[n]=l,
kt(t,i,s),l}function kt(t,e,n){let r=t.requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function X(t){return(e,n,r)=>{
let s=e.tool_calls.get(n.tool_call_id);if(s)return t(s,n,r),s.message_id}}var er=/^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/,tr=/^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;
function wt(t){let e=er.exec(t);return e?{type:"math",raw:e[0],tex:e[1]??e[2]??"",display:!0}:void 0}function yt(t){let e=tr.
exec(t);if(!e)return;let[n,r,s,i,o]=e;return{type:"math",raw:n,tex:r??s??i??o??"",display:r!==void 0||s!==void 0}}function vt(t){
let e=t.search(/\$|\\[([]/);return e<0?void 0:e}var Oe=new CSSStyleSheet,ke=new Set,we,qe;function St(t){qe=t,ke.size>0&&
qe()}function Tt(t){we=t,Oe.replaceSync(we.css);for(let{element:e,token:n}of ke){let r=e.deref();r&&_t(r,n)}ke.clear()}function Ne(t){
let e=d("code",{class:t.display?"math display":"math"},t.raw.trim());return we?_t(e,t):(ke.add({element:new WeakRef(e),token:t}),
qe?.()),e}function _t(t,e){try{let n=d("span",{class:t.className});we?.default(e.tex,n,e.display),t.replaceChildren(...n.
childNodes),t.classList.add("drawn")}catch{}}var Et=':host{display:block;--bg: var(--jp-layout-color1, var(--vscode-editor-background, #fff));--bg-soft: var(--jp-lay\
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
-align:center;color:var(--fg-soft)}.messages{display:flex;flex-direction:column;gap:8px}.message{contain:content;min-wid\
th:0;padding-block-end:1px}.message:not([aria-busy],:nth-last-child(-n+3)){content-visibility:auto;contain-intrinsic-siz\
e:auto 300px}.message.user{align-self:flex-end;max-width:85%;display:flex;flex-direction:column;align-items:flex-end}.me\
ssage.user .body{padding:7px 13px;border-radius:14px;background:var(--bg-soft)}.section{contain:content}.section{padding\
-block-start:.75em}.section:first-child{padding-block-start:0}.section>*{margin-block-start:.75em}.body{display:flex;fle\
x-direction:column;gap:.75em}:where(p,ul,ol,blockquote,h1,h2,h3,h4,h5,h6,pre,hr,table){margin:0}.markdown{overflow-wrap:\
break-word;min-width:0}.markdown :is(h1,h2,h3,h4,h5,h6){font-weight:650;line-height:1.3}.section>:is(h1,h2,h3){margin-bl\
ock-start:1.1em}.markdown h1{font-size:1.35em}.markdown h2{font-size:1.2em}.markdown h3{font-size:1.08em}.markdown :is(h\
4,h5,h6){font-size:1em}.markdown :is(ul,ol){padding-inline-start:1.6em}.markdown li{margin-block-start:.25em}.markdown l\
i>:is(ul,ol){margin-block-start:.25em}.markdown :is(li>p,blockquote>*){margin-block-start:.5em}.markdown :is(.section,li\
,ul,ol,blockquote)>:first-child{margin-block-start:0}.markdown li.task{list-style:none;margin-inline-start:-1.4em}.markd\
own li.task input{margin:0 .5em 0 0;vertical-align:-1px}.markdown blockquote{padding-inline-start:.9em;border-inline-sta\
rt:3px solid var(--border);color:var(--fg-soft)}.markdown hr{border:0;border-block-start:1px solid var(--border)}.markdo\
wn a{color:var(--link);text-decoration:underline;text-underline-offset:2px}.markdown img{max-width:100%;border-radius:6p\
x}.markdown code{font:.9em/1.5 var(--mono);padding:.1em .35em;border-radius:4px;background:var(--bg-soft)}.markdown code\
.math{background:none}.markdown code.math.drawn{padding:0;font:inherit}.formula{overflow-x:auto;text-align:center}.load-\
image{padding:6px 10px;border:1px dashed var(--border);border-radius:6px;background:none;color:var(--fg-soft);font:inher\
it;font-size:13px;cursor:pointer}.load-image span{display:block;color:var(--fg)}.table{overflow-x:auto}.table table{bord\
er-collapse:collapse;font-size:.95em}.table :is(th,td){padding:4px 10px;border:1px solid var(--border);text-align:start}\
.table th{background:var(--bg-soft);font-weight:600}.align-center{text-align:center!important}.align-right{text-align:en\
d!important}.code{border:1px solid var(--border);border-radius:8px;background:var(--bg-code);overflow:hidden}.code-bar{d\
isplay:flex;gap:2px;align-items:center;padding:2px 6px 0 12px;font-size:12px;color:var(--fg-soft)}.code-bar span{flex:1}\
.code pre{overflow-x:auto;padding:4px 12px 10px;font:13px/1.5 var(--mono);tab-size:4}.code pre code{display:block;width:\
max-content;min-width:100%;padding:0;background:none;font:inherit;overflow-wrap:normal}.lines{display:block;contain:cont\
ent}.k{color:var(--code-keyword);font-weight:600}.s{color:var(--code-string)}.c{color:var(--code-comment);font-style:ita\
lic}.n,.b{color:var(--code-number)}.f{color:var(--code-name)}.d{color:var(--code-meta)}.quiet{padding:1px 7px;border:0;b\
order-radius:5px;background:none;color:var(--fg-soft);font:inherit;font-size:12px;cursor:pointer}.quiet:hover{background\
:var(--bg-strong);color:var(--fg)}.plain{white-space:pre-wrap;overflow-wrap:anywhere}summary{cursor:pointer;list-style:n\
one}summary::-webkit-details-marker{display:none}.reasoning>summary{width:fit-content;font-size:13px;color:var(--fg-soft\
)}.reasoning>summary:after{content:" \\203a";display:inline-block}.reasoning[open]>summary:after{content:" \\2304"}.reason\
ing>.markdown{margin-block-start:6px;padding-inline-start:12px;border-inline-start:2px solid var(--border);color:var(--f\
g-soft);font-size:13px}.tool{border:1px solid var(--border);border-radius:8px;font-size:13px;overflow:hidden}.tool summa\
ry{display:flex;align-items:center;gap:8px;padding:5px 10px}.tool summary:hover{background:var(--bg-soft)}.tool .icon{fl\
ex:none;width:14px;text-align:center;font-weight:700;color:var(--fg-soft)}.tool .title{flex:none;font-weight:600}.tool .\
preview{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-family:var(--mono);font-size:1\
2px;color:var(--fg-soft)}.tool .words{flex:none;max-width:50%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;\
color:var(--fg-soft);font-variant-numeric:tabular-nums}.tool details[open] .preview{visibility:hidden}.tool[data-status=\
ok] .icon{color:var(--ok)}.tool:is([data-status=error],[data-status=timeout]) :is(.icon,.words){color:var(--error)}.tool\
:is([data-status=denied],[data-status=stopped],[data-status=interrupted],[data-status=approval]) .icon{color:var(--warn)\
}.tool[data-status=approval]{border-color:var(--warn)}.tool[data-status=running] .icon{height:14px;border:2px solid var(\
--border);border-block-start-color:var(--accent);border-radius:50%;animation:spin .9s linear infinite}@keyframes spin{to\
{transform:rotate(1turn)}}.tool-body{display:flex;flex-direction:column;gap:8px;padding:4px 10px 10px 32px}.tool-body>:e\
mpty{display:none}.output{max-height:260px;overflow:auto;font:12.5px/1.5 var(--mono)}.arguments .output{color:var(--fg-s\
oft)}.outputs .output,.result .output{padding:6px 9px;border-radius:6px;background:var(--bg-soft)}.stderr,.failed{color:\
var(--error)}.progress,.note{color:var(--fg-soft)}.figure{display:block;max-width:100%;border-radius:6px;background:#fff\
}.figures:not(:empty){padding:0 10px 10px}.html{overflow-x:auto;max-height:360px}.html table{border-collapse:collapse;fo\
nt-size:12.5px;font-variant-numeric:tabular-nums}.html :is(th,td){padding:3px 9px;text-align:end;border-block-end:1px so\
lid var(--border)}.html th{font-weight:600}.approval{display:flex;flex-wrap:wrap;gap:8px}.field{flex:1;min-width:120px;p\
adding:3px 9px;border:1px solid var(--border);border-radius:6px;background:var(--bg);color:var(--fg);font:inherit}.prima\
ry,.secondary{padding:4px 14px;border:1px solid transparent;border-radius:6px;font:inherit;font-weight:600;cursor:pointe\
r}.primary{background:var(--accent);color:var(--on-accent)}.secondary{border-color:var(--fg-soft);background:none;color:\
var(--fg)}:is(.primary,.secondary,.field):disabled{opacity:.5;cursor:default}.chip{display:inline-block;margin:4px 4px 0\
 0;padding:0 8px;border-radius:999px;background:var(--bg-strong);font-size:12px}.bar{display:flex;align-items:center;gap\
:10px;min-width:0;margin:0;padding:4px 10px;border:0;border-block-end:1px solid var(--border)}.bar>[aria-expanded]{displ\
ay:flex;min-width:0}.bar>[aria-expanded]:before{content:"\\2630";margin-inline-end:8px}.bar span{overflow:hidden;text-ove\
rflow:ellipsis;white-space:nowrap}.bar>:last-child{flex:none;margin-inline-start:auto}.bar :disabled{color:var(--fg-soft\
);opacity:.6}.bar small,.history small{flex:none;color:var(--fg-soft)}.history{overflow-y:auto;min-height:220px;padding:\
8px 14px;font-size:13px}.history .field{width:100%}.history fieldset{min-width:0;margin:0;padding:0;border:0}.history ul\
{margin:8px 0 0;padding:0;list-style:none}.history li{display:flex;align-items:center;gap:4px;border-radius:6px}.history\
 li:hover,.history li:has([aria-current]){background:var(--bg-soft)}.history li>span{flex:1;padding:5px 8px;overflow-wra\
p:anywhere}.pick{display:flex;flex:1;gap:10px;align-items:baseline;min-width:0;padding:5px 8px;border:0;background:none;\
color:inherit;font:inherit;text-align:start;cursor:pointer}.pick span{flex:1;overflow:hidden;text-overflow:ellipsis;whit\
e-space:nowrap}.danger{color:var(--error)}.footer{display:flex;align-items:center;gap:2px;height:20px;margin-block-start\
:3px;margin-inline-start:-7px;font-size:12px;color:var(--fg-soft)}.footer>:not(.branches){opacity:0;transition:opacity .\
12s}.message:is(:hover,:focus-within,:last-child) .footer>*{opacity:1}.message:last-child .facts:not(:hover){opacity:0}.\
message:is(:hover,:focus-within) .facts{opacity:1!important}.facts{margin-inline-start:6px}.branches{display:inline-flex\
;align-items:center}.quiet:disabled{color:var(--border);cursor:default;background:none}.ending{margin-top:6px;font-size:\
13px;color:var(--fg-soft)}.ending strong{font-weight:600}.ending span:not(:empty):before{content:": "}.ending em{display\
:block;font-style:normal}.ending.error{padding:8px 12px;border-inline-start:3px solid var(--error);border-radius:4px;bac\
kground:var(--bg-soft);color:var(--fg)}.ending.error strong{color:var(--error)}.jump{position:absolute;bottom:8px;left:5\
0%;transform:translate(-50%);padding:3px 12px;border:1px solid var(--border);border-radius:999px;background:var(--bg);co\
lor:var(--fg);font:inherit;font-size:13px;cursor:pointer;box-shadow:0 1px 4px #0000002e}.ending .secondary{margin-block-\
start:8px;padding:2px 12px}.status.failed{color:var(--error)}.status{min-height:24px;padding:4px 18px 2px;font-size:12px\
;line-height:18px;color:var(--fg-soft);font-variant-numeric:tabular-nums}.composer{position:relative;margin:2px 10px 10p\
x;border:1px solid var(--border);border-radius:18px;background:var(--bg)}.composer:focus-within{border-color:var(--accen\
t);box-shadow:0 0 0 1px var(--accent)}.row{display:flex;align-items:flex-end;gap:6px;padding:5px 5px 5px 12px}.editing{d\
isplay:flex;align-items:center;gap:8px;padding:6px 8px 0 12px;font-size:12px;color:var(--fg-soft)}.editing span{flex:1}.\
attachments{display:flex;flex-wrap:wrap;gap:8px;padding:8px 12px 0}.attachments span{position:relative}.attachments img{\
display:block;height:56px;max-width:120px;object-fit:cover;border-radius:8px}.attachments button{position:absolute;inset\
-block-start:-6px;inset-inline-end:-6px;border-radius:999px;padding:0 5px;background:var(--bg-strong);color:var(--fg)}.s\
uggestions{position:absolute;inset-block-end:100%;inset-inline-start:8px;z-index:1;max-height:200px;min-width:200px;marg\
in:0 0 4px;padding:4px;overflow-y:auto;list-style:none;border:1px solid var(--border);border-radius:8px;background:var(-\
-bg);box-shadow:0 2px 10px #0003}.suggestions li{display:flex;gap:16px;justify-content:space-between;padding:2px 8px;bor\
der-radius:5px;cursor:pointer;font:13px/1.5 var(--mono)}.suggestions em{font-style:normal;color:var(--fg-soft)}.suggesti\
ons [aria-selected=true]{background:var(--accent);color:var(--on-accent)}.suggestions [aria-selected=true] em{color:inhe\
rit}.input{flex:1;min-width:0;max-height:calc(15em + 6px);padding:3px 0;border:0;outline:0;resize:none;background:none;c\
olor:inherit;font:inherit;line-height:1.5}.input::placeholder{color:var(--fg-soft);opacity:1}.send{flex:none;width:28px;\
height:28px;padding:0;border:0;border-radius:50%;cursor:pointer;background:var(--accent);position:relative}.send:disable\
d{background:var(--bg-strong);cursor:default}.send:before{content:"";position:absolute;inset:0;background:var(--on-accen\
t);clip-path:polygon(50% 25%,74% 50%,66% 57%,55.5% 46.5%,55.5% 75%,44.5% 75%,44.5% 46.5%,34% 57%,26% 50%)}.send.stop{bac\
kground:var(--fg)}.send.stop:before{background:var(--bg);clip-path:inset(34% round 2px)}button:focus-visible,.scroller:f\
ocus-visible,.field:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.unseen{position:absolute;width:1px\
;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.plain,.input,.markdown :is(p,li,h1,h2,h3,h4,h5,h6,t\
h,td){unicode-bidi:plaintext}@media(prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}\
}@media(forced-colors:active){.send:before{forced-color-adjust:none;background:ButtonText}.send,.tool,.message.user .bod\
y,.quiet{border:1px solid}.suggestions [aria-selected=true]{outline:2px solid Highlight}}@media print{.chat{max-height:n\
one;border:0}.scroller{overflow:visible}.composer,.status,.footer,.jump,.code-bar button{display:none}}';function At(t){let e=d("div",{class:"nbagent","data-lm-suppress-shortcuts":"true"}),n=e.attachShadow({mode:"open"}),r=new CSSStyleSheet;
r.replaceSync(Et),n.adoptedStyleSheets=[r,Oe];for(let s of["keydown","keypress","keyup"])e.addEventListener(s,i=>{rr(i)||
i.stopPropagation()});return t.append(e),{root:n,host:e}}function rr(t){return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()===
"s"||t.shiftKey&&t.key.toLowerCase()==="p")}async function ce(t){try{return await navigator.clipboard.writeText(t),!0}catch{
return sr(t)}}function sr(t){let e=d("textarea",{style:"position:fixed;opacity:0"});e.value=t,document.body.append(e),e.
select();let n=document.execCommand("copy");return e.remove(),n}async function Rt(t){let e=globalThis.jupyterapp;if(!e)return!1;
try{return await e.commands.execute("notebook:insert-cell-below"),e.shell.currentWidget.content.activeCell.model.sharedModel.
setSource(t),!0}catch{return!1}}var $t="html,body{height:100%;margin:0}body{display:grid;grid-template-columns:minmax(180px,260px) 1fr;overflow:hidden;b\
ackground:#fff;color:#1f2328;font:14px/1.5 system-ui,sans-serif}main{min-width:0;min-height:0}main>.nbagent{height:100%}\
nav{position:relative;overflow-y:auto;padding:12px;border-inline-end:1px solid #d8dee4;background:#f6f7f8}fieldset{displ\
ay:flex;flex-direction:column;gap:10px;min-width:0;margin:0;padding:0;border:0}fieldset:disabled{opacity:.55}button,sele\
ct,input{font:inherit;color:inherit}button,select{cursor:pointer}:disabled,fieldset:disabled *{cursor:not-allowed}.setti\
ngs{display:flex;flex-direction:column;gap:10px}.secondary,.field{padding:6px 10px;border:1px solid #8c959f;border-radiu\
s:8px;background:#fff}.field{min-width:0;width:100%;box-sizing:border-box}label{display:flex;gap:8px;align-items:center;\
color:#59636e;font-size:12px}select{flex:1;min-width:0}.note{min-height:1.5em;margin:0 0 8px;color:#59636e;font-size:12p\
x}ul{display:flex;flex-direction:column;gap:2px;margin:0;padding:0;list-style:none}li{display:flex;align-items:center;ga\
p:2px;border-radius:6px}li:hover{background:#e8e8ea}li:has([aria-current]){background:#e2e8f0}li>span{flex:1;min-width:0\
;padding:6px 8px;overflow-wrap:anywhere}.pick{flex:1;min-width:0;padding:6px 8px;border:0;background:none;text-align:sta\
rt}.pick span{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.quiet{padding:2px 6px;border:0;bo\
rder-radius:5px;background:none;color:#59636e;font-size:12px}.quiet:hover:enabled{background:#d8dee4;color:#1f2328}.dang\
er{color:#c62828}li>[aria-label]{opacity:0}li:is(:hover,:focus-within)>[aria-label]{opacity:1}small{color:#59636e;font-s\
ize:11px}";var Mt=":host,.chat{height:100%}.chat{max-width:none;max-height:none;margin:0;border:0;border-radius:0}.viewport,.scroll\
er{flex:1}";function Lt(t){let e=ze(),n="connecting",r,s=Number.NEGATIVE_INFINITY,i=new Set,o=a=>{for(let f of i)f(a)},l=t({reset(){
e=ze(),r=void 0,o()},entries(a,f){let c=new Set;for(let p of f)c.add(bt(e,a,p));s=Math.max(s,e.at-Date.now()*1e3);for(let p of c)
o(p)},notice(a){r=a,o()},math:Tt,connection(a){n=a,o()}});return St(l.wantMath),{get state(){return e},get connection(){
return n},get notice(){return r},command:l.command,now:()=>Date.now()*1e3+s,subscribe(a){return i.add(a),()=>i.delete(a)},
close:l.close}}var g={region:"Chat with an agent",demo:"demo model — no LLM configured",conversation:"Conversation",you:"You",assistant:"\
Assistant",placeholder:"Ask anything…",busy:"Generation in progress…",message:"Message",send:"Send",sendHint:"Send (\
Enter)",stop:"Stop",stopHint:"Stop (Esc)",stopping:"Stopping…",thinking:t=>`Thinking… ${t}`,waitingForModel:(t,e)=>`\
Waiting for ${t}… ${e}`,writing:t=>`Answering… ${t}`,writingCall:t=>`Preparing a tool call… ${t}`,usingTool:(t,e)=>`\
Using tool: ${t}… ${e}`,needsApproval:t=>`Waiting for your approval: ${t}`,preparing:"Preparing…",rateLimit:"rate li\
mit",thinkingNow:"Thinking…",thought:t=>t==="0 s"?"Thought for a moment":`Thought for ${t}`,toolCall:t=>`Tool: ${t}`,tool:{
writing:"Writing arguments…",pending:"Waiting for the kernel",approval:"Waiting for your approval",running:t=>`Running\
… ${t}`,ok:t=>t&&t!=="0.0 s"?`Done in ${t}`:"Done",error:"Failed",denied:t=>t?`Denied: ${t}`:"Denied",stopped:"Stopped",
interrupted:"Interrupted",timeout:"Timed out"},session:"Session",history:"Sessions",newChat:"New chat",untitled:"New ses\
sion",search:"Search sessions",loading:"Loading…",noSessions:"There are no sessions yet.",nothingFound:"No session has\
 these words.",newestOf:(t,e)=>`The newest ${t} of ${e}: search for the others.`,questions:t=>t===1?"1 message":`${t} me\
ssages`,title:"Title",renameSession:t=>`Rename: ${t}`,removeSession:t=>`Delete: ${t}`,removeForGood:t=>`Delete “${t}” \
for good?`,remove:"Delete",keep:"Keep",agent:"Agent",edit:"Edit",editHint:"Write this message anew; the old version stay\
s",editing:"You are rewriting an earlier message. The old version stays.",cancel:"Cancel",regenerate:"Regenerate",regenerateHint:"\
Have this answered again; this answer stays",retry:"Try again",copyMessage:"Copy this message",branches:"Versions of thi\
s message",previousBranch:"Previous version",nextBranch:"Next version",variables:"Variables",removeImage:"Remove this im\
age",attachedImage:"Attached image",truncated:"The model was given only the beginning of this result.",figure:"Figure",approve:"\
Approve",deny:"Deny",reason:"Reason for denying",reasonHint:"Reason (optional)",retrying:(t,e)=>`Retrying in ${t} s (${e}\
)`,sending:"Sending…",waitingForKernel:"Waiting for the kernel: a cell is running",connecting:"Connecting to the kerne\
l…",jumpToEnd:"↓ New text",empty:"Ask a question to begin.",messageStatus:{stopped:"Stopped",failed:"Failed",interrupted:"\
Interrupted: the kernel ended before the answer was complete",length:"Cut off: the model's output limit was reached",content_filter:"\
Cut off by the provider's content filter"},copy:"Copy",copied:"Copied",copyFailed:"Could not copy",copyCode:"Copy this c\
ode",insert:"Insert cell",inserted:"Inserted",copiedInstead:"Copied instead",insertCode:"Put this code into a new cell b\
elow",linkRefused:"This address is not a web or mail address and was left out",imageRefused:"This image's address is not\
 allowed",loadImage:t=>`Load image from ${t}`,task:t=>t?"Done":"Not done",tokens:(t,e)=>`${t} in · ${e} out`,sessionTotal:t=>`\
session ${t}`};function Z(t,e=0){let n=Math.max(0,t/1e6);return n<60?`${e>0?n.toFixed(e):Math.floor(n)} s`:`${Math.floor(
n/60)} min ${Math.floor(n%60)} s`}function je(t){return t<1e3?String(t):`${(t/1e3).toFixed(t<1e4?1:0)}k`}function Ct(t){
return`$${t.toFixed(t<.1?4:2)}`}function ye(t){let e=new Date(t/1e3),n=e.toDateString()===new Date().toDateString();return e.
toLocaleString(void 0,n?{timeStyle:"short"}:{dateStyle:"medium",timeStyle:"short"})}function Be(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let s=t.messages.get(r);if(!s)break;e.push(
s),r=s.parent_id}return e.reverse()}function U(t){return t.parts.map(e=>e.type==="text"?e.text:"").join("")}function Pt(t,e){
let n=[];for(let r of t.messages.values())r.parent_id===e.parent_id&&r.role===e.role&&n.push(r);return n}var ar=5e5;function zt(t,e){let n=Q(t);return n?cr(t,n,e):lr(t)||fr(t)}function lr(t){return t.agent.provider==="demo"?g.
demo:""}function Fe(t){let e=De(t,"approval");return e&&g.needsApproval(e.name)}function De(t,e){let n=r=>t.runs.get(r.run_id??
"")?.status==="running";return[...t.tool_calls.values()].findLast(r=>r.status===e&&n(r))}function cr(t,e,n){return dr(t,
n)??ur(t,e,n)??g.preparing}function dr(t,e){let n=De(t,"running"),r=De(t,"pending");return Fe(t)??(n&&g.usingTool(n.name,
Z(e-(n.started_at??e),1)))??(r&&e-t.at>ar?g.waitingForKernel:void 0)}function ur(t,e,n){let r=gr(t,e.start.run_id);if(r?.
status!=="running")return;if(r.retry)return pr(r,t.at,n);let s=Z(n-r.started_at);if(r.first_at===null)return g.waitingForModel(
r.start.model,s);let i=t.messages.get(r.start.message_id)?.parts.at(-1)?.type;return i==="tool_call"?g.writingCall(s):i===
"reasoning"?g.thinking(s):g.writing(s)}function pr(t,e,n){let{delay:r,error:s}=t.retry,i=Math.max(0,Math.ceil(r-(n-e)/1e6)),
o=s.status===429?g.rateLimit:s.message;return g.retrying(i,s.status?`${s.status} ${o}`:o)}function gr(t,e){return[...t.requests.
values()].findLast(n=>n.start.run_id===e)}function fr(t){let e=t.head===null?void 0:t.messages.get(t.head)?.run_id,n=[...t.
requests.values()],r=It(n.filter(o=>o.start.run_id===e)),s=It(n);if(!s)return"";let i=r?[Ht(r)]:[];return(!r||s.input>r.
input)&&i.push(g.sessionTotal(Ht(s))),i.join(" · ")}function It(t){let e={input:0,output:0,cost:void 0},n=!1;for(let{end:r}of t)
r?.usage?.input_tokens===void 0&&r?.usage?.output_tokens===void 0||(n=!0,e.input+=r.usage.input_tokens??0,e.output+=r.usage.
output_tokens??0,r.cost_usd!==void 0&&(e.cost=(e.cost??0)+r.cost_usd));return n?e:void 0}function Ht({input:t,output:e,cost:n}){
let r=g.tokens(je(t),je(e));return n===void 0?r:`${r} · ${Ct(n)}`}var hr=1500;function qt(){let t=d("div",{class:"unseen",role:"status","aria-live":"polite"}),e,n=Date.now(),r=0,s=Number.
NEGATIVE_INFINITY,i,o;function l(c){s=performance.now(),P(t,c)}function a(c){let p=c.messages.get(c.head??"");e!==(p?.message_id??
"")&&(r=p&&p.created_at/1e3<n?U(p).length:0,e=p?.message_id??"")}function f(c){o=void 0,a(c);let p=c.messages.get(e??"");
if(p?.role!=="assistant")return;let u=U(p).slice(r),m=p.status==="streaming"?/^[\s\S]*[.!?…:。]\s/.exec(u)?.[0]??"":u;
m&&(r+=m.length,l(m.replace(/[*_`#>|~]+/g,"")))}return{element:t,update(c,p){a(c),p!==i&&p&&l(p),i=p;let u=s+hr-performance.
now();u<=0?f(c):o??=setTimeout(f,u,c)}}}var mr=new Set(["image/png","image/jpeg","image/gif","image/webp"]),br=1e7;function Ot(t,e){let n=d("div",{class:"attach\
ments",hidden:!0}),r=[];function s(l){r=[...l],n.hidden=r.length===0,n.replaceChildren(...r.map(i)),e()}function i(l){let a=d(
"button",{type:"button",class:"quiet","aria-label":g.removeImage},"✕");a.addEventListener("click",()=>s(r.filter(c=>c!==
l)));let f=l.data?`data:${l.media_type};base64,${l.data}`:void 0;return d("span",{},d("img",{src:f,alt:g.attachedImage}),
a)}async function o(l,a){let f=[...a??[]].filter(p=>mr.has(p.type)&&p.size<=br);if(f.length===0)return;l.preventDefault();
let c=await Promise.all(f.map(async p=>({type:"image",media_type:p.type,data:await xr(p)})));s([...r,...c])}return t.addEventListener(
"paste",l=>{o(l,l.clipboardData?.files)}),t.addEventListener("drop",l=>{o(l,l.dataTransfer?.files)}),t.addEventListener(
"dragover",l=>l.preventDefault()),{element:n,set:s,parts:()=>r}}function xr(t){return new Promise((e,n)=>{let r=new FileReader;
r.onload=()=>e(String(r.result).split(",",2)[1]??""),r.onerror=()=>n(r.error),r.readAsDataURL(t)})}var kr=/(?:^|[^\w@.])@(\w*)$/;function Nt(t,e){let n=d("ul",{class:"suggestions",role:"listbox",id:"suggestions","aria-l\
abel":g.variables});n.hidden=!0,t.setAttribute("aria-controls","suggestions"),t.setAttribute("aria-autocomplete","list");
let r=[],s=0,i=0,o=()=>kr.exec(t.value.slice(0,t.selectionStart))?.[1];function l(){i+=1,n.hidden=!0,t.removeAttribute("\
aria-activedescendant")}function a(){let p=r.map(({name:u,kind:m},b)=>{let y=d("li",{role:"option",id:`suggestion-${b}`,
"aria-selected":String(b===s)});return y.append(d("span",{},u),d("em",{},m)),y.addEventListener("mousedown",k=>{k.preventDefault(),
f(u)}),y});n.replaceChildren(...p),n.hidden=!1,p[s]?.scrollIntoView({block:"nearest"}),t.setAttribute("aria-activedescen\
dant",`suggestion-${s}`)}function f(p){let u=t.selectionStart-(o()?.length??0);t.setRangeText(`${p} `,u,t.selectionStart,
"end"),l(),t.dispatchEvent(new Event("input"))}async function c(){let p=o();if(p===void 0)return l();let u=++i,m=await e(
p);u===i&&(r=m.filter(({name:b})=>b!==p),s=0,r.length>0?a():l())}return t.addEventListener("input",()=>{c()}),t.addEventListener(
"blur",l),{element:n,close:l,handleKey(p){if(n.hidden)return!1;let{key:u}=p;if(u==="ArrowDown"||u==="ArrowUp")s=(s+(u===
"ArrowDown"?1:r.length-1))%r.length,a();else if(u==="Enter"||u==="Tab")f(r[s].name);else if(u==="Escape")l();else return!1;
return p.preventDefault(),!0}}}function jt(t){let e=d("textarea",{rows:"1",class:"input","aria-label":g.message}),n=d("button",{type:"submit",class:"se\
nd"}),r=d("button",{type:"button",class:"quiet"},g.cancel),s=d("div",{class:"editing",hidden:!0},d("span",{},g.editing),
r),i=d("div",{class:"row"},e,n),o=d("form",{class:"composer"}),l=Ot(o,()=>y()),a=Nt(e,t.variables);o.append(a.element,s,
l.element,i);let f=!1,c,p=-1;function u(){let w=e.value.trim();return[...w?[{type:"text",text:w}]:[],...l.parts()]}function m(w){
e.value=w.flatMap(v=>v.type==="text"?v.text:[]).join(`
`),l.set(w.filter(v=>v.type==="image")),y()}function b(){c=void 0,p=-1,a.close(),m([])}function y(){e.style.height="auto",
e.style.height=`${e.scrollHeight}px`,n.disabled=!f&&u().length===0,s.hidden=c===void 0}function k(){let w=u();if(f||w.length===
0)return;let v=c;b(),t.send(w,v)}function E(w){let v=t.said(),_=p+w;return _>=v.length||_<-1?!1:(p=_,m(_<0?[]:[{type:"te\
xt",text:v[v.length-1-_]}]),!0)}function I(w){if(w.isComposing||a.handleKey(w))return;let v=p>=0||e.value==="";if(w.key===
"Enter"&&!w.shiftKey&&!w.altKey)k();else if(w.key==="Escape"&&f)t.stop();else if(w.key==="Escape"&&(u().length>0||c))b();else if(!(w.
key==="ArrowUp"&&v&&E(1))){if(!(w.key==="ArrowDown"&&p>=0&&E(-1)))return}w.preventDefault()}return o.addEventListener("s\
ubmit",w=>{w.preventDefault(),f?t.stop():k()}),r.addEventListener("click",b),e.addEventListener("keydown",I),e.addEventListener(
"input",()=>{p=-1,y()}),{element:o,update(w,v){f=w;let _=v?g.stopping:g.stopHint;W(n,{class:f?"send stop":"send","aria-l\
abel":f?g.stop:g.send,title:f?_:g.sendHint}),W(e,{placeholder:f?g.busy:g.placeholder}),y()},restore(w){u().length===0&&m(
w)},edit(w,v){c=w,m(v),e.focus()},settle(){c=void 0,y()},focus:()=>e.focus()}}var wr=24;function Bt(t){let e=d("button",{type:"button",class:"jump",hidden:!0},g.jumpToEnd),n=!0,r=0,s=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=wr,i=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=s(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",i),{button:e,jump:i,keep(){let o=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:o&&(e.hidden=!1)}}}var yr=String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`,vr=String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`,Ft={open:"`",close:"`",kind:"s"},Se={
open:"/*",close:"*/",kind:"c"},Sr="true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self su\
per";function D(t,e,n=[],{strings:r=[yr,vr],ignoreCase:s=!1,decorator:i=""}={}){let l=[`(?<span>${n.map(f=>Tr(f.open)).join(
"|")||"(?!)"})`,`(?<comment>${e}.*)`,`(?<string>${r.join("|")})`,`(?<decorator>${i||"(?!)"})`,String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`].join("|"),a=f=>new Set(f.split(" "));return{words:a(t),
constants:a(Sr),pattern:new RegExp(l,"uy"),spans:n,ignoreCase:s}}function Tr(t){return t.replace(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}var _r="abstract as async await bool boolean break byte case catch char class const constexpr continue crate d\
ebugger declare default defer delete do double else enum export extends extern final finally float fn for foreach from f\
unc function get go if impl implements import in inline instanceof int interface internal is let long loop match mod mod\
ule move mut namespace new of operator out override package private protected pub public readonly record ref return set \
short signed sizeof static string struct switch template throw trait try type typedef typeof union unsafe unsigned use u\
sing val var virtual void volatile when where while with yield",Er="add all alter and any as asc begin between by case c\
ast check column commit constraint create cross database default delete desc distinct drop else end exists explain false\
 foreign from full grant group having if in index inner insert intersect into is join key left like limit not null offse\
t on or order outer over partition primary references right rollback row rows select set table then to true union unique\
 update using values view when where window with",Ar=D("and as assert async await break case class continue def del elif\
 else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
"#",[{open:'"""',close:'"""',kind:"s"},{open:"'''",close:"'''",kind:"s"}],{decorator:String.raw`@[\w.]+|^[%!]{1,2}\w+`}),
Dt=D(_r,"//",[Se,Ft],{decorator:String.raw`@\w+|#\[.*?\]|^\s*#\w+`}),Rr=D("if then else elif fi for while until do done \
case esac in function return local export source set unset alias echo cd exit sudo","#",[],{decorator:String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+`}),
$r=D(Er,"--",[Se],{ignoreCase:!0}),Mr=D("break else for function if in next repeat return while library require","#",[Ft]),
Lr=D("abstract baremodule begin break catch const continue do else elseif end export finally for function global if impo\
rt in let local macro module mutable primitive quote return struct try type using where while","#",[{open:'"""',close:'"\
""',kind:"s"}],{decorator:String.raw`@\w+`}),Cr=D("alias and begin break case class def do else elsif end ensure for if \
in module next not or redo rescue retry return then undef unless until when while yield require puts attr_accessor","#",
[],{decorator:String.raw`:\w+|@{1,2}\w+`}),Pr=D("","(?:#|//)",[Se],{decorator:String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`}),
Ir=D("","(?!)",[{open:"<!--",close:"-->",kind:"c"}],{decorator:String.raw`<\/?[\w:-]+|\/?>|&\w+;`}),Hr=D("","(?!)",[Se],
{decorator:String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+`}),zr=new Map([[Ar,"python py python3 ipython pycon"],[Dt,"javascript j\
s jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],[Dt,"php scala dart zig objec\
tive-c groovy"],[Rr,"bash sh shell zsh console dockerfile docker makefile make powershell ps1"],[$r,"sql sqlite postgres\
ql postgres mysql duckdb plsql"],[Mr,"r"],[Lr,"julia jl lua elixir"],[Cr,"ruby rb perl"],[Pr,"json jsonc json5 yaml yml \
toml ini cfg properties env"],[Ir,"html xml svg xhtml vue svelte"],[Hr,"css scss less"]].flatMap(([t,e])=>e.split(" ").map(
n=>[n,t])));function Vt(t){let e=t.toLowerCase();if(e==="diff"||e==="patch")return qr;let n=zr.get(e);return n&&((r,s)=>Or(
n,r,s))}function qr(t){return[[[t.startsWith("+")?"s":t.startsWith("-")?"d":t.startsWith("@")?"k":"",t]],0]}function Or(t,e,n){
let r=[],s=0,i=n>0?t.spans[n-1]:void 0,o=0;for(;s<e.length||i;){if(i){let a=e.indexOf(i.close,s);if(a<0)return ve(r,i.kind,
e.slice(o)),[r,1+t.spans.indexOf(i)];s=a+i.close.length,ve(r,i.kind,e.slice(o,s)),i=void 0;continue}t.pattern.lastIndex=
s;let l=t.pattern.exec(e);if(!l?.[0]){ve(r,"",e[s]),s+=1;continue}o=s,s+=l[0].length,l.groups.span?i=t.spans.find(a=>a.open===
l[0]):ve(r,Nr(t,l),l[0])}return[r,0]}function Nr(t,e){let{comment:n,string:r,decorator:s,number:i,name:o,call:l}=e.groups;
if(n!==void 0)return"c";if(r!==void 0)return"s";if(s!==void 0)return"d";if(i!==void 0)return"n";let a=t.ignoreCase?o.toLowerCase():
o;return t.words.has(a)?"k":t.constants.has(a)?"b":l!==void 0?"f":""}function ve(t,e,n){let r=t.at(-1);r&&r[0]===e?r[1]+=
n:n&&t.push([e,n])}var jr=40,Br=5e3,Dr=2e3;function Ut(t,e){let n=Ve(t);return n.append(e.split(`
`)),n.element}function Ve(t){let e=t.trim().split(/[\s,{]/,1)[0].slice(0,30),n=Vt(e),r=d("code",{}),s=d("span",{});r.append(
s);let i=[],o=d("div",{class:"code"},Vr(e,()=>i.join(`
`)),d("pre",{tabindex:"0"},r)),l,a=0;function f(c){if(i.length%jr===0&&(l=d("span",{class:"lines"}),r.insertBefore(l,s)),
i.length>0&&l.append(`
`),i.push(c),!n||i.length>Br||c.length>Dr)return l.append(c);let[p,u]=n(c,a);a=u,l.append(...p.map(Fr))}return{element:o,
append:c=>c.forEach(f),tail:c=>P(s,c&&i.length>0?`
${c}`:c)}}function Fr([t,e]){return t?d("span",{class:t},e):e}function Vr(t,e){let n=d("button",{type:"button",class:"qu\
iet",title:g.copyCode},g.copy);n.addEventListener("click",async()=>{P(n,await ce(e())?g.copied:g.copyFailed),setTimeout(
()=>P(n,g.copy),1500)});let r=d("button",{type:"button",class:"quiet",title:g.insertCode},g.insert);return r.addEventListener(
"click",async()=>{let s=await Rt(e());P(r,s?g.inserted:await ce(e())?g.copiedInstead:g.copyFailed),setTimeout(()=>P(r,g.
insert),1500)}),d("div",{class:"code-bar"},d("span",{},t),r,n)}var Ur=/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,Gt=new Map;function J(t){return t.includes(
"&")?t.replace(Ur,(e,n,r,s)=>{if(s!==void 0)return Gr(e);let i=n?Number.parseInt(n,10):Number.parseInt(r,16);return i>0&&
i<=1114111&&!(i>=55296&&i<=57343)?String.fromCodePoint(i):"�"}):t}function Gr(t){let e=Gt.get(t);if(e===void 0){try{e=
new DOMParser().parseFromString(t,"text/html").documentElement.textContent??t}catch{e=t}Gt.set(t,e)}return e}var Wr=new Set(["http:","https:","mailto:"]),Zr=/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i,Kr=/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;
function Te(t){return Wr.has(Zt(t))?t.trim():void 0}function _e(t){if(Zr.test(t))return{url:t,ask:!1};let e=Zt(t);return e===
"http:"||e==="https:"?{url:t.trim(),ask:!0}:void 0}function Wt(t){try{return new URL(t).host}catch{return"?"}}function Zt(t){
try{return new URL(t.replace(Kr,"")).protocol}catch{return""}}var Kt=24;function re(t,e=0){if(e>Kt)return d("p",{class:"plain"},t.raw);switch(t.type){case"space":case"def":return;case"\
heading":return Y(d(`h${ns(t)}`),t.tokens,e);case"hr":return d("hr");case"code":return Ut(t.lang??"",t.text);case"blockq\
uote":return Xt(d("blockquote"),t.tokens,e+1);case"list":return Xr(t,e);case"table":return Qr(t,e);case"math":return d("\
div",{class:"formula"},Ne(t));case"html":return d("p",{class:"plain"},t.raw.trimEnd());default:return Y(d("p"),Jt(t),e)}}
function Ue(t,e=0){let n=d("li",{class:t.task?"task":void 0});for(let r of t.tokens)r.type==="text"||r.type==="checkbox"?
Y(n,[r],e):Xt(n,[r],e+1);return n}function Ee(t,e=0){let n=d("tr");for(let r of t){let s=d(r.header?"th":"td",{class:r.align?
`align-${r.align}`:void 0});n.append(Y(s,r.tokens,e))}return n}function Xt(t,e,n){for(let r of e){let s=re(r,n);s&&t.append(
s)}return t}function Xr(t,e){let n=t.ordered&&t.start!==1?String(t.start):void 0,r=d(t.ordered?"ol":"ul",{start:n});return r.
append(...t.items.map(s=>Ue(s,e+1))),r}function Qr(t,e){let n=d("tbody");n.append(...t.rows.map(s=>Ee(s,e)));let r=d("th\
ead",{},Ee(t.header,e));return d("div",{class:"table",tabindex:"0",role:"group"},d("table",{},r,n))}function Y(t,e,n){for(let r of e)
n>Kt?t.append(r.raw):Jr(t,r,n+1);return t}function Jr(t,e,n){switch(e.type){case"strong":case"em":case"del":t.append(Y(d(
e.type),Jt(e),n));return;case"codespan":t.append(d("code",{},e.text));return;case"br":t.append(d("br"));return;case"link":
t.append(Yr(e,n));return;case"image":t.append(es(e));return;case"checkbox":t.append(ts(e.checked));return;case"math":t.append(
Ne(e));return;case"html":t.append(/^<br\s*\/?>$/i.test(e.raw)?d("br"):e.raw);return;case"escape":t.append(e.text);return;default:
"tokens"in e&&e.tokens?Y(t,e.tokens,n):t.append(J(e.text))}}function Yr(t,e){let n=Te(t.autolink?t.href:J(t.href)),r=t.title?
J(t.title):void 0,s=n?d("a",{href:n,title:r??n,target:"_blank",rel:"noopener noreferrer"}):d("span",{class:"no-link",title:g.
linkRefused});return Y(s,t.tokens,e)}function es(t){let e=Qt(t.tokens??[])||J(t.text),n=_e(J(t.href));if(!n)return d("sp\
an",{class:"no-link",title:g.imageRefused},e||t.href);let r=()=>d("img",{src:n.url,alt:e,referrerpolicy:"no-referrer"});
if(!n.ask)return r();let s=d("button",{type:"button",class:"load-image",title:n.url});return s.append(g.loadImage(Wt(n.url)),
e?d("span",{},e):""),s.addEventListener("click",()=>s.replaceWith(r())),s}function ts(t){let e=d("input",{type:"checkbox",
disabled:!0,"aria-label":g.task(t)});return W(e,{checked:t}),e}function Qt(t){return t.map(e=>"tokens"in e&&e.tokens?Qt(
e.tokens):J("text"in e?String(e.text):"")).join("")}function ns(t){return Math.min(6,Math.max(1,t.depth))}function Jt(t){
return"tokens"in t&&t.tokens?t.tokens:[{type:"text",raw:t.raw,text:"text"in t?String(t.text):t.raw}]}function rs(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var ln=rs();var te={exec:()=>null};function ee(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),s=e[r];return s||(s=t(r),e[r]=
s),s}}function R(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(s,i)=>{let o=typeof i=="string"?i:i.source;return o=
o.replace(j.caret,"$1"),n=n.replace(s,o),r},getRegex:()=>new RegExp(n,e)};return r}var cn=((t="")=>{try{return!!new RegExp(
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
notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:ee(
t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:ee(t=>new RegExp(`^ {0,${t}}((?:-[\
 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:ee(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~~~)`)),headingBeginRegex:ee(
t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:ee(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:ee(
t=>new RegExp(`^ {0,${t}}(?:</?(?:${Ke})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z\
]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:ee(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
ss=/^(?:[ \t]*(?:\n|$))+/,is=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,os=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
ue=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,as=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,Ze=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
Ke="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",pe=R(
" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",Ke).getRegex(),dn=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
un=R(dn).replace(/bull/g,Ze).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,pe).getRegex(),ls=R(dn).replace(/bull/g,Ze).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,pe).getRegex(),Xe=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
cs=/^[^\n]+/,Qe=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,ds=R(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",Qe).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),us=R(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,Ze).getRegex(),Je=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,ps=R(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",Je).replace("tag",Ke).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),pn=t=>R(Xe).replace("hr",ue).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tab\
le","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",t).replace("html",pe).getRegex(),gs=pn(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),fs=pn(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
hs=R(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",fs).getRegex(),Ye={blockquote:hs,
code:is,def:ds,fences:os,heading:as,hr:ue,html:ps,lheading:un,list:us,newline:ss,paragraph:gs,table:te,text:cs},Yt=R("^ \
*([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|\
html).*(?:\\n|$))*)\\n*|$)").replace("hr",ue).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").
replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",pe).getRegex(),ms={...Ye,lheading:ls,table:Yt,paragraph:R(Xe).replace(
"hr",ue).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Yt).replace("blockquote"," {\
0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)\
])[ \\t]+[^ \\t\\n]").replace("html",pe).getRegex()},bs={...Ye,html:R(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?:\
 *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",Je).replace(/tag/g,
"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr\
|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:te,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:R(Xe).replace("hr",ue).
replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",un).getRegex()},xs=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,ks=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
gn=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,ws=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,F=/[\p{P}\p{S}]/u,
oe=/[\s\p{P}\p{S}]/u,ge=/[^\s\p{P}\p{S}]/u,ys=R(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,oe).getRegex(),vs=/[\p{Pi}\p{Ps}"']/u,
fn=/(?!~)[\p{P}\p{S}]/u,Ss=/(?!~)[\s\p{P}\p{S}]/u,Ts=/(?:[^\s\p{P}\p{S}]|~)/u,_s=R(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",cn?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
hn=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,Es=R(hn,"u").replace(/punct/g,F).getRegex(),As=R(
hn,"u").replace(/punct/g,fn).getRegex(),Rs=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
$s=R(Rs,"u").replace(/openQuote/g,vs).replace(/punct/g,F).getRegex(),mn="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",Ms=R(mn,"gu").replace(/notPunctSpace/g,
ge).replace(/punctSpace/g,oe).replace(/punct/g,F).getRegex(),Ls=R(mn,"gu").replace(/notPunctSpace/g,Ts).replace(/punctSpace/g,
Ss).replace(/punct/g,fn).getRegex(),Cs="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",Ps=R(Cs,"gu").replace(/notPunctSpace/g,ge).replace(/punctSpace/g,
oe).replace(/punct/g,F).getRegex(),Is=R("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notP\
unctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=pun\
ct)","gu").replace(/notPunctSpace/g,ge).replace(/punctSpace/g,oe).replace(/punct/g,F).getRegex(),Hs="^[^_*]*?\\*\\*[^_*]*?\
_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctS\
pace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",zs=R(
Hs,"gu").replace(/notPunctSpace/g,ge).replace(/punctSpace/g,oe).replace(/punct/g,F).getRegex(),qs=R(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,F).getRegex(),Os="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",Ns=R(Os,"gu").replace(/notPunctSpace/g,ge).replace(/punctSpace/g,oe).replace(/punct/g,F).getRegex(),js=R(/\\(punct)/,
"gu").replace(/punct/g,F).getRegex(),Bs=R(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,F).
getRegex(),Ds=R(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),Fs=R(Je).replace("(?:-->|$)","-->").getRegex(),Vs=R("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",Fs).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
bn=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,$e=R(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",bn).getRegex(),Us=R(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",$e).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),Gs=R(/^!?\[(label)\]\[(ref)\]/).replace("label",$e).replace("ref",Qe).getRegex(),Ws=R(/^!?\[(ref)\](?:\[\])?/).
replace("ref",Qe).getRegex(),en=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Zs=R(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",bn).getRegex(),Ks=R("reflink|nolink(?!\\()","g").replace("reflink",R(/^!?\[(label)\]\[(ref)\]/).replace(
"label",Zs).replace("ref",en).getRegex()).replace("nolink",R(/^!?\[(ref)\](?:\[\])?/).replace("ref",en).getRegex()).getRegex(),
tn=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Xs=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,Qs=R(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Xs).getRegex(),et={_backpedal:te,anyPunctuation:js,
anyPunctuationOutsideCode:Bs,autolink:Ds,blockSkip:_s,br:gn,code:ks,del:te,delLDelim:te,delRDelim:te,emStrongLDelim:Es,emStrongRDelimAst:Ms,
emStrongRDelimUnd:Is,escape:xs,link:Us,nolink:Ws,punctuation:ys,reflink:Gs,reflinkSearch:Ks,tag:Vs,text:ws,url:te},Js={...et,
emStrongLDelim:$s,emStrongRDelimAst:Ps,emStrongRDelimUnd:zs,link:R(/^!?\[(label)\]\((.*?)\)/).replace("label",$e).getRegex(),
reflink:R(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",$e).getRegex()},Ge={...et,emStrongRDelimAst:Ls,emStrongLDelim:As,
delLDelim:qs,delRDelim:Ns,url:R(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace(
"emailProtocol",Qs).replace("protocol",tn).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:R(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",tn).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",cn?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},Ys={...Ge,br:R(gn).replace("{2,}","*").getRegex(),text:R(Ge.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},Ae={normal:Ye,gfm:ms,pedantic:bs},de={normal:et,gfm:Ge,breaks:Ys,pedantic:Js};function ei(t){return j.numericCharacterReference.test(t)?t.replace(j.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===
void 0&&r===void 0)return"&amp;";let s=n===void 0?Number.parseInt(r,16):Number.parseInt(n,10);return s===0||s>1114111||s>=
55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}function nn(t,e){let n=t.replace(j.findPipe,(i,o,l)=>{let a=!1,f=o;for(;--f>=0&&l[f]==="\\";)a=!a;return a?"|":" |"}),r=n.
split(j.splitPipe),s=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else
for(;r.length<e;)r.push("");for(;s<r.length;s++)r[s]=r[s].trim().replace(j.slashPipe,"|");return r}function G(t,e,n){let r=t.
length;if(r===0)return"";let s=0;for(;s<r;){let i=t.charAt(r-s-1);if(i===e&&!n)s++;else if(i!==e&&n)s++;else break}return t.
slice(0,r-s)}function rn(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&j.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function Me(t){return t.trim().replace(j.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function sn(t,e){
if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===
e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var ie=new WeakMap;function tt(t){let e={"*":-1,_:-1},
n=-1,r=t.length;for(let s=0;s<r;s++){let i=t[s];if(i!=="*"&&i!=="_"&&i!=="~")continue;let o=s===0?`
`:t[s-1],l=s+1;for(;l<r&&t[l]===i;)l++;o!==" "&&o!=="	"&&o!==`
`&&o!=="\r"&&o!=="\f"&&(i==="~"?n=s:e[i]=s),s=l-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}
function ti(t,e){let n=tt(e),r=ie.get(t);r?r.push(n):ie.set(t,[n])}function ni(t){let e=ie.get(t);e&&(e.pop(),e.length===
0&&ie.delete(t))}function xn(t,e,n){let r=ie.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:
tt(e).lastPossibleEmStrongCloserIndex[n]}function kn(t,e){let n=ie.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:
tt(e).lastPossibleDelCloserIndex}function Re(t,e=0){let n=e,r="";for(let s of t)if(s==="	"){let i=4-n%4;r+=" ".repeat(i),
n+=i}else r+=s,n++;return r}function ri(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let s=e.inline.code.exec(
t.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}
n+=t[r]}return n}function on(t,e,n,r,s){let i=e.href,o=e.title||null,l=ri(t[1],s),a=t[0].charAt(0)==="!",f=r.state.inLink,
c=r.state.linkEmitted,p=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let u=r.inlineTokens(l),m=r.state.linkEmitted;
if(r.state.linkEmitted=c,r.state.inLink=f,!a){if(m){r.state.inRawBlock=p;return}r.state.linkEmitted=!0}return{type:a?"im\
age":"link",raw:n,href:i,title:o,text:l,tokens:u}}function si(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===
null)return e;let s=r[1];return e.split(`
`).map(i=>{let o=i.match(n.other.beginningSpace);if(o===null)return i;let[l]=o;return i.slice(Math.min(l.length,s.length))}).
join(`
`)}function an(t,e,n,r){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let l=r.inline.code.exec(e.slice(s));if(l){s+=l[0].length-1;continue}}if(e[s]!=="<")continue;let i=t.slice(n+s),o=r.
inline.tag.exec(i)||r.inline.autolink.exec(i);if(o){if(o[0].length>e.length-s)return!0;s+=o[0].length-1}}return!1}var se=class{options;rules;lexer;constructor(t){
this.options=t||ln}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){
let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:rn(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],
r=si(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.
rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=G(n,"#");(this.options.
pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:G(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",
raw:G(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=G(e[0],`
`).split(`
`),r="",s="",i=[];for(;n.length>0;){let o=!1,l=[],a;for(a=0;a<n.length;a++)if(this.rules.other.blockquoteStart.test(n[a]))
l.push(n[a]),o=!0;else if(!o)l.push(n[a]);else break;n=n.slice(a);let f=l.join(`
`),c=f.replace(this.rules.other.blockquoteMarkerWhitespace,(m,b,y)=>y.startsWith(" ")?b+" "+y.slice(1):b+Re(y,b.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${f}`:f,s=s?`${s}
${c}`:c;let p=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,i,!0),this.lexer.state.top=p,n.length===
0)break;let u=i.at(-1);if(u?.type==="code"||u?.type==="heading"||u?.type==="hr"||u?.type==="html"||u?.type==="table")break;
if(u?.type==="blockquote"){let m=u,b=n.join(`
`),y=m.raw+`
`+b.replace(this.rules.other.blockquoteSetextReplace2,""),k=this.blockquote(y);i[i.length-1]=k;let E=y.substring(k.raw.length).
replace(/^\n/,""),I=E?E.split(`
`).length:0,w=I?n.slice(0,-I):n;if(w.length>0&&(r=`${r}
${w.join(`
`)}`),s=s.substring(0,s.length-m.text.length)+k.text,n=n.slice(w.length),n.length>0&&this.rules.other.blockquoteStart.test(
n[0]))continue;break}else if(u?.type==="list"){let m=u,b=m.raw+`
`+n.join(`
`),y=this.list(b);i[i.length-1]=y;let k=y.raw.length>m.raw.length?b.slice(m.raw.length+1,y.raw.length).split(`
`).length:0;if(k>0){let E=n.slice(0,k).join(`
`);r=`${r}
${E}`,s=`${s}
${E}`}if(n=n.slice(k),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",
raw:r,tokens:i,text:s}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,s=e[1].trim(),i=s.
length>1,o={type:"list",raw:"",ordered:i,start:i?+s.slice(0,-1):"",loose:!1,items:[]};s=i?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=i?s:"[*+-]");let l=this.rules.other.listItemRegex(s),a=!1;for(;t;){let p=!1,u="";if(!(e=l.exec(
t))||this.rules.block.hr.test(t))break;let m=r();t=t.substring(e[0].length);let b=e[2].split(`
`,1)[0],y=e[1].length,k=this.options.pedantic?Re(b,y):b.replace(this.rules.other.leadingSpaceTab,_=>Re(_,y)),E=t.split(`\

`,1)[0],I=!k.trim(),w=0;if(this.options.pedantic?(w=2,u=k.trimStart()):I?w=y+1:(w=k.search(this.rules.other.nonSpaceChar),
w=w>4?1:w,u=k.slice(w),w+=y),I&&this.rules.other.blankLine.test(E)&&(t=t.substring(E.length+1),p=!0),!p){let _=this.rules.
other.nextBulletRegex(w),M=this.rules.other.hrRegex(w),L=this.rules.other.fencesBeginRegex(w),q=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(w):this.rules.other.headingBeginRegex(w),H=this.rules.other.htmlBeginRegex(w),z=this.
rules.other.blockquoteBeginRegex(w),V=!1;for(;t;){let h=t.split(`
`,1)[0],S;if(E=h,this.options.pedantic?(E=E.replace(this.rules.other.listReplaceNesting,"  "),S=E):S=E.replace(this.rules.
other.leadingSpaceTab,T=>Re(T)),L.test(E)||q.test(E)||H.test(E)||z.test(E)||_.test(E)||M.test(E))break;if(S.search(this.
rules.other.nonSpaceChar)>=w||!E.trim())u+=`
`+S.slice(w),V=!1;else{if(I)break;let T=k;if(!this.options.pedantic&&!u.includes(`
`)&&!k.includes("	")){let x;for(;!M.test(T)&&(x=this.rules.other.nestedBlockMarker.exec(T));)T=T.slice(x[0].length);if(!T.
trim())break}if(T.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||L.test(T)||q.
test(T)||H.test(T)||M.test(T))break;if(!this.options.pedantic&&!V){let x=k.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test(x)||this.rules.block.heading.test(x)||this.rules.block.hr.test(x))break}let $=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(E)&&this.rules.block.lheading.test(`${k}
${E}`)?`    ${S.replace(/^ {0,3}/,"")}`:E;u+=`
`+$,V=!0}I=!E.trim(),t=t.substring(h.length+1),k=S.slice(w)}}let v=n.slice(m,r());o.loose||(a?o.loose=!0:this.rules.other.
doubleBlankLine.test(v)&&(a=!0)),o.items.push({type:"list_item",raw:v,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(u),loose:!1,text:u,tokens:[]})}let f=o.items.at(-1);if(f)f.raw=f.raw.trimEnd(),f.text=f.text.trimEnd();else return;
o.raw=n.slice(0,r()).trimEnd();let c=[];for(let p of o.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
p.tokens=this.lexer.blockTokens(p.text,[]),!o.loose){let u=p.tokens.filter(b=>b.type==="space"),m=u.length>0&&u.some(b=>this.
rules.other.anyLine.test(b.raw));o.loose=m}for(let p=0;p<o.items.length;p++){let u=o.items[p],m=u.tokens[0];if(u.task&&(m?.
type==="text"||m?.type==="paragraph")){u.text=u.text.replace(this.rules.other.listReplaceTask,""),m.raw=m.raw.replace(this.
rules.other.listReplaceTask,""),m.text=m.text.replace(this.rules.other.listReplaceTask,"");let b=this.lexer.inlineQueue;
for(let k=c[p];k<b.length;k++)if(b[k].tokens===m.tokens){b[k].src=b[k].src.replace(this.rules.other.listReplaceTask,"");
break}let y=this.rules.other.listTaskCheckbox.exec(u.raw);if(y){let k={type:"checkbox",raw:y[0]+" ",checked:y[0]!=="[ ]"};
u.checked=k.checked,o.loose?u.tokens[0]&&["paragraph","text"].includes(u.tokens[0].type)&&"tokens"in u.tokens[0]&&u.tokens[0].
tokens?(u.tokens[0].raw=k.raw+u.tokens[0].raw,u.tokens[0].text=k.raw+u.tokens[0].text,u.tokens[0].tokens.unshift(k)):u.tokens.
unshift({type:"paragraph",raw:k.raw,text:k.raw,tokens:[k]}):u.tokens.unshift(k)}}else u.task&&(u.task=!1)}if(o.loose)for(let p of o.
items){p.loose=!0;for(let u of p.tokens)u.type==="text"&&(u.type="paragraph")}return o}}html(t){let e=this.rules.block.html.
exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=rn(
e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.
block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&sn(e[2],"()")!==-1)return;let n=Me(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:G(e[0],`
`),href:r,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let n=nn(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],i={type:"table",raw:G(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let o of r)this.rules.other.tableAlignRight.test(o)?i.align.push(
"right"):this.rules.other.tableAlignCenter.test(o)?i.align.push("center"):this.rules.other.tableAlignLeft.test(o)?i.align.
push("left"):i.align.push(null);for(let o=0;o<n.length;o++)i.header.push({text:n[o],tokens:this.lexer.inline(n[o]),header:!0,
align:i.align[o]});for(let o of s)i.rows.push(nn(o,i.header.length).map((l,a)=>({text:l,tokens:this.lexer.inline(l),header:!1,
align:i.align[a]})));return i}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"\
heading",raw:G(e[0],`
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
if(!this.options.pedantic&&an(t,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let a=G(s.slice(0,-1),"\\");if((s.length-
a.length)%2===0)return}else{let a=sn(n[2],"()");if(a===-2)return;if(a>-1){let f=(n[0].indexOf("!")===0?5:4)+n[1].length+
a;n[2]=n[2].substring(0,a),n[0]=n[0].substring(0,f).trim(),n[3]=""}}let i=G(n[0].slice(0,-1),"\\");if((n[0].length-i.length)%
2===0)return;let o=n[2],l="";if(this.options.pedantic){let a=this.rules.other.pedanticHrefTitle.exec(o);a&&(o=a[1],l=a[3])}else
l=n[3]?n[3].slice(1,-1):"";return o=o.trim(),this.rules.other.startAngleBracket.test(o)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?o=o.slice(1):o=o.slice(1,-1)),on(n,{href:o&&o.replace(this.rules.inline.anyPunctuation,"$1"),
title:l&&l.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(
0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&an(t,r[1],s,this.rules))return;let i=e[Me(r[2]||r[1])];if(!i){let o=r[0].
charAt(0);return{type:"text",raw:o,text:o}}return on(r,i,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.
inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],i=n===s,o=e.length-t.length,l=o;for(;!this.
options.pedantic&&l>0&&e[l-1]===s;)l--;let a=[...e.slice(Math.max(0,l-2),l)].at(-1)??"",f=a==="*"||a==="_"||!!this.rules.
inline.punctuation.exec(a);l<o&&(n=a);let c=l<o?f:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(
this.rules.other.unicodeAlphaNumeric))return;let p=r[1]||r[3]||"";if(!p||!n||c){let u=[...r[0]].length-1,m,b,y=u,k=0,E=o-
l+u,I=!this.options.pedantic&&!!a.trim()&&(!!p||s==="*"&&!f);if(s!=="*"&&s!=="_")return;let w=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,v=xn(this,e,s),_=e.length-t.length+u;if(v<_)return;e=e.slice(-1*t.
length+u);let M=v-_;for(w.lastIndex=0;(r=w.exec(e))!==null&&!(r.index>M);){if(m=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!m)continue;
if(b=[...m].length,r[3]||r[4]){y+=b;continue}else if((r[5]||r[6]||I)&&E%3&&!((E+b)%3)){if(i&&(r[5]||r[6]))break;k+=b;continue}
if(y-=b,y>0)continue;b=Math.min(b,b+y+k);let L=[...r[0]][0].length,q=t.slice(0,u+r.index+L+b);if(Math.min(u,b)%2){let z=q.
slice(1,-1);return{type:"em",raw:q,text:z,tokens:this.lexer.inlineTokens(z)}}let H=q.slice(2,-2);return{type:"strong",raw:q,
text:H,tokens:this.lexer.inlineTokens(H)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.
other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(
t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(
t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let s=[...r[0]].length-1,i,o,l=s,a=this.rules.inline.delRDelim,
f=kn(this,e),c=e.length-t.length+s;if(f<c)return;e=e.slice(-1*t.length+s);let p=f-c;for(a.lastIndex=0;(r=a.exec(e))!==null&&
!(r.index>p);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(o=[...i].length,o!==s))continue;if(r[3]||r[4]){l+=o;continue}
if(l-=o,l>0)continue;o=Math.min(o,o+l);let u=[...r[0]][0].length,m=t.slice(0,s+r.index+u+o),b=m.slice(s,-s);return{type:"\
del",raw:m,text:b,tokens:this.lexer.inlineTokens(b)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,
autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")
n=e[0],r="mailto:"+n;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);n=e[0],e[1]===
"www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){
let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:ei(
e[0]),escaped:n}}}},wn=class We{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||ln,this.options.tokenizer=this.options.tokenizer||new se,this.tokenizer=this.options.
tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,
linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:j,block:Ae.normal,inline:de.normal};this.options.pedantic?(n.block=
Ae.pedantic,n.inline=de.pedantic):this.options.gfm&&(n.block=Ae.gfm,this.options.breaks?n.inline=de.breaks:n.inline=de.gfm),
this.tokenizer.rules=n}static get rules(){return{block:Ae,inline:de}}static lex(e,n){return new We(n).lex(e)}static lexInline(e,n){
return new We(n).inlineTokens(e)}lex(e){e=e.replace(j.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=
!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(j.tabCharGlobal,"    ").replace(j.spaceLine,""));let i=1/0,
o,l=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===se.prototype.paragraph;for(;e;){if(e.length<i)i=
e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=n.at(-1);let a;if(this.options.extensions?.
block?.some(c=>(a=c.call({lexer:this},e,n))?(e=e.substring(a.raw.length),n.push(a),!0):!1))continue;if(a=this.tokenizer.
space(e)){e=e.substring(a.raw.length);let c=n.at(-1);a.raw.length===1&&c!==void 0?c.raw+=`
`:n.push(a);continue}if(a=this.tokenizer.code(e)){e=e.substring(a.raw.length);let c=n.at(-1);c?.type==="paragraph"||c?.type===
"text"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+a.raw,c.text+=`
`+a.text,this.inlineQueue.at(-1).src=c.text):n.push(a);continue}if(a=this.tokenizer.fences(e)){e=e.substring(a.raw.length),
n.push(a);continue}if(a=this.tokenizer.heading(e)){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.hr(
e)){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.blockquote(e)){e=e.substring(a.raw.length),n.push(
a);continue}if(a=this.tokenizer.list(e)){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.html(e)){e=e.
substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.def(e)){e=e.substring(a.raw.length);let c=n.at(-1);c?.type===
"paragraph"||c?.type==="text"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+a.raw,c.text+=`
`+a.raw,this.inlineQueue.at(-1).src=c.text):(this.tokens.links[a.tag]||(this.tokens.links[a.tag]={href:a.href,title:a.title}),
n.push(a));continue}if(a=this.tokenizer.table(e)){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.lheading(
e)){e=e.substring(a.raw.length),n.push(a);continue}let f=e;if(this.options.extensions?.startBlock){let c=1/0,p=e.slice(1),
u;this.options.extensions.startBlock.forEach(m=>{u=m.call({lexer:this},p),typeof u=="number"&&u>=0&&(c=Math.min(c,u))}),
c<1/0&&c>=0&&(f=e.substring(0,c+1))}if(this.state.top&&(a=this.tokenizer.paragraph(f))){let c=n.at(-1);(r||c===o&&l)&&c?.
type==="paragraph"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+a.raw,c.text+=`
`+a.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text,o=c):(n.push(a),o=a),r=f.length!==e.length,e=e.substring(
a.raw.length);continue}if(a=this.tokenizer.text(e)){e=e.substring(a.raw.length);let c=n.at(-1);c?.type==="text"?(c.raw+=
(c.raw.endsWith(`
`)?"":`
`)+a.raw,c.text+=`
`+a.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text):n.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(
0));break}}return this.state.top=!0,this.state.lastToken=s,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),
n}linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.inline.link;for(let r of e.matchAll(this.tokenizer.
rules.inline.blockSkip))if(n.test(r[0])&&e.charAt(r.index-1)!=="!")return!0;for(let r of e.matchAll(this.tokenizer.rules.
inline.reflinkSearch)){let s=r[0],i=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,Me(s.slice(
i+1,-1))))&&!(i>1&&this.linkInText(s.slice(1,i-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.
state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,n)}finally{this.state.linkParenPossible=
r}}#t(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),s=r||this.options.hooks?.emStrongMask||this.tokenizer.
emStrong!==se.prototype.emStrong||this.tokenizer.del!==se.prototype.del?this.#r(e):e;if(!r)return this.#e(e,s,n);ti(this.
tokenizer,s);try{return this.#e(e,s,n)}finally{ni(this.tokenizer)}}#e(e,n,r){let s=!1,i="",o=1/0;for(;e;){if(e.length<o)
o=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}s||(i=""),s=!1;let l;if(this.options.extensions?.inline?.some(
c=>(l=c.call({lexer:this},e,r))?(e=e.substring(l.raw.length),r.push(l),!0):!1))continue;if(l=this.tokenizer.escape(e)){e=
e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.tag(e)){e=e.substring(l.raw.length),r.push(l);continue}
if(l=this.tokenizer.link(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.reflink(e,this.tokens.links)){
e=e.substring(l.raw.length);let c=r.at(-1);l.type==="text"&&c?.type==="text"?(c.raw+=l.raw,c.text+=l.text):r.push(l);continue}
let a=e[0];if(a==="*"||a==="_"){let c=n.length-e.length;if(xn(this.tokenizer,n,a)<=c){let p=1;for(;p<e.length&&e.charCodeAt(
p)===a.charCodeAt(0);)p++;let u=e.substring(0,p),m=r.at(-1);m?.type==="text"&&!m.escaped?(m.raw+=u,m.text+=u):r.push({type:"\
text",raw:u,text:u,escaped:!1}),e=e.substring(p),i=a,s=!0;continue}}else if(a==="~"){let c=n.length-e.length;if(kn(this.
tokenizer,n)<=c){let p=1;for(;p<e.length&&e.charCodeAt(p)===126;)p++;let u=e.substring(0,p),m=r.at(-1);m?.type==="text"&&
!m.escaped?(m.raw+=u,m.text+=u):r.push({type:"text",raw:u,text:u,escaped:!1}),e=e.substring(p),i=a,s=!0;continue}}if(l=this.
tokenizer.emStrong(e,n,i)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.codespan(e)){e=e.substring(
l.raw.length),r.push(l);continue}if(l=this.tokenizer.br(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.
del(e,n,i)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.autolink(e)){e=e.substring(l.raw.length),
r.push(l);continue}if(!this.state.inLink&&(l=this.tokenizer.url(e))){e=e.substring(l.raw.length),r.push(l);continue}let f=e;
if(this.options.extensions?.startInline){let c=1/0,p=e.slice(1),u;this.options.extensions.startInline.forEach(m=>{u=m.call(
{lexer:this},p),typeof u=="number"&&u>=0&&(c=Math.min(c,u))}),c<1/0&&c>=0&&(f=e.substring(0,c+1))}if(l=this.tokenizer.inlineText(
f)){e=e.substring(l.raw.length),l.raw.slice(-1)!=="_"&&(i=l.raw.slice(-1)),s=!0;let c=r.at(-1);c?.type==="text"?(c.raw+=
l.raw,c.text+=l.text):r.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:n,
tag:r,autolink:s}=this.tokenizer.rules.inline,i="",o=0,l;for(n.lastIndex=0;l=n.exec(e);){let a=l.index+(l[2]?l[2].length:
0),f=l.index+l[0].length;if(e.charAt(a)==="<"){let c=e.slice(a),p=r.exec(c)||s.exec(c);if(!p){n.lastIndex=a+1;continue}f=
a+p[0].length,n.lastIndex=f}i+=e.slice(o,a)+"["+"a".repeat(f-a-2)+"]",o=f}return i+e.slice(o)}#r(e){let n=e;if(this.tokens.
links&&e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,s=i=>{let o=i.lastIndexOf("[");if(!Object.hasOwn(
this.tokens.links,Me(i.slice(o+1,-1))))return i;if(o>1&&i.charAt(0)!=="!"){let l=i.slice(1,o-1);if(this.linkInText(l))return"\
["+l.replace(r,s)+"]["+"a".repeat(i.length-o-2)+"]"}return"["+"a".repeat(i.length-2)+"]"};n=n.replace(r,s)}return n=n.replace(
this.tokenizer.rules.inline.anyPunctuationOutsideCode,(r,s,i)=>i?"+".repeat(r.length):s?s+r.slice(s.length,-s.length).replace(
/`/g,"+")+s:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){let n="In\
finite loop on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}};var ii=16384,oi=1e3,ai={gfm:!0,breaks:!1,tokenizer:new se,extensions:{childTokens:{},renderers:{},block:[wt],startBlock:[],
inline:[yt],startInline:[vt]}};function nt(t,e){try{let n=new wn(ai);n.tokens.links=e;let r=n.blockTokens(t,n.tokens);for(let{
src:s,tokens:i}of n.inlineQueue)s.length>ii||(s.match(/[*_]/g)?.length??0)>oi?i.push(yn("text",s)):n.inlineTokens(s,i);return[
...r]}catch{return[yn("html",t)]}}function yn(t,e){return{type:t,raw:e,text:e,block:t==="html",escaped:!1}}var li=/(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/,ci=/(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/,di=/<\/?[a-zA-Z][^<>\n]*$/,
ui=["**","~~","*","__","_"];function st(t){let e=li.exec(t),n=e?t.slice(0,e.index+(e[0].startsWith(`
`)?1:0)):t,r=n.lastIndexOf(`

`)+1;return n.slice(0,r)+rt(n.slice(r))}function rt(t){let e=t.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g,a=>"x".repeat(a.length)),
n=e.indexOf("`");if(n>=0)return`${t}${/`+/.exec(e.slice(n))[0]}`;let r=ci.exec(e);if(r)return rt(t.slice(0,r.index)+(r[1]?
"":r[2]));let s=di.exec(e);if(s)return rt(t.slice(0,s.index));let o=t.replace(/[*_~]{1,3}$/,"").trimEnd(),l=e.slice(0,o.
length);for(let a of ui){let f=l.split(a).length-1;l=l.replaceAll(a,"x".repeat(a.length));let c=new RegExp(String.raw`(?:^|[\s(\[{"'x])${a.
replace(/\*/g,String.raw`\*`)}\S`);f%2===1&&c.test(e.slice(0,o.length))&&(o+=a)}return o}var it=30,pi=2,gi=8,fi=/^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;function ae(){let t=d("div",{class:"markdown"}),e="",
n=0,r=[],s=Object.create(null),i,o=[],l,a=0,f=!1;function c(){t.replaceChildren(),[e,n,r,s,i,o]=["",0,[],Object.create(null),
void 0,[]],[l,a,f]=[void 0,0,!1]}function p(h){let S=h.includes("\r")?h.replace(/\r\n?/g,`
`):h;if(!(S===e&&!f))for((f||!S.startsWith(e))&&c(),e=S;u(););}function u(){if(i?.kind==="fence")return w(i);if(i)return _(
i);let h=e.slice(n);if(I(h))return!0;let S=m(h),T=vn(S,h);if(T>0){for(let $ of S.slice(0,T))b($),k($.raw,re($));return!0}
return v(S[0],h)?!0:(y(m(st(h))),!1)}function m(h){return nt(h,Object.create(s))}function b(h){h.type==="def"&&(s[h.tag]??=
{href:h.href,title:h.title})}function y(h){for(let S of o)S.remove();o=h.flatMap(S=>re(S)??[]),E().append(...o)}function k(h,S,T=!1){
y([]),n+=h.length,r.push({raw:h,element:S,links:Object.keys(s).length,cut:T}),S&&(S.parentNode!==l&&E().append(S),a+=1)}
function E(){return(!l||a>=it)&&(l=d("div",{class:"section"}),a=0,t.append(l)),l}function I(h){let S=fi.exec(h);if(!S)return!1;
let[T,$="",x=""]=S,A=T.length-T.trimStart().length;y([]);let C=Ve(x);return E().append(C.element),i={kind:"fence",view:C,
close:new RegExp(`^ {0,3}\\${$[0]}{${$.length},}[ \\t]*$`),indent:new RegExp(`^ {0,${A}}`),position:n+T.length},!0}function w(h){
let S=e.lastIndexOf(`
`)+1,T=S>h.position?e.slice(h.position,S-1).split(`
`):[],$=T.findIndex(O=>h.close.test(O)),x=$<0?T:T.slice(0,$);h.view.append(x.map(O=>O.replace(h.indent,"")));let A=$<0?T:
T.slice(0,$+1);for(let O of A)h.position+=O.length+1;let C=e.slice(h.position);return h.view.tail($<0&&!/^ {0,3}[`~]+$/.
test(C)?C.replace(h.indent,""):""),$<0?!1:(i=void 0,k(e.slice(n,h.position),h.view.element,!0),h.position<e.length)}function v(h,S){
if(h?.type!=="list"&&h?.type!=="table"||ot(h).length<gi)return!1;let $=re(h),x=$.querySelector("tbody")??$,A=h.type==="t\
able"?S.split(`
`,2).map(C=>`${C}
`).join(""):"";return y([]),E().append($),x.replaceChildren(),i={kind:h.type,element:$,container:x,head:A,kept:0,position:n+
A.length},!0}function _(h){let S=e.slice(h.position),T=m(h.head+S),[$]=T;return $?.type!==h.kind?q(h):vn(T,h.head+S)>0?(L(
h,ot($)),i=void 0,k(e.slice(n,h.position+$.raw.length-h.head.length),h.element,!0),!0):M(h,S)}function M(h,S){let[T]=m(h.
head+st(S)),$=T?.type===h.kind?ot(T):[];L(h,$);let x=$.slice(0,-pi),A=h.kind==="table"?mi(S,x.length):hi(S,x);return A===
void 0||(h.kept+=x.length,h.position+=A),!1}function L(h,S){let T=S.map($=>h.kind==="list"?Ue($):Ee($));N(h.container,[...[
...h.container.children].slice(0,h.kept),...T])}function q(h){return i=void 0,N(h.container,[...h.container.children].slice(
0,h.kept)),k(e.slice(n,h.position),h.element,!0),!0}function H(){if(f)return;f=!0,y([]);let h=nt(e,s=Object.create(null)),
S=Object.keys(s).length,T=(x,A)=>!!x&&!!A&&x.raw===A.raw&&!A.cut&&(A.links===S||!A.raw.includes("[")),$=0;for(;$<r.length&&
$<h.length&&T(h[$],r[$]);)$+=1;z($,h),i=void 0}function z(h,S){let T=new Map,$=Object.keys(s).length;for(let C of r.slice(
h))!C.element||C.cut||C.links!==$&&C.raw.includes("[")||T.set(C.raw,[...T.get(C.raw)??[],C.element]);let x=r.slice(0,h).
flatMap(C=>C.element??[]),A=S.slice(h).flatMap(C=>T.get(C.raw)?.shift()??re(C)??[]);V([...x,...A])}function V(h){let S=[];
for(let T=0;T<h.length;T+=it){let x=t.children[S.length]??d("div",{class:"section"});N(x,h.slice(T,T+it)),S.push(x)}N(t,
S)}return{element:t,update:p,finish:H}}function vn(t,e){let n=0,r=0;for(let[s,i]of t.entries()){if(!e.startsWith(i.raw,n))
break;s>0&&i.type!=="space"&&e.indexOf(`
`,n)>=0&&(r=s),n+=i.raw.length}return r}function ot(t){return t.type==="list"?t.items:t.rows}function hi(t,e){let n=0;for(let r of e){
let{raw:s}=r;if(!t.startsWith(s,n))return;n+=s.length}for(;t[n]===`
`;)n+=1;return n}function mi(t,e){let n=0;for(let r=0;r<e;r+=1)n=t.indexOf(`
`,n)+1;return n}var bi=new Set("A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 \
H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE S SAMP SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEA\
D TR TT U UL VAR".split(" ")),xi=new Set("SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED TITLE HEAD SVG MATH TEXTARE\
A SELECT".split(" ")),ki=new Set("align colspan rowspan scope title start open dir".split(" ")),wi=new Set("color backgr\
ound-color font-weight font-style text-align text-decoration white-space".split(" ")),yi=/^[#\w\s.,%()-]{1,60}$/,vi=2e4,
Sn=100;function Tn(t){let e=d("div",{class:"html"}),n=vi;function r(i,o,l){for(let a of i.childNodes)a.nodeType===Node.TEXT_NODE?
o.appendChild(document.createTextNode(a.data)):(a instanceof Element||a.nodeType===Node.ELEMENT_NODE)&&s(a,o,l)}function s(i,o,l){
let a=i.tagName.toUpperCase();if(xi.has(a)||n--<=0)return;let c=bi.has(a)&&i.namespaceURI==="http://www.w3.org/1999/xhtm\
l"&&l<Sn?document.createElement(a):void 0;c&&(Si(i,c),o.appendChild(c)),l<4*Sn&&r(i,c??o,l+1)}try{r(new DOMParser().parseFromString(
t,"text/html").body,e,0)}catch{e.textContent=t}return e}function Si(t,e){for(let{name:s,value:i}of t.attributes)ki.has(s)&&
e.setAttribute(s,i);for(let s of wi){let i=t.style?.getPropertyValue(s)??"";yi.test(i)&&!/url|expression|var/i.test(i)&&
e.style.setProperty(s,i)}let n=Te(t.getAttribute("href")??"");if(e.tagName==="A"&&n)for(let[s,i]of[["href",n],["target",
"_blank"],["rel","noopener noreferrer"]])e.setAttribute(s,i);let r=_e(t.getAttribute("src")??"");e.tagName==="IMG"&&r&&!r.
ask&&e.setAttribute("src",r.url)}var at=2e3;function K(t="plain"){let e=d("div",{class:t}),n="",r;return{element:e,update(s){s.startsWith(n)||(e.replaceChildren(),
r=void 0,n="");for(let i=s.slice(n.length);i;){(!r||r.textContent.length>=at)&&e.append(r=d("span"));let o=i.slice(0,at);
r.append(o),r.normalize(),i=i.slice(at)}n=s}}}var Ti=/^[A-Za-z0-9+/=\s]+$/,_i=[["image/png",t=>Le("image/png",t)],["image/jpeg",t=>Le("image/jpeg",t)],["image/gif",t=>Le(
"image/gif",t)],["image/svg+xml",t=>Le("image/svg+xml",Ei(t))],["text/html",Tn],["text/markdown",_n],["text/latex",_n],[
"text/plain",Ai]];function fe(t){for(let[e,n]of _i){let r=t[e],s=Array.isArray(r)?r.join(""):r,i=typeof s=="string"?n(s):
void 0;if(i)return i}}function Le(t,e){if(Ti.test(e))return d("img",{class:"figure",src:`data:${t};base64,${e.replace(/\s/g,
"")}`,alt:g.figure})}function Ei(t){return btoa(String.fromCodePoint(...new TextEncoder().encode(t.slice(0,1e5))))}function _n(t){
let e=ae();return e.update(t),e.finish(),e.element}function Ai(t){let e=K("plain output");return e.update(t),e.element}function En(t,e){let n,r=[],s=(b,y,k)=>{let E=d("button",{type:"button",class:"quiet",title:y},b);return E.addEventListener(
"click",()=>n&&k(n)),E},i=b=>y=>{let k=r[r.indexOf(y)+b];k&&e.show(k.message_id)},o=s("‹",g.previousBranch,i(-1)),l=d(
"span",{class:"which"}),a=s("›",g.nextBranch,i(1));o.setAttribute("aria-label",g.previousBranch),a.setAttribute("aria-\
label",g.nextBranch);let f=d("span",{class:"branches",role:"group","aria-label":g.branches},o,l,a),c=s(g.copy,g.copyMessage,
async b=>{P(c,await ce(U(b))?g.copied:g.copyFailed),setTimeout(()=>P(c,g.copy),1500)}),p=t==="user"?s(g.edit,g.editHint,
e.edit):s(g.regenerate,g.regenerateHint,b=>e.regenerate(b.message_id)),u=d("span",{class:"facts"}),m=d("div",{class:"foo\
ter"},f,c,p,u);return{element:m,update(b,y,{last:k,locked:E}){n=b,r=Pt(y,b);let I=r.indexOf(b);f.hidden=r.length<2,m.hidden=
!k&&f.hidden||b.status==="streaming",P(l,`${I+1}/${r.length}`),o.disabled=E||I===0,a.disabled=E||I===r.length-1,p.disabled=
E,P(u,[ye(b.created_at),b.model].filter(Boolean).join(" · "))}}}function An(){let t=d("summary",{}),e=ae(),n=d("details",{class:"reasoning"},t,e.element),r;function s(){!r||!n.open||(e.
update(r.part.text),r.done&&e.finish())}return n.addEventListener("toggle",s),{element:n,update(i,o){r={part:i,done:o},n.
hidden=o&&!i.text,n.classList.toggle("active",!o),P(t,o?g.thought(Z(i.ended_at-i.started_at)):g.thinkingNow),s()}}}function Rn(t){try{let e=JSON.parse(t);return $i(e)?"":JSON.stringify(e,null,2)}catch{return t}}function $n(t,e=80){let n=t;
try{let s=JSON.parse(t);s&&typeof s=="object"&&(n=Object.values(s).map(Ri).join(", "))}catch{}let r=n.replace(/\s+/g," ").
trim();return r.length>e?`${r.slice(0,e-1)}…`:r}function Ri(t){return typeof t=="string"?t:JSON.stringify(t)}function $i(t){
return typeof t=="object"&&t!==null&&Object.keys(t).length===0}function Mn(t){let e=d("input",{type:"text",class:"field",placeholder:g.reasonHint,"aria-label":g.reason}),n=d("button",
{type:"button",class:"primary"},g.approve),r=d("button",{type:"submit",class:"secondary"},g.deny),s=d("form",{class:"app\
roval"},n,r,e),i=o=>{for(let l of[e,n,r])l.disabled=!0;t(o,e.value.trim())};return n.addEventListener("click",()=>i(!0)),
s.addEventListener("submit",o=>{o.preventDefault(),i(!1)}),s}var Mi={writing:"…",pending:"…",approval:"?",running:"",ok:"✓",error:"✕",denied:"⊘",stopped:"■",interrupted:"\
!",timeout:"!"},lt=new Set(["approval","running","error","timeout"]);function Ln(t){let e=d("span",{class:"icon","aria-h\
idden":"true"}),n=d("span",{class:"title"}),r=d("span",{class:"preview"}),s=d("span",{class:"words"}),i=K("plain output"),
o=d("div",{class:"arguments"},i.element),l=d("div",{class:"outputs"}),a=d("div",{class:"result"}),f=d("div",{class:"tool\
-body"},o,l,a),c=d("details",{},d("summary",{},e,n,r,s),f),p=d("div",{class:"figures"}),u=d("section",{class:"tool"},c,p),
m=[],b,y,k;function E(v){v.status==="approval"&&!b?(b=Mn((_,M)=>t.approve(v.tool_call_id,_,M)),f.insertBefore(b,l)):v.status!==
"approval"&&(b?.remove(),b=void 0)}function I(v){v.output.forEach(([L,q],H)=>{m[H]??=Ci(L,q),m[H].view?.update(q)});let _=v.
output.findLast(([L])=>L==="progress"),M=m.filter(({kind:L})=>L!=="progress").map(({element:L})=>L);_&&v.status==="runni\
ng"&&M.push(d("div",{class:"progress"},_[1])),N(l,M)}function w(v){if(!v.end||v.end===k)return;k=v.end;let{display:_,result:M,
error:L,truncated:q}=v.end,H=_&&fe(_);H?.tagName==="IMG"?p.append(H):H&&a.append(H);let z=L?[`${L.type}: ${L.message}`,L.
hint].filter(Boolean).join(`
`):M??"";!H&&z&&a.append(Cn(z,L?"plain output failed":"plain output")),q&&a.append(d("p",{class:"note"},g.truncated))}return{
element:u,update(v,_,M){let L=Li(_,v.name);P(n,L),P(e,Mi[v.status]),P(r,$n(v.arguments)),P(s,Pi(v,M)),u.setAttribute("ar\
ia-label",g.toolCall(L)),u.dataset.status=v.status,y!==v.status&&((y===void 0||lt.has(v.status)||lt.has(y))&&(c.open=lt.
has(v.status)),y=v.status),i.update(Rn(v.arguments)),o.hidden=v.arguments.trim()==="{}"||!v.arguments,E(v),I(v),w(v)}}}function Li(t,e){
let n=t.agent.titles,r=n&&Object.hasOwn(n,e)?n[e]:void 0;return typeof r=="string"?r:e}function Ci(t,e){if(t!=="display"){
let n=K(`plain output ${t==="stderr"?"stderr":""}`);return{kind:t,view:n,element:n.element}}try{let n=fe(JSON.parse(e));
return{kind:t,element:n??d("span")}}catch{return{kind:t,element:Cn(e)}}}function Cn(t,e="plain output"){let n=K(e);return n.
update(t),n.element}function Pi(t,e){let{status:n,started_at:r,ended_at:s,end:i}=t;if(n==="running")return g.tool.running(
Z(e-(r??e),1));let o=i?.duration??(r!==null&&s!==null?(s-r)/1e6:void 0),l=o===void 0?"":Z(o*1e6,1);return n==="ok"?g.tool.
ok(l):n==="denied"?g.tool.denied(t.approval?.reason??""):g.tool[n]}function Pn(t,e){let n=d("div",{class:"body"}),r=Oi(()=>e.regenerate(a.message_id)),s=En(t,e),i=t==="user"?g.you:g.assistant,
o=d("article",{class:`message ${t}`,"aria-label":i},n,r.element,s.element),l=[],a;return{element:o,update(f,c,p,u){a=f;let m=f.
status==="streaming";f.parts.forEach((b,y)=>{(l[y]??=Ii(b,t,e)).update(b,c,!m||y<f.parts.length-1,p)}),N(n,Object.values(
l).map(b=>b.element)),W(o,{"aria-busy":m?"true":void 0,"data-status":f.status}),r.update(f,c,u),s.update(f,c,u)}}}function Ii(t,e,n){
switch(t.type){case"text":return e==="user"?zi():Hi();case"reasoning":{let r=An();return{element:r.element,update:(s,i,o)=>r.
update(s,o)}}case"tool_call":{let r=Ln(n);return{element:r.element,update(s,i,o,l){let a=s.type==="tool_call"?i.tool_calls.
get(s.tool_call_id):void 0;a&&r.update(a,i,l)}}}case"image":return{element:qi(t),update:()=>{}};case"context":return{element:d(
"span",{class:"chip",title:t.text},`@${t.name}`),update:()=>{}};default:return{element:d("span",{hidden:!0}),update:()=>{}}}}
function Hi(){let t=ae();return{element:t.element,update(e,n,r){e.type==="text"&&(t.update(e.text),r&&t.finish())}}}function zi(){
let t=K();return{element:t.element,update:e=>e.type==="text"&&t.update(e.text)}}function qi(t){return t.data&&fe({[t.media_type]:t.
data})||d("span",{class:"chip"},t.url??t.media_type)}function Oi(t){let[e,n,r]=[d("strong"),d("span"),d("em")],s=d("butt\
on",{type:"button",class:"secondary"},g.retry),i=d("div",{class:"ending",hidden:!0,role:"alert"},e,n,r,s);return s.addEventListener(
"click",t),{element:i,update(o,l,{last:a,locked:f}){let c=ji(o),p=Ni(o,l);i.hidden=!c,i.className=p?"ending error":"endi\
ng",P(e,c),P(n,p?.message??""),P(r,p?.hint??""),s.hidden=!a||o.status!=="failed",s.disabled=f}}}function Ni(t,e){return e.
requests.get(t.request_id??"")?.end?.error}function ji(t){let{status:e,finish_reason:n}=t;return e==="stopped"||e==="fai\
led"||e==="interrupted"?g.messageStatus[e]:n==="length"||n==="content_filter"?g.messageStatus[n]:""}var Bi=200;function Ce({command:t,open:e},n){let r=d("input",{type:"search",class:"field",placeholder:g.search,"aria-lab\
el":g.search}),s=d("ul"),i=d("p",{class:"note",role:"status"}),o=d("fieldset",{},n,r,s),l=d("nav",{class:"history","aria\
-label":g.history},i,o),a={sessions:[],total:0},f=null,c=!1,p="",u=0,m;function b(_){p=_,P(i,c?g.busy:p)}function y(_){b(
[_.message,_.hint].filter(Boolean).join(" "))}async function k(){let _=++u;a.total===0&&b(g.loading);let{error:M,value:L}=await t(
"list_sessions",{search:r.value});_===u&&(a=L??{sessions:[],total:0},I(),M?y(M):b(E()))}function E(){let{sessions:_,total:M}=a;
return M===0?r.value?g.nothingFound:g.noSessions:_.length<M?g.newestOf(_.length,M):""}function I(){N(s,a.sessions.map(v))}
async function w(_,M){let{error:L}=await t(_,M);await k(),L&&y(L)}function v(_){let{session_id:M}=_,L=_.title||_.first_message||
g.untitled,q=`${ye(_.updated_at)} · ${g.questions(_.messages)}`,H=he("","pick",()=>e(M));H.append(d("span",{},L),d("sma\
ll",{},q)),M===f&&H.setAttribute("aria-current","true");let z=d("li",{},H),V=()=>{let S=Di(L,T=>T?void w("rename_session",
{session_id:M,title:T}):I());N(z,[S]),S.select()},h=()=>{let S=he(g.keep,"quiet",I),T=he(g.remove,"quiet danger",()=>{w(
"delete_session",{session_id:M})});N(z,[d("span",{},g.removeForGood(L)),T,S]),S.focus()};return z.append(In(he("✎","qu\
iet",V),g.renameSession(L))),z.append(In(he("✕","quiet",h),g.removeSession(L))),z}return r.addEventListener("input",()=>{
clearTimeout(m),m=setTimeout(()=>{k()},Bi)}),{element:l,refresh:k,fail:y,focus:()=>r.focus(),update(_,M){_===f&&M===c||([
f,c]=[_,M],o.disabled=c,b(p),I())}}}function Di(t,e){let n=d("input",{class:"field","aria-label":g.title});n.value=t;let r=!1,
s=i=>{r||(r=!0,e(i!==t?i:void 0))};return n.addEventListener("keydown",i=>{i.isComposing||i.key!=="Enter"&&i.key!=="Esca\
pe"||(i.stopPropagation(),s(i.key==="Enter"?n.value.trim():void 0))}),n.addEventListener("blur",()=>s()),n}function he(t,e,n){
let r=d("button",{type:"button",class:e},t);return r.addEventListener("click",n),r}function In(t,e){return t.title=e,t.setAttribute(
"aria-label",e),t}function Hn(t,e,n){let r=Ce({command:t.command,open:u=>{p("open_session",{session_id:u})}}),s=r.element,i=d("span"),o=d(
"button",{type:"button",class:"quiet",title:g.history,"aria-expanded":"false"},i),l=d("small"),a=d("button",{type:"butto\
n",class:"quiet"},g.newChat),f=d("fieldset",{class:"bar","aria-label":g.session},o,l,a);s.hidden=!0;function c(u){s.hidden=
!u,e.hidden=u,o.setAttribute("aria-expanded",String(u)),u&&(r.focus(),r.refresh())}async function p(u,m={}){let{error:b}=await t.
command(u,m);if(b)return c(!0),r.fail(b);c(!1),n()}return o.addEventListener("click",()=>c(s.hidden===!0)),a.addEventListener(
"click",()=>{p("new_session")}),s.addEventListener("keydown",u=>{u.key==="Escape"&&(c(!1),o.focus())}),{bar:f,panel:s,update(u,m){
P(i,Fi(u)),P(l,m?g.busy:""),f.disabled=m,a.hidden=u.messages.size===0,m&&!s.hidden&&c(!1),r.update(u.session_id,m)}}}function Fi(t){
let e=t.messages.values().next().value;return t.title||e&&U(e).trim().slice(0,100)||g.untitled}var Vi=250,Ui=12,Gi=8,Wi=1e3;function zn(t,e,n={}){let r=d("div",{class:"messages",role:"log","aria-live":"off","aria-la\
bel":g.conversation}),s=d("p",{class:"empty"},g.empty),i=d("div",{class:"scroller",tabindex:"0"},s,r),o=Bt(i),l=d("div",
{class:"status"}),a=qt(),f=new Map,c=new Set,p,u,m="",b=null,y=!1,k=0,E=0;async function I(x,A,C){p=performance.now(),u=
void 0,o.jump(),z();let{error:O}=await t.command(x,A);p=void 0,u=O,O&&C&&v.restore(C),S()}let w={approve(x,A,C){t.command(
"approve",{tool_call_id:x,approved:A,reason:C||null})},edit(x){let A=C=>C.type==="text"||C.type==="image";v.edit(x.message_id,
x.parts.filter(A))},regenerate:x=>{I("regenerate",{message_id:x})},async show(x){u=(await t.command("show",{message_id:x})).
error,S()}},v=jt({send(x,A){A===void 0?I("send",{parts:x},x):I("edit",{message_id:A,parts:x},x)},async stop(){y=!0,z(),await t.
command("stop"),y=!1,S()},said:()=>Be(t.state).flatMap(x=>x.role==="user"?U(x):[]),async variables(x){let{value:A}=await t.
command("variables",{prefix:x});return A??[]}}),_=n.picker?Hn(t,i,()=>v.focus()):void 0,M=d("section",{class:"chat","ari\
a-label":g.region},_?.bar,d("div",{class:"viewport"},i,o.button,_?.panel),l,v.element,a.element);function L(x){let{state:A}=t,
C=t.now(),O=Be(A);A.session_id!==b&&q(A.session_id);let dt=`${A.head} ${A.messages.size} ${x}`;if(dt!==m)for(let{message_id:B}of O)
c.add(B);m=dt;let Fn=performance.now()+Gi,Ie=[];for(let B=O.length-1;B>=0;B-=1){let le=O[B],Vn=H(le);if(!c.has(le.message_id))
continue;let Un=O[B+1]?.role!==le.role;O.length-B>Ui&&performance.now()>Fn?Ie.push(le.message_id):Vn.update(le,A,C,{last:Un,
locked:x})}let ut=O.map(B=>H(B).element);N(r,ut),s.hidden=ut.length>0,c.clear();for(let B of Ie)c.add(B);Ie.length>0&&S()}
function q(x){b=x,f.clear(),u=void 0,v.settle(),o.jump()}function H(x){let A=f.get(x.message_id);return A||f.set(x.message_id,
A=Pn(x.role,w)),A}function z(){let x=p!==void 0||Q(t.state)!==void 0,A=y?g.stopping:V(),C=u??(t.notice?.level==="error"?
t.notice:void 0),O=C&&[C.message,C.hint].filter(Boolean).join(" ");return P(l,A??O??zt(t.state,t.now())),l.classList.toggle(
"failed",!A&&O!==void 0),M.dataset.connection=t.connection,v.update(x,y),_?.update(t.state,x),x}function V(){return p===
void 0?t.connection==="connecting"?g.connecting:void 0:performance.now()-p>Wi?g.waitingForKernel:g.sending}function h(){
k=0;let x=performance.now();L(z()),a.update(t.state,Fe(t.state)),o.keep();let A=performance.now();E=A+(A-x)}function S(){
k||=requestAnimationFrame(function x(){performance.now()<E?k=requestAnimationFrame(x):h()})}let T=t.subscribe(x=>{x!==void 0&&
c.add(x),S()}),$=setInterval(()=>{if(!(!Q(t.state)&&p===void 0)){for(let x of t.state.tool_calls.values())x.status==="ru\
nning"&&c.add(x.message_id);S()}},Vi);return e.append(M),h(),()=>{T(),clearInterval($),cancelAnimationFrame(k),M.remove()}}var me=pt(document.body.dataset.base),On=d("main"),qn=()=>{},be=null,Pe=!1,ct=d("select",{"aria-label":g.agent}),Nn=d("b\
utton",{type:"button",class:"secondary"},g.newChat),xe=Ce({open:t=>{location.hash=t},command:(t,e={})=>He(Zi,t,e)},d("di\
v",{class:"settings"},Nn,d("label",{},g.agent,ct))),Zi={list_sessions:({search:t})=>me.sessions(String(t)),rename_session:t=>me.
rename(String(t.session_id),String(t.title)),async delete_session(t){await me.remove(String(t.session_id)),t.session_id===
be&&(location.hash="")}};function jn(t){qn(),Bn(t);let e=!1,n=()=>Ki(e||Q(r.state)!==void 0),r=Lt(a=>{let f=ft(me,t,a,{agent:()=>ct.
value||void 0,began:Xi});return{...f,async command(c,p){e=c!=="stop",n();let u=await f.command(c,p);return e=!1,n(),u}}}),
{root:s,host:i}=At(On);s.adoptedStyleSheets.push(Dn(Mt));let o=r.subscribe(n),l=zn(r,s);qn=()=>{o(),l(),r.close(),i.remove()}}
function Bn(t){xe.update(be=t,Pe)}function Ki(t){t!==Pe&&(xe.update(be,Pe=t),t||xe.refresh())}function Xi(t){globalThis.
history.replaceState(null,"",`#${t}`),Bn(t)}function Qi(){let t=location.hash.slice(1)||null;t!==be&&(Pe?location.hash=be??
"":jn(t))}function Dn(t){let e=new CSSStyleSheet;return e.replaceSync(t),e}document.adoptedStyleSheets=[Dn($t)];document.
body.append(xe.element,On);Nn.addEventListener("click",()=>{location.hash=""});addEventListener("hashchange",Qi);jn(location.
hash.slice(1)||null);xe.refresh();me.agents().then(t=>N(ct,t.map(e=>d("option",{value:e},e))));
