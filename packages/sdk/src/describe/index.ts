export { describeCall } from './describeCall.ts';
