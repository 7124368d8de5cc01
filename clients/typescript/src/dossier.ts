export { answer, ifMatch, type Answer } from './answer.js';
export {
  createDossier,
  type Dossier,
  type DossierOptions,
  type ReadBody,
  type ReadPath,
} from './client.js';
export { items, pages, type ListPath, type ListQuery, type PageOf } from './pages.js';
export { DossierProblem } from './problem.js';
