// Days in file names: 2025-04-03-title.txt, 20250403_x.txt, 2025/04/03/title.md, 03-04-2025.txt.
import { type StatedDay, statedDays } from './statedDay.ts';

const MAX = 300;

/** The days that a file's name or path states with a year. */
export function fileNameDays(fileName: string): readonly StatedDay[] {
  const cut = Math.max(0, fileName.length - MAX);
  const plain = fileName.slice(cut).replace(/(?<=\d)[\\/](?=\d)/g, '-').replace(/[_\\/]/g, ' ');
  return statedDays(plain).filter((d) => d.year !== undefined).map((d) => ({ ...d, start: d.start + cut, end: d.end + cut }));
}
