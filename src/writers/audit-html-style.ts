/** The audit page's style: one column on a phone, two on a screen, light and dark, plain in print. */
export const pageStyle = `
:root{--ink:#1b1f24;--soft:#5a6470;--paper:#fbfaf7;--card:#fff;--line:#dfdcd3;--link:#0b57a4;--mark:#fff0b3;
--reaffirmed:#1f7a4d;--evolved:#a15c00;--mentioned:#4a5fb0;--no-trace:#6b7280;--tint:9%}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a4abb5;--paper:#15181c;--card:#1d2126;--line:#343a42;--link:#8ec2ff;--mark:#5a4a12;
--reaffirmed:#63c794;--evolved:#e9ad57;--mentioned:#9fb1f5;--no-trace:#a4abb5;--tint:16%}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}#commitments{scroll-margin-top:9rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p,ul,figure,blockquote,fieldset{margin:0;padding:0}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}
.top,main,.jump{max-width:74rem;margin:0 auto;padding:0 1.25rem}
.top{padding-top:2rem}
.eyebrow{color:var(--soft);font-size:.85rem;letter-spacing:.04em}
h1{font-size:clamp(1.5rem,3.2vw,2.2rem);line-height:1.2;font-weight:650;max-width:26em;text-wrap:balance}
.lede{color:var(--soft);max-width:46em;margin:.5rem 0 1.25rem}
.tally{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.25rem 1.5rem}
.tally li{display:grid;grid-template-columns:auto 1fr;align-items:baseline;column-gap:.5rem;color:var(--v)}
.count{font-size:2rem;font-weight:700;font-variant-numeric:tabular-nums;line-height:1.2}.name{font-weight:600}
.meaning{grid-column:1/-1;color:var(--soft);font-size:.85rem;line-height:1.35}
.bar{display:flex;height:.6rem;gap:2px;margin:1rem 0 0;border-radius:3px;overflow:hidden}.bar span{background:var(--v);min-width:2px;flex-basis:0}
.v-reaffirmed{--v:var(--reaffirmed)}.v-evolved{--v:var(--evolved)}.v-mentioned{--v:var(--mentioned)}.v-no-trace{--v:var(--no-trace)}
.jump{display:flex;flex-wrap:wrap;gap:1.25rem;padding-top:1rem;font-size:.95rem}
.filters{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--paper);border-bottom:1px solid var(--line);padding:.8rem 0;margin:.8rem 0 1.2rem}
.filters fieldset{border:0;display:flex;flex-wrap:wrap;gap:.35rem}legend,.field{font-size:.8rem;color:var(--soft)}
.chip{display:inline-flex;gap:.35rem;align-items:center;border:1px solid var(--line);border-radius:99px;padding:.2rem .7rem .2rem .5rem;font-size:.9rem;color:var(--ink);cursor:pointer;background:var(--card)}
.chip input{accent-color:var(--v);margin:0}.chip .n{color:var(--soft);font-variant-numeric:tabular-nums}
.field{display:grid;gap:.1rem}.grow{flex:1 1 12rem}
select,input[type=search],button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.3rem .5rem;max-width:100%}
select{max-width:14rem}button{cursor:pointer}
.tail{flex-basis:100%;display:flex;gap:.8rem;align-items:baseline}.tail button{padding:.1rem .6rem;font-size:.85rem}.shown{font-size:.85rem;color:var(--soft)}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem;margin:0 0 1rem;content-visibility:auto;contain-intrinsic-size:auto 16rem}
.card h2{display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:center;font-size:.9rem;font-weight:400;color:var(--soft)}
.badge{font-weight:650;color:var(--v);background:color-mix(in srgb,var(--v) var(--tint),transparent);border-radius:4px;padding:.05rem .5rem}
.change{font-weight:600;color:var(--ink)}.score{font-variant-numeric:tabular-nums}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.6rem;margin:.7rem 0 .5rem}
.side h3{font-size:.8rem;font-weight:600;color:var(--soft);margin-bottom:.25rem}
.quote{margin:0 0 .6rem}blockquote{font:1.06rem/1.5 Georgia,"Noto Serif","Liberation Serif",serif;overflow-wrap:anywhere;unicode-bidi:isolate}
figcaption{font-size:.84rem;color:var(--soft);margin-top:.25rem;overflow-wrap:anywhere;unicode-bidi:isolate}
.open{white-space:nowrap;margin-left:.35rem}
.facts{display:inline-flex;gap:.35rem;flex-wrap:wrap;margin-left:.4rem}.fact{border:1px solid var(--line);border-radius:4px;padding:0 .35rem;font-size:.78rem}
.match+.match,.more .match{border-top:1px solid var(--line);padding-top:.5rem;margin-top:.5rem}
.relation{font-size:.82rem;color:var(--v);font-weight:600;font-variant-numeric:tabular-nums}
.nothing,.none{color:var(--soft);font-style:italic}
.reasons{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;border-top:1px dashed var(--line);padding-top:.5rem;font-size:.84rem;color:var(--soft)}
main section>h2{font-size:1.35rem;margin:2.2rem 0 .4rem}main section>p{color:var(--soft);max-width:46em}
details summary{cursor:pointer}
.timeline{margin-top:.8rem}.axis,.thread{display:grid;grid-template-columns:minmax(14rem,2fr) 3fr;gap:1rem;align-items:center}
.thread{border-top:1px solid var(--line);padding:.2rem 0}
.aim{font-size:.85rem;line-height:1.35;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;unicode-bidi:isolate}
.track{position:relative;display:block;min-height:3rem;margin-right:1rem;background:linear-gradient(var(--line),var(--line)) 0 calc(100% - 8px)/100% 1px no-repeat}
.axis .track{min-height:1.3rem;background:none}.tick{position:absolute;font-size:.75rem;color:var(--soft);border-left:1px solid var(--line);padding-left:.25rem}
.dot{position:absolute;width:12px;height:12px;margin-left:-6px;border-radius:50%;background:var(--link);border:2px solid var(--card)}
.dot.k-proposal,.dot.k-priority,.dot.k-endorsement{background:var(--card);border:2px solid var(--link);width:10px;height:10px}
.transcript{border-top:1px solid var(--line);padding:.5rem 0}.text{white-space:pre-wrap;font:1rem/1.6 Georgia,"Noto Serif","Liberation Serif",serif;max-width:44em;margin:.6rem 0;overflow-wrap:anywhere}
mark{background:color-mix(in srgb,var(--mark) 45%,transparent);color:inherit;border-radius:2px}mark:target{background:var(--mark);outline:2px solid var(--evolved);outline-offset:2px}
#new .quote{border-top:1px solid var(--line);padding-top:.5rem;margin-top:.5rem}
@media (max-width:46rem){.pair,.thread,.axis{grid-template-columns:1fr;gap:.6rem}.axis span:first-child{display:none}.filters{position:static}}
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--card:#fff;--line:#999;--link:#000;--reaffirmed:#000;--evolved:#000;--mentioned:#000;--no-trace:#000;--tint:0%}
body{font-size:10pt}.filters,.jump,.skip,.open,#transcripts,.bar,button{display:none!important}.card{break-inside:avoid;content-visibility:visible;border-color:#999;padding:.5rem .7rem}
.badge{border:1px solid #000}.dot{print-color-adjust:exact}h1{font-size:16pt}.count{font-size:14pt}}
`;
