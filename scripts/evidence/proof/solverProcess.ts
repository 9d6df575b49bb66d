import solc from 'solc';

/*
 * Answers each input of the compiler that comes in with what it says. A process of its own: nothing but its end stops
 * a solver that does not come back (its own time limit makes the one inside the compiler fall over).
 */
process.on('message', (input: string) => {
  const started = performance.now();
  const { errors = [] } = JSON.parse(solc.compile(input));
  process.send?.({ said: errors, seconds: (performance.now() - started) / 1_000 });
});
