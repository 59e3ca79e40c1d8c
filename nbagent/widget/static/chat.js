function ve(t,e){let n=Xe(),r=new Map,s=null,i=0,o=0,a="connecting",l=0,p,c,g=x=>t.send(x),d=_e(1e3,1e4,()=>(g({type:"he\
llo",view:n,session_id:s,since:i}),l+=1,a==="connecting"||a==="open"&&l<4));function f(x){let $=x;switch($.type){case"ev\
ents":return S($);case"head":return T($.session_id,$.seq);case"welcome":return C($.subshell?"open while a cell runs":"op\
en"),T($.session_id,$.seq);case"reply":return N($);case"notice":return e.notice($)}}function S(x){if(x.session_id!==s&&k(
x.session_id),x.seq<=i)return P();if(x.since!==i){if(x.since!==0)return v();e.reset()}i=x.seq,c?.(),c=void 0,e.entries(x.
session_id,x.entries),x.entries.some(j=>j.event.type==="run_end")?R():P()}function T(x,$){x!==s&&k(x),$>i?v():R()}function k(x){
s=x,i=o=0,e.reset()}function v(){c??=_e(300,5e3,()=>(g({type:"sync",view:n,session_id:s,since:i}),!0))}function P(){p??=
setTimeout(R,1e3)}function R(){clearTimeout(p),p=void 0,o=i,g({type:"ack",view:n,session_id:s,seq:o})}function N(x){let $=r.
get(x.command_id);$&&(r.delete(x.command_id),$.stopRepeating(),$.resolve(x.error?{error:x.error}:{value:x.value}))}function C(x){
a==="open while a cell runs"||a===x||(a=x,e.connection(x))}function q(x,$={}){let j={type:"command",view:n,command_id:Xe(),
name:x,arguments:$};return new Promise(X=>{let u=_e(2e3,3e4,()=>(g(j),!0));r.set(j.command_id,{message:j,resolve:X,stopRepeating:u})})}
function I(){t.off("msg:custom",f),d(),c?.(),clearTimeout(p);for(let x of r.values())x.stopRepeating()}return t.on("msg:\
custom",f),{command:q,close:I}}function _e(t,e,n){let r,s=i=>{n()&&(r=setTimeout(s,i,Math.min(2*i,e)))};return s(t),()=>clearTimeout(
r)}function Xe(){return Array.from(crypto.getRandomValues(new Uint8Array(8)),t=>t.toString(16).padStart(2,"0")).join("")}function h(t,e={},...n){let r=document.createElement(t);return G(r,e),Jt(r,n),r}function G(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function B(t,e){t.textContent!==e&&(t.textContent=
e)}function W(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function Jt(t,e){for(let n of e)n&&t.append(n)}var Qe=':host{display:block;--bg: var(--jp-layout-color1, var(--vscode-editor-background, #fff));--bg-soft: var(--jp-lay\
out-color2, var(--vscode-editorWidget-background, #f4f4f5));--bg-strong: var(--jp-layout-color3, var(--vscode-input-back\
ground, #e8e8ea));--fg: var(--jp-ui-font-color1, var(--vscode-foreground, #1f2328));--fg-soft: var(--jp-ui-font-color2, \
var(--vscode-descriptionForeground, #59636e));--border: var(--jp-border-color2, var(--vscode-widget-border, #d8dee4));--\
accent: var(--jp-brand-color1, var(--vscode-button-background, #1a73e8));--on-accent: var(--vscode-button-foreground, #f\
ff);--error: var(--jp-error-color1, var(--vscode-errorForeground, #c62828));--warn: var(--jp-warn-color1, var(--vscode-e\
ditorWarning-foreground, #b26a00));--link: var(--jp-content-link-color, var(--vscode-textLink-foreground, #1558d6));--bg\
-code: var(--jp-cell-editor-background, var(--vscode-textCodeBlock-background, #f7f7f8));--code-keyword: var(--jp-mirror\
-editor-keyword-color, #07791a);--code-string: var(--jp-mirror-editor-string-color, #a31515);--code-comment: var(--jp-mi\
rror-editor-comment-color, #5f6b76);--code-number: var(--jp-mirror-editor-number-color, #08732f);--code-name: var(--jp-m\
irror-editor-def-color, #2456c9);--code-meta: var(--jp-mirror-editor-meta-color, #8a3ffc);--font: var(--jp-content-font-\
family, var(--vscode-font-family, system-ui, sans-serif));--mono: var(--jp-code-font-family, var(--vscode-editor-font-fa\
mily, ui-monospace, monospace))}*{box-sizing:border-box}[hidden]{display:none!important}.chat{display:flex;flex-directio\
n:column;max-height:min(70vh,680px);max-width:860px;margin:4px 0;border:1px solid var(--border);border-radius:10px;backg\
round:var(--bg);color:var(--fg);font:14px/1.55 var(--font);overflow:hidden}.viewport{position:relative;display:flex;flex\
-direction:column;min-height:0;flex:1 1 auto}.scroller{overflow-y:auto;padding:14px 18px 4px;overscroll-behavior:contain\
;outline-offset:-2px}.empty{margin:18px 0;text-align:center;color:var(--fg-soft)}.messages{display:flex;flex-direction:c\
olumn;gap:14px}.message{contain:content;min-width:0}.message.user{align-self:flex-end;max-width:85%;padding:7px 13px;bor\
der-radius:14px;background:var(--bg-soft)}.section{contain:content}.section+.section,.section>*+*{margin-block-start:.75\
em}.markdown+.markdown,.body>*+*{margin-block-start:.75em}:where(p,ul,ol,blockquote,h1,h2,h3,h4,h5,h6,pre,hr,table){marg\
in:0}.markdown{overflow-wrap:anywhere}.markdown :is(h1,h2,h3,h4,h5,h6){font-weight:650;line-height:1.3}.section>*+:is(h1\
,h2,h3){margin-block-start:1.1em}.markdown h1{font-size:1.35em}.markdown h2{font-size:1.2em}.markdown h3{font-size:1.08e\
m}.markdown :is(h4,h5,h6){font-size:1em}.markdown :is(ul,ol){padding-inline-start:1.6em}.markdown li+li{margin-block-sta\
rt:.25em}.markdown li>:is(ul,ol){margin-block-start:.25em}.markdown li>p+*,.markdown li>*+p,.markdown blockquote>*+*{mar\
gin-block-start:.5em}.markdown li.task{list-style:none;margin-inline-start:-1.4em}.markdown li.task input{margin:0 .5em \
0 0;vertical-align:-1px}.markdown blockquote{padding-inline-start:.9em;border-inline-start:3px solid var(--border);color\
:var(--fg-soft)}.markdown hr{border:0;border-block-start:1px solid var(--border)}.markdown a{color:var(--link);text-deco\
ration:underline;text-underline-offset:2px}.markdown img{max-width:100%;border-radius:6px}.markdown code{font:.9em/1.5 v\
ar(--mono);padding:.1em .35em;border-radius:4px;background:var(--bg-soft)}.markdown code.math{background:none}.markdown \
code.math.drawn{padding:0;font:inherit}.formula{overflow-x:auto;text-align:center}.load-image{padding:6px 10px;border:1p\
x dashed var(--border);border-radius:6px;background:none;color:var(--fg-soft);font:inherit;font-size:13px;cursor:pointer\
}.load-image span{display:block;color:var(--fg)}.table{overflow-x:auto}.table table{border-collapse:collapse;font-size:.\
95em}.table :is(th,td){padding:4px 10px;border:1px solid var(--border);text-align:start}.table th{background:var(--bg-so\
ft);font-weight:600}.align-center{text-align:center!important}.align-right{text-align:end!important}.code{border:1px sol\
id var(--border);border-radius:8px;background:var(--bg-code);overflow:hidden}.code-bar{display:flex;gap:2px;align-items:\
center;padding:2px 6px 0 12px;font-size:12px;color:var(--fg-soft)}.code-bar span{flex:1}.code pre{overflow-x:auto;paddin\
g:4px 12px 10px;font:13px/1.5 var(--mono);tab-size:4}.code pre code{display:block;width:max-content;min-width:100%;paddi\
ng:0;background:none;font:inherit;overflow-wrap:normal}.lines{display:block;contain:content}.k{color:var(--code-keyword)\
;font-weight:600}.s{color:var(--code-string)}.c{color:var(--code-comment);font-style:italic}.n,.b{color:var(--code-numbe\
r)}.f{color:var(--code-name)}.d{color:var(--code-meta)}.quiet{padding:1px 7px;border:0;border-radius:5px;background:none\
;color:var(--fg-soft);font:inherit;font-size:12px;cursor:pointer}.quiet:hover{background:var(--bg-strong);color:var(--fg\
)}.plain{white-space:pre-wrap;overflow-wrap:anywhere}.ending{margin-top:6px;font-size:13px;color:var(--fg-soft)}.ending \
strong{font-weight:600}.ending span:not(:empty):before{content:": "}.ending em{display:block;font-style:normal}.ending.e\
rror{padding:8px 12px;border-inline-start:3px solid var(--error);border-radius:4px;background:var(--bg-soft);color:var(-\
-fg)}.ending.error strong{color:var(--error)}.jump{position:absolute;bottom:8px;left:50%;transform:translate(-50%);paddi\
ng:3px 12px;border:1px solid var(--border);border-radius:999px;background:var(--bg);color:var(--fg);font:inherit;font-si\
ze:13px;cursor:pointer;box-shadow:0 1px 4px #0000002e}.status{min-height:24px;padding:4px 18px 2px;font-size:12px;line-h\
eight:18px;color:var(--fg-soft);font-variant-numeric:tabular-nums}.composer{display:flex;align-items:flex-end;gap:6px;ma\
rgin:2px 10px 10px;padding:5px 5px 5px 12px;border:1px solid var(--border);border-radius:18px;background:var(--bg)}.comp\
oser:focus-within{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}.input{flex:1;min-width:0;max-height:cal\
c(15em + 6px);padding:3px 0;border:0;outline:0;resize:none;background:none;color:inherit;font:inherit;line-height:1.5}.i\
nput::placeholder{color:var(--fg-soft);opacity:1}.send{flex:none;width:28px;height:28px;padding:0;border:0;border-radius\
:50%;cursor:pointer;background:var(--accent);position:relative}.send:disabled{background:var(--bg-strong);cursor:default\
}.send:before{content:"";position:absolute;inset:0;background:var(--on-accent);clip-path:polygon(50% 25%,74% 50%,66% 57%\
,55.5% 46.5%,55.5% 75%,44.5% 75%,44.5% 46.5%,34% 57%,26% 50%)}.send.stop{background:var(--fg)}.send.stop:before{backgrou\
nd:var(--bg);clip-path:inset(34% round 2px)}button:focus-visible,.scroller:focus-visible{outline:2px solid var(--accent)\
;outline-offset:2px}';function Ye(t){let e=h("div",{class:"nbagent","data-lm-suppress-shortcuts":"true"}),n=e.attachShadow({mode:"open"}),r=new CSSStyleSheet;
r.replaceSync(Qe),n.adoptedStyleSheets=[r];for(let s of["keydown","keypress","keyup"])e.addEventListener(s,i=>{tn(i)||i.
stopPropagation()});return t.append(e),{root:n,host:e}}function tn(t){return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()===
"s"||t.shiftKey&&t.key.toLowerCase()==="p")}async function Te(t){try{return await navigator.clipboard.writeText(t),!0}catch{
return nn(t)}}function nn(t){let e=h("textarea",{style:"position:fixed;opacity:0"});e.value=t,document.body.append(e),e.
select();let n=document.execCommand("copy");return e.remove(),n}async function Je(t){let e=globalThis.jupyterapp;if(!e)return!1;
try{return await e.commands.execute("notebook:insert-cell-below"),e.shell.currentWidget.content.activeCell.model.sharedModel.
setSource(t),!0}catch{return!1}}function Re(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function le(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function nt(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=sn[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var rn={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
sn={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...et(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...et(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
e.parent_id===t.head&&(t.head=e.message_id),e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=
e,n.retries+=1)},request_end(t,e,n){let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,
ended_at:n,retry:null});let s=t.messages.get(r.start.message_id);if(s)return s.status=rn[e.outcome],s.finish_reason=e.finish_reason??
null,s.completed_at=n,s.message_id},text_delta(t,e,n,r){return tt(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return tt(t,
e,"reasoning",n,r)},part_end(t,e,n){let r=rt(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){
let r=t.messages.get(e.message_id);if(r)return t.tool_calls.set(e.tool_call_id,on(e.tool_call_id,r,e.name,n)),r.parts[e.
index]={type:"tool_call",tool_call_id:e.tool_call_id},st(t,r,n),r.message_id},tool_call_delta:Q((t,e)=>{t.arguments+=e.arguments}),
tool_call_end:Q((t,e)=>{Object.assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:Q(
t=>{t.status="approval"}),approval_response:Q((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:Q((t,e,n)=>{
Object.assign(t,{status:"running",where:e.where,started_at:n})}),tool_output:Q((t,e)=>{let n=t.output.at(-1),r=e.kind===
"stdout"||e.kind==="stderr";n&&r&&n[0]===e.kind?n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:Q((t,e,n)=>{Object.
assign(t,{status:e.outcome,end:e,ended_at:n})})};function et(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,
parts:[],status:"complete",run_id:null,request_id:null,provider:null,model:null,finish_reason:null,completed_at:null}}function on(t,e,n,r){
return{tool_call_id:t,message_id:e.message_id,name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,
approval:null,where:null,started_at:null,ended_at:null,output:[],end:null}}function tt(t,e,n,r,s){let i=rt(t,e.message_id,
e.index,n,s);if(i)return i.text+=e.text,i.ended_at=r,e.message_id}function rt(t,e,n,r,s){let i=t.messages.get(e);if(!i)return;
let o=i.parts[n];if(o)return"started_at"in o?o:void 0;let a={type:r,text:"",started_at:s,ended_at:s};return i.parts[n]=a,
st(t,i,s),a}function st(t,e,n){let r=t.requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function Q(t){return(e,n,r)=>{
let s=e.tool_calls.get(n.tool_call_id);if(s)return t(s,n,r),s.message_id}}function Ee(t){let e=Re(),n="connecting",r=[],s=Number.NEGATIVE_INFINITY,i=new Set,o=l=>{for(let p of i)p(l)},a=t({reset(){
e=Re(),r=[],o()},entries(l,p){let c=new Set;for(let g of p)c.add(nt(e,l,g));s=Math.max(s,e.at-Date.now()*1e3);for(let g of c)
o(g)},notice(l){r=[...r,l],o()},connection(l){n=l,o()}});return{get state(){return e},get connection(){return n},get notices(){
return r},command:a.command,now:()=>Date.now()*1e3+s,subscribe(l){return i.add(l),()=>i.delete(l)},close:a.close}}function it(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let s=t.messages.get(r);if(!s)break;e.push(
s),r=s.parent_id}return e.reverse()}var b={region:"Chat with an agent",conversation:"Conversation",you:"You",assistant:"Assistant",placeholder:"Ask anything\
…",placeholderBusy:"Generation in progress…",message:"Message",send:"Send",sendHint:"Send (Enter)",stop:"Stop",stopHint:"\
Stop (Esc)",stopping:"Stopping…",thinking:t=>`Thinking… ${t}`,waitingForModel:(t,e)=>`Waiting for ${t}… ${e}`,writing:t=>`\
Answering… ${t}`,preparing:"Preparing…",retrying:(t,e)=>`Retrying in ${t} s (${e})`,sending:"Sending…",waitingForKernel:"\
Waiting for the kernel: a cell is running",connecting:"Connecting to the kernel…",jumpToEnd:"↓ New text",empty:"Ask \
a question to begin.",messageStatus:{stopped:"Stopped",failed:"Failed",interrupted:"Interrupted: the kernel ended before\
 the answer was complete",length:"Cut off: the model's output limit was reached",content_filter:"Cut off by the provider\
's content filter"},copy:"Copy",copied:"Copied",copyFailed:"Could not copy",copyCode:"Copy this code",insert:"Insert cel\
l",inserted:"Inserted",copiedInstead:"Copied instead",insertCode:"Put this code into a new cell below",linkRefused:"This\
 address is not a web or mail address and was left out",imageRefused:"This image's address is not allowed",loadImage:t=>`\
Load image from ${t}`,task:t=>t?"Done":"Not done",tokens:(t,e)=>`${t} in · ${e} out`};function ge(t,e=0){let n=Math.max(
0,t/1e6);return n<60?`${e>0?n.toFixed(e):Math.floor(n)} s`:`${Math.floor(n/60)} min ${Math.floor(n%60)} s`}function $e(t){
return t<1e3?String(t):`${(t/1e3).toFixed(t<1e4?1:0)}k`}function ot(t,e){let n=le(t);if(!n)return un(t);let r=cn(t,n.start.run_id);if(!r)return b.preparing;if(r.retry)return an(
r,t.at,e);if(r.status!=="running")return b.preparing;let s=e-r.started_at;return r.first_at===null?b.waitingForModel(r.start.
model,ge(s)):ln(t,r)?b.thinking(ge(s)):b.writing(ge(s))}function an(t,e,n){let r=t.retry,s=Math.max(0,Math.ceil(r.delay-
(n-e)/1e6)),{status:i,message:o}=r.error;return b.retrying(s,i?`${i} ${o}`:o)}function ln(t,e){return t.messages.get(e.start.
message_id)?.parts.at(-1)?.type==="reasoning"}function cn(t,e){let n;for(let r of t.requests.values())r.start.run_id===e&&
(n=r);return n}function un(t){let e=t.head===null?void 0:t.messages.get(t.head),n=t.requests.get(e?.request_id??"")?.end?.
usage;return n?.input_tokens===void 0||n.output_tokens===void 0?"":b.tokens($e(n.input_tokens),$e(n.output_tokens))}function at(t){let e=h("textarea",{rows:"1",class:"input","aria-label":b.message,placeholder:b.placeholder}),n=h("button",
{type:"submit",class:"send"}),r=h("form",{class:"composer"},e,n),s=!1;function i(){e.style.height="auto",e.style.height=
`${e.scrollHeight}px`}function o(){let l=e.value.trim();s||!l||(e.value="",i(),a(),t.send(l))}function a(){n.disabled=!s&&
!e.value.trim()}return r.addEventListener("submit",l=>{l.preventDefault(),s?t.stop():o()}),e.addEventListener("input",()=>{
i(),a()}),e.addEventListener("keydown",l=>{l.isComposing||(l.key==="Enter"&&!l.shiftKey&&!l.altKey?(l.preventDefault(),o()):
l.key==="Escape"&&s&&(l.preventDefault(),t.stop()))}),{element:r,update(l,p){s=l,G(n,{class:s?"send stop":"send","aria-l\
abel":s?b.stop:b.send,title:s?p?b.stopping:b.stopHint:b.sendHint}),G(e,{placeholder:s?b.placeholderBusy:b.placeholder}),
a()},restore(l){e.value||(e.value=l),i(),a()},focus:()=>e.focus()}}var pn=24;function lt(t){let e=h("button",{type:"button",class:"jump",hidden:!0},b.jumpToEnd),n=!0,r=0,s=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=pn,i=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=s(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",i),{button:e,jump:i,keep(){let o=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:o&&(e.hidden=!1)}}}var dn=String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`,hn=String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`,ut={open:"`",close:"`",kind:"s"},me={
open:"/*",close:"*/",kind:"c"},gn="true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self su\
per";function F(t,e,n=[],{strings:r=[dn,hn],ignoreCase:s=!1,decorator:i=""}={}){let a=[`(?<span>${n.map(p=>fn(p.open)).join(
"|")||"(?!)"})`,`(?<comment>${e}.*)`,`(?<string>${r.join("|")})`,`(?<decorator>${i||"(?!)"})`,String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`].join("|"),l=p=>new Set(p.split(" "));return{words:l(t),
constants:l(gn),pattern:new RegExp(a,"uy"),spans:n,ignoreCase:s}}function fn(t){return t.replace(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}var mn="abstract as async await bool boolean break byte case catch char class const constexpr continue crate d\
ebugger declare default defer delete do double else enum export extends extern final finally float fn for foreach from f\
unc function get go if impl implements import in inline instanceof int interface internal is let long loop match mod mod\
ule move mut namespace new of operator out override package private protected pub public readonly record ref return set \
short signed sizeof static string struct switch template throw trait try type typedef typeof union unsafe unsigned use u\
sing val var virtual void volatile when where while with yield",kn="add all alter and any as asc begin between by case c\
ast check column commit constraint create cross database default delete desc distinct drop else end exists explain false\
 foreign from full grant group having if in index inner insert intersect into is join key left like limit not null offse\
t on or order outer over partition primary references right rollback row rows select set table then to true union unique\
 update using values view when where window with",bn=F("and as assert async await break case class continue def del elif\
 else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
"#",[{open:'"""',close:'"""',kind:"s"},{open:"'''",close:"'''",kind:"s"}],{decorator:String.raw`@[\w.]+|^[%!]{1,2}\w+`}),
ct=F(mn,"//",[me,ut],{decorator:String.raw`@\w+|#\[.*?\]|^\s*#\w+`}),xn=F("if then else elif fi for while until do done \
case esac in function return local export source set unset alias echo cd exit sudo","#",[],{decorator:String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+`}),
wn=F(kn,"--",[me],{ignoreCase:!0}),yn=F("break else for function if in next repeat return while library require","#",[ut]),
Sn=F("abstract baremodule begin break catch const continue do else elseif end export finally for function global if impo\
rt in let local macro module mutable primitive quote return struct try type using where while","#",[{open:'"""',close:'"\
""',kind:"s"}],{decorator:String.raw`@\w+`}),_n=F("alias and begin break case class def do else elsif end ensure for if \
in module next not or redo rescue retry return then undef unless until when while yield require puts attr_accessor","#",
[],{decorator:String.raw`:\w+|@{1,2}\w+`}),vn=F("","(?:#|//)",[me],{decorator:String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`}),
Tn=F("","(?!)",[{open:"<!--",close:"-->",kind:"c"}],{decorator:String.raw`<\/?[\w:-]+|\/?>|&\w+;`}),Rn=F("","(?!)",[me],
{decorator:String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+`}),En=new Map([[bn,"python py python3 ipython pycon"],[ct,"javascript j\
s jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],[ct,"php scala dart zig objec\
tive-c groovy"],[xn,"bash sh shell zsh console dockerfile docker makefile make powershell ps1"],[wn,"sql sqlite postgres\
ql postgres mysql duckdb plsql"],[yn,"r"],[Sn,"julia jl lua elixir"],[_n,"ruby rb perl"],[vn,"json jsonc json5 yaml yml \
toml ini cfg properties env"],[Tn,"html xml svg xhtml vue svelte"],[Rn,"css scss less"]].flatMap(([t,e])=>e.split(" ").map(
n=>[n,t])));function pt(t){let e=t.toLowerCase();if(e==="diff"||e==="patch")return $n;let n=En.get(e);return n&&((r,s)=>An(
n,r,s))}function $n(t){return[[[t.startsWith("+")?"s":t.startsWith("-")?"d":t.startsWith("@")?"k":"",t]],0]}function An(t,e,n){
let r=[],s=0,i=n>0?t.spans[n-1]:void 0,o=0;for(;s<e.length||i;){if(i){let l=e.indexOf(i.close,s);if(l<0)return fe(r,i.kind,
e.slice(o)),[r,1+t.spans.indexOf(i)];s=l+i.close.length,fe(r,i.kind,e.slice(o,s)),i=void 0;continue}t.pattern.lastIndex=
s;let a=t.pattern.exec(e);if(!a?.[0]){fe(r,"",e[s]),s+=1;continue}o=s,s+=a[0].length,a.groups.span?i=t.spans.find(l=>l.open===
a[0]):fe(r,Cn(t,a),a[0])}return[r,0]}function Cn(t,e){let{comment:n,string:r,decorator:s,number:i,name:o,call:a}=e.groups;
if(n!==void 0)return"c";if(r!==void 0)return"s";if(s!==void 0)return"d";if(i!==void 0)return"n";let l=t.ignoreCase?o.toLowerCase():
o;return t.words.has(l)?"k":t.constants.has(l)?"b":a!==void 0?"f":""}function fe(t,e,n){let r=t.at(-1);r&&r[0]===e?r[1]+=
n:n&&t.push([e,n])}var Mn=40,Ln=5e3,Pn=2e3;function dt(t,e){let n=Ae(t);return n.append(e.split(`
`)),n.element}function Ae(t){let e=t.trim().split(/[\s,{]/,1)[0].slice(0,30),n=pt(e),r=h("code",{}),s=h("span",{});r.append(
s);let i=[],o=h("div",{class:"code"},zn(e,()=>i.join(`
`)),h("pre",{tabindex:"0"},r)),a,l=0;function p(c){if(i.length%Mn===0&&(a=h("span",{class:"lines"}),r.insertBefore(a,s)),
i.length>0&&a.append(`
`),i.push(c),!n||i.length>Ln||c.length>Pn)return a.append(c);let[g,d]=n(c,l);l=d,a.append(...g.map(qn))}return{element:o,
append:c=>c.forEach(p),tail:c=>B(s,c&&i.length>0?`
${c}`:c)}}function qn([t,e]){return t?h("span",{class:t},e):e}function zn(t,e){let n=h("button",{type:"button",class:"qu\
iet",title:b.copyCode},b.copy);n.addEventListener("click",async()=>{B(n,await Te(e())?b.copied:b.copyFailed),setTimeout(
()=>B(n,b.copy),1500)});let r=h("button",{type:"button",class:"quiet",title:b.insertCode},b.insert);return r.addEventListener(
"click",async()=>{let s=await Je(e());B(r,s?b.inserted:await Te(e())?b.copiedInstead:b.copyFailed),setTimeout(()=>B(r,b.
insert),1500)}),h("div",{class:"code-bar"},h("span",{},t),r,n)}var ht=Object.fromEntries(`amp & lt < gt > quot " apos ' nbsp   copy © reg ® trade ™ hellip … mdash — ndash – lsquo ‘ rs\
quo ’ ldquo “ rdquo ” laquo « raquo » bull • middot · times × divide ÷ plusmn ± minus − deg ° micro µ para ¶ sect § euro\
 € pound £ yen ¥ cent ¢ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ hArr ⇔ le ≤ ge ≥ ne ≠ asymp ≈ equiv ≡ infin ∞ sum ∑ pr\
od ∏ int ∫ radic √ part ∂ nabla ∇ isin ∈ notin ∉ cap ∩ cup ∪ sub ⊂ sup ⊃ forall ∀ exist ∃ alpha α beta β gamma γ delta δ\
 epsilon ε theta θ lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ chi χ psi ψ omega ω Delta Δ Sigma Σ Omega Ω frac12 ½ fra\
c14 ¼ frac34 ¾ sup2 ² sup3 ³ ouml ö auml ä uuml ü Ouml Ö Auml Ä Uuml Ü szlig ß eacute é egrave è agrave à ccedil ç ntild\
e ñ aring å oslash ø aelig æ shy ­ zwj ‍`.split(/ (?=\S)/).reduce((t,e,n,r)=>(n%2===0&&t.push([e,r[n+1]??""]),t),
[])),In=/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;function Y(t){return t.includes("&")?t.replace(
In,(e,n,r,s)=>{if(s!==void 0)return Object.hasOwn(ht,s)?ht[s]:e;let i=n?Number.parseInt(n,10):Number.parseInt(r,16);return i>
0&&i<=1114111&&!(i>=55296&&i<=57343)?String.fromCodePoint(i):"�"}):t}var Hn=/^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/,On=/^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;
function gt(t){let e=Hn.exec(t);return e?{type:"math",raw:e[0],tex:e[1]??e[2]??"",display:!0}:void 0}function ft(t){let e=On.
exec(t);if(!e)return;let[n,r,s,i,o]=e;return{type:"math",raw:n,tex:r??s??i??o??"",display:r!==void 0||s!==void 0}}function mt(t){
let e=t.search(/\$|\\[([]/);return e<0?void 0:e}var kt,jn=new Set;function Ce(t){let e=h("code",{class:t.display?"math display":"math"},t.raw.trim());return kt?Bn(e,t):jn.add({element:new WeakRef(
e),token:t}),e}function Bn(t,e){try{let n=h("span",{class:t.className});kt?.(e.tex,n,e.display),t.replaceChildren(...n.childNodes),
t.classList.add("drawn")}catch{}}var Nn=new Set(["http:","https:","mailto:"]),Dn=/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i,Fn=/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;
function bt(t){return Nn.has(yt(t))?t.trim():void 0}function xt(t){if(Dn.test(t))return{url:t,ask:!1};let e=yt(t);return e===
"http:"||e==="https:"?{url:t.trim(),ask:!0}:void 0}function wt(t){try{return new URL(t).host}catch{return"?"}}function yt(t){
try{return new URL(t.replace(Fn,"")).protocol}catch{return""}}var St=24;function se(t,e=0){if(e>St)return h("p",{class:"plain"},t.raw);switch(t.type){case"space":case"def":return;case"\
heading":return J(h(`h${Xn(t)}`),t.tokens,e);case"hr":return h("hr");case"code":return dt(t.lang??"",t.text);case"blockq\
uote":return _t(h("blockquote"),t.tokens,e+1);case"list":return Zn(t,e);case"table":return Wn(t,e);case"math":return h("\
div",{class:"formula"},Ce(t));case"html":return h("p",{class:"plain"},t.raw.trimEnd());default:return J(h("p"),Tt(t),e)}}
function Me(t,e=0){let n=h("li",{class:t.task?"task":void 0});for(let r of t.tokens)r.type==="text"||r.type==="checkbox"?
J(n,[r],e):_t(n,[r],e+1);return n}function ke(t,e=0){let n=h("tr");for(let r of t){let s=h(r.header?"th":"td",{class:r.align?
`align-${r.align}`:void 0});n.append(J(s,r.tokens,e))}return n}function _t(t,e,n){for(let r of e){let s=se(r,n);s&&t.append(
s)}return t}function Zn(t,e){let n=t.ordered&&t.start!==1?String(t.start):void 0,r=h(t.ordered?"ol":"ul",{start:n});return r.
append(...t.items.map(s=>Me(s,e+1))),r}function Wn(t,e){let n=h("tbody");n.append(...t.rows.map(s=>ke(s,e)));let r=h("th\
ead",{},ke(t.header,e));return h("div",{class:"table",tabindex:"0",role:"group"},h("table",{},r,n))}function J(t,e,n){for(let r of e)
n>St?t.append(r.raw):Un(t,r,n+1);return t}function Un(t,e,n){switch(e.type){case"strong":case"em":case"del":t.append(J(h(
e.type),Tt(e),n));return;case"codespan":t.append(h("code",{},e.text));return;case"br":t.append(h("br"));return;case"link":
t.append(Vn(e,n));return;case"image":t.append(Gn(e));return;case"checkbox":t.append(Kn(e.checked));return;case"math":t.append(
Ce(e));return;case"html":t.append(/^<br\s*\/?>$/i.test(e.raw)?h("br"):e.raw);return;case"escape":t.append(e.text);return;default:
"tokens"in e&&e.tokens?J(t,e.tokens,n):t.append(Y(e.text))}}function Vn(t,e){let n=bt(t.autolink?t.href:Y(t.href)),r=t.title?
Y(t.title):void 0,s=n?h("a",{href:n,title:r??n,target:"_blank",rel:"noopener noreferrer"}):h("span",{class:"no-link",title:b.
linkRefused});return J(s,t.tokens,e)}function Gn(t){let e=vt(t.tokens??[])||Y(t.text),n=xt(Y(t.href));if(!n)return h("sp\
an",{class:"no-link",title:b.imageRefused},e||t.href);let r=()=>h("img",{src:n.url,alt:e,referrerpolicy:"no-referrer"});
if(!n.ask)return r();let s=h("button",{type:"button",class:"load-image",title:n.url});return s.append(b.loadImage(wt(n.url)),
e?h("span",{},e):""),s.addEventListener("click",()=>s.replaceWith(r())),s}function Kn(t){let e=h("input",{type:"checkbox",
disabled:!0,"aria-label":b.task(t)});return G(e,{checked:t}),e}function vt(t){return t.map(e=>"tokens"in e&&e.tokens?vt(
e.tokens):Y("text"in e?String(e.text):"")).join("")}function Xn(t){return Math.min(6,Math.max(1,t.depth))}function Tt(t){
return"tokens"in t&&t.tokens?t.tokens:[{type:"text",raw:t.raw,text:"text"in t?String(t.text):t.raw}]}function ze(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var re=ze();function It(t){re=t}var te={exec:()=>null};function ee(t){let e=[];return n=>{let r=Math.max(
0,Math.min(3,n-1)),s=e[r];return s||(s=t(r),e[r]=s),s}}function y(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(s,i)=>{
let o=typeof i=="string"?i:i.source;return o=o.replace(L.caret,"$1"),n=n.replace(s,o),r},getRegex:()=>new RegExp(n,e)};return r}
var Ht=((t="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+t)}catch{return!1}})(),L={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,
listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,
beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,
newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,
blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,
blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,
listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,
tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,
tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,
startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,
numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,
notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:ee(
t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:ee(t=>new RegExp(`^ {0,${t}}((?:-[\
 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:ee(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~~~)`)),headingBeginRegex:ee(
t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:ee(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:ee(
t=>new RegExp(`^ {0,${t}}(?:</?(?:${He})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z\
]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:ee(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
Qn=/^(?:[ \t]*(?:\n|$))+/,Yn=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Jn=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
pe=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,er=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,Ie=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
He="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",de=y(
" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",He).getRegex(),Ot=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
jt=y(Ot).replace(/bull/g,Ie).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,de).getRegex(),tr=y(Ot).replace(/bull/g,Ie).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,de).getRegex(),Oe=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
nr=/^[^\n]+/,je=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,rr=y(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",je).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),sr=y(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,Ie).getRegex(),Be=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,ir=y(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",Be).replace("tag",He).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),Bt=t=>y(Oe).replace("hr",pe).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tab\
le","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",t).replace("html",de).getRegex(),or=Bt(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),ar=Bt(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
lr=y(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",ar).getRegex(),Ne={blockquote:lr,
code:Yn,def:rr,fences:Jn,heading:er,hr:pe,html:ir,lheading:jt,list:sr,newline:Qn,paragraph:or,table:te,text:nr},Rt=y("^ \
*([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|\
html).*(?:\\n|$))*)\\n*|$)").replace("hr",pe).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").
replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",de).getRegex(),cr={...Ne,lheading:tr,table:Rt,paragraph:y(Oe).replace(
"hr",pe).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Rt).replace("blockquote"," {\
0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)\
])[ \\t]+[^ \\t\\n]").replace("html",de).getRegex()},ur={...Ne,html:y(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?:\
 *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",Be).replace(/tag/g,
"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr\
|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:te,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:y(Oe).replace("hr",pe).
replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",jt).getRegex()},pr=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,dr=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
Nt=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,hr=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,Z=/[\p{P}\p{S}]/u,
oe=/[\s\p{P}\p{S}]/u,he=/[^\s\p{P}\p{S}]/u,gr=y(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,oe).getRegex(),fr=/[\p{Pi}\p{Ps}"']/u,
Dt=/(?!~)[\p{P}\p{S}]/u,mr=/(?!~)[\s\p{P}\p{S}]/u,kr=/(?:[^\s\p{P}\p{S}]|~)/u,br=y(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",Ht?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
Ft=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,xr=y(Ft,"u").replace(/punct/g,Z).getRegex(),wr=y(
Ft,"u").replace(/punct/g,Dt).getRegex(),yr=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
Sr=y(yr,"u").replace(/openQuote/g,fr).replace(/punct/g,Z).getRegex(),Zt="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",_r=y(Zt,"gu").replace(/notPunctSpace/g,
he).replace(/punctSpace/g,oe).replace(/punct/g,Z).getRegex(),vr=y(Zt,"gu").replace(/notPunctSpace/g,kr).replace(/punctSpace/g,
mr).replace(/punct/g,Dt).getRegex(),Tr="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",Rr=y(Tr,"gu").replace(/notPunctSpace/g,he).replace(/punctSpace/g,
oe).replace(/punct/g,Z).getRegex(),Er=y("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notP\
unctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=pun\
ct)","gu").replace(/notPunctSpace/g,he).replace(/punctSpace/g,oe).replace(/punct/g,Z).getRegex(),$r="^[^_*]*?\\*\\*[^_*]*?\
_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctS\
pace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",Ar=y(
$r,"gu").replace(/notPunctSpace/g,he).replace(/punctSpace/g,oe).replace(/punct/g,Z).getRegex(),Cr=y(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,Z).getRegex(),Mr="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",Lr=y(Mr,"gu").replace(/notPunctSpace/g,he).replace(/punctSpace/g,oe).replace(/punct/g,Z).getRegex(),Pr=y(/\\(punct)/,
"gu").replace(/punct/g,Z).getRegex(),qr=y(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,Z).
getRegex(),zr=y(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),Ir=y(Be).replace("(?:-->|$)","-->").getRegex(),Hr=y("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",Ir).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
Wt=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,we=y(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",Wt).getRegex(),Or=y(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",we).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),jr=y(/^!?\[(label)\]\[(ref)\]/).replace("label",we).replace("ref",je).getRegex(),Br=y(/^!?\[(ref)\](?:\[\])?/).
replace("ref",je).getRegex(),Et=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Nr=y(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",Wt).getRegex(),Dr=y("reflink|nolink(?!\\()","g").replace("reflink",y(/^!?\[(label)\]\[(ref)\]/).replace(
"label",Nr).replace("ref",Et).getRegex()).replace("nolink",y(/^!?\[(ref)\](?:\[\])?/).replace("ref",Et).getRegex()).getRegex(),
$t=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Fr=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,Zr=y(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Fr).getRegex(),De={_backpedal:te,anyPunctuation:Pr,
anyPunctuationOutsideCode:qr,autolink:zr,blockSkip:br,br:Nt,code:dr,del:te,delLDelim:te,delRDelim:te,emStrongLDelim:xr,emStrongRDelimAst:_r,
emStrongRDelimUnd:Er,escape:pr,link:Or,nolink:Br,punctuation:gr,reflink:jr,reflinkSearch:Dr,tag:Hr,text:hr,url:te},Wr={...De,
emStrongLDelim:Sr,emStrongRDelimAst:Rr,emStrongRDelimUnd:Ar,link:y(/^!?\[(label)\]\((.*?)\)/).replace("label",we).getRegex(),
reflink:y(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",we).getRegex()},Le={...De,emStrongRDelimAst:vr,emStrongLDelim:wr,
delLDelim:Cr,delRDelim:Lr,url:y(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace(
"emailProtocol",Zr).replace("protocol",$t).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:y(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",$t).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",Ht?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},Ur={...Le,br:y(Nt).replace("{2,}","*").getRegex(),text:y(Le.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},be={normal:Ne,gfm:cr,pedantic:ur},ce={normal:De,gfm:Le,breaks:Ur,pedantic:Wr},Vr={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","'":"&#39;"},At=t=>Vr[t];function H(t,e){if(e){if(L.escapeTest.test(t))return t.replace(L.escapeReplace,
At)}else if(L.escapeTestNoEncode.test(t))return t.replace(L.escapeReplaceNoEncode,At);return t}function Gr(t){return L.numericCharacterReference.
test(t)?t.replace(L.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===void 0&&r===void 0)return"&amp;";let s=n===void 0?
Number.parseInt(r,16):Number.parseInt(n,10);return s===0||s>1114111||s>=55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(
s)}):t}function Ct(t){try{t=encodeURI(t).replace(L.percentDecode,"%")}catch{return null}return t}function Mt(t,e){let n=t.
replace(L.findPipe,(i,o,a)=>{let l=!1,p=o;for(;--p>=0&&a[p]==="\\";)l=!l;return l?"|":" |"}),r=n.split(L.splitPipe),s=0;
if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else for(;r.length<e;)r.push(
"");for(;s<r.length;s++)r[s]=r[s].trim().replace(L.slashPipe,"|");return r}function U(t,e,n){let r=t.length;if(r===0)return"";
let s=0;for(;s<r;){let i=t.charAt(r-s-1);if(i===e&&!n)s++;else if(i!==e&&n)s++;else break}return t.slice(0,r-s)}function Lt(t){
let e=t.split(`
`),n=e.length-1;for(;n>=0&&L.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function ye(t){return t.trim().replace(L.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Pt(t,e){
if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===
e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var ie=new WeakMap;function Fe(t){let e={"*":-1,_:-1},
n=-1,r=t.length;for(let s=0;s<r;s++){let i=t[s];if(i!=="*"&&i!=="_"&&i!=="~")continue;let o=s===0?`
`:t[s-1],a=s+1;for(;a<r&&t[a]===i;)a++;o!==" "&&o!=="	"&&o!==`
`&&o!=="\r"&&o!=="\f"&&(i==="~"?n=s:e[i]=s),s=a-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}
function Kr(t,e){let n=Fe(e),r=ie.get(t);r?r.push(n):ie.set(t,[n])}function Xr(t){let e=ie.get(t);e&&(e.pop(),e.length===
0&&ie.delete(t))}function Ut(t,e,n){let r=ie.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:
Fe(e).lastPossibleEmStrongCloserIndex[n]}function Vt(t,e){let n=ie.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:
Fe(e).lastPossibleDelCloserIndex}function xe(t,e=0){let n=e,r="";for(let s of t)if(s==="	"){let i=4-n%4;r+=" ".repeat(i),
n+=i}else r+=s,n++;return r}function Qr(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let s=e.inline.code.exec(
t.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}
n+=t[r]}return n}function qt(t,e,n,r,s){let i=e.href,o=e.title||null,a=Qr(t[1],s),l=t[0].charAt(0)==="!",p=r.state.inLink,
c=r.state.linkEmitted,g=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let d=r.inlineTokens(a),f=r.state.linkEmitted;
if(r.state.linkEmitted=c,r.state.inLink=p,!l){if(f){r.state.inRawBlock=g;return}r.state.linkEmitted=!0}return{type:l?"im\
age":"link",raw:n,href:i,title:o,text:a,tokens:d}}function Yr(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===
null)return e;let s=r[1];return e.split(`
`).map(i=>{let o=i.match(n.other.beginningSpace);if(o===null)return i;let[a]=o;return i.slice(Math.min(a.length,s.length))}).
join(`
`)}function zt(t,e,n,r){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let a=r.inline.code.exec(e.slice(s));if(a){s+=a[0].length-1;continue}}if(e[s]!=="<")continue;let i=t.slice(n+s),o=r.
inline.tag.exec(i)||r.inline.autolink.exec(i);if(o){if(o[0].length>e.length-s)return!0;s+=o[0].length-1}}return!1}var V=class{options;rules;lexer;constructor(t){
this.options=t||re}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){
let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:Lt(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],
r=Yr(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.
rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=U(n,"#");(this.options.
pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:U(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",
raw:U(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=U(e[0],`
`).split(`
`),r="",s="",i=[];for(;n.length>0;){let o=!1,a=[],l;for(l=0;l<n.length;l++)if(this.rules.other.blockquoteStart.test(n[l]))
a.push(n[l]),o=!0;else if(!o)a.push(n[l]);else break;n=n.slice(l);let p=a.join(`
`),c=p.replace(this.rules.other.blockquoteMarkerWhitespace,(f,S,T)=>T.startsWith(" ")?S+" "+T.slice(1):S+xe(T,S.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${p}`:p,s=s?`${s}
${c}`:c;let g=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,i,!0),this.lexer.state.top=g,n.length===
0)break;let d=i.at(-1);if(d?.type==="code"||d?.type==="heading"||d?.type==="hr"||d?.type==="html"||d?.type==="table")break;
if(d?.type==="blockquote"){let f=d,S=n.join(`
`),T=f.raw+`
`+S.replace(this.rules.other.blockquoteSetextReplace2,""),k=this.blockquote(T);i[i.length-1]=k;let v=T.substring(k.raw.length).
replace(/^\n/,""),P=v?v.split(`
`).length:0,R=P?n.slice(0,-P):n;if(R.length>0&&(r=`${r}
${R.join(`
`)}`),s=s.substring(0,s.length-f.text.length)+k.text,n=n.slice(R.length),n.length>0&&this.rules.other.blockquoteStart.test(
n[0]))continue;break}else if(d?.type==="list"){let f=d,S=f.raw+`
`+n.join(`
`),T=this.list(S);i[i.length-1]=T;let k=T.raw.length>f.raw.length?S.slice(f.raw.length+1,T.raw.length).split(`
`).length:0;if(k>0){let v=n.slice(0,k).join(`
`);r=`${r}
${v}`,s=`${s}
${v}`}if(n=n.slice(k),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",
raw:r,tokens:i,text:s}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,s=e[1].trim(),i=s.
length>1,o={type:"list",raw:"",ordered:i,start:i?+s.slice(0,-1):"",loose:!1,items:[]};s=i?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=i?s:"[*+-]");let a=this.rules.other.listItemRegex(s),l=!1;for(;t;){let g=!1,d="";if(!(e=a.exec(
t))||this.rules.block.hr.test(t))break;let f=r();t=t.substring(e[0].length);let S=e[2].split(`
`,1)[0],T=e[1].length,k=this.options.pedantic?xe(S,T):S.replace(this.rules.other.leadingSpaceTab,C=>xe(C,T)),v=t.split(`\

`,1)[0],P=!k.trim(),R=0;if(this.options.pedantic?(R=2,d=k.trimStart()):P?R=T+1:(R=k.search(this.rules.other.nonSpaceChar),
R=R>4?1:R,d=k.slice(R),R+=T),P&&this.rules.other.blankLine.test(v)&&(t=t.substring(v.length+1),g=!0),!g){let C=this.rules.
other.nextBulletRegex(R),q=this.rules.other.hrRegex(R),I=this.rules.other.fencesBeginRegex(R),x=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(R):this.rules.other.headingBeginRegex(R),$=this.rules.other.htmlBeginRegex(R),j=this.
rules.other.blockquoteBeginRegex(R),X=!1;for(;t;){let u=t.split(`
`,1)[0],m;if(v=u,this.options.pedantic?(v=v.replace(this.rules.other.listReplaceNesting,"  "),m=v):m=v.replace(this.rules.
other.leadingSpaceTab,w=>xe(w)),I.test(v)||x.test(v)||$.test(v)||j.test(v)||C.test(v)||q.test(v))break;if(m.search(this.
rules.other.nonSpaceChar)>=R||!v.trim())d+=`
`+m.slice(R),X=!1;else{if(P)break;let w=k;if(!this.options.pedantic&&!d.includes(`
`)&&!k.includes("	")){let A;for(;!q.test(w)&&(A=this.rules.other.nestedBlockMarker.exec(w));)w=w.slice(A[0].length);if(!w.
trim())break}if(w.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||I.test(w)||x.
test(w)||$.test(w)||q.test(w))break;if(!this.options.pedantic&&!X){let A=k.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test(A)||this.rules.block.heading.test(A)||this.rules.block.hr.test(A))break}let _=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(v)&&this.rules.block.lheading.test(`${k}
${v}`)?`    ${m.replace(/^ {0,3}/,"")}`:v;d+=`
`+_,X=!0}P=!v.trim(),t=t.substring(u.length+1),k=m.slice(R)}}let N=n.slice(f,r());o.loose||(l?o.loose=!0:this.rules.other.
doubleBlankLine.test(N)&&(l=!0)),o.items.push({type:"list_item",raw:N,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(d),loose:!1,text:d,tokens:[]})}let p=o.items.at(-1);if(p)p.raw=p.raw.trimEnd(),p.text=p.text.trimEnd();else return;
o.raw=n.slice(0,r()).trimEnd();let c=[];for(let g of o.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
g.tokens=this.lexer.blockTokens(g.text,[]),!o.loose){let d=g.tokens.filter(S=>S.type==="space"),f=d.length>0&&d.some(S=>this.
rules.other.anyLine.test(S.raw));o.loose=f}for(let g=0;g<o.items.length;g++){let d=o.items[g],f=d.tokens[0];if(d.task&&(f?.
type==="text"||f?.type==="paragraph")){d.text=d.text.replace(this.rules.other.listReplaceTask,""),f.raw=f.raw.replace(this.
rules.other.listReplaceTask,""),f.text=f.text.replace(this.rules.other.listReplaceTask,"");let S=this.lexer.inlineQueue;
for(let k=c[g];k<S.length;k++)if(S[k].tokens===f.tokens){S[k].src=S[k].src.replace(this.rules.other.listReplaceTask,"");
break}let T=this.rules.other.listTaskCheckbox.exec(d.raw);if(T){let k={type:"checkbox",raw:T[0]+" ",checked:T[0]!=="[ ]"};
d.checked=k.checked,o.loose?d.tokens[0]&&["paragraph","text"].includes(d.tokens[0].type)&&"tokens"in d.tokens[0]&&d.tokens[0].
tokens?(d.tokens[0].raw=k.raw+d.tokens[0].raw,d.tokens[0].text=k.raw+d.tokens[0].text,d.tokens[0].tokens.unshift(k)):d.tokens.
unshift({type:"paragraph",raw:k.raw,text:k.raw,tokens:[k]}):d.tokens.unshift(k)}}else d.task&&(d.task=!1)}if(o.loose)for(let g of o.
items){g.loose=!0;for(let d of g.tokens)d.type==="text"&&(d.type="paragraph")}return o}}html(t){let e=this.rules.block.html.
exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=Lt(
e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.
block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&Pt(e[2],"()")!==-1)return;let n=ye(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:U(e[0],`
`),href:r,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let n=Mt(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],i={type:"table",raw:U(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let o of r)this.rules.other.tableAlignRight.test(o)?i.align.push(
"right"):this.rules.other.tableAlignCenter.test(o)?i.align.push("center"):this.rules.other.tableAlignLeft.test(o)?i.align.
push("left"):i.align.push(null);for(let o=0;o<n.length;o++)i.header.push({text:n[o],tokens:this.lexer.inline(n[o]),header:!0,
align:i.align[o]});for(let o of s)i.rows.push(Mt(o,i.header.length).map((a,l)=>({text:a,tokens:this.lexer.inline(a),header:!1,
align:i.align[l]})));return i}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"\
heading",raw:U(e[0],`
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
if(!this.options.pedantic&&zt(t,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let l=U(s.slice(0,-1),"\\");if((s.length-
l.length)%2===0)return}else{let l=Pt(n[2],"()");if(l===-2)return;if(l>-1){let p=(n[0].indexOf("!")===0?5:4)+n[1].length+
l;n[2]=n[2].substring(0,l),n[0]=n[0].substring(0,p).trim(),n[3]=""}}let i=U(n[0].slice(0,-1),"\\");if((n[0].length-i.length)%
2===0)return;let o=n[2],a="";if(this.options.pedantic){let l=this.rules.other.pedanticHrefTitle.exec(o);l&&(o=l[1],a=l[3])}else
a=n[3]?n[3].slice(1,-1):"";return o=o.trim(),this.rules.other.startAngleBracket.test(o)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?o=o.slice(1):o=o.slice(1,-1)),qt(n,{href:o&&o.replace(this.rules.inline.anyPunctuation,"$1"),
title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(
0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&zt(t,r[1],s,this.rules))return;let i=e[ye(r[2]||r[1])];if(!i){let o=r[0].
charAt(0);return{type:"text",raw:o,text:o}}return qt(r,i,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.
inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],i=n===s,o=e.length-t.length,a=o;for(;!this.
options.pedantic&&a>0&&e[a-1]===s;)a--;let l=[...e.slice(Math.max(0,a-2),a)].at(-1)??"",p=l==="*"||l==="_"||!!this.rules.
inline.punctuation.exec(l);a<o&&(n=l);let c=a<o?p:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(
this.rules.other.unicodeAlphaNumeric))return;let g=r[1]||r[3]||"";if(!g||!n||c){let d=[...r[0]].length-1,f,S,T=d,k=0,v=o-
a+d,P=!this.options.pedantic&&!!l.trim()&&(!!g||s==="*"&&!p);if(s!=="*"&&s!=="_")return;let R=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,N=Ut(this,e,s),C=e.length-t.length+d;if(N<C)return;e=e.slice(-1*t.
length+d);let q=N-C;for(R.lastIndex=0;(r=R.exec(e))!==null&&!(r.index>q);){if(f=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!f)continue;
if(S=[...f].length,r[3]||r[4]){T+=S;continue}else if((r[5]||r[6]||P)&&v%3&&!((v+S)%3)){if(i&&(r[5]||r[6]))break;k+=S;continue}
if(T-=S,T>0)continue;S=Math.min(S,S+T+k);let I=[...r[0]][0].length,x=t.slice(0,d+r.index+I+S);if(Math.min(d,S)%2){let j=x.
slice(1,-1);return{type:"em",raw:x,text:j,tokens:this.lexer.inlineTokens(j)}}let $=x.slice(2,-2);return{type:"strong",raw:x,
text:$,tokens:this.lexer.inlineTokens($)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.
other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(
t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(
t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let s=[...r[0]].length-1,i,o,a=s,l=this.rules.inline.delRDelim,
p=Vt(this,e),c=e.length-t.length+s;if(p<c)return;e=e.slice(-1*t.length+s);let g=p-c;for(l.lastIndex=0;(r=l.exec(e))!==null&&
!(r.index>g);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(o=[...i].length,o!==s))continue;if(r[3]||r[4]){a+=o;continue}
if(a-=o,a>0)continue;o=Math.min(o,o+a);let d=[...r[0]][0].length,f=t.slice(0,s+r.index+d+o),S=f.slice(s,-s);return{type:"\
del",raw:f,text:S,tokens:this.lexer.inlineTokens(S)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,
autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")
n=e[0],r="mailto:"+n;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);n=e[0],e[1]===
"www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){
let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:Gr(
e[0]),escaped:n}}}},O=class Pe{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||re,this.options.tokenizer=this.options.tokenizer||new V,this.tokenizer=this.options.
tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,
linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:L,block:be.normal,inline:ce.normal};this.options.pedantic?(n.block=
be.pedantic,n.inline=ce.pedantic):this.options.gfm&&(n.block=be.gfm,this.options.breaks?n.inline=ce.breaks:n.inline=ce.gfm),
this.tokenizer.rules=n}static get rules(){return{block:be,inline:ce}}static lex(e,n){return new Pe(n).lex(e)}static lexInline(e,n){
return new Pe(n).inlineTokens(e)}lex(e){e=e.replace(L.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=
!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(L.tabCharGlobal,"    ").replace(L.spaceLine,""));let i=1/0,
o,a=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===V.prototype.paragraph;for(;e;){if(e.length<i)i=
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
e)){e=e.substring(l.raw.length),n.push(l);continue}let p=e;if(this.options.extensions?.startBlock){let c=1/0,g=e.slice(1),
d;this.options.extensions.startBlock.forEach(f=>{d=f.call({lexer:this},g),typeof d=="number"&&d>=0&&(c=Math.min(c,d))}),
c<1/0&&c>=0&&(p=e.substring(0,c+1))}if(this.state.top&&(l=this.tokenizer.paragraph(p))){let c=n.at(-1);(r||c===o&&a)&&c?.
type==="paragraph"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+l.raw,c.text+=`
`+l.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text,o=c):(n.push(l),o=l),r=p.length!==e.length,e=e.substring(
l.raw.length);continue}if(l=this.tokenizer.text(e)){e=e.substring(l.raw.length);let c=n.at(-1);c?.type==="text"?(c.raw+=
(c.raw.endsWith(`
`)?"":`
`)+l.raw,c.text+=`
`+l.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text):n.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(
0));break}}return this.state.top=!0,this.state.lastToken=s,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),
n}linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.inline.link;for(let r of e.matchAll(this.tokenizer.
rules.inline.blockSkip))if(n.test(r[0])&&e.charAt(r.index-1)!=="!")return!0;for(let r of e.matchAll(this.tokenizer.rules.
inline.reflinkSearch)){let s=r[0],i=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,ye(s.slice(
i+1,-1))))&&!(i>1&&this.linkInText(s.slice(1,i-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.
state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,n)}finally{this.state.linkParenPossible=
r}}#t(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),s=r||this.options.hooks?.emStrongMask||this.tokenizer.
emStrong!==V.prototype.emStrong||this.tokenizer.del!==V.prototype.del?this.#r(e):e;if(!r)return this.#e(e,s,n);Kr(this.tokenizer,
s);try{return this.#e(e,s,n)}finally{Xr(this.tokenizer)}}#e(e,n,r){let s=!1,i="",o=1/0;for(;e;){if(e.length<o)o=e.length;else{
this.infiniteLoopError(e.charCodeAt(0));break}s||(i=""),s=!1;let a;if(this.options.extensions?.inline?.some(c=>(a=c.call(
{lexer:this},e,r))?(e=e.substring(a.raw.length),r.push(a),!0):!1))continue;if(a=this.tokenizer.escape(e)){e=e.substring(
a.raw.length),r.push(a);continue}if(a=this.tokenizer.tag(e)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.
link(e)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(
a.raw.length);let c=r.at(-1);a.type==="text"&&c?.type==="text"?(c.raw+=a.raw,c.text+=a.text):r.push(a);continue}let l=e[0];
if(l==="*"||l==="_"){let c=n.length-e.length;if(Ut(this.tokenizer,n,l)<=c){let g=1;for(;g<e.length&&e.charCodeAt(g)===l.
charCodeAt(0);)g++;let d=e.substring(0,g),f=r.at(-1);f?.type==="text"&&!f.escaped?(f.raw+=d,f.text+=d):r.push({type:"tex\
t",raw:d,text:d,escaped:!1}),e=e.substring(g),i=l,s=!0;continue}}else if(l==="~"){let c=n.length-e.length;if(Vt(this.tokenizer,
n)<=c){let g=1;for(;g<e.length&&e.charCodeAt(g)===126;)g++;let d=e.substring(0,g),f=r.at(-1);f?.type==="text"&&!f.escaped?
(f.raw+=d,f.text+=d):r.push({type:"text",raw:d,text:d,escaped:!1}),e=e.substring(g),i=l,s=!0;continue}}if(a=this.tokenizer.
emStrong(e,n,i)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.codespan(e)){e=e.substring(a.raw.length),
r.push(a);continue}if(a=this.tokenizer.br(e)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.del(e,n,
i)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.autolink(e)){e=e.substring(a.raw.length),r.push(a);
continue}if(!this.state.inLink&&(a=this.tokenizer.url(e))){e=e.substring(a.raw.length),r.push(a);continue}let p=e;if(this.
options.extensions?.startInline){let c=1/0,g=e.slice(1),d;this.options.extensions.startInline.forEach(f=>{d=f.call({lexer:this},
g),typeof d=="number"&&d>=0&&(c=Math.min(c,d))}),c<1/0&&c>=0&&(p=e.substring(0,c+1))}if(a=this.tokenizer.inlineText(p)){
e=e.substring(a.raw.length),a.raw.slice(-1)!=="_"&&(i=a.raw.slice(-1)),s=!0;let c=r.at(-1);c?.type==="text"?(c.raw+=a.raw,
c.text+=a.text):r.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:n,tag:r,
autolink:s}=this.tokenizer.rules.inline,i="",o=0,a;for(n.lastIndex=0;a=n.exec(e);){let l=a.index+(a[2]?a[2].length:0),p=a.
index+a[0].length;if(e.charAt(l)==="<"){let c=e.slice(l),g=r.exec(c)||s.exec(c);if(!g){n.lastIndex=l+1;continue}p=l+g[0].
length,n.lastIndex=p}i+=e.slice(o,l)+"["+"a".repeat(p-l-2)+"]",o=p}return i+e.slice(o)}#r(e){let n=e;if(this.tokens.links&&
e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,s=i=>{let o=i.lastIndexOf("[");if(!Object.hasOwn(this.tokens.
links,ye(i.slice(o+1,-1))))return i;if(o>1&&i.charAt(0)!=="!"){let a=i.slice(1,o-1);if(this.linkInText(a))return"["+a.replace(
r,s)+"]["+"a".repeat(i.length-o-2)+"]"}return"["+"a".repeat(i.length-2)+"]"};n=n.replace(r,s)}return n=n.replace(this.tokenizer.
rules.inline.anyPunctuationOutsideCode,(r,s,i)=>i?"+".repeat(r.length):s?s+r.slice(s.length,-s.length).replace(/`/g,"+")+
s:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){let n="Infinite loo\
p on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}},Se=class{options;parser;constructor(t){
this.options=t||re}space(t){return""}code({text:t,lang:e,escaped:n}){let r=(e||"").match(L.notSpaceStart)?.[0],s=t?t.replace(
L.endingNewline,"")+`
`:"";return r?'<pre><code class="language-'+H(r)+'">'+(n?s:H(s,!0))+`</code></pre>
`:"<pre><code>"+(n?s:H(s,!0))+`</code></pre>
`}blockquote({tokens:t}){return`<blockquote>
${this.parser.parse(t)}</blockquote>
`}html({text:t}){return t}def(t){return""}heading({tokens:t,depth:e}){return`<h${e}>${this.parser.parseInline(t)}</h${e}\
>
`}hr(t){return`<hr>
`}list(t){let e=t.ordered,n=t.start,r="";for(let o=0;o<t.items.length;o++){let a=t.items[o];r+=this.listitem(a)}let s=e?
"ol":"ul",i=e&&n!==1?' start="'+n+'"':"";return"<"+s+i+`>
`+r+"</"+s+`>
`}listitem(t){return`<li>${this.parser.parse(t.tokens)}</li>
`}checkbox({checked:t}){return"<input "+(t?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:t}){return`\
<p>${this.parser.parseInline(t)}</p>
`}table(t){let e="",n="";for(let s=0;s<t.header.length;s++)n+=this.tablecell(t.header[s]);e+=this.tablerow({text:n});let r="";
for(let s=0;s<t.rows.length;s++){let i=t.rows[s];n="";for(let o=0;o<i.length;o++)n+=this.tablecell(i[o]);r+=this.tablerow(
{text:n})}return r&&(r=`<tbody>${r}</tbody>`),`<table>
<thead>
`+e+`</thead>
`+r+`</table>
`}tablerow({text:t}){return`<tr>
${t}</tr>
`}tablecell(t){let e=this.parser.parseInline(t.tokens),n=t.header?"th":"td";return(t.align?`<${n} align="${t.align}">`:`\
<${n}>`)+e+`</${n}>
`}strong({tokens:t}){return`<strong>${this.parser.parseInline(t)}</strong>`}em({tokens:t}){return`<em>${this.parser.parseInline(
t)}</em>`}codespan({text:t}){return`<code>${H(t,!0)}</code>`}br(t){return"<br>"}del({tokens:t}){return`<del>${this.parser.
parseInline(t)}</del>`}link({href:t,title:e,text:n,tokens:r,autolink:s}){let i=s?H(n,!0):this.parser.parseInline(r),o=Ct(
t);if(o===null)return i;t=H(o,s);let a='<a href="'+t+'"';return e&&(a+=' title="'+H(e)+'"'),a+=">"+i+"</a>",a}image({href:t,
title:e,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let s=Ct(t);if(s===null)return H(n);
t=s;let i=`<img src="${H(t)}" alt="${H(n)}"`;return e&&(i+=` title="${H(e)}"`),i+=">",i}text(t){return"tokens"in t&&t.tokens?
this.parser.parseInline(t.tokens):"escaped"in t&&t.escaped?t.text:H(t.text)}},Ze=class{parser;strong({text:t,tokens:e}){
return e?this.parser.parseInline(e,this):t}em({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}codespan({text:t}){
return t}del({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}html({text:t}){return t}text({text:t}){return t}link({
text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}image({text:t,tokens:e}){return e?this.parser.parseInline(e,
this):t}br(){return`
`}checkbox({raw:t}){return t}},D=class qe{options;renderer;textRenderer;constructor(e){this.options=e||re,this.options.renderer=
this.options.renderer||new Se,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=
this,this.textRenderer=new Ze,this.textRenderer.parser=this}static parse(e,n){return new qe(n).parse(e)}static parseInline(e,n){
return new qe(n).parseInline(e)}parse(e){this.renderer.parser=this;let n="";for(let r=0;r<e.length;r++){let s=e[r];if(this.
options.extensions?.renderers?.[s.type]){let o=s,a=this.options.extensions.renderers[o.type].call({parser:this},o);if(a!==
!1||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(o.type)){
n+=a===!1?"":a??"";continue}}let i=s;switch(i.type){case"space":{n+=this.renderer.space(i);break}case"hr":{n+=this.renderer.
hr(i);break}case"heading":{n+=this.renderer.heading(i);break}case"code":{n+=this.renderer.code(i);break}case"table":{n+=
this.renderer.table(i);break}case"blockquote":{n+=this.renderer.blockquote(i);break}case"list":{n+=this.renderer.list(i);
break}case"checkbox":{n+=this.renderer.checkbox(i);break}case"html":{n+=this.renderer.html(i);break}case"def":{n+=this.renderer.
def(i);break}case"paragraph":{n+=this.renderer.paragraph(i);break}case"text":{n+=this.renderer.text(i);break}default:{let o='\
Token with "'+i.type+'" type was not found.';if(this.options.silent)return console.error(o),"";throw new Error(o)}}}return n}parseInline(e,n=this.
renderer){this.renderer.parser=this;let r="";for(let s=0;s<e.length;s++){let i=e[s];if(this.options.extensions?.renderers?.[i.
type]){let a=this.options.extensions.renderers[i.type].call({parser:this},i);if(a!==!1||!["escape","html","link","image",
"checkbox","strong","em","codespan","br","del","text"].includes(i.type)){r+=a===!1?"":a??"";continue}}let o=i;switch(o.type){case"\
escape":{r+=n.text(o);break}case"html":{r+=n.html(o);break}case"link":{r+=n.link(o);break}case"image":{r+=n.image(o);break}case"\
checkbox":{r+=n.checkbox(o);break}case"strong":{r+=n.strong(o);break}case"em":{r+=n.em(o);break}case"codespan":{r+=n.codespan(
o);break}case"br":{r+=n.br(o);break}case"del":{r+=n.del(o);break}case"text":{r+=n.text(o);break}default:{let a='Token wi\
th "'+o.type+'" type was not found.';if(this.options.silent)return console.error(a),"";throw new Error(a)}}}return r}},ue=class{options;block;constructor(t){
this.options=t||re}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(
["preprocess","postprocess","processAllTokens"]);preprocess(t){return t}postprocess(t){return t}processAllTokens(t){return t}emStrongMask(t){
return t}provideLexer(t=this.block){return t?O.lex:O.lexInline}provideParser(t=this.block){return t?D.parse:D.parseInline}};
function K(t,e){if(Array.isArray(e))for(let n=0;n<e.length;n++)t.push(e[n]);else t.push(e)}var Jr=class{defaults=ze();options=this.
setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=D;Renderer=Se;TextRenderer=Ze;Lexer=O;Tokenizer=V;Hooks=ue;constructor(...t){
this.use(...t)}walkTokens(t,e){let n=[];for(let r of t)switch(K(n,e.call(this,r)),r.type){case"table":{let s=r;for(let i of s.
header)K(n,this.walkTokens(i.tokens,e));for(let i of s.rows)for(let o of i)K(n,this.walkTokens(o.tokens,e));break}case"l\
ist":{let s=r;K(n,this.walkTokens(s.items,e));break}default:{let s=r;this.defaults.extensions?.childTokens?.[s.type]?this.
defaults.extensions.childTokens[s.type].forEach(i=>{let o=s[i].flat(1/0);K(n,this.walkTokens(o,e))}):s.tokens&&K(n,this.
walkTokens(s.tokens,e))}}return n}use(...t){let e=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.
create(null)};return t.forEach(n=>{let r={...n};if(r.async=this.defaults.async||r.async||!1,n.extensions&&(n.extensions.
forEach(s=>{if(!s.name)throw new Error("extension name required");if("renderer"in s){let i=e.renderers[s.name];i?e.renderers[s.
name]=function(...o){let a=s.renderer.apply(this,o);return a===!1&&(a=i.apply(this,o)),a}:e.renderers[s.name]=s.renderer}
if("tokenizer"in s){if(!s.level||s.level!=="block"&&s.level!=="inline")throw new Error("extension level must be 'block' \
or 'inline'");let i=e[s.level];i?i.unshift(s.tokenizer):e[s.level]=[s.tokenizer],s.start&&(s.level==="block"?e.startBlock?
e.startBlock.push(s.start):e.startBlock=[s.start]:s.level==="inline"&&(e.startInline?e.startInline.push(s.start):e.startInline=
[s.start]))}"childTokens"in s&&s.childTokens&&(e.childTokens[s.name]=s.childTokens)}),r.extensions=e),n.renderer){let s=this.
defaults.renderer||new Se(this.defaults);for(let i in n.renderer){if(!(i in s))throw new Error(`renderer '${i}' does not\
 exist`);if(["options","parser"].includes(i))continue;let o=i,a=n.renderer[o],l=s[o];s[o]=(...p)=>{let c=a.apply(s,p);return c===
!1&&(c=l.apply(s,p)),c===!1?"":c??""}}r.renderer=s}if(n.tokenizer){let s=this.defaults.tokenizer||new V(this.defaults);for(let i in n.
tokenizer){if(!(i in s))throw new Error(`tokenizer '${i}' does not exist`);if(["options","rules","lexer"].includes(i))continue;
let o=i,a=n.tokenizer[o],l=s[o];s[o]=(...p)=>{let c=a.apply(s,p);return c===!1&&(c=l.apply(s,p)),c}}r.tokenizer=s}if(n.hooks){
let s=this.defaults.hooks||new ue;for(let i in n.hooks){if(!(i in s))throw new Error(`hook '${i}' does not exist`);if(["\
options","block"].includes(i))continue;let o=i,a=n.hooks[o],l=s[o];ue.passThroughHooks.has(i)?s[o]=p=>{if(s.options.async&&
ue.passThroughHooksRespectAsync.has(i))return(async()=>{let g=await a.call(s,p);return l.call(s,g)})();let c=a.call(s,p);
return l.call(s,c)}:s[o]=(...p)=>{if(s.options.async)return(async()=>{let g=await a.apply(s,p);return g===!1&&(g=await l.
apply(s,p)),g})();let c=a.apply(s,p);return c===!1&&(c=l.apply(s,p)),c}}r.hooks=s}if(n.walkTokens){let s=this.defaults.walkTokens,
i=n.walkTokens;r.walkTokens=function(o){let a=[];return K(a,i.call(this,o)),s&&K(a,s.call(this,o)),a}}this.defaults={...this.
defaults,...r}}),this}setOptions(t){return this.defaults={...this.defaults,...t},this}lexer(t,e){return O.lex(t,e??this.
defaults)}parser(t,e){return D.parse(t,e??this.defaults)}parseMarkdown(t){return(e,n)=>{let r={...n},s={...this.defaults,
...r},i=this.onError(!!s.silent,!!s.async);if(this.defaults.async===!0&&r.async===!1)return i(new Error("marked(): The a\
sync option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof e>
"u"||e===null)return i(new Error("marked(): input parameter is undefined or null"));if(typeof e!="string")return i(new Error(
"marked(): input parameter is of type "+Object.prototype.toString.call(e)+", string expected"));if(s.hooks&&(s.hooks.options=
s,s.hooks.block=t),s.async)return(async()=>{let o=s.hooks?await s.hooks.preprocess(e):e,a=await(s.hooks?await s.hooks.provideLexer(
t):t?O.lex:O.lexInline)(o,s),l=s.hooks?await s.hooks.processAllTokens(a):a;s.walkTokens&&await Promise.all(this.walkTokens(
l,s.walkTokens));let p=await(s.hooks?await s.hooks.provideParser(t):t?D.parse:D.parseInline)(l,s);return s.hooks?await s.
hooks.postprocess(p):p})().catch(i);try{s.hooks&&(e=s.hooks.preprocess(e));let o=(s.hooks?s.hooks.provideLexer(t):t?O.lex:
O.lexInline)(e,s);s.hooks&&(o=s.hooks.processAllTokens(o)),s.walkTokens&&this.walkTokens(o,s.walkTokens);let a=(s.hooks?
s.hooks.provideParser(t):t?D.parse:D.parseInline)(o,s);return s.hooks&&(a=s.hooks.postprocess(a)),a}catch(o){return i(o)}}}onError(t,e){
return n=>{if(n.message+=`
Please report this to https://github.com/markedjs/marked.`,t){let r="<p>An error occurred:</p><pre>"+H(n.message+"",!0)+
"</pre>";return e?Promise.resolve(r):r}if(e)return Promise.reject(n);throw n}}},ne=new Jr;function E(t,e){return ne.parse(
t,e)}E.options=E.setOptions=function(t){return ne.setOptions(t),E.defaults=ne.defaults,It(E.defaults),E};E.getDefaults=ze;
E.defaults=re;function es(...t){return ne.use(...t),E.defaults=ne.defaults,It(E.defaults),E}E.use=es;E.walkTokens=function(t,e){
return ne.walkTokens(t,e)};E.parseInline=ne.parseInline;E.Parser=D;E.parser=D.parse;E.Renderer=Se;E.TextRenderer=Ze;E.Lexer=
O;E.lexer=O.lex;E.Tokenizer=V;E.Hooks=ue;E.parse=E;var ei=E.options,ti=E.setOptions,ni=E.walkTokens,ri=E.parseInline;var si=D.parse,ii=O.lex;var ts=16384,ns={gfm:!0,breaks:!1,tokenizer:new V,extensions:{childTokens:{},renderers:{},block:[gt],startBlock:[],inline:[
ft],startInline:[mt]}};function We(t,e){try{let n=new O(ns);n.tokens.links=e;let r=n.blockTokens(t,n.tokens);for(let{src:s,
tokens:i}of n.inlineQueue)s.length>ts?i.push(Gt("text",s)):n.inlineTokens(s,i);return[...r]}catch{return[Gt("html",t)]}}
function Gt(t,e){return{type:t,raw:e,text:e,block:t==="html",escaped:!1}}var rs=/(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/,ss=/(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/,is=/<\/?[a-zA-Z][^<>\n]*$/,
os=["**","~~","*","__","_"];function Ve(t){let e=rs.exec(t),n=e?t.slice(0,e.index+(e[0].startsWith(`
`)?1:0)):t,r=n.lastIndexOf(`

`)+1;return n.slice(0,r)+Ue(n.slice(r))}function Ue(t){let e=t.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g,l=>"x".repeat(l.length)),
n=e.indexOf("`");if(n>=0)return`${t}${/`+/.exec(e.slice(n))[0]}`;let r=ss.exec(e);if(r)return Ue(t.slice(0,r.index)+(r[1]?
"":r[2]));let s=is.exec(e);if(s)return Ue(t.slice(0,s.index));let o=t.replace(/[*_~]{1,3}$/,"").trimEnd(),a=e.slice(0,o.
length);for(let l of os){let p=a.split(l).length-1;a=a.replaceAll(l,"x".repeat(l.length));let c=new RegExp(String.raw`(?:^|[\s(\[{"'x])${l.
replace(/\*/g,String.raw`\*`)}\S`);p%2===1&&c.test(e.slice(0,o.length))&&(o+=l)}return o}var Ge=30,as=2,ls=8,cs=/^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;function Xt(){let t=h("div",{class:"markdown"}),e="",
n=0,r=[],s=Object.create(null),i,o=[],a,l=0,p=!1;function c(){t.replaceChildren(),[e,n,r,s,i,o]=["",0,[],Object.create(null),
void 0,[]],[a,l,p]=[void 0,0,!1]}function g(u){let m=u.includes("\r")?u.replace(/\r\n?/g,`
`):u;if(!(m===e&&!p))for((p||!m.startsWith(e))&&c(),e=m;d(););}function d(){if(i?.kind==="fence")return R(i);if(i)return C(
i);let u=e.slice(n);if(P(u))return!0;let m=f(u),w=Kt(m,u);if(w>0){for(let _ of m.slice(0,w))S(_),k(_.raw,se(_));return!0}
return N(m[0],u)?!0:(T(f(Ve(u))),!1)}function f(u){return We(u,Object.create(s))}function S(u){u.type==="def"&&(s[u.tag]??=
{href:u.href,title:u.title})}function T(u){for(let m of o)m.remove();o=u.flatMap(m=>se(m)??[]),v().append(...o)}function k(u,m,w=!1){
T([]),n+=u.length,r.push({raw:u,element:m,links:Object.keys(s).length,cut:w}),m&&(m.parentNode!==a&&v().append(m),l+=1)}
function v(){return(!a||l>=Ge)&&(a=h("div",{class:"section"}),l=0,t.append(a)),a}function P(u){let m=cs.exec(u);if(!m)return!1;
let[w,_="",A=""]=m,z=w.length-w.trimStart().length;T([]);let M=Ae(A);return v().append(M.element),i={kind:"fence",view:M,
close:new RegExp(`^ {0,3}\\${_[0]}{${_.length},}[ \\t]*$`),indent:new RegExp(`^ {0,${z}}`),position:n+w.length},!0}function R(u){
let m=e.lastIndexOf(`
`)+1,w=m>u.position?e.slice(u.position,m-1).split(`
`):[],_=w.findIndex(ae=>u.close.test(ae)),A=_<0?w:w.slice(0,_);u.view.append(A.map(ae=>ae.replace(u.indent,"")));let z=_<
0?w:w.slice(0,_+1);for(let ae of z)u.position+=ae.length+1;let M=e.slice(u.position);return u.view.tail(_<0&&!/^ {0,3}[`~]+$/.
test(M)?M.replace(u.indent,""):""),_<0?!1:(i=void 0,k(e.slice(n,u.position),u.view.element,!0),u.position<e.length)}function N(u,m){
if(u?.type!=="list"&&u?.type!=="table"||Ke(u).length<ls)return!1;let _=se(u),A=_.querySelector("tbody")??_,z=u.type==="t\
able"?m.split(`
`,2).map(M=>`${M}
`).join(""):"";return T([]),v().append(_),A.replaceChildren(),i={kind:u.type,element:_,container:A,head:z,kept:0,position:n+
z.length},!0}function C(u){let m=e.slice(u.position),w=f(u.head+m),[_]=w;return _?.type!==u.kind?x(u):Kt(w,u.head+m)>0?(I(
u,Ke(_)),i=void 0,k(e.slice(n,u.position+_.raw.length-u.head.length),u.element,!0),!0):q(u,m)}function q(u,m){let[w]=f(u.
head+Ve(m)),_=w?.type===u.kind?Ke(w):[];I(u,_);let A=_.slice(0,-as),z=u.kind==="table"?ps(m,A.length):us(m,A);return z===
void 0||(u.kept+=A.length,u.position+=z),!1}function I(u,m){let w=m.map(_=>u.kind==="list"?Me(_):ke(_));W(u.container,[...[
...u.container.children].slice(0,u.kept),...w])}function x(u){return i=void 0,W(u.container,[...u.container.children].slice(
0,u.kept)),k(e.slice(n,u.position),u.element,!0),!0}function $(){if(p)return;p=!0,T([]);let u=We(e,s=Object.create(null)),
m=Object.keys(s).length,w=(A,z)=>!!A&&!!z&&A.raw===z.raw&&!z.cut&&(z.links===m||!z.raw.includes("[")),_=0;for(;_<r.length&&
_<u.length&&w(u[_],r[_]);)_+=1;j(_,u),i=void 0}function j(u,m){let w=new Map,_=Object.keys(s).length;for(let M of r.slice(
u))!M.element||M.cut||M.links!==_&&M.raw.includes("[")||w.set(M.raw,[...w.get(M.raw)??[],M.element]);let A=r.slice(0,u).
flatMap(M=>M.element??[]),z=m.slice(u).flatMap(M=>w.get(M.raw)?.shift()??se(M)??[]);X([...A,...z])}function X(u){let m=[];
for(let w=0;w<u.length;w+=Ge){let A=t.children[m.length]??h("div",{class:"section"});W(A,u.slice(w,w+Ge)),m.push(A)}W(t,
m)}return{element:t,update:g,finish:$}}function Kt(t,e){let n=0,r=0;for(let[s,i]of t.entries()){if(!e.startsWith(i.raw,n))
break;s>0&&i.type!=="space"&&e.indexOf(`
`,n)>=0&&(r=s),n+=i.raw.length}return r}function Ke(t){return t.type==="list"?t.items:t.rows}function us(t,e){let n=0;for(let r of e){
let{raw:s}=r;if(!t.startsWith(s,n))return;n+=s.length}for(;t[n]===`
`;)n+=1;return n}function ps(t,e){let n=0;for(let r=0;r<e;r+=1)n=t.indexOf(`
`,n)+1;return n}function Qt(t){let e=h("div",{class:"body"}),n=h("div",{class:"ending",hidden:!0,role:"alert"}),r=t==="user"?b.you:b.assistant,
s=h("article",{class:`message ${t}`,"aria-label":r},e,n),i=[];return{element:s,update(o,a){let l=o.status==="streaming";
o.parts.forEach((p,c)=>{(i[c]??=ds(p)).update(p,a,!l||c<o.parts.length-1)}),W(e,Object.values(i).map(p=>p.element)),G(s,
{"aria-busy":l?"true":void 0,"data-status":o.status}),hs(n,o,a)}}}function ds(t){let e=Xt();return{element:e.element,update(n,r,s){
n.type!==t.type||!("text"in n)||(e.update(n.text),s&&e.finish())}}}function hs(t,e,n){let r=gs(e,n),s=fs(e);if(t.hidden=
!s,t.className=r?"ending error":"ending",!s)return;t.childElementCount===0&&t.append(h("strong"),h("span"),h("em"));let[
i,o,a]=t.children;B(i,s),B(o,r?.message??""),B(a,r?.hint??"")}function gs(t,e){return e.requests.get(t.request_id??"")?.
end?.error}function fs(t){let{status:e,finish_reason:n}=t;return e==="stopped"||e==="failed"||e==="interrupted"?b.messageStatus[e]:
n==="length"||n==="content_filter"?b.messageStatus[n]:""}var ms=250;function Yt(t,e){let n=h("div",{class:"messages",role:"log","aria-live":"off","aria-label":b.conversation}),r=h(
"p",{class:"empty"},b.empty),s=h("div",{class:"scroller",tabindex:"0"},r,n),i=lt(s),o=h("div",{class:"status"}),a=new Map,
l=new Set,p=!1,c=!1,g=0,d=0,f=at({async send(C){p=!0,i.jump(),k();let{error:q}=await t.command("send",{parts:[{type:"tex\
t",text:C}]});p=!1,q&&f.restore(C),P()},async stop(){c=!0,k(),await t.command("stop"),c=!1,P()}}),S=h("section",{class:"\
chat","aria-label":b.region},h("div",{class:"viewport"},s,i.button),o,f.element);function T(){let{state:C}=t,q=it(C).map(
I=>{let x=a.get(I.message_id);return x||(a.set(I.message_id,x=Qt(I.role)),l.add(I.message_id)),l.has(I.message_id)&&x.update(
I,C),x.element});W(n,q),r.hidden=q.length>0,l.clear()}function k(){let C=p||le(t.state)!==void 0;B(o,c?b.stopping:p?b.sending:
ot(t.state,t.now())),f.update(C,c)}function v(){g=0;let C=performance.now();T(),k(),i.keep();let q=performance.now();d=q+
(q-C)}function P(){g||=requestAnimationFrame(function C(){performance.now()<d?g=requestAnimationFrame(C):v()})}let R=t.subscribe(
C=>{C!==void 0&&l.add(C),P()}),N=setInterval(()=>{le(t.state)&&k()},ms);return e.append(S),v(),()=>{R(),clearInterval(N),
cancelAnimationFrame(g),S.remove()}}var ji=()=>{let t;return{initialize({model:e}){let n=t=Ee(r=>ve(e,r));return()=>n.close()},render({model:e,el:n}){t??=Ee(
o=>ve(e,o));let{root:r,host:s}=Ye(n),i=Yt(t,r);return()=>{i(),s.remove()}}}};export{ji as default};
