/**
 * Do something now, and again at intervals that double each time, for as long as it returns true.
 *
 * @returns a function that ends it
 */
export function repeat(firstMs: number, maxMs: number, action: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const round = (delay: number): void => {
    if (action()) timer = setTimeout(round, delay, Math.min(2 * delay, maxMs));
  };
  round(firstMs);
  return () => clearTimeout(timer);
}
