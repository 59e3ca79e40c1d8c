function _e(t,e){let n=Ye(),r=new Map,s=null,o=0,i=0,a="connecting",l=0,f,c,g=_=>t.send(_),p=Te(200,1e4,()=>(g({type:"he\
llo",view:n,session_id:s,since:o}),l+=1,a==="connecting"||a==="open"&&l<6));function m(_){let M=_;switch(M.type){case"ev\
ents":return b(M);case"head":return v(M.session_id,M.seq);case"welcome":return R(M.subshell?"open while a cell runs":"op\
en"),v(M.session_id,M.seq);case"reply":return S(M);case"notice":return e.notice(M)}}function b(_){if(_.session_id!==s&&w(
_.session_id),_.seq<=o)return $();if(_.since!==o){if(_.since!==0)return E();e.reset()}o=_.seq,c?.(),c=void 0,e.entries(_.
session_id,_.entries),_.entries.some(q=>q.event.type==="run_end")?k():$()}function v(_,M){_!==s&&w(_),M>o?E():k()}function w(_){
s=_,o=i=0,e.reset()}function E(){c??=Te(300,5e3,()=>(g({type:"sync",view:n,session_id:s,since:o}),!0))}function $(){f??=
setTimeout(k,1e3)}function k(){clearTimeout(f),f=void 0,i=o,g({type:"ack",view:n,session_id:s,seq:i})}function S(_){let M=r.
get(_.command_id);M&&(r.delete(_.command_id),M.stopRepeating(),M.resolve(_.error?{error:_.error}:{value:_.value}))}function R(_){
a==="open while a cell runs"||a===_||(a=_,e.connection(_))}function H(_,M={}){let q={type:"command",view:n,command_id:Ye(),
name:_,arguments:M};return new Promise(V=>{let u=Te(2e3,3e4,()=>(g(q),!0));r.set(q.command_id,{message:q,resolve:V,stopRepeating:u})})}
function L(){t.off("msg:custom",m),p(),c?.(),clearTimeout(f);for(let _ of r.values())_.stopRepeating()}return t.on("msg:\
custom",m),{command:H,close:L}}function Te(t,e,n){let r,s=o=>{n()&&(r=setTimeout(s,o,Math.min(2*o,e)))};return s(t),()=>clearTimeout(
r)}function Ye(){return Array.from(crypto.getRandomValues(new Uint8Array(8)),t=>t.toString(16).padStart(2,"0")).join("")}function d(t,e={},...n){let r=document.createElement(t);return D(r,e),xn(r,n),r}function D(t,e){for(let[n,r]of Object.entries(
e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r)}function P(t,e){t.textContent!==e&&(t.textContent=
e)}function B(t,e){let n=t.firstChild;for(let r of e)r===n?n=n.nextSibling:t.insertBefore(r,n);for(;n;){let r=n.nextSibling;
t.removeChild(n),n=r}}function xn(t,e){for(let n of e)n&&t.append(n)}var Je=':host{display:block;--bg:var(--jp-layout-color1,var(--vscode-editor-background,var(--background,light-dark(#fff,\
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
:none}}';var wn=/\b(?:(true|light)|false|dark|high-contrast(?!.*-light))\b/;function tt(t){let e=d("div",{class:"nbagent"}),n=e.attachShadow(
{mode:"open"}),r=new CSSStyleSheet;r.replaceSync(Je),n.adoptedStyleSheets=[r];for(let i of["keydown","keypress","keyup"])
e.addEventListener(i,a=>{et(a)||a.stopPropagation()});let s=i=>D(e,{"data-lm-suppress-shortcuts":!et(i)});addEventListener(
"keydown",s,!0),t.append(e);let o=yn(e);return{root:n,close(){removeEventListener("keydown",s,!0),o(),e.remove()}}}function yn(t){
let{documentElement:e,body:n}=document,r=()=>{let o=[n.dataset.jpThemeLight,e.getAttribute("theme"),n.className,e.className],
i=wn.exec(o.join(" ")),a=getComputedStyle(e).colorScheme==="normal"?"light dark":"";t.style.colorScheme=i?i[1]?"light":"\
dark":a},s=new MutationObserver(r);for(let o of[e,n])s.observe(o,{attributes:!0});return r(),()=>s.disconnect()}function et(t){
return(t.ctrlKey||t.metaKey)&&(t.key.toLowerCase()==="s"||t.shiftKey&&t.key.toLowerCase()==="p")}async function ae(t){try{
return await navigator.clipboard.writeText(t),!0}catch{return vn(t)}}function vn(t){let e=d("textarea",{style:"position:\
fixed;opacity:0"});e.value=t,document.body.append(e),e.select();let n=document.execCommand("copy");return e.remove(),n}async function nt(t){
let e=globalThis.jupyterapp;if(!e)return!1;try{return await e.commands.execute("notebook:insert-cell-below"),e.shell.currentWidget.
content.activeCell.model.sharedModel.setSource(t),!0}catch{return!1}}function Ee(){return{session_id:null,seq:0,at:0,created_at:null,agent:{},title:null,metadata:{},head:null,messages:new Map,
runs:new Map,requests:new Map,tool_calls:new Map}}function le(t){for(let e of t.runs.values())if(e.status==="running"&&e.
start.parent_run_id===void 0)return e}function ot(t,e,n){t.session_id=e,t.seq=n.seq,t.at=n.at;let r=Tn[n.event.type];return r?.(
t,n.event,n.at,n.first_at??n.at)??void 0}var Sn={ok:"complete",error:"failed",stopped:"stopped",interrupted:"interrupted"},
Tn={session_start(t,e,n){t.created_at=n,t.agent=e.agent??{}},session_update(t,e){t.title=e.title??t.title,t.metadata=e.metadata??
t.metadata,t.agent=e.agent??t.agent},user_message(t,e,n){return t.messages.set(e.message_id,{...rt(e.message_id,"user",e.
parent_id??null,n),parts:[...e.parts],completed_at:n}),t.head=e.message_id,e.message_id},head_move(t,e){let n=e.message_id??
null;(n===null||t.messages.has(n))&&(t.head=n)},run_start(t,e,n){t.runs.set(e.run_id,{start:e,started_at:n,status:"runni\
ng",error:null,usage:null,ended_at:null})},run_end(t,e,n){let r=t.runs.get(e.run_id);r&&(r.status=e.outcome,r.error=e.error??
null,r.usage=e.usage??null,r.ended_at=n)},request_start(t,e,n){return t.requests.set(e.request_id,{start:e,started_at:n,
status:"running",first_at:null,retry:null,retries:0,ended_at:null,end:null}),t.messages.set(e.message_id,{...rt(e.message_id,
"assistant",e.parent_id,n),status:"streaming",run_id:e.run_id,request_id:e.request_id,provider:e.provider,model:e.model}),
e.parent_id===t.head&&(t.head=e.message_id),e.message_id},request_retry(t,e){let n=t.requests.get(e.request_id);n&&(n.retry=
e,n.retries+=1)},request_end(t,e,n){let r=t.requests.get(e.request_id);if(!r)return;Object.assign(r,{status:e.outcome,end:e,
ended_at:n,retry:null});let s=t.messages.get(r.start.message_id);if(s)return s.status=Sn[e.outcome],s.finish_reason=e.finish_reason??
null,s.completed_at=n,s.message_id},text_delta(t,e,n,r){return st(t,e,"text",n,r)},reasoning_delta(t,e,n,r){return st(t,
e,"reasoning",n,r)},part_end(t,e,n){let r=it(t,e.message_id,e.index,e.kind,n);r&&(r.opaque=e.opaque)},tool_call_start(t,e,n){
let r=t.messages.get(e.message_id);if(r)return t.tool_calls.set(e.tool_call_id,_n(e.tool_call_id,r,e.name,n)),r.parts[e.
index]={type:"tool_call",tool_call_id:e.tool_call_id},at(t,r,n),r.message_id},tool_call_delta:W((t,e)=>{t.arguments+=e.arguments}),
tool_call_end:W((t,e)=>{Object.assign(t,{status:"pending",arguments:e.arguments,opaque:e.opaque??null})}),approval_request:W(
t=>{t.status="approval"}),approval_response:W((t,e)=>{Object.assign(t,{status:"pending",approval:e})}),tool_start:W((t,e,n)=>{
Object.assign(t,{status:"running",where:e.where,started_at:n})}),tool_output:W((t,e)=>{let n=t.output.at(-1),r=e.kind===
"stdout"||e.kind==="stderr";n&&r&&n[0]===e.kind?n[1]+=e.text:t.output.push([e.kind,e.text])}),tool_end:W((t,e,n)=>{Object.
assign(t,{status:e.outcome,end:e,ended_at:n})})};function rt(t,e,n,r){return{message_id:t,role:e,parent_id:n,created_at:r,
parts:[],status:"complete",run_id:null,request_id:null,provider:null,model:null,finish_reason:null,completed_at:null}}function _n(t,e,n,r){
return{tool_call_id:t,message_id:e.message_id,name:n,run_id:e.run_id,requested_at:r,status:"writing",arguments:"",opaque:null,
approval:null,where:null,started_at:null,ended_at:null,output:[],end:null}}function st(t,e,n,r,s){let o=it(t,e.message_id,
e.index,n,s);if(o)return o.text+=e.text,o.ended_at=r,e.message_id}function it(t,e,n,r,s){let o=t.messages.get(e);if(!o)return;
let i=o.parts[n];if(i)return"started_at"in i?i:void 0;let a={type:r,text:"",started_at:s,ended_at:s};return o.parts[n]=a,
at(t,o,s),a}function at(t,e,n){let r=t.requests.get(e.request_id??"");r&&(r.retry=null,r.first_at??=n)}function W(t){return(e,n,r)=>{
let s=e.tool_calls.get(n.tool_call_id);if(s)return t(s,n,r),s.message_id}}function Ae(t){let e=Ee(),n="connecting",r,s=Number.NEGATIVE_INFINITY,o=new Set,i=l=>{for(let f of o)f(l)},a=t({reset(){
e=Ee(),r=void 0,i()},entries(l,f){let c=new Set;for(let g of f)c.add(ot(e,l,g));s=Math.max(s,e.at-Date.now()*1e3);for(let g of c)
i(g)},notice(l){r=l,i()},connection(l){n=l,i()}});return{get state(){return e},get connection(){return n},get notice(){return r},
command:a.command,now:()=>Date.now()*1e3+s,subscribe(l){return o.add(l),()=>o.delete(l)},close:a.close}}function Me(t){let e=[],n=new Set,r=t.head;for(;r!==null&&!n.has(r);){n.add(r);let s=t.messages.get(r);if(!s)break;e.push(
s),r=s.parent_id}return e.reverse()}function X(t){return t.parts.map(e=>e.type==="text"?e.text:"").join("")}function lt(t,e){
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
session ${t}`};function Z(t,e=0){let n=Math.max(0,t/1e6);return n<60?`${e>0?n.toFixed(e):Math.floor(n)} s`:`${Math.floor(
n/60)} min ${Math.floor(n%60)} s`}function Re(t){return t<1e3?String(t):`${(t/1e3).toFixed(t<1e4?1:0)}k`}function ct(t){
return`$${t.toFixed(t<.1?4:2)}`}function ut(t){let e=new Date(t/1e3),n=e.toDateString()===new Date().toDateString();return e.
toLocaleString(void 0,n?{timeStyle:"short"}:{dateStyle:"medium",timeStyle:"short"})}var En=5e5;function gt(t,e){let n=le(t);return n?Mn(t,n,e):An(t)||Pn(t)}function An(t){return t.agent.provider==="demo"?
h.demo:""}function Le(t){let e=Ce(t,"approval");return e&&h.needsApproval(e.name)}function Ce(t,e){let n=r=>t.runs.get(r.
run_id??"")?.status==="running";return[...t.tool_calls.values()].findLast(r=>r.status===e&&n(r))}function Mn(t,e,n){return Rn(
t,n)??Cn(t,e,n)??h.preparing}function Rn(t,e){let n=Ce(t,"running"),r=Ce(t,"pending");return Le(t)??(n&&h.usingTool(n.name,
Z(e-(n.started_at??e),1)))??(r&&e-t.at>En?h.waitingForKernel:void 0)}function Cn(t,e,n){let r=$n(t,e.start.run_id);if(r?.
status!=="running")return;if(r.retry)return Ln(r,t.at,n);let s=Z(n-r.started_at);if(r.first_at===null)return h.waitingForModel(
r.start.model,s);let o=t.messages.get(r.start.message_id)?.parts.at(-1)?.type;return o==="tool_call"?h.writingCall(s):o===
"reasoning"?h.thinking(s):h.writing(s)}function Ln(t,e,n){let{delay:r,error:s}=t.retry,o=Math.max(0,Math.ceil(r-(n-e)/1e6)),
i=s.status===429?h.rateLimit:s.message;return h.retrying(o,s.status?`${s.status} ${i}`:i)}function $n(t,e){return[...t.requests.
values()].findLast(n=>n.start.run_id===e)}function Pn(t){let e=t.head===null?void 0:t.messages.get(t.head)?.run_id,n=[...t.
requests.values()],r=dt(n.filter(i=>i.start.run_id===e)),s=dt(n);if(!s)return"";let o=r?[pt(r)]:[];return(!r||s.input>r.
input)&&o.push(h.sessionTotal(pt(s))),o.join(" · ")}function dt(t){let e={input:0,output:0,cost:void 0},n=!1;for(let{end:r}of t)
r?.usage?.input_tokens===void 0&&r?.usage?.output_tokens===void 0||(n=!0,e.input+=r.usage.input_tokens??0,e.output+=r.usage.
output_tokens??0,r.cost_usd!==void 0&&(e.cost=(e.cost??0)+r.cost_usd));return n?e:void 0}function pt({input:t,output:e,cost:n}){
let r=h.tokens(Re(t),Re(e));return n===void 0?r:`${r} · ${ct(n)}`}var In=1500;function ft(){let t=d("div",{class:"unseen",role:"status","aria-live":"polite"}),e,n=Date.now(),r=0,s=Number.
NEGATIVE_INFINITY,o,i;function a(c){s=performance.now(),P(t,c)}function l(c){let g=c.messages.get(c.head??"");e!==(g?.message_id??
"")&&(r=g&&g.created_at/1e3<n?X(g).length:0,e=g?.message_id??"")}function f(c){i=void 0,l(c);let g=c.messages.get(e??"");
if(g?.role!=="assistant")return;let p=X(g).slice(r),m=g.status==="streaming"?/^[\s\S]*[.!?…:。]\s/.exec(p)?.[0]??"":p;
m&&(r+=m.length,a(m.replace(/[*_`#>|~]+/g,"")))}return{element:t,update(c,g){l(c),g!==o&&g&&a(g),o=g;let p=s+In-performance.
now();p<=0?f(c):i??=setTimeout(f,p,c)}}}var Hn=new Set(["image/png","image/jpeg","image/gif","image/webp"]),zn=1e7;function ht(t,e){let n=d("div",{class:"attach\
ments",hidden:!0}),r=[];function s(a){r=[...a],n.hidden=r.length===0,n.replaceChildren(...r.map(o)),e()}function o(a){let l=d(
"button",{type:"button",class:"quiet","aria-label":h.removeImage},"✕");l.addEventListener("click",()=>s(r.filter(c=>c!==
a)));let f=a.data?`data:${a.media_type};base64,${a.data}`:void 0;return d("span",{},d("img",{src:f,alt:h.attachedImage}),
l)}async function i(a,l){let f=[...l??[]].filter(g=>Hn.has(g.type)&&g.size<=zn);if(f.length===0)return;a.preventDefault();
let c=await Promise.all(f.map(async g=>({type:"image",media_type:g.type,data:await qn(g)})));s([...r,...c])}return t.addEventListener(
"paste",a=>{i(a,a.clipboardData?.files)}),t.addEventListener("drop",a=>{i(a,a.dataTransfer?.files)}),t.addEventListener(
"dragover",a=>a.preventDefault()),{element:n,set:s,parts:()=>r}}function qn(t){return new Promise((e,n)=>{let r=new FileReader;
r.onload=()=>e(String(r.result).split(",",2)[1]??""),r.onerror=()=>n(r.error),r.readAsDataURL(t)})}var On=/(?:^|[^\w@.])@(\w*)$/;function mt(t,e){let n=d("ul",{class:"suggestions",role:"listbox",id:"suggestions","aria-l\
abel":h.variables});n.hidden=!0,t.setAttribute("aria-controls","suggestions"),t.setAttribute("aria-autocomplete","list");
let r=[],s=0,o=0,i=()=>On.exec(t.value.slice(0,t.selectionStart))?.[1];function a(){o+=1,n.hidden=!0,t.removeAttribute("\
aria-activedescendant")}function l(){let g=r.map(({name:p,kind:m},b)=>{let v=d("li",{role:"option",id:`suggestion-${b}`,
"aria-selected":String(b===s)});return v.append(d("span",{},p),d("em",{},m)),v.addEventListener("mousedown",w=>{w.preventDefault(),
f(p)}),v});n.replaceChildren(...g),n.hidden=!1,g[s]?.scrollIntoView({block:"nearest"}),t.setAttribute("aria-activedescen\
dant",`suggestion-${s}`)}function f(g){let p=t.selectionStart-(i()?.length??0);t.setRangeText(`${g} `,p,t.selectionStart,
"end"),a(),t.dispatchEvent(new Event("input"))}async function c(){let g=i();if(g===void 0)return a();let p=++o,m=await e(
g);p===o&&(r=m.filter(({name:b})=>b!==g),s=0,r.length>0?l():a())}return t.addEventListener("input",()=>{c()}),t.addEventListener(
"blur",a),{element:n,close:a,handleKey(g){if(n.hidden)return!1;let{key:p}=g;if(p==="ArrowDown"||p==="ArrowUp")s=(s+(p===
"ArrowDown"?1:r.length-1))%r.length,l();else if(p==="Enter"||p==="Tab")f(r[s].name);else if(p==="Escape")a();else return!1;
return g.preventDefault(),!0}}}function bt(t){let e=d("textarea",{rows:"1",class:"input","aria-label":h.message}),n=d("button",{type:"submit",class:"se\
nd"}),r=d("button",{type:"button",class:"quiet"},h.cancel),s=d("div",{class:"editing",hidden:!0},d("span",{},h.editing),
r),o=d("div",{class:"row"},e,n),i=d("form",{class:"composer"}),a=ht(i,()=>v()),l=mt(e,t.variables);i.append(l.element,s,
a.element,o);let f=!1,c,g=-1;function p(){let k=e.value.trim();return[...k?[{type:"text",text:k}]:[],...a.parts()]}function m(k){
e.value=k.flatMap(S=>S.type==="text"?S.text:[]).join(`
`),a.set(k.filter(S=>S.type==="image")),v()}function b(){c=void 0,g=-1,l.close(),m([])}function v(){e.style.height="auto",
e.style.height=`${e.scrollHeight}px`,n.disabled=!f&&p().length===0,s.hidden=c===void 0}function w(){let k=p();if(f||k.length===
0)return;let S=c;b(),t.send(k,S)}function E(k){let S=t.said(),R=g+k;return R>=S.length||R<-1?!1:(g=R,m(R<0?[]:[{type:"te\
xt",text:S[S.length-1-R]}]),!0)}function $(k){if(k.isComposing||l.handleKey(k))return;let S=g>=0||e.value==="";if(k.key===
"Enter"&&!k.shiftKey&&!k.altKey)w();else if(k.key==="Escape"&&f)t.stop();else if(k.key==="Escape"&&(p().length>0||c))b();else if(!(k.
key==="ArrowUp"&&S&&E(1))){if(!(k.key==="ArrowDown"&&g>=0&&E(-1)))return}k.preventDefault()}return i.addEventListener("s\
ubmit",k=>{k.preventDefault(),f?t.stop():w()}),r.addEventListener("click",b),e.addEventListener("keydown",$),e.addEventListener(
"input",()=>{g=-1,v()}),{element:i,update(k,S){f=k;let R=S?h.stopping:h.stopHint;D(n,{class:f?"send stop":"send","aria-l\
abel":f?h.stop:h.send,title:f?R:h.sendHint}),D(e,{placeholder:f?h.placeholderBusy:h.placeholder}),v()},restore(k){p().length===
0&&m(k)},edit(k,S){c=k,m(S),e.focus()}}}var Nn=24;function xt(t){let e=d("button",{type:"button",class:"jump",hidden:!0},h.jumpToEnd),n=!0,r=0,s=()=>t.scrollHeight-
t.scrollTop-t.clientHeight<=Nn,o=()=>{n=!0,e.hidden=!0,t.scrollTop=t.scrollHeight};return t.addEventListener("scroll",()=>{
n=s(),n&&(e.hidden=!0)},{passive:!0}),e.addEventListener("click",o),{button:e,jump:o,keep(){let i=t.scrollHeight>r;r=t.scrollHeight,
n?t.scrollTop=r:i&&(e.hidden=!1)}}}var Bn=String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`,Dn=String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`,wt={open:"`",close:"`",kind:"s"},he={
open:"/*",close:"*/",kind:"c"},jn="true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self su\
per";function j(t,e,n=[],{strings:r=[Bn,Dn],ignoreCase:s=!1,decorator:o=""}={}){let a=[`(?<span>${n.map(f=>Fn(f.open)).join(
"|")||"(?!)"})`,`(?<comment>${e}.*)`,`(?<string>${r.join("|")})`,`(?<decorator>${o||"(?!)"})`,String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`].join("|"),l=f=>new Set(f.split(" "));return{words:l(t),
constants:l(jn),pattern:new RegExp(a,"uy"),spans:n,ignoreCase:s}}function Fn(t){return t.replace(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}var Vn="abstract as async await bool boolean break byte case catch char class const constexpr continue crate d\
ebugger declare default defer delete do double else enum export extends extern final finally float fn for foreach from f\
unc function get go if impl implements import in inline instanceof int interface internal is let long loop match mod mod\
ule move mut namespace new of operator out override package private protected pub public readonly record ref return set \
short signed sizeof static string struct switch template throw trait try type typedef typeof union unsafe unsigned use u\
sing val var virtual void volatile when where while with yield",Gn="add all alter and any as asc begin between by case c\
ast check column commit constraint create cross database default delete desc distinct drop else end exists explain false\
 foreign from full grant group having if in index inner insert intersect into is join key left like limit not null offse\
t on or order outer over partition primary references right rollback row rows select set table then to true union unique\
 update using values view when where window with",Un=j("and as assert async await break case class continue def del elif\
 else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
"#",[{open:'"""',close:'"""',kind:"s"},{open:"'''",close:"'''",kind:"s"}],{decorator:String.raw`@[\w.]+|^[%!]{1,2}\w+`}),
kt=j(Vn,"//",[he,wt],{decorator:String.raw`@\w+|#\[.*?\]|^\s*#\w+`}),Zn=j("if then else elif fi for while until do done \
case esac in function return local export source set unset alias echo cd exit sudo","#",[],{decorator:String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+`}),
Kn=j(Gn,"--",[he],{ignoreCase:!0}),Wn=j("break else for function if in next repeat return while library require","#",[wt]),
Xn=j("abstract baremodule begin break catch const continue do else elseif end export finally for function global if impo\
rt in let local macro module mutable primitive quote return struct try type using where while","#",[{open:'"""',close:'"\
""',kind:"s"}],{decorator:String.raw`@\w+`}),Qn=j("alias and begin break case class def do else elsif end ensure for if \
in module next not or redo rescue retry return then undef unless until when while yield require puts attr_accessor","#",
[],{decorator:String.raw`:\w+|@{1,2}\w+`}),Yn=j("","(?:#|//)",[he],{decorator:String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`}),
Jn=j("","(?!)",[{open:"<!--",close:"-->",kind:"c"}],{decorator:String.raw`<\/?[\w:-]+|\/?>|&\w+;`}),er=j("","(?!)",[he],
{decorator:String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+`}),tr=new Map([[Un,"python py python3 ipython pycon"],[kt,"javascript j\
s jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],[kt,"php scala dart zig objec\
tive-c groovy"],[Zn,"bash sh shell zsh console dockerfile docker makefile make powershell ps1"],[Kn,"sql sqlite postgres\
ql postgres mysql duckdb plsql"],[Wn,"r"],[Xn,"julia jl lua elixir"],[Qn,"ruby rb perl"],[Yn,"json jsonc json5 yaml yml \
toml ini cfg properties env"],[Jn,"html xml svg xhtml vue svelte"],[er,"css scss less"]].flatMap(([t,e])=>e.split(" ").map(
n=>[n,t])));function yt(t){let e=t.toLowerCase();if(e==="diff"||e==="patch")return nr;let n=tr.get(e);return n&&((r,s)=>rr(
n,r,s))}function nr(t){return[[[t.startsWith("+")?"s":t.startsWith("-")?"d":t.startsWith("@")?"k":"",t]],0]}function rr(t,e,n){
let r=[],s=0,o=n>0?t.spans[n-1]:void 0,i=0;for(;s<e.length||o;){if(o){let l=e.indexOf(o.close,s);if(l<0)return fe(r,o.kind,
e.slice(i)),[r,1+t.spans.indexOf(o)];s=l+o.close.length,fe(r,o.kind,e.slice(i,s)),o=void 0;continue}t.pattern.lastIndex=
s;let a=t.pattern.exec(e);if(!a?.[0]){fe(r,"",e[s]),s+=1;continue}i=s,s+=a[0].length,a.groups.span?o=t.spans.find(l=>l.open===
a[0]):fe(r,sr(t,a),a[0])}return[r,0]}function sr(t,e){let{comment:n,string:r,decorator:s,number:o,name:i,call:a}=e.groups;
if(n!==void 0)return"c";if(r!==void 0)return"s";if(s!==void 0)return"d";if(o!==void 0)return"n";let l=t.ignoreCase?i.toLowerCase():
i;return t.words.has(l)?"k":t.constants.has(l)?"b":a!==void 0?"f":""}function fe(t,e,n){let r=t.at(-1);r&&r[0]===e?r[1]+=
n:n&&t.push([e,n])}var or=40,ir=5e3,ar=2e3;function vt(t,e){let n=$e(t);return n.append(e.split(`
`)),n.element}function $e(t){let e=t.trim().split(/[\s,{]/,1)[0].slice(0,30),n=yt(e),r=d("code",{}),s=d("span",{});r.append(
s);let o=[],i=d("div",{class:"code"},cr(e,()=>o.join(`
`)),d("pre",{tabindex:"0"},r)),a,l=0;function f(c){if(o.length%or===0&&(a=d("span",{class:"lines"}),r.insertBefore(a,s)),
o.length>0&&a.append(`
`),o.push(c),!n||o.length>ir||c.length>ar)return a.append(c);let[g,p]=n(c,l);l=p,a.append(...g.map(lr))}return{element:i,
append:c=>c.forEach(f),tail:c=>P(s,c&&o.length>0?`
${c}`:c)}}function lr([t,e]){return t?d("span",{class:t},e):e}function cr(t,e){let n=d("button",{type:"button",class:"qu\
iet",title:h.copyCode},h.copy);n.addEventListener("click",async()=>{P(n,await ae(e())?h.copied:h.copyFailed),setTimeout(
()=>P(n,h.copy),1500)});let r=d("button",{type:"button",class:"quiet",title:h.insertCode},h.insert);return r.addEventListener(
"click",async()=>{let s=await nt(e());P(r,s?h.inserted:await ae(e())?h.copiedInstead:h.copyFailed),setTimeout(()=>P(r,h.
insert),1500)}),d("div",{class:"code-bar"},d("span",{},t),r,n)}var ur=/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,St=new Map;function Q(t){return t.includes(
"&")?t.replace(ur,(e,n,r,s)=>{if(s!==void 0)return dr(e);let o=n?Number.parseInt(n,10):Number.parseInt(r,16);return o>0&&
o<=1114111&&!(o>=55296&&o<=57343)?String.fromCodePoint(o):"�"}):t}function dr(t){let e=St.get(t);if(e===void 0){try{e=
new DOMParser().parseFromString(t,"text/html").documentElement.textContent??t}catch{e=t}St.set(t,e)}return e}var pr=/^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/,gr=/^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;
function Tt(t){let e=pr.exec(t);return e?{type:"math",raw:e[0],tex:e[1]??e[2]??"",display:!0}:void 0}function _t(t){let e=gr.
exec(t);if(!e)return;let[n,r,s,o,i]=e;return{type:"math",raw:n,tex:r??s??o??i??"",display:r!==void 0||s!==void 0}}function Et(t){
let e=t.search(/\$|\\[([]/);return e<0?void 0:e}var At,fr=new Set;function Pe(t){let e=d("code",{class:t.display?"math display":"math"},t.raw.trim());return At?hr(e,t):fr.add({element:new WeakRef(
e),token:t}),e}function hr(t,e){try{let n=d("span",{class:t.className});At?.(e.tex,n,e.display),t.replaceChildren(...n.childNodes),
t.classList.add("drawn")}catch{}}var mr=new Set(["http:","https:","mailto:"]),br=/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i,xr=/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;
function me(t){return mr.has(Rt(t))?t.trim():void 0}function be(t){if(br.test(t))return{url:t,ask:!1};let e=Rt(t);return e===
"http:"||e==="https:"?{url:t.trim(),ask:!0}:void 0}function Mt(t){try{return new URL(t).host}catch{return"?"}}function Rt(t){
try{return new URL(t.replace(xr,"")).protocol}catch{return""}}var Ct=24;function te(t,e=0){if(e>Ct)return d("p",{class:"plain"},t.raw);switch(t.type){case"space":case"def":return;case"\
heading":return Y(d(`h${_r(t)}`),t.tokens,e);case"hr":return d("hr");case"code":return vt(t.lang??"",t.text);case"blockq\
uote":return Lt(d("blockquote"),t.tokens,e+1);case"list":return kr(t,e);case"table":return wr(t,e);case"math":return d("\
div",{class:"formula"},Pe(t));case"html":return d("p",{class:"plain"},t.raw.trimEnd());default:return Y(d("p"),Pt(t),e)}}
function Ie(t,e=0){let n=d("li",{class:t.task?"task":void 0});for(let r of t.tokens)r.type==="text"||r.type==="checkbox"?
Y(n,[r],e):Lt(n,[r],e+1);return n}function xe(t,e=0){let n=d("tr");for(let r of t){let s=d(r.header?"th":"td",{class:r.align?
`align-${r.align}`:void 0});n.append(Y(s,r.tokens,e))}return n}function Lt(t,e,n){for(let r of e){let s=te(r,n);s&&t.append(
s)}return t}function kr(t,e){let n=t.ordered&&t.start!==1?String(t.start):void 0,r=d(t.ordered?"ol":"ul",{start:n});return r.
append(...t.items.map(s=>Ie(s,e+1))),r}function wr(t,e){let n=d("tbody");n.append(...t.rows.map(s=>xe(s,e)));let r=d("th\
ead",{},xe(t.header,e));return d("div",{class:"table",tabindex:"0",role:"group"},d("table",{},r,n))}function Y(t,e,n){for(let r of e)
n>Ct?t.append(r.raw):yr(t,r,n+1);return t}function yr(t,e,n){switch(e.type){case"strong":case"em":case"del":t.append(Y(d(
e.type),Pt(e),n));return;case"codespan":t.append(d("code",{},e.text));return;case"br":t.append(d("br"));return;case"link":
t.append(vr(e,n));return;case"image":t.append(Sr(e));return;case"checkbox":t.append(Tr(e.checked));return;case"math":t.append(
Pe(e));return;case"html":t.append(/^<br\s*\/?>$/i.test(e.raw)?d("br"):e.raw);return;case"escape":t.append(e.text);return;default:
"tokens"in e&&e.tokens?Y(t,e.tokens,n):t.append(Q(e.text))}}function vr(t,e){let n=me(t.autolink?t.href:Q(t.href)),r=t.title?
Q(t.title):void 0,s=n?d("a",{href:n,title:r??n,target:"_blank",rel:"noopener noreferrer"}):d("span",{class:"no-link",title:h.
linkRefused});return Y(s,t.tokens,e)}function Sr(t){let e=$t(t.tokens??[])||Q(t.text),n=be(Q(t.href));if(!n)return d("sp\
an",{class:"no-link",title:h.imageRefused},e||t.href);let r=()=>d("img",{src:n.url,alt:e,referrerpolicy:"no-referrer"});
if(!n.ask)return r();let s=d("button",{type:"button",class:"load-image",title:n.url});return s.append(h.loadImage(Mt(n.url)),
e?d("span",{},e):""),s.addEventListener("click",()=>s.replaceWith(r())),s}function Tr(t){let e=d("input",{type:"checkbox",
disabled:!0,"aria-label":h.task(t)});return D(e,{checked:t}),e}function $t(t){return t.map(e=>"tokens"in e&&e.tokens?$t(
e.tokens):Q("text"in e?String(e.text):"")).join("")}function _r(t){return Math.min(6,Math.max(1,t.depth))}function Pt(t){
return"tokens"in t&&t.tokens?t.tokens:[{type:"text",raw:t.raw,text:"text"in t?String(t.text):t.raw}]}function Er(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var jt=Er();var ee={exec:()=>null};function J(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),s=e[r];return s||(s=t(r),e[r]=
s),s}}function A(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(s,o)=>{let i=typeof o=="string"?o:o.source;return i=
i.replace(O.caret,"$1"),n=n.replace(s,i),r},getRegex:()=>new RegExp(n,e)};return r}var Ft=((t="")=>{try{return!!new RegExp(
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
notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:J(
t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:J(t=>new RegExp(`^ {0,${t}}((?:-[ \
	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:J(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~~~)`)),headingBeginRegex:J(
t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:J(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:J(t=>new RegExp(
`^ {0,${t}}(?:</?(?:${Oe})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,
"i")),blockquoteBeginRegex:J(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
Ar=/^(?:[ \t]*(?:\n|$))+/,Mr=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Rr=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
ue=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,Cr=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,qe=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
Oe="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",de=A(
" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",Oe).getRegex(),Vt=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
Gt=A(Vt).replace(/bull/g,qe).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,de).getRegex(),Lr=A(Vt).replace(/bull/g,qe).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,de).getRegex(),Ne=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
$r=/^[^\n]+/,Be=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,Pr=A(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",Be).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),Ir=A(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,qe).getRegex(),De=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Hr=A(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",De).replace("tag",Oe).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),Ut=t=>A(Ne).replace("hr",ue).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tab\
le","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",t).replace("html",de).getRegex(),zr=Ut(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),qr=Ut(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
Or=A(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",qr).getRegex(),je={blockquote:Or,
code:Mr,def:Pr,fences:Rr,heading:Cr,hr:ue,html:Hr,lheading:Gt,list:Ir,newline:Ar,paragraph:zr,table:ee,text:$r},It=A("^ \
*([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|\
html).*(?:\\n|$))*)\\n*|$)").replace("hr",ue).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").
replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",de).getRegex(),Nr={...je,lheading:Lr,table:It,paragraph:A(Ne).replace(
"hr",ue).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",It).replace("blockquote"," {\
0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)\
])[ \\t]+[^ \\t\\n]").replace("html",de).getRegex()},Br={...je,html:A(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?:\
 *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",De).replace(/tag/g,
"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr\
|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:ee,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:A(Ne).replace("hr",ue).
replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",Gt).getRegex()},Dr=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,jr=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
Zt=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,Fr=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,F=/[\p{P}\p{S}]/u,
se=/[\s\p{P}\p{S}]/u,pe=/[^\s\p{P}\p{S}]/u,Vr=A(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,se).getRegex(),Gr=/[\p{Pi}\p{Ps}"']/u,
Kt=/(?!~)[\p{P}\p{S}]/u,Ur=/(?!~)[\s\p{P}\p{S}]/u,Zr=/(?:[^\s\p{P}\p{S}]|~)/u,Kr=A(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",Ft?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
Wt=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,Wr=A(Wt,"u").replace(/punct/g,F).getRegex(),Xr=A(
Wt,"u").replace(/punct/g,Kt).getRegex(),Qr=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
Yr=A(Qr,"u").replace(/openQuote/g,Gr).replace(/punct/g,F).getRegex(),Xt="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",Jr=A(Xt,"gu").replace(/notPunctSpace/g,
pe).replace(/punctSpace/g,se).replace(/punct/g,F).getRegex(),es=A(Xt,"gu").replace(/notPunctSpace/g,Zr).replace(/punctSpace/g,
Ur).replace(/punct/g,Kt).getRegex(),ts="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",ns=A(ts,"gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,
se).replace(/punct/g,F).getRegex(),rs=A("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notP\
unctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=pun\
ct)","gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,se).replace(/punct/g,F).getRegex(),ss="^[^_*]*?\\*\\*[^_*]*?\
_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctS\
pace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",os=A(
ss,"gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,se).replace(/punct/g,F).getRegex(),is=A(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,F).getRegex(),as="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",ls=A(as,"gu").replace(/notPunctSpace/g,pe).replace(/punctSpace/g,se).replace(/punct/g,F).getRegex(),cs=A(/\\(punct)/,
"gu").replace(/punct/g,F).getRegex(),us=A(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,F).
getRegex(),ds=A(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),ps=A(De).replace("(?:-->|$)","-->").getRegex(),gs=A("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",ps).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
Qt=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ye=A(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",Qt).getRegex(),fs=A(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",ye).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),hs=A(/^!?\[(label)\]\[(ref)\]/).replace("label",ye).replace("ref",Be).getRegex(),ms=A(/^!?\[(ref)\](?:\[\])?/).
replace("ref",Be).getRegex(),Ht=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,bs=A(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",Qt).getRegex(),xs=A("reflink|nolink(?!\\()","g").replace("reflink",A(/^!?\[(label)\]\[(ref)\]/).replace(
"label",bs).replace("ref",Ht).getRegex()).replace("nolink",A(/^!?\[(ref)\](?:\[\])?/).replace("ref",Ht).getRegex()).getRegex(),
zt=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,ks=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,ws=A(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,ks).getRegex(),Fe={_backpedal:ee,anyPunctuation:cs,
anyPunctuationOutsideCode:us,autolink:ds,blockSkip:Kr,br:Zt,code:jr,del:ee,delLDelim:ee,delRDelim:ee,emStrongLDelim:Wr,emStrongRDelimAst:Jr,
emStrongRDelimUnd:rs,escape:Dr,link:fs,nolink:ms,punctuation:Vr,reflink:hs,reflinkSearch:xs,tag:gs,text:Fr,url:ee},ys={...Fe,
emStrongLDelim:Yr,emStrongRDelimAst:ns,emStrongRDelimUnd:os,link:A(/^!?\[(label)\]\((.*?)\)/).replace("label",ye).getRegex(),
reflink:A(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",ye).getRegex()},He={...Fe,emStrongRDelimAst:es,emStrongLDelim:Xr,
delLDelim:is,delRDelim:ls,url:A(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace(
"emailProtocol",ws).replace("protocol",zt).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:A(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",zt).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",Ft?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},vs={...He,br:A(Zt).replace("{2,}","*").getRegex(),text:A(He.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},ke={normal:je,gfm:Nr,pedantic:Br},ce={normal:Fe,gfm:He,breaks:vs,pedantic:ys};function Ss(t){return O.numericCharacterReference.test(t)?t.replace(O.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===
void 0&&r===void 0)return"&amp;";let s=n===void 0?Number.parseInt(r,16):Number.parseInt(n,10);return s===0||s>1114111||s>=
55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}function qt(t,e){let n=t.replace(O.findPipe,(o,i,a)=>{let l=!1,f=i;for(;--f>=0&&a[f]==="\\";)l=!l;return l?"|":" |"}),r=n.
split(O.splitPipe),s=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else
for(;r.length<e;)r.push("");for(;s<r.length;s++)r[s]=r[s].trim().replace(O.slashPipe,"|");return r}function G(t,e,n){let r=t.
length;if(r===0)return"";let s=0;for(;s<r;){let o=t.charAt(r-s-1);if(o===e&&!n)s++;else if(o!==e&&n)s++;else break}return t.
slice(0,r-s)}function Ot(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&O.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function ve(t){return t.trim().replace(O.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Nt(t,e){
if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===
e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var re=new WeakMap;function Ve(t){let e={"*":-1,_:-1},
n=-1,r=t.length;for(let s=0;s<r;s++){let o=t[s];if(o!=="*"&&o!=="_"&&o!=="~")continue;let i=s===0?`
`:t[s-1],a=s+1;for(;a<r&&t[a]===o;)a++;i!==" "&&i!=="	"&&i!==`
`&&i!=="\r"&&i!=="\f"&&(o==="~"?n=s:e[o]=s),s=a-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}
function Ts(t,e){let n=Ve(e),r=re.get(t);r?r.push(n):re.set(t,[n])}function _s(t){let e=re.get(t);e&&(e.pop(),e.length===
0&&re.delete(t))}function Yt(t,e,n){let r=re.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:
Ve(e).lastPossibleEmStrongCloserIndex[n]}function Jt(t,e){let n=re.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:
Ve(e).lastPossibleDelCloserIndex}function we(t,e=0){let n=e,r="";for(let s of t)if(s==="	"){let o=4-n%4;r+=" ".repeat(o),
n+=o}else r+=s,n++;return r}function Es(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let s=e.inline.code.exec(
t.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}
n+=t[r]}return n}function Bt(t,e,n,r,s){let o=e.href,i=e.title||null,a=Es(t[1],s),l=t[0].charAt(0)==="!",f=r.state.inLink,
c=r.state.linkEmitted,g=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let p=r.inlineTokens(a),m=r.state.linkEmitted;
if(r.state.linkEmitted=c,r.state.inLink=f,!l){if(m){r.state.inRawBlock=g;return}r.state.linkEmitted=!0}return{type:l?"im\
age":"link",raw:n,href:o,title:i,text:a,tokens:p}}function As(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===
null)return e;let s=r[1];return e.split(`
`).map(o=>{let i=o.match(n.other.beginningSpace);if(i===null)return o;let[a]=i;return o.slice(Math.min(a.length,s.length))}).
join(`
`)}function Dt(t,e,n,r){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let a=r.inline.code.exec(e.slice(s));if(a){s+=a[0].length-1;continue}}if(e[s]!=="<")continue;let o=t.slice(n+s),i=r.
inline.tag.exec(o)||r.inline.autolink.exec(o);if(i){if(i[0].length>e.length-s)return!0;s+=i[0].length-1}}return!1}var ne=class{options;rules;lexer;constructor(t){
this.options=t||jt}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){
let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:Ot(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],
r=As(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.
rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=G(n,"#");(this.options.
pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:G(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",
raw:G(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=G(e[0],`
`).split(`
`),r="",s="",o=[];for(;n.length>0;){let i=!1,a=[],l;for(l=0;l<n.length;l++)if(this.rules.other.blockquoteStart.test(n[l]))
a.push(n[l]),i=!0;else if(!i)a.push(n[l]);else break;n=n.slice(l);let f=a.join(`
`),c=f.replace(this.rules.other.blockquoteMarkerWhitespace,(m,b,v)=>v.startsWith(" ")?b+" "+v.slice(1):b+we(v,b.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${f}`:f,s=s?`${s}
${c}`:c;let g=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,o,!0),this.lexer.state.top=g,n.length===
0)break;let p=o.at(-1);if(p?.type==="code"||p?.type==="heading"||p?.type==="hr"||p?.type==="html"||p?.type==="table")break;
if(p?.type==="blockquote"){let m=p,b=n.join(`
`),v=m.raw+`
`+b.replace(this.rules.other.blockquoteSetextReplace2,""),w=this.blockquote(v);o[o.length-1]=w;let E=v.substring(w.raw.length).
replace(/^\n/,""),$=E?E.split(`
`).length:0,k=$?n.slice(0,-$):n;if(k.length>0&&(r=`${r}
${k.join(`
`)}`),s=s.substring(0,s.length-m.text.length)+w.text,n=n.slice(k.length),n.length>0&&this.rules.other.blockquoteStart.test(
n[0]))continue;break}else if(p?.type==="list"){let m=p,b=m.raw+`
`+n.join(`
`),v=this.list(b);o[o.length-1]=v;let w=v.raw.length>m.raw.length?b.slice(m.raw.length+1,v.raw.length).split(`
`).length:0;if(w>0){let E=n.slice(0,w).join(`
`);r=`${r}
${E}`,s=`${s}
${E}`}if(n=n.slice(w),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",
raw:r,tokens:o,text:s}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,s=e[1].trim(),o=s.
length>1,i={type:"list",raw:"",ordered:o,start:o?+s.slice(0,-1):"",loose:!1,items:[]};s=o?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=o?s:"[*+-]");let a=this.rules.other.listItemRegex(s),l=!1;for(;t;){let g=!1,p="";if(!(e=a.exec(
t))||this.rules.block.hr.test(t))break;let m=r();t=t.substring(e[0].length);let b=e[2].split(`
`,1)[0],v=e[1].length,w=this.options.pedantic?we(b,v):b.replace(this.rules.other.leadingSpaceTab,R=>we(R,v)),E=t.split(`\

`,1)[0],$=!w.trim(),k=0;if(this.options.pedantic?(k=2,p=w.trimStart()):$?k=v+1:(k=w.search(this.rules.other.nonSpaceChar),
k=k>4?1:k,p=w.slice(k),k+=v),$&&this.rules.other.blankLine.test(E)&&(t=t.substring(E.length+1),g=!0),!g){let R=this.rules.
other.nextBulletRegex(k),H=this.rules.other.hrRegex(k),L=this.rules.other.fencesBeginRegex(k),_=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(k):this.rules.other.headingBeginRegex(k),M=this.rules.other.htmlBeginRegex(k),q=this.
rules.other.blockquoteBeginRegex(k),V=!1;for(;t;){let u=t.split(`
`,1)[0],x;if(E=u,this.options.pedantic?(E=E.replace(this.rules.other.listReplaceNesting,"  "),x=E):x=E.replace(this.rules.
other.leadingSpaceTab,y=>we(y)),L.test(E)||_.test(E)||M.test(E)||q.test(E)||R.test(E)||H.test(E))break;if(x.search(this.
rules.other.nonSpaceChar)>=k||!E.trim())p+=`
`+x.slice(k),V=!1;else{if($)break;let y=w;if(!this.options.pedantic&&!p.includes(`
`)&&!w.includes("	")){let C;for(;!H.test(y)&&(C=this.rules.other.nestedBlockMarker.exec(y));)y=y.slice(C[0].length);if(!y.
trim())break}if(y.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||L.test(y)||_.
test(y)||M.test(y)||H.test(y))break;if(!this.options.pedantic&&!V){let C=w.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test(C)||this.rules.block.heading.test(C)||this.rules.block.hr.test(C))break}let T=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(E)&&this.rules.block.lheading.test(`${w}
${E}`)?`    ${x.replace(/^ {0,3}/,"")}`:E;p+=`
`+T,V=!0}$=!E.trim(),t=t.substring(u.length+1),w=x.slice(k)}}let S=n.slice(m,r());i.loose||(l?i.loose=!0:this.rules.other.
doubleBlankLine.test(S)&&(l=!0)),i.items.push({type:"list_item",raw:S,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(p),loose:!1,text:p,tokens:[]})}let f=i.items.at(-1);if(f)f.raw=f.raw.trimEnd(),f.text=f.text.trimEnd();else return;
i.raw=n.slice(0,r()).trimEnd();let c=[];for(let g of i.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
g.tokens=this.lexer.blockTokens(g.text,[]),!i.loose){let p=g.tokens.filter(b=>b.type==="space"),m=p.length>0&&p.some(b=>this.
rules.other.anyLine.test(b.raw));i.loose=m}for(let g=0;g<i.items.length;g++){let p=i.items[g],m=p.tokens[0];if(p.task&&(m?.
type==="text"||m?.type==="paragraph")){p.text=p.text.replace(this.rules.other.listReplaceTask,""),m.raw=m.raw.replace(this.
rules.other.listReplaceTask,""),m.text=m.text.replace(this.rules.other.listReplaceTask,"");let b=this.lexer.inlineQueue;
for(let w=c[g];w<b.length;w++)if(b[w].tokens===m.tokens){b[w].src=b[w].src.replace(this.rules.other.listReplaceTask,"");
break}let v=this.rules.other.listTaskCheckbox.exec(p.raw);if(v){let w={type:"checkbox",raw:v[0]+" ",checked:v[0]!=="[ ]"};
p.checked=w.checked,i.loose?p.tokens[0]&&["paragraph","text"].includes(p.tokens[0].type)&&"tokens"in p.tokens[0]&&p.tokens[0].
tokens?(p.tokens[0].raw=w.raw+p.tokens[0].raw,p.tokens[0].text=w.raw+p.tokens[0].text,p.tokens[0].tokens.unshift(w)):p.tokens.
unshift({type:"paragraph",raw:w.raw,text:w.raw,tokens:[w]}):p.tokens.unshift(w)}}else p.task&&(p.task=!1)}if(i.loose)for(let g of i.
items){g.loose=!0;for(let p of g.tokens)p.type==="text"&&(p.type="paragraph")}return i}}html(t){let e=this.rules.block.html.
exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=Ot(
e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.
block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&Nt(e[2],"()")!==-1)return;let n=ve(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:G(e[0],`
`),href:r,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let n=qt(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:G(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let i of r)this.rules.other.tableAlignRight.test(i)?o.align.push(
"right"):this.rules.other.tableAlignCenter.test(i)?o.align.push("center"):this.rules.other.tableAlignLeft.test(i)?o.align.
push("left"):o.align.push(null);for(let i=0;i<n.length;i++)o.header.push({text:n[i],tokens:this.lexer.inline(n[i]),header:!0,
align:o.align[i]});for(let i of s)o.rows.push(qt(i,o.header.length).map((a,l)=>({text:a,tokens:this.lexer.inline(a),header:!1,
align:o.align[l]})));return o}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"\
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
if(!this.options.pedantic&&Dt(t,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let l=G(s.slice(0,-1),"\\");if((s.length-
l.length)%2===0)return}else{let l=Nt(n[2],"()");if(l===-2)return;if(l>-1){let f=(n[0].indexOf("!")===0?5:4)+n[1].length+
l;n[2]=n[2].substring(0,l),n[0]=n[0].substring(0,f).trim(),n[3]=""}}let o=G(n[0].slice(0,-1),"\\");if((n[0].length-o.length)%
2===0)return;let i=n[2],a="";if(this.options.pedantic){let l=this.rules.other.pedanticHrefTitle.exec(i);l&&(i=l[1],a=l[3])}else
a=n[3]?n[3].slice(1,-1):"";return i=i.trim(),this.rules.other.startAngleBracket.test(i)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?i=i.slice(1):i=i.slice(1,-1)),Bt(n,{href:i&&i.replace(this.rules.inline.anyPunctuation,"$1"),
title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(
0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&Dt(t,r[1],s,this.rules))return;let o=e[ve(r[2]||r[1])];if(!o){let i=r[0].
charAt(0);return{type:"text",raw:i,text:i}}return Bt(r,o,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.
inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],o=n===s,i=e.length-t.length,a=i;for(;!this.
options.pedantic&&a>0&&e[a-1]===s;)a--;let l=[...e.slice(Math.max(0,a-2),a)].at(-1)??"",f=l==="*"||l==="_"||!!this.rules.
inline.punctuation.exec(l);a<i&&(n=l);let c=a<i?f:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(
this.rules.other.unicodeAlphaNumeric))return;let g=r[1]||r[3]||"";if(!g||!n||c){let p=[...r[0]].length-1,m,b,v=p,w=0,E=i-
a+p,$=!this.options.pedantic&&!!l.trim()&&(!!g||s==="*"&&!f);if(s!=="*"&&s!=="_")return;let k=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,S=Yt(this,e,s),R=e.length-t.length+p;if(S<R)return;e=e.slice(-1*t.
length+p);let H=S-R;for(k.lastIndex=0;(r=k.exec(e))!==null&&!(r.index>H);){if(m=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!m)continue;
if(b=[...m].length,r[3]||r[4]){v+=b;continue}else if((r[5]||r[6]||$)&&E%3&&!((E+b)%3)){if(o&&(r[5]||r[6]))break;w+=b;continue}
if(v-=b,v>0)continue;b=Math.min(b,b+v+w);let L=[...r[0]][0].length,_=t.slice(0,p+r.index+L+b);if(Math.min(p,b)%2){let q=_.
slice(1,-1);return{type:"em",raw:_,text:q,tokens:this.lexer.inlineTokens(q)}}let M=_.slice(2,-2);return{type:"strong",raw:_,
text:M,tokens:this.lexer.inlineTokens(M)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.
other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(
t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(
t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let s=[...r[0]].length-1,o,i,a=s,l=this.rules.inline.delRDelim,
f=Jt(this,e),c=e.length-t.length+s;if(f<c)return;e=e.slice(-1*t.length+s);let g=f-c;for(l.lastIndex=0;(r=l.exec(e))!==null&&
!(r.index>g);){if(o=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!o||(i=[...o].length,i!==s))continue;if(r[3]||r[4]){a+=i;continue}
if(a-=i,a>0)continue;i=Math.min(i,i+a);let p=[...r[0]][0].length,m=t.slice(0,s+r.index+p+i),b=m.slice(s,-s);return{type:"\
del",raw:m,text:b,tokens:this.lexer.inlineTokens(b)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,
autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")
n=e[0],r="mailto:"+n;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);n=e[0],e[1]===
"www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){
let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:Ss(
e[0]),escaped:n}}}},en=class ze{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||jt,this.options.tokenizer=this.options.tokenizer||new ne,this.tokenizer=this.options.
tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,
linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:O,block:ke.normal,inline:ce.normal};this.options.pedantic?(n.block=
ke.pedantic,n.inline=ce.pedantic):this.options.gfm&&(n.block=ke.gfm,this.options.breaks?n.inline=ce.breaks:n.inline=ce.gfm),
this.tokenizer.rules=n}static get rules(){return{block:ke,inline:ce}}static lex(e,n){return new ze(n).lex(e)}static lexInline(e,n){
return new ze(n).inlineTokens(e)}lex(e){e=e.replace(O.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=
!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(O.tabCharGlobal,"    ").replace(O.spaceLine,""));let o=1/0,
i,a=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===ne.prototype.paragraph;for(;e;){if(e.length<o)o=
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
e)){e=e.substring(l.raw.length),n.push(l);continue}let f=e;if(this.options.extensions?.startBlock){let c=1/0,g=e.slice(1),
p;this.options.extensions.startBlock.forEach(m=>{p=m.call({lexer:this},g),typeof p=="number"&&p>=0&&(c=Math.min(c,p))}),
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
inline.reflinkSearch)){let s=r[0],o=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,ve(s.slice(
o+1,-1))))&&!(o>1&&this.linkInText(s.slice(1,o-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.
state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,n)}finally{this.state.linkParenPossible=
r}}#t(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),s=r||this.options.hooks?.emStrongMask||this.tokenizer.
emStrong!==ne.prototype.emStrong||this.tokenizer.del!==ne.prototype.del?this.#r(e):e;if(!r)return this.#e(e,s,n);Ts(this.
tokenizer,s);try{return this.#e(e,s,n)}finally{_s(this.tokenizer)}}#e(e,n,r){let s=!1,o="",i=1/0;for(;e;){if(e.length<i)
i=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}s||(o=""),s=!1;let a;if(this.options.extensions?.inline?.some(
c=>(a=c.call({lexer:this},e,r))?(e=e.substring(a.raw.length),r.push(a),!0):!1))continue;if(a=this.tokenizer.escape(e)){e=
e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.tag(e)){e=e.substring(a.raw.length),r.push(a);continue}
if(a=this.tokenizer.link(e)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.reflink(e,this.tokens.links)){
e=e.substring(a.raw.length);let c=r.at(-1);a.type==="text"&&c?.type==="text"?(c.raw+=a.raw,c.text+=a.text):r.push(a);continue}
let l=e[0];if(l==="*"||l==="_"){let c=n.length-e.length;if(Yt(this.tokenizer,n,l)<=c){let g=1;for(;g<e.length&&e.charCodeAt(
g)===l.charCodeAt(0);)g++;let p=e.substring(0,g),m=r.at(-1);m?.type==="text"&&!m.escaped?(m.raw+=p,m.text+=p):r.push({type:"\
text",raw:p,text:p,escaped:!1}),e=e.substring(g),o=l,s=!0;continue}}else if(l==="~"){let c=n.length-e.length;if(Jt(this.
tokenizer,n)<=c){let g=1;for(;g<e.length&&e.charCodeAt(g)===126;)g++;let p=e.substring(0,g),m=r.at(-1);m?.type==="text"&&
!m.escaped?(m.raw+=p,m.text+=p):r.push({type:"text",raw:p,text:p,escaped:!1}),e=e.substring(g),o=l,s=!0;continue}}if(a=this.
tokenizer.emStrong(e,n,o)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.codespan(e)){e=e.substring(
a.raw.length),r.push(a);continue}if(a=this.tokenizer.br(e)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.
del(e,n,o)){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.autolink(e)){e=e.substring(a.raw.length),
r.push(a);continue}if(!this.state.inLink&&(a=this.tokenizer.url(e))){e=e.substring(a.raw.length),r.push(a);continue}let f=e;
if(this.options.extensions?.startInline){let c=1/0,g=e.slice(1),p;this.options.extensions.startInline.forEach(m=>{p=m.call(
{lexer:this},g),typeof p=="number"&&p>=0&&(c=Math.min(c,p))}),c<1/0&&c>=0&&(f=e.substring(0,c+1))}if(a=this.tokenizer.inlineText(
f)){e=e.substring(a.raw.length),a.raw.slice(-1)!=="_"&&(o=a.raw.slice(-1)),s=!0;let c=r.at(-1);c?.type==="text"?(c.raw+=
a.raw,c.text+=a.text):r.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:n,
tag:r,autolink:s}=this.tokenizer.rules.inline,o="",i=0,a;for(n.lastIndex=0;a=n.exec(e);){let l=a.index+(a[2]?a[2].length:
0),f=a.index+a[0].length;if(e.charAt(l)==="<"){let c=e.slice(l),g=r.exec(c)||s.exec(c);if(!g){n.lastIndex=l+1;continue}f=
l+g[0].length,n.lastIndex=f}o+=e.slice(i,l)+"["+"a".repeat(f-l-2)+"]",i=f}return o+e.slice(i)}#r(e){let n=e;if(this.tokens.
links&&e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,s=o=>{let i=o.lastIndexOf("[");if(!Object.hasOwn(
this.tokens.links,ve(o.slice(i+1,-1))))return o;if(i>1&&o.charAt(0)!=="!"){let a=o.slice(1,i-1);if(this.linkInText(a))return"\
["+a.replace(r,s)+"]["+"a".repeat(o.length-i-2)+"]"}return"["+"a".repeat(o.length-2)+"]"};n=n.replace(r,s)}return n=n.replace(
this.tokenizer.rules.inline.anyPunctuationOutsideCode,(r,s,o)=>o?"+".repeat(r.length):s?s+r.slice(s.length,-s.length).replace(
/`/g,"+")+s:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){let n="In\
finite loop on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}};var Ms=16384,Rs=1e3,Cs={gfm:!0,breaks:!1,tokenizer:new ne,extensions:{childTokens:{},renderers:{},block:[Tt],startBlock:[],
inline:[_t],startInline:[Et]}};function Ge(t,e){try{let n=new en(Cs);n.tokens.links=e;let r=n.blockTokens(t,n.tokens);for(let{
src:s,tokens:o}of n.inlineQueue)s.length>Ms||(s.match(/[*_]/g)?.length??0)>Rs?o.push(tn("text",s)):n.inlineTokens(s,o);return[
...r]}catch{return[tn("html",t)]}}function tn(t,e){return{type:t,raw:e,text:e,block:t==="html",escaped:!1}}var Ls=/(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/,$s=/(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/,Ps=/<\/?[a-zA-Z][^<>\n]*$/,
Is=["**","~~","*","__","_"];function Ze(t){let e=Ls.exec(t),n=e?t.slice(0,e.index+(e[0].startsWith(`
`)?1:0)):t,r=n.lastIndexOf(`

`)+1;return n.slice(0,r)+Ue(n.slice(r))}function Ue(t){let e=t.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g,l=>"x".repeat(l.length)),
n=e.indexOf("`");if(n>=0)return`${t}${/`+/.exec(e.slice(n))[0]}`;let r=$s.exec(e);if(r)return Ue(t.slice(0,r.index)+(r[1]?
"":r[2]));let s=Ps.exec(e);if(s)return Ue(t.slice(0,s.index));let i=t.replace(/[*_~]{1,3}$/,"").trimEnd(),a=e.slice(0,i.
length);for(let l of Is){let f=a.split(l).length-1;a=a.replaceAll(l,"x".repeat(l.length));let c=new RegExp(String.raw`(?:^|[\s(\[{"'x])${l.
replace(/\*/g,String.raw`\*`)}\S`);f%2===1&&c.test(e.slice(0,i.length))&&(i+=l)}return i}var Ke=30,Hs=2,zs=8,qs=/^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;function oe(){let t=d("div",{class:"markdown"}),e="",
n=0,r=[],s=Object.create(null),o,i=[],a,l=0,f=!1;function c(){t.replaceChildren(),[e,n,r,s,o,i]=["",0,[],Object.create(null),
void 0,[]],[a,l,f]=[void 0,0,!1]}function g(u){let x=u.includes("\r")?u.replace(/\r\n?/g,`
`):u;if(!(x===e&&!f))for((f||!x.startsWith(e))&&c(),e=x;p(););}function p(){if(o?.kind==="fence")return k(o);if(o)return R(
o);let u=e.slice(n);if($(u))return!0;let x=m(u),y=nn(x,u);if(y>0){for(let T of x.slice(0,y))b(T),w(T.raw,te(T));return!0}
return S(x[0],u)?!0:(v(m(Ze(u))),!1)}function m(u){return Ge(u,Object.create(s))}function b(u){u.type==="def"&&(s[u.tag]??=
{href:u.href,title:u.title})}function v(u){for(let x of i)x.remove();i=u.flatMap(x=>te(x)??[]),E().append(...i)}function w(u,x,y=!1){
v([]),n+=u.length,r.push({raw:u,element:x,links:Object.keys(s).length,cut:y}),x&&(x.parentNode!==a&&E().append(x),l+=1)}
function E(){return(!a||l>=Ke)&&(a=d("div",{class:"section"}),l=0,t.append(a)),a}function $(u){let x=qs.exec(u);if(!x)return!1;
let[y,T="",C=""]=x,z=y.length-y.trimStart().length;v([]);let I=$e(C);return E().append(I.element),o={kind:"fence",view:I,
close:new RegExp(`^ {0,3}\\${T[0]}{${T.length},}[ \\t]*$`),indent:new RegExp(`^ {0,${z}}`),position:n+y.length},!0}function k(u){
let x=e.lastIndexOf(`
`)+1,y=x>u.position?e.slice(u.position,x-1).split(`
`):[],T=y.findIndex(U=>u.close.test(U)),C=T<0?y:y.slice(0,T);u.view.append(C.map(U=>U.replace(u.indent,"")));let z=T<0?y:
y.slice(0,T+1);for(let U of z)u.position+=U.length+1;let I=e.slice(u.position);return u.view.tail(T<0&&!/^ {0,3}[`~]+$/.
test(I)?I.replace(u.indent,""):""),T<0?!1:(o=void 0,w(e.slice(n,u.position),u.view.element,!0),u.position<e.length)}function S(u,x){
if(u?.type!=="list"&&u?.type!=="table"||We(u).length<zs)return!1;let T=te(u),C=T.querySelector("tbody")??T,z=u.type==="t\
able"?x.split(`
`,2).map(I=>`${I}
`).join(""):"";return v([]),E().append(T),C.replaceChildren(),o={kind:u.type,element:T,container:C,head:z,kept:0,position:n+
z.length},!0}function R(u){let x=e.slice(u.position),y=m(u.head+x),[T]=y;return T?.type!==u.kind?_(u):nn(y,u.head+x)>0?(L(
u,We(T)),o=void 0,w(e.slice(n,u.position+T.raw.length-u.head.length),u.element,!0),!0):H(u,x)}function H(u,x){let[y]=m(u.
head+Ze(x)),T=y?.type===u.kind?We(y):[];L(u,T);let C=T.slice(0,-Hs),z=u.kind==="table"?Ns(x,C.length):Os(x,C);return z===
void 0||(u.kept+=C.length,u.position+=z),!1}function L(u,x){let y=x.map(T=>u.kind==="list"?Ie(T):xe(T));B(u.container,[...[
...u.container.children].slice(0,u.kept),...y])}function _(u){return o=void 0,B(u.container,[...u.container.children].slice(
0,u.kept)),w(e.slice(n,u.position),u.element,!0),!0}function M(){if(f)return;f=!0,v([]);let u=Ge(e,s=Object.create(null)),
x=Object.keys(s).length,y=(C,z)=>!!C&&!!z&&C.raw===z.raw&&!z.cut&&(z.links===x||!z.raw.includes("[")),T=0;for(;T<r.length&&
T<u.length&&y(u[T],r[T]);)T+=1;q(T,u),o=void 0}function q(u,x){let y=new Map,T=Object.keys(s).length;for(let I of r.slice(
u))!I.element||I.cut||I.links!==T&&I.raw.includes("[")||y.set(I.raw,[...y.get(I.raw)??[],I.element]);let C=r.slice(0,u).
flatMap(I=>I.element??[]),z=x.slice(u).flatMap(I=>y.get(I.raw)?.shift()??te(I)??[]);V([...C,...z])}function V(u){let x=[];
for(let y=0;y<u.length;y+=Ke){let C=t.children[x.length]??d("div",{class:"section"});B(C,u.slice(y,y+Ke)),x.push(C)}B(t,
x)}return{element:t,update:g,finish:M}}function nn(t,e){let n=0,r=0;for(let[s,o]of t.entries()){if(!e.startsWith(o.raw,n))
break;s>0&&o.type!=="space"&&e.indexOf(`
`,n)>=0&&(r=s),n+=o.raw.length}return r}function We(t){return t.type==="list"?t.items:t.rows}function Os(t,e){let n=0;for(let r of e){
let{raw:s}=r;if(!t.startsWith(s,n))return;n+=s.length}for(;t[n]===`
`;)n+=1;return n}function Ns(t,e){let n=0;for(let r=0;r<e;r+=1)n=t.indexOf(`
`,n)+1;return n}var Bs=new Set("A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 \
H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE S SAMP SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEA\
D TR TT U UL VAR".split(" ")),Ds=new Set("SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED TITLE HEAD SVG MATH TEXTARE\
A SELECT".split(" ")),js=new Set("align colspan rowspan scope title start open dir".split(" ")),Fs=new Set("color backgr\
ound-color font-weight font-style text-align text-decoration white-space".split(" ")),Vs=/^[#\w\s.,%()-]{1,60}$/,Gs=2e4,
rn=100;function sn(t){let e=d("div",{class:"html"}),n=Gs;function r(o,i,a){for(let l of o.childNodes)l.nodeType===Node.TEXT_NODE?
i.appendChild(document.createTextNode(l.data)):(l instanceof Element||l.nodeType===Node.ELEMENT_NODE)&&s(l,i,a)}function s(o,i,a){
let l=o.tagName.toUpperCase();if(Ds.has(l)||n--<=0)return;let c=Bs.has(l)&&o.namespaceURI==="http://www.w3.org/1999/xhtm\
l"&&a<rn?document.createElement(l):void 0;c&&(Us(o,c),i.appendChild(c)),a<4*rn&&r(o,c??i,a+1)}try{r(new DOMParser().parseFromString(
t,"text/html").body,e,0)}catch{e.textContent=t}return e}function Us(t,e){for(let{name:s,value:o}of t.attributes)js.has(s)&&
e.setAttribute(s,o);for(let s of Fs){let o=t.style?.getPropertyValue(s)??"";Vs.test(o)&&!/url|expression|var/i.test(o)&&
e.style.setProperty(s,o)}let n=me(t.getAttribute("href")??"");if(e.tagName==="A"&&n)for(let[s,o]of[["href",n],["target",
"_blank"],["rel","noopener noreferrer"]])e.setAttribute(s,o);let r=be(t.getAttribute("src")??"");e.tagName==="IMG"&&r&&!r.
ask&&e.setAttribute("src",r.url)}var Xe=2e3;function K(t="plain"){let e=d("div",{class:t}),n="",r;return{element:e,update(s){s.startsWith(n)||(e.replaceChildren(),
r=void 0,n="");for(let o=s.slice(n.length);o;){(!r||r.textContent.length>=Xe)&&e.append(r=d("span"));let i=o.slice(0,Xe);
r.append(i),r.normalize(),o=o.slice(Xe)}n=s}}}var Zs=/^[A-Za-z0-9+/=\s]+$/,Ks=[["image/png",t=>Se("image/png",t)],["image/jpeg",t=>Se("image/jpeg",t)],["image/gif",t=>Se(
"image/gif",t)],["image/svg+xml",t=>Se("image/svg+xml",Ws(t))],["text/html",sn],["text/markdown",on],["text/latex",on],[
"text/plain",Xs]];function ge(t){for(let[e,n]of Ks){let r=t[e],s=Array.isArray(r)?r.join(""):r,o=typeof s=="string"?n(s):
void 0;if(o)return o}}function Se(t,e){if(Zs.test(e))return d("img",{class:"figure",src:`data:${t};base64,${e.replace(/\s/g,
"")}`,alt:h.figure})}function Ws(t){return btoa(String.fromCodePoint(...new TextEncoder().encode(t.slice(0,1e5))))}function on(t){
let e=oe();return e.update(t),e.finish(),e.element}function Xs(t){let e=K("plain output");return e.update(t),e.element}function an(t,e){let n,r=[],s=(b,v,w)=>{let E=d("button",{type:"button",class:"quiet",title:v},b);return E.addEventListener(
"click",()=>n&&w(n)),E},o=b=>v=>{let w=r[r.indexOf(v)+b];w&&e.show(w.message_id)},i=s("‹",h.previousBranch,o(-1)),a=d(
"span",{class:"which"}),l=s("›",h.nextBranch,o(1));i.setAttribute("aria-label",h.previousBranch),l.setAttribute("aria-\
label",h.nextBranch);let f=d("span",{class:"branches",role:"group","aria-label":h.branches},i,a,l),c=s(h.copy,h.copyMessage,
async b=>{P(c,await ae(X(b))?h.copied:h.copyFailed),setTimeout(()=>P(c,h.copy),1500)}),g=t==="user"?s(h.edit,h.editHint,
e.edit):s(h.regenerate,h.regenerateHint,b=>e.regenerate(b.message_id)),p=d("span",{class:"facts"}),m=d("div",{class:"foo\
ter"},f,c,g,p);return{element:m,update(b,v,{last:w,locked:E}){n=b,r=lt(v,b);let $=r.indexOf(b);f.hidden=r.length<2,m.hidden=
!w&&f.hidden||b.status==="streaming",P(a,`${$+1}/${r.length}`),i.disabled=E||$===0,l.disabled=E||$===r.length-1,g.disabled=
E,P(p,[ut(b.created_at),b.model].filter(Boolean).join(" · "))}}}function ln(){let t=d("summary",{}),e=oe(),n=d("details",{class:"reasoning"},t,e.element),r;function s(){!r||!n.open||(e.
update(r.part.text),r.done&&e.finish())}return n.addEventListener("toggle",s),{element:n,update(o,i){r={part:o,done:i},n.
hidden=i&&!o.text,n.classList.toggle("active",!i),P(t,i?h.thought(Z(o.ended_at-o.started_at)):h.thinkingNow),s()}}}function cn(t){try{let e=JSON.parse(t);return Ys(e)?"":JSON.stringify(e,null,2)}catch{return t}}function un(t,e=80){let n=t;
try{let s=JSON.parse(t);s&&typeof s=="object"&&(n=Object.values(s).map(Qs).join(", "))}catch{}let r=n.replace(/\s+/g," ").
trim();return r.length>e?`${r.slice(0,e-1)}…`:r}function Qs(t){return typeof t=="string"?t:JSON.stringify(t)}function Ys(t){
return typeof t=="object"&&t!==null&&Object.keys(t).length===0}function dn(t){let e=d("input",{type:"text",class:"reason",placeholder:h.reasonHint,"aria-label":h.reason}),n=d("button",
{type:"button",class:"primary"},h.approve),r=d("button",{type:"submit",class:"secondary"},h.deny),s=d("form",{class:"app\
roval"},n,r,e),o=i=>{for(let a of[e,n,r])a.disabled=!0;t(i,e.value.trim())};return n.addEventListener("click",()=>o(!0)),
s.addEventListener("submit",i=>{i.preventDefault(),o(!1)}),s}var Js={writing:"…",pending:"…",approval:"?",running:"",ok:"✓",error:"✕",denied:"⊘",stopped:"■",interrupted:"\
!",timeout:"!"},Qe=new Set(["approval","running","error","timeout"]);function pn(t){let e=d("span",{class:"icon","aria-h\
idden":"true"}),n=d("span",{class:"title"}),r=d("span",{class:"preview"}),s=d("span",{class:"words"}),o=K("plain output"),
i=d("div",{class:"arguments"},o.element),a=d("div",{class:"outputs"}),l=d("div",{class:"result"}),f=d("div",{class:"tool\
-body"},i,a,l),c=d("details",{},d("summary",{},e,n,r,s),f),g=d("div",{class:"figures"}),p=d("section",{class:"tool"},c,g),
m=[],b,v,w;function E(S){S.status==="approval"&&!b?(b=dn((R,H)=>t.approve(S.tool_call_id,R,H)),f.insertBefore(b,a)):S.status!==
"approval"&&(b?.remove(),b=void 0)}function $(S){S.output.forEach(([L,_],M)=>{m[M]??=to(L,_),m[M].view?.update(_)});let R=S.
output.findLast(([L])=>L==="progress"),H=m.filter(({kind:L})=>L!=="progress").map(({element:L})=>L);R&&S.status==="runni\
ng"&&H.push(d("div",{class:"progress"},R[1])),B(a,H)}function k(S){if(!S.end||S.end===w)return;w=S.end;let{display:R,result:H,
error:L,truncated:_}=S.end,M=R&&ge(R);M?.tagName==="IMG"?g.append(M):M&&l.append(M);let q=L?[`${L.type}: ${L.message}`,L.
hint].filter(Boolean).join(`
`):H??"";!M&&q&&l.append(gn(q,L?"plain output failed":"plain output")),_&&l.append(d("p",{class:"note"},h.truncated))}return{
element:p,update(S,R,H){let L=eo(R,S.name);P(n,L),P(e,Js[S.status]),P(r,un(S.arguments)),P(s,no(S,H)),p.setAttribute("ar\
ia-label",h.toolCall(L)),p.dataset.status=S.status,v!==S.status&&((v===void 0||Qe.has(S.status)||Qe.has(v))&&(c.open=Qe.
has(S.status)),v=S.status),o.update(cn(S.arguments)),i.hidden=S.arguments.trim()==="{}"||!S.arguments,E(S),$(S),k(S)}}}function eo(t,e){
let n=t.agent.titles,r=n&&Object.hasOwn(n,e)?n[e]:void 0;return typeof r=="string"?r:e}function to(t,e){if(t!=="display"){
let n=K(`plain output ${t==="stderr"?"stderr":""}`);return{kind:t,view:n,element:n.element}}try{let n=ge(JSON.parse(e));
return{kind:t,element:n??d("span")}}catch{return{kind:t,element:gn(e)}}}function gn(t,e="plain output"){let n=K(e);return n.
update(t),n.element}function no(t,e){let{status:n,started_at:r,ended_at:s,end:o}=t;if(n==="running")return h.tool.running(
Z(e-(r??e),1));let i=o?.duration??(r!==null&&s!==null?(s-r)/1e6:void 0),a=i===void 0?"":Z(i*1e6,1);return n==="ok"?h.tool.
ok(a):n==="denied"?h.tool.denied(t.approval?.reason??""):h.tool[n]}function fn(t,e){let n=d("div",{class:"body"}),r=ao(()=>e.regenerate(l.message_id)),s=an(t,e),o=t==="user"?h.you:h.assistant,
i=d("article",{class:`message ${t}`,"aria-label":o},n,r.element,s.element),a=[],l;return{element:i,update(f,c,g,p){l=f;let m=f.
status==="streaming";f.parts.forEach((b,v)=>{(a[v]??=ro(b,t,e)).update(b,c,!m||v<f.parts.length-1,g)}),B(n,Object.values(
a).map(b=>b.element)),D(i,{"aria-busy":m?"true":void 0,"data-status":f.status}),r.update(f,c,p),s.update(f,c,p)}}}function ro(t,e,n){
switch(t.type){case"text":return e==="user"?oo():so();case"reasoning":{let r=ln();return{element:r.element,update:(s,o,i)=>r.
update(s,i)}}case"tool_call":{let r=pn(n);return{element:r.element,update(s,o,i,a){let l=s.type==="tool_call"?o.tool_calls.
get(s.tool_call_id):void 0;l&&r.update(l,o,a)}}}case"image":return{element:io(t),update:()=>{}};case"context":return{element:d(
"span",{class:"chip",title:t.text},`@${t.name}`),update:()=>{}};default:return{element:d("span",{hidden:!0}),update:()=>{}}}}
function so(){let t=oe();return{element:t.element,update(e,n,r){e.type==="text"&&(t.update(e.text),r&&t.finish())}}}function oo(){
let t=K();return{element:t.element,update:e=>e.type==="text"&&t.update(e.text)}}function io(t){return t.data&&ge({[t.media_type]:t.
data})||d("span",{class:"chip"},t.url??t.media_type)}function ao(t){let[e,n,r]=[d("strong"),d("span"),d("em")],s=d("butt\
on",{type:"button",class:"secondary"},h.retry),o=d("div",{class:"ending",hidden:!0,role:"alert"},e,n,r,s);return s.addEventListener(
"click",t),{element:o,update(i,a,{last:l,locked:f}){let c=co(i),g=lo(i,a);o.hidden=!c,o.className=g?"ending error":"endi\
ng",P(e,c),P(n,g?.message??""),P(r,g?.hint??""),s.hidden=!l||i.status!=="failed",s.disabled=f}}}function lo(t,e){return e.
requests.get(t.request_id??"")?.end?.error}function co(t){let{status:e,finish_reason:n}=t;return e==="stopped"||e==="fai\
led"||e==="interrupted"?h.messageStatus[e]:n==="length"||n==="content_filter"?h.messageStatus[n]:""}var uo=250,po=12,go=8,fo=1e3;function hn(t,e){let n=d("div",{class:"messages",role:"log","aria-live":"off","aria-label":h.
conversation}),r=d("p",{class:"empty"},h.empty),s=d("div",{class:"scroller",tabindex:"0"},r,n),o=xt(s),i=d("div",{class:"\
status"}),a=ft(),l=new Map,f=new Set,c,g,p="",m=!1,b=0,v=0;async function w(u,x,y){c=performance.now(),g=void 0,o.jump(),
H();let{error:T}=await t.command(u,x);c=void 0,g=T,T&&y&&$.restore(y),M()}let E={approve(u,x,y){t.command("approve",{tool_call_id:u,
approved:x,reason:y||null})},edit(u){let x=y=>y.type==="text"||y.type==="image";$.edit(u.message_id,u.parts.filter(x))},
regenerate:u=>{w("regenerate",{message_id:u})},async show(u){g=(await t.command("show",{message_id:u})).error,M()}},$=bt(
{send(u,x){x===void 0?w("send",{parts:u},u):w("edit",{message_id:x,parts:u},u)},async stop(){m=!0,H(),await t.command("s\
top"),m=!1,M()},said:()=>Me(t.state).flatMap(u=>u.role==="user"?X(u):[]),async variables(u){let{value:x}=await t.command(
"variables",{prefix:u});return x??[]}}),k=d("section",{class:"chat","aria-label":h.region},d("div",{class:"viewport"},s,
o.button),i,$.element,a.element);function S(u){let{state:x}=t,y=t.now(),T=Me(x),C=`${x.head} ${x.messages.size} ${u}`;if(C!==
p)for(let{message_id:N}of T)f.add(N);p=C;let z=performance.now()+go,I=[];for(let N=T.length-1;N>=0;N-=1){let ie=T[N],mn=R(
ie);if(!f.has(ie.message_id))continue;let bn=T[N+1]?.role!==ie.role;T.length-N>po&&performance.now()>z?I.push(ie.message_id):
mn.update(ie,x,y,{last:bn,locked:u})}let U=T.map(N=>R(N).element);B(n,U),r.hidden=U.length>0,f.clear();for(let N of I)f.
add(N);I.length>0&&M()}function R(u){let x=l.get(u.message_id);return x||l.set(u.message_id,x=fn(u.role,E)),x}function H(){
let u=c!==void 0||le(t.state)!==void 0,x=m?h.stopping:L(),y=g??(t.notice?.level==="error"?t.notice:void 0),T=y&&[y.message,
y.hint].filter(Boolean).join(" ");return P(i,x??T??gt(t.state,t.now())),i.classList.toggle("failed",!x&&T!==void 0),k.dataset.
connection=t.connection,$.update(u,m),u}function L(){return c===void 0?t.connection==="connecting"?h.connecting:void 0:performance.
now()-c>fo?h.waitingForKernel:h.sending}function _(){b=0;let u=performance.now();S(H()),a.update(t.state,Le(t.state)),o.
keep();let x=performance.now();v=x+(x-u)}function M(){b||=requestAnimationFrame(function u(){performance.now()<v?b=requestAnimationFrame(
u):_()})}let q=t.subscribe(u=>{u!==void 0&&f.add(u),M()}),V=setInterval(()=>{if(!(!le(t.state)&&c===void 0)){for(let u of t.
state.tool_calls.values())u.status==="running"&&f.add(u.message_id);M()}},uo);return e.append(k),_(),()=>{q(),clearInterval(
V),cancelAnimationFrame(b),k.remove()}}var ya=()=>{let t;return{initialize({model:e}){let n=t=Ae(r=>_e(e,r));return()=>n.close()},render({model:e,el:n}){t??=Ae(
i=>_e(e,i));let{root:r,close:s}=tt(n),o=hn(t,r);return()=>{o(),s()}}}};export{ya as default};
