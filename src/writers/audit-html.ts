import { createHash } from 'node:crypto';
import type { Audit, AuditMatch, AuditMention, AuditRow, Thread, Verdict } from '../model/audit.ts';
import { verdicts } from '../model/audit.ts';
import { kinds } from '../model/commitment.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { pageScript } from './audit-html-script.ts';
import { pageStyle } from './audit-html-style.ts';
import { type Html, html, trusted } from './audit-html-template.ts';
import { groupBy, type Transcript, Transcripts } from './audit-html-transcripts.ts';

export type { Transcript } from './audit-html-transcripts.ts';

/** What the page shows: an audit with the ledgers of its two periods and the transcripts they come from. */
export type AuditPage = {
  /** "2013 → 2019", say. */
  readonly title: string;
  readonly earlierLabel: string;
  readonly laterLabel: string;
  readonly earlier: readonly LedgerRow[];
  readonly later: readonly LedgerRow[];
  readonly audit: Audit;
  readonly transcripts: readonly Transcript[];
};

type Shown = {
  readonly transcripts: Transcripts;
  readonly rows: ReadonlyMap<string, LedgerRow>;
  readonly matches: ReadonlyMap<string, readonly AuditMatch[]>;
  readonly mentions: ReadonlyMap<string, readonly AuditMention[]>;
};

const verdictLabels: Readonly<Record<Verdict, string>> = {
  reaffirmed: 'Reaffirmed',
  evolved: 'Evolved',
  mentioned: 'Mentioned',
  'no-trace': 'No trace',
};

const verdictMeanings: Readonly<Record<Verdict, string>> = {
  reaffirmed: 'restated later with the same aim',
  evolved: 'same aim, with other means, target, reach or horizon',
  mentioned: 'the subject comes up later, but nobody is bound to the aim',
  'no-trace': 'nothing found in the later documents that were read',
};

/** Threads shown on the timeline and actors offered to filter by, at most: a page is no database. */
const threadsShown = 300;
const actorsOffered = 200;

/**
 * One self-contained page for an audit: no network, no script but its own (named by hash in its content
 * security policy). Every text from a transcript is escaped.
 */
export function renderAuditHtml(page: AuditPage): string {
  const transcripts = new Transcripts(page.transcripts, citedPlaces(page));
  const shown: Shown = {
    transcripts,
    rows: new Map([...page.earlier, ...page.later].map((row) => [row.commitment_id, row])),
    matches: groupBy(page.audit.matches, ({ earlier_id }) => earlier_id),
    mentions: groupBy(page.audit.mentions, ({ earlier_id }) => earlier_id),
  };
  const counts = countVerdicts(page.audit.rows);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash(pageScript)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Audit of commitments, ${page.title}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#commitments">Skip to the commitments</a>
<header class="top">
<p class="eyebrow">pledge-ledger · audit</p>
<h1>What became of the commitments of ${page.earlierLabel} in ${page.laterLabel}</h1>
<p class="lede">${page.earlier.length} earlier ${plural(page.earlier.length, 'commitment')}, compared by aim with ${page.later.length} later ${plural(page.later.length, 'one')}. “No trace” speaks of the documents that were read, not of the world.</p>
${verdictBar(counts, page.audit.rows.length)}
</header>
<nav class="jump" aria-label="Parts of this page"><a href="#commitments">Commitments</a><a href="#threads">Timeline</a><a href="#new">New in ${page.laterLabel}</a><a href="#transcripts">Transcripts</a></nav>
<main>
<div>
${filterForm(page, counts)}
<section id="commitments" aria-label="Commitments and what became of them" tabindex="-1">
${page.audit.rows.map((row, index) => commitmentCard(row, index, shown))}
<p class="none" id="none" hidden>No commitment fits these filters.</p>
</section>
</div>
${timeline(page.audit.threads, shown)}
${freshSection(page, transcripts)}
${transcripts.render()}
</main>
<script>${trusted(pageScript)}</script>
</body>
</html>
`.markup;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

function citedPlaces({
  earlier,
  later,
  audit,
}: AuditPage): readonly { file: string; start: number; end: number }[] {
  return [
    ...[...earlier, ...later].map(({ source_file, start, end }) => ({ file: source_file, start, end })),
    ...audit.mentions,
  ];
}

function countVerdicts(rows: readonly AuditRow[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { reaffirmed: 0, evolved: 0, mentioned: 0, 'no-trace': 0 };
  for (const { verdict } of rows) counts[verdict]++;
  return counts;
}

function verdictBar(counts: Readonly<Record<Verdict, number>>, all: number): Html {
  return html`<ul class="tally">${verdicts.map(
    (verdict) =>
      html`<li class="v-${verdict}"><span class="count">${counts[verdict]}</span> <span class="name">${verdictLabels[verdict]}</span><span class="meaning">${verdictMeanings[verdict]}</span></li>`,
  )}</ul>
<div class="bar" aria-hidden="true">${verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map(
      (verdict) =>
        html`<span class="v-${verdict}" style="flex-grow:${counts[verdict]}" title="${verdictLabels[verdict]}: ${share(counts[verdict], all)}"></span>`,
    )}</div>`;
}

const share = (part: number, all: number): string => `${Math.round((100 * part) / Math.max(1, all))} %`;

function filterForm({ earlier }: AuditPage, counts: Readonly<Record<Verdict, number>>): Html {
  const actors = countBy(earlier.map(actorOf).filter((actor) => actor !== ''));
  return html`<form class="filters" id="filters" role="search" aria-label="Filter the commitments">
<fieldset><legend>Verdict</legend>${verdicts.map(
    (verdict) =>
      html`<label class="chip v-${verdict}"><input type="checkbox" name="verdict" value="${verdict}" checked> ${verdictLabels[verdict]} <span class="n">${counts[verdict]}</span></label>`,
  )}</fieldset>
<label class="field">Kind <select name="kind"><option value="">any</option>${kinds
    .filter((kind) => earlier.some((row) => row.kind === kind))
    .map((kind) => html`<option>${kind}</option>`)}</select></label>
<label class="field">Actor <select name="actor"><option value="">any</option>${actors
    .slice(0, actorsOffered)
    .map(([actor, count]) => html`<option value="${actor}">${actor} (${count})</option>`)}</select></label>
<label class="field grow">Text <input type="search" name="text" autocomplete="off" placeholder="words in either quotation"></label>
<p class="tail"><button type="reset">Show all</button> <span class="shown" id="shown" role="status"></span></p>
</form>`;
}

/** Who is bound, for people: the resolved actor where there is one. */
const actorOf = (row: LedgerRow): string => row.actor_resolved || row.actor;

function countBy(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function commitmentCard(row: AuditRow, index: number, shown: Shown): Html {
  const earlier = shown.rows.get(row.earlier_id);
  if (!earlier) return html``;
  return html`<article class="card" id="c-${index}" data-verdict="${row.verdict}" data-kind="${earlier.kind}" data-actor="${actorOf(earlier)}">
<h2><span class="badge v-${row.verdict}">${verdictLabels[row.verdict]}</span>${row.deadline_change && html`<span class="change">horizon ${row.deadline_change}</span>`}${row.score > 0 ? html`<span class="score">closest score ${row.score.toFixed(2)}</span>` : ''}</h2>
<div class="pair">
<div class="side"><h3>Then</h3>${quotation(earlier, shown.transcripts)}</div>
<div class="side later"><h3>Later</h3>${laterSide(row, shown)}</div>
</div>
<ul class="reasons" aria-label="Reasons">${splitReasons(row.reasons).map((reason) => html`<li>${reason}</li>`)}</ul>
</article>
`;
}

function laterSide(row: AuditRow, { rows, matches, mentions, transcripts }: Shown): Html {
  if (row.verdict === 'no-trace') return html`<p class="nothing">Nothing found.</p>`;
  if (row.verdict === 'mentioned') {
    return html`${(mentions.get(row.earlier_id) ?? [])
      .filter(({ text }) => row.later_quotes.includes(text))
      .map(
        (mention) =>
          html`<figure class="quote"><blockquote dir="auto">${mention.text}</blockquote><figcaption>${transcripts.caption(mention)} · ${mention.binding ? 'a commitment with another aim' : 'binds nobody'} ${transcripts.link(mention)}</figcaption></figure>`,
      )}`;
  }
  const quotes = (matches.get(row.earlier_id) ?? [])
    .filter(({ later_id }) => row.later_ids.includes(later_id))
    .flatMap((match) => {
      const later = rows.get(match.later_id);
      return later
        ? [
            html`<div class="match"><p class="relation v-${match.relation}">${verdictLabels[match.relation]} · ${match.score.toFixed(2)}</p>${quotation(later, transcripts)}</div>`,
          ]
        : [];
    });
  if (quotes.length <= 2) return html`${quotes}`;
  return html`${quotes.slice(0, 2)}<details class="more"><summary>${quotes.length - 2} more later ${plural(quotes.length - 2, 'commitment')}</summary>${quotes.slice(2)}</details>`;
}

function quotation(row: LedgerRow, transcripts: Transcripts): Html {
  const place = {
    file: row.source_file,
    event_id: row.event_id,
    start: row.start,
    end: row.end,
    speaker: row.speaker,
  };
  const facts = [
    row.kind,
    row.strength,
    row.deadline && `by ${row.deadline}`,
    row.condition && `if: ${row.condition}`,
  ];
  return html`<figure class="quote"><blockquote dir="auto">${row.sentence}</blockquote><figcaption>${transcripts.caption(place)} ${transcripts.link(place)}<span class="facts">${facts
    .filter((fact) => fact)
    .map((fact) => html`<span class="fact">${fact}</span>`)}</span></figcaption></figure>`;
}

const splitReasons = (reasons: string): readonly string[] =>
  reasons.split('; ').filter((reason) => reason !== '');

function timeline(threads: readonly Thread[], shown: Shown): Html {
  const recurring = threads
    .filter(({ commitments }) => commitments > 1)
    .sort(
      (a, b) =>
        yearsOf(b) - yearsOf(a) || b.commitments - a.commitments || (a.thread_id < b.thread_id ? -1 : 1),
    );
  const axis = timeAxis(recurring.flatMap((thread) => datesOf(thread, shown)));
  if (!axis)
    return html`<section id="threads"><h2>Timeline of threads</h2><p>No aim stands on record twice.</p></section>`;
  return html`<section id="threads"><h2>Timeline of threads</h2>
<p>${recurring.length} ${plural(recurring.length, 'aim')} on record more than once${recurring.length > threadsShown ? `; the ${threadsShown} most frequent are shown` : ''}. Each dot is a commitment and opens its transcript.</p>
<div class="timeline" role="list">
<div class="axis" aria-hidden="true"><span></span><span class="track">${axis.ticks.map(({ label, at }) => html`<span class="tick" style="left:${at}%">${label}</span>`)}</span></div>
${recurring.slice(0, threadsShown).map((thread) => html`<div class="thread" role="listitem"><p class="aim" dir="auto">${thread.aim}</p><div class="track">${dots(thread, shown, axis)}</div></div>`)}
</div></section>`;
}

/** How many years a thread reaches over: what returns comes before what is only said twice at once. */
const yearsOf = ({ first_seen, last_seen }: Thread): number =>
  Number(last_seen.slice(0, 4)) - Number(first_seen.slice(0, 4));

type Axis = {
  readonly at: (date: string) => number;
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
};

/** Whole years, from the first's January to the last's December. */
function timeAxis(dates: readonly string[]): Axis | null {
  const years = dates
    .map((date) => Number(date.slice(0, 4)))
    .filter((year) => Number.isInteger(year) && year > 0);
  if (years.length === 0) return null;
  const first = Math.min(...years);
  const span = Math.max(...years) + 1 - first;
  const at = (date: string): number => {
    const [year = '', month = '7', day = '1'] = date.split('-');
    const elapsed = Number(year) - first + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
    return Math.round((1000 * elapsed) / span) / 10;
  };
  const step = Math.ceil(span / 12);
  const ticks = Array.from({ length: Math.floor((span - 1) / step) + 1 }, (_, index) => {
    const year = String(first + index * step);
    return { label: year, at: at(`${year}-01`) };
  });
  return { at, ticks };
}

const datesOf = (thread: Thread, { rows }: Shown): readonly string[] =>
  thread.commitment_ids.map((id) => rows.get(id)?.event_date ?? '').filter((date) => date !== '');

function dots(thread: Thread, { rows, transcripts }: Shown, axis: Axis): readonly Html[] {
  const above = new Map<number, number>();
  return thread.commitment_ids.map((id) => {
    const row = rows.get(id);
    if (!row || row.event_date === '') return html``;
    const at = axis.at(row.event_date);
    const level = above.get(at) ?? 0;
    above.set(at, level + 1);
    const label = [row.event_date, row.speaker, row.event_title].filter((part) => part).join(', ');
    const href = transcripts.anchor({ file: row.source_file, start: row.start });
    const place = html`class="dot k-${row.kind}" style="left:${at}%;bottom:${2 + (level % 5) * 9}px" title="${label}"`;
    return href
      ? html`<a ${place} href="#${href}"><span class="hidden">${label}</span></a>`
      : html`<span ${place}><span class="hidden">${label}</span></span>`;
  });
}

function freshSection({ audit, laterLabel }: AuditPage, transcripts: Transcripts): Html {
  return html`<section id="new"><h2>New in ${laterLabel}</h2>
<details><summary>${audit.fresh.length} later ${plural(audit.fresh.length, 'commitment')} that nothing earlier matches</summary>
${audit.fresh.map((row) => quotation(row, transcripts))}
</details></section>`;
}

const plural = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`);
