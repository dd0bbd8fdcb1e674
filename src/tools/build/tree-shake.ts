/**
 * A folder's index leads to all of it; nothing in these folders runs by being imported, so a chunk
 * takes only what it names.
 */
export const treeshake = {
  moduleSideEffects: (id: string) =>
    !/\/src\/(app|sim|story|game|futures|workshop|paper)\//.test(id),
};
