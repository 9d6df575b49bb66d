export { claimTicketsFlow } from './flows/claimTicketsFlow.tsx';
export { redeemFlow } from './flows/redeemFlow.tsx';
export { requestFlow } from './flows/requestFlow.tsx';
export { useTickets } from './hooks/useTickets.ts';
