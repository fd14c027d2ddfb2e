import { createRequire } from 'node:module';
// The package's own entry reads the names in all its languages; this one reads none.
import countries from 'i18n-iso-countries/index.js';

// The locale is JSON, and importing JSON as a module still warns on Node 20.
countries.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json'));

export type CountryName = { readonly code: string; readonly name: string };

/** Every English country name of ISO 3166-1 and its wordings, with the alpha-2 code. */
export function countryNames(): CountryName[] {
  return Object.entries(countries.getNames('en', { select: 'all' })).flatMap(([code, names]) =>
    names.map((name) => ({ code, name })),
  );
}

/** The name by which a country is listed once: "Russia" for RU, not "Russian Federation". */
export function countryName(code: string): string {
  return countries.getName(code, 'en', { select: 'alias' }) ?? countries.getName(code, 'en') ?? code;
}

/** The name of a country by its ISO 3166-1 code of two or three letters, or undefined for what is none. */
export function countryOfCode(code: string): string | undefined {
  const two = code.length === 3 ? countries.alpha3ToAlpha2(code.toUpperCase()) : code.toUpperCase();
  return two !== undefined && countries.isValid(two) ? countryName(two) : undefined;
}

/** Whether a name is a country's, official ("People's Republic of China") or usual ("Turkey"). */
export const isCountryName = (name: string): boolean =>
  countries.getAlpha2Code(name.replace(/’/g, "'"), 'en') !== undefined;
