declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { readonly stem: (token: string) => string };
  export default stemmer;
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function distance(a: string, b: string, options?: { readonly ignoreCase?: boolean }): number;
}
