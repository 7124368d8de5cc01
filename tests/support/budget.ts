/** How long a property test may go on looking, in milliseconds: a moment, or with `npm run test:long` minutes. */
export function budget({ short, long }: { short: number; long: number }): number {
  return process.env['TEST_LONG'] === 'true' ? long : short;
}
