/** `npm run dev`: the app with changes of code and stories shown as they are saved. */
import { createServer } from 'vite';

const server = await createServer();
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
