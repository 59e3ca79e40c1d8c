/** Drawing in animation frames: however often it is requested, a frame draws once. */

export interface Frames {
  /** Draw in the next frame. */
  request(): void;
  cancel(): void;
}

/** Make the frames of `draw`. */
export function inFrames(draw: () => void): Frames {
  let requested = 0;
  let pauseUntil = 0;

  function attempt(): void {
    const started = performance.now();
    if (started < pauseUntil) {
      requested = requestAnimationFrame(attempt);
      return;
    }
    requested = 0;
    draw();
    const ended = performance.now();
    // After a costly frame the page gets as much time for itself as that frame took.
    pauseUntil = ended + (ended - started);
  }

  return {
    request() {
      requested ||= requestAnimationFrame(attempt);
    },
    cancel: () => cancelAnimationFrame(requested),
  };
}
