/** Value of a function at `point`; writes its gradient into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const memory = 8;

/**
 * Limited-memory BFGS with backtracking (Nocedal and Wright, Numerical Optimization, algorithm 7.5): deterministic,
 * no step size to tune. Kept here because the packages on offer are dense or stochastic.
 * Returns the point reached when the relative gain falls under `tolerance`, or after `iterations`.
 */
export function minimise(
  objective: Objective,
  size: number,
  iterations = 120,
  tolerance = 1e-5,
): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const history: { readonly step: Float64Array; readonly change: Float64Array; readonly rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descend(gradient, history);
    const slope = dot(direction, gradient);
    let scale = 1;
    let next = point;
    let nextGradient = gradient;
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 25 && !(nextValue <= value + 1e-4 * scale * slope); tries++) {
      if (tries > 0) scale /= 2;
      next = point.map((coordinate, index) => coordinate + scale * direction[index]!);
      nextGradient = new Float64Array(size);
      nextValue = objective(next, nextGradient);
    }
    if (!(nextValue < value)) break;
    const step = next.map((coordinate, index) => coordinate - point[index]!);
    const change = nextGradient.map((slopeThere, index) => slopeThere - gradient[index]!);
    const curvature = dot(step, change);
    if (curvature > 1e-10) {
      history.push({ step, change, rho: 1 / curvature });
      if (history.length > memory) history.shift();
    }
    const gain = value - nextValue;
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < tolerance * Math.abs(value)) break;
  }
  return point;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}

function addScaled(target: Float64Array, scale: number, other: Float64Array): void {
  for (let index = 0; index < target.length; index++) target[index]! += scale * other[index]!;
}

function descend(
  gradient: Float64Array,
  history: readonly { readonly step: Float64Array; readonly change: Float64Array; readonly rho: number }[],
): Float64Array {
  const direction = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (const { step, change, rho } of history.toReversed()) {
    const alpha = rho * dot(step, direction);
    alphas.unshift(alpha);
    addScaled(direction, -alpha, change);
  }
  const last = history.at(-1);
  const scale = last
    ? 1 / (last.rho * dot(last.change, last.change))
    : 1 / Math.sqrt(dot(gradient, gradient) || 1);
  for (let index = 0; index < direction.length; index++) direction[index]! *= scale;
  for (const [index, { step, change, rho }] of history.entries()) {
    addScaled(direction, alphas[index]! - rho * dot(change, direction), step);
  }
  return direction.map((coordinate) => -coordinate);
}
