import { term } from '#text';

/** Verbs by which a thing of a timetable takes place, as terms: "raids start at", "lunch is served at", "meetings are held at". */
export const HAPPENS: ReadonlySet<string> = new Set(
  'start begin open run hold serve take place happen occur come go meet be have get schedule'.split(' ').map(term),
);
