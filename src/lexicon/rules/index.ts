import type { Rule } from '../../model/rule.ts';
import { agreementRules } from './agreement.ts';
import { endorsementRules } from './endorsement.ts';
import { pledgeRules } from './pledge.ts';
import { priorityRules } from './priority.ts';
import { proposalRules } from './proposal.ts';

/** Every rule, in the order in which their proposals are made. */
export const rules: readonly Rule[] = [
  ...pledgeRules,
  ...agreementRules,
  ...proposalRules,
  ...priorityRules,
  ...endorsementRules,
];
