import type { Role } from '../db/generated/enums.js';

/** Who asks: the holder of a valid API key. `null` stands for everybody else. */
export interface Principal {
  /** The key's id; null is the installation itself, which signs what it seeds. */
  id: string | null;
  name: string;
  role: Role;
  /** The resources that the key may write; empty means all. */
  scope: string[];
}

/** The installation itself. */
export const installation: Principal = { id: null, name: 'Dossier', role: 'admin', scope: [] };
