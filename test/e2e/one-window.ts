/**
 * For tests that only ask for a browser in which nobody has been: one window does for all of them, and
 * between two of them everything kept, held back or added is cleared away. To open a new one takes as
 * long as to load the app. Permissions and a lost network stay; tests of these open windows of their own.
 */
export const oneWindow = { reuseContext: true } as const;
