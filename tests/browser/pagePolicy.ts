import { BASEMAPS } from '../../basemaps.config.ts';
import { basemapOrigins } from '../../scripts/basemapOrigins.ts';
import { contentSecurityPolicy } from '../../scripts/policy.ts';

/** The policy of the page as it is built: other hosts are only those of the basemaps that a reader may switch on. */
export const PAGE_POLICY = contentSecurityPolicy(basemapOrigins(BASEMAPS));
