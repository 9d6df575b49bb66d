import { z } from 'zod';

export const stakeRequest = z.object({ assets: z.bigint().positive() });

export type StakeRequest = z.output<typeof stakeRequest>;
