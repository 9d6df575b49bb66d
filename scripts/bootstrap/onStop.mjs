const GRACE_MS = 10_000;

/**
 * Calls back once when this program is asked to stop: by a signal, or because its launcher is gone. Without its
 * launcher nobody would end what the program leaves behind: then it does that itself, at the latest after ten
 * seconds.
 *
 * @param {() => void} callback
 */
export function onStop(callback) {
  let asked = false;
  const stop = () => {
    if (asked) return;
    asked = true;
    callback();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  process.on('disconnect', () => {
    const endGroup = () => process.kill(-process.pid, 'SIGKILL');
    process.on('exit', endGroup);
    setTimeout(endGroup, GRACE_MS).unref();
    stop();
  });
  // Listening alone would keep the program alive when its work is done.
  process.channel?.unref();
}
