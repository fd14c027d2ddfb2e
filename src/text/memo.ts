/** How many answers are kept: a language's common words, not every misspelling of a corpus. */
const mostKept = 50_000;

/** A pure function of a word that answers each word once; memory stays bounded by forgetting all when full. */
export function memoised<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    if (answers.size >= mostKept) answers.clear();
    const found = answer(word);
    answers.set(word, found);
    return found;
  };
}
