import { readConfig } from '#config';
import type { Config } from '#config';
import { EXIT, processIo, runAsk, runCheck, runCommands } from '#terminal';
import type { Deploy, ExitCode, Io } from '#terminal';
import { config as readDotenv } from 'dotenv';

/** discord.js takes its time to load, and only this command needs it. */
async function deployAt({ token, apiBase }: Config): Promise<Deploy | null> {
  if (token === null) return null;
  const { deployCommands } = await import('#discord');
  return (wish) => deployCommands({ token, apiBase, ...wish });
}

const COMMANDS = {
  ask: runAsk,
  check: runCheck,
  commands: async (words: readonly string[], config: Config, io: Io): Promise<ExitCode> =>
    runCommands(words, await deployAt(config), io),
};

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

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
    io.err('Usage: npm run -s ask -- --help, npm run -s check -- --help, or npm run -s commands -- --help');
    return EXIT.usage;
  }
  return COMMANDS[name](rest, config, io);
}

process.exitCode = await run(process.argv.slice(2));
