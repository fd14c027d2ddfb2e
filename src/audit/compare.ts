import { type ActionRelation, relateActions } from './actions.ts';
import type { Aim, Reading } from './aims.ts';
import type { Feature } from './features.ts';

export type Evidence = { readonly earlier: Feature; readonly later: Feature; readonly weight: number };

/** What two sentences share. */
export type Sharing = {
  /** 0 to 1. */
  readonly score: number;
  /** The part of the score that the shared subject gives, 0 to 1. */
  readonly subject: number;
  /** Heaviest first. */
  readonly shared: readonly Evidence[];
};

/** A scored pair of aims, with what spoke for it. */
export type Comparison = Sharing & {
  readonly action: ActionRelation;
  readonly actionLabel: string;
  /** Places that only one side's aim names, when the two share none; "Peru / no place". */
  readonly places: string;
  readonly aims: { readonly earlier: Aim; readonly later: Aim };
};

export type Weigh = (feature: Feature) => number;

/** What a full overlap of subjects gives. */
const subjectShare = 0.85;
/** What the action adds to the subject's part. */
export const actionPart: Readonly<Record<ActionRelation, number>> = {
  same: 0.15,
  near: 0.06,
  unknown: 0.02,
  other: -0.08,
  contrary: -0.25,
};

/** How far shared words elsewhere in the two sentences support a pair of aims. */
const elsewhereShare = 0.3;
/** Shared weight at which there is enough evidence: two rare words, say. */
const enough = 1.5;
/** Of the smaller aim's weight against the larger's in the denominator. */
const smallerShare = 0.6;

/** The shared weight without which no pair reaches a threshold; see `compareAims`. */
export function leastEvidence(threshold: number): number {
  const subject = Math.max(0, threshold - actionPart.same) / subjectShare;
  return 0.9 * enough * subject * subject;
}

/** The best pair of aims of two sentences, or null when they share no subject. */
export function compareReadings(earlier: Reading, later: Reading, weigh: Weigh): Comparison | null {
  let best: Comparison | null = null;
  for (const one of earlier.aims) {
    for (const other of later.aims) {
      const comparison = compareAims(one, other, earlier, later, weigh);
      if (comparison && (!best || comparison.score > best.score)) best = comparison;
    }
  }
  return best;
}

function compareAims(
  one: Aim,
  other: Aim,
  earlier: Reading,
  later: Reading,
  weigh: Weigh,
): Comparison | null {
  const shared = sharedEvidence(one.features, other.features, weigh);
  const own = sum(shared);
  const common = one.actions.filter((id) => other.actions.includes(id));
  if (!isSubject(shared, common)) return null;
  const elsewhere = sharedElsewhere(one, other, earlier, later, weigh);
  const support = elsewhereShare * sum(elsewhere);
  const sizes = [total(one.features, weigh), total(other.features, weigh)] as const;
  const size = smallerShare * Math.min(...sizes) + (1 - smallerShare) * Math.max(...sizes);
  const overlap = Math.min(1, (own + support) / (size + support));
  const evidence = Math.min(1, (own + support) / enough);
  const subject = Math.sqrt(overlap * evidence) * doubt(shared);
  const action = relateActions(one.actions, other.actions);
  const places = differingPlaces(one, other, earlier, later);
  const parts = subjectShare * subject + actionPart[action.relation] + placePart(places);
  const score = Math.max(0, Math.min(1, parts));
  return {
    score: Math.round(score * 1000) / 1000,
    subject: Math.round(1000 * subjectShare * subject) / 1000,
    action: action.relation,
    actionLabel: action.label,
    places,
    aims: { earlier: one, later: other },
    shared: [...shared, ...elsewhere].sort(heaviestFirst),
  };
}

/** What two sentences share beside a pair of their aims. */
function sharedElsewhere(one: Aim, other: Aim, earlier: Reading, later: Reading, weigh: Weigh): Evidence[] {
  const whole = one.features.size === earlier.features.size && other.features.size === later.features.size;
  if (whole) return [];
  return sharedEvidence(earlier.features, later.features, weigh).filter(
    ({ earlier: { key } }) => !(one.features.has(key) && other.features.has(key)),
  );
}

/** Countries that only one aim names, or each its own: "Peru / no place", "Peru / Chile"; empty where one is shared. */
function differingPlaces(one: Aim, other: Aim, earlier: Reading, later: Reading): string {
  const here = countriesOf(one.features);
  const there = countriesOf(other.features);
  if (here.length === 0 && there.length === 0) return '';
  if (here.some(({ key }) => later.features.has(key)) || there.some(({ key }) => earlier.features.has(key)))
    return '';
  const words = (features: readonly Feature[]): string =>
    features.map((feature) => feature.words).join(', ') || noPlace;
  return `${words(here)} / ${words(there)}`;
}

const noPlace = 'no place';

/** What places take off that are not the other's: little where one side names none, much where each names its own. */
export function placePart(places: string): number {
  if (places === '') return 0;
  return places.includes(noPlace) ? -0.06 : -0.14;
}

const countriesOf = (features: ReadonlyMap<string, Feature>): readonly Feature[] =>
  [...features.values()].filter(({ key }) => key.startsWith('n:@'));

/** What is left of the subject when two aims share only whom they are for. */
const groupShare = 0.8;
/** When they share but a word that stands for no subject of the list, no name and no phrase. */
const plainShare = 0.85;
/** When they share only a frame, or what is merely near. */
const frameShare = 0.93;

function doubt(shared: readonly Evidence[]): number {
  const heavy = shared.filter(({ earlier }) => !earlier.light);
  const subjects = heavy.filter(({ earlier: { kind } }) => kind === 'concept' || kind === 'term');
  if (subjects.length === 0) return 1;
  if (subjects.every(({ earlier }) => earlier.group)) return groupShare;
  if (subjects.every(({ earlier, later }) => earlier.umbrella || earlier.near || later.near))
    return frameShare;
  return heavy.length === 1 && heavy[0]?.earlier.kind === 'term' ? plainShare : 1;
}

/** The weight that one shared word or subject must have for two aims to be of one subject. */
const leastSubject = 0.27;

/** Actions whose object can be a partner or a country itself ("help Tajikistan", "continue the dialogue with the UN"). */
const towardsSomebody = new Set(['support', 'give', 'settle', 'cooperate', 'protect']);

/**
 * A light word alone is no subject, nor is a name, unless both do the same towards it.
 */
function isSubject(shared: readonly Evidence[], actions: readonly string[] = []): boolean {
  const heavy = shared.some(
    ({ earlier: { light, kind }, weight }) =>
      !light && (kind === 'concept' || kind === 'term') && weight >= leastSubject,
  );
  if (heavy) return true;
  if (!shared.some(({ earlier: { kind } }) => kind === 'name')) return false;
  return (
    shared.some(({ earlier: { key } }) => key === 'c:joint-work') ||
    actions.some((id) => towardsSomebody.has(id))
  );
}

function sharedEvidence(
  earlier: ReadonlyMap<string, Feature>,
  later: ReadonlyMap<string, Feature>,
  weigh: Weigh,
): Evidence[] {
  const shared: Evidence[] = [];
  for (const [key, feature] of earlier) {
    const other = later.get(key);
    if (other && !(feature.near && other.near))
      shared.push({ earlier: feature, later: other, weight: Math.min(weigh(feature), weigh(other)) });
  }
  return onePerPlace(shared);
}

/** Each place of a sentence speaks once (heaviest first); phrases are a bonus of their own. */
function onePerPlace(shared: Evidence[]): Evidence[] {
  if (shared.length < 2) return shared;
  const used = { earlier: new Set<number>(), later: new Set<number>() };
  return shared.sort(heaviestFirst).filter(({ earlier, later }) => {
    if (earlier.kind === 'phrase') return true;
    if (used.earlier.has(earlier.at) || used.later.has(later.at)) return false;
    used.earlier.add(earlier.at);
    used.later.add(later.at);
    return true;
  });
}

const heaviestFirst = (a: Evidence, b: Evidence): number =>
  b.weight - a.weight || (a.earlier.key < b.earlier.key ? -1 : 1);

const sum = (shared: readonly Evidence[]): number => shared.reduce((all, { weight }) => all + weight, 0);

const totals = new WeakMap<Weigh, WeakMap<ReadonlyMap<string, Feature>, number>>();

/** All that an aim names; the same aim is asked for in many pairs. */
function total(features: ReadonlyMap<string, Feature>, weigh: Weigh): number {
  let known = totals.get(weigh);
  if (!known) {
    known = new WeakMap();
    totals.set(weigh, known);
  }
  const before = known.get(features);
  if (before !== undefined) return before;
  let all = 0;
  for (const feature of features.values()) if (!feature.near) all += weigh(feature);
  known.set(features, all);
  return all;
}

/**
 * How far a later sentence takes up the subject of an earlier commitment, 0 to 1, whatever it says of it: the
 * share of the earlier aim's weight that the sentence names.
 */
export function compareMention(earlier: Reading, later: Reading, weigh: Weigh): Sharing | null {
  let best: Sharing | null = null;
  for (const aim of earlier.aims) {
    const shared = sharedEvidence(aim.features, later.features, weigh);
    if (!isSubject(shared)) continue;
    const own = sum(shared);
    const overlap = Math.min(1, own / total(aim.features, weigh));
    const named = namesShared(aim, later) ? 1 : otherNamesShare;
    const score = Math.round(1000 * named * Math.sqrt(overlap * Math.min(1, own / enough))) / 1000;
    if (!best || score > best.score) {
      best = {
        score,
        subject: score,
        shared: shared.sort(heaviestFirst),
      };
    }
  }
  return best;
}

/** What is left of a mention of things of another name: "exercises", but not that exercise. */
const otherNamesShare = 0.88;

/** Whether a sentence has half of the names in an aim; true for an aim without names. */
function namesShared({ features }: Aim, later: Reading): boolean {
  const names = [...features.values()].filter(({ kind }) => kind === 'name');
  return 2 * names.filter(({ key }) => later.features.has(key)).length >= names.length;
}
