export { deploymentFor } from './deploymentFor.ts';
export {
  type ContractName,
  type Deployment,
  deploymentSchema,
  type Parameter,
} from './deploymentSchema.ts';
