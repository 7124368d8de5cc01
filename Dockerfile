# syntax=docker/dockerfile:1

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY scripts ./scripts
COPY prisma ./prisma
COPY prisma.config.ts tsconfig.json ./
COPY src ./src
RUN node --input-type=module --eval \
  "const { setup } = await import('./scripts/setup.mjs'); await setup({ build: true, dev: true });"

# What runs: no development packages, no build tools, no embedded PostgreSQL (set DATABASE_URL). The
# lockfile still decides every version; leaving Prisma's CLI and esbuild out saves 230 MB.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm pkg delete dependencies.prisma dependencies.esbuild \
  && npm install --no-save --ignore-scripts --omit=dev --omit=optional --omit=peer

FROM node:24-slim
# One pool of memory for all threads: 50 MB less for nothing that shows.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 MALLOC_ARENA_MAX=2
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY prisma ./prisma
COPY --from=build /app/dist ./dist
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --start-interval=1s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--expose-gc", "--v8-pool-size=1", "--max-semi-space-size=4", "--max-old-space-size=512", "dist/main.js"]
