# The static program and nothing else: `docker build -t factcheck .`, `docker run --rm -v "$PWD:/work" factcheck run rules`.
FROM swift:6.2-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends libyaml-dev pkg-config && rm -rf /var/lib/apt/lists/*
COPY . /src
WORKDIR /src
RUN ./factcheck --version

FROM debian:bookworm-slim
# For sources that are PDF files.
RUN apt-get update && apt-get install -y --no-install-recommends poppler-utils && rm -rf /var/lib/apt/lists/*
COPY --from=build /src/.build/release/factcheck /usr/local/bin/factcheck
WORKDIR /work
ENTRYPOINT ["factcheck"]
