/**
 * What one does about a subject, in classes of verbs that a reader accepts for each other. Verbs stand in
 * their base form and are matched by stem, so that "strengthening" and "reinforcement" are found too.
 * A verb may stand in two classes ("develop ties", "develop a plan").
 */
export type ActionClass = {
  readonly id: string;
  /** As it reads in `reasons`: "both are about …". */
  readonly label: string;
  readonly verbs: readonly string[];
  /** Classes that serve the same aim, though not in the same words. */
  readonly near: readonly string[];
  /** Classes whose aim is the contrary. */
  readonly contrary: readonly string[];
};

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

export const actionClasses: readonly ActionClass[] = [
  {
    id: 'strengthen',
    label: 'strengthening',
    verbs:
      list(`strengthen, expand, deepen, build up, improve, enhance, boost, reinforce, increase, intensify,
      step up, develop, raise, widen, broaden, consolidate, promote, advance, foster, upgrade, extend,
      scale up, bolster, modernize, perfect, accelerate, encourage, enlarge, double, augment, redouble,
      stimulate, optimize, cement, elevate, revitalize, streamline, popularize, reinvigorate, speed up,
      nurture, cultivate, diversify, facilitate`),
    near: ['create', 'continue', 'support', 'achieve', 'reform', 'cooperate', 'focus', 'protect', 'give'],
    contrary: ['reduce', 'abandon'],
  },
  {
    id: 'create',
    label: 'creating',
    verbs:
      list(`create, draft, develop, establish, set up, launch, build, introduce, formulate, elaborate, prepare,
      draw up, initiate, construct, design, devise, institute, start, begin, forge, rebuild, work out,
      put in place`),
    near: ['strengthen', 'achieve', 'adopt', 'continue', 'hold', 'reform'],
    contrary: ['abandon', 'counter'],
  },
  {
    id: 'continue',
    label: 'continuing',
    verbs:
      list(`continue, keep, keep up, maintain, sustain, preserve, pursue, carry on, uphold, remain, persevere,
      persist, stay`),
    near: [
      'strengthen',
      'support',
      'achieve',
      'protect',
      'create',
      'cooperate',
      'counter',
      'focus',
      'respect',
    ],
    contrary: ['abandon', 'end'],
  },
  {
    id: 'counter',
    label: 'countering',
    verbs:
      list(`combat, counter, fight, suppress, eliminate, eradicate, tackle, address, curb, counteract, prevent,
      neutralize, confront, defeat, overcome, oppose, struggle, thwart, dismantle, destroy, condemn,
      resist, avert, deter, repel, crush, stamp out, uproot, forestall, rid, reject, cope, deal, respond,
      contain, stand against`),
    near: ['reduce', 'end', 'settle', 'focus', 'continue'],
    contrary: ['abandon'],
  },
  {
    id: 'reduce',
    label: 'reducing',
    verbs:
      list(`reduce, cut, lower, minimize, halve, limit, mitigate, decrease, lessen, alleviate, ease, restrict,
      narrow, shrink, scale down, relieve, slow`),
    near: ['counter', 'end'],
    contrary: ['strengthen'],
  },
  {
    id: 'end',
    label: 'ending',
    verbs: list(`end, stop, halt, cease, lift, abolish, terminate, phase out, ban, prohibit, remove, withdraw,
      outlaw, cancel, repeal`),
    near: ['counter', 'reduce', 'settle'],
    contrary: ['continue', 'create'],
  },
  {
    id: 'abandon',
    label: 'giving up',
    verbs: list(`abandon, refuse, renounce, give up, suspend, weaken, undermine, violate, dilute`),
    near: ['end'],
    contrary: ['strengthen', 'continue', 'create'],
  },
  {
    id: 'support',
    label: 'helping',
    verbs: list(`help, assist, support, aid, contribute, assistance, facilitate, empower, sponsor, accompany,
      stand by, enable, advocate, champion, endorse`),
    near: ['strengthen', 'give', 'cooperate', 'protect', 'continue', 'achieve', 'create'],
    contrary: ['counter', 'abandon'],
  },
  {
    id: 'give',
    label: 'providing',
    verbs: list(`provide, give, offer, finance, fund, invest, allocate, supply, deliver, grant, donate, share,
      mobilize, disburse, devote, spend, send, deploy, dispatch, equip`),
    near: ['support', 'strengthen', 'achieve'],
    contrary: ['end'],
  },
  {
    id: 'achieve',
    label: 'carrying out',
    verbs: list(`implement, carry out, fulfil, execute, realize, apply, achieve, attain, complete, accomplish,
      finish, reach, translate, materialize, enforce, operationalize, finalize, bring about, transform,
      put into practice`),
    near: ['adopt', 'continue', 'strengthen', 'support', 'create', 'give', 'respect'],
    contrary: ['abandon'],
  },
  {
    id: 'adopt',
    label: 'adopting',
    verbs: list(`adopt, approve, sign, ratify, accede, conclude, join, pass, enact`),
    near: ['achieve', 'create', 'respect'],
    contrary: ['abandon', 'end'],
  },
  {
    id: 'protect',
    label: 'protecting',
    verbs:
      list(`protect, defend, safeguard, secure, ensure, guarantee, preserve, conserve, guard, shield, save,
      assure`),
    near: ['strengthen', 'continue', 'support', 'respect', 'achieve'],
    contrary: ['abandon'],
  },
  {
    id: 'respect',
    label: 'abiding by',
    verbs: list(`respect, comply, honour, abide, adhere, uphold`),
    near: ['achieve', 'continue', 'adopt', 'protect'],
    contrary: ['abandon'],
  },
  {
    id: 'settle',
    label: 'settling',
    verbs: list(
      `settle, resolve, solve, negotiate, mediate, reconcile, settlement, solution, stabilize, find`,
    ),
    near: ['counter', 'end', 'cooperate'],
    contrary: [],
  },
  {
    id: 'cooperate',
    label: 'working together',
    verbs:
      list(`cooperate, collaborate, coordinate, consult, engage, work together, unite, join forces, interact,
      integrate, act together`),
    near: ['strengthen', 'support', 'continue', 'settle'],
    contrary: [],
  },
  {
    id: 'hold',
    label: 'holding',
    verbs: list(`hold, conduct, host, organize, convene, stage, celebrate, arrange, commemorate`),
    near: ['create', 'adopt'],
    contrary: ['end'],
  },
  {
    id: 'reform',
    label: 'reforming',
    verbs:
      list(`reform, restructure, revise, review, change, amend, adapt, overhaul, rethink, adjust, transform,
      update, renew, democratize, rationalize`),
    near: ['strengthen', 'create', 'achieve'],
    contrary: ['continue'],
  },
  {
    id: 'focus',
    label: 'giving attention',
    verbs:
      list(`focus, concentrate, pay, prioritize, emphasize, attention, priority, emphasis, consider, examine,
      monitor, analyse, forecast, dedicate`),
    near: ['strengthen', 'continue', 'counter'],
    contrary: [],
  },
];
