/** The browser of the tests, the screenshots and the benchmark. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/**
 * Our own flags. The npm package's `args` switch web security off and run all in one process, which hides
 * policy faults and dies when a page closes.
 */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-dev-shm-usage'];

/** Where a system Chrome is, by platform. On Linux only where the npm package has no build for the machine. */
const SYSTEM_CHROMES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ];
  }),
  linux: process.arch === 'x64' ? [] : ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
};

/** The package's own list of font folders names only those of AWS Lambda. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const PACKAGE = join(import.meta.dirname, '../node_modules/@sparticuz/chromium');
const CACHE = join(import.meta.dirname, '../node_modules/.cache/dateline');

/**
 * Options for playwright's `launch` and `launchServer`: `CHROME_PATH` where it is set, else a system Chrome on
 * macOS and Windows, else the Chromium that npm carries (Linux, x64), which is unpacked once a version.
 * Throws with one sentence where there is no browser.
 */
export async function findChromium(): Promise<LaunchOptions> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH is "${wanted}", where there is no file.`);
    return toLaunchOptions(wanted, {});
  }
  const system = SYSTEM_CHROMES[process.platform]?.find((path) => existsSync(path));
  if (system !== undefined) return toLaunchOptions(system, {});
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chrome found on ${process.platform} ${process.arch}: set CHROME_PATH to one.`);
  }
  const folder = await unpackChromium();
  return toLaunchOptions(join(folder, 'chromium'), whatTheMachineLacks(folder));
}

function toLaunchOptions(executablePath: string, extraEnv: Readonly<Record<string, string>>): LaunchOptions {
  return { executablePath, chromiumSandbox: false, args: FLAGS, env: { ...process.env, ...extraEnv } };
}

/**
 * Unpacks the npm package's Chromium into a folder of its version and returns the folder.
 * The package takes any file named `chromium` in the temporary folder for its own, so it gets a folder to
 * itself, which takes its final name only when all is there: a second process never sees half a browser.
 */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, 'unpacking-'));
  const { default: sparticuz } = await import('@sparticuz/chromium');
  // Named as on AWS Lambda, it also unpacks the libraries that a bare Linux lacks (`al2023`).
  await withEnv({ TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, () =>
    sparticuz.executablePath(),
  );
  await writeFile(join(draft, 'fonts.conf'), FONTS_CONF);
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  });
  return folder;
}

async function withEnv<T>(env: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Variables that point the browser at the package's own NSS, expat and fonts, where the machine has none. */
function whatTheMachineLacks(folder: string): Record<string, string> {
  const env: Record<string, string> = {};
  if (!existsSync('/etc/fonts/fonts.conf') || !existsSync('/usr/share/fonts')) {
    env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  }
  try {
    execFileSync(join(folder, 'chromium'), ['--version'], { stdio: 'ignore' });
  } catch {
    // The loader ends a program whose libraries are not there.
    env['LD_LIBRARY_PATH'] = join(folder, 'al2023/lib');
  }
  return env;
}
