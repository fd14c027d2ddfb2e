import { calendarWords, genericWords, honorifics, offices } from '../../lexicon/name-words.ts';

/** A word of a sentence with what its letters say; offsets into the sentence. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** Without possessive ending. */
  readonly word: string;
  readonly capital: boolean;
  /** "Russia's": nothing goes on over it. */
  readonly possessive: boolean;
  /** Only a space or a hyphen between it and the token before. */
  readonly joined: boolean;
};

const wordPattern =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'&/-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const possessiveEnd = /'s$/i;

/** The words of a text of plain letters. */
export function tokensOf(plain: string): Token[] {
  let last = 0;
  return [...plain.matchAll(wordPattern)].map((match) => {
    const start = match.index;
    const whole = match[0];
    const possessive = whole.length > 2 && possessiveEnd.test(whole);
    const word = possessive ? whole.slice(0, -2) : whole;
    const end = start + word.length;
    const gap = plain.slice(last, start);
    last = start + whole.length;
    return {
      start,
      end,
      word,
      capital: isCapital(word),
      possessive,
      joined: gap === ' ' || gap === "' " || (gap === '. ' && titleBefore(plain, start)),
    };
  });
}

/** "Council", "al-Shabaab"; most words open with two or more small letters, and need no pattern to tell. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= capitalA && first <= capitalZ) return true;
  if (first >= smallA && first <= smallZ && word[1] !== '-' && word[2] !== '-') return false;
  return /^\p{Lu}/u.test(word) || /^\p{Ll}{1,2}-\p{Lu}/u.test(word);
}

const [capitalA, capitalZ, smallA, smallZ] = [65, 90, 97, 122];

const titleBefore = (plain: string, start: number): boolean =>
  /\b(?:Mr|Mrs|Ms|Dr|St|Jr|Gen|Sen|Gov|Rep|Prof|MR|MRS|MS|DR)\. $/.test(
    plain.slice(Math.max(0, start - 7), start),
  );

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);

export const calendar = setOf(calendarWords);
export const generic = setOf(genericWords);
export const honorific = setOf(honorifics);
export const office = setOf(offices);

/** Words that open sentences and phrases, and so are capitalised without naming anything. */
const functionWords = setOf(
  `A About Above According Accordingly Across After Again Against All Allow Almost Along Already Also Although Always Am Among An And Another Any Anyone Anything Are As At Away Back Based Be Because
   Before Being Below Beside Besides Between Beyond Both But By Can Certainly Could Dear Despite Did Do Does Doing Done Down Due During Each Either Else Especially Even Every Everybody Everyone Everything
   Few Finally First Firstly For Fortunately Fourth From Further Furthermore Given Go Good Great Had Has Have Having He Hello Her Here Him His How However I If In Indeed Instead Into Is It Its Just
   Last Lastly Later Let Like Likewise Look Many May Maybe Me Meanwhile Might More Moreover Most Much Must My Myself Naturally Nearly Neither Never Nevertheless New Next No Nobody None Nor Not Nothing Now
   Obviously Of Off On Once One Only Onto Or Other Others Otherwise Our Ours Out Over Perhaps Please Rather Recently Regarding Right Same Second Secondly See Several Shall She Should Similarly Since So
   Some Someone Something Soon Still Such Sure Surely Ten Than Thank That The Their Them Then There Thereby Therefore These They Third Thirdly This Those Though Three Through Throughout Thus To Today Together Tomorrow Tonight
   Too Toward Towards Two Under Unfortunately Unless Unlike Until Up Upon Us Use Very Was We Welcome Well Were What Whatever When Whenever Where Whereas Wherever Whether Which While Who Whoever Whom Whose
   Why Will With Within Without Would Yesterday Yet You Your Yours Ourselves Themselves Speaking Taking Having Looking Turning Building Working Joint Early Late Global International National Regional Local
   Federal Public Private Social Economic Political Military Annual Special`
    .trim()
    .split(/\s+/),
);

export const isFunctionWord = (word: string): boolean => functionWords.has(word);
