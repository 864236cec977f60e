# The connector service:
#
#   docker build -f docker/service.Dockerfile -t plumbline-service .
#   docker run --rm -v "$PWD/config.yml:/config/config.yml:ro" plumbline-service
#
# BASE may name another image with the same node and npm in it.
ARG BASE=node:20.19.5-bookworm-slim

FROM ${BASE} AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-fund --no-audit --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY connectors connectors
RUN node_modules/.bin/tsc -p tsconfig.build.json --outDir dist \
  && npm prune --omit=dev --no-fund --no-audit --ignore-scripts

FROM ${BASE}
LABEL org.opencontainers.image.title="Plumbline connector service" \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist/connectors dist/connectors
# A setting may be a variable: of these the file says otherwise when it has to.
ENV NODE_ENV=production \
    service.health_port=9400
USER node
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "dist/connectors/framework/service/healthcheck.js"]
ENTRYPOINT ["node", "--max-old-space-size=192", "--max-semi-space-size=4", "--optimize-for-size", "--liftoff-only", \
  "dist/connectors/framework/service/main.js"]
CMD ["--config", "/config/config.yml"]
