import { Counter, Histogram } from '../../../lib/metrics.ts';

/** What this process counts of its own answers. */
export const counts = {
  requests: new Counter('blitz_api_requests_total', 'Requests answered, by route and status.'),
  seconds: new Histogram('blitz_api_request_seconds', 'Time from a request to its answer, by route.'),
  shed: new Counter('blitz_api_shed_total', 'Requests turned away unread, by reason.'),
  working: 0,
};
