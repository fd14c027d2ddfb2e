import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

// By path: the package's entry loads database drivers, reads .env and prints to stdout.

/** The Porter (1980) stem of one lower-case English word. */
export function porterStem(word: string): string {
  return porterStemmer.stem(word);
}

/** Jaro–Winkler similarity (Winkler 1990) of two names, 0 to 1; 1 is equal. Case matters. */
export function jaroWinkler(a: string, b: string): number {
  return jaroWinklerDistance(a, b);
}
