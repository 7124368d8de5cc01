import createClient, {
  type Client,
  type FetchResponse,
  type MaybeOptionalInit,
} from 'openapi-fetch';
import type { PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import type { paths } from './api.js';

/** Where a server is, and who asks. */
export interface DossierOptions {
  /** The origin of the server, as in `http://localhost:3000`. */
  baseUrl: string;
  /** An API key; without one, reads show what readers see and nothing can be written. */
  key?: string;
  /** Takes the place of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** A method for each of HTTP, typed by the OpenAPI document: `client.GET('/v1/articles/{id}', { params: … })`. */
export type Dossier = Omit<Client<paths, Json>, 'GET'> & { GET: Get };

/** What a read answers: whole entries, unless its query asks for some `fields` only. */
export type ReadBody<Path extends ReadPath, Init> = Drawn<
  NonNullable<FetchResponse<paths[Path]['get'], Init, Json>['data']>,
  Init
>;

/** The path of an operation that reads. */
export type ReadPath = PathsWithMethod<paths, 'get'>;

/** Makes a client of the server at `baseUrl`. */
export function createDossier({ baseUrl, key, fetch }: DossierOptions): Dossier {
  return createClient<paths, Json>({
    baseUrl,
    ...(key === undefined ? {} : { headers: { Authorization: `Bearer ${key}` } }),
    ...(fetch === undefined ? {} : { fetch }),
  }) as Dossier;
}

// An entry's other forms (JSON-LD, ninjs) are typed as text: send `Accept` and say `parseAs: 'text'`.
type Json = 'application/json' | 'application/problem+json';

type Get = <Path extends ReadPath, Init extends MaybeOptionalInit<paths[Path], 'get'>>(
  path: Path,
  ...init: RequiredKeysOf<Init> extends never ? [Init?] : [Init]
) => Promise<ReadAnswer<ReadBody<Path, Init>, FetchResponse<paths[Path]['get'], Init, Json>>>;

type ReadAnswer<Data, Answer> =
  { data: Data; error?: never; response: Response } | Extract<Answer, { data?: never }>;

type Drawn<Body, Init> = Init extends { params: { query: { fields: string } } }
  ? Body
  : Whole<Body>;

// The document says “an entry, or some of its members”; the latter have no member that is sure to be there.
type Whole<Body> = Body extends { items: (infer Item)[] }
  ? Omit<Body, 'items'> & { items: WholeEntry<Item>[] }
  : WholeEntry<Body>;

type WholeEntry<Entry> = Entry extends object
  ? Partial<Entry> extends Entry
    ? never
    : Entry
  : Entry;
