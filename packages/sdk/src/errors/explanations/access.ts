import { roleName } from '../../describe/sentences/roleName.ts';
import { type Explanations, shortAddress } from './explanation.ts';

const byVote = 'Propose it: governance holds this right.';

export const accessExplanations: Explanations<'Access'> = {
  AccessControlBadConfirmation: () => ({
    title: 'Role kept',
    cause: 'A role is given up only by the account that holds it.',
    remedy: 'Connect that account.',
  }),
  AccessControlUnauthorizedAccount: (account) => ({
    title: 'No right to do this',
    cause: `${shortAddress(account)} has no role for it; only the governor has.`,
    remedy: byVote,
  }),
  AccessManagedInvalidAuthority: (authority) => ({
    title: 'No authority',
    cause: `${shortAddress(authority)} is no contract that could hold the roles.`,
    remedy: 'Name the role registry.',
  }),
  AccessManagedRequiredDelay: (_caller, delay, { duration }) => ({
    title: 'Must be announced',
    cause: `This must be announced ${duration(delay)} ahead.`,
    remedy: 'Announce it at the role registry first.',
  }),
  AccessManagedUnauthorized: (caller) => ({
    title: 'No right to do this',
    cause: `${shortAddress(caller)} has no role for it.`,
    remedy: byVote,
  }),
  AccessManagerAlreadyScheduled: () => ({
    title: 'Already announced',
    cause: 'The operation has been announced.',
    remedy: 'Wait until it is ready, then execute it.',
  }),
  AccessManagerBadConfirmation: () => ({
    title: 'Role kept',
    cause: 'A role is given up only by the account that holds it.',
    remedy: 'Connect that account.',
  }),
  AccessManagerExpired: () => ({
    title: 'Announcement too old',
    cause: 'The operation was not executed in time.',
    remedy: 'Announce it again.',
  }),
  AccessManagerInvalidInitialAdmin: () => ({
    title: 'No first administrator',
    cause: 'The roles cannot be left to nobody at deployment.',
    remedy: 'Correct the deployment.',
  }),
  AccessManagerLockedRole: (roleId) => ({
    title: 'Role cannot be changed',
    cause: `Nobody can change ${roleName(roleId)}.`,
    remedy: 'Use another role.',
  }),
  AccessManagerNotReady: () => ({
    title: 'Not ready yet',
    cause: 'The announced operation still waits.',
    remedy: 'Come back when its delay is over.',
  }),
  AccessManagerNotScheduled: () => ({
    title: 'Not announced',
    cause: 'The operation has not been announced.',
    remedy: 'Announce it first.',
  }),
  AccessManagerUnauthorizedAccount: (account, roleId) => ({
    title: 'No right to do this',
    cause: `${shortAddress(account)} does not hold ${roleName(roleId)}.`,
    remedy: byVote,
  }),
  AccessManagerUnauthorizedCall: (caller, target, selector) => ({
    title: 'No right to do this',
    cause: `${shortAddress(caller)} may not call ${selector} of ${shortAddress(target)}.`,
    remedy: byVote,
  }),
  AccessManagerUnauthorizedCancel: (caller) => ({
    title: 'No right to cancel',
    cause: `${shortAddress(caller)} may not cancel this operation.`,
    remedy: byVote,
  }),
  AccessManagerUnauthorizedConsume: (target) => ({
    title: 'Not its own operation',
    cause: `${shortAddress(target)} asked for an operation that is not its own.`,
    remedy: 'Call the contract that was announced.',
  }),
};

/** Of OpenZeppelin's tokens: amounts in wei of the token that was called. */
export const tokenExplanations: Explanations<'ERC20' | 'ERC721' | 'ERC2612'> = {
  ERC20InsufficientAllowance: (spender, allowance, needed, { amount }) => ({
    title: 'Approval too small',
    cause: `${shortAddress(spender)} may move ${amount(allowance)} of this token, less than ${amount(needed)}.`,
    remedy: 'Approve the amount first.',
  }),
  ERC20InsufficientBalance: (sender, balance, needed, { amount }) => ({
    title: 'Balance too small',
    cause: `${shortAddress(sender)} holds ${amount(balance)} of this token, less than ${amount(needed)}.`,
    remedy: 'Choose a smaller amount.',
  }),
  ERC20InvalidApprover: () => ({
    title: 'Account missing',
    cause: 'The zero address cannot approve.',
    remedy: 'Connect an account.',
  }),
  ERC20InvalidReceiver: (receiver) => ({
    title: 'Receiver not possible',
    cause: `${shortAddress(receiver)} cannot receive this token.`,
    remedy: 'Name another receiver.',
  }),
  ERC20InvalidSender: () => ({
    title: 'Account missing',
    cause: 'The zero address cannot send.',
    remedy: 'Connect an account.',
  }),
  ERC20InvalidSpender: () => ({
    title: 'Account missing',
    cause: 'The zero address cannot be approved.',
    remedy: 'Name who may spend.',
  }),
  ERC2612ExpiredSignature: (deadline, { moment }) => ({
    title: 'Signature too old',
    cause: `The signed approval was good until ${moment(deadline)}.`,
    remedy: 'Sign it again.',
  }),
  ERC2612InvalidSigner: (_signer, owner) => ({
    title: 'Signature not valid',
    cause: `The approval was not signed by ${shortAddress(owner)}.`,
    remedy: 'Sign it again with that account.',
  }),
  ERC721IncorrectOwner: (_sender, tokenId) => ({
    title: 'Not that account’s ticket',
    cause: `Ticket ${tokenId} belongs to another account.`,
    remedy: 'Reload to see whose it is.',
  }),
  ERC721InsufficientApproval: (operator, tokenId) => ({
    title: 'Not approved',
    cause: `${shortAddress(operator)} may not move ticket ${tokenId}.`,
    remedy: 'Connect the owner’s account, or let the owner approve.',
  }),
  ERC721InvalidApprover: (approver) => ({
    title: 'Not the owner',
    cause: `${shortAddress(approver)} does not own the ticket.`,
    remedy: 'Connect the owner’s account.',
  }),
  ERC721InvalidOperator: (operator) => ({
    title: 'Account not possible',
    cause: `${shortAddress(operator)} cannot be approved.`,
    remedy: 'Name another account.',
  }),
  ERC721InvalidOwner: () => ({
    title: 'Account missing',
    cause: 'The zero address owns nothing.',
    remedy: 'Name an account.',
  }),
  ERC721InvalidReceiver: (receiver) => ({
    title: 'Receiver takes no tickets',
    cause: `${shortAddress(receiver)} is a contract that does not accept tickets.`,
    remedy: 'Name an account that can hold them.',
  }),
  ERC721InvalidSender: () => ({
    title: 'Account missing',
    cause: 'The zero address cannot send.',
    remedy: 'Connect an account.',
  }),
  ERC721NonexistentToken: (tokenId) => ({
    title: 'No such ticket',
    cause: `Ticket ${tokenId} does not exist, or was paid out.`,
    remedy: 'Check its number.',
  }),
};
