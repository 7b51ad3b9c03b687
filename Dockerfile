# The bot as an image: Node as it comes, the packages of the lock file, the source as it is. There is no build.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HEALTH_PORT=8081 CACHE=off
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE PRIVACY.md TERMS.md ./
COPY src ./src
COPY knowledge ./knowledge
# The user 1000 of the image; nothing is written, so the root file system may be read-only.
USER node
# Healthy while Discord is connected; without HEALTH_PORT there is nothing to ask.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "const port = process.env.HEALTH_PORT; if (port) fetch('http://127.0.0.1:' + port + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell stands between: SIGTERM reaches the bot, which has 5 s for what is in hand.
CMD ["node", "src/main.ts"]
