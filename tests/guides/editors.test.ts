import { freshServer } from '../support/fresh-server.js';
import { followGuide } from '../support/guide.js';

followGuide('docs/editors.md', freshServer());
