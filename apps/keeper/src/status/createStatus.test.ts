import { expect, it } from 'vitest';
import { createStatus } from './createStatus.ts';

const DAYS = 3 * 86_400_000;

/* T35: the computer's clock may be set forward and back. */
it.each([DAYS, -DAYS])('how long a turn has been due is not the clock’s to say: %i ms', (jump) => {
  const time = { unix: 1_700_000_000_000, steady: 50 };
  const status = createStatus(['settle'], { unix: () => time.unix, steady: () => time.steady });
  status.looked('settle', 1_000);
  expect(status.due('settle', true)).toBe(0);

  time.unix += jump;
  time.steady += 400;
  expect(status.due('settle', true)).toBe(400);
  expect(status.late()).toBeUndefined();

  time.steady += 900_000;
  expect(status.late()?.name).toBe('settle');
});

it('a turn that was made, or is no longer due, begins to be due anew', () => {
  let steady = 0;
  const status = createStatus(['settle'], { unix: Date.now, steady: () => steady });
  for (const end of [() => status.turned('settle'), () => status.due('settle', false)]) {
    status.due('settle', true);
    steady += 500;
    expect(status.due('settle', true)).toBe(500);
    end();
    expect(status.due('settle', true)).toBe(0);
    status.due('settle', false);
  }
});
