import { z } from 'zod';

export const leaveRequest = z.object({ shares: z.bigint().positive() });
export const claimRequest = z.object({ ticketIds: z.array(z.bigint().positive()).min(1).max(50) });

export type LeaveRequest = z.output<typeof leaveRequest>;
export type ClaimRequest = z.output<typeof claimRequest>;
