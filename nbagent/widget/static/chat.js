function Le(t,e){let n=at(),r=new Map,s=null,o=0,a=0,l="connecting",i=0,f,c,p,u,x=!1,b=h=>t.send(h),v=he(200,1e4,()=>(b(
{type:"hello",view:n,session_id:s,since:o}),i+=1,l==="connecting"||l==="open"&&i<6));function w(h,T){let _=h;switch(_.type){case"\
events":return M(_);case"head":return P(_.session_id,_.seq);case"welcome":return z(_.subshell?"open while a cell runs":"\
open"),P(_.session_id,_.seq);case"reply":return C(_);case"notice":return e.notice(_);case"math":return void H(T[0])}}function M(h){
if(h.session_id!==s&&y(h.session_id),h.seq<=o)return E();if(h.since!==o){if(h.since!==0)return S();e.reset()}o=h.seq,c?.(),
c=void 0,e.entries(h.session_id,h.entries),h.entries.some(_=>_.event.type==="run_end")?L():E()}function P(h,T){h!==s&&y(
h),T>o?S():L()}function y(h){s=h,o=a=0,e.reset()}function S(){c??=he(300,5e3,()=>(b({type:"sync",view:n,session_id:s,since:o}),
!0))}function E(){f??=setTimeout(L,1e3)}function L(){clearTimeout(f),f=void 0,a=o,b({type:"ack",view:n,session_id:s,seq:a})}
function C(h){let T=r.get(h.command_id);T&&(r.delete(h.command_id),T.stopRepeating(),T.resolve(h.error?{error:h.error}:{
value:h.value}))}function q(){p??=setTimeout(()=>{u=he(2e3,3e4,()=>(b({type:"want_math",view:n}),!0))},400)}async function H(h){
!h||x||(x=!0,clearTimeout(p),u?.(),e.math(await Cn(h)))}function z(h){l==="open while a cell runs"||l===h||(l=h,e.connection(
h))}function B(h,T={}){let _={type:"command",view:n,command_id:at(),name:h,arguments:T};return new Promise(k=>{let A=he(
2e3,3e4,()=>(b(_),!0));r.set(_.command_id,{message:_,resolve:k,stopRepeating:A})})}function m(){t.off("msg:custom",w),v(),
c?.(),clearTimeout(f),clearTimeout(p),u?.();for(let h of r.values())h.stopRepeating()}return t.on("msg:custom",w),{command:B,
wantMath:q,close:m}}async function Cn(t){let e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip")),n=URL.
createObjectURL(new Blob([await new Response(e).arrayBuffer()],{type:"text/javascript"}));try{return await import(n)}finally{
URL.revokeObjectURL(n)}}function he(t,e,n){let r,s=o=>{n()&&(r=setTimeout(s,o,Math.min(2*o,e)))};return s(t),()=>clearTimeout(
r)}function at(){return Array.from(crypto.getRandomValues(new Uint8Array(8)),t=>t.toString(16).padStart(2,"0")).join("")}function d(t,e={},...n){let r=document.createElement(t);return W(r,e),$n(r,n),r}function W(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function I(t,e){t.textContent!==e&&(t.textContent=
e)}function N(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function $n(t,e){for(let n of e)n&&t.append(n)}var Pn=/^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/,In=/^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;
function lt(t){let e=Pn.exec(t);return e?{type:"math",raw:e[0],tex:e[1]??e[2]??"",display:!0}:void 0}function ct(t){let e=In.
exec(t);if(!e)return;let[n,r,s,o,a]=e;return{type:"math",raw:n,tex:r??s??o??a??"",display:r!==void 0||s!==void 0}}function dt(t){
let e=t.search(/\$|\\[([]/);return e<0?void 0:e}var $e=new CSSStyleSheet,me=new Set,be,Ce;function ut(t){Ce=t,me.size>0&&
Ce()}function pt(t){be=t,$e.replaceSync(be.css);for(let{element:e,token:n}of me){let r=e.deref();r&&gt(r,n)}me.clear()}function Pe(t){
let e=d("code",{class:t.display?"math display":"math"},t.raw.trim());return be?gt(e,t):(me.add({element:new WeakRef(e),token:t}),
Ce?.()),e}function gt(t,e){try{let n=d("span",{class:t.className});be?.default(e.tex,n,e.display),t.replaceChildren(...n.
childNodes),t.classList.add("drawn")}catch{}}var ft=':host{display:block;--bg: var(--jp-layout-color1, var(--vscode-editor-background, #fff));--bg-soft: var(--jp-lay\
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
one;border:0}.scroller{overflow:visible}.composer,.status,.footer,.jump,.code-bar button{display:none}}';function ht(t){let e=d("div",{class:"nbagent","data-lm-suppress-shortcuts":"true"}),n=e.attachShadow({mode:"open"}),r=new CSSStyleSheet;
r.replaceSync(ft),n.adoptedStyleSheets=[r,$e];for(let s of["keydown","keypress","keyup"])e.addEventListener(s,o=>{zn(o)||
o.stopPropagation()});return t.append(e),{root:n,host:e}}function zn(t){return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()===
"s"||t.shiftKey&&t.key.toLowerCase()==="p")}async function ae(t){try{return await navigator.clipboard.writeText(t),!0}catch{
return qn(t)}}function qn(t){let e=d("textarea",{style:"position:fixed;opacity:0"});e.value=t,document.body.append(e),e.
select();let n=document.execCommand("copy");return e.remove(),n}async function mt(t){let e=globalThis.jupyterapp;if(!e)return!1;
try{return await e.commands.execute("notebook:insert-cell-below"),e.shell.currentWidget.content.activeCell.model.sharedModel.
setSource(t),!0}catch{return!1}}function Ie(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function le(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function kt(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=Nn[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var On={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
Nn={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...bt(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...bt(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
e.parent_id===t.head&&(t.head=e.message_id),e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=
e,n.retries+=1)},request_end(t,e,n){let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,
ended_at:n,retry:null});let s=t.messages.get(r.start.message_id);if(s)return s.status=On[e.outcome],s.finish_reason=e.finish_reason??
null,s.completed_at=n,s.message_id},text_delta(t,e,n,r){return xt(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return xt(t,
e,"reasoning",n,r)},part_end(t,e,n){let r=wt(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){
let r=t.messages.get(e.message_id);if(r)return t.tool_calls.set(e.tool_call_id,Dn(e.tool_call_id,r,e.name,n)),r.parts[e.
index]={type:"tool_call",tool_call_id:e.tool_call_id},yt(t,r,n),r.message_id},tool_call_delta:X((t,e)=>{t.arguments+=e.arguments}),
tool_call_end:X((t,e)=>{Object.assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:X(
t=>{t.status="approval"}),approval_response:X((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:X((t,e,n)=>{
Object.assign(t,{status:"running",where:e.where,started_at:n})}),tool_output:X((t,e)=>{let n=t.output.at(-1),r=e.kind===
"stdout"||e.kind==="stderr";n&&r&&n[0]===e.kind?n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:X((t,e,n)=>{Object.
assign(t,{status:e.outcome,end:e,ended_at:n})})};function bt(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,
parts:[],status:"complete",run_id:null,request_id:null,provider:null,model:null,finish_reason:null,completed_at:null}}function Dn(t,e,n,r){
return{tool_call_id:t,message_id:e.message_id,name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,
approval:null,where:null,started_at:null,ended_at:null,output:[],end:null}}function xt(t,e,n,r,s){let o=wt(t,e.message_id,
e.index,n,s);if(o)return o.text+=e.text,o.ended_at=r,e.message_id}function wt(t,e,n,r,s){let o=t.messages.get(e);if(!o)return;
let a=o.parts[n];if(a)return"started_at"in a?a:void 0;let l={type:r,text:"",started_at:s,ended_at:s};return o.parts[n]=l,
yt(t,o,s),l}function yt(t,e,n){let r=t.requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function X(t){return(e,n,r)=>{
let s=e.tool_calls.get(n.tool_call_id);if(s)return t(s,n,r),s.message_id}}function He(t){let e=Ie(),n="connecting",r,s=Number.NEGATIVE_INFINITY,o=new Set,a=i=>{for(let f of o)f(i)},l=t({reset(){
e=Ie(),r=void 0,a()},entries(i,f){let c=new Set;for(let p of f)c.add(kt(e,i,p));s=Math.max(s,e.at-Date.now()*1e3);for(let p of c)
a(p)},notice(i){r=i,a()},math:pt,connection(i){n=i,a()}});return ut(l.wantMath),{get state(){return e},get connection(){
return n},get notice(){return r},command:l.command,now:()=>Date.now()*1e3+s,subscribe(i){return o.add(i),()=>o.delete(i)},
close:l.close}}function ze(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let s=t.messages.get(r);if(!s)break;e.push(
s),r=s.parent_id}return e.reverse()}function G(t){return t.parts.map(e=>e.type==="text"?e.text:"").join("")}function vt(t,e){
let n=[];for(let r of t.messages.values())r.parent_id===e.parent_id&&r.role===e.role&&n.push(r);return n}var g={region:"Chat with an agent",demo:"demo model — no LLM configured",conversation:"Conversation",you:"You",assistant:"\
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
n/60)} min ${Math.floor(n%60)} s`}function qe(t){return t<1e3?String(t):`${(t/1e3).toFixed(t<1e4?1:0)}k`}function St(t){
return`$${t.toFixed(t<.1?4:2)}`}function xe(t){let e=new Date(t/1e3),n=e.toDateString()===new Date().toDateString();return e.
toLocaleString(void 0,n?{timeStyle:"short"}:{dateStyle:"medium",timeStyle:"short"})}var Bn=5e5;function Et(t,e){let n=le(t);return n?Fn(t,n,e):jn(t)||Zn(t)}function jn(t){return t.agent.provider==="demo"?
g.demo:""}function Ne(t){let e=Oe(t,"approval");return e&&g.needsApproval(e.name)}function Oe(t,e){let n=r=>t.runs.get(r.
run_id??"")?.status==="running";return[...t.tool_calls.values()].findLast(r=>r.status===e&&n(r))}function Fn(t,e,n){return Vn(
t,n)??Gn(t,e,n)??g.preparing}function Vn(t,e){let n=Oe(t,"running"),r=Oe(t,"pending");return Ne(t)??(n&&g.usingTool(n.name,
Z(e-(n.started_at??e),1)))??(r&&e-t.at>Bn?g.waitingForKernel:void 0)}function Gn(t,e,n){let r=Wn(t,e.start.run_id);if(r?.
status!=="running")return;if(r.retry)return Un(r,t.at,n);let s=Z(n-r.started_at);if(r.first_at===null)return g.waitingForModel(
r.start.model,s);let o=t.messages.get(r.start.message_id)?.parts.at(-1)?.type;return o==="tool_call"?g.writingCall(s):o===
"reasoning"?g.thinking(s):g.writing(s)}function Un(t,e,n){let{delay:r,error:s}=t.retry,o=Math.max(0,Math.ceil(r-(n-e)/1e6)),
a=s.status===429?g.rateLimit:s.message;return g.retrying(o,s.status?`${s.status} ${a}`:a)}function Wn(t,e){return[...t.requests.
values()].findLast(n=>n.start.run_id===e)}function Zn(t){let e=t.head===null?void 0:t.messages.get(t.head)?.run_id,n=[...t.
requests.values()],r=Tt(n.filter(a=>a.start.run_id===e)),s=Tt(n);if(!s)return"";let o=r?[_t(r)]:[];return(!r||s.input>r.
input)&&o.push(g.sessionTotal(_t(s))),o.join(" · ")}function Tt(t){let e={input:0,output:0,cost:void 0},n=!1;for(let{end:r}of t)
r?.usage?.input_tokens===void 0&&r?.usage?.output_tokens===void 0||(n=!0,e.input+=r.usage.input_tokens??0,e.output+=r.usage.
output_tokens??0,r.cost_usd!==void 0&&(e.cost=(e.cost??0)+r.cost_usd));return n?e:void 0}function _t({input:t,output:e,cost:n}){
let r=g.tokens(qe(t),qe(e));return n===void 0?r:`${r} · ${St(n)}`}var Kn=1500;function Mt(){let t=d("div",{class:"unseen",role:"status","aria-live":"polite"}),e,n=Date.now(),r=0,s=Number.
NEGATIVE_INFINITY,o,a;function l(c){s=performance.now(),I(t,c)}function i(c){let p=c.messages.get(c.head??"");e!==(p?.message_id??
"")&&(r=p&&p.created_at/1e3<n?G(p).length:0,e=p?.message_id??"")}function f(c){a=void 0,i(c);let p=c.messages.get(e??"");
if(p?.role!=="assistant")return;let u=G(p).slice(r),x=p.status==="streaming"?/^[\s\S]*[.!?…:。]\s/.exec(u)?.[0]??"":u;
x&&(r+=x.length,l(x.replace(/[*_`#>|~]+/g,"")))}return{element:t,update(c,p){i(c),p!==o&&p&&l(p),o=p;let u=s+Kn-performance.
now();u<=0?f(c):a??=setTimeout(f,u,c)}}}var Xn=new Set(["image/png","image/jpeg","image/gif","image/webp"]),Qn=1e7;function At(t,e){let n=d("div",{class:"attach\
ments",hidden:!0}),r=[];function s(l){r=[...l],n.hidden=r.length===0,n.replaceChildren(...r.map(o)),e()}function o(l){let i=d(
"button",{type:"button",class:"quiet","aria-label":g.removeImage},"✕");i.addEventListener("click",()=>s(r.filter(c=>c!==
l)));let f=l.data?`data:${l.media_type};base64,${l.data}`:void 0;return d("span",{},d("img",{src:f,alt:g.attachedImage}),
i)}async function a(l,i){let f=[...i??[]].filter(p=>Xn.has(p.type)&&p.size<=Qn);if(f.length===0)return;l.preventDefault();
let c=await Promise.all(f.map(async p=>({type:"image",media_type:p.type,data:await Yn(p)})));s([...r,...c])}return t.addEventListener(
"paste",l=>{a(l,l.clipboardData?.files)}),t.addEventListener("drop",l=>{a(l,l.dataTransfer?.files)}),t.addEventListener(
"dragover",l=>l.preventDefault()),{element:n,set:s,parts:()=>r}}function Yn(t){return new Promise((e,n)=>{let r=new FileReader;
r.onload=()=>e(String(r.result).split(",",2)[1]??""),r.onerror=()=>n(r.error),r.readAsDataURL(t)})}var Jn=/(?:^|[^\w@.])@(\w*)$/;function Rt(t,e){let n=d("ul",{class:"suggestions",role:"listbox",id:"suggestions","aria-l\
abel":g.variables});n.hidden=!0,t.setAttribute("aria-controls","suggestions"),t.setAttribute("aria-autocomplete","list");
let r=[],s=0,o=0,a=()=>Jn.exec(t.value.slice(0,t.selectionStart))?.[1];function l(){o+=1,n.hidden=!0,t.removeAttribute("\
aria-activedescendant")}function i(){let p=r.map(({name:u,kind:x},b)=>{let v=d("li",{role:"option",id:`suggestion-${b}`,
"aria-selected":String(b===s)});return v.append(d("span",{},u),d("em",{},x)),v.addEventListener("mousedown",w=>{w.preventDefault(),
f(u)}),v});n.replaceChildren(...p),n.hidden=!1,p[s]?.scrollIntoView({block:"nearest"}),t.setAttribute("aria-activedescen\
dant",`suggestion-${s}`)}function f(p){let u=t.selectionStart-(a()?.length??0);t.setRangeText(`${p} `,u,t.selectionStart,
"end"),l(),t.dispatchEvent(new Event("input"))}async function c(){let p=a();if(p===void 0)return l();let u=++o,x=await e(
p);u===o&&(r=x.filter(({name:b})=>b!==p),s=0,r.length>0?i():l())}return t.addEventListener("input",()=>{c()}),t.addEventListener(
"blur",l),{element:n,close:l,handleKey(p){if(n.hidden)return!1;let{key:u}=p;if(u==="ArrowDown"||u==="ArrowUp")s=(s+(u===
"ArrowDown"?1:r.length-1))%r.length,i();else if(u==="Enter"||u==="Tab")f(r[s].name);else if(u==="Escape")l();else return!1;
return p.preventDefault(),!0}}}function Lt(t){let e=d("textarea",{rows:"1",class:"input","aria-label":g.message}),n=d("button",{type:"submit",class:"se\
nd"}),r=d("button",{type:"button",class:"quiet"},g.cancel),s=d("div",{class:"editing",hidden:!0},d("span",{},g.editing),
r),o=d("div",{class:"row"},e,n),a=d("form",{class:"composer"}),l=At(a,()=>v()),i=Rt(e,t.variables);a.append(i.element,s,
l.element,o);let f=!1,c,p=-1;function u(){let y=e.value.trim();return[...y?[{type:"text",text:y}]:[],...l.parts()]}function x(y){
e.value=y.flatMap(S=>S.type==="text"?S.text:[]).join(`
`),l.set(y.filter(S=>S.type==="image")),v()}function b(){c=void 0,p=-1,i.close(),x([])}function v(){e.style.height="auto",
e.style.height=`${e.scrollHeight}px`,n.disabled=!f&&u().length===0,s.hidden=c===void 0}function w(){let y=u();if(f||y.length===
0)return;let S=c;b(),t.send(y,S)}function M(y){let S=t.said(),E=p+y;return E>=S.length||E<-1?!1:(p=E,x(E<0?[]:[{type:"te\
xt",text:S[S.length-1-E]}]),!0)}function P(y){if(y.isComposing||i.handleKey(y))return;let S=p>=0||e.value==="";if(y.key===
"Enter"&&!y.shiftKey&&!y.altKey)w();else if(y.key==="Escape"&&f)t.stop();else if(y.key==="Escape"&&(u().length>0||c))b();else if(!(y.
key==="ArrowUp"&&S&&M(1))){if(!(y.key==="ArrowDown"&&p>=0&&M(-1)))return}y.preventDefault()}return a.addEventListener("s\
ubmit",y=>{y.preventDefault(),f?t.stop():w()}),r.addEventListener("click",b),e.addEventListener("keydown",P),e.addEventListener(
"input",()=>{p=-1,v()}),{element:a,update(y,S){f=y;let E=S?g.stopping:g.stopHint;W(n,{class:f?"send stop":"send","aria-l\
abel":f?g.stop:g.send,title:f?E:g.sendHint}),W(e,{placeholder:f?g.busy:g.placeholder}),v()},restore(y){u().length===0&&x(
y)},edit(y,S){c=y,x(S),e.focus()},settle(){c=void 0,v()},focus:()=>e.focus()}}var er=24;function Ct(t){let e=d("button",{type:"button",class:"jump",hidden:!0},g.jumpToEnd),n=!0,r=0,s=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=er,o=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=s(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",o),{button:e,jump:o,keep(){let a=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:a&&(e.hidden=!1)}}}var tr=String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`,nr=String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`,Pt={open:"`",close:"`",kind:"s"},we={
open:"/*",close:"*/",kind:"c"},rr="true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self su\
per";function F(t,e,n=[],{strings:r=[tr,nr],ignoreCase:s=!1,decorator:o=""}={}){let l=[`(?<span>${n.map(f=>sr(f.open)).join(
"|")||"(?!)"})`,`(?<comment>${e}.*)`,`(?<string>${r.join("|")})`,`(?<decorator>${o||"(?!)"})`,String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`].join("|"),i=f=>new Set(f.split(" "));return{words:i(t),
constants:i(rr),pattern:new RegExp(l,"uy"),spans:n,ignoreCase:s}}function sr(t){return t.replace(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}var or="abstract as async await bool boolean break byte case catch char class const constexpr continue crate d\
ebugger declare default defer delete do double else enum export extends extern final finally float fn for foreach from f\
unc function get go if impl implements import in inline instanceof int interface internal is let long loop match mod mod\
ule move mut namespace new of operator out override package private protected pub public readonly record ref return set \
short signed sizeof static string struct switch template throw trait try type typedef typeof union unsafe unsigned use u\
sing val var virtual void volatile when where while with yield",ir="add all alter and any as asc begin between by case c\
ast check column commit constraint create cross database default delete desc distinct drop else end exists explain false\
 foreign from full grant group having if in index inner insert intersect into is join key left like limit not null offse\
t on or order outer over partition primary references right rollback row rows select set table then to true union unique\
 update using values view when where window with",ar=F("and as assert async await break case class continue def del elif\
 else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
"#",[{open:'"""',close:'"""',kind:"s"},{open:"'''",close:"'''",kind:"s"}],{decorator:String.raw`@[\w.]+|^[%!]{1,2}\w+`}),
$t=F(or,"//",[we,Pt],{decorator:String.raw`@\w+|#\[.*?\]|^\s*#\w+`}),lr=F("if then else elif fi for while until do done \
case esac in function return local export source set unset alias echo cd exit sudo","#",[],{decorator:String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+`}),
cr=F(ir,"--",[we],{ignoreCase:!0}),dr=F("break else for function if in next repeat return while library require","#",[Pt]),
ur=F("abstract baremodule begin break catch const continue do else elseif end export finally for function global if impo\
rt in let local macro module mutable primitive quote return struct try type using where while","#",[{open:'"""',close:'"\
""',kind:"s"}],{decorator:String.raw`@\w+`}),pr=F("alias and begin break case class def do else elsif end ensure for if \
in module next not or redo rescue retry return then undef unless until when while yield require puts attr_accessor","#",
[],{decorator:String.raw`:\w+|@{1,2}\w+`}),gr=F("","(?:#|//)",[we],{decorator:String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`}),
fr=F("","(?!)",[{open:"<!--",close:"-->",kind:"c"}],{decorator:String.raw`<\/?[\w:-]+|\/?>|&\w+;`}),hr=F("","(?!)",[we],
{decorator:String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+`}),mr=new Map([[ar,"python py python3 ipython pycon"],[$t,"javascript j\
s jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],[$t,"php scala dart zig objec\
tive-c groovy"],[lr,"bash sh shell zsh console dockerfile docker makefile make powershell ps1"],[cr,"sql sqlite postgres\
ql postgres mysql duckdb plsql"],[dr,"r"],[ur,"julia jl lua elixir"],[pr,"ruby rb perl"],[gr,"json jsonc json5 yaml yml \
toml ini cfg properties env"],[fr,"html xml svg xhtml vue svelte"],[hr,"css scss less"]].flatMap(([t,e])=>e.split(" ").map(
n=>[n,t])));function It(t){let e=t.toLowerCase();if(e==="diff"||e==="patch")return br;let n=mr.get(e);return n&&((r,s)=>xr(
n,r,s))}function br(t){return[[[t.startsWith("+")?"s":t.startsWith("-")?"d":t.startsWith("@")?"k":"",t]],0]}function xr(t,e,n){
let r=[],s=0,o=n>0?t.spans[n-1]:void 0,a=0;for(;s<e.length||o;){if(o){let i=e.indexOf(o.close,s);if(i<0)return ke(r,o.kind,
e.slice(a)),[r,1+t.spans.indexOf(o)];s=i+o.close.length,ke(r,o.kind,e.slice(a,s)),o=void 0;continue}t.pattern.lastIndex=
s;let l=t.pattern.exec(e);if(!l?.[0]){ke(r,"",e[s]),s+=1;continue}a=s,s+=l[0].length,l.groups.span?o=t.spans.find(i=>i.open===
l[0]):ke(r,kr(t,l),l[0])}return[r,0]}function kr(t,e){let{comment:n,string:r,decorator:s,number:o,name:a,call:l}=e.groups;
if(n!==void 0)return"c";if(r!==void 0)return"s";if(s!==void 0)return"d";if(o!==void 0)return"n";let i=t.ignoreCase?a.toLowerCase():
a;return t.words.has(i)?"k":t.constants.has(i)?"b":l!==void 0?"f":""}function ke(t,e,n){let r=t.at(-1);r&&r[0]===e?r[1]+=
n:n&&t.push([e,n])}var wr=40,yr=5e3,vr=2e3;function Ht(t,e){let n=De(t);return n.append(e.split(`
`)),n.element}function De(t){let e=t.trim().split(/[\s,{]/,1)[0].slice(0,30),n=It(e),r=d("code",{}),s=d("span",{});r.append(
s);let o=[],a=d("div",{class:"code"},Tr(e,()=>o.join(`
`)),d("pre",{tabindex:"0"},r)),l,i=0;function f(c){if(o.length%wr===0&&(l=d("span",{class:"lines"}),r.insertBefore(l,s)),
o.length>0&&l.append(`
`),o.push(c),!n||o.length>yr||c.length>vr)return l.append(c);let[p,u]=n(c,i);i=u,l.append(...p.map(Sr))}return{element:a,
append:c=>c.forEach(f),tail:c=>I(s,c&&o.length>0?`
${c}`:c)}}function Sr([t,e]){return t?d("span",{class:t},e):e}function Tr(t,e){let n=d("button",{type:"button",class:"qu\
iet",title:g.copyCode},g.copy);n.addEventListener("click",async()=>{I(n,await ae(e())?g.copied:g.copyFailed),setTimeout(
()=>I(n,g.copy),1500)});let r=d("button",{type:"button",class:"quiet",title:g.insertCode},g.insert);return r.addEventListener(
"click",async()=>{let s=await mt(e());I(r,s?g.inserted:await ae(e())?g.copiedInstead:g.copyFailed),setTimeout(()=>I(r,g.
insert),1500)}),d("div",{class:"code-bar"},d("span",{},t),r,n)}var _r=/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,zt=new Map;function Q(t){return t.includes(
"&")?t.replace(_r,(e,n,r,s)=>{if(s!==void 0)return Er(e);let o=n?Number.parseInt(n,10):Number.parseInt(r,16);return o>0&&
o<=1114111&&!(o>=55296&&o<=57343)?String.fromCodePoint(o):"�"}):t}function Er(t){let e=zt.get(t);if(e===void 0){try{e=
new DOMParser().parseFromString(t,"text/html").documentElement.textContent??t}catch{e=t}zt.set(t,e)}return e}var Mr=new Set(["http:","https:","mailto:"]),Ar=/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i,Rr=/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;
function ye(t){return Mr.has(Ot(t))?t.trim():void 0}function ve(t){if(Ar.test(t))return{url:t,ask:!1};let e=Ot(t);return e===
"http:"||e==="https:"?{url:t.trim(),ask:!0}:void 0}function qt(t){try{return new URL(t).host}catch{return"?"}}function Ot(t){
try{return new URL(t.replace(Rr,"")).protocol}catch{return""}}var Nt=24;function te(t,e=0){if(e>Nt)return d("p",{class:"plain"},t.raw);switch(t.type){case"space":case"def":return;case"\
heading":return Y(d(`h${zr(t)}`),t.tokens,e);case"hr":return d("hr");case"code":return Ht(t.lang??"",t.text);case"blockq\
uote":return Dt(d("blockquote"),t.tokens,e+1);case"list":return Lr(t,e);case"table":return Cr(t,e);case"math":return d("\
div",{class:"formula"},Pe(t));case"html":return d("p",{class:"plain"},t.raw.trimEnd());default:return Y(d("p"),jt(t),e)}}
function Be(t,e=0){let n=d("li",{class:t.task?"task":void 0});for(let r of t.tokens)r.type==="text"||r.type==="checkbox"?
Y(n,[r],e):Dt(n,[r],e+1);return n}function Se(t,e=0){let n=d("tr");for(let r of t){let s=d(r.header?"th":"td",{class:r.align?
`align-${r.align}`:void 0});n.append(Y(s,r.tokens,e))}return n}function Dt(t,e,n){for(let r of e){let s=te(r,n);s&&t.append(
s)}return t}function Lr(t,e){let n=t.ordered&&t.start!==1?String(t.start):void 0,r=d(t.ordered?"ol":"ul",{start:n});return r.
append(...t.items.map(s=>Be(s,e+1))),r}function Cr(t,e){let n=d("tbody");n.append(...t.rows.map(s=>Se(s,e)));let r=d("th\
ead",{},Se(t.header,e));return d("div",{class:"table",tabindex:"0",role:"group"},d("table",{},r,n))}function Y(t,e,n){for(let r of e)
n>Nt?t.append(r.raw):$r(t,r,n+1);return t}function $r(t,e,n){switch(e.type){case"strong":case"em":case"del":t.append(Y(d(
e.type),jt(e),n));return;case"codespan":t.append(d("code",{},e.text));return;case"br":t.append(d("br"));return;case"link":
t.append(Pr(e,n));return;case"image":t.append(Ir(e));return;case"checkbox":t.append(Hr(e.checked));return;case"math":t.append(
Pe(e));return;case"html":t.append(/^<br\s*\/?>$/i.test(e.raw)?d("br"):e.raw);return;case"escape":t.append(e.text);return;default:
"tokens"in e&&e.tokens?Y(t,e.tokens,n):t.append(Q(e.text))}}function Pr(t,e){let n=ye(t.autolink?t.href:Q(t.href)),r=t.title?
Q(t.title):void 0,s=n?d("a",{href:n,title:r??n,target:"_blank",rel:"noopener noreferrer"}):d("span",{class:"no-link",title:g.
linkRefused});return Y(s,t.tokens,e)}function Ir(t){let e=Bt(t.tokens??[])||Q(t.text),n=ve(Q(t.href));if(!n)return d("sp\
an",{class:"no-link",title:g.imageRefused},e||t.href);let r=()=>d("img",{src:n.url,alt:e,referrerpolicy:"no-referrer"});
if(!n.ask)return r();let s=d("button",{type:"button",class:"load-image",title:n.url});return s.append(g.loadImage(qt(n.url)),
e?d("span",{},e):""),s.addEventListener("click",()=>s.replaceWith(r())),s}function Hr(t){let e=d("input",{type:"checkbox",
disabled:!0,"aria-label":g.task(t)});return W(e,{checked:t}),e}function Bt(t){return t.map(e=>"tokens"in e&&e.tokens?Bt(
e.tokens):Q("text"in e?String(e.text):"")).join("")}function zr(t){return Math.min(6,Math.max(1,t.depth))}function jt(t){
return"tokens"in t&&t.tokens?t.tokens:[{type:"text",raw:t.raw,text:"text"in t?String(t.text):t.raw}]}function qr(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var Qt=qr();var ee={exec:()=>null};function J(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),s=e[r];return s||(s=t(r),e[r]=
s),s}}function R(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(s,o)=>{let a=typeof o=="string"?o:o.source;return a=
a.replace(D.caret,"$1"),n=n.replace(s,a),r},getRegex:()=>new RegExp(n,e)};return r}var Yt=((t="")=>{try{return!!new RegExp(
"(?<=1)(?<!1)"+t)}catch{return!1}})(),D={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
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
`^ {0,${t}}(?:</?(?:${Ge})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,
"i")),blockquoteBeginRegex:J(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
Or=/^(?:[ \t]*(?:\n|$))+/,Nr=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Dr=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
de=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,Br=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,Ve=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
Ge="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",ue=R(
" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",Ge).getRegex(),Jt=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
en=R(Jt).replace(/bull/g,Ve).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,ue).getRegex(),jr=R(Jt).replace(/bull/g,Ve).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,ue).getRegex(),Ue=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
Fr=/^[^\n]+/,We=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,Vr=R(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",We).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),Gr=R(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,Ve).getRegex(),Ze=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Ur=R(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",Ze).replace("tag",Ge).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),tn=t=>R(Ue).replace("hr",de).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tab\
le","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",t).replace("html",ue).getRegex(),Wr=tn(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),Zr=tn(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
Kr=R(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",Zr).getRegex(),Ke={blockquote:Kr,
code:Nr,def:Vr,fences:Dr,heading:Br,hr:de,html:Ur,lheading:en,list:Gr,newline:Or,paragraph:Wr,table:ee,text:Fr},Ft=R("^ \
*([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|\
html).*(?:\\n|$))*)\\n*|$)").replace("hr",de).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").
replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",ue).getRegex(),Xr={...Ke,lheading:jr,table:Ft,paragraph:R(Ue).replace(
"hr",de).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Ft).replace("blockquote"," {\
0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)\
])[ \\t]+[^ \\t\\n]").replace("html",ue).getRegex()},Qr={...Ke,html:R(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?:\
 *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",Ze).replace(/tag/g,
"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr\
|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:ee,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:R(Ue).replace("hr",de).
replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",en).getRegex()},Yr=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,Jr=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
nn=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,es=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,V=/[\p{P}\p{S}]/u,
se=/[\s\p{P}\p{S}]/u,pe=/[^\s\p{P}\p{S}]/u,ts=R(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,se).getRegex(),ns=/[\p{Pi}\p{Ps}"']/u,
rn=/(?!~)[\p{P}\p{S}]/u,rs=/(?!~)[\s\p{P}\p{S}]/u,ss=/(?:[^\s\p{P}\p{S}]|~)/u,os=R(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",Yt?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
sn=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,is=R(sn,"u").replace(/punct/g,V).getRegex(),as=R(
sn,"u").replace(/punct/g,rn).getRegex(),ls=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
cs=R(ls,"u").replace(/openQuote/g,ns).replace(/punct/g,V).getRegex(),on="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",ds=R(on,"gu").replace(/notPunctSpace/g,
pe).replace(/punctSpace/g,se).replace(/punct/g,V).getRegex(),us=R(on,"gu").replace(/notPunctSpace/g,ss).replace(/punctSpace/g,
rs).replace(/punct/g,rn).getRegex(),ps="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",gs=R(ps,"gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,
se).replace(/punct/g,V).getRegex(),fs=R("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notP\
unctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=pun\
ct)","gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,se).replace(/punct/g,V).getRegex(),hs="^[^_*]*?\\*\\*[^_*]*?\
_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctS\
pace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",ms=R(
hs,"gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,se).replace(/punct/g,V).getRegex(),bs=R(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,V).getRegex(),xs="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",ks=R(xs,"gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,se).replace(/punct/g,V).getRegex(),ws=R(/\\(punct)/,
"gu").replace(/punct/g,V).getRegex(),ys=R(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,V).
getRegex(),vs=R(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),Ss=R(Ze).replace("(?:-->|$)","-->").getRegex(),Ts=R("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",Ss).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
an=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,Ee=R(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",an).getRegex(),_s=R(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",Ee).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),Es=R(/^!?\[(label)\]\[(ref)\]/).replace("label",Ee).replace("ref",We).getRegex(),Ms=R(/^!?\[(ref)\](?:\[\])?/).
replace("ref",We).getRegex(),Vt=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,As=R(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",an).getRegex(),Rs=R("reflink|nolink(?!\\()","g").replace("reflink",R(/^!?\[(label)\]\[(ref)\]/).replace(
"label",As).replace("ref",Vt).getRegex()).replace("nolink",R(/^!?\[(ref)\](?:\[\])?/).replace("ref",Vt).getRegex()).getRegex(),
Gt=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Ls=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,Cs=R(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Ls).getRegex(),Xe={_backpedal:ee,anyPunctuation:ws,
anyPunctuationOutsideCode:ys,autolink:vs,blockSkip:os,br:nn,code:Jr,del:ee,delLDelim:ee,delRDelim:ee,emStrongLDelim:is,emStrongRDelimAst:ds,
emStrongRDelimUnd:fs,escape:Yr,link:_s,nolink:Ms,punctuation:ts,reflink:Es,reflinkSearch:Rs,tag:Ts,text:es,url:ee},$s={...Xe,
emStrongLDelim:cs,emStrongRDelimAst:gs,emStrongRDelimUnd:ms,link:R(/^!?\[(label)\]\((.*?)\)/).replace("label",Ee).getRegex(),
reflink:R(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",Ee).getRegex()},je={...Xe,emStrongRDelimAst:us,emStrongLDelim:as,
delLDelim:bs,delRDelim:ks,url:R(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace(
"emailProtocol",Cs).replace("protocol",Gt).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:R(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",Gt).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",Yt?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},Ps={...je,br:R(nn).replace("{2,}","*").getRegex(),text:R(je.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},Te={normal:Ke,gfm:Xr,pedantic:Qr},ce={normal:Xe,gfm:je,breaks:Ps,pedantic:$s};function Is(t){return D.numericCharacterReference.test(t)?t.replace(D.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===
void 0&&r===void 0)return"&amp;";let s=n===void 0?Number.parseInt(r,16):Number.parseInt(n,10);return s===0||s>1114111||s>=
55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}function Ut(t,e){let n=t.replace(D.findPipe,(o,a,l)=>{let i=!1,f=a;for(;--f>=0&&l[f]==="\\";)i=!i;return i?"|":" |"}),r=n.
split(D.splitPipe),s=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else
for(;r.length<e;)r.push("");for(;s<r.length;s++)r[s]=r[s].trim().replace(D.slashPipe,"|");return r}function U(t,e,n){let r=t.
length;if(r===0)return"";let s=0;for(;s<r;){let o=t.charAt(r-s-1);if(o===e&&!n)s++;else if(o!==e&&n)s++;else break}return t.
slice(0,r-s)}function Wt(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&D.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function Me(t){return t.trim().replace(D.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Zt(t,e){
if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===
e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var re=new WeakMap;function Qe(t){let e={"*":-1,_:-1},
n=-1,r=t.length;for(let s=0;s<r;s++){let o=t[s];if(o!=="*"&&o!=="_"&&o!=="~")continue;let a=s===0?`
`:t[s-1],l=s+1;for(;l<r&&t[l]===o;)l++;a!==" "&&a!=="	"&&a!==`
`&&a!=="\r"&&a!=="\f"&&(o==="~"?n=s:e[o]=s),s=l-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}
function Hs(t,e){let n=Qe(e),r=re.get(t);r?r.push(n):re.set(t,[n])}function zs(t){let e=re.get(t);e&&(e.pop(),e.length===
0&&re.delete(t))}function ln(t,e,n){let r=re.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:
Qe(e).lastPossibleEmStrongCloserIndex[n]}function cn(t,e){let n=re.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:
Qe(e).lastPossibleDelCloserIndex}function _e(t,e=0){let n=e,r="";for(let s of t)if(s==="	"){let o=4-n%4;r+=" ".repeat(o),
n+=o}else r+=s,n++;return r}function qs(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let s=e.inline.code.exec(
t.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}
n+=t[r]}return n}function Kt(t,e,n,r,s){let o=e.href,a=e.title||null,l=qs(t[1],s),i=t[0].charAt(0)==="!",f=r.state.inLink,
c=r.state.linkEmitted,p=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let u=r.inlineTokens(l),x=r.state.linkEmitted;
if(r.state.linkEmitted=c,r.state.inLink=f,!i){if(x){r.state.inRawBlock=p;return}r.state.linkEmitted=!0}return{type:i?"im\
age":"link",raw:n,href:o,title:a,text:l,tokens:u}}function Os(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===
null)return e;let s=r[1];return e.split(`
`).map(o=>{let a=o.match(n.other.beginningSpace);if(a===null)return o;let[l]=a;return o.slice(Math.min(l.length,s.length))}).
join(`
`)}function Xt(t,e,n,r){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let l=r.inline.code.exec(e.slice(s));if(l){s+=l[0].length-1;continue}}if(e[s]!=="<")continue;let o=t.slice(n+s),a=r.
inline.tag.exec(o)||r.inline.autolink.exec(o);if(a){if(a[0].length>e.length-s)return!0;s+=a[0].length-1}}return!1}var ne=class{options;rules;lexer;constructor(t){
this.options=t||Qt}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){
let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:Wt(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],
r=Os(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.
rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=U(n,"#");(this.options.
pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:U(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",
raw:U(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=U(e[0],`
`).split(`
`),r="",s="",o=[];for(;n.length>0;){let a=!1,l=[],i;for(i=0;i<n.length;i++)if(this.rules.other.blockquoteStart.test(n[i]))
l.push(n[i]),a=!0;else if(!a)l.push(n[i]);else break;n=n.slice(i);let f=l.join(`
`),c=f.replace(this.rules.other.blockquoteMarkerWhitespace,(x,b,v)=>v.startsWith(" ")?b+" "+v.slice(1):b+_e(v,b.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${f}`:f,s=s?`${s}
${c}`:c;let p=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,o,!0),this.lexer.state.top=p,n.length===
0)break;let u=o.at(-1);if(u?.type==="code"||u?.type==="heading"||u?.type==="hr"||u?.type==="html"||u?.type==="table")break;
if(u?.type==="blockquote"){let x=u,b=n.join(`
`),v=x.raw+`
`+b.replace(this.rules.other.blockquoteSetextReplace2,""),w=this.blockquote(v);o[o.length-1]=w;let M=v.substring(w.raw.length).
replace(/^\n/,""),P=M?M.split(`
`).length:0,y=P?n.slice(0,-P):n;if(y.length>0&&(r=`${r}
${y.join(`
`)}`),s=s.substring(0,s.length-x.text.length)+w.text,n=n.slice(y.length),n.length>0&&this.rules.other.blockquoteStart.test(
n[0]))continue;break}else if(u?.type==="list"){let x=u,b=x.raw+`
`+n.join(`
`),v=this.list(b);o[o.length-1]=v;let w=v.raw.length>x.raw.length?b.slice(x.raw.length+1,v.raw.length).split(`
`).length:0;if(w>0){let M=n.slice(0,w).join(`
`);r=`${r}
${M}`,s=`${s}
${M}`}if(n=n.slice(w),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",
raw:r,tokens:o,text:s}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,s=e[1].trim(),o=s.
length>1,a={type:"list",raw:"",ordered:o,start:o?+s.slice(0,-1):"",loose:!1,items:[]};s=o?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=o?s:"[*+-]");let l=this.rules.other.listItemRegex(s),i=!1;for(;t;){let p=!1,u="";if(!(e=l.exec(
t))||this.rules.block.hr.test(t))break;let x=r();t=t.substring(e[0].length);let b=e[2].split(`
`,1)[0],v=e[1].length,w=this.options.pedantic?_e(b,v):b.replace(this.rules.other.leadingSpaceTab,E=>_e(E,v)),M=t.split(`\

`,1)[0],P=!w.trim(),y=0;if(this.options.pedantic?(y=2,u=w.trimStart()):P?y=v+1:(y=w.search(this.rules.other.nonSpaceChar),
y=y>4?1:y,u=w.slice(y),y+=v),P&&this.rules.other.blankLine.test(M)&&(t=t.substring(M.length+1),p=!0),!p){let E=this.rules.
other.nextBulletRegex(y),L=this.rules.other.hrRegex(y),C=this.rules.other.fencesBeginRegex(y),q=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(y):this.rules.other.headingBeginRegex(y),H=this.rules.other.htmlBeginRegex(y),z=this.
rules.other.blockquoteBeginRegex(y),B=!1;for(;t;){let m=t.split(`
`,1)[0],h;if(M=m,this.options.pedantic?(M=M.replace(this.rules.other.listReplaceNesting,"  "),h=M):h=M.replace(this.rules.
other.leadingSpaceTab,T=>_e(T)),C.test(M)||q.test(M)||H.test(M)||z.test(M)||E.test(M)||L.test(M))break;if(h.search(this.
rules.other.nonSpaceChar)>=y||!M.trim())u+=`
`+h.slice(y),B=!1;else{if(P)break;let T=w;if(!this.options.pedantic&&!u.includes(`
`)&&!w.includes("	")){let k;for(;!L.test(T)&&(k=this.rules.other.nestedBlockMarker.exec(T));)T=T.slice(k[0].length);if(!T.
trim())break}if(T.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||C.test(T)||q.
test(T)||H.test(T)||L.test(T))break;if(!this.options.pedantic&&!B){let k=w.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test(k)||this.rules.block.heading.test(k)||this.rules.block.hr.test(k))break}let _=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(M)&&this.rules.block.lheading.test(`${w}
${M}`)?`    ${h.replace(/^ {0,3}/,"")}`:M;u+=`
`+_,B=!0}P=!M.trim(),t=t.substring(m.length+1),w=h.slice(y)}}let S=n.slice(x,r());a.loose||(i?a.loose=!0:this.rules.other.
doubleBlankLine.test(S)&&(i=!0)),a.items.push({type:"list_item",raw:S,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(u),loose:!1,text:u,tokens:[]})}let f=a.items.at(-1);if(f)f.raw=f.raw.trimEnd(),f.text=f.text.trimEnd();else return;
a.raw=n.slice(0,r()).trimEnd();let c=[];for(let p of a.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
p.tokens=this.lexer.blockTokens(p.text,[]),!a.loose){let u=p.tokens.filter(b=>b.type==="space"),x=u.length>0&&u.some(b=>this.
rules.other.anyLine.test(b.raw));a.loose=x}for(let p=0;p<a.items.length;p++){let u=a.items[p],x=u.tokens[0];if(u.task&&(x?.
type==="text"||x?.type==="paragraph")){u.text=u.text.replace(this.rules.other.listReplaceTask,""),x.raw=x.raw.replace(this.
rules.other.listReplaceTask,""),x.text=x.text.replace(this.rules.other.listReplaceTask,"");let b=this.lexer.inlineQueue;
for(let w=c[p];w<b.length;w++)if(b[w].tokens===x.tokens){b[w].src=b[w].src.replace(this.rules.other.listReplaceTask,"");
break}let v=this.rules.other.listTaskCheckbox.exec(u.raw);if(v){let w={type:"checkbox",raw:v[0]+" ",checked:v[0]!=="[ ]"};
u.checked=w.checked,a.loose?u.tokens[0]&&["paragraph","text"].includes(u.tokens[0].type)&&"tokens"in u.tokens[0]&&u.tokens[0].
tokens?(u.tokens[0].raw=w.raw+u.tokens[0].raw,u.tokens[0].text=w.raw+u.tokens[0].text,u.tokens[0].tokens.unshift(w)):u.tokens.
unshift({type:"paragraph",raw:w.raw,text:w.raw,tokens:[w]}):u.tokens.unshift(w)}}else u.task&&(u.task=!1)}if(a.loose)for(let p of a.
items){p.loose=!0;for(let u of p.tokens)u.type==="text"&&(u.type="paragraph")}return a}}html(t){let e=this.rules.block.html.
exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=Wt(
e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.
block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&Zt(e[2],"()")!==-1)return;let n=Me(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:U(e[0],`
`),href:r,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let n=Ut(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:U(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let a of r)this.rules.other.tableAlignRight.test(a)?o.align.push(
"right"):this.rules.other.tableAlignCenter.test(a)?o.align.push("center"):this.rules.other.tableAlignLeft.test(a)?o.align.
push("left"):o.align.push(null);for(let a=0;a<n.length;a++)o.header.push({text:n[a],tokens:this.lexer.inline(n[a]),header:!0,
align:o.align[a]});for(let a of s)o.rows.push(Ut(a,o.header.length).map((l,i)=>({text:l,tokens:this.lexer.inline(l),header:!1,
align:o.align[i]})));return o}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"\
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
if(!this.options.pedantic&&Xt(t,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let i=U(s.slice(0,-1),"\\");if((s.length-
i.length)%2===0)return}else{let i=Zt(n[2],"()");if(i===-2)return;if(i>-1){let f=(n[0].indexOf("!")===0?5:4)+n[1].length+
i;n[2]=n[2].substring(0,i),n[0]=n[0].substring(0,f).trim(),n[3]=""}}let o=U(n[0].slice(0,-1),"\\");if((n[0].length-o.length)%
2===0)return;let a=n[2],l="";if(this.options.pedantic){let i=this.rules.other.pedanticHrefTitle.exec(a);i&&(a=i[1],l=i[3])}else
l=n[3]?n[3].slice(1,-1):"";return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?a=a.slice(1):a=a.slice(1,-1)),Kt(n,{href:a&&a.replace(this.rules.inline.anyPunctuation,"$1"),
title:l&&l.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(
0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&Xt(t,r[1],s,this.rules))return;let o=e[Me(r[2]||r[1])];if(!o){let a=r[0].
charAt(0);return{type:"text",raw:a,text:a}}return Kt(r,o,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.
inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],o=n===s,a=e.length-t.length,l=a;for(;!this.
options.pedantic&&l>0&&e[l-1]===s;)l--;let i=[...e.slice(Math.max(0,l-2),l)].at(-1)??"",f=i==="*"||i==="_"||!!this.rules.
inline.punctuation.exec(i);l<a&&(n=i);let c=l<a?f:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(
this.rules.other.unicodeAlphaNumeric))return;let p=r[1]||r[3]||"";if(!p||!n||c){let u=[...r[0]].length-1,x,b,v=u,w=0,M=a-
l+u,P=!this.options.pedantic&&!!i.trim()&&(!!p||s==="*"&&!f);if(s!=="*"&&s!=="_")return;let y=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,S=ln(this,e,s),E=e.length-t.length+u;if(S<E)return;e=e.slice(-1*t.
length+u);let L=S-E;for(y.lastIndex=0;(r=y.exec(e))!==null&&!(r.index>L);){if(x=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!x)continue;
if(b=[...x].length,r[3]||r[4]){v+=b;continue}else if((r[5]||r[6]||P)&&M%3&&!((M+b)%3)){if(o&&(r[5]||r[6]))break;w+=b;continue}
if(v-=b,v>0)continue;b=Math.min(b,b+v+w);let C=[...r[0]][0].length,q=t.slice(0,u+r.index+C+b);if(Math.min(u,b)%2){let z=q.
slice(1,-1);return{type:"em",raw:q,text:z,tokens:this.lexer.inlineTokens(z)}}let H=q.slice(2,-2);return{type:"strong",raw:q,
text:H,tokens:this.lexer.inlineTokens(H)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.
other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(
t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(
t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let s=[...r[0]].length-1,o,a,l=s,i=this.rules.inline.delRDelim,
f=cn(this,e),c=e.length-t.length+s;if(f<c)return;e=e.slice(-1*t.length+s);let p=f-c;for(i.lastIndex=0;(r=i.exec(e))!==null&&
!(r.index>p);){if(o=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!o||(a=[...o].length,a!==s))continue;if(r[3]||r[4]){l+=a;continue}
if(l-=a,l>0)continue;a=Math.min(a,a+l);let u=[...r[0]][0].length,x=t.slice(0,s+r.index+u+a),b=x.slice(s,-s);return{type:"\
del",raw:x,text:b,tokens:this.lexer.inlineTokens(b)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,
autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")
n=e[0],r="mailto:"+n;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);n=e[0],e[1]===
"www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){
let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:Is(
e[0]),escaped:n}}}},dn=class Fe{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||Qt,this.options.tokenizer=this.options.tokenizer||new ne,this.tokenizer=this.options.
tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,
linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:D,block:Te.normal,inline:ce.normal};this.options.pedantic?(n.block=
Te.pedantic,n.inline=ce.pedantic):this.options.gfm&&(n.block=Te.gfm,this.options.breaks?n.inline=ce.breaks:n.inline=ce.gfm),
this.tokenizer.rules=n}static get rules(){return{block:Te,inline:ce}}static lex(e,n){return new Fe(n).lex(e)}static lexInline(e,n){
return new Fe(n).inlineTokens(e)}lex(e){e=e.replace(D.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=
!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(D.tabCharGlobal,"    ").replace(D.spaceLine,""));let o=1/0,
a,l=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===ne.prototype.paragraph;for(;e;){if(e.length<o)o=
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
e)){e=e.substring(i.raw.length),n.push(i);continue}let f=e;if(this.options.extensions?.startBlock){let c=1/0,p=e.slice(1),
u;this.options.extensions.startBlock.forEach(x=>{u=x.call({lexer:this},p),typeof u=="number"&&u>=0&&(c=Math.min(c,u))}),
c<1/0&&c>=0&&(f=e.substring(0,c+1))}if(this.state.top&&(i=this.tokenizer.paragraph(f))){let c=n.at(-1);(r||c===a&&l)&&c?.
type==="paragraph"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+i.raw,c.text+=`
`+i.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text,a=c):(n.push(i),a=i),r=f.length!==e.length,e=e.substring(
i.raw.length);continue}if(i=this.tokenizer.text(e)){e=e.substring(i.raw.length);let c=n.at(-1);c?.type==="text"?(c.raw+=
(c.raw.endsWith(`
`)?"":`
`)+i.raw,c.text+=`
`+i.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text):n.push(i);continue}if(e){this.infiniteLoopError(e.charCodeAt(
0));break}}return this.state.top=!0,this.state.lastToken=s,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),
n}linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.inline.link;for(let r of e.matchAll(this.tokenizer.
rules.inline.blockSkip))if(n.test(r[0])&&e.charAt(r.index-1)!=="!")return!0;for(let r of e.matchAll(this.tokenizer.rules.
inline.reflinkSearch)){let s=r[0],o=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,Me(s.slice(
o+1,-1))))&&!(o>1&&this.linkInText(s.slice(1,o-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.
state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,n)}finally{this.state.linkParenPossible=
r}}#t(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),s=r||this.options.hooks?.emStrongMask||this.tokenizer.
emStrong!==ne.prototype.emStrong||this.tokenizer.del!==ne.prototype.del?this.#r(e):e;if(!r)return this.#e(e,s,n);Hs(this.
tokenizer,s);try{return this.#e(e,s,n)}finally{zs(this.tokenizer)}}#e(e,n,r){let s=!1,o="",a=1/0;for(;e;){if(e.length<a)
a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}s||(o=""),s=!1;let l;if(this.options.extensions?.inline?.some(
c=>(l=c.call({lexer:this},e,r))?(e=e.substring(l.raw.length),r.push(l),!0):!1))continue;if(l=this.tokenizer.escape(e)){e=
e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.tag(e)){e=e.substring(l.raw.length),r.push(l);continue}
if(l=this.tokenizer.link(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.reflink(e,this.tokens.links)){
e=e.substring(l.raw.length);let c=r.at(-1);l.type==="text"&&c?.type==="text"?(c.raw+=l.raw,c.text+=l.text):r.push(l);continue}
let i=e[0];if(i==="*"||i==="_"){let c=n.length-e.length;if(ln(this.tokenizer,n,i)<=c){let p=1;for(;p<e.length&&e.charCodeAt(
p)===i.charCodeAt(0);)p++;let u=e.substring(0,p),x=r.at(-1);x?.type==="text"&&!x.escaped?(x.raw+=u,x.text+=u):r.push({type:"\
text",raw:u,text:u,escaped:!1}),e=e.substring(p),o=i,s=!0;continue}}else if(i==="~"){let c=n.length-e.length;if(cn(this.
tokenizer,n)<=c){let p=1;for(;p<e.length&&e.charCodeAt(p)===126;)p++;let u=e.substring(0,p),x=r.at(-1);x?.type==="text"&&
!x.escaped?(x.raw+=u,x.text+=u):r.push({type:"text",raw:u,text:u,escaped:!1}),e=e.substring(p),o=i,s=!0;continue}}if(l=this.
tokenizer.emStrong(e,n,o)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.codespan(e)){e=e.substring(
l.raw.length),r.push(l);continue}if(l=this.tokenizer.br(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.
del(e,n,o)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.autolink(e)){e=e.substring(l.raw.length),
r.push(l);continue}if(!this.state.inLink&&(l=this.tokenizer.url(e))){e=e.substring(l.raw.length),r.push(l);continue}let f=e;
if(this.options.extensions?.startInline){let c=1/0,p=e.slice(1),u;this.options.extensions.startInline.forEach(x=>{u=x.call(
{lexer:this},p),typeof u=="number"&&u>=0&&(c=Math.min(c,u))}),c<1/0&&c>=0&&(f=e.substring(0,c+1))}if(l=this.tokenizer.inlineText(
f)){e=e.substring(l.raw.length),l.raw.slice(-1)!=="_"&&(o=l.raw.slice(-1)),s=!0;let c=r.at(-1);c?.type==="text"?(c.raw+=
l.raw,c.text+=l.text):r.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:n,
tag:r,autolink:s}=this.tokenizer.rules.inline,o="",a=0,l;for(n.lastIndex=0;l=n.exec(e);){let i=l.index+(l[2]?l[2].length:
0),f=l.index+l[0].length;if(e.charAt(i)==="<"){let c=e.slice(i),p=r.exec(c)||s.exec(c);if(!p){n.lastIndex=i+1;continue}f=
i+p[0].length,n.lastIndex=f}o+=e.slice(a,i)+"["+"a".repeat(f-i-2)+"]",a=f}return o+e.slice(a)}#r(e){let n=e;if(this.tokens.
links&&e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,s=o=>{let a=o.lastIndexOf("[");if(!Object.hasOwn(
this.tokens.links,Me(o.slice(a+1,-1))))return o;if(a>1&&o.charAt(0)!=="!"){let l=o.slice(1,a-1);if(this.linkInText(l))return"\
["+l.replace(r,s)+"]["+"a".repeat(o.length-a-2)+"]"}return"["+"a".repeat(o.length-2)+"]"};n=n.replace(r,s)}return n=n.replace(
this.tokenizer.rules.inline.anyPunctuationOutsideCode,(r,s,o)=>o?"+".repeat(r.length):s?s+r.slice(s.length,-s.length).replace(
/`/g,"+")+s:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){let n="In\
finite loop on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}};var Ns=16384,Ds=1e3,Bs={gfm:!0,breaks:!1,tokenizer:new ne,extensions:{childTokens:{},renderers:{},block:[lt],startBlock:[],
inline:[ct],startInline:[dt]}};function Ye(t,e){try{let n=new dn(Bs);n.tokens.links=e;let r=n.blockTokens(t,n.tokens);for(let{
src:s,tokens:o}of n.inlineQueue)s.length>Ns||(s.match(/[*_]/g)?.length??0)>Ds?o.push(un("text",s)):n.inlineTokens(s,o);return[
...r]}catch{return[un("html",t)]}}function un(t,e){return{type:t,raw:e,text:e,block:t==="html",escaped:!1}}var js=/(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/,Fs=/(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/,Vs=/<\/?[a-zA-Z][^<>\n]*$/,
Gs=["**","~~","*","__","_"];function et(t){let e=js.exec(t),n=e?t.slice(0,e.index+(e[0].startsWith(`
`)?1:0)):t,r=n.lastIndexOf(`

`)+1;return n.slice(0,r)+Je(n.slice(r))}function Je(t){let e=t.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g,i=>"x".repeat(i.length)),
n=e.indexOf("`");if(n>=0)return`${t}${/`+/.exec(e.slice(n))[0]}`;let r=Fs.exec(e);if(r)return Je(t.slice(0,r.index)+(r[1]?
"":r[2]));let s=Vs.exec(e);if(s)return Je(t.slice(0,s.index));let a=t.replace(/[*_~]{1,3}$/,"").trimEnd(),l=e.slice(0,a.
length);for(let i of Gs){let f=l.split(i).length-1;l=l.replaceAll(i,"x".repeat(i.length));let c=new RegExp(String.raw`(?:^|[\s(\[{"'x])${i.
replace(/\*/g,String.raw`\*`)}\S`);f%2===1&&c.test(e.slice(0,a.length))&&(a+=i)}return a}var tt=30,Us=2,Ws=8,Zs=/^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;function oe(){let t=d("div",{class:"markdown"}),e="",
n=0,r=[],s=Object.create(null),o,a=[],l,i=0,f=!1;function c(){t.replaceChildren(),[e,n,r,s,o,a]=["",0,[],Object.create(null),
void 0,[]],[l,i,f]=[void 0,0,!1]}function p(m){let h=m.includes("\r")?m.replace(/\r\n?/g,`
`):m;if(!(h===e&&!f))for((f||!h.startsWith(e))&&c(),e=h;u(););}function u(){if(o?.kind==="fence")return y(o);if(o)return E(
o);let m=e.slice(n);if(P(m))return!0;let h=x(m),T=pn(h,m);if(T>0){for(let _ of h.slice(0,T))b(_),w(_.raw,te(_));return!0}
return S(h[0],m)?!0:(v(x(et(m))),!1)}function x(m){return Ye(m,Object.create(s))}function b(m){m.type==="def"&&(s[m.tag]??=
{href:m.href,title:m.title})}function v(m){for(let h of a)h.remove();a=m.flatMap(h=>te(h)??[]),M().append(...a)}function w(m,h,T=!1){
v([]),n+=m.length,r.push({raw:m,element:h,links:Object.keys(s).length,cut:T}),h&&(h.parentNode!==l&&M().append(h),i+=1)}
function M(){return(!l||i>=tt)&&(l=d("div",{class:"section"}),i=0,t.append(l)),l}function P(m){let h=Zs.exec(m);if(!h)return!1;
let[T,_="",k=""]=h,A=T.length-T.trimStart().length;v([]);let $=De(k);return M().append($.element),o={kind:"fence",view:$,
close:new RegExp(`^ {0,3}\\${_[0]}{${_.length},}[ \\t]*$`),indent:new RegExp(`^ {0,${A}}`),position:n+T.length},!0}function y(m){
let h=e.lastIndexOf(`
`)+1,T=h>m.position?e.slice(m.position,h-1).split(`
`):[],_=T.findIndex(O=>m.close.test(O)),k=_<0?T:T.slice(0,_);m.view.append(k.map(O=>O.replace(m.indent,"")));let A=_<0?T:
T.slice(0,_+1);for(let O of A)m.position+=O.length+1;let $=e.slice(m.position);return m.view.tail(_<0&&!/^ {0,3}[`~]+$/.
test($)?$.replace(m.indent,""):""),_<0?!1:(o=void 0,w(e.slice(n,m.position),m.view.element,!0),m.position<e.length)}function S(m,h){
if(m?.type!=="list"&&m?.type!=="table"||nt(m).length<Ws)return!1;let _=te(m),k=_.querySelector("tbody")??_,A=m.type==="t\
able"?h.split(`
`,2).map($=>`${$}
`).join(""):"";return v([]),M().append(_),k.replaceChildren(),o={kind:m.type,element:_,container:k,head:A,kept:0,position:n+
A.length},!0}function E(m){let h=e.slice(m.position),T=x(m.head+h),[_]=T;return _?.type!==m.kind?q(m):pn(T,m.head+h)>0?(C(
m,nt(_)),o=void 0,w(e.slice(n,m.position+_.raw.length-m.head.length),m.element,!0),!0):L(m,h)}function L(m,h){let[T]=x(m.
head+et(h)),_=T?.type===m.kind?nt(T):[];C(m,_);let k=_.slice(0,-Us),A=m.kind==="table"?Xs(h,k.length):Ks(h,k);return A===
void 0||(m.kept+=k.length,m.position+=A),!1}function C(m,h){let T=h.map(_=>m.kind==="list"?Be(_):Se(_));N(m.container,[...[
...m.container.children].slice(0,m.kept),...T])}function q(m){return o=void 0,N(m.container,[...m.container.children].slice(
0,m.kept)),w(e.slice(n,m.position),m.element,!0),!0}function H(){if(f)return;f=!0,v([]);let m=Ye(e,s=Object.create(null)),
h=Object.keys(s).length,T=(k,A)=>!!k&&!!A&&k.raw===A.raw&&!A.cut&&(A.links===h||!A.raw.includes("[")),_=0;for(;_<r.length&&
_<m.length&&T(m[_],r[_]);)_+=1;z(_,m),o=void 0}function z(m,h){let T=new Map,_=Object.keys(s).length;for(let $ of r.slice(
m))!$.element||$.cut||$.links!==_&&$.raw.includes("[")||T.set($.raw,[...T.get($.raw)??[],$.element]);let k=r.slice(0,m).
flatMap($=>$.element??[]),A=h.slice(m).flatMap($=>T.get($.raw)?.shift()??te($)??[]);B([...k,...A])}function B(m){let h=[];
for(let T=0;T<m.length;T+=tt){let k=t.children[h.length]??d("div",{class:"section"});N(k,m.slice(T,T+tt)),h.push(k)}N(t,
h)}return{element:t,update:p,finish:H}}function pn(t,e){let n=0,r=0;for(let[s,o]of t.entries()){if(!e.startsWith(o.raw,n))
break;s>0&&o.type!=="space"&&e.indexOf(`
`,n)>=0&&(r=s),n+=o.raw.length}return r}function nt(t){return t.type==="list"?t.items:t.rows}function Ks(t,e){let n=0;for(let r of e){
let{raw:s}=r;if(!t.startsWith(s,n))return;n+=s.length}for(;t[n]===`
`;)n+=1;return n}function Xs(t,e){let n=0;for(let r=0;r<e;r+=1)n=t.indexOf(`
`,n)+1;return n}var Qs=new Set("A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 \
H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE S SAMP SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEA\
D TR TT U UL VAR".split(" ")),Ys=new Set("SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED TITLE HEAD SVG MATH TEXTARE\
A SELECT".split(" ")),Js=new Set("align colspan rowspan scope title start open dir".split(" ")),eo=new Set("color backgr\
ound-color font-weight font-style text-align text-decoration white-space".split(" ")),to=/^[#\w\s.,%()-]{1,60}$/,no=2e4,
gn=100;function fn(t){let e=d("div",{class:"html"}),n=no;function r(o,a,l){for(let i of o.childNodes)i.nodeType===Node.TEXT_NODE?
a.appendChild(document.createTextNode(i.data)):(i instanceof Element||i.nodeType===Node.ELEMENT_NODE)&&s(i,a,l)}function s(o,a,l){
let i=o.tagName.toUpperCase();if(Ys.has(i)||n--<=0)return;let c=Qs.has(i)&&o.namespaceURI==="http://www.w3.org/1999/xhtm\
l"&&l<gn?document.createElement(i):void 0;c&&(ro(o,c),a.appendChild(c)),l<4*gn&&r(o,c??a,l+1)}try{r(new DOMParser().parseFromString(
t,"text/html").body,e,0)}catch{e.textContent=t}return e}function ro(t,e){for(let{name:s,value:o}of t.attributes)Js.has(s)&&
e.setAttribute(s,o);for(let s of eo){let o=t.style?.getPropertyValue(s)??"";to.test(o)&&!/url|expression|var/i.test(o)&&
e.style.setProperty(s,o)}let n=ye(t.getAttribute("href")??"");if(e.tagName==="A"&&n)for(let[s,o]of[["href",n],["target",
"_blank"],["rel","noopener noreferrer"]])e.setAttribute(s,o);let r=ve(t.getAttribute("src")??"");e.tagName==="IMG"&&r&&!r.
ask&&e.setAttribute("src",r.url)}var rt=2e3;function K(t="plain"){let e=d("div",{class:t}),n="",r;return{element:e,update(s){s.startsWith(n)||(e.replaceChildren(),
r=void 0,n="");for(let o=s.slice(n.length);o;){(!r||r.textContent.length>=rt)&&e.append(r=d("span"));let a=o.slice(0,rt);
r.append(a),r.normalize(),o=o.slice(rt)}n=s}}}var so=/^[A-Za-z0-9+/=\s]+$/,oo=[["image/png",t=>Ae("image/png",t)],["image/jpeg",t=>Ae("image/jpeg",t)],["image/gif",t=>Ae(
"image/gif",t)],["image/svg+xml",t=>Ae("image/svg+xml",io(t))],["text/html",fn],["text/markdown",hn],["text/latex",hn],[
"text/plain",ao]];function ge(t){for(let[e,n]of oo){let r=t[e],s=Array.isArray(r)?r.join(""):r,o=typeof s=="string"?n(s):
void 0;if(o)return o}}function Ae(t,e){if(so.test(e))return d("img",{class:"figure",src:`data:${t};base64,${e.replace(/\s/g,
"")}`,alt:g.figure})}function io(t){return btoa(String.fromCodePoint(...new TextEncoder().encode(t.slice(0,1e5))))}function hn(t){
let e=oe();return e.update(t),e.finish(),e.element}function ao(t){let e=K("plain output");return e.update(t),e.element}function mn(t,e){let n,r=[],s=(b,v,w)=>{let M=d("button",{type:"button",class:"quiet",title:v},b);return M.addEventListener(
"click",()=>n&&w(n)),M},o=b=>v=>{let w=r[r.indexOf(v)+b];w&&e.show(w.message_id)},a=s("‹",g.previousBranch,o(-1)),l=d(
"span",{class:"which"}),i=s("›",g.nextBranch,o(1));a.setAttribute("aria-label",g.previousBranch),i.setAttribute("aria-\
label",g.nextBranch);let f=d("span",{class:"branches",role:"group","aria-label":g.branches},a,l,i),c=s(g.copy,g.copyMessage,
async b=>{I(c,await ae(G(b))?g.copied:g.copyFailed),setTimeout(()=>I(c,g.copy),1500)}),p=t==="user"?s(g.edit,g.editHint,
e.edit):s(g.regenerate,g.regenerateHint,b=>e.regenerate(b.message_id)),u=d("span",{class:"facts"}),x=d("div",{class:"foo\
ter"},f,c,p,u);return{element:x,update(b,v,{last:w,locked:M}){n=b,r=vt(v,b);let P=r.indexOf(b);f.hidden=r.length<2,x.hidden=
!w&&f.hidden||b.status==="streaming",I(l,`${P+1}/${r.length}`),a.disabled=M||P===0,i.disabled=M||P===r.length-1,p.disabled=
M,I(u,[xe(b.created_at),b.model].filter(Boolean).join(" · "))}}}function bn(){let t=d("summary",{}),e=oe(),n=d("details",{class:"reasoning"},t,e.element),r;function s(){!r||!n.open||(e.
update(r.part.text),r.done&&e.finish())}return n.addEventListener("toggle",s),{element:n,update(o,a){r={part:o,done:a},n.
hidden=a&&!o.text,n.classList.toggle("active",!a),I(t,a?g.thought(Z(o.ended_at-o.started_at)):g.thinkingNow),s()}}}function xn(t){try{let e=JSON.parse(t);return co(e)?"":JSON.stringify(e,null,2)}catch{return t}}function kn(t,e=80){let n=t;
try{let s=JSON.parse(t);s&&typeof s=="object"&&(n=Object.values(s).map(lo).join(", "))}catch{}let r=n.replace(/\s+/g," ").
trim();return r.length>e?`${r.slice(0,e-1)}…`:r}function lo(t){return typeof t=="string"?t:JSON.stringify(t)}function co(t){
return typeof t=="object"&&t!==null&&Object.keys(t).length===0}function wn(t){let e=d("input",{type:"text",class:"field",placeholder:g.reasonHint,"aria-label":g.reason}),n=d("button",
{type:"button",class:"primary"},g.approve),r=d("button",{type:"submit",class:"secondary"},g.deny),s=d("form",{class:"app\
roval"},n,r,e),o=a=>{for(let l of[e,n,r])l.disabled=!0;t(a,e.value.trim())};return n.addEventListener("click",()=>o(!0)),
s.addEventListener("submit",a=>{a.preventDefault(),o(!1)}),s}var uo={writing:"…",pending:"…",approval:"?",running:"",ok:"✓",error:"✕",denied:"⊘",stopped:"■",interrupted:"\
!",timeout:"!"},st=new Set(["approval","running","error","timeout"]);function yn(t){let e=d("span",{class:"icon","aria-h\
idden":"true"}),n=d("span",{class:"title"}),r=d("span",{class:"preview"}),s=d("span",{class:"words"}),o=K("plain output"),
a=d("div",{class:"arguments"},o.element),l=d("div",{class:"outputs"}),i=d("div",{class:"result"}),f=d("div",{class:"tool\
-body"},a,l,i),c=d("details",{},d("summary",{},e,n,r,s),f),p=d("div",{class:"figures"}),u=d("section",{class:"tool"},c,p),
x=[],b,v,w;function M(S){S.status==="approval"&&!b?(b=wn((E,L)=>t.approve(S.tool_call_id,E,L)),f.insertBefore(b,l)):S.status!==
"approval"&&(b?.remove(),b=void 0)}function P(S){S.output.forEach(([C,q],H)=>{x[H]??=go(C,q),x[H].view?.update(q)});let E=S.
output.findLast(([C])=>C==="progress"),L=x.filter(({kind:C})=>C!=="progress").map(({element:C})=>C);E&&S.status==="runni\
ng"&&L.push(d("div",{class:"progress"},E[1])),N(l,L)}function y(S){if(!S.end||S.end===w)return;w=S.end;let{display:E,result:L,
error:C,truncated:q}=S.end,H=E&&ge(E);H?.tagName==="IMG"?p.append(H):H&&i.append(H);let z=C?[`${C.type}: ${C.message}`,C.
hint].filter(Boolean).join(`
`):L??"";!H&&z&&i.append(vn(z,C?"plain output failed":"plain output")),q&&i.append(d("p",{class:"note"},g.truncated))}return{
element:u,update(S,E,L){let C=po(E,S.name);I(n,C),I(e,uo[S.status]),I(r,kn(S.arguments)),I(s,fo(S,L)),u.setAttribute("ar\
ia-label",g.toolCall(C)),u.dataset.status=S.status,v!==S.status&&((v===void 0||st.has(S.status)||st.has(v))&&(c.open=st.
has(S.status)),v=S.status),o.update(xn(S.arguments)),a.hidden=S.arguments.trim()==="{}"||!S.arguments,M(S),P(S),y(S)}}}function po(t,e){
let n=t.agent.titles,r=n&&Object.hasOwn(n,e)?n[e]:void 0;return typeof r=="string"?r:e}function go(t,e){if(t!=="display"){
let n=K(`plain output ${t==="stderr"?"stderr":""}`);return{kind:t,view:n,element:n.element}}try{let n=ge(JSON.parse(e));
return{kind:t,element:n??d("span")}}catch{return{kind:t,element:vn(e)}}}function vn(t,e="plain output"){let n=K(e);return n.
update(t),n.element}function fo(t,e){let{status:n,started_at:r,ended_at:s,end:o}=t;if(n==="running")return g.tool.running(
Z(e-(r??e),1));let a=o?.duration??(r!==null&&s!==null?(s-r)/1e6:void 0),l=a===void 0?"":Z(a*1e6,1);return n==="ok"?g.tool.
ok(l):n==="denied"?g.tool.denied(t.approval?.reason??""):g.tool[n]}function Sn(t,e){let n=d("div",{class:"body"}),r=ko(()=>e.regenerate(i.message_id)),s=mn(t,e),o=t==="user"?g.you:g.assistant,
a=d("article",{class:`message ${t}`,"aria-label":o},n,r.element,s.element),l=[],i;return{element:a,update(f,c,p,u){i=f;let x=f.
status==="streaming";f.parts.forEach((b,v)=>{(l[v]??=ho(b,t,e)).update(b,c,!x||v<f.parts.length-1,p)}),N(n,Object.values(
l).map(b=>b.element)),W(a,{"aria-busy":x?"true":void 0,"data-status":f.status}),r.update(f,c,u),s.update(f,c,u)}}}function ho(t,e,n){
switch(t.type){case"text":return e==="user"?bo():mo();case"reasoning":{let r=bn();return{element:r.element,update:(s,o,a)=>r.
update(s,a)}}case"tool_call":{let r=yn(n);return{element:r.element,update(s,o,a,l){let i=s.type==="tool_call"?o.tool_calls.
get(s.tool_call_id):void 0;i&&r.update(i,o,l)}}}case"image":return{element:xo(t),update:()=>{}};case"context":return{element:d(
"span",{class:"chip",title:t.text},`@${t.name}`),update:()=>{}};default:return{element:d("span",{hidden:!0}),update:()=>{}}}}
function mo(){let t=oe();return{element:t.element,update(e,n,r){e.type==="text"&&(t.update(e.text),r&&t.finish())}}}function bo(){
let t=K();return{element:t.element,update:e=>e.type==="text"&&t.update(e.text)}}function xo(t){return t.data&&ge({[t.media_type]:t.
data})||d("span",{class:"chip"},t.url??t.media_type)}function ko(t){let[e,n,r]=[d("strong"),d("span"),d("em")],s=d("butt\
on",{type:"button",class:"secondary"},g.retry),o=d("div",{class:"ending",hidden:!0,role:"alert"},e,n,r,s);return s.addEventListener(
"click",t),{element:o,update(a,l,{last:i,locked:f}){let c=yo(a),p=wo(a,l);o.hidden=!c,o.className=p?"ending error":"endi\
ng",I(e,c),I(n,p?.message??""),I(r,p?.hint??""),s.hidden=!i||a.status!=="failed",s.disabled=f}}}function wo(t,e){return e.
requests.get(t.request_id??"")?.end?.error}function yo(t){let{status:e,finish_reason:n}=t;return e==="stopped"||e==="fai\
led"||e==="interrupted"?g.messageStatus[e]:n==="length"||n==="content_filter"?g.messageStatus[n]:""}var vo=200;function _n({command:t,open:e},n){let r=d("input",{type:"search",class:"field",placeholder:g.search,"aria-lab\
el":g.search}),s=d("ul"),o=d("p",{class:"note",role:"status"}),a=d("fieldset",{},n,r,s),l=d("nav",{class:"history","aria\
-label":g.history},o,a),i={sessions:[],total:0},f=null,c=!1,p="",u=0,x;function b(E){p=E,I(o,c?g.busy:p)}function v(E){b(
[E.message,E.hint].filter(Boolean).join(" "))}async function w(){let E=++u;i.total===0&&b(g.loading);let{error:L,value:C}=await t(
"list_sessions",{search:r.value});E===u&&(i=C??{sessions:[],total:0},P(),L?v(L):b(M()))}function M(){let{sessions:E,total:L}=i;
return L===0?r.value?g.nothingFound:g.noSessions:E.length<L?g.newestOf(E.length,L):""}function P(){N(s,i.sessions.map(S))}
async function y(E,L){let{error:C}=await t(E,L);await w(),C&&v(C)}function S(E){let{session_id:L}=E,C=E.title||E.first_message||
g.untitled,q=`${xe(E.updated_at)} · ${g.questions(E.messages)}`,H=fe("","pick",()=>e(L));H.append(d("span",{},C),d("sma\
ll",{},q)),L===f&&H.setAttribute("aria-current","true");let z=d("li",{},H),B=()=>{let h=So(C,T=>T?void y("rename_session",
{session_id:L,title:T}):P());N(z,[h]),h.select()},m=()=>{let h=fe(g.keep,"quiet",P),T=fe(g.remove,"quiet danger",()=>{y(
"delete_session",{session_id:L})});N(z,[d("span",{},g.removeForGood(C)),T,h]),h.focus()};return z.append(Tn(fe("✎","qu\
iet",B),g.renameSession(C))),z.append(Tn(fe("✕","quiet",m),g.removeSession(C))),z}return r.addEventListener("input",()=>{
clearTimeout(x),x=setTimeout(()=>{w()},vo)}),{element:l,refresh:w,fail:v,focus:()=>r.focus(),update(E,L){E===f&&L===c||([
f,c]=[E,L],a.disabled=c,b(p),P())}}}function So(t,e){let n=d("input",{class:"field","aria-label":g.title});n.value=t;let r=!1,
s=o=>{r||(r=!0,e(o!==t?o:void 0))};return n.addEventListener("keydown",o=>{o.isComposing||o.key!=="Enter"&&o.key!=="Esca\
pe"||(o.stopPropagation(),s(o.key==="Enter"?n.value.trim():void 0))}),n.addEventListener("blur",()=>s()),n}function fe(t,e,n){
let r=d("button",{type:"button",class:e},t);return r.addEventListener("click",n),r}function Tn(t,e){return t.title=e,t.setAttribute(
"aria-label",e),t}function En(t,e,n){let r=_n({command:t.command,open:u=>{p("open_session",{session_id:u})}}),s=r.element,o=d("span"),a=d(
"button",{type:"button",class:"quiet",title:g.history,"aria-expanded":"false"},o),l=d("small"),i=d("button",{type:"butto\
n",class:"quiet"},g.newChat),f=d("fieldset",{class:"bar","aria-label":g.session},a,l,i);s.hidden=!0;function c(u){s.hidden=
!u,e.hidden=u,a.setAttribute("aria-expanded",String(u)),u&&(r.focus(),r.refresh())}async function p(u,x={}){let{error:b}=await t.
command(u,x);if(b)return c(!0),r.fail(b);c(!1),n()}return a.addEventListener("click",()=>c(s.hidden===!0)),i.addEventListener(
"click",()=>{p("new_session")}),s.addEventListener("keydown",u=>{u.key==="Escape"&&(c(!1),a.focus())}),{bar:f,panel:s,update(u,x){
I(o,To(u)),I(l,x?g.busy:""),f.disabled=x,i.hidden=u.messages.size===0,x&&!s.hidden&&c(!1),r.update(u.session_id,x)}}}function To(t){
let e=t.messages.values().next().value;return t.title||e&&G(e).trim().slice(0,100)||g.untitled}var _o=250,Eo=12,Mo=8,Ao=1e3;function Mn(t,e,n={}){let r=d("div",{class:"messages",role:"log","aria-live":"off","aria-la\
bel":g.conversation}),s=d("p",{class:"empty"},g.empty),o=d("div",{class:"scroller",tabindex:"0"},s,r),a=Ct(o),l=d("div",
{class:"status"}),i=Mt(),f=new Map,c=new Set,p,u,x="",b=null,v=!1,w=0,M=0;async function P(k,A,$){p=performance.now(),u=
void 0,a.jump(),z();let{error:O}=await t.command(k,A);p=void 0,u=O,O&&$&&S.restore($),h()}let y={approve(k,A,$){t.command(
"approve",{tool_call_id:k,approved:A,reason:$||null})},edit(k){let A=$=>$.type==="text"||$.type==="image";S.edit(k.message_id,
k.parts.filter(A))},regenerate:k=>{P("regenerate",{message_id:k})},async show(k){u=(await t.command("show",{message_id:k})).
error,h()}},S=Lt({send(k,A){A===void 0?P("send",{parts:k},k):P("edit",{message_id:A,parts:k},k)},async stop(){v=!0,z(),await t.
command("stop"),v=!1,h()},said:()=>ze(t.state).flatMap(k=>k.role==="user"?G(k):[]),async variables(k){let{value:A}=await t.
command("variables",{prefix:k});return A??[]}}),E=n.picker?En(t,o,()=>S.focus()):void 0,L=d("section",{class:"chat","ari\
a-label":g.region},E?.bar,d("div",{class:"viewport"},o,a.button,E?.panel),l,S.element,i.element);function C(k){let{state:A}=t,
$=t.now(),O=ze(A);A.session_id!==b&&q(A.session_id);let ot=`${A.head} ${A.messages.size} ${k}`;if(ot!==x)for(let{message_id:j}of O)
c.add(j);x=ot;let An=performance.now()+Mo,Re=[];for(let j=O.length-1;j>=0;j-=1){let ie=O[j],Rn=H(ie);if(!c.has(ie.message_id))
continue;let Ln=O[j+1]?.role!==ie.role;O.length-j>Eo&&performance.now()>An?Re.push(ie.message_id):Rn.update(ie,A,$,{last:Ln,
locked:k})}let it=O.map(j=>H(j).element);N(r,it),s.hidden=it.length>0,c.clear();for(let j of Re)c.add(j);Re.length>0&&h()}
function q(k){b=k,f.clear(),u=void 0,S.settle(),a.jump()}function H(k){let A=f.get(k.message_id);return A||f.set(k.message_id,
A=Sn(k.role,y)),A}function z(){let k=p!==void 0||le(t.state)!==void 0,A=v?g.stopping:B(),$=u??(t.notice?.level==="error"?
t.notice:void 0),O=$&&[$.message,$.hint].filter(Boolean).join(" ");return I(l,A??O??Et(t.state,t.now())),l.classList.toggle(
"failed",!A&&O!==void 0),L.dataset.connection=t.connection,S.update(k,v),E?.update(t.state,k),k}function B(){return p===
void 0?t.connection==="connecting"?g.connecting:void 0:performance.now()-p>Ao?g.waitingForKernel:g.sending}function m(){
w=0;let k=performance.now();C(z()),i.update(t.state,Ne(t.state)),a.keep();let A=performance.now();M=A+(A-k)}function h(){
w||=requestAnimationFrame(function k(){performance.now()<M?w=requestAnimationFrame(k):m()})}let T=t.subscribe(k=>{k!==void 0&&
c.add(k),h()}),_=setInterval(()=>{if(!(!le(t.state)&&p===void 0)){for(let k of t.state.tool_calls.values())k.status==="r\
unning"&&c.add(k.message_id);h()}},_o);return e.append(L),m(),()=>{T(),clearInterval(_),cancelAnimationFrame(w),L.remove()}}var Ua=()=>{let t;return{initialize({model:e}){let n=t=He(r=>Le(e,r));return()=>n.close()},render({model:e,el:n}){t??=He(
a=>Le(e,a));let{root:r,host:s}=ht(n),o=Mn(t,r,{picker:!0});return()=>{o(),s.remove()}}}};export{Ua as default};
