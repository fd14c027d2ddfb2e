/**
 * Rounds to `places` decimals, an exact half to the even neighbour, so that figures agree to the digit with Python's
 * `round`, which the field's scorers use.
 */
export function roundHalfEven(value: number, places: number): number {
  const exact = value.toFixed(60);
  const cut = exact.indexOf('.') + 1 + places;
  const isHalf = /^50*$/.test(exact.slice(cut));
  if (!isHalf) return Number(value.toFixed(places));
  const down = exact.slice(0, cut);
  const isEven = /[02468]$/.test(down);
  if (isEven) return Number(down);
  return Number((Number(down) + 10 ** -places).toFixed(places));
}
