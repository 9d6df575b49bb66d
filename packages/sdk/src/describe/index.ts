export { type ContractName, contractAt, type DecodedCall, decodeCall } from './decodeCall.ts';
export { type Call, describeCall } from './describeCall.ts';
