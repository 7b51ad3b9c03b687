import { readConfig } from '#config';
import { EXIT, processIo, runAsk, runCheck } from '#terminal';
import type { ExitCode } from '#terminal';
import { config as readDotenv } from 'dotenv';

const COMMANDS = { ask: runAsk, check: runCheck };

const isCommand = (name: string): name is keyof typeof COMMANDS => name in COMMANDS;

async function run(words: readonly string[]): Promise<ExitCode> {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const io = processIo('problem' in config || config.noColor);
  if ('problem' in config) {
    io.err(config.problem);
    return EXIT.usage;
  }
  const [name = '', ...rest] = words;
  if (!isCommand(name)) {
    io.err('Usage: npm run -s ask -- --help, or npm run -s check -- --help');
    return EXIT.usage;
  }
  return COMMANDS[name](rest, config, io);
}

process.exitCode = await run(process.argv.slice(2));
