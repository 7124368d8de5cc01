/** Whether everything is to be tested, in minutes or an hour: `npm run test:long`. */
export const IS_LONG = process.env['TEST_LONG'] === 'true';

/** How long a property test may go on looking, in milliseconds: a moment, or with `npm run test:long` minutes. */
export function budget({ short, long }: { short: number; long: number }): number {
  return IS_LONG ? long : short;
}
