import type { Hex } from 'viem';

/** The hashes that OpenZeppelin's TimelockController gives its roles. */
const roles: Record<Hex, 'admin' | 'propose' | 'execute' | 'cancel'> = {
  '0x0000000000000000000000000000000000000000000000000000000000000000': 'admin',
  '0xb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1': 'propose',
  '0xd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63': 'execute',
  '0xfd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783': 'cancel',
};

/** @returns what a role of a timelock is for; undefined for one that it does not have */
export const timelockRoleOf = (id: Hex) => roles[id];
