import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a database that can fail as networks do: without a word. */
export interface FreezingProxy {
  /** The address of the database by this way. */
  url: string;
  /** Lets nothing through any more, and tells nobody. */
  freeze: () => void;
  /** Lets all that waited through. */
  thaw: () => void;
  close: () => void;
}

/** Stands between a client and the PostgreSQL at this address. */
export async function freezingProxy(databaseUrl: string): Promise<FreezingProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    freeze: () => sockets.forEach((socket) => void socket.pause()),
    thaw: () => sockets.forEach((socket) => void socket.resume()),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
