import * as z from 'zod';

// Extension pages and the worker may not compile code (CSP); imported before any schema is built.
z.config({ jitless: true });
