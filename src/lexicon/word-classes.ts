import { memoised } from '../text/memo.ts';
import wordnet from './wordnet.json' with { type: 'json' };

/** Closed word classes of English, and WordNet's classes of the open ones. Data only. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const modals = set("will shall 'll wo sha would 'd must should ought can ca cannot could may might");
export const negations = set("not n't never no cannot neither nor");
export const beForms = set("be am is are was were been being 'm 're 's");
export const haveForms = set("have has had having 've");
export const doForms = set('do does did doing done');
export const subjectPronouns = set('i we you he she it they who which there this that these those');
export const determiners = set(
  'a an the this that these those my our your his her its their some any no every each all both either neither another such what whatever which whose',
);
export const possessives = set('my our your his her its their');
export const prepositions = set(
  'of in on at by for with from to into onto over under about between among amongst through throughout during before after against within without across toward towards upon around along beyond behind near per via despite regarding concerning including alongside since until till as like than',
);
export const complementisers = set(
  'that if when whenever while because since although though so but whether as where once until unless before after than which who whom whose what why how lest provided',
);
export const coordinators = set('and or but nor yet');
export const adverbs = set(
  'also now then always soon still further together again too even just only once already ever here there today tomorrow tonight instead rather indeed however therefore thus hence hereby thereby jointly both all well very much more most first next later finally perhaps maybe certainly definitely surely obviously naturally continually simply really actually together alone likewise otherwise moreover furthermore never not almost nearly quite somehow additionally likely better best long hard forward back ahead fully duly',
);

/** Past participles and pasts that do not end in -ed, with their base form. */
const irregular: ReadonlyMap<string, string> = new Map(
  `arose:arise arisen:arise awoke:awake was:be were:be been:be is:be are:be am:be bore:bear borne:bear beat:beat beaten:beat became:become
began:begin begun:begin bent:bend bet:bet bound:bind bit:bite bitten:bite blew:blow blown:blow broke:break broken:break brought:bring
built:build burnt:burn bought:buy caught:catch chose:choose chosen:choose came:come cost:cost cut:cut dealt:deal dug:dig did:do done:do
drew:draw drawn:draw drank:drink drunk:drink drove:drive driven:drive ate:eat eaten:eat fell:fall fallen:fall fed:feed felt:feel fought:fight
found:find fled:flee flew:fly flown:fly forbade:forbid forbidden:forbid foresaw:foresee foreseen:foresee forgot:forget forgotten:forget
froze:freeze frozen:freeze got:get gotten:get gave:give given:give went:go gone:go grew:grow grown:grow hung:hang had:have has:have heard:hear
hid:hide hidden:hide hit:hit held:hold kept:keep knew:know known:know laid:lay led:lead learnt:learn left:leave lent:lend let:let lay:lie
lit:light lost:lose made:make meant:mean met:meet overcame:overcome paid:pay put:put quit:quit read:read rid:rid rode:ride ridden:ride rose:rise
risen:rise ran:run run:run said:say saw:see seen:see sought:seek sold:sell sent:send set:set shook:shake shaken:shake shot:shoot shown:show
shut:shut sat:sit slept:sleep spoke:speak spoken:speak spent:spend split:split spread:spread stood:stand stole:steal stolen:steal stuck:stick
struck:strike swore:swear sworn:swear took:take taken:take taught:teach told:tell thought:think threw:throw thrown:throw understood:understand
undertook:undertake undertaken:undertake upheld:uphold withdrew:withdraw withdrawn:withdraw withstood:withstand won:win wrote:write written:write
does:do goes:go undergone:undergo overseen:oversee oversaw:oversee underpinned:underpin`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

function classesOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const [name, words] of Object.entries(lists))
    for (const word of words.split(' ')) classes.set(word, name);
  return classes;
}

const verbClasses = classesOf(wordnet.verbs);
const nounClasses = classesOf(wordnet.nouns);

/** WordNet's verb class of a base form ("creation", "stative"), or undefined for no verb. */
export const verbClass = (base: string): string | undefined => verbClasses.get(base);

/** WordNet's noun class of a noun in any number ("group", "act"), or undefined for no noun. */
export const nounClass = memoised(
  (word): string | undefined =>
    nounClasses.get(word) ??
    (word.endsWith('ies') ? nounClasses.get(`${word.slice(0, -3)}y`) : undefined) ??
    (word.endsWith('es') ? nounClasses.get(word.slice(0, -2)) : undefined) ??
    (word.endsWith('s') ? nounClasses.get(word.slice(0, -1)) : undefined),
);

const isVerb = (word: string): boolean => verbClasses.has(word);

const endings = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
] as const;

/** The base form of a verb form in lower case, or undefined where it is no form of a known verb. */
export const verbBase = memoised((word): string | undefined => {
  const known = irregular.get(word);
  if (known) return known;
  if (isVerb(word)) return word;
  for (const [ending, replacements] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) if (isVerb(stem + replacement)) return stem + replacement;
    if (stem.at(-1) === stem.at(-2) && isVerb(stem.slice(0, -1))) return stem.slice(0, -1);
  }
  return undefined;
});

/** A past participle by form: -ed of a known verb, or irregular. */
export function isParticiple(word: string): boolean {
  if (word.endsWith('ed')) return verbBase(word) !== undefined;
  return irregular.get(word) !== undefined && !beForms.has(word) && !haveForms.has(word);
}

export const isGerund = (word: string): boolean =>
  word.length > 4 && word.endsWith('ing') && verbBase(word) !== undefined;
