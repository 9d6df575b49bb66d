import { getTypesForEIP712Domain, type TypedDataDefinition } from 'viem';

/** A typed-data message as other tools take it: whole, with the type of its domain. */
export function messageText({ domain, types, primaryType, message }: TypedDataDefinition): string {
  const whole = {
    types: { EIP712Domain: getTypesForEIP712Domain(domain ? { domain } : {}), ...types },
    primaryType,
    domain,
    message,
  };
  return JSON.stringify(whole, (_, value) => (typeof value === 'bigint' ? Number(value) : value), 2);
}
