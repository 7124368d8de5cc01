/** Who asks: a key of every role, two editors' keys with a scope, two administrators' keys that no longer work. */
export const principals = [
  'anyone',
  'contributor',
  'editor',
  'admin',
  'inScope',
  'outOfScope',
  'revoked',
  'expired',
] as const;
/** One of those who ask. */
export type Asker = (typeof principals)[number];

/** The answers to one request: a line for each state of what it is about, a column for each who asks. */
export type Table<Answer = string> = Record<string, Record<Asker, Answer>>;

/** Reads a table as the expectations write it: a line that names the columns, then a line for each state. */
export function readTable(text: string): Table {
  const [head = [], ...lines] = text
    .split('\n')
    .map((line) => line.split(/[\s|]+/).filter(Boolean))
    .filter((cells) => cells.length > 0);
  if (head.join() !== principals.join()) {
    throw new Error(`The columns must be ${principals.join(' ')}; they are ${head.join(' ')}.`);
  }
  return Object.fromEntries(
    lines.map(([state = '', ...answers]) => {
      if (answers.length !== head.length) throw new Error(`A cell is missing: ${state}`);
      return [state, Object.fromEntries(head.map((asker, at) => [asker, answers[at]]))];
    }),
  ) as Table;
}

/** Writes a table as the expectations do, so that a failure shows the cell that differs in its place. */
export function writeTable(table: Table): string {
  const lines = Object.entries(table).map(([state, answers]) => [
    state,
    ...principals.map((asker) => answers[asker]),
  ]);
  return [['', ...principals], ...lines]
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(at === 0 ? 20 : 12))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
