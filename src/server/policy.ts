import type { ServerResponse } from 'node:http';

/** Nothing a room server answers is a page, whatever was asked: none of it may load or run anything. */
export function sayPolicy(_request: unknown, response: ServerResponse, next: () => void): void {
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  response.setHeader('x-content-type-options', 'nosniff');
  next();
}
