import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';

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
