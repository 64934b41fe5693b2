// Chance that is the same everywhere, and people who do not exist: for generated articles and generated folders.

/** From 0 to 1, 1 excluded. */
export type Random = () => number;

/** A counter whose bits are well mixed: small, fast, the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let x = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    return ((x ^ (x >>> 15)) >>> 0) / 4_294_967_296;
  };
}

/** One of the list, which must not be empty. */
export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

export const GIVEN_NAMES = ['Anton', 'Irina', 'Boris', 'Mirela', 'Tomas', 'Halima', 'Joon', 'Ines', 'Pavel', 'Chidi', 'Leila', 'Marta', 'Oskar', 'Renata', 'Samir', 'Yusuf'];

const STARTS = ['Ve', 'Ha', 'Qui', 'Bro', 'Da', 'Fe', 'Gu', 'Ka', 'Lo', 'Mu', 'Ne', 'Pri', 'Ro', 'Sti', 'Tre', 'Zu', 'Ox', 'Iv'];
const MIDDLES = ['l', 'ber', 'den', 'mar', 'nov', 'ring', 'sk', 'tal', 'vid', 'wen', 'zan', 'pet', 'gol', 'fer'];
const ENDS = ['son', 'ova', 'ski', 'ez', 'mann', 'ide', 'ura', 'ani', 'ovic', 'tsen', 'by', 'ell'];

/** A surname that nobody has, from some four thousand. */
export const surname = (random: Random): string => pick(random, STARTS) + pick(random, MIDDLES) + (random() < 0.4 ? pick(random, MIDDLES) : '') + pick(random, ENDS);
