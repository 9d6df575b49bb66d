export { errorCatalogue, errorsAbi } from './generated/errors.ts';
