function l(t,e={},...n){let r=document.createElement(t);return S(r,e),oe(r,n),r}function S(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function M(t,e){t.textContent!==e&&(t.textContent=
e)}function H(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function oe(t,e){for(let n of e)n&&t.append(n)}var O=`:host {
  display: block;
  --bg: var(--jp-layout-color1, var(--vscode-editor-background, #fff));
  --bg-soft: var(--jp-layout-color2, var(--vscode-editorWidget-background, #f4f4f5));
  --bg-strong: var(--jp-layout-color3, var(--vscode-input-background, #e8e8ea));
  --fg: var(--jp-ui-font-color1, var(--vscode-foreground, #1f2328));
  --fg-soft: var(--jp-ui-font-color2, var(--vscode-descriptionForeground, #59636e));
  --border: var(--jp-border-color2, var(--vscode-widget-border, #d8dee4));
  --accent: var(--jp-brand-color1, var(--vscode-button-background, #1a73e8));
  --on-accent: var(--jp-ui-inverse-font-color0, var(--vscode-button-foreground, #fff));
  --error: var(--jp-error-color1, var(--vscode-errorForeground, #c62828));
  --warn: var(--jp-warn-color1, var(--vscode-editorWarning-foreground, #b26a00));
  --font: var(--jp-content-font-family, var(--vscode-font-family, system-ui, sans-serif));
  --mono: var(--jp-code-font-family, var(--vscode-editor-font-family, ui-monospace, monospace));
}

* { box-sizing: border-box; }
[hidden] { display: none !important; }

.chat {
  display: flex;
  flex-direction: column;
  max-height: min(70vh, 680px);
  max-width: 860px;
  margin: 4px 0;
  border: 1px solid var(--border);
  border-radius: 10px;
  background: var(--bg);
  color: var(--fg);
  font: 14px/1.55 var(--font);
  overflow: hidden;
}

.viewport { position: relative; display: flex; flex-direction: column; min-height: 0; flex: 1 1 auto; }
.scroller { overflow-y: auto; padding: 14px 18px 4px; overscroll-behavior: contain; outline-offset: -2px; }
.empty { margin: 18px 0; text-align: center; color: var(--fg-soft); }
.messages { display: flex; flex-direction: column; gap: 14px; }

.message { contain: content; min-width: 0; }
.message.user { align-self: flex-end; max-width: 85%; padding: 7px 13px; border-radius: 14px; background: var(--bg-soft)\
; }
.plain { white-space: pre-wrap; overflow-wrap: anywhere; }

.ending { margin-top: 6px; font-size: 13px; color: var(--fg-soft); }
.ending strong { font-weight: 600; }
.ending span:not(:empty)::before { content: ": "; }
.ending em { display: block; font-style: normal; }
.ending.error { padding: 8px 12px; border-inline-start: 3px solid var(--error); border-radius: 4px; background: var(--bg\
-soft); color: var(--fg); }
.ending.error strong { color: var(--error); }

.jump {
  position: absolute; bottom: 8px; left: 50%; transform: translateX(-50%);
  padding: 3px 12px; border: 1px solid var(--border); border-radius: 999px;
  background: var(--bg); color: var(--fg); font: inherit; font-size: 13px; cursor: pointer;
  box-shadow: 0 1px 4px rgb(0 0 0 / 18%);
}

.status { min-height: 24px; padding: 4px 18px 2px; font-size: 12px; line-height: 18px; color: var(--fg-soft); font-varia\
nt-numeric: tabular-nums; }

.composer {
  display: flex; align-items: flex-end; gap: 6px; margin: 2px 10px 10px; padding: 5px 5px 5px 12px;
  border: 1px solid var(--border); border-radius: 18px; background: var(--bg);
}
.composer:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.input {
  flex: 1; min-width: 0; max-height: calc(10 * 1.5em + 6px); padding: 3px 0; border: 0; outline: 0; resize: none;
  background: none; color: inherit; font: inherit; line-height: 1.5;
}
.input::placeholder { color: var(--fg-soft); opacity: 1; }
.send {
  flex: none; width: 28px; height: 28px; padding: 0; border: 0; border-radius: 50%; cursor: pointer;
  background: var(--accent); position: relative;
}
.send:disabled { background: var(--bg-strong); cursor: default; }
.send::before { content: ""; position: absolute; inset: 0; background: var(--on-accent);
  clip-path: polygon(50% 25%, 74% 50%, 66% 57%, 55.5% 46.5%, 55.5% 75%, 44.5% 75%, 44.5% 46.5%, 34% 57%, 26% 50%); }
.send.stop { background: var(--fg); }
.send.stop::before { background: var(--bg); clip-path: inset(34% round 2px); }

button:focus-visible, .scroller:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;function $(t){let e=l("div",{class:"nbagent","data-lm-suppress-shortcuts":"true"}),n=e.attachShadow({mode:"open"}),r=new CSSStyleSheet;
r.replaceSync(O),n.adoptedStyleSheets=[r];for(let o of["keydown","keypress","keyup"])e.addEventListener(o,s=>{ie(s)||s.stopPropagation()});
return t.append(e),{root:n,host:e}}function ie(t){return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()==="s"||t.shiftKey&&
t.key.toLowerCase()==="p")}function j(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function q(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function G(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=de[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var ae={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
de={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...D(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...D(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
t.head=e.message_id,e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=e,n.retries+=1)},request_end(t,e,n){
let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,ended_at:n,retry:null});let o=t.
messages.get(r.start.message_id);if(o)return o.status=ae[e.outcome],o.finish_reason=e.finish_reason??null,o.completed_at=
n,o.message_id},text_delta(t,e,n,r){return K(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return K(t,e,"reasoning",n,r)},part_end(t,e,n){
let r=W(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){let r=t.messages.get(e.message_id);
if(r)return t.tool_calls.set(e.tool_call_id,ue(e.tool_call_id,r,e.name,n)),r.parts[e.index]={type:"tool_call",tool_call_id:e.
tool_call_id},z(t,r,n),r.message_id},tool_call_delta:v((t,e)=>{t.arguments+=e.arguments}),tool_call_end:v((t,e)=>{Object.
assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:v(t=>{t.status="approval"}),
approval_response:v((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:v((t,e,n)=>{Object.assign(t,{status:"\
running",where:e.where,started_at:n})}),tool_output:v((t,e)=>{let n=t.output.at(-1);n&&e.kind!=="progress"&&n[0]===e.kind?
n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:v((t,e,n)=>{Object.assign(t,{status:e.outcome,end:e,ended_at:n})})};
function D(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,parts:[],status:"complete",run_id:null,request_id:null,
provider:null,model:null,finish_reason:null,completed_at:null}}function ue(t,e,n,r){return{tool_call_id:t,message_id:e.message_id,
name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,approval:null,where:null,started_at:null,
ended_at:null,output:[],end:null}}function K(t,e,n,r,o){let s=W(t,e.message_id,e.index,n,o);if(s)return s.text+=e.text,s.
ended_at=r,e.message_id}function W(t,e,n,r,o){let s=t.messages.get(e);if(!s)return;let d=s.parts[n];if(d)return"started_\
at"in d?d:void 0;let c={type:r,text:"",started_at:o,ended_at:o};return s.parts[n]=c,z(t,s,o),c}function z(t,e,n){let r=t.
requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function v(t){return(e,n,r)=>{let o=e.tool_calls.get(n.tool_call_id);
if(o)return t(o,n,r),o.message_id}}function X(t,e){let n=U(),r=new Map,o=null,s=0,d=0,c="connecting",i=0,p,f,_=a=>t.send(a),R=N(1e3,1e4,()=>(_({type:"hello",
view:n,session_id:o,since:s}),i+=1,c==="connecting"||c==="open"&&i<4));function y(a){let g=a;switch(g.type){case"events":
return T(g);case"head":return A(g.session_id,g.seq);case"welcome":return m(g.subshell?"open while a cell runs":"open"),A(
g.session_id,g.seq);case"reply":return P(g);case"notice":return e.notice(g)}}function T(a){if(a.session_id!==o&&x(a.session_id),
a.seq<=s)return w();if(a.since!==s){if(a.since!==0)return E();e.reset()}s=a.seq,f?.(),f=void 0,e.entries(a.session_id,a.
entries),a.entries.some(C=>C.event.type==="run_end")?k():w()}function A(a,g){a!==o&&x(a),g>s?E():k()}function x(a){o=a,s=
d=0,e.reset()}function E(){f??=N(300,5e3,()=>(_({type:"sync",view:n,session_id:o,since:s}),!0))}function w(){p??=setTimeout(
k,1e3)}function k(){clearTimeout(p),p=void 0,d=s,_({type:"ack",view:n,session_id:o,seq:d})}function P(a){let g=r.get(a.command_id);
g&&(r.delete(a.command_id),g.stopRepeating(),g.resolve(a.error?{error:a.error}:{value:a.value}))}function m(a){c==="open\
 while a cell runs"||c===a||(c=a,e.connection(a))}function h(a,g={}){let C={type:"command",view:n,command_id:U(),name:a,
arguments:g};return new Promise(ne=>{let re=N(2e3,3e4,()=>(_(C),!0));r.set(C.command_id,{message:C,resolve:ne,stopRepeating:re})})}
function b(){t.off("msg:custom",y),R(),f?.(),clearTimeout(p);for(let a of r.values())a.stopRepeating()}return t.on("msg:\
custom",y),{command:h,close:b}}function N(t,e,n){let r,o=s=>{n()&&(r=setTimeout(o,s,Math.min(2*s,e)))};return o(t),()=>clearTimeout(
r)}function U(){return Array.from(crypto.getRandomValues(new Uint8Array(8)),t=>t.toString(16).padStart(2,"0")).join("")}function F(t){let e=j(),n="connecting",r=[],o=Number.NEGATIVE_INFINITY,s=new Set,d=i=>{for(let p of s)p(i)},c=X(t,{reset(){
e=j(),r=[],d()},entries(i,p){let f=new Set;for(let _ of p)f.add(G(e,i,_));o=Math.max(o,e.at-Date.now()*1e3);for(let _ of f)
d(_)},notice(i){r=[...r,i],d()},connection(i){n=i,d()}});return{get state(){return e},get connection(){return n},get notices(){
return r},command:c.command,now:()=>Date.now()*1e3+o,subscribe(i){return s.add(i),()=>s.delete(i)},close:c.close}}function Y(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let o=t.messages.get(r);if(!o)break;e.push(
o),r=o.parent_id}return e.reverse()}var u={region:"Chat with an agent",conversation:"Conversation",you:"You",assistant:"Assistant",placeholder:"Ask anything\
…",placeholderBusy:"Generation in progress…",message:"Message",send:"Send",sendHint:"Send (Enter)",stop:"Stop",stopHint:"\
Stop (Esc)",stopping:"Stopping…",thinking:t=>`Thinking… ${t}`,waitingForModel:(t,e)=>`Waiting for ${t}… ${e}`,writing:t=>`\
Answering… ${t}`,preparing:"Preparing…",retrying:(t,e)=>`Retrying in ${t} s (${e})`,sending:"Sending…",waitingForKernel:"\
Waiting for the kernel: a cell is running",connecting:"Connecting to the kernel…",jumpToEnd:"↓ New text",empty:"Ask \
a question to begin.",messageStatus:{stopped:"Stopped",failed:"Failed",interrupted:"Interrupted: the kernel ended before\
 the answer was complete",length:"Cut off: the model's output limit was reached",content_filter:"Cut off by the provider\
's content filter"},tokens:(t,e)=>`${t} in · ${e} out`};function L(t,e=0){let n=Math.max(0,t/1e6);return n<60?`${e>0?n.
toFixed(e):Math.floor(n)} s`:`${Math.floor(n/60)} min ${Math.floor(n%60)} s`}function I(t){return t<1e3?String(t):`${(t/
1e3).toFixed(t<1e4?1:0)}k`}function B(t,e){let n=q(t);if(!n)return ge(t);let r=pe(t,n.start.run_id);if(!r)return u.preparing;if(r.retry)return le(r,
t.at,e);if(r.status!=="running")return u.preparing;let o=e-r.started_at;return r.first_at===null?u.waitingForModel(r.start.
model,L(o)):ce(t,r)?u.thinking(L(o)):u.writing(L(o))}function le(t,e,n){let r=t.retry,o=Math.max(0,Math.ceil(r.delay-(n-
e)/1e6)),{status:s,message:d}=r.error;return u.retrying(o,s?`${s} ${d}`:d)}function ce(t,e){return t.messages.get(e.start.
message_id)?.parts.at(-1)?.type==="reasoning"}function pe(t,e){let n;for(let r of t.requests.values())r.start.run_id===e&&
(n=r);return n}function ge(t){let e=t.head===null?void 0:t.messages.get(t.head),n=t.requests.get(e?.request_id??"")?.end?.
usage;return n?.input_tokens===void 0||n.output_tokens===void 0?"":u.tokens(I(n.input_tokens),I(n.output_tokens))}function J(t){let e=l("textarea",{rows:"1",class:"input","aria-label":u.message,placeholder:u.placeholder}),n=l("button",
{type:"submit",class:"send"}),r=l("form",{class:"composer"},e,n),o=!1;function s(){e.style.height="auto",e.style.height=
`${e.scrollHeight}px`}function d(){let i=e.value.trim();o||!i||(e.value="",s(),c(),t.send(i))}function c(){n.disabled=!o&&
!e.value.trim()}return r.addEventListener("submit",i=>{i.preventDefault(),o?t.stop():d()}),e.addEventListener("input",()=>{
s(),c()}),e.addEventListener("keydown",i=>{i.isComposing||(i.key==="Enter"&&!i.shiftKey&&!i.altKey?(i.preventDefault(),d()):
i.key==="Escape"&&o&&(i.preventDefault(),t.stop()))}),{element:r,update(i,p){o=i,S(n,{class:o?"send stop":"send","aria-l\
abel":o?u.stop:u.send,title:o?p?u.stopping:u.stopHint:u.sendHint}),S(e,{placeholder:o?u.placeholderBusy:u.placeholder}),
c()},restore(i){e.value||(e.value=i),s(),c()},focus:()=>e.focus()}}var me=24;function Q(t){let e=l("button",{type:"button",class:"jump",hidden:!0},u.jumpToEnd),n=!0,r=0,o=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=me,s=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=o(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",s),{button:e,jump:s,keep(){let d=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:d&&(e.hidden=!1)}}}var V=2e3;function Z(t="plain"){let e=l("div",{class:t}),n="",r;return{element:e,update(o){o.startsWith(n)||(e.replaceChildren(),
r=void 0,n="");for(let s=o.slice(n.length);s;){(!r||r.textContent.length>=V)&&e.append(r=l("span"));let d=s.slice(0,V);r.
append(d),r.normalize(),s=s.slice(V)}n=o}}}function ee(t){let e=l("div",{class:"body"}),n=l("div",{class:"ending",hidden:!0,role:"alert"}),r=t==="user"?u.you:u.assistant,
o=l("article",{class:`message ${t}`,"aria-label":r},e,n),s=[];return{element:o,update(d,c){d.parts.forEach((p,f)=>{(s[f]??=
fe(p)).update(p,c)}),H(e,Object.values(s).map(p=>p.element));let i=d.status==="streaming";S(o,{"aria-busy":i?"true":void 0,
"data-status":d.status}),_e(n,d,c)}}}function fe(t){let e=Z();return{element:e.element,update(n){n.type===t.type&&"text"in
n&&e.update(n.text)}}}function _e(t,e,n){let r=he(e,n),o=be(e);if(t.hidden=!o,t.className=r?"ending error":"ending",!o)return;
t.childElementCount===0&&t.append(l("strong"),l("span"),l("em"));let[s,d,c]=t.children;M(s,o),M(d,r?.message??""),M(c,r?.
hint??"")}function he(t,e){return e.requests.get(t.request_id??"")?.end?.error}function be(t){let{status:e,finish_reason:n}=t;
return e==="stopped"||e==="failed"||e==="interrupted"?u.messageStatus[e]:n==="length"||n==="content_filter"?u.messageStatus[n]:
""}var xe=250;function te(t,e){let n=l("div",{class:"messages",role:"log","aria-live":"off","aria-label":u.conversation}),r=l(
"p",{class:"empty"},u.empty),o=l("div",{class:"scroller",tabindex:"0"},r,n),s=Q(o),d=l("div",{class:"status"}),c=new Map,
i=new Set,p=!1,f=!1,_=0,R=0,y=J({async send(m){p=!0,s.jump(),x();let{error:h}=await t.command("send",{parts:[{type:"text",
text:m}]});p=!1,h&&y.restore(m),w()},async stop(){f=!0,x(),await t.command("stop"),f=!1,w()}}),T=l("section",{class:"cha\
t","aria-label":u.region},l("div",{class:"viewport"},o,s.button),d,y.element);function A(){let{state:m}=t,h=Y(m).map(b=>{
let a=c.get(b.message_id);return a||(c.set(b.message_id,a=ee(b.role)),i.add(b.message_id)),i.has(b.message_id)&&a.update(
b,m),a.element});H(n,h),r.hidden=h.length>0,i.clear()}function x(){let m=p||q(t.state)!==void 0;M(d,f?u.stopping:p?u.sending:
B(t.state,t.now())),y.update(m,f)}function E(){_=0;let m=performance.now();A(),x(),s.keep();let h=performance.now();R=h+
(h-m)}function w(){_||=requestAnimationFrame(function m(){performance.now()<R?_=requestAnimationFrame(m):E()})}let k=t.subscribe(
m=>{m!==void 0&&i.add(m),w()}),P=setInterval(()=>{q(t.state)&&x()},xe);return e.append(T),E(),()=>{k(),clearInterval(P),
cancelAnimationFrame(_),T.remove()}}var st=()=>{let t;return{initialize({model:e}){let n=t=F(e);return()=>n.close()},render({model:e,el:n}){t??=F(e);let{root:r,
host:o}=$(n),s=te(t,r);return()=>{s(),o.remove()}}}};export{st as default};
