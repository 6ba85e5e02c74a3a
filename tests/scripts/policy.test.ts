import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/policy.ts';

describe('contentSecurityPolicy', () => {
  it('lets nothing in from elsewhere by default', () => {
    expect(contentSecurityPolicy()).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    );
  });

  it('adds image origins to images alone', () => {
    const policy = contentSecurityPolicy({
      imageOrigins: ['https://tile.example.org', 'http://localhost:8080'],
    });
    expect(policy).toContain("; img-src 'self' data: blob: https://tile.example.org http://localhost:8080; ");
    expect(policy.split('example')).toHaveLength(2);
  });

  it('adds data origins to what is fetched alone', () => {
    const policy = contentSecurityPolicy({ dataOrigins: ['https://maps.example.org'] });
    expect(policy).toContain("; connect-src 'self' https://maps.example.org; ");
    expect(policy.split('example')).toHaveLength(2);
  });

  it.each([
    'https://tile.example.org/',
    'https://tile.example.org/tiles',
    'tile.example.org',
    '*',
    "https://a.example; script-src 'unsafe-inline'",
    'https://a.example https://b.example',
    'https://*.example.org',
    '',
  ])('refuses %j, which is no origin', (origin) => {
    const message = `"${origin}" is not an origin such as "https://tile.example.org".`;
    expect(() => contentSecurityPolicy({ imageOrigins: [origin] })).toThrow(message);
    expect(() => contentSecurityPolicy({ dataOrigins: [origin] })).toThrow(message);
  });
});
