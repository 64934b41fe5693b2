// Where the joined actors stand in the report, as numbers by line, and whose place is another than in the last join: what
// the meetings need of tens of thousands of actors.
import type { Joined } from './numberActors.ts';

export interface ActorPlaces {
  /** By `Party.line`. */
  update(lines: readonly (Joined | undefined)[]): void;
  readonly someMoved: boolean;
  /** Whether one of them did. */
  haveMoved(list: readonly number[]): boolean;
  idOf(line: number): string;
  /** By the places of the report; whether they stood otherwise. */
  sort(lines: number[]): boolean;
}

export function createActorPlaces(): ActorPlaces {
  const ids: string[] = [];
  let places = new Int32Array(0);
  let moved = new Uint8Array(0);
  const inOrder = (a: number, b: number): number => (places[a] as number) - (places[b] as number);
  const self = {
    someMoved: false,
    haveMoved(list: readonly number[]) {
      for (const line of list) if (moved[line] === 1) return true;
      return false;
    },
    idOf(line: number) {
      const at = places[line] ?? -1;
      return at < 0 ? '' : (ids[at] ??= `A${at + 1}`);
    },
    update(lines: readonly (Joined | undefined)[]) {
      const before = places;
      places = new Int32Array(lines.length);
      moved = new Uint8Array(lines.length);
      self.someMoved = false;
      for (let line = 0; line < lines.length; line++) {
        const at = lines[line]?.at ?? -1;
        places[line] = at;
        if (at === before[line]) continue;
        moved[line] = 1;
        self.someMoved = true;
      }
    },
    sort(list: number[]) {
      for (let i = 1; i < list.length; i++) {
        if (inOrder(list[i - 1] as number, list[i] as number) <= 0) continue;
        list.sort(inOrder);
        return true;
      }
      return false;
    },
  };
  return self;
}
