/** What this browser remembers between visits, where the page allows it; never in the notebook's file. */

const NAME = "nbagent";
/** The oldest of more entries are forgotten. */
const MOST = 100;

/** Return what was kept under the first of these keys that has something. */
export function recall(...keys: string[]): unknown {
  const kept = all();
  return keys.map((key) => kept.get(key)).find((value) => value !== undefined);
}

/** Keep `value` under all keys; undefined forgets what is there. */
export function keep(value: unknown, ...keys: string[]): void {
  const kept = all();
  for (const key of keys) {
    kept.delete(key); // the newest stands last
    if (value !== undefined) kept.set(key, value);
  }
  try {
    localStorage.setItem(NAME, JSON.stringify([...kept].slice(-MOST)));
  } catch {
    // The page may not keep anything: the next visit begins as the first did.
  }
}

function all(): Map<string, unknown> {
  try {
    return new Map(JSON.parse(localStorage.getItem(NAME) ?? "[]") as [string, unknown][]);
  } catch {
    return new Map();
  }
}
