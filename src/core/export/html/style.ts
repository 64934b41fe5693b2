// The look of the HTML report: one column of text that reads well on a phone, a screen and paper, light or dark as the reader
// has it. Each colour of text is kept at 4.5:1 or more on its ground (a test computes it).

/** Custom properties by scheme; text colours stand on `paper` and `card`, `ink` on `mark` too. */
export const COLOURS = {
  light: {
    paper: '#faf9f6', card: '#ffffff', ink: '#1e1d1b', soft: '#5f5b53', rule: '#ddd8cd', link: '#0b4f9e', mark: '#fbe9a9',
    held: '#14603a', planned: '#7a4b00', off: '#9b1c1c', unclear: '#5f5b53',
  },
  dark: {
    paper: '#17181b', card: '#1f2125', ink: '#e9e7e2', soft: '#aaa69d', rule: '#3a3c42', link: '#8fbaff', mark: '#574a17',
    held: '#7bd1a0', planned: '#e8b765', off: '#ff9d94', unclear: '#aaa69d',
  },
} as const;

const variables = (scheme: Readonly<Record<string, string>>): string => Object.entries(scheme).map(([name, value]) => `--${name}:${value}`).join(';');

export const STYLE = `
:root{color-scheme:light dark;${variables(COLOURS.light)}}
@media (prefers-color-scheme:dark){:root{${variables(COLOURS.dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:58rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1,h2,h3,h4{font-family:Georgia,"Iowan Old Style","Times New Roman",serif;line-height:1.2;font-weight:700;text-wrap:balance}
h1{font-size:2.4rem;margin:0 0 .4rem}
h2{font-size:1.6rem;margin:3rem 0 1rem;padding-top:1rem;border-top:3px double var(--rule)}
h3{font-size:1.15rem;margin:2rem 0 .75rem}
h4{font-size:1.05rem;margin:0 0 .35rem}
p{margin:0 0 .6rem}
blockquote p{margin:0}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem .8rem;z-index:1}
.lead,.soft,figcaption,small{color:var(--soft)}
.lead{max-width:44rem}
small,figcaption,.soft{font-size:.875rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;margin:1.25rem 0 0;padding:0}
.meeting{display:grid;gap:.15rem 1.75rem;padding:1.1rem 0;border-top:1px solid var(--rule)}
h3+.meeting{border-top:0;padding-top:0}
.when{color:var(--soft);font-variant-numeric:tabular-nums}
@media (min-width:46rem){.meeting{grid-template-columns:8.5rem minmax(0,1fr)}.when{text-align:right;padding-top:.1rem}}
.status{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .55rem;margin-left:.45rem;font:600 .75rem/1.45 system-ui,sans-serif;vertical-align:.15em;white-space:nowrap}
.held{color:var(--held)}.planned{color:var(--planned)}.off{color:var(--off)}.unclear{color:var(--unclear)}
ul.who{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin:0 0 .6rem;padding:0}
figure{margin:.8rem 0 0;padding-left:.9rem;border-left:3px solid var(--rule)}
blockquote{margin:0 0 .2rem;font-family:Georgia,"Iowan Old Style","Times New Roman",serif;font-size:1.02rem}
mark{background:var(--mark);color:var(--ink);padding:.05em .1em;border-radius:.15em}
.perhaps{margin:.8rem 0 0}
.facts{margin:0 0 .2rem;font-size:.875rem;color:var(--soft)}
.note{margin:.5rem 0 .3rem;padding:.5rem .75rem;background:var(--card);border:1px solid var(--rule);border-radius:.3rem;max-width:44rem}
.note p:last-child{margin:0}
.label{display:inline-block;font-weight:600;color:var(--ink)}
.label::before{content:"";display:inline-block;width:.7em;height:.7em;margin-right:.4em;border-radius:50%;background:var(--dot,var(--soft))}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-top:1px solid var(--rule)}
thead th{border-top:0;border-bottom:2px solid var(--rule);color:var(--soft);font-size:.875rem;white-space:nowrap}
tbody th{font-weight:600;min-width:11rem;width:45%}
.actors tbody th{width:30%}
td.number{width:7.5rem}
time{white-space:nowrap}
tbody tr:first-child>*{border-top:0}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td ul{list-style:none;margin:0;padding:0}
td li+li{margin-top:.2rem}
small{display:block;font-weight:400}
:target{background:var(--card);box-shadow:0 0 0 .4rem var(--card)}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
@media print{:root{${variables(COLOURS.light)};--paper:#fff}body{font-size:10.5pt}nav,.skip{display:none}.meeting,figure,tr{break-inside:avoid}h2,h3,h4{break-after:avoid}a{color:inherit}}
`;
