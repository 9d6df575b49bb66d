/**
 * Calls back once when this program is asked to stop: by a signal, or because its launcher is gone.
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
  process.on('disconnect', stop);
  // Listening alone would keep the program alive when its work is done.
  process.channel?.unref();
}
