import { Prisma } from './generated/client.js';

/** Values for members of an object beside its columns. */
type More = Record<string, Prisma.Sql>;

/** A row as a JSON object: these columns of `alias` under their names in the schema, and more members. */
export function object(alias: string, members: readonly string[], more: More = {}): Prisma.Sql {
  const columns = members.map((name) => Prisma.raw(`'${name}', ${alias}.${columnOf(name)}`));
  const others = Object.entries(more).map(
    ([name, value]) => Prisma.sql`${Prisma.raw(`'${name}'`)}, ${value}`,
  );
  return Prisma.sql`json_build_object(${Prisma.join([...columns, ...others])})`;
}

/** The JSON objects that a query selects as one column, in their order, as a JSON array: empty where there are none. */
export function list(query: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(one), '[]') FROM (${query}) AS listed (one))`;
}

/** The column of a member: the schema names every one so. */
export function columnOf(member: string): string {
  return member.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Makes dates of these members of an object that came as JSON, where they are not null. */
export function revive<Member extends string>(
  holder: Record<Member, Date | null>,
  ...members: Member[]
): void {
  for (const member of members) {
    const value = holder[member];
    if (value !== null) holder[member] = new Date(value);
  }
}
