import { z } from 'zod';
import { MOST_AT_ONCE } from './model.ts';

export const leaveRequest = z.object({ shares: z.bigint().positive() });
export const claimRequest = z.object({ ticketIds: z.array(z.bigint().positive()).min(1).max(MOST_AT_ONCE) });

export type LeaveRequest = z.output<typeof leaveRequest>;
export type ClaimRequest = z.output<typeof claimRequest>;
