import { readConfig } from '#config';
import { chat, EXIT, openLibrarian, openLibrary, processIo, showFinding } from '#terminal';
import type { ExitCode } from '#terminal';
import { config as readDotenv } from 'dotenv';

async function start(): Promise<ExitCode> {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const io = processIo('problem' in config || config.noColor);
  if ('problem' in config) {
    io.err(config.problem);
    return EXIT.usage;
  }
  if (config.token !== null)
    io.err('DISCORD_TOKEN is set, but this version has no Discord bot yet: this is the terminal chat.');
  const library = await openLibrary(config, io);
  if (library.articles.length === 0) {
    for (const finding of library.findings) io.err(showFinding(finding));
    return EXIT.unread;
  }
  const librarian = await openLibrarian(library, config, io);
  const prompt = (): void => void (process.stdin.isTTY && process.stdout.write('> '));
  await chat(library, librarian, prompt, io);
  return EXIT.ok;
}

process.exitCode = await start();
